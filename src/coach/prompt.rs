//! From state, memory and the recent window to messages. Pure; the budget is kept by cutting what fills a
//! section, never by growing it. Sections stand in the order of how seldom they change.

use crate::coach::memory::terms;
use crate::domain::athlete::Lang;
use crate::domain::completion::ChatMessage;
use crate::domain::dialogue::{Role, Said};

/// The prompt file, with named holes.
pub const COACH: &str = include_str!("../../prompts/coach.md");
pub const REPAIR: &str = include_str!("../../prompts/repair.md");

/// Tokens of a whole prompt, tools and the runner's message included, by the conservative count.
pub const BUDGET: usize = 4200;
/// Tokens of each part of the memory.
const FACTS: usize = 250;
const SUMMARIES: usize = 450;
/// All of them together with the window: what one section leaves, the messages found for the question fill.
const MATERIAL: usize = 2400;
const RECENT: usize = 700;
const STATE: usize = 700;

/// What fills the prompt, in any amount: it is cut here.
#[derive(Debug, Clone, Default)]
pub struct Material {
    /// What the engine says today, one line each, the most important first.
    pub state: Vec<String>,
    /// Facts, pinned ones first.
    pub facts: Vec<String>,
    /// Week, day and session summaries, coarse first, the newest of each first.
    pub summaries: Vec<String>,
    /// Messages found for the question, in order of relevance.
    pub retrieved: Vec<Said>,
    /// The conversation so far, oldest first.
    pub recent: Vec<Said>,
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

/// The lines that fit into a number of tokens, from the first on.
fn fitting<'a>(lines: impl IntoIterator<Item = &'a str>, most: usize) -> Vec<&'a str> {
    let mut used = 0;
    lines
        .into_iter()
        .take_while(|line| {
            used += terms::tokens(line) + 1;
            used <= most
        })
        .collect()
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
        as_data(&said.text, 400)
    )
}

/// The whole prompt. `mark` is a fresh random word around the data; `text` is what the runner just said.
pub fn messages(lang: Lang, material: &Material, mark: &str, text: &str) -> Result<Vec<ChatMessage>, HoleError> {
    let language = match lang {
        Lang::Fr => "French",
        Lang::En => "English",
    };
    let state = fitting(material.state.iter().map(String::as_str), STATE).join("\n");
    let mut memory: Vec<String> = Vec::new();
    memory.extend(
        fitting(material.facts.iter().map(String::as_str), FACTS)
            .into_iter()
            .map(|l| as_data(l, 300)),
    );
    memory.extend(
        fitting(material.summaries.iter().map(String::as_str), SUMMARIES)
            .into_iter()
            .map(|l| as_data(l, 900)),
    );
    let recent_seqs: Vec<i64> = material.recent.iter().map(|s| s.seq).collect();
    let mut retrieved: Vec<&Said> = material
        .retrieved
        .iter()
        .filter(|s| !recent_seqs.contains(&s.seq))
        .collect();
    let window = window(&material.recent);
    let mut used =
        terms::tokens(&state) + memory.iter().map(|l| terms::tokens(l) + 1).sum::<usize>() + tokens_of(&window);
    retrieved.retain(|said| {
        let cost = terms::tokens(&line(said)) + 1;
        let fits = used + cost <= MATERIAL;
        used += if fits { cost } else { 0 };
        fits
    });
    retrieved.sort_by_key(|s| s.seq);
    memory.extend(retrieved.into_iter().map(line));
    let memory = memory.join("\n");
    let values = [
        ("language", language),
        ("state", state.as_str()),
        ("mark", mark),
        ("memory", memory.as_str()),
    ];
    let mut messages = vec![ChatMessage::System {
        content: fill(COACH, &values)?,
    }];
    messages.extend(window);
    messages.push(ChatMessage::User {
        content: text.to_owned(),
    });
    Ok(messages)
}

fn tokens_of(messages: &[ChatMessage]) -> usize {
    let content = |m: &ChatMessage| match m {
        ChatMessage::System { content }
        | ChatMessage::User { content }
        | ChatMessage::Assistant { content, .. }
        | ChatMessage::Tool { content, .. } => terms::tokens(content),
    };
    messages.iter().map(|m| content(m) + 5).sum()
}

/// The newest turns that fit, verbatim, oldest first; the window never begins with the coach.
fn window(recent: &[Said]) -> Vec<ChatMessage> {
    let mut used = 0;
    let mut kept: Vec<&Said> = recent
        .iter()
        .rev()
        .take_while(|s| {
            used += terms::tokens(&s.text) + 5;
            used <= RECENT
        })
        .collect();
    kept.reverse();
    let begins = kept.iter().position(|s| s.role == Role::Athlete).unwrap_or(kept.len());
    kept[begins..]
        .iter()
        .map(|s| match s.role {
            Role::Athlete => ChatMessage::User {
                content: s.text.clone(),
            },
            Role::Coach => ChatMessage::Assistant {
                content: s.text.clone(),
                calls: Vec::new(),
            },
        })
        .collect()
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

    #[test]
    fn the_prompt_is_bounded_whatever_fills_it() {
        let long = "Hier j'ai couru dans les bois avec mon frère. ".repeat(20);
        let material = Material {
            state: vec![long.clone(); 100],
            facts: vec![long.clone(); 100],
            summaries: vec![long.clone(); 100],
            retrieved: (0..500).map(|n| said(n, Role::Athlete, &long)).collect(),
            recent: (500..900)
                .map(|n| said(n, if n % 2 == 0 { Role::Athlete } else { Role::Coach }, &long))
                .collect(),
        };
        let messages = messages(Lang::Fr, &material, "k7", "ça va ?").unwrap();
        assert!(
            budget::tokens(&messages) <= BUDGET as i64,
            "{}",
            budget::tokens(&messages)
        );
        assert!(matches!(&messages[1], ChatMessage::User { .. }));
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
