//! Since when somebody runs.

use chrono::{Months, NaiveDate};

/// Longest that anybody has run (design choice).
const MOST_YEARS: u32 = 80;
const MONTHS: u32 = 12;
/// Words of a habit, which may say at its end for how many years it has been one.
const HABIT: &[&str] = &["je cours ", "i run "];

/// "Je cours depuis 5 ans", "I've been running for 18 months": the day they began, at the latest. `text` in lower case.
/// `None`: it tells none, or one nobody has.
pub fn running_since(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    const CUES: &[&str] = &[
        "je cours depuis",
        "cours à pied depuis",
        "i have been running for",
        "i've been running for",
        "i’ve been running for",
    ];
    let rest = CUES.iter().find_map(|cue| text.split_once(cue)).map(|(_, rest)| rest)?;
    let (months, _) = span(rest)?;
    before(today, months)
}

/// "Je cours 3 fois par semaine, 30 km, depuis 4 ans": the same behind a habit. Months of a habit say nothing of when
/// running began; years do.
pub fn habit_since(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let (_, told) = HABIT.iter().find_map(|cue| text.split_once(cue))?;
    let (_, rest) = [" depuis ", " for "].iter().find_map(|cue| told.split_once(cue))?;
    let (months, years) = span(rest)?;
    before(today, months).filter(|_| years)
}

/// Months, and whether they were told in years.
fn span(text: &str) -> Option<(u32, bool)> {
    let mut words = text.split_whitespace();
    let number: u32 = match words.next()? {
        "un" | "une" | "a" | "one" => 1,
        word => word.parse().ok()?,
    };
    let unit = words.next()?;
    if unit.starts_with("an") || unit.starts_with("year") {
        Some((number.checked_mul(MONTHS)?, true))
    } else {
        (unit.starts_with("mois") || unit.starts_with("month")).then_some((number, false))
    }
}

fn before(today: NaiveDate, months: u32) -> Option<NaiveDate> {
    let sane = (1..=MOST_YEARS * MONTHS).contains(&months);
    today.checked_sub_months(Months::new(months)).filter(|_| sane)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_behind_a_habit_are_heard() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let years = |n| NaiveDate::from_ymd_opt(2026 - n, 11, 22);
        for (text, since) in [
            ("je cours 3 fois par semaine, 30 km, depuis 4 ans", years(4)),
            ("i run 30 km a week for 2 years now", years(2)),
            ("je cours 3 fois par semaine depuis 2 mois", None),
            ("je cours 3 fois par semaine", None),
            ("je cours 30 km depuis 200 ans", None),
        ] {
            assert_eq!(habit_since(text, today), since, "{text}");
        }
    }
}
