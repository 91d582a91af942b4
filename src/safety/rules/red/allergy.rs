//! Anaphylaxis.

use crate::safety::{
    concept::Concept::{
        self, Allergic, Anaphylaxis, Breathless, CannotBreathe, Dizzy, Emotion, Faint, FeverName, Hives, Infection,
        MildIll, MouthPart, Nose, Sting, Surprise, Swollen, Teeth, Throat, ThroatClosing, ThroatOdd, ThroatTight,
        Vomit, Wheeze,
    },
    family::Family as F,
    rule::{Rule, name, sign},
};

/// Illness or tears that explain a tight throat.
const THROATS: &[Concept] = &[MildIll, Infection, FeverName, Nose, Emotion, Surprise];

pub const RULES: &[Rule] = &[
    sign(F::Anaphylaxis, 12, &[&[ThroatOdd], &[Hives, Sting, Allergic, Swollen]]).unless(THROATS),
    name(F::Anaphylaxis, &[&[Anaphylaxis]]),
    sign(F::Anaphylaxis, 5, &[&[Swollen], &[MouthPart]]).unless(&[Teeth]),
    sign(F::Anaphylaxis, 6, &[&[ThroatClosing]]).unless(&[FeverName, Infection]),
    sign(F::Anaphylaxis, 6, &[&[ThroatTight]]).unless(THROATS),
    sign(F::Anaphylaxis, 12, &[&[ThroatTight], &[Hives, Sting, Allergic]]),
    sign(
        F::Anaphylaxis,
        12,
        &[
            &[Hives],
            &[
                CannotBreathe,
                Breathless,
                Wheeze,
                Swollen,
                ThroatClosing,
                Dizzy,
                Faint,
                Vomit,
                Throat,
            ],
        ],
    ),
    sign(
        F::Anaphylaxis,
        12,
        &[
            &[Sting, Allergic],
            &[CannotBreathe, Breathless, Wheeze, ThroatClosing, Dizzy, Faint],
        ],
    ),
    sign(
        F::Anaphylaxis,
        10,
        &[&[Sting, Allergic], &[Swollen], &[MouthPart, Throat]],
    ),
];
