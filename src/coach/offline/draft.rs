//! A reply being written: every number enters as a figure and leaves with its receipt.

use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

use super::quoted::quoted;
use crate::domain::activity::Activity;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{About, Button, Reply};
use crate::domain::figure::{Evidence, Figure, Receipt, Unit};
use crate::domain::goal::Goal;
use crate::domain::intent::Intent;
use crate::domain::state::AthleteState;
use crate::domain::units::Units;
use crate::i18n::{self, Arg, format};

/// Days from the first day of the Christian era to 1970-01-01, as chrono counts them.
const EPOCH_DAYS_CE: i32 = 719_163;
/// A quoted name is cut here, characters.
const QUOTE_MAX: usize = 60;
/// And a quoted message here.
const MESSAGE_MAX: usize = 240;

/// Collects sentences, receipts and buttons in the athlete's language and units.
#[derive(Debug, Clone)]
pub struct Draft<'s> {
    pub state: &'s AthleteState,
    lines: Vec<String>,
    receipts: Vec<Receipt>,
    buttons: Vec<Vec<Button>>,
    about: About,
}

impl<'s> Draft<'s> {
    pub fn new(state: &'s AthleteState) -> Self {
        Self {
            state,
            lines: Vec::new(),
            receipts: Vec::new(),
            buttons: Vec::new(),
            about: About::default(),
        }
    }

    pub fn lang(&self) -> Lang {
        self.state.athlete.settings.lang
    }

    pub fn units(&self) -> Units {
        self.state.athlete.settings.units
    }

