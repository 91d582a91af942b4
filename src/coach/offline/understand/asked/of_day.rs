//! The session of a day asked for in few words: "et mardi ?", "la séance de jeudi", "and on Tuesday?".

use chrono::{Datelike, NaiveDate};

use crate::coach::offline::understand::dates::{self, Direction, Expr, Which};
use crate::coach::offline::understand::normalise::{Kind, Message};

/// Words that carry a day on from what was spoken of.
const ON: &[&str] = &[
    "et", "and", "what", "about", "how", "puis", "then", "alors", "donc", "so", "ok", "for", "on", "pour", "le", "the",
    "a", "also", "aussi", "coach", "long", "longue", "easy", "facile", "footing",
];
/// Words of which one must open it, where it is no question.
const OPENS: &[&str] = &["et", "and", "what", "how", "puis", "then"];
/// Names of a session.
const SESSION: &[&str] = &["seance", "session", "workout", "entrainement", "training"];
/// Words by which it is asked what there is.
const WHAT: &[&str] = &["what", "quoi", "qu"];
const THERE_IS: &[&str] = &[
    "have", "do", "i", "j", "ai", "je", "fais", "got", "ce", "que", "qu", "planned",
];
/// Words around such a name.
const AROUND: &[&str] = &[
    "la",
    "le",
    "ma",
    "mon",
    "my",
    "the",
    "l",
    "s",
    "de",
    "du",
    "of",
    "for",
    "pour",
    "on",
    "quelle",
    "quel",
    "est",
    "c",
    "quoi",
    "what",
    "is",
    "which",
    "coach",
    "prevue",
    "prevu",
    "et",
    "and",
    "a",
    "au",
    "programme",
];
/// Words that make a week one that was run, or one to be changed.
pub(super) const NOT_TO_COME: &[&str] = &[
    "couru",
    "fait",
    "faite",
    "faites",
    "ran",
    "did",
    "done",
    "bilan",
    "report",
    "combien",
    "km",
    "total",
    "si",
    "if",
    "saute",
    "sauter",
    "skip",
    "rate",
    "manque",
    "missed",
    "miss",
    "change",
    "changer",
    "modifie",
    "move",
    "deplace",
    "annule",
    "cancel",
    "pourquoi",
    "why",
    "peux",
    "can",
    "cannot",
    "malade",
    "sick",
    "fatigue",
    "tired",
    "mal",
    "pain",
    "vacances",
    "away",
    "derniere",
    "dernier",
    "last",
    "passee",
    "export",
    "pdf",
    "calendar",
    "calendrier",
];

/// A day and nothing but words that carry on to it, as a question or behind "et".
pub(super) fn follows(message: &Message) -> bool {
    let words: Vec<_> = message.tokens.iter().filter(|t| t.kind != Kind::Symbol).collect();
    let opened = words.first().is_some_and(|t| t.any(OPENS)) || message.tokens.iter().any(|t| t.is("?"));
    opened && words.len() <= 7 && rest(message, ON)
}

/// The session of a day by its name, or what there is that day, and nothing else.
pub(super) fn asks(message: &Message) -> bool {
    let all: Vec<&str> = THERE_IS.iter().chain(AROUND).copied().collect();
    let what = message.tokens.iter().any(|t| t.any(WHAT));
    if what && message.tokens.iter().any(|t| t.any(THERE_IS)) && rest(message, &all) {
        return true;
    }
    let named = message.tokens.iter().any(|t| t.any(SESSION));
    let around: Vec<&str> = SESSION.iter().chain(AROUND).copied().collect();
    named && message.tokens.len() <= 12 && rest(message, &around)
}

/// Whether one day to come is named and all other words are among these.
fn rest(message: &Message, allowed: &[&str]) -> bool {
    // Only where the day stands matters here, and whether it lies behind.
    let today = NaiveDate::default();
    let named = dates::find(message, today);
    let [day] = named[..] else { return false };
    let behind = matches!(day.expr, Expr::Fixed(date) if date < today)
        || matches!(day.expr, Expr::Weekday(_, Which::Last) | Expr::Weekend(_));
    !behind
        && message
            .tokens
            .iter()
            .enumerate()
            .all(|(i, t)| (day.start..day.end).contains(&i) || t.kind == Kind::Symbol || t.any(allowed))
}

/// The first day a message names, looked for ahead of `today`. `None`: it names none, or one that is past.
pub fn day_ahead(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let message = Message::read(text);
    let named = dates::find(&message, today);
    let day = named.first()?.resolve(today, Direction::Future)?;
    (day >= today).then_some(day)
}

/// The days behind that the first date of a message may mean: a weekday named on that weekday is a week ago or today, a
/// weekend is two days. Empty: none is named.
pub fn days_behind(text: &str, today: NaiveDate) -> Vec<NaiveDate> {
    let message = Message::read(text);
    let named = dates::find(&message, today);
    let Some(first) = named.first() else {
        return Vec::new();
    };
    let mut days: Vec<NaiveDate> = first.resolve(today, Direction::Past).into_iter().collect();
    match first.expr {
        Expr::Weekday(day, Which::Unsaid) if u32::from(day) == today.weekday().num_days_from_monday() => {
            days.push(today);
        }
        Expr::Weekend(_) => days.extend(days.first().and_then(NaiveDate::succ_opt)),
        _ => {}
    }
    days
}

/// The first day a message names, looked for behind `today`, which counts. `None`: it names none, or one to come.
pub fn day_behind(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let message = Message::read(text);
    let named = dates::find(&message, today);
    let day = named.first()?.resolve(today, Direction::Past)?;
    (day <= today).then_some(day)
}
