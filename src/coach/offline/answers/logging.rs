//! What was done, told in words: a run, a strength session, sleep, weight.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};

use super::{Ask, Move};
use crate::coach::offline::body_range::{self, Measure};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::questions::{self, PartRun};
use crate::coach::offline::{effort, lately, raced, run_range, shoes};
use crate::domain::action::{Action, ToldActivity};
use crate::domain::activity::Sport;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::intent::Slots;
use crate::domain::state::AthleteState;
use crate::domain::units::Pace;

/// How far and how long, metres and seconds. `None`: not told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Amounts {
    pub distance_m: Option<f64>,
    pub duration_s: Option<f64>,
}

impl Amounts {
    /// What is known here, and else what is known there.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            distance_m: self.distance_m.or(other.distance_m),
            duration_s: self.duration_s.or(other.duration_s),
        }
    }
}

/// Hours of sleep and kilograms a person can have.
pub const SLEEP_RANGE_H: std::ops::RangeInclusive<f64> = 0.0..=18.0;
pub const WEIGHT_RANGE_KG: std::ops::RangeInclusive<f64> = 25.0..=300.0;
/// Seconds per kilometre at which a number without a unit is believed to be minutes (design choice).
const MINUTES_PACE: std::ops::RangeInclusive<f64> = 160.0..=720.0;
/// Words by which a number counts something else than minutes.
const COUNTS: &[&str] = &[
    "jour", "jours", "day", "days", "fois", "times", "semaine", "semaines", "week", "weeks", "mois", "month", "months",
    "sorties", "runs", "sec", "secondes", "seconds", "s",
];
/// The hour a past activity is put at where none was said.
const NOON: Option<NaiveTime> = NaiveTime::from_hms_opt(12, 0, 0);

/// What a sentence tells of a run, on `day` where it names none.
pub fn part_of(slots: &Slots, day: NaiveDate, now: DateTime<Utc>) -> PartRun {
    let mut part = PartRun {
        date: slots.date.unwrap_or(day),
        distance_m: slots.distance_m,
        duration_s: slots.duration_s,
        avg_hr: slots.avg_hr,
        rpe: slots.rpe,
        pain: slots.pain,
        told_at: now,
    };
    if let Some(Pace(pace)) = slots.pace {
        // Two of distance, time and pace give the third.
        match (part.distance_m, part.duration_s) {
            (Some(metres), None) => part.duration_s = Some(metres / 1000.0 * pace),
            (None, Some(seconds)) => part.distance_m = Some(seconds / pace * 1000.0),
            _ => {}
        }
    }
    part
}

pub fn run(ask: &Ask) -> Move {
    let slots = ask.slots();
    let mut part = part_of(slots, ask.today(), ask.now);
    if part.date > ask.today() {
        return Move::Say(ahead(ask.state, part.date));
    }
    let sport = slots.sport.unwrap_or(Sport::Running);
    if sport == Sport::Running && part.duration_s.is_none() {
        part.duration_s = part.distance_m.and_then(|metres| minutes_alone(ask.text, metres));
    }
    // A run told by its time alone is kept by time; one without a time has its time asked for.
    if sport == Sport::Running && part.duration_s.is_none() {
        return Move::Act(vec![Action::Await {
            question: Some(questions::log_run(&part)),
        }]);
    }
    let race = (sport == Sport::Running)
        .then(|| raced::result(ask.state, &part))
        .flatten();
    race.unwrap_or_else(|| {
        let step = shoes::worn_on(confirm(ask.state, sport, &part), ask.text, ask.state);
        effort::felt_in(step, ask.text)
    })
}

/// A run of a day to come has not been run: nothing is noted of it.
fn ahead(state: &AthleteState, day: NaiveDate) -> Reply {
    let mut d = Draft::new(state);
    let shown = d.date(day, &Figure::said(0.0, Unit::Date));
    let id = if state.today.succ_opt() == Some(day) {
        "log-tomorrow"
    } else {
        "log-ahead"
    };
    d.say(id, &[("day", shown.into())]);
    d.reply()
}

/// "8 km en 47": a number behind "en" that measures nothing is minutes, where somebody runs so. Seconds.
fn minutes_alone(text: &str, metres: f64) -> Option<f64> {
    let spaced = lately::spaced(text);
    let words: Vec<&str> = spaced.split_whitespace().collect();
    (0..words.len()).find_map(|at| {
        let number: f64 = words.get(at + 1)?.parse().ok()?;
        let next = words.get(at + 2).copied().unwrap_or_default();
        let measured =
            lately::measures(next) || next.starts_with(|c: char| c.is_ascii_digit()) || COUNTS.contains(&next);
        let pace = number * 60_000.0 / metres;
        let runs = ["en", "in"].contains(&words[at]) && !measured && MINUTES_PACE.contains(&pace);
        runs.then_some(number * 60.0)
    })
}

/// Proposes what was told, or asks again where it cannot be.
pub fn confirm(state: &AthleteState, sport: Sport, part: &PartRun) -> Move {
    let mut d = Draft::new(state);
    if part.date > state.today {
        return Move::Say(ahead(state, part.date));
    }
    if let Some(reply) = run_range::refusal(state, sport, part.amounts()) {
        return Move::Say(reply);
    }
    let what = told(&mut d, sport, part);
    d.say("log-ask", &[("activity", what.into())]);
    if sport == Sport::Running && part.distance_m.is_none() {
        let words = d.word("example-distance-told", &[]);
        let example = d.example(words);
        d.say("log-by-time", &[("example", example.into())]);
    }
    let (accept, refuse) = (d.word("button-log-yes", &[]), d.word("button-no", &[]));
    Move::Propose {
        actions: vec![Action::LogActivity {
            activity: activity(state, sport, part),
        }],
        reply: d.reply(),
        accept,
        refuse,
    }
}

