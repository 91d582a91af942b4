//! Room for text: measured in bytes as they are sent, filled line by line, and ended on its last byte by a
//! line cut between words. What fills it may change; how much of it is filled does not.

/// Bytes counted as one token. Real tokenisers make fewer of French and English.
const BYTES_PER_TOKEN: usize = 3;
/// A shorter beginning of a line says nothing, bytes.
const SHORTEST: usize = 60;
/// Longest piece that is kept together, bytes.
const LONGEST_WORD: usize = 30;
const ELLIPSIS: &str = "…";

/// Bytes a text takes inside JSON: quotes, line ends and control characters are escaped.
pub fn sent(text: &str) -> usize {
    text.chars().map(sent_char).sum()
}

fn sent_char(c: char) -> usize {
    match c {
        '"' | '\\' | '\n' | '\r' | '\t' | '\u{8}' | '\u{c}' => 2,
        c if c < ' ' => 6,
        c => c.len_utf8(),
    }
}

/// The beginning of a text within `most` bytes as sent, cut between words where it has any, an ellipsis after it.
/// The whole text where it fits.
pub fn beginning(text: &str, most: usize) -> String {
    if sent(text) <= most {
        return text.to_owned();
    }
    let within = most.saturating_sub(ELLIPSIS.len());
    let kept = prefix(text.chars(), within);
    let head: String = text.chars().take(kept).collect();
    // What is longer than any word, an address perhaps, is cut where the room ends.
    let words = head
        .rfind(char::is_whitespace)
        .filter(|at| head.len() - at <= LONGEST_WORD)
        .map_or(head.as_str(), |at| &head[..at]);
    format!("{}{ELLIPSIS}", words.trim_end())
}

/// The beginning and the end of a text within `most` bytes as sent: a question often comes last.
pub fn both_ends(text: &str, most: usize) -> String {
    if sent(text) <= most {
        return text.to_owned();
    }
    let head = beginning(text, most / 3 * 2);
    let within = most.saturating_sub(sent(&head) + 1);
    let kept = prefix(text.chars().rev(), within);
    let count = text.chars().count();
    let tail: String = text.chars().skip(count - kept.min(count)).collect();
    let words = tail.find(char::is_whitespace).map_or(tail.as_str(), |at| &tail[at..]);
    format!("{head} {}", words.trim_start())
}

/// Bytes of a line with its end.
pub fn line(text: &str) -> usize {
    sent(text) + sent("\n")
}

/// How many characters fit.
fn prefix(chars: impl Iterator<Item = char>, within: usize) -> usize {
    let mut used = 0;
    chars
        .take_while(|c| {
            used += sent_char(*c);
            used <= within
        })
        .count()
}

/// What is left of a number of tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    bytes: usize,
}

impl Room {
    pub fn tokens(tokens: usize) -> Self {
        Self {
            bytes: tokens * BYTES_PER_TOKEN,
        }
    }

    /// At most this many tokens, and never more than there are.
    #[must_use]
    pub fn part(self, tokens: usize) -> Self {
        Self {
            bytes: self.bytes.min(tokens * BYTES_PER_TOKEN),
        }
    }

    /// Takes bytes out. `false`: there were fewer; nothing is left then.
    pub fn spend(&mut self, bytes: usize) -> bool {
        let had = self.bytes;
        self.bytes = had.saturating_sub(bytes);
        bytes <= had
    }

    /// A line and its end, if it fits as a whole.
    pub fn whole(&mut self, line: String) -> Option<String> {
        let bytes = self::line(&line);
        (bytes <= self.bytes).then(|| {
            self.bytes -= bytes;
            line
        })
    }

    /// A line and its end, or the beginning of the line: then nothing is left.
    pub fn fill(&mut self, line: String) -> Option<String> {
        if self::line(&line) <= self.bytes {
            return self.whole(line);
        }
        let most = self.bytes.saturating_sub(sent("\n"));
        self.bytes = 0;
        (most >= SHORTEST).then(|| beginning(&line, most))
    }

    /// Bytes.
    pub fn left(self) -> usize {
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_those_of_json() {
        for text in ["été", "a \"b\" \\ c\n\td", "\u{1}\u{8}", "", "course 🏃"] {
            assert_eq!(sent(text), serde_json::to_string(text).unwrap().len() - 2, "{text:?}");
        }
    }

    #[test]
    fn a_text_is_cut_between_words() {
        assert_eq!(beginning("dix kilomètres", 15), "dix kilomètres");
        assert_eq!(beginning("dix kilomètres", 14), "dix…");
        assert_eq!(beginning("kilomètres", 8), "kilom…");
        assert_eq!(beginning("dix", 2), "…");
        assert_eq!(both_ends("un deux trois quatre cinq six sept", 24), "un deux… six sept");
        assert_eq!(both_ends("court", 24), "court");
    }

    #[test]
    fn a_room_ends_on_its_last_line() {
        let mut room = Room::tokens(50);
        let line = || "un mot ".repeat(13).trim().to_owned();
        assert_eq!(room.fill(line()), Some(line()));
        assert_eq!(room.whole(line()), None);
        // 150 - 92 bytes are left: too few for a beginning.
        assert_eq!(room.fill(line()), None);
        assert_eq!(room.left(), 0);
        let mut room = Room::tokens(52);
        room.fill(line());
        assert_eq!(room.fill(line()).map(|l| l.len()), Some(61));
        assert_eq!(room.fill(line()), None);
    }
}
