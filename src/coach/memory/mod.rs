//! What was said, found again; what is known, shown and forgotten; what is old, folded.

pub mod again;
pub mod dates;
pub mod facts;
pub mod fold;
pub mod forgetting;
pub mod lexicon;
pub mod measures;
pub mod notation;
pub mod query;
pub mod rank;
pub mod recall;
pub mod terms;
