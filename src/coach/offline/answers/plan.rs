//! The plan asked about: today, tomorrow, another day, moved, skipped, missed, and what if.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::{Ask, Errand, Move, key_session, season, two_futures, what_ifs};
use crate::coach::offline::draft::{Draft, sentence};
use crate::coach::offline::understand::days_shifted;
use crate::coach::offline::{lately, questions, reasons, session, start, wishes};
use crate::domain::action::Action;
use crate::domain::activity::{Activity, Sport};
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::intent::{Certainty, Intent, Slots, Understood};
use crate::domain::plan::{SessionKind, Workout};
use crate::domain::season::SeasonEvent;
use crate::domain::state::AthleteState;
use crate::science::limits;
use crate::science::plan::adapt::again_on;

/// Pain from which every session comes with when to stop, 0 to 10 (H9).
const WATCHED_PAIN: f64 = 3.0;

pub fn today(ask: &Ask) -> Move {
    let date = ask.slots().date.unwrap_or(ask.today());
    on_day(ask, date)
}

pub fn tomorrow(ask: &Ask) -> Move {
    let date = ask.slots().date.or_else(|| after(ask.today(), 1));
    on_day(ask, date.unwrap_or(ask.today()))
}

fn after(date: NaiveDate, days: u64) -> Option<NaiveDate> {
    date.checked_add_days(Days::new(days))
}

pub fn on_day(ask: &Ask, date: NaiveDate) -> Move {
    if let Some(first) = start::before(ask.state, date) {
        return first;
    }
    let mut d = ask.draft();
    let Some(workout) = session::planned(ask.state, date) else {
        horizon(&mut d);
        return Move::Say(d.reply());
    };
    if date == ask.today()
        && let Some(run) = run_of_today(ask.state)
    {
        already_run(&mut d, run);
        return Move::Say(d.reply());
    }
    session_lines(&mut d, date, workout);
    if workout.kind != SessionKind::Rest {
        let row = vec![
            d.say_button("button-why", Intent::Why),
            d.say_button("button-move", Intent::MoveSession),
            d.say_button("button-skip", Intent::SkipSession),
        ];
        if date == ask.today() {
            d.buttons(row);
            if workout.kind.runs() {
                let row = vec![questions::choice(d.word("button-watch", &[]), "session", "watch")];
                d.buttons(row);
            }
        }
    }
    Move::Say(d.reply())
}

/// One day's session in at most four lines.
pub fn session_lines(d: &mut Draft, date: NaiveDate, workout: &Workout) {
    d.of_session(date);
    let what = session::line(d, workout);
    let today = d.state.today;
    if date == today {
        d.say("today-session", &[("session", what.into())]);
    } else if Some(date) == after(today, 1) {
        d.say("tomorrow-session", &[("session", what.into())]);
    } else {
        let day = d.day_first(date);
        d.say("day-session", &[("day", day.into()), ("session", what.into())]);
    }
    if let Some(steps) = session::steps(d, workout) {
        d.say("session-steps", &[("steps", steps.into())]);
    }
    if workout.kind != SessionKind::Rest {
        feel_or_pain(d, workout.kind);
    }
    if let Some(why) = session::why(d, workout) {
        d.line(why);
    }
    if workout.kind == SessionKind::Rest {
        next_session(d, date);
    }
}

/// How it should feel; where something hurts, when to stop.
fn feel_or_pain(d: &mut Draft, kind: SessionKind) {
    let state = d.state;
    if let Some(pain) = state.pain.as_ref().filter(|p| p.value >= WATCHED_PAIN) {
        let shown = d.scale(pain, 10);
        d.say("session-pain", &[("pain", shown.into())]);
    } else {
        if let Some(ground) = wishes::ground(d, kind) {
            d.say(ground, &[]);
        }
        let feel = session::feel(d, kind);
        d.line(feel);
    }
}

