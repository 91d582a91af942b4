//! Days that stay as they are in weeks laid out again: those behind, and those changed one by one. What is new gives way
//! to them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::ahead::{above, eased, of_block, quality, shortened};
use super::fill::{EASY_MOST_S, EASY_OF_LONG, LEAST_RUN_M};
use super::ledger::Ledger;
use super::methodology::Methodology;
use super::preset::RaceDistance;
use super::runner::Runner;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::SessionKind;
use crate::domain::season::{Season, SeasonSession, SeasonWeek};
use crate::science::workouts::reason;
use crate::science::{days, hard};

/// Runs are cut and lengthened by so many metres at a time.
const STEP_M: f64 = 100.0;
/// Strength sessions of a week at most (7.6).
const STRENGTH_MOST: usize = 2;

/// Sessions by date; a date without one stays free.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    days: BTreeMap<NaiveDate, Vec<SeasonSession>>,
}

/// A week that days are kept in.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    pub method: &'a Methodology,
    pub runner: &'a Runner,
    pub distance: RaceDistance,
    pub monday: NaiveDate,
    /// Days without running in any seven (H8).
    pub rest_days: usize,
    /// Holds the season's race: no run has a share of it (H5).
    pub race: bool,
}

impl Kept {
    /// Some dates as a season holds them.
    pub fn of(season: &Season, dates: impl Iterator<Item = NaiveDate>) -> Self {
        let there = |date| season.sessions().filter(|s| s.date == date).cloned().collect();
        Self {
            days: dates.map(|date| (date, there(date))).collect(),
        }
    }

    /// Puts every day back as it was, with no more strength work beside it than a week holds.
    pub fn restore(&self, weeks: &mut [SeasonWeek]) {
        for week in weeks {
            let next = days::shift(week.monday, days::WEEK);
            if self.days.range(week.monday..next).next().is_none() {
                continue;
            }
            week.sessions.retain(|s| !self.days.contains_key(&s.date));
            let kept: Vec<&SeasonSession> = self.days.range(week.monday..next).flat_map(|(_, all)| all).collect();
            let strength = |s: &SeasonSession| s.workout.kind == SessionKind::Strength;
            let mut room = STRENGTH_MOST.saturating_sub(kept.iter().filter(|s| strength(s)).count());
            week.sessions.retain(|s| {
                let stays = !strength(s) || room > 0;
                room -= usize::from(stays && strength(s));
                stays
            });
            week.sessions.extend(kept.into_iter().cloned());
            week.sessions.sort_by_key(|s| (s.date, strength(s)));
        }
    }

    /// A week just laid out with the kept days in it: as many runs, metres and hard sessions as it would have had, and
    /// the hard limits counted over both. What is new is moved, made easy, shortened or left out.
    pub fn around(&self, week: &Around<'_>, sessions: Vec<SeasonSession>, ledger: &Ledger) -> Vec<SeasonSession> {
        let next = days::shift(week.monday, days::WEEK);
        let kept: Vec<SeasonSession> = self
            .days
            .range(week.monday..next)
            .flat_map(|(_, s)| s)
            .cloned()
            .collect();
        let mut mend = Mend {
            whole: Whole::of(&sessions),
            near: self.hard_days(),
            kept,
            new: Vec::new(),
            week,
        };
        let (gone, new): (Vec<_>, Vec<_>) = sessions.into_iter().partition(|s| self.days.contains_key(&s.date));
        mend.new = new;
        let held = self.days.range(week.monday..next).next().is_some();
        if held {
            mend.find_days(gone);
        }
        mend.spaced();
        if held {
            mend.fewer(ledger);
            mend.shares();
            mend.filled(ledger);
        }
        let mut all = mend.kept;
        all.extend(mend.new);
        all.sort_by_key(|s| (s.date, s.workout.kind == SessionKind::Strength));
        all
    }

    /// Hard days kept, each with the days until the next and its code.
    fn hard_days(&self) -> Vec<(NaiveDate, i64, String)> {
        let all = self.days.values().flatten().filter(|s| s.hard);
        all.map(|s| {
            let race = s.workout.kind == SessionKind::Race;
            let after = if race {
                hard::race_recovery_days(Some(s.distance_m))
            } else {
                hard::RECOVERY_DAYS
            };
            (s.date, after, s.code.clone())
        })
        .collect()
    }
}

