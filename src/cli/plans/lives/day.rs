//! A day of a life: what the coach gives is checked, something may happen, and the runner runs or does not.

use chrono::{NaiveDate, TimeDelta};
use uuid::Uuid;

use super::born::{self, easy_s_per_km};
use super::change::{self, Made};
use super::event;
use super::report::Report;
use crate::cli::plans::invent::Draw;
use crate::domain::goal::Goal;
use crate::domain::history::History;
use crate::domain::plan::{Reason, SessionKind, StepKind, Workout};
use crate::domain::season::{AdoptedSeason, Aim, SeasonEvent, SeasonSession};
use crate::domain::state::AthleteState;
use crate::domain::wellness::{Injury, OpenFlag, Tier};
use crate::science::daniels_gilbert::equivalent_time;
use crate::science::plan::adapt;
use crate::science::plan::generate;
use crate::science::plan::methodology::METHODOLOGIES;
use crate::science::plan::runner::Runner;
use crate::science::plan::what_if::{Past, compare};
use crate::science::plan_audit::life::{Allowed, Day, Judge, Lived};
use crate::science::{assess, limits, season_ahead};

/// Running longer than this is hard, seconds.
const LONG_HARD_S: f64 = 5_400.0;
/// Pace of the running parts of walking and running in turns, seconds per kilometre.
const RUNNING_S_PER_KM: f64 = 450.0;
/// Days of runs a check looks back on.
const LOOK_BACK: i64 = 75;
/// Of a hundred sessions, those quietly not done.
const MISSED: f64 = 0.07;
/// A day begins a stretch without running, one in so many, of at most so many days.
const STRETCH: (f64, i64) = (90.0, 40);

pub struct Life {
    number: usize,
    draw: Draw,
    pub history: History,
    index: f64,
    pub today: NaiveDate,
    past: Vec<Lived>,
    judge: Option<Judge>,
    /// First day of running again, after a stretch nobody told of, an illness or an injury.
    back: NaiveDate,
    first_missed: Option<NaiveDate>,
    tell_index: bool,
    /// What happened last, for the report.
    last: &'static str,
    pub report: Report,
}

impl Life {
    pub fn begin(number: usize, seed: u64) -> Self {
        let mut draw = Draw::new(seed.wrapping_mul(0x0003_0000_0007).wrapping_add(number as u64));
        let born = born::born(&mut draw);
        let past = born.history.activities.iter().map(|a| {
            let seconds = a.timer_s.unwrap_or(0.0);
            Lived {
                date: a.local_date,
                metres: a.distance_m.unwrap_or(0.0),
                seconds,
                race: a.race,
                hard: a.race || seconds > LONG_HARD_S,
                code: "E".to_owned(),
            }
        });
        Self {
            number,
            past: past.collect(),
            history: born.history,
            index: born.index,
            today: born.today,
            judge: None,
            back: born.today,
            first_missed: None,
            tell_index: false,
            last: "birth",
            report: Report::default(),
            draw,
        }
    }

    pub fn day(&mut self) {
        self.report.count("days");
        self.morning();
        let mut state = self.assessed();
        self.checked(&state);
        for event in self.events(&state) {
            if self.happens(&event, &state) {
                state = self.assessed();
                self.checked(&state);
            }
        }
        self.runs(&state);
        self.today += TimeDelta::days(1);
    }

    fn assessed(&self) -> AthleteState {
        assess(&self.history, self.today, Uuid::nil())
    }

    /// Illness and injury end, a season that is over is left, and a new one begins.
    fn morning(&mut self) {
        let today = self.today;
        if today >= self.back {
            self.history.flags.clear();
            for injury in self.history.injuries.iter_mut().filter(|i| i.closed.is_none()) {
                injury.closed = Some(today - TimeDelta::days(1));
            }
        }
        let over = self.history.season.as_ref().is_some_and(|s| s.season.aim.date < today);
        if over {
            self.history.season = None;
            self.judge = None;
            self.first_missed = None;
        }
        if self.history.season.is_none() && today >= self.back && self.draw.chance(0.15) {
            self.adopts();
        }
    }

