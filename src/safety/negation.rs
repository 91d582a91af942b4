//! Which signs a text says are *not* there: "pas de fièvre", "no chest pain or dizziness", "douleur : aucune".

use strsim::osa_distance;

use super::{
    concept::Concept,
    matcher::Hit,
    tokens::{Token, Words},
};

/// Words that deny what follows.
const DENIALS: &[&str] = &[
    "pas", "aucun", "aucune", "aucuns", "aucunes", "sans", "jamais", "ni", "rien", "nul", "nulle", "no", "not",
    "without", "never", "none", "zero", "nor", "neither", "dont", "non",
];

/// What may stand between a denial and the sign it denies. Anything else ends its reach: in "pas dormi, douleur au
/// sternum" the denial belongs to the sleep.
const LIGHT: &[&str] = &[
    "de",
    "d",
    "du",
    "des",
    "la",
    "le",
    "les",
    "l",
    "un",
    "une",
    "the",
    "a",
    "an",
    "any",
    "eu",
    "ressenti",
    "senti",
    "had",
    "have",
    "has",
    "having",
    "been",
    "feel",
    "feeling",
    "felt",
    "of",
    "moindre",
    "more",
    "sign",
    "signs",
    "signe",
    "symptome",
    "symptomes",
    "symptom",
    "symptoms",
    "trace",
    "particuliere",
    "autre",
    "autres",
    "other",
    "grosse",
    "gros",
    "vraie",
    "vrai",
    "real",
    "big",
    "reellement",
    "vraiment",
    "really",
    "actual",
    "actually",
    "fait",
    "faire",
    "avoir",
    "ete",
    "me",
    "m",
    "s",
    "suis",
    "etre",
    "en",
    "y",
    "plus",
    "encore",
    "yet",
    "ever",
    "experienced",
    "experiencing",
    "experience",
    "getting",
    "get",
    "got",
    "noticed",
    "bad",
    "severe",
    "major",
    "sensation",
    "issue",
    "issues",
    "to",
    "single",
    "specific",
    "tres",
    "very",
    "trop",
    "too",
    "seule",
    "seul",
    "episode",
    "ai",
    "j",
    "even",
    "meme",
    "kind",
    "sort",
];

/// Words that carry a denial from one sign to the next: "ni", "or", and the way from a pain to its place.
const CARRIES: &[&str] = &[
    "ni", "ou", "or", "nor", "au", "aux", "dans", "in", "my", "ma", "mon", "mes", "at", "on", "sur", "niveau", "cote",
];

/// Words after a denial that turn it into something else: "pas normal", "no idea", "not only".
const EMPTY_DENIALS: &[&str] = &[
    "normal",
    "normale",
    "bien",
    "top",
    "cool",
    "bon",
    "bonne",
    "terrible",
    "sur",
    "sure",
    "genial",
    "drole",
    "que",
    "qu",
    "seulement",
    "juste",
    "good",
    "great",
    "well",
    "right",
    "only",
    "just",
    "ok",
    "fine",
    "idea",
    "joke",
    "kidding",
    "doubt",
    "way",
    "chance",
    "bol",
    "raison",
    "reason",
    "doute",
    "arret",
    "arreter",
    "cesse",
    "warning",
    "matter",
    "stop",
    "possible",
    "qu'un",
    "if",
    "because",
    "parce",
    "prevenir",
    "grave",
    "mal",
];

/// Verbs whose denial says that the sign is still there.
const LINGERS: &[&str] = &[
    "remets",
    "remet",
    "remis",
    "remise",
    "sors",
    "debarrasse",
    "gueris",
    "gueri",
    "guerie",
];

/// A sign followed by one of these is denied: "chest pain: none", "poitrine ok", "pain free".
const DENIED_AFTER: &[&str] = &[
    "non", "none", "aucune", "aucun", "free", "ras", "ok", "nickel", "fine", "nul", "nulle", "impec",
];

/// Words that may stand before one of those.
const COPULAS: &[&str] = &[
    "is", "est", "are", "feels", "va", "c", "sont", "was", "feel", "all", "tout", "totally",
];

/// Words that say an ability is lost or hard: "n'arrive plus à", "can't", "du mal à". "Sans" is not here: to swim
/// "sans respirer" is a choice.
const IMPAIRED: &[&str] = &[
    "pas",
    "plus",
    "not",
    "no",
    "jamais",
    "never",
    "rien",
    "impossible",
    "unable",
    "mal",
    "peine",
    "galere",
    "difficile",
    "difficulte",
    "difficultes",
    "difficult",
    "difficulty",
    "trouble",
    "struggle",
    "struggled",
    "struggling",
    "struggles",
    "hard",
    "harder",
    "barely",
    "hardly",
    "cant",
    "problem",
    "problems",
    "probleme",
    "lost",
    "perdu",
    "dur",
    "fighting",
    "incapable",
    "trying",
    "lutte",
    "stopped",
    "cesse",
    "arrete",
];

