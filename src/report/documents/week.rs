//! This ISO week day by day: what was run, what is still planned, and last week beside it.

use chrono::{Datelike, Days, NaiveDate};

use super::{Document, Report, days, scale};
use crate::domain::activity::{Activity, Sport};
use crate::domain::dialogue::Reply;
use crate::domain::plan::{SessionKind, Workout};
use crate::domain::state::AthleteState;
use crate::i18n::{self, format};
use crate::report::chart::columns::{Column, Fill, Slot, columns};
use crate::report::chart::{ChartError, HEIGHT, Heading, Swatch, card};
use crate::report::sentence::Sentence;

pub const REPORT: Report = Report {
    id: "week",
    commands: ["semaine", "week"],
    draw,
};

fn draw(state: &AthleteState) -> Result<Document, ChartError> {
    let lang = state.athlete.settings.lang;
    let slots = slots(state);
    if slots.iter().all(|s| s.column.is_none() && s.reference.is_none()) {
        let id = if state.run_count == 0 {
            "report-no-runs"
        } else {
            "report-week-nothing"
        };
        return Ok(Document {
            sentence: Reply::words(i18n::text(lang, id, &[])),
            svg: None,
        });
    }
    let tick = |v: f64| scale::label(lang, v);
    let svg = card(&heading(state, &slots), HEIGHT, |area| {
        columns(area, &slots, None, &tick)
    })?;
    Ok(Document {
        sentence: sentence(state),
        svg: Some(svg),
    })
}

/// The week in one sentence; what is counted by time alone has one of its own.
fn sentence(state: &AthleteState) -> Reply {
    let week = in_kilometres(state);
    let Some(time) = state.week_by_time() else {
        return week;
    };
    let shown = format::duration(state.athlete.settings.lang, time.value);
    let untold = Sentence::new(state)
        .show("time", shown, &time)
        .say("report-week-by-time");
    Reply {
        text: format!("{} {}", week.text, untold.text),
        receipts: week.receipts.into_iter().chain(untold.receipts).collect(),
        ..Reply::default()
    }
}

fn in_kilometres(state: &AthleteState) -> Reply {
    let monday = days::monday(state.today);
    let week = state.volume.weeks.last().filter(|w| w.monday == monday);
    let runs = week.map_or(0, |w| w.runs as usize);
    Sentence::new(state)
        .distance("distance", &state.volume.this_week)
        .count("runs", "shown-runs", runs, "volume.weeks.runs")
        .count("left", "shown-left", ahead(state).count(), "week_ahead")
        .plural("known", usize::from(last_week_shown(state)))
        .distance("last", &state.volume.last_week)
        .say("report-week")
}

/// Last week is told where it is known in kilometres: runs by time alone are no week of nothing.
fn last_week_shown(state: &AthleteState) -> bool {
    let volume = &state.volume;
    let runs = volume.weeks.iter().rev().nth(1).map_or(0, |week| week.runs);
    volume.last_week_known() && (volume.last_week.value > 0.0 || runs == 0)
}

/// Sessions still to come until Sunday. Today's is behind once something was run today.
fn ahead(state: &AthleteState) -> impl Iterator<Item = &(NaiveDate, Workout)> {
    let monday = days::monday(state.today);
    let ran_today = runs_on(state, state.today).next().is_some();
    // Sessions for just anybody are no promise to make to somebody who has told nothing.
    let unknown = state.tells_nothing();
    state.week_ahead.iter().filter(move |(date, workout)| {
        !unknown
            && workout.kind != SessionKind::Rest
            && days::monday(*date) == monday
            && (*date > state.today || (*date == state.today && !ran_today))
    })
}

fn runs_on(state: &AthleteState, date: NaiveDate) -> impl Iterator<Item = &Activity> {
    let running = |a: &&Activity| a.sport == Sport::Running;
    state
        .recent
        .iter()
        .filter(running)
        .filter(move |a| a.local_date == date)
}

/// Length of a day's runs in the athlete's unit. `None` where no run of the day has a distance.
fn length_on(state: &AthleteState, date: NaiveDate) -> Option<f64> {
    let units = state.athlete.settings.units;
    runs_on(state, date)
        .filter_map(|a| scale::length(units, a.distance_m?))
        .reduce(|a, b| a + b)
}

