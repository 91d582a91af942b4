//! What was run and what it says: the last run, training paces, heart-rate zones.

use super::{Ask, Move, threshold_pace, zones};
use crate::coach::offline::draft::{Draft, button};
use crate::coach::offline::shoes;
use crate::domain::activity::{Activity, Sport};
use crate::domain::dialogue::Button;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::{Fitness, LastRun};
use crate::domain::units::Pace;
use crate::science::{self, limits};

/// Exertion is asked for up to this many days after a run (design choice).
const STILL_FELT_DAYS: i64 = 3;

pub fn last_run(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let Some(last) = &ask.state.last_run else {
        d.say("no-run-yet", &[]);
        return Move::Say(d.reply());
    };
    let run = &last.activity;
    d.of_run(run.id.0);
    let what = activity_line(&mut d, run);
    d.say("last-run", &[("activity", what.into())]);
    spike(&mut d, last);
    shoes::last_run_line(&mut d, run.id);
    if let Some(load) = &last.load {
        let points = d.number(load, 0);
        d.say("last-run-load", &[("points", points.into())]);
    }
    if let Some(rpe) = run.rpe {
        let effort = Draft::of_activity(run, f64::from(rpe), Unit::Scale);
        let shown = d.scale(&effort, 10);
        d.say("last-run-effort", &[("effort", shown.into())]);
    } else if still_felt(&d, run) {
        d.say("ask-effort", &[]);
        effort_buttons(&mut d, run);
    }
    Move::Say(d.reply())
}

/// "dimanche 15 novembre, 12,0 km en 1:08:12 (5:41/km), 148 bpm": what is known and nothing else.
pub fn activity_line(d: &mut Draft, a: &Activity) -> String {
    let day = d.date(a.local_date, &Draft::of_activity(a, 0.0, Unit::Date));
    let distance = a
        .distance_m
        .map(|m| d.distance(&Draft::of_activity(a, m, Unit::Metres)));
    let time = a
        .duration_s()
        .map(|s| d.clock(&Draft::of_activity(a, s, Unit::Seconds)));
    let mut parts = vec![day];
    match (distance, time) {
        (Some(distance), Some(time)) => parts.push(d.word(
            "activity-distance-time",
            &[("distance", distance.into()), ("time", time.into())],
        )),
        (Some(one), None) | (None, Some(one)) => parts.push(one),
        (None, None) => {}
    }
    if a.sport == Sport::Running
        && let Some(pace) = pace_of(a)
    {
        let shown = d.pace(&pace);
        parts.push(shown);
    }
    if let Some(hr) = a.avg_hr {
        parts.push(d.bpm(&Draft::of_activity(a, hr, Unit::BeatsPerMinute)));
    }
    parts.join(", ")
}

/// Seconds per kilometre of a whole activity. `None` without distance or time.
fn pace_of(a: &Activity) -> Option<Figure> {
    let (metres, seconds) = (a.distance_m?, a.duration_s()?);
    let pace = Pace::of(metres, seconds)?;
    Some(Figure::computed(
        pace.0,
        Unit::SecondsPerKm,
        "pace",
        &[("distance_m", metres), ("duration_s", seconds)],
        Evidence::Strong,
    ))
}

/// Says so where the last run went beyond what the 30 days before had prepared.
pub fn spike(d: &mut Draft, last: &LastRun) {
    let Some(ratio) = last.spike.as_ref().filter(|r| r.value > limits::SINGLE_RUN) else {
        return;
    };
    let beyond = Figure {
        value: (ratio.value - 1.0) * 100.0,
        unit: Unit::Percent,
        ..ratio.clone()
    };
    let shown = d.percent(&beyond);
    d.say("last-run-spike", &[("beyond", shown.into())]);
}

/// Whether how it felt is still known well enough to be asked.
pub fn still_felt(d: &Draft, a: &Activity) -> bool {
    (d.state.today - a.local_date).num_days() <= STILL_FELT_DAYS
}

/// Two rows of exertion, 1 to 10.
pub fn effort_buttons(d: &mut Draft, a: &Activity) {
    let id = a.id.0.simple();
    for row in [1..=5, 6..=10] {
        d.buttons(row.map(|n| level(&format!("rpe:{id}"), n)).collect());
    }
}

/// One row of pain, in five steps, and none first.
pub fn pain_buttons(d: &mut Draft, a: &Activity) {
    let id = a.id.0.simple();
    let row = [0, 2, 4, 6, 8].map(|n| level(&format!("pain:{id}"), n));
    d.buttons(row.to_vec());
}

/// A button bearing its number.
pub fn level(data: &str, n: u8) -> Button {
    button(n.to_string(), format!("{data}:{n}"))
}

pub fn paces(ask: &Ask) -> Move {
    if let Some(threshold) = threshold_pace::asked(ask) {
        return threshold;
    }
    let mut d = ask.draft();
    match (&ask.state.fitness, &ask.state.easy_pace) {
        (Some(fitness), _) => {
            easy(&mut d, "paces-easy");
            pace_table(&mut d, fitness);
        }
        (None, Some(_)) => {
            easy(&mut d, "paces-easy-only");
            race_example(&mut d);
        }
        (None, None) => {
            d.say("paces-none", &[]);
            race_example(&mut d);
        }
    }
    Move::Say(d.reply())
}

/// The easy pace as every session gives it.
fn easy(d: &mut Draft, id: &str) {
    if let Some((fast, slow)) = science::easy_range(d.state) {
        let (fast, slow) = (d.pace(&fast), d.pace(&slow));
        d.say(id, &[("fast", fast.into()), ("slow", slow.into())]);
    }
}

fn race_example(d: &mut Draft) {
    let words = d.word("example-race", &[]);
    let example = d.example(words);
    d.say("paces-unlock", &[("example", example.into())]);
}

fn pace_table(d: &mut Draft, fitness: &Fitness) {
    let p = &fitness.paces;
    let threshold = d.pace(&p.threshold);
    // Of somebody slow the marathon lasts so long that it is run at an easy pace: no pace of its own.
    let easy_fast = science::easy_range(d.state).map_or(p.easy_fast.value, |(fast, _)| fast.value);
    if p.marathon.value < easy_fast {
        let marathon = d.pace(&p.marathon);
        d.say(
            "paces-steady",
            &[("marathon", marathon.into()), ("threshold", threshold.into())],
        );
    } else {
        d.say("paces-threshold", &[("threshold", threshold.into())]);
    }
    let (interval, repetition) = (d.pace(&p.interval), d.pace(&p.repetition));
    d.say(
        "paces-fast",
        &[("interval", interval.into()), ("repetition", repetition.into())],
    );
    basis(d, fitness);
}

/// What the paces rest on.
pub fn basis(d: &mut Draft, fitness: &Fitness) {
    if zones::told_basis(d, fitness) {
        return;
    }
    let source = &fitness.index;
    let race = Figure {
        value: fitness.distance_m,
        unit: Unit::Metres,
        ..source.clone()
    };
    let time = Figure {
        value: fitness.duration_s,
        unit: Unit::Seconds,
        ..source.clone()
    };
    let (race, time) = (d.race_name(&race), d.clock(&time));
    let day = d.date(fitness.date, source);
    let index = d.number(source, 1);
    let id = if fitness.from_race {
        "paces-from-race"
    } else {
        "paces-from-training"
    };
    d.say(
        id,
        &[
            ("race", race.into()),
            ("time", time.into()),
            ("day", day.into()),
            ("index", index.into()),
        ],
    );
}
