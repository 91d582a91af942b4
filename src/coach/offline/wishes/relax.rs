//! Wishes that cannot all hold: which ones, and the cheapest to give up as buttons. Each shows the season it makes
//! before anything changes.

use chrono::NaiveDate;

use super::relay::{ahead, by_hand, since};
use super::show::amount;
use crate::coach::offline::Move;
use crate::coach::offline::answers::other_races;
use crate::coach::offline::answers::season::{offer, shown};
use crate::coach::offline::answers::settings::{day_list, method_name};
use crate::coach::offline::draft::Draft;
use crate::coach::offline::questions::choice;
use crate::domain::action::Action;
use crate::domain::athlete::Athlete;
use crate::domain::figure::{Figure, Unit};
use crate::domain::season::{AdoptedSeason, Aim, Wish};
use crate::domain::state::AthleteState;
use crate::domain::taste;
use crate::i18n::format::weekday_name;
use crate::science::plan::methodology::by_id;
use crate::science::plan::relax::{Relaxation, cheapest};
use crate::science::plan::relay::{first_day, given_up, relaid};
use crate::science::plan::runner::Runner;
use crate::science::plan::{generate_among, races};

/// What a button of this file holds before its identifier.
const PREFIX: &str = "relax-";
/// Changed days shown at most.
const CHANGES_SHOWN: usize = 5;

/// The smallest sets of wishes that cannot hold, in words.
pub fn conflicts(d: &mut Draft, sets: &[Vec<Wish>]) {
    for set in sets {
        let mut words: Vec<String> = set
            .iter()
            .map(|wish| d.word(&format!("wish-{}", wish.id().replace('_', "-")), &[]))
            .collect();
        let last = words.pop().unwrap_or_default();
        let all = if words.is_empty() {
            last
        } else {
            d.word("list-and", &[("first", words.join(", ").into()), ("last", last.into())])
        };
        let id = if set.contains(&Wish::GoalTime) {
            "season-conflict-time"
        } else {
            "season-conflict"
        };
        d.say(id, &[("wishes", all.into())]);
    }
}

/// The cheapest ways out of some contradictions, or of any where none is named, as buttons, each with what it costs.
/// Nothing where all wishes hold.
pub fn buttons(d: &mut Draft, methodology: &str, (runner, aim): (&Runner, &Aim), among: &[Vec<Wish>]) {
    let Some(method) = by_id(methodology) else { return };
    let mut ways = cheapest(method, runner, aim, among);
    // One button for one way out: the nearest method may stand there already.
    ways.retain(|way| !matches!(way, Relaxation::School(id) if d.offers(&format!("ask:methodology:{id}"))));
    if ways.is_empty() {
        return;
    }
    d.say("relax-intro", &[]);
    for way in ways {
        let label = label(d, &way, runner, aim);
        let row = vec![choice(label, "season", &format!("{PREFIX}{}@{methodology}", way.id()))];
        d.buttons(row);
    }
}

/// What is given up and what it costs.
fn label(d: &mut Draft, way: &Relaxation, runner: &Runner, aim: &Aim) -> String {
    let day = |d: &Draft, day: u8| weekday_name(d.lang(), day).to_owned();
    let count = |d: &mut Draft, n: u8| d.number(&Figure::said(f64::from(n), Unit::Count), 0);
    match way {
        Relaxation::LongDay(to) => {
            let to = day(d, *to);
            d.word("relax-long", &[("day", to.into())])
        }
        Relaxation::AcceptDisliked => d.word("relax-accept", &[]),
        Relaxation::Minutes { days, minutes } => {
            let list = day_list(d.lang(), days);
            let told = days
                .iter()
                .filter_map(|day| runner.wishes.minutes.get(usize::from(*day)).copied().flatten());
            let (to, from) = (amount(d, *minutes), amount(d, told.min().unwrap_or(0)));
            d.word(
                "relax-time",
                &[("day", list.into()), ("to", to.into()), ("from", from.into())],
            )
        }
        Relaxation::OpenDays(days) => {
            let list = day_list(d.lang(), days);
            let n = days.len() as f64;
            let count = d.number(&Figure::said(n, Unit::Count), 0);
            d.word(
                "relax-open",
                &[("day", list.into()), ("count", count.into()), ("n", n.into())],
            )
        }
        Relaxation::Runs(runs) => {
            let from = runner.runs_per_week.unwrap_or(*runs);
            let (to, from) = (count(d, *runs), count(d, from));
            d.word("relax-runs", &[("to", to.into()), ("from", from.into())])
        }
        Relaxation::School(id) => {
            let name = method_name(d, id);
            d.word("relax-school", &[("method", name.into())])
        }
        Relaxation::Target(seconds) => {
            let time = |d: &mut Draft, s: f64| {
                d.clock(&Figure::computed(
                    s,
                    Unit::Seconds,
                    "season",
                    &[],
                    crate::domain::figure::Evidence::Weak,
                ))
            };
            let more = seconds - aim.time_s.unwrap_or(*seconds);
            let (to, more) = (time(d, *seconds), time(d, more));
            d.word("relax-target", &[("to", to.into()), ("more", more.into())])
        }
    }
}

