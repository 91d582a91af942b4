//! A plan from elsewhere as text: a calendar (ICS), a table (CSV) or lines with dates. Everything in it is hostile.

use chrono::NaiveDate;

use super::understand::bare;
use crate::domain::athlete::Lang;
use crate::science::plan::lint::Written;

/// Sessions read of one plan, and characters of one line; what is beyond is left out.
const MOST_SESSIONS: usize = 800;
const LONGEST_LINE: usize = 300;
/// Dated lines from which a message is a pasted plan.
const A_PLAN: usize = 3;
/// A session beyond this was written wrongly, metres.
const FARTHEST_M: f64 = 250_000.0;

const HARD: &[&str] = &[
    "tempo",
    "seuil",
    "threshold",
    "interval",
    "fraction",
    "vma",
    "vo2",
    "speed",
    "vitesse",
    "hill",
    "côte",
    "cote ",
    "fartlek",
    "race",
    "course",
    "allure",
    "marathon pace",
    "repet",
    "répét",
    "long",
    "x1",
    "x2",
    "x3",
    "x4",
    "x8",
];
const RACE: &[&str] = &[
    "race day",
    "race:",
    "my race",
    "jour de course",
    "jour j",
    "compétition",
    "competition",
    "goal race",
];
const NO_RUN: &[&str] = &[
    "rest", "repos", "off", "strength", "muscu", "renfo", "bike", "vélo", "velo", "swim", "natation", "yoga", "gym",
];

/// The sessions of a plan. Empty where the text is none.
pub fn read(text: &str, today: NaiveDate, lang: Lang) -> Vec<Written> {
    if text.trim_start().starts_with("BEGIN:VCALENDAR") {
        return calendar(text, today, lang);
    }
    let mut unit = "";
    let mut found = Vec::new();
    for line in text.lines().take(MOST_SESSIONS * 2) {
        let line: String = line.chars().take(LONGEST_LINE).collect();
        let lower = line.to_lowercase();
        let head = ["date", "jour", "day"].iter().any(|w| lower.starts_with(w));
        if head && lower.contains("km") {
            unit = " km";
            continue;
        }
        found.extend(row(&lower, unit, today, lang));
    }
    found.truncate(MOST_SESSIONS);
    found
}

/// Whether a message is a plan that was pasted.
pub fn pasted(text: &str, today: NaiveDate, lang: Lang) -> bool {
    text.lines().count() >= A_PLAN && read(text, today, lang).len() >= A_PLAN
}

fn calendar(text: &str, today: NaiveDate, lang: Lang) -> Vec<Written> {
    // A long line goes on behind a space.
    let text = text.replace("\r\n", "\n").replace("\n ", "");
    let mut found = Vec::new();
    let (mut date, mut words) = (None, String::new());
    for line in text.lines() {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        match name.split(';').next().unwrap_or("") {
            "DTSTART" => date = value.get(..8).and_then(|d| NaiveDate::parse_from_str(d, "%Y%m%d").ok()),
            "SUMMARY" | "DESCRIPTION" => {
                words.push(' ');
                words.extend(value.replace("\\n", " ").replace('\\', "").chars().take(LONGEST_LINE));
            }
            "END" if value == "VEVENT" => {
                if let Some(date) = date.take() {
                    found.extend(session(date, &words.to_lowercase(), today, lang));
                }
                words.clear();
            }
            _ => {}
        }
        if found.len() >= MOST_SESSIONS {
            break;
        }
    }
    found
}

/// One line: a date, then what is to be run.
fn row(line: &str, unit: &str, today: NaiveDate, lang: Lang) -> Option<Written> {
    let line = line.replace([';', '\t', '"'], ",");
    let cells: Vec<&str> = line.split(',').map(str::trim).collect();
    let dated = cells.iter().position(|c| written_date(c).is_some());
    let (date, rest) = match dated {
        Some(at) => {
            let rest: Vec<String> = cells
                .iter()
                .enumerate()
                .filter(|(n, c)| *n != at && !c.is_empty())
                .map(|(_, c)| {
                    if c.parse::<f64>().is_ok() {
                        format!("{c}{unit}")
                    } else {
                        (*c).to_owned()
                    }
                })
                .collect();
            (written_date(cells.get(at)?)?, rest.join(" "))
        }
        None => {
            let first = line.split_whitespace().next()?.trim_end_matches(':');
            match written_date(first) {
                Some(date) => (date, line.replacen(first, "", 1)),
                None => (bare(&line, today, lang).0.date?, line.clone()),
            }
        }
    };
    session(date, &rest, today, lang)
}

