//! Race times from races and from training.

use serde_json::{Map, Value};

use super::Function;
use super::answer::{self, Answer};
use super::field::{self, Field};
use super::input::{CalcError, Inputs, undefined};
use crate::domain::figure::Evidence;
use crate::domain::racing::{PastRace, Training};
use crate::domain::units::MARATHON_M;
use crate::science::critical_speed::{self, CriticalSpeed};
use crate::science::endurance_model::{self, Runner};
use crate::science::ensemble;
use crate::science::race_prediction::cameron;
use crate::science::riegel::{self, RecordGroup};
use crate::science::tanda;
use crate::science::vickers::{self, Course};
use crate::science::world_record::believable;

const DISTANCE: (f64, f64) = (400.0, 250_000.0);
const TIME: (f64, f64) = (30.0, 360_000.0);
const FROM_TO: &[Field] = &[
    field::number("d1_m", "m", 400.0, 80_467.2),
    field::number("t1_s", "s", TIME.0, TIME.1),
    field::number("d2_m", "m", 400.0, 80_467.2),
];
const MILES: Field = field::number("miles_per_week", "miles", 5.0, 100.0);
const KM: Field = field::number("km_per_week", "km", 5.0, 300.0);
const PACE: Field = field::number("pace_s_per_km", "s/km", 150.0, 720.0);
const ONE_RACE: &[Field] = &[
    field::number("d_m", "m", 4_900.0, 21_300.0),
    field::number("t_s", "s", 700.0, 18_000.0),
    MILES,
];
const RACES: Field = field::rows(
    "races",
    1,
    50,
    &[
        field::number("distance_m", "m", DISTANCE.0, DISTANCE.1),
        field::number("time_s", "s", TIME.0, TIME.1),
        field::number("weeks_ago", "weeks", 0.0, 520.0).optional(),
    ],
);
const EFFORTS: &[Field] = &[
    field::numbers("distance_m", "m", (2, 20), (200.0, 20_000.0)),
    field::numbers("time_s", "s", (2, 20), (20.0, 7_200.0)),
];
const NO_LINE: &str = "these efforts give no critical speed: as many times as distances are needed, \
                       of different lengths, the longer ones slower";
const VICKERS: &str = "Vickers and Vertosick 2016, BMC Sports Sci Med Rehabil 8:26";

/// Speeds a race may be predicted at, m/s: a slow walk to a sprint.
const PREDICTED: std::ops::RangeInclusive<f64> = 0.3..=11.0;

/// A distance and its time, where somebody can have run them.
fn effort(i: &Inputs<'_>, metres: &str, seconds: &str) -> Result<(f64, f64), CalcError> {
    let (distance_m, time_s) = (i.number(metres)?, i.number(seconds)?);
    if believable(distance_m, time_s) {
        Ok((distance_m, time_s))
    } else {
        Err(CalcError::Undefined(format!(
            "`{metres}` in `{seconds}` is beyond the records or slower than a stroll: are the units m and s?"
        )))
    }
}

/// A predicted time over a distance that somebody could take.
fn predicted(distance_m: f64, time_s: Option<f64>, why: &str) -> Answer {
    answer::found(time_s.filter(|t| PREDICTED.contains(&(distance_m / t))), why)
}

fn past(i: &Inputs<'_>) -> Result<Vec<PastRace>, CalcError> {
    i.rows("races")?
        .iter()
        .map(|row| {
            let (distance_m, time_s) = effort(row, "distance_m", "time_s")?;
            Ok(PastRace {
                distance_m,
                time_s,
                weeks_ago: row.maybe("weeks_ago").unwrap_or(0.0),
            })
        })
        .collect()
}

fn group(i: &Inputs<'_>) -> Option<RecordGroup> {
    Some(match i.word("group")? {
        "women" => RecordGroup::Women,
        "40s" => RecordGroup::Forties,
        "50s" => RecordGroup::Fifties,
        "60s" => RecordGroup::Sixties,
        "70s" => RecordGroup::Seventies,
        _ => RecordGroup::Men,
    })
}

fn by_riegel(i: &Inputs<'_>) -> Answer {
    let k = i.maybe("k").or_else(|| group(i).map(RecordGroup::exponent));
    let ((d1, t1), d2) = (effort(i, "d1_m", "t1_s")?, i.number("d2_m")?);
    let time = riegel::with_exponent(d1, t1, d2, k.unwrap_or(riegel::GENERAL));
    predicted(d2, time, "no time follows from these inputs")
}

