//! A target set, changed or dropped. What cannot be is refused kindly and changes nothing.

use chrono::NaiveDate;

use super::{Ask, Move, goal_time};
use crate::coach::offline::draft::{Draft, sentence};
use crate::coach::offline::understand::{bare, flat, flat_says};
use crate::coach::offline::{goal_dropped, main_goal, questions};
use crate::domain::action::Action;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::goal::Goal;
use crate::domain::state::{AthleteState, GoalState};
use crate::science::world_record;

/// Nobody sets a race beyond this, metres.
const LONGEST_RACE_M: f64 = 500_000.0;

/// Two distances this close are the same race, metres.
const SAME_RACE_M: f64 = 60.0;

/// A race is put off by no more than this: the next edition is another race, days.
const ONE_EDITION_DAYS: i64 = 270;

/// Whether two distances are those of one race, metres.
pub fn same_distance(a: f64, b: f64) -> bool {
    (a - b).abs() <= SAME_RACE_M
}

/// What a target would be, before it is stored.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wish<'a> {
    pub name: Option<&'a str>,
    pub date: Option<NaiveDate>,
    pub distance_m: Option<f64>,
    pub target_s: Option<f64>,
}

pub fn set(ask: &Ask) -> Move {
    let slots = ask.slots();
    let wish = Wish {
        name: slots.race_name.as_deref(),
        date: slots.date,
        distance_m: slots.distance_m,
        target_s: slots.target_s,
    };
    let nothing = wish.name.is_none() && wish.date.is_none() && wish.distance_m.is_none() && wish.target_s.is_none();
    if nothing && ask.text.trim().is_empty() && !ask.state.goals.is_empty() {
        return list(ask);
    }
    if let Some(known) = owned(ask) {
        let wish = Wish {
            distance_m: known.distance_m,
            ..wish
        };
        let refused = refusal(ask.state, wish).map(Move::Say);
        return refused.unwrap_or_else(|| changed(ask.state, known, wish));
    }
    set_wish(ask.state, wish)
}

/// "Mon semi, c'est le 21 mars": the one goal of that distance. `None`: none is called one's own, or there are several.
fn owned<'a>(ask: &Ask<'a>) -> Option<&'a Goal> {
    const OWN: &[&str] = &[
        "mon semi",
        "mon marathon",
        "mon 10 km",
        "mon 5 km",
        "mon 10k",
        "ma course",
        "my half",
        "my marathon",
        "my 10k",
        "my 5k",
        "my race",
    ];
    let words = flat(ask.text);
    if !flat_says(&words, OWN) {
        return None;
    }
    let metres = ask.slots().distance_m;
    let of = |g: &&Goal| metres.is_none_or(|m| g.distance_m.is_some_and(|own| same_distance(own, m)));
    let mut fit = ask.state.goals.iter().map(|g| &g.goal).filter(of);
    fit.next().filter(|_| fit.next().is_none())
}

/// Stores a target where it can be, and asks for the distance where it is missing.
pub fn set_wish(state: &AthleteState, wish: Wish) -> Move {
    if let Some(reply) = refusal(state, wish) {
        return Move::Say(reply);
    }
    let question = if wish.distance_m.is_some() {
        None
    } else if wish.name.is_none() && wish.date.is_none() && wish.target_s.is_none() {
        Some("goal".to_owned())
    } else {
        Some(questions::goal_distance(wish.date, wish.target_s, wish.name))
    };
    if let Some(question) = question {
        return Move::Act(vec![Action::Await {
            question: Some(question),
        }]);
    }
    if let Some(known) = same_race(state, wish) {
        return changed(state, known, wish);
    }
    let mut actions = vec![Action::SetGoal {
        name: wish.name.map(str::to_owned),
        date: wish.date,
        distance_m: wish.distance_m,
        target_s: wish.target_s,
    }];
    if wish.date.is_none() {
        actions.push(Action::Await {
            question: Some("goal_date".to_owned()),
        });
    }
    Move::Act(actions)
}

/// A goal as the wish would have it. What it only says again changes nothing, and is not said to.
fn changed(state: &AthleteState, known: &Goal, wish: Wish) -> Move {
    let date = wish.date.filter(|date| known.date != Some(*date));
    let target_s = wish.target_s.filter(|target| known.target_s != Some(*target));
    if date.is_none() && target_s.is_none() {
        let mut d = Draft::new(state);
        if let Some(goal) = state.goals.iter().find(|g| g.goal.id == known.id) {
            let race = line(&mut d, goal);
            d.say("goal-same", &[("goal", race.into())]);
        }
        return Move::Say(d.reply());
    }
    Move::Act(vec![Action::ChangeGoal {
        goal: known.id,
        date,
        target_s,
    }])
}

