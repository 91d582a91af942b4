//! Before the first session of somebody of whom no run is known: at most three questions, each answered in one's own
//! words, together or one by one, or passed over.

use chrono::NaiveDate;

use super::answers::{Ask, body, plan};
use super::draft::Draft;
use super::questions::{self, choice};
use super::understand::{Answer, bare, month_named, understand, yes_no};
use super::{Move, aside, flagged, is_onboarding, lately, why_asked};
use crate::domain::action::Action;
use crate::domain::athlete::{Recent, RunLength};
use crate::domain::dialogue::Reply;
use crate::domain::intent::{Certainty, Intent, Understood};
use crate::domain::state::AthleteState;
use crate::domain::units::{METRES_PER_MILE, Units};
use crate::domain::wellness::Place;

/// The kind of these questions.
pub const KIND: &str = "start";
/// In the order they are put, with the name under which each was asked.
const TOPICS: [(&str, &str); 3] = [
    ("runs", "start_runs"),
    ("longest", "start_longest"),
    ("pain", "injuries"),
];
/// The level of a pain whose place was told.
const LEVEL: &str = "level";
/// Marks that the questions are over, before the day of the session asked for.
const OVER: &str = "start_over";
/// Most runs a week that are believed.
const MOST_RUNS: f64 = 14.0;
/// Words of somebody who does not run now.
const NEVER: &[&str] = &[
    "jamais",
    "zéro",
    "zero",
    "pas du tout",
    "cours pas",
    "cours plus",
    "court pas",
    "débute",
    "debute",
    "débutant",
    "debutant",
    "reprends",
    "never",
    "don't run",
    "do not run",
    "not running",
    "beginner",
    "not at all",
    "none",
    "aucune",
    "rien",
];
/// Words of a rhythm without a number.
const RHYTHMS: &[(&str, u8)] = &[
    ("tous les jours", 7),
    ("chaque jour", 7),
    ("every day", 7),
    ("un jour sur deux", 3),
    ("tous les deux jours", 3),
    ("every other day", 3),
    ("le week-end", 1),
    ("le weekend", 1),
    ("weekends", 2),
    ("de temps en temps", 1),
    ("now and then", 1),
];
/// Words of somebody whom nothing hurts.
const UNHURT: &[&str] = &[
    "pas de douleur",
    "aucune douleur",
    "sans douleur",
    "pas de blessure",
    "aucune blessure",
    "pas blessé",
    "mal nulle part",
    "rien ne me fait mal",
    "pas mal quelque part",
    "aucun bobo",
    "no pain",
    "nothing hurts",
    "no injur",
    "not injured",
    "pain free",
    "pain-free",
];

/// Words of a pace, whose number counts no runs.
const PACE: &[&str] = &["/km", "/ km", "au km", "par km", "per km", "/mi", "allure", "pace"];
/// First words of a no.
const NO: &[&str] = &[
    "non", "nan", "nope", "no", "none", "aucune", "aucun", "rien", "nothing", "ras",
];

/// The question to put before a session of `date` is given. `None`: a run is known, or all was asked or told.
pub fn before(state: &AthleteState, date: NaiveDate) -> Option<Move> {
    // A run half told is history soon; and whoever asks again instead of answering wants the session.
    let waiting = state.athlete.awaiting.as_deref();
    if waiting.is_some_and(|question| !is_onboarding(question)) {
        return None;
    }
    first(state, date, "first")
}

/// The first question not answered yet, under the words of `mark`. `None`: all was asked or told, or a run is known.
pub fn first(state: &AthleteState, date: NaiveDate, mark: &str) -> Option<Move> {
    let topic = next(state, &[])?;
    let mut actions = asked(&[topic], state);
    actions.push(wait(topic, date, mark));
    Some(Move::Act(actions))
}

/// Whether a move puts one of these questions: no session is known to anybody before it is answered.
pub fn puts(step: &Move) -> bool {
    let ours = |action: &Action| matches!(action, Action::Await { question: Some(question) } if questions::kind(question) == KIND);
    matches!(step, Move::Act(actions) if actions.iter().any(ours))
}

/// Whether something was asked for these questions alone, and not to get to know somebody.
pub fn is_mark(asked: &str) -> bool {
    asked.starts_with("start_")
}

