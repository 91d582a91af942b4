//! What an action has changed, worded from the state before and after it.

use chrono::{Datelike, Days, NaiveDate};
use uuid::Uuid;

use super::answers::{body, logging, numbers, season, settings};
use super::draft::{Draft, sentence};
use super::questions::{self, PartRun};
use super::{
    days_changed, file_summary, goal_told, main_goal, minor, recordings, session, several, shoes, start, wishes,
};
use crate::domain::action::{Action, ToldActivity};
use crate::domain::activity::{Activity, Sport};
use crate::domain::athlete::Sex;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::intent::Intent;
use crate::domain::measured::Vital;
use crate::domain::state::{AthleteState, PersonalRecord};
use crate::domain::units::Units;
use crate::domain::wellness::Place;
use crate::safety::emergency;
use crate::science::records;

/// Changed days shown at most.
const CHANGES_MAX: usize = 3;
/// Under this a night calls for an easier day, hours (adults need 7: AASM and SRS consensus 2015).
const SHORT_NIGHT_H: f64 = 6.0;
/// Pain that is asked about again in words, 0 to 10.
const PAIN_TO_REPORT: u8 = 3;

/// The words for actions just applied, in the language of `after`. Empty where they need none.
pub fn done(actions: &[Action], before: &AthleteState, after: &AthleteState) -> Reply {
    let mut d = Draft::new(after);
    let told: Vec<&ToldActivity> = actions
        .iter()
        .filter_map(|action| match action {
            Action::LogActivity { activity } => Some(activity),
            _ => None,
        })
        .collect();
    let several = told.len() > 1;
    for action in actions {
        if !(several && matches!(action, Action::LogActivity { .. })) {
            one(&mut d, action, before);
        }
    }
    if several {
        several::noted(&mut d, &told);
        let felt = |run: &Activity| {
            told.iter()
                .any(|t| t.local_date == run.local_date && (t.felt || t.rpe.is_some()))
        };
        ask_effort(&mut d, newest(after, before).filter(|run| !felt(run)));
    }
    let asks_on = actions.iter().any(|a| matches!(a, Action::Await { question: Some(_) }));
    if d.is_empty() && !actions.is_empty() && !asks_on {
        d.say("skipped", &[]);
    }
    d.reply()
}

fn one(d: &mut Draft, action: &Action, before: &AthleteState) {
    match action {
        Action::SetWeeklyRuns { count } => {
            weekly_runs(d, *count);
            changes(d, before);
        }
        Action::SetAway { from, to } => {
            let said = Figure::said(0.0, Unit::Date);
            let (from, to) = (d.date(*from, &said), d.date(*to, &said));
            d.say("done-away", &[("from", from.into()), ("to", to.into())]);
            changes(d, before);
        }
        Action::SetNoQuality { until } => no_quality(d, *until, before),
        Action::LogActivity { activity } => logged(d, activity, before),
        Action::RateActivity { activity, rpe, pain } => rated(d, *activity, *rpe, *pain),
        Action::DeleteActivity { .. } => d.say("done-activity-deleted", &[]),
        Action::CorrectActivity { activity, .. } | Action::RedateActivity { activity, .. } => {
            corrected(d, *activity, before);
        }
        Action::DeclareRace { .. } => d.say("done-race-declared", &[]),
        Action::CheckIn { legs, mood, .. } => check_in(d, *legs, *mood),
        Action::LogSleep { hours, .. } => {
            let shown = d.number(&Figure::said(*hours, Unit::Count), 1);
            d.say("done-sleep", &[("hours", shown.into())]);
            if *hours < SHORT_NIGHT_H {
                d.say("sleep-short", &[]);
            }
        }
        Action::LogHrv { vital, ms, .. } => variability(d, *vital, *ms),
        Action::LogWeight { kg, .. } => weight(d, *kg),
        Action::SetGoal { date, distance_m, .. } => goal_told::new(d, before, (*date, *distance_m)),
        Action::ChangeGoal { goal, .. } => goal_told::changed(d, *goal, before),
        Action::DropGoal { goal } => goal_told::dropped(d, *goal, before),
        Action::AddResult {
            date,
            distance_m,
            duration_s,
        } => result(d, *date, *distance_m, *duration_s),
        Action::AddShoe { .. } | Action::RetireShoe { .. } | Action::UseShoe { .. } | Action::WearShoe { .. } => {
            shoes::done(d, action, before);
        }
        Action::SetRunDays { days } if days_changed::done(d, before, days) => {}
        Action::ReportPain { site, pain, .. } => hurt(d, site, *pain, before),
        Action::ClosePain { .. } => {
            d.say("done-pain-gone", &[]);
            changes(d, before);
        }
        Action::ClearFlag { .. } => d.say("safety-cleared", &[]),
        Action::MoveSession { to, .. } => moved(d, *to),
        Action::SkipSession { date } => {
            let day = d.day(*date);
            d.say("done-skipped", &[("day", day.into())]);
        }
        Action::Await {
            question: Some(question),
        } => {
            if let Some(reply) = questions::words(question, d.state) {
                d.include(reply);
            }
        }
        Action::AdoptSeason { methodology, .. } => {
            let name = settings::method_name(d, methodology);
            d.say("season-adopted", &[("method", name.into())]);
        }
        Action::EndSeason => d.say("season-ended", &[]),
        Action::ChangeSeason { .. } | Action::RelaySeason { .. } => d.say("season-changed", &[]),
        Action::Forget { .. } => d.say("done-forgotten", &[]),
        _ => setting(d, action),
    }
}

