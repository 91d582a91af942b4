//! Files of watches and sites, from bytes to the figures of a run.

use allure::domain::activity::{BestEffort, DecodedFile, Lap, Recording, Sample, Sport};
use allure::formats::{self, FormatError, Limits};
use chrono::TimeDelta;

use crate::fixtures::{self, Run};

fn decode(bytes: &[u8]) -> DecodedFile {
    formats::decode(bytes).expect("a readable file")
}

/// (sport, distance, timer, elapsed, mean heart rate) of each session.
type Figures = (Sport, Option<f64>, Option<f64>, Option<f64>, Option<f64>);

fn figures(file: &DecodedFile) -> Vec<Figures> {
    file.sessions
        .iter()
        .map(|s| (s.sport, s.distance_m, s.timer_s, s.elapsed_s, s.avg_hr))
        .collect()
}

const WHOLE: Figures = (Sport::Running, Some(2997.0), Some(900.0), Some(900.0), Some(150.0));

#[test]
fn a_fit_file_is_read_whole() {
    let run = Run {
        seconds: 10,
        ..Run::default()
    };
    let file = decode(&fixtures::fit(&run));
    let latitudes: Vec<_> = file.sessions[0].samples.iter().map(|s| s.lat_deg).collect();
    let longitude = file.sessions[0].samples[0].lon_deg;
    assert!((latitudes[0].unwrap() - 48.0).abs() < 1e-6);
    assert!((longitude.unwrap() - 2.0).abs() < 1e-6);
    let sample = |index: usize, distance_m, hr| Sample {
        at: run.start_at() + TimeDelta::seconds(5 * index as i64),
        lat_deg: latitudes[index],
        lon_deg: longitude,
        altitude_m: Some(35.0),
        distance_m: Some(distance_m),
        hr_bpm: Some(hr),
        cadence_spm: Some(170.0),
        power_w: None,
        temperature_c: None,
        dynamics: None,
    };
    assert_eq!(
        file,
        DecodedFile {
            format: "fit".to_owned(),
            sessions: vec![Recording {
                sport: Sport::Running,
                sport_label: Some("running".to_owned()),
                start: Some(run.start_at()),
                distance_m: Some(33.3),
                timer_s: Some(10.0),
                elapsed_s: Some(10.0),
                avg_hr: Some(150.0),
                max_hr: Some(151.0),
                ascent_m: Some(12.0),
                laps: vec![Lap {
                    start: Some(run.start_at()),
                    distance_m: Some(33.3),
                    timer_s: Some(10.0),
                    avg_hr: Some(150.0),
                    max_hr: Some(151.0),
                }],
                samples: vec![sample(0, 0.0, 150.0), sample(1, 16.65, 150.0), sample(2, 33.3, 151.0)],
                device: Some("garmin/fr945".to_owned()),
                title: None,
                cut: false,
            }],
            laps: 1,
            records: 3,
            warnings: vec![],
        }
    );
}

#[test]
fn old_and_compressed_records_say_the_same() {
    let run = Run::default();
    let plain = decode(&fixtures::fit(&run));
    assert_eq!(decode(&fixtures::fit_big_endian(&run)), plain);
    let compressed = decode(&fixtures::fit_compressed(&run));
    assert_eq!(figures(&compressed), [WHOLE]);
    assert_eq!(compressed.warnings, Vec::<String>::new());
    assert_eq!((compressed.laps, compressed.records), (1, 181));
    let (a, b) = (&plain.sessions[0].samples, &compressed.sessions[0].samples);
    for (a, b) in a.iter().zip(b) {
        assert_eq!((a.at, a.hr_bpm), (b.at, b.hr_bpm));
        // A sixteenth of a metre is the finest a compressed distance knows.
        let apart = a.distance_m.unwrap() - b.distance_m.unwrap();
        assert!((0.0..=0.0625).contains(&apart), "{apart} m apart");
    }
}

