//! What a change that a model proposes would do, in our words: the button stands under these, never under the
//! model's. What has no words here may not be proposed by a model. Pure.

use super::answers::{body, logging, settings};
use super::draft::{Draft, sentence};
use super::questions::PartRun;
use super::session;
use super::shoes;
use crate::domain::action::{Action, ToldActivity};
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::AthleteState;

/// One line a change. `None` where a model may not propose one of them: consent, silence, language, forgetting,
/// deleting and clearing a warning sign are the athlete's alone.
pub fn proposed(actions: &[Action], state: &AthleteState) -> Option<Reply> {
    let mut d = Draft::new(state);
    for action in actions {
        line(&mut d, action)?;
    }
    (!d.is_empty()).then(|| d.reply())
}

/// Whether a model may propose it. Changes of a season are shown by the reply that computes them.
pub fn may_propose(action: &Action, state: &AthleteState) -> bool {
    let season = matches!(action, Action::ChangeSeason { .. } | Action::AdoptSeason { .. });
    season || proposed(std::slice::from_ref(action), state).is_some()
}

fn line(d: &mut Draft, action: &Action) -> Option<()> {
    match action {
        Action::LogActivity { activity } => logged(d, activity),
        Action::CheckIn { sleep, legs, mood, .. } => check_in(d, [*sleep, *legs, *mood])?,
        Action::LogSleep { hours, .. } => {
            let hours = d.number(&Figure::said(*hours, Unit::Count), 1);
            d.say("proposed-sleep", &[("hours", hours.into())]);
        }
        Action::LogHrv { vital, ms, .. } => {
            let ms = d.number(&Figure::said(*ms, Unit::Count), 0);
            let vital = d.word(super::vital_id(*vital), &[]);
            d.say("proposed-hrv", &[("vital", vital.into()), ("ms", ms.into())]);
        }
        Action::LogWeight { kg, .. } => {
            let kg = d.number(&Figure::said(*kg, Unit::Kilograms), 1);
            d.say("proposed-weight", &[("kg", kg.into())]);
        }
        Action::MoveSession { from, to } => {
            let what = match session::on(d.state, *from) {
                Some(workout) => session::short(d, workout),
                None => d.word("proposed-a-session", &[]),
            };
            let (from, to) = (d.day(*from), d.day(*to));
            d.say(
                "proposed-move",
                &[("session", what.into()), ("from", from.into()), ("to", to.into())],
            );
        }
        Action::SkipSession { date } => {
            let day = d.day(*date);
            d.say("proposed-skip", &[("day", day.into())]);
        }
        Action::ReportPain { site, pain, .. } => {
            let site = body::site_name(d, site);
            match pain {
                Some(pain) => {
                    let pain = d.scale(&Figure::said(f64::from(*pain), Unit::Scale), 10);
                    d.say("proposed-pain", &[("site", site.into()), ("pain", pain.into())]);
                }
                None => d.say("proposed-pain-site", &[("site", site.into())]),
            }
        }
        Action::SetMethodology { id } => {
            let name = settings::method_name(d, id);
            d.say("proposed-method", &[("method", name.into())]);
        }
        Action::Like { what } => quoted(d, "proposed-like", what),
        Action::Dislike { what } => quoted(d, "proposed-dislike", what),
        Action::SetRunDays { days } => days_of(d, "proposed-run-days", days),
        Action::SetStrengthDays { days } => days_of(d, "proposed-strength-days", days),
        Action::SetAway { from, to } => {
            let said = Figure::said(0.0, Unit::Date);
            let (from, to) = (d.date(*from, &said), d.date(*to, &said));
            d.say("proposed-away", &[("from", from.into()), ("to", to.into())]);
        }
        _ => return goal(d, action).or_else(|| shoes::proposed(d, action)),
    }
    Some(())
}