fn weekly_runs(d: &mut Draft, count: u8) {
    let value = f64::from(count);
    let shown = d.number(&Figure::said(value, Unit::Count), 0);
    d.say("done-weekly-runs", &[("count", shown.into()), ("n", value.into())]);
}

/// Settings, each in one sentence. A closed question says nothing.
fn setting(d: &mut Draft, action: &Action) {
    match action {
        Action::SetLanguage { .. } => d.say("done-language", &[]),
        Action::SetZone { tz } => {
            let zone = settings::zone_name(d.lang(), *tz);
            d.say("done-zone", &[("zone", zone.into())]);
        }
        Action::SetUnits { units } => d.say(
            match units {
                Units::Metric => "done-units-metric",
                Units::Imperial => "done-units-imperial",
            },
            &[],
        ),
        Action::SetQuietHours { .. } => settings::current_quiet(d),
        Action::SetDailyCap { cap } => {
            let shown = d.number(&Figure::said(f64::from(*cap), Unit::Count), 0);
            d.say("done-cap", &[("cap", shown.into()), ("n", f64::from(*cap).into())]);
        }
        Action::SetNudgeConsent { allowed } => d.say(if *allowed { "done-nudges-on" } else { "done-nudges-off" }, &[]),
        Action::SetModelConsent { allowed } => d.say(if *allowed { "done-model-on" } else { "done-model-off" }, &[]),
        Action::MuteRule { muted, .. } => d.say(if *muted { "done-muted" } else { "done-unmuted" }, &[]),
        Action::SetRunDays { days } => listed(d, "done-run-days", days),
        Action::SetStrengthDays { days } => listed(d, "done-strength-days", days),
        Action::SetMinutes { .. } | Action::SetAimBy { .. } | Action::SetDoubleDays { .. } | Action::HaveKit { .. } => {
            wishes::done(d, action);
        }
        Action::SplitRecording { .. } => d.say("done-split", &[]),
        Action::SetRecorders { .. } => recordings::say_order(d, "done-recorders", "done-recorders-none"),
        Action::Unlike { what } => quoted(d, "done-unlike", what),
        Action::SetLongDay { day } => listed(d, "done-long-day", &[*day]),
        Action::SetMainGoal { goal } => main_goal::done(d, *goal),
        Action::SetMethodology { id } => {
            let name = settings::method_name(d, id);
            d.say("done-method", &[("method", name.into())]);
            season::why_not(d, id);
        }
        Action::TellRecent { told, .. } => start::noted(d, told),
        Action::Asked { question } => start::over(d, question),
        Action::Like { what } => quoted(d, "done-like", what),
        Action::Dislike { what } => quoted(d, "done-dislike", what),
        _ => of_the_body(d, action),
    }
}

