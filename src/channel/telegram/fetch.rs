//! Files in. Asking twice harms nothing, so whatever may pass is to be tried again.

use std::time::Duration;

use teloxide::payloads::GetFile;
use teloxide::types::FileId;

use crate::channel::{ChannelError, Result};
use crate::domain::dialogue::FileRef;

use super::wire::{Failure, Wire};

/// A slow line may carry a file for this long.
const DOWNLOAD_PATIENCE: Duration = Duration::from_mins(1);

/// The bytes of a file of at most `most` bytes. Telegram itself gives out at most 20 MB (Bot API, getFile).
pub async fn fetch(wire: &Wire, file: &FileRef, most: u64) -> Result<Vec<u8>> {
    if file.size.is_some_and(|size| size > most) {
        return Err(ChannelError::TooLarge);
    }
    let found = wire
        .call(&GetFile::new(FileId(file.handle.clone())))
        .await
        .map_err(refusal)?;
    if found["file_size"].as_u64().is_some_and(|size| size > most) {
        return Err(ChannelError::TooLarge);
    }
    let path = found["file_path"].as_str().ok_or(ChannelError::Gone)?;
    let again = ChannelError::Retry { after: None };
    let request = wire
        .bot()
        .client()
        .get(wire.address("file/", path))
        .timeout(DOWNLOAD_PATIENCE);
    let mut answer = request.send().await.map_err(|_| again.clone())?;
    match answer.status().as_u16() {
        200 => {}
        // The path Telegram gave lasts an hour; the next try asks for a new one.
        404 | 429 | 500.. => return Err(again),
        code => return Err(ChannelError::Refused(format!("the download was answered {code}"))),
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(|_| again.clone())? {
        if (bytes.len() + chunk.len()) as u64 > most {
            return Err(ChannelError::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn refusal(failure: Failure) -> ChannelError {
    if failure.says(&["file is too big"]) {
        return ChannelError::TooLarge;
    }
    match ChannelError::from(failure) {
        ChannelError::Ambiguous => ChannelError::Retry { after: None },
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::http::Uri;

    use super::*;

    /// A server that announces no size.
    async fn server() -> String {
        let answer = async |uri: Uri| match uri.path() {
            "/bot1:a/GetFile" => r#"{"ok":true,"result":{"file_path":"documents/1.fit"}}"#.to_owned(),
            "/file/bot1:a/documents/1.fit" => "x".repeat(1000),
            other => panic!("{other}"),
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("a bound address"));
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
        url
    }

    #[tokio::test]
    async fn a_size_nobody_announced_is_bounded_all_the_same() {
        let wire = Wire::new("1:a", Some(&server().await)).unwrap();
        let file = FileRef {
            handle: "F".to_owned(),
            name: None,
            size: None,
        };
        assert_eq!(fetch(&wire, &file, 1000).await, Ok(vec![b'x'; 1000]));
        assert_eq!(fetch(&wire, &file, 999).await, Err(ChannelError::TooLarge));
    }
}
