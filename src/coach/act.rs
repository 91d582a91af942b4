//! Applies actions inside a turn's transaction. Each leaves the rows as they were, for the undo.

use chrono::{DateTime, Utc};
use sqlx::postgres::PgConnection;

use crate::clock::Clock;
use crate::domain::action::{Action, ToldActivity};
use crate::domain::activity::{Activity, ActivityId, Origin};
use crate::domain::athlete::{Athlete, Away};
use crate::domain::goal::{Goal, RaceResult};
use crate::domain::measured::Vital;
use crate::domain::state::AthleteState;
use crate::domain::taste;
use crate::domain::wellness::{Injury, Place, Wellness};
use crate::ingest::truth;
use crate::store::activities::{self, Arrival, Stored};
use crate::store::scope::Scope;
use crate::store::undo::Before;
use crate::store::{Result, athletes, goals, health, nudges, recordings};
use crate::training::{self, Refusal};

use super::act_shoes;

/// What came of an action.
#[derive(Debug, Clone, PartialEq)]
pub enum Applied {
    Changed(Vec<Before>),
    /// The same activity was there already.
    Duplicate(ActivityId),
    Refused(Refusal),
    /// Nothing to change: the row is gone.
    Missing,
}

/// Applies one action. `state` is the athlete's before it.
pub async fn apply(
    db: &mut PgConnection,
    scope: &Scope,
    clock: &Clock,
    state: &AthleteState,
    action: &Action,
) -> Result<Applied> {
    let now = clock.now();
    match action {
        Action::LogActivity { .. }
        | Action::RateActivity { .. }
        | Action::DeleteActivity { .. }
        | Action::CorrectActivity { .. }
        | Action::RedateActivity { .. }
        | Action::DeclareRace { .. }
        | Action::SplitRecording { .. } => on_activity(db, scope, clock, action).await,
        Action::CheckIn { .. } | Action::LogSleep { .. } | Action::LogHrv { .. } | Action::LogWeight { .. } => {
            on_day(db, scope, action).await
        }
        Action::SetGoal { .. } | Action::ChangeGoal { .. } | Action::DropGoal { .. } | Action::AddResult { .. } => {
            on_goal(db, scope, clock, action).await
        }
        Action::AddShoe { .. } | Action::RetireShoe { .. } | Action::UseShoe { .. } | Action::WearShoe { .. } => {
            act_shoes::apply(db, scope, clock, action).await
        }
        Action::ReportPain { .. } | Action::ClosePain { .. } | Action::ClearFlag { .. } => {
            on_health(db, scope, clock, state, action, now).await
        }
        Action::MoveSession { from, to } => Ok(moved(
            training::move_session(db, scope, clock, state, *from, *to).await?,
        )),
        Action::SkipSession { date } => Ok(moved(training::skip_session(db, scope, clock, state, *date).await?)),
        Action::AdoptSeason { methodology, goal } => Ok(moved(
            training::season::adopt(db, scope, clock, state, methodology, *goal).await?,
        )),
        Action::EndSeason => Ok(moved(training::season::end(db, scope, state).await?)),
        Action::ChangeSeason { change, shown_on } => Ok(moved(
            training::season::change(db, scope, state, change, shown_on).await?,
        )),
        Action::RelaySeason { shown_on, given_up } => Ok(moved(
            training::season::relay(db, scope, state, (shown_on, given_up)).await?,
        )),
        Action::Forget { .. } => Ok(Applied::Missing),
        profile => {
            let athlete = athletes::load(db, scope).await?;
            let mut changed = athlete.clone();
            set(&mut changed, profile);
            if changed == athlete {
                return Ok(Applied::Changed(Vec::new()));
            }
            athletes::save(db, scope, &changed).await?;
            if changed.preferences.recorders != athlete.preferences.recorders {
                recordings::unsettle_all(db, scope).await?;
                truth::settle(db, scope).await?;
            }
            // Questions asked and awaited are not worth an undo of their own.
            let silent = matches!(profile, Action::Asked { .. } | Action::Await { .. });
            Ok(Applied::Changed(if silent {
                Vec::new()
            } else {
                vec![Before::Athlete {
                    athlete: Box::new(athlete),
                    became: Some(Box::new(changed)),
                }]
            }))
        }
    }
}

fn moved(outcome: std::result::Result<Vec<Before>, Refusal>) -> Applied {
    outcome.map_or_else(Applied::Refused, Applied::Changed)
}

