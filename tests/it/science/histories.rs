//! Random histories, the hostile ones among them: no rule of the plan is broken on any of the seven days.

use allure::domain::activity::{ActivityId, BestEffort, Sport};
use allure::domain::athlete::Sex;
use allure::domain::goal::RaceResult;
use allure::domain::history::History;
use allure::domain::plan::{SessionKind, SessionStatus};
use allure::domain::wellness::{Injury, OpenFlag, Tier};
use allure::science::assess;
use chrono::{DateTime, Days, NaiveDate};
use uuid::Uuid;

use super::build::{check_in, fixed, goal, history, run};
use super::rules::broken;

const HISTORIES: u64 = 1_000;

/// The generator of Marsaglia (2003), 64 bits, shifts 13, 7 and 17.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: u64) -> u64 {
        self.roll() % n
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    fn real(&mut self, from: f64, to: f64) -> f64 {
        from + (to - from) * (self.below(1_000_001) as f64 / 1e6)
    }

    fn odd_number(&mut self) -> f64 {
        [f64::NAN, f64::INFINITY, -5.0, 0.0, 1e300, 1e-300][self.below(6) as usize]
    }
}

fn today(dice: &mut Dice) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date of 2026") + Days::new(dice.below(400))
}

fn activities(dice: &mut Dice, today: NaiveDate) -> Vec<allure::domain::activity::Activity> {
    let span = [0, 10, 45, 60, 90, 120, 200, 400][dice.below(8) as usize];
    let every = 1 + dice.below(5);
    let usual = dice.real(2.0, 15.0);
    let pause = if dice.one_in(3) { dice.below(40) } else { 0 };
    let slow = dice.one_in(6);
    let mut found = Vec::new();
    for ago in (0..span).rev() {
        let kept = !dice.one_in(4) && dice.below(every + 1) <= 1;
        if !kept || (ago < pause && dice.below(40) < pause) {
            continue;
        }
        let pace = if slow {
            dice.real(490.0, 700.0)
        } else {
            dice.real(230.0, 460.0)
        };
        let mut one = run(today - Days::new(ago), usual * dice.real(0.4, 1.9), pace);
        one.id = ActivityId(Uuid::from_u128(u128::from(dice.roll())));
        one.race = dice.one_in(60);
        one.rpe = dice.one_in(6).then(|| dice.below(11) as u8);
        one.pain = dice.one_in(60).then(|| dice.below(8) as u8);
        one.avg_hr = dice.one_in(2).then(|| dice.real(110.0, 185.0));
        if dice.one_in(12) {
            one.distance_m = None;
        }
        if dice.one_in(40) {
            one.distance_m = Some(dice.odd_number());
        }
        if dice.one_in(40) {
            one.timer_s = Some(dice.odd_number());
        }
        if dice.one_in(15) {
            one.sport = [Sport::Cycling, Sport::Strength, Sport::Walking][dice.below(3) as usize];
        }
        if dice.one_in(10) {
            let duration_s = if dice.one_in(10) {
                dice.odd_number()
            } else {
                dice.real(1_000.0, 2_200.0)
            };
            one.best_efforts.push(BestEffort {
                distance_m: 5_000.0,
                duration_s,
            });
        }
        found.push(one);
    }
    found
}

fn plan(dice: &mut Dice, history: &mut History, today: NaiveDate) {
    for ahead in 0..9 {
        if !dice.one_in(12) {
            continue;
        }
        let kind = SessionKind::ALL[dice.below(6) as usize];
        let mut row = fixed(today + Days::new(ahead), kind, dice.real(1.0, 30.0));
        row.pinned = !dice.one_in(4);
        if dice.one_in(4) {
            row.status = SessionStatus::Skipped;
        }
        if dice.one_in(5) {
            row.workout.distance_m = None;
            row.workout.duration_s = Some(dice.real(600.0, 9_000.0));
        }
        if dice.one_in(12) {
            row.workout.distance_m = Some(dice.odd_number());
        }
        if kind == SessionKind::Rest {
            (row.workout.distance_m, row.workout.duration_s) = (None, None);
        }
        history.planned.push(row);
    }
}

