//! The answer to the question the coach is waiting on, where the message is one.

use chrono::NaiveDate;

use super::answers::{body, life, logging, season, settings, watch, zones};
use super::told::{Told, act, goal_of, move_to};
use super::understand::{Answer, understand, yes_no};
use super::{Move, aside, goal_dropped, onboarding, questions, removal, start, undoes, why_asked, wishes, withdrawn};
use crate::domain::action::Action;
use crate::domain::activity::Sport;
use crate::domain::athlete::{AimBy, Lang, Sex};
use crate::domain::intent::{Certainty, Intent};
use crate::domain::state::AthleteState;
use crate::domain::units::Units;
use crate::domain::wellness::Place;

/// What the answer `text` to `question` does: a message, or the choice a button holds. `None` where it is no answer to
/// it: the message is then understood like any other.
pub fn pending(question: &str, text: &str, state: &AthleteState) -> Option<Move> {
    let question = questions::resolve(question, state);
    if let Some(step) = chosen(question, text, state) {
        return Some(settle(question, state, step));
    }
    if let Some(again) = why_asked::read(question, text) {
        return Some(again);
    }
    if questions::kind(question) == start::KIND {
        return start::answer(question, text, state);
    }
    if questions::kind(question) == removal::KIND
        && let Some(step) = removal::typed(question, text, state)
    {
        return Some(settle(question, state, step));
    }
    let answer = yes_no(text);
    if matches!(answer, Some(Answer::Skip)) {
        return Some(passed(question, state));
    }
    let lang = state.athlete.settings.lang;
    let u = understand(text, state.today, lang);
    // "Annule" under "noted" and a new question takes back what was noted; it is no "no" to the question.
    if is_onboarding(question) && u.intent == Intent::Undo {
        return None;
    }
    // Whatever it was about, it is called off.
    if withdrawn(text) || undoes(text) && !is_onboarding(question) {
        return Some(passed(question, state));
    }
    if answer.is_none()
        && (aside::asks(question, text, &u, state.today) || aside::stands_alone(question, text, &u, state))
    {
        return None;
    }
    // Another place hurts: that is a report of its own, not the level that was asked for.
    if questions::kind(question) == "pain_level" && u.slots.site.is_some() {
        return None;
    }
    let elsewhere = answer.is_none() && u.certainty == Certainty::Sure;
    if elsewhere && !accepts(questions::kind(question), u.intent) {
        return None;
    }
    let told = Told::new(question, text, answer, state);
    told.read().map(|step| settle(question, state, step))
}

/// A scale put once more, after words that neither answer it nor mean anything else.
pub fn once_more(question: &str, text: &str, state: &AthleteState) -> Option<Move> {
    let u = understand(text, state.today, state.athlete.settings.lang);
    if aside::asks(question, text, &u, state.today) {
        return None;
    }
    let unclear = u.certainty == Certainty::Unsure || matches!(u.intent, Intent::Smalltalk | Intent::OutOfScope);
    let details = questions::kind(question) == "pain_level"
        && u.intent == Intent::ReportPain
        && u.slots.pain.is_none()
        && u.slots.site.as_deref() == questions::parts(question, 2)[0].map(|place| Place::read(place).site);
    let question = questions::again(question).filter(|_| (unclear || details) && !text.starts_with('/'))?;
    Some(act(Action::Await {
        question: Some(question),
    }))
}

/// A question of getting to know somebody, which is put once.
pub fn is_onboarding(question: &str) -> bool {
    onboarding::is_one(questions::kind(question))
}

/// A question whose yes allows something.
pub fn is_consent(question: &str) -> bool {
    questions::kind(question) == "nudges"
}

