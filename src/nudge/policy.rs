//! Which finding is said today, if any: consent, warning signs, mutes, cool-downs, quiet hours, the daily cap
//! and the back-off from who does not answer. At most one leaves.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use super::rules;
use crate::domain::athlete::Settings;
use crate::domain::nudge::{Finding, Urgency};
use crate::domain::silence;

/// A nudge is ignored when nothing was written within this time of it.
const ANSWER_WITHIN: TimeDelta = TimeDelta::hours(24);
/// Nudges ignored in a row, and the local days from one nudge to the next from then on [D].
const BACK_OFF: [(usize, i64); 2] = [(5, 14), (3, 7)];

/// A nudge that was sent earlier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    pub rule: String,
    pub about: String,
    pub at: DateTime<Utc>,
    /// The athlete's civil date when it was decided.
    pub local_date: NaiveDate,
    /// The athlete wrote within a day of it.
    pub answered: bool,
}

/// What becomes of a finding, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Send,
    /// Asked and refused, or not asked yet.
    NoConsent,
    /// A warning sign is open: nothing else is said.
    FlagOpen,
    /// The athlete stopped this kind.
    Muted,
    AlreadySaid,
    CoolDown {
        days_left: i64,
    },
    /// Until this local time.
    QuietHours {
        until: DateTime<Tz>,
    },
    DailyCap,
    /// Too many were ignored.
    BackOff {
        days_left: i64,
    },
    /// Another finding is more urgent.
    Outranked,
    /// No door is open to the athlete.
    NoDoor,
}

/// A verdict for every finding, the most urgent first; findings of the same urgency keep their order.
///
/// `past` holds the nudges sent so far, oldest first. Findings of [`Urgency::Safety`] are exempt from cool-down,
/// cap and back-off, from nothing else. `flags_open`: a warning sign is not cleared.
pub fn decide(
    mut findings: Vec<Finding>,
    past: &[Past],
    settings: &Settings,
    now: DateTime<Utc>,
    flags_open: bool,
) -> Vec<(Finding, Verdict)> {
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.urgency));
    let look = Look {
        past,
        settings,
        now,
        today: now.with_timezone(&settings.tz).date_naive(),
        flags_open,
    };
    let mut taken = false;
    findings
        .into_iter()
        .map(|finding| {
            let verdict = match look.obstacle(&finding) {
                Some(obstacle) => obstacle,
                None if taken => Verdict::Outranked,
                None => {
                    taken = true;
                    Verdict::Send
                }
            };
            (finding, verdict)
        })
        .collect()
}

struct Look<'a> {
    past: &'a [Past],
    settings: &'a Settings,
    now: DateTime<Utc>,
    today: NaiveDate,
    flags_open: bool,
}

