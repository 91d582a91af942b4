//! The commands, the same at every door. A command is a short way to say something: it maps to an intent,
//! and its arguments are read like any sentence.

use crate::domain::athlete::Lang;
use crate::domain::intent::Intent;

/// What a command does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// The same as asking for it in words.
    Intent(Intent),
    Start,
    /// The season followed, or how to begin one.
    Season,
    /// What a plan heeds of the athlete's wishes.
    Preferences,
    /// The days one runs, or others for them.
    RunDays,
    Settings,
    Privacy,
    /// What the model has cost.
    Budget,
    Link,
    /// A page for large files.
    Upload,
    /// What a phone measures, by itself from now on; or no more.
    Health,
    /// The same as writing its leading words and its argument.
    Asks,
    /// The pairs of shoes, or what is told of one.
    Shoes,
    /// What was taken back, done again.
    Redo,
    /// A race of the season: added where one is named, else the week before the next one.
    Race,
}

/// One command, with its French and English names and one line each on what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Command {
    pub id: &'static str,
    pub fr: &'static str,
    pub en: &'static str,
    pub does: Does,
    /// French and English words in front of its argument, so that it reads as it would in a sentence. `None`: the
    /// argument needs none.
    pub lead: Option<[&'static str; 2]>,
}

/// The shelf, in the order in which help shows it. What each is for is worded under `command-<id>`.
pub const COMMANDS: &[Command] = &[
    Command {
        id: "session",
        fr: "seance",
        en: "today",
        does: Does::Intent(Intent::TodaysSession),
        lead: None,
    },
    Command {
        id: "tomorrow",
        fr: "demain",
        en: "tomorrow",
        does: Does::Intent(Intent::TomorrowSession),
        lead: None,
    },
    Command {
        id: "plan",
        fr: "plan",
        en: "plan",
        does: Does::Season,
        lead: None,
    },
    Command {
        id: "preferences",
        fr: "preferences",
        en: "prefs",
        does: Does::Preferences,
        lead: None,
    },
    Command {
        id: "run_days",
        fr: "jours",
        en: "days",
        does: Does::RunDays,
        lead: None,
    },
    Command {
        id: "week",
        fr: "semaine",
        en: "week",
        does: Does::Intent(Intent::MyWeek),
        lead: None,
    },
    Command {
        id: "month",
        fr: "mois",
        en: "month",
        does: Does::Intent(Intent::MyMonth),
        lead: None,
    },
    Command {
        id: "form",
        fr: "forme",
        en: "form",
        does: Does::Intent(Intent::TrainingLoad),
        lead: None,
    },
    Command {
        id: "records",
        fr: "records",
        en: "prs",
        does: Does::Intent(Intent::MyRecords),
        lead: None,
    },
    Command {
        id: "last",
        fr: "derniere",
        en: "last",
        does: Does::Intent(Intent::LastRun),
        lead: None,
    },
    Command {
        id: "paces",
        fr: "allures",
        en: "paces",
        does: Does::Intent(Intent::MyPaces),
        lead: None,
    },
    Command {
        id: "zones",
        fr: "zones",
        en: "hrzones",
        does: Does::Intent(Intent::MyZones),
        lead: None,
    },
    Command {
        id: "goal",
        fr: "objectif",
        en: "goal",
        does: Does::Intent(Intent::SetGoalRace),
        lead: Some(["mon objectif :", "my goal:"]),
    },
    Command {
        id: "predict",
        fr: "prediction",
        en: "predict",
        does: Does::Intent(Intent::PredictRace),
        lead: None,
    },
    Command {
        id: "race",
        fr: "course",
        en: "race",
        does: Does::Race,
        lead: Some(["je prépare aussi", "I am also training for"]),
    },
    Command {
        id: "conditions",
        fr: "conditions",
        en: "conditions",
        does: Does::Asks,
        lead: Some(["allure par", "pace in"]),
    },
    Command {
        id: "age_grade",
        fr: "niveau",
        en: "agegrade",
        does: Does::Asks,
        lead: Some(["niveau pour mon âge", "age grade"]),
    },
    Command {
        id: "method",
        fr: "methode",
        en: "method",
        does: Does::Intent(Intent::Methodology),
        lead: Some(["méthode", "methodology"]),
    },
    Command {
        id: "log",
        fr: "fait",
        en: "done",
        does: Does::Intent(Intent::LogRun),
        lead: Some(["couru", "ran"]),
    },
    Command {
        id: "pain",
        fr: "douleur",
        en: "pain",
        does: Does::Intent(Intent::ReportPain),
        lead: Some(["mal", "pain"]),
    },
    Command {
        id: "check_in",
        fr: "matin",
        en: "checkin",
        does: Does::Intent(Intent::FeelTired),
        lead: None,
    },
    Command {
        id: "strength",
        fr: "renfo",
        en: "strength",
        does: Does::Intent(Intent::StrengthSession),
        lead: None,
    },
    Command {
        id: "shoes",
        fr: "chaussures",
        en: "shoes",
        does: Does::Shoes,
        lead: None,
    },
    Command {
        id: "sources",
        fr: "sources",
        en: "sources",
        does: Does::Intent(Intent::Sources),
        lead: None,
    },
    Command {
        id: "move",
        fr: "deplacer",
        en: "move",
        does: Does::Intent(Intent::MoveSession),
        lead: Some(["déplace", "move"]),
    },
    Command {
        id: "why",
        fr: "pourquoi",
        en: "why",
        does: Does::Intent(Intent::Why),
        lead: None,
    },
    Command {
        id: "undo",
        fr: "annuler",
        en: "undo",
        does: Does::Intent(Intent::Undo),
        lead: None,
    },
    Command {
        id: "redo",
        fr: "refaire",
        en: "redo",
        does: Does::Redo,
        lead: None,
    },
    Command {
        id: "memory",
        fr: "memoire",
        en: "memory",
        does: Does::Intent(Intent::MemoryShow),
        lead: None,
    },
    Command {
        id: "forget",
        fr: "oublie",
        en: "forget",
        does: Does::Intent(Intent::MemoryForget),
        lead: None,
    },
    Command {
        id: "settings",
        fr: "reglages",
        en: "settings",
        does: Does::Settings,
        lead: None,
    },
    Command {
        id: "silence",
        fr: "silence",
        en: "quiet",
        does: Does::Intent(Intent::QuietHours),
        lead: Some(["silence de", "quiet hours"]),
    },
    Command {
        id: "language",
        fr: "langue",
        en: "language",
        does: Does::Intent(Intent::Language),
        lead: Some(["parle", "speak"]),
    },
    Command {
        id: "zone",
        fr: "fuseau",
        en: "timezone",
        does: Does::Intent(Intent::Timezone),
        lead: Some(["fuseau", "time zone"]),
    },
    Command {
        id: "units",
        fr: "unites",
        en: "units",
        does: Does::Intent(Intent::Units),
        lead: None,
    },
    Command {
        id: "link",
        fr: "lier",
        en: "link",
        does: Does::Link,
        lead: None,
    },
    Command {
        id: "upload",
        fr: "envoyer",
        en: "upload",
        does: Does::Upload,
        lead: None,
    },
    Command {
        id: "health",
        fr: "sante",
        en: "health",
        does: Does::Health,
        lead: None,
    },
    Command {
        id: "privacy",
        fr: "confidentialite",
        en: "privacy",
        does: Does::Privacy,
        lead: None,
    },
    Command {
        id: "budget",
        fr: "budget",
        en: "budget",
        does: Does::Budget,
        lead: None,
    },
    Command {
        id: "export",
        fr: "export",
        en: "exportdata",
        does: Does::Intent(Intent::Export),
        lead: None,
    },
    Command {
        id: "delete",
        fr: "supprimer",
        en: "delete",
        does: Does::Intent(Intent::DeleteAccount),
        lead: None,
    },
    Command {
        id: "help",
        fr: "aide",
        en: "help",
        does: Does::Intent(Intent::Help),
        lead: None,
    },
    Command {
        id: "start",
        fr: "start",
        en: "start",
        does: Does::Start,
        lead: None,
    },
];

