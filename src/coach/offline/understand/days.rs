//! Sets of weekdays: lists, ranges, exceptions.

use super::calendar_words::weekday;
use super::normalise::Message;

const EXCEPT: &[&str] = &["sauf", "except", "but", "excepte", "hormis", "apart"];
const NEVER: &[&str] = &[
    "jamais",
    "never",
    "pas",
    "not",
    "no",
    "aucun",
    "impossible",
    "unavailable",
    "indisponible",
    "deplacement",
    "vacances",
    "absent",
    "absente",
    "away",
    "holiday",
    "travelling",
    "traveling",
    "enfants",
    "kids",
];

const ALWAYS: &[&str] = &["toujours", "jamais", "always", "never", "tous", "toutes", "usually"];

/// Weekdays the message makes available, 0 = Monday, in order. Empty where it names none.
/// "sauf jeudi" and "jamais le vendredi" are every other day.
pub fn available(message: &Message) -> Vec<u8> {
    let mut named = [false; 7];
    let mut refused = [false; 7];
    let mut excepting = false;
    let mut last: Option<u8> = None;
    for i in 0..message.tokens.len() {
        if message.is(i, EXCEPT) {
            excepting = true;
        }
        if message.is(i, NEVER) && !just_only(message, i) {
            excepting = true;
        }
        // "Mondays are impossible": the refusal may follow its day.
        excepting |= refused_behind(message, i);
        let set = if excepting { &mut refused } else { &mut named };
        let mark = |set: &mut [bool; 7], from: u8, to: u8| {
            for day in from..=to {
                if let Some(flag) = set.get_mut(usize::from(day)) {
                    *flag = true;
                }
            }
        };
        if let Some(day) = weekday(message, i) {
            let range = last.is_some()
                && i.checked_sub(1)
                    .is_some_and(|b| message.is(b, &["au", "to", "a", "through", "thru", "-"]));
            match last.filter(|from| range && *from <= day) {
                Some(from) => mark(set, from, day),
                None => mark(set, day, day),
            }
            last = Some(day);
        } else if message.is(i, &["weekend", "weekends"]) {
            mark(set, 5, 6);
        } else if message.is(i, &["weekday", "weekdays"])
            || message.is(i, &["semaine"]) && i >= 1 && message.is(i - 1, &["en"])
        {
            // "Mardi et jeudi, 45 min en semaine": the days are those named.
            if last.is_none() {
                mark(set, 0, 4);
            }
        } else if every_day(message, i) {
            mark(set, 0, 6);
        }
    }
    let all = !named.contains(&true) && refused.contains(&true);
    (0..7_u8)
        .zip(named.into_iter().zip(refused))
        .filter(|(_, (yes, no))| (all || *yes) && !no)
        .map(|(day, _)| day)
        .collect()
}

