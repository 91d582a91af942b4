//! Where activities and measures came from.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use sqlx::postgres::PgConnection;

use crate::domain::source::{Heard, Source};

use super::Result;
use super::scope::Scope;

/// What each source has told so far, in their order. An activity stored before its source was kept came in a file
/// where it has a track, and in words where it has none.
/// What is dated after tomorrow is no part of it.
pub async fn heard(db: &mut PgConnection, scope: &Scope, now: DateTime<Utc>) -> Result<Vec<Heard>> {
    let rows: Vec<(String, i64, i64, NaiveDate)> = sqlx::query_as(
        "select source, sum(activities)::bigint, sum(days)::bigint, max(last_day) from (
             select coalesce(source, case when track is null then 'told' else 'file' end) as source,
                    count(*) as activities, 0 as days, max(local_date) as last_day
             from activity where athlete_id = $1 and deleted_at is null and local_date <= $2 group by 1
             union all
             select source, 0, count(*), max(local_date) from measured_day where athlete_id = $1 and local_date <= $2
             group by 1
         ) as told group by source",
    )
    .bind(scope.athlete().0)
    .bind(now.date_naive() + TimeDelta::days(1))
    .fetch_all(db)
    .await?;
    let count = |n: i64| u32::try_from(n).unwrap_or(0);
    let by_source: BTreeMap<Source, Heard> = rows
        .into_iter()
        .filter_map(|(id, activities, days, last_day)| {
            let source = Source::from_id(&id)?;
            let (activities, days) = (count(activities), count(days));
            let heard = Heard {
                source,
                activities,
                days,
                last_day,
            };
            Some((source, heard))
        })
        .collect();
    Ok(by_source.into_values().collect())
}
