//! Pain spoken of beside a plain report: better but not gone, felt during a run, only imagined, asked about.

use super::answers::body;
use super::draft::Draft;
use super::understand::{bare, outdoors};
use super::{Move, flagged, questions};
use crate::domain::action::Action;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::AthleteState;
use crate::domain::wellness::{Injury, Place};

/// A pain of a run is put to the last one up to this many days after it (design choice).
const OF_LAST_RUN_DAYS: i64 = 2;
const BETTER: &[&str] = &[
    "va mieux",
    "vont mieux",
    "va un peu mieux",
    "vont un peu mieux",
    "va beaucoup mieux",
    "moins mal",
    "s'améliore",
    "s'arrange",
    "feels better",
    "feeling better",
    "is better",
    "it's better",
    "its better",
    "getting better",
    "hurts less",
    "much better",
    "bit better",
];
/// Beside these it is not the pain that is better, or not better at all, or gone altogether.
const NOT_BETTER: &[&str] = &[
    "?",
    "pas mieux",
    "not ",
    "n't",
    "dormi",
    "slept",
    "sleep",
    "sommeil",
    "plus mal",
    "plus du tout",
    "gone",
    "guéri",
    "disparu",
    "healed",
    "no pain",
    "plus de douleur",
    "plus aucune",
    "feu vert",
];
const PAST_PAIN: &[&str] = &[
    "eu mal",
    "avais mal",
    "eu une douleur",
    "hurt during",
    "hurt while",
    "had pain",
    "had some pain",
    "was sore during",
];
const A_RUN: &[&str] = &[
    "sortie",
    "course",
    "footing",
    "séance",
    "pendant",
    "en courant",
    "run",
    "session",
];
const REPORTED: &[&str] = &[
    "j'ai mal", "jai mal", "j'ai une", "fait mal", "me lance", "hurts", "hurting", "i have", "i've", "my ", "mon ",
    "ma ", "mes ", "au ", "aux ",
];
const ASKED: &[&str] = &["?", "ou pas", "or not", "et si ", "what if"];
const RUN_ON_IT: &[&str] = &[
    "can i run on it",
    "can i run with it",
    "can i still run",
    "run through it",
    "ok to run on it",
    "je peux courir avec",
    "je peux courir dessus",
    "je peux quand même courir",
    "je peux quand meme courir",
    "courir avec ça",
    "courir avec ca",
    "courir avec cette douleur",
];
const WHEN_HARD: &[&str] = &[
    "when can i do",
    "when can i go back",
    "when can i start",
    "quand est-ce que je peux re",
    "quand je peux re",
    "quand puis-je re",
    "quand pourrai-je re",
    "quand est-ce que je pourrai re",
];
const HARD: &[&str] = &[
    "interval",
    "speed",
    "tempo",
    "hard session",
    "quality",
    "fractionn",
    "vitesse",
    "seuil",
    "vma",
    "séance dure",
    "côtes",
];
const SOMEBODY: &[&str] = &[
    "physio",
    "kiné",
    "kine ",
    "kine?",
    "ostéo",
    "osteo",
    "podolog",
    "podiatr",
    "see a doctor",
    "see someone",
    "voir un médecin",
    "voir un medecin",
    "consulter",
];
const BONE: &[&str] = &[
    "fracture de fatigue",
    "fractures de fatigue",
    "fracture de stress",
    "stress fracture",
    "bone stress",
    "œdème osseux",
    "oedème osseux",
];

