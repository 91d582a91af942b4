//! Questions about a race or a race time, by their own words: how long until it, what to aim for, at which pace, through
//! which times, and what one result is worth elsewhere.

use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::domain::units::HALF_MARATHON_M;

use super::Prepared;
use super::normalise::{Kind, Message};
use super::phrasebook::{Phrasebook, Words};
use super::quantities::{Quantity, What};

/// More words than this are a story.
const LONGEST: usize = 20;
/// A race carried on to ("et à Nantes ?") is asked in no more words than this.
const CARRIED: usize = 6;

/// What is asked of a race.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RaceAsk {
    DaysLeft,
    /// How to run it, what to do on its eve.
    Strategy,
    /// What time to aim for.
    Aim,
    Pace,
    Splits,
    /// A time within reach or not: "et si je vise 1h45 ?".
    Target,
    /// What a time over one distance is worth over another.
    Equivalent,
    /// Nothing but another race: "et à Nantes ?".
    CarriedOn,
}

/// Such a question with what it names.
#[derive(Debug, Clone, PartialEq)]
pub struct RaceWords {
    pub ask: RaceAsk,
    /// The distance asked about, metres.
    pub metres: Option<f64>,
    /// The time named, seconds.
    pub seconds: Option<f64>,
    /// The distance that time was, or would be, run over where another one is asked about, metres.
    pub run_m: Option<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cue {
    Ask(RaceAsk),
    /// A time is only imagined.
    If,
    /// Whether it can be.
    Doable,
    /// The same, of a race that is named.
    Can,
    /// What it is worth.
    Worth,
    /// The question is of something else.
    Elsewhere,
    /// It was run.
    Ran,
}

const CUES: &[(Cue, &str)] = &[
    (
        Cue::Ask(RaceAsk::DaysLeft),
        "combien de jours avant|combien de jours jusqu|combien de semaines avant|combien de semaines jusqu|\
         combien de mois avant|combien de temps avant|combien de temps jusqu|combien de jours .. reste|\
         combien de semaines .. reste|combien de temps .. reste|reste combien de jours|reste combien de temps|\
         reste combien de semaines|reste combien avant|dans combien de temps|dans combien de jours|\
         dans combien de semaines|c est dans combien|c est quand|quand est|quand a lieu|how many days until|how many days to|\
         how many days before|how many days till|how many days left|\
         how many days do i have|how many days are left|how many days is it|\
         how many weeks until|how many weeks to|how many weeks before|how many weeks till|how many weeks left|\
         how many months until|how long until|how long till|how long before|how long to go|how long is it until|\
         how far away|how far off|how soon is|when is",
    ),
    (
        Cue::Ask(RaceAsk::Strategy),
        "strategie|comment gerer|comment je gere|comment je dois gerer|gestion de course|plan de course|\
         comment courir le|comment courir mon|comment aborder|la veille|comment partir|race plan|race strategy|\
         strategy for|pacing plan|pacing strategy|how should i pace|how do i pace|how should i run|\
         the day before|the eve",
    ),
    (
        Cue::Ask(RaceAsk::Aim),
        "viser combien|vise combien|viser quoi|vise quoi|viser comme|viser en combien|viser quel|peux viser|\
         puis je viser|quel temps|quel chrono|quel objectif|combien de temps je mettrai|combien de temps je mettrais|\
         combien de temps je vais mettre|combien je peux faire|combien je vaux|je peux faire combien|\
         peux faire quoi|je vaux combien|je vaux quoi|vaux combien|faire combien|esperer combien|esperer quoi|\
         peux esperer|temps realiste|objectif realiste|capable de combien|capable de quoi|prevision|pronostic|\
         estimation|ca donne quoi|ca donnerait quoi|what time can i|what time could i|what time should i|\
         what can i run|what could i run|what can i do|what could i do|what should i aim|what can i aim|what to aim|\
         aim for|how fast can i|how fast could i|realistic time|realistic goal|realistic target|prediction|predict|\
         forecast for my|expect at|expect in|what can i expect|expected time",
    ),
    (
        Cue::Ask(RaceAsk::Pace),
        "quelle allure|a quelle allure|allure pour|allure de course|allure cible|allure objectif|allure marathon|\
         allure semi|allure du semi|allure du marathon|allure sur|allure au|quel rythme|a quel rythme|quelle vitesse|\
         a quelle vitesse|combien au km|combien au kilo|what pace|which pace|race pace|target pace|goal pace|\
         marathon pace|half pace|half marathon pace|pace for|pace do i need|how fast per km",
    ),
    (
        Cue::Ask(RaceAsk::Splits),
        "temps de passage|temps de passages|temps intermediaire*|mes passages|passages pour|tableau de passage|\
         splits|split times|split for|pass times|passing times|intermediate times",
    ),
    (
        Cue::Ask(RaceAsk::Target),
        "vise|viser|visais|visait|viserais|je tente|tenter|tentais|partais sur|pars sur|partir sur|aim|aimed|aiming|\
         target|targeted|went for|go for|going for|shoot for|tried for|try for",
    ),
    (
        Cue::If,
        "et si|si je|si j|what if|suppose|if i|imagine|imaginons|admettons|say i|supposons",
    ),
    (
        Cue::Doable,
        "realiste|faisable|possible|atteignable|jouable|raisonnable|trop ambitieux|ambitieux|a ma portee|dans mes cordes|\
         tu y crois|realistic|doable|feasible|reachable|achievable|reasonable|too ambitious|ambitious|within reach|\
         in reach|can i break|je peux viser",
    ),
    (
        Cue::Can,
        "can i do|can i run|could i do|could i run|je peux faire|puis je faire|je peux courir|suis capable|am i able|\
         am i capable|capable",
    ),
    (
        Cue::Worth,
        "combien|quoi|quel|quelle|equiv*|vaut|vaudrait|donne|donnerait|correspond|prediction|prevision|what|how|worth|\
         gives|give|equals|predict*|en combien",
    ),
    (
        Cue::Elsewhere,
        "manger|mange|boire|bois|dormir|dors|gel|gels|cafe|coffee|eat|eating|drink|sleep|arreter|arrete|stop|echauff*|\
         warm up|warmup|petit dej*|breakfast|repos|recuper*|recover*|renfo*|strength|muscu*|chaussures|shoes|\
         sortie longue|long run|seance|session|workout|footing|footings|facile|easy|tempo|seuil|threshold|interval*|\
         fractionn*|fc|fcmax|heart|hr|cardio|frequence|meteo|weather|chaleur|heat|vacances|holiday*|prochaine sortie|\
         next run|next session|affutage|taper|recup|degres|degrees|denivele|cote|cotes|vent|wind|altitude|tapis|treadmill",
    ),
    (
        Cue::Ran,
        "j ai couru|j ai fait|i ran|i did|couru|fini|finished|hier|yesterday|ce matin|this morning",
    ),
];

static BOOK: LazyLock<Phrasebook<Cue>> = LazyLock::new(|| {
    let split = |(cue, phrases): &(Cue, &'static str)| phrases.split('|').map(|p| (*cue, p.trim())).collect::<Vec<_>>();
    Phrasebook::new(CUES.iter().flat_map(split))
});

/// What a message asks of a race, in so many words. `None`: no such question.
pub fn race_words(text: &str, today: NaiveDate) -> Option<RaceWords> {
    let prepared = Prepared::read(text, today);
    // As written: what is taken for a slip elsewhere ("aimed", "passage") is a word of these questions.
    let message = &Message::read(text);
    let words = Words::of(message);
    if words.len() > LONGEST || words.len() == 0 {
        return None;
    }
    let hits = BOOK.find(&words);
    let has = |cue: Cue| hits.iter().any(|h| h.meaning == cue);
    let says = |ask: RaceAsk| has(Cue::Ask(ask));
    let distances = distances(message, &prepared.quantities);
    let times: Vec<&Quantity> = prepared
        .quantities
        .iter()
        .filter(|q| matches!(q.what, What::Duration(_)))
        .collect();
    let asks = message.tokens.iter().any(|t| t.is("?")) || super::questioning(text);
    let named = distances.first().map(|(m, _)| *m);
    let found = |ask: RaceAsk| {
        let seconds = times.first().and_then(|q| over(q, named));
        Some(RaceWords {
            ask,
            metres: named,
            seconds,
            run_m: None,
        })
    };
    if says(RaceAsk::Splits) && !has(Cue::Elsewhere) {
        return found(RaceAsk::Splits);
    }
    if let ([time], true) = (&times[..], distances.len() >= 2)
        && (asks || has(Cue::If))
        && has(Cue::Worth)
        && (!has(Cue::Ran) || has(Cue::If) || asks)
    {
        return equivalent(time, &distances);
    }
    if has(Cue::Elsewhere) {
        return None;
    }
    if says(RaceAsk::DaysLeft) && (asks || words.len() <= 10) {
        return found(RaceAsk::DaysLeft);
    }
    let timed = times.len() == 1;
    if says(RaceAsk::Pace) && (asks || words.len() <= 8) && !has(Cue::Ran) {
        return found(RaceAsk::Pace);
    }
    // "Je peux courir 1h demain ?" is no race.
    let open = named.is_some() || prepared.dates.is_empty();
    let wished = says(RaceAsk::Target) && (asks || has(Cue::If))
        || asks && (has(Cue::Doable) && open || has(Cue::Can) && named.is_some() && prepared.dates.is_empty());
    if timed && wished && !has(Cue::Ran) {
        return found(RaceAsk::Target);
    }
    if timed || has(Cue::Ran) {
        return None;
    }
    if says(RaceAsk::Strategy) && (asks || words.len() <= 8) {
        return found(RaceAsk::Strategy);
    }
    if says(RaceAsk::Aim) && (asks || words.len() <= 6) {
        return found(RaceAsk::Aim);
    }
    (asks && carries_on(message) && words.len() <= CARRIED)
        .then(|| found(RaceAsk::CarriedOn))
        .flatten()
}

/// The distance a message names as that of a race, metres: with its unit, or bare as in "au 10", "the half".
pub fn race_metres(text: &str, today: NaiveDate) -> Option<f64> {
    let prepared = Prepared::read(text, today);
    distances(&Message::read(text), &prepared.quantities)
        .first()
        .map(|(m, _)| *m)
}

/// The words of a message, folded: lower case, no accent.
pub fn folded(text: &str) -> Vec<String> {
    let message = Message::read(text);
    let words = message.tokens.into_iter().filter(|t| t.kind != Kind::Symbol);
    words.map(|t| t.text).collect()
}

/// The words behind "avant", "until" or "à" that begin with a capital, as written: a place or a race nobody may know.
pub fn proper_after(text: &str) -> Option<String> {
    const BEFORE: &[&str] = &[
        "avant", "until", "before", "till", "to", "a", "for", "pour", "jusqu", "at",
    ];
    let message = Message::read(text);
    message.tokens.iter().enumerate().skip(1).find_map(|(i, token)| {
        let named = token.kind == Kind::Word
            && message.word_before(i).is_some_and(|t| t.any(BEFORE))
            && message.text.get(token.start..)?.starts_with(char::is_uppercase);
        named.then(|| message.original(i, i).map(str::to_owned)).flatten()
    })
}

fn carries_on(message: &Message) -> bool {
    let first = message.tokens.iter().find(|t| t.kind != Kind::Symbol);
    first.is_some_and(|t| t.any(&["et", "and", "what", "ok", "pour", "for", "how"]))
        && !message
            .tokens
            .iter()
            .any(|t| t.any(&["si", "if", "toi", "you", "je", "i"]))
}

/// Seconds of a duration over a distance.
fn over(quantity: &Quantity, metres: Option<f64>) -> Option<f64> {
    match quantity.what {
        What::Duration(time) => Some(time.over(metres)),
        _ => None,
    }
}

/// The distance nearest to the time is the one it was run over; the other is asked about.
fn equivalent(time: &Quantity, distances: &[(f64, usize)]) -> Option<RaceWords> {
    let away = |at: usize| at.abs_diff(time.start).min(at.abs_diff(time.end));
    let (run_m, at) = *distances.iter().min_by_key(|(_, at)| away(*at))?;
    let (metres, _) = *distances.iter().find(|(m, i)| *i != at && (m - run_m).abs() > 1.0)?;
    Some(RaceWords {
        ask: RaceAsk::Equivalent,
        metres: Some(metres),
        seconds: over(time, Some(run_m)),
        run_m: Some(run_m),
    })
}

/// Distances named with their unit, and the bare ones that are raced: "au 10", "on a half".
fn distances(message: &Message, quantities: &[Quantity]) -> Vec<(f64, usize)> {
    const RACED_KM: &[f64] = &[5.0, 10.0, 15.0, 20.0, 21.0, 42.0];
    let mut found: Vec<(f64, usize)> = quantities
        .iter()
        .filter_map(|q| match q.what {
            What::Distance(metres) => Some((metres, q.start)),
            _ => None,
        })
        .collect();
    let free = |i: usize| !quantities.iter().any(|q| (q.start..q.end).contains(&i));
    for (i, token) in message.tokens.iter().enumerate().filter(|(i, _)| free(*i)) {
        let behind = message
            .word_before(i)
            .is_some_and(|t| t.any(&["au", "sur", "le", "un", "over", "my", "mon", "the"]));
        let ends = message
            .at(i + 1)
            .is_none_or(|t| t.any(&["?", ",", ".", "!", "est", "is", "en", "in", "ca", "je"]));
        if token.kind == Kind::Number && behind && ends && RACED_KM.contains(&token.value) {
            let metres = match token.value {
                v if (v - 21.0).abs() < 0.5 => HALF_MARATHON_M,
                v if (v - 42.0).abs() < 0.5 => crate::domain::units::MARATHON_M,
                v => v * 1000.0,
            };
            found.push((metres, i));
        }
        let half = token.is("half") && !message.is(i + 1, &["an", "hour", "way", "past", "of", "the", "a"]);
        if half
            && !message
                .word_before(i)
                .is_some_and(|t| t.any(&["and", "second", "first", "last"]))
        {
            found.push((HALF_MARATHON_M, i));
        }
    }
    found.sort_by_key(|(_, at)| *at);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::units::MARATHON_M;

    fn read(text: &str) -> Option<(RaceAsk, Option<f64>, Option<f64>)> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        race_words(text, today).map(|w| (w.ask, w.metres, w.seconds))
    }

    #[test]
    fn questions_about_a_race_are_read_in_both_languages() {
        use RaceAsk as R;
        let (half, full) = (Some(HALF_MARATHON_M), Some(MARATHON_M));
        for (text, expected) in [
            ("combien de jours avant Nantes ?", (R::DaysLeft, None, None)),
            ("combien de temps avant le semi ?", (R::DaysLeft, half, None)),
            (
                "il me reste combien de jours avant le marathon",
                (R::DaysLeft, full, None),
            ),
            ("how long until the half?", (R::DaysLeft, half, None)),
            ("how many days do I have before Nantes?", (R::DaysLeft, None, None)),
            ("je peux viser combien à Nantes ?", (R::Aim, None, None)),
            ("what should I aim for at Nantes?", (R::Aim, None, None)),
            ("stratégie pour le semi ?", (R::Strategy, half, None)),
            ("how should I pace the marathon?", (R::Strategy, full, None)),
            ("et si je vise 1h45 au semi ?", (R::Target, half, Some(6300.0))),
            ("et si je visais 3h50 ?", (R::Target, None, Some(13_800.0))),
            ("3h50 au marathon c'est réaliste ?", (R::Target, full, Some(13_800.0))),
            ("what if I aimed for 3:50?", (R::Target, None, Some(13_800.0))),
            ("quelle allure pour le semi ?", (R::Pace, half, None)),
            ("allure marathon pour 3h15 ?", (R::Pace, full, Some(11_700.0))),
            ("what pace for a 3:15 marathon?", (R::Pace, full, Some(11_700.0))),
            ("temps de passage pour 1h50 au semi", (R::Splits, half, Some(6600.0))),
            ("splits for a 1:50 half", (R::Splits, half, Some(6600.0))),
            ("et à Nantes ?", (R::CarriedOn, None, None)),
            ("and Nantes?", (R::CarriedOn, None, None)),
        ] {
            assert_eq!(read(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn one_result_is_worth_another() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let worth = |metres, run_m, seconds| {
            Some(RaceWords {
                ask: RaceAsk::Equivalent,
                metres: Some(metres),
                seconds: Some(seconds),
                run_m: Some(run_m),
            })
        };
        for text in [
            "combien de temps pour un semi si je fais 45 min au 10 ?",
            "45 min sur 10 km, ça donne quoi au semi ?",
            "what is a 45 min 10k worth over a half?",
        ] {
            assert_eq!(
                race_words(text, today),
                worth(HALF_MARATHON_M, 10_000.0, 2700.0),
                "{text}"
            );
        }
        assert_eq!(
            race_words("si je cours le semi en 1h40, combien au marathon ?", today),
            worth(MARATHON_M, HALF_MARATHON_M, 6000.0)
        );
    }

    #[test]
    fn what_is_told_or_asked_of_something_else_is_none() {
        for text in [
            "je vise 1h45 au semi",
            "couru 8 km en 42 min",
            "j'ai couru le semi de Boulogne en 1h54 hier",
            "combien de temps avant le semi je dois manger ?",
            "je prépare le marathon de Paris le 11 avril, je vise 3h30",
            "à quelle allure la sortie longue ?",
            "quel temps demain",
            "et demain ?",
            "et toi ?",
            "combien de temps je récupère après le marathon ?",
            "je peux courir demain ?",
            "je peux courir 1h demain ?",
            "can I run for an hour tomorrow?",
            "how many days a week should I run for a marathon?",
            "2h dimanche c'est raisonnable ?",
        ] {
            let found = read(text).map(|(ask, ..)| ask);
            // A question that names no race is left to whoever knows the goals.
            let open = matches!(found, None | Some(RaceAsk::Aim | RaceAsk::CarriedOn));
            assert!(open, "{text}: {found:?}");
        }
    }
}
