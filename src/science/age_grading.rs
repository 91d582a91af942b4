//! A time against the best of one's age and sex, by the road age-grade tables.

use std::sync::LazyLock;

use crate::domain::athlete::Sex;

/// Which tables. The 2025 ones are in force since 10 January 2025.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Edition {
    /// WMA and USATF road, 2015.
    Y2015,
    /// USATF MLDR, 2020.
    Y2020,
    /// USATF MLDR, 2025.
    #[default]
    Y2025,
}

/// One sex of one edition.
#[derive(Debug, PartialEq)]
struct Grades {
    /// Open-class seconds, a column per distance.
    open_s: Vec<f64>,
    /// Age in years and its factors, a column per distance, ages rising.
    ages: Vec<(f64, Vec<f64>)>,
}

#[derive(Debug, PartialEq)]
struct Tables {
    labels: Vec<String>,
    metres: Vec<f64>,
    men: Grades,
    women: Grades,
}

const FILES: [&str; 3] = [
    include_str!("data/age_grade_2015.csv"),
    include_str!("data/age_grade_2020.csv"),
    include_str!("data/age_grade_2025.csv"),
];

/// Factors are written as whole numbers of ten thousandths.
const FACTOR_SCALE: f64 = 10_000.0;

/// The three editions; a file that does not read is a defect that a test catches, and is left empty here.
static TABLES: LazyLock<[Option<Tables>; 3]> = LazyLock::new(|| FILES.map(parsed));

fn parsed(text: &str) -> Option<Tables> {
    let rows: Vec<(&str, Vec<&str>)> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(','))
        .map(|(head, rest)| (head, rest.split(',').collect()))
        .collect();
    let row = |head: &str| rows.iter().find(|(h, _)| *h == head).map(|(_, cells)| cells);
    let numbers = |cells: &Vec<&str>| {
        cells
            .iter()
            .map(|c| c.parse::<f64>().ok())
            .collect::<Option<Vec<f64>>>()
    };
    let grades = |sex: &str| {
        let ages = rows
            .iter()
            .filter_map(|(head, cells)| {
                let age = head.strip_prefix(sex)?.trim().parse().ok()?;
                Some((age, numbers(cells)?.into_iter().map(|f| f / FACTOR_SCALE).collect()))
            })
            .collect();
        Some(Grades {
            open_s: numbers(row(&format!("{sex} open"))?)?,
            ages,
        })
    };
    Some(Tables {
        labels: row("label")?.iter().map(|l| (*l).to_owned()).collect(),
        metres: numbers(row("metres")?)?,
        men: grades("M")?,
        women: grades("F")?,
    })
}

fn tables(edition: Edition) -> Option<&'static Tables> {
    let at = match edition {
        Edition::Y2015 => 0,
        Edition::Y2020 => 1,
        Edition::Y2025 => 2,
    };
    TABLES.get(at)?.as_ref()
}

/// Metres of a distance as the tables name it (`10 km`, `H. Mar`, `5 Mile`). `None` for a name they do not have.
pub fn metres(edition: Edition, label: &str) -> Option<f64> {
    let tables = tables(edition)?;
    let at = tables
        .labels
        .iter()
        .position(|l| l.eq_ignore_ascii_case(label.trim()))?;
    tables.metres.get(at).copied()
}

/// Open-class seconds and the factor of an age.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standard {
    pub open_s: f64,
    /// Open time over age standard, 0 to 1.
    pub factor: f64,
}

impl Standard {
    /// Best time of the age, seconds.
    pub fn age_s(&self) -> f64 {
        self.open_s / self.factor
    }
}

/// Columns around a distance and the share of the second, by logarithm of distance.
fn columns(metres: &[f64], distance_m: f64) -> Option<(usize, usize, f64)> {
    let same = |m: &f64| (m / distance_m - 1.0).abs() < 1e-4;
    if let Some(at) = metres.iter().position(same) {
        return Some((at, at, 0.0));
    }
    let at = metres.windows(2).position(|w| w[0] < distance_m && distance_m < w[1])?;
    let share = (distance_m / metres[at]).ln() / (metres[at + 1] / metres[at]).ln();
    Some((at, at + 1, share))
}

