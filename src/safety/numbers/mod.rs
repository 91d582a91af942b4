//! Signs that are numbers: a body temperature, an age, a day's calories.

mod heart;

use super::{concept::Concept, matcher::Hit, tokens::Token};

/// Body temperatures that are a fever, °C.
const FEVER_C: std::ops::Range<f64> = 37.8..43.0;
/// The same in °F.
const FEVER_F: std::ops::Range<f64> = 100.2..109.0;
/// A core temperature from which exertional heat stroke is suspected, °C (ACSM, exertional heat illness).
const HEAT_STROKE_C: f64 = 40.0;
/// The same in °F.
const HEAT_STROKE_F: f64 = 104.0;
/// From here it is an emergency with no effort told, °C.
const EXTREME_C: f64 = 40.5;
/// The same in °F.
const EXTREME_F: f64 = 105.0;
/// Below this a day's intake is a restriction whatever the person's size, kcal.
const FEW_KCAL: f64 = 1250.0;
/// Oxygen in the blood no healthy runner has near the sea, %; below it a sensor has slipped.
const LOW_OXYGEN: std::ops::Range<f64> = 70.0..91.0;
const OXYGEN: &[&str] = &[
    "spo",
    "spo2",
    "saturation",
    "sat",
    "sats",
    "oxymetre",
    "oximeter",
    "oxygen",
    "oxygene",
    "ox",
];
/// Air in which a run is a warning in itself, °C.
const HOT_AIR_C: std::ops::Range<f64> = 34.0..51.0;
/// Ages that are read as the writer's own when they are a minor's, years.
const MINOR_AGES: std::ops::Range<f64> = 8.0..18.0;

/// A bare number up to here may be a temperature; above it is a marathon in kilometres.
const BARE_UNTIL_C: f64 = 41.0;

const BODY_HEAT: &[&str] = &[
    "fievre",
    "temperature",
    "temp",
    "fever",
    "thermometre",
    "thermometer",
    "corporelle",
    "core",
    "rectal",
    "rectale",
];
const AIR: &[&str] = &[
    "dehors",
    "outside",
    "soleil",
    "sun",
    "ombre",
    "shade",
    "air",
    "exterieur",
    "meteo",
    "weather",
    "forecast",
    "prevu",
    "announced",
    "annonce",
    "annonces",
    "annoncee",
    "ressenti",
    "ressentie",
];
const PER_DAY: &[&str] = &[
    "jour", "journee", "mange", "manger", "day", "daily", "eat", "eating", "ate", "only", "limite", "limit", "maximum",
    "max", "reste", "under", "sous", "moins", "about", "avec", "on", "a", "que", "qu",
];
const ENERGY: &[&str] = &["kcal", "calorie", "calories", "cal", "kcals", "cals"];
/// Words that make a small number of calories one meal, one run or a difference.
const NOT_A_DAY: &[&str] = &[
    "brule",
    "brulees",
    "burn",
    "burned",
    "burnt",
    "depense",
    "gel",
    "repas",
    "meal",
    "snack",
    "petit",
    "breakfast",
    "lunch",
    "diner",
    "dinner",
    "footing",
    "sortie",
    "run",
    "seance",
    "session",
    "heure",
    "hour",
    "h",
    "barre",
    "bar",
    "plus",
    "extra",
    "deficit",
    "km",
    "more",
    "surplus",
    "recovery",
    "dejeuner",
    "collation",
    "glucides",
    "active",
    "actives",
    "montre",
    "watch",
];
/// What follows the temperature of the air at the end of its sentence.
const COMES: &[&str] = &[
    "demain", "dimanche", "samedi", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "aujourd", "ce", "cette", "cet",
    "tomorrow", "today", "dehors", "pour", "pendant", "et", "le", "l", "a", "partout", "tout", "deg",
];
const AGE_UNITS: &[&str] = &["ans", "an", "years", "year", "yo", "yrs", "y"];
/// What follows "15 ans" when it is no age.
const NOT_AN_AGE: &[&str] = &[
    "experience",
    "course",
    "pratique",
    "running",
    "d",
    "de",
    "of",
    "ago",
    "back",
    "minutes",
    "min",
    "km",
    "que",
    "marathon",
    "sans",
    "after",
    "apres",
    "plus",
    "mariage",
    "club",
    "in",
];

