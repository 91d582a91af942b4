//! Small histories for the tests.

use allure::domain::activity::{Activity, ActivityId, BestEffort, Origin, Sport};
use allure::domain::athlete::{Athlete, AthleteId, Physiology, Preferences, Settings};
use allure::domain::figure::Evidence;
use allure::domain::goal::Goal;
use allure::domain::history::History;
use allure::domain::plan::{PlannedSession, SessionKind, SessionStatus, Workout};
use allure::domain::wellness::Wellness;
use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a date of 2026")
}

pub fn run(date: NaiveDate, km: f64, pace_s: f64) -> Activity {
    Activity {
        id: ActivityId(Uuid::from_u128(u128::from(
            date.signed_duration_since(day(1, 1)).num_days().unsigned_abs(),
        ))),
        sport: Sport::Running,
        start: date.and_time(NaiveTime::MIN).and_utc(),
        local_date: date,
        distance_m: Some(km * 1000.0),
        timer_s: Some(km * pace_s),
        elapsed_s: None,
        avg_hr: None,
        max_hr: None,
        ascent_m: None,
        rpe: None,
        pain: None,
        origin: Origin::File,
        race: false,
        best_efforts: Vec::new(),
        steady: None,
    }
}

pub fn race(date: NaiveDate, km: f64, seconds: f64) -> Activity {
    Activity {
        race: true,
        ..run(date, km, seconds / km)
    }
}

pub fn with_best(mut activity: Activity, distance_m: f64, duration_s: f64) -> Activity {
    activity.best_efforts.push(BestEffort { distance_m, duration_s });
    activity
}

pub fn history(activities: Vec<Activity>) -> History {
    History {
        athlete: Athlete {
            id: AthleteId(Uuid::nil()),
            settings: Settings::default(),
            physiology: Physiology::default(),
            preferences: Preferences::default(),
            since: day(11, 18),
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
        shoes: allure::domain::shoe::ShoeRack::default(),
    }
}

/// Four weeks of 6, 8 and 12 km on Tuesday, Thursday and Sunday, the third Sunday 14 km, and this Tuesday.
/// The weeks begin on 19 and 26 October, 2, 9 and 16 November 2026.
pub fn five_weeks() -> History {
    let mut activities = Vec::new();
    for week in 0..4 {
        let monday = day(10, 19) + chrono::Days::new(7 * week);
        let long = if week == 2 { 14.0 } else { 12.0 };
        activities.push(run(monday + chrono::Days::new(1), 6.0, 360.0));
        activities.push(run(monday + chrono::Days::new(3), 8.0, 350.0));
        activities.push(run(monday + chrono::Days::new(6), long, 370.0));
    }
    activities.push(run(day(11, 17), 6.0, 360.0));
    history(activities)
}

pub fn without(history: &History, date: NaiveDate) -> History {
    let mut less = history.clone();
    less.activities.retain(|a| a.local_date != date);
    assert_eq!(less.activities.len() + 1, history.activities.len());
    less
}

pub fn check_in(date: NaiveDate, answers: [u8; 3]) -> Wellness {
    Wellness {
        date,
        sleep: Some(answers[0]),
        legs: Some(answers[1]),
        mood: Some(answers[2]),
        ..Wellness::default()
    }
}

pub fn goal(date: NaiveDate, distance_m: f64) -> Goal {
    Goal {
        id: Uuid::nil(),
        name: None,
        date: Some(date),
        distance_m: Some(distance_m),
        target_s: None,
    }
}

pub fn fixed(date: NaiveDate, kind: SessionKind, km: f64) -> PlannedSession {
    PlannedSession {
        id: Uuid::nil(),
        date,
        workout: Workout {
            kind,
            distance_m: Some(km * 1000.0),
            duration_s: None,
            target: None,
            steps: Vec::new(),
            reasons: Vec::new(),
            evidence: Evidence::Moderate,
        },
        status: SessionStatus::Planned,
        pinned: true,
    }
}