/// The next session after `date`, as a line. Nothing where the week holds none.
pub fn next_session(d: &mut Draft, date: NaiveDate) {
    let Some((day, workout)) = session::next_after(d.state, date) else {
        return;
    };
    let what = session::short(d, workout);
    let day = d.day(day);
    d.say("next-session", &[("day", day.into()), ("session", what.into())]);
}

pub fn horizon(d: &mut Draft) {
    match d.state.week_ahead.last().map(|(day, _)| *day) {
        Some(last) => {
            let day = d.day(last);
            d.say("plan-horizon", &[("day", day.into())]);
        }
        None => d.say("plan-empty", &[]),
    }
}

fn run_of_today(state: &AthleteState) -> Option<&Activity> {
    state
        .recent
        .iter()
        .rev()
        .find(|a| a.sport == Sport::Running && a.local_date == state.today)
}

fn already_run(d: &mut Draft, run: &Activity) {
    match run.distance_m {
        Some(metres) => {
            let shown = d.distance(&Draft::of_activity(run, metres, Unit::Metres));
            d.say("today-done-distance", &[("distance", shown.into())]);
        }
        None => d.say("today-done", &[]),
    }
    next_session(d, d.state.today);
}

pub fn why(ask: &Ask) -> Move {
    // Asked without a day: of the session just spoken of.
    if ask.slots().date.is_none() {
        return Move::Errand(Errand::WhySaid);
    }
    why_of(ask)
}

/// Why the session of a day is what it is. `None`: no day, or no reason known.
pub fn why_on(state: &AthleteState, now: DateTime<Utc>, date: Option<NaiveDate>) -> Option<Reply> {
    let u = Understood {
        intent: Intent::Why,
        certainty: Certainty::Sure,
        slots: Slots {
            date: Some(date.unwrap_or(state.today)),
            ..Slots::default()
        },
        lang: None,
    };
    match super::answer(&Ask {
        u: &u,
        text: "",
        state,
        now,
    }) {
        Move::Say(reply) => Some(reply),
        _ => None,
    }
}

/// Why the session of the day asked about, or else today's, is what it is.
fn why_of(ask: &Ask) -> Move {
    let date = ask.slots().date.unwrap_or(ask.today());
    let mut d = ask.draft();
    let Some(workout) = session::on(ask.state, date) else {
        return Move::Errand(Errand::Why);
    };
    let words: Vec<String> = workout
        .reasons
        .iter()
        .filter_map(|reason| reasons::words(&mut d, reason))
        .take(3)
        .collect();
    if words.is_empty() {
        return Move::Errand(Errand::Why);
    }
    let what = session::short(&mut d, workout);
    d.of_session(date);
    let day = d.day_first(date);
    d.say("why-session", &[("day", day.into()), ("session", what.into())]);
    for reason in words {
        d.say("why-reason", &[("reason", sentence(&reason).into())]);
    }
    Move::Say(d.reply())
}

/// A session that may still be moved or skipped.
fn session_to_change(state: &AthleteState, date: NaiveDate) -> Option<&Workout> {
    session::on(state, date).filter(|w| w.kind != SessionKind::Rest)
}

fn nothing_that_day(state: &AthleteState, date: NaiveDate) -> Move {
    let mut d = Draft::new(state);
    let day = d.day_first(date);
    d.say("no-session-that-day", &[("day", day.into())]);
    next_session(&mut d, date);
    Move::Say(d.reply())
}

pub fn move_session(ask: &Ask) -> Move {
    let slots = ask.slots();
    if let Some(change) = shifted(ask) {
        return change;
    }
    // One date alone names the target: the session moved is today's, or else the next one.
    let from = match slots.date.filter(|date| Some(*date) != slots.to_date) {
        Some(date) => date,
        None if session_to_change(ask.state, ask.today()).is_some() => ask.today(),
        None => match session::next_after(ask.state, ask.today()) {
            Some((day, _)) => day,
            None => return nothing_that_day(ask.state, ask.today()),
        },
    };
    match slots.to_date {
        Some(to) => propose_move(ask.state, from, to),
        None if session_to_change(ask.state, from).is_none() => nothing_that_day(ask.state, from),
        None => Move::Act(vec![Action::Await {
            question: Some(questions::move_from(from)),
        }]),
    }
}

