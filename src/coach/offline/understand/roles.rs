//! What a bare number stands for: exertion, pain, a heart rate, an age, a check-in.

use crate::domain::athlete::Sex;

use super::normalise::{Kind, Message, Token};
use super::quantities::{Quantity, What};

const EFFORT: &[&str] = &[
    "rpe",
    "ressenti",
    "effort",
    "efforts",
    "difficulte",
    "exertion",
    "borg",
    "perceived",
    "intensite",
    "intensity",
    "ressentie",
    "percu",
    "felt",
    "dur",
    "hard",
    "difficulty",
];
const HURT: &[&str] = &[
    "mal",
    "douleur",
    "douleurs",
    "gene",
    "pain",
    "hurts",
    "hurt",
    "sore",
    "ache",
    "aches",
    "painful",
    "soreness",
    "discomfort",
    "tire",
    "lance",
    "eva",
    "douloureux",
];
const HEART: &[&str] = &[
    "fc",
    "fcmoy",
    "hr",
    "heart",
    "cardio",
    "cardiaque",
    "pouls",
    "bpm",
    "frequence",
    "coeur",
    "pulse",
    "fcmax",
    "hrmax",
    "maxhr",
    "fcm",
    "puls",
];
/// Words before or after a number that its role is looked for in.
const REACH: usize = 5;

/// Exertion and pain, each 0 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scores {
    pub rpe: Option<u8>,
    pub pain: Option<u8>,
}

/// Heart rates by role, beats per minute.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Beats {
    pub max: Option<u16>,
    pub rest: Option<u16>,
    pub average: Option<f64>,
}

fn before(message: &Message, index: usize, reach: usize) -> impl Iterator<Item = &Token> {
    let words = message.tokens.get(..index).unwrap_or_default();
    words.iter().rev().filter(|t| t.kind != Kind::Symbol).take(reach)
}

fn after(message: &Message, index: usize, reach: usize) -> impl Iterator<Item = &Token> {
    let words = message.tokens.get(index..).unwrap_or_default();
    words.iter().filter(|t| t.kind != Kind::Symbol).take(reach)
}

/// Scores with their word nearby; a lone score out of ten is pain where `hurting`, exertion otherwise.
pub fn scores(message: &Message, quantities: &[Quantity], hurting: bool) -> Scores {
    let mut found = Scores::default();
    let mut lone = None;
    for q in quantities {
        let What::OutOfTen(value) = q.what else { continue };
        match nearest(message, q.start, q.end) {
            Some(true) => found.rpe = found.rpe.or(Some(value)),
            Some(false) => found.pain = found.pain.or(Some(value)),
            None => lone = lone.or(Some(value)),
        }
    }
    for (i, token) in message.tokens.iter().enumerate() {
        let inside = quantities.iter().any(|q| (q.start..q.end).contains(&i));
        let small = token.kind == Kind::Number && token.value <= 10.0 && token.value.fract() == 0.0;
        // The ten of "15/10" is no score.
        let scale = i > 0 && message.is(i - 1, &["/", "sur"]);
        if inside || !small || scale || has_unit(message, i + 1) {
            continue;
        }
        let effort = before(message, i, 3)
            .take_while(|t| t.kind == Kind::Word)
            .any(|t| t.any(&EFFORT[..10]));
        let hurt = before(message, i, 2).any(|t| t.any(HURT));
        if effort {
            found.rpe = found.rpe.or(Some(token.value as u8));
        } else if hurt {
            found.pain = found.pain.or(Some(token.value as u8));
        }
    }
    if let Some(value) = lone {
        if hurting && found.pain.is_none() {
            found.pain = Some(value);
        } else if !hurting && found.rpe.is_none() {
            found.rpe = Some(value);
        }
    }
    found
}

/// Whether the nearest word is of effort (true) or pain (false).
fn nearest(message: &Message, start: usize, end: usize) -> Option<bool> {
    let kind = |t: &Token| {
        if t.any(EFFORT) {
            Some(true)
        } else {
            t.any(HURT).then_some(false)
        }
    };
    before(message, start, 4)
        .take_while(|t| t.kind == Kind::Word)
        .find_map(kind)
        .or_else(|| {
            after(message, end, 3)
                .take_while(|t| t.kind == Kind::Word)
                .find_map(kind)
        })
}

fn has_unit(message: &Message, at: usize) -> bool {
    message.is(
        at,
        &[
            "km", "k", "min", "h", "m", "jours", "days", "semaines", "weeks", "miles", "kg", ":", "'", "fois", "x",
            "%", "heures", "hours", "mois", "bpm", "km/h",
        ],
    )
}

