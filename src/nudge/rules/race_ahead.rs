//! A race comes nearer: at each milestone, the one thing that is useful then. The taper begins where the engine begins it.

use super::Rule;
use crate::coach::offline::draft::{Draft, sentence};
use crate::domain::figure::{Figure, Unit};
use crate::domain::nudge::{Finding, Urgency};
use crate::domain::state::{AthleteState, GoalState};
use crate::domain::units::Pace;
use crate::i18n::Arg;
use crate::science::taper_start::taper_start;

pub const RULE: Rule = Rule {
    id: "race_ahead",
    urgency: Urgency::Reminder,
    cool_down_days: 1,
    looks,
};

/// Days before the race, each with the days in which its words are still true: a look may be missed.
const MILESTONES: [(i64, i64); 5] = [(56, 54), (28, 26), (7, 6), (3, 2), (1, 1)];
/// Days in which the words of the taper's beginning are still true, its first one included.
const TAPER_TRUE_DAYS: i64 = 2;
/// A taper that begins with the week of the race, days before it, is spoken of with that week.
const RACE_WEEK_DAYS: i64 = 7;
/// From here on a race lasts long enough for the meals before it to matter, metres (over about 90 minutes;
/// science.md 10).
const LONG_RACE_M: f64 = 20_000.0;
/// The share of results a prediction's interval is built to hold, percent (science.md 8).
const INTERVAL_PERCENT: f64 = 80.0;

fn looks(state: &AthleteState) -> Option<Finding> {
    state.goals.iter().find_map(|goal| ahead(state, goal))
}

fn ahead(state: &AthleteState, goal: &GoalState) -> Option<Finding> {
    let days = goal.days_left.as_ref()?;
    let left = days.value.round() as i64;
    if tapers(state, goal, left) {
        let season = state.season.is_some();
        let said = if season {
            "nudge-race-taper-plan"
        } else {
            "nudge-race-taper"
        };
        return Some(finding(state, goal, "taper", (said, "nudge-race-taper-why")));
    }
    let (milestone, _) = MILESTONES
        .into_iter()
        .find(|(from, to)| (*to..=*from).contains(&left))?;
    let long = goal.goal.distance_m.is_some_and(|m| m >= LONG_RACE_M);
    Some(finding(state, goal, &milestone.to_string(), words(milestone, long)))
}

/// Whether the taper has just begun, before the week of the race.
fn tapers(state: &AthleteState, goal: &GoalState, left: i64) -> bool {
    let Some(race) = goal.goal.date else { return false };
    taper_start(state, race).is_some_and(|start| {
        let from = (race - start).num_days();
        from > RACE_WEEK_DAYS && (from - TAPER_TRUE_DAYS + 1..=from).contains(&left)
    })
}

fn finding(state: &AthleteState, goal: &GoalState, milestone: &str, (said, why): (&str, &str)) -> Finding {
    let mut d = Draft::new(state);
    let race = sentence(&d.goal_name(&goal.goal));
    let mut args: Vec<(&str, Arg)> = vec![("race", race.into())];
    if let Some(days) = goal.days_left.as_ref().filter(|_| milestone != "1") {
        args.push(("days", d.number(days, 0).into()));
    }
    if let Some(date) = goal.goal.date.filter(|_| milestone == "7") {
        let row = Figure::row(0.0, Unit::Date, "goal", &goal.goal.id);
        args.push(("day", d.date(date, &row).into()));
    }
    d.say(said, &args);
    match milestone {
        "7" => expected(&mut d, goal),
        "1" => start(&mut d, goal),
        _ => {}
    }
    let why = d.word(why, &args);
    RULE.finding(d, format!("{}-{milestone}", goal.goal.id.simple()), why)
}

/// The ids of the sentence of a milestone and of its reason.
fn words(milestone: i64, long: bool) -> (&'static str, &'static str) {
    match milestone {
        56 => ("nudge-race-build", "nudge-race-build-why"),
        28 => ("nudge-race-rehearse", "nudge-race-rehearse-why"),
        7 => ("nudge-race-week", "nudge-race-week-why"),
        3 if long => ("nudge-race-meals", "nudge-race-meals-why"),
        3 => ("nudge-race-rest", "nudge-race-rest-why"),
        _ => ("nudge-race-eve", "nudge-race-eve-why"),
    }
}

/// The time to expect, as an interval. Nothing where no result tells.
fn expected(d: &mut Draft, goal: &GoalState) {
    let Some(prediction) = &goal.prediction else { return };
    let (low, high) = (d.race_time(&prediction.low), d.race_time(&prediction.high));
    let share = Figure::rule(INTERVAL_PERCENT, Unit::Percent, "prediction_interval");
    let share = d.percent(&share);
    d.say(
        "nudge-race-expected",
        &[("low", low.into()), ("high", high.into()), ("share", share.into())],
    );
}

/// The pace to start at: the target's, or what is to be expected where the target asks for more than that.
fn start(d: &mut Draft, goal: &GoalState) {
    if let Some(expected) = beyond(goal) {
        let pace = d.pace(&expected);
        d.say("nudge-race-start-expected", &[("pace", pace.into())]);
        return;
    }
    if let Some(pace) = goal.target_pace.as_ref().filter(|_| !goal.impossible) {
        let pace = d.pace(pace);
        d.say("nudge-race-start", &[("pace", pace.into())]);
    }
}

