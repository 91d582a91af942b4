//! A season from the first offer to what life makes of it: adopted, shown, explained, changed and taken back.

use allure::domain::activity::{Activity, ActivityId, Origin, Sport};
use allure::domain::dialogue::{Content, Door};
use allure::store::{accounts, activities};
use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta};
use uuid::Uuid;

use crate::harness::TestApp;

/// A run of an athlete, metres and seconds, at eight in the morning.
pub fn run(date: NaiveDate, metres: f64, seconds: f64) -> Activity {
    let eight = NaiveTime::from_hms_opt(8, 0, 0).unwrap();
    Activity {
        id: ActivityId(Uuid::from_u128(date.num_days_from_ce().unsigned_abs().into())),
        sport: Sport::Running,
        start: date.and_time(eight).and_utc(),
        local_date: date,
        distance_m: Some(metres),
        timer_s: Some(seconds),
        elapsed_s: Some(seconds),
        avg_hr: Some(141.0),
        max_hr: None,
        ascent_m: None,
        rpe: Some(4),
        pain: None,
        origin: Origin::File,
        race: false,
        best_efforts: Vec::new(),
        steady: None,
    }
}

/// Stores runs under the name the terminal speaks for.
pub async fn ran(app: &TestApp, runs: &[Activity]) {
    let mut db = app.app.pool.acquire().await.unwrap();
    let scope = accounts::authenticate(&mut db, &app.app.vault, Door::Terminal, "me")
        .await
        .unwrap()
        .unwrap();
    for one in runs {
        activities::insert(&mut db, &scope, one, activities::Arrival::TOLD)
            .await
            .unwrap();
    }
}

/// Fourteen weeks of four runs, 36 km a week with a long run of 13 km on Sundays, the last one the Sunday before.
pub async fn many_weeks(app: &TestApp) {
    let today = app.now().date_naive();
    let mut runs = Vec::new();
    for week in 1..=14 {
        for (back, km) in [(5, 8.0), (3, 8.0), (1, 7.0), (0, 13.0)] {
            let date = today - Days::new(7 * week - 7 + back);
            runs.push(run(date, km * 1000.0, km * 345.0));
        }
    }
    // The race of five weeks ago is in the place of its Sunday's long run.
    let race = today - Days::new(35);
    runs.retain(|r| r.local_date != race && r.local_date != today);
    let mut raced = run(race, 10_000.0, 2_700.0);
    raced.race = true;
    runs.push(raced);
    ran(app, &runs).await;
}

/// Fourteen weeks of a run a day of so many kilometres, a 10 km in 36 minutes five weeks ago, one to come on 21 March.
pub async fn every_day(km: f64) -> TestApp {
    let app = TestApp::new().await;
    app.says("bonjour").await;
    let today = app.now().date_naive();
    let mut runs: Vec<Activity> = (1..98)
        .filter(|back| *back != 35)
        .map(|back| {
            let km = if back % 7 == 0 { km * 1.4 } else { km };
            run(today - Days::new(back), km * 1000.0, km * 300.0)
        })
        .collect();
    let mut raced = run(today - Days::new(35), 10_000.0, 2_160.0);
    raced.race = true;
    runs.push(raced);
    ran(&app, &runs).await;
    app.advance(TimeDelta::minutes(1));
    app.says("je prépare un 10 km le 21 mars").await;
    app
}

/// Somebody with fourteen weeks of runs, a 10 km race of 45 minutes and one to come on 21 February.
pub async fn runner(lang: &str) -> TestApp {
    let app = TestApp::new().await;
    app.says(if lang == "fr" {
        "bonjour"
    } else {
        "hello coach, how are you?"
    })
    .await;
    many_weeks(&app).await;
    app.advance(TimeDelta::minutes(1));
    if lang == "fr" {
        app.says("je prépare un 10 km le 21 février, objectif 44 min").await;
    } else {
        app.says("speak English").await;
        app.says("I am training for a 10k on 21 February, aiming for 44 min")
            .await;
    }
    app
}

/// The same, with a season by Daniels said yes to.
pub async fn followed() -> TestApp {
    let app = runner("fr").await;
    app.says("je veux suivre la méthode Daniels").await;
    app.presses("Oui, je le suis").await;
    app.advance(TimeDelta::minutes(1));
    app
}

