//! A morning told in one sentence: variability from another app, a bad night with heavy legs. Each becomes an entry
//! after one tap.

use std::ops::RangeInclusive;

use super::Move;
use super::draft::Draft;
use super::understand::{affirms, says};
use crate::domain::action::Action;
use crate::domain::figure::{Figure, Unit};
use crate::domain::intent::Understood;
use crate::domain::measured::Vital;
use crate::domain::state::AthleteState;

/// Longer than this, a message tells of more than a morning, characters.
const LONGEST: usize = 90;
/// Numbers that may have been meant as a variability, milliseconds; outside the plausible ones they are refused.
const MEANT_MS: RangeInclusive<f64> = 1.0..=999.0;

const HRV: &[&str] = &["vfc", "hrv", "rmssd", "sdnn", "variabilité cardiaque"];
/// Words of somebody who asks or complains instead of telling.
const ASKS: &[&str] = &[
    "quoi", "pourquoi", "comment", "quel*", "combien", "chut*", "baiss*", "what", "why", "how", "drop*", "tank*",
    "seuil*",
];

const BAD_SLEEP: &[&str] = &[
    "mal dormi",
    "peu dormi",
    "pas dormi",
    "mauvaise nuit",
    "nuit pourrie",
    "nuit blanche",
    "slept badly",
    "slept poorly",
    "slept bad",
    "bad night",
    "poor sleep",
    "bad sleep",
    "barely slept",
];
const GOOD_SLEEP: &[&str] = &[
    "bien dormi",
    "super dormi",
    "bonne nuit",
    "slept well",
    "sleep well",
    "slept great",
    "good sleep",
    "good night",
];
const HEAVY_LEGS: &[&str] = &[
    "jambes lourdes",
    "jambes dures",
    "jambes en coton",
    "jambes en béton",
    "jambes raides",
    "jambes fatiguées",
    "heavy legs",
    "tired legs",
    "dead legs",
    "legs are heavy",
    "legs heavy",
];
const FRESH_LEGS: &[&str] = &[
    "jambes légères",
    "jambes fraîches",
    "bonnes jambes",
    "fresh legs",
    "light legs",
    "good legs",
    "legs feel good",
];
const LOW_MOOD: &[&str] = &[
    "moral bas",
    "moral à zéro",
    "pas le moral",
    "moral dans les chaussettes",
    "low mood",
    "bad mood",
];
const GOOD_MOOD: &[&str] = &["bon moral", "moral au top", "good mood", "great mood"];
/// A bad and a good answer of 1 to 5 (design choice: neither end, which nobody has said), and "not bad", which says
/// neither.
const BAD: u8 = 2;
const MIDDLE: u8 = 3;
const GOOD: u8 = 4;

/// The text in lower case. `None`: it asks, or tells of more than a morning.
fn told(text: &str) -> Option<String> {
    let asks = text.contains('?') || says(text, ASKS);
    (!asks && text.chars().count() <= LONGEST).then(|| text.to_lowercase())
}

/// "J'ai mal dormi, 2 4 3": the night in words with the three answers, which need no question any more.
pub fn in_full(u: &Understood, text: &str, state: &AthleteState) -> Option<Move> {
    const NIGHT: &[&str] = &["dormi", "dors", "nuit", "sommeil", "slept", "sleep", "night"];
    let lower = text.to_lowercase();
    let [sleep, legs, mood] = u.slots.check_in?;
    (says(&lower, NIGHT) && !lower.contains('?')).then(|| {
        Move::Act(vec![Action::CheckIn {
            date: state.today,
            sleep: Some(sleep),
            legs: Some(legs),
            mood: Some(mood),
        }])
    })
}

