//! A planned session as a FIT workout file, for a watch.
//!
//! Numbers of messages, fields and types are those of the public FIT profile: `file_id` (0), `workout` (26) and
//! `workout_step` (27). Written by hand, since three messages need no library.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use crate::domain::plan::{Step, StepKind, Target, Workout};

/// Seconds from the Unix epoch to that of FIT, 1989-12-31.
const FIT_EPOCH_S: i64 = 631_065_600;
/// `file` type of a workout.
const FILE_WORKOUT: u8 = 5;
/// `manufacturer` of development, for software without a number of its own.
const DEVELOPMENT: u16 = 255;
const SPORT_RUNNING: u8 = 1;
/// Bytes of a name, the closing zero included.
const NAME_BYTES: usize = 24;
/// Most steps a file holds; watches take at least as many (design choice).
const MOST_STEPS: usize = 50;
/// Where beats per minute begin in a heart-rate target; below lie percents.
const BEATS_FROM: u32 = 100;
/// Base types of the FIT protocol.
const ENUM: u8 = 0x00;
const UINT16: u8 = 0x84;
const UINT32: u8 = 0x86;
const STRING: u8 = 0x07;

/// What ends a step, and for how long.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Lasts {
    /// Milliseconds.
    Time(u32),
    /// Centimetres.
    Distance(u32),
    /// Until the button is pressed.
    Open,
    /// Back to the step of this number, so many times in all.
    Repeat { from: u32, times: u32 },
}

/// What a step is steered by, low and high end.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Aim {
    /// Millimetres a second.
    Speed(u32, u32),
    /// Beats per minute.
    Beats(u32, u32),
    Open,
}

/// One `workout_step`.
#[derive(Debug, Clone, PartialEq)]
struct Stretch {
    name: &'static str,
    lasts: Lasts,
    aim: Aim,
    /// `intensity`: 0 active, 1 rest, 2 warm-up, 3 cool-down.
    intensity: u8,
}

/// The file of one session. `name` is cut to what a watch shows. `None` for a day of rest.
///
/// A session without steps is one stretch of its distance or duration.
pub fn workout(session: &Workout, name: &str, date: NaiveDate) -> Option<Vec<u8>> {
    if !session.kind.runs() {
        return None;
    }
    let steps = stretches(session);
    let mut body = Vec::new();
    file_id(&mut body, date);
    header_message(&mut body, name, steps.len());
    for (number, step) in steps.iter().enumerate() {
        step_message(&mut body, number, step);
    }
    Some(framed(&body))
}

fn stretches(session: &Workout) -> Vec<Stretch> {
    let mut found = Vec::new();
    for step in &session.steps {
        if found.len() + 3 > MOST_STEPS {
            break;
        }
        let first = u32::try_from(found.len()).unwrap_or(0);
        found.push(stretch(step));
        if step.recovery_s > 0.0 {
            found.push(Stretch {
                name: "Recovery",
                lasts: Lasts::Time(thousandths(step.recovery_s)),
                aim: Aim::Open,
                intensity: 1,
            });
        }
        if step.times > 1 {
            found.push(Stretch {
                name: "Repeat",
                lasts: Lasts::Repeat {
                    from: first,
                    times: u32::from(step.times),
                },
                aim: Aim::Open,
                intensity: 0,
            });
        }
    }
    if found.is_empty() {
        found.push(Stretch {
            name: "Run",
            lasts: lasts(session.distance_m, session.duration_s),
            aim: session.target.map_or(Aim::Open, aim),
            intensity: 0,
        });
    }
    found
}

fn stretch(step: &Step) -> Stretch {
    let (name, intensity) = match step.kind {
        StepKind::WarmUp => ("Warm up", 2),
        StepKind::Run => ("Run", 0),
        StepKind::Recover => ("Recovery", 1),
        StepKind::Walk => ("Walk", 1),
        StepKind::CoolDown => ("Cool down", 3),
        StepKind::Apart => ("Second run", 1),
    };
    Stretch {
        name,
        // The watch waits for a press between the two runs of a day.
        lasts: if step.kind == StepKind::Apart {
            Lasts::Open
        } else {
            lasts(step.distance_m, step.duration_s)
        },
        aim: aim(step.target),
        intensity,
    }
}

fn lasts(distance_m: Option<f64>, duration_s: Option<f64>) -> Lasts {
    match (distance_m, duration_s) {
        (Some(metres), _) => Lasts::Distance(bounded(metres * 100.0)),
        (None, Some(seconds)) => Lasts::Time(thousandths(seconds)),
        (None, None) => Lasts::Open,
    }
}

