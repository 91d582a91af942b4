use chrono::NaiveDate;
use uuid::Uuid;

use super::*;
use crate::domain::goal::RaceResult;
use crate::domain::season::{Aim, OtherRace, Priority};
use crate::science::plan::generate;
use crate::science::plan::runner::Runner;

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

/// Five runs and 40 km a week, 10 km in 45 minutes.
pub fn runner() -> Runner {
    Runner {
        start: day(2026, 11, 23),
        sex: None,
        age: Some(35),
        months_running: Some(48),
        races: vec![RaceResult {
            id: Uuid::nil(),
            date: day(2026, 10, 18),
            distance_m: 10_000.0,
            duration_s: 2_700.0,
        }],
        recent_weeks_m: vec![40_000.0; 4],
        longest_30d_m: Some(13_000.0),
        runs_per_week: Some(5),
        days_off: vec![],
        long_day: None,
        strength_days: vec![],
        doubles: vec![],
        kit: vec![],
        injuries: vec![],
        pain: None,
        fever: false,
        easy_pace: None,
        known_index: None,
        wishes: crate::science::plan::wishes::Wishes::default(),
        habit: crate::science::plan::runner::Words::Nothing,
    }
}

/// Daniels, five runs a week, 10 km in twelve weeks; key sessions on Tuesday and Thursday or so, long on Sunday.
pub fn season() -> AdoptedSeason {
    let runner = runner();
    let start = runner.start;
    let aim = Aim {
        distance_m: 10_000.0,
        date: days::shift(start, 12 * 7 - 1),
        time_s: None,
    };
    AdoptedSeason {
        id: Uuid::nil(),
        adopted: start,
        season: generate("daniels", &runner, &aim).unwrap(),
        cuts: vec![],
        by_hand: std::collections::BTreeSet::new(),
    }
}

fn first(season: &AdoptedSeason, wanted: impl Fn(&SeasonSession) -> bool) -> SeasonSession {
    season.season.sessions().find(|s| wanted(s)).cloned().unwrap()
}

#[test]
fn a_missed_easy_run_is_dropped_and_nothing_else_moves() {
    let before = season();
    let easy = first(&before, |s| s.workout.kind == SessionKind::Easy);
    let event = SeasonEvent::Missed {
        from: easy.date,
        until: easy.date,
    };
    let after = adapt(&before, &event).unwrap();
    let changed = difference(&before, &after);
    assert_eq!(changed.len(), 1);
    assert_eq!((changed[0].date, changed[0].after.clone()), (easy.date, None));
}

#[test]
fn a_missed_key_session_moves_by_two_days_at_most_and_never_beside_another_hard_one() {
    let before = season();
    for key in before.season.sessions().filter(|s| s.workout.kind.quality()) {
        let event = SeasonEvent::Missed {
            from: key.date,
            until: key.date,
        };
        let after = adapt(&before, &event).unwrap();
        let hard: Vec<NaiveDate> = after.season.sessions().filter(|s| s.hard).map(|s| s.date).collect();
        assert!(hard.windows(2).all(|w| days::between(w[0], w[1]) >= 2), "{hard:?}");
        assert_eq!(after.season.on(key.date), None);
    }
}

#[test]
fn a_key_session_stands_again_where_it_was_said_to_or_is_dropped() {
    let before = season();
    let (mut placed, mut dropped) = (0, 0);
    for key in before.season.sessions().filter(|s| s.hard || s.long) {
        if key.workout.kind == SessionKind::Race {
            continue;
        }
        let date = key.date;
        let missed = SeasonEvent::Missed {
            from: date,
            until: date,
        };
        let after = adapt(&before, &missed).unwrap();
        let stands = (1..=3)
            .map(|n| days::shift(date, n))
            .find(|d| after.season.on(*d) != before.season.on(*d));
        let again = again_on(&before, date);
        assert_eq!(again, stands, "{key:?}");
        placed += usize::from(again.is_some());
        dropped += usize::from(again.is_none());
    }
    assert!(placed > 0 && dropped > 0, "{placed} {dropped}");
}

