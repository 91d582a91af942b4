//! Facts: learnt from what the athlete's own messages changed, shown with their source, forgotten with
//! the rows they stand for.

use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::clock::Clock;
use crate::domain::action::Action;
use crate::domain::athlete::{Lang, Recent, RunLength};
use crate::domain::units::Units;
use crate::domain::wellness::Place;
use crate::i18n::format;
use crate::store::facts::{Fact, FactBody};
use crate::store::scope::Scope;
use crate::store::undo::Before;
use crate::store::{Result, athletes, facts, goals, health, shoes};

/// The fact an action stands for: predicate, slot, value. `None`: a setting or a reading, not a fact.
pub fn of(action: &Action, lang: Lang) -> Option<(&'static str, String, String)> {
    match action {
        Action::SetGoal {
            name,
            date,
            distance_m,
            target_s,
        } => {
            let mut value = name
                .clone()
                .or_else(|| distance_m.map(|d| format::race_name(lang, d)))?;
            if let Some(date) = date {
                value += &format!(", {date}");
            }
            if let Some(target) = target_s {
                value += &format!(", {}", format::clock(*target));
            }
            Some(("goal", date.map(|d| d.to_string()).unwrap_or_default(), value))
        }
        Action::AddResult {
            date,
            distance_m,
            duration_s,
        } => {
            let value = format!(
                "{} {}",
                format::race_name(lang, *distance_m),
                format::clock(*duration_s)
            );
            Some(("result", format!("{date}|{}", distance_m.round()), value))
        }
        Action::AddShoe { name, .. } => Some(("shoe", name.clone(), name.clone())),
        Action::ReportPain { site, pain, .. } => Some((
            "injury",
            site.clone(),
            pain.map_or_else(|| "?".to_owned(), |p| format!("{p}/10")),
        )),
        Action::Like { what } => Some(("like", what.clone(), what.clone())),
        Action::Dislike { what } => Some(("dislike", what.clone(), what.clone())),
        Action::SetMethodology { id } => Some(("methodology", String::new(), id.clone())),
        Action::SetRunningSince { date } => Some(("running_since", String::new(), date.to_string())),
        Action::TellRecent { told, .. } => Some(recent(told, lang)),
        Action::SetBirthYear { year } => Some(("birth_year", String::new(), year.to_string())),
        Action::SetHrMax { bpm } => Some(("hr_max", String::new(), format::bpm(lang, *bpm))),
        Action::SetHrRest { bpm } => Some(("hr_rest", String::new(), format::bpm(lang, *bpm))),
        Action::SetHrThreshold { bpm } => Some(("hr_threshold", String::new(), format::bpm(lang, *bpm))),
        Action::SetCriticalSpeed { speed } => Some((
            "critical_speed",
            String::new(),
            format!("{} m/s", format::number(lang, speed.m_s, 2)),
        )),
        Action::SetRunDays { days } => Some(("run_days", String::new(), day_names(lang, days))),
        Action::SetWeeklyRuns { count } => Some(("weekly_runs", String::new(), count.to_string())),
        Action::SetStrengthDays { days } => Some(("strength_days", String::new(), day_names(lang, days))),
        Action::SetNoQuality { until: Some(until) } => Some(("no_quality", String::new(), until.to_string())),
        Action::SetGentle { until } => Some(("gentle", String::new(), until.to_string())),
        Action::LogWeight { kg, .. } => Some(("weight", String::new(), format!("{} kg", format::number(lang, *kg, 1)))),
        _ => None,
    }
}

/// What was told of the runs of late, by kilometres whatever is counted in: a fact is shown as it was noted.
fn recent(told: &Recent, lang: Lang) -> (&'static str, String, String) {
    let metres = |metres: f64| format::distance_short(lang, Units::Metric, metres);
    let (predicate, value) = match told {
        Recent::Runs(count) => ("recent_runs", count.to_string()),
        Recent::Week(week) => ("recent_week", metres(*week)),
        Recent::Longest(RunLength::Metres(longest)) => ("recent_longest", metres(*longest)),
        Recent::Longest(RunLength::Seconds(longest)) => ("recent_longest", format::duration(lang, *longest)),
    };
    (predicate, String::new(), value)
}

