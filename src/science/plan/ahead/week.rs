//! A week as a whole against H2, H5 and H6.

use chrono::NaiveDate;

use super::laid::Laid;
use super::trim::{eased, of_block, quality, shortened};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::{Reason, SessionKind, Step, Target};
use crate::domain::season::SeasonSession;
use crate::science::plan::preset::RaceDistance;
use crate::science::workouts::{reason, weighed};
use crate::science::{limits, told_habit};

/// Runs are cut by so many metres at a time.
const STEP_M: f64 = 100.0;
/// Less than this is not worth going out for, metres.
const LEAST_M: f64 = 1_000.0;
/// Pace of hard steps by distance and feel, to reckon their seconds, seconds per kilometre (design choice).
const BY_FEEL_S_PER_KM: f64 = 240.0;

/// The week with its runs shortened and its hard sessions made easy where the week as a whole is too much.
pub fn hold(laid: &Laid<'_>, monday: NaiveDate, sessions: Vec<SeasonSession>) -> Vec<SeasonSession> {
    let done_m: f64 = laid.week(monday).filter(|r| !r.race).filter_map(|r| r.metres).sum();
    let done_s: f64 = laid.week(monday).filter(|r| !r.race).map(|r| r.seconds).sum();
    let done_runs = laid.week(monday).filter(|r| !r.race).count();
    let unmeasured = laid.week(monday).any(|r| r.metres.is_none());
    let sessions = within_h2(laid, monday, sessions, done_m);
    if unmeasured {
        // Shares of a week whose distance is not known cannot be counted.
        return sessions;
    }
    let raced = laid.week(monday).any(|r| r.race) || sessions.iter().any(|s| s.workout.kind == SessionKind::Race);
    let sessions = if raced {
        sessions
    } else {
        within_h5(laid, monday, sessions, (done_m, done_runs))
    };
    within_h6(laid, monday, sessions, (done_m, done_s))
}

fn training(sessions: &[SeasonSession]) -> impl Iterator<Item = &SeasonSession> {
    sessions
        .iter()
        .filter(|s| s.workout.kind.runs() && s.workout.kind != SessionKind::Race)
}

fn metres(sessions: &[SeasonSession]) -> f64 {
    training(sessions).map(|s| s.distance_m).sum()
}

/// H2: the longest runs give way first, hard sessions last; the dose of walking and running in turns is its own.
fn within_h2(laid: &Laid<'_>, monday: NaiveDate, mut sessions: Vec<SeasonSession>, done_m: f64) -> Vec<SeasonSession> {
    let reference = laid.reference_m(monday);
    let limit = limits::week_m(reference);
    let mut excess = done_m + metres(&sessions) - limit;
    if excess <= 1e-6 {
        return sessions;
    }
    let why = laid
        .week_told(monday)
        .map_or_else(|| h2(limit, reference, done_m), told_habit::h2);
    let mut left: Vec<f64> = sessions.iter().map(|s| s.distance_m).collect();
    while excess > 1e-6 {
        let gives = |n: &usize| {
            let s = &sessions[*n];
            let runs = s.workout.kind.runs() && s.workout.kind != SessionKind::Race;
            runs && !of_block(s) && left[*n] > 0.0
        };
        let longest = (0..sessions.len()).filter(gives).max_by(|a, b| {
            let rank = |n: usize| (!quality(&sessions[n]) && left[n] > LEAST_M, left[n]);
            let ((easy_a, m_a), (easy_b, m_b)) = (rank(*a), rank(*b));
            easy_a.cmp(&easy_b).then(m_a.total_cmp(&m_b))
        });
        let Some(n) = longest else { break };
        // What is no longer worth going out for goes altogether.
        let cut = if left[n] - STEP_M < LEAST_M { left[n] } else { STEP_M };
        left[n] -= cut;
        excess -= cut;
    }
    for (session, most) in sessions.iter_mut().zip(&left) {
        if *most < session.distance_m {
            *session = shortened(session, *most);
            session.workout.reasons.push(why.clone());
        }
    }
    sessions.retain(|s| !s.workout.kind.runs() || s.distance_m > 0.0);
    sessions
}

fn h2(limit_m: f64, reference_m: f64, done_m: f64) -> Reason {
    let inputs = [("reference_m", reference_m)];
    let figures = vec![
        Figure::computed(limit_m, Unit::Metres, "week_limit", &inputs, Evidence::Weak),
        Figure::computed(reference_m, Unit::Metres, "reference_week", &[], Evidence::Strong),
        Figure::computed(done_m, Unit::Metres, "week_volume", &[], Evidence::Strong),
    ];
    reason("h2", figures)
}

