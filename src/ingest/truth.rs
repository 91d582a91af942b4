//! One truth of a run: what its recordings say together, and what was corrected by hand.

use sqlx::postgres::PgConnection;

use super::activity;
use crate::domain::activity::{Activity, Origin};
use crate::domain::one_run::{ByHand, Piece, Together, together};
use crate::domain::recorder::Recorder;
use crate::store::recordings::{self, Group, Kept, Settled, Several};
use crate::store::scope::Scope;

/// Looks again at every run of this athlete whose recordings have changed. Returns them as they are now.
///
/// Errors: of the database.
pub async fn settle(db: &mut PgConnection, scope: &Scope) -> crate::store::Result<Vec<Activity>> {
    recordings::settle(db, scope, judge).await
}

/// What the recordings of a run say together, under what was corrected. `preferred` is the athlete's order.
pub fn judge(group: &Group, preferred: &[Recorder]) -> Settled {
    let alone = alone(group);
    let by_hand = by_hand(group);
    if group.kept.len() < 2 {
        return Settled {
            shown: by_hand.keep(&group.shown, &alone),
            several: None,
        };
    }
    let said = said(group, preferred).and_then(|said| measured(group, &said));
    let together = said.unwrap_or_else(|| alone.clone());
    Settled {
        shown: by_hand.keep(&group.shown, &together),
        several: Some(Several { alone, together }),
    }
}

/// What the recordings say together and which of them said what. `None`: there are none.
pub fn said(group: &Group, preferred: &[Recorder]) -> Option<Together> {
    let pieces: Vec<Piece> = group.kept.iter().map(Kept::piece).collect();
    together(&pieces, preferred)
}

/// What was corrected of a run by hand.
pub fn by_hand(group: &Group) -> ByHand {
    match &group.several {
        Some(several) => ByHand::of(&group.shown, &several.together),
        None => ByHand::of(&group.shown, &alone(group)),
    }
}

/// A recording that takes the place of one that is there, under what was corrected of that one.
pub fn corrected(group: &Group, whole: &Activity) -> Activity {
    let id = whole.id;
    Activity {
        id,
        ..by_hand(group).keep(&group.shown, whole)
    }
}

/// What the run's own row says by itself: what is shown may have been corrected.
fn alone(group: &Group) -> Activity {
    let shown = &group.shown;
    if let Some(several) = &group.several {
        return several.alone.clone();
    }
    let recording = group.kept.first().and_then(|own| own.recording.as_ref());
    let Some(own) = recording.and_then(|r| activity(r, chrono_tz::UTC, shown.id.0)) else {
        return shown.clone();
    };
    Activity {
        // The zone it was received in is not known any more, but by the day it was given; a corrected day is told by
        // its start.
        local_date: if own.start == shown.start {
            shown.local_date
        } else {
            own.local_date
        },
        origin: shown.origin,
        ..own
    }
}

/// The activity that recordings make together, on the day of the one that says when it began.
fn measured(group: &Group, said: &Together) -> Option<Activity> {
    let one = activity(&said.recording, chrono_tz::UTC, group.shown.id.0)?;
    let began = group.kept.iter().find(|kept| kept.activity.start == one.start);
    let told = |of: fn(&Activity) -> Option<u8>| group.kept.iter().find_map(|kept| of(&kept.activity));
    let recorded = group.kept.iter().any(|kept| kept.recording.is_some());
    Some(Activity {
        local_date: began.map_or(one.local_date, |kept| kept.activity.local_date),
        rpe: told(|a| a.rpe),
        pain: told(|a| a.pain),
        race: group.kept.iter().any(|kept| kept.activity.race),
        origin: if recorded { Origin::File } else { Origin::Said },
        ..one
    })
}
