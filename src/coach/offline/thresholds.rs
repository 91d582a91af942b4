//! What a test says: threshold heart rate, a 30-minute test, critical speed. Each is noted in words and can be undone;
//! what cannot be is refused with what to write instead.

use chrono::NaiveDate;

use super::Move;
use super::draft::Draft;
use super::understand::bare;
use crate::domain::action::Action;
use crate::domain::athlete::ToldSpeed;
use crate::domain::figure::{Figure, Unit};
use crate::domain::intent::Slots;
use crate::domain::state::AthleteState;
use crate::science::critical_speed::distance_time;
use crate::science::world_record;

/// Threshold heart rates a runner can have, beats per minute (design choice).
const THRESHOLD_BPM: std::ops::RangeInclusive<f64> = 100.0..=215.0;
/// Critical speeds a runner can have, metres per second (design choice).
const CRITICAL_M_S: std::ops::RangeInclusive<f64> = 1.8..=6.6;
/// Seconds of the test, and what somebody can cover in it, metres (design choice).
const TEST_S: f64 = 1_800.0;
const TEST_M: std::ops::RangeInclusive<f64> = 2_500.0..=11_500.0;
/// A maximum at least this far above rest, beats per minute (design choice).
const LEAST_RESERVE: u16 = 40;
/// Seconds an effort may last for critical speed.
const EFFORT_S: std::ops::RangeInclusive<f64> = 120.0..=1_200.0;

const THRESHOLD: &[&str] = &[
    "lthr",
    "fc seuil",
    "fc au seuil",
    "fc de seuil",
    "fréquence au seuil",
    "fréquence cardiaque au seuil",
    "frequence cardiaque au seuil",
    "threshold hr",
    "threshold heart rate",
    "hr threshold",
];
const TEST: &[&str] = &[
    "30 min",
    "30min",
    "30 mn",
    "30'",
    "trente minutes",
    "thirty minute",
    "30-min",
];
const CRITICAL: &[&str] = &["vitesse critique", "critical speed"];

/// What a message tells of a threshold. `None` where it tells none, or asks.
pub fn settle(slots: &Slots, text: &str, state: &AthleteState) -> Option<Move> {
    let lower = text.to_lowercase().replace('’', "'");
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    if lower.contains('?') || text.starts_with('/') {
        return None;
    }
    if let Some(refusal) = against_each_other(slots, state) {
        return Some(refusal);
    }
    if says(CRITICAL) {
        return Some(critical(&lower, state));
    }
    if lower.contains("test") && says(TEST) {
        return test(slots, &lower, state);
    }
    let bpm = says(THRESHOLD).then(|| heart_rate(&lower)).flatten()?;
    Some(match threshold(bpm, state) {
        Ok(action) => Move::Act(vec![action]),
        Err(refusal) => *refusal,
    })
}

/// A maximum that is not well above rest, or not above the threshold; a rest that is no rest.
fn against_each_other(slots: &Slots, state: &AthleteState) -> Option<Move> {
    let body = &state.athlete.physiology;
    if slots.hr_max.is_none() && slots.hr_rest.is_none() {
        return None;
    }
    let max = slots.hr_max.or(body.hr_max)?;
    if let Some(rest) = slots.hr_rest.or(body.hr_rest).filter(|rest| max < rest + LEAST_RESERVE) {
        return Some(refused(state, "told-rest-and-max", &[("max", max), ("rest", rest)]));
    }
    let threshold = body.hr_threshold.filter(|bpm| slots.hr_max.is_some() && *bpm >= max)?;
    Some(refused(
        state,
        "told-max-below-threshold",
        &[("max", max), ("bpm", threshold)],
    ))
}

fn refused(state: &AthleteState, id: &str, rates: &[(&str, u16)]) -> Move {
    let mut d = Draft::new(state);
    let shown: Vec<String> = rates
        .iter()
        .map(|(_, bpm)| d.bpm(&Figure::said(f64::from(*bpm), Unit::BeatsPerMinute)))
        .collect();
    let args: Vec<(&str, crate::i18n::Arg)> = rates
        .iter()
        .zip(shown)
        .map(|((name, _), shown)| (*name, shown.into()))
        .collect();
    d.say(id, &args);
    Move::Say(d.reply())
}

