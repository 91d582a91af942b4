//! The log, looked at: the last runs in a short list, or what was run on a day.

use chrono::NaiveDate;

use super::Errand;
use super::answers::{logging, numbers};
use super::draft::{Draft, sentence};
use super::understand::days_behind;
use crate::domain::activity::{Activity, Sport};
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::AthleteState;

/// Runs in a list where no number is asked for, and at most.
const LISTED: usize = 5;
const LISTED_MAX: usize = 20;
/// What asks for the last runs, with nothing or a number between the words.
const LAST: &[&[&str]] = &[
    &["dernières", "sorties"],
    &["dernieres", "sorties"],
    &["dernières", "courses"],
    &["dernieres", "courses"],
    &["derniers", "footings"],
    &["derniers", "runs"],
    &["sorties", "récentes"],
    &["courses", "récentes"],
    &["liste", "sorties"],
    &["historique", "sorties"],
    &["toutes", "sorties"],
    &["journal", "sorties"],
    &["last", "runs"],
    &["latest", "runs"],
    &["recent", "runs"],
    &["previous", "runs"],
    &["list", "runs"],
    &["all", "runs"],
];
/// Verbs that ask to see a run.
const SHOW: &[&str] = &[
    "montre",
    "montre-moi",
    "affiche",
    "voir",
    "revoir",
    "donne",
    "donne-moi",
    "retrouve",
    "ouvre",
    "show",
    "see",
    "display",
    "find",
    "open",
    "pull",
];
/// Words of a question on what was run.
const WHAT: &[&str] = &[
    "qu'est-ce que j'ai couru",
    "j'ai couru quoi",
    "j'ai fait quoi",
    "what did i run",
    "which run",
];
const RUN: &[&str] = &[
    "sortie",
    "sorties",
    "course",
    "courses",
    "footing",
    "footings",
    "run",
    "runs",
    "jog",
    "activité",
];
/// Words of something else than a look at the log.
const ELSEWHERE: &[&str] = &[
    "supprime",
    "efface",
    "enlève",
    "retire",
    "delete",
    "remove",
    "erase",
    "combien",
    "total",
    "many",
    "far",
    "charge",
    "load",
    "objectif",
    "goal",
    "prochaine",
    "prochaines",
    "next",
    "plus",
    "longue",
    "longest",
    "fastest",
    "moyenne",
    "average",
    "corrige",
    "correct",
    "change",
    "compare",
    "depuis",
    "since",
    "séance",
    "session",
    "chaussures",
    "shoes",
];
/// Words of a day that lies behind.
const BEHIND: &[&str] = &[
    "hier",
    "d'hier",
    "yesterday",
    "yesterday's",
    "dernier",
    "dernière",
    "last",
    "passé",
    "passée",
];
/// Numbers in words.
const COUNTS: &[(&str, usize)] = &[
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("dix", 10),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("seven", 7),
    ("eight", 8),
    ("ten", 10),
];
/// More words than this tell a story and ask for no list.
const WORDS_MAX: usize = 12;

/// What of the log is asked for. `None`: nothing.
pub fn asked(text: &str, state: &AthleteState) -> Option<Errand> {
    let today = state.today;
    let lower = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> = lower
        .split(|c: char| c.is_whitespace() || ",;:!?.()".contains(c))
        .filter(|w| !w.is_empty())
        .collect();
    let says = |list: &[&str]| words.iter().any(|w| list.contains(w));
    if words.len() > WORDS_MAX || says(ELSEWHERE) {
        return None;
    }
    let days = days_behind(text, today);
    let shows = says(SHOW) && says(RUN) || WHAT.iter().any(|w| lower.contains(w));
    if days.is_empty() {
        let listed = LAST.iter().any(|pair| in_order(&words, pair));
        return listed.then(|| Errand::LastRuns { count: count(&words) });
    }
    // A day to come is no matter of the log: "montre la course du 7 mars 2027".
    let behind = days.iter().any(|day| *day <= today);
    // "Montre la sortie de jeudi" may be the one to come, where none was run that day.
    let written = text.contains(|c: char| c.is_ascii_digit()) || says(BEHIND);
    let ran = || state.recent.iter().any(|a| days.contains(&a.local_date));
    (shows && behind && (written || ran())).then_some(Errand::RunsOn { days })
}

/// Whether the words of a pair stand in this order, at most two words apart.
fn in_order(words: &[&str], pair: &[&str]) -> bool {
    let [first, second] = pair else { return false };
    words
        .iter()
        .enumerate()
        .any(|(at, word)| word == first && words.iter().skip(at + 1).take(3).any(|later| later == second))
}

fn count(words: &[&str]) -> usize {
    let spelled = |word: &&str| COUNTS.iter().find(|(name, _)| name == word).map(|(_, n)| *n);
    let number = words
        .iter()
        .find_map(|w| w.parse::<usize>().ok().or_else(|| spelled(w)));
    number.filter(|n| *n > 0).unwrap_or(LISTED).min(LISTED_MAX)
}

