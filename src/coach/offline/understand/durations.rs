//! Durations, race times and times of day.

use super::normalise::{Kind, Message};
use super::numbers::{number, plain_number};

const HOUR: &[&str] = &["h", "heure", "heures", "hour", "hours", "hr", "hrs"];
const MINUTE: &[&str] = &["min", "mn", "mins", "minute", "minutes", "m", "'"];
const SECOND: &[&str] = &["s", "sec", "secs", "seconde", "secondes", "second", "seconds"];
/// Words after which "21h" is a time of the day.
const CLOCK_BEFORE: &[&str] = &[
    "a", "vers", "at", "around", "apres", "after", "entre", "between", "from", "until", "jusqu", "des", "before",
    "avant", "till", "since", "depuis", "lever",
];

/// A length of time as written, before its context settles what it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Time {
    pub seconds: f64,
    /// "1:45": minutes and seconds as read here, hours and minutes as read there. The second reading, seconds.
    pub or_seconds: Option<f64>,
    /// It follows a word such as "à" or "after": it may be a time of day.
    pub clock_like: bool,
}

impl Time {
    fn sure(seconds: f64) -> Self {
        Self {
            seconds,
            or_seconds: None,
            clock_like: false,
        }
    }

    /// The reading that gives a possible running pace over `distance_m`: two parts are minutes and seconds
    /// unless that would be faster than any runner.
    pub fn over(self, distance_m: Option<f64>) -> f64 {
        /// Seconds per kilometre no runner beats over a race distance.
        const FASTEST_S_PER_KM: f64 = 125.0;
        /// Without a distance, a first part up to this many is hours.
        const HOURS_UP_TO_S: f64 = 5.0 * 3600.0 + 3599.0;
        match (self.or_seconds, distance_m) {
            (Some(hours), Some(metres)) if self.seconds / metres * 1000.0 < FASTEST_S_PER_KM => hours,
            (Some(hours), None) if hours <= HOURS_UP_TO_S => hours,
            _ => self.seconds,
        }
    }
}

/// The duration that starts at `i`, and the index after it.
pub fn duration(message: &Message, i: usize) -> Option<(Time, usize)> {
    // "10pm" is read by `time_of_day`.
    let (mut time, end) = fraction_of_hour(message, i)
        .map(|(s, end)| (Time::sure(s), end))
        .or_else(|| colons(message, i))
        .or_else(|| with_units(message, i))?;
    if message.is(end, &["am", "pm"]) {
        return None;
    }
    time.clock_like = message.word_before(i).is_some_and(|t| t.any(CLOCK_BEFORE));
    (time.seconds > 0.0 && time.seconds <= 7.0 * 86_400.0).then_some((time, end))
}

/// "trois quarts d'heure", "une demi-heure", "half an hour", "quarter of an hour", "an hour and a half".
fn fraction_of_hour(message: &Message, i: usize) -> Option<(f64, usize)> {
    const PHRASES: &[(&[&str], f64)] = &[
        (&["trois", "quarts", "d", "heure"], 2700.0),
        (&["3", "quarts", "d", "heure"], 2700.0),
        (&["3", "/", "4", "d", "heure"], 2700.0),
        (&["3", "/", "4", "h"], 2700.0),
        (&["three", "quarters", "of", "an", "hour"], 2700.0),
        (&["quart", "d", "heure"], 900.0),
        (&["quarter", "of", "an", "hour"], 900.0),
        (&["quarter", "hour"], 900.0),
        (&["demi", "-", "heure"], 1800.0),
        (&["demi", "heure"], 1800.0),
        (&["demie", "heure"], 1800.0),
        (&["half", "an", "hour"], 1800.0),
        (&["half", "hour"], 1800.0),
        (&["half", "-", "hour"], 1800.0),
        (&["hour", "and", "a", "half"], 5400.0),
        (&["heure", "et", "demie"], 5400.0),
        (&["heure", "et", "quart"], 4500.0),
    ];
    // The article belongs to the phrase.
    let from = if message.is(i, &["un", "une", "an", "a"]) {
        i + 1
    } else {
        i
    };
    PHRASES
        .iter()
        .find(|(words, _)| words.iter().enumerate().all(|(k, w)| message.is(from + k, &[w])))
        .map(|(words, seconds)| (*seconds, from + words.len()))
}