/// The pace of the expected time, seconds per kilometre, where the target is faster than the whole range. A slower
/// target is the runner's choice.
fn beyond(goal: &GoalState) -> Option<Figure> {
    let prediction = goal.prediction.as_ref()?;
    let target_s = goal.goal.target_s?;
    if target_s >= prediction.low.value {
        return None;
    }
    let (metres, seconds) = (prediction.distance_m, prediction.median.value);
    let inputs = [("distance_m", metres), ("expected_s", seconds)];
    let pace = Pace::of(metres, seconds)?.0;
    let evidence = prediction.median.evidence;
    Some(Figure::computed(
        pace,
        Unit::SecondsPerKm,
        "expected_pace",
        &inputs,
        evidence,
    ))
}

#[cfg(test)]
mod tests {
    use crate::domain::athlete::Lang;
    use crate::domain::goal::RaceResult;
    use crate::nudge::rules::cases;

    use super::*;

    fn found(lang: Lang, days: u64) -> Option<Finding> {
        let mut history = cases::steady(lang);
        history.goals.push(cases::half_marathon(days));
        history.results.push(RaceResult {
            id: uuid::Uuid::from_u128(5),
            date: cases::today() - chrono::Days::new(35),
            distance_m: 10_000.0,
            duration_s: 2760.0,
        });
        looks(&cases::assess(&history))
    }

    #[test]
    fn nobody_is_sent_out_faster_than_what_is_expected() {
        let mut history = cases::steady(Lang::Fr);
        history.goals.push(cases::half_marathon(1));
        history.results.push(RaceResult {
            id: uuid::Uuid::from_u128(5),
            date: cases::today() - chrono::Days::new(35),
            distance_m: 10_000.0,
            duration_s: 2760.0,
        });
        let start = |history: &crate::domain::history::History| {
            let state = cases::assess(history);
            let finding = looks(&state).unwrap();
            cases::check_receipts(&finding);
            let last = finding.text.lines().last().unwrap().to_owned();
            (last, state.goals[0].prediction.clone().unwrap())
        };
        for lang in Lang::ALL {
            history.athlete.settings.lang = lang;
            history.goals[0].target_s = Some(5400.0);
            start(&history);
        }
        history.athlete.settings.lang = Lang::Fr;
        let (said, prediction) = start(&history);
        assert!(prediction.low.value > 5400.0);
        assert_eq!(
            said,
            "Pars à 4:49/km ou un peu plus lentement\u{a0}: ton objectif demande plus que ce que tes résultats annoncent."
        );
        history.goals[0].target_s = Some(7200.0);
        assert_eq!(start(&history).0, "Pars à 5:41/km ou un peu plus lentement.");
    }

    #[test]
    fn each_milestone_once_even_if_a_day_is_missed() {
        let about: Vec<(u64, String)> = (0..60)
            .filter_map(|days| Some((days, found(Lang::Fr, days)?.about)))
            .collect();
        let milestones = [
            "1", "3", "3", "7", "7", "taper", "taper", "28", "28", "28", "56", "56", "56",
        ];
        let expected: Vec<(u64, String)> = [1, 2, 3, 6, 7, 9, 10, 26, 27, 28, 54, 55, 56]
            .into_iter()
            .zip(milestones)
            .map(|(days, milestone)| (days, format!("{:032x}-{milestone}", 77)))
            .collect();
        assert_eq!(about, expected);
    }

    #[test]
    fn the_taper_is_said_on_the_day_the_engine_begins_it() {
        let mut history = cases::steady(Lang::Fr);
        history.goals.push(cases::half_marathon(10));
        let state = cases::assess(&history);
        let said = looks(&state).unwrap();
        cases::check_receipts(&said);
        assert_eq!(
            said.text,
            "Semi de Lyon\u{a0}: plus que 10 jours. L’affûtage commence\u{a0}: des sorties de plus en plus courtes jusqu’à la course, et plus de séance dure."
        );
        let race = history.goals[0].date.unwrap();
        assert_eq!(taper_start(&state, race), Some(cases::today()));
    }

    #[test]
    fn the_words_of_a_week_before_and_of_the_eve() {
        let week = found(Lang::Fr, 7).unwrap();
        cases::check_receipts(&week);
        assert_eq!(
            week.text,
            "Semi de Lyon, c’est dimanche 29 novembre. Règle dès aujourd’hui le dossard, le trajet et l’heure du réveil, et couche-toi tôt toute la semaine.\nTemps probable\u{a0}: entre 1:38:00 et 1:45:30, à 80\u{202f}% de confiance."
        );
        assert_eq!(
            week.why,
            "plus que 7 jours\u{202f}; le sommeil de la semaine compte plus que celui de la dernière nuit."
        );
        let eve = found(Lang::En, 1).unwrap();
        cases::check_receipts(&eve);
        assert_eq!(
            eve.text,
            "Semi de Lyon is tomorrow. Get everything ready tonight: bib, pins, shoes; a usual dinner, then bed.\nStart at 4:59/km or slightly slower."
        );
    }

    #[test]
    fn every_milestone_has_words_with_receipts_in_both_languages() {
        for lang in Lang::ALL {
            for days in [56, 28, 10, 7, 3, 1] {
                let mut short = cases::half_marathon(days);
                (short.distance_m, short.name) = (Some(10_000.0), None);
                let mut history = cases::history(lang);
                history.goals.push(short);
                cases::check_receipts(&looks(&cases::assess(&history)).unwrap());
                cases::check_receipts(&found(lang, days).unwrap());
            }
        }
    }
}
