//! The messages of one FIT file that matter here, as values in SI units.
//!
//! Numbers of messages and fields are those of the public FIT profile.

use std::io::Cursor;

use chrono::{DateTime, Utc};
use embedded_io_adapters::std::FromStd;
use rustyfit::proto::{Field, Message, MessageDefinition, Value};
use rustyfit::{Decoder, DecoderEvent, StreamingIterator};

use super::ID;
use super::body::Body;
use super::developer::Developer;
use crate::domain::activity::{Dynamics, Lap, Sample};
use crate::formats::{Bound, FormatError, MAX_POINTS, label, track};

/// Field values read of one file. A hostile definition makes one byte stand for 255 fields,
/// so the work is counted instead of the bytes; a real hour holds about 100,000.
const MAX_FIELDS: u64 = 50_000_000;
/// Sessions, laps and timer events kept of one file.
const MAX_MARKS: usize = 100_000;
/// Seconds from the Unix epoch to that of FIT, 1989-12-31.
const FIT_EPOCH_S: i64 = 631_065_600;
/// Smaller times count from the last start of the watch and name no instant (FIT profile,
/// `date_time`).
const MIN_DATE_TIME: u32 = 0x1000_0000;
/// Degrees per semicircle.
const SEMICIRCLE_DEG: f64 = 180.0 / 2_147_483_648.0;

/// A `session` message.
#[derive(Debug, Default)]
pub(super) struct Session {
    pub sport: Option<u8>,
    pub sub_sport: Option<u8>,
    pub start: Option<DateTime<Utc>>,
    pub end: Option<DateTime<Utc>>,
    pub distance_m: Option<f64>,
    pub timer_s: Option<f64>,
    pub elapsed_s: Option<f64>,
    pub avg_hr: Option<f64>,
    pub max_hr: Option<f64>,
    pub ascent_m: Option<f64>,
}

/// What one file says.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub file_type: Option<u8>,
    pub manufacturer: Option<u16>,
    pub product: Option<u16>,
    pub product_name: Option<String>,
    /// The last `sport` message: sport and sub-sport.
    pub sport: Option<(u8, Option<u8>)>,
    pub sessions: Vec<Session>,
    pub laps: Vec<Lap>,
    /// Samples with a time. Their cadence is as written, of one foot.
    pub samples: Vec<Sample>,
    /// All `record` messages, with or without a time.
    pub records: usize,
    /// When the timer was started (`true`) or stopped.
    pub timer: Vec<(DateTime<Utc>, bool)>,
    /// What its monitoring says.
    pub body: Body,
    pub developer: Developer,
    /// Later `file_id` messages are ignored.
    pub file_id_seen: bool,
    /// Distance so far of old records that hold only its lowest bits, in sixteenths of a
    /// metre.
    pub compressed_distance: Option<u32>,
}

/// Reads the messages of one file; `start` is where they begin in all bytes.
///
/// Beside the content comes why reading stopped early, if it did. The error is for a file
/// beyond the bounds, of which nothing is kept.
pub(super) fn read(messages: &[u8], start: usize) -> Result<(Content, Option<FormatError>), FormatError> {
    let mut bytes = header(messages.len());
    let head = bytes.len() as u64;
    bytes.extend_from_slice(messages);
    // The decoder wants a checksum; it was compared before and is not looked at again.
    bytes.extend([0, 0]);
    let mut reader = Cursor::new(bytes);
    let mut decoder = Decoder::builder().checksum(false).expand_components(false).build();
    let mut content = Content::default();
    let mut work = Work::default();
    let mut stopped = None;
    {
        let mut stream = decoder.stream(FromStd::new(&mut reader));
        while let Some(event) = stream.next() {
            match event {
                Ok(DecoderEvent::MessageDefinition(definition)) => work.define(definition),
                Ok(DecoderEvent::Message(message)) => {
                    work.spend(message)?;
                    content.take(message)?;
                }
                Ok(DecoderEvent::FileHeader(_)) => {}
                Ok(DecoderEvent::Crc(_)) => break,
                Err(error) => {
                    stopped = Some(reason(&error));
                    break;
                }
            }
        }
    }
    let at = start as u64 + reader.position().saturating_sub(head);
    let stopped = stopped.map(|detail| FormatError::Corrupt { format: ID, at, detail });
    Ok((content, stopped))
}

/// A header that announces exactly `length` bytes of messages.
fn header(length: usize) -> Vec<u8> {
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    let mut header = vec![14, 0x20, 0, 0];
    header.extend(length.to_le_bytes());
    header.extend(super::MAGIC);
    header.extend([0, 0]);
    header
}

