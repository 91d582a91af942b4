//! What pain during and after loading allows (pain-monitoring model).

/// What was told of a session besides a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// Gone within 24 h.
    GoneNextMorning,
    /// More than the week before.
    Rising,
    Limp,
    /// Running, where less is allowed than in tendon exercises.
    Running,
    /// Achilles tendinopathy, where trials allowed running with up to 5.
    Achilles,
    /// Suspected bone stress, deep hip or groin pain, a calf tear's first ten days, nerve pain: nothing is allowed.
    ZeroOnly,
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Progress,
    Hold,
    /// One step down, 48 h, and look again.
    StepBack,
    /// No loading; a professional looks at it.
    Stop,
}

impl Action {
    pub fn id(self) -> &'static str {
        match self {
            Self::Progress => "progress",
            Self::Hold => "hold",
            Self::StepBack => "step_back",
            Self::Stop => "stop",
        }
    }
}

/// The action after a session.
///
/// Source: Thomeé 1997; Silbernagel 2007 (running with up to 5/10 did no harm in Achilles tendinopathy). `None` for
/// pain outside 0 to 10. Evidence: moderate.
///
/// ```
/// use allure::science::pain_monitoring::{Action, Fact, action};
/// assert_eq!(action(2.0, &[Fact::Running, Fact::GoneNextMorning]), Some(Action::Progress));
/// assert_eq!(action(2.0, &[Fact::ZeroOnly, Fact::GoneNextMorning]), Some(Action::Stop));
/// ```
pub fn action(during: f64, facts: &[Fact]) -> Option<Action> {
    if !(0.0..=10.0).contains(&during) {
        return None;
    }
    let told = |fact: Fact| facts.contains(&fact);
    let limp = told(Fact::Limp);
    let allowed = if told(Fact::Running) && !told(Fact::Achilles) {
        3.0
    } else {
        5.0
    };
    Some(if told(Fact::ZeroOnly) && (during > 0.0 || limp) {
        Action::Stop
    } else if during > allowed || told(Fact::Rising) || limp || !told(Fact::GoneNextMorning) {
        Action::StepBack
    } else if during <= 2.0 {
        Action::Progress
    } else {
        Action::Hold
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Fact; 6] = [
        Fact::GoneNextMorning,
        Fact::Rising,
        Fact::Limp,
        Fact::Running,
        Fact::Achilles,
        Fact::ZeroOnly,
    ];

    #[test]
    fn more_pain_never_allows_more() {
        let order = [Action::Progress, Action::Hold, Action::StepBack, Action::Stop];
        let rank = |a: Option<Action>| order.iter().position(|o| Some(*o) == a).unwrap();
        for bits in 0..64_u32 {
            let facts: Vec<Fact> = ALL
                .into_iter()
                .zip(0..)
                .filter(|(_, n)| (bits >> n) & 1 == 1)
                .map(|(fact, _)| fact)
                .collect();
            for during in 0..10 {
                let at = |pain: i32| rank(action(f64::from(pain), &facts));
                assert!(at(during + 1) >= at(during));
            }
        }
        let run = [Fact::Running, Fact::GoneNextMorning];
        assert_eq!(action(4.0, &run), Some(Action::StepBack));
        assert_eq!(action(4.0, &[run[0], run[1], Fact::Achilles]), Some(Action::Hold));
        assert_eq!(action(f64::NAN, &run), None);
    }
}
