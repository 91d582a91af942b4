//! What an engine knows of one athlete who does not exist, and each of its numbers in several true forms.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};

use super::dice::Dice;
use super::spelled::spelled;
use crate::domain::athlete::Lang;
use crate::domain::figure::{Evidence, Figure, Receipt, Unit};
use crate::domain::units::Units;
use crate::i18n::format;

/// One athlete.
pub struct World {
    lang: Lang,
    pub receipts: Vec<Receipt>,
    /// Name in the sentences, and the forms.
    pub forms: Vec<(&'static str, Vec<String>)>,
}

impl World {
    fn file(&mut self, name: &'static str, shown: String, value: f64, unit: Unit, others: &[String]) {
        let figure = Figure::computed(value, unit, name, &[], Evidence::Strong);
        self.receipts.push(Receipt {
            shown: shown.clone(),
            figure,
        });
        let mut forms = vec![shown.replace(['\u{a0}', '\u{202f}'], " "), shown];
        forms.extend(others.iter().cloned());
        self.forms.push((name, forms));
    }

    pub fn new(lang: Lang, dice: &mut Dice) -> Self {
        let mut world = Self {
            lang,
            receipts: Vec::new(),
            forms: Vec::new(),
        };
        world.distances(dice);
        world.paces(dice);
        world.times(dice);
        world.shares(dice);
        world.counts(dice);
        world.days(dice);
        world
    }

    fn distances(&mut self, dice: &mut Dice) {
        let lang = self.lang;
        let metric = Units::Metric;
        let say = |a: &str, b: &str| (if lang == Lang::Fr { a } else { b }).to_owned();
        let tenths = dice.between(50, 240);
        let metres = tenths as f64 * 100.0;
        let point = format!("{}.{}", tenths / 10, tenths % 10);
        self.file(
            "run",
            format::distance(lang, metric, metres),
            metres,
            Unit::Metres,
            &[
                format!("{point} km"),
                format!("**{point}** km"),
                format!("{}km", point.replace('.', ",")),
                format!("{point} {}", say("kilomètres", "kilometres")),
                format!(
                    "{} {}",
                    spelled(lang, tenths / 10) + &say(" virgule ", " point ") + &spelled(lang, tenths % 10),
                    say("kilomètres", "kilometers")
                ),
            ],
        );
        let long = dice.between(12, 30);
        self.file(
            "long",
            format::distance(lang, metric, long as f64 * 1000.0),
            long as f64 * 1000.0,
            Unit::Metres,
            &[
                format!("{long} km"),
                format!("{long}k"),
                format!("{} {}", spelled(lang, long), say("kilomètres", "kilometres")),
            ],
        );
    }

    fn paces(&mut self, dice: &mut Dice) {
        let lang = self.lang;
        let metric = Units::Metric;
        let say = |a: &str, b: &str| (if lang == Lang::Fr { a } else { b }).to_owned();
        for (name, low) in [("pace", 290), ("fast", 240), ("slow", 340)] {
            // One second is an article in letters.
            let seconds = low + dice.below(45);
            let seconds = seconds + usize::from(seconds % 60 == 1);
            let (m, s) = (seconds / 60, seconds % 60);
            let shown = format::pace(lang, metric, seconds as f64);
            self.file(
                name,
                shown,
                seconds as f64,
                Unit::SecondsPerKm,
                &[
                    format!("{m}'{s:02}/km"),
                    format!("{m}’{s:02}” {}", say("au kilo", "per km")),
                    format!("{m} min {s:02} {}", say("au kilo", "per kilometre")),
                    format!("{m}:{s:02} min/km"),
                    format!(
                        "{} minutes {} {}",
                        spelled(lang, m),
                        spelled(lang, s),
                        say("au kilomètre", "per kilometre")
                    ),
                ],
            );
        }
    }

    fn times(&mut self, dice: &mut Dice) {
        let lang = self.lang;
        let say = |a: &str, b: &str| (if lang == Lang::Fr { a } else { b }).to_owned();
        let seconds = dice.between(1801, 2700);
        let (m, s) = (seconds / 60, seconds % 60);
        self.file(
            "time",
            format::clock(seconds as f64),
            seconds as f64,
            Unit::Seconds,
            &[
                format!("{m} min {s:02} s"),
                format!("{m}'{s:02}"),
                format!("{m} minutes {} {s} {}", say("et", "and"), say("secondes", "seconds")),
            ],
        );
        // Neither half an hour nor three quarters, so that those are lies below.
        let minutes = dice.between(31, 44);
        self.file(
            "minutes",
            format::duration(lang, minutes as f64 * 60.0),
            minutes as f64 * 60.0,
            Unit::Seconds,
            &[
                format!("{minutes} minutes"),
                format!("{minutes}'"),
                format!("{} minutes", spelled(lang, minutes)),
            ],
        );
        let (hours, rest) = (dice.between(1, 4), dice.between(10, 29));
        let whole = (hours * 60 + rest) as f64 * 60.0;
        self.file(
            "hours",
            format::duration(lang, whole),
            whole,
            Unit::Seconds,
            &[
                format!("{hours}h{rest}"),
                format!("{hours} h {rest} min"),
                format!("{hours} {} {rest} minutes", say("heures et", "hours and")),
                format!("{hours}:{rest}:00"),
            ],
        );
    }

