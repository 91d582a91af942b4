//! The days a text tells of: "le 7 mai", "May 7th, 2023", "hier", "two weeks ago", "l'été dernier". Relative ones need
//! the day the text was written.

use std::ops::Range;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::lexicon;
use super::terms::Word;

/// Days, the last one included; or a day of every year, where none is named and none is near.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    Days { from: NaiveDate, to: NaiveDate },
    Yearly { month: u32, day: u32 },
}

const MONTHS: [&[&str]; 12] = [
    &["january", "janvier", "jan", "janv"],
    &["february", "fevrier", "feb", "fevr"],
    &["march", "mars", "mar"],
    &["april", "avril", "apr", "avr"],
    &["may", "mai"],
    &["june", "juin", "jun"],
    &["july", "juillet", "jul", "juil"],
    &["august", "aout", "aug"],
    &["september", "septembre", "sep", "sept"],
    &["october", "octobre", "oct"],
    &["november", "novembre", "nov"],
    &["december", "decembre", "dec"],
];
const WEEKDAYS: [[&str; 2]; 7] = [
    ["monday", "lundi"],
    ["tuesday", "mardi"],
    ["wednesday", "mercredi"],
    ["thursday", "jeudi"],
    ["friday", "vendredi"],
    ["saturday", "samedi"],
    ["sunday", "dimanche"],
];
/// First month and number of months of a season.
const SEASONS: [(&[&str], u32); 4] = [
    (&["spring", "printemps"], 3),
    (&["summer", "ete"], 6),
    (&["fall", "autumn", "automne"], 9),
    (&["winter", "hiver"], 12),
];
/// Words after which a month's name is a month and nothing else: "may", "march" and "mars" are words too.
const BEFORE_MONTH: &[&str] = &[
    "in", "of", "since", "until", "last", "next", "this", "early", "late", "mid", "during", "by", "en", "de", "depuis",
    "debut", "fin", "mi", "courant", "mois",
];
const LAST: &[&str] = &["last", "past", "previous", "dernier", "derniere", "passe", "passee"];
const THIS: &[&str] = &["this", "ce", "cette", "cet"];
const NEXT: &[&str] = &["next", "coming", "prochain", "prochaine"];

/// A stretch of the calendar that is counted: days, weeks and so on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Day,
    Week,
    Weekend,
    Month,
    Year,
}

impl Span {
    /// The terms a message about these days is found by. None for more days than `most`, but for a month.
    pub fn terms(self, most: usize) -> Vec<String> {
        match self {
            Self::Yearly { month, day } => vec![format!("md:{month:02}-{day:02}")],
            Self::Days { from, to } => {
                let days = (to - from).num_days() + 1;
                let mut terms = Vec::new();
                if days <= most as i64 {
                    terms.extend(from.iter_days().take(days.max(0) as usize).map(|d| format!("on:{d}")));
                } else if days <= 31 && from.month() == to.month() {
                    terms.push(format!("in:{}", from.format("%Y-%m")));
                }
                if days == 1 {
                    terms.push(from.format("md:%m-%d").to_string());
                }
                terms
            }
        }
    }

    /// Whether a day is one of these; `late` days more count as well, since people tell afterwards.
    pub fn holds(self, day: NaiveDate, late: u64) -> bool {
        match self {
            Self::Days { from, to } => day >= from && day <= to.checked_add_days(Days::new(late)).unwrap_or(to),
            Self::Yearly { month, day: d } => day.month() == month && day.day() == d,
        }
    }
}

/// The days told of, in order. `on` is the day the text was written.
pub fn told(words: &[Word], on: Option<NaiveDate>) -> Vec<Span> {
    told_where(words, on).into_iter().map(|(span, _)| span).collect()
}

/// The days told of, each with the words that tell them.
pub fn told_where(words: &[Word], on: Option<NaiveDate>) -> Vec<(Span, Range<usize>)> {
    spans(words, on, false)
}

/// As [`told_where`], of words that are about days and nothing else: "may" and "mars" are months wherever they stand.
pub fn told_alone(words: &[Word], on: NaiveDate) -> Vec<(Span, Range<usize>)> {
    spans(words, Some(on), true)
}

