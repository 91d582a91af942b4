//! The shape of a rule and how it is tried on a text.

use super::{
    concept::Concept,
    context::{Aspect, Setting},
    family::Family,
    matcher::Hit,
};

/// What kind of wording a rule reads, which decides what can take it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Something felt or seen. Taken back by a past told as past and by a question about the topic.
    Sign,
    /// The name of a condition. Taken back also by jokes, fears and other people's past.
    Name,
    /// A wish to die or to harm oneself. Taken back only by a joke about effort, another time, or a text about it.
    Wish,
    /// A lasting fact: an illness, a medicine. Its age does not take it back.
    Fact,
}

/// Concepts that together mean a family.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    pub family: Family,
    /// All of these must be present, each in one of its alternatives.
    pub needs: &'static [&'static [Concept]],
    /// Most tokens between one need and the nearest other.
    pub window: usize,
    /// Any of these in the same sentence takes the rule back.
    pub unless: &'static [Concept],
    /// Whether it only concerns the writer: told of somebody else it is no reason to stop.
    pub own: bool,
    pub kind: Kind,
}

/// Something felt or seen, told by concepts at most `window` tokens apart.
pub const fn sign(family: Family, window: usize, needs: &'static [&'static [Concept]]) -> Rule {
    Rule {
        family,
        needs,
        window,
        unless: &[],
        own: false,
        kind: Kind::Sign,
    }
}

/// The name of a condition.
pub const fn name(family: Family, needs: &'static [&'static [Concept]]) -> Rule {
    Rule {
        family,
        needs,
        window: 8,
        unless: &[],
        own: false,
        kind: Kind::Name,
    }
}

/// A lasting fact.
pub const fn fact(family: Family, needs: &'static [&'static [Concept]]) -> Rule {
    Rule {
        family,
        needs,
        window: 8,
        unless: &[],
        own: false,
        kind: Kind::Fact,
    }
}

/// A wish to die or to harm oneself.
pub const fn wish(needs: &'static [&'static [Concept]]) -> Rule {
    Rule {
        family: Family::SelfHarm,
        needs,
        window: 8,
        unless: &[],
        own: false,
        kind: Kind::Wish,
    }
}

impl Rule {
    /// The same rule, taken back by any of these in the sentence.
    #[must_use]
    pub const fn unless(mut self, unless: &'static [Concept]) -> Self {
        self.unless = unless;
        self
    }

    /// The same rule, for the writer alone.
    #[must_use]
    pub const fn own(mut self) -> Self {
        self.own = true;
        self
    }

    /// The token ranges that satisfy the rule, or `None` where it does not hold.
    pub fn holds(&self, found: &Found) -> Option<Vec<(usize, usize)>> {
        let (first, others) = self.needs.split_first()?;
        for concept in *first {
            for hit in found.of(*concept) {
                if hit.negated {
                    continue;
                }
                let mut chosen = vec![(hit.start, hit.end)];
                let whole = others.iter().all(|need| self.near(found, need, &mut chosen));
                // What surrounds a sign is the dearer question, so it is asked last.
                if whole && !self.taken_back(found, hit) {
                    return Some(chosen);
                }
            }
        }
        None
    }

    /// Finds one alternative of a need near what is already chosen, and chooses it.
    fn near(&self, found: &Found, need: &[Concept], chosen: &mut Vec<(usize, usize)>) -> bool {
        for &(start, end) in chosen.iter() {
            for concept in need {
                let close = found.around(*concept, start, end, self.window).find(|hit| {
                    let span = (hit.start, hit.end);
                    !hit.negated && !chosen.contains(&span) && found.distance((start, end), span) <= self.window
                });
                if let Some(hit) = close {
                    chosen.push((hit.start, hit.end));
                    return true;
                }
            }
        }
        false
    }

