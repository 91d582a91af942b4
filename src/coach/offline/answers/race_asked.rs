//! What is asked of a race: days left, a time to aim for, its pace, its splits, and what one result is worth elsewhere.

use super::race_named::{Named, Told, named, same};
use super::{Ask, Move, races};
use crate::coach::offline::draft::{Draft, coarse, sentence};
use crate::coach::offline::understand::{RaceAsk, RaceWords, race_words};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::intent::Intent;
use crate::domain::racing::{PastRace, Racing};
use crate::domain::state::{GoalState, RacePrediction};
use crate::domain::units::{HALF_MARATHON_M, MARATHON_M, Pace};
use crate::science::{race_prediction, world_record};

/// Splits are said this often, metres; up to this race distance, more often.
const SPLIT_M: f64 = 5_000.0;
const SHORT_SPLIT_M: f64 = 1_000.0;
const SHORT_RACE_M: f64 = 10_500.0;
/// No more of them are said: the rest of a longer race is left to its end.
const MOST_SPLITS: f64 = 24.0;
/// Seconds per kilometre of a race somebody may run: outside, the time was mistyped.
const RACE_PACE: std::ops::RangeInclusive<f64> = 130.0..=900.0;
/// A time is one of this race where it lies within these shares of what is expected or aimed at.
const OF_THIS_RACE: std::ops::RangeInclusive<f64> = 0.75..=1.35;

/// The pace of a race in a time that somebody may run. `None`: mistyped, or beyond the record.
fn raced_at(ask: &Ask, metres: f64, seconds: f64) -> Option<Pace> {
    let beyond = world_record::impossible(ask.state.athlete.physiology.sex, metres, seconds);
    Pace::of(metres, seconds).filter(|p| RACE_PACE.contains(&p.0) && !beyond)
}

/// The answer to a question about a race. `None`: it asks none, or of nothing known.
pub fn asked(ask: &Ask) -> Option<Move> {
    let words = race_words(ask.text, ask.today())?;
    let meant = named(ask.text, words.metres, ask.state);
    let apart = matches!(meant, Named::Goal(_, Told::Apart) | Named::Distance(_));
    let closed = super::flagged(ask.state);
    match words.ask {
        RaceAsk::DaysLeft => days_left(ask, &meant),
        RaceAsk::Equivalent => equivalent(ask, &words),
        RaceAsk::Pace if words.seconds.is_some() => pace_for(ask, &words, &meant),
        RaceAsk::Splits => splits(ask, &words, &meant),
        // Under a warning sign nobody is told how fast to race.
        _ if closed => None,
        RaceAsk::Pace if apart => Some(race_pace(ask, &meant)),
        RaceAsk::Target => target(ask, &words, &meant),
        RaceAsk::Strategy if apart || matches!(meant, Named::Goal(_, Told::AsARace)) => Some(races::race_week(ask)),
        RaceAsk::CarriedOn if apart => Some(races::predict(ask)),
        RaceAsk::Aim if apart || ask.u.intent == Intent::PredictRace => Some(races::predict(ask)),
        _ => None,
    }
}

fn days_left(ask: &Ask, meant: &Named) -> Option<Move> {
    let mut d = ask.draft();
    match meant {
        Named::Goal(_, Told::Not) | Named::Nothing => return None,
        Named::Goal(goal, _) => match (&goal.days_left, goal.goal.date) {
            (Some(days), Some(date)) => {
                races::in_days(&mut d, goal, days);
                let day = d.date_first(date, &Figure::row(0.0, Unit::Date, "goal", &goal.goal.id));
                d.say("race-on-day", &[("day", day.into())]);
            }
            _ => {
                let name = d.goal_name(&goal.goal);
                d.say("race-no-date", &[("race", name.into())]);
            }
        },
        Named::Distance(metres) => {
            let race = d.race_name(&Figure::said(*metres, Unit::Metres));
            unknown(&mut d, race);
        }
        Named::Unknown(name) => {
            let name = d.quote(name);
            unknown(&mut d, name);
        }
    }
    Some(Move::Say(d.reply()))
}

