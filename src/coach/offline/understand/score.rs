//! Weighs the rules against what was seen, and against what the message resembles.

use crate::domain::intent::{Certainty, Intent};

use super::concept::Seen;
use super::likeness::Likeness;
use super::rules::RULES;

/// What each further matching rule adds, at most five times.
const SUPPORT: f32 = 0.1;
/// What a rule loses where a concept speaks against it: enough to lose to any clean rule, and to be unsure.
const SPOILT: f32 = 5.0;
/// From this score and lead the rules are sure, or likely.
const SURE: (f32, f32) = (7.9, 1.2);
const LIKELY: (f32, f32) = (5.5, 0.4);
/// Score of the guess where no rule speaks.
const GUESS: f32 = 3.0;
/// What a factor e of likeness weighs in points of a rule.
const LIKENESS: f32 = 3.0;
/// Below this share a message that no rule speaks for resembles nothing known.
const FAR: f32 = 0.2;
/// A smaller share says no less: a message unlike every example is no proof.
const SMALLEST: f32 = 1e-5;

/// The intent both readings together prefer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Best {
    pub intent: Intent,
    pub certainty: Certainty,
}

/// The best intent by the rules and `likeness`; `guess` stands in where no rule matches.
pub fn best(seen: &Seen, likeness: &Likeness, guess: Intent) -> Best {
    let mut scores = by_rules(seen);
    let (first, ruled) = match scores.as_slice() {
        [] => (guess, Certainty::Unsure),
        [first, rest @ ..] => {
            let lead = first.score - rest.first().map_or(0.0, |second| second.score);
            (first.intent, certainty(first.score, lead))
        }
    };
    let by_rules_silent = scores.is_empty();
    if by_rules_silent {
        scores.push(Ruled {
            intent: guess,
            score: GUESS,
            clean: 0,
        });
    }
    let of = |intent: Intent| scores.iter().find(|ruled| ruled.intent == intent);
    let joint = |intent: Intent| {
        let score = of(intent).map_or(0.0, |ruled| ruled.score.max(0.0));
        score + LIKENESS * likeness.of(intent).max(SMALLEST).ln()
    };
    let intent = Intent::ALL
        .iter()
        .copied()
        .max_by(|a, b| joint(*a).total_cmp(&joint(*b)))
        .unwrap_or(first);
    // Nothing speaks clearly: the plain guess is kinder than a far likeness.
    let intent = if by_rules_silent && likeness.of(intent) < FAR {
        guess
    } else {
        intent
    };
    // Where every rule of the intent is spoken against ("j'étais en vacances"), or where none speaks for an act,
    // likeness alone does not vouch for it.
    let vouched = of(intent).map_or(!acts(intent), |ruled| ruled.clean > 0);
    let certainty = if vouched {
        agreed(intent == first, ruled, likeness.of(intent))
    } else {
        Certainty::Unsure
    };
    Best { intent, certainty }
}

/// Intents that change or store something.
fn acts(intent: Intent) -> bool {
    use Intent::{
        Availability, ChangeGoal, DeleteAccount, FeelTired, Language, LogRun, LogSleep, LogStrength, LogWeight,
        MemoryForget, MissedSession, MoveSession, PreferenceDislike, PreferenceLike, QuietHours, ReportPain,
        SetGoalRace, SkipSession, Timezone, Undo, Units,
    };
    matches!(
        intent,
        Availability
            | ChangeGoal
            | DeleteAccount
            | FeelTired
            | Language
            | LogRun
            | LogSleep
            | LogStrength
            | LogWeight
            | MemoryForget
            | MissedSession
            | MoveSession
            | PreferenceDislike
            | PreferenceLike
            | QuietHours
            | ReportPain
            | SetGoalRace
            | SkipSession
            | Timezone
            | Undo
            | Units
    )
}

/// Sure only where both readings are: a rule and a likeness rarely err alike.
fn agreed(ruled_first: bool, ruled: Certainty, share: f32) -> Certainty {
    use Certainty::{Likely, Sure, Unsure};
    match (ruled_first, ruled) {
        (true, Sure) if share >= 0.6 => Sure,
        (true, Likely) if share >= 0.97 => Sure,
        (true, Sure) if share >= 0.15 => Likely,
        (true, Likely) if share >= 0.45 => Likely,
        (true, Unsure) if share >= 0.6 => Likely,
        (false, _) if share >= 0.8 => Likely,
        _ => Unsure,
    }
}

fn certainty(score: f32, lead: f32) -> Certainty {
    if score >= SURE.0 && lead >= SURE.1 {
        Certainty::Sure
    } else if score >= LIKELY.0 && lead >= LIKELY.1 {
        Certainty::Likely
    } else {
        Certainty::Unsure
    }
}

/// An intent some rule speaks for.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Ruled {
    intent: Intent,
    score: f32,
    /// Rules that match and are not spoken against.
    clean: u8,
}

/// Intents some rule speaks for, best first.
fn by_rules(seen: &Seen) -> Vec<Ruled> {
    let mut all: Vec<Ruled> = Vec::new();
    for rule in RULES.iter().flat_map(|rules| rules.iter()) {
        if !rule.all.iter().all(|any| seen.any(any)) {
            continue;
        }
        let spoilt = seen.any(rule.none);
        let score = if spoilt { rule.weight - SPOILT } else { rule.weight };
        let clean = u8::from(!spoilt);
        match all.iter_mut().find(|ruled| ruled.intent == rule.intent) {
            Some(ruled) => {
                ruled.score = ruled.score.max(score);
                ruled.clean = ruled.clean.saturating_add(clean);
            }
            None => all.push(Ruled {
                intent: rule.intent,
                score,
                clean,
            }),
        }
    }
    for ruled in &mut all {
        // The first rule is the score itself.
        ruled.score += SUPPORT * f32::from(ruled.clean.saturating_sub(1).min(5));
    }
    all.sort_by(|a, b| b.score.total_cmp(&a.score));
    all
}
