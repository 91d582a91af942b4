//! Several facts of oneself in one message: each is kept, what else is said is read for itself, and a pain is heard.

use chrono::{DateTime, Datelike, Utc};

use super::body_range::{AGE_RANGE, refusal};
use super::understand::{flat, flat_says as says, questioning, understand};
use super::{Move, hurting, lately, pain_told, questions, settled};
use crate::domain::action::Action;
use crate::domain::intent::{Certainty, Intent, Understood};
use crate::domain::state::AthleteState;
use crate::domain::wellness::Tier;
use crate::safety;

/// Marks between the parts of a message. A comma inside a number is none.
const BETWEEN: &[&str] = &[
    ", ", "; ", ". ", " et ", " mais ", " puis ", " and ", " but ", "\n", "? ", "! ",
];
/// Questions under which facts may be told. Any other waits for a figure of its own.
const BESIDE: &[&str] = &[
    "goal",
    "goal_distance",
    "goal_date",
    "recent_race",
    "race_date",
    "race_time",
    "nudges",
];
/// Words of somebody else, whose age it may be.
const OTHERS: &[&str] = &[
    "fils", "fille", "femme", "mari", "copain", "copine", "pere", "mere", "frere", "soeur", "ami", "amie", "papa",
    "maman", "son", "daughter", "wife", "husband", "partner", "father", "mother", "brother", "sister", "friend", "dad",
    "mum", "mom", "kid", "il a", "elle a", "he is", "she is",
];
/// What may stand before one's own age, and after it.
const BEFORE_AGE: &[&str] = &["", "j ai", "moi j ai", "age", "i m", "i am", "im", "i m a", "i am a"];
const AFTER_AGE: &[&str] = &["ans", "years old", "year old", "yo", "years", "ans et demi"];
/// Words of a run that is one's own habit.
const RUNS: &[&str] = &["je cours", "je fais", "i run", "i m running", "i do"];
/// Words of a place that does not hurt.
const UNHURT: &[&str] = &[
    "pas mal",
    "plus mal",
    "jamais mal",
    "pas de douleur",
    "plus de douleur",
    "aucune douleur",
    "sans douleur",
    "no pain",
    "without pain",
    "pain free",
    "does not hurt",
    "doesn t hurt",
    "do not hurt",
    "don t hurt",
    "not hurting",
    "never hurts",
];
/// Words at which a heart rate just told goes on: "FC max 192, repos 52".
const AT_REST: &[&str] = &["repos", "au repos", "de repos", "rest", "resting", "at rest"];

/// What one message tells, taken apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Several {
    /// Settings and facts, in the order told.
    pub facts: Vec<Action>,
    /// What else is said. `None`: nothing that is understood. Untrusted text.
    pub rest: Option<String>,
    /// A pain with its words. Untrusted text.
    pub pain: Option<(Understood, String)>,
}

#[derive(Debug, Clone, PartialEq)]
enum Piece {
    Fact(Vec<Action>),
    Pain,
    Other,
}

