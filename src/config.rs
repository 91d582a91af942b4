//! The environment, read once in `main` into [`Env`] and parsed into [`Config`]. Presence of its
//! variables switches an integration on. All errors are reported together.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// One variable the program understands.
#[derive(Debug, Clone, Copy)]
pub struct Variable {
    pub name: &'static str,
    pub meaning: &'static str,
}

/// Every variable, in the order of `.env.example`.
pub const VARIABLES: &[Variable] = &[
    Variable {
        name: "ALLURE_HOME",
        meaning: "folder of the embedded database, the master key and exports",
    },
    Variable {
        name: "ALLURE_MASTER_KEY",
        meaning: "64 hexadecimal digits; replaces the key file in ALLURE_HOME",
    },
    Variable {
        name: "DATABASE_URL",
        meaning: "a Postgres of your own instead of the embedded one",
    },
    Variable {
        name: "ALLURE_PG_BIN",
        meaning: "folder of the postgres and initdb programs",
    },
    Variable {
        name: "OPENAI_API_KEY",
        meaning: "key of an OpenAI-compatible server",
    },
    Variable {
        name: "OPENAI_BASE_URL",
        meaning: "address of an OpenAI-compatible server",
    },
    Variable {
        name: "OPENAI_MODEL",
        meaning: "name of the model; needed with either of the two above",
    },
    Variable {
        name: "ALLURE_MODEL_PRICE_IN",
        meaning: "price of a million input tokens; unset: a token cap applies",
    },
    Variable {
        name: "ALLURE_MODEL_PRICE_OUT",
        meaning: "price of a million output tokens",
    },
    Variable {
        name: "ALLURE_MODEL_DAILY_BUDGET",
        meaning: "most spent per athlete and day, in the unit of the prices",
    },
    Variable {
        name: "ALLURE_MODEL_DAILY_TOKENS",
        meaning: "most tokens per athlete and day where prices are unset",
    },
    Variable {
        name: "ALLURE_MODEL_MONTHLY_BUDGET",
        meaning: "most spent by everybody together in a month, in the unit of the prices",
    },
    Variable {
        name: "ALLURE_MODEL_MONTHLY_TOKENS",
        meaning: "most tokens of everybody together in a month where prices are unset",
    },
    Variable {
        name: "TELEGRAM_BOT_TOKEN",
        meaning: "opens the Telegram door",
    },
    Variable {
        name: "TELEGRAM_API_URL",
        meaning: "another Bot API host",
    },
    Variable {
        name: "TELEGRAM_WEBHOOK_URL",
        meaning: "public address; unset: long polling",
    },
    Variable {
        name: "TELEGRAM_WEBHOOK_LISTEN",
        meaning: "local address the webhook listens on",
    },
    Variable {
        name: "TELEGRAM_WEBHOOK_SECRET",
        meaning: "secret Telegram repeats in each webhook call",
    },
    Variable {
        name: "DISCORD_TOKEN",
        meaning: "opens the Discord door",
    },
    Variable {
        name: "DISCORD_API_URL",
        meaning: "another Discord host",
    },
    Variable {
        name: "ALLURE_WEB_LISTEN",
        meaning: "opens the pages (large files, a phone's measures); local address they listen on",
    },
    Variable {
        name: "ALLURE_WEB_URL",
        meaning: "public https address of the pages",
    },
    Variable {
        name: "ALLURE_LOG",
        meaning: "log filter, such as info or allure=debug",
    },
    Variable {
        name: "ALLURE_CRASH_AT",
        meaning: "debug builds only: die at a named point",
    },
];

/// The environment as a map. Tests pass their own and never touch the process.
#[derive(Debug, Clone, Default)]
pub struct Env(BTreeMap<String, String>);

impl Env {
    /// Reads the process environment. Called once, in `main`.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
    pub fn from_process() -> Self {
        let named = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value)));
        // A value that is no text is read as far as it goes, so that it is refused with its name and not with a panic.
        Self(
            named
                .map(|(name, value)| (name, value.to_string_lossy().into_owned()))
                .collect(),
        )
    }

    pub fn from_pairs<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        Self(pairs.into_iter().map(|(k, v)| (k.into(), v.into())).collect())
    }

    /// `None` where unset or empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|v| v.trim()).filter(|v| !v.is_empty())
    }
}

/// Text that prints as dots.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("••••")
    }
}

