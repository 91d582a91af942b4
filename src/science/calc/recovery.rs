//! Heart-rate variability, sleep and readiness.

use serde_json::Value;

use super::Function;
use super::answer::{self, Answer};
use super::field::{self, Field};
use super::input::{Inputs, undefined};
use crate::domain::figure::Evidence;
use crate::science::readiness_score::{self, Components};
use crate::science::{hrv, sleep};

const RR: (f64, f64) = (200.0, 3_000.0);
const LN: (f64, f64) = (0.1, 8.0);
const SCORE: (f64, f64) = (0.0, 100.0);
const NIGHTS: (f64, f64) = (0.0, 24.0);

const fn component(name: &'static str) -> Field {
    field::number(name, "points", SCORE.0, SCORE.1).optional()
}

fn rmssd(i: &Inputs<'_>) -> Answer {
    let rr = i.numbers("rr_ms");
    let used = if i.flag("remove_artefacts") {
        hrv::cleaned(&rr)
    } else {
        Some(rr)
    };
    let used = used.ok_or_else(|| undefined("over 5 % of the beats are artefacts: measure again"))?;
    answer::found(hrv::rmssd_ms(&used), "two intervals are needed")
}

fn score(i: &Inputs<'_>) -> Answer {
    let found = readiness_score::score(&Components {
        subjective: i.maybe("subjective"),
        hrv: i.maybe("hrv"),
        sleep: i.maybe("sleep"),
        resting_hr: i.maybe("rhr"),
        load: i.maybe("load"),
        regularity: i.maybe("regularity"),
        respiration: i.maybe("respiration"),
        temperature: i.maybe("temperature"),
    });
    found.map_or(Ok(Value::Null), |s| answer::number(s.value))
}

pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "rmssd_ms",
        gives: "root mean square of successive differences of heartbeat intervals",
        inputs: &[
            field::numbers("rr_ms", "ms", (2, 100_000), RR),
            field::flag("remove_artefacts"),
        ],
        unit: "ms",
        range: "about 5 to 200; artefacts are beats 20 % off the median around them",
        source: "Task Force 1996",
        evidence: Evidence::Strong,
        run: rmssd,
    },
    Function {
        name: "ln_rmssd",
        gives: "natural logarithm of RMSSD",
        inputs: &[field::number("rmssd_ms", "ms", 1.1, 500.0)],
        unit: "ln(ms)",
        range: "about 1.6 to 5.3",
        source: "Plews 2013",
        evidence: Evidence::Strong,
        run: |i| answer::number(i.number("rmssd_ms")?.ln()),
    },
    Function {
        name: "lnrmssd_week",
        gives: "mean of a week's ln(RMSSD) and its coefficient of variation",
        inputs: &[field::numbers("ln", "ln(ms)", (3, 14), LN)],
        unit: "ln(ms) and %, a list of two",
        range: "three readings or more, five are better",
        source: "Plews 2014, Flatt; sample deviation",
        evidence: Evidence::Moderate,
        run: |i| {
            let (mean, cv) = hrv::week(&i.numbers("ln")).ok_or_else(|| undefined("three readings are needed"))?;
            answer::list([mean, cv])
        },
    },
    Function {
        name: "hrv_baseline",
        gives: "mean and deviation of up to 60 days of ln(RMSSD), outliers held to 3 deviations",
        inputs: &[field::numbers("ln", "ln(ms)", (21, 60), LN)],
        unit: "ln(ms), a list of two",
        range: "21 readings or more",
        source: "HRV4Training, 60 days",
        evidence: Evidence::Moderate,
        run: |i| {
            let found = hrv::baseline(&i.numbers("ln")).ok_or_else(|| undefined("all readings are alike"))?;
            answer::list([found.0, found.1])
        },
    },
    Function {
        name: "hrv_band",
        gives: "whether a week's mean is below, in or above one's own band",
        inputs: &[
            field::number("ln7", "ln(ms)", LN.0, LN.1),
            field::number("mu60", "ln(ms)", LN.0, LN.1),
            field::number("sd60", "ln(ms)", 0.001, 3.0),
        ],
        unit: "one of three words",
        range: "mean ± 0.5 deviations, borders inside",
        source: "Plews 2013 (multiplier unverified)",
        evidence: Evidence::Moderate,
        run: |i| {
            let found = hrv::band(i.number("ln7")?, i.number("mu60")?, i.number("sd60")?);
            answer::word(found.ok_or_else(|| undefined("`sd60` must be above 0"))?.id())
        },
    },
    Function {
        name: "sleep_need_h",
        gives: "hours of sleep a night needs",
        inputs: &[field::numbers("nights_h", "h", (21, 60), NIGHTS)],
        unit: "h",
        range: "7 to 9",
        source: "design choice: 75th percentile of 60 nights",
        evidence: Evidence::Weak,
        run: |i| answer::found(sleep::need_h(&i.numbers("nights_h")), "21 nights are needed"),
    },
    Function {
        name: "sleep_debt_h",
        gives: "hours of sleep owed, latest night last",
        inputs: &[
            field::number("need_h", "h", 4.0, 12.0),
            field::gappy("nights_h", "h", (1, 60), NIGHTS),
            field::whole("over_nights", "nights, 14 where left out", 3, 14).optional(),
        ],
        unit: "h",
        range: "from 0; amber above 5, red above 8 over 14 nights; no value if no night is known",
        source: "design choice: Σ max(0, need - sleep) 0.9^days",
        evidence: Evidence::Weak,
        run: |i| {
            let (need, nights) = (i.number("need_h")?, i.gappy("nights_h"));
            let debt = match i.maybe("over_nights") {
                Some(over) => sleep::debt_over_h(need, &nights, over as usize),
                None => sleep::debt_h(need, &nights),
            };
            answer::found(debt, "no night is known")
        },
    },
    Function {
        name: "sleep_regularity_index",
        gives: "how alike the days are, a state (1 asleep, 0 awake) per 30 s",
        inputs: &[field::numbers(
            "asleep_per_30_s",
            "0 or 1",
            (5_760, 200_000),
            (0.0, 1.0),
        )],
        unit: "index",
        range: "-100 to 100; under 70 irregular; two days or more",
        source: "Phillips 2017",
        evidence: Evidence::Moderate,
        run: |i| {
            let states: Vec<bool> = i.numbers("asleep_per_30_s").into_iter().map(|x| x >= 0.5).collect();
            answer::found(sleep::regularity(&states), "two days are needed")
        },
    },
    Function {
        name: "readiness_component",
        gives: "score of a deviation in standard units, better being positive",
        inputs: &[field::number("u", "standard deviations", -100.0, 100.0)],
        unit: "points",
        range: "0 to 100",
        source: "design choice: clamp(50 + 20 u)",
        evidence: Evidence::Weak,
        run: |i| answer::found(readiness_score::component(i.number("u")?), "no deviation"),
    },
    Function {
        name: "readiness_score",
        gives: "readiness from the components present; null where their weight is under 0.30",
        inputs: &[
            component("subjective"),
            component("hrv"),
            component("sleep"),
            component("rhr"),
            component("load"),
            component("regularity"),
            component("respiration"),
            component("temperature"),
        ],
        unit: "points",
        range: "0 to 100, drawn to 50 where little is known",
        source: "design choice",
        evidence: Evidence::Weak,
        run: score,
    },
];
