//! Files on their way: parts of one size, each sealed, until the file is whole and read.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use sqlx::postgres::{PgConnection, PgPool};
use uuid::Uuid;

use crate::crypto::Vault;
use crate::domain::allowance::{Allowance, Verdict};
use crate::domain::athlete::AthleteId;

use super::allowances;
use super::scope::Scope;
use super::{Result, sealed};

/// Bytes of every part but the last.
pub const PART_BYTES: u64 = 4 << 20;
/// Bytes of the largest file taken.
pub const MOST_BYTES: u64 = 8 << 30;
/// Files of one athlete that may be on their way, or wait to be read, at once.
const MOST_ON_THEIR_WAY: i64 = 4;
/// A file nobody goes on with is given up after this long, and the report of one that was read is too.
const KEPT: TimeDelta = TimeDelta::days(3);
/// A reading not heard of for this long is taken over.
const LEASE_SECONDS: f64 = 60.0;
/// A file whose reading was interrupted this often brings the program down: it is given up.
pub const MOST_TRIES: i32 = 5;

/// How far a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Parts are missing.
    Receiving,
    /// It is whole and waits to be read, or is being read.
    Waiting,
    /// It was read; its parts are gone.
    Done,
}

impl State {
    pub fn id(self) -> &'static str {
        match self {
            Self::Receiving => "receiving",
            Self::Waiting => "waiting",
            Self::Done => "done",
        }
    }

    fn from_id(id: &str) -> Self {
        match id {
            "receiving" => Self::Receiving,
            "waiting" => Self::Waiting,
            _ => Self::Done,
        }
    }
}

/// What is sealed of a file on its way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Body {
    name: String,
    /// What came of it. `None` before it is read.
    report: Option<String>,
}

/// A file on its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Upload {
    pub id: Uuid,
    /// As the sender calls it. Untrusted text.
    pub name: String,
    pub bytes: u64,
    pub received: u64,
    pub state: State,
    /// How much of it is read, 0 to 1.
    pub behind: f64,
    /// What came of it. `None` before it is read.
    pub report: Option<String>,
}

type Row = (Uuid, String, i64, i64, f64, Vec<u8>);

fn upload(scope: &Scope, (id, state, bytes, received, behind, body): Row) -> Result<Upload> {
    let Body { name, report } = sealed::open(scope, "upload", &id.to_string(), &body)?;
    Ok(Upload {
        id,
        name,
        bytes: bytes as u64,
        received: received as u64,
        state: State::from_id(&state),
        behind,
        report,
    })
}

/// What came of wanting to send a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Begun {
    /// On its way, from its beginning or from where it was.
    On(Upload),
    TooMany,
    /// Too much within a while; more is taken from then on.
    Later(DateTime<Utc>),
}

/// A file as it is announced.
#[derive(Debug, Clone, Copy)]
pub struct Announced<'a> {
    pub name: &'a str,
    pub bytes: u64,
    /// Whatever tells it from another file of the same name and length.
    pub mark: &'a str,
}

/// Begins a file, or goes on with the same one.
pub async fn begin(
    db: &mut PgConnection,
    scope: &Scope,
    id: Uuid,
    file: Announced<'_>,
    now: DateTime<Utc>,
) -> Result<Begun> {
    let mark = scope.fingerprint(format!("upload|{}|{}|{}", file.name, file.bytes, file.mark).as_bytes());
    // Two pages of one athlete that begin at once wait for one another.
    sqlx::query("select 1 from athlete where athlete_id = $1 for update")
        .bind(scope.athlete().0)
        .execute(&mut *db)
        .await?;
    let there: Option<Row> = sqlx::query_as(
        "select upload_id, state, bytes, received, behind, body from upload
         where athlete_id = $1 and mark = $2 and state <> 'done'",
    )
    .bind(scope.athlete().0)
    .bind(&mark)
    .fetch_optional(&mut *db)
    .await?;
    if let Some(row) = there {
        return Ok(Begun::On(upload(scope, row)?));
    }
    let on_their_way: i64 = sqlx::query_scalar("select count(*) from upload where athlete_id = $1 and state <> 'done'")
        .bind(scope.athlete().0)
        .fetch_one(&mut *db)
        .await?;
    if on_their_way >= MOST_ON_THEIR_WAY {
        return Ok(Begun::TooMany);
    }
    if let Verdict::Shut { until, .. } = allowances::take(&mut *db, scope, Allowance::File, 1, now).await? {
        return Ok(Begun::Later(until));
    }
    let body = Body {
        name: file.name.to_owned(),
        report: None,
    };
    sqlx::query(
        "insert into upload (athlete_id, upload_id, state, bytes, mark, body, touched_at)
         values ($1, $2, 'receiving', $3, $4, $5, $6)",
    )
    .bind(scope.athlete().0)
    .bind(id)
    .bind(file.bytes as i64)
    .bind(mark)
    .bind(sealed::seal(scope, "upload", &id.to_string(), &body)?)
    .bind(now)
    .execute(db)
    .await?;
    Ok(Begun::On(Upload {
        id,
        name: body.name,
        bytes: file.bytes,
        received: 0,
        state: State::Receiving,
        behind: 0.0,
        report: None,
    }))
}