/// An OpenAI-compatible server.
#[derive(Debug, Clone)]
pub struct ModelConfig {
    pub base_url: String,
    pub api_key: Secret,
    pub model: String,
    pub spending: Spending,
}

/// What a model may cost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spending {
    /// Price of a million input and output tokens. `None`: unknown, the token caps apply.
    pub price: Option<(f64, f64)>,
    /// Most spent per athlete and day, in the unit of the prices.
    pub daily_budget: f64,
    /// Most tokens per athlete and day where the price is unknown.
    pub daily_tokens: i64,
    /// Most spent by everybody together in a month, in the unit of the prices.
    pub monthly_budget: f64,
    /// Most tokens of everybody together in a month where the price is unknown.
    pub monthly_tokens: i64,
}

#[derive(Debug, Clone)]
pub struct Webhook {
    pub url: String,
    pub listen: String,
    pub secret: Secret,
}

#[derive(Debug, Clone)]
pub struct TelegramConfig {
    pub token: Secret,
    pub api_url: Option<String>,
    /// `None`: long polling.
    pub webhook: Option<Webhook>,
}

#[derive(Debug, Clone)]
pub struct DiscordConfig {
    pub token: Secret,
    pub api_url: Option<String>,
}

/// The pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebConfig {
    /// Local address, such as `127.0.0.1:8080`.
    pub listen: String,
    /// As the athletes' browsers write it, without a slash at its end.
    pub url: String,
}

#[derive(Debug, Clone)]
pub struct Config {
    pub home: PathBuf,
    /// Where `~/` leads in the terminal. `None` where the environment does not say.
    pub user_home: Option<PathBuf>,
    pub master_key: Option<Secret>,
    /// `None`: the embedded Postgres.
    pub database_url: Option<Secret>,
    pub pg_bin: Option<PathBuf>,
    pub model: Option<ModelConfig>,
    pub telegram: Option<TelegramConfig>,
    pub discord: Option<DiscordConfig>,
    /// `None`: no pages.
    pub web: Option<WebConfig>,
    pub log: String,
    pub crash_at: Option<String>,
}

/// Most tokens per athlete and day where the price is unknown.
const DEFAULT_DAILY_TOKENS: i64 = 200_000;
/// Most spent per athlete and day where prices are known, in their unit.
const DEFAULT_DAILY_BUDGET: f64 = 0.25;
/// Most tokens of everybody in a month: three people who use up every day of theirs.
const DEFAULT_MONTHLY_TOKENS: i64 = 20_000_000;
/// Most spent by everybody in a month, for about as many.
const DEFAULT_MONTHLY_BUDGET: f64 = 20.0;

impl Config {
    /// Every problem of the environment in one list, one sentence each.
    pub fn from_env(env: &Env, root: bool) -> Result<Self, Vec<String>> {
        let mut problems = Vec::new();
        let config = Self {
            home: home(env, root).unwrap_or_else(|| {
                problems.push("no home folder: set ALLURE_HOME to a folder of your own".to_owned());
                PathBuf::new()
            }),
            user_home: env.get("HOME").map(PathBuf::from),
            master_key: env.get("ALLURE_MASTER_KEY").map(Secret::new),
            database_url: env.get("DATABASE_URL").map(Secret::new),
            pg_bin: env.get("ALLURE_PG_BIN").map(PathBuf::from),
            model: model(env, &mut problems),
            telegram: telegram(env, &mut problems),
            discord: env.get("DISCORD_TOKEN").map(|token| DiscordConfig {
                token: Secret::new(token),
                api_url: address(env, "DISCORD_API_URL", &mut problems),
            }),
            web: web(env, &mut problems),
            log: log(env.get("ALLURE_LOG")),
            crash_at: env.get("ALLURE_CRASH_AT").map(str::to_owned),
        };
        if let Some(url) = env.get("DATABASE_URL")
            && !["postgres://", "postgresql://"].iter().any(|s| url.starts_with(s))
        {
            problems.push("DATABASE_URL must begin with postgres:// or postgresql://".to_owned());
        }
        if problems.is_empty() { Ok(config) } else { Err(problems) }
    }

