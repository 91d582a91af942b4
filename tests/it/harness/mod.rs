//! A whole Allure in a test: real Postgres, a database of its own, real loops, a terminal whose print is
//! a list, a clock that is moved by hand. Stories read as verbs.

pub mod base;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use allure::app::{App, CrashAt, Wake};
use allure::bot::{self, lanes};
use allure::channel::Channel;
use allure::channel::kept_files;
use allure::channel::terminal::Terminal;
use allure::clock::Clock;
use allure::crypto::Vault;
use allure::delivery;
use allure::domain::dialogue::{Content, Door, FileRef, Inbound};
use allure::llm::Model;
use allure::store::scope::Scope;
use allure::store::{accounts, inbox, outbox, poller};
use allure::web;
use chrono::{DateTime, TimeDelta, Utc};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

use base::TestBase;

/// A Sunday at 10 in the morning in Paris.
pub const START: &str = "2026-11-22T09:00:00Z";

pub struct TestApp {
    pub app: Arc<App>,
    pub base: TestBase,
    pub terminal: Arc<Terminal>,
    printed: Arc<Mutex<Vec<String>>>,
    stop: watch::Sender<bool>,
    loops: JoinSet<()>,
    name: String,
}

/// What a test may choose.
#[derive(Default)]
pub struct Options {
    pub model: Option<Model>,
    pub channels: Vec<Arc<dyn Channel>>,
    pub base: Option<TestBase>,
    pub master: Option<[u8; 32]>,
    /// The time of an earlier run, so that a restart is no journey.
    pub clock: Option<Clock>,
    /// Pages are served at an address of their own.
    pub pages: bool,
}

impl TestApp {
    pub async fn new() -> Self {
        Self::with(Options::default()).await
    }

    pub async fn with(options: Options) -> Self {
        let base = match options.base {
            Some(base) => base,
            None => TestBase::new().await,
        };
        let pool = base.pool().await;
        let clock = options.clock.unwrap_or_else(|| Clock::hand(START.parse().unwrap()));
        let printed = Arc::new(Mutex::new(Vec::new()));
        let sink = printed.clone();
        let name = "me".to_owned();
        let pictures = std::env::temp_dir().join("allure-test-pictures");
        let print = Box::new(move |text: &str| sink.lock().unwrap().push(text.to_owned()));
        let terminal = Arc::new(Terminal::new(&name, pictures.join(kept_files::FOLDER), print));
        let mut channels: Vec<Arc<dyn Channel>> = vec![terminal.clone()];
        channels.extend(options.channels);
        let listener = if options.pages {
            Some(TcpListener::bind("127.0.0.1:0").await.unwrap())
        } else {
            None
        };
        let site = listener.as_ref().map(|l| format!("http://{}", l.local_addr().unwrap()));
        let app = Arc::new(App {
            process: clock.id(),
            vault: Vault::new(&options.master.unwrap_or([9; 32])),
            pool,
            channels,
            model: options.model,
            wake: Wake::default(),
            home: pictures,
            site,
            crash: CrashAt::default(),
            clock,
        });
        let (stop, stopped) = watch::channel(false);
        let mut loops = JoinSet::new();
        if let Some(listener) = listener {
            let (a, s) = (app.clone(), stopped.clone());
            loops.spawn(async move { web::answer(a, listener, s).await.unwrap() });
        }
        for channel in app.channels.clone() {
            let (bot, stopped) = (bot::Bot { app: app.clone() }, stopped.clone());
            loops.spawn(async move { channel.listen(&bot, stopped).await.unwrap() });
        }
        let (a, s) = (app.clone(), stopped.clone());
        loops.spawn(async move { lanes::serve(a, s).await.unwrap() });
        let (a, s) = (app.clone(), stopped);
        loops.spawn(async move { delivery::serve(a, s).await.unwrap() });
        Self {
            app,
            base,
            terminal,
            printed,
            stop,
            loops,
            name,
        }
    }

