//! The words for what devices measured: which days of what were read, and what was left.

use std::collections::BTreeMap;

use crate::app::App;
use crate::coach::offline::draft::Draft;
use crate::coach::{Seen, offline};
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::AthleteState;
use crate::ingest::pile::Left;
use crate::ingest::take_in::Measures;
use crate::store;
use crate::store::lane::Lane;

fn counted(count: f64) -> Figure {
    Figure::computed(count, Unit::Count, "import", &[], Evidence::Strong)
}

/// The days that were read of each vital, from when to when, and what was set aside. Empty without any.
pub fn measures(state: &AthleteState, read: &Measures) -> Reply {
    let mut d = Draft::new(state);
    if let Some((first, last)) = read.span() {
        let told = counted(read.merged.changed as f64);
        let (from, to) = (d.date(first, &told), d.date(last, &told));
        d.say("measured-read", &[("from", from.into()), ("to", to.into())]);
    }
    for (vital, days) in &read.days {
        let days = counted(days.len() as f64);
        let shown = d.number(&days, 0);
        let name = d.word(offline::vital_id(*vital), &[]);
        let args = [
            ("vital", name.into()),
            ("n", days.value.into()),
            ("count", shown.into()),
        ];
        d.say("measured-read-vital", &args);
    }
    if read.merged.changed == 0 && !read.is_empty() {
        d.say("measured-known", &[]);
    }
    if read.merged.aside > 0 {
        let aside = counted(read.merged.aside as f64);
        let shown = d.number(&aside, 0);
        d.say("measured-aside", &[("n", aside.value.into()), ("count", shown.into())]);
    }
    if read.merged.out_of_time > 0 {
        let odd = counted(read.merged.out_of_time as f64);
        let shown = d.number(&odd, 0);
        d.say(
            "measured-out-of-time",
            &[("n", odd.value.into()), ("count", shown.into())],
        );
    }
    d.reply()
}

/// Where things came from so far. Loaded for this answer alone: it counts every activity.
///
/// Errors: of the database.
pub async fn sources(app: &App, lane: &Lane, seen: &Seen) -> anyhow::Result<Reply> {
    let mut db = app.pool.acquire().await?;
    let heard = store::sources::heard(&mut db, &lane.scope, seen.now).await?;
    Ok(offline::sources(&seen.state, &heard))
}

/// What was left where it is, and why. Empty where nothing was.
pub fn left(state: &AthleteState, left: &BTreeMap<Left, u64>) -> Reply {
    let mut d = Draft::new(state);
    for (why, count) in left {
        let id = match why {
            Left::Media => "left-media",
            Left::Other => "left-other",
            Left::Odd => "left-odd",
            Left::Cut => "left-cut",
        };
        let count = counted(*count as f64);
        let shown = d.number(&count, 0);
        d.say(id, &[("n", count.value.into()), ("count", shown.into())]);
    }
    d.reply()
}