fn reason<E>(error: &rustyfit::DecoderError<E>) -> &'static str {
    match error {
        rustyfit::DecoderError::MissingMessageDefinition { .. } => "a message without a definition",
        _ => "the file ends within a message",
    }
}

/// Counts the work a file asks for.
#[derive(Default)]
struct Work {
    /// Plain and developer fields by local message number.
    fields: [(u64, u64); 16],
    /// Descriptions of developer fields so far; each developer field searches among them.
    descriptions: u64,
    done: u64,
}

impl Work {
    fn define(&mut self, definition: &MessageDefinition) {
        self.fields[usize::from(definition.header & 0x0F)] = (
            definition.field_definitions.len() as u64,
            definition.developer_field_definitions.len() as u64,
        );
    }

    fn spend(&mut self, message: &Message) -> Result<(), FormatError> {
        // A header with a compressed time has two bits for the local number, else four.
        let local = if message.header & 0x80 == 0 {
            message.header & 0x0F
        } else {
            (message.header & 0x60) >> 5
        };
        let (plain, developer) = self.fields[usize::from(local)];
        // Eight comparisons in that search cost about as much as reading one field.
        self.done += 1 + plain + developer * (1 + self.descriptions / 8);
        if message.num.0 == FIELD_DESCRIPTION {
            self.descriptions += 1;
        }
        if self.done > MAX_FIELDS {
            return Err(FormatError::TooLarge {
                bound: Bound::Fields,
                limit: MAX_FIELDS,
            });
        }
        Ok(())
    }
}

const FILE_ID: u16 = 0;
const SPORT: u16 = 12;
const SESSION: u16 = 18;
const LAP: u16 = 19;
pub(super) const RECORD: u16 = 20;
const EVENT: u16 = 21;
const FIELD_DESCRIPTION: u16 = 206;
pub(super) const TIMESTAMP: u8 = 253;

impl Content {
    fn take(&mut self, message: &Message) -> Result<(), FormatError> {
        let fields = Fields(&message.fields);
        match message.num.0 {
            FILE_ID if !self.file_id_seen => {
                self.file_id_seen = true;
                self.file_type = fields.code(0);
                self.manufacturer = fields.unsigned(1).and_then(|n| u16::try_from(n).ok());
                self.product = fields.unsigned(2).and_then(|n| u16::try_from(n).ok());
                self.product_name = fields.text(8);
            }
            SPORT => {
                if let Some(sport) = fields.code(0) {
                    self.sport = Some((sport, fields.code(1)));
                }
            }
            SESSION => self.sessions.push(session(&fields)),
            LAP => self.laps.push(lap(&fields)),
            RECORD => {
                self.records += 1;
                let compressed_m = self.compressed_distance_m(&fields);
                let power_w = self.developer.power_w(message);
                self.samples.extend(sample(&fields).map(|mut sample| {
                    sample.distance_m = sample.distance_m.or(compressed_m);
                    sample.power_w = sample.power_w.or(power_w);
                    sample
                }));
            }
            EVENT => self.timer.extend(timer(&fields)),
            FIELD_DESCRIPTION => self.developer.describe(&fields),
            other => self.body.take(other, &fields),
        }
        let marks = self.sessions.len() + self.laps.len() + self.timer.len();
        if self.samples.len() > MAX_POINTS || marks > MAX_MARKS {
            return Err(FormatError::TooLarge {
                bound: Bound::Points,
                limit: MAX_POINTS as u64,
            });
        }
        Ok(())
    }

    /// Metres by `compressed_speed_distance`: three bytes, of which the upper twelve bits are
    /// a distance in sixteenths of a metre that starts again every 256 m.
    fn compressed_distance_m(&mut self, fields: &Fields<'_>) -> Option<f64> {
        let Value::ArrayUint8(bytes) = fields.value(8)? else {
            return None;
        };
        let [low, middle, high] = **bytes else {
            return None;
        };
        if [low, middle, high] == [0xFF; 3] {
            return None;
        }
        let low_bits = u32::from(high) << 4 | u32::from(middle) >> 4;
        let total = self.compressed_distance.unwrap_or(0);
        let total = total.saturating_add(low_bits.wrapping_sub(total) & 0xFFF);
        self.compressed_distance = Some(total);
        Some(f64::from(total) / 16.0)
    }
}

fn session(fields: &Fields<'_>) -> Session {
    Session {
        sport: fields.code(5),
        sub_sport: fields.code(6),
        start: fields.instant(2),
        end: fields.instant(TIMESTAMP),
        distance_m: fields.scaled(9, 100.0),
        timer_s: fields.scaled(8, 1000.0),
        elapsed_s: fields.scaled(7, 1000.0),
        avg_hr: fields.number(16).and_then(track::plausible_hr),
        max_hr: fields.number(17).and_then(track::plausible_hr),
        ascent_m: fields.number(22),
    }
}

