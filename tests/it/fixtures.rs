//! Small activity files made here, in the shapes found in real ones: pure functions from a
//! described run to bytes. FIT is written by hand, so that no reader tests its own writer.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use chrono::{DateTime, Utc};

/// An even run, of which every format can be made.
#[derive(Debug, Clone, Copy)]
pub struct Run {
    /// Unix seconds, after 1998 (FIT knows no earlier instants).
    pub start: i64,
    /// Elapsed and timer seconds.
    pub seconds: u32,
    /// Seconds between samples.
    pub every: u32,
    /// Centimetres per second.
    pub speed_cm_s: u32,
    /// Beats per minute; the last sample has one more.
    pub hr: u8,
    /// The FIT profile's number of the sport: 1 running, 2 cycling, 5 swimming.
    pub sport: u8,
}

impl Default for Run {
    /// 3 km in 15 minutes: 5:00 per kilometre.
    fn default() -> Self {
        Self {
            start: 1_700_000_000,
            seconds: 900,
            every: 5,
            speed_cm_s: 333,
            hr: 150,
            sport: 1,
        }
    }
}

impl Run {
    pub fn start_at(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.start, 0).expect("runs start in our time")
    }

    pub fn distance_m(&self) -> f64 {
        f64::from(self.seconds * self.speed_cm_s) / 100.0
    }

    /// Seconds since the start of each sample.
    fn seconds_of_samples(&self) -> impl Iterator<Item = u32> {
        (0..=self.seconds).step_by(self.every as usize)
    }

    fn hr_at(&self, second: u32) -> u8 {
        self.hr + u8::from(second + self.every > self.seconds)
    }

    /// Degrees north of the equator's 48th parallel reached along a meridian, on the sphere of
    /// 6,371,008.8 m.
    fn latitude_at(&self, second: u32) -> f64 {
        let metres = f64::from(second * self.speed_cm_s) / 100.0;
        48.0 + (metres / 6_371_008.8).to_degrees()
    }
}

// FIT

const ENUM: u8 = 0x00;
const UINT8: u8 = 0x02;
const UINT16: u8 = 0x84;
const SINT32: u8 = 0x85;
const UINT32: u8 = 0x86;

/// The messages of a FIT file, as they are written.
#[derive(Default, Clone)]
pub struct Fit {
    messages: Vec<u8>,
    big_endian: bool,
}

impl Fit {
    /// Beginning with a `file_id` of the given kind: 4 is an activity, 6 a course, 2 settings.
    pub fn of_kind(kind: u8) -> Self {
        let mut fit = Self::default();
        fit.message(0, &[(0, ENUM, kind.into()), (1, UINT16, 1), (2, UINT16, 3113)]);
        fit
    }

    fn big_endian() -> Self {
        let mut fit = Self {
            messages: Vec::new(),
            big_endian: true,
        };
        fit.message(0, &[(0, ENUM, 4), (1, UINT16, 1), (2, UINT16, 3113)]);
        fit
    }

    fn push(&mut self, base: u8, value: i64) {
        let bytes = value.to_le_bytes();
        let size = size_of(base);
        if self.big_endian {
            self.messages.extend(bytes[..size].iter().rev());
        } else {
            self.messages.extend(&bytes[..size]);
        }
    }

    fn define(&mut self, local: u8, global: u16, fields: &[(u8, u8, i64)]) {
        self.messages.extend([0x40 | local, 0, self.big_endian.into()]);
        self.push(UINT16, global.into());
        self.messages.push(fields.len() as u8);
        for (number, base, _) in fields {
            self.messages.extend([*number, size_of(*base) as u8, *base]);
        }
    }

    /// A definition and one message of it: (field, type, value) each.
    pub fn message(&mut self, global: u16, fields: &[(u8, u8, i64)]) {
        self.define(0, global, fields);
        self.messages.push(0);
        for (_, base, value) in fields {
            self.push(*base, *value);
        }
    }

    fn event(&mut self, at: i64, event_type: i64) {
        self.message(21, &[(253, UINT32, fit_time(at)), (0, ENUM, 0), (1, ENUM, event_type)]);
    }

