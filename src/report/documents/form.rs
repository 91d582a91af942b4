//! Ninety days of fitness and fatigue, and under them the freshness they leave.

use chrono::Datelike;

use super::{Document, Report, days};
use crate::domain::dialogue::Reply;
use crate::domain::state::{AthleteState, LoadState};
use crate::i18n::{self, format};
use crate::report::chart::curves::{Curve, Curves, curves};
use crate::report::chart::{ChartError, HEIGHT, Heading, card};
use crate::report::sentence::Sentence;

/// Form below which a warning is due, load points: the amber line of the ramp guards, a design choice.
const SPENT: f64 = -30.0;
/// Days kept free of a month's name at the right end, where it would leave the panel.
const MONTH_NAME_DAYS: usize = 7;

pub const REPORT: Report = Report {
    id: "form",
    commands: ["forme", "form"],
    draw,
};

fn draw(state: &AthleteState) -> Result<Document, ChartError> {
    let lang = state.athlete.settings.lang;
    let any = |l: &&LoadState| l.series.iter().any(|d| d.1 > 0.0 || d.2 > 0.0);
    let Some(load) = state.load.as_ref().filter(any) else {
        let id = if state.run_count == 0 {
            "report-no-runs"
        } else {
            "report-form-nothing"
        };
        return Ok(Document {
            sentence: Reply::words(i18n::text(lang, id, &[])),
            svg: None,
        });
    };
    let word = |id: &str| i18n::text(lang, id, &[]);
    let shown_days = format::number(lang, load.series.len() as f64, 0);
    let heading = Heading {
        title: word("report-form-title"),
        subtitle: i18n::text(lang, "report-form-subtitle", &[("days", shown_days.into())]),
        headline: load
            .settled()
            .then(|| (signed(state, load.form.value), word("report-form-headline"))),
        key: Vec::new(),
    };
    let drawing = drawing(state, load);
    let tick = |v: f64| format::number(lang, v, 0);
    let svg = card(&heading, HEIGHT, |area| curves(area, &drawing, &tick))?;
    Ok(Document {
        sentence: sentence(state, load),
        svg: Some(svg),
    })
}

/// With its sign: `+8`, `−12`, `0`.
fn signed(state: &AthleteState, points: f64) -> String {
    let shown = format::number(state.athlete.settings.lang, points, 0);
    if points.round() > 0.0 {
        format!("+{shown}")
    } else {
        shown
    }
}

fn sentence(state: &AthleteState, load: &LoadState) -> Reply {
    if !load.settled() {
        return Sentence::new(state)
            .count("n", "known", load.days_known(), "days_of_load")
            .count("m", "needed", LoadState::SETTLED_DAYS, "settled_load")
            .say("report-form-early");
    }
    let form = load.form.value;
    let balance = match form.round() {
        f if f > 0.0 => "fresh",
        f if f <= SPENT => "spent",
        f if f < 0.0 => "tired",
        _ => "even",
    };
    let whole = |v: f64| format::number(state.athlete.settings.lang, v, 0);
    Sentence::new(state)
        .show("form", signed(state, form), &load.form)
        .word("balance", balance)
        .show("fitness", whole(load.chronic.value), &load.chronic)
        .show("fatigue", whole(load.acute.value), &load.acute)
        .say("report-form")
}

fn drawing(state: &AthleteState, load: &LoadState) -> Curves {
    let lang = state.athlete.settings.lang;
    let word = |id: &str| i18n::text(lang, id, &[]);
    let whole = |v: f64| format::number(lang, v, 0);
    let series = &load.series;
    let of = |value: fn(&(chrono::NaiveDate, f64, f64)) -> f64| -> Vec<(usize, f64)> {
        series.iter().map(value).enumerate().collect()
    };
    // The freshness of a day is what the day before left, so the first day has none.
    let freshness = series.iter().enumerate().map(|(i, d)| (i + 1, d.1 - d.2));
    let last_month = series.len().saturating_sub(MONTH_NAME_DAYS);
    let months = series
        .iter()
        .enumerate()
        .filter(|(i, d)| d.0.day() == 1 && *i < last_month)
        .map(|(i, d)| (i, days::month(lang, d.0)));
    Curves {
        slow: Curve {
            points: of(|d| d.1),
            name: word("report-form-fitness"),
            last: whole(load.chronic.value),
        },
        quick: Curve {
            points: of(|d| d.2),
            name: word("report-form-fatigue"),
            last: whole(load.acute.value),
        },
        balance: Curve {
            points: freshness.take(series.len().saturating_sub(1)).collect(),
            name: word("report-form-freshness"),
            last: signed(state, load.form.value),
        },
        above: word("report-form-above"),
        below: word("report-form-below"),
        months: months.collect(),
    }
}

