//! Fuel, shoes, cadence, the weeks of a season, limits and records.

use serde_json::json;

use super::Function;
use super::answer::{self, Answer};
use super::field::{self, Field};
use super::input::{Inputs, undefined};
use crate::domain::figure::Evidence;
use crate::science::best_segment::Rejected;
use crate::science::choices::CHOICES;
use crate::science::fuel::{self, Need};
use crate::science::{best_segment, limits, race_fuel, volume_curve};

const KG: Field = field::number("kg", "kg", 25.0, 250.0);
const NEEDS: &[&str] = &["before", "loading", "easy_day", "hard_day", "ultra_day", "protein"];

fn range(found: Option<(f64, f64)>) -> Answer {
    let (least, most) = found.ok_or_else(|| undefined("no range follows from these inputs"))?;
    answer::list([least, most])
}

fn grams(i: &Inputs<'_>) -> Answer {
    let need = match i.word("need") {
        Some("before") => Need::Before,
        Some("loading") => Need::Loading,
        Some("hard_day") => Need::HardDay,
        Some("ultra_day") => Need::UltraDay,
        Some("protein") => Need::Protein,
        _ => Need::EasyDay,
    };
    range(fuel::grams(need, i.number("kg")?))
}

fn segment(i: &Inputs<'_>) -> Answer {
    let (metres, seconds, wanted) = (i.numbers("distance_m"), i.numbers("time_s"), i.number("wanted_m")?);
    let found = best_segment::fastest(&metres, &seconds, wanted);
    let found = found.ok_or_else(|| undefined("no such stretch: the lists must rise together and be long enough"))?;
    let wrong = best_segment::rejected(&found, wanted, (&metres, &seconds), &i.numbers("altitude_m"));
    let is = |what| f64::from(u8::from(wrong == Some(what)));
    answer::object([
        ("from_m", Some(found.from_m)),
        ("from_s", Some(found.from_s)),
        ("duration_s", Some(found.duration_s)),
        (Rejected::TooFast.id(), Some(is(Rejected::TooFast))),
        (Rejected::Downhill.id(), Some(is(Rejected::Downhill))),
    ])
}

