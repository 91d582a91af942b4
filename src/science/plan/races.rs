//! Which races of an athlete one season holds, and how much each counts.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::domain::goal::Goal;
use crate::domain::plan::SessionKind;
use crate::domain::season::{Aim, OtherRace, Priority, RefusalReason, Season};
use crate::domain::state::AthleteState;
use crate::science::races_apart::{days_needed, too_soon};
use crate::science::{days, hard};

/// Closest another race may stand to one that is prepared for, days (design choice).
const CLOSEST_DAYS: i64 = 7;
/// From this many metres a race is a marathon or longer.
const MARATHON_M: f64 = 40_000.0;
/// Days between two marathons below which both are not prepared (3.1).
const MARATHONS_APART_DAYS: i64 = 28;
/// Days after the main race from which another has a peak of its own (3.1: four weeks).
const SECOND_PEAK_DAYS: i64 = 28;
/// Farthest race that a season is chosen for when a nearer one is known, days (30 weeks, the longest season).
const FARTHEST_DAYS: i64 = 210;

/// The races of a season in the order of their days.
#[derive(Debug, Clone, PartialEq)]
pub struct Races {
    /// The one asked for.
    main: Aim,
    /// Prepared for, each with a taper. At least one.
    pub peaks: Vec<Aim>,
    /// On the way.
    pub stops: Vec<OtherRace>,
}

impl Races {
    /// The races from the first day on. What is raced after the last peak is no part of the season. Refused where two
    /// stand too close for both.
    pub fn of(start: NaiveDate, aim: &Aim, others: &[OtherRace]) -> Result<Self, RefusalReason> {
        let mut peaks: Vec<Aim> = vec![*aim];
        peaks.extend(others.iter().filter(|o| o.priority == Priority::A).map(|o| o.aim));
        peaks.sort_by_key(|p| p.date);
        let end = peaks.last().map_or(aim.date, |p| p.date);
        let mut stops: Vec<OtherRace> = others.to_vec();
        stops.retain(|o| o.priority != Priority::A && o.aim.date <= end);
        stops.sort_by_key(|o| o.aim.date);
        if stops.iter().any(|o| o.aim.date < start) {
            return Err(RefusalReason::RaceInThePast);
        }
        if stops.iter().any(|o| !(1_000.0..=250_000.0).contains(&o.aim.distance_m)) {
            return Err(RefusalReason::Impossible);
        }
        let mut all: Vec<(Aim, bool)> = peaks.iter().map(|p| (*p, true)).collect();
        all.extend(stops.iter().map(|o| (o.aim, false)));
        all.sort_by_key(|(aim, _)| aim.date);
        // A short race between two long ones puts them no further apart.
        for (index, (later, peak)) in all.iter().enumerate() {
            for (earlier, _) in &all[..index] {
                apart(earlier, later, *peak)?;
            }
        }
        // A race too near the one before it is run without a time.
        let before: Vec<((), NaiveDate, f64)> = all.iter().map(|(aim, _)| ((), aim.date, aim.distance_m)).collect();
        let near = |aim: &Aim| too_soon(aim.distance_m, aim.date, before.iter().copied()).is_some();
        for aim in peaks.iter_mut().chain(stops.iter_mut().map(|o| &mut o.aim)) {
            aim.time_s = aim.time_s.filter(|_| !near(aim));
        }
        Ok(Self {
            main: *aim,
            peaks,
            stops,
        })
    }

    /// The last race prepared for.
    pub fn last(&self) -> Aim {
        self.peaks.last().copied().unwrap_or(self.main)
    }

    /// Every race but the last one prepared for, by date.
    pub fn besides_last(&self) -> Vec<OtherRace> {
        let earlier = self.peaks.iter().take(self.peaks.len().saturating_sub(1));
        let earlier = earlier.map(|aim| OtherRace {
            aim: *aim,
            priority: Priority::A,
        });
        let mut all: Vec<OtherRace> = earlier.chain(self.stops.iter().copied()).collect();
        all.sort_by_key(|o| o.aim.date);
        all
    }
}

