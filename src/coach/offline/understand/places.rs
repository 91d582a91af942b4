//! Time zones by IANA name, by offset, or by the city or country people say.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono_tz::{TZ_VARIANTS, Tz};

use super::normalise::{Kind, Message};

/// Names as folded words, several separated by `|`, and their zone.
const PLACES: &[(&str, Tz)] = &[
    (
        "paris|france|lyon|marseille|toulouse|bordeaux|lille|nantes|strasbourg|nice|rennes|grenoble|montpellier|annecy|dijon|brest|corse|metropole",
        Tz::Europe__Paris,
    ),
    (
        "bruxelles|brussels|belgique|belgium|liege|namur|anvers|antwerp|gand|charleroi",
        Tz::Europe__Brussels,
    ),
    (
        "geneve|geneva|suisse|switzerland|lausanne|zurich|berne|bern|bale|basel|fribourg|neuchatel",
        Tz::Europe__Zurich,
    ),
    ("luxembourg", Tz::Europe__Luxembourg),
    ("monaco", Tz::Europe__Monaco),
    ("andorre|andorra", Tz::Europe__Andorra),
    (
        "londres|london|angleterre|england|royaume uni|united kingdom|uk|manchester|birmingham|leeds|bristol|ecosse|scotland|edinburgh|edimbourg|glasgow|pays de galles|wales|cardiff|liverpool",
        Tz::Europe__London,
    ),
    ("dublin|irlande|ireland|cork|galway", Tz::Europe__Dublin),
    (
        "madrid|espagne|spain|barcelone|barcelona|valence|valencia|seville|bilbao|malaga",
        Tz::Europe__Madrid,
    ),
    ("canaries|canary islands|tenerife|las palmas", Tz::Atlantic__Canary),
    ("lisbonne|lisbon|portugal|porto", Tz::Europe__Lisbon),
    ("acores|azores", Tz::Atlantic__Azores),
    ("madere|madeira", Tz::Atlantic__Madeira),
    (
        "berlin|allemagne|germany|munich|hambourg|hamburg|francfort|frankfurt|cologne|stuttgart",
        Tz::Europe__Berlin,
    ),
    (
        "rome|italie|italy|milan|turin|naples|florence|venise|venice|bologne",
        Tz::Europe__Rome,
    ),
    (
        "amsterdam|pays bas|netherlands|holland|hollande|rotterdam",
        Tz::Europe__Amsterdam,
    ),
    ("vienne|vienna|autriche|austria", Tz::Europe__Vienna),
    ("copenhague|copenhagen|danemark|denmark", Tz::Europe__Copenhagen),
    ("stockholm|suede|sweden|goteborg", Tz::Europe__Stockholm),
    ("oslo|norvege|norway|bergen", Tz::Europe__Oslo),
    ("helsinki|finlande|finland", Tz::Europe__Helsinki),
    ("reykjavik|islande|iceland", Tz::Atlantic__Reykjavik),
    ("varsovie|warsaw|pologne|poland|cracovie|krakow", Tz::Europe__Warsaw),
    ("prague|republique tcheque|czechia|tchequie", Tz::Europe__Prague),
    ("budapest|hongrie|hungary", Tz::Europe__Budapest),
    ("bucarest|bucharest|roumanie|romania", Tz::Europe__Bucharest),
    ("sofia|bulgarie|bulgaria", Tz::Europe__Sofia),
    ("athenes|athens|grece|greece", Tz::Europe__Athens),
    ("belgrade|serbie|serbia", Tz::Europe__Belgrade),
    ("zagreb|croatie|croatia", Tz::Europe__Zagreb),
    ("ljubljana|slovenie|slovenia", Tz::Europe__Ljubljana),
    ("bratislava|slovaquie|slovakia", Tz::Europe__Bratislava),
    ("tallinn|estonie|estonia", Tz::Europe__Tallinn),
    ("riga|lettonie|latvia", Tz::Europe__Riga),
    ("vilnius|lituanie|lithuania", Tz::Europe__Vilnius),
    ("malte|malta", Tz::Europe__Malta),
    ("kiev|kyiv|ukraine", Tz::Europe__Kyiv),
    ("istanbul|turquie|turkey|ankara", Tz::Europe__Istanbul),
    ("moscou|moscow|russie|russia", Tz::Europe__Moscow),
    (
        "montreal|quebec|ottawa|toronto|ontario|gatineau|sherbrooke",
        Tz::America__Toronto,
    ),
    (
        "halifax|nouvelle ecosse|nova scotia|nouveau brunswick|moncton",
        Tz::America__Halifax,
    ),
    (
        "vancouver|colombie britannique|british columbia",
        Tz::America__Vancouver,
    ),
    ("calgary|edmonton|alberta|banff", Tz::America__Edmonton),
    ("winnipeg|manitoba", Tz::America__Winnipeg),
    ("terre neuve|newfoundland", Tz::America__St_Johns),
    (
        "new york|nyc|boston|washington|miami|atlanta|philadelphia|philadelphie|floride|florida|orlando|brooklyn|manhattan|eastern time|charlotte|pittsburgh",
        Tz::America__New_York,
    ),
    (
        "chicago|houston|dallas|austin|texas|minneapolis|nouvelle orleans|new orleans|nashville|central time",
        Tz::America__Chicago,
    ),
    (
        "denver|colorado|boulder|salt lake city|utah|mountain time",
        Tz::America__Denver,
    ),
    ("phoenix|arizona|flagstaff", Tz::America__Phoenix),
    (
        "los angeles|san francisco|seattle|california|californie|san diego|portland|las vegas|pacific time|oregon",
        Tz::America__Los_Angeles,
    ),
    ("detroit|michigan", Tz::America__Detroit),
    ("anchorage|alaska", Tz::America__Anchorage),
    ("hawai|hawaii|honolulu", Tz::Pacific__Honolulu),
    ("mexico|mexique|mexico city", Tz::America__Mexico_City),
    ("guadeloupe", Tz::America__Guadeloupe),
    ("martinique|fort de france", Tz::America__Martinique),
    ("guyane|cayenne", Tz::America__Cayenne),
    ("saint pierre et miquelon", Tz::America__Miquelon),
    ("haiti|port au prince", Tz::America__PortauPrince),
    ("porto rico|puerto rico", Tz::America__Puerto_Rico),
    ("bogota|colombie|colombia|medellin", Tz::America__Bogota),
    ("lima|perou|peru", Tz::America__Lima),
    ("quito|equateur|ecuador", Tz::America__Guayaquil),
    ("caracas|venezuela", Tz::America__Caracas),
    ("santiago|chili|chile", Tz::America__Santiago),
    ("buenos aires|argentine|argentina", Tz::America__Argentina__Buenos_Aires),
    ("montevideo|uruguay", Tz::America__Montevideo),
    (
        "sao paulo|rio|rio de janeiro|bresil|brazil|brasilia",
        Tz::America__Sao_Paulo,
    ),
    ("costa rica|san jose", Tz::America__Costa_Rica),
    ("reunion|la reunion|saint denis|ile de la reunion", Tz::Indian__Reunion),
    ("maurice|ile maurice|mauritius", Tz::Indian__Mauritius),
    ("mayotte", Tz::Indian__Mayotte),
    ("madagascar|antananarivo|tananarive", Tz::Indian__Antananarivo),
    ("seychelles", Tz::Indian__Mahe),
    ("comores", Tz::Indian__Comoro),
    ("maroc|morocco|casablanca|rabat|marrakech", Tz::Africa__Casablanca),
    ("algerie|algeria|alger|algiers|oran", Tz::Africa__Algiers),
    ("tunisie|tunisia|tunis", Tz::Africa__Tunis),
    ("egypte|egypt|le caire|cairo", Tz::Africa__Cairo),
    ("senegal|dakar", Tz::Africa__Dakar),
    ("cote d ivoire|ivory coast|abidjan", Tz::Africa__Abidjan),
    ("mali|bamako", Tz::Africa__Bamako),
    ("burkina faso|ouagadougou", Tz::Africa__Ouagadougou),
    ("togo|lome", Tz::Africa__Lome),
    ("benin|cotonou", Tz::Africa__PortoNovo),
    ("niger|niamey", Tz::Africa__Niamey),
    ("nigeria|lagos", Tz::Africa__Lagos),
    ("ghana|accra", Tz::Africa__Accra),
    ("cameroun|cameroon|douala|yaounde", Tz::Africa__Douala),
    ("gabon|libreville", Tz::Africa__Libreville),
    ("congo|brazzaville", Tz::Africa__Brazzaville),
    ("kinshasa", Tz::Africa__Kinshasa),
    ("kenya|nairobi|iten|eldoret", Tz::Africa__Nairobi),
    ("ethiopie|ethiopia|addis abeba|addis ababa", Tz::Africa__Addis_Ababa),
    ("rwanda|kigali", Tz::Africa__Kigali),
    ("djibouti", Tz::Africa__Djibouti),
    (
        "afrique du sud|south africa|johannesburg|le cap|cape town|durban",
        Tz::Africa__Johannesburg,
    ),
    ("israel|tel aviv|jerusalem", Tz::Asia__Jerusalem),
    ("liban|lebanon|beyrouth|beirut", Tz::Asia__Beirut),
    ("jordanie|jordan|amman", Tz::Asia__Amman),
    ("dubai|emirats|emirates|abu dhabi", Tz::Asia__Dubai),
    ("qatar|doha", Tz::Asia__Qatar),
    ("arabie saoudite|saudi arabia|riyad|riyadh", Tz::Asia__Riyadh),
    (
        "inde|india|delhi|mumbai|bombay|bangalore|new delhi|chennai",
        Tz::Asia__Kolkata,
    ),
    ("pakistan|karachi|lahore", Tz::Asia__Karachi),
    ("nepal|katmandou|kathmandu", Tz::Asia__Kathmandu),
    ("sri lanka|colombo", Tz::Asia__Colombo),
    ("bangladesh|dhaka", Tz::Asia__Dhaka),
    ("bangkok|thailande|thailand|phuket|chiang mai", Tz::Asia__Bangkok),
    ("vietnam|hanoi|saigon|ho chi minh", Tz::Asia__Ho_Chi_Minh),
    ("cambodge|cambodia|phnom penh", Tz::Asia__Phnom_Penh),
    ("singapour|singapore", Tz::Asia__Singapore),
    ("kuala lumpur|malaisie|malaysia", Tz::Asia__Kuala_Lumpur),
    ("jakarta|indonesie|indonesia", Tz::Asia__Jakarta),
    ("bali", Tz::Asia__Makassar),
    ("manille|manila|philippines", Tz::Asia__Manila),
    ("hong kong", Tz::Asia__Hong_Kong),
    ("chine|china|pekin|beijing|shanghai|shenzhen", Tz::Asia__Shanghai),
    ("taiwan|taipei", Tz::Asia__Taipei),
    ("seoul|coree|korea|coree du sud|south korea", Tz::Asia__Seoul),
    ("tokyo|japon|japan|osaka|kyoto", Tz::Asia__Tokyo),
    ("sydney|australie|australia|canberra", Tz::Australia__Sydney),
    ("melbourne", Tz::Australia__Melbourne),
    ("brisbane|gold coast", Tz::Australia__Brisbane),
    ("perth", Tz::Australia__Perth),
    ("adelaide", Tz::Australia__Adelaide),
    (
        "auckland|nouvelle zelande|new zealand|wellington",
        Tz::Pacific__Auckland,
    ),
    ("noumea|nouvelle caledonie|new caledonia", Tz::Pacific__Noumea),
    ("tahiti|papeete|polynesie|polynesia", Tz::Pacific__Tahiti),
    ("wallis et futuna", Tz::Pacific__Wallis),
    ("utc|gmt", Tz::UTC),
];

