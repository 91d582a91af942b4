//! TCX: Garmin's training centre files, still what many sites export.
//!
//! Distance and timer are the sums of the laps; heart rate is the mean of the track points.
//! Calories are ignored.

use chrono::{DateTime, Utc};

use super::xml::{self, Element, Step, Walk};
use super::{Bound, CLOCK_JUMP, Format, FormatError, MAX_POINTS, TRUNCATED, label, moment, sport, track, warn};
use crate::domain::activity::{DecodedFile, Lap, Recording, Sample, Sport};

pub(super) const FORMAT: Format = Format {
    id: ID,
    recognise: |bytes| xml::root_is(bytes, "TrainingCenterDatabase"),
    parse,
};

const ID: &str = "tcx";

/// What an open element is, as far as this reader cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Activity,
    Creator,
    Lap,
    AverageHr,
    MaximumHr,
    Point,
    PointHr,
    Other,
}

/// A `Trackpoint` being read.
#[derive(Default)]
struct Point {
    at: Option<DateTime<Utc>>,
    lat: Option<f64>,
    lon: Option<f64>,
    altitude_m: Option<f64>,
    distance_m: Option<f64>,
    hr_bpm: Option<f64>,
    cadence: Option<f64>,
    power_w: Option<f64>,
}

#[derive(Default)]
struct Document {
    /// The open elements, outermost first.
    path: Vec<Place>,
    sessions: Vec<Recording>,
    /// Track points of finished activities and of the open one.
    records: usize,
    point: Point,
    /// Metres added to the distances of the open lap, and the highest so far: some exports
    /// start each lap at zero again.
    offset_m: f64,
    highest_m: f64,
    first_of_lap: bool,
    /// Courses or workouts were seen: things to do, not things done.
    plans: bool,
}

fn parse(bytes: &[u8]) -> Result<DecodedFile, FormatError> {
    let text = xml::text(bytes);
    let mut walk = Walk::new(ID, &text);
    let mut document = Document::default();
    let mut warnings = Vec::new();
    loop {
        match walk.next() {
            Ok(Step::Open(element)) => document.open(&element)?,
            Ok(Step::Close { name, text }) => document.close(&name, &text),
            Ok(Step::End { complete: true }) => break,
            Ok(Step::End { complete: false }) => {
                warn(&mut warnings, TRUNCATED);
                break;
            }
            Err(FormatError::Corrupt { .. }) if document.records >= 2 => {
                warn(&mut warnings, TRUNCATED);
                break;
            }
            Err(error) => return Err(error),
        }
    }
    document.finish(warnings)
}

impl Document {
    fn open(&mut self, element: &Element<'_>) -> Result<(), FormatError> {
        let inside = |place| self.path.contains(&place);
        let place = if element.is("Activity") && !inside(Place::Activity) {
            self.sessions.push(session(element.attribute("Sport")));
            (self.offset_m, self.highest_m) = (0.0, 0.0);
            Place::Activity
        } else if !inside(Place::Activity) {
            self.plans |= element.is("Course") || element.is("Workout");
            Place::Other
        } else if element.is("Lap") && !inside(Place::Lap) {
            let start = element.attribute("StartTime");
            self.first_of_lap = true;
            if let Some(session) = self.sessions.last_mut() {
                session.laps.push(Lap {
                    start: start.as_deref().and_then(moment::parse),
                    distance_m: None,
                    timer_s: None,
                    avg_hr: None,
                    max_hr: None,
                });
            }
            Place::Lap
        } else if element.is("Trackpoint") && inside(Place::Lap) && !inside(Place::Point) {
            self.point = Point::default();
            self.records += 1;
            if self.records > MAX_POINTS {
                return Err(FormatError::TooLarge {
                    bound: Bound::Points,
                    limit: MAX_POINTS as u64,
                });
            }
            Place::Point
        } else if element.is("HeartRateBpm") && inside(Place::Point) {
            Place::PointHr
        } else if element.is("AverageHeartRateBpm") {
            Place::AverageHr
        } else if element.is("MaximumHeartRateBpm") {
            Place::MaximumHr
        } else if element.is("Creator") {
            Place::Creator
        } else {
            Place::Other
        };
        self.path.push(place);
        Ok(())
    }

