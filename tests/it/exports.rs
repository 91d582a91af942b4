//! Exports of phones and services made here, in the shapes found in real ones.

use std::fmt::Write as _;

use chrono::{DateTime, FixedOffset, TimeDelta};

/// Where the phone is.
fn paris(at: i64) -> DateTime<FixedOffset> {
    let zone = FixedOffset::east_opt(3600).unwrap();
    DateTime::from_timestamp(at, 0).unwrap().with_timezone(&zone)
}

fn apple_time(at: DateTime<FixedOffset>) -> String {
    at.format("%Y-%m-%d %H:%M:%S %z").to_string()
}

/// A phone's health export being written.
pub struct Phone {
    xml: String,
}

/// The hardware of a watch, as a record names it.
pub const WATCH: &str = "Watch6,2";

impl Phone {
    pub fn new() -> Self {
        let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!-- HealthKit Export Version: 12 -->\n<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>\n<!ATTLIST Record\n  type CDATA #REQUIRED\n]>\n<HealthData locale=\"fr_FR\">\n <ExportDate value=\"2026-11-22 09:00:00 +0100\"/>\n <Me HKCharacteristicTypeIdentifierBiologicalSex=\"HKBiologicalSexNotSet\"/>\n".to_owned();
        Self { xml }
    }

    fn record(&mut self, kind: &str, (from, to): (i64, i64), device: &str, rest: &str) {
        let (from, to) = (apple_time(paris(from)), apple_time(paris(to)));
        // Two watches have two names.
        let name = if device == WATCH { "Montre" } else { device };
        let device = format!(
            "&lt;&lt;HKDevice: 0x1&gt;, name:Apple Watch, manufacturer:Apple Inc., hardware:{device}, software:9.1&gt;"
        );
        writeln!(
            self.xml,
            " <Record type=\"{kind}\" sourceName=\"{name}\" sourceVersion=\"9.1\" device=\"{device}\" {rest} creationDate=\"{to}\" startDate=\"{from}\" endDate=\"{to}\"/>"
        )
        .unwrap();
    }

    /// A quantity, by the end of its type's name.
    pub fn quantity(&mut self, kind: &str, at: i64, value: f64, unit: &str) -> &mut Self {
        self.quantity_of(WATCH, kind, at, value, unit)
    }

    pub fn quantity_of(&mut self, device: &str, kind: &str, at: i64, value: f64, unit: &str) -> &mut Self {
        let kind = format!("HKQuantityTypeIdentifier{kind}");
        self.record(&kind, (at, at), device, &format!("unit=\"{unit}\" value=\"{value}\""));
        self
    }

    /// A stretch of a night, by the end of its stage's name.
    pub fn slept(&mut self, stage: &str, from: i64, seconds: i64) -> &mut Self {
        let kind = "HKCategoryTypeIdentifierSleepAnalysis";
        let value = format!("value=\"HKCategoryValueSleepAnalysis{stage}\"");
        self.record(kind, (from, from + seconds), WATCH, &value);
        self
    }

    /// An element no version of ours knows.
    pub fn strange(&mut self) -> &mut Self {
        self.xml
            .push_str(" <Audiogram type=\"x\"><SensitivityPoint a=\"&amp;\"/></Audiogram>\n");
        self
    }

    /// A run with its statistics, and the name of its track.
    pub fn run(&mut self, start: i64, minutes: i64, km: f64, route: Option<&str>) -> &mut Self {
        let (from, to) = (paris(start), paris(start) + TimeDelta::minutes(minutes));
        let (from, to) = (apple_time(from), apple_time(to));
        let route = route.map_or(String::new(), |name| {
            format!("  <WorkoutRoute sourceName=\"Montre\"><FileReference path=\"/workout-routes/{name}\"/></WorkoutRoute>\n")
        });
        write!(
            self.xml,
            " <Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"{minutes}\" durationUnit=\"min\" sourceName=\"Montre\" startDate=\"{from}\" endDate=\"{to}\">\n  <MetadataEntry key=\"HKIndoorWorkout\" value=\"0\"/>\n  <WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" startDate=\"{from}\" endDate=\"{to}\" sum=\"{km}\" unit=\"km\"/>\n  <WorkoutStatistics type=\"HKQuantityTypeIdentifierHeartRate\" average=\"148\" minimum=\"90\" maximum=\"171\" unit=\"count/min\"/>\n{route} </Workout>\n"
        )
        .unwrap();
        self
    }

    pub fn xml(&self) -> Vec<u8> {
        format!("{}</HealthData>\n", self.xml).into_bytes()
    }
}

/// The table of Strava's archive: one row for each run, its number its file; the last one was written by hand.
pub fn strava_table(starts: &[i64], french: bool) -> Vec<u8> {
    let mut table = if french {
        "ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,Description de l'activité,Temps écoulé,Distance,Fréquence cardiaque max.,Nom du fichier,Temps écoulé,Durée de déplacement,Distance,Dénivelé positif\n"
    } else {
        "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Filename,Elapsed Time,Moving Time,Distance,Elevation Gain\n"
    }
    .to_owned();
    for (number, start) in starts.iter().enumerate() {
        let at = DateTime::from_timestamp(*start, 0).unwrap();
        let (date, kind) = if french {
            (at.format("%d nov. %Y à %H:%M:%S").to_string(), "Course à pied")
        } else {
            (at.format("%b %d, %Y, %I:%M:%S\u{202F}%p").to_string(), "Run")
        };
        let by_hand = number + 1 == starts.len();
        let file = if by_hand {
            String::new()
        } else {
            format!("activities/{number}.fit.gz")
        };
        writeln!(
            table,
            "{number},\"{date}\",\"Sortie, \"\"longue\"\"\",{kind},,3000,9.99,170,{file},3000,3000,9990,40"
        )
        .unwrap();
    }
    table.into_bytes()
}

/// Garmin's list of activities, in milliseconds and centimetres.
pub fn garmin_list(runs: &[(i64, u32, u32)]) -> Vec<u8> {
    let one = |(start, seconds, metres): &(i64, u32, u32)| {
        format!(
            "{{\"activityId\":{start},\"activityType\":\"running\",\"beginTimestamp\":{}.0,\"duration\":{}.0,\"elapsedDuration\":{}.0,\"distance\":{}.0,\"avgHr\":150.0}}",
            start * 1_000,
            seconds * 1_000,
            seconds * 1_000,
            metres * 100
        )
    };
    let all: Vec<String> = runs.iter().map(one).collect();
    format!("[{{\"summarizedActivitiesExport\":[{}]}}]", all.join(",")).into_bytes()
}
