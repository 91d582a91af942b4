//! Questions the coach may be waiting on: their ids, which carry what is already known, and their words.

use chrono::{DateTime, NaiveDate, Utc};

use super::answers::logging::Amounts;
use super::draft::{Draft, button, sentence};
use super::{onboarding, start, why_asked};
use crate::domain::action::ToldActivity;
use crate::domain::dialogue::{Button, Reply};
use crate::domain::figure::Unit;
use crate::domain::state::AthleteState;
use crate::domain::units::{HALF_MARATHON_M, MARATHON_M};
use crate::i18n;

/// A question with the id it waits under.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    pub id: String,
    pub reply: Reply,
}

/// Between the parts of an id. A name, which may hold one, always comes last.
const SEPARATOR: char = '|';
/// Where a part is not known.
const UNKNOWN: &str = "-";
/// Marks a question put a second time, and one about a pain that is better.
const AGAIN: &str = "again";
const BETTER: &str = "better";

/// What is known of a run when its distance or duration is asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PartRun {
    pub date: NaiveDate,
    pub distance_m: Option<f64>,
    pub duration_s: Option<f64>,
    pub avg_hr: Option<f64>,
    pub rpe: Option<u8>,
    pub pain: Option<u8>,
    /// When it was told: a run of today ended then at the latest.
    pub told_at: DateTime<Utc>,
}

impl From<&ToldActivity> for PartRun {
    fn from(told: &ToldActivity) -> Self {
        Self {
            date: told.local_date,
            distance_m: told.distance_m,
            duration_s: told.duration_s,
            avg_hr: told.avg_hr,
            rpe: told.rpe,
            pain: told.pain,
            told_at: told.start,
        }
    }
}

impl PartRun {
    pub fn amounts(&self) -> Amounts {
        Amounts {
            distance_m: self.distance_m,
            duration_s: self.duration_s,
        }
    }
}

/// Sites offered as buttons, most frequent first (Kakouris 2021).
const SITES: [[&str; 4]; 2] = [
    ["achilles", "shin", "knee", "foot"],
    ["calf", "ankle", "hamstring", "hip"],
];

/// Race distances offered as buttons, metres.
pub const DISTANCES: [(&str, f64); 4] = [
    ("5000", 5_000.0),
    ("10000", 10_000.0),
    ("half", HALF_MARATHON_M),
    ("marathon", MARATHON_M),
];

pub fn pain_level(site: &str) -> String {
    format!("pain_level{SEPARATOR}{site}")
}

/// The level asked again of somebody who says that it is better.
pub fn pain_better(site: &str) -> String {
    format!("{}{SEPARATOR}{BETTER}", pain_level(site))
}

/// The same question once more, after an answer that was none. `None` for a question that is not put twice.
pub fn again(question: &str) -> Option<String> {
    if kind(question) == start::KIND {
        return start::again(question);
    }
    let scale = kind(question) == "pain_level";
    let put = parts(question, 2).contains(&Some(AGAIN));
    let site = parts(question, 2)[0].unwrap_or("other").to_owned();
    (scale && !put).then(|| join(kind(question), &[Some(site), Some(AGAIN.to_owned())]))
}

/// The same question with what it is for.
pub fn with_reason(kind: &str) -> String {
    join(kind, &[Some(why_asked::MARK.to_owned())])
}

/// Whether a question is to say what it is for.
pub fn gives_reason(id: &str) -> bool {
    parts(id, 1)[0] == Some(why_asked::MARK)
}

/// The morning's questions, with the word that whoever said `text` is owed first.
pub fn checkin_after(text: &str) -> String {
    // A press or a command says nothing of how it feels.
    if text.trim().is_empty() {
        return "checkin".to_owned();
    }
    let lower = text.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    let what = if says(&["courbatur", "sore", "stiff", "raide", "jambe", "legs", "doms"]) {
        "sore"
    } else if says(&["stress", "anxi", "angoiss", "overwhelmed", "débordé"]) {
        "stressed"
    } else if says(&["dorm", "dors", "sleep", "slept", "sommeil", "nuit", "night", "insomni"]) {
        "sleep"
    } else {
        "tired"
    };
    join("checkin", &[Some(what.to_owned())])
}

/// The words that come before the morning's questions.
pub fn lead_of(question: &str) -> &'static str {
    match parts(question, 2)[0] {
        Some("sore") => "lead-sore",
        Some("stressed") => "lead-stressed",
        Some("sleep") => "lead-sleep",
        _ => "lead-tired",
    }
}

pub fn goal_distance(date: Option<NaiveDate>, target_s: Option<f64>, name: Option<&str>) -> String {
    join(
        "goal_distance",
        &[date.map(|d| d.to_string()), whole(target_s), name.map(str::to_owned)],
    )
}

pub fn move_from(date: NaiveDate) -> String {
    join("move", &[Some(date.to_string())])
}

