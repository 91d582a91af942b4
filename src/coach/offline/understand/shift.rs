//! A session put off or brought forward by so many days: "reporte d'un jour", "two days earlier".

use super::normalise::Message;
use super::numbers::number;

/// Further than this is no shift of a session, days.
const FURTHEST: f64 = 28.0;
const DAYS: &[&str] = &["jour", "jours", "day", "days", "journee"];
const WEEKS: &[&str] = &["semaine", "semaines", "week", "weeks"];
/// Verbs and words that put it earlier; every other one puts it later.
const EARLIER: &[&str] = &[
    "avance", "avancer", "avances", "avancez", "tot", "earlier", "forward", "sooner", "avant", "before", "veille",
];
const LATER: &[&str] = &[
    "reporte",
    "reporter",
    "reportes",
    "decale",
    "decaler",
    "decales",
    "repousse",
    "repousser",
    "recule",
    "reculer",
    "retarde",
    "retarder",
    "tard",
    "later",
    "back",
    "postpone",
    "delay",
    "push",
    "apres",
    "after",
    "lendemain",
    "following",
    "deplace",
    "deplacer",
    "move",
    "shift",
];

/// Days by which a message moves something, negative for earlier. `None`: it names no such amount.
pub fn days_shifted(text: &str) -> Option<i64> {
    let message = Message::read(text);
    let says = |words: &[&str]| message.tokens.iter().any(|t| t.any(words));
    let by = (0..message.tokens.len()).find_map(|i| amount(&message, i));
    let named = says(&["lendemain", "veille"]).then_some(1.0);
    let days = by.or(named).filter(|days| (1.0..=FURTHEST).contains(days))?;
    if says(EARLIER) {
        Some(-(days as i64))
    } else {
        says(LATER).then_some(days as i64)
    }
}

/// "d'un jour", "de 2 jours", "by a day", "one day", "a week": so many days.
fn amount(message: &Message, i: usize) -> Option<f64> {
    let one = message.is(i, &["un", "une", "a", "an", "one"]).then_some((1.0, i + 1));
    let (count, unit) = one.or_else(|| number(message, i))?;
    // "dans 3 jours" and "il y a 2 jours" name a day, not a distance between two.
    let before = |back: usize, words: &[&str]| i.checked_sub(back).is_some_and(|at| message.is(at, words));
    if before(1, &["dans", "in", "y"]) || before(2, &["y"]) || message.is(unit + 1, &["ago"]) {
        return None;
    }
    if message.is(unit, DAYS) {
        Some(count)
    } else {
        message.is(unit, WEEKS).then_some(count * 7.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_days_earlier_or_later() {
        for (text, days) in [
            ("reporte d'un jour", Some(1)),
            ("avance la séance de jeudi d'un jour", Some(-1)),
            ("décale ma sortie longue de deux jours", Some(2)),
            ("move Thursday's session one day earlier", Some(-1)),
            ("push tomorrow's run back by a day", Some(1)),
            ("bring it forward by 2 days", Some(-2)),
            ("reporte au lendemain", Some(1)),
            ("reporte ma séance d'une semaine", Some(7)),
            ("déplace la séance dans 3 jours", None),
            ("déplace jeudi à samedi", None),
            ("il y a 2 jours", None),
            ("repousse de 400 jours", None),
        ] {
            assert_eq!(days_shifted(text), days, "{text}");
        }
    }
}
