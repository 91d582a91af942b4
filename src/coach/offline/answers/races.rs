//! A race ahead: what time to expect, and the week before it.

use super::{Ask, Move};
use crate::coach::offline::draft::{Draft, coarse, sentence};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::intent::Intent;
use crate::domain::state::{GoalState, PersonalRecord, RacePrediction};
use crate::science::race_prediction;

/// Two distances this close are the same race, metres.
const SAME_RACE_M: f64 = 60.0;
/// The share of results the interval is built to hold, percent (science section 8).
const INTERVAL_PERCENT: f64 = 80.0;
/// The race week begins this many days before the race.
const RACE_WEEK_DAYS: f64 = 10.0;

pub fn predict(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let wanted = ask.slots().distance_m;
    let goal = ask.state.goals.iter().find(|g| match (wanted, g.goal.distance_m) {
        (Some(wanted), Some(metres)) => (wanted - metres).abs() <= SAME_RACE_M,
        (None, Some(_)) => true,
        _ => false,
    });
    match goal.and_then(|g| g.prediction.as_ref().map(|p| (g, p))) {
        Some((goal, prediction)) => {
            expected(&mut d, prediction);
            match asked_target(ask, prediction) {
                Some(target) => gap_to(&mut d, &target, prediction),
                None => gap(&mut d, goal, prediction),
            }
        }
        None => match wanted.and_then(|metres| race_prediction::predict(&ask.state.racing, metres)) {
            // A distance that is nobody's goal yet has an answer as well.
            Some(prediction) => {
                expected(&mut d, &prediction);
                if let Some(target) = asked_target(ask, &prediction) {
                    gap_to(&mut d, &target, &prediction);
                }
            }
            None => unknown(&mut d, ask, wanted),
        },
    }
    Move::Say(d.reply())
}

/// The interval, never a single time.
pub fn expected(d: &mut Draft, prediction: &RacePrediction) {
    d.of_race(prediction.distance_m);
    let race = Figure {
        value: prediction.distance_m,
        unit: Unit::Metres,
        ..prediction.median.clone()
    };
    let race = sentence(&d.race_name(&race));
    let (low, high) = (d.race_time(&prediction.low), d.race_time(&prediction.high));
    let share = d.percent(&Figure::rule(INTERVAL_PERCENT, Unit::Percent, "prediction_interval"));
    d.say(
        "predict-interval",
        &[
            ("race", race.into()),
            ("low", low.into()),
            ("high", high.into()),
            ("share", share.into()),
        ],
    );
}

/// The same race in another time: "et 3h30 ?". `None` where no race ahead could be meant.
pub fn another_target(ask: &Ask) -> Option<Move> {
    let goal = ask.state.goals.iter().find(|g| g.prediction.is_some())?;
    let target = asked_target(ask, goal.prediction.as_ref()?)?;
    let prediction = goal.prediction.as_ref()?;
    let mut d = ask.draft();
    expected(&mut d, prediction);
    gap_to(&mut d, &target, prediction);
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
    gap_to(
        d,
        &Figure::row(target_s, Unit::Seconds, "goal", &goal.goal.id),
        prediction,
    );
}

fn gap_to(d: &mut Draft, target: &Figure, prediction: &RacePrediction) {
    let target_s = target.value;
    let shown = d.clock(target);
    // Against the ends as they were said.
    let (low, high) = (coarse(&prediction.low).value, coarse(&prediction.high).value);
    let (id, difference) = if target_s < low {
        ("predict-target-ahead", low - target_s)
    } else if target_s <= high {
        ("predict-target-within", 0.0)
    } else {
        ("predict-target-easy", target_s - high)
    };
    let difference = Figure::computed(
        difference,
        Unit::Seconds,
        "target_gap",
        &[("target_s", target_s), ("low_s", low), ("high_s", high)],
        Evidence::Moderate,
    );
    let by = if difference.value > 0.0 {
        d.clock(&difference)
    } else {
        String::new()
    };
    d.say(id, &[("target", shown.into()), ("by", by.into())]);
}

fn unknown(d: &mut Draft, ask: &Ask, wanted: Option<f64>) {
    let record = wanted.and_then(|metres| {
        ask.state
            .records
            .iter()
            .find(|r| (r.distance_m - metres).abs() <= SAME_RACE_M)
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

/// Days left before the next race. `None` without a dated one.
pub fn countdown(ask: &Ask) -> Option<Move> {
    let mut d = ask.draft();
    let (goal, days) = ask
        .state
        .goals
        .iter()
        .find_map(|g| g.days_left.as_ref().map(|days| (g, days)))?;
    let name = sentence(&d.goal_name(&goal.goal));
    let left = d.number(days, 0);
    d.say(
        "race-in-days",
        &[("race", name.into()), ("days", left.into()), ("n", days.value.into())],
    );
    Some(Move::Say(d.reply()))
}

pub fn race_week(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let next = ask
        .state
        .goals
        .iter()
        .find_map(|g| g.days_left.as_ref().map(|days| (g, days)));
    let Some((goal, days)) = next else {
        d.say("race-week-none", &[]);
        let words = d.word("example-goal", &[]);
        let example = d.example(words);
        d.say("predict-set-goal", &[("example", example.into())]);
        return Move::Say(d.reply());
    };
    let name = sentence(&d.goal_name(&goal.goal));
    let left = d.number(days, 0);
    d.say(
        "race-in-days",
        &[("race", name.into()), ("days", left.into()), ("n", days.value.into())],
    );
    if days.value > RACE_WEEK_DAYS {
        let window = d.rule(RACE_WEEK_DAYS, Unit::Count, "h10");
        d.say("race-week-later", &[("days", window.into())]);
    } else {
        d.say("race-week-rules", &[]);
        d.say("race-week-eve", &[]);
    }
    let row = vec![
        d.say_button("button-today", Intent::TodaysSession),
        d.say_button("button-fuelling", Intent::Fuelling),
    ];
    d.buttons(row);
    Move::Say(d.reply())
}
