//! How runners write distances, times and paces: one term for each, whichever way it was written.

use super::lexicon;
use super::terms::Word;

/// Seconds of a time that anybody runs, at most: a day and a half.
const LONGEST_S: u32 = 36 * 3600;
/// Words after a time that make it a pace.
const PER_KM: [&str; 6] = ["km", "k", "kilo", "au", "per", "min"];
const KILOMETRES: [&str; 8] = [
    "k",
    "km",
    "kms",
    "bornes",
    "kilometre",
    "kilometres",
    "kilometer",
    "kilometers",
];

/// The terms of measures: `d:10` for ten kilometres, `t:12600` for 3 h 30, `p:312` for 5:12 a kilometre.
pub fn terms(words: &[Word]) -> Vec<String> {
    let mut found = Vec::new();
    for (i, word) in words.iter().enumerate() {
        let next = |n: usize| words.get(i + n).map_or("", |w| w.text.as_str());
        let after = |n: usize| words.get(i + n).map_or(' ', |w| w.after);
        let base = lexicon::base(&word.text);
        // The end of a time is no number of its own.
        if i > 0 && is_clock(word.after) && number(&words[i - 1].text).is_some() {
            continue;
        }
        found.extend(distance(base, next(1)));
        let (Some(n), unit) = split(base) else { continue };
        if let Some(minutes) = unit.strip_prefix('h') {
            // "3h", "3h30".
            found.extend(time(n, below_sixty(minutes).unwrap_or(0), 0));
        } else if unit.is_empty() && next(1) == "h" {
            found.extend(time(n, below_sixty(next(2)).unwrap_or(0), 0));
        } else if let Some(m) = below_sixty(next(1)).filter(|_| unit.is_empty() && is_clock(after(1))) {
            match below_sixty(next(2)).filter(|_| after(2) == ':') {
                Some(s) => found.extend(time(n, m, s)),
                None => {
                    found.extend(time(0, n, m));
                    if PER_KM.contains(&next(2)) {
                        found.push(format!("p:{}", n * 60 + m));
                    }
                }
            }
        }
    }
    found
}

fn is_clock(c: char) -> bool {
    matches!(c, ':' | '\'' | '’' | '′')
}

fn time(hours: u32, minutes: u32, seconds: u32) -> Option<String> {
    let total = hours * 3600 + minutes * 60 + seconds;
    (total <= LONGEST_S).then(|| format!("t:{total}"))
}

fn below_sixty(text: &str) -> Option<u32> {
    number(text).filter(|n| *n < 60)
}

/// Of at most four digits, so that nothing overflows.
fn number(text: &str) -> Option<u32> {
    let is_number = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// A number at the beginning of a word, and what follows it.
fn split(word: &str) -> (Option<u32>, &str) {
    let digits = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    (number(&word[..digits]), &word[digits..])
}

fn distance(word: &str, next: &str) -> Option<String> {
    match (word, split(word)) {
        ("semi" | "half", _) => Some("d:21".to_owned()),
        ("marathon", _) => Some("d:42".to_owned()),
        (_, (Some(n), unit)) => {
            let unit = if unit.is_empty() { next } else { unit };
            KILOMETRES.contains(&unit).then(|| format!("d:{n}"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::memory::terms::words;

    #[test]
    fn one_term_whichever_way_it_is_written() {
        for text in ["10k", "10 km", "dix kilomètres", "ten kilometers", "10km"] {
            assert_eq!(terms(&words(text)), ["d:10"], "{text}");
        }
        for text in ["3h30", "3 h 30", "3:30:00"] {
            assert_eq!(terms(&words(text)), ["t:12600"], "{text}");
        }
        for text in ["5'12/km", "5:12 min/km", "5’12 au kilo"] {
            assert_eq!(terms(&words(text)), ["t:312", "p:312"], "{text}");
        }
        assert_eq!(terms(&words("le semi")), ["d:21"]);
        assert_eq!(terms(&words("99999999999 km, 4294967295h99")), [""; 0]);
    }
}