/// Who somebody is and what their body gives, each in one sentence.
fn of_the_body(d: &mut Draft, action: &Action) {
    match action {
        Action::SetRunningSince { date } => {
            let shown = d.date(*date, &Figure::said(0.0, Unit::Date));
            d.say("done-running-since", &[("date", shown.into())]);
        }
        Action::SetBirthYear { year } => {
            let shown = d.shown(year.to_string(), Figure::said(f64::from(*year), Unit::Years));
            d.say("done-birth-year", &[("year", shown.into())]);
            minor::say_any(d);
        }
        Action::SetSex { sex } => d.say(
            match sex {
                Sex::Female => "done-female",
                Sex::Male => "done-male",
            },
            &[],
        ),
        Action::SetHrMax { bpm } => heart(d, "done-hr-max", *bpm),
        Action::SetHrRest { bpm } => heart(d, "done-hr-rest", *bpm),
        Action::SetHrThreshold { bpm } => heart(d, "done-hr-threshold", *bpm),
        Action::SetCriticalSpeed { speed } => critical_speed(d, speed.m_s),
        Action::StepIndex { step } => {
            let index = Figure::computed(step.index, Unit::FitnessIndex, "index_step", &[], Evidence::Weak);
            let index = d.number(&index, 1);
            d.say("done-index-step", &[("index", index.into())]);
        }
        Action::SetCountry { code } => {
            let medical = emergency::numbers(Some(code), d.state.athlete.settings.tz.name()).medical;
            let value = medical.parse().unwrap_or(0.0);
            let number = d.shown(medical.to_owned(), Figure::rule(value, Unit::Count, "emergency_number"));
            d.say("done-country", &[("number", number.into())]);
        }
        _ => {}
    }
}

fn variability(d: &mut Draft, vital: Vital, ms: f64) {
    let shown = d.number(&Figure::said(ms, Unit::Count), 0);
    let vital = d.word(super::vital_id(vital), &[]);
    d.say("done-hrv", &[("vital", vital.into()), ("ms", shown.into())]);
}

fn weight(d: &mut Draft, kg: f64) {
    let shown = d.number(&Figure::said(kg, Unit::Kilograms), 1);
    d.say("done-weight", &[("kg", shown.into())]);
}

fn heart(d: &mut Draft, id: &str, bpm: u16) {
    let shown = d.bpm(&Figure::said(f64::from(bpm), Unit::BeatsPerMinute));
    d.say(id, &[("bpm", shown.into())]);
}

fn critical_speed(d: &mut Draft, m_s: f64) {
    let speed = d.number(&Figure::said(m_s, Unit::Ratio), 2);
    let inputs = [("critical_m_s", m_s)];
    let pace = Figure::computed(1_000.0 / m_s, Unit::SecondsPerKm, "pace", &inputs, Evidence::Strong);
    let pace = d.pace(&pace);
    d.say("done-critical-speed", &[("speed", speed.into()), ("pace", pace.into())]);
}

fn quoted(d: &mut Draft, id: &str, what: &str) {
    let what = d.quote(what);
    d.say(id, &[("what", what.into())]);
}

fn listed(d: &mut Draft, id: &str, days: &[u8]) {
    let list = settings::day_list(d.lang(), days);
    let list = if list.is_empty() { d.word("no-day", &[]) } else { list };
    d.say(id, &[("days", list.into())]);
}

fn logged(d: &mut Draft, told: &ToldActivity, before: &AthleteState) {
    let part = PartRun::from(told);
    let what = logging::told(d, told.sport, &part);
    d.say("done-logged", &[("activity", what.into())]);
    if told.sport == Sport::Running {
        week_of(d, told.local_date);
    }
    let new = newest(d.state, before);
    if let Some(run) = new.filter(|_| told.shoe.is_some()) {
        shoes::last_run_line(d, run.id);
    }
    if let Some(run) = new {
        d.of_run(run.id.0);
    }
    ask_effort(d, new.filter(|_| told.rpe.is_none() && !told.felt));
}

