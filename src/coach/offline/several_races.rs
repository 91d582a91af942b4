//! "Deux marathons : le 11 avril et le 2 mai": several races ahead in one sentence, each kept as a goal of its own.

use chrono::{Months, NaiveDate};

use super::Move;
use super::answers::goals::{self, Wish};
use super::understand::{bare, says};
use crate::domain::action::Action;
use crate::domain::state::AthleteState;

/// Marks between the races.
const BETWEEN: &[&str] = &[
    " et ", " and ", " puis ", " then ", " & ", "\n", "; ", ", ", " : ", ": ",
];
/// Words of a race to come.
const RACE: &[&str] = &[
    "marathon*",
    "semi",
    "semis",
    "half",
    "halfs",
    "halves",
    "course*",
    "race*",
    "trail*",
    "dossard*",
    "objectif*",
    "goal*",
    "prépar*",
    "training for",
    "inscri*",
];
/// Words of something else than races to come: a change, a choice, a stretch of days, a run or a time that was.
const ELSEWHERE: &[&str] = &[
    "couru",
    "j'ai fait",
    "ran",
    "did",
    "j'avais",
    "i had",
    "résultat*",
    "result*",
    "déplac*",
    "décal*",
    "report*",
    "annul*",
    "chang*",
    "move*",
    "cancel*",
    "shift",
    "ou",
    "or",
    "entre",
    "between",
    "allure",
    "pace",
    "séance*",
    "session*",
    "record*",
];

/// `None`: fewer than two races are told, or they are not sure to be races ahead.
pub fn read(text: &str, state: &AthleteState) -> Option<Move> {
    if text.contains('?') || !says(text, RACE) || says(text, ELSEWHERE) {
        return None;
    }
    let mut parts = vec![text];
    for mark in BETWEEN {
        parts = parts.into_iter().flat_map(|part| part.split(mark)).collect();
    }
    let lang = state.athlete.settings.lang;
    let mut metres = None;
    let mut told: Vec<(NaiveDate, f64, Option<f64>, Option<String>)> = Vec::new();
    for part in parts {
        let (slots, _) = bare(part, state.today, lang);
        // "Deux marathons : le 11 avril et le 2 mai" tells the distance of both first.
        metres = slots.distance_m.or(metres);
        let Some(date) = slots.date else { continue };
        let date = ahead(date, part, state.today)?;
        told.push((date, metres?, slots.target_s.or(slots.duration_s), slots.race_name));
    }
    told.sort_by_key(|(date, ..)| *date);
    if told.len() < 2 || told.windows(2).any(|two| two[0].0 == two[1].0) {
        return None;
    }
    let mut actions: Vec<Action> = Vec::new();
    for (date, distance_m, target_s, name) in told {
        let wish = Wish {
            name: name.as_deref(),
            date: Some(date),
            distance_m: Some(distance_m),
            target_s,
        };
        match goals::set_wish(state, wish) {
            Move::Act(set) => {
                for action in set {
                    let action = apart(action, &actions, wish);
                    actions.push(action);
                }
            }
            other => return Some(other),
        }
    }
    Some(Move::Act(actions))
}

/// A goal without a day takes one of the races, and the next race is a goal of its own.
fn apart(action: Action, before: &[Action], wish: Wish) -> Action {
    let Action::ChangeGoal { goal, .. } = action else {
        return action;
    };
    let taken = |one: &Action| matches!(one, Action::ChangeGoal { goal: other, .. } if *other == goal);
    if !before.iter().any(taken) {
        return action;
    }
    Action::SetGoal {
        name: wish.name.map(str::to_owned),
        date: wish.date,
        distance_m: wish.distance_m,
        target_s: wish.target_s,
    }
}

/// A day that has passed this year is next year's. `None`: its year is said, and it has passed.
fn ahead(date: NaiveDate, part: &str, today: NaiveDate) -> Option<NaiveDate> {
    if date > today {
        return Some(date);
    }
    let year = part
        .split(|c: char| !c.is_ascii_digit())
        .any(|digits| digits.len() == 4);
    date.checked_add_months(Months::new(12)).filter(|_| !year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;
    use crate::domain::units::{HALF_MARATHON_M, MARATHON_M};

    fn races(text: &str) -> Vec<(String, f64, Option<f64>)> {
        let Some(Move::Act(actions)) = read(text, &cases::newcomer(Lang::Fr)) else {
            return Vec::new();
        };
        let race = |action: Action| match action {
            Action::SetGoal {
                date: Some(date),
                distance_m: Some(metres),
                target_s,
                ..
            } => (date.to_string(), metres, target_s),
            other => panic!("{other:?}"),
        };
        actions.into_iter().map(race).collect()
    }

    #[test]
    fn each_race_is_a_goal_of_its_own() {
        let two = vec![
            ("2027-04-11".to_owned(), MARATHON_M, None),
            ("2027-05-02".to_owned(), MARATHON_M, None),
        ];
        for text in [
            "deux marathons : le 11 avril et le 2 mai",
            "Two marathons: April 11 and May 2",
            "marathon le 2 mai et marathon le 11 avril",
        ] {
            assert_eq!(races(text), two, "{text}");
        }
        assert_eq!(
            races("semi le 14 mars en 1h45 et marathon le 11 avril"),
            [
                ("2027-03-14".to_owned(), HALF_MARATHON_M, Some(6300.0)),
                ("2027-04-11".to_owned(), MARATHON_M, None),
            ]
        );
    }

    #[test]
    fn one_race_a_choice_and_a_change_are_not_several() {
        for text in [
            "marathon le 11 avril",
            "marathon le 11 avril ou le 2 mai",
            "déplace mon marathon du 11 avril et mets-le au 2 mai",
            "10 km lundi et 8 km mercredi",
            "j'ai couru un semi le 14 mars et un marathon le 11 avril",
            "deux marathons : le 11 avril et le 2 mai ?",
            "marathon le 11 avril 2025 et le 2 mai 2025",
        ] {
            assert_eq!(races(text), [], "{text}");
        }
    }
}
