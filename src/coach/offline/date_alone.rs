//! A day told with nothing beside it: it completes the goal that waits for one, or is asked what it is for.

use chrono::NaiveDate;

use super::Move;
use super::answers::goals;
use super::draft::{Draft, sentence};
use super::understand::{OnlyDate, only_date};
use crate::domain::action::Action;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::{AthleteState, GoalState};

/// A day no longer ago than this is that of something done rather than next year's, days.
const JUST_BEHIND_DAYS: i64 = 60;

/// What a bare day does. `None`: the message is none.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let only = only_date(text, state.today)?;
    let waiting: Vec<&GoalState> = state.goals.iter().filter(|g| g.goal.date.is_none()).collect();
    match (waiting.as_slice(), only.ahead) {
        ([one], Some(date)) => Some(completes(state, one, date)),
        ([_, _, ..], Some(date)) => Some(which(state, &waiting, date)),
        _ => Some(what_for(state, only)),
    }
}

/// The one goal without a day, with this one, and a yes.
fn completes(state: &AthleteState, waiting: &GoalState, date: NaiveDate) -> Move {
    let mut d = Draft::new(state);
    let goal = sentence(&goals::line(&mut d, waiting));
    let day = d.date(date, &Figure::said(0.0, Unit::Date));
    d.say("date-for-goal", &[("goal", goal.into()), ("day", day.into())]);
    Move::Propose {
        actions: vec![Action::ChangeGoal {
            goal: waiting.goal.id,
            date: Some(date),
            target_s: None,
        }],
        accept: d.word("button-date-yes", &[]),
        refuse: d.word("button-no", &[]),
        reply: d.reply(),
    }
}

/// Several goals wait for their day: each is named, and how to say whose it is.
fn which(state: &AthleteState, waiting: &[&GoalState], date: NaiveDate) -> Move {
    let mut d = Draft::new(state);
    let day = d.date_first(date, &Figure::said(0.0, Unit::Date));
    d.say("date-which-goal", &[("day", day.into())]);
    for goal in waiting {
        let what = sentence(&goals::line(&mut d, goal));
        d.say("goal-line", &[("goal", what.into())]);
    }
    if let Some(first) = waiting.first() {
        let race = d.goal_name(&first.goal);
        let day = d.date(date, &Figure::said(0.0, Unit::Date));
        let words = d.word("example-date-race", &[("race", race.into()), ("day", day.into())]);
        let example = d.example(words);
        d.say("goal-change-again", &[("example", example.into())]);
    }
    Move::Say(d.reply())
}

/// Nothing waits for a day: what may be said of it.
fn what_for(state: &AthleteState, only: OnlyDate) -> Move {
    let just_behind = only
        .behind
        .filter(|date| (state.today - *date).num_days() <= JUST_BEHIND_DAYS);
    let mut d = Draft::new(state);
    let (date, id, example) = match (only.ahead, just_behind.or(only.behind)) {
        (_, Some(date)) if just_behind.is_some() || only.ahead.is_none() => {
            (date, "date-behind-what", "example-date-run")
        }
        (Some(date), _) => (date, "date-ahead-what", "example-date-ahead"),
        (None, _) => return Move::Say(d.reply()),
    };
    let said = Figure::said(0.0, Unit::Date);
    let (first, day) = (d.date_first(date, &said), d.date(date, &said));
    let words = d.word(example, &[("day", day.into())]);
    let example = d.example(words);
    d.say(id, &[("day", first.into()), ("example", example.into())]);
    Move::Say(d.reply())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn waiting(lang: Lang, metres: &[f64]) -> AthleteState {
        let mut state = cases::runner(lang);
        state.goals = metres.iter().map(|m| cases::goal("", *m, None)).collect();
        state
    }

    fn words(reply: &crate::domain::dialogue::Reply) -> String {
        reply.text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn the_goal_without_a_day_is_completed_with_a_yes() {
        for (lang, text, heard) in [
            (
                Lang::Fr,
                "le 11 avril",
                "Semi-marathon : c’est le dimanche 11 avril 2027 ?",
            ),
            (Lang::En, "April 11", "Half marathon: is it on Sunday 11 April 2027?"),
        ] {
            let state = waiting(lang, &[21_097.5]);
            let Some(Move::Propose { actions, reply, .. }) = settle(text, &state) else {
                panic!("{text}: a proposal");
            };
            assert_eq!(words(&reply), heard);
            assert_eq!(
                actions,
                [Action::ChangeGoal {
                    goal: state.goals[0].goal.id,
                    date: NaiveDate::from_ymd_opt(2027, 4, 11),
                    target_s: None,
                }]
            );
        }
    }

    #[test]
    fn of_several_goals_it_is_asked_which() {
        let state = waiting(Lang::Fr, &[21_097.5, 10_000.0]);
        let Some(Move::Say(reply)) = settle("le 11 avril", &state) else {
            panic!("a question");
        };
        assert_eq!(
            words(&reply),
            "Dimanche 11 avril 2027 : pour quel objectif ?\n• Semi-marathon\n• 10 km\nRedis-le avec le nom de la course, par exemple semi-marathon le dimanche 11 avril 2027."
        );
    }

    #[test]
    fn a_day_for_nothing_is_asked_about() {
        for (lang, text, heard) in [
            (
                Lang::Fr,
                "le 11 avril",
                "Dimanche 11 avril 2027 : qu’y a-t-il ce jour-là ? Pour une course, donne-moi sa distance : « 10 km le dimanche 11 avril 2027, objectif 50 min ».",
            ),
            (
                Lang::Fr,
                "le 3 novembre",
                "Mardi 3 novembre : que s’est-il passé ce jour-là ? Une sortie s’écrit par exemple « couru 10 km en 55 min le mardi 3 novembre ».",
            ),
            (
                Lang::En,
                "April 11",
                "Sunday 11 April 2027: what is on that day? For a race, give me its distance: “10k on Sunday 11 April 2027, goal 50 min”.",
            ),
        ] {
            let state = cases::runner(lang);
            let Some(Move::Say(reply)) = settle(text, &state) else {
                panic!("{text}: a question");
            };
            assert_eq!(words(&reply), heard);
        }
        assert_eq!(settle("le 11 avril je prépare un semi", &cases::runner(Lang::Fr)), None);
    }

    #[test]
    fn the_days_of_every_week_are_no_race_day() {
        for (lang, text) in [
            (Lang::Fr, "je cours le mardi et le jeudi"),
            (Lang::Fr, "mardi et jeudi"),
            (Lang::En, "I run on Tuesdays"),
        ] {
            let state = waiting(lang, &[21_097.5]);
            assert_eq!(
                crate::coach::offline::pending("goal_date", text, &state),
                None,
                "{text}"
            );
        }
    }
}
