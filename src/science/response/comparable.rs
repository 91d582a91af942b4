//! Runs that can be compared with one another, and why the others cannot.

use chrono::NaiveDate;

use super::Seen;
use crate::domain::activity::Steady;
use crate::domain::feedback::{Cause, SetAside};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::ReadinessLevel;
use crate::science::decoupling::efficiency_index;
use crate::science::grade::strava_factor;
use crate::science::runs::{self, Run};
use crate::science::{days, hard, readiness};

/// Seconds of steady running that say something; of a whole run of which only the mean is known, warm-up included.
const SHORTEST_S: f64 = 1_200.0;
const SHORTEST_WHOLE_S: f64 = 1_800.0;
/// A longer run drifts (science reference 4: durability is another matter), seconds.
const LONGEST_S: f64 = 90.0 * 60.0;
/// Mean slope, up and down alike, above which a run is hilly, a ratio.
const STEEPEST: f64 = 0.03;
/// Longest stop, seconds; all stops together of a run of which only the totals are known (design choice).
const LONGEST_STOP_S: f64 = 60.0;
const STOPPED_WHOLE_S: f64 = 180.0;
/// Share of the time that must have a heart rate.
const COVERED: f64 = 0.95;
/// A watch on a wrist that reads this much, °C, was in air of 27 or more (design choice: worn, it reads 3 above).
const HOT_WATCH_C: f64 = 30.0;
/// Days after a race that are left out.
const AFTER_RACE_DAYS: i64 = 3;
/// Days after an illness that are left out (design choice).
const AFTER_ILLNESS_DAYS: i64 = 7;
/// A shorter night is a short one, hours (Craven 2022).
const SHORT_NIGHT_H: f64 = 6.0;
/// Mean heart rates that are believed, beats per minute (design choice).
const MEANS_BPM: std::ops::RangeInclusive<f64> = 80.0..=220.0;

/// One comparable run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Observation {
    pub date: NaiveDate,
    /// Metres per minute for each beat above rest.
    pub index: f64,
    /// Exertion told, 1 to 10.
    pub rpe: Option<u8>,
    /// A check-in or a short night speaks of fatigue: it counts for overreaching only.
    pub tired: bool,
}

/// The runs of a window, those that compare and those that do not.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Compared {
    /// One a day, oldest first, tired ones included.
    pub all: Vec<Observation>,
    pub rejected: Vec<(NaiveDate, Cause)>,
}

impl Compared {
    /// Rested runs of `from..=to`.
    pub fn rested(&self, from: NaiveDate, to: NaiveDate) -> Vec<Observation> {
        let inside = |o: &&Observation| !o.tired && from <= o.date && o.date <= to;
        self.all.iter().filter(inside).copied().collect()
    }

    /// What was left out of `from..=to`, most first.
    pub fn set_aside(&self, from: NaiveDate, to: NaiveDate) -> Vec<SetAside> {
        let inside = |date: NaiveDate| from <= date && date <= to;
        let tired = self.all.iter().filter(|o| o.tired && inside(o.date)).count();
        let mut found: Vec<(Cause, usize)> = Cause::ALL
            .into_iter()
            .map(|cause| {
                let rejected = self.rejected.iter().filter(|(d, c)| *c == cause && inside(*d)).count();
                (cause, rejected + if cause == Cause::Tired { tired } else { 0 })
            })
            .filter(|(_, runs)| *runs > 0)
            .collect();
        found.sort_by_key(|(_, runs)| std::cmp::Reverse(*runs));
        found
            .into_iter()
            .map(|(cause, runs)| SetAside {
                cause,
                runs: Figure::computed(runs as f64, Unit::Count, "runs_set_aside", &[], Evidence::Strong),
            })
            .collect()
    }
}

/// Every run of the last `window` days, judged.
///
/// Source: science reference 5 and 9: steady running of 20 minutes, heart rate valid, level, cool, rested, not near a
/// race. Without samples the whole run is taken, from half an hour on. Evidence: moderate.
pub fn compared(seen: &Seen<'_>, window: i64) -> Compared {
    let from = days::shift(seen.today, 1 - window);
    let mut found = Compared::default();
    for run in runs::within(seen.runs, from, seen.today) {
        match observed(seen, run) {
            Ok(one) if found.all.last().is_some_and(|last| last.date == one.date) => {}
            Ok(one) => found.all.push(one),
            Err(cause) => found.rejected.push((run.date, cause)),
        }
    }
    found
}

