//! A backup and its way back. The wrapped keys go to a file of their own, so that they can be kept apart
//! and for a shorter time.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::Context;

use crate::app::Database;
use crate::config::Config;
use crate::crypto::hex;

use super::line;

fn keys_file(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".keys");
    PathBuf::from(name)
}

/// A Postgres program pointed at the database.
fn program(config: &Config, database: &Database, name: &str) -> Command {
    let mut command = match &database.embedded {
        Some(embedded) => {
            let mut command = Command::new(embedded.programs().join(name));
            command
                .arg("-h")
                .arg(embedded.socket())
                .args(["-U", "allure", "-d", "allure"]);
            command
        }
        None => {
            let mut command = Command::new(name);
            command.arg("-d").arg(
                config
                    .database_url
                    .as_ref()
                    .map(|u| u.expose().to_owned())
                    .unwrap_or_default(),
            );
            command
        }
    };
    command.env("PGCONNECT_TIMEOUT", "10");
    command
}

fn finish(mut command: Command, what: &str) -> anyhow::Result<()> {
    let output = command.output().with_context(|| what.to_owned())?;
    anyhow::ensure!(
        output.status.success(),
        "{what}: {}",
        String::from_utf8_lossy(&output.stderr).trim()
    );
    Ok(())
}

pub async fn backup(config: Config, file: &Path, overwrite: bool) -> anyhow::Result<ExitCode> {
    let keys = keys_file(file);
    if let Some(there) = [file, keys.as_path()].into_iter().find(|f| !overwrite && f.exists()) {
        anyhow::bail!(
            "{} is there already and was left as it is: give another name, or --overwrite",
            there.display()
        );
    }
    let database = Database::open(&config).await?;
    let mut data = program(&config, &database, "pg_dump");
    data.args(["-Fc", "--exclude-table-data=keys.*", "-f"]).arg(file);
    let mut apart = program(&config, &database, "pg_dump");
    apart.args(["-Fc", "--data-only", "--schema=keys", "-f"]).arg(&keys);
    let done = finish(data, "pg_dump").and_then(|()| finish(apart, "pg_dump of the keys"));
    database.close().await?;
    done?;
    line(&format!("data: {}", file.display()));
    line(&format!("keys, to be kept apart: {}", keys.display()));
    line("the master key is in neither: keep master.key, or ALLURE_MASTER_KEY, somewhere else");
    Ok(ExitCode::SUCCESS)
}

/// How many athletes came back; and what they had asked to forget since the backup, as far as the keys know, is gone.
async fn settled(config: &Config, database: &Database) -> anyhow::Result<(i64, u64)> {
    // A backup of an older version lacks what was added since.
    crate::store::migrate::run(&database.pool).await?;
    let vault = crate::app::vault(config, &database.pool).await?;
    let forgotten = crate::coach::memory::again::forget(&database.pool, &vault).await?;
    Ok((crate::store::athletes::count(&database.pool).await?, forgotten))
}

/// Whether what the backup holds opens with the key of this home. Asked before a row is written.
fn same_key(config: &Config, database: &Database, file: &Path) -> anyhow::Result<()> {
    // Without a database to write to: it prints.
    let mut read = Command::new(program(config, database, "pg_restore").get_program());
    read.args(["--data-only", "--table=master_check", "-f", "-"]).arg(file);
    let output = read.output().context("pg_restore")?;
    anyhow::ensure!(
        output.status.success(),
        "{} is no backup of this program: {}",
        file.display(),
        String::from_utf8_lossy(&output.stderr).trim()
    );
    let Some(check) = check_value(&String::from_utf8_lossy(&output.stdout)) else {
        return Ok(());
    };
    let own = crate::app::own_key(config)?;
    anyhow::ensure!(
        own.is_some_and(|vault| hex(&vault.check_value()) == check),
        "the backup was made with another master key: put its master.key in {}, or set ALLURE_MASTER_KEY; nothing was \
         written",
        config.home.display()
    );
    Ok(())
}

/// The value a backup knows its master key by, as hexadecimal. `None`: it was made before there was one.
fn check_value(dump: &str) -> Option<String> {
    let rows = dump.lines().skip_while(|line| !line.starts_with("COPY "));
    let row = rows.skip(1).take_while(|line| *line != "\\.").next()?;
    let value = row.split('\t').find_map(|field| field.strip_prefix("\\\\x"))?;
    Some(value.to_lowercase())
}

pub async fn restore(config: Config, file: &Path) -> anyhow::Result<ExitCode> {
    let keys = keys_file(file);
    for needed in [file, keys.as_path()] {
        anyhow::ensure!(needed.is_file(), "{} is missing", needed.display());
    }
    let database = Database::open(&config).await?;
    let athletes: i64 = crate::store::athletes::count(&database.pool).await?;
    if athletes > 0 {
        database.close().await?;
        anyhow::bail!("this database already holds {athletes} athletes: restore into an empty ALLURE_HOME");
    }
    if let Err(e) = same_key(&config, &database, file) {
        database.close().await?;
        return Err(e);
    }
    let mut data = program(&config, &database, "pg_restore");
    data.args([
        "--clean",
        "--if-exists",
        "--no-owner",
        "--exit-on-error",
        "--single-transaction",
    ])
    .arg(file);
    let mut apart = program(&config, &database, "pg_restore");
    apart
        .args(["--data-only", "--no-owner", "--exit-on-error", "--single-transaction"])
        .arg(&keys);
    let done = finish(data, "pg_restore").and_then(|()| finish(apart, "pg_restore of the keys"));
    let restored = match done {
        Ok(()) => settled(&config, &database).await,
        Err(e) => Err(e),
    };
    database.close().await?;
    let (athletes, forgotten) = restored?;
    line(&format!("restored from {}", file.display()));
    line(&format!("athletes restored: {athletes}"));
    line(&format!("forgotten again: {forgotten}"));
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_value_is_read_out_of_a_dump() {
        let dump = "SET x = 1;\n\nCOPY public.master_check (only, value) FROM stdin;\nt\t\\\\x0AfF\n\\.\n\n";
        assert_eq!(check_value(dump).as_deref(), Some("0aff"));
        assert_eq!(
            check_value("COPY public.master_check (only, value) FROM stdin;\n\\.\n"),
            None
        );
        assert_eq!(check_value(""), None);
    }
}
