//! What a device is called, whichever way the phone hands its readings over.

use crate::formats::label;

/// What separates the names where the phone put readings of several together.
const BETWEEN: char = '|';
/// Names of what only carries a watch's readings.
const CARRIERS: [&str; 2] = ["iphone", "ipad"];

/// The name its owner gave it: a post tells no other, so an export that also names the hardware is read by this one too,
/// and what is posted goes on where the export ended. Of several the watch, the first in order of their names. `None`
/// where nothing readable is told.
pub(super) fn name(told: &str) -> Option<String> {
    let mut names: Vec<String> = told.split(BETWEEN).filter_map(plain).collect();
    names.sort();
    let carries = |name: &String| {
        let name = name.to_lowercase();
        CARRIERS.iter().any(|carrier| name.contains(carrier))
    };
    let watch = names.iter().position(|name| !carries(name)).unwrap_or(0);
    names.into_iter().nth(watch)
}

/// A phone writes its apostrophes one way here and another there.
fn plain(name: &str) -> Option<String> {
    label::clean(name).map(|name| name.replace('\u{2019}', "'"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measured::{MeasuredDay, Reading, Vital, current};
    use crate::domain::source::Source;
    use crate::formats::health::apple::{Export, Item};
    use crate::formats::health::auto_export;
    use chrono::NaiveDate;
    use serde_json::json;

    #[test]
    fn one_watch_has_one_name_whatever_stands_beside_it() {
        let julie = Some("Apple Watch de Julie".to_owned());
        for told in [
            "Apple\u{a0}Watch de Julie",
            " Apple Watch de Julie ",
            "Apple Watch de Julie|iPhone de Julie",
            "iPhone de Julie|Apple\u{a0}Watch de Julie",
            "||Apple Watch de Julie",
        ] {
            assert_eq!(name(told), julie, "{told}");
        }
        assert_eq!(name("L\u{2019}iPhone d\u{2019}Ana"), Some("L'iPhone d'Ana".to_owned()));
        assert_eq!((name(" | "), name("")), (None, None));
    }

    /// Mornings of an export, and the two after them as the phone posts them.
    fn mornings() -> Vec<Reading> {
        let record = |day: u32| {
            format!(
                "<Record type=\"HKQuantityTypeIdentifierHeartRateVariabilitySDNN\" sourceName=\"Apple\u{a0}Watch de Julie\" device=\"&lt;&lt;HKDevice: 0x1&gt;, name:Apple Watch, hardware:Watch6,2, software:9.1&gt;\" unit=\"ms\" startDate=\"2026-11-{day:02} 06:00:00 +0100\" endDate=\"2026-11-{day:02} 06:00:00 +0100\" value=\"50\"/>"
            )
        };
        let records: String = (1..=20).map(record).collect();
        let xml = format!("<?xml version=\"1.0\"?><HealthData locale=\"fr_FR\">{records}</HealthData>");
        let exported = Export::new(xml.as_bytes()).unwrap().filter_map(|item| match item {
            Item::Reading(reading) => Some(reading),
            _ => None,
        });
        let point = |day: u32| json!({ "qty": 52, "date": format!("2026-11-{day} 06:10:00 +0100"), "source": "Apple Watch de Julie|iPhone de Julie" });
        let metric = json!({ "name": "heart_rate_variability", "units": "ms", "data": [point(21), point(22)] });
        let post = json!({ "data": { "metrics": [metric] } }).to_string();
        let now = "2026-11-22T12:00:00Z".parse().unwrap();
        let posted = auto_export::decode(post.as_bytes(), now).unwrap().readings;
        exported.chain(posted).collect()
    }

    #[test]
    fn what_is_posted_goes_on_where_the_export_ended() {
        let days: Vec<MeasuredDay> = mornings()
            .iter()
            .map(|reading| MeasuredDay::of(reading.day(), Source::AppleHealth, std::slice::from_ref(reading)))
            .collect();
        let date = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        let series = current(&days.iter().collect::<Vec<_>>(), Vital::HrvSdnn, date(22)).unwrap();
        assert_eq!(series.device.as_deref(), Some("Apple Watch de Julie"));
        assert_eq!((series.since, series.points.len()), (date(1), 22));
    }
}