fn ask_effort(d: &mut Draft, run: Option<&Activity>) {
    if let Some(run) = run.filter(|run| numbers::still_felt(d, run)) {
        d.of_run(run.id.0);
        d.say("ask-effort", &[]);
        numbers::effort_buttons(d, run);
    }
}

/// The Monday of a day's week.
pub fn monday(day: NaiveDate) -> NaiveDate {
    let behind = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(behind)).unwrap_or(day)
}

/// The total of the week a run of that day belongs to: this one, the last, or one before by its Monday. Nothing where
/// it is too long ago to be kept by weeks.
pub fn week_of(d: &mut Draft, day: NaiveDate) {
    let state = d.state;
    let weeks = state.volume.weeks.iter().rev();
    match weeks.take_while(|week| week.monday > day).count() {
        0 => week_total(d),
        1 => {
            let week = d.distance(&state.volume.last_week);
            d.say("last-week-total", &[("distance", week.into())]);
        }
        _ => {
            let monday = monday(day);
            let known = state.volume.weeks.iter().find(|week| week.monday == monday);
            if let Some(week) = known.filter(|week| week.distance_m > 0.0) {
                let inputs = [("runs", f64::from(week.runs))];
                let total = Figure::computed(
                    week.distance_m,
                    Unit::Metres,
                    "week_distance",
                    &inputs,
                    Evidence::Strong,
                );
                let (monday, total) = (d.day(monday), d.distance(&total));
                d.say(
                    "week-then-total",
                    &[("monday", monday.into()), ("distance", total.into())],
                );
            }
        }
    }
}

/// "Ta semaine : 28,4 km, plus 45 min sans distance."
pub fn week_total(d: &mut Draft) {
    let state = d.state;
    let known = &state.volume.this_week;
    let time = state.week_by_time().map(|figure| d.duration(&figure));
    let week = (known.value > 0.0).then(|| d.distance(known));
    match (week, time) {
        (Some(week), None) => d.say("week-total", &[("distance", week.into())]),
        (Some(week), Some(time)) => d.say(
            "week-total-and-time",
            &[("distance", week.into()), ("time", time.into())],
        ),
        (None, Some(time)) => d.say("week-total-time", &[("time", time.into())]),
        (None, None) => {}
    }
}

/// The activity that `before` did not hold. `None` when none came.
fn newest<'a>(after: &'a AthleteState, before: &AthleteState) -> Option<&'a Activity> {
    after
        .recent
        .iter()
        .rfind(|a| !before.recent.iter().any(|b| b.id == a.id))
}

fn find(state: &AthleteState, id: Uuid) -> Option<&Activity> {
    state.recent.iter().find(|a| a.id.0 == id)
}

fn rated(d: &mut Draft, id: Uuid, rpe: Option<u8>, pain: Option<u8>) {
    d.of_run(id);
    let row = |value: u8| Figure::row(f64::from(value), Unit::Scale, "activity", &id);
    if let Some(rpe) = rpe {
        let shown = d.scale(&row(rpe), 10);
        d.say("done-effort", &[("effort", shown.into())]);
    }
    if let Some(pain) = pain {
        let shown = d.scale(&row(pain), 10);
        d.say("done-run-pain", &[("pain", shown.into())]);
        if pain >= PAIN_TO_REPORT {
            d.say("done-run-pain-where", &[]);
            let row = vec![d.say_button("button-pain", Intent::ReportPain)];
            d.buttons(row);
        }
        return;
    }
    let state = d.state;
    if let Some(activity) = find(state, id).filter(|a| a.pain.is_none()) {
        d.say("ask-run-pain", &[]);
        numbers::pain_buttons(d, activity);
    }
}

fn corrected(d: &mut Draft, id: Uuid, before: &AthleteState) {
    d.of_run(id);
    let state = d.state;
    let Some(activity) = find(state, id) else {
        d.say("done-corrected", &[]);
        return;
    };
    let what = numbers::activity_line(d, activity);
    d.say("done-corrected-to", &[("activity", what.into())]);
    let new = records::beaten_by(activity, &before.records, &state.records);
    file_summary::records(d, &new);
    let own = |r: &&PersonalRecord| r.activity == Some(activity.id);
    for lost in before.records.iter().filter(own) {
        record_lost(d, lost);
    }
}