async fn on_activity(db: &mut PgConnection, scope: &Scope, clock: &Clock, action: &Action) -> Result<Applied> {
    match action {
        Action::LogActivity { activity: told } => told_run(db, scope, clock, told).await,
        Action::DeleteActivity { activity } => {
            let id = ActivityId(*activity);
            if activities::get(db, scope, id).await?.is_none() {
                return Ok(Applied::Missing);
            }
            activities::set_deleted(db, scope, id, Some(clock.now())).await?;
            Ok(Applied::Changed(vec![Before::ActivityPresent { id }]))
        }
        Action::RateActivity { activity, rpe, pain } => {
            edit(db, scope, *activity, |a| {
                a.rpe = rpe.or(a.rpe);
                a.pain = pain.or(a.pain);
            })
            .await
        }
        Action::CorrectActivity {
            activity,
            distance_m,
            duration_s,
        } => {
            edit(db, scope, *activity, |a| {
                a.distance_m = distance_m.or(a.distance_m);
                a.timer_s = duration_s.or(a.timer_s);
                a.drop_impossible_efforts();
            })
            .await
        }
        Action::RedateActivity { activity, date } => {
            edit(db, scope, *activity, |a| {
                let by = date.signed_duration_since(a.local_date);
                a.start = a.start.checked_add_signed(by).unwrap_or(a.start);
                a.local_date = *date;
            })
            .await
        }
        Action::SplitRecording { recording } => {
            let stood = recordings::split(db, scope, ActivityId(*recording)).await?;
            if stood.is_empty() {
                return Ok(Applied::Missing);
            }
            truth::settle(db, scope).await?;
            Ok(Applied::Changed(vec![Before::Recordings { stood }]))
        }
        Action::DeclareRace { activity } => edit(db, scope, *activity, |a| a.race = true).await,
        _ => Ok(Applied::Missing),
    }
}

/// Keeps a run that was told, with the shoes it was told in.
async fn told_run(db: &mut PgConnection, scope: &Scope, clock: &Clock, told: &ToldActivity) -> Result<Applied> {
    let activity = Activity {
        id: ActivityId(clock.id()),
        sport: told.sport,
        start: told.start,
        local_date: told.local_date,
        distance_m: told.distance_m,
        timer_s: told.duration_s,
        elapsed_s: None,
        avg_hr: told.avg_hr,
        max_hr: None,
        ascent_m: None,
        rpe: told.rpe,
        pain: told.pain,
        origin: Origin::Said,
        race: false,
        best_efforts: Vec::new(),
        steady: None,
    };
    Ok(match activities::insert(db, scope, &activity, Arrival::TOLD).await? {
        Stored::New(id) => {
            let mut rows = vec![Before::NoActivity { id }];
            if let Some(shoe) = told.shoe {
                let activity = id.0;
                let worn = act_shoes::apply(db, scope, clock, &Action::WearShoe { activity, shoe }).await?;
                if let Applied::Changed(more) = worn {
                    rows.extend(more);
                }
            }
            Applied::Changed(rows)
        }
        // Words are never the longer recording.
        Stored::Duplicate(id) | Stored::Longer(id) | Stored::Beside(id) => Applied::Duplicate(id),
    })
}

async fn edit(
    db: &mut PgConnection,
    scope: &Scope,
    id: uuid::Uuid,
    change: impl FnOnce(&mut Activity),
) -> Result<Applied> {
    let Some(before) = activities::get(db, scope, ActivityId(id)).await? else {
        return Ok(Applied::Missing);
    };
    let mut after = before.clone();
    change(&mut after);
    if after == before {
        return Ok(Applied::Changed(Vec::new()));
    }
    activities::update(db, scope, &after).await?;
    Ok(Applied::Changed(vec![Before::Activity {
        activity: Box::new(before),
        became: Some(Box::new(after)),
    }]))
}

async fn on_day(db: &mut PgConnection, scope: &Scope, action: &Action) -> Result<Applied> {
    let (Action::CheckIn { date, .. }
    | Action::LogSleep { date, .. }
    | Action::LogHrv { date, .. }
    | Action::LogWeight { date, .. }) = action
    else {
        return Ok(Applied::Missing);
    };
    let before = health::wellness::all(db, scope)
        .await?
        .into_iter()
        .find(|d| d.date == *date);
    let mut day = before.clone().unwrap_or(Wellness {
        date: *date,
        ..Wellness::default()
    });
    match action {
        Action::CheckIn { sleep, legs, mood, .. } => {
            day.sleep = sleep.or(day.sleep);
            day.legs = legs.or(day.legs);
            day.mood = mood.or(day.mood);
        }
        Action::LogSleep { hours, .. } => day.sleep_h = Some(*hours),
        Action::LogWeight { kg, .. } => day.weight_kg = Some(*kg),
        Action::LogHrv {
            vital: Vital::HrvSdnn,
            ms,
            ..
        } => day.hrv_sdnn_ms = Some(*ms),
        Action::LogHrv { ms, .. } => day.hrv_rmssd_ms = Some(*ms),
        _ => {}
    }
    health::wellness::put(db, scope, &day).await?;
    Ok(Applied::Changed(vec![Before::Wellness {
        date: *date,
        day: before,
        became: Some(day),
    }]))
}

