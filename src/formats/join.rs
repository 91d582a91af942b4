//! Sessions that are one run to the runner: a watch stopped and started again.

use super::moment::seconds_between;
use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::activity::{Recording, Sport};

/// Seconds from the end of one session to the start of the next, below which they are one.
const MAX_GAP_S: f64 = 300.0;
/// Seconds two neighbours may overlap: times are written to the second, durations finer.
const OVERLAP_S: f64 = 5.0;

/// Joins neighbours of one sport less than five minutes apart; the order stays.
///
/// Distance and timer are summed, elapsed time runs through, heart rate is averaged by time,
/// samples continue with their distance. Sessions without a start or an end stay apart.
pub fn join(sessions: Vec<Recording>) -> Vec<Recording> {
    let mut joined: Vec<Recording> = Vec::with_capacity(sessions.len());
    for next in sessions {
        match joined.last_mut() {
            Some(last) if belong_together(last, &next) => append(last, next),
            _ => joined.push(next),
        }
    }
    joined
}

fn belong_together(a: &Recording, b: &Recording) -> bool {
    // `Other` holds many sports, and transitions of a triathlon.
    let same = a.sport == b.sport && (a.sport != Sport::Other || a.sport_label == b.sport_label);
    let (Some(end), Some(start)) = (end(a), b.start) else {
        return false;
    };
    same && (-OVERLAP_S..MAX_GAP_S).contains(&seconds_between(end, start))
}

/// The instant a session ended. `None` when neither a duration nor a sample tells.
fn end(session: &Recording) -> Option<DateTime<Utc>> {
    let by_duration = session.start.and_then(|start| {
        let ms = session.elapsed_s.or(session.timer_s)? * 1000.0;
        start.checked_add_signed(TimeDelta::try_milliseconds(ms as i64)?)
    });
    by_duration.or_else(|| session.samples.iter().map(|s| s.at).max())
}

fn append(a: &mut Recording, b: Recording) {
    let b_end = end(&b);
    a.avg_hr = mean_hr(a, &b);
    a.max_hr = either(a.max_hr, b.max_hr, f64::max);
    let offset_m = a
        .samples
        .iter()
        .rev()
        .find_map(|s| s.distance_m)
        .or(a.distance_m)
        .unwrap_or(0.0);
    a.elapsed_s = a.start.zip(b_end).map(|(start, end)| seconds_between(start, end));
    a.distance_m = either(a.distance_m, b.distance_m, |x, y| x + y);
    a.timer_s = either(a.timer_s, b.timer_s, |x, y| x + y);
    a.ascent_m = either(a.ascent_m, b.ascent_m, |x, y| x + y);
    a.laps.extend(b.laps);
    a.samples.extend(b.samples.into_iter().map(|mut sample| {
        sample.distance_m = sample.distance_m.map(|d| d + offset_m);
        sample
    }));
    a.device = a.device.take().or(b.device);
    a.title = a.title.take().or(b.title);
    a.cut |= b.cut;
}

/// Weighted by timer, else elapsed time. The known one where the other is unknown.
fn mean_hr(a: &Recording, b: &Recording) -> Option<f64> {
    let weight = |r: &Recording| r.timer_s.or(r.elapsed_s).unwrap_or(0.0);
    let (time_a, time_b) = (weight(a), weight(b));
    either(a.avg_hr, b.avg_hr, |x, y| {
        if time_a + time_b > 0.0 {
            (x * time_a + y * time_b) / (time_a + time_b)
        } else {
            f64::midpoint(x, y)
        }
    })
}

fn either(a: Option<f64>, b: Option<f64>, both: impl Fn(f64, f64) -> f64) -> Option<f64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(both(a, b)),
        (a, b) => a.or(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::Sample;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_700_000_000 + second, 0).unwrap()
    }

    fn sample(second: i64, metres: f64) -> Sample {
        Sample {
            distance_m: Some(metres),
            ..Sample::at(at(second))
        }
    }

    fn session(sport: Sport, start: i64, seconds: f64, metres: f64, hr: f64) -> Recording {
        Recording {
            sport,
            sport_label: Some(sport.id().to_owned()),
            start: Some(at(start)),
            distance_m: Some(metres),
            timer_s: Some(seconds),
            elapsed_s: Some(seconds),
            avg_hr: Some(hr),
            max_hr: Some(hr + 10.0),
            ascent_m: None,
            laps: vec![],
            samples: vec![sample(start, 0.0), sample(start + seconds as i64, metres)],
            device: None,
            title: None,
            cut: false,
        }
    }

    #[test]
    fn a_stop_of_two_minutes_is_one_run() {
        let joined = join(vec![
            session(Sport::Running, 0, 600.0, 2000.0, 140.0),
            session(Sport::Running, 720, 300.0, 1000.0, 170.0),
        ]);
        assert_eq!(
            joined,
            [Recording {
                distance_m: Some(3000.0),
                timer_s: Some(900.0),
                elapsed_s: Some(1020.0),
                avg_hr: Some(150.0),
                max_hr: Some(180.0),
                samples: vec![
                    sample(0, 0.0),
                    sample(600, 2000.0),
                    sample(720, 2000.0),
                    sample(1020, 3000.0)
                ],
                ..session(Sport::Running, 0, 600.0, 2000.0, 140.0)
            }]
        );
    }

    #[test]
    fn five_minutes_or_another_sport_keep_apart() {
        let apart = |next: Recording| {
            let first = session(Sport::Running, 0, 600.0, 2000.0, 140.0);
            join(vec![first, next]).len()
        };
        assert_eq!(apart(session(Sport::Running, 899, 60.0, 200.0, 140.0)), 1);
        assert_eq!(apart(session(Sport::Running, 900, 60.0, 200.0, 140.0)), 2);
        assert_eq!(apart(session(Sport::Cycling, 601, 60.0, 200.0, 140.0)), 2);
        // An earlier start is another recording of the same time.
        assert_eq!(apart(session(Sport::Running, 300, 60.0, 200.0, 140.0)), 2);
        let mut unknown = session(Sport::Running, 601, 60.0, 200.0, 140.0);
        unknown.start = None;
        assert_eq!(apart(unknown), 2);
    }
}
