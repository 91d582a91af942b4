//! Interactions: Discord waits three seconds for an acknowledgement, and gives it only while a token lives.

use std::time::Duration;

use futures::StreamExt;
use futures::stream::FuturesUnordered;
use reqwest::Method;
use serde_json::{Value, json};
use serenity::all::Interaction;
use tokio::sync::{mpsc, watch};

use crate::channel::Intake;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::Inbound;

use super::Discord;
use super::address::Origin;
use super::convert::{self, Asked, Does};
use super::open::Stage;
use super::rest::Failure;
use super::send::EPHEMERAL;
use super::shelf;

/// An acknowledgement means kept, except that after this long Discord is told to wait, half-way to its limit.
const KEPT_WITHIN: Duration = Duration::from_millis(1500);

/// Kinds of answer (Discord, "Interaction callback type").
mod callback {
    pub const MESSAGE: u8 = 4;
    pub const LOADING: u8 = 5;
    pub const SEEN: u8 = 6;
    pub const CHOICES: u8 = 8;
    pub const FORM: u8 = 9;
}

impl Discord {
    /// Answers interactions, each in its own time, until `stop` turns true.
    pub async fn take_interactions(
        &self,
        intake: &dyn Intake,
        mut asked: mpsc::UnboundedReceiver<Interaction>,
        mut stop: watch::Receiver<bool>,
    ) {
        let mut busy = FuturesUnordered::new();
        loop {
            tokio::select! {
                next = asked.recv() => match next {
                    Some(interaction) => busy.push(self.take(intake, interaction)),
                    None => break,
                },
                Some(()) = busy.next() => {}
                _ = stop.wait_for(|stopped| *stopped) => break,
            }
        }
        while busy.next().await.is_some() {}
    }

    async fn take(&self, intake: &dyn Intake, interaction: Interaction) {
        let asked = match &interaction {
            Interaction::Command(command) => convert::command(&self.commands, command, false),
            Interaction::Autocomplete(command) => convert::command(&self.commands, command, true),
            Interaction::Component(press) => convert::press(press),
            Interaction::Modal(form) => convert::form(form),
            _ => None,
        };
        let Some(Asked { id, origin, lang, does }) = asked else {
            return;
        };
        match does {
            Does::Suggest { command, typed } => {
                let data = json!({ "choices": shelf::choices(&command, &typed, lang) });
                self.courtesy(id, &origin, callback::CHOICES, &data).await;
            }
            Does::OpenForm => {
                let form = shelf::form(lang, origin.ephemeral);
                self.courtesy(id, &origin, callback::FORM, &form).await;
            }
            Does::Say { inbound, press } => {
                self.open.begin(id, &origin);
                self.keep_and_acknowledge(intake, id, &origin, lang, inbound, press)
                    .await;
            }
        }
    }

    /// Keeps what was said, then acknowledges it. What could not be kept is said to be lost.
    async fn keep_and_acknowledge(
        &self,
        intake: &dyn Intake,
        id: u64,
        origin: &Origin,
        lang: Lang,
        inbound: Inbound,
        press: bool,
    ) {
        let mut keeping = intake.receive(vec![inbound]);
        let in_time = tokio::time::timeout(KEPT_WITHIN, &mut keeping).await;
        let failed = match in_time {
            Ok(Ok(())) => return self.acknowledge(id, origin, press).await,
            Ok(Err(e)) => {
                self.refuse(id, origin, lang).await;
                e
            }
            Err(_) => {
                self.acknowledge(id, origin, press).await;
                let Err(e) = keeping.await else { return };
                self.take_back(origin, lang, press).await;
                e
            }
        };
        tracing::warn!(error = %format!("{failed:#}"), "an interaction was not kept");
    }

    /// Shows a loading state, or for a button that it was seen.
    async fn acknowledge(&self, id: u64, origin: &Origin, press: bool) {
        let (kind, stage) = if press {
            (callback::SEEN, Stage::Seen)
        } else {
            (callback::LOADING, Stage::Loading)
        };
        let data = match (press, origin.ephemeral) {
            (false, true) => json!({ "flags": EPHEMERAL }),
            _ => json!({}),
        };
        let stage = match self.call_back(id, origin, kind, &data).await {
            Ok(_) => stage,
            // It may have arrived; a follow-up works if it did, and otherwise says so.
            Err(Failure::Unknown) => Stage::Seen,
            Err(failure) => {
                tracing::warn!(?failure, "an interaction was not acknowledged");
                Stage::Over
            }
        };
        self.open.set(&origin.token, stage);
    }

    /// Not kept, and not acknowledged yet: the only answer is that it is lost.
    async fn refuse(&self, id: u64, origin: &Origin, lang: Lang) {
        let data = json!({ "content": shelf::not_kept(lang), "flags": EPHEMERAL });
        self.courtesy(id, origin, callback::MESSAGE, &data).await;
        self.open.set(&origin.token, Stage::Over);
    }

    /// Acknowledged, and then not kept after all.
    async fn take_back(&self, origin: &Origin, lang: Lang, press: bool) {
        let hook = format!("webhooks/{}/{}", origin.application, origin.token);
        let body = json!({ "content": shelf::not_kept(lang), "flags": if press { EPHEMERAL } else { 0 } });
        let said = if press {
            self.rest.send(Method::POST, &hook, &body, &[]).await
        } else {
            let original = format!("{hook}/messages/@original");
            self.rest.send(Method::PATCH, &original, &body, &[]).await
        };
        if let Err(failure) = said {
            tracing::debug!(?failure, "saying that an interaction is lost");
        }
        self.open.set(&origin.token, Stage::Over);
    }

    /// An answer whose failure changes nothing.
    async fn courtesy(&self, id: u64, origin: &Origin, kind: u8, data: &Value) {
        if let Err(failure) = self.call_back(id, origin, kind, data).await {
            tracing::debug!(?failure, kind, "answering an interaction");
        }
    }

    async fn call_back(&self, id: u64, origin: &Origin, kind: u8, data: &Value) -> Result<Value, Failure> {
        let path = format!("interactions/{id}/{}/callback", origin.token);
        self.rest
            .send(Method::POST, &path, &json!({ "type": kind, "data": data }), &[])
            .await
    }
}
