//! Shares of a week, lighter weeks, and strength beside running.

use serde_json::{Value, json};

use super::Function;
use super::answer::{self, Answer};
use super::field::{self, Field};
use super::input::{Inputs, undefined};
use crate::domain::figure::Evidence;
use crate::science::strength_step::{self, Done, OwnWeight};
use crate::science::{down_week, long_run_share, strength_week};

const RUNS: Field = field::whole("runs_per_week", "runs", 1, 14);
const ONE_RUN: &str = "with one run a week the long run is the week: `runs_per_week` must be from 2 to 14";
const EXERCISES: &[&str] = &["squat", "single_leg", "push_up", "single_calf_raise"];

fn step(i: &Inputs<'_>) -> Answer {
    let (above, pain) = (i.numbers("reserve_above"), i.numbers("pain"));
    if above.len() != pain.len() {
        return Err(undefined(
            "`reserve_above` and `pain` must be as many, one of each a session",
        ));
    }
    let sessions: Vec<Done> = above
        .into_iter()
        .zip(pain)
        .map(|(reserve_above, pain)| Done { reserve_above, pain })
        .collect();
    let week = i.maybe("week").map_or(1, |week| week as i64);
    let found = strength_step::next(&sessions, i.flag("flare"), week);
    let found = found.ok_or_else(|| undefined("`pain` must be from 0 to 10"))?;
    let (least, most) = found.shares();
    Ok(json!({ "action": found.id(), "load_share": [least, most] }))
}

fn own_weight(i: &Inputs<'_>) -> Answer {
    let exercise = match i.word("exercise") {
        Some("single_leg") => OwnWeight::SingleLeg,
        Some("push_up") => OwnWeight::PushUp,
        Some("single_calf_raise") => OwnWeight::SingleCalfRaise,
        _ => OwnWeight::Squat,
    };
    let (sets, reps, added) = (i.number("sets")?, i.number("reps")?, i.maybe("added_kg").unwrap_or(0.0));
    let volume = strength_step::own_weight_volume_kg(exercise, i.number("kg")?, sets, reps, added);
    answer::found(volume, "no volume follows from these inputs")
}

fn strength_at(i: &Inputs<'_>) -> Value {
    let week = strength_week::at(i.maybe("days_to_race").map(|days| days as i64));
    json!({ "sessions": week.sessions, "heavy": week.heavy })
}

const WEEK: &[Function] = &[
    Function {
        name: "long_run_share_max",
        gives: "largest share of a week in its long run (H5)",
        inputs: &[RUNS],
        unit: "share",
        range: "0.50 with two runs, 0.40 with three, 0.30 from four; no value with one; a methodology may declare its own",
        source: "Daniels 2021 for four runs and more; two and three by design choice",
        evidence: Evidence::Moderate,
        run: |i| answer::found(long_run_share::most_share(i.whole("runs_per_week")?), ONE_RUN),
    },
    Function {
        name: "long_run_max_km",
        gives: "longest run a week's kilometres allow (H5)",
        inputs: &[field::number("weekly_km", "km", 0.1, 500.0), RUNS],
        unit: "km",
        range: "0.30 to 0.50 of the week; no value with one run",
        source: "Daniels 2021 for four runs and more; two and three by design choice",
        evidence: Evidence::Moderate,
        run: |i| {
            let km = long_run_share::most_of_week(i.number("weekly_km")?, i.whole("runs_per_week")?);
            answer::found(km, ONE_RUN)
        },
    },
    Function {
        name: "down_week_every",
        gives: "weeks from one lighter week to the next (H3)",
        inputs: &[
            field::number("age", "years", 5.0, 110.0).optional(),
            field::flag("injury_last_12_months"),
            field::number("readiness", "points", 0.0, 100.0).optional(),
        ],
        unit: "weeks",
        range: "4; 3 from 50 years, within 12 months of an injury, or under a readiness of 50",
        source: "practice (design choice)",
        evidence: Evidence::Weak,
        run: |i| {
            let every = down_week::every(i.maybe("age"), i.flag("injury_last_12_months"), i.maybe("readiness"));
            answer::number(f64::from(every))
        },
    },
    Function {
        name: "recovery_weeks_after_race",
        gives: "weeks to recover after a race, least and most",
        inputs: &[field::number("distance_m", "m", 100.0, 400_000.0)],
        unit: "weeks, a list of two",
        range: "1 up to 10 km, 1 to 2 up to a half, 3 to 4 beyond",
        source: "practice (design choice)",
        evidence: Evidence::Weak,
        run: |i| {
            let (least, most) = down_week::weeks_after_race(i.number("distance_m")?)
                .ok_or_else(|| undefined("`distance_m` must be above 0"))?;
            answer::list([f64::from(least), f64::from(most)])
        },
    },
];

