//! Everything the athlete settled or could settle, one line each: what it is, and what to write to change it.

use super::answers::settings::{day_list, method_name, zone_name};
use super::countries;
use super::draft::Draft;
use crate::domain::athlete::{Lang, RunLength, Sex};
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::units::Units;
use crate::safety::emergency;

/// `None`: never given. The language is the setting, which the words of this answer may not be in.
type Value = fn(&mut Draft, Lang) -> Option<String>;

/// Name, what to write to change it, and the value.
const ROWS: [(&str, &str, Value); 23] = [
    ("set-goal", "set-goal-how", goal),
    ("set-race", "set-race-how", race),
    ("set-birth", "set-birth-how", birth),
    ("set-sex", "set-sex-how", sex),
    ("set-hr-max", "set-hr-max-how", |d, _| {
        heart(d, d.state.athlete.physiology.hr_max)
    }),
    ("set-hr-rest", "set-hr-rest-how", |d, _| {
        heart(d, d.state.athlete.physiology.hr_rest)
    }),
    ("set-run-days", "set-run-days-how", |d, _| {
        days(d, d.state.athlete.preferences.run_days.as_deref())
    }),
    ("set-weekly-runs", "set-weekly-runs-how", weekly_runs),
    ("set-recent-runs", "set-recent-runs-how", |d, _| {
        let count = d.state.athlete.physiology.lately.weekly_runs?;
        Some(d.number(&row(f64::from(count), Unit::Count), 0))
    }),
    ("set-recent-longest", "set-recent-longest-how", recent_longest),
    ("set-away", "set-away-how", away),
    ("set-strength-days", "set-strength-days-how", |d, _| {
        days(d, d.state.athlete.preferences.strength_days.as_deref())
    }),
    ("set-long-day", "set-long-day-how", |d, _| {
        days(
            d,
            d.state.athlete.preferences.long_day.as_ref().map(std::slice::from_ref),
        )
    }),
    ("set-injuries", "set-injuries-how", injuries),
    ("set-method", "set-method-how", |d, _| {
        let id = d.state.athlete.preferences.methodology.as_deref()?;
        Some(method_name(d, id))
    }),
    ("set-language", "set-language-how", |d, stored| {
        Some(match stored {
            Lang::Fr => d.word("set-french", &[]),
            Lang::En => d.word("set-english", &[]),
        })
    }),
    ("set-zone", "set-zone-how", |d, _| {
        let zone = zone_name(d.lang(), d.state.athlete.settings.tz);
        Some(d.proper_name(&zone))
    }),
    ("set-quiet", "set-quiet-how", |d, _| Some(quiet(d))),
    ("set-units", "set-units-how", |d, _| {
        Some(match d.units() {
            Units::Metric => d.word("set-metric", &[]),
            Units::Imperial => d.word("set-imperial", &[]),
        })
    }),
    ("set-country", "set-country-how", country),
    ("set-nudges", "set-nudges-how", nudges),
    ("set-muted", "set-muted-how", |d, _| Some(muted(d))),
    ("set-model", "set-model-how", |d, _| {
        yes_no(d, d.state.athlete.settings.consent.model)
    }),
];

/// Every setting with its value and how to change it. The words are in the language of the state, `stored` is the
/// language that was settled.
pub fn settled(state: &crate::domain::state::AthleteState, stored: Lang) -> Reply {
    let mut d = Draft::new(state);
    d.say("set-intro", &[]);
    for (name, how, value) in ROWS {
        let value = value(&mut d, stored).unwrap_or_else(|| d.word("bot-not-asked", &[]));
        let how = d.word(how, &[]);
        let how = d.example(how);
        let name = d.word(name, &[]);
        d.say(
            "set-line",
            &[("name", name.into()), ("value", value.into()), ("how", how.into())],
        );
    }
    d.reply()
}

fn row(value: f64, unit: Unit) -> Figure {
    Figure::row(value, unit, "athlete", &"settings")
}

fn goal(d: &mut Draft, _: Lang) -> Option<String> {
    let state = d.state;
    let all: Vec<String> = state
        .goals
        .iter()
        .map(|g| {
            let goal = &g.goal;
            let of_goal = |value: f64, unit: Unit| Figure::row(value, unit, "goal", &goal.id);
            let mut parts = vec![d.goal_name(goal)];
            if let Some(date) = goal.date {
                parts.push(d.date(date, &of_goal(0.0, Unit::Date)));
            }
            if let Some(target) = goal.target_s {
                parts.push(d.clock(&of_goal(target, Unit::Seconds)));
            }
            parts.join(", ")
        })
        .collect();
    (!all.is_empty()).then(|| all.join(" ; "))
}

fn race(d: &mut Draft, _: Lang) -> Option<String> {
    let state = d.state;
    let last = state.records.iter().filter(|r| r.race).max_by_key(|r| r.date)?;
    let source = last.duration.clone();
    let metres = Figure {
        value: last.distance_m,
        unit: Unit::Metres,
        ..source.clone()
    };
    let (name, time) = (d.race_name(&metres), d.clock(&source));
    Some(format!("{name}, {time}, {}", d.date(last.date, &source)))
}

