//! Running less than before without a reason that shows: a gap with a goal in view, or three falling weeks.

use super::Rule;
use crate::coach::offline::draft::Draft;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::nudge::{Finding, Urgency};
use crate::domain::plan::SessionKind;
use crate::domain::state::{AthleteState, WeekVolume};

pub const RULE: Rule = Rule {
    id: "volume_low",
    urgency: Urgency::Cheer,
    cool_down_days: 7,
    looks,
};

/// Days without a run that are a gap for who runs twice a week or more, and for who runs less [D].
const GAP_DAYS: i64 = 5;
const GAP_DAYS_RARE: i64 = 10;
/// After this many days a gap is a break: the plan says so when asked, a reminder would nag [D].
const BREAK_DAYS: i64 = 28;
/// Complete weeks in which the habit is sought.
const HABIT_WEEKS: usize = 4;
/// Runs a week from which five days are unusual [D].
const REGULAR_RUNS_A_WEEK: u32 = 2;
/// Rest after a race, days: none is asked to run (science.md 3.1: one to four weeks).
const AFTER_RACE_DAYS: i64 = 14;
/// Before a race nobody is sent out who has rested, days.
const BEFORE_RACE_DAYS: f64 = 3.0;
/// Volume falls on purpose from here, days before a race (science.md 3.1: tapers of two to three weeks).
const TAPER_DAYS: f64 = 21.0;
/// The last of three falling weeks has at most this share of the week before them [D].
const FALLEN_TO: f64 = 0.8;

fn looks(state: &AthleteState) -> Option<Finding> {
    let raced = state
        .last_run
        .as_ref()
        .is_some_and(|r| r.activity.race && r.days_ago < AFTER_RACE_DAYS);
    if raced || !state.injuries.is_empty() || state.pain.is_some() {
        return None;
    }
    gap(state).or_else(|| falling(state))
}

fn race_within(state: &AthleteState, days: f64) -> bool {
    state
        .goals
        .iter()
        .filter_map(|g| g.days_left.as_ref())
        .any(|left| left.value <= days)
}

/// The complete weeks, oldest first: the current one says nothing before Sunday.
fn complete(state: &AthleteState) -> &[WeekVolume] {
    state.volume.weeks.split_last().map_or(&[], |(_, before)| before)
}

fn gap(state: &AthleteState) -> Option<Finding> {
    let goal = state.goals.first()?;
    let run = state.last_run.as_ref()?;
    let weeks = complete(state).iter().rev().take(HABIT_WEEKS);
    let runs: u32 = weeks.map(|week| week.runs).sum();
    let regular = runs >= REGULAR_RUNS_A_WEEK * HABIT_WEEKS as u32;
    let least = if regular { GAP_DAYS } else { GAP_DAYS_RARE };
    if !(least..BREAK_DAYS).contains(&run.days_ago) || race_within(state, BEFORE_RACE_DAYS) {
        return None;
    }
    let mut d = Draft::new(state);
    let inputs = [("runs", state.run_count as f64)];
    let days = Figure::computed(
        run.days_ago as f64,
        Unit::Count,
        "days_since_run",
        &inputs,
        Evidence::Strong,
    );
    let days = d.number(&days, 0);
    let race = d.goal_name(&goal.goal);
    d.say("nudge-low-gap", &[("days", days.into()), ("race", race.into())]);
    match next(&mut d, state) {
        Some(amount) => d.say("nudge-low-next", &[("amount", amount.into())]),
        None => d.say("nudge-low-any", &[]),
    }
    let last = Draft::of_activity(&run.activity, 0.0, Unit::Date);
    let day = d.date(run.activity.local_date, &last);
    let why = d.word("nudge-low-gap-why", &[("day", day.into())]);
    Some(RULE.finding(d, format!("gap-{}", run.activity.id.0.simple()), why))
}

/// Today's session, or the next one, where it is easy: its distance or duration.
fn next(d: &mut Draft, state: &AthleteState) -> Option<String> {
    let (_, workout) = state.week_ahead.iter().find(|(_, w)| w.kind != SessionKind::Rest)?;
    if workout.kind != SessionKind::Easy {
        return None;
    }
    let inputs = [("reasons", workout.reasons.len() as f64)];
    let figure = |value, unit| Figure::computed(value, unit, "next_session", &inputs, workout.evidence);
    match (workout.distance_m, workout.duration_s) {
        (Some(metres), _) => Some(d.distance_short(&figure(metres, Unit::Metres))),
        (None, Some(seconds)) => Some(d.duration(&figure(seconds, Unit::Seconds))),
        (None, None) => None,
    }
}

