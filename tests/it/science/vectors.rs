//! Published figures, one row each (tests/fixtures/vectors.json), through the shelf of formulas.

use allure::science::calc::field::{Field, Kind};
use allure::science::calc::{compute, functions};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

const VECTORS: &str = include_str!("../../fixtures/vectors.json");
/// Room for binary fractions where a tolerance is zero.
const ROUNDING: f64 = 1e-9;

/// Every number of a value in order; a word or null is not one.
fn numbers(value: &Value) -> Option<Vec<f64>> {
    match value {
        Value::Number(n) => Some(vec![n.as_f64()?]),
        Value::Array(list) => list
            .iter()
            .map(numbers)
            .collect::<Option<Vec<_>>>()
            .map(|all| all.concat()),
        _ => None,
    }
}

/// Shape of a value, numbers left out, so that `[[1], 2]` is not `[1, 2]`.
fn shape(value: &Value) -> Value {
    match value {
        Value::Array(list) => list.iter().map(shape).collect(),
        Value::Number(_) => json!(0),
        other => other.clone(),
    }
}

fn met(found: &Value, expected: &Value, tolerance: f64) -> bool {
    let near = match (numbers(found), numbers(expected)) {
        (Some(a), Some(b)) => a.iter().zip(&b).all(|(a, b)| (a - b).abs() <= tolerance + ROUNDING),
        (a, b) => a == b,
    };
    near && shape(found) == shape(expected)
}

