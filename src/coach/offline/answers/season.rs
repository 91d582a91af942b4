//! A season: proposed by a methodology, shown, changed and left. Every change is shown before and after, with its
//! reason, and waits for a yes.

use chrono::{Days, NaiveDate};

use super::{key_session, other_races, settings, told_season, week_ahead};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::questions::choice;
use crate::coach::offline::{Move, session, wishes};
use crate::domain::action::Action;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::plan::{SessionKind, Workout};
use crate::domain::season::{DayChange, Refusal, RefusalReason, Season, SeasonEvent, SeasonSession, SeasonWeek};
use crate::domain::state::AthleteState;
use crate::science::aims;
use crate::science::plan::adapt::{adapt, difference};
use crate::science::plan::runner::Runner;
use crate::science::plan::{generate_among, races};

/// Changed days shown at most.
const CHANGES_SHOWN: usize = 6;
/// The same where only the paces change, every day alike.
const PACES_SHOWN: usize = 2;

/// A figure the plan generator gave.
pub fn planned(value: f64, unit: Unit) -> Figure {
    Figure::computed(value, unit, "season", &[], Evidence::Moderate)
}

/// What a chosen methodology does: the choice kept, and a season offered where there is a race to aim at. Where the
/// methodology does not fit, why not and which one does.
pub fn choose(state: &AthleteState, id: &str) -> Move {
    match races::chosen(state) {
        Some(races) => choose_among(state, id, &races),
        None => Move::Act(vec![Action::SetMethodology { id: id.to_owned() }]),
    }
}

/// The same, towards the race of `races`.
pub fn choose_among(state: &AthleteState, id: &str, races: &races::Chosen) -> Move {
    let set = Action::SetMethodology { id: id.to_owned() };
    let mut d = Draft::new(state);
    let name = settings::method_name(&mut d, id);
    match generate_among(id, &Runner::of(state), &races.aim, &races.others) {
        Ok(season) => {
            offer(&mut d, &season, &name);
            other_races::say(&mut d, &season, races);
            d.say("season-undo", &[]);
            wishes::buttons(&mut d, id, (&Runner::of(state), &races.aim), &[]);
            let adopt = Action::AdoptSeason {
                methodology: id.to_owned(),
                goal: races.goal,
            };
            let (accept, refuse) = (d.word("button-season-yes", &[]), d.word("button-no", &[]));
            Move::Propose {
                actions: vec![set, adopt],
                reply: d.reply(),
                accept,
                refuse,
            }
        }
        // The choice is kept; why it gives no plan yet is said with it.
        Err(_) => Move::Act(vec![set]),
    }
}

/// Why the chosen methodology gives no plan yet, and which one would. Nothing where it does or no race is known.
pub fn why_not(d: &mut Draft, id: &str) {
    let state = d.state;
    let Some(races) = races::chosen(state) else { return };
    if let Err(refusal) = generate_among(id, &Runner::of(state), &races.aim, &races.others) {
        let name = settings::method_name(d, id);
        refused(d, &name, &refusal);
        wishes::buttons(d, id, (&Runner::of(state), &races.aim), &[]);
    }
}

/// A season in five lines: weeks, volume, long run, first week, what was given up.
pub fn offer(d: &mut Draft, season: &Season, name: &str) {
    let weeks = d.number(&planned(season.weeks.len() as f64, Unit::Count), 0);
    let day = d.date(season.aim.date, &planned(0.0, Unit::Date));
    d.say(
        "season-offer",
        &[("method", name.into()), ("weeks", weeks.into()), ("day", day.into())],
    );
    let volumes: Vec<f64> = season.weeks.iter().map(SeasonWeek::training_m).collect();
    let first = volumes.iter().skip(1).copied().next().unwrap_or(0.0);
    let most = volumes.iter().copied().fold(0.0, f64::max);
    let long = season
        .sessions()
        .filter(|s| s.long)
        .map(|s| s.distance_m)
        .fold(0.0, f64::max);
    let (first, most) = ((first / 1000.0).round() * 1000.0, (most / 1000.0).round() * 1000.0);
    // A runner who already runs what the plan reaches is not told of a growth that is none.
    let id = if most > first {
        "season-volume"
    } else {
        "season-volume-same"
    };
    let (first, most) = (
        d.distance_short(&planned(first, Unit::Metres)),
        d.distance_short(&planned(most, Unit::Metres)),
    );
    let long = d.distance_short(&planned(long, Unit::Metres));
    d.say(
        id,
        &[("first", first.into()), ("most", most.into()), ("long", long.into())],
    );
    told_season::say(d);
    if season.binding.iter().any(|b| b == "long_short") {
        d.say("season-long-short", &[]);
    }
    // A season that begins on a Sunday shows the week after it.
    let whole = season.weeks.iter().find(|w| w.sessions.len() >= 2);
    if let Some(week) = whole {
        let days: Vec<String> = week.sessions.iter().map(|s| short_day(d, s)).collect();
        d.say("season-first-week", &[("days", days.join(" · ").into())]);
    }
    wishes::notes(d, season, &Runner::of(d.state));
    wishes::conflicts(d, &season.conflicts);
}

