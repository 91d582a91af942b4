//! Short words that want a short answer: "ok", "bonne nuit", "tu es nul", "raconte une blague". Which of several answers
//! is given follows from the words alone, and never is one given twice in a row.

use super::understand::flat;
use crate::domain::athlete::Lang;
use crate::i18n;

/// Words that are the whole message, and the ids of what is answered in turn.
struct Courtesy {
    words: &'static [&'static str],
    answers: &'static [&'static str],
}

const COURTESIES: &[Courtesy] = &[
    Courtesy {
        words: &[
            "ok",
            "okay",
            "okey",
            "oki",
            "okidoki",
            "k",
            "ouais",
            "ouaip",
            "oui",
            "yes",
            "yep",
            "yeah",
            "d accord",
            "dac",
            "daccord",
            "ca marche",
            "ca roule",
            "parfait",
            "super",
            "cool",
            "nickel",
            "top",
            "entendu",
            "compris",
            "c est note",
            "bien recu",
            "tres bien",
            "genial",
            "impeccable",
            "vendu",
            "got it",
            "great",
            "sounds good",
            "perfect",
            "will do",
            "alright",
            "all right",
            "nice",
            "fine",
            "understood",
            "makes sense",
            "excellent",
            "bon",
            "ah ok",
            "ah d accord",
        ],
        answers: &["manners-ack-one", "manners-ack-two", "manners-ack-three"],
    },
    Courtesy {
        words: &[
            "bonne nuit",
            "bonne soiree",
            "bonne journee",
            "bon week end",
            "bon weekend",
            "a demain",
            "a plus",
            "a plus tard",
            "a bientot",
            "a toute",
            "au revoir",
            "bye",
            "ciao",
            "salut a demain",
            "good night",
            "goodnight",
            "night",
            "good evening bye",
            "see you",
            "see you tomorrow",
            "see you later",
            "goodbye",
            "bye bye",
            "have a good day",
            "have a nice day",
            "good bye",
            "talk later",
            "je vais dormir",
            "je vais me coucher",
            "dors bien",
            "sleep well",
        ],
        answers: &["manners-bye-one", "manners-bye-two"],
    },
    Courtesy {
        words: &[
            "tu es nul",
            "t es nul",
            "tu es nulle",
            "t es nulle",
            "tu es bete",
            "t es bete",
            "tu es con",
            "t es con",
            "nul",
            "tu sers a rien",
            "tu ne sers a rien",
            "tu m enerves",
            "tu m agaces",
            "tu es inutile",
            "t es inutile",
            "tu comprends rien",
            "tu ne comprends rien",
            "tu comprends jamais rien",
            "tu racontes n importe quoi",
            "n importe quoi",
            "c est nul",
            "idiot",
            "imbecile",
            "you suck",
            "you re useless",
            "you are useless",
            "you re stupid",
            "you are stupid",
            "stupid",
            "useless",
            "you re bad",
            "you are bad",
            "this is useless",
            "you don t understand anything",
            "you understand nothing",
            "you are an idiot",
            "you re an idiot",
            "rubbish",
            "stupid bot",
            "you re terrible",
            "you are terrible",
            "tu fais n importe quoi",
        ],
        answers: &["manners-sorry-one", "manners-sorry-two"],
    },
    Courtesy {
        words: &[
            "raconte une blague",
            "raconte moi une blague",
            "une blague",
            "fais moi rire",
            "dis moi une blague",
            "tu connais une blague",
            "tu as une blague",
            "raconte une histoire drole",
            "blague",
            "encore une blague",
            "une autre blague",
            "tell me a joke",
            "tell a joke",
            "a joke",
            "make me laugh",
            "do you know a joke",
            "know any jokes",
            "another joke",
            "got a joke",
            "joke",
        ],
        answers: &["manners-joke-one", "manners-joke-two", "manners-joke-three"],
    },
    Courtesy {
        words: &[
            "je t aime bien",
            "je t aime bien quand meme",
            "je t aime",
            "je t adore",
            "tu es genial",
            "t es genial",
            "t es top",
            "tu es top",
            "tu es super",
            "t es super",
            "tu es le meilleur",
            "t es le meilleur",
            "i like you",
            "i love you",
            "you re great",
            "you are great",
            "you re the best",
            "you are the best",
            "you re awesome",
            "you are awesome",
            "good bot",
            "bravo",
            "bien joue",
            "well done",
            "tu es fort",
            "t es fort",
            "good job",
        ],
        answers: &["manners-kind-one", "manners-kind-two"],
    },
    Courtesy {
        words: &[
            "ca va",
            "comment ca va",
            "comment vas tu",
            "comment tu vas",
            "tu vas bien",
            "ca va toi",
            "how are you",
            "how are you doing",
            "how s it going",
            "how is it going",
            "you ok",
            "are you ok",
            "what s up",
            "quoi de neuf",
            "la forme",
        ],
        answers: &["manners-how-one", "manners-how-two"],
    },
];
/// Words around them that change nothing.
const AROUND: &[&str] = &[
    "merci", "coach", "alors", "ben", "bah", "bon", "eh", "hein", "vraiment", "really", "well", "thanks", "please",
    "stp", "allez", "hey", "allure", "lol", "mdr",
];
/// What is answered where nothing was understood, and what instead where that was just said.
const PLAIN: &[(&str, &str)] = &[
    ("smalltalk", "smalltalk-again"),
    ("not-understood", "not-understood-again"),
    ("out-of-scope", "out-of-scope-again"),
    ("unsure", "unsure-again"),
];

