//! The coach about itself: welcome, help, privacy, and the question before the first model call.

use crate::app::App;
use crate::coach::commands::COMMANDS;
use crate::coach::offline::Question;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Button, Reply};
use crate::domain::state::AthleteState;
use crate::i18n;

/// The command list comes from the shelf, so that it never lies.
pub fn help(lang: Lang) -> Reply {
    let mut lines = vec![i18n::text(lang, "bot-help", &[])];
    for command in COMMANDS.iter().filter(|c| c.id != "start") {
        let what = i18n::text(lang, &format!("command-{}", command.id.replace('_', "-")), &[]);
        lines.push(format!("/{} — {what}", command.name(lang)));
    }
    Reply::words(lines.join("\n"))
}

pub fn welcome(app: &App, lang: Lang) -> Reply {
    let id = if app.model.is_some() {
        "bot-welcome-model"
    } else {
        "bot-welcome"
    };
    Reply::words(i18n::text(lang, id, &[]))
}

/// Who receives what, in plain words.
pub fn privacy(app: &App, lang: Lang) -> Reply {
    let text = match &app.model {
        None => i18n::text(lang, "bot-privacy", &[]),
        Some(model) => i18n::text(
            lang,
            "bot-privacy-model",
            &[
                ("host", host(&model.config.base_url).into()),
                ("model", model.config.model.clone().into()),
            ],
        ),
    };
    Reply::words(text)
}

/// The machine an address names, without path or credentials.
fn host(url: &str) -> String {
    let rest = url.split("://").last().unwrap_or(url);
    let host = rest.split('/').next().unwrap_or(rest);
    host.rsplit('@').next().unwrap_or(host).to_owned()
}

/// The question on the model, followed by the conversation it was put in.
const MODEL_CONSENT: &str = "consent_model";

/// Whether an id is that of the question on the model.
pub fn is_model_consent(id: &str) -> bool {
    id.split('|').next() == Some(MODEL_CONSENT)
}

/// Asked before anything is sent to a model, once a conversation until it is answered. `None`: no model, answered,
/// or put in this conversation already.
pub fn model_consent(app: &App, state: &AthleteState, conversation: i64) -> Option<Question> {
    let model = app.model.as_ref()?;
    let id = format!("{MODEL_CONSENT}|{conversation}");
    if state.athlete.settings.consent.model.is_some() || state.athlete.asked.contains(&id) {
        return None;
    }
    let lang = state.athlete.settings.lang;
    let text = i18n::text(
        lang,
        "bot-consent-model",
        &[
            ("host", host(&model.config.base_url).into()),
            ("model", model.config.model.clone().into()),
        ],
    );
    let button = |id: &str, choice: &str| Button {
        label: i18n::text(lang, id, &[]),
        data: format!("ask:{MODEL_CONSENT}:{choice}"),
    };
    let buttons = vec![vec![button("bot-yes", "yes"), button("bot-no", "no")]];
    Some(Question {
        id,
        reply: Reply {
            text,
            buttons,
            ..Reply::default()
        },
    })
}

/// Notes that a question was put. Of the one on the model, only the last time counts.
pub fn put(asked: &mut Vec<String>, question: &Question) {
    if is_model_consent(&question.id) {
        asked.retain(|id| !is_model_consent(id));
    }
    if !asked.contains(&question.id) {
        asked.push(question.id.clone());
    }
}
