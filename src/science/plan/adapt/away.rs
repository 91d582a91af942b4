//! Illness, travel, heat and injury.

use chrono::NaiveDate;

use super::{cut, eased, gap, put, remove, span};
use crate::domain::plan::{SessionKind, Target};
use crate::domain::season::{AFTER_COLD, AFTER_ILLNESS, AdoptedSeason, Cut, RefusalReason, Season, SeasonSession};
use crate::science::{days, walk_run};

/// Easy days after an illness below the neck is over (6.4): two, after a day without fever.
const EASY_DAYS_AFTER_ILLNESS: i64 = 3;
/// Share of a long run left in those days, as an easy run (design choice).
const ILL_LONG_SHARE: f64 = 0.50;
/// Heat index in °C from which nothing hard is run (the red flag of 3.3, about WBGT 28), and the share kept.
const TOO_HOT_C: f64 = 40.0;
const HOT_SHARE: f64 = 0.90;
const TOO_HOT_SHARE: f64 = 0.75;
/// Walk-run sessions of the return after an injury: two of each of six stages, every other day (3.1).
const RETURN_SESSIONS: i64 = 12;
/// Weeks after the return that are still lighter: share, nothing hard.
const AFTER_RETURN: [(f64, bool); 3] = [(0.50, true), (0.70, true), (0.85, false)];

fn training(session: &SeasonSession, from: NaiveDate, until: NaiveDate) -> bool {
    session.date >= from && session.date <= until && session.workout.kind != SessionKind::Race
}

/// Nothing is run while ill; the return is easy, and lighter the longer it lasted.
pub fn ill(
    adopted: &mut AdoptedSeason,
    from: NaiveDate,
    until: NaiveDate,
    below_neck: bool,
) -> Result<(), RefusalReason> {
    span(&adopted.season, from, until)?;
    remove(&mut adopted.season, |s| training(s, from, until));
    let length = days::between(from, until) + 1;
    let back = days::shift(until, 1);
    if length > 2 {
        adopted.cuts.extend(gap::after(length, until));
    }
    if below_neck || length <= 2 {
        // Decided last, so it holds over the weeks after.
        let why = if below_neck { AFTER_ILLNESS } else { AFTER_COLD };
        adopted.cuts.push(Cut {
            long_share: Some(ILL_LONG_SHARE),
            ..cut(back, EASY_DAYS_AFTER_ILLNESS, 0.70, true, why)
        });
    }
    Ok(())
}

/// The days after a cold are lighter no longer; its first day stays easy.
pub fn well_again(adopted: &mut AdoptedSeason, from: NaiveDate) {
    for cut in adopted.cuts.iter_mut().filter(|c| c.why == AFTER_COLD) {
        cut.until = cut.until.min(days::shift(from, -1).max(cut.from));
    }
}

/// Away: what can be run there is easy and by feel; what cannot is left out.
pub fn travelling(
    adopted: &mut AdoptedSeason,
    from: NaiveDate,
    until: NaiveDate,
    runs: bool,
) -> Result<(), RefusalReason> {
    span(&adopted.season, from, until)?;
    if !runs {
        remove(&mut adopted.season, |s| training(s, from, until));
        let length = days::between(from, until) + 1;
        if length > 2 {
            adopted.cuts.extend(gap::after(length, until));
        }
        return Ok(());
    }
    for session in each(&mut adopted.season, from, until) {
        if session.workout.kind.quality() {
            eased(session);
        }
    }
    Ok(())
}

/// In the heat efforts count instead of paces; where it is too hot, nothing hard.
pub fn hot(
    adopted: &mut AdoptedSeason,
    from: NaiveDate,
    until: NaiveDate,
    heat_index_c: f64,
) -> Result<(), RefusalReason> {
    span(&adopted.season, from, until)?;
    if !heat_index_c.is_finite() {
        return Err(RefusalReason::Impossible);
    }
    for session in each(&mut adopted.season, from, until) {
        if let Some(Target::Pace { .. }) = session.workout.target {
            session.workout.target = Some(effort(session));
        }
        let by_feel = effort(session);
        for step in &mut session.workout.steps {
            step.target = if step.zone >= 2 {
                by_feel
            } else {
                Target::Effort { low: 2, high: 4 }
            };
        }
    }
    let length = days::between(from, until) + 1;
    let too_hot = heat_index_c >= TOO_HOT_C;
    let share = if too_hot { TOO_HOT_SHARE } else { HOT_SHARE };
    adopted.cuts.push(cut(from, length, share, too_hot, "heat"));
    Ok(())
}

/// The exertion a session's pace stands for.
fn effort(session: &SeasonSession) -> Target {
    match session.workout.steps.iter().map(|s| s.zone).max() {
        Some(3..) => Target::Effort { low: 8, high: 9 },
        Some(2) => Target::Effort { low: 6, high: 7 },
        _ => Target::Effort { low: 2, high: 4 },
    }
}

fn each(season: &mut Season, from: NaiveDate, until: NaiveDate) -> impl Iterator<Item = &mut SeasonSession> {
    season
        .weeks
        .iter_mut()
        .flat_map(|w| &mut w.sessions)
        .filter(move |s| training(s, from, until))
}

/// No running from a day on; the return begins with walking and running in turns, then lighter weeks.
pub fn injured(adopted: &mut AdoptedSeason, from: NaiveDate, back: NaiveDate) -> Result<(), RefusalReason> {
    span(&adopted.season, from, back)?;
    let over = days::shift(back, RETURN_SESSIONS * 2);
    remove(&mut adopted.season, |s| {
        // Strength work waits as well: the injury's own exercises take its place.
        training(s, from, days::shift(over, -1)) && s.workout.kind != SessionKind::Cross
    });
    for n in 0..RETURN_SESSIONS {
        let date = days::shift(back, n * 2);
        if date >= days::shift(adopted.season.aim.date, -1) {
            break;
        }
        put(
            &mut adopted.season,
            walk_run_on(date, usize::try_from(n / 2).unwrap_or(0)),
        );
    }
    let mut next = over;
    for (share, easy) in AFTER_RETURN {
        adopted.cuts.push(cut(next, days::WEEK, share, easy, "after_injury"));
        next = days::shift(next, days::WEEK);
    }
    Ok(())
}

fn walk_run_on(date: NaiveDate, stage: usize) -> SeasonSession {
    let reasons = vec![crate::science::workouts::reason("no_history", Vec::new())];
    let workout = walk_run::session(stage, reasons);
    let duration_s = workout.duration_s;
    SeasonSession {
        date,
        distance_m: (walk_run::running_s(stage) / 450.0 * 10.0).floor() * 100.0,
        duration_s,
        workout,
        hard: false,
        long: false,
        code: "RW".to_owned(),
    }
}
