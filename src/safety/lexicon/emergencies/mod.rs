//! Signs that cannot wait, by what is in danger.

pub mod allergy;
pub mod brain;
pub mod breath;
pub mod clot;
pub mod faint;
pub mod head;
pub mod heart;
pub mod heat;
pub mod muscle;
pub mod spine;
pub mod water;
