//! What the model costs: reserved before each call, settled after it, capped per athlete and day and for the whole house
//! and month. A process that dies between the two leaves its reservation: what may have been spent counts as spent.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use sqlx::postgres::{PgConnection, PgPool};

use crate::config::Spending;

use super::Result;
use super::scope::Scope;

/// Tokens of one call, estimated or told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tokens {
    pub read: i64,
    pub written: i64,
    /// Those read that the server had ready. `None`: it does not say.
    pub cached: Option<i64>,
}

impl Tokens {
    pub fn all(self) -> i64 {
        self.read + self.written
    }

    /// In the unit of the prices. `None`: no price is known.
    fn cost(self, spending: &Spending) -> Option<f64> {
        let (price_in, price_out) = spending.price?;
        Some((self.read as f64 * price_in + self.written as f64 * price_out) / 1e6)
    }
}

/// What is set aside for one call.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reservation {
    day: NaiveDate,
    month: NaiveDate,
    tokens: Tokens,
}

/// What becomes of the wish to spend.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reserved {
    Yes(Reservation),
    /// The athlete's day is used up.
    Day,
    /// The month of the whole house is.
    Month,
}

/// The first day of the month of the house, which counts in UTC.
pub fn month(now: DateTime<Utc>) -> NaiveDate {
    let today = now.date_naive();
    today.with_day(1).unwrap_or(today)
}

/// Sets tokens aside if both caps allow it. Each cap is one statement: parallel calls cannot overspend.
pub async fn reserve(
    pool: &PgPool,
    scope: &Scope,
    (day, now): (NaiveDate, DateTime<Utc>),
    tokens: Tokens,
    spending: &Spending,
) -> Result<Reserved> {
    let month = month(now);
    let cost = tokens.cost(spending);
    // Where a price is known money is capped, else tokens.
    let most = |money: f64, tokens: i64| match cost {
        Some(_) => (i64::MAX, money),
        None => (tokens, f64::INFINITY),
    };
    let mut tx = pool.begin().await?;
    sqlx::query("insert into model_usage (athlete_id, local_date) values ($1, $2) on conflict do nothing")
        .bind(scope.athlete().0)
        .bind(day)
        .execute(&mut *tx)
        .await?;
    sqlx::query("insert into model_month (month) values ($1) on conflict do nothing")
        .bind(month)
        .execute(&mut *tx)
        .await?;
    let (most_tokens, most_cost) = most(spending.daily_budget, spending.daily_tokens);
    let of_day = sqlx::query(
        "update model_usage set reserved = reserved + $3, reserved_cost = reserved_cost + $4
         where athlete_id = $1 and local_date = $2 and tokens::numeric + reserved + $3 <= $5
           and cost + reserved_cost + $4 <= $6",
    )
    .bind(scope.athlete().0)
    .bind(day)
    .bind(tokens.all())
    .bind(cost.unwrap_or(0.0))
    .bind(most_tokens)
    .bind(most_cost)
    .execute(&mut *tx)
    .await?;
    if of_day.rows_affected() == 0 {
        return Ok(Reserved::Day);
    }
    let (most_tokens, most_cost) = most(spending.monthly_budget, spending.monthly_tokens);
    let of_month = sqlx::query(
        "update model_month set reserved = reserved + $2, reserved_cost = reserved_cost + $3
         where month = $1 and tokens::numeric + reserved + $2 <= $4 and cost + reserved_cost + $3 <= $5",
    )
    .bind(month)
    .bind(tokens.all())
    .bind(cost.unwrap_or(0.0))
    .bind(most_tokens)
    .bind(most_cost)
    .execute(&mut *tx)
    .await?;
    if of_month.rows_affected() == 0 {
        return Ok(Reserved::Month);
    }
    tx.commit().await?;
    Ok(Reserved::Yes(Reservation { day, month, tokens }))
}