fn falling(state: &AthleteState) -> Option<Finding> {
    let [.., before, first, second, third] = complete(state) else {
        return None;
    };
    let metres = [before, first, second, third].map(|week| week.distance_m);
    let falls = metres.windows(2).all(|pair| matches!(pair, [a, b] if b < a));
    if !falls || third.distance_m > before.distance_m * FALLEN_TO || race_within(state, TAPER_DAYS) {
        return None;
    }
    let mut d = Draft::new(state);
    let mut shown = |week: &WeekVolume| {
        let inputs = [("runs", f64::from(week.runs))];
        let figure = Figure::computed(week.distance_m, Unit::Metres, "week_volume", &inputs, Evidence::Strong);
        d.distance(&figure)
    };
    let (usual, one, two, three) = (shown(before), shown(first), shown(second), shown(third));
    d.say(
        "nudge-low-falling",
        &[("first", one.into()), ("second", two.into()), ("third", three.into())],
    );
    let why = d.word("nudge-low-falling-why", &[("before", usual.into())]);
    Some(RULE.finding(d, format!("weeks-{}", third.monday), why))
}

#[cfg(test)]
mod tests {
    use crate::domain::athlete::Lang;
    use crate::domain::history::History;
    use crate::nudge::rules::cases;

    use super::*;

    /// Nothing since the last run of [`cases::steady`], seven days ago.
    fn idle(lang: Lang) -> History {
        let mut history = cases::steady(lang);
        history.goals.push(cases::half_marathon(60));
        history
    }

    #[test]
    fn a_gap_with_a_goal_in_view() {
        let finding = looks(&cases::assess(&idle(Lang::Fr))).unwrap();
        cases::check_receipts(&finding);
        assert_eq!(finding.about, format!("gap-{:032x}", 1007));
        assert_eq!(
            finding.text,
            "7 jours sans courir, et un objectif en vue\u{a0}: Semi de Lyon.\nUn footing court et facile suffit pour reprendre, sans chercher à rattraper."
        );
        assert_eq!(
            finding.why,
            "ta dernière sortie remonte au dimanche 15 novembre\u{202f}; une coupure courte se répare en quelques jours, une longue en quelques semaines."
        );
    }

    #[test]
    fn a_gap_that_has_a_reason_or_no_goal_is_left_alone() {
        assert_eq!(looks(&cases::assess(&cases::steady(Lang::Fr))), None);
        let mut ran = idle(Lang::Fr);
        ran.activities.push(cases::run(4, 8.0));
        assert_eq!(looks(&cases::assess(&ran)), None);
        let mut raced = idle(Lang::Fr);
        raced.activities.last_mut().unwrap().race = true;
        assert_eq!(looks(&cases::assess(&raced)), None);
        let mut near = idle(Lang::Fr);
        near.goals[0] = cases::half_marathon(3);
        assert_eq!(looks(&cases::assess(&near)), None);
        let mut state = cases::assess(&idle(Lang::Fr));
        state.last_run.as_mut().unwrap().days_ago = BREAK_DAYS;
        assert_eq!(looks(&state), None);
    }

    #[test]
    fn three_falling_weeks() {
        let mut history = cases::history(Lang::En);
        for (week, km) in [(4, 15.0), (3, 14.0), (2, 12.0), (1, 9.0)] {
            history
                .activities
                .extend([cases::run(7 * week + 3, km), cases::run(7 * week, km)]);
        }
        history.activities.push(cases::run(1, 9.0));
        let finding = looks(&cases::assess(&history)).unwrap();
        cases::check_receipts(&finding);
        assert_eq!(finding.about, "weeks-2026-11-09");
        assert_eq!(
            finding.text,
            "Your last three weeks go down: 28.0\u{a0}km, 24.0\u{a0}km, then 18.0\u{a0}km. If you mean it, fine; if not, one more easy run this week is enough."
        );
        assert_eq!(
            finding.why,
            "the week before you were at 30.0\u{a0}km, and I know of no injury and no race close by that would explain it."
        );
        history.goals.push(cases::half_marathon(21));
        assert_eq!(looks(&cases::assess(&history)), None);
    }
}
