//! The words: every sentence a person reads, in French and in English, one file per speaker.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::domain::athlete::Lang;

pub mod format;

/// The files of words, French and English side by side.
const WORDS: &[(&str, &str, &str)] = &[
    (
        "coach",
        include_str!("words/fr/coach.ftl"),
        include_str!("words/en/coach.ftl"),
    ),
    (
        "terminal",
        include_str!("words/fr/terminal.ftl"),
        include_str!("words/en/terminal.ftl"),
    ),
    (
        "memory",
        include_str!("words/fr/memory.ftl"),
        include_str!("words/en/memory.ftl"),
    ),
    (
        "body",
        include_str!("words/fr/body.ftl"),
        include_str!("words/en/body.ftl"),
    ),
    (
        "fuelling",
        include_str!("words/fr/fuelling.ftl"),
        include_str!("words/en/fuelling.ftl"),
    ),
    (
        "heard",
        include_str!("words/fr/heard.ftl"),
        include_str!("words/en/heard.ftl"),
    ),
    (
        "recordings",
        include_str!("words/fr/recordings.ftl"),
        include_str!("words/en/recordings.ftl"),
    ),
    (
        "asked",
        include_str!("words/fr/asked.ftl"),
        include_str!("words/en/asked.ftl"),
    ),
    (
        "asks",
        include_str!("words/fr/asks.ftl"),
        include_str!("words/en/asks.ftl"),
    ),
    (
        "ahead",
        include_str!("words/fr/ahead.ftl"),
        include_str!("words/en/ahead.ftl"),
    ),
    (
        "refused",
        include_str!("words/fr/refused.ftl"),
        include_str!("words/en/refused.ftl"),
    ),
    (
        "time_zones",
        include_str!("words/fr/time_zones.ftl"),
        include_str!("words/en/time_zones.ftl"),
    ),
    (
        "season",
        include_str!("words/fr/season.ftl"),
        include_str!("words/en/season.ftl"),
    ),
    (
        "conditions",
        include_str!("words/fr/conditions.ftl"),
        include_str!("words/en/conditions.ftl"),
    ),
    (
        "proposed",
        include_str!("words/fr/proposed.ftl"),
        include_str!("words/en/proposed.ftl"),
    ),
    (
        "runs",
        include_str!("words/fr/runs.ftl"),
        include_str!("words/en/runs.ftl"),
    ),
    (
        "wishes",
        include_str!("words/fr/wishes.ftl"),
        include_str!("words/en/wishes.ftl"),
    ),
    (
        "goals",
        include_str!("words/fr/goals.ftl"),
        include_str!("words/en/goals.ftl"),
    ),
    (
        "care",
        include_str!("words/fr/care.ftl"),
        include_str!("words/en/care.ftl"),
    ),
    (
        "talk",
        include_str!("words/fr/talk.ftl"),
        include_str!("words/en/talk.ftl"),
    ),
    (
        "shape",
        include_str!("words/fr/shape.ftl"),
        include_str!("words/en/shape.ftl"),
    ),
    (
        "start",
        include_str!("words/fr/start.ftl"),
        include_str!("words/en/start.ftl"),
    ),
    (
        "settings",
        include_str!("words/fr/settings.ftl"),
        include_str!("words/en/settings.ftl"),
    ),
    (
        "onboarding",
        include_str!("words/fr/onboarding.ftl"),
        include_str!("words/en/onboarding.ftl"),
    ),
    (
        "shoes",
        include_str!("words/fr/shoes.ftl"),
        include_str!("words/en/shoes.ftl"),
    ),
    (
        "strength",
        include_str!("words/fr/strength.ftl"),
        include_str!("words/en/strength.ftl"),
    ),
    (
        "safety",
        include_str!("words/fr/safety.ftl"),
        include_str!("words/en/safety.ftl"),
    ),
    (
        "report",
        include_str!("words/fr/report.ftl"),
        include_str!("words/en/report.ftl"),
    ),
    (
        "zones",
        include_str!("words/fr/zones.ftl"),
        include_str!("words/en/zones.ftl"),
    ),
    (
        "progress",
        include_str!("words/fr/progress.ftl"),
        include_str!("words/en/progress.ftl"),
    ),
    (
        "nudge",
        include_str!("words/fr/nudge.ftl"),
        include_str!("words/en/nudge.ftl"),
    ),
    (
        "files",
        include_str!("words/fr/files.ftl"),
        include_str!("words/en/files.ftl"),
    ),
    (
        "measured",
        include_str!("words/fr/measured.ftl"),
        include_str!("words/en/measured.ftl"),
    ),
    (
        "recovery",
        include_str!("words/fr/recovery.ftl"),
        include_str!("words/en/recovery.ftl"),
    ),
    (
        "turn",
        include_str!("words/fr/turn.ftl"),
        include_str!("words/en/turn.ftl"),
    ),
    (
        "web",
        include_str!("words/fr/web.ftl"),
        include_str!("words/en/web.ftl"),
    ),
    (
        "budget",
        include_str!("words/fr/budget.ftl"),
        include_str!("words/en/budget.ftl"),
    ),
    (
        "limits",
        include_str!("words/fr/limits.ftl"),
        include_str!("words/en/limits.ftl"),
    ),
    (
        "bot",
        include_str!("words/fr/bot.ftl"),
        include_str!("words/en/bot.ftl"),
    ),
];