fn day_names(lang: Lang, days: &[u8]) -> String {
    days.iter()
        .map(|d| format::weekday_name(lang, *d))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Learns what the actions of a message stand for, and says how to unlearn it. `seq` is that message; `None` for a
/// press.
pub async fn learn(
    db: &mut PgConnection,
    scope: &Scope,
    clock: &Clock,
    actions: &[Action],
    lang: Lang,
    seq: Option<i64>,
) -> Result<Vec<Before>> {
    let mut rows = Vec::new();
    for action in actions {
        let meant = match action {
            Action::ChangeGoal { goal, .. } => goal_now(db, scope, *goal).await?,
            _ => None,
        };
        if let Action::DropGoal { .. }
        | Action::ChangeGoal { .. }
        | Action::ReportPain { .. }
        | Action::ClosePain { .. }
        | Action::SetNoQuality { until: None }
        | Action::SetMinutes { .. } = action
        {
            rows.extend(close_stale(db, scope, clock).await?);
        }
        let known = match action {
            Action::SetMinutes { .. } => minutes_now(db, scope, lang).await?,
            _ => of(meant.as_ref().unwrap_or(action), lang),
        };
        let Some((predicate, slot, value)) = known else {
            continue;
        };
        let fact = Fact {
            id: clock.id(),
            predicate: predicate.to_owned(),
            body: FactBody { slot, value },
            since: clock.now(),
            source_seq: seq,
            pinned: predicate == "injury",
        };
        let learnt = facts::learn(db, scope, &fact).await?;
        rows.extend(learnt.map(|new| Before::Fact {
            id: new.id,
            superseded: new.superseded,
        }));
    }
    Ok(rows)
}

/// The goal as it is after a change, as the action that would set it. `None`: there is no such goal.
async fn goal_now(db: &mut PgConnection, scope: &Scope, id: Uuid) -> Result<Option<Action>> {
    let goal = goals::goal::all(db, scope).await?.into_iter().find(|g| g.id == id);
    Ok(goal.map(|goal| Action::SetGoal {
        name: goal.name,
        date: goal.date,
        distance_m: goal.distance_m,
        target_s: goal.target_s,
    }))
}

/// The time a day as it is after a change, day by day. `None`: no day has a limit.
async fn minutes_now(
    db: &mut PgConnection,
    scope: &Scope,
    lang: Lang,
) -> Result<Option<(&'static str, String, String)>> {
    let limits = athletes::load(db, scope).await?.preferences.minutes;
    let told: Vec<String> = (0..7_u8)
        .zip(limits)
        .filter_map(|(day, most)| {
            let most = format::duration(lang, f64::from(most?) * 60.0);
            Some(format!("{} {most}", format::weekday_name(lang, day)))
        })
        .collect();
    Ok((!told.is_empty()).then(|| ("minutes", String::new(), told.join(", "))))
}

/// Closes what is remembered of goals that are left, of pains that are gone and of limits that are lifted.
async fn close_stale(db: &mut PgConnection, scope: &Scope, clock: &Clock) -> Result<Vec<Before>> {
    let goals = goals::goal::all(db, scope).await?;
    let dates: Vec<String> = goals
        .iter()
        .map(|g| g.date.map(|d| d.to_string()).unwrap_or_default())
        .collect();
    let injuries = health::injury::all(db, scope).await?;
    let likes = athletes::load(db, scope).await?.preferences;
    let hurts = |site: &str| injuries.iter().any(|i| i.place() == site && i.closed.is_none());
    let mut rows = Vec::new();
    for fact in facts::active(db, scope).await? {
        let holds = match fact.predicate.as_str() {
            "goal" => dates.contains(&fact.body.slot),
            "injury" => hurts(&fact.body.slot),
            "minutes" => likes.minutes.iter().any(Option::is_some),
            "no_quality" => likes.no_quality_until.is_some(),
            "gentle" => likes.gentle_until.is_some(),
            _ => true,
        };
        if !holds && facts::close(db, scope, fact.id, clock.now()).await? {
            rows.push(Before::FactClosed { id: fact.id });
        }
    }
    Ok(rows)
}

/// Removes a fact and the rows it stands for. `false`: there is no such fact.
pub async fn forget(db: &mut PgConnection, scope: &Scope, id: Uuid) -> Result<bool> {
    if !clear(db, scope, id).await? {
        return Ok(false);
    }
    facts::forget(db, scope, id).await
}

/// Removes one version of a fact, with the rows it stands for where it holds now. `false`: there is no such version.
pub async fn forget_version(db: &mut PgConnection, scope: &Scope, id: Uuid) -> Result<bool> {
    clear(db, scope, id).await?;
    facts::forget_version(db, scope, id).await
}

/// Removes the rows that a fact stands for. `false`: it does not hold now.
async fn clear(db: &mut PgConnection, scope: &Scope, id: Uuid) -> Result<bool> {
    let Some(fact) = facts::active(db, scope).await?.into_iter().find(|f| f.id == id) else {
        return Ok(false);
    };
    let slot = fact.body.slot.as_str();
    let mut athlete = athletes::load(db, scope).await?;
    match fact.predicate.as_str() {
        "goal" => {
            for goal in goals::goal::all(db, scope).await? {
                if goal.date.map(|d| d.to_string()).unwrap_or_default() == slot {
                    goals::goal::remove(db, scope, goal.id).await?;
                }
            }
        }
        "result" => {
            for result in goals::result::all(db, scope).await? {
                if format!("{}|{}", result.date, result.distance_m.round()) == slot {
                    goals::result::remove(db, scope, result.id).await?;
                }
            }
        }
        "shoe" => shoes::forget(db, scope, slot).await?,
        "injury" => {
            for injury in health::injury::all(db, scope).await? {
                if injury.is_at(Place::read(slot)) {
                    health::injury::remove(db, scope, injury.id).await?;
                }
            }
        }
        "weight" => {
            for day in health::wellness::all(db, scope).await? {
                if day.weight_kg.is_some() {
                    let without = crate::domain::wellness::Wellness { weight_kg: None, ..day };
                    health::wellness::put(db, scope, &without).await?;
                }
            }
        }
        "like" => athlete.preferences.liked.retain(|w| w != slot),
        "dislike" => athlete.preferences.disliked.retain(|w| w != slot),
        "methodology" => athlete.preferences.methodology = None,
        "no_quality" => athlete.preferences.no_quality_until = None,
        "gentle" => athlete.preferences.gentle_until = None,
        "running_since" => athlete.physiology.running_since = None,
        "recent_runs" => athlete.physiology.lately.weekly_runs = None,
        "recent_week" => athlete.physiology.lately.weekly_m = None,
        "recent_longest" => athlete.physiology.lately.longest = None,
        "birth_year" => athlete.physiology.birth_year = None,
        "hr_max" => athlete.physiology.hr_max = None,
        "hr_rest" => athlete.physiology.hr_rest = None,
        "hr_threshold" => athlete.physiology.hr_threshold = None,
        "critical_speed" => athlete.physiology.critical_speed = None,
        "run_days" => athlete.preferences.run_days = None,
        "strength_days" => athlete.preferences.strength_days = None,
        "weekly_runs" => athlete.preferences.weekly_runs = None,
        "minutes" => athlete.preferences.minutes = [None; 7],
        _ => {}
    }
    athletes::save(db, scope, &athlete).await?;
    Ok(true)
}
