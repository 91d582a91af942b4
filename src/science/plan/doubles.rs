//! Two runs on one day for who wishes them and runs enough: a long easy run becomes two shorter ones.

use super::runner::Runner;
use crate::domain::plan::SessionKind;
use crate::domain::season::{SeasonSession, SeasonWeek};
use crate::science::workouts::reason;

/// Weekly metres from which easy days are split (design choice; Daniels and Pfitzinger double above about 110 km).
const WEEK_FROM_M: f64 = 100_000.0;
/// An easy run is split from so many seconds; the second part keeps so much of it, and at least so many seconds.
const SPLIT_FROM_S: f64 = 65.0 * 60.0;
const SECOND_SHARE: f64 = 0.4;
const SECOND_LEAST_S: f64 = 25.0 * 60.0;
/// Most days with two runs in a week (design choice).
const DAYS_MOST: usize = 4;
const ROUND_M: f64 = 100.0;

/// Splits the long easy runs of large weeks in two. The metres of a day stay what they are, so every limit that held
/// still holds; nothing for who did not ask for it.
pub fn split(weeks: &mut [SeasonWeek], runner: &Runner) {
    if !runner.doubles {
        return;
    }
    for week in weeks.iter_mut().filter(|w| w.training_m() >= WEEK_FROM_M) {
        let mut all = Vec::with_capacity(week.sessions.len() + DAYS_MOST);
        let mut days = 0;
        for mut session in week.sessions.drain(..) {
            let second = Some(&session).filter(|_| days < DAYS_MOST).and_then(second);
            if let Some(second) = &second {
                days += 1;
                shorten(&mut session, second.distance_m);
            }
            all.push(session);
            all.extend(second);
        }
        week.sessions = all;
    }
}

/// The second run of a day. `None` where the first is no plain easy run or too short for two.
fn second(session: &SeasonSession) -> Option<SeasonSession> {
    let whole_s = session.duration_s.filter(|s| *s >= SPLIT_FROM_S)?;
    let plain = session.workout.kind == SessionKind::Easy && session.workout.steps.is_empty();
    if !plain || session.hard || whole_s * SECOND_SHARE < SECOND_LEAST_S {
        return None;
    }
    let metres = (session.distance_m * SECOND_SHARE / ROUND_M).floor() * ROUND_M;
    let mut second = session.clone();
    second.workout.reasons.insert(0, reason("second_run", Vec::new()));
    shorten(&mut second, session.distance_m - metres);
    Some(second)
}

fn shorten(session: &mut SeasonSession, by_m: f64) {
    let left = session.distance_m - by_m;
    session.duration_s = session.duration_s.map(|s| (s * left / session.distance_m).round());
    session.distance_m = left;
    session.workout.distance_m = Some(left);
}
