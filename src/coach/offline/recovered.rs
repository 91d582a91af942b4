//! The recovery score in words: where it lies, what drives it, how far it is to be believed, and what it goes without.

use super::draft::Draft;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::recovery::{Driver, Lack, RecoveryScore, Signal};
use crate::domain::state::AthleteState;
use crate::science::choices::CHOICES;
use crate::science::recovery_score::{Outranked, outranked};

/// Where the rows of the decision table begin, of 100 (science reference 6.4).
const LOW: f64 = 35.0;
const USUAL: f64 = 50.0;
const HIGH: f64 = 75.0;
/// Points that are worth a word: less rounds to none.
const LEAST_POINTS: f64 = 0.5;

/// The score on its own, as it stands beside a picture.
pub fn recovered(state: &AthleteState) -> Reply {
    let mut d = Draft::new(state);
    say(&mut d);
    if state.readiness.is_none() && lacking(state, &[Signal::Subjective]) {
        d.say("recovered-how-morning", &[]);
    }
    d.reply()
}

/// The score, or why there is none yet.
pub fn say(d: &mut Draft<'_>) {
    let state = d.state;
    match &state.recovery.score {
        Some(score) => scored(d, score),
        None => {
            let days = CHOICES.recovery.baseline_days;
            let days = d.rule(days as f64, Unit::Count, "recovery_days");
            d.say("recovered-none", &[("days", days.into())]);
        }
    }
    lacks(d, &state.recovery.lacks);
    if lacking(state, &[Signal::Hrv, Signal::Sleep, Signal::RestingHr]) {
        d.say("recovered-how-measured", &[]);
    }
    if lacking(state, &[Signal::Load]) {
        d.say("recovered-how-load", &[]);
    }
}

fn scored(d: &mut Draft<'_>, score: &RecoveryScore) {
    let place = match score.value.value.round() {
        v if v < LOW => "low",
        v if v < USUAL => "middling",
        v if v < HIGH => "usual",
        _ => "high",
    };
    let value = d.scale(&score.value, 100);
    d.say("recovered-score", &[("score", value.into()), ("place", place.into())]);
    let down = drivers(d, &score.drivers, |points| points <= -LEAST_POINTS);
    let up = drivers(d, &score.drivers, |points| points >= LEAST_POINTS);
    for (id, what) in [("recovered-down", &down), ("recovered-up", &up)] {
        if !what.is_empty() {
            d.say(id, &[("what", what.clone().into())]);
        }
    }
    if down.is_empty() && up.is_empty() {
        d.say("recovered-even", &[]);
    }
    if let Some(pain) = d.state.pain.as_ref()
        && outranked(false, Some(pain.value)) == Some(Outranked::Pain)
    {
        let pain = d.scale(pain, 10);
        d.say("recovered-pain", &[("pain", pain.into())]);
    }
    let share = Figure {
        value: score.confidence.value * 100.0,
        unit: Unit::Percent,
        ..score.confidence.clone()
    };
    let share = d.percent(&share);
    d.say("recovered-basis", &[("share", share.into())]);
}

/// The signals that move the score that way, the strongest first, with their points.
fn drivers(d: &mut Draft<'_>, drivers: &[Driver], way: impl Fn(f64) -> bool) -> String {
    let mut named = Vec::new();
    for driver in drivers.iter().filter(|driver| way(driver.points.value)) {
        let points = signed(d, &driver.points);
        let signal = d.word(signal_id(driver.signal), &[]);
        named.push(format!("{signal} ({points})"));
    }
    named.join(", ")
}

fn signed(d: &mut Draft<'_>, points: &Figure) -> String {
    let shown = crate::i18n::format::number(d.lang(), points.value, 0);
    let shown = if points.value > 0.0 { format!("+{shown}") } else { shown };
    d.shown(shown, points.clone())
}

fn lacks(d: &mut Draft<'_>, lacks: &[Lack]) {
    let mut named = Vec::new();
    for lack in lacks {
        let signal = d.word(signal_id(lack.signal), &[]);
        let (known, needed) = (lack.known.value, lack.needed.value);
        named.push(if known < 1.0 {
            signal
        } else if known < needed {
            let (known, needed) = (d.number(&lack.known, 0), d.number(&lack.needed, 0));
            let args = [
                ("signal", signal.into()),
                ("known", known.into()),
                ("needed", needed.into()),
            ];
            d.word("recovered-lack-days", &args)
        } else {
            d.word("recovered-lack-today", &[("signal", signal.into())])
        });
    }
    if !named.is_empty() {
        d.say("recovered-lacks", &[("what", named.join(", ").into())]);
    }
}

