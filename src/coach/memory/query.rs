//! What a question looks for: groups of terms of which one is enough, the days it names, whose words it is about.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::dates::{self, Span};
use super::terms::{self, Word};
use super::{lexicon, notation};

/// Groups beyond these say the same again: a pasted page is no question.
const MOST_GROUPS: usize = 24;
/// Days of a question that are looked for one by one: a month and a half.
const MOST_DAYS: usize = 45;
/// A word of the same family, against 1 for the same stem.
const SAME_FAMILY: f64 = 0.4;
/// One word of an expression that stands for the word asked for.
const PART: f64 = 0.5;
/// The name of a month or of a day: messages tell it by their date.
const NAME_OF_A_DAY: f64 = 0.4;

/// Terms that mean the same thing asked for; the best of them counts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Group {
    pub terms: Vec<(String, f64)>,
}

/// Somebody who speaks in a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: u32,
    /// The words of the name, as [`terms::plain`] makes them.
    pub name: Vec<String>,
    pub side: Side,
}

/// Who "I" and "you" are when the question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// "Je": whoever asks.
    Asker,
    /// "Tu": whoever is asked.
    Asked,
    Neither,
}

/// A question, read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Query {
    pub groups: Vec<Group>,
    pub spans: Vec<Span>,
    /// Whose words it is about. Empty: anybody's.
    pub about: Vec<u32>,
    /// "When", "quand": an answer names a day.
    pub when: bool,
    /// "How many", "combien": an answer holds a number.
    pub count: bool,
    /// "Now", "actuel": of what changed, the last counts.
    pub now: bool,
}

const WHEN: &[&str] = &["when", "quand", "date"];
const COUNT: &[&str] = &["many", "much", "combien", "long"];
const NOW: &[&str] = &[
    "now",
    "current",
    "currently",
    "latest",
    "nowadays",
    "actuel",
    "actuelle",
    "actuels",
    "actuelles",
    "actuellement",
    "maintenant",
    "desormais",
    "aujourd",
];
const I: &[&str] = &["i", "my", "me", "je", "j", "mon", "ma", "mes", "moi", "m", "mine"];
const YOU: &[&str] = &["you", "your", "tu", "toi", "t", "te", "ton", "ta", "tes", "vous"];
/// What somebody who is asked did in a conversation: then the question is about their words.
const SAYS: &[&str] = &[
    "recommend",
    "recommended",
    "suggest",
    "suggested",
    "told",
    "tell",
    "said",
    "say",
    "gave",
    "give",
    "provided",
    "mentioned",
    "advised",
    "explained",
    "listed",
    "conseille",
    "conseillais",
    "propose",
    "recommande",
    "suggere",
    "dit",
    "explique",
    "donne",
    "repondu",
];

impl Query {
    /// Reads a question asked on a day among these people. `today` of `None`: only dates of the calendar are read.
    pub fn read(text: &str, people: &[Person], today: Option<NaiveDate>) -> Self {
        let words = terms::words(text);
        let named: Vec<&Person> = people.iter().filter(|p| is_named(p, &words)).collect();
        let told = dates::told_where(&words, today);
        let mut query = Self {
            spans: told
                .iter()
                .flat_map(|(span, _)| with_the_year_before(*span, today))
                .collect(),
            about: about(&named, people, &words),
            when: has(&words, WHEN),
            count: has(&words, COUNT),
            now: has(&words, NOW),
            groups: Vec::new(),
        };
        let mut known = BTreeSet::new();
        for (i, word) in words.iter().enumerate() {
            let text = word.text.as_str();
            let of_a_day = told.iter().any(|(_, range)| range.contains(&i));
            let of_a_name = named.iter().any(|p| p.name.iter().any(|n| n == text));
            let silent = lexicon::says_nothing(text) || lexicon::asks(text) || of_a_name;
            let alone = told.iter().any(|(_, range)| *range == (i..i + 1));
            if silent || (of_a_day && !dates::is_name(text)) || !known.insert(lexicon::base(text).to_owned()) {
                continue;
            }
            query
                .groups
                .push(group(text, if of_a_day && !alone { NAME_OF_A_DAY } else { 1.0 }));
        }
        // "Jet lag" is neither a jet nor a lag.
        for pair in words.windows(2) {
            let expression = format!("{}_{}", pair[0].text, pair[1].text);
            let terms = others(&expression, 1.0);
            if !terms.is_empty() {
                query.groups.push(best(terms));
            }
        }
        let measures = notation::terms(&words).into_iter().map(|term| vec![(term, 1.0)]);
        query.groups.extend(measures.map(|terms| Group { terms }));
        for span in query.spans.clone() {
            let terms: Vec<_> = days(span).into_iter().map(|term| (term, 1.0)).collect();
            if !terms.is_empty() {
                query.groups.push(Group { terms });
            }
        }
        query.groups.truncate(MOST_GROUPS);
        query
    }

