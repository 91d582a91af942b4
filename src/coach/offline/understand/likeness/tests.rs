//! What the classifier knows of phrasings it was not taught.

use super::*;

/// Every n-th example is kept back and measured on the others.
const FOLDS: usize = 5;

#[test]
fn phrasings_kept_back_are_recognised() {
    let phrasings: Vec<_> = examples::all().collect();
    let examples = examples::featured(&phrasings);
    let mut right = 0;
    for fold in 0..FOLDS {
        let kept_back = |at: usize| at % FOLDS == fold;
        let (test, taught): (Vec<_>, Vec<_>) = examples.iter().cloned().enumerate().partition(|(at, _)| kept_back(*at));
        let taught: Vec<_> = taught.into_iter().map(|(_, e)| e).collect();
        let classifier = classifier::train(&taught);
        right += test
            .iter()
            .filter(|(_, e)| {
                let shares = classifier.shares(&e.features);
                let likeliest = Intent::ALL.iter().zip(shares).max_by(|a, b| a.1.total_cmp(&b.1));
                likeliest.is_some_and(|(intent, _)| *intent == e.intent)
            })
            .count();
    }
    let share = right as f64 / examples.len() as f64;
    eprintln!("{} examples, {share:.3} recognised by likeness alone", examples.len());
    assert!(share >= 0.88, "{share:.3}");
}
