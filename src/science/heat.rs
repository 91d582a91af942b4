//! What heat takes from pace, and when it forbids it.

use super::choices::CHOICES;

/// Temperatures the regression holds for, °F: from 80 on, up to the hottest weather.
const ROTHFUSZ_F: std::ops::RangeInclusive<f64> = 80.0..=135.0;
/// What the regression gives in air that nobody runs in, °F.
const HOTTEST_F: f64 = 200.0;

/// Heat index in °F from 80 °F on, by the nine-term regression.
///
/// Source: Rothfusz 1990, US National Weather Service, with its corrections for very dry and very damp air. `None`
/// under 80 °F, above 135 °F, outside 0 to 100 %, and where it passes 200 °F, far beyond the chart. Evidence: strong (chart within 1 °F).
///
/// ```
/// use allure::science::heat::heat_index_f;
/// assert!((heat_index_f(90.0, 70.0).unwrap() - 106.0).abs() < 1.0);
/// assert_eq!(heat_index_f(70.0, 70.0), None);
/// ```
pub fn heat_index_f(t_f: f64, rh: f64) -> Option<f64> {
    if !(ROTHFUSZ_F.contains(&t_f) && (0.0..=100.0).contains(&rh)) {
        return None;
    }
    let (t, r) = (t_f, rh);
    let index = -42.379 + 2.049_015_23 * t + 10.143_331_27 * r
        - 0.224_755_41 * t * r
        - 0.006_837_83 * t * t
        - 0.054_817_17 * r * r
        + 0.001_228_74 * t * t * r
        + 0.000_852_82 * t * r * r
        - 0.000_001_99 * t * t * r * r;
    let dry = if r < 13.0 && t <= 112.0 {
        (13.0 - r) / 4.0 * ((17.0 - (t - 95.0).abs()) / 17.0).max(0.0).sqrt()
    } else {
        0.0
    };
    let damp = if r > 85.0 && t <= 87.0 {
        (r - 85.0) / 10.0 * (87.0 - t) / 5.0
    } else {
        0.0
    };
    Some(index - dry + damp).filter(|index| *index <= HOTTEST_F)
}

/// Heat index in °C in any weather: the regression where it holds, the service's simple mean below.
///
/// Source: US National Weather Service, HI = ½(T + 61 + 1.2 (T − 68) + 0.094 RH) averaged with T, in °F; under 40 °F
/// the temperature itself. `None` outside −40 to 57 °C and 0 to 100 %. Evidence: strong where hot, weak where cool.
///
/// ```
/// use allure::science::heat::heat_index_c;
/// assert!((heat_index_c(32.2222, 50.0).unwrap() - 35.0).abs() < 0.6);
/// assert_eq!(heat_index_c(0.0, 50.0), Some(0.0));
/// ```
pub fn heat_index_c(t_c: f64, rh: f64) -> Option<f64> {
    if !((-40.0..=57.0).contains(&t_c) && (0.0..=100.0).contains(&rh)) {
        return None;
    }
    let t = t_c * 1.8 + 32.0;
    let simple = 0.5 * (t + 61.0 + 1.2 * (t - 68.0) + 0.094 * rh);
    let mean = f64::midpoint(simple, t);
    let index = if t < 40.0 {
        t
    } else if mean < 80.0 {
        mean
    } else {
        heat_index_f(t, rh).unwrap_or(mean)
    };
    Some((index - 32.0) / 1.8)
}

/// Heat index in °C and the exponent of speed (John Davis, fitted on 3891 marathon results).
const LOSS: [(f64, f64); 17] = [
    (10.0, -0.0002),
    (12.0, -0.0013),
    (14.0, -0.0035),
    (16.0, -0.0066),
    (18.0, -0.0104),
    (20.0, -0.0146),
    (22.0, -0.0189),
    (24.0, -0.0234),
    (26.0, -0.0280),
    (28.0, -0.0330),
    (30.0, -0.0382),
    (32.0, -0.0437),
    (34.0, -0.0496),
    (36.0, -0.0556),
    (38.0, -0.0618),
    (40.0, -0.0680),
    (45.0, -0.0835),
];

