//! What a training methodology is: one schema, one file each, read from `methodologies/*.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::level::Level;
use super::preset::RaceDistance;
use crate::domain::athlete::Lang;
use crate::domain::figure::Evidence;
use crate::domain::plan::SessionKind;
use crate::science::long_run_share::most_share;

/// The files, in the order they are offered. A thirteenth is one new file and one line here.
const FILES: &[&str] = &[
    include_str!("methodologies/daniels.toml"),
    include_str!("methodologies/pfitzinger.toml"),
    include_str!("methodologies/lydiard.toml"),
    include_str!("methodologies/hansons.toml"),
    include_str!("methodologies/eighty_twenty.toml"),
    include_str!("methodologies/norwegian_singles.toml"),
    include_str!("methodologies/norwegian_double.toml"),
    include_str!("methodologies/canova.toml"),
    include_str!("methodologies/first.toml"),
    include_str!("methodologies/galloway.toml"),
    include_str!("methodologies/higdon.toml"),
    include_str!("methodologies/polarised.toml"),
];

/// Every methodology known. A file that does not read is a defect that `every_file_reads` catches; here it is left out.
pub static METHODOLOGIES: LazyLock<Vec<Methodology>> =
    LazyLock::new(|| FILES.iter().filter_map(|text| toml::from_str(text).ok()).collect());

/// Codes of templates that every methodology shares: rest, cross-training, easy, easy with strides, recovery,
/// medium-long, the eve of a back-to-back weekend, long, run-walk, race. Any other is a key session of the file.
pub const SHARED_CODES: [&str; 10] = ["R", "X", "E", "Es", "Rec", "ML", "BB", "L", "RW", "race"];

/// The methodology of an identifier such as `daniels`. `None` for one this version does not have.
pub fn by_id(id: &str) -> Option<&'static Methodology> {
    METHODOLOGIES.iter().find(|m| m.id == id)
}

/// One school of training as data.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Methodology {
    /// Identifier, such as `eighty_twenty`.
    pub id: String,
    /// Proper name as people say it, such as `Pfitzinger`.
    pub name: String,
    /// How well its published shape is known to us.
    pub evidence: Evidence,
    /// Books, papers and pages it was read from.
    pub sources: Vec<String>,
    /// Race distances it serves.
    pub distances: Vec<RaceDistance>,
    /// Identifiers of others to offer when it does not fit, nearest in spirit first.
    pub nearest: Vec<String>,
    pub fr: Words,
    pub en: Words,
    pub weeks: Weeks,
    pub runs_per_week: RunsPerWeek,
    /// Days without running in seven (H8). 0 only where the methodology declares weeks of seven runs.
    pub rest_days: u8,
    #[serde(default)]
    pub prerequisites: Prerequisites,
    pub intensity: Intensity,
    pub long_run: LongRun,
    pub progression: Progression,
    pub down_week: DownWeek,
    /// Share of the volume before it that each taper week keeps, race week last, by distance.
    pub taper: BTreeMap<RaceDistance, Vec<f64>>,
    /// In order, first phase first; the taper weeks are not phases.
    pub phases: Vec<Phase>,
    /// Week of the race, Monday to Sunday, for a race on Sunday.
    pub race_week: String,
    /// Key sessions, by the code their templates use.
    pub sessions: Vec<KeySession>,
    /// Every easy and long run takes walk breaks.
    #[serde(default)]
    pub run_walk: bool,
    /// Nothing but key sessions: no run beside them, and no easy running added to them.
    #[serde(default)]
    pub key_runs_only: bool,
    /// Codes of hard sessions that may stand on consecutive days and count as one hard unit (H4).
    #[serde(default)]
    pub paired: Vec<[String; 2]>,
}

impl Methodology {
    /// The words of a language.
    pub fn words(&self, lang: Lang) -> &Words {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }

    /// The key session of a code. `None` for [`SHARED_CODES`].
    pub fn session(&self, code: &str) -> Option<&KeySession> {
        self.sessions.iter().find(|s| s.code == code)
    }
}

/// What a person reads of it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// One sentence: the idea.
    pub idea: String,
    /// One sentence: whom it suits.
    pub suits: String,
    /// What it forbids, one short clause each.
    pub forbids: Vec<String>,
}

