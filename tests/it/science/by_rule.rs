//! One rule at a time, on a plain runner.

use allure::domain::athlete::Lang;
use allure::domain::figure::Evidence;
use allure::domain::goal::RaceResult;
use allure::domain::history::History;
use allure::domain::plan::{PlannedSession, SessionKind, SessionStatus, Target, Workout};
use allure::domain::state::AthleteState;
use allure::domain::wellness::{OpenFlag, Tier};
use allure::science::{RULES, assess, longest_allowed, next_session};
use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

use super::build::{check_in, day, five_weeks, fixed, goal, history, race, run};

/// Wednesday 18 November 2026.
fn state(history: &History) -> AthleteState {
    assess(history, day(11, 18), Uuid::nil())
}

fn sessions(history: &History) -> Vec<(u32, SessionKind, Option<f64>)> {
    use chrono::Datelike;
    let found = state(history).week_ahead;
    found
        .into_iter()
        .filter(|(_, w)| w.kind != SessionKind::Rest)
        .map(|(d, w)| (d.day(), w.kind, w.distance_m))
        .collect()
}

fn on(history: &History, date: NaiveDate) -> Workout {
    next_session(&state(history), date)
}

fn rules(workout: &Workout) -> Vec<&str> {
    workout.reasons.iter().map(|r| r.rule.as_str()).collect()
}

#[test]
fn somebody_new_walks_and_runs_every_other_day_from_the_first() {
    let nobody = history(Vec::new());
    let found = state(&nobody);
    let kinds: Vec<SessionKind> = found.week_ahead.iter().map(|(_, w)| w.kind).collect();
    let (w, r) = (SessionKind::WalkRun, SessionKind::Rest);
    assert_eq!(kinds, vec![w, r, w, r, w, r, w]);
    let first = next_session(&found, day(11, 18));
    assert_eq!(
        (first.duration_s, first.distance_m, first.evidence),
        (Some(1_800.0), None, Evidence::Weak)
    );
    assert_eq!(rules(&first), vec!["no_history"]);
    assert_eq!(found.wanted, vec!["recent_run", "recent_race", "hr_max", "check_in"]);
    assert_eq!((found.run_count, found.load, found.fitness), (0, None, None));
    assert_eq!(found.volume.reference_week, None);
}

#[test]
fn who_has_told_a_race_is_no_beginner() {
    let mut raced = history(Vec::new());
    raced.results.push(RaceResult {
        id: Uuid::from_u128(1),
        date: day(11, 12),
        distance_m: 21_097.5,
        duration_s: 5_520.0,
    });
    for (date, workout) in state(&raced).week_ahead {
        let easy = workout.kind == SessionKind::Easy && workout.duration_s == Some(1_200.0);
        assert!(easy || workout.kind == SessionKind::Rest, "{date}: {workout:?}");
        assert_eq!(rules(&workout), vec!["first_weeks"]);
    }
    raced.results[0].date = day(9, 1);
    assert_eq!(on(&raced, day(11, 18)).kind, SessionKind::WalkRun);
}

#[test]
fn one_week_of_runs_is_no_habit_of_one_run() {
    // Four runs since Monday, today is Sunday: nothing is known before.
    let week = [(16, 12.0), (18, 16.0), (19, 10.0), (21, 24.0)].map(|(d, km)| run(day(11, d), km, 300.0));
    let found = assess(&history(week.to_vec()), day(11, 22), Uuid::nil()).week_ahead;
    let runs = found.iter().filter(|(_, w)| w.kind != SessionKind::Rest).count();
    assert!((3..=4).contains(&runs), "{found:?}");
    let named: Vec<&str> = found.iter().flat_map(|(_, w)| rules(w)).collect();
    assert!(
        !named.contains(&"rhythm") && !named.contains(&"no_history"),
        "{named:?}"
    );
    // A history that begins on a Saturday knows no whole week until the next Sunday is over.
    let weekend = [(14, 10.0), (17, 8.0), (19, 8.0), (21, 8.0)].map(|(d, km)| run(day(11, d), km, 330.0));
    let found = assess(&history(weekend.to_vec()), day(11, 22), Uuid::nil()).week_ahead;
    assert!(found.iter().all(|(_, w)| !rules(w).contains(&"rhythm")), "{found:?}");
}

