//! Countries by name, as far as emergency numbers are known for them.

use crate::domain::athlete::Lang;
use crate::i18n;

/// ISO 3166 codes, those of the emergency table.
const CODES: [&str; 28] = [
    "FR", "BE", "CH", "LU", "MC", "CA", "US", "GB", "IE", "DE", "AT", "ES", "PT", "IT", "NL", "SE", "NO", "DK", "FI",
    "PL", "AU", "NZ", "JP", "MA", "TN", "DZ", "SN", "CI",
];
/// What stands before a country that is said to be one's own.
const LEADS: [&str; 8] = [
    "mon pays est",
    "mon pays",
    "pays :",
    "my country is",
    "my country",
    "country:",
    "je vis en",
    "i live in",
];

/// A country's name. The code itself where none is known.
pub fn name(lang: Lang, code: &str) -> String {
    i18n::text(lang, "country-name", &[("code", code.into())])
}

/// The country a sentence names as one's own: "mon pays : Belgique", "my country is CA". `None`: none, or not one of
/// the table.
pub fn find(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
    let said = LEADS.iter().find_map(|lead| text.trim().strip_prefix(lead))?;
    let said = said.trim().trim_start_matches(':').trim();
    let said = ["la ", "le ", "les ", "l'", "l’", "the "]
        .iter()
        .find_map(|article| said.strip_prefix(article))
        .unwrap_or(said)
        .trim_end_matches(['.', '!', ' ']);
    CODES.into_iter().find(|code| {
        said == code.to_lowercase() || Lang::ALL.iter().any(|lang| name(*lang, code).to_lowercase() == said)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::safety::emergency;

    #[test]
    fn every_country_has_a_name_and_numbers() {
        for code in CODES {
            assert_eq!(emergency::numbers(Some(code), "").country, Some(code));
            for lang in Lang::ALL {
                assert_ne!(name(lang, code), code, "{code} in {lang:?}");
            }
        }
        assert_eq!(name(Lang::Fr, "XX"), "XX");
    }

    #[test]
    fn a_country_is_said_by_name_or_code() {
        assert_eq!(find("mon pays : Belgique"), Some("BE"));
        assert_eq!(find("Mon pays est la Suisse."), Some("CH"));
        assert_eq!(find("my country is the United States"), Some("US"));
        assert_eq!(find("my country: ca"), Some("CA"));
        assert_eq!(find("quel est mon pays ?"), None);
        assert_eq!(find("mon pays : Atlantide"), None);
    }
}
