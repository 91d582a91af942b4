//! What surrounds a sign in its sentence, and when that takes the sign back.

/// The setting of one sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Setting {
    /// A remote past: "il y a dix ans", "in 2015".
    pub history: bool,
    /// Today, again, since yesterday.
    pub now: bool,
    /// Felt by the writer at the time of writing: "j'ai", "my chest".
    pub present: bool,
    /// A question or a text about the topic: "c'est quoi les signes de", "j'ai lu".
    pub about: bool,
    /// The same, standing before the sign: "comment reconnaître" after a sign asks about one's own.
    pub about_first: bool,
    /// Somebody else: "mon père".
    pub third: bool,
    /// A completed past: "a eu", "died".
    pub past: bool,
    /// Laughter.
    pub laughs: bool,
    /// Training or racing.
    pub effort: bool,
    /// The sign is only feared: "peur de faire".
    pub fears: bool,
}

impl Setting {
    /// Over for months or years. What is felt today, or back again, never counts as past.
    pub fn is_past(self) -> bool {
        self.history && ((!self.now && !self.present) || (self.third && self.past))
    }

    /// Asked or read about, with nothing felt.
    pub fn is_about(self) -> bool {
        self.about && !self.present
    }

    /// Asked or read about before it is named, with nothing felt.
    pub fn is_asked_first(self) -> bool {
        self.about_first && !self.present
    }

    /// Happened to somebody else and is over.
    pub fn is_another_past(self) -> bool {
        self.third && self.past && !self.now
    }
}
