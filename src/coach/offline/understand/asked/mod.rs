//! Questions and remarks with phrases of their own, whose meaning no weighing is needed for.

mod of_day;
mod phrases;

pub use of_day::{day_ahead, day_behind, days_behind};

use std::sync::LazyLock;

use crate::domain::athlete::QuietHours;

use super::calendar_words::{month, weekday};
use super::lexicon::CONCEPTS;
use super::normalise::{Kind, Message};
use super::phrasebook::{Phrasebook, Words};
use super::{concept::Concept, days, quiet};
use phrases::{DEFINES, GLOSSARY, OUTDOORS, OWN, PHRASES};

/// What such a message asks for or says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Asked {
    /// What a running word means; the entry of the glossary.
    Word(&'static str),
    /// Running in this weather, at this hour.
    Outdoors(&'static str),
    /// The finishing time at a pace.
    Finish,
    /// What a heart rate says.
    HeartAt,
    Start,
    Comeback,
    /// Whether the target is within reach.
    Succeed,
    /// A doubt told rather than asked: "j'ai peur de ne pas y arriver".
    Afraid,
    /// The speed at maximal oxygen uptake.
    Vma,
    /// When to run again after a race.
    AfterRace,
    /// The same of another time: "et 3h30 ?".
    WhatAbout,
    BikeInstead,
    NextWeek,
    /// The days to come, one line each.
    WeekAhead,
    /// The session of a day, which [`day_ahead`] gives.
    SessionOfDay,
    Session,
    DidIt,
    TrainingPlan,
    LongRunLength,
    LongestRun,
    FastestOver,
    RanInMonth,
    HrMax,
    Countdown,
    /// In which units the coach counts.
    Units,
    /// Whether it gets better or worse.
    Progress,
    /// Whether the zones still fit.
    ZonesFit,
    KnowsMe,
    Privacy,
    Goals,
    DropGoal,
    /// The season followed is left.
    QuitPlan,
    LittleTime,
    /// A run without a watch.
    NoWatch,
    NoTimeToday,
    RaceAdvice,
    Redo,
    Robot,
    Emoji,
    NoQuestions,
    TooManyMessages,
    WhyWritten,
    /// The weekday somebody likes for the long run.
    LongDay,
    /// The days one runs, as they are noted.
    RunDays,
    /// A list of weekdays and nothing else.
    BareDays,
    /// Two times of day and nothing else.
    BareHours,
}

/// More words than this are a story, not such a question.
const LONGEST: usize = 16;
/// A running word alone with up to this many words asks what it means.
const WORD_ALONE: usize = 1;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cue {
    Asked(Asked),
    Outdoors(&'static str),
    Term(&'static str),
    Defines,
    Own,
}

static BOOK: LazyLock<Phrasebook<Cue>> = LazyLock::new(|| {
    let split = |cue: Cue, phrases: &'static str| phrases.split('|').map(move |p| (cue, p.trim()));
    let asked = PHRASES.iter().flat_map(move |(a, p)| split(Cue::Asked(*a), p));
    let outdoors = OUTDOORS.iter().flat_map(move |(id, p)| split(Cue::Outdoors(id), p));
    let terms = GLOSSARY.iter().flat_map(move |(id, p)| split(Cue::Term(id), p));
    let defines = DEFINES.iter().map(|p| (Cue::Defines, *p));
    let own = OWN.iter().map(|p| (Cue::Own, *p));
    Phrasebook::new(asked.chain(outdoors).chain(terms).chain(defines).chain(own))
});

/// What the message asks for in so many words. `None` where it has to be weighed.
pub fn asked(text: &str) -> Option<Asked> {
    if text.trim().is_empty() || text.chars().count() > 200 {
        return None;
    }
    let message = Message::read(text);
    let words = Words::of(&message);
    if words.len() > LONGEST {
        return None;
    }
    bare_kind(text, &message).or_else(|| by_phrase(&message, &words))
}

/// Whether a message asks something, marked as a question or not.
pub fn questioning(text: &str) -> bool {
    const OPENERS: &[&str] = &[
        "quel", "quelle", "quels", "quelles", "comment", "combien", "pourquoi", "quand", "what", "how", "why", "when",
        "which", "where", "who",
    ];
    let message = Message::read(text);
    let first = message.tokens.iter().find(|t| t.kind != Kind::Symbol);
    questions(&message) || first.is_some_and(|t| t.any(OPENERS)) || super::opens_a_question(&message)
}

/// Whether a message is about something a running coach leaves to others.
pub fn outside(text: &str) -> bool {
    let message = Message::read(text);
    CONCEPTS
        .find(&Words::of(&message))
        .iter()
        .any(|hit| hit.meaning == Concept::Outside)
}

/// The weather or the hour a message speaks of, as the entry that answers. `None`: none, or heat.
pub fn outdoors(text: &str) -> Option<&'static str> {
    let message = Message::read(text);
    let words = Words::of(&message);
    let hits = BOOK.find(&words);
    let hot = CONCEPTS.find(&words).iter().any(|hit| hit.meaning == Concept::Heat);
    let named = |id: &'static str| hits.iter().any(|h| h.meaning == Cue::Outdoors(id));
    OUTDOORS.iter().map(|(id, _)| *id).find(|id| named(id)).filter(|_| !hot)
}

/// Weekdays named, 0 = Monday, in order.
pub fn named_days(text: &str) -> Vec<u8> {
    days::named(&Message::read(text))
}

/// The hours a message names, whatever else it says.
pub fn hours_alone(text: &str) -> Option<QuietHours> {
    quiet::find(&Message::read(text))
}

/// The month a message names, 1 to 12.
pub fn month_named(text: &str) -> Option<u32> {
    let message = Message::read(text);
    (0..message.tokens.len()).find_map(|i| month(&message, i))
}

fn questions(message: &Message) -> bool {
    message.tokens.iter().any(|t| t.is("?"))
}

/// Messages made of nothing but days, hours, an emoji, or one word.
fn bare_kind(text: &str, message: &Message) -> Option<Asked> {
    let words: Vec<&str> = message
        .tokens
        .iter()
        .filter(|t| t.kind != Kind::Symbol)
        .map(|t| t.text.as_str())
        .collect();
    if !text.chars().any(char::is_alphanumeric) && text.chars().any(|c| !c.is_ascii() && !c.is_whitespace() && c != '…')
    {
        let smiles = words.iter().all(|w| ["emojilaugh", "emojigood"].contains(w));
        return smiles.then_some(Asked::Emoji);
    }
    if matches!(words[..], ["session" | "workout" | "seance"]) {
        return Some(Asked::Session);
    }
    if matches!(
        words[..],
        ["did" | "done", "it"]
            | ["i", "did", "it"]
            | ["je", "l", "ai", "fait" | "faite"]
            | ["c", "est", "fait"]
            | ["seance" | "session", "faite" | "done"]
    ) {
        return Some(Asked::DidIt);
    }
    let joins = ["et", "and", "le", "les", "du", "puis", "on"];
    let day = |i: usize| weekday(message, i).is_some();
    let only_days = (0..message.tokens.len())
        .all(|i| message.at(i).is_some_and(|t| t.kind == Kind::Symbol || t.any(&joins)) || day(i));
    if only_days && !questions(message) && days::named(message).len() >= 2 {
        return Some(Asked::BareDays);
    }
    if of_day::follows(message) {
        return Some(Asked::SessionOfDay);
    }
    let starts = |head: &[&str]| words.len() > head.len() && words.iter().zip(head).all(|(w, h)| w == h);
    let another = starts(&["et"]) || starts(&["what", "about"]) || starts(&["and"]);
    if another && words.len() <= 6 && message.tokens.iter().any(|t| t.kind == Kind::Number) && questions(message) {
        return Some(Asked::WhatAbout);
    }
    let has = |list: &[&str]| words.iter().any(|w| list.contains(w));
    let prefers = has(&["prefere", "prefererais", "prefer", "rather", "toujours", "always"]);
    let long = text.to_lowercase().contains("sortie longue") || text.to_lowercase().contains("long run");
    if prefers && long && !questions(message) && days::named(message).len() == 1 && words.len() <= 12 {
        return Some(Asked::LongDay);
    }
    let opens = words.first().is_some_and(|w| ["entre", "between"].contains(w));
    if opens && words.len() <= 8 && !questions(message) && quiet::find(message).is_some() && !has_km(&words) {
        return Some(Asked::BareHours);
    }
    of_day::asks(message).then_some(Asked::SessionOfDay)
}

fn has_km(words: &[&str]) -> bool {
    words.iter().any(|w| ["km", "min", "minutes", "bpm"].contains(w))
}

fn by_phrase(message: &Message, words: &Words<'_>) -> Option<Asked> {
    let hits = BOOK.find(words);
    let has = |cue: Cue| hits.iter().any(|h| h.meaning == cue);
    let direct = hits
        .iter()
        .filter_map(|h| match h.meaning {
            Cue::Asked(a) => Some((h.words, a)),
            _ => None,
        })
        .max_by_key(|(n, _)| *n)
        .map(|(_, a)| a);
    if let Some(found) = direct.filter(|a| fits(*a, message, words)) {
        return Some(found);
    }
    if finishes(message) {
        return Some(Asked::Finish);
    }
    let defines = has(Cue::Defines);
    let term = hits
        .iter()
        .filter_map(|h| match h.meaning {
            Cue::Term(id) => Some((h.words, id)),
            _ => None,
        })
        .max_by_key(|(n, _)| *n);
    if let Some((n, id)) = term
        && !has(Cue::Own)
        && (defines && words.len() <= 10 || questions(message) && words.len() <= n + WORD_ALONE)
    {
        return Some(Asked::Word(id));
    }
    let place = OUTDOORS.iter().map(|(id, _)| *id).find(|id| has(Cue::Outdoors(id)))?;
    (asks_about_outside(message) && words.len() <= 12).then_some(Asked::Outdoors(place))
}

/// Words of a race that was run.
const RACES: &[&str] = &[
    "course",
    "marathon",
    "semi",
    "race",
    "half",
    "compet",
    "competition",
    "trail",
    "km",
    "10k",
    "k",
];

/// Phrases that need a question, or must not stand in one.
fn fits(asked: Asked, message: &Message, words: &Words<'_>) -> bool {
    let has = |list: &[&str]| message.tokens.iter().any(|t| t.any(list));
    let statement = !questions(message);
    match asked {
        Asked::NoWatch => words.len() <= 10 && statement && !message.tokens.iter().any(|t| t.kind == Kind::Number),
        Asked::Session => words.len() <= 8 && !has(&["si", "if", "pas", "not", "couru", "ran", "hier"]),
        Asked::LittleTime if !has(&["que", "only", "just", "juste", "seulement"]) => {
            let ahead = has(&[
                "avant",
                "before",
                "chrono",
                "max",
                "today",
                "aujourdhui",
                "demain",
                "tomorrow",
                "ce",
                "tonight",
            ]);
            statement && words.len() <= 9 && ahead && !has(&["couru", "fait", "ran", "did", "record", "slept", "dormi"])
        }
        Asked::Units => words.len() <= 8 && !has(&["change", "passe", "mets", "switch", "set"]),
        Asked::Comeback => words.len() <= 5 && questions(message),
        Asked::Succeed | Asked::Start => words.len() <= 9,
        Asked::Vma => words.len() <= 8 && !message.tokens.iter().any(|t| t.kind == Kind::Number),
        Asked::AfterRace => has(RACES),
        Asked::RunDays => words.len() <= 8 && days::named(message).is_empty(),
        Asked::HrMax => !message.tokens.iter().any(|t| t.kind == Kind::Number),
        Asked::NextWeek => {
            let plan = words.len() <= 8
                && has(&[
                    "programme",
                    "plan",
                    "planning",
                    "seances",
                    "prevu",
                    "sessions",
                    "schedule",
                ]);
            (questions(message) || words.len() <= 4 || plan && !has(of_day::NOT_TO_COME))
                && !has(&["si", "if", "vacances", "away"])
        }
        Asked::WeekAhead => words.len() <= 10 && !has(of_day::NOT_TO_COME),
        Asked::LongestRun => !has(&["si", "if", "today", "aujourdhui", "hier", "yesterday", "just", "viens"]),
        Asked::FastestOver => {
            !has(&["je", "how", "comment", "est", "vise", "want"])
                && message.tokens.iter().any(|t| t.kind == Kind::Number)
                || has(&["semi", "marathon", "half", "mile"]) && has(&["fastest"]) && questions(message)
        }
        Asked::QuitPlan => statement && words.len() <= 8,
        Asked::DropGoal | Asked::NoTimeToday | Asked::LittleTime | Asked::TooManyMessages | Asked::NoQuestions => {
            statement
        }
        Asked::RaceAdvice => !has(&["nutrition", "manger", "eat", "chaussures", "shoes", "gel", "gels"]),
        Asked::TrainingPlan => !has(&["pourquoi", "why", "change", "modifie", "export", "pdf"]),
        Asked::Goals => !has(&["change", "changer", "modifie", "annule"]) && words.len() <= 7,
        Asked::RanInMonth => !has(&["si", "if"]),
        _ => true,
    }
}

/// "Si je cours à 4'30 je finis en combien ?": an end asked for, at a pace.
fn finishes(message: &Message) -> bool {
    let has = |list: &[&str]| message.tokens.iter().any(|t| t.any(list));
    let ends = has(&[
        "finis", "finirai", "finirais", "termine", "finish", "donne", "fais", "ferais", "ferai", "fait",
    ]);
    let how_much = has(&["combien"])
        || has(&["what"]) && has(&["time"])
        || has(&["quel"]) && has(&["temps"])
        || has(&["long"]) && has(&["how"]);
    let at = has(&["a", "at"]) && message.tokens.iter().filter(|t| t.kind == Kind::Number).count() >= 1;
    let conditional = has(&["si", "if"]);
    ends && how_much && at && conditional
}

fn asks_about_outside(message: &Message) -> bool {
    let has = |list: &[&str]| message.tokens.iter().any(|t| t.any(list));
    questions(message)
        || has(&["conseil", "conseils", "advice", "tips"])
        || message.tokens.iter().filter(|t| t.kind != Kind::Symbol).count() <= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_questions_are_known_by_their_own_phrases() {
        use Asked as A;
        for (text, what) in [
            ("c'est quoi le RPE ?", Some(A::Word("rpe"))),
            ("l'aisance respiratoire c'est quoi", Some(A::Word("talk"))),
            ("VO2max ?", Some(A::Word("vo2max"))),
            ("mon seuil lactique", None),
            ("c'est quoi une séance de seuil ?", Some(A::Word("threshold"))),
            ("what's a tempo run?", Some(A::Word("tempo"))),
            ("cadence?", Some(A::Word("cadence"))),
            ("what does EF mean?", Some(A::Word("easy"))),
            ("c'est quoi mon allure seuil ?", None),
            ("il pleut, je fais quoi ?", Some(A::Outdoors("rain"))),
            ("il fait nuit, c'est dangereux ?", Some(A::Outdoors("night"))),
            ("can I run with a cold?", Some(A::Outdoors("ill"))),
            ("should I ice it?", Some(A::Outdoors("iced"))),
            ("quelle météo demain ?", Some(A::Outdoors("forecast"))),
            ("il pleuvait hier quand j'ai couru 8 km en 42 min", None),
            ("si je cours à 4'30 au km, je finis en combien ?", Some(A::Finish)),
            ("if I run at 4:30 what time do I finish?", Some(A::Finish)),
            ("je peux faire du vélo à la place ?", Some(A::BikeInstead)),
            ("can I bike instead?", Some(A::BikeInstead)),
            ("en quelles unités tu comptes ?", Some(A::Units)),
            ("what units do you use?", Some(A::Units)),
            ("passe en unités impériales", None),
            ("et la semaine prochaine ?", Some(A::NextWeek)),
            ("next week?", Some(A::NextWeek)),
            ("séance de mardi ?", Some(A::SessionOfDay)),
            ("et mardi ?", Some(A::SessionOfDay)),
            ("et dimanche", Some(A::SessionOfDay)),
            ("and on Tuesday?", Some(A::SessionOfDay)),
            ("what about Thursday?", Some(A::SessionOfDay)),
            ("la séance de jeudi", Some(A::SessionOfDay)),
            ("Thursday's session", Some(A::SessionOfDay)),
            ("la séance du 8 décembre ?", Some(A::SessionOfDay)),
            ("what do I have on Sunday?", Some(A::SessionOfDay)),
            ("je fais quoi jeudi ?", Some(A::SessionOfDay)),
            ("et hier ?", None),
            ("et 3h20 ?", Some(A::WhatAbout)),
            ("annule séance jeudi", None),
            ("programme de la semaine", Some(A::WeekAhead)),
            ("ma semaine à venir", Some(A::WeekAhead)),
            ("qu'est-ce que j'ai cette semaine ?", Some(A::WeekAhead)),
            ("what's my schedule this week?", Some(A::WeekAhead)),
            ("les prochains jours", Some(A::WeekAhead)),
            ("programme de la semaine prochaine", Some(A::NextWeek)),
            ("j'ai raté mes séances de la semaine", None),
            ("session?", Some(A::Session)),
            ("did it", Some(A::DidIt)),
            ("longest run ever?", Some(A::LongestRun)),
            ("fastest 5k?", Some(A::FastestOver)),
            ("combien j'ai couru en novembre ?", Some(A::RanInMonth)),
            ("how many km this month?", Some(A::RanInMonth)),
            ("c'est quoi ma FC max ?", Some(A::HrMax)),
            ("qu'est ce que tu sais de moi ?", Some(A::KnowsMe)),
            ("tu gardes mes données où ?", Some(A::Privacy)),
            ("annule mon objectif", Some(A::DropGoal)),
            ("mes objectifs", Some(A::Goals)),
            ("j'ai que 40 minutes demain", Some(A::LittleTime)),
            ("j'ai 35 min chrono avant le taf", Some(A::LittleTime)),
            ("got 30 mins before work", Some(A::LittleTime)),
            ("j'ai 45 min sur 10 km", None),
            ("j'ai oublié ma montre", Some(A::NoWatch)),
            ("my watch died", Some(A::NoWatch)),
            ("réveil raté, je cours ce soir du coup", Some(A::Session)),
            ("overslept, will run tonight", Some(A::Session)),
            ("et samedi, long ?", Some(A::SessionOfDay)),
            ("je n'ai pas le temps aujourd'hui", Some(A::NoTimeToday)),
            ("conseils pour la course", Some(A::RaceAdvice)),
            ("tu es un robot ?", Some(A::Robot)),
            ("who are you", Some(A::Robot)),
            ("😊", Some(A::Emoji)),
            ("stop asking me questions", Some(A::NoQuestions)),
            ("trop de messages", Some(A::TooManyMessages)),
            ("pourquoi tu m'écris ?", Some(A::WhyWritten)),
            ("lundi mercredi jeudi samedi dimanche", Some(A::BareDays)),
            ("entre 22h et 6h30", Some(A::BareHours)),
            ("bonjour", None),
            ("j'ai mal au genou", None),
            ("couru 8 km en 42 min", None),
            ("ma séance", None),
            ("je prépare le marathon de Paris le 11 avril", None),
        ] {
            assert_eq!(asked(text), what, "{text}");
        }
    }
}