/// Adds the concepts that numbers stand for.
pub fn find(tokens: &[Token], into: &mut Vec<Hit>) {
    for (at, token) in tokens.iter().enumerate() {
        let Some(value) = token.number else { continue };
        if let Some(concept) = read(tokens, at, value) {
            into.push(Hit {
                concept,
                start: at,
                end: at + 1,
                negated: false,
                ability: false,
            });
        }
    }
}

fn read(tokens: &[Token], at: usize, value: f64) -> Option<Concept> {
    if LOW_OXYGEN.contains(&value) && around(tokens, at, 5, 4).iter().any(|word| OXYGEN.contains(word)) {
        return Some(Concept::CannotBreathe);
    }
    if HOT_AIR_C.contains(&value) && is_air(tokens, at) {
        return Some(Concept::HeatAlert);
    }
    if FEVER_C.contains(&value) || FEVER_F.contains(&value) {
        let is_from = |celsius: f64, fahrenheit: f64| (celsius..FEVER_C.end).contains(&value) || value >= fahrenheit;
        let concept = if is_from(EXTREME_C, EXTREME_F) {
            Concept::ExtremeHeat
        } else if is_from(HEAT_STROKE_C, HEAT_STROKE_F) {
            Concept::CoreHeat
        } else {
            Concept::FeverNumber
        };
        return is_body_heat(tokens, at, value).then_some(concept);
    }
    if (1.0..FEW_KCAL).contains(&value) && value >= 200.0 {
        return is_intake(tokens, at).then_some(Concept::FewCalories);
    }
    if MINOR_AGES.contains(&value) && value.fract() == 0.0 && is_own_age(tokens, at) {
        return Some(Concept::MinorAge);
    }
    heart::read(tokens, at, value)
}

fn is_body_heat(tokens: &[Token], at: usize, value: f64) -> bool {
    let near = around(tokens, at, 5, 5);
    let said = near
        .iter()
        .any(|word| BODY_HEAT.contains(word) || word.starts_with("temper") || word.starts_with("fievr"));
    let possessed = word(tokens, at.wrapping_sub(2)) == "j" && word(tokens, at.wrapping_sub(1)) == "ai";
    let degrees = matches!(word(tokens, at + 1), "deg" | "de" | "degres" | "c");
    let air = near.iter().any(|word| AIR.contains(word))
        || before(tokens, at, &["il", "fait"])
        || before(tokens, at, &["il", "faisait"]);
    let half_degrees = word(tokens, at + 1) == "et" && word(tokens, at + 2).starts_with("demi");
    let this_morning = near
        .iter()
        .any(|word| matches!(*word, "matin" | "soir" | "nuit" | "reveil" | "morning" | "night"));
    let shivers = near.iter().any(|word| {
        ["grelott", "frisson", "shiver", "chills"]
            .iter()
            .any(|start| word.starts_with(start))
    });
    // "38,5 ce matin" is no distance and no time.
    let fahrenheit = FEVER_F.contains(&value) && value < HEAT_STROKE_F;
    let lasts = near.iter().any(|word| matches!(*word, "depuis" | "for"));
    let bare = value.fract() != 0.0
        && (value < BARE_UNTIL_C || fahrenheit)
        && (this_morning || shivers || lasts)
        && !matches!(
            word(tokens, at + 1),
            "km" | "kg" | "k" | "min" | "s" | "kilos" | "miles" | "m" | "bornes"
        )
        && !matches!(
            word(tokens, at.wrapping_sub(1)),
            "en" | "in" | "de" | "fait" | "couru" | "ran" | "did"
        );
    let counted = matches!(
        word(tokens, at + 1),
        "day" | "days" | "jour" | "jours" | "km" | "k" | "miles" | "min" | "minutes" | "bpm" | "ans" | "weeks" | "runs"
    );
    // "Courir avec 38 ?" has no other meaning.
    let with = value < BARE_UNTIL_C
        && matches!(word(tokens, at.wrapping_sub(1)), "avec" | "with")
        && (word(tokens, at + 1).is_empty() || breaks(tokens, at));
    !air && !counted
        && (said
            || bare
            || with
            || (half_degrees && this_morning)
            || (possessed && degrees && word(tokens, at + 1) == "de" && word(tokens, at + 2).starts_with("fi")))
}