/// A record that rested on what was corrected: the time that holds now, or that none does.
fn record_lost(d: &mut Draft, lost: &PersonalRecord) {
    let state = d.state;
    let same = |r: &&PersonalRecord| (r.distance_m - lost.distance_m).abs() < 1.0;
    let metres = |of: &PersonalRecord| Figure {
        value: of.distance_m,
        unit: Unit::Metres,
        ..of.duration.clone()
    };
    match state.records.iter().find(same) {
        Some(now) if now.duration.value > lost.duration.value + 0.5 => {
            let (race, time) = (d.race_name(&metres(now)), d.clock(&now.duration));
            d.say("record-again", &[("race", race.into()), ("time", time.into())]);
        }
        Some(_) => {}
        None => {
            let race = d.race_name(&metres(lost));
            d.say("record-gone", &[("race", race.into())]);
        }
    }
}

/// The next question of the three, or what they come to.
fn check_in(d: &mut Draft, legs: Option<u8>, mood: Option<u8>) {
    if mood.is_some() {
        d.say("done-check-in", &[]);
        body::after_check_in(d);
    } else if legs.is_some() {
        questions::check_in(d, "mood");
    } else {
        questions::check_in(d, "legs");
    }
}

fn result(d: &mut Draft, date: NaiveDate, metres: f64, seconds: f64) {
    let race = d.race_name(&Figure::said(metres, Unit::Metres));
    let time = d.clock(&Figure::said(seconds, Unit::Seconds));
    let day = d.date(date, &Figure::said(0.0, Unit::Date));
    d.say(
        "done-result",
        &[("race", race.into()), ("time", time.into()), ("day", day.into())],
    );
    if d.state.fitness.is_some() {
        d.say("done-result-paces", &[]);
        let row = vec![d.say_button("button-paces", Intent::MyPaces)];
        d.buttons(row);
    }
}

fn hurt(d: &mut Draft, site: &str, pain: Option<u8>, before: &AthleteState) {
    let name = body::site_name(d, site);
    match pain {
        Some(pain) => {
            let shown = d.scale(&Figure::said(f64::from(pain), Unit::Scale), 10);
            if Place::read(site).site == "other" {
                d.say("done-pain-unnamed", &[("pain", shown.into())]);
            } else {
                d.say("done-pain", &[("site", sentence(&name).into()), ("pain", shown.into())]);
            }
            body::pain_advice(d, site, pain);
            changes(d, before);
            let row = vec![d.say_button("button-protocol", Intent::InjuryProtocol)];
            d.buttons(row);
        }
        None => d.say("done-pain-site", &[("site", sentence(&name).into())]),
    }
}

/// No quality up to a day, or none forbidden any more, with what that makes of the week.
fn no_quality(d: &mut Draft, until: Option<NaiveDate>, before: &AthleteState) {
    match until {
        Some(until) => {
            let until = d.date(until, &Figure::said(0.0, Unit::Date));
            d.say("done-no-quality", &[("until", until.into())]);
        }
        None => d.say("done-quality-again", &[]),
    }
    changes(d, before);
}

/// The days of the week ahead that are no longer what they were.
fn changes(d: &mut Draft, before: &AthleteState) {
    let state = d.state;
    let mut shown = 0;
    for (date, now) in &state.week_ahead {
        let Some(was) = session::on(before, *date) else {
            continue;
        };
        let same = was.kind == now.kind && was.distance_m == now.distance_m && was.duration_s == now.duration_s;
        if same || shown == CHANGES_MAX {
            continue;
        }
        shown += 1;
        let (was, now) = (session::short(d, was), session::short(d, now));
        let day = d.day_first(*date);
        d.say(
            "plan-change",
            &[("day", day.into()), ("before", was.into()), ("after", now.into())],
        );
    }
}

fn moved(d: &mut Draft, to: NaiveDate) {
    let state = d.state;
    let day = d.day(to);
    match session::on(state, to) {
        Some(workout) => {
            let what = session::short(d, workout);
            d.say("done-moved", &[("day", day.into()), ("session", what.into())]);
        }
        None => d.say("done-moved-plain", &[("day", day.into())]),
    }
}
