//! The rules over a labelled set: JSON lines in, JSON lines out.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use chrono::NaiveDate;
use clap::Subcommand;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::clock::Clock;
use crate::coach::offline::understand;
use crate::domain::athlete::Lang;
use crate::safety;

#[derive(Debug, Subcommand)]
pub enum What {
    /// `{id, lang, text}` to `{id, tier, rules}`.
    Safety {
        #[arg(long = "in")]
        input: PathBuf,
        #[arg(long = "out")]
        output: PathBuf,
    },
    /// Athletes to seasons or refusals, and what an independent check finds in them: see docs/eval.md.
    Plans {
        #[arg(long)]
        athletes: PathBuf,
        #[arg(long = "out")]
        output: PathBuf,
    },
    /// Athletes nobody has met, one a line, the same for the same seed: what `eval plans` is tried on.
    Athletes {
        #[arg(long, default_value_t = 1_000)]
        count: usize,
        #[arg(long, default_value_t = 1)]
        seed: u64,
        #[arg(long = "out")]
        output: PathBuf,
    },
    /// Years of runners nobody has met, every day and every change checked: see docs/eval.md.
    Lives {
        #[arg(long, default_value_t = 20)]
        count: usize,
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Where the JSON goes; the terminal otherwise.
        #[arg(long = "out")]
        output: Option<PathBuf>,
    },
    /// Conversations and questions to the messages that may answer them, best first: see docs/eval.md.
    Recall {
        #[arg(long)]
        corpus: PathBuf,
        #[arg(long)]
        questions: PathBuf,
        #[arg(long = "out")]
        output: PathBuf,
    },
    /// Drafts of replies with their sources to what may leave and what is cut: see docs/eval.md.
    Receipts {
        #[arg(long = "in")]
        input: PathBuf,
        #[arg(long = "out")]
        output: PathBuf,
    },
    /// True and false drafts of replies: what `eval receipts` is tried on.
    Drafts {
        /// So many true ones, and as many lies.
        #[arg(long, default_value_t = 1_000)]
        count: usize,
        #[arg(long, default_value_t = 1)]
        seed: u64,
        #[arg(long = "out")]
        output: PathBuf,
    },
    /// Conversations nobody has had, with questions and what answers them: what `eval recall` is tried on.
    Corpus {
        #[arg(long, default_value_t = 20)]
        count: usize,
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// `dev`, on which weights are set, or `test`.
        #[arg(long, default_value = "test")]
        half: String,
        /// A folder for `corpus.jsonl` and `questions.jsonl`.
        #[arg(long = "out")]
        output: PathBuf,
    },
    /// `{id, lang, text}` to `{id, intent}`.
    Intents {
        #[arg(long = "in")]
        input: PathBuf,
        #[arg(long = "out")]
        output: PathBuf,
    },
}

#[derive(Debug, Deserialize)]
struct Phrase {
    id: Value,
    #[serde(default)]
    lang: Option<String>,
    text: String,
}

pub fn run(what: What) -> anyhow::Result<ExitCode> {
    let today = Clock::System.today(chrono_tz::Tz::Europe__Paris);
    match what {
        What::Safety { input, output } => each(&input, &output, |phrase| {
            let assessment = safety::assess(&phrase.text);
            json!({ "id": phrase.id, "tier": assessment.tier.id(), "rules": assessment.rules })
        }),
        What::Plans { athletes, output } => super::plans::run(&athletes, &output),
        What::Athletes { count, seed, output } => super::plans::invent::run(count, seed, &output),
        What::Lives { count, seed, output } => super::plans::lives::run(count, seed, output.as_deref()),
        What::Receipts { input, output } => super::receipts::run(&input, &output),
        What::Drafts { count, seed, output } => super::receipts::invent::run(count, seed, &output),
        What::Corpus {
            count,
            seed,
            half,
            output,
        } => super::recall::invent::run(count, seed, &half, &output),
        What::Recall {
            corpus,
            questions,
            output,
        } => super::recall::run(&corpus, &questions, &output),
        What::Intents { input, output } => each(&input, &output, |phrase| intent(phrase, today)),
    }
}

fn intent(phrase: &Phrase, today: NaiveDate) -> Value {
    let hint = phrase.lang.as_deref().and_then(Lang::from_code).unwrap_or_default();
    let understood = understand::understand(&phrase.text, today, hint);
    json!({ "id": phrase.id, "intent": understood.intent.id() })
}

fn each(input: &Path, output: &Path, answer: impl Fn(&Phrase) -> Value) -> anyhow::Result<ExitCode> {
    let reader = BufReader::new(File::open(input).with_context(|| input.display().to_string())?);
    let mut writer = BufWriter::new(File::create(output).with_context(|| output.display().to_string())?);
    for (n, text) in reader.lines().enumerate() {
        let text = text?;
        if text.trim().is_empty() {
            continue;
        }
        let phrase: Phrase =
            serde_json::from_str(&text).with_context(|| format!("{} line {}", input.display(), n + 1))?;
        writeln!(writer, "{}", answer(&phrase))?;
    }
    writer.flush()?;
    Ok(ExitCode::SUCCESS)
}
