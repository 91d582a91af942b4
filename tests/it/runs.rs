//! A runner's log in words: dates as written, several runs at once, one that waits for its yes, one that goes or moves.

use chrono::TimeDelta;

use crate::fixtures;
use crate::harness::TestApp;

async fn later(app: &TestApp, text: &str) -> String {
    app.advance(TimeDelta::minutes(1));
    app.says(text).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_dates_written_are_the_dates_noted_and_no_run_vanishes() {
    let app = TestApp::new().await;
    let told = app.says("dimanche 15 novembre 13 km en 1h26, facile").await;
    assert!(
        told.contains("13,0 km en 1:26:00, 6:37/km, dimanche 15 novembre ?"),
        "{told}"
    );
    let noted = later(&app, "oui").await;
    assert!(
        noted.contains("Semaine dernière : 13,0 km.")
            && !noted.contains("Quel effort")
            && !noted.contains("Ta semaine"),
        "{noted}"
    );
    let both = later(
        &app,
        "jeudi 12 novembre 7 km en 45 min, mardi 3 novembre 6,5 km en 43 min",
    )
    .await;
    assert!(
        both.contains("Je note ces sorties ?")
            && both.contains("• course, 7,0 km en 45:00, 6:26/km, jeudi 12 novembre")
            && both.contains("• course, 6,5 km en 43:00, 6:37/km, mardi 3 novembre"),
        "{both}"
    );
    let noted = later(&app, "oui").await;
    assert!(
        noted.contains("Noté : course, 7,0 km en 45:00")
            && noted.contains("Noté : course, 6,5 km en 43:00")
            && noted.contains("Semaine du lundi 2 novembre : 6,5 km."),
        "{noted}"
    );
    let off = later(&app, "jeudi 8 novembre 14 km en 1h33").await;
    assert!(
        off.contains("Tu écris jeudi, mais le calendrier dit dimanche 8 novembre")
            && off.contains("14 km en 1:33:00, dimanche 8 novembre"),
        "{off}"
    );
    later(&app, "non").await;
    let ahead = later(&app, "j'ai couru 12 km demain").await;
    assert!(ahead.contains("Demain n’est pas encore couru"), "{ahead}");
    let list = later(&app, "mes dernières sorties").await;
    assert!(
        list.starts_with(
            "Tes dernières sorties :\n• Dimanche 15 novembre, 13,0 km en 1:26:00, 6:37/km\n• Jeudi 12 novembre"
        ),
        "{list}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_waits_for_its_yes_is_not_lost() {
    let app = TestApp::new().await;
    app.says("voilà mon footing de ce matin 8 km en 52 minutes, jambes lourdes")
        .await;
    let between = later(&app, "c'est quoi le seuil ?").await;
    assert!(
        between.contains("Pas encore notée : course, 8,0 km en 52:00, 6:30/km, dimanche 22 novembre."),
        "{between}"
    );
    assert!(!app.button("Oui, note").is_empty());
    let noted = later(&app, "oui").await;
    assert!(noted.contains("Noté : course, 8,0 km en 52:00"), "{noted}");
    let after = later(&app, "c'est quoi le seuil ?").await;
    assert!(!after.contains("Pas encore"), "{after}");

    // Said twice, it is not said a third time; a plain yes still means it.
    later(&app, "couru 5 km en 30 min hier").await;
    for reminded in [true, true, false] {
        let heard = later(&app, "c'est quoi le RPE ?").await;
        assert_eq!(heard.contains("Pas encore notée"), reminded, "{heard}");
    }
    let noted = later(&app, "oui").await;
    assert!(noted.contains("Noté : course, 5,0 km en 30:00"), "{noted}");
    let rated = later(&app, "hier 5 sur 10").await;
    assert!(rated.contains("Effort noté : 5/10"), "{rated}");

    // Refused, it is over.
    later(&app, "couru 6 km en 33 min vendredi").await;
    later(&app, "non").await;
    let over = later(&app, "c'est quoi le RPE ?").await;
    assert!(!over.contains("Pas encore"), "{over}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_run_told_leaves_the_first_waiting() {
    for (first, second, above, next, yes, noted) in [
        (
            "g couru hier 14 km en 1h12 tranquille",
            "et jeudi 8 km en 38 min",
            "Elle attend encore ton oui : course, 14,0 km en 1:12:00",
            "Pas encore notée : course, 14,0 km en 1:12:00",
            "oui",
            "Noté : course, 14,0 km en 1:12:00",
        ),
        (
            "I ran 14 km in 1:12:00 yesterday",
            "and on Thursday I ran 8 km in 38 min",
            "Still waiting for your yes: run, 14.0 km in 1:12:00",
            "Not logged yet: run, 14.0 km in 1:12:00",
            "yes",
            "Logged: run, 14.0 km in 1:12:00",
        ),
    ] {
        let app = TestApp::new().await;
        app.says(first).await;
        let both = later(&app, second).await;
        assert!(both.starts_with(above) && both.contains("38:00"), "{both}");
        let eight = later(&app, yes).await;
        assert!(eight.contains("38:00") && eight.contains(next), "{eight}");
        let fourteen = later(&app, yes).await;
        assert!(fourteen.contains(noted), "{fourteen}");
    }

    // A run told again with other figures is no second one; refusing the second leaves the first.
    let app = TestApp::new().await;
    app.says("j'ai couru hier 14 km en 1h12").await;
    let again = later(&app, "j'ai couru hier 15 km en 1h18").await;
    assert!(!again.contains("attend encore"), "{again}");
    let noted = later(&app, "oui").await;
    assert!(noted.contains("15,0 km") && !noted.contains("14,0 km"), "{noted}");
    later(&app, "j'ai couru mercredi 6 km en 33 min").await;
    later(&app, "j'ai couru mardi 7 km en 40 min").await;
    let left = later(&app, "non").await;
    assert!(left.contains("Pas encore notée : course, 6,0 km en 33:00"), "{left}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_goes_or_moves_by_its_day_or_distance() {
    let app = TestApp::new().await;
    for told in [
        "couru 13 km en 1h26 hier",
        "couru 9,5 km en 1h02 hier",
        "couru 14 km en 1h33 le 8 novembre",
    ] {
        later(&app, told).await;
        later(&app, "oui").await;
    }
    let asked = later(&app, "supprime la sortie de 14 km").await;
    assert!(asked.contains("dimanche 8 novembre (14,0 km)"), "{asked}");
    later(&app, "non").await;
    let asked = later(&app, "supprime la sortie de 20 km").await;
    assert!(asked.contains("aucune sortie de 20,0 km"), "{asked}");
    let which = later(&app, "supprime la sortie de samedi").await;
    assert!(which.contains("Il y en a 2 ce jour-là"), "{which}");
    let gone = app.presses("Samedi 21 novembre, 9,5\u{a0}km, 1:02:00").await;
    assert!(gone.contains("Sortie supprimée"), "{gone}");
    let moved = later(&app, "en fait la sortie de 13 km c'était le 15/11").await;
    assert!(moved.contains("samedi 21 novembre → dimanche 15 novembre ?"), "{moved}");
    let done = later(&app, "oui").await;
    assert!(done.contains("Corrigé : dimanche 15 novembre, 13,0 km"), "{done}");
    let list = later(&app, "mes dernières sorties").await;
    assert!(
        list.contains("• Dimanche 15 novembre, 13,0 km") && !list.contains("9,5"),
        "{list}"
    );
    let back = later(&app, "annule").await;
    assert!(back.contains("la date corrigée d’une sortie"), "{back}");
    let list = later(&app, "my last runs").await;
    assert!(list.contains("Saturday 21 November, 13.0 km"), "{list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_can_be_taken_back_and_what_nobody_runs_is_no_run() {
    let app = TestApp::new().await;
    let run = fixtures::Run {
        start: "2024-07-09T06:00:00Z"
            .parse::<chrono::DateTime<chrono::Utc>>()
            .unwrap()
            .timestamp(),
        ..fixtures::Run::default()
    };
    let read = app.drops("old.fit", &fixtures::fit(&run)).await;
    assert!(read.contains("plus d’un an"), "{read}");
    assert!(!app.button("Annuler").is_empty());
    let shown = later(&app, "montre ma sortie du 9 juillet 2024").await;
    assert!(shown.starts_with("Course, mardi 9 juillet 2024"), "{shown}");
    let asked = later(&app, "ce n'est pas une de mes sorties").await;
    assert!(
        asked.contains("Je supprime la sortie du mardi 9 juillet 2024"),
        "{asked}"
    );
    later(&app, "oui").await;
    let shown = later(&app, "montre ma sortie du 9 juillet 2024").await;
    assert!(shown.contains("aucune sortie ce jour-là"), "{shown}");
    let again = app.drops("old.fit", &fixtures::fit(&run)).await;
    assert!(again.contains("2024"), "{again}");
    let asked = later(&app, "efface la sortie du 9 juillet 2024").await;
    assert!(
        asked.contains("Je supprime la sortie du mardi 9 juillet 2024"),
        "{asked}"
    );
    // 213 km/h, called a run by the file.
    let fast = fixtures::Run {
        start: (app.now() - TimeDelta::days(2)).timestamp(),
        speed_cm_s: 5_920,
        ..fixtures::Run::default()
    };
    let read = app.drops("car.fit", &fixtures::fit(&fast)).await;
    assert!(
        read.contains("Personne ne court à cette vitesse") && !read.contains("Quel effort"),
        "{read}"
    );
    let last = later(&app, "montre ma dernière sortie").await;
    assert!(!last.contains("53"), "{last}");
}
