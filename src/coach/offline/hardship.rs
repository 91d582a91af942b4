//! What weighs more than a session: a death in the family, being fed up, being sick or dizzy.

use super::draft::Draft;
use super::understand::{bare, flat, flat_says as says};
use super::{Move, flagged};
use crate::domain::state::AthleteState;

/// Those who are mourned.
const DEAR: &[&str] = &[
    "mere",
    "pere",
    "maman",
    "papa",
    "grand",
    "mamie",
    "papi",
    "papy",
    "mamy",
    "frere",
    "soeur",
    "fils",
    "fille",
    "mari",
    "femme",
    "compagnon",
    "compagne",
    "oncle",
    "tante",
    "cousin",
    "cousine",
    "ami",
    "amie",
    "pote",
    "copain",
    "copine",
    "collegue",
    "bebe",
    "chien",
    "chienne",
    "chat",
    "chatte",
    "beau",
    "belle",
    "mother",
    "father",
    "mum",
    "mom",
    "dad",
    "grandmother",
    "grandfather",
    "grandma",
    "grandpa",
    "gran",
    "nan",
    "brother",
    "sister",
    "son",
    "daughter",
    "husband",
    "wife",
    "partner",
    "uncle",
    "aunt",
    "friend",
    "colleague",
    "baby",
    "dog",
    "cat",
];
const DIED: &[&str] = &[
    "est mort",
    "est morte",
    "est decede",
    "est decedee",
    "vient de mourir",
    "nous a quittes",
    "nous a quitte",
    "est parti au ciel",
    "died",
    "has died",
    "passed away",
    "just died",
    "is dead",
    "s est eteint",
    "s est eteinte",
];
/// Words of a death by themselves.
const MOURNING: &[&str] = &[
    "enterrement de",
    "obseques de",
    "funerailles de",
    "l enterrement",
    "les obseques",
    "je suis en deuil",
    "funeral",
    "deces de",
    "deces dans",
    "in mourning",
    "death in the family",
    "in the family died",
];
/// "Mort de rire" is no death.
const FIGURE: &[&str] = &[
    "mort de rire",
    "morte de rire",
    "mort de fatigue",
    "morte de fatigue",
    "mort de faim",
    "morte de faim",
    "mort de trouille",
    "mort de froid",
    "died laughing",
    "died of laughter",
];
/// Words between the one who is mourned and the death, at most.
const APART: usize = 5;

/// Somebody who has had enough of running, and the most words that say only that.
const FED_UP: &[&str] = &[
    "je veux plus courir",
    "je ne veux plus courir",
    "j veux plus courir",
    "jveux plus courir",
    "j en ai marre",
    "jen ai marre",
    "marre de courir",
    "marre de la course",
    "j en ai assez",
    "j en ai ras le bol",
    "ras le bol",
    "plus envie de courir",
    "j abandonne",
    "je laisse tomber la course",
    "j arrete la course",
    "i give up",
    "i m giving up",
    "i don t want to run anymore",
    "i don t want to run any more",
    "don t feel like running anymore",
    "i m fed up",
    "i am fed up",
    "i ve had enough",
    "i want to quit running",
    "sick of running",
    "tired of running",
];
const FED_UP_WORDS: usize = 9;
/// Had enough of something that has its own answer.
const OF_ELSE: &[&str] = &[
    "message",
    "messages",
    "rappel",
    "rappels",
    "notification",
    "notifications",
    "reminder",
    "reminders",
    "toi",
    "you",
    "boulot",
    "travail",
    "work",
    "job",
    "tapis",
    "treadmill",
    "plan",
    "methode",
    "method",
    "marathon",
    "semi",
    "course du",
    "race",
    "objectif",
    "goal",
    "seance",
    "session",
    "fractionne",
    "intervals",
    "aujourd hui",
    "today",
    "demain",
    "tomorrow",
];

const SICK: &[&str] = &[
    "vomi",
    "j ai vomis",
    "vomir",
    "rendu mon repas",
    "threw up",
    "thrown up",
    "vomited",
    "puked",
    "was sick after",
];
const SESSION: &[&str] = &[
    "apres",
    "pendant",
    "fractionne",
    "fractionnes",
    "seance",
    "sortie",
    "course",
    "after",
    "during",
    "intervals",
    "session",
    "run",
    "race",
];
const DIZZY: &[&str] = &[
    "dizzy",
    "light headed",
    "lightheaded",
    "faint",
    "tete qui tourne",
    "tete tourne",
    "tete tournait",
    "vertige",
    "vertiges",
    "etourdi",
    "etourdie",
];
const STANDING: &[&str] = &[
    "stood up",
    "stand up",
    "standing up",
    "got up",
    "get up",
    "getting up",
    "en me levant",
    "me leve",
    "quand je me suis leve",
    "quand je me suis levee",
    "au lever",
    "debout",
    "me relevant",
    "me releve",
];
/// Medicines that lower the pressure or the pulse, and what they are taken for.
const HEART_MEDICINE: &[&str] = &[
    "beta blocker",
    "beta blockers",
    "betablocker",
    "betablockers",
    "beta bloquant",
    "beta bloquants",
    "betabloquant",
    "betabloquants",
    "bisoprolol",
    "atenolol",
    "metoprolol",
    "nebivolol",
    "propranolol",
    "blood pressure",
    "hypertension",
    "tension",
    "hypertendu",
    "hypertendue",
];

