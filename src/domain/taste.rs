//! Sessions and grounds that people like or not, and the words they name them by.

use unicode_normalization::UnicodeNormalization;

use super::plan::SessionKind;

/// Something of training that can be liked or disliked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Taste {
    /// Repetitions of less than two minutes.
    ShortReps,
    /// Repetitions of two minutes or more, faster than threshold.
    LongReps,
    Tempo,
    MarathonPace,
    Hills,
    Fartlek,
    Strides,
    LongRun,
    EasyRun,
    Cross,
    Track,
    Treadmill,
    Trail,
    Road,
    Flat,
    Hilly,
}

impl Taste {
    /// For words of its own.
    pub fn id(self) -> &'static str {
        match self {
            Self::ShortReps => "short-reps",
            Self::LongReps => "long-reps",
            Self::Tempo => "tempo",
            Self::MarathonPace => "marathon-pace",
            Self::Hills => "hills",
            Self::Fartlek => "fartlek",
            Self::Strides => "strides",
            Self::LongRun => "long-run",
            Self::EasyRun => "easy-run",
            Self::Cross => "cross",
            Self::Track => "track",
            Self::Treadmill => "treadmill",
            Self::Trail => "trail",
            Self::Road => "road",
            Self::Flat => "flat",
            Self::Hilly => "hilly",
        }
    }

    /// Where one runs, rather than what.
    pub fn ground(self) -> bool {
        matches!(
            self,
            Self::Track | Self::Treadmill | Self::Trail | Self::Road | Self::Flat | Self::Hilly
        )
    }

    /// Whether a session of a kind is one of these. `rep_s`: seconds of one repetition, where it has some.
    pub fn meets(self, kind: SessionKind, rep_s: Option<f64>) -> bool {
        let short = rep_s.is_some_and(|s| s < SHORT_REP_S);
        match self {
            Self::ShortReps => kind == SessionKind::Repetition || kind == SessionKind::Interval && short,
            Self::LongReps => kind == SessionKind::Interval && !short,
            Self::Tempo => kind == SessionKind::Tempo,
            Self::MarathonPace => kind == SessionKind::MarathonPace,
            Self::Hills => kind == SessionKind::Hills,
            Self::Fartlek => kind == SessionKind::Fartlek,
            Self::Strides => kind == SessionKind::Strides,
            Self::LongRun => kind == SessionKind::Long,
            Self::EasyRun => kind == SessionKind::Easy,
            Self::Cross => kind == SessionKind::Cross,
            Self::Track | Self::Treadmill | Self::Trail | Self::Road | Self::Flat | Self::Hilly => false,
        }
    }
}

/// A repetition shorter than this is short, seconds (design choice: what never brings the heart to its plateau).
const SHORT_REP_S: f64 = 120.0;

use Taste::{
    Cross, EasyRun, Fartlek, Flat, Hills, Hilly, LongReps, LongRun, MarathonPace, Road, ShortReps, Strides, Tempo,
    Track, Trail, Treadmill,
};

/// Words without accents, in both languages, the longer ones first: what was read once is not read again.
const WORDS: &[(&str, &[Taste])] = &[
    (
        "fractionnes courts|fractionne court|repetitions courtes|short intervals|short reps|short repeats",
        &[ShortReps],
    ),
    (
        "30/30|30-30|15/15|200 m|300 m|400 m|200s|400s|les 200|les 400|repetition|vitesse|sprint|speed",
        &[ShortReps],
    ),
    (
        "fractionnes longs|fractionne long|long intervals|long reps|vma longue|1000 m|1 000 m|les 1000|km repeats",
        &[LongReps],
    ),
    (
        "fractionne|intervalle|interval|vma|vo2|fracs|speedwork|reps",
        &[ShortReps, LongReps],
    ),
    (
        "allure marathon|allure specifique|marathon pace|allure semi",
        &[MarathonPace],
    ),
    ("seuil|threshold|tempo|cruise", &[Tempo]),
    ("terrain vallonne|vallonne|denivele|hilly|montagne|mountain", &[Hilly]),
    ("terrain plat|plat|flat", &[Flat]),
    ("cote|hill|bosse|montee", &[Hills]),
    ("fartlek", &[Fartlek]),
    ("ligne droite|lignes droites|stride|gammes", &[Strides]),
    (
        "sortie longue|sorties longues|longues sorties|long run|longue sortie",
        &[LongRun],
    ),
    ("footing|endurance|easy run|jogging", &[EasyRun]),
    (
        "velo|piscine|natation|cross-training|cross training|sport croise|bike|cycling|swim|elliptique",
        &[Cross],
    ),
    ("piste|stade|track", &[Track]),
    ("tapis|treadmill", &[Treadmill]),
    ("trail|sentier|chemin|foret|forest|woods|nature", &[Trail]),
    ("route|bitume|goudron|road|asphalt", &[Road]),
];

/// What some words name. Empty where they name nothing of training: "le chocolat".
pub fn named(words: &str) -> Vec<Taste> {
    let mut left = format!(" {} ", plain(words));
    let mut found = Vec::new();
    for (names, tastes) in WORDS {
        for name in names.split('|') {
            // A word begins where the name does: "plat" is not in "chocolat".
            let start = format!(" {name}");
            if left.contains(&start) {
                left = left.replace(&start, "  ");
                found.extend(
                    tastes
                        .iter()
                        .copied()
                        .filter(|t| !found.contains(t))
                        .collect::<Vec<_>>(),
                );
            }
        }
    }
    found
}

fn plain(words: &str) -> String {
    let folded: String = words
        .nfkd()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .flat_map(char::to_lowercase)
        .collect();
    let spaced: String = folded
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || c == '/' || c == '-' {
                c
            } else {
                ' '
            }
        })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_and_grounds_are_known_by_their_names() {
        for (words, tastes) in [
            ("les fractionnés courts", vec![ShortReps]),
            ("le fractionné", vec![ShortReps, LongReps]),
            ("le seuil", vec![Tempo]),
            ("hills", vec![Hills]),
            ("les côtes et le tapis", vec![Hills, Treadmill]),
            ("la piste", vec![Track]),
            ("long runs", vec![LongRun]),
            ("marathon pace", vec![MarathonPace]),
            ("le chocolat", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(named(words), tastes, "{words}");
        }
    }

    #[test]
    fn a_session_is_met_by_its_kind_and_the_length_of_its_repetitions() {
        let met = |kind, rep_s| {
            [ShortReps, LongReps, Tempo]
                .into_iter()
                .filter(|t| t.meets(kind, rep_s))
                .collect::<Vec<_>>()
        };
        assert_eq!(met(SessionKind::Interval, Some(60.0)), vec![ShortReps]);
        assert_eq!(met(SessionKind::Interval, Some(180.0)), vec![LongReps]);
        assert_eq!(met(SessionKind::Repetition, Some(180.0)), vec![ShortReps]);
        assert_eq!(met(SessionKind::Tempo, None), vec![Tempo]);
    }
}
