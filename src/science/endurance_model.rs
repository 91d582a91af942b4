//! The model of Mulligan, Adam and Emig: mean speed falls with the logarithm of time.

/// Bisection steps: the bracket shrinks below a nanosecond.
const STEPS: u32 = 100;
/// Shortest time looked at, seconds.
const SHORTEST_S: f64 = 1.0;
/// Border between short and long efforts, seconds (Mulligan 2018: 6 min).
pub const CROSSOVER_S: f64 = 360.0;

/// A runner in the model. Every field is positive, the losses below 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Runner {
    /// Speed that can be held for the crossover time, m/s.
    pub v_m_m_s: f64,
    /// Loss of speed per unit of ln(time), above the crossover and below it.
    pub gamma_long: f64,
    pub gamma_short: f64,
    /// Crossover time, seconds.
    pub t_c_s: f64,
}

impl Runner {
    /// Metres covered in a time: `v_m (1 − γ ln(T/t_c)) T`.
    fn distance_m(&self, time_s: f64) -> f64 {
        let gamma = if time_s > self.t_c_s {
            self.gamma_long
        } else {
            self.gamma_short
        };
        self.v_m_m_s * (1.0 - gamma * (time_s / self.t_c_s).ln()) * time_s
    }

    /// The longest time the model holds for, seconds: `ln(T/t_c) = 1/γ − 1`.
    fn longest_s(&self) -> f64 {
        self.t_c_s * (1.0 / self.gamma_long - 1.0).exp()
    }

    /// Seconds over a distance.
    ///
    /// Source: Mulligan, Adam and Emig 2018, PLoS ONE, doi 10.1371/journal.pone.0206645; the solution by Lambert's
    /// W₋₁, found here by bisection. `None` for a distance beyond what the model holds for, or parameters that are not
    /// positive. Evidence: strong from 800 m to the marathon for world records, moderate for one runner.
    ///
    /// ```
    /// use allure::science::endurance_model::Runner;
    /// let records = Runner { v_m_m_s: 6.9025, gamma_long: 0.05155, gamma_short: 0.09713, t_c_s: 360.0 };
    /// assert!((records.time_s(10_000.0).unwrap() - 1_571.0).abs() < 12.6);
    /// ```
    pub fn time_s(&self, distance_m: f64) -> Option<f64> {
        let gammas = [self.gamma_long, self.gamma_short];
        let usable = gammas.iter().all(|g| *g > 0.0 && *g < 1.0)
            && self.v_m_m_s > 0.0
            && self.t_c_s > SHORTEST_S
            && distance_m > 0.0;
        let (mut short, mut long) = (SHORTEST_S, self.longest_s());
        let reached = self.distance_m(short) <= distance_m && distance_m <= self.distance_m(long);
        if !usable || !long.is_finite() || !reached {
            return None;
        }
        for _ in 0..STEPS {
            let middle = f64::midpoint(short, long);
            if self.distance_m(middle) < distance_m {
                short = middle;
            } else {
                long = middle;
            }
        }
        Some(f64::midpoint(short, long))
    }

    /// Endurance, e^(0.1/γ): how many times the crossover can be held at 90 % of its speed; about 3 to 10.
    ///
    /// Source: Emig and Peltonen 2020, Nat Commun 11:4936. `None` for a loss that is not positive. Evidence: moderate.
    pub fn endurance(&self) -> Option<f64> {
        (self.gamma_long > 0.0)
            .then(|| (0.1 / self.gamma_long).exp())
            .filter(|e| e.is_finite())
    }
}

/// The runner behind races (metres, seconds) longer than the crossover: a straight line of speed on ln(time).
///
/// Source: the model above, least squares. `None` under three such races or where speed does not fall with time.
/// Evidence: moderate.
pub fn fitted(races: &[(f64, f64)]) -> Option<Runner> {
    let points: Vec<(f64, f64)> = races
        .iter()
        .filter(|(d, t)| *d > 0.0 && *t > CROSSOVER_S)
        .map(|(d, t)| ((t / CROSSOVER_S).ln(), d / t))
        .collect();
    let n = points.len() as f64;
    if points.len() < 3 {
        return None;
    }
    let (mean_x, mean_v) = (
        points.iter().map(|(x, _)| x).sum::<f64>() / n,
        points.iter().map(|(_, v)| v).sum::<f64>() / n,
    );
    let xx: f64 = points.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    let xv: f64 = points.iter().map(|(x, v)| (x - mean_x) * (v - mean_v)).sum();
    let slope = (xx > 1e-6).then(|| xv / xx)?;
    let v_m_m_s = mean_v - slope * mean_x;
    let gamma = -slope / v_m_m_s;
    let human = (1.0..=10.0).contains(&v_m_m_s);
    (human && gamma > 0.005 && gamma < 0.3).then_some(Runner {
        v_m_m_s,
        gamma_long: gamma,
        gamma_short: gamma,
        t_c_s: CROSSOVER_S,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORDS: Runner = Runner {
        v_m_m_s: 6.9025,
        gamma_long: 0.05155,
        gamma_short: 0.09713,
        t_c_s: 360.0,
    };

    #[test]
    fn times_rise_with_distance_and_give_it_back() {
        let mut last = 0.0;
        for d in (800..60_000).step_by(400) {
            let time = RECORDS.time_s(f64::from(d)).unwrap();
            assert!(time > last);
            assert!((RECORDS.distance_m(time) - f64::from(d)).abs() < 1e-6);
            last = time;
        }
        assert_eq!(RECORDS.time_s(1e12), None);
        assert_eq!(RECORDS.time_s(f64::NAN), None);
        assert_eq!(
            Runner {
                gamma_long: 0.0,
                ..RECORDS
            }
            .time_s(5_000.0),
            None
        );
    }

    #[test]
    fn the_fit_finds_the_runner_it_was_drawn_from() {
        let races = [5_000.0, 10_000.0, 21_097.5].map(|d| (d, RECORDS.time_s(d).unwrap()));
        let found = fitted(&races).unwrap();
        assert!((found.v_m_m_s - RECORDS.v_m_m_s).abs() < 1e-6);
        assert!((found.gamma_long - RECORDS.gamma_long).abs() < 1e-6);
        assert_eq!(fitted(&races[..2]), None);
        assert!(
            found.endurance()
                > Runner {
                    gamma_long: 0.06,
                    ..found
                }
                .endurance()
        );
    }
}
