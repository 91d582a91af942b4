//! A file just read: three lines, then how it felt, by buttons.

use chrono::NaiveDate;

use super::answers::{logging, numbers};
use super::done::week_of;
use super::draft::{Draft, sentence};
use super::flagged;
use super::shoes;
use crate::domain::activity::{Activity, Sport};
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::{AthleteState, PersonalRecord};
use crate::science::{limits, world_record};

/// Climbing worth a word, metres.
const ASCENT_WORTH_SAYING_M: f64 = 20.0;

/// What the file held, what it means for the week, and the records it beats. `state` already counts it.
pub fn file_summary(
    activity: &Activity,
    state: &AthleteState,
    duplicate: bool,
    new_records: &[PersonalRecord],
) -> Reply {
    let mut d = Draft::new(state);
    d.of_run(activity.id.0);
    let mut what = numbers::activity_line(&mut d, activity);
    if let Some(ascent) = activity.ascent_m.filter(|metres| *metres >= ASCENT_WORTH_SAYING_M) {
        let climbed = d.number(&Draft::of_activity(activity, ascent, Unit::Metres), 0);
        let climbed = d.word("activity-ascent", &[("metres", climbed.into())]);
        what = format!("{what}, {climbed}");
    }
    let sport = sentence(&d.word(logging::sport_id(activity.sport), &[]));
    if duplicate {
        d.say("file-known", &[("sport", sport.into()), ("activity", what.into())]);
        return d.reply();
    }
    d.say("file-read", &[("sport", sport.into()), ("activity", what.into())]);
    if activity.sport == Sport::Running {
        meaning(&mut d, activity);
        shoes::last_run_line(&mut d, activity.id);
        records(&mut d, new_records);
    } else if too_fast(activity) {
        d.say("file-too-fast", &[]);
        if still_known(activity, state.today) {
            d.say("file-not-yours", &[]);
        }
        return d.reply();
    } else {
        d.say("file-other-sport", &[]);
    }
    if is_old(activity, state.today) {
        d.say("file-old", &[]);
    }
    if activity.rpe.is_none() && numbers::still_felt(&d, activity) {
        d.say("ask-effort", &[]);
        numbers::effort_buttons(&mut d, activity);
    }
    d.reply()
}

/// A recording kept apart because it moves faster than anybody runs.
pub fn too_fast(activity: &Activity) -> bool {
    let size = activity.distance_m.zip(activity.duration_s());
    activity.sport == Sport::Other && size.is_some_and(|(metres, seconds)| world_record::beyond(metres, seconds))
}

/// Older than this, days, nobody is asked whose an odd recording is: they no longer know (design choice).
const STILL_KNOWN_DAYS: i64 = 30;

fn still_known(activity: &Activity, today: NaiveDate) -> bool {
    (today - activity.local_date).num_days() <= STILL_KNOWN_DAYS
}

/// Older than this, days, a run tells of records and of the past, and nothing of today's form.
const OLD_DAYS: i64 = 365;

pub fn is_old(activity: &Activity, today: NaiveDate) -> bool {
    (today - activity.local_date).num_days() > OLD_DAYS
}

/// The spike where there is one, else the week so far.
fn meaning(d: &mut Draft, activity: &Activity) {
    let state = d.state;
    let last = state.last_run.as_ref().filter(|last| last.activity.id == activity.id);
    let spiked = last.is_some_and(|last| last.spike.as_ref().is_some_and(|s| s.value > limits::SINGLE_RUN));
    match last {
        Some(last) if spiked => numbers::spike(d, last),
        _ if !flagged(state) => week_of(d, activity.local_date),
        _ => {}
    }
}

/// "Record : 5 km en 24:10, 10 km en 50:02."
pub fn records(d: &mut Draft, new: &[PersonalRecord]) {
    let all: Vec<String> = new
        .iter()
        .map(|record| {
            let race = Figure {
                value: record.distance_m,
                unit: Unit::Metres,
                ..record.duration.clone()
            };
            let (race, time) = (d.race_name(&race), d.clock(&record.duration));
            d.word("record-short", &[("race", race.into()), ("time", time.into())])
        })
        .collect();
    if !all.is_empty() {
        d.say(
            "file-records",
            &[("records", all.join(", ").into()), ("n", (all.len() as f64).into())],
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    #[test]
    fn whose_an_odd_recording_is_is_asked_while_it_is_remembered() {
        for (lang, asks) in [(Lang::Fr, "annule"), (Lang::En, "undo")] {
            let state = cases::runner(lang);
            for (days, asked) in [(0, true), (30, true), (31, false), (4_000, false)] {
                let mut car = cases::run(days, 40_000.0, 1_800.0);
                car.sport = Sport::Other;
                let said = file_summary(&car, &state, false, &[]).text;
                assert_eq!(said.contains(asks), asked, "{days} days: {said}");
            }
        }
    }
}
