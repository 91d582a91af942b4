//! Heart-rate and pace zones: what they rest on, and whether recent sessions still agree with them.

use super::season::shown;
use super::{Ask, Move};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::questions::choice;
use crate::domain::action::Action;
use crate::domain::feedback::{IndexStep, SetAside, ZoneChange, ZoneCheck};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::intent::Intent;
use crate::domain::season::{DayChange, SeasonEvent};
use crate::domain::state::{AthleteState, Fitness, FitnessBasis};
use crate::i18n::format;
use crate::science::choices::CHOICES;
use crate::science::paces::training_paces;
use crate::science::plan::adapt::{adapt, difference};
use crate::science::threshold_zones::critical_speed_borders;

/// Days of the season shown with a change of paces.
const DAYS_SHOWN: usize = 2;

/// The zones with what they rest on and why.
pub fn zones(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let state = ask.state;
    match &state.zones {
        Some(zones) => {
            for (i, (low, high)) in zones.zones.iter().enumerate() {
                let n = d.rule((i + 1) as f64, Unit::Count, "zone_number");
                let open = zones.method == "threshold" && i == 0;
                let high = d.bpm(high);
                if open {
                    d.say("zones-line-first", &[("n", n.into()), ("high", high.into())]);
                    continue;
                }
                let low = d.number(low, 0);
                d.say(
                    "zones-line",
                    &[("n", n.into()), ("low", low.into()), ("high", high.into())],
                );
            }
            basis(&mut d, &zones.method);
        }
        None => {
            let words = d.word("example-hr", &[]);
            let example = d.example(words);
            d.say("zones-none", &[("example", example.into())]);
        }
    }
    critical(&mut d);
    if state.fitness.is_some() {
        let row = vec![
            d.say_button("button-paces", Intent::MyPaces),
            choice(d.word("button-zones-check", &[]), "zones", "check"),
        ];
        d.buttons(row);
    }
    Move::Say(d.reply())
}

/// What the heart-rate zones rest on, and what would make them better.
fn basis(d: &mut Draft, method: &str) {
    let state = d.state;
    match (method, state.athlete.physiology.hr_threshold) {
        ("threshold", Some(bpm)) => {
            let bpm = Figure::row(f64::from(bpm), Unit::BeatsPerMinute, "athlete", &"hr_threshold");
            let bpm = d.bpm(&bpm);
            d.say("zones-by-threshold", &[("bpm", bpm.into())]);
        }
        ("hr_reserve", _) => d.say("zones-by-reserve", &[]),
        ("hr_max", _) => d.say("zones-by-max", &[]),
        _ => d.say("zones-by-age", &[]),
    }
}

/// The three zones of a critical speed that was given.
fn critical(d: &mut Draft) {
    let Some(told) = d.state.athlete.physiology.critical_speed else {
        return;
    };
    let (first, second) = critical_speed_borders(told.m_s);
    let inputs = [("critical_m_s", told.m_s)];
    let pace = |m_s: f64| {
        Figure::computed(
            1_000.0 / m_s,
            Unit::SecondsPerKm,
            "critical_speed_zones",
            &inputs,
            Evidence::Moderate,
        )
    };
    let (first, second) = (d.pace(&pace(first)), d.pace(&pace(second)));
    d.say("zones-critical", &[("first", first.into()), ("second", second.into())]);
}

/// The sentence on what the paces rest on, where that is no race and no stretch of training.
pub fn told_basis(d: &mut Draft, fitness: &Fitness) -> bool {
    let index = d.number(&fitness.index, 1);
    let day = d.date(fitness.date, &fitness.index);
    match fitness.basis {
        FitnessBasis::Effort => return false,
        FitnessBasis::Sessions { .. } => d.say("paces-from-sessions", &[("day", day.into()), ("index", index.into())]),
        FitnessBasis::CriticalSpeed { m_s } => {
            let speed = Figure::row(m_s, Unit::Ratio, "athlete", &"critical_speed");
            let speed = d.number(&speed, 2);
            d.say(
                "paces-from-critical-speed",
                &[("speed", speed.into()), ("day", day.into()), ("index", index.into())],
            );
        }
    }
    true
}

