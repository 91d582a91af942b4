//! What forgetting some days would remove: everything said in them, and what was learnt in them.

use sqlx::postgres::PgConnection;

use super::memory::{MOST_SHOWN, label, quoted};
use crate::coach::Seen;
use crate::coach::decide::Decision;
use crate::coach::offline::draft::Draft;
use crate::coach::offline::period::Stretch;
use crate::domain::dialogue::Role;
use crate::domain::figure::{Figure, Unit};
use crate::store::facts;
use crate::store::lane::Lane;
use crate::store::messages;

/// The days are named one by one, as they will go; what was learnt in them goes even where later words took its place.
pub async fn forget_days(
    db: &mut PgConnection,
    lane: &Lane,
    seen: &Seen,
    days: &[Stretch],
) -> anyhow::Result<Decision> {
    let mut draft = Draft::new(&seen.state);
    let lang = draft.lang();
    let tz = seen.state.athlete.settings.tz;
    if days.is_empty() {
        draft.say("memory-forget-ahead", &[]);
        return Ok(Decision::Say(draft.reply()));
    }
    let mut seqs = Vec::new();
    for one in days {
        seqs.extend(messages::of_period(db, &lane.scope, (one.from, one.to)).await?);
    }
    let mut known = facts::versions(db, &lane.scope).await?;
    known.retain(|(fact, _)| {
        let begun = fact.since.with_timezone(&tz).date_naive();
        days.iter().any(|one| one.holds(begun))
    });
    let named = named(&mut draft, days);
    if seqs.is_empty() && known.is_empty() {
        draft.say("memory-forget-none", &[("days", named.into())]);
        return Ok(Decision::Say(draft.reply()));
    }
    let count = draft.number(&Figure::row(seqs.len() as f64, Unit::Count, "message", &"period"), 0);
    let fact_count = draft.number(&Figure::row(known.len() as f64, Unit::Count, "fact", &"period"), 0);
    draft.say(
        "memory-forget-period",
        &[
            ("days", named.into()),
            ("messages", count.into()),
            ("facts", fact_count.into()),
        ],
    );
    for (fact, until) in &known {
        let row = || Figure::row(0.0, Unit::Count, "fact", &fact.id);
        let line = label(lang, fact, seen.today);
        let line = draft.shown(line, row());
        let line = match until {
            Some(until) => {
                let since = draft.date(fact.since.with_timezone(&tz).date_naive(), &row());
                let until = draft.date(until.with_timezone(&tz).date_naive(), &row());
                let held = draft.word("memory-held", &[("since", since.into()), ("until", until.into())]);
                format!("• {line} ({held})")
            }
            None => format!("• {line}"),
        };
        draft.line(line);
    }
    let shown: Vec<i64> = seqs.iter().copied().take(MOST_SHOWN * 2).collect();
    let said = messages::by_seq(db, &lane.scope, &shown).await?;
    for said in said.iter().filter(|s| s.role == Role::Athlete).take(MOST_SHOWN) {
        quoted(&mut draft, seen, said);
    }
    Ok(Decision::OfferForget {
        messages: seqs,
        facts: Vec::new(),
        versions: known.into_iter().map(|(fact, _)| fact.id).collect(),
        reply: draft.reply(),
    })
}

/// `le mardi 3 mars et du lundi 9 mars au mercredi 11 mars`.
fn named(draft: &mut Draft<'_>, days: &[Stretch]) -> String {
    let mut one = |stretch: &Stretch| {
        let to = draft.day(stretch.to);
        match stretch.from {
            None => draft.word("memory-days-until", &[("to", to.into())]),
            Some(from) if from == stretch.to => draft.word("memory-day", &[("day", to.into())]),
            Some(from) => {
                let from = draft.day(from);
                draft.word("memory-days", &[("from", from.into()), ("to", to.into())])
            }
        }
    };
    let mut words: Vec<String> = days.iter().map(&mut one).collect();
    let last = words.pop().unwrap_or_default();
    if words.is_empty() {
        return last;
    }
    draft.word("list-and", &[("first", words.join(", ").into()), ("last", last.into())])
}
