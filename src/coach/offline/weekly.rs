//! How often a week somebody runs, and the days they are away, as a sentence says them.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::journey;
use super::understand::{says, weekdays_in_a_row};
use crate::domain::action::Action;
use crate::domain::athlete::Away;
use crate::domain::intent::Slots;

/// Runs a week that may be asked for.
const MOST_RUNS: u8 = 7;
/// A journey longer than this was mistyped, days.
pub const LONGEST_AWAY: u64 = 92;
const NUMBERS: &[(&str, u8)] = &[
    ("une", 1),
    ("un", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("seven", 7),
    ("once", 1),
    ("twice", 2),
];
const TIMES: &[&str] = &[
    "fois", "x", "sortie", "sorties", "séances", "footings", "courses", "jours", "times", "runs", "days", "sessions",
];
const WEEK: &[&str] = &["semaine", "week", "sem", "wk"];
const WEEKEND: &[&str] = &["week-end", "weekend"];
const THIS_WEEK: &[&str] = &[
    "cette semaine",
    "toute la semaine",
    "this week",
    "all week",
    "rest of the week",
];
const NEXT_WEEK: &[&str] = &["semaine prochaine", "semaine qui vient", "next week"];
/// Words of somebody who is not where they run.
const GONE: &[&str] = &[
    "déplacement",
    "deplacement",
    "voyage",
    "vacances",
    "absent",
    "en congé",
    "pas dispo",
    "pas là",
    "travel",
    "away",
    "holiday",
    "vacation",
    "trip",
    "je pars en ",
    "je pars chez ",
    "au ski",
    "i'm off to",
    "skiing",
    "not available",
    "unavailable",
    "peux pas courir",
    "can't run",
    "cannot run",
];

/// Runs a week, "3 fois par semaine", "twice a week". `None`: no count, or one nobody runs.
pub fn count(text: &str) -> Option<u8> {
    let text = text.to_lowercase().replace(['/', '-', '’', '\''], " ");
    let words: Vec<&str> = text
        .split(char::is_whitespace)
        .map(|w| w.trim_matches([',', '.', '!', ':']))
        .filter(|w| !w.is_empty())
        .collect();
    let week = words.iter().position(|w| WEEK.contains(w))?;
    // "42 km par semaine en 4 sorties", "30 km a week in 4 runs".
    let after = words.get(week + 1..).unwrap_or_default();
    if let [link, count, what, ..] = after
        && ["en", "sur", "in", "over"].contains(link)
        && TIMES.contains(what)
    {
        return number(count).filter(|n| (1..=MOST_RUNS).contains(n));
    }
    let before = words.get(..week)?;
    let at = before.iter().rposition(|w| number(w).is_some())?;
    let between = before.get(at + 1..)?;
    let word = before.get(at)?;
    let alone = word.ends_with('x') || ["once", "twice"].contains(word);
    (between.len() <= 4 && (alone || between.iter().any(|w| TIMES.contains(w))))
        .then(|| number(word))
        .flatten()
        .filter(|n| (1..=MOST_RUNS).contains(n))
}

fn number(word: &str) -> Option<u8> {
    let digits = word.strip_suffix('x').unwrap_or(word);
    let spelled = || NUMBERS.iter().find(|(name, _)| *name == word).map(|(_, n)| *n);
    digits.parse().ok().or_else(spelled)
}

/// The days away, from the dates of the sentence. `None`: it names no such days, or they are over.
pub fn away(text: &str, slots: &Slots, today: NaiveDate) -> Option<Away> {
    if let Some(journey) = journey::days(text, slots, today) {
        return Some(journey);
    }
    let text = text.to_lowercase().replace('’', "'");
    if !GONE.iter().any(|w| text.contains(w)) {
        return None;
    }
    let (from, to) = if let Some((from, nights)) = for_days(&text, slots, today) {
        (from, from.checked_add_days(Days::new(nights))?)
    } else if slots.days.is_empty() {
        match (slots.date, slots.to_date) {
            (None, None) => whole_week(&text, today)?,
            (None, Some(_)) => return None,
            (Some(from), Some(to)) => (from, to),
            (Some(from), None) if says(&text, WEEKEND) && from.weekday() == Weekday::Sat => (from, from.succ_opt()?),
            (Some(from), None) => (from, from),
        }
    } else {
        // Weekdays told as a rule are a habit, not a journey.
        let (first, last) = weekdays_in_a_row(&text)?;
        let from = next(today, first)?;
        (from, next(from, last)?)
    };
    let fair = from <= to && to >= today && from.checked_add_days(Days::new(LONGEST_AWAY))? >= to;
    fair.then_some(Away { from, to })
}

/// "3 jours au ski jeudi": the first day and how many follow it. `None`: no such count, or no one day to begin on.
fn for_days(text: &str, slots: &Slots, today: NaiveDate) -> Option<(NaiveDate, u64)> {
    let first = match (slots.date, &slots.days[..]) {
        (Some(date), [] | [_]) => date,
        (None, [day]) => next(today, *day)?,
        _ => return None,
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let count = words
        .windows(2)
        .find(|two| ["jours", "days"].contains(&two[1].trim_matches([',', '.'])))
        .and_then(|two| number(two[0]))?;
    let more = u64::from(count).checked_sub(1)?;
    (slots.to_date.is_none() && first >= today).then_some((first, more))
}

/// What is left of this week, or all of the next one. `None`: neither is named.
fn whole_week(text: &str, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let sunday = next(today, 6)?;
    if says(text, NEXT_WEEK) {
        return Some((sunday.succ_opt()?, sunday.checked_add_days(Days::new(7))?));
    }
    says(text, THIS_WEEK).then_some((today, sunday))
}

/// The day of the week on or after a date, 0 = Monday.
fn next(from: NaiveDate, weekday: u8) -> Option<NaiveDate> {
    let ahead = (7 + u64::from(weekday) - u64::from(from.weekday().num_days_from_monday())) % 7;
    from.checked_add_days(Days::new(ahead))
}

/// What a sentence about the days one runs sets beside weekdays.
pub fn set(text: &str, slots: &Slots, today: NaiveDate) -> Option<Action> {
    if let Some(Away { from, to }) = away(text, slots, today) {
        return Some(Action::SetAway { from, to });
    }
    count(text).map(|count| Action::SetWeeklyRuns { count })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_a_week_is_read_in_both_languages() {
        for (text, n) in [
            ("je cours 3 fois par semaine", Some(3)),
            ("plutôt quatre sorties par semaine", Some(4)),
            ("3x/semaine", Some(3)),
            ("I can run twice a week", Some(2)),
            ("4 runs per week", Some(4)),
            ("42 km par semaine en 4 sorties, plus longue 16 km", Some(4)),
            ("30 km a week in 3 runs", Some(3)),
            ("30 km par semaine", None),
            ("9 fois par semaine", None),
            ("cette semaine", None),
        ] {
            assert_eq!(count(text), n, "{text}");
        }
    }

    #[test]
    fn days_away_are_those_named_and_not_over() {
        let day = |d: u32| NaiveDate::from_ymd_opt(2026, 12, d);
        let slots = Slots {
            date: day(3),
            to_date: day(10),
            ..Slots::default()
        };
        let away = |today| away("je suis en déplacement du 3 au 10", &slots, today).map(|a| (a.from, a.to));
        assert_eq!(away(day(1).unwrap()), day(3).zip(day(10)));
        assert_eq!(away(day(11).unwrap()), None);
        // Tuesday 1 December 2026: weekdays told once are those to come, told as a rule they are a habit.
        let days = Slots {
            days: vec![0, 1, 2],
            ..Slots::default()
        };
        let away = |text: &str| super::away(text, &days, day(1).unwrap()).map(|a| (a.from, a.to));
        assert_eq!(away("je suis en déplacement jeudi et vendredi"), day(3).zip(day(4)));
        assert_eq!(away("le jeudi et le vendredi je suis en déplacement"), None);
        let none = Slots::default();
        let away = |text: &str| super::away(text, &none, day(1).unwrap()).map(|a| (a.from, a.to));
        for text in ["je suis absent la semaine prochaine", "I'm away next week"] {
            assert_eq!(away(text), day(7).zip(day(13)), "{text}");
        }
        let thursday = Slots {
            days: vec![3],
            ..Slots::default()
        };
        let away = |text: &str| super::away(text, &thursday, day(1).unwrap()).map(|a| (a.from, a.to));
        assert_eq!(away("je pars 3 jours au ski jeudi"), day(3).zip(day(5)));
        let away = |text: &str| super::away(text, &none, day(1).unwrap()).map(|a| (a.from, a.to));
        assert_eq!(away("absente toute la semaine"), day(1).zip(day(6)));
        assert_eq!(away("je suis absente"), None);
    }
}
