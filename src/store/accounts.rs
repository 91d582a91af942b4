//! Who is who at which door: accounts, pairing codes, linking codes.

use chrono::{DateTime, Utc};
use sqlx::postgres::PgConnection;
use uuid::Uuid;

use crate::crypto::{Vault, random};
use crate::domain::athlete::AthleteId;
use crate::domain::dialogue::Door;

use super::Result;
use super::scope::Scope;

/// Letters and digits that are not mistaken for one another: 32 of them, 5 bits each.
const CODE_ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const CODE_LENGTH: usize = 8;
/// A wrong code may be tried this often while the right one is open.
const MOST_TRIES: i32 = 5;

/// The keyed fingerprint under which an account is stored.
pub fn fingerprint(vault: &Vault, door: Door, account: &str) -> Vec<u8> {
    vault.blind(door.id(), account)
}

fn address_place(door: Door) -> String {
    format!("channel_account|address|{}", door.id())
}

/// The athlete behind an account that has just authenticated by writing. `None`: nobody yet.
pub async fn authenticate(db: &mut PgConnection, vault: &Vault, door: Door, account: &str) -> Result<Option<Scope>> {
    let athlete: Option<Uuid> =
        sqlx::query_scalar("select athlete_id from channel_account where channel = $1 and account_hash = $2")
            .bind(door.id())
            .bind(fingerprint(vault, door, account))
            .fetch_optional(&mut *db)
            .await?;
    match athlete {
        Some(id) => Ok(Some(Scope::load(db, vault, AthleteId(id)).await?)),
        None => Ok(None),
    }
}

/// Two processes that let the same name in at once: the second waits for the first, and finds it known.
pub async fn one_at_a_time(db: &mut PgConnection) -> Result<()> {
    sqlx::query("lock table channel_account in share row exclusive mode")
        .execute(db)
        .await?;
    Ok(())
}

/// Ties an account to the athlete and remembers where to write.
pub async fn attach(
    db: &mut PgConnection,
    vault: &Vault,
    scope: &Scope,
    door: Door,
    account: &str,
    address: &str,
) -> Result<()> {
    let sealed = vault.seal_intake(address.as_bytes(), &address_place(door))?;
    sqlx::query(
        "insert into channel_account (channel, account_hash, athlete_id, address) values ($1, $2, $3, $4)
         on conflict (channel, account_hash)
         do update set athlete_id = excluded.athlete_id, address = excluded.address, open = true, last_seen = now()",
    )
    .bind(door.id())
    .bind(fingerprint(vault, door, account))
    .bind(scope.athlete().0)
    .bind(sealed)
    .execute(db)
    .await?;
    Ok(())
}

/// The athlete wrote at this door: unasked messages go where they were seen last.
pub async fn seen(db: &mut PgConnection, scope: &Scope, door: Door, account_hash: &[u8]) -> Result<()> {
    sqlx::query(
        "update channel_account set last_seen = now(), open = true
         where athlete_id = $1 and channel = $2 and account_hash = $3",
    )
    .bind(scope.athlete().0)
    .bind(door.id())
    .bind(account_hash)
    .execute(db)
    .await?;
    Ok(())
}

/// A door of an athlete.
#[derive(Debug, Clone)]
pub struct Account {
    pub door: Door,
    pub hash: Vec<u8>,
}

/// The open doors of an athlete, the one used last first.
pub async fn doors(db: &mut PgConnection, scope: &Scope) -> Result<Vec<Account>> {
    let rows: Vec<(String, Vec<u8>)> = sqlx::query_as(
        "select channel, account_hash from channel_account where athlete_id = $1 and open order by last_seen desc",
    )
    .bind(scope.athlete().0)
    .fetch_all(db)
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|(door, hash)| {
            Some(Account {
                door: Door::from_id(&door)?,
                hash,
            })
        })
        .collect())
}

/// Where to write to an account. `None`: it is gone.
pub async fn address(db: &mut PgConnection, vault: &Vault, scope: &Scope, account: &Account) -> Result<Option<String>> {
    let sealed: Option<Vec<u8>> = sqlx::query_scalar(
        "select address from channel_account where athlete_id = $1 and channel = $2 and account_hash = $3",
    )
    .bind(scope.athlete().0)
    .bind(account.door.id())
    .bind(&account.hash)
    .fetch_optional(db)
    .await?;
    let Some(sealed) = sealed else { return Ok(None) };
    let plain = vault.open_intake(&sealed, &address_place(account.door))?;
    Ok(Some(String::from_utf8_lossy(&plain).into_owned()))
}

/// The door refused us (blocked, closed): nothing unasked goes there until the athlete writes again.
pub async fn close(db: &mut PgConnection, scope: &Scope, account: &Account) -> Result<()> {
    sqlx::query("update channel_account set open = false where athlete_id = $1 and channel = $2 and account_hash = $3")
        .bind(scope.athlete().0)
        .bind(account.door.id())
        .bind(&account.hash)
        .execute(db)
        .await?;
    Ok(())
}

/// A fresh code of 40 random bits, for a person to type.
fn new_code() -> Result<String> {
    let bytes: [u8; CODE_LENGTH] = random()?;
    Ok(bytes
        .iter()
        .map(|b| CODE_ALPHABET[usize::from(b & 31)] as char)
        .collect())
}

fn code_hash(vault: &Vault, kind: &str, code: &str) -> Vec<u8> {
    vault.blind(kind, &code.trim().to_ascii_uppercase())
}

