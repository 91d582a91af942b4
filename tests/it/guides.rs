//! The guides say what the code says: their tables of commands are rebuilt, and no command is named that does not exist.

use allure::coach::commands::COMMANDS;
use allure::config::VARIABLES;
use allure::domain::athlete::Lang;
use allure::i18n;

use crate::architecture::source::read;

/// Stands above and below the table.
const MARK: &str = "<!-- commands -->";

const GUIDES: [(Lang, &str); 2] = [(Lang::Fr, "docs/guide.fr.md"), (Lang::En, "docs/guide.en.md")];

/// The table of commands as the guide of a language must hold it.
fn table(lang: Lang) -> String {
    let head = match lang {
        Lang::Fr => "| Commande | En anglais | Ce qu’elle donne |",
        Lang::En => "| Command | In French | What it gives |",
    };
    let mut lines = vec![head.to_owned(), "|---|---|---|".to_owned()];
    for command in COMMANDS {
        let (name, other) = match lang {
            Lang::Fr => (command.fr, command.en),
            Lang::En => (command.en, command.fr),
        };
        let what = i18n::text(lang, &format!("command-{}", command.id.replace('_', "-")), &[]);
        lines.push(format!("| `/{name}` | `/{other}` | {what} |"));
    }
    lines.join("\n")
}

/// The words after each slash that begins one: `/oublie 2` gives `oublie`, a path or `3:30/km` gives nothing.
fn slashed(text: &str) -> Vec<&str> {
    let begins = |at: usize| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && !"./-:]_}~".contains(c))
    };
    text.match_indices('/')
        .filter(|(at, _)| begins(*at))
        .filter_map(|(at, _)| {
            let rest = &text[at + 1..];
            let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            (!word.is_empty() && !after.starts_with('/')).then_some(word)
        })
        .collect()
}

/// Words in capitals joined by `_`, such as the variables of the environment.
fn shouted(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .filter(|word| word.contains('_') && word.chars().all(|c| c.is_ascii_uppercase() || c == '_'))
}

#[test]
fn the_tables_of_commands_come_from_the_code() {
    for (lang, path) in GUIDES {
        let guide = read(path);
        let held = guide.split(MARK).nth(1).unwrap_or_default().trim();
        let expected = table(lang);
        assert!(
            held == expected,
            "{path}: between the two lines {MARK} there must stand:\n\n{expected}\n"
        );
        assert_eq!(
            guide.matches(MARK).count(),
            2,
            "{path}: the mark stands above and below"
        );
    }
}

#[test]
fn every_command_that_is_named_exists() {
    let files = GUIDES.map(|(_, path)| path).into_iter().chain(["README.md"]);
    let mut named = 0;
    for path in files {
        let text = read(path);
        for word in slashed(&text) {
            let known = COMMANDS.iter().any(|c| c.fr == word || c.en == word);
            assert!(known, "{path}: there is no command /{word}");
            named += 1;
        }
    }
    assert!(named > 2 * COMMANDS.len(), "only {named} commands were found");
}

#[test]
fn every_variable_that_is_named_exists() {
    for (_, path) in GUIDES {
        let text = read(path);
        for word in shouted(&text) {
            let known = VARIABLES.iter().any(|v| v.name == word);
            assert!(known, "{path}: nobody reads the variable {word}");
        }
        assert!(shouted(&text).count() > 0, "{path}: no variable was found");
    }
}

#[test]
fn the_french_guide_keeps_its_no_break_spaces() {
    let guide = read("docs/guide.fr.md");
    let mut in_code = false;
    for (n, line) in guide.lines().enumerate() {
        if line.starts_with("```") {
            in_code = !in_code;
        }
        if in_code || line == MARK {
            continue;
        }
        // Every other piece is in backquotes.
        for prose in line.split('`').step_by(2) {
            for (wrong, right) in [
                (" ;", "U+202F"),
                (" !", "U+202F"),
                (" ?", "U+202F"),
                (" %", "U+202F"),
                (" :", "U+00A0"),
                (" »", "U+00A0"),
                ("« ", "U+00A0"),
            ] {
                assert!(
                    !prose.contains(wrong),
                    "line {}: {wrong:?} wants {right}: {line}",
                    n + 1
                );
            }
            assert!(!prose.contains('\''), "line {}: a straight apostrophe: {line}", n + 1);
        }
    }
    assert!(guide.contains('\u{202f}') && guide.contains('\u{a0}'));
}

#[test]
fn a_slash_begins_a_command_only_where_a_word_does() {
    let text = "`/oublie 2`, /lier CODE, 4:35/km, ./run, src/coach, https://t.me/x, /var/lib, « /aide », 3/10, (/mois)";
    assert_eq!(slashed(text), ["oublie", "lier", "aide", "mois"]);
}
