//! Somebody's words inside ours: as they were written, but on one line and without marks a chat would obey.

/// Signs that change nothing wherever they stand.
const SAFE: &str = " -–—_.,:;'’&()+?!%=°€\"“”…";

/// At most so many characters of the words, cut at the end of one.
pub fn quoted(words: &str, most: usize) -> String {
    let letters: Vec<char> = words.chars().take(most.saturating_mul(4)).collect();
    let mut clean = String::new();
    for (at, &c) in letters.iter().enumerate() {
        let near = |back: bool| {
            let next = if back { at.checked_sub(1) } else { at.checked_add(1) };
            next.and_then(|i| letters.get(i)).copied()
        };
        clean.push(match c {
            _ if c.is_alphanumeric() || SAFE.contains(c) => c,
            '«' => '“',
            '»' => '”',
            // "3/10", "5:30/km": inside a word it opens no command, and no address without its dots.
            '/' if near(true).is_some_and(|b| b.is_ascii_digit()) && near(false).is_some_and(char::is_alphanumeric) => {
                c
            }
            _ => ' ',
        });
    }
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    cut(&clean, most)
}

/// The words up to the last whole one that fits, with what says that there was more.
fn cut(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let kept: String = words.chars().take(most).collect();
    let whole = words.chars().nth(most).is_some_and(char::is_whitespace);
    let end = if whole { None } else { kept.rfind(' ') };
    let kept = &kept[..end.unwrap_or(kept.len())];
    format!("{} …", kept.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_as_they_were_written() {
        for (words, wanted) in [
            ("j'ai mal au genou, 3/10 !", "j'ai mal au genou, 3/10 !"),
            ("10 km à 5:30/km le 11/04", "10 km à 5:30/km le 11/04"),
            ("« ça va »", "“ ça va ”"),
            ("**@everyone** /oublie 1\nhttp://x.y", "everyone oublie 1 http: x.y"),
            ("et/ou", "et ou"),
        ] {
            assert_eq!(quoted(words, 60), wanted);
        }
    }

    #[test]
    fn a_long_quote_ends_with_a_word() {
        assert_eq!(quoted("un deux trois quatre", 12), "un deux …");
        assert_eq!(quoted("un deux, trois", 8), "un deux …");
        assert_eq!(quoted("un deux trois", 13), "un deux trois");
        assert_eq!(quoted("un deux trois", 7), "un deux …");
        assert_eq!(quoted("anticonstitutionnellement", 8), "anticons …");
        assert_eq!(quoted("é è ê ë", 3), "é è …");
        assert_eq!(quoted("", 3), "");
    }
}