/// The answer to such words; `last` is what was answered before. `None`: the message says something else.
pub fn answer(text: &str, last: Option<&str>, lang: Lang) -> Option<String> {
    let whole = flat(text);
    let all: Vec<&str> = whole.split_whitespace().collect();
    let bare: Vec<&str> = all.iter().copied().filter(|w| !AROUND.contains(w)).collect();
    let is = |words: &[&str]| words.contains(&all.join(" ").as_str()) || words.contains(&bare.join(" ").as_str());
    let courtesy = COURTESIES.iter().find(|c| is(c.words))?;
    let say = |at: usize| {
        courtesy
            .answers
            .get(at % courtesy.answers.len())
            .map(|id| i18n::text(lang, id, &[]))
    };
    let first = say(whole.len())?;
    if last.is_some_and(|last| last.starts_with(&first)) {
        return say(whole.len() + 1);
    }
    Some(first)
}

/// What is said in place of an answer to nothing understood that was just given. `None`: it was not, or is no such one.
pub fn instead(text: &str, last: &str, lang: Lang) -> Option<String> {
    PLAIN.iter().find_map(|(id, other)| {
        let plain = i18n::text(lang, id, &[]);
        (text == plain && last.starts_with(&plain)).then(|| i18n::text(lang, other, &[]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_words_are_answered_and_never_twice_alike() {
        for text in [
            "okay",
            "bonne nuit",
            "Bonne nuit coach !",
            "tu es nul",
            "ça marche",
            "raconte une blague",
            "je t'aime bien quand même",
            "how are you?",
            "you suck",
            "tell me a joke",
            "good night",
            "ok merci",
        ] {
            let first = answer(text, None, Lang::Fr).unwrap_or_else(|| panic!("{text}"));
            let second = answer(text, Some(&first), Lang::Fr).unwrap_or_else(|| panic!("{text}"));
            assert_ne!(first, second, "{text}");
        }
        for text in [
            "ok pour demain",
            "tu es nul en côtes ?",
            "une blague au genou",
            "8 km",
            "",
            "non",
        ] {
            assert_eq!(answer(text, None, Lang::Fr), None, "{text}");
        }
    }

    #[test]
    fn nothing_understood_is_said_in_other_words_the_second_time() {
        for lang in Lang::ALL {
            for (id, other) in PLAIN {
                let plain = i18n::text(lang, id, &[]);
                let other = i18n::text(lang, other, &[]);
                assert_eq!(instead(&plain, &plain, lang), Some(other.clone()), "{id}");
                assert_eq!(instead(&plain, &other, lang), None, "{id}");
                assert!(!other.starts_with(&plain), "{id}");
            }
        }
    }
}