/// The first topic neither known, nor asked, nor among `told`.
fn next(state: &AthleteState, told: &[&str]) -> Option<&'static str> {
    let history = state.run_count > 0 || state.season.is_some() || flagged(state);
    let (recent, prefs) = (&state.athlete.physiology.lately, &state.athlete.preferences);
    let known = |topic: &str| match topic {
        "runs" => recent.weekly_runs.is_some() || prefs.weekly_runs.is_some(),
        "longest" => recent.longest.is_some() || recent.weekly_runs == Some(0),
        _ => !state.injuries.is_empty(),
    };
    let asked = |name: &str| state.athlete.asked.iter().any(|a| a == name);
    let open = |(topic, name): &&(&'static str, &str)| !known(topic) && !asked(name) && !told.contains(topic);
    TOPICS.iter().find(open).map(|(topic, _)| *topic).filter(|_| !history)
}

fn wait(topic: &str, date: NaiveDate, mark: &str) -> Action {
    Action::Await {
        question: Some(questions::start(topic, date, mark)),
    }
}

/// The words and buttons of one of the questions.
pub fn words(id: &str, state: &AthleteState) -> Option<Reply> {
    let parts = questions::parts(id, 4);
    let mut d = Draft::new(state);
    match parts[2] {
        Some("first") => d.say("start-intro", &[]),
        Some("welcome") => {
            d.say("start-welcome", &[]);
            d.say("start-intro", &[]);
        }
        Some("again") => d.say("start-again", &[]),
        Some(why_asked::MARK) => why_asked::reason(&mut d, "start"),
        _ => {}
    }
    let mut row = Vec::new();
    match parts[0]? {
        "runs" => {
            d.say("ask-start-runs", &[]);
            row.push(choice(d.word("button-no-runs", &[]), id, "none"));
        }
        "longest" => d.say("ask-start-longest", &[]),
        "pain" => {
            d.say("ask-start-pain", &[]);
            row.push(choice(d.word("button-no-pain", &[]), id, "none"));
        }
        LEVEL => questions::level(&mut d, id),
        _ => return None,
    }
    row.push(choice(d.word("button-dont-know", &[]), id, "skip"));
    d.buttons(row);
    Some(d.reply())
}

/// The same question with what it is for. `None` for an id that is none of these.
pub fn with_reason(id: &str) -> Option<String> {
    let parts = questions::parts(id, 4);
    let date = parts[1]?.parse().ok()?;
    // The level of a pain keeps its place.
    (parts[0] != Some(LEVEL)).then(|| questions::start(parts[0].unwrap_or_default(), date, why_asked::MARK))
}

/// The same question once more, after words that said nothing. `None` where it was put twice.
pub fn again(id: &str) -> Option<String> {
    let parts = questions::parts(id, 4);
    let date = parts[1]?.parse().ok()?;
    (parts[2] != Some("again")).then(|| questions::start(parts[0].unwrap_or_default(), date, "again"))
}

