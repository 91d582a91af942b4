//! What to eat and drink around a run, by what is asked: gels, breakfast, coffee, drink; else all of it in short.

use super::{Ask, Move};
use crate::coach::offline::draft::{Draft, coarse, sentence};
use crate::coach::offline::session;
use crate::coach::offline::understand::{flat, flat_says};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::intent::Intent;
use crate::domain::plan::Workout;
use crate::domain::state::AthleteState;
use crate::science::fuel::carbohydrate_g_h;

/// Under this many seconds a run needs no carbohydrate (Jeukendrup).
const NO_FUEL_S: f64 = 3_600.0;
/// Over this many seconds up to 90 g an hour help (Jeukendrup).
const LONG_FUEL_S: f64 = 9_000.0;
/// Over this many seconds loading before a race is worth it, and drinking by plan (science 10).
const LOADING_S: f64 = 5_400.0;
/// Over this many seconds salt may help (science 10).
const SALT_S: f64 = 7_200.0;
/// Carbohydrate of a usual gel, grams (labels say 20 to 30).
const GEL_G: f64 = 25.0;
/// Litres an hour to drink where thirst is not enough (Kenefick 2018).
const DRINK_L_H: (f64, f64) = (0.4, 0.8);
/// Sodium of long efforts, milligrams an hour (no fixed rule).
const SODIUM_MG_H: (f64, f64) = (300.0, 800.0);
/// Hours between the last meal and the start.
const MEAL_H: (f64, f64) = (2.0, 3.0);
/// Hours of loading before a long race, and grams of carbohydrate per kilogram and day.
const LOADING_H: (f64, f64) = (36.0, 48.0);
/// Two distances this close are the same race, metres.
const SAME_RACE_M: f64 = 60.0;

/// What part of fuelling a question is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Topic {
    Coffee,
    Drink,
    Breakfast,
    Gels,
    All,
}

const COFFEE: &[&str] = &["cafe", "cafeine", "coffee", "caffeine", "espresso"];
const DRINK: &[&str] = &[
    "boire",
    "bois",
    "boisson",
    "boissons",
    "eau",
    "hydratation",
    "hydrater",
    "m hydrater",
    "hydrate",
    "soif",
    "drink",
    "drinking",
    "drinks",
    "water",
    "hydration",
    "thirst",
    "thirsty",
    "sel",
    "sodium",
    "salt",
    "electrolyte",
    "electrolytes",
    "isotonique",
    "isotonic",
];
const SALT: &[&str] = &[
    "sel",
    "sodium",
    "salt",
    "electrolyte",
    "electrolytes",
    "isotonique",
    "isotonic",
];
const BREAKFAST: &[&str] = &[
    "petit dej",
    "petit dejeuner",
    "p tit dej",
    "ptit dej",
    "dejeuner",
    "dejeune",
    "breakfast",
    "matin de la course",
    "matin du",
    "race morning",
    "morning of",
    "avant la course",
    "avant ma course",
    "avant le depart",
    "avant de partir",
    "avant de courir",
    "before the race",
    "before my race",
    "before the start",
    "before running",
    "before a run",
    "avant la sortie",
    "avant un footing",
    "a jeun",
    "jeun",
    "fasted",
    "empty stomach",
    "estomac vide",
    "ventre vide",
];
const GELS: &[&str] = &[
    "gel", "gels", "barre", "barres", "bar", "bars", "compote", "compotes", "chews",
];
const RACE: &[&str] = &[
    "course",
    "ma course",
    "la course",
    "race",
    "my race",
    "jour j",
    "race day",
    "dossard",
];
const TODAY: &[&str] = &[
    "aujourd hui",
    "ce soir",
    "ce midi",
    "ce matin",
    "ma seance",
    "today",
    "tonight",
    "this morning",
    "my session",
];

fn topic(ask: &Ask) -> Topic {
    let words = flat(ask.text);
    let says = |list: &[&str]| flat_says(&words, list);
    match () {
        () if says(GELS) => Topic::Gels,
        () if says(COFFEE) => Topic::Coffee,
        () if says(DRINK) => Topic::Drink,
        () if says(BREAKFAST) => Topic::Breakfast,
        () => Topic::All,
    }
}

