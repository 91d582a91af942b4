//! Answers with a picture: one short sentence, and the drawing that proves it.

pub mod chart;
pub mod documents;
pub mod png;
mod sentence;

use crate::domain::dialogue::{Attachment, Reply};
use crate::domain::state::AthleteState;
use crate::i18n;

use chart::ChartError;
use documents::{REPORTS, Report};
use png::PngError;

/// Width of a picture in pixels: what a chat shows unscaled.
pub const PICTURE_WIDTH_PX: u32 = 1200;

#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    #[error("find the report {0}")]
    Unknown(String),
    #[error(transparent)]
    Chart(#[from] ChartError),
    #[error(transparent)]
    Png(#[from] PngError),
}

/// The report of that id: its sentence with receipts and, where there is something to draw, one PNG.
/// Pure computing of tens of milliseconds; asynchronous callers keep it off their threads.
pub fn render(id: &str, state: &AthleteState) -> Result<Reply, ReportError> {
    let report = REPORTS.iter().find(|r| r.id == id);
    let report = report.ok_or_else(|| ReportError::Unknown(id.to_owned()))?;
    let document = (report.draw)(state)?;
    let mut reply = document.sentence;
    if let Some(svg) = document.svg {
        reply.attachments.push(Attachment {
            file_name: file_name(report, state),
            mime: "image/png".to_owned(),
            bytes: png::rasterise(&svg, PICTURE_WIDTH_PX)?,
            instead: i18n::text(state.athlete.settings.lang, "bot-file-too-large-to-send", &[]),
        });
    }
    Ok(reply)
}

/// `allure-semaine-2027-04-15.png`
fn file_name(report: &Report, state: &AthleteState) -> String {
    let name = i18n::text(state.athlete.settings.lang, &format!("report-{}-file", report.id), &[]);
    format!("allure-{name}-{}.png", state.today)
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::Pixmap;

    use super::documents::athletes::{newcomer, regular};
    use super::*;
    use crate::domain::athlete::Lang;

    #[test]
    fn every_report_is_one_sentence_and_one_picture_in_both_languages() {
        for lang in Lang::ALL {
            for report in &REPORTS {
                let reply = render(report.id, &regular(lang)).unwrap();
                assert!(!reply.receipts.is_empty(), "{}", report.id);
                assert_eq!(reply.attachments.len(), 1, "{}", report.id);
                let picture = Pixmap::decode_png(&reply.attachments[0].bytes).unwrap();
                // Four records make a lower card.
                let height = if report.id == "records" { 645 } else { 720 };
                assert_eq!((picture.width(), picture.height()), (1200, height), "{}", report.id);
                let corner = picture.pixel(20, 20).unwrap();
                let other = picture.pixels().iter().filter(|p| **p != corner).count();
                assert!(other > 20_000, "{}: {other} pixels drawn", report.id);
            }
        }
    }

    #[test]
    fn files_are_named_after_the_command() {
        let french = render("week", &regular(Lang::Fr)).unwrap();
        assert_eq!(french.attachments[0].file_name, "allure-semaine-2027-04-15.png");
        let english = render("form", &regular(Lang::En)).unwrap();
        assert_eq!(english.attachments[0].file_name, "allure-form-2027-04-15.png");
        for report in &REPORTS {
            for (lang, command) in Lang::ALL.into_iter().zip(report.commands) {
                let name = file_name(report, &regular(lang));
                assert_eq!(name, format!("allure-{command}-2027-04-15.png"));
            }
        }
    }

    #[test]
    fn without_runs_there_is_a_sentence_and_no_picture() {
        for lang in Lang::ALL {
            for report in &REPORTS {
                let reply = render(report.id, &newcomer(lang)).unwrap();
                assert!(reply.text.len() > 40, "{}", report.id);
                assert_eq!((reply.attachments.len(), reply.receipts.len()), (0, 0));
            }
        }
    }

    #[test]
    fn an_unknown_report_is_an_error_in_words() {
        let error = render("moon", &newcomer(Lang::Fr)).unwrap_err();
        assert_eq!(error.to_string(), "find the report moon");
    }
}
