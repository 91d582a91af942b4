//! Shoes in words: told, listed, refused with what to write instead.

mod answers;
mod done;
mod named;
mod read;
mod tokens;
mod with_run;

pub use answers::{add_by_name, far, list};
pub use done::{done, line as last_run_line, proposed};
pub use with_run::worn_on;

use chrono::{Days, NaiveDate};

use super::Move;
use super::draft::Draft;
use super::understand::bare;
use crate::domain::action::Action;
use crate::domain::activity::{Activity, Sport};
use crate::domain::intent::{Intent, Understood};
use crate::domain::shoe::{LIFE_MAX_M, LIFE_MIN_M, NAME_MAX, ShoeState};
use crate::domain::state::AthleteState;

use read::{Told, Which};

/// What a sentence tells of shoes. `None`: nothing.
pub fn settle(u: &Understood, text: &str, state: &AthleteState) -> Option<Move> {
    if matches!(
        u.intent,
        Intent::ReportPain | Intent::InjuryProtocol | Intent::MemoryForget
    ) {
        return None;
    }
    let words = tokens::read(text);
    let told = read::read(&words, state)?;
    // A run told with its amounts is a run first.
    let (amounts, _) = bare(text, state.today, state.athlete.settings.lang);
    let a_run = amounts.duration_s.is_some() || (amounts.distance_m.is_some() && u.intent == Intent::LogRun);
    Some(match told {
        Told::Add(None) => say(state, "shoes-no-name"),
        Told::Add(Some(_)) | Told::Wore(_) if a_run => return None,
        Told::Wore(_) if amounts.distance_m.is_some() => return None,
        Told::Add(Some(name)) => add(state, &name, text, &words, amounts.date),
        Told::Retire(which) => match meant(state, &which) {
            Ok(pair) => Move::Act(vec![Action::RetireShoe {
                shoe: pair.shoe.id,
                date: next_day(state),
            }]),
            Err(reply) => *reply,
        },
        Told::Use(which) => put_on(state, &which),
        Told::Wore(which) => match meant(state, &which) {
            Ok(pair) => wear(state, pair, amounts.date),
            Err(reply) => *reply,
        },
    })
}

fn say(state: &AthleteState, id: &str) -> Move {
    let mut d = Draft::new(state);
    d.say(id, &[]);
    Move::Say(d.reply())
}

/// The first day whose runs a change is about: today, or tomorrow where today's run is known already.
fn next_day(state: &AthleteState) -> NaiveDate {
    let today = state.today;
    let ran = state
        .last_run
        .as_ref()
        .is_some_and(|run| run.activity.local_date == today);
    let tomorrow = today.checked_add_days(Days::new(1)).filter(|_| ran);
    tomorrow.unwrap_or(today)
}

fn in_use(state: &AthleteState) -> impl Iterator<Item = &ShoeState> {
    state.shoes.iter().filter(|s| s.shoe.retired.is_none())
}

/// The pair meant, or what to write to say which.
fn meant<'s>(state: &'s AthleteState, which: &Which<'s>) -> Result<&'s ShoeState, Box<Move>> {
    let mut worn = in_use(state);
    match (which, worn.next(), worn.next()) {
        (Which::Known(named), ..) => Ok(named.pair),
        (Which::Unnamed, Some(only), None) => Ok(only),
        (_, None, _) => Err(Box::new(say(state, "shoes-unknown-none"))),
        (Which::Unknown, ..) => Err(Box::new(listing(state, "shoes-unknown"))),
        (Which::Unnamed | Which::Several, ..) => Err(Box::new(listing(state, "shoes-which"))),
    }
}

/// A sentence that ends in the names of the pairs in use.
fn listing(state: &AthleteState, id: &str) -> Move {
    let mut d = Draft::new(state);
    let names: Vec<String> = in_use(state).map(|pair| pair.shoe.name.clone()).collect();
    let names: Vec<String> = names.iter().map(|name| d.quote(name)).collect();
    d.say(id, &[("names", names.join(", ").into())]);
    Move::Say(d.reply())
}

