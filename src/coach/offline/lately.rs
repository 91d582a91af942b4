//! What somebody says of their running of late: how often, how many kilometres a week, how far at most.

use super::running_since::habit_since;
use super::understand::{self, bare, questioning, says};
use super::{Move, weekly};
use crate::domain::action::Action;
use crate::domain::athlete::{Lang, Recent, RunLength};
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::AthleteState;
use crate::domain::units::METRES_PER_MILE;

/// Longest run and largest week that are believed, metres, and longest run in seconds (design choice).
const LONGEST_M: f64 = 300_000.0;
const LONGEST_S: f64 = 172_800.0;
const MOST_WEEK_M: f64 = 400_000.0;
/// H1 looks back so many days.
const FRESH_DAYS: i64 = 30;
const KILOMETRES: &[&str] = &[
    "km",
    "kms",
    "k",
    "kil",
    "bornes",
    "kilometre",
    "kilometres",
    "kilomètre",
    "kilomètres",
    "kilometers",
    "kilometer",
];
const MILES: &[&str] = &["mi", "mile", "miles"];
const EACH: &[&str] = &["par", "chaque", "a", "per", "each", "every", "/"];
const WEEK: &[&str] = &["semaine", "semaines", "sem", "week", "weeks", "wk", "hebdo", "weekly"];
/// From so many kilometres or miles on, a distance right behind "3 fois par semaine" is the week's (design choice).
const ALL_OF_A_WEEK: f64 = 20.0;
/// Between a week and its kilometres.
const ABOUT: &[&str] = &["environ", "soit", "pour", "total", "about", "around", "roughly"];
/// Words of the longest run.
const FARTHEST: &[&str] = &[
    "plus longue",
    "plus long",
    "plus grosse sortie",
    "max",
    "au plus",
    "longest",
    "furthest",
    "farthest",
    "at most",
];

/// Words of what is wished or limited, not of what is run.
const WISHED: &[&str] = &[
    "veux",
    "voudrais",
    "aimerais",
    "vise*",
    "objectif*",
    "atteindre",
    "passer à",
    "monter à",
    "jusqu'à",
    "si je",
    "prochain*",
    "limit*",
    "want*",
    "would like",
    "goal*",
    "aim",
    "aims",
    "aiming",
    "reach*",
    "build up",
    "up to",
    "if i",
    "next",
];
/// Words by which it is none.
const NO_WISH: &[&str] = &["pas mon objectif", "pas un objectif", "not my goal", "not a goal"];
/// Words of these weeks.
const NOW: &[&str] = &[
    "en ce moment",
    "ces temps-ci",
    "ces temps ci",
    "actuellement",
    "d'habitude",
    "en général",
    "en general",
    "usually",
    "normally",
    "in general",
    "ces dernières semaines",
    "at the moment",
    "lately",
    "currently",
    "these days",
    "right now",
];
/// Words of a ceiling.
const MOST: &[&str] = &[
    "au plus", "maximum", " max", "pas plus", "at most", "no more", "not more",
];
/// Words of somebody who runs.
const RUNS: &[&str] = &["je cours ", "je fais ", "i run ", "i'm running "];
/// Words of a longest run that say so without more.
const LONGEST: &[&str] = &[
    "plus longue sortie",
    "plus grosse sortie",
    "longest run",
    "longest recent run",
];

/// Words by which "at most" is said of a distance and not of the runs: "12 km max".
const FAR_AT_MOST: &[&str] = &[
    "km max",
    "km maximum",
    "km au plus",
    "km maxi",
    "kms max",
    "bornes max",
    "km at most",
    "km tops",
    "miles at most",
    "miles max",
    "miles tops",
];

/// What a statement tells of it, unasked. `None`: nothing, or it asks or wishes something.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let says = |words: &[&str]| says(text, words);
    // "42 km par semaine, c'est mon volume, pas mon objectif" wishes nothing.
    let wishes = says(WISHED) && !says(NO_WISH);
    // Since when somebody runs is settled with the rest of that sentence.
    if questioning(text) || wishes || says(&["cours depuis", "cours à pied depuis", "been running for"]) {
        return None;
    }
    let week = week_m(text);
    // "12km max" has the words of "12 km max".
    let far_at_most = understand::says(&spaced(text), FAR_AT_MOST);
    let stated = |one: &Recent| match one {
        // How often somebody runs is a fact; how often at most, a wish.
        Recent::Runs(_) => (!says(MOST) || far_at_most) && (week.is_some() || says(NOW) || says(RUNS)),
        Recent::Week(_) => true,
        Recent::Longest(_) => says(LONGEST) || week.is_some() && far_at_most,
    };
    let on = state.today;
    let actions: Vec<Action> = told(text, state)
        .into_iter()
        .filter(stated)
        .map(|told| Action::TellRecent { told, on })
        .collect();
    let since = habit_since(&text.to_lowercase(), on).map(|date| Action::SetRunningSince { date });
    (!actions.is_empty()).then(|| Move::Act(actions.into_iter().chain(since).collect()))
}