    /// Whether there is anything to look for.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.spans.is_empty()
    }

    /// The days of a calendar that are asked for, first and last.
    pub fn days(&self) -> Vec<(NaiveDate, NaiveDate)> {
        let days = |span: &Span| match span {
            Span::Days { from, to } => Some((*from, *to)),
            Span::Yearly { .. } => None,
        };
        self.spans.iter().filter_map(days).collect()
    }

    /// Every term, each once.
    pub fn terms(&self) -> Vec<String> {
        let all = self.groups.iter().flat_map(|g| &g.terms).map(|(term, _)| term.clone());
        all.collect::<BTreeSet<_>>().into_iter().collect()
    }
}

fn has(words: &[Word], any: &[&str]) -> bool {
    words.iter().any(|w| any.contains(&w.text.as_str()))
}

/// Whether a text names somebody: any word of the name that is a name and not a word.
fn is_named(person: &Person, words: &[Word]) -> bool {
    let is_name = |n: &String| n.chars().count() > 1 && !lexicon::says_nothing(n) && !lexicon::asks(n);
    person
        .name
        .iter()
        .filter(|n| is_name(n))
        .any(|n| words.iter().any(|w| w.text == *n))
}

fn about(named: &[&Person], people: &[Person], words: &[Word]) -> Vec<u32> {
    if !named.is_empty() {
        return named.iter().map(|p| p.id).collect();
    }
    let side = if has(words, YOU) && has(words, SAYS) {
        Side::Asked
    } else if has(words, I) {
        Side::Asker
    } else {
        return Vec::new();
    };
    people.iter().filter(|p| p.side == side).map(|p| p.id).collect()
}

/// A day without its year is the nearest one, and the one a year before.
fn with_the_year_before(span: Span, today: Option<NaiveDate>) -> Vec<Span> {
    match (span, today) {
        (Span::Days { from, to }, Some(today)) if from > today => {
            let before = |d: NaiveDate| d.checked_sub_months(chrono::Months::new(12));
            let last = before(from).zip(before(to)).map(|(from, to)| Span::Days { from, to });
            [Some(span), last].into_iter().flatten().collect()
        }
        _ => vec![span],
    }
}

/// Terms of the days of a question: each of them, and each month they lie in.
fn days(span: Span) -> Vec<String> {
    let mut found = span.terms(MOST_DAYS);
    if let Span::Days { from, to } = span
        && (to - from).num_days() <= MOST_DAYS as i64
    {
        found.extend([from, to].map(|d| d.format("in:%Y-%m").to_string()));
    }
    found
}

fn group(word: &str, weight: f64) -> Group {
    let mut terms: Vec<(String, f64)> = terms::stems_of(word).into_iter().map(|s| (s, weight)).collect();
    terms.extend(terms::family(word).map(|f| (f, weight * SAME_FAMILY)));
    terms.extend(others(word, weight));
    best(terms)
}

/// Other words for an idea, and the words of other expressions for it.
fn others(word: &str, weight: f64) -> Vec<(String, f64)> {
    let mut terms = Vec::new();
    for (other, share) in lexicon::others(word) {
        let parts: Vec<&str> = other.split('_').collect();
        let share = weight * share * if parts.len() > 1 { PART } else { 1.0 };
        let parts = parts.into_iter().filter(|p| !lexicon::says_nothing(p));
        terms.extend(parts.flat_map(terms::stems_of).map(|s| (s, share)));
    }
    terms
}

/// Of a term reached twice the best way counts.
fn best(mut terms: Vec<(String, f64)>) -> Group {
    terms.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    terms.dedup_by(|later, kept| later.0 == kept.0);
    Group { terms }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people() -> Vec<Person> {
        let person = |id, name: &str, side| Person {
            id,
            name: terms::words(name).into_iter().map(|w| w.text).collect(),
            side,
        };
        vec![
            person(0, "Nadia", Side::Neither),
            person(1, "user", Side::Asker),
            person(2, "assistant", Side::Asked),
        ]
    }

    fn read(text: &str) -> Query {
        Query::read(text, &people(), NaiveDate::from_ymd_opt(2027, 3, 9))
    }

    #[test]
    fn names_say_whose_words_and_are_not_looked_for() {
        let query = read("When did Nadia adopt her dog?");
        assert_eq!(
            (query.about.as_slice(), query.when, query.groups.len()),
            (&[0][..], true, 2)
        );
        let dog = &query.groups[1].terms;
        assert!(dog.iter().any(|(t, w)| t == "dog" && *w >= 1.0), "{dog:?}");
        assert!(dog.iter().any(|(t, w)| t == "chien" && *w < 1.0), "{dog:?}");
    }

    #[test]
    fn i_and_you_are_told_apart() {
        assert_eq!(read("quelle est ma pointure ?").about, [1]);
        assert_eq!(read("what shoes did you recommend to me?").about, [2]);
        assert_eq!(read("le marathon de Lyon").about, [0; 0]);
        assert!(read("et alors ?").is_empty() && read("").is_empty());
    }

    #[test]
    fn days_are_looked_for_as_days() {
        let query = read("qu'ai-je fait hier ?");
        assert_eq!(query.spans.len(), 1);
        assert!(
            query.terms().contains(&"on:2027-03-08".to_owned()),
            "{:?}",
            query.terms()
        );
        assert!(!query.terms().contains(&"hier".to_owned()));
        assert_eq!(read("what happened on 24 December?").spans.len(), 1);
        assert_eq!(read("mon objectif du 12 avril").spans.len(), 2);
    }
}
