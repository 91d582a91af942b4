//! Paces and race times under heat, height, slope and wind, and on a belt: what the same effort gives there.

use super::{Ask, Move, races};
use crate::coach::offline::draft::{Draft, sentence};
use crate::coach::offline::understand::{Surroundings, surroundings};
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::intent::Intent;
use crate::domain::state::{AthleteState, RacePrediction};
use crate::domain::units::Pace;
use crate::science::heat::{self, Flag};
use crate::science::race_conditions::{self, Conditions, Factors};
use crate::science::{self, altitude, grade, humidity, race_prediction, wind};

/// Humidity taken where none is named, percent; it is said with the answer.
const HUMIDITY: f64 = 50.0;
/// Body mass taken for the drag of the air, kg; it is said with the answer.
const MASS_KG: f64 = 70.0;
/// Slope of a belt that costs what level ground outdoors does, percent, from this speed on, m/s; none below (Jones and
/// Doust 1996; section 3.2).
const BELT_PCT: f64 = 1.0;
const BELT_FROM_M_S: f64 = 3.3;
/// What course and weather take is known to this share of itself (design choice).
const KNOWN_TO: f64 = 0.25;
/// From this age on heat counts one flag more, years (section 3.3).
const HEAT_AGE: i32 = 60;

/// The answer where the message names surroundings and asks for no record of a run. `None` otherwise.
pub fn asked(ask: &Ask) -> Option<Move> {
    if !may_ask(ask) {
        return None;
    }
    let around = surroundings(ask.text);
    if !around.any() {
        return None;
    }
    let mut d = ask.draft();
    match around.pace {
        Some(pace) => by_pace(&mut d, pace, &around),
        None if race_meant(ask, &around) => by_race(&mut d, ask, &around)?,
        None => by_easy_pace(&mut d, ask.state, &around)?,
    }
    (!d.is_empty()).then(|| Move::Say(d.reply()))
}

/// A run told, a pain and a move hold such numbers without asking anything of them.
fn may_ask(ask: &Ask) -> bool {
    let past = ["couru", "j'ai fait", "j’ai fait", "i ran", "i did"];
    let lower = ask.text.to_lowercase();
    let told = past.iter().any(|w| lower.contains(w));
    let goal = matches!(ask.u.intent, Intent::SetGoalRace | Intent::ChangeGoal);
    let planned = ask.slots().date.is_some() || ask.slots().target_s.is_some();
    let aside = told
        || goal && planned
        || matches!(
            ask.u.intent,
            Intent::ReportPain
                | Intent::InjuryProtocol
                | Intent::MissedSession
                | Intent::MoveSession
                | Intent::SkipSession
                | Intent::LogSleep
                | Intent::LogWeight
                | Intent::LogStrength
                | Intent::FeelTired
                | Intent::Fuelling
                | Intent::QuietHours
        );
    !aside
}

fn race_meant(ask: &Ask, around: &Surroundings) -> bool {
    ask.u.intent == Intent::PredictRace || ask.slots().distance_m.is_some() || around.ascent_m.is_some()
}

fn heat_index(around: &Surroundings) -> Option<f64> {
    heat::heat_index_c(around.celsius?, around.humidity.unwrap_or(HUMIDITY))
}

fn pace_figure(value: f64, function: &'static str, inputs: &[(&str, f64)], evidence: Evidence) -> Figure {
    Figure::computed(value, Unit::SecondsPerKm, function, inputs, evidence)
}