/// "42:10", "3:29:10".
fn colons(message: &Message, i: usize) -> Option<(Time, usize)> {
    let part = |at: usize| {
        message
            .at(at)
            .filter(|t| t.kind == Kind::Number && !t.text.contains('.'))
    };
    let first = part(i)?;
    let second = part(i + 2).filter(|t| message.is(i + 1, &[":"]) && t.text.len() == 2 && t.value < 60.0)?;
    let third = part(i + 4).filter(|t| message.is(i + 3, &[":"]) && t.text.len() == 2 && t.value < 60.0);
    let (a, b) = (first.value, second.value);
    if let Some(c) = third {
        return Some((Time::sure(a * 3600.0 + b * 60.0 + c.value), i + 5));
    }
    let time = Time {
        seconds: a * 60.0 + b,
        or_seconds: (a < 10.0).then_some(a * 3600.0 + b * 60.0),
        clock_like: false,
    };
    Some((time, i + 3))
}

/// "1h05", "1 h 05 min 20 s", "3h29:10", "42 min", "42'30", "une heure et demie", "5 and a half hours".
fn with_units(message: &Message, i: usize) -> Option<(Time, usize)> {
    let (mut value, mut at) = number(message, i)?;
    if message.is(at, &["and"]) && message.is(at + 1, &["a"]) && message.is(at + 2, &["half"]) {
        value += 0.5;
        at += 3;
    }
    if message.is(at, HOUR) {
        return Some(after_hours(message, value, at + 1));
    }
    let article = message.is(i, &["a", "an", "un", "une"]);
    if message.is(at, MINUTE) && !(article && message.is(at, &["m", "'"])) {
        if message.is(at, &["m"]) && value >= 50.0 && value % 50.0 == 0.0 {
            return None;
        }
        let (seconds, end) = seconds_after(message, at + 1);
        return Some((Time::sure(value * 60.0 + seconds), end));
    }
    let glued = message
        .at(at)
        .zip(message.at(at - 1))
        .is_some_and(|(u, n)| u.start == n.end);
    (message.is(at, SECOND) && (glued || !message.is(at, &["s"])) && !article).then(|| (Time::sure(value), at + 1))
}

fn after_hours(message: &Message, hours: f64, from: usize) -> (Time, usize) {
    let base = hours * 3600.0;
    let (half, quarter) = (&["demie", "demi"][..], &["quart"][..]);
    if message.is(from, &["et"]) && message.is(from + 1, half) {
        return (Time::sure(base + 1800.0), from + 2);
    }
    if message.is(from, &["et"]) && message.is(from + 1, quarter) {
        return (Time::sure(base + 900.0), from + 2);
    }
    if message.is(from, &["and"]) && message.is(from + 1, &["a"]) && message.is(from + 2, &["half"]) {
        return (Time::sure(base + 1800.0), from + 3);
    }
    let joined = message.is(from, &["et", "and", ","]);
    let at = if joined { from + 1 } else { from };
    let Some((minutes, next)) = plain_number(message, at).filter(|(m, _)| (0.0..60.0).contains(m)) else {
        return (Time::sure(base), from);
    };
    let unit = message.is(next, MINUTE);
    let two_digits = message
        .at(at)
        .is_some_and(|t| t.kind == Kind::Number && t.text.len() == 2);
    // "1 h, 8 km": what follows is another quantity.
    if !unit && (joined || !two_digits || follows_other_unit(message, next)) {
        return (Time::sure(base), from);
    }
    let after = if unit { next + 1 } else { next };
    let colon = message.is(after, &[":"]);
    let (seconds, end) = seconds_after(message, if colon { after + 1 } else { after });
    let end = if seconds == 0.0 && colon { after } else { end };
    (Time::sure(base + minutes * 60.0 + seconds), end)
}

fn follows_other_unit(message: &Message, at: usize) -> bool {
    message.is(
        at,
        &[
            "km",
            "k",
            "kms",
            "bornes",
            "miles",
            "mi",
            "kg",
            "bpm",
            "kilometres",
            "kilometers",
            "/",
        ],
    )
}

/// "30", "30 s", "30\"" after minutes. Bare digits count only right behind a mark, and two of them.
fn seconds_after(message: &Message, at: usize) -> (f64, usize) {
    let Some(token) = message
        .at(at)
        .filter(|t| t.kind == Kind::Number && t.value < 60.0 && t.text.len() <= 2)
    else {
        let closing = message.is(at, &["'"]);
        return (0.0, if closing { at + 1 } else { at });
    };
    let named = message.is(at + 1, SECOND) || message.is(at + 1, &["\"", "'"]);
    let glued = at
        .checked_sub(1)
        .and_then(|b| message.at(b))
        .is_some_and(|b| b.end == token.start);
    let bare = glued && token.text.len() == 2 && !follows_other_unit(message, at + 1);
    if named || bare {
        let mut end = at + 1;
        if named {
            end += 1;
            if message.is(end, &["'"]) {
                end += 1;
            }
        }
        return (token.value, end);
    }
    (0.0, at)
}

