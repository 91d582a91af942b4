//! What may grow, and how fast: H1, H2, H3 and H7.

use chrono::{Datelike, NaiveDate, Weekday};

use super::season::{Session, Stretch, Week};
use super::{Case, Finding};

/// H1: a run over the longest of the days before.
const RUN_GROWTH: f64 = 1.10;
const LOOK_BACK_DAYS: i64 = 30;
/// H1: below this a kilometre more is always allowed.
const SMALL_RUN_M: f64 = 10_000.0;
const SMALL_STEP_M: f64 = 1_000.0;
const SMALL_STEP_S: f64 = 300.0;
/// Share of the largest recent week that one of its runs held at least, one run a day at most: what stands for a longest
/// run nobody told.
const ASSUMED_SHARE: f64 = 1.0 / 7.0;
/// H2.
const WEEK_GROWTH: f64 = 1.10;
const WEEK_STEP_M: f64 = 3_000.0;
const WEEK_CEILING: f64 = 1.20;
const CEILING_FROM_M: f64 = 15_000.0;
const REFERENCE_WEEKS: usize = 4;
/// H3.
const FRAGILE_EVERY: usize = 3;
const DOWN: (f64, f64) = (0.70, 0.80);
/// Metres and seconds are rounded: a hundred metres a run, half a minute a session.
const ROUNDING_M: f64 = 100.0;
const ROUNDING_S: f64 = 30.0;
const EPSILON: f64 = 1e-6;

pub fn check(case: &Case, found: &mut Vec<Finding>) {
    single_runs(case, found);
    weeks(case, found);
    down_weeks(case, found);
    one_thing_at_a_time(case, found);
}

/// H1: metres one run may reach after a longest of so many.
pub fn run_limit(longest: f64) -> f64 {
    let limit = RUN_GROWTH * longest;
    if longest < SMALL_RUN_M {
        limit.max(longest + SMALL_STEP_M)
    } else {
        limit
    }
}

/// H2: metres a week may reach after a highest of so many.
pub fn week_limit(reference: f64) -> f64 {
    let limit = (WEEK_GROWTH * reference).max(reference + WEEK_STEP_M);
    if reference >= CEILING_FROM_M {
        limit.min(WEEK_CEILING * reference)
    } else {
        limit
    }
}

/// H1.
fn single_runs(case: &Case, found: &mut Vec<Finding>) {
    for session in case.season.sessions().filter(|s| s.trains()) {
        let Some(metres) = session.metres else { continue };
        let longest = longest_before(case, session.date);
        let limit = run_limit(longest);
        let brief = longest <= 0.0 && run_s(session) <= SMALL_STEP_S;
        if metres > limit + EPSILON && !brief {
            let detail = format!("{metres:.0} m after a longest run of {longest:.0} m");
            found.push(Finding::on("h1", session.date, detail));
        }
    }
}

fn longest_before(case: &Case, day: NaiveDate) -> f64 {
    let within = |date: NaiveDate| date < day && (day - date).num_days() <= LOOK_BACK_DAYS;
    let athlete = &case.athlete;
    let assumed = athlete.recent.iter().copied().fold(0.0, f64::max) * ASSUMED_SHARE;
    let told = athlete.longest.unwrap_or(assumed);
    let before = ((day - athlete.start).num_days() < LOOK_BACK_DAYS).then_some(told);
    let raced = athlete.races.iter().filter(|(date, _)| within(*date)).map(|(_, m)| *m);
    let planned = case
        .season
        .sessions()
        .filter(|s| s.runs() && within(s.date))
        .filter_map(|s| s.metres);
    before.into_iter().chain(raced).chain(planned).fold(0.0, f64::max)
}

fn run_s(session: &Session) -> f64 {
    session
        .steps
        .iter()
        .filter(|s| s.run)
        .filter_map(Stretch::total_s)
        .sum()
}

/// Metres of the four weeks before week `n` of the plan, as far as they are known.
fn before(case: &Case, n: usize) -> Vec<f64> {
    let planned = case.season.weeks.iter().take(n).map(Week::metres);
    let all: Vec<f64> = case.athlete.recent.iter().copied().chain(planned).collect();
    let from = all.len().saturating_sub(REFERENCE_WEEKS);
    all[from..].to_vec()
}

/// H2.
fn weeks(case: &Case, found: &mut Vec<Finding>) {
    for (n, week) in case.season.weeks.iter().enumerate() {
        let mut reference = before(case, n).into_iter().fold(0.0, f64::max);
        if case.athlete.recent.is_empty() && n < REFERENCE_WEEKS {
            reference = reference.max(case.athlete.longest.unwrap_or(0.0));
        }
        let limit = week_limit(reference);
        if week.metres() > limit + EPSILON {
            let detail = format!("{:.0} m against a reference of {reference:.0} m", week.metres());
            found.push(Finding::on("h2", week.start, detail));
        }
    }
}

/// A week the start of the plan cuts short.
fn partial(week: &Week) -> bool {
    week.start.weekday() != Weekday::Mon
}

/// H3.
fn down_weeks(case: &Case, found: &mut Vec<Finding>) {
    let every = if case.athlete.fragile {
        case.declared.every.min(FRAGILE_EVERY)
    } else {
        case.declared.every
    };
    let mut loaded = 0;
    let mut last: Option<&Week> = None;
    for week in &case.season.weeks {
        if week.down {
            loaded = 0;
            if let Some(last) = last.filter(|_| !week.has_race() && !week.recovers()) {
                lighter(week, last, found);
            }
        } else if week.recovers() || week.phase == "taper" {
            // A taper and the recovery after its race are lighter than any down week.
            loaded = 0;
        } else if week.normal() && !partial(week) && !week.walk_run_block() {
            loaded += 1;
            last = Some(week);
            if loaded >= every {
                let detail = format!("{loaded} weeks without a down week, {every} being one too many");
                found.push(Finding::on("h3", week.start, detail));
            }
        }
    }
}

fn lighter(week: &Week, last: &Week, found: &mut Vec<Finding>) {
    let share = week.metres() / last.metres();
    if share < DOWN.0 - EPSILON || share > DOWN.1 + EPSILON {
        found.push(Finding::on(
            "h3",
            week.start,
            format!("a down week of {share:.3} of the last normal one"),
        ));
    }
    if week.qualities() > last.qualities().saturating_sub(1) {
        let detail = format!("{} hard sessions after {}", week.qualities(), last.qualities());
        found.push(Finding::on("h3", week.start, detail));
    }
}

/// H7.
fn one_thing_at_a_time(case: &Case, found: &mut Vec<Finding>) {
    let all = &case.season.weeks;
    for (n, week) in all.iter().enumerate() {
        let known = &all[n.saturating_sub(REFERENCE_WEEKS)..n];
        if known.iter().all(partial) || !week.normal() || week.walk_run_block() {
            continue;
        }
        let metres = before(case, n).into_iter().fold(0.0, f64::max);
        let runs = known.iter().map(Week::runs).max().unwrap_or(0);
        let above = known.iter().map(Week::above_s).fold(0.0, f64::max);
        let rises: Vec<String> = [
            (week.metres() > metres + ROUNDING_M + EPSILON)
                .then(|| format!("metres {metres:.0} to {:.0}", week.metres())),
            (week.runs() > runs).then(|| format!("runs {runs} to {}", week.runs())),
            (week.above_s() > above + ROUNDING_S).then(|| format!("hard seconds {above:.0} to {:.0}", week.above_s())),
        ]
        .into_iter()
        .flatten()
        .collect();
        if rises.len() > 1 {
            found.push(Finding::on("h7", week.start, rises.join(", ")));
        }
    }
}
