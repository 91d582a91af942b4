//! Races that come and go on the way, and a new fitness index.

use chrono::NaiveDate;

use super::{cut, eased, put, remove};
use crate::domain::plan::{SessionKind, Target};
use crate::domain::season::{AdoptedSeason, Aim, Cut, OtherRace, Priority, RefusalReason, Season};
use crate::domain::units::Pace;
use crate::science::paces::training_paces;
use crate::science::plan::races::{self, Races};
use crate::science::plan::sessions;
use crate::science::{days, hard};

/// Days before a race on the way that are short and easy (B-race: 3 to 5), and the share kept.
pub const TAPER_DAYS: i64 = 3;
const TAPER_SHARE: f64 = 0.70;
/// The share kept while recovering from it.
const RECOVERY_SHARE: f64 = 0.70;
/// Closest a race may stand to the season's own, days (two A races closer than this share one taper).
const CLOSEST_DAYS: i64 = 7;
/// An index further than this from the one before is not one step (section 5: 4 % at most, a race confirmed).
const LARGEST_STEP: f64 = 0.08;

/// Why the taper and the recovery of a race on the way are lighter.
const BEFORE_RACE: &str = "race_on_the_way";
const AFTER_RACE: &str = "after_race";

/// A race on the way: three short easy days before it, recovery after it, and it is the week's hard session.
pub fn added(adopted: &mut AdoptedSeason, aim: &Aim) -> Result<(), RefusalReason> {
    let season = &mut adopted.season;
    let apart = days::between(aim.date, season.aim.date);
    if aim.date < season.start || apart < CLOSEST_DAYS {
        return Err(RefusalReason::Impossible);
    }
    let recovery = hard::race_recovery_days(Some(aim.distance_m));
    if apart <= recovery {
        return Err(RefusalReason::NotFitToRun);
    }
    // Races on the way recover from each other too; the same day is another distance for the same race.
    let mut others = races::told(season);
    let same = others.iter().find(|o| o.aim.date == aim.date);
    let priority = same.map_or(Priority::B, |o| o.priority);
    others.retain(|o| o.aim.date != aim.date);
    others.push(OtherRace { aim: *aim, priority });
    season.others = Races::of(season.start, &season.aim, &others)?.besides_last();
    let from = days::shift(aim.date, -TAPER_DAYS);
    let until = days::shift(aim.date, recovery - 1);
    remove(season, |s| s.date == aim.date);
    for week in &mut season.weeks {
        for session in &mut week.sessions {
            let near = session.date >= from && session.date <= until;
            let same_week = week.monday == days::monday(aim.date);
            if (near || same_week) && session.hard && session.workout.kind != SessionKind::Race {
                eased(session);
            }
        }
    }
    put(season, sessions::race(aim));
    adopted.cuts.push(cut(from, TAPER_DAYS, TAPER_SHARE, true, BEFORE_RACE));
    let after = days::shift(aim.date, 1);
    adopted
        .cuts
        .push(cut(after, recovery - 1, RECOVERY_SHARE, true, AFTER_RACE));
    Ok(())
}

/// Whether a lighter stretch is that of the race of a date.
pub fn of_race(cut: &Cut, date: NaiveDate) -> bool {
    match cut.why.as_str() {
        BEFORE_RACE => days::shift(cut.until, 1) == date,
        AFTER_RACE => days::shift(cut.from, -1) == date,
        _ => false,
    }
}

/// A race on the way is off: its day is free and its cuts end. The season's own race ends the season instead.
pub fn lost(adopted: &mut AdoptedSeason, date: NaiveDate) -> Result<(), RefusalReason> {
    let season = &mut adopted.season;
    let race = season
        .on(date)
        .is_some_and(|s| s.workout.kind == SessionKind::Race && s.date != season.aim.date);
    if !race {
        return Err(RefusalReason::Impossible);
    }
    remove(season, |s| s.date == date);
    season.others.retain(|o| o.aim.date != date);
    adopted.cuts.retain(|c| !of_race(c, date));
    Ok(())
}

/// Paces from a date on follow a new index; kinds, days and amounts stay.
pub fn new_index(season: &mut Season, from: NaiveDate, index: f64) -> Result<(), RefusalReason> {
    let (Some(old), Some(new)) = (season.index.and_then(training_paces), training_paces(index)) else {
        return Err(RefusalReason::Impossible);
    };
    let before = season.index.unwrap_or(index);
    if (index / before - 1.0).abs() > LARGEST_STEP {
        return Err(RefusalReason::Impossible);
    }
    let ratio = |zone: u8| match zone {
        3.. => new.interval / old.interval,
        2 => new.threshold / old.threshold,
        _ => f64::midpoint(new.easy_fast, new.easy_slow) / f64::midpoint(old.easy_fast, old.easy_slow),
    };
    let scaled = |target: Target, by: f64| match target {
        Target::Pace { fast, slow } => Target::Pace {
            fast: Pace(fast.0 * by),
            slow: Pace(slow.0 * by),
        },
        other => other,
    };
    for session in season.weeks.iter_mut().flat_map(|w| &mut w.sessions) {
        if session.date < from || session.workout.kind == SessionKind::Race {
            continue;
        }
        let zone = session.workout.steps.iter().map(|s| s.zone).max().unwrap_or(1);
        session.workout.target = session.workout.target.map(|t| scaled(t, ratio(zone)));
        for step in &mut session.workout.steps {
            step.target = scaled(step.target, ratio(step.zone));
        }
    }
    season.index = Some(index);
    Ok(())
}