    fn adopts(&mut self) {
        let goal = event::goal(self.today, &mut self.draw);
        let (Some(date), Some(distance_m)) = (goal.date, goal.distance_m) else {
            return;
        };
        let aim = Aim {
            distance_m,
            date,
            time_s: None,
        };
        let runner = Runner::of(&self.assessed());
        let method = &METHODOLOGIES
            [self.draw.whole(0, METHODOLOGIES.len() as i64 - 1).unsigned_abs() as usize % METHODOLOGIES.len()];
        let found = generate(&method.id, &runner, &aim).or_else(|refusal| {
            self.report.count("season_refused");
            generate(refusal.nearest.as_deref().unwrap_or_default(), &runner, &aim)
        });
        let Ok(season) = found else { return };
        self.judge = Judge::of(&season.methodology);
        self.report.count("season_adopted");
        self.last = "adopted";
        let adopted = AdoptedSeason {
            id: Uuid::from_u128(u128::from(self.today.to_epoch_days().unsigned_abs())),
            adopted: self.today,
            season,
            cuts: Vec::new(),
            by_hand: std::collections::BTreeSet::new(),
        };
        self.history.season = change::stored(&adopted).map(|(season, _)| season);
        self.history.goals.retain(|g| g.date.is_some_and(|d| d < self.today));
        self.history.goals.push(goal);
    }

    fn novice(&self) -> bool {
        let told = self.history.athlete.physiology.running_since;
        let first = self.history.activities.iter().map(|a| a.local_date).chain(told).min();
        first.is_none_or(|d| (self.today - d).num_days() / 30 < 12)
    }

    fn allowed(&self, state: &AthleteState) -> Allowed {
        let pain = state.pain.as_ref().map_or(0.0, |p| p.value);
        if self.history.flags.iter().any(|f| f.tier >= Tier::Orange) || pain >= 5.0 {
            Allowed::Nothing
        } else if pain >= 3.0 || !self.history.flags.is_empty() {
            Allowed::NothingHard
        } else {
            Allowed::All
        }
    }

    /// The season ahead and the days given, against the rules.
    fn checked(&mut self, state: &AthleteState) {
        let Some(judge) = &self.judge else { return };
        let Some(race_m) = state.season.as_ref().map(|a| a.season.towards(self.today).distance_m) else {
            return;
        };
        let from = self.today - TimeDelta::days(LOOK_BACK);
        let at = self.past.partition_point(|r| r.date < from);
        let day = Day {
            today: self.today,
            past: &self.past[at..],
            novice: self.novice(),
            race_m,
            allowed: self.allowed(state),
        };
        let ahead = season_ahead::whole(&self.history, self.today);
        let mut found = judge.season(&day, &ahead);
        let on = |date: NaiveDate| ahead.iter().flat_map(|w| &w.sessions).find(|s| s.date == date);
        let week = state.week_ahead.iter();
        let given: Vec<SeasonSession> = week.filter_map(|(d, w)| self.given(*d, w, on(*d))).collect();
        found.extend(judge.days(&day, &given).into_iter().map(|mut v| {
            v["given"] = true.into();
            v
        }));
        self.report.count("days_checked");
        for one in found {
            let rule = one["rule"].as_str().unwrap_or_default().to_owned();
            self.report.violation(self.number, self.today, self.last, &rule, &one);
        }
    }

