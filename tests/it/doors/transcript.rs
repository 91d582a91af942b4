//! A conversation on paper: who said what when, what could be pressed, which pictures came.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use chrono_tz::Europe::Paris;

use super::stage::Seen;

#[derive(Default)]
pub struct Transcript(String);

impl Transcript {
    pub fn runner(&mut self, at: DateTime<Utc>, said: &str) {
        self.line(at, "RUNNER", said);
    }

    pub fn coach(&mut self, at: DateTime<Utc>, seen: &Seen) {
        self.line(at, "COACH", &seen.text);
        for picture in &seen.pictures {
            self.indented(&format!("[image {picture}]"));
        }
        if !seen.buttons.is_empty() {
            self.indented(&format!("({})", seen.buttons.join(") (")));
        }
    }

    /// Something about the conversation that nobody said.
    pub fn note(&mut self, at: DateTime<Utc>, note: &str) {
        self.line(at, "----", note);
    }

    fn line(&mut self, at: DateTime<Utc>, who: &str, said: &str) {
        let at = at.with_timezone(&Paris).format("%a %d/%m %H:%M");
        let mut lines = said.lines();
        let first = lines.next().unwrap_or_default();
        let _ = writeln!(self.0, "{at} {who:<7}{first}");
        for line in lines {
            self.indented(line);
        }
    }

    fn indented(&mut self, line: &str) {
        let _ = writeln!(self.0, "{:24}{line}", "");
    }

    pub fn text(self) -> String {
        self.0
    }
}
