//! Questions with an answer of their own: running words, the weather, the plan, and the coach about itself.

use chrono::{Datelike, Days, NaiveDate};

use super::{
    Ask, Errand, Move, body, goals, of_oneself, plan, progress, races, reckon, season, settings, week_ahead, zones,
};
use crate::coach::offline::questions::{self, PartRun};
use crate::coach::offline::session;
use crate::coach::offline::understand::{Asked, asked, bare, day_ahead};
use crate::coach::offline::{goal_dropped, onboarding};
use crate::domain::action::Action;
use crate::domain::activity::Sport;
use crate::domain::figure::{Figure, Unit};
use crate::domain::intent::Intent;

/// The answer to a question with phrases of its own. `None` where the message has to be weighed.
pub fn answer(ask: &Ask) -> Option<Move> {
    let what = asked(ask.text)?;
    if super::flagged(ask.state) && trains(what) {
        return Some(body::flag_open(ask));
    }
    Some(match what {
        Asked::Word(id) => word(ask, id),
        Asked::Outdoors(id) => outdoors(ask, id),
        Asked::Finish => reckon::finish(ask)?,
        Asked::HeartAt => reckon::heart_at(ask)?,
        Asked::Comeback => plan::missed(ask),
        Asked::Succeed if !ask.state.goals.is_empty() => races::predict(ask),
        Asked::Succeed => return None,
        Asked::Afraid => of_oneself::afraid(ask),
        Asked::Vma => of_oneself::aerobic_speed(ask),
        Asked::AfterRace => of_oneself::after_race(ask),
        Asked::WhatAbout => races::another_target(ask)?,
        Asked::BikeInstead => other_sport(ask),
        Asked::NextWeek => next_week(ask),
        Asked::WeekAhead => week_ahead::list(ask.state),
        Asked::SessionOfDay => plan::on_day(ask, day_ahead(ask.text, ask.today())?),
        Asked::Session | Asked::Start => plan::today(ask),
        Asked::DidIt => did_it(ask),
        Asked::TrainingPlan => training_plan(ask),
        Asked::LongRunLength => reckon::long_run(ask),
        Asked::LongestRun => Move::Errand(Errand::LongestRun),
        Asked::FastestOver => reckon::fastest(ask)?,
        Asked::RanInMonth => {
            let (from, to) = reckon::month(ask)?;
            Move::Errand(Errand::Total { from, to })
        }
        Asked::HrMax => reckon::hr_max(ask),
        Asked::Units => settings::units_shown(ask),
        Asked::Progress => progress::answer(ask.state),
        Asked::ZonesFit => zones::check(ask.state),
        Asked::Countdown => races::countdown(ask)?,
        Asked::KnowsMe => Move::Errand(Errand::MemoryShow),
        Asked::Privacy => Move::Errand(Errand::Privacy),
        Asked::Goals => goals::list(ask),
        Asked::DropGoal => goal_dropped::asked(ask.text, ask.state),
        Asked::QuitPlan => season::end(ask.state),
        Asked::LittleTime => little_time(ask)?,
        Asked::NoWatch => no_watch(ask),
        Asked::NoTimeToday => plan::skip(ask),
        Asked::RaceAdvice => races::race_week(ask),
        Asked::Redo => Move::Errand(Errand::Redo),
        Asked::Robot => one_line(ask, "who-am-i"),
        Asked::Emoji => one_line(ask, "smiles-back"),
        Asked::NoQuestions => no_questions(ask),
        Asked::TooManyMessages => fewer(ask),
        Asked::WhyWritten => Move::Errand(Errand::WhyWritten),
        Asked::LongDay => settings::long_day(ask)?,
        Asked::RunDays => settings::days_shown(ask),
        Asked::BareDays => settings::bare_days(ask)?,
        Asked::BareHours => settings::quiet_hours(ask),
    })
}

/// What no model is asked about: data, silence, goals dropped, settings.
pub fn settled(ask: &Ask) -> Option<Move> {
    let own = matches!(
        asked(ask.text)?,
        Asked::KnowsMe
            | Asked::Privacy
            | Asked::Progress
            | Asked::ZonesFit
            | Asked::DropGoal
            | Asked::QuitPlan
            | Asked::NoQuestions
            | Asked::TooManyMessages
            | Asked::WhyWritten
            | Asked::LongDay
            | Asked::RunDays
            | Asked::BareDays
            | Asked::BareHours
            | Asked::Redo
            | Asked::Robot
    );
    own.then(|| answer(ask)).flatten()
}

