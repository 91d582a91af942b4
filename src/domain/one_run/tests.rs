use chrono::NaiveDate;
use proptest::prelude::*;

use super::cases::{by, heart, piece, recording, track};
use super::*;
use crate::domain::activity::{ActivityId, Origin};

fn watch() -> Recording {
    let mut watch = by(track(recording(0), 48.0, 2.0), "garmin/fr945");
    watch.ascent_m = Some(84.0);
    watch
}

/// The phone measured a little more, and neither heart nor height.
fn phone() -> Recording {
    let mut phone = by(track(recording(40), 48.0, 2.0), "iPhone");
    phone.distance_m = Some(10_240.0);
    phone.ascent_m = Some(131.0);
    phone
}

fn strap() -> Recording {
    let mut strap = heart(by(track(recording(5), 48.0, 2.0), "Polar H10"), 148.0);
    strap.distance_m = None;
    for sample in &mut strap.samples {
        (sample.lat_deg, sample.lon_deg, sample.distance_m) = (None, None, None);
    }
    strap
}

fn listed() -> Recording {
    let mut listed = recording(0);
    listed.distance_m = Some(10_010.0);
    (listed.avg_hr, listed.max_hr) = (Some(151.0), Some(170.0));
    listed
}

fn all() -> Vec<Piece> {
    vec![
        piece(1, Source::File, watch()),
        piece(2, Source::File, phone()),
        piece(3, Source::Polar, strap()),
        piece(4, Source::Strava, listed()),
    ]
}

fn from(together: &Together) -> Vec<(Field, u128)> {
    together.from.iter().map(|(field, id)| (*field, id.as_u128())).collect()
}

#[test]
fn each_field_comes_from_the_recording_that_measures_it_best() {
    let one = together(&all(), &[]).unwrap();
    let mut expected = watch();
    (expected.avg_hr, expected.max_hr) = (Some(148.0), Some(168.0));
    for sample in &mut expected.samples {
        sample.hr_bpm = Some(148.0);
    }
    assert_eq!(one.recording, expected);
    assert_eq!(
        from(&one),
        [
            (Field::Distance, 1),
            (Field::Duration, 1),
            (Field::Track, 1),
            (Field::HeartRate, 3),
            (Field::Ascent, 1)
        ]
    );
}

#[test]
fn the_order_the_athlete_sets_comes_before_every_other_rule_but_wholeness() {
    let one = together(&all(), &[Recorder::Phone]).unwrap();
    assert_eq!(
        (one.recording.distance_m, one.recording.ascent_m),
        (Some(10_240.0), Some(131.0))
    );
    // It heard no heart: that is still the strap's.
    assert_eq!(one.recording.avg_hr, Some(148.0));
    assert_eq!(one.recording.start, phone().start);
    let mut given_up = all();
    given_up[1].recording.distance_m = Some(4_000.0);
    given_up[1].recording.timer_s = Some(1_200.0);
    let one = together(&given_up, &[Recorder::Phone]).unwrap();
    assert_eq!(one.recording.distance_m, Some(10_000.0));
    let order = [Recorder::Strava, Recorder::Phone];
    assert_eq!(together(&all(), &order).unwrap().recording.distance_m, Some(10_010.0));
}

#[test]
fn what_nobody_knows_stays_unknown() {
    let one = together(&[piece(1, Source::File, recording(0))], &[]).unwrap();
    assert_eq!(one.recording, recording(0));
    assert_eq!(
        from(&one),
        [(Field::Distance, 1), (Field::Duration, 1), (Field::Track, 1)]
    );
    assert_eq!(together(&[], &[]), None);
    // A heart rate of zero samples stays a mean; it is no stream of zeros.
    let one = together(
        &[piece(1, Source::File, watch()), piece(4, Source::Strava, listed())],
        &[],
    )
    .unwrap();
    assert_eq!(one.recording.avg_hr, Some(151.0));
    assert!(one.recording.samples.iter().all(|s| s.hr_bpm.is_none()));
}

