//! "Annule", "en fait non, laisse dimanche": what is pending is called off, or what was just done.

use super::understand::{flat, named_days};

/// What opens it, longest first.
const OPENS: &[&str] = &[
    "en fait non",
    "finalement non",
    "non finalement",
    "ah non",
    "non non",
    "non en fait",
    "actually no",
    "no actually",
    "on second thought",
    "actually",
    "en fait",
    "finalement",
    "non",
    "no",
    "oh",
    "bon",
];
/// What leaves things as they are.
const LEAVES: &[&str] = &[
    "laisse tomber",
    "laisse comme ca",
    "laisse comme c est",
    "laisse comme c etait",
    "laisse",
    "ne change rien",
    "change rien",
    "ne bouge rien",
    "ne touche a rien",
    "on ne change rien",
    "on garde",
    "garde",
    "je garde",
    "oublie",
    "oublie ca",
    "rien du tout",
    "never mind",
    "nevermind",
    "forget it",
    "leave it",
    "leave",
    "keep it",
    "keep",
    "don t change anything",
    "change nothing",
    "don t move it",
    "don t bother",
];
/// What may stand behind it: a day or the session left where it is.
const LEFT: &[&str] = &[
    "demain",
    "tomorrow",
    "aujourd",
    "hui",
    "today",
    "la",
    "le",
    "ma",
    "l",
    "ca",
    "c",
    "est",
    "etait",
    "comme",
    "tel",
    "quel",
    "seance",
    "sortie",
    "longue",
    "footing",
    "session",
    "run",
    "long",
    "the",
    "my",
    "it",
    "as",
    "is",
    "was",
    "where",
    "on",
    "a",
    "sa",
    "place",
    "merci",
    "thanks",
    "stp",
    "please",
    "alors",
    "then",
    "en",
    "paix",
    "tout",
    "everything",
    "way",
];
/// A bare order to take back.
const UNDO: &[&str] = &[
    "annule",
    "annuler",
    "annulez",
    "annule ca",
    "annule tout",
    "annule stp",
    "annule s il te plait",
    "non annule",
    "cancel",
    "cancel that",
    "cancel it",
    "cancel please",
    "undo",
    "undo that",
    "undo it",
    "no cancel",
];

/// Whether the message only calls something off: it opens with a change of mind or leaves things be, and names no more
/// than a day or the session.
pub fn withdrawn(text: &str) -> bool {
    let words = flat(text);
    let (rest, changed) = behind(&words, OPENS).map_or((words.as_str(), false), |rest| (rest, true));
    let Some(rest) = behind(rest, LEAVES) else {
        // "En fait non" alone calls it off too; a bare "non" is an answer.
        return changed && rest.trim().is_empty() && words.split_whitespace().count() > 1;
    };
    rest.split_whitespace()
        .all(|word| LEFT.contains(&word) || !named_days(word).is_empty())
}

/// Whether the message is the bare word to take back.
pub fn undoes(text: &str) -> bool {
    UNDO.contains(&flat(text).trim())
}

/// Whether the message is the bare word to do again what was taken back.
pub fn redoes(text: &str) -> bool {
    const REDO: &[&str] = &[
        "refais",
        "refais le",
        "refais la",
        "refais ca",
        "refaire",
        "redo",
        "redo it",
        "do it again",
    ];
    REDO.contains(&flat(text).trim())
}

/// What stands behind one of these openings, the longest that fits; it begins with a space.
fn behind<'a>(words: &'a str, openings: &[&str]) -> Option<&'a str> {
    let fits = openings.iter().filter_map(|opening| {
        let rest = words.strip_prefix(' ')?.strip_prefix(opening)?;
        rest.starts_with(' ').then_some(rest)
    });
    fits.min_by_key(|rest| rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_mind_is_one_and_nothing_else_is() {
        for text in [
            "en fait non, laisse dimanche",
            "non laisse comme c'est",
            "laisse tomber",
            "finalement on garde dimanche",
            "ne change rien",
            "en fait non",
            "actually no, leave Sunday",
            "never mind",
            "keep it on Sunday",
        ] {
            assert!(withdrawn(text), "{text}");
        }
        for text in [
            "non",
            "laisse tomber le marathon de Nantes",
            "garde 3 séances par semaine",
            "en fait j'ai couru 8 km",
            "oublie ma douleur au genou",
            "actually I ran 8 km",
        ] {
            assert!(!withdrawn(text), "{text}");
        }
        assert!(undoes("Annule !") && undoes("cancel that") && !undoes("annule mon objectif"));
    }
}
