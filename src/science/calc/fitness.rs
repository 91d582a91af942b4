//! The Daniels-Gilbert index, its paces and what they allow.

use super::answer::{self, Answer};
use super::field::{self, Field};
use super::input::{CalcError, Inputs, undefined};
use super::{Function, one};
use crate::domain::figure::Evidence;
use crate::domain::units::{HALF_MARATHON_M, MARATHON_M, METRES_PER_MILE};
use crate::science::fitness::decay;
use crate::science::paces::{Paces, training_paces};
use crate::science::{daniels_gilbert as dg, detraining, session_caps, vo2max};

const DISTANCE: Field = field::number("distance_m", "m", 800.0, 250_000.0);
const TIME: Field = field::number("time_s", "s", 30.0, 360_000.0);
const INDEX: Field = field::number("fitness_index", "", 5.0, 100.0);
const RACES: &[(&str, f64)] = &[
    ("1500m", 1_500.0),
    ("mile", METRES_PER_MILE),
    ("3000m", 3_000.0),
    ("2mile", 2.0 * METRES_PER_MILE),
    ("5k", 5_000.0),
    ("10k", 10_000.0),
    ("15k", 15_000.0),
    ("half", HALF_MARATHON_M),
    ("marathon", MARATHON_M),
];
const RACE: &[Field] = &[
    field::choice(
        "race",
        &[
            "1500m", "mile", "3000m", "2mile", "5k", "10k", "15k", "half", "marathon",
        ],
    ),
    TIME,
];
const NO_INDEX: &str = "no fitness index: the effort is shorter than 1200 m or 3.5 min, or no human's";
const OXYGEN_POWER: &str = "Daniels and Gilbert 1979, Oxygen Power";
const FORMULA: &str = "Daniels 2021, Running Formula, 4th ed., fitted to the published calculator";

fn paces(i: &Inputs<'_>) -> Result<Paces, CalcError> {
    let race = i.word("race");
    let distance_m = RACES.iter().find(|(name, _)| Some(*name) == race).map(|(_, m)| *m);
    let index = dg::fitness_index_from_race(distance_m.unwrap_or(0.0), i.number("time_s")?);
    index.and_then(training_paces).ok_or_else(|| undefined(NO_INDEX))
}

fn per_mile(i: &Inputs<'_>, pick: fn(&Paces) -> f64) -> Answer {
    answer::number(pick(&paces(i)?) * METRES_PER_MILE / 1000.0)
}

