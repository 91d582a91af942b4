//! Tired: a check-in that asks for rest, or a recent load well above the habitual one.

use chrono::Datelike;

use super::Rule;
use crate::coach::offline::{self, draft::Draft};
use crate::domain::figure::{Figure, Unit};
use crate::domain::nudge::{Finding, Urgency};
use crate::domain::state::{AthleteState, ReadinessLevel};
use crate::science::load_series::form_without_start;

pub const RULE: Rule = Rule {
    id: "fatigue",
    urgency: Urgency::Warning,
    cool_down_days: 5,
    looks,
};

/// Highest sum of the three answers of a check-in.
const CHECK_IN_MAX: u8 = 15;
/// Form below which overreaching begins, where other signs agree, load points (science.md 9).
const LOW_FORM: f64 = -20.0;
/// Days of a fortnight.
const FORTNIGHT: i32 = 14;

fn looks(state: &AthleteState) -> Option<Finding> {
    overreach(state).or_else(|| check_in(state)).or_else(|| form(state))
}

/// Every sign of overreaching at once: said once a fortnight at most.
fn overreach(state: &AthleteState) -> Option<Finding> {
    let progress = state.progress.as_ref().filter(|p| p.overreach.is_some())?;
    let mut d = Draft::new(state);
    offline::say_overreach(&mut d, progress);
    let why = d.word("nudge-overreach-why", &[]);
    let fortnight = days_of(state) / FORTNIGHT;
    let about = format!("overreach-{fortnight}");
    Some(RULE.proposing(d, about, why, offline::lighter(state)))
}

fn days_of(state: &AthleteState) -> i32 {
    state.today.num_days_from_ce()
}

fn check_in(state: &AthleteState) -> Option<Finding> {
    let readiness = state.readiness.as_ref()?;
    if readiness.level != ReadinessLevel::RestOrEasy {
        return None;
    }
    let mut d = Draft::new(state);
    let sum = d.scale(&readiness.sum, CHECK_IN_MAX);
    d.say("nudge-fatigue-check-in", &[("sum", sum.into())]);
    let why = d.word("nudge-fatigue-check-in-why", &[]);
    Some(RULE.proposing(d, format!("check-in-{}", state.today), why, offline::lighter(state)))
}

fn form(state: &AthleteState) -> Option<Finding> {
    let load = state.load.as_ref().filter(|load| load.settled())?;
    // What came before the first known run is unknown: a month of one's usual running is no fatigue.
    let low = |form: f64| form <= LOW_FORM;
    if !low(load.form.value) || !form_without_start(load).is_some_and(low) {
        return None;
    }
    let mut d = Draft::new(state);
    let form = d.number(&load.form, 0);
    d.say("nudge-fatigue-form", &[("form", form.into())]);
    let (acute, chronic) = (d.number(&load.acute, 0), d.number(&load.chronic, 0));
    let limit = d.number(&Figure::rule(LOW_FORM, Unit::Load, "low_form"), 0);
    let why = d.word(
        "nudge-fatigue-form-why",
        &[
            ("acute", acute.into()),
            ("chronic", chronic.into()),
            ("limit", limit.into()),
        ],
    );
    Some(RULE.proposing(d, format!("form-{}", state.today), why, offline::lighter(state)))
}

#[cfg(test)]
mod tests {
    use crate::domain::athlete::Lang;
    use crate::domain::wellness::Wellness;
    use crate::nudge::rules::cases;

    use super::*;

    fn checked_in(lang: Lang, answers: [u8; 3]) -> Option<Finding> {
        let mut history = cases::steady(lang);
        let [sleep, legs, mood] = answers.map(Some);
        history.wellness.push(Wellness {
            date: cases::today(),
            sleep,
            legs,
            mood,
            ..Wellness::default()
        });
        looks(&cases::assess(&history))
    }

    #[test]
    fn a_check_in_that_asks_for_rest() {
        let finding = checked_in(Lang::Fr, [2, 2, 1]).unwrap();
        cases::check_receipts(&finding);
        assert_eq!(finding.about, "check-in-2026-11-22");
        assert_eq!(
            finding.text,
            "Ton check-in donne 5/15\u{a0}: repos, ou footing court et très facile. Rien de dur aujourd’hui."
        );
        assert_eq!(
            finding.why,
            "quand le sommeil, les jambes ou le moral sont aussi bas, une séance dure fatigue plus qu’elle n’entraîne."
        );
        assert_eq!(checked_in(Lang::Fr, [3, 3, 3]), None);
    }

    #[test]
    fn a_recent_load_above_the_habit() {
        let mut state = cases::assess(&cases::steady(Lang::En));
        let load = state.load.as_mut().unwrap();
        load.form.value = -20.0;
        load.acute.value = 78.2;
        load.chronic.value = 55.0;
        for (_, chronic, acute) in &mut load.series {
            (*chronic, *acute) = (20.0, 60.0);
        }
        let finding = looks(&state).unwrap();
        cases::check_receipts(&finding);
        assert_eq!(
            finding.text,
            "Your freshness is at −20: fatigue is piling up. Two or three easy days, then we go on."
        );
        assert_eq!(
            finding.why,
            "your recent load is 78 against 55 as usual; below −20, fatigue settles in faster than it clears."
        );
        state.load.as_mut().unwrap().form.value = -19.9;
        assert_eq!(looks(&state), None);
        // Three weeks of running say nothing yet.
        let load = state.load.as_mut().unwrap();
        load.form.value = -30.0;
        load.series.truncate(27);
        assert_eq!(looks(&state), None);
    }

    #[test]
    fn a_month_imported_is_a_beginning_and_no_fatigue() {
        let mut history = cases::history(Lang::Fr);
        history.activities = (0..30).map(|days| cases::run(days, 14.0)).collect();
        let state = cases::assess(&history);
        let load = state.load.as_ref().unwrap();
        assert!(load.form.value < LOW_FORM && load.settled(), "{load:?}");
        assert_eq!(looks(&state), None);
    }
}