impl Command {
    pub fn name(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fr => self.fr,
            Lang::En => self.en,
        }
    }

    /// The leading words with the argument, if there is one.
    pub fn asks(&self, rest: &str, lang: Lang) -> String {
        let [fr, en] = self.lead.unwrap_or_default();
        let lead = if lang == Lang::Fr { fr } else { en };
        format!("{lead} {rest}").trim().to_owned()
    }

    /// The argument with the words in front of it. Empty without an argument.
    pub fn sentence(&self, rest: &str, lang: Lang) -> String {
        match (self.lead, rest) {
            (_, "") => String::new(),
            (None, rest) => rest.to_owned(),
            (Some([fr, en]), rest) => format!("{} {rest}", if lang == Lang::Fr { fr } else { en }),
        }
    }
}

/// A line that begins with a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Parsed<'a> {
    /// The command, the language of the name used, and what follows it.
    Known {
        command: &'static Command,
        lang: Option<Lang>,
        rest: &'a str,
    },
    /// No such command: the closest name, if one is close.
    Unknown { closest: Option<&'static str> },
}

/// `None`: the text is no command.
pub fn parse(text: &str) -> Option<Parsed<'_>> {
    let line = text.trim().strip_prefix('/')?;
    let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    // Telegram appends the bot's own name in groups: `/aide@allure_bot`.
    let word = plain(word.split('@').next().unwrap_or_default());
    if let Some(command) = COMMANDS.iter().find(|c| c.fr == word || c.en == word) {
        let lang = match (command.fr == word, command.en == word) {
            (true, false) => Some(Lang::Fr),
            (false, true) => Some(Lang::En),
            _ => None,
        };
        return Some(Parsed::Known {
            command,
            lang,
            rest: rest.trim(),
        });
    }
    let closest = COMMANDS
        .iter()
        .flat_map(|c| [c.fr, c.en])
        .map(|name| (strsim::damerau_levenshtein(name, &word), name))
        .filter(|(distance, name)| *distance <= 1 + name.len() / 4)
        .min()
        .map(|(_, name)| name);
    Some(Parsed::Unknown { closest })
}

