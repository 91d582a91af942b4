//! Whole values for the slots of typical messages.

use chrono_tz::Tz;

use super::*;
use crate::domain::activity::Sport;
use crate::domain::athlete::QuietHours;
use crate::domain::units::{Pace, Units};

/// A Wednesday.
fn today() -> NaiveDate {
    day(2026, 9, 16)
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn read(text: &str) -> Understood {
    understand(text, today(), Lang::Fr)
}

#[test]
fn a_greeting_with_a_goal_is_the_goal() {
    let got = read("salut, je prépare le marathon de Paris le 11 avril, je vise 3h30");
    assert_eq!(
        (got.intent, got.certainty, got.lang),
        (Intent::SetGoalRace, Certainty::Sure, Some(Lang::Fr))
    );
    let want = Slots {
        distance_m: Some(42_195.0),
        target_s: Some(12_600.0),
        date: Some(day(2027, 4, 11)),
        race_name: Some("marathon de Paris".to_owned()),
        ..Slots::default()
    };
    assert_eq!(got.slots, want);
}

#[test]
fn a_goal_in_the_past_with_its_year_stays_there() {
    let got = read("my goal is the London Marathon on April 26, 2026 in sub 3:30");
    assert_eq!(got.intent, Intent::SetGoalRace);
    assert_eq!(got.slots.date, Some(day(2026, 4, 26)));
    assert_eq!(got.slots.target_s, Some(12_600.0));
    assert_eq!(got.slots.race_name.as_deref(), Some("London Marathon"));
}

#[test]
fn a_told_run() {
    let got = read("j'ai couru 8,5 km en 42'30 hier à 152 bpm, RPE 6");
    assert_eq!((got.intent, got.certainty), (Intent::LogRun, Certainty::Sure));
    let want = Slots {
        distance_m: Some(8500.0),
        duration_s: Some(2550.0),
        avg_hr: Some(152.0),
        rpe: Some(6),
        sport: Some(Sport::Running),
        date: Some(day(2026, 9, 15)),
        ..Slots::default()
    };
    assert_eq!(got.slots, want);
}

#[test]
fn a_told_run_by_pace_on_a_weekday() {
    let got = read("ran 10k at 4:35/km on Monday");
    assert_eq!(got.intent, Intent::LogRun);
    let want = Slots {
        distance_m: Some(10_000.0),
        pace: Some(Pace(275.0)),
        sport: Some(Sport::Running),
        date: Some(day(2026, 9, 14)),
        days: vec![0],
        ..Slots::default()
    };
    assert_eq!(got.slots, want);
}

#[test]
fn pain_and_its_end() {
    let got = read("j'ai mal au genou 4/10");
    assert_eq!((got.intent, got.certainty), (Intent::ReportPain, Certainty::Sure));
    assert_eq!(
        (got.slots.site.as_deref(), got.slots.pain, got.slots.rpe),
        (Some("knee"), Some(4), None)
    );
    let gone = read("je n'ai plus mal au mollet");
    assert_eq!(gone.intent, Intent::ReportPain);
    assert_eq!((gone.slots.site.as_deref(), gone.slots.pain_gone), (Some("calf"), true));
}

#[test]
fn moving_a_session() {
    for (text, from, to) in [
        ("déplace jeudi à samedi", Some(day(2026, 9, 17)), Some(day(2026, 9, 19))),
        (
            "mon tempo run de demain, décale-le à vendredi",
            Some(day(2026, 9, 17)),
            Some(day(2026, 9, 18)),
        ),
        (
            "move to Saturday the run of Thursday",
            Some(day(2026, 9, 17)),
            Some(day(2026, 9, 19)),
        ),
        (
            "reporte ma sortie longue à lundi",
            Some(day(2026, 9, 21)),
            Some(day(2026, 9, 21)),
        ),
        ("move thursday's session", Some(day(2026, 9, 17)), None),
    ] {
        let got = read(text);
        assert_eq!(
            (got.intent, got.slots.date, got.slots.to_date),
            (Intent::MoveSession, from, to),
            "{text}"
        );
    }
}

#[test]
fn days_hours_language_zone_and_units() {
    let got = read("tous les jours sauf le jeudi");
    assert_eq!(
        (got.intent, got.slots.days),
        (Intent::Availability, vec![0, 1, 2, 4, 5, 6])
    );
    let got = read("pas de message entre 21h et 7h");
    assert_eq!(got.intent, Intent::QuietHours);
    assert_eq!(
        got.slots.quiet,
        Some(QuietHours {
            from_min: 1260,
            to_min: 420
        })
    );
    assert_eq!(got.slots.duration_s, None);
    let got = read("parle-moi en anglais");
    assert_eq!((got.intent, got.slots.lang), (Intent::Language, Some(Lang::En)));
    let got = read("je suis à Montréal maintenant");
    assert_eq!(
        (got.intent, got.slots.tz),
        (Intent::Timezone, Some(Tz::America__Toronto))
    );
    let got = read("show distances in miles not km");
    assert_eq!((got.intent, got.slots.units), (Intent::Units, Some(Units::Imperial)));
}

#[test]
fn the_body_in_numbers() {
    let got = read("j'ai dormi 6h30");
    assert_eq!(
        (got.intent, got.slots.sleep_h, got.slots.duration_s),
        (Intent::LogSleep, Some(6.5), None)
    );
    let got = read("poids du jour : 68.2");
    assert_eq!((got.intent, got.slots.weight_kg), (Intent::LogWeight, Some(68.2)));
    let got = read("fcmax 188, fc repos 48");
    assert_eq!(
        (got.intent, got.slots.hr_max, got.slots.hr_rest),
        (Intent::MyZones, Some(188), Some(48))
    );
    let got = read("sommeil 4, jambes 3, moral 5");
    assert_eq!(
        (got.intent, got.slots.check_in),
        (Intent::RecoveryStatus, Some([4, 3, 5]))
    );
}

#[test]
fn tastes_and_forgetting_keep_their_topic() {
    let got = read("oublie ce que je t'ai dit sur mon genou");
    assert_eq!(
        (got.intent, got.slots.topic.as_deref()),
        (Intent::MemoryForget, Some("genou"))
    );
    let got = read("j'adore les côtes");
    assert_eq!(
        (got.intent, got.slots.topic.as_deref()),
        (Intent::PreferenceLike, Some("côtes"))
    );
}

#[test]
fn questions_and_hypotheses_are_no_acts() {
    for (text, intent) in [
        ("et si je saute jeudi ?", Intent::WhatIf),
        ("j'ai sauté ma séance hier", Intent::MissedSession),
        ("je saute la séance de jeudi", Intent::SkipSession),
    ] {
        assert_eq!(read(text).intent, intent, "{text}");
    }
    let got = read("je peux courir 8 km ?");
    assert!(got.intent != Intent::LogRun, "{got:?}");
}

#[test]
fn a_stay_away_is_availability_without_weekdays() {
    let got = read("je suis en déplacement du 20 au 24");
    assert_eq!(got.intent, Intent::Availability);
    assert!(got.certainty < Certainty::Sure);
    assert_eq!(
        (got.slots.date, got.slots.to_date, got.slots.days),
        (Some(day(2026, 9, 20)), Some(day(2026, 9, 24)), vec![])
    );
    let got = read("je suis en déplacement jeudi");
    assert_eq!((got.intent, got.slots.days), (Intent::Availability, vec![]));
    assert_eq!(got.slots.date, Some(day(2026, 9, 17)));
}

#[test]
fn days_of_strength_work_say_so() {
    let got = read("muscu le mardi et le vendredi");
    assert_eq!(
        (got.intent, got.slots.days, got.slots.topic.as_deref()),
        (Intent::Availability, vec![1, 4], Some("strength"))
    );
}

#[test]
fn another_sport_is_logged_as_itself() {
    let got = read("j'ai fait 45 min de vélo");
    assert_eq!(
        (got.intent, got.slots.sport, got.slots.duration_s),
        (Intent::LogRun, Some(Sport::Cycling), Some(2700.0))
    );
    let got = read("j'ai nagé 40 min hier");
    assert_eq!((got.intent, got.slots.sport), (Intent::LogRun, Some(Sport::Swimming)));
}

#[test]
fn a_record_told_is_no_run_of_today() {
    let got = read("mon record sur 10 km est 42:10");
    assert_eq!((got.intent, got.certainty), (Intent::MyRecords, Certainty::Unsure));
}

#[test]
fn pain_outranks_the_session_asked_for() {
    let got = read("quelle séance ? j'ai mal au mollet");
    assert_eq!(
        (got.intent, got.slots.site.as_deref()),
        (Intent::ReportPain, Some("calf"))
    );
}

#[test]
fn a_weight_stands_on_either_side_of_its_word() {
    for text in ["68,4 sur la balance", "ce matin la balance dit 68,4"] {
        let got = read(text);
        assert_eq!(
            (got.intent, got.slots.weight_kg),
            (Intent::LogWeight, Some(68.4)),
            "{text}"
        );
    }
}

#[test]
fn what_is_to_be_forgotten_is_kept_as_said() {
    for (text, topic) in [
        ("efface l'info sur mon genou", "genou"),
        ("drop the note about my asthma", "asthma"),
        ("vire ce que t'as noté sur mon poids", "poids"),
        ("ne retiens plus que je bosse de nuit", "bosse de nuit"),
    ] {
        let got = read(text);
        assert_eq!(
            (got.intent, got.slots.topic.as_deref()),
            (Intent::MemoryForget, Some(topic)),
            "{text}"
        );
    }
}

#[test]
fn the_past_and_other_people_are_no_acts() {
    for text in [
        "j'étais en vacances du 3 au 10 août",
        "I used to run 5 times a week",
        "mon fils m'a réveillé à 5h",
        "unsubscribe from the newsletter",
        "je vais faire 45 min de vélo",
    ] {
        let got = read(text);
        assert!(
            got.intent == Intent::Smalltalk || got.certainty == Certainty::Unsure,
            "{text}: {got:?}"
        );
    }
}

#[test]
fn a_stretch_that_has_begun_ends_after_it_began() {
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day);
    for (text, from, to) in [
        ("absent du 15 au 22", day(9, 15), day(9, 22)),
        ("je suis en vacances du 3 au 10", day(10, 3), day(10, 10)),
        ("en déplacement du 28 au 5", day(9, 28), day(10, 5)),
    ] {
        let got = read(text);
        assert_eq!(
            (got.intent, got.slots.date, got.slots.to_date),
            (Intent::Availability, from, to),
            "{text}"
        );
    }
}

#[test]
fn a_correction_is_a_run_told_again() {
    for (text, metres) in [
        ("non, c'était 9 km", 9_000.0),
        ("corrige ma dernière sortie : 9 km", 9_000.0),
        ("actually it was 9k", 9_000.0),
        ("change la distance de ma sortie d'hier : 7 km", 7_000.0),
    ] {
        let got = read(text);
        assert_eq!(
            (got.intent, got.slots.distance_m),
            (Intent::LogRun, Some(metres)),
            "{text}"
        );
    }
}

#[test]
fn reminders_come_back_and_weeks_ahead_are_no_race_week() {
    for (text, intent) in [
        ("réactive les rappels de renfo", Intent::QuietHours),
        ("turn the morning reminders back on", Intent::QuietHours),
        ("12 semaines avant le marathon", Intent::SetGoalRace),
        ("c'est quoi la semaine avant le marathon", Intent::RaceWeek),
        ("60 pompes", Intent::LogStrength),
        ("mes pompes ont 600 km", Intent::Shoes),
        (
            "avant de partir je voulais savoir si je courais ce soir",
            Intent::TodaysSession,
        ),
    ] {
        assert_eq!(read(text).intent, intent, "{text}");
    }
}
