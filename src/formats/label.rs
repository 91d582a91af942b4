//! Short texts of a file (titles, device names, entry names), made harmless to store and show.

/// Characters kept of a title or device name.
const MAX_CHARS: usize = 200;

/// One line of at most 200 characters without control or direction-override characters.
/// `None` when nothing readable remains. Still untrusted text.
pub(super) fn clean(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut kept = 0;
    for word in text.split_whitespace() {
        if kept > 0 && kept < MAX_CHARS {
            out.push(' ');
            kept += 1;
        }
        for c in word.chars().filter(|c| !is_hidden(*c)) {
            if kept == MAX_CHARS {
                break;
            }
            out.push(c);
            kept += 1;
        }
        if kept == MAX_CHARS {
            break;
        }
    }
    let trimmed = out.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

/// The last component of a path inside an archive. `None` for nothing usable.
pub(super) fn file_name(path: &str) -> Option<String> {
    let last = path.rsplit(['/', '\\']).next()?;
    clean(last).filter(|name| name.chars().any(|c| c != '.'))
}

/// Control characters, direction marks and overrides, zero-width characters, the byte-order mark.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hides_what_could_forge_a_line() {
        assert_eq!(clean(" Run\n\u{202E}avec\0 Nico "), Some("Run avec Nico".to_owned()));
        assert_eq!(clean("\u{200B} \u{FEFF}"), None);
        assert_eq!(clean(&"é".repeat(500)), Some("é".repeat(200)));
    }

    #[test]
    fn keeps_only_the_last_component() {
        assert_eq!(file_name("../../etc/passwd"), Some("passwd".to_owned()));
        assert_eq!(file_name("a\\b\\c.fit"), Some("c.fit".to_owned()));
        assert_eq!(file_name("a/.."), None);
        assert_eq!(file_name("a/"), None);
    }
}
