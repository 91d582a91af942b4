//! A weekday beside a written day: "dimanche 15 novembre", "Sunday the 15th", "le 15 novembre (dimanche)".

use chrono::NaiveDate;

use super::{Direction, Expr, Named, agreeing, digits, week_part, with_month};
use crate::coach::offline::understand::calendar_words::{short_weekday, weekday};
use crate::coach::offline::understand::normalise::{Kind, Message};

/// What may stand between the two.
const BETWEEN: &[&str] = &[",", "(", ".", "le", "the"];
/// Most of them.
const BETWEEN_MAX: usize = 2;
/// Behind a bare number these make it an amount and no day.
const UNITS: &[&str] = &[
    "km", "kms", "k", "m", "mi", "mile", "miles", "min", "mins", "mn", "minute", "minutes", "h", "heure", "heures",
    "hour", "hours", "hr", "hrs", "s", "sec", "x", "fois", "reps", "series", "kg", "bpm", "j", "jour", "jours", "day",
    "days", "semaine", "semaines", "week", "weeks", "an", "ans", "years", "degres", "sur", "out", "°", "%", "/", "'",
    ":", "*", "-", "+", ".",
];

/// A weekday with the written day behind it, and where they end. `None` where no day is written, or where a bare number
/// is a day of that weekday in no month near.
pub fn behind_weekday(message: &Message, i: usize, today: NaiveDate) -> Option<(Expr, u8, usize)> {
    let Some((Expr::Weekday(day, _), end)) = week_part(message, i) else {
        return abbreviated(message, i, today);
    };
    let mut at = end;
    while at < end + BETWEEN_MAX && message.is(at, BETWEEN) {
        at += 1;
    }
    if let Some((expr, end)) = digits(message, at, true).or_else(|| with_month(message, at)) {
        return Some((expr, day, end));
    }
    // "Jeudi, 12 km en 1 h": behind a comma alone a bare number is an amount.
    let parted = at > end && !message.is(at - 1, &["le", "the"]);
    let (number, end) = bare(message, at).filter(|_| !parted)?;
    agreeing(number, day, today, Direction::Past)?;
    Some((Expr::Day(number), day, end))
}

/// "Mar. 10 nov.": a short form is a weekday where it agrees with the date behind it.
fn abbreviated(message: &Message, i: usize, today: NaiveDate) -> Option<(Expr, u8, usize)> {
    let day = short_weekday(message, i)?;
    let at = i + 1 + usize::from(message.is(i + 1, &["."]));
    let (expr, end) = digits(message, at, true).or_else(|| with_month(message, at))?;
    let alone = Named {
        expr,
        weekday: None,
        start: i,
        end,
    };
    agrees(alone, day, today).then_some((expr, day, end))
}

/// Whether the date is on that weekday, looked for on either side of today.
fn agrees(named: Named, weekday: u8, today: NaiveDate) -> bool {
    let said = Named {
        weekday: Some(weekday),
        ..named
    };
    [Direction::Past, Direction::Future].into_iter().any(|direction| {
        said.resolve(today, direction)
            .is_some_and(|date| said.contradicted(date).is_none())
    })
}

/// The day of the month at `at` without its month, and where it ends.
fn bare(message: &Message, at: usize) -> Option<(u32, usize)> {
    let token = message.at(at).filter(|t| t.kind == Kind::Number && t.text.len() <= 2)?;
    let whole = (1.0..=31.0).contains(&token.value) && token.value.fract() == 0.0;
    let ordinal = message.is(at + 1, &["th", "st", "nd", "rd", "er"]);
    let end = if ordinal { at + 2 } else { at + 1 };
    let amount = message.is(end, UNITS);
    (whole && (ordinal || !amount)).then_some((token.value as u32, end))
}

/// The same date with the weekday written behind it taken in, where both agree: it names no second day.
pub fn before_weekday(message: &Message, named: Named, today: NaiveDate) -> Named {
    let calendar = matches!(named.expr, Expr::DayMonth(..) | Expr::Day(_) | Expr::Fixed(_));
    let at = named.end + usize::from(message.is(named.end, &[",", "("]));
    let Some(day) = weekday(message, at).filter(|_| calendar && named.weekday.is_none()) else {
        return named;
    };
    if agrees(named, day, today) {
        Named {
            weekday: Some(day),
            end: at + 1,
            ..named
        }
    } else {
        named
    }
}