/// The most words a place name has.
const LONGEST: usize = 5;

static BY_NAME: LazyLock<HashMap<&'static str, Tz>> = LazyLock::new(|| {
    PLACES
        .iter()
        .flat_map(|(names, tz)| names.split('|').map(|name| (name, *tz)))
        .collect()
});

static BY_ID: LazyLock<HashMap<String, Tz>> =
    LazyLock::new(|| TZ_VARIANTS.iter().map(|tz| (tz.name().to_lowercase(), *tz)).collect());

/// Whether a single word names a place.
pub fn known(word: &str) -> bool {
    BY_NAME.contains_key(word)
}

/// Every name of one word, for the typo dictionary.
pub fn words() -> impl Iterator<Item = &'static str> {
    PLACES
        .iter()
        .flat_map(|(names, _)| names.split('|'))
        .filter(|name| !name.contains(' '))
}

/// The zone named, and the tokens that name it. `None` where no known place is.
pub fn find(message: &Message) -> Option<(Tz, usize, usize)> {
    if let Some(found) = by_id(message).or_else(|| by_offset(message)) {
        return Some(found);
    }
    let words: Vec<usize> = (0..message.tokens.len())
        .filter(|i| message.at(*i).is_some_and(|t| t.kind == Kind::Word))
        .collect();
    let mut best: Option<(usize, Tz, usize, usize)> = None;
    for (at, first) in words.iter().enumerate() {
        let mut name = String::new();
        for (length, index) in words.iter().skip(at).take(LONGEST).enumerate() {
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(message.at(*index).map_or("", |t| t.text.as_str()));
            if let Some(tz) = BY_NAME
                .get(name.as_str())
                .filter(|_| best.is_none_or(|b| b.0 < length + 1))
            {
                best = Some((length + 1, *tz, *first, index + 1));
            }
        }
    }
    best.map(|(_, tz, start, end)| (tz, start, end))
}

