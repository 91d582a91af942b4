//! A browser of one person: it keeps a cookie, follows nothing by itself, and reads what it gets.

use allure::domain::athlete::Lang;
use reqwest::header::{ACCEPT_LANGUAGE, COOKIE, SET_COOKIE};
use reqwest::{Client, Method, RequestBuilder, Response, redirect};
use serde_json::Value;

use crate::harness::{Options, TestApp, plain};

pub async fn app() -> TestApp {
    let app = TestApp::with(Options {
        pages: true,
        ..Options::default()
    })
    .await;
    app.says("bonjour").await;
    app
}

/// The link in an answer.
pub fn link(answer: &str) -> String {
    let found = answer.split_whitespace().find(|word| word.starts_with("http://"));
    found.unwrap_or_else(|| panic!("no link in {answer}")).to_owned()
}

pub struct Browser {
    client: Client,
    pub site: String,
    pub cookie: Option<String>,
    pub lang: Lang,
}

/// An answer, read to its end.
pub struct Page {
    pub status: u16,
    pub head: reqwest::header::HeaderMap,
    pub text: String,
}

impl Page {
    /// The body as data.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|e| panic!("{e}: {}", self.text))
    }

    pub fn says(&self, what: &str) -> &Self {
        assert!(
            plain(&self.text).contains(what),
            "{}: {what} is not in {}",
            self.status,
            self.text
        );
        self
    }

    pub fn header(&self, name: &str) -> &str {
        self.head.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl Browser {
    pub fn at(app: &TestApp) -> Self {
        let _already_there = rustls::crypto::ring::default_provider().install_default();
        Self {
            client: Client::builder().redirect(redirect::Policy::none()).build().unwrap(),
            site: app.app.site.clone().unwrap(),
            cookie: None,
            lang: Lang::Fr,
        }
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let address = if path.starts_with("http") {
            path.to_owned()
        } else {
            format!("{}{path}", self.site)
        };
        let mut request = self
            .client
            .request(method, address)
            .header(ACCEPT_LANGUAGE, self.lang.code());
        if let Some(cookie) = &self.cookie {
            request = request.header(COOKIE, cookie);
        }
        request
    }

    pub async fn send(&mut self, request: RequestBuilder) -> Page {
        let answer = request.send().await.unwrap();
        if let Some(cookie) = answer.headers().get(SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            assert!(
                cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
                "{cookie}"
            );
            self.cookie = cookie.split(';').next().map(str::to_owned);
        }
        read(answer).await
    }

    pub async fn get(&mut self, path: &str) -> Page {
        self.send(self.request(Method::GET, path)).await
    }

    /// Opens a link: the button under it is pressed.
    pub async fn press(&mut self, path: &str) -> Page {
        self.send(self.request(Method::POST, path)).await
    }

    pub async fn post(&mut self, path: &str, body: Value) -> Page {
        self.send(self.request(Method::POST, path).json(&body)).await
    }

    pub async fn patch(&mut self, path: &str, offset: u64, part: &[u8]) -> Page {
        let request = self.request(Method::PATCH, path).header("upload-offset", offset);
        self.send(request.body(part.to_vec())).await
    }
}

async fn read(answer: Response) -> Page {
    let (status, head) = (answer.status().as_u16(), answer.headers().clone());
    let text = answer.text().await.unwrap();
    Page { status, head, text }
}
