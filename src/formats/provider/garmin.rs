//! Garmin's "export your data": the activities in figures.

use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::Holding;
use super::loose;
use crate::domain::activity::Recording;
use crate::domain::source::Source;
use crate::formats::{label, sport, track};

#[derive(Deserialize)]
struct File {
    #[serde(rename = "summarizedActivitiesExport", default, deserialize_with = "loose::list")]
    activities: Vec<Summary>,
}

/// Times in milliseconds, lengths in centimetres.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    #[serde(default, deserialize_with = "loose::text")]
    name: Option<String>,
    #[serde(default, deserialize_with = "loose::text")]
    activity_type: Option<String>,
    #[serde(default, deserialize_with = "loose::number")]
    begin_timestamp: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    duration: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    elapsed_duration: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    distance: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    avg_hr: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    max_hr: Option<f64>,
    #[serde(default, deserialize_with = "loose::number")]
    elevation_gain: Option<f64>,
    /// A part of a triathlon or the like; its whole is told beside it.
    #[serde(default, deserialize_with = "loose::number")]
    parent_id: Option<f64>,
}

/// `summarizedActivities.json`.
pub(super) fn activities(text: &str) -> Option<Holding> {
    let (files, _) = loose::all::<File>(text)?;
    let mut holding = Holding::of(Source::Garmin);
    for summary in files.into_iter().flat_map(|file| file.activities) {
        if summary.parent_id.is_none() {
            holding.record(recording(summary));
        }
    }
    Some(holding)
}

fn recording(summary: Summary) -> Option<Recording> {
    let positive = |value: Option<f64>| value.filter(|v| *v > 0.0);
    let start: DateTime<Utc> = DateTime::from_timestamp_millis(positive(summary.begin_timestamp)? as i64)?;
    let kind = summary.activity_type.unwrap_or_default();
    Some(Recording {
        sport: sport::of_label(&kind),
        sport_label: label::clean(&kind).map(|k| k.to_lowercase()),
        start: Some(start),
        distance_m: positive(summary.distance).map(|cm| cm / 100.0),
        timer_s: positive(summary.duration).map(|ms| ms / 1_000.0),
        elapsed_s: positive(summary.elapsed_duration).map(|ms| ms / 1_000.0),
        avg_hr: summary.avg_hr.and_then(track::plausible_hr),
        max_hr: summary.max_hr.and_then(track::plausible_hr),
        ascent_m: positive(summary.elevation_gain).map(|cm| cm / 100.0),
        laps: Vec::new(),
        samples: Vec::new(),
        device: None,
        title: summary.name.as_deref().and_then(label::clean),
        cut: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::Sport;

    #[test]
    fn summaries_are_in_milliseconds_and_centimetres() {
        let text = r#"[{"summarizedActivitiesExport":[
            {"activityId":1,"name":"Matin","activityType":"running","beginTimestamp":1.7E12,"duration":1800000.0,
             "elapsedDuration":1860000.0,"distance":500000.0,"avgHr":140.0,"maxHr":0,"elevationGain":4200.0,"splits":[{"x":[]}]},
            {"activityType":"lap_swimming","beginTimestamp":1700001000000,"parentId":9},
            {"activityType":"running"}, 7]}]"#;
        let holding = activities(text).unwrap();
        assert_eq!(holding.odd, 1);
        let [run] = holding.recordings.as_slice() else {
            panic!("one run, not {holding:?}")
        };
        assert_eq!(
            (
                run.sport,
                run.start.map(|s| s.timestamp()),
                run.distance_m,
                run.timer_s,
                run.elapsed_s
            ),
            (
                Sport::Running,
                Some(1_700_000_000),
                Some(5_000.0),
                Some(1_800.0),
                Some(1_860.0)
            )
        );
        assert_eq!((run.avg_hr, run.max_hr, run.ascent_m), (Some(140.0), None, Some(42.0)));
        assert_eq!(run.title.as_deref(), Some("Matin"));
    }
}
