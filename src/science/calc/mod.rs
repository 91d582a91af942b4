//! The engine's formulas by name: what each asks for, gives and rests on, for people, tools and tests.

pub mod answer;
pub mod field;
mod galloway;
pub mod input;
pub mod text;

mod body;
mod everyday;
mod fitness;
mod heart_tests;
mod load;
mod load_source;
mod morning;
mod race;
mod recovery;
mod season;
mod signs;
mod statistics;
mod terrain;
mod training;
mod weather;
mod zones;

use serde_json::Value;

use self::answer::Answer;
use self::field::Field;
use self::input::{CalcError, Inputs};
use crate::domain::figure::Evidence;

/// One formula.
#[derive(Debug)]
pub struct Function {
    /// The field's standard name, never renamed.
    pub name: &'static str,
    /// What it gives.
    pub gives: &'static str,
    pub inputs: &'static [Field],
    pub unit: &'static str,
    /// What values it takes, and where it holds.
    pub range: &'static str,
    /// Author, year and equation.
    pub source: &'static str,
    pub evidence: Evidence,
    pub run: fn(&Inputs<'_>) -> Answer,
}

/// Every function, a shelf per topic.
pub const SHELVES: &[&[Function]] = &[
    fitness::FUNCTIONS,
    race::FUNCTIONS,
    galloway::FUNCTIONS,
    terrain::FUNCTIONS,
    weather::FUNCTIONS,
    load::SHELVES[0],
    load::SHELVES[1],
    zones::FUNCTIONS,
    recovery::FUNCTIONS,
    statistics::FUNCTIONS,
    body::FUNCTIONS,
    everyday::SHELVES[0],
    everyday::SHELVES[1],
    morning::FUNCTIONS,
    training::SHELVES[0],
    training::SHELVES[1],
    heart_tests::FUNCTIONS,
    load_source::FUNCTIONS,
    season::SHELVES[0],
    season::SHELVES[1],
    signs::SHELVES[0],
    signs::SHELVES[1],
];

/// Every function, in the order of the shelves.
pub fn functions() -> impl Iterator<Item = &'static Function> {
    SHELVES.iter().flat_map(|shelf| shelf.iter())
}

/// A function of one number that has a value everywhere.
fn one(i: &Inputs<'_>, name: &str, f: impl Fn(f64) -> f64) -> Answer {
    answer::number(f(i.number(name)?))
}

/// Computes a function by name. The error is a sentence that says what to change.
///
/// ```
/// use allure::science::calc::compute;
/// let input = serde_json::json!({"d1_m": 5000, "t1_s": 1200, "d2_m": 10000});
/// assert!((compute("predict_riegel", &input).unwrap().as_f64().unwrap() - 2502.0).abs() < 1.0);
/// ```
pub fn compute(name: &str, input: &Value) -> Answer {
    let function = functions()
        .find(|f| f.name == name)
        .ok_or_else(|| CalcError::NoFunction(name.to_owned()))?;
    (function.run)(&Inputs::read(function.inputs, input)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique_and_nothing_is_left_unsaid() {
        let mut names = BTreeSet::new();
        for f in functions() {
            assert!(names.insert(f.name), "{} twice", f.name);
            for text in [f.name, f.gives, f.unit, f.range, f.source] {
                assert!(!text.is_empty(), "{} leaves something unsaid", f.name);
            }
            let inputs: BTreeSet<&str> = f.inputs.iter().map(|i| i.name).collect();
            assert_eq!(inputs.len(), f.inputs.len(), "{} asks twice", f.name);
        }
    }

    #[test]
    fn an_unknown_name_is_a_sentence() {
        let said = compute("nothing", &Value::Null).unwrap_err().to_string();
        assert_eq!(
            said,
            "there is no function `nothing`; `allure calc --list` names them all"
        );
    }
}