fn spans(words: &[Word], on: Option<NaiveDate>, alone: bool) -> Vec<(Span, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let here = Here { words, at, alone };
        match here.calendar(on).or_else(|| on.and_then(|on| here.relative(on))) {
            Some((span, length)) => {
                let next = (at + length.max(1)).min(words.len());
                found.push((span, at..next));
                at = next;
            }
            None => at += 1,
        }
    }
    found
}

/// Whether a word names a month or a day of the week.
pub fn is_name(word: &str) -> bool {
    month_of(word).is_some() || weekday_of(word).is_some()
}

/// Whether the words of a span name a day or a month of the calendar and leave its year to be guessed.
pub fn lacks_year(words: &[Word]) -> bool {
    let calendar = words.iter().any(|w| month_of(&w.text).is_some()) || words.iter().skip(1).any(|w| w.after == '/');
    let turned = |word: &str| [LAST, THIS, NEXT].iter().any(|turns| turns.contains(&word));
    let year = |word: &str| word.len() == 4 && word.parse::<i32>().is_ok();
    calendar && !words.iter().any(|w| turned(&w.text) || year(&w.text))
}

/// A place in a text.
#[derive(Clone, Copy)]
struct Here<'w> {
    words: &'w [Word],
    at: usize,
    /// The text is about days and nothing else.
    alone: bool,
}

