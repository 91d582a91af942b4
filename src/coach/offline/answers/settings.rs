//! What the athlete settles: days, hours, language, zone, units, method, likes, and what is remembered.

use super::{Ask, Errand, Move, season};
use crate::coach::offline::draft::{Draft, button, sentence};
use crate::coach::offline::understand::{self, flat, flat_says as says, hours_alone, meant, named_days};
use crate::coach::offline::wishes::time_beside;
use crate::coach::offline::{onboarding, weekly};
use crate::domain::action::Action;
use crate::domain::athlete::Lang;
use crate::domain::intent::Intent;
use crate::domain::units::Units;
use crate::i18n::{self, format};
use crate::science::plan::methodology;

/// A liked or disliked thing is stored up to here, characters.
const TOPIC_MAX: usize = 120;

fn wait(question: &str) -> Move {
    Move::Act(vec![Action::Await {
        question: Some(question.to_owned()),
    }])
}

/// The words of a preference, cut to what is stored. `None` where nothing remains.
pub fn topic(words: Option<&str>) -> Option<String> {
    let clean: String = words?.trim().chars().take(TOPIC_MAX).collect();
    (!clean.is_empty()).then_some(clean)
}

/// Whether a sentence asks something: a question changes no setting.
fn asks(text: &str) -> bool {
    text.contains('?') || opinion(text)
}

/// Words that ask for an opinion, with or without a mark.
fn opinion(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "conseilles",
        "tu penses",
        "ton avis",
        "quoi",
        "what about",
        "how about",
        "should i",
        "do you think",
        "est-ce que",
        "que vaut",
        "what is",
        "what's",
        "faut-il",
        "dois-je",
    ];
    let text = text.to_lowercase().replace('’', "'");
    WORDS.iter().any(|w| text.contains(w))
}

/// "Je préfère faire ma sortie longue samedi" is a day, no taste. `None` without just one day.
pub fn long_day(ask: &Ask) -> Option<Move> {
    match named_days(ask.text)[..] {
        [day] => Some(Move::Act(vec![Action::SetLongDay { day }])),
        _ => None,
    }
}

pub fn like(ask: &Ask) -> Move {
    match topic(ask.slots().topic.as_deref()) {
        Some(what) => Move::Act(vec![Action::Like { what }]),
        None => wait("like"),
    }
}

pub fn dislike(ask: &Ask) -> Move {
    match topic(ask.slots().topic.as_deref()) {
        Some(what) => Move::Act(vec![Action::Dislike { what }]),
        None => wait("dislike"),
    }
}

pub fn memory(ask: &Ask) -> Move {
    let words = flat(ask.text);
    let days = [
        "mes jours",
        "jours de course",
        "mes jours de course",
        "my days",
        "running days",
        "my running days",
    ];
    if says(&words, &days) {
        return days_shown(ask);
    }
    Move::Errand(match topic(ask.slots().topic.as_deref()) {
        Some(words) => Errand::Recall { words },
        None => Errand::MemoryShow,
    })
}

pub fn forget(ask: &Ask) -> Move {
    match topic(ask.slots().topic.as_deref()) {
        Some(words) => Move::Errand(Errand::ForgetPreview { words }),
        None => wait("forget"),
    }
}

/// A school named by its numbers alone, which are no amount. `None`: the message says something else.
pub fn school_alone(ask: &Ask) -> Option<Move> {
    const NUMBERS: &[&str] = &["80 20"];
    if !NUMBERS.contains(&flat(ask.text).trim()) {
        return None;
    }
    let u = meant(
        ask.text,
        Intent::Methodology,
        ask.today(),
        ask.state.athlete.settings.lang,
    );
    Some(methodology(&Ask { u: &u, ..*ask }))
}

