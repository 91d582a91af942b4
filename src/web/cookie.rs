//! The cookie of a session, and who is behind it.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::store::links;
use crate::store::scope::Scope;

use super::House;
use super::refusal::Refusal;

/// With https the browser itself sees to it that no other machine sets or reads it.
fn name(secure: bool) -> &'static str {
    if secure { "__Host-allure" } else { "allure" }
}

/// The header that hands a session over.
pub fn set(house: &House, token: &str) -> Result<HeaderValue, Refusal> {
    let secure = if house.secure { "; Secure" } else { "" };
    let text = format!(
        "{}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=86400{secure}",
        name(house.secure)
    );
    HeaderValue::from_str(&text).map_err(|e| anyhow::Error::from(e).into())
}

/// Who is behind the cookie of a request. `None`: it has none, or its session is over.
pub async fn found(house: &House, headers: &HeaderMap) -> Result<Option<Scope>, Refusal> {
    let wanted = name(house.secure);
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|c| c.to_str().ok());
    let token = cookies
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == wanted)
        .map(|(_, token)| token);
    let Some(token) = token else { return Ok(None) };
    let mut db = house.app.pool.acquire().await?;
    Ok(links::session(&mut db, &house.app.vault, token, house.app.clock.now()).await?)
}

/// The same where nothing goes on without.
pub async fn scope(house: &House, headers: &HeaderMap) -> Result<Scope, Refusal> {
    found(house, headers)
        .await?
        .ok_or_else(|| Refusal::new(StatusCode::UNAUTHORIZED, "web-session-over"))
}
