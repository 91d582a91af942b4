//! Too much at once: a planned or a finished run far above the longest of the month, or a week above its limit.

use chrono::{Datelike, Days};

use super::Rule;
use crate::coach::offline::draft::{Draft, day_number, sentence};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::nudge::{Finding, Urgency};
use crate::domain::plan::SessionKind;
use crate::domain::state::AthleteState;
use crate::science;
use crate::science::limits;
use crate::science::spike::{SpikeBand, session_spike};

pub const RULE: Rule = Rule {
    id: "volume_spike",
    urgency: Urgency::Warning,
    cool_down_days: 3,
    looks,
};

/// Runners behind the hazard ratios (Frandsen 2025, BJSM 59:1203).
const RUNNERS: f64 = 5205.0;
/// A limit is passed by more than what a watch gets wrong, metres [D].
const SLACK_M: f64 = 100.0;
/// Below this week the limit of the single run watches alone, metres [D].
const SMALL_WEEK_M: f64 = 10_000.0;

fn looks(state: &AthleteState) -> Option<Finding> {
    planned(state).or_else(|| done(state)).or_else(|| week(state))
}

/// Today's or tomorrow's session above H1, before it is run. Races are exempt.
fn planned(state: &AthleteState) -> Option<Finding> {
    let limit = science::longest_allowed(state)?;
    let longest = state.volume.longest_30d.as_ref()?;
    let ran_today = state.last_run.as_ref().is_some_and(|run| run.days_ago == 0);
    let tomorrow = state.today.checked_add_days(Days::new(1))?;
    let (date, metres, evidence) = state
        .week_ahead
        .iter()
        .filter(|(day, _)| *day == tomorrow || (*day == state.today && !ran_today))
        .filter(|(_, workout)| workout.kind != SessionKind::Race)
        .find_map(|(day, workout)| {
            let metres = workout.distance_m.filter(|m| *m > limit.value + SLACK_M)?;
            Some((*day, metres, workout.evidence))
        })?;
    let mut d = Draft::new(state);
    let inputs = [("day", day_number(date))];
    let distance = d.distance(&Figure::computed(
        metres,
        Unit::Metres,
        "next_session",
        &inputs,
        evidence,
    ));
    let most = d.distance(&limit);
    let day = if date == state.today {
        "nudge-today"
    } else {
        "nudge-tomorrow"
    };
    let day = d.word(day, &[]);
    d.say(
        "nudge-spike-planned",
        &[
            ("day", day.into()),
            ("distance", distance.into()),
            ("limit", most.into()),
        ],
    );
    let (_, band) = session_spike(metres, longest.value)?;
    let longest = d.distance(longest);
    let study = sentence(&study(&mut d, band));
    let why = d.word(
        "nudge-spike-planned-why",
        &[("longest", longest.into()), ("study", study.into())],
    );
    Some(RULE.finding(d, format!("planned-{date}"), why))
}

/// A run of today or yesterday more than 30 % above the longest of the 30 days before it. Races are exempt.
fn done(state: &AthleteState) -> Option<Finding> {
    let run = state
        .last_run
        .as_ref()
        .filter(|run| run.days_ago <= 1 && !run.activity.race)?;
    let metres = run.activity.distance_m?;
    let ratio = run.spike.as_ref()?;
    let longest = metres / ratio.value;
    let (_, band) = session_spike(metres, longest)?;
    if band < SpikeBand::Moderate || metres <= limits::single_run_m(longest) + SLACK_M {
        return None;
    }
    let mut d = Draft::new(state);
    let distance = d.distance(&Draft::of_activity(&run.activity, metres, Unit::Metres));
    let over = Figure::computed(
        (ratio.value - 1.0) * 100.0,
        Unit::Percent,
        "session_spike",
        &[("distance_m", metres), ("longest_30d_m", longest)],
        ratio.evidence,
    );
    let over = d.percent(&over);
    d.say(
        "nudge-spike-done",
        &[("distance", distance.into()), ("percent", over.into())],
    );
    let why = study(&mut d, band);
    Some(RULE.finding(d, format!("run-{}", run.activity.id.0.simple()), why))
}

/// This week's metres above H2. A week with a race is exempt.
fn week(state: &AthleteState) -> Option<Finding> {
    let reference = state.volume.reference_week.as_ref()?;
    let ran = &state.volume.this_week;
    let limit = limits::week_m(reference.value);
    let back = Days::new(u64::from(state.today.weekday().num_days_from_monday()));
    let monday = state.today.checked_sub_days(back)?;
    let raced = state.recent.iter().any(|a| a.race && a.local_date >= monday);
    if raced || ran.value < SMALL_WEEK_M || ran.value <= limit + SLACK_M {
        return None;
    }
    let mut d = Draft::new(state);
    let inputs = [("reference_m", reference.value)];
    let limit = Figure::computed(limit, Unit::Metres, "week_limit", &inputs, Evidence::Weak);
    let (ran, limit) = (d.distance(ran), d.distance(&limit));
    d.say("nudge-spike-week", &[("done", ran.into()), ("limit", limit.into())]);
    let reference = d.distance(reference);
    let why = d.word("nudge-spike-week-why", &[("reference", reference.into())]);
    Some(RULE.finding(d, format!("week-{monday}"), why))
}