/// Heart rates said with their role. A number with "bpm" alone is an average.
pub fn beats(message: &Message, quantities: &[Quantity]) -> Beats {
    let mut found = Beats::default();
    // "FC max 188, repos 52": the heart is named once for both.
    let mut named = false;
    for (i, token) in message.tokens.iter().enumerate() {
        let bpm = quantities
            .iter()
            .any(|q| q.start == i && matches!(q.what, What::Bpm(_)));
        let inside = quantities.iter().any(|q| (q.start..q.end).contains(&i));
        let possible =
            token.kind == Kind::Number && (25.0..=240.0).contains(&token.value) && token.value.fract() == 0.0;
        if !possible || inside && !bpm {
            continue;
        }
        let end = if bpm { i + 2 } else { i + 1 };
        let near: Vec<&Token> = before(message, i, REACH).take_while(|t| t.kind == Kind::Word).collect();
        let tail: Vec<&Token> = after(message, end, 4).take_while(|t| t.kind == Kind::Word).collect();
        let says = |words: &[&str]| near.iter().any(|t| t.any(words));
        let tail_says = |words: &[&str]| tail.iter().any(|t| t.any(words));
        let rest = &["repos", "rest", "resting", "rhr"][..];
        let most = &["max", "maxi", "maximum", "maximale", "fcmax", "hrmax", "maxhr", "fcm"][..];
        let again = named && (says(rest) || says(most));
        let heart = bpm || says(HEART) || says(&["rhr"]) || near.is_empty() && tail_says(HEART) || again;
        if !heart {
            continue;
        }
        named = true;
        let silent = !says(rest) && !says(most);
        if says(rest) || silent && tail_says(rest) && !tail_says(most) {
            found.rest = found.rest.or(Some(token.value as u16));
        } else if says(most) || silent && tail_says(most) && near.len() < REACH {
            found.max = found.max.or(Some(token.value as u16));
        } else if (60.0..=220.0).contains(&token.value) {
            found.average = found.average.or(Some(token.value));
        }
    }
    found.rest = found.rest.filter(|b| (25..=110).contains(b));
    found.max = found.max.filter(|b| (120..=230).contains(b));
    found
}

/// "J'ai mal dormi, 2 4 3": a night told in few words, and the three answers in a row at its end or its head.
fn night_and_three(message: &Message) -> Option<[u8; 3]> {
    const NIGHT: &[&str] = &[
        "dormi", "dors", "nuit", "slept", "sleep", "night", "sommeil", "reveil", "matin", "morning",
    ];
    const WORDS: usize = 10;
    let kept: Vec<&Token> = message.tokens.iter().filter(|t| t.kind != Kind::Symbol).collect();
    let night = kept.iter().any(|t| t.any(NIGHT)) && kept.len() <= WORDS;
    let numbers: Vec<usize> = (0..kept.len()).filter(|i| kept[*i].kind == Kind::Number).collect();
    let [a, b, c] = numbers[..] else { return None };
    let together = b == a + 1 && c == b + 1 && (a == 0 || c + 1 == kept.len());
    let score = |i: usize| {
        let value = kept[i].value;
        ((1.0..=5.0).contains(&value) && value.fract() == 0.0).then_some(value as u8)
    };
    (night && together)
        .then(|| Some([score(a)?, score(b)?, score(c)?]))
        .flatten()
}

/// Answers to sleep, legs and mood, 1 to 5: three bare numbers, or each behind its word.
pub fn check_in(message: &Message) -> Option<[u8; 3]> {
    let score = |t: &Token| {
        (t.kind == Kind::Number && (1.0..=5.0).contains(&t.value) && t.value.fract() == 0.0).then_some(t.value as u8)
    };
    let bare = message
        .tokens
        .iter()
        .all(|t| t.kind == Kind::Number || t.any(&[",", "/", "-", ";", ".", "et", "and"]));
    if bare {
        let all: Vec<Option<u8>> = message
            .tokens
            .iter()
            .filter(|t| t.kind == Kind::Number)
            .map(score)
            .collect();
        return match all.as_slice() {
            [Some(a), Some(b), Some(c)] => Some([*a, *b, *c]),
            _ => None,
        };
    }
    if let Some(all) = night_and_three(message) {
        return Some(all);
    }
    let behind = |words: &[&str]| {
        let at = message.tokens.iter().position(|t| t.any(words))?;
        let value = after(message, at + 1, 2).find_map(score);
        value.or_else(|| before(message, at, 1).find_map(score))
    };
    let all = (
        behind(&["sommeil", "sleep", "dodo", "nuit"])?,
        behind(&["jambes", "legs", "jambe"])?,
        behind(&["moral", "mood", "humeur", "mental", "motivation"])?,
    );
    Some([all.0, all.1, all.2])
}

