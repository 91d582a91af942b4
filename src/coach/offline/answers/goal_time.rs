//! A time aimed at that nobody would take that long for, and the goal it was more likely meant for.

use super::Move;
use super::goals::Wish;
use crate::coach::offline::draft::{Draft, sentence};
use crate::domain::action::Action;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::goal::Goal;
use crate::domain::state::AthleteState;
use crate::domain::units::MARATHON_M;
use crate::science::world_record;

/// Slower than this up to the marathon is no running target, seconds per kilometre: a stroll (4 km/h).
const SLOWEST_S_KM: f64 = 900.0;
/// The same beyond the marathon, where mountains and nights are walked through: 2 km/h.
const SLOWEST_LONG_S_KM: f64 = 1800.0;
/// A race is of the marathon's length up to this, metres.
const AS_MARATHON_M: f64 = MARATHON_M + 1_000.0;

/// Whether a time is longer than anybody would aim at.
pub fn too_slow(metres: f64, target_s: f64) -> bool {
    let slowest = if metres <= AS_MARATHON_M {
        SLOWEST_S_KM
    } else {
        SLOWEST_LONG_S_KM
    };
    metres > 0.0 && target_s > slowest * metres / 1000.0
}

/// Whether a goal's distance can be run in that time. A goal without a distance takes any.
pub fn fits(goal: &Goal, target_s: f64, state: &AthleteState) -> bool {
    let sex = state.athlete.physiology.sex;
    goal.distance_m
        .is_none_or(|m| !too_slow(m, target_s) && !world_record::impossible(sex, m, target_s))
}

/// The other goal that a time was meant for, asked for with a button. `None`: it fits `meant`, or no other one alone.
pub fn meant_for(state: &AthleteState, meant: &Goal, target_s: f64) -> Option<Move> {
    if fits(meant, target_s, state) {
        return None;
    }
    let goals = state.goals.iter().map(|g| &g.goal);
    let mut others = goals.filter(|g| g.id != meant.id && g.distance_m.is_some() && fits(g, target_s, state));
    let other = others.next().filter(|_| others.next().is_none())?;
    let mut d = Draft::new(state);
    let target = d.clock(&Figure::said(target_s, Unit::Seconds));
    let (first, second) = (sentence(&d.goal_name(meant)), d.goal_name(other));
    d.say(
        "goal-time-whose",
        &[
            ("race", first.into()),
            ("target", target.into()),
            ("other", second.into()),
        ],
    );
    let (accept, refuse) = (d.word("button-goal-time-yes", &[]), d.word("button-no", &[]));
    Some(Move::Propose {
        actions: vec![Action::ChangeGoal {
            goal: other.id,
            date: None,
            target_s: Some(target_s),
        }],
        reply: d.reply(),
        accept,
        refuse,
    })
}

/// The kind words where a time is slower than a walk. `None` where it is not.
pub fn refusal(state: &AthleteState, wish: &Wish) -> Option<Reply> {
    let (metres, target_s) = (wish.distance_m?, wish.target_s?);
    if !too_slow(metres, target_s) {
        return None;
    }
    let mut d = Draft::new(state);
    let race = sentence(&d.race_name(&Figure::said(metres, Unit::Metres)));
    let target = d.clock(&Figure::said(target_s, Unit::Seconds));
    d.say("goal-too-slow", &[("race", race.into()), ("target", target.into())]);
    d.say("goal-unchanged", &[]);
    Some(d.reply())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stroll_is_no_target_and_a_night_in_the_mountains_is() {
        assert!(too_slow(10_000.0, 13_500.0));
        assert!(too_slow(MARATHON_M, 11.0 * 3600.0));
        assert!(!too_slow(MARATHON_M, 7.0 * 3600.0));
        assert!(!too_slow(171_000.0, 46.5 * 3600.0));
        assert!(!too_slow(0.0, 60.0));
    }
}
