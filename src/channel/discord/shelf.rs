//! What Discord shows of the coach before anything is said: the commands, their suggestions, the form of the
//! morning. The words stand here because only this door has them; the coach's own words are in `i18n`.

use serde_json::{Value, json};

use crate::channel::CommandName;
use crate::domain::athlete::Lang;

/// Longest description of a command (Discord, "Application command structure").
const ABOUT_LIMIT: usize = 100;
/// Most suggestions at once (Discord, "Autocomplete").
const MOST_CHOICES: usize = 25;
/// The payload of a button that opens the form of the morning, and the id of that form.
pub const CHECK_IN_BUTTON: &str = "checkin:open";
pub const CHECK_IN_FORM: &str = "checkin";
/// The English name of the command that opens it.
const CHECK_IN_COMMAND: &str = "checkin";

/// A suggestion in French and in English.
type Choice = (&'static str, &'static str);

const WEEKDAYS: &[Choice] = &[
    ("lundi", "monday"),
    ("mardi", "tuesday"),
    ("mercredi", "wednesday"),
    ("jeudi", "thursday"),
    ("vendredi", "friday"),
    ("samedi", "saturday"),
    ("dimanche", "sunday"),
    ("demain", "tomorrow"),
];

/// What may follow a command, by the command's English name.
const SUGGESTIONS: &[(&str, &[Choice])] = &[
    ("move", WEEKDAYS),
    ("language", &[("français", "français"), ("anglais", "english")]),
    ("units", &[("km", "km"), ("miles", "miles")]),
    (
        "quiet",
        &[
            ("21h-7h", "21h-7h"),
            ("22h-7h", "22h-7h"),
            ("22h-8h", "22h-8h"),
            ("23h-8h", "23h-8h"),
        ],
    ),
];

fn suggestions(command: &str) -> Option<&'static [Choice]> {
    SUGGESTIONS
        .iter()
        .find(|(name, _)| *name == command)
        .map(|(_, choices)| *choices)
}

/// The commands as Discord registers them: usable in direct messages and servers, by whoever installs them.
pub fn commands(names: &[CommandName]) -> Value {
    names.iter().map(command).collect()
}

fn command(name: &CommandName) -> Value {
    let mut body = json!({
        "type": 1,
        "name": name.en,
        "description": about(&name.about_en, name.en),
        "description_localizations": { "fr": about(&name.about_fr, name.fr) },
        // Everywhere: in servers, with the bot alone, and between people.
        "contexts": [0, 1, 2],
        // For a server, and for a person.
        "integration_types": [0, 1],
        "options": [{
            "type": 3,
            "name": "text",
            "name_localizations": { "fr": "texte" },
            "description": "What you want to say with it",
            "description_localizations": { "fr": "Ce que tu veux dire avec" },
            "required": false,
            "autocomplete": suggestions(name.en).is_some(),
        }],
    });
    if name.fr != name.en {
        body["name_localizations"] = json!({ "fr": name.fr });
    }
    body
}