#[tokio::test(flavor = "multi_thread")]
async fn a_season_is_adopted_shown_explained_and_taken_back() {
    let app = followed().await;
    let plan = app.says("/plan").await;
    assert!(
        plan.contains("Plan Daniels, semaine 1 sur 14") && plan.contains("Les semaines suivantes : "),
        "{plan}"
    );
    let tomorrow = app.says("ma séance de demain ?").await;
    assert!(tomorrow.contains("Pourquoi : ton plan le prévoit"), "{tomorrow}");
    let why = app.says("pourquoi la séance de mardi ?").await;
    assert!(
        why.contains("• Ton plan le prévoit") && why.lines().count() >= 3,
        "{why}"
    );
    // A new run leaves the season as it is.
    app.says("couru 6 km en 34 min, RPE 4").await;
    app.presses("Oui, note").await;
    app.advance(TimeDelta::minutes(1));
    assert_eq!(app.says("/plan").await, plan);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_methodology_that_does_not_fit_names_the_nearest_and_its_button_offers_it() {
    let app = runner("fr").await;
    let refused = app.says("je veux suivre la méthode Pfitzinger").await;
    assert!(
        refused.contains("ne te convient pas pour l’instant : ") && refused.contains("La plus proche qui te va : "),
        "{refused}"
    );
    let nearest = refused
        .rsplit("te va : ")
        .next()
        .unwrap()
        .split('.')
        .next()
        .unwrap()
        .to_owned();
    let offered = app.presses(&nearest).await;
    assert!(offered.contains(&format!("Plan {nearest} : ")), "{offered}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_typed_yes_takes_the_nearest_school() {
    let app = runner("fr").await;
    let refused = app.says("je veux suivre la méthode Pfitzinger").await;
    assert!(refused.contains("Je te la propose"), "{refused}");
    let offered = app.says("oui").await;
    assert!(
        offered.contains("Plan ") && offered.contains("Ta première semaine"),
        "{offered}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_shown_on_an_older_plan_is_refused() {
    let app = followed().await;
    app.says("et si je saute jeudi ?").await;
    let old = app.button("Oui, applique");
    app.says("et si je saute mardi ?").await;
    app.presses("Oui, applique").await;
    let heard = app
        .send(Content::Press {
            data: old,
            message: None,
        })
        .await;
    assert!(heard.contains("a changé"), "{heard}");
}

#[tokio::test(flavor = "multi_thread")]
async fn illness_and_travel_become_changes_of_the_season_shown_and_undone() {
    let app = followed().await;
    let before = app.says("/plan").await;
    let ill = app.says("je suis malade depuis vendredi").await;
    assert!(
        ill.contains("Pour un simple rhume") && ill.contains("→ repos") && !ill.contains("Malade, on ne court pas"),
        "{ill}"
    );
    assert!(!ill.contains("Un simple rhume, au-dessus du cou"), "{ill}");
    app.presses("Oui, adapte").await;
    app.advance(TimeDelta::days(2));
    app.says("annule").await;
    app.says("je suis en déplacement du 3 au 6 décembre, je peux courir")
        .await;
    let away = app.says("je suis en déplacement du 3 au 6 décembre").await;
    assert!(
        away.contains("Jeudi 3 décembre : ") && away.contains("→ repos"),
        "{away}"
    );
    assert!(before.contains("Plan Daniels"), "{before}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_low_morning_offers_a_lighter_stretch_that_says_when_it_ends() {
    let app = followed().await;
    app.says("je suis crevé").await;
    let tired = app.says("1 2 2").await;
    assert!(
        tired.contains("L’allègement s’arrête le mardi 24 novembre : ensuite, le plan revient comme avant."),
        "{tired}"
    );
    let done = app.presses("Oui, adapte").await;
    assert!(done.contains("ton plan est à jour"), "{done}");
    let tuesday = app.says("pourquoi la séance de mardi ?").await;
    assert!(tuesday.contains("Ton plan, allégé ces jours-ci"), "{tuesday}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_injury_asks_for_a_day_and_comes_back_by_walking_and_running() {
    let app = followed().await;
    let hurt = app.says("j'ai mal au genou 6/10").await;
    assert!(hurt.contains("marcher 30 min sans douleur"), "{hurt}");
    let shown = app.presses("Dans 2 semaines").await;
    assert!(shown.contains("en alternant marche et course"), "{shown}");
    let told = app.says("je reprends le 5 décembre").await;
    assert!(told.contains("→ repos") || told.contains("marche-course"), "{told}");
    app.presses("Oui, adapte").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_race_and_a_result_change_the_season() {
    let app = followed().await;
    let race = app.says("je cours aussi un 5 km le 20 décembre").await;
    assert!(
        race.contains("Dimanche 20 décembre : sortie longue") && race.contains("→ course de 5 km"),
        "{race}"
    );
    app.presses("Oui, adapte").await;
    app.advance(TimeDelta::minutes(1));
    let result = app
        .says("j'ai couru un 10 km en 44 min en course officielle hier")
        .await;
    assert!(
        result.contains("tes allures aussi") && result.contains("/km →"),
        "{result}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_futures_are_compared_in_seven_lines_and_a_spike_is_capped() {
    let app = followed().await;
    let both = app.says("et si je saute jeudi et fais 24 km dimanche ?").await;
    let lines = both.lines().filter(|l| !l.trim_start().starts_with('[')).count();
    assert!(lines <= 7, "{lines} {both}");
    for part in [
        "• Jeudi 26 novembre : ",
        "→ repos",
        "• Dimanche 29 novembre : ",
        "24 km",
        "fois celle de tes 30 derniers jours",
        "Forme la veille de la course : ",
        "Ce qui ne va pas : la sortie dépasse trop ta plus longue du mois",
        "Je peux l’appliquer avec 14 km au lieu de 24 km.",
    ] {
        assert!(both.contains(part), "{part}: {both}");
    }
    app.presses("Oui, applique").await;
    app.advance(TimeDelta::minutes(1));
    let same = app.says("et si je saute jeudi ?").await;
    assert_eq!(same, "Rien ne changerait : ton plan est déjà comme ça ce jour-là.");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_sent_for_a_watch() {
    let app = followed().await;
    let sent = app.says("envoie-moi la séance de mardi pour ma montre").await;
    assert!(
        sent.contains("Pour ta montre, mardi 24 novembre : ") && sent.contains("allure-2026-11-24.fit"),
        "{sent}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_from_elsewhere_is_checked_dropped_and_pasted() {
    let app = runner("fr").await;
    let plan = "date,description\n2026-11-24,8 km easy\n2026-11-25,5x1000\n2026-11-26,tempo 8 km\n2026-11-29,24 km\n";
    let dropped = app.drops("plan.csv", plan.as_bytes()).await;
    for part in [
        "Semaine 1, dimanche 29 novembre : 24 km, trop au-delà",
        "14 km au plus",
        "séance dure le lendemain",
    ] {
        assert!(dropped.contains(part), "{part}: {dropped}");
    }
    let pasted = app
        .says("2026-11-24 8 km\n2026-11-26 8 km\n2026-11-28 8 km\n2026-11-29 9 km")
        .await;
    assert!(pasted.contains("aucune règle n’est franchie"), "{pasted}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_in_english() {
    let app = runner("en").await;
    let offer = app.says("I want to follow Daniels").await;
    assert!(
        offer.contains("Daniels plan: 14 weeks") || offer.contains("14 weeks"),
        "{offer}"
    );
    app.presses("Yes, I will follow it").await;
    app.advance(TimeDelta::minutes(1));
    let plan = app.says("/plan").await;
    assert!(plan.contains("week 1 of 14"), "{plan}");
    let both = app.says("what if I skip Thursday and run 24 km on Sunday?").await;
    assert!(
        both.contains("→ rest") && both.contains("I can apply it with 14 km instead of 24 km."),
        "{both}"
    );
    let ill = app.says("I am sick since Friday").await;
    assert!(ill.contains("→ rest"), "{ill}");
    let sent = app.says("send me the session of Tuesday for my watch").await;
    assert!(sent.contains("allure-2026-11-24.fit"), "{sent}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_race_told_at_set_up_is_part_of_the_season() {
    let app = runner("fr").await;
    app.says("j’ai aussi un 5 km le 17 janvier").await;
    let offer = app.says("je veux suivre la méthode Daniels").await;
    let offer = offer.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(
        offer.contains("jusqu’à ta course, dimanche 21 février")
            && offer.contains(
                "En chemin, le dimanche 17 janvier 2027 : ta course de 5 km devient la séance dure de sa semaine."
            ),
        "{offer}"
    );
    app.presses("Oui, je le suis").await;
    app.advance(TimeDelta::minutes(1));
    let plan = app.says("/plan").await;
    assert!(plan.contains("Plan Daniels, semaine 1 sur 14"), "{plan}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_races_a_week_apart_are_not_both_prepared() {
    let app = runner("en").await;
    app.says("I also race a 10k on 28 February").await;
    let offer = app.says("I want to follow the Daniels method").await;
    let offer = offer.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(
        offer.contains(
            "I do not prepare your 10 km race of Sunday 28 February 2027 as well: the two races are 1 week apart"
        ),
        "{offer}"
    );
}
