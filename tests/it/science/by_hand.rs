//! Figures counted by hand. Each case is counted twice: with an activity and without it.

use allure::domain::history::History;
use allure::domain::plan::SessionKind;
use allure::domain::state::AthleteState;
use allure::science::assess;
use uuid::Uuid;

use super::build::{day, five_weeks, history, race, run, with_best, without};

fn state(history: &History) -> AthleteState {
    assess(history, day(11, 18), Uuid::nil())
}

/// Rounded to the thousandth, so that a whole value can be asserted.
fn thousandths(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

#[test]
fn the_longest_run_of_thirty_days() {
    let all = five_weeks();
    let longest = |h: &History| state(h).volume.longest_30d.map(|f| f.value);
    assert_eq!(longest(&all), Some(14_000.0));
    assert_eq!(longest(&without(&all, day(11, 8))), Some(12_000.0));
}

#[test]
fn the_reference_week_is_the_highest_of_four() {
    let all = five_weeks();
    let reference = |h: &History| state(h).volume.reference_week.map(|f| f.value);
    assert_eq!(reference(&all), Some(28_000.0));
    assert_eq!(reference(&without(&all, day(11, 5))), Some(26_000.0));
}

#[test]
fn seven_days_hold_today_and_six_before() {
    let all = five_weeks();
    let seven = |h: &History| Some(state(h).volume.seven_days.value);
    // 12 November 8 km, 15 November 12 km, 17 November 6 km.
    assert_eq!(seven(&all), Some(26_000.0));
    assert_eq!(seven(&without(&all, day(11, 15))), Some(14_000.0));
}

#[test]
fn the_four_week_mean_is_of_twenty_eight_days() {
    let all = five_weeks();
    let mean = |h: &History| Some(state(h).volume.four_week_mean.value);
    // From 22 October: 8 + 12, 26, 28, 26 and 6 km make 106.
    assert_eq!(mean(&all), Some(26_500.0));
    assert_eq!(mean(&without(&all, day(10, 22))), Some(24_500.0));
}

#[test]
fn weeks_run_from_monday_to_sunday() {
    let all = five_weeks();
    let volume = |h: &History| {
        let v = state(h).volume;
        let last_two = v.weeks[10..]
            .iter()
            .map(|w| (w.monday, w.distance_m, w.runs, w.longest_m));
        (
            v.this_week.value,
            v.last_week.value,
            v.weeks.len(),
            last_two.collect::<Vec<_>>(),
        )
    };
    let before = (day(11, 9), 26_000.0, 3, 12_000.0);
    let now = (day(11, 16), 6_000.0, 1, 6_000.0);
    assert_eq!(volume(&all), (6_000.0, 26_000.0, 12, vec![before, now]));
    let none = (day(11, 16), 0.0, 0, 0.0);
    assert_eq!(
        volume(&without(&all, day(11, 17))),
        (0.0, 26_000.0, 12, vec![before, none])
    );
}

#[test]
fn the_easy_pace_is_a_median_without_races() {
    let all = history(vec![
        run(day(11, 2), 6.0, 300.0),
        run(day(11, 5), 6.0, 330.0),
        race(day(11, 8), 10.0, 2_400.0),
        run(day(11, 11), 6.0, 400.0),
    ]);
    let pace = |h: &History| state(h).easy_pace.map(|f| f.value);
    assert_eq!(pace(&all), Some(330.0));
    assert_eq!(pace(&without(&all, day(11, 11))), Some(315.0));
    assert_eq!(pace(&without(&without(&all, day(11, 11)), day(11, 5))), None);
}

#[test]
fn the_last_run_against_the_thirty_days_before_it() {
    let all = five_weeks();
    let spike = |h: &History| state(h).last_run.and_then(|l| Some(thousandths(l.spike?.value)));
    assert_eq!(spike(&all), Some(0.429));
    assert_eq!(spike(&without(&all, day(11, 8))), Some(0.5));
    assert_eq!(spike(&history(vec![run(day(11, 17), 6.0, 360.0)])), None);
}

#[test]
fn a_race_outweighs_a_better_training_stretch() {
    let mut all = five_weeks();
    all.activities.push(race(day(10, 24), 5.0, 1_197.0));
    let quick = with_best(run(day(10, 31), 10.0, 280.0), 5_000.0, 1_103.0);
    all.activities.push(quick);
    let fitness = |h: &History| {
        let f = state(h).fitness?;
        Some((
            f.index.value.round(),
            f.from_race,
            f.date,
            f.paces.threshold.value.round(),
        ))
    };
    assert_eq!(fitness(&all), Some((50.0, true, day(10, 24), 255.0)));
    let training = without(&all, day(10, 24));
    assert_eq!(fitness(&training), Some((55.0, false, day(10, 31), 236.0)));
    assert_eq!(fitness(&without(&training, day(10, 31))), None);
}

#[test]
fn the_record_is_the_fastest_time() {
    let all = history(vec![
        race(day(9, 6), 10.08, 2_640.0),
        with_best(run(day(10, 4), 14.0, 300.0), 10_000.0, 2_700.0),
    ]);
    let records = |h: &History| {
        let found = state(h).records;
        found
            .iter()
            .map(|r| (r.distance_m, thousandths(r.duration.value), r.date, r.race))
            .collect::<Vec<_>>()
    };
    assert_eq!(records(&all), vec![(10_000.0, 2_640.0, day(9, 6), true)]);
    assert_eq!(
        records(&without(&all, day(9, 6))),
        vec![(10_000.0, 2_700.0, day(10, 4), false)]
    );
}

#[test]
fn two_loads_and_their_form() {
    let session = |date, rpe| {
        let mut activity = run(date, 10.0, 360.0);
        activity.rpe = Some(rpe);
        activity
    };
    // 60 minutes at 5 and at 4: 57 and 45.6 points; one day between them.
    let all = history(vec![session(day(11, 16), 5), session(day(11, 18), 4)]);
    let loads = |h: &History| {
        state(h)
            .load
            .map(|l| [l.chronic.value, l.acute.value, l.form.value].map(thousandths))
    };
    // Chronic 57/42, × 41/42 twice, + 45.6/42; acute 57/7, × 6/7 twice, + 45.6/7; form after one × each.
    assert_eq!(loads(&all), Some([2.379, 12.497, -5.655]));
    assert_eq!(loads(&without(&all, day(11, 16))), Some([1.086, 6.514, 0.0]));
}

#[test]
fn pain_takes_the_long_run_and_quality_out_of_the_week() {
    let mut all = five_weeks();
    if let Some(last) = all.activities.last_mut() {
        last.pain = Some(4);
    }
    let kinds = |h: &History| {
        let s = state(h);
        let hard = s.week_ahead.iter().filter(|(_, w)| w.kind.hard());
        (
            s.pain.map(|f| f.value),
            hard.map(|(d, w)| (*d, w.kind)).collect::<Vec<_>>(),
        )
    };
    assert_eq!(kinds(&all), (Some(4.0), vec![]));
    let hard = vec![(day(11, 19), SessionKind::Quality), (day(11, 22), SessionKind::Long)];
    assert_eq!(kinds(&without(&all, day(11, 17))), (None, hard));
}

#[test]
fn the_week_ahead_counted_by_hand() {
    let week = |h: &History| {
        let s = state(h);
        s.week_ahead
            .iter()
            .map(|(d, w)| (*d, w.kind, w.distance_m))
            .filter(|(_, kind, _)| *kind != SessionKind::Rest)
            .collect::<Vec<_>>()
    };
    // Median week 26 km, × 1.07 = 27.82: long 40 % = 11.128, the two others 8.346 each, all down to half kilometres.
    let all = five_weeks();
    let expected = vec![
        (day(11, 19), SessionKind::Quality, Some(8_000.0)),
        (day(11, 22), SessionKind::Long, Some(11_000.0)),
        (day(11, 24), SessionKind::Easy, Some(8_000.0)),
    ];
    assert_eq!(week(&all), expected);
    // Two Sundays less: 14, 14, 28 and 26 km, a median of 20, × 1.07 = 21.4; 2, 2, 3 and 3 runs, so 3 a week: long 40 %
    // = 8.56, the two others 6.42 each, all down to half kilometres.
    let less = without(&without(&all, day(10, 25)), day(11, 1));
    let expected = vec![
        (day(11, 19), SessionKind::Quality, Some(6_000.0)),
        (day(11, 22), SessionKind::Long, Some(8_500.0)),
        (day(11, 24), SessionKind::Easy, Some(6_000.0)),
    ];
    assert_eq!(week(&less), expected);
}