impl<'w> Here<'w> {
    fn word(self, n: usize) -> &'w str {
        self.words.get(self.at + n).map_or("", |w| w.text.as_str())
    }

    fn before(self) -> &'w str {
        self.back(1)
    }

    fn back(self, n: usize) -> &'w str {
        let word = self.at.checked_sub(n).and_then(|at| self.words.get(at));
        word.map_or("", |w| w.text.as_str())
    }

    fn after(self, n: usize) -> char {
        self.words.get(self.at + n).map_or(' ', |w| w.after)
    }

    fn year(self, n: usize) -> Option<i32> {
        let word = self.word(n);
        (word.len() == 4)
            .then(|| word.parse().ok())
            .flatten()
            .filter(|y| (1900..2100).contains(y))
    }

    fn count(self, n: usize) -> Option<u64> {
        match self.word(n) {
            "a" | "an" | "une" | "un" | "one" => Some(1),
            "couple" => Some(2),
            word => lexicon::base(word).parse().ok().filter(|n| (1..=400).contains(n)),
        }
    }

    /// A date of the calendar, and how many words it takes.
    fn calendar(self, on: Option<NaiveDate>) -> Option<(Span, usize)> {
        // 2023-05-07, 2023/05/07.
        if let Some(year) = self.year(0).filter(|_| matches!(self.after(1), '-' | '/')) {
            let date = NaiveDate::from_ymd_opt(year, self.word(1).parse().ok()?, day_of(self.word(2))?)?;
            return Some((one(date), 3));
        }
        // 7/5, 07/05/2023: day first, unless only the other way is a date.
        if self.after(1) == '/' && self.word(0).len() <= 2 && self.word(1).len() <= 2 {
            let (a, b): (u32, u32) = (self.word(0).parse().ok()?, self.word(1).parse().ok()?);
            let (day, month) = if b > 12 { (b, a) } else { (a, b) };
            let year = self.year(2).filter(|_| self.after(2) == '/');
            return Some((dated(day, month, year, on)?, if year.is_some() { 3 } else { 2 }));
        }
        if let Some(day) = day_of(self.word(0)) {
            let of = usize::from(matches!(self.word(1), "of" | "de"));
            let month = month_of(self.word(1 + of))?;
            let year = self.year(2 + of);
            return Some((dated(day, month, year, on)?, 2 + of + usize::from(year.is_some())));
        }
        let month = month_of(self.word(0))?;
        // "May 8", but "en mai, 8 km".
        let french = MONTHS.iter().any(|names| names[1] == self.word(0));
        if let Some(day) = day_of(self.word(1)).filter(|_| !french) {
            let year = self.year(2);
            return Some((dated(day, month, year, on)?, 2 + usize::from(year.is_some())));
        }
        if let Some(year) = self.year(1) {
            return Some((whole_month(year, month)?, 2));
        }
        let year = on
            .filter(|_| self.alone || BEFORE_MONTH.contains(&self.before()))
            .map(|on| near(on, month))?;
        Some((whole_month(year, month)?, 1))
    }

    /// Days told from the day of writing, and how many words they take.
    fn relative(self, on: NaiveDate) -> Option<(Span, usize)> {
        let days = |n: i64| shifted(on, n).map(one);
        match self.word(0) {
            "today" | "tonight" => return Some((days(0)?, 1)),
            "aujourd" => return Some((days(0)?, 1 + usize::from(self.word(1) == "hui"))),
            "yesterday" | "hier" if self.before() == "avant" => return Some((days(-2)?, 1)),
            "yesterday" if self.before() == "before" && self.back(2) == "day" => return Some((days(-2)?, 1)),
            "yesterday" | "hier" => return Some((days(-1)?, 1)),
            "tomorrow" | "demain" if self.before() == "apres" => return Some((days(2)?, 1)),
            "tomorrow" | "demain" => return Some((days(1)?, 1)),
            "last" if self.word(1) == "night" => return Some((days(-1)?, 2)),
            "this" | "ce" if matches!(self.word(1), "morning" | "matin" | "soir" | "evening" | "afternoon") => {
                return Some((days(0)?, 2));
            }
            "il" if self.word(1) == "y" && self.word(2) == "a" => {
                return Some((ago(on, self.count(3)?, unit_of(self.word(4))?)?, 5));
            }
            "in" | "dans" => {
                if let (Some(n), Some(unit)) = (self.count(1), unit_of(self.word(2))) {
                    return Some((ahead(on, n, unit)?, 3));
                }
            }
            _ => {}
        }
        if let (Some(n), Some(unit), "ago") = (self.count(0), unit_of(self.word(1)), self.word(2)) {
            return Some((ago(on, n, unit)?, 3));
        }
        self.turned(on)
    }

    /// "Last week", "la semaine prochaine", "cet été", "mardi dernier", "mardi".
    fn turned(self, on: NaiveDate) -> Option<(Span, usize)> {
        let turn = |word: &str| {
            let turns = [(LAST, -1), (THIS, 0), (NEXT, 1)];
            turns
                .into_iter()
                .find(|(words, _)| words.contains(&word))
                .map(|(_, n)| n)
        };
        let end = |word: &str| usize::from(matches!(word, "week" | "fin") && self.after(2) == '-');
        if let Some(by) = turn(self.word(0)) {
            let weekend = end(self.word(1)) == 1 && self.word(2) == "end";
            let name = if weekend { "weekend" } else { self.word(1) };
            return Some((Self::named(name, by, on)?, 2 + usize::from(weekend)));
        }
        let weekend = self.word(0) == "week" && self.word(1) == "end";
        let name = if weekend { "weekend" } else { self.word(0) };
        let next = 1 + usize::from(weekend);
        if let Some(by) = turn(self.word(next)).filter(|by| *by != 0) {
            return Some((Self::named(name, by, on)?, next + 1));
        }
        // A day of the week by itself: the last one.
        weekday_of(self.word(0)).and_then(|day| Some((one(turned_weekday(on, day, -1)?), 1)))
    }

    fn named(name: &str, by: i64, on: NaiveDate) -> Option<Span> {
        if let Some(unit) = unit_of(name) {
            return turned_unit(on, unit, by);
        }
        if let Some(day) = weekday_of(name) {
            return turned_weekday(on, day, by).map(one);
        }
        if let Some((_, first)) = SEASONS.iter().find(|(names, _)| names.contains(&name)) {
            let year = on.year()
                + if by == -1 && on.month() > *first + 2 {
                    0
                } else {
                    by as i32
                };
            let from = NaiveDate::from_ymd_opt(year, *first, 1)?;
            return Some(Span::Days {
                from,
                to: from.checked_add_months(Months::new(3))?.pred_opt()?,
            });
        }
        let month = month_of(name)?;
        let year = match by {
            -1 if month < on.month() => on.year(),
            -1 => on.year() - 1,
            1 if month <= on.month() => on.year() + 1,
            _ => on.year(),
        };
        whole_month(year, month)
    }
}

