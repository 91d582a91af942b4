//! `multipart/form-data`, as bots upload files (RFC 7578).

use axum::body::Bytes;

/// One part of a form.
#[derive(Clone, Debug)]
pub struct Part {
    pub name: String,
    /// `None` for an ordinary field.
    pub file_name: Option<String>,
    pub bytes: Bytes,
}

/// The parts of a form in their order; `None` when the header or the body is malformed.
pub fn parts(content_type: &str, body: &Bytes) -> Option<Vec<Part>> {
    let boundary = content_type.split("boundary=").nth(1)?;
    let boundary = boundary.split(';').next()?.trim().trim_matches('"');
    let mark = format!("--{boundary}");
    let mut parts = Vec::new();
    let mut at = find(body, mark.as_bytes(), 0)? + mark.len();
    while !body[at..].starts_with(b"--") {
        let head_end = find(body, b"\r\n\r\n", at)?;
        let (name, file_name) = disposition(&String::from_utf8_lossy(&body[at..head_end]))?;
        let end_mark = format!("\r\n{mark}");
        let end = find(body, end_mark.as_bytes(), head_end + 2)?;
        parts.push(Part {
            name,
            file_name,
            bytes: body.slice((head_end + 4).min(end)..end),
        });
        at = end + end_mark.len();
    }
    Some(parts)
}

fn disposition(head: &str) -> Option<(String, Option<String>)> {
    let line = head
        .lines()
        .find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"))?;
    Some((quoted(line, "; name=\"")?, quoted(line, "; filename=\"")))
}

/// A quoted value; clients write `"` and line ends inside it as percent escapes or backslashes.
fn quoted(line: &str, key: &str) -> Option<String> {
    let from = line.find(key)? + key.len();
    let mut value = String::new();
    let mut chars = line[from..].chars();
    loop {
        match chars.next()? {
            '"' => return Some(value.replace("%22", "\"")),
            '\\' => value.push(chars.next()?),
            other => value.push(other),
        }
    }
}

fn find(haystack: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    let rest = haystack.get(from..)?;
    // The first byte is found first: uploads are megabytes and tests run unoptimised.
    let first = *needle.first()?;
    let mut at = 0;
    loop {
        at += rest.get(at..)?.iter().position(|&byte| byte == first)?;
        if rest[at..].starts_with(needle) {
            return Some(from + at);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_fields_and_files() {
        let body = Bytes::from_static(
            b"--X\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n42\r\n--X\r\n\
              Content-Disposition: form-data; name=\"f\"; filename=\"a \\\"b.fit\"\r\n\
              Content-Type: application/octet-stream\r\n\r\n\r\n--\x00\r\n--X--\r\n",
        );
        let got: Vec<_> = parts("multipart/form-data; boundary=X", &body)
            .unwrap()
            .into_iter()
            .map(|part| (part.name, part.file_name, part.bytes.to_vec()))
            .collect();
        let wanted = vec![
            ("chat_id".to_owned(), None, b"42".to_vec()),
            ("f".to_owned(), Some("a \"b.fit".to_owned()), b"\r\n--\x00".to_vec()),
        ];
        assert_eq!(got, wanted);
        assert!(parts("multipart/form-data; boundary=Y", &body).is_none());
        assert!(parts("multipart/form-data; boundary=X", &body.slice(..60)).is_none());
    }
}
