//! Heart rates: read now, at rest, as a setting, or risen from the usual one.

use super::{around, word};
use crate::safety::concept::Concept;
use crate::safety::tokens::Token;

/// Heart rates no adult has at rest, beats per minute; the upper end is what a sensor can still show.
const HIGH_RATE: std::ops::Range<f64> = 145.0..260.0;
/// No heart rests at so few beats per minute, nor so far from its usual rate without a reason: beside a resting rate
/// such a number is what it has risen by.
const RISE: std::ops::Range<f64> = 5.0..31.0;
/// Resting heart rates two of which are compared, beats per minute.
const RESTING: std::ops::Range<f64> = 32.0..131.0;
/// Words that make a number a heart rate.
const RATE: &[&str] = &[
    "bpm",
    "fc",
    "hr",
    "pulse",
    "pouls",
    "coeur",
    "heart",
    "cardio",
    "palpitant",
    "frequence",
    "montre",
    "watch",
    "garmin",
    "battements",
    "beats",
    "ticker",
    "rate",
    "heartrate",
];
/// Words right before a heart rate that say it is the one at rest.
const AT_REST: &[&str] = &["repos", "resting", "rhr", "rest"];
/// The words of a heart rate told as a setting. A pulse is felt, so it is none of them.
const LABEL: &[&str] = &[
    "fc",
    "fcm",
    "fcmax",
    "fcr",
    "hr",
    "hrmax",
    "rhr",
    "bpm",
    "frequence",
    "cardiaque",
    "heart",
    "rate",
    "max",
    "maximale",
    "maximum",
    "repos",
    "rest",
    "resting",
    "de",
    "au",
    "a",
    "ma",
    "my",
    "et",
    "and",
];
/// What leads to the usual value of something.
const USUAL: &[&str] = &[
    "lieu",
    "instead",
    "vs",
    "contre",
    "habitude",
    "normalement",
    "normally",
    "usually",
    "usual",
    "normal",
    "versus",
    "habituel",
];
/// What says that a resting rate fell.
const DOWN: &[&str] = &[
    "down", "lower", "moins", "below", "dropped", "drop", "baisse", "baissee", "perdu", "dessous", "under", "gagne",
    "improved",
];

/// The concept of a number that is a heart rate. `None`: it is none, or one told as a setting.
pub(super) fn read(tokens: &[Token], at: usize, value: f64) -> Option<Concept> {
    if HIGH_RATE.contains(&value) && is_heart_rate(tokens, at) {
        if is_label(tokens) || is_maximum(tokens, at) {
            return None;
        }
        return Some(if is_at_rest(tokens, at) {
            Concept::HighRestingRate
        } else {
            Concept::HighRate
        });
    }
    let risen =
        RISE.contains(&value) && is_rise(tokens, at) || RESTING.contains(&value) && is_above_usual(tokens, at, value);
    risen.then_some(Concept::RaisedRest)
}

fn is_heart_rate(tokens: &[Token], at: usize) -> bool {
    let unit = word(tokens, at + 1);
    let other_unit = matches!(
        unit,
        "km" | "m" | "min" | "minutes" | "w" | "watts" | "euros" | "kcal" | "s" | "m2" | "pas"
    );
    !other_unit && around(tokens, at, 8, 5).iter().any(|word| RATE.contains(word))
}

/// Whether a heart rate is told as the highest one can have: "ma FC max c'est 191", "max hr is 193". One reached at rest
/// or "au max" of an effort is none.
fn is_maximum(tokens: &[Token], at: usize) -> bool {
    let rate = |n: usize| {
        matches!(
            word(tokens, n),
            "fc" | "hr" | "rate" | "heartrate" | "cardiaque" | "frequence" | "bpm"
        )
    };
    !is_at_rest(tokens, at)
        && led_by(tokens, at).any(|n| match word(tokens, n) {
            "fcmax" | "hrmax" | "fcm" => true,
            "max" | "maxi" | "maximale" | "maximum" => rate(n.wrapping_sub(1)) || rate(n + 1),
            _ => false,
        })
}

/// Whether a message is no more than the name of a rate and numbers: a setting told ("FC max 188, repos 185"). What is
/// felt or read now has a verb, a moment or a body.
fn is_label(tokens: &[Token]) -> bool {
    tokens
        .iter()
        .all(|token| token.number.is_some() || LABEL.contains(&token.word.as_str()))
}

/// Whether a small number beside a resting heart rate is what it has risen by: "FC de repos +12".
fn is_rise(tokens: &[Token], at: usize) -> bool {
    let unit = word(tokens, at + 1);
    let counts = matches!(
        unit,
        "jour"
            | "jours"
            | "j"
            | "day"
            | "days"
            | "h"
            | "heures"
            | "min"
            | "minutes"
            | "semaines"
            | "weeks"
            | "km"
            | "k"
            | "ans"
            | "s"
            | "sec"
            | "seconds"
    );
    let near = around(tokens, at, 6, 8);
    let down = near.iter().any(|word| DOWN.contains(word));
    let pace = matches!(
        word(tokens, at.wrapping_sub(1)),
        "at" | "en" | "in" | "depuis" | "for" | "les" | "le"
    );
    !counts && !down && !pace && names_resting_rate(tokens, at)
}

/// Whether a resting heart rate is told above the usual one: "62 au lieu de 50", "usually 48, today 60".
fn is_above_usual(tokens: &[Token], at: usize, value: f64) -> bool {
    if !names_resting_rate(tokens, at) {
        return false;
    }
    let sentence = tokens[at].sentence;
    let other = |from: usize, to: usize| {
        let span = tokens.get(from..to.min(tokens.len())).unwrap_or_default();
        let found = span
            .iter()
            .find(|token| token.number.is_some() && token.sentence == sentence);
        found
            .and_then(|token| token.number)
            .filter(|other| RESTING.contains(other))
    };
    let usual = (at + 1..at + 6).find(|next| USUAL.contains(&word(tokens, *next)));
    let usual = usual.and_then(|next| other(next + 1, next + 5)).or_else(|| {
        // "D'habitude 48, là 60": the usual rate stands first.
        let marker = (at.saturating_sub(8)..at).find(|back| USUAL.contains(&word(tokens, *back)))?;
        other(marker + 1, at)
    });
    usual.is_some_and(|usual| value >= usual + RISE.start)
}

/// Whether a resting heart rate is named in the words around a number.
fn names_resting_rate(tokens: &[Token], at: usize) -> bool {
    let near = around(tokens, at, 9, 7);
    let rate = near
        .iter()
        .any(|word| RATE.contains(word) || *word == "fcr" || *word == "cardiaque");
    let rest = near
        .iter()
        .any(|word| AT_REST.contains(word) || matches!(*word, "reveil" | "fcr" | "morning" | "waking"));
    near.contains(&"rhr") || near.contains(&"fcr") || rate && rest
}

/// Whether the words right before a heart rate, with no other number between, call it the resting one.
fn is_at_rest(tokens: &[Token], at: usize) -> bool {
    led_by(tokens, at).any(|n| AT_REST.contains(&word(tokens, n)))
}

/// Words right before a number, nearest first, up to another number or the end of a sentence.
fn led_by(tokens: &[Token], at: usize) -> impl Iterator<Item = usize> {
    (at.saturating_sub(4)..at)
        .rev()
        .take_while(move |n| tokens[*n].number.is_none() && tokens[*n].sentence == tokens[at].sentence)
}
