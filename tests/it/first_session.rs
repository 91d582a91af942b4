//! Nobody's first session is given blindly: at most three questions come before it, and never again.

use crate::harness::{Options, TestApp, plain};

#[tokio::test(flavor = "multi_thread")]
async fn three_questions_come_before_the_first_session_and_survive_a_restart() {
    let app = TestApp::new().await;
    let first = plain(&app.says("quelle est ma séance demain ?").await);
    assert!(first.contains("trois questions au plus"), "{first}");
    assert!(first.contains("Combien de fois par semaine"), "{first}");
    let second = plain(&app.says("3 fois").await);
    assert!(second.contains("plus longue sortie"), "{second}");
    let (base, clock) = (app.base.clone(), app.app.clock.clone());
    app.stop().await;
    let app = TestApp::with(Options {
        base: Some(base),
        clock: Some(clock),
        ..Options::default()
    })
    .await;
    let third = plain(&app.says("12 km max").await);
    assert!(third.contains("Une douleur"), "{third}");
    let session = plain(&app.says("rien").await);
    assert!(session.contains("Demain : repos"), "{session}");
    assert!(
        session.contains("Prochaine séance : mardi 24 novembre, footing de 7 km"),
        "{session}"
    );
    let again = plain(&app.says("/seance").await);
    assert!(!again.contains("Combien de fois"), "{again}");
    let why = plain(&app.says("pourquoi la séance de mardi ?").await);
    assert!(
        why.contains("12 km pour ta plus longue sortie récente") && why.contains("13,2 km"),
        "{why}"
    );
    let known = plain(&app.says("/memoire").await);
    assert!(
        known.contains("plus longue sortie récente : 12 km (dit le dimanche 22 novembre : « 12 km max »)"),
        "{known}"
    );
    let settings = plain(&app.says("/reglages").await);
    assert!(settings.contains("Plus longue sortie récente : 12 km"), "{settings}");
    app.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_may_be_told_at_once_or_not_at_all() {
    let app = TestApp::new().await;
    app.says("what should I run tomorrow?").await;
    let session = app.says("I run twice a week, 8 km at most, no pain").await;
    assert!(session.contains("Tomorrow: "), "{session}");
    assert!(!session.contains("Any pain"), "{session}");
    app.stop().await;

    let app = TestApp::new().await;
    app.says("ma séance ?").await;
    app.says("je sais pas").await;
    app.says("aucune idée").await;
    let session = plain(&app.says("passe").await);
    assert!(session.contains("marche-course de 30 min"), "{session}");
    app.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_known_run_makes_the_questions_needless() {
    let app = TestApp::new().await;
    app.says("couru 8 km en 48 min hier").await;
    app.says("oui").await;
    let session = plain(&app.says("ma séance de demain ?").await);
    assert!(!session.contains("Combien de fois"), "{session}");
    assert!(session.contains("Demain : "), "{session}");
    app.stop().await;
}
