//! "In English please: what's my next run?": the language asked for, and what else the message says.

use super::understand::flat;
use crate::domain::athlete::Lang;

/// Words that ask for a language when they stand beside its name.
const BESIDE: &[&str] = &[
    "in",
    "en",
    "to",
    "me",
    "moi",
    "speak",
    "talk",
    "answer",
    "reply",
    "write",
    "continue",
    "switch",
    "back",
    "go",
    "on",
    "let",
    "s",
    "us",
    "can",
    "could",
    "would",
    "you",
    "we",
    "please",
    "pls",
    "now",
    "again",
    "from",
    "parle",
    "parler",
    "parlons",
    "reponds",
    "repond",
    "ecris",
    "continue",
    "continuons",
    "passe",
    "passons",
    "repasse",
    "repassons",
    "reviens",
    "revenons",
    "change",
    "tu",
    "peux",
    "pourrais",
    "on",
    "peut",
    "stp",
    "svp",
    "il",
    "te",
    "vous",
    "plait",
    "maintenant",
    "a",
    "nouveau",
    "merci",
    "thanks",
    "ok",
    "okay",
    "d",
    "accord",
    "hey",
    "hi",
    "salut",
];
/// Of these, the ones that make it an order by themselves.
const ORDERS: &[&str] = &[
    "speak",
    "talk",
    "answer",
    "reply",
    "write",
    "switch",
    "back",
    "parle",
    "parler",
    "parlons",
    "reponds",
    "repond",
    "ecris",
    "passe",
    "passons",
    "repasse",
    "repassons",
    "reviens",
    "revenons",
    "continue",
    "continuons",
    "please",
    "stp",
    "svp",
    "plait",
    "in",
    "en",
    "again",
];
/// Of these, the ones that make it polite: it may then stand without a mark beside the rest.
const POLITE: &[&str] = &["please", "pls", "stp", "svp", "plait"];

/// A language asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted<'a> {
    pub lang: Lang,
    /// What else the message says. Untrusted text.
    pub rest: Option<&'a str>,
}

/// `None`: the message asks for no language, or only names one.
pub fn language_asked(text: &str) -> Option<Wanted<'_>> {
    let words = spans(text);
    let (at, lang) = words
        .iter()
        .enumerate()
        .find_map(|(i, (_, word))| Some((i, named(word)?)))?;
    let beside = |word: &str| BESIDE.contains(&word);
    let from = words
        .get(..at)?
        .iter()
        .rposition(|(_, w)| !beside(w))
        .map_or(0, |i| i + 1);
    let to = words
        .get(at + 1..)?
        .iter()
        .position(|(_, w)| !beside(w))
        .map_or(words.len(), |i| at + 1 + i);
    let request = words.get(from..to)?;
    let says = |list: &[&str]| request.iter().any(|(_, w)| list.contains(&w.as_str()));
    if !says(ORDERS) {
        return None;
    }
    let (first, last) = (&request.first()?.0, &request.last()?.0);
    let (before, behind) = (text.get(..first.start)?, text.get(last.end..)?);
    let spoken = |part: &str| part.contains(char::is_alphanumeric);
    match (spoken(before), spoken(behind)) {
        // "Tu parles anglais ?" wants to know; "in English?" may be an order.
        (false, false) => Some(Wanted { lang, rest: None }).filter(|_| !behind.contains('?') || says(POLITE)),
        (false, true) => {
            let parted = behind
                .trim_start()
                .starts_with([':', ',', '.', '!', ';', '-', '–', '\n']);
            let rest = behind.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '/');
            (parted || says(POLITE)).then_some(Wanted { lang, rest: Some(rest) })
        }
        (true, false) => {
            let parted = before
                .trim_end()
                .ends_with([':', ',', '.', '!', '?', ';', '-', '–', '\n']);
            let asked = behind.contains('?').then_some(text.get(..first.start)?);
            let rest = asked
                .unwrap_or(before)
                .trim_end_matches([' ', ',', ':', ';', '-', '–', '\n']);
            (parted && says(&["in", "en"]) || says(POLITE)).then_some(Wanted { lang, rest: Some(rest) })
        }
        (true, true) => None,
    }
}

fn named(word: &str) -> Option<Lang> {
    match word {
        "english" | "anglais" => Some(Lang::En),
        "french" | "francais" => Some(Lang::Fr),
        _ => None,
    }
}

/// The words of a text, folded, with where each stands.
fn spans(text: &str) -> Vec<(std::ops::Range<usize>, String)> {
    let mut found = Vec::new();
    let mut begun: Option<usize> = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, c) in ends {
        match (begun, c.is_alphanumeric()) {
            (None, true) => begun = Some(at),
            (Some(from), false) => {
                if let Some(word) = text.get(from..at) {
                    found.push((from..at, flat(word).trim().to_owned()));
                }
                begun = None;
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_asked_for_leaves_what_else_is_said() {
        for (text, lang, rest) in [
            (
                "in English please: what's my next run?",
                Lang::En,
                Some("what's my next run?"),
            ),
            (
                "In English, please. How was my week?",
                Lang::En,
                Some("How was my week?"),
            ),
            (
                "what's my next run, in English please",
                Lang::En,
                Some("what's my next run"),
            ),
            (
                "en français stp : ma séance de demain ?",
                Lang::Fr,
                Some("ma séance de demain ?"),
            ),
            ("speak French again", Lang::Fr, None),
            ("repasse en français", Lang::Fr, None),
            ("can you speak English please?", Lang::En, None),
            ("back to English", Lang::En, None),
            ("parle-moi en anglais", Lang::En, None),
        ] {
            assert_eq!(language_asked(text), Some(Wanted { lang, rest }), "{text}");
        }
        for text in [
            "je suis français",
            "comment dit-on footing en anglais",
            "tu parles anglais ?",
            "le marathon anglais de Londres",
            "what is French running like",
            "ma séance",
        ] {
            assert_eq!(language_asked(text), None, "{text}");
        }
    }
}
