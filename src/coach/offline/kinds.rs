//! The kinds of message the coach sends by itself, stopped and allowed again in words.

use super::Move;
use super::draft::{Draft, button};
use crate::domain::action::Action;
use crate::domain::state::AthleteState;

/// The kinds, as the shelf of nudges names them, with the words that mean each.
const KINDS: &[(&str, &[&str])] = &[
    ("strength_day", &["renfo", "muscu", "strength"]),
    (
        "fatigue",
        &["fatigue", "tired", "récupération", "recuperation", "recovery"],
    ),
    (
        "volume_spike",
        &[
            "hausse",
            "pic",
            "surcharge",
            "spike",
            "too much",
            "trop de volume",
            "jump",
        ],
    ),
    (
        "volume_low",
        &[
            "baisse",
            "volume bas",
            "volume faible",
            "petite semaine",
            "low volume",
            "drop",
        ],
    ),
    ("shoes", &["chaussure", "shoe", "usure"]),
    (
        "race_ahead",
        &[
            "avant course",
            "avant la course",
            "course à venir",
            "ma course",
            "race",
            "compte à rebours",
        ],
    ),
];
/// Words for a message of the coach's own.
const MESSAGES: &[&str] = &[
    "message",
    "rappel",
    "alerte",
    "notification",
    "notif",
    "reminder",
    "alert",
    "nudge",
    "sujet",
    "subject",
];
const ALLOW: &[&str] = &[
    "réactive",
    "reactive",
    "remets",
    "rétablis",
    "réautorise",
    "unmute",
    "turn on",
    "back on",
    "re-enable",
    "bring back",
];
const STOP: &[&str] = &[
    "coupe",
    "désactive",
    "desactive",
    "mute",
    "turn off",
    "disable",
    "plus de",
];
const ALL: &[&str] = &["tous", "toutes", "tout ", "all ", "every"];

/// What a sentence about the coach's own messages settles. `None`: it is about nothing of the kind.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let text = text.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|w| text.contains(w));
    let kind = KINDS.iter().find(|(_, words)| says(words)).map(|(id, _)| *id);
    let allow = says(ALLOW);
    let stop = says(STOP) && !allow;
    if text.contains('?') || !(says(MESSAGES) || text.contains("unmute")) || !(allow || stop) {
        return None;
    }
    let set = |rules: Vec<String>, muted: bool| {
        Move::Act(rules.into_iter().map(|rule| Action::MuteRule { rule, muted }).collect())
    };
    if stop {
        return kind.map(|id| set(vec![id.to_owned()], true));
    }
    let muted = &state.athlete.settings.muted_rules;
    match (kind, muted.as_slice()) {
        (_, []) => {
            let mut d = Draft::new(state);
            d.say("unmute-none", &[]);
            Some(Move::Say(d.reply()))
        }
        (Some(id), _) => Some(set(vec![id.to_owned()], false)),
        (None, [_]) => Some(set(muted.clone(), false)),
        (None, _) if says(ALL) => Some(set(muted.clone(), false)),
        (None, _) => Some(which(state)),
    }
}

/// Which of the stopped kinds is meant, by a button each.
fn which(state: &AthleteState) -> Move {
    let mut d = Draft::new(state);
    d.say("unmute-which", &[]);
    for (id, _) in KINDS {
        if state.athlete.settings.muted_rules.iter().any(|rule| rule == id) {
            let label = d.word(&format!("nudge-kind-{}", id.replace('_', "-")), &[]);
            d.buttons(vec![button(label, format!("unmute:{id}"))]);
        }
    }
    Move::Say(d.reply())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    #[test]
    fn kinds_are_stopped_and_allowed_in_words() {
        let mut state = cases::newcomer(Lang::Fr);
        state.athlete.settings.muted_rules = vec!["fatigue".into(), "strength_day".into()];
        let set = |rule: &str, muted| {
            Some(Move::Act(vec![Action::MuteRule {
                rule: rule.into(),
                muted,
            }]))
        };
        assert_eq!(
            settle("réactive les rappels de renfo", &state),
            set("strength_day", false)
        );
        assert_eq!(settle("unmute the fatigue messages", &state), set("fatigue", false));
        assert_eq!(settle("désactive les alertes de fatigue", &state), set("fatigue", true));
        assert_eq!(settle("j'ai fait du renfo", &state), None);
        let both = ["fatigue", "strength_day"].map(|rule| Action::MuteRule {
            rule: rule.into(),
            muted: false,
        });
        for all in ["Réactive tous les sujets", "turn every subject back on"] {
            assert_eq!(settle(all, &state), Some(Move::Act(both.to_vec())), "{all}");
            let none = settle(all, &cases::newcomer(Lang::Fr));
            assert!(matches!(none, Some(Move::Say(_))), "{all}: {none:?}");
        }
        assert_eq!(settle("bonjour", &state), None);
        let Some(Move::Say(reply)) = settle("réactive les messages", &state) else {
            panic!("two kinds are stopped: it is asked which");
        };
        assert_eq!(reply.buttons.len(), 2);
        assert_eq!(reply.buttons[0][0].data, "unmute:strength_day");
    }

    #[test]
    fn every_kind_is_on_the_shelf() {
        for (id, _) in KINDS {
            assert!(
                crate::i18n::has(Lang::Fr, &format!("nudge-kind-{}", id.replace('_', "-"))),
                "{id}"
            );
        }
        assert_eq!(KINDS.len(), 6);
    }
}
