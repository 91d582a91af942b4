//! One embedded Postgres for the whole test run, a database of its own for every test.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use allure::store::embedded::Embedded;
use allure::store::{migrate, pool};
use sqlx::postgres::{PgConnectOptions, PgPool};
use sqlx::{AssertSqlSafe, ConnectOptions, Executor};
use tokio::sync::OnceCell;

static SERVER: OnceCell<PgConnectOptions> = OnceCell::const_new();
static NEXT: AtomicU32 = AtomicU32::new(0);
const TEMPLATE: &str = "allure_test_template";

/// The home of the test server: short, since a socket's path is, reachable by the account that Postgres runs
/// under, and this checkout's own: two checkouts may not stop each other's server or use up its connections.
pub fn home() -> PathBuf {
    let checkout = env!("CARGO_MANIFEST_DIR").bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    std::env::temp_dir().join(format!("allure-tests-{checkout:08x}"))
}

/// Joins the server and makes a migrated template, once per run. The server is left running by design
/// until the process ends; the next run adopts it.
async fn server() -> &'static PgConnectOptions {
    SERVER
        .get_or_init(|| async {
            let home = home();
            let server = Embedded::join(&home, None).await.unwrap();
            let admin = server.options("postgres");
            let mut db = admin.connect().await.unwrap();
            let old: Vec<String> = sqlx::query_scalar(
                "select datname from pg_database where datname like 'allure\\_test\\_%' or datname like 't\\_%'",
            )
            .fetch_all(&mut db)
            .await
            .unwrap();
            for name in old.into_iter().filter(|name| !in_use(name)) {
                let dropped = db.execute(AssertSqlSafe(format!("drop database \"{name}\""))).await;
                if let Err(e) = dropped {
                    eprintln!("left {name}: {e}");
                }
            }
            let template = format!("{TEMPLATE}_{}", std::process::id());
            db.execute(AssertSqlSafe(format!("create database {template}")))
                .await
                .unwrap();
            let filling = pool::connect(server.options(&template), 2).await.unwrap();
            migrate::run(&filling).await.unwrap();
            filling.close().await;
            // The share in the server lives as long as this process.
            std::mem::forget(server);
            admin
        })
        .await
}

/// Whether the run that made a database still goes on: its number is in the name.
fn in_use(name: &str) -> bool {
    let run = name.split('_').find_map(|part| part.parse::<u32>().ok());
    run.is_some_and(|pid| std::path::Path::new(&format!("/proc/{pid}")).exists())
}

/// A database of one test.
#[derive(Clone)]
pub struct TestBase {
    pub options: PgConnectOptions,
    pub name: String,
}

impl TestBase {
    pub async fn new() -> Self {
        let admin = server().await;
        let name = format!("t_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let mut db = admin.connect().await.unwrap();
        let template = format!("{TEMPLATE}_{}", std::process::id());
        // Copying a template needs it to itself: several tests wait for one another.
        for _ in 0..200 {
            let made = db
                .execute(AssertSqlSafe(format!("create database {name} template {template}")))
                .await;
            match made {
                Ok(_) => break,
                Err(_) => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
            }
        }
        Self {
            options: admin.clone().database(&name),
            name,
        }
    }

    pub async fn pool(&self) -> PgPool {
        pool::connect(self.options.clone(), 6).await.unwrap()
    }

    /// The address another process would be given.
    pub fn url(&self) -> String {
        let socket = self
            .options
            .get_socket()
            .unwrap()
            .display()
            .to_string()
            .replace('/', "%2F");
        format!("postgres://allure@{socket}/{}", self.name)
    }
}