fn one(date: NaiveDate) -> Span {
    Span::Days { from: date, to: date }
}

fn shifted(on: NaiveDate, days: i64) -> Option<NaiveDate> {
    let by = Days::new(days.unsigned_abs());
    if days < 0 {
        on.checked_sub_days(by)
    } else {
        on.checked_add_days(by)
    }
}

/// A day of a month: `7`, `7th`, `1er`.
pub fn day_of(word: &str) -> Option<u32> {
    let digits = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    let tail = matches!(&word[digits..], "" | "st" | "nd" | "rd" | "th" | "er");
    let day = word[..digits].parse().ok().filter(|d| (1..=31).contains(d))?;
    (tail && digits <= 2).then_some(day)
}

fn month_of(word: &str) -> Option<u32> {
    MONTHS
        .iter()
        .position(|names| names.contains(&word))
        .map(|i| i as u32 + 1)
}

fn weekday_of(word: &str) -> Option<Weekday> {
    let i = WEEKDAYS.iter().position(|names| names.contains(&word))?;
    Weekday::try_from(i as u8).ok()
}

fn unit_of(word: &str) -> Option<Unit> {
    Some(match word {
        "day" | "days" | "jour" | "jours" => Unit::Day,
        "week" | "weeks" | "semaine" | "semaines" => Unit::Week,
        "weekend" | "weekends" => Unit::Weekend,
        "month" | "months" | "mois" => Unit::Month,
        "year" | "years" | "an" | "ans" | "annee" | "annees" => Unit::Year,
        _ => return None,
    })
}

/// A day of a month, in the year that is named or the nearest one.
fn dated(day: u32, month: u32, year: Option<i32>, on: Option<NaiveDate>) -> Option<Span> {
    let valid = NaiveDate::from_ymd_opt(2000, month, day).map(|_| Span::Yearly { month, day });
    match (year, on) {
        (Some(year), _) => NaiveDate::from_ymd_opt(year, month, day).map(one),
        (None, Some(on)) => {
            let near = (on.year() - 1..=on.year() + 1)
                .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
                .min_by_key(|date| (*date - on).num_days().abs());
            near.map(one).or(valid)
        }
        (None, None) => valid,
    }
}

/// The year whose month is nearest.
fn near(on: NaiveDate, month: u32) -> i32 {
    let ahead = month as i32 - on.month() as i32;
    on.year() - i32::from(ahead > 6) + i32::from(ahead < -6)
}

fn whole_month(year: i32, month: u32) -> Option<Span> {
    let from = NaiveDate::from_ymd_opt(year, month, 1)?;
    let to = from.checked_add_months(Months::new(1))?.pred_opt()?;
    Some(Span::Days { from, to })
}

fn around(on: NaiveDate, days: i64) -> Option<Span> {
    Some(Span::Days {
        from: shifted(on, -days)?,
        to: shifted(on, days)?,
    })
}

fn months(n: u64, times: u64) -> Months {
    Months::new(u32::try_from(n * times).unwrap_or(0))
}

fn ago(on: NaiveDate, n: u64, unit: Unit) -> Option<Span> {
    match unit {
        Unit::Day => shifted(on, -(n as i64)).map(one),
        Unit::Week | Unit::Weekend => around(shifted(on, -7 * n as i64)?, 3),
        Unit::Month => around(on.checked_sub_months(months(n, 1))?, 15),
        Unit::Year => turned_unit(on.checked_sub_months(months(n, 12))?, Unit::Year, 0),
    }
}

fn ahead(on: NaiveDate, n: u64, unit: Unit) -> Option<Span> {
    match unit {
        Unit::Day => shifted(on, n as i64).map(one),
        Unit::Week | Unit::Weekend => around(shifted(on, 7 * n as i64)?, 3),
        Unit::Month => around(on.checked_add_months(months(n, 1))?, 15),
        Unit::Year => turned_unit(on.checked_add_months(months(n, 12))?, Unit::Year, 0),
    }
}