/// Exponent a of the loss of speed, e^a, 0 at the optimum to −0.0835 at 45 °C. Straight between rows; 0 below 10 °C.
///
/// Source: John Davis, heat-adjusted pace, 3891 marathon results. `None` above 45 °C or not finite. Evidence:
/// moderate.
pub fn loss_exponent(heat_index_c: f64) -> Option<f64> {
    if heat_index_c < LOSS[0].0 {
        return heat_index_c.is_finite().then_some(0.0);
    }
    let pair = LOSS
        .windows(2)
        .find(|pair| pair[0].0 <= heat_index_c && heat_index_c <= pair[1].0)?;
    let along = (heat_index_c - pair[0].0) / (pair[1].0 - pair[0].0);
    Some(pair[0].1 + along * (pair[1].1 - pair[0].1))
}

/// Pace in heat, s/km, from the pace in cool air.
///
/// Source: the table above; the loss 1.3 times for marathons slower than 3:30 and 0.6 times after ten days of heat
/// (design choices). `None` above 45 °C or without a positive pace. Evidence: moderate.
///
/// ```
/// use allure::science::heat::adjusted_pace;
/// assert_eq!(adjusted_pace(300.0, 30.0, false, false).map(f64::round), Some(312.0));
/// ```
pub fn adjusted_pace(pace_s_per_km: f64, heat_index_c: f64, slow: bool, acclimatised: bool) -> Option<f64> {
    let c = &CHOICES.heat;
    let slow = if slow { c.slow_multiplier } else { 1.0 };
    let used = if acclimatised { c.acclimatised_multiplier } else { 1.0 };
    let exponent = loss_exponent(heat_index_c)? * slow * used;
    (pace_s_per_km > 0.0).then(|| pace_s_per_km * (-exponent).exp())
}

/// Sum of temperature and dew point (°F) up to which a row holds, and the least and most percent to slow down.
const HADLEY: [(f64, f64, f64); 9] = [
    (100.0, 0.0, 0.0),
    (110.0, 0.0, 0.5),
    (120.0, 0.5, 1.0),
    (130.0, 1.0, 2.0),
    (140.0, 2.0, 3.0),
    (150.0, 3.0, 4.5),
    (160.0, 4.5, 6.0),
    (170.0, 6.0, 8.0),
    (180.0, 8.0, 10.0),
];

/// Least and most percent to slow down by temperature and dew point in °F; half for repeats up to a mile. `None`
/// beyond a sum of 180, where nobody runs hard.
///
/// Source: Mark Hadley 2013, maximumperformancerunning. Evidence: weak (practice).
///
/// ```
/// use allure::science::heat::hadley_pct;
/// assert_eq!(hadley_pct(74.0, 71.0, false), Some((3.0, 4.5)));
/// assert_eq!(hadley_pct(95.0, 90.0, false), None);
/// ```
pub fn hadley_pct(t_f: f64, dew_f: f64, repeats: bool) -> Option<(f64, f64)> {
    let (_, least, most) = HADLEY.into_iter().find(|(up_to, _, _)| t_f + dew_f <= *up_to)?;
    let share = if repeats { 0.5 } else { 1.0 };
    Some((least * share, most * share))
}

/// What the heat allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    Green,
    /// Easy pace by heart rate.
    Yellow,
    /// No quality unless acclimatised; novices stop.
    Red,
    /// Cancel.
    Black,
}

impl Flag {
    pub fn id(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Yellow => "yellow",
            Self::Red => "red",
            Self::Black => "black",
        }
    }
}

/// The flag of a wet-bulb globe temperature in °C; one colour up for novices, over 60 years, or illness within 7 days.
///
/// Source: after ACSM and World Athletics, borders 18, 23 and 28 °C (unverified). Defined for every temperature.
/// Evidence: moderate.
///
/// ```
/// use allure::science::heat::{Flag, flag};
/// assert_eq!([flag(17.0, false), flag(17.0, true), flag(29.0, false)], [Flag::Green, Flag::Yellow, Flag::Black]);
/// ```
pub fn flag(wbgt_c: f64, vulnerable: bool) -> Flag {
    let c = &CHOICES.heat;
    let plain = if wbgt_c < c.flag_yellow_c {
        Flag::Green
    } else if wbgt_c < c.flag_red_c {
        Flag::Yellow
    } else if wbgt_c <= c.flag_black_c {
        Flag::Red
    } else {
        Flag::Black
    };
    match (plain, vulnerable) {
        (flag, false) => flag,
        (Flag::Green, true) => Flag::Yellow,
        (Flag::Yellow, true) => Flag::Red,
        (Flag::Red | Flag::Black, true) => Flag::Black,
    }
}

