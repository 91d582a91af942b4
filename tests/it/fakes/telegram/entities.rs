//! What a person sees of a marked-up text, or the error Telegram answers when the markup is wrong
//! (Bot API, "Formatting options").

/// The text without its markup; the error is Telegram's description.
pub fn visible(text: &str, parse_mode: Option<&str>) -> Result<String, String> {
    let parsed = match parse_mode.map(str::to_ascii_lowercase).as_deref() {
        None | Some("") => return Ok(text.to_owned()),
        Some("html") => html(text),
        Some("markdownv2") => markdown_v2(text),
        Some("markdown") => markdown(text),
        Some(_) => return Err("unsupported parse_mode".to_owned()),
    };
    parsed.map_err(|why| format!("can't parse entities: {why}"))
}

const TAGS: [&str; 16] = [
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "a",
    "code",
    "pre",
    "span",
    "tg-spoiler",
    "tg-emoji",
    "blockquote",
];

fn html(text: &str) -> Result<String, String> {
    let mut seen = String::new();
    let mut open: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(ch) = text[at..].chars().next() {
        let rest = &text[at..];
        if ch == '&' {
            let (decoded, length) = reference(rest).unwrap_or(('&', 1));
            seen.push(decoded);
            at += length;
        } else if ch == '<' {
            let end = rest
                .find('>')
                .ok_or_else(|| format!("Unclosed start tag at byte offset {at}"))?;
            tag(&rest[1..end], at, &mut open)?;
            at += end + 1;
        } else {
            seen.push(ch);
            at += ch.len_utf8();
        }
    }
    match open.last() {
        Some(tag) => Err(format!("Can't find end tag corresponding to start tag \"{tag}\"")),
        None => Ok(seen),
    }
}

/// Opens or closes the tag written between the angle brackets at byte `at`.
fn tag<'a>(inside: &'a str, at: usize, open: &mut Vec<&'a str>) -> Result<(), String> {
    if let Some(name) = inside.strip_prefix('/') {
        let name = name.trim();
        return match open.pop() {
            Some(expected) if name.is_empty() || expected.eq_ignore_ascii_case(name) => Ok(()),
            Some(expected) => Err(format!(
                "Unmatched end tag at byte offset {at}, expected \"</{expected}>\", found \"</{name}>\""
            )),
            None => Err(format!("Unexpected end tag at byte offset {at}")),
        };
    }
    let (name, attributes) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    let known = TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name));
    if !known {
        return Err(format!("Unsupported start tag \"{name}\" at byte offset {at}"));
    }
    if name.eq_ignore_ascii_case("span") && !attributes.contains("tg-spoiler") {
        return Err(format!(
            "Tag \"span\" must have class \"tg-spoiler\" at byte offset {at}"
        ));
    }
    open.push(name);
    Ok(())
}

