//! A runner nobody has met, with ten weeks of running behind.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use uuid::Uuid;

use crate::cli::plans::invent::Draw;
use crate::domain::activity::{Activity, ActivityId, Origin, Sport};
use crate::domain::athlete::{Athlete, AthleteId, Physiology, Preferences, Settings, Sex};
use crate::domain::history::History;
use crate::domain::shoe::ShoeRack;
use crate::science::daniels_gilbert::equivalent_time;

const WEEKS_BEFORE: i64 = 10;
/// Easy running is this much slower than the pace of 10 km, ratio.
const EASY_OVER_10K: f64 = 1.28;

pub struct Born {
    pub history: History,
    /// Daniels-Gilbert index.
    pub index: f64,
    pub today: NaiveDate,
}

/// Seconds per kilometre of easy running.
pub fn easy_s_per_km(index: f64) -> f64 {
    equivalent_time(index, 10_000.0).map_or(400.0, |s| s / 10.0 * EASY_OVER_10K)
}

/// A run of so many metres and seconds, at eight in the morning.
pub fn run(date: NaiveDate, metres: f64, seconds: f64) -> Activity {
    let start = date.and_time(NaiveTime::default()) + TimeDelta::hours(8);
    Activity {
        id: ActivityId(Uuid::from_u128(u128::from(date.to_epoch_days().unsigned_abs()) + 1)),
        sport: Sport::Running,
        start: start.and_utc(),
        local_date: date,
        distance_m: Some(metres),
        timer_s: Some(seconds),
        elapsed_s: Some(seconds),
        avg_hr: None,
        max_hr: None,
        ascent_m: None,
        rpe: None,
        pain: None,
        origin: Origin::Said,
        steady: None,
        race: false,
        best_efforts: Vec::new(),
    }
}

pub fn born(draw: &mut Draw) -> Born {
    let today = NaiveDate::default() + TimeDelta::days(20_454 + draw.whole(0, 364));
    let index = draw.between(28.0, 62.0);
    let beginner = draw.chance(0.08);
    let months = if beginner { 0 } else { draw.whole(3, 200) };
    let weekly_km = draw.between(12.0, 75.0);
    let mut activities = if beginner {
        Vec::new()
    } else {
        past(today, index, weekly_km * 1_000.0, draw)
    };
    // A race of five weeks ago in the place of what was run that day.
    if !beginner && draw.chance(0.85) {
        let date = today - Days::new(draw.whole(20, 45).unsigned_abs());
        let metres = *draw.one_of(&[5_000.0, 10_000.0]);
        if let Some(seconds) = equivalent_time(index, metres) {
            activities.retain(|a: &Activity| a.local_date != date);
            let mut raced = run(date, metres, seconds.round());
            raced.race = true;
            activities.push(raced);
            activities.sort_by_key(|a| a.local_date);
        }
    }
    let born_in = 2026 - i32::try_from(draw.whole(18, 70)).unwrap_or(40);
    let history = History {
        athlete: Athlete {
            id: AthleteId(Uuid::from_u128(1)),
            settings: Settings::default(),
            physiology: Physiology {
                sex: *draw.one_of(&[Some(Sex::Female), Some(Sex::Male), None]),
                birth_year: Some(born_in),
                running_since: (!beginner).then(|| today - Days::new(months.unsigned_abs() * 30)),
                ..Physiology::default()
            },
            preferences: Preferences {
                run_days: run_days(draw),
                ..Preferences::default()
            },
            since: today - Days::new(70),
            asked: Vec::new(),
            awaiting: None,
        },
        activities,
        wellness: Vec::new(),
        measured: Vec::new(),
        goals: Vec::new(),
        results: Vec::new(),
        planned: Vec::new(),
        season: None,
        injuries: Vec::new(),
        flags: Vec::new(),
        shoes: ShoeRack::default(),
    };
    Born { history, index, today }
}

/// Every day, or all but one or two.
fn run_days(draw: &mut Draw) -> Option<Vec<u8>> {
    let off: Vec<u8> = match draw.whole(0, 4) {
        0 => vec![0],
        1 => vec![0, 4],
        2 => vec![draw.whole(0, 6).unsigned_abs() as u8],
        _ => return None,
    };
    Some((0..7).filter(|d| !off.contains(d)).collect())
}

/// Ten even weeks, the long run on Sundays.
fn past(today: NaiveDate, index: f64, weekly_m: f64, draw: &mut Draw) -> Vec<Activity> {
    let days: &[i64] = match weekly_m {
        m if m < 25_000.0 => &[1, 3, 6],
        m if m < 45_000.0 => &[1, 3, 5, 6],
        _ => &[0, 1, 3, 5, 6],
    };
    let easy = easy_s_per_km(index);
    let first =
        today - TimeDelta::days(7 * WEEKS_BEFORE + i64::from(chrono::Datelike::weekday(&today).num_days_from_monday()));
    let mut runs = Vec::new();
    for week in 0..=WEEKS_BEFORE {
        for day in days {
            let date = first + TimeDelta::days(week * 7 + day);
            if date >= today {
                break;
            }
            let share = if *day == 6 {
                0.30
            } else {
                0.70 / (days.len() - 1) as f64
            };
            let metres = (weekly_m * share * draw.between(0.9, 1.05) / 100.0).round() * 100.0;
            runs.push(run(date, metres, (metres / 1_000.0 * easy).round()));
        }
    }
    runs
}