/// A watch has no scale of exertion: only a pace and a heart rate become targets.
fn aim(target: Target) -> Aim {
    match target {
        Target::Pace { fast, slow } => Aim::Speed(thousandths(slow.speed_m_s()), thousandths(fast.speed_m_s())),
        Target::HeartRate { low, high } => Aim::Beats(u32::from(low), u32::from(high)),
        Target::Effort { .. } => Aim::Open,
    }
}

fn thousandths(value: f64) -> u32 {
    bounded(value * 1000.0)
}

/// A value as the protocol holds it; what cannot be is 0.
fn bounded(value: f64) -> u32 {
    value.round().clamp(0.0, f64::from(u32::MAX - 1)) as u32
}

fn file_id(out: &mut Vec<u8>, date: NaiveDate) {
    define(
        out,
        0,
        0,
        &[(0, 1, ENUM), (1, 2, UINT16), (2, 2, UINT16), (4, 4, UINT32)],
    );
    let made: DateTime<Utc> = date.and_time(NaiveTime::MIN).and_utc();
    let at = u32::try_from(made.timestamp() - FIT_EPOCH_S).unwrap_or(0);
    out.extend([0, FILE_WORKOUT]);
    out.extend(DEVELOPMENT.to_le_bytes());
    out.extend(0_u16.to_le_bytes());
    out.extend(at.to_le_bytes());
}

fn header_message(out: &mut Vec<u8>, name: &str, steps: usize) {
    define(
        out,
        1,
        26,
        &[(4, 1, ENUM), (6, 2, UINT16), (8, NAME_BYTES as u8, STRING)],
    );
    out.extend([1, SPORT_RUNNING]);
    out.extend(u16::try_from(steps).unwrap_or(u16::MAX).to_le_bytes());
    out.extend(text(name));
}

/// Fields of a step: index, name, kind of duration, its value, kind of target, its value, low and high end,
/// intensity.
const STEP_FIELDS: [(u8, u8, u8); 9] = [
    (254, 2, UINT16),
    (0, NAME_BYTES as u8, STRING),
    (1, 1, ENUM),
    (2, 4, UINT32),
    (3, 1, ENUM),
    (4, 4, UINT32),
    (5, 4, UINT32),
    (6, 4, UINT32),
    (7, 1, ENUM),
];

fn step_message(out: &mut Vec<u8>, number: usize, step: &Stretch) {
    if number == 0 {
        define(out, 2, 27, &STEP_FIELDS);
    }
    let (ends, value) = match step.lasts {
        Lasts::Time(ms) => (0, ms),
        Lasts::Distance(cm) => (1, cm),
        Lasts::Open => (5, 0),
        Lasts::Repeat { from, .. } => (6, from),
    };
    // Target kinds: 0 speed, 1 heart rate, 2 open. A repetition keeps its count in the value of its target.
    let (aim, count, low, high) = match (step.lasts, step.aim) {
        (Lasts::Repeat { times, .. }, _) => (2, times, 0, 0),
        (_, Aim::Speed(low, high)) => (0, 0, low, high),
        // Up to 100 is a share of the maximum; beats are counted from there.
        (_, Aim::Beats(low, high)) => (1, 0, low + BEATS_FROM, high + BEATS_FROM),
        (_, Aim::Open) => (2, 0, 0, 0),
    };
    out.push(2);
    out.extend(u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes());
    out.extend(text(step.name));
    out.push(ends);
    out.extend(value.to_le_bytes());
    out.push(aim);
    for word in [count, low, high] {
        out.extend(word.to_le_bytes());
    }
    out.push(step.intensity);
}

/// A definition message: little-endian, fields as number, bytes, base type.
fn define(out: &mut Vec<u8>, local: u8, message: u16, fields: &[(u8, u8, u8)]) {
    out.extend([0x40 | local, 0, 0]);
    out.extend(message.to_le_bytes());
    out.push(u8::try_from(fields.len()).unwrap_or(0));
    for (number, bytes, base) in fields {
        out.extend([*number, *bytes, *base]);
    }
}

/// A text in its fixed place, cut between letters, zero at the end.
fn text(words: &str) -> [u8; NAME_BYTES] {
    let mut place = [0; NAME_BYTES];
    let mut at = 0;
    for letter in words.chars().filter(|c| !c.is_control()) {
        let bytes = letter.len_utf8();
        if at + bytes >= NAME_BYTES {
            break;
        }
        letter.encode_utf8(&mut place[at..at + bytes]);
        at += bytes;
    }
    place
}

/// Header with its checksum, messages, and the checksum of all.
fn framed(body: &[u8]) -> Vec<u8> {
    let mut file = vec![14, 0x20];
    file.extend(2_140_u16.to_le_bytes());
    file.extend(u32::try_from(body.len()).unwrap_or(u32::MAX).to_le_bytes());
    file.extend(super::MAGIC);
    let head = checksum(&file);
    file.extend(head.to_le_bytes());
    file.extend(body);
    let all = checksum(&file);
    file.extend(all.to_le_bytes());
    file
}