/// The races of a season besides the one it ends with, by its own days: one that was given up is none any more, and one
/// on a day that the season does not name is on the way.
pub fn told(season: &Season) -> Vec<OtherRace> {
    let raced = season.sessions().filter(|s| s.workout.kind == SessionKind::Race);
    let mut all: Vec<OtherRace> = raced
        .filter(|s| s.date != season.aim.date)
        .map(|s| {
            let known = season.others.iter().find(|o| o.aim.date == s.date);
            known.copied().unwrap_or(OtherRace {
                aim: Aim {
                    distance_m: s.distance_m,
                    date: s.date,
                    time_s: None,
                },
                priority: Priority::B,
            })
        })
        .collect();
    all.dedup_by_key(|o| o.aim.date);
    all
}

/// Whether one race can follow another. `peak`: the later one is prepared for.
fn apart(first: &Aim, second: &Aim, peak: bool) -> Result<(), RefusalReason> {
    let between = days::between(first.date, second.date);
    let recovery = hard::race_recovery_days(Some(first.distance_m));
    let marathons = first.distance_m >= MARATHON_M && second.distance_m >= MARATHON_M;
    let needed = match (marathons, peak) {
        (true, _) => MARATHONS_APART_DAYS + 1,
        (false, true) => CLOSEST_DAYS.max(recovery + 1),
        (false, false) => recovery,
    };
    if between >= needed {
        return Ok(());
    }
    let weeks = |days: i64| u32::try_from((days + days::WEEK - 1) / days::WEEK).unwrap_or(0);
    Err(RefusalReason::RacesTooClose {
        weeks: weeks(between),
        // What is asked for is a second one that can be raced, not merely run.
        needed: weeks(if marathons {
            days_needed(first.distance_m, second.distance_m).unwrap_or(needed)
        } else {
            needed
        }),
    })
}

/// What of an athlete's races a season would hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Chosen {
    /// The goal the season aims at.
    pub goal: Uuid,
    pub aim: Aim,
    pub others: Vec<OtherRace>,
    /// Races it leaves out because they stand too close, with why.
    pub left_out: Vec<(Aim, RefusalReason)>,
}

/// The race a season aims at and the others around it: the one told to count most, else the longest of the coming months,
/// the earliest where two are alike. Races before it are on the way; later ones have a peak of their own. `None` without a dated race of a known
/// distance.
pub fn chosen(state: &AthleteState) -> Option<Chosen> {
    let told = state.athlete.preferences.main_goal;
    let told = goals(state).find(|(id, aim)| Some(*id) == told && aim.date >= state.today);
    if let Some((goal, aim)) = told {
        return Some(around(state, goal, aim));
    }
    let mut all: Vec<(Uuid, Aim)> = goals(state).collect();
    all.sort_by_key(|(_, aim)| aim.date);
    let (_, nearest) = all.first()?;
    let near = |aim: &Aim| days::between(state.today, aim.date) <= FARTHEST_DAYS || aim.date == nearest.date;
    let ahead = all.iter().filter(|(_, aim)| near(aim));
    // The first of the longest: the later ones do not replace it.
    let main = ahead.fold(None, |best: Option<&(Uuid, Aim)>, next| match best {
        Some(best) if next.1.distance_m <= best.1.distance_m * 1.02 => Some(best),
        _ => Some(next),
    });
    let (goal, aim) = *main?;
    Some(around(state, goal, aim))
}

/// The same for a goal that was chosen.
pub fn around(state: &AthleteState, goal: Uuid, aim: Aim) -> Chosen {
    let mut chosen = Chosen {
        goal,
        aim,
        others: Vec::new(),
        left_out: Vec::new(),
    };
    let mut rest: Vec<Aim> = goals(state).filter(|(id, _)| *id != goal).map(|(_, aim)| aim).collect();
    rest.retain(|other| other.date >= state.today && days::between(state.today, other.date) <= FARTHEST_DAYS * 2);
    rest.sort_by_key(|other| other.date);
    for other in rest {
        let after = days::between(aim.date, other.date);
        let priority = if after >= SECOND_PEAK_DAYS {
            Priority::A
        } else {
            Priority::B
        };
        let candidate = OtherRace { aim: other, priority };
        let mut with = chosen.others.clone();
        with.push(candidate);
        if after > 0 && priority == Priority::B {
            let weeks = u32::try_from((after + days::WEEK - 1) / days::WEEK).unwrap_or(0);
            let needed = u32::try_from(SECOND_PEAK_DAYS / days::WEEK).unwrap_or(0);
            let marathons = aim.distance_m >= MARATHON_M && other.distance_m >= MARATHON_M;
            let needed = if marathons { needed * 2 } else { needed };
            chosen
                .left_out
                .push((other, RefusalReason::RacesTooClose { weeks, needed }));
            continue;
        }
        match Races::of(state.today, &aim, &with) {
            Ok(_) => chosen.others = with,
            Err(why) => chosen.left_out.push((other, why)),
        }
    }
    chosen
}