/// `None`: a sentence about a pain is no such one.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let lower = text.to_lowercase().replace('’', "'");
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    let hurt = state.injuries.iter().rfind(|i| i.closed.is_none());
    if says(BONE) {
        return Some(say(state, "bone-stress"));
    }
    let flagged = flagged(state);
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    let level = level_in(&lower).or(slots.pain);
    let told = slots.place();
    let hurt = match &told {
        Some(place) => {
            let place = Place::read(place);
            let there = state.injuries.iter().rfind(|i| i.closed.is_none() && i.is_at(place));
            there.or(hurt)
        }
        None => hurt,
    };
    let named = hurt.filter(|i| told.as_ref().is_none_or(|place| i.is_at(Place::read(place))));
    let about_hurt = slots.site.is_some() || !flagged;
    if says(BETTER)
        && about_hurt
        && !says(NOT_BETTER)
        && let Some(injury) = named
    {
        return Some(match level {
            Some(level) => body::report(state, injury.place(), Some(level)),
            None => wait(questions::pain_better(&injury.place())),
        });
    }
    let ran = slots.distance_m.is_some() && slots.duration_s.is_some();
    if says(PAST_PAIN) && says(A_RUN) && !ran && slots.site.is_none() && !lower.contains('?') {
        return Some(during(state, level?));
    }
    if let Some(level) = imagined(&lower, level).filter(|_| slots.site.is_none() || !says(REPORTED)) {
        if flagged {
            return Some(say(state, "safety-flag-open"));
        }
        let site = slots.site.as_deref().or(hurt.map(|i| i.site.as_str()));
        return Some(at_level(state, site.unwrap_or("other"), level));
    }
    if says(SOMEBODY) && (lower.contains('?') || lower.contains("should") || lower.contains("je dois")) {
        return Some(somebody(state, hurt));
    }
    let injury = hurt?;
    if flagged && (says(WHEN_HARD) && says(HARD) || says(RUN_ON_IT)) {
        return Some(say(state, "safety-flag-open"));
    }
    if says(WHEN_HARD) && says(HARD) {
        return Some(say(state, "pain-hard-again"));
    }
    // "Avec un rhume" is no run on a pain.
    let ill = outdoors(text) == Some("ill");
    (says(RUN_ON_IT) && !ill).then(|| run_on(state, injury))
}

fn wait(question: String) -> Move {
    Move::Act(vec![Action::Await {
        question: Some(question),
    }])
}

fn say(state: &AthleteState, id: &str) -> Move {
    let mut d = Draft::new(state);
    d.say(id, &[]);
    Move::Say(d.reply())
}

/// "3 sur 10", "3/10", "3 out of 10".
fn level_in(lower: &str) -> Option<u8> {
    ["/10", " sur 10", " /10", " out of 10"].iter().find_map(|scale| {
        let before = &lower[..lower.find(scale)?];
        let digits = before.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| at + 1);
        let digits = before.get(digits..)?;
        digits.parse().ok().filter(|n| *n <= 10)
    })
}

/// The level of a pain that is only asked about: "avec une douleur à 2/10 je cours ou pas ?", then "et à 6 ?".
fn imagined(lower: &str, level: Option<u8>) -> Option<u8> {
    let asked = ASKED.iter().any(|w| lower.contains(w));
    let told = [
        "j'ai mal",
        "jai mal",
        "j'ai une douleur",
        "fait mal",
        "hurts",
        "i have",
        "i've got",
    ];
    if asked && ["/10", "douleur", "pain"].iter().any(|w| lower.contains(w)) {
        return level.filter(|_| !told.iter().any(|w| lower.contains(w)));
    }
    let rest = ["et à ", "et a ", "and at ", "what about at "]
        .iter()
        .find_map(|w| lower.strip_prefix(w))?;
    rest.trim_end_matches([' ', '\u{202f}', '\u{a0}', '?'])
        .parse()
        .ok()
        .filter(|n| *n <= 10 && lower.ends_with('?'))
}

fn at_level(state: &AthleteState, site: &str, level: u8) -> Move {
    let mut d = Draft::new(state);
    let shown = d.scale(&Figure::said(f64::from(level), Unit::Scale), 10);
    d.say("pain-imagined", &[("pain", shown.into())]);
    body::pain_advice(&mut d, site, level);
    Move::Say(d.reply())
}

/// A pain felt during the last run belongs to it; without a run of these days it is a pain like any other.
fn during(state: &AthleteState, level: u8) -> Move {
    match state.last_run.as_ref().filter(|run| run.days_ago <= OF_LAST_RUN_DAYS) {
        Some(run) => Move::Act(vec![Action::RateActivity {
            activity: run.activity.id.0,
            rpe: None,
            pain: Some(level),
        }]),
        None => body::report(state, "other".to_owned(), Some(level)),
    }
}

fn run_on(state: &AthleteState, injury: &Injury) -> Move {
    let mut d = Draft::new(state);
    if let Some(pain) = injury.pain {
        let shown = d.scale(&Figure::row(f64::from(pain), Unit::Scale, "injury", &injury.id), 10);
        d.say("pain-imagined", &[("pain", shown.into())]);
        body::pain_advice(&mut d, &injury.site, pain);
    }
    if injury.pain.is_none_or(|pain| pain < body::STOP_PAIN) {
        body::pain_rule(&mut d, &injury.site);
    }
    Move::Say(d.reply())
}

