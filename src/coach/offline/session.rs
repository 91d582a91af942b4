//! A workout in words: what, how much, how hard, how it should feel and why.

use chrono::NaiveDate;

use super::draft::Draft;
use super::reasons;
use crate::domain::figure::{Figure, Unit};
use crate::domain::plan::{SessionKind, Step, StepKind, Target, Workout};
use crate::domain::state::AthleteState;
use crate::domain::units::Pace;

/// The workout of `date` in the week ahead. `None` beyond it.
pub fn on(state: &AthleteState, date: NaiveDate) -> Option<&Workout> {
    state
        .week_ahead
        .iter()
        .find(|(day, _)| *day == date)
        .map(|(_, workout)| workout)
}

/// The workout of `date` as far ahead as anything is laid out: the week ahead, then the season followed. `None`: the
/// past, or beyond both.
pub fn planned(state: &AthleteState, date: NaiveDate) -> Option<&Workout> {
    let season = || {
        let season = &state.season.as_ref()?.season;
        season.on(date).filter(|_| date > state.today).map(|s| &s.workout)
    };
    on(state, date).or_else(season)
}

/// The first session after `date` that is not rest.
pub fn next_after(state: &AthleteState, date: NaiveDate) -> Option<(NaiveDate, &Workout)> {
    state
        .week_ahead
        .iter()
        .find(|(day, workout)| *day > date && workout.kind != SessionKind::Rest)
        .map(|(day, workout)| (*day, workout))
}

/// "footing de 8 km, entre 5:20/km et 5:40/km".
pub fn line(d: &mut Draft, workout: &Workout) -> String {
    let short = short(d, workout);
    match workout.target.filter(|_| workout.kind != SessionKind::Rest) {
        Some(aim) => {
            let aim = target(d, workout, aim);
            d.word("session-at", &[("session", short.into()), ("target", aim.into())])
        }
        None => short,
    }
}

/// "footing de 8 km".
pub fn short(d: &mut Draft, workout: &Workout) -> String {
    let name = d.word(name_id(workout.kind), &[]);
    if workout.kind == SessionKind::Rest {
        return name;
    }
    let amount = match (workout.distance_m, workout.duration_s) {
        (Some(metres), _) => d.distance_short(&figure(workout, metres, Unit::Metres)),
        (None, Some(seconds)) => d.duration(&figure(workout, seconds, Unit::Seconds)),
        (None, None) => return name,
    };
    let whole = d.word("session-of", &[("name", name.into()), ("amount", amount.into())]);
    if workout.twice() {
        d.word("session-twice", &[("session", whole.into())])
    } else {
        whole
    }
}

/// " (1 min de course, 30 s de marche)": the turns of walking and running, for a line of a week. Empty for any other
/// session.
pub fn turns(d: &mut Draft, workout: &Workout) -> String {
    let in_turns = |s: &&Step| s.kind == StepKind::Run && s.times > 1 && s.recovery_s > 0.0;
    let step = workout.steps.iter().find(in_turns);
    let step = step.filter(|_| workout.kind == SessionKind::WalkRun);
    let Some((run, walk)) = step.and_then(|s| Some((s.duration_s?, s.recovery_s))) else {
        return String::new();
    };
    let run = d.duration(&figure(workout, run, Unit::Seconds));
    let walk = d.duration(&figure(workout, walk, Unit::Seconds));
    d.word("session-turns", &[("run", run.into()), ("walk", walk.into())])
}

/// The stretches of a session in order. `None` where it has fewer than two.
pub fn steps(d: &mut Draft, workout: &Workout) -> Option<String> {
    if workout.steps.len() < 2 && workout.steps.iter().all(|s| s.times < 2) {
        return None;
    }
    let all: Vec<String> = workout.steps.iter().map(|s| step(d, workout, s)).collect();
    Some(all.join(&d.word("step-then", &[])))
}

/// How it should feel, one sentence.
pub fn feel(d: &Draft, kind: SessionKind) -> String {
    let id = match kind {
        SessionKind::Rest => "feel-rest",
        SessionKind::Easy => "feel-easy",
        SessionKind::Long => "feel-long",
        SessionKind::Quality
        | SessionKind::Tempo
        | SessionKind::Interval
        | SessionKind::Repetition
        | SessionKind::Hills => "feel-quality",
        SessionKind::MarathonPace => "feel-marathon-pace",
        SessionKind::Fartlek => "feel-fartlek",
        SessionKind::Strides => "feel-strides",
        SessionKind::Cross => "feel-cross",
        SessionKind::Strength => "feel-strength",
        SessionKind::WalkRun => "feel-walk-run",
        SessionKind::Race => "feel-race",
    };
    d.word(id, &[])
}

/// Rules that bound every session: they explain a day only when nothing else does.
const ALWAYS: [&str; 3] = ["easy_median", "h1", "h2"];

