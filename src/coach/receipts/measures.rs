//! The unit after a number, before it, or further on.

use super::cardinals;
use super::reading::{Measure, Per};
use super::tokens::Tokens;

/// Letters for a unit, as written after a number.
const WORDS: &[(&str, Measure)] = &[
    ("km", Measure::Kilometre),
    ("kms", Measure::Kilometre),
    ("kilometre", Measure::Kilometre),
    ("kilometres", Measure::Kilometre),
    ("kilometer", Measure::Kilometre),
    ("kilometers", Measure::Kilometre),
    ("borne", Measure::Kilometre),
    ("bornes", Measure::Kilometre),
    ("m", Measure::Metre),
    ("metre", Measure::Metre),
    ("metres", Measure::Metre),
    ("meter", Measure::Metre),
    ("meters", Measure::Metre),
    ("mi", Measure::Mile),
    ("mile", Measure::Mile),
    ("miles", Measure::Mile),
    ("ft", Measure::Foot),
    ("feet", Measure::Foot),
    ("yd", Measure::Yard),
    ("yards", Measure::Yard),
    ("cm", Measure::Centimetre),
    ("centimetres", Measure::Centimetre),
    ("h", Measure::Hour),
    ("hr", Measure::Hour),
    ("hrs", Measure::Hour),
    ("heure", Measure::Hour),
    ("heures", Measure::Hour),
    ("hour", Measure::Hour),
    ("hours", Measure::Hour),
    ("min", Measure::Minute),
    ("mins", Measure::Minute),
    ("mn", Measure::Minute),
    ("minute", Measure::Minute),
    ("minutes", Measure::Minute),
    ("s", Measure::Second),
    ("sec", Measure::Second),
    ("secs", Measure::Second),
    ("seconde", Measure::Second),
    ("secondes", Measure::Second),
    ("second", Measure::Second),
    ("seconds", Measure::Second),
    ("bpm", Measure::BeatPerMinute),
    ("battements", Measure::BeatPerMinute),
    ("pulsations", Measure::BeatPerMinute),
    ("puls", Measure::BeatPerMinute),
    ("beats", Measure::BeatPerMinute),
    ("spm", Measure::StepPerMinute),
    ("ppm", Measure::StepPerMinute),
    ("pct", Measure::Percent),
    ("percent", Measure::Percent),
    ("pourcent", Measure::Percent),
    // On scales: a pace "au kilo" is read elsewhere.
    ("kilo", Measure::Kilogram),
    ("kilos", Measure::Kilogram),
    ("kg", Measure::Kilogram),
    ("kgs", Measure::Kilogram),
    ("kilogramme", Measure::Kilogram),
    ("kilogrammes", Measure::Kilogram),
    ("kilograms", Measure::Kilogram),
    ("g", Measure::Gram),
    ("gr", Measure::Gram),
    ("gramme", Measure::Gram),
    ("grammes", Measure::Gram),
    ("gram", Measure::Gram),
    ("grams", Measure::Gram),
    ("lb", Measure::Pound),
    ("lbs", Measure::Pound),
    ("pounds", Measure::Pound),
    ("l", Measure::Litre),
    ("litre", Measure::Litre),
    ("litres", Measure::Litre),
    ("liters", Measure::Litre),
    ("ml", Measure::Millilitre),
    ("kmh", Measure::KilometrePerHour),
    ("kph", Measure::KilometrePerHour),
    ("mph", Measure::MilePerHour),
    ("kcal", Measure::Calorie),
    ("cal", Measure::Calorie),
    ("calories", Measure::Calorie),
    ("w", Measure::Watt),
    ("watt", Measure::Watt),
    ("watts", Measure::Watt),
    ("degre", Measure::Degree),
    ("degres", Measure::Degree),
    ("degree", Measure::Degree),
    ("degrees", Measure::Degree),
    ("celsius", Measure::Degree),
    ("euro", Measure::Money),
    ("euros", Measure::Money),
    ("dollar", Measure::Money),
    ("dollars", Measure::Money),
];

/// Signs that end what a number belongs to. Others, such as emphasis, stand between number and unit without meaning.
const ENDS: &str = "\n.,;:!?/×+=→'";

/// The unit a word stands for.
pub fn of_word(word: &str) -> Option<Measure> {
    WORDS
        .iter()
        .find(|(known, _)| *known == word)
        .map(|(_, measure)| *measure)
}