    /// A day given as a session of the season, in the season's own pace. `None` on a day of rest.
    fn given(&self, date: NaiveDate, workout: &Workout, planned: Option<&SeasonSession>) -> Option<SeasonSession> {
        if workout.kind == SessionKind::Rest {
            return None;
        }
        let (mut metres, mut seconds) = self.amounts(workout);
        let planned_s = planned
            .and_then(|p| p.duration_s.filter(|_| p.distance_m > 0.0))
            .zip(planned);
        if let Some((s, p)) = planned_s.filter(|_| workout.distance_m.is_some()) {
            seconds = s / p.distance_m * metres;
        }
        let kind = workout.kind;
        let mut workout = workout.clone();
        // Walking and running in turns by time alone has the dose of its stage, shortened or not.
        let block = planned.is_some_and(|p| p.workout.reasons.iter().any(|r| r.rule == "no_history"));
        let by_time = workout.distance_m.is_none();
        if by_time && (block || kind == SessionKind::WalkRun) {
            workout.reasons.push(Reason {
                rule: "no_history".to_owned(),
                figures: Vec::new(),
            });
        }
        if by_time && kind == SessionKind::WalkRun {
            let run = workout.steps.iter().filter(|s| s.kind == StepKind::Run);
            let seconds: f64 = run.map(|s| s.duration_s.unwrap_or(0.0) * f64::from(s.times)).sum();
            metres = (seconds / RUNNING_S_PER_KM * 10.0).floor() * 100.0;
        }
        Some(SeasonSession {
            date,
            workout,
            distance_m: metres,
            // A distance of no season has no time of its own.
            duration_s: (by_time || planned.is_some()).then_some(seconds),
            hard: false,
            long: kind == SessionKind::Long,
            code: planned
                .filter(|p| p.workout.kind == kind)
                .map_or("E".to_owned(), |p| p.code.clone()),
        })
    }

    /// Metres and seconds of a session for this runner.
    fn amounts(&self, workout: &Workout) -> (f64, f64) {
        let easy = easy_s_per_km(self.index);
        let pace = if workout.kind == SessionKind::WalkRun {
            easy.max(520.0)
        } else {
            easy
        };
        match (workout.distance_m, workout.duration_s) {
            (Some(m), _) => (m, m / 1_000.0 * pace),
            (None, Some(s)) => ((s / pace * 10.0).floor() * 100.0, s),
            (None, None) => (0.0, 0.0),
        }
    }

    /// What happens today, and what is told of the days before.
    fn events(&mut self, state: &AthleteState) -> Vec<SeasonEvent> {
        let Some(season) = self.history.season.clone() else {
            return Vec::new();
        };
        let mut events = Vec::new();
        let yesterday = self.today - TimeDelta::days(1);
        if self.today >= self.back {
            if let Some(from) = self.first_missed.filter(|_| self.draw.chance(0.6)) {
                events.push(SeasonEvent::Missed { from, until: yesterday });
                self.first_missed = None;
            }
            events.extend(event::drawn(&season, self.today, &mut self.draw));
            if self.draw.chance(1.0 / STRETCH.0) {
                self.back = self.today + TimeDelta::days(self.draw.whole(3, STRETCH.1));
            }
        }
        if let Some(index) = state
            .fitness
            .as_ref()
            .map(|f| f.index.value)
            .filter(|_| self.tell_index)
        {
            let from = self.today + TimeDelta::days(1);
            events.push(SeasonEvent::NewIndex { from, index });
            self.tell_index = false;
        }
        events
    }

    /// Shows a change and answers it. Whether the season or the body changed.
    fn happens(&mut self, event: &SeasonEvent, state: &AthleteState) -> bool {
        let Some(season) = self.history.season.clone() else {
            return false;
        };
        let name = event::name(event);
        self.report.count(&format!("{name}_shown"));
        let past = Past {
            today: self.today,
            runs: &state.recent,
            longest_m: state.volume.longest_30d.as_ref().map(|f| f.value),
            reference_m: state.volume.reference_week.as_ref().map(|f| f.value),
            load: state.load.as_ref().map(|l| (l.chronic.value, l.acute.value)),
        };
        // The two futures offer nothing that breaks a rule.
        let wish = matches!(event, SeasonEvent::Chosen { .. });
        let compared = compare(&season, event, &past);
        if wish && compared.as_ref().is_none_or(|c| !c.wished.broken.is_empty()) {
            self.report.count(&format!("{name}_not_offered"));
            return false;
        }
        let Made { after, broken } = change::made(&season, event, self.today);
        for (rule, detail) in broken {
            self.report.violation(self.number, self.today, name, rule, &detail);
        }
        let Some(after) = after else {
            self.report.count(&format!("{name}_refused"));
            return false;
        };
        if let Some(found) = &compared {
            let days = adapt::difference(&season, &after);
            let ahead: Vec<_> = days.into_iter().filter(|c| c.date >= self.today).collect();
            if found.changes != ahead {
                self.report
                    .violation(self.number, self.today, name, "what_if", &serde_json::json!(event));
            }
        }
        if self.draw.chance(0.1) {
            self.report.count(&format!("{name}_declined"));
            return false;
        }
        self.report.count(&format!("{name}_applied"));
        self.last = name;
        self.history.season = Some(after);
        self.lives_with(event);
        true
    }

