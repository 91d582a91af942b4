//! A key session in metres, minutes and steps, within every cap its methodology sets.

use super::level::Level;
use super::methodology::{Dose, KeySession, PaceRef};
use super::runner::Runner;
use crate::domain::plan::{Step, StepKind, Target};
use crate::domain::units::Pace;
use crate::science::daniels_gilbert::equivalent_time;
use crate::science::paces::Paces;

/// Easy running before and after the hard part, seconds (design choice).
const WARM_UP_S: f64 = 900.0;
const COOL_DOWN_S: f64 = 600.0;
/// Ends of the range around a pace, ratios (design choice).
const ROOM: f64 = 0.01;
/// Hard running of a runner without a known race is this much faster than easy running (design choice).
const HARD_OVER_EASY: [(u8, f64); 2] = [(2, 0.84), (3, 0.77)];
/// A repeated session of fewer repetitions than this, or a single effort below these seconds, is not worth the name.
const FEWEST_REPS: f64 = 2.0;
const SHORTEST_EFFORT_S: f64 = 480.0;
/// A repetition is never cut below this, seconds (design choice).
const SHORTEST_REP_S: f64 = 120.0;
/// A dose in a taper or a down week, ratio.
pub const HALVED: f64 = 0.5;
/// Easy running, 0 to 10.
pub const EASY_EFFORT: Target = Target::Effort { low: 2, high: 4 };

/// What a session may hold this week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// Metres of the week.
    pub week_m: f64,
    /// Seconds above the first threshold that the week has left.
    pub hard_s: f64,
    /// Metres of the whole session, warm-up and cool-down included.
    pub session_m: f64,
    /// Seconds per metre of the easy running between repetitions.
    pub easy_s_per_m: f64,
}

/// A hard session ready to be put on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Sized {
    pub steps: Vec<Step>,
    pub target: Target,
    /// Metres of the whole, and of the hard part.
    pub distance_m: f64,
    pub hard_m: f64,
    /// Seconds of the whole, and of the hard part.
    pub duration_s: f64,
    pub hard_s: f64,
}

/// Seconds per kilometre of a key session. `None` where only the feeling counts or no race is known.
fn pace(session: &KeySession, runner: &Runner, paces: Option<&Paces>) -> Option<f64> {
    let paces = paces?;
    let equivalent = |metres: f64| {
        let seconds = equivalent_time(runner.index()?, metres)?;
        Some(seconds / metres * 1000.0)
    };
    let base = match session.pace {
        PaceRef::Effort => return None,
        PaceRef::Easy => f64::midpoint(paces.easy_fast, paces.easy_slow),
        PaceRef::Marathon => paces.marathon,
        PaceRef::Threshold => paces.threshold,
        PaceRef::Interval => paces.interval,
        PaceRef::Repetition => paces.repetition,
        PaceRef::FiveK => equivalent(5_000.0)?,
        PaceRef::TenK => equivalent(10_000.0)?,
        PaceRef::FifteenK => equivalent(15_000.0)?,
        PaceRef::Half => equivalent(21_097.5)?,
        PaceRef::ThirtyK => equivalent(30_000.0)?,
    };
    // Marathon pace of a slow runner is no faster than their easy running: work is never slower than that.
    Some((base / session.speed).min(paces.easy_fast))
}

/// Seconds per kilometre a hard step is reckoned with.
fn reckoned(session: &KeySession, runner: &Runner, known: Option<f64>) -> f64 {
    known.unwrap_or_else(|| {
        let (_, share) = HARD_OVER_EASY[usize::from(session.zone >= 3)];
        runner.easy_s_per_km() * share
    })
}

