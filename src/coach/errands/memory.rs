//! Memory shown and searched: every line with its source and its date.

use chrono::{NaiveDate, NaiveTime, TimeZone};
use sqlx::postgres::PgConnection;

use super::forget_days::forget_days;
use crate::app::App;
use crate::coach::Seen;
use crate::coach::decide::Decision;
use crate::coach::memory::{forgetting, measures, recall as search, terms};
use crate::coach::offline::draft::{Draft, sentence};
use crate::coach::offline::{self, days_away, known_then, period};
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Reply, Role, Said};
use crate::domain::figure::{Figure, Unit};
use crate::i18n;
use crate::store::facts::{self, Fact};
use crate::store::lane::Lane;
use crate::store::messages;
use crate::store::pending::Forgetting;

/// Messages shown for a search.
pub(super) const MOST_SHOWN: usize = 5;
/// Messages offered for forgetting in one go.
const MOST_FORGOTTEN: usize = 50;
/// Characters of a quoted message.
const QUOTE: usize = 240;

/// A fact's value with its dates as people write them.
fn dated(lang: Lang, value: &str, today: NaiveDate) -> String {
    let words = value.split(' ').map(|word| {
        let bare = word.trim_end_matches(',');
        match bare.parse::<NaiveDate>() {
            Ok(date) => format!("{}{}", i18n::format::date(lang, date, today), &word[bare.len()..]),
            Err(_) => word.to_owned(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A fact in one line, as it is listed.
pub fn label(lang: Lang, fact: &Fact, today: NaiveDate) -> String {
    let name = i18n::text(lang, &format!("fact-{}", fact.predicate.replace('_', "-")), &[]);
    let value = match fact.predicate.as_str() {
        "injury" => {
            let place = offline::place_words(lang, &fact.body.slot);
            match fact.body.value.as_str() {
                // No level was told.
                "?" => place,
                level => format!("{place} {level}"),
            }
        }
        "methodology" => {
            let id = format!("method-{}", fact.body.value.replace('_', "-"));
            if i18n::has(lang, &id) {
                i18n::text(lang, &id, &[])
            } else {
                sentence(&fact.body.value.replace("eighty_twenty", "80/20"))
            }
        }
        "no_quality" | "gentle" => match until(fact) {
            Some(until) => {
                let until = i18n::format::date(lang, until, today);
                i18n::text(lang, "memory-until", &[("until", until.into())])
            }
            None => fact.body.value.clone(),
        },
        "run_days" | "strength_days" => week_days(lang, &fact.body.value),
        _ => dated(lang, &fact.body.value, today),
    };
    i18n::text(
        lang,
        "bot-memory-fact",
        &[("name", name.into()), ("value", value.into())],
    )
}

/// The last day of a limit that ends by itself. `None` for any other fact.
fn until(fact: &Fact) -> Option<NaiveDate> {
    let limit = matches!(fact.predicate.as_str(), "no_quality" | "gentle");
    fact.body.value.parse().ok().filter(|_| limit)
}

/// What holds today, in the order in which it is numbered: a limit whose last day is behind is none any more.
async fn holding(db: &mut PgConnection, lane: &Lane, today: NaiveDate) -> anyhow::Result<Vec<Fact>> {
    let mut known = facts::active(db, &lane.scope).await?;
    known.retain(|fact| until(fact).is_none_or(|last| last >= today));
    Ok(known)
}

/// A stored list of weekdays in the language spoken, whichever it was noted in.
fn week_days(lang: Lang, value: &str) -> String {
    let one = |name: &str| {
        let is = |day: &u8| {
            Lang::ALL
                .into_iter()
                .any(|l| i18n::format::weekday_name(l, *day) == name)
        };
        (0..7_u8).find(is).map_or_else(
            || name.to_owned(),
            |day| i18n::format::weekday_name(lang, day).to_owned(),
        )
    };
    value.split(", ").map(one).collect::<Vec<_>>().join(", ")
}

/// Words people use for a fact that is listed under another name.
const NAMED: &[(&str, &[&str])] = &[
    (
        "birth_year",
        &["age", "âge", "naissance", "ans", "birth", "born", "old"],
    ),
    ("weight", &["poids", "weight", "kilos"]),
    (
        "hr_max",
        &["fc", "fcmax", "fréquence", "cardiaque", "coeur", "cœur", "heart", "hr"],
    ),
    ("hr_rest", &["fc", "repos", "cardiaque", "resting"]),
    ("goal", &["objectif", "objectifs", "goal", "goals", "target"]),
    ("result", &["course", "chrono", "résultat", "race", "result"]),
    ("injury", &["douleur", "blessure", "mal", "pain", "injury"]),
    (
        "shoe",
        &["chaussures", "chaussure", "paire", "baskets", "shoes", "shoe", "pair"],
    ),
    ("methodology", &["méthode", "methode", "méthodologie", "method"]),
    ("run_days", &["jours", "days"]),
    ("no_quality", &["interdiction", "interdit", "ban", "banned"]),
    ("gentle", &["reprise", "gentle"]),
    ("strength_days", &["renfo", "musculation", "strength"]),
];

/// Whether somebody's words name this fact by what it is, such as "mon âge" for the year of birth.
fn names(words: &str, predicate: &str) -> bool {
    let known = NAMED
        .iter()
        .find(|(id, _)| *id == predicate)
        .map_or(&[][..], |(_, words)| words);
    words
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| known.contains(&word))
}

/// What is known, numbered so that it can be forgotten by number.
pub async fn memory(app: &App, lane: &Lane, seen: &Seen) -> anyhow::Result<Reply> {
    let (known, said, sources) = {
        let mut db = app.pool.acquire().await?;
        let known = holding(&mut db, lane, seen.today).await?;
        let seqs: Vec<i64> = known.iter().filter_map(|fact| fact.source_seq).collect();
        let sources = messages::by_seq(&mut db, &lane.scope, &seqs).await?;
        (known, messages::count(&mut db, &lane.scope).await?, sources)
    };
    let mut draft = Draft::new(&seen.state);
    let lang = draft.lang();
    let count = said;
    let said = draft.number(&Figure::row(said as f64, Unit::Count, "message", &"count"), 0);
    let runs = Figure::row(seen.state.run_count as f64, Unit::Count, "activity", &"count");
    let runs = draft.number(&runs, 0);
    draft.say(
        "bot-memory",
        &[
            ("messages", said.into()),
            ("said", count.into()),
            ("runs", runs.into()),
            ("n", (seen.state.run_count as f64).into()),
        ],
    );
    for (n, fact) in known.iter().enumerate() {
        let number = draft.shown(
            (n + 1).to_string(),
            Figure::row((n + 1) as f64, Unit::Count, "fact", &fact.id),
        );
        let line = label(lang, fact, seen.today);
        let line = draft.shown(line, Figure::row(0.0, Unit::Count, "fact", &fact.id));
        let day = fact.since.with_timezone(&seen.state.athlete.settings.tz).date_naive();
        let when = draft.date(day, &Figure::row(0.0, Unit::Date, "fact", &fact.id));
        let words = sources.iter().find(|s| Some(s.seq) == fact.source_seq);
        let source = match (fact.source_seq, words) {
            (Some(_), Some(said)) => {
                let words = draft.quote_message(&said.text);
                i18n::text(
                    lang,
                    "bot-memory-quoted",
                    &[("when", when.into()), ("words", words.into())],
                )
            }
            (Some(_), None) => i18n::text(lang, "bot-memory-said", &[("when", when.into())]),
            (None, _) => i18n::text(lang, "bot-memory-pressed", &[("when", when.into())]),
        };
        draft.line(format!("{number}. {line} ({source})"));
    }
    days_away(&mut draft);
    draft.say(
        if known.is_empty() {
            "bot-memory-empty"
        } else {
            "bot-memory-how"
        },
        &[],
    );
    Ok(draft.reply())
}

/// Whether a message is the athlete's own word on something, and not a question put to the memory.
fn tells(said: &Said, seen: &Seen) -> bool {
    said.role == Role::Athlete && !forgetting::is_errand(said, seen.state.athlete.settings.lang)
}

/// What was said about something.
pub async fn recall(app: &App, lane: &Lane, seen: &Seen, words: &str) -> anyhow::Result<Reply> {
    let said = {
        let mut db = app.pool.acquire().await?;
        let hits = search::hits(&mut db, &lane.scope, (words, seen.today), MOST_SHOWN, i64::MAX).await?;
        let mut said = messages::by_seq(&mut db, &lane.scope, &hits).await?;
        said.retain(|s| tells(s, seen));
        said
    };
    let mut draft = Draft::new(&seen.state);
    // What was answered is no word of theirs: a list of nothing is no answer.
    if said.is_empty() {
        draft.say("bot-recall-nothing", &[]);
    } else {
        draft.say("bot-recall", &[]);
        for said in &said {
            quoted(&mut draft, seen, said);
        }
    }
    Ok(draft.reply())
}

pub(super) fn quoted(draft: &mut Draft<'_>, seen: &Seen, said: &Said) {
    let row = Figure::row(said.seq as f64, Unit::Count, "message", &said.seq);
    let day = said.at.with_timezone(&seen.state.athlete.settings.tz).date_naive();
    let when = draft.date(day, &row);
    let words = draft.shown(offline::quoted(&said.text, QUOTE), row);
    draft.line(format!("• {when} — « {words} »"));
}

/// What was known at the end of a day, and until when it held.
pub async fn memory_then(app: &App, lane: &Lane, seen: &Seen, day: NaiveDate) -> anyhow::Result<Reply> {
    let tz = seen.state.athlete.settings.tz;
    let midnight = day.succ_opt().unwrap_or(day).and_time(NaiveTime::MIN);
    let end = tz
        .from_local_datetime(&midnight)
        .earliest()
        .map_or(seen.now, |at| at.to_utc());
    let known = {
        let mut db = app.pool.acquire().await?;
        facts::held_at(&mut db, &lane.scope, end).await?
    };
    let mut draft = Draft::new(&seen.state);
    let lang = draft.lang();
    let when = draft.day(day);
    if known.is_empty() {
        draft.say("memory-then-nothing", &[("when", when.into())]);
        return Ok(draft.reply());
    }
    draft.say("memory-then", &[("when", when.into())]);
    for (fact, until) in &known {
        let row = || Figure::row(0.0, Unit::Count, "fact", &fact.id);
        let line = label(lang, fact, seen.today);
        let line = draft.shown(line, row());
        let since = draft.date(fact.since.with_timezone(&tz).date_naive(), &row());
        let noted = match until {
            Some(until) => {
                let until = draft.date(until.with_timezone(&tz).date_naive(), &row());
                i18n::text(lang, "memory-held", &[("since", since.into()), ("until", until.into())])
            }
            None => i18n::text(lang, "memory-holds", &[("since", since.into())]),
        };
        draft.line(format!("• {line} ({noted})"));
    }
    Ok(draft.reply())
}

/// The facts that somebody's words mean: by their name, or by words and numbers of theirs.
fn meant<'a>(words: &str, known: &'a [Fact], lang: Lang, today: NaiveDate) -> Vec<&'a Fact> {
    let stems = terms::stems(words);
    let numbers = measures::of(words);
    let says = |fact: &&Fact| {
        let label = label(lang, fact, today);
        let same = terms::stems(&label).iter().any(|s| stems.contains(s));
        names(words, &fact.predicate) || same && measures::holds(&label, &numbers)
    };
    known.iter().filter(says).collect()
}

/// Messages that say some words: those to show, and what goes with them but is no memory of somebody's, such as what the
/// coach said of it.
async fn saying(
    db: &mut PgConnection,
    lane: &Lane,
    seen: &Seen,
    words: &str,
) -> anyhow::Result<(Vec<Said>, Vec<Said>)> {
    let mut hits = search::hits(db, &lane.scope, (words, seen.today), MOST_FORGOTTEN, i64::MAX).await?;
    hits.extend(forgetting::saying_all(db, &lane.scope, words).await?);
    let mut said = messages::by_seq(db, &lane.scope, &hits).await?;
    let numbers = measures::of(words);
    // A search may guess; forgetting may not: only what says one of the very words goes.
    let stems = terms::stems(words);
    said.retain(|s| measures::holds(&s.text, &numbers) && terms::stems(&s.text).iter().any(|t| stems.contains(t)));
    Ok(said.into_iter().partition(|s| tells(s, seen)))
}

/// What forgetting would remove, before it is removed: a fact by its number, or everything about some words.
pub async fn forget_preview(app: &App, lane: &Lane, seen: &Seen, words: &str) -> anyhow::Result<Decision> {
    let mut draft = Draft::new(&seen.state);
    let lang = draft.lang();
    let mut db = app.pool.acquire().await?;
    let known = holding(&mut db, lane, seen.today).await?;
    let by_number = words
        .trim()
        .parse::<usize>()
        .ok()
        .and_then(|n| n.checked_sub(1))
        .and_then(|n| known.get(n));
    if let Some(fact) = by_number {
        let line = draft.shown(
            label(lang, fact, seen.today),
            Figure::row(0.0, Unit::Count, "fact", &fact.id),
        );
        draft.say("bot-forget-fact", &[("what", line.into())]);
        return Ok(Decision::OfferForget {
            what: Forgetting {
                facts: vec![fact.id],
                ..Forgetting::default()
            },
            reply: draft.reply(),
        });
    }
    if known_then::is_everything(words) {
        return Ok(Decision::OfferDelete);
    }
    if let Some(days) = period::read(words, seen.today) {
        return forget_days(&mut db, lane, seen, &days).await;
    }
    if words.trim().is_empty() {
        drop(db);
        return Ok(Decision::Say(memory(app, lane, seen).await?));
    }
    let (said, beside) = saying(&mut db, lane, seen, words).await?;
    let facts = meant(words, &known, lang, seen.today);
    if said.is_empty() && facts.is_empty() {
        draft.say("bot-forget-nothing", &[]);
        return Ok(Decision::Say(draft.reply()));
    }
    let (n, m) = (said.len() as f64, facts.len() as f64);
    let count = draft.number(&Figure::row(n, Unit::Count, "message", &"hits"), 0);
    let fact_count = draft.number(&Figure::row(m, Unit::Count, "fact", &"hits"), 0);
    draft.say(
        "bot-forget-preview",
        &[("messages", count.into()), ("facts", fact_count.into())],
    );
    for fact in &facts {
        let line = draft.shown(
            label(lang, fact, seen.today),
            Figure::row(0.0, Unit::Count, "fact", &fact.id),
        );
        draft.line(format!("• {line}"));
    }
    for said in said.iter().take(MOST_SHOWN) {
        quoted(&mut draft, seen, said);
    }
    Ok(Decision::OfferForget {
        what: Forgetting {
            messages: said.iter().map(|s| s.seq).collect(),
            beside: beside.iter().map(|s| s.seq).collect(),
            facts: facts.iter().map(|f| f.id).collect(),
            ..Forgetting::default()
        },
        reply: draft.reply(),
    })
}
