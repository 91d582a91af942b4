//! Applies what is told of shoes.

use chrono::NaiveDate;
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::clock::Clock;
use crate::domain::action::Action;
use crate::domain::activity::ActivityId;
use crate::domain::shoe::{Shoe, ShoeRun};
use crate::store::scope::Scope;
use crate::store::undo::Before;
use crate::store::{Result, activities, shoes};

use super::act::Applied;

pub async fn apply(db: &mut PgConnection, scope: &Scope, clock: &Clock, action: &Action) -> Result<Applied> {
    match action {
        Action::AddShoe {
            name,
            racing,
            since,
            start_m,
            limit_m,
        } => {
            let shoe = Shoe {
                id: clock.id(),
                name: name.clone(),
                racing: *racing,
                since: *since,
                again: Vec::new(),
                start_m: *start_m,
                limit_m: *limit_m,
                retired: None,
            };
            shoes::pair::put(db, scope, &shoe).await?;
            Ok(Applied::Changed(vec![Before::NoShoe { id: shoe.id }]))
        }
        Action::RetireShoe { shoe, date } => {
            let pairs = shoes::pair::all(db, scope).await?;
            let Some(before) = pairs.iter().find(|p| p.id == *shoe && p.retired.is_none()) else {
                return Ok(Applied::Missing);
            };
            let after = Shoe {
                retired: Some(*date),
                ..before.clone()
            };
            change(db, scope, before, after)
                .await
                .map(|row| Applied::Changed(vec![row]))
        }
        Action::UseShoe { shoe, from } => put_on(db, scope, *shoe, *from).await,
        Action::WearShoe { activity, shoe } => {
            let became = ShoeRun {
                activity: *activity,
                shoe: *shoe,
            };
            tell(db, scope, became).await
        }
        _ => Ok(Applied::Missing),
    }
}

async fn change(db: &mut PgConnection, scope: &Scope, before: &Shoe, after: Shoe) -> Result<Before> {
    shoes::pair::put(db, scope, &after).await?;
    Ok(Before::Shoe {
        shoe: before.clone(),
        became: Some(after),
    })
}

async fn put_on(db: &mut PgConnection, scope: &Scope, shoe: Uuid, from: NaiveDate) -> Result<Applied> {
    let pairs = shoes::pair::all(db, scope).await?;
    if !pairs.iter().any(|p| p.id == shoe && p.retired.is_none()) {
        return Ok(Applied::Missing);
    }
    let mut rows = Vec::new();
    for before in &pairs {
        let mut after = before.clone();
        // Of one day, what was said last counts.
        after.again.retain(|day| *day != from);
        if before.id == shoe {
            after.again.push(from);
        }
        if after != *before {
            rows.push(change(db, scope, before, after).await?);
        }
    }
    Ok(Applied::Changed(rows))
}

async fn tell(db: &mut PgConnection, scope: &Scope, became: ShoeRun) -> Result<Applied> {
    let pairs = shoes::pair::all(db, scope).await?;
    let there = activities::get(db, scope, ActivityId(became.activity)).await?.is_some();
    if !there || !pairs.iter().any(|p| p.id == became.shoe) {
        return Ok(Applied::Missing);
    }
    let was = shoes::told::all(db, scope).await?;
    let was = was.into_iter().find(|run| run.activity == became.activity);
    if was == Some(became) {
        return Ok(Applied::Changed(Vec::new()));
    }
    shoes::told::put(db, scope, &became).await?;
    Ok(Applied::Changed(vec![Before::ShoeRun {
        activity: became.activity,
        was: was.map(|run| run.shoe),
        became: Some(became.shoe),
    }]))
}
