//! A journey told by its place and its days: "je pars à Lisbonne du 4 au 9 décembre".

use chrono::{Days, NaiveDate};

use super::understand::{bare, flat, flat_says as says, questioning};
use super::weekly::LONGEST_AWAY;
use crate::domain::athlete::{Away, Lang};
use crate::domain::intent::Slots;

/// Words of somebody who leaves: whatever place follows.
const LEAVES: &[&str] = &[
    "je pars a",
    "je pars au",
    "je pars aux",
    "je pars pour",
    "je m en vais a",
    "je m en vais au",
    "on part a",
    "on part au",
    "on part aux",
    "on part en",
    "nous partons a",
    "nous partons au",
    "nous partons en",
    "i m flying to",
    "i am flying to",
    "i fly to",
    "we fly to",
    "i leave for",
    "i m leaving for",
    "i am leaving for",
    "i am off to",
    "we re off to",
];
/// Words of somebody who will be somewhere: a journey only where the place is one.
const STAYS: &[&str] = &[
    "je serai a",
    "je serai au",
    "je serai aux",
    "je serai en",
    "je suis a",
    "je suis au",
    "je suis aux",
    "je suis en",
    "on sera a",
    "on sera au",
    "on sera en",
    "nous serons a",
    "nous serons au",
    "nous serons en",
    "je vais a",
    "je vais au",
    "je vais aux",
    "je vais en",
    "on va a",
    "on va au",
    "on va en",
    "i ll be in",
    "i will be in",
    "i m in",
    "i am in",
    "we ll be in",
    "we will be in",
    "i m going to",
    "i am going to",
    "i go to",
    "we re going to",
    "we are going to",
];
/// Words by which the days are those of running, of a race or of a body, and no absence.
const OTHER: &[&str] = &[
    "courir",
    "cours",
    "course",
    "courses",
    "marathon",
    "semi",
    "trail",
    "stage",
    "camp",
    "objectif",
    "prepare",
    "entrainer",
    "entrainement",
    "footing",
    "sorties",
    "malade",
    "blesse",
    "blessee",
    "arret",
    "km",
    "run",
    "running",
    "race",
    "train",
    "training",
    "half",
    "goal",
    "ill",
    "sick",
    "injured",
];

/// Whether the words tell of a journey, its days aside.
fn told(text: &str, today: NaiveDate) -> bool {
    let words = flat(text);
    if questioning(text) || says(&words, OTHER) {
        return false;
    }
    if says(&words, LEAVES) && !at_a_figure(&words) {
        return true;
    }
    says(&words, STAYS) && (bare(text, today, Lang::Fr).0.tz.is_some() || named(text, &words))
}

/// "Je pars à 7 h" leaves for no place.
fn at_a_figure(words: &str) -> bool {
    LEAVES.iter().any(|cue| {
        let behind = words.split_once(&format!(" {cue} ")).map(|(_, rest)| rest);
        behind.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    })
}

/// Whether the first word behind the preposition is written as a name.
fn named(text: &str, words: &str) -> bool {
    let behind = STAYS.iter().find_map(|cue| {
        let (before, _) = words.split_once(&format!(" {cue} "))?;
        Some(before.split_whitespace().count() + cue.split(' ').count())
    });
    let mut spelt = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    behind
        .and_then(|at| spelt.nth(at))
        .is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// The days away of a journey told with its first and last day. `None`: it tells none, or they are over.
pub fn days(text: &str, slots: &Slots, today: NaiveDate) -> Option<Away> {
    let (from, to) = slots.date.zip(slots.to_date).filter(|_| told(text, today))?;
    let fair = from < to && to >= today && from.checked_add_days(Days::new(LONGEST_AWAY))? >= to;
    fair.then_some(Away { from, to })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::understand::understand;

    fn noted(text: &str, lang: Lang) -> Option<(NaiveDate, NaiveDate)> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        days(text, &understand(text, today, lang).slots, today).map(|a| (a.from, a.to))
    }

    #[test]
    fn a_place_and_its_days_are_a_journey() {
        let day = |d: u32| NaiveDate::from_ymd_opt(2026, 12, d);
        for text in [
            "je pars à Lisbonne du 4 au 9 décembre",
            "je pars a lisbonne du 4 au 9 decembre",
            "je serai à Lisbonne du 4 au 9 décembre",
            "je serai a lisbonne du 4 au 9 decembre",
            "du 4 au 9 décembre je vais à Trifouilly",
            "on part en Espagne du 4 au 9 décembre",
        ] {
            assert_eq!(noted(text, Lang::Fr), day(4).zip(day(9)), "{text}");
        }
        for text in [
            "I'll be in Lisbon from 4 to 9 December",
            "I'm going to Lisbon from 4 to 9 December",
            "we fly to Oslo from 4 December to 9 December",
        ] {
            assert_eq!(noted(text, Lang::En), day(4).zip(day(9)), "{text}");
        }
    }

    #[test]
    fn a_race_a_camp_an_illness_and_an_hour_are_none() {
        for text in [
            "je vais courir à Lisbonne du 4 au 9 décembre",
            "je serai en stage à Font-Romeu du 4 au 9 décembre",
            "je suis en forme du 4 au 9 décembre",
            "je suis à l'arrêt du 4 au 9 décembre",
            "je pars à 7 h du 4 au 9 décembre",
            "je serai à Lisbonne le 4 décembre",
            "je serai à Lisbonne du 4 au 9 décembre ?",
            "marathon de Lisbonne du 4 au 9 décembre",
            "I'm going to rest from 4 to 9 December",
        ] {
            assert_eq!(noted(text, Lang::Fr), None, "{text}");
        }
    }
}
