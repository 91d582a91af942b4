//! A run wished for one of the days ahead: "10 km demain". What is laid out for that day, and whether it may be so far.

use super::{Ask, Move, plan, two_futures};
use crate::coach::offline::understand::{bare, says};
use crate::coach::offline::{session, start};
use crate::domain::intent::{Certainty, Intent};

/// A longer message tells more than a wish.
const MOST_WORDS: usize = 9;
/// Words of a race, of a change asked for, and of what is behind.
const ELSEWHERE: &[&str] = &[
    "marathon",
    "semi",
    "half",
    "objectif",
    "prépar*",
    "je vise",
    "course",
    "race",
    "goal",
    "training for",
    "inscri*",
    "sign up",
    "signed up",
    "dossard",
    "déplac*",
    "décal*",
    "report*",
    "repouss*",
    "move",
    "shift",
    "saut*",
    "skip",
    "annul*",
    "cancel*",
    "couru",
    "j'ai",
    "ran",
    "did",
    "hier",
    "yesterday",
    "dormi",
    "vélo",
    "bike",
    "nage*",
    "natation",
    "swim*",
];
/// Words that leave today's run ahead.
const STILL: &[&str] = &[
    "aujourd'hui",
    "ce soir",
    "ce midi",
    "tout à l'heure",
    "tantôt",
    "cet après-midi",
    "today",
    "tonight",
    "later",
    "this evening",
    "this afternoon",
];

/// `None`: no such wish.
pub fn asked(ask: &Ask) -> Option<Move> {
    let says = |words: &[&str]| says(ask.text, words);
    if says(ELSEWHERE) || ask.text.split_whitespace().count() > MOST_WORDS {
        return None;
    }
    let may_be = match ask.u.intent {
        Intent::LogRun | Intent::TomorrowSession | Intent::TodaysSession | Intent::Smalltalk | Intent::OutOfScope => {
            true
        }
        Intent::WhatIf | Intent::SetGoalRace | Intent::MoveSession => ask.u.certainty == Certainty::Unsure,
        _ => false,
    };
    let (slots, _) = bare(ask.text, ask.today(), ask.state.athlete.settings.lang);
    let metres = slots
        .distance_m
        .filter(|m| *m > 0.0 && may_be && slots.duration_s.is_none())?;
    let date = ask.slots().date.or(slots.date)?;
    let ahead = date > ask.today() || date == ask.today() && says(STILL);
    session::on(ask.state, date).filter(|_| ahead)?;
    if let Some(compared) = two_futures::compared(ask) {
        return Some(compared);
    }
    if let Some(first) = start::before(ask.state, date) {
        return Some(first);
    }
    let mut d = ask.draft();
    let workout = session::on(ask.state, date)?;
    let what = session::short(&mut d, workout);
    d.of_session(date);
    let day = d.day_first(date);
    d.say("wanted-planned", &[("day", day.into()), ("session", what.into())]);
    plan::how_far(&mut d, metres);
    Some(Move::Say(d.reply()))
}

#[cfg(test)]
mod tests {
    use crate::coach::offline::understand::understand;
    use crate::coach::offline::{Move, answer, cases};
    use crate::domain::athlete::Lang;

    fn said(lang: Lang, text: &str) -> String {
        let state = cases::runner(lang);
        let u = understand(text, state.today, lang);
        match answer(&u, text, &state, cases::now()) {
            Move::Say(reply) => reply.text.replace(['\u{a0}', '\u{202f}'], " "),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn a_distance_for_a_day_ahead_is_weighed_against_what_is_laid_out() {
        for (text, far) in [
            ("10 km demain", "10 km : oui, ça reste sous ta limite de 13,2 km"),
            ("demain 20 km", "20 km : c’est au-delà de ta limite de 13,2 km"),
            (
                "10 km tranquille demain",
                "10 km : oui, ça reste sous ta limite de 13,2 km",
            ),
            ("10 km demain ?", "10 km : oui, ça reste sous ta limite de 13,2 km"),
        ] {
            let heard = said(Lang::Fr, text);
            assert!(
                heard.starts_with("Mercredi 25 novembre, je prévois : repos."),
                "{text}: {heard}"
            );
            assert!(heard.contains(far), "{text}: {heard}");
        }
        let heard = said(Lang::En, "10k tomorrow");
        assert!(heard.starts_with("Wednesday 25 November, I plan: rest."), "{heard}");
    }

    #[test]
    fn a_race_a_past_run_and_a_move_are_none() {
        for text in [
            "couru 10 km hier",
            "marathon demain",
            "déplace ma séance de 10 km à demain",
        ] {
            let heard = said(Lang::Fr, text);
            assert!(!heard.contains("je prévois : repos"), "{text}: {heard}");
        }
    }
}