#[test]
fn a_walk_run_moved_to_another_day_is_the_same_session() {
    // Two short walk-runs behind: the next lasts 35 minutes, more than a tenth over the longest.
    let slow = [(14, 2.0), (17, 2.4)].map(|(d, km)| run(day(11, d), km, 600.0));
    let mut told = history(slow.to_vec());
    let proposed = assess(&told, day(11, 18), Uuid::nil()).week_ahead;
    let (from, session) = proposed.iter().find(|(_, w)| w.kind == SessionKind::WalkRun).unwrap();
    let to = *from + chrono::Days::new(1);
    let row = |date, workout: &Workout| PlannedSession {
        id: Uuid::nil(),
        date,
        workout: workout.clone(),
        status: SessionStatus::Planned,
        pinned: true,
    };
    told.planned = vec![
        row(to, session),
        row(
            *from,
            &Workout {
                kind: SessionKind::Rest,
                ..session.clone()
            },
        ),
    ];
    let moved = assess(&told, day(11, 18), Uuid::nil()).week_ahead;
    let (_, there) = moved.iter().find(|(d, _)| *d == to).unwrap();
    assert_eq!(
        (there.kind, there.duration_s, &there.steps),
        (session.kind, session.duration_s, &session.steps)
    );
    assert_eq!(rules(there)[0], "moved_by_you");
}

#[test]
fn a_first_run_in_minutes_until_there_is_a_week() {
    let one = history(vec![run(day(11, 17), 8.0, 330.0)]);
    // 8 km in 44 min; half an hour on Thursday and Sunday; from Monday on that week of 8 km is the reference.
    let found = state(&one).week_ahead;
    let timed: Vec<_> = found
        .iter()
        .filter_map(|(d, w)| Some((*d, w.kind, w.duration_s?)))
        .collect();
    assert_eq!(
        timed,
        vec![
            (day(11, 19), SessionKind::Easy, 1_800.0),
            (day(11, 22), SessionKind::Easy, 1_800.0)
        ]
    );
}

#[test]
fn the_session_names_its_rules_with_their_figures() {
    let long = on(&five_weeks(), day(11, 22));
    assert_eq!(rules(&long), vec!["long_day", "easy_median", "h1", "h2"]);
    let values = |n: usize| {
        long.reasons[n]
            .figures
            .iter()
            .map(|f| (f.value * 100.0).round() / 100.0)
            .collect::<Vec<_>>()
    };
    assert_eq!(values(0), vec![0.4, 27_820.0]);
    assert_eq!(values(1), vec![360.0, 349.2, 378.0]);
    assert_eq!(values(2), vec![15_400.0, 14_000.0, 1.1]);
    assert_eq!(values(3), vec![31_000.0, 28_000.0, 6_000.0]);
    let Some(Target::Pace { fast, slow }) = long.target else {
        panic!("{:?}", long.target);
    };
    assert_eq!((fast.0.round(), slow.0.round()), (349.0, 378.0));
    assert_eq!(
        longest_allowed(&state(&five_weeks())).map(|f| f.value.round()),
        Some(15_400.0)
    );
}

#[test]
fn quality_adds_up_to_its_distance() {
    let quality = on(&five_weeks(), day(11, 19));
    assert_eq!(rules(&quality), vec!["quality_share", "h1", "h2"]);
    let steps: Vec<_> = quality
        .steps
        .iter()
        .map(|s| (s.times, s.distance_m.map(f64::round), s.recovery_s))
        .collect();
    // 8 % of 27.82 km are five times 400 m; 2 km before, and what is left after five jogs of 90 s.
    assert_eq!(
        steps,
        vec![(1, Some(2_000.0), 0.0), (5, Some(400.0), 90.0), (1, Some(3_010.0), 0.0)]
    );
}