/// "5:00/km" and each thing named beside it.
fn by_pace(d: &mut Draft, pace: Pace, around: &Surroundings) {
    let shown = d.pace(&Figure::said(pace.0, Unit::SecondsPerKm));
    if around.belt {
        belt(d, pace, around.slope_pct, &shown);
    } else if let Some(pct) = around.slope_pct
        && let Some(factor) = grade::strava_factor(pct)
    {
        let inputs = [("pace_s_per_km", pace.0), ("grade_pct", pct)];
        let flat = d.pace(&pace_figure(
            pace.0 / factor,
            "grade_adjusted_pace",
            &inputs,
            Evidence::Moderate,
        ));
        let pct = d.number(&Figure::said(pct, Unit::Percent), 0);
        d.say(
            "conditions-slope",
            &[
                ("pace", shown.clone().into()),
                ("pct", pct.into()),
                ("flat", flat.into()),
            ],
        );
    }
    if let Some(index) = heat_index(around)
        && let Some(hot) = heat::adjusted_pace(pace.0, index, false, false)
    {
        let inputs = [("pace_s_per_km", pace.0), ("heat_index_c", index)];
        let hot = d.pace(&pace_figure(hot, "heat_adjusted_pace", &inputs, Evidence::Moderate));
        let day = weather(d, around);
        d.say(
            "conditions-heat",
            &[("pace", shown.clone().into()), ("day", day.into()), ("hot", hot.into())],
        );
    }
    if let Some(metres) = around.altitude_m {
        match altitude::speed_share(metres, 0.0) {
            Some(share) => {
                let inputs = [("pace_s_per_km", pace.0), ("altitude_m", metres)];
                let there = d.pace(&pace_figure(pace.0 / share, "altitude_pace", &inputs, Evidence::Weak));
                let height = height(d, metres);
                d.say(
                    "conditions-altitude",
                    &[
                        ("pace", shown.clone().into()),
                        ("height", height.into()),
                        ("there", there.into()),
                    ],
                );
            }
            None => d.say("conditions-too-high", &[]),
        }
    }
    if let Some(speed) = around.wind_m_s {
        windy(d, pace, speed, &shown);
    }
    heat_flag(d, around);
}

/// The pace that costs the same in the wind, and the one of still air that it is worth.
fn windy(d: &mut Draft, pace: Pace, speed: f64, shown: &str) {
    let v = 1_000.0 / pace.0;
    // A forecast is measured at ten metres; a runner stands lower.
    let felt = wind::at_chest(speed, wind::Terrain::Suburb);
    let Some(worth) = wind::still_air_speed(v, felt, MASS_KG, 0.0) else {
        return;
    };
    let inputs = [("pace_s_per_km", pace.0), ("wind_m_s", speed), ("mass_kg", MASS_KG)];
    let worth = d.pace(&pace_figure(1_000.0 / worth, "wind_pace", &inputs, Evidence::Moderate));
    let mass = d.rule(MASS_KG, Unit::Kilograms, "usual_mass");
    let id = if speed < 0.0 {
        "conditions-tailwind"
    } else {
        "conditions-headwind"
    };
    d.say(
        id,
        &[
            ("pace", shown.to_owned().into()),
            ("worth", worth.into()),
            ("mass", mass.into()),
        ],
    );
}

fn belt(d: &mut Draft, pace: Pace, slope: Option<f64>, shown: &str) {
    let v = 1_000.0 / pace.0;
    let even = if v >= BELT_FROM_M_S { BELT_PCT } else { 0.0 };
    let pct = slope.unwrap_or(0.0);
    let Some(factor) = grade::strava_factor(pct - even) else {
        return;
    };
    let inputs = [("pace_s_per_km", pace.0), ("grade_pct", pct)];
    let outside = d.pace(&pace_figure(
        pace.0 / factor,
        "treadmill_pace",
        &inputs,
        Evidence::Moderate,
    ));
    let pct = d.number(&Figure::said(pct, Unit::Percent), 0);
    d.say(
        "conditions-belt",
        &[
            ("pace", shown.to_owned().into()),
            ("pct", pct.into()),
            ("outside", outside.into()),
        ],
    );
    if even > 0.0 {
        let even = d.rule(even, Unit::Percent, "treadmill_grade");
        d.say("conditions-belt-rule", &[("pct", even.into())]);
    }
}

/// "30 °C et 50 % d'humidité (supposée)".
fn weather(d: &mut Draft, around: &Surroundings) -> String {
    let celsius = around.celsius.unwrap_or_default();
    let temperature = d.number(&Figure::said(celsius, Unit::Count), 0);
    let (id, humid) = match around.humidity {
        Some(told) => ("conditions-day", Figure::said(told, Unit::Percent)),
        None => (
            "conditions-day-assumed",
            Figure::rule(HUMIDITY, Unit::Percent, "usual_humidity"),
        ),
    };
    let humid = d.percent(&humid);
    d.word(id, &[("t", temperature.into()), ("rh", humid.into())])
}

