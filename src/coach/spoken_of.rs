//! "And in 28 degrees?" behind a prediction is asked of the race just spoken of.

use crate::app::App;
use crate::domain::intent::{Intent, Understood};
use crate::store::lane::Lane;
use crate::store::outbox;

use super::offline::understand::surroundings;

/// A question with more words than this says itself what it is about.
const MOST_WORDS: usize = 9;

/// The message with the distance of the race spoken of last, where it names surroundings alone.
pub async fn with_race(app: &App, lane: &Lane, understood: Understood, text: &str) -> anyhow::Result<Understood> {
    let short = text.split_whitespace().count() <= MOST_WORDS;
    let slots = &understood.slots;
    let alone = slots.distance_m.is_none() && slots.pace.is_none() && slots.date.is_none();
    if !short || !alone || understood.intent == Intent::LogRun {
        return Ok(understood);
    }
    let around = surroundings(text);
    if !around.any() || around.pace.is_some() || around.belt {
        return Ok(understood);
    }
    let mut db = app.pool.acquire().await?;
    let last = outbox::recent(&mut db, &lane.scope, 1).await?;
    let race = last.first().and_then(|reply| reply.about.race_m);
    let mut meant = understood;
    meant.slots.distance_m = race.map(f64::from);
    Ok(meant)
}