/// `None`: the sentence tells no such thing. Questions go their own way, save beside a death.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let words = flat(text);
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    let ran = slots.distance_m.is_some() && slots.duration_s.is_some();
    if ran {
        return None;
    }
    if mourns(&words) {
        return Some(say(state, "care-grief", &[("example", "care-example-session")]));
    }
    if text.contains('?') || flagged(state) {
        return None;
    }
    if says(&words, DIZZY) && says(&words, STANDING) && says(&words, HEART_MEDICINE) {
        return Some(say(state, "care-dizzy-standing", &[]));
    }
    let never = says(&words, &["pas vomi", "sans vomir", "jamais vomi", "envie de vomir"]);
    if says(&words, SICK) && says(&words, SESSION) && !never {
        return Some(say(state, "care-sick-after", &[]));
    }
    let short = words.split_whitespace().count() <= FED_UP_WORDS;
    let plain = slots.site.is_none() && slots.distance_m.is_none() && slots.race_name.is_none() && slots.date.is_none();
    (short && plain && says(&words, FED_UP) && !says(&words, OF_ELSE)).then(|| {
        let examples = [("tired", "care-example-tired"), ("fewer", "care-example-fewer")];
        say(state, "care-fed-up", &examples)
    })
}

/// Whether a death is told: of somebody dear, or its funeral.
fn mourns(words: &str) -> bool {
    if says(words, FIGURE) {
        return false;
    }
    let told = |died: &str| {
        let at = words.find(&format!(" {died} "));
        let before = at.and_then(|at| words.get(..at)).unwrap_or_default();
        before.split_whitespace().rev().take(APART).any(|w| DEAR.contains(&w))
    };
    says(words, MOURNING) || DIED.iter().any(|died| told(died)) || lost(words)
}

/// "J'ai perdu mon père", "I lost my dad".
fn lost(words: &str) -> bool {
    let list: Vec<&str> = words.split_whitespace().collect();
    list.windows(4).any(|four| match four {
        ["ai", "perdu", "mon" | "ma", dear] | ["i", "lost" | "ve", "my" | "lost", dear] => DEAR.contains(dear),
        _ => false,
    })
}

fn say(state: &AthleteState, id: &str, examples: &[(&'static str, &str)]) -> Move {
    let mut d = Draft::new(state);
    let mut args = Vec::new();
    for (name, id) in examples {
        let words = d.word(id, &[]);
        args.push((*name, d.example(words).into()));
    }
    d.say(id, &args);
    Move::Say(d.reply())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn heard(lang: Lang, text: &str) -> Option<String> {
        match settle(text, &cases::runner(lang)) {
            Some(Move::Say(reply)) => Some(reply.text),
            None => None,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn what_weighs_more_than_a_session_gets_its_own_words() {
        for (lang, text, part) in [
            (Lang::Fr, "ma grand-mere est morte, j'ai pas couru", "Je suis désolé"),
            (
                Lang::Fr,
                "j'ai perdu mon père, pas couru cette semaine",
                "Je suis désolé",
            ),
            (Lang::En, "my dog died so I didn't run", "I am sorry"),
            (Lang::En, "my mum passed away, I missed my session", "I am sorry"),
            (Lang::Fr, "je veux plus courir", "tu as le droit"),
            (Lang::Fr, "j'en ai marre", "tu as le droit"),
            (Lang::En, "I give up", "you are allowed"),
            (Lang::Fr, "j'ai vomi apres mes fractionnés", "vois ton médecin"),
            (Lang::En, "I threw up after my intervals", "see your doctor"),
            (
                Lang::En,
                "I felt a bit dizzy when I stood up this morning, I take a beta-blocker",
                "is for your doctor",
            ),
            (
                Lang::Fr,
                "la tête qui tourne en me levant, je prends du bisoprolol",
                "se dit à ton médecin",
            ),
        ] {
            assert!(heard(lang, text).is_some_and(|t| t.contains(part)), "{text}");
        }
    }

    #[test]
    fn figures_of_speech_and_other_subjects_go_their_own_way() {
        for text in [
            "je suis mort",
            "mes jambes sont mortes",
            "ma montre est morte",
            "mon pote est mort de rire",
            "j'ai perdu mon chrono",
            "j'en ai marre de tes messages",
            "j'abandonne le marathon",
            "je veux courir plus",
            "couru 8 km en 42 min, j'en ai marre",
            "j'ai pas vomi après la séance",
            "j'ai pas couru",
        ] {
            assert_eq!(heard(Lang::Fr, text), None, "{text}");
        }
        assert_eq!(settle("j'en ai marre", &cases::flagged(Lang::Fr)), None);
    }
}