fn slots(state: &AthleteState) -> Vec<Slot> {
    let lang = state.athlete.settings.lang;
    let days_of_week = days::monday(state.today).iter_days().take(7);
    days_of_week
        .map(|date| Slot {
            under: [days::weekday(lang, date.weekday()), date.day().to_string()],
            now: date == state.today,
            column: done(state, date).or_else(|| planned(state, date)),
            reference: date
                .checked_sub_days(Days::new(7))
                .and_then(|before| length_on(state, before)),
            mark: None,
        })
        .collect()
}

fn done(state: &AthleteState, date: NaiveDate) -> Option<Column> {
    runs_on(state, date).next()?;
    let seconds = runs_on(state, date).filter_map(Activity::duration_s).sum();
    column(state, length_on(state, date), seconds, Fill::Done)
}

fn planned(state: &AthleteState, date: NaiveDate) -> Option<Column> {
    let (_, workout) = ahead(state).find(|(day, _)| *day == date)?;
    let units = state.athlete.settings.units;
    let length = workout.distance_m.and_then(|m| scale::length(units, m));
    column(state, length, workout.duration_s.unwrap_or(0.0), Fill::Planned)
}

/// A column of that length or, where it is unknown, only its minutes. `None` where both are.
fn column(state: &AthleteState, value: Option<f64>, seconds: f64, fill: Fill) -> Option<Column> {
    let lang = state.athlete.settings.lang;
    let label = match value {
        Some(length) => scale::label(lang, length),
        None if seconds > 0.0 => format::duration(lang, seconds),
        None => return None,
    };
    Some(Column { value, fill, label })
}

/// What the rest of the week adds up to, in words: kilometres, minutes, or both.
fn to_come(state: &AthleteState) -> String {
    let settings = &state.athlete.settings;
    let lang = settings.lang;
    let metres: f64 = ahead(state).filter_map(|(_, w)| w.distance_m).sum();
    let untold = ahead(state).filter(|(_, w)| w.distance_m.is_none());
    let seconds: f64 = untold.filter_map(|(_, w)| w.duration_s).sum();
    let distance = format::distance(lang, settings.units, metres);
    let time = format::duration(lang, seconds);
    let what = match (metres > 0.0, seconds > 0.0) {
        (true, true) => {
            let both = [("distance", distance.into()), ("time", time.into())];
            i18n::text(lang, "report-week-ahead-both", &both)
        }
        (true, false) => distance,
        (false, true) => time,
        (false, false) => return i18n::text(lang, "report-week-so-far", &[]),
    };
    i18n::text(lang, "report-week-ahead", &[("what", what.into())])
}