fn birth(d: &mut Draft, _: Lang) -> Option<String> {
    let year = d.state.athlete.physiology.birth_year?;
    Some(d.shown(year.to_string(), row(f64::from(year), Unit::Years)))
}

fn sex(d: &mut Draft, _: Lang) -> Option<String> {
    Some(match d.state.athlete.physiology.sex? {
        Sex::Female => d.word("set-female", &[]),
        Sex::Male => d.word("set-male", &[]),
    })
}

fn heart(d: &mut Draft, bpm: Option<u16>) -> Option<String> {
    Some(d.bpm(&row(f64::from(bpm?), Unit::BeatsPerMinute)))
}

/// No day at all is an answer, unlike none given.
fn days(d: &mut Draft, days: Option<&[u8]>) -> Option<String> {
    Some(match days? {
        [] => d.word("no-day", &[]),
        days => day_list(d.lang(), days),
    })
}

fn weekly_runs(d: &mut Draft, _: Lang) -> Option<String> {
    let count = d.state.athlete.preferences.weekly_runs?;
    Some(d.number(&row(f64::from(count), Unit::Count), 0))
}

fn recent_longest(d: &mut Draft, _: Lang) -> Option<String> {
    Some(match d.state.athlete.physiology.lately.longest? {
        RunLength::Metres(metres) => d.distance_short(&row(metres, Unit::Metres)),
        RunLength::Seconds(seconds) => d.duration(&row(seconds, Unit::Seconds)),
    })
}

/// Journeys that are not over, each by its two ends.
fn away(d: &mut Draft, _: Lang) -> Option<String> {
    let state = d.state;
    let ahead = state.athlete.preferences.away.iter().filter(|a| a.to >= state.today);
    let all: Vec<String> = ahead
        .map(|a| {
            let source = row(0.0, Unit::Date);
            let (from, to) = (d.date(a.from, &source), d.date(a.to, &source));
            d.word("set-away-value", &[("from", from.into()), ("to", to.into())])
        })
        .collect();
    (!all.is_empty()).then(|| all.join(", "))
}

fn injuries(d: &mut Draft, _: Lang) -> Option<String> {
    let state = d.state;
    let open: Vec<String> = state
        .injuries
        .iter()
        .filter(|i| i.closed.is_none())
        .map(|injury| {
            let site = super::site_name(d, &injury.place());
            match injury.pain {
                Some(pain) => {
                    let pain = Figure::row(f64::from(pain), Unit::Scale, "injury", &injury.id);
                    format!("{site} {}", d.scale(&pain, 10))
                }
                None => site,
            }
        })
        .collect();
    let asked = state.athlete.asked.iter().any(|q| q == "injuries");
    if open.is_empty() {
        return asked.then(|| d.word("set-none", &[]));
    }
    Some(open.join(", "))
}

fn quiet(d: &mut Draft) -> String {
    let quiet = d.state.athlete.settings.quiet;
    if quiet.from_min == quiet.to_min {
        return d.word("set-none", &[]);
    }
    let (from, to) = (d.minute(quiet.from_min, "athlete"), d.minute(quiet.to_min, "athlete"));
    d.word("set-quiet-value", &[("from", from.into()), ("to", to.into())])
}

fn country(d: &mut Draft, _: Lang) -> Option<String> {
    let settings = &d.state.athlete.settings;
    if let Some(code) = &settings.country {
        return Some(countries::name(d.lang(), code));
    }
    let guessed = emergency::numbers(None, settings.tz.name()).country?;
    let guessed = countries::name(d.lang(), guessed);
    Some(d.word("set-country-guessed", &[("country", guessed.into())]))
}

fn nudges(d: &mut Draft, _: Lang) -> Option<String> {
    let settings = &d.state.athlete.settings;
    let allowed = yes_no(d, settings.consent.nudges)?;
    let cap = d.number(&row(f64::from(settings.daily_cap), Unit::Count), 0);
    let cap_args = [("cap", cap.into())];
    let most = d.word("set-cap", &cap_args);
    Some(match settings.consent.nudges {
        Some(true) => format!("{allowed}, {most}"),
        _ => allowed,
    })
}

fn muted(d: &Draft) -> String {
    let rules = &d.state.athlete.settings.muted_rules;
    if rules.is_empty() {
        return d.word("set-muted-none", &[]);
    }
    let names: Vec<String> = rules
        .iter()
        .map(|rule| d.word(&format!("nudge-rule-{}", rule.replace('_', "-")), &[]))
        .collect();
    names.join(", ")
}

fn yes_no(d: &Draft, allowed: Option<bool>) -> Option<String> {
    allowed.map(|allowed| d.word(if allowed { "bot-on" } else { "bot-off" }, &[]))
}
