//! Days eased by a pain, by a professional's word and after a clearance: amounts counted by hand.

use allure::domain::history::History;
use allure::domain::plan::SessionKind::{self, Easy, Long, Quality, Rest};
use allure::domain::wellness::Injury;
use allure::science::assess;
use chrono::NaiveDate;
use uuid::Uuid;

use super::build::{day, history, run};

/// Kind and metres of the runs of the seven days from Wednesday 18 November 2026 on.
fn runs(history: &History) -> Vec<(NaiveDate, SessionKind, Option<f64>)> {
    let ahead = assess(history, day(11, 18), Uuid::nil()).week_ahead;
    ahead
        .into_iter()
        .filter(|(_, w)| w.kind != Rest)
        .map(|(date, w)| (date, w.kind, w.distance_m))
        .collect()
}

/// Four weeks of 8, 8, 6 and 14 km.
fn four_weeks() -> History {
    let mut all = Vec::new();
    for week in 0..4_i64 {
        for (back, km) in [(1, 8.0), (3, 14.0), (4, 6.0), (6, 8.0)] {
            let date = day(11, 18) - chrono::TimeDelta::days(7 * week + back);
            all.push(run(date, km, 342.0));
        }
    }
    all.sort_by_key(|a| a.local_date);
    history(all)
}

fn hurting(mut history: History, pain: u8) -> History {
    history.injuries.push(Injury {
        id: Uuid::from_u128(5),
        site: "quad".to_owned(),
        side: None,
        pain: Some(pain),
        opened: day(11, 17),
        closed: None,
    });
    history
}

#[test]
fn under_a_pain_nothing_is_longer_than_an_ordinary_run() {
    assert!(runs(&four_weeks()).iter().any(|(_, kind, _)| *kind == Long));
    // The middle of 8, 8, 6 and 14 km.
    for (date, kind, metres) in runs(&hurting(four_weeks(), 4)) {
        assert!(
            kind == Easy && metres.is_some_and(|m| m <= 8_000.0),
            "{date}: {metres:?}"
        );
    }
    // One run known, of 21 km: half an hour, at 7:00/km where no easy pace is known.
    let one = history(vec![run(day(11, 15), 21.0, 324.0)]);
    for (date, kind, metres) in runs(&hurting(one, 4)) {
        assert!(
            kind == Easy && metres.is_none_or(|m| m <= 5_600.0),
            "{date}: {metres:?}"
        );
    }
}

#[test]
fn a_professional_s_word_takes_quality_away_up_to_its_day() {
    let free = runs(&four_weeks());
    let hard: Vec<NaiveDate> = free.iter().filter(|(_, k, _)| k.quality()).map(|(d, ..)| *d).collect();
    assert!(!hard.is_empty(), "{free:?}");
    let mut told = four_weeks();
    told.athlete.preferences.no_quality_until = Some(day(11, 30));
    let eased = runs(&told);
    assert!(eased.iter().all(|(_, kind, _)| *kind != Quality), "{eased:?}");
    assert!(eased.iter().any(|(_, kind, _)| *kind == Long), "{eased:?}");
    told.athlete.preferences.no_quality_until = Some(day(11, 17));
    assert_eq!(runs(&told), free);
}

#[test]
fn after_a_clearance_runs_are_short_and_easy() {
    let mut told = four_weeks();
    told.athlete.preferences.gentle_until = Some(day(11, 24));
    let gentle = runs(&told);
    assert!(!gentle.is_empty());
    // Half an hour at 5:42/km.
    for (date, kind, metres) in gentle {
        assert!(
            kind == Easy && metres.is_some_and(|m| m <= 5_300.0),
            "{date}: {metres:?}"
        );
    }
}
