//! Galloway: what a hard mile says of races, long runs and turns of running and walking.

use super::answer;
use super::field;
use super::{Function, one};
use crate::domain::figure::Evidence;
use crate::domain::units::METRES_PER_MILE;
use crate::science::magic_mile;
use crate::science::plan::run_walk;

pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "galloway_magic_mile_paces",
        gives: "race paces of 5 km, 10 km, half marathon and marathon from a hard mile",
        inputs: &[field::number("mile_s", "s", 220.0, 1_500.0)],
        unit: "s/mile, a list of four",
        range: "novices",
        source: "Galloway, jeffgalloway.com: +33 s, ×1.15, ×1.2, ×1.3",
        evidence: Evidence::Weak,
        run: |i| answer::list(magic_mile::race_paces(i.number("mile_s")?)),
    },
    Function {
        name: "galloway_long_run_pace_s_per_mile",
        gives: "pace of a long run from a hard mile, slower in heat",
        inputs: &[
            field::number("mile_s", "s", 220.0, 1_500.0),
            field::number("t_f", "°F", -20.0, 120.0).optional(),
        ],
        unit: "s/mile",
        range: "marathon pace and 2 min, 30 s more per 5 °F above 60",
        source: "Galloway, jeffgalloway.com",
        evidence: Evidence::Weak,
        run: |i| {
            one(i, "mile_s", |mile| {
                magic_mile::long_run_pace(mile, i.maybe("t_f").unwrap_or(60.0))
            })
        },
    },
    Function {
        name: "galloway_run_walk_s",
        gives: "seconds run and walked in turns at a pace",
        inputs: &[field::number("pace_s_per_mile", "s/mile", 300.0, 1_500.0)],
        unit: "s, a list of two",
        range: "10 to 360 and 30",
        source: "Galloway, jeffgalloway.com",
        evidence: Evidence::Weak,
        run: |i| {
            let (run, walk) = run_walk::ratio(i.number("pace_s_per_mile")? * 1000.0 / METRES_PER_MILE);
            answer::list([run, walk])
        },
    },
];
