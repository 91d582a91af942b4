//! Forgetting for good: the words, what was learnt from them, and whatever repeated them since, the question whether
//! to forget them included.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use super::{facts, terms};
use crate::coach::commands;
use crate::coach::errands;
use crate::coach::offline::understand;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Role, Said};
use crate::domain::intent::{Certainty, Intent};
use crate::store::pending::Forgetting;
use crate::store::scope::Scope;
use crate::store::{self, erasure, messages, traces};

/// Characters of a cut quotation that leave no doubt about what is quoted.
const TELLING: usize = 24;

/// Whether a message only asks something of the memory: it is no memory itself.
pub fn is_errand(said: &Said, lang: Lang) -> bool {
    let asks = || {
        let read = understand::understand(&said.text, said.at.date_naive(), lang);
        let of_memory = matches!(read.intent, Intent::MemoryForget | Intent::MemoryShow | Intent::Export);
        of_memory && read.certainty != Certainty::Unsure
    };
    commands::parse(&said.text).is_some() || asks()
}

/// Forgets what was offered, behind the button of this secret. Returns how many rows of those shown went.
pub async fn forget(
    db: &mut PgConnection,
    scope: &Scope,
    (what, secret): (&Forgetting, &str),
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    let taught = traces::taught(db, scope, &what.facts).await?;
    let told = |shared: bool| taught.iter().filter(move |(_, s)| *s == shared).map(|(seq, _)| *seq);
    let mut own: BTreeSet<i64> = what.messages.iter().copied().chain(told(false)).collect();
    let kept: BTreeSet<i64> = told(true).filter(|seq| !own.contains(seq)).collect();
    let ids: Vec<Uuid> = what.facts.iter().chain(&what.versions).copied().collect();
    let known: Vec<store::facts::Fact> = store::facts::versions(db, scope)
        .await?
        .into_iter()
        .map(|(fact, _)| fact)
        .filter(|fact| ids.contains(&fact.id))
        .collect();
    let day = now.date_naive();
    let labels: Vec<String> = known
        .iter()
        .flat_map(|fact| Lang::ALL.map(|lang| errands::label(lang, fact, day)))
        .collect();
    own.extend(repeated(db, scope, &own, &kept, &labels).await?);
    own.extend(&what.beside);
    if let Some(asked) = &what.asked {
        own.extend(traces::of_turn(db, scope, asked).await?);
    }
    let mut gone = 0;
    for id in &what.facts {
        gone += u64::from(facts::forget(db, scope, *id).await?);
    }
    for id in &what.versions {
        gone += u64::from(facts::forget_version(db, scope, *id).await?);
    }
    gone += messages::forget(db, scope, &what.messages).await?;
    let (own, kept): (Vec<i64>, Vec<i64>) = (own.into_iter().collect(), kept.into_iter().collect());
    let beside: Vec<i64> = own.iter().copied().filter(|seq| !what.messages.contains(seq)).collect();
    messages::forget(db, scope, &beside).await?;
    traces::blank(db, scope, &kept).await?;
    traces::drop_pending(db, scope, secret).await?;
    let names = known
        .iter()
        .map(|f| f.body.slot.clone())
        .filter(|slot| !slot.is_empty());
    let names: Vec<String> = names.chain(ids.iter().map(ToString::to_string)).collect();
    traces::drop_undo(db, scope, &names).await?;
    let numbers: Vec<i64> = own.into_iter().chain(kept).collect();
    erasure::record(db, scope, now, &numbers, &ids).await?;
    Ok(gone)
}

/// What the coach said that answered, quoted or listed what goes.
async fn repeated(
    db: &mut PgConnection,
    scope: &Scope,
    own: &BTreeSet<i64>,
    kept: &BTreeSet<i64>,
    labels: &[String],
) -> anyhow::Result<Vec<i64>> {
    let going: Vec<i64> = own.union(kept).copied().collect();
    let mut found = traces::answers_to(db, scope, &going).await?;
    let first = if labels.is_empty() {
        going.first().copied()
    } else {
        Some(0)
    };
    let Some(first) = first else { return Ok(found) };
    let said = traces::since(db, scope, first).await?;
    let texts: Vec<String> = said
        .iter()
        .filter(|s| going.contains(&s.seq) && s.role == Role::Athlete)
        .map(|s| squeezed(&s.text))
        .collect();
    let repeats = |s: &&Said| {
        let listed = labels.iter().any(|label| s.text.contains(label.as_str()));
        s.role == Role::Coach && (listed || quotes(&s.text, &texts))
    };
    found.extend(said.iter().filter(repeats).map(|s| s.seq));
    Ok(found)
}

/// Letters and digits of a text, one space between words: a quotation keeps to these.
fn squeezed(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether a text quotes one of these, whole or cut.
fn quotes(text: &str, squeezed_texts: &[String]) -> bool {
    let marks = [('«', '»'), ('“', '”')];
    let quoted = marks.into_iter().flat_map(|(open, close)| {
        text.split(open)
            .skip(1)
            .map(move |rest| rest.split(close).next().unwrap_or_default())
    });
    quoted.map(squeezed).any(|quoted| {
        let telling = quoted.chars().count() >= TELLING;
        squeezed_texts
            .iter()
            .any(|said| *said == quoted || (telling && said.starts_with(&quoted)))
    })
}

/// Numbers of the messages that say all of some words, besides those a search has found.
pub async fn saying_all(db: &mut PgConnection, scope: &Scope, words: &str) -> store::Result<Vec<i64>> {
    traces::holding(db, scope, &terms::stems(words)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_is_known_whole_or_cut_and_a_word_of_ours_is_none() {
        let said = [
            squeezed("mon neveu adore les dinosaures verts !"),
            squeezed("oublier Rex"),
        ];
        for (text, expected) in [
            (
                "À oublier :\n• lundi — « mon neveu adore les dinosaures verts ! »",
                true,
            ),
            ("(dit lundi : « mon neveu adore les dinosaures ve »)", true),
            ("You said “mon neveu adore les dinosaures verts”", true),
            ("Appuie sur « Oublier ».", false),
            ("« mon neveu »", false),
            ("mon neveu adore les dinosaures verts", false),
        ] {
            assert_eq!(quotes(text, &said), expected, "{text}");
        }
    }

    #[test]
    fn what_is_asked_of_the_memory_is_no_memory() {
        let is = |text: &str| {
            let said = Said {
                seq: 1,
                role: Role::Athlete,
                at: DateTime::<Utc>::UNIX_EPOCH,
                text: text.to_owned(),
            };
            is_errand(&said, Lang::Fr)
        };
        for text in [
            "/oublie Rex",
            "/forget Rex",
            "/memoire",
            "qu'est-ce que tu sais de moi ?",
        ] {
            assert!(is(text), "{text}");
        }
        for text in ["mon chien s'appelle Rex", "j'ai mal au genou", "10 km en 44:30"] {
            assert!(!is(text), "{text}");
        }
    }
}
