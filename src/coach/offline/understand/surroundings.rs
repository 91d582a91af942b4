//! Weather, slope, height and wind, as a message names them.

use super::normalise::{Kind, Message};
use super::numbers::number;
use super::quantities::{self, What};
use crate::domain::units::{METRES_PER_MILE, Pace};

/// Words this many tokens around a number may say what it measures.
const NEAR: usize = 4;
/// Values that are believed: °C, percent of humidity, metres, percent of slope, metres a second.
const CELSIUS: std::ops::RangeInclusive<f64> = -40.0..=55.0;
const PERCENT: std::ops::RangeInclusive<f64> = 0.0..=100.0;
const ALTITUDE_M: std::ops::RangeInclusive<f64> = 0.0..=9_000.0;
const ASCENT_M: std::ops::RangeInclusive<f64> = 1.0..=30_000.0;
const SLOPE_PCT: std::ops::RangeInclusive<f64> = -45.0..=45.0;
const WIND_M_S: std::ops::RangeInclusive<f64> = 0.0..=40.0;
/// Feet in a metre and metres a second in a knot.
const FEET_PER_METRE: f64 = 3.280_84;
const M_S_PER_KNOT: f64 = 0.514_444;

const HUMID: &[&str] = &["humidite", "humidity", "humide", "humid", "hygrometrie"];
const SLOPE: &[&str] = &[
    "pente",
    "grade",
    "incline",
    "inclinaison",
    "montee",
    "monte",
    "montant",
    "cote",
    "descente",
    "descendant",
    "downhill",
    "uphill",
    "slope",
    "hill",
    "gradient",
    "tapis",
    "treadmill",
];
const DOWN: &[&str] = &["descente", "descendant", "descends", "downhill"];
const HIGH: &[&str] = &["altitude", "alti", "elevation", "asl"];
const CLIMB: &[&str] = &[
    "denivele", "deniv", "climb", "climbing", "vert", "gain", "ascent", "dplus",
];
const WIND: &[&str] = &[
    "vent",
    "wind",
    "headwind",
    "tailwind",
    "rafales",
    "rafale",
    "gusts",
    "windy",
    "mistral",
    "tramontane",
];
const BEHIND: &[&str] = &["dos", "arriere", "derriere", "tailwind", "behind", "favorable"];
const BELT: &[&str] = &["tapis", "treadmill", "belt"];

/// What surrounds a run. `None`: not named.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Surroundings {
    pub celsius: Option<f64>,
    /// Percent.
    pub humidity: Option<f64>,
    /// Metres above the sea.
    pub altitude_m: Option<f64>,
    /// Metres climbed in all.
    pub ascent_m: Option<f64>,
    /// Percent, negative downhill.
    pub slope_pct: Option<f64>,
    /// Metres a second, negative from behind.
    pub wind_m_s: Option<f64>,
    /// On a belt.
    pub belt: bool,
    /// The pace named beside them.
    pub pace: Option<Pace>,
}

impl Surroundings {
    /// Whether anything is named that a pace depends on.
    pub fn any(&self) -> bool {
        let some = [
            self.celsius,
            self.altitude_m,
            self.ascent_m,
            self.slope_pct,
            self.wind_m_s,
        ];
        some.iter().any(Option::is_some) || self.belt && self.pace.is_some()
    }
}

/// Everything of that kind the message names.
pub fn surroundings(text: &str) -> Surroundings {
    let message = Message::read(text);
    let mut found = Surroundings {
        belt: has(&message, 0, message.tokens.len(), BELT),
        ..Surroundings::default()
    };
    let mut taken = vec![false; message.tokens.len()];
    for i in 0..message.tokens.len() {
        if message.at(i).is_none_or(|t| t.kind != Kind::Number) {
            continue;
        }
        let Some((value, at)) = number(&message, i) else {
            continue;
        };
        let near = |words: &[&str]| has(&message, i.saturating_sub(NEAR), at + NEAR, words);
        let minus = i >= 1 && message.is(i - 1, &["-"]);
        if message.is(at, &["%"]) || message.is(at, &["percent", "pourcent"]) {
            if near(HUMID) && PERCENT.contains(&value) {
                found.humidity = Some(value);
            } else if near(SLOPE) {
                let signed = if minus || near(DOWN) { -value } else { value };
                found.slope_pct = Some(signed).filter(|s| SLOPE_PCT.contains(s));
            }
        } else if let Some(metres) = height(&message, value, at) {
            // "2000 m d'altitude" and "400 m de D+" name what they are behind, else just before.
            let climbs = climb(&message, at + 1) || climb_before(&message, i);
            if climbs {
                found.ascent_m = Some(metres).filter(|m| ASCENT_M.contains(m));
            } else if near(HIGH) {
                found.altitude_m = Some(metres).filter(|m| ALTITUDE_M.contains(m));
            } else {
                continue;
            }
        } else if climb(&message, at) || climb_before(&message, i) && message.at(at).is_none_or(|t| !t.is("%")) {
            found.ascent_m = Some(value).filter(|m| ASCENT_M.contains(m));
        } else if let Some(speed) = wind(&message, value, at).filter(|_| blows(&message, i, at)) {
            let behind = has(&message, i.saturating_sub(NEAR), at + NEAR + 5, BEHIND);
            let signed = if behind { -speed } else { speed };
            found.wind_m_s = Some(signed).filter(|s| WIND_M_S.contains(&s.abs()));
        } else {
            continue;
        }
        for used in taken.iter_mut().take(at + 3).skip(i) {
            *used = true;
        }
    }
    for quantity in quantities::find(&message, &taken) {
        match quantity.what {
            What::Celsius(value) => {
                let fahrenheit = message.is(quantity.end, &["f", "fahrenheit"]);
                let minus = quantity.start >= 1 && message.is(quantity.start - 1, &["-", "moins", "minus"]);
                let value = if minus { -value } else { value };
                let celsius = if fahrenheit { (value - 32.0) / 1.8 } else { value };
                found.celsius = Some(celsius).filter(|c| CELSIUS.contains(c));
            }
            What::Pace(pace) => found.pace = Some(pace),
            _ => {}
        }
    }
    found
}

