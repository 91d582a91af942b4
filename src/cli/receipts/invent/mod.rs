//! `allure eval drafts`: replies a model might write, half of them true and half of them lies of many kinds, each with
//! what is known of the athlete. The same for the same seed.

mod dice;
mod lies;
mod sentences;
mod spelled;
mod world;

use std::collections::HashSet;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use serde_json::{Value, json};

use self::dice::Dice;
use self::world::World;
use crate::domain::athlete::Lang;

/// Draws without a new text before a kind of lie is given up.
const TRIES: usize = 40;
/// The day of every draft: before any date of its world.
const TODAY: &str = "2027-03-01";
/// The day before, in days since 1970.
const YESTERDAY: f64 = 20_877.0;
const SAID: &str = "j’ai bien dormi";

/// Writes so many true drafts and as many lies, one a line.
pub fn run(count: usize, seed: u64, out: &Path) -> anyhow::Result<ExitCode> {
    let mut writer = BufWriter::new(File::create(out).with_context(|| out.display().to_string())?);
    for draft in truths(count, seed).into_iter().chain(lies(count, seed)) {
        writeln!(writer, "{draft}")?;
    }
    writer.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Never nought, which would draw nought for ever.
fn dice(seed: u64) -> Dice {
    Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
}

/// Different true replies: each sentence of either language in turn.
pub fn truths(count: usize, seed: u64) -> Vec<Value> {
    let mut dice = dice(seed);
    let mut told = HashSet::new();
    let mut drafts = Vec::new();
    for n in 0..count * TRIES {
        let lang = [Lang::Fr, Lang::En][n % 2];
        let all = sentences::sentences(lang);
        let world = World::new(lang, &mut dice);
        let text = world.fill(all[n / 2 % all.len()], &mut dice);
        if drafts.len() < count && told.insert(text.clone()) {
            let mut draft = draft(&format!("t{}", drafts.len() + 1), "true", true, &text, &world);
            // Who ran yesterday has a run of yesterday.
            if let (true, Some(sources)) = (tells_of_yesterday(&text), draft["sources"].as_array_mut()) {
                sources.push(json!({ "shown": "28/02", "value": YESTERDAY, "unit": "date", "from": "row" }));
            }
            drafts.push(draft);
        }
    }
    drafts
}

/// Different lies: each kind in turn.
pub fn lies(count: usize, seed: u64) -> Vec<Value> {
    let mut dice = dice(seed.wrapping_add(1));
    let mut told = HashSet::new();
    let mut drafts = Vec::new();
    let mut kind = 0;
    for _ in 0..count * TRIES {
        if drafts.len() == count {
            break;
        }
        let lang = *dice.pick(&[Lang::Fr, Lang::En]);
        let world = World::new(lang, &mut dice);
        let text = world.fill(dice.pick::<&str>(sentences::sentences(lang)), &mut dice);
        if tells_of_yesterday(&text) {
            continue;
        }
        let (name, lie) = lies::KINDS[kind % lies::KINDS.len()];
        let Some(text) = lie(&text, lang, &world, &mut dice) else {
            continue;
        };
        kind += 1;
        if told.insert(text.clone()) {
            drafts.push(draft(&format!("l{}", drafts.len() + 1), name, false, &text, &world));
        }
    }
    drafts
}

fn tells_of_yesterday(text: &str) -> bool {
    ["Hier", "Yesterday"].iter().any(|day| text.starts_with(day))
}

fn draft(id: &str, kind: &str, is_true: bool, text: &str, world: &World) -> Value {
    let sources: Vec<Value> = world
        .receipts
        .iter()
        .map(|r| json!({ "shown": r.shown, "value": r.figure.value, "unit": r.figure.unit, "from": "function" }))
        .collect();
    json!({
        "id": id, "kind": kind, "true": is_true, "text": text, "sources": sources, "said": SAID, "today": TODAY,
    })
}
