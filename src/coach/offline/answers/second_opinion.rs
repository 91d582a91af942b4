//! A plan from elsewhere, checked against the hard rules for this runner: week, day, rule and the smallest mend.

use super::season::planned;
use crate::coach::offline::draft::Draft;
use crate::domain::dialogue::Reply;
use crate::domain::figure::Unit;
use crate::domain::state::AthleteState;
use crate::science::plan::lint::{Finding, Mend, Written, lint};

/// Findings shown at most in a chat.
const SHOWN: usize = 12;

/// What the rules say of a plan. An empty plan could not be read.
pub fn opinion(state: &AthleteState, plan: &[Written]) -> Reply {
    let mut d = Draft::new(state);
    if plan.is_empty() {
        d.say("lint-unread", &[]);
        return d.reply();
    }
    let found = lint(plan, state);
    let sessions = d.number(&planned(plan.len() as f64, Unit::Count), 0);
    let n = plan.len() as f64;
    if found.is_empty() {
        d.say("lint-clean", &[("sessions", sessions.into()), ("n", n.into())]);
        return d.reply();
    }
    let count = d.number(&planned(found.len() as f64, Unit::Count), 0);
    d.say(
        "lint-found",
        &[
            ("sessions", sessions.into()),
            ("count", count.into()),
            ("n", (found.len() as f64).into()),
        ],
    );
    for finding in found.iter().take(SHOWN) {
        line(&mut d, finding);
    }
    let more = found.len().saturating_sub(SHOWN);
    if more > 0 {
        let count = d.number(&planned(more as f64, Unit::Count), 0);
        d.say("lint-more", &[("count", count.into()), ("n", (more as f64).into())]);
    }
    d.reply()
}

fn line(d: &mut Draft, finding: &Finding) {
    let km = |d: &mut Draft, m: f64, step: f64| d.distance_short(&planned((m / step).floor() * step, Unit::Metres));
    let week = d.number(&planned(finding.week as f64, Unit::Count), 0);
    let day = d.day(finding.date);
    let has = finding.has_m.map_or_else(String::new, |m| km(d, m, 100.0));
    let rule = d.word(&format!("lint-{}", finding.rule), &[("has", has.into())]);
    let mend = match finding.mend {
        Mend::Run(most) => {
            let most = km(d, most, 500.0);
            d.word("lint-mend-run", &[("most", most.into())])
        }
        Mend::Week(most) => {
            let most = km(d, most, 1_000.0);
            d.word("lint-mend-week", &[("most", most.into())])
        }
        Mend::Easy => d.word("lint-mend-easy", &[]),
        Mend::Rest => d.word("lint-mend-rest", &[]),
    };
    d.say(
        "lint-line",
        &[
            ("week", week.into()),
            ("day", day.into()),
            ("rule", rule.into()),
            ("mend", mend.into()),
        ],
    );
}
