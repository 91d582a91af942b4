//! A start from what somebody told of their running, while no whole week of it is known.

use chrono::NaiveDate;

use super::planning::{Decided, Inputs};
use super::proposal::{EVE_M, UNKNOWN_S, first_weeks, taper};
use super::workouts::{self, EASY_EFFORT, reason, rest, rounded_down};
use super::{days, fixed, limits, runs, week_shape};
use crate::domain::athlete::RunLength;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::{Reason, SessionKind, Workout};

/// Runs a week where none was told, and most that are proposed: one day of rest (H8).
pub const RUNS: usize = 3;
pub const MOST_RUNS: u8 = 6;
/// Up to so many runs a week, none stands beside another (design choice).
const SPREAD_RUNS: usize = 3;
/// An ordinary run and the long one, as shares of the longest told (design choice: three runs then make a week whose
/// long run is within H5's 0.40, four or more one within its 0.30).
pub const SHARE: f64 = 0.60;
pub const LONG_SHARE: f64 = 0.75;
/// Ends of an ordinary and of a long run that words alone are trusted for, metres and seconds (design choice).
const ORDINARY: (f64, f64) = (3_000.0, 15_000.0);
const ORDINARY_S: (f64, f64) = (1_200.0, 5_400.0);
pub const LONG_MOST_M: f64 = 25_000.0;
const LONG: (f64, f64) = (ORDINARY.0, LONG_MOST_M);
const LONG_S: (f64, f64) = (ORDINARY_S.0, 9_000.0);
/// Whoever ran no farther or longer than this walks and runs in turns first, metres and seconds (design choice).
const LEAST_M: f64 = 2_000.0;
const LEAST_S: f64 = 900.0;

/// What somebody told, as sessions are made from it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Start {
    runs: usize,
    /// Whether their number was told.
    counted: bool,
    /// `None`: only that they run.
    longest: Option<RunLength>,
    /// How many runs the week told was shared among, where the longest is their mean: nobody told one, and no run is known.
    mean: Option<usize>,
    /// Whether that length was told, and is neither reckoned nor known from a run.
    named: bool,
    week_m: Option<f64>,
}

impl Start {
    /// What was told in the 30 days before `date`. `None`: nothing that tells of running, the known runs tell more, or none
    /// came for two weeks.
    ///
    /// Source: the athlete's own words, never above H1's share of the longest run they told (design choice). Evidence:
    /// weak.
    pub fn of(inputs: &Inputs<'_>, date: NaiveDate) -> Option<Self> {
        let lately = inputs.lately;
        let week_m = runs::plannable_m(lately.weekly_m);
        let known = inputs.reference_m(date);
        // A few weeks known tell less than a larger week told; without one they tell more.
        let enough = known.is_some_and(|known| !inputs.few_weeks() || week_m.is_none_or(|told| told <= known));
        if !inputs.told_lately(date) || enough || lately.weekly_runs == Some(0) {
            return None;
        }
        let told = lately.weekly_runs.map(|n| usize::from(n.min(MOST_RUNS)));
        let runs = told.unwrap_or(RUNS);
        // As many kilometres in so many runs: one of them was at least their mean.
        let mean = week_m.map(|m| RunLength::Metres(m / runs as f64));
        let known_m = inputs.longest_m(date);
        let longest = match (lately.longest.or(mean), known_m, inputs.longest_s(date)) {
            (Some(RunLength::Metres(told)), Some(known), _) => Some(RunLength::Metres(told.max(known))),
            (Some(RunLength::Seconds(told)), _, Some(known)) => Some(RunLength::Seconds(told.max(known))),
            (told, ..) => told,
        };
        let runs_at_all = match longest {
            Some(RunLength::Metres(m)) => m >= LEAST_M,
            Some(RunLength::Seconds(s)) => s >= LEAST_S,
            None => told.is_some(),
        };
        runs_at_all.then_some(Self {
            runs: inputs.at_most(runs),
            counted: told.is_some(),
            longest,
            mean: (lately.longest.is_none() && known_m.is_none()).then_some(runs),
            named: longest.is_some() && longest == lately.longest,
            week_m,
        })
    }

    /// The session of a day nobody fixed, on one of the `allowed` weekdays.
    pub fn session(&self, inputs: &Inputs<'_>, date: NaiveDate, decided: &Decided, allowed: &[i64]) -> Workout {
        let habits = week_shape::habits(inputs.runs, inputs.today);
        let week = week_shape::shape(allowed, self.runs, inputs.preferences.long_day, habits);
        let beside = [-1, 1]
            .into_iter()
            .any(|n| inputs.runs_on(days::shift(date, n), decided));
        let full = inputs.week_runs(date, decided) >= self.runs;
        let due = week.days.contains(&days::weekday(date));
        if !due || full || beside && self.runs <= SPREAD_RUNS {
            let runs = Figure::row(self.runs as f64, Unit::Count, "athlete", &"lately");
            return rest(vec![if self.counted {
                reason("rhythm", vec![runs])
            } else {
                first_weeks()
            }]);
        }
        let long = week.long == Some(days::weekday(date)) && self.runs >= RUNS;
        let mut reasons = Vec::new();
        let tapered = taper(inputs, date);
        let share = tapered.as_ref().map_or(1.0, |(_, share)| *share);
        reasons.extend(tapered.map(|(why, _)| why));
        reasons.push(self.why());
        let eve = inputs.days_to_race(date) == Some(1);
        self.run(long, share, eve, reasons)
    }