const FUEL: &[Function] = &[
    Function {
        name: "carbohydrate_g_per_h",
        gives: "carbohydrate an hour during a run, least and most",
        inputs: &[field::number("minutes", "min", 1.0, 6_000.0)],
        unit: "g/h, a list of two",
        range: "0 under 60 min, 30 to 60 up to 150, 60 to 90 beyond",
        source: "Jeukendrup 2014",
        evidence: Evidence::Strong,
        run: |i| range(fuel::carbohydrate_g_h(i.number("minutes")?)),
    },
    Function {
        name: "daily_fuel_g",
        gives: "carbohydrate before, in loading, or on a day, or protein on a day, least and most",
        inputs: &[field::choice("need", NEEDS), KG],
        unit: "g, a list of two",
        range: "1 to 12 g/kg; protein 1.6 to 1.8",
        source: "consensus of sports nutrition (recalled, unverified)",
        evidence: Evidence::Weak,
        run: grams,
    },
    Function {
        name: "pre_race_meal_g",
        gives: "carbohydrate of the meal so many hours before a race",
        inputs: &[KG, field::number("hours_before", "h", 1.0, 4.0)],
        unit: "g",
        range: "1 to 4 g/kg, a gram for each hour",
        source: "consensus of sports nutrition (recalled, unverified)",
        evidence: Evidence::Weak,
        run: |i| {
            let grams = race_fuel::meal_g(i.number("kg")?, i.number("hours_before")?);
            answer::found(grams, "no meal follows from these inputs")
        },
    },
    Function {
        name: "carbohydrate_loading",
        gives: "carbohydrate a day before a race of over 90 minutes, and over which hours",
        inputs: &[KG, field::number("race_min", "min", 1.0, 6_000.0)],
        unit: "g/day and h, lists of two",
        range: "10 to 12 g/kg over 36 to 48 h; no value for 90 min or less",
        source: "consensus of sports nutrition (recalled, unverified)",
        evidence: Evidence::Weak,
        run: |i| {
            let found = race_fuel::loading(i.number("kg")?, i.number("race_min")?);
            let l = found.ok_or_else(|| undefined("a race of 90 minutes or less needs no loading"))?;
            Ok(json!({
                "g_per_day": answer::list([l.least_g_day, l.most_g_day])?,
                "hours": answer::list([l.least_h, l.most_h])?,
            }))
        },
    },
    Function {
        name: "protein_g_per_day",
        gives: "protein a day, least and most",
        inputs: &[KG],
        unit: "g, a list of two",
        range: "1.6 to 1.8 g/kg",
        source: "consensus of sports nutrition (recalled, unverified)",
        evidence: Evidence::Weak,
        run: |i| range(race_fuel::protein_g_day(i.number("kg")?)),
    },
    Function {
        name: "sodium_mg_per_h",
        gives: "sodium an hour in runs over 2 h, least and most",
        inputs: &[field::number("minutes", "min", 1.0, 6_000.0)],
        unit: "mg/h, a list of two",
        range: "0 up to 2 h, 300 to 800 beyond; no fixed rule",
        source: "practice (recalled, unverified)",
        evidence: Evidence::Weak,
        run: |i| {
            let (least, most) = CHOICES.fuel.sodium_mg_h;
            let long = i.number("minutes")? > 120.0;
            range(Some(if long { (least, most) } else { (0.0, 0.0) }))
        },
    },
    Function {
        name: "sweat_rate_l_per_h",
        gives: "sweat an hour from masses and what was drunk",
        inputs: &[
            field::number("before_kg", "kg", 25.0, 250.0),
            field::number("after_kg", "kg", 25.0, 250.0),
            field::number("drunk_l", "l", 0.0, 30.0),
            field::number("hours", "h", 0.1, 48.0),
        ],
        unit: "l/h",
        range: "about 0.3 to 2.5; no value for a gain beyond what was drunk",
        source: "(loss of mass + intake)/h",
        evidence: Evidence::Strong,
        run: |i| {
            let (before, after, drunk) = (i.number("before_kg")?, i.number("after_kg")?, i.number("drunk_l")?);
            let rate = fuel::sweat_l_h(before, after, drunk, i.number("hours")?);
            answer::found(
                rate,
                "mass rose by more than was drunk, or over 5 l/h were lost: one of the numbers is wrong",
            )
        },
    },
    Function {
        name: "fluid_l_per_h",
        gives: "what to drink an hour, least and most, never more than is sweated",
        inputs: &[
            field::number("sweat_l_h", "l/h", 0.05, 5.0),
            KG,
            field::number("hours", "h", 0.1, 48.0),
        ],
        unit: "l/h, a list of two",
        range: "0.05 to 5; to thirst under 90 cool minutes",
        source: "Kenefick 2018 (loss of 2 % allowed); Almond 2005 (never gain)",
        evidence: Evidence::Moderate,
        run: |i| {
            range(fuel::drink_l_h(
                i.number("sweat_l_h")?,
                i.number("kg")?,
                i.number("hours")?,
            ))
        },
    },
    Function {
        name: "caffeine_mg",
        gives: "caffeine an hour before, least and most",
        inputs: &[KG],
        unit: "mg, a list of two",
        range: "3 to 6 mg/kg; 9 harms",
        source: "Guest 2021",
        evidence: Evidence::Strong,
        run: |i| range(fuel::caffeine_mg(i.number("kg")?)),
    },
];

