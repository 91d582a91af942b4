//! Races ahead and races run.

/// Races ahead.
pub mod goal {
    use crate::domain::goal::Goal;
    crate::store::sealed::sealed_table!(Goal, "goal", "goal_id", uuid::Uuid, |goal| goal.id);
}

/// Races run, as told.
pub mod result {
    use crate::domain::goal::RaceResult;
    crate::store::sealed::sealed_table!(RaceResult, "race_result", "result_id", uuid::Uuid, |result| result.id);
}
