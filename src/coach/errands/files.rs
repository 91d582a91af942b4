//! The words for dropped files: what is wrong with each, what a cut one keeps, what a whole one takes the place of.

use crate::coach::offline::draft::Draft;
use crate::domain::activity::Activity;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::AthleteState;
use crate::formats::FormatError;
use crate::i18n;

/// Unreadable files named one by one in a reply; of more, the rest is counted.
const NAMED: usize = 6;

/// A file of which nothing could be taken in.
#[derive(Debug, Clone, PartialEq)]
pub struct Unread {
    /// Untrusted; shown, never obeyed.
    pub name: Option<String>,
    pub why: FormatError,
}

/// What was wrong with a file and what to do next.
pub fn file_error(lang: Lang, error: &FormatError) -> String {
    i18n::text(lang, &format!("bot-file-{}", word(*error)), &[])
}

/// The end of an id, which is stable in the rows and in the words.
fn word(error: FormatError) -> String {
    let id = match error {
        // What is too large to be read is no matter of the messenger's limit.
        FormatError::TooLarge { .. } => "oversize",
        other => other.id(),
    };
    id.replace('_', "-")
}

/// Counts and names the files that could not be read.
pub fn unread(state: &AthleteState, failed: &[Unread]) -> Reply {
    let mut draft = Draft::new(state);
    let count = Figure::computed(failed.len() as f64, Unit::Count, "import", &[], Evidence::Strong);
    let shown = draft.number(&count, 0);
    draft.say("file-unread", &[("n", count.value.into()), ("count", shown.into())]);
    names(&mut draft, failed);
    draft.reply()
}

/// The same where they have been counted already.
pub fn unread_names(state: &AthleteState, failed: &[Unread]) -> Reply {
    let mut draft = Draft::new(state);
    names(&mut draft, failed);
    draft.reply()
}

/// Each with the reason. The ones that look like activities come first: nobody misses the picture beside them.
fn names(draft: &mut Draft<'_>, failed: &[Unread]) {
    let mut ranked: Vec<&Unread> = failed.iter().collect();
    ranked.sort_by_key(|file| {
        matches!(
            file.why,
            FormatError::Unknown | FormatError::Picture | FormatError::Document
        )
    });
    for file in ranked.iter().take(NAMED) {
        let name = match &file.name {
            Some(name) => draft.quote(name),
            None => draft.word("file-nameless", &[]),
        };
        let why = draft.word(&format!("file-why-{}", word(file.why)), &[]);
        draft.say("file-unread-line", &[("name", name.into()), ("why", why.into())]);
    }
    if let Some(left) = failed.len().checked_sub(NAMED).filter(|left| *left > 0) {
        let left = Figure::computed(left as f64, Unit::Count, "import", &[], Evidence::Strong);
        let shown = draft.number(&left, 0);
        draft.say("file-unread-more", &[("n", left.value.into()), ("count", shown.into())]);
    }
}

/// Before the summary of a run whose file ends before it does.
pub fn kept_of_cut(activity: &Activity, state: &AthleteState) -> Reply {
    let mut draft = Draft::new(state);
    match size(&mut draft, activity) {
        Some(size) => draft.say("file-cut", &[("size", size.into())]),
        None => draft.say("file-cut-unsized", &[]),
    }
    draft.reply()
}

/// Before the summary of a run that takes the place of its beginning.
pub fn whole_at_last(beginning: &Activity, state: &AthleteState) -> Reply {
    let mut draft = Draft::new(state);
    match size(&mut draft, beginning) {
        Some(size) => draft.say("file-whole", &[("size", size.into())]),
        None => draft.say("file-whole-unsized", &[]),
    }
    draft.reply()
}

/// Below the report of several files: how many of them end too early, and how many took the place of such.
pub fn pieces(state: &AthleteState, cut: usize, replaced: usize) -> Reply {
    let mut draft = Draft::new(state);
    for (id, count) in [("file-cut-several", cut), ("file-whole-several", replaced)] {
        if count > 0 {
            let count = Figure::computed(count as f64, Unit::Count, "import", &[], Evidence::Strong);
            let shown = draft.number(&count, 0);
            draft.say(id, &[("n", count.value.into()), ("count", shown.into())]);
        }
    }
    draft.reply()
}

/// How far, else how long. `None`: the file says neither.
fn size(draft: &mut Draft<'_>, activity: &Activity) -> Option<String> {
    let figure = |value, unit| Draft::of_activity(activity, value, unit);
    match (activity.distance_m, activity.duration_s()) {
        (Some(metres), _) => Some(draft.distance(&figure(metres, Unit::Metres))),
        (None, Some(seconds)) => Some(draft.clock(&figure(seconds, Unit::Seconds))),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::formats::Bound;

    const EVERY: [FormatError; 11] = [
        FormatError::Empty,
        FormatError::Unknown,
        FormatError::Picture,
        FormatError::Document,
        FormatError::Locked,
        FormatError::NoTime,
        FormatError::NotActivity { format: "fit" },
        FormatError::NoSession { format: "fit" },
        FormatError::TooLarge {
            bound: Bound::Bytes,
            limit: 1,
        },
        FormatError::Bomb { ratio: 1 },
        FormatError::Corrupt {
            format: "fit",
            at: 0,
            detail: "",
        },
    ];

    #[test]
    fn every_reason_has_a_sentence_and_a_short_word_of_its_own() {
        for lang in [Lang::Fr, Lang::En] {
            let mut said: Vec<String> = Vec::new();
            for error in EVERY {
                said.push(file_error(lang, &error));
                said.push(i18n::text(lang, &format!("file-why-{}", word(error)), &[]));
            }
            let all = said.len();
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all, "{said:#?}");
        }
    }

    #[test]
    fn files_are_named_with_their_reason_and_the_rest_is_counted() {
        let state = cases::newcomer(Lang::Fr);
        let file = |name: &str, why| Unread {
            name: Some(name.to_owned()),
            why,
        };
        let one = unread(&state, &[file("mardi.fit", FormatError::Locked)]);
        assert_eq!(
            one.text,
            "1\u{202f}fichier illisible\u{a0}:\n« mardi.fit »\u{a0}: protégé par un mot de passe"
                .replace("« ", "«\u{a0}")
                .replace(" »", "\u{a0}»")
                .replace('\u{202f}', "\u{a0}")
        );
        let mut many = vec![file("photo.jpg", FormatError::Picture); 7];
        many.push(file("jeudi.gpx", FormatError::Empty));
        let many = unread(&state, &many).text;
        assert!(many.lines().nth(1).unwrap().contains("jeudi.gpx"), "{many}");
        assert_eq!(many.lines().count(), 1 + NAMED + 1, "{many}");
        assert!(many.ends_with("et 2\u{a0}autres."), "{many}");
    }
}
