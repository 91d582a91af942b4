//! What life does to a season: illness, travel, heat, a return after an injury. Each is told in a sentence and comes
//! back as a change of the plan, shown before and after.

use chrono::{Datelike, Days, NaiveDate};

use super::{Move, season};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::questions::choice;
use crate::coach::offline::{main_goal, weekly, wishes};
use crate::domain::action::Action;
use crate::domain::figure::{Figure, Unit};
use crate::domain::goal::Goal;
use crate::domain::intent::Understood;
use crate::domain::plan::SessionKind;
use crate::domain::season::{Aim, Cut, SeasonEvent};
use crate::domain::state::AthleteState;

/// Days off, today included, proposed to somebody who says they are ill without an end: mild, and with fever or an
/// infection (6.4: a day without fever comes first). Told again, the stretch goes on.
const ILL_DAYS: u64 = 2;
const FEVER_DAYS: u64 = 3;
/// Days a stretch told in a sentence may last; a longer one was read wrongly (design choice).
const LONGEST_DAYS: i64 = 92;
/// Air temperatures somebody trains in, °C, from which a session gives way to the heat, and the highest believed.
const HOT_FROM_C: f64 = 27.0;
const HOT_MOST_C: f64 = 55.0;
/// Days a fatigue cut holds: a low morning, a middling one (6.4 counts in days, never in weeks).
const LOW_DAYS: u64 = 3;
const MIDDLING_DAYS: u64 = 2;
/// Pain from which running stops (Silbernagel 2007), 0 to 10.
const STOP_PAIN: u8 = 5;
/// A step of the fitness index that is worth new paces, points, and the largest one believed, as a share.
const INDEX_STEP: f64 = 1.0;
const INDEX_MOST: f64 = 0.08;
/// Walking without pain that comes before the first run after an injury, seconds (3.1).
const WALK_S: f64 = 1_800.0;
/// Returns offered after an injury, in days from today.
const RETURNS: [u64; 3] = [7, 14, 28];

const HEAT: &[&str] = &[
    "canicule",
    "chaleur",
    "heatwave",
    "heat wave",
    "il va faire",
    "il fait",
    "degrees",
    "hot",
];
const RUNS_THERE: &[&str] = &[
    "je peux courir",
    "je pourrai courir",
    "je courrai",
    "mes chaussures",
    "mes baskets",
    "i can run",
    "able to run",
    "my running shoes",
    "i will run",
    "i'll run",
];
const BACK: &[&str] = &[
    "je reprends",
    "je reprendrai",
    "je pourrai reprendre",
    "reprise le",
    "arrêt jusqu",
    "arrêté jusqu",
    "arrêtée jusqu",
    "m'arrête jusqu",
    "blessé jusqu",
    "blessée jusqu",
    "i can run again",
    "i can start again",
    "back to running",
    "off running until",
    "injured until",
    "cannot run until",
    "can't run until",
];

/// The change of the season a sentence asks for. `None` without a season, for a question, and where nothing ahead
/// would change.
pub fn told(u: &Understood, text: &str, state: &AthleteState, families: &[&str]) -> Option<Move> {
    state.season.as_ref()?;
    let lower = text.to_lowercase().replace('’', "'");
    if lower.contains('?') {
        return None;
    }
    let event = ill(u, &lower, state.today, families)
        .or_else(|| returning(u, &lower, state))
        .or_else(|| travelling(u, &lower, state.today))
        .or_else(|| hot(u, &lower, state.today))?;
    season::change(state, event)
}

/// Whether a step is the change of the season for a cold: its words say what to do with one.
pub fn is_for_a_cold(step: &Move) -> bool {
    let Move::Propose { actions, .. } = step else {
        return false;
    };
    let cold = |event: &SeasonEvent| matches!(event, SeasonEvent::Ill { below_neck: false, .. });
    actions
        .iter()
        .any(|a| matches!(a, Action::ChangeSeason { change, .. } if cold(change)))
}

fn says(text: &str, words: &[&str]) -> bool {
    words.iter().any(|w| text.contains(w))
}

