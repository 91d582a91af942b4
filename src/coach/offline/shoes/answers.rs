//! The pairs as a list, and what is wrong with what was told.

use super::{LIFE_MAX_M, LIFE_MIN_M, ShoeState, believed, in_use};
use crate::coach::offline::Move;
use crate::coach::offline::draft::Draft;
use crate::domain::action::Action;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::AthleteState;
use crate::domain::units::{METRES_PER_MILE, Units};

/// Percent of a pair's life from which it is watched, and at which it is over (science.md 10).
const NEAR_PCT: f64 = 80.0;
const OVER_PCT: f64 = 100.0;
/// Retired pairs listed, the latest.
const RETIRED_MAX: usize = 3;

/// Whole kilometres, or miles: no shoe is known to the metre.
pub fn far(d: &mut Draft, metres: &Figure) -> String {
    let unit = match d.units() {
        Units::Metric => 1_000.0,
        Units::Imperial => METRES_PER_MILE,
    };
    let value = if metres.value.abs() < unit && metres.value > 0.0 {
        metres.value
    } else {
        (metres.value / unit).round() * unit
    };
    d.distance_short(&Figure {
        value,
        ..metres.clone()
    })
}

/// The pairs with what each has run. `None` without one.
pub fn list(state: &AthleteState) -> Option<Move> {
    if state.shoes.is_empty() {
        return None;
    }
    let mut d = Draft::new(state);
    d.say("shoes-list", &[]);
    for pair in in_use(state) {
        let line = line(&mut d, pair);
        d.line(format!("• {line}"));
    }
    let retired: Vec<&ShoeState> = state.shoes.iter().filter(|s| s.shoe.retired.is_some()).collect();
    for pair in retired.iter().rev().take(RETIRED_MAX) {
        let (name, distance) = (d.quote(&pair.shoe.name), far(&mut d, &pair.distance_m));
        d.say(
            "shoes-line-retired",
            &[("name", name.into()), ("distance", distance.into())],
        );
    }
    match in_use(state).count() {
        0 => d.say("shoes-none-left", &[]),
        1 => d.say("shoes-rotate", &[]),
        _ => {}
    }
    Some(Move::Say(d.reply()))
}

/// "Pegasus 41 : 412 km sur 800 (52 %), aux pieds en ce moment".
fn line(d: &mut Draft, pair: &ShoeState) -> String {
    let (name, distance) = (d.quote(&pair.shoe.name), far(d, &pair.distance_m));
    let (limit, share) = (far(d, &pair.limit_m), d.percent(&pair.share));
    let mut line = d.word(
        "shoes-line",
        &[
            ("name", name.into()),
            ("distance", distance.into()),
            ("limit", limit.into()),
            ("share", share.into()),
        ],
    );
    let tags = [
        (pair.shoe.racing, "shoes-tag-racing"),
        (pair.current, "shoes-tag-current"),
        (pair.share.value >= OVER_PCT, "shoes-tag-over"),
        ((NEAR_PCT..OVER_PCT).contains(&pair.share.value), "shoes-tag-near"),
    ];
    for (_, id) in tags.iter().filter(|(holds, _)| *holds) {
        line.push_str(&d.word(id, &[]));
    }
    line
}

/// Kilometres no pair has, or a life none is given. `None`: both are believed.
pub fn out_of_range(d: &mut Draft, run_m: Option<f64>, limit_m: Option<f64>) -> Option<Move> {
    let most = far(d, &Figure::rule(LIFE_MAX_M, Unit::Metres, "shoe_life_most"));
    if let Some(metres) = run_m.filter(|m| !believed(*m, 0.0)) {
        let said = far(d, &Figure::said(metres, Unit::Metres));
        d.say("shoes-too-far", &[("said", said.into()), ("most", most.into())]);
    } else if limit_m.is_some_and(|m| !believed(m, LIFE_MIN_M)) {
        let least = far(d, &Figure::rule(LIFE_MIN_M, Unit::Metres, "shoe_life_least"));
        d.say("shoes-limit-range", &[("least", least.into()), ("most", most.into())]);
    } else {
        return None;
    }
    Some(Move::Say(d.clone().reply()))
}

/// Words after the command: what they tell, else the name of a new pair.
pub fn add_by_name(words: &str, state: &AthleteState) -> Move {
    let tokens = super::tokens::read(words);
    match super::named::new(&tokens, 0) {
        super::named::New::Name(name) => super::add(state, &name, words, &tokens, None),
        _ => super::say(state, "shoes-no-name"),
    }
}

/// The pair the actions are about, for words before they are done.
pub fn about<'s>(action: &Action, state: &'s AthleteState) -> Option<&'s ShoeState> {
    match action {
        Action::RetireShoe { shoe, .. } | Action::UseShoe { shoe, .. } | Action::WearShoe { shoe, .. } => {
            super::find(state, *shoe)
        }
        _ => None,
    }
}