/// A variability told in words, proposed as an entry. `None`: none is told.
pub fn variability(text: &str, state: &AthleteState) -> Option<Move> {
    let text = told(text).filter(|text| says(text, HRV))?;
    let mut numbers = text
        .split(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.'))
        .filter_map(|word| word.trim_matches(['.', ',']).replace(',', ".").parse::<f64>().ok());
    // Two numbers are a range, a comparison or a date: not one morning's.
    let (Some(ms), None) = (numbers.next().filter(|ms| MEANT_MS.contains(ms)), numbers.next()) else {
        return None;
    };
    let vital = if text.contains("sdnn") {
        Vital::HrvSdnn
    } else {
        Vital::HrvRmssd
    };
    let mut d = Draft::new(state);
    let shown = d.number(&Figure::said(ms, Unit::Count), 0);
    if !vital.plausible().contains(&ms) {
        let (low, high) = (vital.plausible().start().to_owned(), vital.plausible().end().to_owned());
        let low = d.rule(low, Unit::Count, "hrv_range");
        let high = d.rule(high, Unit::Count, "hrv_range");
        d.say(
            "hrv-odd",
            &[("low", low.into()), ("high", high.into()), ("ms", shown.into())],
        );
        return Some(Move::Say(d.reply()));
    }
    let told = text.contains("sdnn") || text.contains("rmssd");
    let id = if vital == Vital::HrvSdnn {
        "hrv-ask-sdnn"
    } else {
        "hrv-ask-rmssd"
    };
    d.say(id, &[("ms", shown.into())]);
    if !told {
        let words = d.word("hrv-which", &[("ms", format!("{ms:.0}").into())]);
        let example = d.example(words);
        d.line(example);
    }
    Some(proposed(
        d,
        Action::LogHrv {
            date: state.today,
            vital,
            ms,
        },
    ))
}

/// A night, legs and a mood told in words, proposed as an entry. `None`: fewer than two of them are told.
pub fn felt(text: &str, state: &AthleteState) -> Option<Move> {
    let text = told(text)?;
    let answer = |bad: &[&str], good: &[&str]| match (affirms(&text, bad), affirms(&text, good)) {
        (Some(true), None | Some(false)) | (None, Some(false)) => Some(BAD),
        (None | Some(false), Some(true)) => Some(GOOD),
        (Some(false), None) => Some(MIDDLE),
        _ => None,
    };
    let sleep = answer(BAD_SLEEP, GOOD_SLEEP);
    let legs = answer(HEAVY_LEGS, FRESH_LEGS);
    let mood = answer(LOW_MOOD, GOOD_MOOD);
    let named = [
        ("check-in-sleep", sleep),
        ("check-in-legs", legs),
        ("check-in-mood", mood),
    ];
    // One alone is talked about, as ever.
    if named.iter().filter(|(_, answer)| answer.is_some()).count() < 2 {
        return None;
    }
    let mut d = Draft::new(state);
    let mut parts = Vec::new();
    for (id, answer) in named {
        if let Some(answer) = answer {
            let scale = d.scale(&Figure::said(f64::from(answer), Unit::Scale), 5);
            parts.push(d.word(id, &[("scale", scale.into())]));
        }
    }
    d.say("check-in-ask", &[("what", parts.join(", ").into())]);
    let date = state.today;
    let action = Action::CheckIn {
        date,
        sleep,
        legs,
        mood,
    };
    Some(proposed(d, action))
}

fn proposed(d: Draft<'_>, action: Action) -> Move {
    let (accept, refuse) = (d.word("button-log-yes", &[]), d.word("button-no", &[]));
    Move::Propose {
        actions: vec![action],
        reply: d.reply(),
        accept,
        refuse,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn action(text: &str) -> Option<Action> {
        let state = cases::newcomer(Lang::Fr);
        match variability(text, &state).or_else(|| felt(text, &state))? {
            Move::Propose { mut actions, .. } => actions.pop(),
            _ => None,
        }
    }

    #[test]
    fn variability_of_another_app_is_proposed_on_its_own_scale() {
        let date = cases::today();
        let hrv = |vital, ms| Some(Action::LogHrv { date, vital, ms });
        for (text, expected) in [
            ("VFC 62 ce matin", hrv(Vital::HrvRmssd, 62.0)),
            ("ma HRV est à 58,5 ms", hrv(Vital::HrvRmssd, 58.5)),
            ("HRV SDNN 41", hrv(Vital::HrvSdnn, 41.0)),
            ("my rmssd was 70 this morning", hrv(Vital::HrvRmssd, 70.0)),
            ("VFC entre 50 et 60", None),
            ("c'est quoi la VFC de 60 ?", None),
            ("vfc 400", None),
            ("vfc en forme", None),
            ("couru 10 km", None),
        ] {
            assert_eq!(action(text), expected, "{text}");
        }
    }

    #[test]
    fn two_answers_of_a_morning_are_proposed_and_one_is_talked_about() {
        let date = cases::today();
        let told = |sleep, legs, mood| {
            Some(Action::CheckIn {
                date,
                sleep,
                legs,
                mood,
            })
        };
        assert_eq!(action("Mal dormi, jambes lourdes"), told(Some(2), Some(2), None));
        assert_eq!(
            action("slept well, fresh legs, good mood"),
            told(Some(4), Some(4), Some(4))
        );
        for (text, sleep) in [
            ("pas mal dormi, jambes légères", 3),
            ("pas trop mal dormi mais jambes légères", 3),
            ("not bad sleep, light legs", 3),
            ("j'ai pas bien dormi, jambes légères", 2),
            ("didn't sleep well, fresh legs", 2),
            ("j'ai pas dormi, jambes légères", 2),
        ] {
            assert_eq!(action(text), told(Some(sleep), Some(4), None), "{text}");
        }
        assert_eq!(action("pas mal dormi"), None);
        assert_eq!(action("jambes lourdes ce matin"), None);
        assert_eq!(action("mal dormi et jambes lourdes, je fais quoi ?"), None);
        let Some(Move::Propose { reply, .. }) = felt("Mal dormi, jambes lourdes", &cases::newcomer(Lang::Fr)) else {
            panic!("it is proposed")
        };
        assert_eq!(
            reply.text,
            "Je note pour ce matin\u{a0}: sommeil 2/5, jambes 2/5\u{202f}?"
        );
    }
}
