//! One conversation, indexed as the store indexes it: messages in order, cut into sessions, found by their terms.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{NaiveDateTime, TimeDelta};
use serde_json::Value;

use crate::coach::memory::query::{Person, Query, Side};
use crate::coach::memory::rank::{self, Census, Keyed, Line, WEIGHTS};
use crate::coach::memory::terms;

use super::lines::{Asked, Said};

/// Silence that ends a session where none are named.
const SILENCE: TimeDelta = TimeDelta::hours(4);
/// Messages gathered from the rarest terms on, and of the days asked for.
const MOST_CANDIDATES: usize = 3000;
const MOST_OF_DAYS: usize = 500;
/// Messages on either side that are ranked as well.
const BESIDE: i64 = 2;

const ASKERS: &[&str] = &[
    "user",
    "human",
    "me",
    "moi",
    "runner",
    "athlete",
    "coureur",
    "coureuse",
    "utilisateur",
    "utilisatrice",
    "client",
];
const ASKED: &[&str] = &[
    "assistant",
    "ai",
    "bot",
    "coach",
    "model",
    "system",
    "chatgpt",
    "allure",
];

/// Every term by its number, over all conversations.
#[derive(Default)]
pub struct Names(HashMap<String, i64>);

impl Names {
    /// No number is below one: zero is a term nobody has used.
    fn number(&mut self, term: String) -> i64 {
        let next = self.0.len() as i64 + 1;
        *self.0.entry(term).or_insert(next)
    }

    fn known(&self, term: &str) -> i64 {
        self.0.get(term).copied().unwrap_or(0)
    }
}

pub struct Conversation {
    ids: Vec<Value>,
    lines: Vec<Line>,
    people: Vec<Person>,
    /// Messages by term, ascending.
    found: HashMap<i64, Vec<u32>>,
    census: Census,
    last: Option<NaiveDateTime>,
}

impl Conversation {
    pub fn new(said: Vec<Said>, names: &mut Names) -> Self {
        let said = in_order(said);
        let mut found: HashMap<i64, Vec<u32>> = HashMap::new();
        let mut speakers: BTreeMap<String, u32> = BTreeMap::new();
        let mut lines: Vec<Line> = Vec::with_capacity(said.len());
        let sessions = sessions(&said);
        for (i, message) in said.iter().enumerate() {
            let day = message.at.map(|at| at.date());
            let of_message = terms::of_message(&message.text, day);
            let terms: BTreeSet<i64> = of_message.into_iter().map(|term| names.number(term)).collect();
            for term in &terms {
                found.entry(*term).or_default().push(i as u32);
            }
            let next = speakers.len() as u32;
            lines.push(Line {
                seq: i as i64,
                session: sessions[i],
                speaker: *speakers.entry(message.speaker.clone()).or_insert(next),
                day,
                terms: terms.into_iter().collect(),
            });
        }
        let mut frequency: Vec<(i64, i64)> = found.iter().map(|(term, of)| (*term, of.len() as i64)).collect();
        frequency.sort_unstable();
        Self {
            census: Census {
                frequency,
                total: lines.len() as i64,
            },
            people: speakers.into_iter().map(|(name, id)| person(&name, id)).collect(),
            last: said.iter().filter_map(|m| m.at).max(),
            ids: said.into_iter().map(|m| m.id).collect(),
            lines,
            found,
        }
    }

    /// The identifiers of messages that may answer a question, best first, each once.
    pub fn rank(&self, names: &Names, asked: &Asked, most: usize) -> Vec<Value> {
        let today = asked.on.or(self.last).map(|at| at.date());
        let query = Query::read(&asked.question, &self.people, today);
        if query.is_empty() {
            return Vec::new();
        }
        let keyed = Keyed::new(&query, &self.census, |term| names.known(term));
        let lines: Vec<&Line> = self.gather(&query, names).into_iter().map(|i| &self.lines[i]).collect();
        let ranked = rank::rank(&keyed, &lines, most, &WEIGHTS);
        let mut once = HashSet::new();
        let around = ranked.iter().flat_map(|s| (1..=3).flat_map(move |n| [s + n, s - n]));
        ranked
            .iter()
            .copied()
            .chain(around)
            .filter_map(|seq| self.ids.get(usize::try_from(seq).ok()?))
            .filter(|id| once.insert((*id).clone()))
            .take(most)
            .cloned()
            .collect()
    }

    /// Messages worth ranking: those of the rarest terms, those of the days asked for, and those beside them.
    fn gather(&self, query: &Query, names: &Names) -> Vec<usize> {
        let none = Vec::new();
        let terms = query.terms();
        let mut lists: Vec<&Vec<u32>> = terms
            .iter()
            .map(|t| self.found.get(&names.known(t)).unwrap_or(&none))
            .collect();
        lists.sort_by_key(|list| list.len());
        let mut gathered = 0;
        let mut found: BTreeSet<i64> = BTreeSet::new();
        for list in lists {
            gathered += list.len();
            if gathered > MOST_CANDIDATES && !found.is_empty() {
                break;
            }
            found.extend(list.iter().rev().take(MOST_CANDIDATES).map(|i| i64::from(*i)));
        }
        let of_days = self.lines.iter().rev().filter(|line| {
            line.day
                .is_some_and(|day| query.spans.iter().any(|span| span.holds(day, 0)))
        });
        if !query.spans.is_empty() {
            found.extend(of_days.take(MOST_OF_DAYS).map(|line| line.seq));
        }
        let beside: BTreeSet<i64> = found.iter().flat_map(|i| (i - BESIDE)..=(i + BESIDE)).collect();
        beside
            .into_iter()
            .filter_map(|i| usize::try_from(i).ok())
            .filter(|i| *i < self.lines.len())
            .collect()
    }
}

