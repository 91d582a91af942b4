//! The name of a race, as the athlete wrote it.

use super::calendar_words::{month, weekday};
use super::normalise::{Kind, Message};

/// Words a race name may be made around.
const EVENTS: &[&str] = &[
    "marathon",
    "semi",
    "semis",
    "trail",
    "ultra",
    "course",
    "foulees",
    "corrida",
    "cross",
    "relais",
    "ekiden",
    "triathlon",
    "half",
    "parkrun",
    "race",
    "run",
];
const LINKS: &[&str] = &["de", "du", "des", "d", "of"];
/// Words that end a name.
const STOPS: &[&str] = &[
    "le",
    "en",
    "dans",
    "pour",
    "avec",
    "je",
    "j",
    "et",
    "qui",
    "que",
    "mon",
    "ma",
    "mes",
    "ce",
    "cette",
    "sous",
    "sur",
    "moins",
    "on",
    "in",
    "at",
    "with",
    "for",
    "and",
    "my",
    "i",
    "under",
    "next",
    "this",
    "est",
    "is",
    "a",
    "au",
    "il",
    "elle",
    "vise",
    "sub",
    "demain",
    "printemps",
    "automne",
    "ete",
    "hiver",
    "fin",
    "debut",
    "objectif",
    "goal",
    "c",
    "avant",
    "apres",
    "par",
    "ou",
    "mais",
    "prochain",
    "prochaine",
    "annee",
    "coming",
    "year",
    "by",
    "route",
    "montagne",
    "reprise",
    "vie",
    "reve",
    "preparation",
    "prepa",
    "nuit",
    "then",
    "sera",
    "aura",
    "lieu",
    "cet",
    "cettte",
    "week",
    "weekend",
];
/// Words before "marathon" that do not name it.
const NOT_NAMES: &[&str] = &[
    "the",
    "a",
    "an",
    "my",
    "first",
    "next",
    "this",
    "spring",
    "autumn",
    "fall",
    "summer",
    "winter",
    "full",
    "half",
    "for",
    "run",
    "do",
    "running",
    "doing",
    "to",
    "in",
    "of",
    "le",
    "un",
    "mon",
    "du",
    "au",
    "ce",
    "semi",
    "another",
    "second",
    "third",
    "new",
    "last",
    "one",
    "s",
    "and",
    "premier",
    "prochain",
    "big",
    "goal",
    "race",
    "local",
    "flat",
    "and",
    "on",
    "at",
    "is",
    "entered",
    "booked",
    "train",
    "training",
    "preparing",
    "demi",
    "sub",
    "i",
    "we",
    "que",
    "pour",
    "faire",
    "courir",
    "deuxieme",
    "a",
    "h",
    "into",
    "or",
    "no",
    "marathon",
    "trail",
    "the",
    "predict",
    "target",
    "plan",
    "signed",
    "up",
    "racing",
    "with",
    "under",
    "want",
    "fast",
    "good",
    "whole",
    "entire",
    "que",
    "sur",
    "en",
    "want",
    "from",
    "pour",
    "vise",
];
/// Races whose name stands alone.
const ALONE: &[&str] = &[
    "boston",
    "utmb",
    "comrades",
    "saintelyon",
    "templiers",
    "parkrun",
    "ccc",
];
/// Words a name may have behind its link.
const LONGEST: usize = 4;

/// The race named. `None` where only a distance is.
pub fn find(message: &Message) -> Option<String> {
    (0..message.tokens.len())
        .find_map(|i| linked(message, i))
        .or_else(|| (0..message.tokens.len()).find_map(|i| before(message, i)))
        .or_else(|| joined(message))
        .or_else(|| {
            let at = message.tokens.iter().position(|t| t.any(ALONE))?;
            message.original(at, at).map(str::to_owned)
        })
}

/// End of the event word at `i`: "marathon", "semi-marathon", "10 km", "trail".
fn event_end(message: &Message, i: usize) -> Option<usize> {
    let token = message.at(i)?;
    if token.kind == Kind::Number {
        return message
            .is(i + 1, &["km", "k", "kilometres", "miles", "bornes"])
            .then_some(i + 2);
    }
    let mut end = token.any(EVENTS).then_some(i + 1)?;
    if message.is(end, &["-"]) && message.is(end + 1, &["marathon"]) {
        end += 2;
    } else if message.is(end, &["marathon"]) {
        end += 1;
    }
    Some(end)
}

