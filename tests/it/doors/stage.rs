//! One program with every door open, and one person who may write at each of them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use allure::bot;
use allure::channel::Channel;
use allure::channel::discord::Discord;
use allure::channel::telegram::Telegram;
use allure::cli::running::command_names;
use allure::config::{DiscordConfig, Secret, TelegramConfig};
use allure::domain::dialogue::{Content, Door};
use allure::jobs;
use allure::store::accounts;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use crate::fakes::clock::Clock as Hands;
use crate::fakes::discord::{self, Discord as Guilds};
use crate::fakes::telegram::{self, Telegram as BotApi};
use crate::harness::{Options, START, TestApp, plain};

/// The person, at Telegram and at Discord.
pub const ANA: i64 = 42;
pub const ANA_AT_DISCORD: u64 = 42;
/// How long anything may take.
pub const SOON: Duration = Duration::from_secs(40);
/// A person takes this long to write: two turns of one instant would have no order.
const BETWEEN: TimeDelta = TimeDelta::seconds(20);
/// A row is seen this long after its number was taken, and an answer without a row this long after that, at the latest.
const COMMITS: Duration = Duration::from_secs(5);
/// Jobs look at the time this often while it is let pass.
const STEP: TimeDelta = TimeDelta::hours(1);

/// A message of the coach as the person sees it now. In a terminal the buttons and pictures are in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    pub text: String,
    pub buttons: Vec<String>,
    pub pictures: Vec<String>,
}

pub struct Stage {
    pub app: TestApp,
    pub telegram: BotApi,
    pub discord: Guilds,
    hands: Hands,
}

fn channels(telegram: &BotApi, discord: &Guilds) -> Vec<Arc<dyn Channel>> {
    let at_telegram = TelegramConfig {
        token: Secret::new(telegram::TOKEN),
        api_url: Some(telegram.url()),
        webhook: None,
    };
    let at_discord = DiscordConfig {
        token: Secret::new(discord::TOKEN),
        api_url: Some(discord.url()),
    };
    vec![
        Arc::new(Telegram::new(&at_telegram, command_names()).unwrap()),
        Arc::new(Discord::new(&at_discord, command_names()).unwrap()),
    ]
}

impl Stage {
    /// Everything open, nobody let in yet but whoever sits at the terminal.
    pub async fn open() -> Self {
        let start: DateTime<Utc> = START.parse().unwrap();
        let hands = Hands::frozen(start.timestamp());
        let telegram = BotApi::start_at(hands.clone()).await;
        let discord = Guilds::start_at(hands.clone()).await;
        Self::around(telegram, discord, hands, Options::default()).await
    }

    async fn around(telegram: BotApi, discord: Guilds, hands: Hands, options: Options) -> Self {
        let before = discord.logins().0;
        let app = TestApp::with(Options {
            channels: channels(&telegram, &discord),
            ..options
        })
        .await;
        let up = |it: &Guilds| (it.logins().0 > before && !it.commands().is_empty()).then_some(());
        discord.wait_until(up, SOON).await.expect("the gateway is open");
        Self {
            app,
            telegram,
            discord,
            hands,
        }
    }

    /// The program stops; the outside world goes on meanwhile, as `meanwhile` says; it starts again.
    pub async fn restart(self, meanwhile: impl FnOnce(&BotApi, &Guilds)) -> Self {
        let options = Options {
            base: Some(self.app.base.clone()),
            clock: Some(self.app.app.clock.clone()),
            ..Options::default()
        };
        self.app.stop().await;
        meanwhile(&self.telegram, &self.discord);
        Self::around(self.telegram, self.discord, self.hands, options).await
    }

    /// Lets the person in at a door with a fresh code and returns the greeting.
    pub async fn enter(&self, door: Door) -> Vec<Seen> {
        if door == Door::Terminal {
            return self.says(door, "bonjour").await;
        }
        let code = {
            let mut db = self.app.app.pool.acquire().await.unwrap();
            let expires = self.app.now() + TimeDelta::minutes(10);
            accounts::new_pairing_code(&mut db, &self.app.app.vault, expires)
                .await
                .unwrap()
        };
        self.says(door, &format!("/start {code}")).await
    }

    /// Says something and returns what was answered.
    pub async fn says(&self, door: Door, text: &str) -> Vec<Seen> {
        self.answer_to(door, async || match door {
            Door::Terminal => self.in_terminal(Content::Text { text: text.to_owned() }).await,
            Door::Telegram => drop(self.telegram.user_says(ANA, text)),
            Door::Discord => drop(self.discord.user_says(ANA_AT_DISCORD, text)),
        })
        .await
    }

