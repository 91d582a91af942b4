//! A page asked for in a conversation: its one-time link, or the end of what it began.

use sqlx::postgres::PgConnection;

use crate::domain::athlete::Lang;
use crate::domain::dialogue::Reply;
use crate::i18n::{self, format};
use crate::store::links::{self, Purpose};

use super::commit::Turn;

/// What is wanted of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paged {
    Link(Purpose),
    /// The phone's address opens nothing any more.
    StopHealth,
}

/// Words after the command that end it.
const STOPS: [&str; 10] = [
    "stop", "arrête", "arrêter", "arrete", "arreter", "révoque", "supprime", "off", "revoke", "end",
];

impl Paged {
    /// What follows the command of a phone's address.
    pub fn health(rest: &str) -> Self {
        let word = rest.trim().trim_end_matches(['.', '!']).trim().to_lowercase();
        if STOPS.contains(&word.as_str()) {
            Self::StopHealth
        } else {
            Self::Link(Purpose::Health)
        }
    }
}

/// The first word of a page's address in a language.
fn path(purpose: Purpose, lang: Lang) -> &'static str {
    match (purpose, lang) {
        (Purpose::Upload, Lang::Fr) => "envoyer",
        (Purpose::Upload, Lang::En) => "upload",
        (Purpose::Health, Lang::Fr) => "sante",
        (Purpose::Health, Lang::En) => "health",
    }
}

pub(super) async fn page(turn: &Turn<'_>, db: &mut PgConnection, wanted: Paged) -> anyhow::Result<Reply> {
    let scope = &turn.lane.scope;
    let purpose = match wanted {
        Paged::StopHealth => {
            let stopped = links::revoke_health_token(db, scope).await?;
            let id = if stopped {
                "web-chat-health-stopped"
            } else {
                "web-chat-health-none"
            };
            return Ok(turn.words(id));
        }
        Paged::Link(purpose) => purpose,
    };
    let Some(site) = &turn.app.site else {
        return Ok(turn.words(match purpose {
            Purpose::Upload => "web-chat-off-upload",
            Purpose::Health => "web-chat-off-health",
        }));
    };
    let Some(token) = links::new_link(db, &turn.app.vault, scope, purpose, turn.seen.now).await? else {
        return Ok(turn.words("web-chat-too-many"));
    };
    let link = format!("{site}/{}/{token}", path(purpose, turn.lang));
    let id = match purpose {
        Purpose::Upload => "web-chat-upload",
        Purpose::Health => "web-chat-health",
    };
    let reply = Reply::words(i18n::text(turn.lang, id, &[("link", link.into())]));
    Ok(match purpose {
        Purpose::Upload => reply,
        Purpose::Health => match links::health_token(db, scope).await? {
            None => reply,
            Some(there) => reply.then(turn.words("web-chat-health-there")).then(heard(turn, there)),
        },
    })
}

/// When something last came from the phone.
fn heard(turn: &Turn<'_>, token: links::HealthToken) -> Reply {
    let Some(at) = token.used_at else {
        return turn.words("web-chat-health-quiet");
    };
    let state = &turn.seen.state;
    let at = at.with_timezone(&state.athlete.settings.tz);
    let minute = chrono::Timelike::hour(&at) * 60 + chrono::Timelike::minute(&at);
    let day = format::date(turn.lang, at.date_naive(), state.today);
    let time = format::time_of_day(turn.lang, minute as u16);
    let when = format!("{day}, {time}");
    Reply::words(i18n::text(turn.lang, "web-chat-health-last", &[("when", when.into())]))
}

/// A reply as it is remembered: whoever reads the memory, a model among them, opens nothing with it.
pub(super) fn without_secrets(text: &str) -> String {
    let opens = |word: &str| word.len() == 64 && word.bytes().all(|b| b.is_ascii_hexdigit());
    text.split('/')
        .map(|piece| {
            let end = piece.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(piece.len());
            if opens(&piece[..end]) {
                format!("…{}", &piece[end..])
            } else {
                piece.to_owned()
            }
        })
        .collect::<Vec<_>>()
        .join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_remembered_without_what_opens_it() {
        let secret = "0123456789abcdef".repeat(4);
        let said = format!("Ouvre https://coach.example/envoyer/{secret} vite : 3/10, 4:35/km");
        let kept = "Ouvre https://coach.example/envoyer/… vite : 3/10, 4:35/km";
        assert_eq!(without_secrets(&said), kept);
        assert_eq!(without_secrets(kept), kept);
    }

    #[test]
    fn a_word_after_the_command_ends_it() {
        for word in ["stop", " STOP. ", "arrêter", "revoke"] {
            assert_eq!(Paged::health(word), Paged::StopHealth, "{word}");
        }
        for word in ["", "s'il te plaît", "nouvelle"] {
            assert_eq!(Paged::health(word), Paged::Link(Purpose::Health), "{word}");
        }
    }
}
