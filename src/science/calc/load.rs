//! Training load, its means and its shape.

use super::Function;
use super::answer::{self, Answer};
use super::field::{self, Field, SEX};
use super::input::{Inputs, undefined};
use crate::domain::figure::Evidence;
use crate::science::monotony::{self, Deviation};
use crate::science::{acwr, decoupling, durability, fitness_fatigue, load, load_series, polarisation, zone_impulse};

const HR: (f64, f64) = (25.0, 250.0);
const DAYS: (usize, usize) = (1, 4_000);
const LOADS: (f64, f64) = (0.0, 5_000.0);
const DAILY: Field = field::numbers("daily", "load points", DAYS, LOADS);
const MONTH: Field = field::numbers("daily", "load points", (28, 4_000), LOADS);
const MINUTES: Field = field::number("minutes", "min", 0.1, 6_000.0);
const NO_HEART: &str = "`hr_rest` must be below `hr_max`";
const NO_MONTH: &str = "no load in the days it is measured against";

const SMOOTHED: &[Field] = &[
    DAILY,
    field::number("lambda", "a day", 0.0001, 1.0).optional(),
    field::number("init", "load points", LOADS.0, LOADS.1).optional(),
];

fn smoothed(i: &Inputs<'_>, lambda: f64) -> Answer {
    let start = i.maybe("init").unwrap_or(0.0);
    answer::number(load_series::smoothed_from(start, &i.numbers("daily"), lambda))
}