#[test]
fn a_low_morning_shortens_today_only() {
    let mut low = five_weeks();
    low.activities.pop();
    low.wellness.push(check_in(day(11, 19), [1, 5, 5]));
    let found = assess(&low, day(11, 19), Uuid::nil());
    let today = next_session(&found, day(11, 19));
    assert_eq!((today.kind, today.distance_m), (SessionKind::Easy, Some(4_500.0)));
    assert_eq!(rules(&today)[0], "readiness");
    assert_eq!(next_session(&found, day(11, 22)).kind, SessionKind::Long);
    low.wellness[0] = check_in(day(11, 19), [3, 3, 3]);
    let found = assess(&low, day(11, 19), Uuid::nil());
    assert_eq!(next_session(&found, day(11, 19)).kind, SessionKind::Easy);
}

#[test]
fn flags_rest_and_a_cleared_one_does_not() {
    let mut flagged = five_weeks();
    flagged.flags.push(OpenFlag {
        id: Uuid::nil(),
        tier: Tier::Red,
        rules: vec!["cardiac".to_owned()],
        opened_at: DateTime::UNIX_EPOCH,
        cleared_at: None,
    });
    flagged.goals.push(goal(day(11, 20), 5_000.0));
    assert_eq!(sessions(&flagged), vec![]);
    assert_eq!(rules(&on(&flagged, day(11, 20))), vec!["flag", "h9"]);
    flagged.flags[0].cleared_at = Some(DateTime::UNIX_EPOCH);
    assert!(sessions(&flagged).contains(&(20, SessionKind::Race, Some(5_000.0))));
}

#[test]
fn ten_days_before_a_race_nothing_is_new_and_less_is_run() {
    let mut racing = five_weeks();
    racing.goals.push(goal(day(11, 24), 10_000.0));
    // Five days left on the 19th: e^(-6/7.5) = 0.449 of 8.346 km; two days left on the 22nd: 0.4.
    let expected = vec![
        (19, SessionKind::Easy, Some(3_500.0)),
        (22, SessionKind::Easy, Some(3_000.0)),
        (24, SessionKind::Race, Some(10_000.0)),
    ];
    assert_eq!(sessions(&racing), expected);
    assert_eq!(rules(&on(&racing, day(11, 22)))[0], "taper");
    assert_eq!(rules(&on(&racing, day(11, 24))), vec!["race_day"]);
}

#[test]
fn a_moved_session_stays_where_the_athlete_put_it() {
    let mut moved = five_weeks();
    moved.planned.push(fixed(day(11, 20), SessionKind::Quality, 8.0));
    let mut skipped = fixed(day(11, 19), SessionKind::Quality, 8.0);
    skipped.status = SessionStatus::Skipped;
    moved.planned.push(skipped);
    let expected = vec![
        (20, SessionKind::Quality, Some(8_000.0)),
        (22, SessionKind::Long, Some(11_000.0)),
        (24, SessionKind::Easy, Some(8_000.0)),
    ];
    assert_eq!(sessions(&moved), expected);
    assert_eq!(rules(&on(&moved, day(11, 20)))[0], "moved_by_you");
    assert_eq!(rules(&on(&moved, day(11, 19))), vec!["moved_by_you"]);
}

#[test]
fn a_fixed_session_gives_way_to_a_hard_rule_only() {
    let mut far = five_weeks();
    far.planned.push(fixed(day(11, 20), SessionKind::Easy, 30.0));
    let found = on(&far, day(11, 20));
    assert_eq!((found.kind, found.distance_m), (SessionKind::Easy, Some(15_000.0)));
    assert_eq!(rules(&found)[..2], ["moved_by_you", "h1"]);
    let mut tired = five_weeks();
    if let Some(last) = tired.activities.last_mut() {
        last.rpe = Some(9);
    }
    tired.planned.push(fixed(day(11, 18), SessionKind::Quality, 8.0));
    let found = on(&tired, day(11, 18));
    assert_eq!((found.kind, found.distance_m), (SessionKind::Easy, Some(8_000.0)));
    assert_eq!(rules(&found)[..2], ["moved_by_you", "h4"]);
}

