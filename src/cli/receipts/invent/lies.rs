//! How a model might lie: each turns a true text into a false one.

use chrono::{Days, NaiveDate, Weekday};

use super::dice::Dice;
use super::spelled::spelled;
use super::world::World;
use crate::domain::athlete::Lang;
use crate::domain::figure::Unit;
use crate::i18n::format;

/// Turns a true text into a false one. `None` where this kind of lie finds nothing to hold on to.
pub type Lie = fn(&str, Lang, &World, &mut Dice) -> Option<String>;

pub const KINDS: [(&str, Lie); 14] = [
    ("altered digit", altered_digit),
    ("swapped unit", swapped_unit),
    ("invented run", |t, l, w, d| Some(invented_run(t, l, w, d))),
    ("spelled out", spelled_out),
    ("split digits", split_digits),
    ("disguised digits", disguised_digits),
    ("moved date", moved_date),
    ("converted", converted),
    ("adjective between", adjective_between),
    ("invented count", |t, l, w, d| Some(invented_count(t, l, w, d))),
    ("range", stretched_range),
    ("never run", |t, l, _, d| Some(never_run(t, l, d))),
    ("of another", of_another),
    ("misspelt", |t, l, _, d| Some(misspelt(t, l, d))),
];

/// Bytes of the runs of digits, ASCII.
fn digit_runs(text: &str) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (i, c) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
        match runs.last_mut() {
            Some(run) if run.1 == i => run.1 += 1,
            _ if c.is_ascii_digit() => runs.push((i, i + 1)),
            _ => {}
        }
    }
    // The 2 of VO2max measures nothing.
    runs.retain(|(from, _)| !text[..*from].ends_with("VO"));
    runs
}

/// One run of digits and another value for it that is on no receipt.
fn other_digits(text: &str, world: &World, dice: &mut Dice) -> Option<(usize, usize, String)> {
    let runs = digit_runs(text);
    let known = world.runs_of_digits();
    for _ in 0..30 {
        let (from, to) = *runs.get(dice.below(runs.len().max(1)))?;
        let mut digits = text.as_bytes()[from..to].to_vec();
        let at = dice.below(digits.len());
        digits[at] = b'0' + dice.below(10) as u8;
        let other = String::from_utf8(digits).ok()?;
        let value = other.trim_start_matches('0');
        if !value.is_empty() && !known.contains(value) {
            return Some((from, to, other));
        }
    }
    None
}

fn altered_digit(text: &str, _: Lang, world: &World, dice: &mut Dice) -> Option<String> {
    let (from, to, other) = other_digits(text, world, dice)?;
    Some(format!("{}{other}{}", &text[..from], &text[to..]))
}

fn swapped_unit(text: &str, _: Lang, _: &World, dice: &mut Dice) -> Option<String> {
    let swaps = [
        (" km", " bpm"),
        (" km", " miles"),
        (" km", " km/h"),
        (" km", " min"),
        (" km", " %"),
        ("/km", " km/h"),
        ("/km", "/mi"),
        (" bpm", " km"),
        (" bpm", " min"),
        ("%", " km"),
        ("%", " bpm"),
        (" minutes", " heures"),
        (" minutes", " km"),
        (" min", " h"),
        (" kilomètres", " minutes"),
        (" kilometres", " miles"),
        ("/10", " km"),
    ];
    let (unit, other) = *dice.pick(&swaps);
    let (before, after) = text.split_once(unit)?;
    let counted = before.ends_with(|c: char| c.is_ascii_digit());
    let whole = !after.starts_with(|c: char| c.is_alphanumeric() || c == '/') && !after.starts_with(" au");
    (counted && whole && !after.starts_with(" et ") && !after.starts_with(" and "))
        .then(|| format!("{before}{other}{after}"))
}

