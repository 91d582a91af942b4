//! "/oublie du 3 au 10 mars": the days somebody wants forgotten, where their words name days and nothing else. Two days
//! are the ends of one stretch only where the words between them say so.

use std::ops::Range;

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::coach::memory::dates::{self, Span};
use crate::coach::memory::terms::{self, Word};

/// Words beside the days that name nothing else.
const BESIDE: &[&str] = &[
    "le",
    "la",
    "les",
    "l",
    "du",
    "de",
    "des",
    "au",
    "en",
    "tout",
    "ce",
    "que",
    "qu",
    "j",
    "ai",
    "dit",
    "je",
    "t",
    "y",
    "a",
    "mois",
    "jour",
    "jours",
    "messages",
    "mes",
    "et",
    "on",
    "in",
    "of",
    "the",
    "at",
    "everything",
    "all",
    "i",
    "said",
    "what",
    "my",
    "and",
    "or",
    "ou",
    "day",
    "days",
    "month",
];
const FIRST_OF_TWO: &[&str] = &["entre", "between"];
const AND: &[&str] = &["et", "and"];
const TO: &[&str] = &["au", "a", "jusqu", "to", "until", "till", "through"];
const SINCE: &[&str] = &["depuis", "since", "partir"];
const UNTIL: &[&str] = &["jusqu", "until", "till"];
const BEFORE: &[&str] = &["avant", "before"];
const RANGING: [&[&str]; 5] = [FIRST_OF_TWO, TO, SINCE, UNTIL, BEFORE];
/// "From" opens a stretch that "to" closes; alone it says no more than "of".
const FROM: &str = "from";

/// Days on end, both included. `from` is `None` where they reach back as far as anything was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    pub from: Option<NaiveDate>,
    pub to: NaiveDate,
}

impl Stretch {
    pub fn holds(self, day: NaiveDate) -> bool {
        day <= self.to && self.from.is_none_or(|from| from <= day)
    }
}

/// Days that were named, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// The year was left to be guessed.
    yearless: bool,
    at: Range<usize>,
}

impl Said {
    /// `None` for a day of no year at all.
    pub fn new(span: Span, words: &[Word], at: Range<usize>) -> Option<Self> {
        let Span::Days { from, to } = span else { return None };
        let yearless = words.get(at.clone()).is_some_and(dates::lacks_year);
        Some(Self { from, to, yearless, at })
    }

    /// The last time these days began up to `by`. `None`: they have not yet.
    pub fn last(&self, by: NaiveDate) -> Option<Self> {
        let mut said = self.clone();
        while said.from > by {
            said = said.shifted(false)?;
        }
        while self.yearless
            && let Some(later) = said.shifted(true).filter(|later| later.from <= by)
        {
            said = later;
        }
        Some(said)
    }

    /// The first time these days end from `since` on.
    fn first(&self, since: NaiveDate) -> Option<Self> {
        let mut said = self.clone();
        while self.yearless
            && let Some(earlier) = said.shifted(false).filter(|earlier| earlier.to >= since)
        {
            said = earlier;
        }
        while said.to < since {
            said = said.shifted(true)?;
        }
        Some(said)
    }

    /// The same days of the year before or after. `None` where the year was named.
    fn shifted(&self, later: bool) -> Option<Self> {
        let year = Months::new(12);
        let by = |day: NaiveDate| {
            if later {
                day.checked_add_months(year)
            } else {
                day.checked_sub_months(year)
            }
        };
        // The last day of a month is the one before the next month, of whatever length.
        let to = if self.from == self.to {
            by(self.to)?
        } else {
            by(self.to.succ_opt()?)?.pred_opt()?
        };
        self.yearless.then_some(())?;
        Some(Self {
            from: by(self.from)?,
            to,
            ..self.clone()
        })
    }
}

