//! Training paces as the printed book has them, where the calculator's differ.

use super::choices::CHOICES;
use super::daniels_gilbert::{equivalent_time, velocity_at_vo2};
use super::paces::Paces;
use crate::domain::units::MARATHON_M;

/// Easy, marathon, threshold, interval and repetition pace of a fitness index by the printed tables, seconds per
/// kilometre: no correction for slow runners, a wider easy band, slower repetitions above 60.
///
/// Source: Daniels, *Running Formula* (two digitisations); threshold and interval within 2 s/km of the printed rows at
/// 30 and from 40 on, marathon from 40 on; the printed marathon pace below 40 is slower. `None` for an index outside 5
/// to 100. Evidence: moderate (easy and repetition weak).
///
/// ```
/// use allure::science::book_paces::book_paces;
/// let paces = book_paces(30.0).unwrap();
/// assert!((paces.threshold - 384.0).abs() < 1.0); // 6:24/km
/// assert!((book_paces(70.0).unwrap().repetition - 170.0).abs() < 1.0); // 2:50/km
/// ```
pub fn book_paces(fitness_index: f64) -> Option<Paces> {
    let c = &CHOICES.book_pace;
    let marathon = equivalent_time(fitness_index, MARATHON_M)? / (MARATHON_M / 1000.0);
    let pace = |share: f64| velocity_at_vo2(share * fitness_index).map(|v_m_min| 60_000.0 / v_m_min);
    let interval = pace(c.interval)?;
    Some(Paces {
        easy_fast: pace(c.easy_fast)?,
        easy_slow: pace(c.easy_slow)?,
        marathon,
        threshold: pace(c.threshold)?,
        interval,
        repetition: interval - faster(fitness_index),
    })
}

/// Seconds per kilometre between interval and repetition pace, straight lines between the printed rows.
fn faster(index: f64) -> f64 {
    let c = &CHOICES.book_pace;
    let (xs, ys) = (c.repetition_from_index, c.repetition_faster_s_per_km);
    let between = |n: usize| {
        let share = ((index - xs[n]) / (xs[n + 1] - xs[n])).clamp(0.0, 1.0);
        (ys[n + 1] - ys[n]) * share
    };
    ys[0] + between(0) + between(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_higher_index_is_faster_everywhere(index in 20.0..84.0_f64) {
            let all = |p: Paces| [p.easy_fast, p.easy_slow, p.marathon, p.threshold, p.interval, p.repetition];
            let (low, high) = (all(book_paces(index).unwrap()), all(book_paces(index + 1.0).unwrap()));
            prop_assert!(low.iter().zip(high).all(|(a, b)| b < *a), "{low:?} {high:?}");
        }
    }

    #[test]
    fn the_printed_rows() {
        let whole = |index: f64| book_paces(index).map(|p| [p.threshold, p.repetition].map(f64::round));
        assert_eq!(whole(70.0), Some([194.0, 170.0]));
        assert_eq!(whole(85.0).map(|p| p[1]), Some(145.0));
        assert_eq!(book_paces(f64::NAN), None);
    }
}
