//! A private Postgres under `ALLURE_HOME`, started when no `DATABASE_URL` is set.
//!
//! Several processes share one server. Each holds `users.lock` shared; `start.lock` orders starting and
//! leaving; the last to leave stops the server. A server orphaned by a kill is adopted: it is found by
//! its socket. The server itself is spawned in a process group of its own, so Ctrl-C does not reach it.

use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use sqlx::ConnectOptions;
use sqlx::postgres::PgConnectOptions;
use thiserror::Error;

const SUPERUSER: &str = "allure";
/// A Unix socket's path holds 107 bytes; Postgres adds `/.s.PGSQL.5432`.
const LONGEST_SOCKET_FOLDER: usize = 90;
const READY_WITHIN: Duration = Duration::from_mins(1);
/// After a kill of the postmaster its old backends hold the lock file for a while.
const RESTART_WITHIN: Duration = Duration::from_secs(15);
/// How Postgres' programs, in the C locale, say that a disk is full.
const NO_SPACE: &str = "No space left on device";
const POLL_EVERY: Duration = Duration::from_millis(25);

/// Why the embedded Postgres does not run, worded for the person at the console.
#[derive(Debug, Error)]
pub enum EmbeddedError {
    #[error("no Postgres found: install it with `apt-get install postgresql`, or set ALLURE_PG_BIN or DATABASE_URL")]
    NotInstalled,
    #[error(
        "the database in {folder} was made by Postgres {cluster} and the programs found are Postgres {programs}: install postgresql-{cluster}, run `allure backup`, then restore it with the new version"
    )]
    OtherVersion {
        folder: String,
        cluster: String,
        programs: String,
    },
    #[error("{path} cannot be used ({cause}): set ALLURE_HOME to a folder you may write to")]
    File { path: String, cause: std::io::Error },
    #[error("the disk of {folder} is full: free some space (100 MB is enough to begin), then start again")]
    DiskFull { folder: String },
    #[error("{program} failed: {detail}")]
    Program { program: &'static str, detail: String },
    #[error("Postgres did not start: {last} (its whole log: {log})")]
    NotReady { last: String, log: String },
}

type Result<T, E = EmbeddedError> = std::result::Result<T, E>;

fn at(path: &Path) -> impl FnOnce(std::io::Error) -> EmbeddedError + '_ {
    move |cause| match cause.kind() {
        std::io::ErrorKind::StorageFull => EmbeddedError::DiskFull {
            folder: path.display().to_string(),
        },
        _ => EmbeddedError::File {
            path: path.display().to_string(),
            cause,
        },
    }
}

/// A share in the running server. Whatever way it goes, its share is given back: an error on the way out must not
/// leave a server behind that nobody uses.
#[derive(Debug)]
pub struct Embedded {
    root: PathBuf,
    socket: PathBuf,
    bin: PathBuf,
    owner: Option<(u32, u32)>,
    users: File,
    /// Held while the server is being started.
    starting: Option<File>,
    /// The server this process has started.
    started: Option<Child>,
    left: bool,
}

impl Drop for Embedded {
    fn drop(&mut self) {
        if let Err(e) = self.depart() {
            tracing::warn!(error = %e, "leaving the embedded Postgres");
        }
    }
}

impl Embedded {
    /// Starts the server or joins the one that runs, and creates the database on first use.
    pub async fn join(home: &Path, pg_bin: Option<&Path>) -> Result<Self> {
        let bin = find_programs(pg_bin)?;
        let root = home.join("pg");
        fs::create_dir_all(&root).map_err(at(&root))?;
        let root = root.canonicalize().map_err(at(&root))?;
        let owner = unprivileged_owner(&root)?;
        let starting = lock_file(&root.join("start.lock"))?;
        starting.lock().map_err(at(&root))?;
        let users = lock_file(&root.join("users.lock"))?;
        users.lock_shared().map_err(at(&root))?;
        let mut server = Self {
            socket: socket_folder(&root),
            root,
            bin,
            owner,
            users,
            starting: Some(starting),
            started: None,
            left: false,
        };
        if !server.accepts().await {
            server.start().await?;
        }
        server.create_database().await?;
        server.starting = None;
        Ok(server)
    }