/// One of the questions before a first session on `date`; `mark` says what comes before its words.
pub fn start(topic: &str, date: NaiveDate, mark: &str) -> String {
    join(
        start::KIND,
        &[Some(topic.to_owned()), Some(date.to_string()), Some(mark.to_owned())],
    )
}

/// The level of a pain told there.
pub fn start_level(date: NaiveDate, site: &str) -> String {
    let parts = ["level", &date.to_string(), "on", site].map(|part| Some(part.to_owned()));
    join(start::KIND, &parts)
}

pub fn race_date(distance_m: f64, duration_s: f64) -> String {
    join("race_date", &[whole(Some(distance_m)), whole(Some(duration_s))])
}

pub fn race_time(date: NaiveDate, distance_m: f64) -> String {
    join("race_time", &[Some(date.to_string()), whole(Some(distance_m))])
}

pub fn log_run(run: &PartRun) -> String {
    join(
        "log_run",
        &[
            Some(run.date.to_string()),
            whole(run.distance_m),
            whole(run.duration_s),
            whole(run.avg_hr),
            run.rpe.map(|n| n.to_string()),
            run.pain.map(|n| n.to_string()),
            Some(run.told_at.timestamp().to_string()),
        ],
    )
}

fn whole(value: Option<f64>) -> Option<String> {
    value.map(|v| format!("{v:.0}"))
}

fn join(kind: &str, parts: &[Option<String>]) -> String {
    let mut id = kind.to_owned();
    for part in parts {
        id.push(SEPARATOR);
        id.push_str(part.as_deref().unwrap_or(UNKNOWN));
    }
    id
}

/// The id that waits with the athlete where `question` names only its kind, as a button does.
pub fn resolve<'a>(question: &'a str, state: &'a AthleteState) -> &'a str {
    state
        .athlete
        .awaiting
        .as_deref()
        .filter(|waiting| kind(waiting) == question)
        .unwrap_or(question)
}

/// The kind of a question, before its parts.
pub fn kind(id: &str) -> &str {
    id.split(SEPARATOR).next().unwrap_or(id)
}

/// The first `n` parts of an id, the last one taking the rest. `None` where a part is unknown or absent.
pub fn parts(id: &str, n: usize) -> Vec<Option<&str>> {
    let mut found: Vec<Option<&str>> = id
        .splitn(n + 1, SEPARATOR)
        .skip(1)
        .map(|part| Some(part).filter(|p| *p != UNKNOWN && !p.is_empty()))
        .collect();
    found.resize(n, None);
    found
}

/// What a `log_run` id holds. `None` for an id that is not one.
pub fn read_run(id: &str) -> Option<PartRun> {
    let parts = parts(id, 7);
    let number = |i: usize| parts[i].and_then(|p| p.parse::<f64>().ok());
    let small = |i: usize| parts[i].and_then(|p| p.parse::<u8>().ok());
    Some(PartRun {
        date: parts[0]?.parse().ok()?,
        distance_m: number(1),
        duration_s: number(2),
        avg_hr: number(3),
        rpe: small(4),
        pain: small(5),
        told_at: DateTime::from_timestamp(parts[6]?.parse().ok()?, 0)?,
    })
}

/// The words and buttons of a question. `None` for an id this version does not know.
pub fn words(id: &str, state: &AthleteState) -> Option<Reply> {
    if let Some(reply) = onboarding::words(id, state) {
        return Some(reply);
    }
    let mut d = Draft::new(state);
    match kind(id) {
        "checkin" => {
            if parts(id, 2)[0].is_some() {
                d.say(lead_of(id), &[]);
            }
            check_in(&mut d, "sleep");
        }
        "pain_level" => {
            match parts(id, 2)[1] {
                Some(AGAIN) => d.say("ask-again", &[]),
                Some(BETTER) => d.say("pain-better", &[]),
                _ => {}
            }
            level(&mut d, id);
        }
        start::KIND => return start::words(id, state),
        "move" => {
            let from = parts(id, 1)[0].and_then(|p| p.parse().ok());
            d.say("ask-move-to", &[]);
            days(&mut d, id, from);
        }
        "protocol" | "pain_site" => {
            d.say("ask-protocol", &[]);
            for row in SITES {
                let row = row.map(|site| choice(d.word(&format!("site-{site}"), &[]), id, site));
                d.buttons(row.to_vec());
            }
        }
        "goal_distance" => {
            d.say("ask-goal-distance", &[]);
            distances(&mut d, id);
        }
        "goal_date" => {
            d.say("ask-goal-date", &[]);
            skip(&mut d, id);
        }
        "race_date" => d.say("ask-race-date", &[]),
        "race_time" => d.say("ask-race-time", &[]),
        "log_run" => {
            let known = read_run(id)?;
            let ask = if known.distance_m.is_none() {
                "ask-run-distance"
            } else {
                "ask-run-duration"
            };
            d.say(ask, &[]);
            if known.distance_m.is_some() || known.duration_s.is_some() {
                skip(&mut d, id);
            }
        }
        "sleep_h" => d.say("ask-sleep-hours", &[]),
        "weight" => d.say("ask-weight", &[]),
        "like" => d.say("ask-like", &[]),
        "dislike" => d.say("ask-dislike", &[]),
        "forget" => d.say("ask-forget", &[]),
        _ => return None,
    }
    Some(d.reply())
}

