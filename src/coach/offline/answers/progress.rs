//! « Est-ce que je progresse ? »: the effect with its interval, on how many runs, and what was left out.

use super::Move;
use super::zones::{fine, set_aside};
use crate::coach::offline::draft::Draft;
use crate::domain::feedback::{Effect, Missing, Overreach, Progress, Trend};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::intent::Intent;
use crate::domain::state::AthleteState;
use crate::science::choices::CHOICES;

/// Confidence of the intervals, percent.
const CONFIDENCE: f64 = 90.0;

/// The whole answer to the question.
pub fn answer(state: &AthleteState) -> Move {
    let mut d = Draft::new(state);
    match &state.progress {
        Some(progress) => told(&mut d, progress),
        None => d.say("progress-no-run", &[]),
    }
    let row = vec![d.say_button("button-form", Intent::TrainingLoad)];
    d.buttons(row);
    Move::Say(d.reply())
}

fn told(d: &mut Draft, progress: &Progress) {
    overreach(d, progress);
    match (&progress.effect, progress.trend) {
        (Some(effect), Trend::Improving | Trend::Regressing | Trend::Plateau) => {
            claim(d, progress, effect);
            if !progress.confirmed {
                d.say("progress-unconfirmed", &[]);
            }
        }
        (Some(effect), Trend::Unclear) if progress.missing.is_empty() => unclear(d, progress, effect),
        _ => too_little(d, progress),
    }
    race(d, progress);
    if let Some(drift) = &progress.drift {
        let shown = fine(d, drift, true);
        d.say("progress-drift", &[("drift", shown.into())]);
    }
}

/// The claim in one sentence, then what it was made without. Also what is said unasked.
pub fn claim(d: &mut Draft, progress: &Progress, effect: &Effect) {
    // A race may say better where training says nothing yet: the sessions are then said as they are.
    let id = match (progress.trend, progress.by_sum) {
        (Trend::Improving, _) if effect.low.value <= 0.0 => "progress-level",
        (Trend::Improving, _) => "progress-improving",
        (Trend::Regressing, false) => "progress-regressing",
        (Trend::Regressing, true) => "progress-regressing-sum",
        _ => "progress-plateau",
    };
    // Slower is said in words, so the interval turns round.
    let slower = progress.trend == Trend::Regressing;
    let ends = if slower {
        (&effect.high, &effect.low)
    } else {
        (&effect.low, &effect.high)
    };
    let turned = |figure: &Figure| Figure {
        value: if slower { -figure.value } else { figure.value },
        ..figure.clone()
    };
    let confidence = d.percent(&Figure::rule(CONFIDENCE, Unit::Percent, "interval"));
    let args = [
        ("change", fine(d, &turned(&effect.change), false).into()),
        ("low", fine(d, &turned(ends.0), false).into()),
        ("high", fine(d, &turned(ends.1), false).into()),
        ("confidence", confidence.into()),
        ("weeks", d.number(&progress.weeks, 0).into()),
        ("n", progress.weeks.value.into()),
        ("sessions", d.number(&progress.sessions, 0).into()),
    ];
    d.say(id, &args);
    controls(d, progress);
    if progress.trend == Trend::Regressing {
        d.say("progress-check-first", &[]);
    }
}

fn controls(d: &mut Draft, progress: &Progress) {
    if progress.set_aside.is_empty() {
        d.say("set-aside-none", &[]);
    } else {
        set_aside(d, &progress.set_aside);
    }
}

fn unclear(d: &mut Draft, progress: &Progress, effect: &Effect) {
    let args = [
        ("low", fine(d, &effect.low, false).into()),
        ("high", fine(d, &effect.high, false).into()),
        ("weeks", d.number(&progress.weeks, 0).into()),
        ("n", progress.weeks.value.into()),
        ("sessions", d.number(&progress.sessions, 0).into()),
    ];
    d.say("progress-unclear", &args);
    controls(d, progress);
    if let Some(least) = &progress.detectable {
        let least = fine(d, least, true);
        d.say("progress-detectable", &[("least", least.into())]);
    }
}

fn too_little(d: &mut Draft, progress: &Progress) {
    let needed = CHOICES.progress.improving_sessions as f64;
    let needed = d.number(&Figure::rule(needed, Unit::Count, "progress"), 0);
    let sessions = d.number(&progress.sessions, 0);
    let n = progress.sessions.value;
    d.say(
        "progress-too-little",
        &[
            ("sessions", sessions.into()),
            ("needed", needed.into()),
            ("n", n.into()),
        ],
    );
    set_aside(d, &progress.set_aside);
    for missing in &progress.missing {
        match missing {
            Missing::HeartRate => d.say("progress-missing-heart", &[]),
            Missing::Sessions => d.say("comparable-how", &[]),
            Missing::Weeks => d.say("progress-missing-weeks", &[]),
        }
    }
}

fn race(d: &mut Draft, progress: &Progress) {
    let Some(better) = &progress.race else { return };
    let (race, time) = (d.race_name(&better.distance), d.clock(&better.time));
    let day = d.day(better.date);
    let (index, before) = (d.number(&better.index, 1), d.number(&better.before, 1));
    d.say(
        "progress-race",
        &[
            ("race", race.into()),
            ("time", time.into()),
            ("day", day.into()),
            ("index", index.into()),
            ("before", before.into()),
        ],
    );
}

/// Overreaching comes first, and a lasting one goes to a doctor.
pub fn overreach(d: &mut Draft, progress: &Progress) {
    let days = Figure::computed(14.0, Unit::Count, "overreach_days", &[], Evidence::Weak);
    match progress.overreach {
        Some(Overreach::Functional) => {
            let days = d.number(&days, 0);
            d.say("progress-overreach", &[("days", days.into())]);
        }
        Some(Overreach::Lasting) => d.say("progress-overreach-lasting", &[]),
        None => {}
    }
}
