//! Strength work: a session of five exercises, and how each is done.

use super::{Ask, Move};
use crate::coach::offline::draft::{Draft, sentence};
use crate::coach::offline::strength::{self, Dose, Exercise};
use crate::domain::figure::{Evidence, Figure, Unit};

/// Exercises in one session.
const SESSION: usize = 5;
/// Pain from which strength work is left to a professional, 0 to 10 (pain-monitoring model).
const STOP_PAIN: f64 = 5.0;
/// What every runner may do: calves, glutes, legs and trunk.
const GENERAL: [&str; SESSION] = [
    "single_leg_heel_raise",
    "single_leg_bridge",
    "bulgarian_split_squat",
    "side_plank",
    "dead_bug",
];

/// The trunk alone, and what needs nothing but the floor.
const TRUNK: [&str; SESSION] = ["front_plank", "side_plank", "dead_bug", "bird_dog", "glute_bridge"];
const BARE: [&str; SESSION] = [
    "single_leg_heel_raise",
    "single_leg_bridge",
    "reverse_lunge",
    "side_plank",
    "dead_bug",
];
const TRUNK_WORDS: &[&str] = &["gainage", "gainer", "abdo", "tronc", "core", "trunk", " abs", "plank"];
const BARE_WORDS: &[&str] = &[
    "sans matériel",
    "sans materiel",
    "pas de matériel",
    "pas de materiel",
    "sans équipement",
    "no equipment",
    "no gym",
    "without equipment",
    "bodyweight",
    "poids du corps",
    "à la maison",
    "at home",
];

fn named(ids: &[&str]) -> Vec<&'static Exercise> {
    ids.iter().filter_map(|id| strength::find(id)).collect()
}

pub fn session(ask: &Ask) -> Move {
    let mut d = ask.draft();
    if ask.state.pain.as_ref().is_some_and(|p| p.value >= STOP_PAIN) {
        d.say("strength-pain", &[]);
        return Move::Say(d.reply());
    }
    let open = ask.state.injuries.iter().rfind(|i| i.closed.is_none());
    let site = ask.slots().site.as_deref().or(open.map(|i| i.site.as_str()));
    let lower = ask.text.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|w| lower.contains(w));
    let list = if says(TRUNK_WORDS) {
        d.say("strength-trunk", &[]);
        named(&TRUNK)
    } else if says(BARE_WORDS) {
        d.say("strength-bare", &[]);
        named(&BARE)
    } else {
        d.say("strength-intro", &[]);
        chosen(site)
    };
    for exercise in list {
        let line = dosed(&mut d, exercise);
        d.say("strength-line", &[("exercise", line.into())]);
    }
    let hours = d.rule(48.0, Unit::Count, "h9");
    d.say("strength-rule", &[("hours", hours.into())]);
    Move::Say(d.reply())
}

/// Five exercises: those for the site first, then the general ones.
fn chosen(site: Option<&str>) -> Vec<&'static Exercise> {
    let mut list: Vec<&Exercise> = site
        .map(|site| strength::for_site(site).take(3).collect())
        .unwrap_or_default();
    for exercise in GENERAL.iter().filter_map(|id| strength::find(id)) {
        if list.len() < SESSION && !list.iter().any(|e| e.id == exercise.id) {
            list.push(exercise);
        }
    }
    list
}

/// The first exercises of a site with their doses, in one fragment. Empty where the library has none.
pub fn for_site(d: &mut Draft, site: &str, count: usize) -> String {
    let lines: Vec<String> = strength::for_site(site)
        .take(count)
        .map(|exercise| dosed(d, exercise))
        .collect();
    lines.join(", ")
}

pub fn howto(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let found = ask.slots().exercise.as_deref().and_then(strength::find);
    let Some(exercise) = found else {
        let names: Vec<String> = GENERAL
            .iter()
            .filter_map(|id| strength::find(id))
            .map(|e| name(&d, e))
            .collect();
        d.say("howto-unknown", &[("names", names.join(" · ").into())]);
        return Move::Say(d.reply());
    };
    let title = dosed(&mut d, exercise);
    d.say("howto-title", &[("exercise", sentence(&title).into())]);
    let how = d.word(&format!("how-{}", exercise.id.replace('_', "-")), &[]);
    d.line(how);
    d.say("howto-pain", &[]);
    Move::Say(d.reply())
}

fn name(d: &Draft, exercise: &Exercise) -> String {
    d.word(&format!("exercise-{}", exercise.id.replace('_', "-")), &[])
}

/// "squat bulgare 3 × 8".
fn dosed(d: &mut Draft, exercise: &Exercise) -> String {
    let name = name(d, exercise);
    let figure =
        |value: u16, unit: Unit| Figure::computed(f64::from(value), unit, "exercise_library", &[], Evidence::Moderate);
    let sets = d.number(&figure(exercise.sets, Unit::Count), 0);
    let amount = match exercise.dose {
        Dose::Repetitions(n) => d.number(&figure(n, Unit::Count), 0),
        Dose::Seconds(s) => d.duration(&figure(s, Unit::Seconds)),
        Dose::Metres(m) => d.distance(&figure(m, Unit::Metres)),
    };
    d.word(
        "dose-sets",
        &[("name", name.into()), ("sets", sets.into()), ("amount", amount.into())],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::coach::offline::understand::understand;
    use crate::domain::athlete::Lang;

    #[test]
    fn the_trunk_and_no_equipment_have_lists_of_their_own() {
        let list = |lang: Lang, text: &str| {
            let state = cases::hurt(lang);
            let u = understand(text, state.today, lang);
            let asked = Ask {
                u: &u,
                text,
                state: &state,
                now: cases::now(),
            };
            match session(&asked) {
                Move::Say(reply) => reply.text,
                other => panic!("{text}: {other:?}"),
            }
        };
        for (lang, text, ids) in [
            (Lang::Fr, "gainage ?", TRUNK),
            (Lang::En, "core session?", TRUNK),
            (Lang::Fr, "renfo sans matériel", BARE),
            (Lang::En, "no gym equipment", BARE),
        ] {
            let state = cases::hurt(lang);
            let (heard, d) = (list(lang, text), Draft::new(&state));
            for exercise in named(&ids) {
                assert!(
                    heard.contains(&name(&d, exercise)),
                    "{text}: {} in {heard}",
                    exercise.id
                );
            }
        }
    }
}
