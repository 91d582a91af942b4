//! Gathers what the checker judges by.

use allure::channel;
use allure::domain::dialogue::Door;
use allure::store::scope::Scope;
use allure::store::{accounts, outbox};

use super::checker::{Evidence, Out};
use super::load::Done;
use super::world::{InFlight, World};

/// The limit of a Telegram message, in UTF-16 units.
const TEXT_LIMIT: usize = 4096;

/// What the world shows of these people. `in_flight`: what was on its way at a death.
pub async fn gather(world: &World, done: &Done, in_flight: &InFlight) -> Evidence {
    let mut evidence = Evidence {
        said: done.said.clone(),
        cut_off: done.cut_off.clone(),
        ..Evidence::default()
    };
    for (_, update) in &done.said {
        let id = update.to_string();
        let state: Option<String> =
            sqlx::query_scalar("select state from inbox where channel = 'telegram' and external_id = $1")
                .bind(&id)
                .fetch_optional(&world.pool)
                .await
                .unwrap();
        evidence.inbox.extend(state.map(|state| (*update, state)));
        let kept: (i64, i64) = sqlx::query_as(
            "select count(*) filter (where role = 'athlete'), count(*) filter (where role = 'coach')
             from message where source = 'telegram|' || $1",
        )
        .bind(&id)
        .fetch_one(&world.pool)
        .await
        .unwrap();
        evidence.kept.insert(*update, kept);
    }
    for person in &done.people {
        let heard = world
            .telegram
            .visible(*person)
            .into_iter()
            .map(|m| m.text.trim().to_owned());
        evidence.ledger.insert(*person, heard.collect());
        let mut db = world.pool.acquire().await.unwrap();
        let name = person.to_string();
        let scope = accounts::authenticate(&mut db, &world.vault, Door::Telegram, &name)
            .await
            .unwrap();
        let Some(scope) = scope else { continue };
        evidence.outbox.extend(sent(world, &scope, *person, in_flight).await);
        for (_, metres) in done.runs.iter().filter(|(who, _)| who == person) {
            let stored: i64 = sqlx::query_scalar(
                "select count(*) from activity where athlete_id = $1 and distance_m = $2 and deleted_at is null",
            )
            .bind(scope.athlete().0)
            .bind(metres)
            .fetch_one(&world.pool)
            .await
            .unwrap();
            evidence.runs.push((*person, *metres, stored));
        }
    }
    evidence
}

async fn sent(world: &World, scope: &Scope, person: i64, in_flight: &InFlight) -> Vec<Out> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("select key, class from outbox where athlete_id = $1 order by position")
            .bind(scope.athlete().0)
            .fetch_all(&world.pool)
            .await
            .unwrap();
    let mut all = Vec::with_capacity(rows.len());
    for (key, class) in rows {
        let mut db = world.pool.acquire().await.unwrap();
        let (reply, state) = outbox::find(&mut db, scope, &key)
            .await
            .unwrap()
            .expect("the row was there");
        let texts = channel::split(&reply.text, TEXT_LIMIT);
        let in_flight = in_flight.contains(&(scope.athlete(), key.clone()));
        let texts = texts.iter().map(|text| text.trim().to_owned()).collect();
        all.push(Out {
            person,
            key,
            class,
            state,
            texts,
            in_flight,
        });
    }
    all
}