/// `None` where the message tells one thing, asks for a body that cannot be, or answers a question of another kind.
pub fn split(text: &str, state: &AthleteState, now: DateTime<Utc>) -> Option<Several> {
    let waiting = state.athlete.awaiting.as_deref().map(questions::kind);
    if text.starts_with('/') || waiting.is_some_and(|kind| !BESIDE.contains(&kind)) || refusal(text, state).is_some() {
        return None;
    }
    let parts = parts(text);
    if parts.len() < 2 {
        return None;
    }
    let pieces = read(text, &parts, state);
    let meaning = |words: &str| means(words, state, now);
    let mut facts: Vec<Action> = Vec::new();
    let mut pain: Vec<&str> = Vec::new();
    let mut rest: Vec<(usize, usize)> = Vec::new();
    let mut told = 0;
    for (i, piece) in pieces.iter().enumerate() {
        let (from, to) = parts[i];
        match piece {
            Piece::Fact(actions) => {
                told += usize::from(!actions.is_empty());
                facts.extend(
                    actions
                        .iter()
                        .filter(|a| !facts.contains(a))
                        .cloned()
                        .collect::<Vec<_>>(),
                );
            }
            Piece::Pain => pain.push(&text[from..to]),
            // "Mal au genou, 3/10, depuis hier": what means nothing alone is said of the pain.
            Piece::Other if i > 0 && !pain.is_empty() && rest.is_empty() && !meaning(&text[from..to]) => {
                pain.push(&text[from..to]);
            }
            Piece::Other => rest.push((from, to)),
        }
    }
    let rest = joined(text, &rest, &parts);
    // The sign of a pain is heard with the pain: "débutant" beside it is answered for none.
    let of_pain = |words: &str| !pain.is_empty() && safety::assess(text).tier >= Tier::Yellow && !clear(words, state);
    let rest = Some(rest).filter(|words| meaning(words) && !of_pain(words));
    let things = told + usize::from(!pain.is_empty()) + usize::from(rest.is_some());
    if things < 2 || told == 0 && !beside_a_pain(text, rest.as_deref()?, state) {
        return None;
    }
    let lang = state.athlete.settings.lang;
    let pain = (!pain.is_empty()).then(|| pain.join(", "));
    Some(Several {
        facts,
        rest,
        pain: pain.map(|words| (understand(&words, state.today, lang), words)),
    })
}

/// Whether a pain and what is said beside it would not both be heard: the whole message is read as one of them.
fn beside_a_pain(text: &str, rest: &str, state: &AthleteState) -> bool {
    let lang = state.athlete.settings.lang;
    let intent = |words: &str| understand(words, state.today, lang).intent;
    match intent(text) {
        Intent::ReportPain => matches!(intent(rest), Intent::SetGoalRace | Intent::Availability),
        Intent::InjuryProtocol => false,
        _ => pain_told::settle(text, state).is_none() && hurting::settle(text, state).is_none(),
    }
}

/// Whether these words have a meaning of their own that no sign beside them answers.
fn clear(words: &str, state: &AthleteState) -> bool {
    let u = understand(words, state.today, state.athlete.settings.lang);
    u.certainty >= Certainty::Likely && !matches!(u.intent, Intent::Smalltalk | Intent::OutOfScope)
}

/// Whether these words are understood by themselves.
fn means(words: &str, state: &AthleteState, now: DateTime<Utc>) -> bool {
    if words.is_empty() {
        return false;
    }
    let u = understand(words, state.today, state.athlete.settings.lang);
    let vague = matches!(u.intent, Intent::Smalltalk | Intent::OutOfScope | Intent::Greeting);
    u.certainty >= Certainty::Likely && !vague
        || safety::assess(words).tier >= Tier::Yellow
        || settled(&u, words, state, now).is_some()
}

/// What every part is. What a week holds is read of the whole message, where no part of it wishes something.
fn read(text: &str, parts: &[(usize, usize)], state: &AthleteState) -> Vec<Piece> {
    let mut week = match lately::settle(text, state) {
        Some(Move::Act(actions)) => Some(actions),
        _ => None,
    };
    let whole = week.is_some();
    let mut pieces: Vec<Piece> = Vec::new();
    for (i, (from, to)) in parts.iter().enumerate() {
        let part = &text[*from..*to];
        let before = i.checked_sub(1).map(|b| &text[parts[b].0..parts[b].1]);
        let piece = if questioning(part) {
            Piece::Other
        } else if says(&flat(part), UNHURT) && pain_told::settle(part, state).is_none() {
            // Nothing hurts and nothing did: there is nothing to keep.
            Piece::Fact(Vec::new())
        } else if let Some(actions) = of_oneself(text, part, before, state) {
            Piece::Fact(actions)
        } else if whole && !lately::told(part, state).is_empty() {
            Piece::Fact(week.take().unwrap_or_default())
        } else if let Some(Move::Act(actions)) = Some(part)
            .filter(|part| says(&flat(part), RUNS))
            .and_then(|part| lately::settle(part, state))
        {
            Piece::Fact(actions)
        } else if hurts(part, state) {
            Piece::Pain
        } else {
            Piece::Other
        };
        pieces.push(piece);
    }
    pieces
}