/// Whether a number is the temperature of the air: "il va faire 38", "36 degrees forecast".
fn is_air(tokens: &[Token], at: usize) -> bool {
    let told = [
        &["va", "faire"][..],
        &["il", "fera"],
        &["on", "annonce"],
        &["ils", "annoncent"],
        &["annoncent"],
        &["il", "fait"],
    ];
    let unit = word(tokens, at + 1);
    let degrees = matches!(unit, "deg" | "degres" | "degrees" | "celsius");
    let forecast = matches!(unit, "annonces" | "annoncees" | "prevus" | "forecast" | "expected");
    let ahead = told.iter().any(|words| before(tokens, at, words));
    let ends = unit.is_empty() || breaks(tokens, at) || COMES.contains(&unit);
    let body = around(tokens, at, 4, 4)
        .iter()
        .any(|word| BODY_HEAT[3..].contains(word) || word.starts_with("fievr"));
    !body
        && (forecast
            || ahead && (degrees || ends)
            || degrees && matches!(word(tokens, at + 2), "annonces" | "prevus" | "forecast" | "expected"))
}

fn is_intake(tokens: &[Token], at: usize) -> bool {
    let near = around(tokens, at, 5, 6);
    (0..3).any(|step| ENERGY.contains(&word(tokens, at + 1 + step)))
        && near.iter().any(|word| PER_DAY.contains(word))
        && !near.iter().any(|word| NOT_A_DAY.contains(word))
}

fn is_own_age(tokens: &[Token], at: usize) -> bool {
    let own = before(tokens, at, &["j", "ai"])
        || before(tokens, at, &["i", "m"])
        || before(tokens, at, &["i", "am"])
        || before(tokens, at, &["j", "ai", "que"])
        || before(tokens, at, &["j", "ai", "seulement"])
        || before(tokens, at, &["i", "m", "only"])
        || before(tokens, at, &["j", "ai", "bientot"])
        || before(tokens, at, &["j", "ai", "a", "peine"])
        || before(tokens, at, &["age"])
        || before(tokens, at, &["turned"])
        || before(tokens, at, &["turning"])
        || before(tokens, at, &["j", "aurai"])
        || before(tokens, at, &["vais", "avoir"])
        || before(tokens, at, &["m", "a"])
        || before(tokens, at, &["am", "a"])
        || before(tokens, at, &["i", "m", "nearly"])
        || before(tokens, at, &["i", "m", "almost"])
        || before(tokens, at, &["i", "will", "be"])
        || before(tokens, at, &["aged"]);
    let unit = AGE_UNITS.contains(&word(tokens, at + 1));
    if !own {
        return unit && is_told_bare(tokens, at);
    }
    let after = word(tokens, at + if unit { 2 } else { 1 });
    if unit {
        return !NOT_AN_AGE.contains(&after);
    }
    let english = before(tokens, at, &["m"]) || before(tokens, at, &["am"]) || before(tokens, at, &["only"]);
    english && (after.is_empty() || matches!(after, "and" | "so" | "can" | "but" | "or" | "want") || breaks(tokens, at))
}

/// Whether an age stands alone, as one gives it: "15 ans, 1 m 60", "16 yo here", "ado de 15 ans".
fn is_told_bare(tokens: &[Token], at: usize) -> bool {
    let opens = at == 0 || tokens[at].clause != tokens[at - 1].clause;
    let after = word(tokens, at + 2);
    let bare = after.is_empty()
        || breaks(tokens, at + 1)
        || matches!(after, "old" | "here" | "et" | "and" | "girl" | "boy" | "je" | "runner");
    let teen = matches!(
        word(tokens, at.wrapping_sub(2)),
        "ado" | "fille" | "garcon" | "lyceen" | "lyceenne" | "collegien" | "collegienne"
    ) && before(tokens, at, &["de"]);
    (opens && bare || teen) && !NOT_AN_AGE.contains(&after)
}

