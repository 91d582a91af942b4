//! The season itself: weeks filled one after the other, each knowing all those before.

use chrono::NaiveDate;

use super::codes::{self, Coded, Frame};
use super::fill::{self, Filled, LONG_HARD_S, Measures};
use super::keep::{Around, Kept};
use super::ledger::{Ledger, WEEKS_PER_REP};
use super::level::Level;
use super::methodology::{Methodology, by_id};
use super::preset::RaceDistance;
use super::races::Races;
use super::runner::{PAIN_NO_HARD, Runner};
use super::sessions::{self, Day};
use super::weekdays::{Open, Weekdays, weekdays};
use super::weeks::{self, Slot};
use super::{beginning, conflicts, doubles, fit, near_race, on_the_way, strength, wishes};
use crate::domain::plan::SessionKind;
use crate::domain::season::{Aim, OtherRace, Refusal, RefusalReason, Season, SeasonSession, SeasonWeek};
use crate::science::{days, limits};

/// Months of running below which two days of seven stay without running (H8).
const NOVICE_MONTHS: u32 = 12;
/// Growth of a novice's or injured runner's week (3.1).
const CAREFUL_GROWTH: f64 = 0.05;
/// Least growth of a small week, metres (design choice; far below H2's three kilometres).
const SMALL_STEP_M: f64 = 1_000.0;
/// Below this many metres a week the small step counts.
const SMALL_WEEK_M: f64 = 20_000.0;
/// The long run between full long runs, where a methodology does not run long every week (design choice).
const SHORTER_LONG: f64 = 0.67;
/// Least and most of the last normal week that a down week keeps (H3: 0.70 to 0.80), short of it by what rounding takes.
const DOWN_LEAST: f64 = 0.72;
const DOWN_MOST: f64 = 0.80;
/// A long run of so many seconds is enough for any race (design choice; most schools stop at two and a half hours).
const LONG_ENOUGH_S: f64 = 8_400.0;
/// Least of a long run that gives way to the key sessions, share of the week (design choice).
const LEAST_LONG: f64 = 0.25;
/// Most of a race week's easy run, share of a normal week (design choice).
const RACE_WEEK_RUN: f64 = 0.14;
/// Runs a week where none is known, by weekly metres (design choice).
const USUAL_RUNS: [(f64, u8); 3] = [(25_000.0, 3), (45_000.0, 4), (70_000.0, 5)];

/// What stays the same on the way to one race.
struct Plan<'a> {
    method: &'a Methodology,
    runner: &'a Runner,
    aim: &'a Aim,
    /// Races on the way to it.
    stops: &'a [OtherRace],
    distance: RaceDistance,
    level: Level,
    weekdays: Weekdays,
    /// Weekdays that may bear two hard sessions.
    twice: Vec<u8>,
    /// Days that stay as they are.
    kept: &'a Kept,
    growth: f64,
    peak_m: f64,
    easy_only: bool,
    /// Days without running in any seven (H8).
    rest_days: usize,
}

/// Lays out a season by a methodology, from the runner's first day to the race.
///
/// Source: the generator order of the science reference 3.1 (races, taper, phases, volume, long runs, key sessions,
/// easy runs). A refusal names what is missing and the nearest methodology that fits. Evidence: that of the
/// methodology; the limits H1 to H10 hold whatever it says.
pub fn generate(method: &str, runner: &Runner, aim: &Aim) -> Result<Season, Refusal> {
    generate_among(method, runner, aim, &[])
}

