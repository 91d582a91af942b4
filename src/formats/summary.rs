//! A file in a dozen figures: what `allure inspect FILE --json` prints.

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;

use super::FormatError;
use crate::domain::activity::{DecodedFile, Sport};

/// Everything is `None` where the file does not say, and all but `file` and `error` when it
/// could not be read.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct FileSummary {
    /// The name the caller knows the file by.
    pub file: Option<String>,
    /// As the file words it, lower case.
    pub sport: Option<String>,
    /// RFC 3339, UTC.
    pub start: Option<String>,
    pub distance_m: Option<f64>,
    pub timer_s: Option<f64>,
    pub elapsed_s: Option<f64>,
    /// Beats per minute.
    pub avg_hr: Option<f64>,
    pub max_hr: Option<f64>,
    pub laps: Option<usize>,
    pub records: Option<usize>,
    /// Maker and model as the file words it.
    pub device: Option<String>,
    /// Why the file could not be read.
    pub error: Option<String>,
}

/// The figures of one session: of the first running one of a FIT file (its first where none
/// runs), of the first activity of a TCX file, of the whole track of a GPX file. Laps and
/// records are those of the whole FIT or GPX file, or of that TCX activity.
pub fn summary(file: &DecodedFile) -> FileSummary {
    let whole = file.format != "tcx";
    let running = file.sessions.iter().find(|s| s.sport == Sport::Running);
    let session = running.filter(|_| whole).or(file.sessions.first());
    let Some(session) = session else {
        return FileSummary::default();
    };
    FileSummary {
        file: None,
        sport: session.sport_label.clone(),
        start: session.start.map(rfc_3339),
        distance_m: session.distance_m.map(rounded),
        timer_s: session.timer_s.map(rounded),
        elapsed_s: session.elapsed_s.map(rounded),
        avg_hr: session.avg_hr.map(rounded),
        max_hr: session.max_hr.map(rounded),
        laps: Some(if whole { file.laps } else { session.laps.len() }),
        records: Some(if whole { file.records } else { session.samples.len() }),
        device: session.device.clone(),
        error: None,
    }
}

impl FileSummary {
    /// A file that could not be read.
    pub fn failed(error: FormatError) -> Self {
        Self {
            error: Some(error.to_string()),
            ..Self::default()
        }
    }

    /// The same, with the name of the file.
    #[must_use]
    pub fn of(self, file: &str) -> Self {
        Self {
            file: Some(file.to_owned()),
            ..self
        }
    }
}

fn rfc_3339(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// To a thousandth, the finest any of the formats records.
fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::Recording;

    fn session(sport: Sport, metres: f64) -> Recording {
        Recording {
            sport,
            sport_label: Some(sport.id().to_owned()),
            start: DateTime::from_timestamp(1_700_000_000, 0),
            distance_m: Some(metres),
            timer_s: None,
            elapsed_s: Some(60.0),
            avg_hr: None,
            max_hr: None,
            ascent_m: None,
            laps: vec![],
            samples: vec![],
            device: Some("garmin/fr945".to_owned()),
            title: None,
            cut: false,
        }
    }

    fn file(format: &str) -> DecodedFile {
        DecodedFile {
            format: format.to_owned(),
            sessions: vec![session(Sport::Cycling, 10.0), session(Sport::Running, 20.0 / 3.0)],
            laps: 7,
            records: 9,
            warnings: vec![],
        }
    }

    #[test]
    fn a_fit_file_is_its_first_run() {
        assert_eq!(
            serde_json::to_string(&summary(&file("fit")).of("a.fit")).unwrap(),
            "{\"file\":\"a.fit\",\"sport\":\"running\",\"start\":\"2023-11-14T22:13:20Z\",\
             \"distance_m\":6.667,\"timer_s\":null,\"elapsed_s\":60.0,\"avg_hr\":null,\
             \"max_hr\":null,\"laps\":7,\"records\":9,\"device\":\"garmin/fr945\",\"error\":null}"
        );
    }

    #[test]
    fn a_tcx_file_is_its_first_activity() {
        let summary = summary(&file("tcx"));
        assert_eq!(summary.sport.as_deref(), Some("cycling"));
        assert_eq!((summary.laps, summary.records), (Some(0), Some(0)));
    }

    #[test]
    fn a_failure_says_why() {
        let failed = FileSummary::failed(FormatError::Unknown).of("x");
        assert_eq!(
            failed,
            FileSummary {
                file: Some("x".to_owned()),
                error: Some("the bytes are of no known activity format".to_owned()),
                ..FileSummary::default()
            }
        );
    }
}