    fn close(&mut self, name: &str, text: &str) {
        match self.path.pop() {
            Some(Place::Point) => self.add_point(),
            Some(Place::Other) => self.field(name, text),
            _ => {}
        }
    }

    /// Takes the text of an element by where it stands: the same names mean other things in
    /// a lap and in a track point.
    fn field(&mut self, name: &str, text: &str) {
        let parent = self.path.last().copied();
        if self.path.contains(&Place::Point) {
            self.point.field(name, text, parent);
            return;
        }
        let Some(session) = self.sessions.last_mut() else {
            return;
        };
        match (parent, name) {
            (Some(Place::Activity), "id") => session.start = moment::parse(text),
            (Some(Place::Activity), "notes") => session.title = label::clean(text),
            (Some(Place::Creator), "name") => session.device = label::clean(text),
            _ => {}
        }
        let Some(lap) = session.laps.last_mut() else {
            return;
        };
        let value = || xml::decimal(text).filter(|v| *v >= 0.0);
        match (parent, name) {
            (Some(Place::Lap), "totaltimeseconds") => lap.timer_s = value(),
            (Some(Place::Lap), "distancemeters") => lap.distance_m = value(),
            (Some(Place::AverageHr), "value") => {
                lap.avg_hr = value().and_then(track::plausible_hr);
            }
            (Some(Place::MaximumHr), "value") => {
                lap.max_hr = value().and_then(track::plausible_hr);
            }
            _ => {}
        }
    }

    fn add_point(&mut self) {
        let point = std::mem::take(&mut self.point);
        let distance_m = point.distance_m.map(|metres| {
            if self.first_of_lap && metres + self.offset_m < self.highest_m / 2.0 {
                self.offset_m = self.highest_m;
            }
            self.first_of_lap = false;
            let total = metres + self.offset_m;
            self.highest_m = self.highest_m.max(total);
            total
        });
        let (Some(at), Some(session)) = (point.at, self.sessions.last_mut()) else {
            return;
        };
        let place = track::position(point.lat, point.lon);
        session.samples.push(Sample {
            lat_deg: place.map(|p| p.0),
            lon_deg: place.map(|p| p.1),
            altitude_m: point.altitude_m,
            distance_m,
            hr_bpm: point.hr_bpm,
            cadence_spm: point.cadence.and_then(|c| track::steps_per_minute(c, session.sport)),
            power_w: point.power_w,
            ..Sample::at(at)
        });
    }

    fn finish(mut self, mut warnings: Vec<String>) -> Result<DecodedFile, FormatError> {
        // An activity that was closed is whole, whatever is missing behind it.
        if self.path.contains(&Place::Activity)
            && let Some(last) = self.sessions.last_mut()
        {
            last.cut = true;
        }
        self.sessions.retain(|s| !s.laps.is_empty() || !s.samples.is_empty());
        if self.sessions.is_empty() {
            return Err(if self.plans {
                FormatError::NotActivity { format: ID }
            } else {
                FormatError::NoSession { format: ID }
            });
        }
        for session in &mut self.sessions {
            complete(session);
            if track::clock_jumps(&session.samples) {
                warn(&mut warnings, CLOCK_JUMP);
            }
        }
        Ok(DecodedFile {
            format: ID.to_owned(),
            laps: self.sessions.iter().map(|s| s.laps.len()).sum(),
            sessions: self.sessions,
            records: self.records,
            warnings,
        })
    }
}

impl Point {
    fn field(&mut self, name: &str, text: &str, parent: Option<Place>) {
        let value = xml::decimal(text);
        match (parent, name) {
            (Some(Place::Point), "time") => self.at = moment::parse(text),
            (Some(Place::Point), "altitudemeters") => self.altitude_m = value,
            (Some(Place::Point), "distancemeters") => {
                self.distance_m = value.filter(|v| *v >= 0.0);
            }
            (Some(Place::PointHr), "value") => {
                self.hr_bpm = value.and_then(track::plausible_hr);
            }
            (_, "latitudedegrees") => self.lat = value,
            (_, "longitudedegrees") => self.lon = value,
            (_, "cadence" | "runcadence") => self.cadence = value,
            (_, "watts") => self.power_w = value,
            _ => {}
        }
    }
}

