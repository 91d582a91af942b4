//! The time a runner has on a weekday, and what of a session fits into it.

use chrono::NaiveDate;

use super::planning::Inputs;
use super::workouts::{self, reason, rest, rounded_down};
use super::{days, runs};
use crate::domain::figure::{Figure, Unit};
use crate::domain::plan::{SessionKind, Workout};

/// Less than this is no run, seconds (design choice).
const LEAST_S: f64 = 600.0;

/// A session within the minutes its weekday has: shorter and easy where it would last longer, rest where nothing worth
/// going out for would remain. Races, walking and running in turns, and what the athlete fixed by hand stand as they are.
///
/// Source: the athlete's own words. Evidence: that of the session.
pub fn within(inputs: &Inputs<'_>, date: NaiveDate, wanted: Workout) -> Workout {
    let weekday = usize::try_from(days::weekday(date)).unwrap_or(0);
    let told = inputs.preferences.minutes.get(weekday).copied().flatten();
    let (Some(minutes), false) = (told, inputs.stands(date, &wanted)) else {
        return wanted;
    };
    let most_s = f64::from(minutes) * 60.0;
    let pace = inputs.easy_s_per_km();
    let metres = runs::plannable_m(wanted.distance_m);
    let lasts = runs::plannable_s(wanted.duration_s).or_else(|| Some(metres? * pace / 1_000.0));
    if lasts.is_none_or(|s| s <= most_s) {
        return wanted;
    }
    let why = reason(
        "day_limit",
        vec![Figure::row(most_s, Unit::Seconds, "athlete", &"minutes")],
    );
    let reasons: Vec<_> = std::iter::once(why).chain(wanted.reasons).collect();
    if most_s < LEAST_S {
        return rest(reasons);
    }
    match metres {
        Some(_) => {
            let (target, _) = workouts::easy_target(inputs.easy_pace);
            workouts::steady(
                SessionKind::Easy,
                rounded_down(most_s / pace * 1_000.0),
                target,
                reasons,
            )
        }
        None => workouts::timed(SessionKind::Easy, most_s, Vec::new(), reasons),
    }
}