fn threshold(bpm: f64, state: &AthleteState) -> Result<Action, Box<Move>> {
    let body = &state.athlete.physiology;
    if !THRESHOLD_BPM.contains(&bpm) {
        let mut d = Draft::new(state);
        let told = d.number(&Figure::said(bpm, Unit::BeatsPerMinute), 0);
        let low = d.rule(*THRESHOLD_BPM.start(), Unit::BeatsPerMinute, "threshold_range");
        let high = d.rule(*THRESHOLD_BPM.end(), Unit::BeatsPerMinute, "threshold_range");
        d.say(
            "told-threshold-impossible",
            &[("value", told.into()), ("low", low.into()), ("high", high.into())],
        );
        return Err(Box::new(Move::Say(d.reply())));
    }
    let bpm = bpm.round() as u16;
    if let Some(max) = body.hr_max.filter(|max| bpm >= *max) {
        return Err(Box::new(refused(
            state,
            "told-threshold-above-max",
            &[("bpm", bpm), ("max", max)],
        )));
    }
    if let Some(rest) = body.hr_rest.filter(|rest| bpm <= *rest) {
        return Err(Box::new(refused(
            state,
            "told-threshold-below-rest",
            &[("bpm", bpm), ("rest", rest)],
        )));
    }
    Ok(Action::SetHrThreshold { bpm })
}

/// "Test de 30 min : 7,2 km à 168 de moyenne": a race of half an hour, and the threshold it shows.
fn test(slots: &Slots, lower: &str, state: &AthleteState) -> Option<Move> {
    let metres = slots
        .distance_m
        .or_else(|| bare(lower, state.today, state.athlete.settings.lang).0.distance_m);
    let bpm = heart_rate(lower);
    if metres.is_none() && bpm.is_none() {
        return None;
    }
    let mut actions = Vec::new();
    if let Some(metres) = metres {
        if !TEST_M.contains(&metres) || !world_record::believable(metres, TEST_S) {
            let mut d = Draft::new(state);
            let told = d.distance(&Figure::said(metres, Unit::Metres));
            let example = d.example(d.word("told-test-example", &[]));
            d.say(
                "told-test-impossible",
                &[("distance", told.into()), ("example", example.into())],
            );
            return Some(Move::Say(d.reply()));
        }
        actions.push(Action::AddResult {
            date: past(slots.date, state.today),
            distance_m: metres,
            duration_s: TEST_S,
        });
    }
    if let Some(bpm) = bpm {
        match threshold(bpm, state) {
            Ok(action) => actions.push(action),
            Err(refusal) => return Some(*refusal),
        }
    }
    Some(Move::Act(actions))
}

fn past(date: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    date.filter(|d| *d <= today).unwrap_or(today)
}

/// A critical speed in m/s, km/h or as a pace, or two hard efforts it follows from.
fn critical(lower: &str, state: &AthleteState) -> Move {
    let efforts = efforts(lower, state);
    let told = match efforts.as_slice() {
        [] | [_] => speed(lower),
        two => distance_time(two).map(|found| found.speed_m_s),
    };
    let mut d = Draft::new(state);
    match told {
        Some(m_s) if CRITICAL_M_S.contains(&m_s) => Move::Act(vec![Action::SetCriticalSpeed {
            speed: ToldSpeed { m_s, on: state.today },
        }]),
        Some(m_s) => {
            let told = d.number(&Figure::said(m_s, Unit::Ratio), 2);
            let low = d.number(&Figure::rule(*CRITICAL_M_S.start(), Unit::Ratio, "critical_range"), 1);
            let high = d.number(&Figure::rule(*CRITICAL_M_S.end(), Unit::Ratio, "critical_range"), 1);
            d.say(
                "told-critical-impossible",
                &[("value", told.into()), ("low", low.into()), ("high", high.into())],
            );
            Move::Say(d.reply())
        }
        None => {
            let example = d.example(d.word("told-critical-example", &[]));
            d.say("told-critical-how", &[("example", example.into())]);
            Move::Say(d.reply())
        }
    }
}

/// Hard efforts, metres and seconds: « 1200 m en 4:00 et 2400 m en 8:30 ».
fn efforts(lower: &str, state: &AthleteState) -> Vec<(f64, f64)> {
    let parts = lower.replace(" and ", " et ").replace([';', '+'], " et ");
    parts
        .split(" et ")
        .filter_map(|part| {
            let (slots, _) = bare(part, state.today, state.athlete.settings.lang);
            let seconds = slots.duration_s.or(slots.target_s)?;
            Some((slots.distance_m?, seconds)).filter(|(_, s)| EFFORT_S.contains(s))
        })
        .collect()
}