    /// A session the athlete fixed or their season holds, within what was told: kept where it fits, else an easy run.
    ///
    /// `laid`: metres and seconds of a session of a season, which its own limits held already.
    pub fn held(&self, wished: &Workout, laid: Option<(f64, f64)>, moved: Reason, blocked: Vec<Reason>) -> Workout {
        let metres = runs::plannable_m(wished.distance_m).or(laid.map(|(m, _)| m));
        let seconds = runs::plannable_s(wished.duration_s).filter(|_| metres.is_none());
        let fits = match (self.longest, metres, seconds) {
            (Some(RunLength::Seconds(longest)), ..) if laid.is_some() => {
                laid.is_some_and(|(_, s)| s <= limits::single_run_s(longest))
            }
            (Some(RunLength::Metres(longest)), Some(m), _) => m <= limits::single_run_m(longest),
            (Some(RunLength::Seconds(longest)), _, Some(s)) => s <= limits::single_run_s(longest),
            // One told in kilometres and one in minutes: short enough for anybody who runs.
            (_, _, Some(s)) => s <= ORDINARY_S.0.max(super::proposal::FIRST_WEEKS_S),
            (_, Some(m), _) => m <= ORDINARY.0,
            (_, None, None) => false,
        };
        if fits && blocked.is_empty() {
            let mut kept = fixed::kept(wished, moved);
            if laid.is_some() {
                kept.reasons.insert(1, self.why());
            }
            return kept;
        }
        let mut reasons = vec![moved];
        reasons.extend(blocked);
        reasons.push(self.why());
        self.run(false, 1.0, false, reasons)
    }

    fn run(&self, long: bool, share: f64, eve: bool, reasons: Vec<Reason>) -> Workout {
        let part = if long { LONG_SHARE } else { SHARE };
        let kind = if long { SessionKind::Long } else { SessionKind::Easy };
        match self.longest {
            Some(RunLength::Metres(longest)) => {
                let (least, most) = if long { LONG } else { ORDINARY };
                let wish = (longest * part * self.week_share(longest)).clamp(least, most);
                let most = if eve { EVE_M } else { longest };
                workouts::steady(kind, rounded_down((wish * share).min(most)), EASY_EFFORT, reasons)
            }
            Some(RunLength::Seconds(longest)) => {
                let (least, most) = if long { LONG_S } else { ORDINARY_S };
                let wish = ((longest * part).clamp(least, most) * share).min(longest);
                workouts::timed(kind, (wish / 60.0).floor() * 60.0, Vec::new(), reasons)
            }
            None => {
                let seconds = (UNKNOWN_S * share / 60.0).floor() * 60.0;
                workouts::timed(SessionKind::Easy, seconds, Vec::new(), reasons)
            }
        }
    }

    /// Share that keeps a week of these runs within the week told, 1 where none was.
    fn week_share(&self, longest: f64) -> f64 {
        let parts = match self.runs {
            n if n >= RUNS => SHARE * (n - 1) as f64 + LONG_SHARE,
            n => SHARE * n.max(1) as f64,
        };
        self.week_m.map_or(1.0, |week| (week / (longest * parts)).min(1.0))
    }

    /// The limit of a single run and the longest told, or the week told where no run was.
    fn why(&self) -> Reason {
        if let (Some(shared), Some(week), Some(RunLength::Metres(mean))) = (self.mean, self.week_m, self.longest) {
            let runs = shared as f64;
            let inputs = [("week_told", week), ("runs", runs)];
            return reason(
                "told_week",
                vec![
                    Figure::computed(
                        limits::single_run_m(mean),
                        Unit::Metres,
                        "single_run_limit",
                        &inputs,
                        Evidence::Weak,
                    ),
                    Figure::row(week, Unit::Metres, "athlete", &"lately"),
                    Figure::computed(runs, Unit::Count, "runs_a_week", &inputs, Evidence::Weak),
                ],
            );
        }
        let limit = |value: f64, unit: Unit, longest: f64| {
            Figure::computed(
                value,
                unit,
                "single_run_limit",
                &[("longest_told", longest)],
                Evidence::Weak,
            )
        };
        let told = |value: f64, unit: Unit| Figure::row(value, unit, "athlete", &"lately");
        let figures = match self.longest.filter(|_| self.named) {
            Some(RunLength::Metres(m)) => {
                vec![limit(limits::single_run_m(m), Unit::Metres, m), told(m, Unit::Metres)]
            }
            Some(RunLength::Seconds(s)) => {
                vec![limit(limits::single_run_s(s), Unit::Seconds, s), told(s, Unit::Seconds)]
            }
            None => Vec::new(),
        };
        reason("told_start", figures)
    }
}
