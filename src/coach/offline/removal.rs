//! A stored run to be removed, in words: the one meant and no other; where several fit, which one is asked.

use chrono::NaiveDate;
use uuid::Uuid;

use super::draft::{Draft, sentence};
use super::understand::{Answer, yes_no};
use super::which_run::{Which, by_id};
use super::{Move, questions};
use crate::domain::action::Action;
use crate::domain::activity::Activity;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::AthleteState;

/// The question which of several is meant.
pub const KIND: &str = "remove_run";
/// Words that remove, and words that name one run.
const REMOVE: &[&str] = &[
    "supprime",
    "supprimer",
    "efface",
    "effacer",
    "enlève",
    "enleve",
    "enlever",
    "retire",
    "retirer",
    "delete",
    "remove",
    "erase",
];
const RUN: &[&str] = &[
    "sortie",
    "course",
    "footing",
    "jogging",
    "run",
    "jog",
    "activity",
    "activité",
    "activite",
];
/// Words of every run at once, and of what is no run that was done.
const ALL: &[&str] = &[
    "toutes",
    "tous mes",
    "mes sorties",
    "mes courses",
    "all my",
    "my runs",
    "every run",
];
const ELSEWHERE: &[&str] = &[
    "objectif",
    "goal",
    "marathon",
    "semi",
    "half",
    "plan",
    "programme",
    "prévue",
    "planned",
    "prochain",
    "next",
    "douleur",
    "chaussure",
    "paire",
    "shoe",
    "jours de course",
    "running days",
];
/// Words of the long run, which is a session to come as well.
const LONG: &[&str] = &["sortie longue", "long run"];
/// Words of the run just spoken of.
const THIS: &[&str] = &["cette", "celle-ci", "celle-là", "this", "that"];
/// Words by which a run just read is somebody else's, or none.
const NOT_MINE: &[&str] = &[
    "pas une de mes sorties",
    "pas une de mes courses",
    "pas ma sortie",
    "pas ma course",
    "pas mon fichier",
    "pas mon activité",
    "pas la mienne",
    "pas à moi",
    "pas moi qui",
    "c'est pas moi",
    "n'est pas moi",
    "mauvais fichier",
    "not one of my runs",
    "not my run",
    "not my file",
    "not mine",
    "isn't mine",
    "wasn't me",
    "not me",
    "wrong file",
];
/// Most runs offered to choose from.
const CHOICES_MAX: usize = 5;
/// Between an option's parts, and where one is not known.
const PART: char = '~';
const UNKNOWN: &str = "-";
/// More words than this choose nothing.
const CHOOSING_WORDS: usize = 7;

/// Whether a message asks for a run to be removed, before anybody looks which.
pub fn is_asked(text: &str) -> bool {
    let lower = text.to_lowercase().replace('’', "'");
    let asks = text.contains('?') && !lower.starts_with("tu peux") && !lower.starts_with("can you");
    !asks && (super::understand::says(text, NOT_MINE) || orders(&lower))
}

/// Whether a run is ordered away.
fn orders(lower: &str) -> bool {
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    let ordered = words.clone().any(|w| REMOVE.contains(&w));
    ordered && words.any(|w| RUN.contains(&w.trim_end_matches('s')) || w == "séance" && lower.contains("séance d'hier"))
}

/// What is to be done about a removal asked for. `spoken` is the activity last spoken of. `None`: none is asked for.
pub fn asked(text: &str, state: &AthleteState, all: &[Activity], spoken: Option<Uuid>) -> Option<Move> {
    let lower = text.to_lowercase().replace('’', "'");
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    if !is_asked(text) {
        return None;
    }
    if super::understand::says(text, NOT_MINE) {
        return Some(
            by_id(all, spoken).map_or_else(|| Move::Say(plain(state, "removal-how")), |run| offer(run, state)),
        );
    }
    if says(ALL) {
        return Some(Move::Say(plain(state, "removal-one-by-one")));
    }
    let which = Which::read(text, state);
    let found = if which.any() {
        let last = all.iter().max_by_key(|a| (a.local_date, a.start));
        let this = by_id(all, spoken).filter(|_| says(THIS));
        this.or(last).into_iter().collect()
    } else {
        which.among(all)
    };
    match found.as_slice() {
        [] if says(ELSEWHERE) || says(LONG) || which.days.iter().any(|day| *day > state.today) => None,
        [] => Some(Move::Say(none(&which, state))),
        _ if which.any() && says(ELSEWHERE) => None,
        [only] => Some(offer(only, state)),
        several => Some(Move::Act(vec![Action::Await {
            question: Some(question(several)),
        }])),
    }
}