    fn taken_back(&self, found: &Found, hit: &Hit) -> bool {
        let sentence = found.sentence(hit.start);
        if found.any_in(sentence, self.unless) {
            return true;
        }
        let setting = found.setting(sentence, hit);
        if self.own && setting.has(Aspect::OfAnother) {
            return true;
        }
        match self.kind {
            Kind::Sign => setting.is_past() || setting.is_asked_first(),
            Kind::Name => {
                setting.is_past()
                    || found.is_long_over(sentence, hit)
                    || setting.is_about()
                    || setting.has(Aspect::Laughs)
                    || setting.has(Aspect::Retracts)
                    || setting.has(Aspect::Feared)
                    || setting.is_another_past()
            }
            Kind::Fact => setting.is_about() || setting.has(Aspect::Laughs),
            Kind::Wish => setting.is_past() || setting.is_about() || setting.is_joke() || setting.is_another_past(),
        }
    }
}

/// Words by which a writer names themselves.
const FIRST_PERSON: &[&str] = &["j", "je", "moi", "m", "me", "i", "my", "mon", "mes", "nous", "we", "on"];

/// A text's hits, indexed for the rules.
pub struct Found<'a> {
    by_concept: Vec<Vec<Hit>>,
    tokens: &'a [super::tokens::Token],
}

/// How far the end of a sentence sets two words apart, in tokens.
const SENTENCE_GAP: usize = 2;
/// How far after "c'est quoi" or "j'ai lu" a sign is still what is asked or read about, in tokens.
const ABOUT_REACH: usize = 8;
/// How far after "il y a dix ans" a name is still what is dated, in tokens.
const HISTORY_REACH: usize = 6;
/// What, said anywhere beside an old name, makes it a warning of today.
const FELT: &[Concept] = &[
    Concept::Pain,
    Concept::Tight,
    Concept::HeartPain,
    Concept::Breathless,
    Concept::HardBreathing,
    Concept::Dizzy,
    Concept::Numb,
    Concept::Swollen,
    Concept::Sensed,
    Concept::Returned,
    Concept::Palpitation,
    Concept::HeartRacing,
    Concept::Still,
];
/// How far after "peur de" a name is still what is feared, in tokens.
const FEAR_REACH: usize = 4;
/// Longest stretch a hit can cover, in tokens; bounds the search around a hit.
const LONGEST_HIT: usize = 16;

impl<'a> Found<'a> {
    /// Indexes hits that are in order of `start`.
    pub fn new(hits: &[Hit], tokens: &'a [super::tokens::Token]) -> Self {
        let mut by_concept = vec![Vec::new(); Concept::COUNT];
        for hit in hits {
            by_concept[hit.concept.index()].push(*hit);
        }
        Self { by_concept, tokens }
    }

    pub fn of(&self, concept: Concept) -> &[Hit] {
        &self.by_concept[concept.index()]
    }

    fn around(&self, concept: Concept, start: usize, end: usize, window: usize) -> impl Iterator<Item = &Hit> {
        let hits = self.of(concept);
        let from = hits.partition_point(|hit| hit.start + window + LONGEST_HIT < start);
        hits[from..].iter().take_while(move |hit| hit.start <= end + window)
    }

    /// Tokens between two ranges, a sentence end counting as [`SENTENCE_GAP`]; 0 where they touch or overlap.
    fn distance(&self, left: (usize, usize), right: (usize, usize)) -> usize {
        let (first, second) = if left.0 <= right.0 {
            (left, right)
        } else {
            (right, left)
        };
        if second.0 < first.1 {
            return 0;
        }
        let sentences = self.sentence(second.0) - self.sentence(first.1.saturating_sub(1)).min(self.sentence(second.0));
        second.0 - first.1 + sentences as usize * SENTENCE_GAP
    }

    /// The sentence a token stands in; 0 past the end.
    pub fn sentence(&self, token: usize) -> u32 {
        self.tokens.get(token).map_or(0, |token| token.sentence)
    }

    /// Whether any of the concepts is said in the sentence and not denied.
    pub fn any_in(&self, sentence: u32, concepts: &[Concept]) -> bool {
        concepts
            .iter()
            .any(|concept| self.in_sentence(sentence, *concept).next().is_some())
    }

