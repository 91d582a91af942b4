//! A run and a complaint in one message: each gets what it needs, and the complaint is never lost.

use super::understand::understand;
use crate::domain::intent::{Certainty, Intent, Understood};
use crate::domain::state::AthleteState;
use crate::domain::wellness::Tier;
use crate::safety;

/// Marks between the parts of a message. A comma inside a number is none.
const BETWEEN: &[&str] = &[
    ", ", "; ", ". ", " et ", " mais ", " puis ", " and ", " but ", " then ", "\n",
];

/// The two things of one message.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    pub run: Understood,
    /// The words that tell of the run. Untrusted text.
    pub run_text: String,
    /// A pain as such. `None`: another sign, which the safety words answer.
    pub pain: Option<(Understood, String)>,
}

/// `None` where the message does not hold a whole run and, apart from it, a pain or an ill sign.
pub fn split(text: &str, state: &AthleteState) -> Option<Beside> {
    let lang = state.athlete.settings.lang;
    let read = |part: &str| understand(part, state.today, lang);
    let mut hurt: Vec<&str> = Vec::new();
    let mut ran: Vec<&str> = Vec::new();
    for part in parts(text) {
        let u = read(part);
        let pain = u.intent == Intent::ReportPain && u.certainty >= Certainty::Likely;
        if pain || safety::assess(part).tier >= Tier::Yellow {
            hurt.push(part);
        } else {
            ran.push(part);
        }
    }
    if hurt.is_empty() {
        return None;
    }
    let run_text = ran.join(", ");
    let run = read(&run_text);
    let slots = &run.slots;
    let whole = slots.distance_m.is_some() && (slots.duration_s.is_some() || slots.pace.is_some());
    if run.intent != Intent::LogRun || run.certainty < Certainty::Likely || !whole {
        return None;
    }
    let pain_text = hurt.join(", ");
    let pain = Some(read(&pain_text)).filter(|u| u.intent == Intent::ReportPain);
    Some(Beside {
        run,
        run_text,
        pain: pain.map(|u| (u, pain_text)),
    })
}

fn parts(text: &str) -> Vec<&str> {
    let mut parts = vec![text];
    for mark in BETWEEN {
        parts = parts.into_iter().flat_map(|part| part.split(mark)).collect();
    }
    parts.into_iter().map(str::trim).filter(|p| !p.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    #[test]
    fn a_run_and_a_pain_are_both_read() {
        let state = cases::newcomer(Lang::Fr);
        for text in [
            "j’ai couru 8 km en 42 min, RPE 6, et j’ai mal au genou",
            "mal au genou mais couru 8 km en 42 min, RPE 6",
            "I ran 8 km in 42 min, RPE 6, and my knee hurts",
        ] {
            let both = split(text, &state).unwrap_or_else(|| panic!("{text}"));
            let slots = &both.run.slots;
            assert_eq!(
                (slots.distance_m, slots.duration_s, slots.rpe),
                (Some(8000.0), Some(2520.0), Some(6)),
                "{text}"
            );
            let (pain, _) = both.pain.unwrap_or_else(|| panic!("{text}"));
            assert_eq!(pain.slots.site.as_deref(), Some("knee"), "{text}");
        }
        assert_eq!(split("j'ai couru 8,5 km en 42 min, RPE 6", &state), None);
        assert_eq!(split("j'ai mal au genou", &state), None);
    }
}
