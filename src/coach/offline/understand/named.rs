//! Things with identifiers, found by name: injury sites, exercises, methods.

use std::sync::LazyLock;

use super::exercises::EXERCISES;
use super::methods::METHODS;
use super::phrasebook::Phrasebook;
use super::sites::SITES;

type Table = &'static [(&'static str, &'static str)];

fn book(table: Table) -> Phrasebook<&'static str> {
    Phrasebook::new(
        table
            .iter()
            .flat_map(|(id, phrases)| phrases.split('|').map(|phrase| (*id, phrase))),
    )
}

pub static SITE_BOOK: LazyLock<Phrasebook<&'static str>> = LazyLock::new(|| book(SITES));
pub static EXERCISE_BOOK: LazyLock<Phrasebook<&'static str>> = LazyLock::new(|| book(EXERCISES));
pub static METHOD_BOOK: LazyLock<Phrasebook<&'static str>> = LazyLock::new(|| book(METHODS));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::understand::normalise::Message;
    use crate::coach::offline::understand::phrasebook::Words;

    fn found(book: &Phrasebook<&'static str>, text: &str) -> Option<&'static str> {
        book.longest(&Words::of(&Message::read(text))).map(|h| h.meaning)
    }

    #[test]
    fn names_give_identifiers() {
        for (text, id) in [
            ("tendon d'Achille", "achilles"),
            ("périostite", "shin"),
            ("voûte plantaire", "foot"),
            ("sous le pied", "foot"),
            ("syndrome de l'essuie-glace", "knee"),
            ("TFL", "knee"),
            ("mollet", "calf"),
            ("ischio", "hamstring"),
            ("my lower back", "back"),
            ("aine", "groin"),
            ("cheville", "ankle"),
            ("hip flexor", "hip"),
            ("cuisses", "quad"),
        ] {
            assert_eq!(found(&SITE_BOOK, text), Some(id), "{text}");
        }
        assert_eq!(found(&EXERCISE_BOOK, "un squat bulgare"), Some("bulgarian_split_squat"));
        assert_eq!(
            found(&EXERCISE_BOOK, "single leg deadlift"),
            Some("single_leg_deadlift")
        );
        assert_eq!(found(&METHOD_BOOK, "en 80/20"), Some("eighty_twenty"));
        assert_eq!(found(&METHOD_BOOK, "norwegian singles"), Some("norwegian_singles"));
    }
}
