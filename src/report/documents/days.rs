//! Days and months as short as a label needs them.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::domain::athlete::Lang;
use crate::i18n;

/// The Monday of the week of `date`; `date` itself at the beginning of all dates.
pub fn monday(date: NaiveDate) -> NaiveDate {
    let since = u64::from(date.weekday().num_days_from_monday());
    date.checked_sub_days(Days::new(since)).unwrap_or(date)
}

/// `lun.`, `Mon`.
pub fn weekday(lang: Lang, day: Weekday) -> String {
    let n = day.number_from_monday();
    i18n::text(lang, &format!("report-day-{n}"), &[])
}

/// `avr.`, `Apr`.
pub fn month(lang: Lang, date: NaiveDate) -> String {
    i18n::text(lang, &format!("report-month-{}", date.month()), &[])
}

/// `12`, `1er`.
pub fn of_month(lang: Lang, date: NaiveDate) -> String {
    match date.day() {
        1 => i18n::text(lang, "report-first", &[]),
        day => day.to_string(),
    }
}

/// `12 avr.`, `1er avr.`, `12 Apr`.
pub fn short(lang: Lang, date: NaiveDate) -> String {
    let args = [
        ("day", of_month(lang, date).into()),
        ("month", month(lang, date).into()),
    ];
    i18n::text(lang, "report-date", &args)
}

/// `du 12 au 18 avr.`, `29 Mar to 4 Apr`.
pub fn span(lang: Lang, from: NaiveDate, to: NaiveDate) -> String {
    let start = if from.month() == to.month() {
        of_month(lang, from)
    } else {
        short(lang, from)
    };
    let args = [("from", start.into()), ("to", short(lang, to).into())];
    i18n::text(lang, "report-span", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_short_in_both_languages() {
        let first = NaiveDate::from_ymd_opt(2027, 8, 1).unwrap();
        assert_eq!(short(Lang::Fr, first), "1er août");
        assert_eq!(short(Lang::En, first), "1 Aug");
        let sunday = NaiveDate::from_ymd_opt(2027, 8, 8).unwrap();
        assert_eq!(span(Lang::Fr, first, sunday), "du 1er au 8 août");
        assert_eq!(span(Lang::En, monday(first), first), "26 Jul to 1 Aug");
        assert_eq!(weekday(Lang::Fr, first.weekday()), "dim.");
        assert_eq!(monday(first), NaiveDate::from_ymd_opt(2027, 7, 26).unwrap());
    }
}
