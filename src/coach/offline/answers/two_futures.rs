//! « Et si… ? » on a season: two futures side by side in seven lines, and the offer to apply.

use chrono::{Days, NaiveDate};

use super::season::{planned, shown};
use super::{Ask, Move};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::understand::bare;
use crate::domain::action::Action;
use crate::domain::figure::{Figure, Unit};
use crate::domain::racing::Racing;
use crate::domain::season::{AdoptedSeason, SeasonEvent};
use crate::domain::state::AthleteState;
use crate::science::plan::race_day;
use crate::science::plan::what_if::{Comparison, Future, Past, compare};

/// Changed days shown at most, so that both futures fit in seven lines.
const DAYS_SHOWN: usize = 2;
/// A run too long is offered shorter by steps of so many metres, down to a short one.
const SHORTER_M: f64 = 500.0;
const SHORTEST_M: f64 = 3_000.0;
/// Words that begin another wish.
const BETWEEN: [&str; 7] = [" et ", " and ", ", ", " puis ", " then ", " mais ", " but "];
const SKIP: &[&str] = &[
    "saut",
    "skip",
    "zapp",
    "rate ",
    "manqu",
    "miss",
    "annul",
    "cancel",
    "pas courir",
    "drop",
];
const MOVE: &[&str] = &[
    "déplac", "deplac", "décal", "decal", "repouss", "move", "push", "shift", "report",
];

/// What a question asks of the season.
#[derive(Debug, Clone, PartialEq, Default)]
struct Wish {
    skipped: Vec<NaiveDate>,
    runs: Vec<(NaiveDate, f64)>,
    moved: Option<(NaiveDate, NaiveDate)>,
}

impl Wish {
    fn event(self) -> Option<SeasonEvent> {
        match self.moved {
            Some((from, to)) => Some(SeasonEvent::Moved { from, to }),
            None if self.skipped.is_empty() && self.runs.is_empty() => None,
            None => Some(SeasonEvent::Chosen {
                skipped: self.skipped,
                runs: self.runs,
            }),
        }
    }
}

/// Both futures of the season. `None` without a season, or where the question names no day of it.
pub fn compared(ask: &Ask) -> Option<Move> {
    let state = ask.state;
    let season = state.season.as_ref()?;
    let wish = read(ask.text, state).event()?;
    let runs = &state.recent;
    let past = Past {
        today: state.today,
        runs,
        longest_m: or_told(state.volume.longest_30d.as_ref(), state.habit.map(|h| h.longest_m)),
        reference_m: or_told(state.volume.reference_week.as_ref(), state.habit.map(|h| h.week_m)),
        load: state.load.as_ref().map(|l| (l.chronic.value, l.acute.value)),
    };
    let mut d = Draft::new(state);
    let Some(found) = compare(season, &wish, &past) else {
        d.say("what-if-same", &[]);
        return Some(Move::Say(d.reply()));
    };
    shown(&mut d, &found.changes, DAYS_SHOWN, found.changes.len());
    weeks(&mut d, &found);
    forms(&mut d, &found, (&state.racing, state.today));
    rules(&mut d, &found.wished);
    Some(offer(d, season, wish, (&found, &past)))
}

/// The wishes of a question, clause by clause: a distance is a run of that day, a day alone is skipped where the
/// clause or the one before says so.
fn read(text: &str, state: &AthleteState) -> Wish {
    let mut lower = text.to_lowercase().replace('’', "'");
    for word in BETWEEN {
        lower = lower.replace(word, "\n");
    }
    let mut wish = Wish::default();
    let mut skips = false;
    let mut last: Option<NaiveDate> = None;
    for clause in lower.lines() {
        let says = |words: &[&str]| words.iter().any(|w| clause.contains(w));
        let (slots, _) = bare(clause, state.today, state.athlete.settings.lang);
        // "jeudi … et dimanche", said on a Sunday: the one after that Thursday.
        let date = slots.date.map(|d| {
            if last.is_some_and(|l| d < l) {
                d + Days::new(7)
            } else {
                d
            }
        });
        last = date.or(last);
        skips = says(SKIP) || skips && slots.distance_m.is_none();
        match (date, slots.to_date, slots.distance_m) {
            (Some(from), Some(to), None) if says(MOVE) && from != to => wish.moved = Some((from, to)),
            (Some(date), _, Some(metres)) => wish.runs.push((date, metres)),
            (Some(date), _, None) if skips => wish.skipped.push(date),
            _ => {}
        }
    }
    wish
}

