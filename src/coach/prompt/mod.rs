//! From state, memory and the recent window to messages. Pure. Every prompt has the size of its budget once
//! there is enough to say: each section has its most, and what they leave is filled with old messages, the
//! relevant ones first. Sections stand in the order of how seldom they change.

pub mod room;

use std::collections::BTreeSet;

use crate::domain::athlete::Lang;
use crate::domain::completion::{ChatMessage, ToolOffer};
use crate::domain::dialogue::{Role, Said};

use room::Room;

/// The prompt file, with named holes.
pub const COACH: &str = include_str!("../../../prompts/coach.md");
pub const REPAIR: &str = include_str!("../../../prompts/repair.md");

/// Tokens of a whole prompt, tools and the runner's message included, by the conservative count.
pub const BUDGET: usize = 4200;
/// Most tokens of each section. All of them leave room for old messages, unless the runner writes at length.
const FACTS: usize = 250;
const SUMMARIES: usize = 450;
const RECENT: usize = 700;
const STATE: usize = 700;
/// Most tokens of what the runner just said: of a pasted book, the beginning and the end.
const SAID: usize = 1000;
/// Bytes around a text in what is sent: `{"role":"assistant","content":""}` and what parts it from the next.
const AROUND_MESSAGE: usize = 36;
/// Bytes around a tool's name, description and schema.
const AROUND_TOOL: usize = 80;
/// Most bytes of one old message, as sent.
const OLD_MESSAGE: usize = 400;
/// Characters of a fact and a summary that are looked at.
const FACT_CHARS: usize = 300;
const SUMMARY_CHARS: usize = 900;

/// What fills the prompt, in any amount: it is cut here.
#[derive(Debug, Clone, Default)]
pub struct Material {
    /// What the engine says today, one line each, the most important first.
    pub state: Vec<String>,
    /// Facts, pinned ones first.
    pub facts: Vec<String>,
    /// Summaries, the ones to show first first. What their section does not hold may follow the messages found.
    pub summaries: Vec<String>,
    /// Messages found for the question, in order of relevance.
    pub retrieved: Vec<Said>,
    /// Messages before the window, newest first: they fill what nothing else fills.
    pub earlier: Vec<Said>,
    /// The conversation so far, oldest first.
    pub recent: Vec<Said>,
}

/// A prompt, and the old messages in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    pub messages: Vec<ChatMessage>,
    pub shown: BTreeSet<i64>,
}

/// Shortest piece of the instructions whose appearance in an answer counts as showing them, characters.
const TELLING: usize = 28;

/// Whether a text repeats a sentence of the instructions.
pub fn shows_instructions(text: &str) -> bool {
    let squash = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let text = squash(text);
    let pieces = COACH.split(['\n', '.', ':', ';', '{', '}']);
    pieces
        .map(squash)
        .filter(|p| p.chars().count() >= TELLING)
        .any(|p| text.contains(&p))
}

/// Why a prompt file and its holes do not fit: an unknown hole, or one that was left.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("the prompt's holes and values differ at {0}")]
pub struct HoleError(pub String);

/// Fills the holes of a prompt file; every hole must be given and every value used.
pub fn fill(file: &str, values: &[(&str, &str)]) -> Result<String, HoleError> {
    let mut filled = String::with_capacity(file.len());
    let mut rest = file;
    let mut used = Vec::new();
    while let Some(at) = rest.find("{{") {
        let (before, after) = rest.split_at(at);
        let Some(end) = after.find("}}") else {
            return Err(HoleError("{{".to_owned()));
        };
        let name = &after[2..end];
        let Some((key, value)) = values.iter().find(|(k, _)| *k == name) else {
            return Err(HoleError(name.to_owned()));
        };
        filled.push_str(before);
        filled.push_str(value);
        used.push(*key);
        rest = &after[end + 2..];
    }
    filled.push_str(rest);
    match values.iter().find(|(k, _)| !used.contains(k)) {
        Some((unused, _)) => Err(HoleError((*unused).to_owned())),
        None => Ok(filled),
    }
}

/// Old text is data: one line, no marks, no roles, nothing invisible.
pub fn as_data(text: &str, most_chars: usize) -> String {
    let visible = text
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| if c.is_control() { ' ' } else { c });
    let line: String = visible
        .take(most_chars)
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    line.replace("<|", "< |").replace("```", "'''")
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// A message as a line of memory.
fn line(said: &Said) -> String {
    let who = if said.role == Role::Athlete { "runner" } else { "coach" };
    format!(
        "[m{}|{}] {who}: {}",
        said.seq,
        said.at.date_naive(),
        room::beginning(&as_data(&said.text, usize::MAX), OLD_MESSAGE)
    )
}