/// "Reporte d'un jour": the session named, else today's, else the next one, so many days on. `None`: no such amount.
fn shifted(ask: &Ask) -> Option<Move> {
    let days = days_shifted(ask.text)?;
    let from = ask
        .slots()
        .date
        .or_else(|| session_to_change(ask.state, ask.today()).map(|_| ask.today()))
        .or_else(|| session::next_after(ask.state, ask.today()).map(|(day, _)| day))?;
    let to = from.checked_add_signed(TimeDelta::days(days))?;
    Some(propose_move(ask.state, from, to))
}

/// Shows what moving a session changes and offers it; refuses the past and what lies beyond the week.
pub fn propose_move(state: &AthleteState, from: NaiveDate, to: NaiveDate) -> Move {
    let mut d = Draft::new(state);
    if from == to {
        d.say("move-where", &[]);
        return Move::Say(d.reply());
    }
    if to < state.today || from < state.today {
        d.say("move-past", &[]);
        return Move::Say(d.reply());
    }
    if (session::on(state, from).is_none() || session::on(state, to).is_none())
        && let Some(change) = season::change(state, SeasonEvent::Moved { from, to })
    {
        return change;
    }
    if session::planned(state, from).is_none() && from > state.today {
        horizon(&mut d);
        return Move::Say(d.reply());
    }
    let Some(moved) = session_to_change(state, from) else {
        return nothing_that_day(state, from);
    };
    let Some(there) = session::on(state, to) else {
        horizon(&mut d);
        return Move::Say(d.reply());
    };
    let what = session::short(&mut d, moved);
    let instead = session::short(&mut d, there);
    let (from_day, to_day) = (d.day(from), d.day(to));
    d.say(
        "move-diff",
        &[
            ("session", what.into()),
            ("from", from_day.into()),
            ("to", to_day.into()),
            ("instead", instead.into()),
        ],
    );
    if moved.kind.hard() && hard_beside(state, from, to) {
        let hours = d.rule(48.0, Unit::Count, "h4");
        d.say("move-hard", &[("hours", hours.into())]);
    }
    propose(d, vec![Action::MoveSession { from, to }], "button-move-yes")
}

/// A hard session, other than the one on `from`, stands next to `to`.
fn hard_beside(state: &AthleteState, from: NaiveDate, to: NaiveDate) -> bool {
    state
        .week_ahead
        .iter()
        .any(|(day, workout)| *day != from && workout.kind.hard() && (*day - to).num_days().abs() <= 1)
}

fn propose(d: Draft, actions: Vec<Action>, accept: &str) -> Move {
    let (accept, refuse) = (d.word(accept, &[]), d.word("button-no", &[]));
    Move::Propose {
        actions,
        reply: d.reply(),
        accept,
        refuse,
    }
}

pub fn skip(ask: &Ask) -> Move {
    let date = ask.slots().date.unwrap_or(ask.today());
    if date < ask.today() {
        return missed(ask);
    }
    // A day fixed by hand is no longer the season's.
    let fixed = ask.state.planned.iter().any(|p| p.date == date && p.pinned);
    if let Some(adopted) = ask.state.season.as_ref()
        && (session::on(ask.state, date).is_none() || !fixed && again_on(adopted, date).is_some())
        && let Some(change) = season::change(ask.state, key_session::cancelled(adopted, date, ask.text))
    {
        return change;
    }
    let mut d = ask.draft();
    let Some(workout) = session_to_change(ask.state, date) else {
        return nothing_that_day(ask.state, date);
    };
    let what = session::short(&mut d, workout);
    let day = d.day(date);
    d.say("skip-ask", &[("session", what.into()), ("day", day.into())]);
    d.say("skip-no-catch-up", &[]);
    propose(d, vec![Action::SkipSession { date }], "button-skip-yes")
}

