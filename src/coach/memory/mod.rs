//! What was said, found again; what is known, shown and forgotten; what is old, folded.

pub mod facts;
pub mod fold;
pub mod measures;
pub mod rank;
pub mod recall;
pub mod terms;