    fn shares(&mut self, dice: &mut Dice) {
        let lang = self.lang;
        let say = |a: &str, b: &str| (if lang == Lang::Fr { a } else { b }).to_owned();
        let hr = dice.between(121, 179);
        self.file(
            "hr",
            format::bpm(lang, hr as f64),
            hr as f64,
            Unit::BeatsPerMinute,
            &[
                format!("{hr} {}", say("pulsations par minute", "beats per minute")),
                format!("{hr} {}", say("battements/min", "beats/min")),
                format!("{} bpm", spelled(lang, hr)),
            ],
        );
        let share = dice.between(61, 99);
        self.file(
            "share",
            format::percent(lang, share as f64, 0),
            share as f64,
            Unit::Percent,
            &[
                format!("{share}%"),
                format!("{share} {}", say("pour cent", "percent")),
                format!("{} {}", spelled(lang, share), say("pour cent", "per cent")),
            ],
        );
    }

    fn counts(&mut self, dice: &mut Dice) {
        let lang = self.lang;
        let say = |a: &str, b: &str| (if lang == Lang::Fr { a } else { b }).to_owned();
        // Not two, so that twice is a lie below.
        let runs = dice.between(3, 7);
        self.file(
            "runs",
            runs.to_string(),
            runs as f64,
            Unit::Count,
            &[spelled(lang, runs)],
        );
        let pain = dice.between(7, 9);
        self.file(
            "pain",
            format!("{pain}/10"),
            pain as f64,
            Unit::Scale,
            &[
                format!("{pain} {}", say("sur 10", "out of 10")),
                format!("{} {}", spelled(lang, pain), say("sur dix", "out of ten")),
            ],
        );
        let climb = dice.between(102, 120);
        self.file(
            "climb",
            climb.to_string(),
            climb as f64 + 0.3,
            Unit::Metres,
            &[spelled(lang, climb)],
        );
    }

    fn days(&mut self, dice: &mut Dice) {
        let lang = self.lang;
        let date = NaiveDate::from_ymd_opt(2027, 3, 4).unwrap_or_default() + Days::new(dice.below(200) as u64);
        let today = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap_or_default();
        let shown = format::date(lang, date, today);
        let (d, month) = (date.format("%-d").to_string(), date.format("%m"));
        let name = shown.rsplit(' ').next().unwrap_or_default().to_owned();
        let mut forms = vec![format!("{d} {name}"), format!("{d} {name} 2027")];
        if lang == Lang::Fr {
            forms.extend([
                format!("{d}/{month}/2027"),
                format!("{} {d} {name}", format::weekday(lang, date)),
            ]);
        } else {
            forms.extend([
                format!("{name} {d}, 2027"),
                format!("{}, {name} {d}", format::weekday(lang, date)),
            ]);
        }
        let days = date.signed_duration_since(NaiveDate::default()).num_days();
        self.file("date", shown, days as f64, Unit::Date, &forms);
        let minute = dice.between(18, 22) * 60 + 30;
        let time = format::time_of_day(lang, minute as u16);
        self.file(
            "hour",
            time,
            minute as f64,
            Unit::MinuteOfDay,
            &[format!("{}:30", minute / 60)],
        );
    }

    /// A sentence with its names filled in by forms of the dice's choice.
    pub fn fill(&self, sentence: &str, dice: &mut Dice) -> String {
        let mut text = sentence.to_owned();
        for (name, forms) in &self.forms {
            while text.contains(&format!("{{{name}}}")) {
                text = text.replacen(&format!("{{{name}}}"), dice.pick::<String>(forms), 1);
            }
        }
        text
    }

    /// Every run of digits on a receipt.
    pub fn runs_of_digits(&self) -> HashSet<String> {
        let all = self
            .receipts
            .iter()
            .flat_map(|r| r.shown.split(|c: char| !c.is_ascii_digit()).map(str::to_owned));
        all.chain(
            self.forms
                .iter()
                .flat_map(|(_, f)| f)
                .flat_map(|f| f.split(|c: char| !c.is_ascii_digit()).map(str::to_owned))
                .collect::<Vec<_>>(),
        )
        .map(|run| run.trim_start_matches('0').to_owned())
        .collect()
    }

    /// A number below 100 that is on no receipt.
    pub fn unknown(&self, dice: &mut Dice) -> usize {
        let known = self.runs_of_digits();
        loop {
            let n = dice.between(10, 100);
            if !known.contains(&n.to_string()) {
                return n;
            }
        }
    }
}
