//! The shelf of rules: what is worth saying unasked. Each looks at the state and words what it finds.

pub mod fatigue;
pub mod progress;
pub mod race_ahead;
pub mod shoes;
pub mod strength_day;
pub mod volume_low;
pub mod volume_spike;
pub mod zones_moved;

use crate::coach::offline::Move;
use crate::coach::offline::draft::Draft;
use crate::domain::nudge::{Finding, Proposal, Urgency};
use crate::domain::state::AthleteState;

/// The shelf. Between findings of the same urgency the earlier rule is heard.
pub const RULES: &[Rule] = &[
    volume_spike::RULE,
    fatigue::RULE,
    race_ahead::RULE,
    zones_moved::RULE,
    strength_day::RULE,
    shoes::RULE,
    volume_low::RULE,
    progress::RULE,
];

/// One reason to write first.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Stored and shown on a button: never renamed.
    pub id: &'static str,
    pub urgency: Urgency,
    /// Local days from one message of this rule to its next, at least 1.
    pub cool_down_days: i64,
    /// `None`: nothing worth saying, or not enough known.
    pub looks: fn(&AthleteState) -> Option<Finding>,
}

impl Rule {
    /// The finding a draft words. `about` is unique with the rule, so that nothing is said twice.
    fn finding(&self, draft: Draft, about: String, why: String) -> Finding {
        let reply = draft.reply();
        Finding {
            rule: self.id.to_owned(),
            about,
            urgency: self.urgency,
            text: reply.text,
            why,
            receipts: reply.receipts,
            proposal: None,
        }
    }

    /// The same with a change that waits for a yes, whose words follow the draft's. Anything but a proposal adds nothing.
    fn proposing(&self, mut draft: Draft, about: String, why: String, change: Option<Move>) -> Finding {
        let Some(Move::Propose {
            actions,
            mut reply,
            accept,
            refuse,
        }) = change
        else {
            return self.finding(draft, about, why);
        };
        reply.buttons.clear();
        draft.include(reply);
        Finding {
            proposal: Some(Proposal {
                actions,
                accept,
                refuse,
            }),
            ..self.finding(draft, about, why)
        }
    }
}

/// `None` for an id that is on no shelf, such as that of a rule of another version.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// What every rule finds today, in the order of the shelf.
pub fn findings(state: &AthleteState) -> Vec<Finding> {
    RULES.iter().filter_map(|rule| (rule.looks)(state)).collect()
}

#[cfg(test)]
mod cases;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::domain::athlete::Lang;
    use crate::i18n;

    use super::*;

    #[test]
    fn ids_are_unique_fit_a_button_and_have_a_name() {
        let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
        assert_eq!(
            ids.into_iter().collect::<Vec<_>>(),
            [
                "fatigue",
                "progress",
                "race_ahead",
                "shoes",
                "strength_day",
                "volume_low",
                "volume_spike",
                "zones_moved"
            ]
        );
        for rule in RULES {
            assert!(rule.id.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'));
            assert!(rule.cool_down_days >= 1 && format!("mute:{}", rule.id).len() <= 60);
            for lang in Lang::ALL {
                assert!(i18n::has(lang, &format!("nudge-rule-{}", rule.id.replace('_', "-"))));
            }
        }
        assert!(find("fatigue").is_some() && find("cheer").is_none());
    }

    #[test]
    fn who_has_told_nothing_is_left_alone() {
        for lang in Lang::ALL {
            assert_eq!(findings(&cases::nobody(lang)), []);
        }
    }
}
