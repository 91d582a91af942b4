//! Two runs a day as a sentence wishes them: proposed with what it means, to whoever runs enough for it.

use crate::coach::offline::Move;
use crate::coach::offline::answers::season::planned;
use crate::coach::offline::answers::settings::{day_list, method_name};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::questions::choice;
use crate::coach::offline::understand::named_days;
use crate::domain::action::Action;
use crate::domain::athlete::Kit;
use crate::domain::figure::Unit;
use crate::domain::state::AthleteState;
use crate::science::plan::doubles::WEEK_FROM_M;
use crate::science::plan::methodology::by_id;
use crate::science::plan::runner::Runner;
use crate::science::plan::{fit, races};

/// The school of two hard sessions a day, whose neighbours are named to who runs too little for any second run.
const SCHOOL: &str = "norwegian_double";
/// Two runs on one day.
const TWICE: &[&str] = &[
    "deux séances par jour",
    "2 séances par jour",
    "deux séances dans la journée",
    "deux sorties par jour",
    "2 sorties par jour",
    "deux entraînements par jour",
    "2 entraînements par jour",
    "deux courses par jour",
    "deux fois par jour",
    "2 fois par jour",
    "biquotidien",
    "bi-quotidien",
    "twice a day",
    "twice per day",
    "two sessions a day",
    "2 sessions a day",
    "two runs a day",
    "2 runs a day",
    "two workouts a day",
    "double days",
];
/// "Courir deux fois le mardi": a day must follow.
const TWICE_ON: &[&str] = &[
    "courir deux fois le",
    "cours deux fois le",
    "m'entraîner deux fois le",
    "deux séances le",
    "deux sorties le",
    "run twice on",
    "train twice on",
    "doubles on",
    "double on",
    "two runs on",
    "two sessions on",
];
const NO_MORE: &[&str] = &[
    "plus de deux",
    "plus deux",
    "pas deux",
    "pas de deux",
    "une seule séance par jour",
    "une seule sortie par jour",
    "une séance par jour",
    "une sortie par jour",
    "no more double",
    "no double",
    "not twice",
    "only once a day",
    "once a day",
    "one run a day",
    "one session a day",
];
const METER: &[&str] = &[
    "lactatomètre",
    "lactatometre",
    "lactate meter",
    "lactate analy",
    "lactate pro",
];
const TRAINER: &[&str] = &["entraîneur", "entraineur", "coach", "trainer"];
const MINE: &[&str] = &[
    "j'ai ",
    "je dispose",
    "i have",
    "i've got",
    "i own",
    "mon lacta",
    "my lacta",
];
const NOT: &[&str] = &["pas ", "sans ", " no ", "don't", "not ", "without"];

/// The wish of a sentence, and what a school asks for that it says is there. `None`: neither.
pub fn told(lower: &str, state: &AthleteState) -> Option<Move> {
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    if says(METER) && says(MINE) && !says(NOT) {
        let coach = says(TRAINER).then_some(Kit::Coach);
        let kit = std::iter::once(Kit::LactateMeter).chain(coach).collect();
        return Some(Move::Act(vec![Action::HaveKit { kit }]));
    }
    let days = named_days(lower);
    let known = !state.athlete.preferences.double_days.is_empty();
    if known && says(NO_MORE) {
        return Some(Move::Act(vec![Action::SetDoubleDays { days: Vec::new() }]));
    }
    let wished = says(TWICE) || (says(TWICE_ON) && !days.is_empty());
    (wished && !says(NO_MORE)).then(|| wish(state, days))
}

