//! What a coach knows by rule: shoes, heat, fuelling (science sections 3.3 and 10).

use super::{Ask, Move, life};
use crate::coach::offline::draft::{Draft, coarse, sentence};
use crate::coach::offline::session;
use crate::coach::offline::shoes as rack;
use crate::coach::offline::understand::outdoors;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::intent::Intent;
use crate::domain::plan::Workout;
use crate::domain::state::AthleteState;
use crate::science::heat;

/// Air temperatures from which pace is worth adjusting, and from which a hard session gives way, °C.
const WARM_FROM_C: f64 = 20.0;
const HOT_FROM_C: f64 = 27.0;
/// Under this many seconds a run needs no carbohydrate (Jeukendrup).
const NO_FUEL_S: f64 = 3_600.0;
/// Over this many seconds up to 90 g an hour help (Jeukendrup).
const LONG_FUEL_S: f64 = 9_000.0;

/// Two distances this close are the same race, metres.
const SAME_RACE_M: f64 = 60.0;

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

pub fn fuelling(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let slots = ask.slots();
    let told = slots.duration_s.map(|s| Figure::said(s, Unit::Seconds));
    let asked = match slots.distance_m.filter(|m| *m > 0.0 && m.is_finite()) {
        // Asked about a distance, the answer is about it, known pace or not: never about today's session.
        Some(metres) => {
            let race = d.race_name(&Figure::said(metres, Unit::Metres));
            d.say("fuel-distance", &[("race", sentence(&race).into())]);
            told.or_else(|| raced(ask.state, metres))
                .or_else(|| from_distance(ask.state, metres))
        }
        None => told.or_else(|| today_duration(ask.state)),
    };
    match asked {
        Some(time) => by_duration(&mut d, &time),
        None => table(&mut d),
    }
    d.say("fuel-drink", &[]);
    d.say("fuel-train-gut", &[]);
    if asked_for_race(ask) {
        let row = vec![d.say_button("button-race-week", Intent::RaceWeek)];
        d.buttons(row);
    }
    Move::Say(d.reply())
}

fn asked_for_race(ask: &Ask) -> bool {
    ask.state.goals.iter().any(|g| g.days_left.is_some())
}

/// The time of a goal of that distance: aimed at, or else to be expected. `None` without such a goal.
fn raced(state: &AthleteState, metres: f64) -> Option<Figure> {
    let same = |m: f64| (m - metres).abs() <= SAME_RACE_M;
    let goal = state.goals.iter().find(|g| g.goal.distance_m.is_some_and(same))?;
    let aimed = goal.goal.target_s.filter(|_| !goal.impossible);
    aimed
        .map(|s| Figure::row(s, Unit::Seconds, "goal", &goal.goal.id))
        .or_else(|| goal.prediction.as_ref().map(|p| coarse(&p.median)))
}

/// How long a distance takes at the easy pace known. `None` without one.
fn from_distance(state: &AthleteState, metres: f64) -> Option<Figure> {
    let easy = state.easy_pace.as_ref()?;
    (metres > 0.0).then(|| {
        Figure::computed(
            metres / 1000.0 * easy.value,
            Unit::Seconds,
            "easy_duration",
            &[("distance_m", metres), ("easy_s_per_km", easy.value)],
            Evidence::Moderate,
        )
    })
}

fn today_duration(state: &AthleteState) -> Option<Figure> {
    let workout: &Workout = session::on(state, state.today)?;
    match (workout.duration_s, workout.distance_m) {
        (Some(seconds), _) => Some(Figure::computed(
            seconds,
            Unit::Seconds,
            "next_session",
            &[],
            workout.evidence,
        )),
        (None, Some(metres)) => from_distance(state, metres),
        (None, None) => None,
    }
}

fn by_duration(d: &mut Draft, time: &Figure) {
    let shown = d.duration(time);
    if time.value < NO_FUEL_S {
        d.say("fuel-none", &[("time", shown.into())]);
    } else if time.value <= LONG_FUEL_S {
        let (low, high) = rule_range(d, 30.0, 60.0, Unit::Count, "carbohydrate_g_per_h");
        d.say(
            "fuel-some",
            &[("time", shown.into()), ("low", low.into()), ("high", high.into())],
        );
    } else {
        let (low, high) = rule_range(d, 60.0, 90.0, Unit::Count, "carbohydrate_g_per_h");
        d.say(
            "fuel-more",
            &[("time", shown.into()), ("low", low.into()), ("high", high.into())],
        );
    }
}

fn table(d: &mut Draft) {
    let short = d.duration(&Figure::rule(NO_FUEL_S, Unit::Seconds, "carbohydrate"));
    d.say("fuel-under", &[("time", short.into())]);
    let long = d.duration(&Figure::rule(LONG_FUEL_S, Unit::Seconds, "carbohydrate"));
    let (low, high) = rule_range(d, 30.0, 60.0, Unit::Count, "carbohydrate_g_per_h");
    let most = d.rule(90.0, Unit::Count, "carbohydrate_g_per_h");
    d.say(
        "fuel-table",
        &[
            ("time", long.into()),
            ("low", low.into()),
            ("high", high.into()),
            ("most", most.into()),
        ],
    );
}
