//! One run, recorded more than once: what its recordings say together, field by field, and which of them said it.
//!
//! The rules, first to last, for every field on its own. A recording that is cut, or clearly shorter than another,
//! comes behind. Then the order the athlete has set. Then what suits the field: for distance and pace a track, for the
//! heart a strap and how much of the run was heard, for climbing a watch and its barometer. Then who recorded it, see
//! [`Recorder`]. What a recording does not know is never taken from it: missing is not zero.

pub mod identity;
pub mod kinship;
pub mod place;

#[cfg(test)]
pub(crate) mod cases;
mod pick;
mod streams;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::activity::{Activity, Recording, Sport};
use super::recorder::Recorder;
use super::source::Source;

use pick::Pick;

/// Recordings of one run kept at most: beyond it nothing is learnt.
pub const MOST_PIECES: usize = 8;

/// One recording of a run, as it came.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// The name of its row.
    pub id: Uuid,
    pub source: Source,
    pub recording: Recording,
}

impl Piece {
    pub fn recorder(&self) -> Recorder {
        Recorder::of(self.source, self.recording.device.as_deref())
    }
}

/// What one recording out of several may be the best at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Distance,
    Duration,
    /// The start, the laps and the samples, hence paces and best efforts.
    Track,
    HeartRate,
    Ascent,
    Altitude,
    Cadence,
    Power,
    Stride,
    Temperature,
}

impl Field {
    pub const ALL: [Self; 10] = [
        Self::Distance,
        Self::Duration,
        Self::Track,
        Self::HeartRate,
        Self::Ascent,
        Self::Altitude,
        Self::Cadence,
        Self::Power,
        Self::Stride,
        Self::Temperature,
    ];
}

/// What several recordings say together.
#[derive(Debug, Clone, PartialEq)]
pub struct Together {
    pub recording: Recording,
    /// Which recording said what. A field that none knows is not there.
    pub from: BTreeMap<Field, Uuid>,
}

/// Makes one recording of several. The order they come in, and one that comes twice, change nothing. `preferred` is the
/// athlete's order, the most preferred first; empty: none was set. `None`: there are no recordings.
pub fn together(pieces: &[Piece], preferred: &[Recorder]) -> Option<Together> {
    let pick = Pick::among(pieces, preferred);
    let base = pick.track()?;
    let mut from = BTreeMap::from([(Field::Track, base.id)]);
    let mut one = base.recording.clone();
    if let Some(sized) = pick.distance() {
        one.distance_m = sized.recording.distance_m;
        from.insert(Field::Distance, sized.id);
    }
    // The time belongs to the distance where one recording knows both: a pace is of one watch.
    let timed = pick
        .distance()
        .filter(|p| pick::is_timed(p))
        .or_else(|| pick.duration());
    if let Some(timed) = timed {
        one.timer_s = timed.recording.timer_s;
        one.elapsed_s = timed.recording.elapsed_s;
        from.insert(Field::Duration, timed.id);
    }
    if let Some(heard) = pick.heart() {
        one.avg_hr = heard.recording.avg_hr;
        one.max_hr = heard.recording.max_hr;
        from.insert(Field::HeartRate, heard.id);
    }
    if let Some(climbed) = pick.ascent() {
        one.ascent_m = climbed.recording.ascent_m;
        from.insert(Field::Ascent, climbed.id);
    }
    for stream in streams::ALL {
        let donor = match stream {
            Field::HeartRate => pick.heart(),
            _ => pick.stream(base, stream),
        };
        let Some(donor) = donor else { continue };
        if donor.id != base.id {
            streams::fill(&mut one.samples, &donor.recording.samples, stream);
        }
        from.entry(stream).or_insert(donor.id);
    }
    if one.laps.is_empty() {
        one.laps = pick.laps();
    }
    if one.sport == Sport::Other && one.sport_label.is_none() {
        (one.sport, one.sport_label) = pick.sport();
    }
    one.title = one.title.or_else(|| pick.title());
    one.cut = timed.unwrap_or(base).recording.cut;
    Some(Together { recording: one, from })
}

/// A run told in words, as the recording it stands for.
pub fn of_words(told: &Activity) -> Recording {
    Recording {
        sport: told.sport,
        sport_label: None,
        start: Some(told.start),
        distance_m: told.distance_m,
        timer_s: told.timer_s,
        elapsed_s: told.elapsed_s,
        avg_hr: told.avg_hr,
        max_hr: told.max_hr,
        ascent_m: told.ascent_m,
        laps: Vec::new(),
        samples: Vec::new(),
        device: None,
        title: None,
        cut: false,
    }
}

/// What the athlete has corrected of a run: where what is shown differs from what the recordings said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByHand {
    pub distance: bool,
    pub duration: bool,
    pub date: bool,
}

impl ByHand {
    /// `shown` is the run, `measured` what its recordings said when it was last looked at.
    pub fn of(shown: &Activity, measured: &Activity) -> Self {
        Self {
            distance: shown.distance_m != measured.distance_m,
            duration: shown.timer_s != measured.timer_s,
            date: (shown.start, shown.local_date) != (measured.start, measured.local_date),
        }
    }

    /// The run as `now` measured, with what was corrected and what was told of it in `shown`: that always wins.
    pub fn keep(self, shown: &Activity, now: &Activity) -> Activity {
        let mut run = now.clone();
        run.id = shown.id;
        run.rpe = shown.rpe.or(now.rpe);
        run.pain = shown.pain.or(now.pain);
        run.race = shown.race || now.race;
        if self.distance {
            run.distance_m = shown.distance_m;
        }
        if self.duration {
            run.timer_s = shown.timer_s;
        }
        if self.date {
            (run.start, run.local_date) = (shown.start, shown.local_date);
        }
        if self.distance || self.duration {
            run.drop_impossible_efforts();
        }
        run
    }
}

#[cfg(test)]
mod tests;
