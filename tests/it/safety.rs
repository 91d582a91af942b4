//! The red-flag layer against the development set: recall, false alarms, confusion, and what rewording does to it.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use allure::{
    domain::wellness::Tier,
    safety::{FAMILIES, assess, assess_by_rules, assess_with_context},
};
use serde::Deserialize;

const DEV: &str = include_str!("../fixtures/safety_dev.jsonl");
const FRENCH: &str = include_str!("../../src/i18n/words/fr/safety.ftl");
const ENGLISH: &str = include_str!("../../src/i18n/words/en/safety.ftl");

#[derive(Debug, Clone, Deserialize)]
struct Row {
    id: String,
    lang: String,
    text: String,
    tier: Tier,
    /// `None` for rows that warn of nothing.
    family: Option<String>,
}

fn rows() -> Vec<Row> {
    DEV.lines()
        .map(|line| serde_json::from_str(line).expect("every line of the set is a row"))
        .collect()
}

/// Share of the rows of a tier, in a language or in both, that keep at least that tier after a change of text.
fn recall(rows: &[Row], tier: Tier, lang: Option<&str>, change: impl Fn(usize, &Row) -> String) -> f64 {
    let (mut all, mut kept) = (0, 0);
    for (n, row) in rows.iter().enumerate() {
        if row.tier == tier && lang.is_none_or(|lang| row.lang == lang) {
            all += 1;
            let text = change(n, row);
            let keeps = assess(&text).tier >= tier;
            kept += u32::from(keeps);
            if !keeps {
                eprintln!("  lost {}: {text}", row.id);
            }
        }
    }
    f64::from(kept) / f64::from(all)
}

fn same(_: usize, row: &Row) -> String {
    row.text.clone()
}

#[test]
fn the_development_set_is_read_as_labelled() {
    let rows = rows();
    assert!(rows.len() >= 400, "{} rows", rows.len());
    let mut confusion: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    let mut other_family = 0;
    let mut false_red = 0;
    for row in &rows {
        let found = assess(&row.text);
        *confusion.entry((row.tier.id(), found.tier.id())).or_default() += 1;
        false_red += u32::from(row.tier < Tier::Orange && found.tier == Tier::Red);
        if found.tier != row.tier {
            eprintln!(
                "  {} {} -> {} {:?}: {}",
                row.id,
                row.lang,
                found.tier.id(),
                found.rules,
                row.text
            );
        } else if row
            .family
            .as_deref()
            .is_some_and(|family| !found.rules.contains(&family))
        {
            other_family += 1;
            eprintln!("  {} family {:?}: {}", row.id, found.rules, row.text);
        }
    }
    eprintln!(
        "{} rows, labelled -> found: {confusion:?}, other family: {other_family}",
        rows.len()
    );
    let others = rows.iter().filter(|row| row.tier < Tier::Orange).count();
    assert!(
        f64::from(false_red) <= 0.01 * others as f64,
        "{false_red} false red alarms on {others} rows"
    );
    for lang in ["fr", "en"] {
        let red = recall(&rows, Tier::Red, Some(lang), same);
        let orange = recall(&rows, Tier::Orange, Some(lang), same);
        assert!(red >= 0.998, "reds were missed in {lang}: {red}");
        assert!(orange >= 0.97, "oranges were missed in {lang}: {orange}");
    }
    assert!(
        f64::from(other_family) <= 0.03 * rows.len() as f64,
        "{other_family} in another family"
    );
}

#[test]
fn the_rules_alone_read_nearly_all_of_it() {
    // The second reading was taught these very rows: what the rules owe to themselves is asked apart.
    let reds: Vec<Row> = rows().into_iter().filter(|row| row.tier == Tier::Red).collect();
    let read = reds
        .iter()
        .filter(|row| assess_by_rules(&row.text).tier == Tier::Red)
        .count();
    eprintln!("rules alone: {read} of {} reds", reds.len());
    assert!(read as f64 >= 0.92 * reds.len() as f64, "{read} of {}", reds.len());
}

/// Tier and first family of a message.
fn read(text: &str) -> (Tier, Option<&'static str>) {
    let found = assess(text);
    (found.tier, found.rules.first().copied())
}

#[test]
fn an_age_a_hot_day_and_a_raised_pulse_are_yellow() {
    let yellow = [
        ("je suis en 3e", "minor"),
        ("j'aurai 17 ans en mars", "minor"),
        ("14 ans, 1m60, je cours 3 fois par semaine", "minor"),
        ("16 yo here", "minor"),
        ("i'm in year 10", "minor"),
        ("9th grade", "minor"),
        ("vigilance rouge canicule demain", "heat_alert"),
        ("heat advisory tomorrow", "heat_alert"),
        ("il va faire 38 dimanche pour mon semi", "heat_alert"),
        ("FC de repos +12 depuis 3 jours", "overtraining"),
        ("fc repos 62 au lieu de 50", "overtraining"),
        ("resting heart rate 10 above normal", "overtraining"),
        ("my resting pulse has been elevated all week", "overtraining"),
    ];
    for (text, family) in yellow {
        assert_eq!(read(text), (Tier::Yellow, Some(family)), "{text}");
    }
    for text in [
        "je suis en 3e semaine de prépa",
        "je cours depuis 15 ans",
        "14 ans que je cours",
        "I ran track in high school",
        "il va faire 42 km",
        "vigilance orange orages demain",
        "ma fc de repos est de 48",
        "ma fc de repos a baissé de 6 en 3 mois",
        "je cours à 7h du matin, FC de repos 48",
    ] {
        assert_eq!(read(text), (Tier::None, None), "{text}");
    }
}

