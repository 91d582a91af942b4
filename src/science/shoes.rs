//! Kilometres per pair of shoes, and the share of its life that is run (science.md 10: 500 to 800 km, racing foams
//! 250 to 400; practice).

use chrono::{Days, NaiveDate};

use super::choices::CHOICES;
use super::days;
use super::runs::Run;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::shoe::{Shoe, ShoeRack, ShoeState};

/// Days of runs that a pair names.
const RECENT_DAYS: i64 = 28;
const M_PER_KM: f64 = 1_000.0;

/// Every pair with what it has run up to `today`, in the order of the rack. A run of unknown distance adds nothing.
///
/// Source: sums of stored rows; the life is the longer end of science.md 10, or the athlete's own. Evidence: strong
/// for distances, weak for the life.
pub fn shoes(rack: &ShoeRack, runs: &[Run<'_>], today: NaiveDate) -> Vec<ShoeState> {
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let next = by_default(rack, tomorrow, false).map(|shoe| shoe.id);
    let pairs = rack.pairs.iter();
    pairs
        .map(|shoe| one(rack, shoe, runs, today, next == Some(shoe.id)))
        .collect()
}

fn one(rack: &ShoeRack, shoe: &Shoe, runs: &[Run<'_>], today: NaiveDate, current: bool) -> ShoeState {
    let worn: Vec<&Run<'_>> = runs
        .iter()
        .filter(|run| pair_of(rack, run).is_some_and(|pair| pair.id == shoe.id))
        .collect();
    let ran_m: f64 = worn.iter().filter_map(|run| run.distance_m).sum();
    let inputs = [("start_m", shoe.start_m), ("ran_m", ran_m), ("runs", worn.len() as f64)];
    let total = shoe.start_m + ran_m;
    let limit = life(shoe);
    let share = [("distance_m", total), ("limit_m", limit.value)];
    ShoeState {
        distance_m: Figure::computed(total, Unit::Metres, "shoe_distance", &inputs, Evidence::Strong),
        share: Figure::computed(
            total / limit.value * 100.0,
            Unit::Percent,
            "shoe_life_share",
            &share,
            Evidence::Weak,
        ),
        limit_m: limit,
        current,
        recent: worn
            .iter()
            .filter(|run| days::between(run.date, today) < RECENT_DAYS)
            .map(|run| run.activity.id)
            .collect(),
        shoe: shoe.clone(),
    }
}

/// Metres after which a pair is to be replaced.
fn life(shoe: &Shoe) -> Figure {
    let usual = &CHOICES.fuel;
    let (_, km) = if shoe.racing {
        usual.racing_shoe_km
    } else {
        usual.shoe_km
    };
    match shoe.limit_m.filter(|m| *m > 0.0) {
        Some(metres) => Figure::row(metres, Unit::Metres, "shoe", &shoe.id),
        None => Figure {
            evidence: Evidence::Weak,
            ..Figure::rule(km * M_PER_KM, Unit::Metres, "shoe_life")
        },
    }
}

/// The pair a run was in: the one told by hand, else the one worn on its day. `None`: none is known.
fn pair_of<'a>(rack: &'a ShoeRack, run: &Run<'_>) -> Option<&'a Shoe> {
    let told = rack.told.iter().find(|told| told.activity == run.activity.id.0);
    told.and_then(|told| rack.pairs.iter().find(|shoe| shoe.id == told.shoe))
        .or_else(|| by_default(rack, run.date, run.activity.race))
}

/// The pair worn on a day: of those not retired the one put on last. A racing pair is for races, until it is said
/// to be worn otherwise.
fn by_default(rack: &ShoeRack, date: NaiveDate, race: bool) -> Option<&Shoe> {
    let worn = || {
        let in_use = |shoe: &&Shoe| shoe.retired.is_none_or(|retired| date < retired);
        rack.pairs.iter().filter(in_use)
    };
    let racing = worn().filter(|shoe| race && shoe.racing && shoe.since <= date);
    racing.max_by_key(|shoe| (shoe.since, shoe.id)).or_else(|| {
        // Of one day, "I wear these again" was said of pairs that were there: it outranks a first day.
        let put_on = |shoe: &Shoe| {
            let first = (!shoe.racing).then_some((shoe.since, false));
            let again = shoe.again.iter().map(|day| (*day, true));
            first.into_iter().chain(again).filter(|(day, _)| *day <= date).max()
        };
        worn()
            .filter_map(|shoe| put_on(shoe).map(|when| (when, shoe)))
            .max_by_key(|(when, shoe)| (*when, shoe.id))
            .map(|(_, shoe)| shoe)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::{Activity, ActivityId, Origin, Sport};
    use crate::domain::shoe::ShoeRun;
    use crate::science::runs;
    use uuid::Uuid;

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
    }

    fn run(n: u32, km: f64) -> Activity {
        Activity {
            id: ActivityId(Uuid::from_u128(u128::from(n))),
            sport: Sport::Running,
            start: day(n).and_hms_opt(8, 0, 0).unwrap().and_utc(),
            local_date: day(n),
            distance_m: Some(km * 1000.0),
            timer_s: None,
            elapsed_s: None,
            avg_hr: None,
            max_hr: None,
            ascent_m: None,
            rpe: None,
            pain: None,
            origin: Origin::Said,
            steady: None,
            race: false,
            best_efforts: Vec::new(),
        }
    }

    fn shoe(id: u128, since: u32) -> Shoe {
        Shoe {
            id: Uuid::from_u128(id),
            name: format!("pair {id}"),
            racing: false,
            since: day(since),
            again: Vec::new(),
            start_m: 0.0,
            limit_m: None,
            retired: None,
        }
    }

    /// Kilometres of each pair on the 20th, and whether the next run is in it.
    fn counted(rack: &ShoeRack, activities: &[Activity]) -> Vec<(f64, bool)> {
        let runs = runs::until(activities, day(20));
        let states = shoes(rack, &runs, day(20));
        states
            .iter()
            .map(|s| ((s.distance_m.value / 1000.0).round(), s.current))
            .collect()
    }

    fn pairs(pairs: Vec<Shoe>) -> ShoeRack {
        ShoeRack {
            pairs,
            told: Vec::new(),
        }
    }

    #[test]
    fn a_pair_counts_from_its_first_day_on_top_of_what_it_had() {
        let mut told = shoe(1, 10);
        told.start_m = 120_000.0;
        let mut unknown = run(12, 1.0);
        unknown.distance_m = None;
        let rack = pairs(vec![told]);
        let all = [run(9, 5.0), run(10, 8.0), unknown, run(15, 12.0)];
        assert_eq!(counted(&rack, &all), [(140.0, true)]);
        let state = &shoes(&rack, &runs::until(&all, day(20)), day(20))[0];
        assert_eq!((state.limit_m.value, state.share.value), (800_000.0, 17.5));
        assert_eq!(state.recent, [10, 12, 15].map(|n| ActivityId(Uuid::from_u128(n))));
    }

    #[test]
    fn of_two_pairs_the_one_put_on_last_counts() {
        let (mut old, mut new) = (shoe(1, 1), shoe(2, 10));
        let all = [run(5, 5.0), run(10, 8.0), run(15, 12.0)];
        assert_eq!(
            counted(&pairs(vec![old.clone(), new.clone()]), &all),
            [(5.0, false), (20.0, true)]
        );
        old.again = vec![day(12)];
        assert_eq!(
            counted(&pairs(vec![old.clone(), new.clone()]), &all),
            [(17.0, true), (8.0, false)]
        );
        // Of one day, worn again outranks new.
        old.again = vec![day(10)];
        assert_eq!(
            counted(&pairs(vec![old.clone(), new.clone()]), &all),
            [(25.0, true), (0.0, false)]
        );
        new.since = day(21);
        old.again.clear();
        assert_eq!(counted(&pairs(vec![old, new]), &all), [(25.0, false), (0.0, true)]);
    }

    #[test]
    fn a_run_told_to_be_in_another_pair_is() {
        let mut rack = pairs(vec![shoe(1, 1), shoe(2, 10)]);
        rack.told = vec![ShoeRun {
            activity: Uuid::from_u128(15),
            shoe: Uuid::from_u128(1),
        }];
        let all = [run(5, 5.0), run(10, 8.0), run(15, 12.0)];
        assert_eq!(counted(&rack, &all), [(17.0, false), (8.0, true)]);
        // The pair is gone: as if nothing had been told.
        rack.told[0].shoe = Uuid::from_u128(9);
        assert_eq!(counted(&rack, &all), [(5.0, false), (20.0, true)]);
    }

    #[test]
    fn a_retired_pair_counts_no_more() {
        let (old, mut new) = (shoe(1, 1), shoe(2, 10));
        new.retired = Some(day(13));
        let all = [run(5, 5.0), run(10, 8.0), run(13, 6.0), run(15, 12.0)];
        assert_eq!(
            counted(&pairs(vec![old, new.clone()]), &all),
            [(23.0, true), (8.0, false)]
        );
        assert_eq!(counted(&pairs(vec![new]), &all), [(8.0, false)]);
    }

    #[test]
    fn a_racing_pair_is_for_races() {
        let mut fast = shoe(2, 10);
        fast.racing = true;
        let mut race = run(15, 21.0);
        race.race = true;
        let all = [run(5, 5.0), run(12, 8.0), race];
        let rack = pairs(vec![shoe(1, 1), fast.clone()]);
        assert_eq!(counted(&rack, &all), [(13.0, true), (21.0, false)]);
        let state = &shoes(&rack, &runs::until(&all, day(20)), day(20))[1];
        assert_eq!((state.limit_m.value, state.share.value), (400_000.0, 5.25));
        assert_eq!(counted(&pairs(vec![fast]), &all), [(21.0, false)]);
    }

    #[test]
    fn a_life_of_ones_own_counts() {
        let mut own = shoe(1, 1);
        own.limit_m = Some(500_000.0);
        own.start_m = 600_000.0;
        let state = &shoes(&pairs(vec![own]), &[], day(20))[0];
        assert_eq!((state.limit_m.value, state.share.value), (500_000.0, 120.0));
    }
}