#[test]
fn every_published_figure_is_met_within_its_tolerance() {
    let vectors: Vec<Value> = serde_json::from_str(VECTORS).expect("a fixture value");
    let mut wrong = Vec::new();
    for vector in &vectors {
        let name = vector["function"].as_str().expect("a fixture value");
        let tolerance = vector["tolerance"].as_f64().expect("a fixture value");
        match compute(name, &vector["input"]) {
            Ok(found) if met(&found, &vector["expected"], tolerance) => {}
            Ok(found) => wrong.push(format!(
                "{}: {found}, expected {} ± {tolerance}",
                vector["id"], vector["expected"]
            )),
            Err(error) => wrong.push(format!("{}: {error}", vector["id"])),
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(vectors.len(), 343);
}

/// What somebody might send for any field.
fn bad() -> Vec<Value> {
    vec![
        json!(null),
        json!("x"),
        json!(""),
        json!("NaN"),
        json!("Infinity"),
        json!("5000"),
        json!("5:00"),
        json!(true),
        json!([]),
        json!({}),
        json!([null]),
        json!(["x"]),
        json!(0),
        json!(-1),
        json!(1e308),
        json!(-1e308),
        json!(5e-324),
        json!([1e308, 1e308]),
        json!([-1e308, 1e308]),
        json!([
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
        ]),
        json!([1, [2]]),
        json!({"value": 5}),
        json!(i64::MAX),
        json!(u64::MAX),
        json!([{}]),
    ]
}

/// A value a field allows: the share (0 to 1) says where between its ends, and how long a list is.
fn allowed(field: &Field, share: f64, next: &mut dyn FnMut() -> f64) -> Value {
    let between = |from: f64, to: f64, share: f64| (from + (to - from) * share).clamp(from, to);
    match field.kind {
        Kind::Number { from, to } => json!(between(from, to, share)),
        Kind::Whole { from, to } => json!(between(from as f64, to as f64, share).round()),
        Kind::Numbers {
            least, most, from, to, ..
        } => {
            let length = least + (most.min(least + 40) - least) * usize::from(share > 0.5);
            (0..length)
                .map(|_| json!(between(from, to, if share.fract() == 0.0 { share } else { next() })))
                .collect()
        }
        Kind::Choice(words) => json!(words[((words.len() - 1) as f64 * share) as usize]),
        Kind::Flag => json!(share > 0.5),
        Kind::Rows { least, most, fields } => (0..(least + 3).min(most))
            .map(|_| {
                let row = fields
                    .iter()
                    .map(|f| (f.name.to_owned(), allowed(f, next(), &mut *next)));
                Value::Object(row.collect())
            })
            .collect(),
    }
}

#[test]
fn every_allowed_input_has_a_number_or_a_sentence() {
    let mut runner = TestRunner::deterministic();
    let mut next = move || {
        let tree = (0.0..1.0_f64).new_tree(&mut runner).expect("a number");
        tree.current()
    };
    let (mut values, mut sentences) = (0, 0);
    for function in functions() {
        for round in 0..60 {
            let mut input = json!({});
            for field in function.inputs {
                let share = match round {
                    0 => 0.0,
                    1 => 1.0,
                    _ => next(),
                };
                if field.required || next() < 0.7 {
                    input[field.name] = allowed(field, share, &mut next);
                }
            }
            match compute(function.name, &input) {
                Ok(value) => {
                    values += 1;
                    assert!(sound(function.name, &value), "{} {input}: {value}", function.name);
                }
                Err(error) => {
                    sentences += 1;
                    assert!(error.to_string().len() > 10, "{}", function.name);
                }
            }
        }
    }
    assert!(values > 3 * sentences, "{values} values, {sentences} sentences");
}

/// Functions whose numbers may lie below zero: differences, slopes, positions and temperatures.
const SIGNED: &[&str] = &[
    "acute_fatigue_signs",
    "banister_performance",
    "durability_slope_pct_per_h",
    "form",
    "fit_mulligan_emig",
    "govss_running_power_w",
    "heat_index_c",
    "hr_running_speed_index",
    "load_converted",
    "mann_kendall",
    "mann_kendall_hamed_rao",
    "ewma_residual_chart",
    "pa_hr_decoupling_pct",
    "polarisation_index",
    "predict_vickers_one_race_minus_riegel106_s",
    "progress_verdict",
    "recovery_score",
    "sleep_regularity_index",
    "sleep_regularity_of_nights",
    "theil_sen",
    "theil_sen_slope_ci90",
    "vo2max_beside_index",
    "wbgt_simple_c",
    "wet_bulb_stull_c",
    "wind_at_chest",
    "wind_met_power_pct",
    "zone_adjust_evidence",
    "zone_adjust_step",
    "zone_race_step",
];

/// Every number is one, and none lies below zero that may not.
fn sound(name: &str, value: &Value) -> bool {
    let signed = SIGNED.contains(&name);
    match value {
        Value::Number(n) => n.as_f64().is_some_and(|x| x.is_finite() && (signed || x >= 0.0)),
        Value::Array(list) => list.iter().all(|x| sound(name, x)),
        Value::Object(entries) => entries.values().all(|x| sound(name, x)),
        _ => true,
    }
}

#[test]
fn only_functions_there_are_may_go_below_zero() {
    let strangers: Vec<&&str> = SIGNED
        .iter()
        .filter(|name| functions().all(|f| f.name != **name))
        .collect();
    assert_eq!(strangers, Vec::<&&str>::new());
}

#[test]
fn nothing_that_is_sent_makes_a_panic_or_a_number_that_is_none() {
    let vectors: Vec<Value> = serde_json::from_str(VECTORS).expect("a fixture value");
    let mut tried = 0;
    for function in functions() {
        let good = vectors.iter().find(|v| v["function"] == function.name);
        let good = good.map_or(json!({}), |v| v["input"].clone());
        let mut inputs = bad();
        for field in function.inputs {
            for value in bad() {
                let mut input = good.clone();
                input[field.name] = value;
                inputs.push(input);
            }
        }
        for input in inputs {
            tried += 1;
            match compute(function.name, &input) {
                Ok(value) => assert!(sound(function.name, &value), "{} {input}: {value}", function.name),
                Err(error) => {
                    let said = error.to_string();
                    assert!(said.len() > 10 && !said.contains('\n'), "{}: {said}", function.name);
                }
            }
        }
    }
    assert!(tried > 3_000, "{tried}");
}

#[test]
fn what_a_person_reads_names_no_trademark() {
    for f in functions() {
        let inputs: Vec<String> = f.inputs.iter().map(|i| format!("{} {i}", i.name)).collect();
        let said = [f.name, f.gives, f.unit, f.range, f.source, &inputs.join(" ")].join(" ");
        assert!(!said.to_lowercase().contains("vdot"), "{said}");
    }
}

/// One unit for another: metres as kilometres, seconds as minutes, percent as a share, and the other way round.
const UNITS: [f64; 8] = [0.001, 1.0 / 60.0, 0.01, 100.0, 60.0, 1_000.0, 1.609_344, 3.6];

#[test]
fn a_number_in_another_unit_is_a_sentence_or_a_sound_number() {
    let vectors: Vec<Value> = serde_json::from_str(VECTORS).expect("a fixture value");
    let (mut values, mut sentences) = (0, 0);
    for vector in &vectors {
        let name = vector["function"].as_str().expect("a fixture value");
        for (field, value) in vector["input"].as_object().expect("a fixture value") {
            for by in UNITS {
                let scaled = match value {
                    Value::Number(n) => json!(n.as_f64().expect("a number") * by),
                    Value::Array(list) => list.iter().map(|x| json!(x.as_f64().unwrap_or(0.0) * by)).collect(),
                    _ => continue,
                };
                let mut input = vector["input"].clone();
                input[field] = scaled;
                match compute(name, &input) {
                    Ok(value) => {
                        values += 1;
                        assert!(sound(name, &value), "{name} {input}: {value}");
                    }
                    Err(error) => {
                        sentences += 1;
                        assert!(!error.to_string().contains('\n'), "{error}");
                    }
                }
            }
        }
    }
    assert!(values > 1_000 && sentences > 1_000, "{values}, {sentences}");
}