/// An age or heart rates of one's own. `None`: the part tells neither.
fn of_oneself(text: &str, part: &str, before: Option<&str>, state: &AthleteState) -> Option<Vec<Action>> {
    if let Some(age) = age(part).filter(|_| !says(&flat(text), OTHERS)) {
        let year = state.today.year() - i32::from(age);
        return Some(vec![Action::SetBirthYear { year }]);
    }
    let lang = state.athlete.settings.lang;
    let heart = |words: &str| {
        let u = understand(words, state.today, lang);
        (u.intent == Intent::MyZones && u.certainty >= Certainty::Likely).then_some(u.slots)
    };
    let rates = |words: &str| {
        let slots = heart(words)?;
        let most = slots.hr_max.map(|bpm| Action::SetHrMax { bpm });
        let actions: Vec<Action> = most
            .into_iter()
            .chain(slots.hr_rest.map(|bpm| Action::SetHrRest { bpm }))
            .collect();
        (!actions.is_empty()).then_some(actions)
    };
    if let Some(actions) = rates(part) {
        return Some(actions);
    }
    let words = flat(part);
    let rest = AT_REST.iter().any(|cue| words.starts_with(&format!(" {cue} ")));
    let before = before.filter(|b| rest && rates(b).is_some())?;
    rates(&format!("{before}, {part}"))
}

/// The age a part tells and nothing else. `None`: it tells none, or one nobody has.
fn age(part: &str) -> Option<u8> {
    let words = flat(part);
    let words: Vec<&str> = words.split_whitespace().collect();
    let at = words.iter().position(|w| w.chars().all(|c| c.is_ascii_digit()))?;
    let (before, behind) = (words[..at].join(" "), words[at + 1..].join(" "));
    let own = BEFORE_AGE.contains(&before.as_str()) && AFTER_AGE.contains(&behind.as_str());
    // "I am 58" tells an age without its unit; "j'ai 58" does not.
    let bare = behind.is_empty() && ["i m", "i am", "im"].contains(&before.as_str());
    let age: u8 = words[at].parse().ok()?;
    (own || bare)
        .then_some(age)
        .filter(|age| AGE_RANGE.contains(&f64::from(*age)))
}

/// Whether a part tells of a place that hurts now.
fn hurts(part: &str, state: &AthleteState) -> bool {
    let u = understand(part, state.today, state.athlete.settings.lang);
    let slots = &u.slots;
    u.intent == Intent::ReportPain
        && u.certainty >= Certainty::Likely
        && slots.site.is_some()
        && !slots.pain_gone
        && !slots.negated
        && pain_told::settle(part, state).is_none()
}

/// Where each part begins and ends.
fn parts(text: &str) -> Vec<(usize, usize)> {
    let mut parts = vec![(0, text.len())];
    for mark in BETWEEN {
        parts = parts
            .into_iter()
            .flat_map(|(from, to)| {
                let mut at = from;
                let pieces: Vec<(usize, usize)> = text[from..to]
                    .split(mark)
                    .map(|piece| {
                        let start = at;
                        at += piece.len() + mark.len();
                        // What asks goes on asking.
                        let kept = usize::from(mark.starts_with('?') && at <= to);
                        (start, start + piece.len() + kept)
                    })
                    .collect();
                pieces
            })
            .collect();
    }
    parts.retain(|(from, to)| text[*from..*to].chars().any(char::is_alphanumeric));
    parts
}

