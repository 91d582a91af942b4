//! Where things come from: what was received, what it tells of, what is missing, what has gone silent.

use crate::coach::offline::draft::Draft;
use crate::coach::offline::recordings;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::measured::{Series, Vital};
use crate::domain::source::{Heard, Source};
use crate::domain::state::AthleteState;

/// Days without a word after which a source that used to speak counts as silent (design choice).
const SILENT_DAYS: i64 = 7;

/// What is called what.
pub fn source_id(source: Source) -> &'static str {
    match source {
        Source::AppleHealth => "source-apple-health",
        Source::Garmin => "source-garmin",
        Source::Polar => "source-polar",
        Source::Strava => "source-strava",
        Source::File => "source-file",
        Source::Told => "source-told",
    }
}

pub fn vital_id(vital: Vital) -> &'static str {
    match vital {
        Vital::HrvRmssd => "vital-hrv-rmssd",
        Vital::HrvSdnn => "vital-hrv-sdnn",
        Vital::RestingHr => "vital-resting-hr",
        Vital::Sleep => "vital-sleep",
        Vital::Respiration => "vital-respiration",
        Vital::WristTemperature => "vital-wrist-temperature",
        Vital::Weight => "vital-weight",
        Vital::Vo2max => "vital-vo2max",
    }
}

/// What to do about a source that is silent. `None`: nothing needs doing.
fn remedy_id(source: Source) -> Option<&'static str> {
    match source {
        Source::AppleHealth => Some("source-remedy-apple-health"),
        Source::Garmin => Some("source-remedy-garmin"),
        Source::Polar => Some("source-remedy-polar"),
        Source::Strava => Some("source-remedy-strava"),
        Source::File => Some("source-remedy-file"),
        Source::Told => None,
    }
}

/// What was heard of each source, in their order.
pub fn sources(state: &AthleteState, heard: &[Heard]) -> Reply {
    let mut d = Draft::new(state);
    if heard.is_empty() {
        d.say("sources-nothing", &[]);
    } else {
        d.say("sources-received", &[]);
        for one in heard {
            received(&mut d, one);
        }
        measures(&mut d, &state.measured);
        for one in heard {
            silent(&mut d, one);
        }
    }
    recordings::say_order(&mut d, "sources-order", "sources-order-default");
    d.say("sources-files", &[]);
    d.say("sources-no-link", &[]);
    d.reply()
}

fn counted(n: u32) -> Figure {
    Figure::computed(f64::from(n), Unit::Count, "sources", &[], Evidence::Strong)
}

fn received(d: &mut Draft<'_>, heard: &Heard) {
    let mut parts = Vec::new();
    for (id, n) in [("source-activities", heard.activities), ("source-days", heard.days)] {
        if n > 0 {
            let count = d.number(&counted(n), 0);
            parts.push(d.word(id, &[("n", f64::from(n).into()), ("count", count.into())]));
        }
    }
    let source = d.word(source_id(heard.source), &[]);
    let day = d.date(heard.last_day, &counted(heard.activities + heard.days));
    let args = [
        ("source", source.into()),
        ("what", parts.join(", ").into()),
        ("day", day.into()),
    ];
    d.say("source-line", &args);
}

/// Which measures are known now and which are not: of the two kinds of variability one is enough.
fn measures(d: &mut Draft<'_>, known: &[Series]) {
    let has = |vital| known.iter().any(|series| series.vital == vital);
    let names = |d: &Draft<'_>, vitals: Vec<Vital>| -> String {
        let names: Vec<String> = vitals.into_iter().map(|vital| d.word(vital_id(vital), &[])).collect();
        names.join(", ")
    };
    let there: Vec<Vital> = Vital::ALL.into_iter().filter(|vital| has(*vital)).collect();
    if !there.is_empty() {
        let there = names(d, there);
        d.say("sources-measures", &[("measures", there.into())]);
    }
    let no_hrv = !has(Vital::HrvRmssd) && !has(Vital::HrvSdnn);
    let wanted = [
        (Vital::HrvRmssd, no_hrv),
        (Vital::Sleep, !has(Vital::Sleep)),
        (Vital::RestingHr, !has(Vital::RestingHr)),
    ];
    let missing: Vec<Vital> = wanted
        .into_iter()
        .filter(|(_, missing)| *missing)
        .map(|(vital, _)| vital)
        .collect();
    if !missing.is_empty() {
        let missing = names(d, missing);
        d.say("sources-missing", &[("measures", missing.into())]);
    }
}

fn silent(d: &mut Draft<'_>, heard: &Heard) {
    let Some(remedy) = remedy_id(heard.source) else {
        return;
    };
    let days = (d.state.today - heard.last_day).num_days();
    if days > SILENT_DAYS {
        let days = Figure::computed(days as f64, Unit::Count, "days_since", &[], Evidence::Strong);
        let (shown, source) = (d.number(&days, 0), d.word(source_id(heard.source), &[]));
        d.say("source-silent", &[("source", source.into()), ("days", shown.into())]);
        d.say(remedy, &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    #[test]
    fn what_came_what_is_missing_and_what_is_silent() {
        let mut state = cases::newcomer(Lang::Fr);
        assert!(sources(&state, &[]).text.starts_with("Je n’ai encore rien reçu"));
        let today = state.today;
        let heard = |source, activities, days, ago| Heard {
            source,
            activities,
            days,
            last_day: today - chrono::Days::new(ago),
        };
        let both = [heard(Source::AppleHealth, 58, 412, 0), heard(Source::File, 1, 0, 12)];
        state.measured = vec![Series {
            vital: Vital::HrvSdnn,
            source: Source::AppleHealth,
            device: None,
            since: today,
            points: vec![(today, 50.0)],
            aside: Vec::new(),
        }];
        let text = sources(&state, &both).text;
        for words in [
            "58 activités, 412 jours de mesures",
            "VFC (SDNN)",
            "Il me manque\u{a0}: sommeil, fréquence cardiaque de repos",
            "depuis 12 jours",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
    }
}
