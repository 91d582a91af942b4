use chrono::Days;
use uuid::Uuid;

use super::*;
use crate::coach::offline::cases;
use crate::coach::offline::understand::understand;
use crate::domain::athlete::Lang;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::shoe::Shoe;

fn pair(id: u128, name: &str, current: bool) -> ShoeState {
    let figure = |value, unit| Figure::computed(value, unit, "test", &[], Evidence::Strong);
    ShoeState {
        shoe: Shoe {
            id: Uuid::from_u128(id),
            name: name.to_owned(),
            racing: false,
            since: cases::today() - Days::new(20),
            again: Vec::new(),
            start_m: 0.0,
            limit_m: None,
            retired: None,
        },
        distance_m: figure(412_400.0, Unit::Metres),
        limit_m: figure(800_000.0, Unit::Metres),
        share: figure(51.55, Unit::Percent),
        current,
        recent: Vec::new(),
    }
}

fn two(lang: Lang) -> AthleteState {
    let mut state = cases::runner(lang);
    state.shoes = vec![pair(1, "Pegasus 41", true), pair(2, "Ghost 15", false)];
    state
}

fn settled(text: &str, state: &AthleteState) -> Option<Move> {
    settle(&understand(text, state.today, state.athlete.settings.lang), text, state)
}

fn added(text: &str) -> Option<(String, bool, f64, Option<f64>)> {
    match settled(text, &cases::runner(Lang::Fr))? {
        Move::Act(actions) => match actions.as_slice() {
            [
                Action::AddShoe {
                    name,
                    racing,
                    start_m,
                    limit_m,
                    ..
                },
            ] => Some((name.clone(), *racing, *start_m, *limit_m)),
            other => panic!("{text}: {other:?}"),
        },
        other => panic!("{text}: {other:?}"),
    }
}

