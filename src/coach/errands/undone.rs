//! What an undo takes back, named: the rows as they were against the rows as they are.

use chrono::NaiveDate;

use crate::coach::offline::draft::Draft;
use crate::coach::offline::{Amounts, amounts, site_name, source_id};
use crate::domain::activity::{Activity, ActivityId, Sport};
use crate::domain::athlete::Athlete;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::goal::Goal;
use crate::domain::history::History;
use crate::domain::plan::PlannedSession;
use crate::domain::shoe::Shoe;
use crate::domain::state::AthleteState;
use crate::domain::taken_back::TakenBack;
use crate::domain::wellness::Injury;
use crate::store::undo::Before;

/// Things named one by one; of more, the rest is left unnamed.
const NAMED: usize = 4;
/// The words of an activity with its size and day, with its day alone, and with neither.
const ADDED: [&str; 3] = ["undo-activity", "undo-activity-dated", "undo-activity-plain"];
const COMPLETED: [&str; 3] = ["undo-whole", "undo-whole-dated", "undo-whole-plain"];
const DELETED: [&str; 3] = ["undo-deletion", "undo-deletion-dated", "undo-deletion-plain"];

/// Names what an undo has put back. `now` is the history before it, `then` after it, `state` the athlete after it.
pub fn undone(rows: &[Before], now: &History, then: &History, state: &AthleteState) -> Reply {
    let mut d = Draft::new(state);
    match (Named { now, then }).all(&mut d, rows) {
        Some(what) => d.say("bot-undone", &[("what", what.into())]),
        None => d.say("bot-undone-overtaken", &[]),
    }
    d.reply()
}

/// Names what was done again. `rows` would take it back, `before` is the history before, `after` once more changed.
pub fn redone(rows: &[Before], before: &History, after: &History, state: &AthleteState) -> Reply {
    let mut d = Draft::new(state);
    let what = Named {
        now: after,
        then: before,
    }
    .all(&mut d, rows);
    let what = what.unwrap_or_else(|| d.word("undo-setting", &[]));
    d.say("bot-redone", &[("what", what.into())]);
    d.reply()
}

/// Names what the next undo would put back, and asks in the words `id`.
pub fn undo_next(rows: &[Before], now: &History, state: &AthleteState, id: &str) -> Reply {
    let mut d = Draft::new(state);
    let what = Named { now, then: now }.all(&mut d, rows);
    let what = what.unwrap_or_else(|| d.word("undo-setting", &[]));
    d.say(id, &[("what", what.into())]);
    d.reply()
}

struct Named<'a> {
    now: &'a History,
    then: &'a History,
}