/// « Semaine : 41 km → 52 km, plus longue sortie à 1,85 fois celle des 30 jours. »
fn weeks(d: &mut Draft, found: &Comparison) {
    let km = |d: &mut Draft, f: &Future| d.distance_short(&planned((f.week_m / 1000.0).round() * 1000.0, Unit::Metres));
    let (before, after) = (km(d, &found.planned), km(d, &found.wished));
    let args = [("before", before.into()), ("after", after.into())];
    match found.wished.spike {
        Some(spike) => {
            let ratio = d.number(&planned(spike, Unit::Ratio), 2);
            let [before, after] = args;
            d.say("what-if-week-spike", &[before, after, ("ratio", ratio.into())]);
        }
        None => d.say("what-if-week", &args),
    }
}

/// The form on the eve of the race, and what becomes of the time expected there.
fn forms(d: &mut Draft, found: &Comparison, (racing, today): (&Racing, NaiveDate)) {
    let (Some(before), Some(after)) = (found.planned.form, found.wished.form) else {
        return;
    };
    let before = d.number(&planned(before, Unit::Load), 1);
    let after = d.number(&planned(after, Unit::Load), 1);
    let forms = [("before", before.into()), ("after", after.into())];
    let time = |season: &AdoptedSeason| race_day::expected(season, racing, today);
    let Some((was, is)) = time(&found.seasons.0).zip(time(&found.seasons.1)) else {
        d.say("what-if-form", &forms);
        return;
    };
    let (low, high) = (d.race_time(&is.low), d.race_time(&is.high));
    let mut args = forms.to_vec();
    args.extend([("low", low.into()), ("high", high.into())]);
    let gap = (is.median.value - was.median.value).abs().round();
    if gap < 1.0 {
        d.say("what-if-form-same", &args);
    } else if race_day::lost(&was, &is) {
        let gap = d.duration(&planned(gap, Unit::Seconds));
        args.push(("gap", gap.into()));
        d.say("what-if-form-lost", &args);
    } else {
        let (low, high) = (d.race_time(&was.low), d.race_time(&was.high));
        args.extend([("was-low", low.into()), ("was-high", high.into())]);
        d.say("what-if-form-time", &args);
    }
}

fn rules(d: &mut Draft, wished: &Future) {
    if wished.broken.is_empty() {
        d.say("what-if-no-rule", &[]);
        return;
    }
    let names: Vec<String> = wished
        .broken
        .iter()
        .map(|rule| d.word(&format!("what-if-rule-{rule}"), &[]))
        .collect();
    d.say("what-if-rules", &[("rules", names.join(", ").into())]);
}

/// What is known of runs, or told where that is more.
fn or_told(known: Option<&Figure>, told: Option<f64>) -> Option<f64> {
    known.map(|f| f.value).into_iter().chain(told).max_by(f64::total_cmp)
}

/// The longest run, half a kilometre shorter each time, that breaks no rule in the place of the one wished. `None`: the
/// wish is no single run, or even a short one breaks one.
fn capped(season: &AdoptedSeason, wish: &SeasonEvent, past: &Past) -> Option<(f64, SeasonEvent)> {
    let SeasonEvent::Chosen { skipped, runs } = wish else {
        return None;
    };
    let [(date, metres)] = runs.as_slice() else { return None };
    let mut most = (metres / SHORTER_M).ceil() * SHORTER_M - SHORTER_M;
    while most >= SHORTEST_M {
        let event = SeasonEvent::Chosen {
            skipped: skipped.clone(),
            runs: vec![(*date, most)],
        };
        let found = compare(season, &event, past)?;
        if found.wished.broken.is_empty() {
            return Some((most, event));
        }
        most -= SHORTER_M;
    }
    None
}

/// The offer to apply: as asked where no rule is broken, shortened where a shorter run breaks none, none otherwise.
fn offer(mut d: Draft, season: &AdoptedSeason, wish: SeasonEvent, (found, past): (&Comparison, &Past)) -> Move {
    let change = if found.wished.broken.is_empty() {
        wish
    } else if let (Some((most, shorter)), SeasonEvent::Chosen { runs, .. }) = (capped(season, &wish, past), &wish) {
        let metres = runs.first().map_or(most, |(_, metres)| *metres);
        let (wished, most) = (
            d.distance_short(&planned(metres, Unit::Metres)),
            d.distance_short(&planned(most, Unit::Metres)),
        );
        d.say("what-if-capped", &[("most", most.into()), ("wished", wished.into())]);
        shorter
    } else {
        d.say("what-if-not-applied", &[]);
        return Move::Say(d.reply());
    };
    let (accept, refuse) = (d.word("button-what-if-yes", &[]), d.word("button-no", &[]));
    Move::Propose {
        actions: vec![Action::ChangeSeason {
            change,
            shown_on: season.fingerprint(),
        }],
        reply: d.reply(),
        accept,
        refuse,
    }
}