fn said(text: &str, state: &AthleteState) -> String {
    match settled(text, state) {
        Some(Move::Say(reply)) => reply.text,
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn a_new_pair_is_told_in_many_ways() {
    let pair = |name: &str, racing, km: f64| Some((name.to_owned(), racing, km * 1000.0, None));
    for (text, expected) in [
        ("nouvelles chaussures : Pegasus 41", pair("Pegasus 41", false, 0.0)),
        (
            "j'ai de nouvelles chaussures, des Pegasus 41",
            pair("Pegasus 41", false, 0.0),
        ),
        ("J’ai acheté des Vaporfly pour la course", pair("Vaporfly", true, 0.0)),
        ("new shoes: Ghost 15, already 120 km", pair("Ghost 15", false, 120.0)),
        ("nouvelle paire : des ghost 15", pair("ghost 15", false, 0.0)),
        (
            "got a new pair of Brooks Ghost today, add them",
            pair("Brooks Ghost", false, 0.0),
        ),
        ("ajoute ma paire de pegasus", pair("pegasus", false, 0.0)),
        ("je viens d'acheter des nouvelles asics", pair("asics", false, 0.0)),
        (
            "nouvelles chaussures : Gel-Nimbus 26 (bleues)",
            pair("Gel-Nimbus 26", false, 0.0),
        ),
        (
            "chaussures neuves : Évadict MT Cushion, déjà 80 km",
            pair("Évadict MT Cushion", false, 80.0),
        ),
        ("new shoes: On Cloudmonster", pair("On Cloudmonster", false, 0.0)),
        ("new shoes: Adios Pro 3", pair("Adios Pro 3", true, 0.0)),
    ] {
        assert_eq!(added(text), expected, "{text}");
    }
    let own = added("nouvelles chaussures : Kiprun KD900, limite 600 km");
    assert_eq!(own, Some(("Kiprun KD900".to_owned(), false, 0.0, Some(600_000.0))));
}

#[test]
fn talk_of_shoes_is_no_new_pair() {
    for text in [
        "mes nouvelles chaussures sont super",
        "j'ai besoin de nouvelles chaussures",
        "quand changer mes chaussures ?",
        "do I need new trainers",
        "which shoes for a marathon",
        "j'ai acheté un vélo",
        "I got a new PR in my Hoka",
        "j'ai reçu un mail de Nike",
        "j'ai mal au pied avec mes nouvelles chaussures",
        "couru 8 km en 42 min avec mes nouvelles chaussures",
        "mes jambes sont mortes",
        "je passe la soirée avec des amis",
        "la sortie était avec mes amis",
        "retire la sortie d'hier",
        "mes baskets ont 600 bornes, je les change ?",
        "enlève la note sur mes chaussures",
    ] {
        assert_eq!(settled(text, &cases::runner(Lang::Fr)), None, "{text}");
        assert_eq!(settled(text, &two(Lang::Fr)), None, "{text}");
    }
}

#[test]
fn pairs_are_thrown_away_and_put_on_again() {
    let state = two(Lang::Fr);
    let date = state.today;
    let retire = |id| {
        let shoe = Uuid::from_u128(id);
        Some(Move::Act(vec![Action::RetireShoe { shoe, date }]))
    };
    for text in [
        "mes Pegasus sont mortes",
        "je jette les Pegasus",
        "my pegasus are done, take them out of rotation",
        "retire my old Pegasus",
        "j'ai jeté mes Pegasus 41",
    ] {
        assert_eq!(settled(text, &state), retire(1), "{text}");
    }
    let shoe = Uuid::from_u128(2);
    let ghost = Some(Move::Act(vec![Action::UseShoe { shoe, from: date }]));
    for text in [
        "je change de chaussures pour les Ghost",
        "je passe aux Ghost 15",
        "I'm switching to the Ghosts",
        "je change de chaussures",
    ] {
        assert_eq!(settled(text, &state), ghost, "{text}");
    }
    assert_eq!(
        said("je passe aux Pegasus", &state),
        "Pegasus 41\u{a0}: c’est déjà ta paire du moment, tes sorties comptent pour elle."
    );
    assert_eq!(
        said("mes chaussures sont mortes", &state),
        "Laquelle\u{202f}? Réécris avec son nom\u{a0}: Pegasus 41, Ghost 15."
    );
    let mut one = state.clone();
    one.shoes.truncate(1);
    assert_eq!(settled("mes chaussures sont mortes", &one), retire(1));
}

#[test]
fn a_run_was_in_a_pair() {
    let state = two(Lang::Fr);
    let shoe = Uuid::from_u128(2);
    let last = state.last_run.as_ref().unwrap().activity.id.0;
    let worn = |activity| Some(Move::Act(vec![Action::WearShoe { activity, shoe }]));
    assert_eq!(settled("cette sortie était avec les Ghost", &state), worn(last));
    assert_eq!(settled("I ran in the Ghosts", &state), worn(last));
    // The 19th, five days before.
    let thursday = Uuid::from_u128(1005);
    assert_eq!(
        settled("la sortie de jeudi était avec les Ghost 15", &state),
        worn(thursday)
    );
    assert_eq!(
        said("la sortie de lundi était avec les Ghost", &state),
        "Je ne connais pas de sortie ce jour-là\u{a0}: rien n’a changé. Donne le jour d’une sortie des quatre dernières semaines."
    );
    assert_eq!(settled("couru 8 km en 42 min avec les Ghost", &state), None);
}

#[test]
fn what_cannot_be_is_said_and_changes_nothing() {
    let state = two(Lang::Fr);
    assert_eq!(
        said("nouvelles chaussures", &state),
        "Quel modèle\u{202f}? Écris par exemple «\u{a0}nouvelles chaussures\u{a0}: Pegasus\u{a0}», avec son kilométrage si elle en a déjà. Rien n’est noté."
    );
    assert_eq!(
        said("nouvelles chaussures : Ghost 16, déjà 5 000 km", &state),
        "5\u{202f}000\u{a0}km pour une paire, c’est plus que je ne peux croire (2\u{202f}000\u{a0}km au plus). Rien n’est noté\u{a0}: vérifie le chiffre et réécris."
    );
    let long = format!("nouvelles chaussures : {}", "Pegasus".repeat(6));
    assert!(said(&long, &state).starts_with("Ce nom est trop long\u{a0}: 40 caractères au plus."));
    assert!(said("nouvelles chaussures : pegasus 41", &state).starts_with("Une paire s’appelle déjà pegasus 41."));
    assert_eq!(
        said("je change de chaussures pour les Adios", &state),
        "Je ne connais pas cette paire, rien n’a changé. Tes paires\u{a0}: Pegasus 41, Ghost 15. Pour en ajouter une\u{a0}: «\u{a0}nouvelles chaussures\u{a0}:\u{a0}» et son nom."
    );
    assert!(said("je jette les Pegasus 40", &state).starts_with("Je ne connais pas cette paire"));
    assert!(said("mes hoka sont mortes", &cases::runner(Lang::Fr)).starts_with("Je ne connais encore aucune"));
    assert!(said("new shoes: Ghost 16, limit 5 km", &two(Lang::En)).starts_with("The life of a pair goes from 50"));
}

#[test]
fn two_pairs_that_fit_are_asked_about() {
    let mut state = two(Lang::En);
    state.shoes.push(pair(3, "Ghost 16", false));
    assert_eq!(
        said("the Ghost are dead", &state),
        "Which one? Write it again with its name: Pegasus 41, Ghost 15, Ghost 16."
    );
    let shoe = Uuid::from_u128(3);
    let date = state.today;
    assert_eq!(
        settled("the Ghost 16 are dead", &state),
        Some(Move::Act(vec![Action::RetireShoe { shoe, date }]))
    );
}

#[test]
fn a_name_gives_no_orders() {
    let name = "new shoes: **@all** [x](http://evil) `rm`";
    let Some(Move::Act(actions)) = settled(name, &cases::runner(Lang::En)) else {
        panic!("a pair");
    };
    let [Action::AddShoe { name, .. }] = actions.as_slice() else {
        panic!("{actions:?}");
    };
    assert!(
        name.chars().all(|c| c.is_alphanumeric() || " ():.".contains(c)),
        "{name}"
    );
}

#[test]
fn the_list_names_what_each_has_run() {
    let mut state = two(Lang::Fr);
    state.shoes[1].shoe.retired = Some(state.today);
    state.shoes[0].share.value = 85.0;
    let Some(Move::Say(reply)) = list(&state) else {
        panic!("a list");
    };
    assert_eq!(
        reply.text,
        "Tes chaussures\u{a0}:\n• Pegasus 41\u{a0}: 412\u{a0}km sur 800\u{a0}km (85\u{202f}%), ta paire du moment, bientôt usée\n• Ghost 15\u{a0}: 412\u{a0}km, retirée\nAlterne deux paires, et fais deux semaines de transition avec une neuve."
    );
    assert_eq!(list(&cases::runner(Lang::Fr)), None);
}
