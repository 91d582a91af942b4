//! A coded week in metres and minutes, within H1, H2, H5, H6 and H7.

use chrono::NaiveDate;

use super::codes::Coded;
use super::dose::{self, HALVED, Room, Sized};
use super::doubles;
use super::ledger::Ledger;
use super::level::Level;
use super::methodology::{KeySession, Methodology};
use super::preset::RaceDistance;
use super::runner::Runner;
use super::settle;
use crate::science::days;

/// Down to hundreds of metres: a plan is run by feel, and never above a limit.
const ROUND_M: f64 = 100.0;
/// A run shorter than this is not worth the shoes, metres (design choice).
pub(in crate::science::plan) const LEAST_RUN_M: f64 = 1_500.0;
/// The same in a week that is light on purpose.
const LEAST_LIGHT_M: f64 = 1_000.0;
/// A run longer than this counts as hard (H4), seconds; easy runs stay below it.
pub const LONG_HARD_S: f64 = 90.0 * 60.0;
pub(in crate::science::plan) const EASY_MOST_S: f64 = 85.0 * 60.0;
/// Easy running added to a hard session is at least this, metres.
const LENGTHENED_LEAST_M: f64 = 100.0;
/// The run on the eve of a race, seconds (design choice).
const EVE_S: f64 = 1_800.0;
/// The first of two long days in a row, share of the second (2.15: three to four hours beside two to three).
const EVE_OF_LONG: f64 = 0.7;
/// Longest easy run, share of the week's long run (design choice).
pub(in crate::science::plan) const EASY_OF_LONG: f64 = 0.85;
/// Room left under H6, because hard running shortens the week it is a share of (design choice).
const H6_ROOM: f64 = 0.92;
/// Rounds after which the shares of a week no longer move by more than a hundred metres.
const ROUNDS: usize = 8;

/// What a week is filled from.
#[derive(Debug, Clone, Copy)]
pub struct Measures<'a> {
    pub method: &'a Methodology,
    pub runner: &'a Runner,
    pub distance: RaceDistance,
    pub level: Level,
    /// Metres the week aims at, its race left out.
    pub target_m: f64,
    /// Volume is higher than in each of the last four weeks: hard running may not be (H7).
    pub rises: bool,
    /// Repetitions added since the phase began.
    pub progressed: u16,
    /// Half doses: a down or a taper week.
    pub light: bool,
    /// Share of the usual longest run this week, such as 0.67 between Galloway's long weekends.
    pub long_share: f64,
    /// Most of the week, metres: a down week is never more than its share of the last normal one (H3).
    pub week_most_m: f64,
    /// Most of the long run, metres: a down week shortens it too.
    pub long_most_m: f64,
    /// Most of an easy run, metres: race weeks keep theirs short.
    pub easy_most_m: f64,
    /// The day before the race, in its week.
    pub eve: Option<NaiveDate>,
}

/// One day sized. A hard session that did not fit has become an easy run.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    pub coded: Coded,
    pub metres: f64,
    pub hard: Option<Sized>,
    pub long: bool,
}

pub fn rounded(metres: f64) -> f64 {
    (metres / ROUND_M + 1e-6).floor() * ROUND_M
}

/// Sizes every run of a week. Days that would be too short are given up.
pub fn fill(week: &Measures<'_>, coded: &[Coded], ledger: &mut Ledger) -> Vec<Filled> {
    let mut days: Vec<Coded> = coded.to_vec();
    loop {
        let mut found = sized(week, &days, ledger);
        // What was too much for its week becomes an easy run, and the week is shared out again.
        let share = share_most(week, days.len());
        if let Some(date) = settle::settle(week, &mut found, share, ledger.week_limit_m().min(week.week_most_m)) {
            ledger.binding.insert("h6");
            for day in days.iter_mut().filter(|d| d.date == date) {
                if is_long(week.method, &day.code) { "L" } else { "E" }.clone_into(&mut day.code);
                day.paired = false;
            }
            continue;
        }
        let least = if week.light { LEAST_LIGHT_M } else { LEAST_RUN_M };
        let short = found
            .iter()
            .filter(|f| f.hard.is_none() && !f.long && f.metres < least)
            .map(|f| f.coded.date)
            .next_back();
        match short {
            Some(date) if days.len() > 1 => days.retain(|c| c.date != date),
            Some(_) | None => return found.into_iter().filter(|f| f.metres > 0.0).collect(),
        }
    }
}