/// Weeks of a plan, race week included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weeks {
    pub min: u8,
    pub typical: u8,
    pub max: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunsPerWeek {
    pub min: u8,
    pub max: u8,
}

/// What the athlete must bring. What is absent is not asked.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Prerequisites {
    /// Months of running behind.
    pub months_running: Option<u16>,
    /// Median weekly metres of the last four weeks, by distance raced; `default` for any other.
    pub weekly_m: BTreeMap<String, f64>,
    /// Longest run of 30 days, metres, by distance raced; `default` for any other.
    pub longest_m: BTreeMap<String, f64>,
    /// A race or test in the last so many weeks.
    pub race_within_weeks: Option<u16>,
    /// Weeks without an injury.
    pub injury_free_weeks: Option<u16>,
    /// Injury kinds of the past that exclude it, such as `bone_stress`.
    pub never_after: Vec<String>,
    /// What no training log can show, such as `lactate_meter` or `coach`: never assumed.
    pub equipment: Vec<String>,
}

/// Target shares of time in zones 1, 2 and 3; they sum to 1.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Intensity {
    pub z1: f64,
    pub z2: f64,
    pub z3: f64,
    /// Most of a week's running time above the first threshold (H6); 0.20 unless the methodology says otherwise.
    pub above_lt1_max: f64,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LongRun {
    /// Most of a week's metres in its longest run, with four runs or more (H5).
    pub share_max: f64,
    /// The same for the distances where it differs.
    #[serde(default)]
    pub share_by_distance: BTreeMap<RaceDistance, f64>,
    /// The same with three runs and with two. H5's 0.40 and 0.50 unless declared.
    #[serde(default = "share_of_three")]
    pub share_max_three: f64,
    #[serde(default = "share_of_two")]
    pub share_max_two: f64,
    /// Longest of the other easy runs, minutes. `None`: the engine's own limit.
    #[serde(default)]
    pub easy_minutes_max: Option<f64>,
    /// Longest ever, minutes.
    pub minutes_max: f64,
    /// The same for the distances where it differs.
    #[serde(default)]
    pub minutes_by_distance: BTreeMap<RaceDistance, f64>,
    /// Longest ever, metres, by distance raced.
    pub metres_max: BTreeMap<RaceDistance, f64>,
    /// Every so many weeks at full length; the weeks between keep about two thirds. 1: every week.
    #[serde(default = "every_week")]
    pub every_weeks: u8,
}

impl LongRun {
    /// Most of a week's metres in its longest run, for a distance and so many runs (H5).
    pub fn share(&self, distance: RaceDistance, runs: usize) -> f64 {
        let many = self.share_by_distance.get(&distance).copied().unwrap_or(self.share_max);
        match runs {
            0 | 1 => 1.0,
            2 => self.share_max_two.max(many),
            3 => self.share_max_three.max(many),
            _ => many,
        }
    }

    /// Longest ever for a distance, minutes.
    pub fn minutes(&self, distance: RaceDistance) -> f64 {
        self.minutes_by_distance
            .get(&distance)
            .copied()
            .unwrap_or(self.minutes_max)
    }
}

fn share_of_three() -> f64 {
    most_share(3).unwrap_or_default()
}

fn share_of_two() -> f64 {
    most_share(2).unwrap_or_default()
}

