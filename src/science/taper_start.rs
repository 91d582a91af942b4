//! The day from which the engine lightens training before a race, by the plan that is followed.

use chrono::NaiveDate;

use super::days;
use super::limits::TAPER_DAYS;
use crate::domain::season::Season;
use crate::domain::state::AthleteState;

/// The phase of a season's weeks before its race.
const TAPER: &str = "taper";

/// First day of the taper before a race on `race`: that of the season followed, else ten days before (H10). `None`: the
/// season followed has none before that day.
///
/// Source: what the engine lays out itself, nothing else. Evidence: strong (a definition).
pub fn taper_start(state: &AthleteState, race: NaiveDate) -> Option<NaiveDate> {
    match &state.season {
        Some(adopted) => of_season(&adopted.season, race),
        None => Some(days::shift(race, -TAPER_DAYS)),
    }
}

/// The first of the taper weeks in a row that end with the week of the race.
fn of_season(season: &Season, race: NaiveDate) -> Option<NaiveDate> {
    if season.towards(race).date != race {
        return None;
    }
    let until_race = season.weeks.iter().rev().filter(|week| week.monday <= race);
    let tapering = until_race.take_while(|week| week.phase == TAPER);
    tapering.last().map(|week| week.monday.max(season.start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::season::{Aim, OtherRace, Priority, SeasonWeek};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn aim(date: &str) -> Aim {
        Aim {
            distance_m: 10_000.0,
            date: day(date),
            time_s: None,
        }
    }

    /// Five weeks from Monday the 2nd of November with these phases, to a race on Sunday the 6th of December.
    fn season(phases: [&str; 5]) -> Season {
        let weeks = phases.iter().enumerate().map(|(n, phase)| SeasonWeek {
            monday: days::shift(day("2026-11-02"), n as i64 * days::WEEK),
            phase: (*phase).to_owned(),
            down: false,
            sessions: Vec::new(),
        });
        Season {
            methodology: "daniels".to_owned(),
            start: day("2026-11-02"),
            aim: aim("2026-12-06"),
            others: Vec::new(),
            index: None,
            told_m: None,
            weeks: weeks.collect(),
            binding: Vec::new(),
            conflicts: Vec::new(),
        }
    }

    #[test]
    fn the_taper_begins_where_the_plan_says() {
        let start = |phases| of_season(&season(phases), day("2026-12-06"));
        assert_eq!(
            start(["base", "base", "base", "base", "taper"]),
            Some(day("2026-11-30"))
        );
        assert_eq!(
            start(["base", "base", "taper", "taper", "taper"]),
            Some(day("2026-11-16"))
        );
        // The taper of a race before is another one.
        assert_eq!(
            start(["base", "taper", "base", "taper", "taper"]),
            Some(day("2026-11-23"))
        );
        assert_eq!(start(["base"; 5]), None);
    }

    #[test]
    fn a_race_of_no_peak_has_no_taper() {
        let mut season = season(["base", "taper", "base", "base", "taper"]);
        let mut on_the_way = |priority| {
            season.others = vec![OtherRace {
                aim: aim("2026-11-15"),
                priority,
            }];
            of_season(&season, day("2026-11-15"))
        };
        assert_eq!(on_the_way(Priority::A), Some(day("2026-11-09")));
        assert_eq!(on_the_way(Priority::B), None);
        assert_eq!(on_the_way(Priority::C), None);
    }
}
