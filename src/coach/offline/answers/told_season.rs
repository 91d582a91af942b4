//! A season that begins from what was told, and is laid out again once the runs known say something else.

use super::season::{planned, shown};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::wishes;
use crate::domain::action::Action;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::season::AdoptedSeason;
use crate::science::plan::by_hand;
use crate::science::plan::level::Level;
use crate::science::plan::relay::{first_day, relaid};
use crate::science::plan::runner::Runner;
use crate::science::told_habit;

/// A usual week this far from the one told says something else, ratio (design choice).
const APART: f64 = 0.15;
/// Changed days shown at most.
const CHANGES_SHOWN: usize = 6;

/// Says that a season offered begins from words, and what would make its dose fuller.
pub fn say(d: &mut Draft) {
    let state = d.state;
    let Some(habit) = &state.habit else { return };
    let week = d.distance_short(&told_habit::week(habit));
    let longest = d.distance_short(&told_habit::longest(habit));
    let id = match (habit.week_told, habit.longest_told) {
        (true, true) => "season-told",
        (true, false) => "season-told-week",
        (false, _) => "season-told-longest",
    };
    d.say(id, &[("week", week.into()), ("longest", longest.into())]);
    let unknown_since = state.athlete.physiology.running_since.is_none();
    if unknown_since && Runner::of(state).level() == Level::Novice {
        d.say("season-told-since", &[]);
    }
}

/// The season laid out again from the runs known, where they say something else than the words it began from. `None`
/// while too few weeks are known, and where they bear the words out.
pub fn contradicted(d: &mut Draft, adopted: &AdoptedSeason) -> Option<Vec<Action>> {
    let state = d.state;
    let told = adopted.season.told_m.filter(|_| state.habit.is_none())?;
    let runner = Runner::of(state);
    let known = runner.base_m();
    if known <= 0.0 || (known / told - 1.0).abs() <= APART {
        return None;
    }
    let from = first_day(state);
    let shown_on = adopted.fingerprint();
    let adopted = &by_hand::read(adopted, &state.planned, from);
    let after = relaid(adopted, &runner, from, &[]).ok()?;
    let days = wishes::ahead(adopted, &after, state);
    if days.is_empty() {
        return None;
    }
    let said = d.distance_short(&Figure::row(told, Unit::Metres, "athlete", &"lately"));
    let inputs = [("weeks", runner.weeks().len() as f64)];
    let usual = Figure::computed(known, Unit::Metres, "usual_week", &inputs, Evidence::Strong);
    let usual = d.distance_short(&Figure {
        value: (usual.value / 1_000.0).round() * 1_000.0,
        ..usual
    });
    let weeks = d.number(&planned(runner.weeks().len() as f64, Unit::Count), 0);
    d.say(
        "season-told-apart",
        &[("told", said.into()), ("known", usual.into()), ("weeks", weeks.into())],
    );
    shown(d, &days, CHANGES_SHOWN, days.len());
    d.say("season-undo", &[]);
    Some(vec![Action::RelaySeason {
        shown_on,
        given_up: Vec::new(),
    }])
}
