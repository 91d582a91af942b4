//! What a morning's signals make of the day's session: one row wins, the first that applies.

use crate::domain::recovery::Band;

/// What a morning shows besides numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// A warning sign or an illness of the whole body.
    RedFlag,
    /// Variability today is more than one standard deviation below the mean.
    LowToday,
    RestingHeartUp,
    FormLow,
    HeavyLegs,
    /// Two weeks of sessions done as planned.
    TwoWeeksCompliant,
}

/// The morning. `None` is not measured.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Morning {
    pub signals: Vec<Signal>,
    /// The week's variability against one's own band.
    pub week_band: Option<Band>,
    /// Days in a row the week has been below it.
    pub days_below: f64,
    /// Subjective component, 0 to 100.
    pub subjective: Option<f64>,
    /// Readiness score, 0 to 100.
    pub readiness: Option<f64>,
}

/// What was planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planned {
    Easy,
    Long,
    Quality,
}

/// What becomes of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Decision {
    /// The row that won.
    pub rule: &'static str,
    /// What is run: `rest`, `easy`, `easy_long`, `as_planned`.
    pub session: &'static str,
    /// Share of the planned amount, 0 to 1.05.
    pub volume: f64,
}

/// A subjective score under this is bad (design choice).
const BAD: f64 = 40.0;

const fn row(rule: &'static str, session: &'static str, volume: f64) -> Decision {
    Decision { rule, session, volume }
}

/// The day's decision. Asks nothing of a model: never two automatic cancellations in a row without asking.
///
/// Source: design choice (Kiviniemi 2007, Vesterinen 2016 and Nuuttila 2022 for guidance by variability). Defined for
/// every morning. Evidence: weak to moderate.
///
/// ```
/// use allure::science::fatigue_decision::{Morning, Planned, Signal, decide};
/// let ill = Morning { signals: vec![Signal::RedFlag], ..Morning::default() };
/// assert_eq!(decide(&ill, Planned::Easy).session, "rest");
/// assert_eq!(decide(&Morning::default(), Planned::Easy).rule, "no_data");
/// ```
pub fn decide(morning: &Morning, planned: Planned) -> Decision {
    let below = morning.week_band == Some(Band::Below);
    let bad = morning.subjective.is_some_and(|s| s < BAD);
    let readiness = |least: f64, most: f64| morning.readiness.is_some_and(|r| (least..most).contains(&r));
    let shows = |signal: Signal| morning.signals.contains(&signal);
    if shows(Signal::RedFlag) {
        return row("red_flag", "rest", 0.0);
    }
    if below && shows(Signal::RestingHeartUp) && bad {
        return match planned {
            Planned::Easy => row("all_signals_down", "rest", 0.0),
            Planned::Long => row("all_signals_down", "easy_long", 0.6),
            Planned::Quality => row("all_signals_down", "easy", 0.6),
        };
    }
    if (below && morning.days_below >= 2.0) || readiness(0.0, 35.0) {
        return match planned {
            Planned::Long => row("low", "easy_long", 0.75),
            Planned::Easy | Planned::Quality => row("low", "easy", 0.8),
        };
    }
    if morning.week_band == Some(Band::Above) && shows(Signal::FormLow) && shows(Signal::HeavyLegs) {
        return match planned {
            Planned::Long => row("high_but_heavy", "easy_long", 1.0),
            Planned::Easy | Planned::Quality => row("high_but_heavy", "easy", 1.0),
        };
    }
    if shows(Signal::LowToday) && planned == Planned::Quality {
        return if morning.subjective.is_some_and(|s| s < 50.0) {
            row("low_today", "easy", 0.8)
        } else {
            row("low_today", "as_planned", 0.8)
        };
    }
    if readiness(35.0, 50.0) && planned == Planned::Quality {
        return row("middling", "as_planned", 0.8);
    }
    if readiness(75.0, 100.1) && shows(Signal::TwoWeeksCompliant) && planned == Planned::Long {
        return row("ready", "as_planned", 1.05);
    }
    let nothing = morning.week_band.is_none() && morning.readiness.is_none() && morning.subjective.is_none();
    row(if nothing { "no_data" } else { "in_band" }, "as_planned", 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worse_score_never_gives_more_and_a_high_one_adds_little() {
        for planned in [Planned::Easy, Planned::Long, Planned::Quality] {
            for score in 0..100 {
                let at = |r: i32| {
                    let morning = Morning {
                        readiness: Some(f64::from(r)),
                        signals: vec![Signal::TwoWeeksCompliant],
                        ..Morning::default()
                    };
                    decide(&morning, planned).volume
                };
                assert!(at(score) <= at(score + 1) && at(score + 1) <= 1.05);
            }
        }
    }

    #[test]
    fn the_first_row_that_applies_wins() {
        let low = Morning {
            week_band: Some(Band::Below),
            days_below: 2.0,
            readiness: Some(90.0),
            ..Morning::default()
        };
        assert_eq!(decide(&low, Planned::Quality), row("low", "easy", 0.8));
        let worse = Morning {
            signals: vec![Signal::RestingHeartUp],
            subjective: Some(20.0),
            ..low
        };
        assert_eq!(decide(&worse, Planned::Easy), row("all_signals_down", "rest", 0.0));
        let flagged = Morning {
            signals: vec![Signal::RedFlag],
            ..worse
        };
        assert_eq!(decide(&flagged, Planned::Long), row("red_flag", "rest", 0.0));
    }
}
