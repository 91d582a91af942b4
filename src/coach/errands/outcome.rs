//! The words for what came of an import, an undo, a refusal, a forgetting.

use crate::coach::decide::Decision;
use crate::coach::offline::draft::Draft;
use crate::domain::action::Action;
use crate::domain::activity::{Activity, Sport};
use crate::domain::athlete::Lang;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Evidence, Figure, Receipt, Unit};
use crate::domain::state::AthleteState;
use crate::i18n;
use crate::science::records::beaten;
use crate::training::Refusal;

pub fn refused(lang: Lang, refusal: Refusal) -> Reply {
    let id = match refusal {
        Refusal::NothingThere => "bot-move-nothing",
        Refusal::OutOfReach => "bot-move-out-of-reach",
        Refusal::Unsafe => "bot-move-unsafe",
        Refusal::ChangedMeanwhile => "bot-changed-meanwhile",
    };
    Reply::words(i18n::text(lang, id, &[]))
}

fn counted(lang: Lang, id: &str, name: &str, counts: &[(&str, i64)]) -> Reply {
    let mut args: Vec<(&str, i18n::Arg)> = Vec::new();
    let mut receipts = Vec::new();
    let shown: Vec<(&str, String)> = counts
        .iter()
        .map(|(k, n)| (*k, i18n::format::number(lang, *n as f64, 0)))
        .collect();
    for ((key, n), (_, text)) in counts.iter().zip(&shown) {
        args.push((key, (*n).into()));
        let figure = Figure::computed(*n as f64, Unit::Count, name, &[], Evidence::Strong);
        receipts.push(Receipt {
            shown: text.clone(),
            figure,
        });
    }
    let owned: Vec<(String, i18n::Arg)> = shown
        .into_iter()
        .map(|(k, t)| (format!("{k}_shown"), t.into()))
        .collect();
    args.extend(owned.iter().map(|(k, v)| (k.as_str(), v.clone())));
    Reply {
        text: i18n::text(lang, id, &args),
        receipts,
        ..Reply::default()
    }
}

pub fn forgotten(lang: Lang, count: i64) -> Reply {
    counted(lang, "bot-forgotten", "rows_forgotten", &[("n", count)])
}

/// The receipt of leaving.
pub fn deleted(lang: Lang, messages: i64, activities: i64) -> Reply {
    counted(
        lang,
        "bot-deleted",
        "rows_deleted",
        &[("messages", messages), ("activities", activities)],
    )
}

/// Several files, or a file of several sessions: what was read, known and unreadable.
pub fn import_report(
    before: &AthleteState,
    after: &AthleteState,
    new: &[Activity],
    known: usize,
    failed: usize,
) -> Reply {
    let lang = after.athlete.settings.lang;
    let mut reply = counted(
        lang,
        "bot-imported",
        "import",
        &[
            ("new", new.len() as i64),
            ("known", known as i64),
            ("failed", failed as i64),
        ],
    );
    let runs: Vec<&Activity> = new.iter().filter(|a| a.sport == Sport::Running).collect();
    if let (Some(first), Some(last)) = (
        runs.iter().map(|a| a.local_date).min(),
        runs.iter().map(|a| a.local_date).max(),
    ) {
        let mut draft = Draft::new(after);
        let total: f64 = runs.iter().filter_map(|a| a.distance_m).sum();
        let count = Figure::computed(runs.len() as f64, Unit::Count, "import", &[], Evidence::Strong);
        let total = Figure::computed(total, Unit::Metres, "import_distance", &[], Evidence::Strong);
        let (count, total) = (draft.number(&count, 0), draft.distance(&total));
        let (from, to) = (draft.day(first), draft.day(last));
        draft.say(
            "bot-imported-runs",
            &[
                ("count", count.into()),
                ("total", total.into()),
                ("from", from.into()),
                ("to", to.into()),
            ],
        );
        if !beaten(&before.records, &after.records).is_empty() {
            draft.say("bot-imported-records", &[]);
        }
        reply = Reply {
            text: format!("{}\n{}", reply.text, draft.clone().reply().text),
            ..reply
        };
        reply.receipts.extend(draft.reply().receipts);
    }
    reply
}

/// Asks before a run is set aside.
pub fn offer_deletion(activity: &Activity, state: &AthleteState) -> Decision {
    let mut draft = Draft::new(state);
    let lang = draft.lang();
    let figure = |value, unit| Draft::of_activity(activity, value, unit);
    let when = draft.date(activity.local_date, &figure(0.0, Unit::Date));
    let size = match (activity.distance_m, activity.duration_s()) {
        (Some(metres), _) => draft.distance(&figure(metres, Unit::Metres)),
        (None, Some(seconds)) => draft.clock(&figure(seconds, Unit::Seconds)),
        (None, None) => String::new(),
    };
    draft.say("bot-delete-run", &[("when", when.into()), ("size", size.into())]);
    Decision::Propose {
        actions: vec![Action::DeleteActivity {
            activity: activity.id.0,
        }],
        reply: draft.reply(),
        accept: i18n::text(lang, "bot-delete-run-yes", &[]),
        refuse: i18n::text(lang, "bot-no", &[]),
    }
}
