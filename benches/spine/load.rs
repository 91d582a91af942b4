//! Messages: at a fixed rate whatever happens, or as many as can be on their way.

use std::time::{Duration, Instant};

use allure::bot;
use allure::domain::dialogue::{Content, Door, Inbound};
use tokio::task::JoinSet;

use crate::RUNNERS;
use crate::hall::{Hall, name, runners};

/// What every athlete says first, so that the bench begins in the middle of an acquaintance.
const ACQUAINTANCE: [&str; 4] = [
    "bonjour",
    "couru 8 km en 42 min hier",
    "couru 12 km en 1 h 05 dimanche",
    "quelle est ma séance aujourd'hui ?",
];
/// Without any answer.
const PATIENCE: Duration = Duration::from_mins(1);
/// Left out at the beginning of a closed loop.
const WARMING: Duration = Duration::from_secs(1);

/// An answer that has left.
#[derive(Debug, Clone, Copy)]
pub struct Sent {
    /// Which phrase it answers.
    pub phrase: usize,
    /// Since the message was due.
    pub took: Duration,
    pub picture: bool,
}

fn inbound(hall: &Hall, runner: usize, text: &str) -> Inbound {
    Inbound {
        door: Door::Terminal,
        external_id: hall.app.clock.id().to_string(),
        account: name(runner),
        address: name(runner),
        at: hall.app.clock.now(),
        private: true,
        lang_hint: None,
        content: Content::Text { text: text.to_owned() },
    }
}

/// Hands a message over as a door would: on a task of its own.
pub fn hand_over(hall: &Hall, runner: usize, phrase: usize, text: &str, due: Instant) -> Handed {
    let message = inbound(hall, runner, text);
    let id = message.external_id.clone();
    hall.desk.expect(&id, phrase, due);
    let app = hall.app.clone();
    let task = tokio::spawn(async move { bot::receive(&app, vec![message]).await });
    Handed { id, task }
}

/// A message on its way.
pub struct Handed {
    pub id: String,
    pub task: tokio::task::JoinHandle<anyhow::Result<()>>,
}

/// Until nothing is on its way any more. An error when answers stop coming before that.
pub async fn until_quiet(hall: &Hall) -> anyhow::Result<()> {
    let mut left = hall.desk.outstanding();
    let mut since = Instant::now();
    while left > 0 {
        anyhow::ensure!(since.elapsed() < PATIENCE, "{left} messages were never answered");
        tokio::time::sleep(Duration::from_millis(2)).await;
        let now = hall.desk.outstanding();
        if now < left {
            (left, since) = (now, Instant::now());
        }
    }
    Ok(())
}

/// Everybody introduces themselves, and gets their runs of the last year.
pub async fn settle_in(hall: &Hall) -> anyhow::Result<()> {
    for (n, text) in ACQUAINTANCE.iter().enumerate() {
        for runner in runners() {
            hand_over(hall, runner, 0, text, Instant::now()).task.await??;
        }
        until_quiet(hall).await?;
        if n == 0 && hall.runs > 0 {
            for runner in runners() {
                hall.fill_year(runner).await?;
            }
        }
    }
    hall.desk.take();
    Ok(())
}

/// `rate` messages a second on a fixed schedule, phrases and athletes in turn.
pub async fn open_loop(hall: &Hall, phrases: &[&str], rate: u32, lasting: Duration) -> anyhow::Result<Vec<Sent>> {
    let began = Instant::now();
    let mut handed = JoinSet::new();
    let count = (lasting.as_secs_f64() * f64::from(rate)) as u32;
    for n in 0..count {
        let due = began + Duration::from_secs(1) / rate * n;
        tokio::time::sleep_until(due.into()).await;
        let (runner, phrase) = (n as usize % RUNNERS, n as usize % phrases.len());
        // Every athlete says every phrase in the end, not always the same one.
        let phrase = (phrase + n as usize / RUNNERS) % phrases.len();
        handed.spawn(hand_over(hall, runner, phrase, phrases[phrase], due).task);
    }
    while let Some(done) = handed.join_next().await {
        done???;
    }
    until_quiet(hall).await?;
    Ok(hall.desk.take())
}

/// As many turns as there is room for, always `in_flight` messages on their way. Returns turns per second.
pub async fn closed_loop(hall: &Hall, text: &str, in_flight: usize, lasting: Duration) -> anyhow::Result<f64> {
    hall.desk.room.forget_permits(usize::MAX >> 4);
    hall.desk.room.add_permits(in_flight);
    hall.desk.take();
    let began = Instant::now();
    let mut counting_from = None;
    let mut handed = JoinSet::new();
    let mut runner = 0;
    while began.elapsed() < lasting + WARMING {
        if counting_from.is_none() && began.elapsed() >= WARMING {
            hall.desk.take();
            counting_from = Some(Instant::now());
        }
        hall.desk.room.acquire().await?.forget();
        handed.spawn(hand_over(hall, runner, 0, text, Instant::now()).task);
        runner = (runner + 1) % RUNNERS;
        while let Some(done) = handed.try_join_next() {
            done???;
        }
    }
    let answered = hall.desk.take().len() as f64;
    let seconds = counting_from.unwrap_or(began).elapsed().as_secs_f64();
    while let Some(done) = handed.join_next().await {
        done???;
    }
    until_quiet(hall).await?;
    Ok(answered / seconds)
}
