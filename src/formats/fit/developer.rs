//! Fields that an app or a sensor of another maker adds to a record, described in the file itself.

use rustyfit::proto::{DeveloperField, Message, Value};

use super::content::{Fields, RECORD};

/// Descriptions kept of one file.
const MOST: usize = 256;
/// The number of `power` in a record.
const POWER: u8 = 7;

/// The developer fields that stand for a field we know.
#[derive(Debug, Default)]
pub(super) struct Developer {
    /// Developer and number of each field that holds power in watts.
    power: Vec<(u8, u8)>,
}

impl Developer {
    /// Takes a `field_description`.
    pub(super) fn describe(&mut self, fields: &Fields<'_>) {
        let (Some(developer), Some(number)) = (fields.code(0), fields.code(1)) else {
            return;
        };
        let of_record = fields.unsigned(14).is_none_or(|message| message == u32::from(RECORD));
        let native = of_record && fields.code(15) == Some(POWER);
        let named = fields.text(3).is_some_and(|name| name.eq_ignore_ascii_case("power"));
        if (native || named) && self.power.len() < MOST {
            self.power.push((developer, number));
        }
    }

    /// Watts that a developer field of a record tells. `None` without such a field.
    pub(super) fn power_w(&self, message: &Message) -> Option<f64> {
        if self.power.is_empty() {
            return None;
        }
        let is_power = |field: &&DeveloperField| self.power.contains(&(field.developer_data_index, field.num));
        let watts = match message.developer_fields.iter().find(is_power)?.value {
            Value::Uint8(w) => (w != u8::MAX).then_some(f64::from(w)),
            Value::Uint16(w) => (w != u16::MAX).then_some(f64::from(w)),
            Value::Uint32(w) => (w != u32::MAX).then_some(f64::from(w)),
            Value::Float32(w) => w.is_finite().then_some(f64::from(w)),
            Value::Float64(w) => w.is_finite().then_some(w),
            _ => None,
        }?;
        (0.0..=3_000.0).contains(&watts).then_some(watts)
    }
}
