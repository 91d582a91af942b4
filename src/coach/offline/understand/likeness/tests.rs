//! What both readings know of phrasings the classifier was not taught. The rules have seen most of them.

use super::*;
use crate::coach::offline::understand::{Prepared, score};
use crate::domain::intent::Certainty;
use chrono::NaiveDate;

/// Every n-th example is kept back and measured on the others.
const FOLDS: usize = 5;

#[test]
fn phrasings_kept_back_are_recognised_and_hardly_ever_surely_wrong() {
    let today = NaiveDate::from_ymd_opt(2026, 9, 16).unwrap();
    let phrasings: Vec<_> = examples::all().collect();
    let examples = examples::featured(&phrasings);
    let (mut alike, mut right, mut surely_wrong) = (0, 0, 0);
    for fold in 0..FOLDS {
        let kept_back = |at: usize| at % FOLDS == fold;
        let taught = examples.iter().enumerate().filter(|(at, _)| !kept_back(*at));
        let classifier = train(taught.map(|(_, e)| e), LEARNING);
        for (at, (intent, text)) in phrasings.iter().enumerate().filter(|(at, _)| kept_back(*at)) {
            let likeness = Likeness {
                shares: classifier.shares(&examples[at].features),
            };
            let likeliest = Intent::ALL
                .iter()
                .max_by(|a, b| likeness.of(**a).total_cmp(&likeness.of(**b)));
            alike += usize::from(likeliest == Some(intent));
            let best = score::best(&Prepared::read(text, today).seen(), &likeness, Intent::Smalltalk);
            right += usize::from(best.intent == *intent);
            surely_wrong += usize::from(best.intent != *intent && best.certainty == Certainty::Sure);
        }
    }
    let share = |n: usize| n as f64 / examples.len() as f64;
    eprintln!(
        "{} examples: likeness alone {:.3}, both readings {:.3}, sure and wrong {surely_wrong}",
        examples.len(),
        share(alike),
        share(right)
    );
    assert!(share(alike) >= 0.88, "{:.3}", share(alike));
    assert!(share(right) >= 0.92, "{:.3}", share(right));
    assert!(share(surely_wrong) <= 0.006, "{surely_wrong} sure and wrong");
}
