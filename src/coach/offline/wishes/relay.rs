//! The season laid out again for a wish just told, shown before and after, waiting for a yes.

use chrono::NaiveDate;

use super::relax;
use crate::coach::offline::Move;
use crate::coach::offline::answers::season::{reason, shown};
use crate::coach::offline::draft::Draft;
use crate::domain::action::Action;
use crate::domain::season::{AdoptedSeason, DayChange, Season, Wish};
use crate::domain::state::AthleteState;
use crate::domain::taste::{self, Taste};
use crate::science::plan::adapt::difference;
use crate::science::plan::by_hand;
use crate::science::plan::methodology::by_id;
use crate::science::plan::relay::{GivenUp, first_day, given_up, relaid};
use crate::science::plan::runner::Runner;
use crate::science::plan::wishes::{Outcome, outcomes};

/// Changed days shown at most.
const CHANGES_SHOWN: usize = 6;

/// What changed wishes ask of the season. `None` where none changed or there is no season to change.
pub fn follow(actions: &[Action], before: &AthleteState, state: &AthleteState) -> Option<Move> {
    let laid = |a: &Action| matches!(a, Action::AdoptSeason { .. } | Action::RelaySeason { .. });
    if !actions.iter().any(wish) || actions.iter().any(laid) {
        return None;
    }
    let adopted = state.season.as_ref()?;
    let mut d = Draft::new(state);
    let runner = Runner::of(state);
    let then = Runner::of(before);
    let from = first_day(state);
    let shown_on = adopted.fingerprint();
    let adopted = &by_hand::read(adopted, &state.planned, from);
    let lost = given_up(adopted, from, (&then, &runner));
    let dates: Vec<NaiveDate> = lost.iter().map(|(date, _)| *date).collect();
    let after = match relaid(adopted, &runner, from, &dates) {
        Ok(after) => after,
        Err(refusal) => {
            let why = reason(&mut d, &refusal.reason);
            d.say("wishes-season-stays", &[("reason", why.into())]);
            relax::buttons(&mut d, &adopted.season.methodology, (&runner, &adopted.season.aim), &[]);
            return Some(Move::Say(d.reply()));
        }
    };
    let new: Vec<Taste> = actions.iter().flat_map(told).collect();
    // What would be laid out today without the new wish is not of its making.
    let same = relaid(adopted, &then, from, &[]).ok();
    let all = ahead(adopted, &after, state);
    let own: Vec<DayChange> = match &same {
        Some(same) => {
            let dates: Vec<_> = difference(same, &after).into_iter().map(|c| c.date).collect();
            all.iter().filter(|c| dates.contains(&c.date)).cloned().collect()
        }
        None => all.clone(),
    };
    let fresh = |set: &&Vec<Wish>| !same.as_ref().is_some_and(|s| s.season.conflicts.contains(set));
    let sets: Vec<Vec<Wish>> = after.season.conflicts.iter().filter(fresh).cloned().collect();
    if own.is_empty() {
        kept(&mut d, &after.season, &runner, &new);
        contradicted(&mut d, &sets, &after.season, &runner);
        return (!d.is_empty()).then(|| Move::Say(d.reply()));
    }
    since(&mut d, from);
    shown(&mut d, &own, CHANGES_SHOWN, all.len());
    fixed_days(&mut d, adopted, from, &lost);
    kept(&mut d, &after.season, &runner, &new);
    d.say("season-undo", &[]);
    contradicted(&mut d, &sets, &after.season, &runner);
    let (accept, refuse) = (d.word("button-change-yes", &[]), d.word("button-no", &[]));
    Some(Move::Propose {
        actions: vec![Action::RelaySeason {
            shown_on,
            given_up: dates,
        }],
        reply: d.reply(),
        accept,
        refuse,
    })
}

/// From which day on a season changes.
pub fn since(d: &mut Draft, from: NaiveDate) {
    let today = from <= d.state.today;
    d.say(
        if today {
            "wishes-season"
        } else {
            "wishes-season-tomorrow"
        },
        &[],
    );
}

/// What becomes of the days changed by hand: those that stay, and each that cannot with why.
pub fn fixed_days(d: &mut Draft, adopted: &AdoptedSeason, from: NaiveDate, lost: &[(NaiveDate, GivenUp)]) {
    for (date, why) in lost {
        let day = d.day(*date);
        let id = match why {
            GivenUp::DayOff => "by-hand-day-off",
            GivenUp::TimeTooShort => "by-hand-time",
            GivenUp::Disliked => "by-hand-disliked",
        };
        d.say(id, &[("day", day.into())]);
    }
    let stay = adopted.by_hand.iter().filter(|d| **d >= from);
    let stay = stay.filter(|d| !lost.iter().any(|(date, _)| date == *d)).count();
    if stay > 0 {
        d.say("by-hand-stay", &[]);
    }
}

/// What the new wish contradicts, and the ways out. What was said before is not said again.
fn contradicted(d: &mut Draft, sets: &[Vec<Wish>], season: &Season, runner: &Runner) {
    if !sets.is_empty() {
        relax::conflicts(d, sets);
        relax::buttons(d, &season.methodology, (runner, &season.aim), sets);
    }
}

/// The days ahead that differ.
pub fn ahead(before: &AdoptedSeason, after: &AdoptedSeason, state: &AthleteState) -> Vec<DayChange> {
    let all = difference(before, after).into_iter();
    all.filter(|c| c.date >= state.today).collect()
}

fn wish(action: &Action) -> bool {
    matches!(
        action,
        Action::Like { .. }
            | Action::Dislike { .. }
            | Action::Unlike { .. }
            | Action::SetMinutes { .. }
            | Action::SetDoubleDays { .. }
            | Action::SetRunDays { .. }
            | Action::SetLongDay { .. }
            | Action::SetWeeklyRuns { .. }
            | Action::SetRunningSince { .. }
            | Action::TellRecent { .. }
    )
}

fn told(action: &Action) -> Vec<Taste> {
    match action {
        Action::Dislike { what } => taste::named(what),
        _ => Vec::new(),
    }
}

/// What became of all that is disliked, on a season offered.
pub fn notes(d: &mut Draft, season: &Season, runner: &Runner) {
    let all = runner.wishes.disliked.clone();
    kept(d, season, runner, &all);
}

/// One line for each disliked session named: its place is taken, or the school keeps it.
fn kept(d: &mut Draft, season: &Season, runner: &Runner, named: &[Taste]) {
    let Some(method) = by_id(&season.methodology) else {
        return;
    };
    for (taste, outcome) in outcomes(method, season, &runner.wishes, runner.level()) {
        if !named.contains(&taste) {
            continue;
        }
        let what = d.word(&format!("taste-{}", taste.id()), &[]);
        match outcome {
            Outcome::Swapped(kind) => {
                let other = d.word(&format!("swap-{}", kind.id().replace('_', "-")), &[]);
                d.say("wishes-swapped", &[("what", what.into()), ("other", other.into())]);
            }
            Outcome::Kept => d.say("wishes-kept", &[("what", what.into())]),
            Outcome::Absent => d.say("wishes-absent", &[("what", what.into())]),
        }
    }
}
