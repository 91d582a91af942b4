//! Runs recorded more than once, in words: which recording gave which figure, why they are one run, whose to trust.

mod read;

use uuid::Uuid;

pub use read::{Wanted, read};

use super::answers::numbers;
use super::draft::{Draft, sentence};
use crate::domain::activity::Activity;
use crate::domain::dialogue::{Button, Reply};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::one_run::kinship::SAME_START;
use crate::domain::one_run::{ByHand, Field};
use crate::domain::recorder::Recorder;
use crate::domain::state::AthleteState;

/// Fields that are worth a word; the others go with the track.
const TOLD: [(Field, &str); 7] = [
    (Field::Distance, "field-distance"),
    (Field::Duration, "field-duration"),
    (Field::Track, "field-track"),
    (Field::HeartRate, "field-heart"),
    (Field::Ascent, "field-ascent"),
    (Field::Cadence, "field-cadence"),
    (Field::Power, "field-power"),
];

/// One recording of a run, and what it gave.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    pub id: Uuid,
    pub recorder: Recorder,
    /// As it tells the run by itself.
    pub alone: Activity,
    pub fields: Vec<Field>,
    /// Seconds between its start and that of the run's own recording. `None`: it is that one.
    pub gap_s: Option<f64>,
    /// Metres between the two at the same instants. `None`: not known of both.
    pub apart_m: Option<f64>,
}

/// Which recording gave which figure, and why they are one run.
pub fn where_from(state: &AthleteState, run: &Activity, given: &[Given], by_hand: ByHand) -> Reply {
    let mut d = Draft::new(state);
    d.of_run(run.id.0);
    let line = sentence(&numbers::activity_line(&mut d, run));
    if let [only] = given {
        let who = d.word(recorder_id(only.recorder), &[]);
        d.say("recordings-one", &[("activity", line.into()), ("recorder", who.into())]);
        corrected(&mut d, by_hand);
        return d.reply();
    }
    let count = Figure::row(given.len() as f64, Unit::Count, "activity", &run.id.0);
    let count = d.number(&count, 0);
    d.say(
        "recordings-several",
        &[("activity", line.into()), ("count", count.into())],
    );
    for one in given {
        gave(&mut d, one);
    }
    corrected(&mut d, by_hand);
    for one in given {
        kin(&mut d, one);
    }
    d.say("recordings-split-how", &[]);
    for one in given.iter().filter(|one| one.gap_s.is_some()) {
        split_button(&mut d, one, given.len() > 2);
    }
    d.reply()
}

fn gave(d: &mut Draft<'_>, one: &Given) {
    let fields: Vec<String> = TOLD
        .iter()
        .filter(|(field, _)| one.fields.contains(field))
        .map(|(_, id)| d.word(id, &[]))
        .collect();
    let who = sentence(&d.word(recorder_id(one.recorder), &[]));
    let recorder = match said(d, &one.alone) {
        Some(said) => d.word("recordings-said", &[("recorder", who.into()), ("said", said.into())]),
        None => who,
    };
    if fields.is_empty() {
        d.say("recordings-gave-nothing", &[("recorder", recorder.into())]);
    } else {
        let fields = fields.join(", ");
        d.say(
            "recordings-gave",
            &[("recorder", recorder.into()), ("fields", fields.into())],
        );
    }
}

