//! No number without its receipt: what a model wrote is compared with what the engine showed.
//!
//! A text is read into tokens, its fragments with numbers into claims, each claim into what it may mean. Receipts and
//! the athlete's own words are read the same way. A claim leaves if one of its readings is known with the same value
//! and the same unit; nothing is converted, rounded or added up here, for that would be computing.
//!
//! Deeds told without a number ("hier tu as couru") need the day they are told of, and nobody else is said to run.
//!
//! Nor does the coach claim a change it cannot make ([`check_pretences`]).
//!
//! What it cannot see: other claims without a number, a known number said of something else, a race called by its name.

mod cardinals;
mod claims;
mod days;
mod deeds;
mod idioms;
mod measures;
mod numerals;
mod pretences;
mod reading;
mod shares;
mod sources;
mod spelled;
mod stretches;
mod suspicious;
mod tokens;

use std::ops::Range;

use chrono::NaiveDate;

use crate::domain::figure::Receipt;

use self::sources::Known;
use self::tokens::Tokens;

/// Whether every number, time, distance, date, count and heart rate of `text` stands in a receipt or in what the
/// athlete `said`, and every run told of a day on that day; `today` of `None` leaves "yesterday" unjudged. Errors with the fragments that do not, as written, in order, each once. Links, addresses, phone
/// numbers and digits in disguise never leave.
pub fn check(text: &str, receipts: &[Receipt], said: &str, today: Option<NaiveDate>) -> Result<(), Vec<String>> {
    let tokens = Tokens::read(text);
    let known = Known::of(receipts, said);
    let titles = known.titles_in(&tokens);
    let mut spans: Vec<Range<usize>> = claims::all(&tokens)
        .into_iter()
        .filter(|claim| {
            !titles
                .iter()
                .any(|t| t.start <= claim.tokens.start && claim.tokens.end <= t.end)
        })
        .filter(|claim| !known.resolves(claim))
        .map(|claim| tokens.span(claim.tokens.start, claim.tokens.end))
        .collect();
    spans.extend(suspicious::spots(&tokens, &known));
    spans.extend(deeds::spots(&tokens, &known, today));
    let offending = fragments(text, spans);
    if offending.is_empty() { Ok(()) } else { Err(offending) }
}

/// Whether a text claims no deed of the coach, no profession, no words of the athlete that are not in what was `heard`, and
/// no training beyond every rule. Errors with the fragments that do, as written.
pub fn check_pretences(text: &str, heard: &str) -> Result<(), Vec<String>> {
    let offending = fragments(text, pretences::spots(&Tokens::read(text), heard));
    if offending.is_empty() { Ok(()) } else { Err(offending) }
}

/// The text of each span; spans that overlap are one.
fn fragments(text: &str, mut spans: Vec<Range<usize>>) -> Vec<String> {
    spans.sort_by_key(|span| (span.start, span.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for span in spans {
        match joined.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => joined.push(span),
        }
    }
    let mut fragments: Vec<String> = Vec::new();
    for fragment in joined.into_iter().filter_map(|span| text.get(span)) {
        if !fragments.iter().any(|known| known == fragment) {
            fragments.push(fragment.to_owned());
        }
    }
    fragments
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::figure::{Evidence, Figure, Unit};

    fn receipt(shown: &str, value: f64, unit: Unit) -> Receipt {
        Receipt {
            shown: shown.to_owned(),
            figure: Figure::computed(value, unit, "test", &[], Evidence::Strong),
        }
    }

    /// A Sunday and what was run on it.
    fn receipts() -> Vec<Receipt> {
        vec![
            receipt("dimanche 11 avril", 20_919.0, Unit::Date),
            receipt("8,0\u{a0}km", 8_000.0, Unit::Metres),
            receipt("5:12/km", 312.0, Unit::SecondsPerKm),
            receipt("41:36", 2_496.0, Unit::Seconds),
            receipt("152\u{a0}bpm", 152.0, Unit::BeatsPerMinute),
            receipt("3", 3.0, Unit::Count),
            receipt("21\u{a0}h\u{a0}30", 1_290.0, Unit::MinuteOfDay),
        ]
    }

    fn refused(text: &str) -> Vec<String> {
        check(text, &receipts(), "j’ai mal au genou, 2/10", None)
            .err()
            .unwrap_or_default()
    }

    #[test]
    fn what_is_known_may_be_said_in_many_ways() {
        for text in [
            "8 km",
            "huit kilomètres à 5’12 au kilo",
            "Dimanche 11, 8.0 km en 41’36.",
            "Sunday April 11th, eight kilometres, 152 bpm",
            "Le 11/04/2027 tu as couru 8 kilomètres, à 152 pulsations par minute.",
            "Trois sorties ; pas de message après 21 h 30 (9:30 pm).",
            "Ta douleur à 2/10, on surveille.",
            "Demain, repos. Jeudi, on verra.",
        ] {
            assert_eq!(refused(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn what_is_not_is_named() {
        for (text, expected) in [
            ("Tu as couru 8,5 km le 12 avril.", vec!["8,5 km", "le 12 avril"]),
            ("jeudi 11 avril", vec!["jeudi 11 avril"]),
            ("8 bpm, 152 km", vec!["8 bpm", "152 km"]),
            ("5:12", vec!["5:12"]),
            ("ta sortie de 21 h 30", vec!["21 h 30"]),
            ("Écris à a@b.fr, ou au 112.", vec!["a@b.fr", "112"]),
            ("4 km puis 4 km", vec!["4 km"]),
        ] {
            assert_eq!(refused(text), expected, "{text}");
        }
    }

    #[test]
    fn nothing_panics_and_nothing_crawls() {
        for text in [
            "",
            "\0",
            "½",
            "-",
            "9".repeat(5_000).as_str(),
            "1,".repeat(5_000).as_str(),
            "un ".repeat(5_000).as_str(),
        ] {
            let _ = check(text, &receipts(), text, None);
        }
    }
}