/// A description within the limit; the name where there is none, because Discord refuses an empty one.
fn about(text: &str, name: &str) -> String {
    let text = if text.trim().is_empty() { name } else { text.trim() };
    if text.chars().count() <= ABOUT_LIMIT {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(ABOUT_LIMIT - 1).collect();
    short.push('…');
    short
}

/// What to suggest while somebody types.
pub fn choices(command: &str, typed: &str, lang: Lang) -> Value {
    let typed = typed.trim().to_lowercase();
    let words = suggestions(command).into_iter().flatten().map(|(fr, en)| match lang {
        Lang::Fr => *fr,
        Lang::En => *en,
    });
    words
        .filter(|word| word.starts_with(&typed))
        .take(MOST_CHOICES)
        .map(|word| json!({ "name": word, "value": word }))
        .collect()
}

/// What a command says, in the language of the person: the server always sends its English name.
pub fn as_text(names: &[CommandName], name: &str, rest: &str, lang: Lang) -> String {
    let known = names.iter().find(|c| c.en == name);
    let name = match (known, lang) {
        (Some(known), Lang::Fr) => known.fr,
        _ => name,
    };
    format!("/{name} {rest}").trim_end().to_owned()
}

/// Whether a command asks for the form of the morning rather than bringing its answers.
pub fn opens_form(command: &str, rest: &str) -> bool {
    command == CHECK_IN_COMMAND && rest.trim().is_empty()
}

/// What the filled form says: the command with its answers. Three bare numbers could answer another question.
pub fn filled_in(answers: &[&str], lang: Lang) -> String {
    let command = match lang {
        Lang::Fr => "matin",
        Lang::En => CHECK_IN_COMMAND,
    };
    format!("/{command} {}", answers.join(" "))
}

/// The form of the morning. Its answer reads like `/matin 4 3 5`, and tells by the id of the form whether others are
/// around, because Discord does not.
pub fn form(lang: Lang, ephemeral: bool) -> Value {
    let (title, labels) = match lang {
        Lang::Fr => (
            "Ce matin",
            [
                "Sommeil, de 1 (mauvais) à 5 (excellent)",
                "Jambes, de 1 (lourdes) à 5 (légères)",
                "Moral, de 1 (bas) à 5 (au top)",
            ],
        ),
        Lang::En => (
            "This morning",
            [
                "Sleep, from 1 (poor) to 5 (excellent)",
                "Legs, from 1 (heavy) to 5 (light)",
                "Mood, from 1 (low) to 5 (great)",
            ],
        ),
    };
    let rows: Vec<Value> = ["sleep", "legs", "mood"]
        .into_iter()
        .zip(labels)
        .map(|(id, label)| {
            let input = json!({
                "type": 4, "style": 1, "custom_id": id, "label": label,
                "min_length": 1, "max_length": 1, "required": true,
            });
            json!({ "type": 1, "components": [input] })
        })
        .collect();
    let id = if ephemeral {
        format!("{CHECK_IN_FORM}:e")
    } else {
        CHECK_IN_FORM.to_owned()
    };
    json!({ "custom_id": id, "title": title, "components": rows })
}

/// Said when a message could not be kept: the person must know that it is lost.
pub fn not_kept(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "Je n’ai pas pu noter ça. Réessaie dans une minute.",
        Lang::En => "I could not note that. Try again in a minute.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(fr: &'static str, en: &'static str) -> CommandName {
        CommandName {
            fr,
            en,
            about_fr: "déplacer une séance".to_owned(),
            about_en: "x".repeat(130),
        }
    }

    #[test]
    fn a_command_is_registered_in_both_languages_everywhere() {
        let all = commands(&[name("deplacer", "move"), name("records", "records")]);
        let moved = &all[0];
        assert_eq!(
            (&moved["name"], &moved["name_localizations"]),
            (&json!("move"), &json!({ "fr": "deplacer" }))
        );
        assert_eq!(
            moved["description_localizations"],
            json!({ "fr": "déplacer une séance" })
        );
        assert_eq!(moved["description"].as_str().map(|d| d.chars().count()), Some(100));
        assert_eq!(
            (&moved["contexts"], &moved["integration_types"]),
            (&json!([0, 1, 2]), &json!([0, 1]))
        );
        assert_eq!(
            (
                &moved["options"][0]["autocomplete"],
                &all[1]["options"][0]["autocomplete"]
            ),
            (&json!(true), &json!(false))
        );
        assert!(all[1]["name_localizations"].is_null());
    }

    #[test]
    fn suggestions_follow_what_is_typed_and_the_language() {
        let both = |word: &str| json!({ "name": word, "value": word });
        assert_eq!(
            choices("move", " M", Lang::Fr),
            json!([both("mardi"), both("mercredi")])
        );
        assert_eq!(
            choices("move", "t", Lang::En),
            json!([both("tuesday"), both("thursday"), both("tomorrow")])
        );
        assert_eq!(choices("week", "", Lang::Fr), json!([]));
    }

    #[test]
    fn a_command_reads_like_a_line_in_the_persons_language() {
        let names = [name("deplacer", "move")];
        assert_eq!(as_text(&names, "move", "lundi", Lang::Fr), "/deplacer lundi");
        assert_eq!(as_text(&names, "move", "", Lang::En), "/move");
        assert!(opens_form("checkin", " ") && !opens_form("checkin", "4 3 5") && !opens_form("week", ""));
    }

    #[test]
    fn the_form_is_within_the_limits() {
        for lang in [Lang::Fr, Lang::En] {
            let form = form(lang, true);
            assert_eq!(form["custom_id"], "checkin:e");
            // Discord: titles and labels of at most 45 characters.
            let long = |v: &Value| v.as_str().map_or(99, |s| s.chars().count()) > 45;
            assert!(!long(&form["title"]));
            for row in 0..3 {
                assert!(!long(&form["components"][row]["components"][0]["label"]), "{form}");
            }
        }
    }
}
