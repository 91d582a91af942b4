//! A message as tokens: lower case, without accents, with slang and contractions written out.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::slang;

/// Characters read of a message. A longer one is judged by its beginning.
const READ_CHARS: usize = 1_500;
/// Tokens kept of a message, which bounds the time of every later pass.
const READ_TOKENS: usize = 260;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Word,
    Number,
    Symbol,
}

/// One word, number or sign, with where it stands in the composed text.
#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    /// Lower case, no accent. Digits as written for a number.
    pub text: String,
    pub kind: Kind,
    /// Value of a number written in digits; 0 otherwise.
    pub value: f64,
    /// Bytes of `Message::text`.
    pub start: usize,
    pub end: usize,
}

impl Token {
    pub fn is(&self, text: &str) -> bool {
        self.text == text
    }

    pub fn any(&self, texts: &[&str]) -> bool {
        texts.contains(&self.text.as_str())
    }
}

/// A message read once; every parser looks at these tokens.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The composed text the spans point into.
    pub text: String,
    pub tokens: Vec<Token>,
}

impl Message {
    pub fn read(raw: &str) -> Self {
        let text: String = raw
            .chars()
            .take(READ_CHARS)
            .nfkc()
            .map(|c| {
                if matches!(c, '’' | '‘' | '′' | '`' | 'ʼ') {
                    '\''
                } else {
                    c
                }
            })
            .collect();
        let mut tokens = slang::expand(&split(&text));
        tokens.truncate(READ_TOKENS);
        Self { text, tokens }
    }

    pub fn at(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    /// Whether the token at `index` is exactly one of these texts.
    pub fn is(&self, index: usize, texts: &[&str]) -> bool {
        self.at(index).is_some_and(|t| t.any(texts))
    }

    /// The token before `index`, signs skipped.
    pub fn word_before(&self, index: usize) -> Option<&Token> {
        self.tokens.get(..index)?.iter().rev().find(|t| t.kind != Kind::Symbol)
    }

    /// The original text between two tokens, both included.
    pub fn original(&self, first: usize, last: usize) -> Option<&str> {
        let (from, to) = (self.at(first)?.start, self.at(last)?.end);
        self.text.get(from..to)
    }
}

/// The words of a text, folded, one space between them and one at either end: " c est quoi l 80 20 ".
pub fn flat(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.fold(String::from(" "), |mut all, word| {
        all.push_str(&fold(word));
        all.push(' ');
        all
    })
}

/// Whether a text made [`flat`] says one of some phrases, written as it is.
pub fn flat_says(flat: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| flat.contains(&format!(" {phrase} ")))
}

/// Lower case without accents or ligatures, a letter held down written once ("saluuuut").
pub fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut last = ('\0', 0_u8);
    let mut held = false;
    for c in word.nfkd().filter(|c| !is_combining_mark(*c)) {
        for c in c.to_lowercase() {
            match c {
                'œ' => out.push_str("oe"),
                'æ' => out.push_str("ae"),
                'ß' => out.push_str("ss"),
                _ => {
                    last = if c == last.0 {
                        (c, last.1.saturating_add(1))
                    } else {
                        (c, 1)
                    };
                    held |= last.1 >= 3 && c.is_alphabetic();
                    out.push(c);
                }
            }
        }
    }
    if held {
        out.chars().fold(String::new(), |mut s, c| {
            if !s.ends_with(c) {
                s.push(c);
            }
            s
        })
    } else {
        out
    }
}

fn split(text: &str) -> Vec<Token> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut tokens = Vec::new();
    let mut i = 0;
    while let Some(&(start, c)) = chars.get(i) {
        if tokens.len() >= READ_TOKENS {
            break;
        }
        let next = if c.is_ascii_digit() {
            number_end(&chars, i)
        } else if is_letter(c) {
            run_end(&chars, i, is_letter)
        } else {
            i + 1
        };
        let end = chars.get(next).map_or(text.len(), |&(at, _)| at);
        let piece = text.get(start..end).unwrap_or_default();
        if c.is_ascii_digit() {
            tokens.push(Token {
                text: piece.replace(',', "."),
                kind: Kind::Number,
                value: piece.replace(',', ".").parse().unwrap_or(0.0),
                start,
                end,
            });
        } else if is_letter(c) {
            tokens.push(sign_or_word(fold(piece), Kind::Word, start, end));
        } else if let Some(word) = slang::emoji(c) {
            tokens.push(sign_or_word(word.to_owned(), Kind::Word, start, end));
        } else if c.is_ascii_punctuation() || matches!(c, '°' | '×' | '–' | '—' | '«' | '»' | '”' | '“' | '€')
        {
            let sign = match c {
                '–' | '—' => '-',
                '×' => 'x',
                '”' | '“' => '"',
                other => other,
            };
            let kind = if sign == 'x' { Kind::Word } else { Kind::Symbol };
            tokens.push(sign_or_word(sign.to_string(), kind, start, end));
        }
        i = next;
    }
    tokens
}

fn sign_or_word(text: String, kind: Kind, start: usize, end: usize) -> Token {
    Token {
        text,
        kind,
        value: 0.0,
        start,
        end,
    }
}

fn is_letter(c: char) -> bool {
    (c.is_alphabetic() && slang::emoji(c).is_none()) || is_combining_mark(c)
}

fn run_end(chars: &[(usize, char)], from: usize, keep: fn(char) -> bool) -> usize {
    let run = chars.get(from..).unwrap_or_default();
    from + run.iter().take_while(|(_, c)| keep(*c)).count().max(1)
}

/// End of a number with at most one decimal part: "8,5" is one number, "4,3,5" and "11.04.2027" are three.
fn number_end(chars: &[(usize, char)], from: usize) -> usize {
    let digits = |at| run_end(chars, at, |c| c.is_ascii_digit());
    let char_at = |at: usize| chars.get(at).map_or(' ', |&(_, c)| c);
    let mark_then_digit = |at: usize| matches!(char_at(at), '.' | ',') && char_at(at + 1).is_ascii_digit();
    let whole = digits(from);
    let after_mark =
        from >= 1 && matches!(char_at(from - 1), '.' | ',') && from >= 2 && char_at(from - 2).is_ascii_digit();
    if after_mark || !mark_then_digit(whole) {
        return whole;
    }
    let decimal = digits(whole + 1);
    if mark_then_digit(decimal) { whole } else { decimal }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        Message::read(text).tokens.into_iter().map(|t| t.text).collect()
    }

    #[test]
    fn accents_case_and_slang_are_levelled() {
        assert_eq!(words("Chuis CREVÉ ajd"), ["je", "suis", "creve", "aujourdhui"]);
        assert_eq!(
            words("J’ai couru 8,5km aujourd'hui"),
            ["j", "ai", "couru", "8.5", "km", "aujourdhui"]
        );
        assert_eq!(
            words("I can't, don't & won't"),
            ["i", "can", "not", ",", "do", "not", "&", "will", "not"]
        );
        assert_eq!(words("saluuuuut"), ["salut"]);
    }

    #[test]
    fn numbers_keep_their_marks_apart() {
        assert_eq!(words("4,3,5"), ["4", ",", "3", ",", "5"]);
        assert_eq!(words("42'30"), ["42", "'", "30"]);
        assert_eq!(words("11.04.2027"), ["11", ".", "04", ".", "2027"]);
    }

    #[test]
    fn spans_point_at_the_original_words() {
        let m = Message::read("le Marathon de Paris");
        assert_eq!(m.original(1, 3), Some("Marathon de Paris"));
    }
}
