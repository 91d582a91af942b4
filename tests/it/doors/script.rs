//! An hour of use behind one door, from a script, for whoever wants to read how it went.
//!
//! A line of a script is what the runner says, except for these:
//! `# …` is a remark, `> press LABEL`, `> drop 10km_55min_148bpm_j2.fit` (made on the spot, begun two days ago;
//! `.gpx` and `.tcx` too), `> drop empty.fit`, `> checkin 4 3 5`, `> wait 3d` (`h`, `min`),
//! `> clock 2026-11-25T06:00` (the time in Paris).

use allure::domain::dialogue::Door;
use chrono::{NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Europe::Paris;

use super::stage::{Seen, Stage};
use super::transcript::Transcript;
use crate::fixtures::{self, Run};

/// What one line of a script asks for.
#[derive(Debug, PartialEq)]
enum Step {
    Say(String),
    Press(String),
    Drop(String),
    CheckIn([String; 3]),
    Wait(TimeDelta),
    Clock(NaiveDateTime),
}

/// `None`: the line is empty or a remark.
fn step(line: &str) -> Option<Step> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return None;
    }
    let Some(order) = line.strip_prefix('>') else {
        return Some(Step::Say(line.to_owned()));
    };
    let (verb, rest) = order.trim().split_once(' ').expect("an order has an object");
    Some(match verb {
        "press" => Step::Press(rest.to_owned()),
        "drop" => Step::Drop(rest.to_owned()),
        "checkin" => {
            let answers: Vec<String> = rest.split(' ').map(str::to_owned).collect();
            Step::CheckIn(answers.try_into().expect("three answers"))
        }
        "wait" => Step::Wait(span(rest)),
        "clock" => Step::Clock(NaiveDateTime::parse_from_str(rest, "%Y-%m-%dT%H:%M").expect("a time")),
        other => panic!("no such order: {other}"),
    })
}

fn span(text: &str) -> TimeDelta {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let n: i64 = digits.parse().expect("a number");
    match &text[digits.len()..] {
        "d" => TimeDelta::days(n),
        "h" => TimeDelta::hours(n),
        "min" => TimeDelta::minutes(n),
        other => panic!("no such unit: {other}"),
    }
}

/// The file a name describes: `10km_55min_148bpm_j2.fit`. Any other name is an empty file.
fn bytes(name: &str, now: i64) -> Vec<u8> {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let part = |unit: &str| -> Option<f64> {
        let mut parts = stem.split('_');
        parts.find_map(|one| one.strip_suffix(unit)?.replace(',', ".").parse().ok())
    };
    let (Some(km), Some(minutes)) = (part("km"), part("min")) else {
        return Vec::new();
    };
    let days: i64 = stem
        .split('_')
        .find_map(|one| one.strip_prefix('j')?.parse().ok())
        .unwrap_or(0);
    let seconds = (minutes * 60.0) as u32;
    let run = Run {
        start: now - i64::from(seconds) - 600 - days * 86_400,
        seconds,
        every: 5,
        speed_cm_s: (km * 100_000.0 / f64::from(seconds)).round() as u32,
        hr: part("bpm").unwrap_or(150.0) as u8,
        sport: 1,
    };
    match extension {
        "gpx" => fixtures::gpx(&[run]),
        "tcx" => fixtures::tcx(&[run]),
        _ => fixtures::fit(&run),
    }
}

struct Performance {
    stage: Stage,
    door: Door,
    paper: Transcript,
}

impl Performance {
    async fn play(&mut self, script: &str) {
        let seen = self.stage.enter(self.door).await;
        self.heard("(comes in)", &seen);
        for step in script.lines().filter_map(step) {
            self.take(step).await;
        }
        let now = self.stage.app.now();
        for broken in self
            .stage
            .telegram
            .violations()
            .iter()
            .chain(&self.stage.discord.violations())
        {
            self.paper.note(now, &format!("VIOLATION {broken}"));
        }
    }

    fn heard(&mut self, said: &str, seen: &[Seen]) {
        let now = self.stage.app.now();
        self.paper.runner(now, said);
        for one in seen {
            self.paper.coach(now, one);
        }
        if seen.is_empty() {
            self.paper.note(now, "NO ANSWER");
        }
    }

    async fn take(&mut self, step: Step) {
        match step {
            Step::Say(text) => {
                let seen = self.stage.says(self.door, &text).await;
                self.heard(&text, &seen);
            }
            Step::Press(label) => {
                let offered = self.stage.offers(self.door, &label);
                let seen = if offered {
                    self.stage.presses(self.door, &label).await
                } else {
                    Vec::new()
                };
                let missing = if offered { "" } else { " — NO SUCH BUTTON" };
                self.heard(&format!("(presses {label}){missing}"), &seen);
            }
            Step::Drop(name) => {
                let file = bytes(&name, self.stage.app.now().timestamp());
                let seen = self.stage.drops(self.door, &name, &file).await;
                self.heard(&format!("(drops {name})"), &seen);
            }
            Step::CheckIn([sleep, legs, mood]) => {
                let seen = match self.door {
                    Door::Discord => self.stage.checks_in([&sleep, &legs, &mood]).await,
                    _ => {
                        self.stage
                            .says(self.door, &format!("/matin {sleep} {legs} {mood}"))
                            .await
                    }
                };
                self.heard(&format!("(checks in {sleep} {legs} {mood})"), &seen);
            }
            Step::Wait(span) => self.wait(span).await,
            Step::Clock(local) => {
                let at = local.and_local_timezone(Paris).single().expect("a time there is once");
                let span = at.with_timezone(&Utc) - self.stage.app.now();
                assert!(span > TimeDelta::zero(), "the clock goes forward only: {local}");
                self.wait(span).await;
            }
        }
    }

    async fn wait(&mut self, span: TimeDelta) {
        for (at, seen) in self.stage.passes(self.door, span).await {
            self.paper.coach(at, &seen);
        }
        let now = self.stage.app.now();
        self.paper.note(
            now,
            &now.with_timezone(&Paris).format("%A %-d %B %Y, %H:%M").to_string(),
        );
    }
}

#[expect(clippy::disallowed_methods, reason = "what a person asks of one run of a test")]
fn given(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

/// Plays `ALLURE_SCRIPT` at `ALLURE_DOOR` and writes the conversation to `ALLURE_TRANSCRIPT`.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "plays a script of one's own: ALLURE_SCRIPT, ALLURE_DOOR, ALLURE_TRANSCRIPT"]
async fn script() {
    let script = std::fs::read_to_string(given("ALLURE_SCRIPT")).expect("the script can be read");
    let door = Door::from_id(&given("ALLURE_DOOR")).expect("telegram, discord or terminal");
    let mut performance = Performance {
        stage: Stage::open().await,
        door,
        paper: Transcript::default(),
    };
    performance.play(&script).await;
    std::fs::write(given("ALLURE_TRANSCRIPT"), performance.paper.text()).expect("the transcript can be written");
}

#[test]
fn a_line_is_words_or_an_order() {
    let cases = [
        ("> press Oui, note", Some(Step::Press("Oui, note".to_owned()))),
        ("> wait 3d", Some(Step::Wait(TimeDelta::days(3)))),
        ("> wait 20min", Some(Step::Wait(TimeDelta::minutes(20)))),
        ("# a remark", None),
        ("  ", None),
        ("8 km > hier", Some(Step::Say("8 km > hier".to_owned()))),
    ];
    for (line, wanted) in cases {
        assert_eq!(step(line), wanted, "{line}");
    }
}
