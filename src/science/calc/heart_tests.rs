//! Half an hour as hard as it can be held, zones by the maximum, and what a race moves at once.

use super::Function;
use super::answer;
use super::field::{self, Field};
use super::input::undefined;
use crate::domain::figure::Evidence;
use crate::science::{threshold_zones, time_trial, zone_adjustment};

const MAX: Field = field::number("hr_max", "bpm", 120.0, 250.0);
const ODD_HEART: &str = "`hr_rest` must be below `hr_max`";

pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "lthr_from_time_trial",
        gives: "threshold heart rate of a solo trial of 30 minutes or a race of up to 75, its last 20 minutes",
        inputs: &[field::numbers("hr_per_minute", "bpm", (30, 75), (60.0, 230.0))],
        unit: "bpm",
        range: "60 to 230",
        source: "Friel",
        evidence: Evidence::Moderate,
        run: |i| {
            let bpm = time_trial::threshold_bpm(&i.numbers("hr_per_minute"));
            answer::found(bpm, "30 to 75 minutes are needed")
        },
    },
    Function {
        name: "threshold_pace_from_time_trial",
        gives: "threshold pace of a solo trial of 30 minutes",
        inputs: &[field::number("distance_m", "m in 30 min", 2_000.0, 13_000.0)],
        unit: "s/km",
        range: "138 to 900",
        source: "Friel, mean pace",
        evidence: Evidence::Moderate,
        run: |i| {
            let pace = time_trial::threshold_pace(i.number("distance_m")?);
            answer::found(pace, "`distance_m` must be from 2000 to 13000")
        },
    },
    Function {
        name: "daniels_hr_zones",
        gives: "heart rates of easy, marathon, threshold and interval running",
        inputs: &[MAX],
        unit: "bpm, four pairs",
        range: "65 to 79, 80 to 90, 88 to 92, 98 to 100 % of the maximum",
        source: "Daniels 2021",
        evidence: Evidence::Moderate,
        run: |i| answer::pairs(threshold_zones::daniels_bpm(i.number("hr_max")?)),
    },
    Function {
        name: "hr_max_zones",
        gives: "zones 1 to 5 by tenths of the maximal heart rate",
        inputs: &[MAX],
        unit: "bpm, five pairs",
        range: "50 to 100 % of the maximum",
        source: "a convention",
        evidence: Evidence::Weak,
        run: |i| answer::pairs(threshold_zones::tenths_of_max_bpm(i.number("hr_max")?)),
    },
    Function {
        name: "pfitzinger_hrr_zones",
        gives: "general aerobic, endurance, marathon, threshold and VO2max zone by the reserve",
        inputs: &[field::number("hr_rest", "bpm", 25.0, 120.0), MAX],
        unit: "bpm, five pairs",
        range: "62 to 94 % of the reserve",
        source: "Pfitzinger and Douglas (recalled, unverified)",
        evidence: Evidence::Weak,
        run: |i| {
            let zones = threshold_zones::pfitzinger_reserve_bpm(i.number("hr_rest")?, i.number("hr_max")?);
            answer::pairs(zones.ok_or_else(|| undefined(ODD_HEART))?)
        },
    },
    Function {
        name: "zone_race_step",
        gives: "relative step a race or a valid test makes at once",
        inputs: &[
            field::number("shift", "ln(speed run/speed expected)", -1.0, 1.0),
            field::flag("confirmed"),
        ],
        unit: "relative",
        range: "-0.04 to 0.04 unless confirmed",
        source: "design choice",
        evidence: Evidence::Weak,
        run: |i| {
            let step = zone_adjustment::race_step(i.number("shift")?, i.flag("confirmed"));
            answer::found(step, "no shift")
        },
    },
];
