//! Whether a text says one of some phrases, word for word: "ran" is not in "tranquille", nor "aim" in "j'aime".

use crate::coach::memory::terms;

/// Whether a text says one of the phrases, whatever its case and accents. A star at the end of a phrase stands for any
/// ending of its last word: "inscri*".
pub fn says(text: &str, phrases: &[&str]) -> bool {
    let words = plain_words(text);
    phrases.iter().any(|phrase| !places(&words, phrase).is_empty())
}

/// Whether one of the phrases is said and nothing before it takes it back: "mal dormi", and not "pas trop mal dormi".
/// `None`: none is said. Where one is said twice, the plain one counts.
pub fn affirms(text: &str, phrases: &[&str]) -> Option<bool> {
    let words = plain_words(text);
    let mut said = None;
    for phrase in phrases {
        for at in places(&words, phrase) {
            let plain = !negated(&words[..at]);
            said = Some(said.unwrap_or(false) || plain);
        }
    }
    said
}

/// Words that turn what follows into its opposite, and those that may stand between.
const NOT: &[&str] = &[
    "pas", "ni", "jamais", "sans", "aucun", "aucune", "not", "no", "never", "t", "didnt", "wasnt", "without",
];
const BETWEEN: &[&str] = &[
    "trop",
    "si",
    "tres",
    "tellement",
    "vraiment",
    "super",
    "du",
    "tout",
    "une",
    "un",
    "les",
    "le",
    "la",
    "de",
    "d",
    "plus",
    "too",
    "so",
    "that",
    "very",
    "really",
    "a",
    "the",
    "my",
    "such",
    "have",
    "had",
];

fn negated(before: &[String]) -> bool {
    let reached = before.iter().rev().find(|word| !BETWEEN.contains(&word.as_str()));
    reached.is_some_and(|word| NOT.contains(&word.as_str()))
}

fn plain_words(text: &str) -> Vec<String> {
    terms::words(text).into_iter().map(|word| word.text).collect()
}

/// Where a phrase begins.
fn places(words: &[String], phrase: &str) -> Vec<usize> {
    let wanted = plain_words(phrase);
    let stem = phrase.ends_with('*');
    let last = wanted.len().saturating_sub(1);
    let same = |n: usize, word: &String| {
        if stem && n == last {
            word.starts_with(wanted[n].as_str())
        } else {
            *word == wanted[n]
        }
    };
    if wanted.is_empty() {
        return Vec::new();
    }
    let found = words.windows(wanted.len()).enumerate();
    found
        .filter(|(_, window)| window.iter().enumerate().all(|(n, word)| same(n, word)))
        .map(|(at, _)| at)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_are_said() {
        for (text, phrase, expected) in [
            ("footing tranquille", "ran", false),
            ("I ran 5k", "ran", true),
            ("j'aime courir", "aim", false),
            ("J’AI couru", "j'ai", true),
            ("je prépare un 10 km", "prepar*", true),
            ("je me suis inscrite", "inscri*", true),
            ("prescription", "inscri*", false),
            ("ma plus longue sortie", "plus longue sortie", true),
            ("la plus longue des sorties", "plus longue sortie", false),
            ("anything", "", false),
            ("", "ran", false),
        ] {
            assert_eq!(says(text, &[phrase]), expected, "{text} / {phrase}");
        }
    }

    #[test]
    fn what_is_denied_is_not_affirmed() {
        for (text, phrase, expected) in [
            ("mal dormi", "mal dormi", Some(true)),
            ("j'ai très mal dormi", "mal dormi", Some(true)),
            ("pas mal dormi", "mal dormi", Some(false)),
            ("pas trop mal dormi", "mal dormi", Some(false)),
            ("not a bad sleep", "bad sleep", Some(false)),
            ("I didn't have a bad night", "bad night", Some(false)),
            ("not great, bad night", "bad night", Some(true)),
            ("bien dormi", "mal dormi", None),
        ] {
            assert_eq!(affirms(text, &[phrase]), expected, "{text}");
        }
    }
}
