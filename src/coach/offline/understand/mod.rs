//! What a message wants, by rules alone: typo-tolerant, both languages at once, the same answer every time.
//!
//! A message is read once into tokens; dates and quantities are found; phrases are turned into concepts; rules weigh
//! the concepts; the winner's slots are filled.

mod aim;
mod asked;
mod bare;
mod calendar_words;
mod concept;
mod dates;
mod days;
mod durations;
mod exercises;
mod language;
mod lexicon;
pub mod likeness;
mod methods;
mod named;
mod normalise;
mod numbers;
mod only_date;
mod phrasebook;
mod places;
mod quantities;
mod quiet;
mod race;
mod race_words;
mod roles;
mod rules;
mod score;
mod shift;
mod side;
mod sites;
mod slang;
mod slots;
mod stretch;
mod surroundings;
mod topic;
mod typo;
mod whole_words;

pub use aim::aim;
pub use asked::{
    Asked, asked, day_ahead, day_behind, days_behind, hours_alone, month_named, named_days, outdoors, outside,
    questioning,
};
pub use bare::{Answer, bare, yes_no};
pub use days::stretch as weekdays_in_a_row;
pub use normalise::{flat, flat_says};
pub use only_date::{OnlyDate, only_date};
pub use race_words::{RaceAsk, RaceWords, folded, proper_after, race_metres, race_words};
pub use shift::days_shifted;
pub use side::side;
pub use surroundings::{Surroundings, surroundings};
pub use whole_words::{affirms, says};

use chrono::NaiveDate;

use crate::domain::athlete::Lang;
use crate::domain::intent::{Certainty, Intent, Slots, Understood};

use concept::{Concept, Seen};
use named::{EXERCISE_BOOK, METHOD_BOOK, SITE_BOOK};
use normalise::{Kind, Message};
use phrasebook::{Hit, Words};
use quantities::{Quantity, What};
use slots::Reading;

/// More words than this, and what was seen may belong to a story: never sure.
const STORY_WORDS: usize = 45;
/// Words that do not count towards a message's length.
const FILLERS: &[&str] = &[
    "s",
    "il",
    "te",
    "plait",
    "please",
    "coach",
    "salut",
    "hello",
    "hi",
    "hey",
    "bonjour",
    "bonsoir",
    "coucou",
    "merci",
    "moi",
    "me",
    "un",
    "une",
    "le",
    "la",
    "les",
    "l",
    "the",
    "a",
    "my",
    "mon",
    "ma",
    "mes",
    "d",
    "de",
    "du",
    "des",
    "emojigood",
    "emojilaugh",
    "emojihello",
    "emojithanks",
    "emojiyes",
    "emojitired",
    "emojipain",
    "alors",
    "so",
    "ok",
    "bon",
    "ben",
    "hein",
];

/// Understands `text` on `today` (the athlete's local date). `hint` settles the language on a tie.
pub fn understand(text: &str, today: NaiveDate, hint: Lang) -> Understood {
    let lang = language::detect(&Message::read(text), hint);
    let prepared = Prepared::read(text, today);
    let seen = prepared.seen();
    let reading = prepared.reading(&seen);
    let likeness = likeness::of(&prepared.message, &seen);
    let best = score::best(&seen, &likeness, unmatched(&reading));
    let slots = slots::fill(&reading, best.intent, today);
    let most = ceiling(best.intent, &slots, &seen, &prepared.message);
    Understood {
        intent: best.intent,
        certainty: best.certainty.min(most),
        slots,
        lang,
    }
}

/// The race a message names, as written. `None` where only a distance is.
pub fn race_named(text: &str) -> Option<String> {
    race::find(&Message::read(text))
}

/// What a message says where its intent is known beforehand, as behind a command.
pub fn meant(text: &str, intent: Intent, today: NaiveDate, hint: Lang) -> Understood {
    let lang = language::detect(&Message::read(text), hint);
    let prepared = Prepared::read(text, today);
    let seen = prepared.seen();
    let slots = slots::fill(&prepared.reading(&seen), intent, today);
    Understood {
        intent,
        certainty: Certainty::Sure,
        slots,
        lang,
    }
}

/// A message with all the parsers found in it.
struct Prepared {
    message: Message,
    dates: Vec<dates::Named>,
    quantities: Vec<Quantity>,
    hits: Vec<Hit<Concept>>,
    said: Seen,
}

