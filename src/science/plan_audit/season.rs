//! A season as the rules look at it: weeks of sessions, with what their steps add up to.

use chrono::NaiveDate;
use serde_json::Value;

use super::athlete::{date, list};

/// Minutes of a run beyond which it is hard whatever its pace (H4).
const LONG_HARD_S: f64 = 90.0 * 60.0;
/// Zone from which a step lies above the first threshold.
const ABOVE_LT1: u64 = 2;

pub struct Stretch {
    pub repeat: f64,
    pub metres: Option<f64>,
    pub secs: Option<f64>,
    /// Seconds per kilometre, fast and slow.
    pub pace: Option<(f64, f64)>,
    /// Beats per minute, low and high.
    pub beats: Option<(f64, f64)>,
    pub zone: u64,
    /// Run rather than walked or recovered.
    pub run: bool,
}

impl Stretch {
    fn middle(&self) -> Option<f64> {
        self.pace.map(|(fast, slow)| f64::midpoint(fast, slow))
    }

    /// Seconds of all repetitions. None when only metres are known.
    pub fn total_s(&self) -> Option<f64> {
        let one = self.secs.or_else(|| Some(self.metres? / 1000.0 * self.middle()?))?;
        Some(one * self.repeat)
    }

    /// Metres of all repetitions. None when only seconds are known.
    pub fn total_m(&self) -> Option<f64> {
        let one = self.metres.or_else(|| Some(self.secs? / self.middle()? * 1000.0))?;
        Some(one * self.repeat)
    }
}

pub struct Session {
    pub date: NaiveDate,
    pub kind: String,
    pub hard: bool,
    pub long: bool,
    pub metres: Option<f64>,
    pub secs: Option<f64>,
    /// The school's code, `L` for a long run laid out by the generator.
    pub code: String,
    pub walk_run_block: bool,
    pub steps: Vec<Stretch>,
}

impl Session {
    pub fn is_race(&self) -> bool {
        self.kind == "race"
    }

    pub fn runs(&self) -> bool {
        !matches!(self.kind.as_str(), "cross" | "strength" | "rest")
    }

    /// A run that is no race.
    pub fn trains(&self) -> bool {
        self.runs() && !self.is_race()
    }

    /// Above the first threshold.
    pub fn quality(&self) -> bool {
        self.trains() && self.steps.iter().any(|s| s.zone >= ABOVE_LT1)
    }

    /// Hard by the words of H4.
    pub fn hard_by_rule(&self) -> bool {
        self.is_race() || self.quality() || (self.runs() && self.secs.is_some_and(|s| s > LONG_HARD_S))
    }

    /// Seconds above the first threshold. Repetitions by distance and feel take what the other steps leave.
    pub fn above_s(&self) -> f64 {
        let told: f64 = self.above().filter_map(Stretch::total_s).sum();
        if self.above().all(|s| s.total_s().is_some()) {
            return told;
        }
        let known: f64 = self.steps.iter().filter_map(Stretch::total_s).sum();
        told + (self.secs.unwrap_or(known) - known).max(0.0)
    }

    pub fn above_m(&self) -> f64 {
        self.above().filter_map(Stretch::total_m).sum()
    }

    fn above(&self) -> impl Iterator<Item = &Stretch> {
        self.steps.iter().filter(|s| s.zone >= ABOVE_LT1)
    }
}

pub struct Week {
    pub start: NaiveDate,
    pub down: bool,
    pub phase: String,
    pub sessions: Vec<Session>,
}

impl Week {
    pub fn training(&self) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(|s| s.trains())
    }

    /// Metres without the race.
    pub fn metres(&self) -> f64 {
        self.training().filter_map(|s| s.metres).sum()
    }

    pub fn secs(&self) -> f64 {
        self.training().filter_map(|s| s.secs).sum()
    }

    pub fn above_s(&self) -> f64 {
        self.training().map(Session::above_s).sum()
    }

    /// Days run: two runs of one day count once.
    pub fn runs(&self) -> usize {
        let mut days: Vec<NaiveDate> = self.training().map(|s| s.date).collect();
        days.dedup();
        days.len()
    }

    pub fn qualities(&self) -> usize {
        self.training().filter(|s| s.quality()).count()
    }

    pub fn has_race(&self) -> bool {
        self.sessions.iter().any(Session::is_race)
    }

    /// After a race.
    pub fn recovers(&self) -> bool {
        self.phase == "recovery"
    }

    pub fn walk_run_block(&self) -> bool {
        self.sessions.iter().any(|s| s.walk_run_block)
    }

    /// Neither eased on purpose nor a race week.
    pub fn normal(&self) -> bool {
        !self.down && self.phase != "taper" && !self.recovers() && !self.has_race()
    }
}

pub struct Read {
    pub weeks: Vec<Week>,
}

impl Read {
    pub fn of(season: &Value) -> Result<Self, String> {
        if !season["weeks"].is_array() {
            return Err("neither weeks nor a refusal".to_owned());
        }
        let weeks: Result<Vec<Week>, String> = list(&season["weeks"]).map(week).collect();
        Ok(Self { weeks: weeks? })
    }

    pub fn sessions(&self) -> impl Iterator<Item = &Session> {
        self.weeks.iter().flat_map(|w| &w.sessions)
    }
}

fn week(value: &Value) -> Result<Week, String> {
    let sessions: Option<Vec<Session>> = list(&value["sessions"]).map(session).collect();
    Ok(Week {
        start: date(&value["start"]).ok_or("a week without a start")?,
        down: value["down"]
            .as_bool()
            .ok_or("a week that does not say whether it is down")?,
        phase: value["phase"].as_str().unwrap_or_default().to_owned(),
        sessions: sessions.ok_or("a session without a date, a kind or its flags")?,
    })
}

fn session(value: &Value) -> Option<Session> {
    let rule = value["rule"].as_str().unwrap_or_default();
    let code = match rule.split_once('.') {
        Some((_, code)) => code,
        None if rule == "season_long" => "L",
        None => rule,
    };
    Some(Session {
        date: date(&value["date"])?,
        kind: value["kind"].as_str()?.to_owned(),
        hard: value["hard"].as_bool()?,
        long: value["long"].as_bool()?,
        metres: value["distance_m"].as_f64(),
        secs: value["duration_s"].as_f64(),
        code: code.to_owned(),
        walk_run_block: rule == "no_history",
        steps: list(&value["steps"]).map(stretch).collect(),
    })
}

fn stretch(value: &Value) -> Stretch {
    let (pace, beats) = (&value["pace_s_per_km"], &value["hr_bpm"]);
    Stretch {
        repeat: value["repeat"].as_f64().unwrap_or(1.0),
        metres: value["distance_m"].as_f64(),
        secs: value["duration_s"].as_f64(),
        pace: pace[0].as_f64().zip(pace[1].as_f64()),
        beats: beats[0].as_f64().zip(beats[1].as_f64()),
        zone: value["zone"].as_u64().unwrap_or(0),
        run: !matches!(value["kind"].as_str(), Some("walk" | "recover")),
    }
}
