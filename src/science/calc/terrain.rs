//! Hills, belts, wind, altitude and power.

use super::answer;
use super::field::{self, Field};
use super::input::undefined;
use super::{Function, one};
use crate::domain::figure::Evidence;
use crate::science::running_power::{self, Body};
use crate::science::wind::{self, Terrain};
use crate::science::{altitude, equal_power, grade, graded_speed, treadmill};

const SPEED: Field = field::number("speed_m_s", "m/s", 0.5, 12.0);
const GRADE_PCT: Field = field::number("grade_pct", "%", -60.0, 60.0);
const MASS: Field = field::number("mass_kg", "kg", 25.0, 250.0);
const HEADWIND: Field = field::number("headwind_m_s", "m/s", -30.0, 30.0);
const ELITE: Field = field::number("elite", "", 0.0, 1.0);
const ALTITUDE: Field = field::number("altitude_m", "m", -500.0, 4_500.0);
/// Level pace of a sprint, s/km.
const FASTEST_S_PER_KM: f64 = 85.0;
const NOT_BODY: &str = "these inputs are no runner's";
const STRAVA: &str = "Strava engineering 2017, equal heart rate, monotone cubic through the digitised curve";
const DA_SILVA: &str = "drag with Cd 0.8 and da Silva 2022, 6.13 % per % of body weight";

pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "minetti_cost_j_kg_m",
        gives: "energy of running along a slope",
        inputs: &[field::number("grade", "as a ratio", -0.45, 0.45)],
        unit: "J/kg/m",
        range: "1.7 to 19; grades of ±0.45",
        source: "Minetti 2002, J Appl Physiol 93:1039",
        evidence: Evidence::Strong,
        run: |i| {
            answer::found(
                grade::minetti_cost(i.number("grade")?),
                "`grade` must be from -0.45 to 0.45",
            )
        },
    },
    Function {
        name: "minetti_factor",
        gives: "energy of a slope as a multiple of level running's",
        inputs: &[field::number("grade", "as a ratio", -0.45, 0.45)],
        unit: "factor",
        range: "0.49 to 5.3",
        source: "Minetti 2002, C(i)/3.6",
        evidence: Evidence::Strong,
        run: |i| {
            let cost = grade::minetti_cost(i.number("grade")?);
            answer::found(
                cost.map(|c| c / grade::LEVEL_COST),
                "`grade` must be from -0.45 to 0.45",
            )
        },
    },
    Function {
        name: "strava_gap_speed_factor",
        gives: "factor from the speed on a grade to the level speed of equal heart rate",
        inputs: &[GRADE_PCT],
        unit: "factor",
        range: "0.87 to 3.74, held beyond ±40 %",
        source: STRAVA,
        evidence: Evidence::Moderate,
        run: |i| answer::found(grade::strava_factor(i.number("grade_pct")?), NOT_BODY),
    },
    Function {
        name: "grade_adjusted_pace_s_per_km",
        gives: "level pace of equal heart rate",
        inputs: &[field::number("pace_s_per_km", "s/km", 100.0, 3_600.0), GRADE_PCT],
        unit: "s/km",
        range: "from 85; no value where nobody runs so",
        source: STRAVA,
        evidence: Evidence::Moderate,
        run: |i| {
            let (pace, factor) = (i.number("pace_s_per_km")?, grade::strava_factor(i.number("grade_pct")?));
            let level = factor.map(|f| pace / f).filter(|level| *level >= FASTEST_S_PER_KM);
            answer::found(level, "nobody runs this pace on this grade")
        },
    },
    Function {
        name: "davis_level_speed_m_s",
        gives: "level speed of equal metabolic power",
        inputs: &[
            field::number("speed_m_s", "m/s", 2.2, 6.0),
            field::number("grade", "as a ratio", -0.45, 0.45),
            ELITE.optional(),
        ],
        unit: "m/s",
        range: "1.5 to 10; no value where no such level speed asks for as much",
        source: "Davis 2024: P = (C level(v) + ΔC Minetti(grade)) v, level cost of Black 2018",
        evidence: Evidence::Moderate,
        run: |i| {
            let elite = i.maybe("elite").unwrap_or(0.0);
            let speed = equal_power::level_speed(i.number("speed_m_s")?, i.number("grade")?, elite);
            answer::found(speed, "no level speed from 1.5 to 10 m/s asks for as much")
        },
    },
    Function {
        name: "treadmill_air_slope_pct",
        gives: "slope of a belt that costs what the air outside does, least and most",
        inputs: &[field::number("speed_m_s", "m/s", 0.5, 5.0)],
        unit: "%, a list of two",
        range: "0 to 0.5 under 3.3 m/s, 1 up to 5.0; not measured beyond",
        source: "Jones and Doust 1996, J Sports Sci 14:321 (recalled)",
        evidence: Evidence::Moderate,
        run: |i| {
            let (least, most) = treadmill::air_slope_pct(i.number("speed_m_s")?).ok_or_else(|| undefined(NOT_BODY))?;
            answer::list([least, most])
        },
    },
    Function {
        name: "treadmill_belt_factor",
        gives: "what a belt's distance is multiplied by, from comparisons with a true one",
        inputs: &[
            field::numbers("true_m", "m", (1, 200), (1.0, 200_000.0)),
            field::numbers("shown_m", "m, as many", (1, 200), (1.0, 200_000.0)),
        ],
        unit: "factor",
        range: "0.7 to 1.3, the median of comparisons in it",
        source: "design choice: a comparison beats any formula",
        evidence: Evidence::Moderate,
        run: |i| {
            let (real, shown) = (i.numbers("true_m"), i.numbers("shown_m"));
            let pairs: Vec<(f64, f64)> = real.iter().copied().zip(shown.iter().copied()).collect();
            let factor = treadmill::belt_factor(&pairs).filter(|_| real.len() == shown.len());
            answer::found(
                factor,
                "`true_m` and `shown_m` must be as many, one comparison within 30 % at least",
            )
        },
    },
    Function {
        name: "normalized_graded_speed_m_s",
        gives: "even level speed that stands for a run of one graded speed per second",
        inputs: &[field::numbers("per_second_m_s", "m/s", (30, 200_000), (0.0, 15.0))],
        unit: "m/s",
        range: "at least the mean",
        source: "Skiba 2006: fourth-power mean of the 30 s rolling mean",
        evidence: Evidence::Moderate,
        run: |i| {
            answer::found(
                graded_speed::normalised(&i.numbers("per_second_m_s")),
                "30 seconds are needed",
            )
        },
    },
    Function {
        name: "km_equivalent",
        gives: "kilometres on the flat a hilly run counts as, for planning only",
        inputs: &[
            field::number("km", "km", 0.0, 1_000.0),
            field::number("ascent_m", "m", 0.0, 50_000.0),
        ],
        unit: "km",
        range: "at least the distance",
        source: "design choice: km + ascent/100",
        evidence: Evidence::Weak,
        run: |i| answer::found(grade::km_equivalent(i.number("km")?, i.number("ascent_m")?), NOT_BODY),
    },
    Function {
        name: "treadmill_metabolic_w_kg",
        gives: "metabolic power of level running on a belt",
        inputs: &[SPEED, ELITE.optional()],
        unit: "W/kg",
        range: "best between 2 and 6 m/s; elite is 0 where left out",
        source: "Black 2018, polynomial through digitised group means",
        evidence: Evidence::Moderate,
        run: |i| {
            one(i, "speed_m_s", |v| {
                wind::treadmill_power(v, i.maybe("elite").unwrap_or(0.0))
            })
        },
    },
    Function {
        name: "wind_met_power_pct",
        gives: "metabolic power that air adds",
        inputs: &[SPEED, HEADWIND, MASS],
        unit: "%",
        range: "negative with a wind from behind faster than the runner",
        source: DA_SILVA,
        evidence: Evidence::Moderate,
        run: |i| {
            let pct = wind::met_power_pct(i.number("speed_m_s")?, i.number("headwind_m_s")?, i.number("mass_kg")?);
            answer::found(pct, NOT_BODY)
        },
    },
    Function {
        name: "wind_equivalent_speed_m_s",
        gives: "speed in still air that asks for the same power",
        inputs: &[SPEED, HEADWIND, MASS, ELITE.optional()],
        unit: "m/s",
        range: "0.1 to 15; no value beyond",
        source: DA_SILVA,
        evidence: Evidence::Moderate,
        run: |i| {
            let (v, w, m) = (i.number("speed_m_s")?, i.number("headwind_m_s")?, i.number("mass_kg")?);
            let speed = wind::still_air_speed(v, w, m, i.maybe("elite").unwrap_or(0.0));
            answer::found(speed, "no speed in still air asks for as much")
        },
    },
    Function {
        name: "wind_at_chest",
        gives: "wind at the chest from a weather report's at 10 m",
        inputs: &[
            field::number("wind_at_10_m", "any unit", -60.0, 60.0),
            field::choice("terrain", &["city", "suburb", "open"]),
        ],
        unit: "as given",
        range: "0.47 to 0.74 of it",
        source: "power law of height, exponents 0.40, 0.30, 0.16",
        evidence: Evidence::Moderate,
        run: |i| {
            let terrain = match i.word("terrain") {
                Some("city") => Terrain::City,
                Some("suburb") => Terrain::Suburb,
                _ => Terrain::Open,
            };
            one(i, "wind_at_10_m", |w| wind::at_chest(w, terrain))
        },
    },
    Function {
        name: "altitude_vo2max_factor",
        gives: "share of sea-level VO2max left at an altitude",
        inputs: &[ALTITUDE],
        unit: "share",
        range: "0.73 to 1, ±0.08 for one person",
        source: "Wehrlin and Hallén 2006 (coefficient unverified)",
        evidence: Evidence::Moderate,
        run: |i| answer::found(altitude::vo2max_share(i.number("altitude_m")?), NOT_BODY),
    },
    Function {
        name: "altitude_speed_factor",
        gives: "share of sea-level speed left in efforts over 20 min",
        inputs: &[ALTITUDE, field::number("days_there", "d", 0.0, 3_650.0).optional()],
        unit: "share",
        range: "0.88 to 1",
        source: "design choice: 0.45 of the loss of VO2max, half of it after 14 days",
        evidence: Evidence::Weak,
        run: |i| {
            let days = i.maybe("days_there").unwrap_or(0.0);
            answer::found(altitude::speed_share(i.number("altitude_m")?, days), NOT_BODY)
        },
    },
    Function {
        name: "govss_running_power_w",
        gives: "mechanical power at a steady speed on a slope",
        inputs: &[
            field::number("v", "m/s", 0.0, 8.33),
            field::number("slope", "as a ratio", -0.45, 0.45),
            field::number("kg", "kg", 25.0, 250.0),
            field::number("height_m", "m", 1.0, 2.5),
        ],
        unit: "W",
        range: "0 to 3000; no value above; never compare across brands",
        source: "Skiba 2006, GOVSS",
        evidence: Evidence::Moderate,
        run: |i| {
            let body = Body {
                kg: i.number("kg")?,
                height_m: i.number("height_m")?,
            };
            answer::found(
                running_power::govss_w(i.number("v")?, i.number("slope")?, body),
                NOT_BODY,
            )
        },
    },
    Function {
        name: "foot_pod_power_w",
        gives: "power a foot pod shows on the flat",
        inputs: &[SPEED, MASS],
        unit: "W",
        range: "above 0",
        source: "1.04 W/kg per m/s as Stryd shows it (unverified)",
        evidence: Evidence::Weak,
        run: |i| {
            answer::found(
                running_power::foot_pod_w(i.number("speed_m_s")?, i.number("mass_kg")?),
                NOT_BODY,
            )
        },
    },
];