#[test]
fn a_question_about_ones_own_illness_is_a_fever_and_one_about_the_topic_is_none() {
    for text in [
        "je peux courir avec la grippe ?",
        "can I run with covid?",
        "avec 39 de fièvre je fais quoi ?",
        "est-ce qu'on peut courir avec 38 ?",
    ] {
        assert_eq!(read(text), (Tier::Orange, Some("fever")), "{text}");
    }
    for text in [
        "c'est quoi les symptômes de la grippe ?",
        "la grippe dure combien de temps",
        "why shouldn't you run with a fever?",
        "je me fais vacciner contre la grippe demain",
    ] {
        assert_eq!(read(text), (Tier::None, None), "{text}");
    }
}

#[test]
fn not_knowing_is_no_warning_sign() {
    for text in [
        "je ne sais pas",
        "je sais pas encore",
        "je ne sais plus",
        "je ne veux pas",
        "je ne vois pas",
        "je ne me souviens pas",
        "I don't know",
        "I don't remember",
    ] {
        assert_eq!(assess(text).tier, Tier::None, "{text}");
    }
}

#[test]
fn being_away_is_not_being_confused() {
    for text in [
        "ma sortie fait 8 km je suis absent",
        "Ma plus longue sortie de juillet, en plein soleil, fait 8 km. Je suis absent la semaine prochaine.",
    ] {
        assert_eq!(read(text), (Tier::None, None), "{text}");
    }
    assert_eq!(read("en plein soleil il a l'air absent et frissonne").0, Tier::Red);
}

#[test]
fn what_the_rules_miss_is_read_by_likeness_and_answered_by_words_of_the_shelf() {
    for text in [
        "sensation bizarre, mon corps ne suit plus d'un côté",
        "bras droit gonflé et violet depuis ma séance de muscu, les veines ressortent",
        "mon mari parle une langue qui n'existe pas depuis ce matin",
    ] {
        assert!(assess_by_rules(text).tier < Tier::Red, "{text}");
        let found = assess(text);
        assert_eq!(found.tier, Tier::Red, "{text}");
        assert!(
            found.word().is_some_and(|word| word.starts_with("safety-red-")),
            "{text}"
        );
    }
}

/// A small generator with a fixed seed (numerical recipes' constants), so that the sample is the same everywhere.
fn pick(seed: usize, below: usize) -> usize {
    (seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223) >> 7) % below
}

/// One slip in a word of at least seven letters: a letter lost, doubled, or two swapped.
fn slip(n: usize, text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let long: Vec<usize> = (0..words.len())
        .filter(|at| words[*at].chars().count() >= 7 && words[*at].chars().all(char::is_alphabetic))
        .collect();
    if long.is_empty() {
        return text.to_owned();
    }
    let at = long[pick(n, long.len())];
    let mut letters: Vec<char> = words[at].chars().collect();
    let place = 1 + pick(n + 7, letters.len() - 2);
    match pick(n + 13, 3) {
        0 => {
            letters.remove(place);
        }
        1 => letters.insert(place, letters[place]),
        _ => letters.swap(place, place + 1),
    }
    let changed: String = letters.into_iter().collect();
    let mut words: Vec<String> = words.into_iter().map(str::to_owned).collect();
    words[at] = changed;
    words.join(" ")
}

fn without_accents(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'à' | 'â' => 'a',
            'î' | 'ï' => 'i',
            'ô' => 'o',
            'ù' | 'û' => 'u',
            'ç' => 'c',
            other => other,
        })
        .collect()
}

/// A way to say the same otherwise.
type Change = fn(usize, &Row) -> String;

#[test]
fn rewording_hardly_changes_recall() {
    let rows = rows();
    let changes: [(&str, Change); 8] = [
        ("upper case", |_, row| row.text.to_uppercase()),
        ("no accents", |_, row| without_accents(&row.text)),
        ("no punctuation", |_, row| {
            row.text.replace([',', '.', '?', '!', ';', ':'], " ")
        }),
        ("one slip", |n, row| slip(n, &row.text)),
        ("emoji", |_, row| format!("{} 😅🙏", row.text)),
        ("polite start", |_, row| {
            format!("Bonjour coach, s'il te plaît, {}", row.text)
        }),
        ("english start", |_, row| {
            format!("Hi coach, quick question: {}", row.text)
        }),
        ("courteous end", |_, row| format!("{} merci d'avance !", row.text)),
    ];
    for (name, change) in changes {
        for (tier, floor) in [(Tier::Red, 0.99), (Tier::Orange, 0.97)] {
            let kept = recall(&rows, tier, None, change);
            eprintln!("{name}: {} recall {kept:.4}", tier.id());
            assert!(kept >= floor, "{name}: {} recall {kept}", tier.id());
        }
    }
}