fn heading(state: &AthleteState, slots: &[Slot]) -> Heading {
    let settings = &state.athlete.settings;
    let (lang, units) = (settings.lang, settings.units);
    let word = |id: &str| i18n::text(lang, id, &[]);
    let monday = days::monday(state.today);
    let sunday = monday.checked_add_days(Days::new(6)).unwrap_or(monday);
    let span = days::span(lang, monday, sunday);
    let subtitle = [("span", span.into()), ("unit", scale::unit(units).into())];
    let filled = |fill| slots.iter().flat_map(|s| &s.column).any(|c| c.fill == fill);
    let key = [
        (filled(Fill::Done), Swatch::Solid, "report-week-key-done"),
        (filled(Fill::Planned), Swatch::Hollow, "report-week-key-planned"),
        (
            slots.iter().any(|s| s.reference.is_some()),
            Swatch::Thin,
            "report-week-key-last",
        ),
    ];
    Heading {
        title: word("report-week-title"),
        subtitle: i18n::text(lang, "report-week-subtitle", &subtitle),
        headline: Some((
            format::distance(lang, units, state.volume.this_week.value),
            to_come(state),
        )),
        key: key.into_iter().filter(|k| k.0).map(|k| (k.1, word(k.2))).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::athlete::Lang;
    use crate::domain::units::Units;
    use crate::report::chart::reading::{assert_near, bars, elements, number, texts};
    use crate::report::chart::{BLUE, CARD, GREY};
    use crate::report::documents::athletes::{absurd, newcomer, regular};

    /// Top of the columns: everything above is heading and key.
    const BELOW_KEY: f64 = 400.0;

    #[test]
    fn columns_are_as_high_as_their_distances() {
        let svg = draw(&regular(Lang::Fr)).unwrap().svg.unwrap();
        // Monday 8, Wednesday 12.4 + 1.6, Thursday 9 planned, Sunday 16.5 planned.
        assert_near(&bars(&svg, BLUE, ("10", 10.0)), &[8.0, 14.0, 9.0, 16.5]);
        assert_near(&bars(&svg, GREY, ("10", 10.0)), &[9.0, 7.5, 6.0, 15.7]);
    }

    #[test]
    fn only_planned_columns_are_hollow() {
        let svg = draw(&regular(Lang::En)).unwrap().svg.unwrap();
        let hollow: Vec<f64> = elements(&svg, "rect", CARD)
            .into_iter()
            .filter(|e| number(e, "y") > BELOW_KEY && number(e, "height") > 70.0)
            .map(|e| number(e, "x"))
            .collect();
        let framed: Vec<f64> = elements(&svg, "rect", BLUE)
            .into_iter()
            .filter(|e| number(e, "y") > BELOW_KEY)
            .map(|e| number(e, "x") + 8.0)
            .collect();
        assert_eq!(hollow, framed[2..]);
    }

    #[test]
    fn words_and_numbers_follow_the_language() {
        let french = draw(&regular(Lang::Fr)).unwrap();
        assert_eq!(
            french.sentence.text,
            "22,0\u{a0}km en 3 sorties depuis lundi, 3 séances encore prévues\u{202f}; \
             semaine dernière\u{a0}: 38,2\u{a0}km."
        );
        let shown: Vec<&str> = french.sentence.receipts.iter().map(|r| r.shown.as_str()).collect();
        assert_eq!(shown, ["22,0\u{a0}km", "3", "3", "38,2\u{a0}km"]);
        let words = texts(&french.svg.unwrap());
        assert_eq!(
            words[..4],
            [
                "Ta semaine",
                "du 12 au 18 avr., en km",
                "22,0\u{a0}km",
                "encore 25,5\u{a0}km et 40\u{a0}min à venir"
            ]
        );
        for word in ["16,5", "40\u{a0}min", "jeu.", "Prévu", "Semaine dernière"] {
            assert!(words.contains(&word.to_owned()), "{word} not in {words:?}");
        }
        let mut state = regular(Lang::En);
        state.athlete.settings.units = Units::Imperial;
        let english = draw(&state).unwrap();
        assert_eq!(
            english.sentence.text,
            "13.7\u{a0}mi in 3 runs since Monday, 3 sessions still planned; last week: 23.7\u{a0}mi."
        );
        let words = texts(&english.svg.unwrap());
        assert_eq!(words[1], "12 to 18 Apr, in mi");
        assert!(words.contains(&"10.3".to_owned()), "{words:?}");
    }

    #[test]
    fn nothing_to_draw_is_said_and_not_drawn() {
        let fresh = draw(&newcomer(Lang::Fr)).unwrap();
        assert_eq!(fresh.svg, None);
        assert!(fresh.sentence.text.starts_with("Je ne connais encore aucune"));
        let mut away = newcomer(Lang::En);
        away.run_count = 12;
        let away = draw(&away).unwrap();
        assert_eq!(away.svg, None);
        assert_eq!(
            away.sentence.text,
            "Nothing run this week or last week, and nothing planned: I will draw your next run."
        );
    }

    #[test]
    fn a_run_of_today_replaces_todays_session() {
        let mut state = regular(Lang::Fr);
        let mut run = state.recent[0].clone();
        run.local_date = state.today;
        state.recent.push(run);
        assert_eq!(ahead(&state).count(), 2);
        assert_eq!(slots(&state)[3].column.as_ref().unwrap().fill, Fill::Done);
    }

    #[test]
    fn absurd_numbers_are_left_out() {
        let document = draw(&absurd(Lang::Fr)).unwrap();
        assert!(!document.svg.unwrap().contains("NaN"));
    }
}
