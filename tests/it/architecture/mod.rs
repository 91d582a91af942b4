//! Who may import whom, read from the sources as text. One package has no Cargo to refuse an import that
//! goes up, so this test is its Cargo.
//!
//! Known limit: it reads text. A re-export could hide an edge, so re-exporting another room is refused.

pub mod source;

use self::source::{Source, Span, identifier_before, paths};

/// The rooms, lowest first, and what each may import besides itself. A room may import only rooms above it
/// in this list, so there is no cycle. A star is every room above.
const ROOMS: &str = "
    domain
    config
    clock
    likeness
    safety    domain likeness
    science   domain
    formats   domain
    i18n      domain
    crypto    config
    store     domain config crypto
    llm       domain config
    channel   domain config
    remote    domain formats config
    app       domain config clock crypto store llm channel remote
    delivery  domain safety store channel app
    training  domain clock science store app
    ingest    domain clock science formats store remote app training
    calendar  domain formats store remote app training
    report    domain science formats i18n store app
    coach     domain clock science likeness safety formats i18n crypto store llm channel app training ingest calendar report
    nudge     domain safety science i18n store app training coach
    bot       domain science safety i18n store channel app training ingest report coach
    web       domain formats science i18n store remote app training ingest report
    jobs      domain store app delivery ingest calendar report coach nudge
    cli       *
    lib
    main      *
";

/// Names that say where a thing was put instead of what it is.
const DRAWERS: &str = "util utils helper helpers common types misc manager managers service services";

/// Places under `src` that can be computed on paper. A name stands for `name.rs` and `name/`.
const PURE: &str = "
    domain science likeness safety formats i18n
    coach/turn coach/prompt coach/budget coach/receipts coach/offline coach/plainly coach/memory/terms
    coach/memory/dates coach/memory/lexicon coach/memory/notation coach/memory/query coach/memory/rank
    nudge/policy nudge/rules calendar/diff report/documents report/chart report/sentence
";

/// Words a pure file never says: tasks, hands, clocks and dice.
const IMPURE_WORDS: &str = "
    async await tokio futures sqlx reqwest axum teloxide serenity async_openai
    rand getrandom now_v7 new_v4 SystemTime Instant stdin stdout
";

/// Modules of the standard library that touch the outside.
const IMPURE_STD: &str = "fs env net process thread";

/// Calls that read the clock.
const CLOCK_CALLS: &str = "Utc::now Local::now";

/// One line of the table: a room and the rooms it may import.
fn rows() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    ROOMS.lines().filter_map(|line| {
        let mut names = line.split_whitespace();
        Some((names.next()?, names.collect()))
    })
}

fn position(room: &str) -> Option<usize> {
    rows().position(|(name, _)| name == room)
}

fn may_import(room: &str, other: &str) -> bool {
    rows().any(|(name, may)| name == room && (may.contains(&other) || may == ["*"] && position(other) < position(room)))
}

fn says(list: &str, name: &str) -> bool {
    list.split_whitespace().any(|word| word == name)
}

fn is_pure(place: &str) -> bool {
    PURE.split_whitespace().any(|p| {
        place
            .strip_prefix(p)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || rest == ".rs")
    })
}

/// Every broken rule of one file.
fn refusals(file: &Source) -> Vec<String> {
    let mut found = drawers(file);
    found.extend(imports(file));
    found.extend(climbing(file));
    if is_pure(&file.path) {
        found.extend(impurities(file));
    }
    // A group says the same of each of its names.
    found.dedup();
    found
}

fn drawers(file: &Source) -> Vec<String> {
    let in_path = file
        .path
        .trim_end_matches(".rs")
        .split('/')
        .filter(|name| says(DRAWERS, name));
    let inline = file
        .modules
        .iter()
        .map(|m| m.name.as_str())
        .filter(|name| says(DRAWERS, name));
    in_path
        .chain(inline)
        .map(|name| format!("{}: `{name}` is a drawer: name the noun", file.path))
        .collect()
}

fn imports(file: &Source) -> Vec<String> {
    let mut found = Vec::new();
    let root = if file.path == "main.rs" { "allure" } else { "crate" };
    for (at, path) in paths(&file.code, root) {
        let place = file.place(at);
        let room = path.first().map_or("", String::as_str);
        if position(room).is_none() {
            found.push(format!("{place}: `{root}::{room}` is not a room of the table"));
        } else if room != file.room() && !may_import(file.room(), room) {
            found.push(format!("{place}: `{}` may not import `{room}`", file.room()));
        } else if room != file.room() && file.is_reexport(at) {
            found.push(format!("{place}: re-exporting `{room}` hides who imports it"));
        }
    }
    found
}

fn climbing(file: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for (at, path) in paths(&file.code, "super") {
        let place = file.place(at);
        if path.first().is_some_and(|name| name == "super") {
            found.push(format!("{place}: `super::super` climbs: write the path from `crate`"));
        }
        if file.is_front_desk() && file.depth(at) == 0 {
            found.push(format!(
                "{place}: `super` of a room is the whole house: write `crate::`"
            ));
        }
    }
    found
}