pub fn methodology(ask: &Ask) -> Move {
    let mut d = ask.draft();
    if let Some(id) = ask.slots().methodology.as_deref() {
        let name = method_name(&mut d, id);
        if ask.slots().negated && !asks(ask.text) {
            d.say("method-not", &[("method", name.into())]);
            onboarding::method_buttons(&mut d);
            return Move::Say(d.reply());
        }
        let alone = flat(ask.text)
            .trim()
            .split(' ')
            .all(|w| w.chars().all(|c| c.is_ascii_digit()));
        if !asks(ask.text) && !wonders(ask.text) && !alone {
            return season::choose(ask.state, id);
        }
        if let Some(school) = methodology::by_id(id) {
            let words = school.words(d.lang());
            for line in [&words.idea, &words.suits] {
                let line = d.example(line.clone());
                d.line(line);
            }
        }
        d.say("method-question", &[("method", name.into())]);
        let row = vec![button(
            d.word("button-method-yes", &[]),
            format!("ask:methodology:{id}"),
        )];
        d.buttons(row);
        return Move::Say(d.reply());
    }
    if ask.state.season.is_some() {
        return season::overview(ask.state);
    }
    match ask.state.athlete.preferences.methodology.as_deref() {
        Some(id) => {
            let name = method_name(&mut d, id);
            d.say("method-current", &[("method", name.into())]);
        }
        None => d.say("method-none", &[]),
    }
    onboarding::method_buttons(&mut d);
    Move::Say(d.reply())
}

/// Whether a sentence wants to know what a method is.
fn wonders(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "explique",
        "explique moi",
        "explain",
        "parle moi de",
        "tell me about",
        "what is it like",
        "what s it like",
        "comment marche",
        "comment fonctionne",
        "how does",
        "en quoi consiste",
        "connais tu",
        "tu connais",
        "do you know",
        "difference",
        "presente",
        "describe",
        "decris",
        "kesako",
    ];
    says(&flat(text), WORDS)
}

/// Whether it is the identifier of a methodology this version has.
pub fn is_method(id: &str) -> bool {
    methodology::by_id(id).is_some()
}

/// A methodology by its name. The id itself where this version does not know it.
pub fn method_name(d: &mut Draft, id: &str) -> String {
    let name = match id {
        "daniels" => "Daniels",
        "pfitzinger" => "Pfitzinger",
        "lydiard" => "Lydiard",
        "hansons" => "Hansons",
        "canova" => "Canova",
        "first" => "FIRST",
        "galloway" => "Galloway",
        "higdon" => "Higdon",
        "eighty_twenty" => return d.proper_name("80/20"),
        "norwegian_singles" => return d.word("method-norwegian-singles", &[]),
        "norwegian_double" => return d.word("method-norwegian-double", &[]),
        "polarised" => return d.word("method-polarised", &[]),
        _ => return d.word("method-unknown", &[]),
    };
    name.to_owned()
}

pub fn availability(ask: &Ask) -> Move {
    let slots = ask.slots();
    let mut days: Vec<u8> = slots.days.iter().copied().filter(|d| *d < 7).collect();
    days.sort_unstable();
    days.dedup();
    let about = About::of(ask.text);
    let told = weekly::set(ask.text, slots, ask.today()).filter(|_| !asks(ask.text));
    let counted = matches!(told, Some(Action::SetWeeklyRuns { .. })) && !days.is_empty();
    if let Some(action) = told.clone().filter(|_| about == About::Runs && !counted) {
        return Move::Act(vec![action]);
    }
    if days.is_empty() || asks(ask.text) {
        return days_shown(ask);
    }
    if about == About::LongRun {
        return Move::Act(vec![Action::SetLongDay { day: days[0] }]);
    }
    let preferences = &ask.state.athlete.preferences;
    if about == About::Strength {
        let days = joined(days, preferences.strength_days.as_deref(), ask.text);
        return Move::Act(vec![Action::SetStrengthDays { days }]);
    }
    let days = joined(days, preferences.run_days.as_deref(), ask.text);
    let mut actions = vec![Action::SetRunDays { days }];
    actions.extend(told);
    actions.extend(time_beside(ask.text));
    Move::Act(actions)
}