type Bundle = FluentBundle<FluentResource>;

static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::Fr));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::En));

/// What a sentence is filled with. A string is shown as it is; a number chooses the plural, and is shown as people write
/// it.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    Text(String),
    Number(f64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

/// The sentence `id` in `lang`, filled with `args`.
///
/// An unknown id or a missing argument stops a debug build; a release build shows the id in guillemets.
pub fn text(lang: Lang, id: &str, args: &[(&str, Arg)]) -> String {
    let found = lookup(lang, id, args);
    debug_assert!(found.is_some(), "no words for {id} in {}", lang.code());
    found.unwrap_or_else(|| format!("«\u{a0}{id}\u{a0}»"))
}

/// Whether there are words under `id`. For ids that come from stored rows.
pub fn has(lang: Lang, id: &str) -> bool {
    of(lang).has_message(id)
}

fn of(lang: Lang) -> &'static Bundle {
    match lang {
        Lang::Fr => &FRENCH,
        Lang::En => &ENGLISH,
    }
}

fn lookup(lang: Lang, id: &str, args: &[(&str, Arg)]) -> Option<String> {
    let bundle = of(lang);
    let pattern = bundle.get_message(id)?.value()?;
    let mut filled = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        let value = match arg {
            // Fluent would read « 10 » as a number when it is given as text to be guessed.
            Arg::Text(text) => FluentValue::String(text.clone().into()),
            Arg::Number(number) => FluentValue::from(*number),
        };
        filled.set(*name, value);
    }
    let mut errors: Vec<FluentError> = Vec::new();
    let sentence = bundle.format_pattern(pattern, Some(&filled), &mut errors);
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    Some(sentence.into_owned())
}

/// A whole number with its thousands apart. `None`: anything else is shown as it is.
fn counted(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => Some(format::number(lang, number.value, 0)),
        _ => None,
    }
}

/// All files of one language. A line that does not parse is left out; a test refuses it.
fn bundle(lang: Lang) -> Bundle {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // The isolation marks would travel into chats and break the comparison with receipts.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Fr => |value, _| counted(Lang::Fr, value),
        Lang::En => |value, _| counted(Lang::En, value),
    }));
    for (_, french, english) in WORDS {
        let source = match lang {
            Lang::Fr => french,
            Lang::En => english,
        };
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Every message of a file with the arguments it names.
    fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut current = String::new();
        for line in source.lines() {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                let id = line.split('=').next().unwrap().trim().to_owned();
                assert!(found.insert(id.clone(), BTreeSet::new()).is_none(), "{id} twice");
                current = id;
            }
            let mut rest = line;
            while let Some(at) = rest.find('$') {
                rest = &rest[at + 1..];
                let end = rest
                    .find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
                    .unwrap_or(rest.len());
                found.get_mut(&current).unwrap().insert(rest[..end].to_owned());
            }
        }
        found
    }

    #[test]
    fn both_languages_say_the_same_things_with_the_same_arguments() {
        for (file, french, english) in WORDS {
            assert_eq!(messages(french), messages(english), "{file}");
        }
    }

    #[test]
    fn every_line_parses() {
        for (file, french, english) in WORDS {
            for source in [french, english] {
                if let Err((_, errors)) = FluentResource::try_new((*source).to_owned()) {
                    panic!("{file}: {errors:?}");
                }
            }
        }
    }

    #[test]
    fn no_id_stands_in_two_files() {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (file, french, _) in WORDS {
            for id in messages(french).into_keys() {
                let before = seen.insert(id.clone(), file);
                assert_eq!(before, None, "{id} in {file}");
            }
        }
    }

    #[test]
    fn french_marks_keep_their_spaces() {
        for (file, french, _) in WORDS {
            for line in french.lines().filter(|l| !l.starts_with('#')) {
                for bad in [" ;", " !", " ?", " %", " :", "« ", " »"] {
                    assert!(!line.contains(bad), "{file}: {bad:?} in {line}");
                }
            }
        }
    }

    #[test]
    fn an_unknown_id_is_seen() {
        assert_eq!(lookup(Lang::Fr, "no-such-words", &[]), None);
        assert!(!has(Lang::En, "no-such-words"));
    }
}