/// What the study behind H1 saw in runs of this band.
fn study(d: &mut Draft, band: SpikeBand) -> String {
    // Above H1 a run is never in the reference band, so 10 % is the least.
    let over = match band {
        SpikeBand::Usual | SpikeBand::Small => 10.0,
        SpikeBand::Moderate => 30.0,
        SpikeBand::Large => 100.0,
    };
    let times = band.hazard_ratio();
    let runners = d.rule(RUNNERS, Unit::Count, "frandsen_2025");
    let over = d.percent(&Figure::rule(over, Unit::Percent, "frandsen_2025"));
    let times = d.number(&Figure::rule(times, Unit::Ratio, "frandsen_2025"), 2);
    d.word(
        "nudge-spike-study",
        &[
            ("runners", runners.into()),
            ("over", over.into()),
            ("times", times.into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use crate::domain::athlete::Lang;
    use crate::nudge::rules::cases;

    use super::*;

    fn found(lang: Lang, runs: &[(u64, f64)]) -> Option<Finding> {
        let mut history = cases::steady(lang);
        history
            .activities
            .extend(runs.iter().map(|(days, km)| cases::run(*days, *km)));
        looks(&cases::assess(&history))
    }

    #[test]
    fn a_run_far_above_the_month() {
        let finding = found(Lang::Fr, &[(1, 15.0)]).unwrap();
        cases::check_receipts(&finding);
        assert_eq!(finding.about, "run-000000000000000000000000000003e9");
        assert_eq!(
            finding.text,
            "Ta dernière sortie fait 15,0\u{a0}km, soit 50\u{202f}% de plus que la plus longue du mois d’avant. Deux jours de repos ou de footing court, et écoute la moindre douleur."
        );
        assert_eq!(
            finding.why,
            "dans une étude sur 5\u{202f}205 coureurs, dépasser de plus de 30\u{202f}% sa plus longue sortie des trente derniers jours allait avec un taux de blessure multiplié par 1,52."
        );
        assert_eq!(found(Lang::Fr, &[(1, 12.9)]), None);
        assert_eq!(found(Lang::Fr, &[(2, 15.0)]), None);
    }

    #[test]
    fn a_race_may_be_long() {
        let mut history = cases::steady(Lang::Fr);
        let mut race = cases::run(1, 21.1);
        race.race = true;
        history.activities.push(race);
        assert_eq!(looks(&cases::assess(&history)), None);
    }

    #[test]
    fn a_week_above_its_limit() {
        // 26 km a week: 29 km is the limit. This one has 30.
        let finding = found(Lang::En, &[(5, 10.0), (3, 10.0), (2, 10.0)]).unwrap();
        cases::check_receipts(&finding);
        assert_eq!(finding.about, "week-2026-11-16");
        assert_eq!(
            finding.text,
            "You are at 30.0\u{a0}km this week, above the careful limit of 29.0\u{a0}km. For the rest of it: rest, or short and easy."
        );
        assert_eq!(
            finding.why,
            "your biggest week of the four before was 26.0\u{a0}km, and volume that climbs too fast comes with more injuries in the weeks that follow."
        );
        assert_eq!(found(Lang::En, &[(5, 9.5), (3, 9.5), (2, 10.0)]), None);
    }

    #[test]
    fn a_planned_session_above_the_limit_is_seen_before_it_is_run() {
        let mut state = cases::assess(&cases::steady(Lang::Fr));
        let tomorrow = state.today + Days::new(1);
        for (day, workout) in &mut state.week_ahead {
            workout.kind = SessionKind::Long;
            workout.distance_m = Some(if *day == tomorrow { 16_000.0 } else { 9_000.0 });
        }
        let finding = looks(&state).unwrap();
        cases::check_receipts(&finding);
        assert_eq!(finding.about, "planned-2026-11-23");
        assert_eq!(
            finding.text,
            "Demain, la séance prévue fait 16,0\u{a0}km. Arrête-toi à 11,0\u{a0}km\u{a0}: c’est ce que ton dernier mois prépare."
        );
        assert_eq!(
            finding.why,
            "ta plus longue sortie du mois fait 10,0\u{a0}km. Dans une étude sur 5\u{202f}205 coureurs, dépasser de plus de 30\u{202f}% sa plus longue sortie des trente derniers jours allait avec un taux de blessure multiplié par 1,52."
        );
        for (_, workout) in &mut state.week_ahead {
            workout.kind = SessionKind::Race;
        }
        assert_eq!(looks(&state), None);
    }
}