fn random(seed: u64) -> (History, NaiveDate) {
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    for _ in 0..8 {
        dice.roll();
    }
    let today = today(&mut dice);
    let mut found = history(activities(&mut dice, today));
    found.athlete.since = today - Days::new(dice.below(3));
    found.athlete.physiology.sex = [None, Some(Sex::Female), Some(Sex::Male)][dice.below(3) as usize];
    found.athlete.physiology.hr_max = dice.one_in(2).then(|| dice.below(300) as u16);
    found.athlete.physiology.hr_rest = dice.one_in(2).then(|| dice.below(120) as u16);
    if dice.one_in(3) {
        let mask = dice.below(256);
        found.athlete.preferences.run_days = Some((0..8).filter(|d| mask >> d & 1 == 1).collect());
    }
    found.athlete.preferences.long_day = dice.one_in(3).then(|| dice.below(9) as u8);
    if dice.one_in(3) {
        let mut answer = || 1 + dice.below(5) as u8;
        let answers = [answer(), answer(), answer()];
        found.wellness.push(check_in(today, answers));
    }
    for _ in 0..dice.below(6).saturating_sub(3) {
        let distance = [5_000.0, 10_000.0, 21_097.5, 42_195.0][dice.below(4) as usize];
        let mut race = goal(today + Days::new(dice.below(25)), distance);
        race.target_s = dice.one_in(2).then(|| dice.real(900.0, 18_000.0));
        if dice.one_in(8) {
            race.distance_m = Some(dice.odd_number());
        }
        found.goals.push(race);
    }
    if dice.one_in(4) {
        found.results.push(RaceResult {
            id: Uuid::nil(),
            date: today - Days::new(dice.below(80)),
            distance_m: 10_000.0,
            duration_s: if dice.one_in(8) {
                dice.odd_number()
            } else {
                dice.real(1_700.0, 4_500.0)
            },
        });
    }
    if dice.one_in(8) {
        found.injuries.push(Injury {
            id: Uuid::nil(),
            site: "knee".to_owned(),
            side: None,
            pain: dice.one_in(2).then(|| dice.below(9) as u8),
            opened: today - Days::new(dice.below(30)),
            closed: dice.one_in(2).then_some(today),
        });
    }
    if dice.one_in(10) {
        found.flags.push(OpenFlag {
            id: Uuid::nil(),
            tier: [Tier::Yellow, Tier::Orange, Tier::Red][dice.below(3) as usize],
            rules: Vec::new(),
            opened_at: DateTime::UNIX_EPOCH,
            cleared_at: dice.one_in(3).then_some(DateTime::UNIX_EPOCH),
        });
    }
    plan(&mut dice, &mut found, today);
    (found, today)
}

#[test]
fn no_random_history_leads_to_a_plan_that_breaks_a_rule() {
    let mut wrong = Vec::new();
    let mut kinds = std::collections::BTreeMap::new();
    for seed in 1..=HISTORIES {
        let (history, today) = random(seed);
        let state = assess(&history, today, Uuid::nil());
        wrong.extend(
            broken(&history, &state)
                .into_iter()
                .map(|rule| format!("{seed}: {rule}")),
        );
        for (_, workout) in &state.week_ahead {
            *kinds.entry(workout.kind.id()).or_insert(0) += 1;
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "{} broken", wrong.len());
    // The generator reaches every kind of session that history alone can give, or the test says nothing of it.
    let given = [
        SessionKind::Rest,
        SessionKind::Easy,
        SessionKind::Long,
        SessionKind::Quality,
        SessionKind::WalkRun,
        SessionKind::Race,
    ];
    for kind in given {
        assert!(kinds.get(kind.id()).is_some_and(|n| *n >= 50), "{kind:?}: {kinds:?}");
    }
}

#[test]
fn the_same_history_gives_the_same_state() {
    for seed in 1..=50 {
        let (history, today) = random(seed);
        let text = |state: allure::domain::state::AthleteState| serde_json::to_string(&state).expect("a date of 2026");
        assert_eq!(
            text(assess(&history, today, Uuid::nil())),
            text(assess(&history, today, Uuid::nil()))
        );
    }
}

#[test]
fn no_date_of_the_calendar_stops_the_engine() {
    let (history, _) = random(7);
    for today in [
        NaiveDate::MIN,
        NaiveDate::MAX,
        NaiveDate::from_ymd_opt(1, 1, 1).expect("a date of 2026"),
    ] {
        assert_eq!(assess(&history, today, Uuid::nil()).week_ahead.len(), 7);
    }
    let mut odd = history;
    for (n, activity) in odd.activities.iter_mut().enumerate() {
        activity.local_date = if n % 2 == 0 { NaiveDate::MIN } else { NaiveDate::MAX };
    }
    let today = NaiveDate::from_ymd_opt(2026, 11, 18).expect("a date of 2026");
    assert_eq!(assess(&odd, today, Uuid::nil()).week_ahead.len(), 7);
}
