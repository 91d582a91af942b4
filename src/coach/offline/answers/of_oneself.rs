//! What somebody asks of themselves: a doubt before a race, their index, their aerobic speed, when to run again after one.

use chrono::{Days, NaiveDate};

use super::{Ask, Move, body, plan, races};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::understand::race_metres;
use crate::domain::activity::Sport;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::Fitness;
use crate::science::{daniels_gilbert, hard};

/// A race this long past needs no rest any more, days (design choice).
const RACED_DAYS: i64 = 21;

/// A doubt is heard, and answered with what is known: the days left and the time expected. Nothing is promised.
pub fn afraid(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let Some(goal) = ask.state.goals.first() else {
        d.say("fear-no-goal", &[]);
        return Move::Say(d.reply());
    };
    d.say("fear-heard", &[]);
    if let Some(days) = &goal.days_left {
        races::in_days(&mut d, goal, days);
    }
    match &goal.prediction {
        Some(prediction) => {
            let name = d.goal_name(&goal.goal);
            races::expected_of(&mut d, prediction, Some(name));
            races::gap(&mut d, goal, prediction);
        }
        None => d.say("fear-no-figure", &[]),
    }
    d.say("fear-next", &[]);
    plan::next_session(&mut d, ask.today());
    Move::Say(d.reply())
}

/// The race or effort the fitness rests on, and its time.
fn basis(d: &mut Draft, fitness: &Fitness) -> (String, String) {
    let figure = |value, unit| Figure {
        value,
        unit,
        ..fitness.index.clone()
    };
    let race = d.race_name(&figure(fitness.distance_m, Unit::Metres));
    let time = d.clock(&figure(fitness.duration_s, Unit::Seconds));
    (race, time)
}

/// Their own index, behind what an index is. Nothing where none is known.
pub fn index(d: &mut Draft) {
    let Some(fitness) = &d.state.fitness else { return };
    let (race, time) = basis(d, fitness);
    let index = d.number(&fitness.index, 1);
    d.say(
        "word-index-yours",
        &[("index", index.into()), ("race", race.into()), ("time", time.into())],
    );
}

/// The speed at which running costs all of the index, from the race it rests on.
pub fn aerobic_speed(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let state = ask.state;
    let found = state
        .fitness
        .as_ref()
        .and_then(|f| Some((f, daniels_gilbert::velocity_at_vo2(f.index.value)?)));
    let Some((fitness, m_min)) = found else {
        d.say("vma-none", &[]);
        races::no_fitness(&mut d);
        return Move::Say(d.reply());
    };
    let inputs = [("fitness_index", fitness.index.value)];
    let speed = Figure::computed(
        m_min * 0.06,
        Unit::Ratio,
        "speed_at_index_km_h",
        &inputs,
        Evidence::Moderate,
    );
    let pace = Figure::computed(
        60_000.0 / m_min,
        Unit::SecondsPerKm,
        "pace",
        &inputs,
        Evidence::Moderate,
    );
    let (race, time) = basis(&mut d, fitness);
    let (speed, pace) = (d.number(&speed, 1), d.pace(&pace));
    d.say(
        "vma-estimate",
        &[
            ("speed", speed.into()),
            ("pace", pace.into()),
            ("race", race.into()),
            ("time", time.into()),
        ],
    );
    Move::Say(d.reply())
}

/// Days without running, then without hard sessions, after the race named or the last one.
pub fn after_race(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let told = race_metres(ask.text, ask.today());
    let Some((date, metres)) = last_race(ask, ask.slots().distance_m.or(told)) else {
        d.say("after-race-none", &[]);
        return Move::Say(d.reply());
    };
    let metres_figure = metres.map(|m| Figure::said(m, Unit::Metres));
    let race = match &metres_figure {
        Some(figure) => {
            let race = d.race_name(figure);
            d.word("after-race-your", &[("race", race.into())])
        }
        None => d.word("goal-unnamed", &[]),
    };
    let day = d.day(date);
    let rest = hard::race_rest_days(metres);
    let mut args = vec![("race", race.into()), ("day", day.into())];
    if rest > 0 {
        let days = d.rule(rest as f64, Unit::Count, "rest_after_race");
        args.extend([("days", days.into()), ("n", (rest as f64).into())]);
        d.say("after-race-rest", &args);
    } else {
        d.say("after-race-easy", &args);
    }
    let needed = u64::try_from(hard::race_recovery_days(metres)).unwrap_or(0);
    if let Some(hard) = date.checked_add_days(Days::new(needed)) {
        let hard = d.day(hard);
        d.say("after-race-hard", &[("hard", hard.into())]);
    }
    if let Some(pain) = ask
        .state
        .pain
        .as_ref()
        .filter(|p| p.value >= f64::from(body::STOP_PAIN))
    {
        let shown = d.scale(pain, 10);
        d.say("what-if-run-pain", &[("pain", shown.into())]);
    }
    plan::next_session(&mut d, ask.today());
    Move::Say(d.reply())
}

