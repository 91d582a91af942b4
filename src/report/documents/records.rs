//! Personal records, one row each, with a bar for the speed.

use chrono::Datelike;

use super::{Document, Report, days};
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::{AthleteState, PersonalRecord};
use crate::domain::units::{HALF_MARATHON_M, MARATHON_M, METRES_PER_MILE, Pace};
use crate::i18n::{self, format};
use crate::report::chart::rows::{Row, card_height, rows};
use crate::report::chart::{ChartError, Heading, Swatch, card, placeable};
use crate::report::sentence::Sentence;

/// Rows that stay readable on a telephone.
const MOST_ROWS: usize = 7;
/// Distances shown first where there are more records than rows, metres.
const FAVOURITES_M: [f64; 8] = [
    5000.0,
    10_000.0,
    HALF_MARATHON_M,
    MARATHON_M,
    1000.0,
    3000.0,
    METRES_PER_MILE,
    1500.0,
];

pub const REPORT: Report = Report {
    id: "records",
    commands: ["records", "records"],
    draw,
};

fn draw(state: &AthleteState) -> Result<Document, ChartError> {
    let lang = state.athlete.settings.lang;
    let word = |id: &str| i18n::text(lang, id, &[]);
    let known: Vec<(&PersonalRecord, Pace)> = state
        .records
        .iter()
        .filter_map(|r| Some((r, Pace::of(r.distance_m, placeable(r.duration.value)?)?)))
        .collect();
    let Some((latest, _)) = known.iter().max_by_key(|(r, _)| r.date) else {
        return Ok(Document {
            sentence: Reply::words(word("report-records-nothing")),
            svg: None,
        });
    };
    let chosen = chosen(known.clone());
    let heading = Heading {
        title: word("report-records-title"),
        subtitle: subtitle(state, known.len() - chosen.len()),
        headline: None,
        key: key(state, &chosen),
    };
    let table: Vec<Row> = chosen.iter().map(|(r, pace)| row(state, r, *pace)).collect();
    let svg = card(&heading, card_height(table.len()), |area| rows(area, &table))?;
    Ok(Document {
        sentence: sentence(state, latest, known.len()),
        svg: Some(svg),
    })
}

fn sentence(state: &AthleteState, latest: &PersonalRecord, count: usize) -> Reply {
    let lang = state.athlete.settings.lang;
    let metres = Figure::rule(latest.distance_m, Unit::Metres, "record_distance");
    Sentence::new(state)
        .plural("count", count)
        .show("time", format::clock(latest.duration.value), &latest.duration)
        .show("race", format::race_name(lang, latest.distance_m), &metres)
        .date("date", latest.date, "records.date")
        .say("report-records")
}

/// The favourites first, then by distance; at most [`MOST_ROWS`], shortest distance first.
fn chosen(mut known: Vec<(&PersonalRecord, Pace)>) -> Vec<(&PersonalRecord, Pace)> {
    let rank = |m: f64| {
        let found = FAVOURITES_M.iter().position(|f| (f - m).abs() < 1.0);
        found.unwrap_or(FAVOURITES_M.len())
    };
    known.sort_by(|(a, _), (b, _)| a.distance_m.total_cmp(&b.distance_m));
    known.sort_by_key(|(r, _)| rank(r.distance_m));
    known.truncate(MOST_ROWS);
    known.sort_by(|(a, _), (b, _)| a.distance_m.total_cmp(&b.distance_m));
    known
}

fn subtitle(state: &AthleteState, more: usize) -> String {
    let lang = state.athlete.settings.lang;
    let mut words = i18n::text(lang, "report-records-subtitle", &[]);
    if more > 0 {
        let shown = format::number(lang, more as f64, 0);
        let args = [("more", i18n::Arg::Number(more as f64)), ("shown-more", shown.into())];
        words.push_str(" · ");
        words.push_str(&i18n::text(lang, "report-records-more", &args));
    }
    words
}

fn key(state: &AthleteState, chosen: &[(&PersonalRecord, Pace)]) -> Vec<(Swatch, String)> {
    let entries = [
        (true, Swatch::Solid, "report-records-key-race"),
        (false, Swatch::Unfinished, "report-records-key-training"),
    ];
    entries
        .into_iter()
        .filter(|(race, ..)| chosen.iter().any(|(r, _)| r.race == *race))
        .map(|(_, swatch, id)| (swatch, i18n::text(state.athlete.settings.lang, id, &[])))
        .collect()
}