async fn on_goal(db: &mut PgConnection, scope: &Scope, clock: &Clock, action: &Action) -> Result<Applied> {
    match action {
        Action::SetGoal {
            name,
            date,
            distance_m,
            target_s,
        } => {
            let goal = Goal {
                id: clock.id(),
                name: name.clone(),
                date: *date,
                distance_m: *distance_m,
                target_s: *target_s,
            };
            goals::goal::put(db, scope, &goal).await?;
            Ok(Applied::Changed(vec![Before::NoGoal { id: goal.id }]))
        }
        Action::ChangeGoal { goal, date, target_s } => {
            let Some(before) = goals::goal::all(db, scope).await?.into_iter().find(|g| g.id == *goal) else {
                return Ok(Applied::Missing);
            };
            let after = Goal {
                date: date.or(before.date),
                target_s: target_s.or(before.target_s),
                ..before.clone()
            };
            goals::goal::put(db, scope, &after).await?;
            Ok(Applied::Changed(vec![Before::Goal {
                goal: before,
                became: Some(after),
            }]))
        }
        Action::DropGoal { goal } => {
            let Some(before) = goals::goal::all(db, scope).await?.into_iter().find(|g| g.id == *goal) else {
                return Ok(Applied::Missing);
            };
            goals::goal::remove(db, scope, *goal).await?;
            Ok(Applied::Changed(vec![Before::Goal {
                goal: before,
                became: None,
            }]))
        }
        Action::AddResult {
            date,
            distance_m,
            duration_s,
        } => {
            let result = RaceResult {
                id: clock.id(),
                date: *date,
                distance_m: *distance_m,
                duration_s: *duration_s,
            };
            goals::result::put(db, scope, &result).await?;
            Ok(Applied::Changed(vec![Before::NoResult { id: result.id }]))
        }
        _ => Ok(Applied::Missing),
    }
}

/// The open pain of a place: that of its very side before one whose side was never told. `None`: nothing hurts there.
fn open_at(injuries: Vec<Injury>, place: Place<'_>) -> Option<Injury> {
    let mut open: Vec<Injury> = injuries
        .into_iter()
        .filter(|i| i.closed.is_none() && i.is_at(place))
        .collect();
    open.sort_by_key(|i| i.side != place.side);
    open.into_iter().next()
}

/// How a pain that was told is taken back: to what it was, or to none.
fn was(known: Option<Injury>, now: Injury) -> Before {
    match known {
        Some(before) => Before::Injury {
            injury: before,
            became: Some(now),
        },
        None => Before::NoInjury { id: now.id },
    }
}

async fn on_health(
    db: &mut PgConnection,
    scope: &Scope,
    clock: &Clock,
    state: &AthleteState,
    action: &Action,
    now: DateTime<Utc>,
) -> Result<Applied> {
    let injuries = health::injury::all(db, scope).await?;
    match action {
        Action::ReportPain { date, site, pain } => {
            let place = Place::read(site);
            let known = open_at(injuries, place);
            let injury = match &known {
                Some(injury) => Injury {
                    pain: pain.or(injury.pain),
                    side: place.side.or(injury.side),
                    ..injury.clone()
                },
                None => Injury {
                    id: clock.id(),
                    site: place.site.to_owned(),
                    side: place.side,
                    pain: *pain,
                    opened: *date,
                    closed: None,
                },
            };
            health::injury::put(db, scope, &injury).await?;
            Ok(Applied::Changed(vec![was(known, injury)]))
        }
        Action::ClosePain { site } => {
            let mut rows = Vec::new();
            for injury in injuries {
                let meant = site.as_ref().is_none_or(|s| injury.is_at(Place::read(s)));
                if meant && injury.closed.is_none() {
                    let closed = Injury {
                        closed: Some(state.today),
                        ..injury.clone()
                    };
                    health::injury::put(db, scope, &closed).await?;
                    rows.push(Before::Injury {
                        injury,
                        became: Some(closed),
                    });
                }
            }
            Ok(if rows.is_empty() {
                Applied::Missing
            } else {
                Applied::Changed(rows)
            })
        }
        Action::ClearFlag { flag } => {
            let Some(open) = health::flag::open(db, scope).await?.into_iter().find(|f| f.id == *flag) else {
                return Ok(Applied::Missing);
            };
            let mut cleared = open.clone();
            cleared.cleared_at = Some(now);
            health::flag::put(db, scope, &cleared).await?;
            nudges::cancel_follow_ups(db, scope, *flag).await?;
            Ok(Applied::Changed(vec![Before::Flag { flag: open }]))
        }
        _ => Ok(Applied::Missing),
    }
}

