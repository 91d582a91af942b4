//! The coach without a model: what was understood becomes a move, and every move has its words.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::action::Action;
use crate::domain::athlete::Away;
use crate::domain::dialogue::Reply;
use crate::domain::feedback::{Effect, Progress};
use crate::domain::intent::{Intent, Understood};
use crate::domain::state::AthleteState;
use crate::domain::wellness::Tier;
use crate::science::plan::lint;

mod aim_told;
mod answers;
mod aside;
mod beginner;
mod beside;
mod body_range;
#[cfg(test)]
pub(super) mod cases;
pub mod command_value;
mod correction;
mod countries;
mod country;
mod date_alone;
mod days_changed;
mod done;
pub mod draft;
mod effort;
mod facts;
mod file_summary;
mod goal_dropped;
mod goal_told;
mod habits;
mod hardship;
mod hurting;
mod journey;
mod kinds;
pub mod known_then;
mod language_asked;
mod lately;
mod main_goal;
pub mod manners;
mod minor;
mod morning_told;
mod not_settable;
mod onboarding;
mod pain_told;
mod pending;
pub mod period;
mod plan_text;
mod proposed;
mod questions;
mod quoted;
mod race_soon;
mod raced;
mod reasons;
pub mod recordings;
mod recovered;
mod redate;
mod reminded;
mod removal;
#[cfg(test)]
mod replies;
mod retold;
mod run_days;
mod run_range;
mod running_since;
mod runs_shown;
mod session;
mod settled;
mod several;
mod several_races;
mod shoes;
mod start;
mod strength;
mod thresholds;
mod told;
pub mod understand;
mod unitless;
mod waiting;
mod weekly;
mod well_again;
mod which_run;
mod while_away;
mod why_asked;
mod wishes;
mod withdrawn;

pub use answers::body::{place_words, site_name};
pub use answers::logging::{Amounts, amounts};
pub use answers::plan::why_on as answers_why;
pub use answers::settings::zone_name;
pub use answers::sources::{source_id, sources, vital_id};
pub use beside::split as beside;
pub use correction::{Correction, read as correction};
pub use done::done;
pub use effort::undated as effort_alone;
pub use facts::split as facts;
pub use file_summary::{file_summary, is_old, too_fast};
pub use language_asked::language_asked;
pub use lately::week_m;
pub use morning_told::{felt as morning_felt, variability as variability_told};
pub use onboarding::next_question;
pub use pending::{is_consent, is_onboarding, once_more, pending};
pub use proposed::{may_propose, proposed};
pub use questions::{Question, kind as kind_of};
pub use quoted::quoted;
pub use recovered::recovered;
pub use redate::{Redate, read as redate};
pub use reminded::{not_kept, reminded, says_nothing};
pub use removal::{asked as removal, is_asked as asks_for_a_removal};
pub use retold::retold;
pub use run_days::run_days;
pub use running_since::running_since;
pub use runs_shown::{last as last_runs, on as runs_on};
pub use settled::settled as settings_shown;
pub use several::{asked_next, disagreement, is_noted, is_retold, not_noted_yet, settle as several_runs};
pub use shoes::far as shoe_distance;
pub use start::{is_mark as of_a_start, puts as asks_before_a_session};
pub use waiting::red as waits_for_a_doctor;
pub use while_away::{meant as runs_while_away, noted as days_away};
pub use withdrawn::{undoes, withdrawn};

/// What the coach does about a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Move {
    Say(Reply),
    /// Applied inside the turn's transaction; worded afterwards by [`done`] from the state before and after.
    Act(Vec<Action>),
    /// Needs one tap: the driver stores the actions behind a one-time button.
    Propose {
        actions: Vec<Action>,
        reply: Reply,
        /// Labels of the two buttons.
        accept: String,
        refuse: String,
    },
    /// Needs the hands: database, pictures, files.
    Errand(Errand),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportKind {
    Week,
    Month,
    Form,
    Records,
}

/// What only the driver can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Errand {
    Report(ReportKind),
    MemoryShow,
    /// What was known at the end of a day.
    MemoryThen {
        day: NaiveDate,
    },
    /// Search the conversation. Untrusted words.
    Recall {
        words: String,
    },
    /// Show what forgetting these words would remove. Untrusted words.
    ForgetPreview {
        words: String,
    },
    Export,
    DeleteAccount,
    Undo,
    Redo,
    Link,
    /// The receipts of the last answer.
    Why,
    /// Why the session spoken of last is what it is.
    WhySaid,
    /// Why the coach last wrote unasked.
    WhyWritten,
    Privacy,
    /// What was run between two days, both included.
    Total {
        from: NaiveDate,
        to: NaiveDate,
    },
    LongestRun,
    /// Where activities and measures came from.
    Sources,
    /// The last runs, newest first, at most so many.
    LastRuns {
        count: usize,
    },
    /// What was run on the days a sentence may mean.
    RunsOn {
        days: Vec<NaiveDate>,
    },
}

