//! What a runner wishes of their weeks, heeded after every hard rule and never against one.

use super::level::Level;
use super::methodology::{KeySession, Methodology};
use super::preset::RaceDistance;
use crate::domain::athlete::Preferences;
use crate::domain::plan::SessionKind;
use crate::domain::season::{Season, SeasonSession};
use crate::domain::taste::{self, Taste};
use crate::science::workouts::reason;

/// A day with less time is not run, minutes (design choice); a beginner's walk and run in turns takes longer.
pub const LEAST_MIN: u16 = 20;
pub const LEAST_BEGINNER_MIN: u16 = 35;
/// A hard session with its warm-up and cool-down needs this many minutes (design choice: 25 around it, 10 in it).
pub const HARD_LEAST_MIN: u16 = 35;
/// Repetitions by distance are reckoned at this pace to tell short ones from long ones, seconds a metre (design choice).
const REP_S_PER_M: f64 = 0.24;
/// Reasons of a session in the place of the template's.
pub const SWAPPED: &str = "wish_swapped";
pub const LIKED: &str = "wish_liked";

/// Soft wishes. Empty: none told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wishes {
    pub liked: Vec<Taste>,
    pub disliked: Vec<Taste>,
    /// Most minutes by weekday, 0 = Monday. `None`: no limit.
    pub minutes: [Option<u16>; 7],
}

impl Wishes {
    pub fn of(likes: &Preferences) -> Self {
        let all = |words: &[String]| {
            let mut found: Vec<Taste> = words.iter().flat_map(|w| taste::named(w)).collect();
            found.sort_unstable();
            found.dedup();
            found
        };
        let disliked = all(&likes.disliked);
        let mut liked = all(&likes.liked);
        liked.retain(|t| !disliked.contains(t));
        Self {
            liked,
            disliked,
            minutes: likes.minutes,
        }
    }

    /// Most seconds of a weekday. Infinite where no limit was told.
    pub fn seconds(&self, day: u8) -> f64 {
        let told = self.minutes.get(usize::from(day)).copied().flatten();
        told.map_or(f64::INFINITY, |minutes| f64::from(minutes) * 60.0)
    }

    /// Whether a weekday has so many minutes.
    pub fn leaves(&self, day: u8, minutes: u16) -> bool {
        self.seconds(day) >= f64::from(minutes) * 60.0
    }

    /// Of some weekdays, those with the most time.
    pub fn roomiest(&self, days: &[u8]) -> Vec<u8> {
        let most = days.iter().map(|d| self.seconds(*d)).fold(0.0, f64::max);
        days.iter().copied().filter(|d| self.seconds(*d) >= most).collect()
    }

    /// They run where a pace says nothing: trails and hills.
    pub fn uneven(&self) -> bool {
        self.liked.contains(&Taste::Trail) || self.liked.contains(&Taste::Hilly)
    }

    /// A flat country has no hills to run up.
    fn out_of_reach(&self, key: &KeySession) -> bool {
        key.kind == SessionKind::Hills && self.liked.contains(&Taste::Flat)
    }

    pub fn dislikes(&self, key: &KeySession, level: Level) -> bool {
        self.disliked.iter().any(|t| meets(*t, key, level)) || self.out_of_reach(key)
    }

    pub fn likes(&self, key: &KeySession, level: Level) -> bool {
        self.liked.iter().any(|t| meets(*t, key, level)) && !self.out_of_reach(key)
    }
}

fn meets(taste: Taste, key: &KeySession, level: Level) -> bool {
    let dose = key.dose(level);
    let rep_s = dose.seconds.or_else(|| dose.metres.map(|m| m * REP_S_PER_M));
    taste.meets(key.kind, rep_s)
}

/// The methodology's own session in the place of one: the same zone, a taste for it first, then the nearest effort.
/// `None` where it has none.
fn equivalent<'m>(
    method: &'m Methodology,
    key: &KeySession,
    wishes: &Wishes,
    level: Level,
    liked_only: bool,
) -> Option<&'m KeySession> {
    let fits = |other: &&KeySession| {
        other.code != key.code
            && other.zone == key.zone
            && !other.within_long
            && !key.within_long
            && !wishes.dislikes(other, level)
            && (!liked_only || wishes.likes(other, level))
    };
    let effort = |other: &KeySession| -> u16 {
        let ends = other.effort.iter().zip(key.effort);
        ends.map(|(a, b)| u16::from(a.abs_diff(b))).sum()
    };
    method
        .sessions
        .iter()
        .filter(fits)
        .min_by_key(|other| (!wishes.likes(other, level), effort(other)))
}

/// The code a runner gets where the template says `code`: the school's equivalent of what they dislike, and every
/// second week of a phase the one they like where the school has two of a kind. Otherwise the template's own.
pub fn code<'m>(method: &'m Methodology, code: &'m str, wishes: &Wishes, level: Level, week: Option<u16>) -> &'m str {
    let Some(key) = method.session(code) else { return code };
    let choice = week.is_some_and(|w| w % 2 == 1);
    let found = if wishes.dislikes(key, level) {
        equivalent(method, key, wishes, level, false)
    } else if choice && !wishes.likes(key, level) {
        equivalent(method, key, wishes, level, true)
    } else {
        None
    };
    found.map_or(code, |other| other.code.as_str())
}