/// The day and metres of the race meant: one of the last weeks, else the last run where it is told as a race, else the
/// day named.
fn last_race(ask: &Ask, metres: Option<f64>) -> Option<(NaiveDate, Option<f64>)> {
    let state = ask.state;
    let fresh = |date: NaiveDate| (0..=RACED_DAYS).contains(&(state.today - date).num_days());
    let run = state
        .recent
        .iter()
        .rev()
        .find(|a| a.sport == Sport::Running && a.race && fresh(a.local_date))
        .map(|a| (a.local_date, a.distance_m));
    let result = state
        .records
        .iter()
        .filter(|r| r.race && fresh(r.date))
        .max_by_key(|r| r.date)
        .map(|r| (r.date, Some(r.distance_m)));
    let known = run.into_iter().chain(result).max_by_key(|(date, _)| *date);
    if let Some((date, far)) = known {
        return Some((date, metres.or(far)));
    }
    let told = ask.slots().date.map(|d| if d > state.today { state.today } else { d });
    let yesterday = state
        .recent
        .iter()
        .rev()
        .find(|a| a.sport == Sport::Running && fresh(a.local_date));
    match (told, metres, yesterday) {
        (Some(date), Some(metres), _) => Some((date, Some(metres))),
        // "Ma course d'hier", and a run of that day.
        (Some(date), None, _) => {
            let run = state
                .recent
                .iter()
                .rev()
                .find(|a| a.sport == Sport::Running && a.local_date == date)?;
            Some((date, run.distance_m))
        }
        (None, Some(metres), Some(run)) => Some((run.local_date, Some(metres))),
        (None, Some(metres), None) => Some((state.today, Some(metres))),
        (None, None, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::coach::offline::cases::{self, heard, holds};
    use crate::domain::athlete::Lang;

    #[test]
    fn a_doubt_is_answered_with_what_is_known() {
        holds(
            &cases::two_races(Lang::Fr),
            &[
                (
                    "j'ai peur de ne pas y arriver",
                    "Semi de Paris : plus que 103 jours.\nSemi de Paris : autour de",
                ),
                ("je n'y arriverai jamais", "presque tout le monde"),
                ("j'ai peur d'échouer", "Prochaine séance"),
            ],
        );
        holds(
            &cases::newcomer(Lang::Fr),
            &[("j'ai peur de ne pas y arriver", "Dis-moi la course")],
        );
        holds(
            &cases::two_races(Lang::En),
            &[
                ("I'm scared I won't make it", "Semi de Paris: 103 days to go."),
                ("I'm nervous about the race", "Almost everybody"),
            ],
        );
    }

    #[test]
    fn own_words_and_own_figures_are_explained() {
        holds(
            &cases::runner(Lang::Fr),
            &[
                (
                    "c'est quoi l'indice de forme ?",
                    "Le tien : 45,0, d’après 10 km en 45:12.",
                ),
                ("indice de forme ?", "Indice de forme : ce que vaut"),
                (
                    "quelle est ma VMA ?",
                    "Ta VMA : environ 14,4 km/h (4:10/km), estimée d’après 10 km en 45:12.",
                ),
                ("ma vma c'est combien ?", "Ta VMA : environ"),
                ("c'est quoi la VMA ?", "VMA, vitesse maximale aérobie"),
            ],
        );
        holds(
            &cases::runner(Lang::En),
            &[
                ("what is the fitness index?", "Yours: 45.0, from 10 km in 45:12."),
                ("what's my maximal aerobic speed?", "Your maximal aerobic speed: about"),
            ],
        );
        holds(
            &cases::newcomer(Lang::Fr),
            &[("quelle est ma VMA ?", "pas encore de quoi estimer")],
        );
    }

    #[test]
    fn a_return_after_a_race_is_counted_by_its_distance() {
        holds(
            &cases::runner(Lang::Fr),
            &[
                (
                    "je suis lessivée après mon semi d'hier, je reprends quand ?",
                    "Après ton semi-marathon, lundi 23 novembre : repos complet 1 jour",
                ),
                (
                    "combien de temps je récupère après le marathon ?",
                    "repos complet 3 jours",
                ),
                (
                    "quand reprendre après ma course ?",
                    "Je ne connais pas ta dernière course.",
                ),
            ],
        );
        holds(
            &cases::runner(Lang::En),
            &[("when can I run again after yesterday's half?", "1 day of complete rest")],
        );
    }

    #[test]
    fn three_answers_told_with_the_night_are_the_morning() {
        let state = cases::runner(Lang::Fr);
        for text in ["j'ai mal dormi, 2 4 3", "mal dormi 2 4 3", "2 4 3, mauvaise nuit"] {
            let got = heard(&state, text);
            assert!(
                got.contains("sleep: Some(2), legs: Some(4), mood: Some(3)"),
                "{text}: {got}"
            );
        }
        let got = heard(&cases::runner(Lang::En), "slept badly, 2 4 3");
        assert!(got.contains("sleep: Some(2), legs: Some(4), mood: Some(3)"), "{got}");
    }

    #[test]
    fn a_cold_is_no_pain() {
        holds(
            &cases::hurt(Lang::Fr),
            &[
                ("je peux courir avec un rhume ?", "Un simple rhume"),
                ("je peux courir avec ?", "4/10"),
            ],
        );
        holds(
            &cases::hurt(Lang::En),
            &[("can I run with a cold?", "nothing below the neck")],
        );
    }

    #[test]
    fn the_strength_session_begins_with_what_suits_the_pain() {
        let list = heard(&cases::hurt(Lang::Fr), "séance de renfo");
        let first = list.lines().nth(1).unwrap_or_default();
        assert!(first.contains("isométrie du mollet"), "{list}");
    }
}
