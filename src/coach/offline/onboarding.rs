//! Getting to know somebody: one question at a time, each can be passed, none is asked twice, all can be changed later.

use super::answers::settings;
use super::draft::{Draft, button};
use super::questions::{self, Question, choice, skip};
use super::why_asked;
use crate::domain::dialogue::Reply;
use crate::domain::state::AthleteState;

/// In the order they are put: what changes tomorrow's session first.
const ORDER: [&str; 14] = [
    "goal",
    "recent_race",
    "nudges",
    "age",
    "sex",
    "heart",
    "run_days",
    "strength_days",
    "injuries",
    "methodology",
    "language",
    "timezone",
    "quiet_hours",
    "units",
];

/// Methodologies offered as buttons.
const METHODS: [[&str; 3]; 2] = [
    ["daniels", "eighty_twenty", "pfitzinger"],
    ["hansons", "galloway", "norwegian_singles"],
];

/// Whether an id is a question of this conversation.
pub fn is_one(id: &str) -> bool {
    ORDER.contains(&id)
}

/// The next question that was never put and whose answer is not known. `None` when all is done.
///
/// The driver that shows it stores `Asked` and `Await` with its id.
pub fn next_question(state: &AthleteState) -> Option<Question> {
    let id = ORDER
        .into_iter()
        .find(|id| !state.athlete.asked.iter().any(|a| a == id) && !known(id, state))?;
    Some(Question {
        id: id.to_owned(),
        reply: words(id, state)?,
    })
}

/// The questions never put and not known.
pub fn left(state: &AthleteState) -> Vec<&'static str> {
    let open = |id: &&str| !state.athlete.asked.iter().any(|a| a == id) && !known(id, state);
    ORDER.into_iter().filter(open).collect()
}

fn known(id: &str, state: &AthleteState) -> bool {
    let (body, prefs) = (&state.athlete.physiology, &state.athlete.preferences);
    match id {
        "goal" => !state.goals.is_empty(),
        "recent_race" => state.records.iter().any(|r| r.race),
        "age" => body.birth_year.is_some(),
        "sex" => body.sex.is_some(),
        "heart" => body.hr_max.is_some(),
        "run_days" => prefs.run_days.is_some(),
        "strength_days" => prefs.strength_days.is_some(),
        "injuries" => !state.injuries.is_empty(),
        "methodology" => prefs.methodology.is_some(),
        "nudges" => state.athlete.settings.consent.nudges.is_some(),
        _ => false,
    }
}

/// The words and buttons of an onboarding question. `None` for any other id.
pub fn words(id: &str, state: &AthleteState) -> Option<Reply> {
    let mut d = Draft::new(state);
    let kind = questions::kind(id);
    if is_one(kind) && questions::gives_reason(id) {
        why_asked::reason(&mut d, kind);
    }
    match kind {
        "goal" => with_example(&mut d, "ask-goal", "example-goal"),
        "recent_race" => with_example(&mut d, "ask-recent-race", "example-race"),
        "age" => d.say("ask-age", &[]),
        "sex" => {
            d.say("ask-sex", &[]);
            let row = vec![
                choice(d.word("button-female", &[]), id, "female"),
                choice(d.word("button-male", &[]), id, "male"),
            ];
            d.buttons(row);
        }
        "heart" => with_example(&mut d, "ask-heart", "example-hr"),
        "run_days" => d.say("ask-run-days", &[]),
        "strength_days" => d.say("ask-strength-days", &[]),
        "injuries" => {
            d.say("ask-injuries", &[]);
            let row = vec![choice(d.word("button-none", &[]), id, "none")];
            d.buttons(row);
        }
        "methodology" => {
            d.say("ask-methodology", &[]);
            method_buttons(&mut d);
        }
        "language" => {
            d.say("ask-language", &[]);
            language_buttons(&mut d);
        }
        "timezone" => {
            let zone = settings::zone_name(d.lang(), state.athlete.settings.tz);
            d.say("ask-timezone", &[("zone", zone.into())]);
            keep(&mut d, id);
        }
        "quiet_hours" => {
            settings::current_quiet(&mut d);
            d.say("ask-quiet-hours", &[]);
            keep(&mut d, id);
        }
        "units" => {
            d.say("ask-units", &[]);
            unit_buttons(&mut d);
        }
        "nudges" => {
            d.say("ask-nudges", &[]);
            let row = vec![
                choice(d.word("button-yes", &[]), id, "yes"),
                choice(d.word("button-no", &[]), id, "no"),
            ];
            d.buttons(row);
        }
        _ => return None,
    }
    skip(&mut d, id);
    Some(d.reply())
}

fn with_example(d: &mut Draft, id: &str, example: &str) {
    let words = d.word(example, &[]);
    let example = d.example(words);
    d.say(id, &[("example", example.into())]);
}

/// One button that leaves the setting as it is.
fn keep(d: &mut Draft, id: &str) {
    let row = vec![choice(d.word("button-keep", &[]), id, "keep")];
    d.buttons(row);
}

pub fn method_buttons(d: &mut Draft) {
    for row in METHODS {
        let row = row.map(|id| choice(settings::method_name(d, id), "methodology", id));
        d.buttons(row.to_vec());
    }
}

pub fn language_buttons(d: &mut Draft) {
    // Each language names itself: whoever reads only one must find it.
    let row = vec![
        button("Français", "ask:language:fr"),
        button("English", "ask:language:en"),
    ];
    d.buttons(row);
}

pub fn unit_buttons(d: &mut Draft) {
    let row = vec![
        choice(d.word("button-km", &[]), "units", "metric"),
        choice(d.word("button-miles", &[]), "units", "imperial"),
    ];
    d.buttons(row);
}
