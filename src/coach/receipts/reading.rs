//! What a fragment with a number may mean, and when two fragments mean the same.

/// Millionths of one: decimals compare exactly, without floating point.
pub type Micro = i64;
pub const ONE: Micro = 1_000_000;

/// Units a number may carry. Two units never compare: turning one into another is computing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    Kilometre,
    Metre,
    Mile,
    /// Feet, yards, centimetres: nothing here shows them, so only the athlete's words can.
    Foot,
    Yard,
    Centimetre,
    Hour,
    Minute,
    Second,
    BeatPerMinute,
    StepPerMinute,
    Percent,
    Kilogram,
    Gram,
    Pound,
    Litre,
    Millilitre,
    KilometrePerHour,
    MilePerHour,
    MetrePerSecond,
    MinutePerKilometre,
    Calorie,
    Watt,
    Degree,
    Money,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Per {
    Kilometre,
    Mile,
}

/// A length of time as it was written: 65 min and 1 h 05 differ, 42 min and 42:00 do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stretch {
    pub hours: Option<u32>,
    pub minutes: Option<u32>,
    pub seconds: Option<u32>,
}

impl Stretch {
    pub fn of_minutes(minutes: u32) -> Self {
        Self {
            minutes: Some(minutes),
            ..Self::default()
        }
    }

    /// Hours and minutes as written, zero where absent.
    fn coarse(self) -> (u32, u32) {
        (self.hours.unwrap_or(0), self.minutes.unwrap_or(0))
    }

    /// Seconds of the whole. `None` beyond what fits.
    pub fn total(self) -> Option<u32> {
        let (hours, minutes) = self.coarse();
        hours
            .checked_mul(3600)?
            .checked_add(minutes.checked_mul(60)?)?
            .checked_add(self.seconds.unwrap_or(0))
    }
}

/// A date, as far as it was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Date {
    pub day: Option<u32>,
    pub month: Option<u32>,
    pub year: Option<i32>,
    /// 0 = Monday.
    pub weekday: Option<u8>,
}

impl Date {
    /// Whether everything named here is named alike there.
    fn within(self, known: Self) -> bool {
        fn agrees<T: Copy + PartialEq>(named: Option<T>, known: Option<T>) -> bool {
            named.is_none() || named == known
        }
        agrees(self.day, known.day)
            && agrees(self.month, known.month)
            && agrees(self.year, known.year)
            && agrees(self.weekday, known.weekday)
    }
}

/// One meaning of a fragment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    Bare(Micro),
    Quantity(Micro, Measure),
    /// A length of time; `exact` where its source is known to have no seconds left over.
    Time {
        stretch: Stretch,
        exact: bool,
    },
    /// Seconds for one kilometre or mile.
    Pace(u32, Per),
    /// So many out of so many.
    Score(Micro, Micro),
    /// A step or the end of a scale: `3` and `10` together prove `3/10`.
    Level(Micro),
    /// Minutes after midnight.
    TimeOfDay(u32),
    Date(Date),
}

impl Reading {
    pub fn time(hours: Option<u32>, minutes: Option<u32>, seconds: Option<u32>) -> Self {
        Self::Time {
            stretch: Stretch {
                hours,
                minutes,
                seconds,
            },
            exact: false,
        }
    }

    /// Whether one of the known readings says the same.
    pub fn resolves(self, known: &[Self]) -> bool {
        match self {
            Self::Time { stretch, .. } => known
                .iter()
                .any(|k| matches!(k, Self::Time { stretch: of, exact } if same_time(stretch, *of, *exact))),
            Self::Date(day) => known.iter().any(|k| matches!(k, Self::Date(of) if day.within(*of))),
            Self::Score(value, most) => {
                known.contains(&self) || (known.contains(&Self::Level(value)) && known.contains(&Self::Level(most)))
            }
            _ => known.contains(&self),
        }
    }
}

/// Seconds that were not written may be claimed only where they are known to be zero.
fn same_time(claim: Stretch, known: Stretch, exact: bool) -> bool {
    claim.coarse() == known.coarse()
        && match (claim.seconds, known.seconds) {
            (Some(0), None) => exact,
            (None, Some(seconds)) => seconds == 0,
            (claim, known) => claim == known,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_never_made_up() {
        let known = |exact| {
            [Reading::Time {
                stretch: Stretch {
                    minutes: Some(42),
                    ..Stretch::default()
                },
                exact,
            }]
        };
        let claim = Reading::time(None, Some(42), Some(0));
        assert!(!claim.resolves(&known(false)));
        assert!(claim.resolves(&known(true)));
        assert!(Reading::time(None, Some(42), None).resolves(&[claim]));
        assert!(!Reading::time(None, Some(65), None).resolves(&[Reading::time(Some(1), Some(5), None)]));
        assert!(Reading::time(None, None, Some(45)).resolves(&[Reading::time(None, Some(0), Some(45))]));
    }

    #[test]
    fn a_score_needs_itself_or_both_ends_of_a_scale() {
        let claim = Reading::Score(3 * ONE, 10 * ONE);
        assert!(claim.resolves(&[claim]));
        assert!(claim.resolves(&[Reading::Level(3 * ONE), Reading::Level(10 * ONE)]));
        assert!(!claim.resolves(&[Reading::Bare(3 * ONE), Reading::Bare(10 * ONE)]));
    }
}
