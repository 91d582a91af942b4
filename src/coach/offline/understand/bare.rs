//! The answer to a question the coach put: a yes, a no, a skip, or a bare value.

use chrono::NaiveDate;

use crate::domain::athlete::Lang;
use crate::domain::intent::Slots;

use super::normalise::{Kind, Message};
use super::{numbers, understand};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Yes,
    No,
    /// "passer", "plus tard": the question is left open.
    Skip,
}

const YES: &[&str] = &[
    "oui",
    "ouais",
    "ouaip",
    "ouep",
    "ui",
    "wi",
    "yes",
    "yep",
    "yeah",
    "yup",
    "ya",
    "y",
    "o",
    "ok",
    "okay",
    "okey",
    "dac",
    "daccord",
    "d accord",
    "bien sur",
    "carrement",
    "volontiers",
    "avec plaisir",
    "go",
    "vas y",
    "c est bon",
    "parfait",
    "evidemment",
    "absolument",
    "exact",
    "exactement",
    "sure",
    "of course",
    "please do",
    "go ahead",
    "do it",
    "sounds good",
    "correct",
    "right",
    "absolutely",
    "definitely",
    "confirme",
    "je confirme",
    "confirm",
    "confirmed",
    "valide",
    "je valide",
    "ca marche",
    "ca roule",
    "emojiyes",
    "emojigood",
    "accepte",
    "j accepte",
    "accept",
    "why not",
    "pourquoi pas",
    "affirmatif",
    "tout a fait",
    "mais oui",
    "oui oui",
    "yes please",
    "that works",
    "si",
    "entendu",
    "go for it",
    "great",
    "super",
    "fine",
    "perfect",
    "alright",
    "all right",
    "you bet",
    "i do",
    "je veux bien",
    "je suis d accord",
    "i agree",
    "agreed",
];
const NO: &[&str] = &[
    "non",
    "nan",
    "nn",
    "no",
    "nope",
    "nah",
    "n",
    "pas du tout",
    "jamais",
    "never",
    "surtout pas",
    "non merci",
    "no thanks",
    "no thank you",
    "negatif",
    "negative",
    "emojino",
    "refuse",
    "je refuse",
    "cancel",
    "annule",
    "annuler",
    "pas question",
    "hors de question",
    "not really",
    "pas vraiment",
    "don t",
    "do not",
    "absolutely not",
    "certainly not",
    "bof non",
    "non non",
    "mais non",
    "pas d accord",
    "not now thanks",
    "i do not",
    "rather not",
    "je prefere pas",
    "je ne prefere pas",
    "laisse comme ca",
    "leave it",
    "stop",
    "aucun",
    "aucune",
    "none",
    "rien",
];
const SKIP: &[&str] = &[
    "passe",
    "passer",
    "je passe",
    "on passe",
    "skip",
    "skip it",
    "skip this",
    "plus tard",
    "later",
    "pas maintenant",
    "not now",
    "une autre fois",
    "another time",
    "maybe later",
    "next",
    "suivant",
    "suivante",
    "question suivante",
    "next question",
    "je sais pas",
    "je ne sais pas",
    "j en sais rien",
    "aucune idee",
    "i do not know",
    "no idea",
    "not sure",
    "pas sur",
    "chais pas",
    "sais pas",
    "on verra",
    "peut etre",
    "maybe",
    "je prefere ne pas repondre",
    "rather not say",
    "prefer not to say",
    "ignore",
    "pass",
    "unknown",
    "inconnu",
    "bof",
    "we will see",
    "peut etre plus tard",
];
/// Politeness around an answer.
const AROUND: &[&str] = &[
    "coach",
    "merci",
    "thanks",
    "s",
    "il",
    "te",
    "plait",
    "please",
    "emojilaugh",
    "alors",
    "bah",
    "ben",
    "euh",
    "hum",
    "hm",
    "oh",
    "ah",
];

