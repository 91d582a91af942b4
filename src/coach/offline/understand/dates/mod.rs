//! Dates as people say them, resolved against a given today.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::calendar_words::{month, weekday};
use super::normalise::{Kind, Message};
use super::numbers::number;
use super::stretch;

mod written;

/// Where a day without a year or a week is to be looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Strictly before today: what was done.
    Past,
    /// Today or later: what is planned.
    Future,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expr {
    Fixed(NaiveDate),
    /// 0 = Monday, and how many weeks the speaker adds ("en huit") or whether they say which one.
    Weekday(u8, Which),
    Weekend(Which),
    /// Day and month without a year.
    DayMonth(u32, u32),
    /// A day of the month alone.
    Day(u32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    Unsaid,
    Last,
    Next,
    /// A week after the next one.
    InEight,
}

/// A date named at these tokens, `end` excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    pub expr: Expr,
    /// The weekday written beside the day, 0 = Monday: it checks the date and never makes it.
    pub weekday: Option<u8>,
    pub start: usize,
    pub end: usize,
}

impl Named {
    pub fn resolve(self, today: NaiveDate, direction: Direction) -> Option<NaiveDate> {
        match self.expr {
            Expr::Fixed(date) => Some(date),
            Expr::Weekday(day, which) => on_weekday(day, which, today, direction),
            Expr::Weekend(which) => weekend(which, today, direction),
            Expr::DayMonth(day, month) => in_year(today.year(), day, month, today, direction),
            Expr::Day(day) => self
                .weekday
                .and_then(|weekday| agreeing(day, weekday, today, direction))
                .or_else(|| in_month(day, today, direction)),
        }
    }

    /// The weekday written beside the day where it is another than that of `date`.
    pub fn contradicted(self, date: NaiveDate) -> Option<u8> {
        self.weekday
            .filter(|said| u32::from(*said) != date.weekday().num_days_from_monday())
    }
}

/// Every date of the message, left to right.
pub fn find(message: &Message, today: NaiveDate) -> Vec<Named> {
    let mut found = Vec::new();
    let mut i = 0;
    while i < message.tokens.len() {
        let dated = written::behind_weekday(message, i, today)
            .map(|(expr, weekday, end)| (expr, Some(weekday), end))
            .or_else(|| one(message, i, today).map(|(expr, end)| (expr, None, end)));
        match dated {
            Some((expr, weekday, end)) => {
                let named = written::before_weekday(
                    message,
                    Named {
                        expr,
                        weekday,
                        start: i,
                        end,
                    },
                    today,
                );
                found.push(named);
                i = named.end.max(i + 1);
            }
            None => i += 1,
        }
    }
    found
}

fn one(message: &Message, i: usize, today: NaiveDate) -> Option<(Expr, usize)> {
    near(message, i, today)
        .or_else(|| counted(message, i, today))
        .or_else(|| in_digits(message, i))
        .or_else(|| stretch::opening(message, i).map(|(day, month, end)| (of_day(day, month), end)))
        .or_else(|| with_month(message, i))
        .or_else(|| week_part(message, i))
        .or_else(|| stretch::closing(message, i).map(|(day, end)| (Expr::Day(day), end)))
        .or_else(|| day_alone(message, i))
}

fn of_day(day: u32, month: Option<u32>) -> Expr {
    month.map_or(Expr::Day(day), |month| Expr::DayMonth(day, month))
}

/// "hier", "après-demain", "this morning".
fn near(message: &Message, i: usize, today: NaiveDate) -> Option<(Expr, usize)> {
    const PHRASES: &[(&[&str], i8)] = &[
        (&["avant", "-", "hier"], -2),
        (&["avant", "hier"], -2),
        (&["avanthier"], -2),
        (&["day", "before", "yesterday"], -2),
        (&["hier"], -1),
        (&["yesterday"], -1),
        (&["last", "night"], -1),
        (&["la", "veille"], -1),
        (&["apres", "-", "demain"], 2),
        (&["apres", "demain"], 2),
        (&["apresdemain"], 2),
        (&["day", "after", "tomorrow"], 2),
        (&["demain"], 1),
        (&["tomorrow"], 1),
        (&["aujourdhui"], 0),
        (&["today"], 0),
        (&["tonight"], 0),
        (&["ce", "matin"], 0),
        (&["ce", "midi"], 0),
        (&["ce", "soir"], 0),
        (&["cet", "apres"], 0),
        (&["cette", "apres"], 0),
        (&["this", "morning"], 0),
        (&["this", "evening"], 0),
        (&["this", "afternoon"], 0),
        (&["right", "now"], 0),
        (&["cette", "nuit"], 0),
    ];
    let (words, days) = PHRASES
        .iter()
        .find(|(words, _)| words.iter().enumerate().all(|(k, w)| message.is(i + k, &[w])))?;
    Some((Expr::Fixed(shift(today, i64::from(*days))?), i + words.len()))
}