/// No goal is this one: those there are, or how to set one.
fn unknown(d: &mut Draft, race: String) {
    d.say("race-unknown", &[("race", race.into())]);
    let names: Vec<String> = d.state.goals.iter().map(|g| d.goal_name(&g.goal)).collect::<Vec<_>>();
    if names.is_empty() {
        let words = d.word("example-goal", &[]);
        let example = d.example(words);
        d.say("predict-set-goal", &[("example", example.into())]);
    } else {
        d.say("race-known-ones", &[("races", names.join(", ").into())]);
    }
}

/// The time imagined against what is expected.
fn target(ask: &Ask, words: &RaceWords, meant: &Named) -> Option<Move> {
    let seconds = words.seconds?;
    let goal = match meant {
        Named::Goal(goal, Told::Apart) => Some(*goal),
        Named::Distance(_) => None,
        _ => Some(fitting(ask, seconds)?),
    };
    let metres = goal.map_or(words.metres, |g| g.goal.distance_m)?;
    let pace = raced_at(ask, metres, seconds);
    let mut d = ask.draft();
    let Some(Pace(pace)) = pace else {
        return Some(odd(d, metres, seconds));
    };
    let wish = Figure::said(seconds, Unit::Seconds);
    pace_line(&mut d, metres, &wish, pace);
    match prediction(ask, goal, metres) {
        Some(expected) => {
            let name = goal.map(|g| d.goal_name(&g.goal));
            races::expected_of(&mut d, &expected, name);
            races::gap_to(&mut d, &wish, &expected, false);
        }
        None => races::no_fitness(&mut d),
    }
    Some(Move::Say(d.reply()))
}

/// The goal a bare time may be one of: the one whose expected or wished time is nearest.
fn fitting<'a>(ask: &Ask<'a>, seconds: f64) -> Option<&'a GoalState> {
    let off = |g: &GoalState| {
        let known = g.prediction.as_ref().map(|p| p.median.value).or(g.goal.target_s)?;
        let ratio = seconds / known;
        OF_THIS_RACE.contains(&ratio).then(|| ratio.ln().abs())
    };
    let goals = ask.state.goals.iter().filter_map(|g| Some((off(g)?, g)));
    goals.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, g)| g)
}

fn prediction(ask: &Ask, goal: Option<&GoalState>, metres: f64) -> Option<RacePrediction> {
    let known = goal.and_then(|g| g.prediction.clone());
    known.or_else(|| race_prediction::predict(&ask.state.racing, metres))
}

/// "Marathon en 3:15:00 : 4:37/km." It needs nothing known of anybody.
fn pace_for(ask: &Ask, words: &RaceWords, meant: &Named) -> Option<Move> {
    let seconds = words.seconds?;
    let goal = match meant {
        Named::Goal(goal, Told::Apart) => Some(*goal),
        Named::Distance(_) => None,
        _ => Some(fitting(ask, seconds)?),
    };
    let metres = words.metres.or(goal.and_then(|g| g.goal.distance_m))?;
    let mut d = ask.draft();
    let Some(Pace(pace)) = raced_at(ask, metres, seconds) else {
        return Some(odd(d, metres, seconds));
    };
    let wish = Figure::said(seconds, Unit::Seconds);
    pace_line(&mut d, metres, &wish, pace);
    if let Some(expected) = prediction(ask, goal, metres).filter(|_| !super::flagged(ask.state)) {
        races::expected_of(&mut d, &expected, None);
        races::gap_to(&mut d, &wish, &expected, false);
    }
    Some(Move::Say(d.reply()))
}

/// A time nobody runs, or nobody takes: asked about rather than computed.
fn odd(mut d: Draft, metres: f64, seconds: f64) -> Move {
    let race = d.race_name(&Figure::said(metres, Unit::Metres));
    let time = d.clock(&Figure::said(seconds, Unit::Seconds));
    d.say(
        "race-time-odd",
        &[("race", sentence(&race).into()), ("time", time.into())],
    );
    Move::Say(d.reply())
}

fn pace_line(d: &mut Draft, metres: f64, time: &Figure, pace: f64) {
    let race = d.race_name(&Figure::said(metres, Unit::Metres));
    let figure = Figure::computed(
        pace,
        Unit::SecondsPerKm,
        "pace",
        &[("distance_m", metres), ("duration_s", time.value)],
        Evidence::Strong,
    );
    let (time, pace) = (d.clock(time), d.pace(&figure));
    d.say(
        "race-pace-for",
        &[
            ("race", sentence(&race).into()),
            ("time", time.into()),
            ("pace", pace.into()),
        ],
    );
}

