//! Deeds told without a number: "hier tu as couru", "yesterday's run", and what others are said to have run.

use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate};

use super::numerals;
use super::reading::{Date, Reading};
use super::sources::Known;
use super::tokens::Tokens;

/// Words of a day gone by, and how many days ago it was.
const DAYS_AGO: [(&[&str], u64); 5] = [
    (&["avant hier"], 2),
    (&["ce matin", "this morning"], 0),
    (&["hier"], 1),
    (&["yesterday"], 1),
    (&["last night"], 1),
];
/// What a runner did.
const DID_FR: &[&str] = &[
    "couru", "fait", "boucle", "enchaine", "trottine", "avale", "tenu", "termine", "realise", "nage", "roule",
];
const DID_EN: &[&str] = &[
    "ran",
    "run",
    "did",
    "jogged",
    "raced",
    "completed",
    "finished",
    "nailed",
    "crushed",
    "logged",
    "trained",
];
/// What it was.
const OUTINGS: &[&str] = &[
    "sortie",
    "seance",
    "footing",
    "course",
    "fractionne",
    "entrainement",
    "run",
    "session",
    "workout",
    "jog",
    "race",
    "training",
];
/// Words between "tu as" and what was done.
const MOST_BETWEEN: usize = 2;
/// What somebody else does on their feet.
const OTHERS_FR: &[&str] = &["couru", "boucle", "trottine"];
const OTHERS_EN: &[&str] = &["ran", "jogged", "completed"];
const OTHERS_NOW: &[&str] = &["court", "courent", "runs"];

/// Every deed that nothing known tells of. Without `today` no relative day can be judged, and none is cut.
pub fn spots(tokens: &Tokens, known: &Known, today: Option<NaiveDate>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for sentence in sentences(tokens) {
        if let Some(today) = today
            && tells_a_deed(tokens, &sentence)
        {
            for (at, ago, words) in days(tokens, &sentence) {
                let day = today.checked_sub_days(Days::new(ago)).map(dated);
                let ran = day.is_some_and(|day| known.resolves_reading(Reading::Date(day)));
                if !ran && !known.has_all(&words) {
                    found.push(tokens.span(at.start, at.end));
                }
            }
        }
        found.extend(of_others(tokens, &sentence, known));
    }
    found
}

fn sentences(tokens: &Tokens) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut begin = 0;
    for i in 0..tokens.len() {
        let ends = tokens.is_sign(i, "!?…\n") || (tokens.is_sign(i, ".") && !tokens.glued(i + 1));
        if ends {
            found.push(begin..i);
            begin = i + 1;
        }
    }
    found.push(begin..tokens.len());
    found
}

fn dated(date: NaiveDate) -> Date {
    Date {
        day: Some(date.day()),
        month: Some(date.month()),
        year: Some(date.year()),
        weekday: None,
    }
}

/// Where a sentence names a day gone by: its tokens, how many days ago it was, and in which words.
fn days(tokens: &Tokens, sentence: &Range<usize>) -> Vec<(Range<usize>, u64, Vec<&'static str>)> {
    let mut found = Vec::new();
    let mut at = sentence.start;
    while at < sentence.end {
        let day = DAYS_AGO.iter().find_map(|(phrases, ago)| {
            let (phrase, end) = phrases.iter().find_map(|p| Some((*p, phrase_at(tokens, at, p)?)))?;
            Some((at..end, *ago, phrase.split(' ').collect()))
        });
        at = day.as_ref().map_or(at + 1, |(range, ..)| range.end);
        found.extend(day);
    }
    found
}

/// The end of words in a row, whether blanks or hyphens are between them.
fn phrase_at(tokens: &Tokens, at: usize, phrase: &str) -> Option<usize> {
    let mut end = at;
    for word in phrase.split(' ') {
        end += usize::from(end > at && tokens.is_sign(end, "-"));
        if !tokens.is_word(end, &[word]) {
            return None;
        }
        end += 1;
    }
    Some(end)
}

