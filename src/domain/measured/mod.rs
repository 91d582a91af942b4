//! What devices measured of a body, day by day and source by source. What the athlete says of a day is
//! [`Wellness`](crate::domain::wellness::Wellness).

mod day;
mod reading;
mod series;

pub use day::{Aside, DayValue, MeasuredDay, Reason};
pub use reading::{Kind, Night, Reading, Stage, Vital, day_of_night};
pub use series::{ERA_GAP_DAYS, Series, current};