fn trains(session: &SeasonSession) -> bool {
    session.workout.kind.runs() && session.workout.kind != SessionKind::Race
}

fn metres(sessions: &[SeasonSession]) -> f64 {
    sessions.iter().filter(|s| trains(s)).map(|s| s.distance_m).sum()
}

fn longest(sessions: &[SeasonSession]) -> f64 {
    let all = sessions.iter().filter(|s| trains(s)).map(|s| s.distance_m);
    all.fold(0.0, f64::max)
}

fn run_days(sessions: &[SeasonSession]) -> usize {
    let mut dates: Vec<NaiveDate> = sessions.iter().filter(|s| trains(s)).map(|s| s.date).collect();
    dates.dedup();
    dates.len()
}

fn plain(session: &SeasonSession) -> bool {
    trains(session) && !session.hard && !session.long && !of_block(session)
}

/// What a week would have held.
struct Whole {
    metres: f64,
    runs: usize,
    hard: usize,
    /// Its longest easy run, and its longest run, metres.
    easy_m: f64,
    longest_m: f64,
}

impl Whole {
    fn of(sessions: &[SeasonSession]) -> Self {
        let easy = sessions.iter().filter(|s| plain(s)).map(|s| s.distance_m);
        Self {
            metres: metres(sessions),
            runs: run_days(sessions),
            hard: sessions.iter().filter(|s| quality(s)).count(),
            easy_m: easy.fold(0.0, f64::max),
            longest_m: longest(sessions),
        }
    }
}

struct Mend<'a> {
    week: &'a Around<'a>,
    whole: Whole,
    /// Hard days kept in this week and in those beside it.
    near: Vec<(NaiveDate, i64, String)>,
    kept: Vec<SeasonSession>,
    new: Vec<SeasonSession>,
}

