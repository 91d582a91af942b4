//! A target set, changed or dropped. What cannot be is refused kindly and changes nothing.

use chrono::NaiveDate;

use super::{Ask, Move};
use crate::coach::offline::draft::{Draft, sentence};
use crate::coach::offline::questions;
use crate::coach::offline::understand::bare;
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
    set_wish(ask.state, wish)
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
        return Move::Act(vec![Action::ChangeGoal {
            goal: known.id,
            date: wish.date,
            target_s: wish.target_s,
        }]);
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

/// A goal already stored that the wish only says again or sharpens.
fn same_race<'a>(state: &'a AthleteState, wish: Wish) -> Option<&'a Goal> {
    let wished = wish.distance_m?;
    state.goals.iter().map(|g| &g.goal).find(|g| {
        g.distance_m
            .is_some_and(|metres| (metres - wished).abs() <= SAME_RACE_M)
            && (wish.date.is_none() || g.date.is_none() || g.date == wish.date)
            && (wish.name.is_none() || g.name.is_none() || g.name.as_deref() == wish.name)
    })
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
    impossible(&mut d, metres, wish.target_s?).then(|| d.reply())
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
    d.say("goals-head", &[]);
    for goal in &ask.state.goals {
        let what = goal_line(&mut d, goal);
        d.say("goal-line", &[("goal", what.into())]);
    }
    d.say("goals-how", &[]);
    Move::Say(d.reply())
}

/// "Marathon de Paris, dimanche 11 avril 2027, objectif 3:30:00 (4:59/km)".
fn goal_line(d: &mut Draft, goal: &GoalState) -> String {
    let source = |value, unit| Figure::row(value, unit, "goal", &goal.goal.id);
    let mut parts = vec![sentence(&d.goal_name(&goal.goal))];
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

/// Offers to leave the goal spoken of.
pub fn drop_one(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let Some(current) = chosen(ask) else {
        d.say("goal-none", &[]);
        return Move::Say(d.reply());
    };
    let name = d.goal_name(current);
    d.say("goal-drop-ask", &[("race", name.into())]);
    let (accept, refuse) = (d.word("button-drop-yes", &[]), d.word("button-no", &[]));
    Move::Propose {
        actions: vec![Action::DropGoal { goal: current.id }],
        reply: d.reply(),
        accept,
        refuse,
    }
}

pub fn change(ask: &Ask) -> Move {
    let slots = ask.slots();
    let mut d = ask.draft();
    let Some(current) = chosen(ask) else {
        if slots.negated {
            d.say("goal-none", &[]);
            return Move::Say(d.reply());
        }
        return set(ask);
    };
    let goal = current.id;
    if slots.negated {
        return drop_one(ask);
    }
    let date = slots.to_date.or(slots.date);
    if date.is_none() && slots.target_s.is_none() {
        let name = d.goal_name(current);
        d.say("goal-change-how", &[("race", name.into())]);
        return Move::Say(d.reply());
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
    Move::Act(vec![Action::ChangeGoal {
        goal,
        date,
        target_s: slots.target_s,
    }])
}

/// The goal spoken of: of that distance, or else the nearest.
fn chosen<'a>(ask: &Ask<'a>) -> Option<&'a Goal> {
    let goals = &ask.state.goals;
    let same = ask.slots().distance_m.and_then(|metres| {
        goals
            .iter()
            .find(|g| g.goal.distance_m.is_some_and(|m| (m - metres).abs() <= SAME_RACE_M))
    });
    same.or_else(|| goals.first()).map(|g| &g.goal)
}
