//! A race ahead: what time to expect, and the week before it.

use super::race_named::{Named, named};
use super::{Ask, Move, goals};
use crate::coach::offline::draft::{Draft, coarse, sentence};
use crate::coach::offline::understand::{RaceAsk, race_metres, race_words};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::intent::Intent;
use crate::domain::state::{GoalState, PersonalRecord, RacePrediction};
use crate::domain::units::Pace;
use crate::science::race_prediction;

/// The share of results the interval is built to hold, percent (science section 8).
const INTERVAL_PERCENT: f64 = 80.0;
/// The race week begins this many days before the race.
const RACE_WEEK_DAYS: f64 = 10.0;

pub fn predict(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let told = race_metres(ask.text, ask.today());
    let wanted = ask.slots().distance_m.or(told);
    let goal = match named(ask.text, wanted, ask.state) {
        Named::Goal(goal, _) => Some(goal),
        Named::Unknown(_) => ask.state.goals.iter().find(|g| g.goal.distance_m.is_some()),
        Named::Distance(_) | Named::Nothing => None,
    };
    match goal.and_then(|g| g.prediction.as_ref().map(|p| (g, p))) {
        Some((goal, prediction)) => {
            let name = d.goal_name(&goal.goal);
            expected_of(&mut d, prediction, Some(name));
            match asked_target(ask, prediction) {
                Some(target) => gap_to(&mut d, &target, prediction, goal.goal.target_s == Some(target.value)),
                None => gap(&mut d, goal, prediction),
            }
        }
        None => match wanted.and_then(|metres| race_prediction::predict(&ask.state.racing, metres)) {
            // A distance that is nobody's goal yet has an answer as well.
            Some(prediction) => {
                expected(&mut d, &prediction);
                if let Some(target) = asked_target(ask, &prediction) {
                    gap_to(&mut d, &target, &prediction, false);
                }
            }
            None => unknown(&mut d, ask, wanted),
        },
    }
    Move::Say(d.reply())
}

/// The middle with its interval, never a single time.
pub fn expected(d: &mut Draft, prediction: &RacePrediction) {
    expected_of(d, prediction, None);
}

/// The same of a race with a name.
pub fn expected_of(d: &mut Draft, prediction: &RacePrediction, name: Option<String>) {
    d.of_race(prediction.distance_m);
    let race = Figure {
        value: prediction.distance_m,
        unit: Unit::Metres,
        ..prediction.median.clone()
    };
    let race = sentence(&name.unwrap_or_else(|| d.race_name(&race)));
    let (low, high) = (d.race_time(&prediction.low), d.race_time(&prediction.high));
    let middle = d.race_time(&prediction.median);
    let share = d.percent(&Figure::rule(INTERVAL_PERCENT, Unit::Percent, "prediction_interval"));
    d.say(
        "predict-interval",
        &[
            ("race", race.into()),
            ("middle", middle.into()),
            ("low", low.into()),
            ("high", high.into()),
            ("share", share.into()),
        ],
    );
}

/// The same race in another time: "et 3h30 ?". `None` where no race ahead could be meant.
pub fn another_target(ask: &Ask) -> Option<Move> {
    let goals = ask.state.goals.iter();
    let (goal, prediction, target) = goals
        .filter_map(|g| {
            let prediction = g.prediction.as_ref()?;
            Some((g, prediction, asked_target(ask, prediction)?))
        })
        .min_by(|a, b| {
            let off = |p: &RacePrediction, t: &Figure| (t.value / p.median.value).ln().abs();
            off(a.1, &a.2).total_cmp(&off(b.1, &b.2))
        })?;
    let mut d = ask.draft();
    let name = d.goal_name(&goal.goal);
    expected_of(&mut d, prediction, Some(name));
    gap_to(&mut d, &target, prediction, goal.goal.target_s == Some(target.value));
    Some(Move::Say(d.reply()))
}

/// The time asked about, where it may be one of this race.
fn asked_target(ask: &Ask, prediction: &RacePrediction) -> Option<Figure> {
    let seconds = ask.slots().target_s.or(ask.slots().duration_s)?;
    let ratio = seconds / prediction.median.value;
    (0.5..=2.0)
        .contains(&ratio)
        .then(|| Figure::said(seconds, Unit::Seconds))
}

/// Where the target lies against the interval.
pub fn gap(d: &mut Draft, goal: &GoalState, prediction: &RacePrediction) {
    let Some(target_s) = goal.goal.target_s else {
        return;
    };
    let target = Figure::row(target_s, Unit::Seconds, "goal", &goal.goal.id);
    gap_to(d, &target, prediction, true);
}

/// How far a time lies from the middle and from the interval; `own` where it is the goal's own target.
pub fn gap_to(d: &mut Draft, target: &Figure, prediction: &RacePrediction, own: bool) {
    let target_s = target.value;
    let shown = d.clock(target);
    let aim = d.word(
        if own { "predict-aim-own" } else { "predict-aim" },
        &[("target", shown.into())],
    );
    // Against the times as they were said.
    let [low, middle, high] = [&prediction.low, &prediction.median, &prediction.high].map(|f| coarse(f).value);
    let inputs = [
        ("target_s", target_s),
        ("low_s", low),
        ("middle_s", middle),
        ("high_s", high),
    ];
    let mut off = |seconds: f64| {
        let gap = Figure::computed(seconds.abs(), Unit::Seconds, "target_gap", &inputs, Evidence::Moderate);
        if gap.value < 1.0 { String::new() } else { d.clock(&gap) }
    };
    let by = off(target_s - middle);
    let (id, beyond) = if target_s < low {
        ("predict-target-ahead", off(low - target_s))
    } else if target_s > high {
        ("predict-target-easy", off(target_s - high))
    } else if by.is_empty() {
        ("predict-target-middle", String::new())
    } else if target_s < middle {
        ("predict-target-faster", String::new())
    } else {
        ("predict-target-slower", String::new())
    };
    d.say(id, &[("aim", aim.into()), ("by", by.into()), ("beyond", beyond.into())]);
}

