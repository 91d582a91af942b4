//! What was said already, said again: "non pas ça, je t'ai dit mardi et jeudi" tells the days, and nothing else.

/// What may open it, in this order, each at most once.
const OPENS: [&[&str]; 2] = [
    &["mais non", "non", "nan", "no", "nope"],
    &["c'est pas ça", "c'est pas ca", "pas ça", "pas ca", "not that"],
];
/// What says that it was said.
const SAID: &[&str] = &[
    "je t'ai déjà dit",
    "je t'ai deja dit",
    "je t'ai bien dit",
    "je t'ai dit",
    "je te l'ai dit",
    "j'ai déjà dit",
    "j'ai bien dit",
    "j'ai dit",
    "je voulais dire",
    "i already said",
    "i already told you",
    "i said",
    "i told you",
    "i meant",
];
const THAT: &[&str] = &["que", "that"];

/// What was meant all along. `None`: the message is said for the first time, or says nothing else.
pub fn retold(text: &str) -> Option<&str> {
    let mut rest = text.trim();
    for words in OPENS {
        rest = behind(rest, words).unwrap_or(rest);
    }
    rest = behind(rest, SAID)?;
    rest = behind(rest, THAT).unwrap_or(rest);
    (!rest.is_empty()).then_some(rest)
}

/// What stands behind one of these openings, which end where a word does. `None`: there is none.
fn behind<'a>(text: &'a str, openings: &[&str]) -> Option<&'a str> {
    openings.iter().find_map(|opening| {
        let end = opens(text, opening)?;
        let rest = text.get(end..)?;
        let whole = !rest.starts_with(|c: char| c.is_alphanumeric());
        whole.then(|| rest.trim_start_matches(|c: char| c.is_whitespace() || ",.;:!".contains(c)))
    })
}

/// Bytes of `text` that say the opening, whatever its capitals and apostrophes. `None`: it says something else.
fn opens(text: &str, opening: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for wanted in opening.chars() {
        let (_, found) = letters.next()?;
        let found = if found == '’' { '\'' } else { found };
        if !found.to_lowercase().eq(std::iter::once(wanted)) {
            return None;
        }
    }
    Some(letters.next().map_or(text.len(), |(at, _)| at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_before_is_the_message() {
        for (text, rest) in [
            (
                "non pas ça, je t'ai dit mardi, jeudi ET dimanche",
                Some("mardi, jeudi ET dimanche"),
            ),
            ("Non, je t'ai déjà dit que je cours le soir", Some("je cours le soir")),
            ("I told you Tuesday and Thursday", Some("Tuesday and Thursday")),
            ("no, not that. I said 45 minutes", Some("45 minutes")),
            ("non", None),
            ("je t'ai dit", None),
            ("mon médecin m'a dit de me reposer", None),
        ] {
            assert_eq!(retold(text), rest, "{text}");
        }
    }
}
