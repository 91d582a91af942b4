//! A whole Allure without a model, on a database of its own, with a door that notes when each answer leaves.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use allure::app::{App, CrashAt, Wake};
use allure::bot::lanes;
use allure::channel::{self, Channel, ChannelError, Intake, Part};
use allure::clock::Clock;
use allure::crypto::Vault;
use allure::delivery;
use allure::domain::activity::{Activity, ActivityId, Origin, Sport};
use allure::domain::dialogue::{Door, FileRef, Inbound};
use allure::store::embedded::Embedded;
use allure::store::{accounts, activities, migrate, pool};
use chrono::TimeDelta;
use futures::FutureExt;
use futures::future::BoxFuture;
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Executor};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;

use crate::RUNNERS;
use crate::load::Sent;

/// The database of the bench, made anew each time.
const DATABASE: &str = "bench_spine";
/// A copy of it: what pgbench writes is sealed for nobody, and the loops would try to read it.
const REPLAY: &str = "bench_spine_replay";
/// As many as the program itself opens.
const CONNECTIONS: u32 = 10;

/// The door of the bench: it knows when each message was due, and notes when its answer is handed over.
#[derive(Debug)]
pub struct Desk {
    due: Mutex<HashMap<String, (usize, Instant)>>,
    sent: Mutex<Vec<Sent>>,
    /// Room for messages on their way; an answer gives its place back.
    pub room: Semaphore,
}

impl Desk {
    pub fn expect(&self, external_id: &str, phrase: usize, due: Instant) {
        let mut waiting = self.due.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.insert(external_id.to_owned(), (phrase, due));
    }

    /// What was answered since the last call.
    pub fn take(&self) -> Vec<Sent> {
        std::mem::take(&mut *self.sent.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub fn outstanding(&self) -> usize {
        self.due.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn note(&self, part: &Part) {
        let now = Instant::now();
        // athlete | reply | door | identifier at the door | part
        let Some(id) = part.key.split('|').nth(3) else { return };
        let due = self.due.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
        // The later parts of a long answer find nothing.
        let Some((phrase, due)) = due else { return };
        let picture = !part.attachments.is_empty();
        let sent = Sent {
            phrase,
            took: now - due,
            picture,
        };
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).push(sent);
        self.room.add_permits(1);
    }
}

/// The channel in front of the desk: a test's terminal, where everybody is let in.
struct Window(Arc<Desk>);

impl Channel for Window {
    fn door(&self) -> Door {
        Door::Terminal
    }

    fn text_limit(&self) -> usize {
        4096
    }

    fn listen<'a>(&'a self, _: &'a dyn Intake, mut stop: watch::Receiver<bool>) -> BoxFuture<'a, anyhow::Result<()>> {
        async move { Ok(stop.wait_for(|stopped| *stopped).await.map(|_| ())?) }.boxed()
    }

    fn send<'a>(&'a self, _: &'a str, part: &'a Part) -> BoxFuture<'a, channel::Result<Option<String>>> {
        async move {
            self.0.note(part);
            Ok(None)
        }
        .boxed()
    }

    fn edit<'a>(&'a self, _: &'a str, _: &'a str, _: &'a Part) -> BoxFuture<'a, channel::Result<()>> {
        async { Ok(()) }.boxed()
    }

    fn typing<'a>(&'a self, _: &'a str) -> BoxFuture<'a, ()> {
        async {}.boxed()
    }

    fn answer_press<'a>(&'a self, _: &'a Inbound) -> BoxFuture<'a, ()> {
        async {}.boxed()
    }

    fn fetch<'a>(&'a self, _: &'a FileRef, _: u64) -> BoxFuture<'a, channel::Result<Vec<u8>>> {
        async { Err(ChannelError::Gone) }.boxed()
    }
}

pub struct Hall {
    pub app: Arc<App>,
    pub desk: Arc<Desk>,
    pub options: PgConnectOptions,
    /// The log of the server.
    pub log: PathBuf,
    /// Runs each athlete is given of the last year.
    pub runs: u32,
    stop: watch::Sender<bool>,
    loops: JoinSet<anyhow::Result<()>>,
}

/// The name of an athlete at the door.
pub fn name(runner: usize) -> String {
    format!("runner-{runner}")
}

/// Drops what earlier runs have left (databases, settings, the log) and makes an empty database.
pub async fn make_anew(server: &Embedded) -> anyhow::Result<()> {
    let mut admin = server.options("postgres").connect().await?;
    // The server appends: it goes on from the beginning.
    std::fs::File::options().write(true).open(log())?.set_len(0)?;
    for statement in [
        "alter system reset all".to_owned(),
        "select pg_reload_conf()".to_owned(),
        format!("drop database if exists {REPLAY}"),
        format!("drop database if exists {DATABASE}"),
        format!("create database {DATABASE}"),
    ] {
        admin.execute(AssertSqlSafe(statement)).await?;
    }
    Ok(())
}

/// Where the server writes.
fn log() -> PathBuf {
    crate::home().join("pg/postgres.log")
}

/// The copy that pgbench works on.
pub fn replay(server: &Embedded) -> PgConnectOptions {
    server.options(REPLAY)
}