fn invented_run(text: &str, lang: Lang, world: &World, dice: &mut Dice) -> String {
    let n = world.unknown(dice);
    let inventions: &[&str] = match lang {
        Lang::Fr => &[
            "Hier tu as couru {n} km, bravo.",
            "Mardi tu as fait {n} minutes de vélo.",
            "Tu en es à {n} sorties ce mois-ci.",
            "Ton record est de {n}:12.",
            "Tu as dormi {n} % de mieux.",
            "Et n’oublie pas tes {n} bornes de dimanche !",
            "Ton cœur est monté à {n} pulsations.",
            "Il te reste {n} jours.",
            "Tu pèses {n} kg.",
            "Il fera {n}° demain.",
            "Bois {n} cl toutes les {n} minutes.",
            "Fais {n} × 400 m.",
            "Appelle le {n}.",
        ],
        Lang::En => &[
            "Yesterday you ran {n} km, well done.",
            "On Tuesday you did {n} minutes on the bike.",
            "That makes {n} runs this month.",
            "Your record is {n}:12.",
            "You slept {n}% better.",
            "Don't forget your {n} miles of Sunday!",
            "Your heart went up to {n} beats.",
            "You have {n} days left.",
            "You weigh {n} kg.",
            "It will be {n}° tomorrow.",
            "Do {n} x 400 m.",
            "That was your {n}th run.",
            "Call {n}.",
        ],
    };
    let more = dice.pick(inventions).replace("{n}", &n.to_string());
    if dice.below(2) == 0 {
        format!("{text} {more}")
    } else {
        format!("{more}\n{text}")
    }
}

fn spelled_out(text: &str, lang: Lang, world: &World, dice: &mut Dice) -> Option<String> {
    let n = spelled(lang, world.unknown(dice));
    let inventions: &[&str] = match lang {
        Lang::Fr => &[
            "Hier tu as couru {n} kilomètres.",
            "Tu as tenu {n} minutes au seuil.",
            "Ça fait {n} sorties.",
            "{n} pour cent de ton volume était rapide.",
            "Ton cœur battait à {n} pulsations par minute.",
            "Tu as couru une bonne soixantaine de kilomètres.",
            "Tu as couru trois quarts d’heure de plus.",
            "Tu as tenu une demi-heure au seuil.",
            "Tu as couru des centaines de kilomètres.",
            "Tu as doublé ta distance, le double de mardi.",
            "Le {n} octobre, tu as gagné.",
            "Encore {n} jours.",
        ],
        Lang::En => &[
            "Yesterday you ran {n} kilometres.",
            "You held {n} minutes at threshold.",
            "That makes {n} runs.",
            "{n} percent of your volume was fast.",
            "Your heart was beating at {n} beats per minute.",
            "You ran three dozen kilometres.",
            "You ran for half an hour more.",
            "You held three quarters of an hour.",
            "You ran hundreds of miles.",
            "You ran twice that week.",
            "On October {n}th you won.",
            "Only {n} days to go.",
        ],
    };
    let more = dice.pick(inventions).replace("{n}", &n).replace("yth you", "ieth you");
    // "Forty-twoth" is no word anybody writes.
    (!more.contains("th you")).then(|| format!("{more} {text}"))
}

fn split_digits(text: &str, _: Lang, world: &World, dice: &mut Dice) -> Option<String> {
    let (from, to, other) = other_digits(text, world, dice).filter(|(from, to, _)| to - from == 2)?;
    let between = *dice.pick(&[" ", "\u{a0}", "**", "_", "*", "~", " . ", ".", "|", "\u{200b} "]);
    let (a, b) = other.split_at(1);
    // A known number in each half would be two true numbers.
    let known = world.runs_of_digits();
    (!known.contains(a) && !known.contains(b)).then(|| format!("{}{a}{between}{b}{}", &text[..from], &text[to..]))
}

fn disguised_digits(text: &str, _: Lang, world: &World, dice: &mut Dice) -> Option<String> {
    let (from, to, other) = other_digits(text, world, dice)?;
    let at = dice.below(other.len());
    let digit = u32::from(other.as_bytes()[at] - b'0');
    let disguise = match dice.below(7) {
        0 => char::from_u32(0xFF10 + digit)?.to_string(),
        1 => char::from_u32(0x0660 + digit)?.to_string(),
        2 => char::from_u32(0x1D7CE + digit)?.to_string(),
        3 => char::from_u32(0x2080 + digit)?.to_string(),
        4 => format!("{digit}\u{200b}"),
        5 if digit == 0 => "О".to_owned(),
        5 if digit == 1 => "l".to_owned(),
        6 => format!("\u{202e}{digit}"),
        _ => format!("{digit}\u{fe0f}\u{20e3}"),
    };
    Some(format!(
        "{}{}{disguise}{}{}",
        &text[..from],
        &other[..at],
        &other[at + 1..],
        &text[to..]
    ))
}

