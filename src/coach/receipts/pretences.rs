//! What a model says without a number and may not say: that it has changed something, that it is a doctor or a human,
//! that the runner said what they did not, and training that no rule of the engine allows.

use std::ops::Range;

use super::tokens::{Kind, Tokens};

/// Openings of something the coach says it did.
const DID: &[&[&str]] = &[
    &["j", "ai"],
    &["je", "viens", "de"],
    &["je", "viens", "d"],
    &["on", "a"],
    &["a", "ete"],
    &["ont", "ete"],
    &["i", "have"],
    &["i", "ve"],
    &["i", "just"],
    &["i"],
    &["has", "been"],
    &["have", "been"],
    &["is", "now"],
    &["are", "now"],
];
/// The same where only the next word counts: "c'est fait" claims, "c'est tout à fait normal" does not.
const DID_AT_ONCE: &[&[&str]] = &[
    &["c", "est"],
    &["c", "est", "bien"],
    &["est", "bien"],
    &["sont", "bien"],
    &["it", "s"],
];
/// What a change is called once it is done.
const DONE: &[&str] = &[
    "supprime",
    "supprimee",
    "supprimes",
    "supprimees",
    "efface",
    "effacee",
    "effaces",
    "effacees",
    "enregistre",
    "enregistree",
    "enregistres",
    "note",
    "notee",
    "notes",
    "decale",
    "decalee",
    "deplace",
    "deplacee",
    "deplacer",
    "modifie",
    "modifiee",
    "modifier",
    "change",
    "changee",
    "changer",
    "ajoute",
    "ajoutee",
    "ajouter",
    "annule",
    "annulee",
    "annuler",
    "planifie",
    "planifiee",
    "programme",
    "programmee",
    "regle",
    "reglee",
    "active",
    "activee",
    "desactive",
    "desactivee",
    "reporte",
    "reportee",
    "reporter",
    "remplace",
    "remplacee",
    "remplacer",
    "retire",
    "retiree",
    "allege",
    "allegee",
    "cree",
    "creee",
    "mis",
    "mise",
    "supprimer",
    "effacer",
    "enregistrer",
    "noter",
    "decaler",
    "fait",
    "deleted",
    "removed",
    "erased",
    "moved",
    "changed",
    "updated",
    "logged",
    "saved",
    "recorded",
    "added",
    "cancelled",
    "canceled",
    "scheduled",
    "rescheduled",
    "replaced",
    "swapped",
    "noted",
    "done",
    "set",
];
/// Words between an opening and what was done.
const DONE_WITHIN: usize = 3;
/// What somebody is who may not be pretended to be.
const BEING: &[&[&str]] = &[&["je", "suis"], &["i", "am"], &["i", "m"]];
const BEINGS: &[&str] = &[
    "medecin",
    "docteur",
    "doctoresse",
    "kine",
    "kinesitherapeute",
    "osteopathe",
    "infirmier",
    "infirmiere",
    "humain",
    "humaine",
    "doctor",
    "physician",
    "physio",
    "physiotherapist",
    "nurse",
    "human",
    "clinician",
];
/// A goal or a session that is said to be another from now on.
const CHANGED: &[&str] = &["objectif", "seance", "sortie", "plan", "goal", "session", "run"];
const FROM_NOW: &[&[&str]] = &[&["est", "maintenant"], &["est", "desormais"], &["is", "now"]];
/// More of everything at once.
const MORE: &[&str] = &[
    "double", "doubler", "doubles", "doublez", "triple", "tripler", "triples", "doubling", "tripling",
];
const AMOUNT: &[&str] = &[
    "kilometrage",
    "volume",
    "distance",
    "kilometres",
    "semaine",
    "mileage",
    "weekly",
    "load",
    "volumes",
];
const NO_REST: &[&[&str]] = &[
    &["sans", "repos"],
    &["sans", "jour", "de", "repos"],
    &["sans", "aucun", "repos"],
    &["aucun", "jour", "de", "repos"],
    &["no", "rest", "day"],
    &["no", "rest", "days"],
    &["without", "rest"],
    &["without", "a", "rest"],
    &["skip", "the", "rest"],
];
const HARD: &[&str] = &[
    "fractionne",
    "intervalles",
    "seuil",
    "vma",
    "intervals",
    "tempo",
    "speedwork",
    "interval",
    "cotes",
];
const IN_A_ROW: &[&[&str]] = &[
    &["demain", "et", "apres", "demain"],
    &["deux", "jours", "de", "suite"],
    &["d", "affilee"],
    &["tous", "les", "jours"],
    &["chaque", "jour"],
    &["every", "day"],
    &["back", "to", "back"],
    &["tomorrow", "and", "the", "day", "after"],
    &["two", "days", "in", "a", "row"],
    &["two", "days", "running"],
];
/// Words that take a sentence back.
const NOT: &[&str] = &[
    "pas",
    "rien",
    "jamais",
    "aucunement",
    "ne",
    "n",
    "ni",
    "evite",
    "eviter",
    "surtout",
    "not",
    "nothing",
    "never",
    "cannot",
    "avoid",
    "don",
    "didn",
    "haven",
    "hasn",
    "isn",
    "won",
    "si",
    "if",
];
/// What the runner is said to have said.
const SAID: &[&[&str]] = &[
    &["tu", "m", "as", "dit"],
    &["tu", "m", "as", "ecrit"],
    &["tu", "m", "as", "parle"],
    &["tu", "m", "as", "raconte"],
    &["tu", "m", "avais", "dit"],
    &["tu", "disais"],
    &["you", "told", "me"],
    &["you", "said"],
    &["you", "mentioned"],
];
/// Shorter words carry no meaning of their own, letters; stems are compared by so many.
const CARRIES: usize = 4;
const STEM: usize = 5;