/// The pace of a race: that of the target, and that of what is expected today.
fn race_pace(ask: &Ask, meant: &Named) -> Move {
    let mut d = ask.draft();
    let (goal, metres) = match meant {
        Named::Goal(goal, _) => (Some(*goal), goal.goal.distance_m),
        Named::Distance(metres) => (None, Some(*metres)),
        _ => (None, None),
    };
    if let Some((goal, pace)) = goal.and_then(|g| Some((g, g.target_pace.as_ref()?)))
        && let Some(target) = goal.goal.target_s
    {
        let race = sentence(&d.goal_name(&goal.goal));
        let target = d.clock(&Figure::row(target, Unit::Seconds, "goal", &goal.goal.id));
        let pace = d.pace(pace);
        d.say(
            "race-pace-target",
            &[("race", race.into()), ("time", target.into()), ("pace", pace.into())],
        );
    }
    match metres.and_then(|m| prediction(ask, goal, m)) {
        Some(expected) => expected_pace(&mut d, &expected),
        None if d.is_empty() => {
            d.say("race-pace-unknown", &[]);
            let words = d.word("example-race", &[]);
            let example = d.example(words);
            d.say("predict-unlock", &[("example", example.into())]);
        }
        None => {}
    }
    Move::Say(d.reply())
}

fn expected_pace(d: &mut Draft, expected: &RacePrediction) {
    let metres = expected.distance_m;
    let middle = coarse(&expected.median);
    let race = d.race_name(&Figure {
        value: metres,
        unit: Unit::Metres,
        ..expected.median.clone()
    });
    let pace = |f: &Figure| {
        let time = coarse(f).value;
        let inputs = [("distance_m", metres), ("duration_s", time)];
        let pace = Pace::of(metres, time).map_or(0.0, |p| p.0);
        Figure::computed(pace, Unit::SecondsPerKm, "pace", &inputs, f.evidence)
    };
    let (fast, slow) = (d.pace(&pace(&expected.low)), d.pace(&pace(&expected.high)));
    let (at, time) = (d.pace(&pace(&expected.median)), d.clock(&middle));
    d.say(
        "race-pace-expected",
        &[
            ("race", sentence(&race).into()),
            ("time", time.into()),
            ("pace", at.into()),
            ("fast", fast.into()),
            ("slow", slow.into()),
        ],
    );
}

/// The clock at every five kilometres, at one steady pace: of the time told, else of the target, else of what is expected.
fn splits(ask: &Ask, words: &RaceWords, meant: &Named) -> Option<Move> {
    let goal = match meant {
        Named::Goal(goal, Told::Not) => match words.seconds {
            Some(seconds) => Some(fitting(ask, seconds)?),
            None => Some(*goal),
        },
        Named::Goal(goal, _) => Some(*goal),
        _ => None,
    };
    let metres = words.metres.or(goal.and_then(|g| g.goal.distance_m))?;
    let own = goal.filter(|g| same(g.goal.distance_m, metres));
    let time = match (words.seconds, own.and_then(|g| Some((g, g.goal.target_s?)))) {
        (Some(seconds), _) => Figure::said(seconds, Unit::Seconds),
        (None, Some((goal, target))) => Figure::row(target, Unit::Seconds, "goal", &goal.goal.id),
        (None, None) => coarse(
            &prediction(ask, own, metres)
                .filter(|_| !super::flagged(ask.state))?
                .median,
        ),
    };
    let mut d = ask.draft();
    let Some(Pace(pace)) = raced_at(ask, metres, time.value) else {
        return Some(odd(d, metres, time.value));
    };
    pace_line(&mut d, metres, &time, pace);
    let step = if metres <= SHORT_RACE_M { SHORT_SPLIT_M } else { SPLIT_M };
    let count = ((metres - 1.0) / step).floor().clamp(0.0, MOST_SPLITS) as u32;
    let mut marks: Vec<f64> = (1..=count).map(|n| f64::from(n) * step).collect();
    if metres > HALF_MARATHON_M + SPLIT_M && metres <= MARATHON_M + SPLIT_M {
        marks.push(HALF_MARATHON_M);
        marks.sort_by(f64::total_cmp);
    }
    let mut lines = Vec::new();
    for mark in marks {
        let at = d.race_name(&Figure::rule(mark, Unit::Metres, "splits"));
        let seconds = Figure::computed(
            time.value * mark / metres,
            Unit::Seconds,
            "split",
            &[("distance_m", mark), ("pace_s_per_km", pace)],
            Evidence::Strong,
        );
        let clock = d.clock(&seconds);
        lines.push(d.word("race-split", &[("at", at.into()), ("time", clock.into())]));
    }
    let end = d.clock(&time);
    lines.push(d.word("race-split-end", &[("time", end.into())]));
    d.line(lines.join(" · "));
    d.say("race-split-steady", &[]);
    Some(Move::Say(d.reply()))
}

