//! "J'aimerais me mettre à courir": a welcome, and the first question before a first session.

use super::understand::{bare, flat, flat_says as says};
use super::{Move, start};
use crate::domain::state::AthleteState;

/// Words of somebody who wants to begin.
const BEGINS: &[&str] = &[
    "me mettre a courir",
    "me mettre a la course",
    "m y mettre",
    "commencer a courir",
    "commence a courir",
    "commencer la course",
    "debuter la course",
    "debuter en course",
    "debute la course",
    "debute en course",
    "debuter le running",
    "commencer le running",
    "me lancer dans la course",
    "me mettre au running",
    "me mettre au jogging",
    "me mettre au footing",
    "apprendre a courir",
    "reprendre la course",
    "reprendre le running",
    "me remettre a courir",
    "me remettre a la course",
    "start running",
    "starting running",
    "take up running",
    "taking up running",
    "get into running",
    "getting into running",
    "begin running",
    "learn to run",
    "new to running",
    "start jogging",
    "couch to 5k",
    "back into running",
    "je debute",
    "je suis debutant",
    "je suis debutante",
    "i m a beginner",
    "i am a beginner",
];

/// A welcome and the first question for somebody who wants to begin. `None`: the sentence says more, or a run is known.
pub fn welcome(text: &str, state: &AthleteState) -> Option<Move> {
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    let more = slots.distance_m.is_some() || slots.race_name.is_some() || slots.site.is_some();
    if more || !says(&flat(text), BEGINS) {
        return None;
    }
    start::first(state, state.today, "welcome")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::{cases, questions};
    use crate::domain::action::Action;
    use crate::domain::athlete::Lang;

    #[test]
    fn somebody_who_wants_to_begin_is_welcomed_with_the_first_question() {
        let state = cases::newcomer(Lang::Fr);
        let put = |text: &str| match welcome(text, &state) {
            Some(Move::Act(actions)) => actions.into_iter().find_map(|action| match action {
                Action::Await { question } => question,
                _ => None,
            }),
            _ => None,
        };
        let first = Some(questions::start("runs", state.today, "welcome"));
        for text in [
            "bonjour, j'aimerais me mettre à courir",
            "je veux commencer à courir, par où je commence ?",
            "hello, I want to start running",
            "I'd like to get into running",
        ] {
            assert_eq!(put(text), first, "{text}");
        }
        assert_eq!(put("je veux commencer à courir un 10 km"), None);
        assert_eq!(welcome("je veux commencer à courir", &cases::runner(Lang::Fr)), None);
    }
}
