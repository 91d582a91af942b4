//! One's own days: what a morning is measured against.

use chrono::NaiveDate;

use super::Seen;
use crate::domain::measured::{Series, Vital};
use crate::domain::wellness::Wellness;
use crate::science::choices::CHOICES;
use crate::science::days;
use crate::science::runs::median;

/// Days that are one's own usual (science reference 6.3).
pub const USUAL_DAYS: i64 = 60;
const MAD_TO_SD: f64 = 1.4826;

/// What was told and what devices measure, day by day. What was told outranks.
#[derive(Clone, Copy)]
pub struct OwnDays<'a> {
    pub seen: &'a Seen<'a>,
    pub measured: &'a [Series],
}

/// The fewest days of one's own that are usual.
pub fn usual_least() -> usize {
    usize::try_from(CHOICES.recovery.baseline_days).unwrap_or(usize::MAX)
}

impl<'a> OwnDays<'a> {
    /// The series of a vital. `None`: nothing tells of it.
    pub fn series(&self, vital: Vital) -> Option<&'a Series> {
        self.measured.iter().find(|s| s.vital == vital)
    }

    /// The day so many days before today.
    pub fn day(&self, ago: i64) -> NaiveDate {
        days::shift(self.seen.today, -ago)
    }

    fn told(&self, date: NaiveDate) -> Option<&'a Wellness> {
        self.seen.history.wellness.iter().rev().find(|w| w.date == date)
    }

    /// Beats per minute at rest of a day.
    pub fn resting(&self, ago: i64) -> Option<f64> {
        let date = self.day(ago);
        let told = self.told(date).and_then(|w| w.hr_rest).map(f64::from);
        told.or_else(|| self.series(Vital::RestingHr)?.on(date))
    }

    /// Hours slept in the night that ended on a day.
    pub fn slept(&self, ago: i64) -> Option<f64> {
        let date = self.day(ago);
        let told = self.told(date).and_then(|w| w.sleep_h);
        told.or_else(|| self.series(Vital::Sleep)?.on(date))
    }

    /// What a series says of a day.
    pub fn of(&self, vital: Vital, ago: i64) -> Option<f64> {
        self.series(vital)?.on(self.day(ago))
    }

    /// The known ones of the 60 days before today.
    pub fn usual(&self, of: impl Fn(i64) -> Option<f64>) -> Vec<f64> {
        (1..=USUAL_DAYS).filter_map(of).collect()
    }
}

/// Standard deviations of a value from one's own usual, robust to single days, the spread being `least` or more. `None`
/// under fourteen days.
pub fn deviation(value: f64, usual: &[f64], least: f64) -> Option<f64> {
    let middle = median(usual.to_vec()).filter(|_| usual.len() >= usual_least())?;
    let away = median(usual.iter().map(|x| (x - middle).abs()).collect())?;
    Some((value - middle) / (MAD_TO_SD * away).max(least))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deviation_has_no_unit_and_shrugs_at_one_day() {
        let mut usual: Vec<f64> = (0..20).map(|n| 50.0 + f64::from(n % 5)).collect();
        let plain = deviation(58.0, &usual, 0.1).unwrap();
        let scaled: Vec<f64> = usual.iter().map(|x| 3.0 * x).collect();
        assert!((deviation(174.0, &scaled, 0.1).unwrap() - plain).abs() < 1e-9);
        usual.push(500.0);
        assert!((deviation(58.0, &usual, 0.1).unwrap() - plain).abs() < 0.7);
        assert_eq!(deviation(58.0, &usual[..13], 0.1), None);
        assert_eq!(deviation(51.0, &[50.0; 20], 1.0), Some(1.0));
    }
}