fn one_race(i: &Inputs<'_>) -> Result<Option<f64>, CalcError> {
    let (d, t) = effort(i, "d_m", "t_s")?;
    Ok(vickers::one_race_s(d, t, i.number("miles_per_week")?))
}

fn minus_riegel(i: &Inputs<'_>) -> Answer {
    let riegel = riegel::with_exponent(i.number("d_m")?, i.number("t_s")?, MARATHON_M, riegel::GENERAL);
    answer::found(
        one_race(i)?.zip(riegel).map(|(v, r)| v - r),
        "no marathon follows from this race",
    )
}

fn two_races(i: &Inputs<'_>) -> Answer {
    let short = effort(i, "d_short_m", "t_short_s")?;
    let long = effort(i, "d_long_m", "t_long_s")?;
    let time = vickers::two_races_s(short, long, i.number("miles_per_week")?);
    predicted(
        MARATHON_M,
        time,
        "`d_long_m` and `t_long_s` must be above `d_short_m` and `t_short_s`, and the two races of one runner",
    )
}

fn neutral_course(i: &Inputs<'_>) -> Answer {
    let course = match i.word("course") {
        Some("fast") => Course::Fast,
        _ => Course::Hard,
    };
    let (d, t) = effort(i, "d_m", "t_s")?;
    let time = vickers::neutral_course_s(course, d, t);
    answer::found(time, "`d_m` must be 5 km, 5 miles, 10 km, 10 miles or a half marathon")
}

fn by_model(i: &Inputs<'_>) -> Answer {
    let gamma_long = i.number("gamma_l")?;
    let runner = Runner {
        v_m_m_s: i.number("v_m_m_s")?,
        gamma_long,
        gamma_short: i.maybe("gamma_s").unwrap_or(gamma_long),
        t_c_s: i.maybe("t_c_s").unwrap_or(endurance_model::CROSSOVER_S),
    };
    let distance_m = i.number("distance_m")?;
    predicted(
        distance_m,
        runner.time_s(distance_m),
        "the distance is beyond what the model holds for with these parameters",
    )
}

fn efforts(i: &Inputs<'_>) -> Vec<(f64, f64)> {
    let (distances, times) = (i.numbers("distance_m"), i.numbers("time_s"));
    if distances.len() == times.len() {
        distances.into_iter().zip(times).collect()
    } else {
        Vec::new()
    }
}

fn pair(found: Option<CriticalSpeed>) -> Answer {
    let found = found.ok_or_else(|| undefined(NO_LINE))?;
    answer::list([found.speed_m_s, found.reserve_m])
}

