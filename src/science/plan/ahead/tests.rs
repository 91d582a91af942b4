use chrono::NaiveDate;

use super::*;
use crate::domain::plan::SessionKind;
use crate::science::limits;
use crate::science::plan::adapt::tests::season;

/// Four weeks of five runs, 40 km each with a long run of 13 km, the last of them so many days before the season.
fn ran(adopted: &AdoptedSeason, ended_before: i64) -> Vec<Ran> {
    let last = days::shift(adopted.season.start, -ended_before);
    let day = |week: i64, n: i64, metres: f64| Ran {
        date: days::shift(last, -7 * week - n),
        metres: Some(metres),
        seconds: Some(metres * 0.34),
    };
    let week =
        |w: i64| [(6, 6_500.0), (5, 7_000.0), (3, 7_000.0), (2, 6_500.0), (0, 13_000.0)].map(|(n, m)| day(w, n, m));
    (0..5).rev().flat_map(week).collect()
}

fn behind(today: NaiveDate, ran: &[Ran]) -> Behind<'_> {
    Behind {
        today,
        ran,
        hard: &[],
        rest_days: 0,
        stage: None,
        told: None,
    }
}

fn sessions(weeks: &[SeasonWeek]) -> Vec<&SeasonSession> {
    weeks.iter().flat_map(|w| &w.sessions).collect()
}

#[test]
fn a_season_that_begins_where_the_runner_stands_comes_back_as_it_is() {
    let adopted = season();
    let ran = ran(&adopted, 1);
    let found = ahead(&adopted, &behind(adopted.season.start, &ran), NaiveDate::MAX);
    assert_eq!(found, adopted.season.weeks);
}

#[test]
fn after_three_weeks_without_running_nothing_is_longer_than_h1_lets_it_be_and_weeks_grow_again() {
    let adopted = season();
    let ran = ran(&adopted, 22);
    let found = ahead(&adopted, &behind(adopted.season.start, &ran), NaiveDate::MAX);
    let laid = sessions(&found);
    for (n, one) in laid
        .iter()
        .enumerate()
        .filter(|(_, s)| s.workout.kind != SessionKind::Race)
    {
        let since = days::shift(one.date, -30);
        let before = laid[..n].iter().filter(|s| s.date >= since).map(|s| s.distance_m);
        let done = ran.iter().filter(|r| r.date >= since).filter_map(|r| r.metres);
        let longest = before.chain(done).fold(0.0, f64::max);
        assert!(
            one.distance_m <= limits::single_run_m(longest) + 1e-6,
            "{one:?} after {longest}"
        );
    }
    let whole: Vec<f64> = found.iter().map(SeasonWeek::training_m).collect();
    let planned: Vec<f64> = adopted.season.weeks.iter().map(SeasonWeek::training_m).collect();
    assert!(
        whole.iter().zip(&planned).all(|(held, plan)| held <= plan),
        "{whole:?} {planned:?}"
    );
}

#[test]
fn after_six_weeks_without_running_one_walks_first_every_other_day() {
    let adopted = season();
    let ran = ran(&adopted, 45);
    let found = ahead(
        &adopted,
        &behind(adopted.season.start, &ran),
        days::shift(adopted.season.start, 6),
    );
    let week = sessions(&found);
    assert!(!week.is_empty());
    for two in week.windows(2) {
        assert!(days::between(two[0].date, two[1].date) >= 2, "{week:?}");
    }
    for one in week.iter().filter(|s| s.workout.kind.runs()) {
        assert_eq!((one.workout.kind, one.code.as_str()), (SessionKind::WalkRun, "RW"));
        assert_eq!(one.workout.reasons[0].rule, "no_history");
    }
}

#[test]
fn a_day_that_was_run_is_done_and_its_week_counts_it() {
    let adopted = season();
    let mut ran = ran(&adopted, 1);
    let first = adopted.season.start;
    ran.push(Ran {
        date: first,
        metres: Some(30_000.0),
        seconds: Some(10_200.0),
    });
    let found = ahead(&adopted, &behind(first, &ran), days::shift(first, 6));
    let week = sessions(&found);
    assert!(week.iter().all(|s| s.date > first));
    let planned: f64 = week.iter().map(|s| s.distance_m).sum();
    assert!(
        planned > 0.0 && planned + 30_000.0 <= limits::week_m(40_000.0) + 1e-6,
        "{planned}"
    );
}