    /// How to connect to the database.
    pub fn options(&self, database: &str) -> PgConnectOptions {
        PgConnectOptions::new_without_pgpass()
            .socket(&self.socket)
            .username(SUPERUSER)
            .database(database)
    }

    /// The folder of `pg_dump` and its kin.
    pub fn programs(&self) -> &Path {
        &self.bin
    }

    pub fn socket(&self) -> &Path {
        &self.socket
    }

    /// Gives the share back; the last one out stops the server.
    pub fn leave(mut self) -> Result<()> {
        self.depart()
    }

    fn depart(&mut self) -> Result<()> {
        if std::mem::replace(&mut self.left, true) {
            return Ok(());
        }
        // Whoever fails while starting holds that lock already, and would wait for itself.
        let starting = match self.starting.take() {
            Some(starting) => starting,
            None => {
                let starting = lock_file(&self.root.join("start.lock"))?;
                starting.lock().map_err(at(&self.root))?;
                starting
            }
        };
        self.users.unlock().map_err(at(&self.root))?;
        if self.users.try_lock().is_ok() && self.serves() {
            // Whoever leaves while it starts may meet a file that is still being written.
            self.stop().or_else(|_| {
                std::thread::sleep(POLL_EVERY * 20);
                self.stop()
            })?;
        }
        drop(starting);
        Ok(())
    }

    /// Whether a server holds the data, or is about to.
    fn serves(&mut self) -> bool {
        let held = self.data().join("postmaster.pid");
        let deadline = Instant::now() + RESTART_WITHIN;
        while let Some(server) = &mut self.started
            && !held.exists()
            && matches!(server.try_wait(), Ok(None))
            && Instant::now() < deadline
        {
            std::thread::sleep(POLL_EVERY);
        }
        held.exists()
    }

    fn data(&self) -> PathBuf {
        self.root.join("data")
    }

    async fn accepts(&self) -> bool {
        self.options("postgres").connect().await.is_ok()
    }

    async fn start(&mut self) -> Result<()> {
        self.prepare_folders()?;
        self.check_version()?;
        if !self.data().join("PG_VERSION").exists() {
            self.init()?;
        }
        let deadline = Instant::now() + READY_WITHIN;
        self.started = Some(self.spawn()?);
        let mut restart_until = Instant::now() + RESTART_WITHIN;
        while Instant::now() < deadline {
            if self.accepts().await {
                return Ok(());
            }
            let ended = match &mut self.started {
                Some(server) => server.try_wait().map_err(at(&self.root))?.is_some(),
                None => true,
            };
            if ended {
                if Instant::now() > restart_until {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(300)).await;
                if self.accepts().await {
                    return Ok(());
                }
                self.started = Some(self.spawn()?);
                restart_until -= Duration::from_millis(1);
            }
            tokio::time::sleep(POLL_EVERY).await;
        }
        Err(self.not_ready())
    }

    /// What Postgres last wrote to its log, or that there was no room to write it.
    fn not_ready(&self) -> EmbeddedError {
        let log = self.root.join("postgres.log");
        let bytes = fs::read(&log).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let lines = || text.lines().rev().filter(|line| !line.trim().is_empty());
        // A line cut off by a full disk says less than the one before it.
        if lines().take(3).any(|line| line.contains(NO_SPACE)) {
            return self.disk_full();
        }
        EmbeddedError::NotReady {
            last: lines().next().unwrap_or("it wrote no log").to_owned(),
            log: log.display().to_string(),
        }
    }

    fn disk_full(&self) -> EmbeddedError {
        EmbeddedError::DiskFull {
            folder: self.root.display().to_string(),
        }
    }

    /// Why one of its programs failed.
    fn failed(&self, program: &'static str, stderr: &[u8]) -> EmbeddedError {
        let detail = String::from_utf8_lossy(stderr).trim().to_owned();
        if detail.contains(NO_SPACE) {
            return self.disk_full();
        }
        EmbeddedError::Program { program, detail }
    }

