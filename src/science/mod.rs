//! The deterministic engine: a history and a date in, everything that is said of an athlete out. Science does not
//! fail: what is missing gives `None` or weaker evidence, never zero.

pub mod acwr;
pub mod age_grading;
pub mod aims;
pub mod altitude;
pub mod autocorrelation;
pub mod best_segment;
pub mod body_signs;
pub mod book_paces;
pub mod calc;
pub mod change_point;
pub mod choices;
pub mod critical_speed;
pub mod cusum;
pub mod daniels_gilbert;
mod day_limit;
mod days;
pub mod decoupling;
pub mod detraining;
pub mod down_week;
pub mod durability;
pub mod eased;
mod easy_pace;
pub mod endurance_model;
pub mod ensemble;
pub mod equal_power;
pub mod fatigue_decision;
pub mod fitness;
pub mod fitness_fatigue;
mod fixed;
pub mod fuel;
mod goals;
pub mod grade;
pub mod graded_speed;
pub mod hard;
pub mod heat;
pub mod hr_max;
pub mod hrv;
pub mod hrv_pattern;
pub mod humidity;
pub mod injury_risk;
pub mod interruption;
mod last_run;
pub mod limits;
pub mod load;
pub mod load_scale;
pub mod load_series;
pub mod long_run_share;
pub mod magic_mile;
pub mod many_tests;
pub mod monotony;
mod next_session;
pub mod normal;
pub mod paces;
pub mod pain_monitoring;
pub mod plan;
pub mod plan_audit;
mod planning;
pub mod polarisation;
pub mod progress;
mod proposal;
pub mod race_conditions;
pub mod race_fuel;
pub mod race_prediction;
mod race_readiness;
pub mod races_apart;
pub mod racing;
pub mod ramp_guard;
pub mod readiness;
pub mod readiness_score;
pub mod records;
pub mod recovery_score;
pub mod residual_chart;
pub mod response;
pub mod return_to_run;
pub mod riegel;
pub mod running_power;
pub(crate) mod runs;
pub mod season_ahead;
pub mod session_caps;
mod shoes;
pub mod sleep;
pub mod sleep_times;
pub mod spike;
mod stop;
pub mod strength;
pub mod strength_step;
pub mod strength_week;
pub mod tanda;
pub mod taper_start;
pub mod threshold_zones;
pub mod thresholds;
pub mod time_trial;
pub mod told_habit;
mod told_start;
pub mod treadmill;
pub mod trend;
pub mod vickers;
pub mod vo2max;
mod volume;
pub mod volume_curve;
mod walk_run;
mod week_ahead;
mod week_amounts;
mod week_shape;
pub mod wind;
mod workouts;
pub mod world_record;
pub mod zone_adjustment;
pub mod zone_impulse;
pub mod zones;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::domain::athlete::Physiology;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::history::History;
use crate::domain::measured::{self, MeasuredDay, Series, Vital};
use crate::domain::plan::Workout;
use crate::domain::state::{AthleteState, Fitness, Readiness};
use crate::domain::units::Pace;

/// Identifiers of the rules a reason may name, each with what its figures are, in order.
pub const RULES: &[(&str, &str)] = workouts::RULES;

/// Days of activities an assessment carries along, today included.
const RECENT_DAYS: i64 = 28;

/// The athlete as of `today`: the only way any number about them is computed.
///
/// Source: each field's own function. Never fails, whatever the history holds; rows dated after today are left out
/// of every figure. Evidence: each figure's own. `id` names the assessment.
pub fn assess(history: &History, today: NaiveDate, id: Uuid) -> AthleteState {
    let body = &history.athlete.physiology;
    let runs = runs::until(&history.activities, today);
    let pain = stop::pain(history, today);
    let readiness = readiness::readiness(&history.wellness, today);
    let easy_pace = easy_pace::easy_pace(&runs, &history.planned, today);
    let fitness = fitness::known(body, &runs, &history.results, today);
    let measured = eras(history, today);
    let heart = zones::heart(body, &history.wellness, today).or_measured(&measured, today);
    let measured_by = measured_by(body, heart, fitness.as_ref()).scaled(&history.activities);
    let week_ahead = days_ahead(
        history,
        today,
        &Known {
            runs: &runs,
            pain: pain.as_ref(),
            readiness: readiness.as_ref(),
            easy_pace: easy_pace.as_ref(),
            fitness: fitness.as_ref(),
        },
    );
    let racing = racing::racing(&runs, &history.results, fitness.as_ref(), today);
    let seen = response::Seen {
        history,
        runs: &runs,
        today,
    };
    let load = load_series::load_state(&history.activities, &measured_by, today);
    let on = (readiness.as_ref(), load.as_ref(), fitness.as_ref());
    let (recovery, lighter) = response::recovered(&seen, &measured, on.into());
    AthleteState {
        today,
        progress: (!runs.is_empty()).then(|| response::progress::progress(&seen, load.as_ref())),
        lighter,
        zone_check: response::zone_check::zone_check(&seen, fitness.as_ref()),
        athlete: history.athlete.clone(),
        habit: told_habit::habit(&body.lately, &runs, today),
        run_count: runs.len(),
        first_run: runs.iter().map(|r| r.date).min(),
        last_run: last_run::last_run(&runs, &measured_by, today),
        volume: volume::volume(&runs, &history.activities, &measured_by, today),
        load,
        zones: zones::best_zones(body.hr_threshold, &heart),
        records: records::records(&runs, &history.results, today),
        goals: goals::ahead(&history.goals, &racing, body.sex, today),
        injuries: still_open(history, today),
        flags: not_cleared(history),
        shoes: shoes::shoes(&history.shoes, &runs, today),
        wanted: wanted(&runs, fitness.as_ref(), heart, readiness.is_some(), today),
        recent: recent(history, today),
        planned: history.planned.clone(),
        season: history.season.clone(),
        week_ahead,
        readiness,
        easy_pace,
        fitness,
        pain,
        racing,
        measured,
        recovery,
        assessed_for: id,
    }
}

