//! `allure eval athletes`: runners nobody has met, the same for the same seed. Half are ordinary, three of ten are
//! ordinary but for a field or two, the others are what forms and imports produce on their bad days.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use chrono::{NaiveDate, TimeDelta};
use serde_json::{Value, json};

use crate::science::plan::methodology::METHODOLOGIES;

const DISTANCES_M: [f64; 5] = [5_000.0, 10_000.0, 21_097.5, 42_195.0, 50_000.0];
const EVERY_TENTH: usize = 10;
const ORDINARY: usize = 5;
const EDGE: usize = 8;
/// Riegel's exponent between race distances.
const RIEGEL: f64 = 1.06;

/// Numbers drawn one after the other: splitmix64.
pub struct Draw(u64);

impl Draw {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From zero to one, one left out.
    pub fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    /// Both ends included.
    pub fn whole(&mut self, low: i64, high: i64) -> i64 {
        self.between(low as f64, high as f64 + 1.0).floor() as i64
    }

    pub fn chance(&mut self, share: f64) -> bool {
        self.unit() < share
    }

    pub fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[(self.next() % all.len() as u64) as usize]
    }

    pub fn or_null(&mut self, share_null: f64, value: Value) -> Value {
        if self.chance(share_null) { Value::Null } else { value }
    }
}