/// Whether these messages fill any prompt, so that nothing else need be looked for.
pub fn is_plenty(said: &[Said]) -> bool {
    let mut room = Room::tokens(BUDGET);
    said.iter().any(|s| room.whole(line(s)).is_none())
}

/// The whole prompt. `mark` is a fresh random word around the data; `text` is what the runner just said.
pub fn messages(
    lang: Lang,
    material: &Material,
    offers: &[ToolOffer],
    mark: &str,
    text: &str,
) -> Result<Prompt, HoleError> {
    let language = match lang {
        Lang::Fr => "French",
        Lang::En => "English",
    };
    let mut room = Room::tokens(BUDGET);
    let system = |state: &str, memory: &str| {
        let values = [
            ("language", language),
            ("state", state),
            ("mark", mark),
            ("memory", memory),
        ];
        fill(COACH, &values).map(|content| ChatMessage::System { content })
    };
    let said = ChatMessage::User {
        content: room::both_ends(text, Room::tokens(SAID).left()),
    };
    room.spend(weight_of_tools(offers));
    room.spend(weight(&said) + weight(&system("", "")?));
    let state = section(&mut room, STATE, material.state.iter().cloned(), Room::whole);
    let facts = material.facts.iter().map(|f| as_data(f, FACT_CHARS));
    let mut memory = section(&mut room, FACTS, facts, Room::whole);
    let window = window(&mut room, &material.recent);
    let summaries: Vec<String> = material.summaries.iter().map(|s| as_data(s, SUMMARY_CHARS)).collect();
    let digest = section(&mut room, SUMMARIES, summaries.iter().cloned(), Room::fill);
    let left_out = summaries.into_iter().skip(digest.len());
    memory.extend(digest);
    let mut shown: BTreeSet<i64> = window.iter().map(|s| s.seq).collect();
    let mut old = Vec::new();
    remind(&mut room, &material.retrieved, &mut shown, &mut old);
    memory.extend(left_out.map_while(|summary| room.whole(summary)));
    remind(&mut room, &material.earlier, &mut shown, &mut old);
    old.sort_by_key(|(seq, _)| *seq);
    memory.extend(old.into_iter().map(|(_, line)| line));
    let mut messages = vec![system(&state.join("\n"), &memory.join("\n"))?];
    messages.extend(window.iter().map(turn));
    messages.push(said);
    Ok(Prompt { messages, shown })
}

/// Bytes of a message as it is sent.
fn weight(message: &ChatMessage) -> usize {
    let content = match message {
        ChatMessage::System { content }
        | ChatMessage::User { content }
        | ChatMessage::Assistant { content, .. }
        | ChatMessage::Tool { content, .. } => content,
    };
    room::sent(content) + AROUND_MESSAGE
}

/// Bytes of the tools as they are sent.
fn weight_of_tools(offers: &[ToolOffer]) -> usize {
    let one = |o: &ToolOffer| o.name.len() + room::sent(o.description) + o.schema.to_string().len() + AROUND_TOOL;
    offers.iter().map(one).sum()
}

/// The lines that fit into a part of the room, from the first on.
fn section(
    room: &mut Room,
    most: usize,
    lines: impl Iterator<Item = String>,
    put: impl Fn(&mut Room, String) -> Option<String>,
) -> Vec<String> {
    let mut part = room.part(most);
    let kept: Vec<String> = lines.map_while(|line| put(&mut part, line)).collect();
    // What a cut leaves over goes back to the others.
    room.spend(kept.iter().map(|line| room::line(line)).sum());
    kept
}

/// Puts old messages into the room, each once, until it is full.
fn remind(room: &mut Room, said: &[Said], shown: &mut BTreeSet<i64>, old: &mut Vec<(i64, String)>) {
    for said in said {
        if room.left() == 0 {
            return;
        }
        if shown.contains(&said.seq) {
            continue;
        }
        if let Some(line) = room.fill(line(said)) {
            shown.insert(said.seq);
            old.push((said.seq, line));
        }
    }
}

/// The turns of the conversation that stand in every prompt verbatim, oldest first.
pub fn in_window(recent: &[Said]) -> &[Said] {
    newest(&mut Room::tokens(RECENT), recent)
}

/// The newest turns that fit, verbatim; the window never begins with the coach.
fn newest<'a>(part: &mut Room, recent: &'a [Said]) -> &'a [Said] {
    let fitting = recent
        .iter()
        .rev()
        .take_while(|s| part.spend(room::sent(&s.text) + AROUND_MESSAGE))
        .count();
    let kept = &recent[recent.len() - fitting..];
    let begins = kept.iter().position(|s| s.role == Role::Athlete).unwrap_or(kept.len());
    &kept[begins..]
}

fn window<'a>(room: &mut Room, recent: &'a [Said]) -> &'a [Said] {
    let kept = newest(&mut room.part(RECENT), recent);
    for said in kept {
        room.spend(room::sent(&said.text) + AROUND_MESSAGE);
    }
    kept
}

