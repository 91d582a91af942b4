//! `/jours`: the days one runs, or the change that the words behind it tell.

use super::answers::settings::day_list;
use super::draft::Draft;
use super::understand::{flat, flat_says, meant};
use super::{Move, days_changed};
use crate::domain::action::Action;
use crate::domain::intent::Intent;
use crate::domain::state::AthleteState;

/// Words that take a day away or add one to those there are.
const WITHOUT: &[&str] = &[
    "plus le", "sans", "moins", "enleve", "retire", "without", "no more", "minus", "remove", "drop",
];
const TOO: &[&str] = &[
    "aussi", "et aussi", "en plus", "ajoute", "plus", "also", "too", "add", "and also",
];

/// The days shown where `words` are empty; else they become those named. Untrusted text.
pub fn run_days(words: &str, state: &AthleteState) -> Move {
    if words.trim().is_empty() {
        return shown(state);
    }
    if let Some(step) = days_changed::settle(words, state) {
        return step;
    }
    let read = meant(words, Intent::Availability, state.today, state.athlete.settings.lang);
    let named: Vec<u8> = read.slots.days.into_iter().filter(|day| *day < 7).collect();
    if named.is_empty() {
        let mut d = Draft::new(state);
        let value = d.quote(words);
        let how = example(&mut d);
        d.say("run-days-unread", &[("value", value.into()), ("example", how.into())]);
        return Move::Say(d.reply());
    }
    let now = state.athlete.preferences.run_days.clone().unwrap_or_default();
    let flat = flat(words);
    let without = flat_says(&flat, WITHOUT);
    let mut days = match () {
        () if without && !now.is_empty() => now.iter().copied().filter(|day| !named.contains(day)).collect(),
        () if without => (0..7).filter(|day| !named.contains(day)).collect(),
        () if flat_says(&flat, TOO) => now.iter().copied().chain(named).collect(),
        () => named,
    };
    days.sort_unstable();
    days.dedup();
    if days.is_empty() || days == now {
        return same(state, days.is_empty());
    }
    Move::Act(vec![Action::SetRunDays { days }])
}

fn example(d: &mut Draft) -> String {
    let words = d.word("example-run-days", &[]);
    d.example(words)
}

fn shown(state: &AthleteState) -> Move {
    let mut d = Draft::new(state);
    match state.athlete.preferences.run_days.as_deref() {
        Some(days) if !days.is_empty() => {
            let days = day_list(d.lang(), days);
            d.say("run-days-now", &[("days", days.into())]);
        }
        _ => d.say("run-days-any", &[]),
    }
    let how = example(&mut d);
    d.say("run-days-how", &[("example", how.into())]);
    Move::Say(d.reply())
}

/// Nothing changes: the days are those already, or none would be left.
fn same(state: &AthleteState, none_left: bool) -> Move {
    let mut d = Draft::new(state);
    let now = state.athlete.preferences.run_days.clone().unwrap_or_default();
    let days = day_list(d.lang(), &now);
    let how = example(&mut d);
    let id = if none_left { "run-days-last" } else { "run-days-same" };
    d.say(id, &[("days", days.into()), ("example", how.into())]);
    Move::Say(d.reply())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn runs_on(days: Option<&[u8]>, lang: Lang) -> AthleteState {
        let mut state = cases::runner(lang);
        state.athlete.preferences.run_days = days.map(<[u8]>::to_vec);
        state
    }

    fn said(words: &str, state: &AthleteState) -> String {
        match run_days(words, state) {
            Move::Say(reply) => reply.text.replace(['\u{a0}', '\u{202f}'], " "),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn the_days_are_shown_and_how_to_change_them() {
        for (lang, days, wanted) in [
            (
                Lang::Fr,
                Some(&[1, 3, 6][..]),
                "Tu cours mardi, jeudi et dimanche.\nPour changer : « /jours mardi jeudi dimanche ».",
            ),
            (
                Lang::Fr,
                None,
                "Tu ne m’as pas dit tes jours : une sortie peut tomber n’importe quel jour.\nPour changer : « /jours mardi jeudi dimanche ».",
            ),
            (
                Lang::En,
                Some(&[1, 3, 6][..]),
                "You run on Tuesday, Thursday and Sunday.\nTo change that: “/days Tuesday Thursday Sunday”.",
            ),
        ] {
            assert_eq!(said("", &runs_on(days, lang)), wanted);
        }
    }

    #[test]
    fn the_days_become_those_named() {
        let state = runs_on(Some(&[1, 3, 6]), Lang::Fr);
        let days = |words: &str| match run_days(words, &state) {
            Move::Act(actions) => match &actions[..] {
                [Action::SetRunDays { days }] => days.clone(),
                other => panic!("{words}: {other:?}"),
            },
            other => panic!("{words}: {other:?}"),
        };
        assert_eq!(days("lundi mercredi samedi"), [0, 2, 5]);
        assert_eq!(days("lundi, mercredi et samedi"), [0, 2, 5]);
        assert_eq!(days("tous les jours sauf lundi"), [1, 2, 3, 4, 5, 6]);
        assert_eq!(days("plus le jeudi"), [1, 6]);
        assert_eq!(days("sans jeudi"), [1, 6]);
        assert_eq!(days("samedi aussi"), [1, 3, 5, 6]);
        assert_eq!(days("plutôt le vendredi que le jeudi"), [1, 4, 6]);
        assert_eq!(days("Monday Wednesday"), [0, 2]);
        assert_eq!(days("lun mer sam"), [0, 2, 5]);
    }

    #[test]
    fn what_names_no_day_or_changes_none_is_said() {
        let state = runs_on(Some(&[1, 3, 6]), Lang::Fr);
        assert_eq!(
            said("bleu", &state),
            "« bleu » : je n’y lis aucun jour de la semaine. Écris par exemple « /jours mardi jeudi dimanche ». Rien n’a changé."
        );
        assert_eq!(
            said("mardi jeudi dimanche", &state),
            "Ce sont déjà tes jours : mardi, jeudi et dimanche. Rien n’a changé."
        );
        assert_eq!(
            said("sans mardi jeudi dimanche", &state),
            "Il ne resterait aucun jour pour courir : je n’ai rien changé. Écris ceux que tu gardes, par exemple « /jours mardi jeudi dimanche »."
        );
    }
}