/// "j'ai 34 ans", "I'm 34".
pub fn age(message: &Message) -> Option<u8> {
    message.tokens.iter().enumerate().find_map(|(i, t)| {
        let years = t.kind == Kind::Number && (10.0..=100.0).contains(&t.value) && t.value.fract() == 0.0;
        let own = i == 0
            || message.is(i - 1, &["ai"])
            || message.is(i - 1, &["de"]) && before(message, i, 6).any(|t| t.any(&["suis"]));
        let french = message.is(i + 1, &["ans"]) && own;
        let english = message.is(i + 1, &["years", "year", "yo"])
            && (message.is(i + 2, &["old", "-"]) || message.is(i + 1, &["yo"]))
            || i >= 2 && message.is(i - 1, &["am"]) && message.is(i - 2, &["i"]) && i + 1 == message.tokens.len();
        (years && (french || english)).then_some(t.value as u8)
    })
}

/// "né en 1988", "born in 1990".
pub fn birth_year(message: &Message) -> Option<i32> {
    message.tokens.iter().enumerate().find_map(|(i, t)| {
        let year = t.kind == Kind::Number && t.text.len() == 4 && (1900.0..=2100.0).contains(&t.value);
        let born = before(message, i, 5).any(|t| t.any(&["ne", "nee", "born", "naissance", "birth"]));
        (year && born).then_some(t.value as i32)
    })
}

/// "je suis une femme", "I'm a man".
pub fn sex(message: &Message) -> Option<Sex> {
    message.tokens.iter().enumerate().find_map(|(i, t)| {
        let sex = if t.any(&["femme", "woman", "female", "fille", "coureuse"]) {
            Sex::Female
        } else if t.any(&["homme", "man", "male", "mec", "gars", "guy"]) {
            Sex::Male
        } else {
            return None;
        };
        let own = before(message, i, 3).any(|t| t.any(&["suis", "am"])) || message.tokens.len() == 1;
        own.then_some(sex)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::understand::quantities::find;

    fn read(text: &str) -> (Message, Vec<Quantity>) {
        let message = Message::read(text);
        let quantities = find(&message, &[]);
        (message, quantities)
    }

    #[test]
    fn scores_go_to_their_word() {
        let got = |text: &str, hurting| {
            let (m, q) = read(text);
            let s = scores(&m, &q, hurting);
            (s.rpe, s.pain)
        };
        assert_eq!(
            got("10 km en 50 min, RPE 6, genou douleur 2/10", false),
            (Some(6), Some(2))
        );
        assert_eq!(got("6/10 d'effort", false), (Some(6), None));
        assert_eq!(got("ressenti 6", false), (Some(6), None));
        assert_eq!(got("j'ai mal au genou 4/10", true), (None, Some(4)));
        assert_eq!(got("10 km, 7/10", false), (Some(7), None));
    }

    #[test]
    fn heart_rates_by_role() {
        let got = |text: &str| {
            let (m, q) = read(text);
            let b = beats(&m, &q);
            (b.max, b.rest, b.average)
        };
        assert_eq!(got("fcmax 188, fc repos 48"), (Some(188), Some(48), None));
        assert_eq!(got("ma FC max est de 188"), (Some(188), None, None));
        assert_eq!(got("my resting heart rate is 50"), (None, Some(50), None));
        assert_eq!(got("FC max 188, repos 52"), (Some(188), Some(52), None));
        assert_eq!(got("8 km en 42 min à 150 bpm"), (None, None, Some(150.0)));
        assert_eq!(got("max hr is 192"), (Some(192), None, None));
        assert_eq!(got("10 km en 50 min"), (None, None, None));
    }

    #[test]
    fn check_in_age_year_and_sex() {
        assert_eq!(check_in(&Message::read("4 3 5")), Some([4, 3, 5]));
        assert_eq!(check_in(&Message::read("4/3/5")), Some([4, 3, 5]));
        assert_eq!(
            check_in(&Message::read("sommeil 4, jambes 3, moral 5")),
            Some([4, 3, 5])
        );
        assert_eq!(check_in(&Message::read("4 3 9")), None);
        assert_eq!(age(&Message::read("j'ai 34 ans")), Some(34));
        assert_eq!(age(&Message::read("I'm 34 years old")), Some(34));
        assert_eq!(birth_year(&Message::read("né en 1988")), Some(1988));
        assert_eq!(sex(&Message::read("je suis une femme")), Some(Sex::Female));
    }
}