fn of_sign(tokens: &Tokens, index: usize) -> Option<Measure> {
    [
        ("%‰", Measure::Percent),
        ("°", Measure::Degree),
        ("€$£¥", Measure::Money),
    ]
    .into_iter()
    .find(|(signs, _)| tokens.is_sign(index, signs))
    .map(|(_, measure)| measure)
}

/// Words that may stand between a number and its unit.
const MOST_ADJECTIVES: usize = 4;

/// A unit and the token after it.
pub type Unit = (Measure, usize);

/// The unit of a number that ends before `index`: next to it, or a few words further on, as in "8 petits km".
pub fn after(tokens: &Tokens, index: usize) -> Option<Unit> {
    let mut at = index;
    while tokens.at(at).is_some() && tokens.word(at).is_empty() && tokens.digits(at).is_empty() {
        if let Some(measure) = of_sign(tokens, at) {
            let next = at + 1 + usize::from(measure == Measure::Degree && tokens.is_word(at + 1, &["c", "f"]));
            return Some((measure, next));
        }
        if tokens.is_sign(at, ENDS) || at > index + 3 {
            return None;
        }
        // A dash between blanks begins something else.
        if tokens.is_sign(at, "-") && !tokens.glued(at) {
            return None;
        }
        at += 1;
    }
    if let Some(found) = here(tokens, at, at == index) {
        return Some(found);
    }
    // An adjective between: only unmistakable units, nothing but words on the way.
    (at + 1..=at + MOST_ADJECTIVES)
        .take_while(|far| !tokens.word(far - 1).is_empty() && !is_joint(tokens.word(far - 1)))
        .find_map(|far| here(tokens, far, false).filter(|_| tokens.word(far).len() > 1))
}

/// A word after which another thing is counted, or that is itself what was counted.
fn is_joint(word: &str) -> bool {
    const JOINTS: &[&str] = &[
        "de", "d", "en", "a", "ou", "sur", "par", "pour", "au", "le", "la", "dans", "of", "in", "or", "on", "per",
        "for", "at", "the", "to", "fois", "times", "x", "sortie", "sorties", "seance", "seances", "footing",
        "footings", "course", "courses", "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "run", "runs",
        "session", "sessions", "workout", "workouts", "race", "races", "day", "days", "week", "weeks", "month",
        "months", "year", "years", "points", "took", "est", "is", "are", "sont",
    ];
    cardinals::counts(word) || cardinals::one(word) || JOINTS.contains(&word)
}

fn here(tokens: &Tokens, index: usize, next_to: bool) -> Option<Unit> {
    let word = tokens.word(index);
    for phrase in ["pour cent", "per cent"] {
        if let Some(next) = tokens.phrase(index, phrase) {
            return Some((Measure::Percent, next));
        }
    }
    if word == "k" && tokens.glued(index) {
        return Some((Measure::Kilometre, index + 1));
    }
    let measure = of_word(word)?;
    // "5 m'ont plu": an elided word, no unit.
    let elided = tokens.is_sign(index + 1, "'") && tokens.glued(index + 2) && !tokens.word(index + 2).is_empty();
    if word.len() == 1 && (elided || !next_to) {
        return None;
    }
    Some(over_time(tokens, measure, index + 1))
}

/// `km/h`, `km à l'heure`; `g par heure`, `km par semaine` stay what they are.
fn over_time(tokens: &Tokens, measure: Measure, index: usize) -> Unit {
    let slash = tokens.is_sign(index, "/");
    let per = if slash || tokens.is_word(index, &["par", "per", "a", "an", "each", "chaque"]) {
        index + 1
    } else {
        index
    };
    let per = if tokens.is_word(per, &["l"]) && tokens.is_sign(per + 1, "'") {
        per + 2
    } else {
        per
    };
    let spoken = matches!(tokens.word(per), "h" | "heure" | "hour" | "hr");
    let speed = match measure {
        Measure::Kilometre => Some(Measure::KilometrePerHour),
        Measure::Mile => Some(Measure::MilePerHour),
        _ => None,
    };
    match speed {
        Some(speed) if spoken && (per > index || tokens.word(per) != "h") => return (speed, per + 1),
        _ => {}
    }
    if measure == Measure::Metre && slash && tokens.word(per) == "s" {
        return (Measure::MetrePerSecond, per + 1);
    }
    if measure == Measure::Minute && slash && kilometre(tokens.word(per)) == Some(Per::Kilometre) {
        return (Measure::MinutePerKilometre, per + 1);
    }
    let minute = matches!(tokens.word(per), "min" | "minute");
    let beats = measure == Measure::BeatPerMinute && per > index && minute;
    let grams = matches!(measure, Measure::Gram | Measure::Millilitre | Measure::Litre) && per > index && spoken;
    (measure, if beats || grams { per + 1 } else { index })
}

