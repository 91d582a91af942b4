//! What the model costs: reserved before a call, settled after, capped per athlete and day.

use chrono::NaiveDate;
use sqlx::postgres::PgConnection;

use super::Result;
use super::scope::Scope;

/// The day's cap, in tokens or in money.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cap {
    Tokens(i64),
    /// Most spent, and the price of a million input and output tokens.
    Money {
        most: f64,
        price_in: f64,
        price_out: f64,
    },
}

/// Reserves an estimate of tokens if the day's cap allows it. One statement: parallel calls cannot overspend.
pub async fn reserve(db: &mut PgConnection, scope: &Scope, day: NaiveDate, estimate: i64, cap: Cap) -> Result<bool> {
    sqlx::query("insert into model_usage (athlete_id, local_date) values ($1, $2) on conflict do nothing")
        .bind(scope.athlete().0)
        .bind(day)
        .execute(&mut *db)
        .await?;
    let (most_tokens, most_cost, price) = match cap {
        Cap::Tokens(most) => (most, f64::INFINITY, 0.0),
        Cap::Money {
            most,
            price_in,
            price_out,
        } => (i64::MAX, most, price_in.max(price_out) / 1e6),
    };
    let done = sqlx::query(
        "update model_usage set reserved = reserved + $3
         where athlete_id = $1 and local_date = $2 and tokens + reserved + $3 <= $4
           and cost + (reserved + $3) * $6 <= $5",
    )
    .bind(scope.athlete().0)
    .bind(day)
    .bind(estimate)
    .bind(most_tokens)
    .bind(most_cost)
    .bind(price)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Replaces a reservation by what was used.
pub async fn settle(
    db: &mut PgConnection,
    scope: &Scope,
    day: NaiveDate,
    estimate: i64,
    tokens: (i64, i64),
    cap: Cap,
) -> Result<()> {
    let cost = match cap {
        Cap::Tokens(_) => 0.0,
        Cap::Money {
            price_in, price_out, ..
        } => (tokens.0 as f64 * price_in + tokens.1 as f64 * price_out) / 1e6,
    };
    sqlx::query(
        "update model_usage set reserved = greatest(0, reserved - $3), tokens = tokens + $4, cost = cost + $5
         where athlete_id = $1 and local_date = $2",
    )
    .bind(scope.athlete().0)
    .bind(day)
    .bind(estimate)
    .bind(tokens.0 + tokens.1)
    .bind(cost)
    .execute(db)
    .await?;
    Ok(())
}