/// Answers that would hand out training, which an open flag forbids.
fn trains(what: Asked) -> bool {
    matches!(
        what,
        Asked::BikeInstead
            | Asked::HeartAt
            | Asked::ZonesFit
            | Asked::Start
            | Asked::Comeback
            | Asked::Succeed
            | Asked::Afraid
            | Asked::AfterRace
            | Asked::WhatAbout
            | Asked::NextWeek
            | Asked::WeekAhead
            | Asked::SessionOfDay
            | Asked::Session
            | Asked::TrainingPlan
            | Asked::LongRunLength
            | Asked::LittleTime
            | Asked::RaceAdvice
    ) || matches!(what, Asked::Outdoors(id) if !["ill", "iced", "forecast"].contains(&id))
}

fn one_line(ask: &Ask, id: &str) -> Move {
    let mut d = ask.draft();
    d.say(id, &[]);
    Move::Say(d.reply())
}

/// A running word in two sentences.
fn word(ask: &Ask, id: &str) -> Move {
    let mut d = ask.draft();
    if id == "rpe" {
        let scale = |value| Figure::rule(value, Unit::Scale, "rpe_scale");
        let (low, high) = (d.number(&scale(1.0), 0), d.number(&scale(10.0), 0));
        let easy = d.number(&scale(3.0), 0);
        d.say(
            "word-rpe",
            &[("low", low.into()), ("high", high.into()), ("easy", easy.into())],
        );
    } else {
        let words = d.word(&format!("word-{id}"), &[]);
        d.line(words);
    }
    if id == "index" {
        of_oneself::index(&mut d);
    }
    if matches!(id, "threshold" | "easy" | "tempo" | "intervals" | "vma" | "talk") {
        let row = vec![d.say_button("button-paces", Intent::MyPaces)];
        d.buttons(row);
    }
    Move::Say(d.reply())
}

fn outdoors(ask: &Ask, id: &str) -> Move {
    let mut d = ask.draft();
    let words = d.word(&format!("outdoors-{id}"), &[]);
    d.line(words);
    Move::Say(d.reply())
}

fn other_sport(ask: &Ask) -> Move {
    let mut d = ask.draft();
    d.say("swap-sport", &[]);
    if let Some(workout) = session::on(ask.state, ask.today()) {
        let what = session::short(&mut d, workout);
        d.say("swap-sport-today", &[("session", what.into())]);
    }
    Move::Say(d.reply())
}

/// The days of next week that are known. A season says the rest.
fn next_week(ask: &Ask) -> Move {
    if ask.state.season.is_some() {
        return season::overview(ask.state);
    }
    let mut d = ask.draft();
    let today = ask.today();
    let left = u64::from(7 - today.weekday().num_days_from_monday());
    let monday = today.checked_add_days(Days::new(left)).unwrap_or(today);
    let known: Vec<&(NaiveDate, _)> = ask.state.week_ahead.iter().filter(|(day, _)| *day >= monday).collect();
    if known.is_empty() {
        d.say("next-week-unknown", &[]);
    }
    for (date, workout) in known {
        let what = session::short(&mut d, workout);
        let day = d.day_first(*date);
        d.say("day-session", &[("day", day.into()), ("session", what.into())]);
    }
    plan::horizon(&mut d);
    Move::Say(d.reply())
}

/// "Did it": the run of today, whose distance is asked for; one that is known already is enough.
fn did_it(ask: &Ask) -> Move {
    let ran = ask.state.recent.iter().rev();
    let mut ran = ran.filter(|a| a.sport == Sport::Running && a.local_date == ask.today());
    if ran.next().is_some() {
        return plan::today(ask);
    }
    let run = PartRun {
        date: ask.today(),
        distance_m: None,
        duration_s: None,
        avg_hr: None,
        rpe: None,
        pain: None,
        told_at: ask.now,
    };
    Move::Act(vec![Action::Await {
        question: Some(questions::log_run(&run)),
    }])
}