fn shift(today: NaiveDate, days: i64) -> Option<NaiveDate> {
    let size = Days::new(days.unsigned_abs());
    if days < 0 {
        today.checked_sub_days(size)
    } else {
        today.checked_add_days(size)
    }
}

/// "dans 3 semaines", "il y a deux jours", "in ten days", "2 weeks ago", "J-3".
fn counted(message: &Message, i: usize, today: NaiveDate) -> Option<(Expr, usize)> {
    if message.is(i, &["j"]) && message.is(i + 1, &["-"]) {
        let days = message
            .at(i + 2)
            .filter(|t| t.kind == Kind::Number && t.value <= 365.0)?;
        return Some((Expr::Fixed(shift(today, days.value as i64)?), i + 3));
    }
    let (sign, at) = if message.is(i, &["dans", "in", "within", "sous"]) {
        (Some(1), i + 1)
    } else if message.is(i, &["d"]) && message.is(i + 1, &["ici"]) {
        (Some(1), i + 2)
    } else if message.is(i, &["il"]) && message.is(i + 1, &["y"]) && message.is(i + 2, &["a"]) {
        (Some(-1), i + 3)
    } else if message.is(i, &["y"]) && message.is(i + 1, &["a"]) {
        (Some(-1), i + 2)
    } else {
        (None, i)
    };
    let (count, at) = number(message, at)?;
    let unit = message.at(at)?;
    let (sign, end) = match sign {
        Some(sign) => (sign, at + 1),
        None if message.is(at + 1, &["ago"]) => (-1, at + 2),
        None if message.is(at + 1, &["from"]) && message.is(at + 2, &["now", "today"]) => (1, at + 3),
        None => return None,
    };
    if !(0.0..=400.0).contains(&count) {
        return None;
    }
    let count = count as i64;
    let date = match unit.text.as_str() {
        "jour" | "jours" | "day" | "days" | "j" => shift(today, sign * count)?,
        "semaine" | "semaines" | "week" | "weeks" | "wk" | "wks" | "sem" => shift(today, sign * count * 7)?,
        "mois" | "month" | "months" => {
            let months = Months::new(count as u32);
            if sign < 0 {
                today.checked_sub_months(months)?
            } else {
                today.checked_add_months(months)?
            }
        }
        _ => return None,
    };
    Some((Expr::Fixed(date), end))
}

/// "2027-04-11", "11/04/2027", "11.04.2027", "11/04". A lone pair is a date behind "le" or with a two-digit part.
fn in_digits(message: &Message, i: usize) -> Option<(Expr, usize)> {
    digits(message, i, false)
}

/// The same; `dated` where a weekday stands before it, so that "dimanche 8/11" is a date.
fn digits(message: &Message, i: usize, dated: bool) -> Option<(Expr, usize)> {
    let part = |at: usize| {
        message
            .at(at)
            .filter(|t| t.kind == Kind::Number && t.value.fract() == 0.0)
    };
    let first = part(i)?;
    let sign = message.at(i + 1).filter(|t| t.any(&["/", "-", "."]))?;
    let second = part(i + 2)?;
    let third = part(i + 4).filter(|_| message.is(i + 3, &[&sign.text]));
    if first.text.len() == 4 {
        let day = third?;
        let date = NaiveDate::from_ymd_opt(first.value as i32, second.value as u32, day.value as u32)?;
        return Some((Expr::Fixed(date), i + 5));
    }
    let (day, month) = day_then_month(first.value as u32, second.value as u32)?;
    if let Some(year) = third {
        let year = match year.text.len() {
            4 => year.value as i32,
            2 => 2000 + year.value as i32,
            _ => return None,
        };
        return Some((Expr::Fixed(NaiveDate::from_ymd_opt(year, month, day)?), i + 5));
    }
    let announced = message
        .word_before(i)
        .is_some_and(|t| t.any(&["le", "au", "du", "on", "by", "pour"]));
    let padded = first.text.len() == 2 && second.text.len() == 2 && !first.is("10") || second.text.starts_with('0');
    let score = second.is("10") && first.value <= 10.0 && !announced;
    (sign.is("/") && (announced || padded || dated) && !score).then_some((Expr::DayMonth(day, month), i + 3))
}