fn moved_date(text: &str, lang: Lang, world: &World, dice: &mut Dice) -> Option<String> {
    let days = world
        .receipts
        .iter()
        .find(|r| r.figure.unit == Unit::Date)?
        .figure
        .value as u64;
    let truth = NaiveDate::default() + Days::new(days);
    let far = truth + Days::new(dice.between(1, 250) as u64);
    let day: u32 = far.format("%d").to_string().parse().ok()?;
    let shown = format::date(lang, far, far);
    let mismatch = |weekday: Weekday| {
        let wrong = format::weekday_name(lang, weekday.num_days_from_monday() as u8 + 1);
        format!(
            "{wrong} {}",
            format::date(lang, truth, truth)
                .split_once(' ')
                .map_or("", |(_, rest)| rest)
        )
    };
    let lie = match dice.below(6) {
        0 => shown,
        1 => format!("{}", far.format("le %d/%m")),
        2 => format!("{}", far.format("%Y-%m-%d")),
        3 => mismatch(chrono::Datelike::weekday(&truth)),
        4 => format!("{} 2026", format::date(lang, truth, truth)),
        _ => format!("{} {}", spelled(lang, day as usize), shown.rsplit(' ').next()?),
    };
    let more = match lang {
        Lang::Fr => format!("Ta course, c’est {lie}."),
        Lang::En => format!("Your race is on {lie}."),
    };
    // "Un avril", "one April": nobody writes the first so.
    (!more.contains(" un ") && !more.contains(" one ")).then(|| format!("{text} {more}"))
}

/// True once computed: but nobody here may compute.
fn converted(text: &str, lang: Lang, world: &World, dice: &mut Dice) -> Option<String> {
    let value = |unit| {
        world
            .receipts
            .iter()
            .find(|r| r.figure.unit == unit)
            .map(|r| r.figure.value)
    };
    let (metres, seconds) = (value(Unit::Metres)?, value(Unit::SecondsPerKm)?);
    let lie = match dice.below(6) {
        0 => format!("{metres} m"),
        1 => format!("{:.1} miles", metres / 1609.344),
        2 => format!("{:.1} km/h", 3600.0 / seconds),
        3 => format!("{seconds} s/km"),
        4 => format!("{:.3} km", metres / 1000.0 + 0.004),
        _ => format!("{} km", metres / 1000.0 + 31.0),
    };
    Some(match lang {
        Lang::Fr => format!("{text} Autrement dit, {lie}."),
        Lang::En => format!("{text} In other words, {lie}."),
    })
}

/// A known count, with a unit it never had a word further on.
fn adjective_between(text: &str, lang: Lang, world: &World, dice: &mut Dice) -> Option<String> {
    let runs = world
        .receipts
        .iter()
        .find(|r| r.figure.unit == Unit::Count)?
        .shown
        .clone();
    // So many kilometres may well have been run.
    let whole = format!("{runs}000");
    if world.receipts.iter().any(|r| r.figure.value.to_string() == whole) {
        return None;
    }
    let n = if dice.below(2) == 0 {
        runs.clone()
    } else {
        spelled(lang, runs.parse().ok()?)
    };
    let phrases: &[&str] = match lang {
        Lang::Fr => &[
            "{n} petits kilomètres",
            "{n} belles heures",
            "**{n}** km",
            "{n} bonnes grosses minutes",
            "{n} (km)",
            "{n}-km",
            "distance : {n} km",
        ],
        Lang::En => &[
            "{n} easy kilometres",
            "{n} long hours",
            "**{n}** miles",
            "{n} very hard minutes",
            "{n} (miles)",
            "{n}-mile",
            "distance: {n} km",
        ],
    };
    let lie = dice.pick(phrases).replace("{n}", &n);
    Some(match lang {
        Lang::Fr => format!("{text} Hier : {lie}."),
        Lang::En => format!("Yesterday: {lie}. {text}"),
    })
}

