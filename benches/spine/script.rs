//! A turn as pgbench can run it: the recorded statements, with what differs from turn to turn put in again.

use crate::statements::{Executed, Recorded, Unit};

/// A script and how many statements a run of it executes on average.
pub struct Script {
    pub text: String,
    pub expected: f64,
}

/// Below this share of turns a statement is left out; above this it always runs.
const RARE: f64 = 0.02;
const USUAL: f64 = 0.95;

/// Deliveries are claimed by whoever asks first, twenty at a time: here each turn ends its own, claimed or not.
const CLAIMED: &str = " and holder = $3 and state = 'attempting'";

/// Each client has athletes of its own, so that no two take the same lane. What the loops share among turns
/// under load (looking for work, claiming deliveries) runs in that share of turns only.
pub fn written(recorded: &Recorded) -> Script {
    let mut text = String::from(
        "\\set k :k + 1\n\
         \\set n :client_id * :each + :k % :each\n\
         \\set m (:round * 100 + :client_id) * 100000000 + :k\n\
         select athlete, hash from bench_runner where n = :n \\gset\n",
    );
    let mut expected = 1.0;
    for unit in &recorded.units {
        let mut share = recorded.share(unit);
        if is_the_turn(unit) {
            share = 1.0;
        }
        while share >= RARE {
            let once = share.min(1.0);
            expected += once * unit.len() as f64;
            let body: String = unit.iter().map(|one| statement(one, recorded)).collect();
            if once >= USUAL {
                text.push_str(&body);
            } else {
                let most = (once * 1000.0).round();
                text += &format!("\\set r random(1, 1000)\n\\if :r <= {most}\n{body}\\endif\n");
            }
            share -= once;
        }
    }
    Script { text, expected }
}

/// What every turn does whatever happens: take in, take the lane, answer.
fn is_the_turn(unit: &Unit) -> bool {
    ["insert into inbox ", "returning fence", "insert into outbox "]
        .iter()
        .any(|w| unit.iter().any(|e| e.sql.contains(w)))
}

fn statement(one: &Executed, recorded: &Recorded) -> String {
    let numbers = one.sql.starts_with("select coalesce(max(seq), 0) + 1 from message");
    let keeps = one.sql.starts_with("insert into message ");
    let fenced = one.sql.contains("fence = $2");
    let sql = if numbers {
        one.sql.replacen("+ 1 from", "+ 1 as seq from", 1)
    } else {
        one.sql.replace(CLAIMED, "")
    };
    let values: Vec<String> = one
        .parameters
        .iter()
        .enumerate()
        .map(|(n, value)| match value {
            None => "NULL".to_owned(),
            Some(_) if keeps && n == 1 => ":seq::bigint".to_owned(),
            Some(_) if fenced && n == 1 => ":fence::bigint".to_owned(),
            Some(value) => expression(value, recorded),
        })
        .collect();
    let end = if numbers || sql.contains("returning fence") {
        " \\gset\n"
    } else {
        ";\n"
    };
    filled(&sql, &values) + end
}

/// A parameter's value, with the athlete, the account and the message replaced by those of the replay.
fn expression(value: &str, recorded: &Recorded) -> String {
    if value == recorded.athlete {
        return ":athlete::uuid".to_owned();
    }
    if value == recorded.account {
        return ":hash::bytea".to_owned();
    }
    if value.starts_with('{') && value.contains(&recorded.account.replace('\\', "\\\\")) {
        return "array[:hash::bytea]".to_owned();
    }
    if value == format!("{{{}}}", recorded.message) {
        return "array['b' || :m::text]".to_owned();
    }
    if let Some((before, after)) = value.split_once(&recorded.message) {
        return format!("({} || 'b' || :m::text || {})", quoted(before), quoted(after));
    }
    // A literal beside an interval would be taken for one.
    let cast = if is_moment(value) { "::timestamptz" } else { "" };
    quoted(value) + cast
}

/// A time as the server writes it: `2026-11-22 09:00:00.123+00`.
fn is_moment(value: &str) -> bool {
    let shape = value
        .get(..11)
        .unwrap_or("")
        .bytes()
        .map(|b| if b.is_ascii_digit() { b'9' } else { b });
    shape.eq(*b"9999-99-99 ") && value.ends_with("+00")
}

/// A literal. Colons and backslashes are written so that pgbench sees no variable in them.
fn quoted(value: &str) -> String {
    let plain = value.replace('\'', "''");
    if plain.contains([':', '\\']) {
        return format!("E'{}'", plain.replace('\\', "\\\\").replace(':', "\\x3A"));
    }
    format!("'{plain}'")
}

/// `$1`, `$2`… replaced by expressions.
fn filled(sql: &str, values: &[String]) -> String {
    let mut text = String::new();
    let mut rest = sql;
    while let Some((before, after)) = rest.split_once('$') {
        text.push_str(before);
        let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let value = after[..digits]
            .parse::<usize>()
            .ok()
            .and_then(|n| values.get(n.checked_sub(1)?));
        text.push_str(value.map_or("$", String::as_str));
        rest = if value.is_some() { &after[digits..] } else { after };
    }
    text + rest
}
