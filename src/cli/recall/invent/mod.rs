//! `allure eval corpus`: conversations nobody has had, the same for the same seed, with questions and what answers them.
//!
//! Each is three seasons of chat in French, English or both: mostly small talk, and now and then something worth
//! remembering. Wordings of the development half are never those of the test half.

pub mod wordings;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use serde_json::{Value, json};

use self::wordings::{Half, Topic, Wordings};
use crate::cli::plans::invent::Draw;

/// Days of three seasons.
const DAYS: i64 = 270;
/// Topics of a conversation; some come back with another answer.
const TOLD: usize = 24;
/// Shares: conversations between friends, days without a word, questions in the other language, questions nothing answers.
const FRIENDS: f64 = 0.3;
const SILENT: f64 = 0.35;
const CROSSED: f64 = 0.3;
const UNANSWERABLE: f64 = 0.15;
const LANGUAGES: [&str; 2] = ["fr", "en"];
const NAMES: [[&str; 2]; 4] = [
    ["Nadia", "Ben"],
    ["Élise", "Marco"],
    ["Priya", "Tom"],
    ["Lucie", "Hugo"],
];

/// Writes `corpus.jsonl` and `questions.jsonl` into a folder.
pub fn run(count: usize, seed: u64, half: &str, out: &Path) -> anyhow::Result<ExitCode> {
    let half = Half::named(half)?;
    let corpus = corpus(count, seed, half);
    fs::create_dir_all(out).with_context(|| out.display().to_string())?;
    write(&out.join("corpus.jsonl"), &corpus.messages)?;
    write(&out.join("questions.jsonl"), &corpus.questions)?;
    Ok(ExitCode::SUCCESS)
}

fn write(path: &Path, lines: &[Value]) -> anyhow::Result<()> {
    let mut file = BufWriter::new(File::create(path).with_context(|| path.display().to_string())?);
    for line in lines {
        writeln!(file, "{line}")?;
    }
    Ok(file.flush()?)
}

#[derive(Debug, Default, PartialEq)]
pub struct Corpus {
    pub messages: Vec<Value>,
    pub questions: Vec<Value>,
}

/// So many conversations of one half.
pub fn corpus(count: usize, seed: u64, half: Half) -> Corpus {
    let wordings = Wordings::read();
    let mut all = Corpus::default();
    for n in 0..count {
        let mut draw = Draw::new(seed.wrapping_mul(1_000_003).wrapping_add(n as u64 * 2 + half as u64));
        let mut chat = Chat::begin(n, half, &wordings, &mut draw);
        chat.live();
        chat.ask();
        all.messages.append(&mut chat.messages);
        all.questions.append(&mut chat.questions);
    }
    all
}

/// Something told: its topic, its value as a place in its slot, the language, the message.
#[derive(Clone, Copy)]
struct Told {
    topic: usize,
    value: usize,
    lang: usize,
    teller: usize,
    message: usize,
}

struct Chat<'w> {
    name: String,
    half: Half,
    wordings: &'w Wordings,
    draw: &'w mut Draw,
    speakers: [&'static str; 2],
    friends: bool,
    /// Share of French.
    french: f64,
    session: usize,
    at: NaiveDateTime,
    told: Vec<Told>,
    messages: Vec<Value>,
    questions: Vec<Value>,
}

impl<'w> Chat<'w> {
    fn begin(n: usize, half: Half, wordings: &'w Wordings, draw: &'w mut Draw) -> Self {
        let friends = draw.chance(FRIENDS);
        let begin = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap_or_default();
        Self {
            name: format!("{}-{n}", half.id()),
            half,
            wordings,
            speakers: if friends {
                *draw.one_of(&NAMES)
            } else {
                ["runner", "coach"]
            },
            friends,
            french: *draw.one_of(&[1.0, 0.0, 0.5]),
            session: 0,
            at: begin.and_time(chrono::NaiveTime::default()),
            told: Vec::new(),
            messages: Vec::new(),
            questions: Vec::new(),
            draw,
        }
    }

    fn lang(&mut self) -> usize {
        usize::from(!self.draw.chance(self.french))
    }

    fn live(&mut self) {
        let begin = self.at;
        let mut days: Vec<i64> = (0..TOLD).map(|_| self.draw.whole(3, DAYS - 3)).collect();
        days.sort_unstable();
        for day in 0..DAYS {
            let told = days.iter().filter(|d| **d == day).count();
            if told == 0 && self.draw.chance(SILENT) {
                continue;
            }
            self.session += 1;
            let hour = self.draw.whole(7, 20);
            self.at = begin.checked_add_days(Days::new(day as u64)).unwrap_or(begin) + TimeDelta::hours(hour);
            self.small_talk(0);
            for _ in 0..told {
                self.tell();
            }
            self.small_talk(1);
        }
    }

    /// A line or two about nothing much.
    fn small_talk(&mut self, who: usize) {
        for n in 0..self.draw.whole(1, 2) {
            let (who, lang) = ((who + n as usize) % 2, self.lang());
            let lines = if self.friends {
                &self.wordings.from_athlete
            } else {
                [&self.wordings.from_athlete, &self.wordings.from_coach][who]
            };
            let line = self.draw.one_of(&lines[lang]).clone();
            let (n, m) = (self.draw.whole(5, 24).to_string(), self.draw.whole(25, 140).to_string());
            self.say(who, &line.replace("{n}", &n).replace("{m}", &m));
        }
    }