/// A goal already stored that the wish only says again or sharpens.
fn same_race<'a>(state: &'a AthleteState, wish: Wish) -> Option<&'a Goal> {
    let wished = wish.distance_m?;
    state.goals.iter().map(|g| &g.goal).find(|g| {
        let far = g.distance_m.is_some_and(|metres| same_distance(metres, wished));
        let dated = wish.date.is_none() || g.date.is_none() || g.date == wish.date;
        match (wish.name, g.name.as_deref()) {
            // A race named again is that race, on whatever day it is now: it was put off.
            (Some(wished), Some(own)) => far && flat(wished) == flat(own) && near(wish.date, g.date),
            _ => far && dated,
        }
    })
}

/// Whether two days may be those of one edition of a race. A day not known may be any.
fn near(a: Option<NaiveDate>, b: Option<NaiveDate>) -> bool {
    a.zip(b)
        .is_none_or(|(a, b)| (a - b).num_days().abs() <= ONE_EDITION_DAYS)
}

/// A time wished for that nobody has run, however it is said. `None` where none is wished for, or one can be.
pub fn beyond(ask: &Ask) -> Option<Reply> {
    const WISHES: &[&str] = &[
        "vise",
        "viser",
        "objectif",
        "j'aimerais",
        "je veux",
        "je voudrais",
        "je prépare",
        "je prepare",
        "aim",
        "goal",
        "target",
        "i want",
        "i'd like",
        "training for",
    ];
    let text = ask.text.to_lowercase().replace('’', "'");
    if text.contains('?') || !WISHES.iter().any(|w| text.contains(w)) {
        return None;
    }
    let (slots, _) = bare(ask.text, ask.today(), ask.state.athlete.settings.lang);
    let own = ask.state.goals.first().and_then(|g| g.goal.distance_m);
    let mut d = ask.draft();
    let wished = slots.target_s.or(slots.duration_s)?;
    impossible(&mut d, slots.distance_m.or(own)?, wished).then(|| d.reply())
}

/// The kind words where a target cannot be. `None` where it can.
fn refusal(state: &AthleteState, wish: Wish) -> Option<Reply> {
    let mut d = Draft::new(state);
    if let Some(date) = wish.date
        && date < state.today
    {
        let day = d.date_first(date, &Figure::said(0.0, Unit::Date));
        d.say("goal-past", &[("day", day.into())]);
        return Some(d.reply());
    }
    let metres = wish.distance_m?;
    if metres > LONGEST_RACE_M || metres <= 0.0 {
        d.say("goal-distance-odd", &[]);
        return Some(d.reply());
    }
    if impossible(&mut d, metres, wish.target_s?) {
        return Some(d.reply());
    }
    goal_time::refusal(state, &wish)
}

/// Words the record where the target is faster than it, and says whether it is.
fn impossible(d: &mut Draft, metres: f64, target_s: f64) -> bool {
    let sex = d.state.athlete.physiology.sex;
    let standard = world_record::open_standard(sex, metres);
    let Some(standard) = standard.filter(|_| world_record::impossible(sex, metres, target_s)) else {
        return false;
    };
    let reference = Figure::computed(
        standard,
        Unit::Seconds,
        "open_standard",
        &[("distance_m", metres)],
        Evidence::Moderate,
    );
    let race = sentence(&d.race_name(&Figure::said(metres, Unit::Metres)));
    let target = d.clock(&Figure::said(target_s, Unit::Seconds));
    let reference = d.clock(&reference);
    d.say(
        "goal-impossible",
        &[
            ("race", race.into()),
            ("target", target.into()),
            ("reference", reference.into()),
        ],
    );
    let best = d
        .state
        .records
        .iter()
        .find(|r| (r.distance_m - metres).abs() <= SAME_RACE_M);
    if let Some(record) = best {
        super::races::best(d, record);
    }
    d.say("goal-unchanged", &[]);
    true
}