/// Distance a week in metres: "50 km par semaine", "30k/week". `None`: none is told.
pub fn week_m(text: &str) -> Option<f64> {
    let spaced = spaced(text);
    let words: Vec<&str> = spaced.split_whitespace().collect();
    (0..words.len()).find_map(|at| week_at(&words, at))
}

/// The distance a week that begins at this word.
fn week_at(words: &[&str], at: usize) -> Option<f64> {
    let value: f64 = words.get(at)?.replace(',', ".").parse().ok()?;
    let rest = words.get(at + 1..)?;
    let (unit, rest) = rest.split_first()?;
    let metres = metres_of(unit)? * value;
    let week = match rest {
        [each, week, ..] if EACH.contains(each) => WEEK.contains(week),
        [week, ..] => WEEK.contains(week),
        [] => false,
    } || all_of_a_week(words, at);
    (week && metres > 0.0 && metres <= MOST_WEEK_M).then_some(metres)
}

/// "3 fois par semaine, environ 28 km": the week stands in front, and the kilometres are all of it.
fn all_of_a_week(words: &[&str], at: usize) -> bool {
    let ahead = words.get(..at).unwrap_or_default();
    let about = matches!(ahead, [.., week, about] if WEEK.contains(week) && ABOUT.contains(about));
    // "3 fois par semaine, 28 km": too far for each of them.
    let far = words
        .get(at)
        .and_then(|w| w.replace(',', ".").parse().ok())
        .is_some_and(|km: f64| km >= ALL_OF_A_WEEK);
    let last = matches!(words.get(at + 2), None | Some(&("depuis" | "for" | "since")));
    about || last && far && matches!(ahead, [.., week] if WEEK.contains(week))
}

/// The text without what it tells of a week, where it tells that: "30 km par semaine, 12 km max".
fn without_week(text: &str) -> String {
    let spaced = spaced(text);
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let at = (0..words.len()).find(|at| week_at(&words, *at).is_some());
    let Some(at) = at else { return text.to_owned() };
    let end = if all_of_a_week(&words, at) {
        at + 2
    } else {
        let week = words.iter().skip(at).position(|word| WEEK.contains(word));
        week.map_or(words.len(), |n| at + n + 1)
    };
    [&words[..at], &words[end.min(words.len())..]].concat().join(" ")
}

/// Digits, letters and slashes stand apart: "30k/week" has the words of "30 k / week".
pub fn spaced(text: &str) -> String {
    let mut out = String::new();
    let mut last = ' ';
    for c in text.to_lowercase().replace(['’', '\''], " ").chars() {
        let joins = (c.is_alphabetic() && last.is_ascii_digit()) || c == '/' || last == '/';
        if joins {
            out.push(' ');
        }
        let inside = c.is_alphanumeric() || c == '/' || (matches!(c, ',' | '.') && last.is_ascii_digit());
        out.push(if inside { c } else { ' ' });
        last = c;
    }
    let words = out.split_whitespace().map(|w| w.trim_end_matches([',', '.']));
    words.collect::<Vec<_>>().join(" ")
}

/// Whether a word says what the number before it measures.
pub fn measures(unit: &str) -> bool {
    const TIMES: &[&str] = &[
        "min", "mn", "minutes", "minute", "h", "heure", "heures", "hour", "hours",
    ];
    metres_of(unit).is_some() || TIMES.contains(&unit)
}

fn metres_of(unit: &str) -> Option<f64> {
    if KILOMETRES.contains(&unit) {
        return Some(1_000.0);
    }
    MILES.contains(&unit).then_some(METRES_PER_MILE)
}