impl Mend<'_> {
    /// Whether a kept hard day stands too near a date (H4).
    fn too_near(&self, date: NaiveDate, code: &str) -> bool {
        self.near.iter().any(|(hard, after, other)| {
            let apart = days::between(*hard, date);
            let pair =
                |first: &str, second: &str| self.week.method.paired.iter().any(|p| p[0] == first && p[1] == second);
            let declared = (apart == 1 && *after == hard::RECOVERY_DAYS && pair(other, code))
                || (apart == -1 && pair(code, other));
            let near = apart < *after && apart > -hard::RECOVERY_DAYS;
            near && !declared
        })
    }

    /// A key session or the long run whose day is taken goes to an easy day that is clear of the other hard ones.
    fn find_days(&mut self, gone: Vec<SeasonSession>) {
        let mut gone: Vec<SeasonSession> = gone.into_iter().filter(|s| trains(s) && (s.hard || s.long)).collect();
        gone.sort_by_key(|s| !s.long);
        for mut session in gone {
            let twin = |k: &SeasonSession| k.code == session.code || (session.long && k.long);
            if self.kept.iter().any(twin) || of_block(&session) {
                continue;
            }
            let clear = |date: NaiveDate| {
                let own = self.new.iter().filter(|s| s.hard || s.long);
                own.into_iter()
                    .all(|s| days::between(s.date, date).abs() >= hard::RECOVERY_DAYS)
                    && !self.too_near(date, &session.code)
                    && session.duration_s.is_none_or(|s| s <= self.seconds_of(date))
            };
            if let Some(at) = self.new.iter().rposition(|s| plain(s) && clear(s.date)) {
                session.date = self.new[at].date;
                self.new[at] = session;
            }
        }
    }

    fn seconds_of(&self, date: NaiveDate) -> f64 {
        let day = u8::try_from(days::weekday(date)).unwrap_or(0);
        self.week.runner.wishes.seconds(day)
    }

    /// What is new and hard beside a kept hard day becomes easy (H4), and so does a second long run.
    fn spaced(&mut self) {
        let long = self.kept.iter().any(|s| s.long);
        for n in 0..self.new.len() {
            let session = &self.new[n];
            let near = session.hard && self.too_near(session.date, &session.code);
            if trains(session) && (near || (session.long && long)) {
                self.new[n] = self.easy(session, session.long && long);
            }
        }
    }

    /// The session as an easy run; `short`: no longer than the others.
    fn easy(&self, session: &SeasonSession, short: bool) -> SeasonSession {
        let mut easy = session.clone();
        easy.long &= !short;
        easy = eased(&easy);
        if short && self.whole.easy_m > 0.0 {
            easy = shortened(&easy, self.whole.easy_m);
        }
        let metres = Figure::computed(easy.distance_m, Unit::Metres, "season", &[], Evidence::Moderate);
        let light = ["down_week", "season_taper"];
        easy.workout.reasons.retain(|r| light.contains(&r.rule.as_str()));
        let rule = if easy.long { "season_long" } else { "season_easy" };
        easy.workout.reasons.push(reason(rule, vec![metres]));
        easy
    }

    /// No more hard sessions and runs than the week would have had, and its days of rest (H3, H7, H8).
    fn fewer(&mut self, ledger: &Ledger) {
        loop {
            let kept = self.kept.iter().filter(|s| quality(s)).count();
            let hard = self.new.iter().filter(|s| quality(s)).count();
            if hard == 0 || kept + hard <= self.whole.hard {
                break;
            }
            let twin = |s: &SeasonSession| quality(s) && self.kept.iter().any(|k| k.code == s.code);
            let at = self
                .new
                .iter()
                .rposition(twin)
                .or_else(|| self.new.iter().rposition(quality));
            let Some(at) = at else { break };
            self.new[at] = self.easy(&self.new[at], false);
        }
        while run_days(&self.kept) + run_days(&self.new) > self.whole.runs {
            let Some(at) = self.least(|_| true) else { break };
            self.new.remove(at);
        }
        while let Some(crowded) = self.crowded(ledger) {
            let inside = |s: &SeasonSession| crowded.contains(&s.date);
            let at = self
                .least(inside)
                .or_else(|| self.new.iter().rposition(|s| trains(s) && inside(s)));
            let Some(at) = at else { break };
            self.new.remove(at);
        }
    }

    /// The shortest easy run of those asked for.
    fn least(&self, asked: impl Fn(&SeasonSession) -> bool) -> Option<usize> {
        let open = (0..self.new.len()).filter(|n| plain(&self.new[*n]) && asked(&self.new[*n]));
        open.min_by(|a, b| self.new[*a].distance_m.total_cmp(&self.new[*b].distance_m))
    }

    /// The first seven days with too many runs.
    fn crowded(&self, ledger: &Ledger) -> Option<Vec<NaiveDate>> {
        let most = (days::WEEK as usize).saturating_sub(self.week.rest_days);
        let both = || {
            self.kept
                .iter()
                .chain(&self.new)
                .filter(|s| s.workout.kind.runs())
                .map(|s| s.date)
        };
        both().find_map(|end| {
            let from = days::shift(end, 1 - days::WEEK);
            let mut run: Vec<NaiveDate> = ledger.runs_of_six_days(end).collect();
            run.extend(both().filter(|d| *d >= from && *d <= end));
            run.sort_unstable();
            run.dedup();
            (run.len() > most).then_some(run)
        })
    }

    /// The week within its metres (H2), the shares of its longest run (H5) and of hard running (H6).
    fn shares(&mut self) {
        loop {
            let total = metres(&self.kept) + metres(&self.new);
            let both = || self.kept.iter().chain(&self.new).filter(|s| trains(s));
            let seconds: f64 = both().filter_map(|s| s.duration_s).sum();
            let hard: f64 = both().map(|s| above(s).0).sum();
            let over_h6 = hard > self.week.method.intensity.above_lt1_max * seconds + 1e-6;
            let dosed = |s: &SeasonSession| {
                let most = self.week.method.session(&s.code).and_then(|k| k.share_of_week);
                quality(s) && most.is_some_and(|most| above(s).1 > most * total + 1e-6)
            };
            let hardest = self.new.iter().rposition(|s| quality(s) && (over_h6 || dosed(s)));
            if let Some(at) = hardest {
                self.new[at] = self.easy(&self.new[at], false);
                continue;
            }
            let runs = both().count();
            let share = if self.week.race {
                1.0
            } else {
                self.week.method.long_run.share(self.week.distance, runs)
            };
            let longest = (0..self.new.len())
                .filter(|n| trains(&self.new[*n]) && !of_block(&self.new[*n]))
                .max_by(|a, b| self.new[*a].distance_m.total_cmp(&self.new[*b].distance_m));
            let kept_long = self.kept.iter().filter(|s| s.long).map(|s| s.distance_m);
            let kept_long = kept_long.fold(f64::INFINITY, f64::min);
            let outgrown = longest.filter(|n| plain(&self.new[*n]) && self.new[*n].distance_m > kept_long);
            let over_h5 = longest.filter(|n| runs > 1 && self.new[*n].distance_m > share * total + 1e-6);
            let over_h2 = total > self.whole.metres.max(metres(&self.kept)) + 1e-6;
            let easy = (0..self.new.len())
                .filter(|n| plain(&self.new[*n]))
                .max_by(|a, b| self.new[*a].distance_m.total_cmp(&self.new[*b].distance_m));
            let at = over_h5.or(outgrown).or_else(|| easy.or(longest).filter(|_| over_h2));
            let Some(at) = at else { return };
            let left = self.new[at].distance_m - STEP_M;
            if left < LEAST_RUN_M {
                self.new.remove(at);
            } else {
                let code = self.new[at].code.clone();
                self.new[at] = shortened(&self.new[at], left);
                if plain(&self.new[at]) {
                    self.new[at].code = code;
                }
            }
        }
    }

    /// What the week is short of goes to its easy runs: to the longest it would have had, then to nearly its long run, and
    /// no run is longer than the long one.
    fn filled(&mut self, ledger: &Ledger) {
        let most = [self.whole.easy_m, EASY_OF_LONG * self.whole.longest_m];
        for most_m in most {
            self.filled_to(most_m, ledger);
        }
        // A long run that is no longer the longest of its week is an easy one.
        let longest = longest(&self.kept).max(longest(&self.new));
        for session in self.new.iter_mut().filter(|s| s.long && s.distance_m < longest) {
            session.long = false;
            if session.workout.kind == SessionKind::Long {
                session.workout.kind = SessionKind::Easy;
                "E".clone_into(&mut session.code);
            }
        }
    }

    fn filled_to(&mut self, most_m: f64, ledger: &Ledger) {
        let pace = self.week.runner.easy_s_per_km() / 1000.0;
        let long = self
            .kept
            .iter()
            .chain(&self.new)
            .filter(|s| s.long)
            .map(|s| s.distance_m);
        let most_m = most_m.min(long.fold(f64::INFINITY, f64::min)).min(EASY_MOST_S / pace);
        let mut short = self.whole.metres - metres(&self.kept) - metres(&self.new);
        while short >= STEP_M {
            let most = |s: &SeasonSession| {
                let of_day = self.seconds_of(s.date) / pace;
                most_m.min(ledger.single_run_m(s.date)).min(of_day)
            };
            let open = |s: &SeasonSession| {
                let even = s.workout.kind == SessionKind::Easy && s.workout.steps.is_empty();
                plain(s) && even && s.distance_m + STEP_M <= most(s)
            };
            let shortest = (0..self.new.len())
                .filter(|n| open(&self.new[*n]))
                .min_by(|a, b| self.new[*a].distance_m.total_cmp(&self.new[*b].distance_m));
            let Some(at) = shortest else { return };
            lengthen(&mut self.new[at]);
            short -= STEP_M;
        }
    }
}

fn lengthen(run: &mut SeasonSession) {
    let metres = run.distance_m + STEP_M;
    run.duration_s = run.duration_s.map(|s| (s * metres / run.distance_m).round());
    run.distance_m = metres;
    run.workout.distance_m = Some(metres);
}
