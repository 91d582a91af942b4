//! What a season has laid out so far: all that the hard limits of the next day are reckoned from.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::fill::LONG_HARD_S;
use super::runner::Runner;
use crate::domain::plan::SessionKind;
use crate::domain::season::{Priority, Season, SeasonSession, SeasonWeek};
use crate::science::{days, hard, limits};

/// Weeks of a phase before a repetition is added, and again.
pub const WEEKS_PER_REP: u16 = 2;
/// Weeks H2 and H7 look back on.
const WEEKS_BACK: usize = 4;
/// Days H1 looks back on.
const DAYS_BACK: i64 = 30;
/// A week this near to the one before was meant to be the same.
const ROUNDING: f64 = 0.97;
/// Days without hard running after a weekend of two long days (2.15: 72 hours).
const AFTER_TWO_LONG_DAYS: i64 = 3;
/// Days after a race prepared for that its weeks of recovery reach at most (3.1: four weeks).
const PEAK_RECOVERY_DAYS: i64 = 28;
/// First run of somebody with no run in 30 days, metres (H1's floor of one kilometre).
const FIRST_RUN_M: f64 = 1_000.0;

/// Hard running of one week.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Hardness {
    /// Seconds above the first threshold.
    pub seconds: f64,
    /// Hard sessions of a methodology, the long run left out.
    pub sessions: usize,
    /// The long run passed 90 minutes.
    pub long: bool,
}

#[derive(Debug, Clone)]
pub struct Ledger {
    start: NaiveDate,
    longest_before_m: Option<f64>,
    /// The longest run before the plan passed 90 minutes: one more is nothing new (H7).
    pub ran_long: bool,
    weeks_m: Vec<f64>,
    hardness: Vec<Hardness>,
    /// Days run in the weeks of the plan, and whether each was whole.
    counts: Vec<(usize, bool)>,
    runs: Vec<(NaiveDate, f64)>,
    /// Days raced.
    raced: Vec<NaiveDate>,
    /// First day on which a hard session may stand again.
    hard_from: NaiveDate,
    last_hard: Option<NaiveDate>,
    /// Last first day of a back-to-back weekend.
    back_to_back: Option<NaiveDate>,
    seen: BTreeSet<&'static str>,
    /// Metres of the last normal week, hard sessions in it.
    pub normal_m: f64,
    pub normal_sessions: usize,
    /// Metres run in the last normal week as it was laid out, and in its longest run; `None` before one.
    pub last_normal: Option<(f64, f64)>,
    /// Normal weeks since the volume last rose.
    pub held: u8,
    /// Repetitions added since the phase began.
    pub progressed: u16,
    /// Walk-run sessions done.
    pub walk_runs: usize,
    /// Rules that held something back.
    pub binding: BTreeSet<&'static str>,
}

impl Ledger {
    pub fn open(runner: &Runner) -> Self {
        let after_races = runner
            .races
            .iter()
            .filter(|r| r.date <= runner.start)
            .map(|r| days::shift(r.date, hard::race_recovery_days(Some(r.distance_m))));
        Self {
            start: runner.start,
            longest_before_m: runner.longest_m(),
            ran_long: runner
                .longest_m()
                .is_some_and(|m| m / 1000.0 * runner.easy_s_per_km() > LONG_HARD_S),
            weeks_m: runner
                .weeks()
                .iter()
                .map(|m| m.clamp(0.0, runner.reference_m()))
                .collect(),
            hardness: Vec::new(),
            counts: Vec::new(),
            runs: Vec::new(),
            raced: Vec::new(),
            hard_from: after_races.max().unwrap_or(runner.start).max(runner.start),
            last_hard: None,
            back_to_back: None,
            seen: BTreeSet::new(),
            normal_m: runner.base_m(),
            normal_sessions: 0,
            last_normal: None,
            held: 0,
            progressed: 0,
            walk_runs: 0,
            binding: BTreeSet::new(),
        }
    }