/// Most of the week in one run (H5); a race week has no share.
fn share_most(week: &Measures<'_>, runs: usize) -> f64 {
    if week.eve.is_some() {
        return 1.0;
    }
    week.method.long_run.share(week.distance, runs)
}

fn sized(week: &Measures<'_>, days: &[Coded], ledger: &mut Ledger) -> Vec<Filled> {
    let share = share_most(week, days.len());
    let easy_s_per_m = week.runner.easy_s_per_km() / 1000.0;
    let long_at = days.iter().find(|c| is_long(week.method, &c.code));
    let mut target_m = week.target_m;
    // What a week's doses are a share of: never more than it turns out to hold.
    let mut dose_m = week.target_m;
    let mut found = Vec::new();
    for _ in 0..ROUNDS {
        let long_m = long_at.map_or(f64::INFINITY, |c| long(week, c, share * target_m, ledger));
        let most_m = if long_at.is_some() { long_m } else { target_m };
        found = hard_days(week, days, ledger, dose_m.min(target_m), most_m, easy_s_per_m);
        for day in &mut found {
            if long_at.is_some_and(|c| c.date == day.coded.date) {
                day.metres = rounded(long_m);
                day.long = days.len() >= 2;
            } else if day.coded.code == "BB" {
                let single = ledger.single_run_m(day.coded.date);
                let most = single.min(day_m(week, day.coded.date));
                day.metres = rounded((long_m * EVE_OF_LONG).min(most));
            }
        }
        spread(week, &mut found, ledger, target_m, most_m, easy_s_per_m);
        let total: f64 = found.iter().map(|f| f.metres).sum();
        let longest = found.iter().map(|f| f.metres).fold(0.0, f64::max);
        let shared = days.len() < 2 || longest <= share * total + 1e-6;
        let dosed = total + 1e-6 >= dose_m.min(target_m) || !over_dose(week, &found, total);
        if shared && dosed {
            break;
        }
        if !shared {
            ledger.binding.insert("h5");
            target_m = total.min(target_m - ROUND_M);
        }
        if !dosed {
            ledger.binding.insert("h6");
            dose_m = total.min(dose_m - ROUND_M);
        }
    }
    found
}

/// Whether a session, or all of them, hold more than their share of what the week turned out to be.
pub fn over_dose(week: &Measures<'_>, found: &[Filled], total: f64) -> bool {
    let above: f64 = found.iter().filter_map(|f| f.hard.as_ref()).map(|s| s.hard_s).sum();
    let all: f64 = found.iter().map(|f| seconds(week, f)).sum();
    above > week.method.intensity.above_lt1_max * all + 1e-6
        || found.iter().any(|f| {
            let most = week.method.session(&f.coded.code).and_then(|k| k.share_of_week);
            f.hard
                .as_ref()
                .zip(most)
                .is_some_and(|(s, most)| s.hard_m > most * total + 1e-6)
        })
}

fn seconds(week: &Measures<'_>, filled: &Filled) -> f64 {
    let easy = filled.metres / 1000.0 * week.runner.easy_s_per_km();
    filled.hard.as_ref().map_or(easy, |s| s.duration_s)
}

pub fn is_long(method: &Methodology, code: &str) -> bool {
    code == "L" || method.session(code).is_some_and(|s| s.within_long)
}

/// Metres of the long run: its share of the week, H1, and what the methodology and the distance cap.
fn long(week: &Measures<'_>, coded: &Coded, share_m: f64, ledger: &mut Ledger) -> f64 {
    let rules = &week.method.long_run;
    let easy_s_per_m = week.runner.easy_s_per_km() / 1000.0;
    let h1 = ledger.single_run_m(coded.date);
    let of_method = rules.metres_max.get(&week.distance).copied().unwrap_or(f64::INFINITY);
    let of_time = rules.minutes(week.distance) * 60.0 / easy_s_per_m;
    // A long run that becomes hard is more hard running: not in a week that grows (H7).
    let new = week.rises && !ledger.hardest().long && !ledger.ran_long;
    // Nor too soon after a race or another hard day (H4).
    let of_rise = if new || !ledger.hard_may_stand(coded.date, coded.paired) {
        (LONG_HARD_S - 60.0) / easy_s_per_m
    } else {
        f64::INFINITY
    };
    // Who walks and runs in turns goes to the race's own length; others keep to what their level recovers from.
    let of_level = if week.method.run_walk {
        f64::INFINITY
    } else {
        week.distance.preset().longest(week.level)
    };
    let caps = of_method.min(of_time).min(of_level);
    if h1 < share_m.min(caps) {
        ledger.binding.insert("h1");
    }
    if share_m < caps.min(h1) {
        ledger.binding.insert("h5");
    }
    let of_day = day_m(week, coded.date);
    let wanted = share_m
        .min(h1)
        .min((caps * week.long_share).min(of_rise))
        .min(week.long_most_m);
    if of_day < wanted {
        ledger.binding.insert("time_per_day");
    }
    wanted.min(of_day)
}

