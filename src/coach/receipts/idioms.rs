//! Turns of phrase with a number word that count nothing.

use super::measures;
use super::numerals;
use super::tokens::Tokens;

/// Anywhere, unless a unit or another number follows.
const ANYWHERE: &[&str] = &[
    "deux doigts",
    "deux mots",
    "entre deux",
    "des deux cotes",
    "les deux pieds",
    "les deux jambes",
    "tes deux jambes",
    "deux fois rien",
    "de deux choses",
    "quatre a quatre",
    "quatre saisons",
    "trente six chandelles",
    "mille excuses",
    "mille merci",
    "mille mercis",
    "mille bravos",
    "mille fois merci",
    "cent fois merci",
    "zero pression",
    "zero stress",
    "zero culpabilite",
    "zero douleur",
    "quoi de neuf",
    "tout neuf",
    "flambant neuf",
    "comme neuf",
    "a neuf",
    "two cents",
    "in two minds",
    "both feet",
    "zero pressure",
    "zero stress",
    "zero guilt",
    "zero pain",
    "cloud nine",
    "high five",
    "thanks a million",
    "a million thanks",
    "a thousand thanks",
];

/// Only where the sentence pauses after them: "on court à deux", not "à deux kilomètres".
const AT_A_PAUSE: &[&str] = &[
    "a deux",
    "les deux",
    "tous les deux",
    "toutes les deux",
    "tous deux",
    "de zero",
    "from zero",
    "the two",
    "you two",
];

/// The token after a turn of phrase that starts at `index`.
pub fn at(tokens: &Tokens, index: usize) -> Option<usize> {
    let alone = |next: &usize| {
        measures::after(tokens, *next).is_none()
            && numerals::at(tokens, *next).is_none()
            && !(tokens.is_word(*next, &["et", "a", "ou", "and", "or", "to", "virgule", "point"])
                || tokens.is_sign(*next, "-"))
    };
    let find = |list: &[&str]| list.iter().filter_map(|words| tokens.phrase(index, words)).max();
    let paused = |next: &usize| tokens.at(*next).is_none() || tokens.is_sign(*next, "\n.,;:!?)");
    find(ANYWHERE)
        .filter(alone)
        .or_else(|| find(AT_A_PAUSE).filter(|next| paused(next) && alone(next)))
}

/// A name with a digit in it: `VO2 max`, `B12`.
pub fn name(tokens: &Tokens, index: usize) -> Option<usize> {
    let named = [("vo", "2"), ("b", "12"), ("co", "2"), ("o", "2")];
    named
        .into_iter()
        .any(|(word, digits)| {
            tokens.word(index) == word && tokens.glued(index + 1) && tokens.digits(index + 1) == digits
        })
        .then(|| index + 2 + usize::from(tokens.is_word(index + 2, &["max"]) && tokens.glued(index + 2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_makes_a_number_of_an_idiom() {
        let found = |text: &str| at(&Tokens::read(text), 0);
        assert_eq!(found("à deux doigts"), None);
        assert_eq!(found("deux mots"), Some(2));
        assert_eq!(found("à deux, c’est mieux"), Some(2));
        assert_eq!(found("à deux kilomètres"), None);
        assert_eq!(found("entre deux séances"), Some(2));
        assert_eq!(found("entre deux et cinq km"), None);
        assert_eq!(found("zéro pression"), Some(2));
    }

    #[test]
    fn names_keep_their_digits() {
        assert_eq!(name(&Tokens::read("VO2max"), 0), Some(3));
        assert_eq!(name(&Tokens::read("VO 2 km"), 0), None);
        assert_eq!(name(&Tokens::read("VO₂ max"), 0), Some(2));
    }
}