/// One line a day, as each day is given: what lies ahead stands within the limits of the day, like every other answer.
fn week_lines(d: &mut Draft, week: &SeasonWeek) {
    let state = d.state;
    let behind = |date: NaiveDate| {
        date < state.today || date == state.today && state.recent.iter().any(|a| a.local_date == date)
    };
    for planned in &week.sessions {
        let given = session::on(state, planned.date).filter(|_| !behind(planned.date));
        let line = day_line(d, planned.date, given.unwrap_or(&planned.workout));
        d.line(line);
    }
}

/// « mardi 24 footing de 8 km » for a line that holds a week.
fn short_day(d: &mut Draft, planned: &SeasonSession) -> String {
    let day = crate::i18n::format::weekday(d.lang(), planned.date);
    let what = session::short(d, &planned.workout);
    d.word("season-short-day", &[("day", day.into()), ("session", what.into())])
}

fn day_line(d: &mut Draft, date: NaiveDate, given: &Workout) -> String {
    let day = d.day_first(date);
    let athlete = &d.state.athlete;
    // Whoever chose what steers their sessions sees it in the week.
    let aimed = athlete.preferences.aim_by.map(|_| aims::of(athlete).chosen(given));
    let what = match aimed {
        Some(workout) => session::line(d, &workout),
        None => session::short(d, given),
    };
    let steps = key_steps(d, given);
    d.word(
        "season-day",
        &[("day", day.into()), ("session", what.into()), ("steps", steps.into())],
    )
}

/// « (5 × 3 min) » of a key session, the turns of walking and running; empty for an even run.
fn key_steps(d: &mut Draft, given: &Workout) -> String {
    let Some(step) = given.steps.iter().find(|s| s.zone >= 2) else {
        return session::turns(d, given);
    };
    let times = d.number(&planned(f64::from(step.times), Unit::Count), 0);
    let amount = match (step.distance_m, step.duration_s) {
        (Some(metres), _) if metres < 1_000.0 => {
            let shown = d.number(&planned(metres, Unit::Metres), 0);
            format!("{shown}\u{a0}m")
        }
        (Some(metres), _) => d.distance_short(&planned(metres, Unit::Metres)),
        (None, Some(seconds)) => d.duration(&planned(seconds, Unit::Seconds)),
        (None, None) => return String::new(),
    };
    if step.times > 1 {
        d.word("season-steps", &[("times", times.into()), ("amount", amount.into())])
    } else {
        d.word("season-step", &[("amount", amount.into())])
    }
}

/// Why a methodology does not fit, and a button for the one that does.
fn refused(d: &mut Draft, name: &str, refusal: &Refusal) {
    let why = reason(d, &refusal.reason);
    let first = crate::coach::offline::draft::sentence(name);
    d.say("season-refused", &[("method", first.into()), ("reason", why.into())]);
    if let Some(nearest) = refusal.nearest.as_deref() {
        let other = settings::method_name(d, nearest);
        d.say("season-nearest", &[("method", other.clone().into())]);
        let row = vec![choice(other, "methodology", nearest)];
        d.buttons(row);
    }
}

pub fn reason(d: &mut Draft, reason: &RefusalReason) -> String {
    let id = format!("refusal-{}", reason.id().replace('_', "-"));
    let count = |d: &mut Draft, n: u32| d.number(&planned(f64::from(n), Unit::Count), 0);
    let metres = |d: &mut Draft, m: f64| d.distance_short(&planned((m / 1000.0).round() * 1000.0, Unit::Metres));
    match reason {
        RefusalReason::WeeksTooFew { weeks, needed } => {
            let (has, needs) = (count(d, *weeks), count(d, *needed));
            d.word(&id, &[("has", has.into()), ("needs", needs.into())])
        }
        RefusalReason::TooYoung { needed, .. }
        | RefusalReason::MonthsRunning { needed, .. }
        | RefusalReason::TwiceADay { needed } => {
            let needs = count(d, *needed);
            d.word(&id, &[("needs", needs.into())])
        }
        RefusalReason::WeeklyVolume { metres: has, needed_m } | RefusalReason::LongestRun { metres: has, needed_m } => {
            let (has, needs) = (metres(d, *has), metres(d, *needed_m));
            d.word(&id, &[("has", has.into()), ("needs", needs.into())])
        }
        RefusalReason::RacesTooClose { weeks, needed } => {
            let (has, needs) = (count(d, *weeks), count(d, *needed));
            let n = f64::from(*weeks);
            d.word(&id, &[("n", n.into()), ("has", has.into()), ("needs", needs.into())])
        }
        RefusalReason::NoRecentRace { weeks } | RefusalReason::RecentInjury { weeks } => {
            let weeks = count(d, *weeks);
            d.word(&id, &[("weeks", weeks.into())])
        }
        RefusalReason::TimeAvailable { days, needed, minutes } => {
            let (has, needs) = (count(d, *days), count(d, *needed));
            let least = d.duration(&planned(f64::from(*minutes) * 60.0, Unit::Seconds));
            d.word(
                &id,
                &[("has", has.into()), ("needs", needs.into()), ("least", least.into())],
            )
        }
        RefusalReason::DaysAvailable { days, needed } => {
            let (has, needs) = (count(d, *days), count(d, *needed));
            d.word(&id, &[("has", has.into()), ("needs", needs.into())])
        }
        _ => d.word(&id, &[]),
    }
}

