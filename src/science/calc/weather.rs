//! Heat and humidity.

use super::Function;
use super::answer::{self, Answer};
use super::field::{self, Field};
use super::input::{Inputs, undefined};
use crate::domain::figure::Evidence;
use crate::science::{heat, humidity};

const C: Field = field::number("t_c", "°C", -20.0, 50.0);
const RH: Field = field::number("rh", "%", 0.0, 100.0);
const HEAT_INDEX: Field = field::number("heat_index_c", "°C", -40.0, 45.0);
const TOO_HOT: &str = "beyond what the equation holds for";
/// What the rule's author writes in place of a percentage beyond a sum of 180 °F: do not run hard.
const DO_NOT_RUN_HARD: f64 = 99.0;

fn adjusted(i: &Inputs<'_>) -> Answer {
    let slow = i.flag("slower_than_3h30");
    let pace = heat::adjusted_pace(
        i.number("pace_s_per_km")?,
        i.number("heat_index_c")?,
        slow,
        i.flag("acclimatised"),
    );
    answer::found(pace, TOO_HOT)
}

fn hadley(i: &Inputs<'_>) -> Answer {
    let (t_f, dew_f) = (i.number("t_f")?, i.number("dew_f")?);
    if dew_f > t_f {
        return Err(undefined("`dew_f` must not be above `t_f`"));
    }
    let found = heat::hadley_pct(t_f, dew_f, i.flag("repeats"));
    let (least, most) = found.unwrap_or((DO_NOT_RUN_HARD, DO_NOT_RUN_HARD));
    answer::list([least, most])
}

pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "wet_bulb_stull_c",
        gives: "wet-bulb temperature",
        inputs: &[C, field::number("rh", "%", 5.0, 99.0)],
        unit: "°C",
        range: "5 to 99 %, -20 to 50 °C",
        source: "Stull 2011, doi 10.1175/JAMC-D-11-0143.1",
        evidence: Evidence::Strong,
        run: |i| answer::found(humidity::wet_bulb_c(i.number("t_c")?, i.number("rh")?), TOO_HOT),
    },
    Function {
        name: "wbgt_simple_c",
        gives: "wet-bulb globe temperature in light shade",
        inputs: &[field::number("t_c", "°C", -40.0, 60.0), RH],
        unit: "°C",
        range: "knows no sun nor wind",
        source: "Australian Bureau of Meteorology: 0.567 T + 0.393 e + 3.94",
        evidence: Evidence::Moderate,
        run: |i| answer::found(humidity::wbgt_simple_c(i.number("t_c")?, i.number("rh")?), TOO_HOT),
    },
    Function {
        name: "relative_humidity",
        gives: "relative humidity from temperature and dew point",
        inputs: &[
            field::number("t_c", "°C", -80.0, 70.0),
            field::number("dew_c", "°C", -80.0, 70.0),
        ],
        unit: "%",
        range: "0 to 100; no value where the dew point is above the temperature",
        source: "Magnus form, 7.5 T/(237.3 + T)",
        evidence: Evidence::Strong,
        run: |i| {
            let rh = humidity::relative_humidity(i.number("t_c")?, i.number("dew_c")?);
            answer::found(rh, "`dew_c` must not be above `t_c`")
        },
    },
    Function {
        name: "heat_index_f",
        gives: "heat index by the nine-term regression",
        inputs: &[field::number("t_f", "°F", 80.0, 135.0), RH],
        unit: "°F",
        range: "from 80 °F on; chart within 1 °F",
        source: "Rothfusz 1990, US National Weather Service",
        evidence: Evidence::Strong,
        run: |i| answer::found(heat::heat_index_f(i.number("t_f")?, i.number("rh")?), TOO_HOT),
    },
    Function {
        name: "heat_index_c",
        gives: "heat index in any weather",
        inputs: &[field::number("t_c", "°C", -40.0, 57.0), RH],
        unit: "°C",
        range: "the temperature itself under 4.4 °C",
        source: "US National Weather Service: simple mean below 80 °F, Rothfusz 1990 above",
        evidence: Evidence::Moderate,
        run: |i| answer::found(heat::heat_index_c(i.number("t_c")?, i.number("rh")?), TOO_HOT),
    },
    Function {
        name: "heat_adjusted_pace_s_per_km",
        gives: "pace in heat from the pace in cool air",
        inputs: &[
            HEAT_INDEX,
            field::number("pace_s_per_km", "s/km", 120.0, 1_200.0),
            field::flag("slower_than_3h30"),
            field::flag("acclimatised"),
        ],
        unit: "s/km",
        range: "0 to 8.7 % slower, up to 45 °C; ×1.3 for slow marathons, ×0.6 after 10 days of heat (choices)",
        source: "John Davis, 3891 marathon results",
        evidence: Evidence::Moderate,
        run: adjusted,
    },
    Function {
        name: "hadley_adjust_pct",
        gives: "least and most to slow down by temperature and dew point",
        inputs: &[
            field::number("t_f", "°F", -40.0, 140.0),
            field::number("dew_f", "°F", -60.0, 110.0),
            field::flag("repeats"),
        ],
        unit: "%, a list of two",
        range: "0 to 10; 99 is: do not run hard",
        source: "Hadley 2013, maximumperformancerunning",
        evidence: Evidence::Weak,
        run: hadley,
    },
    Function {
        name: "heat_flag",
        gives: "green, yellow (easy), red (no quality) or black (cancel)",
        inputs: &[field::number("wbgt_c", "°C", -40.0, 60.0), field::flag("vulnerable")],
        unit: "one of four words",
        range: "borders 18, 23, 28 °C; one colour up for novices, over 60 years, illness within 7 days",
        source: "after ACSM and World Athletics (unverified)",
        evidence: Evidence::Moderate,
        run: |i| answer::word(heat::flag(i.number("wbgt_c")?, i.flag("vulnerable")).id()),
    },
    Function {
        name: "marathon_winners_slower_pct",
        gives: "how much slower than the course record men win a marathon",
        inputs: &[field::number("wbgt_c", "°C", 5.0, 25.0)],
        unit: "%",
        range: "1.7 to 4.5; slower runners lose more",
        source: "Ely 2007",
        evidence: Evidence::Moderate,
        run: |i| answer::found(heat::winners_slower_pct(i.number("wbgt_c")?), TOO_HOT),
    },
    Function {
        name: "wbgt_speed_loss_pct",
        gives: "speed lost outside the wet-bulb globe temperatures runners do best at, least and most",
        inputs: &[field::number("wbgt_c", "°C", -10.0, 40.0)],
        unit: "%, a list of two",
        range: "0 from 7.5 to 15 °C, 0.3 to 0.4 a degree outside",
        source: "Mantzios 2022, MSSE 54:153 (read in an extract)",
        evidence: Evidence::Moderate,
        run: |i| {
            let (least, most) = heat::outside_best_pct(i.number("wbgt_c")?).ok_or_else(|| undefined(TOO_HOT))?;
            answer::list([least, most])
        },
    },
    Function {
        name: "heat_acclimatisation_left",
        gives: "share of heat acclimatisation left after days without heat",
        inputs: &[field::number("days", "d", 0.0, 3_650.0)],
        unit: "share",
        range: "0 to 1",
        source: "Daanen 2018, 2.5 % a day",
        evidence: Evidence::Moderate,
        run: |i| answer::found(heat::acclimatisation_left(i.number("days")?), TOO_HOT),
    },
];
