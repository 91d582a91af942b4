//! Riegel's law and its exponents: the general one, those of records, and a runner's own.

/// Exponent of the law (Riegel 1981).
pub const GENERAL: f64 = 1.06;
/// A runner's own exponent leans towards this one with the weight of three races, and stays within the limits
/// (design choice).
const PRIOR: f64 = 1.07;
const PRIOR_RACES: f64 = 3.0;
const OWN: (f64, f64) = (1.03, 1.15);

/// Whose records an exponent was drawn from (Riegel 1981).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordGroup {
    Men,
    Women,
    Forties,
    Fifties,
    Sixties,
    Seventies,
}

impl RecordGroup {
    /// Exponent of the group's records, without dimension.
    pub fn exponent(self) -> f64 {
        match self {
            Self::Men => 1.07732,
            Self::Women => 1.08283,
            Self::Forties => 1.05352,
            Self::Fifties => 1.05374,
            Self::Sixties => 1.05603,
            Self::Seventies => 1.06370,
        }
    }
}

/// Seconds over `to_m` from a race of `from_m` in `time_s`: T2 = T1 (D2/D1)^k.
///
/// Source: Riegel 1981. `None` unless all are positive. Evidence: moderate between 3.5 and 230 minutes.
///
/// ```
/// use allure::science::riegel::with_exponent;
/// assert_eq!(with_exponent(5_000.0, 1_200.0, 10_000.0, 1.06).map(f64::round), Some(2_502.0));
/// ```
pub fn with_exponent(from_m: f64, time_s: f64, to_m: f64, exponent: f64) -> Option<f64> {
    let usable = from_m > 0.0 && time_s > 0.0 && to_m > 0.0;
    usable
        .then(|| time_s * (to_m / from_m).powf(exponent))
        .filter(|t| t.is_finite())
}

/// A runner's own exponent from races (metres, seconds), 1.03 to 1.15.
///
/// Source: slope of ln T on ln D, leaning towards 1.07 as three races would, (n k + 3 × 1.07)/(n + 3) (design choice).
/// `None` under two races or where all are of one distance. Evidence: weak.
///
/// ```
/// use allure::science::riegel::personal_exponent;
/// let k = personal_exponent(&[(5_000.0, 1_200.0), (10_000.0, 2_502.0)]).unwrap();
/// assert!((k - 1.066).abs() < 0.001);
/// ```
pub fn personal_exponent(races: &[(f64, f64)]) -> Option<f64> {
    let n = races.len() as f64;
    if races.len() < 2 || races.iter().any(|(d, t)| !(*d > 0.0 && *t > 0.0)) {
        return None;
    }
    let logs: Vec<(f64, f64)> = races.iter().map(|(d, t)| (d.ln(), t.ln())).collect();
    let mean_x = logs.iter().map(|(x, _)| x).sum::<f64>() / n;
    let mean_y = logs.iter().map(|(_, y)| y).sum::<f64>() / n;
    let xx: f64 = logs.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    let xy: f64 = logs.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
    let own = (xx > 1e-6).then(|| xy / xx)?;
    let leaning = (n * own + PRIOR_RACES * PRIOR) / (n + PRIOR_RACES);
    Some(leaning.clamp(OWN.0, OWN.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_law_undoes_itself_and_scales() {
        for k in [1.03, 1.06, 1.15] {
            let there = with_exponent(5_000.0, 1_200.0, 42_195.0, k).unwrap();
            let back = with_exponent(42_195.0, there, 5_000.0, k).unwrap();
            assert!((back - 1_200.0).abs() < 1e-6);
        }
        assert_eq!(with_exponent(0.0, 1.0, 1.0, 1.06), None);
    }

    #[test]
    fn the_own_exponent_stays_within_its_limits() {
        assert_eq!(
            personal_exponent(&[(5_000.0, 1_200.0), (10_000.0, 9_000.0)]),
            Some(1.15)
        );
        assert_eq!(
            personal_exponent(&[(5_000.0, 1_200.0), (10_000.0, 1_201.0)]),
            Some(1.03)
        );
        assert_eq!(personal_exponent(&[(5_000.0, 1_200.0)]), None);
        assert_eq!(personal_exponent(&[(5_000.0, 1_200.0), (5_000.0, 1_210.0)]), None);
    }
}
