//! A file and its fields as `multipart/form-data` (RFC 7578). Written here because the client's own form
//! belongs to a version of reqwest that this program cannot name.

use sha2::{Digest, Sha256};

use crate::domain::dialogue::Attachment;

/// The content type and the body.
pub fn form(fields: &[(&str, String)], name: &str, file: &Attachment) -> (String, Vec<u8>) {
    let boundary = boundary(file);
    let mut body = Vec::with_capacity(file.bytes.len() + 1024);
    for (key, value) in fields {
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{key}\"\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(value.as_bytes());
        body.extend_from_slice(b"\r\n");
    }
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
        quotable(&file.file_name),
        quotable(&file.mime)
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(&file.bytes);
    body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), body)
}

/// Made from the bytes, so that it cannot be among them but by inverting the hash.
fn boundary(file: &Attachment) -> String {
    let hash = Sha256::digest(&file.bytes);
    hash.iter()
        .take(16)
        .fold("allure".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}

/// Text that cannot leave its header.
fn quotable(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_control() || matches!(c, '"' | '\\' | '%') {
                '_'
            } else {
                c
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_come_before_the_file_and_nothing_escapes_its_header() {
        let file = Attachment {
            file_name: "a\"\r\nX: y.png".to_owned(),
            mime: "image/png".to_owned(),
            bytes: b"\r\n--\0".to_vec(),
            instead: String::new(),
        };
        let (kind, body) = form(
            &[("chat_id", "42".to_owned()), ("caption", "à toi".to_owned())],
            "photo",
            &file,
        );
        let mark = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
        let wanted = format!(
            "--{mark}\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n42\r\n\
             --{mark}\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\nà toi\r\n\
             --{mark}\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a___X: y.png\"\r\n\
             Content-Type: image/png\r\n\r\n\r\n--\0\r\n--{mark}--\r\n"
        );
        assert_eq!(String::from_utf8(body).unwrap(), wanted);
        assert_eq!(mark.len(), 38);
    }
}
