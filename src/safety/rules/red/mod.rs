//! Red: stop, call, do not stay alone. When two readings are possible these rules take the graver one.

pub mod allergy;
pub mod brain;
pub mod breath;
pub mod clot;
pub mod faint;
pub mod heart;
pub mod heat;
pub mod mind;
pub mod spine;
pub mod water;