/// What to do about a message that was understood. `text` is the message itself, `now` its instant; the words come
/// in the language of the settings.
pub fn answer(u: &Understood, text: &str, state: &AthleteState, now: DateTime<Utc>) -> Move {
    if let Some(day) = known_then::asked(u.intent, text, state.today) {
        return Move::Errand(Errand::MemoryThen { day });
    }
    // "Je serai à Lisbonne du 4 au 9 décembre" has the words of a race to come.
    if let Some(Away { from, to }) = journey::days(text, &u.slots, state.today) {
        return Move::Act(vec![Action::SetAway { from, to }]);
    }
    answers::answer(&answers::Ask { u, text, state, now })
}

/// What is still to be run of this week, a line a day. `None`: nothing, or nothing that may be said yet.
pub fn coming(state: &AthleteState) -> Option<Reply> {
    answers::week_ahead::coming(state).filter(|_| !flagged(state) && !state.tells_nothing())
}

/// The season followed, or how to begin one. With a warning sign open, what is waited for instead.
pub fn season(state: &AthleteState) -> Move {
    if flagged(state) {
        let mut d = draft::Draft::new(state);
        d.say("safety-flag-open", &[]);
        return Move::Say(d.reply());
    }
    answers::season::overview(state)
}

/// `/chaussures`: the pairs, or what the words behind it tell of one; else they name a new one.
pub fn shoes(u: &Understood, words: &str, state: &AthleteState, now: DateTime<Utc>) -> Move {
    if words.is_empty() {
        return answers::answer(&answers::Ask {
            u,
            text: words,
            state,
            now,
        });
    }
    shoes::settle(u, words, state).unwrap_or_else(|| shoes::add_by_name(words, state))
}

/// What a plan heeds of the athlete's wishes, or the change of one that `text` tells.
pub fn preferences(text: &str, state: &AthleteState) -> Move {
    let told = wishes::settle(text, state).filter(|_| !text.is_empty());
    told.unwrap_or_else(|| Move::Say(wishes::shown(state)))
}

/// What life asks of the season followed: illness, travel, heat, the return after an injury. `families` is what the
/// safety layer found in the sentence. `None` without a season, or where it stays as it is.
pub fn life(u: &Understood, text: &str, state: &AthleteState, families: &[&str]) -> Option<Move> {
    answers::life::told(u, text, state, families)
}

/// Whether a step already says what to do with a cold.
pub fn is_for_a_cold(step: &Move) -> bool {
    answers::life::is_for_a_cold(step)
}

/// What a change just made asks of the season followed.
pub fn follow(actions: &[Action], before: &AthleteState, state: &AthleteState) -> Option<Move> {
    answers::life::follow(actions, before, state)
}

/// A threshold, a test or a critical speed told in words, and heart rates that cannot stand together. `None`: none is
/// told.
pub fn threshold_told(text: &str, state: &AthleteState) -> Option<Move> {
    let u = understand::understand(text, state.today, state.athlete.settings.lang);
    // A refusal of its own says more than that two numbers do not fit.
    let impossible = body_range::refusal(text, state);
    thresholds::settle(&u.slots, text, state).filter(|_| impossible.is_none())
}

/// The zones that recent sessions ask for, before and after. `None` where they stay.
pub fn new_zones(state: &AthleteState) -> Option<Move> {
    answers::zones::proposal(state)
}

/// A lighter stretch of the season where the fatigue table asks for one. `None` where it does not, without a season,
/// and where nothing ahead would change.
pub fn lighter(state: &AthleteState) -> Option<Move> {
    answers::life::lighter(state)
}

/// The claim of better or worse, with its effect, interval, runs and what was left out.
pub fn say_progress(d: &mut draft::Draft, progress: &Progress, effect: &Effect) {
    answers::progress::claim(d, progress, effect);
}

/// Overreaching, where every sign of it is there.
pub fn say_overreach(d: &mut draft::Draft, progress: &Progress) {
    answers::progress::overreach(d, progress);
}

