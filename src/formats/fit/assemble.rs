//! Sessions, laps and samples of one FIT file put together by their times.

use chrono::{DateTime, TimeDelta, Utc};
use rustyfit::profile::typedef;

use super::content::{Content, Session};
use super::device;
use crate::domain::activity::{Lap, Recording, Sample, Sport};
use crate::formats::moment::seconds_between;
use crate::formats::{sport, track};

/// Days around the sessions of a file beyond which nothing of it can lie: some files end in
/// garbage that decodes to laps and samples of any time.
const AROUND_D: i64 = 1;
/// Seconds after the last complete session from which samples of a cut file belong to a
/// session whose message is lost.
const LOST_AFTER_S: i64 = 5;
/// Seconds before the end of a session after which samples of a cut file are missing: some
/// watches write the session first.
const MISSING_S: f64 = 60.0;

/// The recordings of a file, in its order. Without a session message, or where a `cut` file
/// goes on after its last one, a session is made from the samples.
pub(super) fn recordings(mut content: Content, cut: bool) -> Vec<Recording> {
    let device = device::name(&content);
    let mut sessions = std::mem::take(&mut content.sessions);
    let told = sessions.len();
    if sessions.is_empty() {
        sessions.push(from_samples(&content, None));
    } else if cut && let Some(lost) = lost_session(&sessions, &content) {
        sessions.push(lost);
    }
    let starts: Vec<_> = sessions.iter().map(start_of).collect();
    let mut reached_m = None;
    let mut samples: Vec<Vec<Sample>> = vec![Vec::new(); sessions.len()];
    for sample in content.samples {
        samples[owner(&starts, Some(sample.at))].push(sample);
    }
    let mut laps: Vec<Vec<Lap>> = vec![Vec::new(); sessions.len()];
    for lap in content.laps {
        laps[owner(&starts, lap.start)].push(lap);
    }
    sessions
        .into_iter()
        .zip(samples)
        .zip(laps)
        .enumerate()
        .map(|(index, ((session, mut samples), laps))| {
            reached_m = rebase(&mut samples, reached_m);
            // A watch writes the session when it is over: without one, its end is missing.
            let beginning = cut && (index >= told || lacks_its_end(&session, &samples));
            Recording {
                cut: beginning,
                ..recording(&session, samples, laps, &content.timer, device.clone())
            }
        })
        .collect()
}

/// Whether the samples stop well before the session says it ended.
fn lacks_its_end(session: &Session, samples: &[Sample]) -> bool {
    let end = end_of(session).max(session.end);
    let last = samples.iter().map(|s| s.at).max();
    end.zip(last)
        .is_some_and(|(end, last)| seconds_between(last, end) > MISSING_S)
}

fn recording(
    session: &Session,
    mut samples: Vec<Sample>,
    laps: Vec<Lap>,
    timer: &[(DateTime<Utc>, bool)],
    device: Option<String>,
) -> Recording {
    let sport = session
        .sport
        .map_or(Sport::Other, |number| sport::of_fit(number, session.sub_sport));
    track::fill_distance(&mut samples);
    for sample in &mut samples {
        sample.cadence_spm = sample.cadence_spm.and_then(|c| track::steps_per_minute(c, sport));
    }
    let (avg_hr, max_hr) = track::heart_rate(&samples);
    let span = track::span(&samples);
    let start = start_of(session).or(span.map(|(start, _)| start));
    let elapsed_s = session
        .elapsed_s
        .or_else(|| span.map(|(first, last)| seconds_between(start.unwrap_or(first), last)));
    let timer_s = session.timer_s.or_else(|| {
        let (start, elapsed_s) = (start?, elapsed_s?);
        Some(elapsed_s - paused_s(timer, start, elapsed_s)?)
    });
    Recording {
        sport,
        sport_label: session.sport.map(sport_name),
        start,
        distance_m: session
            .distance_m
            .or_else(|| samples.iter().rev().find_map(|s| s.distance_m)),
        timer_s,
        elapsed_s,
        avg_hr: session.avg_hr.or(avg_hr),
        max_hr: session.max_hr.or(max_hr),
        ascent_m: session.ascent_m,
        laps,
        samples,
        device,
        title: None,
        cut: false,
    }
}

/// The profile's word, or `sport_` and the number where it has none.
fn sport_name(number: u8) -> String {
    let name = typedef::Sport(number).to_string();
    if name.contains('(') {
        format!("sport_{number}")
    } else {
        name
    }
}

fn start_of(session: &Session) -> Option<DateTime<Utc>> {
    session.start.or_else(|| {
        let elapsed_ms = (session.elapsed_s? * 1000.0) as i64;
        session.end?.checked_sub_signed(TimeDelta::milliseconds(elapsed_ms))
    })
}

/// When a session ended by its start and duration.
fn end_of(session: &Session) -> Option<DateTime<Utc>> {
    let elapsed_ms = (session.elapsed_s? * 1000.0) as i64;
    start_of(session)?.checked_add_signed(TimeDelta::milliseconds(elapsed_ms))
}

