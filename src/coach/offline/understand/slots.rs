//! Assembles what a message names, once its intent is known.

use chrono::{Days, Months, NaiveDate};

use crate::domain::activity::Sport;
use crate::domain::athlete::Lang;
use crate::domain::intent::{Intent, Slots};
use crate::domain::units::Units;
use crate::domain::wellness::Side;

use super::concept::{Concept, Seen};
use super::dates::{Direction, Expr, Named, Which};
use super::durations::Time;
use super::normalise::{Kind, Message};
use super::phrasebook::Hit;
use super::quantities::{Quantity, What};
use super::{days, quiet, race, roles, topic};

/// Everything read in a message before its intent is settled.
#[derive(Debug)]
pub struct Reading<'a> {
    pub message: &'a Message,
    pub hits: &'a [Hit<Concept>],
    pub seen: &'a Seen,
    pub dates: &'a [Named],
    pub quantities: &'a [Quantity],
    pub site: Option<&'static str>,
    pub side: Option<Side>,
    pub exercise: Option<&'static str>,
    pub methodology: Option<&'static str>,
    pub tz: Option<chrono_tz::Tz>,
}

/// The slots of `intent` in this reading.
pub fn fill(reading: &Reading<'_>, intent: Intent, today: NaiveDate) -> Slots {
    let mut slots = Slots {
        site: reading.site.map(str::to_owned),
        side: reading.side,
        exercise: reading.exercise.map(str::to_owned),
        methodology: reading.methodology.map(str::to_owned),
        negated: reading.seen.has(Concept::Negation),
        age: roles::age(reading.message),
        birth_year: roles::birth_year(reading.message),
        sex: roles::sex(reading.message),
        check_in: roles::check_in(reading.message),
        ..Slots::default()
    };
    measures(reading, intent, &mut slots);
    body(reading, intent, &mut slots);
    when(reading, intent, today, &mut slots);
    settings(reading, intent, &mut slots);
    slots.sport = sport(reading, intent);
    if matches!(
        intent,
        Intent::SetGoalRace | Intent::ChangeGoal | Intent::PredictRace | Intent::RaceWeek
    ) {
        slots.race_name = race::find(reading.message);
    }
    let verbs: &[Concept] = match intent {
        Intent::MemoryForget => &[Concept::Forget, Concept::Erase, Concept::Discard],
        Intent::PreferenceLike => &[Concept::Like],
        Intent::PreferenceDislike => &[Concept::Dislike, Concept::StopVerb],
        Intent::MemoryShow => &[Concept::KnowMe],
        _ => &[],
    };
    slots.topic = topic::find(reading.message, reading.hits, verbs);
    // The days of strength work are not those of running.
    if intent == Intent::Availability && reading.seen.has(Concept::Strength) {
        slots.topic = Some("strength".to_owned());
    }
    slots
}

/// Whether a duration of this intent is a time aimed at.
fn aims(intent: Intent) -> bool {
    matches!(
        intent,
        Intent::SetGoalRace | Intent::ChangeGoal | Intent::PredictRace | Intent::RaceWeek
    )
}

fn measures(reading: &Reading<'_>, intent: Intent, slots: &mut Slots) {
    let distances: Vec<f64> = reading
        .quantities
        .iter()
        .filter_map(|q| if let What::Distance(m) = q.what { Some(m) } else { None })
        .collect();
    slots.distance_m = if intent == Intent::ChangeGoal {
        distances.last()
    } else {
        distances.first()
    }
    .copied();
    let mut target = None;
    let mut duration = None;
    for q in reading.quantities {
        match q.what {
            What::Duration(time) => {
                let seconds = time.over(slots.distance_m);
                let old = old_value(reading.message, q.start);
                if (aims(intent) && !old || aimed_at(reading.message, q.start)) && target.is_none() {
                    target = Some(seconds);
                } else if !aims(intent) && duration.is_none() && usable(time, intent) {
                    duration = Some(seconds);
                }
            }
            What::Pace(pace) => slots.pace = slots.pace.or(Some(pace)),
            What::WeightKg(kg) => slots.weight_kg = slots.weight_kg.or(Some(kg)),
            _ => {}
        }
    }
    slots.target_s = target.or_else(|| bare_target(reading.message, slots.distance_m));
    if intent == Intent::LogSleep {
        slots.sleep_h = duration
            .map(|s| s / 3600.0)
            .or_else(|| bare_after(reading, Concept::Slept, 1.0..=16.0));
    } else {
        slots.duration_s = duration;
    }
    if intent == Intent::LogWeight && slots.weight_kg.is_none() {
        slots.weight_kg = bare_weight(reading);
    }
}