#[test]
fn a_warning_split_over_two_messages_is_read_whole() {
    let split = [
        ("j'ai super mal", "à la poitrine et au bras gauche"),
        ("j'ai mal", "dans la poitrine"),
        ("I have this weird pressure", "in my chest"),
        ("je suis tombé", "dans les pommes"),
        ("mon mollet", "il est gonflé et chaud"),
        ("j'ai plus envie", "de vivre"),
    ];
    for (first, second) in split {
        assert!(assess(first).tier < Tier::Red, "{first}");
        assert_eq!(
            assess_with_context(Some(first), second).tier,
            Tier::Red,
            "{first} / {second}"
        );
    }
    // An alarm that has been answered is not raised again by what follows it.
    assert_eq!(
        assess_with_context(Some("j'ai mal à la poitrine"), "ok merci").tier,
        Tier::None
    );
    assert_eq!(assess_with_context(None, "quelle séance demain ?").tier, Tier::None);
    // A bare command tells nothing of the body.
    for (first, second) in [
        ("my max heart rate is 260", "/settings"),
        ("my resting heart rate is 105", "/reglages"),
    ] {
        assert_eq!(
            assess_with_context(Some(first), second).tier,
            Tier::None,
            "{first} / {second}"
        );
    }
}

#[test]
fn a_joke_takes_back_a_name_and_never_a_wish() {
    for text in [
        "je vais me tuer. non je rigole",
        "j'ai des idées suicidaires, je rigole",
        "I want to kill myself jk",
        "envie de me buter lol",
    ] {
        assert_eq!(assess(text).rules, ["self_harm"], "{text}");
    }
    assert_eq!(assess("crise cardiaque après le 400 je rigole").tier, Tier::None);
    // The answer is not cleared by what follows it.
    assert!(!allure::safety::clearance("je rigole"));
}

#[test]
fn who_is_meant_and_when_decides() {
    for (text, tier) in [
        ("ma fille a 39 de fièvre, je saute la séance", Tier::None),
        ("ma fille est malade et j'ai 39 de fièvre", Tier::Orange),
        ("my mate is out with a stress fracture", Tier::None),
        (
            "mon voisin a fait un malaise au marathon de 2015, il court toujours",
            Tier::None,
        ),
        ("mon voisin vient de faire un malaise", Tier::Red),
        ("ma copine délire après son semi, il fait 34", Tier::Red),
        ("j'ai failli m'évanouir en voyant le prix", Tier::None),
        ("j'ai failli m'évanouir en voyant trouble", Tier::Red),
        ("essoufflé en haut de la côte mais récup en 1 min", Tier::None),
        ("essoufflé au repos", Tier::Red),
        ("aucune perte de connaissance, no slurred speech", Tier::None),
    ] {
        assert_eq!(assess(text).tier, tier, "{text}: {:?}", assess(text).rules);
    }
}

#[test]
fn no_text_breaks_it_and_none_is_slow() {
    let long = "mal poitrine ".repeat(1_600);
    let hostile = [
        String::new(),
        "😂".repeat(5_000),
        "a".repeat(20_000),
        "'".repeat(2_000),
        "38°".repeat(2_000),
        "é\u{301}\u{200b}".repeat(3_000),
        "pas ".repeat(5_000),
        "Ⅷ½²①٣".repeat(500),
        "j'ai envie de ".repeat(1_500),
        long,
    ];
    for text in &hostile {
        let started = Instant::now();
        let found = assess(text);
        for (start, end) in found.spans {
            assert!(text.get(start..end).is_some(), "a span cuts a character");
        }
        assert!(
            started.elapsed() < Duration::from_secs(10),
            "{} bytes took {:?}",
            text.len(),
            started.elapsed()
        );
    }
    let rows = rows();
    let started = Instant::now();
    for row in &rows {
        std::hint::black_box(assess(&row.text));
    }
    eprintln!("{:?} a message", started.elapsed() / rows.len() as u32);
}

#[test]
fn every_family_has_its_words_and_every_emergency_its_number() {
    for row in FAMILIES {
        for words in [FRENCH, ENGLISH] {
            let message = words.lines().find(|line| line.starts_with(&format!("{} =", row.word)));
            let message = message.unwrap_or_else(|| panic!("{} has no words", row.word));
            if row.tier == Tier::Red {
                assert!(
                    message.contains("$medical") && message.contains("$general"),
                    "{}",
                    row.word
                );
            }
        }
    }
}