pub fn run(count: usize, seed: u64, out: &Path) -> anyhow::Result<ExitCode> {
    let mut writer = BufWriter::new(File::create(out).with_context(|| out.display().to_string())?);
    for athlete in athletes(count, seed) {
        writeln!(writer, "{athlete}")?;
    }
    writer.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// So many athletes, the methodologies in even shares.
pub fn athletes(count: usize, seed: u64) -> Vec<Value> {
    (0..count)
        .map(|n| {
            let mut draw = Draw::new(seed.wrapping_mul(0x0001_0000_0001).wrapping_add(n as u64));
            let methodology = METHODOLOGIES[n % METHODOLOGIES.len()].id.as_str();
            let round = n / METHODOLOGIES.len();
            let distance = DISTANCES_M[round % DISTANCES_M.len()];
            let mut athlete = match (round / DISTANCES_M.len() + n) % EVERY_TENTH {
                0..ORDINARY => ordinary(n, methodology, distance, &mut draw),
                ORDINARY..EDGE => edge(n, methodology, distance, &mut draw),
                _ => odd(n, methodology, distance, &mut draw),
            };
            // Drawn last: with and without preferences an athlete is otherwise the same.
            if athlete["doubles"] == true {
                athlete["kit"] = json!(["lactate_meter", "coach"]);
            }
            if let Some(told) = super::invent_wishes::preferences(&mut draw) {
                athlete["preferences"] = told;
            }
            athlete
        })
        .collect()
}

fn day(draw: &mut Draw) -> NaiveDate {
    NaiveDate::default() + TimeDelta::days(20_454 + draw.whole(0, 364))
}

fn before(start: NaiveDate, days: i64) -> NaiveDate {
    start - TimeDelta::days(days)
}

fn hundreds(metres: f64) -> f64 {
    (metres / 100.0).round() * 100.0
}

/// Weeks an ordinary runner gives a race of this length.
fn weeks_for(distance: f64, draw: &mut Draw) -> i64 {
    let (low, high) = match distance {
        d if d < 7_000.0 => (6, 16),
        d if d < 15_000.0 => (8, 20),
        d if d < 30_000.0 => (10, 24),
        _ => (14, 30),
    };
    draw.whole(low, high)
}

/// Someone who runs, has raced, and wants a race they can prepare.
fn ordinary(n: usize, methodology: &str, distance: f64, draw: &mut Draw) -> Value {
    let start = day(draw);
    let ten_k_s = draw.between(2_000.0, 4_200.0);
    let weekly = draw.between(15_000.0, 75_000.0) * (distance / 10_000.0).powf(0.3).clamp(0.8, 1.5);
    let raced = *draw.one_of(&DISTANCES_M[..3]);
    let wobble = draw.between(0.97, 1.03);
    let weeks: Vec<f64> = (0..draw.whole(4, 8))
        .map(|_| hundreds(weekly * draw.between(0.85, 1.1)))
        .collect();
    let off: Vec<i64> = match draw.whole(0, 4) {
        0 => vec![0],
        1 => vec![0, 4],
        2 => vec![draw.whole(0, 6)],
        _ => Vec::new(),
    };
    let date = start + TimeDelta::days(weeks_for(distance, draw) * 7 + draw.whole(-3, 3));
    let aimed = ten_k_s * (distance / 10_000.0).powf(RIEGEL) * draw.between(0.96, 1.06);
    let injury = json!([{ "kind": draw.one_of(&["achilles", "shin", "knee", "plantar"]), "side": "left",
        "since": before(start, draw.whole(60, 900)), "active": false }]);
    let races = json!([{ "date": before(start, draw.whole(15, 80)), "distance_m": raced,
        "time_s": (ten_k_s * (raced / 10_000.0).powf(RIEGEL) * wobble).round() }]);
    let runs = match weekly {
        w if w < 25_000.0 => draw.whole(3, 5),
        w if w < 45_000.0 => draw.whole(4, 6),
        _ => draw.whole(5, 7),
    };
    json!({
        "id": format!("ordinary-{n:05}"),
        "start": start,
        "sex": draw.one_of(&["F", "M"]),
        "age": draw.whole(20, 68),
        "months_running": draw.whole(8, 180),
        "races": races,
        "recent_weeks_m": weeks,
        "longest_30d_m": hundreds((weekly * draw.between(0.28, 0.42)).min(32_000.0)),
        "runs_per_week": draw.or_null(0.3, json!(runs)),
        "days_off": off,
        "injuries": if draw.chance(0.15) { injury } else { json!([]) },
        "methodology": methodology,
        "goal": { "distance_m": distance, "date": date, "time_s": draw.or_null(0.3, json!(aimed.round())) },
        "pain_0_10": draw.or_null(0.5, json!(0)),
        "fever": false,
        "strength_days": if draw.chance(0.3) { json!((0..7).filter(|_| draw.chance(0.4)).collect::<Vec<i64>>()) } else { json!([]) },
        "doubles": draw.chance(0.2),
        "other_races": if draw.chance(0.25) { other_races(date, distance, draw) } else { json!([]) },
    })
}

/// Races around the one that counts: on the way, or a second peak after it.
fn other_races(goal: NaiveDate, distance: f64, draw: &mut Draw) -> Value {
    let (days, metres, priority) = match draw.whole(0, 5) {
        0 => (draw.whole(28, 120), distance, "A"),
        1 => (draw.whole(-28, 70), *draw.one_of(&DISTANCES_M[..3]), "A"),
        2 => (-draw.whole(7, 80), *draw.one_of(&DISTANCES_M[..3]), "C"),
        _ => (-draw.whole(3, 80), *draw.one_of(&DISTANCES_M[..3]), "B"),
    };
    json!([{ "distance_m": metres, "date": goal + TimeDelta::days(days), "priority": priority, "time_s": null }])
}

/// An ordinary runner with one to three odd answers.
fn edge(n: usize, methodology: &str, distance: f64, draw: &mut Draw) -> Value {
    let mut athlete = ordinary(n, methodology, distance, draw);
    athlete["id"] = json!(format!("edge-{n:05}"));
    let start = athlete["start"]
        .as_str()
        .and_then(|d| d.parse().ok())
        .unwrap_or_default();
    for _ in 0..draw.whole(1, 3) {
        let (field, value) = match draw.whole(0, 11) {
            0 => ("sex", Value::Null),
            1 => ("age", json!(draw.whole(9, 95))),
            2 => ("months_running", draw.or_null(0.5, json!(draw_months(n)))),
            3 => ("races", odd_races(start, draw)),
            4 => ("recent_weeks_m", odd_weeks(draw)),
            5 => ("longest_30d_m", draw.or_null(0.5, json!(n * 37 % 40_000))),
            6 => ("runs_per_week", json!(draw.whole(1, 8))),
            7 => (
                "days_off",
                json!((0..7).filter(|_| draw.chance(0.4)).collect::<Vec<i64>>()),
            ),
            8 => ("injuries", odd_injuries(start, draw)),
            9 => ("pain_0_10", json!(draw.whole(0, 5))),
            10 => ("age", json!(draw.whole(50, 80))),
            _ => ("goal", odd_goal(start, distance, draw)),
        };
        athlete[field] = value;
    }
    athlete
}

/// Months of running, from none to three years.
fn draw_months(n: usize) -> usize {
    n * 7 % 37
}

fn odd_weeks(draw: &mut Draw) -> Value {
    match draw.whole(0, 7) {
        0 => Value::Null,
        1 => json!([]),
        2 => json!([0, 0, 0, 0]),
        3 => json!([20_000, 22_000, 400_000, 21_000]),
        4 => json!([30_000, null, null, 35_000]),
        5 => json!([draw.whole(100, 6_000)]),
        6 => json!([140_000, 150_000, 160_000, 155_000]),
        _ => json!([
            draw.whole(0, 40_000),
            draw.whole(0, 60_000),
            draw.whole(0, 80_000),
            draw.whole(0, 60_000)
        ]),
    }
}

fn odd_races(start: NaiveDate, draw: &mut Draw) -> Value {
    match draw.whole(0, 6) {
        0 => Value::Null,
        1 => json!([]),
        2 => json!([{ "date": before(start, 1), "distance_m": 42_195, "time_s": draw.whole(9_000, 20_000) }]),
        3 => json!([{ "date": before(start, 3), "distance_m": 10_000, "time_s": 1_200 }]),
        4 => {
            json!([{ "date": before(start, draw.whole(0, 10)), "distance_m": 21_097.5, "time_s": draw.whole(4_000, 12_000) }])
        }
        5 => {
            json!([{ "date": before(start, draw.whole(300, 4_000)), "distance_m": 5_000, "time_s": draw.whole(900, 3_000) }])
        }
        _ => json!([
            { "date": before(start, draw.whole(1, 40)), "distance_m": 5_000, "time_s": draw.whole(900, 3_000) },
            { "date": before(start, draw.whole(1, 20)), "distance_m": 10_000, "time_s": draw.whole(1_900, 6_000) },
        ]),
    }
}

fn odd_injuries(start: NaiveDate, draw: &mut Draw) -> Value {
    let kind = *draw.one_of(&[
        "achilles",
        "bone_stress",
        "knee",
        "shin",
        "hamstring",
        "stress_fracture",
        "?",
    ]);
    match draw.whole(0, 4) {
        0 | 1 => Value::Null,
        2 => json!([{ "kind": kind, "side": null, "since": null, "active": draw.chance(0.5) }]),
        _ => {
            json!([{ "kind": kind, "side": "right", "since": before(start, draw.whole(0, 700)), "active": draw.chance(0.3) }])
        }
    }
}

fn odd_goal(start: NaiveDate, distance: f64, draw: &mut Draw) -> Value {
    let days = match draw.whole(0, 9) {
        0 => draw.whole(-400, 0),
        1 => draw.whole(1, 7),
        _ => draw.whole(7, 420),
    };
    let metres = if draw.chance(0.15) {
        draw.between(800.0, 120_000.0).round()
    } else {
        distance
    };
    let time = match draw.whole(0, 4) {
        0 => json!((metres * draw.between(0.09, 0.16)).round()),
        1 => json!((metres * draw.between(0.2, 0.9)).round()),
        _ => Value::Null,
    };
    json!({ "distance_m": metres, "date": start + TimeDelta::days(days), "time_s": time })
}

/// Someone whose form says too little, too much, or what cannot be.
fn odd(n: usize, methodology: &str, distance: f64, draw: &mut Draw) -> Value {
    let start = day(draw);
    let off: Vec<i64> = (0..7).filter(|_| draw.chance(0.3)).collect();
    let (age, months, longest) = (draw.whole(9, 95), draw.whole(0, 400), draw.whole(0, 45_000));
    let longest = if draw.chance(0.1) { 400_000 } else { longest };
    let (runs, pain) = (draw.whole(1, 8), draw.whole(0, 10));
    json!({
        "id": format!("odd-{n:05}"),
        "start": start,
        "sex": draw.one_of(&[json!("F"), json!("M"), Value::Null]),
        "age": draw.or_null(0.3, json!(age)),
        "months_running": draw.or_null(0.4, json!(months)),
        "races": odd_races(start, draw),
        "recent_weeks_m": odd_weeks(draw),
        "longest_30d_m": draw.or_null(0.4, json!(longest)),
        "runs_per_week": draw.or_null(0.4, json!(runs)),
        "days_off": draw.or_null(0.2, json!(off)),
        "injuries": odd_injuries(start, draw),
        "methodology": methodology,
        "goal": odd_goal(start, distance, draw),
        "pain_0_10": draw.or_null(0.6, json!(pain)),
        "fever": draw.chance(0.05),
    })
}
