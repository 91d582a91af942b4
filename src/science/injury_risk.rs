//! What adds to the injury rate this week, each factor by itself. Never a probability.

use super::choices::CHOICES;
use super::spike::SpikeBand;

/// What is known of the week besides numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    InjuryLast12Months,
    InjurySameSite,
    /// A bone stress injury before, with bone pain or an impact block now.
    BoneStressBefore,
    NoviceUnder1Year,
    /// A shoe under 40 km with a fast or long session.
    NewShoe,
    /// Strength twice a week for six weeks.
    StrengthHabit,
    /// Step rate raised by 5 % on purpose.
    StepRateRetrained,
}

/// The week. Absent facts and numbers add nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Week {
    pub facts: Vec<Fact>,
    /// Largest session spike of 7 days, and days since it.
    pub spike: Option<(SpikeBand, f64)>,
    /// This week over the last one, as a share: 0.3 is 30 % more.
    pub week_jump: Option<f64>,
    /// Mean of 14 nights, hours.
    pub sleep_h: Option<f64>,
    /// 0 to 10.
    pub pain: Option<f64>,
    /// Hard sessions within 72 h.
    pub hard_in_72_h: Option<f64>,
    pub age: Option<f64>,
}

/// The rate against one's own baseline week.
#[derive(Debug, Clone, PartialEq)]
pub struct Risk {
    /// 1/6 to 6; 1 is the baseline.
    pub ratio: f64,
    /// `green`, `amber`, `orange` or `red`.
    pub band: &'static str,
    /// Each factor that is not 1, as it enters: its name and ratio.
    pub contributions: Vec<(&'static str, f64)>,
}

/// The product of what applies, held to 1/6 to 6.
///
/// Source: design choice: Σ ln f with factors shrunk below the published ones (Frandsen 2025 for spikes, halved in the
/// logarithm every 7 days). Defined for every week. Evidence: weak; published systems reach an AUC of 0.78.
///
/// ```
/// use allure::science::injury_risk::{Fact, Week, risk};
/// assert_eq!(risk(&Week::default()).band, "green");
/// let told = risk(&Week { facts: vec![Fact::NoviceUnder1Year], ..Week::default() });
/// assert_eq!(told.contributions, vec![("novice_under_1_year", 1.5)]);
/// ```
pub fn risk(week: &Week) -> Risk {
    let c = &CHOICES.risk;
    let spike = week.spike.map(|(band, days)| {
        let share = 0.5_f64.powf(days.max(0.0) / c.spike_half_life_days);
        band.hazard_ratio().powf(share)
    });
    let jump = week.week_jump.and_then(|j| match j {
        j if j > 0.6 => Some(c.week_jump_over_60_pct),
        j if j >= 0.2 => Some(c.week_jump_20_to_60_pct),
        _ => None,
    });
    let told = |fact: Fact, factor: f64| week.facts.contains(&fact).then_some(factor);
    let injury = told(Fact::InjurySameSite, c.injury_same_site)
        .or_else(|| told(Fact::InjuryLast12Months, c.injury_last_12_months));
    let pain = week.pain.and_then(|p| match p {
        p if p >= 4.0 => Some(c.pain_4_to_5),
        p if p >= 2.0 => Some(c.pain_2_to_3),
        _ => None,
    });
    let contributions: Vec<(&'static str, f64)> = [
        ("session_spike", spike),
        ("week_jump", jump),
        ("injury_before", injury),
        ("bone_stress_before", told(Fact::BoneStressBefore, c.bone_stress_before)),
        (
            "novice_under_1_year",
            told(Fact::NoviceUnder1Year, c.novice_under_1_year),
        ),
        (
            "sleep_under_7_h",
            week.sleep_h.filter(|h| *h < 7.0).map(|_| c.sleep_under_7_h),
        ),
        ("pain", pain),
        (
            "dense_quality",
            week.hard_in_72_h.filter(|n| *n > 2.0).map(|_| c.dense_quality),
        ),
        ("new_shoe", told(Fact::NewShoe, c.new_shoe_fast_or_long)),
        ("age_from_45", week.age.filter(|a| *a >= 45.0).map(|_| c.age_from_45)),
        ("strength_habit", told(Fact::StrengthHabit, c.strength_habit)),
        (
            "step_rate_retrained",
            told(Fact::StepRateRetrained, c.step_rate_retrained),
        ),
    ]
    .into_iter()
    .filter_map(|(name, f)| Some((name, f.filter(|f| *f > 0.0 && (*f - 1.0).abs() > 1e-9)?)))
    .collect();
    let most = c.most.max(1.0);
    let ratio = contributions
        .iter()
        .map(|(_, f)| f)
        .product::<f64>()
        .clamp(1.0 / most, most);
    let band = match ratio {
        r if r > c.red => "red",
        r if r > c.orange => "orange",
        r if r >= c.amber => "amber",
        _ => "green",
    };
    Risk {
        ratio,
        band,
        contributions,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contributions_multiply_fade_and_are_held() {
        let spiked = |days: f64| {
            risk(&Week {
                spike: Some((SpikeBand::Large, days)),
                ..Week::default()
            })
        };
        assert!((spiked(0.0).ratio - 2.28).abs() < 1e-9);
        assert!((spiked(7.0).ratio - 2.28_f64.sqrt()).abs() < 1e-9);
        for day in 0..60 {
            assert!(spiked(f64::from(day + 1)).ratio < spiked(f64::from(day)).ratio);
        }
        let bad = Week {
            spike: Some((SpikeBand::Large, 0.0)),
            week_jump: Some(0.9),
            facts: vec![Fact::InjurySameSite, Fact::InjuryLast12Months],
            pain: Some(5.0),
            sleep_h: Some(6.0),
            ..Week::default()
        };
        let found = risk(&bad);
        assert_eq!((found.ratio, found.band, found.contributions.len()), (6.0, "red", 5));
        let good = risk(&Week {
            facts: vec![Fact::StrengthHabit, Fact::StepRateRetrained],
            ..Week::default()
        });
        assert!((good.ratio - 0.765).abs() < 1e-9);
    }
}