/// The standard of a sex and age in years over a distance.
///
/// Source: road age-grade tables by Alan Jones (CC0); between ages straight, between distances the open speed and the
/// factor straight in ln(distance). `None` outside 5 to 100 years and the table's distances (5 km, from 2020 one mile,
/// to 200 km). Evidence: strong.
///
/// ```
/// use allure::domain::athlete::Sex;
/// use allure::science::age_grading::{Edition, standard};
/// let fifty = standard(Edition::Y2025, Sex::Male, 50.0, 10_000.0).unwrap();
/// assert_eq!(fifty.age_s().round(), 1_783.0);
/// ```
pub fn standard(edition: Edition, sex: Sex, age: f64, distance_m: f64) -> Option<Standard> {
    let tables = tables(edition)?;
    let grades = match sex {
        Sex::Male => &tables.men,
        Sex::Female => &tables.women,
    };
    let (a, b, share) = columns(&tables.metres, distance_m)?;
    let mix = |x: f64, y: f64, share: f64| x + (y - x) * share;
    let speed = |at: usize| Some(tables.metres.get(at)? / grades.open_s.get(at)?);
    let factor = |row: &[f64]| Some(mix(*row.get(a)?, *row.get(b)?, share));
    let upper = grades.ages.iter().position(|(years, _)| *years >= age)?;
    let (high, high_row) = grades.ages.get(upper)?;
    let (low, low_row) = grades.ages.get(upper.saturating_sub(1))?;
    let factor = if *high - age < 1e-9 {
        factor(high_row)?
    } else if *low <= age {
        mix(factor(low_row)?, factor(high_row)?, (age - low) / (high - low))
    } else {
        return None;
    };
    let open_s = if a == b {
        *grades.open_s.get(a)?
    } else {
        distance_m / mix(speed(a)?, speed(b)?, share)
    };
    Some(Standard { open_s, factor })
}

/// A time as a share of the best of its age and sex: 1 is the world's best of that age.
///
/// Source: age standard over time. `None` as above and for a time that is not positive. Evidence: strong.
///
/// ```
/// use allure::domain::athlete::Sex;
/// use allure::science::age_grading::{Edition, age_grade};
/// let grade = age_grade(Edition::Y2015, Sex::Male, 54.0, 10_000.0, 2_545.0).unwrap();
/// assert!((grade - 0.7329).abs() < 1e-4);
/// ```
pub fn age_grade(edition: Edition, sex: Sex, age: f64, distance_m: f64, time_s: f64) -> Option<f64> {
    let standard = standard(edition, sex, age, distance_m)?;
    (time_s > 0.0).then(|| standard.age_s() / time_s)
}

/// What a grade is called.
///
/// Source: WMA classes (recalled): 100 % world record, 90 world, 80 national, 70 regional, 60 local.
pub fn class(grade: f64) -> &'static str {
    match grade {
        g if g >= 1.0 => "world record",
        g if g >= 0.9 => "world",
        g if g >= 0.8 => "national",
        g if g >= 0.7 => "regional",
        g if g >= 0.6 => "local",
        _ => "none",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Edition; 3] = [Edition::Y2015, Edition::Y2020, Edition::Y2025];

    #[test]
    fn every_table_is_whole() {
        for edition in ALL {
            let t = tables(edition).unwrap();
            assert!(t.metres.windows(2).all(|w| w[0] < w[1]) && t.labels.len() == t.metres.len());
            for grades in [&t.men, &t.women] {
                assert_eq!((grades.ages.len(), grades.open_s.len()), (96, t.metres.len()));
                assert!(grades.open_s.windows(2).all(|w| w[0] < w[1]));
                for (_, row) in &grades.ages {
                    assert!(row.len() == t.metres.len() && row.iter().all(|f| (0.05..=1.0).contains(f)));
                }
            }
        }
    }

    #[test]
    fn a_distance_left_out_comes_back_from_its_neighbours() {
        // 6 and 8 km of the 2025 tables were made so from 5 and 10 km.
        let t = tables(Edition::Y2025).unwrap();
        let (five, ten) = (t.metres[1], t.metres[6]);
        let share = (6_000.0_f64 / five).ln() / (ten / five).ln();
        let speed = |at: usize| t.metres[at] / t.men.open_s[at];
        let six = 6_000.0 / (speed(1) + (speed(6) - speed(1)) * share);
        assert!((six - t.men.open_s[2]).abs() < 0.6);
    }

    #[test]
    fn old_age_slows_and_a_slower_time_grades_lower() {
        for edition in ALL {
            for sex in [Sex::Male, Sex::Female] {
                for age in 41..100 {
                    let at = |a: f64| standard(edition, sex, a, 10_000.0).unwrap().factor;
                    let age = f64::from(age);
                    assert!(at(age) < at(age - 1.0));
                    assert!((at(age - 0.5) - f64::midpoint(at(age), at(age - 1.0))).abs() < 1e-9);
                    assert!(
                        age_grade(edition, sex, age, 7_000.0, 2_000.0) > age_grade(edition, sex, age, 7_000.0, 2_001.0)
                    );
                }
            }
            assert_eq!(standard(edition, Sex::Male, 4.0, 10_000.0), None);
            assert_eq!(standard(edition, Sex::Male, 101.0, 10_000.0), None);
            assert_eq!(standard(edition, Sex::Male, 40.0, 800.0), None);
            assert_eq!(standard(edition, Sex::Male, f64::NAN, 10_000.0), None);
            assert_eq!(metres(edition, "h. mar"), Some(21_097.5));
        }
        assert_eq!(metres(Edition::Y2025, "5 Mile"), Some(8_046.72));
        assert_eq!([class(0.75), class(0.5)], ["regional", "none"]);
    }
}