/// "Europe/Brussels", in any case.
fn by_id(message: &Message) -> Option<(Tz, usize, usize)> {
    (1..message.tokens.len())
        .filter(|i| message.is(*i, &["/"]))
        .find_map(|slash| {
            let from = message.at(slash - 1)?.start;
            // The longest name first: "America/Argentina/Buenos_Aires".
            (slash + 1..(slash + 8).min(message.tokens.len()))
                .rev()
                .find_map(|last| {
                    let id = message.text.get(from..message.at(last)?.end)?.to_lowercase();
                    BY_ID.get(&id.replace(' ', "_")).map(|tz| (*tz, slash - 1, last + 1))
                })
        })
}

/// "UTC+2", "GMT -5". IANA writes these with the opposite sign.
fn by_offset(message: &Message) -> Option<(Tz, usize, usize)> {
    (0..message.tokens.len())
        .filter(|i| message.is(*i, &["utc", "gmt"]))
        .find_map(|i| {
            let sign = match message.at(i + 1)?.text.as_str() {
                "+" => '-',
                "-" => '+',
                _ => return None,
            };
            let hours = message
                .at(i + 2)
                .filter(|t| t.kind == Kind::Number && t.value.fract() == 0.0)?;
            BY_ID
                .get(&format!("etc/gmt{sign}{}", hours.value as i64))
                .map(|tz| (*tz, i, i + 3))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(text: &str) -> Option<Tz> {
        find(&Message::read(text)).map(|(tz, _, _)| tz)
    }

    #[test]
    fn zones_by_name_city_and_offset() {
        assert_eq!(zone("Europe/Brussels"), Some(Tz::Europe__Brussels));
        assert_eq!(zone("america/new_york"), Some(Tz::America__New_York));
        assert_eq!(
            zone("america/argentina/buenos_aires"),
            Some(Tz::America__Argentina__Buenos_Aires)
        );
        assert_eq!(zone("je vis à Montréal"), Some(Tz::America__Toronto));
        assert_eq!(zone("I'm in New York"), Some(Tz::America__New_York));
        assert_eq!(zone("à l'île de la Réunion"), Some(Tz::Indian__Reunion));
        assert_eq!(zone("UTC+2"), Some(Tz::Etc__GMTMinus2));
        assert_eq!(zone("4:35/km"), None);
    }

    #[test]
    fn at_least_a_hundred_and_fifty_names() {
        assert!(BY_NAME.len() >= 150, "{}", BY_NAME.len());
    }
}