pub fn fuelling(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let slots = ask.slots();
    let told = slots.duration_s.map(|s| Figure::said(s, Unit::Seconds));
    let time = match slots.distance_m.filter(|m| *m > 0.0 && m.is_finite()) {
        // Asked about a distance, the answer is about it, known pace or not: never about today's session.
        Some(metres) => {
            let race = d.race_name(&Figure::said(metres, Unit::Metres));
            d.say("fuel-distance", &[("race", sentence(&race).into())]);
            told.or_else(|| raced(ask.state, metres))
                .or_else(|| from_distance(ask.state, metres))
        }
        None => told.or_else(|| next_race(ask)).or_else(|| today(ask)),
    };
    match topic(ask) {
        Topic::Coffee => d.say("coffee-before", &[]),
        Topic::Drink => drink(&mut d, time.as_ref(), flat_says(&flat(ask.text), SALT)),
        Topic::Breakfast => breakfast(&mut d, time.as_ref()),
        Topic::Gels => gels(&mut d, time.as_ref()),
        Topic::All => {
            carbohydrate(&mut d, time.as_ref());
            d.say("fuel-drink", &[]);
            d.say("fuel-train-gut", &[]);
        }
    }
    if asked_for_race(ask) {
        let row = vec![d.say_button("button-race-week", Intent::RaceWeek)];
        d.buttons(row);
    }
    Move::Say(d.reply())
}

/// How long the next race takes, where the question speaks of a race without its distance.
fn next_race(ask: &Ask) -> Option<Figure> {
    if !flat_says(&flat(ask.text), RACE) {
        return None;
    }
    let ahead = |g: &&crate::domain::state::GoalState| g.days_left.is_some();
    let metres = ask.state.goals.iter().find(ahead)?.goal.distance_m?;
    raced(ask.state, metres)
}

/// How long today's session takes, where the question is on it or on eating in general.
fn today(ask: &Ask) -> Option<Figure> {
    let of_today = topic(ask) == Topic::All || flat_says(&flat(ask.text), TODAY);
    today_duration(ask.state).filter(|_| of_today)
}

/// How much an hour, how often that makes a gel, and that it is tried first.
fn gels(d: &mut Draft, time: Option<&Figure>) {
    carbohydrate(d, time);
    let seconds = time.map_or(LONG_FUEL_S, |t| t.value);
    let Some((least, most)) = carbohydrate_g_h(seconds / 60.0).filter(|(_, most)| *most > 0.0) else {
        return;
    };
    let between = |grams: f64| {
        let inputs = [("gel_g", GEL_G), ("grams_an_hour", grams)];
        Figure::computed(
            60.0 * GEL_G / grams,
            Unit::Count,
            "gel_interval",
            &inputs,
            Evidence::Moderate,
        )
    };
    let grams = d.rule(GEL_G, Unit::Count, "gel");
    let (fast, slow) = (d.number(&between(most), 0), d.number(&between(least), 0));
    d.say(
        "fuel-gel-every",
        &[("grams", grams.into()), ("fast", fast.into()), ("slow", slow.into())],
    );
    d.say("fuel-gel-water", &[]);
    d.say("fuel-train-gut", &[]);
}

/// The last meal, and loading before a long race.
fn breakfast(d: &mut Draft, time: Option<&Figure>) {
    let (low, high) = rule_range(d, MEAL_H, "meal_before_h");
    d.say("eat-before", &[("low", low.into()), ("high", high.into())]);
    d.say("fuel-breakfast-what", &[]);
    d.say("eat-snack", &[]);
    if let Some(time) = time.filter(|t| t.value > LOADING_S) {
        let shown = d.duration(time);
        let (low, high) = rule_range(d, LOADING_H, "loading_h");
        d.say(
            "fuel-loading",
            &[("time", shown.into()), ("low", low.into()), ("high", high.into())],
        );
    }
}

