//! Zones that recent sessions no longer agree with: the change, before and after, waiting for a yes.

use chrono::Datelike;

use super::Rule;
use crate::coach::offline::{self, draft::Draft};
use crate::domain::feedback::ZoneChange;
use crate::domain::nudge::{Finding, Urgency};
use crate::domain::state::AthleteState;

pub const RULE: Rule = Rule {
    id: "zones_moved",
    urgency: Urgency::Reminder,
    cool_down_days: 14,
    looks,
};

fn looks(state: &AthleteState) -> Option<Finding> {
    let change = state.zone_check.as_ref()?.proposal.as_ref()?;
    let proposal = offline::new_zones(state)?;
    let d = Draft::new(state);
    let why = d.word("nudge-zones-why", &[]);
    // Once for every change: after a no, not before the next month.
    let month = format!("{}-{}", state.today.year(), state.today.month());
    let about = match change {
        ZoneChange::Index { step, .. } => format!("index-{}-{month}", if step.up { "up" } else { "down" }),
        ZoneChange::ThresholdHeartRate { race, .. } => format!("threshold-{race}"),
        ZoneChange::RestingHeartRate { after, .. } => format!("resting-{after}-{month}"),
        ZoneChange::MaximalHeartRate { after, .. } => format!("maximal-{after}"),
    };
    Some(RULE.proposing(d, about, why, Some(proposal)))
}
