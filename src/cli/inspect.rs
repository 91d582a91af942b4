//! What a file holds, without storing anything.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::formats::{self, FileSummary, FormatError, Limits};

use super::line;

/// One object per file, in the order given.
pub fn run(files: &[PathBuf], json: bool) -> ExitCode {
    for path in files {
        let summary = look(path);
        if json {
            line(&serde_json::to_string(&summary).unwrap_or_else(|e| format!("{{\"error\":\"{e}\"}}")));
        } else {
            line(&format!("{summary:#?}"));
        }
    }
    ExitCode::SUCCESS
}

fn look(path: &Path) -> FileSummary {
    let name = Some(path.display().to_string());
    let failed = |error: String| FileSummary {
        file: name.clone(),
        error: Some(error),
        ..FileSummary::default()
    };
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(e) => return failed(e.to_string()),
    };
    match read(&bytes) {
        Ok(summary) => FileSummary { file: name, ..summary },
        Err(e) => failed(e.to_string()),
    }
}

/// The file, or the first entry of an archive.
fn read(bytes: &[u8]) -> Result<FileSummary, FormatError> {
    let entry = formats::open(bytes, &Limits::default())?
        .into_iter()
        .next()
        .ok_or(FormatError::Empty)?;
    Ok(formats::summary(&formats::decode(&entry.bytes?)?))
}
