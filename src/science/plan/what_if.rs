//! Two futures of a season side by side: as planned, and with sessions skipped or run otherwise.

use chrono::NaiveDate;

use super::adapt::{difference, on};
use crate::domain::activity::Activity;
use crate::domain::plan::SessionKind;
use crate::domain::season::{AdoptedSeason, DayChange, SeasonEvent, SeasonSession};
use crate::science::load_series::{ACUTE, CHRONIC};
use crate::science::{days, limits};

/// Days H1 looks back.
const LONGEST_DAYS: i64 = 30;
/// Weeks H2 looks back.
const WEEKS_BACK: i64 = 4;
/// Load points of an hour by zone: the square of a usual share of threshold speed, times 100 (design choice: 0.75
/// below the first threshold, 0.95 between the two, 1.05 above).
const POINTS_PER_HOUR: [f64; 3] = [56.0, 90.0, 110.0];
/// A run longer than this many times the session it replaces, or longer than every other, is a long run.
const HARD_FROM_S: f64 = 5_400.0;

/// What lies behind the futures. `None` is unknown, never 0.
#[derive(Debug, Clone, Copy)]
pub struct Past<'a> {
    pub today: NaiveDate,
    /// Activities of the last 28 days at least.
    pub runs: &'a [Activity],
    /// Longest single run of the last 30 days, metres.
    pub longest_m: Option<f64>,
    /// Highest of the last four complete weeks, metres (H2). `None` without one: H2 is not weighed.
    pub reference_m: Option<f64>,
    /// Chronic and acute load today, load points.
    pub load: Option<(f64, f64)>,
}

/// One future, in the week that changes and on race day.
#[derive(Debug, Clone, PartialEq)]
pub struct Future {
    /// Metres of the week of the first changed day, run and planned.
    pub week_m: f64,
    /// Longest run of the changed days over the longest of the 30 days before it. `None` without one.
    pub spike: Option<f64>,
    /// Chronic minus acute load on the eve of the race, load points. `None` where today's is unknown.
    pub form: Option<f64>,
    /// Rules the changed days break: `h1`, `h2`, `h4`, `h8`.
    pub broken: Vec<&'static str>,
}

/// What a wish changes.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    pub changes: Vec<DayChange>,
    /// As planned and as wished.
    pub seasons: (AdoptedSeason, AdoptedSeason),
    pub planned: Future,
    pub wished: Future,
}

/// Both futures of a season under a wish. `None` where the wish changes nothing ahead or cannot be.
///
/// Source: H1, H2, H4 and H8 of the plan; load by exponential smoothing, from planned durations and zones. Evidence: weak
/// (a projection of load is no forecast of a time).
pub fn compare(season: &AdoptedSeason, wish: &SeasonEvent, past: &Past<'_>) -> Option<Comparison> {
    let wished = super::adapt::adapt(season, wish).ok()?;
    let changes: Vec<DayChange> = difference(season, &wished)
        .into_iter()
        .filter(|c| c.date >= past.today)
        .collect();
    let first = changes.first()?.date;
    let dates: Vec<NaiveDate> = changes.iter().map(|c| c.date).collect();
    let future = |season: &AdoptedSeason| Future {
        week_m: week(season, past, first),
        spike: spike(season, past, &dates),
        form: form(season, past),
        broken: broken(season, past, &dates),
    };
    let mut other = future(&wished);
    // A week that the wish does not make larger is not the wish's fault.
    let larger = |date: &NaiveDate| week(&wished, past, *date) > week(season, past, *date) + 50.0;
    if !dates.iter().any(larger) {
        other.broken.retain(|rule| *rule != "h2");
    }
    Some(Comparison {
        planned: future(season),
        wished: other,
        seasons: (season.clone(), wished),
        changes,
    })
}

/// Metres run on a day: what was run, else what is planned.
fn metres(season: &AdoptedSeason, past: &Past<'_>, date: NaiveDate) -> f64 {
    let ran: f64 = past
        .runs
        .iter()
        .filter(|a| a.local_date == date)
        .filter_map(|a| a.distance_m)
        .sum();
    if ran > 0.0 || date < past.today {
        ran
    } else {
        planned_run(season, date).map_or(0.0, |s| s.distance_m)
    }
}

fn planned_run(season: &AdoptedSeason, date: NaiveDate) -> Option<SeasonSession> {
    on(season, date).filter(|s| s.workout.kind.runs())
}

fn week(season: &AdoptedSeason, past: &Past<'_>, date: NaiveDate) -> f64 {
    let monday = days::monday(date);
    (0..days::WEEK)
        .map(|n| metres(season, past, days::shift(monday, n)))
        .sum()
}

/// The longest of the 30 days before a date, runs done and sessions planned.
fn longest_before(season: &AdoptedSeason, past: &Past<'_>, date: NaiveDate) -> Option<f64> {
    // Two runs of one day are two runs: H1 weighs a single one.
    let single = |day: NaiveDate| {
        let ran = past.runs.iter().filter(|a| a.local_date == day);
        let longest = ran.filter_map(|a| a.distance_m).fold(0.0, f64::max);
        if day < past.today {
            longest
        } else {
            longest.max(planned_run(season, day).map_or(0.0, |s| s.distance_m))
        }
    };
    let ahead = (1..=LONGEST_DAYS)
        .map(|n| single(days::shift(date, -n)))
        .fold(0.0, f64::max);
    let behind = past.longest_m.unwrap_or(0.0);
    Some(ahead.max(behind)).filter(|m| *m > 0.0)
}

