//! What may not leave: diagnoses, doses, "run through it", reassurance, crash diets, links and mass mentions.

use super::{
    concept::Concept,
    matcher, negation,
    rule::Found,
    tokens::{self, Token},
};

/// The verdict on a text about to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outbound {
    pub allowed: bool,
    /// Ids of the rules that refused it: `diagnosis`, `dose`, `push_through`, `reassurance`, `deficit`, `link`,
    /// `mention`. Empty where allowed.
    pub rules: Vec<&'static str>,
}

/// Largest energy deficit the coach may name, kcal a day (ACSM weight-loss guidance: 500 to 1,000; the lower end).
const MAX_DEFICIT_KCAL: f64 = 500.0;
/// Words between a deficit and its number.
const DEFICIT_WINDOW: usize = 6;
/// Words between a medicine and its dose.
const DOSE_WINDOW: usize = 8;
/// Words between a reassurance and the sign it belittles.
const REASSURANCE_WINDOW: usize = 25;

/// Signs that may not be belittled.
const SIGNS: &[Concept] = &[
    Concept::Pain,
    Concept::HeartPain,
    Concept::Palpitation,
    Concept::HeartRacing,
    Concept::Faint,
    Concept::Dizzy,
    Concept::CannotBreathe,
    Concept::Breathless,
    Concept::Swollen,
    Concept::Numb,
    Concept::FeverName,
    Concept::FeverNumber,
    Concept::Headache,
    Concept::Vomit,
    Concept::Nausea,
    Concept::Diagnosis,
    Concept::Chest,
    Concept::ConfusedStrong,
    Concept::NoPeriod,
];

/// Domains a message may link to. None yet: the dashboard's links are added by code, after this check.
const ALLOWED_LINKS: &[&str] = &[];

/// Reads a text that is about to be sent, in either language.
pub fn check(text: &str) -> Outbound {
    let words = tokens::cut(text);
    let tokens = &words.tokens;
    let mut hits = matcher::hits(&words);
    hits.sort_by_key(|hit| (hit.start, hit.end));
    negation::mark(&mut hits, &words);
    let found = Found::new(&hits, tokens);
    let verdicts = [
        ("diagnosis", has(&found, Concept::CertainDiagnosis)),
        ("dose", near(&found, &[Concept::Drug], Concept::Dose, DOSE_WINDOW)),
        ("push_through", has(&found, Concept::PushThrough)),
        (
            "reassurance",
            near(&found, SIGNS, Concept::Belittle, REASSURANCE_WINDOW),
        ),
        ("deficit", has_deficit(tokens)),
        ("link", has_link(text)),
        ("mention", has_mention(text)),
    ];
    let rules: Vec<&'static str> = verdicts
        .into_iter()
        .filter_map(|(id, refused)| refused.then_some(id))
        .collect();
    Outbound {
        allowed: rules.is_empty(),
        rules,
    }
}

fn has(found: &Found, concept: Concept) -> bool {
    found.of(concept).iter().any(|hit| !hit.negated)
}

/// Whether a concept stands near any of the others. A denied sign still counts: "ta douleur n'est pas grave".
fn near(found: &Found, others: &[Concept], concept: Concept, window: usize) -> bool {
    found.of(concept).iter().any(|hit| {
        others.iter().flat_map(|other| found.of(*other)).any(|other| {
            let apart = other.start.abs_diff(hit.end).min(hit.start.abs_diff(other.end));
            apart <= window
        })
    })
}

/// Whether the text names a daily energy deficit above the limit, or a daily intake too low for anyone.
fn has_deficit(tokens: &[Token]) -> bool {
    tokens.iter().enumerate().any(|(at, token)| {
        let Some(value) = token.number else { return false };
        let from = at.saturating_sub(DEFICIT_WINDOW);
        let near = &tokens[from..(at + DEFICIT_WINDOW).min(tokens.len())];
        let said = |words: &[&str]| near.iter().any(|token| words.contains(&token.word.as_str()));
        let energy = said(&["kcal", "calories", "calorie", "cal"]);
        let cut = said(&[
            "deficit", "moins", "reduis", "reduire", "coupe", "enleve", "less", "cut", "below", "fewer", "reduce",
        ]);
        let intake = said(&[
            "mange", "manger", "limite", "eat", "intake", "apport", "apports", "consomme",
        ]) && said(&["jour", "day", "daily", "journee"]);
        energy && ((cut && value > MAX_DEFICIT_KCAL && value < 3000.0) || (intake && (100.0..1250.0).contains(&value)))
    })
}