fn session(sport: Option<String>) -> Recording {
    let sport_label = sport.and_then(|s| label::clean(&s)).map(|s| s.to_lowercase());
    Recording {
        sport: sport_label.as_deref().map_or(Sport::Other, sport::of_label),
        sport_label,
        start: None,
        distance_m: None,
        timer_s: None,
        elapsed_s: None,
        avg_hr: None,
        max_hr: None,
        ascent_m: None,
        laps: Vec::new(),
        samples: Vec::new(),
        device: None,
        title: None,
        cut: false,
    }
}

/// Sums over the laps, and what only the track knows.
fn complete(session: &mut Recording) {
    track::fill_distance(&mut session.samples);
    session.distance_m = sum(session.laps.iter().map(|l| l.distance_m))
        .or_else(|| session.samples.iter().rev().find_map(|s| s.distance_m));
    session.timer_s = sum(session.laps.iter().map(|l| l.timer_s));
    let first_lap = session.laps.iter().find_map(|l| l.start);
    let span = track::span(&session.samples);
    session.start = first_lap.or(session.start).or(span.map(|(start, _)| start));
    session.elapsed_s = span.map(|(start, end)| moment::seconds_between(start, end));
    let (avg_hr, max_hr) = track::heart_rate(&session.samples);
    session.avg_hr = avg_hr.or_else(|| lap_hr(&session.laps));
    session.max_hr = max_hr.or_else(|| {
        let highest = session.laps.iter().filter_map(|l| l.max_hr);
        highest.reduce(f64::max)
    });
}

/// The sum of what is known; `None` when nothing is.
fn sum(values: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    values.flatten().reduce(|a, b| a + b)
}

