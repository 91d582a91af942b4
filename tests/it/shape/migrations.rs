//! The shape of migrations: numbered, harmless to the rows that exist, and keyed by athlete.

use std::collections::BTreeSet;

use super::none;
use crate::architecture::source::{entries, files, read};

/// Tables whose rows exist before an athlete is known, or after one is forgotten.
const KEYED_OTHERWISE: &[(&str, &str)] = &[
    ("master_check", "one row for the whole house"),
    ("channel_account", "finds the athlete"),
    ("pairing_code", "lets a person in before there is an athlete"),
    ("paired_account", "lets a person in before there is an athlete"),
    ("linking_code", "finds the athlete"),
    ("web_link", "finds the athlete"),
    ("web_session", "finds the athlete"),
    (
        "door_allowance",
        "counts what an account tries before there is an athlete",
    ),
    ("model_month", "one row a month for the whole house"),
    ("poller_lease", "belongs to a door"),
    ("inbox", "a message is committed before its athlete is known"),
    ("erasure", "outlives the athlete, without a name"),
];

/// Statements of a migration, lower case, without comments, quoted text and doubled blanks.
fn statements(sql: &str) -> Vec<String> {
    let bare: String = sql
        .lines()
        .map(|l| l.split("--").next().unwrap_or(""))
        .collect::<Vec<_>>()
        .join("\n");
    let unquoted: String = bare.split('\'').step_by(2).collect::<Vec<_>>().join("''");
    unquoted
        .split(';')
        .map(|s| s.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
        .filter(|s| !s.is_empty())
        .collect()
}

/// The name of a table a statement creates, without its schema, and the first column of its primary key.
fn created(statement: &str) -> Option<(String, Option<String>)> {
    let rest = statement.strip_prefix("create table ")?;
    let rest = rest.strip_prefix("if not exists ").unwrap_or(rest);
    let (name, columns) = rest.split_once('(')?;
    let name = name.trim().rsplit('.').next()?.to_owned();
    let (before, after) = columns.split_once("primary key")?;
    let key = match after.trim_start().strip_prefix('(') {
        Some(list) if before.trim_end().ends_with(',') => list.split([',', ')']).next(),
        // Declared on its column: the word after the last comma before it.
        _ => before
            .rsplit(',')
            .next()
            .and_then(|column| column.split_whitespace().next()),
    };
    Some((name, key.map(|k| k.trim().to_owned())))
}

/// A column added NOT NULL without DEFAULT: rows that exist would refuse it, and so would an older binary.
fn breaks_older_rows(statement: &str) -> bool {
    statement.starts_with("alter table")
        && statement
            .split(" add ")
            .skip(1)
            .filter(|part| !part.starts_with("constraint "))
            .any(|part| {
                let column = part.split(" check ").next().unwrap_or(part);
                column.contains(" not null") && !part.contains(" default ") && !part.contains(" generated ")
            })
}

/// A file that the binary does not carry is a table that no runner has.
#[test]
fn every_migration_is_carried_by_the_binary() {
    let list = read("src/store/migrate.rs");
    for name in entries("migrations") {
        assert!(
            list.contains(&format!("migrations/{name}\"")),
            "{name} is not listed in src/store/migrate.rs"
        );
    }
}

#[test]
fn migrations_are_numbered_and_named() {
    let names = entries("migrations");
    assert!(!names.is_empty(), "no migration");
    let mut last = 0;
    for name in &names {
        let (number, what) = name
            .strip_suffix(".sql")
            .and_then(|stem| stem.split_once('_'))
            .unwrap_or_default();
        let named = !what.is_empty()
            && what
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        // Numbers only ascend: one that was taken elsewhere and came to nothing leaves a gap.
        let ascends = number.len() == 4 && number.parse().is_ok_and(|n: u32| n > last);
        assert!(
            named && ascends,
            "migrations/{name}: expected a number over {last:04}, then _what_changed.sql"
        );
        last = number.parse().unwrap_or(last);
    }
}

#[test]
fn every_row_belongs_to_an_athlete() {
    let mut problems = Vec::new();
    let mut excused = BTreeSet::new();
    for path in files("migrations", ".sql") {
        for statement in statements(&read(&path)) {
            if breaks_older_rows(&statement) {
                problems.push(format!("{path}: NOT NULL without DEFAULT: {statement}"));
            }
            if !statement.starts_with("create table ") {
                continue;
            }
            match created(&statement) {
                None => problems.push(format!("{path}: no primary key: {statement}")),
                Some((_, Some(key))) if key == "athlete_id" => {}
                Some((name, _)) if KEYED_OTHERWISE.iter().any(|(table, _)| *table == name) => {
                    excused.insert(name);
                }
                Some((name, key)) => problems.push(format!("{path}: `{name}` is keyed by {key:?}, not by athlete_id")),
            }
        }
    }
    let stale = KEYED_OTHERWISE.iter().filter(|(table, _)| !excused.contains(*table));
    problems.extend(stale.map(|(table, _)| format!("`{table}` needs no exception: strike it off the list")));
    none(&problems);
}

#[test]
fn statements_are_read_right() {
    let sql = "create table keys.a ( -- it's one; table\n athlete_id uuid primary key, b text default ';');\n\
               create table c (b text, athlete_id uuid, primary key (b, athlete_id)); create table d (x int);";
    let tables: Vec<Option<(String, Option<String>)>> = statements(sql).iter().map(|s| created(s)).collect();
    let keyed = |name: &str, key: &str| Some((name.to_owned(), Some(key.to_owned())));
    assert_eq!(tables, [keyed("a", "athlete_id"), keyed("c", "b"), None]);
    assert!(breaks_older_rows(
        "alter table a add column b int, add column c int not null"
    ));
    assert!(breaks_older_rows(
        "alter table a add c text not null check (c in ('', '')), drop column d"
    ));
    assert!(!breaks_older_rows("alter table a add column c int not null default 0"));
    assert!(!breaks_older_rows(
        "alter table a add constraint b check (c is not null)"
    ));
}