/// The files of an athlete, the latest first.
pub async fn all(db: &mut PgConnection, scope: &Scope) -> Result<Vec<Upload>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select upload_id, state, bytes, received, behind, body from upload
         where athlete_id = $1 order by touched_at desc, upload_id limit 20",
    )
    .bind(scope.athlete().0)
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|row| upload(scope, row)).collect()
}

/// `None`: no such file, or not this athlete's.
pub async fn get(db: &mut PgConnection, scope: &Scope, id: Uuid) -> Result<Option<Upload>> {
    let row: Option<Row> = sqlx::query_as(
        "select upload_id, state, bytes, received, behind, body from upload where athlete_id = $1 and upload_id = $2",
    )
    .bind(scope.athlete().0)
    .bind(id)
    .fetch_optional(db)
    .await?;
    row.map(|row| upload(scope, row)).transpose()
}

/// What came of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    /// It is kept; so many bytes are there now.
    Kept { received: u64 },
    /// It does not follow what is there: so many bytes are.
    Elsewhere { received: u64 },
    /// It is shorter or longer than this part of the file.
    WrongLength { wanted: u64 },
    /// No such file of this athlete.
    Gone,
}

/// Keeps the part that begins at `offset`. The file waits to be read once it is whole.
pub async fn add_part(
    db: &mut PgConnection,
    scope: &Scope,
    id: Uuid,
    (offset, bytes): (u64, &[u8]),
    now: DateTime<Utc>,
) -> Result<Added> {
    let row: Option<(String, i64, i64)> =
        sqlx::query_as("select state, bytes, received from upload where athlete_id = $1 and upload_id = $2 for update")
            .bind(scope.athlete().0)
            .bind(id)
            .fetch_optional(&mut *db)
            .await?;
    let Some((state, whole, received)) = row else {
        return Ok(Added::Gone);
    };
    let (whole, received) = (whole as u64, received as u64);
    if offset != received || State::from_id(&state) != State::Receiving {
        return Ok(Added::Elsewhere { received });
    }
    let wanted = (whole - received).min(PART_BYTES);
    if bytes.len() as u64 != wanted {
        return Ok(Added::WrongLength { wanted });
    }
    let number = i32::try_from(received / PART_BYTES).unwrap_or(i32::MAX);
    sqlx::query("insert into upload_part (athlete_id, upload_id, number, body) values ($1, $2, $3, $4)")
        .bind(scope.athlete().0)
        .bind(id)
        .bind(number)
        .bind(sealed::seal_bytes(
            scope,
            "upload_part",
            "body",
            &part_name(id, number),
            bytes,
        )?)
        .execute(&mut *db)
        .await?;
    let received = received + wanted;
    let state = if received == whole {
        State::Waiting
    } else {
        State::Receiving
    };
    sqlx::query(
        "update upload set received = $3, state = $4, touched_at = $5 where athlete_id = $1 and upload_id = $2",
    )
    .bind(scope.athlete().0)
    .bind(id)
    .bind(received as i64)
    .bind(state.id())
    .bind(now)
    .execute(db)
    .await?;
    Ok(Added::Kept { received })
}

fn part_name(id: Uuid, number: i32) -> String {
    format!("{id}|{number}")
}

/// The bytes of a part. `None`: it is not there.
pub async fn part(db: &mut PgConnection, scope: &Scope, id: Uuid, number: i32) -> Result<Option<Vec<u8>>> {
    let body: Option<Vec<u8>> =
        sqlx::query_scalar("select body from upload_part where athlete_id = $1 and upload_id = $2 and number = $3")
            .bind(scope.athlete().0)
            .bind(id)
            .bind(number)
            .fetch_optional(db)
            .await?;
    body.map(|body| sealed::open_bytes(scope, "upload_part", "body", &part_name(id, number), &body))
        .transpose()
}