    /// What an event does to the body and to the races known.
    fn lives_with(&mut self, event: &SeasonEvent) {
        let next = |d: &NaiveDate| *d + TimeDelta::days(1);
        match event {
            SeasonEvent::Ill { until, below_neck, .. } => {
                self.back = self.back.max(next(until));
                self.first_missed = None;
                if *below_neck {
                    self.history.flags.push(OpenFlag {
                        id: Uuid::nil(),
                        tier: Tier::Orange,
                        rules: vec!["fever".to_owned()],
                        opened_at: self.today.and_time(chrono::NaiveTime::default()).and_utc(),
                        cleared_at: None,
                    });
                }
            }
            SeasonEvent::Injured { back, .. } => {
                self.back = self.back.max(*back);
                self.first_missed = None;
                self.history.injuries.push(Injury {
                    id: Uuid::nil(),
                    site: "knee".to_owned(),
                    side: None,
                    pain: Some(6),
                    opened: self.today,
                    closed: None,
                });
            }
            SeasonEvent::RaceAdded { aim } => self.history.goals.push(Goal {
                id: Uuid::from_u128(u128::from(aim.date.to_epoch_days().unsigned_abs())),
                name: None,
                date: Some(aim.date),
                distance_m: Some(aim.distance_m),
                target_s: None,
            }),
            SeasonEvent::RaceLost { date } => self.history.goals.retain(|g| g.date != Some(*date)),
            _ => {}
        }
    }

    /// Runs today's session, more or less, or does not.
    fn runs(&mut self, state: &AthleteState) {
        let Some((_, workout)) = state.week_ahead.first().cloned() else {
            return;
        };
        if !workout.kind.runs() {
            return;
        }
        if self.today < self.back || self.draw.chance(MISSED) {
            let planned = self
                .history
                .season
                .as_ref()
                .is_some_and(|s| s.season.on(self.today).is_some());
            if planned && self.first_missed.is_none() {
                self.first_missed = Some(self.today);
            }
            self.report.count("sessions_missed");
            return;
        }
        self.first_missed = None;
        let race = workout.kind == SessionKind::Race;
        let (metres, seconds) = if race {
            self.raced(&workout)
        } else {
            self.ran(&workout, state)
        };
        if metres <= 0.0 {
            return;
        }
        let quality = workout.steps.iter().any(|s| s.zone >= 2);
        let mut activity = born::run(self.today, metres, seconds);
        activity.race = race;
        activity.rpe = Some(if quality || race { 8 } else { 3 });
        self.history.activities.push(activity);
        let planned = self.history.season.as_ref().and_then(|s| s.season.on(self.today));
        let code = planned
            .filter(|p| p.workout.kind == workout.kind)
            .map_or("E".to_owned(), |p| p.code.clone());
        self.past.push(Lived {
            date: self.today,
            metres,
            seconds,
            race,
            hard: quality || race || seconds > LONG_HARD_S,
            code,
        });
        self.report.count(if race { "races_run" } else { "sessions_run" });
    }

    fn raced(&mut self, workout: &Workout) -> (f64, f64) {
        let metres = workout.distance_m.unwrap_or(0.0);
        self.index = (self.index * self.draw.between(0.99, 1.02)).clamp(25.0, 75.0);
        self.tell_index = true;
        let seconds = equivalent_time(self.index, metres).unwrap_or(metres * 0.4);
        (metres, seconds.round())
    }

    /// A little shorter or longer; never longer than H1 lets a run be.
    fn ran(&mut self, workout: &Workout, state: &AthleteState) -> (f64, f64) {
        let (metres, seconds) = self.amounts(workout);
        let noise = self.draw.between(0.85, 1.06);
        let longest = state.volume.longest_30d.as_ref().map(|f| f.value);
        let most = longest.map_or(metres, limits::single_run_m).max(metres);
        let done = ((metres * noise).min(most) / 10.0).round() * 10.0;
        (done, (seconds * done / metres.max(1.0)).round())
    }
}