impl Named<'_> {
    /// `None`: every setting of it has been changed again since.
    fn all(&self, d: &mut Draft<'_>, rows: &[Before]) -> Option<String> {
        let imported = rows.iter().filter(|r| matches!(r, Before::NoActivity { .. })).count();
        if imported > 1 {
            let count = Figure::row(imported as f64, Unit::Count, "undo_entry", &"activities");
            let count = d.number(&count, 0);
            let mut names = vec![d.word("undo-import", &[("count", count.into())])];
            names.extend(rows.iter().filter_map(|row| measures(d, row)));
            return Some(names.join(", "));
        }
        if let [Before::ActivityPresent { id }, Before::NoActivity { .. }] = rows {
            return Some(self.activity(d, *id, COMPLETED));
        }
        if let [
            Before::Session {
                date: to,
                session: there,
            },
            Before::Session { date: from, session },
        ] = rows
        {
            // What is moved runs: rows written the other way round tell of the same move.
            let runs = |s: &Option<Box<PlannedSession>>| s.as_ref().is_some_and(|s| s.workout.kind.runs());
            let (from, to) = if runs(there) && !runs(session) {
                (to, from)
            } else {
                (from, to)
            };
            let mut day = |date: &NaiveDate| d.date(*date, &Figure::row(0.0, Unit::Date, "planned", date));
            let (from, to) = (day(from), day(to));
            return Some(d.word("undo-move", &[("from", from.into()), ("to", to.into())]));
        }
        let mut names: Vec<String> = Vec::new();
        for name in rows.iter().flat_map(|row| self.one(d, row)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.truncate(NAMED);
        (!names.is_empty()).then(|| names.join(", "))
    }

    fn one(&self, d: &mut Draft<'_>, row: &Before) -> Vec<String> {
        match row {
            Before::Athlete { athlete, became } => {
                let now = &self.now.athlete;
                let without = became.as_ref().map(|became| now.taken_back(athlete, became));
                without.map_or_else(Vec::new, |then| settings(d, &then, now))
            }
            Before::NoActivity { id } => vec![self.activity(d, *id, ADDED)],
            Before::ActivityPresent { id } => vec![self.activity(d, *id, DELETED)],
            Before::NoRecording { .. } | Before::RecordingPresent { .. } => vec![d.word("undo-recording", &[])],
            Before::Recordings { .. } => vec![d.word("undo-split", &[])],
            Before::Activity { activity, .. } => vec![self.change(d, activity)],
            Before::Wellness { date, .. } => vec![dated(d, "undo-day", *date, "wellness")],
            Before::NoGoal { id } => {
                let goal = self.now.goals.iter().find(|g| g.id == *id);
                vec![named_goal(d, "undo-goal", goal)]
            }
            Before::Goal { goal, .. } => {
                let there = self.now.goals.iter().any(|g| g.id == goal.id);
                let id = if there { "undo-goal-change" } else { "undo-goal-drop" };
                vec![named_goal(d, id, Some(goal))]
            }
            Before::NoResult { id } => vec![self.result(d, *id)],
            Before::NoInjury { id } => {
                let injury = self.now.injuries.iter().find(|i| i.id == *id);
                vec![hurt(d, "undo-pain", injury)]
            }
            Before::Injury { injury, .. } => vec![hurt(d, "undo-pain-change", Some(injury))],
            Before::Flag { .. } => vec![d.word("undo-flag", &[])],
            Before::Session { date, .. } => vec![dated(d, "undo-session", *date, "planned")],
            Before::Season { .. } => vec![d.word("undo-season", &[])],
            Before::NoShoe { id } => {
                let mut all = self.now.shoes.pairs.iter().chain(&self.then.shoes.pairs);
                let shoe = all.find(|s| s.id == *id);
                vec![named_shoe(d, "undo-shoe", shoe)]
            }
            Before::Shoe { shoe, became } => {
                let id = match became {
                    None => "undo-shoe",
                    Some(became) if became.retired == shoe.retired => "undo-shoe-use",
                    Some(_) => "undo-shoe-retired",
                };
                vec![named_shoe(d, id, Some(shoe))]
            }
            Before::ShoeRun { .. } => vec![d.word("undo-shoe-run", &[])],
            Before::Measures { .. } | Before::MeasuresBack { .. } => measures(d, row).into_iter().collect(),
            // What is remembered goes with what it was learnt of.
            Before::Fact { .. } | Before::FactHeld { .. } | Before::FactClosed { .. } | Before::FactOpen { .. } => {
                Vec::new()
            }
            Before::Result { result } => vec![self.result(d, result.id)],
        }
    }

    fn find(&self, id: ActivityId) -> Option<&Activity> {
        let all = self.now.activities.iter().chain(&self.then.activities);
        all.into_iter().find(|a| a.id == id)
    }

    fn activity(&self, d: &mut Draft<'_>, id: ActivityId, [words, dated, plain]: [&str; 3]) -> String {
        let Some(activity) = self.find(id) else {
            return d.word(plain, &[]);
        };
        let when = d.date(activity.local_date, &Draft::of_activity(activity, 0.0, Unit::Date));
        let size = match (activity.distance_m, activity.duration_s()) {
            (Some(metres), _) => d.distance(&Draft::of_activity(activity, metres, Unit::Metres)),
            (None, Some(seconds)) => d.clock(&Draft::of_activity(activity, seconds, Unit::Seconds)),
            (None, None) => return d.word(dated, &[("when", when.into())]),
        };
        d.word(words, &[("size", size.into()), ("when", when.into())])
    }

    /// A run that was changed: corrected where its amounts differ, else rated or called a race.
    fn change(&self, d: &mut Draft<'_>, was: &Activity) -> String {
        let when = d.date(was.local_date, &Draft::of_activity(was, 0.0, Unit::Date));
        let Some(now) = self.now.activities.iter().find(|a| a.id == was.id) else {
            return d.word("undo-activity-dated", &[("when", when.into())]);
        };
        if now.local_date != was.local_date {
            let now = d.date(now.local_date, &Draft::of_activity(was, 0.0, Unit::Date));
            return d.word("undo-redate", &[("now", now.into()), ("was", when.into())]);
        }
        if (now.distance_m, now.duration_s()) != (was.distance_m, was.duration_s()) {
            let row = |value, unit| Draft::of_activity(was, value, unit);
            let mut of = |a: &Activity| {
                let told = Amounts {
                    distance_m: a.distance_m,
                    duration_s: a.duration_s(),
                };
                amounts(d, Sport::Other, told, &row)
            };
            let (now, was) = (of(now), of(was));
            return d.word(
                "undo-correction",
                &[("when", when.into()), ("now", now.into()), ("was", was.into())],
            );
        }
        let id = if now.race == was.race {
            "undo-rating"
        } else {
            "undo-race"
        };
        d.word(id, &[("when", when.into())])
    }

    fn result(&self, d: &mut Draft<'_>, id: uuid::Uuid) -> String {
        let Some(result) = self.now.results.iter().find(|r| r.id == id) else {
            return d.word("undo-setting", &[]);
        };
        let row = |value, unit| Figure::row(value, unit, "result", &id);
        let race = d.race_name(&row(result.distance_m, Unit::Metres));
        let time = d.clock(&row(result.duration_s, Unit::Seconds));
        let when = d.date(result.date, &row(0.0, Unit::Date));
        d.word(
            "undo-result",
            &[("race", race.into()), ("time", time.into()), ("when", when.into())],
        )
    }
}

