//! What a function asks for: a name, what it may be, and its unit.

use std::fmt;

/// What one field may hold. Ranges are closed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    Number {
        from: f64,
        to: f64,
    },
    Whole {
        from: i64,
        to: i64,
    },
    /// A list; with gaps, `null` stands for a missing value.
    Numbers {
        least: usize,
        most: usize,
        from: f64,
        to: f64,
        gaps: bool,
    },
    Choice(&'static [&'static str]),
    Flag,
    /// A list of objects.
    Rows {
        least: usize,
        most: usize,
        fields: &'static [Field],
    },
}

/// One input of a function.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Field {
    pub name: &'static str,
    pub unit: &'static str,
    pub kind: Kind,
    pub required: bool,
}

impl Field {
    const fn new(name: &'static str, unit: &'static str, kind: Kind) -> Self {
        Self {
            name,
            unit,
            kind,
            required: true,
        }
    }

    /// The same, but it may be left out or null.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.required = false;
        self
    }
}

/// A number from `from` to `to`.
pub const fn number(name: &'static str, unit: &'static str, from: f64, to: f64) -> Field {
    Field::new(name, unit, Kind::Number { from, to })
}

/// A whole number from `from` to `to`.
pub const fn whole(name: &'static str, unit: &'static str, from: i64, to: i64) -> Field {
    Field::new(name, unit, Kind::Whole { from, to })
}

/// `least` to `most` numbers, each from `from` to `to`.
pub const fn numbers(
    name: &'static str,
    unit: &'static str,
    (least, most): (usize, usize),
    (from, to): (f64, f64),
) -> Field {
    let gaps = false;
    Field::new(
        name,
        unit,
        Kind::Numbers {
            least,
            most,
            from,
            to,
            gaps,
        },
    )
}

/// The same with `null` for a missing one.
pub const fn gappy(
    name: &'static str,
    unit: &'static str,
    (least, most): (usize, usize),
    (from, to): (f64, f64),
) -> Field {
    let gaps = true;
    Field::new(
        name,
        unit,
        Kind::Numbers {
            least,
            most,
            from,
            to,
            gaps,
        },
    )
}

/// One of some words.
pub const fn choice(name: &'static str, words: &'static [&'static str]) -> Field {
    Field::new(name, "", Kind::Choice(words))
}

/// True or false; left out is false.
pub const fn flag(name: &'static str) -> Field {
    Field::new(name, "", Kind::Flag).optional()
}

/// `least` to `most` objects of the same fields.
pub const fn rows(name: &'static str, least: usize, most: usize, fields: &'static [Field]) -> Field {
    Field::new(name, "", Kind::Rows { least, most, fields })
}

/// M or F.
pub const SEX: Field = choice("sex", &["M", "F"]);

impl fmt::Display for Field {
    /// What the field must be: `a number from 0 to 10 km`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Number { from, to } => write!(f, "a number from {from} to {to}")?,
            Kind::Whole { from, to } => write!(f, "a whole number from {from} to {to}")?,
            Kind::Numbers {
                least,
                most,
                from,
                to,
                gaps,
            } => {
                let gaps = if gaps { " or null" } else { "" };
                if least == most {
                    write!(f, "a list of {least} numbers from {from} to {to}{gaps}")?;
                } else {
                    write!(f, "a list of {least} to {most} numbers from {from} to {to}{gaps}")?;
                }
            }
            Kind::Choice(words) => write!(f, "one of {}", words.join(", "))?,
            Kind::Flag => write!(f, "true or false")?,
            Kind::Rows { least, most, fields } => {
                let named: Vec<String> = fields
                    .iter()
                    .map(|field| format!("{}{} ({field})", field.name, if field.required { "" } else { "?" }))
                    .collect();
                write!(f, "a list of {least} to {most} objects of {}", named.join(", "))?;
            }
        }
        if self.unit.is_empty() {
            Ok(())
        } else {
            write!(f, " {}", self.unit)
        }
    }
}
