//! The last word on a week whose shares did not settle by themselves: what is too large gives way, nothing grows.

use chrono::NaiveDate;

use super::fill::{Filled, Measures, over_dose};

/// Runs are cut by so many metres at a time.
const STEP_M: f64 = 100.0;

/// Cuts the longest run until it holds no more than its share and the week no more than its limit, metres (H2, H5). A
/// hard session that is too large for its week (H6) is named instead, and nothing is cut.
pub fn settle(week: &Measures<'_>, found: &mut [Filled], share: f64, most_m: f64) -> Option<NaiveDate> {
    loop {
        let total: f64 = found.iter().map(|f| f.metres).sum();
        if over_dose(week, found, total) {
            return largest(found, 0.0);
        }
        let longest = found.iter().map(|f| f.metres).fold(0.0, f64::max);
        let shared = found.len() < 2 || longest <= share * total + 1e-6;
        if (shared && total <= most_m + 1e-6) || longest < STEP_M {
            return None;
        }
        let hard = largest(found, longest);
        if hard.is_some() {
            return hard;
        }
        if let Some(run) = found.iter_mut().find(|f| f.metres >= longest) {
            run.metres -= STEP_M;
        }
    }
}

/// The largest hard session of at least so many metres.
fn largest(found: &[Filled], least_m: f64) -> Option<NaiveDate> {
    let hard = found.iter().filter(|f| f.hard.is_some() && f.metres >= least_m);
    hard.max_by(|a, b| a.metres.total_cmp(&b.metres)).map(|f| f.coded.date)
}