/// The days one runs, and how to change them.
pub fn days_shown(ask: &Ask) -> Move {
    let mut d = ask.draft();
    current_days(&mut d);
    d.say("days-how", &[]);
    Move::Say(d.reply())
}

/// The days told, beside those there where the sentence says "aussi".
fn joined(mut days: Vec<u8>, there: Option<&[u8]>, text: &str) -> Vec<u8> {
    const TOO: &[&str] = &[
        "aussi",
        "également",
        "ajoute",
        "also",
        "too",
        "add",
        "as well",
        "en plus",
    ];
    if understand::says(text, TOO) {
        days.extend(there.unwrap_or_default());
        days.sort_unstable();
        days.dedup();
    }
    days
}

/// Weekdays alone: set where none are, offered where others are set. `None` without a day.
pub fn bare_days(ask: &Ask) -> Option<Move> {
    let mut days = named_days(ask.text);
    days.dedup();
    if days.is_empty() {
        return None;
    }
    if ask.state.athlete.preferences.run_days.is_none() {
        return Some(Move::Act(vec![Action::SetRunDays { days }]));
    }
    let mut d = ask.draft();
    let list = day_list(d.lang(), &days);
    d.say("days-ask", &[("days", list.into())]);
    let (accept, refuse) = (d.word("button-yes", &[]), d.word("button-no", &[]));
    Some(Move::Propose {
        actions: vec![Action::SetRunDays { days }],
        reply: d.reply(),
        accept,
        refuse,
    })
}

/// Which days a sentence about days means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    Runs,
    Strength,
    LongRun,
}

impl About {
    fn of(text: &str) -> Self {
        let text = text.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|w| text.contains(w));
        if has(&["muscu", "renfo", "strength", "gym", "weights"]) {
            Self::Strength
        } else if has(&["sortie longue", "long run"]) {
            Self::LongRun
        } else {
            Self::Runs
        }
    }
}

fn current_days(d: &mut Draft) {
    match d.state.athlete.preferences.run_days.clone() {
        Some(days) if !days.is_empty() => {
            let list = day_list(d.lang(), &days);
            d.say("days-current", &[("days", list.into())]);
        }
        Some(_) => d.say("days-none", &[]),
        None => d.say("days-all", &[]),
    }
}

/// "lundi, mercredi et samedi"; "tous les jours".
pub fn day_list(lang: Lang, days: &[u8]) -> String {
    if days.len() == 7 {
        return crate::i18n::text(lang, "every-day", &[]);
    }
    let names: Vec<&str> = days.iter().map(|day| format::weekday_name(lang, *day)).collect();
    let and = match lang {
        Lang::Fr => " et ",
        Lang::En => " and ",
    };
    match names.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{}{and}{last}", rest.join(", ")),
        None => String::new(),
    }
}

pub fn quiet_hours(ask: &Ask) -> Move {
    if let Some(quiet) = ask.slots().quiet.or_else(|| hours_alone(ask.text)) {
        return Move::Act(vec![Action::SetQuietHours { quiet }]);
    }
    let mut d = ask.draft();
    current_quiet(&mut d);
    let words = d.word("example-quiet", &[]);
    let example = d.example(words);
    d.say("quiet-how", &[("example", example.into())]);
    Move::Say(d.reply())
}

/// The hours of silence now in force.
pub fn current_quiet(d: &mut Draft) {
    let quiet = d.state.athlete.settings.quiet;
    if quiet.from_min == quiet.to_min {
        d.say("quiet-none", &[]);
        return;
    }
    let (from, to) = (d.minute(quiet.from_min, "athlete"), d.minute(quiet.to_min, "athlete"));
    d.say("quiet-current", &[("from", from.into()), ("to", to.into())]);
}