/// A character reference at the start of `text`, with its length in bytes. Telegram knows four names.
fn reference(text: &str) -> Option<(char, usize)> {
    let end = text.find(';').filter(|end| *end <= 10)?;
    let decoded = match &text[1..end] {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        number => {
            let number = number.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((decoded, end + 1))
}

/// An entity still open: how it is written, its name in errors, and its byte offset.
type Open = (&'static str, &'static str, usize);

const MARKS: [(&str, &str); 8] = [
    ("```", "Pre"),
    ("`", "Code"),
    ("||", "Spoiler"),
    ("__", "Underline"),
    ("_", "Italic"),
    ("*", "Bold"),
    ("~", "Strikethrough"),
    ("[", "Link"),
];

fn markdown_v2(text: &str) -> Result<String, String> {
    let mut seen = String::new();
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    while let Some(ch) = text[at..].chars().next() {
        let rest = &text[at..];
        let next = rest[ch.len_utf8()..].chars().next();
        let raw = matches!(open.last(), Some(("```" | "`", ..)));
        if ch == '\\' && next.is_some_and(|next| matches!(next as u32, 1..=126)) {
            seen.extend(next);
            at += 2;
            continue;
        }
        let mark = MARKS.iter().find(|(mark, _)| rest.starts_with(mark));
        match mark {
            Some(&(mark, name)) if !raw || mark.starts_with('`') => {
                at += mark.len();
                if mark == "[" {
                    open.push((mark, name, at - 1));
                } else {
                    toggle(mark, name, at - mark.len(), &mut open)?;
                }
            }
            _ if raw => {
                seen.push(ch);
                at += ch.len_utf8();
            }
            _ if ch == ']' && matches!(open.last(), Some(("[", ..))) => {
                open.pop();
                at += 1 + target(&rest[1..], at)?;
            }
            _ if ch == '>' && (seen.is_empty() || seen.ends_with('\n')) => at += 1,
            _ if ch == '!' && next == Some('[') => at += 1,
            _ if "]()>#+-=|{}.!".contains(ch) => {
                return Err(format!(
                    "Character '{ch}' is reserved and must be escaped with the preceding '\\'"
                ));
            }
            _ => {
                seen.push(ch);
                at += ch.len_utf8();
            }
        }
    }
    closed(&open, seen)
}

fn toggle(mark: &'static str, name: &'static str, at: usize, open: &mut Vec<Open>) -> Result<(), String> {
    match open.iter().rposition(|(other, ..)| *other == mark) {
        None => open.push((mark, name, at)),
        Some(place) if place + 1 == open.len() => {
            open.pop();
        }
        Some(_) => {
            let (_, inner, from) = open[open.len() - 1];
            return Err(unclosed(inner, from));
        }
    }
    Ok(())
}

/// The length of `(address)` after a link's text; 0 when there is none.
fn target(rest: &str, at: usize) -> Result<usize, String> {
    if !rest.starts_with('(') {
        return Ok(0);
    }
    let end = rest.find(')');
    end.map(|end| end + 1)
        .ok_or_else(|| format!("Can't find end of a URL at byte offset {}", at + 1))
}

fn unclosed(name: &str, at: usize) -> String {
    format!("Can't find end of {name} entity at byte offset {at}")
}

fn closed(open: &[Open], seen: String) -> Result<String, String> {
    match open.last() {
        Some((_, name, at)) => Err(unclosed(name, *at)),
        None => Ok(seen),
    }
}

/// The legacy mode: `_`, `*`, a backtick and `[`, without nesting.
fn markdown(text: &str) -> Result<String, String> {
    let mut seen = String::new();
    let mut at = 0;
    while let Some(ch) = text[at..].chars().next() {
        let rest = &text[at + ch.len_utf8()..];
        let end = match ch {
            '\\' if rest.starts_with(['_', '*', '`', '[']) => {
                seen.push_str(&rest[..1]);
                at += 2;
                continue;
            }
            '_' | '*' | '`' => rest.find(ch),
            '[' => rest.find(']'),
            _ => {
                seen.push(ch);
                at += ch.len_utf8();
                continue;
            }
        };
        let end = end.ok_or_else(|| format!("Can't find end of the entity starting at byte offset {at}"))?;
        seen.push_str(&rest[..end]);
        at += end + 2;
        if ch == '[' {
            at += target(&text[at..], at)?;
        }
    }
    Ok(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(mode: &str, cases: &[(&str, Result<&str, &str>)]) {
        for (text, wanted) in cases {
            let wanted = wanted
                .map(str::to_owned)
                .map_err(|why| format!("can't parse entities: {why}"));
            assert_eq!(visible(text, Some(mode)), wanted, "{mode}: {text}");
        }
    }

    #[test]
    fn html_markup() {
        all(
            "HTML",
            &[
                ("<b>8 km</b> &lt; 10 &amp; &#233;", Ok("8 km < 10 & é")),
                ("<a href=\"x\">ici</a> R&D", Ok("ici R&D")),
                ("a <b>", Err("Can't find end tag corresponding to start tag \"b\"")),
                ("5 < 6", Err("Unclosed start tag at byte offset 2")),
                ("<h1>x</h1>", Err("Unsupported start tag \"h1\" at byte offset 0")),
                (
                    "<b><i>x</b></i>",
                    Err("Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\""),
                ),
                ("x</b>", Err("Unexpected end tag at byte offset 1")),
            ],
        );
    }

    #[test]
    fn markdown_markup() {
        all(
            "MarkdownV2",
            &[
                ("*8 km* à 5:12\\.", Ok("8 km à 5:12.")),
                ("`a.b` [ici](https://x.y) __u__", Ok("a.b ici u")),
                (
                    "8.5 km",
                    Err("Character '.' is reserved and must be escaped with the preceding '\\'"),
                ),
                ("*x", Err("Can't find end of Bold entity at byte offset 0")),
                ("*a _b* c_", Err("Can't find end of Italic entity at byte offset 3")),
            ],
        );
        all(
            "Markdown",
            &[
                ("*8.5* km [x](y)", Ok("8.5 km x")),
                ("a_b", Err("Can't find end of the entity starting at byte offset 1")),
            ],
        );
        assert_eq!(visible("<b>", None), Ok("<b>".to_owned()));
        assert_eq!(visible("x", Some("bb")), Err("unsupported parse_mode".to_owned()));
    }
}