fn row(state: &AthleteState, record: &PersonalRecord, pace: Pace) -> Row {
    let settings = &state.athlete.settings;
    let date = days::short(settings.lang, record.date);
    Row {
        name: format::race_name(settings.lang, record.distance_m),
        number: format::clock(record.duration.value),
        length: pace.speed_m_s(),
        beside: format::pace(settings.lang, settings.units, pace.0),
        end: format!("{date} {}", record.date.year()),
        solid: record.race,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::athlete::Lang;
    use crate::report::chart::reading::{elements, number, texts};
    use crate::report::chart::{BLUE, PALE_BLUE};
    use crate::report::documents::athletes::{absurd, newcomer, regular};

    const BELOW_KEY: f64 = 390.0;

    #[test]
    fn bars_are_as_long_as_their_speeds() {
        let svg = draw(&regular(Lang::Fr)).unwrap().svg.unwrap();
        let widths: Vec<f64> = elements(&svg, "rect", BLUE)
            .into_iter()
            .filter(|e| number(e, "y") > BELOW_KEY)
            .map(|e| number(e, "width"))
            .collect();
        // 1 km in 223 s is the fastest: 4.484 m/s against 3.956, 3.953 and 3.693.
        assert_eq!(widths, [640.0, 565.0, 564.0, 527.0]);
    }

    #[test]
    fn only_training_records_are_pale() {
        let svg = draw(&regular(Lang::En)).unwrap().svg.unwrap();
        let tops = |ink, inset: f64| -> Vec<f64> {
            let below = elements(&svg, "rect", ink).into_iter().map(|e| number(e, "y"));
            below.filter(|y| *y > BELOW_KEY).map(|y| y - inset).collect()
        };
        assert_eq!(tops(PALE_BLUE, 7.0), tops(BLUE, 0.0)[..1]);
    }

    #[test]
    fn rows_read_in_the_language_of_the_athlete() {
        let french = draw(&regular(Lang::Fr)).unwrap();
        assert_eq!(
            french.sentence.text,
            "Ton dernier record\u{a0}: 42:10 sur 10\u{a0}km, dimanche 11 avril."
        );
        let shown: Vec<&str> = french.sentence.receipts.iter().map(|r| r.shown.as_str()).collect();
        assert_eq!(shown, ["42:10", "10\u{a0}km", "dimanche 11 avril"]);
        let words = texts(&french.svg.unwrap());
        let from = words.iter().position(|w| w == "semi-marathon").unwrap();
        assert_eq!(words[from..], ["semi-marathon", "1:35:12", "4:31/km", "4 oct. 2026"]);
        let mut alone = regular(Lang::En);
        alone.records.truncate(1);
        assert_eq!(
            draw(&alone).unwrap().sentence.text,
            "Your record: 3:43 for the 1\u{a0}km, Wednesday 3 March."
        );
    }

    #[test]
    fn too_many_records_keep_the_favourites() {
        let mut state = regular(Lang::Fr);
        for metres in [400.0, 800.0, 1500.0, 2000.0, 3000.0, 12_000.0] {
            let mut record = state.records[0].clone();
            record.distance_m = metres;
            record.duration.value = metres / 4.0;
            state.records.push(record);
        }
        let words = texts(&draw(&state).unwrap().svg.unwrap());
        assert_eq!(
            words[1],
            "plus la barre est longue, plus c’est rapide · et 3 autres distances"
        );
        let names: Vec<&str> = words[4..].iter().step_by(4).map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "400\u{a0}m",
                "1\u{a0}km",
                "1,5\u{a0}km",
                "3\u{a0}km",
                "5\u{a0}km",
                "10\u{a0}km",
                "semi-marathon"
            ]
        );
    }

    #[test]
    fn nothing_to_draw_is_said_and_not_drawn() {
        let document = draw(&newcomer(Lang::Fr)).unwrap();
        assert_eq!(document.svg, None);
        assert!(document.sentence.text.starts_with("Pas encore de record\u{a0}:"));
    }

    #[test]
    fn absurd_numbers_are_left_out() {
        let document = draw(&absurd(Lang::Fr)).unwrap();
        assert_eq!(document.svg, None);
    }
}
