//! Runs that nobody runs: said so with what is wrong and what to write, and nothing is noted.

use super::answers::logging::Amounts;
use super::draft::Draft;
use super::understand::{bare, says};
use crate::domain::activity::Sport;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::intent::{Intent, Understood};
use crate::domain::state::AthleteState;
use crate::domain::units::Pace;
use crate::science::world_record;

/// Beyond this a run was mistyped, metres (design choice: the longest single-stage races).
const LONGEST_RUN_M: f64 = 300_000.0;
/// Beyond this a run was mistyped, seconds: two days (design choice).
const LONGEST_RUN_S: f64 = 172_800.0;

/// Words of more than one run.
const PERIODS: &[&str] = &[
    "semaine*",
    "mois",
    "an",
    "ans",
    "année*",
    "depuis",
    "total",
    "en tout",
    "week*",
    "month*",
    "year*",
    "since",
    "altogether",
    "janvier",
    "février",
    "été",
    "hiver",
    "summer",
    "winter",
];

/// The words where no person does this. `None` where one can have.
pub fn refusal(state: &AthleteState, sport: Sport, told: Amounts) -> Option<Reply> {
    let mut d = Draft::new(state);
    let empty = |value: Option<f64>| value.is_some_and(|v| !(v.is_finite() && v > 0.0));
    if empty(told.distance_m) || empty(told.duration_s) {
        return Some(not_above_zero(state));
    }
    if told.distance_m.is_some_and(|m| m > LONGEST_RUN_M) {
        let limit = d.distance_short(&Figure::rule(LONGEST_RUN_M, Unit::Metres, "longest_run"));
        d.say("run-too-far", &[("limit", limit.into())]);
        return Some(d.reply());
    }
    if told.duration_s.is_some_and(|s| s > LONGEST_RUN_S) {
        let limit = d.duration(&Figure::rule(LONGEST_RUN_S, Unit::Seconds, "longest_run"));
        d.say("run-too-long", &[("limit", limit.into())]);
        return Some(d.reply());
    }
    let (metres, seconds) = told.distance_m.zip(told.duration_s)?;
    if sport != Sport::Running || world_record::believable(metres, seconds) {
        return None;
    }
    let pace = Pace::of(metres, seconds)?;
    let inputs = [("distance_m", metres), ("duration_s", seconds)];
    let pace = Figure::computed(pace.0, Unit::SecondsPerKm, "pace", &inputs, Evidence::Strong);
    let best = world_record::open_standard(None, metres)?;
    let args = [
        ("distance", d.distance(&Figure::said(metres, Unit::Metres)).into()),
        ("time", d.clock(&Figure::said(seconds, Unit::Seconds)).into()),
        ("pace", d.pace(&pace).into()),
    ];
    if seconds < best {
        let best = Figure::computed(
            best,
            Unit::Seconds,
            "open_standard",
            &[("distance_m", metres)],
            Evidence::Moderate,
        );
        let best = d.clock(&best);
        let [distance, time, pace] = args;
        d.say("run-too-fast", &[distance, time, pace, ("best", best.into())]);
    } else {
        d.say("run-too-slow", &args);
    }
    Some(d.reply())
}

/// A pace that nobody holds over a kilometre, with no shorter stretch named. `None` where no such pace is told.
fn pace(text: &str, state: &AthleteState) -> Option<Reply> {
    let told = told_pace(text)?;
    let best = world_record::open_standard(None, 1_000.0)?;
    let (slots, _) = bare(text, state.today, state.athlete.settings.lang);
    let sprint = slots.distance_m.is_some_and(|m| m < 1_000.0);
    // With a distance and a time, the run itself is refused.
    let whole = slots.distance_m.is_some() && slots.duration_s.is_some();
    if told >= best || sprint || whole {
        return None;
    }
    let mut d = Draft::new(state);
    let pace = d.pace(&Figure::said(told, Unit::SecondsPerKm));
    let inputs = [("distance_m", 1_000.0)];
    let best = Figure::computed(best, Unit::SecondsPerKm, "open_standard", &inputs, Evidence::Moderate);
    let best = d.pace(&best);
    d.say("pace-too-fast", &[("pace", pace.into()), ("best", best.into())]);
    Some(d.reply())
}

/// "2:00/km", "2'00 au km", "2 min/km" in seconds per kilometre. `None`: no pace stands there.
fn told_pace(text: &str) -> Option<f64> {
    let lower = text
        .to_lowercase()
        .replace(['’', '′', 'h'], "'")
        .replace("minutes", "min");
    let before = ["/km", "/ km", " au km", " par km", " a km", " per km", "/k "]
        .iter()
        .find_map(|unit| lower.split_once(unit).map(|(before, _)| before))?;
    let before = before.trim_end();
    let before = before
        .strip_suffix("min")
        .or(before.strip_suffix("mn"))
        .unwrap_or(before);
    let number: String = before
        .trim_end()
        .chars()
        .rev()
        .take_while(|c| c.is_ascii_digit() || [':', '\''].contains(c))
        .collect();
    let number: String = number.chars().rev().collect();
    let mut parts = number.split([':', '\'']).filter(|part| !part.is_empty());
    let minutes: f64 = parts.next()?.parse().ok()?;
    let seconds: f64 = parts.next().map_or(Some(0.0), |s| s.parse().ok())?;
    (minutes >= 1.0 && seconds < 60.0).then_some(minutes * 60.0 + seconds)
}