#[test]
fn a_longer_gap_lowers_the_weeks_after_it_more() {
    let before = season();
    let from = day(2026, 12, 14);
    let volume = |length: i64| {
        let until = days::shift(from, length - 1);
        let after = adapt(&before, &SeasonEvent::Missed { from, until }).unwrap();
        (1..=7)
            .filter_map(|n| on(&after, days::shift(until, n)))
            .map(|s| s.distance_m)
            .sum::<f64>()
            / (1..=7)
                .filter_map(|n| before.season.on(days::shift(until, n)).map(|s| s.distance_m))
                .sum::<f64>()
    };
    let shares = [3, 7, 14].map(volume);
    assert!(shares[0] > shares[1] && shares[1] > shares[2], "{shares:?}");
    assert!((0.85..=0.90).contains(&shares[0]), "{shares:?}");
}

#[test]
fn a_move_beside_a_hard_day_is_refused_and_a_race_never_moves() {
    let before = season();
    let keys: Vec<NaiveDate> = before.season.sessions().filter(|s| s.hard).map(|s| s.date).collect();
    let (a, b) = keys
        .windows(2)
        .map(|w| (w[0], w[1]))
        .find(|(a, b)| days::between(*a, *b) >= 3)
        .unwrap();
    let beside = SeasonEvent::Moved {
        from: a,
        to: days::shift(b, -1),
    };
    assert_eq!(adapt(&before, &beside), Err(RefusalReason::NotFitToRun));
    let race = SeasonEvent::Moved {
        from: before.season.aim.date,
        to: days::shift(before.season.aim.date, -2),
    };
    assert_eq!(adapt(&before, &race), Err(RefusalReason::Impossible));
}

#[test]
fn nothing_is_run_while_ill_and_nothing_hard_in_the_three_days_after() {
    let before = season();
    let (from, until) = (day(2026, 12, 8), day(2026, 12, 12));
    let event = SeasonEvent::Ill {
        from,
        until,
        below_neck: true,
    };
    let after = adapt(&before, &event).unwrap();
    assert!(after.season.sessions().all(|s| s.date < from || s.date > until));
    for n in 1..=3 {
        let session = on(&after, days::shift(until, n));
        assert!(session.is_none_or(|s| !s.workout.kind.quality()));
    }
}

#[test]
fn a_race_on_the_way_is_the_week_s_hard_session_and_is_recovered_from() {
    let before = season();
    let date = day(2027, 1, 10);
    let aim = Aim {
        distance_m: 21_097.5,
        date,
        time_s: None,
    };
    let after = adapt(&before, &SeasonEvent::RaceAdded { aim }).unwrap();
    let hard: Vec<NaiveDate> = (-6..7)
        .filter_map(|n| on(&after, days::shift(date, n)))
        .filter(|s| s.hard)
        .map(|s| s.date)
        .collect();
    assert_eq!(hard, vec![date]);
    let told = OtherRace {
        aim,
        priority: Priority::B,
    };
    assert_eq!(
        (after.season.others.as_slice(), after.cuts.len()),
        ([told].as_slice(), 2)
    );
    let back = adapt(&after, &SeasonEvent::RaceLost { date }).unwrap();
    assert_eq!(back.season.on(date), None);
    assert_eq!((back.season.others, back.cuts), (before.season.others.clone(), vec![]));
    let main = SeasonEvent::RaceLost {
        date: before.season.aim.date,
    };
    assert_eq!(adapt(&before, &main), Err(RefusalReason::Impossible));
}