/// What the days ahead rest on besides the history.
struct Known<'a> {
    runs: &'a [runs::Run<'a>],
    pain: Option<&'a Figure>,
    readiness: Option<&'a Readiness>,
    easy_pace: Option<&'a Figure>,
    fitness: Option<&'a Fitness>,
}

/// The seven days from today on.
fn days_ahead(history: &History, today: NaiveDate, known: &Known<'_>) -> Vec<(NaiveDate, Workout)> {
    let hard = hard::behind(known.runs, &history.results, &history.planned, today);
    let ahead = season_ahead::of(history, known.runs, &hard, today);
    let inputs = planning::Inputs {
        today,
        runs: known.runs,
        planned: &history.planned,
        races: to_come(history, today),
        preferences: &history.athlete.preferences,
        lately: &history.athlete.physiology.lately,
        since: history.athlete.since,
        stop: stop::stop(known.pain, &history.flags),
        pain: known.pain,
        healed: stop::healed(history, today),
        readiness: known.readiness,
        easy_pace: known.easy_pace,
        paces: known.fitness.map(|f| &f.paces),
        season: history.season.as_ref(),
        ahead: &ahead,
        hard: &hard,
    };
    aims::of(&history.athlete).week(week_ahead::week_ahead(&inputs))
}

/// The session of a date from today to six days on, as [`assess`] decided it; rest on any other date.
///
/// Source: [`AthleteState::week_ahead`]: nothing decides a session a second way. Evidence: that of the workout.
pub fn next_session(state: &AthleteState, date: NaiveDate) -> Workout {
    state
        .week_ahead
        .iter()
        .find(|(day, _)| *day == date)
        .map_or_else(|| workouts::rest(Vec::new()), |(_, workout)| workout.clone())
}

/// The easy pace, fast end and slow end, seconds per kilometre: the one every answer and every session gives. `None`
/// without two easy runs of 28 days and without a result.
///
/// Source: the median of easy runs, else the index. Evidence: theirs.
pub fn easy_range(state: &AthleteState) -> Option<(Figure, Figure)> {
    workouts::easy_range(state.easy_pace.as_ref(), state.fitness.as_ref().map(|f| &f.paces))
}

/// The longest single run H1 allows today, metres. `None` without a run of known distance in 30 days.
///
/// Source: H1 (Frandsen 2025). Evidence: moderate.
pub fn longest_allowed(state: &AthleteState) -> Option<Figure> {
    let longest = state.volume.longest_30d.as_ref()?.value;
    let inputs = [("longest_m", longest)];
    let limit = limits::single_run_m(longest);
    Some(Figure::computed(
        limit,
        Unit::Metres,
        "single_run_limit",
        &inputs,
        Evidence::Moderate,
    ))
}

/// What a load is reckoned by.
fn measured_by(body: &Physiology, heart: zones::Heart, fitness: Option<&Fitness>) -> load::Body {
    load::Body {
        sex: body.sex,
        heart,
        threshold: fitness.map(|f| Pace(f.paces.threshold.value)),
        scales: load_scale::Scales::default(),
    }
}

/// What devices measure now, vital by vital.
fn eras(history: &History, today: NaiveDate) -> Vec<Series> {
    let told: Vec<MeasuredDay> = history.wellness.iter().map(MeasuredDay::told).collect();
    let days: Vec<&MeasuredDay> = history.measured.iter().chain(&told).collect();
    let vitals = Vital::ALL.into_iter();
    vitals
        .filter_map(|vital| measured::current(&days, vital, today))
        .collect()
}

fn not_cleared(history: &History) -> Vec<crate::domain::wellness::OpenFlag> {
    let open = history.flags.iter().filter(|f| f.cleared_at.is_none());
    open.cloned().collect()
}

fn to_come(history: &History, today: NaiveDate) -> Vec<&crate::domain::goal::Goal> {
    let dated = history.goals.iter();
    dated.filter(|g| g.date.is_some_and(|d| d >= today)).collect()
}

fn still_open(history: &History, today: NaiveDate) -> Vec<crate::domain::wellness::Injury> {
    let open = history.injuries.iter().filter(|i| i.closed.is_none_or(|d| d > today));
    open.cloned().collect()
}

fn recent(history: &History, today: NaiveDate) -> Vec<crate::domain::activity::Activity> {
    let mut found: Vec<_> = history
        .activities
        .iter()
        .filter(|a| (0..RECENT_DAYS).contains(&days::between(a.local_date, today)))
        .cloned()
        .collect();
    found.sort_by_key(|a| (a.local_date, a.start));
    found
}

/// What would help most, first things first.
fn wanted(
    runs: &[runs::Run<'_>],
    fitness: Option<&Fitness>,
    heart: zones::Heart,
    checked_in: bool,
    today: NaiveDate,
) -> Vec<String> {
    let recent = runs.last().is_some_and(|r| days::between(r.date, today) < RECENT_DAYS);
    [
        ("recent_run", recent),
        ("recent_race", fitness.is_some_and(|f| f.from_race)),
        ("hr_max", heart.measured),
        ("check_in", checked_in),
    ]
    .into_iter()
    .filter(|(_, there)| !there)
    .map(|(what, _)| what.to_owned())
    .collect()
}