const fn critical(
    name: &'static str,
    gives: &'static str,
    source: &'static str,
    run: fn(&Inputs<'_>) -> Answer,
) -> Function {
    Function {
        name,
        gives,
        inputs: EFFORTS,
        unit: "m/s and m, a list of two",
        range: "about 2 to 6.5 m/s and 50 to 400 m; efforts of 2 to 15 min",
        source,
        evidence: Evidence::Moderate,
        run,
    }
}

fn by_ensemble(i: &Inputs<'_>) -> Answer {
    let training = Training {
        km_per_week: i.maybe("km_per_week"),
        pace_s_per_km: i.maybe("pace_s_per_km"),
        longest_km: i.maybe("longest_km"),
    };
    let distance_m = i.number("distance_m")?;
    let found = ensemble::predict(&past(i)?, &training, distance_m)
        .filter(|p| {
            [p.low_s, p.high_s]
                .iter()
                .all(|t| PREDICTED.contains(&(distance_m / t)))
        })
        .ok_or_else(|| undefined("these races are too far off, or too long ago, to say anything of this distance"))?;
    let mut models = Map::new();
    for guess in &found.guesses {
        models.insert(guess.model.to_owned(), answer::number(guess.time_s)?);
    }
    let mut entries = match answer::object([
        ("low_s", Some(found.low_s)),
        ("median_s", Some(found.median_s)),
        ("high_s", Some(found.high_s)),
        ("sigma", Some(found.sigma)),
    ])? {
        Value::Object(entries) => entries,
        _ => Map::new(),
    };
    entries.insert("models".to_owned(), Value::Object(models));
    Ok(Value::Object(entries))
}

const FITTED: Function = Function {
    name: "fit_mulligan_emig",
    gives: "speed held for 6 min, loss per ln(time) and endurance, from three races over 6 min or more",
    inputs: &[RACES],
    unit: "m/s, share, multiples of 6 min",
    range: "loss 0.005 to 0.3; no value under three races or where speed does not fall with time",
    source: "Mulligan, Adam and Emig 2018; Emig and Peltonen 2020; least squares",
    evidence: Evidence::Moderate,
    run: |i| {
        let races: Vec<(f64, f64)> = past(i)?.iter().map(|r| (r.distance_m, r.time_s)).collect();
        let runner = endurance_model::fitted(&races)
            .ok_or_else(|| undefined("three races over 6 min are needed, slower with distance"))?;
        answer::object([
            ("v_m_m_s", Some(runner.v_m_m_s)),
            ("gamma_l", Some(runner.gamma_long)),
            ("endurance", runner.endurance()),
        ])
    },
};

pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "predict_riegel",
        gives: "race time from another distance",
        inputs: &[
            field::number("d1_m", "m", DISTANCE.0, DISTANCE.1),
            field::number("t1_s", "s", TIME.0, TIME.1),
            field::number("d2_m", "m", DISTANCE.0, DISTANCE.1),
            field::number("k", "", 1.0, 1.3).optional(),
            field::choice("group", &["men", "women", "40s", "50s", "60s", "70s"]).optional(),
        ],
        unit: "s",
        range: "best from 3.5 to 230 min and a ratio up to 4; k is 1.06 where it is left out",
        source: "Riegel 1981, T2 = T1 (D2/D1)^k; k by record group from the same paper",
        evidence: Evidence::Moderate,
        run: by_riegel,
    },
    Function {
        name: "riegel_personal_k",
        gives: "a runner's own exponent",
        inputs: &[RACES],
        unit: "exponent",
        range: "1.03 to 1.15; no value under two races of different distances",
        source: "slope of ln T on ln D, leaning to 1.07 with the weight of three races (design choice)",
        evidence: Evidence::Weak,
        run: |i| {
            let races: Vec<(f64, f64)> = past(i)?.iter().map(|r| (r.distance_m, r.time_s)).collect();
            answer::found(
                riegel::personal_exponent(&races),
                "two races of different distances are needed",
            )
        },
    },
    Function {
        name: "predict_cameron",
        gives: "race time from another distance",
        inputs: FROM_TO,
        unit: "s",
        range: "400 m to 80 km",
        source: "Cameron 1998, metre form",
        evidence: Evidence::Moderate,
        run: |i| {
            let ((d1, t1), d2) = (effort(i, "d1_m", "t1_s")?, i.number("d2_m")?);
            predicted(d2, cameron(d1, t1, d2), "no time follows from these inputs")
        },
    },
    Function {
        name: "predict_tanda",
        gives: "marathon time from weekly kilometres and mean training pace of 8 weeks",
        inputs: &[KM, PACE],
        unit: "s",
        range: "drawn from 2:47 to 3:36; weak beyond",
        source: "Tanda 2011, J Hum Sport Exerc 6: Pm = 17.1 + 140 e^(-0.0053 K) + 0.55 P",
        evidence: Evidence::Moderate,
        run: |i| {
            let time = tanda::marathon_s(i.number("km_per_week")?, i.number("pace_s_per_km")?);
            answer::found(time, "no marathon follows from this training")
        },
    },
    Function {
        name: "predict_tanda_knechtle",
        gives: "marathon time from training and body fat",
        inputs: &[KM, PACE, field::number("body_fat_pct", "%", 3.0, 40.0)],
        unit: "s",
        range: "men of 165 to 266 min",
        source: "Tanda and Knechtle 2013",
        evidence: Evidence::Moderate,
        run: |i| {
            let (km, pace) = (i.number("km_per_week")?, i.number("pace_s_per_km")?);
            let time = tanda::marathon_with_body_fat_s(km, pace, i.number("body_fat_pct")?);
            answer::found(time, "no marathon follows from this training")
        },
    },
    Function {
        name: "predict_vickers_one_race",
        gives: "marathon time from one race and weekly miles",
        inputs: ONE_RACE,
        unit: "s",
        range: "races of 5 km to half marathon; error 15 min (root mean square)",
        source: VICKERS,
        evidence: Evidence::Moderate,
        run: |i| predicted(MARATHON_M, one_race(i)?, "no marathon follows from this race"),
    },
    Function {
        name: "predict_vickers_one_race_minus_riegel106_s",
        gives: "how much slower that marathon is than Riegel's",
        inputs: ONE_RACE,
        unit: "s",
        range: "about 0 to 2000",
        source: VICKERS,
        evidence: Evidence::Moderate,
        run: minus_riegel,
    },
    Function {
        name: "predict_vickers_two_races",
        gives: "marathon time from two races and weekly miles",
        inputs: &[
            field::number("d_short_m", "m", 1_500.0, 21_300.0),
            field::number("t_short_s", "s", 200.0, 18_000.0),
            field::number("d_long_m", "m", 4_900.0, 32_200.0),
            field::number("t_long_s", "s", 700.0, 30_000.0),
            MILES,
        ],
        unit: "s",
        range: "error 14.4 min (root mean square); the second race is the longer",
        source: VICKERS,
        evidence: Evidence::Moderate,
        run: two_races,
    },
    Function {
        name: "neutral_course_time_s",
        gives: "time of a race had its course been neither fast nor hard",
        inputs: &[
            field::choice("course", &["fast", "hard"]),
            field::number("d_m", "m", 4_900.0, 21_300.0),
            field::number("t_s", "s", 700.0, 18_000.0),
        ],
        unit: "s",
        range: "5 km, 5 miles, 10 km, 10 miles, half marathon; no value elsewhere",
        source: "calculator published with Vickers and Vertosick 2016; one port read",
        evidence: Evidence::Weak,
        run: neutral_course,
    },
    Function {
        name: "predict_mulligan_emig",
        gives: "race time of a runner whose speed falls with the logarithm of time",
        inputs: &[
            field::number("distance_m", "m", 200.0, 250_000.0),
            field::number("v_m_m_s", "m/s", 1.0, 10.0),
            field::number("gamma_l", "", 0.005, 0.3),
            field::number("gamma_s", "", 0.005, 0.5).optional(),
            field::number("t_c_s", "s", 60.0, 1_200.0).optional(),
        ],
        unit: "s",
        range: "800 m to the marathon; gamma_s is gamma_l and t_c is 360 s where left out",
        source: "Mulligan, Adam and Emig 2018, PLoS ONE 13:e0206645",
        evidence: Evidence::Moderate,
        run: by_model,
    },
    FITTED,
    critical(
        "critical_speed_distance_time",
        "critical speed and the distance above it, D = CS t + D'",
        "Galbraith 2014; Kordi 2019",
        |i| pair(critical_speed::distance_time(&efforts(i))),
    ),
    critical(
        "critical_speed_two_point",
        "the same from exactly two efforts",
        "Kordi 2019: CS = ΔD/Δt",
        |i| {
            let efforts = efforts(i);
            if efforts.len() == 2 {
                pair(critical_speed::distance_time(&efforts))
            } else {
                Err(undefined("exactly two efforts are needed"))
            }
        },
    ),
    critical(
        "critical_speed_inverse_time",
        "the same from v = CS + D'/t, which biases D'",
        "inverse-time form; Galbraith 2014",
        |i| pair(critical_speed::inverse_time(&efforts(i))),
    ),
    Function {
        name: "predict_critical_speed",
        gives: "time over a distance, (D - D')/CS",
        inputs: &[
            field::number("distance_m", "m", 200.0, 20_000.0),
            field::number("cs_m_s", "m/s", 1.0, 8.0),
            field::number("d_prime_m", "m", 0.0, 1_000.0),
        ],
        unit: "s",
        range: "120 to 1200; no value outside",
        source: "Galbraith 2014; Smyth and Muniz-Pumares 2020",
        evidence: Evidence::Moderate,
        run: |i| {
            let runner = CriticalSpeed {
                speed_m_s: i.number("cs_m_s")?,
                reserve_m: i.number("d_prime_m")?,
            };
            let time = critical_speed::time_s(&runner, i.number("distance_m")?);
            answer::found(
                time,
                "critical speed holds for 2 to 20 minutes only, and this takes another time",
            )
        },
    },
    Function {
        name: "marathon_share_of_critical_speed",
        gives: "marathon speed as a share of critical speed",
        inputs: &[field::number("marathon_min", "min", 150.0, 360.0)],
        unit: "share",
        range: "0.789 to 0.930",
        source: "Smyth and Muniz-Pumares 2020, MSSE 52:2637, straight between its ends",
        evidence: Evidence::Moderate,
        run: |i| {
            let share = critical_speed::marathon_share(i.number("marathon_min")?);
            answer::found(share, "`marathon_min` must be from 150 to 360")
        },
    },
    Function {
        name: "predict_ensemble",
        gives: "median and 80 % interval of a race time from every model that applies",
        inputs: &[
            field::number("distance_m", "m", 1_500.0, 100_000.0),
            RACES,
            KM.optional(),
            PACE.optional(),
            field::number("longest_km", "km", 1.0, 100.0).optional(),
        ],
        unit: "s",
        range: "marathons on under 50 km a week or without a run of 28 km: wider by half, 3 % slower",
        source: "design choice: inverse variance in ln(time), correlation 0.6 between models that start at races",
        evidence: Evidence::Weak,
        run: by_ensemble,
    },
];