fn goals(state: &AthleteState) -> impl Iterator<Item = (Uuid, Aim)> {
    state
        .goals
        .iter()
        .map(|g| &g.goal)
        .filter_map(|goal| Some((goal.id, aim(goal)?)))
}

/// The race of a goal. `None` without a date and a distance.
pub fn aim(goal: &Goal) -> Option<Aim> {
    Some(Aim {
        distance_m: goal.distance_m?,
        date: goal.date?,
        time_s: goal.target_s,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: &str, distance_m: f64) -> Aim {
        Aim {
            distance_m,
            date: day.parse().unwrap(),
            time_s: Some(distance_m * 0.3),
        }
    }

    fn other(day: &str, distance_m: f64, priority: Priority) -> OtherRace {
        OtherRace {
            aim: on(day, distance_m),
            priority,
        }
    }

    fn races(aim: &Aim, others: &[OtherRace]) -> Result<Races, RefusalReason> {
        Races::of("2026-11-23".parse().unwrap(), aim, others)
    }

    #[test]
    fn two_marathons_in_four_weeks_are_refused_and_in_seven_the_second_has_no_time() {
        let first = on("2027-04-11", 42_195.0);
        let close = races(&first, &[other("2027-05-09", 42_195.0, Priority::A)]);
        assert_eq!(close, Err(RefusalReason::RacesTooClose { weeks: 4, needed: 8 }));
        let later = races(&first, &[other("2027-05-30", 42_195.0, Priority::A)]).unwrap();
        assert_eq!(
            later.peaks.iter().map(|p| p.time_s.is_some()).collect::<Vec<_>>(),
            [true, false]
        );
    }

    #[test]
    fn a_race_on_the_way_keeps_its_distance_from_the_one_that_counts() {
        let aim = on("2027-04-11", 42_195.0);
        let half = |day: &str| races(&aim, &[other(day, 21_097.5, Priority::B)]);
        assert_eq!(half("2027-03-07").unwrap().stops.len(), 1);
        assert_eq!(
            half("2027-04-04"),
            Err(RefusalReason::RacesTooClose { weeks: 1, needed: 2 })
        );
        // After the last race that counts there is no season.
        assert_eq!(half("2027-05-02").unwrap().stops, []);
        assert_eq!(half("2026-11-01"), Err(RefusalReason::RaceInThePast));
    }

    #[test]
    fn a_short_race_between_two_marathons_puts_them_no_further_apart() {
        let last = on("2027-05-09", 42_195.0);
        let first = |day: &str, priority| other(day, 42_195.0, priority);
        let between = other("2027-04-25", 5_000.0, Priority::B);
        // Four weeks, with 5 km half-way.
        let close = [first("2027-04-11", Priority::A), between];
        assert_eq!(
            races(&last, &close),
            Err(RefusalReason::RacesTooClose { weeks: 4, needed: 8 })
        );
        // Six weeks, whether the first is prepared for or on the way: the second has no time.
        for priority in [Priority::A, Priority::B] {
            let held = races(&last, &[first("2027-03-28", priority), between]).unwrap();
            assert_eq!(
                held.peaks.last().map(|p| (p.distance_m, p.time_s)),
                Some((42_195.0, None))
            );
        }
        let apart = races(&last, &[first("2027-03-14", Priority::A), between]).unwrap();
        assert_eq!(apart.peaks.last().and_then(|p| p.time_s), last.time_s);
    }
}
