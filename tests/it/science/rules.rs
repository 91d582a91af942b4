//! The rules of a plan checked from outside: nothing here calls the engine's own limits.

use allure::domain::activity::{Activity, Sport};
use allure::domain::goal::RaceResult;
use allure::domain::history::History;
use allure::domain::plan::{SessionKind, SessionStatus, Workout};
use allure::domain::state::{AthleteState, ReadinessLevel};
use allure::domain::wellness::Tier;
use allure::science::{RULES, next_session};
use chrono::{Datelike, NaiveDate};

/// What a week ahead breaks, in words. Empty for a plan that keeps every rule.
pub fn broken(history: &History, state: &AthleteState) -> Vec<String> {
    let plan = Plan { history, state };
    let mut found = Vec::new();
    if state.week_ahead.len() != 7 {
        found.push(format!("{} days", state.week_ahead.len()));
    }
    for (n, (date, workout)) in state.week_ahead.iter().enumerate() {
        if (*date - state.today).num_days() != n as i64 || next_session(state, *date) != *workout {
            found.push(format!("{date} is not day {n}"));
        }
        let rules: [(&str, bool); 11] = [
            ("shape", well_formed(workout)),
            ("H1", plan.single_run(*date, workout)),
            ("H2", plan.week(*date)),
            ("H4", plan.recovered(*date, workout)),
            ("H8", plan.rested(*date, workout)),
            ("H9", plan.painless(workout)),
            ("H10", plan.tapered(*date, workout)),
            ("readiness", plan.ready(*date, workout)),
            ("race", plan.raced(*date, workout)),
            ("availability", plan.possible(*date, workout)),
            ("history", plan.known(*date, workout)),
        ];
        for (rule, kept) in rules {
            if !kept {
                found.push(format!("{rule} on {date}: {:?} {:?}", workout.kind, workout.distance_m));
            }
        }
    }
    found
}

fn well_formed(workout: &Workout) -> bool {
    let led = match workout.kind {
        SessionKind::Rest => workout.distance_m.is_none() && workout.duration_s.is_none(),
        SessionKind::Race => workout.duration_s.is_none(),
        _ => workout.distance_m.is_some() != workout.duration_s.is_some(),
    };
    let amounts = [workout.distance_m, workout.duration_s];
    let positive = amounts.into_iter().flatten().all(|x| x > 0.0 && x.is_finite());
    let named = |rule: &str| RULES.iter().any(|(id, _)| *id == rule);
    let reasons = workout
        .reasons
        .iter()
        .all(|r| named(&r.rule) && r.figures.iter().all(|f| f.value.is_finite()));
    led && positive && reasons && !workout.reasons.is_empty()
}

struct Plan<'a> {
    history: &'a History,
    state: &'a AthleteState,
}

fn metres(activity: &Activity) -> Option<f64> {
    activity.distance_m.filter(|m| *m > 0.0 && *m <= 330_000.0)
}

