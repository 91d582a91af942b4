//! "Ça va mieux, rhume fini": the cold is over, and the way back is shown.

use chrono::Days;

use super::answers::season;
use super::draft::Draft;
use super::understand::{bare, flat, flat_says as says};
use super::{Move, flagged};
use crate::domain::season::{AFTER_COLD, SeasonEvent};
use crate::domain::state::AthleteState;

/// More words than this tell more than that.
const LONGEST: usize = 12;
/// First day that is no longer lighter, in days from today: the run of today or tomorrow stays easy.
const BACK_DAYS: u64 = 2;
/// An illness named as over.
const OVER: &[&str] = &[
    "rhume fini",
    "rhume est fini",
    "rhume est passe",
    "rhume passe",
    "rhume c est fini",
    "rhume c est passe",
    "fini le rhume",
    "plus de rhume",
    "plus le rhume",
    "plus malade",
    "plus enrhume",
    "plus enrhumee",
    "je suis gueri",
    "je suis guerie",
    "gueri du rhume",
    "remis du rhume",
    "remise du rhume",
    "cold is gone",
    "cold s gone",
    "cold is over",
    "over my cold",
    "over the cold",
    "no more cold",
    "no longer sick",
    "no longer ill",
    "not sick anymore",
    "not sick any more",
    "not ill anymore",
    "not ill any more",
];
/// Somebody who is better: they may mean much else, a pain above all.
const BETTER: &[&str] = &[
    "je vais mieux",
    "jvais mieux",
    "j vais mieux",
    "je vais beaucoup mieux",
    "je me sens mieux",
    "i m better",
    "i am better",
    "i feel better",
    "i m feeling better",
    "i am feeling better",
    "feeling better",
    "ca va mieux",
    "ca va beaucoup mieux",
];
/// Words that follow them without changing their meaning.
const BESIDE: &[&str] = &[
    "maintenant",
    "aujourd hui",
    "ce matin",
    "merci",
    "now",
    "today",
    "thanks",
    "this morning",
    "oui",
    "yes",
    "coach",
];
const NOT_OVER: &[&str] = &[
    "pas",
    "toujours",
    "encore",
    "still",
    "si",
    "if",
    "quand",
    "when",
    "mais",
    "but",
    "plus malade que",
    "until",
];

/// `None`: no illness is told to be over.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let words = flat(text);
    if text.contains('?') || words.split_whitespace().count() > LONGEST || says(&words, NOT_OVER) || flagged(state) {
        return None;
    }
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    if slots.site.is_some() || slots.distance_m.is_some() || slots.duration_s.is_some() {
        return None;
    }
    let better = alone(&words) && state.injuries.is_empty();
    if !says(&words, OVER) && !better {
        return None;
    }
    // Only a cold that was told makes "ça va mieux" more than an answer to "ça va ?".
    let small_talk = !says(&words, OVER) && says(&words, &["ca va mieux", "ca va beaucoup mieux"]);
    if small_talk && !had_a_cold(state) {
        return None;
    }
    let from = state.today.checked_add_days(Days::new(BACK_DAYS))?;
    let back = state
        .season
        .as_ref()
        .and_then(|_| season::change(state, SeasonEvent::WellAgain { from }));
    Some(back.unwrap_or_else(|| {
        let mut d = Draft::new(state);
        let words = d.word("care-example-session", &[]);
        let example = d.example(words);
        d.say("care-well-again", &[("example", example.into())]);
        Move::Say(d.reply())
    }))
}

/// Nothing but that somebody is better.
fn alone(words: &str) -> bool {
    let Some(said) = BETTER.iter().find(|w| says(words, &[w])) else {
        return false;
    };
    let rest = words.replacen(&format!(" {said} "), " ", 1);
    let rest = BESIDE.iter().fold(rest, |rest, w| rest.replace(&format!(" {w} "), " "));
    rest.trim().is_empty()
}

fn had_a_cold(state: &AthleteState) -> bool {
    let cuts = state.season.iter().flat_map(|s| &s.cuts);
    cuts.into_iter().any(|c| c.why == AFTER_COLD && c.until >= state.today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    #[test]
    fn a_cold_that_is_over_is_heard_and_the_way_back_said() {
        for (lang, text, back) in [
            (Lang::Fr, "ca va mieux, rhume fini", "courte et facile"),
            (Lang::Fr, "jvais mieux", "courte et facile"),
            (Lang::Fr, "je ne suis plus malade", "courte et facile"),
            (Lang::En, "my cold is gone", "short, easy run"),
            (Lang::En, "I'm feeling better now", "short, easy run"),
        ] {
            match settle(text, &cases::runner(lang)) {
                Some(Move::Say(reply)) => assert!(reply.text.contains(back), "{text}: {}", reply.text),
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn other_betters_are_not_the_end_of_an_illness() {
        let well = cases::runner(Lang::Fr);
        for text in [
            "ça va mieux",
            "je vais pas mieux",
            "je vais mieux dormir",
            "le rhume est passé ?",
            "toujours plus malade",
            "je vais mieux mais j'ai mal au genou",
            "couru 8 km en 42 min, plus malade",
        ] {
            assert_eq!(settle(text, &well), None, "{text}");
        }
        assert_eq!(settle("je vais mieux", &cases::hurt(Lang::Fr)), None);
        assert_eq!(settle("rhume fini", &cases::flagged(Lang::Fr)), None);
    }
}