/// Whether the zones still fit: a change to say yes to, or why they stay.
pub fn check(state: &AthleteState) -> Move {
    if let Some(step) = proposal(state) {
        return step;
    }
    let mut d = Draft::new(state);
    let needed = CHOICES.zone_adjustment.least_sessions as f64;
    let needed = Figure::rule(needed, Unit::Count, "zone_adjustment");
    match &state.zone_check {
        Some(check) if check.shift.is_some() => {
            stands(&mut d, check);
            set_aside(&mut d, &check.set_aside);
        }
        found if state.fitness.is_some() => {
            let none = Figure::computed(0.0, Unit::Count, "comparable_runs", &[], Evidence::Strong);
            let sessions = found.as_ref().map_or(none, |c| c.sessions.clone());
            let n = sessions.value;
            let (sessions, needed) = (d.number(&sessions, 0), d.number(&needed, 0));
            d.say(
                "zones-too-little",
                &[
                    ("sessions", sessions.into()),
                    ("needed", needed.into()),
                    ("n", n.into()),
                ],
            );
            if let Some(check) = found {
                set_aside(&mut d, &check.set_aside);
            }
            d.say("comparable-how", &[]);
        }
        _ => {
            let example = d.example(d.word("example-race", &[]));
            d.say("zones-nothing-to-check", &[("example", example.into())]);
        }
    }
    Move::Say(d.reply())
}

/// Zones that stay, with how far sessions are from them.
fn stands(d: &mut Draft, check: &ZoneCheck) {
    let Some((shift, error)) = &check.shift else { return };
    let sessions = d.number(&check.sessions, 0);
    let id = if shift.value < 0.0 {
        "zones-stand-slower"
    } else {
        "zones-stand-faster"
    };
    let args = [
        ("shift", fine(d, shift, true).into()),
        ("error", fine(d, error, true).into()),
        ("sessions", sessions.into()),
    ];
    d.say(id, &args);
    match &check.wait_days {
        Some(days) => {
            let shown = d.number(days, 0);
            d.say("zones-wait", &[("days", shown.into()), ("n", days.value.into())]);
        }
        None => d.say("zones-stand-why", &[]),
    }
}

/// A percentage with a decimal, its sign left out where words say it.
pub fn fine(d: &mut Draft, figure: &Figure, plain: bool) -> String {
    let value = if plain { figure.value.abs() } else { figure.value };
    let shown = format::percent(d.lang(), value, 1);
    d.shown(
        shown,
        Figure {
            value,
            ..figure.clone()
        },
    )
}

/// « Écartées : 2 vallonnées, 1 par forte chaleur. »
pub fn set_aside(d: &mut Draft, all: &[SetAside]) {
    let words: Vec<String> = all
        .iter()
        .map(|one| {
            let runs = d.number(&one.runs, 0);
            let id = format!("set-aside-{}", one.cause.id().replace('_', "-"));
            d.word(&id, &[("runs", runs.into()), ("n", one.runs.value.into())])
        })
        .collect();
    if !words.is_empty() {
        d.say("set-aside", &[("causes", words.join(", ").into())]);
    }
}

/// The change that sessions or races ask for, before and after, waiting for a yes. `None`: the zones stay.
pub fn proposal(state: &AthleteState) -> Option<Move> {
    let check = state.zone_check.as_ref()?;
    let mut d = Draft::new(state);
    let actions = match check.proposal.as_ref()? {
        ZoneChange::Index { before, step } => index(&mut d, check, before, step)?,
        ZoneChange::ThresholdHeartRate { before, after, race } => {
            let day = d.day(*race);
            let after_shown = rate(&mut d, *after);
            match before {
                Some(before) => {
                    let before = rate(&mut d, *before);
                    d.say(
                        "zones-threshold-moved",
                        &[
                            ("day", day.into()),
                            ("before", before.into()),
                            ("after", after_shown.into()),
                        ],
                    );
                }
                None => d.say(
                    "zones-threshold-found",
                    &[("day", day.into()), ("after", after_shown.into())],
                ),
            }
            vec![Action::SetHrThreshold { bpm: *after }]
        }
        ZoneChange::RestingHeartRate { before, after } => {
            moved(&mut d, "zones-rest-moved", *before, *after);
            vec![Action::SetHrRest { bpm: *after }]
        }
        ZoneChange::MaximalHeartRate { before, after } => {
            moved(&mut d, "zones-max-moved", *before, *after);
            vec![Action::SetHrMax { bpm: *after }]
        }
    };
    d.say("season-undo", &[]);
    let (accept, refuse) = (d.word("button-zones-yes", &[]), d.word("button-no", &[]));
    Some(Move::Propose {
        actions,
        reply: d.reply(),
        accept,
        refuse,
    })
}