/// The first reason that has words, as a sentence of its own. What chose the day goes before what bounds every day.
pub fn why(d: &mut Draft, workout: &Workout) -> Option<String> {
    let (bounds, choices): (Vec<_>, Vec<_>) = workout
        .reasons
        .iter()
        .partition(|reason| ALWAYS.contains(&reason.rule.as_str()));
    let reason = choices
        .into_iter()
        .chain(bounds)
        .find_map(|reason| reasons::words(d, reason))?;
    Some(d.word("session-why", &[("reason", reason.into())]))
}

fn name_id(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Rest => "session-rest",
        SessionKind::Easy => "session-easy",
        SessionKind::Long => "session-long",
        SessionKind::Quality => "session-quality",
        SessionKind::Tempo => "session-tempo",
        SessionKind::Interval => "session-interval",
        SessionKind::Repetition => "session-repetition",
        SessionKind::MarathonPace => "session-marathon-pace",
        SessionKind::Hills => "session-hills",
        SessionKind::Fartlek => "session-fartlek",
        SessionKind::Strides => "session-strides",
        SessionKind::Cross => "session-cross",
        SessionKind::Strength => "session-strength",
        SessionKind::WalkRun => "session-walk-run",
        SessionKind::Race => "session-race",
    }
}

/// A number of the workout itself, which the engine proposed.
fn figure(workout: &Workout, value: f64, unit: Unit) -> Figure {
    Figure::computed(
        value,
        unit,
        "next_session",
        &[("reasons", workout.reasons.len() as f64)],
        workout.evidence,
    )
}

fn target(d: &mut Draft, workout: &Workout, target: Target) -> String {
    match target {
        Target::Pace { fast, slow } => paces(d, workout, fast, slow),
        Target::HeartRate { low, high } => {
            let low = d.number(&figure(workout, f64::from(low), Unit::BeatsPerMinute), 0);
            let high = d.number(&figure(workout, f64::from(high), Unit::BeatsPerMinute), 0);
            d.word("target-heart-rate", &[("low", low.into()), ("high", high.into())])
        }
        Target::Effort { low, high } => {
            let max = d.rule(10.0, Unit::Scale, "exertion_scale");
            let low_shown = d.number(&figure(workout, f64::from(low), Unit::Scale), 0);
            if low == high {
                return d.word("target-effort-one", &[("level", low_shown.into()), ("max", max.into())]);
            }
            let high = d.number(&figure(workout, f64::from(high), Unit::Scale), 0);
            d.word(
                "target-effort",
                &[("low", low_shown.into()), ("high", high.into()), ("max", max.into())],
            )
        }
    }
}

fn paces(d: &mut Draft, workout: &Workout, fast: Pace, slow: Pace) -> String {
    let fast = d.pace(&figure(workout, fast.0, Unit::SecondsPerKm));
    let slow = d.pace(&figure(workout, slow.0, Unit::SecondsPerKm));
    if fast == slow {
        d.word("target-pace-around", &[("pace", fast.into())])
    } else {
        d.word("target-pace", &[("fast", fast.into()), ("slow", slow.into())])
    }
}

fn step(d: &mut Draft, workout: &Workout, step: &Step) -> String {
    let amount = match (step.distance_m, step.duration_s) {
        (Some(metres), _) => d.distance_short(&figure(workout, metres, Unit::Metres)),
        (None, Some(seconds)) => d.duration(&figure(workout, seconds, Unit::Seconds)),
        (None, None) => String::new(),
    };
    let id = match step.kind {
        StepKind::WarmUp => "step-warm-up",
        StepKind::Run => "step-run",
        StepKind::Recover => "step-recover",
        StepKind::Walk => "step-walk",
        StepKind::CoolDown => "step-cool-down",
        StepKind::Apart => return d.word("step-apart", &[]),
    };
    let mut words = d.word(id, &[("amount", amount.into())]);
    if step.times > 1 {
        let times = d.number(&figure(workout, f64::from(step.times), Unit::Count), 0);
        words = d.word("step-repeat", &[("times", times.into()), ("step", words.into())]);
    }
    if step.kind == StepKind::Run && workout.kind == SessionKind::Quality {
        let aim = target(d, workout, step.target);
        words = d.word("step-at", &[("step", words.into()), ("target", aim.into())]);
    }
    if let aim @ Target::HeartRate { .. } = step.target {
        let aim = target(d, workout, aim);
        words = d.word("step-beats", &[("step", words.into()), ("target", aim.into())]);
    }
    if step.recovery_s > 0.0 {
        let rest = d.duration(&figure(workout, step.recovery_s, Unit::Seconds));
        let id = if workout.kind == SessionKind::WalkRun {
            "step-recovery-walk"
        } else {
            "step-recovery"
        };
        words = d.word(id, &[("step", words.into()), ("amount", rest.into())]);
    }
    words
}