/// Changes one setting of the profile. Actions that are not settings change nothing.
fn set(athlete: &mut Athlete, action: &Action) {
    let settings = &mut athlete.settings;
    let body = &mut athlete.physiology;
    let likes = &mut athlete.preferences;
    match action {
        Action::SetLanguage { lang } => {
            settings.lang = *lang;
            settings.heard = Some(*lang);
        }
        Action::SetZone { tz } => settings.tz = *tz,
        Action::SetUnits { units } => settings.units = *units,
        Action::SetQuietHours { quiet } => settings.quiet = *quiet,
        Action::SetDailyCap { cap } => settings.daily_cap = *cap,
        Action::SetNudgeConsent { allowed } => settings.consent.nudges = Some(*allowed),
        Action::SetModelConsent { allowed } => settings.consent.model = Some(*allowed),
        Action::MuteRule { rule, muted } => {
            settings.muted_rules.retain(|r| r != rule);
            if *muted {
                settings.muted_rules.push(rule.clone());
            }
        }
        Action::SetCountry { code } => settings.country = Some(code.clone()),
        Action::SetRunDays { days } => likes.run_days = Some(days.clone()),
        Action::SetStrengthDays { days } => likes.strength_days = Some(days.clone()),
        Action::SetWeeklyRuns { count } => likes.weekly_runs = Some(*count),
        Action::SetAway { from, to } => {
            likes.away.retain(|a| a.to < *from || a.from > *to);
            likes.away.push(Away { from: *from, to: *to });
            likes.away.sort_by_key(|a| a.from);
        }
        Action::SetNoQuality { until } => likes.no_quality_until = *until,
        Action::SetGentle { until } => likes.gentle_until = Some(*until),
        Action::SetLongDay { day } => likes.long_day = Some(*day),
        Action::SetMainGoal { goal } => likes.main_goal = Some(*goal),
        Action::SetMethodology { id } => likes.methodology = Some(id.clone()),
        Action::SetMinutes { days, minutes } => {
            for day in days {
                if let Some(most) = likes.minutes.get_mut(usize::from(*day)) {
                    *most = *minutes;
                }
            }
        }
        Action::SetAimBy { by } => likes.aim_by = Some(*by),
        Action::SetRecorders { recorders } => likes.recorders.clone_from(recorders),
        Action::SetDoubleDays { days } => likes.double_days.clone_from(days),
        Action::HaveKit { kit } => {
            let new = kit.iter().filter(|k| !likes.kit.contains(k)).copied();
            likes.kit.extend(new.collect::<Vec<_>>());
        }
        Action::Unlike { what } => {
            likes.liked.retain(|w| w != what);
            likes.disliked.retain(|w| w != what);
        }
        Action::Like { what } => prefer(&mut likes.liked, &mut likes.disliked, what),
        Action::Dislike { what } => prefer(&mut likes.disliked, &mut likes.liked, what),
        Action::SetRunningSince { date } => body.running_since = Some(*date),
        Action::TellRecent { told, on } => body.lately = body.lately.with(*told, *on),
        Action::SetBirthYear { year } => body.birth_year = Some(*year),
        Action::SetSex { sex } => body.sex = Some(*sex),
        Action::SetHrMax { bpm } => body.hr_max = Some(*bpm),
        Action::SetHrRest { bpm } => body.hr_rest = Some(*bpm),
        Action::SetHrThreshold { bpm } => body.hr_threshold = Some(*bpm),
        Action::SetCriticalSpeed { speed } => body.critical_speed = Some(*speed),
        Action::StepIndex { step } => body.index_step = Some(*step),
        Action::Asked { question } if !athlete.asked.contains(question) => athlete.asked.push(question.clone()),
        Action::Await { question } => athlete.awaiting.clone_from(question),
        _ => {}
    }
}

fn prefer(to: &mut Vec<String>, from: &mut Vec<String>, what: &str) {
    let named = taste::named(what);
    // "Les seuils" told after "le seuil" is another word for the same.
    from.retain(|w| w != what && (named.is_empty() || taste::named(w) != named));
    if !to.iter().any(|w| w == what) {
        to.push(what.to_owned());
    }
}