/// A wish of two runs on some weekdays: what it asks for, or what it means with a yes to it.
fn wish(state: &AthleteState, mut days: Vec<u8>) -> Move {
    let mut d = Draft::new(state);
    let runner = Runner::of(state);
    if runner.base_m() < WEEK_FROM_M {
        let from = d.distance_short(&planned(WEEK_FROM_M, Unit::Metres));
        let now = d.distance_short(&planned((runner.base_m() / 1000.0).round() * 1000.0, Unit::Metres));
        d.say("doubles-too-little", &[("from", from.into()), ("now", now.into())]);
        if let Some(nearest) = nearest(state, &runner) {
            let name = method_name(&mut d, &nearest);
            d.say("season-nearest", &[("method", name.clone().into())]);
            d.buttons(vec![choice(name, "methodology", &nearest)]);
        }
        return Move::Say(d.reply());
    }
    days.sort_unstable();
    days.dedup();
    if days.is_empty() {
        let example = d.example(d.word("doubles-example", &[]));
        d.say("doubles-which", &[("example", example.into())]);
        return Move::Say(d.reply());
    }
    let list = day_list(d.lang(), &days);
    d.say("doubles-ask", &[("days", list.into())]);
    let (accept, refuse) = (d.word("button-doubles-yes", &[]), d.word("button-no", &[]));
    Move::Propose {
        actions: vec![Action::SetDoubleDays { days }],
        reply: d.reply(),
        accept,
        refuse,
    }
}

/// The nearest school that takes the runner: to their race, else by its own word.
fn nearest(state: &AthleteState, runner: &Runner) -> Option<String> {
    let school = by_id(SCHOOL)?;
    match races::chosen(state) {
        Some(races) => {
            let reason = fit::fits(school, runner, &races.aim).err()?;
            fit::refusal(Some(school), reason, runner, &races.aim).nearest
        }
        None => school.nearest.first().cloned(),
    }
}

/// What was just agreed to or told. Nothing for another action.
pub fn done(d: &mut Draft, action: &Action) {
    match action {
        Action::SetDoubleDays { days } if days.is_empty() => d.say("done-doubles-none", &[]),
        Action::SetDoubleDays { days } => {
            let list = day_list(d.lang(), days);
            d.say("done-doubles", &[("days", list.into())]);
        }
        Action::HaveKit { kit } => {
            let coach = kit.contains(&Kit::Coach);
            d.say(if coach { "done-kit" } else { "done-kit-meter" }, &[]);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn told_by(text: &str, state: &AthleteState) -> Option<Move> {
        told(&text.to_lowercase().replace('’', "'"), state)
    }

    #[test]
    fn two_runs_a_day_are_read_in_both_languages_and_nothing_else_is() {
        let mut state = cases::newcomer(Lang::Fr);
        for text in [
            "deux séances par jour le mardi et le jeudi",
            "Je peux courir deux fois le mardi",
            "I can run twice on Tuesdays",
            "I'd like two sessions a day on Tuesday and Thursday",
        ] {
            // A newcomer runs too little: it is said, and nothing changes.
            assert!(matches!(told_by(text, &state), Some(Move::Say(_))), "{text}");
        }
        for text in [
            "je cours deux fois par semaine",
            "je cours le mardi et le jeudi",
            "I run twice a week",
            "deux séances cette semaine",
            "plus de deux séances par jour",
            "mon coach est sympa",
            "je n'ai pas de lactatomètre",
        ] {
            assert_eq!(told_by(text, &state), None, "{text}");
        }
        let kit = |text: &str| match told_by(text, &state) {
            Some(Move::Act(actions)) => actions,
            _ => Vec::new(),
        };
        let both = Action::HaveKit {
            kit: vec![Kit::LactateMeter, Kit::Coach],
        };
        assert_eq!(kit("j’ai un lactatomètre et un entraîneur"), vec![both]);
        let one = Action::HaveKit {
            kit: vec![Kit::LactateMeter],
        };
        assert_eq!(kit("I have a lactate meter"), vec![one]);
        state.athlete.preferences.double_days = vec![1];
        let none = Action::SetDoubleDays { days: vec![] };
        assert_eq!(
            told_by("une seule séance par jour", &state),
            Some(Move::Act(vec![none]))
        );
    }
}