    fn prepare_folders(&self) -> Result<()> {
        for folder in [self.data(), self.socket.clone()] {
            fs::create_dir_all(&folder).map_err(at(&folder))?;
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).map_err(at(&folder))?;
            if let Some((uid, gid)) = self.owner {
                chown(&folder, Some(uid), Some(gid)).map_err(at(&folder))?;
            }
        }
        Ok(())
    }

    /// A cluster of another major version is refused before anything touches it.
    fn check_version(&self) -> Result<()> {
        let Ok(cluster) = fs::read_to_string(self.data().join("PG_VERSION")) else {
            return Ok(());
        };
        let programs = major_version(&self.bin.join("postgres"))?;
        if cluster.trim() == programs {
            return Ok(());
        }
        Err(EmbeddedError::OtherVersion {
            folder: self.data().display().to_string(),
            cluster: cluster.trim().to_owned(),
            programs,
        })
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.bin.join(program));
        if let Some((uid, gid)) = self.owner {
            command.uid(uid).gid(gid);
        }
        command
            .current_dir("/")
            .env_clear()
            .env("LC_ALL", "C")
            .env("PATH", "/usr/bin:/bin")
            .stdin(Stdio::null());
        command
    }

    fn init(&self) -> Result<()> {
        let output = self
            .command("initdb")
            .arg("-D")
            .arg(self.data())
            .args(["-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C"])
            .output()
            .map_err(at(&self.bin))?;
        if output.status.success() {
            return Ok(());
        }
        Err(self.failed("initdb", &output.stderr))
    }

    fn spawn(&self) -> Result<Child> {
        let log_path = self.root.join("postgres.log");
        let log = File::options()
            .create(true)
            .append(true)
            .open(&log_path)
            .map_err(at(&log_path))?;
        let errors = log.try_clone().map_err(at(&log_path))?;
        self.command("postgres")
            .arg("-D")
            .arg(self.data())
            .args([
                "-c",
                "listen_addresses=",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "jit=off",
                "-c",
                "fsync=on",
            ])
            .args([
                "-c",
                "max_connections=60",
                "-c",
                "log_min_messages=error",
                "-c",
                "unix_socket_permissions=0700",
            ])
            .arg("-c")
            .arg(format!("unix_socket_directories={}", self.socket.display()))
            .stdout(log)
            .stderr(errors)
            .process_group(0)
            .spawn()
            .map_err(at(&self.bin))
    }

    fn stop(&self) -> Result<()> {
        let output = self
            .command("pg_ctl")
            .arg("-D")
            .arg(self.data())
            .args(["-m", "fast", "-w", "-t", "20", "stop"])
            .output()
            .map_err(at(&self.bin))?;
        if output.status.success() {
            return Ok(());
        }
        Err(self.failed("pg_ctl stop", &output.stderr))
    }

    async fn create_database(&self) -> Result<()> {
        let failed = |e: sqlx::Error| EmbeddedError::Program {
            program: "create database",
            detail: e.to_string(),
        };
        if self.options(SUPERUSER).connect().await.is_ok() {
            return Ok(());
        }
        let mut server = self.options("postgres").connect().await.map_err(failed)?;
        sqlx::query("create database allure")
            .execute(&mut server)
            .await
            .map_err(failed)?;
        Ok(())
    }
}

fn lock_file(path: &Path) -> Result<File> {
    File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .read(true)
        .open(path)
        .map_err(at(path))
}

/// `ALLURE_PG_BIN`, then the path, then Debian's folders, newest first.
fn find_programs(pg_bin: Option<&Path>) -> Result<PathBuf> {
    if let Some(folder) = pg_bin {
        return if complete(folder) {
            Ok(folder.to_owned())
        } else {
            Err(EmbeddedError::NotInstalled)
        };
    }
    let mut folders: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .collect();
    folders.sort();
    let elsewhere = [
        "/usr/local/bin",
        "/usr/bin",
        "/opt/homebrew/bin",
        "/usr/local/pgsql/bin",
    ];
    folders
        .into_iter()
        .rev()
        .map(|(_, folder)| folder)
        .chain(elsewhere.map(PathBuf::from))
        .find(|folder| complete(folder))
        .ok_or(EmbeddedError::NotInstalled)
}

