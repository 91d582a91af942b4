//! Number words of both languages, and how they join.

/// Zero to nineteen.
const SMALL: &[(&str, u32)] = &[
    ("zero", 0),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("treize", 13),
    ("quatorze", 14),
    ("quinze", 15),
    ("seize", 16),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
];

/// One, which alone is an article.
const ONES: [&str; 3] = ["un", "une", "one"];

const TENS: &[(&str, u32)] = &[
    ("vingt", 20),
    ("vingts", 20),
    ("trente", 30),
    ("quarante", 40),
    ("cinquante", 50),
    ("soixante", 60),
    ("septante", 70),
    ("huitante", 80),
    ("octante", 80),
    ("nonante", 90),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fourty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

const LARGE: &[(&str, u32)] = &[
    ("cent", 100),
    ("cents", 100),
    ("hundred", 100),
    ("mille", 1_000),
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("millions", 1_000_000),
];

/// About so many.
const ROUND: &[(&str, u32)] = &[
    ("dizaine", 10),
    ("douzaine", 12),
    ("dozen", 12),
    ("quinzaine", 15),
    ("vingtaine", 20),
    ("trentaine", 30),
    ("quarantaine", 40),
    ("cinquantaine", 50),
    ("soixantaine", 60),
    ("centaine", 100),
    ("millier", 1_000),
];

/// A multiple said in one word.
const TIMES: &[(&str, u32)] = &[
    ("twice", 2),
    ("thrice", 3),
    ("doubled", 2),
    ("tripled", 3),
    ("quadrupled", 4),
    ("double", 2),
    ("doublee", 2),
    ("triple", 3),
    ("triplee", 3),
    ("quadruple", 4),
    ("fortnight", 14),
];

/// Many, without saying how many.
pub const VAGUE: [&str; 10] = [
    "dizaines",
    "douzaines",
    "vingtaines",
    "centaines",
    "milliers",
    "dozens",
    "tens",
    "hundreds",
    "thousands",
    "millions",
];

/// Ordinals that are not a cardinal with an ending.
const ORDINALS: &[(&str, u32)] = &[
    ("premier", 1),
    ("premiere", 1),
    ("second", 2),
    ("seconde", 2),
    ("first", 1),
    ("third", 3),
    ("fifth", 5),
    ("eighth", 8),
    ("ninth", 9),
    ("twelfth", 12),
    ("twentieth", 20),
    ("thirtieth", 30),
    ("fortieth", 40),
    ("fiftieth", 50),
    ("unieme", 1),
    ("quatrieme", 4),
    ("cinquieme", 5),
    ("neuvieme", 9),
    ("onzieme", 11),
    ("douzieme", 12),
    ("treizieme", 13),
    ("quatorzieme", 14),
    ("quinzieme", 15),
    ("seizieme", 16),
    ("trentieme", 30),
    ("quarantieme", 40),
    ("cinquantieme", 50),
    ("soixantieme", 60),
];

fn look(table: &[(&str, u32)], word: &str) -> Option<u32> {
    table.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

pub fn one(word: &str) -> bool {
    ONES.contains(&word)
}

pub fn small(word: &str) -> Option<u32> {
    look(SMALL, word)
}

pub fn tens(word: &str) -> Option<u32> {
    look(TENS, word)
}

pub fn large(word: &str) -> Option<u32> {
    look(LARGE, word)
}

pub fn round(word: &str) -> Option<u32> {
    look(ROUND, word)
}

pub fn times(word: &str) -> Option<u32> {
    look(TIMES, word)
}

/// `premier`, `twelfth`, `onzième`. The end of a compound such as twenty-first is one too.
pub fn ordinal(word: &str) -> Option<u32> {
    let singular = word.strip_suffix('s').unwrap_or(word);
    if let Some(value) = look(ORDINALS, singular) {
        return Some(value);
    }
    let stem = singular.strip_suffix("ieme").or_else(|| singular.strip_suffix("th"))?;
    small(stem).or_else(|| tens(stem)).or_else(|| large(stem))
}

/// A word that counts by itself.
pub fn counts(word: &str) -> bool {
    small(word)
        .or_else(|| tens(word))
        .or_else(|| large(word))
        .or_else(|| round(word))
        .is_some()
}

/// A word a number may begin with.
pub fn begins(word: &str) -> bool {
    one(word) || counts(word) || times(word).is_some() || ordinal(word).is_some() || VAGUE.contains(&word)
}

/// Whether a word is number words written together, with or without a unit: `vingtdeux`, `twelvekm`.
pub fn run_together(word: &str, is_unit: impl Fn(&str) -> bool) -> bool {
    /// Longer than any such word.
    const MOST_LETTERS: usize = 48;
    if word.len() > MOST_LETTERS || !word.is_ascii() || counts(word) || ordinal(word).is_some() || times(word).is_some()
    {
        return false;
    }
    // Pieces counted so far from the start to each position; numbers only.
    let mut pieces: Vec<Option<u32>> = vec![None; word.len() + 1];
    pieces[0] = Some(0);
    for start in 0..word.len() {
        let Some(before) = pieces.get(start).copied().flatten() else {
            continue;
        };
        if before > 0 && word.get(start..).is_some_and(|rest| rest.len() >= 2 && is_unit(rest)) {
            return true;
        }
        for end in start + 2..=word.len() {
            if word
                .get(start..end)
                .is_some_and(|piece| counts(piece) || one(piece) || (before > 0 && piece == "et"))
                && let Some(place) = pieces.get_mut(end)
            {
                *place = Some(before + 1);
            }
        }
    }
    pieces.last().copied().flatten().is_some_and(|pieces| pieces >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_have_endings() {
        assert_eq!(
            ["premiere", "dixieme", "twelfth", "sixth", "thirds"].map(ordinal),
            [Some(1), Some(10), Some(12), Some(6), Some(3)]
        );
        assert_eq!(["systeme", "with", "month", "depth"].map(ordinal), [None; 4]);
    }

    #[test]
    fn numbers_written_together_are_seen() {
        let unit = |word: &str| word == "km";
        for word in ["vingtdeux", "vingtetun", "fortytwo", "twelvekm", "quatrevingtdix"] {
            assert!(run_together(word, unit), "{word}");
        }
        for word in [
            "dix",
            "septembre",
            "huitres",
            "tension",
            "sixteen",
            "cinquante",
            "seventh",
            "une",
            "tenir",
        ] {
            assert!(!run_together(word, unit), "{word}");
        }
    }
}
