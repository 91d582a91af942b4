//! The shelf of reports: one file each, an athlete's state in, a sentence and a drawing out.

mod days;
pub mod form;
pub mod month;
pub mod records;
mod scale;
pub mod week;

use crate::domain::dialogue::Reply;
use crate::domain::state::AthleteState;
use crate::report::chart::ChartError;

/// One answer with its proof.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    pub sentence: Reply,
    /// `None` where there is nothing to draw; the sentence then says what is missing.
    pub svg: Option<String>,
}

/// A report a command can ask for.
pub struct Report {
    /// Stable: stored with replies and named by intents.
    pub id: &'static str,
    /// The command without its slash, French and English.
    pub commands: [&'static str; 2],
    pub draw: fn(&AthleteState) -> Result<Document, ChartError>,
}

pub const REPORTS: [Report; 4] = [form::REPORT, month::REPORT, records::REPORT, week::REPORT];

#[cfg(test)]
pub mod athletes {
    //! States to draw, made by hand.

    use chrono::{Days, NaiveDate, TimeZone, Utc};
    use uuid::Uuid;

    use crate::domain::activity::{Activity, ActivityId, Origin, Sport};
    use crate::domain::athlete::{Athlete, AthleteId, Lang, Physiology, Preferences, Settings};
    use crate::domain::figure::{Evidence, Figure, Unit};
    use crate::domain::plan::{SessionKind, Workout};
    use crate::domain::state::{AthleteState, LoadState, PersonalRecord, Volume, WeekVolume};

    pub fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    /// A Thursday.
    pub fn today() -> NaiveDate {
        day(2027, 4, 15)
    }

    pub fn figure(value: f64, unit: Unit) -> Figure {
        Figure::computed(value, unit, "test", &[], Evidence::Strong)
    }

    /// Somebody who has just arrived.
    pub fn newcomer(lang: Lang) -> AthleteState {
        let settings = Settings {
            lang,
            ..Settings::default()
        };
        AthleteState {
            habit: None,
            progress: None,
            zone_check: None,
            lighter: None,
            today: today(),
            athlete: Athlete {
                id: AthleteId(Uuid::nil()),
                settings,
                physiology: Physiology::default(),
                preferences: Preferences::default(),
                since: today(),
                asked: Vec::new(),
                awaiting: None,
            },
            run_count: 0,
            first_run: None,
            last_run: None,
            volume: Volume {
                this_week: figure(0.0, Unit::Metres),
                last_week: figure(0.0, Unit::Metres),
                seven_days: figure(0.0, Unit::Metres),
                four_week_mean: figure(0.0, Unit::Metres),
                reference_week: None,
                longest_30d: None,
                weeks: Vec::new(),
            },
            load: None,
            readiness: None,
            easy_pace: None,
            fitness: None,
            zones: None,
            racing: crate::domain::racing::Racing::default(),
            records: Vec::new(),
            goals: Vec::new(),
            pain: None,
            injuries: Vec::new(),
            flags: Vec::new(),
            shoes: Vec::new(),
            week_ahead: Vec::new(),
            planned: Vec::new(),
            season: None,
            wanted: Vec::new(),
            recent: Vec::new(),
            measured: Vec::new(),
            recovery: crate::domain::recovery::Recovery::default(),
            assessed_for: Uuid::nil(),
        }
    }

    pub fn run(date: NaiveDate, km: Option<f64>) -> Activity {
        let start = date.and_hms_opt(18, 0, 0).unwrap();
        Activity {
            id: ActivityId(Uuid::nil()),
            sport: Sport::Running,
            start: Utc.from_utc_datetime(&start),
            local_date: date,
            distance_m: km.map(|k| k * 1000.0),
            timer_s: Some(km.unwrap_or(6.0) * 330.0),
            elapsed_s: None,
            avg_hr: None,
            max_hr: None,
            ascent_m: None,
            rpe: None,
            pain: None,
            origin: Origin::File,
            race: false,
            best_efforts: Vec::new(),
            steady: None,
        }
    }

    pub fn session(kind: SessionKind, km: Option<f64>, minutes: Option<f64>) -> Workout {
        Workout {
            kind,
            distance_m: km.map(|k| k * 1000.0),
            duration_s: minutes.map(|m| m * 60.0),
            target: None,
            steps: Vec::new(),
            reasons: Vec::new(),
            evidence: Evidence::Weak,
        }
    }

