//! "Mon objectif, c'est passer sous 50 au 10": a goal told by its time, whose day is then asked for.

use super::Move;
use super::answers::goals::{self, Wish};
use super::understand::{aim, race_named};
use crate::domain::intent::{Certainty, Intent, Understood};
use crate::domain::state::AthleteState;

/// `None`: no such goal is told, or it is understood as one already.
pub fn settle(u: &Understood, text: &str, state: &AthleteState) -> Option<Move> {
    let goal = matches!(u.intent, Intent::SetGoalRace | Intent::ChangeGoal);
    if goal && u.certainty == Certainty::Sure && u.slots.distance_m.is_some() && u.slots.target_s.is_some() {
        return None;
    }
    let aim = aim(text, state.today)?;
    let name = race_named(text);
    Some(goals::set_wish(
        state,
        Wish {
            name: name.as_deref(),
            date: aim.date,
            distance_m: Some(aim.metres),
            target_s: Some(aim.seconds),
        },
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::understand::understand;
    use crate::coach::offline::{answer, cases, settled};
    use crate::domain::action::Action;
    use crate::domain::athlete::Lang;

    #[test]
    fn the_goal_is_set_and_its_day_asked_for() {
        let (fr, en) = (Lang::Fr, Lang::En);
        for (lang, text) in [
            (fr, "mon objectif c'est passer sous 50 au 10"),
            (fr, "sub 50 au 10 km"),
            (en, "my goal is to break 50 for 10k"),
        ] {
            let state = cases::runner(lang);
            let u = understand(text, state.today, lang);
            let step =
                settled(&u, text, &state, cases::now()).unwrap_or_else(|| answer(&u, text, &state, cases::now()));
            let wanted = Move::Act(vec![
                Action::SetGoal {
                    name: None,
                    date: None,
                    distance_m: Some(10_000.0),
                    target_s: Some(3_000.0),
                },
                Action::Await {
                    question: Some("goal_date".to_owned()),
                },
            ]);
            assert_eq!(step, wanted, "{text}");
        }
    }
}