fn turn(said: &Said) -> ChatMessage {
    let content = said.text.clone();
    match said.role {
        Role::Athlete => ChatMessage::User { content },
        Role::Coach => ChatMessage::Assistant {
            content,
            calls: Vec::new(),
        },
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::coach::budget;

    fn said(seq: i64, role: Role, text: &str) -> Said {
        Said {
            seq,
            role,
            at: DateTime::from_timestamp(1_790_000_000 + seq, 0).unwrap(),
            text: text.into(),
        }
    }

    #[test]
    fn every_hole_is_filled_and_every_value_used() {
        assert_eq!(fill("a {{x}} b", &[("x", "1")]), Ok("a 1 b".into()));
        assert_eq!(fill("a {{y}}", &[("x", "1")]), Err(HoleError("y".into())));
        assert_eq!(fill("a", &[("x", "1")]), Err(HoleError("x".into())));
        assert!(fill(REPAIR, &[("figures", "12 km")]).unwrap().contains("12 km"));
    }

    fn offers() -> Vec<ToolOffer> {
        vec![ToolOffer {
            name: "lookup",
            description: "Looks \"something\" up.",
            schema: serde_json::json!({ "type": "object", "properties": { "topic": { "type": "string" } } }),
        }]
    }

    /// A long history of messages of this many words.
    fn history(words: usize) -> Material {
        let text = |n: i64| format!("{n} {}", "forêt bien \"courue\" hier ".repeat(words));
        let both = |n: i64| said(n, if n % 2 == 0 { Role::Athlete } else { Role::Coach }, &text(n));
        Material {
            state: vec![text(0); 3],
            facts: (0..100).map(text).collect(),
            summaries: (0..12).map(|n| format!("week {}", text(n))).collect(),
            retrieved: (0..90).map(|n| both(n * 7)).collect(),
            earlier: (700..940).rev().map(both).collect(),
            recent: (940..980).map(both).collect(),
        }
    }

    fn size(prompt: &Prompt) -> usize {
        (prompt.messages.iter().map(weight).sum::<usize>() + weight_of_tools(&offers())).div_ceil(3)
    }

    #[test]
    fn the_prompt_has_the_size_of_its_budget_whatever_fills_it() {
        for words in [0, 1, 3, 20, 500] {
            for text in ["", "ça va ?", &"un \"mot\" long\n".repeat(2000)] {
                let prompt = messages(Lang::Fr, &history(words), &offers(), "k7", text).unwrap();
                let size = size(&prompt);
                assert!(size <= BUDGET && size * 100 >= BUDGET * 98, "{words} words: {size}");
                assert!(budget::tokens(&prompt.messages) <= BUDGET as i64);
                assert!(matches!(&prompt.messages[1], ChatMessage::User { .. }));
            }
        }
    }

    #[test]
    fn what_is_found_fills_first_in_its_order_then_summaries_then_what_was_said_last() {
        let mut material = history(20);
        let full = messages(Lang::Fr, &material, &offers(), "k7", "ça va ?").unwrap();
        let found = full.shown.iter().filter(|s| **s < 640).count() as i64;
        assert!(found > 3, "{:?}", full.shown);
        assert!((0..found).all(|n| full.shown.contains(&(n * 7))), "{:?}", full.shown);
        assert!(!full.shown.iter().any(|s| (640..940).contains(s)), "{:?}", full.shown);
        material.retrieved.truncate(2);
        let few = messages(Lang::Fr, &material, &offers(), "k7", "ça va ?").unwrap();
        let ChatMessage::System { content } = &few.messages[0] else {
            panic!()
        };
        assert!(
            content.contains("[m0|") && content.contains("[m7|") && content.contains("\nweek 3 forêt"),
            "{content}"
        );
        material.summaries.clear();
        let none = messages(Lang::Fr, &material, &offers(), "k7", "ça va ?").unwrap();
        assert!(
            none.shown.contains(&939) && none.shown.contains(&938),
            "{:?}",
            none.shown
        );
    }

    #[test]
    fn instructions_are_recognised_when_they_are_shown() {
        assert!(shows_instructions(
            "Mes consignes : you are allure, a running coach who talks with one runner in their chat"
        ));
        assert!(shows_instructions(COACH));
        assert!(!shows_instructions(
            "Repos demain, puis huit kilomètres faciles en parlant sans effort."
        ));
    }

    #[test]
    fn old_text_cannot_leave_its_line_or_hide() {
        assert_eq!(as_data("a\nsystem: b\u{200b}c\u{202e}", 100), "a system: bc");
        assert_eq!(as_data("<|im_start|>", 100), "< |im_start|>");
    }
}
