//! The side of what hurts: "genou gauche", "my left knee".

use super::normalise::Message;
use crate::domain::wellness::Side;

const LEFT: &[&str] = &["gauche", "gauches", "left"];
const RIGHT: &[&str] = &["droit", "droite", "droits", "droites", "right"];
/// Before these "right" is no side.
const RIGHT_AWAY: &[&str] = &[
    "now", "after", "before", "away", "above", "below", "under", "behind", "there", "here", "on",
];
/// Behind these "right" and "droit" are no side: "doesn't feel right", "all right", "le droit de".
const NO_SIDE: &[&str] = &[
    "not", "t", "feel", "feels", "felt", "feeling", "quite", "all", "is", "isn", "just", "look", "looks", "le", "ai",
    "as", "a", "avoir", "avais", "du", "bon",
];
/// Behind this "droit" is a direction.
const STRAIGHT: &str = "tout";
/// Tokens between a site and its side: "le genou, côté gauche", "my left outer knee".
const REACH: usize = 4;

/// The side named near the site between these tokens, `end` excluded. `None`: none is, or both are.
pub fn of_site(message: &Message, start: usize, end: usize) -> Option<Side> {
    one(
        message,
        start.saturating_sub(REACH)..(end + REACH).min(message.tokens.len()),
    )
}

/// The side a whole text names, with or without a site.
pub fn side(text: &str) -> Option<Side> {
    let message = Message::read(text);
    one(&message, 0..message.tokens.len())
}

fn one(message: &Message, range: std::ops::Range<usize>) -> Option<Side> {
    let mut found = range.filter_map(|at| at_token(message, at));
    let first = found.next()?;
    found.all(|side| side == first).then_some(first)
}

fn at_token(message: &Message, at: usize) -> Option<Side> {
    if message.is(at, LEFT) {
        return Some(Side::Left);
    }
    let straight = message.is(at, &["droit"]) && message.word_before(at).is_some_and(|t| t.is(STRAIGHT));
    let away = message.is(at, &["right"]) && message.is(at + 1, RIGHT_AWAY);
    let none =
        message.is(at, &["right", "droit"]) && message.word_before(at).is_some_and(|t| NO_SIDE.iter().any(|w| t.is(w)));
    (message.is(at, RIGHT) && !straight && !away && !none).then_some(Side::Right)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use crate::coach::offline::understand::understand;
    use crate::domain::athlete::Lang;

    fn place(text: &str) -> Option<String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24)?;
        understand(text, today, Lang::Fr).slots.place()
    }

    #[test]
    fn a_side_is_read_with_its_site() {
        for (text, wanted) in [
            ("j'ai mal au genou gauche", Some("knee-left")),
            ("douleur genou droit 3/10", Some("knee-right")),
            ("ma cheville droite me lance", Some("ankle-right")),
            ("tendon d'Achille gauche raide, 4/10", Some("achilles-left")),
            ("my left knee hurts", Some("knee-left")),
            ("pain in my right calf 4/10", Some("calf-right")),
            ("j'ai mal au genou", Some("knee")),
            ("mal aux deux genoux, gauche et droit", Some("knee")),
            ("my knee hurts right after a run", Some("knee")),
            ("j'ai mal au genou quand je vais tout droit", Some("knee")),
            ("my knee doesn't feel right", Some("knee")),
            ("my knee is not right since sunday", Some("knee")),
            ("je vais bien", None),
        ] {
            assert_eq!(place(text).as_deref(), wanted, "{text}");
        }
    }
}
