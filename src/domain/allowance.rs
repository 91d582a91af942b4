//! How often something may be asked: an allowance that is used up and fills again with time. Pure.

use chrono::{DateTime, TimeDelta, Utc};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Allowance {
    /// Messages and presses of an athlete, within minutes.
    Message,
    /// The same over a day.
    MessageOfDay,
    /// Files of an athlete.
    File,
    /// Megabytes of these files, as their doors announce them.
    Megabyte,
    /// Codes an athlete asks for to open another door.
    LinkCode,
    /// Codes tried from one account of a door.
    CodeTry,
    /// Messages of one account of a door that nobody knows.
    Stranger,
}

/// How much there is of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Units that may be used at once.
    pub at_once: i32,
    /// How long until one more unit is there.
    pub each: TimeDelta,
    /// How long is waited once all is used up, so that several units are there again.
    pub pause: TimeDelta,
}

impl Allowance {
    pub const ALL: [Self; 7] = [
        Self::Message,
        Self::MessageOfDay,
        Self::File,
        Self::Megabyte,
        Self::LinkCode,
        Self::CodeTry,
        Self::Stranger,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::MessageOfDay => "message_of_day",
            Self::File => "file",
            Self::Megabyte => "megabyte",
            Self::LinkCode => "link_code",
            Self::CodeTry => "code_try",
            Self::Stranger => "stranger",
        }
    }

    /// The bounds are our own: each is several times what a person at a keyboard does, and far below what a program can.
    pub fn rule(self) -> Rule {
        let (at_once, each, pause) = match self {
            // Nobody types 60 messages at once, nor 20 a minute for long; a minute's pause gives 20 back.
            Self::Message => (60, TimeDelta::seconds(3), TimeDelta::minutes(1)),
            // A talk every waking hour is half of it; an hour's pause gives 25 back.
            Self::MessageOfDay => (600, TimeDelta::seconds(144), TimeDelta::hours(1)),
            // A season of single files at once; more belongs into one archive. Five minutes' pause gives 10 back.
            Self::File => (100, TimeDelta::seconds(30), TimeDelta::minutes(5)),
            // One gigabyte: hundreds of long runs. Five minutes' pause gives 10 megabytes back.
            Self::Megabyte => (1_024, TimeDelta::seconds(30), TimeDelta::minutes(5)),
            // A code lives ten minutes: five in an hour are enough for every door somebody has. As many may be tried, which
            // is what a code bears (`MOST_TRIES` of accounts): nobody guesses one of 2^40 so.
            Self::LinkCode | Self::CodeTry => (5, TimeDelta::minutes(12), TimeDelta::minutes(12)),
            // The same one sentence is read once; each further one costs us a call.
            Self::Stranger => (5, TimeDelta::minutes(10), TimeDelta::minutes(10)),
        };
        Rule { at_once, each, pause }
    }
}

/// What is left of an allowance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// When all of it would be there again.
    pub full_at: DateTime<Utc>,
    /// Nothing is given before. `None`: it was not used up.
    pub shut_until: Option<DateTime<Utc>>,
}

/// What becomes of a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Free,
    /// Nothing more before `until`; `first` when this wish was the first to meet it.
    Shut {
        until: DateTime<Utc>,
        first: bool,
    },
}

/// Takes some units at a time. A wish for more than there ever is at once takes all of it. `None`: never used before.
pub fn take(left: Option<Left>, rule: Rule, units: i32, now: DateTime<Utc>) -> (Left, Verdict) {
    let left = left.unwrap_or(Left {
        full_at: now,
        shut_until: None,
    });
    if let Some(until) = left.shut_until.filter(|until| *until > now) {
        return (left, Verdict::Shut { until, first: false });
    }
    let full_at = left.full_at.max(now) + rule.each * units.clamp(1, rule.at_once);
    let over = full_at - (now + rule.each * rule.at_once);
    if over <= TimeDelta::zero() {
        let shut_until = None;
        return (Left { full_at, shut_until }, Verdict::Free);
    }
    let until = now + over.max(rule.pause);
    let shut = Left {
        full_at: left.full_at,
        shut_until: Some(until),
    };
    (shut, Verdict::Shut { until, first: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    /// Verdicts on wishes for one unit at these seconds.
    fn lived(what: Allowance, wishes: impl IntoIterator<Item = i64>) -> Vec<Verdict> {
        let mut left = None;
        wishes
            .into_iter()
            .map(|second| {
                let (next, verdict) = take(left, what.rule(), 1, at(second));
                left = Some(next);
                verdict
            })
            .collect()
    }

    #[test]
    fn whoever_writes_normally_is_never_asked_to_wait() {
        // Twenty in a minute, for a quarter of an hour; and sixty lines pasted at once.
        let fast = lived(Allowance::Message, (0..300).map(|n| n * 3));
        assert!(fast.iter().all(|v| *v == Verdict::Free));
        assert!(lived(Allowance::Message, [0; 60]).iter().all(|v| *v == Verdict::Free));
    }

    #[test]
    fn a_flood_is_told_once_and_waits_a_minute() {
        let until = at(60);
        let heard = lived(Allowance::Message, [0; 63]);
        assert_eq!(heard[59], Verdict::Free);
        assert_eq!(heard[60], Verdict::Shut { until, first: true });
        assert_eq!(heard[61..], [Verdict::Shut { until, first: false }; 2]);
        // After the pause twenty are there again, and the next flood is told once more.
        let later = lived(Allowance::Message, std::iter::repeat_n(0, 61).chain([60; 21]));
        assert!(later[61..81].iter().all(|v| *v == Verdict::Free), "{later:?}");
        assert_eq!(
            later[81],
            Verdict::Shut {
                until: at(120),
                first: true
            }
        );
    }

    #[test]
    fn one_wish_for_all_of_it_waits_until_all_is_there() {
        let rule = Allowance::Megabyte.rule();
        let (left, verdict) = take(None, rule, 50_000, at(0));
        assert_eq!(verdict, Verdict::Free);
        let until = at(0) + rule.each * rule.at_once;
        let (_, verdict) = take(Some(left), rule, 50_000, at(0));
        assert_eq!(verdict, Verdict::Shut { until, first: true });
    }

    #[test]
    fn every_allowance_has_a_name_of_its_own_and_a_pause_that_gives_something_back() {
        let names: std::collections::BTreeSet<_> = Allowance::ALL.iter().map(|a| a.id()).collect();
        assert_eq!(names.len(), Allowance::ALL.len());
        for what in Allowance::ALL {
            let rule = what.rule();
            assert!(rule.at_once > 0 && rule.pause >= rule.each, "{what:?}");
        }
    }
}
