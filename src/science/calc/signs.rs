//! Variability, nights, the whole readiness score, and signs to ask about.

use serde_json::{Value, json};

use super::Function;
use super::answer::{self, Answer};
use super::field::{self, Field};
use super::input::{CalcError, Inputs, undefined};
use crate::domain::figure::Evidence;
use crate::domain::recovery::{Band, IllnessSign};
use crate::science::body_signs::{self, Nights, Strained};
use crate::science::hrv_pattern::{self, Usual};
use crate::science::recovery_score::{self, Outranked, Signals};
use crate::science::sleep_times::{self, Night};

const LN: (f64, f64) = (0.1, 8.0);
const RR: (f64, f64) = (200.0, 3_000.0);
const Z: &str = "standard deviations of one's own 60 days";
const NIGHTS: &[Field] = &[
    field::numbers(
        "asleep_min",
        "min from the midnight that begins the day one wakes on, -60 being 23:00",
        (5, 60),
        (-720.0, 720.0),
    ),
    field::numbers("awake_min", "min, as many", (5, 60), (-720.0, 720.0)),
];
const ODD_NIGHT: &str = "`asleep_min` and `awake_min` must be as many, five or more, each night awake after asleep";

const fn deviation(name: &'static str) -> Field {
    field::number(name, Z, -20.0, 20.0).optional()
}

fn pattern(i: &Inputs<'_>) -> Answer {
    let band = match i.word("week_band") {
        Some("below") => Band::Below,
        Some("above") => Band::Above,
        _ => Band::In,
    };
    let found = hrv_pattern::pattern(band, i.number("cv_pct")?, i.number("usual_cv_pct")?);
    answer::word(found.ok_or_else(|| undefined("`usual_cv_pct` must be above 0"))?.id())
}

fn saturated(i: &Inputs<'_>) -> Answer {
    let usual = |mean: &str, sd: &str| -> Result<Usual, CalcError> {
        Ok(Usual {
            mean: i.number(mean)?,
            sd: i.number(sd)?,
        })
    };
    let (ratio, interval) = (usual("ratio_mu60", "ratio_sd60")?, usual("rr_mu60_ms", "rr_sd60_ms")?);
    let found = hrv_pattern::saturated(i.number("ln7")?, i.number("rr7_ms")?, ratio, interval);
    found
        .map(Value::Bool)
        .ok_or_else(|| undefined("both deviations must be above 0"))
}

fn nights(i: &Inputs<'_>) -> Option<Vec<Night>> {
    let (asleep, awake) = (i.numbers("asleep_min"), i.numbers("awake_min"));
    let night = |(asleep_min, awake_min)| Night { asleep_min, awake_min };
    (asleep.len() == awake.len()).then(|| asleep.into_iter().zip(awake).map(night).collect())
}

fn recovery(i: &Inputs<'_>) -> Answer {
    let signals = Signals {
        subjective: i.maybe("subjective_z"),
        hrv: i.maybe("hrv_z"),
        resting_hr: i.maybe("rhr_z"),
        sleep_debt_h: i.maybe("sleep_debt_h"),
        regularity: i.maybe("regularity"),
        form: i.maybe("form"),
        respiration: i.maybe("respiration_z"),
        temperature: i.maybe("temperature_z"),
    };
    let outranked = recovery_score::outranked(i.flag("warning_sign"), i.maybe("pain")).map(Outranked::id);
    let Some(found) = recovery_score::recovery(&signals, i.whole("baseline_days")?) else {
        return Ok(json!({ "score": null, "confidence": null, "drivers": {}, "outranked_by": outranked }));
    };
    let drivers: Result<Vec<(&str, Value)>, CalcError> = found
        .drivers
        .iter()
        .map(|d| Ok((d.signal.id(), answer::list([d.score, d.points])?)))
        .collect();
    Ok(json!({
        "score": answer::number(found.score.value)?,
        "confidence": answer::number(found.score.confidence)?,
        "drivers": drivers?.into_iter().map(|(k, v)| (k.to_owned(), v)).collect::<serde_json::Map<_, _>>(),
        "outranked_by": outranked,
    }))
}

fn illness(i: &Inputs<'_>) -> Value {
    let nights = Nights {
        respiration_above: i.numbers("respiration_above"),
        temperature_above_c: i.maybe("temperature_above_c"),
        resting_hr_up: i.flag("resting_hr_up"),
        oxygen_below: i.maybe("oxygen_below"),
    };
    body_signs::illness(&nights).into_iter().map(IllnessSign::id).collect()
}

fn strained(i: &Inputs<'_>) -> Value {
    body_signs::strained(&Strained {
        decoupling_pct: i.maybe("decoupling_pct"),
        cadence_pct: i.maybe("cadence_pct"),
        contact_pct: i.maybe("contact_pct"),
        ceiling_bpm: i.maybe("ceiling_bpm"),
    })
    .into_iter()
    .collect()
}

