//! Heart rates and zones.

use serde_json::Value;

use super::Function;
use super::answer::{self, Answer};
use super::field::{self, Field};
use super::input::{Inputs, undefined};
use crate::domain::figure::Evidence;
use crate::science::hr_max::{self, Equation};
use crate::science::{fitness, paces, threshold_zones, zone_adjustment, zones};

const BPM: (f64, f64) = (25.0, 250.0);
const LTHR: Field = field::number("lthr", "bpm", 80.0, 230.0);
const AGES: &[Field] = &[field::numbers("ages", "years", (1, 200), (10.0, 100.0))];
const ODD_HEART: &str = "`hr_rest` must be below `hr_max`";

fn by_age(i: &Inputs<'_>, equation: Equation) -> Answer {
    let rates: Option<Vec<f64>> = i
        .numbers("ages")
        .into_iter()
        .map(|age| hr_max::from_age(equation, age))
        .collect();
    answer::list(rates.ok_or_else(|| undefined("`ages` must be from 10 to 100"))?)
}

const fn equation(name: &'static str, source: &'static str, run: fn(&Inputs<'_>) -> Answer) -> Function {
    Function {
        name,
        gives: "maximal heart rate at each age",
        inputs: AGES,
        unit: "bpm, a list",
        range: "about 118 to 205, ±10 to 12 for one person",
        source,
        evidence: Evidence::Weak,
        run,
    }
}

fn karvonen(i: &Inputs<'_>) -> Answer {
    let (rest, max) = (i.number("hr_rest")?, i.number("hr_max")?);
    if rest >= max {
        return Err(undefined(ODD_HEART));
    }
    answer::list(
        i.numbers("fractions")
            .into_iter()
            .map(|f| zones::karvonen(rest, max, f)),
    )
}

fn adjustment(i: &Inputs<'_>) -> Answer {
    let found = zone_adjustment::evidence(&i.numbers("d"), i.maybe("span_days"));
    let found = found.ok_or_else(|| undefined("no session, no evidence"))?;
    answer::list([found.median, found.error, f64::from(u8::from(found.decided))])
}

pub const FUNCTIONS: &[Function] = &[
    equation("hrmax_tanaka", "Tanaka 2001: 208 - 0.7 age", |i| {
        by_age(i, Equation::Tanaka)
    }),
    equation("hrmax_gellish", "Gellish 2007: 207 - 0.7 age (recalled)", |i| {
        by_age(i, Equation::Gellish)
    }),
    equation(
        "hrmax_gellish_quadratic",
        "Gellish 2007: 192 - 0.007 age² (recalled)",
        |i| by_age(i, Equation::GellishSquare),
    ),
    equation("hrmax_nes", "Nes 2013: 211 - 0.64 age", |i| by_age(i, Equation::Nes)),
    equation("hrmax_gulati", "Gulati 2010, women: 206 - 0.88 age (recalled)", |i| {
        by_age(i, Equation::Gulati)
    }),
    Function {
        name: "hrmax_observed",
        gives: "maximal heart rate to keep from the 5 s means of hard efforts",
        inputs: &[
            field::number("current", "bpm", 120.0, 250.0),
            field::numbers(
                "efforts",
                "bpm, each the 99.5th percentile of one effort",
                (1, 200),
                BPM,
            ),
            field::number("years", "years since it was set", 0.0, 50.0).optional(),
        ],
        unit: "bpm",
        range: "raised where two efforts agree within 2, lowered by 1 a year at most",
        source: "design choice",
        evidence: Evidence::Moderate,
        run: |i| {
            let years = i.maybe("years").unwrap_or(0.0);
            answer::number(hr_max::kept(i.number("current")?, &i.numbers("efforts"), years))
        },
    },
    Function {
        name: "hrmax_of_effort",
        gives: "believable maximum of one effort",
        inputs: &[field::numbers("means_5_s", "bpm", (1, 100_000), (30.0, 250.0))],
        unit: "bpm",
        range: "99.5th percentile",
        source: "design choice",
        evidence: Evidence::Moderate,
        run: |i| answer::found(hr_max::of_effort(&i.numbers("means_5_s")), "no heart rate"),
    },
    Function {
        name: "karvonen_hr",
        gives: "heart rate at shares of the reserve",
        inputs: &[
            field::number("hr_rest", "bpm", 25.0, 120.0),
            field::number("hr_max", "bpm", 100.0, 250.0),
            field::numbers("fractions", "as shares of 1", (1, 100), (0.0, 1.0)),
        ],
        unit: "bpm, a list",
        range: "between rest and maximum",
        source: "Karvonen 1957",
        evidence: Evidence::Strong,
        run: karvonen,
    },
    Function {
        name: "friel_hr_zone_lower_bounds",
        gives: "lower borders of zones 2, 3, 4, 5a, 5b, 5c",
        inputs: &[LTHR],
        unit: "bpm, a list of six",
        range: "85 to 107 % of threshold heart rate",
        source: "Friel, as printed",
        evidence: Evidence::Moderate,
        run: |i| answer::list(threshold_zones::friel_bpm(i.number("lthr")?)),
    },
    Function {
        name: "friel_pace_zone_slow_bounds",
        gives: "slow borders of zones 2, 3, 4, 5a, 5b, 5c",
        inputs: &[field::number("threshold_s_per_km", "s/km", 120.0, 900.0)],
        unit: "s/km, a list of six",
        range: "129 to 90 % of threshold time",
        source: "Friel, as printed",
        evidence: Evidence::Moderate,
        run: |i| answer::list(threshold_zones::friel_pace(i.number("threshold_s_per_km")?)),
    },
    Function {
        name: "zones_8020_hr",
        gives: "zones 1, 2 and 3 of 80/20",
        inputs: &[LTHR],
        unit: "bpm, three pairs",
        range: "73 to 80, 81 to 89, 96 to 100 % of threshold heart rate",
        source: "Fitzgerald and Warden",
        evidence: Evidence::Moderate,
        run: |i| answer::pairs(threshold_zones::eighty_twenty_bpm(i.number("lthr")?)),
    },
    Function {
        name: "pfitzinger_hr_zones",
        gives: "general aerobic, endurance, marathon, threshold and VO2max zone",
        inputs: &[field::number("hr_max", "bpm", 120.0, 250.0)],
        unit: "bpm, five pairs",
        range: "editions differ by 3 %",
        source: "Pfitzinger and Douglas (unverified)",
        evidence: Evidence::Weak,
        run: |i| answer::pairs(threshold_zones::pfitzinger_bpm(i.number("hr_max")?)),
    },
    Function {
        name: "critical_speed_zone_borders",
        gives: "borders of three zones",
        inputs: &[field::number("cs_m_s", "m/s", 1.0, 8.0)],
        unit: "m/s, a list of two",
        range: "82.3 and 100 % of critical speed",
        source: "Muniz-Pumares 2025; second border within 2 % (unverified)",
        evidence: Evidence::Moderate,
        run: |i| {
            let (first, second) = threshold_zones::critical_speed_borders(i.number("cs_m_s")?);
            answer::list([first, second])
        },
    },
    Function {
        name: "fitness_index_from_threshold_pace",
        gives: "index whose threshold pace it is; at 97 % of critical speed where that is given",
        inputs: &[
            field::number("threshold_s_per_km", "s/km", 120.0, 900.0).optional(),
            field::number("cs_m_s", "m/s", 1.0, 8.0).optional(),
        ],
        unit: "Daniels-Gilbert index",
        range: "5 to 100",
        source: "inverse of the threshold pace of Daniels 2021; 97 % is a design choice",
        evidence: Evidence::Moderate,
        run: |i| {
            let of_speed = i.maybe("cs_m_s").map(fitness::threshold_of_critical);
            let pace = i.maybe("threshold_s_per_km").or(of_speed);
            let pace = pace.ok_or_else(|| undefined("give `threshold_s_per_km` or `cs_m_s`"))?;
            answer::found(
                paces::index_of_threshold(pace),
                "this pace is of no index from 5 to 100",
            )
        },
    },
    Function {
        name: "zone_adjust_evidence",
        gives: "median, its error, and 1 where they suffice to move a zone, else 0",
        inputs: &[
            field::numbers(
                "d",
                "ln(speed run/speed expected), one a session",
                (1, 500),
                (-1.0, 1.0),
            ),
            field::number("span_days", "d", 0.0, 60.0).optional(),
        ],
        unit: "relative, a list of three",
        range: "ten sessions over 14 days, 1.5 % up or 2 % down, 2.58 errors, three of four agreeing",
        source: "design choice, error rates by simulation",
        evidence: Evidence::Weak,
        run: adjustment,
    },
    Function {
        name: "zone_adjust_step",
        gives: "relative step of a zone once the evidence held twice",
        inputs: &[field::numbers(
            "d",
            "ln(speed run/speed expected)",
            (1, 500),
            (-1.0, 1.0),
        )],
        unit: "relative",
        range: "-0.02 to 0.02; 0 without evidence",
        source: "design choice: half of the median, at most 2 %",
        evidence: Evidence::Weak,
        run: |i| match zone_adjustment::evidence(&i.numbers("d"), None) {
            Some(found) => answer::number(zone_adjustment::step(&found)),
            None => Ok(Value::Null),
        },
    },
];