fn day_then_month(a: u32, b: u32) -> Option<(u32, u32)> {
    let valid = |d: u32, m: u32| (1..=31).contains(&d) && (1..=12).contains(&m);
    if valid(a, b) {
        Some((a, b))
    } else {
        valid(b, a).then_some((b, a))
    }
}

/// "11 avril 2027", "1er mai", "April 11th, 2027", "11th of April".
fn with_month(message: &Message, i: usize) -> Option<(Expr, usize)> {
    const ORDINAL: &[&str] = &["er", "st", "nd", "rd", "th", "eme", "e"];
    let day_at = |at: usize| {
        let word = message.is(at, &["premier"]).then_some(1.0);
        let value = word.or_else(|| message.at(at).filter(|t| t.kind == Kind::Number).map(|t| t.value))?;
        let end = if message.is(at + 1, ORDINAL) { at + 2 } else { at + 1 };
        ((1.0..=31.0).contains(&value) && value.fract() == 0.0).then_some((value as u32, end))
    };
    let year_at = |at: usize| {
        let at = if message.is(at, &[","]) { at + 1 } else { at };
        message
            .at(at)
            .filter(|t| t.kind == Kind::Number && t.text.len() == 4 && (1900.0..2200.0).contains(&t.value))
            .map(|t| (t.value as i32, at + 1))
    };
    let (day, month, end) = if let Some((day, end)) = day_at(i) {
        let end = if message.is(end, &["of", "de"]) { end + 1 } else { end };
        (day, month(message, end)?, end + 1)
    } else {
        let month = month(message, i)?;
        let at = if message.is(i + 1, &["the"]) { i + 2 } else { i + 1 };
        let (day, end) = day_at(at)?;
        // "en mai 10 km": the number has a unit of its own.
        if message.is(end, &["km", "k", "min", "miles", "h", "m", "kms"]) {
            return None;
        }
        (day, month, end)
    };
    match year_at(end) {
        Some((year, end)) => Some((Expr::Fixed(NaiveDate::from_ymd_opt(year, month, day)?), end)),
        None => Some((Expr::DayMonth(day, month), end)),
    }
}

/// Whether two dates of the calendar are the ends of one stretch ("du 12 au 16", "from the 3rd to the 7th").
pub fn range(message: &Message, dates: &[Named]) -> bool {
    let calendar = |named: &Named| matches!(named.expr, Expr::Day(_) | Expr::DayMonth(..) | Expr::Fixed(_));
    dates.windows(2).any(|pair| {
        let [first, second] = pair else { return false };
        calendar(first) && calendar(second) && stretch::joined(message, first.end, second.start)
    })
}

/// "jeudi", "mardi dernier", "next Thursday", "lundi en huit", "ce week-end".
fn week_part(message: &Message, i: usize) -> Option<(Expr, usize)> {
    let day = weekday(message, i);
    if day.is_none() && !message.is(i, &["weekend", "weekends"]) {
        return None;
    }
    let last = ["dernier", "derniere", "passe", "last", "precedent"];
    let next = ["prochain", "prochaine", "next", "suivant"];
    let before = i.checked_sub(1);
    let (which, end) = if message.is(i + 1, &last) || before.is_some_and(|b| message.is(b, &last)) {
        (Which::Last, i + 1 + usize::from(message.is(i + 1, &last)))
    } else if message.is(i + 1, &["en"]) && message.is(i + 2, &["huit", "8"]) {
        (Which::InEight, i + 3)
    } else if message.is(i + 1, &next) || before.is_some_and(|b| message.is(b, &next)) {
        (Which::Next, i + 1 + usize::from(message.is(i + 1, &next)))
    } else {
        (Which::Unsaid, i + 1)
    };
    let expr = day.map_or(Expr::Weekend(which), |day| Expr::Weekday(day, which));
    Some((expr, end))
}

/// "le 11", "on the 11th", where no unit follows.
fn day_alone(message: &Message, i: usize) -> Option<(Expr, usize)> {
    let token = message.at(i).filter(|t| t.kind == Kind::Number && t.text.len() <= 2)?;
    let ordinal = message.is(i + 1, &["th", "st", "nd", "rd", "er"]);
    let announced = message.word_before(i).is_some_and(|t| t.any(&["le", "the"]));
    let followed = message.at(i + 1).is_some_and(|t| {
        t.kind == Kind::Number
            || t.kind == Kind::Word && !t.any(&["je", "j", "c", "et", "and", "a", "pour", "i", "it"])
            || t.any(&["/", "'", ":", "°", "%"])
    });
    let whole = (1.0..=31.0).contains(&token.value) && token.value.fract() == 0.0;
    let place = message.is(
        i + 2,
        &["place", "time", "km", "race", "run", "day", "marathon", "week"],
    );
    (whole && announced && (ordinal && !place || !followed))
        .then_some((Expr::Day(token.value as u32), if ordinal { i + 2 } else { i + 1 }))
}

