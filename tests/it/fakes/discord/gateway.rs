//! The gateway: HELLO, IDENTIFY or RESUME, heartbeats, and dispatches from the session's log.

use std::sync::Arc;
use std::time::Duration;

use futures::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use super::world::{Order, Session};
use super::{APPLICATION, Shared, TOKEN};

/// Accepts connections until the runtime of the fake ends.
pub(super) async fn listen(shared: Arc<Shared>, listener: TcpListener) {
    while let Ok((stream, _)) = listener.accept().await {
        let shared = shared.clone();
        tokio::spawn(async move {
            if let Ok(socket) = tokio_tungstenite::accept_async(stream).await {
                let connection = Connection {
                    orders: shared.look(|world| world.orders.len()),
                    shared,
                    socket,
                    session: None,
                };
                connection.run().await;
            }
        });
    }
}

struct Connection {
    shared: Arc<Shared>,
    socket: WebSocketStream<TcpStream>,
    /// The session and how many of its dispatches were sent here.
    session: Option<(String, usize)>,
    /// How many orders this connection has seen.
    orders: usize,
}

/// Why a connection ends.
enum End {
    /// The client or the wire closed it.
    Gone,
    /// The server closes it with this code.
    Close(u16),
}

impl Connection {
    async fn run(mut self) {
        let Err(end) = self.serve().await;
        if let End::Close(code) = end {
            let frame = CloseFrame {
                code: code.into(),
                reason: "".into(),
            };
            let _ = self.socket.close(Some(frame)).await;
            // The client's half of the closing handshake, or a second.
            let rest = async { while let Some(Ok(_)) = self.socket.next().await {} };
            let _ = tokio::time::timeout(Duration::from_secs(1), rest).await;
        }
    }

    async fn serve(&mut self) -> Result<std::convert::Infallible, End> {
        let mut changes = self.shared.changed.subscribe();
        let interval = self.shared.look(|world| world.heartbeat_ms);
        self.send(&json!({ "op": 10, "d": { "heartbeat_interval": interval } }))
            .await?;
        loop {
            changes.mark_unchanged();
            self.obey().await?;
            self.catch_up().await?;
            tokio::select! {
                _ = changes.changed() => {}
                message = self.socket.next() => match message {
                    Some(Ok(Message::Text(text))) => {
                        let text = serde_json::from_str(&text).map_err(|_| End::Close(4002))?;
                        self.hear(&text).await?;
                    }
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return Err(End::Gone),
                    Some(Ok(_)) => {}
                }
            }
        }
    }

    async fn send(&mut self, body: &Value) -> Result<(), End> {
        let text = Message::Text(body.to_string());
        self.socket.send(text).await.map_err(|_| End::Gone)
    }

    /// Follows the orders given since the last look.
    async fn obey(&mut self) -> Result<(), End> {
        let new = self.shared.look(|world| world.orders[self.orders..].to_vec());
        self.orders += new.len();
        for order in new {
            match order {
                Order::Reconnect => {
                    self.send(&json!({ "op": 7, "d": null })).await?;
                }
                Order::Invalidate { resumable } => {
                    self.send(&json!({ "op": 9, "d": resumable })).await?;
                    if let Some((id, _)) = self.session.take_if(|_| !resumable) {
                        self.shared.look(|world| world.sessions.remove(&id));
                    }
                }
                Order::Close(code) => return Err(End::Close(code)),
                Order::Drop => return Err(End::Gone),
            }
        }
        Ok(())
    }

    /// Sends the dispatches the client has not had; a zombie keeps them to itself.
    async fn catch_up(&mut self) -> Result<(), End> {
        let Some((id, sent)) = self.session.clone() else {
            return Ok(());
        };
        let new = self.shared.look(|world| {
            let log = world.sessions.get(&id).map(|session| session.log.clone());
            log.filter(|_| !world.zombie).unwrap_or_default()
        });
        for dispatch in new.iter().skip(sent) {
            self.send(dispatch).await?;
        }
        self.session = Some((id, sent.max(new.len())));
        Ok(())
    }

    async fn hear(&mut self, message: &Value) -> Result<(), End> {
        let body = &message["d"];
        match message["op"].as_u64() {
            Some(1) if self.shared.look(|world| world.zombie) => Ok(()),
            Some(1) => self.send(&json!({ "op": 11 })).await,
            Some(2 | 6) if !is_known(body) => Err(End::Close(4004)),
            Some(2) if self.session.is_some() => Err(End::Close(4005)),
            Some(2) => {
                let intents = body["intents"].as_u64().ok_or(End::Close(4013))?;
                let id = self.shared.with(|world| {
                    world.identifies += 1;
                    let id = format!("session{}", world.id());
                    let ready = json!({
                        "v": 10, "user": world.user_json(APPLICATION), "guilds": [],
                        "session_id": id, "resume_gateway_url": world.gateway_url,
                        "shard": body["shard"], "private_channels": [],
                        "application": { "id": APPLICATION.to_string(), "flags": 0 },
                    });
                    let ready = json!({ "op": 0, "t": "READY", "s": 1, "d": ready });
                    let log = vec![ready];
                    world.sessions.insert(id.clone(), Session { intents, log });
                    id
                });
                self.session = Some((id, 0));
                Ok(())
            }
            Some(6) => {
                let id = body["session_id"].as_str().unwrap_or_default().to_owned();
                let seq = body["seq"].as_u64().unwrap_or(0) as usize;
                let known = self.shared.with(|world| {
                    let session = world.sessions.get_mut(&id)?;
                    let number = session.log.len() + 1;
                    let resumed = json!({ "op": 0, "t": "RESUMED", "s": number, "d": {} });
                    session.log.push(resumed);
                    world.resumes += 1;
                    Some(())
                });
                match known {
                    Some(()) => self.session = Some((id, seq)),
                    None => self.send(&json!({ "op": 9, "d": false })).await?,
                }
                Ok(())
            }
            Some(3 | 4 | 8) => Ok(()),
            _ => Err(End::Close(4001)),
        }
    }
}

fn is_known(body: &Value) -> bool {
    let token = body["token"].as_str().unwrap_or_default();
    token.trim_start_matches("Bot ") == TOKEN
}