impl Prepared {
    fn read(text: &str, today: NaiveDate) -> Self {
        let mut message = Message::read(text);
        typo::mend(&mut message);
        let dates = dates::find(&message, today);
        let mut taken = vec![false; message.tokens.len()];
        for date in &dates {
            taken.iter_mut().take(date.end).skip(date.start).for_each(|t| *t = true);
        }
        let quantities = quantities::find(&message, &taken);
        let hits = lexicon::CONCEPTS.find(&Words::of(&message));
        let said = Seen::from_hits(&hits);
        Self {
            message,
            dates,
            quantities,
            hits,
            said,
        }
    }

    fn reading<'a>(&'a self, seen: &'a Seen) -> Reading<'a> {
        let words = Words::of(&self.message);
        let site = SITE_BOOK.longest(&words);
        Reading {
            side: site.as_ref().and_then(|h| side::of_site(&self.message, h.start, h.end)),
            site: site.map(|h| h.meaning),
            exercise: EXERCISE_BOOK.longest(&words).map(|h| h.meaning),
            methodology: METHOD_BOOK.longest(&words).map(|h| h.meaning),
            tz: places::find(&self.message).map(|(tz, ..)| tz),
            message: &self.message,
            hits: &self.hits,
            dates: &self.dates,
            quantities: &self.quantities,
            seen,
        }
    }

    /// Concepts of the words and of what the parsers found.
    fn seen(&self) -> Seen {
        let mut seen = self.said.clone();
        for concept in evidence(&self.reading(&self.said)) {
            seen.add(concept);
        }
        seen
    }
}

/// Concepts that stand for what the parsers found.
fn evidence(reading: &Reading<'_>) -> Vec<Concept> {
    let mut found = Vec::new();
    let mut note = |concept, yes: bool| {
        if yes {
            found.push(concept);
        }
    };
    let any = |test: fn(&What) -> bool| reading.quantities.iter().any(|q| test(&q.what));
    let message = reading.message;
    note(Concept::HasDistance, any(|w| matches!(w, What::Distance(_))));
    note(Concept::HasDuration, any(|w| matches!(w, What::Duration(_))));
    note(Concept::HasPace, any(|w| matches!(w, What::Pace(_))));
    note(Concept::HasScore, any(|w| matches!(w, What::OutOfTen(_))));
    note(Concept::HasWeight, any(|w| matches!(w, What::WeightKg(_))));
    note(Concept::HasDegrees, any(|w| matches!(w, What::Celsius(_))));
    note(Concept::HasBpm, any(|w| matches!(w, What::Bpm(_))));
    note(Concept::HasBareWeight, slots::bare_weight(reading).is_some());
    // "Déplace la séance du 8 au 9 décembre" names a day and another, not a stretch of days.
    let moved = reading.seen.has(Concept::MoveVerb)
        && reading
            .seen
            .any(&[Concept::Session, Concept::RunNoun, Concept::LongRun, Concept::Quality]);
    note(Concept::HasDateRange, !moved && dates::range(message, reading.dates));
    note(Concept::HasRepeats, any(|w| matches!(w, What::Repeats)));
    note(Concept::FarAhead, far_ahead(message));
    note(Concept::HasTarget, has_target(message, reading.quantities));
    note(Concept::HasDate, !reading.dates.is_empty());
    note(Concept::HasTwoDates, reading.dates.len() >= 2);
    let times = reading
        .quantities
        .iter()
        .filter(|q| matches!(q.what, What::Duration(_)))
        .count();
    note(Concept::HasTwoTimes, times >= 2);
    note(Concept::HasSite, reading.site.is_some());
    note(Concept::HasExercise, reading.exercise.is_some());
    note(Concept::HasMethod, reading.methodology.is_some());
    note(Concept::HasPlace, reading.tz.is_some());
    note(Concept::HasCheckIn, roles::check_in(message).is_some());
    note(Concept::HasDays, days::habitual(message));
    note(Concept::HasClockRange, quiet::find(message).is_some());
    note(
        Concept::Question,
        message.tokens.iter().any(|t| t.is("?")) || opens_a_question(message),
    );
    let content = message
        .tokens
        .iter()
        .filter(|t| t.kind != Kind::Symbol && !t.any(FILLERS))
        .count();
    note(Concept::Short, content <= 4);
    note(Concept::Alone, content <= 2);
    found
}