fn every_week() -> u8 {
    1
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progression {
    /// Growth of a normal week over the normal week before it, such as 0.07. Never above 0.10 (H2).
    pub weekly: f64,
    /// Weeks a volume is held before it may rise again. 1: it may rise each week.
    pub hold_weeks: u8,
    /// Whether hard time (true) or volume (false) rises first where only one may (H7).
    #[serde(default)]
    pub intensity_first: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DownWeek {
    /// Every so many weeks: 3 or 4 (H3).
    pub every: u8,
    /// Share of the last normal week it keeps, 0.70 to 0.80 (H3).
    pub volume: f64,
}

/// A stretch of weeks with one emphasis.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Identifier, such as `base`, `hills`, `specific`. Words exist for each.
    pub name: String,
    /// Weeks it lasts in the full plan.
    pub weeks: u8,
    /// Fewest weeks it may be cut to. 0: it may vanish.
    pub min: u8,
    /// Cut order when there are fewer weeks: 1 first. Surplus weeks go to the phase with `grows`.
    pub shrink: u8,
    #[serde(default)]
    pub grows: bool,
    /// Seven codes, Monday to Sunday, by distance raced; `default` for any other.
    pub week: BTreeMap<String, String>,
    /// The same for every second week, the second of the phase first. Empty: all weeks are alike.
    #[serde(default)]
    pub second_week: BTreeMap<String, String>,
}

impl Phase {
    /// The seven codes of a distance. Empty where the file names neither it nor a default.
    pub fn template(&self, distance: RaceDistance) -> Vec<&str> {
        Self::of(&self.week, distance).unwrap_or_default()
    }

    /// The seven codes of a week of the phase, the first being 0.
    pub fn template_in(&self, distance: RaceDistance, week_in_phase: u16) -> Vec<&str> {
        let second = Self::of(&self.second_week, distance).filter(|_| !week_in_phase.is_multiple_of(2));
        second.unwrap_or_else(|| self.template(distance))
    }

    fn of(weeks: &BTreeMap<String, String>, distance: RaceDistance) -> Option<Vec<&str>> {
        let codes = weeks.get(distance.id()).or_else(|| weeks.get("default"))?;
        Some(codes.split_whitespace().collect())
    }
}

/// Which pace a hard step is run at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaceRef {
    Easy,
    Marathon,
    Threshold,
    Interval,
    Repetition,
    /// Equivalent race pace of the index at that distance.
    FiveK,
    TenK,
    FifteenK,
    Half,
    ThirtyK,
    /// By feel only: hills, fartlek, strides.
    Effort,
}

/// A session that carries the methodology.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeySession {
    /// Code in the templates, such as `T`, `I`, `Lm`.
    pub code: String,
    pub kind: SessionKind,
    pub pace: PaceRef,
    /// Speed as a share of `pace`'s speed, 1.0 for itself: 0.97 is 3 % slower.
    #[serde(default = "whole")]
    pub speed: f64,
    /// Intensity zone of its hard steps: 2 between the thresholds, 3 above the second.
    pub zone: u8,
    /// Perceived exertion of its hard steps, 0 to 10, low and high end.
    pub effort: [u8; 2],
    /// Run whole or not at all: a test over a distance is never cut.
    #[serde(default)]
    pub whole: bool,
    /// Rule to name beside it, such as `tune_up`. Words exist for each.
    #[serde(default)]
    pub why: Option<String>,
    /// The session is the week's long run with this work inside it.
    #[serde(default)]
    pub within_long: bool,
    /// Hard metres at most this share of the week's metres. `None`: no such cap.
    pub share_of_week: Option<f64>,
    /// Hard metres at most, per session.
    pub metres_max: Option<f64>,
    /// Hard minutes at most, per session.
    pub minutes_max: Option<f64>,
    pub novice: Dose,
    pub intermediate: Dose,
    pub advanced: Dose,
}

impl KeySession {
    pub fn dose(&self, level: Level) -> Dose {
        match level {
            Level::Novice => self.novice,
            Level::Intermediate => self.intermediate,
            Level::Advanced => self.advanced,
        }
    }
}

fn whole() -> f64 {
    1.0
}

/// Repetitions of a key session. Exactly one of `seconds` and `metres` is set.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dose {
    pub reps: u16,
    /// Most repetitions progression may reach, one more each second week at constant pace.
    pub reps_max: u16,
    pub seconds: Option<f64>,
    pub metres: Option<f64>,
    /// Easy jog after each repetition, seconds; 0: the repetitions are one continuous run that grows by pieces.
    pub recovery_s: f64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_reads() {
        let errors: Vec<String> = FILES
            .iter()
            .filter_map(|text| {
                let first = text.lines().find(|l| l.starts_with("id")).unwrap_or_default();
                let error = toml::from_str::<Methodology>(text).err()?;
                Some(format!("{first}: {error}"))
            })
            .collect();
        assert_eq!(errors, Vec::<String>::new());
        assert_eq!((FILES.len(), METHODOLOGIES.len()), (12, 12));
    }

    #[test]
    fn minutes_of_a_long_run_are_those_of_its_distance() {
        let lydiard = by_id("lydiard").unwrap();
        assert!((lydiard.long_run.minutes(RaceDistance::TenK) - 120.0).abs() < 1e-9);
        assert!((lydiard.long_run.minutes(RaceDistance::Marathon) - 165.0).abs() < 1e-9);
    }
}
