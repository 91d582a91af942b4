//! Time a day as a sentence tells it: "45 min max le mardi", "an hour on weekdays, 2 h on Sunday".

use chrono::NaiveDate;

use crate::coach::offline::understand::{bare, named_days};
use crate::domain::action::Action;
use crate::domain::athlete::Lang;

/// Minutes of a day that are believed.
const MOST_MIN: f64 = 1_440.0;
const LIMIT: &[&str] = &[
    "max",
    "au plus",
    "pas plus",
    "plus que",
    "at most",
    "no more than",
    "not more than",
    "up to",
    "jusqu'à",
    "limite",
    "limit",
    "n'ai que",
    "ai que",
    "only have",
    "only got",
    "j'ai",
    "i have",
    "i've got",
    "dispo",
    "temps",
];
const NONE: &[&str] = &[
    "pas de limite",
    "sans limite",
    "plus de limite",
    "no limit",
    "unlimited",
    "illimité",
];
/// Words of another thing that lasts.
const OTHER: &[&str] = &[
    "dorm",
    "sommeil",
    "sleep",
    "slept",
    "renfo",
    "muscu",
    "strength",
    "marathon",
    "semi",
    "race",
    "course le",
    "objectif",
    "goal",
    "silence",
    "calme",
    "quiet",
    "record",
    "km",
    "mile",
    "mal ",
    "pain",
    "rpe",
    "matin",
    "soir",
    "avant",
    "après",
    "depuis",
    "since",
    "ago",
    "vais",
    "prévu",
    "faire",
    "sortie longue",
    "long run",
];
const BETWEEN: &[&str] = &[", ", "; ", " et ", " and ", " puis ", " mais ", " but "];
const EVERY: &[&str] = &[
    "par jour",
    "tous les jours",
    "chaque jour",
    "a day",
    "per day",
    "every day",
    "each day",
    "daily",
];
const WEEKDAYS: &[&str] = &["en semaine", "la semaine", "weekday", "during the week", "jours ouvrés"];
const WEEKEND: &[&str] = &["week-end", "weekend", "week end"];
const TO: &[&str] = &[" au ", " à ", " to ", " through ", "-"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Time {
    /// Minutes.
    Most(u16),
    Free,
}

/// The limits told beside the days one runs: "mardi et dimanche, pas plus de 45 min en semaine".
pub fn beside(text: &str) -> Vec<Action> {
    let lower = text.to_lowercase().replace('’', "'");
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    if !says(LIMIT) && !says(NONE) {
        return Vec::new();
    }
    let whole = |(days, minutes): &(Vec<u8>, Option<Time>)| !days.is_empty() && minutes.is_some();
    limits(clauses(&lower).into_iter().filter(whole))
}

/// The limits told, clause by clause. Empty where the sentence tells none.
pub fn told(lower: &str) -> Vec<Action> {
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    if says(OTHER) {
        return Vec::new();
    }
    let found = clauses(lower);
    let whole = found
        .iter()
        .all(|(days, minutes)| !days.is_empty() && minutes.is_some());
    let habit = says(LIMIT) || says(NONE) || found.iter().all(|(days, _)| days.len() > 1) || articled(lower);
    if !whole || !habit {
        return Vec::new();
    }
    limits(found)
}

/// Days and the time of each, clause by clause.
fn clauses(lower: &str) -> Vec<(Vec<u8>, Option<Time>)> {
    let mut clauses = lower.to_owned();
    for word in BETWEEN {
        clauses = clauses.replace(word, "\n");
    }
    let mut found: Vec<(Vec<u8>, Option<Time>)> = Vec::new();
    for clause in clauses.lines() {
        let minutes = minutes(clause);
        let days = days(clause);
        match (minutes, found.last_mut()) {
            // "45 min le mardi et le jeudi": a day more of the same.
            (None, Some((last, _))) if !days.is_empty() => last.extend(days),
            // "le mardi, 45 min": the time of the days just named.
            (Some(minutes), Some((_, told))) if days.is_empty() && told.is_none() => *told = Some(minutes),
            _ => found.push((days, minutes)),
        }
    }
    found
}

fn limits(found: impl IntoIterator<Item = (Vec<u8>, Option<Time>)>) -> Vec<Action> {
    found
        .into_iter()
        .filter_map(|(days, minutes)| {
            Some(Action::SetMinutes {
                days,
                minutes: match minutes? {
                    Time::Most(minutes) => Some(minutes),
                    Time::Free => None,
                },
            })
        })
        .collect()
}

/// "Le mardi", "on Tuesdays": every one of them.
fn articled(lower: &str) -> bool {
    let before = ["le ", "les ", "chaque ", "every ", "on "];
    named_days(lower).iter().any(|day| {
        let names = [Lang::Fr, Lang::En].map(|lang| crate::i18n::format::weekday_name(lang, *day).to_lowercase());
        names.iter().any(|name| {
            before.iter().any(|b| {
                let told = format!("{b}{name}");
                lower.contains(&told) && (*b != "on " || lower.contains(&format!("{told}s")))
            })
        })
    })
}

/// The time of a clause. `None`: it tells none.
fn minutes(clause: &str) -> Option<Time> {
    if NONE.iter().any(|w| clause.contains(w)) {
        return Some(Time::Free);
    }
    if ["une heure", "an hour", "one hour"]
        .iter()
        .any(|w| clause.ends_with(w) || clause.contains(&format!("{w} ")))
        && !clause.contains("et demie")
        && !clause.contains("and a half")
    {
        return Some(Time::Most(60));
    }
    if clause.split_whitespace().any(|w| ["0min", "0mn"].contains(&w)) {
        return Some(Time::Most(0));
    }
    if clause.contains("0 min") && clause.split_whitespace().any(|w| w == "0") {
        return Some(Time::Most(0));
    }
    let (slots, _) = bare(clause, NaiveDate::default(), Lang::Fr);
    let minutes = slots.duration_s? / 60.0;
    (minutes <= MOST_MIN).then(|| Time::Most(minutes.floor() as u16))
}

/// Weekdays of a clause, 0 = Monday.
fn days(clause: &str) -> Vec<u8> {
    let says = |words: &[&str]| words.iter().any(|w| clause.contains(w));
    if says(EVERY) {
        return (0..7).collect();
    }
    let mut days = named_days(clause);
    if let [from, to] = days[..]
        && from < to
        && says(TO)
    {
        days = (from..=to).collect();
    }
    if says(WEEKDAYS) {
        days.extend(0..5);
    }
    if says(WEEKEND) {
        days.extend(5..7);
    }
    days.sort_unstable();
    days.dedup();
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_a_day_is_read_in_both_languages() {
        let set = |days: &[u8], minutes: Option<u16>| Action::SetMinutes {
            days: days.to_vec(),
            minutes,
        };
        for (text, actions) in [
            ("45 min max le mardi", vec![set(&[1], Some(45))]),
            ("45 min max mardi et jeudi", vec![set(&[1, 3], Some(45))]),
            ("an hour on weekdays", vec![set(&[0, 1, 2, 3, 4], Some(60))]),
            (
                "1 h max en semaine, 2 h le dimanche",
                vec![set(&[0, 1, 2, 3, 4], Some(60)), set(&[6], Some(120))],
            ),
            ("pas plus de 40 min le lundi", vec![set(&[0], Some(40))]),
            ("je n'ai que 5 min par jour", vec![set(&[0, 1, 2, 3, 4, 5, 6], Some(5))]),
            ("no more than 50 minutes on fridays", vec![set(&[4], Some(50))]),
            ("pas de limite le dimanche", vec![set(&[6], None)]),
            ("1 h 30 max du lundi au jeudi", vec![set(&[0, 1, 2, 3], Some(90))]),
        ] {
            assert_eq!(told(text), actions, "{text}");
        }
        for text in [
            "45 min mardi",
            "j'ai dormi 7 h",
            "10 km le dimanche",
            "semi en 1h45 le 12 avril",
            "max 190",
            "renfo 20 min le mardi",
            "je cours le mardi et le jeudi",
        ] {
            assert_eq!(told(text), vec![], "{text}");
        }
    }
}
