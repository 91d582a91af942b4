//! What is asked, said and wished of the recordings of a run.

use chrono::TimeDelta;
use uuid::Uuid;

use crate::app::App;
use crate::domain::action::Action;
use crate::domain::activity::{Activity, ActivityId};
use crate::domain::dialogue::Reply;
use crate::domain::one_run::place::apart_m;
use crate::ingest::truth;
use crate::store::lane::Lane;
use crate::store::recordings::{self, Group};

use super::Seen;
use super::decide::Decision;
use super::offline::recordings::{self as words, Given, Wanted};
use super::standing;

/// Runs looked at for one with several recordings, where none was spoken of.
const LOOKED_AT: usize = 20;

/// `None`: the sentence says nothing of recordings, or no run was spoken of.
///
/// Errors: of the database.
pub async fn of_recordings(app: &App, lane: &Lane, text: &str, seen: &Seen) -> anyhow::Result<Option<Decision>> {
    let Some(wanted) = words::read(text) else {
        return Ok(None);
    };
    let state = &seen.state;
    let spoken = standing::spoken_of(app, lane, standing::LOOKED_THROUGH).await?;
    Ok(match wanted {
        Wanted::Prefer(recorders) => {
            let recorders = words::order(state, &recorders);
            Some(Decision::Act(vec![Action::SetRecorders { recorders }]))
        }
        Wanted::NoPreference => Some(Decision::Act(vec![Action::SetRecorders { recorders: Vec::new() }])),
        Wanted::WhereFrom { names_run } => {
            let newest = newest(seen).next().filter(|_| names_run).map(|a| a.id.0);
            match spoken.or(newest) {
                Some(run) => where_from(app, lane, run, seen).await?.map(Decision::Say),
                None => None,
            }
        }
        Wanted::Split => Some(split(app, lane, spoken, seen).await?),
    })
}

fn newest(seen: &Seen) -> impl Iterator<Item = &Activity> {
    seen.history.activities.iter().rev()
}

async fn load(app: &App, lane: &Lane, run: Uuid) -> anyhow::Result<Option<Group>> {
    let mut db = app.pool.acquire().await?;
    Ok(recordings::group(&mut db, &lane.scope, ActivityId(run)).await?)
}

/// Which recording gave which figure. `None`: the run is gone.
async fn where_from(app: &App, lane: &Lane, run: Uuid, seen: &Seen) -> anyhow::Result<Option<Reply>> {
    let Some(group) = load(app, lane, run).await? else {
        return Ok(None);
    };
    let given = given(&group, seen);
    let by_hand = truth::by_hand(&group);
    Ok(Some(words::where_from(&seen.state, &group.shown, &given, by_hand)))
}

/// The recordings of a run with what each gave.
fn given(group: &Group, seen: &Seen) -> Vec<Given> {
    let said = truth::said(group, &seen.state.athlete.preferences.recorders);
    let own = group.kept.first();
    let one = |kept: &recordings::Kept| {
        let piece = kept.piece();
        let fields = said.iter().flat_map(|said| &said.from);
        let beside = own.filter(|own| own.id != kept.id);
        let recordings = beside.and_then(|own| own.recording.as_ref().zip(kept.recording.as_ref()));
        Given {
            id: kept.id.0,
            recorder: piece.recorder(),
            alone: kept.activity.clone(),
            fields: fields
                .filter(|(_, by)| **by == kept.id.0)
                .map(|(field, _)| *field)
                .collect(),
            gap_s: beside.map(|own| seconds(start(own) - start(kept))),
            apart_m: recordings.and_then(|(a, b)| apart_m(a, b)),
        }
    };
    group.kept.iter().map(one).collect()
}

/// When its own recording began, whatever was corrected since.
fn start(kept: &recordings::Kept) -> chrono::DateTime<chrono::Utc> {
    let recorded = kept.recording.as_ref().and_then(|r| r.start);
    recorded.unwrap_or(kept.activity.start)
}

fn seconds(gap: TimeDelta) -> f64 {
    gap.abs().num_seconds() as f64
}

/// "Ce n'est pas la même sortie": of the run spoken of, else of the newest that has several recordings.
async fn split(app: &App, lane: &Lane, spoken: Option<Uuid>, seen: &Seen) -> anyhow::Result<Decision> {
    let looked_at = newest(seen).take(LOOKED_AT).map(|a| a.id.0);
    for run in spoken.into_iter().chain(looked_at) {
        let Some(group) = load(app, lane, run).await? else {
            continue;
        };
        match group.kept.as_slice() {
            [] | [_] => {}
            [_, other] => {
                let recording = other.id.0;
                return Ok(Decision::Act(vec![Action::SplitRecording { recording }]));
            }
            _ => {
                return Ok(Decision::Say(words::which(
                    &seen.state,
                    &group.shown,
                    &given(&group, seen),
                )));
            }
        }
    }
    Ok(Decision::Say(words::nothing_to_split(&seen.state)))
}
