//! Published figures, one row each: tests/fixtures/vectors.json.

use allure::domain::athlete::Sex;
use allure::science::daniels_gilbert::{equivalent_time, fitness_index_from_race, velocity_at_vo2};
use allure::science::load::{banister_trimp, pace_load, session_rpe_load};
use allure::science::load_series::{ACUTE, CHRONIC, smoothed};
use allure::science::paces::{Paces, training_paces};
use allure::science::race_prediction::{cameron, riegel};
use allure::science::spike::session_spike;
use allure::science::zones::{karvonen, max_from_age};
use serde_json::Value;

const VECTORS: &str = include_str!("../../fixtures/vectors.json");
const MILE_M: f64 = 1609.344;

fn number(input: &Value, key: &str) -> f64 {
    input[key].as_f64().unwrap_or_else(|| panic!("{key} in {input}"))
}

fn numbers(input: &Value, key: &str) -> Vec<f64> {
    input[key]
        .as_array()
        .expect("a fixture value")
        .iter()
        .map(|x| x.as_f64().expect("a fixture value"))
        .collect()
}

fn paces(input: &Value) -> Paces {
    let distance_m = match input["race"].as_str().expect("a fixture value") {
        "mile" => MILE_M,
        "half" => 21_097.5,
        "marathon" => 42_195.0,
        other => panic!("{other}"),
    };
    let index = fitness_index_from_race(distance_m, number(input, "time_s")).expect("a fixture value");
    training_paces(index).expect("a fixture value")
}

fn computed(function: &str, input: &Value) -> Vec<f64> {
    let n = |key: &str| number(input, key);
    let mile = MILE_M / 1000.0;
    vec![match function {
        "fitness_index_equivalent_time" => {
            equivalent_time(n("fitness_index"), n("distance_m")).expect("a fixture value")
        }
        "fitness_index_from_race" => fitness_index_from_race(n("distance_m"), n("time_s")).expect("a fixture value"),
        "velocity_at_vo2" => velocity_at_vo2(n("vo2_ml_kg_min")).expect("a fixture value"),
        "pace_threshold_s_per_mile" => paces(input).threshold * mile,
        "pace_interval_s_per_mile" => paces(input).interval * mile,
        "pace_easy_fast_s_per_mile" => paces(input).easy_fast * mile,
        "pace_easy_slow_s_per_mile" => paces(input).easy_slow * mile,
        "pace_marathon_s_per_mile" => paces(input).marathon * mile,
        "pace_interval_400m_s" => paces(input).interval * 0.4,
        "pace_interval_1200m_s" => paces(input).interval * 1.2,
        "pace_repetition_400m_s" => paces(input).repetition * 0.4,
        "predict_cameron" => cameron(n("d1_m"), n("t1_s"), n("d2_m")).expect("a fixture value"),
        "predict_riegel" => riegel(n("d1_m"), n("t1_s"), n("d2_m")).expect("a fixture value"),
        "banister_trimp" => {
            let sex = if input["sex"] == "F" { Sex::Female } else { Sex::Male };
            banister_trimp(Some(sex), n("minutes"), n("hr"), n("hr_rest"), n("hr_max")).expect("a fixture value")
        }
        "chronic_load" => smoothed(&numbers(input, "daily"), CHRONIC),
        "acute_load" => smoothed(&numbers(input, "daily"), ACUTE),
        "session_rpe_load" => session_rpe_load(n("rpe") as u8, n("minutes")).expect("a fixture value"),
        "pace_load" => pace_load(n("seconds"), n("ngp_m_s"), n("ftp_m_s")).expect("a fixture value"),
        "runsafe_session_spike_hrr" => {
            let (_, band) =
                session_spike(n("session_km") * 1000.0, n("longest_30d_km") * 1000.0).expect("a fixture value");
            band.hazard_ratio()
        }
        "hrmax_tanaka" => {
            return numbers(input, "ages")
                .into_iter()
                .map(|age| max_from_age(age as i32).expect("a fixture value"))
                .collect();
        }
        "karvonen_hr" => {
            let share = |f: f64| karvonen(n("hr_rest"), n("hr_max"), f);
            return numbers(input, "fractions").into_iter().map(share).collect();
        }
        other => panic!("no function {other}"),
    }]
}

#[test]
fn every_published_figure_is_met_within_its_tolerance() {
    let vectors: Vec<Value> = serde_json::from_str(VECTORS).expect("a fixture value");
    let mut wrong = Vec::new();
    for vector in &vectors {
        let expected = match &vector["expected"] {
            Value::Array(list) => list.iter().map(|x| x.as_f64().expect("a fixture value")).collect(),
            single => vec![single.as_f64().expect("a fixture value")],
        };
        let found = computed(vector["function"].as_str().expect("a fixture value"), &vector["input"]);
        let tolerance = vector["tolerance"].as_f64().expect("a fixture value") + 1e-9;
        let met = found.len() == expected.len() && found.iter().zip(&expected).all(|(a, b)| (a - b).abs() <= tolerance);
        if !met {
            wrong.push(format!(
                "{}: {found:?}, expected {expected:?} ± {tolerance}",
                vector["id"]
            ));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(vectors.len(), 196);
}
