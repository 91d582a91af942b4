//! GPX: one track as sites and phones export it.
//!
//! The format knows neither laps nor timer nor distance: distance is measured between
//! positions inside each track segment, the segments stand for laps, the timer is unknown.

use chrono::{DateTime, Utc};

use super::xml::{self, Element, Step, Walk};
use super::{Bound, CLOCK_JUMP, Format, FormatError, MAX_POINTS, TRUNCATED, label, moment, sport, track, warn};
use crate::domain::activity::{DecodedFile, Lap, Recording, Sample, Sport};

pub(super) const FORMAT: Format = Format {
    id: ID,
    recognise: |bytes| xml::root_is(bytes, "gpx"),
    parse,
};

const ID: &str = "gpx";

/// A `trkpt` being read.
#[derive(Default)]
struct Point {
    place: Option<(f64, f64)>,
    at: Option<DateTime<Utc>>,
    altitude_m: Option<f64>,
    hr_bpm: Option<f64>,
    cadence: Option<f64>,
    power_w: Option<f64>,
}

/// Where the walk stands and what it gathered.
#[derive(Default)]
struct Track {
    /// Depth of the open `trk`, `trkseg` and `trkpt`.
    trk_depth: Option<usize>,
    segment_depth: Option<usize>,
    point_depth: Option<usize>,
    point: Point,
    samples: Vec<Sample>,
    /// Cadences as written, doubled once the sport is known; parallel to `samples`.
    cadences: Vec<Option<f64>>,
    laps: Vec<Lap>,
    /// Index into `samples` and metres at which the open segment began.
    segment_start: (usize, f64),
    /// A point of the open segment says no place: how long the segment is cannot be known.
    unplaced: bool,
    last_place: Option<(f64, f64)>,
    total_m: f64,
    points: usize,
    placed: usize,
    /// Routes or waypoints were seen: places to go, not places been.
    plans: bool,
    device: Option<String>,
    title: Option<String>,
    label: Option<String>,
}

fn parse(bytes: &[u8]) -> Result<DecodedFile, FormatError> {
    let text = xml::text(bytes);
    let mut walk = Walk::new(ID, &text);
    let mut track = Track::default();
    let mut warnings = Vec::new();
    loop {
        match walk.next() {
            Ok(Step::Open(element)) => track.open(&element, walk.depth())?,
            Ok(Step::Close { name, text }) => track.close(&name, &text, walk.depth() + 1),
            Ok(Step::End { complete: true }) => break,
            Ok(Step::End { complete: false }) => {
                warn(&mut warnings, TRUNCATED);
                break;
            }
            Err(FormatError::Corrupt { .. }) if track.points >= 2 => {
                warn(&mut warnings, TRUNCATED);
                break;
            }
            Err(error) => return Err(error),
        }
    }
    track.finish(warnings)
}

impl Track {
    fn open(&mut self, element: &Element<'_>, depth: usize) -> Result<(), FormatError> {
        if self.trk_depth.is_none() {
            if element.is("gpx") {
                self.device = element.attribute("creator").and_then(|c| label::clean(&c));
            } else if element.is("trk") {
                self.trk_depth = Some(depth);
            } else if element.is("rte") || element.is("wpt") {
                self.plans = true;
            }
        } else if element.is("trkseg") && self.segment_depth.is_none() {
            self.segment_depth = Some(depth);
            self.segment_start = (self.samples.len(), self.total_m);
            self.unplaced = false;
            self.last_place = None;
        } else if element.is("trkpt") && self.point_depth.is_none() {
            self.point_depth = Some(depth);
            self.point = Point {
                place: track::position(element.decimal("lat"), element.decimal("lon")),
                ..Point::default()
            };
            self.points += 1;
            if self.points > MAX_POINTS {
                return Err(FormatError::TooLarge {
                    bound: Bound::Points,
                    limit: MAX_POINTS as u64,
                });
            }
        }
        Ok(())
    }

    /// `depth` is that of the element which ends.
    fn close(&mut self, name: &str, text: &str, depth: usize) {
        if let Some(point) = self.point_depth {
            if depth > point {
                self.point.field(name, text, depth == point + 1);
            } else {
                self.point_depth = None;
                self.add_point();
            }
        } else if self.segment_depth.is_some_and(|segment| depth <= segment) {
            self.segment_depth = None;
            self.end_segment();
        } else if let Some(trk) = self.trk_depth {
            if depth <= trk {
                self.trk_depth = None;
            } else if depth == trk + 1 {
                match name {
                    "name" if self.title.is_none() => self.title = label::clean(text),
                    "type" if self.label.is_none() => {
                        self.label = label::clean(text).map(|l| l.to_lowercase());
                    }
                    _ => {}
                }
            }
        }
    }