/// What an answer does: all it tells is noted, the next question is put, or the session is given. `None`: it is none.
pub fn answer(id: &str, text: &str, state: &AthleteState) -> Option<Move> {
    let parts = questions::parts(id, 4);
    let (topic, date) = (parts[0]?, parts[1]?.parse::<NaiveDate>().ok()?);
    let said = yes_no(text);
    let u = understand(text, state.today, state.athlete.settings.lang);
    let whole_run = u.intent == Intent::LogRun && u.slots.distance_m.is_some() && u.slots.duration_s.is_some();
    let ahead = u.slots.date.is_some_and(|day| day > state.today) || month_named(text).is_some();
    let goal = matches!(u.intent, Intent::SetGoalRace | Intent::ChangeGoal) && u.certainty > Certainty::Unsure;
    let elsewhere = says(text, PACE) || whole_run || ahead || goal || aside::asks(id, text, &u, state.today);
    if u.intent == Intent::Undo || said.is_none() && elsewhere {
        return None;
    }
    let passed = matches!(said, Some(Answer::Skip));
    if topic == LEVEL {
        let site = parts[3].unwrap_or("other").to_owned();
        let pain = if passed { None } else { Some(level(text, &u)?) };
        return Some(close(vec![pained(site, pain, state)], &["pain"], date, state));
    }
    let mut actions: Vec<Action> = Vec::new();
    let mut told: Vec<&str> = Vec::new();
    for one in recent(topic, text, said, state) {
        told.push(if matches!(one, Recent::Runs(_)) {
            "runs"
        } else {
            "longest"
        });
        actions.push(Action::TellRecent {
            told: one,
            on: state.today,
        });
    }
    let no = || {
        text.to_lowercase()
            .split(|c: char| !c.is_alphabetic())
            .next()
            .is_some_and(|w| NO.contains(&w))
    };
    let unplaced = u.slots.site.is_none() && (matches!(said, Some(Answer::No)) || no());
    let none = topic == "pain" && unplaced || says(text, UNHURT);
    let hurts = u.slots.place().filter(|_| !none);
    if none || hurts.is_some() {
        told.push("pain");
    }
    if passed || topic == "longest" && told.is_empty() && matches!(said, Some(Answer::No)) {
        told.push(topic);
    }
    if told.is_empty() && actions.is_empty() {
        return None;
    }
    if let Some(site) = hurts {
        let Some(pain) = u.slots.pain else {
            let question = Some(questions::start_level(date, &site));
            actions.extend(asked(&told, state));
            actions.push(Action::Await { question });
            return Some(Move::Act(actions));
        };
        actions.push(pained(site, Some(pain), state));
    }
    Some(close(actions, &told, date, state))
}

fn pained(site: String, pain: Option<u8>, state: &AthleteState) -> Action {
    let known = body::is_site(Place::read(&site).site);
    let site = if known { site } else { "other".to_owned() };
    Action::ReportPain {
        date: state.today,
        site,
        pain: pain.map(|p| p.min(10)),
    }
}

fn level(text: &str, u: &Understood) -> Option<u8> {
    let (_, number) = numbers(text);
    let told = u.slots.pain.map(f64::from).or(number)?;
    (0.0..=10.0).contains(&told).then_some(told.round() as u8)
}

/// What an answer tells of the runs, with the one number of a short one read as what was asked.
fn recent(topic: &str, text: &str, said: Option<Answer>, state: &AthleteState) -> Vec<Recent> {
    let mut told = lately::told(text, state);
    let has = |told: &[Recent], runs: bool| told.iter().any(|r| matches!(r, Recent::Runs(_)) == runs);
    let (slots, spelled) = bare(text, state.today, state.athlete.settings.lang);
    let (digits, alone) = numbers(text);
    let number = alone.or(spelled.filter(|_| !digits));
    let measured = slots.distance_m.is_some() || slots.duration_s.is_some() || slots.pain.is_some();
    match topic {
        "runs" if !has(&told, true) => {
            let rhythm = RHYTHMS.iter().find(|(words, _)| says(text, &[words])).map(|(_, n)| *n);
            // The 3 of "mal au mollet, 3/10" counts no runs.
            let counted = number.filter(|n| (0.0..=MOST_RUNS).contains(n) && slots.pain.is_none());
            let none = matches!(said, Some(Answer::No)) || says(text, NEVER);
            let runs = rhythm
                .or(counted.map(|n| n as u8))
                .or(none.then_some(0).filter(|_| number.is_none()));
            told.splice(0..0, runs.map(Recent::Runs));
            // "4, 15 km max" and "4 et 15 km".
            if !has(&told, false) {
                told.extend(lately::longest(text, state, true).map(Recent::Longest));
            }
        }
        "longest" if !told.iter().any(|r| matches!(r, Recent::Longest(_))) => {
            let unit = match state.athlete.settings.units {
                Units::Metric => 1_000.0,
                Units::Imperial => METRES_PER_MILE,
            };
            let counted = has(&told, true);
            let bare_number = number.filter(|n| *n > 0.0 && *n <= 100.0 && !measured && !counted);
            let length = lately::longest(text, state, true).or(bare_number.map(|n| RunLength::Metres(n * unit)));
            told.extend(length.map(Recent::Longest));
            // Whoever told how often they run has no longest run to tell, and does not stop running by it.
            let runs = state.athlete.physiology.lately.weekly_runs.is_some_and(|n| n > 0);
            if told.is_empty() && says(text, NEVER) && !runs {
                told.push(Recent::Runs(0));
            }
        }
        _ => {}
    }
    told
}

