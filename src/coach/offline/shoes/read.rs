//! What a sentence tells of shoes: a new pair, one thrown away, one put on again, the pair of a run.

use super::named::{self, Named, New};
use super::tokens::{self, Token};
use crate::domain::state::AthleteState;

/// What is told. Names are untrusted text.
#[derive(Debug, Clone)]
pub enum Told<'s> {
    /// A new pair; `None` without a name.
    Add(Option<String>),
    Retire(Which<'s>),
    Use(Which<'s>),
    Wore(Which<'s>),
}

/// The pair meant.
#[derive(Debug, Clone)]
pub enum Which<'s> {
    Known(Named<'s>),
    /// Shoes are spoken of, none by name.
    Unnamed,
    /// A pair that is not known.
    Unknown,
    /// Two pairs fit.
    Several,
}

/// Words of a question or of a wish: nothing has happened.
const NOT_TOLD: &[&str] = &[
    "?",
    "quand",
    "when",
    "faut",
    "faudrait",
    "dois",
    "devrais",
    "should",
    "besoin",
    "need",
    "veux",
    "voudrais",
    "want",
    "quelle",
    "quelles",
    "quel",
    "which",
    "what",
    "combien",
    "how",
    "conseille",
    "conseilles",
    "recommend",
    "si",
    "if",
    "bientot",
    "soon",
    "prochaines",
    "vais",
    "going",
    "hesite",
    "pas",
    "not",
    "don't",
    "didn't",
    "never",
    "jamais",
    "pourquoi",
    "why",
    "mal",
    "douleur",
    "pain",
    "hurts",
    "ampoule",
    "ampoules",
    "blister",
    "blisters",
];
const NEW: &[&str] = &["nouvelle", "nouvelles", "neuve", "neuves", "new"];
const BOUGHT: &[&str] = &["achete", "acheter", "recu", "offert", "bought", "got", "ordered"];
const ADD: &[&str] = &["ajoute", "ajouter", "add", "note", "enregistre", "track"];
const DEAD: &[&str] = &[
    "mortes", "morts", "mort", "morte", "dead", "foutues", "foutus", "rincees", "hs", "retraite", "poubelle", "done",
    "finies", "retired", "gone", "cuites", "trash",
];
const THROW: &[&str] = &[
    "jette", "jete", "jetees", "jeter", "balance", "retire", "retired", "retiring", "threw", "throw", "throwing",
    "toss", "tossed", "bin", "binned", "trashed", "archive",
];
const COPULAS: &[&str] = &["sont", "est", "are", "is", "a"];
const CHANGE: &[&str] = &[
    "change",
    "passe",
    "reprends",
    "remets",
    "bascule",
    "switch",
    "switching",
    "switched",
    "changing",
    "changed",
    "back",
    "retourne",
    "utilise",
    "rechausse",
];
const WORN: &[&str] = &["avec", "with", "in", "en", "wore", "wearing", "portais", "mis"];
const RUN: &[&str] = &[
    "sortie", "seance", "course", "footing", "run", "session", "couru", "ran", "wore", "c'etait", "etait", "was",
    "race", "portais", "mis",
];
/// Words between a verb and what it is about.
const BETWEEN: usize = 4;
/// A longer sentence without a name tells of something else.
const BRIEF: usize = 9;

/// What the sentence tells of shoes. `None`: nothing, or it asks.
pub fn read<'s>(words: &[Token], state: &'s AthleteState) -> Option<Told<'s>> {
    let says = |list: &[&str]| words.iter().any(|t| list.contains(&t.fold.as_str()));
    if says(NOT_TOLD) {
        return None;
    }
    let about = words
        .iter()
        .any(|t| named::is_noun(&t.fold) || named::is_model(&t.fold));
    if let Some(told) = wore(words, state, about) {
        return Some(told);
    }
    if about && let Some(told) = added(words) {
        return Some(told);
    }
    let which = which(words, state, false, about)?;
    let (at, end) = place(words, &which);
    if thrown(words, at, end) {
        return Some(Told::Retire(which));
    }
    let verb = &words[at.saturating_sub(BETWEEN * 2)..at];
    let changes = verb.iter().any(|t| CHANGE.contains(&t.fold.as_str()));
    changes.then_some(Told::Use(which))
}

/// The pair meant. `None`: the sentence is not about shoes.
fn which<'s>(words: &[Token], state: &'s AthleteState, retired_too: bool, about: bool) -> Option<Which<'s>> {
    match named::known(words, state, retired_too) {
        Err(()) => Some(Which::Several),
        Ok(Some(named)) => Some(Which::Known(named)),
        Ok(None) if !about => None,
        Ok(None) if words.iter().any(|t| named::is_model(&t.fold)) || for_another(words) => Some(Which::Unknown),
        Ok(None) => Some(Which::Unnamed),
    }
}

/// "Je change de chaussures pour les Adios": behind the shoes another name follows.
fn for_another(words: &[Token]) -> bool {
    let noun = words.iter().position(|t| named::is_noun(&t.fold));
    let behind = noun.and_then(|at| words.get(at + 1..)).unwrap_or_default();
    behind
        .first()
        .is_some_and(|t| ["pour", "for", "to"].contains(&t.fold.as_str()))
        && behind.len() > 1
}

/// The words that name the pair, else those for shoes.
fn place(words: &[Token], which: &Which<'_>) -> (usize, usize) {
    if let Which::Known(named) = which {
        return (named.at, named.end);
    }
    let model = words.iter().rposition(|t| named::is_model(&t.fold));
    let at = model.or_else(|| words.iter().rposition(|t| named::is_noun(&t.fold)));
    at.map_or((words.len(), words.len()), |at| (at, at + 1))
}