/// A run told with a number below zero, or with nothing run, or a pace nobody holds. `None` for any other message.
pub fn settle(u: &Understood, text: &str, state: &AthleteState) -> Option<Reply> {
    if let Some(reply) = pace(text, state) {
        return Some(reply);
    }
    if u.intent != Intent::LogRun || text.contains('?') {
        return None;
    }
    let none = [u.slots.distance_m, u.slots.duration_s].contains(&Some(0.0));
    if none || nothing(text) {
        return Some(not_above_zero(state));
    }
    // Before its time is asked for; the kilometres of a month are no run.
    let alone = u.slots.duration_s.is_none() && u.slots.pace.is_none() && !says(text, PERIODS);
    let sport = u.slots.sport.unwrap_or(Sport::Running);
    let told = Amounts {
        distance_m: u.slots.distance_m,
        duration_s: None,
    };
    refusal(state, sport, told).filter(|_| alone && sport == Sport::Running)
}

/// Whether a number is written below zero: its mark stands behind a space and before a digit, and joins no two numbers.
pub fn negative(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.iter().enumerate().any(|(i, c)| {
        let mark = matches!(c, '-' | '−' | '–');
        let digit = letters.get(i + 1).is_some_and(char::is_ascii_digit);
        let before = letters.get(..i).unwrap_or_default();
        let spaced = before.last().is_none_or(|c| c.is_whitespace());
        let joins = before
            .iter()
            .rfind(|c| !c.is_whitespace())
            .is_some_and(char::is_ascii_digit);
        mark && digit && spaced && !joins
    })
}

/// Whether what is told is nothing run, or less.
pub fn nothing(text: &str) -> bool {
    negative(text) || zero(text)
}

/// "0 km", "0 min": nothing run.
fn zero(text: &str) -> bool {
    const UNITS: &[&str] = &["km", "k", "m", "min", "minutes", "h", "miles"];
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let nothing = |number: &str| number.replace(',', ".").parse() == Ok(0.0);
    let joined = |word: &str| UNITS.iter().any(|unit| word.strip_suffix(unit).is_some_and(nothing));
    words.iter().any(|w| joined(w)) || words.windows(2).any(|w| nothing(w[0]) && UNITS.contains(&w[1]))
}

pub fn not_above_zero(state: &AthleteState) -> Reply {
    let mut d = Draft::new(state);
    let words = d.word("example-run", &[]);
    let example = d.example(words);
    d.say("run-nothing", &[("example", example.into())]);
    d.reply()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;

    fn said(distance_m: Option<f64>, duration_s: Option<f64>) -> Option<String> {
        let state = cases::newcomer(Lang::Fr);
        let told = Amounts { distance_m, duration_s };
        refusal(&state, Sport::Running, told).map(|r| r.text.replace(['\u{a0}', '\u{202f}'], " "))
    }

    #[test]
    fn faster_than_the_world_is_refused_with_its_best() {
        assert_eq!(
            said(Some(8000.0), Some(1200.0)).as_deref(),
            Some(
                "8,0 km en 20:00, c’est 2:30/km : plus vite que le meilleur niveau mondial, autour de 20:55. Je n’ai rien noté : redonne-moi la distance ou le temps."
            )
        );
        assert!(said(Some(300_000.0), Some(7200.0)).unwrap().contains("mondial"));
        assert!(said(Some(5000.0), Some(20_000.0)).unwrap().contains("lent"));
        assert!(said(Some(300_001.0), None).unwrap().contains("300 km"));
        assert!(said(None, Some(200_000.0)).is_some());
        assert!(said(Some(0.0), None).unwrap().contains("Rien noté"));
    }

    #[test]
    fn what_people_run_is_not() {
        for (metres, seconds) in [
            (8000.0, 2520.0),
            (42_195.0, 7300.0),
            (5000.0, 760.0),
            (3000.0, 3600.0),
            (160_934.0, 100_000.0),
        ] {
            assert_eq!(said(Some(metres), Some(seconds)), None, "{metres}");
        }
        assert_eq!(said(None, Some(2700.0)), None);
    }

    #[test]
    fn a_number_below_zero_is_no_range() {
        for text in ["couru -5 km", "ran −5 km", "-3"] {
            assert!(negative(text), "{text}");
        }
        assert!(zero("couru 0 km") && zero("0,0km") && !zero("couru 10 km en 50 min"));
        for text in [
            "22h-7h",
            "12 -16 octobre",
            "10 - 12 km",
            "après-midi 8 km",
            "semi-marathon",
        ] {
            assert!(!negative(text), "{text}");
        }
    }
}
