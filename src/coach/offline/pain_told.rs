//! A pain told in passing: how strong it is today, where it really was, that it is over, and what a professional forbids.

use chrono::{Days, NaiveDate};

use super::answers::body;
use super::draft::Draft;
use super::understand::{bare, folded};
use super::{Move, flagged};
use crate::domain::action::Action;
use crate::domain::state::AthleteState;
use crate::domain::wellness::{Injury, Place};

/// More words than this tell more than a pain.
const LONGEST: usize = 24;
/// A side alone is told in no more words than this.
const SIDE_WORDS: usize = 5;
/// Longest time a professional's word is taken for, days.
const LONGEST_LIMIT: u64 = 183;

/// Words of a pain that is over, where a place or a pain is named with them.
const OVER: &[&str] = &[
    "c'est fini",
    "est fini",
    "c passé",
    "c passe",
    "c fini",
    "c'est passé",
    "c'est passe",
    "est passé",
    "est passée",
    "va bien",
    "vont bien",
    "plus rien",
    "plus mal",
    "plus de douleur",
    "plus aucune douleur",
    "plus de gêne",
    "plus du tout",
    "disparu",
    "guéri",
    "réglé",
    "oublié",
    "nickel",
    "is fine",
    "are fine",
    "is gone",
    "is over",
    "is ok",
    "all good",
    "healed",
    "no pain",
    "no more pain",
    "doesn't hurt",
    "don't hurt",
    "stopped hurting",
    "pain free",
    "pain-free",
    "back to normal",
];
/// A whole message that says so of the pain just told, and how many days it does.
const PASSED: &[&str] = &[
    "c passe",
    "c est passe",
    "ca a passe",
    "ca m a passe",
    "c est bon c est passe",
    "c bon c passe",
    "c est parti",
    "c parti",
    "it s gone",
    "its gone",
    "it is gone",
    "it went away",
    "it s gone now",
];
const PASSED_DAYS: i64 = 7;
/// Those that speak of a pain by themselves.
const PAIN_OVER: &[&str] = &[
    "plus mal",
    "plus de douleur",
    "plus aucune douleur",
    "plus de gêne",
    "no pain",
    "no more pain",
    "doesn't hurt",
    "stopped hurting",
    "pain free",
    "pain-free",
    "0/10",
    "0 sur 10",
    "0 / 10",
    "0 out of 10",
    "zéro douleur",
];
/// Words by which it is not over after all, or more of it.
const NOT_OVER: &[&str] = &[
    "?",
    "pas fini",
    "pas passé",
    "va pas bien",
    "vont pas bien",
    "pas guéri",
    "pas encore",
    "toujours mal",
    "encore mal",
    "plus mal que",
    "plus mal qu'",
    "de plus en plus",
    "not gone",
    "not fine",
    "not over",
    "isn't",
    "still hurt",
    "not ok",
    "si ",
    "if ",
    "pas réglé",
    "j'ai mal",
];
/// Words that make a level out of ten one of a pain.
const HURTS: &[&str] = &[
    "mal",
    "douleur",
    "douloureux",
    "douloureuse",
    "boite",
    "boité",
    "boitais",
    "gêne",
    "gene",
    "tire",
    "lance",
    "tendon",
    "pain",
    "hurt",
    "hurts",
    "sore",
    "aches",
    "limp",
    "limped",
    "limping",
    "stiff",
    "raide",
];
/// Levels out of ten of something else.
const OTHER_LEVEL: &[&str] = &[
    "effort",
    "rpe",
    "forme",
    "ressenti",
    "sommeil",
    "fatigue",
    "motivation",
    "moral",
    "stress",
    "couru",
    "footing",
    "sortie",
    "séance",
    "ran",
    "run",
    "session",
    "sleep",
    "mood",
    "humeur",
];
/// First words of a correction of the place.
const RATHER: &[&str] = &[
    "c'était",
    "c'etait",
    "en fait c'est",
    "en fait c'était",
    "en fait",
    "non c'est",
    "non, c'est",
    "non le",
    "non la",
    "plutôt",
    "it was",
    "it's actually",
    "actually",
    "no it's",
    "no, it's",
    "i meant",
    "je voulais dire",
];
const SIDES: &[&str] = &["gauche", "droit", "droite", "left", "right", "deux", "both"];

