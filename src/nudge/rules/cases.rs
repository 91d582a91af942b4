//! Reference athletes for the tests of the rules.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use crate::domain::activity::{Activity, ActivityId, Origin, Sport};
use crate::domain::athlete::{Athlete, AthleteId, Lang, Physiology, Preferences, Settings};
use crate::domain::figure::Receipt;
use crate::domain::goal::Goal;
use crate::domain::history::History;
use crate::domain::nudge::Finding;
use crate::domain::shoe::ShoeRack;
use crate::domain::state::AthleteState;
use crate::domain::units::HALF_MARATHON_M;
use crate::science;

/// A Sunday.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

pub fn history(lang: Lang) -> History {
    History {
        athlete: Athlete {
            id: AthleteId(Uuid::from_u128(1)),
            settings: Settings {
                lang,
                ..Settings::default()
            },
            physiology: Physiology {
                hr_max: Some(188),
                hr_rest: Some(52),
                ..Physiology::default()
            },
            preferences: Preferences::default(),
            since: today() - Days::new(100),
            asked: Vec::new(),
            awaiting: None,
        },
        activities: Vec::new(),
        wellness: Vec::new(),
        measured: Vec::new(),
        goals: Vec::new(),
        results: Vec::new(),
        planned: Vec::new(),
        season: None,
        injuries: Vec::new(),
        flags: Vec::new(),
        shoes: ShoeRack::default(),
    }
}

/// A run so many days ago, at 5:40/km.
pub fn run(days: u64, km: f64) -> Activity {
    let date = today() - Days::new(days);
    let seconds = km * 340.0;
    Activity {
        id: ActivityId(Uuid::from_u128(1000 + u128::from(days))),
        sport: Sport::Running,
        start: date.and_hms_opt(8, 0, 0).unwrap().and_utc(),
        local_date: date,
        distance_m: Some(km * 1000.0),
        timer_s: Some(seconds),
        elapsed_s: Some(seconds),
        avg_hr: Some(145.0),
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

/// Runs of so many kilometres on Tuesday, Thursday and Sunday of eight complete weeks, ending a week ago.
pub fn steady(lang: Lang) -> History {
    let mut history = history(lang);
    for week in (1..=8).rev() {
        for (back, km) in [(5, 8.0), (3, 8.0), (0, 10.0)] {
            history.activities.push(run(7 * week + back, km));
        }
    }
    history
}

pub fn half_marathon(days: u64) -> Goal {
    Goal {
        id: Uuid::from_u128(77),
        name: Some("Semi de Lyon".to_owned()),
        date: Some(today() + Days::new(days)),
        distance_m: Some(HALF_MARATHON_M),
        target_s: Some(6300.0),
    }
}

pub fn assess(history: &History) -> AthleteState {
    science::assess(history, today(), Uuid::from_u128(9))
}

pub fn nobody(lang: Lang) -> AthleteState {
    assess(&history(lang))
}

/// Every numeral of the words is part of something on receipt.
pub fn check_receipts(finding: &Finding) {
    let mut rest = format!("{} {}", finding.text, finding.why);
    let mut shown: Vec<&Receipt> = finding.receipts.iter().collect();
    shown.sort_by_key(|receipt| std::cmp::Reverse(receipt.shown.len()));
    for receipt in shown {
        rest = rest.replace(&receipt.shown, "");
    }
    assert!(!rest.contains(|c: char| c.is_ascii_digit()), "{}: {rest}", finding.rule);
}
