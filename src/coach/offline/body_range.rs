//! Numbers a body cannot have: said so with the range expected, and nothing is stored.

use std::ops::RangeInclusive;

use chrono::Datelike;

use super::answers::logging::WEIGHT_RANGE_KG;
use super::draft::Draft;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::AthleteState;

/// Ages in years, and heart rates at most and at rest in beats per minute, that a person can have.
pub const AGE_RANGE: RangeInclusive<f64> = 10.0..=100.0;
pub const HR_MAX_RANGE: RangeInclusive<f64> = 120.0..=230.0;
pub const HR_REST_RANGE: RangeInclusive<f64> = 25.0..=110.0;
/// Exertion (CR-10) and pain (numerical scale) are given out of ten.
pub const SCORE_RANGE: RangeInclusive<f64> = 0.0..=10.0;
/// The number stands among this many words behind its name.
const REACH: usize = 4;
/// Years of birth are told from ages by their size.
const LEAST_YEAR: f64 = 1_000.0;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    HrMax,
    HrRest,
    Age,
    BirthYear,
    Weight,
    /// Exertion or pain, out of ten.
    Score,
}

const HR_MAX: &[&str] = &[
    "fc max",
    "fcmax",
    "fc maximale",
    "cardiaque max",
    "cardiaque maximale",
    "max hr",
    "hr max",
    "hrmax",
    "maximum heart rate",
    "max heart rate",
];
const HR_REST: &[&str] = &[
    "fc repos",
    "fc de repos",
    "fc au repos",
    "cardiaque de repos",
    "cardiaque au repos",
    "resting hr",
    "rest hr",
    "resting heart rate",
    "rhr",
];
const AGE: &[&str] = &["j'ai", "mon âge", "mon age", "i'm", "i am", "my age"];
const BORN: &[&str] = &["né en", "née en", "ne en", "nee en", "born in"];
const WEIGHT: &[&str] = &["je pèse", "je pese", "poids", "i weigh", "weight", "my weight"];
const FELT: &[&str] = &[
    "douleur", "douleurs", "mal", "pain", "hurts", "sore", "rpe", "effort", "exertion", "gêne", "ressenti",
];
/// Words before a day of the calendar.
const DAY_AHEAD: &[&str] = &["le", "du", "au", "on", "the", "from", "to", "depuis", "since"];
const YEARS: &[&str] = &["ans", "years", "yo"];

/// The words where a message gives a body a number it cannot have. `None` where it gives none or a possible one.
pub fn refusal(text: &str, state: &AthleteState) -> Option<Reply> {
    let text = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> = text
        .split(char::is_whitespace)
        .map(|w| w.trim_matches([',', ':', ';', '!', '.', '=']))
        .filter(|w| !w.is_empty())
        .collect();
    let year = state.today.year();
    let told = [
        (Measure::HrMax, behind(&words, HR_MAX, &["bpm"])),
        (Measure::HrRest, behind(&words, HR_REST, &["bpm"])),
        (
            Measure::BirthYear,
            behind(&words, BORN, &[]).filter(|n| *n >= LEAST_YEAR),
        ),
        (Measure::Age, age(&words)),
        (Measure::Weight, behind(&words, WEIGHT, &["kg", "kilos"])),
        (Measure::Score, score(&words)),
    ];
    told.into_iter()
        .filter_map(|(measure, value)| Some((measure, value?)))
        .find(|(measure, value)| !range(*measure, year).contains(value))
        .map(|(measure, value)| words_for(measure, value, state))
}

/// The number a few words behind its name, alone or with its unit.
fn behind(words: &[&str], names: &[&str], units: &[&str]) -> Option<f64> {
    let end = names.iter().find_map(|name| {
        let name: Vec<&str> = name.split(' ').collect();
        words
            .windows(name.len())
            .position(|w| w == name)
            .map(|at| at + name.len())
    })?;
    words.iter().skip(end).take(REACH).find_map(|word| number(word, units))
}

/// "15/10", "RPE 14": what is given on the scale of ten. `None` where nothing is, or it has another unit.
fn score(words: &[&str]) -> Option<f64> {
    // "Le 15/10" is a day: a mark stands beside a word of pain or effort.
    let felt = words.iter().any(|w| FELT.contains(w));
    let marked = |i: usize| {
        let day = i.checked_sub(1).is_some_and(|b| DAY_AHEAD.contains(&words[b]));
        words[i]
            .strip_suffix("/10")
            .filter(|_| !day)
            .and_then(|n| number(n, &[]))
    };
    let out_of_ten = (0..words.len()).find_map(marked).filter(|_| felt);
    let effort = || {
        let at = words.iter().position(|w| ["rpe", "/rpe"].contains(w))?;
        number(words.get(at + 1)?, &["/10"])
    };
    out_of_ten.or_else(effort)
}