const fn pace(name: &'static str, gives: &'static str, run: fn(&Inputs<'_>) -> Answer) -> Function {
    Function {
        name,
        gives,
        inputs: RACE,
        unit: "s/mile",
        range: "about 240 to 1200; races of 3.5 min to 4 h, no value under 3.5 min",
        source: FORMULA,
        evidence: Evidence::Moderate,
        run,
    }
}

pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "oxygen_cost",
        gives: "oxygen cost of running at a speed",
        inputs: &[field::number("v_m_min", "m/min", 30.0, 700.0)],
        unit: "ml/kg/min",
        range: "best between 150 and 420 m/min",
        source: OXYGEN_POWER,
        evidence: Evidence::Strong,
        run: |i| answer::number(dg::oxygen_cost(i.number("v_m_min")?)),
    },
    Function {
        name: "sustainable_fraction",
        gives: "share of the maximal oxygen uptake that can be held for a time",
        inputs: &[field::number("t_min", "min", 0.0, 10_000.0)],
        unit: "share",
        range: "0.8 to 1.29, best between 3.5 and 300 min",
        source: OXYGEN_POWER,
        evidence: Evidence::Strong,
        run: |i| answer::number(dg::sustainable_fraction(i.number("t_min")?)),
    },
    Function {
        name: "fitness_index_from_race",
        gives: "Daniels-Gilbert fitness index of a race",
        inputs: &[DISTANCE, TIME],
        unit: "ml/kg/min, as an index",
        range: "5 to 100; no value under 1200 m or 3.5 min; best from 1500 m to the marathon under 4 h",
        source: OXYGEN_POWER,
        evidence: Evidence::Strong,
        run: |i| {
            answer::found(
                dg::fitness_index_from_race(i.number("distance_m")?, i.number("time_s")?),
                NO_INDEX,
            )
        },
    },
    Function {
        name: "fitness_index_equivalent_time",
        gives: "time over a distance that stands for a fitness index",
        inputs: &[INDEX, DISTANCE],
        unit: "s",
        range: "best from 1500 m to the marathon",
        source: "Daniels and Gilbert 1979, inverse by bisection",
        evidence: Evidence::Strong,
        run: |i| {
            let time = dg::equivalent_time(i.number("fitness_index")?, i.number("distance_m")?);
            answer::found(time, "no time stands for this index over this distance")
        },
    },
    Function {
        name: "velocity_at_vo2",
        gives: "speed whose oxygen cost this is",
        inputs: &[field::number("vo2_ml_kg_min", "ml/kg/min", 0.1, 120.0)],
        unit: "m/min",
        range: "about 27 to 500",
        source: "Daniels and Gilbert 1979, positive root of the cost equation",
        evidence: Evidence::Strong,
        run: |i| answer::found(dg::velocity_at_vo2(i.number("vo2_ml_kg_min")?), "no speed costs this"),
    },
    Function {
        name: "training_paces",
        gives: "easy, marathon, threshold, interval and repetition pace of a fitness index",
        inputs: &[INDEX],
        unit: "s/km",
        range: "best for an index of 22 to 86; repetition known at 55 to 60 only",
        source: FORMULA,
        evidence: Evidence::Moderate,
        run: |i| {
            let p = training_paces(i.number("fitness_index")?).ok_or_else(|| undefined(NO_INDEX))?;
            answer::object([
                ("easy_fast", Some(p.easy_fast)),
                ("easy_slow", Some(p.easy_slow)),
                ("marathon", Some(p.marathon)),
                ("threshold", Some(p.threshold)),
                ("interval", Some(p.interval)),
                ("repetition", Some(p.repetition)),
            ])
        },
    },
    pace("pace_easy_fast_s_per_mile", "fast end of easy pace", |i| {
        per_mile(i, |p| p.easy_fast)
    }),
    pace("pace_easy_slow_s_per_mile", "slow end of easy pace", |i| {
        per_mile(i, |p| p.easy_slow)
    }),
    pace("pace_marathon_s_per_mile", "marathon pace", |i| {
        per_mile(i, |p| p.marathon)
    }),
    pace("pace_threshold_s_per_mile", "threshold pace", |i| {
        per_mile(i, |p| p.threshold)
    }),
    pace("pace_interval_s_per_mile", "interval pace", |i| {
        per_mile(i, |p| p.interval)
    }),
    pace("pace_repetition_s_per_mile", "repetition pace", |i| {
        per_mile(i, |p| p.repetition)
    }),
    Function {
        unit: "s per 400 m",
        ..pace("pace_interval_400m_s", "interval pace over 400 m", |i| {
            answer::number(paces(i)?.interval * 0.4)
        })
    },
    Function {
        unit: "s per 1200 m",
        ..pace("pace_interval_1200m_s", "interval pace over 1200 m", |i| {
            answer::number(paces(i)?.interval * 1.2)
        })
    },
    Function {
        unit: "s per 400 m",
        ..pace("pace_repetition_400m_s", "repetition pace over 400 m", |i| {
            answer::number(paces(i)?.repetition * 0.4)
        })
    },
    Function {
        name: "daniels_session_caps_km",
        gives: "most repetition, interval and threshold running in one session",
        inputs: &[field::number("weekly_km", "km", 0.0, 500.0)],
        unit: "km, a list of three",
        range: "0 to 8, 0 to 10, 0 to 50",
        source: "Daniels 2021, 4th ed.: min(8 km, 5 %), min(10 km, 8 %), 10 % of the week",
        evidence: Evidence::Weak,
        run: |i| answer::list(session_caps::daniels_km(i.number("weekly_km")?)),
    },
    Function {
        name: "norwegian_singles_subT_minutes",
        gives: "least and most minutes a week just under threshold",
        inputs: &[field::number("weekly_minutes", "min", 0.0, 3_000.0)],
        unit: "min, a list of two",
        range: "20 to 25 % of the week's minutes",
        source: "the published sub-threshold method",
        evidence: Evidence::Weak,
        run: |i| {
            let (least, most) = session_caps::sub_threshold_min(i.number("weekly_minutes")?);
            answer::list([least, most])
        },
    },
    Function {
        name: "fitness_index_multiplier_after_break",
        gives: "share of the fitness index left after days without running",
        inputs: &[field::number("days", "d", 0.0, 3_650.0)],
        unit: "share",
        range: "0.84 to 1",
        source: "design choice with anchors of Coyle 1984 (VO2max -7 % at 21 d, -16 % at 56 d)",
        evidence: Evidence::Weak,
        run: |i| answer::number(detraining::multiplier(i.number("days")?)),
    },
    Function {
        name: "vo2max_beside_index",
        gives: "a measured maximal oxygen uptake beside the index of races: the difference and the share",
        inputs: &[field::number("vo2max", "ml/kg/min, measured", 10.0, 100.0), INDEX],
        unit: "ml/kg/min, and share",
        range: "the index usually lies below the laboratory's value; paces follow the index",
        source: "Scudamore 2018 (read in an extract)",
        evidence: Evidence::Moderate,
        run: |i| {
            let found = vo2max::beside(i.number("vo2max")?, i.number("fitness_index")?);
            let found = found.ok_or_else(|| undefined("no comparison follows from these inputs"))?;
            answer::object([("difference", Some(found.difference)), ("share", Some(found.share))])
        },
    },
    Function {
        name: "vo2max_after_years",
        gives: "maximal oxygen uptake so many years later in somebody who trains on",
        inputs: &[
            field::number("vo2max", "ml/kg/min", 10.0, 100.0),
            field::number("years", "years", 0.0, 80.0),
        ],
        unit: "ml/kg/min",
        range: "about 10 % lost a decade",
        source: "Hawkins 2003",
        evidence: Evidence::Moderate,
        run: |i| {
            let left = vo2max::after_years(i.number("vo2max")?, i.number("years")?);
            answer::found(left, "no uptake follows from these inputs")
        },
    },
    Function {
        name: "fitness_index_decay",
        gives: "points the index of a race loses with its age",
        inputs: &[field::whole("days_ago", "d", 0, 3_650)],
        unit: "index points",
        range: "0 up to 6 weeks, then 0.25 a week",
        source: "design choice",
        evidence: Evidence::Weak,
        run: |i| one(i, "days_ago", |days| decay(days as i64)),
    },
];