fn spike(season: &AdoptedSeason, past: &Past<'_>, dates: &[NaiveDate]) -> Option<f64> {
    let ratio = |date: &NaiveDate| {
        let run = planned_run(season, *date).filter(|s| s.workout.kind != SessionKind::Race)?;
        Some(run.distance_m / longest_before(season, past, *date)?)
    };
    dates
        .iter()
        .filter_map(ratio)
        .fold(None, |most: Option<f64>, r| Some(most.map_or(r, |m| m.max(r))))
}

/// Chronic minus acute load on the eve of the race, every session done as planned.
fn form(season: &AdoptedSeason, past: &Past<'_>) -> Option<f64> {
    let (mut chronic, mut acute) = past.load?;
    let race = season.season.aim.date;
    let mut date = days::shift(past.today, 1);
    while date < race {
        let points = planned_run(season, date).map_or(0.0, |s| points(&s));
        chronic += (points - chronic) * CHRONIC;
        acute += (points - acute) * ACUTE;
        date = days::shift(date, 1);
    }
    Some(chronic - acute)
}

/// Load points of a planned session, its hard part by its zones and the rest as easy running.
fn points(session: &SeasonSession) -> f64 {
    let of = |zone: u8| POINTS_PER_HOUR[usize::from(zone.clamp(1, 3) - 1)];
    let hard: f64 = session
        .workout
        .steps
        .iter()
        .filter(|s| s.zone >= 2)
        .map(|s| s.duration_s.unwrap_or(0.0) * f64::from(s.times) * (of(s.zone) - of(1)))
        .sum();
    (session.duration_s.unwrap_or(0.0) * of(1) + hard) / 3_600.0
}

fn broken(season: &AdoptedSeason, past: &Past<'_>, dates: &[NaiveDate]) -> Vec<&'static str> {
    let mut rules = Vec::new();
    let mut note = |rule, yes: bool| {
        if yes && !rules.contains(&rule) {
            rules.push(rule);
        }
    };
    for date in dates {
        let Some(session) = planned_run(season, *date).filter(|s| s.workout.kind != SessionKind::Race) else {
            continue;
        };
        let longest = longest_before(season, past, *date);
        note(
            "h1",
            longest.is_some_and(|l| session.distance_m > limits::single_run_m(l) + 50.0),
        );
        let beside = |n: i64| planned_run(season, days::shift(*date, n)).is_some_and(|s| s.hard);
        note("h4", session.hard && (beside(-1) || beside(1)));
        note("h8", limits::seven_in_a_row(*date, |d| metres(season, past, d) > 0.0));
        let reference = reference_m(season, past, *date);
        let most = reference.map(limits::week_m).map_or(f64::INFINITY, |m| m + 50.0);
        note("h2", week(season, past, *date) - raced(season, *date) > most);
    }
    rules
}

/// H2's reference for the week of a date, metres: the highest of the four before it, run or planned.
fn reference_m(season: &AdoptedSeason, past: &Past<'_>, date: NaiveDate) -> Option<f64> {
    let this = days::monday(past.today);
    let before = (1..=WEEKS_BACK).map(|n| days::shift(days::monday(date), -n * days::WEEK));
    let ahead = before
        .clone()
        .filter(|monday| *monday >= this)
        .map(|monday| week(season, past, monday) - raced(season, monday));
    let behind = past.reference_m.filter(|_| before.clone().any(|monday| monday < this));
    let known = past.reference_m.is_some().then_some(());
    known.and_then(|()| ahead.chain(behind).max_by(f64::total_cmp))
}

/// Metres raced in the week of a date: a race is exempt from H2.
fn raced(season: &AdoptedSeason, date: NaiveDate) -> f64 {
    let monday = days::monday(date);
    let week = (0..days::WEEK).filter_map(|n| planned_run(season, days::shift(monday, n)));
    week.filter(|s| s.workout.kind == SessionKind::Race)
        .map(|s| s.distance_m)
        .sum()
}

/// Whether a run of so many seconds counts as hard under H4.
pub fn hard_by_length(seconds: Option<f64>) -> bool {
    seconds.is_some_and(|s| s > HARD_FROM_S)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::{ActivityId, Origin, Sport};
    use crate::domain::season::{Aim, Season};
    use uuid::Uuid;

    fn run(date: NaiveDate, metres: f64) -> Activity {
        Activity {
            id: ActivityId(Uuid::nil()),
            sport: Sport::Running,
            start: date.and_hms_opt(8, 0, 0).unwrap().and_utc(),
            local_date: date,
            distance_m: Some(metres),
            timer_s: Some(metres / 3.0),
            elapsed_s: None,
            avg_hr: None,
            max_hr: None,
            ascent_m: None,
            rpe: None,
            pain: None,
            origin: Origin::Said,
            race: false,
            best_efforts: Vec::new(),
            steady: None,
        }
    }

    #[test]
    fn two_runs_of_one_day_are_no_longer_single_run() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let runs = [
            run(days::shift(today, -7), 14_000.0),
            run(days::shift(today, -7), 10_000.0),
        ];
        let past = Past {
            today,
            runs: &runs,
            longest_m: Some(14_000.0),
            reference_m: None,
            load: None,
        };
        let season = AdoptedSeason {
            id: Uuid::nil(),
            adopted: today,
            season: Season {
                methodology: "daniels".to_owned(),
                start: today,
                aim: Aim {
                    distance_m: 10_000.0,
                    date: days::shift(today, 60),
                    time_s: None,
                },
                others: Vec::new(),
                index: None,
                weeks: Vec::new(),
                binding: Vec::new(),
                told_m: None,
                conflicts: Vec::new(),
            },
            cuts: Vec::new(),
            by_hand: std::collections::BTreeSet::new(),
        };
        assert_eq!(longest_before(&season, &past, days::shift(today, 7)), Some(14_000.0));
    }
}