/// Says on a session that a wish put it there, where no template of the week holds its code.
pub fn note(session: &mut SeasonSession, method: &Methodology, template: &[&str], wishes: &Wishes, level: Level) {
    let Some(key) = method.session(&session.code).filter(|_| session.workout.kind.quality()) else {
        return;
    };
    if !template.contains(&session.code.as_str()) {
        let rule = if wishes.likes(key, level) { LIKED } else { SWAPPED };
        session.workout.reasons.insert(0, reason(rule, Vec::new()));
    }
}

/// What became of a dislike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The school's equivalent stands in its place.
    Swapped(SessionKind),
    /// The school has nothing in its place: it stays.
    Kept,
    /// The season has none of it.
    Absent,
}

/// What became of each disliked session, in the order told; grounds are no sessions.
pub fn outcomes(method: &Methodology, season: &Season, wishes: &Wishes, level: Level) -> Vec<(Taste, Outcome)> {
    let sessions = wishes.disliked.iter().copied().filter(|t| !t.ground());
    sessions
        .map(|t| (t, outcome(method, season, wishes, level, t)))
        .collect()
}

fn outcome(method: &Methodology, season: &Season, wishes: &Wishes, level: Level, taste: Taste) -> Outcome {
    let stays = season
        .sessions()
        .filter(|s| s.workout.kind != SessionKind::Race)
        .any(|s| {
            let key = method.session(&s.code).filter(|_| s.workout.kind.quality());
            key.map_or_else(|| taste.meets(s.workout.kind, None), |key| meets(taste, key, level))
                || taste == Taste::LongRun && s.long
        });
    if stays {
        return Outcome::Kept;
    }
    let by_wish = |s: &SeasonSession| {
        s.workout
            .reasons
            .iter()
            .any(|r| [SWAPPED, LIKED].contains(&r.rule.as_str()))
    };
    let swapped = required(method, RaceDistance::of(season.aim.distance_m)).find_map(|key| {
        let other = Some(key).filter(|key| meets(taste, key, level));
        let other = equivalent(method, other?, wishes, level, false)?;
        let stands = season.sessions().any(|s| s.code == other.code && by_wish(s));
        stands.then_some(other.kind)
    });
    swapped.map_or(Outcome::Absent, Outcome::Swapped)
}

/// The key sessions the templates of a distance hold.
fn required(method: &Methodology, distance: Option<RaceDistance>) -> impl Iterator<Item = &KeySession> {
    let codes: Vec<&str> = distance
        .into_iter()
        .flat_map(|d| method.phases.iter().flat_map(move |p| p.template(d)))
        .collect();
    method.sessions.iter().filter(move |s| codes.contains(&s.code.as_str()))
}

/// Whether a dislike asks for what the methodology cannot give up at a distance.
pub fn against_school(method: &Methodology, distance: RaceDistance, wishes: &Wishes, level: Level) -> bool {
    required(method, Some(distance))
        .any(|key| wishes.dislikes(key, level) && equivalent(method, key, wishes, level, false).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::science::plan::methodology::by_id;

    fn disliking(all: &[Taste]) -> Wishes {
        Wishes {
            disliked: all.to_vec(),
            ..Wishes::default()
        }
    }

    #[test]
    fn a_dislike_gives_way_to_the_schools_own_of_the_same_zone() {
        let level = Level::Intermediate;
        let swapped = |school: &str, from: &'static str, taste| {
            let method = by_id(school).unwrap();
            code(method, from, &disliking(&[taste]), level, None).to_owned()
        };
        assert_eq!(swapped("daniels", "Rp", Taste::ShortReps), "I");
        assert_eq!(swapped("daniels", "T", Taste::Tempo), "T");
        assert_eq!(swapped("lydiard", "H", Taste::Hills), "M");
        assert_eq!(swapped("eighty_twenty", "I", Taste::LongReps), "H");
        assert_eq!(swapped("daniels", "I", Taste::Hills), "I");
    }

    #[test]
    fn a_liking_is_met_every_second_week_where_the_school_has_two() {
        let daniels = by_id("daniels").unwrap();
        let wishes = Wishes {
            liked: vec![Taste::LongReps],
            ..Wishes::default()
        };
        let at = |week| code(daniels, "Rp", &wishes, Level::Intermediate, Some(week));
        assert_eq!((at(0), at(1), at(2)), ("Rp", "I", "Rp"));
    }

    #[test]
    fn a_school_made_of_what_is_disliked_says_so() {
        let level = Level::Intermediate;
        let against = |school: &str, taste| {
            let method = by_id(school).unwrap();
            against_school(method, RaceDistance::TenK, &disliking(&[taste]), level)
        };
        assert!(against("norwegian_singles", Taste::Tempo));
        assert!(!against("daniels", Taste::ShortReps));
    }

    #[test]
    fn time_chooses_among_days() {
        let mut wishes = Wishes::default();
        assert_eq!(wishes.roomiest(&[1, 3, 6]), vec![1, 3, 6]);
        wishes.minutes = [Some(45), Some(45), None, Some(10), Some(45), None, Some(60)];
        assert_eq!(wishes.roomiest(&[1, 3, 6]), vec![6]);
        assert_eq!((wishes.leaves(3, LEAST_MIN), wishes.leaves(2, 600)), (false, true));
    }
}