fn kilometre(word: &str) -> Option<Per> {
    match word {
        "km" | "kilo" | "k" | "kilometre" | "kilometer" => Some(Per::Kilometre),
        "mi" | "mile" => Some(Per::Mile),
        _ => None,
    }
}

/// `/km`, `au kilo`, `par kilomètre`, `per mile`, and `min/km` after a time.
pub fn pace(tokens: &Tokens, index: usize) -> Option<(Per, usize)> {
    let at = if tokens.is_word(index, &["min", "mn", "minutes"]) {
        index + 1
    } else {
        index
    };
    let joint = tokens.is_sign(at, "/")
        || tokens.is_word(
            at,
            &["au", "par", "per", "a", "le", "du", "each", "the", "chaque", "un"],
        );
    let per = kilometre(tokens.word(at + 1)).filter(|_| joint)?;
    Some((per, at + 2))
}

/// What the words before a number say that it measures: "FC moyenne : 152", "distance 8,2".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    Distance,
    HeartRate,
    Pace,
    Duration,
}

/// The label that ends before `index`, at most three plain words away.
pub fn label(tokens: &Tokens, index: usize) -> Option<Label> {
    const LIGHT: &[&str] = &[
        "moyenne",
        "moyen",
        "max",
        "maximale",
        "average",
        "mean",
        "facile",
        "easy",
        "de",
        "d",
        "of",
        "est",
        "is",
        "etait",
        "was",
        "a",
        "at",
        "environ",
        "about",
        "rate",
        "totale",
        "total",
        "courus",
        "parcourus",
        "covered",
    ];
    let mut at = index;
    for _ in 0..4 {
        at = at.checked_sub(1)?;
        let word = tokens.word(at);
        match word {
            // The unit of a number before it labels nothing.
            "km" | "kilometres" | "bpm" if at.checked_sub(1).is_some_and(|n| counted(tokens, n)) => return None,
            "distance" | "km" | "kilometres" => return Some(Label::Distance),
            "fc" | "bpm" | "hr" | "cardio" | "cardiaque" | "heart" | "pouls" => return Some(Label::HeartRate),
            // "It is time" measures nothing.
            "duree" | "duration" | "temps" | "time"
                if tokens.is_sign(at + 1, ":=(")
                    || tokens.is_word(at + 1, &["est", "is", "de", "of", "total", "totale"]) =>
            {
                return Some(Label::Duration);
            }
            "allure" | "allures" | "pace" | "paces" | "rythme" => return Some(Label::Pace),
            _ if LIGHT.contains(&word) || tokens.is_sign(at, ":()='*") => {}
            _ => return None,
        }
    }
    None
}

fn counted(tokens: &Tokens, index: usize) -> bool {
    !tokens.digits(index).is_empty() || cardinals::counts(tokens.word(index))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_found_next_to_and_further_on() {
        for (text, measure, next) in [
            ("km", Measure::Kilometre, 1),
            ("** kilomètres", Measure::Kilometre, 3),
            ("petits km", Measure::Kilometre, 2),
            ("%", Measure::Percent, 1),
            ("pour cent", Measure::Percent, 2),
            ("km/h", Measure::KilometrePerHour, 3),
            ("kilomètres à l'heure", Measure::KilometrePerHour, 5),
            ("battements par minute", Measure::BeatPerMinute, 3),
            ("g per hour", Measure::Gram, 3),
        ] {
            assert_eq!(after(&Tokens::read(text), 0), Some((measure, next)), "{text}");
        }
        for text in ["sorties de km", ", km", "runs in minutes", "m'ont plu"] {
            assert_eq!(after(&Tokens::read(text), 0), None, "{text}");
        }
    }

    #[test]
    fn a_pace_is_per_something() {
        for text in ["/km", "au kilo", "min/km", "per kilometre"] {
            assert_eq!(
                pace(&Tokens::read(text), 0).map(|(per, _)| per),
                Some(Per::Kilometre),
                "{text}"
            );
        }
        assert_eq!(pace(&Tokens::read("a mile"), 0), Some((Per::Mile, 2)));
        assert_eq!(pace(&Tokens::read("à Paris"), 0), None);
    }

    #[test]
    fn a_label_stands_before() {
        assert_eq!(label(&Tokens::read("FC moyenne : 152"), 3), Some(Label::HeartRate));
        assert_eq!(label(&Tokens::read("trois sorties 152"), 2), None);
    }
}
