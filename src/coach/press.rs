//! What a pressed button says. The payload is opaque to the doors; whatever cannot be read does nothing.

use uuid::Uuid;

use crate::domain::dialogue::Button;
use crate::domain::intent::Intent;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// Accept a proposal, by its secret.
    Go(String),
    /// Refuse it.
    No(String),
    /// Take back what one turn did.
    Undo(Uuid),
    /// Leave everything as it is.
    Leave,
    /// The same as saying it.
    Say(Intent),
    Rpe(Uuid, u8),
    Pain(Uuid, u8),
    /// This recording is of another run.
    Split(Uuid),
    /// One of the morning's three questions: `sleep`, `legs` or `mood`, 1 to 5.
    CheckIn(String, u8),
    /// Stop a kind of nudge.
    Mute(String),
    /// Allow it again.
    Unmute(String),
    /// An answer to a question: its id and the choice.
    Answer(String, String),
    Unknown,
}

/// Reads a payload.
pub fn parse(data: &str) -> Pressed {
    let mut fields = data.splitn(3, ':');
    let kind = fields.next().unwrap_or_default();
    let first = fields.next().unwrap_or_default();
    let second = fields.next().unwrap_or_default();
    let scaled = |most: u8| second.parse::<u8>().ok().filter(|n| *n <= most);
    let read = match kind {
        // What is only ever pressed has a kind of its own, so that a typed yes never reaches it.
        "go" | "sure" => Some(Pressed::Go(first.to_owned())),
        "no" => Some(Pressed::No(first.to_owned())),
        "leave" => Some(Pressed::Leave),
        // An undo that was asked about, which a typed yes reaches as well.
        "undo" | "back" => Uuid::parse_str(first).ok().map(Pressed::Undo),
        "say" => Intent::from_id(first).map(Pressed::Say),
        "rpe" => Uuid::parse_str(first)
            .ok()
            .zip(scaled(10))
            .map(|(id, n)| Pressed::Rpe(id, n)),
        "pain" => Uuid::parse_str(first)
            .ok()
            .zip(scaled(10))
            .map(|(id, n)| Pressed::Pain(id, n)),
        "split" => Uuid::parse_str(first).ok().map(Pressed::Split),
        "checkin" if ["sleep", "legs", "mood"].contains(&first) => scaled(5)
            .filter(|n| *n > 0)
            .map(|n| Pressed::CheckIn(first.to_owned(), n)),
        "unmute" => Some(Pressed::Unmute(first.to_owned())),
        "mute" => Some(Pressed::Mute(first.to_owned())),
        "ask" => Some(Pressed::Answer(first.to_owned(), second.to_owned())),
        _ => None,
    };
    read.unwrap_or(Pressed::Unknown)
}

/// Two buttons for a proposal. `kind` is `go`, or `sure` for what is only ever pressed.
pub fn choice(kind: &str, secret: &str, accept: &str, refuse: &str) -> Vec<Vec<Button>> {
    vec![vec![
        Button {
            label: accept.to_owned(),
            data: format!("{kind}:{secret}"),
        },
        Button {
            label: refuse.to_owned(),
            data: format!("no:{secret}"),
        },
    ]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_well_formed_payloads_do_anything() {
        let id = Uuid::from_u128(7);
        assert_eq!(parse(&format!("rpe:{}:6", id.simple())), Pressed::Rpe(id, 6));
        assert_eq!(parse("ask:goal:skip"), Pressed::Answer("goal".into(), "skip".into()));
        assert_eq!(parse("say:todays_session"), Pressed::Say(Intent::TodaysSession));
        for bad in [
            "",
            ":",
            "rpe",
            "rpe:x:6",
            &format!("pain:{id}:11"),
            "checkin:sleep:0",
            "checkin:x:3",
            "say:rm",
            "go2:x",
        ] {
            assert_eq!(parse(bad), Pressed::Unknown, "{bad}");
        }
    }
}
