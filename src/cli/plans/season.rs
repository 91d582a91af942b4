//! A season as the JSON of `docs/eval.md`.

use serde_json::{Value, json};

use crate::domain::plan::{SessionKind, Step, StepKind, Target, Workout};
use crate::domain::season::{Season, SeasonSession, SeasonWeek, Wish};
use crate::science::aims::Aims;

pub fn shown(id: &str, season: &Season, aims: Aims) -> Value {
    let weeks: Vec<Value> = season.weeks.iter().map(|w| week(season, w, aims)).collect();
    let conflicts: Vec<Vec<&str>> = season
        .conflicts
        .iter()
        .map(|set| set.iter().copied().map(Wish::id).collect())
        .collect();
    json!({
        "id": id,
        "methodology": season.methodology,
        "weeks": weeks,
        "binding": season.binding,
        "conflicts": conflicts,
    })
}

fn week(season: &Season, week: &SeasonWeek, aims: Aims) -> Value {
    let runs = week.sessions.iter().flat_map(parts);
    let sessions: Vec<Value> = runs.map(|s| session(season, &s, aims)).collect();
    json!({ "start": week.monday.max(season.start), "down": week.down, "phase": week.phase, "sessions": sessions })
}

fn session(season: &Season, session: &SeasonSession, aims: Aims) -> Value {
    let workout = &aims.chosen(&session.workout);
    let steps: Vec<Value> = if workout.steps.is_empty() {
        vec![whole(workout)]
    } else {
        workout
            .steps
            .iter()
            .zip(&session.workout.steps)
            .flat_map(|(s, told)| step(s, told))
            .collect()
    };
    let metres = workout.kind.runs().then_some(session.distance_m);
    json!({
        "date": session.date,
        "kind": kind(workout.kind),
        "hard": session.hard,
        "long": session.long,
        "distance_m": metres,
        "duration_s": session.duration_s,
        "rule": rule(season, session),
        "steps": steps,
    })
}

/// The runs of a day, each a session of its own.
fn parts(session: &SeasonSession) -> Vec<SeasonSession> {
    let steps = &session.workout.steps;
    let Some(at) = steps.iter().position(|s| s.kind == StepKind::Apart) else {
        return vec![session.clone()];
    };
    let second_m = steps[at].distance_m.unwrap_or(0.0);
    let part = |steps: &[Step], metres: f64| {
        let mut part = session.clone();
        part.workout.steps = steps.to_vec();
        let even = steps.iter().all(|s| s.zone == 1);
        if even {
            part.workout.steps.clear();
        }
        let share = metres / session.distance_m;
        let told: Option<f64> = steps.iter().map(Step::seconds).sum();
        let told = told.filter(|_| !even).or(session.duration_s.map(|s| s * share));
        part.duration_s = told.map(f64::round);
        part.distance_m = metres;
        part.workout.distance_m = Some(metres);
        part
    };
    vec![
        part(&steps[..at], session.distance_m - second_m),
        part(&steps[at + 1..], second_m),
    ]
}

fn kind(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::WalkRun => "run_walk",
        other => other.id(),
    }
}

/// The rule that put a session there: the methodology's own session, or the step of the generator.
fn rule(season: &Season, session: &SeasonSession) -> String {
    let first = session.workout.reasons.last().map_or("season", |r| r.rule.as_str());
    match first {
        "key_session" | "back_to_back" => format!("{}.{}", season.methodology, session.code),
        other => other.to_owned(),
    }
}

fn whole(workout: &Workout) -> Value {
    let (pace, hr) = targets(workout.target);
    json!({
        "kind": "run",
        "repeat": 1,
        "distance_m": workout.distance_m,
        "duration_s": if workout.distance_m.is_some() { None } else { workout.duration_s },
        "pace_s_per_km": pace,
        "hr_bpm": hr,
        "zone": if workout.kind == SessionKind::Race { 3 } else { 1 },
    })
}

/// A stretch, and the easy jog or walk after each of its repetitions. Repetitions by distance keep the pace they were
/// reckoned with, whatever steers them.
fn step(step: &Step, reckoned: &Step) -> Vec<Value> {
    let (pace, hr) = targets(Some(step.target));
    let by_pace = || targets(Some(reckoned.target).filter(|_| step.distance_m.is_some())).0;
    let pace = pace.or_else(by_pace);
    let name = match step.kind {
        StepKind::WarmUp => "warm_up",
        StepKind::Run => "run",
        StepKind::Recover => "recover",
        StepKind::Walk => "walk",
        StepKind::CoolDown => "cool_down",
        // The two runs of a day are shown as two sessions.
        StepKind::Apart => return Vec::new(),
    };
    let mut all = vec![json!({
        "kind": name,
        "repeat": step.times,
        "distance_m": step.distance_m,
        "duration_s": step.duration_s,
        "pace_s_per_km": pace,
        "hr_bpm": hr,
        "zone": step.zone,
    })];
    if step.recovery_s > 0.0 {
        all.push(json!({
            "kind": "recover",
            "repeat": step.times,
            "distance_m": null,
            "duration_s": step.recovery_s,
            "pace_s_per_km": null,
            "hr_bpm": null,
            "zone": 1,
        }));
    }
    all
}

fn targets(target: Option<Target>) -> (Option<[f64; 2]>, Option<[u16; 2]>) {
    match target {
        Some(Target::Pace { fast, slow }) => (Some([fast.0, slow.0].map(|p| (p * 10.0).round() / 10.0)), None),
        Some(Target::HeartRate { low, high }) => (None, Some([low, high])),
        Some(Target::Effort { .. }) | None => (None, None),
    }
}