fn on_weekday(day: u8, which: Which, today: NaiveDate, direction: Direction) -> Option<NaiveDate> {
    let ahead = (i64::from(day) - i64::from(today.weekday().num_days_from_monday())).rem_euclid(7);
    let days = match (which, direction) {
        (Which::Last, _) | (Which::Unsaid, Direction::Past) => ahead - 7,
        (Which::Next, _) => {
            if ahead == 0 {
                7
            } else {
                ahead
            }
        }
        (Which::InEight, _) => ahead + 7,
        (Which::Unsaid, Direction::Future) => ahead,
    };
    shift(today, days)
}

/// The Saturday of the weekend meant; today when the weekend has begun.
fn weekend(which: Which, today: NaiveDate, direction: Direction) -> Option<NaiveDate> {
    let day = i64::from(today.weekday().num_days_from_monday());
    let saturday = 5 - day;
    let days = match (which, direction) {
        (Which::Last, _) | (Which::Unsaid, Direction::Past) if day < 5 || which == Which::Last => saturday - 7,
        (Which::Unsaid, Direction::Past) => saturday,
        (Which::InEight, _) => saturday + 7,
        (Which::Next, _) if day >= 5 => saturday + 7,
        _ => saturday.max(0),
    };
    shift(today, days)
}

fn in_year(year: i32, day: u32, month: u32, today: NaiveDate, direction: Direction) -> Option<NaiveDate> {
    // The 29th of February may be up to eight years away.
    (0..=8).find_map(|step| match direction {
        Direction::Future => NaiveDate::from_ymd_opt(year + step, month, day).filter(|d| *d >= today),
        Direction::Past => NaiveDate::from_ymd_opt(year - step, month, day).filter(|d| *d <= today),
    })
}

/// The nearest day of the month on that weekday, looked for where the sentence looks first and then the other way.
fn agreeing(day: u32, weekday: u8, today: NaiveDate, direction: Direction) -> Option<NaiveDate> {
    let first = today.with_day(1)?;
    let fits = |date: &NaiveDate| date.weekday().num_days_from_monday() == u32::from(weekday);
    let ahead = || {
        let months = (0..=2).filter_map(|step| first.checked_add_months(Months::new(step))?.with_day(day));
        months.filter(|date| *date >= today).find(fits)
    };
    let behind = || {
        let months = (0..=2).filter_map(|step| first.checked_sub_months(Months::new(step))?.with_day(day));
        months.filter(|date| *date <= today).find(fits)
    };
    match direction {
        Direction::Future => ahead().or_else(behind),
        Direction::Past => behind().or_else(ahead),
    }
}

