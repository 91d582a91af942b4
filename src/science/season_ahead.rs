//! The week ahead of the season followed, after what the history holds.

use chrono::NaiveDate;

use super::hard::Hard;
use super::plan::ahead::{Behind, Ran, ahead};
use super::runs::Run;
use super::{days, plan, told_habit, walk_run};
use crate::domain::history::History;
use crate::domain::season::SeasonWeek;

/// Days of runs that the limits look back on: five weeks, and the thirty days before the first of them.
const DAYS_BACK: i64 = 70;
const DAYS_PER_MONTH: i64 = 30;

/// The season from today to its race, as it can be run after what was. Empty without a season.
///
/// Source: [`ahead`]. Evidence: that of each rule.
pub fn whole(history: &History, today: NaiveDate) -> Vec<SeasonWeek> {
    let runs = super::runs::until(&history.activities, today);
    let hard = super::hard::behind(&runs, &history.results, &history.planned, today);
    until(history, &runs, &hard, today, NaiveDate::MAX)
}

/// The weeks of the season that hold today and the six days after it. Empty without a season.
pub(super) fn of(history: &History, runs: &[Run<'_>], hard: &[Hard], today: NaiveDate) -> Vec<SeasonWeek> {
    until(history, runs, hard, today, days::shift(today, days::WEEK - 1))
}

fn until(history: &History, runs: &[Run<'_>], hard: &[Hard], today: NaiveDate, last: NaiveDate) -> Vec<SeasonWeek> {
    let Some(season) = history.season.as_ref() else {
        return Vec::new();
    };
    let ran = ran(runs, today);
    let told = history.athlete.physiology.running_since;
    let first = runs.iter().map(|r| r.date);
    let since = first.chain(history.results.iter().map(|r| r.date)).chain(told).min();
    let months = since.map_or(0, |d| days::between(d, today) / DAYS_PER_MONTH);
    let habit = told_habit::habit(&history.athlete.physiology.lately, runs, today);
    let behind = Behind {
        today,
        ran: &ran,
        hard,
        rest_days: plan::generate::rest_days_after(u32::try_from(months).unwrap_or(0)),
        // Who tells of running does not begin.
        stage: walk_run::stage(runs, today).filter(|_| habit.is_none()),
        told: habit,
    };
    ahead(season, &behind, last)
}

/// Runs of the last ten weeks as the limits count them.
fn ran(runs: &[Run<'_>], today: NaiveDate) -> Vec<Ran> {
    super::runs::within(runs, days::shift(today, -DAYS_BACK), today)
        .map(|r| Ran {
            date: r.date,
            metres: r.distance_m,
            seconds: r.duration_s,
        })
        .collect()
}