const SEASON: &[Function] = &[
    Function {
        name: "longest_run_allowed_m",
        gives: "longest single run allowed from the longest of 30 days (H1)",
        inputs: &[field::number("longest_30d_m", "m", 1.0, 300_000.0)],
        unit: "m",
        range: "10 % more, or 1 km below 10 km",
        source: "Frandsen 2025; floor by design choice",
        evidence: Evidence::Moderate,
        run: |i| super::one(i, "longest_30d_m", limits::single_run_m),
    },
    Function {
        name: "week_allowed_m",
        gives: "largest week allowed from the highest of the last four (H2)",
        inputs: &[field::number("reference_m", "m", 0.0, 500_000.0)],
        unit: "m",
        range: "10 % or 3 km more, at most 20 % from 15 km on",
        source: "design choice with Buist 2008 and Damsted 2019",
        evidence: Evidence::Weak,
        run: |i| super::one(i, "reference_m", limits::week_m),
    },
    Function {
        name: "volume_curve_km",
        gives: "kilometres of a week of a season, 0 being the first",
        inputs: &[
            field::number("first_km", "km", 1.0, 300.0),
            field::number("peak_km", "km", 1.0, 300.0),
            field::whole("week", "", 0, 100),
            field::flag("careful"),
        ],
        unit: "km",
        range: "up to the peak; every fourth week 0.75",
        source: "design choice: V0 (1 + g)^w, g 0.07, careful 0.05",
        evidence: Evidence::Weak,
        run: |i| {
            let week = u32::try_from(i.whole("week")?).unwrap_or(0);
            let km = volume_curve::week_km(i.number("first_km")?, i.number("peak_km")?, week, i.flag("careful"));
            answer::found(km, "no volume follows from these inputs")
        },
    },
    Function {
        name: "taper_share",
        gives: "share of the usual volume after so many days of a taper",
        inputs: &[
            field::number("day", "d", 0.0, 21.0),
            field::number("taper_days", "d", 7.0, 21.0),
        ],
        unit: "share",
        range: "0.4 to 1; no value after the taper",
        source: "Bosquet 2007, Mujika 2003; e^(-d/τ), τ 7.5 or 10 days (design choice)",
        evidence: Evidence::Moderate,
        run: |i| {
            let share = volume_curve::taper_share(i.number("day")?, i.number("taper_days")?);
            answer::found(share, "`day` must not be above `taper_days`")
        },
    },
    Function {
        name: "cadence_target",
        gives: "steps a minute 5 to 10 % above one's own, for knee or shin pain only",
        inputs: &[field::number("steps_per_min", "", 100.0, 240.0)],
        unit: "steps/min, a list of two",
        range: "5 to 10 % above; there is no universal 180",
        source: "Heiderscheit 2011",
        evidence: Evidence::Strong,
        run: |i| {
            let own = i.number("steps_per_min")?;
            answer::list([own * 1.05, own * 1.10])
        },
    },
    Function {
        name: "shoe_life_share",
        gives: "share of a shoe's usual life that is run, alert from 0.8",
        inputs: &[field::number("km", "km", 0.0, 5_000.0), field::flag("racing")],
        unit: "share of the longer life",
        range: "from 0; 800 km, racing foams 400",
        source: "practice (recalled, unverified)",
        evidence: Evidence::Weak,
        run: |i| {
            let c = &CHOICES.fuel;
            let (_, life) = if i.flag("racing") { c.racing_shoe_km } else { c.shoe_km };
            super::one(i, "km", |km| km / life)
        },
    },
    Function {
        name: "best_segment",
        gives: "fastest stretch of a distance in a run",
        inputs: &[
            field::numbers("distance_m", "m, cumulative", (2, 100_000), (0.0, 1e6)),
            field::numbers("time_s", "s, elapsed", (2, 100_000), (0.0, 1e7)),
            field::number("wanted_m", "m", 1.0, 200_000.0),
            field::numbers("altitude_m", "m, one a point", (2, 100_000), (-500.0, 9_000.0)).optional(),
        ],
        unit: "m and s; 1 where it is no record for being too fast or downhill, else 0",
        range: "no value with a gap over 5 s inside every such stretch; too fast beyond 1.15 times the best half minute",
        source: "two pointers, ends interpolated (design choice)",
        evidence: Evidence::Strong,
        run: segment,
    },
];

pub const SHELVES: [&[Function]; 2] = [FUEL, SEASON];
