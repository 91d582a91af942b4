//! The return after an injury: whether the next stage of walking and running is reached.

use super::choices::CHOICES;

/// How the last run of a stage went.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Went {
    /// Pain during the run, 0 to 10.
    pub pain: f64,
    /// Gone within 24 hours.
    pub gone: bool,
    pub limp: bool,
    pub night_pain: bool,
    /// Runs of this stage that went well, this one included.
    pub runs: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    Advance,
    Repeat,
    /// One stage back and two days off.
    Back,
    /// No running; the pain is looked at.
    Stop,
}

impl Next {
    pub fn id(self) -> &'static str {
        match self {
            Self::Advance => "advance",
            Self::Repeat => "repeat",
            Self::Back => "back",
            Self::Stop => "stop",
        }
    }
}

/// The stage after a run of a stage, 0 to 7, and why: two runs a stage with pain of at most 2, gone within 24 hours and
/// no limp advance; 3 or 4 goes back one; 5, a limp or pain at night stops.
///
/// Source: the walk-run return of the science reference 3.1 (practice; Moen 2012 and military protocols agree in shape).
/// `None` for a stage outside 0 to 7 or a pain outside 0 to 10. Evidence: weak.
///
/// ```
/// use allure::science::return_to_run::{Next, Went, next};
/// let went = Went { pain: 1.0, gone: true, limp: false, night_pain: false, runs: 2 };
/// assert_eq!(next(3, &went), Some((4, Next::Advance)));
/// assert_eq!(next(3, &Went { pain: 4.0, ..went }), Some((2, Next::Back)));
/// assert_eq!(next(3, &Went { pain: 11.0, ..went }), None);
/// ```
pub fn next(stage: i64, went: &Went) -> Option<(i64, Next)> {
    let c = &CHOICES.return_to_run;
    if !(0..=c.last_stage).contains(&stage) || !(0.0..=10.0).contains(&went.pain) {
        return None;
    }
    Some(if went.pain >= c.pain_stop || went.limp || went.night_pain {
        (stage, Next::Stop)
    } else if went.pain > c.pain_during {
        ((stage - 1).max(0), Next::Back)
    } else if went.gone && went.runs >= c.runs_per_stage {
        ((stage + 1).min(c.last_stage), Next::Advance)
    } else {
        (stage, Next::Repeat)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn more_pain_never_leads_further(stage in 0_i64..=7, pain in 0.0..9.0_f64, runs in 0_i64..4, gone: bool) {
            let went = |pain| Went { pain, gone, limp: false, night_pain: false, runs };
            let (low, _) = next(stage, &went(pain)).unwrap();
            let (high, action) = next(stage, &went(pain + 1.0)).unwrap();
            prop_assert!(high <= low || action == Next::Stop);
            prop_assert!((low - stage).abs() <= 1);
        }
    }

    #[test]
    fn a_limp_stops_whatever_the_pain() {
        let limping = Went {
            pain: 0.0,
            gone: true,
            limp: true,
            night_pain: false,
            runs: 2,
        };
        assert_eq!(next(2, &limping), Some((2, Next::Stop)));
        assert_eq!(next(8, &limping), None);
    }
}
