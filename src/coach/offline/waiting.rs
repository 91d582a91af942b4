//! What is said while a warning sign waits for a professional: never a session, never an all-clear.

use super::Move;
use super::answers::Ask;
use super::draft::Draft;
use crate::domain::figure::{Figure, Unit};
use crate::domain::intent::{Certainty, Intent};
use crate::domain::state::AthleteState;
use crate::domain::wellness::Tier;
use crate::i18n;
use crate::safety::emergency;

/// Words that ask what to do in the meantime.
const WHAT_NOW: &[&str] = &[
    "je fais alors",
    "je fais quoi",
    "qu'est-ce que je fais",
    "qu'est ce que je fais",
    "que faire",
    "je dois faire quoi",
    "et maintenant",
    "what do i do",
    "what should i do",
    "what now",
    "what can i do",
];
/// Words that ask for a session instead.
const SESSION: &[&str] = &["séance", "seance", "session", "run today", "courir"];
/// Words by which a sign is said to be over or never to have been.
const OVER: &[&str] = &[
    "passé",
    "passe",
    "fine",
    "okay",
    "joke",
    "blague",
    "false alarm",
    "fausse alerte",
    "rien de grave",
];

/// A red warning sign is open.
pub fn red(state: &AthleteState) -> bool {
    open(state, Tier::Red)
}

fn open(state: &AthleteState, tier: Tier) -> bool {
    state.flags.iter().any(|f| f.cleared_at.is_none() && f.tier >= tier)
}

/// The answer under an open sign. `None` where the message has nothing to do with training: it is answered as ever.
pub fn answer(ask: &Ask) -> Option<Move> {
    let lower = ask.text.to_lowercase().replace('’', "'");
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    let intent = ask.u.intent;
    let mut d = ask.draft();
    if says(WHAT_NOW) && !says(SESSION) {
        numbered(&mut d, "safety-waiting-advice");
        return Some(Move::Say(d.reply()));
    }
    let unclear = ask.u.certainty == Certainty::Unsure && !lower.is_empty();
    let talk = matches!(intent, Intent::Smalltalk | Intent::OutOfScope) || unclear;
    match intent {
        Intent::Thanks => {
            d.say("safety-waiting-thanks", &[]);
            sign(&mut d);
        }
        Intent::Greeting => {
            d.say("greeting", &[]);
            sign(&mut d);
        }
        Intent::ReportPain if ask.slots().pain_gone && ask.slots().site.is_none() => sign(&mut d),
        Intent::FeelTired if red(ask.state) && ask.slots().check_in.is_none() => sign(&mut d),
        _ if talk || red(ask.state) && says(OVER) && !lower.contains('?') => sign(&mut d),
        _ => return None,
    }
    Some(Move::Say(d.reply()))
}

/// What is waited for: a doctor for a red sign, somebody to talk to where life is at stake.
fn sign(d: &mut Draft) {
    let state = d.state;
    let mind = state
        .flags
        .iter()
        .any(|f| f.cleared_at.is_none() && f.rules.iter().any(|r| r == "self_harm"));
    if mind {
        numbered(d, "safety-waiting-mind");
    } else if red(state) {
        numbered(d, "safety-waiting");
    } else {
        d.say("safety-flag-open", &[]);
    }
}

/// A sentence with the numbers to call.
fn numbered(d: &mut Draft, id: &str) {
    let settings = &d.state.athlete.settings;
    let numbers = emergency::numbers(settings.country.as_deref(), settings.tz.name());
    let line = numbers.suicide_line.unwrap_or(numbers.general);
    let mut show = |number: &str| {
        let figure = Figure::rule(0.0, Unit::Count, "emergency_numbers");
        d.shown(number.to_owned(), figure)
    };
    let (medical, general, line) = (show(numbers.medical), show(numbers.general), show(line));
    let words = d.word(
        id,
        &[
            ("medical", medical.clone().into()),
            ("general", general.clone().into()),
            ("line", line.into()),
        ],
    );
    // A country with one number for all has it named once.
    if medical == general {
        d.line(i18n::format::named_once(&words, &medical));
    } else {
        d.line(words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::understand::understand;
    use crate::coach::offline::{answer as computed, cases};
    use crate::domain::athlete::Lang;

    fn said(lang: Lang, text: &str) -> String {
        let state = cases::flagged(lang);
        let u = understand(text, state.today, lang);
        match computed(&u, text, &state, cases::now()) {
            Move::Say(reply) => {
                assert!(reply.buttons.is_empty(), "{text}: {reply:?}");
                reply.text
            }
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn thanks_jokes_and_all_is_well_wait_for_a_doctor() {
        for text in [
            "merci",
            "c'était une blague",
            "c'est bon c'est passé",
            "bonjour",
            "ça va mieux",
            "je vais bien, juste fatigué",
        ] {
            assert!(said(Lang::Fr, text).contains("médecin"), "{text}");
        }
        for text in [
            "thanks coach",
            "it was a joke",
            "ok I'm fine",
            "no I'm okay, just tired of being injured",
        ] {
            assert!(said(Lang::En, text).contains("doctor"), "{text}");
        }
        assert!(!said(Lang::Fr, "merci").contains("séance"));
    }

    #[test]
    fn what_to_do_meanwhile_is_told() {
        assert!(said(Lang::Fr, "qu'est-ce que je fais alors ?").contains("repos complet"));
        assert!(said(Lang::En, "so what do I do?").contains("complete rest"));
    }

    #[test]
    fn what_is_no_session_is_still_answered() {
        let state = cases::flagged(Lang::Fr);
        let u = understand("mes records", state.today, Lang::Fr);
        let step = computed(&u, "mes records", &state, cases::now());
        assert!(matches!(step, Move::Errand(_)), "{step:?}");
    }
}
