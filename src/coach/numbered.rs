//! A bare number typed under ways out of a conflict, as the press of the button it counts to.

use crate::app::App;
use crate::store::lane::Lane;
use crate::store::outbox;

/// Payloads that a typed number reaches.
const NUMBERED: &str = "ask:season:relax-";

/// The payload of the button a number counts to, in the order they were shown. `None`: no number, too large a one, or
/// the last answer offered no way out.
pub async fn typed(app: &App, lane: &Lane, text: &str) -> anyhow::Result<Option<String>> {
    let Ok(number) = text.trim().trim_end_matches('.').parse::<usize>() else {
        return Ok(None);
    };
    let mut db = app.pool.acquire().await?;
    let last = outbox::latest(&mut db, &lane.scope).await?;
    let payloads: Vec<&str> = last
        .iter()
        .flat_map(|reply| reply.buttons.iter().flatten())
        .map(|button| button.data.as_str())
        .collect();
    let offered = payloads.iter().any(|p| p.starts_with(NUMBERED));
    let meant = number.checked_sub(1).and_then(|at| payloads.get(at));
    Ok(meant.filter(|_| offered).map(|p| (*p).to_owned()))
}