fn breaks(tokens: &[Token], at: usize) -> bool {
    match (tokens.get(at), tokens.get(at + 1)) {
        (Some(left), Some(right)) => left.clause != right.clause,
        _ => true,
    }
}

fn word(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).map_or("", |token| token.word.as_str())
}

/// Whether exactly these words stand right before a token.
fn before(tokens: &[Token], at: usize, words: &[&str]) -> bool {
    at.checked_sub(words.len()).is_some_and(|from| {
        tokens[from..at]
            .iter()
            .map(|token| token.word.as_str())
            .eq(words.iter().copied())
    })
}

fn around(tokens: &[Token], at: usize, left: usize, right: usize) -> Vec<&str> {
    let from = at.saturating_sub(left);
    let to = (at + right + 1).min(tokens.len());
    tokens[from..to].iter().map(|token| token.word.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::safety::tokens::cut;

    fn concepts(text: &str) -> Vec<Concept> {
        let mut hits = Vec::new();
        find(&cut(text).tokens, &mut hits);
        hits.into_iter().map(|hit| hit.concept).collect()
    }

    #[test]
    fn a_temperature_is_a_fever_only_in_a_body() {
        assert_eq!(concepts("j'ai 38,9 de fièvre"), [Concept::FeverNumber]);
        assert_eq!(concepts("il fait 38 degrés dehors"), [Concept::HeatAlert]);
        assert_eq!(concepts("temp is 101.5"), [Concept::FeverNumber]);
        assert_eq!(concepts("38 km de trail"), []);
    }

    #[test]
    fn an_age_is_not_a_duration() {
        assert_eq!(concepts("j'ai 15 ans et je cours"), [Concept::MinorAge]);
        assert_eq!(concepts("j'ai 15 ans de course derrière moi"), []);
        assert_eq!(concepts("I'm 14, can I run a marathon?"), [Concept::MinorAge]);
        assert_eq!(concepts("i'm 14 km in"), []);
    }

    #[test]
    fn a_rise_of_the_resting_rate_is_told_from_the_rate_a_clock_and_a_fall() {
        for text in [
            "FC de repos +12 depuis 3 jours",
            "rhr 61 instead of 48",
            "d'habitude 48 au repos, fc à 60",
        ] {
            assert_eq!(concepts(text), [Concept::RaisedRest], "{text}");
        }
        for text in [
            "FC de repos 48",
            "fc repos baissée de 6",
            "rhr 48 at 7 am",
            "fc repos 48 au lieu de 55",
        ] {
            assert_eq!(concepts(text), [], "{text}");
        }
    }

    #[test]
    fn a_heart_rate_told_as_a_setting_is_no_sign() {
        for text in [
            "ma fc max c'est 191 et au repos 47",
            "my max hr is 193 and resting 50",
            "FC repos 185",
            "FC max 188, repos 185",
            "resting HR 185 bpm",
        ] {
            assert_eq!(concepts(text), [], "{text}");
        }
        for text in [
            "ma fc est à 185 au repos là",
            "j'ai tout donné au max. Pouls 190 assis, vertiges",
            "FC max 170, là 185 au repos",
            "pouls au repos 185",
            "resting HR 185 right now",
        ] {
            assert_eq!(concepts(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn hot_air_is_no_fever_and_low_oxygen_no_share() {
        assert_eq!(concepts("il va faire 38 dimanche"), [Concept::HeatAlert]);
        assert_eq!(concepts("spo2 à 86 sur ma montre"), [Concept::CannotBreathe]);
        assert_eq!(concepts("80 % en endurance"), []);
    }

    #[test]
    fn few_calories_are_a_day_and_not_a_run() {
        assert_eq!(concepts("je mange 800 kcal par jour"), [Concept::FewCalories]);
        assert_eq!(concepts("j'ai brûlé 800 kcal hier"), []);
    }
}