fn impurities(file: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for (at, path) in paths(&file.code, "crate") {
        if !reaches_pure(&path) {
            found.push(format!("{}: pure, but imports `{}`", file.place(at), path.join("::")));
        }
    }
    for (at, path) in paths(&file.code, "super").filter(|(at, _)| file.depth(*at) == 0) {
        let full: Vec<String> = file.parent().iter().cloned().chain(path).collect();
        if !reaches_pure(&full) {
            found.push(format!("{}: pure, but imports `{}`", file.place(at), full.join("::")));
        }
    }
    for (at, path) in paths(&file.code, "std") {
        if path.first().is_some_and(|name| says(IMPURE_STD, name)) {
            found.push(format!("{}: pure, but says `std::{}`", file.place(at), path.join("::")));
        }
    }
    for word in IMPURE_WORDS.split_whitespace() {
        found.extend(
            file.words(word)
                .map(|at| format!("{}: pure, but says `{word}`", file.place(at))),
        );
    }
    for call in CLOCK_CALLS.split_whitespace() {
        found.extend(
            file.code
                .match_indices(call)
                .map(|(at, _)| format!("{}: pure, but asks `{call}`", file.place(at))),
        );
    }
    found
}

/// Whether a path from the crate root ends in a pure place. `coach::offline::draft` does.
fn reaches_pure(path: &[String]) -> bool {
    (1..=path.len()).any(|n| is_pure(&path[..n].join("/")))
}

#[test]
fn the_table_only_points_up_the_list() {
    for (at, (room, may)) in rows().enumerate() {
        for other in may.into_iter().filter(|other| *other != "*") {
            assert!(
                position(other).is_some_and(|p| p < at),
                "`{room}` imports `{other}`, which is not above it"
            );
        }
    }
}

#[test]
fn every_entry_of_src_is_a_room_of_the_table() {
    let strangers: Vec<String> = source::entries("src")
        .into_iter()
        .filter(|name| position(name.trim_end_matches(".rs")).is_none())
        .collect();
    assert_eq!(
        strangers,
        Vec::<String>::new(),
        "give it a place in ROOMS, or a place in a room"
    );
}

#[test]
fn no_file_imports_what_its_room_may_not() {
    let found: Vec<String> = source::all("src").iter().flat_map(refusals).collect();
    assert!(found.is_empty(), "{} broken rules:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_rules_refuse_what_they_name() {
    let broken = |path: &str, text: &str| refusals(&Source::parse(path, text));
    assert_eq!(
        broken(
            "store/goals.rs",
            "use crate::{domain::goal::Goal, science::{zones, load}};\n"
        ),
        ["store/goals.rs:1: `store` may not import `science`"]
    );
    assert_eq!(
        broken("science/load.rs", "use crate::domain::units;\nuse super::zones;\n"),
        [""; 0]
    );
    assert_eq!(
        broken("science/utils/load.rs", "// crate::store\nfn f() { \"crate::store\"; }"),
        ["science/utils/load.rs: `utils` is a drawer: name the noun"]
    );
    assert_eq!(
        broken("safety/mod.rs", "mod tests { use super::*; use super::super::store; }"),
        ["safety/mod.rs:1: `super::super` climbs: write the path from `crate`"]
    );
    assert_eq!(
        broken("delivery.rs", "use super::web;"),
        ["delivery.rs:1: `super` of a room is the whole house: write `crate::`"]
    );
    assert_eq!(
        broken(
            "coach/prompt.rs",
            "use super::memory::recall;\nuse crate::coach::receipts::check;\n"
        ),
        ["coach/prompt.rs:1: pure, but imports `coach::memory::recall`"]
    );
    assert_eq!(
        broken(
            "formats/fit.rs",
            "use std::{fs, io::Read};\nasync fn f() { Utc::now() }\n"
        ),
        [
            "formats/fit.rs:1: pure, but says `std::fs`",
            "formats/fit.rs:2: pure, but says `async`",
            "formats/fit.rs:2: pure, but asks `Utc::now`",
        ]
    );
    assert_eq!(
        broken("report/mod.rs", "pub use crate::science::zones;\n"),
        ["report/mod.rs:1: re-exporting `science` hides who imports it"]
    );
    assert_eq!(
        broken("cli/mod.rs", "use crate::{bot, jobs};\nuse crate::nowhere;\n").len(),
        1
    );
    assert_eq!(broken("main.rs", "use allure::cli;\nuse allure::gone;\n").len(), 1);
}

#[test]
fn comments_and_strings_are_not_code() {
    let text = "let a = \"x // y\"; // no\n/* b /* c */ d */ let q = 'q'; let l: &'a str = r#\"\"z\"\"#; b'\\''; e";
    let file = Source::parse("x.rs", text);
    let words: Vec<&str> = file.code.split_whitespace().collect();
    assert_eq!(
        words,
        [
            "let", "a", "=", ";", "let", "q", "=", ";", "let", "l:", "&'a", "str", "=", "r", ";", "b", ";", "e"
        ]
    );
    let strings: Vec<&str> = file.strings.iter().map(|s| s.text.as_str()).collect();
    assert_eq!(strings, ["x // y", "\"z\""]);
}

#[test]
fn tests_are_cut_out_of_the_shipped_code() {
    let file = Source::parse(
        "x.rs",
        "fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() { {} }\n}\nfn c() {}\n",
    );
    assert_eq!(
        file.shipped.split_whitespace().collect::<Vec<_>>(),
        ["fn", "a()", "{}", "fn", "c()", "{}"]
    );
    assert_eq!(
        file.modules,
        [Span {
            name: "tests".to_owned(),
            from: 33,
            to: 53
        }]
    );
    assert_eq!(identifier_before(&file.code, 4), Some("a"));
}