/// Whether digits stand in a text, and the first number of them that measures nothing: of "2-3" the smaller, of "3
/// fois, 12 km" the count.
fn numbers(text: &str) -> (bool, Option<f64>) {
    let spaced = lately::spaced(text);
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let value = |word: &&str| word.replace(',', ".").parse::<f64>().ok();
    let alone = (0..words.len()).find_map(|at| {
        let number = value(&words[at])?;
        let measures = words.get(at + 1).is_some_and(|unit| lately::measures(unit));
        (!measures).then_some(number)
    });
    (words.iter().any(|w| value(w).is_some()), alone)
}

fn says(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase().replace('’', "'");
    words.iter().any(|w| text.contains(w))
}

/// Marks of the topics told, where they are not marked already.
fn asked(told: &[&str], state: &AthleteState) -> Vec<Action> {
    let marks = TOPICS.iter().filter(|(topic, _)| told.contains(topic));
    marks
        .filter(|(_, name)| !state.athlete.asked.iter().any(|a| a == name))
        .map(|(_, name)| Action::Asked {
            question: (*name).to_owned(),
        })
        .collect()
}

/// The next question, or else the session asked for at first.
fn close(mut actions: Vec<Action>, told: &[&str], date: NaiveDate, state: &AthleteState) -> Move {
    // Who does not run at all has no longest run to tell.
    let still = actions.iter().any(|a| {
        matches!(
            a,
            Action::TellRecent {
                told: Recent::Runs(0),
                ..
            }
        )
    });
    let mut told = told.to_vec();
    if still {
        told.push("longest");
    }
    let open = next(state, &told);
    // None is put twice, answered or not.
    told.extend(open);
    actions.extend(asked(&told, state));
    match open {
        Some(topic) => actions.push(wait(topic, date, "on")),
        None => {
            actions.push(Action::Await { question: None });
            actions.push(Action::Asked {
                question: format!("{OVER}:{date}"),
            });
        }
    }
    Move::Act(actions)
}

/// The session that the questions were asked for, once they are over. Nothing for any other mark.
pub fn over(d: &mut Draft, mark: &str) {
    let date = mark.strip_prefix(OVER).and_then(|rest| rest.strip_prefix(':'));
    let Some(date) = date.and_then(|d| d.parse::<NaiveDate>().ok()) else {
        return;
    };
    let u = Understood {
        intent: Intent::TodaysSession,
        certainty: Certainty::Sure,
        slots: crate::domain::intent::Slots::default(),
        lang: None,
    };
    let ask = Ask {
        u: &u,
        text: "",
        state: d.state,
        now: chrono::DateTime::default(),
    };
    if let Move::Say(reply) = plan::on_day(&ask, date.max(d.state.today)) {
        d.include(reply);
    }
}

