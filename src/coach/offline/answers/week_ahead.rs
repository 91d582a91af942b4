//! The seven days to come, one line each.

use chrono::Weekday;

use super::{Move, season};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::{onboarding, session, start};
use crate::domain::activity::Sport;
use crate::domain::dialogue::Reply;
use crate::domain::intent::Intent;
use crate::domain::plan::SessionKind;
use crate::domain::state::AthleteState;

/// Day, session, amount and what it is steered by; with a season followed, where it stands.
pub fn list(state: &AthleteState) -> Move {
    if let Some(first) = start::before(state, state.today) {
        return first;
    }
    let mut d = Draft::new(state);
    lines(&mut d);
    let mut row = vec![d.say_button("button-today", Intent::TodaysSession)];
    if state.volume.this_week.value > 0.0 {
        row.push(d.say_button("button-week", Intent::MyWeek));
    }
    d.buttons(row);
    Move::Say(d.reply())
}

/// The sessions left of this week. `None`: none, or the first questions come before them.
pub fn coming(state: &AthleteState) -> Option<Reply> {
    let ran_today = state
        .recent
        .iter()
        .any(|a| a.sport == Sport::Running && a.local_date == state.today);
    let sunday = state.today.week(Weekday::Mon).last_day();
    let mut d = Draft::new(state);
    d.say("week-coming", &[]);
    let mut any = false;
    for (date, workout) in state.week_ahead.iter().filter(|(date, _)| *date <= sunday) {
        let behind = *date == state.today && ran_today;
        if workout.kind == SessionKind::Rest || behind {
            continue;
        }
        any = true;
        let day = d.day_first(*date);
        let what = session::line(&mut d, workout) + &session::turns(&mut d, workout);
        d.say("week-coming-day", &[("day", day.into()), ("session", what.into())]);
    }
    (any && start::before(state, state.today).is_none()).then(|| d.reply())
}

/// The same for somebody who asks for a plan and follows none: the days that are known, and what a plan needs.
pub fn without_season(d: &mut Draft, needs: &str, methods: bool) {
    lines(d);
    d.say(needs, &[]);
    if methods {
        onboarding::method_buttons(d);
    }
}

fn lines(d: &mut Draft) {
    let state = d.state;
    if state.week_ahead.is_empty() {
        d.say("plan-empty", &[]);
        return;
    }
    d.say("week-ahead-head", &[]);
    for (date, workout) in &state.week_ahead {
        let day = d.day_first(*date);
        // Rest days are short: the eye finds the sessions.
        let what = if workout.kind == SessionKind::Rest {
            session::short(d, workout)
        } else {
            session::line(d, workout) + &session::turns(d, workout)
        };
        d.say("week-ahead-day", &[("day", day.into()), ("session", what.into())]);
    }
    season::stands(d);
}