/// What the hard rules say of a plan from elsewhere, and whether it breaks none. Untrusted text.
pub fn second_opinion(text: &str, state: &AthleteState) -> (Reply, bool) {
    let plan = plan_text::read(text, state.today, state.athlete.settings.lang);
    let sound = !plan.is_empty() && lint::lint(&plan, state).is_empty();
    (answers::second_opinion::opinion(state, &plan), sound)
}

/// What the hard rules say of a plan in a file. `None`: no dated session stands in it. Untrusted text.
pub fn plan_of(text: &str, state: &AthleteState) -> Option<Reply> {
    let plan = plan_text::read(text, state.today, state.athlete.settings.lang);
    (!plan.is_empty()).then(|| answers::second_opinion::opinion(state, &plan))
}

/// Whether a message is a plan that was pasted.
pub fn is_plan(text: &str, state: &AthleteState) -> bool {
    plan_text::pasted(text, state.today, state.athlete.settings.lang)
}

/// What a sentence settles whatever its intent: a race declared, a country, a kind of message, a number no body has.
pub fn settled(u: &Understood, text: &str, state: &AthleteState, now: DateTime<Utc>) -> Option<Move> {
    let ask = answers::Ask { u, text, state, now };
    if let Some(shown) = runs_shown::asked(text, state) {
        return Some(Move::Errand(shown));
    }
    if let Some(step) = hardship::settle(text, state).or_else(|| well_again::settle(text, state)) {
        return Some(step);
    }
    // A question about a race or a race time tells nothing: 45 minutes over 10 km is no half wished for.
    if answers::race_asked::asked(&ask).is_some() {
        return None;
    }
    if let Some(step) = pain_told::settle(text, state).or_else(|| morning_told::in_full(u, text, state)) {
        return Some(step);
    }
    if let Some(reply) = body_range::refusal(text, state)
        .or_else(|| run_range::settle(u, text, state))
        .or_else(|| answers::goals::beyond(&ask))
    {
        return Some(Move::Say(reply));
    }
    let on_goals = goal_dropped::settle(text, state)
        .or_else(|| main_goal::settle(text, state))
        .or_else(|| aim_told::settle(u, text, state))
        .or_else(|| date_alone::settle(text, state));
    let on_words = || {
        let again = || withdrawn::redoes(text).then_some(Move::Errand(Errand::Redo));
        not_settable::settle(text, state)
            .or_else(|| beginner::welcome(text, state))
            .or_else(again)
    };
    let school = answers::settings::school_alone(&ask);
    let on_goals = on_goals.or(school);
    let on_days = || days_changed::settle(text, state).or_else(|| while_away::asked(text, state));
    if let Some(step) = on_goals.or_else(on_words).or_else(on_days) {
        return Some(step);
    }
    if let Some(step) = lately::settle(text, state).or_else(|| answers::asked::settled(&ask)) {
        return Some(step);
    }
    if let Some(code) = country::own(text) {
        // "Mon pays" names whose numbers to call; only being somewhere sets the clock.
        let names = ["pays", "country"].iter().any(|w| text.to_lowercase().contains(w));
        let zone = u.slots.tz.filter(|_| !names).map(|tz| Action::SetZone { tz });
        let country = Action::SetCountry { code: code.to_owned() };
        return Some(Move::Act(std::iter::once(country).chain(zone).collect()));
    }
    let talk = || hurting::settle(text, state).or_else(|| habits::settle(text, state));
    several_races::read(text, state)
        .or_else(|| race_soon::read(text, state))
        .or_else(|| kinds::settle(text, state))
        .or_else(|| wishes::settle(text, state))
        .or_else(|| raced::declare(text, state, now))
        .or_else(|| effort::settle(text, state))
        .or_else(talk)
        .or_else(|| shoes::settle(u, text, state))
}

/// A second "bonjour", or a question of its own: it answers no question of ours and passes none over.
pub fn beside_the_point(text: &str, state: &AthleteState) -> bool {
    use understand::{Asked, asked, understand};
    match asked(text) {
        Some(what) => matches!(
            what,
            Asked::Word(_) | Asked::Outdoors(_) | Asked::Robot | Asked::Emoji | Asked::KnowsMe | Asked::Privacy
        ),
        None => understand(text, state.today, state.athlete.settings.lang).intent == Intent::Greeting,
    }
}

/// A warning sign that stops training is open: no plan and no session are given.
pub(crate) fn flagged(state: &AthleteState) -> bool {
    state
        .flags
        .iter()
        .any(|flag| flag.cleared_at.is_none() && flag.tier >= Tier::Orange)
}