    /// Twelve weeks of running, a week half done, four records.
    pub fn regular(lang: Lang) -> AthleteState {
        let mut state = newcomer(lang);
        let monday = day(2027, 4, 12);
        let done = [(0, Some(8.0)), (2, Some(12.4)), (2, Some(1.6))];
        let before = [(1, 9.0), (3, 7.5), (4, 6.0), (6, 15.7)];
        let last = before.map(|(d, km)| run(day(2027, 4, 5) + Days::new(d), Some(km)));
        let this = done.map(|(d, km)| run(monday + Days::new(d), km));
        state.recent = last.into_iter().chain(this).collect();
        state.run_count = 48;
        state.volume.this_week = figure(22_000.0, Unit::Metres);
        state.volume.last_week = figure(38_200.0, Unit::Metres);
        state.volume.four_week_mean = figure(35_650.0, Unit::Metres);
        state.volume.longest_30d = Some(figure(17_200.0, Unit::Metres));
        let weeks = [
            (18.0, 7.0),
            (22.5, 8.2),
            (0.0, 0.0),
            (26.0, 10.0),
            (31.2, 12.1),
            (24.0, 9.0),
            (33.0, 13.0),
            (36.4, 14.6),
            (29.0, 12.0),
            (41.5, 17.2),
            (38.2, 15.7),
            (22.0, 12.4),
        ];
        state.volume.weeks = (0..)
            .zip(weeks)
            .map(|(i, (km, longest))| WeekVolume {
                monday: day(2027, 1, 25) + Days::new(7 * i),
                distance_m: km * 1000.0,
                duration_s: km * 330.0,
                runs: if i == 11 { 3 } else { 4 },
                longest_m: longest * 1000.0,
                load: km * 7.0,
            })
            .collect();
        state.week_ahead = [
            session(SessionKind::Quality, Some(9.0), None),
            session(SessionKind::Rest, None, None),
            session(SessionKind::Easy, None, Some(40.0)),
            session(SessionKind::Long, Some(16.5), None),
            session(SessionKind::Rest, None, None),
            session(SessionKind::Easy, Some(8.0), None),
            session(SessionKind::Rest, None, None),
        ]
        .into_iter()
        .enumerate()
        .map(|(i, w)| (today() + Days::new(i as u64), w))
        .collect();
        state.load = Some(load());
        state.records = records();
        state
    }

    /// Ninety days of a load that rises, rests every fourth week and peaks on Sundays.
    pub fn load() -> LoadState {
        let first = today() - Days::new(89);
        let (mut chronic, mut acute) = (24.0, 24.0);
        let mut series = Vec::new();
        for i in 0..90_u32 {
            let base = if i / 7 % 4 == 3 {
                16.0
            } else {
                34.0 + f64::from(i) * 0.4
            };
            let load = match i % 7 {
                3 => base * 2.2,
                0 | 5 => base,
                1 => base * 1.3,
                _ => 0.0,
            };
            chronic += (load - chronic) / 42.0;
            acute += (load - acute) / 7.0;
            series.push((first + Days::new(u64::from(i)), chronic, acute));
        }
        let before = series[88];
        LoadState {
            chronic: figure(chronic, Unit::Load),
            acute: figure(acute, Unit::Load),
            form: figure(before.1 - before.2, Unit::Load),
            series,
        }
    }

    pub fn records() -> Vec<PersonalRecord> {
        let one = |distance_m, s, date, race| PersonalRecord {
            distance_m,
            duration: figure(s, Unit::Seconds),
            date,
            activity: None,
            race,
        };
        vec![
            one(1000.0, 223.0, day(2027, 3, 3), false),
            one(5000.0, 1264.0, day(2027, 2, 14), true),
            one(10_000.0, 2530.0, day(2027, 4, 11), true),
            one(21_097.5, 5712.0, day(2026, 10, 4), true),
        ]
    }

    /// Everything a hostile file could make of a state.
    pub fn absurd(lang: Lang) -> AthleteState {
        let mut state = regular(lang);
        for (i, value) in [f64::NAN, f64::INFINITY, -5e3, 1e300].into_iter().enumerate() {
            state.recent[i].distance_m = Some(value);
            state.volume.weeks[i].distance_m = value;
            state.volume.weeks[i + 4].longest_m = value;
            state.records[i].duration.value = value;
            if let Some(load) = &mut state.load {
                load.series[i + 20].1 = value;
                load.series[i + 40].2 = value;
            }
        }
        state.recent[5].distance_m = Some(f64::NAN);
        state.volume.four_week_mean.value = f64::NAN;
        state.records[1].distance_m = 0.0;
        state
    }
}
