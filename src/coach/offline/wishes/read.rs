//! Wishes told in a sentence that no other intent speaks of: what steers a session, time a day, the ground.

use super::{doubles, time};
use crate::coach::offline::Move;
use crate::coach::offline::draft::Draft;
use crate::domain::action::Action;
use crate::domain::athlete::AimBy;
use crate::domain::state::AthleteState;
use crate::domain::taste::{self, Taste};

const HEART: &[&str] = &[
    "à la fc",
    "a la fc",
    "à la fréquence",
    "a la frequence",
    "au cardio",
    "aux pulsations",
    "en fréquence cardiaque",
    "by heart rate",
    "on heart rate",
    "with heart rate",
    "to heart rate",
    "in heart rate",
    "by hr",
    "on hr",
];
const PACE: &[&str] = &[
    "à l'allure",
    "a l'allure",
    "aux allures",
    "par l'allure",
    "en allure",
    "by pace",
    "on pace",
    "with pace",
    "to pace",
    "in pace",
];
const EFFORT: &[&str] = &[
    "au ressenti",
    "à l'effort",
    "a l'effort",
    "aux sensations",
    "à la sensation",
    "à l'instinct",
    "by feel",
    "by effort",
    "on feel",
    "on effort",
    "in effort",
    "to effort",
];
/// A wish, rather than a word about a run.
const WISHES: &[&str] = &[
    "préfère",
    "prefere",
    "préférerais",
    "plutôt",
    "je veux",
    "j'aimerais",
    "je voudrais",
    "je cours",
    "passe",
    "mes séances",
    "guide-moi",
    "cibles",
    "courir",
    "prefer",
    "rather",
    "i want",
    "i'd like",
    "i run",
    "my sessions",
    "switch",
    "guide me",
    "targets",
];
const WITHOUT: &[&str] = &["pas de ", "pas d'", "sans ", "no ", "without ", "don't have a "];
const HERE: &[&str] = &[
    "je cours sur",
    "je cours en",
    "je m'entraîne sur",
    "je m'entraine sur",
    "je m'entraîne en",
    "je m'entraine en",
    "mon terrain",
    "chez moi c'est",
    "chez moi, c'est",
    "c'est plat",
    "i run on",
    "i run in",
    "i train on",
    "i train in",
    "my terrain",
    "where i live",
];
/// Not one day is left.
const NO_DAY: &[&str] = &[
    "aucun jour",
    "zéro jour",
    " 0 jour",
    "pas un seul jour",
    "no day at all",
    "no days at all",
    "not a single day",
    "zero days",
    " 0 days",
    "can't run any day",
    "cannot run any day",
    "no days available",
    "no day available",
];
/// A run or a day, not a habit.
const NO_HABIT: &[&str] = &[
    "aujourd'hui",
    "demain",
    "hier",
    "ce matin",
    "ce soir",
    "cette semaine",
    "today",
    "tomorrow",
    "yesterday",
    "tonight",
    "this week",
    "couru",
    "j'ai fait",
    "i did",
    "i ran",
];

/// `None`: the sentence tells no such wish.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let lower = text.to_lowercase().replace('’', "'");
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    let asks = lower.contains('?')
        || ["est-ce", "dois-je", "faut-il", "should i"]
            .iter()
            .any(|w| lower.contains(w));
    if asks || says(NO_HABIT) {
        return None;
    }
    if says(NO_DAY)
        && says(&["cour", "dispo", "libre", "entra", "run", "train", "free", "avail"])
        && !says(&["raté", "manqu", "miss"])
    {
        let mut d = Draft::new(state);
        d.say("wishes-no-day", &[]);
        return Some(Move::Say(d.reply()));
    }
    if let Some(wish) = doubles::told(&lower, state) {
        return Some(wish);
    }
    let actions = time::told(&lower);
    if !actions.is_empty() {
        return Some(Move::Act(actions));
    }
    if lower.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let by = steered(&lower).filter(|_| says(WISHES));
    by.map(|by| Move::Act(vec![Action::SetAimBy { by }]))
        .or_else(|| ground(&lower))
}

