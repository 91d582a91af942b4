//! Why a session is what it is: the engine's reasons in words, with the figures they weighed.

use super::draft::Draft;
use crate::domain::figure::{Figure, Unit};
use crate::domain::plan::Reason;
use crate::i18n::{self, Arg};

/// The figures a rule's words name, by their place in the reason (see `science::RULES`).
const NAMED: &[(&str, &[(&str, usize)])] = &[
    ("h1", &[("limit", 0), ("longest", 1)]),
    ("h2", &[("limit", 0), ("reference", 1)]),
    ("readiness", &[("sum", 0)]),
    ("easy_median", &[("pace", 0)]),
    ("no_history", &[("days", 0)]),
    ("told_start", &[("limit", 0), ("longest", 1)]),
    ("told_week", &[("limit", 0), ("week", 1), ("runs", 2)]),
    ("told_h2", &[("limit", 0), ("week", 1)]),
    ("day_limit", &[("time", 0)]),
    ("long_day", &[("week", 1)]),
    ("quality_share", &[("hard", 2)]),
    ("taper", &[("days", 0)]),
    ("pain", &[("pain", 0)]),
    ("rhythm", &[("runs", 0)]),
    ("weekly_runs", &[("runs", 0)]),
    ("already_run", &[("distance", 0)]),
    ("race_too_soon", &[("days", 0), ("needed", 1)]),
    ("race_unready", &[("longest", 1)]),
];

/// A reason as a sentence that can follow a colon. `None` where this version has no words for its rule.
pub fn words(d: &mut Draft, reason: &Reason) -> Option<String> {
    let plain = format!("reason-{}", reason.rule.replace('_', "-"));
    if !i18n::has(d.lang(), &plain) {
        return None;
    }
    let named = NAMED
        .iter()
        .find(|(rule, _)| *rule == reason.rule)
        .map_or(&[][..], |(_, named)| named);
    let figures: Option<Vec<(&str, &Figure)>> = named
        .iter()
        .map(|(name, place)| Some((*name, reason.figures.get(*place)?)))
        .collect();
    let Some(figures) = figures.filter(|all| !all.is_empty()) else {
        return Some(d.word(&plain, &[]));
    };
    // The first figure also chooses the plural.
    let mut args: Vec<(&str, Arg)> = vec![("n", figures[0].1.value.into())];
    for (name, figure) in figures {
        let shown = shown(d, &reason.rule, figure);
        args.push((name, shown.into()));
    }
    Some(d.word(&format!("{plain}-with"), &args))
}

fn shown(d: &mut Draft, rule: &str, figure: &Figure) -> String {
    match figure.unit {
        Unit::Metres => d.distance_short(figure),
        Unit::Seconds => d.duration(figure),
        Unit::SecondsPerKm => d.pace(figure),
        Unit::Scale | Unit::Count if rule == "readiness" => d.scale(figure, 15),
        Unit::Scale => d.scale(figure, 10),
        _ => d.number(figure, 0),
    }
}
