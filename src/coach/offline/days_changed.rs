//! A day of running given up or put in another's place: "je ne peux plus le jeudi", "plutôt le vendredi que le jeudi".

use super::Move;
use super::answers::settings::day_list;
use super::draft::Draft;
use super::understand::{flat, flat_says as says, questioning};
use crate::domain::action::Action;
use crate::domain::state::AthleteState;

const DAYS: [[&str; 3]; 7] = [
    ["lundi", "monday", "mondays"],
    ["mardi", "tuesday", "tuesdays"],
    ["mercredi", "wednesday", "wednesdays"],
    ["jeudi", "thursday", "thursdays"],
    ["vendredi", "friday", "fridays"],
    ["samedi", "saturday", "saturdays"],
    ["dimanche", "sunday", "sundays"],
];
/// All the days there are.
const EVERY_DAY: [u8; 7] = [0, 1, 2, 3, 4, 5, 6];
/// What comes before a day that is no longer possible.
const NO_MORE: &[&str] = &[
    "peux plus",
    "pourrai plus",
    "pourrais plus",
    "plus possible",
    "plus dispo",
    "plus disponible",
    "plus libre",
    "cours plus",
    "courir plus",
    "plus courir",
    "veux plus courir",
    "enleve",
    "enlever",
    "retire",
    "retirer",
    "supprime",
    "can t run any more",
    "can t do",
    "can t run",
    "cannot run",
    "can no longer",
    "no longer run",
    "no longer",
    "not free",
    "any more",
    "anymore",
    "remove",
    "drop",
];
/// What comes behind such a day.
const NO_MORE_BEHIND: &[&str] = &[
    "c est fini",
    "c est mort",
    "plus possible",
    "ce n est plus possible",
    "c est plus possible",
    "je peux plus",
    "je ne peux plus",
    "no longer works",
    "no longer work",
    "don t work any more",
    "doesn t work any more",
    "are out",
    "is out",
    "any more",
    "anymore",
];
/// What is done once, and not every week.
const ONCE: &[&str] = &[
    "seance",
    "session",
    "workout",
    "sortie",
    "footing",
    "cette semaine",
    "this week",
    "semaine prochaine",
    "next week",
    "prochain",
    "next",
    "muscu",
    "renfo",
    "strength",
    "gym",
    "message",
    "messages",
    "m ecris",
];
/// A part of the day, which is not all of it.
const PARTS: &[&str] = &[
    "soir",
    "matin",
    "midi",
    "apres midi",
    "evening",
    "evenings",
    "morning",
    "mornings",
    "lunch",
];
/// Words between which one day takes another's place, and whether the new one comes first.
const INSTEAD: &[(&str, bool)] = &[
    ("plutot que", true),
    ("au lieu de", true),
    ("au lieu du", true),
    ("a la place de", true),
    ("a la place du", true),
    ("instead of", true),
    ("rather than", true),
    ("over", true),
    ("par", false),
    ("contre", false),
    ("for", false),
    ("with", false),
];
/// Words that wish one day, with the other behind "que", "au", "to" or "than".
const PREFER: &[&str] = &["prefere", "prefererais", "aime mieux", "plutot", "prefer", "rather"];
/// Words that put one day in another's place.
const REPLACE: &[&str] = &[
    "remplace",
    "remplacer",
    "echange",
    "echanger",
    "change",
    "changer",
    "swap",
    "replace",
    "switch",
    "exchange",
];

/// Days told as given up or exchanged. `None`: the sentence tells none, or speaks of one week only.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let words = flat(text);
    if questioning(text) || says(&words, ONCE) {
        return None;
    }
    let now: Vec<u8> = match state.athlete.preferences.run_days.as_deref() {
        Some(days) if !days.is_empty() => days.to_vec(),
        _ => EVERY_DAY.to_vec(),
    };
    if let Some((new, old)) = exchanged(&words) {
        let mut days: Vec<u8> = now.iter().copied().filter(|d| *d != old).chain([new]).collect();
        days.sort_unstable();
        days.dedup();
        return Some(set(state, &now, days, &[old]));
    }
    let gone = given_up(&words);
    if gone.is_empty() {
        return None;
    }
    let days: Vec<u8> = now.iter().copied().filter(|d| !gone.contains(d)).collect();
    let part = clause(&words).is_some_and(|clause| says(clause, PARTS));
    if part && days != now {
        return Some(propose(state, &gone, days));
    }
    Some(set(state, &now, days, &gone))
}

fn set(state: &AthleteState, now: &[u8], days: Vec<u8>, gone: &[u8]) -> Move {
    if days == now || days.is_empty() {
        let mut d = Draft::new(state);
        let list = day_list(d.lang(), now);
        let gone = day_list(d.lang(), gone);
        let id = if days.is_empty() { "days-last" } else { "days-not-there" };
        d.say(id, &[("days", list.into()), ("gone", gone.into())]);
        return Move::Say(d.reply());
    }
    Move::Act(vec![Action::SetRunDays { days }])
}

/// An evening that is taken may leave the morning: asked, not done.
fn propose(state: &AthleteState, gone: &[u8], days: Vec<u8>) -> Move {
    let mut d = Draft::new(state);
    let (gone, list) = (day_list(d.lang(), gone), day_list(d.lang(), &days));
    d.say("days-drop-ask", &[("gone", gone.into()), ("days", list.into())]);
    let (accept, refuse) = (d.word("button-yes", &[]), d.word("button-no", &[]));
    Move::Propose {
        actions: vec![Action::SetRunDays { days }],
        reply: d.reply(),
        accept,
        refuse,
    }
}

