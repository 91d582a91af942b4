//! What to give up where wishes cannot all hold: the cheapest single changes, each tried before it is offered.

use super::conflicts::{long_run_min, minimal};
use super::fit;
use super::methodology::{METHODOLOGIES, Methodology, by_id};
use super::runner::Runner;
use super::wishes;
use crate::domain::season::{Aim, Wish};
use crate::science::daniels_gilbert::{equivalent_time, fitness_index_from_race};

/// Changes offered at most.
const MOST: usize = 3;
/// Whole seconds a new time is rounded up to.
const ROUND_S: f64 = 10.0;
/// Days opened first where one must be: Sunday, then days apart (design choice).
const OPENED: [u8; 7] = [6, 2, 4, 1, 3, 5, 0];
/// Days asked for at most where one is not enough, and their minutes (design choice).
const WEEK_LEAST: usize = 3;
const WEEK_LEAST_MIN: u16 = 45;

/// One wish given up, in the order of the generator: tastes and days, then runs and time, then the school, then the
/// time hoped for. No hard rule is among them, and neither is the race.
#[derive(Debug, Clone, PartialEq)]
pub enum Relaxation {
    /// The long run on another weekday.
    LongDay(u8),
    /// What is disliked stays in the plan.
    AcceptDisliked,
    /// So many minutes on some weekdays.
    Minutes { days: Vec<u8>, minutes: u16 },
    /// Free days become days of running.
    OpenDays(Vec<u8>),
    /// Runs a week.
    Runs(u8),
    /// Another methodology, by its identifier.
    School(String),
    /// Seconds hoped for in the race.
    Target(f64),
}

impl Relaxation {
    /// For a button: letters, digits and dashes.
    pub fn id(&self) -> String {
        match self {
            Self::LongDay(day) => format!("long-{day}"),
            Self::AcceptDisliked => "accept".to_owned(),
            Self::Minutes { days, minutes } => format!("time-{}-{minutes}", digits(days)),
            Self::OpenDays(days) => format!("open-{}", digits(days)),
            Self::Runs(runs) => format!("runs-{runs}"),
            Self::School(id) => format!("school-{id}"),
            Self::Target(seconds) => format!("target-{seconds:.0}"),
        }
    }

    /// `None` for what no button of [`cheapest`] holds.
    pub fn from_id(id: &str) -> Option<Self> {
        if id == "accept" {
            return Some(Self::AcceptDisliked);
        }
        let (kind, value) = id.split_once('-')?;
        let day = |text: &str| text.parse::<u8>().ok().filter(|d| *d < 7);
        match kind {
            "long" => day(value).map(Self::LongDay),
            "open" => weekdays(value).map(Self::OpenDays),
            "runs" => value.parse().ok().filter(|n| (1..=7).contains(n)).map(Self::Runs),
            "school" => by_id(value).map(|m| Self::School(m.id.clone())),
            "target" => value
                .parse()
                .ok()
                .filter(|s| (60.0..=1e6).contains(s))
                .map(Self::Target),
            "time" => {
                let (days, minutes) = value.split_once('-')?;
                let minutes = minutes.parse().ok().filter(|m| *m <= 1_440)?;
                weekdays(days).map(|days| Self::Minutes { days, minutes })
            }
            _ => None,
        }
    }

    /// The methodology, runner and race with this given up.
    fn applied<'m>(&self, method: &'m Methodology, runner: &Runner, aim: &Aim) -> (&'m Methodology, Runner, Aim) {
        let (mut school, mut runner, mut aim) = (method, runner.clone(), *aim);
        match self {
            Self::LongDay(day) => runner.long_day = Some(*day),
            Self::AcceptDisliked => runner.wishes.disliked.clear(),
            Self::Minutes { days, minutes } => {
                for day in days {
                    if let Some(most) = runner.wishes.minutes.get_mut(usize::from(*day)) {
                        *most = Some(*minutes);
                    }
                }
            }
            Self::OpenDays(days) => runner.days_off.retain(|d| !days.contains(d)),
            Self::Runs(runs) => runner.runs_per_week = Some(*runs),
            Self::School(id) => school = by_id(id).unwrap_or(method),
            Self::Target(seconds) => aim.time_s = Some(*seconds),
        }
        (school, runner, aim)
    }
}

fn sorted(days: &[u8]) -> Vec<u8> {
    let mut days = days.to_vec();
    days.sort_unstable();
    days
}

fn digits(days: &[u8]) -> String {
    days.iter().map(u8::to_string).collect()
}

/// Weekdays written one after the other, such as `146`. `None` for anything else.
fn weekdays(text: &str) -> Option<Vec<u8>> {
    let days: Option<Vec<u8>> = text
        .chars()
        .map(|c| c.to_digit(7).and_then(|d| u8::try_from(d).ok()))
        .collect();
    days.filter(|days| (1..=7).contains(&days.len()))
}

