//! What services hand out when one asks for all of one's data: tables and JSON out of their archives.

mod csv;
mod garmin;
mod garmin_body;
mod loose;
mod polar;
mod polar_night;
pub mod strava;

use crate::domain::activity::Recording;
use crate::domain::measured::Reading;
use crate::domain::source::Source;

/// What a JSON file of a service holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Holding {
    pub source: Source,
    /// Activities in figures alone, as beside the files they came from; with samples where the service writes them
    /// here.
    pub recordings: Vec<Recording>,
    pub readings: Vec<Reading>,
    /// Entries of a kind that is read, without a time or a number that can be.
    pub odd: u64,
}

impl Holding {
    fn of(source: Source) -> Self {
        Self {
            source,
            recordings: Vec::new(),
            readings: Vec::new(),
            odd: 0,
        }
    }

    /// Adds a recording, or counts that it could not be read.
    fn record(&mut self, recording: Option<Recording>) {
        match recording {
            Some(recording) => self.recordings.push(recording),
            None => self.odd += 1,
        }
    }
}

/// A kind of JSON file: the words that recognise it, and how it is read.
type Kind = (&'static [&'static str], fn(&str) -> Option<Holding>);

/// In the order they are tried.
const KINDS: &[Kind] = &[
    (&["\"summarizedActivitiesExport\""], garmin::activities),
    (&["\"sleepStartTimestampGMT\"", "\"calendarDate\""], garmin_body::nights),
    (
        &["\"metrics\"", "\"calendarDate\"", "\"HRV\""],
        garmin_body::health_status,
    ),
    (&["\"vo2MaxValue\"", "\"calendarDate\""], garmin_body::uptake),
    (&["\"weight\"", "\"metaData\""], garmin_body::weights),
    (&["\"restingHeartRate\"", "\"calendarDate\""], garmin_body::days),
    (&["\"exercises\"", "\"startTime\""], polar::session),
    (&["\"meanNightlyRecoveryRMSSD\""], polar_night::recoveries),
    (&["\"night\"", "\"sleepResult\""], polar_night::nights),
];

/// Reads a JSON file of a service. `None`: of no known kind, or not JSON.
pub fn json(bytes: &[u8]) -> Option<Holding> {
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{FEFF}');
    if !text.trim_start().starts_with(['{', '[']) {
        return None;
    }
    KINDS
        .iter()
        .filter(|(words, _)| words.iter().all(|word| text.contains(word)))
        .find_map(|(_, read)| read(text))
}