/// Gives a file up. `false`: there was none, or it is being read.
pub async fn remove(db: &mut PgConnection, scope: &Scope, id: Uuid) -> Result<bool> {
    let done = sqlx::query("delete from upload where athlete_id = $1 and upload_id = $2 and state <> 'waiting'")
        .bind(scope.athlete().0)
        .bind(id)
        .execute(db)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// A whole file that this process reads.
#[derive(Debug, Clone)]
pub struct Claimed {
    pub scope: Scope,
    pub upload: Upload,
    /// Readings begun before this one.
    pub tries: i32,
    holder: Uuid,
}

/// Claims the file that has waited longest. `None`: none waits.
pub async fn claim(pool: &PgPool, vault: &Vault, holder: Uuid) -> Result<Option<Claimed>> {
    let mut db = pool.acquire().await?;
    let row: Option<(Uuid, i32, Uuid, String, i64, i64, f64, Vec<u8>)> = sqlx::query_as(
        "with due as (
             select athlete_id, upload_id from upload
             where state = 'waiting' and (lease_until is null or lease_until < clock_timestamp())
             order by touched_at limit 1 for update skip locked)
         update upload u set holder = $1, tries = u.tries + 1,
                lease_until = clock_timestamp() + make_interval(secs => $2)
         from due where u.athlete_id = due.athlete_id and u.upload_id = due.upload_id
         returning u.athlete_id, u.tries - 1, u.upload_id, u.state, u.bytes, u.received, u.behind, u.body",
    )
    .bind(holder)
    .bind(LEASE_SECONDS)
    .fetch_optional(&mut *db)
    .await?;
    let Some((athlete, tries, id, state, bytes, received, behind, body)) = row else {
        return Ok(None);
    };
    let scope = Scope::load(&mut db, vault, AthleteId(athlete)).await?;
    let upload = upload(&scope, (id, state, bytes, received, behind, body))?;
    Ok(Some(Claimed {
        scope,
        upload,
        tries,
        holder,
    }))
}

/// Says how far the reading is, and that it goes on. `false`: another process has it.
pub async fn reading(db: &mut PgConnection, claimed: &Claimed, behind: f64) -> Result<bool> {
    let done = sqlx::query(
        "update upload set behind = $4, lease_until = clock_timestamp() + make_interval(secs => $5)
         where athlete_id = $1 and upload_id = $2 and holder = $3 and state = 'waiting'",
    )
    .bind(claimed.scope.athlete().0)
    .bind(claimed.upload.id)
    .bind(claimed.holder)
    .bind(behind.clamp(0.0, 1.0))
    .bind(LEASE_SECONDS)
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The file was read: its parts go, what came of it stays for the page. `false`: another process has it.
pub async fn done(db: &mut PgConnection, claimed: &Claimed, report: &str, now: DateTime<Utc>) -> Result<bool> {
    let Claimed { scope, upload, .. } = claimed;
    let body = Body {
        name: upload.name.clone(),
        report: Some(report.to_owned()),
    };
    let done = sqlx::query(
        "update upload set state = 'done', behind = 1, body = $4, touched_at = $5, lease_until = null
         where athlete_id = $1 and upload_id = $2 and holder = $3 and state = 'waiting'",
    )
    .bind(scope.athlete().0)
    .bind(upload.id)
    .bind(claimed.holder)
    .bind(sealed::seal(scope, "upload", &upload.id.to_string(), &body)?)
    .bind(now)
    .execute(&mut *db)
    .await?;
    if done.rows_affected() != 1 {
        return Ok(false);
    }
    sqlx::query("delete from upload_part where athlete_id = $1 and upload_id = $2")
        .bind(scope.athlete().0)
        .bind(upload.id)
        .execute(db)
        .await?;
    Ok(true)
}

/// Removes files nobody goes on with, and old reports.
pub async fn tidy(db: &mut PgConnection, now: DateTime<Utc>) -> Result<()> {
    sqlx::query("delete from upload where state <> 'waiting' and touched_at < $1")
        .bind(now - KEPT)
        .execute(db)
        .await?;
    Ok(())
}
