//! Numbers, times and dates as a person reads them. SI comes in; the athlete's units go out.

use chrono::{Datelike, NaiveDate};

use crate::domain::athlete::Lang;
use crate::domain::units::{HALF_MARATHON_M, MARATHON_M, METRES_PER_MILE, Units};

/// Between a number and its unit, so that a line never breaks there.
pub const NBSP: char = '\u{a0}';
/// Before the French high marks and the percent sign.
pub const NARROW: char = '\u{202f}';
/// Shown where a value is not a finite number.
const NOTHING: &str = "–";
/// How far a distance may lie from a standard race and still bear its name, metres.
const RACE_NAME_TOLERANCE_M: f64 = 60.0;

const DAYS_FR: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const DAYS_EN: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `12,5` or `12.5`; thousands are grouped, `1 017` or `1,017`. No year is a number. A dash where the value is not
/// finite.
pub fn number(lang: Lang, value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return NOTHING.to_owned();
    }
    let plain = format!("{:.decimals$}", value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let (group, point) = match lang {
        Lang::Fr => (NARROW, ','),
        Lang::En => (',', '.'),
    };
    let mut shown = String::new();
    // « -0 » is no number anybody writes.
    if value < 0.0 && plain.contains(|c: char| ('1'..='9').contains(&c)) {
        shown.push('−');
    }
    for (i, digit) in whole.chars().enumerate() {
        let left = whole.len() - i;
        if i > 0 && left.is_multiple_of(3) {
            shown.push(group);
        }
        shown.push(digit);
    }
    if !fraction.is_empty() {
        shown.push(point);
        shown.push_str(fraction);
    }
    shown
}

/// `80 %` or `80%`.
pub fn percent(lang: Lang, value: f64, decimals: usize) -> String {
    let shown = number(lang, value, decimals);
    match lang {
        Lang::Fr => format!("{shown}{NARROW}%"),
        Lang::En => format!("{shown}%"),
    }
}

/// `8,0 km`, `5.0 mi`; under a kilometre in the metric system `400 m`.
pub fn distance(lang: Lang, units: Units, metres: f64) -> String {
    distance_with(lang, units, metres, false)
}

/// As [`distance`], without a decimal that is zero: `8 km`.
pub fn distance_short(lang: Lang, units: Units, metres: f64) -> String {
    distance_with(lang, units, metres, true)
}

fn distance_with(lang: Lang, units: Units, metres: f64, short: bool) -> String {
    let (value, unit) = match units {
        // Below 950 m one decimal of a kilometre says too little; from there on it rounds to 1.
        Units::Metric if metres.abs() > 0.0 && metres.abs() < 950.0 => {
            return format!("{}{NBSP}m", number(lang, metres, 0));
        }
        Units::Metric => (metres / 1000.0, "km"),
        Units::Imperial => (metres / METRES_PER_MILE, "mi"),
    };
    let tenths = (value * 10.0).round();
    let decimals = usize::from(!short || tenths % 10.0 != 0.0);
    format!("{}{NBSP}{unit}", number(lang, value, decimals))
}

/// Seconds per kilometre as `5:12/km`, or `8:22/mi`. Alike in both languages.
pub fn pace(_lang: Lang, units: Units, s_per_km: f64) -> String {
    match units {
        Units::Metric => format!("{}/km", clock(s_per_km)),
        Units::Imperial => format!("{}/mi", clock(s_per_km * METRES_PER_MILE / 1000.0)),
    }
}

/// Exact: `42:10`, `3:29:10`, `0:45`. A dash where the value is negative or not finite.
pub fn clock(seconds: f64) -> String {
    let Some(s) = whole_seconds(seconds) else {
        return NOTHING.to_owned();
    };
    let (h, m, s) = (s / 3600, s / 60 % 60, s % 60);
    if h > 0 {
        format!("{h}:{m:02}:{s:02}")
    } else {
        format!("{m}:{s:02}")
    }
}