/// Mean of the laps' averages, weighted by their time.
fn lap_hr(laps: &[Lap]) -> Option<f64> {
    let known = || laps.iter().filter_map(|l| Some((l.avg_hr?, l.timer_s?)));
    let time: f64 = known().map(|(_, time)| time).sum();
    (time > 0.0).then(|| known().map(|(hr, time)| hr * time).sum::<f64>() / time)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_700_000_000 + second, 0).unwrap()
    }

    fn point(second: i64, metres: f64, hr: u32) -> String {
        format!(
            "<Trackpoint><Time>{}</Time><Position><LatitudeDegrees>48.0</LatitudeDegrees>\
             <LongitudeDegrees>2.0</LongitudeDegrees></Position><DistanceMeters>{metres}</DistanceMeters>\
             <HeartRateBpm><Value>{hr}</Value></HeartRateBpm><Extensions><q:TPX>\
             <q:RunCadence>86</q:RunCadence><q:Watts>250</q:Watts></q:TPX></Extensions></Trackpoint>",
            at(second).to_rfc3339()
        )
    }

    fn lap(second: i64, metres: f64, seconds: f64, points: &str) -> String {
        format!(
            "<Lap StartTime=\"{}\"><TotalTimeSeconds>{seconds}</TotalTimeSeconds>\
             <DistanceMeters>{metres}</DistanceMeters><Calories>99</Calories>\
             <AverageHeartRateBpm><Value>141</Value></AverageHeartRateBpm>\
             <MaximumHeartRateBpm><Value>152</Value></MaximumHeartRateBpm>\
             <Track>{points}</Track></Lap>",
            at(second).to_rfc3339()
        )
    }

    fn file(activities: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?><TrainingCenterDatabase><Activities>{activities}</Activities>\
             <Author><Name>Not this</Name></Author></TrainingCenterDatabase>"
        )
    }

    #[test]
    fn reads_an_activity_whole() {
        let xml = file(&format!(
            "<Activity Sport=\"Running\"><Id>{}</Id>{}<Notes>Séance</Notes>\
             <Creator><Name>Watch 3</Name></Creator></Activity>",
            at(0).to_rfc3339(),
            lap(0, 1000.5, 300.25, &(point(0, 1.0, 140) + &point(302, 1001.0, 150)))
        ));
        assert!((FORMAT.recognise)(xml.as_bytes()));
        let sample = |second, metres, hr| Sample {
            lat_deg: Some(48.0),
            lon_deg: Some(2.0),
            distance_m: Some(metres),
            hr_bpm: Some(hr),
            cadence_spm: Some(172.0),
            power_w: Some(250.0),
            ..Sample::at(at(second))
        };
        assert_eq!(
            parse(xml.as_bytes()).unwrap(),
            DecodedFile {
                format: "tcx".to_owned(),
                sessions: vec![Recording {
                    sport: Sport::Running,
                    sport_label: Some("running".to_owned()),
                    start: Some(at(0)),
                    distance_m: Some(1000.5),
                    timer_s: Some(300.25),
                    elapsed_s: Some(302.0),
                    avg_hr: Some(145.0),
                    max_hr: Some(150.0),
                    ascent_m: None,
                    laps: vec![Lap {
                        start: Some(at(0)),
                        distance_m: Some(1000.5),
                        timer_s: Some(300.25),
                        avg_hr: Some(141.0),
                        max_hr: Some(152.0),
                    }],
                    samples: vec![sample(0, 1.0, 140.0), sample(302, 1001.0, 150.0)],
                    device: Some("Watch 3".to_owned()),
                    title: Some("Séance".to_owned()),
                    cut: false,
                }],
                laps: 1,
                records: 2,
                warnings: vec![],
            }
        );
    }

    #[test]
    fn sums_laps_and_continues_distances_that_start_again() {
        let xml = file(&format!(
            "<Activity Sport=\"Running\">{}{}</Activity>",
            lap(0, 1000.0, 300.0, &(point(0, 0.0, 140) + &point(300, 1000.0, 140))),
            lap(300, 500.0, 150.0, &(point(301, 3.0, 140) + &point(450, 500.0, 140))),
        ));
        let session = &parse(xml.as_bytes()).unwrap().sessions[0];
        assert_eq!(session.distance_m, Some(1500.0));
        assert_eq!(session.timer_s, Some(450.0));
        let distances: Vec<_> = session.samples.iter().filter_map(|s| s.distance_m).collect();
        assert_eq!(distances, [0.0, 1000.0, 1003.0, 1500.0]);
    }

    #[test]
    fn keeps_the_activities_of_a_multisport_session_apart() {
        let xml = file(&format!(
            "<MultiSportSession><FirstSport><Activity Sport=\"Biking\">{}</Activity></FirstSport>\
             <NextSport><Activity Sport=\"Running\">{}</Activity></NextSport></MultiSportSession>",
            lap(0, 9000.0, 900.0, &point(0, 0.0, 120)),
            lap(1000, 2000.0, 600.0, "")
        ));
        let file = parse(xml.as_bytes()).unwrap();
        let seen: Vec<_> = file
            .sessions
            .iter()
            .map(|s| (s.sport, s.distance_m, s.avg_hr, s.elapsed_s))
            .collect();
        assert_eq!(
            seen,
            [
                (Sport::Cycling, Some(9000.0), Some(120.0), Some(0.0)),
                (Sport::Running, Some(2000.0), Some(141.0), None)
            ]
        );
        assert_eq!((file.laps, file.records), (2, 1));
    }

    #[test]
    fn a_cut_file_keeps_its_beginning() {
        let whole = file(&format!(
            "<Activity Sport=\"Running\">{}</Activity>",
            lap(0, 1000.0, 300.0, &(point(0, 0.0, 140) + &point(300, 1000.0, 140)))
        ));
        let cut = &whole[..whole.len() - 120];
        let file = parse(cut.as_bytes()).unwrap();
        assert_eq!(file.sessions[0].distance_m, Some(1000.0));
        assert_eq!(file.records, 2);
        assert_eq!(file.warnings, ["truncated"]);
    }

    #[test]
    fn courses_and_empty_files_are_no_activity() {
        assert_eq!(
            parse(b"<TrainingCenterDatabase><Courses><Course/></Courses></TrainingCenterDatabase>"),
            Err(FormatError::NotActivity { format: "tcx" })
        );
        assert_eq!(
            parse(b"<TrainingCenterDatabase/>"),
            Err(FormatError::NoSession { format: "tcx" })
        );
    }
}
