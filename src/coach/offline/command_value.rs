//! The value behind a command, where it is none: what could not be read and what to write instead.

use super::body_range;
use super::draft::Draft;
use super::run_range;
use super::understand::{day_ahead, hours_alone};
use crate::domain::dialogue::Reply;
use crate::domain::intent::Understood;
use crate::domain::state::AthleteState;

/// A value longer than this is a story, characters.
const LONGEST: usize = 200;
/// Pain is given out of ten.
const MOST_PAIN: f64 = 10.0;

/// A command with what stands behind it. Untrusted text.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// Identifier of the command, as in the list of commands.
    pub command: &'a str,
    /// Its name in the language of the answer.
    pub name: &'a str,
    /// What follows the name, and the same as it would stand in a sentence.
    pub rest: &'a str,
    pub sentence: &'a str,
}

/// The words where a command cannot take its value. `None` where it can, takes none, or was given none.
pub fn refusal(given: Given, u: &Understood, state: &AthleteState) -> Option<Reply> {
    if given.rest.trim().is_empty() || !takes_a_value(given.command) {
        return None;
    }
    if let Some(reply) =
        body_range::refusal(given.sentence, state).or_else(|| run_range::settle(u, given.sentence, state))
    {
        return Some(reply);
    }
    if given.command == "pain"
        && let Some(reply) = beyond_scale(given.rest, state)
    {
        return Some(reply);
    }
    let unread = given.rest.chars().count() > LONGEST || !read(given, u, state);
    unread.then(|| words(given, state))
}

/// Commands whose value is more than a day to look at or words to search for.
fn takes_a_value(command: &str) -> bool {
    matches!(
        command,
        "silence" | "language" | "zone" | "units" | "pain" | "check_in" | "goal" | "log" | "move" | "predict"
    ) || takes_a_day(command)
}

fn takes_a_day(command: &str) -> bool {
    matches!(command, "session" | "why")
}

/// Whether the value was understood.
fn read(given: Given, u: &Understood, state: &AthleteState) -> bool {
    let slots = &u.slots;
    match given.command {
        "silence" => slots.quiet.or_else(|| hours_alone(given.rest)).is_some(),
        "language" => slots.lang.is_some(),
        "zone" => slots.tz.is_some(),
        "units" => slots.units.is_some(),
        "pain" => slots.site.is_some() || slots.pain.is_some() || slots.pain_gone,
        "check_in" => slots.check_in.is_some(),
        "goal" => {
            slots.distance_m.is_some()
                || slots.date.is_some()
                || slots.target_s.is_some()
                || slots.race_name.is_some()
                || slots.negated
        }
        "log" => slots.distance_m.is_some() || slots.duration_s.is_some(),
        "move" => {
            slots.date.is_some() || slots.to_date.is_some() || super::understand::days_shifted(given.sentence).is_some()
        }
        "predict" => slots.distance_m.is_some() || slots.race_name.is_some(),
        _ => slots.date.is_some() || day_ahead(given.rest, state.today).is_some(),
    }
}

/// "/douleur 12", "/douleur -3": a number that is on no scale of ten.
fn beyond_scale(rest: &str, state: &AthleteState) -> Option<Reply> {
    let lone: f64 = rest.trim().replace(',', ".").parse().ok()?;
    (!(0.0..=MOST_PAIN).contains(&lone)).then(|| body_range::words_for(body_range::Measure::Score, lone, state))
}

/// "« 25h-99h » : je n’y lis pas deux heures de la journée. Écris par exemple « /silence 22h-7h ». Rien n’a changé."
fn words(given: Given, state: &AthleteState) -> Reply {
    let mut d = Draft::new(state);
    let id = given.command.replace('_', "-");
    let id = if takes_a_day(given.command) {
        "day".to_owned()
    } else {
        id
    };
    let why = d.word(&format!("refused-{id}"), &[]);
    let value = d.quote(given.rest);
    let example = d.word(&format!("example-value-{id}"), &[]);
    let example = d.example(format!("/{} {example}", given.name));
    let why = d.example(why);
    let known = value.chars().any(char::is_alphanumeric);
    d.say(
        if known { "refused-value" } else { "refused-unread" },
        &[
            ("value", value.into()),
            ("why", why.into()),
            ("example", example.into()),
        ],
    );
    d.reply()
}