    /// The ledger of a season some weeks of which lie behind, on the runner's day. What was planned counts for how the
    /// weeks follow one another; what may be run next is held by what the runner has run.
    pub fn resume(runner: &Runner, season: &Season, behind: &[SeasonWeek]) -> Self {
        let mut ledger = Self::open(runner);
        let run = ledger.clone();
        ledger.start = season.start;
        ledger.weeks_m.clear();
        let mut phase = ("", 0_u16);
        for week in behind {
            let recovers = week.phase == "recovery";
            phase = if phase.0 == week.phase || (recovers && !after_peak(season, week)) {
                (phase.0, phase.1 + 1)
            } else {
                (week.phase.as_str(), 0)
            };
            let rises = !ledger.weeks_m.is_empty() && week.training_m() > ledger.reference_m() + 1.0;
            let eased = week.phase == "taper" || (recovers && after_peak(season, week));
            let steady = !rises && !week.down && !eased;
            ledger.held = match (rises, steady) {
                (true, _) => 0,
                (false, true) => ledger.held.saturating_add(1),
                (false, false) => ledger.held,
            };
            ledger.progressed = match phase.1 {
                0 => 0,
                n if steady && n.is_multiple_of(WEEKS_PER_REP) => ledger.progressed.saturating_add(1),
                _ => ledger.progressed,
            };
            week.sessions.iter().for_each(|s| ledger.enter(s));
            let walks = week.sessions.iter().filter(|s| s.workout.kind == SessionKind::WalkRun);
            ledger.walk_runs += walks.count();
            let raced = week.sessions.iter().any(|s| s.workout.kind == SessionKind::Race);
            let whole = week.monday >= season.start && week.phase != "taper" && !recovers && !raced;
            ledger.close(week, whole || ledger.normal_m <= 0.0);
        }
        // The week of the runner's day is in no history of whole weeks yet.
        let under_way = behind.last().is_some_and(|w| w.monday == days::monday(runner.start));
        ledger.run_before(&run, runner, under_way)
    }

    /// What has been run in the place of what was planned, up to the runner's day.
    fn run_before(mut self, run: &Self, runner: &Runner, under_way: bool) -> Self {
        let most = run.longest_before_m.unwrap_or(0.0);
        for (date, metres) in &mut self.runs {
            if *date < runner.start {
                *metres = metres.min(most);
            }
        }
        let reference = run.reference_m();
        let this_week = self.weeks_m.last().copied().filter(|_| under_way);
        self.weeks_m.clone_from(&run.weeks_m);
        let limit = if reference > 0.0 {
            limits::week_m(reference)
        } else {
            f64::INFINITY
        };
        self.weeks_m.extend(this_week.map(|m| m.min(limit)));
        self.normal_m = self.normal_m.min(limit);
        self.start = runner.start;
        self
    }

    /// Highest of the last four weeks, metres (H2).
    pub fn reference_m(&self) -> f64 {
        Self::last(&self.weeks_m).copied().fold(0.0, f64::max)
    }

    /// Hard running that is not more than in the last four weeks (H7).
    pub fn hardest(&self) -> Hardness {
        Self::last(&self.hardness).fold(Hardness::default(), |most, week| Hardness {
            seconds: most.seconds.max(week.seconds),
            sessions: most.sessions.max(week.sessions),
            long: most.long || week.long,
        })
    }

    fn last<T>(of: &[T]) -> impl Iterator<Item = &T> {
        of[of.len().saturating_sub(WEEKS_BACK)..].iter()
    }

    /// Longest single run of the 30 days before a date, metres. `None` without one.
    pub fn longest_m(&self, date: NaiveDate) -> Option<f64> {
        let from = days::shift(date, -DAYS_BACK);
        let planned = self
            .runs
            .iter()
            .filter(|(d, _)| *d >= from && *d < date)
            .map(|(_, m)| *m);
        let before = self
            .longest_before_m
            .filter(|_| days::between(self.start, date) < DAYS_BACK);
        planned.chain(before).max_by(f64::total_cmp)
    }

    /// Most runs of the last four weeks (H7). `None` until a whole week of the plan is behind: what a runner did before
    /// it is known in metres only.
    pub fn most_runs(&self) -> Option<usize> {
        Self::last(&self.counts).any(|(_, whole)| *whole).then_some(())?;
        Self::last(&self.counts).map(|(runs, _)| *runs).max()
    }

    /// Days run of the six before a date.
    pub fn runs_of_six_days(&self, date: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let from = days::shift(date, 1 - days::WEEK);
        self.runs
            .iter()
            .map(|(d, _)| *d)
            .chain(self.raced.iter().copied())
            .filter(move |d| *d >= from && *d < date)
    }

