//! Sessions of a season as workouts: kind, steps, target and the rule that put them there.

use chrono::NaiveDate;

use super::dose::{EASY_EFFORT, easy_target};
use super::fill::{Filled, is_long};
use super::methodology::Methodology;
use super::run_walk;
use super::runner::Runner;
use super::wishes::Wishes;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::{Reason, SessionKind, Step, StepKind, Target, Workout};
use crate::domain::season::{Aim, SeasonSession};
use crate::domain::taste::Taste;
use crate::domain::units::Pace;
use crate::science::days;
use crate::science::workouts::{RACE_EFFORT, reason};

/// Relaxed accelerations at the end of an easy run: how many, seconds each, seconds of jog between (Daniels 2021).
const STRIDES: (u16, f64, f64) = (6, 20.0, 60.0);
const STRIDES_EFFORT: Target = Target::Effort { low: 7, high: 8 };
/// Cross-training, seconds (design choice).
const CROSS_S: f64 = 2_700.0;
/// Slowest pace given as a target, seconds per kilometre (design choice).
const SLOWEST_TARGET: f64 = 880.0;
/// Room around a race pace, ratio (design choice).
const RACE_ROOM: f64 = 0.01;

/// A filled day and the week it stands in.
#[derive(Debug, Clone, Copy)]
pub struct Day<'a> {
    pub method: &'a Methodology,
    pub runner: &'a Runner,
    pub filled: &'a Filled,
    pub down: bool,
    pub taper: bool,
    /// Seconds from which a run is hard.
    pub long_hard_s: f64,
}

/// A run of the season.
pub fn run(day: &Day<'_>) -> SeasonSession {
    let filled = day.filled;
    let paces = day.runner.paces();
    let easy_s_per_km = day.runner.easy_s_per_km();
    let code = filled.coded.code.as_str();
    let key = day.method.session(code);
    let duration_s = filled
        .hard
        .as_ref()
        .map_or(filled.metres / 1000.0 * easy_s_per_km, |s| s.duration_s)
        .round();
    let easy = easy_target(paces.as_ref());
    let evidence = if paces.is_some() {
        Evidence::Moderate
    } else {
        Evidence::Weak
    };
    let (kind, steps, target) = match (&filled.hard, key) {
        (Some(sized), Some(key)) => (key.kind, sized.steps.clone(), sized.target),
        _ if is_long(day.method, code) && filled.long => (SessionKind::Long, Vec::new(), easy),
        // A run shorter than its strides stays easy.
        _ if code == "Es" && duration_s > 2.0 * f64::from(STRIDES.0) * (STRIDES.1 + STRIDES.2) => {
            (SessionKind::Strides, strides(filled.metres, easy_s_per_km, easy), easy)
        }
        _ => (SessionKind::Easy, Vec::new(), easy),
    };
    let walks = day.method.run_walk && filled.hard.is_none();
    let (kind, steps) = if walks {
        (SessionKind::WalkRun, run_walk::steps(easy_s_per_km, duration_s, easy))
    } else {
        (kind, steps)
    };
    let hard = filled.hard.is_some() || duration_s > day.long_hard_s;
    SeasonSession {
        date: filled.coded.date,
        workout: Workout {
            kind,
            distance_m: Some(filled.metres),
            duration_s: None,
            target: Some(target),
            steps,
            reasons: reasons(day, kind),
            evidence,
        },
        distance_m: filled.metres,
        duration_s: Some(duration_s),
        hard,
        long: filled.long,
        code: code.to_owned(),
    }
}

fn reasons(day: &Day<'_>, kind: SessionKind) -> Vec<Reason> {
    let metres = Figure::computed(day.filled.metres, Unit::Metres, "season", &[], Evidence::Moderate);
    let mut all = Vec::new();
    if day.taper {
        all.push(reason("season_taper", Vec::new()));
    } else if day.down {
        all.push(reason("down_week", Vec::new()));
    }
    let key = day
        .method
        .session(&day.filled.coded.code)
        .filter(|_| day.filled.hard.is_some());
    if let Some(why) = key.and_then(|k| k.why.as_deref()) {
        all.push(reason(why, Vec::new()));
    }
    all.push(match kind {
        _ if day.filled.hard.is_some() => reason("key_session", vec![metres]),
        _ if day.filled.long => reason("season_long", vec![metres]),
        _ if day.filled.coded.code == "BB" => reason("back_to_back", vec![metres]),
        SessionKind::Strides => reason("season_strides", Vec::new()),
        _ => reason("season_easy", vec![metres]),
    });
    all
}

fn strides(metres: f64, easy_s_per_km: f64, easy: Target) -> Vec<Step> {
    let (times, seconds, jog) = STRIDES;
    let spent = f64::from(times) * (seconds + jog);
    let before = (metres / 1000.0 * easy_s_per_km - spent).max(0.0);
    let step = |kind, times, duration_s: f64, recovery_s, target| Step {
        kind,
        times,
        duration_s: Some(duration_s),
        distance_m: None,
        recovery_s,
        target,
        zone: 1,
    };
    vec![
        step(StepKind::WarmUp, 1, (before / 60.0).round() * 60.0, 0.0, easy),
        step(StepKind::Run, times, seconds, jog, STRIDES_EFFORT),
    ]
}

/// Whether a day leaves time for cross-training, and it is not disliked.
pub fn time_for_cross(wishes: &Wishes, date: NaiveDate) -> bool {
    let day = u8::try_from(days::weekday(date)).unwrap_or(0);
    wishes.seconds(day) >= CROSS_S && !wishes.disliked.contains(&Taste::Cross)
}

/// Cross-training on a day without running.
pub fn cross(date: NaiveDate) -> SeasonSession {
    SeasonSession {
        date,
        workout: Workout {
            kind: SessionKind::Cross,
            distance_m: None,
            duration_s: Some(CROSS_S),
            target: Some(EASY_EFFORT),
            steps: Vec::new(),
            reasons: vec![reason("season_cross", Vec::new())],
            evidence: Evidence::Weak,
        },
        distance_m: 0.0,
        duration_s: Some(CROSS_S),
        hard: false,
        long: false,
        code: "X".to_owned(),
    }
}

/// The race. Its time is the athlete's wish, never a promise.
pub fn race(aim: &Aim) -> SeasonSession {
    let pace = aim.time_s.and_then(|s| Pace::of(aim.distance_m, s));
    // Slower than this is walked by feel.
    let pace = pace.filter(|p| p.0 <= SLOWEST_TARGET);
    let target = pace.map_or(RACE_EFFORT, |p| Target::Pace {
        fast: Pace(p.0 * (1.0 - RACE_ROOM)),
        slow: Pace(p.0 * (1.0 + RACE_ROOM)),
    });
    SeasonSession {
        date: aim.date,
        workout: Workout {
            kind: SessionKind::Race,
            distance_m: Some(aim.distance_m),
            duration_s: None,
            target: Some(target),
            steps: Vec::new(),
            reasons: vec![reason("race_day", Vec::new())],
            evidence: Evidence::Moderate,
        },
        distance_m: aim.distance_m,
        duration_s: None,
        hard: true,
        long: false,
        code: "race".to_owned(),
    }
}