/// The days of a stretch of words, in their order, 0 = Monday, each with where it stands.
fn days_in(words: &str) -> Vec<(usize, u8)> {
    let mut found: Vec<(usize, u8)> = (0..7_u8)
        .zip(DAYS)
        .flat_map(|(day, names)| {
            let at = names.into_iter().flat_map(|name| {
                let whole = format!(" {name} ");
                words.match_indices(&whole).map(|(at, _)| at).collect::<Vec<_>>()
            });
            at.map(move |at| (at, day)).collect::<Vec<_>>()
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The new day and the one whose place it takes.
fn exchanged(words: &str) -> Option<(u8, u8)> {
    let days = days_in(words);
    let (first, second) = match days.as_slice() {
        [(_, a), (_, b)] if a != b => (*a, *b),
        _ => return None,
    };
    let between = words.get(days[0].0..days[1].0)?.to_owned() + " ";
    if says(words, REPLACE) {
        let new_first = INSTEAD.iter().find(|(w, _)| says(&between, &[w])).map(|(_, new)| *new);
        return match new_first {
            Some(true) => Some((first, second)),
            Some(false) => Some((second, first)),
            None => None,
        };
    }
    let instead = INSTEAD.iter().any(|(w, new)| *new && says(&between, &[w]));
    let wished = says(words, PREFER) && says(&between, &["que", "qu", "au", "a", "to", "than"]);
    (instead || wished).then_some((first, second))
}

/// Words behind which a sentence speaks of something else.
const TURNS: &[&str] = &["mais", "but", "plutot", "par contre", "en revanche", "sinon", "instead"];

/// The clause that gives a day up, from its words on. `None`: there is none.
fn clause(words: &str) -> Option<&str> {
    let at = NO_MORE.iter().filter_map(|w| words.find(&format!(" {w} "))).min()?;
    let rest = words.get(at..)?;
    // What stands behind a turn is what remains: "plus le jeudi mais le vendredi oui".
    let turn = TURNS.iter().filter_map(|w| rest.find(&format!(" {w} "))).min();
    turn.map_or(Some(rest), |end| rest.get(..=end))
}

/// The days no longer possible: those behind the words that say so, or those before "c'est fini".
fn given_up(words: &str) -> Vec<u8> {
    let behind = clause(words).map(days_in).unwrap_or_default();
    let days = if behind.is_empty() {
        let at = NO_MORE_BEHIND
            .iter()
            .filter_map(|w| words.find(&format!(" {w} ")))
            .min();
        at.and_then(|at| words.get(..=at)).map(days_in).unwrap_or_default()
    } else {
        behind
    };
    if !days.iter().any(|(_, day)| ruled(words, *day)) {
        return Vec::new();
    }
    let mut days: Vec<u8> = days.into_iter().map(|(_, day)| day).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// Whether a day is spoken of as a rule: "le jeudi", "Thursdays", "on Thursday any more".
fn ruled(words: &str, day: u8) -> bool {
    DAYS.get(usize::from(day)).is_some_and(|[french, english, plural]| {
        let before = ["le", "les", "du", "mes"].map(|article| format!("{article} {french}"));
        before.iter().any(|w| says(words, &[w]))
            || says(words, &[plural])
            || says(words, &[english]) && says(words, &["any more", "anymore", "no longer"])
    })
}

/// The days before and after, where they differ.
pub fn done(d: &mut Draft, before: &AthleteState, days: &[u8]) -> bool {
    let Some(was) = before.athlete.preferences.run_days.as_deref() else {
        return false;
    };
    if was == days || was.is_empty() || days.is_empty() {
        return false;
    }
    let (from, to) = (day_list(d.lang(), was), day_list(d.lang(), days));
    d.say("done-run-days-changed", &[("from", from.into()), ("to", to.into())]);
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn days_after(text: &str) -> Option<Vec<u8>> {
        let mut state = cases::newcomer(Lang::Fr);
        state.athlete.preferences.run_days = Some(vec![1, 3, 6]);
        match settle(text, &state) {
            Some(Move::Act(actions)) => match actions.as_slice() {
                [Action::SetRunDays { days }] => Some(days.clone()),
                other => panic!("{text}: {other:?}"),
            },
            _ => None,
        }
    }

    #[test]
    fn a_day_given_up_is_taken_from_the_others() {
        for text in [
            "je ne peux plus le jeudi",
            "je peux plus courir le jeudi",
            "les enfants ont piscine le jeudi soir, je ne peux plus le jeudi",
            "le jeudi c'est fini",
            "enlève le jeudi de mes jours",
            "le jeudi ce n'est plus possible pour moi",
            "I can't run on Thursdays any more",
            "Thursdays no longer work",
            "I can no longer run on Thursdays",
            "je ne peux plus le jeudi mais le dimanche oui",
        ] {
            assert_eq!(days_after(text), Some(vec![1, 6]), "{text}");
        }
    }

    #[test]
    fn a_day_takes_the_place_of_another() {
        for text in [
            "je préfère le vendredi au jeudi",
            "plutôt le vendredi que le jeudi",
            "remplace le jeudi par le vendredi",
            "le vendredi au lieu du jeudi",
            "I'd rather run on Friday than Thursday",
            "Friday instead of Thursday from now on",
            "swap Thursday for Friday",
        ] {
            assert_eq!(days_after(text), Some(vec![1, 4, 6]), "{text}");
        }
    }

    #[test]
    fn one_week_a_question_and_an_evening_change_no_habit() {
        for text in [
            "je ne peux plus jeudi",
            "déplace la séance de jeudi à vendredi",
            "je ne peux plus le jeudi ?",
            "je ne peux plus le jeudi soir",
            "je ne peux plus le mercredi",
            "je ne peux plus courir",
            "je cours le mardi et le jeudi",
        ] {
            assert_eq!(days_after(text), None, "{text}");
        }
    }
}
