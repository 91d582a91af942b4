//! One loopback HTTP server under every fake, on a thread of its own: a test that blocks on a child
//! process does not starve it. Whole requests come in; a connection can be cut in the middle of one.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::connect_info::Connected;
use axum::extract::{ConnectInfo, Query, Request};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::serve::{IncomingStream, Listener};
use futures::future::BoxFuture;
use futures::task::AtomicWaker;
use futures::{FutureExt, StreamExt};
use serde_json::Value;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::oneshot;

/// One request, read to its end.
pub struct Call {
    pub method: Method,
    /// Percent-decoded path, without the query.
    pub path: String,
    pub query: BTreeMap<String, String>,
    pub headers: HeaderMap,
    pub body: Bytes,
    /// The connection the request came on.
    pub line: Line,
}

impl Call {
    /// A header as text; `None` when absent or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as JSON; `None` when it is not JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// The near end of one client connection.
#[derive(Clone, Default)]
pub struct Line(Arc<Wire>);

#[derive(Default)]
struct Wire {
    cut: AtomicBool,
    waker: AtomicWaker,
}

impl Line {
    /// Closes the connection without another byte, and never returns: the caller's answer is lost.
    pub async fn cut(&self) -> Response {
        self.0.cut.store(true, Ordering::SeqCst);
        self.0.waker.wake();
        std::future::pending().await
    }
}

/// A running server. Dropping it closes every connection.
pub struct Server {
    addr: SocketAddr,
    runtime: Handle,
    stop: Option<oneshot::Sender<()>>,
}

impl Server {
    /// Binds 127.0.0.1 on a free port and answers every request with `answer`.
    pub async fn start<F>(answer: F) -> Self
    where
        F: Fn(Call) -> BoxFuture<'static, Response> + Clone + Send + Sync + 'static,
    {
        // A webhook or a test client may build a TLS client; a second install is refused, harmlessly.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let (stop, stopped) = oneshot::channel();
        let (ready, started) = oneshot::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime for the fake");
            runtime.block_on(async move {
                let listener = Cuttable(TcpListener::bind("127.0.0.1:0").await.expect("a port"));
                let addr = listener.local_addr().expect("a bound address");
                let service = router(answer).into_make_service_with_connect_info::<Line>();
                let _ = ready.send((addr, Handle::current()));
                tokio::select! {
                    _ = axum::serve(listener, service) => {}
                    _ = stopped => {}
                }
            });
            runtime.shutdown_background();
        });
        let (addr, runtime) = started.await.expect("the fake's thread started");
        Self {
            addr,
            runtime,
            stop: Some(stop),
        }
    }

    /// `http://127.0.0.1:port`, without a final slash.
    pub fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// The runtime of the fake's own thread, for work that outlives a request.
    pub fn runtime(&self) -> &Handle {
        &self.runtime
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}

/// A JSON answer with a status.
pub fn json(status: u16, body: &Value) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (status, kind, body.to_string()).into_response()
}

fn router<F>(answer: F) -> Router
where
    F: Fn(Call) -> BoxFuture<'static, Response> + Clone + Send + Sync + 'static,
{
    Router::new().fallback(
        move |ConnectInfo(line): ConnectInfo<Line>, Query(query): Query<BTreeMap<String, String>>, request: Request| {
            let answer = answer.clone();
            async move {
                let (parts, body) = request.into_parts();
                let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
                    return StatusCode::BAD_REQUEST.into_response();
                };
                answer(Call {
                    method: parts.method,
                    path: percent_decoded(parts.uri.path()),
                    query,
                    headers: parts.headers,
                    body,
                    line,
                })
                .await
            }
            .boxed()
        },
    )
}

fn percent_decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) if first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A server-sent-events answer that stays open until `events` ends; an `Err` cuts it short.
pub fn events<S>(events: S) -> Response
where
    S: futures::Stream<Item = io::Result<String>> + Send + 'static,
{
    // Without a pause the client would not see what came before the cut, not even the status.
    let paced = events.then(|event| async {
        if event.is_err() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        event
    });
    let kind = [(header::CONTENT_TYPE, "text/event-stream")];
    (kind, Body::from_stream(paced)).into_response()
}

struct Cuttable(TcpListener);

impl Listener for Cuttable {
    type Io = Socket;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Socket, SocketAddr) {
        loop {
            if let Ok((stream, addr)) = self.0.accept().await {
                let _ = stream.set_nodelay(true);
                let line = Line::default();
                return (Socket { stream, line }, addr);
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

impl Connected<IncomingStream<'_, Cuttable>> for Line {
    fn connect_info(stream: IncomingStream<'_, Cuttable>) -> Self {
        stream.io().line.clone()
    }
}

struct Socket {
    stream: TcpStream,
    line: Line,
}

impl Socket {
    fn check(&self, cx: &mut Context<'_>) -> io::Result<()> {
        self.line.0.waker.register(cx.waker());
        if self.line.0.cut.load(Ordering::SeqCst) {
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        Ok(())
    }
}

impl AsyncRead for Socket {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.check(cx)?;
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Socket {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.check(cx)?;
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