/// A plan is laid out towards a race: without one, the race is asked for.
fn training_plan(ask: &Ask) -> Move {
    if ask.state.season.is_some() || !ask.state.goals.is_empty() {
        return season::overview(ask.state);
    }
    goals::set(ask)
}

/// "I only have 40 minutes": the session, kept short.
fn little_time(ask: &Ask) -> Option<Move> {
    let date = ask.slots().date.unwrap_or(ask.today());
    // Whatever the sentence was taken for, its time is the one there is.
    let (alone, _) = bare(ask.text, ask.today(), ask.state.athlete.settings.lang);
    let told = ask.slots().duration_s.or(alone.duration_s).or(alone.target_s);
    let seconds = told.filter(|s| *s > 0.0)?;
    let workout = session::on(ask.state, date)?;
    let mut d = ask.draft();
    let time = d.duration(&Figure::said(seconds, Unit::Seconds));
    let what = session::short(&mut d, workout);
    d.say("short-time", &[("time", time.into()), ("session", what.into())]);
    Some(Move::Say(d.reply()))
}

/// A run nothing has measured is told in words.
fn no_watch(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let words = d.word("example-run", &[]);
    let example = d.example(words);
    d.say("no-watch", &[("example", example.into())]);
    Move::Say(d.reply())
}

/// Every question of getting to know each other counts as put.
fn no_questions(ask: &Ask) -> Move {
    let left = onboarding::left(ask.state);
    if left.is_empty() {
        return one_line(ask, "no-more-questions");
    }
    let asked = |id: &str| Action::Asked {
        question: id.to_owned(),
    };
    let mut actions: Vec<Action> = left.into_iter().map(asked).collect();
    actions.push(Action::Await { question: None });
    Move::Act(actions)
}