/// Repetitions, seconds and metres of one, once the caps are applied. `None` where too little is left.
fn fitted(
    session: &KeySession,
    dose: &Dose,
    wanted: f64,
    s_per_m: f64,
    room: &Room,
    around_m: f64,
) -> Option<(f64, f64)> {
    let rep_s = dose.seconds.or_else(|| dose.metres.map(|m| m * s_per_m))?;
    let share_s = session
        .share_of_week
        .map_or(f64::INFINITY, |s| s * room.week_m * s_per_m);
    let metres_s = session.metres_max.map_or(f64::INFINITY, |m| m * s_per_m);
    let minutes_s = session.minutes_max.map_or(f64::INFINITY, |m| m * 60.0);
    let per_rep_m = rep_s / s_per_m + dose.recovery_s / room.easy_s_per_m;
    let fits_s = (room.session_m - around_m) / per_rep_m * rep_s;
    let most_s = share_s.min(metres_s).min(minutes_s).min(room.hard_s).min(fits_s);
    if session.whole {
        return (rep_s <= most_s).then_some((1.0, rep_s));
    }
    if dose.reps_max <= 1 {
        // One continuous effort shrinks in time, by whole minutes.
        let seconds = (rep_s * wanted.min(1.0)).min(most_s);
        let seconds = (seconds / 60.0).floor() * 60.0;
        return (seconds >= SHORTEST_EFFORT_S).then_some((1.0, seconds));
    }
    let reps = wanted.max(FEWEST_REPS).min(most_s / rep_s).floor();
    if reps >= FEWEST_REPS {
        return Some((reps, rep_s));
    }
    // Two shorter repetitions where two full ones do not fit; a distance is never cut.
    let each_m = (room.session_m - around_m) / FEWEST_REPS - dose.recovery_s / room.easy_s_per_m;
    let shorter = (most_s / FEWEST_REPS).min(each_m * s_per_m);
    let shorter = (shorter / 30.0).floor() * 30.0;
    (dose.seconds.is_some() && shorter >= SHORTEST_REP_S.min(rep_s)).then_some((FEWEST_REPS, shorter.min(rep_s)))
}

/// Seconds above the first threshold that a session asks for, within its own caps in a week of so many metres.
pub fn asked_s(session: &KeySession, runner: &Runner, level: Level, progressed: u16, share: f64, week_m: f64) -> f64 {
    let known = pace(session, runner, runner.paces().as_ref());
    let s_per_m = reckoned(session, runner, known) / 1000.0;
    let dose = session.dose(level);
    let reps = f64::from((dose.reps + progressed).min(dose.reps_max).max(1)) * share;
    let rep_s = dose.seconds.or_else(|| dose.metres.map(|m| m * s_per_m)).unwrap_or(0.0);
    (reps * rep_s)
        .min(session.share_of_week.map_or(f64::INFINITY, |s| s * week_m * s_per_m))
        .min(session.metres_max.map_or(f64::INFINITY, |m| m * s_per_m))
        .min(session.minutes_max.map_or(f64::INFINITY, |m| m * 60.0))
}

/// A key session of its own: warm-up, repetitions, cool-down. `share` scales the dose, 1.0 in a normal week.
pub fn alone(
    session: &KeySession,
    runner: &Runner,
    level: Level,
    progressed: u16,
    share: f64,
    room: &Room,
) -> Option<Sized> {
    let paces = runner.paces();
    let known = pace(session, runner, paces.as_ref());
    let hard_s_per_km = reckoned(session, runner, known);
    let easy_s_per_km = runner.easy_s_per_km();
    let dose = session.dose(level);
    let wanted = f64::from((dose.reps + progressed).min(dose.reps_max)) * share;
    let around_m = (WARM_UP_S + COOL_DOWN_S) / easy_s_per_km * 1000.0;
    let (reps, rep_s) = fitted(session, &dose, wanted, hard_s_per_km / 1000.0, room, around_m)?;
    let target = target(session, known);
    let easy = easy_target(paces.as_ref());
    let rep = repetition(session, &dose, reps, rep_s, target);
    let hard_s = reps * rep_s;
    let hard_m = hard_s / hard_s_per_km * 1000.0;
    let jog_s = reps * dose.recovery_s;
    let easy_s = WARM_UP_S + COOL_DOWN_S + jog_s;
    Some(Sized {
        steps: vec![
            stretch(StepKind::WarmUp, WARM_UP_S, easy),
            rep,
            stretch(StepKind::CoolDown, COOL_DOWN_S, easy),
        ],
        target,
        distance_m: hard_m + easy_s / easy_s_per_km * 1000.0,
        hard_m,
        duration_s: hard_s + easy_s,
        hard_s,
    })
}

