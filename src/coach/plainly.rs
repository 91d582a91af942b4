//! What a sentence settles by itself, beside its intent: who somebody is, whether they want to be written
//! to, a race told as a result, a goal told like a run. Pure.

use chrono::{Datelike, NaiveDate};

use super::offline::understand::understand;
use super::offline::{running_since, week_m};
use crate::domain::action::Action;
use crate::domain::athlete::{Lang, Recent};
use crate::domain::intent::{Certainty, Intent, Slots, Understood};
use crate::domain::state::AthleteState;

/// Words that make a time a race's, not a training run's.
const OFFICIAL: &[&str] = &[
    "officiel",
    "competition",
    "compétition",
    "résultat",
    "resultat",
    "official",
    "in a race",
    "result",
];
/// Words of a race to come, and words of a run that is over.
const RACE: &[&str] = &["marathon", "semi", "half"];
const PAST: &[&str] = &[
    "couru",
    "fait",
    "termin",
    "fini",
    "hier",
    "j'ai",
    "ran",
    "did",
    "finished",
    "yesterday",
    "rpe",
    "j’ai",
];
/// Words that ask for silence for good, and words that lift it.
const STOP: &[&str] = &[
    "ne m'écris plus",
    "ne m'ecris plus",
    "ne m’écris plus",
    "arrête de m'écrire",
    "arrete de m'ecrire",
    "plus de messages",
    "plus de notifications",
    "stop messaging",
    "no more messages",
    "stop writing to me",
    "no more notifications",
];
const RESUME: &[&str] = &[
    "tu peux m'écrire",
    "tu peux m'ecrire",
    "tu peux m’écrire",
    "you can message me",
    "you may write to me",
];
/// Words that let a language model take part, and words that keep it out.
const WITH_MODEL: &[&str] = &[
    "tu peux utiliser le modèle",
    "utilise le modèle",
    "active le modèle",
    "oui au modèle",
    "you may use the model",
    "you can use the model",
    "use the language model",
    "turn the model on",
    "turn on the model",
];
const WITHOUT_MODEL: &[&str] = &[
    "n'utilise plus le modèle",
    "n’utilise plus le modèle",
    "n'utilise pas le modèle",
    "n’utilise pas le modèle",
    "arrête le modèle",
    "désactive le modèle",
    "non au modèle",
    "turn the model off",
    "turn off the model",
    "stop using the model",
    "don't use the model",
    "don’t use the model",
    "do not use the model",
];
/// Words that say a fever is over.
const OVER: &[&str] = &[
    "plus de fièvre",
    "plus de fievre",
    "guéri",
    "gueri",
    "fièvre est partie",
    "fièvre est passée",
    "fever is gone",
    "no more fever",
    "no fever any",
    "fever-free",
    "fever free",
    "without fever",
];
/// Most unasked messages a day that may be asked for.
const MOST_A_DAY: u8 = 5;

fn says(text: &str, words: &[&str]) -> bool {
    words.iter().any(|w| text.contains(w))
}