    fn say(&mut self, who: usize, text: &str) -> usize {
        self.at += TimeDelta::minutes(self.draw.whole(1, 9));
        self.messages.push(json!({
            "conversation": self.name,
            "id": format!("m{}", self.messages.len() + 1),
            "session": self.session,
            "at": self.at.to_string(),
            "speaker": self.speakers[who],
            "text": text,
        }));
        self.messages.len() - 1
    }

    /// Tells something that was not told before by the same one.
    fn tell(&mut self) {
        let topic = self.draw.whole(0, self.wordings.topics.len() as i64 - 1) as usize;
        let teller = if self.friends {
            usize::from(self.draw.chance(0.5))
        } else {
            0
        };
        let lang = self.lang();
        let about: &Topic = &self.wordings.topics[topic];
        let value = self.draw.whole(0, about.values.len() as i64 - 1) as usize;
        if self
            .told
            .iter()
            .any(|t| t.topic == topic && t.value == value && t.teller == teller)
        {
            return;
        }
        if let Some(question) = about.coach_asks(lang, self.half).first() {
            let question = question.clone();
            self.say(1 - teller, &question);
        }
        let said = about.said(lang, self.half);
        let line = self.draw.one_of(said).replace(&about.hole, &about.values[value][lang]);
        let message = self.say(teller, &capital(&line));
        self.told.push(Told {
            topic,
            value,
            lang,
            teller,
            message,
        });
    }

    fn ask(&mut self) {
        for told in self.told.clone() {
            let crossed = self.draw.chance(CROSSED);
            let lang = if crossed { 1 - told.lang } else { told.lang };
            let kind = match (crossed, LANGUAGES[lang]) {
                (true, _) => "crossed",
                (false, lang) => lang,
            };
            let question = self.question(&told, told.value, lang);
            self.put(&question, kind, &[told.message]);
        }
        self.ask_what_holds();
        self.ask_the_unanswerable();
    }

    fn question(&mut self, told: &Told, value: usize, lang: usize) -> String {
        let about = &self.wordings.topics[told.topic];
        let value = &about.values[value][lang];
        let templates = if self.friends {
            self.wordings.of_friends(lang, self.half)
        } else {
            about.asked(lang, self.half)
        };
        let question = self.draw.one_of(templates);
        capital(
            &question
                .replace(&about.hole, value)
                .replace("{what}", value)
                .replace("{who}", self.speakers[told.teller]),
        )
    }

    /// Of what changed, the value that holds: answered by the last message about it.
    fn ask_what_holds(&mut self) {
        for topic in 0..self.wordings.topics.len() {
            let of: Vec<Told> = self
                .told
                .iter()
                .filter(|t| t.topic == topic && t.teller == 0)
                .copied()
                .collect();
            let now = self.wordings.topics[topic].asked_now(self.half);
            let (Some(last), false, true) = (of.last(), now[0].is_empty(), of.len() > 1 && !self.friends) else {
                continue;
            };
            let question = self.draw.one_of(now[last.lang]).clone();
            self.put(&question, "update", &[last.message]);
        }
    }

    fn ask_the_unanswerable(&mut self) {
        let most = (self.told.len() as f64 * UNANSWERABLE).ceil() as usize;
        let told: BTreeSet<(usize, usize)> = self.told.iter().map(|t| (t.topic, t.value)).collect();
        for n in 0..most {
            let topic = (n * 5 + self.told.len()) % self.wordings.topics.len();
            let values = self.wordings.topics[topic].values.len();
            let Some(value) = (0..values).find(|v| !told.contains(&(topic, *v))) else {
                continue;
            };
            let lang = self.lang();
            let never = Told {
                topic,
                value,
                lang,
                teller: 0,
                message: 0,
            };
            let question = self.question(&never, value, lang);
            self.put(&question, "unanswerable", &[]);
        }
    }

    fn put(&mut self, question: &str, kind: &str, gold: &[usize]) {
        let gold: Vec<Value> = gold
            .iter()
            .filter_map(|m| self.messages.get(*m))
            .map(|m| m["id"].clone())
            .collect();
        self.questions.push(json!({
            "conversation": self.name,
            "id": format!("q{}", self.questions.len() + 1),
            "question": question,
            "asked_at": (self.at + TimeDelta::days(2)).to_string(),
            "kind": kind,
            "gold": gold,
        }));
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_is_a_corpus_and_no_wording_is_in_both_halves() {
        let corpus = |seed, half| super::corpus(3, seed, half);
        let one = corpus(7, Half::Development);
        assert_eq!(one, corpus(7, Half::Development));
        assert_ne!(one, corpus(8, Half::Development));
        assert!(
            one.messages.len() > 900 && one.questions.len() > 45,
            "{} {}",
            one.messages.len(),
            one.questions.len()
        );
        let asked = |c: &Corpus| {
            c.questions
                .iter()
                .map(|q| q["question"].to_string())
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(asked(&one).intersection(&asked(&corpus(7, Half::Test))).count(), 0);
        let whole = |q: &Value| !q["question"].to_string().contains('{');
        assert!(one.questions.iter().all(whole));
    }
}
