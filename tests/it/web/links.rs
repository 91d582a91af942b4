//! One-time links: looked at by anybody, used by one, once, for ten minutes.

use chrono::TimeDelta;
use futures::future::join_all;
use reqwest::Method;

use super::browser::{Browser, app, link};

#[tokio::test(flavor = "multi_thread")]
async fn looking_at_a_link_does_not_use_it_up_and_one_press_does() {
    let app = app().await;
    let link = link(&app.says("/envoyer").await);
    assert_eq!(link.rsplit('/').next().map(str::len), Some(64), "{link}");
    let mut browser = Browser::at(&app);
    for _ in 0..3 {
        let page = browser.get(&link).await;
        assert_eq!(page.status, 200);
        page.says("Ouvrir la page d’envoi");
    }
    let opened = browser.press(&link).await;
    assert_eq!((opened.status, opened.header("location")), (303, "../envoyer"));
    let page = browser.get("/envoyer").await;
    assert_eq!(page.status, 200);
    page.says("Choisir des fichiers");
    // Whoever comes back by the same link is where they were; nobody else gets in by it.
    assert_eq!(browser.get(&link).await.status, 303);
    let mut stranger = Browser::at(&app);
    for page in [stranger.get(&link).await, stranger.press(&link).await] {
        assert_eq!(page.status, 410);
        page.says("Ce lien a déjà servi.").says("/envoyer");
    }
    let closed = stranger.get("/envoyer").await;
    assert_eq!(closed.status, 401);
    closed.says("Cette page est fermée.");
    // The conversation is remembered without what opens the page.
    let token = link.rsplit('/').next().unwrap();
    let heard = app.says("/export").await;
    assert!(!heard.contains(token));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_ages_and_a_guess_opens_nothing() {
    let app = app().await;
    let link = link(&app.says("/upload").await);
    let mut browser = Browser::at(&app);
    let wrong = "0".repeat(64);
    for path in [
        format!("/upload/{wrong}"),
        "/envoyer/x".to_owned(),
        "/sante/%00%ff".to_owned(),
    ] {
        let page = browser.get(&path).await;
        assert!(matches!(page.status, 404 | 400), "{path}: {}", page.status);
    }
    // A link opens what it was asked for, and nothing else.
    let token = link.rsplit('/').next().unwrap();
    assert_eq!(browser.press(&format!("/sante/{token}")).await.status, 404);
    app.advance(TimeDelta::minutes(10) + TimeDelta::seconds(1));
    for page in [browser.get(&link).await, browser.press(&link).await] {
        assert_eq!(page.status, 410);
        page.says("dix minutes");
    }
    assert_eq!(browser.cookie, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_press_at_once_one_gets_in() {
    let app = app().await;
    let link = link(&app.says("/envoyer").await);
    let browser = Browser::at(&app);
    let presses = (0..16).map(|_| browser.request(Method::POST, &link).send());
    let statuses: Vec<u16> = join_all(presses)
        .await
        .into_iter()
        .map(|a| a.unwrap().status().as_u16())
        .collect();
    assert_eq!(statuses.iter().filter(|s| **s == 303).count(), 1, "{statuses:?}");
    assert!(statuses.iter().all(|s| [303, 410].contains(s)), "{statuses:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_when_it_is_left_alone() {
    let app = app().await;
    let link = link(&app.says("/envoyer").await);
    let mut browser = Browser::at(&app);
    browser.press(&link).await;
    app.advance(TimeDelta::minutes(110));
    assert_eq!(browser.get("/uploads").await.status, 200);
    app.advance(TimeDelta::minutes(110));
    assert_eq!(browser.get("/uploads").await.status, 200);
    app.advance(TimeDelta::minutes(121));
    let over = browser.get("/uploads").await;
    assert_eq!(over.status, 401);
    assert!(over.json()["error"].as_str().unwrap().contains("/envoyer"));
}

#[tokio::test(flavor = "multi_thread")]
async fn links_are_not_handed_out_without_end() {
    let app = app().await;
    for _ in 0..12 {
        link(&app.says("/envoyer").await);
    }
    let heard = app.says("/envoyer").await;
    assert!(heard.contains("beaucoup de liens"), "{heard}");
    app.advance(TimeDelta::minutes(61));
    link(&app.says("/envoyer").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_is_closed_to_other_sites_and_speaks_the_reader_s_language() {
    let app = app().await;
    let mut browser = Browser::at(&app);
    for path in [
        "/healthz",
        "/sante",
        "/health",
        "/nowhere",
        "/uploads",
        "/assets/upload.js",
        "/assets/../x",
    ] {
        let page = browser.get(path).await;
        let policy = page.header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(page.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(page.header("x-frame-options"), "DENY", "{path}");
        assert!(
            !page.text.contains("<script>") && !page.text.contains("style="),
            "{path}"
        );
    }
    assert_eq!(browser.get("/healthz").await.text, "ok\n");
    browser.get("/nowhere").await.says("Il n’y a rien à cette adresse");
    browser.lang = allure::domain::athlete::Lang::En;
    browser.get("/nowhere").await.says("There is nothing at this address");
    browser.get("/sante").await.says("Raccourci Apple");
    browser.get("/health").await.says("Apple Shortcut");
    let foreign = browser
        .request(Method::POST, "/uploads")
        .header("sec-fetch-site", "cross-site");
    assert_eq!(browser.send(foreign).await.status, 403);
    let odd = browser.request(Method::DELETE, "/sante");
    assert_eq!(browser.send(odd).await.status, 405);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_pages_the_conversation_says_what_to_do_instead() {
    let app = crate::harness::TestApp::new().await;
    app.says("bonjour").await;
    let heard = app.says("/envoyer").await;
    assert!(heard.contains("allure import"), "{heard}");
    let heard = app.says("/sante").await;
    assert!(heard.contains("/matin"), "{heard}");
}
