//! How a phone sends its measures by itself: an app, or a shortcut. In both languages, and for whoever has just got an
//! address with that address in it.

use axum::extract::Request;
use axum::response::Html;

use crate::domain::athlete::Lang;

use super::page;
use super::reader::Reader;

/// What a shortcut sends. The names of the fields are the format's.
const EXAMPLE: &str = "{
  \"date\": \"2026-11-23T07:15:00+01:00\",
  \"hrv_sdnn_ms\": 52,
  \"resting_hr_bpm\": 48,
  \"sleep_h\": 7.4,
  \"weight_kg\": 64.2
}";

/// Every field of a shortcut with the words for it.
const FIELDS: [(&str, &str); 9] = [
    ("date", "web-field-date"),
    ("hrv_sdnn_ms", "web-field-hrv-sdnn"),
    ("hrv_rmssd_ms", "web-field-hrv-rmssd"),
    ("resting_hr_bpm", "web-field-resting-hr"),
    ("sleep_h", "web-field-sleep"),
    ("respiration_per_min", "web-field-respiration"),
    ("wrist_temperature_c", "web-field-wrist-temperature"),
    ("weight_kg, weight_lb", "web-field-weight"),
    ("vo2max", "web-field-vo2max"),
];

/// The page for everybody: what it takes, and where to get an address.
pub async fn explain(request: Request) -> Html<String> {
    let reader = Reader::of(request.uri().path(), request.headers());
    let (other, place) = match reader.lang {
        Lang::Fr => ("health", "English"),
        Lang::En => ("sante", "Français"),
    };
    let said = |id: &str| page::shown(reader.lang, id);
    let ask = format!(
        "<p class=\"quiet\"><a href=\"{}{other}\">{place}</a></p>\n<p>{}</p>\n<p>{}</p>\n",
        reader.root,
        said("web-health-what"),
        said("web-health-ask"),
    );
    let body = ask + &steps(&reader);
    Html(page::page(
        &reader,
        &page::said(reader.lang, "web-health-title"),
        &body,
        None,
    ))
}

/// The page that shows an address, the only time it is shown.
pub fn made(reader: &Reader, site: &str, token: &str) -> String {
    let said = |id: &str| page::shown(reader.lang, id);
    let plain = page::escaped(&format!("{site}/api/health"));
    let secret = |id: &str, label: &str, text: &str| {
        format!(
            "<div class=\"secret\"><span class=\"quiet\">{label}</span><output id=\"{id}\">{text}</output>\
             <button type=\"button\" class=\"small\" data-copy=\"{id}\" data-copied=\"{}\" hidden>{}</button></div>\n",
            said("web-copied"),
            said("web-copy"),
        )
    };
    let body = format!(
        "<p>{}</p>\n{}<p class=\"no\">{}</p>\n<details><summary>{}</summary><p>{}</p>{}{}</details>\n{}",
        said("web-made-what"),
        secret("address", &said("web-made-address"), &format!("{plain}/{token}")),
        said("web-made-once"),
        said("web-made-header"),
        said("web-made-header-how"),
        secret("plain", &said("web-made-plain"), &plain),
        secret("bearer", &said("web-made-value"), &format!("Bearer {token}")),
        steps(reader),
    );
    page::page(
        reader,
        &page::said(reader.lang, "web-made-title"),
        &body,
        Some("copy.js"),
    )
}

/// Both ways, step by step.
fn steps(reader: &Reader) -> String {
    let said = |id: &str| page::shown(reader.lang, id);
    let list = |id: fn(u8) -> String, steps: u8| -> String {
        let lines: Vec<String> = (1..=steps).map(|n| format!("<li>{}</li>\n", said(&id(n)))).collect();
        format!("<ol>\n{}</ol>\n", lines.concat())
    };
    let fields: Vec<String> = FIELDS
        .iter()
        .map(|(name, id)| {
            format!(
                "<li><code>{}</code> – {}</li>\n",
                name.replace(", ", "</code>, <code>"),
                said(id)
            )
        })
        .collect();
    format!(
        "<h2>Health Auto Export</h2>\n<p>{}</p>\n{}<p class=\"quiet\">{}</p>\n<h2>{}</h2>\n<p>{}</p>\n{}\
         <p>{}</p>\n<pre><code>{}</code></pre>\n<p>{}</p>\n<ul>\n{}</ul>\n<h2>{}</h2>\n<p>{}</p>\n",
        said("web-app-what"),
        list(|n| format!("web-app-step-{n}"), 6),
        said("web-app-units"),
        said("web-shortcut-title"),
        said("web-shortcut-what"),
        list(|n| format!("web-shortcut-step-{n}"), 5),
        said("web-shortcut-example"),
        page::escaped(EXAMPLE),
        said("web-shortcut-fields"),
        fields.concat(),
        said("web-revoke-title"),
        said("web-revoke-how"),
    )
}
