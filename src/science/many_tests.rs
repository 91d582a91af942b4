//! Several series tested at once: which findings stand.

/// Which of several probabilities stand when at most a share `rate` of those told may be false.
///
/// Source: Benjamini and Hochberg 1995: the largest k with p(k) ≤ rate × k/m, and all smaller ones. `None` for a
/// probability or a rate outside 0 to 1. Evidence: strong.
///
/// ```
/// use allure::science::many_tests::standing;
/// assert_eq!(standing(&[0.04, 0.5, 0.01], 0.10), Some(vec![true, false, true]));
/// ```
pub fn standing(p: &[f64], rate: f64) -> Option<Vec<bool>> {
    if !p.iter().chain([&rate]).all(|x| (0.0..=1.0).contains(x)) {
        return None;
    }
    let mut sorted = p.to_vec();
    sorted.sort_by(f64::total_cmp);
    let m = p.len() as f64;
    let limit = sorted
        .iter()
        .enumerate()
        .filter(|(i, p)| **p <= rate * (i + 1) as f64 / m)
        .map(|(_, p)| *p)
        .next_back();
    Some(p.iter().map(|p| limit.is_some_and(|limit| *p <= limit)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fifteen probabilities of Benjamini and Hochberg 1995, 4.1: at 5 % the first four stand.
    #[test]
    fn the_published_example() {
        let p = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0,
        ];
        let found = standing(&p, 0.05).unwrap();
        assert_eq!(found.iter().filter(|s| **s).count(), 4);
        assert!(found[..4].iter().all(|s| *s));
        assert_eq!(standing(&[], 0.1), Some(vec![]));
        assert_eq!(standing(&[1.2], 0.1), None);
        assert_eq!(standing(&[f64::NAN], 0.1), None);
    }
}