/// A time of day is no duration, except where hours of sleep are told.
fn usable(time: Time, intent: Intent) -> bool {
    let hours = time.seconds >= 3.0 * 3600.0;
    !(time.clock_like && hours) && intent != Intent::QuietHours
}

/// "au lieu de 3h30", "from 3:30".
fn old_value(message: &Message, index: usize) -> bool {
    let before = message.tokens.get(index.saturating_sub(2)..index).unwrap_or_default();
    let text: Vec<&str> = before.iter().map(|t| t.text.as_str()).collect();
    matches!(
        text.as_slice(),
        ["lieu" | "place", "de"] | ["instead", "of"] | [_, "from" | "than"]
    )
}

/// Whether a word of aim stands shortly before the token.
pub fn aimed_at(message: &Message, index: usize) -> bool {
    let from = index.saturating_sub(4);
    let before = message.tokens.get(from..index).unwrap_or_default();
    let less = before
        .windows(2)
        .any(|w| matches!(w, [a, b] if a.any(&["moins", "less", "dessous"]) && b.any(&["de", "than", "des"])));
    less || before.iter().any(|t| {
        t.any(&[
            "vise",
            "viser",
            "visant",
            "viserai",
            "sub",
            "under",
            "objectif",
            "goal",
            "aim",
            "aiming",
            "target",
            "targeting",
            "below",
            "sous",
            "cible",
            "chrono",
            "break",
            "breaking",
            "casser",
            "shooting",
            "hoping",
            "espere",
            "<",
        ])
    })
}

/// "sub 40", "moins de 4", "under 45": minutes, or hours where the distance calls for it.
pub fn bare_target(message: &Message, distance_m: Option<f64>) -> Option<f64> {
    /// From this many on, a bare aim is in minutes.
    const HOURS_BELOW: f64 = 7.0;
    /// A race shorter than this is never run in hours.
    const LONG_M: f64 = 15_000.0;
    message.tokens.iter().enumerate().find_map(|(i, t)| {
        let behind = message
            .word_before(i)
            .is_some_and(|b| b.any(&["sub", "under", "below", "break", "breaking", "<"]))
            || i >= 2 && message.is(i - 2, &["moins", "less"]) && message.is(i - 1, &["de", "than"])
            || i >= 2 && message.is(i - 2, &["sous"]) && message.is(i - 1, &["les"]);
        let ends = message.at(i + 1).is_none_or(|n| {
            n.kind != Kind::Number
                && !n.any(&[
                    "h", ":", "'", "km", "k", "min", "mn", "m", "bpm", "kg", "jours", "days", "semaines", "weeks",
                    "hours", "heures", "hour", "minutes", "hr", "miles", "°", "degres", "%", "/",
                ])
        });
        let whole = t.kind == Kind::Number && t.value >= 1.0 && t.value <= 400.0;
        if !(behind && ends && whole) {
            return None;
        }
        let hours = t.value < HOURS_BELOW && distance_m.is_none_or(|d| d >= LONG_M);
        Some(t.value * if hours { 3600.0 } else { 60.0 })
    })
}

/// A bare number in `range` behind the concept ("dormi 7", "poids 68.2").
fn bare_after(reading: &Reading<'_>, concept: Concept, range: std::ops::RangeInclusive<f64>) -> Option<f64> {
    let start = reading.hits.iter().find(|h| h.meaning == concept)?.start;
    let words = reading.message.tokens.get(start..)?;
    words
        .iter()
        .take(7)
        .find(|t| t.kind == Kind::Number && range.contains(&t.value))
        .map(|t| t.value)
}