/// A new pair, or what is wrong with it.
fn add(state: &AthleteState, name: &str, text: &str, words: &[tokens::Token], since: Option<NaiveDate>) -> Move {
    let mut d = Draft::new(state);
    let clean = d.quote(name);
    let name = clean.trim_matches(|c: char| !c.is_alphanumeric() && !"()+".contains(c));
    if !name.chars().any(char::is_alphanumeric) {
        return say(state, "shoes-no-name");
    }
    let mut d = Draft::new(state);
    if name.chars().count() > NAME_MAX {
        let most = d.rule(NAME_MAX as f64, crate::domain::figure::Unit::Count, "shoe_name");
        d.say("shoes-name-long", &[("most", most.into())]);
        return Move::Say(d.reply());
    }
    if in_use(state).any(|pair| tokens::fold(&pair.shoe.name) == tokens::fold(name)) {
        let name = d.quote(name);
        d.say("shoes-known-already", &[("name", name.into())]);
        return Move::Say(d.reply());
    }
    let (run_m, limit_m) = read::amounts(words);
    if let Some(reply) = answers::out_of_range(&mut d, run_m, limit_m) {
        return reply;
    }
    let behind = since.filter(|day| *day < state.today && run_m.is_none());
    Move::Act(vec![Action::AddShoe {
        name: name.to_owned(),
        racing: read::for_races(text),
        since: behind.unwrap_or_else(|| next_day(state)),
        start_m: run_m.unwrap_or(0.0),
        limit_m,
    }])
}

fn put_on(state: &AthleteState, which: &Which<'_>) -> Move {
    if let Which::Unnamed = which {
        // "I change my shoes": for the other pair, where there is one.
        let mut others = in_use(state).filter(|pair| !pair.current && !pair.shoe.racing);
        return match (others.next(), others.next()) {
            (Some(only), None) => use_from(state, only),
            (None, _) => say(state, "shoes-no-name"),
            _ => listing(state, "shoes-which"),
        };
    }
    match meant(state, which) {
        Ok(pair) => use_from(state, pair),
        Err(reply) => *reply,
    }
}

fn use_from(state: &AthleteState, pair: &ShoeState) -> Move {
    if pair.current {
        let mut d = Draft::new(state);
        let name = d.quote(&pair.shoe.name);
        d.say("shoes-current-already", &[("name", name.into())]);
        return Move::Say(d.reply());
    }
    Move::Act(vec![Action::UseShoe {
        shoe: pair.shoe.id,
        from: next_day(state),
    }])
}

/// The run of the day named, else the last one, was in that pair.
fn wear(state: &AthleteState, pair: &ShoeState, day: Option<NaiveDate>) -> Move {
    // A run lies behind: "vendredi" is the last one, not the next.
    let week = Days::new(7);
    let behind = |day: NaiveDate| if day > state.today { day - week } else { day };
    let ran = |a: &&Activity| a.sport == Sport::Running;
    let run = match day.map(behind) {
        Some(day) => state.recent.iter().filter(ran).rfind(|a| a.local_date == day),
        None => state.last_run.as_ref().map(|last| &last.activity),
    };
    match run {
        Some(run) => Move::Act(vec![Action::WearShoe {
            activity: run.id.0,
            shoe: pair.shoe.id,
        }]),
        None => say(
            state,
            if day.is_some() {
                "shoes-no-run-then"
            } else {
                "no-run-yet"
            },
        ),
    }
}

/// The pair that holds an activity of the last 28 days.
fn pair_of(state: &AthleteState, id: crate::domain::activity::ActivityId) -> Option<&ShoeState> {
    state.shoes.iter().find(|pair| pair.recent.contains(&id))
}

fn find(state: &AthleteState, id: uuid::Uuid) -> Option<&ShoeState> {
    state.shoes.iter().find(|pair| pair.shoe.id == id)
}

/// Whether the amounts told of a pair are believed.
fn believed(metres: f64, least: f64) -> bool {
    (least..=LIFE_MAX_M).contains(&metres)
}

#[cfg(test)]
mod tests;
