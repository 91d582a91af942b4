//! A text cut into plain words: folded to lower case without accents, SMS spelling written out, pauses kept.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::sms;

/// One word or number of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    /// The folded word; digits for a number.
    pub word: String,
    /// The same word with lengthened letters doubled where `word` has them once ("feeel": `fel`, `feel`).
    pub doubled: Option<String>,
    /// The value of a number, decimal comma or point. `None` for a word.
    pub number: Option<f64>,
    /// Byte range in the text as received.
    pub start: usize,
    pub end: usize,
    /// Count of sentence ends before this token.
    pub sentence: u32,
    /// Count of commas, colons, brackets and "but" before this token, sentence ends included.
    pub clause: u32,
}

/// A text's tokens, and which of its sentences end in a question mark.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Words {
    pub tokens: Vec<Token>,
    pub questions: Vec<u32>,
}

/// Laughing faces: they count as a spoken "lol".
const LAUGHTER: &[char] = &['😂', '🤣', '😆', '😹'];

/// Words that open a new clause without any comma.
const TURNS: &[&str] = &["mais", "but", "however", "cependant", "pourtant", "though"];

#[derive(Default)]
struct Cutter {
    out: Words,
    buffer: String,
    start: usize,
    end: usize,
    sentence: u32,
    clause: u32,
}

/// Cuts a text into folded words. Never fails; an empty or word-less text has no tokens.
pub fn cut(text: &str) -> Words {
    let mut cutter = Cutter::default();
    let mut characters = text.char_indices().peekable();
    let mut previous = ' ';
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, c)| *c);
        let until = at + character.len_utf8();
        if is_invisible(character) || is_combining_mark(character) {
            cutter.end = cutter.end.max(if cutter.buffer.is_empty() { 0 } else { until });
            continue;
        }
        if character.is_alphanumeric() {
            let digit = character.is_ascii_digit();
            if !cutter.buffer.is_empty() && digit != cutter.holds_digits() {
                cutter.close();
            }
            cutter.push(character, at, until);
        } else if is_decimal(&cutter, character, next) {
            cutter.buffer.push('.');
            cutter.end = until;
        } else if is_apostrophe(character) && previous.is_alphabetic() && next.is_some_and(char::is_alphabetic) {
            cutter.buffer.push('\'');
            cutter.end = until;
        } else {
            cutter.close();
            cutter.pause(character, next, at, until);
        }
        previous = character;
    }
    cutter.close();
    cutter.out
}

impl Cutter {
    fn holds_digits(&self) -> bool {
        self.buffer.starts_with(|c: char| c.is_ascii_digit())
    }

    fn push(&mut self, character: char, at: usize, until: usize) {
        if self.buffer.is_empty() {
            self.start = at;
        }
        fold(character, &mut self.buffer);
        self.end = until;
    }

    /// What a sign between words says: a pause, the end of a sentence, a laugh, a degree.
    fn pause(&mut self, character: char, next: Option<char>, at: usize, until: usize) {
        match character {
            '.' if next == Some('.') || self.ends_with_pause() => self.clause += 1,
            '.' | '!' | ';' | '\n' | '…' => self.end_sentence(character == '…'),
            '?' => {
                self.out.questions.push(self.sentence);
                self.end_sentence(false);
            }
            ',' | ':' | '(' | ')' | '–' | '—' | '|' | '/' => self.clause += 1,
            '°' | 'º' => self.emit("deg", None, at, until),
            _ if LAUGHTER.contains(&character) => self.emit("lol", None, at, until),
            _ => {}
        }
    }

    /// Whether a full stop belongs to a row of dots, which in a message is a breath and not an end.
    fn ends_with_pause(&self) -> bool {
        self.out
            .tokens
            .last()
            .is_some_and(|last| last.clause < self.clause && last.sentence == self.sentence)
    }

    fn end_sentence(&mut self, soft: bool) {
        self.clause += 1;
        let open = self
            .out
            .tokens
            .last()
            .is_some_and(|last| last.sentence == self.sentence);
        if open && !soft {
            self.sentence += 1;
        }
    }

    fn close(&mut self) {
        if self.buffer.is_empty() {
            return;
        }
        let raw = std::mem::take(&mut self.buffer);
        let (start, end) = (self.start, self.end);
        if raw.starts_with(|c: char| c.is_ascii_digit()) {
            let digits = raw.trim_end_matches('.');
            self.emit(digits, digits.parse().ok(), start, end);
            return;
        }
        if let Some(verb) = raw.strip_suffix("n't") {
            let verb = match verb {
                "ca" => "can",
                "wo" => "will",
                "ai" => "is",
                other => other,
            };
            self.emit(verb, None, start, end);
            self.emit("not", None, start, end);
            return;
        }
        if raw.contains('\'') {
            for part in raw.split('\'').filter(|part| !part.is_empty()) {
                self.plain_word(part, start, end);
            }
        } else {
            self.word(&raw, start, end);
        }
    }