/// Races ahead and behind.
fn goal(d: &mut Draft, action: &Action) -> Option<()> {
    let mut parts = Vec::new();
    let said = |value, unit| Figure::said(value, unit);
    let id = match action {
        Action::SetGoal {
            name,
            date,
            distance_m,
            target_s,
        } => {
            match (name, distance_m) {
                (Some(name), _) => parts.push(d.quote(name)),
                (None, Some(metres)) => parts.push(d.race_name(&said(*metres, Unit::Metres))),
                (None, None) => {}
            }
            parts.extend(date.map(|date| d.date(date, &said(0.0, Unit::Date))));
            parts.extend(target_s.map(|seconds| d.clock(&said(seconds, Unit::Seconds))));
            "proposed-goal"
        }
        Action::ChangeGoal { goal, date, target_s } => {
            let known = d.state.goals.iter().find(|g| g.goal.id == *goal)?;
            parts.push(d.goal_name(&known.goal));
            parts.extend(date.map(|date| d.date(date, &said(0.0, Unit::Date))));
            parts.extend(target_s.map(|seconds| d.clock(&said(seconds, Unit::Seconds))));
            "proposed-goal"
        }
        Action::AddResult {
            date,
            distance_m,
            duration_s,
        } => {
            parts.push(d.race_name(&said(*distance_m, Unit::Metres)));
            parts.push(d.clock(&said(*duration_s, Unit::Seconds)));
            parts.push(d.date(*date, &said(0.0, Unit::Date)));
            "proposed-result"
        }
        _ => return None,
    };
    d.say(id, &[("what", parts.join(", ").into())]);
    Some(())
}

fn logged(d: &mut Draft, told: &ToldActivity) {
    let part = PartRun::from(told);
    let what = sentence(&logging::told(d, told.sport, &part));
    d.say("proposed-logged", &[("activity", what.into())]);
}

/// The three answers of a morning; one alone is not proposed.
fn check_in(d: &mut Draft, answers: [Option<u8>; 3]) -> Option<()> {
    let [sleep, legs, mood] = answers;
    let mut scale = |n: u8| d.scale(&Figure::said(f64::from(n), Unit::Scale), 5);
    let (sleep, legs, mood) = (scale(sleep?), scale(legs?), scale(mood?));
    d.say(
        "proposed-check-in",
        &[("sleep", sleep.into()), ("legs", legs.into()), ("mood", mood.into())],
    );
    Some(())
}

fn quoted(d: &mut Draft, id: &str, what: &str) {
    let what = d.quote(what);
    d.say(id, &[("what", what.into())]);
}

fn days_of(d: &mut Draft, id: &str, days: &[u8]) {
    let list = settings::day_list(d.lang(), days);
    let list = if list.is_empty() { d.word("no-day", &[]) } else { list };
    d.say(id, &[("days", list.into())]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::action::ForgetScope;
    use crate::domain::athlete::{Lang, QuietHours};

    #[test]
    fn what_may_be_proposed_is_said_in_full() {
        let state = cases::newcomer(Lang::Fr);
        let date = state.today;
        let say = |action| proposed(&[action], &state).map(|r| r.text);
        assert_eq!(
            say(Action::CheckIn {
                date,
                sleep: Some(4),
                legs: Some(2),
                mood: Some(3)
            })
            .as_deref(),
            Some("À noter\u{a0}: sommeil 4/5, jambes 2/5, moral 3/5.")
        );
        let part = Action::CheckIn {
            date,
            sleep: None,
            legs: Some(2),
            mood: None,
        };
        assert_eq!(say(part), None);
        let pain = Action::ReportPain {
            date,
            site: "calf".into(),
            pain: Some(4),
        };
        assert_eq!(say(pain).as_deref(), Some("À noter\u{a0}: mollet, douleur 4/10."));
    }

    #[test]
    fn what_is_the_athletes_alone_has_no_words() {
        let state = cases::newcomer(Lang::En);
        let quiet = QuietHours::default();
        for action in [
            Action::Forget {
                scope: ForgetScope::Message { seq: 1 },
            },
            Action::SetModelConsent { allowed: true },
            Action::SetNudgeConsent { allowed: true },
            Action::SetQuietHours { quiet },
            Action::SetDailyCap { cap: 5 },
            Action::ClearFlag {
                flag: uuid::Uuid::nil(),
            },
            Action::DeleteActivity {
                activity: uuid::Uuid::nil(),
            },
            Action::EndSeason,
        ] {
            assert!(!may_propose(&action, &state), "{action:?}");
            let beside = Action::Like { what: "hills".into() };
            assert_eq!(proposed(&[beside, action], &state), None);
        }
    }
}
