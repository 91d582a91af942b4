//! One scale of load from several sources, and how it rises.

use serde_json::{Value, json};

use super::Function;
use super::answer::{self, Answer};
use super::field::{self, Field, SEX};
use super::input::{Inputs, undefined};
use crate::domain::figure::Evidence;
use crate::science::load_scale::{self, LoadSource};
use crate::science::ramp_guard::{self, Ramp};
use crate::science::{load, running_power};

const POINTS: (f64, f64) = (0.0, 5_000.0);
const BPM: (f64, f64) = (25.0, 250.0);

const fn source_load(name: &'static str, unit: &'static str) -> Field {
    field::number(name, unit, POINTS.0, POINTS.1).optional()
}

fn known(i: &Inputs<'_>) -> Answer {
    let of = |name: &str| i.maybe(name);
    let found = load_scale::first(of("pace_load"), of("heart_load"), of("session_rpe_load"));
    let (source, points) = found.ok_or_else(|| undefined("give `pace_load`, `heart_load` or `session_rpe_load`"))?;
    Ok(json!({
        "source": source.id(),
        "load": answer::number(load_scale::supposed(source).apply(points))?,
    }))
}

fn converted(i: &Inputs<'_>) -> Answer {
    let (from, to) = (i.numbers("paired_from"), i.numbers("paired_to"));
    if from.len() != to.len() {
        return Err(undefined(
            "`paired_from` and `paired_to` must be as many, one of each a session",
        ));
    }
    let source = match i.word("from") {
        Some("heart") => LoadSource::Heart,
        _ => LoadSource::Exertion,
    };
    let pairs: Vec<(f64, f64)> = from.into_iter().zip(to).collect();
    let own = load_scale::fitted(&pairs);
    let scale = own.unwrap_or_else(|| load_scale::supposed(source));
    answer::object([
        ("load", Some(scale.apply(i.number("load")?))),
        ("slope", Some(scale.slope)),
        ("intercept", Some(scale.intercept)),
        ("sessions", Some(scale.sessions as f64)),
    ])
}

fn guard(i: &Inputs<'_>) -> Answer {
    let amber = ramp_guard::amber(&Ramp {
        chronic_change: i.number("chronic_change_7d")?,
        form: i.number("form")?,
        monotony: i.maybe("monotony"),
        strain: i.maybe("strain"),
        strain_before: i.numbers("strain_8_weeks"),
        novice: i.flag("novice"),
    });
    Ok(Value::from(if amber { "amber" } else { "green" }))
}

pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "training_load",
        gives: "load of a session from the first source that is known: pace, heart rate, exertion",
        inputs: &[
            source_load("pace_load", "load points"),
            source_load("heart_load", "load points"),
            source_load("session_rpe_load", "exertion times minutes"),
        ],
        unit: "a word and load points",
        range: "from 0; exertion × 0.19; no value without a source",
        source: "design choice: power or graded pace, then heart rate, then exertion",
        evidence: Evidence::Weak,
        run: known,
    },
    Function {
        name: "load_converted",
        gives: "load of heart rate or exertion on the scale of pace, by a line of one's own from 15 sessions on",
        inputs: &[
            field::choice("from", &["heart", "exertion"]),
            field::number("load", "in the unit of `from`", POINTS.0, POINTS.1),
            field::numbers(
                "paired_from",
                "in the unit of `from`, one a session",
                (0, 2_000),
                POINTS,
            )
            .optional(),
            field::numbers("paired_to", "load points, as many", (0, 2_000), POINTS).optional(),
        ],
        unit: "load points, with the line and its sessions (0 for a constant)",
        range: "from 0; 1 for heart rate and 0.19 for exertion under 15 sessions or where the line does not rise",
        source: "Theil-Sen (design choice)",
        evidence: Evidence::Moderate,
        run: converted,
    },
    Function {
        name: "power_load",
        gives: "load from running power, one hour at critical power being 100",
        inputs: &[
            field::number("seconds", "s", 1.0, 400_000.0),
            field::number("watts", "W", 1.0, 3_000.0),
            field::number("critical_power_w", "W", 50.0, 1_000.0),
        ],
        unit: "load points",
        range: "from 0; no value above 1.5 times critical power; one brand's watts only",
        source: "100 h IF², IF = P/CP (a definition)",
        evidence: Evidence::Moderate,
        run: |i| {
            let points =
                running_power::power_load(i.number("seconds")?, i.number("watts")?, i.number("critical_power_w")?);
            answer::found(
                points,
                "`watts` is above 1.5 times `critical_power_w`: one of them is wrong",
            )
        },
    },
    Function {
        name: "banister_trimp_samples",
        gives: "training impulse of a heart rate that changes, sample by sample",
        inputs: &[
            SEX.optional(),
            field::numbers("hr", "bpm", (1, 200_000), BPM),
            field::number("seconds_each", "s", 0.1, 3_600.0),
            field::number("hr_rest", "bpm", BPM.0, BPM.1),
            field::number("hr_max", "bpm", BPM.0, BPM.1),
        ],
        unit: "arbitrary",
        range: "from 0, at least that of the mean rate above rest; men's weights where sex is left out",
        source: "Banister 1991: Σ Δt x A e^(B x)",
        evidence: Evidence::Moderate,
        run: |i| {
            let heart = (i.number("hr_rest")?, i.number("hr_max")?);
            let trimp = load::banister_trimp_of(i.sex(), &i.numbers("hr"), i.number("seconds_each")?, heart);
            answer::found(trimp, "`hr_rest` must be below `hr_max`")
        },
    },
    Function {
        name: "ramp_guard",
        gives: "green or amber for the way load is rising",
        inputs: &[
            field::number("chronic_change_7d", "load points", -500.0, 500.0),
            field::number("form", "load points", -1_000.0, 1_000.0),
            field::number("monotony", "", 0.0, 10.0).optional(),
            field::number("strain", "load points", 0.0, 400_000.0).optional(),
            field::numbers(
                "strain_8_weeks",
                "load points, the weeks before",
                (8, 60),
                (0.0, 400_000.0),
            )
            .optional(),
            field::flag("novice"),
        ],
        unit: "one of two words",
        range: "amber above +5 a week (+3 for novices), form under -30, or monotony above 2 with a strain over mean + 1.5 deviations",
        source: "design choice; monotony and strain Foster 1998",
        evidence: Evidence::Weak,
        run: guard,
    },
];