pub fn language(ask: &Ask) -> Move {
    if let Some(lang) = ask.slots().lang.filter(|_| !opinion(ask.text)) {
        return Move::Act(vec![Action::SetLanguage { lang }]);
    }
    let mut d = ask.draft();
    d.say("ask-language", &[]);
    onboarding::language_buttons(&mut d);
    Move::Say(d.reply())
}

pub fn timezone(ask: &Ask) -> Move {
    let mut d = ask.draft();
    if let Some(tz) = ask.slots().tz {
        // Clocks and emergency numbers are those of where somebody is, not of where they will be.
        if !to_come(ask) {
            return Move::Act(vec![Action::SetZone { tz }]);
        }
        let (zone, place) = (
            zone_name(d.lang(), ask.state.athlete.settings.tz),
            zone_name(d.lang(), tz),
        );
        d.say("zone-later", &[("zone", zone.into()), ("place", place.into())]);
        return Move::Say(d.reply());
    }
    let zone = zone_name(d.lang(), ask.state.athlete.settings.tz);
    let local = ask.now.with_timezone(&ask.state.athlete.settings.tz);
    let minute = (chrono::Timelike::hour(&local) * 60 + chrono::Timelike::minute(&local)) as u16;
    let time = d.minute(minute, "athlete");
    d.say("zone-current", &[("zone", zone.into()), ("time", time.into())]);
    Move::Say(d.reply())
}

/// A journey that has not begun: announced for a day to come, or in words of the future or of a question.
fn to_come(ask: &Ask) -> bool {
    const AHEAD: &[&str] = &[
        "prochain",
        "demain",
        "bientôt",
        "bientot",
        "dans ",
        "je pars",
        "je vais ",
        "je serai",
        "je voyage",
        "je m'envole",
        "on part",
        "next ",
        "tomorrow",
        "soon",
        "going to",
        "will be",
        "i'll",
        "flying to",
        "leaving",
        "travelling to",
        "traveling to",
        "heading to",
        "moving to",
        "si je",
        "if i",
        "later",
    ];
    const THERE: &[&str] = &[
        "maintenant",
        "actuellement",
        " now",
        "arrivé",
        "arrived",
        "depuis",
        "since",
    ];
    let text = ask.text.to_lowercase().replace('’', "'");
    let says = |words: &[&str]| words.iter().any(|w| text.contains(w));
    let dated = [ask.slots().date, ask.slots().to_date]
        .into_iter()
        .flatten()
        .any(|day| day > ask.today());
    dated || says(AHEAD) && !says(THERE)
}

/// "Bruxelles", "New York": a zone as it is spoken of; the last part of its name where no words are kept for it.
pub fn zone_name(lang: Lang, tz: chrono_tz::Tz) -> String {
    let name = tz.name();
    let id = format!("zone-{}", name.to_lowercase().replace(['/', '_'], "-"));
    if i18n::has(lang, &id) {
        return i18n::text(lang, &id, &[]);
    }
    // IANA writes offsets with the opposite sign.
    if let Some(offset) = name.strip_prefix("Etc/GMT") {
        let turned = offset.replace('-', "~").replace('+', "-").replace('~', "+");
        return format!("UTC{turned}");
    }
    let city = name.rsplit('/').next().unwrap_or(name).replace('_', " ");
    sentence(&city)
}

pub fn units(ask: &Ask) -> Move {
    if let Some(units) = ask.slots().units.filter(|_| !asks(ask.text)) {
        return Move::Act(vec![Action::SetUnits { units }]);
    }
    units_shown(ask)
}

/// The units as they are, with a button for each.
pub fn units_shown(ask: &Ask) -> Move {
    let mut d = ask.draft();
    let id = match ask.state.athlete.settings.units {
        Units::Metric => "units-metric",
        Units::Imperial => "units-imperial",
    };
    d.say(id, &[]);
    onboarding::unit_buttons(&mut d);
    Move::Say(d.reply())
}