/// H5: no run ahead holds more than its share of the week, or of the usual week where life made this one smaller.
fn within_h5(
    laid: &Laid<'_>,
    monday: NaiveDate,
    mut sessions: Vec<SeasonSession>,
    (done_m, done_runs): (f64, usize),
) -> Vec<SeasonSession> {
    let (usual_m, _) = laid.usual(monday);
    let runs = done_runs + training(&sessions).count();
    if runs < 2 {
        return sessions;
    }
    let rules = &laid.method.long_run;
    // A race no preset knows keeps the school's plain share.
    let towards = RaceDistance::of(laid.season.towards(monday).distance_m).unwrap_or(RaceDistance::FiveK);
    let share = rules.share(towards, runs);
    loop {
        let basis = (done_m + metres(&sessions)).max(usual_m);
        let over = (0..sessions.len())
            .filter(|n| {
                let s = &sessions[*n];
                s.workout.kind.runs() && s.workout.kind != SessionKind::Race && !of_block(s)
            })
            .filter(|n| sessions[*n].distance_m > LEAST_M)
            .filter(|n| sessions[*n].distance_m > share * basis + STEP_M / 2.0)
            .max_by(|a, b| sessions[*a].distance_m.total_cmp(&sessions[*b].distance_m));
        let Some(n) = over else { return sessions };
        let most = (share * basis).min(sessions[n].distance_m - STEP_M).max(LEAST_M);
        let told = sessions[n].workout.reasons.iter().any(|r| r.rule == "long_day");
        sessions[n] = shortened(&sessions[n], most);
        if !told {
            let figures = vec![
                weighed(share, Unit::Ratio, "long_share"),
                weighed(basis, Unit::Metres, "week_target"),
            ];
            sessions[n].workout.reasons.push(reason("long_day", figures));
        }
    }
}

/// H6 and the dose of each session: the largest hard session becomes easy until the week holds no more than its share.
fn within_h6(
    laid: &Laid<'_>,
    monday: NaiveDate,
    mut sessions: Vec<SeasonSession>,
    (done_m, done_s): (f64, f64),
) -> Vec<SeasonSession> {
    let (usual_m, usual_s) = laid.usual(monday);
    loop {
        let basis_m = (done_m + metres(&sessions)).max(usual_m);
        let planned_s: f64 = training(&sessions).filter_map(|s| s.duration_s).sum();
        let basis_s = (done_s + planned_s).max(usual_s);
        let above: f64 = training(&sessions).map(|s| above(s).0).sum();
        let many = above > laid.method.intensity.above_lt1_max * basis_s + 1e-6;
        let dosed = |s: &SeasonSession| {
            let most = laid.method.session(&s.code).and_then(|k| k.share_of_week);
            most.is_some_and(|most| above_m(s) > most * basis_m * (1.0 + 1e-6) + 1e-6)
        };
        let over = (0..sessions.len())
            .filter(|n| quality(&sessions[*n]) && (many || dosed(&sessions[*n])))
            .max_by(|a, b| above_of(&sessions[*a]).total_cmp(&above_of(&sessions[*b])));
        let Some(n) = over else { return sessions };
        let figures = vec![
            weighed(laid.method.intensity.above_lt1_max, Unit::Ratio, "quality_share"),
            weighed(basis_m, Unit::Metres, "week_target"),
            weighed(above_m(&sessions[n]), Unit::Metres, "hard_metres"),
        ];
        sessions[n] = eased(&sessions[n]);
        sessions[n].workout.reasons.push(reason("quality_share", figures));
    }
}

fn above_of(session: &SeasonSession) -> f64 {
    above(session).0
}

fn above_m(session: &SeasonSession) -> f64 {
    above(session).1
}

/// Seconds and metres above the first threshold; metres only where a pace or a distance tells them. Repetitions by
/// distance and feel take what the other steps leave of the session, a quick pace's time at least.
pub fn above(session: &SeasonSession) -> (f64, f64) {
    let steps = session.workout.steps.iter();
    let known: f64 = steps
        .clone()
        .map(|s| told_s(s).unwrap_or(0.0) + f64::from(s.times) * s.recovery_s)
        .sum();
    let left = session.duration_s.map_or(0.0, |s| (s - known).max(0.0));
    let (mut secs, mut metres, mut by_feel) = (0.0, 0.0, 0.0);
    for step in steps.filter(|s| s.zone >= 2) {
        let times = f64::from(step.times);
        let far = step
            .distance_m
            .or_else(|| step.duration_s.zip(pace(step)).map(|(s, p)| s / p * 1000.0));
        metres += far.unwrap_or(0.0) * times;
        match told_s(step) {
            Some(told) => secs += told,
            None => by_feel += far.unwrap_or(0.0) * times / 1000.0 * BY_FEEL_S_PER_KM,
        }
    }
    let felt = if by_feel > 0.0 { by_feel.max(left) } else { 0.0 };
    (secs + felt, metres)
}

/// Seconds of all repetitions of a step. `None` for a distance by feel.
fn told_s(step: &Step) -> Option<f64> {
    let one = step
        .duration_s
        .or_else(|| Some(step.distance_m? / 1000.0 * pace(step)?))?;
    Some(one * f64::from(step.times))
}

/// The middle of a step's pace, seconds per kilometre. `None` where it is run by heart or feel.
fn pace(step: &Step) -> Option<f64> {
    match step.target {
        Target::Pace { fast, slow } => Some(f64::midpoint(fast.0, slow.0)),
        _ => None,
    }
}
