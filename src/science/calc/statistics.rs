//! Drifts and trends.

use super::Function;
use super::answer::{self, Answer};
use super::field;
use super::input::{Inputs, undefined};
use crate::domain::figure::Evidence;
use crate::science::{autocorrelation, change_point, cusum, many_tests, progress, residual_chart, trend};

const VALUE: (f64, f64) = (-1e9, 1e9);

fn run_lengths(i: &Inputs<'_>) -> Answer {
    let k = i.number("k_sigma")?;
    let of = |h: f64| cusum::mean_run_length(0.0, k, h).zip(cusum::mean_run_length(1.0, k, h));
    let lengths: Option<Vec<(f64, f64)>> = i.numbers("h_sigma").into_iter().map(of).collect();
    answer::pairs(lengths.ok_or_else(|| undefined("`h_sigma` is too far for a finite run length"))?)
}

fn line(i: &Inputs<'_>) -> Result<trend::Line, super::input::CalcError> {
    let y = i.numbers("y");
    let given = i.numbers("x");
    let x = if given.is_empty() {
        (0..y.len()).map(|n| n as f64).collect()
    } else {
        given
    };
    trend::theil_sen(&x, &y).ok_or_else(|| undefined("`x` and `y` must be as many, and `x` must vary"))
}

const LINE: &[field::Field] = &[
    field::numbers("y", "any unit", (2, trend::MOST), VALUE),
    field::numbers("x", "any unit", (2, trend::MOST), VALUE).optional(),
];

pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "tabular_cusum",
        gives: "both cumulative sums after each value",
        inputs: &[
            field::numbers("x", "any unit", (1, 10_000), VALUE),
            field::number("target", "as x", VALUE.0, VALUE.1),
            field::number("k", "as x", 0.0, VALUE.1),
            field::number("h", "as x", 0.0, VALUE.1).optional(),
        ],
        unit: "as x, pairs",
        range: "from 0; a sum above h is an alarm",
        source: "Montgomery and Runger, tabular CUSUM",
        evidence: Evidence::Strong,
        run: |i| {
            let sums = cusum::tabular(&i.numbers("x"), i.number("target")?, i.number("k")?);
            answer::pairs(sums.ok_or_else(|| undefined("no sum follows from these values"))?)
        },
    },
    Function {
        name: "cusum_arl",
        gives: "mean values to an alarm without a shift and with one of 1 deviation, for each limit",
        inputs: &[
            field::number("k_sigma", "deviations", 0.0, 3.0),
            field::numbers("h_sigma", "deviations", (1, 50), (0.1, 50.0)),
        ],
        unit: "values, pairs",
        range: "from 1",
        source: "Siegmund 1985",
        evidence: Evidence::Strong,
        run: run_lengths,
    },
    Function {
        name: "mann_kendall",
        gives: "S, z and two-sided p of a trend, null for a missing value",
        inputs: &[field::gappy("y", "any unit", (3, trend::MOST), VALUE)],
        unit: "a list of three",
        range: "p 0 to 1; ten values or more; no value where all are alike",
        source: "Mann 1945, Kendall 1975, variance corrected for ties",
        evidence: Evidence::Strong,
        run: |i| {
            let known: Vec<f64> = i.gappy("y").into_iter().flatten().collect();
            let found = trend::mann_kendall(&known);
            let found = found.ok_or_else(|| undefined("three values are needed that are not all alike"))?;
            answer::list([found.s, found.z, found.p])
        },
    },
    Function {
        name: "mann_kendall_hamed_rao",
        gives: "S, z and two-sided p of a trend of values that follow one another",
        inputs: &[field::numbers("y", "any unit", (3, 500), VALUE)],
        unit: "a list of three",
        range: "p 0 to 1; ten values or more; no value where all are alike",
        source: "Hamed and Rao 1998",
        evidence: Evidence::Strong,
        run: |i| {
            let found = autocorrelation::hamed_rao(&i.numbers("y"));
            let found = found.ok_or_else(|| undefined("three values are needed that are not all alike"))?;
            answer::list([found.s, found.z, found.p])
        },
    },
    Function {
        name: "change_points",
        gives: "positions, counted from 0, at which a new level begins",
        inputs: &[field::numbers(
            "z",
            "standard deviations",
            (1, change_point::MOST),
            (-1e6, 1e6),
        )],
        unit: "positions, a list",
        range: "an empty list where nothing steps; seven values a level at least",
        source: "binary segmentation on squared deviations, penalty 3 ln n (design choice)",
        evidence: Evidence::Moderate,
        run: |i| {
            let found = change_point::change_points(&i.numbers("z"));
            answer::list(found.into_iter().map(|at| at as f64))
        },
    },
    Function {
        name: "ewma_residual_chart",
        gives: "the smoothed value after each residual, and the limit either side of 0",
        inputs: &[field::numbers("z", "standard deviations", (1, 10_000), (-1e6, 1e6))],
        unit: "standard deviations, pairs of value and limit",
        range: "weight 0.2, limit 2.7 √(0.2/1.8) = 0.9",
        source: "exponentially weighted moving average chart (recalled)",
        evidence: Evidence::Moderate,
        run: |i| {
            let found = residual_chart::chart(&i.numbers("z")).ok_or_else(|| undefined("no residual"))?;
            answer::pairs(found.smoothed.iter().map(|s| (*s, found.limit)))
        },
    },
    Function {
        name: "benjamini_hochberg",
        gives: "1 for each probability that stands, 0 for the others",
        inputs: &[
            field::numbers("p", "probabilities", (1, 1_000), (0.0, 1.0)),
            field::number("rate", "share", 0.0, 1.0).optional(),
        ],
        unit: "a list of 0 and 1",
        range: "at most a share `rate` (0.10 where left out) of those told may be false",
        source: "Benjamini and Hochberg 1995",
        evidence: Evidence::Strong,
        run: |i| {
            let found = many_tests::standing(&i.numbers("p"), i.maybe("rate").unwrap_or(0.10));
            let found = found.ok_or_else(|| undefined("no probability"))?;
            answer::list(found.into_iter().map(|stands| f64::from(u8::from(stands))))
        },
    },
    Function {
        name: "smallest_change",
        gives: "smallest change over a window that so many sessions show in four cases of five",
        inputs: &[
            field::number("noise_pct", "%", 0.0, 50.0),
            field::whole("sessions", "sessions", 3, 1_000),
        ],
        unit: "%",
        range: "2.8 × noise × √(12/sessions)",
        source: "error of a least-squares slope, two-sided 5 %, power 80 %",
        evidence: Evidence::Moderate,
        run: |i| {
            let sessions = i.whole("sessions")? as usize;
            answer::found(
                progress::detectable(i.number("noise_pct")?, sessions),
                "three sessions are needed",
            )
        },
    },
    Function {
        name: "theil_sen",
        gives: "slope and intercept, x counting from 0 where left out",
        inputs: LINE,
        unit: "y per x, and y",
        range: "any",
        source: "Theil 1950, Sen 1968",
        evidence: Evidence::Strong,
        run: |i| line(i).and_then(|l| answer::list([l.slope, l.intercept])),
    },
    Function {
        name: "theil_sen_slope_ci90",
        gives: "90 % interval of the slope",
        inputs: LINE,
        unit: "y per x, a list of two",
        range: "any",
        source: "Sen 1968, ranks of Kendall's variance",
        evidence: Evidence::Strong,
        run: |i| line(i).and_then(|l| answer::list([l.slope_low, l.slope_high])),
    },
];