/// A yes, a no or a skip, when the message is that and nothing else. `None` otherwise: "oui mais jeudi" is no yes.
pub fn yes_no(text: &str) -> Option<Answer> {
    /// Questions that agree.
    const AGREES: &[&str] = &["pourquoi pas", "why not"];
    let message = Message::read(text);
    let asks = message.tokens.iter().any(|t| t.is("?"));
    let spoken = |keep_polite: bool| -> String {
        let words = message
            .tokens
            .iter()
            .filter(|t| t.kind != Kind::Symbol && (keep_polite || !t.any(AROUND)));
        words.map(|t| t.text.as_str()).collect::<Vec<_>>().join(" ")
    };
    [true, false].into_iter().map(spoken).find_map(|said| {
        // "Plus tard ?" and "ok ?" ask something: they answer nothing.
        if asks && !AGREES.contains(&said.as_str()) {
            return None;
        }
        let is = |list: &[&str]| list.contains(&said.as_str());
        if is(SKIP) {
            Some(Answer::Skip)
        } else if is(NO) {
            Some(Answer::No)
        } else {
            is(YES).then_some(Answer::Yes)
        }
    })
}

/// The quantities of an answer, whatever its intent, and the number it is when it is one ("34", "trente-quatre").
/// Bare durations fill `duration_s`, days `days`, a place `tz`.
pub fn bare(text: &str, today: NaiveDate, hint: Lang) -> (Slots, Option<f64>) {
    let understood = understand(text, today, hint);
    let message = Message::read(text);
    let mut slots = understood.slots;
    slots.duration_s = slots.duration_s.or(slots.target_s);
    slots.tz = slots.tz.or_else(|| super::places::find(&message).map(|(tz, ..)| tz));
    slots.quiet = slots.quiet.or_else(|| super::quiet::find(&message));
    slots.days = super::days::available(&message);
    slots.race_name = slots.race_name.or_else(|| super::race::find(&message));
    slots.sex = slots.sex.or_else(|| super::roles::sex(&message));
    if slots.duration_s.is_none() {
        let taken = vec![false; message.tokens.len()];
        slots.duration_s = super::quantities::find(&message, &taken)
            .into_iter()
            .find_map(|q| match q.what {
                super::quantities::What::Duration(time) => Some(time.over(slots.distance_m)),
                _ => None,
            });
    }
    let number = (0..message.tokens.len()).find_map(|i| numbers::plain_number(&message, i).map(|(n, _)| n));
    (slots, number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_no_and_skip_in_both_languages() {
        for (text, answer) in [
            ("Oui !", Some(Answer::Yes)),
            ("ouais", Some(Answer::Yes)),
            ("👍", Some(Answer::Yes)),
            ("d'accord", Some(Answer::Yes)),
            ("yes please", Some(Answer::Yes)),
            ("ok coach", Some(Answer::Yes)),
            ("nan", Some(Answer::No)),
            ("non merci", Some(Answer::No)),
            ("nope", Some(Answer::No)),
            ("passe", Some(Answer::Skip)),
            ("plus tard", Some(Answer::Skip)),
            ("skip", Some(Answer::Skip)),
            ("je sais pas", Some(Answer::Skip)),
            ("plus tard ?", None),
            ("ok ?", None),
            ("pourquoi pas ?", Some(Answer::Yes)),
            ("oui mais jeudi", None),
            ("10 km", None),
            ("", None),
        ] {
            assert_eq!(yes_no(text), answer, "{text}");
        }
    }

    #[test]
    fn bare_values_answer_a_question() {
        let today = NaiveDate::from_ymd_opt(2026, 9, 16).unwrap();
        let got = |text| bare(text, today, Lang::Fr);
        assert_eq!(got("34").1, Some(34.0));
        assert_eq!(got("trente-quatre").1, Some(34.0));
        assert_eq!(got("48:30").0.duration_s, Some(2910.0));
        assert_eq!(got("lundi et jeudi").0.days, [0, 3]);
        assert_eq!(got("Montréal").0.tz, Some(chrono_tz::Tz::America__Toronto));
        assert_eq!(got("21h-7h").0.quiet.map(|q| (q.from_min, q.to_min)), Some((1260, 420)));
    }
}