    /// The records of a run, its distance counted from `offset_m`.
    pub fn records(&mut self, run: &Run, offset_m: u32) {
        for second in run.seconds_of_samples() {
            let semicircles = run.latitude_at(second) / 180.0 * 2_147_483_648.0;
            let metres_cm = offset_m * 100 + second * run.speed_cm_s;
            self.message(
                20,
                &[
                    (253, UINT32, fit_time(run.start + i64::from(second))),
                    (0, SINT32, semicircles.round() as i64),
                    (1, SINT32, 23_860_929),
                    (2, UINT16, (35 + 500) * 5),
                    (5, UINT32, metres_cm.into()),
                    (3, UINT8, run.hr_at(second).into()),
                    (4, UINT8, 85),
                ],
            );
        }
    }

    /// One lap and the session of a run.
    pub fn summaries(&mut self, run: &Run) {
        let (start, end) = (fit_time(run.start), fit_time(run.start + i64::from(run.seconds)));
        let (ms, cm) = (i64::from(run.seconds) * 1000, i64::from(run.seconds * run.speed_cm_s));
        self.message(
            19,
            &[
                (253, UINT32, end),
                (2, UINT32, start),
                (7, UINT32, ms),
                (8, UINT32, ms),
                (9, UINT32, cm),
                (15, UINT8, run.hr.into()),
                (16, UINT8, (run.hr + 1).into()),
            ],
        );
        self.message(
            18,
            &[
                (253, UINT32, end),
                (2, UINT32, start),
                (5, ENUM, run.sport.into()),
                (7, UINT32, ms),
                (8, UINT32, ms),
                (9, UINT32, cm),
                (16, UINT8, run.hr.into()),
                (17, UINT8, (run.hr + 1).into()),
                (22, UINT16, 12),
            ],
        );
    }

    /// The whole file, with header and checksum.
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = vec![14, 0x20, 0, 0];
        out.extend((self.messages.len() as u32).to_le_bytes());
        out.extend(b".FIT");
        out.extend(fit_crc(&out).to_le_bytes());
        out.extend(&self.messages);
        out.extend(fit_crc(&out).to_le_bytes());
        out
    }
}

fn size_of(base: u8) -> usize {
    match base {
        UINT16 => 2,
        SINT32 | UINT32 => 4,
        _ => 1,
    }
}

fn fit_time(unix: i64) -> i64 {
    unix - 631_065_600
}

/// The table-driven checksum of the FIT protocol description.
fn fit_crc(bytes: &[u8]) -> u16 {
    const TABLE: [u16; 16] = [
        0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401, 0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01,
        0x8801, 0x4400,
    ];
    bytes.iter().fold(0, |crc, byte| {
        let low = (crc >> 4) ^ TABLE[usize::from((crc ^ u16::from(*byte)) & 0xF)];
        (low >> 4) ^ TABLE[usize::from((low ^ u16::from(byte >> 4)) & 0xF)]
    })
}

/// A watch's ordinary file: records, one lap, one session.
pub fn fit(run: &Run) -> Vec<u8> {
    fit_sessions(&[*run])
}

/// Several sessions in one file, distance counted through as watches do in multisport.
pub fn fit_sessions(runs: &[Run]) -> Vec<u8> {
    let mut fit = Fit::of_kind(4);
    let mut offset_m = 0;
    for run in runs {
        fit.records(run, offset_m);
        fit.summaries(run);
        offset_m += run.seconds * run.speed_cm_s / 100;
    }
    fit.bytes()
}

/// Big-endian numbers, as older watches write.
pub fn fit_big_endian(run: &Run) -> Vec<u8> {
    let mut fit = Fit::big_endian();
    fit.records(run, 0);
    fit.summaries(run);
    fit.bytes()
}

/// Records only, the timer stopped for the middle third: a watch that lost power.
pub fn fit_without_session(run: &Run) -> Vec<u8> {
    let mut fit = Fit::of_kind(4);
    let third = i64::from(run.seconds / 3);
    fit.message(12, &[(0, ENUM, run.sport.into()), (1, ENUM, 0)]);
    fit.event(run.start, 0);
    fit.records(run, 0);
    fit.event(run.start + third, 4);
    fit.event(run.start + 2 * third, 0);
    fit.bytes()
}

/// The same with the length in the header never filled in, and no checksum.
pub fn fit_unfinished(run: &Run) -> Vec<u8> {
    let mut bytes = fit_without_session(run);
    bytes[4..8].fill(0);
    bytes[12..14].fill(0);
    bytes.truncate(bytes.len() - 2);
    bytes
}

