//! The frame of every page, and the small ones.

use axum::response::Html;

use crate::domain::athlete::Lang;
use crate::i18n;
use crate::store::links::Purpose;

use super::reader::Reader;

/// A sentence without holes.
pub fn said(lang: Lang, id: &str) -> String {
    i18n::text(lang, id, &[])
}

/// The same, safe inside a page or between quotes of an attribute.
pub fn shown(lang: Lang, id: &str) -> String {
    escaped(&said(lang, id))
}

/// Text that means nothing to a browser.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}

/// A whole page. `title` is text, `body` is what goes under it, `script` a file of the shelf.
pub fn page(reader: &Reader, title: &str, body: &str, script: Option<&str>) -> String {
    let Reader { lang, root, .. } = reader;
    let (code, title) = (lang.code(), escaped(title));
    let script = script.map_or_else(String::new, |name| {
        format!("<script src=\"{root}assets/{name}\" defer></script>\n")
    });
    format!(
        "<!doctype html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title} · Allure</title>\n\
         <link rel=\"icon\" href=\"{root}assets/icon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"stylesheet\" href=\"{root}assets/style.css\">\n{script}</head>\n<body>\n\
         <header><span class=\"name\">Allure</span></header>\n<main>\n<h1>{title}</h1>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// The page that says no.
pub fn refusal(reader: &Reader, sentence: &str) -> Html<String> {
    let body = format!("<p class=\"no\" role=\"alert\">{}</p>\n", escaped(sentence));
    Html(page(reader, &said(reader.lang, "web-no-title"), &body, None))
}

/// The page of a link that has not been used: one button.
pub fn door(reader: &Reader, purpose: Purpose) -> String {
    let lang = reader.lang;
    let (title, what, press) = match purpose {
        Purpose::Upload => ("web-upload-title", "web-door-upload", "web-door-upload-press"),
        Purpose::Health => ("web-health-title", "web-door-health", "web-door-health-press"),
    };
    let body = format!(
        "<p>{}</p>\n<form method=\"post\"><button type=\"submit\">{}</button></form>\n<p class=\"quiet\">{}</p>\n",
        shown(lang, what),
        shown(lang, press),
        shown(lang, "web-door-once"),
    );
    page(reader, &said(lang, title), &body, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        assert_eq!(
            escaped("<b a='\"'>&</b>"),
            "&lt;b a=&#39;&quot;&#39;&gt;&amp;&lt;/b&gt;"
        );
        let reader = Reader {
            lang: Lang::Fr,
            program: false,
            root: "../".to_owned(),
        };
        let Html(no) = refusal(&reader, "<script>alert(1)</script>");
        assert!(!no.contains("<script"), "{no}");
        assert!(
            no.contains("href=\"../assets/style.css\"") && no.contains("<html lang=\"fr\">"),
            "{no}"
        );
    }
}
