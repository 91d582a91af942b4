//! A pile of files taken in from a disk: every part is stored as it is read, and what was interrupted goes on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};

use super::parts::Trouble;
use super::pile::{self, Found, Left, Opened, Part};
use super::{Taken, store};
use crate::app::App;
use crate::domain::measured::{Kind, Reading, Vital};
use crate::domain::source::Source;
use crate::formats::FormatError;
use crate::store::measured::{self, Merged};
use crate::store::scope::Scope;
use crate::store::{StoreError, bulk};

/// What readings were about: which days of which vital, and what became of them.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Measures {
    pub days: BTreeMap<Vital, BTreeSet<NaiveDate>>,
    /// Rows that say more than before, rows that stay, readings set aside.
    pub merged: Merged,
}

impl Measures {
    /// Counts readings that are about to be stored: those of a possible date.
    pub fn count(&mut self, readings: &[Reading], now: DateTime<Utc>) {
        for reading in readings.iter().filter(|r| r.possible(now)) {
            let vital = match &reading.kind {
                Kind::Value { vital, .. } => *vital,
                Kind::Slept { stage, .. } if stage.is_sleep() => Vital::Sleep,
                Kind::Slept { .. } => continue,
                Kind::Night { .. } => Vital::Sleep,
            };
            self.days.entry(vital).or_default().insert(reading.day());
        }
    }

    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }

    /// The first and the last day.
    pub fn span(&self) -> Option<(NaiveDate, NaiveDate)> {
        let first = self.days.values().filter_map(|days| days.first()).min()?;
        let last = self.days.values().filter_map(|days| days.last()).max()?;
        Some((*first, *last))
    }
}

/// What has come of the files so far.
#[derive(Debug, Default)]
pub struct Tally {
    pub taken: Taken,
    pub failed: usize,
    pub measures: Measures,
    /// What was left where it is.
    pub left: BTreeMap<Left, u64>,
}

/// What is worth telling at once.
#[derive(Debug)]
pub enum Heard<'a> {
    /// A file, or one inside it, of which something or all could not be read.
    Unread { name: Option<&'a str>, why: FormatError },
    /// Runs of a file: cut ones, and ones that take the place of their beginning.
    Pieces { name: Option<&'a str>, taken: &'a Taken },
    /// An earlier reading was interrupted: this one goes on behind so many parts.
    Resumed { parts: u64 },
    /// How much is behind, 0 to 1, and in how many parts.
    Progress { behind: f64, parts: u64 },
}

/// Takes a file in.
///
/// Errors: the outer ones are of the database; the inner one is of the disk.
pub async fn take_in(
    app: &App,
    scope: &Scope,
    tz: chrono_tz::Tz,
    path: &Path,
    tally: &mut Tally,
    hear: &mut (dyn FnMut(Heard<'_>) + Send),
) -> anyhow::Result<std::io::Result<()>> {
    let opened = match pile::open(path.to_owned()).await? {
        Ok(opened) => opened,
        Err(error) => return Ok(Err(error)),
    };
    take_in_opened(app, scope, tz, opened, tally, hear).await?;
    Ok(Ok(()))
}

/// Takes in what has been opened.
///
/// Errors: of the database, be it that the pile lies there: what could not be fetched is no damage of the pile. What was
/// stored so far stays, and the next reading goes on behind it.
pub async fn take_in_opened(
    app: &App,
    scope: &Scope,
    tz: chrono_tz::Tz,
    opened: Opened,
    tally: &mut Tally,
    hear: &mut (dyn FnMut(Heard<'_>) + Send),
) -> anyhow::Result<()> {
    let mark = scope.fingerprint(&opened.mark);
    let stored = {
        let mut db = app.pool.acquire().await?;
        bulk::done(&mut db, scope, &mark).await?
    };
    if stored > 0 {
        hear(Heard::Resumed { parts: stored });
    }
    let trouble = opened.trouble.clone();
    let mut parts = pile::parts(opened, stored);
    while let Some(part) = parts.recv().await {
        untroubled(&trouble)?;
        match part {
            Ok(part) => {
                let (behind, parts) = (part.behind, part.number);
                keep(app, scope, tz, (part, &mark), tally, hear).await?;
                if let Some(behind) = behind {
                    hear(Heard::Progress { behind, parts });
                }
            }
            Err(why) => {
                tally.failed += 1;
                hear(Heard::Unread { name: None, why });
            }
        }
    }
    untroubled(&trouble)?;
    let mut db = app.pool.acquire().await?;
    bulk::over(&mut db, scope, &mark).await?;
    Ok(())
}

/// Errors: the pile cannot be fetched, so that what comes of it now only looks damaged.
fn untroubled(trouble: &Trouble) -> anyhow::Result<()> {
    match trouble.told() {
        Some(why) => anyhow::bail!("the parts of a file could not be had: {why}"),
        None => Ok(()),
    }
}

/// Stores one part and how far the pile is read, at once.
async fn keep(
    app: &App,
    scope: &Scope,
    tz: chrono_tz::Tz,
    (part, mark): (Part, &[u8]),
    tally: &mut Tally,
    hear: &mut (dyn FnMut(Heard<'_>) + Send),
) -> anyhow::Result<()> {
    let mut tx = app.pool.begin().await?;
    for found in part.found {
        match found {
            Found::File { name, source, sessions } => {
                let name = name.as_deref();
                match sessions {
                    Err(why) => {
                        tally.failed += 1;
                        hear(Heard::Unread { name, why });
                    }
                    Ok(recordings) => {
                        let taken = store(&mut tx, scope, &app.clock, tz, (&recordings, source)).await?;
                        if !taken.cut.is_empty() || !taken.replaced.is_empty() {
                            hear(Heard::Pieces { name, taken: &taken });
                        }
                        for (count, why) in taken.refused() {
                            tally.failed += count;
                            hear(Heard::Unread { name, why });
                        }
                        tally.taken.and(taken);
                    }
                }
            }
            Found::Listed { source, recordings } => {
                let taken = store(&mut tx, scope, &app.clock, tz, (&recordings, source)).await?;
                tally.taken.and(taken.of_a_list());
            }
            Found::Readings { source, readings } => {
                tally.measures.count(&readings, app.clock.now());
                let merged = merge(&mut tx, app, scope, source, readings).await?;
                tally.measures.merged.and(merged);
            }
            Found::Left { why, count } => *tally.left.entry(why).or_default() += count,
        }
    }
    bulk::reached(&mut tx, scope, mark, part.number, app.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

async fn merge(
    db: &mut sqlx::PgConnection,
    app: &App,
    scope: &Scope,
    source: Source,
    readings: Vec<Reading>,
) -> Result<Merged, StoreError> {
    measured::merge(db, scope, source, readings, app.clock.now()).await
}
