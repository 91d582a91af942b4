//! The ideas rules are written in: each stands for many words of both languages.

use super::phrasebook::Hit;

/// Declares the concepts once, with how many there are.
macro_rules! concepts {
    ($($name:ident),+ $(,)?) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Concept { $($name),+ }

        impl Concept {
            /// Every concept.
            #[cfg(test)]
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
        }
    };
}

concepts! {
    // Form of the sentence.
    Question, What, WhatToDo, HowMuch, How, HowTo, Show, CanI, ShouldI, Why, WhatIf, Explain, Want, WhatIs, Negation, Please, IsIt,
    // Time.
    Today, Tomorrow, Yesterday, Week, Month, MonthName, Weekday, Weekend, Last, Next, Ago, Planned, Now,
    // Training.
    Session, RunNoun, LongRun, Program, RunVerb, RanPast, DonePast, HadPast, Quality, Mileage,
    SkipVerb, SkipPast, MissPast, NotRan, NotRunning, MoveVerb, CancelVerb, UndoVerb, ChangeVerb, SwitchVerb, StopVerb, AddVerb, PutIt,
    CanNotRun, HowWas,
    // Goals and figures.
    GoalWord, Prepare, SignedUp, Target, RaceWord, DropVerb, PaceWord, ZoneWord, HrWord, HrMax, RecordWord,
    Predict, AbleTo, Postponed, MyRace,
    // Body.
    Tired, FeelGood, InForm, Pain, PainGone, Condition, Treat, Exercises, Strength, StrengthDone, Twisted, SleepWord, Slept,
    WeightWord, Recover, Load, TooMuch, Risk, GetHurt, Readiness,
    // Tastes and settings.
    Like, Dislike, Available, Only, EveryDay, Except, Messages, Quiet, NotMessage, LangName, Speak, ZoneTime, LiveAt,
    UnitKm, UnitMile, UnitWord, Method, UseMethod,
    // Memory and data.
    KnowMe, Memory, Forget, Erase, DataWord, Account, All, AboutMe, Export, Download, Pdf, ReportWord, Dashboard, CalendarWord, Provider,
    Connect, FileWord, Origin,
    // Advice.
    Shoe, Replace, Heat, Weather, Fuel, Eat, RaceWeek, Taper, RaceDay, Advice,
    // Talk.
    Hello, Thanks, HelpWord, Chat, Ack, Laugh, Outside, Mistake, That, Sure, YouDo, Somebody,
    // What the words are about, beside the verbs.
    BotWord, Review, JustDone, OtherSport, SportPast, Instead, LaceUp, Night, CountDown, EaseOff, Away,
    PerWeek, YouWoke, NoteWord, Discard, Unsubscribe, SendMe, Studies, Purpose, WriteFor, ForOthers, NotTired,
    Sets, PastTime, NoWay, Planning, Woke, Substitute, BodyFeel, Positive,
    Reps, Correct, Unmute, MuteVerb, NudgeName, IndirectQuestion,
    // From the quantities of the message.
    HasDistance, HasDuration, HasTarget, HasPace, HasScore, HasWeight, HasDate, HasTwoDates, HasTwoTimes, HasSite, HasExercise, HasMethod,
    HasPlace, HasCheckIn, HasDays, HasClockRange, HasDegrees, HasBpm, HasRepeats, HasBareWeight, HasDateRange, FarAhead, Short, Alone,
}

/// Concepts found in a message.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    bits: [u64; 4],
}

impl Seen {
    pub fn from_hits(hits: &[Hit<Concept>]) -> Self {
        let mut seen = Self::default();
        for hit in hits {
            seen.add(hit.meaning);
        }
        seen
    }

    pub fn add(&mut self, concept: Concept) {
        let index = concept as usize;
        if let Some(word) = self.bits.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }

    pub fn has(&self, concept: Concept) -> bool {
        let index = concept as usize;
        self.bits
            .get(index / 64)
            .is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    /// The numbers of the concepts present, ascending.
    pub fn numbers(&self) -> impl Iterator<Item = usize> {
        self.bits.iter().enumerate().flat_map(|(at, word)| {
            (0..64)
                .filter(move |bit| word >> bit & 1 == 1)
                .map(move |bit| at * 64 + bit)
        })
    }

    pub fn any(&self, concepts: &[Concept]) -> bool {
        concepts.iter().any(|c| self.has(*c))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_concept_has_a_bit() {
        let mut seen = Seen::default();
        for concept in Concept::ALL {
            assert!(!seen.has(*concept), "{concept:?}");
            seen.add(*concept);
            assert!(seen.has(*concept), "{concept:?}");
        }
    }
}