#[test]
fn wrong_checksums_are_warnings() {
    let sound = fixtures::fit(&Run::default());
    for byte in [12, sound.len() - 1] {
        let mut bytes = sound.clone();
        bytes[byte] ^= 0x55;
        let file = decode(&bytes);
        assert_eq!(figures(&file), [WHOLE]);
        assert_eq!(file.warnings, ["bad_crc"]);
    }
}

#[test]
fn a_cut_file_keeps_what_came_before() {
    let sound = fixtures::fit(&Run::default());
    // Without the checksum everything is there.
    let file = decode(&sound[..sound.len() - 2]);
    assert_eq!(figures(&file), [WHOLE]);
    assert_eq!(file.warnings, ["truncated"]);
    // Without the session one is made of the records.
    let file = decode(&sound[..sound.len() / 2]);
    assert_eq!(file.warnings, ["truncated"]);
    let session = &file.sessions[0];
    assert_eq!(session.samples.len(), file.records);
    assert!((80..100).contains(&file.records), "{}", file.records);
    let last = session.samples.last().unwrap();
    assert_eq!(session.distance_m, last.distance_m);
    assert_eq!(
        session.elapsed_s,
        Some((last.at - Run::default().start_at()).num_seconds() as f64)
    );
    // With one record there is nothing to tell.
    assert!(matches!(
        formats::decode(&sound[..100]),
        Err(FormatError::Corrupt { format: "fit", .. })
    ));
}

#[test]
fn sessions_lost_to_a_cut_are_made_of_their_records() {
    let first = Run::default();
    let second = Run {
        start: first.start + 1000,
        ..first
    };
    let whole = fixtures::fit_sessions(&[first, second]);
    let file = decode(&whole[..whole.len() - 200]);
    assert_eq!(file.sessions.len(), 2);
    let (first, second) = (&file.sessions[0], &file.sessions[1]);
    assert_eq!(first.distance_m, Some(2997.0));
    assert_eq!(second.start, Some(Run::default().start_at() + TimeDelta::seconds(1000)));
    assert!(second.samples.len() > 150 && second.timer_s.is_none());
}

#[test]
fn a_watch_without_power_leaves_a_session_to_be_made() {
    let run = Run::default();
    let expected = (
        Sport::Running,
        Some(2997.0),
        Some(600.0),
        Some(900.0),
        Some(150.0 + 1.0 / 181.0),
    );
    let file = decode(&fixtures::fit_without_session(&run));
    assert_eq!(figures(&file), [expected]);
    assert_eq!(file.warnings, Vec::<String>::new());
    let file = decode(&fixtures::fit_unfinished(&run));
    assert_eq!(figures(&file), [expected]);
    assert_eq!(file.warnings, ["truncated"]);
}

#[test]
fn chained_files_are_read_one_after_the_other() {
    let first = Run::default();
    let second = Run {
        start: first.start + 86_400,
        sport: 2,
        ..first
    };
    let chained = [fixtures::fit(&first), fixtures::fit_settings(), fixtures::fit(&second)].concat();
    let file = decode(&chained);
    assert_eq!(
        figures(&file),
        [WHOLE, (Sport::Cycling, WHOLE.1, WHOLE.2, WHOLE.3, WHOLE.4)]
    );
    assert_eq!((file.laps, file.records), (2, 362));
    let garbage = [chained, b"more".to_vec()].concat();
    assert_eq!(decode(&garbage).warnings, ["truncated"]);
}

#[test]
fn distance_starts_again_in_each_session() {
    let swim = Run {
        sport: 5,
        ..Run::default()
    };
    let run = Run {
        start: swim.start + 960,
        ..Run::default()
    };
    let file = decode(&fixtures::fit_sessions(&[swim, run]));
    let ends: Vec<_> = file
        .sessions
        .iter()
        .map(|s| (s.sport, s.laps.len(), s.samples.len(), s.samples[180].distance_m))
        .collect();
    assert_eq!(
        ends,
        [
            (Sport::Swimming, 1, 181, Some(2997.0)),
            (Sport::Running, 1, 181, Some(2997.0))
        ]
    );
    let summary = formats::summary(&file);
    assert_eq!(summary.sport.as_deref(), Some("running"));
    assert_eq!((summary.laps, summary.records), (Some(2), Some(362)));
}

