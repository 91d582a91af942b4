//! What likeness knows of messages it was not taught, and how a guess is named.

use super::*;

/// One message in this many is kept back, with its neighbours: they are often variants of each other.
const FOLDS: usize = 5;
const BLOCK: usize = 20;
/// Likelihood from which a message counts as red here.
const HALF: f32 = 0.5;

#[test]
fn messages_kept_back_are_recognised_and_harmless_ones_left_alone() {
    let [worded, conceived] = examples::featured();
    let kept_back = |at: usize| (at / BLOCK).is_multiple_of(FOLDS);
    let shown = |all: &[Example]| -> Vec<usize> { (0..all.len()).filter(|at| !kept_back(*at)).collect() };
    let [words, concepts] =
        [&worded, &conceived].map(|all| shown(all).into_iter().map(|at| &all[at]).collect::<Vec<_>>());
    let readers = Readers::taught([&words, &concepts]);
    let (mut reds, mut found, mut others, mut raised) = (0, 0, 0, 0);
    for (_, (e, c)) in worded
        .iter()
        .zip(&conceived)
        .enumerate()
        .filter(|(at, _)| kept_back(*at))
    {
        let (shares, worded) = readers.shares([&e.features, &c.features]);
        let likeness = Likeness { shares, worded };
        let red = TAUGHT.get(e.class).is_some_and(|row| row.tier == Tier::Red);
        let alarm = likeness.of(Tier::Red) >= HALF;
        reds += usize::from(red);
        found += usize::from(red && alarm);
        others += usize::from(!red);
        raised += usize::from(!red && alarm);
    }
    eprintln!("likeness alone: red {found} of {reds}, raised on {raised} of {others} others");
    assert!(found as f64 >= 0.82 * reds as f64, "{found} of {reds}");
    assert!(raised as f64 <= 0.02 * others as f64, "{raised} of {others}");
}

#[test]
fn a_family_is_named_only_where_it_stands_out() {
    let mut shares = [0.0; CLASSES];
    shares[0] = 0.7;
    shares[1] = 0.1;
    let family = |shares| Likeness { shares, worded: shares }.family(Tier::Red);
    assert_eq!(family(shares), TAUGHT[0].id);
    shares[..4].fill(0.2);
    assert_eq!(family(shares), UNNAMED);
    assert!(crate::safety::family::by_id(UNNAMED).is_some_and(|row| row.family == Family::Unnamed));
}

#[test]
fn every_class_has_its_family_and_every_line_is_an_example() {
    assert_eq!(TAUGHT.len(), CLASSES - 1);
    assert_eq!(examples::all().count(), examples::lines());
    for class in 0..CLASSES {
        assert!(examples::all().any(|(of, _)| of == class), "{class} has no example");
    }
}