/// The last runs, newest first: day, distance, time and pace.
pub fn last(count: usize, state: &AthleteState, all: &[Activity]) -> Reply {
    let mut runs: Vec<&Activity> = all.iter().filter(|a| a.sport == Sport::Running).collect();
    runs.sort_by_key(|a| std::cmp::Reverse((a.local_date, a.start)));
    runs.truncate(count);
    let mut d = Draft::new(state);
    if runs.is_empty() {
        d.say("no-run-yet", &[]);
        return d.reply();
    }
    d.say("runs-last", &[]);
    for run in runs {
        line(&mut d, run);
    }
    d.reply()
}

/// What is known of those days.
pub fn on(days: &[NaiveDate], state: &AthleteState, all: &[Activity]) -> Reply {
    let found: Vec<&Activity> = all.iter().filter(|a| days.contains(&a.local_date)).collect();
    let mut d = Draft::new(state);
    match found.as_slice() {
        [] => {
            let day = days.first().copied().unwrap_or(state.today);
            let day = d.date(day, &Figure::said(0.0, Unit::Date));
            d.say("runs-none-on", &[("day", day.into())]);
        }
        [only] => {
            d.of_run(only.id.0);
            let what = numbers::activity_line(&mut d, only);
            let sport = sentence(&d.word(logging::sport_id(only.sport), &[]));
            d.say("file-read", &[("sport", sport.into()), ("activity", what.into())]);
            if let Some(rpe) = only.rpe {
                let effort = Draft::of_activity(only, f64::from(rpe), Unit::Scale);
                let shown = d.scale(&effort, 10);
                d.say("last-run-effort", &[("effort", shown.into())]);
            }
        }
        several => {
            d.say("runs-on", &[]);
            for run in several {
                line(&mut d, run);
            }
        }
    }
    d.reply()
}

fn line(d: &mut Draft, run: &Activity) {
    let what = sentence(&numbers::activity_line(d, run));
    d.line(format!("• {what}"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    #[test]
    fn the_log_is_asked_for_in_many_words() {
        let state = cases::newcomer(Lang::Fr);
        let last = |count| Some(Errand::LastRuns { count });
        for (text, count) in [
            ("mes dernières sorties", 5),
            ("montre-moi mes 3 dernières sorties", 3),
            ("Mes cinq dernières courses ?", 5),
            ("liste de mes sorties", 5),
            ("my last five runs", 5),
            ("show me my last 10 runs", 10),
            ("my recent runs", 5),
            ("mes 400 dernières sorties", 20),
        ] {
            assert_eq!(asked(text, &state), last(count), "{text}");
        }
        let day = |day: &str| {
            Some(Errand::RunsOn {
                days: vec![day.parse().unwrap()],
            })
        };
        for (text, date) in [
            ("montre ma sortie du 9 juillet 2024", "2024-07-09"),
            ("show me my run of July 9, 2024", "2024-07-09"),
            ("qu'est-ce que j'ai couru le 15 novembre ?", "2026-11-15"),
            ("montre-moi la sortie d'hier", "2026-11-23"),
        ] {
            assert_eq!(asked(text, &state), day(date), "{text}");
        }
        for text in [
            "ma dernière sortie",
            "supprime ma sortie du 9 juillet 2024",
            "combien de sorties le 9 juillet",
            "ma plus longue sortie récente",
            "j'ai couru 8 km hier en 45 min",
            "montre la course du 7 mars 2027",
            "quelle séance demain ?",
            "show me tomorrow's run",
            "show me Thursday's run",
        ] {
            assert_eq!(asked(text, &state), None, "{text}");
        }
    }

    #[test]
    fn a_list_has_day_distance_time_and_pace() {
        let state = cases::newcomer(Lang::Fr);
        let all = [
            cases::run(868, 12_000.0, 3_740.0),
            cases::run(2, 13_000.0, 5_160.0),
            cases::run(1, 8_000.0, 3_120.0),
        ];
        let plain = |reply: Reply| reply.text.replace(['\u{a0}', '\u{202f}'], " ");
        assert_eq!(
            plain(super::last(2, &state, &all)),
            "Tes dernières sorties :\n• Lundi 23 novembre, 8,0 km en 52:00, 6:30/km, 141 bpm\n• Dimanche 22 novembre, 13,0 km en 1:26:00, 6:37/km, 141 bpm"
        );
        assert_eq!(
            plain(on(&["2024-07-09".parse().unwrap()], &state, &all)),
            "Course, mardi 9 juillet 2024, 12,0 km en 1:02:20, 5:12/km, 141 bpm."
        );
        assert!(plain(on(&["2024-07-10".parse().unwrap()], &state, &all)).contains("mercredi 10 juillet 2024"));
    }
}
