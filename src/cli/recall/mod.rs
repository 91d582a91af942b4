//! `allure eval recall`: conversations and questions in, for each question the messages that may answer it, best first.
//! The ranking is the coach's own; nothing is learnt from the questions.

mod conversation;
pub mod invent;
pub mod lines;
mod measure;
mod stamp;

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;
use std::{num, thread};

use anyhow::{Context, bail};
use serde_json::{Value, json};

use self::conversation::{Conversation, Names};
use self::lines::{Asked, Said};

/// Messages ranked for a question, at most.
const MOST: usize = 50;

/// Ranks, writes, and prints what was measured where the questions say what answers them.
pub fn run(corpus: &Path, questions: &Path, out: &Path) -> anyhow::Result<ExitCode> {
    let (names, conversations) = conversations(lines::read(corpus)?);
    let asked: Vec<Asked> = lines::read(questions)?;
    for question in &asked {
        if !conversations.contains_key(&question.conversation) {
            bail!(
                "{} line {}: no message of the corpus is of conversation {}",
                questions.display(),
                question.line,
                question.conversation
            );
        }
    }
    let ranked = rank_all(&names, &conversations, &asked);
    let mut writer = BufWriter::new(File::create(out).with_context(|| out.display().to_string())?);
    for (question, ranked) in asked.iter().zip(&ranked) {
        let line = json!({ "conversation": question.conversation, "id": question.id, "ranked": ranked });
        writeln!(writer, "{line}")?;
    }
    writer.flush()?;
    if let Some(measured) = measure::of(&asked, &ranked) {
        writeln!(std::io::stdout(), "{measured:#}")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The conversations of a corpus by their name, and the names of all terms.
fn conversations(said: Vec<Said>) -> (Names, HashMap<Value, Conversation>) {
    let mut of: BTreeMap<String, (Value, Vec<Said>)> = BTreeMap::new();
    for message in said {
        let name = message.conversation.clone();
        of.entry(name.to_string())
            .or_insert_with(|| (name, Vec::new()))
            .1
            .push(message);
    }
    let mut names = Names::default();
    let all = of
        .into_values()
        .map(|(name, said)| (name, Conversation::new(said, &mut names)))
        .collect();
    (names, all)
}

/// The answers in the order of the questions, worked out on every core.
fn rank_all(names: &Names, of: &HashMap<Value, Conversation>, asked: &[Asked]) -> Vec<Vec<Value>> {
    let cores = thread::available_parallelism().map_or(1, num::NonZero::get);
    let share = asked.len().div_ceil(cores).max(1);
    let answer = |question: &Asked| {
        of.get(&question.conversation)
            .map_or_else(Vec::new, |c| c.rank(names, question, MOST))
    };
    thread::scope(|scope| {
        let parts: Vec<_> = asked
            .chunks(share)
            .map(|part| scope.spawn(move || part.iter().map(answer).collect::<Vec<_>>()))
            .collect();
        parts
            .into_iter()
            .flat_map(|part| part.join().unwrap_or_default())
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::invent::wordings::Half;
    use super::*;

    /// The targets of recall at ten, on a seed and wordings that no weight was set on.
    #[test]
    fn what_was_said_is_found_in_either_language() {
        let corpus = invent::corpus(6, 2027, Half::Test);
        let read = |lines: Vec<Value>| lines.into_iter().map(|l| l.to_string()).collect::<Vec<_>>();
        let (names, of) = conversations(lines::of_text(&read(corpus.messages)).unwrap());
        let asked: Vec<Asked> = lines::of_text(&read(corpus.questions)).unwrap();
        let measured = measure::of(&asked, &rank_all(&names, &of, &asked)).unwrap();
        for (kind, least) in [("fr", 0.92), ("en", 0.92), ("crossed", 0.8)] {
            let found = measured["by_kind"][kind]["recall@10"].as_f64().unwrap();
            assert!(found >= least, "{kind}: {measured:#}");
        }
    }
}