/// A number without a unit near a word of weighing ("68,4 sur la balance", "poids 71"), kilograms.
pub fn bare_weight(reading: &Reading<'_>) -> Option<f64> {
    /// Words between the number and the word of weighing behind it.
    const REACH: usize = 5;
    let weight = 30.0..=250.0;
    bare_after(reading, Concept::WeightWord, weight.clone()).or_else(|| {
        let start = reading.hits.iter().find(|h| h.meaning == Concept::WeightWord)?.start;
        let before = reading.message.tokens.get(start.saturating_sub(REACH)..start)?;
        before
            .iter()
            .rev()
            .find(|t| t.kind == Kind::Number && weight.contains(&t.value))
            .map(|t| t.value)
    })
}

fn body(reading: &Reading<'_>, intent: Intent, slots: &mut Slots) {
    let hurting = intent == Intent::ReportPain
        || intent != Intent::LogRun && reading.seen.any(&[Concept::Pain, Concept::HasSite, Concept::Twisted]);
    let scores = roles::scores(reading.message, reading.quantities, hurting);
    slots.rpe = scores.rpe;
    slots.pain = scores.pain;
    slots.pain_gone =
        reading.seen.has(Concept::PainGone) && matches!(intent, Intent::ReportPain | Intent::FeelGood | Intent::LogRun);
    let beats = roles::beats(reading.message, reading.quantities);
    slots.hr_max = beats.max;
    slots.hr_rest = beats.rest;
    slots.avg_hr = beats.average;
}

fn direction(reading: &Reading<'_>, intent: Intent) -> Direction {
    use Intent::{
        FeelGood, FeelTired, LastRun, LogRun, LogSleep, LogStrength, LogWeight, MissedSession, MyMonth, ReportPain,
    };
    let told = matches!(
        intent,
        LogRun
            | LogStrength
            | LogSleep
            | LogWeight
            | LastRun
            | MissedSession
            | ReportPain
            | FeelTired
            | FeelGood
            | MyMonth
    );
    let asked = matches!(intent, Intent::Why | Intent::Smalltalk | Intent::OutOfScope)
        && reading.seen.any(&[Concept::RanPast, Concept::HadPast]);
    if told || asked {
        Direction::Past
    } else {
        Direction::Future
    }
}

fn when(reading: &Reading<'_>, intent: Intent, today: NaiveDate, slots: &mut Slots) {
    let direction = direction(reading, intent);
    let resolve = |named: &Named| named.resolve(today, direction);
    slots.date = reading.dates.first().and_then(resolve);
    slots.to_date = reading.dates.get(1).and_then(resolve);
    slots.weekday_off = reading
        .dates
        .first()
        .zip(slots.date)
        .and_then(|(named, date)| named.contradicted(date));
    if reading.seen.has(Concept::HasDateRange) {
        (slots.date, slots.to_date) = stretch(slots.date, slots.to_date);
    }
    if intent == Intent::MoveSession {
        slots.to_date = slots
            .date
            .zip(reading.dates.get(1))
            .and_then(|(from, to)| beside(from, *to, today))
            .or(slots.to_date);
        let target = |named: &Named| {
            named.start.checked_sub(1).is_some_and(|b| {
                // "mets la séance à lundi", "push it to Friday", "au jeudi".
                reading
                    .message
                    .is(b, &["a", "au", "to", "on", "for", "pour", "plutot", "until", "le"])
                    && (!reading.message.is(b, &["le"])
                        || b.checked_sub(1)
                            .is_some_and(|c| reading.message.is(c, &["plutot", "pour", "la", "faire"])))
            })
        };
        match reading.dates {
            [only] if target(only) => slots.to_date = slots.date,
            // "déplace à samedi la séance de jeudi".
            [first, second, ..] if target(first) && !target(second) => {
                std::mem::swap(&mut slots.date, &mut slots.to_date);
            }
            _ => {}
        }
    }
    slots.days = if intent == Intent::Availability && away_once(reading.seen) {
        Vec::new()
    } else if intent == Intent::Availability {
        days::available(reading.message)
    } else {
        days::named(reading.message)
    };
}

