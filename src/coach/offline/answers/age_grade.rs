//! A race time beside the best of one's age and sex.

use chrono::Datelike;

use super::{Ask, Move};
use crate::coach::offline::draft::{Draft, sentence};
use crate::domain::athlete::Sex;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::science::age_grading::{self, Edition, age_grade, standard};

/// The table used (science section 10: the newest, by default).
const EDITION: Edition = Edition::Y2025;
/// Words that ask for it.
const CUES: &[&str] = &[
    "age grad",
    "age-grad",
    "agegrad",
    "pour mon âge",
    "pour mon age",
    "selon mon âge",
    "selon mon age",
    "selon l'âge",
    "selon l’âge",
    "par âge",
    "for my age",
    "table d'âge",
    "coefficient d'âge",
    "niveau par age",
    "niveau pour mon",
    "age graded",
];

/// The answer to a question of that kind. `None` for any other message.
pub fn asked(ask: &Ask) -> Option<Move> {
    let lower = ask.text.to_lowercase();
    CUES.iter().any(|w| lower.contains(w)).then(|| answer(ask))
}

/// The race named, else the fastest for its age of the records known.
pub fn answer(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let body = &ask.state.athlete.physiology;
    let born = body.birth_year.map(|year| f64::from(ask.today().year() - year));
    let age = ask.slots().age.map(f64::from).or(born);
    let sex = ask.slots().sex.or(body.sex);
    let (Some(age), Some(sex)) = (age, sex) else {
        if age.is_none() {
            let words = d.word("example-birth", &[]);
            let example = d.example(words);
            let id = if sex.is_none() {
                "age-needs-both"
            } else {
                "age-needs-age"
            };
            d.say(id, &[("example", example.into())]);
        } else if sex.is_none() {
            d.say("age-needs-sex", &[]);
        }
        return Move::Say(d.reply());
    };
    let slots = ask.slots();
    let told = slots.distance_m.zip(slots.duration_s.or(slots.target_s));
    let Some((metres, time)) = told
        .map(|(m, s)| (m, Figure::said(s, Unit::Seconds)))
        .or_else(|| best(ask, sex, age))
    else {
        let words = d.word("example-age-race", &[]);
        let example = d.example(words);
        d.say("age-needs-race", &[("example", example.into())]);
        return Move::Say(d.reply());
    };
    graded(&mut d, sex, age, metres, &time);
    Move::Say(d.reply())
}

/// The record that is worth most for its age. `None` without one in the tables.
fn best(ask: &Ask, sex: Sex, age: f64) -> Option<(f64, Figure)> {
    let grade = |r: &crate::domain::state::PersonalRecord| age_grade(EDITION, sex, age, r.distance_m, r.duration.value);
    ask.state
        .records
        .iter()
        .filter_map(|r| Some((grade(r)?, r)))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, r)| (r.distance_m, r.duration.clone()))
}

fn graded(d: &mut Draft, sex: Sex, age: f64, metres: f64, time: &Figure) {
    let found = age_grade(EDITION, sex, age, metres, time.value).zip(standard(EDITION, sex, age, metres));
    let Some((grade, standard)) = found else {
        d.say("age-outside", &[]);
        return;
    };
    let inputs = [("age", age), ("distance_m", metres), ("time_s", time.value)];
    let computed = |value, unit| Figure::computed(value, unit, "age_grade", &inputs, Evidence::Strong);
    let race = d.race_name(&Figure {
        value: metres,
        unit: Unit::Metres,
        ..time.clone()
    });
    let (shown, years) = (d.clock(time), d.number(&computed(age, Unit::Years), 0));
    let share = d.percent(&computed(grade * 100.0, Unit::Percent));
    let class = match age_grading::class(grade) {
        "none" => String::new(),
        "world record" | "world" => d.word("age-class-world", &[]),
        class => d.word(&format!("age-class-{class}"), &[]),
    };
    d.say(
        "age-grade",
        &[
            ("race", sentence(&race).into()),
            ("time", shown.into()),
            ("age", years.into()),
            ("grade", share.into()),
            ("class", class.into()),
        ],
    );
    // The time of an adult in their best years that grades alike.
    let open = computed(time.value * standard.factor, Unit::Seconds);
    let open = d.clock(&open);
    d.say("age-grade-open", &[("open", open.into())]);
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;
    use crate::coach::offline::cases;
    use crate::coach::offline::understand::understand;
    use crate::domain::athlete::Lang;

    fn said(age: Option<i32>, text: &str) -> Option<String> {
        let mut state = cases::newcomer(Lang::Fr);
        state.athlete.physiology.birth_year = age.map(|a| state.today.year() - a);
        state.athlete.physiology.sex = Some(Sex::Male);
        let u = understand(text, state.today, Lang::Fr);
        let now = state.today.and_time(NaiveTime::MIN).and_utc();
        match asked(&Ask {
            u: &u,
            text,
            state: &state,
            now,
        })? {
            Move::Say(reply) => Some(reply.text.replace(['\u{a0}', '\u{202f}'], " ")),
            _ => None,
        }
    }

    #[test]
    fn a_time_is_held_against_the_best_of_its_age() {
        // 2025 table, men, 50 years, 10 km: 1,783 s of 2,400.
        assert_eq!(
            said(Some(50), "niveau pour mon âge : 10 km en 40:00").unwrap(),
            "10 km en 40:00 à 50 ans : 74 % de la meilleure marque mondiale de ton âge, un niveau régional.\n\
             Cela vaut 35:33 pour un adulte de 20 à 30 ans."
        );
        assert!(
            said(None, "age grade 10 km en 40:00")
                .unwrap()
                .contains("année de naissance")
        );
        assert!(
            said(Some(50), "age grade")
                .unwrap()
                .contains("une distance et un temps")
        );
        assert!(
            said(Some(50), "age grade 1500 m en 5:00")
                .unwrap()
                .contains("5 km à 200 km")
        );
        assert_eq!(said(Some(50), "quelle séance demain ?"), None);
    }
}