    /// What is probably wrong, though only the other side can tell: one sentence each, without the value.
    pub fn doubts(&self) -> Vec<String> {
        let odd = |telegram: &TelegramConfig| !is_bot_token(telegram.token.expose());
        let doubt = "TELEGRAM_BOT_TOKEN does not look like a token of @BotFather: digits, a colon, then at least 35 \
                     letters, digits, `_` or `-`";
        self.telegram
            .iter()
            .filter(|t| odd(t))
            .map(|_| doubt.to_owned())
            .chain(self.web.iter().filter(|w| !w.is_private()).map(|_| {
                "the pages have no https address: what travels between a phone and this machine can be read on its way; \
                 set ALLURE_WEB_URL to the https address of a proxy"
                    .to_owned()
            }))
            .collect()
    }
}

impl WebConfig {
    /// Whether nobody between can read along: https, or never leaving the machine.
    fn is_private(&self) -> bool {
        let host = self.url.split("://").nth(1).unwrap_or_default();
        let here = ["localhost", "127.0.0.1", "[::1]"];
        self.url.starts_with("https://")
            || here
                .iter()
                .any(|h| host.split(['/']).next().unwrap_or_default().starts_with(h))
    }
}

/// The shape of a bot's token (Bot API, "Authorizing your bot").
fn is_bot_token(token: &str) -> bool {
    let Some((id, secret)) = token.split_once(':') else {
        return false;
    };
    let of_secret = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    !id.is_empty() && id.chars().all(|c| c.is_ascii_digit()) && secret.len() >= 35 && secret.chars().all(of_secret)
}

/// Whether an address behind its scheme names a machine, and a port that is a number where it names one.
fn names_a_machine(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let place = authority.rsplit('@').next().unwrap_or_default();
    let (machine, port) = match place.strip_prefix('[').and_then(|v6| v6.split_once(']')) {
        Some((machine, after)) => (machine, after.strip_prefix(':')),
        None => match place.split_once(':') {
            Some((machine, port)) => (machine, Some(port)),
            None => (place, None),
        },
    };
    !machine.is_empty()
        && !rest.chars().any(|c| c.is_whitespace() || c.is_control())
        && port.is_none_or(|p| p.parse::<u16>().is_ok())
}

/// `ALLURE_HOME`, else the system's state directory as root, else the user's data directory.
/// What others' code may write to the log: nothing. Their complaints carry what they could not read, and that may be an
/// athlete's words or a model's.
const QUIET: &[&str] = &[
    "async_openai",
    "eventsource_stream",
    "usvg",
    "resvg",
    "fontdb",
    "serenity",
];

/// The log filter. A target of others is heard only where it is named.
fn log(asked: Option<&str>) -> String {
    let asked = asked.unwrap_or("warn,sqlx=error");
    let named = |target: &str| {
        asked.split(',').any(|directive| {
            let of = directive.split(['=', '[']).next().unwrap_or_default().trim();
            of.split("::").next() == Some(target)
        })
    };
    let quiet = QUIET.iter().filter(|target| !named(target));
    std::iter::once(asked.to_owned())
        .chain(quiet.map(|target| format!("{target}=off")))
        .collect::<Vec<_>>()
        .join(",")
}

fn home(env: &Env, root: bool) -> Option<PathBuf> {
    if let Some(home) = env.get("ALLURE_HOME") {
        return Some(PathBuf::from(home));
    }
    if root {
        return Some(PathBuf::from("/var/lib/allure"));
    }
    if let Some(data) = env.get("XDG_DATA_HOME") {
        return Some(PathBuf::from(data).join("allure"));
    }
    let home = PathBuf::from(env.get("HOME")?);
    let data = if cfg!(target_os = "macos") {
        "Library/Application Support"
    } else {
        ".local/share"
    };
    Some(home.join(data).join("allure"))
}

fn address(env: &Env, name: &str, problems: &mut Vec<String>) -> Option<String> {
    let url = env.get(name)?;
    let Some(rest) = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://")) else {
        problems.push(format!("{name} must begin with http:// or https://"));
        return None;
    };
    if !names_a_machine(rest) {
        problems.push(format!(
            "{name} is no address: after http:// or https:// comes a machine, and a port of at most 65535 if any"
        ));
        return None;
    }
    Some(url.trim_end_matches('/').to_owned())
}

fn number(env: &Env, name: &str, problems: &mut Vec<String>) -> Option<f64> {
    let text = env.get(name)?;
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() && value >= 0.0 => Some(value),
        _ => {
            problems.push(format!("{name} must be a number of at least 0"));
            None
        }
    }
}

