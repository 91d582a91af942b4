//! A disliked session gives way, and nothing else does: every school for every distance it serves, with and without.

use allure::domain::plan::SessionKind;
use allure::domain::season::{Season, SeasonSession};
use allure::domain::taste::Taste;
use allure::science::plan::generate::generate;
use allure::science::plan::methodology::{METHODOLOGIES, Methodology};
use allure::science::plan::runner::Runner;
use allure::science::plan::wishes::Wishes;

use super::schools::{aim, runner};

fn key<'s>(method: &Methodology, season: &'s Season) -> Vec<&'s SeasonSession> {
    season
        .sessions()
        .filter(|s| s.workout.kind != SessionKind::Race && method.session(&s.code).is_some())
        .filter(|s| s.workout.kind.quality())
        .collect()
}

/// Whether a session is what was named, by its kind and the seconds of a repetition at 4:00/km.
fn named(method: &Methodology, session: &SeasonSession, runner: &Runner, taste: Taste) -> bool {
    let key = method.session(&session.code).unwrap();
    let dose = key.dose(runner.level());
    taste.meets(key.kind, dose.seconds.or_else(|| dose.metres.map(|m| m * 0.24)))
}

/// Key sessions of a plain season that are not what was disliked and that another season no longer holds on their day.
fn lost(method: &Methodology, runner: &Runner, (plain, wished): (&Season, &Season), taste: Taste) -> Vec<String> {
    let there = key(method, wished);
    key(method, plain)
        .into_iter()
        .filter(|s| !named(method, s, runner, taste))
        .filter(|s| !there.iter().any(|t| t.date == s.date && t.code == s.code))
        .map(|s| {
            let now = wished.on(s.date).map_or("-", |t| t.code.as_str());
            format!("{} {} {} → {now}", method.id, s.date, s.code)
        })
        .collect()
}

fn slower(weekly_m: f64) -> Runner {
    Runner {
        recent_weeks_m: vec![weekly_m; 4],
        longest_30d_m: Some(weekly_m * 0.33),
        runs_per_week: Some(5),
        months_running: Some(40),
        ..runner()
    }
}

#[test]
fn a_dislike_takes_the_place_of_what_was_named_and_of_nothing_else() {
    let mut all = Vec::new();
    let mut key_sessions = 0;
    for runner in [slower(38_000.0), slower(55_000.0), runner()] {
        for taste in [
            Taste::ShortReps,
            Taste::LongReps,
            Taste::Hills,
            Taste::Tempo,
            Taste::Fartlek,
        ] {
            let wishes = Wishes {
                disliked: vec![taste],
                ..Wishes::default()
            };
            let wishing = Runner {
                wishes: wishes.clone(),
                ..runner.clone()
            };
            for method in METHODOLOGIES.iter() {
                for distance in &method.distances {
                    let aim = aim(*distance, u64::from(method.weeks.typical));
                    let Ok(plain) = generate(&method.id, &runner, &aim) else {
                        continue;
                    };
                    let wished = generate(&method.id, &wishing, &aim).unwrap();
                    key_sessions += key(method, &plain).len();
                    let gone = lost(method, &runner, (&plain, &wished), taste);
                    all.extend(gone.into_iter().map(|s| format!("{taste:?} {distance:?} {s}")));
                }
            }
        }
    }
    eprintln!("{} of {key_sessions}\n{}", all.len(), all.join("\n"));
    assert_eq!(all, Vec::<String>::new());
}