/// One thing told of the runs of late, noted.
pub fn noted(d: &mut Draft, told: &Recent) {
    use crate::domain::figure::{Figure, Unit};
    match *told {
        Recent::Runs(0) => d.say("done-recent-none", &[]),
        Recent::Runs(count) => {
            let value = f64::from(count);
            let count = d.number(&Figure::said(value, Unit::Count), 0);
            d.say("done-recent-runs", &[("count", count.into()), ("n", value.into())]);
        }
        Recent::Week(metres) => {
            let week = d.distance_short(&Figure::said(metres, Unit::Metres));
            d.say("done-recent-week", &[("distance", week.into())]);
        }
        Recent::Longest(RunLength::Metres(metres)) => {
            let length = d.distance_short(&Figure::said(metres, Unit::Metres));
            d.say("done-recent-longest", &[("length", length.into())]);
        }
        Recent::Longest(RunLength::Seconds(seconds)) => {
            let length = d.duration(&Figure::said(seconds, Unit::Seconds));
            d.say("done-recent-longest", &[("length", length.into())]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::{cases, pending};
    use crate::domain::athlete::Lang;

    const DAY: &str = "2026-11-25";

    fn on() -> NaiveDate {
        cases::today()
    }

    fn actions(topic: &str, text: &str, state: &AthleteState) -> Vec<Action> {
        let id = questions::start(topic, DAY.parse().unwrap(), "on");
        match pending(&id, text, state) {
            Some(Move::Act(actions)) => actions,
            other => panic!("{text}: {other:?}"),
        }
    }

    fn told(topic: &str, text: &str) -> Vec<Recent> {
        let state = cases::newcomer(Lang::Fr);
        let tells = |a: Action| match a {
            Action::TellRecent { told, .. } => Some(told),
            _ => None,
        };
        actions(topic, text, &state).into_iter().filter_map(tells).collect()
    }

    fn awaited(actions: &[Action]) -> Option<&str> {
        actions.iter().find_map(|a| match a {
            Action::Await { question } => question.as_deref(),
            _ => None,
        })
    }

    #[test]
    fn who_has_runs_or_a_season_or_a_warning_sign_is_not_asked() {
        for lang in Lang::ALL {
            for (name, state) in cases::all(lang) {
                assert_eq!(before(&state, on()).is_some(), name == "newcomer", "{name}");
            }
        }
    }

    #[test]
    fn answers_come_in_any_words() {
        let metres = |m: f64| Recent::Longest(RunLength::Metres(m));
        for (topic, text, expected) in [
            ("runs", "3", vec![Recent::Runs(3)]),
            ("runs", "trois fois", vec![Recent::Runs(3)]),
            ("runs", "4 ou 5", vec![Recent::Runs(4)]),
            ("runs", "un jour sur deux", vec![Recent::Runs(3)]),
            ("runs", "je débute", vec![Recent::Runs(0)]),
            ("runs", "I don't run", vec![Recent::Runs(0)]),
            ("runs", "3 fois, 12 km max", vec![Recent::Runs(3), metres(12_000.0)]),
            (
                "runs",
                "4, la plus longue 15 km",
                vec![Recent::Runs(4), metres(15_000.0)],
            ),
            ("runs", "j'ai mal au mollet 3/10", vec![]),
            ("longest", "10", vec![metres(10_000.0)]),
            ("longest", "18 bornes la semaine dernière", vec![metres(18_000.0)]),
            ("longest", "45 min", vec![Recent::Longest(RunLength::Seconds(2_700.0))]),
            ("longest", "je sais pas", vec![]),
            ("pain", "rien", vec![]),
        ] {
            assert_eq!(told(topic, text), expected, "{topic}: {text}");
        }
    }

    #[test]
    fn one_answer_to_everything_ends_the_questions() {
        let state = cases::newcomer(Lang::Fr);
        let text = "je cours 2 fois par semaine, 8 km max, aucune douleur";
        let all = actions("runs", text, &state);
        assert_eq!(awaited(&all), None);
        let asked = |name: &str| Action::Asked {
            question: name.to_owned(),
        };
        let marks: Vec<&Action> = all.iter().filter(|a| matches!(a, Action::Asked { .. })).collect();
        assert_eq!(
            marks,
            [
                &asked("start_runs"),
                &asked("start_longest"),
                &asked("injuries"),
                &asked("start_over:2026-11-25")
            ]
        );
    }

    #[test]
    fn the_next_question_is_the_one_not_answered_yet() {
        let state = cases::newcomer(Lang::Fr);
        assert_eq!(
            awaited(&actions("runs", "je sais pas", &state)),
            Some("start|longest|2026-11-25|on")
        );
        assert_eq!(
            awaited(&actions("runs", "jamais", &state)),
            Some("start|pain|2026-11-25|on")
        );
        assert_eq!(
            awaited(&actions("pain", "genou", &state)),
            Some("start|level|2026-11-25|on|knee")
        );
    }

    #[test]
    fn a_question_or_a_whole_run_answers_nothing() {
        let state = cases::newcomer(Lang::Fr);
        let id = questions::start("runs", DAY.parse().unwrap(), "on");
        for text in [
            "c'est quoi le RPE ?",
            "couru 8 km en 48 min hier",
            "10 km en mai",
            "je cours à 5:30/km",
            "annule",
        ] {
            assert_eq!(pending(&id, text, &state), None, "{text}");
        }
    }
}
