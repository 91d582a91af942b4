//! What forbids running, or running hard (H9): pain and warning signs.

use chrono::NaiveDate;

use super::days;
use crate::domain::figure::{Figure, Unit};
use crate::domain::history::History;
use crate::domain::wellness::{OpenFlag, Tier};

/// From this pain on, no quality and no long run (H9; Thomeé 1997, Silbernagel 2007), on a scale of 0 to 10.
pub const PAIN_NO_HARD: f64 = 3.0;
/// From this pain on, rest (Silbernagel 2007).
pub const PAIN_REST: f64 = 5.0;
/// Days during which a pain told with an activity counts.
const PAIN_DAYS: i64 = 7;
/// Highest value of the scale; anything above is read as it.
const PAIN_MOST: u8 = 10;

/// What H9 leaves of training. Ordered: the later forbids more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stop {
    Nothing,
    NoHardFlag,
    NoHardPain,
    RestPain,
    RestFlag,
}

/// The pain that counts today, 0 to 10: the higher of the latest told with an activity in the last 7 days and those
/// of open injuries.
///
/// Source: stored rows. `None` where neither is known; a pain told on or before the day an injury was closed no
/// longer counts. Evidence: strong (told).
pub fn pain(history: &History, today: NaiveDate) -> Option<Figure> {
    let closed = history
        .injuries
        .iter()
        .filter_map(|i| i.closed)
        .filter(|d| *d <= today)
        .max();
    let told = history
        .activities
        .iter()
        .filter(|a| (0..PAIN_DAYS).contains(&days::between(a.local_date, today)))
        .filter(|a| closed.is_none_or(|c| a.local_date > c))
        .filter_map(|a| Some((a.local_date, a.start, a.pain?, a.id)))
        .max_by_key(|(date, start, ..)| (*date, *start))
        .map(|(_, _, pain, id)| row(pain, "activity", &id.0));
    let open = history
        .injuries
        .iter()
        .filter(|i| i.closed.is_none_or(|c| c > today) && i.opened <= today)
        .filter_map(|i| Some(row(i.pain?, "injury", &i.id)));
    told.into_iter().chain(open).max_by(|a, b| a.value.total_cmp(&b.value))
}

/// The last day, today included, on which a pain that forbade hard sessions was told to be over. `None`: none was.
///
/// Source: stored rows. Evidence: strong (told).
pub fn healed(history: &History, today: NaiveDate) -> Option<NaiveDate> {
    let held_back = history
        .injuries
        .iter()
        .filter(|i| i.pain.is_some_and(|p| f64::from(p) >= PAIN_NO_HARD));
    held_back.filter_map(|i| i.closed).filter(|d| *d <= today).max()
}

fn row(pain: u8, table: &str, id: &uuid::Uuid) -> Figure {
    Figure::row(f64::from(pain.min(PAIN_MOST)), Unit::Scale, table, id)
}

/// What today's pain and the open warning signs forbid: red and orange flags forbid running, a yellow one hard
/// sessions; pain of 5 running, of 3 hard sessions.
pub fn stop(pain: Option<&Figure>, flags: &[OpenFlag]) -> Stop {
    let pain = pain.map_or(0.0, |p| p.value);
    let tier = flags
        .iter()
        .filter(|f| f.cleared_at.is_none())
        .map(|f| f.tier)
        .max()
        .unwrap_or(Tier::None);
    if tier >= Tier::Orange {
        Stop::RestFlag
    } else if pain >= PAIN_REST {
        Stop::RestPain
    } else if pain >= PAIN_NO_HARD {
        Stop::NoHardPain
    } else if tier == Tier::Yellow {
        Stop::NoHardFlag
    } else {
        Stop::Nothing
    }
}
