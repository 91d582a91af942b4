//! "Pourquoi tu me demandes ça ?" under a question of getting to know somebody: what it is for, and the question again.

use super::draft::Draft;
use super::understand::says;
use super::{Move, is_onboarding, questions, start};
use crate::domain::action::Action;

/// More words than this ask something else.
const MOST_WORDS: usize = 10;
/// The mark of a question put again with what it is for.
pub const MARK: &str = "why";
const ASKS: &[&str] = &[
    "pourquoi tu me demandes",
    "pourquoi tu demandes",
    "pourquoi me demandes-tu",
    "pourquoi cette question",
    "pourquoi ces questions",
    "pourquoi tu veux savoir",
    "pourquoi veux-tu savoir",
    "pourquoi tu veux m'écrire",
    "pourquoi tu as besoin",
    "pourquoi t'as besoin",
    "tu as besoin de savoir",
    "t'as besoin de savoir",
    "à quoi ça sert",
    "ça sert à quoi",
    "ça te sert à quoi",
    "à quoi ça te sert",
    "c'est pour quoi faire",
    "c'est obligatoire",
    "je suis obligé*",
    "why do you ask",
    "why are you asking",
    "why do you want to know",
    "why do you need",
    "why these questions",
    "why this question",
    "what is it for",
    "what's it for",
    "what is that for",
    "what's that for",
    "what do you need it for",
    "do i have to answer",
    "do i have to tell",
    "is it mandatory",
    "is that mandatory",
    "is it required",
];

/// The question again, with what it is for. `None`: nobody asks, or the question is of another kind.
pub fn read(question: &str, text: &str) -> Option<Move> {
    let ours = is_onboarding(question) || questions::kind(question) == start::KIND;
    if !ours || text.split_whitespace().count() > MOST_WORDS || !says(text, ASKS) {
        return None;
    }
    let question = if is_onboarding(question) {
        questions::with_reason(questions::kind(question))
    } else {
        start::with_reason(question)?
    };
    Some(Move::Act(vec![Action::Await {
        question: Some(question),
    }]))
}

/// Says what the question is for.
pub fn reason(d: &mut Draft, id: &str) {
    let words = d.word(&format!("reason-asked-{}", id.replace('_', "-")), &[]);
    d.line(words);
    d.say("reason-asked-optional", &[]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::{cases, pending};
    use crate::domain::athlete::Lang;

    fn put(question: &str, text: &str) -> Option<String> {
        match read(question, text)? {
            Move::Act(actions) => match actions.first()? {
                Action::Await { question } => question.clone(),
                _ => None,
            },
            _ => None,
        }
    }

    #[test]
    fn a_question_is_put_again_with_what_it_is_for() {
        assert_eq!(put("goal", "pourquoi tu me demandes ça ?").as_deref(), Some("goal|why"));
        assert_eq!(put("goal|why", "c'est obligatoire ?").as_deref(), Some("goal|why"));
        assert_eq!(
            put("start|runs|2026-11-24|first", "why do you ask?").as_deref(),
            Some("start|runs|2026-11-24|why")
        );
        for (question, text) in [
            ("goal", "pourquoi"),
            ("goal", "le marathon de Paris, pourquoi pas"),
            ("pain_level|knee", "pourquoi tu me demandes ça ?"),
        ] {
            assert_eq!(put(question, text), None, "{question}: {text}");
        }
        for lang in [Lang::Fr, Lang::En] {
            let state = cases::newcomer(lang);
            for question in crate::coach::offline::onboarding::left(&state) {
                let plain = questions::words(question, &state).unwrap();
                let again = questions::words(&questions::with_reason(question), &state).unwrap();
                assert!(again.text.ends_with(&plain.text), "{}", again.text);
                assert_eq!(
                    again.text.lines().count(),
                    plain.text.lines().count() + 2,
                    "{}",
                    again.text
                );
                assert_eq!(again.buttons, plain.buttons);
            }
        }
    }

    #[test]
    fn the_answer_to_it_is_the_answer_to_the_question() {
        use crate::domain::action::Action as A;
        let state = cases::newcomer(Lang::Fr);
        let Some(Move::Act(actions)) = pending("age|why", "42", &state) else {
            panic!("it is an answer")
        };
        assert!(
            actions.contains(&A::SetBirthYear { year: 1984 })
                && actions.contains(&A::Asked {
                    question: "age".to_owned()
                }),
            "{actions:?}"
        );
    }
}
