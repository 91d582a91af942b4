//! One of the days the athlete chose for strength work: the session itself, ready to do.

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::Rule;
use crate::coach::offline::draft::Draft;
use crate::coach::offline::{self, Move};
use crate::domain::intent::{Certainty, Intent, Slots, Understood};
use crate::domain::nudge::{Finding, Urgency};
use crate::domain::plan::SessionKind;
use crate::domain::state::{AthleteState, ReadinessLevel};
use crate::i18n::format;

pub const RULE: Rule = Rule {
    id: "strength_day",
    urgency: Urgency::Reminder,
    cool_down_days: 1,
    looks,
};

/// Pain from which strength work is left to a professional, 0 to 10 (pain-monitoring model, science.md 7.3).
const STOP_PAIN: f64 = 5.0;
/// Days before a race without strength work (science.md 7.6: last heavy session 7 to 10 days before).
const NONE_BEFORE_RACE_DAYS: f64 = 7.0;

fn looks(state: &AthleteState) -> Option<Finding> {
    let today = state.today.weekday().num_days_from_monday();
    let chosen = state.athlete.preferences.strength_days.as_ref()?;
    let race_near = state
        .goals
        .iter()
        .filter_map(|g| g.days_left.as_ref())
        .any(|d| d.value <= NONE_BEFORE_RACE_DAYS);
    let hurt = state.pain.as_ref().is_some_and(|p| p.value >= STOP_PAIN);
    let resting = state
        .readiness
        .as_ref()
        .is_some_and(|r| r.level == ReadinessLevel::RestOrEasy);
    if race_near || hurt || resting || left_out(state) || !chosen.iter().any(|day| u32::from(*day) == today) {
        return None;
    }
    // The same answer as to the question "renfo du jour ?"; the hour plays no part in it.
    let asked = Understood {
        intent: Intent::StrengthSession,
        certainty: Certainty::Sure,
        slots: Slots::default(),
        lang: None,
    };
    let now = state.today.and_time(NaiveTime::MIN).and_utc();
    let Move::Say(session) = offline::answer(&asked, "", state, now) else {
        return None;
    };
    let mut d = Draft::new(state);
    d.say("nudge-strength-day", &[]);
    d.include(session);
    let day = format::weekday(d.lang(), state.today);
    let why = d.word("nudge-strength-day-why", &[("day", day.into())]);
    Some(RULE.finding(d, state.today.to_string(), why))
}

/// A season that holds strength work says itself which of the chosen days have some.
fn left_out(state: &AthleteState) -> bool {
    let all = state.season.iter().flat_map(|s| s.season.sessions());
    let days: Vec<NaiveDate> = all
        .filter(|s| s.workout.kind == SessionKind::Strength)
        .map(|s| s.date)
        .collect();
    !days.is_empty() && !days.contains(&state.today)
}

#[cfg(test)]
mod tests {
    use crate::domain::athlete::Lang;
    use crate::domain::figure::Figure;
    use crate::domain::figure::Unit;
    use crate::domain::wellness::Wellness;
    use crate::nudge::rules::cases;

    use super::*;

    fn sunday(lang: Lang) -> AthleteState {
        let mut history = cases::steady(lang);
        history.athlete.preferences.strength_days = Some(vec![2, 6]);
        cases::assess(&history)
    }

    #[test]
    fn the_session_comes_with_the_reminder() {
        let finding = looks(&sunday(Lang::Fr)).unwrap();
        cases::check_receipts(&finding);
        assert_eq!(finding.about, "2026-11-22");
        assert_eq!(
            finding.text,
            "C’est ton jour de renforcement.\nCinq exercices, sans aller à l’échec\u{a0}:\n• montée sur pointe, une jambe 3 × 8\n• pont sur une jambe 3 × 10\n• squat bulgare 3 × 8\n• planche latérale 3 × 30\u{a0}s\n• dead bug 3 × 8\nGarde deux répétitions en réserve, et rien de lourd dans les 48 heures avant une séance dure."
        );
        assert_eq!(finding.why, "tu as choisi le dimanche pour le renforcement.");
        cases::check_receipts(&looks(&sunday(Lang::En)).unwrap());
    }

    #[test]
    fn not_on_a_day_that_asks_for_rest() {
        let mut history = cases::steady(Lang::Fr);
        history.athlete.preferences.strength_days = Some(vec![6]);
        let answered = |legs| Wellness {
            date: cases::today(),
            sleep: Some(2),
            legs: Some(legs),
            mood: Some(3),
            ..Wellness::default()
        };
        history.wellness = vec![answered(1)];
        assert_eq!(looks(&cases::assess(&history)), None);
        history.wellness = vec![answered(3)];
        assert!(looks(&cases::assess(&history)).is_some());
    }

    #[test]
    fn not_on_other_days_not_hurt_and_not_before_a_race() {
        let mut state = sunday(Lang::Fr);
        state.athlete.preferences.strength_days = Some(vec![2, 5]);
        assert_eq!(looks(&state), None);
        let mut state = sunday(Lang::Fr);
        state.pain = Some(Figure::said(5.0, Unit::Scale));
        assert_eq!(looks(&state), None);
        let mut history = cases::steady(Lang::Fr);
        history.athlete.preferences.strength_days = Some(vec![6]);
        history.goals.push(cases::half_marathon(7));
        assert_eq!(looks(&cases::assess(&history)), None);
        history.goals[0] = cases::half_marathon(8);
        assert!(looks(&cases::assess(&history)).is_some());
    }
}