/// The days to forget, in order and apart. `None`: the words name no day, or something else as well. Empty: every day
/// named is still to come.
pub fn read(text: &str, today: NaiveDate) -> Option<Vec<Stretch>> {
    let words = terms::words(text);
    let told = named(&words, today)?;
    let covered = |i: usize| told.iter().any(|said| said.at.contains(&i));
    let beside = |word: &str| word == FROM || BESIDE.contains(&word) || RANGING.iter().any(|some| some.contains(&word));
    let only = words.iter().enumerate().all(|(i, w)| beside(&w.text) || covered(i));
    if told.is_empty() || !only {
        return None;
    }
    let mut found = Vec::new();
    let mut end = 0;
    let mut at = 0;
    while let Some(one) = told.get(at) {
        let lead = lead(&words, end..one.at.start)?;
        let two = told.get(at + 1).filter(|two| ranges(&words, lead, one, two));
        end = two.map_or(one.at.end, |two| two.at.end);
        at += 1 + usize::from(two.is_some());
        found.extend(stretch(lead, one, two, today));
    }
    Some(apart(found, today))
}

/// Every day and month named, with the bare numbers that share the month of a neighbour: "du 3 au 10 mars". `None`
/// where such a number is no day of that month.
fn named(words: &[Word], today: NaiveDate) -> Option<Vec<Said>> {
    let told = dates::told_alone(words, today);
    let mut found: Vec<Said> = told
        .into_iter()
        .filter_map(|(span, at)| Said::new(span, words, at))
        .collect();
    let lone: Vec<(usize, u32)> = words
        .iter()
        .enumerate()
        .filter(|(i, _)| !found.iter().any(|said| said.at.contains(i)))
        .filter_map(|(i, word)| Some((i, dates::day_of(&word.text)?)))
        .collect();
    let days: Vec<Said> = found.iter().filter(|said| said.from == said.to).cloned().collect();
    for (i, day) in lone {
        let after = days.iter().find(|said| said.at.start > i);
        let month = after.or_else(|| days.iter().rev().find(|said| said.at.end <= i))?;
        let date = NaiveDate::from_ymd_opt(month.from.year(), month.from.month(), day)?;
        found.push(Said {
            from: date,
            to: date,
            yearless: month.yearless,
            at: i..i + 1,
        });
    }
    found.sort_by_key(|said| said.at.start);
    Some(found)
}

/// The words before a day, of which "avant-hier" and "the day before yesterday" keep theirs to themselves.
fn lead(words: &[Word], before: Range<usize>) -> Option<&[Word]> {
    let day = words.get(before.end).map_or("", |w| w.text.as_str());
    let lead = words.get(before)?;
    Some(match lead {
        [rest @ .., last] if matches!(day, "hier" | "yesterday") && BEFORE.contains(&last.text.as_str()) => rest,
        _ => lead,
    })
}

fn holds(words: &[Word], any: &[&str]) -> bool {
    words.iter().any(|w| any.contains(&w.text.as_str()))
}

/// Whether two days are the ends of one stretch: "du … au …", "entre … et …", "03/03-10/03".
fn ranges(words: &[Word], lead: &[Word], one: &Said, two: &Said) -> bool {
    let between = words.get(one.at.end..two.at.start).unwrap_or_default();
    let dash = between.is_empty()
        && words
            .get(two.at.start)
            .is_some_and(|w| matches!(w.after, '-' | '–' | '—'));
    dash || holds(between, TO) || holds(lead, FIRST_OF_TWO) && holds(between, AND)
}

/// One stretch of the days between two ends, since one, until one, or of one. `None`: it is still to come.
fn stretch(lead: &[Word], one: &Said, two: Option<&Said>, today: NaiveDate) -> Option<Stretch> {
    if let Some(two) = two {
        let (one, two) = match (one.yearless, two.yearless) {
            (true, true) => {
                let one = one.last(today)?;
                let two = two.first(one.from)?;
                (one, two)
            }
            (true, false) => (one.last(two.to)?, two.clone()),
            (false, true) => (one.clone(), two.first(one.from)?),
            (false, false) => (one.clone(), two.clone()),
        };
        return Some(Stretch {
            from: Some(one.from.min(two.from)),
            to: one.to.max(two.to),
        });
    }
    let said = one.last(today)?;
    let (from, to) = if holds(lead, SINCE) {
        (Some(said.from), today)
    } else if holds(lead, BEFORE) {
        (None, said.from.pred_opt()?)
    } else if holds(lead, UNTIL) {
        (None, said.to)
    } else {
        (Some(said.from), said.to)
    };
    Some(Stretch { from, to })
}

