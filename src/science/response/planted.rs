//! Histories with a change planted in them, and how often it is found, or found where there is none.

use chrono::NaiveDate;
use uuid::Uuid;

use super::Seen;
use super::progress::progress;
use super::zone_check::zone_check;
use crate::domain::activity::{Activity, ActivityId, Origin, Sport};
use crate::domain::athlete::{Athlete, AthleteId, Physiology, Preferences, Settings};
use crate::domain::feedback::{Cause, Missing, Trend, ZoneChange};
use crate::domain::goal::RaceResult;
use crate::domain::history::History;
use crate::domain::wellness::Wellness;
use crate::science::{days, fitness, runs};

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// Deviates that are near normal, the same for the same seed.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> f64 {
        let uniform = |state: &mut u64| {
            *state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (*state >> 11) as f64 / (1_u64 << 53) as f64
        };
        (0..12).map(|_| uniform(&mut self.0)).sum::<f64>() - 6.0
    }
}

/// A run of 45 minutes so many days ago.
pub fn run(days_ago: i64, speed_m_s: f64, bpm: f64) -> Activity {
    let date = days::shift(today(), -days_ago);
    let seconds = 2_700.0;
    Activity {
        id: ActivityId(Uuid::from_u128(1_000 + days_ago as u128)),
        sport: Sport::Running,
        start: date.and_hms_opt(8, 0, 0).unwrap().and_utc(),
        local_date: date,
        distance_m: Some(speed_m_s * seconds),
        timer_s: Some(seconds),
        elapsed_s: Some(seconds),
        avg_hr: Some(bpm),
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

/// Twenty-six weeks of four runs, each at a speed that follows the heart rate, with noise of `sd` and the change of a
/// day. A 10 km in 45:00 fourteen weeks ago.
pub fn history(seed: u64, sd: f64, change: impl Fn(i64) -> f64) -> History {
    let mut noise = Noise(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xA5A5);
    let mut activities = Vec::new();
    for week in (0..26).rev() {
        for back in [6, 4, 2, 1] {
            let ago = 7 * week + back;
            let bpm = 140.0 + 4.0 * noise.next();
            let speed = 2.9 * (bpm - 50.0) / 90.0 * (1.0 + change(ago)) * (sd * noise.next()).exp();
            activities.push(run(ago, speed, bpm));
        }
    }
    History {
        athlete: Athlete {
            id: AthleteId(Uuid::from_u128(1)),
            settings: Settings::default(),
            physiology: Physiology {
                hr_max: Some(190),
                hr_rest: Some(50),
                ..Physiology::default()
            },
            preferences: Preferences::default(),
            since: days::shift(today(), -400),
            asked: Vec::new(),
            awaiting: None,
        },
        activities,
        wellness: Vec::new(),
        measured: Vec::new(),
        goals: Vec::new(),
        results: vec![RaceResult {
            id: Uuid::from_u128(7),
            date: days::shift(today(), -98),
            distance_m: 10_000.0,
            duration_s: 2_700.0,
        }],
        planned: Vec::new(),
        season: None,
        injuries: Vec::new(),
        flags: Vec::new(),
        shoes: crate::domain::shoe::ShoeRack::default(),
    }
}

pub fn seeing<T>(history: &History, look: impl FnOnce(&Seen<'_>) -> T) -> T {
    let runs = runs::until(&history.activities, today());
    look(&Seen {
        history,
        runs: &runs,
        today: today(),
    })
}

/// How many of a hundred histories end in each trend and are confirmed.
fn found(sd: f64, change: impl Fn(i64) -> f64 + Copy) -> [usize; 3] {
    let mut counts = [0; 3];
    for seed in 1..=100 {
        let history = history(seed, sd, change);
        let told = seeing(&history, |seen| progress(seen, None));
        let at = match told.trend {
            Trend::Improving => 0,
            Trend::Regressing => 1,
            Trend::Plateau => 2,
            Trend::Unclear => continue,
        };
        counts[at] += usize::from(told.confirmed);
    }
    counts
}

/// A change of `most` that grows over the last `days` days.
fn growing(most: f64, days: i64) -> impl Fn(i64) -> f64 + Copy {
    move |ago| most * (1.0 - ago as f64 / days as f64).max(0.0)
}

#[test]
fn planted_changes_are_found_and_none_is_seldom_invented() {
    let rising = found(0.03, growing(0.08, 49));
    let falling = found(0.03, growing(-0.08, 49));
    let none = found(0.03, |_| 0.0);
    let flat = found(0.01, |_| 0.0);
    assert!(rising[0] >= 65 && rising[1..] == [0, 0], "{rising:?}");
    assert!(falling[1] >= 95 && falling[0] == 0, "{falling:?}");
    assert!(none[0] <= 2 && none[1] <= 3, "{none:?}");
    assert!(flat[2] >= 80 && flat[0] + flat[1] == 0, "{flat:?}");
}

#[test]
fn hills_heat_holes_and_races_are_left_out_and_counted() {
    let mut history = history(3, 0.01, |_| 0.0);
    let n = history.activities.len();
    history.activities[n - 1].avg_hr = None;
    history.activities[n - 2].ascent_m = Some(200.0);
    history.activities[n - 3].rpe = Some(8);
    history.activities[n - 4].elapsed_s = Some(3_000.0);
    history.activities[n - 5].distance_m = Some(90_000.0);
    let date = history.activities[n - 6].local_date;
    history.wellness.push(Wellness {
        date,
        sleep_h: Some(4.5),
        ..Wellness::default()
    });
    let told = seeing(&history, |seen| progress(seen, None));
    let causes: Vec<(Cause, f64)> = told.set_aside.iter().map(|s| (s.cause, s.runs.value)).collect();
    let one = [
        Cause::Hard,
        Cause::Hills,
        Cause::Tired,
        Cause::Gps,
        Cause::NoHeart,
        Cause::Stops,
    ];
    assert_eq!(causes, one.map(|cause| (cause, 1.0)));
}

#[test]
fn too_little_says_what_is_missing() {
    let mut history = history(3, 0.01, |_| 0.0);
    history.activities.drain(..history.activities.len() - 6);
    let told = seeing(&history, |seen| progress(seen, None));
    assert_eq!(
        (told.trend, told.missing),
        (Trend::Unclear, vec![Missing::Sessions, Missing::Weeks])
    );
    for run in &mut history.activities {
        run.avg_hr = None;
    }
    let told = seeing(&history, |seen| progress(seen, None));
    assert_eq!(
        told.missing,
        vec![Missing::HeartRate, Missing::Sessions, Missing::Weeks]
    );
    assert_eq!((told.effect, told.sessions.value), (None, 0.0));
}

fn fitness_of(history: &History) -> Option<crate::domain::state::Fitness> {
    let runs = runs::until(&history.activities, today());
    fitness::known(&history.athlete.physiology, &runs, &history.results, today())
}

/// How many of a hundred histories move the index up and down.
fn moved(change: impl Fn(i64) -> f64 + Copy) -> [usize; 2] {
    let mut counts = [0; 2];
    for seed in 1..=100 {
        let mut history = history(seed, 0.03, change);
        // Seven weeks ago: the paces have not begun to age much.
        history.results[0].date = days::shift(today(), -49);
        let fitness = fitness_of(&history);
        let check = seeing(&history, |seen| zone_check(seen, fitness.as_ref()));
        if let Some(ZoneChange::Index { step, .. }) = check.and_then(|c| c.proposal) {
            counts[usize::from(!step.up)] += 1;
        }
    }
    counts
}

#[test]
fn zones_follow_a_shift_and_stay_without_one() {
    let up = moved(|ago| if ago < 33 { 0.05 } else { 0.0 });
    let down = moved(|ago| if ago < 33 { -0.06 } else { 0.0 });
    let none = moved(|_| 0.0);
    assert!(up[0] >= 60 && up[1] == 0, "{up:?}");
    assert!(down[1] >= 60 && down[0] == 0, "{down:?}");
    assert!(none[0] + none[1] <= 2, "{none:?}");
}