/// Wet-bulb globe temperature up to which winners lose so many percent on their course record.
const WINNERS: [(f64, f64); 4] = [(10.0, 1.7), (15.0, 2.5), (20.0, 3.3), (25.0, 4.5)];

/// Percent that men who win marathons run slower than the course record; slower runners lose more.
///
/// Source: Ely 2007. `None` outside 5 to 25 °C. Evidence: moderate.
///
/// ```
/// use allure::science::heat::winners_slower_pct;
/// assert_eq!(winners_slower_pct(12.0), Some(2.5));
/// ```
pub fn winners_slower_pct(wbgt_c: f64) -> Option<f64> {
    let (_, pct) = WINNERS.into_iter().find(|(up_to, _)| wbgt_c <= *up_to)?;
    (wbgt_c >= 5.0).then_some(pct)
}

/// Wet-bulb globe temperatures at which runners do best, °C, and loss per degree outside, percent (Mantzios 2022).
const BEST_C: (f64, f64) = (7.5, 15.0);
const LOSS_PCT_PER_C: (f64, f64) = (0.3, 0.4);

/// Percent of speed lost outside the best wet-bulb globe temperatures, least and most; 0 from 7.5 to 15 °C.
///
/// Source: Mantzios 2022, MSSE 54:153 (read in an extract). `None` outside −10 to 40 °C. Evidence: moderate.
///
/// ```
/// use allure::science::heat::outside_best_pct;
/// assert_eq!(outside_best_pct(25.0), Some((3.0, 4.0)));
/// ```
pub fn outside_best_pct(wbgt_c: f64) -> Option<(f64, f64)> {
    let away = (BEST_C.0 - wbgt_c).max(wbgt_c - BEST_C.1).max(0.0);
    (-10.0..=40.0)
        .contains(&wbgt_c)
        .then_some((LOSS_PCT_PER_C.0 * away, LOSS_PCT_PER_C.1 * away))
}

/// Share of heat acclimatisation left after days without heat, 0 to 1.
///
/// Source: Daanen 2018, about 2.5 % a day. `None` for a negative number of days. Evidence: moderate.
///
/// ```
/// use allure::science::heat::acclimatisation_left;
/// assert_eq!(acclimatisation_left(0.0), Some(1.0));
/// ```
pub fn acclimatisation_left(days: f64) -> Option<f64> {
    (days >= 0.0).then(|| (1.0 - CHOICES.heat.acclimatisation_decay_per_day * days).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hotter_is_never_faster() {
        let mut before = adjusted_pace(300.0, -10.0, false, false).unwrap();
        for tenth in -100..450 {
            let now = adjusted_pace(300.0, f64::from(tenth) / 10.0, false, false).unwrap();
            assert!(now >= before - 1e-12);
            before = now;
            let at = f64::from(tenth) / 10.0;
            assert!(adjusted_pace(300.0, at, true, false) >= adjusted_pace(300.0, at, false, false));
            assert!(adjusted_pace(300.0, at, false, true) <= adjusted_pace(300.0, at, false, false));
        }
        for tenth in 270..430 {
            let at = |t: i32| heat_index_c(f64::from(t) / 10.0, 60.0).unwrap();
            assert!(
                at(tenth + 1) > at(tenth) && (at(tenth + 1) - at(tenth)) < 1.5,
                "{tenth}"
            );
        }
        assert_eq!(adjusted_pace(300.0, 46.0, false, false), None);
    }

    #[test]
    fn flags_and_rows_rise() {
        for sum in 60..180 {
            let (now, next) = (
                hadley_pct(f64::from(sum), 0.0, false),
                hadley_pct(f64::from(sum) + 1.0, 0.0, false),
            );
            assert!(next.is_none_or(|n| n >= now.unwrap()));
            assert!(flag(f64::from(sum) / 5.0, true) >= flag(f64::from(sum) / 5.0, false));
        }
        assert_eq!(hadley_pct(74.0, 71.0, true), Some((1.5, 2.25)));
        assert_eq!(winners_slower_pct(4.0), None);
        assert_eq!(acclimatisation_left(50.0), Some(0.0));
    }
}