/// The season followed: where it stands, this week, the weeks to come. Without one, how to get one.
pub fn overview(state: &AthleteState) -> Move {
    let mut d = Draft::new(state);
    let Some(adopted) = &state.season else {
        return none_yet(d);
    };
    let season = &adopted.season;
    let Some(at) = stands(&mut d) else {
        d.say("season-over", &[]);
        return Move::Say(d.reply());
    };
    week_lines(&mut d, &season.weeks[at]);
    ahead(&mut d, season, at);
    let end = vec![
        d.say_button("button-week", crate::domain::intent::Intent::MyWeek),
        choice(d.word("button-season-end", &[]), "season", "end"),
    ];
    d.buttons(end);
    let Some(actions) = told_season::contradicted(&mut d, adopted) else {
        return Move::Say(d.reply());
    };
    let (accept, refuse) = (d.word("button-change-yes", &[]), d.word("button-no", &[]));
    Move::Propose {
        actions,
        reply: d.reply(),
        accept,
        refuse,
    }
}

/// Says which week of the season followed this is; its index. `None` without a season, or where it is over.
pub fn stands(d: &mut Draft) -> Option<usize> {
    let season = &d.state.season.as_ref()?.season;
    let today = d.state.today;
    let at = season.weeks.iter().position(|w| today < w.monday + Days::new(7))?;
    let name = settings::method_name(d, &season.methodology);
    let number = d.number(&planned((at + 1) as f64, Unit::Count), 0);
    let of = d.number(&planned(season.weeks.len() as f64, Unit::Count), 0);
    let week = &season.weeks[at];
    let phase = d.word(&format!("phase-{}", week.phase.replace('_', "-")), &[]);
    let volume = d.distance_short(&planned((week.training_m() / 1000.0).round() * 1000.0, Unit::Metres));
    d.say(
        "season-now",
        &[
            ("method", name.into()),
            ("number", number.into()),
            ("of", of.into()),
            ("phase", phase.into()),
            ("volume", volume.into()),
        ],
    );
    if week.down {
        d.say("season-down-week", &[]);
    }
    Some(at)
}

/// The volumes of the next four weeks in one line.
fn ahead(d: &mut Draft, season: &Season, at: usize) {
    let next: Vec<String> = season
        .weeks
        .iter()
        .skip(at + 1)
        .take(4)
        .map(|w| d.distance_short(&planned((w.training_m() / 1000.0).round() * 1000.0, Unit::Metres)))
        .collect();
    if !next.is_empty() {
        d.say("season-ahead", &[("volumes", next.join(" · ").into())]);
    }
}

fn none_yet(mut d: Draft) -> Move {
    let state = d.state;
    match (state.athlete.preferences.methodology.as_deref(), races::chosen(state)) {
        (Some(id), Some(_)) => choose(state, id),
        (_, None) => {
            week_ahead::without_season(&mut d, "season-needs-race", false);
            Move::Say(d.reply())
        }
        (None, Some(_)) => {
            week_ahead::without_season(&mut d, "season-choose", true);
            Move::Say(d.reply())
        }
    }
}

/// Leaving the season is proposed, never done at once.
pub fn end(state: &AthleteState) -> Move {
    let mut d = Draft::new(state);
    if state.season.is_none() {
        d.say("season-none", &[]);
        return Move::Say(d.reply());
    }
    d.say("season-end-ask", &[]);
    let (accept, refuse) = (d.word("button-season-end-yes", &[]), d.word("button-no", &[]));
    Move::Propose {
        actions: vec![Action::EndSeason],
        reply: d.reply(),
        accept,
        refuse,
    }
}

