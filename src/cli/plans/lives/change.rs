//! One change of a season: shown, pressed, taken back, and pressed again on what is no longer there.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::domain::season::{AdoptedSeason, DayChange, SeasonEvent};
use crate::science::plan::adapt::{NotApplied, adapt, apply, difference};

/// What a change came to, and what it broke.
pub struct Made {
    /// The season after. `None` where the change was refused.
    pub after: Option<AdoptedSeason>,
    pub broken: Vec<(&'static str, Value)>,
}

/// A season as a store gives it back: written and read again.
pub fn stored(season: &AdoptedSeason) -> Option<(AdoptedSeason, Vec<u8>)> {
    let bytes = serde_json::to_vec(season).ok()?;
    Some((serde_json::from_slice(&bytes).ok()?, bytes))
}

/// Shows a change, presses it, takes it back and presses it once more.
pub fn made(season: &AdoptedSeason, event: &SeasonEvent, today: NaiveDate) -> Made {
    let mut broken = Vec::new();
    let shown_on = season.fingerprint();
    let Ok(promised) = adapt(season, event) else {
        return Made { after: None, broken };
    };
    let promise = ahead(season, &promised, today);
    // Between the showing and the press everything was written down and read again.
    let Some((before, bytes)) = stored(season) else {
        return Made {
            after: None,
            broken: vec![("stored", json!("a season that cannot be written"))],
        };
    };
    let heard: SeasonEvent = match serde_json::to_vec(event).map(|text| serde_json::from_slice(&text)) {
        Ok(Ok(heard)) => heard,
        _ => event.clone(),
    };
    let after = match apply(&before, &heard, &shown_on, today) {
        Ok(after) => after,
        Err(why) => {
            broken.push(("apply", json!(format!("shown, then {why:?}"))));
            return Made { after: None, broken };
        }
    };
    if ahead(&before, &after, today) != promise {
        broken.push(("promise", json!(event)));
    }
    let past = difference(&before, &after).into_iter().find(|c| c.date < today);
    if let Some(change) = past.filter(|_| !tells_of_the_past(event)) {
        broken.push(("past", json!({ "event": event, "day": change.date })));
    }
    // Undo puts back what was kept, as it was written.
    let kept = serde_json::from_slice::<AdoptedSeason>(&bytes).ok();
    let undone = kept.as_ref().and_then(stored).map(|(_, again)| again);
    if undone.as_deref() != Some(&bytes[..]) {
        broken.push(("undo", json!(event)));
    }
    let changed = after != before;
    if changed && apply(&after, &heard, &shown_on, today) != Err(NotApplied::ChangedMeanwhile) {
        broken.push(("stale", json!(event)));
    }
    Made {
        after: stored(&after).map(|(after, _)| after),
        broken,
    }
}

fn tells_of_the_past(event: &SeasonEvent) -> bool {
    matches!(event, SeasonEvent::Missed { .. } | SeasonEvent::Ill { .. })
}

fn ahead(before: &AdoptedSeason, after: &AdoptedSeason, today: NaiveDate) -> Vec<DayChange> {
    difference(before, after)
        .into_iter()
        .filter(|c| c.date >= today)
        .collect()
}