    fn in_sentence(&self, sentence: u32, concept: Concept) -> impl Iterator<Item = &Hit> {
        let hits = self.of(concept);
        let from = hits.partition_point(|hit| self.sentence(hit.start) < sentence);
        hits[from..]
            .iter()
            .take_while(move |hit| self.sentence(hit.start) == sentence)
            .filter(|hit| !hit.negated)
    }

    fn setting(&self, sentence: u32, hit: &Hit) -> Setting {
        let has = |concept| self.in_sentence(sentence, concept).next().is_some();
        // "J'ai lu" opens with the same words as "j'ai mal": only what is felt outside it counts as present.
        let reads = |start: usize| {
            self.in_sentence(sentence, Concept::Media)
                .any(|media| media.start == start)
        };
        let present = self
            .in_sentence(sentence, Concept::Present)
            .any(|present| !reads(present.start));
        let about_first = [Concept::Info, Concept::Media]
            .into_iter()
            .flat_map(|concept| self.in_sentence(sentence, concept))
            .any(|about| about.start <= hit.start && hit.start.saturating_sub(about.end) <= ABOUT_REACH);
        let feared = self
            .in_sentence(sentence, Concept::Fear)
            .any(|fear| fear.end <= hit.start && hit.start - fear.end <= FEAR_REACH);
        Setting::default()
            .with(Aspect::History, has(Concept::History))
            .with(
                Aspect::HistoryNearer,
                self.gap(sentence, Concept::History, hit) < self.gap(sentence, Concept::Now, hit),
            )
            .with(Aspect::Now, has(Concept::Now))
            .with(Aspect::Present, present)
            .with(Aspect::About, has(Concept::Info) || has(Concept::Media))
            .with(Aspect::AboutFirst, about_first)
            .with(Aspect::Third, has(Concept::Third))
            .with(Aspect::Past, has(Concept::Past))
            .with(Aspect::Laughs, has(Concept::Laugh))
            .with(
                Aspect::Over,
                [Concept::Resolved, Concept::Fine]
                    .into_iter()
                    .any(|over| self.of(over).iter().any(|hit| !hit.negated)),
            )
            .with(Aspect::Retracts, has(Concept::Retraction))
            .with(Aspect::OfAnother, self.of_another(sentence, hit))
            .with(Aspect::Effort, has(Concept::Effort) || has(Concept::HardEffort))
            .with(Aspect::Feared, feared)
    }

    /// Whether a name is dated years back right before it and nothing is felt now: "ten years ago I had a heart attack
    /// and today I ran".
    fn is_long_over(&self, sentence: u32, hit: &Hit) -> bool {
        let felt = FELT
            .iter()
            .any(|concept| self.of(*concept).iter().any(|hit| !hit.negated));
        let reach = |other: &&Hit| other.end <= hit.start && hit.start - other.end <= HISTORY_REACH;
        let dated = self.in_sentence(sentence, Concept::History).filter(reach).last();
        let today = self.in_sentence(sentence, Concept::Now).filter(reach).last();
        !felt && dated.is_some_and(|dated| today.is_none_or(|today| today.start < dated.start))
    }

    /// Whether the nearest person named before the hit in its sentence is not the writer.
    fn of_another(&self, sentence: u32, hit: &Hit) -> bool {
        let other = self
            .in_sentence(sentence, Concept::Third)
            .filter(|third| third.start <= hit.start)
            .last();
        let Some(other) = other else { return false };
        !self.tokens[other.end..hit.start.max(other.end)]
            .iter()
            .any(|token| FIRST_PERSON.contains(&token.word.as_str()))
    }

    /// Tokens from a hit to the nearest mention of a concept in its sentence; the largest number where there is none.
    fn gap(&self, sentence: u32, concept: Concept, hit: &Hit) -> usize {
        self.in_sentence(sentence, concept)
            .map(|other| self.distance((other.start, other.end), (hit.start, hit.end)))
            .min()
            .unwrap_or(usize::MAX)
    }
}
