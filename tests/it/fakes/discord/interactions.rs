//! Answers to interactions: the first within three seconds, then edits and follow-ups by token.

use serde_json::Value;

use super::drafts::{Payload, Refusal, refuse};
use super::rest::Outcome;
use super::world::{ACKNOWLEDGE_WITHIN_MS, Interaction, Stage, World};

/// How long a token stays good (Discord, "Interaction followup").
const TOKEN_MS: i64 = 15 * 60 * 1000;

impl World {
    /// `POST interactions/{id}/{token}/callback`.
    pub fn call_back(&mut self, id: &str, token: &str, payload: &Payload) -> Outcome {
        let now = self.clock.now_ms();
        let id: u64 = id.parse().unwrap_or(0);
        let Some(one) = self.interactions.get(&id) else {
            return refuse(404, 10062, "Unknown interaction");
        };
        if one.token != token || now - one.at_ms > ACKNOWLEDGE_WITHIN_MS {
            return refuse(404, 10062, "Unknown interaction");
        }
        if one.stage != Stage::Waiting {
            return refuse(400, 40060, "Interaction has already been acknowledged.");
        }
        let (channel, original) = (one.channel, one.original);
        let data = &payload.body["data"];
        let mut answer = None;
        let stage = match payload.body["type"].as_u64() {
            Some(4) => {
                answer = Some(self.answer(id, channel, data, payload)?);
                Stage::Done
            }
            Some(5) => {
                let flags = data["flags"].as_u64().unwrap_or(0);
                let ephemeral = flags & 64 != 0;
                Stage::Deferred { ephemeral }
            }
            // The message of the button stays as it is, for now or for good.
            Some(6) if original.is_some() => Stage::Done,
            Some(7) if original.is_some() => {
                let body = data.clone();
                let files = payload.files.clone();
                self.edit(channel, original.unwrap_or(0), &Payload { body, files })?;
                Stage::Done
            }
            Some(1 | 8 | 9) => Stage::Done,
            _ => return refuse(400, 50035, "Invalid Form Body: type"),
        };
        if let Some(one) = self.interactions.get_mut(&id) {
            one.stage = stage;
            one.original = answer.or(original);
            match payload.body["type"].as_u64() {
                Some(8) => one.choices = Some(data["choices"].clone()),
                Some(9) => one.modal = Some(data.clone()),
                _ => {}
            }
        }
        Ok(Value::Null)
    }

    /// Posts the answer of an interaction and returns its id.
    fn answer(&mut self, id: u64, channel: u64, body: &Value, payload: &Payload) -> Result<u64, Refusal> {
        let mut draft = self.draft(body, &payload.files)?;
        draft.interaction = Some(id);
        let message = draft.id;
        self.post(channel, draft);
        Ok(message)
    }

    /// `webhooks/{application}/{token}` and the messages under it.
    pub fn follow_up(&mut self, method: &str, token: &str, rest: &[&str], payload: &Payload) -> Outcome {
        let now = self.clock.now_ms();
        let known = |one: &&Interaction| one.token == token && now - one.at_ms < TOKEN_MS;
        let found = self.interactions.iter().find(|(_, one)| known(one));
        let Some((&id, one)) = found else {
            return refuse(401, 50027, "Invalid Webhook Token");
        };
        let (channel, stage, original) = (one.channel, one.stage.clone(), one.original);
        if stage == Stage::Waiting {
            return refuse(404, 10015, "Unknown Webhook");
        }
        match (method, rest) {
            ("POST", []) => {
                let mut draft = self.draft(&payload.body, &payload.files)?;
                draft.interaction = Some(id);
                // The first follow-up after a deferral takes the place of the loading state.
                if let Stage::Deferred { ephemeral } = stage {
                    draft.ephemeral = ephemeral;
                    self.finish(id, draft.id);
                }
                Ok(self.post(channel, draft))
            }
            ("PATCH", ["messages", "@original"]) => match (stage, original) {
                (Stage::Deferred { ephemeral }, _) => {
                    let mut draft = self.draft(&payload.body, &payload.files)?;
                    draft.interaction = Some(id);
                    draft.ephemeral = ephemeral;
                    self.finish(id, draft.id);
                    Ok(self.post(channel, draft))
                }
                (_, Some(message)) => self.edit(channel, message, payload),
                _ => refuse(404, 10008, "Unknown Message"),
            },
            (_, ["messages", message]) => {
                let message = match *message {
                    "@original" => original,
                    id => id.parse().ok(),
                };
                let message = message.unwrap_or(0);
                match method {
                    "PATCH" => self.edit(channel, message, payload),
                    "DELETE" => self.remove(channel, message),
                    "GET" => {
                        let message = self.ours(channel, message)?.clone();
                        Ok(self.sent_json(&message))
                    }
                    _ => refuse(404, 0, "404: Not Found"),
                }
            }
            _ => refuse(404, 0, "404: Not Found"),
        }
    }

    fn finish(&mut self, interaction: u64, message: u64) {
        if let Some(one) = self.interactions.get_mut(&interaction) {
            one.stage = Stage::Done;
            one.original = Some(message);
        }
    }
}
