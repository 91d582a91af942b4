//! Which pair a sentence names: a known one, or the name of a new one.

use super::tokens::{self, Token};
use crate::domain::shoe::ShoeState;
use crate::domain::state::AthleteState;

/// Words for shoes.
pub const NOUNS: &[&str] = &[
    "chaussure",
    "chaussures",
    "paire",
    "paires",
    "basket",
    "baskets",
    "pompes",
    "runnings",
    "godasses",
    "shoe",
    "shoes",
    "pair",
    "trainers",
    "sneakers",
];
/// Makes and models that say "shoes" by themselves.
const MODELS: &[&str] = &[
    "nike",
    "asics",
    "hoka",
    "saucony",
    "brooks",
    "adidas",
    "mizuno",
    "altra",
    "kiprun",
    "salomon",
    "pegasus",
    "vaporfly",
    "alphafly",
    "adios",
    "ghost",
    "glycerin",
    "nimbus",
    "kayano",
    "novablast",
    "superblast",
    "cumulus",
    "clifton",
    "bondi",
    "speedgoat",
    "endorphin",
    "triumph",
    "metaspeed",
    "vomero",
    "adizero",
    "streakfly",
    "hyperion",
    "deviate",
    "cloudboom",
    "cloudmonster",
    "rincon",
];
/// Words between a cue and a name.
const FILLERS: &[&str] = &[
    "de",
    "des",
    "les",
    "mes",
    "ma",
    "la",
    "une",
    "un",
    "c'est",
    "ce",
    "sont",
    "of",
    "some",
    "a",
    "the",
    "my",
    "new",
    "they're",
    "it's",
    "are",
    "is",
    "nouvelle",
    "nouvelles",
    "neuve",
    "neuves",
    "d",
    "called",
    "appelees",
];
/// Words at which a name ends.
const ENDS: &[&str] = &[
    "pour",
    "for",
    "deja",
    "already",
    "avec",
    "with",
    "aujourd'hui",
    "today",
    "hier",
    "yesterday",
    "qui",
    "that",
    "et",
    "and",
    "depuis",
    "since",
    "from",
    "at",
    "ce",
    "this",
    "limite",
    "limit",
    "max",
    "ajoute",
    "add",
    "au",
    "j'ai",
    "je",
    "i",
    "km",
    "kilometres",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "le",
    "on",
    "last",
    "la",
    "compteur",
    "which",
    "have",
    "has",
    "ont",
    "de",
    "du",
    "of",
    "in",
    "en",
    "dans",
    "my",
];
/// Words that make no name when they come first: the sentence tells of something else.
const VERBS: &[&str] = &[
    "sont", "est", "etaient", "ont", "me", "m'ont", "font", "are", "were", "is", "was", "hurt", "feel", "felt", "make",
    "have", "has", "qui", "that", "which", "ne", "n'ont", "parce", "because", "but", "mais", "love", "ca", "il",
    "elles",
];

pub fn is_noun(word: &str) -> bool {
    NOUNS.contains(&word)
}

pub fn is_model(word: &str) -> bool {
    MODELS
        .iter()
        .any(|model| word == *model || word.strip_suffix('s') == Some(model))
}

/// A known pair, and the words of the sentence that name it.
#[derive(Debug, Clone, Copy)]
pub struct Named<'s> {
    pub pair: &'s ShoeState,
    pub at: usize,
    pub end: usize,
}

/// The known pair that the sentence names. `Err`: two fit as well as each other.
pub fn known<'s>(words: &[Token], state: &'s AthleteState, retired_too: bool) -> Result<Option<Named<'s>>, ()> {
    let mut best: Option<(usize, Named<'s>)> = None;
    let mut tied = false;
    for pair in state.shoes.iter().filter(|s| retired_too || s.shoe.retired.is_none()) {
        let Some((score, at, end)) = fit(words, &pair.shoe.name) else {
            continue;
        };
        // In use before retired.
        let score = score * 2 + usize::from(pair.shoe.retired.is_none());
        match &best {
            Some((most, _)) if *most > score => {}
            Some((most, _)) if *most == score => tied = true,
            _ => {
                tied = false;
                best = Some((score, Named { pair, at, end }));
            }
        }
    }
    if tied {
        Err(())
    } else {
        Ok(best.map(|(_, named)| named))
    }
}

