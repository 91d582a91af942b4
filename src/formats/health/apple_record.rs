//! One `Record` element of a phone's export as a reading.

use chrono::{DateTime, FixedOffset};
use quick_xml::events::BytesStart;

use super::{device, quantity};
use crate::domain::measured::{Kind, Reading, Stage, Vital};
use crate::formats::{label, xml};

/// The attributes of an element that are looked at, as written.
#[derive(Default)]
pub(super) struct Attributes {
    pairs: Vec<(String, String)>,
}

/// Attributes of an element beyond which none is looked at.
const MAX_ATTRIBUTES: usize = 64;
/// Characters kept of an attribute.
const MAX_CHARS: usize = 1_000;

impl Attributes {
    pub(super) fn of(element: &BytesStart<'_>) -> Self {
        let mut attributes = element.attributes();
        attributes.with_checks(false);
        let pairs = attributes
            .take(MAX_ATTRIBUTES)
            .filter_map(Result::ok)
            .map(|a| {
                let raw: String = a.value.chars().take(MAX_CHARS).collect();
                let value = quick_xml::escape::unescape(&raw).map_or_else(|_| String::new(), Into::into);
                (a.key.0.to_owned(), value)
            })
            .collect();
        Self { pairs }
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.pairs.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    pub(super) fn number(&self, name: &str) -> Option<f64> {
        xml::decimal(self.get(name)?)
    }

    pub(super) fn instant(&self, name: &str) -> Option<DateTime<FixedOffset>> {
        instant(self.get(name)?)
    }

    /// The name of what wrote the record, else its hardware: a software update is no new device.
    pub(super) fn device(&self) -> Option<String> {
        let told = self.get("device").unwrap_or_default();
        let part = |key: &str| {
            let rest = told.split(key).nth(1)?;
            label::clean(rest.split(", ").next()?.trim_end_matches('>'))
        };
        self.get("sourceName")
            .and_then(device::name)
            .or_else(|| part("hardware:"))
            .or_else(|| part("model:"))
    }
}

/// `2024-01-15 10:00:00 +0100`. `None` for anything else: without its zone an instant is of no day.
pub(super) fn instant(text: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_str(text.trim(), "%Y-%m-%d %H:%M:%S %z").ok()
}

/// Whether records of this type are read: it spares looking at all the others, which are the most.
pub(super) fn wanted(kind: &str) -> bool {
    kind == SLEEP || vital(kind).is_some()
}

const SLEEP: &str = "HKCategoryTypeIdentifierSleepAnalysis";

fn vital(kind: &str) -> Option<Vital> {
    Some(match kind.strip_prefix("HKQuantityTypeIdentifier")? {
        "HeartRateVariabilitySDNN" => Vital::HrvSdnn,
        "RestingHeartRate" => Vital::RestingHr,
        "RespiratoryRate" => Vital::Respiration,
        "AppleSleepingWristTemperature" => Vital::WristTemperature,
        "BodyMass" => Vital::Weight,
        "VO2Max" => Vital::Vo2max,
        _ => return None,
    })
}

/// The reading a record is. `None`: of no use here, or without a time, a number or a unit that is known.
pub(super) fn reading(record: &Attributes) -> Option<Reading> {
    let kind = record.get("type")?;
    if kind == SLEEP {
        return slept(record);
    }
    let (vital, value, unit) = (vital(kind)?, record.number("value")?, record.get("unit")?);
    let value = match vital {
        Vital::HrvSdnn => quantity::seconds(value, unit)? * 1_000.0,
        Vital::RestingHr | Vital::Respiration => quantity::per_minute(value, unit)?,
        Vital::WristTemperature => quantity::celsius(value, unit)?,
        Vital::Weight => quantity::kilograms(value, unit)?,
        Vital::Vo2max => quantity::uptake(value, unit)?,
        Vital::HrvRmssd | Vital::Sleep => return None,
    };
    Some(Reading {
        // What spans a night is of its end.
        at: record.instant("endDate").or_else(|| record.instant("startDate"))?,
        kind: Kind::Value { vital, value },
        device: record.device(),
    })
}

fn slept(record: &Attributes) -> Option<Reading> {
    let stage = match record.get("value")?.strip_prefix("HKCategoryValueSleepAnalysis")? {
        "InBed" => Stage::InBed,
        "Awake" => Stage::Awake,
        "Asleep" | "AsleepUnspecified" => Stage::Asleep,
        "AsleepCore" => Stage::Light,
        "AsleepDeep" => Stage::Deep,
        "AsleepREM" => Stage::Rem,
        _ => return None,
    };
    Some(Reading {
        at: record.instant("startDate")?,
        kind: Kind::Slept {
            stage,
            until: record.instant("endDate")?,
        },
        device: record.device(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(attributes: &str) -> Attributes {
        let pairs = attributes
            .split('|')
            .filter_map(|pair| pair.split_once('='))
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        Attributes { pairs }
    }

    #[test]
    fn a_record_is_a_reading_in_our_units_at_its_own_zone() {
        let weighed = record(
            "type=HKQuantityTypeIdentifierBodyMass|sourceName=Balance|unit=lb|startDate=2026-03-01 07:10:00 +0900|endDate=2026-03-01 07:10:00 +0900|value=154,3236",
        );
        let reading = reading(&weighed).unwrap();
        assert_eq!(reading.day().to_string(), "2026-03-01");
        assert_eq!(reading.at.to_rfc3339(), "2026-03-01T07:10:00+09:00");
        assert_eq!(reading.device.as_deref(), Some("Balance"));
        let Kind::Value { vital, value } = reading.kind else {
            unreachable!("a weight is a value")
        };
        assert_eq!((vital, (value * 1000.0).round()), (Vital::Weight, 70_000.0));
    }

    #[test]
    fn the_owners_name_names_the_device_else_the_hardware() {
        let device = |text: &str| record(text).device();
        let watch = "device=<<HKDevice: 0x2>, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:9.1>|sourceName=Montre";
        assert_eq!(device(watch).as_deref(), Some("Montre"));
        let nameless = watch.split('|').next().unwrap_or_default();
        assert_eq!(device(nameless).as_deref(), Some("Watch6,2"));
        assert_eq!(device("sourceName=Montre").as_deref(), Some("Montre"));
        assert_eq!(device(""), None);
    }

    #[test]
    fn without_zone_unit_or_number_there_is_no_reading() {
        let base =
            "type=HKQuantityTypeIdentifierRestingHeartRate|unit=count/min|endDate=2026-03-01 07:10:00 +0100|value=48";
        assert!(reading(&record(base)).is_some());
        for (good, bad) in [(" +0100", ""), ("count/min", "km"), ("value=48", "value=NaN")] {
            assert_eq!(reading(&record(&base.replace(good, bad))), None, "{bad}");
        }
        assert!(!wanted("HKQuantityTypeIdentifierHeartRate"));
        assert!(wanted("HKQuantityTypeIdentifierVO2Max"));
    }
}