/// To thirst, by plan where it lasts, and salt where it lasts longer or is asked about.
fn drink(d: &mut Draft, time: Option<&Figure>, salt: bool) {
    let long = d.duration(&Figure::rule(LOADING_S, Unit::Seconds, "drink_by_plan"));
    let amounts = [DRINK_L_H.0, DRINK_L_H.1].map(|litres| d.number(&Figure::rule(litres, Unit::Count, "drink_l_h"), 1));
    let [low, high] = amounts;
    match time {
        Some(time) if time.value <= LOADING_S => {
            let shown = d.duration(time);
            d.say("fuel-drink-thirst", &[("time", shown.into())]);
        }
        Some(time) => {
            let shown = d.duration(time);
            d.say(
                "fuel-drink-plan",
                &[("time", shown.into()), ("low", low.into()), ("high", high.into())],
            );
        }
        None => d.say(
            "fuel-drink-table",
            &[("time", long.into()), ("low", low.into()), ("high", high.into())],
        ),
    }
    d.say("fuel-drink", &[]);
    if salt || time.is_some_and(|t| t.value > SALT_S) {
        let from = d.duration(&Figure::rule(SALT_S, Unit::Seconds, "sodium"));
        let (low, high) = rule_range(d, SODIUM_MG_H, "sodium_mg_h");
        d.say(
            "fuel-salt",
            &[("time", from.into()), ("low", low.into()), ("high", high.into())],
        );
    }
}

fn carbohydrate(d: &mut Draft, time: Option<&Figure>) {
    match time {
        Some(time) => by_duration(d, time),
        None => table(d),
    }
}

fn rule_range(d: &mut Draft, (low, high): (f64, f64), id: &str) -> (String, String) {
    (d.rule(low, Unit::Count, id), d.rule(high, Unit::Count, id))
}

fn grams_an_hour(d: &mut Draft, seconds: f64) -> (String, String) {
    let range = carbohydrate_g_h(seconds / 60.0).unwrap_or_default();
    rule_range(d, range, "carbohydrate_g_per_h")
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

/// Grams of carbohydrate an hour for so long a run.
fn by_duration(d: &mut Draft, time: &Figure) {
    let shown = d.duration(time);
    if time.value < NO_FUEL_S {
        d.say("fuel-none", &[("time", shown.into())]);
    } else if time.value <= LONG_FUEL_S {
        let (low, high) = grams_an_hour(d, time.value);
        d.say(
            "fuel-some",
            &[("time", shown.into()), ("low", low.into()), ("high", high.into())],
        );
    } else {
        let (low, high) = grams_an_hour(d, time.value);
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
    let (low, high) = grams_an_hour(d, LONG_FUEL_S);
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

#[cfg(test)]
mod tests {
    use crate::coach::offline::cases::{holds, runner, with_goal};
    use crate::domain::athlete::Lang;

    #[test]
    fn each_question_has_its_own_part() {
        let fr = runner(Lang::Fr);
        holds(
            &fr,
            &[
                (
                    "je mange quoi comme gels ?",
                    "Avec des gels de 25 g, un toutes les 25 à 50 min",
                ),
                ("combien de gels pour 3h de course ?", "60 à 90 g de glucides par heure"),
                ("combien de gels pour 3h de course ?", "un toutes les 17 à 25 min"),
                (
                    "quel petit déjeuner avant la course ?",
                    "Finis ton repas 2 à 3 heures avant de courir.",
                ),
                ("je prends un café avant de courir ?", "Un café une petite heure avant"),
                ("combien je dois boire ?", "Jusqu’à 1 h 30, la soif suffit"),
                ("combien boire pendant 3h de course ?", "0,4 à 0,8 l par heure"),
                ("il faut du sel pour un marathon ?", "300 à 800 mg de sodium"),
            ],
        );
        holds(
            &runner(Lang::En),
            &[
                ("how many gels for 3 hours of running?", "one every 17 to 25 min"),
                (
                    "what should I have for breakfast before the race?",
                    "Finish your meal 2 to 3 hours",
                ),
                ("how much should I drink?", "thirst is enough"),
                ("do I need salt on a 3 h run?", "300 to 800 mg of sodium"),
            ],
        );
    }

    #[test]
    fn a_short_run_takes_no_gel_and_a_long_race_is_loaded_for() {
        let hears = crate::coach::offline::cases::heard(&runner(Lang::Fr), "combien de gels pour 45 min de course ?");
        assert_eq!(
            hears,
            "Pour 45 min de course, rien à manger en route ; de l’eau si tu as soif."
        );
        holds(
            &with_goal(Lang::Fr),
            &[(
                "quel petit déjeuner le matin de ma course ?",
                "Pour 3 h 30 de course, mange surtout des glucides les 36 à 48 dernières heures",
            )],
        );
    }
}