    /// Words without a line of their own, to be put into another sentence.
    pub fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        i18n::text(self.lang(), id, args)
    }

    /// Adds a sentence as a line.
    pub fn say(&mut self, id: &str, args: &[(&str, Arg)]) {
        let line = self.word(id, args);
        self.line(line);
    }

    /// Adds a sentence where it does not stand already.
    pub fn say_once(&mut self, id: &str, args: &[(&str, Arg)]) {
        let line = self.word(id, args);
        if !self.lines.contains(&line) {
            self.line(line);
        }
    }

    /// Adds a finished line. Empty lines are left out.
    pub fn line(&mut self, line: impl Into<String>) {
        let line = line.into();
        if !line.is_empty() {
            self.lines.push(line);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Files the receipt of something shown. The same one is kept once.
    pub fn shown(&mut self, shown: String, figure: Figure) -> String {
        let receipt = Receipt {
            shown: shown.clone(),
            figure,
        };
        let counts = shown.contains(|c: char| c.is_ascii_digit());
        if counts && !self.receipts.contains(&receipt) {
            self.receipts.push(receipt);
        }
        shown
    }

    /// Metres as `8,0 km`.
    pub fn distance(&mut self, figure: &Figure) -> String {
        let shown = format::distance(self.lang(), self.units(), figure.value);
        self.shown(shown, figure.clone())
    }

    /// Metres as `8 km` where whole.
    pub fn distance_short(&mut self, figure: &Figure) -> String {
        let shown = format::distance_short(self.lang(), self.units(), figure.value);
        self.shown(shown, figure.clone())
    }

    /// Metres as `semi-marathon` or `12 km`.
    pub fn race_name(&mut self, figure: &Figure) -> String {
        let shown = format::race_name(self.lang(), figure.value);
        self.shown(shown, figure.clone())
    }

    /// Seconds per kilometre as `5:12/km`.
    pub fn pace(&mut self, figure: &Figure) -> String {
        let shown = format::pace(self.lang(), self.units(), figure.value);
        self.shown(shown, figure.clone())
    }

    /// Seconds as `42:10`.
    pub fn clock(&mut self, figure: &Figure) -> String {
        self.shown(format::clock(figure.value), figure.clone())
    }

    /// A race time to expect, as coarse as it is known.
    pub fn race_time(&mut self, figure: &Figure) -> String {
        self.clock(&coarse(figure))
    }

    /// Seconds as `42 min`.
    pub fn duration(&mut self, figure: &Figure) -> String {
        let shown = format::duration(self.lang(), figure.value);
        self.shown(shown, figure.clone())
    }

    /// Beats per minute as `152 bpm`.
    pub fn bpm(&mut self, figure: &Figure) -> String {
        let shown = format::bpm(self.lang(), figure.value);
        self.shown(shown, figure.clone())
    }

    /// A plain number.
    pub fn number(&mut self, figure: &Figure, decimals: usize) -> String {
        let shown = format::number(self.lang(), figure.value, decimals);
        self.shown(shown, figure.clone())
    }

    /// A percentage.
    pub fn percent(&mut self, figure: &Figure) -> String {
        let shown = format::percent(self.lang(), figure.value, 0);
        self.shown(shown, figure.clone())
    }

    /// A value on a scale, as `4/10`.
    pub fn scale(&mut self, figure: &Figure, max: u8) -> String {
        let value = format::number(self.lang(), figure.value, 0);
        self.shown(format!("{value}/{max}"), figure.clone())
    }

    /// A whole constant of the named rule.
    pub fn rule(&mut self, value: f64, unit: Unit, id: &str) -> String {
        self.number(&Figure::rule(value, unit, id), 0)
    }

    /// A date, with the row or the words it comes from in `source`.
    pub fn date(&mut self, date: NaiveDate, source: &Figure) -> String {
        let shown = format::date(self.lang(), date, self.state.today);
        let figure = Figure {
            value: day_number(date),
            unit: Unit::Date,
            ..source.clone()
        };
        self.shown(shown, figure)
    }

    /// A date that the calendar alone gives, such as a day of the plan.
    pub fn day(&mut self, date: NaiveDate) -> String {
        let source = self.calendar(date);
        self.date(date, &source)
    }

    /// The same at the head of a sentence: `Jeudi 26 novembre`.
    pub fn day_first(&mut self, date: NaiveDate) -> String {
        let source = self.calendar(date);
        self.date_first(date, &source)
    }

    /// As [`Draft::date`], at the head of a sentence.
    pub fn date_first(&mut self, date: NaiveDate, source: &Figure) -> String {
        let shown = sentence(&format::date(self.lang(), date, self.state.today));
        let figure = Figure {
            value: day_number(date),
            unit: Unit::Date,
            ..source.clone()
        };
        self.shown(shown, figure)
    }

    fn calendar(&self, date: NaiveDate) -> Figure {
        let today = day_number(self.state.today);
        Figure::computed(
            day_number(date),
            Unit::Date,
            "calendar",
            &[("today", today)],
            Evidence::Strong,
        )
    }

    /// Minutes after midnight as `21 h 30`.
    pub fn minute(&mut self, minute: u16, source: &str) -> String {
        let figure = Figure::row(f64::from(minute), Unit::MinuteOfDay, source, &self.state.athlete.id.0);
        let shown = format::time_of_day(self.lang(), minute);
        self.shown(shown, figure)
    }

    /// Somebody's name for something inside our words, made safe and cut short. Its numbers are on receipt as what was
    /// said.
    pub fn quote(&mut self, words: &str) -> String {
        self.quote_up_to(words, QUOTE_MAX)
    }

    /// The same of a whole message.
    pub fn quote_message(&mut self, words: &str) -> String {
        self.quote_up_to(words, MESSAGE_MAX)
    }

    fn quote_up_to(&mut self, words: &str, most: usize) -> String {
        let clean = quoted(words, most);
        for value in numerals(&clean) {
            let number = value.parse().unwrap_or(0.0);
            self.shown(value, Figure::said(number, Unit::Count));
        }
        clean
    }

    /// An example of what may be written. Its numbers measure nothing and say so.
    pub fn example(&mut self, words: String) -> String {
        self.fixed(words, "example")
    }

    /// A name that is made of numbers, such as `80/20`.
    pub fn proper_name(&mut self, words: &str) -> String {
        self.fixed(words.to_owned(), "name")
    }

    fn fixed(&mut self, words: String, rule: &str) -> String {
        for value in numerals(&words) {
            let number = value.parse().unwrap_or(0.0);
            self.shown(value, Figure::rule(number, Unit::Count, rule));
        }
        words
    }

    /// A race as it is spoken of: its name, or else its distance.
    pub fn goal_name(&mut self, goal: &Goal) -> String {
        match (&goal.name, goal.distance_m) {
            (Some(name), _) if name.chars().any(char::is_alphanumeric) => self.quote(name),
            (_, Some(metres)) => self.race_name(&Figure::row(metres, Unit::Metres, "goal", &goal.id)),
            _ => self.word("goal-unnamed", &[]),
        }
    }

    /// A figure of an activity's own row.
    pub fn of_activity(activity: &Activity, value: f64, unit: Unit) -> Figure {
        Figure::row(value, unit, "activity", &activity.id.0)
    }

    /// A row of buttons, each a label and its data.
    pub fn buttons(&mut self, row: Vec<Button>) {
        if !row.is_empty() {
            self.buttons.push(row);
        }
    }

    /// A button that says the intent, labelled by words `id`.
    pub fn say_button(&self, id: &str, intent: Intent) -> Button {
        button(self.word(id, &[]), format!("say:{}", intent.id()))
    }

    /// Another reply's lines, receipts and buttons.
    pub fn include(&mut self, reply: Reply) {
        self.line(reply.text);
        for receipt in reply.receipts {
            self.shown(receipt.shown, receipt.figure);
        }
        self.buttons.extend(reply.buttons);
        self.about = reply.about.or(self.about);
    }

    /// It speaks of the session of this day.
    pub fn of_session(&mut self, day: NaiveDate) {
        self.about.session = Some(day);
    }

    /// It speaks of this stored activity.
    pub fn of_run(&mut self, activity: Uuid) {
        self.about.run = Some(activity);
    }

    /// Whether a button with this data stands under it.
    pub fn offers(&self, data: &str) -> bool {
        self.buttons.iter().flatten().any(|button| button.data == data)
    }

    /// It speaks of the time of a race over so many metres.
    pub fn of_race(&mut self, metres: f64) {
        self.about.race_m = Some(metres.round().clamp(0.0, 1e6) as u32);
    }

    pub fn reply(self) -> Reply {
        Reply {
            text: self.lines.join("\n"),
            receipts: self.receipts,
            buttons: self.buttons,
            attachments: Vec::new(),
            about: self.about,
        }
    }
}

pub fn button(label: impl Into<String>, data: impl Into<String>) -> Button {
    Button {
        label: label.into(),
        data: data.into(),
    }
}

/// A time to expect on a grid: thirty seconds from an hour on, five below. Anything finer would look like knowledge.
pub fn coarse(figure: &Figure) -> Figure {
    let grid = if figure.value >= 3_600.0 { 30.0 } else { 5.0 };
    Figure {
        value: (figure.value / grid).round() * grid,
        ..figure.clone()
    }
}

/// Days since 1970-01-01.
pub fn day_number(date: NaiveDate) -> f64 {
    f64::from(date.num_days_from_ce() - EPOCH_DAYS_CE)
}

/// The first letter in upper case, for a sentence that begins with a fragment.
pub fn sentence(fragment: &str) -> String {
    let mut letters = fragment.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Runs of digits, in order.
fn numerals(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::coach::offline::cases;
    use crate::domain::figure::Source;

    use super::*;

    #[test]
    fn a_number_leaves_with_its_receipt_once() {
        let state = cases::newcomer(Lang::Fr);
        let mut draft = Draft::new(&state);
        let figure = Figure::said(8000.0, Unit::Metres);
        assert_eq!(draft.distance(&figure), "8,0\u{a0}km");
        assert_eq!(draft.distance(&figure), "8,0\u{a0}km");
        let receipts = draft.reply().receipts;
        assert_eq!(
            receipts,
            vec![Receipt {
                shown: "8,0\u{a0}km".to_owned(),
                figure
            }]
        );
    }

    #[test]
    fn a_quoted_name_obeys_nobody() {
        let state = cases::newcomer(Lang::Fr);
        let mut draft = Draft::new(&state);
        let quoted = draft.quote("**@everyone**\n[10 km](http://x.y) 🏃");
        assert_eq!(quoted, "everyone 10 km (http: x.y)");
        let receipt = &draft.reply().receipts[0];
        assert_eq!(receipt.shown, "10");
        assert_eq!(receipt.figure.source, Source::Said);
    }

    #[test]
    fn days_are_counted_from_1970() {
        let date = NaiveDate::from_ymd_opt(1970, 1, 2).unwrap();
        assert!((day_number(date) - 1.0).abs() < f64::EPSILON);
    }
}
