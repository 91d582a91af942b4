//! What happens to a runner, drawn day by day: how often, and with which figures.

use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;

use crate::cli::plans::invent::Draw;
use crate::domain::goal::Goal;
use crate::domain::plan::SessionKind;
use crate::domain::season::{AdoptedSeason, Aim, Cut, SeasonEvent};

const DISTANCES_M: [f64; 4] = [5_000.0, 10_000.0, 21_097.5, 42_195.0];
/// One day in so many.
const ODDS: [(Kind, f64); 11] = [
    (Kind::Moved, 22.0),
    (Kind::Skipped, 30.0),
    (Kind::Chosen, 30.0),
    (Kind::Ill, 80.0),
    (Kind::AwayRunning, 90.0),
    (Kind::AwayResting, 90.0),
    (Kind::Hot, 70.0),
    (Kind::Tired, 45.0),
    (Kind::Injured, 300.0),
    (Kind::RaceAdded, 60.0),
    (Kind::RaceLost, 25.0),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Moved,
    Skipped,
    Chosen,
    Ill,
    AwayRunning,
    AwayResting,
    Hot,
    Tired,
    Injured,
    RaceAdded,
    RaceLost,
}

/// The name an event is counted under.
pub fn name(event: &SeasonEvent) -> &'static str {
    match event {
        SeasonEvent::Missed { .. } => "missed",
        SeasonEvent::Moved { .. } => "moved",
        SeasonEvent::Skipped { .. } => "skipped",
        SeasonEvent::Chosen { .. } => "chosen",
        SeasonEvent::Ill { below_neck: true, .. } => "ill_below_neck",
        SeasonEvent::Ill { .. } => "ill",
        SeasonEvent::Travelling { runs: true, .. } => "away_running",
        SeasonEvent::Travelling { .. } => "away",
        SeasonEvent::Hot { .. } => "hot",
        SeasonEvent::Tired { .. } => "tired",
        SeasonEvent::Injured { .. } => "injured",
        SeasonEvent::WellAgain { .. } => "well_again",
        SeasonEvent::RaceAdded { .. } => "race_added",
        SeasonEvent::RaceLost { .. } => "race_lost",
        SeasonEvent::NewIndex { .. } => "new_index",
    }
}

/// What befalls a runner today. `None` on most days.
pub fn drawn(season: &AdoptedSeason, today: NaiveDate, draw: &mut Draw) -> Option<SeasonEvent> {
    let (kind, _) = ODDS.into_iter().find(|(_, days)| draw.chance(1.0 / days))?;
    let on = |n: i64| today + TimeDelta::days(n);
    let soon = season.season.sessions().map(|s| s.date);
    let sessions: Vec<NaiveDate> = soon.filter(|d| (today..=on(10)).contains(d)).collect();
    Some(match kind {
        Kind::Moved => {
            let from = some(&sessions, draw)?;
            SeasonEvent::Moved {
                from,
                to: (from + TimeDelta::days(draw.whole(-5, 5))).max(today),
            }
        }
        Kind::Skipped => SeasonEvent::Skipped {
            date: some(&sessions, draw)?,
        },
        Kind::Chosen => SeasonEvent::Chosen {
            skipped: some(&sessions, draw).into_iter().filter(|_| draw.chance(0.5)).collect(),
            runs: vec![(on(draw.whole(0, 9)), draw.whole(3, 24) as f64 * 1_000.0)],
        },
        Kind::Ill => SeasonEvent::Ill {
            from: on(-draw.whole(0, 2)),
            until: on(draw.whole(1, 12)),
            below_neck: draw.chance(0.4),
        },
        Kind::AwayRunning | Kind::AwayResting => {
            let from = on(draw.whole(0, 10));
            SeasonEvent::Travelling {
                from,
                until: from + TimeDelta::days(draw.whole(0, 14)),
                runs: kind == Kind::AwayRunning,
            }
        }
        Kind::Hot => {
            let from = on(draw.whole(0, 2));
            SeasonEvent::Hot {
                from,
                until: from + TimeDelta::days(draw.whole(0, 6)),
                heat_index_c: draw.between(28.0, 46.0),
            }
        }
        Kind::Tired => SeasonEvent::Tired {
            cut: Cut {
                from: today,
                until: on(draw.whole(0, 3)),
                share: draw.between(0.5, 0.95),
                hard_share: None,
                long_share: None,
                no_quality: draw.chance(0.7),
                why: "low".to_owned(),
            },
        },
        Kind::Injured => SeasonEvent::Injured {
            from: today,
            back: on(draw.whole(5, 45)),
        },
        Kind::RaceAdded => SeasonEvent::RaceAdded {
            aim: Aim {
                distance_m: *draw.one_of(&DISTANCES_M),
                date: on(draw.whole(1, 70)),
                time_s: None,
            },
        },
        Kind::RaceLost => SeasonEvent::RaceLost {
            date: on_the_way(season, today)?,
        },
    })
}

fn some(dates: &[NaiveDate], draw: &mut Draw) -> Option<NaiveDate> {
    (!dates.is_empty()).then(|| *draw.one_of(dates))
}

/// The next race on the way.
fn on_the_way(season: &AdoptedSeason, today: NaiveDate) -> Option<NaiveDate> {
    let races = season.season.sessions().filter(|s| s.workout.kind == SessionKind::Race);
    races
        .map(|s| s.date)
        .find(|d| *d >= today && *d < season.season.aim.date)
}

/// A race to prepare.
pub fn goal(today: NaiveDate, draw: &mut Draw) -> Goal {
    let metres = *draw.one_of(&DISTANCES_M);
    let (least, most) = if metres < 15_000.0 { (6, 16) } else { (9, 22) };
    Goal {
        id: Uuid::from_u128(draw.whole(1, i64::MAX / 2).unsigned_abs().into()),
        name: None,
        date: Some(today + TimeDelta::days(draw.whole(least, most) * 7 + draw.whole(-3, 3))),
        distance_m: Some(metres),
        target_s: None,
    }
}
