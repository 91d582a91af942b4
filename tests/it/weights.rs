//! The weights kept in the sources are those their examples teach.

use std::path::Path;

use allure::coach::offline::understand::likeness as intents;
use allure::likeness::Classifier;
use allure::safety::likeness as signs;

/// Logarithms are not the same to the last bit on every machine: weights may differ by this many units.
const STEPS: u8 = 1;

/// `ALLURE_KEEP_WEIGHTS=1 cargo test weights` writes them anew: measure what changed (`allure eval safety`, `allure eval
/// intents`) before keeping them.
fn compare<const CLASSES: usize>(file: &str, taught: &Classifier<CLASSES>, kept: &Classifier<CLASSES>) {
    if std::env::var_os("ALLURE_KEEP_WEIGHTS").is_some() {
        std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(file), taught.bytes()).unwrap();
        return;
    }
    let fresh = taught.steps_from(kept).is_some_and(|steps| steps <= STEPS);
    assert!(
        fresh,
        "{file} is not what its examples teach: ALLURE_KEEP_WEIGHTS=1 cargo test weights"
    );
}

#[test]
fn those_of_warning_signs_are_fresh() {
    let taught = signs::taught();
    for ((file, taught), (_, kept)) in taught.weights().into_iter().zip(signs::READERS.weights()) {
        compare(file, taught, kept);
    }
}

#[test]
fn those_of_intents_are_fresh() {
    compare(intents::FILE, &intents::taught(), &intents::CLASSIFIER);
}
