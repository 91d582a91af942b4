//! What people say and ask, in both languages, each wording of one half only.

use std::collections::HashMap;

use anyhow::bail;

const TOPICS: &str = include_str!("topics.txt");
const SLOTS: &str = include_str!("slots.txt");
const SMALL_TALK: &str = include_str!("small_talk.txt");
/// Questions about one of two friends.
const OF_FRIENDS: [[&str; 4]; 2] = [
    [
        "Qu'a dit {who} à propos de {what} ?",
        "Quand {who} a parlé de {what} ?",
        "Que raconte {who} sur {what} ?",
        "{who} et {what}, c'était quoi ?",
    ],
    [
        "What did {who} say about {what}?",
        "When did {who} mention {what}?",
        "What was it about {who} and {what}?",
        "What happened to {who} with {what}?",
    ],
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    Development,
    Test,
}

impl Half {
    pub fn named(name: &str) -> anyhow::Result<Self> {
        Ok(match name {
            "dev" => Self::Development,
            "test" => Self::Test,
            _ => bail!("--half is `dev` or `test`, not `{name}`"),
        })
    }

    pub fn id(self) -> &'static str {
        match self {
            Self::Development => "dev",
            Self::Test => "test",
        }
    }

    fn of<T>(self, all: &[T]) -> &[T] {
        let (first, second) = all.split_at(all.len() / 2);
        match self {
            Self::Development => first,
            Self::Test => second,
        }
    }
}

/// Lines of one sort, French and English.
type Lines = [Vec<String>; 2];

pub struct Topic {
    /// `{site}`.
    pub hole: String,
    /// What fills it, French and English.
    pub values: Vec<[String; 2]>,
    said: Lines,
    asked: Lines,
    now: Lines,
    coach: Lines,
}

impl Topic {
    pub fn said(&self, lang: usize, half: Half) -> &[String] {
        half.of(&self.said[lang])
    }

    pub fn asked(&self, lang: usize, half: Half) -> &[String] {
        half.of(&self.asked[lang])
    }

    /// What holds now, where it can change.
    pub fn asked_now(&self, half: Half) -> [&[String]; 2] {
        [half.of(&self.now[0]), half.of(&self.now[1])]
    }

    /// The question that what is said answers, where there is one.
    pub fn coach_asks(&self, lang: usize, half: Half) -> &[String] {
        half.of(&self.coach[lang])
    }
}

pub struct Wordings {
    pub topics: Vec<Topic>,
    pub from_athlete: Lines,
    pub from_coach: Lines,
    friends: Lines,
}

impl Wordings {
    pub fn read() -> Self {
        let slots: HashMap<&str, Vec<[String; 2]>> = lines(SLOTS).filter_map(slot).collect();
        let mut topics: Vec<Topic> = Vec::new();
        for line in lines(TOPICS) {
            if let Some((_, slot)) = line.strip_prefix("= ").and_then(|name| name.split_once(' ')) {
                topics.push(Topic {
                    hole: format!("{{{slot}}}"),
                    values: slots.get(slot).cloned().unwrap_or_default(),
                    said: Lines::default(),
                    asked: Lines::default(),
                    now: Lines::default(),
                    coach: Lines::default(),
                });
            } else if let (Some(topic), Some((sort, lang, text))) = (topics.last_mut(), sorted(line)) {
                match sort {
                    "s" => topic.said[lang].push(text),
                    "q" => topic.asked[lang].push(text),
                    "n" => topic.now[lang].push(text),
                    _ => topic.coach[lang].push(text),
                }
            }
        }
        let mut small = [Lines::default(), Lines::default()];
        for (sort, lang, text) in lines(SMALL_TALK).filter_map(sorted) {
            small[usize::from(sort == "c")][lang].push(text);
        }
        let [from_athlete, from_coach] = small;
        Self {
            topics,
            from_athlete,
            from_coach,
            friends: OF_FRIENDS.map(|of| of.map(str::to_owned).to_vec()),
        }
    }

    pub fn of_friends(&self, lang: usize, half: Half) -> &[String] {
        half.of(&self.friends[lang])
    }
}

fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|l| !l.is_empty() && !l.starts_with('#'))
}

/// `site: genou=knee|talon=heel`.
fn slot(line: &'static str) -> Option<(&'static str, Vec<[String; 2]>)> {
    let (name, values) = line.split_once(": ")?;
    let both = values.split('|').filter_map(|v| v.split_once('='));
    Some((name, both.map(|(fr, en)| [fr.to_owned(), en.to_owned()]).collect()))
}

/// `s fr J'ai…`: what it is, the language, the words.
fn sorted(line: &'static str) -> Option<(&'static str, usize, String)> {
    let (sort, rest) = line.split_once(' ')?;
    let (lang, text) = rest.split_once(' ')?;
    Some((sort, usize::from(lang == "en"), text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_is_told_and_asked_in_both_languages_and_halves() {
        let wordings = Wordings::read();
        assert!(wordings.topics.len() >= 14);
        for topic in &wordings.topics {
            assert!(topic.values.len() >= 4, "{}", topic.hole);
            for (lang, half) in [
                (0, Half::Development),
                (1, Half::Development),
                (0, Half::Test),
                (1, Half::Test),
            ] {
                assert!(
                    !topic.said(lang, half).is_empty() && !topic.asked(lang, half).is_empty(),
                    "{}",
                    topic.hole
                );
                assert!(!wordings.of_friends(lang, half).is_empty());
            }
            let of_both = |all: &Lines| all[0].is_empty() == all[1].is_empty();
            assert!(of_both(&topic.now) && of_both(&topic.coach), "{}", topic.hole);
        }
        assert!(
            wordings
                .from_athlete
                .iter()
                .chain(&wordings.from_coach)
                .all(|lines| lines.len() >= 8)
        );
        assert!(Half::named("both").is_err());
    }
}
