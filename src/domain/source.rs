//! Where something measured or recorded came from.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A service or a way in. The order is the one in which they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A phone's health export.
    AppleHealth,
    Garmin,
    Polar,
    Strava,
    /// A file of a watch or a site, sent by itself.
    File,
    /// Words of the athlete.
    Told,
}

impl Source {
    pub const ALL: [Self; 6] = [
        Self::AppleHealth,
        Self::Garmin,
        Self::Polar,
        Self::Strava,
        Self::File,
        Self::Told,
    ];

    /// Stable identifier, stored in rows.
    pub fn id(self) -> &'static str {
        match self {
            Self::AppleHealth => "apple_health",
            Self::Garmin => "garmin",
            Self::Polar => "polar",
            Self::Strava => "strava",
            Self::File => "file",
            Self::Told => "told",
        }
    }

    /// `None` for an identifier this version does not know.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.id() == id)
    }
}

/// What one source has told so far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Heard {
    pub source: Source,
    /// Activities that are not deleted.
    pub activities: u32,
    /// Days with measures.
    pub days: u32,
    /// The last day it tells of, in the athlete's zone.
    pub last_day: NaiveDate,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_lead_back() {
        for source in Source::ALL {
            assert_eq!(Source::from_id(source.id()), Some(source));
        }
        assert_eq!(Source::from_id("fax"), None);
    }
}
