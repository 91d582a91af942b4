//! The numbers of a search with their units: "10 km" is neither 24 km nor 10 minutes.

/// Units that tell two numbers apart.
const UNITS: &[&str] = &[
    "km", "k", "m", "min", "h", "kg", "bpm", "ans", "years", "miles", "jours", "days",
];

/// A number as it is written, and its unit where one follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    number: String,
    unit: Option<String>,
}

/// Every number of a text. A time or a date, such as 42:10 or 12/10, is one number of its own.
pub fn of(text: &str) -> Vec<Measure> {
    let letters: Vec<char> = text.to_lowercase().chars().collect();
    let mut found = Vec::new();
    let mut i = 0;
    while i < letters.len() {
        if !letters[i].is_ascii_digit() {
            i += 1;
            continue;
        }
        let from = i;
        while i < letters.len() && inside(&letters, i) {
            i += 1;
        }
        let number: String = letters[from..i].iter().collect();
        let unit: String = letters[i..]
            .iter()
            .skip_while(|c| c.is_whitespace())
            .take_while(|c| c.is_alphabetic())
            .collect();
        found.push(Measure {
            number: plain(&number),
            unit: UNITS.contains(&unit.as_str()).then_some(unit),
        });
    }
    found
}

/// Whether the letter belongs to a number: a digit, or a mark between two digits.
fn inside(letters: &[char], i: usize) -> bool {
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    digit(i) || matches!(letters[i], ',' | '.' | ':' | '/' | '-' | 'h') && digit(i + 1)
}

/// "10,0" is 10.
fn plain(number: &str) -> String {
    let number = number.replace(',', ".");
    match number.parse::<f64>() {
        Ok(value) => value.to_string(),
        Err(_) => number,
    }
}

/// Whether a text holds every number that is wanted, with its unit where one is wanted.
pub fn holds(text: &str, wanted: &[Measure]) -> bool {
    let all = of(text);
    wanted.iter().all(|want| {
        all.iter()
            .any(|has| has.number == want.number && (want.unit.is_none() || has.unit == want.unit))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_that_number_with_its_unit() {
        let wanted = of("10 km");
        for text in ["couru 10 km en 50 min", "10km hier", "footing de 10,0 km"] {
            assert!(holds(text, &wanted), "{text}");
        }
        for text in [
            "24 km",
            "couru 8 km en 42:10",
            "10 min de course",
            "110 km",
            "le 10/12, 8 km",
        ] {
            assert!(!holds(text, &wanted), "{text}");
        }
        assert!(holds("ma douleur au genou", &of("genou")));
        assert!(holds("j'ai fait 24 km", &of("24")));
    }
}
