//! "Marathon demain": a race within the week is asked about before it is kept, since it may be a run like any other.

use chrono::Days;

use super::Move;
use super::answers::goals::{self, Wish};
use super::draft::Draft;
use super::understand::{bare, says};
use crate::domain::action::Action;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::AthleteState;

/// Days ahead of a race that comes soon.
const SOON_DAYS: u64 = 7;
/// A longer message tells more than a race.
const MOST_WORDS: usize = 12;
/// Distances that are raced rather than trained, and words of a race.
const RACE: &[&str] = &[
    "marathon",
    "semi",
    "half",
    "course",
    "race",
    "racing",
    "trail",
    "compét*",
    "dossard",
    "objectif",
    "prépar*",
    "goal",
    "training for",
];
/// Words of a run, of a change, and of what is behind.
const ELSEWHERE: &[&str] = &[
    "couru",
    "ran",
    "did",
    "j'ai fait",
    "j'avais",
    "had",
    "déplac*",
    "décal*",
    "report*",
    "annul*",
    "saut*",
    "skip*",
    "cancel*",
    "chang*",
    "move*",
    "shift*",
    "plutôt",
    "instead",
    "au lieu",
    "allure",
    "pace",
    "séance*",
    "session*",
    "workout*",
    "sortie*",
    "footing*",
    "endurance",
    "après",
    "after",
    "manger",
    "eat",
    "si",
    "if",
    "course à pied",
    "pas",
    "not",
    "ou",
    "or",
];

/// The race, to be kept by one tap; its distance asked for where it is missing. `None`: none is told for the days
/// ahead, or it is known.
pub fn read(text: &str, state: &AthleteState) -> Option<Move> {
    let long = text.split_whitespace().count() > MOST_WORDS;
    if long || text.contains('?') || !says(text, RACE) || says(text, ELSEWHERE) {
        return None;
    }
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    let date = slots.date?;
    let soon = date > state.today && date <= state.today.checked_add_days(Days::new(SOON_DAYS))?;
    let known = state.goals.iter().any(|g| g.goal.date == Some(date));
    if !soon || known {
        return None;
    }
    let wish = Wish {
        name: slots.race_name.as_deref(),
        date: Some(date),
        distance_m: slots.distance_m,
        target_s: slots.target_s.or(slots.duration_s),
    };
    let step = goals::set_wish(state, wish);
    let Move::Act(actions) = step else { return Some(step) };
    let metres = slots.distance_m;
    let Some(metres) = metres.filter(|_| actions.iter().any(|a| matches!(a, Action::SetGoal { .. }))) else {
        return Some(Move::Act(actions));
    };
    let mut d = Draft::new(state);
    let race = d.race_name(&Figure::said(metres, Unit::Metres));
    let race = slots.race_name.unwrap_or(race);
    let day = d.day(date);
    d.say("race-soon-ask", &[("race", race.into()), ("day", day.into())]);
    let (accept, refuse) = (d.word("button-log-yes", &[]), d.word("button-no", &[]));
    Some(Move::Propose {
        actions,
        reply: d.reply(),
        accept,
        refuse,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn said(lang: Lang, text: &str) -> Option<String> {
        match read(text, &cases::newcomer(lang))? {
            Move::Propose { reply, actions, .. } => {
                assert_eq!(actions.len(), 1, "{actions:?}");
                Some(reply.text.replace(['\u{a0}', '\u{202f}'], " "))
            }
            other => Some(format!("{other:?}")),
        }
    }

    #[test]
    fn a_race_within_the_week_is_asked_about() {
        for text in [
            "je prépare un marathon demain",
            "marathon demain",
            "j'ai un marathon demain",
        ] {
            assert_eq!(
                said(Lang::Fr, text).as_deref(),
                Some("Ta course : marathon, mercredi 25 novembre. Je la note ?"),
                "{text}"
            );
        }
        assert_eq!(
            said(Lang::En, "I have a 10k race on Sunday").as_deref(),
            Some("Your race: 10 km, Sunday 29 November. Shall I note it?")
        );
        let asked = said(Lang::Fr, "j'ai une course dimanche");
        assert!(
            asked.as_deref().is_some_and(|a| a.contains("goal_distance|2026-11-29")),
            "{asked:?}"
        );
    }

    #[test]
    fn a_run_a_question_and_a_race_far_ahead_are_none() {
        for text in [
            "10 km demain",
            "marathon demain ?",
            "10 km allure marathon demain",
            "déplace ma course à demain",
            "marathon le 11 avril",
            "j'ai fait un marathon hier",
            "ma sortie longue avant le marathon, dimanche",
        ] {
            assert_eq!(said(Lang::Fr, text), None, "{text}");
        }
    }
}
