//! What phones and sites tell of a body, and of the workouts beside it: readings out of their exports.

pub mod apple;
mod apple_record;
mod apple_workout;
pub mod auto_export;
mod device;
mod quantity;
mod stream;