/// "4,2 m/s", "15 km/h", "4:05/km" as metres per second.
fn speed(lower: &str) -> Option<f64> {
    let words: Vec<&str> = lower.split_whitespace().collect();
    words.iter().enumerate().find_map(|(at, word)| {
        let unit = words.get(at + 1).copied().unwrap_or_default();
        let both = format!("{word}{unit}");
        let number = |end: &str| {
            let digits = [*word, both.as_str()].into_iter().find_map(|w| w.strip_suffix(end))?;
            digits.replace(',', ".").parse::<f64>().ok().filter(|n| n.is_finite())
        };
        let pace = || {
            let (min, s) = word.strip_suffix("/km")?.split_once([':', '\''])?;
            let seconds = 60.0 * min.parse::<f64>().ok()? + s.trim_end_matches('"').parse::<f64>().ok()?;
            (seconds > 0.0).then(|| 1_000.0 / seconds)
        };
        number("m/s").or_else(|| number("km/h").map(|v| v / 3.6)).or_else(pace)
    })
}

/// The number that counts heartbeats: from 60 on and not of minutes, metres or a date.
fn heart_rate(lower: &str) -> Option<f64> {
    let words: Vec<&str> = lower
        .split(|c: char| c.is_whitespace() || "():,;=".contains(c) && c != ',')
        .map(|w| w.trim_matches([',', '.', '!']))
        .filter(|w| !w.is_empty())
        .collect();
    words.iter().enumerate().find_map(|(at, word)| {
        let after = words.get(at + 1).copied().unwrap_or_default();
        let counts_else = ["km", "m", "min", "mn", "minutes", "mètres", "s", "w"].contains(&after);
        let bare = word.strip_suffix("bpm").unwrap_or(word);
        let value: f64 = bare.parse().ok().filter(|_| bare.bytes().all(|b| b.is_ascii_digit()))?;
        ((60.0..1_000.0).contains(&value) && !counts_else).then_some(value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::coach::offline::understand::understand;
    use crate::domain::athlete::Lang;

    fn told(text: &str) -> Option<Move> {
        let state = cases::runner(Lang::Fr);
        let u = understand(text, state.today, Lang::Fr);
        settle(&u.slots, text, &state)
    }

    fn done(text: &str) -> Vec<Action> {
        match told(text) {
            Some(Move::Act(actions)) => actions,
            other => panic!("{text}: {other:?}"),
        }
    }

    fn refused(text: &str) -> String {
        match told(text) {
            Some(Move::Say(reply)) => reply.text.replace(['\u{a0}', '\u{202f}'], " "),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn a_threshold_a_test_and_a_critical_speed_are_noted() {
        assert_eq!(done("mon LTHR est 168"), [Action::SetHrThreshold { bpm: 168 }]);
        assert_eq!(done("FC au seuil : 165 bpm"), [Action::SetHrThreshold { bpm: 165 }]);
        assert_eq!(
            done("test de 30 min : 7,2 km à 168 de moyenne"),
            [
                Action::AddResult {
                    date: cases::today(),
                    distance_m: 7_200.0,
                    duration_s: 1_800.0
                },
                Action::SetHrThreshold { bpm: 168 },
            ]
        );
        let critical = |text: &str| match done(text).as_slice() {
            [Action::SetCriticalSpeed { speed }] => format!("{:.3}", speed.m_s),
            other => panic!("{other:?}"),
        };
        assert_eq!(critical("vitesse critique 4,2 m/s"), "4.200");
        assert_eq!(critical("ma vitesse critique est de 15 km/h"), "4.167");
        assert_eq!(critical("critical speed 4:00/km"), "4.167");
        // (2400 − 1200)/(510 − 240).
        assert_eq!(critical("vitesse critique : 1200 m en 4:00 et 2400 m en 8:30"), "4.444");
    }

    #[test]
    fn what_cannot_be_is_refused_and_says_what_to_write() {
        assert_eq!(
            refused("mon LTHR est 190"),
            "190 bpm au seuil, c’est au-dessus de ta FC max (188 bpm) : l’un des deux est faux. Je n’ai rien noté."
        );
        assert!(refused("LTHR 300").starts_with("Une fréquence au seuil de 300 bpm"));
        assert!(refused("test de 30 min : 20 km").starts_with("20,0 km en une demi-heure"));
        assert!(refused("vitesse critique 12 m/s").starts_with("Une vitesse critique de 12,00 m/s"));
        assert!(refused("vitesse critique").contains("1200 m en 4:10"));
        assert!(refused("FC max 120, repos 100").starts_with("120 bpm au maximum et 100 bpm au repos"));
        assert_eq!(told("c'est quoi le LTHR ?"), None);
        assert_eq!(told("couru 8 km en 42 min"), None);
    }
}
