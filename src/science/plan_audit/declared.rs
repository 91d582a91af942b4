//! What a methodology's file declares, read by hand.

use toml::{Table, Value};

const FILES: [(&str, &str); 12] = [
    ("canova", include_str!("../plan/methodologies/canova.toml")),
    ("daniels", include_str!("../plan/methodologies/daniels.toml")),
    (
        "eighty_twenty",
        include_str!("../plan/methodologies/eighty_twenty.toml"),
    ),
    ("first", include_str!("../plan/methodologies/first.toml")),
    ("galloway", include_str!("../plan/methodologies/galloway.toml")),
    ("hansons", include_str!("../plan/methodologies/hansons.toml")),
    ("higdon", include_str!("../plan/methodologies/higdon.toml")),
    ("lydiard", include_str!("../plan/methodologies/lydiard.toml")),
    (
        "norwegian_double",
        include_str!("../plan/methodologies/norwegian_double.toml"),
    ),
    (
        "norwegian_singles",
        include_str!("../plan/methodologies/norwegian_singles.toml"),
    ),
    ("pfitzinger", include_str!("../plan/methodologies/pfitzinger.toml")),
    ("polarised", include_str!("../plan/methodologies/polarised.toml")),
];

/// Largest share of a week in one run, when the file is silent: H5.
const SHARE: f64 = 0.30;
const SHARE_THREE: f64 = 0.40;
const SHARE_TWO: f64 = 0.50;
/// Largest share of weekly time above the first threshold, when the file is silent: H6.
const ABOVE_LT1: f64 = 0.20;
const EVERY: usize = 4;
const REST_DAYS: usize = 1;

/// The dose a session of a school may reach.
pub struct Cap {
    pub code: String,
    /// Of the metres of the week.
    pub share: Option<f64>,
    pub metres: Option<f64>,
    pub minutes: Option<f64>,
}

pub struct Declared {
    pub rest_days: usize,
    pub every: usize,
    pub above_lt1: f64,
    share: f64,
    share_three: f64,
    share_two: f64,
    /// Codes of the first and of the second day.
    pub paired: Vec<(String, String)>,
    pub caps: Vec<Cap>,
    long_minutes: Option<f64>,
    long_run: Table,
}

impl Declared {
    /// None when no school has this name.
    pub fn of(id: &str) -> Option<Self> {
        let (_, text) = FILES.iter().find(|(name, _)| *name == id)?;
        let file: Table = text.parse().ok()?;
        let long_run = table(&file, "long_run").cloned().unwrap_or_default();
        let share = number(&long_run, "share_max").unwrap_or(SHARE);
        Some(Self {
            rest_days: whole(&file, "rest_days").unwrap_or(REST_DAYS),
            every: table(&file, "down_week")
                .and_then(|t| whole(t, "every"))
                .map_or(EVERY, |n| n.min(EVERY)),
            above_lt1: table(&file, "intensity")
                .and_then(|t| number(t, "above_lt1_max"))
                .unwrap_or(ABOVE_LT1),
            share,
            share_three: number(&long_run, "share_max_three").unwrap_or(SHARE_THREE.max(share)),
            share_two: number(&long_run, "share_max_two").unwrap_or(SHARE_TWO.max(share)),
            paired: array(&file, "paired").iter().filter_map(pair).collect(),
            caps: array(&file, "sessions").iter().filter_map(cap).collect(),
            long_minutes: number(&long_run, "minutes_max"),
            long_run,
        })
    }

    /// Largest share of one run in a week of so many runs towards a race of this name. None for a single run, which is
    /// all of its week.
    pub fn share_of(&self, runs: usize, race: &str) -> Option<f64> {
        let own = table(&self.long_run, "share_by_distance").and_then(|t| number(t, race));
        let many = own.unwrap_or(self.share);
        match runs {
            0 | 1 => None,
            2 => Some(self.share_two.max(many)),
            3 => Some(self.share_three.max(many)),
            _ => Some(many),
        }
    }

    /// Metres a long run may reach before a race of this name.
    pub fn long_metres(&self, race: &str) -> Option<f64> {
        number(table(&self.long_run, "metres_max")?, race)
    }

    /// Minutes a long run may last before a race of this name.
    pub fn long_minutes(&self, race: &str) -> Option<f64> {
        let of_race = table(&self.long_run, "minutes_by_distance").and_then(|t| number(t, race));
        of_race.or(self.long_minutes)
    }
}

fn table<'a>(of: &'a Table, key: &str) -> Option<&'a Table> {
    of.get(key)?.as_table()
}

fn number(of: &Table, key: &str) -> Option<f64> {
    let value = of.get(key)?;
    value.as_float().or_else(|| value.as_integer().map(|i| i as f64))
}

fn whole(of: &Table, key: &str) -> Option<usize> {
    usize::try_from(of.get(key)?.as_integer()?).ok()
}

fn array<'a>(of: &'a Table, key: &str) -> &'a [Value] {
    of.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn pair(value: &Value) -> Option<(String, String)> {
    let both = value.as_array()?;
    Some((both.first()?.as_str()?.to_owned(), both.get(1)?.as_str()?.to_owned()))
}

fn cap(value: &Value) -> Option<Cap> {
    let session = value.as_table()?;
    Some(Cap {
        code: session.get("code")?.as_str()?.to_owned(),
        share: number(session, "share_of_week"),
        metres: number(session, "metres_max"),
        minutes: number(session, "minutes_max"),
    })
}
