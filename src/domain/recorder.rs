//! What made a recording: the watch or the phone that a file names, else the service it came through.

use serde::{Deserialize, Serialize};

use super::source::Source;

/// A maker of recordings, best first where nothing else decides between two (design choice): a watch measures on the
/// wrist and with a barometer, a file that names nothing is most often a watch's, a phone is carried anywhere, a service
/// rounds what it was given, and words are a memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recorder {
    Garmin,
    Polar,
    Coros,
    Suunto,
    AppleWatch,
    /// A file that names no device known here.
    Unnamed,
    Phone,
    AppleHealth,
    Strava,
    Told,
}

/// Words of a device's name and whose they are, the first that is found counts.
const NAMES: &[(&[&str], Recorder)] = &[
    (&["garmin", "forerunner", "fenix", "dynastream"], Recorder::Garmin),
    (&["polar"], Recorder::Polar),
    (&["coros"], Recorder::Coros),
    (&["suunto"], Recorder::Suunto),
    (
        &[
            "apple watch",
            "watch1",
            "watch2",
            "watch3",
            "watch4",
            "watch5",
            "watch6",
            "watch7",
        ],
        Recorder::AppleWatch,
    ),
    // A watch named after a family of phones is none.
    (&["galaxy watch", "pixel watch"], Recorder::Unnamed),
    (&["iphone", "android", "phone", "pixel", "galaxy"], Recorder::Phone),
    (&["strava"], Recorder::Strava),
];

/// Words of a strap around the chest, in the names devices give themselves.
const STRAPS: &[&str] = &["hrm", "h10", "h9", "tickr", "strap", "ceinture"];

impl Recorder {
    pub const ALL: [Self; 10] = [
        Self::Garmin,
        Self::Polar,
        Self::Coros,
        Self::Suunto,
        Self::AppleWatch,
        Self::Unnamed,
        Self::Phone,
        Self::AppleHealth,
        Self::Strava,
        Self::Told,
    ];

    /// Whose a recording is. `device` is untrusted text; `None`: the file names none.
    pub fn of(source: Source, device: Option<&str>) -> Self {
        let device = device.unwrap_or_default().to_lowercase();
        let named = NAMES
            .iter()
            .find(|(words, _)| words.iter().any(|word| device.contains(word)));
        named.map_or(
            match source {
                Source::AppleHealth => Self::AppleHealth,
                Source::Garmin => Self::Garmin,
                Source::Polar => Self::Polar,
                Source::Strava => Self::Strava,
                Source::File => Self::Unnamed,
                Source::Told => Self::Told,
            },
            |(_, recorder)| *recorder,
        )
    }

    /// Stable identifier, stored in rows.
    pub fn id(self) -> &'static str {
        match self {
            Self::Garmin => "garmin",
            Self::Polar => "polar",
            Self::Coros => "coros",
            Self::Suunto => "suunto",
            Self::AppleWatch => "apple_watch",
            Self::Unnamed => "unnamed",
            Self::Phone => "phone",
            Self::AppleHealth => "apple_health",
            Self::Strava => "strava",
            Self::Told => "told",
        }
    }

    /// `None` for an identifier this version does not know.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|recorder| recorder.id() == id)
    }

    /// How much it is trusted by default, the more the better: all watches alike.
    pub fn trust(self) -> u8 {
        match self {
            Self::Garmin | Self::Polar | Self::Coros | Self::Suunto | Self::AppleWatch => 5,
            Self::Unnamed => 4,
            Self::Phone => 3,
            Self::AppleHealth => 2,
            Self::Strava => 1,
            Self::Told => 0,
        }
    }

    /// A watch, most of which hold a barometer.
    pub fn is_watch(self) -> bool {
        self.trust() == Self::Garmin.trust()
    }
}

/// Whether a device names a strap around the chest, which hears the heart better than a wrist does.
pub fn names_strap(device: Option<&str>) -> bool {
    let device = device.unwrap_or_default().to_lowercase();
    STRAPS.iter().any(|word| device.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_named_by_its_file_else_by_its_way_in() {
        for (source, device, recorder) in [
            (Source::File, Some("garmin/fr945"), Recorder::Garmin),
            (Source::Strava, Some("Garmin Forerunner 245"), Recorder::Garmin),
            (Source::File, Some("StravaGPX Android"), Recorder::Phone),
            (Source::Strava, Some("StravaGPX"), Recorder::Strava),
            (Source::AppleHealth, Some("Watch6,2"), Recorder::AppleWatch),
            (Source::AppleHealth, None, Recorder::AppleHealth),
            (Source::File, Some("; drop table"), Recorder::Unnamed),
            (Source::File, None, Recorder::Unnamed),
            (Source::Told, None, Recorder::Told),
        ] {
            assert_eq!(Recorder::of(source, device), recorder, "{source:?} {device:?}");
        }
        for recorder in Recorder::ALL {
            assert_eq!(Recorder::from_id(recorder.id()), Some(recorder));
        }
        assert!(names_strap(Some("Polar H10")) && !names_strap(Some("garmin/fr945")) && !names_strap(None));
    }
}
