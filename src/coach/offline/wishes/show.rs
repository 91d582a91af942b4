//! `/preferences`: everything a plan heeds, one line each, with what to write to change it.

use crate::coach::offline::answers::settings::day_list;
use crate::coach::offline::draft::{Draft, button};
use crate::domain::action::Action;
use crate::domain::athlete::AimBy;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::plan::SessionKind;
use crate::domain::state::AthleteState;
use crate::domain::taste::Taste;
use crate::science::aims;
use crate::science::plan::wishes::Wishes;

/// The wishes of an athlete, and a button for each thing that can steer a session.
pub fn shown(state: &AthleteState) -> Reply {
    let mut d = Draft::new(state);
    let likes = &state.athlete.preferences;
    d.say("wishes-intro", &[]);
    let liked = words(&mut d, &likes.liked);
    row(&mut d, "liked", liked);
    let disliked = words(&mut d, &likes.disliked);
    row(&mut d, "disliked", disliked);
    let time = told_minutes(&mut d, likes.minutes);
    row(&mut d, "time", time);
    let days = likes.run_days.as_deref().map(|days| listed(&d, days));
    row(&mut d, "days", days);
    let runs = likes
        .weekly_runs
        .map(|n| d.number(&Figure::said(f64::from(n), Unit::Count), 0));
    row(&mut d, "runs", runs);
    let long = likes.long_day.map(|day| listed(&d, &[day]));
    row(&mut d, "long", long);
    if !likes.double_days.is_empty() {
        let twice = listed(&d, &likes.double_days);
        row(&mut d, "doubles", Some(twice));
    }
    let by = likes
        .aim_by
        .map(|by| d.word(&format!("aim-by-{}", by.id().replace('_', "-")), &[]));
    row(&mut d, "aim", by);
    if aims::of(&state.athlete).needs_max() {
        needs_max(&mut d);
    }
    let buttons = AimBy::ALL
        .into_iter()
        .filter(|by| likes.aim_by != Some(*by))
        .map(|by| {
            let label = d.word(&format!("button-aim-by-{}", by.id().replace('_', "-")), &[]);
            button(label, format!("ask:aim_by:{}", by.id()))
        })
        .collect();
    d.buttons(buttons);
    d.reply()
}

/// Without a measured maximum, sessions go by exertion.
fn needs_max(d: &mut Draft) {
    let example = d.example(d.word("aim-max-example", &[]));
    d.say("aim-needs-max", &[("example", example.into())]);
}

fn row(d: &mut Draft, id: &str, value: Option<String>) {
    let value = value.unwrap_or_else(|| d.word("wishes-none", &[]));
    let how = d.word(&format!("wishes-{id}-how"), &[]);
    let how = d.example(how);
    let name = d.word(&format!("wishes-{id}"), &[]);
    d.say(
        "set-line",
        &[("name", name.into()), ("value", value.into()), ("how", how.into())],
    );
}

fn words(d: &mut Draft, all: &[String]) -> Option<String> {
    let quoted: Vec<String> = all.iter().map(|what| d.quote(what)).collect();
    (!quoted.is_empty()).then(|| quoted.join(", "))
}

fn listed(d: &Draft, days: &[u8]) -> String {
    if days.is_empty() {
        d.word("no-day", &[])
    } else {
        day_list(d.lang(), days)
    }
}

/// "45 min : mardi et jeudi ; 2 h : dimanche". `None` without a limit.
fn told_minutes(d: &mut Draft, told: [Option<u16>; 7]) -> Option<String> {
    let mut amounts: Vec<u16> = told.iter().copied().flatten().collect();
    amounts.sort_unstable();
    amounts.dedup();
    let all: Vec<String> = amounts
        .into_iter()
        .map(|most| {
            let days: Vec<u8> = (0_u8..7)
                .zip(told)
                .filter(|(_, m)| *m == Some(most))
                .map(|(day, _)| day)
                .collect();
            let days = listed(d, &days);
            let amount = amount(d, most);
            d.word("wishes-time-days", &[("amount", amount.into()), ("days", days.into())])
        })
        .collect();
    (!all.is_empty()).then(|| all.join(&d.word("wishes-time-join", &[])))
}

/// So many minutes as people say them.
pub fn amount(d: &mut Draft, minutes: u16) -> String {
    d.duration(&Figure::said(f64::from(minutes) * 60.0, Unit::Seconds))
}

/// What the ground liked or disliked makes of a session, as a sentence of its own. `None`: nothing.
pub fn ground(d: &Draft, kind: SessionKind) -> Option<&'static str> {
    let wishes = Wishes::of(&d.state.athlete.preferences);
    let brisk = matches!(
        kind,
        SessionKind::Quality | SessionKind::Interval | SessionKind::Repetition | SessionKind::Tempo
    );
    let easy = matches!(kind, SessionKind::Easy | SessionKind::Long | SessionKind::Strides);
    if wishes.liked.contains(&Taste::Treadmill) && (brisk || easy) {
        return Some("ground-treadmill");
    }
    if wishes.disliked.contains(&Taste::Track) && brisk {
        return Some("ground-no-track");
    }
    (wishes.uneven() && easy).then_some("ground-uneven")
}

/// What a wish just told has changed, in one sentence. Nothing for another action.
pub fn done(d: &mut Draft, action: &Action) {
    match action {
        Action::SetMinutes { days, minutes } => {
            let list = day_list(d.lang(), days);
            match minutes {
                Some(minutes) => {
                    let amount = amount(d, *minutes);
                    d.say("done-minutes", &[("days", list.into()), ("amount", amount.into())]);
                }
                None => d.say("done-minutes-none", &[("days", list.into())]),
            }
        }
        Action::SetAimBy { by } => {
            d.say(&format!("done-aim-by-{}", by.id().replace('_', "-")), &[]);
            if aims::of(&d.state.athlete).needs_max() {
                needs_max(d);
            }
        }
        _ => super::doubles::done(d, action),
    }
}
