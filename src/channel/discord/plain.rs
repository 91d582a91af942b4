//! Our texts are plain; Discord reads markdown. What somebody else wrote, a title or a file name, must not
//! become a link, a mention or a headline.

/// Signs that mean something anywhere in a line.
const INLINE: &str = "\\*_~`|[]<";
/// Signs that mean something at the beginning of a line.
const LEADING: &str = "#>";

/// The text as Discord shows it unchanged, in at most `limit` UTF-16 units. Where the escapes do not fit, the
/// signs themselves go.
pub fn plain(text: &str, limit: usize) -> String {
    let escaped = rewrite(text, true);
    if escaped.encode_utf16().count() <= limit {
        escaped
    } else {
        rewrite(text, false)
    }
}

fn rewrite(text: &str, escape: bool) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for line in text.split_inclusive('\n') {
        let mut at_start = true;
        for word in line.split_inclusive(char::is_whitespace) {
            if is_address(word) {
                out.push_str(word);
                at_start = false;
                continue;
            }
            for c in word.chars() {
                // `-#` at the start of a line is small print.
                if INLINE.contains(c) || (at_start && LEADING.contains(c)) {
                    if escape {
                        out.extend(['\\', c]);
                    }
                } else {
                    out.push(c);
                }
                at_start = at_start && (c.is_whitespace() || c == '-');
            }
        }
    }
    out
}

/// A bare web address: a backslash inside would break it.
fn is_address(word: &str) -> bool {
    (word.starts_with("https://") || word.starts_with("http://"))
        && !word.contains(['\\', '*', '`', '|', '[', ']', '<', '>', '('])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_read_as_markdown() {
        for (text, shown) in [
            ("8,0 km à 4:35/km", "8,0 km à 4:35/km"),
            (
                "« **Sortie** [ici](https://x.y) »",
                "« \\*\\*Sortie\\*\\* \\[ici\\](https://x.y) »",
            ),
            ("<@42> ||x||", "\\<@42> \\|\\|x\\|\\|"),
            ("# titre\n-# petit\n a # b > c", "\\# titre\n-\\# petit\n a # b > c"),
            ("a\\*b\n- liste", "a\\\\\\*b\n- liste"),
            ("Lis https://a.b/c_d_e ici", "Lis https://a.b/c_d_e ici"),
            ("http://a)[x](http://b)", "http://a)\\[x\\](http://b)"),
        ] {
            assert_eq!(plain(text, 2000), shown);
        }
    }

    #[test]
    fn escapes_that_do_not_fit_are_left_out_with_their_signs() {
        let text = format!("{}a*b", "*".repeat(1997));
        assert_eq!(plain(&text, 2000), "ab");
    }
}
