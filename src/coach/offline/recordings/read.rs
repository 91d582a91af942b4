//! What a sentence says of the recordings of a run. Only plain sentences are taken: what holds another word is not ours.

use crate::coach::offline::understand::{flat, flat_says};
use crate::domain::recorder::Recorder;

/// What is wanted of recordings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// Which recording gave which figure, and why they are one run.
    WhereFrom {
        /// It names a run itself: none needs to have been spoken of.
        names_run: bool,
    },
    /// They are no run of one.
    Split,
    /// Whose recording to trust first.
    Prefer(Vec<Recorder>),
    /// The order of the engine again.
    NoPreference,
}

const FROM: &[&str] = &[
    "d ou vient",
    "d ou viennent",
    "d ou sort",
    "d ou tu sors",
    "d ou tiens tu",
    "tu tiens d ou",
    "vient d ou",
    "viennent d ou",
    "quel enregistrement",
    "quels enregistrements",
    "quelle montre a donne",
    "quel appareil a donne",
    "which recording",
    "which recordings",
    "which device gave",
    "where does",
    "where do",
    "where did",
];
/// What a recording says, as people name it.
const FIGURE: &[&str] = &[
    "distance",
    "duree",
    "denivele",
    "kilometrage",
    "frequence cardiaque",
    "fc",
    "cardio",
    "cadence",
    "elevation",
    "ascent",
    "duration",
    "heart rate",
    "hr",
    "enregistrement",
    "enregistrements",
    "recording",
    "recordings",
];
const RUN: &[&str] = &["sortie", "sorties", "course", "footing", "run", "jog"];
/// Behind "where does": it is about where something comes from.
const COME: &[&str] = &["come from", "came from", "get", "gave"];

const SPLIT: &[&str] = &[
    "pas la meme sortie",
    "pas la meme course",
    "pas le meme footing",
    "pas la meme seance",
    "deux sorties differentes",
    "deux sorties distinctes",
    "deux courses differentes",
    "separe ces deux sorties",
    "separe ces sorties",
    "separe ces enregistrements",
    "separe ces deux enregistrements",
    "separe les enregistrements",
    "separe les deux enregistrements",
    "not the same run",
    "isn t the same run",
    "aren t the same run",
    "two different runs",
    "two separate runs",
    "split these runs",
    "split this run",
    "split these recordings",
    "split the recordings",
    "separate these recordings",
    "separate the recordings",
];

/// Words that set an order, one of which is there.
const ORDER: &[&str] = &[
    "privilegie",
    "privilegier",
    "prefere",
    "priorite",
    "crois",
    "confiance",
    "abord",
    "plutot",
    "prefer",
    "trust",
    "favor",
    "favour",
    "prioritise",
    "prioritize",
    "first",
];
/// Words that may stand beside.
const BESIDE: &[&str] = &[
    "je",
    "j",
    "tu",
    "aimerais",
    "veux",
    "que",
    "les",
    "le",
    "la",
    "l",
    "ma",
    "mon",
    "mes",
    "a",
    "au",
    "aux",
    "fais",
    "fait",
    "faire",
    "donne",
    "prends",
    "de",
    "des",
    "du",
    "d",
    "en",
    "premier",
    "pour",
    "et",
    "puis",
    "stp",
    "svp",
    "sorties",
    "distances",
    "donnees",
    "chiffres",
    "enregistrements",
    "fichiers",
    "sources",
    "source",
    "toujours",
    "i",
    "my",
    "the",
    "please",
    "always",
    "use",
    "most",
    "over",
    "for",
    "runs",
    "data",
    "recordings",
    "files",
    "and",
    "then",
    "to",
    "give",
    "priority",
    "put",
    "of",
];

const WATCHES: [Recorder; 5] = [
    Recorder::Garmin,
    Recorder::Polar,
    Recorder::Coros,
    Recorder::Suunto,
    Recorder::AppleWatch,
];

