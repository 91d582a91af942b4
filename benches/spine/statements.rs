//! The statements of a turn, read from the server's own log: what is replayed cannot fall behind the code.

use std::collections::{BTreeMap, HashMap};
use std::io::{Read, Seek, SeekFrom};
use std::time::{Duration, Instant};

use sqlx::{AssertSqlSafe, ConnectOptions, Executor};

use crate::hall::Hall;
use crate::load;

/// How long messages are counted under load.
const COUNT_FOR: Duration = Duration::from_secs(3);
/// Shorter than the pause of the polling loops, longer than a turn.
const AFTERMATH: Duration = Duration::from_millis(150);

/// One statement as it was executed. A parameter that is `None` was NULL.
#[derive(Debug, Clone)]
pub struct Executed {
    pub sql: String,
    pub parameters: Vec<Option<String>>,
}

/// A transaction, or a statement outside one.
pub type Unit = Vec<Executed>;

fn words(unit: &Unit) -> String {
    unit.iter().map(|e| e.sql.as_str()).collect::<Vec<_>>().join(";")
}

/// What one turn does, and how often under load.
pub struct Recorded {
    /// In order, of one turn on an idle process.
    pub units: Vec<Unit>,
    /// The identifier of its message at the door.
    pub message: String,
    /// The athlete and the fingerprint of their account, as the server writes them.
    pub athlete: String,
    pub account: String,
    rates: BTreeMap<String, (usize, f64)>,
    /// Lines of warning in the server's log, per turn under load.
    pub warnings: f64,
}

impl Recorded {
    /// Statements of the turn alone.
    pub fn alone(&self) -> usize {
        self.units.iter().map(Vec::len).sum()
    }

    /// Statements per turn under load, whatever they are.
    pub fn loaded(&self) -> f64 {
        self.rates
            .values()
            .map(|(statements, rate)| *statements as f64 * rate)
            .sum()
    }

    /// How often a unit of the turn alone runs under load, for each time it stands there.
    pub fn share(&self, unit: &Unit) -> f64 {
        let key = words(unit);
        let here = self.units.iter().filter(|u| words(u) == key).count().max(1);
        self.rates.get(&key).map_or(0.0, |(_, rate)| rate / here as f64)
    }
}

/// Records one turn in full, then counts under load.
pub async fn of_one_turn(hall: &Hall, text: &str, in_flight: usize) -> anyhow::Result<Recorded> {
    // Statements are prepared on every connection by now, so that none is prepared in the record.
    load::closed_loop(hall, text, in_flight, Duration::from_secs(1)).await?;
    logging(hall, true, true).await?;
    let from = end_of_log(hall)?;
    let handed = load::hand_over(hall, 0, 0, text, Instant::now());
    handed.task.await??;
    load::until_quiet(hall).await?;
    tokio::time::sleep(AFTERMATH).await;
    let alone = read_log(hall, from)?;
    logging(hall, true, false).await?;
    let from = end_of_log(hall)?;
    load::closed_loop(hall, text, in_flight, COUNT_FOR).await?;
    let loaded = read_log(hall, from)?;
    logging(hall, false, true).await?;
    let executed = parse(&loaded);
    let turns = executed
        .iter()
        .filter(|(_, e)| e.sql.starts_with("insert into inbox "))
        .count()
        .max(1) as f64;
    let mut rates: BTreeMap<String, (usize, f64)> = BTreeMap::new();
    for unit in units(executed) {
        rates.entry(words(&unit)).or_insert((unit.len(), 0.0)).1 += 1.0 / turns;
    }
    let (athlete, account): (String, String) =
        sqlx::query_as("select athlete_id::text, account_hash::text from channel_account where account_hash = $1")
            .bind(allure::store::accounts::fingerprint(
                &hall.app.vault,
                allure::domain::dialogue::Door::Terminal,
                &crate::hall::name(0),
            ))
            .fetch_one(&hall.app.pool)
            .await?;
    let warnings = loaded
        .lines()
        .filter(|l| l.contains("WARNING:  there is no transaction"))
        .count() as f64
        / turns;
    Ok(Recorded {
        units: units(parse(&alone)),
        message: handed.id,
        athlete,
        account,
        rates,
        warnings,
    })
}

