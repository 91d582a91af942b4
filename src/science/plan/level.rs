//! How much an athlete can be asked: novice, intermediate, advanced.

/// Months of running below which an athlete is a novice (science reference 7.2: under a year).
const NOVICE_MONTHS: u32 = 12;
/// Months and weekly metres from which the advanced dosage is used (design choice).
const ADVANCED_MONTHS: u32 = 36;
const ADVANCED_WEEK_M: f64 = 60_000.0;
/// Weekly metres below which the novice dosage is used whatever the years (design choice).
const NOVICE_WEEK_M: f64 = 20_000.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Novice = 0,
    Intermediate = 1,
    Advanced = 2,
}

/// The level of so many months of running, at least 0, and weekly metres. Unknown months count as a novice's.
pub fn level(months: Option<u32>, weekly_m: f64) -> Level {
    match months {
        Some(months) if months >= ADVANCED_MONTHS && weekly_m >= ADVANCED_WEEK_M => Level::Advanced,
        Some(months) if months >= NOVICE_MONTHS && weekly_m >= NOVICE_WEEK_M => Level::Intermediate,
        _ => Level::Novice,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_alone_do_not_make_an_advanced_runner() {
        assert_eq!(level(None, 80_000.0), Level::Novice);
        assert_eq!(level(Some(120), 15_000.0), Level::Novice);
        assert_eq!(level(Some(120), 40_000.0), Level::Intermediate);
        assert_eq!(level(Some(36), 60_000.0), Level::Advanced);
    }
}