    /// H1's limit for a date, metres.
    pub fn single_run_m(&self, date: NaiveDate) -> f64 {
        self.longest_m(date).map_or(FIRST_RUN_M, limits::single_run_m)
    }

    /// H2's limit for the week to come, metres.
    pub fn week_limit_m(&self) -> f64 {
        limits::week_m(self.reference_m())
    }

    /// Whether H4 lets a hard session stand on a date. `paired`: the methodology lets it follow the day before.
    pub fn hard_may_stand(&self, date: NaiveDate, paired: bool) -> bool {
        let apart = if paired { 1 } else { hard::RECOVERY_DAYS };
        date >= self.hard_from && self.last_hard.is_none_or(|d| days::between(d, date) >= apart)
    }

    /// Whether a kind was run before: what H10 asks of the last ten days.
    pub fn has_seen(&self, kind: SessionKind) -> bool {
        self.seen.contains(kind.id())
    }

    /// Enters a day.
    pub fn enter(&mut self, session: &SeasonSession) {
        self.seen.insert(session.workout.kind.id());
        // A long run was met whatever stood inside it.
        if session.long {
            self.seen.insert(SessionKind::Long.id());
        }
        if session.distance_m > 0.0 && session.workout.kind != SessionKind::Race {
            self.runs.push((session.date, session.distance_m));
        }
        if session.workout.kind == SessionKind::Race {
            self.raced.push(session.date);
            let recovery = hard::race_recovery_days(Some(session.distance_m));
            self.hard_from = self.hard_from.max(days::shift(session.date, recovery));
        }
        if session.hard {
            // A weekend of two long days asks for three days without hard running (2.15).
            let eve = days::shift(session.date, -1);
            if session.long && self.back_to_back == Some(eve) {
                self.hard_from = self.hard_from.max(days::shift(session.date, AFTER_TWO_LONG_DAYS));
            }
            self.last_hard = Some(session.date);
        }
        if session.code == "BB" {
            self.back_to_back = Some(session.date);
        }
    }

    /// Closes a week.
    pub fn close(&mut self, week: &SeasonWeek, whole: bool) {
        self.weeks_m.push(week.training_m());
        let runs = week
            .sessions
            .iter()
            .filter(|s| s.workout.kind.runs() && s.workout.kind != SessionKind::Race);
        let cut_short = week.monday < self.start;
        self.counts.push((runs.count(), !cut_short));
        let hard_s = |s: &SeasonSession| {
            s.workout
                .steps
                .iter()
                .filter(|step| step.zone >= 2)
                .map(|step| {
                    let rep = step.duration_s.or_else(|| {
                        let pace = match step.target {
                            crate::domain::plan::Target::Pace { fast, slow } => f64::midpoint(fast.0, slow.0),
                            _ => 240.0,
                        };
                        step.distance_m.map(|m| m / 1000.0 * pace)
                    });
                    rep.unwrap_or(0.0) * f64::from(step.times)
                })
                .sum::<f64>()
        };
        let sessions = week.sessions.iter().filter(|s| s.workout.kind.quality()).count();
        self.hardness.push(Hardness {
            seconds: week.sessions.iter().map(hard_s).sum(),
            sessions,
            long: week.sessions.iter().any(|s| s.long && s.hard),
        });
        if whole && !week.down {
            // Rounding alone never lowers what the next week grows from.
            let ran = week.training_m();
            let near = ran < self.normal_m && ran > self.normal_m * ROUNDING;
            self.normal_m = if near { self.normal_m } else { ran };
            self.normal_sessions = sessions;
            let longest = week.sessions.iter().map(|s| s.distance_m).fold(0.0, f64::max);
            self.last_normal = Some((ran, longest));
        }
    }
}

/// Whether a week recovers from a race that was prepared for: a new cycle of phases begins after it.
fn after_peak(season: &Season, week: &SeasonWeek) -> bool {
    let peaks = season.others.iter().filter(|o| o.priority == Priority::A);
    peaks
        .filter(|o| o.aim.date < week.monday)
        .any(|o| days::between(o.aim.date, week.monday) <= PEAK_RECOVERY_DAYS)
}