/// The parts left, as they were written where they follow each other.
fn joined(text: &str, left: &[(usize, usize)], parts: &[(usize, usize)]) -> String {
    let place = |part: &(usize, usize)| parts.iter().position(|p| p == part);
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut last: Option<usize> = None;
    for part in left {
        let at = place(part);
        let next = last.zip(at).is_some_and(|(last, at)| at == last + 1);
        match runs.last_mut().filter(|_| next) {
            Some(run) => run.1 = part.1,
            None => runs.push(*part),
        }
        last = at;
    }
    let words: Vec<&str> = runs.iter().map(|(from, to)| text[*from..*to].trim()).collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::{Lang, Recent};

    fn apart(text: &str, lang: Lang) -> Option<Several> {
        split(text, &cases::newcomer(lang), cases::now())
    }

    fn week(runs: u8, metres: f64, state: &AthleteState) -> [Action; 2] {
        let told = |told| Action::TellRecent { told, on: state.today };
        [told(Recent::Runs(runs)), told(Recent::Week(metres))]
    }

    #[test]
    fn an_age_a_rhythm_and_a_volume_are_all_kept() {
        for (lang, text) in [
            (
                Lang::Fr,
                "moi c karim, 34 ans, dev, je cours 42 km par semaine en 4 sorties",
            ),
            (Lang::Fr, "J’ai 34 ans et je cours 42 km par semaine en 4 sorties"),
            (Lang::En, "I'm 34 and I run 42 km a week in 4 runs"),
            (
                Lang::En,
                "My name is Karim, I am 34 years old, I run 42 km a week in 4 runs.",
            ),
        ] {
            let state = cases::newcomer(lang);
            let year = state.today.year() - 34;
            let facts = [vec![Action::SetBirthYear { year }], week(4, 42_000.0, &state).to_vec()].concat();
            let several = apart(text, lang).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (several.facts, several.rest, several.pain),
                (facts, None, None),
                "{text}"
            );
        }
    }

    #[test]
    fn a_heart_rate_a_goal_and_a_pain_are_all_heard() {
        for (lang, text, rest, pain) in [
            (
                Lang::Fr,
                "fc max 192. je prepare le marathon de paris le 11 avril en 3h15. genou droit qui fait mal en descente",
                "je prepare le marathon de paris le 11 avril en 3h15",
                "genou droit qui fait mal en descente",
            ),
            (
                Lang::En,
                "max HR 192. I am training for the Paris marathon on 11 April in 3:15. my right knee hurts downhill",
                "I am training for the Paris marathon on 11 April in 3:15",
                "my right knee hurts downhill",
            ),
        ] {
            let several = apart(text, lang).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(several.facts, [Action::SetHrMax { bpm: 192 }], "{text}");
            assert_eq!(several.rest.as_deref(), Some(rest), "{text}");
            let (u, words) = several.pain.unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (words.as_str(), u.slots.site.as_deref()),
                (pain, Some("knee")),
                "{text}"
            );
        }
    }

    #[test]
    fn a_goal_beside_a_volume_is_read_for_itself() {
        let state = cases::newcomer(Lang::Fr);
        let text = "je cours 42 km par semaine en 4 sorties, je prépare le marathon de Paris le 11 avril en 3h15";
        let several = apart(text, Lang::Fr).unwrap();
        assert_eq!(several.facts, week(4, 42_000.0, &state));
        assert_eq!(
            several.rest.as_deref(),
            Some("je prépare le marathon de Paris le 11 avril en 3h15")
        );
    }

    #[test]
    fn a_pain_behind_a_question_is_heard() {
        let text = "my max HR is 180, I'm 40, can I run tomorrow? my left calf hurts";
        let several = apart(text, Lang::En).unwrap();
        assert_eq!(several.rest.as_deref(), Some("can I run tomorrow?"));
        assert_eq!(several.pain.and_then(|(u, _)| u.slots.site).as_deref(), Some("calf"));
    }

    #[test]
    fn one_thing_and_what_is_no_fact_of_ones_own_are_left_alone() {
        for text in [
            "je cours 42 km par semaine en 4 sorties",
            "mon fils, 12 ans, court 10 km par semaine",
            "j'ai mal au genou, 3/10, depuis hier",
            "FC max 300, je cours 42 km par semaine",
            "mardi, jeudi et dimanche",
            "je n'ai pas mal au genou, je cours 30 km par semaine",
            "mon objectif, c'est 42 km par semaine",
            "j'ai couru 8,5 km en 42 min, RPE 6",
            "je prépare le marathon de Paris le 11 avril, en 3h15",
        ] {
            assert_eq!(apart(text, Lang::Fr), None, "{text}");
        }
        let mut asked = cases::newcomer(Lang::Fr);
        asked.athlete.awaiting = Some("heart".to_owned());
        assert_eq!(split("34 ans, fc max 192", &asked, cases::now()), None);
    }
}