/// The goals there are, nearest first.
pub fn list(ask: &Ask) -> Move {
    let mut d = ask.draft();
    if ask.state.goals.is_empty() {
        d.say("goal-none", &[]);
        let words = d.word("example-goal", &[]);
        let example = d.example(words);
        d.say("predict-set-goal", &[("example", example.into())]);
        return Move::Say(d.reply());
    }
    let main = main_goal::main(ask.state);
    d.say("goals-head", &[]);
    for goal in &ask.state.goals {
        let what = sentence(&line(&mut d, goal));
        let id = if main == Some(goal.goal.id) {
            "goal-line-main"
        } else {
            "goal-line"
        };
        d.say(id, &[("goal", what.into())]);
    }
    d.say("goals-how", &[]);
    Move::Say(d.reply())
}

/// "marathon de Paris, dimanche 11 avril 2027, objectif 3:30:00 (4:59/km)".
pub fn line(d: &mut Draft, goal: &GoalState) -> String {
    let source = |value, unit| Figure::row(value, unit, "goal", &goal.goal.id);
    let mut parts = vec![d.goal_name(&goal.goal)];
    if let Some(date) = goal.goal.date {
        parts.push(d.date(date, &source(0.0, Unit::Date)));
    }
    if let Some(target) = goal.goal.target_s {
        let shown = d.clock(&source(target, Unit::Seconds));
        parts.push(match &goal.target_pace {
            Some(pace) => {
                let pace = d.pace(pace);
                d.word("goal-target-pace", &[("target", shown.into()), ("pace", pace.into())])
            }
            None => d.word("goal-target", &[("target", shown.into())]),
        });
    }
    parts.join(", ")
}

pub fn change(ask: &Ask) -> Move {
    let slots = ask.slots();
    let mut d = ask.draft();
    let dropped = slots.negated && slots.target_s.is_none();
    let Some(current) = chosen(ask) else {
        if dropped {
            d.say("goal-none", &[]);
            return Move::Say(d.reply());
        }
        return set(ask);
    };
    if dropped {
        return goal_dropped::propose(ask.state, current);
    }
    let current = &current.goal;
    let date = slots.to_date.or(slots.date);
    if date.is_none() && slots.target_s.is_none() && !which(ask) {
        let name = d.goal_name(current);
        d.say("goal-change-how", &[("race", name.into())]);
        return Move::Say(d.reply());
    }
    if let Some(step) = slots.target_s.and_then(|s| goal_time::meant_for(ask.state, current, s)) {
        return step;
    }
    if which(ask) {
        return ask_which(ask, current);
    }
    let wish = Wish {
        name: None,
        date,
        distance_m: current.distance_m,
        target_s: slots.target_s,
    };
    if let Some(reply) = refusal(ask.state, wish) {
        return Move::Say(reply);
    }
    changed(ask.state, current, wish)
}

/// Whether a change told may be one of several goals'.
fn which(ask: &Ask) -> bool {
    let fit = |g: &&GoalState| {
        let target = ask.slots().target_s;
        target.is_none_or(|target| goal_time::fits(&g.goal, target, ask.state))
    };
    let unnamed =
        ask.slots().distance_m.is_none() && goal_dropped::named(ask.text, ask.state).is_none_or(|g| g.is_empty());
    unnamed && ask.state.goals.iter().filter(fit).count() > 1
}

fn ask_which(ask: &Ask, first: &Goal) -> Move {
    let mut d = ask.draft();
    d.say("goal-change-which", &[]);
    for goal in &ask.state.goals {
        let what = sentence(&line(&mut d, goal));
        d.say("goal-line", &[("goal", what.into())]);
    }
    let race = d.goal_name(first);
    let words = d.word("example-goal-moved", &[("race", race.into())]);
    let example = d.example(words);
    d.say("goal-change-again", &[("example", example.into())]);
    Move::Say(d.reply())
}

/// The goal spoken of: the one named, of that distance where one is told, or else the nearest. `None`: a race that is
/// no goal yet, or there is none.
fn chosen<'a>(ask: &Ask<'a>) -> Option<&'a GoalState> {
    let goals = &ask.state.goals;
    if let Some([one, ..]) = goal_dropped::named(ask.text, ask.state).as_deref() {
        return Some(one);
    }
    let of = |metres| {
        goals
            .iter()
            .find(|g| g.goal.distance_m.is_some_and(|m| same_distance(m, metres)))
    };
    match ask.slots().distance_m {
        Some(metres) => of(metres),
        None => goals.first(),
    }
}
