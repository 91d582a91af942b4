//! Addresses this program is to listen at, had before it says that it is there.

use std::io::ErrorKind;
use std::net::TcpListener;

use crate::config::Config;

/// The listener of the pages. `None`: there are none. Fails with one sentence that names the variable.
pub fn pages(config: &Config) -> anyhow::Result<Option<TcpListener>> {
    let Some(web) = &config.web else { return Ok(None) };
    let listener = bind("ALLURE_WEB_LISTEN", &web.listen)?;
    listener.set_nonblocking(true)?;
    Ok(Some(listener))
}

/// Whether the doors can listen where they are to. The address is let go again: the door takes it when it opens.
pub fn doors(config: &Config) -> anyhow::Result<()> {
    if let Some(hook) = config.telegram.as_ref().and_then(|t| t.webhook.as_ref()) {
        bind("TELEGRAM_WEBHOOK_LISTEN", &hook.listen)?;
    }
    Ok(())
}

fn bind(variable: &str, address: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).map_err(|e| match e.kind() {
        ErrorKind::AddrInUse => {
            anyhow::anyhow!("{variable}: another program listens at {address} already; stop it, or give another port")
        }
        _ => anyhow::anyhow!("{variable}: cannot listen at {address} ({e})"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_use_is_named_with_its_variable() {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = taken.local_addr().unwrap().to_string();
        assert_eq!(
            bind("ALLURE_WEB_LISTEN", &address).unwrap_err().to_string(),
            format!("ALLURE_WEB_LISTEN: another program listens at {address} already; stop it, or give another port")
        );
        drop(taken);
        bind("ALLURE_WEB_LISTEN", &address).unwrap();
    }
}
