//! "C'est quoi mon allure seuil ?": the threshold alone, with its heart rates where they are known.

use super::{Ask, Move, numbers};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::understand::{flat, flat_says};
use crate::domain::figure::Unit;
use crate::domain::intent::Intent;

/// Words of the threshold, and words of another pace beside it.
const THRESHOLD: &[&str] = &["seuil", "au seuil", "threshold", "tempo", "lactate"];
const OTHERS: &[&str] = &[
    "allures",
    "paces",
    "facile",
    "easy",
    "endurance",
    "marathon",
    "semi",
    "half",
    "vma",
    "intervalle",
    "intervalles",
    "interval",
    "intervals",
    "footing",
    "zones",
    "long",
    "longue",
    "10 km",
    "10k",
    "5 km",
    "5k",
];
/// The zone of threshold running among five (the fourth, by reserve, by maximum and by threshold alike).
const THRESHOLD_ZONE: usize = 4;

/// `None`: the question is on other paces, or on several.
pub fn asked(ask: &Ask) -> Option<Move> {
    let words = flat(ask.text);
    if !flat_says(&words, THRESHOLD) || flat_says(&words, OTHERS) {
        return None;
    }
    let mut d = ask.draft();
    match &ask.state.fitness {
        Some(fitness) => {
            let pace = d.pace(&fitness.paces.threshold);
            d.say("threshold-pace", &[("pace", pace.into())]);
            heart(&mut d);
            numbers::basis(&mut d, fitness);
            let row = vec![d.say_button("button-paces", Intent::MyPaces)];
            d.buttons(row);
        }
        None => {
            let words = d.word("example-race", &[]);
            let example = d.example(words);
            d.say("threshold-pace-unknown", &[("example", example.into())]);
        }
    }
    Some(Move::Say(d.reply()))
}

/// The threshold heart rate that was measured, else its zone. Nothing where neither is known.
fn heart(d: &mut Draft) {
    let state = d.state;
    let Some(zones) = &state.zones else { return };
    let Some((low, high)) = zones.zones.get(THRESHOLD_ZONE - 1) else {
        return;
    };
    let number = d.rule(THRESHOLD_ZONE as f64, Unit::Count, "zone_number");
    let (low, high) = (d.number(low, 0), d.bpm(high));
    d.say(
        "threshold-heart",
        &[("n", number.into()), ("low", low.into()), ("high", high.into())],
    );
}

#[cfg(test)]
mod tests {
    use crate::coach::offline::cases::{heard, newcomer, runner};
    use crate::domain::athlete::Lang;

    #[test]
    fn the_threshold_is_answered_alone_with_its_zone() {
        let fr = heard(&runner(Lang::Fr), "c'est quoi mon allure seuil ?");
        assert!(
            fr.starts_with("Ton allure seuil : 4:38/km.\nAu cardio : zone 4, 161 à 174 bpm.\n"),
            "{fr}"
        );
        assert!(!fr.contains("Facile") && fr.lines().count() == 3, "{fr}");
        let en = heard(&runner(Lang::En), "what's my threshold pace?");
        assert!(en.starts_with("Your threshold pace: 4:38/km.\n"), "{en}");
    }

    #[test]
    fn without_a_race_the_threshold_is_not_known_and_other_paces_are_their_own() {
        assert_eq!(
            heard(&newcomer(Lang::Fr), "c'est quoi mon allure seuil ?"),
            "Pour ton allure seuil, il me faut une course récente, par exemple « 10 km en 48:30 le 12 octobre »."
        );
        let all = heard(&runner(Lang::Fr), "mes allures ?");
        assert!(all.starts_with("Facile"), "{all}");
    }
}
