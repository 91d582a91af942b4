//! A phone's health export, `export.xml` (`exportation.xml` in French): read as it streams by, whatever its length.

use std::collections::VecDeque;
use std::io::BufRead;

use super::apple_record::{Attributes, reading, wanted};
use super::apple_workout::Draft;
use super::stream::{Step, Stream};
use crate::domain::measured::Reading;
use crate::formats::FormatError;

pub use super::apple_workout::Workout;

/// Identifier of the format.
pub const ID: &str = "apple_health";
/// The root element, in any language of the phone.
const ROOT: &str = "HealthData";

/// Whether the bytes begin like such an export.
pub fn recognised(head: &[u8]) -> bool {
    let mark = format!("<{ROOT}");
    // Before the root there is at most a document type of a few thousand bytes.
    head.starts_with(b"<?xml") && head.windows(mark.len()).any(|window| window == mark.as_bytes())
        || head.starts_with(mark.as_bytes())
}

/// One thing found.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    Reading(Reading),
    Workout(Box<Workout>),
    /// The file ends before it should: everything before it was read.
    Cut,
}

/// An export being read.
pub struct Export<R> {
    stream: Stream<R>,
    /// The workout around the place reached, and its depth.
    workout: Option<(Draft, usize)>,
    /// Elements of a kind that was wanted and could not be read.
    odd: u64,
    found: VecDeque<Item>,
    over: bool,
}

impl<R: BufRead> Export<R> {
    /// Errors: `Unknown` where it is no such export, `Corrupt` where it declares entities.
    pub fn new(inner: R) -> Result<Self, FormatError> {
        Ok(Self {
            stream: Stream::new(ID, inner, ROOT)?,
            workout: None,
            odd: 0,
            found: VecDeque::new(),
            over: false,
        })
    }

    /// Bytes read so far.
    pub fn position(&self) -> u64 {
        self.stream.position()
    }

    /// Records and workouts of a kind that is read, but without a time, a number or a unit that is known.
    pub fn odd(&self) -> u64 {
        self.odd
    }

    fn advance(&mut self) {
        match self.stream.next() {
            Ok(Step::Open { element, depth, empty }) => {
                let name = element.name().0;
                if let Some((draft, around)) = &mut self.workout {
                    draft.take(name, &Attributes::of(&element), depth == *around + 1);
                } else if name == "Record" {
                    if !is_wanted(&element) {
                        return;
                    }
                    match reading(&Attributes::of(&element)) {
                        Some(reading) => self.found.push_back(Item::Reading(reading)),
                        None => self.odd += 1,
                    }
                } else if name == "Workout" {
                    let draft = Draft::of(&Attributes::of(&element));
                    if empty {
                        self.finish(draft);
                    } else {
                        self.workout = Some((draft, depth));
                    }
                }
            }
            Ok(Step::Close { depth }) => {
                if let Some((draft, _)) = self.workout.take_if(|(_, around)| depth <= *around) {
                    self.finish(draft);
                }
            }
            Ok(Step::Other) => {}
            Ok(Step::End { complete: true }) => self.over = true,
            Ok(Step::End { complete: false }) | Err(_) => {
                self.over = true;
                self.found.push_back(Item::Cut);
            }
        }
    }

    fn finish(&mut self, draft: Draft) {
        match draft.done() {
            Some(workout) => self.found.push_back(Item::Workout(Box::new(workout))),
            None => self.odd += 1,
        }
    }
}

/// Readings and workouts in the order of the file.
impl<R: BufRead> Iterator for Export<R> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        while self.found.is_empty() && !self.over {
            self.advance();
        }
        self.found.pop_front()
    }
}

