//! Which code of the methodology stands on which date of a week.

use chrono::NaiveDate;

use super::fill::is_long;
use super::ledger::Ledger;
use super::level::Level;
use super::methodology::{Methodology, Phase};
use super::preset::RaceDistance;
use super::weekdays::{Weekdays, hard_codes};
use super::weeks::Slot;
use super::wishes::{self, Wishes};
use crate::domain::plan::SessionKind;
use crate::domain::taste::Taste;
use crate::science::days;

/// Days before a race that keep only easy running.
const EASY_BEFORE_RACE: i64 = 3;

/// A code on a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coded {
    pub date: NaiveDate,
    pub code: String,
    /// May stand on the day after or before its pair.
    pub paired: bool,
}

/// What a week is coded from.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    pub method: &'a Methodology,
    pub distance: RaceDistance,
    pub weekdays: &'a Weekdays,
    /// No running above the first threshold: pain, a beginner, or a race just run.
    pub easy_only: bool,
    pub wishes: &'a Wishes,
    pub level: Level,
    /// Day of the race the weeks are counted to.
    pub race: NaiveDate,
    /// Weekdays that may bear two hard sessions.
    pub twice: &'a [u8],
}

impl<'a> Frame<'a> {
    /// The codes of a week's template: the phase's, in a taper those of the last one, the race week's own.
    pub fn template<'s: 'a>(&self, slot: &Slot<'s>) -> Vec<&'a str> {
        if slot.race {
            return self.method.race_week.split_whitespace().collect();
        }
        let phase = slot.phase.or_else(|| self.method.phases.last());
        phase.map_or_else(Vec::new, |p| p.template_in(self.distance, slot.week_in_phase))
    }

    /// What stands in the place of a code of the template.
    fn wished(&self, code: &'a str, week: Option<u16>) -> &'a str {
        wishes::code(self.method, code, self.wishes, self.level, week)
    }
}

/// Days before a race between which an ultra's weekend may be two long days (2.15: ten to three weeks).
const BACK_TO_BACK_DAYS: std::ops::RangeInclusive<i64> = 21..=70;

/// The runs and cross-training of a training or taper week, by date. Days before the plan's first are left out.
pub fn of_week(frame: &Frame<'_>, slot: &Slot<'_>, ledger: &Ledger) -> Vec<Coded> {
    let phase = slot.phase.or_else(|| frame.method.phases.last());
    let Some(phase) = phase else { return Vec::new() };
    let template = phase.template_in(frame.distance, slot.week_in_phase);
    let date = |day: u8| days::shift(slot.monday, i64::from(day));
    let block = block_of_week(frame, slot, phase, ledger);
    let hard = match block {
        Some(_) => Vec::new(),
        None => hard_of_week(frame, slot, &template, ledger),
    };
    let long_code = long_of_week(frame, slot, &template);
    let mut coded = Vec::new();
    let is_eve = |day: u8| frame.weekdays.paired && frame.weekdays.long == Some((day + 1) % 7);
    // The eve of the long run takes the last code, whichever weekday it is.
    let mut quality = frame.weekdays.quality.clone();
    quality.sort_by_key(|d| (is_eve(*d), *d));
    // Where there are more days than sessions, the first gives way to what was hard just before it (H4).
    let early = quality.first().map(|day| date(*day));
    let tired = early.is_some_and(|day| !ledger.hard_may_stand(day, false));
    let skipped = usize::from(tired && hard.len() < quality.len());
    for (day, code) in quality.iter().skip(skipped).zip(&hard) {
        let eve = is_eve(*day);
        let declared = frame.method.paired.iter().any(|p| &p[0] == code && p[1] == long_code);
        if eve && !declared {
            continue;
        }
        // On the eve of the long run only what the methodology pairs with it may stand.
        let code = if eve {
            code
        } else {
            &frame.wished(code, slot.phase.map(|_| slot.week_in_phase))
        };
        coded.push(Coded {
            date: date(*day),
            code: (*code).to_owned(),
            paired: eve,
        });
    }
    coded.extend(block.map(|(day, code)| Coded {
        date: date(day),
        code: code.to_owned(),
        paired: false,
    }));
    if let Some(long) = frame.weekdays.long {
        let paired = coded.iter().any(|c| c.paired);
        coded.push(Coded {
            date: date(long),
            code: long_code.to_owned(),
            paired,
        });
    }
    let eve = frame.weekdays.second_long.map(date);
    let easy = easy_days(frame, slot, &template, &coded);
    coded.extend(easy);
    coded.retain(|c| c.date >= slot.first);
    coded.sort_by_key(|c| c.date);
    let two_long = template.contains(&"BB") && slot.phase.is_some() && !slot.down && in_turn(frame, slot);
    if let Some(eve) = eve.filter(|_| two_long) {
        back_to_back(frame, eve, &mut coded);
    }
    coded
}

/// The easy runs of a week on the days that nothing else took.
fn easy_days(frame: &Frame<'_>, slot: &Slot<'_>, template: &[&str], coded: &[Coded]) -> Vec<Coded> {
    let run = frame.weekdays.run.iter();
    let free: Vec<NaiveDate> = run
        .map(|day| days::shift(slot.monday, i64::from(*day)))
        .filter(|d| !coded.iter().any(|c| c.date == *d))
        .collect();
    let easy = easy_codes(template, free.len());
    let no_strides = frame.easy_only || frame.wishes.disliked.contains(&Taste::Strides);
    let days = free.into_iter().zip(easy);
    days.map(|(date, code)| Coded {
        date,
        code: if code == "Es" && no_strides { "E" } else { code }.to_owned(),
        paired: false,
    })
    .collect()
}

/// The day and the code of a block of two demanding sessions, where the week has one: with its easy days on either side,
/// not in the last days before the race, and only on a day agreed to.
fn block_of_week<'m>(frame: &Frame<'_>, slot: &Slot<'m>, phase: &'m Phase, ledger: &Ledger) -> Option<(u8, &'m str)> {
    let block = phase.block.as_ref()?;
    let whole = !frame.easy_only && !slot.down && slot.phase.is_some() && slot.recovery.is_none();
    if !whole || !(slot.week_in_phase + 1).is_multiple_of(block.every.max(1)) {
        return None;
    }
    let far = |day: u8| {
        let long = frame.weekdays.long.map(i64::from);
        let apart = long.map(|l| (l - i64::from(day)).rem_euclid(days::WEEK));
        apart.is_none_or(|after| after > block.easy_days && days::WEEK - after > block.easy_days)
    };
    let date = |day: u8| days::shift(slot.monday, i64::from(day));
    let stands = |day: u8| {
        date(day) >= slot.first
            && days::between(date(day), frame.race) >= block.days_to_race
            && ledger.hard_may_stand(days::shift(date(day), 1 - block.easy_days), false)
    };
    let open = frame.weekdays.run.iter().copied().filter(|d| frame.twice.contains(d));
    let day = open.into_iter().find(|d| far(*d) && stands(*d))?;
    Some((day, block.code.as_str()))
}

/// The code of the long run: the template's own key session inside it, a plain one where nothing hard may stand.
fn long_of_week<'a>(frame: &Frame<'a>, slot: &Slot<'_>, template: &[&'a str]) -> &'a str {
    let whole = !frame.easy_only && !slot.down && slot.taper.is_none() && slot.recovery.is_none();
    let inside = |code: &&str| frame.method.session(code).is_some_and(|s| s.within_long);
    template.iter().copied().find(inside).filter(|_| whole).unwrap_or("L")
}