/// The cheapest changes after which fewer wishes contradict each other, or a refused season becomes possible; cheapest
/// first, one of a kind. `among`: only changes that undo one of these contradictions; empty, any. Empty where all wishes
/// hold, and where no single change helps.
pub fn cheapest(method: &Methodology, runner: &Runner, aim: &Aim, among: &[Vec<Wish>]) -> Vec<Relaxation> {
    let Some(before) = contradictions(method, runner, aim) else {
        return Vec::new();
    };
    let mut found: Vec<Relaxation> = Vec::new();
    if before.possible && before.sets.is_empty() {
        return found;
    }
    for candidate in candidates(method, runner, aim, &before.sets) {
        let known = found
            .iter()
            .any(|f| std::mem::discriminant(f) == std::mem::discriminant(&candidate));
        if known || found.len() == MOST {
            continue;
        }
        let (school, runner, aim) = candidate.applied(method, runner, aim);
        let after = contradictions(school, &runner, &aim);
        let undone = |after: &Contradictions| among.is_empty() || among.iter().any(|set| !after.sets.contains(set));
        if after.is_some_and(|after| after.better(&before) && undone(&after)) {
            found.push(candidate);
        }
    }
    found
}

struct Contradictions {
    possible: bool,
    sets: Vec<Vec<Wish>>,
}

impl Contradictions {
    fn better(&self, before: &Self) -> bool {
        // What was hidden in a smaller set is no new contradiction.
        let within = |set: &Vec<Wish>| before.sets.iter().any(|old| old.iter().all(|w| set.contains(w)));
        let new = self.sets.iter().any(|set| !within(set));
        let fewer = self.sets.len() < before.sets.len();
        self.possible && !new && (fewer || !before.possible)
    }
}

/// `None` where no change of a wish makes a season: the body, the age or the race forbid it.
fn contradictions(method: &Methodology, runner: &Runner, aim: &Aim) -> Option<Contradictions> {
    let distance = fit::imaginable(runner, aim).ok()?;
    Some(Contradictions {
        possible: fit::fits(method, runner, aim).is_ok(),
        sets: minimal(method, runner, aim, distance),
    })
}

fn candidates(method: &Methodology, runner: &Runner, aim: &Aim, sets: &[Vec<Wish>]) -> Vec<Relaxation> {
    let open = runner.open_days();
    let mut all: Vec<Relaxation> = runner
        .wishes
        .roomiest(&open)
        .into_iter()
        .rev()
        .map(Relaxation::LongDay)
        .filter(|_| runner.long_day.is_some())
        .collect();
    if !runner.wishes.disliked.is_empty() {
        all.push(Relaxation::AcceptDisliked);
    }
    all.extend(more_time(runner, aim));
    let shut: Vec<u8> = OPENED.into_iter().filter(|d| runner.days_off.contains(d)).collect();
    all.extend(shut.iter().map(|day| Relaxation::OpenDays(vec![*day])));
    all.extend(
        (2..=WEEK_LEAST)
            .filter_map(|n| shut.get(..n))
            .map(|days| Relaxation::OpenDays(sorted(days))),
    );
    let (least, most) = (method.runs_per_week.min, method.runs_per_week.max);
    if let Some(runs) = runner.runs_per_week {
        let mut counts: Vec<u8> = (least.max(2)..=most).chain([open.len().min(7) as u8]).collect();
        counts.retain(|n| *n >= 2);
        counts.sort_by_key(|n| n.abs_diff(runs));
        all.extend(counts.into_iter().filter(|n| *n != runs).map(Relaxation::Runs));
    }
    // Another school is no way out of a wish it has no part in.
    if sets.is_empty() || sets.iter().any(|set| set.contains(&Wish::Methodology)) {
        let near = method.nearest.iter().map(String::as_str);
        let others = METHODOLOGIES.iter().map(|m| m.id.as_str());
        let schools = near.chain(others).filter(|id| *id != method.id);
        all.extend(schools.map(|id| Relaxation::School(id.to_owned())));
    }
    all.extend(slower(runner, aim, sets));
    all
}

/// The time the long run needs, on its own day or on the roomiest, or a day's least run.
fn more_time(runner: &Runner, aim: &Aim) -> Vec<Relaxation> {
    let Some(distance) = super::preset::RaceDistance::of(aim.distance_m) else {
        return Vec::new();
    };
    let needed = long_run_min(distance).max(wishes::HARD_LEAST_MIN);
    let free = runner.free_days();
    let own = runner.long_day.filter(|d| free.contains(d));
    let mut days: Vec<u8> = OPENED.into_iter().filter(|d| free.contains(d)).collect();
    // The day with the most time needs the least more; equal ones in the order given.
    days.sort_by(|a, b| runner.wishes.seconds(*b).total_cmp(&runner.wishes.seconds(*a)));
    let short: Vec<u8> = own
        .into_iter()
        .chain(days)
        .filter(|d| !runner.wishes.leaves(*d, needed))
        .collect();
    let single = short.iter().map(|day| Relaxation::Minutes {
        days: vec![*day],
        minutes: needed,
    });
    // A week of which no day leaves time needs more than one.
    let least = needed.min(WEEK_LEAST_MIN).max(runner.least_minutes());
    let several = short.get(..WEEK_LEAST).map(|days| Relaxation::Minutes {
        days: sorted(days),
        minutes: least,
    });
    single.chain(several).collect()
}

/// A time the weeks left can hope for. `None` where no time is in the way.
fn slower(runner: &Runner, aim: &Aim, sets: &[Vec<Wish>]) -> Option<Relaxation> {
    if !sets.iter().any(|set| set.contains(&Wish::GoalTime)) {
        return None;
    }
    let hoped = super::conflicts::hoped(runner, aim)?;
    let seconds = (equivalent_time(hoped, aim.distance_m)? / ROUND_S).ceil() * ROUND_S;
    let real = fitness_index_from_race(aim.distance_m, seconds).is_some();
    (real && aim.time_s.is_some_and(|s| s < seconds)).then_some(Relaxation::Target(seconds))
}