/// The recorders that a word names, whole phrases first.
const NAMED: &[(&str, &[Recorder])] = &[
    ("apple watch", &[Recorder::AppleWatch]),
    ("apple sante", &[Recorder::AppleHealth]),
    ("app sante", &[Recorder::AppleHealth]),
    ("apple health", &[Recorder::AppleHealth]),
    ("health app", &[Recorder::AppleHealth]),
    ("garmin", &[Recorder::Garmin]),
    ("polar", &[Recorder::Polar]),
    ("coros", &[Recorder::Coros]),
    ("suunto", &[Recorder::Suunto]),
    ("strava", &[Recorder::Strava]),
    ("montre", &WATCHES),
    ("watch", &WATCHES),
    ("telephone", &[Recorder::Phone]),
    ("portable", &[Recorder::Phone]),
    ("smartphone", &[Recorder::Phone]),
    ("iphone", &[Recorder::Phone]),
    ("phone", &[Recorder::Phone]),
    ("mobile", &[Recorder::Phone]),
];

/// `None`: the sentence says nothing of recordings.
pub fn read(text: &str) -> Option<Wanted> {
    let flat = flat(text);
    if let Some(order) = order(&flat, text) {
        return Some(order);
    }
    let asks = text.contains('?');
    if !asks && flat_says(&flat, SPLIT) {
        return Some(Wanted::Split);
    }
    let english = flat_says(&flat, &["where does", "where do", "where did"]);
    let from = flat_says(&flat, FROM) && (!english || flat_says(&flat, COME));
    let names_run = flat_says(&flat, RUN);
    // "D'où vient cette course ?" asks for its name as well as for its figures: only a figure or a run just told.
    let figure = flat_says(&flat, FIGURE);
    (from && (figure || names_run)).then_some(Wanted::WhereFrom { names_run })
}

fn order(flat: &str, text: &str) -> Option<Wanted> {
    if text.contains('?') {
        return None;
    }
    let default = [
        "ordre par defaut des sources",
        "sources par defaut",
        "default order of sources",
        "default sources",
    ];
    if flat_says(flat, &default) {
        return Some(Wanted::NoPreference);
    }
    let mut left = flat.to_owned();
    let mut found: Vec<(usize, &[Recorder])> = Vec::new();
    for (name, recorders) in NAMED {
        let phrase = format!(" {name} ");
        while let Some(at) = left.find(&phrase) {
            found.push((at, recorders));
            // As long as before, so that places stay comparable; no word is left.
            left.replace_range(at + 1..at + 1 + name.len(), &" ".repeat(name.len()));
        }
    }
    let mut ordered = false;
    for word in left.split_whitespace() {
        if ORDER.contains(&word) {
            ordered = true;
        } else if !BESIDE.contains(&word) {
            return None;
        }
    }
    if !ordered || found.is_empty() {
        return None;
    }
    found.sort_by_key(|(at, _)| *at);
    let mut recorders: Vec<Recorder> = Vec::new();
    for recorder in found.into_iter().flat_map(|(_, all)| all) {
        if !recorders.contains(recorder) {
            recorders.push(*recorder);
        }
    }
    Some(Wanted::Prefer(recorders))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_sentences_are_read_and_others_are_left() {
        let from = |names_run| Some(Wanted::WhereFrom { names_run });
        let prefer = |list: &[Recorder]| Some(Wanted::Prefer(list.to_vec()));
        for (text, wanted) in [
            ("privilégie ma Garmin", prefer(&[Recorder::Garmin])),
            ("Prefer my phone, please", prefer(&[Recorder::Phone])),
            (
                "fais confiance à mon téléphone puis à Strava",
                prefer(&[Recorder::Phone, Recorder::Strava]),
            ),
            ("d’abord ma montre", prefer(&WATCHES)),
            ("trust my Apple Watch first", prefer(&[Recorder::AppleWatch])),
            ("remets l’ordre par défaut des sources", Some(Wanted::NoPreference)),
            ("je préfère courir avec ma montre", None),
            ("je préfère courir le matin", None),
            ("ma montre est morte", None),
            ("ma Garmin", None),
            ("tu privilégies ma Garmin ?", None),
            ("d’où vient cette distance ?", from(false)),
            ("d'où vient la fréquence cardiaque de cette sortie ?", from(true)),
            ("Where does this distance come from?", from(false)),
            ("where do I run my first race", None),
            ("d’où viennent tes données ?", None),
            ("d’où vient cette allure ?", None),
            ("ce n’est pas la même sortie", Some(Wanted::Split)),
            ("These are two different runs", Some(Wanted::Split)),
            ("est-ce que ce n’est pas la même sortie ?", None),
            ("je refais la même sortie demain", None),
        ] {
            assert_eq!(read(text), wanted, "{text}");
        }
    }
}