#[cfg(test)]
mod tests {
    use plotters::style::RGBColor;

    use super::*;
    use crate::domain::athlete::Lang;
    use crate::domain::figure::Unit;
    use crate::report::chart::reading::{attribute, elements, scale as axis, texts};
    use crate::report::chart::{BLUE, RUST, TEXT};
    use crate::report::documents::athletes::{absurd, figure, newcomer, regular};

    /// Heights of the points of the longest line of that colour.
    fn line(svg: &str, ink: RGBColor) -> Vec<f64> {
        let drawn = elements(svg, "polyline", ink).into_iter().max_by_key(|e| e.len());
        attribute(drawn.unwrap(), "points")
            .split_whitespace()
            .map(|p| p.split(',').nth(1).unwrap().parse().unwrap())
            .collect()
    }

    #[test]
    fn lines_follow_the_series() {
        let state = regular(Lang::Fr);
        let series = &state.load.as_ref().unwrap().series;
        let svg = draw(&state).unwrap().svg.unwrap();
        let load = axis(&svg, ("20", 20.0), ("40", 40.0));
        let freshness = axis(&svg, ("−10", -10.0), ("10", 10.0));
        let (slow, quick, balance) = (line(&svg, BLUE), line(&svg, RUST), line(&svg, TEXT));
        assert_eq!((slow.len(), quick.len(), balance.len()), (90, 90, 89));
        // A unit of drawing is a tenth of a point of load here, and a quarter of one of freshness.
        for (i, day) in series.iter().enumerate() {
            assert!((load(slow[i]) - day.1).abs() < 0.2, "{i}");
            assert!((load(quick[i]) - day.2).abs() < 0.2, "{i}");
        }
        for (y, day) in balance.iter().zip(series) {
            assert!((freshness(*y) - (day.1 - day.2)).abs() < 0.4, "{}", day.0);
        }
    }

    #[test]
    fn the_last_freshness_drawn_is_the_form_of_the_state() {
        let state = regular(Lang::Fr);
        let load = state.load.as_ref().unwrap();
        let drawn = drawing(&state, load);
        assert_eq!(drawn.balance.points.last(), Some(&(89, load.form.value)));
        assert_eq!(drawn.months.len(), 3);
    }

    #[test]
    fn the_balance_is_said_in_words() {
        let said = |form: f64, lang| {
            let mut state = regular(lang);
            if let Some(load) = &mut state.load {
                load.form = figure(form, Unit::Load);
                load.chronic = figure(48.4, Unit::Load);
                load.acute = figure(60.0, Unit::Load);
            }
            draw(&state).unwrap().sentence
        };
        let tired = said(-9.2, Lang::Fr);
        assert_eq!(
            tired.text,
            "Fraîcheur ce matin\u{a0}: −9, la fatigue l’emporte sur la forme. \
             Aujourd’hui compris\u{a0}: forme 48, fatigue 60."
        );
        let shown: Vec<&str> = tired.receipts.iter().map(|r| r.shown.as_str()).collect();
        assert_eq!(shown, ["−9", "48", "60"]);
        assert_eq!(
            said(8.0, Lang::En).text,
            "Freshness this morning: +8, fitness outweighs fatigue. \
             Today included: fitness 48, fatigue 60."
        );
        assert!(said(-30.0, Lang::Fr).text.contains("nettement\u{a0}: lève le pied."));
        assert!(
            said(0.3, Lang::Fr)
                .text
                .contains(": 0, forme et fatigue s’équilibrent.")
        );
    }

    #[test]
    fn curves_are_named_in_words() {
        let words = texts(&draw(&regular(Lang::En)).unwrap().svg.unwrap());
        for word in [
            "Fitness",
            "Fatigue",
            "Freshness",
            "+ fresh",
            "− tired",
            "Feb",
            "Mar",
            "Apr",
        ] {
            assert!(words.contains(&word.to_owned()), "{word} not in {words:?}");
        }
    }

    #[test]
    fn nothing_to_draw_is_said_and_not_drawn() {
        let mut state = newcomer(Lang::Fr);
        assert_eq!(draw(&state).unwrap().svg, None);
        state.run_count = 2;
        let document = draw(&state).unwrap();
        assert_eq!(document.svg, None);
        assert!(document.sentence.text.starts_with("Il me manque une charge"));
    }

    #[test]
    fn absurd_numbers_are_left_out() {
        let document = draw(&absurd(Lang::Fr)).unwrap();
        assert!(!document.svg.unwrap().contains("NaN"));
    }
}