fn in_month(day: u32, today: NaiveDate, direction: Direction) -> Option<NaiveDate> {
    let first = today.with_day(1)?;
    (0..=2).find_map(|step| match direction {
        Direction::Future => first
            .checked_add_months(Months::new(step))?
            .with_day(day)
            .filter(|d| *d >= today),
        Direction::Past => first
            .checked_sub_months(Months::new(step))?
            .with_day(day)
            .filter(|d| *d <= today),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Wednesday.
    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 9, 16).unwrap()
    }

    fn first(text: &str, direction: Direction) -> Option<String> {
        let named = find(&Message::read(text), today());
        named.first()?.resolve(today(), direction).map(|d| d.to_string())
    }

    #[test]
    fn a_written_day_wins_over_the_weekday_beside_it() {
        use Direction::{Future, Past};
        // A Wednesday: the last Sunday was the 13th of September.
        for (text, direction, date) in [
            ("dimanche 6 septembre 13 km en 1h26", Past, "2026-09-06"),
            ("Sunday, September 6th", Past, "2026-09-06"),
            ("Sunday the 6th", Past, "2026-09-06"),
            ("dimanche 6, 13 km", Past, "2026-09-06"),
            ("dimanche 6/09", Past, "2026-09-06"),
            ("dimanche 6/9 : 13 km", Past, "2026-09-06"),
            ("dim. 6 sept.", Past, "2026-09-06"),
            ("dimanche dernier, 13 septembre", Past, "2026-09-13"),
            ("le 6 septembre (dimanche)", Past, "2026-09-06"),
            ("jeudi 6 septembre", Past, "2026-09-06"),
            ("dimanche 1er novembre", Future, "2026-11-01"),
            ("jeudi 24 à 18h", Future, "2026-09-24"),
            // The weekday alone, and what stands behind it is no day.
            ("dimanche 6 km", Past, "2026-09-13"),
            ("dimanche 6 x 400", Past, "2026-09-13"),
            ("dimanche 6/10", Past, "2026-09-13"),
            ("samedi 20 min", Future, "2026-09-19"),
        ] {
            assert_eq!(first(text, direction).as_deref(), Some(date), "{text}");
        }
        let named = |text: &str| find(&Message::read(text), today());
        assert_eq!(named("dimanche 6 septembre").len(), 1);
        assert_eq!(named("du mardi 8 au jeudi 10 septembre").len(), 2);
        let said = named("jeudi 6 septembre")[0];
        let date = said.resolve(today(), Past).unwrap();
        assert_eq!(said.contradicted(date), Some(3));
        let said = named("dimanche 6 septembre")[0];
        assert_eq!(said.contradicted(date), None);
    }

    #[test]
    fn dates_ahead() {
        for (text, date) in [
            ("demain", "2026-09-17"),
            ("après-demain", "2026-09-18"),
            ("aujourd'hui", "2026-09-16"),
            ("lundi", "2026-09-21"),
            ("mercredi", "2026-09-16"),
            ("jeudi prochain", "2026-09-17"),
            ("next Wednesday", "2026-09-23"),
            ("lundi en huit", "2026-09-28"),
            ("dans 3 semaines", "2026-10-07"),
            ("dans dix jours", "2026-09-26"),
            ("le 11 avril", "2027-04-11"),
            ("11/04", "2027-04-11"),
            ("11/04/2027", "2027-04-11"),
            ("2027-04-11", "2027-04-11"),
            ("April 11th", "2027-04-11"),
            ("11 avril 2026", "2026-04-11"),
            ("le 1er mai", "2027-05-01"),
            ("ce week-end", "2026-09-19"),
            ("in two months", "2026-11-16"),
            ("le 20", "2026-09-20"),
            ("October 3, 2026", "2026-10-03"),
            ("J-3", "2026-09-19"),
            ("the 11th of April", "2027-04-11"),
            ("29 février", "2028-02-29"),
        ] {
            assert_eq!(first(text, Direction::Future).as_deref(), Some(date), "{text}");
        }
    }

    #[test]
    fn dates_behind() {
        for (text, date) in [
            ("hier", "2026-09-15"),
            ("avant-hier", "2026-09-14"),
            ("mardi dernier", "2026-09-15"),
            ("lundi", "2026-09-14"),
            ("mercredi", "2026-09-09"),
            ("il y a 2 jours", "2026-09-14"),
            ("two weeks ago", "2026-09-02"),
            ("last Sunday", "2026-09-13"),
            ("le 11 avril", "2026-04-11"),
            ("le week-end dernier", "2026-09-12"),
        ] {
            assert_eq!(first(text, Direction::Past).as_deref(), Some(date), "{text}");
        }
    }

    #[test]
    fn both_ends_of_a_stretch_of_days() {
        let ends = |text: &str| -> Vec<String> {
            let message = Message::read(text);
            let named = find(&message, today());
            assert!(range(&message, &named), "{text}: {named:?}");
            let resolved = named.iter().filter_map(|n| n.resolve(today(), Direction::Future));
            resolved.map(|d| d.to_string()).collect()
        };
        for (text, dates) in [
            ("en déplacement du 20 au 24", ["2026-09-20", "2026-09-24"]),
            ("du 12 au 16 octobre", ["2026-10-12", "2026-10-16"]),
            ("12-16 October", ["2026-10-12", "2026-10-16"]),
            ("du 1er au 15 décembre", ["2026-12-01", "2026-12-15"]),
            ("from the 20th to the 27th", ["2026-09-20", "2026-09-27"]),
            ("from May 3 to May 10", ["2027-05-03", "2027-05-10"]),
        ] {
            assert_eq!(ends(text), dates, "{text}");
        }
        for text in [
            "du 12 au 16 km",
            "de 21 à 7",
            "le 12 et le 16",
            "du lundi au vendredi",
            "du 21 au 7h",
        ] {
            let message = Message::read(text);
            assert!(!range(&message, &find(&message, today())), "{text}");
        }
    }

    #[test]
    fn scores_and_modal_verbs_are_no_dates() {
        for text in ["genou 4/10", "may I run", "le 10 km", "mon plan", "6/10"] {
            assert_eq!(first(text, Direction::Future), None, "{text}");
        }
    }
}
