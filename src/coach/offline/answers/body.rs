//! The body: tired or well, pain, what to do about an injury, recovery and risk. Information, never a diagnosis.

use super::exercises;
use super::plan;
use super::{Ask, Move};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::{questions, recovered, session};
use crate::domain::action::Action;
use crate::domain::athlete::Lang;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::intent::Intent;
use crate::domain::plan::SessionKind;
use crate::domain::state::{AthleteState, LoadState, ReadinessLevel};
use crate::domain::wellness::Place;
use crate::i18n;
use crate::science::limits;

/// Pain from which running stops, 0 to 10 (Silbernagel 2007).
pub const STOP_PAIN: u8 = 5;
/// Pain up to which a run may go on, 0 to 10 (pain-monitoring model, Thomeé 1997).
const RUN_PAIN: u8 = 2;

pub fn flag_open(ask: &Ask) -> Move {
    let mut d = ask.draft();
    d.say("safety-flag-open", &[]);
    Move::Say(d.reply())
}

/// The morning's three answers, where the message holds them.
fn check_in(ask: &Ask) -> Option<Move> {
    let [sleep, legs, mood] = ask.slots().check_in?;
    let valid = [sleep, legs, mood].iter().all(|n| (1..=5).contains(n));
    valid.then(|| {
        Move::Act(vec![Action::CheckIn {
            date: ask.today(),
            sleep: Some(sleep),
            legs: Some(legs),
            mood: Some(mood),
        }])
    })
}

pub fn tired(ask: &Ask) -> Move {
    if let Some(act) = check_in(ask) {
        return act;
    }
    if ask.state.readiness.is_some() {
        return recovery(ask);
    }
    Move::Act(vec![Action::Await {
        question: Some(questions::checkin_after(ask.text)),
    }])
}

pub fn good(ask: &Ask) -> Move {
    if let Some(act) = check_in(ask) {
        return act;
    }
    let mut d = ask.draft();
    d.say("feel-good", &[]);
    if let Some(longest) = &ask.state.volume.longest_30d {
        let limit = d.distance(&plan::h1_limit(longest));
        d.say("feel-good-limit", &[("limit", limit.into())]);
    }
    today_line(&mut d);
    Move::Say(d.reply())
}

/// Today's session in one line.
pub fn today_line(d: &mut Draft) {
    let state = d.state;
    if let Some(workout) = session::on(state, state.today) {
        let what = session::line(d, workout);
        d.say("today-session", &[("session", what.into())]);
    }
}

pub fn recovery(ask: &Ask) -> Move {
    if let Some(act) = check_in(ask) {
        return act;
    }
    let mut d = ask.draft();
    if ask.u.intent == Intent::FeelTired {
        d.say(questions::lead_of(&questions::checkin_after(ask.text)), &[]);
    }
    if let Some(readiness) = &ask.state.readiness {
        let sum = d.scale(&readiness.sum, 15);
        d.say(level_id(d.state, readiness.level), &[("sum", sum.into())]);
    }
    if let Some(load) = ask.state.load.as_ref().filter(|load| !load.settled()) {
        let needed = d.rule(LoadState::SETTLED_DAYS as f64, Unit::Count, "settled_load");
        let inputs = [("days", load.days_known() as f64)];
        let known = Figure::computed(inputs[0].1, Unit::Count, "days_of_load", &inputs, Evidence::Strong);
        let n = known.value;
        let known = d.number(&known, 0);
        d.say(
            "recovery-form-early",
            &[("needed", needed.into()), ("known", known.into()), ("n", n.into())],
        );
    } else if let Some(load) = &ask.state.load {
        let form = d.number(&load.form, 0);
        let id = if load.form.value < 0.0 {
            "recovery-form-tired"
        } else {
            "recovery-form-fresh"
        };
        d.say(id, &[("form", form.into())]);
    }
    recovered::say(&mut d);
    if ask.state.readiness.is_some() {
        today_line(&mut d);
    } else {
        questions::check_in(&mut d, "sleep");
    }
    Move::Say(d.reply())
}

