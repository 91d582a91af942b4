//! Tables of comma-separated values, as RFC 4180 and spreadsheets write them.

/// Rows kept of one table.
const MAX_ROWS: usize = 200_000;
/// Fields kept of one row.
const MAX_FIELDS: usize = 500;

/// The rows of a table, fields within quotes unquoted. Blank lines are left out.
pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut field = String::new();
    let mut quoted = false;
    let mut chars = text.trim_start_matches('\u{FEFF}').chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => push(&mut row, &mut field),
            '\r' | '\n' if !quoted => end(&mut rows, &mut row, &mut field),
            c => field.push(c),
        }
        if rows.len() >= MAX_ROWS {
            return rows;
        }
    }
    end(&mut rows, &mut row, &mut field);
    rows
}

fn push(row: &mut Vec<String>, field: &mut String) {
    let field = std::mem::take(field);
    if row.len() < MAX_FIELDS {
        row.push(field);
    }
}

fn end(rows: &mut Vec<Vec<String>>, row: &mut Vec<String>, field: &mut String) {
    if !row.is_empty() || !field.is_empty() {
        push(row, field);
        rows.push(std::mem::take(row));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_commas_quotes_and_lines() {
        assert_eq!(
            rows("\u{FEFF}a,b\r\n\"x, \"\"y\"\"\nz\",\n\n,2"),
            [["a", "b"], ["x, \"y\"\nz", ""], ["", "2"]]
        );
        assert_eq!(rows(""), Vec::<Vec<String>>::new());
        assert_eq!(rows("\"open"), [["open"]]);
    }
}
