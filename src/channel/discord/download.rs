//! Files people send: fetched from Discord's own hosts only, and never more than asked for.

use reqwest::Url;

use crate::channel::{ChannelError, Result};
use crate::domain::dialogue::FileRef;

use super::rest::{FILE_WITHIN, Failure, Rest, before_an_answer};

/// Where Discord keeps attachments.
const HOSTS: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];
/// The address `Rest` has where none is configured.
const DISCORD: &str = "https://discord.com";

/// Fetches a file of at most `most` bytes.
pub async fn fetch(rest: &Rest, file: &FileRef, most: u64) -> Result<Vec<u8>> {
    if file.size.is_some_and(|size| size > most) {
        return Err(ChannelError::TooLarge);
    }
    let url = allowed(&file.handle, rest.base()).ok_or_else(|| refused("the file is not on Discord's hosts"))?;
    let request = rest.anonymous().get(url).timeout(FILE_WITHIN);
    // Fetching twice is the same as fetching once.
    let lost = |e: &reqwest::Error| before_an_answer(e).of_delivery(true);
    let mut response = request.send().await.map_err(|e| lost(&e))?;
    let status = response.status().as_u16();
    match status {
        200 => {}
        429 | 500.. => return Err(Failure::Unknown.of_delivery(true)),
        // The address of an attachment is signed and good for a day.
        _ => return Err(refused(&format!("{status} for an attachment"))),
    }
    if response.content_length().is_some_and(|length| length > most) {
        return Err(ChannelError::TooLarge);
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|e| lost(&e))? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() as u64 > most {
            return Err(ChannelError::TooLarge);
        }
    }
    Ok(bytes)
}

fn refused(why: &str) -> ChannelError {
    ChannelError::Refused(why.to_owned())
}

/// The address, if this door may fetch from it. `None`: it leads elsewhere.
fn allowed(handle: &str, base: &str) -> Option<Url> {
    let url = Url::parse(handle).ok()?;
    let ours = match base {
        DISCORD => url.scheme() == "https" && url.port().is_none() && HOSTS.contains(&url.host_str()?),
        base => url.origin() == Url::parse(base).ok()?.origin(),
    };
    let anonymous = url.username().is_empty() && url.password().is_none();
    (ours && anonymous).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_discord_is_asked_for_files() {
        let good = |handle: &str| allowed(handle, DISCORD).is_some();
        assert!(good("https://cdn.discordapp.com/attachments/1/2/run.fit?ex=1&hm=2"));
        assert!(good("https://media.discordapp.net/a"));
        for bad in [
            "http://cdn.discordapp.com/a",
            "https://cdn.discordapp.com.evil.example/a",
            "https://cdn.discordapp.com:8443/a",
            "https://x@cdn.discordapp.com/a",
            "https://127.0.0.1/a",
            "file:///etc/passwd",
            "",
        ] {
            assert!(!good(bad), "{bad}");
        }
        let local = "http://127.0.0.1:9";
        assert!(allowed("http://127.0.0.1:9/attachments/1", local).is_some());
        assert!(allowed("http://127.0.0.1:8/attachments/1", local).is_none());
        assert!(allowed("https://cdn.discordapp.com/a", local).is_none());
    }
}
