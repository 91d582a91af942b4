//! A season laid out again from a day on, for other wishes.

use chrono::NaiveDate;

use super::adapt::of_race;
use super::fit;
use super::generate::{laid_out, ways};
use super::keep::Kept;
use super::ledger::Ledger;
use super::methodology::{Methodology, by_id};
use super::races::{self, Races};
use super::runner::Runner;
use crate::domain::activity::Sport;
use crate::domain::plan::SessionKind;
use crate::domain::season::{AdoptedSeason, Refusal, RefusalReason, SeasonSession, SeasonWeek};
use crate::domain::state::AthleteState;
use crate::science::days;

/// Why a day that was changed by hand cannot stay as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenUp {
    /// Its weekday is no longer run on.
    DayOff,
    /// Its weekday no longer leaves the time.
    TimeTooShort,
    /// It holds what is disliked from now on.
    Disliked,
}

/// The first day that can be laid out again: today, or tomorrow once today was run.
pub fn first_day(state: &AthleteState) -> NaiveDate {
    let ran = |a: &crate::domain::activity::Activity| a.local_date == state.today && a.sport == Sport::Running;
    days::shift(state.today, i64::from(state.recent.iter().any(ran)))
}

/// The days changed by hand that new wishes leave no room for, each with why. The others stay.
pub fn given_up(before: &AdoptedSeason, from: NaiveDate, (then, now): (&Runner, &Runner)) -> Vec<(NaiveDate, GivenUp)> {
    let Some(method) = by_id(&before.season.methodology) else {
        return Vec::new();
    };
    let ahead = before.by_hand.iter().copied().filter(|d| *d >= from);
    ahead
        .filter_map(|date| {
            let there = before.season.sessions().filter(|s| s.date == date);
            let run = there
                .into_iter()
                .find(|s| s.workout.kind.runs() && s.workout.kind != SessionKind::Race)?;
            Some((date, no_room(method, run, (then, now))?))
        })
        .collect()
}

fn no_room(method: &Methodology, run: &SeasonSession, (then, now): (&Runner, &Runner)) -> Option<GivenUp> {
    let day = u8::try_from(days::weekday(run.date)).unwrap_or(0);
    let closed = |r: &Runner| r.days_off.contains(&day);
    let (most, before) = (now.wishes.seconds(day), then.wishes.seconds(day));
    let hated = |r: &Runner| {
        let key = method.session(&run.code).filter(|_| run.hard);
        key.is_some_and(|key| r.wishes.dislikes(key, r.level()))
    };
    if closed(now) && !closed(then) {
        Some(GivenUp::DayOff)
    } else if most < before && run.duration_s.is_some_and(|s| s > most) {
        Some(GivenUp::TimeTooShort)
    } else if hated(now) && !hated(then) {
        Some(GivenUp::Disliked)
    } else {
        None
    }
}

/// The season with every day from a first one on laid out again. The days before it stay as they are, and so do the
/// phases, the races told on the way and every day changed by hand that is not given up.
///
/// Source: the generator's own rules, the weeks behind known to it. Refused where no season can be laid out any more.
pub fn relaid(
    before: &AdoptedSeason,
    runner: &Runner,
    from: NaiveDate,
    given_up: &[NaiveDate],
) -> Result<AdoptedSeason, Refusal> {
    let season = &before.season;
    let aim = &season.aim;
    let Some(method) = by_id(&season.methodology) else {
        return Err(fit::refusal(None, RefusalReason::UnknownMethodology, runner, aim));
    };
    let refuse = |reason| fit::refusal(Some(method), reason, runner, aim);
    if from >= aim.date {
        return Ok(before.clone());
    }
    let monday = days::monday(from).max(days::monday(season.start));
    fit::possible(runner, aim).map_err(refuse)?;
    fit::enough_days(method, runner).map_err(refuse)?;
    let began = Runner {
        start: season.start,
        ..runner.clone()
    };
    let others = races::told(season);
    let races = Races::of(season.start, aim, &others).map_err(refuse)?;
    let mut ways = ways(method, &began, &races).map_err(refuse)?;
    for way in &mut ways {
        way.slots.retain(|slot| slot.monday >= monday);
    }
    ways.retain(|way| !way.slots.is_empty());
    let (behind, _): (Vec<SeasonWeek>, Vec<SeasonWeek>) =
        season.weeks.iter().cloned().partition(|week| week.monday < monday);
    let runner = Runner {
        known_index: season.index,
        ..runner.clone()
    };
    let ledger = Ledger::resume(&runner, season, &behind);
    let kept = kept(before, (monday, from), given_up);
    let ahead = laid_out(method, &runner, (&races, &ways), (&behind, ledger), &kept);
    let mut after = before.clone();
    after.season.weeks = behind.into_iter().chain(ahead.weeks).collect();
    after.season.binding = ahead.binding;
    after.season.conflicts = ahead.conflicts;
    after.season.index = ahead.index;
    after.season.told_m = ahead.told_m;
    after.season.others = races.besides_last();
    after.by_hand.retain(|d| !given_up.contains(d));
    // The days laid out again hold their races: the stretches that made them lighter by hand end.
    for race in others.iter().filter(|o| o.aim.date >= from) {
        for cut in after.cuts.iter_mut().filter(|c| of_race(c, race.aim.date)) {
            cut.until = cut.until.min(days::shift(from, -1));
        }
    }
    after.cuts.retain(|c| c.from <= c.until);
    Ok(after)
}