fn height(d: &mut Draft, metres: f64) -> String {
    d.number(&Figure::said(metres.round(), Unit::Metres), 0)
}

/// What the heat allows, where it is more than comfortable.
fn heat_flag(d: &mut Draft, around: &Surroundings) {
    let Some(celsius) = around.celsius else { return };
    let Some(wbgt) = humidity::wbgt_simple_c(celsius, around.humidity.unwrap_or(HUMIDITY)) else {
        return;
    };
    let born = d.state.athlete.physiology.birth_year;
    let old = born.is_some_and(|year| chrono::Datelike::year(&d.state.today) - year >= HEAT_AGE);
    let id = match heat::flag(wbgt, old) {
        Flag::Green => return,
        Flag::Yellow => "conditions-flag-yellow",
        Flag::Red => "conditions-flag-red",
        Flag::Black => "conditions-flag-black",
    };
    d.say(id, &[]);
}

/// "5:21–5:47/km" of two paces.
fn pace_between(d: &mut Draft, fast: &Figure, slow: &Figure) -> String {
    let shown = d.pace(fast);
    let number = shown.split('/').next().unwrap_or(&shown).to_owned();
    let number = d.shown(number, fast.clone());
    format!("{number}–{}", d.pace(slow))
}

/// The easy pace on such a day. `None` where no pace is known or nothing but a slope or a wind is named.
fn by_easy_pace(d: &mut Draft, state: &AthleteState, around: &Surroundings) -> Option<()> {
    let (fast, slow) = science::easy_range(state)?;
    let factor = match (heat_index(around), around.altitude_m) {
        (Some(index), _) => heat::adjusted_pace(1.0, index, false, false)?,
        (None, Some(metres)) => 1.0 / altitude::speed_share(metres, 0.0)?,
        (None, None) => return None,
    };
    let there = |f: &Figure| {
        let inputs = [("pace_s_per_km", f.value), ("factor", factor)];
        pace_figure(f.value * factor, "easy_pace_there", &inputs, Evidence::Moderate)
    };
    let usual = pace_between(d, &fast, &slow);
    let there = pace_between(d, &there(&fast), &there(&slow));
    let day = match around.altitude_m {
        Some(metres) if around.celsius.is_none() => {
            let height = height(d, metres);
            d.word("conditions-at-height", &[("height", height.into())])
        }
        _ => weather(d, around),
    };
    d.say(
        "conditions-easy",
        &[("day", day.into()), ("usual", usual.into()), ("there", there.into())],
    );
    heat_flag(d, around);
    Some(())
}

/// The race asked about, else the goal, on such a course and day. `None` where none is known.
fn by_race(d: &mut Draft, ask: &Ask, around: &Surroundings) -> Option<()> {
    let state = ask.state;
    let goal = state.goals.iter().find_map(|g| g.goal.distance_m);
    let metres = ask.slots().distance_m.or(goal)?;
    let Some(flat) = race_prediction::predict(&state.racing, metres) else {
        races::no_fitness(d);
        return Some(());
    };
    races::expected(d, &flat);
    let conditions = Conditions {
        heat_index_c: heat_index(around),
        ascent_m: around.ascent_m,
        altitude_m: around.altitude_m,
    };
    match race_conditions::factors(metres, flat.median.value, &conditions) {
        Some(found) => there(d, &flat, &found, around),
        None => d.say("conditions-outside", &[]),
    }
    heat_flag(d, around);
    Some(())
}