/// A command's name alone, without its slash, with or without an article: `ma semaine`. `None` for anything else.
pub fn bare(text: &str) -> Option<Parsed<'_>> {
    const ARTICLES: &[&str] = &["ma", "mon", "mes", "la", "le", "les", "my", "the"];
    let mut words: Vec<String> = text.split_whitespace().map(plain).filter(|w| !w.is_empty()).collect();
    if words.len() == 2 && ARTICLES.contains(&words[0].as_str()) {
        words.remove(0);
    }
    let [word] = words.as_slice() else { return None };
    let command = COMMANDS
        .iter()
        .filter(|c| c.id != "start")
        .find(|c| c.fr == word || c.en == word)?;
    let lang = match (command.fr == word, command.en == word) {
        (true, false) => Some(Lang::Fr),
        (false, true) => Some(Lang::En),
        _ => None,
    };
    Some(Parsed::Known {
        command,
        lang,
        rest: "",
    })
}

/// Lower case without accents, so that `/séance` is `/seance`.
fn plain(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    word.nfkd()
        .filter(|c| c.is_alphanumeric() || *c == '_')
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_with_accents_typos_and_arguments() {
        let known = |text| match parse(text) {
            Some(Parsed::Known { command, lang, rest }) => (command.id, lang, rest.to_owned()),
            other => panic!("{other:?}"),
        };
        assert_eq!(known("/séance"), ("session", Some(Lang::Fr), String::new()));
        assert_eq!(known(" /today@allure_bot "), ("session", Some(Lang::En), String::new()));
        assert_eq!(
            known("/oublie mon genou"),
            ("forget", Some(Lang::Fr), "mon genou".to_owned())
        );
        assert_eq!(known("/export"), ("export", Some(Lang::Fr), String::new()));
        assert_eq!(
            parse("/semiane"),
            Some(Parsed::Unknown {
                closest: Some("semaine")
            })
        );
        assert_eq!(parse("/xyzzyplugh"), Some(Parsed::Unknown { closest: None }));
        assert_eq!(parse("semaine"), None);
        assert!(matches!(parse("/"), Some(Parsed::Unknown { .. })));
    }

    #[test]
    fn a_name_alone_is_its_command_with_or_without_an_article() {
        let id = |text| match bare(text) {
            Some(Parsed::Known { command, .. }) => Some(command.id),
            _ => None,
        };
        assert_eq!(id("Séance ?"), Some("session"));
        assert_eq!(id("ma semaine"), Some("week"));
        assert_eq!(id("my week!"), Some("week"));
        assert_eq!(id("ma grosse semaine"), None);
        assert_eq!(id("start"), None);
    }

    #[test]
    fn no_name_stands_for_two_commands() {
        let mut names: Vec<&str> = COMMANDS
            .iter()
            .flat_map(|c| if c.fr == c.en { vec![c.fr] } else { vec![c.fr, c.en] })
            .collect();
        names.sort_unstable();
        let before = names.len();
        names.dedup();
        assert_eq!(names.len(), before);
    }
}
