//! A figure without its unit, said of a run: "non 58", "c'était pas 55 min mais 58", "it was 58 not 55".

use super::answers::logging::Amounts;
use super::understand::bare;
use crate::domain::state::AthleteState;
use crate::domain::units::{METRES_PER_MILE, Units};

/// Words that deny an amount, and words that turn to the right one.
const NOT: &[&str] = &["pas", "not"];
const BUT: &[&str] = &["mais", "but"];
/// Words between the right amount and the denied one.
const AND: &[&str] = &["et", "and"];
/// A figure this many times an amount, or less, may be that amount told again (design choice).
const NEAR: f64 = 1.5;
/// Half a unit either way: people say 55 of a run of 55:20, and 10 of one of 9.8 km.
const SAME_UNITS: f64 = 0.6;
/// Metres of a kilometre, seconds of a minute.
const KM_M: f64 = 1_000.0;
const MINUTE_S: f64 = 60.0;

/// What a sentence gives as right, and what it denies. Words in lower case.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Parted<'a> {
    pub right: &'a [&'a str],
    /// Empty: nothing is denied.
    pub denied: &'a [&'a str],
}

/// "Pas 8 km mais 9 km", "9 km, pas 8".
pub fn part<'a>(words: &'a [&'a str]) -> Parted<'a> {
    let at = |list: &[&str]| words.iter().position(|w| list.contains(w));
    let between = |from: usize, to: usize| words.get(from..to).unwrap_or_default();
    match (at(NOT), at(BUT)) {
        (Some(no), Some(but)) if no < but => Parted {
            right: between(but + 1, words.len()),
            denied: between(no + 1, but),
        },
        (Some(no), _) if no > 0 => Parted {
            right: between(0, no - usize::from(AND.contains(&words[no - 1]))),
            denied: between(no + 1, words.len()),
        },
        _ => Parted {
            right: words,
            denied: &[],
        },
    }
}

/// A figure that names no unit, and the one it stands for. `instead_of` is `None` where none was denied.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unitless {
    pub value: f64,
    pub instead_of: Option<f64>,
}

/// The one figure of the words, whatever its unit. `None`: there is none, or it is no number above zero.
fn figure(words: &[&str], state: &AthleteState) -> Option<f64> {
    let [first, ..] = words else { return None };
    let written = first.trim_end_matches(|c: char| c.is_alphabetic()).replace(',', ".");
    let spelled = || bare(&words.join(" "), state.today, state.athlete.settings.lang).1;
    let value = written.parse::<f64>().ok().or_else(spelled)?;
    (value.is_finite() && value > 0.0).then_some(value)
}

/// The figure, where the words give nothing else. `None`: they give more, or no figure.
pub fn read(parted: Parted<'_>, state: &AthleteState) -> Option<Unitless> {
    let [_] = parted.right else { return None };
    Some(Unitless {
        value: figure(parted.right, state)?,
        instead_of: figure(parted.denied, state),
    })
}

/// What the words deny, with its units. Both `None` where it names none.
pub fn denied(parted: Parted<'_>, state: &AthleteState) -> Amounts {
    let (slots, _) = bare(&parted.denied.join(" "), state.today, state.athlete.settings.lang);
    Amounts {
        distance_m: slots.distance_m,
        duration_s: slots.duration_s,
    }
}

impl Unitless {
    /// The figure with the unit of the amount it denies: of "pas 55 min mais 58", 58 minutes. `None`: it denies none
    /// with a unit.
    pub fn in_units_of(self, denied: Amounts) -> Option<Amounts> {
        let of = |amount: Option<f64>| {
            amount
                .zip(self.instead_of)
                .map(|(amount, said)| amount / said * self.value)
        };
        match (of(denied.distance_m), of(denied.duration_s)) {
            (None, None) | (Some(_), Some(_)) => None,
            (distance_m, duration_s) => Some(Amounts { distance_m, duration_s }),
        }
    }

    /// The distance or the time of a run that the figure tells again. `None`: it may be both, or neither.
    pub fn of(self, before: Amounts, units: Units) -> Option<Amounts> {
        let unit_m = if units == Units::Imperial {
            METRES_PER_MILE
        } else {
            KM_M
        };
        let fits = |amount: Option<f64>, unit: f64| {
            amount.is_some_and(|amount| match self.instead_of {
                Some(said) => (amount / unit - said).abs() <= SAME_UNITS,
                None => {
                    let times = self.value / (amount / unit);
                    (1.0 / NEAR..=NEAR).contains(&times)
                }
            })
        };
        match (fits(before.distance_m, unit_m), fits(before.duration_s, MINUTE_S)) {
            (true, false) => Some(Amounts {
                distance_m: Some(self.value * unit_m),
                duration_s: None,
            }),
            (false, true) => Some(Amounts {
                distance_m: None,
                duration_s: Some(self.value * MINUTE_S),
            }),
            _ => None,
        }
    }
}

/// Whether a run is the one of which these amounts are denied.
pub fn is_of(run: Amounts, denied: Amounts) -> bool {
    let same =
        |a: Option<f64>, b: Option<f64>, unit: f64| a.zip(b).is_some_and(|(a, b)| (a - b).abs() <= unit * SAME_UNITS);
    same(run.distance_m, denied.distance_m, KM_M) || same(run.duration_s, denied.duration_s, MINUTE_S)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    const RUN: Amounts = Amounts {
        distance_m: Some(10_000.0),
        duration_s: Some(3_300.0),
    };

    fn right(text: &str) -> Option<(Option<f64>, Option<f64>)> {
        let state = cases::runner(Lang::Fr);
        let words: Vec<&str> = text.split(' ').collect();
        let parted = part(&words);
        let figure = read(parted, &state)?;
        let amounts = figure
            .in_units_of(denied(parted, &state))
            .or_else(|| figure.of(RUN, Units::Metric))?;
        Some((amounts.distance_m, amounts.duration_s))
    }

    #[test]
    fn a_figure_takes_the_unit_of_what_it_denies_or_of_what_it_is_near() {
        for (text, wanted) in [
            ("pas 55 min mais 58", Some((None, Some(3_480.0)))),
            ("pas 10 km mais 11", Some((Some(11_000.0), None))),
            ("58 not 55", Some((None, Some(3_480.0)))),
            ("12 et pas 10", Some((Some(12_000.0), None))),
            ("58", Some((None, Some(3_480.0)))),
            ("11,5", Some((Some(11_500.0), None))),
            // Neither ten kilometres nor fifty-five minutes told again.
            ("25", None),
            ("58 not 30", None),
            ("9 km", None),
            ("-3", None),
        ] {
            assert_eq!(right(text), wanted, "{text}");
        }
        let ten_ten = Amounts {
            distance_m: Some(10_000.0),
            duration_s: Some(660.0),
        };
        let figure = Unitless {
            value: 10.5,
            instead_of: None,
        };
        assert_eq!(figure.of(ten_ten, Units::Metric), None, "a distance or a time");
    }

    #[test]
    fn the_run_denied_is_known_by_its_amounts() {
        let denies = |distance_m, duration_s| is_of(RUN, Amounts { distance_m, duration_s });
        assert!(denies(None, Some(3_300.0)) && denies(Some(10_000.0), None));
        assert!(!denies(None, Some(3_000.0)) && !denies(Some(8_000.0), None) && !denies(None, None));
    }
}
