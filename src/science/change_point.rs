//! Where a series steps to another level: binary segmentation.

use super::choices::CHOICES;

/// Most values a series is searched in: the search grows with the square at worst.
pub const MOST: usize = 2_000;

/// Indices at which a new level begins, ascending, of values in standard deviations of their noise.
///
/// Source: binary segmentation on squared deviations (Scott and Knott 1974), penalty 3 ln n, seven values a level at
/// least (both a design choice). Empty where nothing steps, above [`MOST`] values and for one that is not finite.
/// Evidence: moderate.
///
/// ```
/// use allure::science::change_point::change_points;
/// let mut z = vec![0.0; 10];
/// z.extend([2.5; 10]);
/// assert_eq!(change_points(&z), vec![10]);
/// ```
pub fn change_points(z: &[f64]) -> Vec<usize> {
    if z.len() > MOST || z.iter().any(|v| !v.is_finite()) {
        return Vec::new();
    }
    let penalty = CHOICES.change_point.penalty_per_ln_n * (z.len().max(1) as f64).ln();
    let mut found = Vec::new();
    let mut open = vec![(0, z.len())];
    while let Some((from, to)) = open.pop() {
        if let Some(at) = z.get(from..to).and_then(|part| best_cut(part, penalty)) {
            found.push(from + at);
            open.push((from, from + at));
            open.push((from + at, to));
        }
    }
    found.sort_unstable();
    found
}

/// The cut that takes most from the squared deviations, where it takes more than the penalty.
fn best_cut(part: &[f64], penalty: f64) -> Option<usize> {
    let least = CHOICES.change_point.least_sessions;
    let n = part.len();
    let total: f64 = part.iter().sum();
    let mut left = 0.0;
    let mut best: Option<(f64, usize)> = None;
    for (i, value) in part.iter().enumerate() {
        let (a, b) = (i as f64, (n - i) as f64);
        if i >= least && n - i >= least {
            // What is gained by two means in the place of one.
            let gain = left * left / a + (total - left).powi(2) / b - total * total / n as f64;
            if best.is_none_or(|(most, _)| gain > most) {
                best = Some((gain, i));
            }
        }
        left += value;
    }
    best.filter(|(gain, _)| *gain > penalty).map(|(_, at)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_needs_its_size_and_its_length() {
        let stepped = |size: f64, n: usize| {
            let mut z: Vec<f64> = (0..20).map(|i| f64::from(i * 7 % 5 - 2) / 2.0).collect();
            let after: Vec<f64> = (0..n).map(|i| size + (i * 7 % 5) as f64 / 2.0 - 1.0).collect();
            z.extend(after);
            change_points(&z)
        };
        assert_eq!(stepped(2.5, 15), vec![20]);
        assert_eq!(stepped(0.5, 15), Vec::<usize>::new());
        // Three values are no level, and too few to lift one of seven.
        assert_eq!(stepped(2.0, 3), Vec::<usize>::new());
    }

    #[test]
    fn two_steps_and_what_is_no_number() {
        let z: Vec<f64> = (0..45).map(|i| [0.0, 3.0, -1.0][i / 15]).collect();
        assert_eq!(change_points(&z), vec![15, 30]);
        // Thirteen values hold no two levels of seven; the gain of these is 7 × 7 / 14 × 9.
        assert_eq!(change_points(&[3.0; 13]), Vec::<usize>::new());
        assert_eq!(change_points(&[f64::NAN; 30]), Vec::<usize>::new());
        assert_eq!(change_points(&[]), Vec::<usize>::new());
    }
}
