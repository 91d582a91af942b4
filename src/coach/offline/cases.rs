//! Reference athletes for the tests: a newcomer, eight weeks of running, a goal, a pain, an open flag.

use chrono::{DateTime, Days, NaiveDate, Utc};
use uuid::Uuid;

use crate::domain::activity::{Activity, ActivityId, BestEffort, Origin, Sport};
use crate::domain::athlete::{Athlete, AthleteId, Lang, Physiology, Preferences, Settings};
use crate::domain::goal::Goal;
use crate::domain::history::History;
use crate::domain::intent::{Certainty, Intent, Slots, Understood};
use crate::domain::shoe::ShoeRack;
use crate::domain::state::{AthleteState, GoalState};
use crate::domain::units::{HALF_MARATHON_M, MARATHON_M};
use crate::domain::wellness::{Injury, OpenFlag, Tier};
use crate::science;

/// A Tuesday.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

/// That day at ten in the morning, UTC.
pub fn now() -> DateTime<Utc> {
    today().and_hms_opt(10, 0, 0).unwrap().and_utc()
}

fn history(lang: Lang) -> History {
    History {
        athlete: Athlete {
            id: AthleteId(Uuid::from_u128(1)),
            settings: Settings {
                lang,
                ..Settings::default()
            },
            physiology: Physiology::default(),
            preferences: Preferences::default(),
            since: today() - Days::new(60),
            asked: Vec::new(),
            awaiting: None,
        },
        activities: Vec::new(),
        wellness: Vec::new(),
        measured: Vec::new(),
        goals: Vec::new(),
        results: Vec::new(),
        planned: Vec::new(),
        season: None,
        injuries: Vec::new(),
        flags: Vec::new(),
        shoes: ShoeRack::default(),
    }
}

/// A run `days` ago, metres and seconds.
pub fn run(days: u64, metres: f64, seconds: f64) -> Activity {
    let date = today() - Days::new(days);
    Activity {
        id: ActivityId(Uuid::from_u128(1000 + u128::from(days))),
        sport: Sport::Running,
        start: date.and_hms_opt(8, 0, 0).unwrap().and_utc(),
        local_date: date,
        distance_m: Some(metres),
        timer_s: Some(seconds),
        elapsed_s: Some(seconds),
        avg_hr: Some(141.0),
        max_hr: Some(158.0),
        ascent_m: None,
        rpe: None,
        pain: None,
        origin: Origin::File,
        race: false,
        best_efforts: Vec::new(),
        steady: None,
    }
}

/// Four runs a week for eight weeks, and a 10 km race five weeks ago.
fn eight_weeks(lang: Lang) -> History {
    let mut history = history(lang);
    history.athlete.physiology = Physiology {
        hr_max: Some(188),
        hr_rest: Some(52),
        birth_year: Some(1986),
        ..Physiology::default()
    };
    for week in (0..8).rev() {
        // Tuesday, Thursday, Saturday and Sunday of the weeks before this one.
        for (back, km) in [(7, 8.0), (5, 8.0), (3, 6.0), (2, 12.0)] {
            let days = 7 * week + back;
            let mut one = run(days, km * 1000.0, km * 340.0);
            if days == 37 {
                one = run(days, 10_000.0, 2712.0);
                one.race = true;
                one.best_efforts = vec![BestEffort {
                    distance_m: 10_000.0,
                    duration_s: 2712.0,
                }];
            }
            history.activities.push(one);
        }
    }
    history
}

fn assess(history: &History) -> AthleteState {
    science::assess(history, today(), Uuid::from_u128(9))
}

pub fn newcomer(lang: Lang) -> AthleteState {
    assess(&history(lang))
}

pub fn runner(lang: Lang) -> AthleteState {
    assess(&eight_weeks(lang))
}

pub fn with_goal(lang: Lang) -> AthleteState {
    let mut history = eight_weeks(lang);
    history.goals.push(Goal {
        id: Uuid::from_u128(77),
        name: Some("Marathon de Paris".to_owned()),
        date: NaiveDate::from_ymd_opt(2027, 4, 11),
        distance_m: Some(MARATHON_M),
        target_s: Some(12_600.0),
    });
    assess(&history)
}

/// A goal of that day (`2027-03-14`), as the engine holds it before it is looked at. An empty day: none yet.
pub fn goal(day: &str, metres: f64, name: Option<&str>) -> GoalState {
    let mut history = eight_weeks(Lang::Fr);
    history.goals.push(Goal {
        id: Uuid::from_u128(metres as u128),
        name: name.map(str::to_owned),
        date: day.parse().ok(),
        distance_m: Some(metres),
        target_s: None,
    });
    assess(&history).goals.swap_remove(0)
}

/// A half and a marathon ahead.
pub fn two_races(lang: Lang) -> AthleteState {
    let mut history = eight_weeks(lang);
    let races = [
        ("Semi de Paris", (2027, 3, 7), HALF_MARATHON_M, 6_600.0),
        ("Marathon de Nantes", (2027, 4, 25), MARATHON_M, 14_400.0),
    ];
    for (n, (name, (year, month, day), metres, target)) in races.into_iter().enumerate() {
        history.goals.push(Goal {
            id: Uuid::from_u128(700 + n as u128),
            name: Some(name.to_owned()),
            date: NaiveDate::from_ymd_opt(year, month, day),
            distance_m: Some(metres),
            target_s: Some(target),
        });
    }
    assess(&history)
}

pub fn hurt(lang: Lang) -> AthleteState {
    let mut history = eight_weeks(lang);
    history.injuries.push(Injury {
        id: Uuid::from_u128(88),
        site: "achilles".to_owned(),
        side: None,
        pain: Some(4),
        opened: today(),
        closed: None,
    });
    assess(&history)
}

pub fn flagged(lang: Lang) -> AthleteState {
    let mut history = eight_weeks(lang);
    history.flags.push(OpenFlag {
        id: Uuid::from_u128(99),
        tier: Tier::Red,
        rules: vec!["cardiac".to_owned()],
        opened_at: now(),
        cleared_at: None,
    });
    assess(&history)
}

/// Every reference state of one language, with its name.
pub fn all(lang: Lang) -> Vec<(&'static str, AthleteState)> {
    vec![
        ("newcomer", newcomer(lang)),
        ("runner", runner(lang)),
        ("goal", with_goal(lang)),
        ("hurt", hurt(lang)),
        ("flagged", flagged(lang)),
    ]
}

pub fn meant(intent: Intent, slots: Slots) -> Understood {
    Understood {
        intent,
        certainty: Certainty::Sure,
        slots,
        lang: None,
    }
}

/// What is answered to a sentence, with plain spaces; a step without words as it is.
pub fn heard(state: &AthleteState, text: &str) -> String {
    let lang = state.athlete.settings.lang;
    let u = super::understand::understand(text, state.today, lang);
    let step = super::settled(&u, text, state, now()).unwrap_or_else(|| super::answer(&u, text, state, now()));
    match step {
        super::Move::Say(reply) => reply.text.replace(['\u{a0}', '\u{202f}'], " "),
        other => format!("{other:?}"),
    }
}

/// Asserts that each sentence is answered with a part of a text.
pub fn holds(state: &AthleteState, rows: &[(&str, &str)]) {
    let wrong: Vec<String> = rows
        .iter()
        .map(|(text, part)| (text, part, heard(state, text)))
        .filter(|(_, part, got)| !got.contains(*part))
        .map(|(text, part, got)| format!("« {text} »\n  wants: {part}\n  hears: {got}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