/// "De dimanche en huit à samedi": a weekday named beside a day beyond this week is the one next to that day. `None`
/// within the week, where weekdays count from today, and for any other kind of date.
fn beside(from: NaiveDate, to: Named, today: NaiveDate) -> Option<NaiveDate> {
    let (Expr::Weekday(_, Which::Unsaid), true) = (to.expr, from > today + Days::new(6)) else {
        return None;
    };
    to.resolve(from - Days::new(3), Direction::Future)
}

/// Both ends in order: on the 16th "du 15 au 22" began yesterday, it does not end before next month's 15th.
fn stretch(from: Option<NaiveDate>, to: Option<NaiveDate>) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let (Some(start), Some(end)) = (from, to) else {
        return (from, to);
    };
    if start <= end {
        return (from, to);
    }
    let month = Months::new(1);
    match start.checked_sub_months(month) {
        Some(earlier) if earlier <= end => (Some(earlier), to),
        _ => (from, end.checked_add_months(month).filter(|later| start <= *later)),
    }
}

/// "en déplacement jeudi" says nothing of every Thursday: no weekdays are settled by it.
fn away_once(seen: &Seen) -> bool {
    seen.has(Concept::HasDateRange) || seen.has(Concept::Away) && !seen.has(Concept::HasDays)
}

fn settings(reading: &Reading<'_>, intent: Intent, slots: &mut Slots) {
    let message = reading.message;
    if intent == Intent::Language {
        slots.lang = message.tokens.iter().rev().find_map(|t| match t.text.as_str() {
            "anglais" | "english" | "anglaise" | "angliche" => Some(Lang::En),
            "francais" | "french" | "francaise" => Some(Lang::Fr),
            // The codes, where they stand alone behind "parle" or "speak".
            "en" if message.tokens.len() <= 2 => Some(Lang::En),
            "fr" if message.tokens.len() <= 2 => Some(Lang::Fr),
            _ => None,
        });
    }
    if intent == Intent::Timezone {
        slots.tz = reading.tz;
    }
    if intent == Intent::QuietHours {
        slots.quiet = quiet::find(message);
    }
    if intent == Intent::Units {
        slots.units = units(message);
    }
}

/// The unit named last and not refused ("in miles not km").
fn units(message: &Message) -> Option<Units> {
    message.tokens.iter().enumerate().rev().find_map(|(i, t)| {
        let refused = [1, 2].iter().any(|back| {
            i.checked_sub(*back)
                .is_some_and(|b| message.is(b, &["not", "pas", "no", "from", "than", "of", "que"]))
        });
        let units = match t.text.as_str() {
            "miles" | "mile" | "mi" | "imperial" | "imperiale" | "imperiales" | "imperiaux" => Units::Imperial,
            "km" | "kms" | "kilometre" | "kilometres" | "kilometer" | "kilometers" | "metric" | "metrique"
            | "metriques" => Units::Metric,
            _ => return None,
        };
        (!refused).then_some(units)
    })
}

fn sport(reading: &Reading<'_>, intent: Intent) -> Option<Sport> {
    let says = |words: &[&str]| reading.message.tokens.iter().any(|t| t.any(words));
    if says(&[
        "velo", "bike", "biking", "cycling", "cycled", "ride", "vtt", "biked", "cyclisme", "rode", "pedale", "pedaler",
        "gravel", "spinning",
    ]) {
        return Some(Sport::Cycling);
    }
    if says(&[
        "natation",
        "nage",
        "piscine",
        "swim",
        "swam",
        "swimming",
        "nager",
        "aquajogging",
    ]) {
        return Some(Sport::Swimming);
    }
    if says(&["randonnee", "rando", "hike", "hiked", "hiking", "walked", "promenade"]) {
        return Some(Sport::Walking);
    }
    match intent {
        Intent::LogStrength => Some(Sport::Strength),
        Intent::LogRun => Some(Sport::Running),
        _ => None,
    }
}