/// Weekdays named one by one, 0 = Monday, in order, whatever is said of them.
pub fn named(message: &Message) -> Vec<u8> {
    let mut days: Vec<u8> = (0..message.tokens.len()).filter_map(|i| weekday(message, i)).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// Whether the message speaks of days in general: several of them, "le jeudi", "on Fridays", "le week-end".
pub fn habitual(message: &Message) -> bool {
    named(message).len() >= 2 || one_of_many(message)
}

/// A weekday, or the weekend, as a rule: "le jeudi", "Fridays", "chaque lundi".
fn one_of_many(message: &Message) -> bool {
    let one_of_many = |i: usize| {
        let Some(token) = message.at(i) else { return false };
        let plural = token.text.ends_with('s') && token.text.len() > 5;
        let article = i >= 1 && message.is(i - 1, &["le", "les", "chaque", "every", "each"]);
        let dated = message.at(i + 1).is_some_and(|t| t.value > 0.0);
        weekday(message, i).is_some() && (plural || article && !dated)
            || message.is(i, &["weekend"]) && i >= 1 && message.is(i - 1, &["le", "les"])
            || message.is(i, &["weekends", "weekdays"])
            || message.is(i, &["semaine"]) && i >= 1 && message.is(i - 1, &["en"])
    };
    (0..message.tokens.len()).any(one_of_many)
}

/// The weekdays of a sentence on a stretch of days, first and last, 0 = Monday: "jeudi et vendredi", "from Monday to
/// Wednesday". `None` where they are a habit, or not neighbours.
pub fn stretch(text: &str) -> Option<(u8, u8)> {
    let message = Message::read(text);
    let always = (0..message.tokens.len()).any(|i| message.is(i, ALWAYS));
    if always || one_of_many(&message) {
        return None;
    }
    let said: Vec<u8> = (0..message.tokens.len()).filter_map(|i| weekday(&message, i)).collect();
    let (first, last) = (*said.first()?, *said.last()?);
    let ranged = (0..message.tokens.len()).any(|i| message.is(i, &["au", "a", "to", "through", "thru", "-"]));
    let neighbours = said.windows(2).all(|pair| matches!(pair, [a, b] if (a + 1) % 7 == *b));
    (neighbours || ranged && said.len() == 2).then_some((first, last))
}

/// "not only", "pas que", "pas de problème", "pas plus de 45 min" refuse nothing.
fn just_only(message: &Message, i: usize) -> bool {
    const AFTER: &[&str] = &[
        "only",
        "que",
        "seulement",
        "de",
        "problem",
        "worries",
        "plus",
        "more",
        "longer",
        "over",
        "ca",
        "that",
    ];
    message.is(i + 1, AFTER)
}

fn refused_behind(message: &Message, i: usize) -> bool {
    weekday(message, i).is_some()
        && message.tokens.iter().skip(i + 1).take(4).any(|t| {
            t.any(&[
                "impossible",
                "unavailable",
                "indisponible",
                "absent",
                "absente",
                "deplacement",
                "away",
            ])
        })
}

fn every_day(message: &Message, i: usize) -> bool {
    let phrase = |words: &[&str]| words.iter().enumerate().all(|(k, w)| message.is(i + k, &[w]));
    phrase(&["tous", "les", "jours"])
        || phrase(&["every", "day"])
        || phrase(&["any", "day"])
        || phrase(&["everyday"])
        || phrase(&["all", "days"])
        || phrase(&["n", "importe", "quel", "jour"])
        || phrase(&["7", "jours", "sur", "7"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_of_days_is_no_habit() {
        for (text, days) in [
            ("je suis en déplacement jeudi et vendredi", Some((3, 4))),
            ("en vacances de lundi à mercredi", Some((0, 2))),
            ("absent du lundi au mercredi", Some((0, 2))),
            ("away from Friday to Monday", Some((4, 0))),
            ("away Saturday and Sunday", Some((5, 6))),
            ("jamais jeudi ni vendredi", None),
            ("le jeudi et le vendredi je suis en déplacement", None),
            ("absent lundi et jeudi", None),
            ("en voyage", None),
        ] {
            assert_eq!(stretch(text), days, "{text}");
        }
    }

    #[test]
    fn lists_ranges_and_exceptions() {
        for (text, days) in [
            ("lundi, mercredi et samedi", &[0, 2, 5][..]),
            ("tous les jours sauf le jeudi", &[0, 1, 2, 4, 5, 6]),
            ("le week-end", &[5, 6]),
            ("Mon/Wed/Sat", &[0, 2, 5]),
            ("du lundi au vendredi", &[0, 1, 2, 3, 4]),
            ("jamais le vendredi", &[0, 1, 2, 3, 5, 6]),
            ("every day except Tuesdays and Fridays", &[0, 2, 3, 5, 6]),
            ("Monday to Friday but not Wednesday", &[0, 1, 3, 4]),
            ("en semaine", &[0, 1, 2, 3, 4]),
            ("mar, jeu et dim", &[1, 3, 6]),
            ("mardi, jeudi et dimanche, pas plus de 45 min en semaine", &[1, 3, 6]),
            ("Tuesday and Sunday, no more than an hour on weekdays", &[1, 6]),
            ("Mondays are impossible for me", &[1, 2, 3, 4, 5, 6]),
            ("mon plan", &[]),
        ] {
            assert_eq!(available(&Message::read(text)), days, "{text}");
        }
    }
}