/// A change of the season shown day by day, before and after, waiting for a yes. `None` without a season or where
/// nothing of what lies ahead would change.
pub fn change(state: &AthleteState, event: SeasonEvent) -> Option<Move> {
    let adopted = state.season.as_ref()?;
    let mut d = Draft::new(state);
    let Ok(after) = adapt(adopted, &event) else {
        d.say("season-change-refused", &[]);
        return Some(Move::Say(d.reply()));
    };
    let days: Vec<DayChange> = difference(adopted, &after)
        .into_iter()
        .filter(|c| c.date >= state.today)
        .collect();
    if days.is_empty() {
        return None;
    }
    if !key_session::why(&mut d, adopted, &event) {
        why(&mut d, &event);
    }
    let most = if matches!(event, SeasonEvent::NewIndex { .. }) {
        PACES_SHOWN
    } else {
        CHANGES_SHOWN
    };
    shown(&mut d, &days, most, days.len());
    if let SeasonEvent::Tired { cut } = &event {
        let day = d.day(cut.until);
        d.say("season-cut-until", &[("day", day.into())]);
    }
    key_session::or_for_good(&mut d, &event, state.today);
    d.say("season-undo", &[]);
    let (accept, refuse) = (d.word("button-change-yes", &[]), d.word("button-no", &[]));
    Some(Move::Propose {
        actions: vec![Action::ChangeSeason {
            change: event,
            shown_on: adopted.fingerprint(),
        }],
        reply: d.reply(),
        accept,
        refuse,
    })
}

/// The rule behind a change, one sentence.
fn why(d: &mut Draft, event: &SeasonEvent) {
    let id = match event {
        SeasonEvent::Missed { .. } => "season-why-missed",
        SeasonEvent::Moved { .. } => "season-why-moved",
        SeasonEvent::Skipped { .. } => "season-why-skipped",
        SeasonEvent::Chosen { .. } => "season-why-chosen",
        SeasonEvent::Ill { below_neck: false, .. } => "season-why-cold",
        SeasonEvent::Ill { .. } => "season-why-ill",
        SeasonEvent::WellAgain { .. } => "season-why-well",
        SeasonEvent::Travelling { .. } => "season-why-travelling",
        SeasonEvent::Hot { .. } => "season-why-hot",
        SeasonEvent::Tired { .. } => "season-why-tired",
        SeasonEvent::Injured { .. } => "season-why-injured",
        SeasonEvent::RaceAdded { .. } => "season-why-race-added",
        SeasonEvent::RaceLost { .. } => "season-why-race-lost",
        SeasonEvent::NewIndex { .. } => "season-why-new-index",
    };
    d.say(id, &[]);
}

/// Changed days out of so many in all, as « mardi 24 : 5 × 3 min → footing de 8 km ».
pub fn shown(d: &mut Draft, days: &[DayChange], most: usize, all: usize) {
    for change in days.iter().take(most) {
        let day = d.day_first(change.date);
        let mut before = side(d, change.before.as_ref());
        let mut after = side(d, change.after.as_ref());
        if before == after {
            // Only the paces differ.
            before = aimed(d, change.before.as_ref());
            after = aimed(d, change.after.as_ref());
        }
        d.say(
            "season-change",
            &[("day", day.into()), ("before", before.into()), ("after", after.into())],
        );
    }
    let more = all.saturating_sub(most.min(days.len()));
    if more > 0 {
        let shown = d.number(&planned(more as f64, Unit::Count), 0);
        d.say(
            "season-changes-more",
            &[("count", shown.into()), ("n", (more as f64).into())],
        );
    }
}

/// A session with what it is steered by.
fn aimed(d: &mut Draft, session: Option<&SeasonSession>) -> String {
    session.map_or_else(String::new, |s| session::line(d, &s.workout))
}

fn side(d: &mut Draft, session: Option<&SeasonSession>) -> String {
    match session {
        Some(s) if s.workout.kind != SessionKind::Rest => {
            let what = session::short(d, &s.workout);
            let steps = key_steps(d, &s.workout);
            d.word("season-side", &[("session", what.into()), ("steps", steps.into())])
        }
        _ => d.word("session-rest", &[]),
    }
}

/// The days since the last session done, as a gap of the season. `None` when nothing was missed.
pub fn gap(state: &AthleteState) -> Option<SeasonEvent> {
    let season = &state.season.as_ref()?.season;
    let yesterday = state.today.pred_opt()?;
    let ran = |date: NaiveDate| state.recent.iter().any(|a| a.local_date == date);
    let missed = |date: NaiveDate| season.on(date).is_some_and(|s| s.workout.kind.runs()) && !ran(date);
    let last_run = state
        .last_run
        .as_ref()
        .map(|r| state.today - Days::new(r.days_ago.max(0) as u64));
    let from = last_run.map_or(season.start, |d| d + Days::new(1)).max(season.start);
    let first = from.iter_days().take_while(|d| *d <= yesterday).find(|d| missed(*d))?;
    Some(SeasonEvent::Missed {
        from: first,
        until: yesterday,
    })
}