/// How many words of the name stand together in the sentence, and where. `None`: none that tells, or another number
/// than the name's.
fn fit(words: &[Token], name: &str) -> Option<(usize, usize, usize)> {
    let name: Vec<String> = tokens::read(name)
        .into_iter()
        .filter(|t| !t.mark)
        .map(|t| t.fold)
        .collect();
    let same = |word: &str| name.iter().any(|n| word == n || word.strip_suffix('s') == Some(n));
    // A name of one letter or of digits alone is told only in full.
    let tells = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() >= 3 || name.len() == 1;
    let mut best = None;
    let mut at = 0;
    while at < words.len() {
        let long = words[at..].iter().take_while(|t| !t.mark && same(&t.fold)).count();
        let end = at + long;
        if words[at..end].iter().any(|t| tells(&t.fold)) {
            let number = words
                .get(end)
                .is_some_and(|t| t.fold.chars().all(|c| c.is_ascii_digit()));
            let unit = words.get(end + 1).is_some_and(|t| is_unit(&t.fold));
            if (!number || unit) && best.is_none_or(|(most, _, _)| long > most) {
                best = Some((long, at, end));
            }
        }
        at += long.max(1);
    }
    best
}

pub fn is_unit(word: &str) -> bool {
    matches!(
        word,
        "km" | "kms" | "k" | "bornes" | "kilometres" | "kilometers" | "miles" | "mi" | "mile"
    )
}

/// What follows a cue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum New {
    Name(String),
    /// Nothing that could be a name.
    Nothing,
    /// The sentence goes on about something else.
    Else,
}

/// Whether a word for shoes stands behind a cue, among the words before the name.
pub fn noun_leads(words: &[Token], from: usize) -> bool {
    let behind = words.get(from..).unwrap_or_default().iter();
    behind
        .take_while(|t| !t.mark && (FILLERS.contains(&t.fold.as_str()) || is_noun(&t.fold)))
        .any(|t| is_noun(&t.fold))
}

/// The name behind a cue that ends at `from`.
pub fn new(words: &[Token], from: usize) -> New {
    let mut at = from;
    let (mut led, mut comma) = (false, false);
    while let Some(token) = words.get(at) {
        if token.mark && token.fold == ":" {
            led = true;
        } else if token.mark && token.fold == "," {
            comma = true;
        } else if !token.mark && (FILLERS.contains(&token.fold.as_str()) || is_noun(&token.fold)) {
            let copula = ["sont", "are", "is"].contains(&token.fold.as_str());
            // "My new shoes are great" names nothing; "they are Ghosts" after a comma does.
            if copula && !comma && !led {
                return New::Else;
            }
            led |= !is_noun(&token.fold);
        } else {
            break;
        }
        at += 1;
    }
    let Some(first) = words.get(at).filter(|t| !t.mark) else {
        return New::Nothing;
    };
    if VERBS.contains(&first.fold.as_str()) {
        return if comma { New::Nothing } else { New::Else };
    }
    if comma && !led && !is_model(&first.fold) {
        return New::Nothing;
    }
    let mut name: Vec<&str> = Vec::new();
    for (n, token) in words[at..].iter().enumerate() {
        let amount = token.fold.starts_with(|c: char| c.is_ascii_digit())
            && (words.get(at + n + 1).is_some_and(|t| is_unit(&t.fold)) || token.fold.ends_with("km"));
        // "On" is a make as well as a word.
        let ends = ENDS.contains(&token.fold.as_str()) && !(name.is_empty() && token.fold == "on");
        if token.mark || amount || ends || is_noun(&token.fold) {
            break;
        }
        name.push(&token.raw);
    }
    match name.join(" ") {
        name if name.chars().any(char::is_alphanumeric) => New::Name(name),
        _ => New::Nothing,
    }
}
