//! A season already under way, judged on a day of a life: what is still ahead, after what really was run.
//!
//! How the rules were read there:
//! - H1: the longest run of the 30 days before, run or still ahead; a race counts, and is exempt itself.
//! - H2: the four weeks before as they were run, the weeks between as they are planned; of the week under way, what was
//!   run counts. Walking and running in turns has doses of its own, and so has the easy block after four weeks without a
//!   run: at most four half hours a week.
//! - H4: hard days of the past and ahead; what a methodology pairs is one unit.
//! - H5 and H6: a share of the week, or of the usual week (the mean of the four before) where days missed or left out
//!   made this one smaller: nobody's long run is halved because they missed a Tuesday.
//! - H8: any seven days that end ahead, those run included.
//! - H9: nothing is run while stopped, nothing hard in pain.
//! - H3, H7 and H10 are judged when a season is laid out; life has no right to repeat them.

use chrono::{Datelike, NaiveDate, TimeDelta};
use serde_json::{Value, json};

use super::declared::Declared;
use super::season::{Session, Stretch};
use super::shares::class;
use super::{Finding, growth, shape, spacing};
use crate::domain::plan::{SessionKind, StepKind, Target};
use crate::domain::season::{SeasonSession, SeasonWeek};

/// Rounding: half of a hundred metres, and half a minute.
const SLACK_M: f64 = 50.0;
const SLACK_SHARE: f64 = 0.005;
/// Runs and seconds each of an easy block after four weeks without any.
const EASY_BLOCK_RUNS: usize = 4;
const EASY_BLOCK_S: f64 = 1_800.0;
const WEEK: i64 = 7;
const NOVICE_REST: usize = 2;
const LOOK_BACK_DAYS: i64 = 30;
const REFERENCE_WEEKS: i64 = 4;

/// A run that was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Lived {
    pub date: NaiveDate,
    pub metres: f64,
    pub seconds: f64,
    pub race: bool,
    /// Above the first threshold or longer than 90 minutes.
    pub hard: bool,
    /// The methodology's code of what was run.
    pub code: String,
}

/// What H9 asks of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    All,
    NothingHard,
    Nothing,
}

/// A day of a life.
#[derive(Debug, Clone, Copy)]
pub struct Day<'a> {
    pub today: NaiveDate,
    /// By date, the last ten weeks at least.
    pub past: &'a [Lived],
    /// Less than a year of running (H8).
    pub novice: bool,
    /// Metres of the race prepared for.
    pub race_m: f64,
    /// Of the seven days ahead.
    pub allowed: Allowed,
}

/// The rules of one methodology.
pub struct Judge {
    declared: Declared,
}

struct Ahead<'a> {
    day: &'a Day<'a>,
    declared: &'a Declared,
    sessions: Vec<Session>,
}

impl Judge {
    /// None when no school has this name.
    pub fn of(methodology: &str) -> Option<Self> {
        Some(Self {
            declared: Declared::of(methodology)?,
        })
    }

    /// What the weeks ahead break. Empty when all holds.
    pub fn season(&self, day: &Day<'_>, weeks: &[SeasonWeek]) -> Vec<Value> {
        let sessions = weeks.iter().flat_map(|w| &w.sessions).map(read).collect();
        let ahead = Ahead {
            day,
            declared: &self.declared,
            sessions,
        };
        let mut found = Vec::new();
        ahead.order(&mut found);
        ahead.single_runs(&mut found);
        ahead.weeks(&mut found);
        ahead.shares(&mut found);
        ahead.spacing(&mut found);
        ahead.rest(&mut found);
        shown(found)
    }

    /// What the sessions of the coming days break, as they are given day by day.
    pub fn days(&self, day: &Day<'_>, sessions: &[SeasonSession]) -> Vec<Value> {
        let ahead = Ahead {
            day,
            declared: &self.declared,
            sessions: sessions.iter().map(read).collect(),
        };
        let mut found = Vec::new();
        ahead.single_runs(&mut found);
        ahead.weeks(&mut found);
        ahead.spacing(&mut found);
        ahead.rest(&mut found);
        ahead.health(&mut found);
        shown(found)
    }
}

fn shown(found: Vec<Finding>) -> Vec<Value> {
    let one = |f: Finding| json!({ "rule": f.rule, "date": f.date, "detail": f.detail });
    found.into_iter().map(one).collect()
}

fn monday(date: NaiveDate) -> NaiveDate {
    date - TimeDelta::days(i64::from(date.weekday().num_days_from_monday()))
}