    /// Writes one word out: SMS spellings become their words, "jsens" becomes "j sens".
    fn word(&mut self, part: &str, start: usize, end: usize) {
        if sms::is_filler(part) {
            return;
        }
        let (single, _) = shorten(part);
        if let Some(words) = sms::expand(&single) {
            for word in words {
                self.emit(word, None, start, end);
            }
            return;
        }
        let after_number = self.out.tokens.last().is_some_and(|last| last.number.is_some());
        match single.as_str() {
            // "800 g" is a weight; "g mal" is "j'ai mal".
            "g" if !after_number => {
                self.emit("j", None, start, end);
                self.emit("ai", None, start, end);
                return;
            }
            "c" if !after_number => {
                self.emit("c", None, start, end);
                self.emit("est", None, start, end);
                return;
            }
            _ => {}
        }
        // No French or English word begins with j and a consonant: it is "je" run into its verb.
        if single.len() >= 4
            && let Some(verb) = single.strip_prefix('j')
            && !verb.starts_with(['a', 'e', 'i', 'o', 'u', 'y'])
            && verb.is_ascii()
        {
            self.emit("j", None, start, end);
            self.emit(verb, None, start, end);
            return;
        }
        self.plain_word(part, start, end);
    }

    /// Writes one word out as it is spelt.
    fn plain_word(&mut self, part: &str, start: usize, end: usize) {
        let (single, doubled) = shorten(part);
        if TURNS.contains(&single.as_str()) {
            self.clause += 1;
        }
        self.emit(&single, None, start, end);
        if let Some(last) = self.out.tokens.last_mut() {
            last.doubled = doubled;
        }
    }

    fn emit(&mut self, word: &str, number: Option<f64>, start: usize, end: usize) {
        self.out.tokens.push(Token {
            word: word.to_owned(),
            doubled: None,
            number,
            start,
            end,
            sentence: self.sentence,
            clause: self.clause,
        });
    }
}

/// Appends a character folded to lower case without its accents; compatibility forms become the plain letter.
fn fold(character: char, into: &mut String) {
    if character.is_ascii() {
        into.push(character.to_ascii_lowercase());
        return;
    }
    for part in std::iter::once(character).nfkd().filter(|c| !is_combining_mark(*c)) {
        for lower in part.to_lowercase() {
            match lower {
                'œ' => into.push_str("oe"),
                'æ' => into.push_str("ae"),
                'ß' => into.push_str("ss"),
                'ø' => into.push('o'),
                other => into.push(other),
            }
        }
    }
}

/// A word with every letter repeated three times or more written once, and the same with two of them where that
/// differs.
fn shorten(word: &str) -> (String, Option<String>) {
    let mut single = String::with_capacity(word.len());
    let mut doubled = String::with_capacity(word.len());
    let mut run = 0;
    let mut last = None;
    let mut lengthened = false;
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        run = if last == Some(letter) { run + 1 } else { 1 };
        last = Some(letter);
        if letters.peek() == Some(&letter) {
            continue;
        }
        let kept = if run >= 3 { 1 } else { run };
        lengthened |= run >= 3;
        for _ in 0..kept {
            single.push(letter);
        }
        for _ in 0..run.min(2) {
            doubled.push(letter);
        }
    }
    let doubled = lengthened.then_some(doubled);
    (single, doubled)
}

/// A point or comma between two digits is part of the number, and so is a degree sign ("38°5").
fn is_decimal(cutter: &Cutter, character: char, next: Option<char>) -> bool {
    matches!(character, '.' | ',' | '°')
        && cutter.holds_digits()
        && !cutter.buffer.contains('.')
        && next.is_some_and(|c| c.is_ascii_digit())
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | 'ʼ' | '´' | '`')
}

/// Characters that show nothing and could hide a word from a search.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fe0f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        cut(text).tokens.into_iter().map(|token| token.word).collect()
    }

    #[test]
    fn accents_capitals_ligatures_and_apostrophes_are_folded() {
        assert_eq!(
            words("J’ai MAL au Cœur, l'été"),
            ["j", "ai", "mal", "au", "coeur", "l", "ete"]
        );
    }

    #[test]
    fn text_messages_are_written_out() {
        assert_eq!(
            words("g mal jsens tjs chuis can't don't mallll"),
            [
                "j", "ai", "mal", "j", "sens", "toujours", "j", "suis", "can", "not", "do", "not", "mal"
            ]
        );
        assert_eq!(words("800 g de pâtes"), ["800", "g", "de", "pates"]);
    }

    #[test]
    fn lengthened_letters_keep_both_readings() {
        let token = &cut("feeeel").tokens[0];
        assert_eq!((token.word.as_str(), token.doubled.as_deref()), ("fel", Some("feel")));
    }

    #[test]
    fn numbers_keep_their_value_and_leave_their_unit() {
        let tokens = cut("39,5 de fièvre, 38°2 800kcal").tokens;
        let values: Vec<Option<f64>> = tokens.iter().map(|token| token.number).collect();
        assert_eq!(values, [Some(39.5), None, None, Some(38.2), Some(800.0), None]);
    }

    #[test]
    fn sentences_and_pauses_are_counted() {
        let cut = cut("Mal au genou... Enfin, ça va ? Oui. Non");
        let sentences: Vec<u32> = cut.tokens.iter().map(|token| token.sentence).collect();
        assert_eq!(sentences, [0, 0, 0, 0, 0, 0, 1, 2]);
        assert_eq!(cut.questions, [0]);
    }

    #[test]
    fn hidden_characters_do_not_hide_a_word() {
        assert_eq!(words("poi\u{200b}tri\u{ad}ne"), ["poitrine"]);
    }

    #[test]
    fn spans_point_into_the_text_as_received() {
        let text = "é mal";
        let token = &cut(text).tokens[1];
        assert_eq!(&text[token.start..token.end], "mal");
    }
}
