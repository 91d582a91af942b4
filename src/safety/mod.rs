//! The red-flag layer: what in a message must stop training, and what the coach may never say.
//!
//! Pure and model-free. It reads every message in, in French and English at once, before anything else does, and every
//! text out. A model may raise a tier and can never lower one, because nothing here listens to it.
//! `docs/safety.md` describes the method, its limits and its measured errors.

pub mod clearance;
pub mod concept;
pub mod context;
pub mod emergency;
pub mod family;
pub mod lexicon;
pub mod likeness;
pub mod matcher;
pub mod negation;
pub mod numbers;
pub mod outbound;
pub mod rule;
pub mod rules;
pub mod sms;
pub mod subject;
pub mod tokens;

use crate::domain::wellness::Tier;

pub use family::FAMILIES;

/// What a text warns of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    pub tier: Tier,
    /// Ids of the families that matched, most urgent first; empty where nothing did.
    pub rules: Vec<&'static str>,
    /// Byte ranges of the text that the most urgent family rests on, in order.
    pub spans: Vec<(usize, usize)>,
}

impl Assessment {
    /// Nothing to warn of.
    pub fn clear() -> Self {
        Self {
            tier: Tier::None,
            rules: Vec::new(),
            spans: Vec::new(),
        }
    }

    /// The message of `safety.ftl` that answers the most urgent family. `None` where nothing matched.
    pub fn word(&self) -> Option<&'static str> {
        let id = self.rules.first()?;
        family::by_id(id).map(|row| row.word)
    }
}

/// Reads a message from the athlete, in French, English or both.
///
/// # Example
/// ```
/// use allure::{domain::wellness::Tier, safety};
/// let found = safety::assess("g mal a la poitrine depuis ce matin");
/// assert_eq!((found.tier, found.rules), (Tier::Red, vec!["cardiac"]));
/// ```
pub fn assess(text: &str) -> Assessment {
    judged(&Read::new(text), [RED_LIKENESS, ORANGE_LIKENESS])
}

/// What rules and likeness make of a message, likeness raising from these likelihoods of red and of orange.
fn judged(read: &Read, from: [f32; 2]) -> Assessment {
    let found = by_rules(read);
    if read.words.tokens.is_empty() {
        return found;
    }
    let likeness = likeness::of(read);
    let found = if found.tier == Tier::Red && doubted(read, &likeness) {
        without_red(&found)
    } else {
        found
    };
    raise(found, &likeness, from)
}

/// Whether a red rule met by chance: a short message that resembles no warning sign at all. Words around a sign could
/// hide it from likeness, never from a rule, so a long message is not doubted.
fn doubted(read: &Read, likeness: &likeness::Likeness) -> bool {
    let red = likeness.of(Tier::Red);
    read.words.tokens.len() <= DOUBTED_WORDS
        && (red < DOUBT || red < DOUBT_WITH_WORDS && likeness.red_by_words() < DOUBTED_BY_WORDS)
}

/// What remains of a reading whose red is doubted.
fn without_red(found: &Assessment) -> Assessment {
    let below: Vec<&family::FamilyRow> = found
        .rules
        .iter()
        .filter_map(|id| family::by_id(id))
        .filter(|row| row.tier < Tier::Red)
        .collect();
    Assessment {
        tier: below.first().map_or(Tier::None, |row| row.tier),
        rules: below.iter().map(|row| row.id).collect(),
        spans: Vec::new(),
    }
}

/// What the rules alone find in a message: the first of the two readings of [`assess`].
pub fn assess_by_rules(text: &str) -> Assessment {
    by_rules(&Read::new(text))
}

/// Likelihood of all red families together from which likeness alone is red. Chosen by cross-validation: see
/// `docs/safety.md`.
const RED_LIKENESS: f32 = 0.40;
/// What the words alone must say of red, where likeness raises: a message that holds no concept at all resembles nothing,
/// and the reader of concepts then guesses.
const WORDS_AGREE: f32 = 0.20;

/// Most words of a message whose red may be doubted.
const DOUBTED_WORDS: usize = 40;
/// Likelihood of red below which a red rule is doubted; the same where the words alone say so too, and how sure they
/// must be. Of 1,870 red messages of four hands that were never learnt from, one is lost by it (`docs/safety.md`).
const DOUBT: f32 = 0.05;
const DOUBT_WITH_WORDS: f32 = 0.25;
const DOUBTED_BY_WORDS: f32 = 0.02;

/// Likelihood of all orange and red families together from which likeness alone is orange, where orange is the likelier.
const ORANGE_LIKENESS: f32 = 0.42;

/// Both likelihoods for two messages read as one: nothing learnt from was two messages, and two harmless ones together
/// resemble anything.
const JOINT_LIKENESS: f32 = 0.8;

