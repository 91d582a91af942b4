//! Wishes about how the coach writes that it has no setting for: each is told so in one sentence, with what there is.

use super::Move;
use super::draft::Draft;
use super::understand::{affirms, flat, flat_says as says, named_days, questioning};
use crate::domain::state::AthleteState;

const WRITING: &[&str] = &[
    "message",
    "messages",
    "m ecris",
    "m ecrire",
    "m ecrives",
    "ecris pas",
    "notification",
    "notifications",
    "me contacte",
    "write to me",
    "write me",
    "text me",
    "message me",
    "don t write",
    "notify",
];
const NOT: &[&str] = &[
    "pas", "plus", "aucun", "aucune", "jamais", "sans", "no", "not", "don t", "never", "stop",
];
const WEEKEND: &[&str] = &["week end", "weekend", "weekends"];
const FORMAL: &[&str] = &[
    "vouvoie moi",
    "vouvoyez moi",
    "vouvoie",
    "vouvoyer",
    "vouvoiement",
    "me vouvoyer",
    "me tutoie pas",
    "me tutoies pas",
    "arrete de me tutoyer",
    "ne me tutoyez pas",
    "be formal",
    "formal address",
    "more formal",
];
const SHORTER: &[&str] = &[
    "plus court",
    "plus courte",
    "plus courtes",
    "plus courts",
    "reponses courtes",
    "reponse courte",
    "plus bref",
    "plus breve",
    "plus breves",
    "sois bref",
    "moins long",
    "moins longs",
    "moins longues",
    "shorter",
    "be brief",
    "briefer",
    "less long",
    "short answers",
    "more concise",
    "plus concis",
    "va a l essentiel",
];
const LONGER: &[&str] = &[
    "plus long",
    "plus longue",
    "plus longues",
    "plus de details",
    "plus detaille",
    "plus detaillee",
    "reponses longues",
    "plus detaillees",
    "longer",
    "more detail",
    "more details",
    "more detailed",
    "long answers",
];
/// What may itself be short or long.
const TRAINING: &[&str] = &[
    "seance",
    "sortie",
    "footing",
    "run",
    "session",
    "course",
    "parcours",
    "km",
    "distance",
    "temps",
    "minutes",
    "fractionne",
    "repos",
    "echauffement",
    "workout",
    "race",
    "rest",
    "semaine",
    "week",
    "plan",
];

/// `None`: the message wishes nothing of the kind.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let words = flat(text);
    let mut d = Draft::new(state);
    let answers = words.split_whitespace().count() <= MOST_WORDS && !says(&words, TRAINING);
    if says(&words, WRITING) && says(&words, NOT) && (says(&words, WEEKEND) || !named_days(text).is_empty()) {
        d.say("no-silent-day", &[]);
    } else if says(&words, FORMAL) {
        d.say("no-formal", &[]);
    } else if answers && !questioning(text) && affirms(text, SHORTER) == Some(true) {
        d.say("no-shorter", &[]);
    } else if answers && !questioning(text) && affirms(text, LONGER) == Some(true) {
        d.say("no-longer", &[]);
    } else {
        return None;
    }
    Some(Move::Say(d.reply()))
}

/// A wish about the answers themselves is told in few words.
const MOST_WORDS: usize = 9;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn said(text: &str, lang: Lang) -> Option<String> {
        match settle(text, &cases::runner(lang)) {
            Some(Move::Say(reply)) => Some(reply.text.replace(['\u{a0}', '\u{202f}'], " ")),
            _ => None,
        }
    }

    #[test]
    fn what_lasts_no_longer_is_no_wish_for_longer_answers() {
        for text in ["Thursdays no longer work", "my knee no longer hurts"] {
            assert_eq!(said(text, Lang::En), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_setting_is_said_to_be_none() {
        for (text, lang, begins) in [
            (
                "pas de messages le dimanche",
                Lang::Fr,
                "Je ne sais pas me taire un jour",
            ),
            (
                "ne m'écris pas le dimanche",
                Lang::Fr,
                "Je ne sais pas me taire un jour",
            ),
            ("no messages on Sundays", Lang::En, "I cannot keep one weekday silent"),
            ("vouvoie-moi", Lang::Fr, "Je tutoie"),
            ("réponses plus courtes", Lang::Fr, "La longueur"),
            ("réponds plus court", Lang::Fr, "La longueur"),
            ("plus de détails s'il te plaît", Lang::Fr, "Pour en savoir plus"),
            ("shorter answers please", Lang::En, "The length"),
        ] {
            assert!(
                said(text, lang).is_some_and(|s| s.starts_with(begins)),
                "{text}: {:?}",
                said(text, lang)
            );
        }
        for text in [
            "une séance plus courte",
            "je ne cours pas le dimanche",
            "un footing plus long demain",
            "ne m'écris plus",
        ] {
            assert_eq!(said(text, Lang::Fr), None, "{text}");
        }
    }
}
