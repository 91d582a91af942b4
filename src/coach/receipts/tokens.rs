//! A text as words, digits and signs, each with the characters it was written with.
//!
//! What cannot be seen is dropped, what only looks different is levelled (full-width digits, accents, curly
//! apostrophes), and what looks like a digit without being one becomes [`Kind::Suspect`].

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Letters, lower case and without accents.
    Word,
    /// ASCII digits.
    Digits,
    /// One character such as ½; the text is its value in millionths.
    Fraction,
    Sign,
    /// A digit of another script, raised or circled, or a mark that turns the direction of writing.
    Suspect,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    pub text: String,
    /// Bytes of the original.
    pub span: Range<usize>,
    /// Nothing stands between this token and the one before it.
    pub glued: bool,
    /// A word with letters of another alphabet than ours.
    pub foreign: bool,
}

/// A text read once. Positions beyond the end are harmless: no word, no sign.
#[derive(Debug, Default)]
pub struct Tokens {
    list: Vec<Token>,
}

impl Tokens {
    pub fn read(text: &str) -> Self {
        let mut tokens = Self::default();
        let mut glued = false;
        for (at, c) in text.char_indices() {
            if is_invisible(c) || is_combining_mark(c) {
                continue;
            }
            let span = at..at + c.len_utf8();
            if c.is_whitespace() {
                glued = false;
                // Nothing is counted across a line: a sign that joins no two numbers.
                if c == '\n' {
                    tokens.push(Kind::Sign, "\n", span, false);
                }
                continue;
            }
            tokens.character(c, span, glued);
            glued = true;
        }
        tokens
    }

    fn character(&mut self, c: char, span: Range<usize>, glued: bool) {
        if let Some(digit) = plain_digit(c) {
            return self.push(Kind::Digits, &digit.to_string(), span, glued);
        }
        if let Some(millionths) = fraction(c) {
            return self.push(Kind::Fraction, &millionths.to_string(), span, glued);
        }
        // VO₂ is a name, not a number.
        if c == '₂' && self.list.last().is_some_and(|t| glued && t.text.ends_with('o')) {
            return self.push(Kind::Digits, "2", span, glued);
        }
        if c.is_numeric() || turns_direction(c) || c == '🔟' {
            return self.push(Kind::Suspect, &c.to_string(), span, glued);
        }
        if c.is_alphabetic() {
            let levelled: String = std::iter::once(c)
                .nfkd()
                .filter(|c| !is_combining_mark(*c))
                .flat_map(char::to_lowercase)
                .collect();
            let levelled = levelled.replace('œ', "oe").replace('æ', "ae");
            return self.push(Kind::Word, &levelled, span, glued);
        }
        let mut glued = glued;
        for part in std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c)) {
            if part.is_alphabetic() {
                let levelled: String = part.to_lowercase().collect();
                self.push(Kind::Word, &levelled, span.clone(), glued);
            } else if !part.is_whitespace() {
                self.push(Kind::Sign, &sign(part).to_string(), span.clone(), glued);
            }
            glued = true;
        }
    }

    /// Letters and digits lengthen the token before them; everything else is a token of its own.
    fn push(&mut self, kind: Kind, text: &str, span: Range<usize>, glued: bool) {
        let foreign = kind == Kind::Word && text.chars().any(|c| !is_latin(c));
        if glued
            && matches!(kind, Kind::Word | Kind::Digits)
            && let Some(last) = self.list.last_mut().filter(|t| t.kind == kind)
        {
            last.text.push_str(text);
            last.span.end = span.end;
            last.foreign |= foreign;
            return;
        }
        self.list.push(Token {
            kind,
            text: text.to_owned(),
            span,
            glued,
            foreign,
        });
    }

    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn at(&self, index: usize) -> Option<&Token> {
        self.list.get(index)
    }

    /// The word at `index`, or nothing.
    pub fn word(&self, index: usize) -> &str {
        self.text(index, Kind::Word)
    }

    /// The digits at `index`, or nothing.
    pub fn digits(&self, index: usize) -> &str {
        self.text(index, Kind::Digits)
    }

    fn text(&self, index: usize, kind: Kind) -> &str {
        self.at(index)
            .filter(|t| t.kind == kind)
            .map_or("", |t| t.text.as_str())
    }

    pub fn is_word(&self, index: usize, words: &[&str]) -> bool {
        words.contains(&self.word(index)) && !self.word(index).is_empty()
    }

    pub fn is_sign(&self, index: usize, signs: &str) -> bool {
        let text = self.text(index, Kind::Sign);
        !text.is_empty() && signs.contains(text)
    }

    pub fn glued(&self, index: usize) -> bool {
        self.at(index).is_some_and(|t| t.glued)
    }

    /// The word before `index`, nothing where a sign or digits stand there.
    pub fn word_before(&self, index: usize) -> &str {
        index.checked_sub(1).map_or("", |i| self.word(i))
    }

    /// The words at `index` one after another, hyphens and apostrophes between them passed over.
    /// The index after the last, or `None` where they differ.
    pub fn phrase(&self, index: usize, words: &str) -> Option<usize> {
        let mut at = index;
        for (n, word) in words.split(' ').enumerate() {
            while n > 0 && self.is_sign(at, "-'") {
                at += 1;
            }
            if self.word(at) != word {
                return None;
            }
            at += 1;
        }
        Some(at)
    }

    /// Bytes of the original from one token to before another.
    pub fn span(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.at(from).map_or(0, |t| t.span.start);
        let end = self.at(to.saturating_sub(1)).map_or(start, |t| t.span.end);
        start..end.max(start)
    }
}