fn thrown(words: &[Token], at: usize, end: usize) -> bool {
    let before = &words[at.saturating_sub(BETWEEN)..at];
    let after = &words[end..(end + BETWEEN + 1).min(words.len())];
    let is = |list: &[&str], t: &Token| list.contains(&t.fold.as_str());
    let copula = after.iter().position(|t| is(COPULAS, t));
    let dead = copula.is_some_and(|n| n <= 1 && after[n..].iter().any(|t| is(DEAD, t)));
    let away = after
        .iter()
        .take(3)
        .any(|t| is(&["away", "poubelle", "rotation", "retraite"], t));
    before.iter().any(|t| is(THROW, t)) || dead || (away && before.iter().any(|t| is(&["mets", "put", "take"], t)))
}

/// "Cette sortie était avec les Vaporfly", "I ran in the Ghosts".
fn wore<'s>(words: &[Token], state: &'s AthleteState, about: bool) -> Option<Told<'s>> {
    let which = which(words, state, true, about)?;
    let (at, _) = place(words, &which);
    let before = words.get(at.saturating_sub(3)..at)?;
    let worn = before.iter().any(|t| WORN.contains(&t.fold.as_str()));
    let run = words.iter().any(|t| RUN.contains(&t.fold.as_str()));
    let named = !matches!(which, Which::Unnamed);
    (worn && run && named).then_some(Told::Wore(which))
}

/// "Nouvelles chaussures : Pegasus 41", "got a new pair of Ghosts".
fn added<'s>(words: &[Token]) -> Option<Told<'s>> {
    let (cue, bought) = cue(words)?;
    let new = named::new(words, cue);
    // Much is bought and got: shoes are, where the words between or the name say so.
    let shoes = match &new {
        New::Name(name) => tokens::read(name).iter().any(|t| named::is_model(&t.fold)) || named::noun_leads(words, cue),
        New::Nothing | New::Else => named::noun_leads(words, cue),
    };
    if bought && !shoes {
        return None;
    }
    match new {
        New::Name(name) => Some(Told::Add(Some(name))),
        New::Nothing if words.iter().filter(|t| !t.mark).count() <= BRIEF => Some(Told::Add(None)),
        New::Nothing | New::Else => None,
    }
}

/// Where the words end that announce a new pair, and whether they only tell of something bought.
fn cue(words: &[Token]) -> Option<(usize, bool)> {
    let is = |list: &[&str], at: usize| words.get(at).is_some_and(|t| list.contains(&t.fold.as_str()));
    let noun = |at: usize| words.get(at).is_some_and(|t| named::is_noun(&t.fold));
    (0..words.len()).find_map(|at| {
        if is(NEW, at) && noun(at + 1) {
            return Some((at + 2, false));
        }
        // "Chaussures neuves".
        if noun(at) && is(NEW, at + 1) {
            return Some((at + 2, false));
        }
        if is(BOUGHT, at) {
            return Some((at + 1, true));
        }
        (is(ADD, at) && (1..=2).any(|n| noun(at + n))).then_some((at + 1, false))
    })
}

/// Metres said to be run already, and those a pair may last. `None`: not told.
pub fn amounts(words: &[Token]) -> (Option<f64>, Option<f64>) {
    const LIMIT: &[&str] = &["limite", "limit", "max", "maximum", "vie", "life", "jusqu'a", "until"];
    let (mut run, mut limit) = (None, None);
    for (at, token) in words.iter().enumerate() {
        let (digits, unit) = match token.fold.find(|c: char| c.is_alphabetic()) {
            Some(cut) => token.fold.split_at(cut),
            None => (token.fold.as_str(), words.get(at + 1).map_or("", |t| t.fold.as_str())),
        };
        // "5 000 km" is one number.
        let thousands = words[..at].last().filter(|t| {
            digits.len() == 3 && (1..=3).contains(&t.fold.len()) && t.fold.chars().all(|c| c.is_ascii_digit())
        });
        let number = format!("{}{digits}", thousands.map_or("", |t| t.fold.as_str()));
        let number = number.replace(['\u{a0}', '\u{202f}'], "").replace(',', ".");
        let Some(value) = number.parse::<f64>().ok().filter(|v| v.is_finite() && *v >= 0.0) else {
            continue;
        };
        let metres = match unit {
            "miles" | "mi" | "mile" => value * crate::domain::units::METRES_PER_MILE,
            unit if named::is_unit(unit) => value * 1_000.0,
            _ => continue,
        };
        let near = &words[at.saturating_sub(3)..at];
        if near.iter().any(|t| LIMIT.contains(&t.fold.as_str())) {
            limit = Some(metres);
        } else {
            run = run.or(Some(metres));
        }
    }
    (run, limit)
}

/// Whether a new pair is for races.
pub fn for_races(text: &str) -> bool {
    const RACES: &[&str] = &[
        "pour la course",
        "pour les courses",
        "pour mes courses",
        "pour ma course",
        "pour la compet",
        "pour les compet",
        "de compet",
        "pour le jour j",
        "carbone",
        "carbon",
        "for racing",
        "for races",
        "for race day",
        "for the race",
        "for my race",
        "racing shoes",
        "racing flats",
    ];
    const FAST: &[&str] = &[
        "vaporfly",
        "alphafly",
        "metaspeed",
        "adios pro",
        "endorphin pro",
        "endorphin elite",
        "rocket x",
        "streakfly",
        "cloudboom",
        "hyperion elite",
        "deviate nitro elite",
        "adios evo",
        "sc elite",
    ];
    let text = tokens::fold(text);
    let says = |list: &[&str]| list.iter().any(|w| text.contains(w));
    says(FAST) || (says(RACES) && !text.contains("course a pied"))
}