/// How much something hurts, with a button for each level.
pub fn level(d: &mut Draft, id: &str) {
    scale(d, "ask-pain-level");
    for row in [0..=3, 4..=7, 8..=10] {
        let row = row.map(|n: u8| choice(n.to_string(), id, &n.to_string()));
        d.buttons(row.collect());
    }
}

/// A question on the 0 to 10 scale.
fn scale(d: &mut Draft, id: &str) {
    let zero = d.rule(0.0, Unit::Scale, "pain_scale");
    let ten = d.rule(10.0, Unit::Scale, "pain_scale");
    d.say(id, &[("low", zero.into()), ("high", ten.into())]);
}

/// The other days of the week ahead, in rows of three.
fn days(d: &mut Draft, id: &str, from: Option<NaiveDate>) {
    let (lang, ahead) = (d.lang(), &d.state.week_ahead);
    let buttons: Vec<Button> = ahead
        .iter()
        .filter(|(day, _)| Some(*day) != from)
        .map(|(day, _)| {
            let label = sentence(i18n::format::weekday(lang, *day));
            choice(label, id, &day.to_string())
        })
        .collect();
    for row in buttons.chunks(3) {
        d.buttons(row.to_vec());
    }
}

fn distances(d: &mut Draft, id: &str) {
    let lang = d.lang();
    let row = DISTANCES.map(|(data, metres)| choice(i18n::format::race_name(lang, metres), id, data));
    d.buttons(row.to_vec());
}

/// One of the morning's three questions with its five buttons.
pub fn check_in(d: &mut Draft, question: &str) {
    let one = d.rule(1.0, Unit::Scale, "check_in_scale");
    let five = d.rule(5.0, Unit::Scale, "check_in_scale");
    let id = match question {
        "legs" => "ask-check-in-legs",
        "mood" => "ask-check-in-mood",
        _ => "ask-check-in-sleep",
    };
    d.say(id, &[("low", one.into()), ("high", five.into())]);
    if question == "sleep" {
        let words = d.word("example-check-in", &[]);
        let example = d.example(words);
        d.say("ask-check-in-all", &[("example", example.into())]);
    }
    let row = (1..=5).map(|n: u8| button(n.to_string(), format!("checkin:{question}:{n}")));
    d.buttons(row.collect());
}

/// A button that answers the question. The kind alone travels: what else is known waits with the athlete.
pub fn choice(label: String, id: &str, answer: &str) -> Button {
    button(label, format!("ask:{}:{answer}", kind(id)))
}

pub fn skip(d: &mut Draft, id: &str) {
    let row = vec![choice(d.word("button-later", &[]), id, "skip")];
    d.buttons(row);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_carries_what_is_known() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 21);
        let run = PartRun {
            date: date.unwrap(),
            distance_m: Some(8000.0),
            duration_s: None,
            avg_hr: Some(150.0),
            rpe: Some(6),
            pain: None,
            told_at: DateTime::from_timestamp(1_795_341_600, 0).unwrap(),
        };
        let id = log_run(&run);
        assert_eq!(id, "log_run|2026-11-21|8000|-|150|6|-|1795341600");
        assert_eq!(read_run(&id), Some(run));
        assert_eq!(read_run("log_run"), None);
    }

    #[test]
    fn a_name_keeps_its_own_marks() {
        let id = goal_distance(None, Some(12600.0), Some("Paris | Versailles"));
        assert_eq!(parts(&id, 3), vec![None, Some("12600"), Some("Paris | Versailles")]);
    }

    #[test]
    fn who_is_tired_sore_or_stressed_is_heard_first() {
        for (text, lead) in [
            ("je suis stressée", "lead-stressed"),
            ("my legs are dead", "lead-sore"),
            ("j'ai des courbatures", "lead-sore"),
            ("I'm exhausted", "lead-tired"),
            ("mal dormi", "lead-sleep"),
        ] {
            assert_eq!(lead_of(&checkin_after(text)), lead, "{text}");
        }
    }

    #[test]
    fn a_scale_is_put_twice_and_no_more() {
        let second = again("pain_level|knee").unwrap();
        assert_eq!(second, "pain_level|knee|again");
        assert_eq!(again(&second), None);
        assert_eq!(again("age"), None);
    }
}