/// The same with other races: those of priority A have a peak of their own, the others take their week's hard session.
///
/// Source: the two-race rules of the science reference 3.1. Refused where two races stand too close. Evidence: weak
/// (practice).
pub fn generate_among(method: &str, runner: &Runner, aim: &Aim, others: &[OtherRace]) -> Result<Season, Refusal> {
    let Some(method) = by_id(method) else {
        return Err(fit::refusal(None, RefusalReason::UnknownMethodology, runner, aim));
    };
    let refuse = |reason| fit::refusal(Some(method), reason, runner, aim);
    // No methodology mends races that stand too close.
    let races = Races::of(runner.start, aim, others).map_err(|reason| Refusal { reason, nearest: None })?;
    let first = races.peaks.first().copied().unwrap_or(*aim);
    fit::fits(method, runner, &first).map_err(refuse)?;
    let ways = ways(method, runner, &races).map_err(refuse)?;
    if ways.iter().any(|way| !method.distances.contains(&way.distance)) {
        return Err(refuse(RefusalReason::Distance));
    }
    let new = Kept::default();
    Ok(laid_out(
        method,
        runner,
        (&races, &ways),
        (&[], Ledger::open(runner)),
        &new,
    ))
}

/// A race prepared for, and the weeks to it.
pub struct Way<'m> {
    pub aim: Aim,
    pub distance: RaceDistance,
    pub slots: Vec<Slot<'m>>,
}

/// The weeks to each race that is prepared for, in order. Refused where one of them cannot be run.
pub fn ways<'m>(method: &'m Methodology, runner: &Runner, races: &Races) -> Result<Vec<Way<'m>>, RefusalReason> {
    let mut ways: Vec<Way<'m>> = Vec::with_capacity(races.peaks.len());
    for peak in &races.peaks {
        let distance = fit::possible(runner, peak)?;
        let slots = match ways.last() {
            None => weeks::weeks(method, runner, peak, distance),
            Some(raced) => weeks::weeks_between(method, runner, (raced.aim.date, raced.distance), peak, distance),
        };
        ways.push(Way {
            aim: *peak,
            distance,
            slots,
        });
    }
    Ok(ways)
}