fn person(name: &str, id: u32) -> Person {
    let name: Vec<String> = terms::words(name).into_iter().map(|w| w.text).collect();
    let is = |list: &[&str]| name.iter().any(|n| list.contains(&n.as_str()));
    let side = match () {
        () if is(ASKERS) => Side::Asker,
        () if is(ASKED) => Side::Asked,
        () => Side::Neither,
    };
    // "User" and "coach" are roles, and words of questions as well.
    let name = if side == Side::Neither { name } else { Vec::new() };
    Person { id, name, side }
}

/// Sessions one after another by their beginning, messages in each by time. Where a time is missing, the order of the
/// file is kept.
fn in_order(said: Vec<Said>) -> Vec<Said> {
    if said.iter().any(|m| m.at.is_none()) {
        return said;
    }
    let mut begins: HashMap<String, NaiveDateTime> = HashMap::new();
    for message in said.iter().filter(|m| !m.session.is_null()) {
        let at = message.at.unwrap_or_default();
        let begin = begins.entry(message.session.to_string()).or_insert(at);
        *begin = at.min(*begin);
    }
    let mut said = said;
    said.sort_by_cached_key(|m| {
        let at = m.at.unwrap_or_default();
        let session = m.session.to_string();
        (begins.get(&session).copied().unwrap_or(at), session, at)
    });
    said
}

/// The session of each message: as it is named, or cut by silence.
fn sessions(said: &[Said]) -> Vec<i64> {
    let mut named: HashMap<String, i64> = HashMap::new();
    let mut sessions: Vec<i64> = Vec::with_capacity(said.len());
    let mut next = 0;
    for (i, message) in said.iter().enumerate() {
        let before = i.checked_sub(1).map(|b| &said[b]);
        let silent = |before: &Said| matches!((before.at, message.at), (Some(a), Some(b)) if b - a >= SILENCE);
        let session = if message.session.is_null() {
            match before {
                Some(before) if before.session.is_null() && !silent(before) => sessions[i - 1],
                _ => next,
            }
        } else {
            *named.entry(message.session.to_string()).or_insert(next)
        };
        next = next.max(session + 1);
        sessions.push(session);
    }
    sessions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(id: &str, speaker: &str, at: &str, text: &str) -> Said {
        Said {
            conversation: "c".into(),
            id: id.into(),
            session: Value::Null,
            at: crate::cli::recall::stamp::read(&at.into()),
            speaker: speaker.into(),
            text: text.into(),
        }
    }

    fn ranked(question: &str, said: Vec<Said>) -> Vec<Value> {
        let mut names = Names::default();
        let conversation = Conversation::new(said, &mut names);
        let asked = Asked {
            line: 1,
            conversation: "c".into(),
            id: 1.into(),
            question: question.into(),
            on: None,
            gold: None,
            kind: String::new(),
        };
        conversation.rank(&names, &asked, 50)
    }

    fn chat() -> Vec<Said> {
        vec![
            said("a", "Ana", "2027-03-01 10:00", "J'ai mal au genou depuis hier."),
            said("b", "Ben", "2027-03-01 10:01", "Aïe. Tu as vu un kiné ?"),
            said("c", "Ana", "2027-03-01 10:02", "Oui, mardi."),
            said("d", "Ben", "2027-03-05 10:00", "On court dimanche ?"),
            said("e", "Ana", "2027-03-05 10:02", "Plutôt samedi, au parc."),
            said("f", "Ben", "2027-03-09 10:02", "I adopted a puppy called Rex!"),
            said("g", "Ana", "2027-03-09 10:03", ""),
        ]
    }

    #[test]
    fn an_answer_is_found_by_its_words_by_its_question_and_by_its_day() {
        for (question, best) in [
            ("Où Ana a-t-elle eu mal ?", "a"),
            ("Quel est le nom du chien de Ben ?", "f"),
            ("What did Ben say about his pet?", "f"),
            ("Ana's knee", "a"),
            ("qu'a dit Ana le 5 mars ?", "e"),
        ] {
            assert_eq!(ranked(question, chat()).first(), Some(&best.into()), "{question}");
        }
        let kine = ranked("Quand Ana a-t-elle vu le kiné ?", chat());
        assert!(kine.iter().take(2).any(|id| id == "c"), "{kine:?}");
        assert_eq!(ranked("et quoi ?", chat()), Vec::<Value>::new());
    }

    #[test]
    fn any_order_of_the_file_gives_the_same() {
        let mut other = chat();
        other.reverse();
        for question in ["kiné", "chien", "samedi au parc"] {
            assert_eq!(ranked(question, chat()), ranked(question, other.clone()), "{question}");
        }
        assert_eq!(ranked("kiné", Vec::new()), Vec::<Value>::new());
    }
}
