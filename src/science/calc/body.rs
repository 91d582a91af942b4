//! Age, strength, and one run against the month before it.

use super::Function;
use super::answer::{self, Answer};
use super::field::{self, Field, SEX};
use super::input::{CalcError, Inputs, undefined};
use crate::domain::athlete::Sex;
use crate::domain::figure::Evidence;
use crate::science::age_grading::{self, Edition, Standard};
use crate::science::world_record::believable;
use crate::science::{spike, strength};

const TABLE: Field = field::choice(
    "table",
    &[
        "2025 road",
        "USATF MLDR 2025 road",
        "2020 road",
        "USATF MLDR 2020 road",
        "2015 road",
        "WMA/USATF 2015 road",
    ],
)
.optional();
const AGE: Field = field::number("age", "years", 5.0, 100.0);
const LABEL: Field = field::choice(
    "distance",
    &[
        "1 Mile", "5 km", "6 km", "4 Mile", "8 km", "5 Mile", "10 km", "7 Mile", "12 km", "15 km", "10 Mile", "20 km",
        "H. Mar", "25 km", "30 km", "Marathon", "50 km", "50 Mile", "100 km", "150 km", "100 Mile", "200 km",
    ],
)
.optional();
const METRES: Field = field::number("distance_m", "m", 1_600.0, 200_000.0).optional();
const TIME: Field = field::number("time_s", "s", 100.0, 400_000.0);
const TABLES: &str = "road age-grade tables 2015, 2020, 2025 (default), Alan Jones, CC0";
/// Beyond the best of an age by more than anybody ever was.
const BEYOND_ALL: f64 = 1.3;
const NOBODY: &str =
    "nobody of this age runs this, or it is slower than a stroll: check `age`, the distance and `time_s`";
const NO_STANDARD: &str = "the table has no such distance or age";

fn edition(i: &Inputs<'_>) -> Edition {
    match i.word("table") {
        Some(name) if name.contains("2015") => Edition::Y2015,
        Some(name) if name.contains("2020") => Edition::Y2020,
        _ => Edition::Y2025,
    }
}

fn metres(i: &Inputs<'_>) -> Result<f64, CalcError> {
    let named = i.word("distance").map(|label| age_grading::metres(edition(i), label));
    match named {
        Some(found) => found.ok_or_else(|| undefined(NO_STANDARD)),
        None => i
            .maybe("distance_m")
            .ok_or_else(|| undefined("`distance` or `distance_m` is missing")),
    }
}

fn standard(i: &Inputs<'_>) -> Result<Standard, CalcError> {
    let sex = i.sex().unwrap_or(Sex::Male);
    age_grading::standard(edition(i), sex, i.number("age")?, metres(i)?).ok_or_else(|| undefined(NO_STANDARD))
}

fn age_standard(i: &Inputs<'_>) -> Answer {
    // A factor and an open standard that are given need no table.
    match (i.maybe("factor"), i.maybe("open_standard_s")) {
        (Some(factor), Some(open_s)) => answer::number(Standard { open_s, factor }.age_s()),
        _ => answer::number(standard(i)?.age_s()),
    }
}

fn grade(i: &Inputs<'_>) -> Result<f64, CalcError> {
    let sex = i.sex().unwrap_or(Sex::Male);
    let (distance_m, time_s) = (metres(i)?, i.number("time_s")?);
    let grade = age_grading::age_grade(edition(i), sex, i.number("age")?, distance_m, time_s)
        .ok_or_else(|| undefined(NO_STANDARD))?;
    if grade > BEYOND_ALL || !believable(distance_m, time_s) {
        return Err(undefined(NOBODY));
    }
    Ok(grade)
}

const GRADED: &[Field] = &[TABLE, SEX, AGE, LABEL, METRES, TIME];

pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "age_grade",
        gives: "a time as a share of the best of its age and sex",
        inputs: GRADED,
        unit: "share",
        range: "0 to about 1; one mile (2015: 5 km) to 200 km",
        source: TABLES,
        evidence: Evidence::Strong,
        run: |i| answer::number(grade(i)?),
    },
    Function {
        name: "age_grade_pct",
        gives: "the same in percent",
        inputs: GRADED,
        unit: "%",
        range: "0 to about 100; 60 local, 70 regional, 80 national, 90 world (recalled)",
        source: TABLES,
        evidence: Evidence::Strong,
        run: |i| answer::number(100.0 * grade(i)?),
    },
    Function {
        name: "age_grade_class",
        gives: "class of an age grade",
        inputs: &[field::number("grade", "share", 0.0, 2.0)],
        unit: "a word",
        range: "world record from 1.0, world 0.9, national 0.8, regional 0.7, local 0.6, none",
        source: "practice (recalled, unverified)",
        evidence: Evidence::Weak,
        run: |i| answer::word(age_grading::class(i.number("grade")?)),
    },
    Function {
        name: "age_standard_s",
        gives: "best time of an age and sex",
        inputs: &[
            TABLE,
            SEX,
            AGE,
            LABEL,
            METRES,
            field::number("factor", "", 0.01, 1.0).optional(),
            field::number("open_standard_s", "s", 100.0, 400_000.0).optional(),
        ],
        unit: "s",
        range: "one mile (2015: 5 km) to 200 km",
        source: TABLES,
        evidence: Evidence::Strong,
        run: age_standard,
    },
    Function {
        name: "age_factor",
        gives: "open standard over age standard",
        inputs: &[TABLE, SEX, AGE, LABEL, METRES],
        unit: "factor",
        range: "0 to 1",
        source: TABLES,
        evidence: Evidence::Strong,
        run: |i| answer::number(standard(i)?.factor),
    },
    Function {
        name: "runsafe_session_spike_hrr",
        gives: "injury rate that went with a run this much longer than the longest of 30 days",
        inputs: &[
            field::number("session_km", "km", 0.01, 500.0),
            field::number("longest_30d_km", "km", 0.01, 500.0),
        ],
        unit: "hazard rate ratio",
        range: "1, 1.64 above 10 %, 1.52 above 30 %, 2.28 above 100 %; no probability for one person",
        source: "Frandsen 2025, BJSM 59:1203",
        evidence: Evidence::Moderate,
        run: |i| {
            let found = spike::session_spike(i.number("session_km")?, i.number("longest_30d_km")?);
            answer::found(
                found.map(|(_, band)| band.hazard_ratio()),
                "both distances must be above 0",
            )
        },
    },
    Function {
        name: "one_rm_epley",
        gives: "heaviest load for one repetition",
        inputs: &[
            field::number("kg", "kg", 0.1, 1_000.0),
            field::number("reps", "", 1.0, 10.0),
        ],
        unit: "kg",
        range: "1 to 10 repetitions",
        source: "Epley 1985: w (1 + r/30)",
        evidence: Evidence::Moderate,
        run: |i| {
            let kg = strength::one_repetition_kg(i.number("kg")?, i.number("reps")?);
            answer::found(kg, "`reps` must be from 1 to 10")
        },
    },
    Function {
        name: "rpe_from_rir",
        gives: "exertion from repetitions left in reserve",
        inputs: &[field::number("rir", "", 0.0, 10.0)],
        unit: "0 to 10",
        range: "0 to 10",
        source: "Zourdos 2016: 10 - RIR",
        evidence: Evidence::Moderate,
        run: |i| answer::found(strength::exertion(i.number("rir")?), "`rir` must be from 0 to 10"),
    },
    Function {
        name: "volume_load_kg",
        gives: "kilograms moved",
        inputs: &[
            field::number("sets", "", 0.0, 100.0),
            field::number("reps", "", 0.0, 1_000.0),
            field::number("kg", "kg", 0.0, 1_000.0),
        ],
        unit: "kg",
        range: "from 0",
        source: "sets × reps × kg (a definition)",
        evidence: Evidence::Strong,
        run: |i| {
            let volume = strength::volume_load_kg(i.number("sets")?, i.number("reps")?, i.number("kg")?);
            answer::found(volume, "no volume")
        },
    },
    Function {
        name: "beyer_hsr_sets_reps",
        gives: "sets and repetitions of a week of heavy slow resistance (Achilles)",
        inputs: &[field::whole("week", "", 1, 12)],
        unit: "a list of two",
        range: "weeks 1 to 12",
        source: "Beyer 2015, AJSM 43:1704",
        evidence: Evidence::Strong,
        run: |i| {
            let (sets, reps) =
                strength::heavy_slow(i.whole("week")?).ok_or_else(|| undefined("the programme has weeks 1 to 12"))?;
            answer::list([f64::from(sets), f64::from(reps)])
        },
    },
];