/// The days that stay: those of the week under way before the first one, and those changed by hand.
fn kept(before: &AdoptedSeason, (monday, from): (NaiveDate, NaiveDate), given_up: &[NaiveDate]) -> Kept {
    let behind = (0..days::between(monday, from).max(0)).map(|n| days::shift(monday, n));
    let by_hand = before.by_hand.iter().copied().filter(|d| *d >= from);
    // A race told since stands on its day, whatever was chosen for it before.
    let raced = |d: &NaiveDate| {
        before
            .season
            .on(*d)
            .is_some_and(|s| s.workout.kind == SessionKind::Race)
    };
    let by_hand = by_hand.filter(|d| !given_up.contains(d) && !raced(d));
    Kept::of(&before.season, behind.chain(by_hand))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::season::SeasonEvent;
    use crate::science::plan::adapt::tests::{runner, season};
    use crate::science::plan::adapt::{adapt, difference};

    /// The Wednesday of the fourth week, everything run as planned.
    fn later(before: &AdoptedSeason) -> Runner {
        Runner {
            start: days::shift(before.season.start, 23),
            ..runner()
        }
    }

    fn dates(before: &AdoptedSeason, after: &AdoptedSeason) -> Vec<NaiveDate> {
        difference(before, after).into_iter().map(|c| c.date).collect()
    }

    fn run_on(season: &AdoptedSeason, date: NaiveDate) -> Option<SeasonSession> {
        let there = season.season.on(date).cloned();
        there.filter(|s| s.workout.kind.runs())
    }

    #[test]
    fn a_wish_holds_from_its_day_on_and_leaves_the_days_before_alone() {
        let before = season();
        let now = later(&before);
        let free = days::weekday(now.start);
        let off = Runner {
            days_off: vec![3, 5],
            ..now.clone()
        };
        assert_eq!(free, 2);
        let after = relaid(&before, &off, now.start, &[]).unwrap();
        let changed = dates(&before, &after);
        // The Thursday and the Saturday of this very week are free.
        assert!(changed.iter().all(|d| *d >= now.start), "{changed:?}");
        assert!(changed.iter().any(|d| days::between(now.start, *d) < 5), "{changed:?}");
        let kept_free = after
            .season
            .sessions()
            .filter(|s| s.date >= now.start && s.workout.kind.runs());
        assert!(kept_free.into_iter().all(|s| ![3, 5].contains(&days::weekday(s.date))));
        let metres = |season: &AdoptedSeason| season.season.weeks[3].training_m();
        assert!(metres(&after) <= metres(&before) + 1.0);
    }

    #[test]
    fn a_day_moved_by_hand_stays_where_it_was_moved() {
        let planned = season();
        let now = later(&planned);
        let thursday = days::shift(planned.season.start, 31);
        let hard = planned
            .season
            .sessions()
            .find(|s| s.hard && s.date >= days::shift(now.start, 5) && !s.long);
        let from = hard.unwrap().date;
        let moved = |to: NaiveDate| adapt(&planned, &SeasonEvent::Moved { from, to });
        let before = (1..4).find_map(|n| {
            moved(days::shift(from, n))
                .or_else(|_| moved(days::shift(from, -n)))
                .ok()
        });
        let before = before.unwrap();
        assert_eq!(before.by_hand.len(), 2, "{thursday}");
        let other = Runner {
            runs_per_week: Some(4),
            ..now.clone()
        };
        let after = relaid(&before, &other, now.start, &[]).unwrap();
        assert_ne!(after.season, before.season);
        for date in &before.by_hand {
            assert_eq!(run_on(&after, *date), run_on(&before, *date), "{date}");
        }
        let hard: Vec<NaiveDate> = after.season.sessions().filter(|s| s.hard).map(|s| s.date).collect();
        assert!(hard.windows(2).all(|w| days::between(w[0], w[1]) >= 2), "{hard:?}");
        assert_eq!(given_up(&before, now.start, (&now, &other)), vec![]);
    }

    #[test]
    fn a_moved_day_without_room_is_given_up_and_says_why() {
        let planned = season();
        let now = later(&planned);
        let monday = days::shift(planned.season.start, 28);
        let from = planned
            .season
            .sessions()
            .find(|s| s.date >= monday && s.workout.kind.runs() && !s.hard);
        let from = from.unwrap().date;
        let to = (0..7)
            .map(|n| days::shift(monday, n))
            .find(|d| planned.season.on(*d).is_none())
            .unwrap();
        let before = adapt(&planned, &SeasonEvent::Moved { from, to }).unwrap();
        let day = u8::try_from(days::weekday(to)).unwrap();
        let closed = Runner {
            days_off: vec![day],
            ..now.clone()
        };
        assert_eq!(
            given_up(&before, now.start, (&now, &closed)),
            vec![(to, GivenUp::DayOff)]
        );
        let mut hurried = now.clone();
        hurried.wishes.minutes[usize::from(day)] = Some(20);
        assert_eq!(
            given_up(&before, now.start, (&now, &hurried)),
            vec![(to, GivenUp::TimeTooShort)]
        );
        let after = relaid(&before, &closed, now.start, &[to]).unwrap();
        assert_eq!((run_on(&after, to), after.by_hand.contains(&to)), (None, false));
        // Closed since before the move, the day was an exception of the runner's own.
        assert_eq!(given_up(&before, now.start, (&closed, &closed)), vec![]);
    }
}