/// First and last day a sentence names. The last is `None` where only one day is named.
fn stretch(u: &Understood, text: &str, today: NaiveDate) -> Option<(NaiveDate, Option<NaiveDate>)> {
    if says(text, &["cette semaine", "this week"]) {
        let left = 6 - u64::from(today.weekday().num_days_from_monday());
        return Some((today, today.checked_add_days(Days::new(left))));
    }
    let from = u.slots.date?;
    let since = says(text, &["depuis", "since"]) && from > today;
    let from = if since {
        from.checked_sub_days(Days::new(7))?
    } else {
        from
    };
    let until = u.slots.to_date.filter(|to| *to > from);
    let far = (until.unwrap_or(from) - from).num_days();
    (far <= LONGEST_DAYS).then_some((from, until))
}

/// Fever and infections are orange, a cold is yellow: what they are was read by the safety layer, negations too.
fn ill(u: &Understood, text: &str, today: NaiveDate, families: &[&str]) -> Option<SeasonEvent> {
    let below_neck = families.contains(&"fever");
    if !below_neck && !families.contains(&"mild_illness") {
        return None;
    }
    let (from, until) = stretch(u, text, today).unwrap_or((today, None));
    let rest = if below_neck { FEVER_DAYS } else { ILL_DAYS };
    let least = today.checked_add_days(Days::new(rest - 1))?;
    let until = until.unwrap_or(least).max(from);
    (from <= today && until >= today).then_some(SeasonEvent::Ill {
        from,
        until,
        below_neck,
    })
}

fn travelling(u: &Understood, text: &str, today: NaiveDate) -> Option<SeasonEvent> {
    let away = weekly::away(text, &u.slots, today)?;
    Some(SeasonEvent::Travelling {
        from: away.from.max(today),
        until: away.to,
        runs: says(text, RUNS_THERE),
    })
}

fn hot(u: &Understood, text: &str, today: NaiveDate) -> Option<SeasonEvent> {
    if !says(text, HEAT) {
        return None;
    }
    let celsius = degrees(text).filter(|c| (HOT_FROM_C..=HOT_MOST_C).contains(c))?;
    let (from, until) = stretch(u, text, today).unwrap_or((today, None));
    let until = until.unwrap_or(from);
    (until >= today).then_some(SeasonEvent::Hot {
        from: from.max(today),
        until,
        heat_index_c: celsius,
    })
}

/// "36 °C", "36 degrés", "95 F" as °C. `None` where no temperature is written.
pub fn degrees(text: &str) -> Option<f64> {
    let at = text.find(['°', 'º']).or_else(|| text.find(" degr"))?;
    let digits: String = text
        .get(..at)?
        .trim_end()
        .chars()
        .rev()
        .take_while(|c| c.is_ascii_digit() || matches!(c, ',' | '.'))
        .collect();
    let value: f64 = digits
        .chars()
        .rev()
        .collect::<String>()
        .replace(',', ".")
        .parse()
        .ok()?;
    let fahrenheit = text.get(at..)?.trim_start_matches(['°', 'º', ' ']).starts_with('f');
    Some(if fahrenheit { (value - 32.0) / 1.8 } else { value })
}

/// Somebody with an injury that stops running names the day they may run again.
fn returning(u: &Understood, text: &str, state: &AthleteState) -> Option<SeasonEvent> {
    let back = u.slots.to_date.or(u.slots.date)?;
    let stopped = says(text, BACK) && stops_running(state);
    (stopped && back > state.today).then_some(SeasonEvent::Injured {
        from: state.today,
        back,
    })
}

fn stops_running(state: &AthleteState) -> bool {
    state
        .injuries
        .iter()
        .any(|i| i.closed.is_none() && i.pain.is_some_and(|p| p >= STOP_PAIN))
}

/// The change a button of [`follow`] stands for: the return in so many days, the change to another race.
pub fn chosen(state: &AthleteState, choice: &str) -> Option<Move> {
    let days: u64 = choice.strip_prefix("back-")?.parse().ok()?;
    let back = state.today.checked_add_days(Days::new(days))?;
    let from = state.today;
    RETURNS
        .contains(&days)
        .then(|| season::change(state, SeasonEvent::Injured { from, back }))
        .flatten()
}

