//! Pairs of shoes, and the runs whose pair was told by hand.

use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::domain::shoe::{Shoe, ShoeRack, ShoeRun};

use super::Result;
use super::scope::Scope;

/// Pairs.
pub mod pair {
    use crate::domain::shoe::Shoe;
    crate::store::sealed::sealed_table!(Shoe, "shoe", "shoe_id", uuid::Uuid, |shoe| shoe.id);
}

/// Runs whose pair was told.
pub mod told {
    use crate::domain::shoe::ShoeRun;
    crate::store::sealed::sealed_table!(ShoeRun, "shoe_run", "activity_id", uuid::Uuid, |run| run.activity);
}

/// Everything known of the athlete's shoes.
pub async fn rack(db: &mut PgConnection, scope: &Scope) -> Result<ShoeRack> {
    Ok(ShoeRack {
        pairs: pair::all(db, scope).await?,
        told: told::all(db, scope).await?,
    })
}

/// Makes a run's pair the one in `to`, where `from` still stands. `None`: none is told.
pub async fn retell(
    db: &mut PgConnection,
    scope: &Scope,
    activity: Uuid,
    from: Option<Uuid>,
    to: Option<Uuid>,
) -> Result<()> {
    let now = told::all(db, scope)
        .await?
        .into_iter()
        .find(|run| run.activity == activity);
    if now.map(|run| run.shoe) != from {
        return Ok(());
    }
    match to {
        Some(shoe) => told::put(db, scope, &ShoeRun { activity, shoe }).await,
        None => told::remove(db, scope, activity).await,
    }
}

/// Forgets the pairs of that name, and what was told of runs in them.
pub async fn forget(db: &mut PgConnection, scope: &Scope, name: &str) -> Result<()> {
    let ShoeRack { pairs, told } = rack(db, scope).await?;
    for shoe in pairs.iter().filter(|shoe| shoe.name == name) {
        for run in told.iter().filter(|run| run.shoe == shoe.id) {
            told::remove(db, scope, run.activity).await?;
        }
        pair::remove(db, scope, shoe.id).await?;
    }
    Ok(())
}

/// What was told of a run holds for the row that stands for it now, here or with the athlete who stays.
pub async fn tell_same(db: &mut PgConnection, keep: &Scope, from: &Scope, (was, is): (Uuid, Uuid)) -> Result<()> {
    let gone = told::all(db, from).await?.into_iter().find(|run| run.activity == was);
    let Some(run) = gone else { return Ok(()) };
    if told::all(db, keep).await?.iter().any(|run| run.activity == is) {
        return Ok(());
    }
    told::put(db, keep, &ShoeRun { activity: is, ..run }).await
}

/// Moves pairs to the athlete who stays. A pair both wear under one name is one: that of the one who stays.
pub async fn move_pairs(db: &mut PgConnection, keep: &Scope, from: &Scope) -> Result<()> {
    let ShoeRack { pairs, told } = rack(db, keep).await?;
    for shoe in pair::all(db, from).await? {
        let same = |other: &&Shoe| {
            other.retired.is_some() == shoe.retired.is_some() && other.name.to_lowercase() == shoe.name.to_lowercase()
        };
        let Some(same) = pairs.iter().find(same) else {
            pair::put(db, keep, &shoe).await?;
            continue;
        };
        for run in told.iter().filter(|run| run.shoe == shoe.id) {
            let run = ShoeRun { shoe: same.id, ..*run };
            told::put(db, keep, &run).await?;
        }
    }
    Ok(())
}
