//! Rules of a plan under way: gaps, returns, races close together, paces by the book, and what has changed enough.

use serde_json::{Value, json};

use super::Function;
use super::answer::{self, Answer};
use super::field::{self, Field};
use super::input::{Inputs, undefined};
use crate::domain::figure::Evidence;
use crate::science::book_paces::book_paces;
use crate::science::return_to_run::{Went, next};
use crate::science::{interruption, thresholds};

const INDEX: Field = field::number("fitness_index", "", 5.0, 100.0);

fn flag(found: Option<bool>, why: &str) -> Answer {
    found.map(Value::Bool).ok_or_else(|| undefined(why))
}

fn after_gap(i: &Inputs<'_>) -> Answer {
    let missed = i.whole("days")?;
    let Some(what) = interruption::after_gap(missed) else {
        return Err(undefined("no day was missed"));
    };
    let weeks: Vec<Value> = interruption::weeks_after(missed)
        .iter()
        .map(|w| json!({ "days": w.days, "share": w.share, "nothing_hard": w.nothing_hard }))
        .collect();
    Ok(json!({ "action": what.id(), "weeks": weeks }))
}

fn walk_run(i: &Inputs<'_>) -> Answer {
    let went = Went {
        pain: i.number("pain")?,
        gone: i.flag("gone_in_24_h"),
        limp: i.flag("limp"),
        night_pain: i.flag("night_pain"),
        runs: i.whole("runs_at_stage")?,
    };
    let (stage, action) = next(i.whole("stage")?, &went).ok_or_else(|| undefined("no such stage or pain"))?;
    Ok(json!({ "stage": stage, "action": action.id() }))
}

fn by_the_book(i: &Inputs<'_>) -> Answer {
    let p = book_paces(i.number("fitness_index")?).ok_or_else(|| undefined("no paces for this index"))?;
    answer::object([
        ("easy_fast", Some(p.easy_fast)),
        ("easy_slow", Some(p.easy_slow)),
        ("marathon", Some(p.marathon)),
        ("threshold", Some(p.threshold)),
        ("interval", Some(p.interval)),
        ("repetition", Some(p.repetition)),
    ])
}

const UNDER_WAY: &[Function] = &[
    Function {
        name: "missed_days",
        gives: "what days without running ask for, and the lighter weeks after them",
        inputs: &[field::whole("days", "d", 0, 1_000)],
        unit: "a word, and weeks of days and share",
        range: "move_or_drop under 3, lighter under 28, begin_again; shares 0.4 to 0.9; no value for 0",
        source: "design choice over Coyle 1984 and Zheng 2022",
        evidence: Evidence::Weak,
        run: after_gap,
    },
    Function {
        name: "walk_run_advance",
        gives: "stage of walking and running after a run of a stage, and why",
        inputs: &[
            field::whole("stage", "", 0, 7),
            field::number("pain", "0 to 10", 0.0, 10.0),
            field::whole("runs_at_stage", "", 0, 100),
            field::flag("gone_in_24_h"),
            field::flag("limp"),
            field::flag("night_pain"),
        ],
        unit: "stage 0 to 7, and a word",
        range: "advance after two good runs, repeat, back from pain above 2, stop from 5, a limp or pain at night",
        source: "practice; Moen 2012 and military return protocols agree in shape",
        evidence: Evidence::Weak,
        run: walk_run,
    },
    Function {
        name: "between_races",
        gives: "what fits between two races that matter",
        inputs: &[field::whole("weeks", "wk", 0, 200)],
        unit: "a word",
        range: "new_cycle from 12, shortened_cycle from 8, maintenance from 4, recovery_and_taper",
        source: "design choice",
        evidence: Evidence::Weak,
        run: |i| answer::word(interruption::between_races(i.whole("weeks")?).id()),
    },
    Function {
        name: "days_after_race",
        gives: "days from a race to the next hard session (H4)",
        inputs: &[field::number("distance_m", "m", 100.0, 400_000.0)],
        unit: "d",
        range: "3 up to 10 km, 7 up to a half, 14",
        source: "practice",
        evidence: Evidence::Weak,
        run: |i| super::one(i, "distance_m", thresholds::days_after_race),
    },
    Function {
        name: "training_paces_book",
        gives: "training paces as the printed book has them",
        inputs: &[INDEX],
        unit: "s/km by zone",
        range: "about 130 to 900; no correction for slow runners, repetitions slower above 60",
        source: "Daniels 2021, printed tables in two digitisations",
        evidence: Evidence::Moderate,
        run: by_the_book,
    },
    Function {
        name: "index_allowed_without_race",
        gives: "highest index to train by when no race tells, weeks after the last evidence",
        inputs: &[INDEX, field::number("weeks", "wk", 0.0, 200.0)],
        unit: "index",
        range: "one point per four whole weeks above the last, up to 100",
        source: "Daniels 2021 (recalled, unverified)",
        evidence: Evidence::Weak,
        run: |i| {
            let index = thresholds::index_allowed(i.number("fitness_index")?, i.number("weeks")?);
            answer::found(index, "no index follows from these inputs")
        },
    },
];