/// "2026-12-08" or "08/12/2026". `None` for anything else.
fn written_date(cell: &str) -> Option<NaiveDate> {
    let plain = ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y"];
    plain.iter().find_map(|form| NaiveDate::parse_from_str(cell, form).ok())
}

/// What a description asks for. `None` where nothing is run.
fn session(date: NaiveDate, words: &str, today: NaiveDate, lang: Lang) -> Option<Written> {
    let says = |list: &[&str]| list.iter().any(|w| words.contains(w));
    let repeated = repeats(words);
    let said = bare(words, today, lang).0.distance_m;
    let metres = match (said, repeated) {
        // "5x1 km": the distance read is that of one repetition.
        (Some(one), Some(all)) => Some(one.max(all)),
        (one, all) => one.or(all),
    };
    let race = says(RACE);
    if metres.is_none() && !race && says(NO_RUN) {
        return None;
    }
    let metres = metres.filter(|m| (100.0..=FARTHEST_M).contains(m));
    if metres.is_none() && !race && bare(words, today, lang).0.duration_s.is_none() && !says(HARD) {
        return None;
    }
    Some(Written {
        date,
        metres,
        hard: race || repeated.is_some() || says(HARD),
        race,
    })
}

/// "5x1000", "10 × 400 m", "3x2 km" in metres. `None` without repetitions.
fn repeats(words: &str) -> Option<f64> {
    let words = words.replace(" x ", "x").replace(" × ", "x").replace('×', "x");
    let at = words.match_indices('x').map(|(i, _)| i).find(|i| {
        let before = words.get(..*i).and_then(|w| w.chars().next_back());
        let after = words.get(i + 1..).and_then(|w| w.chars().next());
        [before, after].iter().all(|c| c.is_some_and(|c| c.is_ascii_digit()))
    })?;
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>();
    let back: String = words
        .get(..at)?
        .chars()
        .rev()
        .take_while(char::is_ascii_digit)
        .collect();
    let times: f64 = back.chars().rev().collect::<String>().parse().ok()?;
    let behind = words.get(at + 1..)?;
    let one = digits(behind);
    let unit = behind.get(one.len()..)?.trim_start();
    let value: f64 = one.parse().ok()?;
    let metres = if unit.starts_with("km") || unit.starts_with('k') {
        value * 1_000.0
    } else if value >= 100.0 {
        value
    } else {
        return None;
    };
    Some(times * metres)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    fn written(date: NaiveDate, metres: f64, hard: bool) -> Written {
        Written {
            date,
            metres: Some(metres),
            hard,
            race: false,
        }
    }

    #[test]
    fn the_same_plan_is_read_from_a_calendar_a_table_and_lines() {
        let plan = vec![written(day(12, 1), 10_000.0, false), written(day(12, 3), 5_000.0, true)];
        let ics = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261201\r\nSUMMARY:10 km ea\r\n sy\r\nEND:VEVENT\r\n\
                   BEGIN:VEVENT\r\nDTSTART:20261203T180000Z\r\nSUMMARY:5x1000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let csv = "date,description\n2026-12-01,10 km easy\n2026-12-02,rest\n2026-12-03,5x1000\n";
        let lines = "2026-12-01: 10 km facile\n03/12/2026 5 x 1000 m\n";
        for text in [ics, csv, lines] {
            assert_eq!(read(text, day(11, 22), Lang::En), plan, "{text}");
        }
    }

    #[test]
    fn a_message_is_a_plan_from_three_dated_lines_on() {
        let three = "2026-12-01 10 km\n2026-12-03 8 km\n2026-12-05 12 km";
        assert!(pasted(three, day(11, 22), Lang::Fr));
        assert!(!pasted("couru 10 km hier\nbien\nmerci", day(11, 22), Lang::Fr));
    }
}
