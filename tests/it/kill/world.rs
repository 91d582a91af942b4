//! A database, the outside world and one program in it that dies and is started again.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use allure::clock::Clock;
use allure::crypto::Vault;
use allure::domain::athlete::{Athlete, AthleteId, Physiology, Preferences, Settings};
use allure::domain::dialogue::Door;
use allure::domain::wellness::{OpenFlag, Tier};
use allure::safety;
use allure::store::scope::Scope;
use allure::store::{accounts, athletes, health, nudges};
use chrono::{TimeDelta, Timelike};
use sqlx::postgres::{PgPool, PgPoolOptions};
use tempfile::TempDir;

use crate::fakes::openai::OpenAi;
use crate::fakes::openai::script::Script;
use crate::fakes::telegram::{TOKEN, Telegram};
use crate::harness::base::TestBase;

use super::load::Done;
use super::process::Program;

/// The master key of the program and of whoever looks into its rows.
const MASTER: [u8; 32] = [7; 32];
/// What the model says to everything: no figure in it, so that it may leave; one sentence, so that it is not
/// shown in the making, which would slow every conversation down.
pub const MODEL_SAYS: &str = "Le fartlek, c’est jouer avec l’allure, seul ou avec des amis.";
/// By which a program's connections are told from those of the test.
const CONNECTED_AS: &str = "allure";
const PATIENCE: Duration = Duration::from_mins(2);

/// Messages that were on their way out at a death, by athlete and key.
pub type InFlight = BTreeSet<(AthleteId, String)>;

pub struct World {
    pub telegram: Telegram,
    pub pool: PgPool,
    pub vault: Vault,
    pub clock: Clock,
    model: OpenAi,
    url: String,
    folder: TempDir,
    started: AtomicU32,
}

impl World {
    pub async fn new() -> Self {
        let base = TestBase::new().await;
        let model = OpenAi::start_lenient().await;
        model.answer_with(|_| Script::say(MODEL_SAYS));
        Self {
            telegram: Telegram::start().await,
            pool: PgPoolOptions::new()
                .max_connections(4)
                .connect_with(base.options.clone())
                .await
                .unwrap(),
            vault: Vault::new(&MASTER),
            clock: Clock::System,
            model,
            url: base.url(),
            folder: tempfile::tempdir().unwrap(),
            started: AtomicU32::new(0),
        }
    }

    /// Starts the program. `orders` is its `ALLURE_CRASH_AT`; empty: it lives.
    pub fn start(&self, orders: &str) -> Program {
        let number = self.started.fetch_add(1, Ordering::Relaxed);
        let environment = [
            ("DATABASE_URL", self.url.clone()),
            ("ALLURE_MASTER_KEY", MASTER.map(|byte| format!("{byte:02x}")).concat()),
            ("TELEGRAM_BOT_TOKEN", TOKEN.to_owned()),
            ("TELEGRAM_API_URL", self.telegram.url()),
            ("OPENAI_BASE_URL", self.model.url()),
            ("OPENAI_MODEL", "fake".to_owned()),
            ("ALLURE_CRASH_AT", orders.to_owned()),
        ];
        Program::start(self.folder.path(), &number.to_string(), &environment)
    }

    /// Starts a program that lives, and waits until it has registered its commands: it listens from then on.
    pub async fn start_heir(&self) -> Program {
        let registered = |telegram: &Telegram| telegram.calls("setMyCommands").len();
        // Once for each language and once for all others.
        let wanted = registered(&self.telegram) + 3;
        let heir = self.start("");
        let up = self
            .telegram
            .wait_until(|t| (registered(t) >= wanted).then_some(()), PATIENCE);
        assert!(up.await.is_some(), "it does not listen: {}", heir.said());
        heir
    }

    /// A code that lets one person in. One in some thousands spells something medical, such as `TVP`, and would
    /// be answered as an alarm: another is taken.
    pub async fn code(&self) -> String {
        let mut db = self.pool.acquire().await.unwrap();
        let expires = self.clock.now() + TimeDelta::minutes(10);
        loop {
            let code = accounts::new_pairing_code(&mut db, &self.vault, expires).await.unwrap();
            if safety::assess(&code).tier == Tier::None {
                return code;
            }
        }
    }

    /// Somebody who is owed a nudge now: a strength day, in a zone where it is eight in the morning.
    pub async fn nudge_due(&self, person: i64) {
        let hour = self.clock.now().hour() as i32;
        let ahead = (8 - hour + 11).rem_euclid(24) - 11;
        // The sign of these names is that of the way to Greenwich.
        let zone = format!("Etc/GMT{}{}", if ahead < 0 { '+' } else { '-' }, ahead.abs());
        let mut settings = Settings {
            tz: zone.parse().unwrap(),
            ..Settings::default()
        };
        settings.consent.nudges = Some(true);
        let preferences = Preferences {
            strength_days: Some((0..7).collect()),
            ..Preferences::default()
        };
        self.known(person, settings, preferences).await;
    }

    /// Somebody who said something alarming two hours ago and is to be asked again.
    pub async fn follow_up_due(&self, person: i64) {
        let scope = self.known(person, Settings::default(), Preferences::default()).await;
        let opened_at = self.clock.now() - TimeDelta::minutes(121);
        let rules = vec!["cardiac".to_owned()];
        let flag = OpenFlag {
            id: self.clock.id(),
            tier: Tier::Red,
            rules,
            opened_at,
            cleared_at: None,
        };
        let mut db = self.pool.acquire().await.unwrap();
        health::flag::put(&mut db, &scope, &flag).await.unwrap();
        nudges::plan_follow_ups(&mut db, &scope, flag.id, opened_at)
            .await
            .unwrap();
    }

