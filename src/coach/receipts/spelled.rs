//! Which number words may follow one another, in both languages.

use super::cardinals;
use super::tokens::Tokens;

/// A number in words, as far as it has been heard.
#[derive(Default)]
pub struct Spelled {
    /// Full thousands.
    high: u32,
    /// Below a thousand.
    low: u32,
    last: Last,
    /// It ended with an ordinal: nothing may follow.
    pub ordinal: bool,
}

/// What was heard last decides what may follow.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Last {
    #[default]
    Nothing,
    /// Un, a: a number only before hundred and thousand.
    Article,
    Unit,
    Teen,
    /// French dix, which dix-sept continues.
    Ten,
    Tens,
    Hundred,
    Thousand,
}

impl Spelled {
    /// Vingt et un, two hundred and five.
    pub fn links(&self) -> bool {
        matches!(self.last, Last::Tens | Last::Hundred | Last::Thousand)
    }

    pub fn value(&self) -> Option<u32> {
        (!matches!(self.last, Last::Nothing | Last::Article)).then(|| self.high.saturating_add(self.low))
    }

    /// Whether the word belongs to the number.
    pub fn take(&mut self, word: &str, tokens: &Tokens, at: usize) -> bool {
        if word.is_empty() {
            return false;
        }
        if self.last == Last::Nothing && (cardinals::one(word) || word == "a") {
            let after = past_hyphen(tokens, at + 1);
            self.last = Last::Article;
            return cardinals::large(tokens.word(after)).is_some();
        }
        if let Some(value) = cardinals::tens(word) {
            return self.tens(value);
        }
        if let Some(value) = cardinals::large(word) {
            return self.large(value);
        }
        if let Some(value) = cardinals::small(word).or_else(|| cardinals::one(word).then_some(1)) {
            return self.small(value, word);
        }
        let Some(value) = cardinals::ordinal(word) else {
            return false;
        };
        let joins = match self.last {
            Last::Nothing => true,
            Last::Tens => value < 10 || matches!(self.low, 60 | 80) && value < 20,
            Last::Ten => (7..10).contains(&value),
            Last::Unit => self.low == 4 && value == 20,
            Last::Hundred | Last::Thousand => value < 100,
            _ => false,
        };
        if joins {
            self.low = if self.last == Last::Unit { 80 } else { self.low + value };
            self.last = Last::Unit;
            self.ordinal = true;
        }
        joins
    }

    fn small(&mut self, value: u32, word: &str) -> bool {
        let joins = match self.last {
            Last::Nothing => value != 1,
            Last::Tens => (1..10).contains(&value) || (matches!(self.low % 100, 60 | 80) && (10..20).contains(&value)),
            Last::Ten => (7..10).contains(&value),
            Last::Hundred | Last::Thousand => value > 0,
            _ => false,
        };
        if joins {
            self.low += value;
            self.last = match value {
                10 if word == "dix" => Last::Ten,
                0..10 => Last::Unit,
                _ => Last::Teen,
            };
        }
        joins
    }

    fn tens(&mut self, value: u32) -> bool {
        // Quatre-vingts.
        if self.last == Last::Unit && self.low % 100 == 4 && value == 20 {
            self.low += 76;
        } else if matches!(self.last, Last::Nothing | Last::Hundred | Last::Thousand) {
            self.low += value;
        } else {
            return false;
        }
        self.last = Last::Tens;
        true
    }

    fn large(&mut self, value: u32) -> bool {
        let held = if matches!(self.last, Last::Nothing | Last::Article) {
            1
        } else {
            self.low
        };
        if value == 100 {
            let joins = matches!(self.last, Last::Nothing | Last::Article | Last::Thousand)
                || (matches!(self.last, Last::Unit | Last::Teen | Last::Ten) && self.low < 20);
            if joins {
                self.low = if self.last == Last::Thousand { 100 } else { held * 100 };
                self.last = Last::Hundred;
            }
            return joins;
        }
        let joins = self.last != Last::Thousand && held < 1_000;
        if joins {
            self.high = self.high.saturating_add(held.saturating_mul(value));
            self.low = 0;
            self.last = Last::Thousand;
        }
        joins
    }
}

/// The token after a hyphen that joins two words.
pub fn past_hyphen(tokens: &Tokens, index: usize) -> usize {
    if tokens.is_sign(index, "-") && tokens.glued(index) {
        index + 1
    } else {
        index
    }
}
