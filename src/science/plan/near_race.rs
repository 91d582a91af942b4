//! What the last days before a race, and the days of rest around it, take out of a coded week.

use chrono::NaiveDate;

use super::codes::{Coded, Frame};
use super::fill::is_long;
use super::ledger::Ledger;
use crate::domain::plan::SessionKind;
use crate::science::{days, limits};

/// Days before a race that keep only easy running: no long run, nothing hard (H4).
const EASY_DAYS: i64 = 3;

/// Turns into easy runs what may not stand so near the race: everything in the last days, and what would be new in the
/// last ten (H10).
pub fn ease(frame: &Frame<'_>, race: NaiveDate, coded: &mut [Coded], ledger: &Ledger) {
    for day in coded {
        let left = days::between(day.date, race);
        let long = is_long(frame.method, &day.code);
        let key = frame.method.session(&day.code);
        let kind = match (key, day.code.as_str()) {
            (Some(key), _) => Some(key.kind),
            (None, "Es") => Some(SessionKind::Strides),
            (None, "L") => Some(SessionKind::Long),
            (None, _) => None,
        };
        let new = left <= limits::TAPER_DAYS && kind.is_some_and(|k| !ledger.has_seen(k));
        if left < EASY_DAYS && (long || key.is_some()) {
            "E".clone_into(&mut day.code);
        } else if new {
            let known_long = long && ledger.has_seen(SessionKind::Long);
            if known_long { "L" } else { "E" }.clone_into(&mut day.code);
        }
        if key.is_some() && frame.method.session(&day.code).is_none() {
            day.paired = false;
        }
    }
}

/// Gives up easy runs until any seven days keep their days of rest (H8), the days before the week and the race counted.
pub fn rested(rest_days: usize, race: NaiveDate, coded: &mut Vec<Coded>, ledger: &Ledger) {
    let most = days::WEEK as usize - rest_days;
    while let Some(crowded) = crowded(most, race, coded, ledger) {
        let plain = |c: &Coded| crowded.contains(&c.date) && c.code != "L" && !c.paired;
        let easy = |c: &Coded| plain(c) && matches!(c.code.as_str(), "E" | "Rec" | "RW");
        let given_up = coded.iter().rposition(easy).or_else(|| coded.iter().rposition(plain));
        let given_up = given_up.or_else(|| coded.iter().rposition(|c| crowded.contains(&c.date)));
        let Some(at) = given_up else { return };
        coded.remove(at);
    }
}

/// The first seven days with too many runs.
fn crowded(most: usize, race: NaiveDate, coded: &[Coded], ledger: &Ledger) -> Option<Vec<NaiveDate>> {
    let mut ends = coded.iter().map(|c| c.date).chain([race]);
    ends.find_map(|end| {
        let from = days::shift(end, 1 - days::WEEK);
        let mut run: Vec<NaiveDate> = ledger.runs_of_six_days(end).collect();
        run.extend(coded.iter().map(|c| c.date).filter(|d| *d >= from && *d <= end));
        if race >= from && race <= end {
            run.push(race);
        }
        run.sort_unstable();
        run.dedup();
        (run.len() > most).then_some(run)
    })
}