    /// Presses the newest button whose label contains `label`.
    pub async fn presses(&self, door: Door, label: &str) -> Vec<Seen> {
        self.answer_to(door, async || match door {
            Door::Terminal => {
                let shown = self.app.terminal.buttons.lock().unwrap().clone();
                let (_, data) = shown
                    .into_iter()
                    .find(|(one, _)| plain(one).contains(label))
                    .expect("a button");
                self.in_terminal(Content::Press { data, message: None }).await;
            }
            Door::Telegram => drop(self.telegram.user_taps(ANA, label)),
            Door::Discord => drop(self.discord.user_taps(ANA_AT_DISCORD, label)),
        })
        .await
    }

    /// Whether some button on the screen has a label that contains `label`.
    pub fn offers(&self, door: Door, label: &str) -> bool {
        let view = self.view(door);
        let shown: Vec<&Seen> = match door {
            // A terminal has the buttons of its last message only.
            Door::Terminal => view.values().last().into_iter().collect(),
            Door::Telegram | Door::Discord => view.values().collect(),
        };
        shown
            .iter()
            .any(|seen| seen.buttons.iter().any(|one| plain(one).contains(label)))
    }

    /// Drops a file.
    pub async fn drops(&self, door: Door, name: &str, bytes: &[u8]) -> Vec<Seen> {
        let folder = tempfile::tempdir().unwrap();
        self.answer_to(door, async || match door {
            Door::Terminal => self.in_terminal(crate::harness::file(&folder, name, bytes)).await,
            Door::Telegram => drop(self.telegram.user_sends_file(ANA, name, bytes.to_vec())),
            Door::Discord => drop(self.discord.user_sends_file(ANA_AT_DISCORD, name, bytes.to_vec())),
        })
        .await
    }

    /// Runs a slash command at Discord by its English name.
    pub async fn runs(&self, command: &str, text: &str) -> Vec<Seen> {
        self.answer_to(Door::Discord, async || {
            let value = Value::from(text);
            let options = [("text", value)];
            let options = if text.is_empty() { &[][..] } else { &options[..] };
            self.discord.user_runs(ANA_AT_DISCORD, command, options);
        })
        .await
    }

    /// Opens the form of the morning at Discord, fills it and returns what was answered.
    pub async fn checks_in(&self, [sleep, legs, mood]: [&str; 3]) -> Vec<Seen> {
        let opener = self.discord.user_runs(ANA_AT_DISCORD, "checkin", &[]);
        let opened = |it: &Guilds| it.calls(&format!("interactions/{opener}/")).pop();
        self.discord.wait_until(opened, SOON).await.expect("a form");
        self.answer_to(Door::Discord, async || {
            let values = [("sleep", sleep), ("legs", legs), ("mood", mood)];
            self.discord.user_submits(ANA_AT_DISCORD, opener, &values);
        })
        .await
    }

    async fn in_terminal(&self, content: Content) {
        let inbound = self.app.inbound(content);
        bot::receive(&self.app.app, vec![inbound]).await.unwrap();
    }

