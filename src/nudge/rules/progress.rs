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
