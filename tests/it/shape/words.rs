//! The words of the two languages: the same ids, all of them said, and no trademark among them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::none;
use crate::architecture::source::{self, Source, entries, files, identifier_before, read};

/// Ids put together where they are said: the prefix, and what follows it.
const DYNAMIC_IDS: &[(&str, &str)] = &[
    ("reason-", "a reason of the engine"),
    ("safety-", "a family of the safety table"),
    ("ask-", "a question of onboarding"),
];

fn is_id(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

/// Message ids of one language, with their file.
fn message_ids(lang: &str) -> BTreeMap<String, String> {
    let mut ids = BTreeMap::new();
    for path in files(&format!("src/i18n/words/{lang}"), ".ftl") {
        let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
        for line in read(&path)
            .lines()
            .filter(|l| l.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            if let Some((id, _)) = line.split_once('=') {
                let twice = ids.insert(id.trim().to_owned(), name.clone());
                assert_eq!(twice, None, "{path}: `{}` is written twice", id.trim());
            }
        }
    }
    ids
}

/// Ids that messages borrow from one another: `{ other-id }`.
fn borrowed_ids() -> BTreeSet<String> {
    files("src/i18n/words", ".ftl")
        .iter()
        .flat_map(|path| {
            let text = read(path);
            let holes: Vec<String> = text
                .split('{')
                .skip(1)
                .filter_map(|s| s.split('}').next())
                .map(|s| s.trim().to_owned())
                .collect();
            holes
        })
        .filter(|hole| is_id(hole))
        .collect()
}

/// The literals of the shipped code: whole ids, and prefixes such as the one of `"reason-{id}"`.
fn said(sources: &[Source]) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut prefixes) = (BTreeSet::new(), BTreeSet::new());
    for file in sources {
        for literal in file.shipped_strings() {
            let text = literal.text.as_str();
            if is_id(text) {
                whole.insert(text.to_owned());
            } else if let Some((prefix, _)) = text.split_once('{')
                && prefix
                    .strip_suffix('-')
                    .is_some_and(|p| p.len() > 1 && (is_id(p) || is_id(&format!("{p}-x"))))
            {
                prefixes.insert(prefix.to_owned());
            }
        }
    }
    (whole, prefixes)
}

/// Whether a literal is the id given to `text(lang, "id", …)`: the second argument of that call.
fn is_said(file: &Source, at: usize) -> bool {
    let mut depth = 0_i32;
    let mut commas = 0;
    for (i, c) in file.code[..at].char_indices().rev() {
        match c {
            ')' | ']' | '}' => depth += 1,
            '(' if depth == 0 => {
                return commas == 1 && identifier_before(&file.code, i) == Some("text");
            }
            '(' | '[' | '{' => depth -= 1,
            ',' if depth == 0 => commas += 1,
            ';' if depth == 0 => return false,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    false
}

#[test]
fn both_languages_have_the_same_words_and_all_are_said() {
    let (fr, en) = (message_ids("fr"), message_ids("en"));
    let sources = source::all("src");
    let (whole, prefixes) = said(&sources);
    let borrowed = borrowed_ids();
    let mut problems: Vec<String> = Vec::new();
    for (id, file) in &fr {
        match en.get(id) {
            None => problems.push(format!("fr/{file}: `{id}` is missing in English")),
            Some(other) if other != file => {
                problems.push(format!("`{id}` is in fr/{file} but in en/{other}"));
            }
            Some(_) => {}
        }
        let composed = prefixes.iter().any(|p| id.starts_with(p.as_str()))
            || DYNAMIC_IDS.iter().any(|(prefix, _)| id.starts_with(prefix));
        if !whole.contains(id) && !borrowed.contains(id) && !composed && id.contains('-') {
            problems.push(format!("{file}: `{id}` is said nowhere"));
        }
    }
    problems.extend(
        en.iter()
            .filter(|(id, _)| !fr.contains_key(*id))
            .map(|(id, f)| format!("en/{f}: `{id}` is missing in French")),
    );
    for file in &sources {
        for literal in file.strings.iter().filter(|s| is_id(&s.text) && is_said(file, s.at)) {
            if !fr.contains_key(&literal.text) {
                problems.push(format!("{}: no words for `{}`", file.place(literal.at), literal.text));
            }
        }
    }
    let names: BTreeSet<String> = files("src/i18n/words/fr", ".ftl")
        .iter()
        .map(|p| p.replace("/fr/", "/"))
        .collect();
    let loaded = |path: &str| {
        let end = path.trim_start_matches("src/i18n/words/");
        sources
            .iter()
            .filter(|f| f.room() == "i18n")
            .any(|f| f.strings.iter().any(|s| s.text.ends_with(end)))
    };
    problems.extend(
        names
            .iter()
            .filter(|path| !loaded(path))
            .map(|path| format!("{path}: loaded by nothing in i18n")),
    );
    none(&problems);
}

/// A trademark of somebody else: the index is named after Daniels and Gilbert, who published it.
const TRADEMARK: &str = "vdot";

#[test]
fn no_trademark_is_read_by_a_person() {
    let mut problems = Vec::new();
    let mut papers = [
        files("docs", ".md"),
        files("prompts", ".md"),
        files("src", ".ftl"),
        files("src", ".toml"),
    ]
    .concat();
    let is_paper = |name: &String| name == ".env.example" || Path::new(name).extension().is_some_and(|e| e == "md");
    papers.extend(entries(".").into_iter().filter(is_paper));
    for path in papers {
        if read(&path).to_lowercase().contains(TRADEMARK) {
            problems.push(format!("{path}: names the trademark"));
        }
    }
    for file in source::all("src") {
        for literal in file
            .strings
            .iter()
            .filter(|s| s.text.to_lowercase().contains(TRADEMARK))
        {
            problems.push(format!("{}: names the trademark", file.place(literal.at)));
        }
    }
    none(&problems);
}

#[test]
fn ids_are_told_from_other_literals() {
    assert!(is_id("today-rest-2") && !is_id("today") && !is_id("Today-rest") && !is_id("a--b") && !is_id("2-a"));
    let file = Source::parse(
        "x.rs",
        "f(text(state.lang(), \"a-b\", &[(\"c-d\", 1)]), text(\"e-f\", \"g\"), say(x, \"h-i\"))",
    );
    let said: Vec<&str> = file
        .strings
        .iter()
        .filter(|s| is_said(&file, s.at))
        .map(|s| s.text.as_str())
        .collect();
    assert_eq!(said, ["a-b", "g"]);
}