/// The interval under the conditions, and what each of them takes.
fn there(d: &mut Draft, flat: &RacePrediction, found: &Factors, around: &Surroundings) {
    let all = found.all();
    let slower = |f: &Figure, share: f64| {
        let factor = 1.0 + (all - 1.0) * share;
        let inputs = [("time_s", f.value), ("factor", factor)];
        Figure::computed(
            f.value * factor,
            Unit::Seconds,
            "race_time_there",
            &inputs,
            Evidence::Weak,
        )
    };
    let low = d.race_time(&slower(&flat.low, 1.0 - KNOWN_TO));
    let high = d.race_time(&slower(&flat.high, 1.0 + KNOWN_TO));
    let mut causes = Vec::new();
    let mut cause = |d: &mut Draft, id: &str, what: String, factor: Option<f64>| {
        if let Some(factor) = factor {
            let share = Figure::computed(
                (factor - 1.0) * 100.0,
                Unit::Percent,
                "slower_by",
                &[("factor", factor)],
                Evidence::Weak,
            );
            let share = d.number(&share, 1);
            causes.push(d.word(id, &[("what", what.into()), ("share", share.into())]));
        }
    };
    let day = if around.celsius.is_some() {
        weather(d, around)
    } else {
        String::new()
    };
    cause(d, "conditions-cause-heat", day, found.heat);
    let climb = around.ascent_m.map(|m| height(d, m)).unwrap_or_default();
    cause(d, "conditions-cause-course", climb, found.course);
    let high_up = around.altitude_m.map(|m| height(d, m)).unwrap_or_default();
    cause(d, "conditions-cause-altitude", high_up, found.altitude);
    let causes = sentence(&causes.join(", "));
    d.say(
        "conditions-race",
        &[("causes", causes.into()), ("low", low.into()), ("high", high.into())],
    );
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;
    use crate::coach::offline::cases;
    use crate::coach::offline::understand::understand;
    use crate::domain::athlete::Lang;

    fn said(state: &AthleteState, text: &str) -> Option<String> {
        let u = understand(text, state.today, state.athlete.settings.lang);
        let now = state.today.and_time(NaiveTime::MIN).and_utc();
        match asked(&Ask {
            u: &u,
            text,
            state,
            now,
        }) {
            Some(Move::Say(reply)) => Some(reply.text.replace(['\u{a0}', '\u{202f}'], " ")),
            _ => None,
        }
    }

    #[test]
    fn a_pace_is_worth_another_elsewhere() {
        let state = cases::newcomer(Lang::Fr);
        let say = |text: &str| said(&state, text).unwrap();
        assert_eq!(
            say("5:30/km à 6 % de pente ?"),
            "5:30/km à 6 % de pente, c’est l’effort de 4:26/km sur le plat."
        );
        assert_eq!(
            say("12 km/h sur tapis à 1 %"),
            "5:00/km sur tapis à 1 % demande l’effort de 5:00/km dehors, sur le plat.\n\
             À cette vitesse, une pente de 1 % compense l’air qui manque."
        );
        assert_eq!(
            say("5:00/km par 22 °C et 40 % d'humidité"),
            "Par 22 °C et 40 % d’humidité, l’effort de 5:00/km par temps frais donne 5:05/km.\n\
             Chaleur à surveiller : règle-toi au souffle ou au cœur, pas au chrono, et bois à ta soif."
        );
        assert!(say("5:00/km à 9000 m d'altitude").contains("pas de calcul sérieux"));
    }

    #[test]
    fn a_race_takes_longer_uphill_and_in_the_heat() {
        let state = cases::with_goal(Lang::Fr);
        assert_eq!(
            said(&state, "mon marathon avec 400 m de D+ ?").unwrap(),
            "Marathon : autour de 3:35:30 aujourd’hui, entre 3:10:30 et 4:04:00 à 80 % de confiance.\n\
             400 m de dénivelé : +1,6 %. Compte plutôt entre 3:12:30 et 4:09:00."
        );
    }

    #[test]
    fn what_is_told_or_set_is_no_question_of_the_weather() {
        let state = cases::with_goal(Lang::Fr);
        for text in [
            "couru 8 km en 45 min par 30 degrés",
            "je prépare un trail de 30 km avec 1800 m de D+ le 3 mai",
            "quelle séance demain ?",
            "mal au genou 3/10",
        ] {
            assert_eq!(said(&state, text), None, "{text}");
        }
    }
}
