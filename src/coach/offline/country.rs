//! The country somebody lives in, for the emergency numbers.

use super::countries;

/// Names as they are written after "in", French and English, without accents, with the ISO 3166 code.
const NAMES: &[(&str, &str)] = &[
    ("france", "FR"),
    ("belgique", "BE"),
    ("belgium", "BE"),
    ("suisse", "CH"),
    ("switzerland", "CH"),
    ("luxembourg", "LU"),
    ("monaco", "MC"),
    ("canada", "CA"),
    ("quebec", "CA"),
    ("etats-unis", "US"),
    ("etats unis", "US"),
    ("usa", "US"),
    ("united states", "US"),
    ("us", "US"),
    ("royaume-uni", "GB"),
    ("angleterre", "GB"),
    ("ecosse", "GB"),
    ("uk", "GB"),
    ("united kingdom", "GB"),
    ("england", "GB"),
    ("scotland", "GB"),
    ("irlande", "IE"),
    ("ireland", "IE"),
    ("allemagne", "DE"),
    ("germany", "DE"),
    ("autriche", "AT"),
    ("austria", "AT"),
    ("espagne", "ES"),
    ("spain", "ES"),
    ("portugal", "PT"),
    ("italie", "IT"),
    ("italy", "IT"),
    ("pays-bas", "NL"),
    ("netherlands", "NL"),
    ("suede", "SE"),
    ("sweden", "SE"),
    ("norvege", "NO"),
    ("norway", "NO"),
    ("danemark", "DK"),
    ("denmark", "DK"),
    ("finlande", "FI"),
    ("finland", "FI"),
    ("pologne", "PL"),
    ("poland", "PL"),
    ("australie", "AU"),
    ("australia", "AU"),
    ("nouvelle-zelande", "NZ"),
    ("new zealand", "NZ"),
    ("japon", "JP"),
    ("japan", "JP"),
    ("maroc", "MA"),
    ("morocco", "MA"),
    ("tunisie", "TN"),
    ("tunisia", "TN"),
    ("algerie", "DZ"),
    ("algeria", "DZ"),
    ("senegal", "SN"),
    ("cote d'ivoire", "CI"),
    ("ivory coast", "CI"),
];
/// Words that say the country is one's own; the name follows.
const OWN: &[&str] = &[
    "pays",
    "country",
    "j'habite",
    "je vis",
    "je reside",
    "j'ai demenage",
    "je suis",
    "i live",
    "i am",
    "i'm",
    "i moved",
];
/// Words between, in their order of no matter.
const BETWEEN: &[&str] = &[
    "en",
    "au",
    "aux",
    "a",
    "la",
    "le",
    "l'",
    "in",
    "to",
    "the",
    "is",
    "c'est",
    "est",
    "maintenant",
    "now",
    "de",
    "residence",
    "mon",
    "my",
];

/// The country a sentence says is one's own, as an ISO 3166 code. `None`: it says none that has numbers here.
pub fn own(text: &str) -> Option<&'static str> {
    let plain = plain(text);
    if plain.contains('?') {
        return None;
    }
    let words: Vec<&str> = plain
        .split(char::is_whitespace)
        .map(|w| w.trim_matches([',', ':', ';', '!', '.', '=']))
        .filter(|w| !w.is_empty())
        .collect();
    OWN.iter()
        .find_map(|cue| {
            let cue: Vec<&str> = cue.split(' ').collect();
            let end = words.windows(cue.len()).position(|w| w == cue)? + cue.len();
            let rest: Vec<&str> = words
                .iter()
                .skip(end)
                .skip_while(|w| BETWEEN.contains(w))
                .copied()
                .collect();
            let rest = rest.join(" ");
            // The country ends what is said of it: "je suis en Suisse du 3 au 10" is a journey.
            NAMES.iter().find(|(name, _)| rest == *name).map(|(_, code)| *code)
        })
        .or_else(|| countries::find(text))
}

/// Lower case without accents.
fn plain(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.replace('’', "'")
        .nfd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_or_its_code_after_the_word_country() {
        assert_eq!(own("mon pays : Suisse"), Some("CH"));
        assert_eq!(own("my country is CA"), Some("CA"));
    }

    #[test]
    fn ones_own_country_and_no_other() {
        for (text, code) in [
            ("mon pays : Belgique", Some("BE")),
            ("j’habite en Suisse", Some("CH")),
            ("je vis au Québec", Some("CA")),
            ("I live in the UK", Some("GB")),
            ("country: Ireland", Some("IE")),
            ("je prépare un marathon en Italie", None),
            ("je suis en Suisse du 3 au 10", None),
            ("je suis en forme", None),
            ("j'habite en Suisse ?", None),
        ] {
            assert_eq!(own(text), code, "{text}");
        }
    }
}