/// How far or how long a run was, in a sentence that says so or that answers the question of it. `None`: neither, or
/// nobody runs that far.
pub fn longest(text: &str, state: &AthleteState, asked: bool) -> Option<RunLength> {
    if !asked && !says(text, FARTHEST) {
        return None;
    }
    let lang: Lang = state.athlete.settings.lang;
    let (slots, _) = bare(&without_week(text), state.today, lang);
    slots
        .distance_m
        .filter(|m| *m > 0.0 && *m <= LONGEST_M)
        .map(RunLength::Metres)
        .or_else(|| {
            let seconds = slots.duration_s.filter(|s| *s > 0.0 && *s <= LONGEST_S);
            seconds.filter(|_| slots.distance_m.is_none()).map(RunLength::Seconds)
        })
}

/// The longest run told in the last 30 days, metres. `None`: none was, or it was told by its time.
pub fn longest_figure(state: &AthleteState) -> Option<Figure> {
    let recent = &state.athlete.physiology.lately;
    let fresh = (state.today - recent.on?).num_days() <= FRESH_DAYS;
    match recent.longest? {
        RunLength::Metres(metres) if fresh => Some(Figure::row(metres, Unit::Metres, "athlete", &"lately")),
        _ => None,
    }
}

/// Everything a sentence tells of it, whatever was asked.
pub fn told(text: &str, state: &AthleteState) -> Vec<Recent> {
    let runs = weekly::count(text).map(Recent::Runs);
    let week = week_m(text).map(Recent::Week);
    let longest = longest(text, state, false).map(Recent::Longest);
    [runs, week, longest].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;

    #[test]
    fn kilometres_a_week_are_read_in_both_languages() {
        for (text, metres) in [
            ("je cours depuis 5 ans, 50 km par semaine", Some(50_000.0)),
            ("40km/semaine", Some(40_000.0)),
            ("I run 30k a week", Some(30_000.0)),
            ("about 20 miles per week", Some(20.0 * METRES_PER_MILE)),
            ("42,5 km hebdo", Some(42_500.0)),
            ("3 fois par semaine, environ 28 km", Some(28_000.0)),
            ("three times a week, around 20 km", Some(20_000.0)),
            ("en moyenne je cours 3 fois par semaine, 28 km", Some(28_000.0)),
            ("je cours 3 fois par semaine, 30 km, depuis 4 ans", Some(30_000.0)),
            ("3 fois par semaine, 10 km", None),
            ("12 km 3 fois par semaine", None),
            ("3 fois par semaine, 12 km max", None),
            ("5000 km par semaine", None),
        ] {
            assert_eq!(week_m(text), metres, "{text}");
        }
    }

    #[test]
    fn at_most_is_said_of_the_distance_it_stands_behind() {
        let state = cases::newcomer(Lang::Fr);
        for (text, kept) in [
            ("je cours 3 fois par semaine, 30 km par semaine, 12km max", 3),
            ("I run 3 times a week, 30 km a week, 12 km at most", 3),
            ("3 fois par semaine max, 30 km par semaine", 1),
        ] {
            let Some(Move::Act(actions)) = settle(text, &state) else {
                panic!("{text}")
            };
            assert_eq!(actions.len(), kept, "{text}: {actions:?}");
        }
    }

    #[test]
    fn a_liking_is_no_wish() {
        let state = cases::newcomer(Lang::Fr);
        let kept = |text: &str| settle(text, &state).is_some();
        assert!(kept("j'aime courir, je fais 40 km par semaine"));
        assert!(kept("42 km par semaine c'est mon volume pas mon objectif"));
        assert!(kept("42 km a week is my volume, not my goal"));
        assert!(!kept("I aim for 40 km a week"));
        assert!(!kept("je vise 40 km par semaine"));
    }

    #[test]
    fn one_sentence_tells_several_things() {
        let state = cases::newcomer(Lang::Fr);
        assert_eq!(
            told("3 fois par semaine, 12 km max", &state),
            [Recent::Runs(3), Recent::Longest(RunLength::Metres(12_000.0))]
        );
        assert_eq!(
            told("my longest run is 50 minutes", &state),
            [Recent::Longest(RunLength::Seconds(3_000.0))]
        );
        assert_eq!(told("30 km par semaine", &state), [Recent::Week(30_000.0)]);
        for text in [
            "je cours 3 fois par semaine, 30 km par semaine, 12 km max",
            "I run 3 times a week, 30 km a week, 12 km at most",
        ] {
            assert_eq!(
                told(text, &state),
                [
                    Recent::Runs(3),
                    Recent::Week(30_000.0),
                    Recent::Longest(RunLength::Metres(12_000.0))
                ],
                "{text}"
            );
        }
        assert_eq!(told("j'ai couru 8 km hier", &state), []);
    }
}
