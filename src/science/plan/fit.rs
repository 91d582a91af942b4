//! Whether a methodology fits a runner and a race, and which one does where it does not.

use super::doubles;
use super::methodology::{METHODOLOGIES, Methodology, Prerequisites};
use super::preset::RaceDistance;
use super::runner::Runner;
use crate::domain::season::{Aim, Refusal, RefusalReason};
use crate::science::days;
use crate::science::world_record::believable;

/// Youngest age a plan is laid out for, and for a marathon or longer (design choice; growth plates, 7.4).
const AGE_LEAST: u32 = 14;
const AGE_LEAST_MARATHON: u32 = 18;
const AGE_MOST: u32 = 110;
/// Farthest race a plan reaches, weeks (design choice).
const WEEKS_MOST: i64 = 104;
/// Pain from which nothing is run (7.3), 0 to 10.
const PAIN_NO_RUN: f64 = 5.0;
/// Injuries that are never run on: the walk-run return begins after a professional's word.
const NEVER_RUN_ON: [&str; 3] = ["bone_stress", "stress_fracture", "stress_reaction"];
/// Days of running a plan needs, and the most a methodology is held to: with fewer it gives up easy runs (2.13).
const DAYS_LEAST: u32 = 2;
const DAYS_MOST_ASKED: u8 = 3;
/// A share of what a methodology asks is near enough (design choice).
const NEAR_ENOUGH: f64 = 0.9;

/// Weeks from the first day to the race, both weeks counted. `None` for a race before the first day.
pub fn weeks_to(runner: &Runner, aim: &Aim) -> Option<u32> {
    let days = days::between(days::monday(runner.start), days::monday(aim.date));
    (aim.date >= runner.start)
        .then(|| u32::try_from(days / days::WEEK + 1).ok())
        .flatten()
}

/// What forbids any plan, whatever the methodology.
pub fn possible(runner: &Runner, aim: &Aim) -> Result<RaceDistance, RefusalReason> {
    let distance = imaginable(runner, aim)?;
    days_for(runner, DAYS_LEAST)?;
    Ok(distance)
}

/// What no other wish would change: the race, the age, the body.
pub fn imaginable(runner: &Runner, aim: &Aim) -> Result<RaceDistance, RefusalReason> {
    let distance = RaceDistance::of(aim.distance_m).ok_or(RefusalReason::Impossible)?;
    let weeks = weeks_to(runner, aim).ok_or(RefusalReason::RaceInThePast)?;
    if i64::from(weeks) > WEEKS_MOST {
        return Err(RefusalReason::RaceTooFar);
    }
    if let Some(age) = runner.age {
        let needed = if distance >= RaceDistance::Marathon {
            AGE_LEAST_MARATHON
        } else {
            AGE_LEAST
        };
        if age < needed {
            return Err(RefusalReason::TooYoung { age, needed });
        }
        if age > AGE_MOST {
            return Err(RefusalReason::Impossible);
        }
    }
    let stopped = runner
        .injuries
        .iter()
        .any(|i| i.active && NEVER_RUN_ON.contains(&i.kind.as_str()));
    if runner.fever || stopped || runner.pain.is_some_and(|p| p >= PAIN_NO_RUN) {
        return Err(RefusalReason::NotFitToRun);
    }
    if aim.time_s.is_some_and(|s| !believable(aim.distance_m, s)) {
        return Err(RefusalReason::Impossible);
    }
    Ok(distance)
}

/// Whether a methodology fits; the first thing missing where it does not.
pub fn fits(method: &Methodology, runner: &Runner, aim: &Aim) -> Result<(), RefusalReason> {
    let distance = possible(runner, aim)?;
    if !method.distances.contains(&distance) {
        return Err(RefusalReason::Distance);
    }
    let weeks = weeks_to(runner, aim).ok_or(RefusalReason::RaceInThePast)?;
    let needed = u32::from(method.weeks.min.max(distance.preset().weeks_min));
    if weeks < needed {
        return Err(RefusalReason::WeeksTooFew { weeks, needed });
    }
    enough_days(method, runner)?;
    prerequisites(&method.prerequisites, runner, distance)
}