    fn add_point(&mut self) {
        let point = std::mem::take(&mut self.point);
        if let Some(here) = point.place {
            self.placed += 1;
            if let Some(there) = self.last_place.replace(here) {
                self.total_m += track::distance_m(there, here);
            }
        } else {
            self.unplaced = true;
        }
        // A point without a time is part of the line but no sample of a recording.
        let Some(at) = point.at else { return };
        self.samples.push(Sample {
            lat_deg: point.place.map(|p| p.0),
            lon_deg: point.place.map(|p| p.1),
            altitude_m: point.altitude_m,
            distance_m: point.place.map(|_| self.total_m),
            hr_bpm: point.hr_bpm,
            power_w: point.power_w,
            ..Sample::at(at)
        });
        self.cadences.push(point.cadence);
    }

    fn end_segment(&mut self) {
        // Every point must have a place (GPX 1.1, wptType). The run is kept all the same; a lap, which is nothing but
        // its length and time, is not.
        if self.unplaced {
            return;
        }
        let (first, start_m) = self.segment_start;
        let samples = &self.samples[first..];
        let span = track::span(samples);
        let (avg_hr, max_hr) = track::heart_rate(samples);
        self.laps.push(Lap {
            start: span.map(|(start, _)| start),
            distance_m: (self.placed >= 2).then_some(self.total_m - start_m),
            timer_s: span.map(|(start, end)| moment::seconds_between(start, end)),
            avg_hr,
            max_hr,
        });
    }

    fn finish(mut self, mut warnings: Vec<String>) -> Result<DecodedFile, FormatError> {
        if self.segment_depth.is_some() {
            self.end_segment();
        }
        // A track that was closed is whole, whatever is missing behind it.
        let cut = self.trk_depth.is_some() && warnings.iter().any(|w| w == TRUNCATED);
        if self.points == 0 && cut {
            return Err(FormatError::Corrupt {
                format: ID,
                at: 0,
                detail: "the file ends before its first point",
            });
        }
        if self.points == 0 {
            return Err(if self.plans {
                FormatError::NotActivity { format: ID }
            } else {
                FormatError::NoSession { format: ID }
            });
        }
        let sport = self.label.as_deref().map_or(Sport::Other, sport::of_label);
        for (sample, cadence) in self.samples.iter_mut().zip(&self.cadences) {
            sample.cadence_spm = cadence.and_then(|c| track::steps_per_minute(c, sport));
        }
        if track::clock_jumps(&self.samples) {
            warn(&mut warnings, CLOCK_JUMP);
        }
        let span = track::span(&self.samples);
        let (avg_hr, max_hr) = track::heart_rate(&self.samples);
        let laps = self.laps.len();
        let recording = Recording {
            sport,
            sport_label: self.label,
            start: span.map(|(start, _)| start),
            distance_m: (self.placed >= 2).then_some(self.total_m),
            timer_s: None,
            elapsed_s: span.map(|(start, end)| moment::seconds_between(start, end)),
            avg_hr,
            max_hr,
            ascent_m: None,
            laps: self.laps,
            samples: self.samples,
            device: self.device,
            title: self.title,
            cut,
        };
        Ok(DecodedFile {
            format: ID.to_owned(),
            sessions: vec![recording],
            laps,
            records: self.points,
            warnings,
        })
    }
}

impl Point {
    /// `direct` is whether the element is a child of the point itself, not of its extensions,
    /// which may repeat `time` with another meaning.
    fn field(&mut self, name: &str, text: &str, direct: bool) {
        match name {
            "time" if direct => self.at = moment::parse(text),
            "ele" if direct => self.altitude_m = xml::decimal(text),
            "hr" | "heartrate" => {
                self.hr_bpm = xml::decimal(text).and_then(track::plausible_hr);
            }
            "cad" | "cadence" | "runcadence" => self.cadence = xml::decimal(text),
            "power" | "watts" => self.power_w = xml::decimal(text),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_700_000_000 + second, 0).unwrap()
    }

    fn point(lat: f64, second: i64, rest: &str) -> String {
        format!(
            "<trkpt lat=\"{lat}\" lon=\"2.0\"><ele>35</ele><time>{}</time>{rest}</trkpt>",
            at(second).to_rfc3339()
        )
    }

    /// Metres along a meridian for a thousandth of a degree.
    const MILLI_DEGREE_M: f64 = 111.195_080_234;