fn model(env: &Env, problems: &mut Vec<String>) -> Option<ModelConfig> {
    let key = env.get("OPENAI_API_KEY");
    let base = address(env, "OPENAI_BASE_URL", problems);
    if key.is_none() && base.is_none() {
        return None;
    }
    let Some(model) = env.get("OPENAI_MODEL") else {
        problems.push("OPENAI_MODEL is needed with OPENAI_API_KEY or OPENAI_BASE_URL: name the model".to_owned());
        return None;
    };
    let price_in = number(env, "ALLURE_MODEL_PRICE_IN", problems);
    let price_out = number(env, "ALLURE_MODEL_PRICE_OUT", problems);
    Some(ModelConfig {
        base_url: base.unwrap_or_else(|| "https://api.openai.com/v1".to_owned()),
        api_key: Secret::new(key.unwrap_or("none")),
        model: model.to_owned(),
        spending: Spending {
            price: price_in.zip(price_out),
            daily_budget: number(env, "ALLURE_MODEL_DAILY_BUDGET", problems).unwrap_or(DEFAULT_DAILY_BUDGET),
            daily_tokens: number(env, "ALLURE_MODEL_DAILY_TOKENS", problems).map_or(DEFAULT_DAILY_TOKENS, |n| n as i64),
            monthly_budget: number(env, "ALLURE_MODEL_MONTHLY_BUDGET", problems).unwrap_or(DEFAULT_MONTHLY_BUDGET),
            monthly_tokens: number(env, "ALLURE_MODEL_MONTHLY_TOKENS", problems)
                .map_or(DEFAULT_MONTHLY_TOKENS, |n| n as i64),
        },
    })
}

fn telegram(env: &Env, problems: &mut Vec<String>) -> Option<TelegramConfig> {
    let token = Secret::new(env.get("TELEGRAM_BOT_TOKEN")?);
    let webhook = address(env, "TELEGRAM_WEBHOOK_URL", problems).and_then(|url| {
        let Some(secret) = env.get("TELEGRAM_WEBHOOK_SECRET").filter(|s| s.len() >= 32) else {
            problems.push(
                "TELEGRAM_WEBHOOK_SECRET of at least 32 characters is needed with TELEGRAM_WEBHOOK_URL".to_owned(),
            );
            return None;
        };
        let listen = env
            .get("TELEGRAM_WEBHOOK_LISTEN")
            .unwrap_or("127.0.0.1:8443")
            .to_owned();
        Some(Webhook {
            url,
            listen,
            secret: Secret::new(secret),
        })
    });
    Some(TelegramConfig {
        token,
        api_url: address(env, "TELEGRAM_API_URL", problems),
        webhook,
    })
}