#[test]
fn only_the_days_told_and_the_long_run_on_its_day() {
    let mut days = five_weeks();
    days.athlete.preferences.run_days = Some(vec![0, 2, 5]);
    days.athlete.preferences.long_day = Some(5);
    // Monday, Wednesday and Saturday: Monday has passed, Tuesday's run counts, two of three are left.
    let found: Vec<_> = sessions(&days).into_iter().map(|(d, k, _)| (d, k)).collect();
    assert_eq!(
        found,
        vec![
            (18, SessionKind::Quality),
            (21, SessionKind::Long),
            (23, SessionKind::Easy)
        ]
    );
    assert_eq!(rules(&on(&days, day(11, 19))), vec!["availability"]);
}

#[test]
fn six_days_in_a_row_are_followed_by_rest() {
    let daily = (12..18).map(|d| run(day(11, d), 5.0, 360.0));
    let mut all = five_weeks();
    all.activities.retain(|a| a.local_date < day(11, 12));
    all.activities.extend(daily);
    assert_eq!(rules(&on(&all, day(11, 18))), vec!["h8"]);
}

#[test]
fn a_day_that_was_run_is_over() {
    let mut done = five_weeks();
    done.activities.push(run(day(11, 18), 5.0, 360.0));
    let found = on(&done, day(11, 18));
    assert_eq!((found.kind, rules(&found)), (SessionKind::Rest, vec!["already_run"]));
}

#[test]
fn goals_know_their_days_and_what_nobody_can_run() {
    let mut dreamer = five_weeks();
    let mut marathon = goal(day(12, 18), 42_195.0);
    marathon.target_s = Some(4_320.0);
    dreamer.goals.push(marathon);
    let mut past = goal(day(11, 17), 5_000.0);
    past.target_s = Some(1_500.0);
    dreamer.goals.push(past);
    let found = state(&dreamer).goals;
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].impossible, found[0].days_left.as_ref().map(|f| f.value)),
        (true, Some(30.0))
    );
    assert_eq!(found[0].prediction, None);
}

#[test]
fn every_rule_is_named_once() {
    let mut ids: Vec<&str> = RULES.iter().map(|(id, _)| *id).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!((ids.len(), all, Lang::ALL.len()), (30, 30, 2));
}

#[test]
fn three_days_after_a_short_race_before_quality() {
    let mut raced = five_weeks();
    raced.athlete.preferences.run_days = Some(vec![1, 4, 6]);
    raced.activities.retain(|a| a.local_date < day(11, 15));
    let monday = |h: &History| next_session(&assess(h, day(11, 16), Uuid::nil()), day(11, 17));
    let mut easy = raced.clone();
    easy.activities.push(run(day(11, 15), 12.0, 370.0));
    assert_eq!(monday(&easy).kind, SessionKind::Quality);
    raced.activities.push(super::build::race(day(11, 15), 10.0, 2_700.0));
    let found = monday(&raced);
    assert_eq!((found.kind, rules(&found)[0]), (SessionKind::Easy, "h4"));
    let figures: Vec<f64> = found.reasons[0].figures.iter().map(|f| f.value).collect();
    assert_eq!(figures, vec![2.0, 3.0]);
}

#[test]
fn what_the_athlete_fixed_later_in_the_week_is_kept_room_for() {
    let mut kept = five_weeks();
    kept.planned.push(fixed(day(11, 22), SessionKind::Long, 15.0));
    kept.planned.push(fixed(day(11, 21), SessionKind::Easy, 9.0));
    // Of 31 km, 6 are done and 24 fixed: the kilometre left is no run.
    let expected = vec![
        (21, SessionKind::Easy, Some(9_000.0)),
        (22, SessionKind::Long, Some(15_000.0)),
        (24, SessionKind::Easy, Some(8_000.0)),
    ];
    assert_eq!(sessions(&kept), expected);
}