    /// Ends the loops as a stopped program does, its leases given back; what it had begun is finished.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        while let Some(ended) = self.loops.join_next().await {
            ended.unwrap();
        }
        poller::release(&self.app.pool, self.app.process).await.unwrap();
    }

    /// The same athlete under another name is another athlete.
    pub fn as_name(&mut self, name: &str) {
        name.clone_into(&mut self.name);
    }

    /// Says something in the terminal and returns the answer.
    pub async fn says(&self, text: &str) -> String {
        self.send(Content::Text { text: text.to_owned() }).await
    }

    /// Drops a file and returns the answer.
    pub async fn drops(&self, name: &str, bytes: &[u8]) -> String {
        let folder = tempfile::tempdir().unwrap();
        self.send(file(&folder, name, bytes)).await
    }

    /// Presses the button with this label under the last message.
    pub async fn presses(&self, label: &str) -> String {
        let data = self.button(label);
        self.send(Content::Press { data, message: None }).await
    }

    /// The payload behind a label of the last message.
    pub fn button(&self, label: &str) -> String {
        let buttons = self.terminal.buttons.lock().unwrap().clone();
        let found = buttons.iter().find(|(l, _)| l == label);
        found
            .unwrap_or_else(|| panic!("no button {label} among {buttons:?}"))
            .1
            .clone()
    }

    pub fn inbound(&self, content: Content) -> Inbound {
        Inbound {
            door: Door::Terminal,
            external_id: self.app.clock.id().to_string(),
            account: self.name.clone(),
            address: self.name.clone(),
            at: self.app.clock.now(),
            private: true,
            lang_hint: None,
            content,
        }
    }

    pub async fn send(&self, content: Content) -> String {
        let inbound = self.inbound(content);
        self.receive(inbound).await
    }

    /// Takes a message in and waits for what is printed for it.
    pub async fn receive(&self, inbound: Inbound) -> String {
        let before = self.printed.lock().unwrap().len();
        bot::receive(&self.app, vec![inbound.clone()]).await.unwrap();
        for _ in 0..3000 {
            if inbox::answered(&self.app.pool, &inbound).await.unwrap() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let printed = self.printed.lock().unwrap();
        assert!(printed.len() > before, "no answer to {:?}", inbound.content);
        plain(&printed[before..].join("\n---\n"))
    }

    /// Asks for a code that joins another door to this athlete.
    pub async fn linking_code(&self) -> String {
        let heard = self.says("/lier").await;
        let mut words = heard.split_whitespace().skip_while(|w| *w != "/lier");
        words.nth(1).unwrap().to_owned()
    }

    /// Says something under a name the terminal does not print for; the answer is read from its row.
    pub async fn says_elsewhere(&self, text: &str) -> String {
        self.of_row(Content::Text { text: text.to_owned() }).await
    }

    /// Drops a file under such a name.
    pub async fn drops_elsewhere(&self, name: &str, bytes: &[u8]) -> String {
        let folder = tempfile::tempdir().unwrap();
        self.of_row(file(&folder, name, bytes)).await
    }

    async fn of_row(&self, content: Content) -> String {
        let inbound = self.inbound(content);
        // Linking hands the account over, while the answer stays a row of whoever it was before.
        let before = self.scope().await;
        bot::receive(&self.app, vec![inbound.clone()]).await.unwrap();
        let key = format!("reply|terminal|{}", inbound.external_id);
        for _ in 0..1000 {
            for scope in before.iter().chain(&self.scope().await) {
                let mut db = self.app.pool.acquire().await.unwrap();
                if let Some((reply, _)) = outbox::find(&mut db, scope, &key).await.unwrap() {
                    return plain(&reply.text);
                }
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("no answer to {:?}", inbound.content)
    }

    /// Whoever is behind the name by now.
    async fn scope(&self) -> Option<Scope> {
        let mut db = self.app.pool.acquire().await.unwrap();
        accounts::authenticate(&mut db, &self.app.vault, Door::Terminal, &self.name)
            .await
            .unwrap()
    }

    /// Everything printed so far.
    pub fn printed(&self) -> Vec<String> {
        self.printed.lock().unwrap().clone()
    }

    pub fn advance(&self, by: TimeDelta) {
        self.app.clock.advance(by);
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.app.clock.now()
    }
}

/// A file on disk, as a terminal names it.
pub fn file(folder: &tempfile::TempDir, name: &str, bytes: &[u8]) -> Content {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let (handle, name, size) = (
        path.display().to_string(),
        Some(name.to_owned()),
        Some(bytes.len() as u64),
    );
    Content::File {
        file: FileRef { handle, name, size },
        caption: None,
    }
}

/// Ordinary spaces for the narrow and no-break ones, so that a test reads as it is typed.
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}
