//! What a pressed button does.

use crate::app::App;
use crate::domain::action::Action;
use crate::domain::dialogue::Reply;
use crate::domain::intent::{Certainty, Intent, Understood};
use crate::i18n;
use crate::store::lane::Lane;

use super::carry_out::carry_out;
use super::decide::Decision;
use super::offline::understand;
use super::press::{self, Pressed};
use super::{Seen, errands, offline};

pub async fn pressed(app: &App, lane: &Lane, data: &str, seen: &Seen) -> anyhow::Result<Decision> {
    let state = &seen.state;
    let lang = state.athlete.settings.lang;
    Ok(match press::parse(data) {
        Pressed::Go(secret) => Decision::Redeem { secret, accept: true },
        Pressed::No(secret) => Decision::Redeem { secret, accept: false },
        Pressed::Undo(id) => Decision::Undo { id: Some(id) },
        Pressed::Leave => Decision::Say(Reply::words(i18n::text(lang, "bot-refused", &[]))),
        Pressed::Say(intent) => {
            let read = understand::understand("", seen.today, lang);
            let mut understood = Understood {
                intent,
                certainty: Certainty::Sure,
                ..read
            };
            // The button stands under today's session, whatever has been spoken of since.
            understood.slots.date = (intent == Intent::Why).then_some(seen.today);
            return carry_out(app, lane, offline::answer(&understood, "", state, seen.now), seen).await;
        }
        Pressed::Rpe(activity, n) => Decision::Act(vec![Action::RateActivity {
            activity,
            rpe: Some(n),
            pain: None,
        }]),
        Pressed::Pain(activity, n) => Decision::Act(vec![Action::RateActivity {
            activity,
            rpe: None,
            pain: Some(n),
        }]),
        Pressed::Split(recording) => Decision::Act(vec![Action::SplitRecording { recording }]),
        Pressed::CheckIn(question, n) => {
            let only = |name: &str| (question == name).then_some(n);
            let date = seen.today;
            Decision::Act(vec![Action::CheckIn {
                date,
                sleep: only("sleep"),
                legs: only("legs"),
                mood: only("mood"),
            }])
        }
        Pressed::Unmute(rule) => Decision::Act(vec![Action::MuteRule { rule, muted: false }]),
        Pressed::Mute(rule) => Decision::Act(vec![Action::MuteRule { rule, muted: true }]),
        Pressed::Answer(question, choice) if errands::is_model_consent(&question) => {
            Decision::Act(vec![Action::SetModelConsent {
                allowed: choice == "yes",
            }])
        }
        Pressed::Answer(question, choice) => match offline::pending(&question, &choice, state) {
            Some(next) => return carry_out(app, lane, next, seen).await,
            None => Decision::Say(Reply::words(i18n::text(lang, "bot-stale-button", &[]))),
        },
        Pressed::Unknown => Decision::Say(Reply::words(i18n::text(lang, "bot-stale-button", &[]))),
    })
}
