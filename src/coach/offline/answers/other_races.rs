//! The other races of a season, said with its offer: what each becomes, and why one is left out.

use super::season::{planned, reason};
use crate::coach::offline::draft::Draft;
use crate::domain::figure::Unit;
use crate::domain::season::{Aim, Priority, Season};
use crate::science::plan::races::Chosen;

/// One line for each other race, and for each left out. Nothing where there is none.
pub fn say_each(d: &mut Draft, races: &Chosen) {
    on_the_way(d, races);
    left_out(d, races);
}

fn on_the_way(d: &mut Draft, races: &Chosen) {
    for other in &races.others {
        let id = match other.priority {
            Priority::A => "season-race-second",
            Priority::B | Priority::C => "season-race-way",
        };
        line(d, id, &other.aim, None);
    }
}

fn left_out(d: &mut Draft, races: &Chosen) {
    for (aim, why) in &races.left_out {
        let why = reason(d, why);
        line(d, "season-race-left-out", aim, Some(why));
    }
}

/// One line for each other race of a season. Nothing where there is none.
pub fn say(d: &mut Draft, season: &Season, races: &Chosen) {
    on_the_way(d, races);
    // The second of two marathons that near keeps no time.
    if season.aim.time_s.is_none()
        && races
            .others
            .iter()
            .any(|o| o.aim.time_s.is_some() && o.aim.date == season.aim.date)
    {
        d.say("season-race-no-time", &[]);
    }
    left_out(d, races);
}

fn line(d: &mut Draft, id: &str, aim: &Aim, why: Option<String>) {
    let day = d.date(aim.date, &planned(0.0, Unit::Date));
    let distance = d.distance_short(&planned(aim.distance_m, Unit::Metres));
    let mut args = vec![("day", day.into()), ("distance", distance.into())];
    if let Some(why) = why {
        args.push(("reason", why.into()));
    }
    d.say(id, &args);
}