/// Changes that a sentence settles without a question: each is confirmed in words and can be undone.
pub fn actions(understood: &Understood, text: &str, today: NaiveDate) -> Vec<Action> {
    let text = text.to_lowercase();
    if says(&text, STOP) {
        return vec![Action::SetNudgeConsent { allowed: false }];
    }
    if says(&text, RESUME) {
        return vec![Action::SetNudgeConsent { allowed: true }];
    }
    if says(&text, WITHOUT_MODEL) {
        return vec![Action::SetModelConsent { allowed: false }];
    }
    if says(&text, WITH_MODEL) {
        return vec![Action::SetModelConsent { allowed: true }];
    }
    if let Some(cap) = daily_cap(&text) {
        return vec![Action::SetDailyCap { cap }];
    }
    if let Some(date) = running_since(&text, today) {
        let week = week_m(&text).map(|metres| Action::TellRecent {
            told: Recent::Week(metres),
            on: today,
        });
        return std::iter::once(Action::SetRunningSince { date }).chain(week).collect();
    }
    let slots = &understood.slots;
    match understood.intent {
        Intent::MyZones => {
            let most = slots.hr_max.map(|bpm| Action::SetHrMax { bpm });
            most.into_iter()
                .chain(slots.hr_rest.map(|bpm| Action::SetHrRest { bpm }))
                .collect()
        }
        Intent::LogRun | Intent::MyRecords if says(&text, OFFICIAL) => result(slots, today).into_iter().collect(),
        intent if intent == Intent::Smalltalk || understood.certainty == Certainty::Unsure => {
            let year = slots
                .birth_year
                .or_else(|| slots.age.map(|age| today.year() - i32::from(age)));
            let year = year.map(|year| Action::SetBirthYear { year });
            year.into_iter()
                .chain(slots.sex.map(|sex| Action::SetSex { sex }))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn result(slots: &Slots, today: NaiveDate) -> Option<Action> {
    let date = slots.date.filter(|d| *d <= today)?;
    Some(Action::AddResult {
        date,
        distance_m: slots.distance_m?,
        duration_s: slots.duration_s.or(slots.target_s)?,
    })
}

/// "max 2 messages par jour", "at most one message a day".
fn daily_cap(text: &str) -> Option<u8> {
    let asked =
        text.contains("message") && (text.contains("par jour") || text.contains("a day") || text.contains("per day"));
    let number = text.split(|c: char| !c.is_ascii_digit()).find(|n| !n.is_empty())?;
    asked
        .then(|| number.parse().ok())
        .flatten()
        .filter(|n| *n <= MOST_A_DAY)
}

/// A race named with a time and no word of the past is a wish: "marathon de Paris le 11 avril en 3h45".
pub fn goal_instead(understood: Understood, text: &str, today: NaiveDate, lang: Lang) -> Understood {
    let lower = text.to_lowercase();
    let wish = understood.intent == Intent::LogRun && says(&lower, RACE) && !says(&lower, PAST);
    if !wish {
        return understood;
    }
    let wished = match lang {
        Lang::Fr => format!("je prépare le {text}"),
        Lang::En => format!("I am training for {text}"),
    };
    let read = understand(&wished, today, lang);
    if read.intent == Intent::SetGoalRace {
        read
    } else {
        understood
    }
}

/// A fever ends by itself: saying that it is over is enough, where nothing but a fever is open.
pub fn fever_over(text: &str, state: &AthleteState) -> bool {
    let text = text.to_lowercase();
    // "Plus de fièvre qu'hier" is more of it, not the end of it.
    let over = says(&text, OVER) && !says(&text, &["encore", "still", " que ", " qu'", " qu’", "plus en plus"]);
    let only = state.flags.iter().all(|f| f.rules.iter().all(|r| r == "fever"));
    over && only && !state.flags.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        "2026-11-22".parse().unwrap()
    }

    fn settled(text: &str) -> Vec<Action> {
        actions(&understand(text, today(), Lang::Fr), text, today())
    }

    #[test]
    fn who_somebody_is_and_whether_they_want_messages() {
        assert_eq!(settled("42 ans"), [Action::SetBirthYear { year: 1984 }]);
        assert_eq!(
            settled("FC max 188, repos 52"),
            [Action::SetHrMax { bpm: 188 }, Action::SetHrRest { bpm: 52 }]
        );
        let since = |y, m, d| {
            let date = NaiveDate::from_ymd_opt(y, m, d).unwrap();
            [Action::SetRunningSince { date }]
        };
        assert_eq!(settled("je cours depuis 5 ans"), since(2021, 11, 22));
        assert_eq!(settled("I've been running for 18 months"), since(2025, 5, 22));
        assert_eq!(settled("je cours depuis 300 ans"), []);
        assert_eq!(settled("ne m'écris plus"), [Action::SetNudgeConsent { allowed: false }]);
        assert_eq!(
            settled("You can message me"),
            [Action::SetNudgeConsent { allowed: true }]
        );
        assert_eq!(settled("max 2 messages par jour"), [Action::SetDailyCap { cap: 2 }]);
        assert_eq!(settled("couru 8 km en 42 min"), []);
    }

    #[test]
    fn consent_and_stopped_subjects_are_changed_in_words() {
        assert_eq!(
            settled("Utilise le modèle"),
            [Action::SetModelConsent { allowed: true }]
        );
        assert_eq!(
            settled("n’utilise plus le modèle"),
            [Action::SetModelConsent { allowed: false }]
        );
    }

    #[test]
    fn a_race_with_a_time_is_a_wish() {
        let text = "marathon de Paris le 11 avril en 3h45";
        let read = goal_instead(understand(text, today(), Lang::Fr), text, today(), Lang::Fr);
        assert_eq!(read.intent, Intent::SetGoalRace);
        assert_eq!(read.slots.date, Some("2027-04-11".parse().unwrap()));
        assert_eq!(read.slots.target_s, Some(13_500.0));
    }
}
