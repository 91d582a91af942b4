//! Wishes: told in a sentence, heeded by the season, steered by heart rate, and given up by a button where they
//! contradict each other.

use chrono::TimeDelta;

use crate::harness::TestApp;
use crate::seasons::{followed, runner};

async fn minute(app: &TestApp, text: &str) -> String {
    app.advance(TimeDelta::minutes(1));
    app.says(text).await
}

#[tokio::test(flavor = "multi_thread")]
async fn time_a_day_changes_the_season_is_kept_and_taken_back() {
    let app = followed().await;
    minute(&app, "je déteste les fractionnés courts").await;
    let time = minute(&app, "45 min max le mardi").await;
    assert!(time.contains("Pour ton plan, voici ce que ça change"), "{time}");
    let other = minute(&app, "/preferences").await;
    assert!(other.contains("Temps par jour : 45 min (mardi)"), "{other}");
    assert!(other.contains("Tu n’aimes pas : fractionnés courts"), "{other}");
    let undone = minute(&app, "annule").await;
    assert!(undone.contains("le temps par jour"), "{undone}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wish_holds_from_today_and_a_day_moved_by_hand_stays_or_says_why_not() {
    let app = followed().await;
    app.advance(TimeDelta::days(1));
    let moved = minute(&app, "déplace la séance de mardi à mercredi").await;
    assert!(moved.contains("mardi 24 novembre → mercredi 25 novembre"), "{moved}");
    app.presses("Oui, déplace").await;
    let wish = minute(&app, "je ne cours que le mercredi, le vendredi et le dimanche").await;
    assert!(wish.contains("ce que ça change dès"), "{wish}");
    assert!(
        wish.contains("Les jours que nous avions déjà changés restent"),
        "{wish}"
    );
    app.presses("Oui, adapte").await;
    let plan = minute(&app, "/plan").await;
    assert!(plan.contains("Mercredi 25 novembre"), "{plan}");
    let closed = minute(&app, "je ne cours que le lundi, le jeudi et le dimanche").await;
    assert!(
        closed.contains("La séance que tu avais mise mercredi 25 novembre ne peut pas rester"),
        "{closed}"
    );
    app.presses("Oui, adapte").await;
    let after = minute(&app, "/plan").await;
    assert!(!after.contains("Mercredi 25 novembre"), "{after}");
}

#[tokio::test(flavor = "multi_thread")]
async fn heart_rate_steers_once_its_maximum_is_known() {
    let app = followed().await;
    let asked = minute(&app, "je préfère courir à la FC").await;
    assert!(
        asked.contains("Il me manque ta fréquence cardiaque maximale"),
        "{asked}"
    );
    let felt = minute(&app, "ma séance de demain ?").await;
    assert!(!felt.contains("/km"), "{felt}");
    minute(&app, "ma FC max est 188").await;
    let plan = minute(&app, "/plan").await;
    assert!(plan.contains("footing de 9 km, 122 à 149 bpm"), "{plan}");
    let tuesday = minute(&app, "ma séance de mardi ?").await;
    assert!(tuesday.contains("122 à 149 bpm"), "{tuesday}");
    let shown = minute(&app, "/preferences").await;
    assert!(shown.contains("Repère : la fréquence cardiaque"), "{shown}");
    app.presses("Au ressenti").await;
    let felt = minute(&app, "ma séance de mardi ?").await;
    assert!(felt.contains("effort 2 à 4 sur 10"), "{felt}");
    let again = minute(&app, "je préfère courir à l'allure").await;
    assert!(again.contains("à l’allure"), "{again}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contradiction_offers_its_cheapest_ways_out_and_a_number_takes_one() {
    let app = runner("en").await;
    minute(&app, "an hour on weekdays").await;
    minute(&app, "30 minutes max on Sundays").await;
    minute(&app, "long run on Sunday").await;
    let offered = minute(&app, "I want to follow Daniels").await;
    assert!(
        offered.contains("the distance, the time you have a day and the day of your long run"),
        "{offered}"
    );
    let way = app.button("45\u{a0}min: Sunday (instead of 30\u{a0}min)");
    assert_eq!(way, "ask:season:relax-time-6-45@daniels");
    assert_eq!(app.button("Long run on Saturday"), "ask:season:relax-long-5@daniels");
    for rule in ["H1", "H4", "H9", "48 h"] {
        assert!(!offered.contains(rule), "{offered}");
    }
    let shown = minute(&app, "1").await;
    assert!(shown.starts_with("Daniels plan: 14 weeks"), "{shown}");
    assert!(!shown.contains("cannot hold together"), "{shown}");
    let prefs = minute(&app, "/prefs").await;
    assert!(prefs.contains("Long run: Sunday"), "{prefs}");
    minute(&app, "I want to follow Daniels").await;
    minute(&app, "1").await;
    let done = minute(&app, "yes").await;
    assert!(done.contains("Daniels"), "{done}");
    let plan = minute(&app, "/plan").await;
    assert!(plan.contains("Daniels plan, week 1 of 14"), "{plan}");
    let prefs = minute(&app, "/prefs").await;
    assert!(prefs.contains("Long run: Saturday"), "{prefs}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_is_said_and_the_plan_stays() {
    let app = followed().await;
    let before = minute(&app, "/plan").await;
    let five = minute(&app, "je n'ai que 5 min par jour").await;
    assert!(
        five.contains("Ton plan reste tel quel")
            && five.contains("il faut 2 jours d’au moins 20 min par semaine et tes limites de temps en laissent 0"),
        "{five}"
    );
    let shown = app
        .presses("45\u{a0}min\u{a0}: mercredi, vendredi et dimanche (au lieu de 5\u{a0}min)")
        .await;
    assert!(shown.contains("Pour ton plan, voici ce que ça change"), "{shown}");
    let none = minute(&app, "je ne peux courir aucun jour").await;
    assert!(none.contains("je n’ai rien changé"), "{none}");
    assert_eq!(minute(&app, "/plan").await, before);
    let asked = minute(&app, "je cours 10 jours sur 14").await;
    assert!(!asked.contains("Sans un seul jour"), "{asked}");
}
