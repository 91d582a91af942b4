//! What is known: the readings of every receipt and of the athlete's own words.

use std::collections::HashSet;
use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate};

use crate::domain::figure::{Figure, Receipt, Source, Unit};

use super::claims::{self, Claim};
use super::reading::{Date, Measure, Micro, ONE, Per, Reading};
use super::tokens::{Kind, Tokens};

/// Everything a claim may resolve to.
#[derive(Debug, Default)]
pub struct Known {
    readings: Vec<Reading>,
    /// Words somebody chose for a title, with numbers in them: they may be repeated whole, and prove nothing else.
    titles: Vec<Tokens>,
    words: HashSet<String>,
}

impl Known {
    pub fn of(receipts: &[Receipt], said: &str) -> Self {
        let mut known = Self::default();
        known.hear(said);
        for receipt in receipts {
            known.file(receipt);
        }
        known
    }

    pub fn resolves(&self, claim: &Claim) -> bool {
        claim.readings.iter().any(|reading| reading.resolves(&self.readings))
    }

    pub fn resolves_reading(&self, reading: Reading) -> bool {
        reading.resolves(&self.readings)
    }

    /// Whether each of these words was written by somebody else before.
    pub fn has_all(&self, words: &[&str]) -> bool {
        words.iter().all(|word| self.words.contains(*word))
    }

    /// Whether a word or a run of letters and digits was written by somebody else before.
    pub fn has_word(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Where the text repeats a title, tokens.
    pub fn titles_in(&self, text: &Tokens) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        for title in &self.titles {
            let same = |from: usize| {
                (0..title.len()).all(|i| {
                    let (a, b) = (title.at(i), text.at(from + i));
                    a.zip(b).is_some_and(|(a, b)| a.kind == b.kind && a.text == b.text)
                })
            };
            found.extend(
                (0..text.len())
                    .filter(|from| same(*from))
                    .map(|from| from..from + title.len()),
            );
        }
        found
    }

    fn hear(&mut self, text: &str) -> (Tokens, Vec<Claim>) {
        let tokens = Tokens::read(text);
        let claims = claims::all(&tokens);
        self.remember(&tokens);
        self.readings
            .extend(claims.iter().flat_map(|claim| claim.readings.iter().copied()));
        (tokens, claims)
    }

    fn remember(&mut self, tokens: &Tokens) {
        self.words
            .extend(runs(tokens).into_iter().map(|run| letters_and_digits(tokens, &run)));
    }

    fn file(&mut self, receipt: &Receipt) {
        let figure = &receipt.figure;
        match figure.unit {
            Unit::Date => self.readings.extend(date(figure.value).map(Reading::Date)),
            Unit::MinuteOfDay => {
                let minute = figure.value.round();
                if (0.0..1440.0).contains(&minute) {
                    self.readings.push(Reading::TimeOfDay(minute as u32));
                }
            }
            _ => self.file_number(receipt),
        }
    }

    fn file_number(&mut self, receipt: &Receipt) {
        let tokens = Tokens::read(&receipt.shown);
        let claims = claims::all(&tokens);
        self.remember(&tokens);
        let lone = matches!(claims.as_slice(), [claim] if claim.tokens == (0..tokens.len()));
        if receipt.figure.source == Source::Said && !lone && tokens.len() > 1 {
            self.titles.push(tokens);
            return;
        }
        for reading in claims.into_iter().flat_map(|claim| claim.readings) {
            self.readings.push(with_unit(reading, &receipt.figure));
            if lone {
                self.readings.extend(unwritten(reading, &receipt.figure));
            }
        }
    }
}

/// A time that is a pace is filed as one; whole minutes are known to be whole by the figure.
fn with_unit(reading: Reading, figure: &Figure) -> Reading {
    let Reading::Time { stretch, .. } = reading else {
        return reading;
    };
    let Some(total) = stretch.total() else { return reading };
    match figure.unit {
        Unit::SecondsPerKm if stretch.hours.is_none() => Reading::Pace(total, Per::Kilometre),
        // Half a second is what rounding to a second may leave over.
        Unit::Seconds => Reading::Time {
            stretch,
            exact: (figure.value - f64::from(total)).abs() <= 0.5,
        },
        _ => reading,
    }
}

/// What a number shown by itself measures, as its figure knows: the sentence around it names the unit.
fn unwritten(reading: Reading, figure: &Figure) -> Vec<Reading> {
    if let Reading::Score(value, _) = reading {
        return if figure.unit == Unit::Scale {
            vec![Reading::Bare(value), Reading::Level(value)]
        } else {
            Vec::new()
        };
    }
    let Reading::Bare(value) = reading else {
        return Vec::new();
    };
    let mut readings = Vec::new();
    if figure.unit == Unit::Scale || matches!(figure.source, Source::Rule { .. }) {
        readings.push(Reading::Level(value));
    }
    let units: &[(Measure, f64)] = match figure.unit {
        Unit::Metres => &[
            (Measure::Metre, 1.0),
            (Measure::Kilometre, 1000.0),
            (Measure::Mile, 1609.344),
        ],
        Unit::Seconds => &[(Measure::Second, 1.0), (Measure::Minute, 60.0), (Measure::Hour, 3600.0)],
        Unit::Kilograms => &[(Measure::Kilogram, 1.0)],
        Unit::BeatsPerMinute => &[(Measure::BeatPerMinute, 1.0)],
        Unit::Percent => &[(Measure::Percent, 1.0)],
        Unit::Count => rule_unit(&figure.source),
        _ => &[],
    };
    let shown = value as f64 / ONE as f64;
    let step = last_place(value);
    for (measure, scale) in units {
        // The number shown is the figure in this unit, rounded as it was shown.
        if (figure.value / scale - shown).abs() <= step / 2.0 + 1e-9 {
            readings.push(in_measure(value, *measure));
        }
    }
    readings
}