/// "j'ai 150 ans", "I'm 7 years old", or that alone.
fn age(words: &[&str]) -> Option<f64> {
    let at = words.iter().position(|w| YEARS.contains(w))?;
    let value = number(words.get(at.checked_sub(1)?)?, &[])?;
    let before = words.get(..at - 1)?.join(" ");
    (before.is_empty()
        || AGE
            .iter()
            .any(|own| before.ends_with(own) || before.ends_with(&format!("{own} :"))))
    .then_some(value)
}

fn number(word: &str, units: &[&str]) -> Option<f64> {
    let bare = units.iter().find_map(|unit| word.strip_suffix(unit)).unwrap_or(word);
    bare.replace(',', ".").parse().ok().filter(|n: &f64| n.is_finite())
}

fn range(measure: Measure, year: i32) -> RangeInclusive<f64> {
    match measure {
        Measure::HrMax => HR_MAX_RANGE,
        Measure::HrRest => HR_REST_RANGE,
        Measure::Age => AGE_RANGE,
        Measure::BirthYear => f64::from(year) - AGE_RANGE.end()..=f64::from(year) - AGE_RANGE.start(),
        Measure::Weight => WEIGHT_RANGE_KG,
        Measure::Score => SCORE_RANGE,
    }
}

/// "Une fréquence cardiaque maximale de 300 bpm n’est pas possible…"
pub fn words_for(measure: Measure, value: f64, state: &AthleteState) -> Reply {
    let mut d = Draft::new(state);
    let (id, unit) = match measure {
        Measure::HrMax => ("impossible-hr-max", Unit::BeatsPerMinute),
        Measure::HrRest => ("impossible-hr-rest", Unit::BeatsPerMinute),
        Measure::Age => ("impossible-age", Unit::Years),
        Measure::BirthYear => ("impossible-birth-year", Unit::Years),
        Measure::Weight => ("impossible-weight", Unit::Kilograms),
        Measure::Score => ("impossible-score", Unit::Scale),
    };
    let range = range(measure, state.today.year());
    // A year is written without the mark between thousands.
    let mut shown = |figure: Figure| match measure {
        Measure::BirthYear => d.shown(format!("{:.0}", figure.value), figure),
        _ => d.number(&figure, usize::from(figure.value.fract() != 0.0)),
    };
    let value = shown(Figure::said(value, unit));
    let low = shown(Figure::rule(*range.start(), unit, "body_range"));
    let high = shown(Figure::rule(*range.end(), unit, "body_range"));
    d.say(
        id,
        &[("value", value.into()), ("low", low.into()), ("high", high.into())],
    );
    d.reply()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn said(text: &str) -> Option<String> {
        let state = cases::newcomer(Lang::Fr);
        refusal(text, &state).map(|r| r.text.replace(['\u{a0}', '\u{202f}'], " "))
    }

    #[test]
    fn a_number_no_body_has_is_refused_with_its_range() {
        assert_eq!(
            said("ma FC max est 300").as_deref(),
            Some(
                "Une fréquence cardiaque maximale de 300 bpm n’est pas possible : elle est entre 120 et 230 bpm. Je n’ai rien noté."
            )
        );
        assert_eq!(
            said("j’ai 150 ans").as_deref(),
            Some("Un âge de 150 ans n’est pas possible ici : j’attends entre 10 et 100 ans. Je n’ai rien noté.")
        );
        for text in [
            "resting HR 200bpm",
            "né en 1850",
            "je pèse 700 kg",
            "I'm 7 years old",
            "150 ans",
            "my weight is 12 kg",
            "mal au genou 15/10",
            "RPE 14",
        ] {
            assert!(said(text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_can_be_is_not_refused() {
        for text in [
            "FC max 188, repos 52",
            "42 ans",
            "j'ai couru il y a 3 ans",
            "je pèse 70,5 kg",
            "born in 1990",
            "j'ai 8 km dans les jambes",
            "RPE 6",
            "course le 12/10",
            "mal au genou 4/10",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
    }
}