/// Replaces a reservation by what was used. `None`: whether and what was used is not known, so all of it counts.
pub async fn settle(
    pool: &PgPool,
    scope: &Scope,
    reserved: Reservation,
    used: Option<Tokens>,
    spending: &Spending,
) -> Result<()> {
    let used = used.unwrap_or(reserved.tokens);
    let (set_aside, cost) = (reserved.tokens.cost(spending), used.cost(spending));
    let unpriced = if cost.is_none() { used.all() } else { 0 };
    let mut tx = pool.begin().await?;
    sqlx::query(
        "update model_usage set reserved = greatest(0, reserved - $3), reserved_cost = greatest(0, reserved_cost - $4),
             tokens = tokens + $5 + $6, tokens_in = tokens_in + $5, tokens_out = tokens_out + $6,
             tokens_cached = case when $7::bigint is null then tokens_cached else coalesce(tokens_cached, 0) + $7 end,
             cost = cost + $8, unpriced = unpriced + $9
         where athlete_id = $1 and local_date = $2",
    )
    .bind(scope.athlete().0)
    .bind(reserved.day)
    .bind(reserved.tokens.all())
    .bind(set_aside.unwrap_or(0.0))
    .bind(used.read)
    .bind(used.written)
    .bind(used.cached)
    .bind(cost.unwrap_or(0.0))
    .bind(unpriced)
    .execute(&mut *tx)
    .await?;
    sqlx::query(
        "update model_month set reserved = greatest(0, reserved - $2), reserved_cost = greatest(0, reserved_cost - $3),
             tokens = tokens + $4, cost = cost + $5 where month = $1",
    )
    .bind(reserved.month)
    .bind(reserved.tokens.all())
    .bind(set_aside.unwrap_or(0.0))
    .bind(used.all())
    .bind(cost.unwrap_or(0.0))
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(())
}

/// What was spent in a stretch of days.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Spent {
    pub tokens_in: i64,
    pub tokens_out: i64,
    /// `None`: no server ever said.
    pub tokens_cached: Option<i64>,
    /// Of the tokens that had a price.
    pub cost: f64,
    /// Tokens used while no price was known.
    pub unpriced: i64,
    /// Tokens, and money, set aside for calls under way.
    pub reserved: i64,
    pub reserved_cost: f64,
}

type SpentRow = (i64, i64, Option<i64>, f64, i64, i64, f64);

/// What an athlete's turns have cost from one day to another, both included.
pub async fn of_athlete(db: &mut PgConnection, scope: &Scope, (from, to): (NaiveDate, NaiveDate)) -> Result<Spent> {
    let row: SpentRow = sqlx::query_as(
        "select coalesce(sum(tokens_in), 0)::bigint, coalesce(sum(tokens_out), 0)::bigint, sum(tokens_cached)::bigint,
                coalesce(sum(cost), 0), coalesce(sum(unpriced), 0)::bigint, coalesce(sum(reserved), 0)::bigint,
                coalesce(sum(reserved_cost), 0)
         from model_usage where athlete_id = $1 and local_date between $2 and $3",
    )
    .bind(scope.athlete().0)
    .bind(from)
    .bind(to)
    .fetch_one(db)
    .await?;
    let (tokens_in, tokens_out, tokens_cached, cost, unpriced, reserved, reserved_cost) = row;
    Ok(Spent {
        tokens_in,
        tokens_out,
        tokens_cached,
        cost,
        unpriced,
        reserved,
        reserved_cost,
    })
}

/// How much of the month of the whole house is used up or set aside, from 0 to 1.
pub async fn of_house(db: &mut PgConnection, now: DateTime<Utc>, spending: &Spending) -> Result<f64> {
    let row: Option<(i64, f64)> =
        sqlx::query_as("select tokens + reserved, cost + reserved_cost from model_month where month = $1")
            .bind(month(now))
            .fetch_optional(db)
            .await?;
    let (tokens, cost) = row.unwrap_or_default();
    let share = match spending.price {
        Some(_) => cost / spending.monthly_budget,
        None => tokens as f64 / spending.monthly_tokens as f64,
    };
    // A cap of zero is used up from the beginning.
    Ok(if share.is_finite() { share.clamp(0.0, 1.0) } else { 1.0 })
}