#[test]
fn a_leaping_clock_is_reported_and_no_record_spans_it() {
    let file = decode(&fixtures::fit_clock_jump(&Run::default()));
    assert_eq!(file.warnings, ["clock_jump"]);
    let session = &file.sessions[0];
    assert_eq!(session.elapsed_s, Some(900.0));
    let longest = formats::best_efforts(session).last().map(|e| e.distance_m);
    // Each half is 1,498.5 m.
    assert_eq!(longest, Some(1000.0));
}

#[test]
fn what_lies_years_away_from_every_session_is_garbage() {
    let run = Run::default();
    let file = decode(&fixtures::fit_with_garbage(&run));
    assert_eq!(file.sessions, decode(&fixtures::fit(&run)).sessions);
    assert_eq!((file.laps, file.records), (1, 182));
}

#[test]
fn what_is_no_activity_is_refused_by_kind() {
    let not_activity = Err(FormatError::NotActivity { format: "fit" });
    assert_eq!(formats::decode(&fixtures::fit_settings()), not_activity);
    let course = fixtures::fit_course(&Run::default());
    assert_eq!(formats::decode(&course), not_activity);
    let nothing = fixtures::Fit::of_kind(4).bytes();
    assert_eq!(formats::decode(&nothing), Err(FormatError::NoSession { format: "fit" }));
}

#[test]
fn work_is_bounded_not_only_bytes() {
    let error = formats::decode(&fixtures::fit_of_hard_work(1_000_000)).unwrap_err();
    assert_eq!(error.to_string(), "more than 50000000 fields");
}

#[test]
fn the_three_formats_agree_on_one_run() {
    let run = Run::default();
    let fit = decode(&fixtures::fit(&run));
    let gpx = decode(&fixtures::gpx(&[run]));
    let tcx = decode(&fixtures::tcx(&[run]));
    for file in [&fit, &gpx, &tcx] {
        let session = &file.sessions[0];
        assert_eq!(session.sport, Sport::Running);
        assert_eq!(session.start, Some(run.start_at()));
        assert_eq!(session.elapsed_s, Some(900.0));
        assert!((session.distance_m.unwrap() - run.distance_m()).abs() < 0.1);
        assert_eq!((file.laps, file.records), (1, 181));
        let kilometre = formats::best_efforts(session)[2];
        assert!((kilometre.distance_m - 1000.0).abs() < 1e-9);
        assert!((kilometre.duration_s - 1000.0 / 3.33).abs() < 0.1);
    }
    assert_eq!(fit.sessions[0].timer_s, Some(900.0));
    assert_eq!(gpx.sessions[0].timer_s, None);
    assert_eq!(tcx.sessions[0].timer_s, Some(900.0));
}

#[test]
fn neighbouring_sessions_become_one_run_with_its_records() {
    let first = Run::default();
    let second = Run {
        start: first.start + 960,
        ..first
    };
    let file = decode(&fixtures::fit_sessions(&[first, second]));
    let joined = formats::join(file.sessions);
    assert_eq!(joined.len(), 1);
    assert_eq!(joined[0].distance_m, Some(5994.0));
    assert_eq!(joined[0].timer_s, Some(1800.0));
    assert_eq!(joined[0].elapsed_s, Some(1860.0));
    let five = formats::best_efforts(&joined[0]).pop();
    let Some(BestEffort { distance_m, duration_s }) = five else {
        panic!("5 km fit into the run");
    };
    assert!((distance_m - 5000.0).abs() < 1e-9);
    // The minute between the sessions counts.
    assert!((duration_s - (5000.0 / 3.33 + 60.0)).abs() < 0.1, "{duration_s}");
}

