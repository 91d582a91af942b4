//! Parts and multiples without a number: "un kilomètre", "la moitié de", "twice", "des centaines de kilomètres".

use super::cardinals;
use super::measures;
use super::reading::{Measure, Micro, ONE, Reading};
use super::tokens::Tokens;

/// What it may mean, nothing resolving an empty list, and the token after it.
type Shared = (Vec<Reading>, usize);

pub fn at(tokens: &Tokens, index: usize) -> Option<Shared> {
    one_of_a_unit(tokens, index)
        .or_else(|| share(tokens, index))
        .or_else(|| multiple(tokens, index))
}

/// "Un kilomètre", "a mile": an article counts before a distance.
fn one_of_a_unit(tokens: &Tokens, at: usize) -> Option<Shared> {
    if !tokens.is_word(at, &["un", "one", "a"]) {
        return None;
    }
    let half = tokens.phrase(at, "un demi").or_else(|| tokens.phrase(at, "half a"));
    let measure = measures::of_word(tokens.word(half.unwrap_or(at + 1)))?;
    // "5:12 a kilometre" was read with its pace.
    let distance = matches!(measure, Measure::Kilometre | Measure::Mile);
    let value = if half.is_some() { ONE / 2 } else { ONE };
    let next = half.unwrap_or(at + 1) + 1;
    distance.then(|| (vec![Reading::Quantity(value, measure)], next))
}

/// "La moitié de", "half of", "un tiers", "three quarters": a part of something.
fn share(tokens: &Tokens, at: usize) -> Option<Shared> {
    let parts = [
        ("la moitie de", 500_000),
        ("la moitie des", 500_000),
        ("la moitie du", 500_000),
        ("half of", 500_000),
        ("half a", 500_000),
        ("half the", 500_000),
        ("half your", 500_000),
        ("un tiers", 333_333),
        ("a third of", 333_333),
        ("un quart", 250_000),
        ("a quarter of", 250_000),
    ];
    // "The first half of the race" and "un quart de tour" of a watch say where, not how much.
    let which = cardinals::ordinal(tokens.word_before(at)).is_some() || tokens.word_before(at) == "last";
    let (value, next) = parts
        .into_iter()
        .find_map(|(words, value)| Some((value, tokens.phrase(at, words)?)))?;
    (!which).then(|| (vec![Reading::Bare(value)], next))
}

/// "Twice", "le double", "des centaines de kilomètres".
fn multiple(tokens: &Tokens, at: usize) -> Option<Shared> {
    let word = tokens.word(at);
    if cardinals::VAGUE.contains(&word) {
        let of = at + 1 + usize::from(tokens.is_word(at + 1, &["de", "d", "of"]));
        return measures::after(tokens, of).map(|(_, next)| (Vec::new(), next));
    }
    let value = cardinals::times(word)?;
    // "Double-check" and "une double ration" multiply nothing that was counted.
    let adjective = word.starts_with("double") || word.starts_with("triple") || word.starts_with("quadruple");
    let cue = tokens.is_word(
        at.wrapping_sub(1),
        &["le", "du", "au", "the", "as", "a", "ont", "have", "has", "you"],
    );
    let joined = tokens.is_sign(at + 1, "-") && tokens.glued(at + 1);
    (!adjective || (cue && !joined)).then(|| (vec![Reading::Bare(Micro::from(value) * ONE)], at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_multiples_count() {
        let read = |text: &str, index| at(&Tokens::read(text), index).map(|(readings, _)| readings);
        assert_eq!(read("a mile", 0), Some(vec![Reading::Quantity(ONE, Measure::Mile)]));
        assert_eq!(read("la moitié des sorties", 0), Some(vec![Reading::Bare(ONE / 2)]));
        assert_eq!(read("the first half of the race", 2), None);
        assert_eq!(read("hundreds of miles", 0), Some(Vec::new()));
        assert_eq!(read("des milliers de coureurs", 1), None);
        assert_eq!(read("double-check", 0), None);
    }
}