#[test]
fn only_four_weeks_make_the_easy_pace() {
    let runs = |first| history(vec![run(day(10, first), 6.0, 420.0), run(day(11, 10), 6.0, 360.0)]);
    let pace = |h: &History| state(h).easy_pace.map(|f| f.value);
    assert_eq!(pace(&runs(22)), Some(390.0));
    assert_eq!(pace(&runs(21)), None);
}

#[test]
fn a_journey_holds_no_run_and_a_count_caps_the_week() {
    use allure::domain::athlete::Away;
    let mut gone = five_weeks();
    gone.athlete.preferences.away = vec![Away {
        from: day(11, 19),
        to: day(11, 22),
    }];
    let found = state(&gone).week_ahead;
    for (date, workout) in found.iter().filter(|(d, _)| (day(11, 19)..=day(11, 22)).contains(d)) {
        assert_eq!(
            (workout.kind, rules(workout)),
            (SessionKind::Rest, vec!["away"]),
            "{date}"
        );
    }
    assert!(found.iter().any(|(_, w)| w.kind != SessionKind::Rest));
    for most in 1..=3_u8 {
        let mut few = five_weeks();
        few.athlete.preferences.weekly_runs = Some(most);
        let planned = state(&few).week_ahead;
        let monday = day(11, 23);
        let next = |d: &chrono::NaiveDate| *d >= monday;
        let done = few
            .activities
            .iter()
            .filter(|a| a.local_date >= day(11, 16) && a.local_date < monday);
        let done = done.count();
        let ahead = planned
            .iter()
            .filter(|(d, w)| !next(d) && w.kind != SessionKind::Rest)
            .count();
        assert!(
            ahead == 0 || done + ahead <= usize::from(most),
            "{most}: {done} + {ahead}"
        );
        let later = planned
            .iter()
            .filter(|(d, w)| next(d) && w.kind != SessionKind::Rest)
            .count();
        assert!(later <= usize::from(most), "{most}: {later}");
    }
}

#[test]
fn one_day_of_400_km_is_no_run_and_one_of_300_makes_no_long_one() {
    let plain = five_weeks();
    let longest = |h: &History| {
        let found = state(h).week_ahead;
        found
            .into_iter()
            .filter(|(_, w)| w.kind != SessionKind::Race)
            .filter_map(|(_, w)| w.distance_m)
            .fold(0.0, f64::max)
    };
    let mut odd = plain.clone();
    odd.activities.push(run(day(11, 3), 400.0, 200.0));
    assert!((longest(&odd) - longest(&plain)).abs() < 0.5, "{} m", longest(&odd));
    assert_eq!(longest_allowed(&state(&odd)).map(|f| f.value.round()), Some(15_400.0));
    // A race around the clock is believed, and the weeks after it are those of a habit of 28 km.
    let mut ultra = plain.clone();
    ultra.activities.push(race(day(11, 3), 300.0, 172_800.0));
    assert!(longest(&ultra) <= 2.0 * longest(&plain), "{} m", longest(&ultra));
}

#[test]
fn a_race_far_beyond_what_was_run_is_covered_gently() {
    let target = |h: &History, date| (on(h, date).kind, on(h, date).target);
    let gentle = Some(Target::Effort { low: 2, high: 4 });
    let mut told = five_weeks();
    told.goals.push(goal(day(11, 20), 42_195.0));
    assert_eq!(target(&told, day(11, 20)), (SessionKind::Race, gentle));
    assert!(rules(&on(&told, day(11, 20))).contains(&"race_unready"));
    // Fourteen kilometres are behind: a half is long, and a race all the same.
    let mut told = five_weeks();
    told.goals.push(goal(day(11, 20), 21_097.5));
    assert_eq!(target(&told, day(11, 20)).1, Some(Target::Effort { low: 8, high: 10 }));
    // A second one four days after the first.
    told.goals.push(goal(day(11, 24), 21_097.5));
    assert_eq!(target(&told, day(11, 24)), (SessionKind::Race, gentle));
    assert!(rules(&on(&told, day(11, 24))).contains(&"race_too_soon"));
}