const CHANGED: &[Function] = &[
    Function {
        name: "heart_zones_move",
        gives: "whether heart-rate zones are laid out again",
        inputs: &[
            field::number("lthr_change_bpm", "bpm", -60.0, 60.0).optional(),
            field::number("resting_change_bpm", "bpm", -60.0, 60.0).optional(),
        ],
        unit: "true or false",
        range: "from 3 bpm of the threshold or 4 of the 28-day resting median; no value without either",
        source: "design choice",
        evidence: Evidence::Weak,
        run: |i| {
            let moved = thresholds::zones_move(i.maybe("lthr_change_bpm"), i.maybe("resting_change_bpm"));
            flag(moved, "give one of the two changes")
        },
    },
    Function {
        name: "resting_hr_flag",
        gives: "whether the last two mornings flag a strained body",
        inputs: &[
            field::numbers("resting_bpm", "bpm, oldest first", (2, 400), (25.0, 130.0)),
            field::number("median_bpm", "bpm", 25.0, 130.0),
            field::number("spread_bpm", "bpm, 1.4826 times the median deviation", 0.1, 40.0),
        ],
        unit: "true or false",
        range: "both 5 bpm or 1.5 deviations above the median",
        source: "design choice",
        evidence: Evidence::Weak,
        run: |i| {
            let mornings = i.numbers("resting_bpm");
            let found = thresholds::resting_flag(&mornings, i.number("median_bpm")?, i.number("spread_bpm")?);
            flag(found, "two mornings are needed")
        },
    },
    Function {
        name: "hiking",
        gives: "whether a stretch is walked uphill rather than run",
        inputs: &[
            field::number("v_m_s", "m/s", 0.05, 12.0),
            field::number("grade", "ratio", -0.6, 0.6),
        ],
        unit: "true or false",
        range: "above 20 %, or climbing over 0.2 m/s below 1.6 m/s",
        source: "design choice",
        evidence: Evidence::Weak,
        run: |i| {
            let found = thresholds::hikes(i.number("v_m_s")?, i.number("grade")?);
            flag(found, "no speed")
        },
    },
    Function {
        name: "running_economy_ml_kg_km",
        gives: "oxygen a kilogram needs for a kilometre, from a laboratory's measurement",
        inputs: &[
            field::number("vo2_ml_kg_min", "ml/kg/min", 5.0, 100.0),
            field::number("pace_s_per_km", "s/km", 100.0, 1_500.0),
        ],
        unit: "ml/kg/km",
        range: "usually 170 to 230; a watch does not measure it",
        source: "VO2 over speed",
        evidence: Evidence::Strong,
        run: |i| {
            let cost = thresholds::running_economy(i.number("vo2_ml_kg_min")?, i.number("pace_s_per_km")?);
            answer::found(cost, "no cost follows from these inputs")
        },
    },
    Function {
        name: "race_course_m",
        gives: "metres a confirmed race counts for, its recording being a little longer",
        inputs: &[
            field::number("recorded_m", "m", 400.0, 400_000.0),
            field::number("certified_m", "m", 400.0, 400_000.0),
        ],
        unit: "m",
        range: "the certified distance from 0.5 to 2.5 % over it; no value outside",
        source: "design choice",
        evidence: Evidence::Weak,
        run: |i| {
            let metres = thresholds::course_m(i.number("recorded_m")?, i.number("certified_m")?);
            answer::found(metres, "the recording is not 0.5 to 2.5 % longer than the course")
        },
    },
];

pub const SHELVES: [&[Function]; 2] = [UNDER_WAY, CHANGED];