/// A long run with the work inside it; the rest of its metres is easy. `None` where too little fits.
pub fn inside(
    session: &KeySession,
    runner: &Runner,
    level: Level,
    share: f64,
    long_m: f64,
    room: &Room,
) -> Option<Sized> {
    const MOST_OF_LONG: f64 = 0.6;
    let paces = runner.paces();
    let known = pace(session, runner, paces.as_ref());
    let hard_s_per_km = reckoned(session, runner, known);
    let easy_s_per_km = runner.easy_s_per_km();
    let dose = session.dose(level);
    let inside = Room {
        session_m: long_m * MOST_OF_LONG,
        ..*room
    };
    let wanted = f64::from(dose.reps) * share;
    let (reps, rep_s) = fitted(session, &dose, wanted.max(share), hard_s_per_km / 1000.0, &inside, 0.0)
        .or_else(|| single(session, &dose, hard_s_per_km / 1000.0, share, &inside))?;
    let target = target(session, known);
    let easy = easy_target(paces.as_ref());
    let hard_s = reps * rep_s;
    let hard_m = hard_s / hard_s_per_km * 1000.0;
    let jog_m = reps * dose.recovery_s / easy_s_per_km * 1000.0;
    let easy_m = (long_m - hard_m - jog_m).max(0.0);
    let easy_s = easy_m / 1000.0 * easy_s_per_km;
    let before = stretch(StepKind::WarmUp, easy_s * 0.8, easy);
    let mut after = stretch(StepKind::CoolDown, easy_s * 0.2, easy);
    if session.whole {
        // A test by distance and feel has the seconds its steps leave: they are left exactly.
        after.duration_s = before.duration_s.map(|s| (easy_s - s).round());
    }
    Some(Sized {
        steps: vec![before, repetition(session, &dose, reps, rep_s, target), after],
        target,
        distance_m: long_m,
        hard_m,
        duration_s: hard_s + easy_s + reps * dose.recovery_s,
        hard_s,
    })
}

/// One shorter block where the repetitions asked for do not fit.
fn single(session: &KeySession, dose: &Dose, s_per_m: f64, share: f64, room: &Room) -> Option<(f64, f64)> {
    let one = Dose {
        reps: 1,
        reps_max: 1,
        ..*dose
    };
    fitted(session, &one, share, s_per_m, room, 0.0)
}

fn repetition(session: &KeySession, dose: &Dose, reps: f64, rep_s: f64, target: Target) -> Step {
    // Repetitions by distance stay by distance; a continuous effort that shrank is by time.
    let by_metres = dose.metres.filter(|_| dose.reps_max > 1 || session.whole);
    // Without a jog between them the repetitions are one continuous run.
    let (times, joined) = if dose.recovery_s > 0.0 {
        (reps, 1.0)
    } else {
        (1.0, reps)
    };
    Step {
        kind: StepKind::Run,
        times: times as u16,
        duration_s: if by_metres.is_some() {
            None
        } else {
            Some(rep_s * joined)
        },
        distance_m: by_metres.map(|m| m * joined),
        recovery_s: dose.recovery_s,
        target,
        zone: session.zone,
    }
}

fn stretch(kind: StepKind, seconds: f64, target: Target) -> Step {
    Step {
        kind,
        times: 1,
        duration_s: Some((seconds / 60.0).round() * 60.0),
        distance_m: None,
        recovery_s: 0.0,
        target,
        zone: 1,
    }
}

fn target(session: &KeySession, known: Option<f64>) -> Target {
    known.map_or(
        Target::Effort {
            low: session.effort[0],
            high: session.effort[1],
        },
        |pace| Target::Pace {
            fast: Pace(pace * (1.0 - ROOM)),
            slow: Pace(pace * (1.0 + ROOM)),
        },
    )
}

impl Sized {
    /// The same session with more easy running before it, metres at a pace in seconds per kilometre.
    #[must_use]
    pub fn lengthened(mut self, metres: f64, easy_s_per_km: f64) -> Self {
        let seconds = metres / 1000.0 * easy_s_per_km;
        self.distance_m += metres;
        self.duration_s += seconds;
        if let Some(first) = self.steps.first_mut() {
            first.duration_s = first.duration_s.map(|s| ((s + seconds) / 60.0).round() * 60.0);
        }
        self
    }
}

/// Easy running by pace where a race is known, by feeling otherwise.
pub fn easy_target(paces: Option<&Paces>) -> Target {
    paces.map_or(EASY_EFFORT, |p| Target::Pace {
        fast: Pace(p.easy_fast),
        slow: Pace(p.easy_slow),
    })
}