impl Look<'_> {
    /// The first thing that stands against saying this, the lasting ones first.
    fn obstacle(&self, finding: &Finding) -> Option<Verdict> {
        if self.settings.consent.nudges != Some(true) {
            return Some(Verdict::NoConsent);
        }
        if self.flags_open {
            return Some(Verdict::FlagOpen);
        }
        if self.settings.muted_rules.contains(&finding.rule) {
            return Some(Verdict::Muted);
        }
        let same = |p: &Past| p.rule == finding.rule && p.about == finding.about;
        if self.past.iter().any(same) {
            return Some(Verdict::AlreadySaid);
        }
        if let Some(until) = silence::quiet_until(self.settings, self.now) {
            let until = until.with_timezone(&self.settings.tz);
            return Some(Verdict::QuietHours { until });
        }
        if finding.urgency == Urgency::Safety {
            return None;
        }
        self.cool_down(finding)
            .or_else(|| self.back_off())
            .or_else(|| self.cap())
    }

    /// Days still to pass since `last` until there are `gap` of them.
    fn days_left(&self, last: NaiveDate, gap: i64) -> Option<i64> {
        Some(gap - (self.today - last).num_days()).filter(|left| *left > 0)
    }

    fn cool_down(&self, finding: &Finding) -> Option<Verdict> {
        let gap = rules::find(&finding.rule)?.cool_down_days;
        let last = self
            .past
            .iter()
            .filter(|p| p.rule == finding.rule)
            .map(|p| p.local_date)
            .max()?;
        self.days_left(last, gap)
            .map(|days_left| Verdict::CoolDown { days_left })
    }

    fn back_off(&self) -> Option<Verdict> {
        let ignored = self
            .past
            .iter()
            .rev()
            // One that may still be answered says nothing yet.
            .filter(|p| p.answered || self.now - p.at >= ANSWER_WITHIN)
            .take_while(|p| !p.answered)
            .count();
        let (_, gap) = BACK_OFF.into_iter().find(|(least, _)| ignored >= *least)?;
        let last = self.past.iter().map(|p| p.local_date).max()?;
        self.days_left(last, gap)
            .map(|days_left| Verdict::BackOff { days_left })
    }

    fn cap(&self) -> Option<Verdict> {
        let said = self.past.iter().filter(|p| p.local_date == self.today).count();
        (said >= usize::from(self.settings.daily_cap)).then_some(Verdict::DailyCap)
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::athlete::{Consent, QuietHours};

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    /// A Sunday, 10:00 in Paris.
    fn now() -> DateTime<Utc> {
        at("2026-11-22T09:00:00Z")
    }

    fn willing() -> Settings {
        Settings {
            consent: Consent {
                nudges: Some(true),
                model: None,
            },
            ..Settings::default()
        }
    }

    fn finding(rule: &str, urgency: Urgency) -> Finding {
        Finding {
            rule: rule.to_owned(),
            about: "a".to_owned(),
            urgency,
            text: String::new(),
            why: String::new(),
            receipts: Vec::new(),
            proposal: None,
        }
    }

    fn past(rule: &str, days_ago: i64, answered: bool) -> Past {
        let at = now() - TimeDelta::days(days_ago) - TimeDelta::minutes(1);
        Past {
            rule: rule.to_owned(),
            about: format!("{days_ago} days ago"),
            at,
            local_date: at.with_timezone(&Tz::Europe__Paris).date_naive(),
            answered,
        }
    }

    fn one(rule: &str, past: &[Past], settings: &Settings, now: DateTime<Utc>) -> Verdict {
        decide(vec![finding(rule, Urgency::Reminder)], past, settings, now, false)
            .remove(0)
            .1
    }

    #[test]
    fn one_leaves_and_the_most_urgent_first() {
        let found = [Urgency::Cheer, Urgency::Warning, Urgency::Reminder, Urgency::Warning];
        let rules = ["volume_low", "volume_spike", "race_ahead", "fatigue"];
        let found = rules
            .into_iter()
            .zip(found)
            .map(|(rule, urgency)| finding(rule, urgency))
            .collect();
        let verdicts = decide(found, &[], &willing(), now(), false);
        let said: Vec<(&str, &Verdict)> = verdicts.iter().map(|(f, v)| (f.rule.as_str(), v)).collect();
        assert_eq!(
            said,
            [
                ("volume_spike", &Verdict::Send),
                ("fatigue", &Verdict::Outranked),
                ("race_ahead", &Verdict::Outranked),
                ("volume_low", &Verdict::Outranked),
            ]
        );
    }

    #[test]
    fn a_finding_that_may_not_leave_does_not_stand_in_the_way() {
        let settings = Settings {
            muted_rules: vec!["fatigue".to_owned()],
            ..willing()
        };
        let found = vec![
            finding("race_ahead", Urgency::Reminder),
            finding("fatigue", Urgency::Warning),
        ];
        let verdicts: Vec<Verdict> = decide(found, &[], &settings, now(), false)
            .into_iter()
            .map(|(_, v)| v)
            .collect();
        assert_eq!(verdicts, [Verdict::Muted, Verdict::Send]);
    }

    #[test]
    fn nothing_unasked_without_a_yes() {
        for nudges in [None, Some(false)] {
            let settings = Settings {
                consent: Consent { nudges, model: None },
                ..willing()
            };
            for urgency in [Urgency::Cheer, Urgency::Safety] {
                let found = vec![finding("fatigue", urgency)];
                assert_eq!(decide(found, &[], &settings, now(), false)[0].1, Verdict::NoConsent);
            }
        }
        let found = vec![finding("fatigue", Urgency::Safety)];
        assert_eq!(decide(found, &[], &willing(), now(), true)[0].1, Verdict::FlagOpen);
    }

    #[test]
    fn quiet_hours_hold_for_every_urgency() {
        let late = at("2026-11-22T20:30:00Z");
        let until = at("2026-11-23T06:00:00Z").with_timezone(&Tz::Europe__Paris);
        assert_eq!(one("fatigue", &[], &willing(), late), Verdict::QuietHours { until });
        let found = vec![finding("fatigue", Urgency::Safety)];
        assert_eq!(
            decide(found, &[], &willing(), late, false)[0].1,
            Verdict::QuietHours { until }
        );
        let never = Settings {
            quiet: QuietHours { from_min: 0, to_min: 0 },
            ..willing()
        };
        assert_eq!(one("fatigue", &[], &never, late), Verdict::Send);
    }

    #[test]
    fn the_cap_counts_local_days() {
        // 23:30 in Paris and 00:30 are two days; 00:30 and 10:00 are one.
        let mut said = past("race_ahead", 0, true);
        said.local_date = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        said.at = at("2026-11-21T22:30:00Z");
        assert_eq!(one("fatigue", &[said.clone()], &willing(), now()), Verdict::Send);
        said.local_date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        said.at = at("2026-11-21T23:30:00Z");
        assert_eq!(one("fatigue", &[said.clone()], &willing(), now()), Verdict::DailyCap);
        let two = Settings {
            daily_cap: 2,
            ..willing()
        };
        assert_eq!(one("fatigue", &[said], &two, now()), Verdict::Send);
        let none = Settings {
            daily_cap: 0,
            ..willing()
        };
        assert_eq!(one("fatigue", &[], &none, now()), Verdict::DailyCap);
        let safety = vec![finding("fatigue", Urgency::Safety)];
        assert_eq!(decide(safety, &[], &none, now(), false)[0].1, Verdict::Send);
    }

    #[test]
    fn a_rule_cools_down_and_never_repeats_itself() {
        let days = |ago| one("volume_low", &[past("volume_low", ago, true)], &willing(), now());
        assert_eq!(days(1), Verdict::CoolDown { days_left: 6 });
        assert_eq!(days(6), Verdict::CoolDown { days_left: 1 });
        assert_eq!(days(7), Verdict::Send);
        let said = Past {
            about: "a".to_owned(),
            ..past("volume_low", 300, true)
        };
        assert_eq!(one("volume_low", &[said], &willing(), now()), Verdict::AlreadySaid);
    }

    #[test]
    fn who_does_not_answer_hears_less() {
        let ignored = |count: i64, last: i64| -> Vec<Past> {
            (0..count).rev().map(|n| past("race_ahead", last + n, false)).collect()
        };
        let verdict = |past: &[Past]| one("fatigue", past, &willing(), now());
        assert_eq!(verdict(&ignored(2, 1)), Verdict::Send);
        assert_eq!(verdict(&ignored(3, 1)), Verdict::BackOff { days_left: 6 });
        assert_eq!(verdict(&ignored(4, 6)), Verdict::BackOff { days_left: 1 });
        assert_eq!(verdict(&ignored(4, 7)), Verdict::Send);
        assert_eq!(verdict(&ignored(5, 7)), Verdict::BackOff { days_left: 7 });
        assert_eq!(verdict(&ignored(9, 14)), Verdict::Send);
        // An answer ends it; one sent an hour ago is not ignored yet.
        let mut answered = ignored(5, 1);
        answered[4].answered = true;
        assert_eq!(verdict(&answered), Verdict::Send);
        let mut young = ignored(2, 1);
        young.push(past("race_ahead", 0, false));
        let two = Settings {
            daily_cap: 2,
            ..willing()
        };
        assert_eq!(one("fatigue", &young, &two, now()), Verdict::Send);
    }

    /// Ten years of an athlete who never answers and always has something to hear, looked at every hour.
    #[test]
    fn ten_years_over_every_change_of_the_clocks() {
        let zones = [
            Tz::Europe__Paris,
            Tz::America__Santiago,
            Tz::Australia__Lord_Howe,
            Tz::Pacific__Apia,
        ];
        for tz in zones {
            let settings = Settings { tz, ..willing() };
            let mut said: Vec<Past> = Vec::new();
            let mut now = at("2026-01-01T00:00:00Z");
            while now < at("2036-01-01T00:00:00Z") {
                let about = now.to_rfc3339();
                let found = ["fatigue", "race_ahead"].map(|rule| Finding {
                    about: about.clone(),
                    ..finding(rule, Urgency::Reminder)
                });
                let recent = said.len().saturating_sub(8);
                for (f, verdict) in decide(found.to_vec(), &said[recent..], &settings, now, false) {
                    if verdict == Verdict::Send {
                        assert_eq!(silence::quiet_until(&settings, now), None);
                        let local_date = now.with_timezone(&tz).date_naive();
                        said.push(Past {
                            rule: f.rule,
                            about: f.about,
                            at: now,
                            local_date,
                            answered: false,
                        });
                    }
                }
                now += TimeDelta::hours(1);
            }
            // Daily to the third, then weekly to the fifth, then every two weeks.
            let gaps: Vec<i64> = said
                .windows(2)
                .map(|w| (w[1].local_date - w[0].local_date).num_days())
                .collect();
            assert_eq!(&gaps[..6], [1, 1, 7, 7, 14, 14], "{tz}");
            assert!(gaps[6..].iter().all(|gap| *gap == 14), "{tz}");
        }
    }
}
