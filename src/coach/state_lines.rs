//! The state in words for the prompt: computed, rounded and with units; each figure leaves its receipt.

use chrono::{DateTime, Utc};

use crate::domain::figure::{Figure, Receipt, Unit};
use crate::domain::intent::{Certainty, Intent, Slots, Understood};
use crate::domain::state::AthleteState;

use super::offline::draft::Draft;
use super::offline::{self, Move};
use super::tools::lookup;

/// Topics whose computed answer stands in every prompt, the most important first.
const TOPICS: &[(&str, Intent)] = &[
    ("today", Intent::TodaysSession),
    ("tomorrow", Intent::TomorrowSession),
    ("last run", Intent::LastRun),
    ("recovery", Intent::RecoveryStatus),
    ("goal", Intent::PredictRace),
];

/// Constants of the rules as the computed sentences spell them: a model that repeats one invents nothing.
const SPELLED: &[(&str, f64)] = &[
    ("trente jours", 30.0),
    ("thirty days", 30.0),
    ("cinq exercices", 5.0),
    ("five exercises", 5.0),
    ("deux répétitions", 2.0),
    ("two repetitions", 2.0),
    ("quatre semaines", 4.0),
    ("four weeks", 4.0),
];

/// Lines of the state and the receipts of their figures.
pub fn of(state: &AthleteState, now: DateTime<Utc>) -> (Vec<String>, Vec<Receipt>) {
    let mut lines = Vec::new();
    let mut receipts = Vec::new();
    let mut draft = Draft::new(state);
    let today = draft.day(state.today);
    lines.push(format!("date: {today}"));
    for flag in &state.flags {
        let day = flag.opened_at.with_timezone(&state.athlete.settings.tz).date_naive();
        lines.push(format!("red flag open since {}", draft.day(day)));
    }
    let this_week = draft.distance(&state.volume.this_week);
    if state.volume.last_week_known() {
        let last_week = draft.distance(&state.volume.last_week);
        lines.push(format!("volume: this week {this_week}, last week {last_week}"));
    } else {
        lines.push(format!("volume: this week {this_week}, last week not known"));
    }
    receipts.extend(draft.reply().receipts);
    for (name, intent) in TOPICS {
        let asked = Understood {
            intent: *intent,
            certainty: Certainty::Sure,
            slots: Slots::default(),
            lang: None,
        };
        match offline::answer(&asked, "", state, now) {
            Move::Say(reply) => {
                lines.push(format!("{name}: {}", reply.text.replace('\n', " ")));
                receipts.extend(reply.receipts);
            }
            step if offline::asks_before_a_session(&step) => lines.push(format!("{name}: {}", lookup::NEEDS)),
            _ => {}
        }
    }
    receipts.extend(SPELLED.iter().map(|(shown, value)| Receipt {
        shown: (*shown).to_owned(),
        figure: Figure::rule(*value, Unit::Count, "spelled"),
    }));
    (lines, receipts)
}