/// Asks before a run is set aside.
fn offer(activity: &Activity, state: &AthleteState) -> Move {
    let mut d = Draft::new(state);
    d.of_run(activity.id.0);
    let figure = |value, unit| Draft::of_activity(activity, value, unit);
    let when = d.date(activity.local_date, &figure(0.0, Unit::Date));
    let size = match (activity.distance_m, activity.duration_s()) {
        (Some(metres), _) => d.distance(&figure(metres, Unit::Metres)),
        (None, Some(seconds)) => d.clock(&figure(seconds, Unit::Seconds)),
        (None, None) => String::new(),
    };
    d.say("bot-delete-run", &[("when", when.into()), ("size", size.into())]);
    Move::Propose {
        actions: vec![Action::DeleteActivity {
            activity: activity.id.0,
        }],
        accept: d.word("bot-delete-run-yes", &[]),
        refuse: d.word("bot-no", &[]),
        reply: d.reply(),
    }
}

fn plain(state: &AthleteState, id: &str) -> Reply {
    let mut d = Draft::new(state);
    let example = d.word("example-removal", &[]);
    let example = d.example(example);
    d.say(id, &[("example", example.into())]);
    d.reply()
}

/// Nothing known is meant: what was looked for is named, and nothing is removed.
fn none(which: &Which, state: &AthleteState) -> Reply {
    let mut d = Draft::new(state);
    let said = |value, unit| Figure::said(value, unit);
    let size = which
        .metres
        .map(|m| d.distance(&said(m, Unit::Metres)))
        .or_else(|| which.seconds.map(|s| d.clock(&said(s, Unit::Seconds))));
    let day = which.days.first().map(|day| d.date(*day, &said(0.0, Unit::Date)));
    match (size, day) {
        (Some(size), Some(day)) => d.say("removal-none-such", &[("size", size.into()), ("day", day.into())]),
        (Some(size), None) => d.say("removal-none-so-long", &[("size", size.into())]),
        (None, Some(day)) => d.say("removal-none-then", &[("day", day.into())]),
        (None, None) => d.say("no-run-yet", &[]),
    }
    d.reply()
}

/// One run to choose, as the question carries it.
struct Choice {
    id: Uuid,
    day: NaiveDate,
    metres: Option<f64>,
    seconds: Option<f64>,
    label: String,
}

/// The question which of these is meant.
fn question(several: &[&Activity]) -> String {
    let number = |value: Option<f64>| value.map_or(UNKNOWN.to_owned(), |v| format!("{v:.0}"));
    let options = several.iter().take(CHOICES_MAX).map(|a| {
        [
            a.id.0.simple().to_string(),
            a.local_date.to_string(),
            number(a.distance_m),
            number(a.duration_s()),
        ]
        .join(&PART.to_string())
    });
    let mut id = KIND.to_owned();
    for option in options {
        id.push('|');
        id.push_str(&option);
    }
    id
}

fn choices(question: &str, state: &AthleteState) -> Vec<Choice> {
    let mut d = Draft::new(state);
    questions::parts(question, CHOICES_MAX)
        .into_iter()
        .flatten()
        .filter_map(|option| {
            let mut parts = option.split(PART);
            let id = Uuid::try_parse(parts.next()?).ok()?;
            let day: NaiveDate = parts.next()?.parse().ok()?;
            let metres = parts.next()?.parse().ok();
            let seconds = parts.next()?.parse().ok();
            let row = |value, unit| Figure::row(value, unit, "activity", &id);
            let mut shown = vec![sentence(&d.date(day, &row(0.0, Unit::Date)))];
            shown.extend(metres.map(|m| d.distance(&row(m, Unit::Metres))));
            shown.extend(seconds.map(|s| d.clock(&row(s, Unit::Seconds))));
            Some(Choice {
                id,
                day,
                metres,
                seconds,
                label: shown.join(", "),
            })
        })
        .collect()
}