const PROFESSIONALS: &[&str] = &[
    "kiné",
    "kine",
    "kinésithérapeute",
    "physio",
    "médecin",
    "medecin",
    "docteur",
    "doctor",
    "doc",
    "ostéo",
    "osteo",
    "podologue",
    "podiatrist",
    "therapist",
    "specialist",
    "spécialiste",
    "chirurgien",
    "gp",
];
const FORBIDS: &[&str] = &[
    "arrête",
    "arrêter",
    "arreter",
    "stopper",
    "stop",
    "pas de",
    "plus de",
    "éviter",
    "evite",
    "évite",
    "interdit",
    "autorise pas",
    "not allowed",
    "interdite",
    "sans fractionn",
    "no ",
    "avoid",
    "not to",
    "don't",
    "lay off",
    "hold off",
    "pause",
    "laisser",
    "lever le pied",
    "suspend",
    "coupe",
    "couper",
];
const HARD: &[&str] = &[
    "fractionn",
    "intervalle",
    "interval",
    "vitesse",
    "speed",
    "vma",
    "seuil",
    "threshold",
    "séance dure",
    "séances dures",
    "seance dure",
    "intense",
    "intensité",
    "intensity",
    "quality",
    "qualité",
    "côtes",
    "hills",
    "hard session",
    "hard workout",
];
/// A professional who allows it again.
const ALLOWS: &[&str] = &[
    "peux reprendre le",
    "peux refaire",
    "autorise*",
    "feu vert pour",
    "d'accord pour",
    "allowed",
    "can do intervals again",
    "cleared me for",
    "peux recommencer",
];

/// `None`: the sentence tells no such thing.
pub fn settle(text: &str, state: &AthleteState) -> Option<Move> {
    let lower = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    if words.len() > LONGEST {
        return None;
    }
    forbidden(&lower, &words, text, state).or_else(|| pained(&lower, &words, text, state))
}

fn pained(lower: &str, words: &[&str], text: &str, state: &AthleteState) -> Option<Move> {
    let says = |list: &[&str]| list.iter().any(|w| lower.contains(w));
    let word = |list: &[&str]| words.iter().any(|w| list.contains(w));
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    if lower.contains('?') || slots.distance_m.is_some() || slots.duration_s.is_some() || flagged(state) {
        return None;
    }
    let open: Vec<&Injury> = state.injuries.iter().filter(|i| i.closed.is_none()).collect();
    let site = slots.site.clone().or_else(|| tendon(words, &open));
    let on_file = match &site {
        Some(site) => {
            let place = Place { site, side: slots.side };
            open.iter().rfind(|i| i.is_at(place)).copied()
        }
        None => open.last().copied(),
    };
    if let Some(site) = passed(text, &open, state.today) {
        return Some(Move::Act(vec![Action::ClosePain { site: Some(site) }]));
    }
    let level = level(lower).or(slots.pain);
    let over = says(OVER) && !says(NOT_OVER) && (site.is_some() || says(PAIN_OVER)) || level == Some(0);
    if over && level.is_none_or(|l| l == 0) {
        let injury = on_file.or(open.last().copied().filter(|_| site.is_none()))?;
        let site = Some(injury.place()).filter(|_| site.is_some() || open.len() > 1);
        // "Plus mal du tout" with two pains on file is of both.
        let site = site.filter(|_| slots.site.is_some() || word(&["tendon"]) || !says(PAIN_OVER));
        return Some(Move::Act(vec![Action::ClosePain { site }]));
    }
    if word(OTHER_LEVEL) {
        return None;
    }
    if let Some(level) = level.filter(|_| site.is_some() || word(HURTS)) {
        let sided = |site: &String| Place { site, side: slots.side }.to_string();
        let place = site.as_ref().map(sided).or_else(|| on_file.map(Injury::place))?;
        // A place told with its level, the whole of which is understood already, goes its own way.
        return Some(body::report(state, place, Some(level)));
    }
    let rather = RATHER.iter().any(|w| lower.starts_with(w));
    let latest = open.last().copied().filter(|i| i.opened == state.today)?;
    if let Some(place) = slots.place().filter(|_| rather && level.is_none()) {
        return Some(moved(state, latest, place));
    }
    let side =
        word(SIDES) && words.len() <= SIDE_WORDS && (rather || word(&["côté", "cote", "side"]) || words.len() <= 3);
    if !side {
        return None;
    }
    let told = Place {
        site: &latest.site,
        side: super::understand::side(text),
    };
    // "C'est le droit" where the left was noted moves it; told of none or both it is the pain that is there.
    Some(match (latest.side, told.side) {
        (Some(was), Some(now)) if was != now => moved(state, latest, told.to_string()),
        _ => body::report(state, told.to_string(), latest.pain),
    })
}

/// "C passé", nothing else, soon after the one pain on file: its place.
fn passed(text: &str, open: &[&Injury], today: NaiveDate) -> Option<String> {
    let [injury] = open else {
        return None;
    };
    let bare = super::understand::flat(text);
    let soon = (0..PASSED_DAYS).contains(&(today - injury.opened).num_days());
    (soon && PASSED.contains(&bare.trim())).then(|| injury.place())
}