fn web(env: &Env, problems: &mut Vec<String>) -> Option<WebConfig> {
    let url = address(env, "ALLURE_WEB_URL", problems);
    let Some(listen) = env.get("ALLURE_WEB_LISTEN") else {
        if url.is_some() {
            problems.push("ALLURE_WEB_LISTEN is needed with ALLURE_WEB_URL: such as 127.0.0.1:8080".to_owned());
        }
        return None;
    };
    let port = listen.rsplit_once(':').map(|(_, port)| port.parse::<u16>());
    if !names_a_machine(listen) || !matches!(port, Some(Ok(1..))) {
        problems.push("ALLURE_WEB_LISTEN is no local address: such as 127.0.0.1:8080".to_owned());
        return None;
    }
    Some(WebConfig {
        listen: listen.to_owned(),
        url: url.unwrap_or_else(|| format!("http://{listen}")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_need_an_address_of_their_own() {
        let web = |pairs: &[(&str, &str)]| {
            let home = [("HOME", "/h")];
            Config::from_env(&Env::from_pairs(home.iter().chain(pairs).copied()), false).map(|c| (c.doubts(), c.web))
        };
        let listen = ("ALLURE_WEB_LISTEN", "127.0.0.1:8080");
        let (doubts, there) = web(&[listen]).unwrap();
        assert_eq!(there.unwrap().url, "http://127.0.0.1:8080");
        assert_eq!(doubts, [""; 0]);
        let (doubts, there) = web(&[listen, ("ALLURE_WEB_URL", "https://coach.example/allure/")]).unwrap();
        assert_eq!(
            (there.unwrap().url.as_str(), doubts.len()),
            ("https://coach.example/allure", 0)
        );
        let (doubts, _) = web(&[listen, ("ALLURE_WEB_URL", "http://coach.example")]).unwrap();
        assert_eq!(doubts.len(), 1, "{doubts:?}");
        for wrong in ["8080", "127.0.0.1", "127.0.0.1:0", "127.0.0.1:99999", ":8080", "a b:80"] {
            let problems = web(&[("ALLURE_WEB_LISTEN", wrong)]).unwrap_err();
            assert_eq!(problems.len(), 1, "{wrong}: {problems:?}");
        }
        assert_eq!(
            web(&[("ALLURE_WEB_URL", "https://coach.example")]).unwrap_err().len(),
            1
        );
        assert!(web(&[]).unwrap().1.is_none());
    }

    #[test]
    fn nothing_set_is_a_working_configuration() {
        let config = Config::from_env(&Env::from_pairs([("HOME", "/home/ana")]), false).unwrap();
        assert_eq!(config.home, PathBuf::from("/home/ana/.local/share/allure"));
        assert!(config.model.is_none() && config.telegram.is_none() && config.discord.is_none());
        assert_eq!(
            Config::from_env(&Env::default(), true).unwrap().home,
            PathBuf::from("/var/lib/allure")
        );
    }

    #[test]
    fn every_problem_is_reported_at_once() {
        let env = Env::from_pairs([
            ("HOME", "/h"),
            ("OPENAI_API_KEY", "k"),
            ("DISCORD_TOKEN", "a.b.c"),
            ("DISCORD_API_URL", "ftp://x"),
            ("TELEGRAM_BOT_TOKEN", "t"),
            ("TELEGRAM_WEBHOOK_URL", "https://x"),
        ]);
        let problems = Config::from_env(&env, false).unwrap_err();
        assert_eq!(problems.len(), 3, "{problems:?}");
    }

    #[test]
    fn an_address_names_a_machine() {
        for (url, good) in [
            ("https://api.example/v1/", true),
            ("http://127.0.0.1:8080", true),
            ("http://[::1]:8080/x", true),
            ("https://me:pw@host", true),
            ("https://", false),
            ("https://:80", false),
            ("https://host:port", false),
            ("https://host:99999", false),
            ("https://two words", false),
            ("api.example", false),
        ] {
            let env = Env::from_pairs([("HOME", "/h"), ("DISCORD_TOKEN", "a"), ("DISCORD_API_URL", url)]);
            assert_eq!(Config::from_env(&env, false).is_ok(), good, "{url}");
        }
        let env = Env::from_pairs([("HOME", "/h"), ("DATABASE_URL", "mysql://x")]);
        assert_eq!(
            Config::from_env(&env, false).unwrap_err(),
            ["DATABASE_URL must begin with postgres:// or postgresql://"]
        );
    }

    #[test]
    fn a_token_has_a_shape() {
        let long = "A-b_9".repeat(7);
        for (token, good) in [
            (format!("123456:{long}"), true),
            (format!("123456:{}", &long[1..]), false),
            (format!("12a:{long}"), false),
            (format!(":{long}"), false),
            (format!("123456:{long}é"), false),
            (long.clone(), false),
        ] {
            let env = Env::from_pairs([("HOME", "/h"), ("TELEGRAM_BOT_TOKEN", &token)]);
            let doubts = Config::from_env(&env, false).unwrap().doubts();
            assert_eq!(doubts.is_empty(), good, "{token}");
            assert!(!doubts.concat().contains(&token), "{token}");
        }
    }

    #[test]
    fn secrets_print_as_dots() {
        let env = Env::from_pairs([
            ("HOME", "/h"),
            ("DISCORD_TOKEN", "very-secret"),
            ("ALLURE_MASTER_KEY", "very-secret"),
        ]);
        let shown = format!("{:?}", Config::from_env(&env, false).unwrap());
        assert!(!shown.contains("very-secret"), "{shown}");
    }

    #[test]
    fn what_others_complain_of_is_heard_only_where_it_is_asked_for() {
        let off = "eventsource_stream=off,usvg=off,resvg=off,fontdb=off,serenity=off";
        assert_eq!(log(None), format!("warn,sqlx=error,async_openai=off,{off}"));
        assert_eq!(log(Some("info")), format!("info,async_openai=off,{off}"));
        assert_eq!(
            log(Some("async_openai::error=debug,usvg")),
            format!("async_openai::error=debug,usvg,{}", off.replace(",usvg=off", ""))
        );
    }
}