/// Coarse: `45 s`, `42 min`, `1 h 05`; in English `1 h 05 min`.
pub fn duration(lang: Lang, seconds: f64) -> String {
    let Some(s) = whole_seconds(seconds) else {
        return NOTHING.to_owned();
    };
    if s < 60 {
        return format!("{s}{NBSP}s");
    }
    let minutes = (s + 30) / 60;
    let (h, m) = (minutes / 60, minutes % 60);
    match (h, m, lang) {
        (0, m, _) => format!("{m}{NBSP}min"),
        (h, 0, _) => format!("{h}{NBSP}h"),
        (h, m, Lang::Fr) => format!("{h}{NBSP}h{NBSP}{m:02}"),
        (h, m, Lang::En) => format!("{h}{NBSP}h{NBSP}{m:02}{NBSP}min"),
    }
}

/// `None` for what no clock can show: negative, not finite, or beyond a hundred thousand hours.
fn whole_seconds(seconds: f64) -> Option<u64> {
    (0.0..3.6e8).contains(&seconds).then(|| seconds.round() as u64)
}

/// `dimanche 11 avril`, `Sunday 11 April`; the year follows where it is not the year of `today`.
pub fn date(lang: Lang, date: NaiveDate, today: NaiveDate) -> String {
    let month = (date.month0() as usize).min(11);
    let shown = match (lang, date.day()) {
        (Lang::Fr, 1) => format!("{} 1er {}", weekday(lang, date), MONTHS_FR[month]),
        (Lang::Fr, day) => format!("{} {day} {}", weekday(lang, date), MONTHS_FR[month]),
        (Lang::En, day) => format!("{} {day} {}", weekday(lang, date), MONTHS_EN[month]),
    };
    if date.year() == today.year() {
        shown
    } else {
        format!("{shown} {}", date.year())
    }
}

/// `dimanche`, `Sunday`.
pub fn weekday(lang: Lang, date: NaiveDate) -> &'static str {
    weekday_name(lang, date.weekday().num_days_from_monday() as u8)
}

/// The name of a weekday, 0 = Monday. Days beyond Sunday wrap.
pub fn weekday_name(lang: Lang, day: u8) -> &'static str {
    let i = usize::from(day) % 7;
    match lang {
        Lang::Fr => DAYS_FR[i],
        Lang::En => DAYS_EN[i],
    }
}

/// `152 bpm`.
pub fn bpm(lang: Lang, hr: impl Into<f64>) -> String {
    format!("{}{NBSP}bpm", number(lang, hr.into(), 0))
}

/// Minutes after midnight: `7 h`, `21 h 30`; in English `7 am`, `9:30 pm`. Wraps over midnight.
pub fn time_of_day(lang: Lang, minute: u16) -> String {
    let minute = minute % (24 * 60);
    let (h, m) = (minute / 60, minute % 60);
    match lang {
        Lang::Fr if m == 0 => format!("{h}{NBSP}h"),
        Lang::Fr => format!("{h}{NBSP}h{NBSP}{m:02}"),
        Lang::En => {
            let half = if h < 12 { "am" } else { "pm" };
            let h = if h % 12 == 0 { 12 } else { h % 12 };
            if m == 0 {
                format!("{h}{NBSP}{half}")
            } else {
                format!("{h}:{m:02}{NBSP}{half}")
            }
        }
    }
}