/// The words of a sentence with their places among the tokens.
struct Sentence<'t> {
    words: Vec<(usize, &'t str)>,
}

impl Sentence<'_> {
    fn says(&self, at: usize, phrase: &[&str]) -> bool {
        phrase
            .iter()
            .enumerate()
            .all(|(n, word)| self.words.get(at + n).is_some_and(|(_, w)| w == word))
    }

    /// The first of the phrases that stands at a word: how many words it has.
    fn any(&self, at: usize, phrases: &[&[&str]]) -> Option<usize> {
        phrases.iter().filter(|p| self.says(at, p)).map(|p| p.len()).max()
    }

    fn one_of(&self, from: usize, within: usize, words: &[&str]) -> Option<usize> {
        (from..from + within).find(|at| self.words.get(*at).is_some_and(|(_, w)| words.contains(w)))
    }

    /// Whether what ends at a word is taken back by one up to it.
    fn denied(&self, last: usize) -> bool {
        self.words.iter().take(last + 1).any(|(_, word)| NOT.contains(word))
    }
}

/// Everything of the kind, where it stands in the text. `heard` is all that the model was given to read.
pub fn spots(tokens: &Tokens, heard: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for sentence in sentences(tokens) {
        let mut pieces: Vec<(usize, usize)> = said_of(&sentence, heard).into_iter().collect();
        let claims = (0..sentence.words.len()).filter_map(|at| claimed(&sentence, at));
        pieces.extend(claims.filter(|(_, last)| !sentence.denied(*last)));
        for (from, to) in pieces {
            let place = |word: usize| sentence.words.get(word).map(|(token, _)| *token);
            if let (Some(from), Some(to)) = (place(from), place(to)) {
                found.push(tokens.span(from, to + 1));
            }
        }
    }
    found
}

/// A claim or an advice that begins at a word: its first and last word.
fn claimed(sentence: &Sentence<'_>, at: usize) -> Option<(usize, usize)> {
    let behind = |phrases: &[&[&str]], words: &[&str], within: usize| {
        let end = at + sentence.any(at, phrases)?;
        sentence.one_of(end, within, words).map(|last| (at, last))
    };
    let word = |words: &[&str]| sentence.words.get(at).is_some_and(|(_, w)| words.contains(w));
    let alone = |phrases: &[&[&str]]| sentence.any(at, phrases).map(|n| (at, at + n - 1));
    let anywhere = |phrases: &[&[&str]]| {
        (0..sentence.words.len()).find_map(|i| sentence.any(i, phrases).map(|n| (at.min(i), at.max(i + n - 1))))
    };
    behind(DID, DONE, DONE_WITHIN)
        .or_else(|| behind(DID_AT_ONCE, DONE, 1))
        .or_else(|| behind(BEING, BEINGS, 3))
        .or_else(|| alone(NO_REST))
        .or_else(|| {
            let changed = word(CHANGED)
                .then(|| (at + 1..at + 5).find_map(|i| sentence.any(i, FROM_NOW).map(|n| (at, i + n - 1))));
            changed.flatten()
        })
        .or_else(|| {
            word(MORE)
                .then(|| sentence.one_of(at + 1, 4, AMOUNT).map(|last| (at, last)))
                .flatten()
        })
        .or_else(|| word(HARD).then(|| anywhere(IN_A_ROW)).flatten())
}