/// Most metres that a day leaves time for at an easy pace. Infinite where no limit was told.
fn day_m(week: &Measures<'_>, date: NaiveDate) -> f64 {
    let day = u8::try_from(days::weekday(date)).unwrap_or(0);
    week.runner.wishes.seconds(day) / week.runner.easy_s_per_km() * 1000.0
}

/// The hard sessions first: what they may hold decides how much is left for easy running.
fn hard_days(
    week: &Measures<'_>,
    days: &[Coded],
    ledger: &mut Ledger,
    week_m: f64,
    most_m: f64,
    easy_s_per_m: f64,
) -> Vec<Filled> {
    let hardest = ledger.hardest();
    let declared = week.method.intensity.above_lt1_max * week_m * easy_s_per_m * H6_ROOM;
    let mut hard_s = if week.rises {
        declared.min(hardest.seconds)
    } else {
        declared
    };
    let mut sessions = if week.rises { hardest.sessions } else { usize::MAX };
    let mut last: Option<NaiveDate> = None;
    let mut found = Vec::with_capacity(days.len());
    let share = if week.light { HALVED } else { 1.0 };
    let asked = |c: &Coded| {
        let of = |key| dose::asked_s(key, week.runner, week.level, week.progressed, share, week_m);
        let key = week.method.session(&c.code)?;
        Some(of(key) + later(week, c, key).map_or(0.0, of))
    };
    let mut asked_s: f64 = days.iter().filter_map(asked).sum();
    for coded in days {
        let key = week.method.session(&coded.code);
        let apart = last.is_none_or(|d| (coded.date - d).num_days() >= 2) || coded.paired;
        let stands = ledger.hard_may_stand(coded.date, coded.paired) && apart;
        // Each key session gets its part of what the week may hold.
        let own_s = asked(coded).unwrap_or(0.0);
        let part = if asked_s > 0.0 { (own_s / asked_s).min(1.0) } else { 1.0 };
        asked_s -= own_s;
        let room = Room {
            week_m,
            hard_s: hard_s * part + 1e-6,
            session_m: most_m.min(ledger.single_run_m(coded.date)).min(day_m(week, coded.date)),
            easy_s_per_m,
        };
        let hard = key
            .filter(|_| sessions > 0)
            .filter(|_| stands)
            .and_then(|k| session(week, (coded, k), most_m, &room));
        if let Some(sized) = &hard {
            hard_s -= sized.hard_s;
            sessions -= 1;
            last = Some(coded.date);
        } else if key.is_some() {
            ledger.binding.insert(if stands { "h6" } else { "h4" });
        }
        if is_long(week.method, &coded.code) && most_m * easy_s_per_m > LONG_HARD_S {
            last = Some(coded.date);
        }
        let metres = hard.as_ref().map_or(0.0, |s| rounded(s.distance_m));
        found.push(Filled {
            coded: coded.clone(),
            metres,
            hard,
            long: false,
        });
    }
    found
}

fn session(week: &Measures<'_>, (coded, key): (&Coded, &KeySession), long_m: f64, room: &Room) -> Option<Sized> {
    let share = if week.light { HALVED } else { 1.0 };
    if key.within_long {
        return dose::inside(key, week.runner, week.level, share, long_m, room);
    }
    let alone = |key, room: &Room| dose::alone(key, week.runner, week.level, week.progressed, share, room);
    let both = later(week, coded, key).and_then(|other| {
        // Half a day each; what the first leaves is the second's.
        let half = Room {
            hard_s: room.hard_s / 2.0,
            session_m: room.session_m / 2.0,
            ..*room
        };
        let first = alone(key, &half)?;
        let left = Room {
            hard_s: room.hard_s - first.hard_s,
            session_m: room.session_m - first.distance_m,
            ..*room
        };
        Some(doubles::joined(first, alone(other, &left)?))
    });
    both.or_else(|| alone(key, room))
}