const VARIABILITY: &[Function] = &[
    Function {
        name: "hrv_pattern",
        gives: "what a week's mean and its coefficient of variation say together",
        inputs: &[
            field::choice("week_band", &["below", "in", "above"]),
            field::number("cv_pct", "%", 0.0, 100.0),
            field::number("usual_cv_pct", "%", 0.01, 100.0),
        ],
        unit: "one of four words",
        range: "accumulating_fatigue, maladaptation, coping, unremarkable; borders 1.25 and 0.75 times the usual",
        source: "Flatt; borders by design choice",
        evidence: Evidence::Weak,
        run: pattern,
    },
    Function {
        name: "ln_rmssd_rr_ratio",
        gives: "ln(RMSSD) for each second of mean beat interval",
        inputs: &[
            field::number("ln_rmssd", "ln(ms)", LN.0, LN.1),
            field::number("rr_ms", "ms", RR.0, RR.1),
        ],
        unit: "ln(ms)/s",
        range: "about 2 to 6",
        source: "Plews 2012 (recalled)",
        evidence: Evidence::Moderate,
        run: |i| {
            let ratio = hrv_pattern::per_interval(i.number("ln_rmssd")?, i.number("rr_ms")?);
            answer::found(ratio, "`rr_ms` must be above 0")
        },
    },
    Function {
        name: "hrv_saturated",
        gives: "whether a low variability is saturation of a slow heart and no fatigue",
        inputs: &[
            field::number("ln7", "ln(ms)", LN.0, LN.1),
            field::number("rr7_ms", "ms", RR.0, RR.1),
            field::number("ratio_mu60", "ln(ms)/s", 0.1, 20.0),
            field::number("ratio_sd60", "ln(ms)/s", 0.000_1, 10.0),
            field::number("rr_mu60_ms", "ms", RR.0, RR.1),
            field::number("rr_sd60_ms", "ms", 0.1, 1_000.0),
        ],
        unit: "true or false",
        range: "intervals a deviation longer than usual, ratio half a deviation under it",
        source: "Plews 2012 (recalled); borders by design choice",
        evidence: Evidence::Weak,
        run: saturated,
    },
    Function {
        name: "mid_sleep_sd_min",
        gives: "deviation of the middle of sleep over nights in a row",
        inputs: NIGHTS,
        unit: "min",
        range: "from 0; above 60 irregular; five nights or more",
        source: "fallback to the regularity index (recalled)",
        evidence: Evidence::Weak,
        run: |i| answer::found(nights(i).and_then(|n| sleep_times::middle_sd_min(&n)), ODD_NIGHT),
    },
    Function {
        name: "sleep_regularity_of_nights",
        gives: "sleep regularity index of nights in a row from when one falls asleep and wakes",
        inputs: NIGHTS,
        unit: "index",
        range: "-100 to 100; under 70 irregular; five nights or more",
        source: "Phillips 2017, minute by minute",
        evidence: Evidence::Weak,
        run: |i| answer::found(nights(i).and_then(|n| sleep_times::regularity(&n)), ODD_NIGHT),
    },
];

const MORNING: &[Function] = &[
    Function {
        name: "recovery_score",
        gives: "readiness from what a morning measures, its drivers and how much is known",
        inputs: &[
            deviation("subjective_z"),
            deviation("hrv_z"),
            deviation("rhr_z"),
            field::number("sleep_debt_h", "h", 0.0, 100.0).optional(),
            field::number("regularity", "index", -100.0, 100.0).optional(),
            field::number("form", "load points", -500.0, 500.0).optional(),
            deviation("respiration_z"),
            deviation("temperature_z"),
            field::whole("baseline_days", "d", 0, 3_650),
            field::flag("warning_sign"),
            field::number("pain", "0 to 10", 0.0, 10.0).optional(),
        ],
        unit: "points; share; score and points moved by each driver; rest, pain or null",
        range: "0 to 100; null under 14 days of one's own or a weight of 0.30; 50 and the drivers' points are the score",
        source: "design choice",
        evidence: Evidence::Weak,
        run: recovery,
    },
    Function {
        name: "illness_signs",
        gives: "signs of the last nights that prompt a question about illness",
        inputs: &[
            field::numbers(
                "respiration_above",
                "breaths/min above the usual, latest last",
                (0, 60),
                (-20.0, 40.0),
            )
            .optional(),
            field::number("temperature_above_c", "°C above the usual", -10.0, 10.0).optional(),
            field::flag("resting_hr_up"),
            field::number("oxygen_below", "points under the usual", -20.0, 50.0).optional(),
        ],
        unit: "a list of words",
        range: "respiration (1 on two nights), temperature (0.5 with a raised resting rate), oxygen (3)",
        source: "practice (recalled, unverified)",
        evidence: Evidence::Weak,
        run: |i| Ok(illness(i)),
    },
    Function {
        name: "acute_fatigue_signs",
        gives: "what in a run shows that the runner was tired that day",
        inputs: &[
            field::number("decoupling_pct", "%, cool and under 90 min", -100.0, 100.0).optional(),
            field::number("cadence_pct", "% against the usual", -50.0, 50.0).optional(),
            field::number("contact_pct", "% against the usual", -50.0, 50.0).optional(),
            field::number("ceiling_bpm", "bpm against the usual at the same exertion", -60.0, 60.0).optional(),
        ],
        unit: "a list of words",
        range: "decoupling above 8, cadence from -3, contact from 5, ceiling from -5",
        source: "design choice",
        evidence: Evidence::Weak,
        run: |i| Ok(strained(i)),
    },
];

pub const SHELVES: [&[Function]; 2] = [VARIABILITY, MORNING];
