//! The last word on a week whose shares did not settle by themselves: what is too large gives way, nothing grows.

use super::fill::{Filled, Measures, over_dose};

/// Runs are cut by so many metres at a time.
const STEP_M: f64 = 100.0;

/// Turns hard sessions that are too large for their week into easy runs, then cuts the longest run until it holds no
/// more than its share and the week no more than its limit, metres (H2, H5, H6). Ends: each round either removes a hard session or a hundred metres.
pub fn settle(week: &Measures<'_>, found: &mut [Filled], share: f64, most_m: f64) {
    loop {
        let total: f64 = found.iter().map(|f| f.metres).sum();
        if over_dose(week, found, total) && soften(found, |_| true) {
            continue;
        }
        let longest = found.iter().map(|f| f.metres).fold(0.0, f64::max);
        let shared = found.len() < 2 || longest <= share * total + 1e-6;
        if (shared && total <= most_m + 1e-6) || longest < STEP_M {
            return;
        }
        if soften(found, |f| f.metres >= longest) {
            continue;
        }
        if let Some(run) = found.iter_mut().find(|f| f.metres >= longest) {
            run.metres -= STEP_M;
        }
    }
}

/// Makes the largest of such hard sessions an easy run of the same metres. False where there is none.
fn soften(found: &mut [Filled], such: impl Fn(&Filled) -> bool) -> bool {
    let hard = found.iter_mut().filter(|f| f.hard.is_some() && such(f));
    let Some(run) = hard.max_by(|a, b| a.metres.total_cmp(&b.metres)) else {
        return false;
    };
    run.hard = None;
    true
}
