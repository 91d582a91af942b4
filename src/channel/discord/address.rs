//! Where to answer at Discord, as text.

use std::fmt;

/// Where an interaction came from. Its token answers for 15 minutes without any other right.
#[derive(Clone, PartialEq, Eq)]
pub struct Origin {
    pub application: u64,
    pub token: String,
    pub channel: u64,
    pub user: u64,
    /// The place is shared with others: only the person who asked may see the answer.
    pub ephemeral: bool,
}

/// A place an answer can be sent to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// `c<channel>`: a channel of direct messages.
    Channel(u64),
    /// `i<application>:<token>:<channel>:<user>`, and `:e` behind it where the answer is for one person's eyes.
    Interaction(Origin),
}

impl Address {
    /// `None`: the text is no address of this door.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(channel) = text.strip_prefix('c') {
            return channel.parse().ok().map(Self::Channel);
        }
        let mut fields = text.strip_prefix('i')?.split(':');
        let application = fields.next()?.parse().ok()?;
        let token = fields.next().filter(|t| is_token(t))?.to_owned();
        let channel = fields.next()?.parse().ok()?;
        let user = fields.next()?.parse().ok()?;
        let ephemeral = match fields.next() {
            None => false,
            Some("e") => true,
            Some(_) => return None,
        };
        let origin = Origin {
            application,
            token,
            channel,
            user,
            ephemeral,
        };
        fields.next().is_none().then_some(Self::Interaction(origin))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Channel(channel) => write!(f, "c{channel}"),
            Self::Interaction(o) => {
                let eyes = if o.ephemeral { ":e" } else { "" };
                write!(f, "i{}:{}:{}:{}{eyes}", o.application, o.token, o.channel, o.user)
            }
        }
    }
}

/// The token lets anybody answer, so it is no more printed than a password.
impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            application,
            channel,
            user,
            ephemeral,
            ..
        } = self;
        write!(f, "Origin({application}:••••:{channel}:{user}, ephemeral {ephemeral})")
    }
}

/// The token becomes part of a path, so it may hold nothing that means something in one.
pub fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_=.".contains(c)) && !text.contains("..")
}

/// The Discord id inside an external id: `m12`, `m12.1`, `m12e1700`, `i13`. Ids of messages and of interactions
/// come from the same clock, so either says after which message to read on. `None`: not one of ours.
pub fn snowflake(external_id: &str) -> Option<u64> {
    let digits = external_id.strip_prefix(['m', 'i'])?;
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_survives_being_text() {
        let origin = Origin {
            application: 1,
            token: "aW50-_=.x".to_owned(),
            channel: 3,
            user: 4,
            ephemeral: false,
        };
        let hidden = Origin {
            ephemeral: true,
            ..origin.clone()
        };
        for (address, text) in [
            (Address::Channel(77), "c77"),
            (Address::Interaction(origin), "i1:aW50-_=.x:3:4"),
            (Address::Interaction(hidden), "i1:aW50-_=.x:3:4:e"),
        ] {
            assert_eq!(address.to_string(), text);
            assert_eq!(Address::parse(text), Some(address));
        }
        for bad in [
            "",
            "c",
            "cx",
            "77",
            "i1:t:3",
            "i1:t:3:4:x",
            "i1:t:3:4:e:e",
            "i1:a/b:3:4",
            "i1:..:3:4",
            "i1::3:4",
        ] {
            assert_eq!(Address::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_token_is_not_printed() {
        let shown = format!("{:?}", Address::parse("i1:sesame:3:4:e"));
        assert_eq!(shown, "Some(Interaction(Origin(1:••••:3:4, ephemeral true)))");
    }

    #[test]
    fn external_ids_tell_when() {
        let seen = ["m12", "m12.3", "m12e1700", "i13", "x", "m", "telegram"].map(snowflake);
        assert_eq!(seen, [Some(12), Some(12), Some(12), Some(13), None, None, None]);
    }
}
