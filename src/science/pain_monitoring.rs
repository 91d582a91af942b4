//! What pain during and after loading allows (pain-monitoring model).

/// What was told of a session.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Told {
    /// 0 to 10, during.
    pub during: f64,
    /// Gone within 24 h.
    pub gone_next_morning: bool,
    /// More than the week before.
    pub rising: bool,
    pub limp: bool,
    /// Running, where less is allowed than in tendon exercises.
    pub running: bool,
    /// Achilles tendinopathy, where trials allowed running with up to 5.
    pub achilles: bool,
    /// Suspected bone stress, deep hip or groin pain, a calf tear's first ten days, nerve pain: nothing is allowed.
    pub zero_only: bool,
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
/// use allure::science::pain_monitoring::{Action, Told, action};
/// let fine = Told { during: 2.0, gone_next_morning: true, running: true, ..Told::default() };
/// assert_eq!(action(&fine), Some(Action::Progress));
/// assert_eq!(action(&Told { zero_only: true, ..fine }), Some(Action::Stop));
/// ```
pub fn action(told: &Told) -> Option<Action> {
    if !(0.0..=10.0).contains(&told.during) {
        return None;
    }
    let allowed = if told.running && !told.achilles { 3.0 } else { 5.0 };
    Some(if told.zero_only && (told.during > 0.0 || told.limp) {
        Action::Stop
    } else if told.during > allowed || told.rising || told.limp || !told.gone_next_morning {
        Action::StepBack
    } else if told.during <= 2.0 {
        Action::Progress
    } else {
        Action::Hold
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_pain_never_allows_more() {
        let order = [Action::Progress, Action::Hold, Action::StepBack, Action::Stop];
        let rank = |a: Option<Action>| order.iter().position(|o| Some(*o) == a).unwrap();
        for bits in 0..64_u32 {
            let on = |n: u32| bits >> n & 1 == 1;
            let told = |during: u32| Told {
                during: f64::from(during),
                gone_next_morning: on(0),
                rising: on(1),
                limp: on(2),
                running: on(3),
                achilles: on(4),
                zero_only: on(5),
            };
            for during in 0..10 {
                assert!(rank(action(&told(during + 1))) >= rank(action(&told(during))));
            }
        }
        let run = Told {
            during: 4.0,
            gone_next_morning: true,
            running: true,
            ..Told::default()
        };
        assert_eq!(action(&run), Some(Action::StepBack));
        assert_eq!(action(&Told { achilles: true, ..run }), Some(Action::Hold));
        assert_eq!(
            action(&Told {
                during: f64::NAN,
                ..run
            }),
            None
        );
    }
}