fn lap(fields: &Fields<'_>) -> Lap {
    Lap {
        start: fields.instant(2),
        distance_m: fields.scaled(9, 100.0),
        timer_s: fields.scaled(8, 1000.0),
        avg_hr: fields.number(15).and_then(track::plausible_hr),
        max_hr: fields.number(16).and_then(track::plausible_hr),
    }
}

/// `None` without a time.
fn sample(fields: &Fields<'_>) -> Option<Sample> {
    let degrees = |number| fields.number(number).map(|n| n * SEMICIRCLE_DEG);
    let place = track::position(degrees(0), degrees(1));
    // Field 78 is the finer altitude, field 2 the old one; both are (metres + 500) * 5.
    let altitude = fields.scaled(78, 5.0).or_else(|| fields.scaled(2, 5.0));
    let fraction = fields.scaled(53, 128.0).unwrap_or(0.0);
    Some(Sample {
        at: fields.instant(TIMESTAMP)?,
        lat_deg: place.map(|p| p.0),
        lon_deg: place.map(|p| p.1),
        altitude_m: altitude.map(|a| a - 500.0),
        distance_m: fields.scaled(5, 100.0),
        hr_bpm: fields.number(3).and_then(track::plausible_hr),
        cadence_spm: fields.number(4).map(|c| c + fraction),
        power_w: fields.number(7),
        temperature_c: fields.number(13),
        dynamics: dynamics(fields),
    })
}

/// `None` where the watch tells nothing of it.
fn dynamics(fields: &Fields<'_>) -> Option<Dynamics> {
    let told = |number, per_unit| fields.scaled(number, per_unit).map(|v| v as f32);
    let dynamics = Dynamics {
        oscillation_mm: told(39, 10.0),
        contact_ms: told(41, 10.0),
        ratio_pct: told(83, 100.0),
        balance_pct: told(84, 100.0),
        step_mm: told(85, 10.0),
    };
    (dynamics != Dynamics::default()).then_some(dynamics)
}

/// A start or stop of the timer, which is event 0.
fn timer(fields: &Fields<'_>) -> Option<(DateTime<Utc>, bool)> {
    let running = match (fields.code(0)?, fields.code(1)?) {
        (0, 0) => true,
        // stop, stop all, stop and disable, stop and disable all
        (0, 1 | 4 | 8 | 9) => false,
        _ => return None,
    };
    Some((fields.instant(TIMESTAMP)?, running))
}

/// The fields of a message by number. Invalid values, in each type its highest, are `None`.
pub(super) struct Fields<'a>(&'a [Field]);

impl Fields<'_> {
    fn value(&self, number: u8) -> Option<&Value> {
        self.0.iter().find(|f| f.num == number).map(|f| &f.value)
    }

    pub(super) fn number(&self, number: u8) -> Option<f64> {
        match *self.value(number)? {
            Value::Int8(v) => (v != i8::MAX).then_some(f64::from(v)),
            Value::Int16(v) => (v != i16::MAX).then_some(f64::from(v)),
            Value::Int32(v) => (v != i32::MAX).then_some(f64::from(v)),
            Value::Float32(v) => v.is_finite().then_some(f64::from(v)),
            Value::Float64(v) => v.is_finite().then_some(v),
            _ => self.unsigned(number).map(f64::from),
        }
    }

    pub(super) fn unsigned(&self, number: u8) -> Option<u32> {
        match *self.value(number)? {
            Value::Uint8(v) => (v != u8::MAX).then_some(u32::from(v)),
            Value::Uint16(v) => (v != u16::MAX).then_some(u32::from(v)),
            Value::Uint32(v) => (v != u32::MAX).then_some(v),
            _ => None,
        }
    }

    pub(super) fn code(&self, number: u8) -> Option<u8> {
        self.unsigned(number).and_then(|v| u8::try_from(v).ok())
    }

    pub(super) fn scaled(&self, number: u8, per_unit: f64) -> Option<f64> {
        self.number(number).map(|v| v / per_unit)
    }

    pub(super) fn instant(&self, number: u8) -> Option<DateTime<Utc>> {
        let seconds = self.unsigned(number).filter(|s| *s >= MIN_DATE_TIME)?;
        DateTime::from_timestamp(FIT_EPOCH_S + i64::from(seconds), 0)
    }

    pub(super) fn text(&self, number: u8) -> Option<String> {
        match self.value(number)? {
            Value::String(text) => label::clean(text),
            _ => None,
        }
    }
}
