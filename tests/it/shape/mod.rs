//! The size of files and functions, files nobody compiles, warnings nobody hears, variables nobody reads.

mod migrations;
mod words;

use std::collections::BTreeSet;

use crate::architecture::source::{self, Source, closing_brace, read, words};

/// Code lines of a file, tests, comments and blank lines not counted.
const FILE_ASKS: usize = 400;
const FILE_FAILS: usize = 600;
/// Code lines of a function with its signature and closing brace.
const FUNCTION_FAILS: usize = 70;

/// Longer functions, allowed for now: file, name, date and reason.
const LONG_FUNCTIONS: &[(&str, &str, &str)] = &[];

fn none(problems: &[String]) {
    assert!(
        problems.is_empty(),
        "{} found:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

fn code_lines(text: &str) -> usize {
    text.lines().filter(|l| !l.trim().is_empty()).count()
}

/// Functions with a body: offset of the keyword, name, code lines.
fn functions(code: &str) -> Vec<(usize, String, usize)> {
    words(code, "fn")
        .filter_map(|at| {
            let signature = code[at + 2..].trim_start();
            let name: String = signature
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let open = body(code, at)?;
            let end = (closing_brace(code, open) + 1).min(code.len());
            (!name.is_empty()).then(|| (at, name, code_lines(&code[at..end])))
        })
        .collect()
}

/// Where the body of the function at an offset opens; none for a declaration or a function pointer.
fn body(code: &str, at: usize) -> Option<usize> {
    let mut depth = 0_i32;
    for (i, c) in code[at..].char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ';' if depth == 0 => return None,
            '{' if depth == 0 => return Some(at + i),
            _ => {}
        }
        if depth < 0 {
            return None;
        }
    }
    None
}

#[test]
fn files_stay_short() {
    let mut sizes: Vec<(usize, String)> = source::all("src")
        .iter()
        .map(|f| (code_lines(&f.shipped), f.path.clone()))
        .collect();
    sizes.sort();
    let median = sizes[sizes.len() / 2].0;
    eprintln!("{} files, median {median} code lines", sizes.len());
    for (lines, path) in sizes.iter().filter(|(lines, _)| *lines > FILE_ASKS) {
        eprintln!("{path}: {lines} code lines; is it one thing?");
    }
    let long: Vec<String> = sizes
        .iter()
        .filter(|(lines, _)| *lines > FILE_FAILS)
        .map(|(lines, path)| format!("{path}: {lines} code lines, at most {FILE_FAILS}"))
        .collect();
    none(&long);
}

#[test]
fn functions_stay_short() {
    let mut problems = Vec::new();
    let mut excused = BTreeSet::new();
    for file in source::all("src") {
        for (at, name, lines) in functions(&file.shipped)
            .into_iter()
            .filter(|(_, _, lines)| *lines > FUNCTION_FAILS)
        {
            if LONG_FUNCTIONS
                .iter()
                .any(|(path, long, _)| *path == file.path && *long == name)
            {
                excused.insert(name);
            } else {
                problems.push(format!(
                    "{}: `{name}` has {lines} code lines, at most {FUNCTION_FAILS}",
                    file.place(at)
                ));
            }
        }
    }
    let stale = LONG_FUNCTIONS.iter().filter(|(_, name, _)| !excused.contains(*name));
    problems.extend(stale.map(|(path, name, _)| format!("{path}: `{name}` is short again: strike it off the list")));
    none(&problems);
}

/// Files below a folder that no `mod` line declares.
fn orphans(all: &[Source], roots: &[&str]) -> Vec<String> {
    let declares = |parent: &str, name: &str| {
        all.iter().filter(|f| f.path == parent).any(|f| {
            words(&f.code, "mod").any(|at| {
                f.code[at + 3..]
                    .trim_start()
                    .strip_prefix(name)
                    .is_some_and(|rest| rest.trim_start().starts_with(';'))
            })
        })
    };
    let declared = |path: &str| {
        let stem = path.trim_end_matches(".rs");
        let stem = stem.strip_suffix("/mod").unwrap_or(stem);
        match stem.rsplit_once('/') {
            Some((folder, name)) => declares(&format!("{folder}/mod.rs"), name),
            None => roots.contains(&path) || roots.iter().any(|root| declares(root, stem)),
        }
    };
    all.iter()
        .map(|f| f.path.clone())
        .filter(|path| !declared(path))
        .collect()
}

#[test]
fn every_file_is_compiled() {
    let mut found = orphans(&source::all("src"), &["lib.rs", "main.rs"]);
    found.extend(orphans(&source::all("tests/it"), &["main.rs"]));
    none(&found);
}

#[test]
fn nothing_is_silenced_and_nothing_is_left_to_do() {
    let mut problems = Vec::new();
    for file in source::all("src").iter().chain(&source::all("tests/it")) {
        for forbidden in ["#[allow(", "#![allow(", "todo!", "unimplemented!"] {
            problems.extend(
                file.code
                    .match_indices(forbidden)
                    .map(|(at, _)| format!("{}: `{forbidden}`", file.place(at))),
            );
        }
    }
    none(&problems);
}

#[test]
fn the_example_environment_is_the_one_the_code_reads() {
    let config = Source::parse("config.rs", &read("src/config.rs"));
    let start = config
        .code
        .find("const VARIABLES")
        .expect("config.rs lists its VARIABLES");
    let end = start + config.code[start..].find("];").expect("the list ends");
    let named: Vec<&str> = config
        .strings
        .iter()
        .filter(|s| (start..end).contains(&s.at) && config.code[..s.at].trim_end().ends_with("name:"))
        .map(|s| s.text.as_str())
        .collect();
    assert!(!named.is_empty(), "no `name:` in config::VARIABLES");
    let unread: Vec<&&str> = named
        .iter()
        .filter(|name| !config.shipped_strings().any(|s| s.text == **name && s.at > end))
        .collect();
    assert_eq!(
        unread,
        Vec::<&&str>::new(),
        "listed in config::VARIABLES and read nowhere"
    );

    let example = read(".env.example");
    let written: Vec<&str> = example
        .lines()
        .filter_map(|l| l.trim_start_matches(['#', ' ']).split_once('=').map(|(name, _)| name))
        .filter(|name| {
            name.chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
        })
        .collect();
    assert_eq!(written, named, "left .env.example, right config::VARIABLES");
}

#[test]
fn the_readers_of_this_file_read_right() {
    let code = "fn a(f: fn(u8) -> u8, n: [u8; 2])\nwhere\n    T: X,\n{\n\n    b\n}\ntrait T { fn d(&self); }";
    let found: Vec<(String, usize)> = functions(code)
        .into_iter()
        .map(|(_, name, lines)| (name, lines))
        .collect();
    assert_eq!(found, [("a".to_owned(), 6)]);

    let tree = [
        Source::parse("lib.rs", "pub mod a; // mod b;"),
        Source::parse("a/mod.rs", "mod c;"),
        Source::parse("a/c.rs", ""),
        Source::parse("a/d.rs", ""),
        Source::parse("b.rs", ""),
    ];
    assert_eq!(orphans(&tree, &["lib.rs"]), ["a/d.rs", "b.rs"]);
}
