//! Spellings of text messages and voice typing, written out before anything is matched.

use std::{collections::HashMap, sync::LazyLock};

/// A shortened or joined spelling and the words it stands for. Keys carry no accent and no capital.
///
/// `pr` is not here: to a runner it is a personal record. `kms` is kilometres. `avc` may be "avec" or a stroke, and
/// the lexicon decides by its article.
const SPELLINGS: &[(&str, &[&str])] = &[
    ("jai", &["j", "ai"]),
    ("gt", &["j", "etais"]),
    ("jetais", &["j", "etais"]),
    ("javais", &["j", "avais"]),
    ("jarrive", &["j", "arrive"]),
    ("jarive", &["j", "arrive"]),
    ("narrive", &["n", "arrive"]),
    ("narive", &["n", "arrive"]),
    ("jarrivais", &["j", "arrivais"]),
    ("leau", &["l", "eau"]),
    ("leffort", &["l", "effort"]),
    ("detre", &["d", "etre"]),
    ("narrivais", &["n", "arrivais"]),
    ("npeux", &["ne", "peux"]),
    ("jessaie", &["j", "essaie"]),
    ("jetouffe", &["j", "etouffe"]),
    ("chuis", &["j", "suis"]),
    ("chui", &["j", "suis"]),
    ("chsuis", &["j", "suis"]),
    ("jss", &["j", "suis"]),
    ("jui", &["j", "suis"]),
    ("chais", &["j", "sais"]),
    ("chepa", &["sais", "pas"]),
    ("sui", &["suis"]),
    ("tjs", &["toujours"]),
    ("tjrs", &["toujours"]),
    ("tjr", &["toujours"]),
    ("bcp", &["beaucoup"]),
    ("pk", &["pourquoi"]),
    ("pkoi", &["pourquoi"]),
    ("ms", &["mais"]),
    ("ds", &["dans"]),
    ("ac", &["avec"]),
    ("avk", &["avec"]),
    ("qd", &["quand"]),
    ("kan", &["quand"]),
    ("kand", &["quand"]),
    ("pdt", &["pendant"]),
    ("dps", &["depuis"]),
    ("dpuis", &["depuis"]),
    ("ajd", &["aujourd", "hui"]),
    ("auj", &["aujourd", "hui"]),
    ("ojd", &["aujourd", "hui"]),
    ("aujourdhui", &["aujourd", "hui"]),
    ("mtn", &["maintenant"]),
    ("mnt", &["maintenant"]),
    ("mtnt", &["maintenant"]),
    ("tt", &["tout"]),
    ("tte", &["toute"]),
    ("tps", &["temps"]),
    ("qq", &["quelques"]),
    ("qqs", &["quelques"]),
    ("vrm", &["vraiment"]),
    ("vrmt", &["vraiment"]),
    ("ct", &["c", "etait"]),
    ("cest", &["c", "est"]),
    ("cetait", &["c", "etait"]),
    ("ya", &["il", "y", "a"]),
    ("yavait", &["il", "y", "avait"]),
    ("pa", &["pas"]),
    ("ke", &["que"]),
    ("ki", &["qui"]),
    ("nimporte", &["n", "importe"]),
    ("nimp", &["n", "importe", "quoi"]),
    ("kil", &["qu", "il"]),
    ("jv", &["j", "vais"]),
    ("jpe", &["j", "peux"]),
    ("jc", &["j", "sais"]),
    ("wen", &["when"]),
    ("wiv", &["with"]),
    ("sa", &["ca"]),
    ("o", &["au"]),
    ("pe", &["peux"]),
    ("toubib", &["medecin"]),
    ("dr", &["docteur"]),
    ("im", &["i", "m"]),
    ("ive", &["i", "ve"]),
    ("iam", &["i", "am"]),
    ("cant", &["can", "not"]),
    ("cannot", &["can", "not"]),
    ("cnt", &["can", "not"]),
    ("wont", &["will", "not"]),
    ("didnt", &["did", "not"]),
    ("doesnt", &["does", "not"]),
    ("isnt", &["is", "not"]),
    ("arent", &["are", "not"]),
    ("wasnt", &["was", "not"]),
    ("werent", &["were", "not"]),
    ("hasnt", &["has", "not"]),
    ("havent", &["have", "not"]),
    ("hadnt", &["had", "not"]),
    ("couldnt", &["could", "not"]),
    ("wouldnt", &["would", "not"]),
    ("shouldnt", &["should", "not"]),
    ("wanna", &["want", "to"]),
    ("gonna", &["going", "to"]),
    ("gotta", &["got", "to"]),
    ("outta", &["out", "of"]),
    ("rn", &["right", "now"]),
    ("bc", &["because"]),
    ("cuz", &["because"]),
    ("coz", &["because"]),
    ("whats", &["what", "is"]),
    ("thats", &["that", "is"]),
    ("dunno", &["idk"]),
    ("nah", &["no"]),
    ("nope", &["no"]),
    ("nan", &["non"]),
    ("nn", &["non"]),
];

/// Hesitations and courtesies that carry nothing and would only widen the distance between two words that belong
/// together, above all in dictated text.
const FILLERS: &[&str] = &[
    "euh", "heu", "bah", "ben", "beh", "hum", "hmm", "hm", "um", "uh", "umm", "uhh", "erm", "stp", "svp", "pls", "plz",
    "please", "voila",
];

static TABLE: LazyLock<HashMap<&'static str, &'static [&'static str]>> =
    LazyLock::new(|| SPELLINGS.iter().copied().collect());

/// The words a spelling stands for, or `None` where it is taken as it is written.
pub fn expand(word: &str) -> Option<&'static [&'static str]> {
    TABLE.get(word).copied()
}

/// Whether a word is only a hesitation.
pub fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word)
}