/// In order, none beyond today, those that touch as one.
fn apart(mut found: Vec<Stretch>, today: NaiveDate) -> Vec<Stretch> {
    found.retain(|s| s.from.is_none_or(|from| from <= today));
    found.sort_by_key(|s| s.from);
    let mut joined: Vec<Stretch> = Vec::new();
    for one in found {
        let to = one.to.min(today);
        match joined.last_mut() {
            Some(last) if one.from <= last.to.checked_add_days(Days::new(1)) => last.to = last.to.max(to),
            _ => joined.push(Stretch { to, ..one }),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn days(text: &str) -> Option<Vec<String>> {
        let shown = |s: Stretch| match s.from {
            None => format!("..{}", s.to),
            Some(from) if from == s.to => from.to_string(),
            Some(from) => format!("{from}..{}", s.to),
        };
        // A Sunday.
        Some(read(text, day(2026, 11, 22))?.into_iter().map(shown).collect())
    }

    #[test]
    fn days_named_apart_are_apart() {
        for (text, expected) in [
            ("hier et le 3 mars", vec!["2026-03-03", "2026-11-21"]),
            ("yesterday and on March 3", vec!["2026-03-03", "2026-11-21"]),
            ("le 3 et le 10 mars", vec!["2026-03-03", "2026-03-10"]),
            (
                "en mars et en mai",
                vec!["2026-03-01..2026-03-31", "2026-05-01..2026-05-31"],
            ),
            ("hier", vec!["2026-11-21"]),
            ("hier et avant-hier", vec!["2026-11-20..2026-11-21"]),
            ("the day before yesterday", vec!["2026-11-20"]),
        ] {
            assert_eq!(days(text).unwrap_or_default(), expected, "{text}");
        }
    }

    #[test]
    fn a_stretch_needs_the_words_of_one() {
        for (text, expected) in [
            ("du 3 mars au 10 mars", vec!["2026-03-03..2026-03-10"]),
            ("du 3 au 10 mars", vec!["2026-03-03..2026-03-10"]),
            ("from March 3 to 10", vec!["2026-03-03..2026-03-10"]),
            ("between 3 March and 10 March", vec!["2026-03-03..2026-03-10"]),
            ("entre mars et mai", vec!["2026-03-01..2026-05-31"]),
            ("03/03-10/03", vec!["2026-03-03..2026-03-10"]),
            ("depuis mars", vec!["2026-03-01..2026-11-22"]),
            ("tout ce que j'ai dit depuis le 3 mars", vec!["2026-03-03..2026-11-22"]),
            ("everything since December", vec!["2025-12-01..2026-11-22"]),
            ("jusqu'à mars", vec!["..2026-03-31"]),
            ("everything before March", vec!["..2026-02-28"]),
        ] {
            assert_eq!(days(text).unwrap_or_default(), expected, "{text}");
        }
    }

    #[test]
    fn both_ends_are_of_years_that_fit_together() {
        for (text, expected) in [
            ("du 20 décembre au 5 janvier", vec!["2025-12-20..2026-01-05"]),
            ("du 3 novembre au 3 décembre", vec!["2026-11-03..2026-11-22"]),
            ("du 20 mai au 30 mai", vec!["2026-05-20..2026-05-30"]),
            ("du 3 mars au 10 mars 2025", vec!["2025-03-03..2025-03-10"]),
            ("from December 20, 2024 to January 5", vec!["2024-12-20..2025-01-05"]),
            ("tout ce que j'ai dit en mars", vec!["2026-03-01..2026-03-31"]),
            ("everything I said in March 2025", vec!["2025-03-01..2025-03-31"]),
            ("novembre", vec!["2026-11-01..2026-11-22"]),
            ("décembre", vec!["2025-12-01..2025-12-31"]),
        ] {
            assert_eq!(days(text).unwrap_or_default(), expected, "{text}");
        }
    }

    #[test]
    fn days_to_come_are_no_days_of_a_year_ago() {
        for text in ["mars 2027", "demain", "la semaine prochaine", "next March"] {
            assert_eq!(days(text), Some(vec![]), "{text}");
        }
    }

    #[test]
    fn words_of_something_else_name_no_period() {
        for text in [
            "mon genou de mars",
            "genou",
            "",
            "tout",
            "10",
            "le 31 et le 3 février",
            "du 3 au 10",
        ] {
            assert_eq!(days(text), None, "{text}");
        }
    }
}
