//! Signs told of an animal or a thing: "mon GPS délire", "my dog collapsed", "the app blacked out".

use super::{concept::Concept, matcher::Hit, tokens::Token};

/// Signs that people lend to what is not a person. A heart rate is not among them: a watch only shows it.
const LENT: &[Concept] = &[
    Concept::Faint,
    Concept::DarkOut,
    Concept::Collapse,
    Concept::ConfusedStrong,
    Concept::ConfusedWeak,
    Concept::HeatStroke,
    Concept::HeatFlush,
    Concept::ExtremeHeat,
    Concept::Seizure,
    Concept::HeartAttack,
    Concept::StrokeName,
    Concept::Breathless,
    Concept::Dizzy,
    Concept::Exhaustion,
    Concept::Vomit,
    Concept::WishDeath,
];

/// What may stand between the thing and what is said of it.
const BETWEEN: &[&str] = &[
    "a",
    "il",
    "elle",
    "it",
    "is",
    "was",
    "has",
    "s",
    "est",
    "etait",
    "en",
    "fait",
    "faisait",
    "vient",
    "de",
    "just",
    "had",
    "completely",
    "totally",
    "totalement",
    "completement",
    "encore",
    "again",
    "keeps",
    "kept",
    "qui",
    "that",
    "went",
    "me",
    "m",
    "un",
    "une",
    "got",
    "sur",
    "au",
    "du",
];

/// Words before a thing that make it a place or a companion, and somebody else the subject ("sur le tapis il").
const PLACES: &[&str] = &[
    "sur",
    "dans",
    "avec",
    "au",
    "du",
    "de",
    "des",
    "a",
    "en",
    "devant",
    "derriere",
    "vers",
    "par",
    "pour",
    "sans",
    "on",
    "in",
    "at",
    "with",
    "from",
    "off",
    "by",
    "to",
    "of",
    "near",
    "beside",
    "walking",
    "feeding",
    "promene",
    "promenant",
    "apres",
    "after",
    "while",
];

/// Most words between the two.
const REACH: usize = 4;

/// Marks as denied every sign whose subject, in the same clause, is an animal or a thing.
pub fn mark(hits: &mut [Hit], tokens: &[Token]) {
    let things: Vec<usize> = hits
        .iter()
        .filter(|hit| hit.concept == Concept::Thing)
        .map(|hit| hit.end)
        .collect();
    for hit in hits.iter_mut().filter(|hit| LENT.contains(&hit.concept)) {
        hit.negated |= things.iter().any(|end| is_subject(tokens, *end, hit.start));
    }
}

/// Whether only light words of one clause stand between the end of a thing and the start of a sign.
fn is_subject(tokens: &[Token], thing: usize, sign: usize) -> bool {
    let (Some(last), Some(first)) = (tokens.get(thing.wrapping_sub(1)), tokens.get(sign)) else {
        return false;
    };
    let place = tokens[thing.saturating_sub(4)..thing.saturating_sub(1)]
        .iter()
        .any(|token| token.clause == last.clause && PLACES.contains(&token.word.as_str()));
    !place
        && thing <= sign
        && sign - thing <= REACH
        && last.clause == first.clause
        && tokens[thing..sign]
            .iter()
            .all(|token| BETWEEN.contains(&token.word.as_str()))
}

#[cfg(test)]
mod tests {
    use crate::{domain::wellness::Tier, safety::assess};

    #[test]
    fn what_a_thing_or_an_animal_does_is_no_sign_and_what_a_person_does_beside_it_is() {
        for text in [
            "mon GPS délire complet",
            "my phone blacked out at mile 3",
            "my dog collapsed on the rug",
        ] {
            assert_eq!(assess(text).tier, Tier::None, "{text}");
        }
        for text in [
            "my dad collapsed beside his dog on the path",
            "ma montre affiche 180 au repos et je suis tombé dans les pommes",
            "je délire, mon GPS dit 41 degrés",
            "en promenant le chien il s'est évanoui",
        ] {
            assert_eq!(assess(text).tier, Tier::Red, "{text}");
        }
    }
}
