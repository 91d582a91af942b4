//! Whom to call, by country. 112 is always named: mobile networks route it almost everywhere.
//!
//! The rows of France, Belgium, Switzerland, Canada, the United States, the United Kingdom and Ireland are the ones the
//! product was specified with. The others are general knowledge, not yet checked against a national source. Where no
//! national suicide line is sure, none is given.

/// The numbers for one country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbers {
    /// ISO 3166 code. `None` where the country is not known.
    pub country: Option<&'static str>,
    /// Medical emergency.
    pub medical: &'static str,
    /// The number that works nearly everywhere.
    pub general: &'static str,
    /// Suicide prevention line. `None` where the table knows none; the general number then stands in.
    pub suicide_line: Option<&'static str>,
    /// Emergency by text message, for those who cannot speak. `None` where there is none for all.
    pub text: Option<&'static str>,
}

const GENERAL: &str = "112";

const fn row(
    country: &'static str,
    medical: &'static str,
    suicide_line: Option<&'static str>,
    text: Option<&'static str>,
) -> Numbers {
    Numbers {
        country: Some(country),
        medical,
        general: GENERAL,
        suicide_line,
        text,
    }
}

const TABLE: &[Numbers] = &[
    row("FR", "15", Some("3114"), Some("114")),
    row("BE", "112", Some("0800 32 123"), None),
    row("CH", "144", Some("143"), None),
    row("LU", "112", Some("45 45 45"), None),
    row("MC", "112", None, None),
    row("CA", "911", Some("988"), None),
    row("US", "911", Some("988"), Some("911")),
    row("GB", "999", Some("116 123"), None),
    row("IE", "112", Some("116 123"), None),
    row("DE", "112", Some("116 123"), None),
    row("AT", "144", Some("142"), None),
    row("ES", "112", Some("024"), None),
    row("PT", "112", Some("1411"), None),
    row("IT", "112", None, None),
    row("NL", "112", Some("113"), None),
    row("SE", "112", None, None),
    row("NO", "113", Some("116 123"), None),
    row("DK", "112", Some("70 201 201"), None),
    row("FI", "112", None, None),
    row("PL", "112", Some("116 123"), None),
    row("AU", "000", Some("13 11 14"), None),
    row("NZ", "111", Some("1737"), None),
    row("JP", "119", None, None),
    row("MA", "150", None, None),
    row("TN", "190", None, None),
    row("DZ", "14", None, None),
    row("SN", "1515", None, None),
    row("CI", "185", None, None),
];

/// Where nothing is known about the place.
const ANYWHERE: Numbers = Numbers {
    country: None,
    medical: GENERAL,
    general: GENERAL,
    suicide_line: None,
    text: None,
};

