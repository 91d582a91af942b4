//! What every request passes: how often one address may ask, and what every answer says to the browser.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};

use super::House;
use super::reader::Reader;
use super::refusal::Refusal;

/// An allowance: so many at once, and so many more each second.
#[derive(Debug, Clone, Copy)]
struct Rate {
    at_once: f64,
    a_second: f64,
}

/// Requests of one address. A part of a file is one, and a fast line carries dozens a second.
const REQUESTS: Rate = Rate {
    at_once: 200.0,
    a_second: 50.0,
};
/// Secrets of one address that open nothing.
const GUESSES: Rate = Rate {
    at_once: 20.0,
    a_second: 0.1,
};
/// Addresses remembered; beyond it those that have been quiet are forgotten, then all.
const MOST_ADDRESSES: usize = 20_000;

/// What is left of an allowance.
#[derive(Debug, Clone, Copy)]
struct Left {
    requests: f64,
    guesses: f64,
    at: DateTime<Utc>,
}

/// Counts what each address asks.
#[derive(Debug, Default)]
pub struct Gate {
    addresses: Mutex<HashMap<IpAddr, Left>>,
}

impl Gate {
    /// Takes from the allowance of an address; `false` where nothing is left.
    fn admit(&self, from: IpAddr, now: DateTime<Utc>) -> bool {
        self.with(from, now, |left| {
            let admitted = left.requests >= 1.0 && left.guesses >= 1.0;
            if left.requests >= 1.0 {
                left.requests -= 1.0;
            }
            admitted
        })
    }

    fn guessed(&self, from: IpAddr, now: DateTime<Utc>) {
        self.with(from, now, |left| left.guesses = (left.guesses - 1.0).max(0.0));
    }

    fn with<T>(&self, from: IpAddr, now: DateTime<Utc>, look: impl FnOnce(&mut Left) -> T) -> T {
        let mut addresses = self.addresses.lock().unwrap_or_else(PoisonError::into_inner);
        if addresses.len() >= MOST_ADDRESSES && !addresses.contains_key(&from) {
            addresses.retain(|_, left| (now - left.at).num_minutes() < 5);
            if addresses.len() >= MOST_ADDRESSES {
                addresses.clear();
            }
        }
        let left = addresses.entry(from).or_insert(Left {
            requests: REQUESTS.at_once,
            guesses: GUESSES.at_once,
            at: now,
        });
        let seconds = ((now - left.at).num_milliseconds() as f64 / 1000.0).max(0.0);
        left.requests = (left.requests + seconds * REQUESTS.a_second).min(REQUESTS.at_once);
        left.guesses = (left.guesses + seconds * GUESSES.a_second).min(GUESSES.at_once);
        left.at = left.at.max(now);
        look(left)
    }
}

/// Who asks. Behind a proxy of this machine or its network it is whoever the proxy says; a stranger's own word counts
/// for nothing. A household of IPv6 is one address.
fn address(request: &Request) -> IpAddr {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |info| info.0.ip().to_canonical());
    let near = match peer {
        IpAddr::V4(v4) => v4.is_loopback() || v4.is_private(),
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local(),
    };
    let told = || {
        let last = request.headers().get_all("x-forwarded-for").iter().next_back()?;
        last.to_str().ok()?.rsplit(',').next()?.trim().parse::<IpAddr>().ok()
    };
    match near.then(told).flatten().unwrap_or(peer).to_canonical() {
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        v4 @ IpAddr::V4(_) => v4,
    }
}

/// Lets a request through, words what was refused, and closes the answer to everything a page does not need.
pub async fn pass(State(house): State<Arc<House>>, request: Request, next: Next) -> Response {
    let reader = Reader::of(request.uri().path(), request.headers());
    let (from, now) = (address(&request), house.app.clock.now());
    let mut response = if is_foreign(request.method(), request.headers()) {
        Refusal::new(StatusCode::FORBIDDEN, "web-elsewhere").into_response()
    } else if house.gate.admit(from, now) {
        next.run(request).await
    } else {
        Refusal::later(StatusCode::TOO_MANY_REQUESTS, "web-too-often", 60).into_response()
    };
    if matches!(
        response.status(),
        StatusCode::UNAUTHORIZED | StatusCode::NOT_FOUND | StatusCode::GONE
    ) {
        house.gate.guessed(from, now);
    }
    if let Some(refusal) = response.extensions_mut().remove::<Refusal>() {
        response = refusal.worded(&reader);
    }
    close(response.headers_mut(), &reader, house.secure);
    response
}

/// Whether another site makes the browser ask. Programs do not say where they come from.
fn is_foreign(method: &Method, headers: &HeaderMap) -> bool {
    let from = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    !method.is_safe() && from.is_some_and(|from| from != b"same-origin" && from != b"none")
}

fn close(headers: &mut HeaderMap, reader: &Reader, secure: bool) {
    const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
                          img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    let always = [
        ("content-security-policy", POLICY),
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
        ("x-robots-tag", "noindex, nofollow"),
    ];
    for (name, value) in always {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if secure {
        let year = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    let lang = HeaderValue::from_static(reader.lang.code());
    headers.insert(header::CONTENT_LANGUAGE, lang);
    headers.insert(header::VARY, HeaderValue::from_static("accept-language, cookie"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use chrono::TimeDelta;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    #[test]
    fn an_address_that_asks_too_often_waits_and_others_do_not() {
        let gate = Gate::default();
        let (busy, other) = ("10.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap());
        let admitted = (0..300).filter(|_| gate.admit(busy, at(0))).count();
        assert_eq!(admitted, 200);
        assert!(gate.admit(other, at(0)));
        assert!(gate.admit(busy, at(1)));
    }

    #[test]
    fn guessing_ends() {
        let gate = Gate::default();
        let from = "10.0.0.1".parse().unwrap();
        for _ in 0..20 {
            assert!(gate.admit(from, at(0)));
            gate.guessed(from, at(0));
        }
        assert!(!gate.admit(from, at(0)));
        assert!(!gate.admit(from, at(9)));
        assert!(gate.admit(from, at(11)));
    }

    #[test]
    fn only_a_proxy_nearby_may_say_who_asks() {
        let asked = |peer: &str, told: Option<&str>| {
            let mut request = Request::new(Body::empty());
            let peer: IpAddr = peer.parse().unwrap();
            request.extensions_mut().insert(ConnectInfo(SocketAddr::new(peer, 1)));
            if let Some(told) = told {
                request.headers_mut().insert("x-forwarded-for", told.parse().unwrap());
            }
            address(&request).to_string()
        };
        assert_eq!(asked("127.0.0.1", Some("6.6.6.6, 203.0.113.7")), "203.0.113.7");
        assert_eq!(asked("127.0.0.1", Some("nonsense")), "127.0.0.1");
        assert_eq!(asked("198.51.100.9", Some("203.0.113.7")), "198.51.100.9");
        assert_eq!(asked("::ffff:198.51.100.9", None), "198.51.100.9");
        assert_eq!(asked("2001:db8:1:2:3:4:5:6", None), "2001:db8:1:2::");
    }
}