/// The pain told of last, at the place where it really was.
fn moved(state: &AthleteState, injury: &Injury, site: String) -> Move {
    if injury.is_at(Place::read(&site)) {
        return body::report(state, site, injury.pain);
    }
    let close = Action::ClosePain {
        site: Some(injury.place()),
    };
    match body::report(state, site, injury.pain) {
        // The words are those of the pain at its new place.
        Move::Act(mut actions) => {
            actions.insert(0, close);
            Move::Act(actions)
        }
        other => other,
    }
}

/// "Le tendon": the one on file, else the Achilles tendon, which runners call so.
fn tendon(words: &[&str], open: &[&Injury]) -> Option<String> {
    if !words
        .iter()
        .any(|w| ["tendon", "tendons", "tendinite", "tendinopathie"].contains(w))
    {
        return None;
    }
    let known = open.iter().rfind(|i| i.site == "achilles").or(open.last());
    Some(known.map_or_else(|| "achilles".to_owned(), |i| i.site.clone()))
}

/// "5/10", "0 sur 10", "2 out of 10".
fn level(lower: &str) -> Option<u8> {
    ["/10", " /10", " / 10", "/ 10", " sur 10", " out of 10"]
        .iter()
        .find_map(|scale| {
            let before = &lower[..lower.find(scale)?];
            let from = before.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| at + 1);
            let after_mark = before[..from].ends_with([',', '.']) && before[..from].len() >= 2;
            before.get(from..)?.parse().ok().filter(|n| *n <= 10 && !after_mark)
        })
}

/// "Le kiné me dit d'arrêter les fractionnés deux semaines": no quality until then.
fn forbidden(lower: &str, words: &[&str], text: &str, state: &AthleteState) -> Option<Move> {
    let says = |list: &[&str]| list.iter().any(|w| lower.contains(w));
    let pro = words.iter().any(|w| PROFESSIONALS.contains(w));
    if !pro || !says(HARD) || lower.contains('?') {
        return None;
    }
    let allowed = super::understand::affirms(text, ALLOWS) == Some(true) && !says(&["autorise pas", "not allowed"]);
    if allowed && state.athlete.preferences.no_quality_until.is_some() {
        return Some(Move::Act(vec![Action::SetNoQuality { until: None }]));
    }
    if !says(FORBIDS) {
        return None;
    }
    let Some(until) = until(text, state) else {
        let mut d = Draft::new(state);
        let words = d.word("no-quality-example", &[]);
        let example = d.example(words);
        d.say("no-quality-until-when", &[("example", example.into())]);
        return Some(Move::Say(d.reply()));
    };
    Some(Move::Act(vec![Action::SetNoQuality { until: Some(until) }]))
}

