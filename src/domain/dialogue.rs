//! Messages in and out, whatever the door.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::athlete::Lang;
use super::figure::Receipt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    Terminal,
    Telegram,
    Discord,
}

impl Door {
    pub const ALL: [Self; 3] = [Self::Terminal, Self::Telegram, Self::Discord];

    pub fn id(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Telegram => "telegram",
            Self::Discord => "discord",
        }
    }

    /// `None` for an identifier this version does not know.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.id() == id)
    }
}

/// A file waiting at a door. The bytes are fetched by the door when they are needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    /// What the door needs to fetch it: a path, a Telegram file id, an attachment address.
    pub handle: String,
    /// As given. Untrusted text.
    pub name: Option<String>,
    /// As announced by the door. `None` where it does not say.
    pub size: Option<u64>,
}

/// What a message carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Content {
    Text {
        text: String,
    },
    File {
        file: FileRef,
        caption: Option<String>,
    },
    /// A pressed button: its opaque payload, and what is needed to answer the press.
    Press {
        data: String,
        message: Option<String>,
    },
    /// Something the coach cannot read: `photo`, `sticker`, `voice`, `video`, `location`, `contact`, `other`.
    Unreadable {
        what: String,
        caption: Option<String>,
    },
    /// An earlier message was changed.
    Edited {
        text: String,
    },
}

/// One message as a door hands it over. It knows no athlete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inbound {
    pub door: Door,
    /// Unique at the door: a redelivery carries the same one.
    pub external_id: String,
    /// Who wrote, as the door names them.
    pub account: String,
    /// Where to answer, as the door names it.
    pub address: String,
    pub at: DateTime<Utc>,
    /// A private conversation. Groups get no personal answer.
    pub private: bool,
    /// The door's own hint of the person's language.
    pub lang_hint: Option<Lang>,
    pub content: Content,
}

impl Inbound {
    /// The words it carries, wherever they stand. `None`: it carries none.
    pub fn words(&self) -> Option<&str> {
        match &self.content {
            Content::Text { text } | Content::Edited { text } => Some(text),
            Content::File { caption, .. } | Content::Unreadable { caption, .. } => caption.as_deref(),
            Content::Press { .. } => None,
        }
    }

    /// A code of eight letters and digits, alone or behind a command such as `/start` or `/lier`. Chance may spell
    /// anything in it: a code is never read as words.
    pub fn code(&self) -> Option<String> {
        let Content::Text { text } = &self.content else {
            return None;
        };
        let last = text.split_whitespace().last()?;
        let lone = text.split_whitespace().count() == 1 || text.starts_with('/');
        let plausible = last.len() == 8 && last.chars().all(|c| c.is_ascii_alphanumeric());
        // An ordinary word of eight letters is no code: it is in lower case.
        let typed = last.chars().any(|c| c.is_ascii_digit()) || last.chars().all(|c| c.is_ascii_uppercase());
        (lone && plausible && (typed || text.starts_with('/'))).then(|| last.to_ascii_uppercase())
    }

    /// The words to be read for warning signs. `None`: there are none, or they are a code.
    pub fn assessable(&self) -> Option<&str> {
        self.words().filter(|_| self.code().is_none())
    }
}

/// A choice under a message. `data` is opaque to the door and at most 60 bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub label: String,
    pub data: String,
}

/// A picture or document that leaves with a reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    pub file_name: String,
    /// `image/png`, `application/json`, …
    pub mime: String,
    #[serde(with = "bytes")]
    pub bytes: Vec<u8>,
    /// What is said where a door cannot carry the file. Empty: nothing.
    #[serde(default)]
    pub instead: String,
}

/// What an answer speaks of, so that a short word behind it ("why?", "no, it was 13 km") means the same thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct About {
    /// Day of the session spoken of. `None`: of no session.
    pub session: Option<NaiveDate>,
    /// The activity spoken of. `None`: of none that is stored.
    pub run: Option<Uuid>,
    /// Metres of the race whose time was spoken of. `None`: of none.
    #[serde(default)]
    pub race_m: Option<u32>,
}

impl About {
    /// What is spoken of here, and else what was spoken of before.
    #[must_use]
    pub fn or(self, before: Self) -> Self {
        Self {
            session: self.session.or(before.session),
            run: self.run.or(before.run),
            race_m: self.race_m.or(before.race_m),
        }
    }
}

/// What the coach answers, worded. Everything in it that counts has a receipt.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Reply {
    pub text: String,
    pub receipts: Vec<Receipt>,
    /// Rows of buttons.
    pub buttons: Vec<Vec<Button>>,
    pub attachments: Vec<Attachment>,
    #[serde(default)]
    pub about: About,
}

impl Reply {
    /// A sentence that counts nothing.
    pub fn words(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Appends another reply as a paragraph of its own.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        if !self.text.is_empty() && !other.text.is_empty() {
            self.text.push_str("\n\n");
        }
        self.text.push_str(&other.text);
        self.receipts.extend(other.receipts);
        self.buttons.extend(other.buttons);
        self.attachments.extend(other.attachments);
        self.about = other.about.or(self.about);
        self
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Athlete,
    Coach,
}

/// One stored message, opened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Said {
    pub seq: i64,
    pub role: Role,
    pub at: DateTime<Utc>,
    pub text: String,
}

/// Attachments are stored sealed; inside JSON they travel as base-16 text.
mod bytes {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    const DIGITS: &[u8; 16] = b"0123456789abcdef";

    pub fn serialize<S: Serializer>(bytes: &[u8], s: S) -> Result<S::Ok, S::Error> {
        let mut text = String::with_capacity(bytes.len() * 2);
        for b in bytes {
            text.push(DIGITS[usize::from(b >> 4)] as char);
            text.push(DIGITS[usize::from(b & 15)] as char);
        }
        s.serialize_str(&text)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(d)?;
        let digit = |c: u8| (c as char).to_digit(16).map(|n| n as u8);
        text.as_bytes()
            .chunks(2)
            .map(|pair| match pair {
                [a, b] => Some(digit(*a)? << 4 | digit(*b)?),
                _ => None,
            })
            .collect::<Option<Vec<u8>>>()
            .ok_or_else(|| D::Error::custom("attachment bytes are not base-16 text"))
    }
}
