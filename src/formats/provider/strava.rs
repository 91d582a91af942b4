//! Strava's bulk export: the table of activities beside the files.

use chrono::{DateTime, NaiveDate, Utc};

use super::csv;
use crate::domain::activity::{Recording, Sport};
use crate::formats::{label, sport, track, xml};

/// A row of `activities.csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The last component of the name of its file. `None` for an activity written by hand.
    pub file: Option<String>,
    /// Its figures, without samples.
    pub recording: Recording,
}

impl Row {
    /// Gives a file's recording what only the table knows: the title, and a sport where the file names none.
    pub fn describe(&self, recording: &mut Recording) {
        if recording.title.is_none() {
            recording.title.clone_from(&self.recording.title);
        }
        if recording.sport == Sport::Other && recording.sport_label.is_none() {
            recording.sport = self.recording.sport;
            recording.sport_label.clone_from(&self.recording.sport_label);
        }
    }
}

/// Where each thing stands in a row. Names repeat: the first distance is in kilometres or miles and rounded, the last in
/// metres.
struct Columns {
    date: usize,
    name: Option<usize>,
    kind: Option<usize>,
    file: Option<usize>,
    elapsed: Option<usize>,
    moving: Option<usize>,
    metres: Option<usize>,
    kilometres: Option<usize>,
    max_hr: Option<usize>,
    avg_hr: Option<usize>,
    ascent: Option<usize>,
}

impl Columns {
    /// `None`: it is no table of activities.
    fn of(header: &[String]) -> Option<Self> {
        let header: Vec<String> = header.iter().map(|name| plain(name)).collect();
        let places = |names: &[&str]| -> Vec<usize> {
            let named = header
                .iter()
                .enumerate()
                .filter(|(_, name)| names.contains(&name.as_str()));
            named.map(|(place, _)| place).collect()
        };
        let last = |names: &[&str]| places(names).pop();
        let distances = places(&["distance"]);
        last(&["activity id", "id de l'activite"])?;
        Some(Self {
            date: last(&["activity date", "date de l'activite"])?,
            name: last(&["activity name", "nom de l'activite"]),
            kind: last(&["activity type", "type d'activite", "type de l'activite"]),
            file: last(&["filename", "nom du fichier"]),
            elapsed: last(&["elapsed time", "temps ecoule"]),
            moving: last(&["moving time", "duree de deplacement", "temps de deplacement"]),
            metres: distances.get(1).copied(),
            kilometres: distances.first().copied(),
            max_hr: last(&[
                "max heart rate",
                "frequence cardiaque max.",
                "frequence cardiaque max",
                "frequence cardiaque maximale",
            ]),
            avg_hr: last(&["average heart rate", "frequence cardiaque moyenne"]),
            ascent: last(&["elevation gain", "denivele positif"]),
        })
    }
}

/// Lower case, without accents, one kind of apostrophe.
fn plain(text: &str) -> String {
    let text = text.trim().to_lowercase().replace(['’', '\u{02BC}'], "'");
    let fold = |c| match c {
        'à' | 'â' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'û' | 'ù' => 'u',
        'ç' => 'c',
        other => other,
    };
    text.chars().map(fold).collect()
}

/// The rows of the table, and how many could not be read. `None`: it is no table of activities, in French or English.
pub fn rows(bytes: &[u8]) -> Option<(Vec<Row>, u64)> {
    let text = xml::text(bytes);
    let header = text.lines().next()?;
    Columns::of(csv::rows(header).first()?)?;
    let mut table = csv::rows(&text).into_iter();
    let columns = Columns::of(&table.next()?)?;
    let mut odd = 0;
    let rows = table
        .filter_map(|fields| {
            let row = row(&columns, &fields);
            odd += u64::from(row.is_none());
            row
        })
        .collect();
    Some((rows, odd))
}

fn row(columns: &Columns, fields: &[String]) -> Option<Row> {
    let text = |place: Option<usize>| fields.get(place?).map(|f| f.trim()).filter(|f| !f.is_empty());
    let number = |place| text(place).and_then(xml::decimal).filter(|n| *n > 0.0);
    let kind = text(columns.kind).unwrap_or_default();
    let metres = match columns.metres {
        Some(_) => number(columns.metres),
        None => number(columns.kilometres).map(|km| km * 1_000.0),
    };
    let recording = Recording {
        sport: sport_of(kind),
        sport_label: label::clean(kind).map(|k| k.to_lowercase()),
        start: Some(instant(text(Some(columns.date))?)?),
        distance_m: metres,
        timer_s: number(columns.moving),
        elapsed_s: number(columns.elapsed),
        avg_hr: number(columns.avg_hr).and_then(track::plausible_hr),
        max_hr: number(columns.max_hr).and_then(track::plausible_hr),
        ascent_m: number(columns.ascent),
        laps: Vec::new(),
        samples: Vec::new(),
        device: None,
        title: text(columns.name).and_then(label::clean),
        cut: false,
    };
    let file = text(columns.file).and_then(label::file_name);
    Some(Row { file, recording })
}

fn sport_of(kind: &str) -> Sport {
    match plain(kind).as_str() {
        "trail" | "course virtuelle" => Sport::Running,
        "vtt" => Sport::Cycling,
        "weight training" | "entrainement aux poids" | "workout" | "entrainement" => Sport::Strength,
        _ => sport::of_label(kind),
    }
}