/// Fewer messages of the coach's own: one a day, and where it is one already, none.
fn fewer(ask: &Ask) -> Move {
    let settings = &ask.state.athlete.settings;
    let allowed = settings.consent.nudges == Some(true);
    Move::Act(vec![if allowed && settings.daily_cap > 1 {
        Action::SetDailyCap { cap: 1 }
    } else {
        Action::SetNudgeConsent { allowed: false }
    }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::understand::understand;
    use crate::coach::offline::{answer as whole, cases, done};
    use crate::domain::athlete::Lang;
    use crate::domain::state::AthleteState;

    /// The answer as it is read, with ordinary spaces; an errand by its name.
    fn heard(state: &AthleteState, text: &str) -> String {
        let lang = state.athlete.settings.lang;
        let u = understand(text, state.today, lang);
        let step = crate::coach::offline::settled(&u, text, state, cases::now());
        let step = step.unwrap_or_else(|| whole(&u, text, state, cases::now()));
        let text = match step {
            Move::Say(reply) | Move::Propose { reply, .. } => reply.text,
            Move::Act(actions) => format!("{actions:?} {}", done(&actions, state, state).text),
            Move::Errand(errand) => format!("{errand:?}"),
        };
        text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    fn holds(state: &AthleteState, rows: &[(&str, &str)]) {
        for (text, part) in rows {
            let got = heard(state, text);
            assert!(got.contains(part), "{text}: {got}");
        }
    }

    #[test]
    fn running_words_and_weather_are_answered_in_both_languages() {
        holds(
            &cases::runner(Lang::Fr),
            &[
                (
                    "c'est quoi le RPE ?",
                    "RPE : l’effort que tu ressens, de 1 (rien) à 10 (à fond)",
                ),
                ("c'est quoi une séance de seuil ?", "Seuil : l’effort"),
                ("c'est quoi un footing ?", "Footing, ou endurance fondamentale"),
                ("VO2max ?", "VO₂max : l’oxygène"),
                ("je dois m'étirer avant ?", "étirement"),
                ("il pleut, je fais quoi ?", "La pluie n’empêche pas"),
                ("il fait nuit, c'est dangereux ?", "ne pas être vu"),
                ("je peux courir avec de la neige ?", "une chute coûte"),
                ("quelle météo demain ?", "Je ne connais pas la météo"),
                ("canicule, je fais quoi ?", "Par forte chaleur"),
                ("tu es un robot ?", "un programme, pas une personne"),
                ("tu préfères le plat ou le dénivelé ?", "Je ne suis pas sûr"),
            ],
        );
        holds(
            &cases::runner(Lang::En),
            &[
                ("what's a tempo run?", "Tempo: a hard but controlled pace"),
                ("what is VMA?", "maximal aerobic speed"),
                ("can I run with a cold?", "nothing below the neck"),
                ("should I ice it?", "Ice eases pain"),
                ("it's raining, what should I do?", "Rain stops nobody"),
                ("are you human?", "a program, not a person"),
            ],
        );
    }

    #[test]
    fn sums_are_computed_and_asked_for_by_their_own_names() {
        let mut state = cases::with_goal(Lang::Fr);
        holds(
            &state,
            &[
                (
                    "si je cours à 4'30 au km, je finis en combien ?",
                    "À 4:30/km, marathon : 3:09:53.",
                ),
                ("je peux faire du vélo à la place ?", "par du vélo ou de la natation"),
                ("longueur de ma sortie longue ?", "jusqu’à 13,2 km au plus"),
                ("mon record sur 10 km ?", "45:12"),
                ("c'est quoi ma FC max ?", "188 bpm"),
                (
                    "combien j'ai couru en novembre ?",
                    "Total { from: 2026-11-01, to: 2026-11-24 }",
                ),
                (
                    "combien j'ai couru le mois dernier ?",
                    "Total { from: 2026-10-01, to: 2026-10-31 }",
                ),
                ("ma plus longue sortie ?", "LongestRun"),
                ("tu crois que je peux faire 3h10 ?", "Un objectif de 3:10:00"),
                ("je vais réussir ?", "Ton objectif de 3:30:00"),
                ("et 3h20 ?", "Un objectif de 3:20:00"),
                ("mon cœur monte à 162 c'est grave ?", "162 bpm, c’est ta zone 4"),
                ("bon je commence quand ?", "Aujourd’hui"),
                ("reprise ?", "Rien de grave"),
                ("combien de semaines avant Paris ?", "plus que 138 jours"),
            ],
        );
        state.athlete.settings.lang = Lang::En;
        holds(
            &state,
            &[
                (
                    "if I run at 4:30/km what time do I finish?",
                    "At 4:30/km, marathon: 3:09:53.",
                ),
                ("fastest 5k?", "I have no time of yours over 5 km yet."),
                ("fastest 10k?", "45:12"),
                ("what about 3:20?", "3:20:00"),
                ("longest run ever?", "LongestRun"),
                ("how many km this month?", "Total { from: 2026-11-01"),
                ("can I do 3h10?", "3:10:00"),
            ],
        );
    }

    #[test]
    fn the_plan_is_asked_about_in_few_words() {
        let mut state = cases::runner(Lang::Fr);
        holds(
            &state,
            &[
                ("et la semaine prochaine ?", "Lundi 30 novembre"),
                ("séance de jeudi ?", "Jeudi 26 novembre"),
                ("session?", "Aujourd’hui"),
                ("mon plan d'entraînement pour le semi", "Await"),
                ("je veux un plan", "Await"),
                ("j'ai que 40 minutes demain", "40 min, c’est assez"),
                ("je n'ai pas le temps aujourd'hui", "Je saute ta séance"),
                ("c'est fait", "log_run|2026-11-24"),
                ("conseils pour la course", "Je ne connais pas la date de ta course."),
            ],
        );
        state.athlete.settings.lang = Lang::En;
        holds(
            &state,
            &[
                ("next week?", "Monday 30 November"),
                ("did it", "log_run|2026-11-24"),
                ("I only have 40 minutes tomorrow", "40 min is enough"),
                ("how long should my long run be?", "up to 13.2 km at most"),
            ],
        );
    }

    #[test]
    fn goals_silence_and_privacy_are_settled_in_words() {
        let mut state = cases::with_goal(Lang::Fr);
        holds(
            &state,
            &[
                (
                    "mes objectifs",
                    "• Marathon de Paris, dimanche 11 avril 2027, objectif 3:30:00 (4:59/km)",
                ),
                ("j'ai 35 min chrono avant le taf", "35 min"),
                ("got 30 mins before work", "30 min"),
                (
                    "annule mon objectif",
                    "J’abandonne cet objectif : Marathon de Paris, dimanche 11 avril 2027, objectif 3:30:00 (4:59/km) ?",
                ),
                ("trop de messages", "SetNudgeConsent { allowed: false }"),
                ("pourquoi tu m'écris ?", "WhyWritten"),
                ("pourquoi cette séance ?", "WhySaid"),
                ("qu'est ce que tu sais de moi ?", "MemoryShow"),
                ("mes données sont privées ?", "Privacy"),
                (
                    "lundi mercredi jeudi samedi dimanche",
                    "SetRunDays { days: [0, 2, 3, 5, 6] }",
                ),
                ("entre 22h et 6h30", "QuietHours { from_min: 1320, to_min: 390 }"),
                ("je préfère faire ma sortie longue samedi", "SetLongDay { day: 5 }"),
            ],
        );
        state.athlete.settings.consent.nudges = Some(true);
        state.athlete.settings.daily_cap = 3;
        state.athlete.preferences.run_days = Some(vec![1, 3]);
        holds(
            &state,
            &[
                ("trop de notifications", "SetDailyCap { cap: 1 }"),
                (
                    "mercredi et samedi",
                    "Je règle tes jours de course : mercredi et samedi ?",
                ),
                ("arrête de me poser des questions", "Asked { question: \"sex\" }"),
            ],
        );
        state.athlete.settings.lang = Lang::En;
        holds(
            &state,
            &[
                ("I'd rather do my long run on Saturday", "SetLongDay { day: 5 }"),
                ("my goals", "• Marathon de Paris"),
                ("drop my goal", "Marathon de Paris"),
                ("too many messages", "SetDailyCap { cap: 1 }"),
                ("why did you message me?", "WhyWritten"),
                ("is my data private?", "Privacy"),
            ],
        );
    }

    #[test]
    fn a_journey_to_come_and_a_question_change_no_setting() {
        let mut state = cases::runner(Lang::En);
        holds(
            &state,
            &[
                ("I'm travelling to New York next week", "I keep your time zone (Paris)"),
                ("I'm in New York now", "SetZone"),
                ("what about in miles", "kilometres"),
            ],
        );
        state.athlete.settings.lang = Lang::Fr;
        holds(
            &state,
            &[
                ("je pars à New York la semaine prochaine", "je garde ton fuseau (Paris)"),
                ("je suis à New York", "SetZone"),
            ],
        );
        assert!(!heard(&state, "marche-course tu me conseilles quoi").contains("SetMethodology"));
        assert!(!heard(&state, "what about in miles").contains("SetUnits"));
    }

    #[test]
    fn an_open_flag_hands_out_no_session() {
        let state = cases::flagged(Lang::Fr);
        let flag = heard(&state, "ma séance");
        for text in [
            "et la semaine prochaine ?",
            "session?",
            "il pleut, je cours ?",
            "j'ai que 40 minutes demain",
        ] {
            let got = heard(&state, text);
            assert!(
                got == flag || got.starts_with("Je ne te propose pas de séance"),
                "{text}: {got}"
            );
        }
        assert!(heard(&state, "c'est quoi le RPE ?").starts_with("RPE"));
    }

    #[test]
    fn the_goal_race_run_on_its_day_is_a_result() {
        let mut state = cases::with_goal(Lang::Fr);
        state.goals[0].goal.date = Some(state.today);
        state.goals[0].goal.distance_m = Some(10_000.0);
        state.goals[0].goal.target_s = Some(2700.0);
        holds(
            &state,
            &[
                ("j'ai fini mon 10 km en 44:12 !", "Bravo, tu l’as fait ! 10 km en 44:12"),
                ("j'ai fini mon 10 km en 44:12 !", "Objectif 45:00 battu de 0:48."),
                (
                    "j'ai couru 10,1 km en 44:12",
                    "C’est ton record : l’ancien était 45:12.",
                ),
                ("couru 6 km en 30 min", "Je note : course, 6,0 km"),
            ],
        );
    }
}
