//! Hours in which the athlete wants no message.

use crate::domain::athlete::QuietHours;

use super::durations::time_of_day;
use super::normalise::Message;

/// The bound used where only one end is named ("pas après 22h").
const DEFAULT: (u16, u16) = (21 * 60, 7 * 60);

/// The range named: two times ("entre 21h et 7h", "10pm-7am"), or one after "après"/"avant".
/// `None` where no time of day stands.
pub fn find(message: &Message) -> Option<QuietHours> {
    let mut times: Vec<(u16, usize, usize)> = Vec::new();
    let mut i = 0;
    while i < message.tokens.len() {
        // Behind "de", "entre", "from" a lone number is an hour when another one follows.
        let opened = i >= 1 && message.is(i - 1, &["de", "entre", "between", "from", "des", "after", "apres"]);
        let second = !times.is_empty()
            && i >= 1
            && message.is(
                i - 1,
                &["a", "et", "to", "and", "-", "until", "till", "jusqu", "before", "avant"],
            );
        match time_of_day(message, i, opened || second || range_ahead(message, i)) {
            Some((minute, end)) => {
                times.push((minute, i, end));
                i = end;
            }
            None => i += 1,
        }
    }
    let quiet = |from_min, to_min| Some(QuietHours { from_min, to_min });
    let said =
        |at: usize, words: &[&str]| (1..=3).any(|back| at.checked_sub(back).is_some_and(|b| message.is(b, words)));
    match times.as_slice() {
        [] => None,
        [(only, at, _)] if said(*at, &["avant", "before", "until", "jusqu"]) => quiet(DEFAULT.0, *only),
        [(only, ..)] => quiet(*only, DEFAULT.1),
        // "pas avant 7h ni après 22h".
        [(first, at, _), (second, ..), ..] if said(*at, &["avant", "before"]) => quiet(*second, *first),
        [(first, ..), (second, ..), ..] => quiet(evening(message, *first, *second, &times), *second),
    }
}

/// "10-7", "22-7".
fn range_ahead(message: &Message, i: usize) -> bool {
    message.is(i + 1, &["-"]) && message.at(i + 2).is_some_and(|t| t.value > 0.0)
}

/// "from 10 to 7am": an unmarked first hour before noon that precedes a morning end is in the evening.
fn evening(message: &Message, first: u16, second: u16, times: &[(u16, usize, usize)]) -> u16 {
    let marked = times
        .first()
        .and_then(|(_, _, end)| end.checked_sub(1))
        .is_some_and(|last| message.is(last, &["am", "pm", "h", "heure", "heures"]));
    let noon = 12 * 60;
    if !marked && (6 * 60..noon).contains(&first) && second < noon && first >= second {
        first + noon
    } else {
        first
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(text: &str) -> Option<(u16, u16)> {
        find(&Message::read(text)).map(|q| (q.from_min, q.to_min))
    }

    #[test]
    fn ranges_and_single_bounds() {
        assert_eq!(range("pas de message entre 21h et 7h"), Some((1260, 420)));
        assert_eq!(range("quiet hours 10pm-7am"), Some((1320, 420)));
        assert_eq!(range("heures calmes 22h-6h30"), Some((1320, 390)));
        assert_eq!(range("from 22:00 to 07:00"), Some((1320, 420)));
        assert_eq!(range("de 21 à 7"), Some((1260, 420)));
        assert_eq!(range("rien après 22h"), Some((1320, 420)));
        assert_eq!(range("pas avant 8h"), Some((1260, 480)));
        assert_eq!(range("from 10 to 7am"), Some((1320, 420)));
        assert_eq!(range("silence"), None);
    }
}