    #[test]
    fn reads_a_track_with_undeclared_prefixes() {
        let hr = |hr: u32| {
            format!(
                "<extensions><ns9:TrackPointExtension><ns9:hr>{hr}</ns9:hr><ns9:cad>85</ns9:cad>\
                 </ns9:TrackPointExtension><time>2001-01-01T00:00:00Z</time></extensions>"
            )
        };
        let xml = format!(
            "\u{FEFF} \n<?xml version=\"1.0\"?><!DOCTYPE gpx><gpx creator=\"Watch &amp; Co\">\
             <metadata><name>Not this</name><time>2000-01-01T00:00:00Z</time></metadata><trk>\
             <name>Sortie <![CDATA[d'été]]></name><type>Running</type><trkseg>{}{}</trkseg></trk></gpx>",
            point(48.0, 0, &hr(120)),
            point(48.001, 30, &hr(140)),
        );
        assert!((FORMAT.recognise)(xml.as_bytes()));
        let file = parse(xml.as_bytes()).unwrap();
        let sample = |second, lat, distance_m, hr| Sample {
            lat_deg: Some(lat),
            lon_deg: Some(2.0),
            altitude_m: Some(35.0),
            distance_m: Some(distance_m),
            hr_bpm: Some(hr),
            cadence_spm: Some(170.0),
            ..Sample::at(at(second))
        };
        let metres = file.sessions[0].distance_m.unwrap();
        assert!((metres - MILLI_DEGREE_M).abs() < 1e-3, "{metres}");
        assert_eq!(
            file,
            DecodedFile {
                format: "gpx".to_owned(),
                sessions: vec![Recording {
                    sport: Sport::Running,
                    sport_label: Some("running".to_owned()),
                    start: Some(at(0)),
                    distance_m: Some(metres),
                    timer_s: None,
                    elapsed_s: Some(30.0),
                    avg_hr: Some(130.0),
                    max_hr: Some(140.0),
                    ascent_m: None,
                    laps: vec![Lap {
                        start: Some(at(0)),
                        distance_m: Some(metres),
                        timer_s: Some(30.0),
                        avg_hr: Some(130.0),
                        max_hr: Some(140.0),
                    }],
                    samples: vec![sample(0, 48.0, 0.0, 120.0), sample(30, 48.001, metres, 140.0)],
                    device: Some("Watch & Co".to_owned()),
                    title: Some("Sortie d'été".to_owned()),
                    cut: false,
                }],
                laps: 1,
                records: 2,
                warnings: vec![],
            }
        );
    }

    #[test]
    fn the_way_between_segments_is_not_run() {
        let xml = format!(
            "<gpx><trk><trkseg>{}{}</trkseg></trk><trk><trkseg>{}{}</trkseg></trk></gpx>",
            point(48.0, 0, ""),
            point(48.001, 30, ""),
            point(48.5, 60, ""),
            point(48.501, 90, "")
        );
        let file = parse(xml.as_bytes()).unwrap();
        let session = &file.sessions[0];
        let metres = session.distance_m.unwrap();
        assert!((metres - 2.0 * MILLI_DEGREE_M).abs() < 1e-3, "{metres}");
        assert_eq!(session.elapsed_s, Some(90.0));
        assert_eq!((file.laps, file.records), (2, 4));
    }

    #[test]
    fn a_backward_step_is_reported_and_the_span_still_counted() {
        let xml = format!(
            "<gpx><trk><trkseg>{}{}{}</trkseg></trk></gpx>",
            point(48.0, 1, ""),
            point(48.001, 0, ""),
            point(48.002, 30, "")
        );
        let file = parse(xml.as_bytes()).unwrap();
        assert_eq!(file.sessions[0].start, Some(at(0)));
        assert_eq!(file.sessions[0].elapsed_s, Some(30.0));
        assert_eq!(file.warnings, ["clock_jump"]);
    }

    #[test]
    fn points_without_time_or_place_still_count() {
        let xml = format!(
            "<gpx><trk><trkseg><trkpt lat=\"48.0\" lon=\"2.0\"/>\
             <trkpt><time>{}</time></trkpt><trkpt lat=\"48,001\" lon=\"2\"></trkpt></trkseg></trk></gpx>",
            at(5).to_rfc3339()
        );
        let file = parse(xml.as_bytes()).unwrap();
        let session = &file.sessions[0];
        assert!((session.distance_m.unwrap() - MILLI_DEGREE_M).abs() < 1e-3);
        assert_eq!(session.samples.len(), 1);
        assert_eq!(session.samples[0].distance_m, None);
        assert_eq!((file.records, file.laps, session.laps.len()), (3, 0, 0));
    }

    #[test]
    fn a_cut_file_keeps_its_beginning() {
        let xml = format!(
            "<gpx><trk><trkseg>{}{}<trkpt lat=\"48.002",
            point(48.0, 0, ""),
            point(48.001, 30, "")
        );
        let file = parse(xml.as_bytes()).unwrap();
        assert_eq!((file.laps, file.records), (1, 2));
        assert_eq!(file.warnings, ["truncated"]);
        assert!(file.sessions[0].cut);
        // Only the end of the document is missing: the track is whole.
        let xml = format!("<gpx><trk><trkseg>{}</trkseg></trk>", point(48.0, 0, ""));
        let file = parse(xml.as_bytes()).unwrap();
        assert_eq!(
            (file.sessions[0].cut, file.warnings),
            (false, vec!["truncated".to_owned()])
        );
        assert!(matches!(
            parse(b"<gpx><trk><trkseg>"),
            Err(FormatError::Corrupt { format: "gpx", .. })
        ));
    }

    #[test]
    fn routes_and_empty_files_are_no_activity() {
        assert_eq!(
            parse(b"<gpx><rte><rtept lat=\"1\" lon=\"1\"/></rte></gpx>"),
            Err(FormatError::NotActivity { format: "gpx" })
        );
        assert_eq!(
            parse(b"<gpx><trk><name>x</name></trk></gpx>"),
            Err(FormatError::NoSession { format: "gpx" })
        );
    }
}
