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

#[cfg(test)]
mod tests {
    use crate::domain::athlete::Lang;
    use crate::domain::feedback::ZoneCheck;
    use crate::domain::figure::{Evidence, Figure, Unit};
    use crate::nudge::rules::cases;

    use super::*;

    fn checked(lang: Lang, proposal: Option<ZoneChange>) -> Option<Finding> {
        let mut state = cases::assess(&cases::steady(lang));
        state.zone_check = Some(ZoneCheck {
            sessions: Figure::computed(12.0, Unit::Count, "sessions", &[], Evidence::Weak),
            shift: None,
            agreeing: None,
            set_aside: Vec::new(),
            proposal,
            wait_days: None,
        });
        looks(&state)
    }

    #[test]
    fn each_heart_rate_that_moved_is_proposed_once() {
        let race = cases::today() - chrono::Days::new(3);
        let lower = ZoneChange::RestingHeartRate { before: 52, after: 47 };
        let higher = ZoneChange::MaximalHeartRate {
            before: 188,
            after: 192,
        };
        let threshold = ZoneChange::ThresholdHeartRate {
            before: None,
            after: 169,
            race,
        };
        for (change, about) in [
            (lower, "resting-47-2026-11".to_owned()),
            (higher, "maximal-192".to_owned()),
            (threshold, format!("threshold-{race}")),
        ] {
            for lang in Lang::ALL {
                let found = checked(lang, Some(change.clone())).unwrap();
                cases::check_receipts(&found);
                assert_eq!(found.about, about);
                assert_eq!(found.proposal.unwrap().actions.len(), 1, "{about}");
            }
        }
        assert_eq!(checked(Lang::Fr, None), None);
    }
}
