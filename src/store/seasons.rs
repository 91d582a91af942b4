//! Seasons the athlete said yes to. The latest is the one followed.

use crate::domain::season::AdoptedSeason;

super::sealed::sealed_table!(AdoptedSeason, "season", "season_id", uuid::Uuid, |season| season.id);

/// The season followed. `None` without one. Only the latest row is opened: a runner of years has many.
pub async fn latest(db: &mut sqlx::PgConnection, scope: &super::scope::Scope) -> super::Result<Option<AdoptedSeason>> {
    let row: Option<(uuid::Uuid, Vec<u8>)> =
        sqlx::query_as("select season_id, body from season where athlete_id = $1 order by season_id desc limit 1")
            .bind(scope.athlete().0)
            .fetch_optional(db)
            .await?;
    row.map(|(id, body)| super::sealed::open(scope, "season", &id.to_string(), &body))
        .transpose()
}