const fn mean(
    name: &'static str,
    gives: &'static str,
    source: &'static str,
    run: fn(&Inputs<'_>) -> Answer,
) -> Function {
    Function {
        name,
        gives,
        inputs: SMOOTHED,
        unit: "load points",
        range: "0 to the largest day; init is 0 where left out",
        source,
        evidence: Evidence::Strong,
        run,
    }
}

fn exponential(i: &Inputs<'_>) -> Answer {
    let acute = i.maybe("lambda_a").unwrap_or_else(|| load_series::of_span(7.0));
    let chronic = i.maybe("lambda_c").unwrap_or_else(|| load_series::of_span(28.0));
    answer::found(acwr::exponential(&i.numbers("daily"), acute, chronic), NO_MONTH)
}

fn foster(i: &Inputs<'_>) -> Answer {
    let deviation = match i.word("sd") {
        Some("sample") => Deviation::Sample,
        _ => Deviation::Population,
    };
    let (monotony, strain) = monotony::monotony_strain(&i.numbers("daily"), deviation)
        .ok_or_else(|| undefined("no load in these days, so it has no monotony"))?;
    answer::list([monotony, strain])
}

fn array<const N: usize>(list: &[f64]) -> [f64; N] {
    std::array::from_fn(|n| list.get(n).copied().unwrap_or(0.0))
}

const HEART: &[Field] = &[
    SEX.optional(),
    MINUTES,
    field::number("hr", "bpm", HR.0, HR.1),
    field::number("hr_rest", "bpm", HR.0, HR.1),
    field::number("hr_max", "bpm", HR.0, HR.1),
];

const OF_DAYS: &[Function] = &[
    mean(
        "chronic_load",
        "chronic load (42 days)",
        "x += (load - x) λ, λ = 1/42",
        |i| smoothed(i, i.maybe("lambda").unwrap_or(load_series::CHRONIC)),
    ),
    mean(
        "acute_load",
        "acute load (7 days)",
        "x += (load - x) λ, λ = 1/7",
        |i| smoothed(i, i.maybe("lambda").unwrap_or(load_series::ACUTE)),
    ),
    mean(
        "chronic_load_exponential",
        "chronic load in the convention 1 - e^(-1/42)",
        "x += (load - x) λ, λ = 1 - e^(-1/42)",
        |i| smoothed(i, i.maybe("lambda").unwrap_or(1.0 - (-1.0_f64 / 42.0).exp())),
    ),
    Function {
        name: "ewma_load",
        gives: "smoothed load in the convention 2/(N + 1)",
        inputs: &[DAILY, field::number("span", "d", 1.0, 400.0)],
        unit: "load points",
        range: "0 to the largest day",
        source: "x += (load - x) 2/(N + 1), beginning at 0",
        evidence: Evidence::Strong,
        run: |i| smoothed(i, load_series::of_span(i.number("span")?)),
    },
    Function {
        name: "form",
        gives: "yesterday's chronic less acute load, the last day being today",
        inputs: &[DAILY],
        unit: "load points",
        range: "about -60 to 40",
        source: "convention 1/42 and 1/7",
        evidence: Evidence::Moderate,
        run: |i| {
            let daily = i.numbers("daily");
            let before = &daily[..daily.len().saturating_sub(1)];
            let mean = |lambda| load_series::smoothed(before, lambda);
            answer::number(mean(load_series::CHRONIC) - mean(load_series::ACUTE))
        },
    },
    Function {
        name: "acwr_rolling_coupled",
        gives: "7 days over 28, a description and never a gate",
        inputs: &[MONTH],
        unit: "ratio",
        range: "0 to 4; no value without load",
        source: "Σ7/(Σ28/4); criticism: Impellizzeri 2020",
        evidence: Evidence::Weak,
        run: |i| answer::found(acwr::rolling_coupled(&i.numbers("daily")), NO_MONTH),
    },
    Function {
        name: "acwr_rolling_uncoupled",
        gives: "7 days over the 21 before, a description and never a gate",
        inputs: &[MONTH],
        unit: "ratio",
        range: "from 0; no value without load",
        source: "Σ7/(Σ of days 8 to 28/3)",
        evidence: Evidence::Weak,
        run: |i| answer::found(acwr::rolling_uncoupled(&i.numbers("daily")), NO_MONTH),
    },
    Function {
        name: "acwr_ewma",
        gives: "acute over chronic exponential mean, a description and never a gate",
        inputs: &[
            DAILY,
            field::number("lambda_a", "a day", 0.0001, 1.0).optional(),
            field::number("lambda_c", "a day", 0.0001, 1.0).optional(),
            field::choice("init", &["first value"]).optional(),
        ],
        unit: "ratio",
        range: "from 0; λ 2/8 and 2/29 where left out; no value without load",
        source: "Williams 2017",
        evidence: Evidence::Weak,
        run: exponential,
    },
    Function {
        name: "foster_monotony_strain",
        gives: "monotony and strain of a week, days of rest as 0",
        inputs: &[
            field::numbers("daily", "load points", (2, 31), LOADS),
            field::choice("sd", &["population", "sample"]).optional(),
        ],
        unit: "ratio and load points, a list of two",
        range: "monotony 0 to 10; flags above 1.5 and 2; no value without load",
        source: "Foster 1998, population deviation",
        evidence: Evidence::Moderate,
        run: foster,
    },
    Function {
        name: "banister_performance",
        gives: "performance as fitness less fatigue; not for race times",
        inputs: &[
            DAILY,
            field::number("p0", "any unit", 0.0, 1e6),
            field::number("k1", "per load point", 0.0, 1e3),
        ],
        unit: "that of p0",
        range: "any",
        source: "Banister 1991, τ 42 and 7 days, k2 = 2 k1",
        evidence: Evidence::Weak,
        run: |i| {
            let p = fitness_fatigue::performance(i.number("p0")?, i.number("k1")?, &i.numbers("daily"));
            answer::found(p, "no performance follows from these loads")
        },
    },
];

const OF_SESSIONS: &[Function] = &[
    Function {
        name: "banister_trimp",
        gives: "training impulse of minutes at a steady heart rate",
        inputs: HEART,
        unit: "arbitrary",
        range: "from 0; men's weights where sex is left out",
        source: "Banister 1991: Δt x A e^(B x)",
        evidence: Evidence::Moderate,
        run: |i| {
            let (hr, rest, max) = (i.number("hr")?, i.number("hr_rest")?, i.number("hr_max")?);
            answer::found(
                load::banister_trimp(i.sex(), i.number("minutes")?, hr, rest, max),
                NO_HEART,
            )
        },
    },
    Function {
        name: "heart_load",
        gives: "load from heart rate, one hour at threshold being 100",
        inputs: &[
            SEX.optional(),
            MINUTES,
            field::number("hr", "bpm", HR.0, HR.1),
            field::number("hr_rest", "bpm", HR.0, HR.1),
            field::number("lthr", "bpm", HR.0, HR.1),
            field::number("hr_max", "bpm", HR.0, HR.1),
        ],
        unit: "load points",
        range: "from 0",
        source: "100 TRIMP/TRIMP of an hour at threshold",
        evidence: Evidence::Moderate,
        run: |i| {
            let heart = (i.number("hr_rest")?, i.number("lthr")?, i.number("hr_max")?);
            let points = load::heart_load_at(i.sex(), i.number("minutes")?, i.number("hr")?, heart);
            answer::found(
                points,
                "`lthr` must lie in the upper half between `hr_rest` and `hr_max`",
            )
        },
    },
    Function {
        name: "pace_load",
        gives: "load from graded speed, one hour at threshold being 100",
        inputs: &[
            field::number("seconds", "s", 1.0, 400_000.0),
            field::number("ngp_m_s", "m/s", 0.3, 12.0),
            field::number("ftp_m_s", "m/s", 0.5, 8.0),
        ],
        unit: "load points",
        range: "from 0; no value above 1.5 times threshold speed",
        source: "100 h IF² (a definition)",
        evidence: Evidence::Moderate,
        run: |i| {
            let points = load::pace_load(i.number("seconds")?, i.number("ngp_m_s")?, i.number("ftp_m_s")?);
            answer::found(points, "`ngp_m_s` is above 1.5 times `ftp_m_s`: one of them is wrong")
        },
    },
    Function {
        name: "session_rpe_load",
        gives: "exertion times minutes",
        inputs: &[field::number("rpe", "", 0.0, 10.0), MINUTES],
        unit: "arbitrary",
        range: "from 0; × 0.19 for load points (choice)",
        source: "Foster 2001",
        evidence: Evidence::Moderate,
        run: |i| answer::number(i.number("rpe")? * load::session_rpe_load(1, i.number("minutes")?).unwrap_or(0.0)),
    },
    Function {
        name: "edwards_trimp",
        gives: "minutes in five zones weighed 1 to 5",
        inputs: &[field::numbers("minutes_in_zone", "min", (5, 5), (0.0, 6_000.0))],
        unit: "arbitrary",
        range: "from 0; zones of 50-60 to 90-100 % of maximal heart rate",
        source: "Edwards 1993",
        evidence: Evidence::Moderate,
        run: |i| answer::found(zone_impulse::edwards(array(&i.numbers("minutes_in_zone"))), NO_MONTH),
    },
    Function {
        name: "lucia_trimp",
        gives: "minutes in three zones weighed 1 to 3",
        inputs: &[field::numbers("minutes_z1_z2_z3", "min", (3, 3), (0.0, 6_000.0))],
        unit: "arbitrary",
        range: "from 0; zones divided by the two thresholds",
        source: "Lucia 2003",
        evidence: Evidence::Moderate,
        run: |i| answer::found(zone_impulse::lucia(array(&i.numbers("minutes_z1_z2_z3"))), NO_MONTH),
    },
    Function {
        name: "pa_hr_decoupling_pct",
        gives: "fall of speed per heartbeat from the first half to the second",
        inputs: &[
            field::numbers("speed", "m/s", (2, 2), (0.3, 12.0)),
            field::numbers("hr", "bpm", (2, 2), HR),
        ],
        unit: "%",
        range: "under 5 is aerobic durability; halves of an hour or more",
        source: "100 (EF1 - EF2)/EF1; threshold Friel",
        evidence: Evidence::Moderate,
        run: |i| {
            answer::found(
                decoupling::pa_hr_pct(array(&i.numbers("speed")), array(&i.numbers("hr"))),
                "the halves differ too much to be of one steady run",
            )
        },
    },
    Function {
        name: "durability_slope_pct_per_h",
        gives: "change of speed for heartbeats an hour of a long run",
        inputs: &[
            field::numbers("hours", "h", (3, 1_000), (0.0, 48.0)),
            field::numbers("efficiency", "m/min per bpm", (3, 1_000), (0.01, 100.0)),
        ],
        unit: "%/h",
        range: "negative where it falls",
        source: "Theil-Sen slope of the efficiency factor on hours (design choice)",
        evidence: Evidence::Weak,
        run: |i| {
            let slope = durability::slope_pct_per_hour(&i.numbers("hours"), &i.numbers("efficiency"));
            answer::found(slope, "`hours` and `efficiency` must be as many, and `hours` must vary")
        },
    },
    Function {
        name: "efficiency_factor",
        gives: "graded speed for each heartbeat",
        inputs: &[
            field::number("ngp_m_s", "m/s", 0.3, 12.0),
            field::number("hr", "bpm", HR.0, HR.1),
        ],
        unit: "m/min per bpm",
        range: "about 0.8 to 2.2; same route, ±3 °C",
        source: "Friel",
        evidence: Evidence::Moderate,
        run: |i| {
            answer::found(
                decoupling::efficiency_factor(i.number("ngp_m_s")?, i.number("hr")?),
                NO_HEART,
            )
        },
    },
    Function {
        name: "efficiency_index",
        gives: "graded speed for each heartbeat above rest",
        inputs: &[
            field::number("speed_m_s", "m/s", 0.3, 12.0),
            field::number("hr", "bpm", HR.0, HR.1),
            field::number("hr_rest", "bpm", HR.0, HR.1),
        ],
        unit: "m/min per bpm",
        range: "about 1 to 4",
        source: "design choice, the main progress variable",
        evidence: Evidence::Moderate,
        run: |i| {
            let index = decoupling::efficiency_index(i.number("speed_m_s")?, i.number("hr")?, i.number("hr_rest")?);
            answer::found(index, "`hr` must be 10 above `hr_rest` or more")
        },
    },
    Function {
        name: "hr_running_speed_index",
        gives: "speed above what heart rate lets expect",
        inputs: &[
            field::number("speed_km_h", "km/h", 1.0, 45.0),
            field::number("hr", "bpm", HR.0, HR.1),
            field::number("hr_standing", "bpm", HR.0, HR.1),
            field::number("hr_max", "bpm", HR.0, HR.1),
            field::number("peak_speed_km_h", "km/h", 5.0, 45.0),
        ],
        unit: "km/h",
        range: "only its drift means something",
        source: "Vesterinen 2016 (text unverified)",
        evidence: Evidence::Weak,
        run: |i| {
            let (s, hr, stand) = (i.number("speed_km_h")?, i.number("hr")?, i.number("hr_standing")?);
            let index = decoupling::hr_rs_index(s, hr, stand, i.number("hr_max")?, i.number("peak_speed_km_h")?);
            answer::found(index, "`hr_max` must be 30 above `hr_standing` or more")
        },
    },
    Function {
        name: "polarisation_index",
        gives: "how polarised the fractions of time in three zones are",
        inputs: &[field::numbers("z", "as shares of 1", (3, 3), (0.0, 1.0))],
        unit: "log10 units",
        range: "above 2 is polarised; no value with an empty zone or a sum that is not 1",
        source: "Treff 2019: log10(Z1/Z2 Z3 100)",
        evidence: Evidence::Moderate,
        run: |i| {
            let index = polarisation::polarisation_index(array(&i.numbers("z")));
            answer::found(index, "the three fractions must be above 0 and make 1")
        },
    },
];

pub const SHELVES: [&[Function]; 2] = [OF_DAYS, OF_SESSIONS];
