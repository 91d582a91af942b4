//! Who reads an answer: in which language, as a page or as data, from how deep below the first page.

use axum::http::{HeaderMap, header};

use crate::domain::athlete::Lang;

/// The reader of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    pub lang: Lang,
    /// A program reads it, as JSON.
    pub program: bool,
    /// The way back to the first page: addresses on a page are relative, whatever stands in front of it.
    pub root: String,
}

/// First words of the paths of pages, with their language.
const PAGES: [(&str, Lang); 4] = [
    ("envoyer", Lang::Fr),
    ("sante", Lang::Fr),
    ("upload", Lang::En),
    ("health", Lang::En),
];
const PROGRAMS: [&str; 3] = ["api", "uploads", "healthz"];

impl Reader {
    pub fn of(path: &str, headers: &HeaderMap) -> Self {
        let steps = path.trim_start_matches('/');
        let first = steps.split('/').next().unwrap_or_default();
        let written = PAGES.iter().find(|(page, _)| *page == first).map(|(_, lang)| *lang);
        let depth = steps.matches('/').count();
        Self {
            lang: written.unwrap_or_else(|| accepted(headers)),
            program: PROGRAMS.contains(&first),
            root: if depth == 0 {
                "./".to_owned()
            } else {
                "../".repeat(depth)
            },
        }
    }
}

/// The language a browser asks for, French where it asks for neither.
fn accepted(headers: &HeaderMap) -> Lang {
    let asked = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let mut best: Option<(f64, Lang)> = None;
    for part in asked.split(',').take(20) {
        let (tag, quality) = part.split_once(";q=").unwrap_or((part, "1"));
        let lang = match tag.trim().get(..2).map(str::to_ascii_lowercase).as_deref() {
            Some("fr") => Lang::Fr,
            Some("en") => Lang::En,
            _ => continue,
        };
        let quality = quality.trim().parse::<f64>().unwrap_or(0.0);
        if quality > 0.0 && best.is_none_or(|(best, _)| quality > best) {
            best = Some((quality, lang));
        }
    }
    best.map_or(Lang::Fr, |(_, lang)| lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(path: &str, asked: &str) -> (Lang, bool, String) {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, asked.parse().unwrap());
        let Reader { lang, program, root } = Reader::of(path, &headers);
        (lang, program, root)
    }

    #[test]
    fn a_page_speaks_the_language_of_its_address_and_data_that_of_the_browser() {
        let cases = [
            ("/envoyer/abc", "en-US,en;q=0.9", (Lang::Fr, false, "../")),
            ("/upload", "fr", (Lang::En, false, "./")),
            ("/uploads/1", "de-DE,en;q=0.5,fr;q=0.3", (Lang::En, true, "../")),
            ("/api/health/abc", "en;q=0.4, fr-CA;q=0.8", (Lang::Fr, true, "../../")),
            ("/nowhere", "es", (Lang::Fr, false, "./")),
            ("/nowhere", "en;q=x,é", (Lang::Fr, false, "./")),
        ];
        for (path, asked, (lang, program, root)) in cases {
            let asked = if asked.is_ascii() { asked } else { "*" };
            assert_eq!(reader(path, asked), (lang, program, root.to_owned()), "{path} {asked}");
        }
    }
}