const STRENGTH: &[Function] = &[
    Function {
        name: "strength_load_step",
        gives: "raise, hold, lower or deload for an exercise's next session, and its load as a share of the last",
        inputs: &[
            field::numbers(
                "reserve_above",
                "repetitions in reserve beyond those prescribed, latest last",
                (0, 100),
                (-10.0, 20.0),
            ),
            field::numbers("pain", "0 to 10, as many", (0, 100), (0.0, 10.0)),
            field::flag("flare"),
            field::whole("week", "of the programme, 1 where left out", 1, 200).optional(),
        ],
        unit: "a word, and least and most share",
        range: "1.025 to 1.05 after two sessions 2 repetitions easier with pain up to 2; 0.9 after a flare; 0.6 to 0.7 each fourth week",
        source: "design choice",
        evidence: Evidence::Weak,
        run: step,
    },
    Function {
        name: "own_weight_volume_load_kg",
        gives: "kilograms moved in an exercise with one's own weight",
        inputs: &[
            field::choice("exercise", EXERCISES),
            field::number("kg", "kg, the body", 25.0, 250.0),
            field::number("sets", "", 0.0, 100.0),
            field::number("reps", "", 0.0, 1_000.0),
            field::number("added_kg", "kg", 0.0, 300.0).optional(),
        ],
        unit: "kg",
        range: "0.70 of the body in a squat, 0.85 on one leg, 0.65 in a push-up, 1.0 in a calf raise on one leg",
        source: "design choice",
        evidence: Evidence::Weak,
        run: own_weight,
    },
    Function {
        name: "strength_sessions_per_week",
        gives: "strength sessions a week, and whether heavy ones, so near to the race that matters",
        inputs: &[field::whole("days_to_race", "d", 0, 1_000).optional()],
        unit: "sessions; true or false",
        range: "2 while building, 1 within 14 days, heavy until 7 days before, 0 in the last 4",
        source: "design choice; Spiering 2021 for the upkeep",
        evidence: Evidence::Weak,
        run: |i| Ok(strength_at(i)),
    },
    Function {
        name: "strength_placement",
        gives: "fine, too_near, failure_too_near or better_after for a strength session between two hard runs",
        inputs: &[
            field::number("hours_since_hard", "h", 0.0, 1_000.0).optional(),
            field::number("hours_to_hard", "h", 0.0, 1_000.0).optional(),
            field::flag("to_failure"),
        ],
        unit: "one of four words",
        range: "6 h apart; not to failure within 48 h before (H9); rather after than the day before",
        source: "design choice",
        evidence: Evidence::Weak,
        run: |i| {
            let (since, until) = (i.maybe("hours_since_hard"), i.maybe("hours_to_hard"));
            let found = strength_week::placed(since, until, i.flag("to_failure"));
            Ok(Value::from(
                found.ok_or_else(|| undefined("hours must not be below 0"))?.id(),
            ))
        },
    },
];

pub const SHELVES: [&[Function]; 2] = [WEEK, STRENGTH];