/// The last day of a stretch told: "deux semaines", "10 days", "jusqu'au 7 décembre".
fn until(text: &str, state: &AthleteState) -> Option<NaiveDate> {
    const SPELLED: &[(&str, u64)] = &[
        ("une", 1),
        ("un", 1),
        ("a", 1),
        ("one", 1),
        ("deux", 2),
        ("two", 2),
        ("trois", 3),
        ("three", 3),
        ("quatre", 4),
        ("four", 4),
        ("cinq", 5),
        ("five", 5),
        ("six", 6),
        ("huit", 8),
        ("eight", 8),
        ("dix", 10),
        ("ten", 10),
        ("quinze", 15),
        ("couple", 2),
    ];
    let words = folded(text);
    let told = words.windows(2).find_map(|pair| {
        let spelled = SPELLED.iter().find(|(w, _)| *w == pair[0]).map(|(_, n)| *n);
        let count = spelled.or_else(|| pair[0].parse().ok())?;
        let days = match pair[1].as_str() {
            "jour" | "jours" | "day" | "days" => 1,
            "semaine" | "semaines" | "week" | "weeks" => 7,
            "mois" | "month" | "months" => 30,
            _ => return None,
        };
        count.checked_mul(days)
    });
    if let Some(days) = told.filter(|d| (1..=LONGEST_LIMIT).contains(d)) {
        return state.today.checked_add_days(Days::new(days - 1));
    }
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    let last = state.today.checked_add_days(Days::new(LONGEST_LIMIT))?;
    slots
        .to_date
        .or(slots.date)
        .filter(|d| (state.today..=last).contains(d))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn of_hurt(text: &str) -> Option<Vec<Action>> {
        match settle(text, &cases::hurt(Lang::Fr)) {
            Some(Move::Act(actions)) => Some(actions),
            None => None,
            other => panic!("{text}: {other:?}"),
        }
    }

    fn level_of(site: &str, pain: u8) -> Vec<Action> {
        vec![Action::ReportPain {
            date: cases::today(),
            site: site.to_owned(),
            pain: Some(pain),
        }]
    }

    #[test]
    fn a_level_told_of_the_pain_on_file_is_not_asked_again() {
        for text in [
            "le tendon c'est 2/10 le matin, à gauche",
            "le tendon c'est 2/10 le matin au réveil, à gauche",
            "the tendon is 2/10 in the morning, left side",
            "la douleur est à 2 sur 10 aujourd'hui",
        ] {
            assert_eq!(of_hurt(text), Some(level_of("achilles", 2)), "{text}");
        }
        assert_eq!(
            of_hurt("aujourd'hui le tendon me fait 5/10, j'ai boité"),
            Some(level_of("achilles", 5))
        );
        assert_eq!(of_hurt("le genou me fait 3/10"), Some(level_of("knee", 3)));
        for text in [
            "effort 6/10",
            "sommeil 5/10",
            "le tendon à 2/10, je peux courir ?",
            "couru 8 km, 5/10",
        ] {
            assert_eq!(of_hurt(text), None, "{text}");
        }
        let well = cases::runner(Lang::En);
        assert!(settle("my tendon hurts 4/10 today", &well).is_some());
    }

    #[test]
    fn a_pain_that_is_over_is_closed() {
        let closed = |site: Option<&str>| {
            Some(vec![Action::ClosePain {
                site: site.map(str::to_owned),
            }])
        };
        for text in [
            "mon tendon va bien, 0/10 aujourd'hui",
            "my tendon is fine, 0/10 today",
            "le tendon c'est fini",
        ] {
            assert_eq!(of_hurt(text), closed(Some("achilles")), "{text}");
        }
        for text in ["c passé", "c'est passé", "it's gone"] {
            assert_eq!(of_hurt(text), closed(Some("achilles")), "{text}");
        }
        assert_eq!(of_hurt("c passé mon tendon, plus mal"), closed(Some("achilles")));
        for text in ["ça va mieux, plus mal du tout", "it's better, no more pain"] {
            assert_eq!(of_hurt(text), closed(None), "{text}");
        }
        for text in [
            "le genou c'est fini",
            "j'ai plus mal qu'hier",
            "j'ai de plus en plus mal",
            "ça va bien",
            "le tendon ne va pas bien",
            "si le tendon va bien je cours demain",
        ] {
            assert_eq!(of_hurt(text), None, "{text}");
        }
    }

    #[test]
    fn the_place_is_put_right() {
        assert_eq!(
            of_hurt("c'était le genou gauche"),
            Some(vec![
                Action::ClosePain {
                    site: Some("achilles".to_owned())
                },
                Action::ReportPain {
                    date: cases::today(),
                    site: "knee-left".to_owned(),
                    pain: Some(4)
                }
            ])
        );
        assert_eq!(of_hurt("à gauche"), Some(level_of("achilles-left", 4)));
        assert_eq!(of_hurt("it was the left achilles"), Some(level_of("achilles-left", 4)));
    }

    #[test]
    fn what_a_professional_forbids_is_kept_up_to_its_day() {
        let until = |y, m, d| {
            Some(vec![Action::SetNoQuality {
                until: NaiveDate::from_ymd_opt(y, m, d),
            }])
        };
        for text in [
            "je suis allée chez le kiné, il me dit d'arrêter les fractionnés deux semaines",
            "le kiné m'interdit le fractionné pendant 2 semaines",
            "my physio says no intervals for two weeks",
        ] {
            assert_eq!(of_hurt(text), until(2026, 12, 7), "{text}");
        }
        assert_eq!(
            of_hurt("le médecin veut que j'évite la VMA jusqu'au 20 décembre"),
            until(2026, 12, 20)
        );
        assert!(matches!(
            settle("le kiné m'a dit d'éviter le fractionné", &cases::hurt(Lang::Fr)),
            Some(Move::Say(_))
        ));
        assert_eq!(of_hurt("le kiné dit que je peux faire du fractionné ?"), None);
        let mut banned = cases::hurt(Lang::Fr);
        banned.athlete.preferences.no_quality_until = Some(banned.today + chrono::Days::new(9));
        for text in [
            "my physio says I'm not allowed to do intervals yet",
            "le médecin n'autorise pas le fractionné",
        ] {
            let lifted = vec![Action::SetNoQuality { until: None }];
            assert_ne!(settle(text, &banned), Some(Move::Act(lifted)), "{text}");
        }
    }
}
