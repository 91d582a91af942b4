//! An independent check of a season: the hard constraints H1 to H10 read again from their text, sharing no code with
//! what lays seasons out. The methodologies' files are read here by hand, for what they declare.
//!
//! How each rule was read:
//! - H1: longest run of the 30 days before, planned runs and past races included; what the athlete declares counts for
//!   the first 30 days of the plan. Below 10 km one more kilometre is allowed; nobody starts from nothing with more than
//!   1 km or 5 minutes of running. Without a declared longest run, a seventh of the largest recent week stands for it: one run of it
//!   was at least as long.
//! - H2: calendar weeks, races not counted. A week cut short by the start of the plan is held like a whole one. A recent
//!   week that is missing is unknown, never zero.
//! - H3: weeks cut short, with a race, and the walk-run block (which has its own stages) are not counted; a taper and the
//!   recovery after a race are lighter than a down week and stand for one.
//! - H4: 48 hours are two calendar days, 72 hours three. Past a half a race asks for 14 days.
//! - H5: the longest run of every week of two runs or more that has no race.
//! - H6: minutes of steps in zones 2 and 3 over minutes of all runs, the race left out.
//! - H7: against the highest of the four weeks before, once a whole week of the plan is known.
//! - H8: any seven days in a row inside the plan, the race being a run; the days before the plan are unknown.
//! - H9: pain of today forbids quality for a week; fever and an active bone stress injury forbid every run.
//! - Time a day: no run but the race lasts longer than its weekday leaves; heart rates lie below the maximum told.
//! - H10: a kind of the last ten days has been met before them (easy runs and the race aside).

mod athlete;
mod declared;
mod growth;
pub mod life;
mod season;
mod shape;
mod shares;
mod spacing;
mod strength;
mod wishes;

use chrono::NaiveDate;
use serde_json::{Value, json};

use self::athlete::Athlete;
use self::declared::Declared;
use self::season::Read;

/// What the rules look at.
pub(crate) struct Case {
    athlete: Athlete,
    declared: Declared,
    season: Read,
}

/// One broken rule: which, when, and the figures.
pub(crate) struct Finding {
    rule: &'static str,
    date: Option<NaiveDate>,
    detail: String,
}

impl Finding {
    fn on(rule: &'static str, date: NaiveDate, detail: String) -> Self {
        Self {
            rule,
            date: Some(date),
            detail,
        }
    }
}

/// What breaks a hard constraint, from the JSON of an athlete and of their season. Empty when all hold, and for a
/// refusal that gives its reason.
pub fn audit_json(athlete: &Value, season: &Value) -> Vec<Value> {
    let id = season["id"].clone();
    let shown = |found: Finding| json!({ "id": id, "rule": found.rule, "date": found.date, "detail": found.detail });
    if season["refused"].is_object() {
        let said = season["refused"]["reason"].as_str().is_some_and(|r| !r.is_empty());
        let silent = Finding {
            rule: "refusal",
            date: None,
            detail: "a refusal without a reason".to_owned(),
        };
        return if said { Vec::new() } else { vec![shown(silent)] };
    }
    findings(athlete, season).into_iter().map(shown).collect()
}

fn findings(athlete_line: &Value, season: &Value) -> Vec<Finding> {
    let unreadable = |detail: &str| {
        vec![Finding {
            rule: "shape",
            date: None,
            detail: detail.to_owned(),
        }]
    };
    let Some(athlete) = Athlete::read(athlete_line) else {
        return unreadable("a season for an athlete without a start, a goal or a methodology");
    };
    let Some(declared) = Declared::of(&athlete.methodology) else {
        return unreadable("a season of an unknown methodology");
    };
    let read = match Read::of(season) {
        Ok(read) => read,
        Err(why) => return unreadable(&why),
    };
    let case = Case {
        athlete,
        declared,
        season: read,
    };
    let mut found = Vec::new();
    shape::check(&case, season, &mut found);
    growth::check(&case, &mut found);
    spacing::check(&case, &mut found);
    shares::check(&case, &mut found);
    wishes::check(&case, athlete_line, &mut found);
    strength::check(&case, athlete_line, &mut found);
    found
}
