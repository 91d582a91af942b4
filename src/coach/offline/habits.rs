//! Questions around running that need no figures of the athlete: medicines, stretching, the meal before, bad nights.

use super::Move;
use super::draft::Draft;
use super::understand::bare;
use crate::domain::action::Action;
use crate::domain::figure::Unit;
use crate::domain::state::AthleteState;

const MEDICINES: &[&str] = &[
    "ibuprof",
    "advil",
    "nurofen",
    "paracetamol",
    "paracétamol",
    "doliprane",
    "anti-inflam",
    "anti inflam",
    "antiinflam",
    "nsaid",
    "painkiller",
    "antidouleur",
    "anti-douleur",
    "aspirin",
    "diclofenac",
    "diclofénac",
    "voltar",
    "naprox",
    "tylenol",
    "acetaminophen",
    "kétoprof",
    "ketoprof",
];
const STRETCHING: &[&str] = &["étir", "etir", "stretch"];
const EATING: &[&str] = &[
    "manger",
    "mange",
    "eat",
    "repas",
    "meal",
    "dîner",
    "diner",
    "dinner",
    "petit-déj",
    "breakfast",
];
const EVE: &[&str] = &[
    "veille",
    "night before",
    "evening before",
    "soir avant",
    "day before",
    "dinner",
    "dîner",
];
const BEFORE: &[&str] = &["avant", "before"];
/// Words of a run at daybreak.
const MORNING: &[&str] = &[
    "ce matin",
    "le matin",
    "du matin",
    "au réveil",
    "au reveil",
    "petit-déj",
    "petit déj",
    "breakfast",
    "this morning",
    "when i wake",
    "in the morning",
    "5h",
    "6h",
    "7h",
    "5 h",
    "6 h",
    "7 h",
    "5am",
    "6am",
    "7am",
    "5 am",
    "6 am",
    "7 am",
];
const COFFEE: &[&str] = &["café", "cafe ", "cafeine", "caféine", "coffee", "caffeine", "espresso"];
const DURING: &[&str] = &["pendant", "during", "gel"];
const BAD_NIGHTS: &[&str] = &[
    "dors mal",
    "dors pas",
    "dors peu",
    "dors plus",
    "mal dormi",
    "insomni",
    "sleep badly",
    "sleeping badly",
    "can't sleep",
    "cannot sleep",
    "bad sleep",
    "slept badly",
    "sleep is bad",
    "not sleeping",
    "mauvaise nuit",
];

/// `None`: the sentence asks none of these.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let lower = text.to_lowercase().replace('’', "'");
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    if slots.distance_m.is_some() && slots.duration_s.is_some() {
        return None;
    }
    let mut d = Draft::new(state);
    let asks = lower.contains('?')
        || says(&["quoi", "ou pas", "or not"])
        || ["what ", "how ", "should ", "je dois", "faut-il", "combien"]
            .iter()
            .any(|w| lower.starts_with(w));
    if says(MEDICINES) {
        d.say("medicine-running", &[]);
        d.say("medicine-ask", &[]);
    } else if says(STRETCHING) && asks && slots.site.is_none() {
        d.say("stretching-before", &[]);
        d.say("stretching-after", &[]);
    } else if says(EATING) && asks && says(EVE) && !says(DURING) {
        d.say("eat-eve", &[]);
    } else if says(COFFEE) && asks && !says(DURING) {
        d.say("coffee-before", &[]);
    } else if says(EATING) && asks && (says(BEFORE) || says(MORNING)) && !says(DURING) {
        let low = d.rule(2.0, Unit::Count, "meal_before_h");
        let high = d.rule(3.0, Unit::Count, "meal_before_h");
        d.say("eat-before", &[("low", low.into()), ("high", high.into())]);
        d.say("eat-snack", &[]);
    } else if says(BAD_NIGHTS) && slots.sleep_h.is_none() && slots.check_in.is_none() {
        return Some(Move::Act(vec![Action::Await {
            question: Some("checkin|sleep".to_owned()),
        }]));
    } else {
        return None;
    }
    Some(Move::Say(d.reply()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn said(lang: Lang, text: &str) -> String {
        match settle(text, &cases::with_goal(lang)) {
            Some(Move::Say(reply)) => reply.text,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn medicines_around_a_run_have_their_own_answer() {
        assert!(said(Lang::Fr, "je peux prendre de l'ibuprofène avant la course ?").contains("anti-inflammatoire"));
        assert!(said(Lang::Fr, "je prends de l’anti-inflammatoire pour courir").contains("pharmacien"));
        assert!(said(Lang::En, "can I take paracetamol before the race?").contains("pharmacist"));
        let ran = settle("couru 8 km en 42 min, pris un doliprane", &cases::runner(Lang::Fr));
        assert_eq!(ran, None);
    }

    #[test]
    fn stretching_and_eating_before_are_answered() {
        assert!(said(Lang::Fr, "je dois m'étirer avant ?").contains("échauffement"));
        assert!(said(Lang::En, "should I stretch before running?").contains("warm-up"));
        assert!(said(Lang::Fr, "combien de temps avant de manger ?").contains("2 à 3"));
        assert!(said(Lang::En, "what should I eat the night before?").contains("nothing new"));
        assert!(said(Lang::Fr, "je mange quoi avant, il est 6h").contains("2 à 3"));
        assert!(said(Lang::En, "what should I eat at 6am").contains("2 to 3"));
        assert!(said(Lang::Fr, "café avant ou pas").contains("café"));
        assert!(said(Lang::En, "coffee before a run?").contains("coffee"));
        assert_eq!(
            settle("je mange quoi pendant le marathon ?", &cases::runner(Lang::Fr)),
            None
        );
    }

    #[test]
    fn bad_nights_are_no_pain() {
        let asked = Some(Move::Act(vec![Action::Await {
            question: Some("checkin|sleep".to_owned()),
        }]));
        let state = cases::runner(Lang::Fr);
        assert_eq!(settle("je dors mal en ce moment", &state), asked);
        assert_eq!(settle("I can't sleep these days", &state), asked);
    }
}