/// Months by the first letters of their names in both languages, without accents.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb", "fev"],
    &["mar"],
    &["apr", "avr"],
    &["may", "mai"],
    &["jun", "juin"],
    &["jul", "juil"],
    &["aug", "aou"],
    &["sep"],
    &["oct"],
    &["nov"],
    &["dec"],
];

/// `Jan 15, 2024, 7:30:00 AM`, `15 janv. 2024 à 07:30:00`, `2024-01-15 07:30:00`: UTC, whatever blanks are between.
fn instant(text: &str) -> Option<DateTime<Utc>> {
    let text = plain(text);
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    let numbers: Vec<u32> = words.iter().filter_map(|w| w.parse().ok()).collect();
    let named = words.iter().find_map(|word| {
        let starts = |names: &&[&str]| names.iter().any(|name| word.starts_with(name));
        let month = MONTHS.iter().position(starts)?;
        u32::try_from(month + 1).ok()
    });
    let (year, month, day, time) = match (named, numbers.as_slice()) {
        (Some(month), [a, b, time @ ..]) if *b > 31 => (*b, month, *a, time),
        (Some(month), [a, b, time @ ..]) if *a > 31 => (*a, month, *b, time),
        (None, [year, month, day, time @ ..]) if *year > 31 => (*year, *month, *day, time),
        _ => return None,
    };
    let (hour, minute, second) = match time {
        [h, m, s] => (*h, *m, *s),
        [h, m] => (*h, *m, 0),
        _ => return None,
    };
    let hour = match (hour, words.contains(&"pm"), words.contains(&"am")) {
        (12, false, true) => 0,
        (h @ 1..=11, true, false) => h + 12,
        (h, ..) => h,
    };
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    Some(date.and_hms_opt(hour, minute, second)?.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Max Heart Rate,Average Heart Rate\n";
    const FRENCH: &str = "ID de l’activité,Date de l'activité,Nom de l'activité,Type d'activité,Description de l'activité,Temps écoulé,Distance,Fréquence cardiaque max.,Nom du fichier,Temps écoulé,Durée de déplacement,Distance,Dénivelé positif\n";

    #[test]
    fn the_last_distance_is_in_metres_and_names_hold_commas() {
        let table = format!(
            "{ENGLISH}1,\"Jan 15, 2024, 7:30:00\u{202F}AM\",\"Easy, \"\"really\"\"\",Run,,1900,5.01,170,,false,,activities/1.fit.gz,70,,1900.0,1800.0,5012.3,,,42.0,171.0,150.0\n2,bad date,x,Run\n"
        );
        let (rows, odd) = rows(table.as_bytes()).unwrap();
        assert_eq!((rows.len(), odd), (1, 1));
        let Row { file, recording: r } = &rows[0];
        assert_eq!(file.as_deref(), Some("1.fit.gz"));
        assert_eq!(
            r.start.map(|s| s.to_rfc3339()).as_deref(),
            Some("2024-01-15T07:30:00+00:00")
        );
        assert_eq!(
            (r.distance_m, r.timer_s, r.elapsed_s),
            (Some(5_012.3), Some(1_800.0), Some(1_900.0))
        );
        assert_eq!((r.avg_hr, r.max_hr, r.ascent_m), (Some(150.0), Some(171.0), Some(42.0)));
        assert_eq!(
            (r.sport, r.title.as_deref()),
            (Sport::Running, Some("Easy, \"really\""))
        );
    }

    #[test]
    fn a_french_table_is_the_same_table() {
        let table = format!(
            "{FRENCH}1,\"15 janv. 2024, 19:30:00\",Sortie,Course à pied,,1900,\"5,01\",,,1900,1800,\"5012,3\",\n2,15 févr. 2024 à 06:00:00,,Trail,,60,1,,activities/2.gpx,60,60,1000,\n"
        );
        let (rows, odd) = rows(table.as_bytes()).unwrap();
        let told: Vec<_> = rows
            .iter()
            .map(|row| {
                (
                    row.file.as_deref(),
                    row.recording.sport,
                    row.recording.start.unwrap().to_rfc3339(),
                    row.recording.distance_m,
                )
            })
            .collect();
        assert_eq!(odd, 0);
        let expected = [
            (
                None,
                Sport::Running,
                "2024-01-15T19:30:00+00:00".to_owned(),
                Some(5_012.3),
            ),
            (
                Some("2.gpx"),
                Sport::Running,
                "2024-02-15T06:00:00+00:00".to_owned(),
                Some(1_000.0),
            ),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn dates_in_the_shapes_found() {
        let told = |text| instant(text).map(|at| at.format("%m-%d %H:%M:%S").to_string());
        for (text, expected) in [
            ("Aug 2, 2023, 12:05:09 PM", "08-02 12:05:09"),
            ("Aug 2, 2023, 12:05:09 AM", "08-02 00:05:09"),
            ("2 août 2023 à 13:05:09", "08-02 13:05:09"),
            ("2 juil. 2023, 13:05:09", "07-02 13:05:09"),
            ("2023-08-02 13:05:09", "08-02 13:05:09"),
            ("1 mai 2023 à 3:05", "05-01 03:05:00"),
        ] {
            assert_eq!(told(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(told("32 mai 2023 à 3:05"), None);
        assert_eq!(told("hier"), None);
        assert!(rows(b"Distance,Time\n1,2\n").is_none());
    }
}
