//! Critical speed and the distance above it, from two or more hard efforts.

/// Times the straight line holds for, seconds (2 to 20 min).
const HOLDS_S: std::ops::RangeInclusive<f64> = 120.0..=1_200.0;

/// Critical speed and what can be run above it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CriticalSpeed {
    /// m/s, about 2 to 6.5.
    pub speed_m_s: f64,
    /// Distance that can be run above it, metres, about 50 to 400.
    pub reserve_m: f64,
}

/// Intercept and slope of the least-squares line. `None` under two points or where x does not vary.
fn line(points: &[(f64, f64)]) -> Option<(f64, f64)> {
    let n = points.len() as f64;
    let mean_x = points.iter().map(|(x, _)| x).sum::<f64>() / n;
    let mean_y = points.iter().map(|(_, y)| y).sum::<f64>() / n;
    let xx: f64 = points.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    let xy: f64 = points.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
    let slope = (points.len() >= 2 && xx > 0.0).then(|| xy / xx)?;
    Some((mean_y - slope * mean_x, slope)).filter(|(a, b)| a.is_finite() && b.is_finite())
}

/// Critical speeds and reserves a human can have: beyond them the efforts were not all as hard as they could be.
const SPEEDS_M_S: std::ops::RangeInclusive<f64> = 1.0..=8.0;
const MOST_RESERVE_M: f64 = 1_000.0;

fn sane(speed_m_s: f64, reserve_m: f64) -> Option<CriticalSpeed> {
    (SPEEDS_M_S.contains(&speed_m_s) && reserve_m > 0.0 && reserve_m <= MOST_RESERVE_M)
        .then_some(CriticalSpeed { speed_m_s, reserve_m })
}

/// From efforts (metres, seconds): D = CS t + D′.
///
/// Source: the linear distance-time model (Galbraith 2014, Kordi 2019), efforts of 2 to 15 minutes. `None` under two
/// efforts, with a time that is not positive, or where the line gives no speed of 1 to 8 m/s with a reserve up to 1 km. Evidence:
/// strong for the speed (coefficient of variation 0.4 %), weak for the reserve (13 %).
///
/// ```
/// use allure::science::critical_speed::distance_time;
/// let found = distance_time(&[(1_200.0, 218.0), (2_400.0, 461.0), (3_600.0, 706.0)]).unwrap();
/// assert!((found.speed_m_s - 4.918).abs() < 0.001);
/// ```
pub fn distance_time(efforts: &[(f64, f64)]) -> Option<CriticalSpeed> {
    let points: Vec<(f64, f64)> = efforts.iter().map(|(d, t)| (*t, *d)).collect();
    let (reserve, speed) = line(&points)?;
    sane(speed, reserve).filter(|_| efforts.iter().all(|(_, t)| *t > 0.0))
}

/// From efforts (metres, seconds): v = CS + D′/t, which weighs short efforts more and biases the reserve.
///
/// Source: the inverse-time form of the same model. `None` as above. Evidence: moderate.
pub fn inverse_time(efforts: &[(f64, f64)]) -> Option<CriticalSpeed> {
    if efforts.iter().any(|(_, t)| t.is_nan() || *t <= 0.0) {
        return None;
    }
    let points: Vec<(f64, f64)> = efforts.iter().map(|(d, t)| (1.0 / t, d / t)).collect();
    let (speed, reserve) = line(&points)?;
    sane(speed, reserve)
}

/// Seconds over a distance, T = (D − D′)/CS.
///
/// Source: the same model. `None` where the time lies outside 2 to 20 minutes, for which alone it holds. Evidence:
/// moderate.
///
/// ```
/// use allure::science::critical_speed::{CriticalSpeed, time_s};
/// let runner = CriticalSpeed { speed_m_s: 4.0, reserve_m: 200.0 };
/// assert_eq!(time_s(&runner, 3_000.0), Some(700.0));
/// assert_eq!(time_s(&runner, 42_195.0), None);
/// ```
pub fn time_s(runner: &CriticalSpeed, distance_m: f64) -> Option<f64> {
    Some((distance_m - runner.reserve_m) / runner.speed_m_s).filter(|t| HOLDS_S.contains(t))
}

/// Marathon speed as a share of critical speed for a marathon of so many minutes, 0.789 at six hours to 0.93 at 2:30.
///
/// Source: Smyth and Muniz-Pumares 2020, MSSE 52:2637 (93.0 % at 2:30, 78.9 % at 6:00), straight between. `None`
/// outside 150 to 360 minutes. Evidence: moderate (error 7.7 %).
///
/// ```
/// use allure::science::critical_speed::marathon_share;
/// assert_eq!(marathon_share(150.0), Some(0.93));
/// ```
pub fn marathon_share(marathon_min: f64) -> Option<f64> {
    const FASTEST: (f64, f64) = (150.0, 0.930);
    const SLOWEST: (f64, f64) = (360.0, 0.789);
    let along = (marathon_min - FASTEST.0) / (SLOWEST.0 - FASTEST.0);
    (0.0..=1.0)
        .contains(&along)
        .then_some(FASTEST.1 + along * (SLOWEST.1 - FASTEST.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_gives_back_the_runner_it_was_drawn_from() {
        for speed in [2.5, 4.0, 6.0] {
            for reserve in [60.0, 150.0, 350.0] {
                let efforts = [1_200.0, 2_400.0, 3_600.0].map(|d| (d, (d - reserve) / speed));
                for found in [distance_time(&efforts), inverse_time(&efforts)] {
                    let found = found.unwrap();
                    assert!((found.speed_m_s - speed).abs() < 1e-6 && (found.reserve_m - reserve).abs() < 1e-6);
                }
            }
        }
    }

    #[test]
    fn one_effort_or_two_of_a_kind_say_nothing() {
        assert_eq!(distance_time(&[(1_200.0, 218.0)]), None);
        assert_eq!(distance_time(&[(1_200.0, 218.0), (1_200.0, 218.0)]), None);
        assert_eq!(inverse_time(&[(1_200.0, 0.0), (2_400.0, 400.0)]), None);
        // The longer one was the faster: no reserve.
        assert_eq!(distance_time(&[(1_200.0, 300.0), (3_600.0, 700.0)]), None);
        assert_eq!(marathon_share(100.0), None);
    }
}