/// Good answers are no green light where the table asks for no hard session.
pub fn level_id(state: &AthleteState, level: ReadinessLevel) -> &'static str {
    let held = state.lighter.as_ref().is_some_and(|lighter| lighter.no_hard);
    match level {
        ReadinessLevel::AsPlanned if held => "recovered-held",
        ReadinessLevel::RestOrEasy => "readiness-rest-or-easy",
        ReadinessLevel::NoQuality => "readiness-no-quality",
        ReadinessLevel::AsPlanned => "readiness-as-planned",
    }
}

pub fn pain(ask: &Ask) -> Move {
    let slots = ask.slots();
    if slots.pain_gone {
        return Move::Act(vec![Action::ClosePain { site: slots.place() }]);
    }
    let site = match (slots.place(), slots.pain) {
        (Some(place), _) => place,
        // A level alone already changes the plan; nothing at all is asked about.
        (None, Some(_)) => "other".to_owned(),
        (None, None) => {
            return Move::Act(vec![Action::Await {
                question: Some("pain_site".to_owned()),
            }]);
        }
    };
    report(ask.state, site, slots.pain)
}

/// The place as it is on file: a site told without its side is the one that hurts already.
fn on_file(state: &AthleteState, place: String) -> String {
    let told = Place::read(&place);
    let open = state.injuries.iter().rfind(|i| i.closed.is_none() && i.is_at(told));
    match open {
        Some(injury) if told.side.is_none() => injury.place(),
        _ => place,
    }
}

/// Stores a pain at a place; asks how strong it is where that was not said.
pub fn report(state: &AthleteState, place: String, pain: Option<u8>) -> Move {
    let site = on_file(state, place);
    let question = pain.is_none().then(|| questions::pain_level(&site));
    let mut actions = vec![Action::ReportPain {
        date: state.today,
        site,
        pain: pain.map(|p| p.min(10)),
    }];
    if question.is_some() {
        actions.push(Action::Await { question });
    }
    Move::Act(actions)
}

/// "genou", "genou gauche": the words of a place, or of an unnamed one for a site this version does not know.
pub fn site_name(d: &Draft, place: &str) -> String {
    place_words(d.lang(), place)
}

/// The same without a reply to write.
pub fn place_words(lang: Lang, place: &str) -> String {
    let Place { site, side } = Place::read(place);
    let known = if is_site(site) { site } else { "other" };
    let name = i18n::text(lang, &format!("site-{known}"), &[]);
    match side {
        Some(side) => i18n::text(
            lang,
            &format!("site-on-{}", side.id()),
            &[("site", name.into()), ("id", known.into())],
        ),
        None => name,
    }
}

/// Identifiers of `wellness::Injury::site`.
const SITES: [&str; 13] = [
    "achilles",
    "bone",
    "knee",
    "calf",
    "shin",
    "foot",
    "hip",
    "hamstring",
    "ankle",
    "back",
    "quad",
    "groin",
    "other",
];

pub fn is_site(id: &str) -> bool {
    SITES.contains(&id)
}

pub fn protocol(ask: &Ask) -> Move {
    let open = ask.state.injuries.iter().rfind(|i| i.closed.is_none());
    match ask.slots().site.as_deref().or(open.map(|i| i.site.as_str())) {
        Some(site) => protocol_of(ask.state, site),
        None => Move::Act(vec![Action::Await {
            question: Some("protocol".to_owned()),
        }]),
    }
}

/// Phase A of science 7.5 for one site, with the running rule and when to see somebody.
pub fn protocol_of(state: &AthleteState, site: &str) -> Move {
    let mut d = Draft::new(state);
    if site == "bone" {
        d.say("bone-stress", &[]);
        return Move::Say(d.reply());
    }
    let name = site_name(&d, site);
    d.say("protocol-intro", &[("site", name.into())]);
    let calm = format!("protocol-{site}");
    if i18n::has(d.lang(), &calm) {
        let doses = exercises::for_site(&mut d, site, 2);
        d.say(&calm, &[]);
        if !doses.is_empty() {
            d.say("protocol-exercises", &[("exercises", doses.into())]);
        }
    } else {
        d.say("protocol-other", &[]);
    }
    pain_rule(&mut d, site);
    d.say("protocol-see-someone", &[]);
    Move::Say(d.reply())
}

