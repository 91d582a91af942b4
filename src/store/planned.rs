//! Planned sessions, one a day.

use crate::domain::plan::PlannedSession;

super::sealed::sealed_table!(
    PlannedSession,
    "planned_session",
    "local_date",
    chrono::NaiveDate,
    |session| session.date
);
