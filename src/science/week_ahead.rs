//! Today's session and the next six days', in order.

use chrono::NaiveDate;

use super::days;
use super::next_session::next_session;
use super::planning::Inputs;
use crate::domain::plan::Workout;

/// The sessions of today and of the six days after it; each is decided knowing those before.
pub fn week_ahead(inputs: &Inputs<'_>) -> Vec<(NaiveDate, Workout)> {
    let mut decided = Vec::new();
    for n in 0..days::WEEK {
        let date = days::shift(inputs.today, n);
        let workout = next_session(inputs, date, &decided);
        decided.push((date, workout));
    }
    decided
}