/// The choice of a button, which is an identifier and no sentence. `None` for anything else.
fn chosen(question: &str, choice: &str, state: &AthleteState) -> Option<Move> {
    if choice == "keep" {
        return Some(Move::Act(Vec::new()));
    }
    let action = match questions::kind(question) {
        "sex" => Action::SetSex {
            sex: match choice {
                "female" => Sex::Female,
                "male" => Sex::Male,
                _ => return None,
            },
        },
        "methodology" if settings::is_method(choice) => return Some(season::choose(state, choice)),
        "zones" if choice == "check" => return Some(zones::check(state)),
        "season" if choice == "end" => return Some(season::end(state)),
        "session" if choice == "watch" => return Some(watch::of_day(state, None)),
        "season" => return wishes::chosen(state, choice).or_else(|| life::chosen(state, choice)),
        "aim_by" => Action::SetAimBy {
            by: AimBy::from_id(choice)?,
        },
        "language" => Action::SetLanguage {
            lang: Lang::ALL.into_iter().find(|l| l.code() == choice)?,
        },
        "units" => Action::SetUnits {
            units: match choice {
                "metric" => Units::Metric,
                "imperial" => Units::Imperial,
                _ => return None,
            },
        },
        "move" => {
            let to = choice.parse::<NaiveDate>().ok()?;
            return move_to(question, to, state);
        }
        "pain_site" if body::is_site(choice) => {
            return Some(body::report(state, choice.to_owned(), None));
        }
        removal::KIND => return removal::chosen(choice),
        "protocol" if body::is_site(choice) => return Some(body::protocol_of(state, choice)),
        goal_dropped::KIND => return goal_dropped::chosen(choice, state),
        "goal_distance" => {
            let (_, metres) = questions::DISTANCES.iter().find(|(id, _)| *id == choice)?;
            return Some(goal_of(question, *metres, state));
        }
        _ => return None,
    };
    Some(act(action))
}

/// The question is passed over. A run told without its distance is still worth noting.
fn passed(question: &str, state: &AthleteState) -> Move {
    let step = match questions::read_run(question) {
        Some(run) if questions::kind(question) == "log_run" => logging::confirm(state, Sport::Running, &run),
        _ => Move::Act(Vec::new()),
    };
    settle(question, state, step)
}

/// Adds that the question waits no more, and that it was asked.
fn settle(question: &str, state: &AthleteState, step: Move) -> Move {
    let close = |actions: &mut Vec<Action>| {
        let asks_on = actions.iter().any(|a| matches!(a, Action::Await { .. }));
        if !asks_on {
            actions.push(Action::Await { question: None });
        }
        let kind = questions::kind(question);
        if onboarding::is_one(kind) && !state.athlete.asked.iter().any(|q| q == kind) {
            actions.push(Action::Asked {
                question: kind.to_owned(),
            });
        }
    };
    match step {
        Move::Act(mut actions) => {
            close(&mut actions);
            Move::Act(actions)
        }
        Move::Propose {
            mut actions,
            reply,
            accept,
            refuse,
        } => {
            close(&mut actions);
            Move::Propose {
                actions,
                reply,
                accept,
                refuse,
            }
        }
        other => other,
    }
}

/// Intents that may be an answer even when the message is sure to mean them.
pub fn accepts(kind: &str, intent: Intent) -> bool {
    let fits: &[Intent] = match kind {
        "goal" | "goal_distance" | "goal_date" => &[Intent::SetGoalRace, Intent::ChangeGoal, Intent::RaceWeek],
        goal_dropped::KIND => &[Intent::ChangeGoal, Intent::SetGoalRace, Intent::RaceWeek, Intent::Undo],
        "recent_race" | "race_date" | "race_time" => &[Intent::LogRun, Intent::MyRecords],
        "heart" => &[Intent::MyZones],
        "run_days" | "strength_days" => &[Intent::Availability, Intent::StrengthSession, Intent::LogStrength],
        "injuries" | "pain_level" | "pain_site" => &[Intent::ReportPain],
        "move" => &[Intent::MoveSession, Intent::Availability],
        "protocol" => &[Intent::ReportPain, Intent::InjuryProtocol],
        "checkin" => &[Intent::FeelTired, Intent::FeelGood, Intent::RecoveryStatus],
        "methodology" => &[Intent::Methodology],
        "language" => &[Intent::Language],
        "timezone" => &[Intent::Timezone],
        "quiet_hours" => &[Intent::QuietHours],
        "units" => &[Intent::Units],
        "log_run" => &[Intent::LogRun],
        "sleep_h" => &[Intent::LogSleep],
        "weight" => &[Intent::LogWeight],
        "like" => &[Intent::PreferenceLike],
        "dislike" => &[Intent::PreferenceDislike],
        "forget" => &[Intent::MemoryForget],
        _ => &[],
    };
    fits.contains(&intent) || matches!(intent, Intent::Smalltalk | Intent::OutOfScope)
}