    async fn known(&self, person: i64, settings: Settings, preferences: Preferences) -> Scope {
        let athlete = Athlete {
            id: AthleteId(self.clock.id()),
            since: self.clock.today(settings.tz),
            settings,
            physiology: Physiology::default(),
            preferences,
            asked: Vec::new(),
            awaiting: None,
        };
        let mut db = self.pool.begin().await.unwrap();
        let scope = athletes::create(&mut db, &self.vault, &athlete).await.unwrap();
        let name = person.to_string();
        accounts::attach(&mut db, &self.vault, &scope, Door::Telegram, &name, &name)
            .await
            .unwrap();
        db.commit().await.unwrap();
        scope
    }

    /// Waits until the database has noticed a death; returns what was on its way out: only that may arrive twice.
    pub async fn after_death(&self) -> InFlight {
        for _ in 0..500 {
            let alive: i64 = sqlx::query_scalar(
                "select count(*) from pg_stat_activity where datname = current_database() and application_name = $1",
            )
            .bind(CONNECTED_AS)
            .fetch_one(&self.pool)
            .await
            .unwrap();
            if alive == 0 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let rows: Vec<(uuid::Uuid, String)> =
            sqlx::query_as("select athlete_id, key from outbox where state = 'attempting'")
                .fetch_all(&self.pool)
                .await
                .unwrap();
        rows.into_iter()
            .map(|(athlete, key)| (AthleteId(athlete), key))
            .collect()
    }

    /// Every lease of a process that is gone runs out at once, and so does the claim of a nudge.
    pub async fn leases_run_out(&self) {
        for statement in [
            "update lane set lease_until = '-infinity'",
            "update outbox set lease_until = '-infinity' where state = 'attempting'",
            "update poller_lease set lease_until = '-infinity'",
            "update athlete set next_nudge_at = now() where next_nudge_at between now() and now() + interval '10 minutes'",
        ] {
            sqlx::query(statement).execute(&self.pool).await.unwrap();
        }
    }

    /// Waits until nothing is waiting anywhere.
    pub async fn quiet(&self, done: &Done) {
        let waiting = async {
            while self.waiting(&done.nudged).await > 0 || self.telegram.pending() > 0 {
                tokio::time::sleep(Duration::from_millis(30)).await;
            }
        };
        let ended = tokio::time::timeout(PATIENCE, waiting).await;
        assert!(
            ended.is_ok(),
            "{} updates still waiting, {}",
            self.telegram.pending(),
            self.amiss().await
        );
    }

    async fn waiting(&self, nudged: &[i64]) -> i64 {
        let hash = |person: &i64| accounts::fingerprint(&self.vault, Door::Telegram, &person.to_string());
        let nudged: Vec<Vec<u8>> = nudged.iter().map(hash).collect();
        sqlx::query_scalar(
            "select (select count(*) from inbox where state = 'waiting')
                  + (select count(*) from outbox where state in ('waiting', 'attempting'))
                  + (select count(*) from follow_up where done_at is null and due_at <= now())
                  + (select count(*) from channel_account a where account_hash = any($1)
                     and not exists (select 1 from nudge n where n.athlete_id = a.athlete_id))",
        )
        .bind(nudged)
        .fetch_one(&self.pool)
        .await
        .unwrap()
    }

    /// Every row that is not done with and what the programs complained of, for whoever wonders what is amiss.
    pub async fn amiss(&self) -> String {
        let rows: Vec<String> = sqlx::query_scalar(
            "select format('inbox %s %s, %s tries, not before %s', external_id, state, attempts, not_before)
             from inbox where state <> 'done'
             union all select format('outbox %s %s, %s tries, not before %s, lease until %s', key, state, attempts,
                                     not_before, lease_until)
             from outbox where state <> 'sent'
             union all select format('lane %s until %s', athlete_id, lease_until) from lane where lease_until > now()
             union all select format('follow-up %s since %s', athlete_id, due_at) from follow_up
             where done_at is null and due_at <= now()
             order by 1",
        )
        .fetch_all(&self.pool)
        .await
        .unwrap();
        let logs = (0..self.started.load(Ordering::Relaxed)).map(|n| {
            let log = self.folder.path().join(format!("{n}.log"));
            format!("process {n}: {}", std::fs::read_to_string(log).unwrap_or_default())
        });
        rows.into_iter().chain(logs).collect::<Vec<_>>().join("\n")
    }

    /// Whether an update is done with, answered or not.
    pub async fn handled(&self, update: u32) -> bool {
        sqlx::query_scalar(
            "select exists (select 1 from inbox where channel = 'telegram' and external_id = $1 and state = 'done')",
        )
        .bind(update.to_string())
        .fetch_one(&self.pool)
        .await
        .unwrap()
    }

    /// Whether the answer to an update has left.
    pub async fn answered(&self, update: u32) -> bool {
        sqlx::query_scalar("select exists (select 1 from outbox where key = $1 and state = 'sent')")
            .bind(format!("reply|telegram|{update}"))
            .fetch_one(&self.pool)
            .await
            .unwrap()
    }
}
