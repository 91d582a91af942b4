//! The `preferences` of a line: tastes, time a day, what steps are steered by.

use serde::Deserialize;

use crate::domain::athlete::{AimBy, Physiology, Preferences};
use crate::science::aims::Aims;
use crate::science::plan::wishes::Wishes;

/// Minutes of a whole day: more is no limit.
const DAY_MIN: u16 = 1_440;

#[derive(Debug, Default, Clone, PartialEq, Deserialize)]
#[serde(default)]
pub struct Told {
    liked: Vec<String>,
    disliked: Vec<String>,
    minutes: Vec<Option<u16>>,
    pub long_day: Option<u8>,
    aim_by: Option<String>,
    hr_max: Option<u16>,
}

impl Told {
    /// The wishes and what steps are steered by; what is out of its range, as a sentence.
    pub fn read(&self) -> Result<(Wishes, Aims), String> {
        if ![0, 7].contains(&self.minutes.len()) {
            return Err("minutes must name seven weekdays, Monday first".to_owned());
        }
        if self.minutes.iter().flatten().any(|m| *m > DAY_MIN) {
            return Err("minutes must lie between 0 and 1440".to_owned());
        }
        if self.long_day.is_some_and(|d| d > 6) {
            return Err("long_day must lie between 0 (Monday) and 6 (Sunday)".to_owned());
        }
        let by = match self.aim_by.as_deref() {
            None => None,
            Some(id) => Some(AimBy::from_id(id).ok_or("aim_by must be pace, heart_rate or effort")?),
        };
        let mut minutes = [None; 7];
        for (day, told) in minutes.iter_mut().zip(&self.minutes) {
            *day = *told;
        }
        let wishes = Wishes::of(&Preferences {
            liked: self.liked.clone(),
            disliked: self.disliked.clone(),
            minutes,
            ..Preferences::default()
        });
        let body = Physiology {
            hr_max: self.hr_max,
            ..Physiology::default()
        };
        let aims = Aims::of(by, &body, wishes.uneven());
        Ok((wishes, aims))
    }
}
