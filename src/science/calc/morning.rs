//! The day's decision, pain, risk and progress.

use serde_json::{Map, Value};

use super::Function;
use super::answer::{self, Answer};
use super::field::{self, Field};
use super::input::{Inputs, undefined};
use crate::domain::figure::Evidence;
use crate::domain::recovery::Band;
use crate::science::fatigue_decision::{self, Morning, Planned, Signal};
use crate::science::injury_risk::{self, Fact, Week};
use crate::science::pain_monitoring::{self, Fact as Pain};
use crate::science::{progress, spike};

fn object(entries: Vec<(&str, Value)>) -> Value {
    Value::Object(entries.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())
}

/// The facts whose flag is set.
fn told<T, const N: usize>(i: &Inputs<'_>, flags: [(&str, T); N]) -> Vec<T> {
    flags
        .into_iter()
        .filter(|(name, _)| i.flag(name))
        .map(|(_, fact)| fact)
        .collect()
}

fn decision(i: &Inputs<'_>) -> Answer {
    let band = i.word("week_band").map(|word| match word {
        "below" => Band::Below,
        "above" => Band::Above,
        _ => Band::In,
    });
    let planned = match i.word("planned") {
        Some("long") => Planned::Long,
        Some("quality") => Planned::Quality,
        _ => Planned::Easy,
    };
    let signals = [
        ("red_flag", Signal::RedFlag),
        ("today_low", Signal::LowToday),
        ("resting_hr_up", Signal::RestingHeartUp),
        ("form_low", Signal::FormLow),
        ("heavy_legs", Signal::HeavyLegs),
        ("two_weeks_compliant", Signal::TwoWeeksCompliant),
    ];
    let morning = Morning {
        signals: told(i, signals),
        week_band: band,
        days_below: i.maybe("days_below").unwrap_or(0.0),
        subjective: i.maybe("subjective"),
        readiness: i.maybe("readiness"),
    };
    let found = fatigue_decision::decide(&morning, planned);
    Ok(object(vec![
        ("rule", answer::word(found.rule)?),
        ("session", answer::word(found.session)?),
        ("volume_share", answer::number(found.volume)?),
    ]))
}

fn pain(i: &Inputs<'_>) -> Answer {
    let facts = [
        ("gone_next_morning", Pain::GoneNextMorning),
        ("rising", Pain::Rising),
        ("limp", Pain::Limp),
        ("running", Pain::Running),
        ("achilles", Pain::Achilles),
        ("zero_only", Pain::ZeroOnly),
    ];
    let found = pain_monitoring::action(i.number("during")?, &told(i, facts));
    answer::word(found.ok_or_else(|| undefined("`during` must be from 0 to 10"))?.id())
}

fn risk(i: &Inputs<'_>) -> Answer {
    let facts = [
        ("injury_last_12_months", Fact::InjuryLast12Months),
        ("injury_same_site", Fact::InjurySameSite),
        ("bone_stress_before", Fact::BoneStressBefore),
        ("novice_under_1_year", Fact::NoviceUnder1Year),
        ("new_shoe", Fact::NewShoe),
        ("strength_habit", Fact::StrengthHabit),
        ("step_rate_retrained", Fact::StepRateRetrained),
    ];
    let ratio = i
        .maybe("spike_ratio")
        .and_then(|ratio| spike::session_spike(ratio, 1.0));
    let found = injury_risk::risk(&Week {
        facts: told(i, facts),
        spike: ratio.map(|(_, band)| (band, i.maybe("days_since_spike").unwrap_or(0.0))),
        week_jump: i.maybe("week_jump"),
        sleep_h: i.maybe("sleep_h"),
        pain: i.maybe("pain"),
        hard_in_72_h: i.maybe("hard_in_72_h"),
        age: i.maybe("age"),
    });
    let mut contributions = Map::new();
    for (name, f) in found.contributions {
        contributions.insert(name.to_owned(), answer::number(f)?);
    }
    Ok(object(vec![
        ("ratio", answer::number(found.ratio)?),
        ("band", answer::word(found.band)?),
        ("contributions", Value::Object(contributions)),
    ]))
}

/// Values of one index that differ by more are not of one runner.
const UNALIKE: f64 = 10.0;