    /// Does something at a door and waits until it has been taken in and answered.
    pub async fn answer_to(&self, door: Door, act: impl AsyncFnOnce()) -> Vec<Seen> {
        self.moves(BETWEEN);
        let (before, newest) = (self.view(door), self.newest().await);
        act().await;
        let began = Instant::now();
        let arrived = async || self.arrived_after(newest).await || self.gone_since(newest, began).await;
        self.until(arrived, "it was never taken in").await;
        self.settled().await;
        // A stranger is answered at the door, past the outbox: no row tells when.
        let begun = Instant::now();
        loop {
            let seen = news(&before, self.view(door));
            if !seen.is_empty() || begun.elapsed() > COMMITS {
                return seen;
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// Holds the lane of everybody as another process would, or gives it back.
    pub async fn busy(&self, busy: bool) {
        let sql = "update lane set holder = case when $1 then gen_random_uuid() end,
            lease_until = case when $1 then clock_timestamp() + interval '1 hour' else '-infinity' end";
        let held = sqlx::query(sql).bind(busy).execute(&self.app.app.pool).await.unwrap();
        assert!(held.rows_affected() > 0, "nobody has a lane yet");
        self.app.app.wake.inbox.notify_waiters();
    }

    /// Waits until every message is handled and every reply has left.
    pub async fn settled(&self) {
        let at_rest = "select not exists (select 1 from inbox where state = 'waiting')
            and not exists (select 1 from outbox where key like 'reply|%' and state in ('waiting', 'attempting'))";
        let rest = async || -> bool { sqlx::query_scalar(at_rest).fetch_one(&self.app.app.pool).await.unwrap() };
        self.until(rest, "something was never answered").await;
    }

    async fn until(&self, ready: impl AsyncFn() -> bool, otherwise: &str) {
        let waiting = async {
            while !ready().await {
                tokio::time::sleep(Duration::from_millis(15)).await;
            }
        };
        tokio::time::timeout(SOON, waiting).await.expect(otherwise);
    }

    /// The number of the newest message ever taken in, those of athletes who have left too.
    async fn newest(&self) -> i64 {
        let asked = "select case when is_called then last_value else 0 end from inbox_position_seq";
        sqlx::query_scalar(asked).fetch_one(&self.app.app.pool).await.unwrap()
    }

    async fn arrived_after(&self, newest: i64) -> bool {
        let asked = sqlx::query_scalar("select exists (select 1 from inbox where position > $1)").bind(newest);
        asked.fetch_one(&self.app.app.pool).await.unwrap()
    }

    /// Whether a message came whose row has left with its athlete. Its number is taken before its row can be
    /// seen, so that a row may only seem to have left for a while.
    async fn gone_since(&self, newest: i64, began: Instant) -> bool {
        began.elapsed() > COMMITS && self.newest().await > newest
    }

    /// Everything the person sees at a door, by the order of its messages.
    pub fn view(&self, door: Door) -> BTreeMap<u64, Seen> {
        match door {
            Door::Terminal => self
                .app
                .printed()
                .into_iter()
                .zip(0..)
                .map(|(line, n)| (n, printed(&line)))
                .collect(),
            Door::Telegram => {
                let messages = self.telegram.visible(ANA).into_iter();
                let each = messages.map(|one| {
                    let seen = Seen {
                        text: one.text,
                        buttons: one.buttons.into_iter().map(|b| b.label).collect(),
                        pictures: one.attachments.into_iter().map(|a| a.name).collect(),
                    };
                    (one.id as u64, seen)
                });
                each.collect()
            }
            Door::Discord => {
                let messages = self.discord.visible(ANA_AT_DISCORD).into_iter();
                let each = messages.map(|one| {
                    let seen = Seen {
                        text: one.content,
                        buttons: one.buttons.into_iter().map(|b| b.label).collect(),
                        pictures: one.attachments.into_iter().map(|a| a.name).collect(),
                    };
                    (one.id, seen)
                });
                each.collect()
            }
        }
    }

    /// Lets time pass, jobs included, and returns what the coach said meanwhile on its own initiative, with the time.
    pub async fn passes(&self, door: Door, span: TimeDelta) -> Vec<(DateTime<Utc>, Seen)> {
        let until = self.app.now() + span;
        let mut said = Vec::new();
        while self.app.now() < until {
            let step = STEP.min(until - self.app.now());
            self.moves(step);
            let before = self.view(door);
            jobs::follow_ups::run(&self.app.app).await.unwrap();
            jobs::nudges::run(&self.app.app).await.unwrap();
            self.left().await;
            let news = news(&before, self.view(door));
            said.extend(news.into_iter().map(|seen| (self.app.now(), seen)));
        }
        said
    }

    fn moves(&self, by: TimeDelta) {
        self.app.advance(by);
        self.hands.advance(by.to_std().unwrap());
    }

    /// Waits until nothing that may leave now is still inside.
    async fn left(&self) {
        let inside = "select not exists (select 1 from outbox where state in ('waiting', 'attempting')
            and not_before <= clock_timestamp())";
        let gone = async || -> bool { sqlx::query_scalar(inside).fetch_one(&self.app.app.pool).await.unwrap() };
        self.until(gone, "something never left").await;
    }
}

/// What is new or changed in a view.
fn news(before: &BTreeMap<u64, Seen>, now: BTreeMap<u64, Seen>) -> Vec<Seen> {
    let changed = now.into_iter().filter(|(id, seen)| before.get(id) != Some(seen));
    changed.map(|(_, seen)| seen).collect()
}

/// What was said, in one text with ordinary spaces.
pub fn words(seen: &[Seen]) -> String {
    let texts: Vec<String> = seen.iter().map(|one| plain(&one.text)).collect();
    texts.join("\n---\n")
}

/// A printed message, its choices and files taken out of the text.
fn printed(line: &str) -> Seen {
    let mut seen = Seen {
        text: String::new(),
        buttons: Vec::new(),
        pictures: Vec::new(),
    };
    let mut said = Vec::new();
    for one in line.lines() {
        if let Some(path) = one.strip_prefix("→ ") {
            let name = path.rsplit('/').next();
            seen.pictures.extend(name.map(str::to_owned));
        } else if let Some(choices) = one.strip_prefix("  [1. ") {
            let labels = choices.trim_end_matches(']').split("] [").enumerate();
            let numbered = |n: usize| format!("{}. ", n + 1);
            let label = labels.map(|(n, shown)| shown.strip_prefix(&numbered(n)).unwrap_or(shown).to_owned());
            seen.buttons = label.collect();
        } else {
            said.push(one);
        }
    }
    seen.text = said.join("\n");
    seen
}