fn somebody(state: &AthleteState, injury: Option<&Injury>) -> Move {
    let mut d = Draft::new(state);
    let strong = injury.and_then(|i| i.pain.filter(|p| *p >= body::STOP_PAIN).map(|p| (p, i.id)));
    if let Some((pain, id)) = strong {
        let shown = d.scale(&Figure::row(f64::from(pain), Unit::Scale, "injury", &id), 10);
        d.say("pain-see-now", &[("pain", shown.into())]);
    } else {
        d.say("pain-see-when", &[]);
    }
    Move::Say(d.reply())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn hurt(text: &str) -> Option<Move> {
        settle(text, &cases::hurt(Lang::Fr))
    }

    fn words(lang: Lang, text: &str) -> String {
        match settle(text, &cases::hurt(lang)) {
            Some(Move::Say(reply)) => reply.text,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn better_is_not_gone() {
        let ask = Some(Move::Act(vec![Action::Await {
            question: Some("pain_level|achilles|better".to_owned()),
        }]));
        for text in [
            "ça va mieux",
            "ça va mieux le tendon d'Achille",
            "it's better now",
            "it feels better",
        ] {
            assert_eq!(hurt(text), ask, "{text}");
        }
        for text in [
            "ça va pas mieux",
            "le genou va mieux",
            "je n'ai plus mal",
            "j'ai mieux dormi",
            "je vais mieux dormir ?",
        ] {
            assert_eq!(hurt(text), None, "{text}");
        }
        assert_eq!(settle("ça va mieux", &cases::runner(Lang::Fr)), None);
    }

    #[test]
    fn a_pain_of_the_run_is_heard() {
        let state = cases::runner(Lang::Fr);
        let activity = state.last_run.as_ref().map(|run| run.activity.id.0).unwrap();
        let rated = Some(Move::Act(vec![Action::RateActivity {
            activity,
            rpe: None,
            pain: Some(3),
        }]));
        assert_eq!(settle("j'ai eu mal pendant la sortie, 3 sur 10", &state), rated);
        assert_eq!(settle("it hurt during the run, 3 out of 10", &state), rated);
        assert_eq!(settle("j'ai couru 8 km en 42 min", &state), None);
    }

    #[test]
    fn a_pain_only_asked_about_is_not_noted() {
        let well = cases::runner(Lang::Fr);
        for (text, expected) in [
            ("avec une douleur à 2/10 je cours ou pas ?", "acceptable"),
            ("et à 6 ?", "on ne court pas"),
        ] {
            match settle(text, &well) {
                Some(Move::Say(reply)) => assert!(reply.text.contains(expected), "{}", reply.text),
                other => panic!("{text}: {other:?}"),
            }
        }
        assert_eq!(settle("j'ai mal au genou 3/10, je peux courir ?", &well), None);
        assert_eq!(settle("genou 3/10", &well), None);
    }

    #[test]
    fn questions_about_a_pain_are_about_the_pain() {
        assert!(words(Lang::En, "can I run on it?").contains("4/10"));
        assert!(words(Lang::Fr, "je peux courir avec ?").contains("4/10"));
        assert!(words(Lang::En, "when can I do intervals again?").contains("without any pain"));
        assert!(words(Lang::Fr, "quand est-ce que je peux refaire du fractionné ?").contains("sans aucune douleur"));
        assert!(words(Lang::En, "should I see a physio?").contains("physio"));
        assert!(words(Lang::Fr, "je dois voir un kiné ?").contains("kiné"));
    }

    #[test]
    fn a_stress_fracture_has_no_pain_to_run_with() {
        let heard = words(Lang::Fr, "combien de temps pour guérir d'une fracture de fatigue ?");
        assert!(heard.contains("médecin") && !heard.contains("2/10"), "{heard}");
        let heard = words(Lang::En, "how long does a stress fracture take to heal?");
        assert!(heard.contains("doctor") && !heard.contains("2/10"), "{heard}");
    }

    #[test]
    fn under_a_warning_sign_no_pain_is_small_enough() {
        for text in [
            "je peux courir avec ?",
            "avec une douleur à 2/10 je cours ou pas ?",
            "et à 1 ?",
        ] {
            let mut state = cases::hurt(Lang::Fr);
            state.flags = cases::flagged(Lang::Fr).flags;
            match settle(text, &state) {
                Some(Move::Say(reply)) => assert!(reply.text.contains("signe d’alerte"), "{}", reply.text),
                other => panic!("{text}: {other:?}"),
            }
        }
    }
}
