//! What has changed about shoes, and what a change would do.

use chrono::NaiveDate;
use uuid::Uuid;

use super::answers::{about, far};
use super::{ShoeState, find, in_use, pair_of};
use crate::coach::offline::answers::numbers;
use crate::coach::offline::draft::Draft;
use crate::domain::action::Action;
use crate::domain::activity::ActivityId;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::AthleteState;

/// Words a change of shoes just made, in the state after it.
pub fn done(d: &mut Draft, action: &Action, before: &AthleteState) {
    match action {
        Action::AddShoe { .. } => added(d, before),
        Action::RetireShoe { shoe, .. } => retired(d, *shoe),
        Action::UseShoe { shoe, from } => {
            let Some((name, _)) = named(d, *shoe) else { return };
            let from = from_day(d, *from);
            d.say("done-shoe-used", &[("name", name.into()), ("from", from.into())]);
        }
        Action::WearShoe { activity, shoe } => {
            let Some((name, distance)) = named(d, *shoe) else {
                return;
            };
            let state = d.state;
            let run = state.recent.iter().find(|a| a.id.0 == *activity);
            let run = run.or_else(|| state.last_run.as_ref().map(|last| &last.activity));
            let Some(run) = run.filter(|a| a.id.0 == *activity) else {
                return;
            };
            let run = numbers::activity_line(d, run);
            let args = [
                ("activity", run.into()),
                ("name", name.into()),
                ("distance", distance.into()),
            ];
            d.say("done-shoe-worn", &args);
        }
        _ => {}
    }
}

/// "Dès aujourd’hui", "dès le lundi 16 novembre".
fn from_day(d: &mut Draft, day: NaiveDate) -> String {
    match (day - d.state.today).num_days() {
        0 => d.word("shoes-from-today", &[]),
        1 => d.word("shoes-from-tomorrow", &[]),
        _ => {
            let day = d.date(day, &Figure::said(0.0, Unit::Date));
            d.word("shoes-from-day", &[("day", day.into())])
        }
    }
}

/// The name and distance of a pair.
fn named(d: &mut Draft, id: Uuid) -> Option<(String, String)> {
    let pair = find(d.state, id)?;
    Some((d.quote(&pair.shoe.name), far(d, &pair.distance_m)))
}

fn added(d: &mut Draft, before: &AthleteState) {
    let state = d.state;
    let new = |pair: &&ShoeState| find(before, pair.shoe.id).is_none();
    let Some(pair) = state.shoes.iter().find(new) else {
        return;
    };
    let (name, distance) = (d.quote(&pair.shoe.name), far(d, &pair.distance_m));
    let limit = far(d, &pair.limit_m);
    d.say(
        "done-shoe",
        &[
            ("name", name.clone().into()),
            ("distance", distance.into()),
            ("limit", limit.into()),
        ],
    );
    if pair.shoe.racing {
        d.say("done-shoe-racing", &[("name", name.into())]);
    } else {
        let from = from_day(d, pair.shoe.since);
        d.say("done-shoe-from", &[("from", from.into())]);
        if pair.shoe.since > state.today {
            d.say("done-shoe-today", &[("name", name.into())]);
        }
    }
    let other = in_use(state)
        .filter(|p| p.shoe.id != pair.shoe.id && !p.shoe.racing)
        .last();
    if let Some(other) = other.filter(|_| !pair.shoe.racing) {
        let other = d.quote(&other.shoe.name);
        d.say("done-shoe-break-in", &[("other", other.into())]);
    }
}

fn retired(d: &mut Draft, shoe: Uuid) {
    let Some((name, distance)) = named(d, shoe) else { return };
    d.say(
        "done-shoe-retired",
        &[("name", name.into()), ("distance", distance.into())],
    );
    let state = d.state;
    match in_use(state).find(|pair| pair.current) {
        Some(next) => {
            let next = d.quote(&next.shoe.name);
            d.say("done-shoe-next", &[("name", next.into())]);
        }
        None => d.say("shoes-none-left", &[]),
    }
}

/// "Pegasus 41 : 412 km", where the pair of the run is known.
pub fn line(d: &mut Draft, id: ActivityId) {
    let Some(pair) = pair_of(d.state, id) else { return };
    let (name, distance) = (d.quote(&pair.shoe.name), far(d, &pair.distance_m));
    d.say(
        "last-run-shoes",
        &[("name", name.into()), ("distance", distance.into())],
    );
}

/// What a change would do. `None`: it is not about shoes, or about none that is known.
pub fn proposed(d: &mut Draft, action: &Action) -> Option<()> {
    if let Action::AddShoe { name, start_m, .. } = action {
        let (name, distance) = (d.quote(name), far(d, &Figure::said(*start_m, Unit::Metres)));
        let args = [("name", name.into()), ("distance", distance.into())];
        d.say("proposed-shoe", &args);
        return Some(());
    }
    let pair = about(action, d.state)?;
    let name = d.quote(&pair.shoe.name);
    let id = match action {
        Action::RetireShoe { .. } => "proposed-shoe-retire",
        Action::UseShoe { .. } => "proposed-shoe-use",
        _ => "proposed-shoe-wear",
    };
    d.say(id, &[("name", name.into())]);
    Some(())
}