/// Records with compressed times and compressed distances, behind a header of 12 bytes.
/// Samples every 5 seconds at most: five bits count 32.
pub fn fit_compressed(run: &Run) -> Vec<u8> {
    let mut fit = Fit::of_kind(4);
    // One whole time first; compressed ones count on from it.
    fit.event(run.start, 0);
    // Field 8: three bytes of speed and distance; field 3: heart rate.
    fit.messages.extend([0x41, 0, 0, 20, 0, 2, 8, 3, 0x0D, 3, 1, UINT8]);
    for second in run.seconds_of_samples() {
        let time = fit_time(run.start + i64::from(second)) as u8 & 0x1F;
        let sixteenths = second * run.speed_cm_s * 16 / 100;
        let packed = run.speed_cm_s & 0xFFF | (sixteenths & 0xFFF) << 12;
        fit.messages.push(0x80 | 1 << 5 | time);
        fit.messages.extend(&packed.to_le_bytes()[..3]);
        fit.messages.push(run.hr_at(second));
    }
    fit.summaries(run);
    let mut bytes = fit.bytes();
    bytes.truncate(bytes.len() - 2);
    bytes.drain(12..14);
    bytes[0] = 12;
    bytes.extend(fit_crc(&bytes).to_le_bytes());
    bytes
}

/// The clock leaps ten days ahead in the middle of the run.
pub fn fit_clock_jump(run: &Run) -> Vec<u8> {
    let half = Run {
        seconds: run.seconds / 2,
        ..*run
    };
    let leap = 10 * 86_400;
    let mut fit = Fit::of_kind(4);
    fit.records(&half, 0);
    fit.records(
        &Run {
            start: run.start + i64::from(half.seconds + run.every) + leap,
            ..half
        },
        half.seconds * half.speed_cm_s / 100,
    );
    // The session's own end has leapt as well, its duration has not.
    fit.message(
        18,
        &[
            (253, UINT32, fit_time(run.start + i64::from(run.seconds) + leap)),
            (2, UINT32, fit_time(run.start)),
            (5, ENUM, 1),
            (7, UINT32, i64::from(run.seconds) * 1000),
            (8, UINT32, i64::from(run.seconds) * 1000),
        ],
    );
    fit.bytes()
}

/// After the session a lap and a record of five years later, as garbage decodes to.
pub fn fit_with_garbage(run: &Run) -> Vec<u8> {
    let mut fit = Fit::of_kind(4);
    fit.records(run, 0);
    fit.summaries(run);
    let later = fit_time(run.start + 5 * 365 * 86_400);
    fit.message(19, &[(2, UINT32, later), (9, UINT32, 3_446_778_375)]);
    fit.message(20, &[(253, UINT32, later), (5, UINT32, 17_030_144)]);
    fit.bytes()
}

/// No activity: settings.
pub fn fit_settings() -> Vec<u8> {
    let mut fit = Fit::of_kind(2);
    fit.message(3, &[(1, ENUM, 1), (2, UINT8, 35)]);
    fit.bytes()
}

/// No activity: what a watch an hour ahead of UTC kept of a night that began at `evening`: three stages of an hour
/// each, variability 62 ms, rest 47, weight 70.5 kg.
pub fn fit_night(evening: i64) -> Vec<u8> {
    let mut fit = Fit::of_kind(32);
    let time = |hours: i64| (253, UINT32, fit_time(evening + hours * 3_600));
    fit.message(103, &[time(0), (0, UINT32, fit_time(evening) + 3_598)]);
    for (hour, level) in [(0, 2), (1, 3), (2, 4), (3, 1)] {
        fit.message(275, &[time(hour), (0, ENUM, level)]);
    }
    fit.message(370, &[time(4), (1, UINT16, 62 * 128)]);
    fit.message(211, &[time(8), (0, UINT8, 50), (1, UINT8, 47)]);
    fit.message(30, &[time(9), (0, UINT16, 7_050)]);
    fit.bytes()
}

/// Two records with a power of 250 W and then none, in a field that an app describes.
pub fn fit_with_app_power(start: i64) -> Vec<u8> {
    let mut fit = Fit::of_kind(4);
    fit.message(
        206,
        &[
            (0, UINT8, 0),
            (1, UINT8, 0),
            (2, UINT8, 0x84),
            (14, UINT16, 20),
            (15, UINT8, 7),
        ],
    );
    // A definition of one field and one developer field: number, size, developer.
    fit.messages.extend([
        0x60, 0, 0, 20, 0, 3, 253, 4, UINT32, 5, 4, UINT32, 41, 2, UINT16, 1, 0, 2, 0,
    ]);
    for (second, watts) in [(0, 250), (60, 0xFFFF)] {
        fit.messages.push(0);
        fit.push(UINT32, fit_time(start + second));
        fit.push(UINT32, second * 300);
        fit.push(UINT16, 2_405);
        fit.push(UINT16, watts);
    }
    fit.bytes()
}