/// `5 km`, `semi-marathon`, `marathon`, `mile`: a race distance by its name.
pub fn race_name(lang: Lang, metres: f64) -> String {
    let near = |target: f64| (metres - target).abs() <= RACE_NAME_TOLERANCE_M;
    match lang {
        _ if near(MARATHON_M) => "marathon".to_owned(),
        Lang::Fr if near(HALF_MARATHON_M) => "semi-marathon".to_owned(),
        Lang::En if near(HALF_MARATHON_M) => "half marathon".to_owned(),
        _ if (metres - METRES_PER_MILE).abs() < 1.0 => "mile".to_owned(),
        _ => distance_short(lang, Units::Metric, metres),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(number(Lang::Fr, 12.46, 1), "12,5");
        assert_eq!(number(Lang::En, -3.0, 0), "−3");
        assert_eq!(number(Lang::En, -0.02, 1), "0.0");
        assert_eq!(number(Lang::Fr, 1017.0, 0), "1\u{202f}017");
        assert_eq!(number(Lang::En, -1017.5, 1), "−1,017.5");
        assert_eq!(number(Lang::Fr, 999.0, 0), "999");
        assert_eq!(number(Lang::Fr, 1234567.0, 0), "1\u{202f}234\u{202f}567");
        assert_eq!(number(Lang::En, 12345.6, 1), "12,345.6");
        assert_eq!(number(Lang::Fr, f64::NAN, 1), "–");
        assert_eq!(percent(Lang::Fr, 80.0, 0), "80\u{202f}%");
        assert_eq!(percent(Lang::En, 80.0, 0), "80%");
    }

    #[test]
    fn distances_follow_the_units() {
        let (fr, en) = (Lang::Fr, Lang::En);
        assert_eq!(distance(fr, Units::Metric, 8000.0), "8,0\u{a0}km");
        assert_eq!(distance(en, Units::Imperial, 8046.72), "5.0\u{a0}mi");
        assert_eq!(distance(fr, Units::Metric, 400.0), "400\u{a0}m");
        assert_eq!(distance(fr, Units::Metric, 960.0), "1,0\u{a0}km");
        assert_eq!(distance_short(fr, Units::Metric, 8049.0), "8\u{a0}km");
        assert_eq!(distance_short(fr, Units::Metric, 8451.0), "8,5\u{a0}km");
        assert_eq!(distance_short(fr, Units::Metric, 0.0), "0\u{a0}km");
    }

    #[test]
    fn paces_and_times_carry_their_seconds() {
        assert_eq!(pace(Lang::Fr, Units::Metric, 311.7), "5:12/km");
        assert_eq!(pace(Lang::Fr, Units::Metric, 299.6), "5:00/km");
        assert_eq!(pace(Lang::En, Units::Imperial, 312.0), "8:22/mi");
        assert_eq!(clock(2530.0), "42:10");
        assert_eq!(clock(12550.0), "3:29:10");
        assert_eq!(clock(-1.0), "–");
        assert_eq!(duration(Lang::Fr, 45.0), "45\u{a0}s");
        assert_eq!(duration(Lang::Fr, 2530.0), "42\u{a0}min");
        assert_eq!(duration(Lang::Fr, 3899.0), "1\u{a0}h\u{a0}05");
        assert_eq!(duration(Lang::En, 3899.0), "1\u{a0}h\u{a0}05\u{a0}min");
        assert_eq!(duration(Lang::Fr, 3595.0), "1\u{a0}h");
    }

    #[test]
    fn dates_name_the_year_only_when_it_differs() {
        let today = day(2027, 1, 4);
        assert_eq!(date(Lang::Fr, day(2027, 4, 11), today), "dimanche 11 avril");
        assert_eq!(date(Lang::Fr, day(2026, 3, 1), today), "dimanche 1er mars 2026");
        assert_eq!(date(Lang::En, day(2027, 4, 11), today), "Sunday 11 April");
        assert_eq!(weekday_name(Lang::En, 7), "Monday");
    }

    #[test]
    fn hours_of_the_day_are_spoken() {
        assert_eq!(time_of_day(Lang::Fr, 420), "7\u{a0}h");
        assert_eq!(time_of_day(Lang::Fr, 1290), "21\u{a0}h\u{a0}30");
        assert_eq!(time_of_day(Lang::En, 420), "7\u{a0}am");
        assert_eq!(time_of_day(Lang::En, 1290), "9:30\u{a0}pm");
        assert_eq!(time_of_day(Lang::En, 0), "12\u{a0}am");
        assert_eq!(bpm(Lang::Fr, 151.6), "152\u{a0}bpm");
    }

    #[test]
    fn standard_races_have_names() {
        assert_eq!(race_name(Lang::Fr, 5000.0), "5\u{a0}km");
        assert_eq!(race_name(Lang::Fr, 21100.0), "semi-marathon");
        assert_eq!(race_name(Lang::En, 21097.5), "half marathon");
        assert_eq!(race_name(Lang::En, 42195.0), "marathon");
        assert_eq!(race_name(Lang::Fr, 1609.344), "mile");
    }
}