/// Switches the log of statements on or off, for sessions that exist too.
async fn logging(hall: &Hall, on: bool, parameters: bool) -> anyhow::Result<()> {
    let mut admin = hall.options.connect().await?;
    let (statements, length) = (if on { "all" } else { "none" }, if parameters { -1 } else { 0 });
    for statement in [
        format!("alter system set log_statement = '{statements}'"),
        format!("alter system set log_parameter_max_length = {length}"),
        "select pg_reload_conf()".to_owned(),
    ] {
        admin.execute(AssertSqlSafe(statement)).await?;
    }
    // Sessions notice at their next statement; the loops' own polling is more frequent than this.
    tokio::time::sleep(Duration::from_millis(500)).await;
    Ok(())
}

fn end_of_log(hall: &Hall) -> anyhow::Result<u64> {
    Ok(std::fs::metadata(&hall.log)?.len())
}

fn read_log(hall: &Hall, from: u64) -> anyhow::Result<String> {
    let mut file = std::fs::File::open(&hall.log)?;
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Statements with the session that ran them, in the order of the log.
fn parse(log: &str) -> Vec<(u32, Executed)> {
    // Continuation lines begin with a tab.
    let entries = log.replace("\n\t", "\r");
    let mut executed: Vec<(u32, Executed)> = Vec::new();
    for entry in entries.lines() {
        let Some((head, rest)) = entry.split_once("] ") else {
            continue;
        };
        let Some(session) = head.rsplit('[').next().and_then(|pid| pid.parse().ok()) else {
            continue;
        };
        if let Some(text) = rest.strip_prefix("LOG:  ") {
            let sql = match text.strip_prefix("execute ") {
                Some(named) => named.split_once(": ").map(|(_, sql)| sql),
                None => text.strip_prefix("statement: "),
            };
            let Some(sql) = sql.filter(|s| !s.contains("alter system") && !s.contains("pg_reload_conf")) else {
                continue;
            };
            executed.push((
                session,
                Executed {
                    sql: sql.replace('\r', "\n"),
                    parameters: Vec::new(),
                },
            ));
        } else if let Some(list) = rest.strip_prefix("DETAIL:  ").and_then(|d| d.split_once("arameters: "))
            && let Some((_, last)) = executed.iter_mut().rev().find(|(s, _)| *s == session)
        {
            last.parameters = parameters(&list.1.replace('\r', "\n"));
        }
    }
    executed
}

/// `$1 = 'it''s', $2 = NULL`
fn parameters(list: &str) -> Vec<Option<String>> {
    let mut found = Vec::new();
    let mut rest = list;
    while let Some((_, value)) = rest.split_once(" = ") {
        if let Some(after) = value.strip_prefix("NULL") {
            found.push(None);
            rest = after;
            continue;
        }
        let mut text = String::new();
        let mut chars = value.char_indices().skip(1).peekable();
        let mut end = value.len();
        while let Some((at, c)) = chars.next() {
            if c != '\'' {
                text.push(c);
            } else if chars.next_if(|(_, next)| *next == '\'').is_some() {
                text.push('\'');
            } else {
                end = at + 1;
                break;
            }
        }
        found.push(Some(text));
        rest = &value[end..];
    }
    found
}

/// Transactions in the order they began, and what ran outside one.
fn units(executed: Vec<(u32, Executed)>) -> Vec<Unit> {
    let mut found: Vec<Unit> = Vec::new();
    let mut open: HashMap<u32, usize> = HashMap::new();
    for (session, one) in executed {
        let word = one.sql.trim().to_lowercase();
        let ends = word == "commit" || word == "rollback";
        if let Some(at) = open.get(&session).copied() {
            found[at].push(one);
            if ends {
                open.remove(&session);
            }
            continue;
        }
        found.push(vec![one]);
        if word == "begin" {
            open.insert(session, found.len() - 1);
        }
    }
    found
}
