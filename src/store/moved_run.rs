//! A run of one athlete with its recordings, on its way to the athlete who stays.

use chrono::{DateTime, Utc};
use sqlx::postgres::PgConnection;

use crate::domain::activity::{Activity, ActivityId};
use crate::domain::one_run::ByHand;
use crate::domain::one_run::identity::identity;

use super::activities::{Arrival, Stored};
use super::recordings::{Group, Kept, Settled, Standing};
use super::scope::Scope;
use super::{Result, activities, nudges, recordings};

/// Stores a run under the athlete who stays, or beside the same run where it is there. Returns the run it is now.
pub async fn arrive(db: &mut PgConnection, keep: &Scope, group: &Group, now: DateTime<Utc>) -> Result<ActivityId> {
    let Some((own, others)) = group.kept.split_first() else {
        return Ok(group.shown.id);
    };
    let run = first(db, keep, group, own, now).await?;
    for kept in others {
        let mark = mark(keep, kept);
        let known = match &mark {
            Some(mark) => activities::by_mark(db, keep, mark).await?,
            None => None,
        };
        if known.is_none() {
            activities::write(db, keep, &kept.activity, arrival(kept, mark.as_deref()), Some(run)).await?;
            came_from(db, keep, kept).await?;
            recordings::unsettle(db, keep, run).await?;
        }
    }
    Ok(run)
}

/// The row that stands for the run.
async fn first(
    db: &mut PgConnection,
    keep: &Scope,
    group: &Group,
    own: &Kept,
    now: DateTime<Utc>,
) -> Result<ActivityId> {
    let id = group.shown.id;
    let mark = mark(keep, own);
    let arrival = arrival(own, mark.as_deref());
    let there = match &mark {
        Some(mark) => activities::by_mark(db, keep, mark).await?,
        None => None,
    };
    // What the athlete has set apart is compared with nothing but itself.
    let stored = match there {
        Some(run) => Stored::Duplicate(run),
        None if group.apart => {
            activities::write(db, keep, &own.activity, arrival, None).await?;
            let apart = Standing {
                id,
                part_of: None,
                apart: true,
            };
            recordings::stand(db, keep, &[apart]).await?;
            Stored::New(id)
        }
        None => activities::insert(db, keep, &own.activity, arrival).await?,
    };
    match stored {
        Stored::New(_) => {
            if group.several.is_some() {
                let settled = Settled {
                    shown: group.shown.clone(),
                    several: group.several.clone(),
                };
                recordings::write(db, keep, &settled).await?;
            }
        }
        Stored::Longer(beginning) => {
            if let Some(there) = activities::get(db, keep, beginning).await? {
                activities::supersede(db, keep, &there, &group.shown, arrival, now).await?;
            }
        }
        Stored::Duplicate(run) | Stored::Beside(run) => {
            nudges::about_the_same(db, keep, id, run).await?;
            told_too(db, keep, run, group).await?;
            if stored == Stored::Duplicate(run) {
                return Ok(run);
            }
            came_from(db, keep, own).await?;
            return Ok(run);
        }
    }
    came_from(db, keep, own).await?;
    Ok(id)
}

/// What was told and corrected of the run at the other door holds where this one says nothing.
async fn told_too(db: &mut PgConnection, keep: &Scope, run: ActivityId, group: &Group) -> Result<()> {
    let Some(there) = activities::get(db, keep, run).await? else {
        return Ok(());
    };
    let by_hand = match &group.several {
        Some(several) => ByHand::of(&group.shown, &several.together),
        None => ByHand::of(&group.shown, &recorded(group)),
    };
    let mut now = Activity {
        rpe: there.rpe.or(group.shown.rpe),
        pain: there.pain.or(group.shown.pain),
        race: there.race || group.shown.race,
        ..there.clone()
    };
    if by_hand.distance {
        now.distance_m = group.shown.distance_m;
    }
    if by_hand.duration {
        now.timer_s = group.shown.timer_s;
    }
    if now != there {
        activities::update(db, keep, &now).await?;
    }
    Ok(())
}

/// What is shown, with the figures of the recording: where they differ something was corrected.
fn recorded(group: &Group) -> Activity {
    let recording = group.kept.first().and_then(|own| own.recording.as_ref());
    let mut shown = group.shown.clone();
    if let Some(recording) = recording {
        shown.distance_m = recording.distance_m;
        shown.timer_s = recording.timer_s;
    }
    shown
}

fn mark(keep: &Scope, kept: &Kept) -> Option<Vec<u8>> {
    let recording = kept.recording.as_ref()?;
    let start = recording.start.unwrap_or(kept.activity.start);
    Some(keep.fingerprint(identity(recording, start).as_bytes()))
}

fn arrival<'a>(kept: &'a Kept, mark: Option<&'a [u8]>) -> Arrival<'a> {
    Arrival {
        recording: kept.recording.as_ref(),
        mark,
        from: kept.source,
    }
}

async fn came_from(db: &mut PgConnection, keep: &Scope, kept: &Kept) -> Result<()> {
    match kept.received {
        Some(at) => activities::came_from(db, keep, kept.id, kept.source, at).await,
        None => Ok(()),
    }
}