fn unknown(d: &mut Draft, ask: &Ask, wanted: Option<f64>) {
    let record = wanted.and_then(|metres| {
        ask.state
            .records
            .iter()
            .find(|r| goals::same_distance(r.distance_m, metres))
    });
    if let Some(record) = record {
        best(d, record);
    }
    if ask.state.fitness.is_none() {
        no_fitness(d);
        return;
    }
    d.say("predict-no-goal", &[]);
    let words = d.word("example-goal", &[]);
    let example = d.example(words);
    d.say("predict-set-goal", &[("example", example.into())]);
}

/// What is missing for a prediction, and how to give it.
pub fn no_fitness(d: &mut Draft) {
    d.say("predict-no-fitness", &[]);
    let words = d.word("example-race", &[]);
    let example = d.example(words);
    d.say("predict-unlock", &[("example", example.into())]);
}

/// "Ton record sur 10 km : 45:12, dimanche 3 octobre."
pub fn best(d: &mut Draft, record: &PersonalRecord) {
    let race = Figure {
        value: record.distance_m,
        unit: Unit::Metres,
        ..record.duration.clone()
    };
    let (race, time) = (d.race_name(&race), d.clock(&record.duration));
    let day = d.date(record.date, &record.duration);
    d.say(
        "record-line",
        &[("race", race.into()), ("time", time.into()), ("day", day.into())],
    );
}

/// Days left before the race meant, or else the next one. `None` without a dated one.
pub fn countdown(ask: &Ask) -> Option<Move> {
    let mut d = ask.draft();
    let (goal, days) = dated(ask)?;
    in_days(&mut d, goal, days);
    Some(Move::Say(d.reply()))
}

/// The race meant where its day is known, else the nearest dated one.
fn dated<'a>(ask: &Ask<'a>) -> Option<(&'a GoalState, &'a Figure)> {
    let told = race_metres(ask.text, ask.today());
    let meant = match named(ask.text, ask.slots().distance_m.or(told), ask.state) {
        Named::Goal(goal, _) => Some(goal),
        _ => None,
    };
    meant
        .into_iter()
        .chain(&ask.state.goals)
        .find_map(|g| g.days_left.as_ref().map(|days| (g, days)))
}

/// "Semi de Paris : plus que 104 jours."
pub fn in_days(d: &mut Draft, goal: &GoalState, days: &Figure) {
    let name = sentence(&d.goal_name(&goal.goal));
    let left = d.number(days, 0);
    d.say(
        "race-in-days",
        &[("race", name.into()), ("days", left.into()), ("n", days.value.into())],
    );
}

/// The week before a race: what to do, at which pace to run it, or how long until then.
pub fn race_week(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let Some((goal, days)) = dated(ask) else {
        d.say("race-week-none", &[]);
        let words = d.word("example-goal", &[]);
        let example = d.example(words);
        d.say("predict-set-goal", &[("example", example.into())]);
        return Move::Say(d.reply());
    };
    in_days(&mut d, goal, days);
    let asks = race_words(ask.text, ask.today()).is_some_and(|w| w.ask == RaceAsk::Strategy);
    if asks {
        at_pace(&mut d, goal);
    }
    if days.value > RACE_WEEK_DAYS {
        let window = d.rule(RACE_WEEK_DAYS, Unit::Count, "h10");
        d.say("race-week-later", &[("days", window.into())]);
    } else {
        d.say("race-week-rules", &[]);
    }
    if asks || days.value <= RACE_WEEK_DAYS {
        d.say("race-week-eve", &[]);
    }
    let row = vec![
        d.say_button("button-today", Intent::TodaysSession),
        d.say_button("button-fuelling", Intent::Fuelling),
    ];
    d.buttons(row);
    Move::Say(d.reply())
}

/// The pace to set off at: the target's where it is within reach, else that of what is expected today.
fn at_pace(d: &mut Draft, goal: &GoalState) {
    let target = goal.target_pace.as_ref().zip(goal.goal.target_s);
    let reach = |t: f64| goal.prediction.as_ref().is_none_or(|p| t >= p.low.value);
    if let Some((pace, target_s)) = target.filter(|(_, t)| reach(*t)) {
        let time = d.clock(&Figure::row(target_s, Unit::Seconds, "goal", &goal.goal.id));
        let pace = d.pace(pace);
        d.say("race-run-at", &[("time", time.into()), ("pace", pace.into())]);
        return;
    }
    let Some(prediction) = &goal.prediction else { return };
    let time = coarse(&prediction.median);
    let Some(pace) = Pace::of(prediction.distance_m, time.value) else {
        return;
    };
    let inputs = [("distance_m", prediction.distance_m), ("duration_s", time.value)];
    let pace = Figure::computed(pace.0, Unit::SecondsPerKm, "pace", &inputs, time.evidence);
    let (time, pace) = (d.clock(&time), d.pace(&pace));
    d.say("race-run-at", &[("time", time.into()), ("pace", pace.into())]);
}