fn invented_count(text: &str, lang: Lang, world: &World, dice: &mut Dice) -> String {
    let n = world.unknown(dice);
    let n = if dice.below(2) == 0 {
        n.to_string()
    } else {
        spelled(lang, n)
    };
    let lie = match lang {
        Lang::Fr => dice.pick(&[
            "{n} fois",
            "J-{n} : {n} jours",
            "{n} séances dures",
            "indice {n}",
            "{n} points de charge",
            "{n} sur vingt",
        ]),
        Lang::En => dice.pick(&[
            "{n} times",
            "{n} days",
            "{n} hard sessions",
            "index {n}",
            "{n} load points",
            "{n} out of twenty",
        ]),
    };
    format!("{text} ({})", lie.replace("{n}", &n))
}

fn stretched_range(text: &str, lang: Lang, world: &World, dice: &mut Dice) -> Option<String> {
    let n = world.unknown(dice);
    let forms = &world.forms.iter().find(|(name, _)| *name == "long")?.1;
    let long = forms.first()?;
    Some(match (lang, dice.below(2)) {
        (Lang::Fr, 0) => format!("{text} Vise entre {n} et {long}."),
        (Lang::Fr, _) => format!("{text} Vise {n}-{long}."),
        (Lang::En, 0) => format!("{text} Aim for {n} to {long}."),
        (Lang::En, _) => format!("{text} Aim for {n}–{long}."),
    })
}

fn misspelt(text: &str, lang: Lang, dice: &mut Dice) -> String {
    let lies = match lang {
        Lang::Fr => [
            "douzze km",
            "d o u z e km",
            "vingtdeux km",
            "onzekm",
            "dоuze km",
            "zwölf km",
            "dodici kilomètres",
            "quinz minutes",
            "l2 km",
            "1O km",
            "1².5 km",
            "⑫ km",
            "XII km",
            "douze.km",
        ],
        Lang::En => [
            "twelv km",
            "t w e l v e km",
            "fortytwo km",
            "twelvekm",
            "twеlve miles",
            "zwölf km",
            "doce miles",
            "fiften minutes",
            "l2 km",
            "1O km",
            "1².5 km",
            "⑫ km",
            "XII km",
            "twelve.km",
        ],
    };
    let lie = dice.pick(&lies);
    match lang {
        Lang::Fr => format!("{text} Hier, {lie}."),
        Lang::En => format!("{text} Yesterday, {lie}."),
    }
}

/// A run that nobody ran, told without a number. The world's own date is no day of that week.
fn never_run(text: &str, lang: Lang, dice: &mut Dice) -> String {
    let more = match lang {
        Lang::Fr => dice.pick(&[
            "Hier tu as couru sous la pluie, bravo.",
            "Tu as bien couru ce matin !",
            "Ta sortie d’hier était superbe.",
            "Avant-hier, tu as fait une belle séance au stade.",
            "Tu as enchaîné les côtes hier soir.",
            "J’ai vu ta séance de ce matin, chapeau.",
        ]),
        Lang::En => dice.pick(&[
            "Yesterday you ran in the rain, well done.",
            "You ran well this morning!",
            "Yesterday's run was superb.",
            "You did a fine track session last night.",
            "You jogged up those hills yesterday.",
            "I saw your session of this morning, hats off.",
        ]),
    };
    if dice.below(2) == 0 {
        format!("{text} {more}")
    } else {
        format!("{more}\n{text}")
    }
}

/// What is known of this runner, said of somebody else, who is nobody's business here.
fn of_another(text: &str, lang: Lang, world: &World, dice: &mut Dice) -> Option<String> {
    let forms = &world.forms.iter().find(|(name, _)| *name == "run")?.1;
    let run = dice.pick::<String>(forms);
    let who = *dice.pick(&["Camille", "Marc", "Inès"]);
    let more = match lang {
        Lang::Fr => match dice.below(4) {
            0 => format!("{who} a couru {run} aussi."),
            1 => format!("Ton ami {who} a bouclé {run}, lui."),
            2 => format!("Ils ont couru {run} sans toi."),
            _ => format!("{who}, elle, court {run} chaque semaine."),
        },
        Lang::En => match dice.below(4) {
            0 => format!("{who} ran {run} too."),
            1 => format!("Your friend {who} completed {run}."),
            2 => format!("They ran {run} without you."),
            _ => format!("{who} runs {run} each week."),
        },
    };
    Some(format!("{text} {more}"))
}
