//! What a preference or a request to forget is about, in the athlete's words.

use super::concept::Concept;
use super::normalise::{Kind, Message};
use super::phrasebook::Hit;

/// Words between the verb and what it is about.
const LEADING: &[&str] = &[
    "que",
    "qu",
    "ce",
    "je",
    "j",
    "t",
    "te",
    "ai",
    "dit",
    "sur",
    "de",
    "d",
    "du",
    "des",
    "le",
    "la",
    "les",
    "l",
    "un",
    "une",
    "mon",
    "ma",
    "mes",
    "a",
    "au",
    "aux",
    "propos",
    "what",
    "i",
    "told",
    "you",
    "said",
    "about",
    "that",
    "the",
    "my",
    "to",
    "of",
    "for",
    "me",
    "an",
    "some",
    "any",
    "doing",
    "faire",
    "bien",
    "beaucoup",
    "vraiment",
    "really",
    "pas",
    "trop",
    "plus",
    "everything",
    "tout",
    "concernant",
    "avais",
    "raconte",
    "parle",
    "mentioned",
    "have",
    "had",
    "all",
    "know",
    "anything",
    "sais",
    "tu",
    "avoir",
    "and",
    "have",
    "these",
    "those",
    "ces",
    "cette",
    "ca",
    "cela",
    "as",
    "info",
    "infos",
    "information",
    "note",
    "notes",
    "noted",
    "histoire",
    "tes",
    "ta",
    "tete",
    "your",
    "from",
    "out",
    "fact",
    "fait",
    "truc",
    "thing",
    "need",
    "remember",
    "track",
    "besoin",
    "souvenir",
    "retenir",
    "it",
    "this",
];
/// Words that only end a sentence.
const TRAILING: &[&str] = &[
    "please", "s", "il", "te", "plait", "from", "your", "memory", "de", "ta", "memoire", "coach", "merci", "thanks",
    "ever", "at", "all", "du", "tout", "again", "anymore", "stp", "too", "aussi",
];
/// Characters kept of a topic.
const LONGEST: usize = 120;

/// The words behind the first of these concepts, without articles. Before it where it ends the sentence
/// ("les côtes, j'adore"). `None` where nothing remains.
pub fn find(message: &Message, hits: &[Hit<Concept>], verbs: &[Concept]) -> Option<String> {
    let first = hits
        .iter()
        .filter(|h| verbs.contains(&h.meaning))
        .min_by_key(|h| h.start)?;
    let end = hits
        .iter()
        .filter(|h| verbs.contains(&h.meaning) && h.start <= first.start + 2)
        .map(|h| h.end)
        .max()?;
    behind(message, end).or_else(|| ahead(message, first.start))
}

fn behind(message: &Message, from: usize) -> Option<String> {
    let mut first = from;
    while message
        .at(first)
        .is_some_and(|t| t.kind == Kind::Symbol || t.any(LEADING))
    {
        first += 1;
    }
    let stop = (first..message.tokens.len())
        .find(|i| message.is(*i, &[".", "!", "?", ";"]))
        .unwrap_or(message.tokens.len());
    cut(message, first, stop)
}

fn ahead(message: &Message, to: usize) -> Option<String> {
    let mut first = 0;
    while first < to
        && message
            .at(first)
            .is_some_and(|t| t.kind == Kind::Symbol || t.any(LEADING))
    {
        first += 1;
    }
    cut(message, first, to)
}

fn cut(message: &Message, first: usize, stop: usize) -> Option<String> {
    let mut last = stop.checked_sub(1)?;
    while last > first
        && message
            .at(last)
            .is_some_and(|t| t.kind == Kind::Symbol || t.any(TRAILING))
    {
        last -= 1;
    }
    if first > last
        || message
            .at(last)
            .is_none_or(|t| t.kind == Kind::Symbol || t.any(TRAILING))
    {
        return None;
    }
    let text: String = message.original(first, last)?.chars().take(LONGEST).collect();
    Some(text.trim().to_owned()).filter(|t| !t.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::understand::lexicon::CONCEPTS;
    use crate::coach::offline::understand::phrasebook::Words;

    fn topic(text: &str) -> Option<String> {
        let message = Message::read(text);
        let hits = CONCEPTS.find(&Words::of(&message));
        find(
            &message,
            &hits,
            &[Concept::Forget, Concept::Erase, Concept::Like, Concept::Dislike],
        )
    }

    #[test]
    fn what_remains_is_the_topic() {
        for (text, about) in [
            ("oublie ce que je t'ai dit sur mon genou", "genou"),
            ("efface de ta mémoire mon divorce", "divorce"),
            ("please erase my weight from your memory", "weight"),
            ("j'adore les côtes", "côtes"),
            ("J'aime pas les fractionnés courts", "fractionnés courts"),
            ("I hate the treadmill!", "treadmill"),
            ("forget that I hate hills", "hills"),
            ("les côtes, j'adore", "côtes"),
        ] {
            assert_eq!(topic(text).as_deref(), Some(about), "{text}");
        }
    }
}