/// Missed sessions are not caught up; the longer the break, the softer the return (science 3.1).
pub fn missed(ask: &Ask) -> Move {
    if let Some(change) = season::gap(ask.state).and_then(|gap| season::change(ask.state, gap)) {
        return change;
    }
    let mut d = ask.draft();
    let days = ask.state.last_run.as_ref().map(|last| last.days_ago);
    match days {
        Some(3..=6) => {
            let share = d.percent(&Figure::rule(90.0, Unit::Percent, "missed_3_to_6_days"));
            d.say("missed-some-days", &[("share", share.into())]);
        }
        Some(7..=13) => {
            let share = d.percent(&Figure::rule(75.0, Unit::Percent, "missed_7_to_13_days"));
            d.say("missed-a-week", &[("share", share.into())]);
        }
        Some(14..) => d.say("missed-long", &[]),
        _ => d.say("missed-one", &[]),
    }
    let today = ask.today();
    match session_to_change(ask.state, today) {
        Some(workout) if run_of_today(ask.state).is_none() => {
            let what = session::line(&mut d, workout);
            d.say("today-session", &[("session", what.into())]);
        }
        _ => next_session(&mut d, today),
    }
    Move::Say(d.reply())
}

/// The longest single run H1 allows, from the longest of 30 days.
pub fn h1_limit(longest: &Figure) -> Figure {
    Figure::computed(
        limits::single_run_m(longest.value),
        Unit::Metres,
        "single_run_m",
        &[("longest_30d_m", longest.value)],
        longest.evidence,
    )
}

pub fn what_if(ask: &Ask) -> Move {
    if let Some(compared) = two_futures::compared(ask) {
        return compared;
    }
    match ask.slots().distance_m {
        Some(metres) if metres > 0.0 => Move::Say(longer(ask, metres)),
        _ => {
            if let Some(date) = ask.slots().date
                && let Some(change) = season::change(ask.state, SeasonEvent::Skipped { date })
            {
                return change;
            }
            if let Some(other) = what_ifs::asked(ask) {
                return other;
            }
            let mut d = ask.draft();
            d.say("what-if-skip", &[]);
            d.say("skip-no-catch-up", &[]);
            let date = ask.slots().date.unwrap_or(ask.today());
            next_session(&mut d, date);
            Move::Say(d.reply())
        }
    }
}

fn longer(ask: &Ask, metres: f64) -> Reply {
    let mut d = ask.draft();
    how_far(&mut d, metres);
    d.reply()
}

/// Whether so many metres at once stay within H1, of the longest run known or told.
pub fn how_far(d: &mut Draft, metres: f64) {
    let state = d.state;
    let wished = d.distance_short(&Figure::said(metres, Unit::Metres));
    let known = state.volume.longest_30d.clone();
    let Some(longest) = known.or_else(|| lately::longest_figure(state)) else {
        d.say("what-if-no-run", &[("wished", wished.into())]);
        return;
    };
    let limit = h1_limit(&longest);
    let (long, most) = (d.distance(&longest), d.distance(&limit));
    let args = [
        ("wished", wished.into()),
        ("longest", long.into()),
        ("limit", most.into()),
    ];
    if metres <= limit.value {
        d.say("what-if-within", &args);
        return;
    }
    d.say("what-if-beyond", &args);
    let ratio = metres / longest.value;
    // Hazard-rate ratios by how far beyond the longest run of 30 days (Frandsen 2025).
    let hazard = if ratio > 2.0 {
        2.28
    } else if ratio > 1.3 {
        1.52
    } else {
        1.64
    };
    let hazard = d.number(&Figure::rule(hazard, Unit::Ratio, "h1_hazard"), 2);
    d.say("spike-hazard", &[("hazard", hazard.into())]);
}
