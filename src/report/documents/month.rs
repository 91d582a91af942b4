//! Twelve ISO weeks side by side, the longest run of each, and the mean of the last four.

use chrono::Datelike;

use super::{Document, Report, days, scale};
use crate::domain::dialogue::Reply;
use crate::domain::state::AthleteState;
use crate::i18n::{self, format};
use crate::report::chart::columns::{Column, Fill, Level, Slot, columns};
use crate::report::chart::{ChartError, HEIGHT, Heading, Swatch, card};
use crate::report::sentence::Sentence;

/// Weeks the mean is taken over.
const MEAN_WEEKS: usize = 4;

pub const REPORT: Report = Report {
    id: "month",
    commands: ["mois", "month"],
    draw,
};

fn draw(state: &AthleteState) -> Result<Document, ChartError> {
    let settings = &state.athlete.settings;
    let lang = settings.lang;
    let slots = slots(state);
    if slots.iter().all(|s| s.column.is_none()) {
        let id = if state.run_count == 0 {
            "report-no-runs"
        } else {
            "report-month-nothing"
        };
        return Ok(Document {
            sentence: Reply::words(i18n::text(lang, id, &[])),
            svg: None,
        });
    }
    let level = scale::length(settings.units, state.volume.four_week_mean.value).map(|value| Level {
        value,
        from: slots.len().saturating_sub(MEAN_WEEKS),
    });
    let tick = |v: f64| scale::label(lang, v);
    let svg = card(&heading(state, level), HEIGHT, |area| {
        columns(area, &slots, level, &tick)
    })?;
    Ok(Document {
        sentence: sentence(state),
        svg: Some(svg),
    })
}

fn sentence(state: &AthleteState) -> Reply {
    let sentence = Sentence::new(state).distance("mean", &state.volume.four_week_mean);
    match &state.volume.longest_30d {
        Some(longest) => sentence.distance("longest", longest).say("report-month"),
        None => sentence.say("report-month-quiet"),
    }
}

fn slots(state: &AthleteState) -> Vec<Slot> {
    let settings = &state.athlete.settings;
    let lang = settings.lang;
    let monday = days::monday(state.today);
    let mut month = None;
    let weeks = state.volume.weeks.iter().map(|week| {
        let value = scale::length(settings.units, week.distance_m);
        let new_month = month.replace(week.monday.month()) != Some(week.monday.month());
        let unfinished = week.monday == monday;
        Slot {
            under: [
                week.monday.day().to_string(),
                if new_month {
                    days::month(lang, week.monday)
                } else {
                    String::new()
                },
            ],
            now: unfinished,
            column: value.map(|v| Column {
                value,
                fill: if unfinished { Fill::Unfinished } else { Fill::Done },
                label: format::number(lang, v, 0),
            }),
            reference: None,
            mark: value.and(scale::length(settings.units, week.longest_m)),
        }
    });
    weeks.collect()
}

fn heading(state: &AthleteState, level: Option<Level>) -> Heading {
    let settings = &state.athlete.settings;
    let (lang, units) = (settings.lang, settings.units);
    let word = |id: &str| i18n::text(lang, id, &[]);
    let unit = [("unit", scale::unit(units).into())];
    let mean = format::distance(lang, units, state.volume.four_week_mean.value);
    let mut key = vec![
        (Swatch::Unfinished, word("report-month-key-unfinished")),
        (Swatch::Diamond, word("report-month-key-longest")),
    ];
    if level.is_some() {
        key.push((Swatch::Dashes, word("report-month-key-mean")));
    }
    Heading {
        title: word("report-month-title"),
        subtitle: i18n::text(lang, "report-month-subtitle", &unit),
        headline: level.map(|_| (mean, word("report-month-headline"))),
        key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::athlete::Lang;
    use crate::report::chart::reading::{assert_near, attribute, bars, elements, number, scale as axis, texts};
    use crate::report::chart::{BLUE, RUST, TEXT};
    use crate::report::documents::athletes::{absurd, newcomer, regular};

    #[test]
    fn columns_are_as_high_as_their_weeks() {
        let state = regular(Lang::Fr);
        let svg = draw(&state).unwrap().svg.unwrap();
        assert_near(
            &bars(&svg, BLUE, ("40", 40.0)),
            &[18.0, 22.5, 26.0, 31.2, 24.0, 33.0, 36.4, 29.0, 41.5, 38.2, 22.0],
        );
    }

    #[test]
    fn diamonds_stand_at_the_longest_runs() {
        let svg = draw(&regular(Lang::En)).unwrap().svg.unwrap();
        let value = axis(&svg, ("0", 0.0), ("40", 40.0));
        let middles: Vec<f64> = elements(&svg, "polygon", RUST)
            .into_iter()
            // The first is the key's.
            .skip(1)
            .map(|e| {
                // Top, right, foot and left corner: the right one is as high as the middle.
                let right = attribute(e, "points").split(' ').nth(1).unwrap();
                let y: f64 = right.split(',').nth(1).unwrap().parse().unwrap();
                value(y)
            })
            .collect();
        assert_near(
            &middles,
            &[7.0, 8.2, 10.0, 12.1, 9.0, 13.0, 14.6, 12.0, 17.2, 15.7, 12.4],
        );
    }

    #[test]
    fn the_mean_is_drawn_over_the_last_four_weeks() {
        let svg = draw(&regular(Lang::En)).unwrap().svg.unwrap();
        let value = axis(&svg, ("0", 0.0), ("40", 40.0));
        let dashes: Vec<f64> = elements(&svg, "polyline", TEXT)
            .into_iter()
            .filter(|e| number(e, "stroke-width") > 6.0)
            .map(|e| {
                let y = attribute(e, "points").split([',', ' ']).nth(1).unwrap();
                value(y.parse().unwrap())
            })
            .collect();
        assert_near(&dashes, &[35.65; 20]);
    }

    #[test]
    fn words_and_numbers_follow_the_language() {
        let french = draw(&regular(Lang::Fr)).unwrap();
        assert_eq!(
            french.sentence.text,
            "35,6\u{a0}km par semaine en moyenne sur quatre semaines\u{202f}; \
             plus longue sortie du mois écoulé\u{a0}: 17,2\u{a0}km."
        );
        let words = texts(&french.svg.unwrap());
        assert_eq!(
            words[..4],
            [
                "Tes douze semaines",
                "de lundi à dimanche, en km",
                "35,6\u{a0}km",
                "par semaine, sur quatre semaines"
            ]
        );
        for month in ["janv.", "févr.", "mars", "avr."] {
            assert_eq!(words.iter().filter(|w| *w == month).count(), 1, "{month}");
        }
        let mut quiet = regular(Lang::En);
        quiet.volume.longest_30d = None;
        assert_eq!(
            draw(&quiet).unwrap().sentence.text,
            "No run in the last thirty days: your four-week average is 35.6\u{a0}km a week."
        );
    }

    #[test]
    fn nothing_to_draw_is_said_and_not_drawn() {
        let mut away = newcomer(Lang::Fr);
        assert_eq!(draw(&away).unwrap().svg, None);
        away.run_count = 3;
        let document = draw(&away).unwrap();
        assert_eq!(document.svg, None);
        assert!(
            document
                .sentence
                .text
                .starts_with("Aucune sortie depuis douze semaines")
        );
    }

    #[test]
    fn absurd_numbers_are_left_out() {
        let document = draw(&absurd(Lang::Fr)).unwrap();
        assert!(!document.svg.unwrap().contains("NaN"));
    }
}