/// The session an instant belongs to: the one that began last before it, else the earliest.
/// What has no time goes to the first.
fn owner(starts: &[Option<DateTime<Utc>>], at: Option<DateTime<Utc>>) -> usize {
    let known = || {
        let indexed = starts.iter().enumerate();
        indexed.filter_map(|(index, start)| Some(((*start)?, index)))
    };
    let Some(at) = at else { return 0 };
    let begun = known().filter(|(start, _)| *start <= at).max();
    begun.or_else(|| known().min()).map_or(0, |(_, index)| index)
}

/// A session with nothing but a start and the file's sport; the samples tell the rest.
fn from_samples(content: &Content, start: Option<DateTime<Utc>>) -> Session {
    Session {
        sport: content.sport.map(|(sport, _)| sport),
        sub_sport: content.sport.and_then(|(_, sub_sport)| sub_sport),
        start,
        ..Session::default()
    }
}

/// The session of the samples after all complete ones. `None` with fewer than two of them.
fn lost_session(sessions: &[Session], content: &Content) -> Option<Session> {
    // The message's own time counts too: a watch whose clock was set on the way has both.
    let end = sessions.iter().filter_map(|s| end_of(s).max(s.end)).max()?;
    let end = end.checked_add_signed(TimeDelta::seconds(LOST_AFTER_S))?;
    let mut later = content.samples.iter().filter(|s| s.at > end);
    let first = later.next()?;
    later.next()?;
    Some(from_samples(content, Some(first.at)))
}

/// Counts distance from the start of the session where the file goes on counting from the
/// one before, which `reached_m` then says; returns what this one reached, as written.
fn rebase(samples: &mut [Sample], reached_m: Option<f64>) -> Option<f64> {
    let written = || samples.iter().filter_map(|s| s.distance_m);
    let first = written().next();
    let highest = written().reduce(f64::max);
    if let (Some(first), Some(reached)) = (first, reached_m)
        && first >= reached
    {
        for sample in samples {
            sample.distance_m = sample.distance_m.map(|d| (d - reached).max(0.0));
        }
    }
    highest.or(reached_m)
}

/// Drops laps and samples that lie days away from every session.
pub(super) fn drop_garbage(content: &mut Content) {
    let sessions = &content.sessions;
    let ends = sessions.iter().filter_map(|s| end_of(s).max(s.end));
    let first = sessions.iter().filter_map(start_of).min();
    let (Some(first), Some(last)) = (first, ends.max()) else {
        return;
    };
    let around = TimeDelta::days(AROUND_D);
    let near = |at: DateTime<Utc>| (first - around..=last + around).contains(&at);
    content.laps.retain(|lap| lap.start.is_none_or(near));
    content.samples.retain(|sample| near(sample.at));
}

/// Seconds between stops and starts of the timer within a session. `None` when the file
/// holds no timer event for it.
fn paused_s(timer: &[(DateTime<Utc>, bool)], start: DateTime<Utc>, elapsed_s: f64) -> Option<f64> {
    let mut stopped_at = None;
    let mut paused = 0.0;
    let mut seen = false;
    for (at, running) in timer {
        let offset = seconds_between(start, *at);
        // One second of slack: events are written to the second.
        if !(-1.0..=elapsed_s + 1.0).contains(&offset) {
            continue;
        }
        seen = true;
        if *running {
            paused += stopped_at.take().map_or(0.0, |stop: f64| offset - stop);
        } else {
            stopped_at = stopped_at.or(Some(offset));
        }
    }
    seen.then_some(paused.clamp(0.0, elapsed_s.max(0.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_700_000_000 + second, 0).unwrap()
    }

    #[test]
    fn an_instant_belongs_to_the_session_begun_last() {
        let starts = [Some(at(100)), None, Some(at(0)), Some(at(200))];
        assert_eq!(owner(&starts, Some(at(150))), 0);
        assert_eq!(owner(&starts, Some(at(50))), 2);
        assert_eq!(owner(&starts, Some(at(-5))), 2);
        assert_eq!(owner(&starts, Some(at(200))), 3);
        assert_eq!(owner(&starts, None), 0);
        assert_eq!(owner(&[None], Some(at(0))), 0);
    }

    #[test]
    fn pauses_are_the_times_between_stop_and_start() {
        let timer = [
            (at(0), true),
            (at(100), false),
            (at(105), false),
            (at(160), true),
            (at(300), false),
        ];
        assert_eq!(paused_s(&timer, at(0), 300.0), Some(60.0));
        assert_eq!(paused_s(&timer, at(1000), 300.0), None);
    }

    #[test]
    fn sports_without_a_word_keep_their_number() {
        assert_eq!(sport_name(1), "running");
        assert_eq!(sport_name(200), "sport_200");
    }
}