/// The protocol's 16-bit checksum: CRC-16 with the polynomial 0xA001, bits in reverse.
fn checksum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ u16::from(*byte), |c, _| {
            if c & 1 == 1 { (c >> 1) ^ 0xA001 } else { c >> 1 }
        })
    })
}

#[cfg(test)]
mod tests {
    use embedded_io_adapters::std::FromStd;
    use rustyfit::{Decoder, DecoderEvent, StreamingIterator, proto::Value};

    use super::*;
    use crate::domain::figure::Evidence;
    use crate::domain::plan::SessionKind;
    use crate::domain::units::Pace;

    /// Warm-up of 2 km, five times 1,000 m at 4:00 with 120 s of jog, cool-down of ten minutes.
    fn intervals() -> Workout {
        let even = Target::Effort { low: 2, high: 4 };
        let step = |kind, times, distance_m, duration_s, recovery_s, target| Step {
            kind,
            times,
            duration_s,
            distance_m,
            recovery_s,
            target,
            zone: 1,
        };
        let pace = Target::Pace {
            fast: Pace(240.0),
            slow: Pace(250.0),
        };
        Workout {
            kind: SessionKind::Interval,
            distance_m: Some(11_000.0),
            duration_s: None,
            target: Some(pace),
            steps: vec![
                step(StepKind::WarmUp, 1, Some(2_000.0), None, 0.0, even),
                step(StepKind::Run, 5, Some(1_000.0), None, 120.0, pace),
                step(StepKind::CoolDown, 1, None, Some(600.0), 0.0, even),
            ],
            reasons: Vec::new(),
            evidence: Evidence::Moderate,
        }
    }

    /// Field values by message and field number, as the decoder of the library reads them, its checksum on.
    fn decoded(bytes: &[u8]) -> Vec<(u16, Vec<(u8, Value)>)> {
        let mut decoder = Decoder::builder().checksum(true).expand_components(false).build();
        let mut stream = decoder.stream(FromStd::new(std::io::Cursor::new(bytes)));
        let mut found = Vec::new();
        while let Some(event) = stream.next() {
            if let DecoderEvent::Message(message) = event.as_ref().unwrap() {
                let fields = message.fields.iter().map(|f| (f.num, f.value.clone())).collect();
                found.push((message.num.0, fields));
            }
        }
        found
    }

    #[test]
    fn another_decoder_reads_every_step_back() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let bytes = workout(&intervals(), "5 × 1 km", date).unwrap();
        let found = decoded(&bytes);
        let numbers: Vec<u16> = found.iter().map(|(n, _)| *n).collect();
        assert_eq!(numbers, vec![0, 26, 27, 27, 27, 27, 27]);
        let field = |message: usize, number: u8| {
            let fields = &found[message].1;
            fields.iter().find(|(n, _)| *n == number).map(|(_, v)| format!("{v:?}"))
        };
        let has = |message: usize, number: u8, value: &str| {
            let shown = field(message, number).unwrap_or_default();
            assert!(
                shown.contains(value),
                "message {message} field {number}: {shown}, not {value}"
            );
        };
        has(0, 0, "(5)");
        has(1, 6, "(5)");
        has(1, 8, "5 × 1 km");
        has(2, 2, "(200000)");
        has(3, 2, "(100000)");
        has(3, 5, "(4000)");
        has(3, 6, "(4167)");
        has(4, 2, "(120000)");
        has(5, 1, "(6)");
        has(5, 2, "(1)");
        has(5, 4, "(5)");
        has(6, 2, "(600000)");
    }

    #[test]
    fn a_heart_rate_is_a_target_above_its_percents() {
        let beats = Target::HeartRate { low: 167, high: 175 };
        let mut session = intervals();
        session.steps[1].target = beats;
        let date = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let found = decoded(&workout(&session, "5 × 1 km", date).unwrap());
        let field = |number: u8| {
            let fields = &found[3].1;
            fields.iter().find(|(n, _)| *n == number).map(|(_, v)| format!("{v:?}"))
        };
        let all: Vec<String> = [3, 5, 6].into_iter().filter_map(field).collect();
        assert_eq!(all.len(), 3);
        for (shown, value) in all.iter().zip(["(1)", "(267)", "(275)"]) {
            assert!(shown.contains(value), "{shown}, not {value}");
        }
    }

    #[test]
    fn a_name_is_cut_between_letters_and_rest_is_no_file() {
        assert_eq!(text("éééééééééééééééé").iter().filter(|b| **b != 0).count(), 22);
        let rest = Workout {
            kind: SessionKind::Rest,
            ..intervals()
        };
        assert_eq!(workout(&rest, "rest", NaiveDate::MIN), None);
    }
}