/// Whether the days, and the time of each, are enough for a methodology.
pub fn enough_days(method: &Methodology, runner: &Runner) -> Result<(), RefusalReason> {
    days_for(runner, u32::from(method.runs_per_week.min.min(DAYS_MOST_ASKED)))
}

fn days_for(runner: &Runner, needed: u32) -> Result<(), RefusalReason> {
    let open = u32::try_from(runner.open_days().len()).unwrap_or(0);
    if open < needed {
        let free = u32::try_from(runner.free_days().len()).unwrap_or(0);
        if free >= needed {
            let minutes = u32::from(runner.least_minutes());
            return Err(RefusalReason::TimeAvailable {
                days: open,
                needed,
                minutes,
            });
        }
        return Err(RefusalReason::DaysAvailable { days: open, needed });
    }
    Ok(())
}

fn prerequisites(asked: &Prerequisites, runner: &Runner, distance: RaceDistance) -> Result<(), RefusalReason> {
    if let Some(needed) = asked.months_running.map(u32::from) {
        let months = runner.months_running;
        if months.is_none_or(|m| m < needed) {
            return Err(RefusalReason::MonthsRunning { months, needed });
        }
    }
    let of =
        |map: &std::collections::BTreeMap<String, f64>| map.get(distance.id()).or_else(|| map.get("default")).copied();
    if let Some(needed_m) = of(&asked.weekly_m) {
        let metres = runner.base_m();
        if metres < needed_m * NEAR_ENOUGH {
            return Err(RefusalReason::WeeklyVolume { metres, needed_m });
        }
    }
    if let Some(needed_m) = of(&asked.longest_m) {
        let metres = runner.longest_m().unwrap_or(0.0);
        if metres < needed_m * NEAR_ENOUGH {
            return Err(RefusalReason::LongestRun { metres, needed_m });
        }
    }
    if let Some(weeks) = asked.race_within_weeks.map(u32::from) {
        let recent = runner.races.iter().any(|r| {
            let ago = days::between(r.date, runner.start);
            (0..=i64::from(weeks) * days::WEEK).contains(&ago) && believable(r.distance_m, r.duration_s)
        });
        if !recent {
            return Err(RefusalReason::NoRecentRace { weeks });
        }
    }
    if let Some(weeks) = asked.injury_free_weeks.map(u32::from) {
        let hurt = runner.injuries.iter().any(|i| {
            let ago = i.since.map(|d| days::between(d, runner.start));
            i.active || ago.is_none_or(|d| d < i64::from(weeks) * days::WEEK)
        });
        if hurt {
            return Err(RefusalReason::RecentInjury { weeks });
        }
    }
    let excluded = |kind: &String| runner.injuries.iter().any(|i| &i.kind == kind);
    if asked.never_after.iter().any(excluded) {
        return Err(RefusalReason::InjuryHistory);
    }
    if !asked.equipment.iter().all(|kit| runner.kit.contains(kit)) {
        return Err(RefusalReason::Equipment);
    }
    if doubles::days(runner).len() < usize::from(asked.double_days) {
        let needed = u32::from(asked.double_days);
        return Err(RefusalReason::TwiceADay { needed });
    }
    Ok(())
}

/// A refusal of a methodology with the nearest that fits.
pub fn refusal(method: Option<&Methodology>, reason: RefusalReason, runner: &Runner, aim: &Aim) -> Refusal {
    let near = method.map(|m| m.nearest.as_slice()).unwrap_or_default();
    let ranked = near
        .iter()
        .filter_map(|id| METHODOLOGIES.iter().find(|m| &m.id == id))
        .chain(METHODOLOGIES.iter());
    let nearest = ranked
        .filter(|m| method.is_none_or(|asked| asked.id != m.id))
        .find(|m| fits(m, runner, aim).is_ok())
        .map(|m| m.id.clone());
    Refusal { reason, nearest }
}