/// IANA zones whose country the table covers. A zone shared by several countries is given to the one it is named after.
const ZONES: &[(&str, &str)] = &[
    ("Europe/Paris", "FR"),
    ("Indian/Reunion", "FR"),
    ("Indian/Mayotte", "FR"),
    ("America/Martinique", "FR"),
    ("America/Guadeloupe", "FR"),
    ("America/Cayenne", "FR"),
    ("America/Miquelon", "FR"),
    ("America/St_Barthelemy", "FR"),
    ("America/Marigot", "FR"),
    ("Pacific/Noumea", "FR"),
    ("Pacific/Tahiti", "FR"),
    ("Pacific/Marquesas", "FR"),
    ("Pacific/Gambier", "FR"),
    ("Pacific/Wallis", "FR"),
    ("Europe/Brussels", "BE"),
    ("Europe/Zurich", "CH"),
    ("Europe/Luxembourg", "LU"),
    ("Europe/Monaco", "MC"),
    ("Europe/London", "GB"),
    ("Europe/Belfast", "GB"),
    ("Europe/Jersey", "GB"),
    ("Europe/Guernsey", "GB"),
    ("Europe/Isle_of_Man", "GB"),
    ("Europe/Dublin", "IE"),
    ("Europe/Berlin", "DE"),
    ("Europe/Busingen", "DE"),
    ("Europe/Vienna", "AT"),
    ("Europe/Madrid", "ES"),
    ("Atlantic/Canary", "ES"),
    ("Africa/Ceuta", "ES"),
    ("Europe/Lisbon", "PT"),
    ("Atlantic/Madeira", "PT"),
    ("Atlantic/Azores", "PT"),
    ("Europe/Rome", "IT"),
    ("Europe/Amsterdam", "NL"),
    ("Europe/Stockholm", "SE"),
    ("Europe/Oslo", "NO"),
    ("Europe/Copenhagen", "DK"),
    ("Europe/Helsinki", "FI"),
    ("Europe/Warsaw", "PL"),
    ("Pacific/Auckland", "NZ"),
    ("Pacific/Chatham", "NZ"),
    ("Asia/Tokyo", "JP"),
    ("Africa/Casablanca", "MA"),
    ("Africa/Tunis", "TN"),
    ("Africa/Algiers", "DZ"),
    ("Africa/Dakar", "SN"),
    ("Africa/Abidjan", "CI"),
    ("America/Toronto", "CA"),
    ("America/Montreal", "CA"),
    ("America/Vancouver", "CA"),
    ("America/Edmonton", "CA"),
    ("America/Winnipeg", "CA"),
    ("America/Regina", "CA"),
    ("America/Halifax", "CA"),
    ("America/Moncton", "CA"),
    ("America/St_Johns", "CA"),
    ("America/Whitehorse", "CA"),
    ("America/Yellowknife", "CA"),
    ("America/Iqaluit", "CA"),
    ("America/New_York", "US"),
    ("America/Chicago", "US"),
    ("America/Denver", "US"),
    ("America/Phoenix", "US"),
    ("America/Los_Angeles", "US"),
    ("America/Anchorage", "US"),
    ("America/Detroit", "US"),
    ("America/Boise", "US"),
    ("America/Puerto_Rico", "US"),
    ("Pacific/Honolulu", "US"),
];

/// Zone families that lie in one country.
const ZONE_FAMILIES: &[(&str, &str)] = &[
    ("America/Indiana/", "US"),
    ("America/Kentucky/", "US"),
    ("America/North_Dakota/", "US"),
    ("US/", "US"),
    ("Canada/", "CA"),
    ("Australia/", "AU"),
];

/// The numbers to name to an athlete.
///
/// `country` is an ISO 3166 code in either case and wins over the zone; an unknown one falls back to the zone, and an
/// unknown zone to 112 alone.
pub fn numbers(country: Option<&str>, tz_name: &str) -> Numbers {
    country
        .and_then(by_country)
        .or_else(|| by_zone(tz_name).and_then(by_country))
        .unwrap_or(ANYWHERE)
}

fn by_country(code: &str) -> Option<Numbers> {
    let code = if code.eq_ignore_ascii_case("UK") { "GB" } else { code };
    TABLE
        .iter()
        .find(|row| row.country.is_some_and(|known| known.eq_ignore_ascii_case(code)))
        .copied()
}

fn by_zone(zone: &str) -> Option<&'static str> {
    let exact = ZONES.iter().find(|(name, _)| *name == zone);
    let family = || ZONE_FAMILIES.iter().find(|(start, _)| zone.starts_with(start));
    exact.or_else(family).map(|(_, country)| *country)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn france_has_its_three_numbers_and_its_line() {
        assert_eq!(
            numbers(None, "Europe/Paris"),
            Numbers {
                country: Some("FR"),
                medical: "15",
                general: "112",
                suicide_line: Some("3114"),
                text: Some("114"),
            }
        );
    }

    #[test]
    fn the_country_wins_over_the_zone_and_the_unknown_gets_112() {
        assert_eq!(numbers(Some("us"), "Europe/Paris").medical, "911");
        assert_eq!(numbers(Some("uk"), "").suicide_line, Some("116 123"));
        assert_eq!(numbers(Some("ZZ"), "Europe/Zurich").medical, "144");
        assert_eq!(numbers(None, "Antarctica/Troll"), ANYWHERE);
        assert_eq!(numbers(None, "America/Indiana/Knox").medical, "911");
    }

    #[test]
    fn every_zone_leads_to_a_row() {
        for (zone, country) in ZONES.iter().chain(ZONE_FAMILIES) {
            assert!(by_country(country).is_some(), "{zone}");
        }
    }
}