/// The activity that was told.
pub fn activity(state: &AthleteState, sport: Sport, part: &PartRun) -> ToldActivity {
    ToldActivity {
        sport,
        start: start(state, part),
        local_date: part.date,
        distance_m: part.distance_m,
        duration_s: part.duration_s,
        avg_hr: part.avg_hr,
        rpe: part.rpe.map(|n| n.min(10)),
        pain: part.pain.map(|n| n.min(10)),
        shoe: None,
        felt: false,
    }
}

/// "8,0 km en 42:00, 5:15/km": what is known of it, each number with the receipt `of` gives it. Empty without any.
pub fn amounts(d: &mut Draft, sport: Sport, told: Amounts, of: &dyn Fn(f64, Unit) -> Figure) -> String {
    let mut parts = Vec::new();
    let distance = told.distance_m.map(|m| d.distance(&of(m, Unit::Metres)));
    let time = told.duration_s.map(|s| d.clock(&of(s, Unit::Seconds)));
    match (distance, time) {
        (Some(distance), Some(time)) => parts.push(d.word(
            "activity-distance-time",
            &[("distance", distance.into()), ("time", time.into())],
        )),
        (Some(one), None) | (None, Some(one)) => parts.push(one),
        (None, None) => {}
    }
    if let Some((metres, seconds)) = told.distance_m.zip(told.duration_s)
        && sport == Sport::Running
        && let Some(pace) = Pace::of(metres, seconds)
    {
        let inputs = [("distance_m", metres), ("duration_s", seconds)];
        let pace = Figure::computed(pace.0, Unit::SecondsPerKm, "pace", &inputs, Evidence::Strong);
        parts.push(d.pace(&pace));
    }
    parts.join(", ")
}

/// "course, 8,0 km en 42 min (5:15/km), dimanche 22 novembre".
pub fn told(d: &mut Draft, sport: Sport, part: &PartRun) -> String {
    let mut parts = vec![d.word(sport_id(sport), &[])];
    let what = amounts(d, sport, part.amounts(), &Figure::said);
    parts.extend(Some(what).filter(|w| !w.is_empty()));
    if let Some(hr) = part.avg_hr {
        parts.push(d.bpm(&Figure::said(hr, Unit::BeatsPerMinute)));
    }
    parts.push(d.date(part.date, &Figure::said(0.0, Unit::Date)));
    parts.join(", ")
}

pub fn sport_id(sport: Sport) -> &'static str {
    match sport {
        Sport::Running => "sport-running",
        Sport::Cycling => "sport-cycling",
        Sport::Swimming => "sport-swimming",
        Sport::Walking => "sport-walking",
        Sport::Strength => "sport-strength",
        Sport::Other => "sport-other",
    }
}

/// Today's activity ended when it was told; an earlier one is put at noon of its day in the athlete's zone.
fn start(state: &AthleteState, part: &PartRun) -> DateTime<Utc> {
    if part.date == state.today {
        let seconds = part.duration_s.unwrap_or(0.0).clamp(0.0, 86_400.0);
        return part
            .told_at
            .checked_sub_signed(Duration::seconds(seconds as i64))
            .unwrap_or(part.told_at);
    }
    let noon = part.date.and_time(NOON.unwrap_or(NaiveTime::MIN));
    noon.and_local_timezone(state.athlete.settings.tz)
        .earliest()
        .map_or(part.told_at, |at| at.with_timezone(&Utc))
}

pub fn strength(ask: &Ask) -> Move {
    let slots = ask.slots();
    let part = PartRun {
        date: slots.date.unwrap_or(ask.today()),
        distance_m: None,
        duration_s: slots.duration_s,
        avg_hr: None,
        rpe: slots.rpe,
        pain: slots.pain,
        told_at: ask.now,
    };
    confirm(ask.state, Sport::Strength, &part)
}

pub fn sleep(ask: &Ask) -> Move {
    let date = ask.slots().date.unwrap_or(ask.today());
    match ask.slots().sleep_h {
        Some(hours) if SLEEP_RANGE_H.contains(&hours) => Move::Act(vec![Action::LogSleep { date, hours }]),
        Some(_) => odd(ask, "log-odd"),
        None => wait("sleep_h"),
    }
}

pub fn weight(ask: &Ask) -> Move {
    let date = ask.slots().date.unwrap_or(ask.today());
    match ask.slots().weight_kg {
        Some(kg) if WEIGHT_RANGE_KG.contains(&kg) => Move::Act(vec![Action::LogWeight { date, kg }]),
        Some(kg) => Move::Say(body_range::words_for(Measure::Weight, kg, ask.state)),
        None => wait("weight"),
    }
}

fn odd(ask: &Ask, id: &str) -> Move {
    Move::Say(Reply::words(ask.draft().word(id, &[])))
}

fn wait(question: &str) -> Move {
    Move::Act(vec![Action::Await {
        question: Some(question.to_owned()),
    }])
}
