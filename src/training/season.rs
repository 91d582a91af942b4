//! Seasons adopted, changed and left. Science lays them out; this file keeps what was said yes to.

use chrono::NaiveDate;
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::clock::Clock;
use crate::domain::season::{AdoptedSeason, Season, SeasonEvent};
use crate::domain::state::AthleteState;
use crate::science::plan::adapt::NotApplied;
use crate::science::plan::relay::{first_day, relaid};
use crate::science::plan::runner::Runner;
use crate::science::plan::{adapt, generate_among, races};
use crate::store::scope::Scope;
use crate::store::undo::Before;
use crate::store::{Result, seasons};

use super::Refusal;

/// The races of a season towards a goal. `None` without a date and a distance.
fn races(state: &AthleteState, goal: Uuid) -> Option<races::Chosen> {
    let aim = races::aim(state.goals.iter().map(|g| &g.goal).find(|g| g.id == goal)?)?;
    Some(races::around(state, goal, aim))
}

/// Lays out a season towards a goal and follows it from today.
pub async fn adopt(
    db: &mut PgConnection,
    scope: &Scope,
    clock: &Clock,
    state: &AthleteState,
    methodology: &str,
    goal: Uuid,
) -> Result<std::result::Result<Vec<Before>, Refusal>> {
    let Some(races) = races(state, goal) else {
        return Ok(Err(Refusal::NothingThere));
    };
    let Ok(season) = generate_among(methodology, &Runner::of(state), &races.aim, &races.others) else {
        return Ok(Err(Refusal::Unsafe));
    };
    let adopted = AdoptedSeason {
        id: clock.id(),
        adopted: state.today,
        season,
        cuts: Vec::new(),
        by_hand: std::collections::BTreeSet::new(),
    };
    seasons::put(db, scope, &adopted).await?;
    Ok(Ok(vec![Before::Season {
        id: adopted.id,
        season: None,
    }]))
}

/// Leaves the season followed.
pub async fn end(
    db: &mut PgConnection,
    scope: &Scope,
    state: &AthleteState,
) -> Result<std::result::Result<Vec<Before>, Refusal>> {
    let Some(season) = state.season.clone() else {
        return Ok(Err(Refusal::NothingThere));
    };
    seasons::remove(db, scope, season.id).await?;
    Ok(Ok(vec![Before::Season {
        id: season.id,
        season: Some(Box::new(season)),
    }]))
}

/// Applies a change that was shown, if the season is still the one it was shown on.
pub async fn change(
    db: &mut PgConnection,
    scope: &Scope,
    state: &AthleteState,
    event: &SeasonEvent,
    shown_on: &str,
) -> Result<std::result::Result<Vec<Before>, Refusal>> {
    let Some(before) = state.season.clone() else {
        return Ok(Err(Refusal::NothingThere));
    };
    let after = match adapt::apply(&before, event, shown_on, state.today) {
        Ok(after) => after,
        Err(NotApplied::ChangedMeanwhile) => return Ok(Err(Refusal::ChangedMeanwhile)),
        Err(NotApplied::Refused(_)) => return Ok(Err(Refusal::Unsafe)),
    };
    seasons::put(db, scope, &after).await?;
    Ok(Ok(vec![Before::Season {
        id: before.id,
        season: Some(Box::new(before)),
    }]))
}

/// Lays the rest of the season out again from today for what is wished now, if it is still the one it was shown on. Days
/// changed by hand stay, but for those it was shown to give up.
pub async fn relay(
    db: &mut PgConnection,
    scope: &Scope,
    state: &AthleteState,
    (shown_on, given_up): (&str, &[NaiveDate]),
) -> Result<std::result::Result<Vec<Before>, Refusal>> {
    let Some(before) = state.season.clone() else {
        return Ok(Err(Refusal::NothingThere));
    };
    if before.fingerprint() != shown_on {
        return Ok(Err(Refusal::ChangedMeanwhile));
    }
    let Ok(after) = relaid(&before, &Runner::of(state), first_day(state), given_up) else {
        return Ok(Err(Refusal::Unsafe));
    };
    seasons::put(db, scope, &after).await?;
    Ok(Ok(vec![Before::Season {
        id: before.id,
        season: Some(Box::new(before)),
    }]))
}

/// The season followed. `None` without one.
pub fn followed(state: &AthleteState) -> Option<&Season> {
    state.season.as_ref().map(|s| &s.season)
}
