//! A time aimed at over a distance, in the fewest words: "passer sous 50 au 10", "break 50 for 10k".

use chrono::NaiveDate;

use super::Prepared;
use super::dates::Direction;
use super::normalise::{Kind, Message};
use super::quantities::What;
use super::race_words::race_metres;

/// More words than this are a story.
const LONGEST: usize = 18;
/// Without a word of wishing, this many are an aim in itself: "sub 50 au 10 km".
const BARE_LONGEST: usize = 7;
/// Words of a wish.
const WISH: &[&str] = &[
    "objectif",
    "objectifs",
    "but",
    "vise",
    "viser",
    "veux",
    "voudrais",
    "aimerais",
    "espere",
    "reve",
    "cible",
    "goal",
    "goals",
    "aim",
    "aiming",
    "target",
    "want",
    "like",
    "hope",
    "hoping",
    "dream",
];
/// Words of what is behind, of a question and of another thing than a race.
const ELSEWHERE: &[&str] = &[
    "couru",
    "fait",
    "ai",
    "hier",
    "deja",
    "record",
    "ran",
    "did",
    "was",
    "yesterday",
    "already",
    "pb",
    "pr",
    "seance",
    "session",
    "bpm",
    "fc",
    "hr",
    "kg",
    "allure",
    "pace",
    "dormir",
    "sleep",
    "si",
    "if",
    "combien",
];
/// Words that a time to be beaten stands behind, and words that may stand between.
const BELOW: &[&str] = &[
    "sous", "sub", "under", "below", "break", "breaking", "beat", "casser", "moins", "less", "<",
];
const BETWEEN: &[&str] = &["les", "la", "barre", "des", "de", "the", "than", "-"];
/// Tokens looked back for such a word.
const REACH: usize = 4;
/// Behind a bare figure these make it another amount.
const UNITS: &[&str] = &[
    "km", "k", "m", "mi", "miles", "mile", "h", ":", "%", "/", "bpm", "kg", "s", "sec", "jours", "days",
];
/// A bare figure below this is in hours over at least so many metres, and in minutes otherwise.
const HOURS_BELOW: f64 = 7.0;
const LONG_M: f64 = 15_000.0;
/// Nobody aims at more minutes without saying hours.
const MOST_MIN: f64 = 400.0;

/// Metres, seconds, and the day where one is named.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Aim {
    pub metres: f64,
    pub seconds: f64,
    pub date: Option<NaiveDate>,
}

/// `None`: the message aims at no time to be beaten over one distance.
pub fn aim(text: &str, today: NaiveDate) -> Option<Aim> {
    let message = Message::read(text);
    let count = message.tokens.iter().filter(|t| t.kind != Kind::Symbol).count();
    let says = |list: &[&str]| message.tokens.iter().any(|t| t.any(list));
    if text.contains('?') || count > LONGEST || says(ELSEWHERE) || !says(WISH) && count > BARE_LONGEST {
        return None;
    }
    let prepared = Prepared::read(text, today);
    let metres = race_metres(text, today).filter(|m| *m > 0.0)?;
    let timed = prepared.quantities.iter().find_map(|q| match q.what {
        What::Duration(time) if below(&message, q.start) => Some(time.over(Some(metres))),
        _ => None,
    });
    let date = prepared
        .dates
        .first()
        .and_then(|named| named.resolve(today, Direction::Future));
    Some(Aim {
        metres,
        seconds: timed.or_else(|| bare(&message, &prepared, metres))?,
        date,
    })
}

/// Whether a time at this token is one to be beaten.
fn below(message: &Message, at: usize) -> bool {
    let mut before = (at.saturating_sub(REACH)..at).rev().filter_map(|i| message.at(i));
    before
        .find(|token| !token.any(BETWEEN))
        .is_some_and(|token| token.any(BELOW))
}

/// The seconds of a bare figure to be beaten.
fn bare(message: &Message, prepared: &Prepared, metres: f64) -> Option<f64> {
    let taken = |at: usize| prepared.quantities.iter().any(|q| (q.start..q.end).contains(&at));
    let figures = message.tokens.iter().enumerate();
    let mut figures = figures.filter(|(at, t)| t.kind == Kind::Number && below(message, *at) && !taken(*at));
    let (at, token) = figures.next()?;
    if message.is(at + 1, UNITS) || !(1.0..=MOST_MIN).contains(&token.value) {
        return None;
    }
    let hours = token.value < HOURS_BELOW && metres >= LONG_M;
    Some(token.value * if hours { 3_600.0 } else { 60.0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::units::{HALF_MARATHON_M, MARATHON_M};

    fn read(text: &str) -> Option<(f64, f64)> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24)?;
        aim(text, today).map(|aim| (aim.metres, aim.seconds))
    }

    #[test]
    fn a_time_to_beat_over_a_distance_is_an_aim() {
        let ten = Some((10_000.0, 3_000.0));
        for (text, wanted) in [
            ("mon objectif c'est passer sous 50 au 10", ten),
            ("Mon objectif : passer sous les 50 au 10 km", ten),
            ("sub 50 au 10 km", ten),
            ("sub-50 au 10", ten),
            ("je veux courir un 10 km en moins de 50 minutes", ten),
            ("my goal is to break 50 for 10k", ten),
            ("I want to run under 50 min for 10k", ten),
            ("je rêve de casser la barre des 50 sur 10 km", ten),
            ("passer sous 4 au marathon", Some((MARATHON_M, 14_400.0))),
            ("objectif sous 1h45 au semi", Some((HALF_MARATHON_M, 6_300.0))),
            ("sub 20 for 5k", Some((5_000.0, 1_200.0))),
        ] {
            assert_eq!(read(text), wanted, "{text}");
        }
    }

    #[test]
    fn what_is_run_asked_or_of_no_race_is_none() {
        for text in [
            "j'ai couru 10 km sous 50",
            "je peux passer sous 50 au 10 ?",
            "mon objectif c'est le marathon",
            "mon objectif c'est sous 50",
            "je cours sous 150 bpm au 10",
            "reste sous 5 km",
            "10 km en 50 min",
            "et si je passais sous 50 au 10",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
