//! Daily answers, pains and warning signs.

/// One row of answers a day.
pub mod wellness {
    use crate::domain::wellness::Wellness;
    crate::store::sealed::sealed_table!(Wellness, "wellness", "local_date", chrono::NaiveDate, |day| day.date);
}

/// Pains and injuries, open and closed.
pub mod injury {
    use crate::domain::wellness::Injury;
    crate::store::sealed::sealed_table!(Injury, "injury", "injury_id", uuid::Uuid, |injury| injury.id);
}

/// Warning signs. `open` stands beside the sealed body so that delivery can ask without opening it.
pub mod flag {
    use sqlx::postgres::PgConnection;

    use crate::domain::wellness::OpenFlag;
    use crate::store::Result;
    use crate::store::scope::Scope;
    use crate::store::sealed;

    const TABLE: &str = "safety_flag";

    pub async fn put(db: &mut PgConnection, scope: &Scope, flag: &OpenFlag) -> Result<()> {
        let body = sealed::seal(scope, TABLE, &flag.id.to_string(), flag)?;
        sqlx::query(
            "insert into safety_flag (athlete_id, flag_id, body, open) values ($1, $2, $3, $4)
             on conflict (athlete_id, flag_id) do update set body = excluded.body, open = excluded.open",
        )
        .bind(scope.athlete().0)
        .bind(flag.id)
        .bind(body)
        .bind(flag.cleared_at.is_none())
        .execute(db)
        .await?;
        Ok(())
    }

    /// Flags not yet cleared, oldest first.
    pub async fn open(db: &mut PgConnection, scope: &Scope) -> Result<Vec<OpenFlag>> {
        let rows: Vec<(uuid::Uuid, Vec<u8>)> =
            sqlx::query_as("select flag_id, body from safety_flag where athlete_id = $1 and open order by flag_id")
                .bind(scope.athlete().0)
                .fetch_all(db)
                .await?;
        rows.iter()
            .map(|(id, body)| sealed::open(scope, TABLE, &id.to_string(), body))
            .collect()
    }
}