/// What a time over one distance stands for over another, from that result alone.
fn equivalent(ask: &Ask, words: &RaceWords) -> Option<Move> {
    let (metres, run_m, seconds) = (words.metres?, words.run_m?, words.seconds?);
    let mut d = ask.draft();
    if raced_at(ask, run_m, seconds).is_none() {
        return Some(odd(d, run_m, seconds));
    }
    let result = PastRace {
        distance_m: run_m,
        time_s: seconds,
        weeks_ago: 0.0,
    };
    let alone = Racing {
        races: vec![result],
        ..Racing::default()
    };
    let expected = race_prediction::predict(&alone, metres)?;
    let (from, time) = (
        d.race_name(&Figure::said(run_m, Unit::Metres)),
        d.clock(&Figure::said(seconds, Unit::Seconds)),
    );
    d.say("race-worth", &[("race", from.into()), ("time", time.into())]);
    races::expected_of(&mut d, &expected, None);
    if metres > run_m {
        d.say("race-worth-trained", &[]);
    }
    Some(Move::Say(d.reply()))
}

#[cfg(test)]
mod tests {
    use crate::coach::offline::cases::{self, heard, holds};
    use crate::domain::athlete::Lang;

    #[test]
    fn the_race_that_is_named_is_the_one_answered() {
        holds(
            &cases::two_races(Lang::Fr),
            &[
                (
                    "combien de jours avant Nantes ?",
                    "Marathon de Nantes : plus que 152 jours.",
                ),
                (
                    "il reste combien de temps avant le marathon ?",
                    "Marathon de Nantes : plus que 152 jours.",
                ),
                (
                    "combien de temps avant le semi ?",
                    "Semi de Paris : plus que 103 jours.\nDimanche 7 mars 2027.",
                ),
                ("c'est quand le semi ?", "Dimanche 7 mars 2027."),
                (
                    "combien de jours avant ma course ?",
                    "Semi de Paris : plus que 103 jours.",
                ),
                (
                    "combien de jours avant Berlin ?",
                    "Je n’ai pas de course « Berlin » parmi tes objectifs.",
                ),
                ("je peux viser combien à Nantes ?", "Marathon de Nantes : autour de"),
                ("et à Nantes ?", "Marathon de Nantes : autour de"),
                ("et le marathon ?", "Marathon de Nantes : autour de"),
                ("je peux viser combien ?", "Semi de Paris : autour de"),
                (
                    "stratégie pour le marathon ?",
                    "Marathon de Nantes : plus que 152 jours.",
                ),
                (
                    "stratégie de course pour le semi ?",
                    "Pars à l’allure de 1:50:00, 5:13/km",
                ),
                (
                    "je fais quoi la veille du semi ?",
                    "Semi de Paris : plus que 103 jours.",
                ),
            ],
        );
        holds(
            &cases::two_races(Lang::En),
            &[
                ("how many days until Nantes?", "Marathon de Nantes: 152 days to go."),
                ("how long until the half?", "Semi de Paris: 103 days to go."),
                ("when is the marathon?", "Sunday 25 April 2027."),
                ("what can I aim for in Nantes?", "Marathon de Nantes: around"),
                ("and Nantes?", "Marathon de Nantes: around"),
                ("race strategy for the half?", "Set off at the pace of 1:50:00"),
            ],
        );
    }

