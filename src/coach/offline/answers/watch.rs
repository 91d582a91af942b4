//! A session for a watch: a workout file, and the same as text for its notes.

use chrono::NaiveDate;

use super::{Ask, Move};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::session;
use crate::domain::dialogue::Attachment;
use crate::domain::plan::{SessionKind, Workout};
use crate::domain::state::AthleteState;
use crate::formats;
use crate::science::aims;
use crate::science::plan::adapt;

const WATCH: &[&str] = &[
    "ma montre",
    "la montre",
    "my watch",
    "the watch",
    "garmin",
    "coros",
    ".fit",
    "fichier fit",
];
const SEND: &[&str] = &[
    "envoie", "envoi", "donne", "exporte", "mets", "send", "give", "export", "put", "pour ma", "for my",
];

/// The session asked for as a file. `None` where the message asks for something else.
pub fn asked(ask: &Ask) -> Option<Move> {
    let text = ask.text.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|w| text.contains(w));
    let session = says(&["séance", "seance", "session", "workout", "entraînement", "entrainement"]);
    (says(WATCH) && says(SEND) && session).then(|| of_day(ask.state, ask.slots().date))
}

/// The session of a day, or else of today, or else the next one.
pub fn of_day(state: &AthleteState, date: Option<NaiveDate>) -> Move {
    let mut d = Draft::new(state);
    let runs = |date: NaiveDate| workout(state, date).filter(|w| w.kind.runs());
    let found = match date {
        Some(date) => runs(date).map(|w| (date, w)),
        None => state
            .week_ahead
            .iter()
            .find(|(_, w)| w.kind.runs())
            .map(|(date, w)| (*date, w.clone())),
    };
    let Some((date, workout)) = found else {
        d.say("watch-none", &[]);
        return Move::Say(d.reply());
    };
    let name = session::short(&mut d, &workout);
    let Some(bytes) = formats::workout(&workout, &name, date) else {
        d.say("watch-none", &[]);
        return Move::Say(d.reply());
    };
    let day = d.day(date);
    let line = session::line(&mut d, &workout);
    d.say("watch-session", &[("day", day.into()), ("session", line.into())]);
    if let Some(steps) = session::steps(&mut d, &workout) {
        d.say("session-steps", &[("steps", steps.into())]);
    }
    d.say("watch-how", &[]);
    let mut reply = d.reply();
    reply.attachments.push(Attachment {
        file_name: format!("allure-{date}.fit"),
        mime: "application/vnd.ant.fit".to_owned(),
        bytes,
        instead: crate::i18n::text(state.athlete.settings.lang, "bot-file-too-large-to-send", &[]),
    });
    Move::Say(reply)
}

/// What will be run on a day: the week ahead, beyond it the season.
fn workout(state: &AthleteState, date: NaiveDate) -> Option<Workout> {
    let near = session::on(state, date).cloned();
    near.or_else(|| {
        let season = state.season.as_ref()?;
        let planned = adapt::on(season, date).filter(|_| date >= state.today)?;
        Some(aims::of(&state.athlete).chosen(&planned.workout)).filter(|w| w.kind != SessionKind::Rest)
    })
}