/// The session run later on the day of a key session: in whole weeks, on a day agreed to. `None`: it stands alone.
fn later<'m>(week: &Measures<'m>, coded: &Coded, key: &KeySession) -> Option<&'m KeySession> {
    let code = key.later.as_deref().filter(|_| !week.light)?;
    let other = week.method.session(code)?;
    doubles::on(week.runner, coded.date).then_some(other)
}

/// Shares what is left among the easy runs by weight, each below the long run, H1 and 85 minutes.
fn spread(week: &Measures<'_>, found: &mut [Filled], ledger: &Ledger, target_m: f64, most_m: f64, easy_s_per_m: f64) {
    let weight = |code: &str| match code {
        "ML" => 1.5,
        "Rec" => 0.7,
        "Es" => 0.9,
        _ => 1.0,
    };
    let easy_most_s = week
        .method
        .long_run
        .easy_minutes_max
        .map_or(EASY_MOST_S, |minutes| minutes * 60.0);
    // Beside a long run the others are shorter; in a light week all of them are short.
    let beside_long = found.iter().any(|f| f.long) && !week.light;
    let easy_of_long = if beside_long { EASY_OF_LONG } else { 1.0 };
    let open = |f: &Filled| f.hard.is_none() && !f.long && f.metres <= 0.0;
    let caps: Vec<f64> = found
        .iter()
        .map(|f| {
            let single = ledger.single_run_m(f.coded.date);
            let eve = if Some(f.coded.date) == week.eve {
                EVE_S / easy_s_per_m
            } else {
                f64::INFINITY
            };
            (most_m * easy_of_long)
                .min(single)
                .min(easy_most_s / easy_s_per_m)
                .min(week.easy_most_m)
                .min(day_m(week, f.coded.date))
                .min(eve)
        })
        .collect();
    let fixed: f64 = found.iter().map(|f| f.metres).sum();
    let mut left = (target_m - fixed).max(0.0);
    let mut waiting: Vec<usize> = (0..found.len()).filter(|i| open(&found[*i])).collect();
    while !waiting.is_empty() {
        let weights: f64 = waiting.iter().map(|i| weight(&found[*i].coded.code)).sum();
        let each = left / weights;
        let full: Vec<usize> = waiting
            .iter()
            .copied()
            .filter(|i| each * weight(&found[*i].coded.code) >= caps[*i])
            .collect();
        if full.is_empty() {
            for i in waiting {
                found[i].metres = rounded(each * weight(&found[i].coded.code));
            }
            break;
        }
        for i in full {
            found[i].metres = rounded(caps[i]);
            left -= found[i].metres;
            waiting.retain(|w| *w != i);
        }
        left = left.max(0.0);
    }
    if !week.method.key_runs_only {
        lengthen(found, &caps, target_m, easy_s_per_m);
    }
    top_up(found, &caps, target_m);
}

/// What no easy run could take: the hard sessions begin with more easy running.
fn lengthen(found: &mut [Filled], caps: &[f64], target_m: f64, easy_s_per_m: f64) {
    let total: f64 = found.iter().map(|f| f.metres).sum();
    let keys = found.iter().filter(|f| f.hard.is_some() && !f.long).count();
    let each = rounded((target_m - total).max(0.0) / keys.max(1) as f64);
    for (f, cap) in found.iter_mut().zip(caps) {
        let more = each.min(rounded(*cap) - f.metres);
        if !f.long
            && more >= LENGTHENED_LEAST_M
            && let Some(sized) = f.hard.take()
        {
            f.metres += more;
            f.hard = Some(sized.lengthened(more, easy_s_per_m * 1000.0));
        }
    }
}

/// What rounding left over, a hundred metres at a time.
fn top_up(found: &mut [Filled], caps: &[f64], target_m: f64) {
    let total: f64 = found.iter().map(|f| f.metres).sum();
    let mut over = target_m - total;
    for (f, cap) in found.iter_mut().zip(caps) {
        let easy = f.hard.is_none() && !f.long;
        if easy && over >= ROUND_M && f.metres + ROUND_M <= *cap {
            f.metres += ROUND_M;
            over -= ROUND_M;
        }
    }
}