/// "Tu as bien couru", "you ran", "ta sortie", "yesterday's run". What is asked or wished is no deed.
fn tells_a_deed(tokens: &Tokens, sentence: &Range<usize>) -> bool {
    if tokens.is_sign(sentence.end, "?")
        || sentence
            .clone()
            .any(|i| tokens.is_word(i, &["si", "if", "quand", "when"]))
    {
        return false;
    }
    sentence.clone().any(|i| {
        let soon = |list: &[&str], from: usize| {
            (from..=from + MOST_BETWEEN).any(|at| sentence.contains(&at) && tokens.is_word(at, list))
        };
        let french = tokens.is_word(i, &["as", "avez"]) && tokens.is_word(i.wrapping_sub(1), &["tu", "t", "vous"]);
        let english = tokens.is_word(i, &["you"]);
        (french && soon(DID_FR, i + 1)) || (english && soon(DID_EN, i + 1)) || tokens.is_word(i, OUTINGS)
    })
}

/// What somebody else is said to have run, unless the athlete told it.
fn of_others(tokens: &Tokens, sentence: &Range<usize>, known: &Known) -> Option<Range<usize>> {
    let subject_is = |at: usize, list: &[&str]| {
        sentence
            .clone()
            .take_while(|i| *i < at)
            .any(|i| tokens.is_word(i, list))
    };
    sentence.clone().find_map(|i| {
        let after_has = tokens.is_word(i.wrapping_sub(1), &["a", "ont"]) && i > sentence.start;
        let french = after_has && tokens.is_word(i, OTHERS_FR);
        let english = tokens.is_word(i, OTHERS_EN) && i > sentence.start && !subject_is(i, &["you", "i", "we", "have"]);
        let now = tokens.is_word(i, OTHERS_NOW) && i > sentence.start && counted(tokens, i + 1);
        let told = known.has_word(tokens.word(i));
        ((french || english || now) && !told).then(|| tokens.span(sentence.start, i + 1))
    })
}

/// Whether a number stands here, in stars or not.
fn counted(tokens: &Tokens, at: usize) -> bool {
    let stars = (0..2).take_while(|n| tokens.is_sign(at + n, "*_")).count();
    numerals::at(tokens, at + stars).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spotted(text: &str, said: &str) -> Vec<String> {
        let tokens = Tokens::read(text);
        let known = Known::of(&[], said);
        let today = NaiveDate::from_ymd_opt(2027, 3, 9);
        spots(&tokens, &known, today)
            .into_iter()
            .filter_map(|s| text.get(s))
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn a_run_of_a_day_needs_that_day() {
        for (text, expected) in [
            ("Hier tu as couru sous la pluie.", "Hier"),
            ("Tu as bien couru ce matin !", "ce matin"),
            ("Avant-hier, belle séance.", "Avant-hier"),
            ("Yesterday's run was superb.", "Yesterday"),
            ("You jogged last night.", "last night"),
        ] {
            assert_eq!(
                spotted(text, "").first().map(|s| s.starts_with(expected)),
                Some(true),
                "{text}"
            );
            assert_eq!(
                spotted(text, "hier avant ce matin yesterday last night"),
                [""; 0],
                "{text}"
            );
        }
        for text in [
            "Tu as couru hier ?",
            "Si tu as couru hier, repose-toi.",
            "Hier, il pleuvait.",
            "Belle séance demain.",
            "Tu as couru.",
        ] {
            assert_eq!(spotted(text, ""), [""; 0], "{text}");
        }
    }

    #[test]
    fn nobody_else_runs_here() {
        for text in [
            "Marc a couru aussi.",
            "They ran without you.",
            "Ils ont couru.",
            "Camille court 8 km.",
        ] {
            assert_eq!(spotted(text, "").len(), 1, "{text}");
        }
        assert_eq!(spotted("Marc a couru aussi.", "Marc a couru hier"), [""; 0]);
        for text in [
            "You ran well.",
            "Ton plan court jusqu’en mai.",
            "un effort court",
            "Cours court et facile.",
        ] {
            assert_eq!(spotted(text, ""), [""; 0], "{text}");
        }
    }
}
