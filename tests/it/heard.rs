//! What is said in few words: a day alone, a figure alone, "n'oublie pas que", the days behind a command.

use crate::harness::{TestApp, plain};

/// The app with somebody who has passed the first questions. The day is Sunday 22 November 2026.
async fn settled(begin: &str, skip: &str) -> TestApp {
    let app = TestApp::new().await;
    app.says(begin).await;
    for _ in 0..5 {
        app.says(skip).await;
    }
    app
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_told_later_completes_the_goal_that_waits_for_it() {
    for (begin, skip, goal, other, day, asked, yes, kept) in [
        (
            "salut",
            "passer",
            "je prépare un semi en 1h45",
            "je cours le mardi et le jeudi",
            "le 11 avril",
            "Semi-marathon, objectif 1:45:00 (4:59/km) : c’est le dimanche 11 avril 2027 ?",
            "oui",
            "Objectif modifié : semi-marathon, dimanche 11 avril 2027",
        ),
        (
            "hello",
            "skip",
            "I'm training for a half marathon in 1:45",
            "I run on Tuesdays and Thursdays",
            "April 11",
            "Half marathon, target 1:45:00 (4:59/km): is it on Sunday 11 April 2027?",
            "yes",
            "half marathon, Sunday 11 April 2027",
        ),
    ] {
        let app = settled(begin, skip).await;
        app.says(goal).await;
        app.says(skip).await;
        app.says(other).await;
        let question = plain(&app.says(day).await);
        assert!(question.starts_with(asked), "{question}");
        let done = plain(&app.says(yes).await);
        assert!(done.contains(kept), "{done}");
        let again = plain(&app.says(day).await);
        assert!(
            again.contains("10 km") || again.contains("10k"),
            "asks what it is for: {again}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_figure_alone_corrects_the_run_just_told_or_noted() {
    for (begin, skip, run, right, told, yes, again, corrected, fixed) in [
        (
            "salut",
            "passer",
            "couru 10 km en 55 min hier",
            "non 58",
            "course, 10,0 km en 58:00, 5:48/km",
            "oui",
            "c'était pas 58 min mais 59",
            "10,0 km en 58:00, 5:48/km → 10,0 km en 59:00, 5:54/km ?",
            "10,0 km en 59:00, 5:54/km",
        ),
        (
            "hello",
            "skip",
            "I ran 10k in 55 min yesterday",
            "no 58",
            "run, 10.0 km in 58:00, 5:48/km",
            "yes",
            "it was 59 not 58",
            "10.0 km in 58:00, 5:48/km → 10.0 km in 59:00, 5:54/km?",
            "10.0 km in 59:00, 5:54/km",
        ),
    ] {
        let app = settled(begin, skip).await;
        app.says(run).await;
        let proposed = plain(&app.says(right).await);
        assert!(proposed.contains(told), "{proposed}");
        app.says(yes).await;
        let asked = plain(&app.says(again).await);
        assert!(asked.contains(corrected), "{asked}");
        let done = plain(&app.says(yes).await);
        assert!(done.contains(fixed), "{done}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_to_be_forgotten_is_told_and_never_offered_for_forgetting() {
    for (begin, skip, pain, noted, children, not_kept, memory, quoted) in [
        (
            "salut",
            "passer",
            "n'oublie pas que j'ai mal au mollet, 3/10",
            "Mollet",
            "souviens-toi que j'ai deux enfants",
            "je ne sais rien en faire",
            "/memoire",
            "« n'oublie pas que j'ai mal au mollet, 3/10 »",
        ),
        (
            "hello",
            "skip",
            "don't forget that my calf hurts, 3/10",
            "Calf",
            "remember that I have two kids",
            "I cannot do anything with it",
            "/memory",
            "“don't forget that my calf hurts, 3/10”",
        ),
    ] {
        let app = settled(begin, skip).await;
        let told = plain(&app.says(pain).await);
        assert!(told.starts_with(noted), "{told}");
        let heard = plain(&app.says(children).await);
        assert!(heard.contains(not_kept), "{heard}");
        let shown = plain(&app.says(memory).await);
        assert!(shown.contains(quoted), "{shown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_days_are_shown_and_changed_by_a_command() {
    for (begin, skip, command, changed, shown, now) in [
        (
            "salut",
            "passer",
            "/jours mardi jeudi dimanche",
            "Jours de course : mardi, jeudi et dimanche.",
            "/jours",
            "Tu cours mardi, jeudi et dimanche.",
        ),
        (
            "hello",
            "skip",
            "/days Tuesday Thursday Sunday",
            "Running days: Tuesday, Thursday and Sunday.",
            "/days",
            "You run on Tuesday, Thursday and Sunday.",
        ),
    ] {
        let app = settled(begin, skip).await;
        let done = plain(&app.says(command).await);
        assert!(done.contains(changed), "{done}");
        let days = plain(&app.says(shown).await);
        assert!(days.starts_with(now), "{days}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_side_is_a_pain_of_its_own() {
    for (begin, skip, left, noted, right, memory, both, better, over) in [
        (
            "salut",
            "passer",
            "j'ai mal au genou gauche, 3/10",
            "Genou gauche : douleur 3/10",
            "douleur genou droit 2/10",
            "/memoire",
            ["douleur : genou gauche 3/10", "douleur : genou droit 2/10"],
            "le genou gauche, c'est fini",
            "douleur : genou gauche",
        ),
        (
            "hello",
            "skip",
            "my left knee hurts, 3/10",
            "Left knee: pain 3/10",
            "pain in my right knee 2/10",
            "/memory",
            ["pain: left knee 3/10", "pain: right knee 2/10"],
            "my left knee is fine, no more pain",
            "pain: left knee",
        ),
    ] {
        let app = settled(begin, skip).await;
        let told = plain(&app.says(left).await);
        assert!(told.starts_with(noted), "{told}");
        app.says(right).await;
        let known = plain(&app.says(memory).await);
        assert!(both.iter().all(|pain| known.contains(pain)), "{known}");
        app.says(better).await;
        let known = plain(&app.says(memory).await);
        assert!(!known.contains(over) && known.contains(both[1]), "{known}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ban_is_listed_and_lifted_by_a_confirmation_only() {
    for (begin, skip, ban, memory, listed, forget, asked, press) in [
        (
            "salut",
            "passer",
            "le kiné m'interdit le fractionné pendant 2 semaines",
            "/memoire",
            "1. séances dures interdites : jusqu’au samedi 5 décembre inclus (dit le dimanche 22 novembre : « le kiné m'interdit le fractionné pendant 2 semaines »)",
            "/oublie 1",
            "séances dures interdites",
            "Oublier",
        ),
        (
            "hello",
            "skip",
            "my physio told me no intervals for 2 weeks",
            "/memory",
            "1. no hard session allowed: up to and including Saturday 5 December (said on Sunday 22 November: “my physio told me no intervals for 2 weeks”)",
            "/forget 1",
            "no hard session allowed",
            "Forget",
        ),
    ] {
        let app = settled(begin, skip).await;
        app.says(ban).await;
        let known = plain(&app.says(memory).await);
        assert!(known.contains(listed), "{known}");
        let question = plain(&app.says(forget).await);
        assert!(question.contains(asked), "{question}");
        let known = plain(&app.says(memory).await);
        assert!(known.contains(listed), "not lifted without a yes: {known}");
        app.says(forget).await;
        app.presses(press).await;
        let known = plain(&app.says(memory).await);
        assert!(!known.contains(asked), "{known}");
    }
}