#[test]
fn a_race_given_up_leaves_the_days_behind_as_they_were() {
    let before = season();
    let date = day(2027, 1, 10);
    let aim = Aim {
        distance_m: 21_097.5,
        date,
        time_s: None,
    };
    let added = adapt(&before, &SeasonEvent::RaceAdded { aim }).unwrap();
    let today = days::shift(date, -1);
    let lost = apply(&added, &SeasonEvent::RaceLost { date }, &added.fingerprint(), today).unwrap();
    let spans = |season: &AdoptedSeason| -> Vec<(NaiveDate, NaiveDate)> {
        season.cuts.iter().map(|c| (c.from, c.until)).collect()
    };
    let eve = days::shift(date, -2);
    assert_eq!(spans(&lost), [(days::shift(date, -3), eve)]);
    assert!(
        difference(&added, &lost)
            .iter()
            .all(|change| change.date >= today && change.date < days::shift(date, 8))
    );
}

#[test]
fn a_better_index_makes_every_pace_faster_and_changes_no_amount() {
    let before = season();
    let index = before.season.index.unwrap() + 1.0;
    let from = day(2026, 12, 28);
    let after = adapt(&before, &SeasonEvent::NewIndex { from, index }).unwrap();
    for (old, new) in before.season.sessions().zip(after.season.sessions()) {
        assert_eq!((old.date, old.distance_m), (new.date, new.distance_m));
        let fast = |s: &SeasonSession| match s.workout.target {
            Some(Target::Pace { fast, .. }) => Some(fast.0),
            _ => None,
        };
        if old.date >= from && old.workout.kind.runs() && old.workout.kind != SessionKind::Race {
            assert!(fast(new) < fast(old), "{old:?}");
        } else {
            assert_eq!(fast(new), fast(old));
        }
    }
    let leap = SeasonEvent::NewIndex {
        from,
        index: index * 1.2,
    };
    assert_eq!(adapt(&before, &leap), Err(RefusalReason::Impossible));
}

#[test]
fn the_return_after_an_injury_walks_first_and_every_other_day() {
    let before = season();
    let (from, back) = (day(2026, 12, 7), day(2026, 12, 21));
    let after = adapt(&before, &SeasonEvent::Injured { from, back }).unwrap();
    let runs: Vec<&SeasonSession> = after
        .season
        .sessions()
        .filter(|s| s.date >= from && s.date < days::shift(back, 24) && s.workout.kind.runs())
        .collect();
    assert_eq!(
        runs.first().map(|s| (s.date, s.workout.kind)),
        Some((back, SessionKind::WalkRun))
    );
    assert!(runs.windows(2).all(|w| days::between(w[0].date, w[1].date) == 2));
}

#[test]
fn a_better_index_makes_every_pace_ahead_faster_and_moves_nothing_else() {
    let before = season();
    let from = days::shift(before.season.start, 30);
    let index = before.season.index.unwrap() * 1.02;
    let after = adapt(&before, &SeasonEvent::NewIndex { from, index }).unwrap();
    let paces = |s: &SeasonSession| -> Vec<f64> {
        let steps = s.workout.steps.iter().map(|step| step.target);
        s.workout
            .target
            .into_iter()
            .chain(steps)
            .filter_map(|t| match t {
                Target::Pace { fast, .. } => Some(fast.0),
                _ => None,
            })
            .collect()
    };
    let still = |s: &SeasonSession| (s.date, s.workout.kind, s.code.clone(), s.hard, s.distance_m.to_bits());
    let mut faster = 0;
    for (was, is) in before.season.sessions().zip(after.season.sessions()) {
        assert_eq!(still(was), still(is));
        let (was_at, is_at) = (paces(was), paces(is));
        if was.date < from || was.workout.kind == SessionKind::Race {
            assert_eq!(was_at, is_at, "{}", was.date);
        } else {
            faster += was_at.len();
            assert!(was_at.iter().zip(&is_at).all(|(w, i)| i < w), "{}", was.date);
        }
    }
    assert!(faster > 40 && after.season.index == Some(index) && after.by_hand.is_empty());
}