/// "are carbon plates worth it", but not "do not disturb".
fn opens_a_question(message: &Message) -> bool {
    const OPENERS: &[&str] = &[
        "are", "is", "do", "does", "can", "could", "should", "am", "would", "has", "shall",
    ];
    /// These also open a statement without its pronoun ("did my core work", "suis crevé").
    const NEED_A_PRONOUN: &[&str] = &[
        "did", "will", "was", "were", "may", "have", "dois", "puis", "peux", "devrais", "suis", "ai", "vas", "as",
    ];
    const PRONOUNS: &[&str] = &["i", "you", "we", "they", "it", "je", "tu", "on", "nous"];
    let filler = ["coach", "salut", "hey", "hi", "hello", "so", "alors", "and", "et"];
    let mut words = message
        .tokens
        .iter()
        .filter(|t| t.kind != Kind::Symbol && !t.any(&filler));
    let (Some(first), Some(second)) = (words.next(), words.next()) else {
        return false;
    };
    let order = first.is("do") && second.is("it") || second.any(&["not", "please"]);
    !order && (first.any(OPENERS) && second.kind == Kind::Word || first.any(NEED_A_PRONOUN) && second.any(PRONOUNS))
}

/// "12 semaines avant le marathon": four weeks or more are no race week.
fn far_ahead(message: &Message) -> bool {
    const WEEKS: &[&str] = &["semaine", "semaines", "week", "weeks"];
    const MONTHS: &[&str] = &["mois", "month", "months"];
    (0..message.tokens.len()).any(|at| {
        numbers::number(message, at).is_some_and(|(count, unit)| {
            message.is(unit, WEEKS) && count >= 4.0 || message.is(unit, MONTHS) && count >= 1.0
        })
    })
}

fn has_target(message: &Message, quantities: &[Quantity]) -> bool {
    let aimed = |q: &Quantity| matches!(q.what, What::Duration(_)) && slots::aimed_at(message, q.start);
    quantities.iter().any(aimed) || slots::bare_target(message, None).is_some()
}

/// The guess where no rule speaks.
fn unmatched(reading: &Reading<'_>) -> Intent {
    let seen = reading.seen;
    if seen.has(Concept::HasDistance) {
        Intent::LogRun
    } else if seen.any(&[Concept::HasDate, Concept::RunNoun, Concept::RunVerb, Concept::Today])
        && seen.has(Concept::Question)
    {
        Intent::TodaysSession
    } else if seen.has(Concept::Question) {
        Intent::OutOfScope
    } else {
        Intent::Smalltalk
    }
}

/// How sure an answer may be at most: an act needs its slots, a question is no statement, a story is no order.
fn ceiling(intent: Intent, slots: &Slots, seen: &Seen, message: &Message) -> Certainty {
    use Certainty::{Likely, Sure, Unsure};
    let asked = seen.has(Concept::Question);
    // "en 2019": a memory, not today's run.
    let long_ago = slots.date.is_none()
        && message
            .tokens
            .iter()
            .any(|t| (1990.0..2100.0).contains(&t.value) && t.text.len() == 4);
    let most = match intent {
        Intent::LogRun if slots.distance_m.is_none() && slots.duration_s.is_none() => Unsure,
        Intent::LogRun | Intent::LogStrength if asked || long_ago || seen.has(Concept::Somebody) => Unsure,
        Intent::LogRun if slots.distance_m.is_none() || slots.duration_s.is_none() && slots.pace.is_none() => Likely,
        // "mon record sur 10 km est 42:10": a result told, which no record is made of here.
        Intent::MyRecords if !asked && slots.duration_s.is_some() => Unsure,
        Intent::LogSleep if slots.sleep_h.is_none() => Unsure,
        Intent::LogWeight if slots.weight_kg.is_none() => Unsure,
        Intent::SetGoalRace | Intent::ChangeGoal | Intent::DeleteAccount if asked => Likely,
        Intent::SetGoalRace
            if slots.distance_m.is_none() && slots.race_name.is_none()
                || slots.date.is_none() && slots.target_s.is_none() =>
        {
            Likely
        }
        Intent::MoveSession if slots.to_date.is_none() => Likely,
        Intent::SkipSession if slots.date.is_none() || asked => Likely,
        Intent::Availability if slots.days.is_empty() || asked => Likely,
        Intent::QuietHours if slots.quiet.is_none() => Likely,
        Intent::Language if slots.lang.is_none() => Likely,
        Intent::Timezone if slots.tz.is_none() => Likely,
        Intent::Units if slots.units.is_none() => Likely,
        Intent::MemoryForget if slots.topic.is_none() => Unsure,
        Intent::PreferenceLike | Intent::PreferenceDislike if slots.topic.is_none() => Likely,
        _ => Sure,
    };
    if Words::of(message).len() > STORY_WORDS {
        most.min(Likely)
    } else {
        most
    }
}

#[cfg(test)]
mod tests;
