//! What the model has cost: today, this month, what is left, and what happens then.

use chrono::Datelike;

use crate::app::App;
use crate::coach::Seen;
use crate::coach::offline::draft::Draft;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::llm::Model;
use crate::store::lane::Lane;
use crate::store::usage::{self, Spent};

fn row(value: f64) -> Figure {
    Figure::row(value, Unit::Count, "model_usage", &"sum")
}

/// The answer to the command.
pub async fn budget(app: &App, lane: &Lane, seen: &Seen) -> anyhow::Result<Reply> {
    let mut draft = Draft::new(&seen.state);
    let Some(model) = &app.model else {
        draft.say("budget-none", &[]);
        return Ok(draft.reply());
    };
    let spending = &model.config.spending;
    let first = seen.today.with_day(1).unwrap_or(seen.today);
    let (today, month, house) = {
        let mut db = app.pool.acquire().await?;
        (
            usage::of_athlete(&mut db, &lane.scope, (seen.today, seen.today)).await?,
            usage::of_athlete(&mut db, &lane.scope, (first, seen.today)).await?,
            usage::of_house(&mut db, seen.now, spending).await?,
        )
    };
    let name = model.config.model.clone();
    draft.say("budget-title", &[("model", name.into())]);
    if seen.state.athlete.settings.consent.model != Some(true) {
        draft.say("budget-not-allowed", &[]);
    }
    let lines = [
        ("budget-today", "budget-today-nothing", today),
        ("budget-month", "budget-month-nothing", month),
    ];
    for (some, nothing, spent) in lines {
        let line = spent_line(&mut draft, (some, nothing), spent);
        draft.line(line);
    }
    left(&mut draft, model, today);
    let share = draft.percent(&Figure::row(house * 100.0, Unit::Percent, "model_month", &"share"));
    draft.say("budget-house", &[("share", share.into())]);
    draft.say("budget-then", &[]);
    Ok(draft.reply())
}

fn spent_line(draft: &mut Draft<'_>, (id, nothing): (&str, &str), spent: Spent) -> String {
    if spent.tokens_in + spent.tokens_out == 0 {
        return draft.word(nothing, &[]);
    }
    let read = draft.number(&row(spent.tokens_in as f64), 0);
    let written = draft.number(&row(spent.tokens_out as f64), 0);
    let cached = match spent.tokens_cached {
        Some(cached) if spent.tokens_in > 0 => {
            let share = row(100.0 * cached as f64 / spent.tokens_in as f64);
            let share = draft.percent(&share);
            draft.word("budget-cached", &[("share", share.into())])
        }
        _ => draft.word("budget-cached-unknown", &[]),
    };
    let cost = cost(draft, spent);
    draft.word(
        id,
        &[
            ("read", read.into()),
            ("written", written.into()),
            ("cached", cached.into()),
            ("cost", cost.into()),
        ],
    )
}

/// What it cost. A price that is not known is said to be, and is not nothing.
fn cost(draft: &mut Draft<'_>, spent: Spent) -> String {
    let known = spent.tokens_in + spent.tokens_out > spent.unpriced;
    let money = money(draft, spent.cost);
    match (known, spent.unpriced) {
        (false, _) => draft.word("budget-cost-unknown", &[]),
        (true, 0) => draft.word("budget-cost", &[("cost", money.into())]),
        (true, unpriced) => {
            let unpriced = draft.number(&row(unpriced as f64), 0);
            draft.word(
                "budget-cost-partly",
                &[("cost", money.into()), ("tokens", unpriced.into())],
            )
        }
    }
}

/// An amount in the unit of the prices: calls cost thousandths of it.
fn money(draft: &mut Draft<'_>, amount: f64) -> String {
    let decimals = if amount > 0.0 && amount < 0.1 { 4 } else { 2 };
    draft.number(&row(amount), decimals)
}

/// What is left of the athlete's day.
fn left(draft: &mut Draft<'_>, model: &Model, today: Spent) {
    let spending = &model.config.spending;
    if spending.price.is_some() {
        let rest = (spending.daily_budget - today.cost - today.reserved_cost).max(0.0);
        let (rest, most) = (money(draft, rest), money(draft, spending.daily_budget));
        draft.say("budget-left-money", &[("left", rest.into()), ("most", most.into())]);
    } else {
        let used = today.tokens_in + today.tokens_out + today.reserved;
        let rest = draft.number(&row((spending.daily_tokens - used).max(0) as f64), 0);
        let most = draft.number(&row(spending.daily_tokens as f64), 0);
        draft.say("budget-left-tokens", &[("left", rest.into()), ("most", most.into())]);
    }
}