/// Those of them that are nouns and can be denied in their turn.
const DIFFICULTIES: &[&str] = &[
    "mal",
    "peine",
    "difficulte",
    "difficultes",
    "difficulty",
    "trouble",
    "problem",
    "problems",
    "probleme",
];

/// Shortest word in which a slip is allowed here, in letters.
const LONG_IMPAIRED: usize = 7;
/// How far before the ability its loss may be said, in tokens.
const IMPAIRED_REACH: usize = 6;

/// Marks every hit that is denied. `hits` must be in order of `start`.
pub fn mark(hits: &mut [Hit], words: &Words) {
    let tokens = &words.tokens;
    let mut taken = vec![false; tokens.len()];
    for hit in hits
        .iter()
        .filter(|hit| hit.end > hit.start + 1 && !hit.concept.is_setting())
    {
        if !matches!(hit.concept, Concept::Resolved | Concept::AllClear) {
            taken[hit.start..hit.end].fill(true);
        }
    }
    // A lost ability has used its denial up: "can't feel my legs" denies the feeling and not the legs.
    for hit in hits.iter_mut().filter(|hit| hit.ability) {
        hit.negated = !impaired(tokens, hit.start, hit.end);
        if !hit.negated {
            taken[hit.start..hit.end].fill(true);
        }
    }
    let mut denied: Vec<(usize, usize)> = Vec::new();
    for hit in hits.iter_mut() {
        if hit.ability {
            continue;
        }
        // A sign that opens with its own denial ("aucune raison de vivre") is not undone by another.
        let own = tokens
            .get(hit.start)
            .is_some_and(|token| DENIALS.contains(&token.word.as_str()) || token.word == "plus");
        if own {
            continue;
        }
        let carried = denied
            .iter()
            .rev()
            .take(12)
            .any(|&(_, end)| end <= hit.start && carries(tokens, end, hit.start));
        if carried || denied_before(tokens, &taken, hit.start) || denied_after(tokens, hit.end) {
            hit.negated = true;
            if !taken[hit.start] {
                denied.push((hit.start, hit.end));
            }
        }
    }
    deny_parts(hits);
    for hit in hits.iter_mut() {
        // "Almost no urine, and it is black": little of it says nothing against its colour.
        if hit.concept == Concept::Urine {
            hit.negated = false;
        }
        hit.negated |= asked_and_denied(words, hit);
    }
}

/// Answers that deny what the question before them asked.
const NOES: &[&str] = &[
    "no", "nope", "nah", "non", "nan", "never", "jamais", "aucun", "aucune", "none",
];
/// Longest question that is answered so, in tokens: more is told in a longer one.
const SHORT_QUESTION: usize = 3;

/// "Fainted? nope.": a short question that the writer answers at once.
fn asked_and_denied(words: &Words, hit: &Hit) -> bool {
    let tokens = &words.tokens;
    let Some(asked) = tokens.get(hit.start).map(|token| token.sentence) else {
        return false;
    };
    let end = tokens.partition_point(|token| token.sentence <= asked);
    let start = tokens.partition_point(|token| token.sentence < asked);
    let no = tokens.get(end).is_some_and(|token| NOES.contains(&token.word.as_str()));
    no && end - start <= SHORT_QUESTION && words.questions.contains(&asked) && !words.questions.contains(&(asked + 1))
}

/// Denies what lies inside a longer sign that is denied: "no shortness of breath" says nothing of the breath. A lost
/// ability stays lost inside the words of another sign ("can't hop on it").
fn deny_parts(hits: &mut [Hit]) {
    let wholes: Vec<Hit> = hits
        .iter()
        .filter(|hit| hit.negated && !hit.ability && hit.end > hit.start + 1)
        .copied()
        .collect();
    for hit in hits.iter_mut().filter(|hit| !hit.concept.is_setting()) {
        let inside = |whole: &Hit| {
            let longer = whole.end - whole.start > hit.end - hit.start;
            let same = whole.concept == hit.concept || whole.concept == Concept::Breathless;
            longer && whole.start <= hit.start && hit.end <= whole.end && (!hit.ability || same)
        };
        let denied = wholes.iter().any(inside);
        hit.negated |= denied;
    }
}