/// Looks at the type alone, which comes first: most records are of no use here.
fn is_wanted(element: &quick_xml::events::BytesStart<'_>) -> bool {
    let mut attributes = element.attributes();
    attributes.with_checks(false);
    attributes
        .filter_map(Result::ok)
        .find(|a| a.key.0 == "type")
        .is_some_and(|a| wanted(&a.value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::Sport;
    use crate::domain::measured::{Kind, Vital};

    fn items(body: &str) -> Vec<Item> {
        let xml = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData (ExportDate,Me)>\n]>\n<HealthData locale=\"fr_FR\">{body}"
        );
        Export::new(xml.as_bytes()).unwrap().collect()
    }

    const RUN: &str = r#"<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30.5" durationUnit="min" sourceName="Montre" startDate="2026-03-01 08:00:00 +0100" endDate="2026-03-01 08:32:00 +0100">
      <MetadataEntry key="HKElevationAscended" value="8500 cm"/>
      <WorkoutEvent type="HKWorkoutEventTypeLap" date="2026-03-01 08:10:00 +0100" duration="5" durationUnit="min"/>
      <WorkoutActivity uuid="1"><WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="9" unit="km"/></WorkoutActivity>
      <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="3.106855961" unit="mi"/>
      <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="150" minimum="90" maximum="172" unit="count/min"/>
      <WorkoutRoute sourceName="Montre"><FileReference path="/workout-routes/../../etc/route_1.gpx"/></WorkoutRoute>
    </Workout>"#;

    #[test]
    fn a_run_is_put_together_from_its_statistics() {
        let found = items(&format!("{RUN}</HealthData>"));
        let [Item::Workout(run)] = found.as_slice() else {
            panic!("one workout, not {found:?}")
        };
        let r = &run.recording;
        assert_eq!(
            (r.sport, r.start.unwrap().to_rfc3339()),
            (Sport::Running, "2026-03-01T07:00:00+00:00".to_owned())
        );
        assert_eq!(r.distance_m.map(f64::round), Some(5_000.0));
        assert_eq!((r.timer_s, r.elapsed_s), (Some(1_830.0), Some(1_920.0)));
        assert_eq!((r.avg_hr, r.max_hr, r.ascent_m), (Some(150.0), Some(172.0), Some(85.0)));
        assert_eq!((r.laps.len(), r.laps[0].timer_s), (1, Some(300.0)));
        assert_eq!(run.routes, ["route_1.gpx"]);
    }

    #[test]
    fn an_older_phone_writes_its_totals_on_the_workout() {
        let old = r#"<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="32.5" durationUnit="min" totalDistance="5.2" totalDistanceUnit="km" startDate="2019-01-15 10:00:00 +0000" endDate="2019-01-15 10:32:30 +0000"/>"#;
        let found = items(&format!("{old}</HealthData>"));
        let [Item::Workout(run)] = found.as_slice() else {
            panic!("one workout, not {found:?}")
        };
        assert_eq!(run.recording.distance_m, Some(5_200.0));
        assert_eq!(run.recording.avg_hr, None);
    }

    #[test]
    fn what_is_not_known_is_skipped_and_a_cut_file_keeps_its_beginning() {
        let record = |kind: &str, value: &str, unit: &str| {
            format!(
                r#"<Record type="HKQuantityTypeIdentifier{kind}" sourceName="M" unit="{unit}" startDate="2026-03-01 05:00:00 +0100" endDate="2026-03-01 05:00:00 +0100" value="{value}"><MetadataEntry key="a" value="b"/></Record>"#
            )
        };
        let body = [
            record("StepCount", "12", "count"),
            record("HeartRateVariabilitySDNN", "42", "ms"),
            record("BodyMass", "seventy", "kg"),
            "<Unknown><Deep x='&laugh;'/></Unknown>".to_owned(),
            record("VO2Max", "51.2", "mL/min·kg"),
            "<Record type=\"HKQuantityTypeIdentifierBodyMass\" uni".to_owned(),
        ]
        .concat();
        let found = items(&body);
        let told: Vec<_> = found
            .iter()
            .map(|item| match item {
                Item::Reading(reading) => match reading.kind {
                    Kind::Value { vital, value } => (Some(vital), value),
                    _ => (None, 0.0),
                },
                Item::Workout(_) => (None, 1.0),
                Item::Cut => (None, 2.0),
            })
            .collect();
        assert_eq!(
            told,
            [(Some(Vital::HrvSdnn), 42.0), (Some(Vital::Vo2max), 51.2), (None, 2.0)]
        );
    }
}