/// No activity: a course, whose points look like records.
pub fn fit_course(run: &Run) -> Vec<u8> {
    let mut fit = Fit::of_kind(6);
    fit.records(run, 0);
    fit.bytes()
}

/// A definition of 255 empty developer fields, then messages of one byte each: little to
/// store, very much to do.
pub fn fit_of_hard_work(messages: usize) -> Vec<u8> {
    let mut fit = Fit::of_kind(4);
    fit.messages.extend([0x61, 0, 0, 20, 0, 0, 255]);
    for number in 0..255 {
        fit.messages.extend([number, 0, 0]);
    }
    fit.messages.extend(std::iter::repeat_n(1, messages));
    fit.bytes()
}

// GPX and TCX

fn gpx_points(run: &Run) -> String {
    let mut points = String::new();
    for second in run.seconds_of_samples() {
        let at = run.start_at() + chrono::TimeDelta::seconds(second.into());
        _ = write!(
            points,
            "<trkpt lat=\"{:.9}\" lon=\"2.0\"><ele>35.0</ele><time>{}</time><extensions>\
             <gpxtpx:TrackPointExtension><gpxtpx:hr>{}</gpxtpx:hr><gpxtpx:cad>85</gpxtpx:cad>\
             </gpxtpx:TrackPointExtension></extensions></trkpt>",
            run.latitude_at(second),
            at.format("%Y-%m-%dT%H:%M:%SZ"),
            run.hr_at(second)
        );
    }
    points
}

/// One track of as many segments as runs. The prefix of its extensions is not declared, as
/// often found.
pub fn gpx(runs: &[Run]) -> Vec<u8> {
    let mut segments = String::new();
    for run in runs {
        _ = write!(segments, "<trkseg>{}</trkseg>", gpx_points(run));
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx version=\"1.1\" creator=\"Allure tests\" \
         xmlns=\"http://www.topografix.com/GPX/1/1\">\n<metadata><time>2001-01-01T00:00:00Z</time>\
         </metadata>\n<trk><name>Sortie &amp; retour</name><type>running</type>{segments}</trk></gpx>"
    )
    .into_bytes()
}

/// One activity per run, of one lap each; `Running` or `Biking` by its sport.
pub fn tcx(runs: &[Run]) -> Vec<u8> {
    let mut activities = String::new();
    for run in runs {
        let sport = if run.sport == 1 { "Running" } else { "Biking" };
        let start = run.start_at().to_rfc3339();
        let mut points = String::new();
        for second in run.seconds_of_samples() {
            let at = run.start_at() + chrono::TimeDelta::seconds(second.into());
            _ = write!(
                points,
                "<Trackpoint><Time>{}</Time><DistanceMeters>{:.2}</DistanceMeters>\
                 <HeartRateBpm><Value>{}</Value></HeartRateBpm></Trackpoint>",
                at.to_rfc3339(),
                f64::from(second * run.speed_cm_s) / 100.0,
                run.hr_at(second)
            );
        }
        _ = write!(
            activities,
            "<Activity Sport=\"{sport}\"><Id>{start}</Id><Lap StartTime=\"{start}\">\
             <TotalTimeSeconds>{}</TotalTimeSeconds><DistanceMeters>{:.2}</DistanceMeters>\
             <Calories>200</Calories><Track>{points}</Track></Lap>\
             <Creator><Name>Allure tests</Name></Creator></Activity>",
            run.seconds,
            run.distance_m()
        );
    }
    format!(
        "<?xml version=\"1.0\"?><TrainingCenterDatabase><Activities>{activities}</Activities>\
         </TrainingCenterDatabase>"
    )
    .into_bytes()
}

// Archives

const MEMORY: &str = "writing to memory does not fail";

pub fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    writer.write_all(bytes).expect(MEMORY);
    writer.finish().expect(MEMORY)
}

pub fn zip(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file(*name, options).expect(MEMORY);
        writer.write_all(bytes).expect(MEMORY);
    }
    writer.finish().expect(MEMORY).into_inner()
}
