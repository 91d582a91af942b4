//! What a command does: the same as the sentence it stands for.

use crate::app::App;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Inbound, Reply};
use crate::domain::intent::Intent;
use crate::i18n;
use crate::store::lane::Lane;
use crate::store::links::Purpose;

use super::carry_out::carry_out;
use super::commands::{Command, Does};
use super::decide::Decision;
use super::offline::command_value::{self, Given};
use super::offline::understand;
use super::paged::Paged;
use super::{Seen, errands, offline, recorded};

pub async fn command(
    app: &App,
    lane: &Lane,
    inbound: &Inbound,
    seen: &Seen,
    (command, named): (&Command, Lang),
    rest: &str,
) -> anyhow::Result<Decision> {
    let state = &seen.state;
    // What follows a name is in the language of the name; the answer keeps to that of the conversation.
    let lang = state.athlete.settings.lang;
    if command.id == "sources"
        && let Some(decision) = recorded::of_recordings(app, lane, rest, seen).await?
    {
        return Ok(decision);
    }
    match command.does {
        Does::Intent(Intent::Help) => Ok(Decision::Say(errands::help(lang))),
        Does::Intent(Intent::MemoryForget) if !rest.is_empty() => errands::forget_preview(app, lane, seen, rest).await,
        Does::Intent(intent) => {
            let words = command.sentence(rest, named);
            let understood = understand::meant(&words, intent, seen.today, named);
            let given = Given {
                command: command.id,
                name: command.name(lang),
                rest,
                sentence: &words,
            };
            if let Some(reply) = command_value::refusal(given, &understood, state) {
                return Ok(Decision::Say(reply));
            }
            carry_out(app, lane, offline::answer(&understood, rest, state, seen.now), seen).await
        }
        Does::Asks => {
            let words = command.asks(rest, named);
            let read = understand::understand(&words, seen.today, named);
            carry_out(app, lane, offline::answer(&read, &words, state, seen.now), seen).await
        }
        Does::Redo => Ok(Decision::Redo),
        Does::Shoes => {
            let understood = understand::meant(rest, Intent::Shoes, seen.today, named);
            carry_out(app, lane, offline::shoes(&understood, rest, state, seen.now), seen).await
        }
        Does::Race => {
            let words = command.sentence(rest, named);
            let understood = understand::meant(&words, of_a_race(rest), seen.today, named);
            carry_out(app, lane, offline::answer(&understood, &words, state, seen.now), seen).await
        }
        Does::Start => Ok(Decision::Say(errands::welcome(app, lang))),
        Does::Season => carry_out(app, lane, offline::season(state), seen).await,
        Does::Preferences => carry_out(app, lane, offline::preferences(rest, state), seen).await,
        Does::RunDays => carry_out(app, lane, offline::run_days(rest, state), seen).await,
        Does::Settings => {
            let stored = seen.history.athlete.settings.lang;
            Ok(Decision::Say(offline::settings_shown(state, stored)))
        }
        Does::Privacy => Ok(Decision::Say(errands::privacy(app, lang))),
        Does::Budget => Ok(Decision::Say(errands::budget(app, lane, seen).await?)),
        Does::Upload => Ok(Decision::Page(Paged::Link(Purpose::Upload))),
        Does::Health => Ok(Decision::Page(Paged::health(rest))),
        Does::Link if rest.is_empty() => Ok(Decision::LinkCode),
        Does::Link => {
            tracing::debug!(door = inbound.door.id(), "a linking code was given");
            Ok(Decision::Link { code: rest.to_owned() })
        }
    }
}

/// The race alone asks for its week; with words it is set.
fn of_a_race(rest: &str) -> Intent {
    if rest.is_empty() {
        Intent::RaceWeek
    } else {
        Intent::SetGoalRace
    }
}

pub fn unknown_command(lang: Lang, closest: Option<&'static str>) -> Reply {
    let text = match closest {
        Some(name) => i18n::text(lang, "bot-unknown-command-close", &[("name", name.into())]),
        None => i18n::text(lang, "bot-unknown-command", &[]),
    };
    Reply::words(text)
}