/// Whether one of these is missing.
fn lacking(state: &AthleteState, signals: &[Signal]) -> bool {
    state.recovery.lacks.iter().any(|lack| signals.contains(&lack.signal))
}

fn signal_id(signal: Signal) -> &'static str {
    match signal {
        Signal::Subjective => "recovered-subjective",
        Signal::Hrv => "recovered-hrv",
        Signal::Sleep => "recovered-sleep",
        Signal::RestingHr => "recovered-resting-hr",
        Signal::Load => "recovered-load",
        Signal::Regularity => "recovered-regularity",
        Signal::Respiration => "recovered-respiration",
        Signal::Temperature => "recovered-temperature",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;
    use crate::domain::figure::Evidence;

    fn figure(value: f64, unit: Unit) -> Figure {
        Figure::computed(value, unit, "test", &[], Evidence::Weak)
    }

    fn lack(signal: Signal, known: f64, needed: f64) -> Lack {
        Lack {
            signal,
            known: figure(known, Unit::Count),
            needed: figure(needed, Unit::Count),
        }
    }

    fn scored(lang: Lang) -> AthleteState {
        let mut state = cases::newcomer(lang);
        let driver = |signal, points| Driver {
            signal,
            score: figure(50.0, Unit::Count),
            points: figure(points, Unit::Count),
        };
        state.recovery.score = Some(RecoveryScore {
            value: figure(43.2, Unit::Count),
            confidence: figure(0.55, Unit::Ratio),
            drivers: vec![
                driver(Signal::Sleep, -9.4),
                driver(Signal::RestingHr, -4.0),
                driver(Signal::Subjective, 6.1),
                driver(Signal::Regularity, 0.4),
            ],
        });
        state.recovery.lacks = vec![lack(Signal::Hrv, 12.0, 21.0), lack(Signal::Load, 0.0, 28.0)];
        state
    }

    fn plain(text: &str) -> String {
        text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn the_score_names_its_drivers_its_evidence_and_what_it_lacks() {
        let reply = recovered(&scored(Lang::Fr));
        assert_eq!(
            plain(&reply.text),
            "Score de récupération : 43/100, un peu sous ton habitude.\n\
             Ce qui le fait baisser : ton sommeil (−9), ta fréquence de repos (−4).\n\
             Ce qui le fait monter : tes notes du matin (+6).\n\
             Preuve faible : c’est un repère, calculé sur 55 % de ce qui compte. Tes sensations passent avant lui.\n\
             Il me manque : ta VFC (12 sur 21 jours), ta charge récente.\n\
             Sommeil, VFC et fréquence de repos viennent de ta montre : /sante pour que ton iPhone me les envoie chaque jour, /envoyer pour un export. Ou écris-moi le matin tes heures de sommeil et ta VFC.\n\
             Pour la charge, envoie-moi tes sorties au fil des jours."
        );
        let shown: Vec<&str> = reply.receipts.iter().map(|r| r.shown.as_str()).collect();
        assert_eq!(shown[..5], ["43/100", "−9", "−4", "+6", "55\u{202f}%"]);
        let english = recovered(&scored(Lang::En)).text;
        assert!(
            english.starts_with("Recovery score: 43/100, a little below your usual.\nPulling it down: your sleep (−9)"),
            "{english}"
        );
    }

    #[test]
    fn pain_outranks_it_and_each_place_has_its_word() {
        let mut state = scored(Lang::Fr);
        state.pain = Some(figure(5.0, Unit::Count));
        assert!(
            recovered(&state)
                .text
                .contains("Ta douleur à 5/10 passe avant ce score.")
        );
        state.pain = Some(figure(3.0, Unit::Count));
        assert!(!recovered(&state).text.contains("douleur"));
        for (value, word) in [
            (34.0, "nettement sous"),
            (49.0, "un peu sous"),
            (50.0, "dans ton habitude"),
            (75.0, "nettement au-dessus"),
        ] {
            if let Some(score) = &mut state.recovery.score {
                score.value = figure(value, Unit::Count);
            }
            let text = recovered(&state).text;
            assert!(text.contains(word), "{value}: {text}");
        }
    }

    #[test]
    fn without_a_score_it_says_what_it_would_take() {
        let text = plain(&recovered(&cases::newcomer(Lang::Fr)).text);
        for words in [
            "Pas encore de score de récupération : il me faut au moins deux signaux, suivis depuis 14 jours",
            "Il me manque : tes notes du matin, ta VFC, ton sommeil, ta charge récente, ta fréquence de repos.",
            "trois chiffres de un à cinq",
            "/sante",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
    }
}