fn verdict(i: &Inputs<'_>) -> Answer {
    let values = i.numbers("values");
    let (least, most) = values
        .iter()
        .fold((f64::INFINITY, 0.0_f64), |(a, b), x| (a.min(*x), b.max(*x)));
    if most > UNALIKE * least {
        return Err(undefined(
            "`values` differ by more than tenfold: some are of another unit",
        ));
    }
    let found = progress::verdict(&i.numbers("days"), &values).ok_or_else(|| {
        undefined("`days` and `values` must be as many, three or more, vary, and values must be above 0")
    })?;
    Ok(object(vec![
        ("state", answer::word(found.state.id())?),
        ("sessions", Value::from(found.sessions)),
        ("change_pct", answer::number(found.change_pct)?),
        (
            "slope_pct_per_week_ci90",
            answer::list([found.slope_low_pct_week, found.slope_high_pct_week])?,
        ),
        ("p", answer::number(found.p)?),
    ]))
}

const POINTS: (f64, f64) = (0.0, 100.0);
const PAIN: Field = field::number("pain", "0 to 10", 0.0, 10.0);

pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "fatigue_decision",
        gives: "what the morning makes of the planned session",
        inputs: &[
            field::choice("planned", &["easy", "long", "quality"]),
            field::flag("red_flag"),
            field::choice("week_band", &["below", "in", "above"]).optional(),
            field::number("days_below", "d", 0.0, 365.0).optional(),
            field::flag("today_low"),
            field::flag("resting_hr_up"),
            field::number("subjective", "points", POINTS.0, POINTS.1).optional(),
            field::flag("form_low"),
            field::flag("heavy_legs"),
            field::number("readiness", "points", POINTS.0, POINTS.1).optional(),
            field::flag("two_weeks_compliant"),
        ],
        unit: "rule, session, share of the planned volume",
        range: "share 0 to 1.05; the first row that applies wins",
        source: "design choice; Kiviniemi 2007, Vesterinen 2016, Nuuttila 2022",
        evidence: Evidence::Weak,
        run: decision,
    },
    Function {
        name: "pain_monitoring_action",
        gives: "progress, hold, step_back or stop after a session",
        inputs: &[
            field::number("during", "0 to 10", 0.0, 10.0),
            field::flag("gone_next_morning"),
            field::flag("rising"),
            field::flag("limp"),
            field::flag("running"),
            field::flag("achilles"),
            field::flag("zero_only"),
        ],
        unit: "one of four words",
        range: "running up to 3, Achilles and exercises up to 5, bone, hip, nerve and fresh calf 0",
        source: "Thomeé 1997; Silbernagel 2007",
        evidence: Evidence::Moderate,
        run: pain,
    },
    Function {
        name: "injury_risk_ratio",
        gives: "injury rate against one's own baseline week, with what adds to it; no probability",
        inputs: &[
            field::number("spike_ratio", "longest session over the longest of 30 days", 0.01, 20.0).optional(),
            field::number("days_since_spike", "d", 0.0, 365.0).optional(),
            field::number("week_jump", "as a share of last week", -1.0, 20.0).optional(),
            field::flag("injury_last_12_months"),
            field::flag("injury_same_site"),
            field::flag("bone_stress_before"),
            field::flag("novice_under_1_year"),
            field::number("sleep_h", "h, mean of 14 nights", 0.0, 24.0).optional(),
            PAIN.optional(),
            field::number("hard_in_72_h", "sessions", 0.0, 20.0).optional(),
            field::flag("new_shoe"),
            field::number("age", "years", 5.0, 110.0).optional(),
            field::flag("strength_habit"),
            field::flag("step_rate_retrained"),
        ],
        unit: "ratio, band, contributions",
        range: "1/6 to 6; green, amber from 1.3, orange above 2, red above 3",
        source: "design choice, factors shrunk below published ones (Frandsen 2025 and others)",
        evidence: Evidence::Weak,
        run: risk,
    },
    Function {
        name: "progress_verdict",
        gives: "improving, regressing, plateau or unclear, with sessions, effect, interval and p",
        inputs: &[
            field::numbers("days", "d", (3, 500), (0.0, 100_000.0)),
            field::numbers("values", "an index, better when higher", (3, 500), (1e-6, 1e9)),
        ],
        unit: "a word, sessions, % and % a week",
        range: "improving from 10 sessions, 1.5 %; regressing 2 %; plateau from 12 over 8 weeks",
        source: "design choice: Theil-Sen, Mann-Kendall",
        evidence: Evidence::Weak,
        run: verdict,
    },
];