/// ASCII, full-width and mathematical digits read the same to everybody.
fn plain_digit(c: char) -> Option<u32> {
    match u32::from(c) {
        code @ 0x30..=0x39 => Some(code - 0x30),
        code @ 0xFF10..=0xFF19 => Some(code - 0xFF10),
        code @ 0x1D7CE..=0x1D7FF => Some((code - 0x1D7CE) % 10),
        _ => None,
    }
}

/// Millionths of a character that is a fraction.
fn fraction(c: char) -> Option<u32> {
    Some(match c {
        '½' => 500_000,
        '¼' => 250_000,
        '¾' => 750_000,
        '⅓' => 333_333,
        '⅔' => 666_667,
        '⅕' => 200_000,
        '⅖' => 400_000,
        '⅗' => 600_000,
        '⅘' => 800_000,
        '⅛' => 125_000,
        '⅜' => 375_000,
        '⅝' => 625_000,
        '⅞' => 875_000,
        _ => return None,
    })
}

/// Zero-width characters, soft hyphens, variation selectors and tags.
fn is_invisible(c: char) -> bool {
    matches!(u32::from(c),
        0xAD | 0x034F | 0x061C | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F
        | 0x2060..=0x2065 | 0x20E3 | 0x2800 | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF9..=0xFFFB
        | 0xE0000..=0xE0FFF)
}

/// Marks after which "12" is drawn as "21".
fn turns_direction(c: char) -> bool {
    matches!(u32::from(c), 0x202A..=0x202E | 0x2066..=0x2069)
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(u32::from(c), 0xAA | 0xBA | 0xC0..=0x24F | 0x1E00..=0x1EFF | 0xFB00..=0xFB06)
}

/// Signs that look alike are one sign.
fn sign(c: char) -> char {
    match c {
        '’' | '‘' | '′' | '`' | '´' | 'ʼ' | '＇' => '\'',
        '″' | '“' | '”' | '„' | '＂' => '"',
        '–' | '—' | '‑' | '‐' | '−' | '‒' | '―' | '﹣' => '-',
        '✕' | '✖' | '⨯' | '╳' => '×',
        '⁄' | '∕' | '÷' => '/',
        '∶' | '꞉' | 'ː' | '˸' => ':',
        '٪' => '%',
        '‚' | '،' => ',',
        '․' | '·' | '∙' | '•' => '.',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        Tokens::read(text).list.into_iter().map(|t| t.text).collect()
    }

    #[test]
    fn what_looks_alike_reads_alike() {
        assert_eq!(texts("８\u{200b}２,５ KILOMÈTRES"), ["82", ",", "5", "kilometres"]);
        assert_eq!(texts("4’35”/km"), ["4", "'", "35", "\"", "/", "km"]);
        assert_eq!(texts("8½"), ["8", "500000"]);
        assert_eq!(texts("VO₂max"), ["vo", "2", "max"]);
        assert_eq!(texts("1\u{336}2"), ["12"]);
    }

    #[test]
    fn digits_in_disguise_are_suspect() {
        for text in ["①", "٣", "5²", "\u{202e}21", "Ⅷ"] {
            let tokens = Tokens::read(text);
            assert!(tokens.list.iter().any(|t| t.kind == Kind::Suspect), "{text}");
        }
        assert!(Tokens::read("dоuze").list[0].foreign);
        assert!(!Tokens::read("Cœur ÉTÉ ß").list[0].foreign);
    }

    #[test]
    fn a_phrase_passes_over_hyphens_and_apostrophes() {
        let tokens = Tokens::read("trois quarts d’heure");
        assert_eq!(tokens.phrase(0, "trois quarts d heure"), Some(5));
        assert_eq!(tokens.phrase(0, "trois quarts d eau"), None);
        assert_eq!(tokens.span(1, 5), 6..22);
    }
}
