//! "N'oublie pas que j'ai mal au genou": what follows is told like anything else, and nothing is ever forgotten by it.

use super::draft::Draft;
use super::understand::understand;
use crate::domain::dialogue::Reply;
use crate::domain::intent::{Certainty, Intent};
use crate::domain::state::AthleteState;

/// What may stand before it.
const BEFORE: &[&str] = &[
    "coach",
    "allure",
    "et",
    "and",
    "ah",
    "stp",
    "s'il te plaît",
    "please",
    "mais",
    "but",
    "surtout",
];
/// Words that ask to keep what follows, longest first.
const KEEP: &[&str] = &[
    "il ne faut pas oublier",
    "il faut pas oublier",
    "ne faut pas oublier",
    "faut pas oublier",
    "n'oublie surtout pas",
    "n'oublie jamais",
    "n'oublie pas",
    "n'oubliez pas",
    "noublie pas",
    "tu n'oublies pas",
    "tu n'oublieras pas",
    "oublie surtout pas",
    "oublie jamais",
    "oublie pas",
    "ne pas oublier",
    "pas oublier",
    "please don't forget",
    "don't you forget",
    "don't forget",
    "dont forget",
    "do not forget",
    "never forget",
    "not to forget",
];
/// Words that ask so only where "that" follows: "souviens-toi de quoi", "remember me".
const KEEP_THAT: &[&str] = &[
    "souviens-toi bien",
    "souviens-toi",
    "souviens toi",
    "rappelle-toi",
    "rappelle toi",
    "retiens bien",
    "retiens",
    "mémorise",
    "garde en tête",
    "garde en mémoire",
    "garde à l'esprit",
    "keep in mind",
    "bear in mind",
    "remember",
];
const THAT: &[&str] = &["que", "qu'", "that", ":", ","];

/// What is to be kept, as it was written. `None`: the message asks for nothing to be kept. Empty: it says not what.
pub fn reminded(text: &str) -> Option<&str> {
    let text = text.trim();
    if let Some(kept) = at_the_end(text) {
        return Some(kept);
    }
    let mut rest = text;
    while let Some(behind) = BEFORE.iter().find_map(|word| behind(rest, word)) {
        rest = behind.trim_start_matches([',', ' ']);
    }
    let open = |cues: &[&str]| cues.iter().find_map(|cue| behind(rest, cue));
    let (after, needs_that) = open(KEEP)
        .map(|after| (after, false))
        .or_else(|| Some((open(KEEP_THAT)?, true)))?;
    let after = after.trim_start();
    let that = THAT.iter().find_map(|word| {
        let elided = word.ends_with(|c: char| !c.is_alphabetic());
        if elided {
            opens(after, word)
        } else {
            behind(after, word)
        }
    });
    match that {
        Some(told) => Some(told.trim_start_matches(|c: char| c.is_whitespace() || ":,".contains(c))),
        None if needs_that => None,
        None => Some(after.trim_start_matches(|c: char| c.is_whitespace() || ".,!".contains(c))),
    }
}

/// "J'ai mal au genou, n'oublie pas": the same, said behind. `None`: it does not end so.
fn at_the_end(text: &str) -> Option<&str> {
    const ENDS: &[&str] = &[
        "n'oublie pas",
        "oublie pas",
        "n'oublie jamais",
        "don't forget",
        "dont forget",
        "do not forget",
    ];
    let bare = text.trim_end_matches(|c: char| c.is_whitespace() || "!.".contains(c));
    bare.char_indices().find_map(|(at, _)| {
        let (before, end) = bare.split_at(at);
        let parted = before.trim_end().ends_with([',', '.', ';', '!', ':', '-', '–']);
        let whole = ENDS.iter().any(|cue| opens(end, cue).is_some_and(str::is_empty));
        (parted && whole).then(|| before.trim_end_matches(|c: char| c.is_whitespace() || ",.;!:-–".contains(c)))
    })
}

/// What stands behind a whole word or several. `None`: the text does not open with them.
fn behind<'a>(text: &'a str, opening: &str) -> Option<&'a str> {
    opens(text, opening).filter(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '\''))
}

/// What stands behind these letters, whatever their capitals and apostrophes. `None`: other letters stand there.
fn opens<'a>(text: &'a str, opening: &str) -> Option<&'a str> {
    let mut letters = text.chars();
    for wanted in opening.chars() {
        let found = letters.next()?;
        let found = if found == '’' { '\'' } else { found };
        if !found.to_lowercase().eq(std::iter::once(wanted)) {
            return None;
        }
    }
    Some(letters.as_str())
}

/// Whether these words, asked to be kept, are nothing that changes anything: what was said of them is then
/// [`not_kept`].
pub fn says_nothing(told: &str, state: &AthleteState) -> bool {
    let read = understand(told, state.today, state.athlete.settings.lang);
    told.is_empty()
        || read.certainty == Certainty::Unsure
        || matches!(
            read.intent,
            Intent::Smalltalk
                | Intent::OutOfScope
                | Intent::MemoryForget
                | Intent::MemoryShow
                | Intent::Thanks
                | Intent::Greeting
                | Intent::Help
                | Intent::Undo
        )
}

/// That a word was heard and changes nothing, and what would.
pub fn not_kept(told: &str, state: &AthleteState) -> Reply {
    let mut d = Draft::new(state);
    d.say(if told.is_empty() { "keep-what" } else { "keep-not" }, &[]);
    d.say("keep-can", &[]);
    d.reply()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    #[test]
    fn what_is_to_be_kept_is_the_message() {
        for (text, told) in [
            (
                "n'oublie pas que j'ai mal au genou, 3/10",
                Some("j'ai mal au genou, 3/10"),
            ),
            ("N’oublie pas qu’on court dimanche", Some("on court dimanche")),
            ("oublie pas que je cours le mardi", Some("je cours le mardi")),
            (
                "Coach, n'oublie pas : 10 km en 50 min hier",
                Some("10 km en 50 min hier"),
            ),
            ("don't forget that my knee hurts", Some("my knee hurts")),
            ("Don’t forget I prefer mornings", Some("I prefer mornings")),
            ("retiens que je préfère le matin", Some("je préfère le matin")),
            ("souviens-toi que j'ai deux enfants", Some("j'ai deux enfants")),
            ("remember that I hate hills", Some("I hate hills")),
            ("j'ai mal au genou, n'oublie pas !", Some("j'ai mal au genou")),
            ("n'oublie pas", Some("")),
            ("souviens-toi de mon marathon ?", None),
            ("remember me?", None),
            ("oublie ma douleur", None),
            ("j'ai oublié ma montre", None),
            ("forget that my knee hurts", None),
            ("", None),
        ] {
            assert_eq!(reminded(text), told, "{text}");
        }
    }

    #[test]
    fn what_nothing_is_done_with_is_said() {
        let state = cases::runner(Lang::Fr);
        for (told, nothing) in [
            ("j'ai deux enfants", true),
            ("", true),
            ("j'ai mal au genou, 3/10", false),
            ("je préfère courir le matin", false),
            ("couru 8 km en 45 min ce matin", false),
        ] {
            assert_eq!(says_nothing(told, &state), nothing, "{told}");
        }
    }
}