fn rate(d: &mut Draft, bpm: u16) -> String {
    d.bpm(&Figure::computed(
        f64::from(bpm),
        Unit::BeatsPerMinute,
        "zone_check",
        &[],
        Evidence::Moderate,
    ))
}

fn moved(d: &mut Draft, id: &str, before: u16, after: u16) {
    let (before, after) = (rate(d, before), rate(d, after));
    d.say(id, &[("before", before.into()), ("after", after.into())]);
}

/// The evidence, the paces before and after, and what changes in the season.
fn index(d: &mut Draft, check: &ZoneCheck, before: &Figure, step: &IndexStep) -> Option<Vec<Action>> {
    let (shift, error) = check.shift.as_ref()?;
    let id = if step.up { "zones-faster" } else { "zones-slower" };
    let args = [
        ("shift", fine(d, shift, true).into()),
        ("error", fine(d, error, true).into()),
        ("sessions", d.number(&check.sessions, 0).into()),
        ("agreeing", d.percent(check.agreeing.as_ref()?).into()),
    ];
    d.say(id, &args);
    set_aside(d, &check.set_aside);
    let inputs = [("before", before.value), ("shift_pct", shift.value)];
    let now = Figure::computed(step.index, Unit::FitnessIndex, "index_step", &inputs, Evidence::Weak);
    let pace = |d: &mut Draft, index: &Figure, of: fn(crate::science::paces::Paces) -> f64| {
        let paces = training_paces(index.value)?;
        let inputs = [("fitness_index", index.value)];
        let figure = Figure::computed(of(paces), Unit::SecondsPerKm, "training_paces", &inputs, Evidence::Weak);
        Some(d.pace(&figure))
    };
    let (t0, t1) = (pace(d, before, |p| p.threshold)?, pace(d, &now, |p| p.threshold)?);
    let (i0, i1) = (pace(d, before, |p| p.interval)?, pace(d, &now, |p| p.interval)?);
    let (n0, n1) = (d.number(before, 1), d.number(&now, 1));
    d.say("zones-change-threshold", &[("before", t0.into()), ("after", t1.into())]);
    d.say("zones-change-interval", &[("before", i0.into()), ("after", i1.into())]);
    d.say("zones-change-index", &[("before", n0.into()), ("after", n1.into())]);
    let most = Figure::rule(
        100.0 * CHOICES.zone_adjustment.step_most,
        Unit::Percent,
        "zone_adjustment",
    );
    let most = d.percent(&most);
    d.say("zones-half", &[("most", most.into())]);
    let mut actions = vec![Action::StepIndex { step: *step }];
    actions.extend(season(d, step));
    Some(actions)
}

/// The paces of the season followed, from tomorrow on.
fn season(d: &mut Draft, step: &IndexStep) -> Option<Action> {
    let state = d.state;
    let adopted = state.season.as_ref()?;
    let change = SeasonEvent::NewIndex {
        from: state.today.succ_opt()?,
        index: step.index,
    };
    let after = adapt(adopted, &change).ok()?;
    let days: Vec<DayChange> = difference(adopted, &after)
        .into_iter()
        .filter(|c| c.date >= state.today)
        .collect();
    if days.is_empty() {
        return None;
    }
    d.say("zones-season", &[]);
    shown(d, &days, DAYS_SHOWN, days.len());
    Some(Action::ChangeSeason {
        change,
        shown_on: adopted.fingerprint(),
    })
}
