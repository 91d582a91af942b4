//! One sentence in the making: what is shown in it and the receipt of each number.

use chrono::{Datelike, NaiveDate};

use crate::domain::athlete::Lang;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Evidence, Figure, Receipt, Unit};
use crate::domain::state::AthleteState;
use crate::domain::units::Units;
use crate::i18n::{self, Arg};

/// Collects what a sentence shows, then words it.
pub struct Sentence {
    pub lang: Lang,
    pub units: Units,
    today: NaiveDate,
    args: Vec<(&'static str, Arg)>,
    receipts: Vec<Receipt>,
}

impl Sentence {
    pub fn new(state: &AthleteState) -> Self {
        Self {
            lang: state.athlete.settings.lang,
            units: state.athlete.settings.units,
            today: state.today,
            args: Vec::new(),
            receipts: Vec::new(),
        }
    }

    /// `figure` under `name`, already worded as `shown`.
    #[must_use]
    pub fn show(mut self, name: &'static str, shown: String, figure: &Figure) -> Self {
        let mark = mark(self.receipts.len());
        self.args.push((name, Arg::Text(format!("{mark}{shown}"))));
        self.receipts.push(Receipt {
            shown,
            figure: figure.clone(),
        });
        self
    }

    /// Metres in the athlete's units.
    #[must_use]
    pub fn distance(self, name: &'static str, metres: &Figure) -> Self {
        let shown = i18n::format::distance(self.lang, self.units, metres.value);
        self.show(name, shown, metres)
    }

    /// A count of the state: `choose` picks the plural, `name` is where it is shown.
    #[must_use]
    pub fn count(self, choose: &'static str, name: &'static str, n: usize, source: &str) -> Self {
        let figure = Figure::computed(n as f64, Unit::Count, source, &[], Evidence::Strong);
        let shown = i18n::format::number(self.lang, n as f64, 0);
        self.plural(choose, n).show(name, shown, &figure)
    }

    /// Chooses a plural and shows nothing.
    #[must_use]
    pub fn plural(mut self, choose: &'static str, n: usize) -> Self {
        self.args.push((choose, Arg::Number(n as f64)));
        self
    }

    #[must_use]
    pub fn date(self, name: &'static str, date: NaiveDate, source: &str) -> Self {
        let days = f64::from(date.num_days_from_ce() - EPOCH_DAYS_FROM_CE);
        let figure = Figure::computed(days, Unit::Date, source, &[], Evidence::Strong);
        let shown = i18n::format::date(self.lang, date, self.today);
        self.show(name, shown, &figure)
    }

    /// A word that counts nothing.
    #[must_use]
    pub fn word(mut self, name: &'static str, word: &str) -> Self {
        self.args.push((name, word.into()));
        self
    }

    /// The sentence `id` with the receipts of what it shows in the end: a plural may leave a number out.
    pub fn say(self, id: &str) -> Reply {
        let marked = i18n::text(self.lang, id, &self.args);
        let receipts = self.receipts.into_iter().enumerate();
        let kept = receipts.filter(|(i, _)| marked.contains(mark(*i)));
        Reply {
            receipts: kept.map(|(_, receipt)| receipt).collect(),
            text: marked.replace(MARKS, ""),
            ..Reply::default()
        }
    }
}

/// Private characters that stand before a number until the sentence is whole: only they tell the 4 of a
/// count from the 4 of 42:10. No words of ours hold them.
const MARKS: fn(char) -> bool = |c| ('\u{E000}'..='\u{E0FF}').contains(&c);

/// The mark of the receipt at `index`; all beyond the last share it.
fn mark(index: usize) -> char {
    char::from_u32(0xE000 + index.min(0xFF) as u32).unwrap_or('\u{E0FF}')
}

/// 1970-01-01 counted in days of the common era, as chrono counts them.
const EPOCH_DAYS_FROM_CE: i32 = 719_163;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::documents::athletes::{figure, newcomer};

    fn week(runs: usize) -> Reply {
        Sentence::new(&newcomer(Lang::En))
            .distance("distance", &figure(12_000.0, Unit::Metres))
            .count("runs", "shown-runs", runs, "runs")
            .count("left", "shown-left", 0, "left")
            .plural("known", 1)
            .distance("last", &figure(0.0, Unit::Metres))
            .say("report-week")
    }

    #[test]
    fn a_number_left_out_by_a_plural_has_no_receipt() {
        let shown = |reply: &Reply| -> Vec<String> { reply.receipts.iter().map(|r| r.shown.clone()).collect() };
        let one = week(1);
        assert_eq!(
            one.text,
            "12.0\u{a0}km in one run since Monday, nothing planned until Sunday; last week: 0.0\u{a0}km."
        );
        assert_eq!(shown(&one), ["12.0\u{a0}km", "0.0\u{a0}km"]);
        assert_eq!(shown(&week(2)), ["12.0\u{a0}km", "2", "0.0\u{a0}km"]);
    }

    #[test]
    fn a_date_counts_days_since_1970() {
        let day = NaiveDate::from_ymd_opt(1970, 1, 3);
        let reply = Sentence::new(&newcomer(Lang::En))
            .word("count", "x")
            .word("time", "x")
            .word("race", "x")
            .date("date", day.unwrap(), "day")
            .say("report-records");
        let expected = Figure::computed(2.0, Unit::Date, "day", &[], Evidence::Strong);
        assert_eq!(reply.receipts[0].figure, expected);
        assert_eq!(reply.receipts[0].shown, "Saturday 3 January 1970");
    }
}
