//! How hard the last run felt, typed: "rpe 7", "sensations 7", "that felt easy, rpe 4".

use super::Move;
use super::understand::bare;
use crate::domain::action::Action;
use crate::domain::state::AthleteState;

const EFFORT: &[&str] = &["rpe", "sensation", "sensations", "ressenti", "effort", "exertion"];
/// Days after a run in which its exertion is still told.
const STILL_TOLD_DAYS: i64 = 3;

/// `None`: no exertion of the last run is told.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    if text.contains('?') || slots.distance_m.is_some() || slots.duration_s.is_some() {
        return None;
    }
    let rpe = level(&text.to_lowercase())?;
    let run = state.last_run.as_ref().filter(|run| run.days_ago <= STILL_TOLD_DAYS)?;
    Some(Move::Act(vec![Action::RateActivity {
        activity: run.activity.id.0,
        rpe: Some(rpe),
        pain: None,
    }]))
}

/// The number after a word of exertion, 1 to 10.
fn level(lower: &str) -> Option<u8> {
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.find(|w| EFFORT.contains(w))?;
    let next = words.find(|w| !["de", "à", "a", "was", "is", "of", "était", "like"].contains(w))?;
    next.parse().ok().filter(|n| (1..=10).contains(n))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    #[test]
    fn exertion_typed_rates_the_last_run() {
        let state = cases::runner(Lang::Fr);
        let activity = state.last_run.as_ref().map(|run| run.activity.id.0).unwrap();
        let rated = |rpe| {
            Some(Move::Act(vec![Action::RateActivity {
                activity,
                rpe: Some(rpe),
                pain: None,
            }]))
        };
        assert_eq!(settle("rpe 7", &state), rated(7));
        assert_eq!(settle("sensations : 7/10", &state), rated(7));
        assert_eq!(settle("that felt easy, rpe 4", &state), rated(4));
        assert_eq!(settle("couru 8 km en 42 min, rpe 6", &state), None);
        assert_eq!(settle("c'est quoi le rpe ?", &state), None);
        assert_eq!(settle("rpe 7", &cases::newcomer(Lang::Fr)), None);
    }
}