/// Whether the text holds a web address outside the allowed list, with or without its scheme.
fn has_link(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower
        .split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>' | '[' | ']' | '"' | '«' | '»'))
        .any(|piece| {
            let scheme = piece.contains("://")
                || piece.starts_with("www.")
                || piece.starts_with("mailto:")
                || piece.starts_with("tg:");
            (scheme || is_bare_domain(piece)) && !ALLOWED_LINKS.iter().any(|domain| piece.contains(domain))
        })
}

/// "exemple.com/page" without a scheme, which chat programs still turn into a link.
fn is_bare_domain(piece: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "com", "org", "net", "fr", "io", "app", "ly", "me", "co", "info", "xyz", "gg", "dev", "ru", "be", "ch", "ca",
        "uk", "eu", "shop", "link", "site", "online", "top", "de",
    ];
    let host = piece
        .split(['/', '?', '#'])
        .next()
        .unwrap_or(piece)
        .trim_end_matches(['.', ',', '!', ';', ':']);
    host.rsplit_once('.').is_some_and(|(name, ending)| {
        ENDINGS.contains(&ending)
            && name.len() >= 2
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))
            && name.chars().any(|c| c.is_ascii_alphabetic())
    })
}

/// Whether the text calls people by a chat mention.
fn has_mention(text: &str) -> bool {
    let lower = text.to_lowercase();
    if ["@everyone", "@here", "@channel", "<@", "<#", "@all"]
        .iter()
        .any(|mention| lower.contains(mention))
    {
        return true;
    }
    let mut previous = ' ';
    let mut characters = lower.chars().peekable();
    while let Some(character) = characters.next() {
        // "10 @ 4:30" is a pace and "a@b" an address caught as a link; a mention is "@" and a name.
        if character == '@' && !previous.is_alphanumeric() && characters.peek().is_some_and(|c| c.is_alphabetic()) {
            return true;
        }
        previous = character;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::check;

    fn rules(text: &str) -> Vec<&'static str> {
        check(text).rules
    }

    #[test]
    fn a_diagnosis_is_refused() {
        assert_eq!(rules("Tu as une fracture de fatigue au tibia."), ["diagnosis"]);
        assert_eq!(rules("It's tendinitis for sure."), ["diagnosis"]);
        assert_eq!(rules("C'est une tendinite, repose-toi."), ["diagnosis"]);
    }

    #[test]
    fn a_dose_is_refused() {
        assert_eq!(rules("Prends 400 mg d'ibuprofène avant la course"), ["dose"]);
        assert_eq!(rules("You can take two ibuprofen"), ["dose"]);
    }

    #[test]
    fn running_through_pain_is_refused() {
        assert_eq!(rules("Continue malgré la douleur, ça ira."), ["push_through"]);
        assert_eq!(rules("Just push through the pain"), ["push_through"]);
    }

    #[test]
    fn belittling_a_sign_is_refused() {
        assert_eq!(rules("Ta douleur au genou, ce n'est pas grave."), ["reassurance"]);
        assert_eq!(rules("That chest tightness is not serious."), ["reassurance"]);
    }

    #[test]
    fn a_crash_diet_is_refused() {
        assert_eq!(rules("Vise un déficit de 800 kcal par jour"), ["deficit"]);
        assert_eq!(rules("Un déficit de 300 kcal suffit"), Vec::<&str>::new());
        assert_eq!(rules("eat 900 calories a day"), ["deficit"]);
    }

    #[test]
    fn links_and_mentions_are_refused() {
        assert_eq!(rules("Regarde https://exemple.test/x"), ["link"]);
        assert_eq!(rules("va sur exemple.com/plan"), ["link"]);
        assert_eq!(rules("@everyone venez"), ["mention"]);
        assert_eq!(rules("demande à @marie"), ["mention"]);
    }

    #[test]
    fn ordinary_coaching_leaves() {
        for text in [
            "Demain : 8 km faciles, entre 5:30/km et 5:50/km, à 140 bpm.",
            "6 × 1 km @ 4:10/km, récup 2 min. Arrête si la douleur dépasse 3/10.",
            "Si la douleur revient ou dépasse 3/10, arrête et parles-en à un kiné.",
            "You ran 12.4 km in 1:05:10. That's a good week.",
            "Pas de souci, on décale à jeudi.",
            "Ta charge a monté de 12 % cette semaine ; on garde la séance mais plus courte.",
        ] {
            assert_eq!(rules(text), Vec::<&str>::new(), "{text}");
        }
    }
}