fn observed(seen: &Seen<'_>, run: &Run<'_>) -> Result<Observation, Cause> {
    circumstances(seen, run)?;
    let (speed, bpm) = match &run.activity.steady {
        Some(part) => from_samples(part)?,
        None => from_totals(run)?,
    };
    if !MEANS_BPM.contains(&bpm) {
        return Err(Cause::NoHeart);
    }
    // Without a resting rate the index is taller and flatter, and its changes as telling.
    let rest = seen.history.athlete.physiology.hr_rest.map_or(0.0, f64::from);
    let index = efficiency_index(speed, bpm, rest).ok_or(Cause::NoHeart)?;
    Ok(Observation {
        date: run.date,
        index,
        rpe: run.activity.rpe,
        tired: tired(seen, run.date),
    })
}

/// What makes any run of that day another matter.
fn circumstances(seen: &Seen<'_>, run: &Run<'_>) -> Result<(), Cause> {
    let after_race = |date: NaiveDate| (0..=AFTER_RACE_DAYS).contains(&days::between(date, run.date));
    let raced = seen.runs.iter().any(|r| r.activity.race && after_race(r.date));
    if run.activity.race || raced || seen.history.results.iter().any(|r| after_race(r.date)) {
        return Err(Cause::Race);
    }
    if hard::of_run(run, &seen.history.planned).is_some() || run.duration_s.is_some_and(|s| s > LONGEST_S) {
        return Err(Cause::Hard);
    }
    let ill = seen.history.flags.iter().any(|f| {
        let since = f.opened_at.date_naive();
        let until = f
            .cleared_at
            .map_or(seen.today, |at| days::shift(at.date_naive(), AFTER_ILLNESS_DAYS));
        since <= run.date && run.date <= until
    });
    if ill {
        return Err(Cause::Ill);
    }
    let cuts = seen.history.season.iter().flat_map(|s| &s.cuts);
    let told_hot = cuts
        .filter(|c| c.why == "heat")
        .any(|c| c.from <= run.date && run.date <= c.until);
    let measured_hot = run
        .activity
        .steady
        .and_then(|s| s.watch_c)
        .is_some_and(|c| c >= HOT_WATCH_C);
    if told_hot || measured_hot {
        return Err(Cause::Heat);
    }
    Ok(())
}

fn from_samples(part: &Steady) -> Result<(f64, f64), Cause> {
    if part.leaps > 0 {
        return Err(Cause::Gps);
    }
    if part.duration_s < SHORTEST_S {
        return Err(Cause::Short);
    }
    if part.longest_stop_s > LONGEST_STOP_S {
        return Err(Cause::Stops);
    }
    if part.steepness > STEEPEST {
        return Err(Cause::Hills);
    }
    let bpm = part.avg_hr.filter(|_| part.hr_share >= COVERED).ok_or(Cause::NoHeart)?;
    Ok((part.graded_m / part.duration_s, bpm))
}

fn from_totals(run: &Run<'_>) -> Result<(f64, f64), Cause> {
    let (metres, seconds) = run.distance_m.zip(run.duration_s).ok_or(Cause::Gps)?;
    run.pace().ok_or(Cause::Gps)?;
    if seconds < SHORTEST_WHOLE_S {
        return Err(Cause::Short);
    }
    if run
        .activity
        .elapsed_s
        .is_some_and(|elapsed| elapsed - seconds > STOPPED_WHOLE_S)
    {
        return Err(Cause::Stops);
    }
    // What goes up on a loop comes down again.
    let slope = 2.0 * run.activity.ascent_m.unwrap_or(0.0) / metres;
    if slope > STEEPEST {
        return Err(Cause::Hills);
    }
    let bpm = run.activity.avg_hr.ok_or(Cause::NoHeart)?;
    let factor = |grade: f64| strava_factor(100.0 * grade).unwrap_or(1.0);
    let graded = f64::midpoint(factor(slope), factor(-slope));
    Ok((metres / seconds * graded, bpm))
}

fn tired(seen: &Seen<'_>, date: NaiveDate) -> bool {
    let rest =
        readiness::readiness(&seen.history.wellness, date).is_some_and(|r| r.level == ReadinessLevel::RestOrEasy);
    let night = seen.history.wellness.iter().rev().find(|w| w.date == date);
    rest || night.and_then(|w| w.sleep_h).is_some_and(|h| h < SHORT_NIGHT_H)
}
