//! A marathon wished for by somebody under eighteen: kept, and answered with what is proposed until then.

use chrono::Datelike;

use super::draft::Draft;
use crate::domain::goal::Goal;
use crate::domain::state::AthleteState;
use crate::domain::units::MARATHON_M;

/// No marathon is prepared below this age, years (design choice: growing bodies, and what races themselves ask for).
const ADULT_YEARS: i32 = 18;
/// A race of this length or more is a marathon, metres.
const AS_MARATHON_M: f64 = MARATHON_M - 1_000.0;

/// Whether this goal is too long for the age told. `false` where no age is known.
fn too_long(state: &AthleteState, goal: &Goal) -> bool {
    let age = state
        .athlete
        .physiology
        .birth_year
        .map(|year| state.today.year() - year);
    age.is_some_and(|age| age < ADULT_YEARS) && goal.distance_m.is_some_and(|m| m >= AS_MARATHON_M)
}

/// What is said below such a goal. Nothing for any other.
pub fn say(d: &mut Draft, goal: &Goal) {
    if too_long(d.state, goal) {
        d.say_once("goal-minor", &[]);
        d.say_once("goal-minor-instead", &[]);
    }
}

/// The same once an age is told after the goal.
pub fn say_any(d: &mut Draft) {
    let state = d.state;
    if let Some(goal) = state.goals.iter().find(|g| too_long(state, &g.goal)) {
        say(d, &goal.goal);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn said(lang: Lang, year: Option<i32>, metres: f64) -> String {
        let mut state = cases::runner(lang);
        state.athlete.physiology.birth_year = year;
        state.goals = vec![cases::goal("2027-04-11", metres, None)];
        let mut d = Draft::new(&state);
        say_any(&mut d);
        d.reply().text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn a_marathon_is_answered_with_what_suits_the_age() {
        assert_eq!(
            said(Lang::Fr, Some(2011), MARATHON_M),
            "À ton âge, c’est trop tôt pour préparer un marathon : je garde ton souhait pour plus tard.\nD’ici là, je te propose un 5 km ou un 10 km, avec l’accord de tes parents : dis-moi lequel, et quand."
        );
        assert_eq!(
            said(Lang::En, Some(2011), MARATHON_M),
            "At your age it is too early to prepare a marathon: I keep your wish for later.\nUntil then I suggest a 5 km or a 10 km, with your parents’ agreement: tell me which one, and when."
        );
    }

    #[test]
    fn adults_shorter_races_and_unknown_ages_hear_nothing() {
        assert_eq!(said(Lang::Fr, Some(1990), MARATHON_M), "");
        assert_eq!(said(Lang::Fr, Some(2011), 10_000.0), "");
        assert_eq!(said(Lang::Fr, None, MARATHON_M), "");
    }
}
