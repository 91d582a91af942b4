//! Better or worse, told unasked: once a week at most, and only what two looks a week apart have found.

use chrono::Datelike;

use super::Rule;
use crate::coach::offline::{self, draft::Draft};
use crate::domain::feedback::Trend;
use crate::domain::nudge::{Finding, Urgency};
use crate::domain::state::AthleteState;

pub const RULE: Rule = Rule {
    id: "progress",
    urgency: Urgency::Cheer,
    cool_down_days: 7,
    looks,
};

/// Days in which the same direction is told once: the window it was found in.
const WINDOW_DAYS: i32 = 42;

fn looks(state: &AthleteState) -> Option<Finding> {
    let progress = state.progress.as_ref()?;
    let told = matches!(progress.trend, Trend::Improving | Trend::Regressing) && progress.confirmed;
    // Tired to the point of overreaching is another message, and the first.
    let effect = progress
        .effect
        .as_ref()
        .filter(|_| told && progress.overreach.is_none())?;
    let mut d = Draft::new(state);
    offline::say_progress(&mut d, progress, effect);
    let why = d.word("nudge-progress-why", &[]);
    let window = state.today.num_days_from_ce() / WINDOW_DAYS;
    Some(RULE.finding(d, format!("{}-{window}", progress.trend.id()), why))
}

#[cfg(test)]
mod tests {
    use crate::domain::athlete::Lang;
    use crate::domain::history::History;
    use crate::nudge::rules::{cases, zones_moved};

    use super::*;

    /// Sixteen weeks of four even runs of 8 km at 140 beats, `faster` from 33 days ago on, and a race seven weeks ago.
    fn shifted(lang: Lang, faster: f64) -> History {
        let mut history = cases::history(lang);
        history.athlete.physiology.hr_max = Some(190);
        for week in (0..16).rev() {
            for back in [6, 4, 2, 1] {
                let ago = 7 * week + back;
                let mut run = cases::run(ago, 8.0);
                let grown = if ago < 33 { 1.0 + faster } else { 1.0 };
                run.avg_hr = Some(140.0);
                run.distance_m = run
                    .distance_m
                    .map(|m| m * grown * (1.0 + ((ago * 37 % 11) as f64 - 5.0) / 900.0));
                history.activities.push(run);
            }
        }
        history.results.push(crate::domain::goal::RaceResult {
            id: uuid::Uuid::from_u128(7),
            date: cases::today() - chrono::Days::new(49),
            distance_m: 10_000.0,
            duration_s: 2_700.0,
        });
        history
    }

    #[test]
    fn every_number_of_a_claim_and_of_a_proposal_is_on_receipt() {
        for lang in Lang::ALL {
            let mut state = cases::assess(&shifted(lang, 0.05));
            // A step, for the zones; the words of a trend are what is looked at here.
            let progress = state.progress.as_mut().unwrap();
            (progress.trend, progress.confirmed) = (Trend::Improving, true);
            let told = looks(&state).unwrap();
            cases::check_receipts(&told);
            assert!(told.about.starts_with("improving-") && told.proposal.is_none());
            let moved = (zones_moved::RULE.looks)(&state).unwrap();
            cases::check_receipts(&moved);
            assert_eq!(moved.about, "index-up-2026-11");
            assert_eq!(moved.proposal.unwrap().actions.len(), 1);
        }
        let even = cases::assess(&shifted(Lang::Fr, 0.0));
        assert_eq!(looks(&even), None);
        assert_eq!((zones_moved::RULE.looks)(&even), None);
    }
}
