//! The handles a use case may use, built in one place and used twice: by `main` and by the tests.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use anyhow::Context;
use sqlx::postgres::{PgConnectOptions, PgPool};
use tokio::sync::Notify;
use uuid::Uuid;

use crate::channel::Channel;
use crate::clock::Clock;
use crate::config::{Config, ModelConfig};
use crate::crypto::{Vault, hex, random};
use crate::domain::dialogue::Door;
use crate::llm::Model;
use crate::store::embedded::Embedded;
use crate::store::{StoreError, home, master, migrate, pool};

/// Connections of one process. Work is short; the model is never awaited with one in hand.
const CONNECTIONS: u32 = 10;

/// Wakes the loops of this process; other processes are woken by polling.
#[derive(Debug, Default)]
pub struct Wake {
    pub inbox: Notify,
    pub outbox: Notify,
}

/// Everything a use case needs.
pub struct App {
    pub clock: Clock,
    pub vault: Vault,
    pub pool: PgPool,
    pub channels: Vec<Arc<dyn Channel>>,
    pub model: Option<Model>,
    pub wake: Wake,
    /// This process, in leases.
    pub process: Uuid,
    pub home: PathBuf,
    /// Address of the pages, without a slash at its end. `None`: there are none.
    pub site: Option<String>,
    pub crash: CrashAt,
}

impl App {
    pub fn channel(&self, door: Door) -> Option<&Arc<dyn Channel>> {
        self.channels.iter().find(|c| c.door() == door)
    }

    pub fn doors(&self) -> Vec<Door> {
        self.channels.iter().map(|c| c.door()).collect()
    }
}

/// What a debug build is told to do wrong, for proving that nothing is lost. Words separated by commas:
/// `point` dies at that point, `point#3` when it comes there for the third time, `pause:point` stands still
/// there until SIGCONT, `bug:name` breaks a promise. A release build ignores it.
#[derive(Debug, Clone, Default)]
pub struct CrashAt(Arc<Vec<Order>>);

#[derive(Debug)]
enum Order {
    /// Sends this process a signal, when `left` visits have become none.
    Signal {
        point: String,
        left: AtomicU32,
        signal: &'static str,
    },
    Bug(String),
}

impl Order {
    fn parse(text: &str) -> Self {
        if let Some(bug) = text.strip_prefix("bug:") {
            return Self::Bug(bug.to_owned());
        }
        let (text, signal) = text
            .strip_prefix("pause:")
            .map_or((text, "-KILL"), |point| (point, "-STOP"));
        let (point, visits) = text.split_once('#').unwrap_or((text, "1"));
        Self::Signal {
            point: point.to_owned(),
            left: AtomicU32::new(visits.parse().unwrap_or(1)),
            signal,
        }
    }
}

impl CrashAt {
    pub fn new(orders: Option<&str>) -> Self {
        let orders = orders.filter(|_| cfg!(debug_assertions)).unwrap_or_default();
        Self(Arc::new(
            orders
                .split(',')
                .map(str::trim)
                .filter(|o| !o.is_empty())
                .map(Order::parse)
                .collect(),
        ))
    }

    /// Does to this very process what it was told to do at this point.
    pub fn here(&self, point: &str) {
        for order in self.0.iter() {
            if let Order::Signal {
                point: at,
                left,
                signal,
            } = order
                && at == point
                && left.fetch_sub(1, Ordering::Relaxed) == 1
            {
                let sent = std::process::Command::new("kill")
                    .args([signal, std::process::id().to_string().as_str()])
                    .status();
                // Without a `kill` program, an abort is the nearest death.
                if sent.is_err() {
                    std::process::abort();
                }
                // A signal is on its way until some thread takes it.
                std::thread::sleep(Duration::from_millis(100));
            }
        }
    }

    /// Whether a promise is to be broken, for proving that the tests notice.
    pub fn bug(&self, name: &str) -> bool {
        let ordered = |order: &Order| matches!(order, Order::Bug(bug) if bug == name);
        cfg!(debug_assertions) && self.0.iter().any(ordered)
    }
}

/// The database, embedded or not.
pub struct Database {
    pub pool: PgPool,
    pub embedded: Option<Embedded>,
    pub options: PgConnectOptions,
}

impl Database {
    /// Joins or starts the embedded server, or connects to `DATABASE_URL`; then migrates.
    pub async fn open(config: &Config) -> anyhow::Result<Self> {
        home::own(&config.home).with_context(|| config.home.display().to_string())?;
        let (options, embedded) = match &config.database_url {
            Some(url) => (url.expose().parse().context("reading DATABASE_URL")?, None),
            None => {
                let embedded = Embedded::join(&config.home, config.pg_bin.as_deref()).await?;
                (embedded.options("allure"), Some(embedded))
            }
        };
        let pool = pool::connect(options.clone(), CONNECTIONS).await?;
        migrate::run(&pool).await?;
        Ok(Self {
            pool,
            embedded,
            options,
        })
    }

    pub async fn close(self) -> anyhow::Result<()> {
        self.pool.close().await;
        if let Some(embedded) = self.embedded {
            embedded.leave()?;
        }
        Ok(())
    }
}

/// The master key: from the environment, else from the key file, which is made on first use. A database
/// made with another key refuses.
pub async fn vault(config: &Config, pool: &PgPool) -> anyhow::Result<Vault> {
    let known = master::known(pool).await?;
    let vault = match own_key(config)? {
        Some(vault) => vault,
        None if known.is_some() => return Err(StoreError::WrongMasterKey.into()),
        None => Vault::from_hex(&new_key_file(&config.home.join("master.key"))?).context("reading master.key")?,
    };
    master::check(pool, &vault).await?;
    Ok(vault)
}

/// The master key of this home, without making one. `None`: there is none yet.
pub fn own_key(config: &Config) -> anyhow::Result<Option<Vault>> {
    let path = config.home.join("master.key");
    let text = match &config.master_key {
        Some(key) => key.expose().to_owned(),
        None if path.exists() => std::fs::read_to_string(&path).with_context(|| path.display().to_string())?,
        None => return Ok(None),
    };
    Ok(Some(
        Vault::from_hex(&text).context("reading ALLURE_MASTER_KEY or master.key")?,
    ))
}

fn new_key_file(path: &std::path::Path) -> anyhow::Result<String> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let text = hex(&random::<32>()?);
    // Two processes may start at once: the one that comes second reads what the first wrote.
    match std::fs::File::options()
        .write(true)
        .create_new(true)
        .mode(0o400)
        .open(path)
    {
        Ok(mut file) => {
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            Ok(text)
        }
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => Ok(std::fs::read_to_string(path)?),
        Err(e) => Err(e).with_context(|| path.display().to_string()),
    }
}

/// Builds the model handle where one is configured.
pub fn model(config: Option<&ModelConfig>) -> anyhow::Result<Option<Model>> {
    config.map(Model::new).transpose()
}
