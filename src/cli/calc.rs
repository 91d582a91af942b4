//! One formula by name, all of them listed, or a file of rows.

use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};

use crate::science::calc::{self, Function};

use super::line;

/// What a command line that cannot be followed ends with.
const NOT_READ: u8 = 2;

/// One function on one object: `{"value": …}` with its receipt, or `{"error": …}` and a failing exit code.
pub fn run(name: &str, input: &str) -> ExitCode {
    let value = match calc::text::read(input) {
        Ok(input) => calc::compute(name, &input).map_err(|e| e.to_string()),
        Err(e) => Err(format!("the input is no JSON: {e}")),
    };
    match value {
        Ok(value) => {
            let function = calc::functions().find(|f| f.name == name);
            line(&receipt(&value, function).to_string());
            ExitCode::SUCCESS
        }
        Err(error) => {
            line(&json!({ "error": error }).to_string());
            ExitCode::FAILURE
        }
    }
}

fn receipt(value: &Value, function: Option<&Function>) -> Value {
    json!({
        "value": value,
        "unit": function.map(|f| f.unit),
        "source": function.map(|f| f.source),
        "evidence": function.map(|f| f.evidence),
    })
}

/// A line a function: its name, inputs, unit and source.
pub fn list() -> ExitCode {
    for f in calc::functions() {
        let inputs: Vec<String> = f
            .inputs
            .iter()
            .map(|i| format!("{}{}: {i}", i.name, if i.required { "" } else { "?" }))
            .collect();
        line(&format!(
            "{} ({}) -> {} [{}]; {}. {}",
            f.name,
            inputs.join("; "),
            f.unit,
            f.range,
            f.gives,
            f.source
        ));
    }
    ExitCode::SUCCESS
}

/// A JSON array of `{id, function, input}`: one `{id, value}` or `{id, error}` a line. Rows fail alone.
pub fn batch(file: &Path) -> ExitCode {
    let text = std::fs::read_to_string(file).map_err(|e| e.to_string());
    match text.and_then(|text| rows(&text)) {
        Ok(rows) => {
            for row in &rows {
                line(&answer(row).to_string());
            }
            ExitCode::SUCCESS
        }
        Err(e) => {
            super::complain(&format!("{}: {e}", file.display()));
            ExitCode::from(NOT_READ)
        }
    }
}

/// The rows of a text. The error is a sentence that says what it should have been.
fn rows(text: &str) -> Result<Vec<Value>, String> {
    const WANTED: &str = "a JSON array of {id, function, input} is wanted";
    match calc::text::read(text) {
        Ok(Value::Array(rows)) => Ok(rows),
        Ok(_) => Err(format!("{WANTED}, and this is no array")),
        Err(e) => Err(format!("{WANTED}: {e}")),
    }
}

fn answer(row: &Value) -> Value {
    let id = &row["id"];
    let Some(name) = row["function"].as_str() else {
        return json!({ "id": id, "error": "a row is an object of id, function and input" });
    };
    match calc::compute(name, &row["input"]) {
        Ok(value) => json!({ "id": id, "value": value }),
        Err(error) => json!({ "id": id, "error": error.to_string() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_fails_alone_and_keeps_its_id() {
        let good = json!({"id": "a", "function": "session_rpe_load", "input": {"rpe": 5, "minutes": 60}});
        assert_eq!(answer(&good), json!({"id": "a", "value": 300.0}));
        assert_eq!(
            answer(&json!({"id": 7, "function": "session_rpe_load", "input": {"rpe": 11, "minutes": 60}})),
            json!({"id": 7, "error": "`rpe` must be a number from 0 to 10"})
        );
        assert_eq!(
            answer(&json!(3)),
            json!({"id": null, "error": "a row is an object of id, function and input"})
        );
    }

    #[test]
    fn a_file_of_rows_is_read_row_by_row() {
        let lines = |text: &str| rows(text).map(|rows| rows.iter().map(answer).collect::<Vec<_>>());
        assert_eq!(lines("[]"), Ok(vec![]));
        // The same id twice, none at all, and a number that JSON does not know spoil nothing beside them.
        let text = r#"[
            {"id": "a", "function": "session_rpe_load", "input": {"rpe": 5, "minutes": 60}},
            {"id": "a", "function": "session_rpe_load", "input": {"rpe": NaN, "minutes": 1e999}},
            {"function": "session_rpe_load", "input": {"rpe": 5, "minutes": 60}},
            {"id": "b", "function": "session_rpe_load"},
            null
        ]"#;
        let expected = vec![
            json!({"id": "a", "value": 300.0}),
            json!({"id": "a", "error": "`rpe` must be a number from 0 to 10"}),
            json!({"id": null, "value": 300.0}),
            json!({"id": "b", "error": "the input must be a JSON object"}),
            json!({"id": null, "error": "a row is an object of id, function and input"}),
        ];
        assert_eq!(lines(text), Ok(expected));
        let wanted = "a JSON array of {id, function, input} is wanted";
        assert_eq!(lines("{}"), Err(format!("{wanted}, and this is no array")));
        assert!(lines("").is_err_and(|said| said.starts_with(wanted)));
    }

    #[test]
    fn a_receipt_names_its_source() {
        let function = calc::functions().find(|f| f.name == "session_rpe_load");
        let expected = json!({"value": 1.0, "unit": "arbitrary", "source": "Foster 2001", "evidence": "moderate"});
        assert_eq!(receipt(&json!(1.0), function), expected);
    }
}