/// Constants that are counts of something with a unit say so in their rule.
fn rule_unit(source: &Source) -> &'static [(Measure, f64)] {
    let Source::Rule { id } = source else { return &[] };
    match id.as_str() {
        // Hours until pain must be gone, between hard days, between strength and speed.
        "pain_monitoring" | "h4" | "h9" => &[(Measure::Hour, 1.0)],
        id if id.ends_with("_km") => &[(Measure::Kilometre, 1.0)],
        id if id.ends_with("_g_per_h") => &[(Measure::Gram, 1.0)],
        _ => &[],
    }
}

fn in_measure(value: Micro, measure: Measure) -> Reading {
    let whole = (value % ONE == 0).then(|| u32::try_from(value / ONE).ok()).flatten();
    match (measure, whole) {
        (Measure::Hour, Some(hours)) => Reading::time(Some(hours), None, None),
        (Measure::Minute, Some(minutes)) => Reading::time(None, Some(minutes), None),
        (Measure::Second, Some(seconds)) => Reading::time(None, None, Some(seconds)),
        _ => Reading::Quantity(value, measure),
    }
}

/// The weight of the last decimal that is not zero.
fn last_place(value: Micro) -> f64 {
    let mut step = 1.0;
    let mut unit = ONE;
    while unit > 1 && value % unit != 0 {
        unit /= 10;
        step /= 10.0;
    }
    step
}

/// Days since 1970-01-01. `None` beyond any calendar of ours.
fn date(value: f64) -> Option<Date> {
    let days = Some(value.round()).filter(|v| (0.0..1e6).contains(v))? as u64;
    let date = NaiveDate::from_ymd_opt(1970, 1, 1)?.checked_add_days(Days::new(days))?;
    Some(Date {
        day: Some(date.day()),
        month: Some(date.month()),
        year: Some(date.year()),
        weekday: Some(date.weekday().num_days_from_monday() as u8),
    })
}

/// Runs of words and digits without anything between, tokens.
pub fn runs(tokens: &Tokens) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for i in 0..tokens.len() {
        let Some(token) = tokens.at(i).filter(|t| matches!(t.kind, Kind::Word | Kind::Digits)) else {
            continue;
        };
        match runs.last_mut() {
            Some(run) if run.end == i && token.glued => run.end = i + 1,
            _ => runs.push(i..i + 1),
        }
    }
    runs
}

/// A run as one word.
pub fn letters_and_digits(tokens: &Tokens, run: &Range<usize>) -> String {
    run.clone()
        .filter_map(|i| tokens.at(i))
        .map(|t| t.text.as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::figure::Evidence;

    fn known(shown: &str, figure: Figure) -> Vec<Reading> {
        Known::of(
            &[Receipt {
                shown: shown.to_owned(),
                figure,
            }],
            "",
        )
        .readings
    }

    fn figure(value: f64, unit: Unit) -> Figure {
        Figure::computed(value, unit, "test", &[], Evidence::Strong)
    }

    #[test]
    fn a_figure_names_the_unit_its_number_does_not() {
        assert!(known("120", figure(120.4, Unit::Metres)).contains(&Reading::Quantity(120 * ONE, Measure::Metre)));
        assert!(!known("120", figure(120.4, Unit::Metres)).contains(&Reading::Quantity(120 * ONE, Measure::Kilometre)));
        assert!(known("24", Figure::rule(24.0, Unit::Count, "h4")).contains(&Reading::time(Some(24), None, None)));
        assert!(!known("24", figure(24.0, Unit::Count)).contains(&Reading::time(Some(24), None, None)));
        assert!(known("5:12", figure(312.0, Unit::SecondsPerKm)).contains(&Reading::Pace(312, Per::Kilometre)));
    }

    #[test]
    fn a_date_is_known_whole() {
        let sunday = Date {
            day: Some(11),
            month: Some(4),
            year: Some(2027),
            weekday: Some(6),
        };
        assert_eq!(
            known("dimanche 11 avril", figure(20_919.0, Unit::Date)),
            [Reading::Date(sunday)]
        );
        assert_eq!(known("x", figure(f64::NAN, Unit::Date)), []);
    }

    #[test]
    fn a_title_may_only_be_repeated_whole() {
        let receipt = Receipt {
            shown: "10 km de Lyon".to_owned(),
            figure: Figure::said(10.0, Unit::Count),
        };
        let known = Known::of(&[receipt], "");
        assert_eq!(known.readings, []);
        let found = known.titles_in(&Tokens::read("Le 10 km de Lyon approche"));
        assert_eq!((found.len(), found.first()), (1, Some(&(1..5))));
        assert!(known.titles_in(&Tokens::read("Le 10 km de Paris")).is_empty());
    }
}