#[test]
fn an_upload_is_opened_whatever_it_is_packed_in() {
    let run = Run::default();
    let (fit, gpx) = (fixtures::fit(&run), fixtures::gpx(&[run]));
    let archive = fixtures::zip(&[
        ("export/activities/1.fit.gz", fixtures::gz(&fit)),
        ("export/activities/2.gpx", gpx.clone()),
        ("export/profile.csv", b"a,b".to_vec()),
    ]);
    let limits = Limits::default();
    let read = |bytes: &[u8]| -> Vec<_> {
        let entries = formats::open(bytes, &limits).unwrap();
        let each = entries.iter().map(|e| formats::decode(e.bytes.as_ref().unwrap()));
        each.map(|file| file.map(|f| f.format)).collect()
    };
    let ok = |format: &str| Ok(format.to_owned());
    assert_eq!(read(&archive), [ok("fit"), ok("gpx"), Err(FormatError::Unknown)]);
    assert_eq!(read(&fixtures::gz(&gpx)), [ok("gpx")]);
    assert_eq!(read(&fit), [ok("fit")]);
    let bomb = fixtures::gz(&vec![0; 60_000_000]);
    assert_eq!(
        formats::open(&bomb, &limits).map(|e| e.len()),
        Err(FormatError::Bomb { ratio: 200 })
    );
}

/// A small generator of repeatable numbers (xorshift), so that a failure can be repeated.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }
}

/// Files damaged at a few places, cut, or grown, must be read or refused: the whole path
/// from upload to records is walked, and must neither panic nor return impossible values.
#[test]
fn no_damage_makes_a_reader_panic() {
    const ROUNDS: usize = 600;
    let run = Run {
        seconds: 120,
        ..Run::default()
    };
    let later = Run {
        start: run.start + 200,
        ..run
    };
    let seeds = [
        fixtures::fit(&run),
        fixtures::fit_big_endian(&run),
        fixtures::fit_compressed(&run),
        fixtures::fit_without_session(&run),
        fixtures::fit_sessions(&[run, later]),
        fixtures::gpx(&[run, later]),
        fixtures::tcx(&[run, later]),
        fixtures::gz(&fixtures::gpx(&[run])),
        fixtures::zip(&[("a.fit", fixtures::fit(&run)), ("b.gz", fixtures::gz(b"x"))]),
    ];
    let limits = Limits {
        total_bytes: 1_000_000,
        ..Limits::default()
    };
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    let mut read = 0;
    for seed in &seeds {
        for _ in 0..ROUNDS {
            let bytes = damaged(seed, &mut numbers);
            for entry in formats::open(&bytes, &limits).unwrap_or_default() {
                let Ok(file) = entry.bytes.and_then(|bytes| formats::decode(&bytes)) else {
                    continue;
                };
                read += 1;
                formats::summary(&file);
                for session in formats::join(file.sessions) {
                    for effort in formats::best_efforts(&session) {
                        assert!(effort.duration_s > 0.0 && effort.duration_s.is_finite());
                        assert!(effort.distance_m / effort.duration_s <= 7.5 + 1e-9);
                    }
                }
            }
        }
    }
    // Damage must not be so great that the readers were hardly reached.
    assert!(read > seeds.len() * ROUNDS / 4, "{read} read");
}

fn damaged(seed: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=numbers.below(6) {
        let at = numbers.below(bytes.len());
        match numbers.below(6) {
            0 => bytes[at] = 0xFF,
            1 => bytes[at] = 0,
            2 => {
                bytes.remove(at);
            }
            3 => bytes.insert(at, numbers.below(256) as u8),
            4 if bytes.len() > 40 => bytes.truncate(bytes.len() - numbers.below(20)),
            _ => bytes[at] ^= 1 << numbers.below(8),
        }
    }
    bytes
}