#[test]
fn a_beginning_counts_for_nothing_beside_its_whole() {
    let mut cut = watch();
    cut.cut = true;
    cut.distance_m = Some(9_900.0);
    (cut.avg_hr, cut.max_hr) = (Some(99.0), Some(100.0));
    let both = [piece(1, Source::File, cut), piece(2, Source::File, watch())];
    let one = together(&both, &[]).unwrap();
    assert_eq!(one.recording, watch());
}

#[test]
fn what_was_corrected_or_told_outlives_every_recording() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    let measured = Activity {
        id: ActivityId(Uuid::from_u128(9)),
        sport: Sport::Running,
        start: cases::at(0),
        local_date: day,
        distance_m: Some(10_000.0),
        timer_s: Some(3_000.0),
        elapsed_s: None,
        avg_hr: None,
        max_hr: None,
        ascent_m: None,
        rpe: None,
        pain: None,
        origin: Origin::File,
        race: false,
        best_efforts: Vec::new(),
        steady: None,
    };
    let shown = Activity {
        distance_m: Some(9_500.0),
        rpe: Some(4),
        ..measured.clone()
    };
    let now = Activity {
        distance_m: Some(10_300.0),
        timer_s: Some(2_990.0),
        avg_hr: Some(150.0),
        ..measured.clone()
    };
    let by_hand = ByHand::of(&shown, &measured);
    assert_eq!(
        by_hand,
        ByHand {
            distance: true,
            duration: false,
            date: false
        }
    );
    let expected = Activity {
        distance_m: Some(9_500.0),
        rpe: Some(4),
        ..now.clone()
    };
    assert_eq!(by_hand.keep(&shown, &now), expected);
}

/// Recordings of one run as devices make them, some cut, some in figures, some without a heart.
fn some_piece() -> impl Strategy<Value = Piece> {
    let device = prop_oneof![
        Just(None),
        Just(Some("garmin/fr945".to_owned())),
        Just(Some("iPhone".to_owned())),
        Just(Some("Polar H10".to_owned())),
    ];
    let source = prop_oneof![Just(Source::File), Just(Source::Strava), Just(Source::AppleHealth)];
    let figures = (0..40_i64, 4_000..10_400_u32, any::<bool>(), any::<bool>(), 0..4_u8);
    (device, source, figures).prop_map(|(device, source, (second, metres, cut, traced, known))| {
        let mut of = recording(second);
        if traced {
            of = track(of, 48.0, 2.0);
        }
        of.distance_m = (known != 1).then_some(f64::from(metres));
        if known > 1 {
            of = heart(of, f64::from(140 + known));
        }
        of.ascent_m = (known == 3).then_some(f64::from(metres % 90));
        (of.cut, of.device) = (cut, device);
        // A row of its own for every content, as the store makes them.
        let id = u128::from(metres) * 1_000 + u128::from(second.unsigned_abs()) * 10 + u128::from(known);
        piece(id, source, of)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_order_and_any_repeats_say_the_same(
        (pieces, shuffled, repeats) in prop::collection::vec(some_piece(), 1..6)
            .prop_flat_map(|pieces| {
                let last = pieces.len();
                (Just(pieces.clone()), Just(pieces).prop_shuffle(), prop::collection::vec(0..last, 0..4))
            }),
        preferred in prop::sample::subsequence(Recorder::ALL.to_vec(), 0..3),
    ) {
        let once = together(&pieces, &preferred);
        let mut again = shuffled;
        for at in repeats {
            again.push(pieces[at].clone());
        }
        let again = together(&again, &preferred);
        prop_assert_eq!(again.as_ref().map(|t| &t.recording), once.as_ref().map(|t| &t.recording));
        prop_assert_eq!(again.map(|t| t.from), once.map(|t| t.from));
    }
}