fn complete(folder: &Path) -> bool {
    ["postgres", "initdb", "pg_ctl"]
        .iter()
        .all(|program| folder.join(program).exists())
}

/// `15` from `postgres (PostgreSQL) 15.18 (Debian …)`.
fn major_version(postgres: &Path) -> Result<String> {
    let output = Command::new(postgres).arg("--version").output().map_err(at(postgres))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.split_whitespace()
        .find_map(|word| word.split('.').next().filter(|major| major.parse::<u32>().is_ok()))
        .map(str::to_owned)
        .ok_or(EmbeddedError::Program {
            program: "postgres --version",
            detail: text,
        })
}

/// The sockets live beside the data unless the path is too long for one.
fn socket_folder(root: &Path) -> PathBuf {
    let beside = root.join("socket");
    if beside.as_os_str().len() <= LONGEST_SOCKET_FOLDER {
        return beside;
    }
    let digest = root
        .as_os_str()
        .as_encoded_bytes()
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    PathBuf::from(format!("/tmp/allure-{digest:016x}"))
}

/// Postgres refuses to run as root: as root, the account that will own the data. `None` otherwise.
fn unprivileged_owner(root: &Path) -> Result<Option<(u32, u32)>> {
    if !is_root() {
        return Ok(None);
    }
    let accounts = fs::read_to_string("/etc/passwd").map_err(at(Path::new("/etc/passwd")))?;
    let named = |name: &str| {
        accounts.lines().find_map(|line| {
            let mut fields = line.split(':');
            let found = fields.next() == Some(name);
            let uid = fields.nth(1)?.parse::<u32>().ok()?;
            let gid = fields.next()?.parse::<u32>().ok()?;
            (found && uid != 0).then_some((uid, gid))
        })
    };
    let owner = named("allure").or_else(|| named("postgres")).unwrap_or((65534, 65534));
    // The owner must reach its data through every folder above it.
    for folder in root.ancestors().skip(1).take_while(|f| f.parent().is_some()) {
        let metadata = fs::metadata(folder).map_err(at(folder))?;
        let mode = metadata.permissions().mode();
        if metadata.uid() == 0 && mode & 0o001 == 0 {
            let detail = "not reachable by the unprivileged account Postgres runs under";
            return Err(EmbeddedError::File {
                path: folder.display().to_string(),
                cause: std::io::Error::other(detail),
            });
        }
    }
    chown(root, Some(owner.0), Some(owner.1)).map_err(at(root))?;
    Ok(Some(owner))
}

/// Whether this process runs as root, read from the file system: no unsafe call.
pub fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|m| m.uid() == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_and_a_folder_of_others_are_said_with_the_remedy() {
        let kinds = [std::io::ErrorKind::StorageFull, std::io::ErrorKind::PermissionDenied];
        let said = kinds.map(|kind| at(Path::new("/srv/pg"))(kind.into()).to_string());
        assert_eq!(
            said,
            [
                "the disk of /srv/pg is full: free some space (100 MB is enough to begin), then start again",
                "/srv/pg cannot be used (permission denied): set ALLURE_HOME to a folder you may write to",
            ]
        );
    }

    #[test]
    fn a_long_home_gets_a_short_socket_folder() {
        let long = PathBuf::from(format!("/home/{}", "a".repeat(200)));
        assert!(socket_folder(&long).as_os_str().len() <= LONGEST_SOCKET_FOLDER);
        assert_ne!(socket_folder(&long), socket_folder(&long.join("b")));
        assert_eq!(socket_folder(Path::new("/srv/pg")), PathBuf::from("/srv/pg/socket"));
    }
}
