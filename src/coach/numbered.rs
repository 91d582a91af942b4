//! A bare number typed under ways out of a conflict, and a button's own words typed back: the press they stand for.

use crate::app::App;
use crate::store::lane::Lane;
use crate::store::outbox;

/// Payloads that a typed number reaches.
const NUMBERED: &str = "ask:season:relax-";
/// Payloads of what cannot be taken back.
const SURE: &str = "sure:";
/// No label is longer, characters.
const LONGEST_LABEL: usize = 60;

/// The payload of the button a number counts to, in the order they were shown. `None`: no number, too large a one, or
/// the last answer offered no way out.
pub async fn typed(app: &App, lane: &Lane, text: &str) -> anyhow::Result<Option<String>> {
    let Ok(number) = text.trim().trim_end_matches('.').parse::<usize>() else {
        return labelled(app, lane, text).await;
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

/// The payload of the button of the last answer whose label was typed back. What cannot be taken back is only pressed.
async fn labelled(app: &App, lane: &Lane, text: &str) -> anyhow::Result<Option<String>> {
    let typed = plain(text);
    if typed.is_empty() || text.chars().count() > LONGEST_LABEL {
        return Ok(None);
    }
    let mut db = app.pool.acquire().await?;
    let last = outbox::latest(&mut db, &lane.scope).await?;
    let mut buttons = last.iter().flat_map(|reply| reply.buttons.iter().flatten());
    let meant = buttons.find(|b| !b.data.starts_with(SURE) && plain(&b.label) == typed);
    Ok(meant.map(|b| b.data.clone()))
}

/// Letters and digits alone: the spaces before a question mark are not typed as they are shown.
fn plain(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}