/// Raises what the rules found where the message resembles graver ones, from these likelihoods of red and of orange.
/// Likeness lowers no tier here.
fn raise(found: Assessment, likeness: &likeness::Likeness, [from_red, from_orange]: [f32; 2]) -> Assessment {
    let (red, orange) = (likeness.of(Tier::Red), likeness.of(Tier::Orange));
    let tier = if red >= from_red && likeness.red_by_words() >= WORDS_AGREE {
        Tier::Red
    } else if red + orange >= from_orange && orange >= red {
        Tier::Orange
    } else {
        return found;
    };
    if found.tier >= tier {
        return found;
    }
    Assessment {
        tier,
        rules: std::iter::once(likeness.family(tier)).chain(found.rules).collect(),
        spans: Vec::new(),
    }
}

/// A message cut into words, with the concepts they hold.
struct Read {
    words: tokens::Words,
    hits: Vec<matcher::Hit>,
}

impl Read {
    fn new(text: &str) -> Self {
        let words = tokens::cut(text);
        let mut hits = matcher::hits(&words);
        numbers::find(&words.tokens, &mut hits);
        hits.sort_by_key(|hit| (hit.start, hit.end));
        negation::mark(&mut hits, &words);
        subject::mark(&mut hits, &words.tokens);
        Self { words, hits }
    }
}

/// What the rules alone find.
fn by_rules(read: &Read) -> Assessment {
    let tokens = &read.words.tokens;
    if tokens.is_empty() {
        return Assessment::clear();
    }
    let found = rule::Found::new(&read.hits, tokens);
    let mut matched: Vec<(family::Family, Vec<(usize, usize)>)> = Vec::new();
    for rule in rules::RULES.iter().flat_map(|tier| tier.iter()) {
        if matched.iter().any(|(family, _)| *family == rule.family) {
            continue;
        }
        if let Some(ranges) = rule.holds(&found) {
            matched.push((rule.family, ranges));
        }
    }
    report(&matched, tokens)
}

/// Puts the families that matched in the shelf's order and points at the words of the first.
fn report(matched: &[(family::Family, Vec<(usize, usize)>)], tokens: &[tokens::Token]) -> Assessment {
    let rows: Vec<_> = FAMILIES
        .iter()
        .filter_map(|row| {
            let ranges = matched.iter().find(|(family, _)| *family == row.family);
            ranges.map(|(_, ranges)| (row, ranges))
        })
        .collect();
    let Some((first, ranges)) = rows.first() else {
        return Assessment::clear();
    };
    let mut spans: Vec<(usize, usize)> = ranges
        .iter()
        .filter_map(|&(start, end)| {
            let last = tokens.get(end.checked_sub(1)?)?;
            Some((tokens.get(start)?.start, last.end))
        })
        .collect();
    spans.sort_unstable();
    spans.dedup();
    Assessment {
        tier: first.tier,
        rules: rows.iter().map(|(row, _)| row.id).collect(),
        spans,
    }
}

/// Reads a message together with the one before it, for a warning split over two ("j'ai mal", "à la poitrine").
///
/// Give `previous` only where it came from the same athlete within minutes. The two are read as one, and that reading is
/// taken only where it is graver than either message alone: an alarm already answered is not raised again by "merci".
/// Spans then point into the current message, and are empty for the words of the previous one.
pub fn assess_with_context(previous: Option<&str>, current: &str) -> Assessment {
    let alone = assess(current);
    // A bare command tells nothing of the body, so it ends no sentence either.
    let command = current.starts_with('/') && !current.trim_end().contains(char::is_whitespace);
    let Some(previous) = previous.filter(|_| alone.tier < Tier::Red && !command) else {
        return alone;
    };
    let before = assess(previous);
    let joint = format!(
        "{} {current}",
        previous.trim_end_matches(['.', '…', ' ', '\n', '!', ','])
    );
    let both = judged(&Read::new(&joint), [JOINT_LIKENESS; 2]);
    if both.tier <= before.tier.max(alone.tier) {
        return alone;
    }
    let shift = joint.len() - current.len();
    let spans = both
        .spans
        .into_iter()
        .filter(|(start, _)| *start >= shift)
        .map(|(start, end)| (start - shift, end - shift))
        .collect();
    Assessment {
        tier: both.tier,
        rules: both.rules,
        spans,
    }
}

/// Reads a text the coach or the model is about to send.
pub fn outbound(text: &str) -> outbound::Outbound {
    outbound::check(text)
}

/// Whether the athlete says that a professional has cleared them.
pub fn clearance(text: &str) -> bool {
    clearance::is_given(text)
}