/// Every second week of the weeks in which an ultra's weekend is two long days.
fn in_turn(frame: &Frame<'_>, slot: &Slot<'_>) -> bool {
    let sunday = days::shift(slot.monday, days::WEEK - 1);
    let left = days::between(sunday, frame.race);
    BACK_TO_BACK_DAYS.contains(&left) && (left / days::WEEK) % 2 == 1
}

/// The run on the eve of the long one becomes long as well: one hard unit of two days.
fn back_to_back(frame: &Frame<'_>, eve: NaiveDate, coded: &mut [Coded]) {
    let long = days::shift(eve, 1);
    let next = coded.iter().any(|c| c.date == long && is_long(frame.method, &c.code));
    let easy = |c: &Coded| frame.method.session(&c.code).is_none();
    if !next || !coded.iter().any(|c| c.date == eve && easy(c)) {
        return;
    }
    for day in coded {
        if day.date == eve {
            "BB".clone_into(&mut day.code);
        } else if day.date == long {
            day.paired = true;
        }
    }
}

/// The hard codes of a week: none where nothing hard may stand, one fewer in a down week, one in a taper.
fn hard_of_week<'a>(frame: &Frame<'a>, slot: &Slot<'_>, template: &[&'a str], ledger: &Ledger) -> Vec<&'a str> {
    if frame.easy_only || slot.recovery.is_some() {
        return Vec::new();
    }
    let mut hard = hard_codes(frame.method, template);
    if slot.down {
        hard.truncate(ledger.normal_sessions.saturating_sub(1));
        // Three key runs a week: a lighter week makes one of them an easy run.
        if frame.method.key_runs_only {
            hard.truncate(1);
        }
    }
    if slot.taper.is_some() {
        hard.truncate(1);
    }
    hard
}

