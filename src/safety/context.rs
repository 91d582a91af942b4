//! What surrounds a sign in its sentence, and when that takes the sign back.

/// One thing a sentence says around a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aspect {
    /// A remote past: "il y a dix ans", "in 2015".
    History,
    /// The remote past stands nearer to the sign than any today does.
    HistoryNearer,
    /// Today, again, since yesterday.
    Now,
    /// Felt by the writer at the time of writing: "j'ai", "my chest".
    Present,
    /// A question or a text about the topic: "c'est quoi les signes de", "j'ai lu".
    About,
    /// The same, standing before the sign: "comment reconnaître" after a sign asks about one's own.
    AboutFirst,
    /// Somebody else: "mon père".
    Third,
    /// A completed past: "a eu", "died".
    Past,
    /// Laughter.
    Laughs,
    /// "Je rigole": taken as a joke about a name, never about a wish to die.
    Retracts,
    /// The nearest person named before the sign is somebody else.
    OfAnother,
    /// Over: "guéri", "fine now".
    Over,
    /// Training or racing.
    Effort,
    /// The sign is only feared: "peur de faire".
    Feared,
}

/// The setting of one sign: the aspects its sentence has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Setting {
    aspects: u16,
}

impl Setting {
    /// The same setting with an aspect more where `has` holds.
    #[must_use]
    pub fn with(self, aspect: Aspect, has: bool) -> Self {
        Self {
            aspects: self.aspects | (u16::from(has) << aspect as u16),
        }
    }

    pub fn has(self, aspect: Aspect) -> bool {
        self.aspects & (1 << aspect as u16) != 0
    }

    /// Over for months or years. What is felt today, or back again, never counts as past.
    pub fn is_past(self) -> bool {
        let today = self.has(Aspect::Now) || self.has(Aspect::Present);
        let of_another = self.has(Aspect::Third) && (self.has(Aspect::Past) || !self.has(Aspect::Present));
        let nearer = self.has(Aspect::HistoryNearer) && !self.has(Aspect::Present);
        let over_for_another = self.has(Aspect::OfAnother) && self.has(Aspect::Past) && self.has(Aspect::Over);
        over_for_another || self.has(Aspect::History) && (!today || nearer || of_another || self.has(Aspect::Over))
    }

    /// Asked or read about, with nothing felt.
    pub fn is_about(self) -> bool {
        self.has(Aspect::About) && !self.has(Aspect::Present)
    }

    /// Asked or read about before it is named, with nothing felt.
    pub fn is_asked_first(self) -> bool {
        self.has(Aspect::AboutFirst) && !self.has(Aspect::Present)
    }

    /// Happened to somebody else and is over.
    pub fn is_another_past(self) -> bool {
        self.has(Aspect::Third) && self.has(Aspect::Past) && !self.has(Aspect::Now)
    }

    /// A joke about effort: laughter and training in one sentence. "Je rigole" after a wish is no such joke.
    pub fn is_joke(self) -> bool {
        self.has(Aspect::Laughs) && self.has(Aspect::Effort) && !self.has(Aspect::Retracts)
    }
}