/// Makes a code that lets one person in at a private door.
pub async fn new_pairing_code(db: &mut PgConnection, vault: &Vault, expires_at: DateTime<Utc>) -> Result<String> {
    let code = new_code()?;
    sqlx::query("insert into pairing_code (code_hash, expires_at) values ($1, $2)")
        .bind(code_hash(vault, "pairing", &code))
        .bind(expires_at)
        .execute(db)
        .await?;
    Ok(code)
}

/// Whether this account was let in.
pub async fn paired(db: &mut PgConnection, door: Door, account_hash: &[u8]) -> Result<bool> {
    Ok(
        sqlx::query_scalar("select exists (select 1 from paired_account where channel = $1 and account_hash = $2)")
            .bind(door.id())
            .bind(account_hash)
            .fetch_one(db)
            .await?,
    )
}

/// Whether anybody was ever let in at a door.
pub async fn anyone_paired(db: &mut PgConnection) -> Result<bool> {
    Ok(sqlx::query_scalar("select exists (select 1 from paired_account)")
        .fetch_one(db)
        .await?)
}

/// Uses up a pairing code. Five wrong tries close every open code, so that guessing ends.
pub async fn pair(
    db: &mut PgConnection,
    vault: &Vault,
    door: Door,
    account_hash: &[u8],
    code: &str,
    now: DateTime<Utc>,
) -> Result<bool> {
    let used = sqlx::query(
        "update pairing_code set used_at = $2
         where code_hash = $1 and used_at is null and expires_at > $2 and tries < $3",
    )
    .bind(code_hash(vault, "pairing", code))
    .bind(now)
    .bind(MOST_TRIES)
    .execute(&mut *db)
    .await?
    .rows_affected()
        == 1;
    if used {
        let_in(db, door, account_hash).await?;
    } else {
        sqlx::query("update pairing_code set tries = tries + 1 where used_at is null and expires_at > $1")
            .bind(now)
            .execute(db)
            .await?;
    }
    Ok(used)
}

/// What a code that was used once has opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// It let somebody in.
    Let,
    /// It joined a door to this athlete.
    Joined,
}

/// What this code, used up by now, has opened to the athlete. `None`: nothing, or it is no code of ours.
pub async fn opened(db: &mut PgConnection, vault: &Vault, scope: &Scope, code: &str) -> Result<Option<Opened>> {
    let (let_in, joined): (bool, bool) = sqlx::query_as(
        "select exists (select 1 from pairing_code where code_hash = $1 and used_at is not null),
                exists (select 1 from linking_code where code_hash = $2 and athlete_id = $3 and used_at is not null)",
    )
    .bind(code_hash(vault, "pairing", code))
    .bind(code_hash(vault, "linking", code))
    .bind(scope.athlete().0)
    .fetch_one(db)
    .await?;
    Ok(match (let_in, joined) {
        (true, _) => Some(Opened::Let),
        (_, true) => Some(Opened::Joined),
        _ => None,
    })
}

/// Makes a code by which the same person opens another door.
pub async fn new_linking_code(
    db: &mut PgConnection,
    vault: &Vault,
    scope: &Scope,
    expires_at: DateTime<Utc>,
) -> Result<String> {
    let code = new_code()?;
    sqlx::query("insert into linking_code (code_hash, athlete_id, expires_at) values ($1, $2, $3)")
        .bind(code_hash(vault, "linking", &code))
        .bind(scope.athlete().0)
        .bind(expires_at)
        .execute(db)
        .await?;
    Ok(code)
}

/// Uses up a linking code: the scope of the person who asked for it. `None`: wrong, used or too old.
pub async fn redeem_linking_code(
    db: &mut PgConnection,
    vault: &Vault,
    code: &str,
    now: DateTime<Utc>,
) -> Result<Option<Scope>> {
    let athlete: Option<Uuid> = sqlx::query_scalar(
        "update linking_code set used_at = $2
         where code_hash = $1 and used_at is null and expires_at > $2 and tries < $3 returning athlete_id",
    )
    .bind(code_hash(vault, "linking", code))
    .bind(now)
    .bind(MOST_TRIES)
    .fetch_optional(&mut *db)
    .await?;
    match athlete {
        Some(id) => Ok(Some(Scope::load(db, vault, AthleteId(id)).await?)),
        None => {
            sqlx::query("update linking_code set tries = tries + 1 where used_at is null and expires_at > $1")
                .bind(now)
                .execute(db)
                .await?;
            Ok(None)
        }
    }
}

/// Every account of a door with the last message taken in from it, for catching up after a restart:
/// address and the door's own id.
pub async fn catch_up(db: &mut PgConnection, vault: &Vault, door: Door) -> Result<Vec<(String, Option<String>)>> {
    let rows: Vec<(Vec<u8>, Option<String>)> = sqlx::query_as(
        "select a.address, (select i.external_id from inbox i where i.channel = a.channel
                            and i.account_hash = a.account_hash order by i.position desc limit 1)
         from channel_account a where a.channel = $1 and a.open",
    )
    .bind(door.id())
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|(sealed, last)| {
            let plain = vault.open_intake(&sealed, &address_place(door))?;
            Ok((String::from_utf8_lossy(&plain).into_owned(), last))
        })
        .collect()
}

/// Lets an account in at a private door.
pub async fn let_in(db: &mut PgConnection, door: Door, account_hash: &[u8]) -> Result<()> {
    sqlx::query("insert into paired_account (channel, account_hash) values ($1, $2) on conflict do nothing")
        .bind(door.id())
        .bind(account_hash)
        .execute(db)
        .await?;
    Ok(())
}