/// The unit `by` before or after the one that holds the day.
fn turned_unit(on: NaiveDate, unit: Unit, by: i64) -> Option<Span> {
    let monday = shifted(on, 7 * by - i64::from(on.weekday().num_days_from_monday()))?;
    match unit {
        Unit::Day => shifted(on, by).map(one),
        Unit::Week => Some(Span::Days {
            from: monday,
            to: shifted(monday, 6)?,
        }),
        Unit::Weekend => Some(Span::Days {
            from: shifted(monday, 5)?,
            to: shifted(monday, 6)?,
        }),
        Unit::Month => {
            let first = on.with_day(1)?;
            let month = if by < 0 {
                first.checked_sub_months(Months::new(1))?
            } else {
                first.checked_add_months(Months::new(by as u32))?
            };
            whole_month(month.year(), month.month())
        }
        Unit::Year => {
            let year = on.year() + by as i32;
            Some(Span::Days {
                from: NaiveDate::from_ymd_opt(year, 1, 1)?,
                to: NaiveDate::from_ymd_opt(year, 12, 31)?,
            })
        }
    }
}

/// The last, this week's or the next such day.
fn turned_weekday(on: NaiveDate, day: Weekday, by: i64) -> Option<NaiveDate> {
    let ahead = (i64::from(day.num_days_from_monday()) - i64::from(on.weekday().num_days_from_monday())).rem_euclid(7);
    match by {
        -1 => shifted(on, if ahead == 0 { -7 } else { ahead - 7 }),
        _ => shifted(on, if ahead == 0 && by == 1 { 7 } else { ahead }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::memory::terms::words;

    fn days(text: &str) -> Vec<String> {
        // A Tuesday.
        let on = NaiveDate::from_ymd_opt(2027, 3, 9);
        let shown = |span| match span {
            Span::Days { from, to } if from == to => from.to_string(),
            Span::Days { from, to } => format!("{from}..{to}"),
            Span::Yearly { month, day } => format!("{month}-{day}"),
        };
        told(&words(text), on).into_iter().map(shown).collect()
    }

    #[test]
    fn days_are_read_in_both_languages() {
        for (text, expected) in [
            ("le 7 mai 2026 et May 8th, 2026", vec!["2026-05-07", "2026-05-08"]),
            ("2026-05-07, 07/05/2026", vec!["2026-05-07", "2026-05-07"]),
            ("le 1er mars", vec!["2027-03-01"]),
            ("on December 24", vec!["2026-12-24"]),
            ("in May 2026", vec!["2026-05-01..2026-05-31"]),
            ("en février", vec!["2027-02-01..2027-02-28"]),
            ("I may march on", vec![]),
            (
                "hier, avant-hier, yesterday",
                vec!["2027-03-08", "2027-03-07", "2027-03-08"],
            ),
            ("la semaine dernière", vec!["2027-03-01..2027-03-07"]),
            ("last weekend", vec!["2027-03-06..2027-03-07"]),
            ("le week-end prochain", vec!["2027-03-20..2027-03-21"]),
            ("two days ago, il y a trois jours", vec!["2027-03-07", "2027-03-06"]),
            ("dans deux semaines", vec!["2027-03-20..2027-03-26"]),
            ("il y a un an", vec!["2026-01-01..2026-12-31"]),
            ("last month", vec!["2027-02-01..2027-02-28"]),
            ("mardi dernier, next Friday", vec!["2027-03-02", "2027-03-12"]),
            ("last summer", vec!["2026-06-01..2026-08-31"]),
            ("31/02/2026, 45 mai, 10 km", vec![]),
        ] {
            assert_eq!(days(text), expected, "{text}");
        }
    }

    #[test]
    fn without_a_day_of_writing_only_the_calendar_counts() {
        assert_eq!(
            told(&words("hier, le 7 mai"), None),
            [Span::Yearly { month: 5, day: 7 }]
        );
        assert_eq!(told(&words("last week in May"), None), []);
    }
}
