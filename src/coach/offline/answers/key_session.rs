//! A key session cancelled or missed: offered on another day where the rules allow it, else dropped with the reason.

use chrono::NaiveDate;

use crate::coach::offline::draft::Draft;
use crate::domain::plan::SessionKind;
use crate::domain::season::{AdoptedSeason, SeasonEvent};
use crate::science::plan::adapt::again_on;

/// A session is to go, and not to another day.
const FOR_GOOD: &[&str] = &[
    "pour de bon",
    "définitivement",
    "definitivement",
    "sans la replacer",
    "sans replacer",
    "sans la rattraper",
    "sans rattraper",
    "sans report",
    "for good",
    "without another day",
    "without moving it",
    "without making it up",
];

/// What cancelling a session of the season asks for: a key session first looks for another day, unless it is to go for
/// good.
pub fn cancelled(adopted: &AdoptedSeason, date: NaiveDate, text: &str) -> SeasonEvent {
    let lower = text.to_lowercase();
    let for_good = FOR_GOOD.iter().any(|w| lower.contains(w));
    if !for_good && again_on(adopted, date).is_some() {
        return SeasonEvent::Missed {
            from: date,
            until: date,
        };
    }
    SeasonEvent::Skipped { date }
}

/// The rule behind a key session that went. Whether it was said.
pub fn why(d: &mut Draft, adopted: &AdoptedSeason, event: &SeasonEvent) -> bool {
    let id = match event {
        SeasonEvent::Missed { from, until } if (*until - *from).num_days() < 2 => {
            let placed = [*from, *until].into_iter().any(|day| again_on(adopted, day).is_some());
            placed.then_some("season-why-missed-key")
        }
        SeasonEvent::Skipped { date } => {
            let key = adopted.season.on(*date).filter(|s| s.hard || s.long);
            key.filter(|s| s.workout.kind != SessionKind::Race && again_on(adopted, *date).is_none())
                .map(|_| "season-why-skipped-key")
        }
        _ => None,
    };
    if let Some(id) = id {
        d.say(id, &[]);
    }
    id.is_some()
}

/// How a key session that was cancelled and offered another day goes for good.
pub fn or_for_good(d: &mut Draft, event: &SeasonEvent, today: NaiveDate) {
    if let SeasonEvent::Missed { from, until } = event
        && from == until
        && *from >= today
    {
        let day = d.day(*from);
        d.say("season-skip-for-good", &[("day", day.into())]);
    }
}
