//! Somebody without a known run, from what they told: amounts counted by hand.

use allure::domain::athlete::{Lately, RunLength};
use allure::domain::history::History;
use allure::domain::plan::SessionKind::{self, Easy, Long, WalkRun};
use allure::science::assess;
use chrono::Datelike;
use uuid::Uuid;

use super::build::{day, history, run};

/// Day, kind, metres and seconds of the runs of the week from Wednesday 18 November 2026 on.
type Runs = Vec<(u32, SessionKind, Option<f64>, Option<f64>)>;

fn telling(weekly_runs: Option<u8>, weekly_m: Option<f64>, longest: Option<RunLength>) -> History {
    let mut history = history(Vec::new());
    history.athlete.physiology.lately = Lately {
        weekly_runs,
        weekly_m,
        longest,
        on: Some(day(11, 18)),
    };
    history
}

fn runs(history: &History) -> Runs {
    let ahead = assess(history, day(11, 18), Uuid::nil()).week_ahead;
    ahead
        .into_iter()
        .filter(|(_, w)| w.kind != SessionKind::Rest)
        .map(|(date, w)| (date.day(), w.kind, w.distance_m, w.duration_s))
        .collect()
}

#[test]
fn shares_of_the_longest_run_told_and_never_above_it() {
    let twelve = Some(RunLength::Metres(12_000.0));
    // Tuesday, Thursday and Sunday: 0.60 and 0.75 of 12 km, down to half kilometres.
    assert_eq!(
        runs(&telling(Some(3), None, twelve)),
        [
            (19, Easy, Some(7_000.0), None),
            (22, Long, Some(9_000.0), None),
            (24, Easy, Some(7_000.0), None)
        ]
    );
    // 18 km a week in 3 runs of at most 12 km: 18 / (12 x 1.95) of each.
    assert_eq!(
        runs(&telling(Some(3), Some(18_000.0), twelve)),
        [
            (19, Easy, Some(5_500.0), None),
            (22, Long, Some(6_500.0), None),
            (24, Easy, Some(5_500.0), None)
        ]
    );
    // 0.60 and 0.75 of 50 minutes.
    assert_eq!(
        runs(&telling(None, None, Some(RunLength::Seconds(3_000.0)))),
        [
            (19, Easy, None, Some(1_800.0)),
            (22, Long, None, Some(2_220.0)),
            (24, Easy, None, Some(1_800.0))
        ]
    );
    // A hundred kilometres told in words are trusted for fifteen.
    let far = runs(&telling(Some(2), None, Some(RunLength::Metres(100_000.0))));
    assert!(far.iter().all(|r| r.2 == Some(15_000.0)), "{far:?}");
}

#[test]
fn who_runs_without_saying_how_far_runs_twenty_minutes() {
    let told = runs(&telling(Some(2), None, None));
    assert_eq!(told, [(19, Easy, None, Some(1_200.0)), (22, Easy, None, Some(1_200.0))]);
}

#[test]
fn who_does_not_run_or_told_it_long_ago_walks_and_runs_in_turns() {
    let walks = |history: &History| runs(history).iter().all(|r| r.1 == WalkRun);
    assert!(walks(&telling(None, None, None)));
    assert!(walks(&telling(Some(0), None, None)));
    assert!(walks(&telling(Some(2), None, Some(RunLength::Metres(1_500.0)))));
    let mut old = telling(Some(3), None, Some(RunLength::Metres(12_000.0)));
    old.athlete.physiology.lately.on = Some(day(10, 1));
    assert!(walks(&old));
}

#[test]
fn known_weeks_speak_louder_than_words() {
    let mut known = history(
        (1..=20)
            .map(|n| run(day(10, 19) + chrono::Days::new(n), 5.0, 360.0))
            .collect(),
    );
    let without = runs(&known);
    known.athlete.physiology.lately = telling(Some(6), None, Some(RunLength::Metres(30_000.0)))
        .athlete
        .physiology
        .lately;
    assert_eq!(runs(&known), without);
}

#[test]
fn a_few_runs_told_do_not_undo_the_habit_told() {
    let mut history = telling(Some(3), Some(28_000.0), None);
    history.athlete.preferences.run_days = Some(vec![1, 3, 6]);
    history.activities = vec![run(day(11, 8), 9.5, 360.0), run(day(11, 17), 8.0, 360.0)];
    // 28 km in 3 runs of at most 9.5 km, as before the two: 0.60 and 0.75 of 9.5 km.
    assert_eq!(
        runs(&history),
        [
            (19, Easy, Some(5_500.0), None),
            (22, Long, Some(7_000.0), None),
            (24, Easy, Some(5_500.0), None)
        ]
    );
    // Three weeks of the last four with runs: they say more than the words.
    history
        .activities
        .extend([run(day(10, 28), 9.0, 360.0), run(day(11, 4), 9.0, 360.0)]);
    history.activities.extend([run(day(11, 11), 9.0, 360.0)]);
    history.activities.sort_by_key(|a| a.local_date);
    assert!(
        runs(&history).iter().all(|(_, _, m, _)| m.is_some()),
        "{:?}",
        runs(&history)
    );
}

#[test]
fn a_day_holds_no_more_than_its_time() {
    let mut history = telling(Some(3), None, Some(RunLength::Metres(12_000.0)));
    history.athlete.preferences.minutes[3] = Some(35);
    // Thursday has 35 minutes: 5 km at the slow pace taken while none is known.
    assert_eq!(runs(&history)[0], (19, Easy, Some(5_000.0), None));
    history.athlete.preferences.minutes[3] = Some(5);
    assert_eq!(runs(&history)[0].0, 22);
}

#[test]
fn one_far_run_makes_no_habit_of_such_runs() {
    let mut history = history(vec![run(day(11, 15), 25.0, 360.0)]);
    history.athlete.physiology.lately = Lately {
        weekly_runs: Some(3),
        on: Some(day(11, 18)),
        ..Lately::default()
    };
    let ahead = runs(&history);
    assert!(ahead.len() >= 2, "{ahead:?}");
    for (date, kind, metres, _) in ahead {
        let most = if kind == Long { 27_500.0 } else { 15_000.0 };
        assert!(metres.is_none_or(|m| m <= most), "{date} {kind:?} {metres:?}");
    }
}
