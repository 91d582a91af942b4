//! "Le médecin m'a donné le feu vert": the only sentence that closes an open flag.

use super::{concept::Concept, matcher, rule::Found, tokens};

/// Most words between who cleared and what they said.
const WINDOW: usize = 12;

/// Whether the text states that a health professional has cleared the athlete.
///
/// A hope, a question, a condition or a refusal is no clearance, and neither is an "all is fine" without anyone who
/// examined. When in doubt the answer is `false`: the flag stays open and the coach asks again.
pub fn is_given(text: &str) -> bool {
    let words = tokens::cut(text);
    let mut hits = matcher::hits(&words);
    hits.sort_by_key(|hit| (hit.start, hit.end));
    let found = Found::new(&hits, &words.tokens);
    let stated = |sentence: u32| !words.questions.contains(&sentence) && !found.any_in(sentence, &[Concept::NotYet]);
    let direct = found
        .of(Concept::DirectClearance)
        .iter()
        .any(|hit| !denied(&words.tokens, hit.start) && stated(found.sentence(hit.start)));
    if direct {
        return true;
    }
    found.of(Concept::AllClear).iter().any(|clear| {
        let sentence = found.sentence(clear.start);
        !denied(&words.tokens, clear.start)
            && stated(sentence)
            && found.of(Concept::Professional).iter().any(|who| {
                let near = who.start.abs_diff(clear.start) <= WINDOW;
                near && stated(found.sentence(who.start))
            })
    })
}

/// Words that turn a clearance into its opposite.
const REFUSALS: &[&str] = &[
    "pas", "not", "no", "jamais", "never", "aucun", "sans", "refuse", "without",
];
/// How far before the clearance a refusal may stand, in tokens.
const REFUSAL_REACH: usize = 6;

/// Whether a refusal stands before the clearance in its clause. "Rien trouvé" is none.
fn denied(tokens: &[tokens::Token], at: usize) -> bool {
    let Some(first) = tokens.get(at) else {
        return true;
    };
    tokens[at.saturating_sub(REFUSAL_REACH)..at]
        .iter()
        .any(|token| token.clause == first.clause && REFUSALS.contains(&token.word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::is_given;

    #[test]
    fn a_professional_who_clears_is_believed() {
        for text in [
            "le médecin m'a donné le feu vert",
            "feu vert du médecin",
            "j'ai vu le cardiologue, tout est ok",
            "Le doc m'a autorisé à reprendre la course",
            "vu le cardio hier, il n'a rien trouvé",
            "doctor cleared me",
            "My cardiologist gave me the all clear",
            "saw my GP yesterday, everything is normal, I can run again",
            "I've been medically cleared",
        ] {
            assert!(is_given(text), "{text}");
        }
    }

    #[test]
    fn a_hope_a_question_or_a_refusal_is_no_clearance() {
        for text in [
            "j'attends le feu vert du médecin",
            "si le médecin me donne le feu vert je reprends",
            "le médecin ne m'a pas donné le feu vert",
            "tout va bien maintenant",
            "le médecin m'a autorisé ?",
            "I need the doctor to clear me",
            "when will the doctor clear me?",
            "the doctor has not cleared me",
            "I feel good to go",
            "rdv chez le cardiologue demain, tout est ok",
        ] {
            assert!(!is_given(text), "{text}");
        }
    }
}
