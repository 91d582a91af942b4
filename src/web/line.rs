//! Lines to browsers: so many at once, and none that is silent for ever. Whoever opens hundreds and says nothing keeps
//! nobody else out for long.

use std::future::Future;
use std::io::{Error, ErrorKind, IoSlice, Result};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::serve::Listener;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, Sleep, sleep};

/// Lines open at once.
const MOST: usize = 256;
/// A line that says nothing for this long is closed; the longest an answer may need is less.
const SILENCE: Duration = Duration::from_mins(2);

/// A listener whose lines are counted.
pub struct Lines {
    listener: TcpListener,
    room: Arc<Semaphore>,
    silence: Duration,
}

impl Lines {
    pub fn new(listener: TcpListener) -> Self {
        Self {
            listener,
            room: Arc::new(Semaphore::new(MOST)),
            silence: SILENCE,
        }
    }
}

impl Listener for Lines {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        // Only a closed semaphore gives no place, and nobody closes this one.
        let place = self.room.clone().acquire_owned().await.ok();
        let (stream, from) = Listener::accept(&mut self.listener).await;
        let line = Line {
            stream,
            silence: self.silence,
            until: Box::pin(sleep(self.silence)),
            _place: place,
        };
        (line, from)
    }

    fn local_addr(&self) -> Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// One line, with its place.
pub struct Line {
    stream: TcpStream,
    silence: Duration,
    until: Pin<Box<Sleep>>,
    _place: Option<OwnedSemaphorePermit>,
}

impl Line {
    /// Something was said: the silence begins anew.
    fn heard(&mut self) {
        let until = Instant::now() + self.silence;
        self.until.as_mut().reset(until);
    }
}

impl AsyncRead for Line {
    fn poll_read(mut self: Pin<&mut Self>, task: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        if let Poll::Ready(read) = Pin::new(&mut self.stream).poll_read(task, into) {
            self.heard();
            return Poll::Ready(read);
        }
        match self.until.as_mut().poll(task) {
            Poll::Ready(()) => Poll::Ready(Err(Error::from(ErrorKind::TimedOut))),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl AsyncWrite for Line {
    fn poll_write(mut self: Pin<&mut Self>, task: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(task, bytes);
        if written.is_ready() {
            self.heard();
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_flush(task)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(task)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
        bytes: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(task, bytes);
        if written.is_ready() {
            self.heard();
        }
        written
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::AsyncReadExt;
    use tokio::time::timeout;

    const SOON: Duration = Duration::from_millis(300);

    async fn lines(most: usize, silence: Duration) -> (Lines, SocketAddr) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let place = listener.local_addr().unwrap();
        let room = Arc::new(Semaphore::new(most));
        (
            Lines {
                listener,
                room,
                silence,
            },
            place,
        )
    }

    #[tokio::test]
    async fn the_next_line_waits_for_a_place() {
        let (mut lines, place) = lines(1, SILENCE).await;
        let _callers = (
            TcpStream::connect(place).await.unwrap(),
            TcpStream::connect(place).await.unwrap(),
        );
        let first = lines.accept().await;
        assert!(timeout(SOON, lines.accept()).await.is_err());
        drop(first);
        assert!(timeout(SOON, lines.accept()).await.is_ok());
    }

    #[tokio::test]
    async fn a_silent_line_is_closed() {
        let (mut lines, place) = lines(1, Duration::from_millis(50)).await;
        let _caller = TcpStream::connect(place).await.unwrap();
        let (mut line, _) = lines.accept().await;
        let read = timeout(SOON, line.read(&mut [0; 8])).await.unwrap();
        assert_eq!(read.unwrap_err().kind(), ErrorKind::TimedOut);
    }
}