/// The days of measures an import brought. `None`: the row is of none.
fn measures(d: &mut Draft<'_>, row: &Before) -> Option<String> {
    let (Before::Measures { imported } | Before::MeasuresBack { imported, .. }) = row else {
        return None;
    };
    let days = Figure::row(f64::from(imported.days), Unit::Count, "undo_entry", &"days");
    let shown = d.number(&days, 0);
    let source = d.word(source_id(imported.source), &[]);
    let args = [
        ("n", days.value.into()),
        ("count", shown.into()),
        ("source", source.into()),
    ];
    Some(d.word("undo-measures", &args))
}

fn dated(d: &mut Draft<'_>, id: &str, date: chrono::NaiveDate, table: &str) -> String {
    let when = d.date(date, &Figure::row(0.0, Unit::Date, table, &date));
    d.word(id, &[("when", when.into())])
}

fn named_goal(d: &mut Draft<'_>, id: &str, goal: Option<&Goal>) -> String {
    let name = match goal {
        Some(goal) => d.goal_name(goal),
        None => d.word("goal-unnamed", &[]),
    };
    d.word(id, &[("goal", name.into())])
}

fn named_shoe(d: &mut Draft<'_>, id: &str, shoe: Option<&Shoe>) -> String {
    let name = shoe.map_or_else(|| "?".to_owned(), |shoe| d.quote(&shoe.name));
    d.word(id, &[("name", name.into())])
}

fn hurt(d: &mut Draft<'_>, id: &str, injury: Option<&Injury>) -> String {
    let place = injury.map_or_else(|| "other".to_owned(), Injury::place);
    let site = site_name(d, &place);
    d.word(id, &[("site", site.into())])
}

/// The settings that differ, each by its name.
fn settings(d: &Draft<'_>, was: &Athlete, now: &Athlete) -> Vec<String> {
    let (s, t) = (&was.settings, &now.settings);
    let (p, q) = (&was.preferences, &now.preferences);
    let (a, b) = (&was.physiology, &now.physiology);
    [
        ("undo-language", s.lang != t.lang),
        ("undo-zone", s.tz != t.tz),
        ("undo-units", s.units != t.units),
        ("undo-quiet", s.quiet != t.quiet),
        ("undo-cap", s.daily_cap != t.daily_cap),
        ("undo-nudges", s.consent.nudges != t.consent.nudges),
        ("undo-model", s.consent.model != t.consent.model),
        ("undo-country", s.country != t.country),
        ("undo-muted", s.muted_rules != t.muted_rules),
        ("undo-run-days", p.run_days != q.run_days),
        ("undo-strength-days", p.strength_days != q.strength_days),
        ("undo-weekly-runs", p.weekly_runs != q.weekly_runs),
        ("undo-away", p.away != q.away),
        ("undo-long-day", p.long_day != q.long_day),
        ("undo-minutes", p.minutes != q.minutes),
        ("undo-aim-by", p.aim_by != q.aim_by),
        ("undo-double-days", p.double_days != q.double_days),
        ("undo-kit", p.kit != q.kit),
        ("undo-no-quality", p.no_quality_until != q.no_quality_until),
        ("undo-main-goal", p.main_goal != q.main_goal),
        ("undo-method", p.methodology != q.methodology),
        ("undo-likes", (&p.liked, &p.disliked) != (&q.liked, &q.disliked)),
        ("undo-running-since", a.running_since != b.running_since),
        ("undo-lately", a.lately != b.lately),
        ("undo-birth-year", a.birth_year != b.birth_year),
        ("undo-sex", a.sex != b.sex),
        ("undo-hr-max", a.hr_max != b.hr_max),
        ("undo-hr-rest", a.hr_rest != b.hr_rest),
        ("undo-hr-threshold", a.hr_threshold != b.hr_threshold),
        ("undo-critical-speed", a.critical_speed != b.critical_speed),
        ("undo-recorders", p.recorders != q.recorders),
        ("undo-index-step", a.index_step != b.index_step),
    ]
    .into_iter()
    .filter(|(_, differs)| *differs)
    .map(|(id, _)| d.word(id, &[]))
    .collect()
}