/// What a recording says by itself. `None`: neither how far nor how long nor how hard.
fn said(d: &mut Draft<'_>, alone: &Activity) -> Option<String> {
    let row = |value, unit| Draft::of_activity(alone, value, unit);
    let mut parts = Vec::new();
    parts.extend(alone.distance_m.map(|m| d.distance(&row(m, Unit::Metres))));
    parts.extend(alone.duration_s().map(|s| d.clock(&row(s, Unit::Seconds))));
    parts.extend(alone.avg_hr.map(|hr| d.bpm(&row(hr, Unit::BeatsPerMinute))));
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Why a recording is of the same run.
fn kin(d: &mut Draft<'_>, one: &Given) {
    let Some(gap_s) = one.gap_s else { return };
    let computed = |value, unit| Figure::computed(value, unit, "one_run", &[], Evidence::Strong);
    let gap = d.number(&computed(gap_s, Unit::Seconds), 0);
    let who = d.word(recorder_id(one.recorder), &[]);
    let args = [("recorder", sentence(&who).into()), ("gap", gap.into())];
    match one.apart_m {
        Some(metres) => {
            let apart = d.number(&computed(metres.round(), Unit::Metres), 0);
            let [recorder, gap] = args;
            d.say("recordings-kin-beside", &[recorder, gap, ("apart", apart.into())]);
        }
        None if gap_s > SAME_START.as_seconds_f64() => {
            let [recorder, _] = args;
            d.say("recordings-kin-day", &[recorder]);
        }
        None => d.say("recordings-kin", &args),
    }
}

fn corrected(d: &mut Draft<'_>, by_hand: ByHand) {
    let all = [
        (by_hand.distance, "field-distance"),
        (by_hand.duration, "field-duration"),
        (by_hand.date, "field-date"),
    ];
    let fields: Vec<String> = all
        .into_iter()
        .filter(|(corrected, _)| *corrected)
        .map(|(_, id)| d.word(id, &[]))
        .collect();
    if !fields.is_empty() {
        d.say("recordings-by-hand", &[("fields", fields.join(", ").into())]);
    }
}

/// Which of several is no recording of this run, to be pressed.
pub fn which(state: &AthleteState, run: &Activity, given: &[Given]) -> Reply {
    let mut d = Draft::new(state);
    d.of_run(run.id.0);
    d.say("recordings-which", &[]);
    for one in given {
        split_button(&mut d, one, true);
    }
    d.reply()
}

fn split_button(d: &mut Draft<'_>, one: &Given, named: bool) {
    let who = d.word(recorder_id(one.recorder), &[]);
    let label = if named {
        d.word("recordings-split-named", &[("recorder", who.into())])
    } else {
        d.word("recordings-split", &[])
    };
    let data = format!("split:{}", one.id.simple());
    d.buttons(vec![Button { label, data }]);
}

/// No run has several recordings, or none that was spoken of.
pub fn nothing_to_split(state: &AthleteState) -> Reply {
    let mut d = Draft::new(state);
    d.say("recordings-none", &[]);
    d.reply()
}

/// The order once `wanted` comes first.
pub fn order(state: &AthleteState, wanted: &[Recorder]) -> Vec<Recorder> {
    let before = state.athlete.preferences.recorders.iter().copied();
    let rest = before.filter(|r| !wanted.contains(r));
    wanted.iter().copied().chain(rest).collect()
}

/// Whose recordings come first: one line of `/sources`, and the answer to a new order.
pub fn say_order(d: &mut Draft<'_>, id: &str, none: &str) {
    let order = &d.state.athlete.preferences.recorders;
    let names: Vec<String> = order.iter().map(|r| d.word(recorder_id(*r), &[])).collect();
    if names.is_empty() {
        d.say(none, &[]);
    } else {
        d.say(id, &[("recorders", names.join(", ").into())]);
    }
}

fn recorder_id(recorder: Recorder) -> &'static str {
    match recorder {
        Recorder::Garmin => "recorder-garmin",
        Recorder::Polar => "recorder-polar",
        Recorder::Coros => "recorder-coros",
        Recorder::Suunto => "recorder-suunto",
        Recorder::AppleWatch => "recorder-apple-watch",
        Recorder::Unnamed => "recorder-unnamed",
        Recorder::Phone => "recorder-phone",
        Recorder::AppleHealth => "recorder-apple-health",
        Recorder::Strava => "recorder-strava",
        Recorder::Told => "recorder-told",
    }
}