/// The one thing that is named to steer by. `None`: none, several, or a kind of session.
fn steered(lower: &str) -> Option<AimBy> {
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    let all: Vec<AimBy> = [(AimBy::HeartRate, HEART), (AimBy::Pace, PACE), (AimBy::Effort, EFFORT)]
        .into_iter()
        .filter(|(_, words)| says(words))
        .map(|(by, _)| by)
        .collect();
    match all[..] {
        [by] if !taste::named(lower).contains(&Taste::MarathonPace) => Some(by),
        _ => None,
    }
}

/// "Pas de piste", "je cours sur tapis".
fn ground(lower: &str) -> Option<Move> {
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    let words = lower.split_whitespace().count();
    let grounds: Vec<Taste> = taste::named(lower).into_iter().filter(|t| t.ground()).collect();
    let [_] = grounds[..] else { return None };
    if words > 8 {
        return None;
    }
    if let Some(at) = WITHOUT.iter().find_map(|w| lower.find(w).map(|at| at + w.len())) {
        let what = named_after(lower.get(at..)?)?;
        return Some(Move::Act(vec![Action::Dislike { what }]));
    }
    let at = HERE.iter().find_map(|w| lower.find(w).map(|at| at + w.len()));
    let plat = lower.contains("plat") || lower.contains("flat");
    if plat && says(HERE) {
        let what = if lower.contains("flat") {
            "flat ground"
        } else {
            "le terrain plat"
        };
        return Some(Move::Act(vec![Action::Like { what: what.to_owned() }]));
    }
    let what = named_after(lower.get(at?..)?)?;
    Some(Move::Act(vec![Action::Like { what }]))
}

/// What is named, without the words around it. `None` where it names no ground.
fn named_after(rest: &str) -> Option<String> {
    let what = rest.split(['.', ',', '!', ';']).next()?.trim();
    let what = what.strip_suffix(" please").unwrap_or(what);
    (!taste::named(what).is_empty()).then(|| what.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;

    fn actions(text: &str) -> Vec<Action> {
        match settle(text, &cases::newcomer(crate::domain::athlete::Lang::Fr)) {
            Some(Move::Act(actions)) => actions,
            _ => Vec::new(),
        }
    }

    #[test]
    fn what_steers_is_read_where_it_is_wished() {
        let by = |text: &str| match actions(text).as_slice() {
            [Action::SetAimBy { by }] => Some(*by),
            _ => None,
        };
        for (text, wished) in [
            ("je préfère courir à la FC", Some(AimBy::HeartRate)),
            ("Je préfère courir à l’allure", Some(AimBy::Pace)),
            ("je veux mes séances au ressenti", Some(AimBy::Effort)),
            ("I prefer running by heart rate", Some(AimBy::HeartRate)),
            ("I'd rather run by feel", Some(AimBy::Effort)),
            ("je préfère courir à l'allure marathon", None),
            ("est-ce que je dois courir à la FC ?", None),
            ("couru 8 km à l'effort", None),
            ("j'ai couru au ressenti ce matin", None),
        ] {
            assert_eq!(by(text), wished, "{text}");
        }
    }

    #[test]
    fn the_ground_is_a_taste() {
        assert_eq!(
            actions("pas de piste"),
            vec![Action::Dislike {
                what: "piste".to_owned()
            }]
        );
        assert_eq!(
            actions("I run on the treadmill"),
            vec![Action::Like {
                what: "the treadmill".to_owned()
            }]
        );
        assert_eq!(
            actions("c'est plat chez moi"),
            vec![Action::Like {
                what: "le terrain plat".to_owned()
            }]
        );
        for text in [
            "pas de souci",
            "j'ai couru sur piste",
            "je cours en trail demain",
            "no problem",
        ] {
            assert_eq!(actions(text), vec![], "{text}");
        }
    }
}
