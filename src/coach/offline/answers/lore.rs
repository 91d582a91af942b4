//! What a coach knows by rule: shoes and heat (science sections 3.3 and 10).

use super::{Ask, Move, life};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::shoes as rack;
use crate::coach::offline::understand::outdoors;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::science::heat;

/// Air temperatures from which pace is worth adjusting, and from which a hard session gives way, °C.
const WARM_FROM_C: f64 = 20.0;
const HOT_FROM_C: f64 = 27.0;
fn rule_range(d: &mut Draft, low: f64, high: f64, unit: Unit, id: &str) -> (String, String) {
    (d.rule(low, unit, id), d.rule(high, unit, id))
}

pub fn shoes(ask: &Ask) -> Move {
    // Advice on which to buy, or when to change, is no question about the pairs there are.
    let lower = ask.text.to_lowercase();
    let advice = [
        "quel",
        "which",
        "what ",
        "carbon",
        "consei",
        "recommend",
        "quand",
        "when ",
        "durer",
        "faut",
    ];
    if let Some(list) = rack::list(ask.state).filter(|_| !advice.iter().any(|w| lower.contains(w))) {
        return list;
    }
    let mut d = ask.draft();
    let (low, high) = rule_range(&mut d, 500.0, 800.0, Unit::Count, "shoe_life_km");
    d.say("shoes-life", &[("low", low.into()), ("high", high.into())]);
    d.say("shoes-rotate", &[]);
    if ask.state.shoes.is_empty() {
        d.say("shoes-tell", &[]);
    }
    Move::Say(d.reply())
}

pub fn heat(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let celsius = life::degrees(&ask.text.to_lowercase());
    if let Some(celsius) = celsius.filter(|c| *c >= WARM_FROM_C) {
        at_degrees(&mut d, celsius);
        return Move::Say(d.reply());
    }
    // Rain, night, cold and ice are no heat.
    if let Some(id) = outdoors(ask.text) {
        let words = d.word(&format!("outdoors-{id}"), &[]);
        d.line(words);
        return Move::Say(d.reply());
    }
    if let Some(celsius) = celsius {
        let shown = d.number(&Figure::said(celsius, Unit::Count), 0);
        d.say("heat-none", &[("degrees", shown.into())]);
        return Move::Say(d.reply());
    }
    d.say("heat-pace", &[]);
    d.say("heat-quality", &[]);
    let (low, high) = rule_range(&mut d, 10.0, 14.0, Unit::Count, "heat_acclimatisation_days");
    d.say("heat-adapt", &[("low", low.into()), ("high", high.into())]);
    d.say("heat-stop", &[]);
    let words = d.word("example-heat", &[]);
    let example = d.example(words);
    d.say("heat-ask", &[("example", example.into())]);
    Move::Say(d.reply())
}

/// What a temperature costs where no pace is known to be slowed, or that it is too hot for any; with a pace known,
/// [`super::conditions`] has answered.
fn at_degrees(d: &mut Draft, celsius: f64) {
    let shown = d.number(&Figure::said(celsius, Unit::Count), 0);
    let Some(any) = heat::adjusted_pace(1.0, celsius, false, false) else {
        d.say("heat-too-hot", &[("degrees", shown.into())]);
        d.say("heat-stop", &[]);
        return;
    };
    let share = Figure::computed(
        (any - 1.0) * 100.0,
        Unit::Percent,
        "adjusted_pace",
        &[("heat_index_c", celsius)],
        Evidence::Moderate,
    );
    let share = d.percent(&share);
    d.say("heat-share", &[("degrees", shown.into()), ("share", share.into())]);
    if celsius >= HOT_FROM_C {
        d.say("heat-quality", &[]);
        d.say("heat-stop", &[]);
    }
}