/// "36 km/h de vent", "un vent de 36 km/h": the unit itself takes up to three tokens.
fn blows(message: &Message, i: usize, at: usize) -> bool {
    has(message, i.saturating_sub(NEAR + 2), at + NEAR + 3, WIND)
}

fn has(message: &Message, from: usize, to: usize, words: &[&str]) -> bool {
    (from..to.min(message.tokens.len())).any(|i| message.is(i, words))
}

/// Metres of "2000 m" or "6500 ft".
fn height(message: &Message, value: f64, at: usize) -> Option<f64> {
    match message.at(at)? {
        t if t.any(&["m", "metre", "metres", "meter", "meters"]) => Some(value),
        t if t.any(&["ft", "feet", "pieds"]) => Some(value / FEET_PER_METRE),
        _ => None,
    }
}

/// "de D+", "d'ascension", "denivele", "of climbing" from this token on.
fn climb(message: &Message, at: usize) -> bool {
    let at = if message.is(at, &["de", "of", "d"]) && !message.is(at + 1, &["+"]) {
        at + 1
    } else {
        at
    };
    message.is(at, CLIMB)
        || message.is(at, &["d"]) && message.is(at + 1, &["+"])
        || message.is(at, &["positif", "positifs"])
        || message.is(at, &["elevation"]) && message.is(at + 1, &["gain"])
}

/// "D+ 400", "dénivelé de 400", "dénivelé positif : 400".
fn climb_before(message: &Message, i: usize) -> bool {
    let behind = (i.saturating_sub(3)..i).any(|k| message.is(k, CLIMB));
    behind || i >= 2 && message.is(i - 1, &["+"]) && message.is(i - 2, &["d"])
}

/// Metres a second of "30 km/h", "20 mph", "5 m/s", "15 nœuds".
fn wind(message: &Message, value: f64, at: usize) -> Option<f64> {
    let t = message.at(at)?;
    let per = |word: &[&str]| message.is(at + 1, &["/"]) && message.is(at + 2, word);
    if t.is("km") && per(&["h", "heure"]) || t.is("km") && message.is(at + 1, &["h"]) || t.any(&["kmh", "kph"]) {
        Some(value / 3.6)
    } else if t.is("mph") {
        Some(value * METRES_PER_MILE / 3_600.0)
    } else if t.is("m") && per(&["s"]) {
        Some(value)
    } else if t.any(&["noeuds", "noeud", "knots", "knot", "kt", "kts"]) {
        Some(value * M_S_PER_KNOT)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_read_by_its_unit_and_its_word() {
        let all = |text: &str| surroundings(text);
        let hot = all("5:00/km par 30°C et 60 % d'humidité ?");
        assert_eq!(
            (hot.celsius, hot.humidity, hot.pace),
            (Some(30.0), Some(60.0), Some(Pace(300.0)))
        );
        assert_eq!(all("pace at 86 degrees fahrenheit").celsius.map(f64::round), Some(30.0));
        assert_eq!(all("il fera -5° demain").celsius, Some(-5.0));
        assert_eq!(all("5:30/km à 6 % de pente").slope_pct, Some(6.0));
        assert_eq!(all("4:30/km en descente à 5 %").slope_pct, Some(-5.0));
        assert_eq!(all("4:30/km à 2000 m d'altitude").altitude_m, Some(2_000.0));
        assert_eq!(all("at 7000 ft of altitude").altitude_m.map(f64::round), Some(2_134.0));
        for text in [
            "mon marathon avec 400 m de D+",
            "marathon, 400 D+",
            "un marathon avec un dénivelé de 400 m",
            "marathon with 400 m of climbing",
            "D+ 400",
            "400 m de dénivelé positif",
        ] {
            assert_eq!(all(text).ascent_m, Some(400.0), "{text}");
            assert_eq!(all(text).altitude_m, None, "{text}");
        }
        let wind = all("4:10/km avec 36 km/h de vent de face");
        assert_eq!((wind.wind_m_s, wind.pace), (Some(10.0), Some(Pace(250.0))));
        assert_eq!(all("vent dans le dos à 18 km/h").wind_m_s, Some(-5.0));
        let belt = all("12 km/h sur tapis à 1 %");
        assert_eq!(
            (belt.belt, belt.slope_pct, belt.pace),
            (true, Some(1.0), Some(Pace(300.0)))
        );
    }

    #[test]
    fn what_is_named_nowhere_is_none() {
        for text in [
            "quelle séance demain ?",
            "10 km en 45:30",
            "6x400 m",
            "j'ai couru 12 km",
            "80 % facile",
            "",
        ] {
            assert!(!surroundings(text).any(), "{text}");
        }
        assert_eq!(surroundings("il fait 900°").celsius, None);
        assert_eq!(surroundings("pente de 80 %").slope_pct, None);
    }
}