impl Ahead<'_> {
    fn trains(&self) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(|s| s.trains())
    }

    fn order(&self, found: &mut Vec<Finding>) {
        for two in self.sessions.windows(2) {
            let [first, second] = two else { continue };
            if second.date <= first.date {
                found.push(Finding::on(
                    "order",
                    second.date,
                    format!("{} after {}", second.kind, first.date),
                ));
            }
        }
        for session in &self.sessions {
            if session.date < self.day.today {
                found.push(Finding::on(
                    "order",
                    session.date,
                    "a session of the past is ahead".to_owned(),
                ));
            }
            shape::flags(session, found);
            shape::amounts(session, found);
        }
    }

    fn single_runs(&self, found: &mut Vec<Finding>) {
        for session in self.trains() {
            let Some(metres) = session.metres else { continue };
            let within = |date: NaiveDate| date < session.date && (session.date - date).num_days() <= LOOK_BACK_DAYS;
            // Below 10 km, and where only the time is given: five minutes more.
            let by_time = session.steps.iter().all(|s| s.metres.is_none()) && session.secs.is_some();
            if by_time && session.walk_run_block {
                continue;
            }
            let lasting = self.day.past.iter().filter(|r| within(r.date)).map(|r| r.seconds);
            let ahead_s = self
                .sessions
                .iter()
                .filter(|s| s.runs() && within(s.date))
                .filter_map(|s| s.secs);
            let longest_s = lasting.chain(ahead_s).fold(0.0, f64::max);
            if by_time && metres < 10_000.0 && session.secs.is_some_and(|s| s <= longest_s + 300.0) {
                continue;
            }
            let past = self.day.past.iter().filter(|r| within(r.date)).map(|r| r.metres);
            let ahead = self.sessions.iter().filter(|s| s.runs() && within(s.date));
            let longest = past.chain(ahead.filter_map(|s| s.metres)).fold(0.0, f64::max);
            if metres > growth::run_limit(longest) + SLACK_M {
                let detail = format!(
                    "{} of {metres:.0} m and {:.0} s after a longest run of {longest:.0} m and {longest_s:.0} s",
                    session.kind,
                    session.secs.unwrap_or(0.0)
                );
                found.push(Finding::on("h1", session.date, detail));
            }
        }
    }

    /// Metres and seconds of a week without its races, and how many runs: run, then still ahead.
    fn week(&self, monday: NaiveDate) -> ((f64, f64, usize), (f64, f64, usize)) {
        let next = monday + TimeDelta::days(WEEK);
        let inside = |d: NaiveDate| d >= monday && d < next;
        let past = self.day.past.iter().filter(|r| inside(r.date) && !r.race);
        let ahead = self.trains().filter(|s| inside(s.date));
        (
            past.fold((0.0, 0.0, 0), |(m, s, n), r| (m + r.metres, s + r.seconds, n + 1)),
            ahead.fold((0.0, 0.0, 0), |(m, s, n), r| {
                (m + r.metres.unwrap_or(0.0), s + r.secs.unwrap_or(0.0), n + 1)
            }),
        )
    }

    fn before(&self, week: NaiveDate) -> Vec<(f64, f64)> {
        (1..=REFERENCE_WEEKS)
            .map(|n| {
                let (run, ahead) = self.week(week - TimeDelta::days(WEEK * n));
                (run.0 + ahead.0, run.1 + ahead.1)
            })
            .collect()
    }

    /// What was raced counts in what a later week may grow from: it was run.
    fn raced_m(&self, week: NaiveDate) -> f64 {
        let next = week + TimeDelta::days(WEEK);
        let races = self
            .day
            .past
            .iter()
            .filter(|r| r.race && r.date >= week && r.date < next);
        races.map(|r| r.metres).sum()
    }

    fn mondays(&self) -> Vec<NaiveDate> {
        let mut all: Vec<NaiveDate> = self.sessions.iter().map(|s| monday(s.date)).collect();
        all.dedup();
        all
    }

    fn weeks(&self, found: &mut Vec<Finding>) {
        for week in self.mondays() {
            let (run, ahead) = self.week(week);
            let block = self.trains().any(|s| s.walk_run_block && monday(s.date) == week);
            let reference = (1..=REFERENCE_WEEKS)
                .map(|n| week - TimeDelta::days(WEEK * n))
                .map(|w| {
                    let (run, ahead) = self.week(w);
                    run.0 + ahead.0 + self.raced_m(w)
                })
                .fold(0.0, f64::max);
            let limit = growth::week_limit(reference);
            let left = (limit - run.0).max(0.0);
            // Coming back after four weeks: an easy block of half hours is what missed weeks ask for.
            let mut sessions = self.trains().filter(|s| monday(s.date) == week);
            let easy_block = reference <= 0.0
                && run.2 + ahead.2 <= EASY_BLOCK_RUNS
                && sessions.all(|s| !s.hard_by_rule() && s.secs.is_none_or(|secs| secs <= EASY_BLOCK_S));
            if !block && !easy_block && ahead.0 > left + SLACK_M {
                let sessions = self.trains().filter(|s| monday(s.date) == week);
                let each: Vec<String> = sessions
                    .map(|s| {
                        format!(
                            "{} {:.0} m {:.0} s {}",
                            s.kind,
                            s.metres.unwrap_or(0.0),
                            s.secs.unwrap_or(0.0),
                            s.code
                        )
                    })
                    .collect();
                let detail = format!(
                    "{:.0} m ahead ({}) and {:.0} m run against a reference of {reference:.0} m",
                    ahead.0,
                    each.join(", "),
                    run.0
                );
                found.push(Finding::on("h2", week, detail));
            }
        }
    }

    fn shares(&self, found: &mut Vec<Finding>) {
        for week in self.mondays() {
            let next = week + TimeDelta::days(WEEK);
            let inside = |d: NaiveDate| d >= week && d < next;
            let (run, ahead) = self.week(week);
            let usual = self.before(week);
            let mean = |of: fn(&(f64, f64)) -> f64| usual.iter().map(of).sum::<f64>() / REFERENCE_WEEKS as f64;
            let basis_m = (run.0 + ahead.0).max(mean(|w| w.0));
            let basis_s = (run.1 + ahead.1).max(mean(|w| w.1));
            let raced = self.day.past.iter().any(|r| r.race && inside(r.date))
                || self.sessions.iter().any(|s| s.is_race() && inside(s.date));
            let sessions: Vec<&Session> = self.trains().filter(|s| inside(s.date) && !s.walk_run_block).collect();
            let most = self
                .declared
                .share_of(run.2 + ahead.2, class(self.day.race_m))
                .filter(|_| !raced);
            for session in &sessions {
                let metres = session.metres.unwrap_or(0.0);
                if most
                    .is_some_and(|most| metres > most * basis_m + SLACK_M + SLACK_SHARE * basis_m && metres > 1_000.0)
                {
                    let detail = format!("{metres:.0} m of {basis_m:.0} m in one run");
                    found.push(Finding::on("h5", session.date, detail));
                }
                for cap in self.declared.caps.iter().filter(|c| c.code == session.code) {
                    let above = session.above_m();
                    if cap.share.is_some_and(|most| above > (most + SLACK_SHARE) * basis_m) {
                        let detail = format!("{} holds {above:.0} m of {basis_m:.0} m", cap.code);
                        found.push(Finding::on("caps", session.date, detail));
                    }
                }
            }
            let above: f64 = sessions.iter().map(|s| s.above_s()).sum();
            if above > (self.declared.above_lt1 + SLACK_SHARE) * basis_s {
                let hard = sessions.iter().filter(|s| s.above_s() > 0.0);
                let each: Vec<String> = hard
                    .map(|s| format!("{} {:.0} of {:?} s", s.code, s.above_s(), s.secs))
                    .collect();
                let detail = format!(
                    "{above:.0} s above the first threshold of {basis_s:.0} s ({})",
                    each.join(", ")
                );
                found.push(Finding::on("h6", week, detail));
            }
        }
    }

    /// H4, over what was run and what is ahead.
    fn spacing(&self, found: &mut Vec<Finding>) {
        struct Hard<'a> {
            date: NaiveDate,
            code: &'a str,
            race_m: Option<f64>,
            ahead: bool,
        }
        let past = self.day.past.iter().filter(|r| r.hard || r.race).map(|r| Hard {
            date: r.date,
            code: &r.code,
            race_m: r.race.then_some(r.metres),
            ahead: false,
        });
        let ahead = self.sessions.iter().filter(|s| s.hard_by_rule()).map(|s| Hard {
            date: s.date,
            code: &s.code,
            race_m: s.metres.filter(|_| s.is_race()),
            ahead: true,
        });
        let all: Vec<Hard> = past.chain(ahead).collect();
        let mut second = false;
        for (n, two) in all.windows(2).enumerate() {
            let [first, next] = two else { continue };
            let days = (next.date - first.date).num_days();
            let declared = self
                .declared
                .paired
                .iter()
                .any(|(a, b)| a == first.code && b == next.code);
            let pair = declared && days == 1 && !second;
            second = pair;
            // A race is where it is: what was run on its eve is no fault of the plan.
            let run_before = next.race_m.is_some() && !first.ahead;
            if next.ahead && days < spacing::BETWEEN_HARD && !pair && !run_before {
                let detail = format!("{} {days} day(s) after {}", next.code, first.code);
                found.push(Finding::on("h4", next.date, detail));
            }
            for race in all[..=n].iter().filter(|_| next.ahead && next.race_m.is_none()) {
                let Some(metres) = race.race_m else { continue };
                let days = (next.date - race.date).num_days();
                if days < spacing::days_after(metres) {
                    let kind = self.sessions.iter().find(|s| s.date == next.date);
                    let kind = kind.map_or_else(String::new, |s| format!("{} of {:?} s", s.kind, s.secs));
                    let detail = format!("{} ({kind}) {days} day(s) after a race of {metres:.0} m", next.code);
                    found.push(Finding::on("h4", next.date, detail));
                }
            }
        }
    }

    /// H8.
    fn rest(&self, found: &mut Vec<Finding>) {
        let wanted = if self.day.novice {
            self.declared.rest_days.max(NOVICE_REST)
        } else {
            self.declared.rest_days
        };
        let past = self.day.past.iter().map(|r| r.date);
        let ahead: Vec<&Session> = self.sessions.iter().filter(|s| s.runs()).collect();
        let mut days: Vec<NaiveDate> = past.chain(ahead.iter().map(|s| s.date)).collect();
        days.dedup();
        for session in ahead {
            let from = session.date - TimeDelta::days(WEEK - 1);
            let run = days.iter().filter(|d| **d >= from && **d <= session.date).count();
            // A race is the runner's own; the rest before it is the plan's, and is what is looked at.
            if run + wanted > WEEK as usize {
                let detail = format!("{run} days run of seven, {wanted} of rest being due");
                found.push(Finding::on("h8", session.date, detail));
            }
        }
    }

    /// H9.
    fn health(&self, found: &mut Vec<Finding>) {
        for session in self.sessions.iter().filter(|s| s.runs()) {
            let forbidden = match self.day.allowed {
                Allowed::All => false,
                Allowed::NothingHard => session.hard_by_rule(),
                Allowed::Nothing => true,
            };
            if forbidden {
                found.push(Finding::on(
                    "h9",
                    session.date,
                    format!("{} is not allowed", session.kind),
                ));
            }
        }
    }
}