/// Whether a denial in the same clause reaches the token at `start` over light words only.
fn denied_before(tokens: &[Token], taken: &[bool], start: usize) -> bool {
    let Some(first) = tokens.get(start) else {
        return false;
    };
    for at in (start.saturating_sub(7)..start).rev() {
        let token = &tokens[at];
        if token.clause != first.clause {
            return false;
        }
        let word = token.word.as_str();
        // A denial that is itself part of a sign ("ne sens plus rien") is spent there.
        if taken[at] {
            return false;
        }
        if DENIALS.contains(&word) {
            return denies(tokens, at, start);
        }
        // "Plus" denies after "ne" ("je n'ai plus mal") and before "de" ("plus de fièvre"); alone it means more.
        if word == "plus" && plus_denies(tokens, at) {
            return true;
        }
        if !LIGHT.contains(&word) {
            return false;
        }
    }
    false
}

/// Whether the clause says, shortly before an ability or within it, that it is lost.
fn impaired(tokens: &[Token], start: usize, end: usize) -> bool {
    let Some(first) = tokens.get(start) else {
        return false;
    };
    let nothing_taken = vec![false; tokens.len()];
    (start.saturating_sub(IMPAIRED_REACH)..end)
        .rev()
        .take_while(|at| tokens[*at].clause == first.clause)
        .find(|at| is_impairment(&tokens[*at].word))
        // "No trouble breathing": the difficulty itself is denied.
        .is_some_and(|at| {
            let noun = DIFFICULTIES.contains(&tokens[at].word.as_str());
            !(noun && denied_before(tokens, &nothing_taken, at))
        })
}

/// Whether a word says that something is lost or hard, one slip allowed in the long ones.
fn is_impairment(word: &str) -> bool {
    IMPAIRED.contains(&word)
        || (word.len() >= LONG_IMPAIRED
            && IMPAIRED
                .iter()
                .any(|known| known.len() > LONG_IMPAIRED && osa_distance(known, word) <= 1))
}

fn denies(tokens: &[Token], at: usize, start: usize) -> bool {
    let next = tokens.get(at + 1).map_or("", |token| token.word.as_str());
    match tokens[at].word.as_str() {
        // French "dont" is no denial; a hurried "dont have" is.
        "dont" => matches!(next, "have" | "feel" | "get" | "got" | "think"),
        "non" => false,
        // "Je ne me remets pas de la grippe" has it still.
        _ if at > 0 && LINGERS.contains(&tokens[at - 1].word.as_str()) => false,
        // "Pas mal" before anything but its place is a judgement, and "mal" itself is the sign here.
        _ if at + 1 == start => true,
        _ => !EMPTY_DENIALS.contains(&next),
    }
}

fn plus_denies(tokens: &[Token], at: usize) -> bool {
    let after = tokens.get(at + 1).map_or("", |token| token.word.as_str());
    let before = &tokens[at.saturating_sub(3)..at];
    before.iter().any(|token| matches!(token.word.as_str(), "n" | "ne"))
        || matches!(after, "de" | "d" | "aucun" | "aucune" | "du")
}

/// Whether the words right after a hit deny it and close the clause.
fn denied_after(tokens: &[Token], end: usize) -> bool {
    let mut at = end;
    let Some(last) = end.checked_sub(1).and_then(|index| tokens.get(index)) else {
        return false;
    };
    while tokens
        .get(at)
        .is_some_and(|token| COPULAS.contains(&token.word.as_str()) && at < end + 3)
    {
        at += 1;
    }
    let Some(word) = tokens.get(at) else {
        return false;
    };
    let closes = tokens
        .get(at + 1)
        .is_none_or(|next| next.clause != word.clause || matches!(next.word.as_str(), "and" | "et" | "today" | "now"));
    let near = word.clause == last.clause || (word.sentence <= last.sentence + 1 && word.clause <= last.clause + 1);
    let tag = word.word == "non" && word.clause == last.clause;
    near && closes && !tag && DENIED_AFTER.contains(&word.word.as_str())
}

/// Whether a denial passes over the tokens between two hits.
fn carries(tokens: &[Token], from: usize, to: usize) -> bool {
    let between = &tokens[from..to];
    if between.len() > 5 {
        return false;
    }
    let (Some(first), Some(last)) = (tokens.get(from.saturating_sub(1)), tokens.get(to)) else {
        return false;
    };
    let light = between.iter().all(|token| {
        let word = token.word.as_str();
        LIGHT.contains(&word) || CARRIES.contains(&word)
    });
    if !light || first.sentence != last.sentence {
        return false;
    }
    if first.clause == last.clause {
        return true;
    }
    // "No palpitations, dizziness or fainting": the list is denied as a whole because it closes with "or".
    let closing = tokens.iter().skip(to).take(4);
    last.clause == first.clause + 1
        && closing
            .take_while(|token| token.sentence == last.sentence)
            .any(|token| matches!(token.word.as_str(), "or" | "ni" | "nor" | "ou"))
}