/// "marathon de Paris", "10 km de l'Équipe", "trail des Templiers".
fn linked(message: &Message, i: usize) -> Option<String> {
    let link = event_end(message, i)?;
    let mut at = link;
    if !message.is(at, LINKS) {
        return None;
    }
    at += 1;
    let mut last = None;
    let mut words = 0;
    while let Some(token) = message.at(at) {
        let article = words == 0 && token.any(&["la", "l", "le", "les", "the"]);
        if token.is("'") || token.is("-") && last.is_some() || article {
            at += 1;
            continue;
        }
        let ends = token.kind != Kind::Word
            || token.any(STOPS)
            || words >= LONGEST
            || month(message, at).is_some()
            || weekday(message, at).is_some()
            // Behind a name in capitals, what is not a small link is no longer the name.
            || words >= 1 && !capital(message, at) && !token.any(&["de", "du", "des", "d", "la", "les", "l", "sur", "saint"]);
        if ends {
            break;
        }
        words += 1;
        last = Some(at);
        at += 1;
    }
    let mut last = last?;
    while last > link && message.is(last, &["de", "du", "des", "d", "la", "les", "l"]) {
        last -= 1;
    }
    (last > link)
        .then(|| message.original(i, last).map(str::to_owned))
        .flatten()
}

/// "London Marathon", "Berlin half", "Great North Run".
fn before(message: &Message, i: usize) -> Option<String> {
    let event = message.at(i)?;
    if !event.any(&["marathon", "half", "10k", "trail", "run", "ultra"]) {
        return None;
    }
    let strict = event.any(&["run", "trail", "ultra"]);
    let mut first = i;
    while let Some(previous) = first.checked_sub(1).and_then(|b| message.at(b)) {
        let name = previous.kind == Kind::Word
            && !previous.any(NOT_NAMES)
            && !super::language::everyday(&previous.text)
            && month(message, first - 1).is_none();
        // "New York" and "Great North": a capital makes an everyday word part of a name.
        let proper = previous.kind == Kind::Word
            && first >= 2
            && capital(message, first - 1)
            && !previous.any(&["i", "the", "my", "a", "le", "mon"])
            && month(message, first - 1).is_none();
        if !(name && !strict || proper) || i - first >= LONGEST {
            break;
        }
        first -= 1;
    }
    let end = if message.is(i + 1, &["marathon"]) { i + 1 } else { i };
    (first < i)
        .then(|| message.original(first, end).map(str::to_owned))
        .flatten()
}

/// "Marseille-Cassis", "Paris-Versailles": two capitals and a hyphen.
fn joined(message: &Message) -> Option<String> {
    (1..message.tokens.len())
        .find(|i| {
            message.is(*i, &["-"])
                && capital(message, i - 1)
                && capital(message, i + 1)
                && weekday(message, i - 1).is_none()
        })
        .and_then(|i| message.original(i - 1, i + 1).map(str::to_owned))
}

fn capital(message: &Message, index: usize) -> bool {
    message
        .at(index)
        .and_then(|t| message.text.get(t.start..t.end))
        .and_then(|w| w.chars().next())
        .is_some_and(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_written() {
        for (text, name) in [
            (
                "salut, je prépare le marathon de Paris le 11 avril, je vise 3h30",
                Some("marathon de Paris"),
            ),
            (
                "mon objectif c'est le semi de Boulogne le 21 novembre",
                Some("semi de Boulogne"),
            ),
            ("inscrit au 10 km de l'Équipe en juin", Some("10 km de l'Équipe")),
            (
                "I'm training for the London Marathon on April 25th",
                Some("London Marathon"),
            ),
            ("running the New York marathon", Some("New York marathon")),
            ("the berlin half marathon in april", Some("berlin half marathon")),
            ("je cours Marseille-Cassis en octobre", Some("Marseille-Cassis")),
            ("my first marathon in may", None),
            ("un marathon de printemps", None),
            ("un trail de 30 km", None),
            ("My A race is Boston, april 19", Some("Boston")),
            (
                "je prépare le semi-marathon de Lyon en 1h45",
                Some("semi-marathon de Lyon"),
            ),
        ] {
            assert_eq!(find(&Message::read(text)).as_deref(), name, "{text}");
        }
    }
}