fn read(session: &SeasonSession) -> Session {
    let workout = &session.workout;
    let block = workout.reasons.iter().any(|r| r.rule == "no_history");
    let pace = |target: Option<Target>| match target {
        Some(Target::Pace { fast, slow }) => Some((fast.0, slow.0)),
        _ => None,
    };
    let mut steps: Vec<Stretch> = Vec::new();
    for step in workout.steps.iter().filter(|s| s.kind != StepKind::Apart) {
        let walked = matches!(step.kind, StepKind::Walk | StepKind::Recover);
        let mut stretch = |secs, metres, zone, run, pace| {
            steps.push(Stretch {
                repeat: f64::from(step.times),
                metres,
                secs,
                pace,
                beats: None,
                zone,
                run,
            });
        };
        stretch(
            step.duration_s,
            step.distance_m,
            u64::from(step.zone),
            !walked,
            pace(Some(step.target)),
        );
        if step.recovery_s > 0.0 {
            stretch(Some(step.recovery_s), None, 1, false, None);
        }
    }
    if steps.is_empty() {
        steps.push(Stretch {
            repeat: 1.0,
            metres: workout.distance_m,
            secs: workout.duration_s.filter(|_| workout.distance_m.is_none()),
            pace: pace(workout.target),
            beats: None,
            zone: if workout.kind == SessionKind::Race { 3 } else { 1 },
            run: true,
        });
    }
    Session {
        date: session.date,
        kind: match workout.kind {
            SessionKind::WalkRun => "run_walk".to_owned(),
            kind => kind.id().to_owned(),
        },
        hard: session.hard,
        long: session.long,
        metres: workout.kind.runs().then_some(session.distance_m),
        secs: session.duration_s,
        code: session.code.clone(),
        walk_run_block: block,
        steps,
    }
}
