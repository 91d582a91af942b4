//! A number with its receipt: what it measures, where it comes from, how far to trust it.

use serde::{Deserialize, Serialize};

/// How far a number may be leaned on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// A rule of thumb, a design choice, or very few observations.
    Weak,
    /// Observational studies, or a formula outside its best range.
    Moderate,
    /// A recorded row, a definition, or a formula checked against published tables.
    Strong,
}

/// The unit of a [`Figure`]. SI where one exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    Metres,
    Seconds,
    SecondsPerKm,
    BeatsPerMinute,
    /// Count of things: runs, days, weeks.
    Count,
    /// Training load points (one hour at threshold is 100).
    Load,
    /// Daniels-Gilbert fitness index.
    FitnessIndex,
    /// A ratio without dimension.
    Ratio,
    Percent,
    /// A 0 to 10 scale (exertion, pain) or 1 to 5 (check-in).
    Scale,
    /// A calendar date, as days since 1970-01-01 in the athlete's zone.
    Date,
    /// Minutes after local midnight.
    MinuteOfDay,
    Kilograms,
    Years,
}

/// Where a number comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "from")]
pub enum Source {
    /// A stored row: table and identifier.
    Row { table: String, id: String },
    /// A deterministic function of the engine with the inputs it was given.
    Function { name: String, inputs: Vec<(String, f64)> },
    /// The athlete's own words of this turn.
    Said,
    /// A constant of the engine: a rule and its published limit.
    Rule { id: String },
}

/// One number with its receipt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    pub value: f64,
    pub unit: Unit,
    pub source: Source,
    pub evidence: Evidence,
}

impl Figure {
    /// A figure computed by the named function of the engine.
    pub fn computed(value: f64, unit: Unit, name: &str, inputs: &[(&str, f64)], evidence: Evidence) -> Self {
        let inputs = inputs.iter().map(|(k, v)| ((*k).to_owned(), *v)).collect();
        Self {
            value,
            unit,
            source: Source::Function {
                name: name.to_owned(),
                inputs,
            },
            evidence,
        }
    }

    /// A figure read from a stored row.
    pub fn row(value: f64, unit: Unit, table: &str, id: &impl std::fmt::Display) -> Self {
        let source = Source::Row {
            table: table.to_owned(),
            id: id.to_string(),
        };
        Self {
            value,
            unit,
            source,
            evidence: Evidence::Strong,
        }
    }

    /// A constant of a rule, such as the 1.10 of H1.
    pub fn rule(value: f64, unit: Unit, id: &str) -> Self {
        Self {
            value,
            unit,
            source: Source::Rule { id: id.to_owned() },
            evidence: Evidence::Strong,
        }
    }

    /// A figure the athlete has just given.
    pub fn said(value: f64, unit: Unit) -> Self {
        Self {
            value,
            unit,
            source: Source::Said,
            evidence: Evidence::Strong,
        }
    }
}

/// A figure as it was shown in a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Receipt {
    /// The exact characters shown, such as `8,0 km`.
    pub shown: String,
    pub figure: Figure,
}
