//! A day's answers about body and mind, and the pains and illnesses that are open.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The morning's three questions, each 1 (bad) to 5 (good), and what else was said of the day.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Wellness {
    pub date: NaiveDate,
    pub sleep: Option<u8>,
    pub legs: Option<u8>,
    pub mood: Option<u8>,
    pub sleep_h: Option<f64>,
    pub hr_rest: Option<u16>,
    pub weight_kg: Option<f64>,
    /// Variability read off another app, milliseconds: two scales, never mixed.
    #[serde(default)]
    pub hrv_rmssd_ms: Option<f64>,
    #[serde(default)]
    pub hrv_sdnn_ms: Option<f64>,
}

/// A pain or injury the athlete told of. Open until they close it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Injury {
    pub id: Uuid,
    /// Identifier of the site: `achilles`, `knee`, `calf`, `shin`, `foot`, `hip`, `hamstring`, `ankle`, `back`,
    /// `quad`, `groin` or `other`.
    pub site: String,
    /// `None`: not told, or a place without sides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    /// Latest pain, 0 to 10. `None` where never given.
    pub pain: Option<u8>,
    pub opened: NaiveDate,
    pub closed: Option<NaiveDate>,
}

impl Injury {
    /// The place with its side, as [`Place`] writes it.
    pub fn place(&self) -> String {
        Place {
            site: &self.site,
            side: self.side,
        }
        .to_string()
    }

    /// Whether this is the pain of that place. Where one of the two has no side told, the site decides.
    pub fn is_at(&self, place: Place<'_>) -> bool {
        let sides = self.side.zip(place.side);
        self.site == place.site && sides.is_none_or(|(own, other)| own == other)
    }
}

/// A side of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    Left,
    Right,
}

impl Side {
    pub const ALL: [Self; 2] = [Self::Left, Self::Right];

    pub fn id(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }
}

/// Where it hurts: an identifier of a site, with its side where it was told. Written `knee` or `knee-left`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    pub site: &'a str,
    pub side: Option<Side>,
}

impl<'a> Place<'a> {
    /// Never fails: what names no side is a site.
    pub fn read(text: &'a str) -> Self {
        let sided = Side::ALL.into_iter().find_map(|side| {
            let site = text.strip_suffix(side.id())?.strip_suffix('-')?;
            Some((site, side))
        });
        match sided {
            Some((site, side)) => Self { site, side: Some(side) },
            None => Self { site: text, side: None },
        }
    }
}

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.side {
            Some(side) => write!(f, "{}-{}", self.site, side.id()),
            None => f.write_str(self.site),
        }
    }
}

/// A warning sign that stops training until the athlete says a professional has cleared it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OpenFlag {
    pub id: Uuid,
    pub tier: Tier,
    /// Rule families that matched, such as `cardiac`.
    pub rules: Vec<String>,
    pub opened_at: DateTime<Utc>,
    pub cleared_at: Option<DateTime<Utc>>,
}

/// How urgent a text is. Ordered: `Red` outranks all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    None,
    Yellow,
    Orange,
    Red,
}

impl Tier {
    pub fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Yellow => "yellow",
            Self::Orange => "orange",
            Self::Red => "red",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hurt(side: Option<Side>) -> Injury {
        Injury {
            id: Uuid::from_u128(1),
            site: "knee".to_owned(),
            side,
            pain: Some(3),
            opened: NaiveDate::default(),
            closed: None,
        }
    }

    #[test]
    fn a_place_is_written_and_read() {
        for (text, site, side) in [
            ("knee", "knee", None),
            ("knee-left", "knee", Some(Side::Left)),
            ("knee-right", "knee", Some(Side::Right)),
            ("left", "left", None),
            ("", "", None),
        ] {
            assert_eq!(Place::read(text), Place { site, side });
            assert_eq!(Place::read(text).to_string(), text);
        }
        assert_eq!(hurt(Some(Side::Left)).place(), "knee-left");
    }

    #[test]
    fn the_other_side_is_another_pain_and_no_side_is_either() {
        let at = |own, place: &str| hurt(own).is_at(Place::read(place));
        assert!(at(Some(Side::Left), "knee-left") && at(Some(Side::Left), "knee") && at(None, "knee-right"));
        assert!(!at(Some(Side::Left), "knee-right") && !at(None, "hip"));
    }

    #[test]
    fn a_row_from_before_sides_is_read() {
        let old = r#"{"id":"00000000-0000-0000-0000-000000000001","site":"knee","pain":3,"opened":"1970-01-01","closed":null}"#;
        assert_eq!(serde_json::from_str::<Injury>(old).ok(), Some(hurt(None)));
        assert_eq!(serde_json::to_string(&hurt(None)).ok().as_deref(), Some(old));
    }
}
