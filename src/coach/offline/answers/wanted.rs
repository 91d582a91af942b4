//! A run wished for one of the days ahead: "10 km demain". What is laid out for that day, and whether it may be so far.

use super::{Ask, Move, plan, two_futures};
use crate::coach::offline::understand::{bare, says};
use crate::coach::offline::{lately, session, start};
use crate::domain::intent::{Certainty, Intent};
use crate::domain::plan::SessionKind;
use crate::domain::units::Units;

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

/// Words that ask for another distance than the one laid out, with no day of their own.
const FARTHER: &[&str] = &[
    "je peux pousser",
    "je peux aller jusqu'à",
    "je peux aller à",
    "je fais plutôt",
    "can i do",
    "can i run",
    "can i go",
    "could i do",
    "could i run",
    "can i push",
];

/// The kilometres of "pousser à 12", whose unit goes without saying. Metres.
fn unitless(ask: &Ask) -> Option<f64> {
    const KM: std::ops::RangeInclusive<f64> = 2.0..=60.0;
    let spaced = lately::spaced(ask.text);
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let [.., push, to, number] = words[..] else { return None };
    let pushes = ["pousser", "push", "jusqu"].contains(&push) && ["à", "a", "to"].contains(&to);
    let metric = ask.state.athlete.settings.units == Units::Metric;
    let km: f64 = number.parse().ok()?;
    (pushes && metric && KM.contains(&km)).then_some(km * 1_000.0)
}

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
        Intent::WhatIf | Intent::SetGoalRace | Intent::MoveSession | Intent::PredictRace => {
            ask.u.certainty == Certainty::Unsure
        }
        _ => false,
    };
    let (slots, _) = bare(ask.text, ask.today(), ask.state.athlete.settings.lang);
    let metres = slots
        .distance_m
        .or_else(|| unitless(ask))
        .filter(|m| *m > 0.0 && may_be && slots.duration_s.is_none())?;
    // With no day named, today's session is meant, or else the next one.
    let next = || {
        let runs = |date| session::on(ask.state, date).is_some_and(|w| w.kind != SessionKind::Rest);
        if runs(ask.today()) {
            return Some(ask.today());
        }
        session::next_after(ask.state, ask.today()).map(|(date, _)| date)
    };
    let undated = says(FARTHER) && ask.slots().date.or(slots.date).is_none();
    let date = ask.slots().date.or(slots.date).or_else(|| next().filter(|_| undated))?;
    let ahead = date > ask.today() || date == ask.today() && (undated || says(STILL));
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
    fn a_distance_without_a_day_is_weighed_against_the_next_session() {
        for (lang, text) in [(Lang::Fr, "je peux pousser à 12 ?"), (Lang::En, "can I do 12k instead")] {
            let heard = said(lang, text);
            assert!(heard.contains("12 km") && heard.contains("13"), "{text}: {heard}");
        }
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