impl Plan<'_> {
    fn runs(&self) -> impl Iterator<Item = &Activity> {
        let today = self.state.today;
        self.history
            .activities
            .iter()
            .filter(move |a| a.sport == Sport::Running && a.local_date <= today)
    }

    fn races(&self) -> impl Iterator<Item = NaiveDate> {
        let today = self.state.today;
        self.history
            .goals
            .iter()
            .filter_map(|g| g.date)
            .filter(move |d| *d >= today)
    }

    fn single_run(&self, date: NaiveDate, workout: &Workout) -> bool {
        let Some(planned) = workout.distance_m.filter(|_| workout.kind != SessionKind::Race) else {
            return true;
        };
        let days_before = |a: &&Activity| (1..=30).contains(&(date - a.local_date).num_days());
        let longest = self.runs().filter(days_before).filter_map(metres).fold(0.0, f64::max);
        let mut limit = longest * 1.10;
        if longest < 10_000.0 {
            limit = limit.max(longest + 1_000.0);
        }
        longest > 0.0 && planned <= limit + 1e-6
    }

    fn week(&self, date: NaiveDate) -> bool {
        let Some(reference) = self.state.volume.reference_week.as_ref().map(|f| f.value) else {
            return true;
        };
        let same = |other: NaiveDate| other.iso_week() == date.iso_week();
        let done: f64 = self.runs().filter(|a| same(a.local_date)).filter_map(metres).sum();
        let ahead: f64 = self
            .state
            .week_ahead
            .iter()
            .filter(|(d, w)| same(*d) && w.kind != SessionKind::Race)
            .filter_map(|(_, w)| w.distance_m)
            .sum();
        let mut limit = (reference * 1.10).max(reference + 3_000.0);
        if reference >= 15_000.0 {
            limit = limit.min(reference * 1.20);
        }
        ahead == 0.0 || done + ahead <= limit + 1e-6
    }

    fn recovered(&self, date: NaiveDate, workout: &Workout) -> bool {
        if !matches!(workout.kind, SessionKind::Long | SessionKind::Quality) {
            return true;
        }
        let after_race = |m: f64| {
            if m <= 10_500.0 {
                3
            } else if m <= 22_000.0 {
                7
            } else {
                14
            }
        };
        let told = self.history.results.iter().filter(|r| r.date <= self.state.today);
        let done = self.runs().filter_map(|a| {
            let tough =
                a.rpe.is_some_and(|r| r >= 7) || a.duration_s().is_some_and(|s| (5_400.0..=345_600.0).contains(&s));
            let raced = a.race.then(|| metres(a).map_or(7, after_race));
            raced.or(tough.then_some(2)).map(|days| (a.local_date, days))
        });
        let ahead = self
            .state
            .week_ahead
            .iter()
            .filter(|(d, w)| *d != date && w.kind.hard())
            .map(|(d, w)| {
                let days = if w.kind == SessionKind::Race {
                    w.distance_m.map_or(7, after_race)
                } else {
                    2
                };
                (*d, days)
            });
        done.chain(told.map(|r| (r.date, after_race(r.distance_m))))
            .chain(ahead)
            .all(|(hard, days)| {
                let since = (date - hard).num_days();
                since >= days || since <= -2
            })
    }

    fn rested(&self, date: NaiveDate, workout: &Workout) -> bool {
        if matches!(workout.kind, SessionKind::Rest | SessionKind::Race) {
            return true;
        }
        let run_on = |day: NaiveDate| {
            let planned = self
                .state
                .week_ahead
                .iter()
                .any(|(d, w)| *d == day && w.kind != SessionKind::Rest);
            planned || self.runs().any(|a| a.local_date == day)
        };
        (0..7).any(|n| !run_on(date - chrono::Days::new(n)))
    }

    fn painless(&self, workout: &Workout) -> bool {
        let pain = self.state.pain.as_ref().map_or(0.0, |f| f.value);
        let tier = self
            .history
            .flags
            .iter()
            .filter(|f| f.cleared_at.is_none())
            .map(|f| f.tier)
            .max();
        if pain >= 5.0 || tier >= Some(Tier::Orange) {
            return workout.kind == SessionKind::Rest;
        }
        let held = pain >= 3.0 || tier == Some(Tier::Yellow);
        !(held && workout.kind.hard())
    }

    fn tapered(&self, date: NaiveDate, workout: &Workout) -> bool {
        let near = self.races().any(|race| (0..=10).contains(&(race - date).num_days()));
        !(near && matches!(workout.kind, SessionKind::Long | SessionKind::Quality))
    }

    fn ready(&self, date: NaiveDate, workout: &Workout) -> bool {
        let level = self.state.readiness.as_ref().map(|r| r.level);
        if date != self.state.today || workout.kind == SessionKind::Race {
            return true;
        }
        match level {
            Some(ReadinessLevel::RestOrEasy) => matches!(workout.kind, SessionKind::Rest | SessionKind::Easy),
            Some(ReadinessLevel::NoQuality) => workout.kind != SessionKind::Quality,
            _ => true,
        }
    }

    fn raced(&self, date: NaiveDate, workout: &Workout) -> bool {
        let day = self.races().any(|race| race == date);
        let held = self.state.pain.as_ref().is_some_and(|f| f.value >= 3.0) || !self.state.flags.is_empty();
        let ran = self.runs().any(|a| a.local_date == date);
        (workout.kind == SessionKind::Race) == (day && !held && !ran)
            || (ran && day && matches!(workout.kind, SessionKind::Race | SessionKind::Rest))
    }

    fn possible(&self, date: NaiveDate, workout: &Workout) -> bool {
        let Some(days) = &self.history.athlete.preferences.run_days else {
            return true;
        };
        let mine = self.history.planned.iter().any(|p| p.date == date && p.pinned);
        let named = days
            .iter()
            .any(|d| u32::from(*d) == date.weekday().num_days_from_monday());
        matches!(workout.kind, SessionKind::Rest | SessionKind::Race) || mine || named
    }

    /// Without a run in 30 days there is nothing but walking and running in turns; a skipped day is rest.
    fn known(&self, date: NaiveDate, workout: &Workout) -> bool {
        let skipped = |p: &allure::domain::plan::PlannedSession| p.date == date && p.status == SessionStatus::Skipped;
        if self.history.planned.iter().any(skipped) && !self.races().any(|r| r == date) {
            return workout.kind == SessionKind::Rest;
        }
        let recent = self
            .runs()
            .any(|a| (0..=30).contains(&(date - a.local_date).num_days()));
        // A race told and no run: twenty easy minutes.
        let raced = |r: &RaceResult| (0..=30).contains(&(date - r.date).num_days());
        let short = workout.kind == SessionKind::Easy && workout.duration_s.is_some_and(|s| s <= 1_200.0);
        let only_raced = self.runs().next().is_none() && self.history.results.iter().any(raced);
        recent
            || (only_raced && short)
            || matches!(
                workout.kind,
                SessionKind::Rest | SessionKind::WalkRun | SessionKind::Race
            )
    }
}
