//! « Et si… ? » without a season to compare: a run on a day, another number of runs a week, and what cannot be computed.

use chrono::NaiveDate;

use super::{Ask, Move, plan};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::session;
use crate::coach::offline::understand::folded;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::SessionKind;

/// Words of a session left out, moved or missed, and of a stay without running.
const OUT: &[&str] = &[
    "saute", "sauter", "sautais", "zappe", "zapper", "rate", "ratais", "rater", "manque", "manquais", "loupe",
    "annule", "skip", "skipped", "skipping", "miss", "missed", "cancel", "drop", "dropped", "pas", "not", "repose",
    "reposais", "repos", "rest", "off",
];
const RUN: &[&str] = &[
    "cours", "courais", "courait", "courir", "courrais", "sors", "sortais", "footing", "run", "ran", "running", "jog",
    "went", "go",
];
const TIMES: &[&str] = &[
    "fois", "sorties", "seances", "jours", "times", "runs", "sessions", "days",
];
const WEEK: &[&str] = &["semaine", "week", "hebdo", "weekly"];
const ILL: &[&str] = &[
    "malade", "sick", "ill", "grippe", "flu", "rhume", "cold", "gastro", "covid", "creve", "fievre",
];
/// A run more than was laid out stays this short, seconds (design choice).
const EXTRA_S: [f64; 2] = [1_200.0, 1_800.0];
/// Pain from which there is no run, 0 to 10 (H9).
const REST_PAIN: f64 = super::body::STOP_PAIN as f64;
/// Complete weeks that tell the usual number of runs.
const WEEKS: usize = 4;
/// Most runs a week that are believed.
const MOST_RUNS: f64 = 14.0;

/// The answer to a what-if that names no distance. `None`: a session left out, which has its own.
pub fn asked(ask: &Ask) -> Option<Move> {
    let words = folded(ask.text);
    let says = |list: &[&str]| words.iter().any(|w| list.contains(&w.as_str()));
    if says(ILL) {
        let mut d = ask.draft();
        d.say("outdoors-ill", &[]);
        return Some(Move::Say(d.reply()));
    }
    if let Some(count) = times_a_week(&words) {
        return Some(other_rhythm(ask, count));
    }
    if says(OUT) {
        return None;
    }
    if let Some(date) = ask.slots().date.filter(|d| *d >= ask.today() && says(RUN)) {
        return Some(that_day(ask, date));
    }
    let mut d = ask.draft();
    d.say("what-if-unknown", &[]);
    Some(Move::Say(d.reply()))
}

/// "4 fois par semaine", "four times a week".
fn times_a_week(words: &[String]) -> Option<f64> {
    const SPELLED: &[(&str, f64)] = &[
        ("une", 1.0),
        ("deux", 2.0),
        ("trois", 3.0),
        ("quatre", 4.0),
        ("cinq", 5.0),
        ("six", 6.0),
        ("sept", 7.0),
        ("once", 1.0),
        ("twice", 2.0),
        ("two", 2.0),
        ("three", 3.0),
        ("four", 4.0),
        ("five", 5.0),
        ("seven", 7.0),
    ];
    let has = |list: &[&str]| words.iter().any(|w| list.contains(&w.as_str()));
    if !has(WEEK) {
        return None;
    }
    let value = |w: &str| {
        let spelled = SPELLED.iter().find(|(word, _)| *word == w).map(|(_, n)| *n);
        spelled
            .or_else(|| w.parse().ok())
            .filter(|n| (1.0..=MOST_RUNS).contains(n))
    };
    let counted = words
        .windows(2)
        .find_map(|pair| value(&pair[0]).filter(|_| TIMES.contains(&pair[1].as_str())));
    counted.or_else(|| {
        words
            .iter()
            .find(|w| ["once", "twice"].contains(&w.as_str()))
            .and_then(|w| value(w))
    })
}

/// Another number of runs a week: what is known of now, the rule, and how to have it planned.
fn other_rhythm(ask: &Ask, count: f64) -> Move {
    let mut d = ask.draft();
    let wished = d.number(&Figure::said(count, Unit::Count), 0);
    match usual(ask) {
        Some(now) => {
            let shown = d.number(&now, 0);
            d.say(
                "what-if-rhythm",
                &[("count", wished.into()), ("n", count.into()), ("now", shown.into())],
            );
            if count > now.value {
                d.say("what-if-rhythm-more", &[]);
            } else {
                d.say("what-if-rhythm-less", &[]);
            }
        }
        None => d.say(
            "what-if-rhythm-unknown",
            &[("count", wished.into()), ("n", count.into())],
        ),
    }
    let words = d.word("set-weekly-runs-how", &[]);
    let example = d.example(words);
    d.say("what-if-rhythm-set", &[("example", example.into())]);
    Move::Say(d.reply())
}

/// Runs a week of late: of the last complete weeks, else as told. `None` where neither is known.
fn usual(ask: &Ask) -> Option<Figure> {
    let weeks = &ask.state.volume.weeks;
    let complete = weeks.split_last().map_or(&[][..], |(_, before)| before);
    let ran: Vec<f64> = complete
        .iter()
        .rev()
        .take(WEEKS)
        .map(|w| f64::from(w.runs))
        .filter(|n| *n > 0.0)
        .collect();
    if ran.is_empty() {
        let told = ask.state.athlete.physiology.lately.weekly_runs?;
        return Some(Figure::row(f64::from(told), Unit::Count, "athlete", &"weekly_runs"));
    }
    let mean = (ran.iter().sum::<f64>() / ran.len() as f64).round();
    Some(Figure::computed(
        mean,
        Unit::Count,
        "usual_runs",
        &[("weeks", ran.len() as f64)],
        Evidence::Strong,
    ))
}

/// A run on a day: what is laid out there, why, and what a run more may be.
fn that_day(ask: &Ask, date: NaiveDate) -> Move {
    let state = ask.state;
    let mut d = Draft::new(state);
    let Some(workout) = session::planned(state, date) else {
        plan::horizon(&mut d);
        return Move::Say(d.reply());
    };
    d.of_session(date);
    let what = session::short(&mut d, workout);
    let day = d.day_first(date);
    d.say("wanted-planned", &[("day", day.into()), ("session", what.into())]);
    if workout.kind != SessionKind::Rest {
        d.say("what-if-run-planned", &[]);
        return Move::Say(d.reply());
    }
    if let Some(why) = session::why(&mut d, workout) {
        d.line(why);
    }
    if let Some(pain) = state.pain.as_ref().filter(|p| p.value >= REST_PAIN) {
        let shown = d.scale(pain, 10);
        d.say("what-if-run-pain", &[("pain", shown.into())]);
        return Move::Say(d.reply());
    }
    let [low, high] = EXTRA_S.map(|s| Figure::rule(s / 60.0, Unit::Count, "extra_run_min"));
    let (low, high) = (d.number(&low, 0), d.number(&high, 0));
    d.say("what-if-run-extra", &[("low", low.into()), ("high", high.into())]);
    plan::next_session(&mut d, date);
    Move::Say(d.reply())
}