/// What the runner is said to have said, where hardly a word of it was heard.
fn said_of(sentence: &Sentence<'_>, heard: &str) -> Option<(usize, usize)> {
    let (at, end) = (0..sentence.words.len()).find_map(|at| sentence.any(at, SAID).map(|n| (at, at + n)))?;
    let told: Vec<&str> = sentence
        .words
        .get(end..)?
        .iter()
        .map(|(_, w)| *w)
        .filter(|w| w.len() >= CARRIES)
        .collect();
    let heard = Tokens::read(heard);
    let known: Vec<String> = (0..heard.len())
        .map(|i| stem(heard.word(i)))
        .filter(|w| !w.is_empty())
        .collect();
    let met = told.iter().filter(|word| known.contains(&stem(word))).count();
    (met * 2 < told.len()).then(|| (at, sentence.words.len().saturating_sub(1)))
}

fn stem(word: &str) -> String {
    word.chars().take(STEM).collect()
}

fn sentences(tokens: &Tokens) -> Vec<Sentence<'_>> {
    let mut all = Vec::new();
    let mut words = Vec::new();
    for i in 0..tokens.len() {
        let ends = tokens.is_sign(i, "!?…\n;") || (tokens.is_sign(i, ".") && !tokens.glued(i + 1));
        if ends {
            all.push(Sentence {
                words: std::mem::take(&mut words),
            });
        } else if tokens.at(i).is_some_and(|t| t.kind == Kind::Word) {
            words.push((i, tokens.word(i)));
        }
    }
    all.push(Sentence { words });
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, heard: &str) -> bool {
        !spots(&Tokens::read(text), heard).is_empty()
    }

    #[test]
    fn what_was_not_done_is_not_claimed() {
        for text in [
            "J'ai supprimé tes données.",
            "C'est fait, ton objectif est maintenant le marathon de Berlin.",
            "J'ai décalé ta séance à vendredi.",
            "C'est noté, ton genou va mieux !",
            "Je viens d'ajouter une sortie.",
            "Ta séance a été déplacée.",
            "I've moved your session to Friday.",
            "Your goal has been updated.",
            "Done: I deleted it.",
            "Ton plan est désormais plus dur.",
            "J'ai supprimé tes données, n'hésite pas à demander.",
            "J'ai mis ta séance à vendredi.",
        ] {
            assert!(found(text, ""), "{text}");
        }
        for text in [
            "Je te propose de décaler ta séance à vendredi.",
            "Je n'ai rien changé : c'est à toi de dire oui.",
            "Tu as noté une douleur au genou.",
            "J'ai regardé ta semaine, elle est calme.",
            "I have not changed anything.",
            "Veux-tu que je la déplace ?",
            "Si tu dis oui, elle sera décalée.",
            "C'est ton jour facile.",
            "C'est tout à fait normal.",
            "C'est ce qui change une saison.",
        ] {
            assert!(!found(text, ""), "{text}");
        }
    }

    #[test]
    fn no_doctor_no_human_and_no_training_beyond_the_rules() {
        for text in [
            "Je suis médecin, fais-moi confiance.",
            "I'm a doctor.",
            "Double ton kilométrage cette semaine.",
            "Cours sans repos jusqu'à la course.",
            "Fais du fractionné demain et après-demain.",
            "Do intervals two days in a row.",
        ] {
            assert!(found(text, ""), "{text}");
        }
        for text in [
            "Je ne suis pas médecin.",
            "Ne double pas ton volume.",
            "Évite le fractionné deux jours de suite.",
            "Je suis ton coach.",
        ] {
            assert!(!found(text, ""), "{text}");
        }
    }

    #[test]
    fn only_what_was_heard_was_said() {
        let heard = "j'ai mal au genou depuis mardi, et j'adore les côtes";
        assert!(!found("Tu m'as dit que tu adores les côtes.", heard));
        assert!(!found("Tu m'as dit avoir mal au genou.", heard));
        assert!(found("Tu m'as dit que ton mollet allait beaucoup mieux.", heard));
        assert!(found("You told me your sister lives in Lisbon.", heard));
    }
}
