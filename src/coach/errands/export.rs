//! Everything that is the athlete's, in one archive: JSON for programs, CSV for a spreadsheet.

use std::io::{Cursor, Write};

use anyhow::Context;
use serde_json::json;
use zip::write::SimpleFileOptions;

use crate::app::App;
use crate::coach::Seen;
use crate::domain::activity::Activity;
use crate::domain::dialogue::{Attachment, Reply, Said};
use crate::i18n;
use crate::store::facts::Fact;
use crate::store::lane::Lane;
use crate::store::{activities, facts, measured, messages};

/// The archive as an attachment.
pub async fn export(app: &App, lane: &Lane, seen: &Seen) -> anyhow::Result<Reply> {
    let (said, known, tracks, measured) = {
        let mut db = app.pool.acquire().await?;
        let said = messages::all(&mut db, &lane.scope).await?;
        let known = facts::active(&mut db, &lane.scope).await?;
        let mut tracks = Vec::new();
        for activity in &seen.history.activities {
            if let Some(track) = activities::track(&mut db, &lane.scope, activity.id).await? {
                tracks.push((activity.id.0.to_string(), serde_json::to_vec(&track)?));
            }
        }
        let measured = measured::all(&mut db, &lane.scope).await?;
        (said, known, tracks, measured)
    };
    let readings: Vec<_> = measured
        .iter()
        .map(|(source, readings)| json!({ "source": source, "readings": readings }))
        .collect();
    let bytes = pack(seen, (&said, &known), &tracks, &readings)?;
    let lang = seen.state.athlete.settings.lang;
    let file_name = format!("allure-export-{}.zip", seen.today);
    let attachment = Attachment {
        file_name,
        mime: "application/zip".to_owned(),
        bytes,
        instead: i18n::text(lang, "bot-file-too-large-to-send", &[]),
    };
    Ok(Reply {
        text: i18n::text(lang, "bot-export", &[]),
        attachments: vec![attachment],
        ..Reply::default()
    })
}

fn pack(
    seen: &Seen,
    (said, known): (&[Said], &[Fact]),
    tracks: &[(String, Vec<u8>)],
    readings: &[serde_json::Value],
) -> anyhow::Result<Vec<u8>> {
    let h = &seen.history;
    let facts: Vec<_> = known
        .iter()
        .map(|f| json!({ "predicate": f.predicate, "slot": f.body.slot, "value": f.body.value, "since": f.since, "message": f.source_seq }))
        .collect();
    let all = json!({
        "format": 1,
        "exported_at": seen.now,
        "athlete": h.athlete,
        "activities": h.activities,
        "wellness": h.wellness,
        "measured": readings,
        "goals": h.goals,
        "results": h.results,
        "planned": h.planned,
        "injuries": h.injuries,
        "flags": h.flags,
        "shoes": h.shoes,
        "facts": facts,
        "messages": said,
    });
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    let mut add = |name: &str, bytes: &[u8]| -> anyhow::Result<()> {
        archive
            .start_file(name, options)
            .with_context(|| format!("writing {name}"))?;
        archive.write_all(bytes)?;
        Ok(())
    };
    add("allure.json", &serde_json::to_vec_pretty(&all)?)?;
    add("activities.csv", csv(&h.activities).as_bytes())?;
    for (id, track) in tracks {
        add(&format!("tracks/{id}.json"), track)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Only numbers, dates and closed words: no cell can begin a formula.
fn csv(activities: &[Activity]) -> String {
    let cell = |value: Option<f64>| value.map(|v| format!("{v:.1}")).unwrap_or_default();
    let whole = |value: Option<u8>| value.map(|v| v.to_string()).unwrap_or_default();
    let mut text =
        "start_utc,local_date,sport,distance_m,timer_s,elapsed_s,avg_hr_bpm,max_hr_bpm,rpe,pain\r\n".to_owned();
    for a in activities {
        let row = [
            a.start.to_rfc3339(),
            a.local_date.to_string(),
            a.sport.id().to_owned(),
            cell(a.distance_m),
            cell(a.timer_s),
            cell(a.elapsed_s),
            cell(a.avg_hr),
            cell(a.max_hr),
            whole(a.rpe),
            whole(a.pain),
        ];
        text.push_str(&row.join(","));
        text.push_str("\r\n");
    }
    text
}