impl Hall {
    /// Starts the loops that a conversation needs.
    pub async fn open(server: &Embedded, runs: u32) -> anyhow::Result<Self> {
        let options = server.options(DATABASE);
        let pool = pool::connect(options.clone(), CONNECTIONS).await?;
        migrate::run(&pool).await?;
        let desk = Arc::new(Desk {
            due: Mutex::default(),
            sent: Mutex::default(),
            room: Semaphore::new(0),
        });
        let clock = Clock::System;
        let app = Arc::new(App {
            process: clock.id(),
            clock,
            vault: Vault::new(&[7; 32]),
            pool,
            channels: vec![Arc::new(Window(desk.clone()))],
            model: None,
            wake: Wake::default(),
            home: crate::home(),
            site: None,
            crash: CrashAt::default(),
        });
        let (stop, stopped) = watch::channel(false);
        let mut loops = JoinSet::new();
        loops.spawn(lanes::serve(app.clone(), stopped.clone()));
        loops.spawn(delivery::serve(app.clone(), stopped));
        Ok(Self {
            app,
            desk,
            options,
            log: log(),
            runs,
            stop,
            loops,
        })
    }

    pub async fn close(mut self) {
        self.stop.send_replace(true);
        while self.loops.join_next().await.is_some() {}
        self.app.pool.close().await;
    }

    /// Gives an athlete their runs of the last year: none are records, none are hard.
    pub async fn fill_year(&self, runner: usize) -> anyhow::Result<()> {
        let app = &self.app;
        let mut tx = app.pool.begin().await?;
        let scope = accounts::authenticate(&mut tx, &app.vault, Door::Terminal, &name(runner)).await?;
        let scope = scope.ok_or_else(|| anyhow::anyhow!("{} is not known", name(runner)))?;
        for n in 0..self.runs {
            let start = app.clock.now() - TimeDelta::hours(i64::from(n) * 56 + 30);
            let distance_m = 6000.0 + f64::from(n % 7) * 1000.0;
            let seconds = distance_m * (0.33 + f64::from(n % 5) * 0.005);
            let activity = Activity {
                id: ActivityId(app.clock.id()),
                sport: Sport::Running,
                start,
                local_date: start.date_naive(),
                distance_m: Some(distance_m),
                timer_s: Some(seconds),
                elapsed_s: Some(seconds + 20.0),
                avg_hr: Some(145.0 + f64::from(n % 9)),
                max_hr: Some(165.0),
                ascent_m: Some(40.0),
                rpe: None,
                pain: None,
                origin: Origin::File,
                race: false,
                best_efforts: Vec::new(),
                steady: None,
            };
            activities::insert(&mut tx, &scope, &activity, activities::Arrival::TOLD).await?;
        }
        Ok(tx.commit().await?)
    }

    /// Copies the database for pgbench, with the athletes numbered so that it finds each by a number.
    pub async fn copied(self, server: &Embedded) -> anyhow::Result<Self> {
        let runs = self.runs;
        for statement in [
            "create table bench_runner as
             select row_number() over (order by athlete_id) - 1 as n, athlete_id as athlete, account_hash::text as hash
             from channel_account",
            "create unique index bench_runner_n on bench_runner (n)",
            "vacuum analyze",
        ] {
            self.app.pool.execute(statement).await?;
        }
        // A database is copied while nobody is connected to it.
        self.close().await;
        let mut admin = server.options("postgres").connect().await?;
        admin
            .execute(AssertSqlSafe(format!("create database {REPLAY} template {DATABASE}")))
            .await?;
        Self::open(server, runs).await
    }

    /// How long a transaction of one small insert takes, one after the other.
    pub async fn commit_times(&self, count: usize) -> anyhow::Result<Vec<Duration>> {
        let mut db = self.options.connect().await?;
        db.execute("create table if not exists bench_commit (n bigint)").await?;
        let mut times = Vec::with_capacity(count);
        for n in 0..count {
            let began = Instant::now();
            sqlx::query("insert into bench_commit values ($1)")
                .bind(n as i64)
                .execute(&mut db)
                .await?;
            times.push(began.elapsed());
        }
        Ok(times)
    }

    /// What the database has done so far.
    pub async fn counts(&self) -> anyhow::Result<Counts> {
        // Sessions report what they did when they are idle, at most once a second.
        tokio::time::sleep(Duration::from_millis(1500)).await;
        let mut db = self.options.connect().await?;
        let (commits, wal_bytes, turns): (f64, f64, f64) = sqlx::query_as(
            "select xact_commit::float8, pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8,
                    (select count(*) from inbox where state = 'done')::float8
             from pg_stat_database where datname = current_database()",
        )
        .fetch_one(&mut db)
        .await?;
        // Postgres 14 to 17 count flushes here; later ones elsewhere.
        let flushes: Option<f64> = sqlx::query_scalar("select wal_sync::float8 from pg_stat_wal")
            .fetch_one(&mut db)
            .await
            .ok();
        Ok(Counts {
            turns,
            commits,
            wal_bytes,
            flushes,
        })
    }
}

/// What the database has done: turns, transactions, bytes and flushes of the write-ahead log.
#[derive(Debug, Clone, Copy)]
pub struct Counts {
    pub turns: f64,
    pub commits: f64,
    pub wal_bytes: f64,
    /// `None`: this server does not say.
    pub flushes: Option<f64>,
}

impl Counts {
    /// What was added since `before`, for each turn.
    pub fn per_turn_since(self, before: Self) -> Self {
        let turns = (self.turns - before.turns).max(1.0);
        Self {
            turns,
            commits: (self.commits - before.commits) / turns,
            wal_bytes: (self.wal_bytes - before.wal_bytes) / turns,
            flushes: self.flushes.zip(before.flushes).map(|(now, then)| (now - then) / turns),
        }
    }
}

/// Every athlete of the bench.
pub fn runners() -> std::ops::Range<usize> {
    0..RUNNERS
}
