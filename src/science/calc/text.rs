//! JSON as programs write it: some give numbers that JSON does not know.

use serde_json::Value;

/// Characters a bare word or number is made of.
fn in_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')
}

/// Reads JSON in which `NaN`, `Infinity` and numbers beyond what can be held may stand: they become strings, which no
/// number field takes, so that one of them spoils its row only. A byte order mark is passed over.
///
/// # Errors
/// Text that is no JSON even so.
///
/// ```
/// use allure::science::calc::text::read;
/// assert_eq!(read("[1, NaN, 1e999]").unwrap(), serde_json::json!([1, "NaN", "1e999"]));
/// ```
pub fn read(text: &str) -> Result<Value, serde_json::Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text).or_else(|error| serde_json::from_str(&quoted(text)).map_err(|_| error))
}

/// The same text with every bare word that is no JSON value, and every number that is not finite, in quotes.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if first == '"' {
            let end = string_end(rest);
            out.push_str(&rest[..end]);
            end
        } else if in_token(first) {
            let end = rest.find(|c| !in_token(c)).unwrap_or(rest.len());
            out.push_str(&token(&rest[..end]));
            end
        } else {
            out.push(first);
            first.len_utf8()
        };
        rest = &rest[taken..];
    }
    out
}

fn token(word: &str) -> String {
    let number = word.parse::<f64>().ok();
    let stranger = number.is_some_and(|x| !x.is_finite());
    if stranger {
        format!("\"{word}\"")
    } else {
        word.to_owned()
    }
}

/// Bytes of the string a text begins with, its quotes included.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    proptest! {
        #[test]
        fn nothing_makes_a_panic_and_json_is_read_as_it_is(text in "[ -~\u{e9}\n]{0,60}") {
            let strict = serde_json::from_str::<Value>(&text);
            if let Ok(value) = &strict {
                prop_assert_eq!(&read(&text).unwrap(), value);
            }
            // Whatever is read of it, no number in it is none.
            prop_assert!(!read(&text).is_ok_and(|v| v.as_f64().is_some_and(|x| !x.is_finite())));
        }
    }

    #[test]
    fn strings_keep_what_looks_like_a_number() {
        let found = read(r#"{"a": "NaN \" 1e999", "b": -Infinity, "c": 1e999, "d": [null, true, nan]}"#);
        let expected = json!({"a": "NaN \" 1e999", "b": "-Infinity", "c": "1e999", "d": [null, true, "nan"]});
        assert_eq!(found.unwrap(), expected);
        assert_eq!(read("\u{feff}[1]").unwrap(), json!([1]));
        for bad in ["", "{", "nothing", "[1,]", "\"", "\"\\"] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
