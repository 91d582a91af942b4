//! A plan from elsewhere against the hard rules, for one runner: what breaks which rule, and the smallest mend.

use chrono::NaiveDate;

use crate::domain::state::AthleteState;
use crate::science::long_run_share::most_share;
use crate::science::{days, limits};

/// Days H1 looks back.
const LONGEST_DAYS: i64 = 30;
/// Weeks H2 looks back.
const REFERENCE_WEEKS: i64 = 4;
/// Runs a week from which more make no other share.
const MANY_RUNS: usize = 7;
/// Share of the usual week that the last seven days before a race may hold: a taper of 41 to 60 % has room (Bosquet
/// 2007; design choice).
const TAPER_MOST: f64 = 0.60;
/// A week under this many metres has no share to speak of.
const LEAST_WEEK_M: f64 = 5_000.0;
/// What rounding of distances may hide, metres.
const SLACK_M: f64 = 50.0;

/// A session as somebody else wrote it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Written {
    pub date: NaiveDate,
    /// Metres. `None`: not said.
    pub metres: Option<f64>,
    pub hard: bool,
    pub race: bool,
}

/// The smallest change that keeps the rule.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Mend {
    /// A run of at most so many metres.
    Run(f64),
    /// A week of at most so many metres.
    Week(f64),
    /// An easy run, or the session a day later.
    Easy,
    Rest,
}

/// A rule broken on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Finding {
    /// Week of the plan, the first being 1.
    pub week: i64,
    pub date: NaiveDate,
    /// `h1`, `h2`, `h4`, `h5`, `h8` or `taper`.
    pub rule: &'static str,
    /// What the plan has, metres; `None` where the rule counts none.
    pub has_m: Option<f64>,
    pub mend: Mend,
}

/// Every rule a written plan breaks for this runner, by date.
///
/// Source: H1, H2, H4, H5, H8 and the taper of the plan's rules. Distances not said count as nothing, so the findings
/// are a lower bound. Evidence: that of each rule.
pub fn lint(plan: &[Written], state: &AthleteState) -> Vec<Finding> {
    let Some(first) = plan.iter().map(|s| s.date).min() else {
        return Vec::new();
    };
    let plan = Plan {
        sessions: plan,
        state,
        first,
    };
    let mut found = plan.runs();
    found.extend(plan.weeks());
    found.extend(plan.taper());
    found.sort_by_key(|f| (f.date, f.rule));
    found
}

struct Plan<'a> {
    sessions: &'a [Written],
    state: &'a AthleteState,
    first: NaiveDate,
}

impl Plan<'_> {
    fn finding(&self, date: NaiveDate, rule: &'static str, has_m: Option<f64>, mend: Mend) -> Finding {
        let week = days::between(days::monday(self.first), days::monday(date)) / days::WEEK + 1;
        Finding {
            week,
            date,
            rule,
            has_m,
            mend,
        }
    }

    /// Metres run of a stretch of days, races left out, and how many sessions hold them.
    fn total(&self, from: NaiveDate, until: NaiveDate) -> (f64, usize) {
        let inside = self
            .sessions
            .iter()
            .filter(|s| s.date >= from && s.date <= until && !s.race);
        inside.fold((0.0, 0), |(m, n), s| (m + s.metres.unwrap_or(0.0), n + 1))
    }

    fn longest_before(&self, date: NaiveDate) -> Option<f64> {
        let since = days::shift(date, -LONGEST_DAYS);
        let written = self.sessions.iter().filter(|s| s.date >= since && s.date < date);
        let written = written.filter_map(|s| s.metres).fold(0.0, f64::max);
        let near = days::between(self.state.today, date) <= LONGEST_DAYS;
        let known = self
            .state
            .volume
            .longest_30d
            .as_ref()
            .filter(|_| near)
            .map_or(0.0, |f| f.value);
        Some(written.max(known)).filter(|m| *m > 0.0)
    }

    fn runs(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        for s in self.sessions.iter().filter(|s| !s.race) {
            let limit = self.longest_before(s.date).map(limits::single_run_m);
            if let Some((metres, limit)) = s.metres.zip(limit).filter(|(m, l)| *m > *l + SLACK_M) {
                found.push(self.finding(s.date, "h1", Some(metres), Mend::Run(limit)));
            }
            let eve = |other: &&Written| other.hard && days::between(other.date, s.date) == 1;
            if s.hard && self.sessions.iter().any(|o| eve(&o)) {
                found.push(self.finding(s.date, "h4", None, Mend::Easy));
            }
            // The seventh day in a row is the one to rest on.
            if (1..days::WEEK).all(|n| self.runs_on(days::shift(s.date, -n))) {
                found.push(self.finding(s.date, "h8", None, Mend::Rest));
            }
        }
        found
    }

    fn runs_on(&self, date: NaiveDate) -> bool {
        self.sessions.iter().any(|s| s.date == date)
    }

    fn weeks(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        let last = self.sessions.iter().map(|s| s.date).max().unwrap_or(self.first);
        let mut monday = days::monday(self.first);
        while monday <= last {
            let sunday = days::shift(monday, days::WEEK - 1);
            let (metres, runs) = self.total(monday, sunday);
            let limit = self.reference(monday).map(limits::week_m);
            if let Some(limit) = limit.filter(|l| metres > *l + SLACK_M) {
                found.push(self.finding(monday, "h2", Some(metres), Mend::Week(limit)));
            }
            found.extend(self.share(monday, sunday, metres, runs));
            monday = days::shift(monday, days::WEEK);
        }
        found
    }

    /// The highest of the four weeks before a Monday, written or run.
    fn reference(&self, monday: NaiveDate) -> Option<f64> {
        let week = |n: i64| {
            let start = days::shift(monday, -n * days::WEEK);
            let (written, _) = self.total(start, days::shift(start, days::WEEK - 1));
            let run = self.state.volume.weeks.iter().find(|w| w.monday == start);
            written.max(run.map_or(0.0, |w| w.distance_m))
        };
        Some((1..=REFERENCE_WEEKS).map(week).fold(0.0, f64::max)).filter(|m| *m > 0.0)
    }

    fn share(&self, monday: NaiveDate, sunday: NaiveDate, metres: f64, runs: usize) -> Option<Finding> {
        let inside = self
            .sessions
            .iter()
            .filter(|s| s.date >= monday && s.date <= sunday && !s.race);
        let longest = inside.max_by(|a, b| a.metres.unwrap_or(0.0).total_cmp(&b.metres.unwrap_or(0.0)))?;
        let most = metres * most_share(i64::try_from(runs.min(MANY_RUNS)).ok()?)?;
        let long = longest
            .metres
            .filter(|m| metres >= LEAST_WEEK_M && *m > most + SLACK_M)?;
        Some(self.finding(longest.date, "h5", Some(long), Mend::Run(most)))
    }

    /// The last seven days before the race of the plan, against the four weeks before them.
    fn taper(&self) -> Option<Finding> {
        let race = self.sessions.iter().filter(|s| s.race).map(|s| s.date).max()?;
        let from = days::shift(race, -days::WEEK);
        let (last, _) = self.total(from, days::shift(race, -1));
        let weeks = 3;
        let (before, runs) = self.total(days::shift(from, -weeks * days::WEEK), days::shift(from, -1));
        let usual = before / weeks as f64;
        let most = usual * TAPER_MOST;
        (runs > 0 && last > most + SLACK_M).then(|| self.finding(from, "taper", Some(last), Mend::Week(most)))
    }
}