/// The words and buttons of the question. `None` where it carries no run.
pub fn words(question: &str, state: &AthleteState) -> Option<Reply> {
    let choices = choices(question, state);
    let first = choices.first()?;
    let one_day = choices.iter().all(|c| c.day == first.day);
    let mut d = Draft::new(state);
    let count = Figure::computed(choices.len() as f64, Unit::Count, "runs_meant", &[], Evidence::Strong);
    let count = d.number(&count, 0);
    let id = if one_day { "removal-which-day" } else { "removal-which" };
    d.say(id, &[("count", count.into())]);
    for choice in choices {
        let row = vec![questions::choice(
            choice.label,
            question,
            &choice.id.simple().to_string(),
        )];
        d.buttons(row);
    }
    let row = vec![questions::choice(d.word("button-none", &[]), question, "keep")];
    d.buttons(row);
    Some(d.reply())
}

/// The run of a button. `None` for anything else.
pub fn chosen(choice: &str) -> Option<Move> {
    let activity = Uuid::try_parse(choice).ok()?;
    Some(Move::Act(vec![Action::DeleteActivity { activity }]))
}

/// The run chosen in words: by its distance or day, its place in the list, or all of them. `None`: nothing is chosen.
pub fn typed(question: &str, text: &str, state: &AthleteState) -> Option<Move> {
    const FIRST: &[&str] = &["première", "premiere", "first", "1", "1re"];
    const SECOND: &[&str] = &["deuxième", "deuxieme", "seconde", "second", "2", "2e"];
    const EVERY: &[&str] = &["les deux", "toutes", "both", "all of them", "all"];
    let lower = text.to_lowercase();
    if text.contains('?') || lower.split_whitespace().count() > CHOOSING_WORDS {
        return None;
    }
    let choices = choices(question, state);
    let delete = |c: &Choice| Action::DeleteActivity { activity: c.id };
    let word = |words: &[&str]| lower.split(|c: char| !c.is_alphanumeric()).any(|w| words.contains(&w));
    if yes_no(text) == Some(Answer::No) {
        return Some(Move::Act(Vec::new()));
    }
    if EVERY.iter().any(|w| lower.contains(w)) {
        return Some(Move::Act(choices.iter().map(delete).collect()));
    }
    let which = Which::read(text, state);
    let near = |c: &&Choice| {
        let day = which.days.is_empty() || which.days.contains(&c.day);
        let far = which
            .metres
            .is_none_or(|m| c.metres.is_some_and(|there| (m - there).abs() <= 500.0));
        let long = which
            .seconds
            .is_none_or(|s| c.seconds.is_some_and(|there| (s - there).abs() <= 60.0));
        day && far && long
    };
    let found: Vec<&Choice> = if !which.any() {
        choices.iter().filter(near).collect()
    } else if word(FIRST) {
        choices.first().into_iter().collect()
    } else if word(SECOND) {
        choices.get(1).into_iter().collect()
    } else {
        Vec::new()
    };
    match found.as_slice() {
        [only] => Some(Move::Act(vec![delete(only)])),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::{cases, pending};
    use crate::domain::athlete::Lang;

    fn runs() -> Vec<Activity> {
        let mut all = vec![
            cases::run(6171, 70.0, 23.0),
            cases::run(9, 14_000.0, 5_580.0),
            cases::run(2, 13_000.0, 5_160.0),
            cases::run(2, 9_500.0, 3_720.0),
            cases::run(1, 8_000.0, 3_120.0),
        ];
        all[3].id.0 = Uuid::from_u128(77);
        all
    }

    fn offered(text: &str) -> Option<Uuid> {
        let state = cases::newcomer(Lang::Fr);
        match asked(text, &state, &runs(), None)? {
            Move::Propose { actions, .. } => match actions[..] {
                [Action::DeleteActivity { activity }] => Some(activity),
                _ => panic!("{text}"),
            },
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn the_run_meant_is_offered_and_never_another() {
        let of = |days: u128| Some(Uuid::from_u128(1000 + days));
        for (text, run) in [
            ("supprime la sortie de 14 km", of(9)),
            ("efface la sortie du 1er janvier 2010", of(6171)),
            ("supprime la sortie de 13 km du 22 novembre", of(2)),
            ("enlève le footing de 9,5 km", Some(Uuid::from_u128(77))),
            ("Delete the run of November 15, 2026", of(9)),
            ("supprime ma dernière sortie", of(1)),
        ] {
            assert_eq!(offered(text), run, "{text}");
        }
        for text in [
            "I did not mean that",
            "supprime le marathon de Nantes",
            "j'enlève mes chaussures après la course",
            "supprime mon objectif, la course du 7 mars",
            "supprime la course de mon plan",
            "j'ai supprimé mon compte Strava",
            "quand est-ce que je supprime une sortie ?",
        ] {
            assert_eq!(offered(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_not_known_is_named_and_stays() {
        let state = cases::newcomer(Lang::Fr);
        for (text, says) in [
            (
                "supprime la sortie de 20 km",
                "Je ne connais aucune sortie de 20,0 km : rien n’est supprimé.",
            ),
            (
                "supprime la sortie de 14 km du 22 novembre",
                "Je ne connais aucune sortie de 14,0 km le dimanche 22 novembre : rien n’est supprimé.",
            ),
            (
                "efface la sortie du 3 mars 2012",
                "Je ne connais aucune sortie ce jour-là (samedi 3 mars 2012) : rien n’est supprimé.",
            ),
        ] {
            let Some(Move::Say(reply)) = asked(text, &state, &runs(), None) else {
                panic!("{text}");
            };
            assert!(
                reply.text.replace(['\u{a0}', '\u{202f}'], " ").starts_with(says),
                "{}",
                reply.text
            );
        }
    }

    #[test]
    fn of_two_runs_one_is_chosen() {
        let mut state = cases::newcomer(Lang::Fr);
        let Some(Move::Act(actions)) = asked("supprime la sortie de dimanche", &state, &runs(), None) else {
            panic!("a question");
        };
        let [
            Action::Await {
                question: Some(question),
            },
        ] = &actions[..]
        else {
            panic!("{actions:?}");
        };
        let reply = words(question, &state).unwrap();
        let labels: Vec<String> = reply
            .buttons
            .iter()
            .flatten()
            .map(|b| b.label.replace('\u{a0}', " "))
            .collect();
        assert_eq!(
            labels,
            [
                "Dimanche 22 novembre, 13,0 km, 1:26:00",
                "Dimanche 22 novembre, 9,5 km, 1:02:00",
                "Aucune"
            ]
        );
        state.athlete.awaiting = Some(question.clone());
        let delete = |id: u128| Action::DeleteActivity {
            activity: Uuid::from_u128(id),
        };
        for (text, ids) in [
            ("celle de 9,5 km", &[77][..]),
            ("la première", &[1002]),
            ("13 km", &[1002]),
            ("les deux", &[1002, 77]),
            ("non", &[]),
        ] {
            let Some(Move::Act(actions)) = pending(question, text, &state) else {
                panic!("{text}");
            };
            let mut meant: Vec<Action> = ids.iter().map(|id| delete(*id)).collect();
            meant.push(Action::Await { question: None });
            assert_eq!(actions, meant, "{text}");
        }
        let pressed = Uuid::from_u128(77).simple().to_string();
        assert!(matches!(pending(KIND, &pressed, &state), Some(Move::Act(a)) if a[0] == delete(77)));
    }

    #[test]
    fn a_run_that_is_not_theirs_is_the_one_just_spoken_of() {
        let state = cases::newcomer(Lang::Fr);
        let spoken = Some(Uuid::from_u128(1009));
        for text in [
            "ce n'est pas une de mes sorties",
            "ce n’est pas moi !",
            "that's not my run",
            "mauvais fichier",
        ] {
            let Some(Move::Propose { actions, .. }) = asked(text, &state, &runs(), spoken) else {
                panic!("{text}");
            };
            let delete = Action::DeleteActivity {
                activity: Uuid::from_u128(1009),
            };
            assert_eq!(actions, [delete], "{text}");
        }
        assert!(matches!(
            asked("pas ma sortie", &state, &runs(), None),
            Some(Move::Say(_))
        ));
    }
}
