//! Rows whose content is one sealed JSON value.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Result;
use super::scope::Scope;

/// The associated data of a sealed value: it opens nowhere else.
fn place(scope: &Scope, table: &str, column: &str, row: &str) -> String {
    format!("{table}|{column}|{}|{row}", scope.athlete().0)
}

pub fn seal<T: Serialize + ?Sized>(scope: &Scope, table: &str, row: &str, value: &T) -> Result<Vec<u8>> {
    let plain = serde_json::to_vec(value)?;
    Ok(scope.key().seal(&plain, &place(scope, table, "body", row))?)
}

pub fn open<T: DeserializeOwned>(scope: &Scope, table: &str, row: &str, sealed: &[u8]) -> Result<T> {
    let plain = scope.key().open(sealed, &place(scope, table, "body", row))?;
    Ok(serde_json::from_slice(&plain)?)
}

pub fn seal_bytes(scope: &Scope, table: &str, column: &str, row: &str, plain: &[u8]) -> Result<Vec<u8>> {
    Ok(scope.key().seal(plain, &place(scope, table, column, row))?)
}

pub fn open_bytes(scope: &Scope, table: &str, column: &str, row: &str, sealed: &[u8]) -> Result<Vec<u8>> {
    Ok(scope.key().open(sealed, &place(scope, table, column, row))?)
}

/// Declares `put`, `remove` and `all` for a table whose rows are one sealed value each: the module is
/// the aggregate, the statements are the same to the letter but for the names.
macro_rules! sealed_table {
    ($value:ty, $table:literal, $id:literal, $id_type:ty, |$v:ident| $key:expr) => {
        /// Inserts the value, or replaces the one with the same key.
        pub async fn put(
            db: &mut sqlx::PgConnection,
            scope: &$crate::store::scope::Scope,
            $v: &$value,
        ) -> $crate::store::Result<()> {
            let id: $id_type = $key;
            let body = $crate::store::sealed::seal(scope, $table, &id.to_string(), $v)?;
            sqlx::query(concat!(
                "insert into ",
                $table,
                " (athlete_id, ",
                $id,
                ", body) values ($1, $2, $3) ",
                "on conflict (athlete_id, ",
                $id,
                ") do update set body = excluded.body"
            ))
            .bind(scope.athlete().0)
            .bind(id)
            .bind(body)
            .execute(db)
            .await?;
            Ok(())
        }

        /// Removes the value with this key; removing what is not there is no error.
        pub async fn remove(
            db: &mut sqlx::PgConnection,
            scope: &$crate::store::scope::Scope,
            id: $id_type,
        ) -> $crate::store::Result<()> {
            sqlx::query(concat!(
                "delete from ",
                $table,
                " where athlete_id = $1 and ",
                $id,
                " = $2"
            ))
            .bind(scope.athlete().0)
            .bind(id)
            .execute(db)
            .await?;
            Ok(())
        }

        /// All values of the athlete, in the order of their keys.
        pub async fn all(
            db: &mut sqlx::PgConnection,
            scope: &$crate::store::scope::Scope,
        ) -> $crate::store::Result<Vec<$value>> {
            let rows: Vec<($id_type, Vec<u8>)> = sqlx::query_as(concat!(
                "select ",
                $id,
                ", body from ",
                $table,
                " where athlete_id = $1 order by ",
                $id
            ))
            .bind(scope.athlete().0)
            .fetch_all(db)
            .await?;
            rows.iter()
                .map(|(id, body)| $crate::store::sealed::open(scope, $table, &id.to_string(), body))
                .collect()
        }
    };
}
pub(super) use sealed_table;