/// What a change just made asks of the season. `before` is the state before it, `state` the one after. `None` without
/// a season, or where it stays as it is.
pub fn follow(actions: &[Action], before: &AthleteState, state: &AthleteState) -> Option<Move> {
    if let Some(next) = main_goal::follow(actions, state) {
        return Some(next);
    }
    let season = &state.season.as_ref()?.season;
    if let Some(next) = wishes::follow(actions, before, state) {
        return Some(next);
    }
    actions.iter().find_map(|action| match action {
        Action::CheckIn { mood: Some(_), .. } => lighter(state),
        Action::ReportPain { pain: Some(pain), .. } if *pain >= STOP_PAIN => Some(ask_return(state)),
        Action::SetGoal { .. } => {
            let new = state.goals.iter().map(|g| &g.goal);
            let mut new = new.filter(|g| !before.goals.iter().any(|b| b.goal.id == g.id));
            let aim = aim(new.next()?)?;
            season::change(state, SeasonEvent::RaceAdded { aim }).filter(|_| aim.date != season.aim.date)
        }
        Action::DropGoal { goal } => {
            let dropped = &before.goals.iter().find(|g| g.goal.id == *goal)?.goal;
            let date = dropped.date?;
            let raced = season.on(date)?.workout.kind == SessionKind::Race;
            if raced && date == season.aim.date {
                return Some(season::end(state));
            }
            season::change(state, SeasonEvent::RaceLost { date }).filter(|_| raced)
        }
        Action::AddResult { .. } | Action::DeclareRace { .. } => {
            season::change(state, new_index(state, season.index?)?)
        }
        _ => None,
    })
}

fn aim(goal: &Goal) -> Option<Aim> {
    Some(Aim {
        distance_m: goal.distance_m?,
        date: goal.date?,
        time_s: goal.target_s,
    })
}

/// The lighter stretch the fatigue table asks for. `None` without a season and where nothing ahead would change.
pub fn lighter(state: &AthleteState) -> Option<Move> {
    season::change(state, SeasonEvent::Tired { cut: cut(state)? })
}

/// The row of 6.4 that holds, with the day it ends: after it the plan is as it was.
fn cut(state: &AthleteState) -> Option<Cut> {
    let row = state.lighter.as_ref()?;
    let days = if row.row == "middling" { MIDDLING_DAYS } else { LOW_DAYS };
    Some(Cut {
        from: state.today,
        until: state.today.checked_add_days(Days::new(days - 1))?,
        share: row.easy,
        long_share: Some(row.long),
        hard_share: Some(row.hard),
        no_quality: row.no_hard,
        why: row.row.clone(),
    })
}

fn new_index(state: &AthleteState, old: f64) -> Option<SeasonEvent> {
    let index = state.fitness.as_ref()?.index.value;
    let moved = (index - old).abs();
    let from = state.today.checked_add_days(Days::new(1))?;
    (moved >= INDEX_STEP && moved <= old * INDEX_MOST).then_some(SeasonEvent::NewIndex { from, index })
}

/// The stop is already in force; the return needs a day.
fn ask_return(state: &AthleteState) -> Move {
    let mut d = Draft::new(state);
    let walk = d.duration(&Figure::rule(WALK_S, Unit::Seconds, "walk_run_return"));
    let example = d.example(d.word("season-return-example", &[]));
    d.say(
        "season-return-ask",
        &[("walk", walk.into()), ("example", example.into())],
    );
    let row = RETURNS
        .iter()
        .map(|days| {
            let weeks = d.number(&Figure::rule(*days as f64 / 7.0, Unit::Count, "return_weeks"), 0);
            let label = d.word(
                "button-return",
                &[("weeks", weeks.into()), ("n", (*days as f64 / 7.0).into())],
            );
            choice(label, "season", &format!("back-{days}"))
        })
        .collect();
    d.buttons(row);
    Move::Say(d.reply())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_temperature_is_read_where_one_is_written() {
        for (text, celsius) in [
            ("canicule cette semaine, 36 °c", Some(36.0)),
            ("il va faire 34 degrés", Some(34.0)),
            ("hot, 95 °f", Some(35.0)),
            ("canicule", None),
            ("° degrés", None),
        ] {
            assert_eq!(degrees(text).map(f64::round), celsius, "{text}");
        }
    }
}