/// A time of day at `i` in minutes after midnight, and the index after it: "21h", "21 h 30", "10pm", "22:00",
/// "midnight". `bare` also takes a lone hour ("de 21 à 7").
pub fn time_of_day(message: &Message, i: usize, bare: bool) -> Option<(u16, usize)> {
    let token = message.at(i)?;
    match token.text.as_str() {
        "minuit" | "midnight" => return Some((0, i + 1)),
        "midi" | "noon" => return Some((12 * 60, i + 1)),
        _ => {}
    }
    let (hour, mut at) = plain_number(message, i).filter(|(h, _)| (0.0..=24.0).contains(h) && h.fract() == 0.0)?;
    let mut minute = 0.0;
    let mut marked = false;
    if message.is(at, HOUR) || message.is(at, &[":"]) {
        marked = message.is(at, HOUR);
        at += 1;
        if let Some(m) = message
            .at(at)
            .filter(|t| t.kind == Kind::Number && t.text.len() == 2 && t.value < 60.0)
        {
            minute = m.value;
            marked = true;
            at += 1;
        }
    }
    let half_day = message.at(at).and_then(|t| match t.text.as_str() {
        "am" => Some(0.0),
        "pm" => Some(12.0),
        _ => None,
    });
    if half_day.is_some() {
        at += 1;
    } else if message.is(at, &["a", "p"]) && message.is(at + 1, &["."]) && message.is(at + 2, &["m"]) {
        return Some((
            minutes_of(
                hour,
                minute,
                if message.is(at, &["p"]) { Some(12.0) } else { Some(0.0) },
            ),
            at + 3,
        ));
    }
    (marked || half_day.is_some() || bare).then(|| (minutes_of(hour, minute, half_day), at))
}

fn minutes_of(hour: f64, minute: f64, half_day: Option<f64>) -> u16 {
    let hour = half_day.map_or(hour, |add| hour % 12.0 + add);
    ((hour * 60.0 + minute) as u16) % 1440
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_in_every_spelling() {
        for (text, seconds) in [
            ("42 min", 2520.0),
            ("42'", 2520.0),
            ("42'30", 2550.0),
            ("42'30\"", 2550.0),
            ("1h05", 3900.0),
            ("1 h 05 min 20 s", 3920.0),
            ("3h29:10", 12_550.0),
            ("3:29:10", 12_550.0),
            ("42:10", 2530.0),
            ("trois quarts d'heure", 2700.0),
            ("une heure et demie", 5400.0),
            ("an hour and a half", 5400.0),
            ("half an hour", 1800.0),
            ("2h", 7200.0),
            ("1h30min", 5400.0),
            ("two hours", 7200.0),
            ("5 and a half hours", 19_800.0),
            ("45mn", 2700.0),
            ("52min30", 3150.0),
            ("2h45m", 9900.0),
            ("1.5 hours", 5400.0),
            ("1h et demie", 5400.0),
            ("1 hour and 20 minutes", 4800.0),
        ] {
            let message = Message::read(text);
            let found = duration(&message, 0).map(|(t, end)| (t.seconds, end));
            assert_eq!(found, Some((seconds, message.tokens.len())), "{text}");
        }
    }

    #[test]
    fn two_parts_are_read_by_what_is_possible() {
        let time = |text: &str| duration(&Message::read(text), 0).map(|(t, _)| t);
        assert_eq!(time("1:45").map(|t| t.over(Some(21_097.5))), Some(6300.0));
        assert_eq!(time("1:45").map(|t| t.over(None)), Some(6300.0));
        assert_eq!(time("42:10").map(|t| t.over(Some(10_000.0))), Some(2530.0));
        assert_eq!(time("3:30").map(|t| t.over(Some(1000.0))), Some(210.0));
    }

    #[test]
    fn times_of_day() {
        let at = |text: &str| time_of_day(&Message::read(text), 0, false).map(|(m, _)| m);
        assert_eq!(at("21h"), Some(1260));
        assert_eq!(at("21 h 30"), Some(1290));
        assert_eq!(at("10pm"), Some(1320));
        assert_eq!(at("12 am"), Some(0));
        assert_eq!(at("22:00"), Some(1320));
        assert_eq!(at("21"), None);
    }
}