/// Lays out weeks that may follow others, which the ledger knows, around the days kept.
pub fn laid_out(
    method: &Methodology,
    runner: &Runner,
    (races, ways): (&Races, &[Way<'_>]),
    (behind, mut ledger): (&[SeasonWeek], Ledger),
    kept: &Kept,
) -> Season {
    if runner.pain.is_some_and(|p| p >= PAIN_NO_HARD) {
        ledger.binding.insert("h9");
    }
    let mut weeks = Vec::new();
    for way in ways {
        let plan = Plan::towards(method, runner, way, &races.stops, kept);
        weeks.extend(way.slots.iter().map(|slot| plan.week(slot, &mut ledger)));
    }
    let longest_way = ways.iter().map(|way| way.distance).max();
    if longest_way.is_some_and(|distance| long_short(distance, behind.iter().chain(&weeks))) {
        ledger.binding.insert("long_short");
    }
    doubles::split(&mut weeks, runner);
    strength::place(&mut weeks, method, runner, &races.peaks);
    kept.restore(&mut weeks);
    Season {
        methodology: method.id.clone(),
        start: runner.start,
        aim: races.last(),
        others: races.besides_last(),
        index: runner.index(),
        told_m: runner.habit.told_m(),
        weeks,
        binding: ledger.binding.iter().map(|b| (*b).to_owned()).collect(),
        conflicts: ways.first().map_or_else(Vec::new, |way| {
            conflicts::minimal(method, runner, &way.aim, way.distance)
        }),
    }
}

/// Whether the longest run of the season stays short for its race: it is then said.
fn long_short<'w>(distance: RaceDistance, weeks: impl Iterator<Item = &'w SeasonWeek>) -> bool {
    let mut long = weeks.flat_map(|w| &w.sessions).filter(|s| s.long);
    let enough = |s: &SeasonSession| {
        s.distance_m >= distance.preset().long_enough_m || s.duration_s.is_some_and(|d| d >= LONG_ENOUGH_S)
    };
    !long.any(enough)
}

fn metres(filled: &[Filled]) -> f64 {
    filled.iter().map(|f| f.metres).sum()
}

/// Runs a week: what is wished or usual, within the methodology, the open days and the days of rest (H8).
fn runs(method: &Methodology, runner: &Runner) -> usize {
    let base = runner.base_m();
    let usual = USUAL_RUNS
        .iter()
        .find(|(below, _)| base < *below)
        .map_or(6, |(_, runs)| *runs);
    let wished = runner.runs_per_week.unwrap_or(usual);
    let rest = rest_days(method, runner);
    let open = u8::try_from(runner.open_days().len()).unwrap_or(7);
    let runs = wished.clamp(2, method.runs_per_week.max).min(open).min(7 - rest.min(5));
    usize::from(runs)
}

/// Days of rest in seven (H8): two for who has run less than a year or does not say.
fn rest_days(method: &Methodology, runner: &Runner) -> u8 {
    let least = rest_days_after(runner.months_running.unwrap_or(0));
    method.rest_days.max(u8::try_from(least).unwrap_or(0))
}

/// Days of rest in seven that H8 asks of somebody who has run for so many months, whatever the methodology: two in the
/// first year.
pub fn rest_days_after(months: u32) -> usize {
    if months < NOVICE_MONTHS { 2 } else { 0 }
}

impl<'a> Plan<'a> {
    fn towards(
        method: &'a Methodology,
        runner: &'a Runner,
        way: &'a Way<'_>,
        stops: &'a [OtherRace],
        kept: &'a Kept,
    ) -> Self {
        let (aim, distance) = (&way.aim, way.distance);
        let level = runner.level();
        let runs = runs(method, runner);
        let careful = level == Level::Novice || runner.injured_lately();
        Self {
            method,
            runner,
            aim,
            stops,
            distance,
            level,
            weekdays: weekdays(method, distance, &Open::of(runner), runs, runner.long_day),
            twice: doubles::days(runner),
            kept,
            growth: if careful {
                method.progression.weekly.min(CAREFUL_GROWTH)
            } else {
                method.progression.weekly
            },
            peak_m: distance.preset().peak(level).max(runner.base_m()),
            easy_only: runner.easy_only(),
            rest_days: usize::from(rest_days(method, runner)),
        }
    }

    fn frame(&self) -> Frame<'_> {
        Frame {
            method: self.method,
            distance: self.distance,
            weekdays: &self.weekdays,
            easy_only: self.easy_only,
            wishes: &self.runner.wishes,
            level: self.level,
            race: self.aim.date,
            twice: &self.twice,
        }
    }

    fn week(&self, slot: &Slot<'_>, ledger: &mut Ledger) -> SeasonWeek {
        let beginning = self.runner.begins() && !beginning::done(ledger) && !slot.race;
        let mut sessions = if beginning {
            let week = self
                .weekdays
                .run
                .iter()
                .map(|d| days::shift(slot.monday, i64::from(*d)));
            let clear = |d: &NaiveDate| on_the_way::clear_of(self.stops, *d);
            let week: Vec<NaiveDate> = week.filter(|d| *d >= slot.first && clear(d)).collect();
            beginning::week(&week, ledger)
        } else {
            self.filled(slot, ledger)
        };
        let stops = on_the_way::within(self.stops, slot);
        sessions.extend(stops.iter().map(|stop| on_the_way::race(stop)));
        if slot.race {
            sessions.push(sessions::race(self.aim));
        } else if !beginning {
            let cross = codes::cross_days(&self.frame(), slot, &self.runner.days_off);
            // Another sport is something new too in the last days (H10).
            let known = ledger.has_seen(SessionKind::Cross);
            let kept = cross
                .into_iter()
                .filter(|d| sessions::time_for_cross(&self.runner.wishes, *d))
                .filter(|d| known || days::between(*d, self.aim.date) > limits::TAPER_DAYS);
            sessions.extend(kept.map(sessions::cross));
        }
        sessions.sort_by_key(|s| s.date);
        if *self.kept != Kept::default() {
            let around = Around {
                method: self.method,
                runner: self.runner,
                distance: self.distance,
                monday: slot.monday,
                rest_days: self.rest_days,
                race: slot.race,
            };
            sessions = self.kept.around(&around, sessions, ledger);
        }
        let recovers = slot.recovery.is_some() || on_the_way::recovers(self.stops, slot).is_some();
        let phase = match slot.phase {
            _ if beginning => "walk_run",
            _ if recovers => "recovery",
            Some(phase) => phase.name.as_str(),
            None => "taper",
        };
        for session in &sessions {
            ledger.enter(session);
        }
        let week = SeasonWeek {
            monday: slot.monday,
            phase: phase.to_owned(),
            down: slot.down && !beginning,
            sessions,
        };
        let whole = slot.first == slot.monday && slot.taper.is_none() && !recovers && stops.is_empty();
        ledger.close(&week, whole || ledger.normal_m <= 0.0);
        week
    }

    fn filled(&self, slot: &Slot<'_>, ledger: &mut Ledger) -> Vec<SeasonSession> {
        let frame = self.frame();
        let mut coded = if slot.race {
            codes::of_race_week(&frame, slot, self.aim.date, ledger)
        } else {
            codes::of_week(&frame, slot, ledger)
        };
        near_race::ease(&frame, self.aim.date, &mut coded, ledger);
        on_the_way::ease(&frame, self.stops, slot, &mut coded);
        for stop in on_the_way::soon(self.stops, slot) {
            near_race::rested(self.rest_days, stop.aim.date, &mut coded, ledger);
        }
        near_race::rested(self.rest_days, self.aim.date, &mut coded, ledger);
        let full = self.weekdays.run.len().max(1);
        // Fewer runs of a week with a race are not a smaller target: its race is taken off below.
        let part = if slot.race || (slot.down && slot.first == slot.monday) {
            1.0
        } else {
            (coded.len() as f64 / full as f64).min(1.0)
        };
        let whole_m = self.target(slot, ledger) * part;
        let mut target_m = on_the_way::target(self.stops, slot, whole_m);
        // Only one of volume and number of runs rises in a week (H7).
        let more_runs = ledger.most_runs().is_some_and(|most| coded.len() > most);
        if more_runs {
            target_m = target_m.min(ledger.reference_m());
        }
        let rises = more_runs || target_m > ledger.reference_m() + 1.0;
        if rises {
            ledger.held = 0;
        } else if slot.phase.is_some() && !slot.down {
            ledger.held = ledger.held.saturating_add(1);
        }
        // Repetitions are added in weeks whose volume stands still, never at the start of a phase (H7).
        if slot.week_in_phase == 0 {
            ledger.progressed = 0;
        } else if !rises && !slot.down && slot.taper.is_none() && slot.week_in_phase.is_multiple_of(WEEKS_PER_REP) {
            ledger.progressed = ledger.progressed.saturating_add(1);
        }
        let every = u16::from(self.method.long_run.every_weeks.max(1));
        let short_long = every > 1 && !slot.week_in_phase.is_multiple_of(every);
        let measures = Measures {
            method: self.method,
            runner: self.runner,
            distance: self.distance,
            level: self.level,
            target_m,
            rises,
            progressed: ledger.progressed,
            light: slot.down || slot.taper.is_some() || slot.recovery.is_some(),
            // Long runs taper with the volume, whatever their share of it.
            long_share: slot.taper.or(slot.recovery).unwrap_or(1.0) * if short_long { SHORTER_LONG } else { 1.0 },
            easy_most_m: if slot.race {
                ledger.normal_m * RACE_WEEK_RUN
            } else {
                f64::INFINITY
            },
            week_most_m: match ledger.last_normal {
                Some((ran, _)) if slot.down => ran * DOWN_MOST,
                Some(_) | None => f64::INFINITY,
            },
            long_most_m: match (slot.taper, ledger.last_normal) {
                (Some(share), _) => ledger.longest_m(slot.first).unwrap_or(f64::INFINITY) * share,
                (None, Some((_, longest))) if slot.down => longest * self.method.down_week.volume,
                (None, _) => f64::INFINITY,
            },
            eve: slot.race.then(|| days::shift(self.aim.date, -1)),
        };
        let may_hold = !more_runs && !slot.race && slot.phase.is_some();
        let filled = self.one_thing_rises(measures, may_hold, &coded, ledger);
        filled.iter().map(|f| self.session(f, slot)).collect()
    }

    /// The week filled so that only one of its volume and its hard running rises (H7).
    fn one_thing_rises(
        &self,
        mut measures: Measures<'_>,
        may_hold: bool,
        coded: &[Coded],
        ledger: &mut Ledger,
    ) -> Vec<Filled> {
        let reference = ledger.reference_m();
        let level = Measures {
            rises: false,
            target_m: measures.target_m.min(reference),
            ..measures
        };
        let mut filled = fill::fill(&measures, coded, ledger);
        // A long run about to pass 90 minutes goes before the volume: the week is held for it (H7).
        if measures.rises && may_hold && !ledger.hardest().long && !ledger.ran_long {
            let week = fill::fill(&level, coded, ledger);
            if week
                .iter()
                .any(|f| f.long && f.metres / 1000.0 * self.runner.easy_s_per_km() > LONG_HARD_S)
            {
                measures = level;
                filled = week;
            }
        }
        // A week that its caps keep from growing may hold more hard running (H7).
        if measures.rises && may_hold && metres(&filled) <= reference + 1.0 {
            let week = fill::fill(&level, coded, ledger);
            if metres(&week) <= reference + 1.0 {
                measures = level;
                filled = week;
            }
        }
        let over = metres(&filled) - reference;
        if measures.rises || over <= 1.0 {
            return filled;
        }
        // Sessions of a fixed length can make the week larger than aimed at: the long run gives way to them, and where
        // that is not enough nothing else may rise (H7).
        let long = filled.iter().find(|f| f.long).map(|f| f.metres - over - 100.0);
        if let Some(long_most_m) = long.filter(|m| *m >= reference * LEAST_LONG && may_hold) {
            let shorter = Measures {
                long_most_m,
                ..measures
            };
            let week = fill::fill(&shorter, coded, ledger);
            if metres(&week) <= reference + 1.0 {
                return week;
            }
        }
        measures.rises = true;
        fill::fill(&measures, coded, ledger)
    }

    /// Metres the week aims at, its race left out.
    fn target(&self, slot: &Slot<'_>, ledger: &mut Ledger) -> f64 {
        let normal = ledger.normal_m;
        if let Some(share) = slot.taper.or(slot.recovery) {
            return (normal * share).min(ledger.week_limit_m());
        }
        if slot.down {
            ledger.binding.insert("h3");
            let volume = self.method.down_week.volume.clamp(DOWN_LEAST, DOWN_MOST);
            return ledger.last_normal.map_or(normal, |(ran, _)| ran) * volume;
        }
        let hard = slot.phase.is_some_and(|p| {
            !self.easy_only
                && p.template(self.distance)
                    .iter()
                    .any(|c| self.method.session(c).is_some())
        });
        let hold = self.method.progression.hold_weeks.max(if hard { 2 } else { 1 });
        let begins_hard = hard && slot.week_in_phase == 0;
        let first = ledger.hardest().sessions == 0 && hard;
        let limit = ledger.week_limit_m();
        if begins_hard || first || ledger.held + 1 < hold {
            return normal.min(limit);
        }
        let step = if normal < SMALL_WEEK_M { SMALL_STEP_M } else { 0.0 };
        let wanted = (normal * (1.0 + self.growth)).max(normal + step);
        if wanted > limit {
            ledger.binding.insert("h2");
        }
        if wanted > self.peak_m {
            ledger.binding.insert("peak");
        }
        wanted.min(self.peak_m.max(normal)).min(limit)
    }

    fn session(&self, filled: &Filled, slot: &Slot<'_>) -> SeasonSession {
        let mut session = sessions::run(&Day {
            method: self.method,
            runner: self.runner,
            filled,
            down: slot.down,
            taper: slot.taper.is_some(),
            long_hard_s: LONG_HARD_S,
        });
        let template = self.frame().template(slot);
        wishes::note(&mut session, self.method, &template, &self.runner.wishes, self.level);
        session
    }
}

/// The first Monday on or after a date: where a plan that was not given a day begins.
pub fn next_monday(date: NaiveDate) -> NaiveDate {
    let monday = days::monday(date);
    if monday == date {
        date
    } else {
        days::shift(monday, days::WEEK)
    }
}