/// The season a pressed way out makes, shown for a yes. `None` for another button.
pub fn chosen(state: &AthleteState, pressed: &str) -> Option<Move> {
    let (way, school) = pressed.strip_prefix(PREFIX)?.split_once('@')?;
    let (way, offered) = (Relaxation::from_id(way)?, by_id(school)?);
    let mut d = Draft::new(state);
    let Some((goal, aim)) = aimed(state) else {
        d.say("season-needs-race", &[]);
        return Some(Move::Say(d.reply()));
    };
    let followed = state.season.as_ref();
    let school = match (&way, followed) {
        (Relaxation::School(id), _) => id.clone(),
        (_, Some(adopted)) => adopted.season.methodology.clone(),
        (_, None) => offered.id.clone(),
    };
    let mut actions = asked(&way, &state.athlete, goal);
    let mut then = state.clone();
    for action in &actions {
        wished(&mut then.athlete, action);
    }
    let aim = match way {
        Relaxation::Target(seconds) => Aim {
            time_s: Some(seconds),
            ..aim
        },
        _ => aim,
    };
    // The same school goes on where it stands; another one, or another time, begins a plan of its own.
    let goes_on = followed.filter(|a| a.season.methodology == school && a.season.aim == aim);
    let laid = match goes_on {
        Some(adopted) => again(&mut d, adopted, &Runner::of(&then)),
        None => anew(&mut d, (&school, goal), &Runner::of(&then), &aim),
    };
    let Some(laid) = laid else {
        d.say("relax-stale", &[]);
        return Some(Move::Say(d.reply()));
    };
    actions.push(laid);
    let (accept, refuse) = (d.word("relax-yes", &[]), d.word("button-no", &[]));
    Some(Move::Propose {
        actions,
        reply: d.reply(),
        accept,
        refuse,
    })
}

/// The race of the season followed, or the next one a season can aim at, with its goal.
fn aimed(state: &AthleteState) -> Option<(uuid::Uuid, Aim)> {
    let Some(adopted) = &state.season else {
        return races::chosen(state).map(|races| (races.goal, races.aim));
    };
    let aim = adopted.season.aim;
    let goal = state.goals.iter().find(|g| g.goal.date == Some(aim.date))?;
    Some((goal.goal.id, aim))
}

/// The season followed laid out again. `None` where it cannot be.
fn again(d: &mut Draft, adopted: &AdoptedSeason, runner: &Runner) -> Option<Action> {
    let from = first_day(d.state);
    let lost = given_up(adopted, from, (&Runner::of(d.state), runner));
    let dates: Vec<NaiveDate> = lost.iter().map(|(date, _)| *date).collect();
    let after = relaid(adopted, runner, from, &dates).ok()?;
    let days = ahead(adopted, &after, d.state);
    if days.is_empty() {
        d.say("wishes-same", &[]);
    } else {
        since(d, from);
        shown(d, &days, CHANGES_SHOWN, days.len());
        by_hand(d, adopted, from, &lost);
    }
    conflicts(d, &after.season.conflicts);
    d.say("season-undo", &[]);
    Some(Action::RelaySeason {
        shown_on: adopted.fingerprint(),
        given_up: dates,
    })
}

/// A season of its own. `None` where there is none.
fn anew(d: &mut Draft, (school, goal): (&str, uuid::Uuid), runner: &Runner, aim: &Aim) -> Option<Action> {
    let races = races::around(d.state, goal, *aim);
    let season = generate_among(school, runner, &races.aim, &races.others).ok()?;
    let name = method_name(d, school);
    offer(d, &season, &name);
    other_races::say(d, &season, &races);
    d.say("season-undo", &[]);
    Some(Action::AdoptSeason {
        methodology: school.to_owned(),
        goal,
    })
}

/// The settings a way out changes.
fn asked(way: &Relaxation, athlete: &Athlete, goal: uuid::Uuid) -> Vec<Action> {
    let likes = &athlete.preferences;
    vec![match way {
        Relaxation::LongDay(day) => Action::SetLongDay { day: *day },
        Relaxation::Minutes { days, minutes } => Action::SetMinutes {
            days: days.clone(),
            minutes: Some(*minutes),
        },
        Relaxation::OpenDays(opened) => {
            let mut days = likes.run_days.clone().unwrap_or_default();
            days.extend(opened);
            days.sort_unstable();
            days.dedup();
            Action::SetRunDays { days }
        }
        Relaxation::Runs(count) => Action::SetWeeklyRuns { count: *count },
        Relaxation::School(id) => Action::SetMethodology { id: id.clone() },
        Relaxation::Target(seconds) => Action::ChangeGoal {
            goal,
            date: None,
            target_s: Some(*seconds),
        },
        Relaxation::AcceptDisliked => {
            let sessions = |w: &&String| taste::named(w).iter().any(|t| !t.ground());
            let all = likes.disliked.iter().filter(sessions);
            return all.map(|what| Action::Unlike { what: what.clone() }).collect();
        }
    }]
}

/// A profile as an action will leave it, to show the season it makes.
fn wished(athlete: &mut Athlete, action: &Action) {
    let likes = &mut athlete.preferences;
    match action {
        Action::SetLongDay { day } => likes.long_day = Some(*day),
        Action::SetMinutes { days, minutes } => {
            for day in days {
                if let Some(most) = likes.minutes.get_mut(usize::from(*day)) {
                    *most = *minutes;
                }
            }
        }
        Action::SetRunDays { days } => likes.run_days = Some(days.clone()),
        Action::SetWeeklyRuns { count } => likes.weekly_runs = Some(*count),
        Action::Unlike { what } => likes.disliked.retain(|w| w != what),
        _ => {}
    }
}