/// The easy codes of a template for so many days: medium-long and strides are kept longest, plain easy runs fill.
fn easy_codes<'t>(template: &[&'t str], days: usize) -> Vec<&'t str> {
    const KEPT: [&str; 4] = ["ML", "Es", "Rec", "RW"];
    let mut codes: Vec<&str> = KEPT
        .iter()
        .flat_map(|kept| template.iter().copied().filter(move |c| c == kept))
        .take(days)
        .collect();
    let in_order: Vec<&str> = template.iter().copied().filter(|c| codes.contains(c)).collect();
    if in_order.len() == codes.len() {
        codes = in_order;
    }
    while codes.len() < days {
        // Easy days stand between the others.
        let at = if codes.len().is_multiple_of(2) { codes.len() } else { 0 };
        codes.insert(at, "E");
    }
    codes
}

/// The days before the race in its own week, by how many days they lie before it.
pub fn of_race_week(frame: &Frame<'_>, slot: &Slot<'_>, race: NaiveDate, ledger: &Ledger) -> Vec<Coded> {
    let template: Vec<&str> = frame.method.race_week.split_whitespace().collect();
    let before = |back: i64| {
        let index = 6_i64.checked_sub(back)?;
        template.get(usize::try_from(index).ok()?).copied()
    };
    let mut coded = Vec::new();
    for back in (1..=6).rev() {
        let date = days::shift(race, -back);
        let day = u8::try_from(days::weekday(date)).unwrap_or(0);
        if date < slot.first || date < slot.monday || !frame.weekdays.run.contains(&day) {
            continue;
        }
        let Some(code) = before(back).filter(|c| !["R", "X", "race"].contains(c)) else {
            continue;
        };
        let wished = frame.wished(code, None);
        let met = frame.method.session(wished).is_some_and(|s| ledger.has_seen(s.kind));
        let code = if met { wished } else { code };
        let key = frame.method.session(code);
        let allowed = key.is_none_or(|s| {
            !frame.easy_only
                && back >= EASY_BEFORE_RACE
                && ledger.has_seen(s.kind)
                && !s.within_long
                && ledger.hard_may_stand(date, false)
        });
        let disliked = frame.wishes.disliked.contains(&Taste::Strides);
        let strides = code == "Es" && (disliked || !ledger.has_seen(SessionKind::Strides));
        let code = if allowed && !strides { code } else { "E" };
        coded.push(Coded {
            date,
            code: code.to_owned(),
            paired: false,
        });
    }
    coded
}

/// Cross-training days of a template that are not run and can be used.
pub fn cross_days(frame: &Frame<'_>, slot: &Slot<'_>, days_off: &[u8]) -> Vec<NaiveDate> {
    let Some(phase) = slot.phase else { return Vec::new() };
    let template = phase.template_in(frame.distance, slot.week_in_phase);
    let on = |day: u8| template.get(usize::from(day)) == Some(&"X");
    let wanted = template.iter().filter(|c| **c == "X").count();
    // The template's own days first: FIRST keeps the eve of the track free.
    (0_u8..7)
        .filter(|d| on(*d))
        .chain((0_u8..7).filter(|d| !on(*d)))
        .filter(|d| !frame.weekdays.run.contains(d) && !days_off.contains(d))
        .map(|d| days::shift(slot.monday, i64::from(d)))
        .filter(|d| *d >= slot.first)
        .take(wanted)
        .collect()
}