    #[test]
    fn a_time_imagined_is_compared_with_what_is_expected() {
        holds(
            &cases::two_races(Lang::Fr),
            &[
                ("et si je vise 1h45 au semi ?", "Un objectif de 1:45:00"),
                (
                    "et si je visais 3h50 ?",
                    "Marathon en 3:50:00 : 5:27/km.\nMarathon de Nantes : autour de",
                ),
                ("3h30 au marathon c'est réaliste ?", "Un objectif de 3:30:00"),
                ("je tente 1h38 au semi, c'est jouable ?", "Un objectif de 1:38:00"),
                ("je peux viser combien à Paris ?", "Ton objectif de 1:50:00"),
            ],
        );
        holds(
            &cases::two_races(Lang::En),
            &[
                ("what if I aimed for 1:45 at the half?", "A target of 1:45:00"),
                ("what if I aim for 3:50?", "Marathon in 3:50:00: 5:27/km."),
                ("is 3:30 realistic for the marathon?", "A target of 3:30:00"),
            ],
        );
    }

    #[test]
    fn a_what_if_gets_no_answer_to_another_question() {
        let state = cases::two_races(Lang::Fr);
        holds(
            &state,
            &[
                (
                    "et si je courais demain quand même ?",
                    "Mercredi 25 novembre, je prévois :",
                ),
                (
                    "et si je cours 4 fois par semaine ?",
                    "4 sorties par semaine, contre 4 ces temps-ci",
                ),
                (
                    "et si je courais six fois par semaine ?",
                    "6 sorties par semaine, contre 4 ces temps-ci",
                ),
                ("et si je tombe malade ?", "rhume"),
                ("et si je changeais de montre ?", "je ne sais pas le calculer"),
                ("et si je saute la séance de jeudi ?", "Sauter une séance"),
            ],
        );
        let state = cases::two_races(Lang::En);
        holds(
            &state,
            &[
                ("what if I ran tomorrow anyway?", "Wednesday 25 November, I plan:"),
                ("what if I run 5 times a week?", "5 runs a week, against 4 lately"),
                ("what if I skip Thursday?", "Skipping one session"),
            ],
        );
    }

    #[test]
    fn paces_splits_and_results_elsewhere_are_computed() {
        let state = cases::two_races(Lang::Fr);
        holds(
            &state,
            &[
                (
                    "quelle allure pour le semi ?",
                    "Semi de Paris en 1:50:00, ton objectif : 5:13/km.",
                ),
                ("allure semi ?", "Semi-marathon d’après ta forme d’aujourd’hui :"),
                ("allure marathon pour 3h15 ?", "Marathon en 3:15:00 : 4:37/km."),
                (
                    "à quelle allure courir pour faire 45 min au 10 km ?",
                    "10 km en 45:00 : 4:30/km.",
                ),
                (
                    "temps de passage pour 1h50 au semi",
                    "5 km : 26:04 · 10 km : 52:08 · 15 km : 1:18:12 · 20 km : 1:44:17 · arrivée : 1:50:00",
                ),
                ("mes temps de passage au marathon", "semi-marathon : 2:00:00"),
                (
                    "combien de temps pour un semi si je fais 45 min au 10 ?",
                    "D’après ce seul temps, 10 km en 45:00 :\nSemi-marathon : autour de",
                ),
            ],
        );
        holds(
            &cases::newcomer(Lang::Fr),
            &[
                ("allure marathon pour 3h15 ?", "Marathon en 3:15:00 : 4:37/km."),
                ("temps de passage pour 1h50 au semi", "20 km : 1:44:17"),
                ("45 min au 10 km ça vaut quoi sur marathon ?", "Marathon : autour de"),
            ],
        );
        holds(
            &cases::newcomer(Lang::En),
            &[
                ("what pace for a 3:15 marathon?", "Marathon in 3:15:00: 4:37/km."),
                ("splits for a 1:50 half", "20 km: 1:44:17"),
                ("what's a 45 min 10k worth over a half?", "From 10 km in 45:00 alone:"),
                ("how fast per km for 50 min over 10k?", "10 km in 50:00: 5:00/km."),
            ],
        );
    }

    #[test]
    fn a_prediction_has_a_middle_and_the_target_its_distance_from_it() {
        let got = heard(&cases::two_races(Lang::Fr), "prévision pour le semi ?");
        let (first, second) = got.split_once('\n').unwrap();
        assert!(
            first.starts_with("Semi de Paris : autour de 1:") && first.contains(", entre 1:"),
            "{got}"
        );
        assert!(
            second.starts_with("Ton objectif de 1:50:00") && second.contains("ce temps"),
            "{got}"
        );
    }
}