/// How much pain a run may bring. Deep hip or groin pain and the shin bone allow none.
pub fn pain_rule(d: &mut Draft, site: &str) {
    let allowed = match site {
        "bone" | "hip" | "groin" | "shin" | "calf" => {
            d.say("pain-rule-none", &[]);
            return;
        }
        // The trial allowed 5; the plan already rests from 5, and both must say the same.
        "achilles" => f64::from(STOP_PAIN) - 1.0,
        _ => f64::from(RUN_PAIN),
    };
    let shown = d.scale(&Figure::rule(allowed, Unit::Scale, "pain_monitoring"), 10);
    let hours = d.rule(24.0, Unit::Count, "pain_monitoring");
    d.say("pain-rule", &[("pain", shown.into()), ("hours", hours.into())]);
}

/// The advice that follows a pain just told, by its level.
pub fn pain_advice(d: &mut Draft, place: &str, pain: u8) {
    let site = Place::read(place).site;
    if pain >= STOP_PAIN {
        d.say("pain-stop", &[]);
    } else if pain > RUN_PAIN || matches!(site, "hip" | "groin" | "shin") {
        d.say("pain-hold", &[]);
    } else {
        d.say("pain-fine", &[]);
    }
}

pub fn risk(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let state = ask.state;
    let Some(last) = &state.last_run else {
        d.say("risk-no-run", &[]);
        return Move::Say(d.reply());
    };
    match last.spike.as_ref().map(|s| (s, s.value)) {
        Some((ratio, value)) if value > limits::SINGLE_RUN => {
            let beyond = Figure {
                value: (value - 1.0) * 100.0,
                unit: Unit::Percent,
                ..ratio.clone()
            };
            let beyond = d.percent(&beyond);
            // Hazard-rate ratios by band (Frandsen 2025).
            let hazard = match value {
                v if v > 2.0 => 2.28,
                v if v > 1.3 => 1.52,
                _ => 1.64,
            };
            let hazard = d.number(&Figure::rule(hazard, Unit::Ratio, "h1_hazard"), 2);
            d.say("risk-spike", &[("beyond", beyond.into())]);
            d.say("spike-hazard", &[("hazard", hazard.into())]);
        }
        Some(_) => d.say("risk-no-spike", &[]),
        None => d.say("risk-no-reference", &[]),
    }
    if let Some(pain) = state.pain.as_ref().filter(|p| p.value > 0.0) {
        let shown = d.scale(pain, 10);
        d.say("risk-pain", &[("pain", shown.into())]);
    }
    if let Some(longest) = &state.volume.longest_30d {
        let limit = d.distance(&plan::h1_limit(longest));
        d.say("feel-good-limit", &[("limit", limit.into())]);
    }
    Move::Say(d.reply())
}

/// What the check-in of today leads to, after it is stored.
pub fn after_check_in(d: &mut Draft) {
    let state = d.state;
    let Some(readiness) = &state.readiness else {
        return;
    };
    let sum = d.scale(&readiness.sum, 15);
    if !state.flags.is_empty() {
        // A good morning lifts no warning sign.
        d.say("readiness-waiting", &[("sum", sum.into())]);
        d.say("safety-flag-open", &[]);
        return;
    }
    d.say(level_id(d.state, readiness.level), &[("sum", sum.into())]);
    let rest = session::on(state, state.today).is_none_or(|w| w.kind == SessionKind::Rest);
    today_line(d);
    if !rest {
        let row = vec![d.say_button("button-why", Intent::Why)];
        d.buttons(row);
    }
}
