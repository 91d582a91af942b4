//! The proof: a thousand seeded lies of which none passes, and hundreds of true sentences of which nearly all do.

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use chrono::{Days, NaiveDate, Weekday};

    use crate::coach::receipts::check;
    use crate::domain::athlete::Lang;
    use crate::domain::figure::{Evidence, Figure, Receipt, Unit};
    use crate::domain::units::Units;
    use crate::i18n::format;

    const LIES: usize = 1_000;
    const SEED: u64 = 20_270_411;

    /// Xorshift: the same numbers every time.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, n: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 >> 11) as usize % n
        }

        fn pick<'t, T>(&mut self, of: &'t [T]) -> &'t T {
            &of[self.below(of.len())]
        }

        fn between(&mut self, low: usize, high: usize) -> usize {
            low + self.below(high - low)
        }
    }

    /// What the engine knows of one athlete, and each of its numbers in several true forms.
    struct World {
        receipts: Vec<Receipt>,
        /// Name in the sentences, and the forms.
        forms: Vec<(&'static str, Vec<String>)>,
    }

    fn spelled(lang: Lang, n: usize) -> String {
        const FR: [&str; 20] = [
            "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
            "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
        ];
        const EN: [&str; 20] = [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ];
        const TENS_FR: [&str; 5] = ["vingt", "trente", "quarante", "cinquante", "soixante"];
        const TENS_EN: [&str; 8] = [
            "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        ];
        match (lang, n) {
            (Lang::Fr, 0..20) => FR[n].to_owned(),
            (Lang::En, 0..20) => EN[n].to_owned(),
            (Lang::Fr, 20..70) if n.is_multiple_of(10) => TENS_FR[n / 10 - 2].to_owned(),
            (Lang::Fr, 20..70) if n % 10 == 1 => format!("{} et un", TENS_FR[n / 10 - 2]),
            (Lang::Fr, 20..70) => format!("{}-{}", TENS_FR[n / 10 - 2], FR[n % 10]),
            (Lang::Fr, 71) => "soixante et onze".to_owned(),
            (Lang::Fr, 70..80) => format!("soixante-{}", FR[n - 60]),
            (Lang::Fr, 80) => "quatre-vingts".to_owned(),
            (Lang::Fr, 80..100) => format!("quatre-vingt-{}", FR[n - 80]),
            (Lang::En, 20..100) if n.is_multiple_of(10) => TENS_EN[n / 10 - 2].to_owned(),
            (Lang::En, 20..100) => format!("{}-{}", TENS_EN[n / 10 - 2], EN[n % 10]),
            (Lang::Fr, _) => format!("cent {}", spelled(lang, n - 100)),
            (Lang::En, _) => format!("one hundred and {}", spelled(lang, n - 100)),
        }
    }

    impl World {
        fn file(&mut self, name: &'static str, shown: String, value: f64, unit: Unit, others: &[String]) {
            let figure = Figure::computed(value, unit, name, &[], Evidence::Strong);
            self.receipts.push(Receipt {
                shown: shown.clone(),
                figure,
            });
            let mut forms = vec![shown.replace(['\u{a0}', '\u{202f}'], " "), shown];
            forms.extend(others.iter().cloned());
            self.forms.push((name, forms));
        }

        fn new(lang: Lang, dice: &mut Dice) -> Self {
            let mut world = Self {
                receipts: Vec::new(),
                forms: Vec::new(),
            };
            let metric = Units::Metric;
            let fr = lang == Lang::Fr;
            let say = |a: &str, b: &str| if fr { a.to_owned() } else { b.to_owned() };
            let tenths = dice.between(50, 240);
            let metres = tenths as f64 * 100.0;
            let point = format!("{}.{}", tenths / 10, tenths % 10);
            world.file(
                "run",
                format::distance(lang, metric, metres),
                metres,
                Unit::Metres,
                &[
                    format!("{point} km"),
                    format!("**{point}** km"),
                    format!("{}km", point.replace('.', ",")),
                    format!("{point} {}", say("kilomètres", "kilometres")),
                    format!(
                        "{} {}",
                        spelled(lang, tenths / 10) + &say(" virgule ", " point ") + &spelled(lang, tenths % 10),
                        say("kilomètres", "kilometers")
                    ),
                ],
            );
            let long = dice.between(12, 30);
            world.file(
                "long",
                format::distance(lang, metric, long as f64 * 1000.0),
                long as f64 * 1000.0,
                Unit::Metres,
                &[
                    format!("{long} km"),
                    format!("{long}k"),
                    format!("{} {}", spelled(lang, long), say("kilomètres", "kilometres")),
                ],
            );
            for (name, low) in [("pace", 290), ("fast", 240), ("slow", 340)] {
                // One second is an article in letters.
                let seconds = low + dice.below(45);
                let seconds = seconds + usize::from(seconds % 60 == 1);
                let (m, s) = (seconds / 60, seconds % 60);
                let shown = format::pace(lang, metric, seconds as f64);
                world.file(
                    name,
                    shown,
                    seconds as f64,
                    Unit::SecondsPerKm,
                    &[
                        format!("{m}'{s:02}/km"),
                        format!("{m}’{s:02}” {}", say("au kilo", "per km")),
                        format!("{m} min {s:02} {}", say("au kilo", "per kilometre")),
                        format!("{m}:{s:02} min/km"),
                        format!(
                            "{} minutes {} {}",
                            spelled(lang, m),
                            spelled(lang, s),
                            say("au kilomètre", "per kilometre")
                        ),
                    ],
                );
            }
            let seconds = dice.between(1801, 2700);
            let (m, s) = (seconds / 60, seconds % 60);
            world.file(
                "time",
                format::clock(seconds as f64),
                seconds as f64,
                Unit::Seconds,
                &[
                    format!("{m} min {s:02} s"),
                    format!("{m}'{s:02}"),
                    format!("{m} minutes {} {s} {}", say("et", "and"), say("secondes", "seconds")),
                ],
            );
            // Neither half an hour nor three quarters, so that those are lies below.
            let minutes = dice.between(31, 44);
            world.file(
                "minutes",
                format::duration(lang, minutes as f64 * 60.0),
                minutes as f64 * 60.0,
                Unit::Seconds,
                &[
                    format!("{minutes} minutes"),
                    format!("{minutes}'"),
                    format!("{} minutes", spelled(lang, minutes)),
                ],
            );
            let (hours, rest) = (dice.between(1, 4), dice.between(10, 29));
            let whole = (hours * 60 + rest) as f64 * 60.0;
            world.file(
                "hours",
                format::duration(lang, whole),
                whole,
                Unit::Seconds,
                &[
                    format!("{hours}h{rest}"),
                    format!("{hours} h {rest} min"),
                    format!("{hours} {} {rest} minutes", say("heures et", "hours and")),
                    format!("{hours}:{rest}:00"),
                ],
            );
            let hr = dice.between(121, 179);
            world.file(
                "hr",
                format::bpm(lang, hr as f64),
                hr as f64,
                Unit::BeatsPerMinute,
                &[
                    format!("{hr} {}", say("pulsations par minute", "beats per minute")),
                    format!("{hr} {}", say("battements/min", "beats/min")),
                    format!("{} bpm", spelled(lang, hr)),
                ],
            );
            let share = dice.between(61, 99);
            world.file(
                "share",
                format::percent(lang, share as f64, 0),
                share as f64,
                Unit::Percent,
                &[
                    format!("{share}%"),
                    format!("{share} {}", say("pour cent", "percent")),
                    format!("{} {}", spelled(lang, share), say("pour cent", "per cent")),
                ],
            );
            // Not two, so that twice is a lie below.
            let runs = dice.between(3, 7);
            world.file(
                "runs",
                runs.to_string(),
                runs as f64,
                Unit::Count,
                &[spelled(lang, runs)],
            );
            let pain = dice.between(7, 9);
            world.file(
                "pain",
                format!("{pain}/10"),
                pain as f64,
                Unit::Scale,
                &[
                    format!("{pain} {}", say("sur 10", "out of 10")),
                    format!("{} {}", spelled(lang, pain), say("sur dix", "out of ten")),
                ],
            );
            let climb = dice.between(102, 120);
            world.file(
                "climb",
                climb.to_string(),
                climb as f64 + 0.3,
                Unit::Metres,
                &[spelled(lang, climb)],
            );
            let date = NaiveDate::from_ymd_opt(2027, 3, 4).unwrap() + Days::new(dice.below(200) as u64);
            let today = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
            let shown = format::date(lang, date, today);
            let (d, month) = (date.format("%-d").to_string(), date.format("%m"));
            let name = shown.rsplit(' ').next().unwrap_or_default().to_owned();
            let mut forms = vec![format!("{d} {name}"), format!("{d} {name} 2027")];
            if fr {
                forms.extend([
                    format!("{d}/{month}/2027"),
                    format!("{} {d} {name}", format::weekday(lang, date)),
                ]);
            } else {
                forms.extend([
                    format!("{name} {d}, 2027"),
                    format!("{}, {name} {d}", format::weekday(lang, date)),
                ]);
            }
            let days = date.signed_duration_since(NaiveDate::default()).num_days();
            world.file("date", shown, days as f64, Unit::Date, &forms);
            let minute = dice.between(18, 22) * 60 + 30;
            let time = format::time_of_day(lang, minute as u16);
            world.file(
                "hour",
                time,
                minute as f64,
                Unit::MinuteOfDay,
                &[format!("{}:30", minute / 60)],
            );
            world
        }

        /// A sentence with its names filled in by forms of the dice's choice.
        fn fill(&self, sentence: &str, dice: &mut Dice) -> String {
            let mut text = sentence.to_owned();
            for (name, forms) in &self.forms {
                while text.contains(&format!("{{{name}}}")) {
                    text = text.replacen(&format!("{{{name}}}"), dice.pick::<String>(forms), 1);
                }
            }
            assert!(!text.contains('{'), "{text}");
            text
        }

        /// Every run of digits on a receipt.
        fn runs_of_digits(&self) -> HashSet<String> {
            let all = self
                .receipts
                .iter()
                .flat_map(|r| r.shown.split(|c: char| !c.is_ascii_digit()).map(str::to_owned));
            all.chain(
                self.forms
                    .iter()
                    .flat_map(|(_, f)| f)
                    .flat_map(|f| f.split(|c: char| !c.is_ascii_digit()).map(str::to_owned))
                    .collect::<Vec<_>>(),
            )
            .map(|run| run.trim_start_matches('0').to_owned())
            .collect()
        }

        /// A number below 100 that is on no receipt.
        fn unknown(&self, dice: &mut Dice) -> usize {
            let known = self.runs_of_digits();
            loop {
                let n = dice.between(10, 100);
                if !known.contains(&n.to_string()) {
                    return n;
                }
            }
        }
    }

    const TRUE_FR: [&str; 32] = [
        "Ta sortie de {run} est notée, bravo !",
        "Tu as couru {run} à {pace}, cardio à {hr}.",
        "Le {date}, tu as tenu {pace} pendant {minutes} : c’est du solide.",
        "{run} en {time}, ça fait une allure de {pace}.",
        "Demain, footing tranquille entre {fast} et {slow}.",
        "Reste entre {fast} et {slow}, pas plus vite.",
        "Cette semaine : {runs} sorties, dont une longue de {long}.",
        "Prochaine étape : {long} en {hours} environ, sans forcer.",
        "Ta douleur à {pain} me gêne plus que l’allure de {pace}. On lève le pied.",
        "{share} de ton volume était facile, c’est exactement ce qu’il faut.",
        "Ton cœur est resté à {hr} sur les {run} : jolie maîtrise.",
        "Rendez-vous le {date} pour ton semi-marathon ; d’ici là, on déroule.",
        "Je ne t’écris plus après {hour}, promis.",
        "Avec {climb} m de dénivelé, ta sortie de {run} était costaude.",
        "C’est ta première sortie de {long} depuis longtemps ! Chapeau.",
        "Pourquoi courir si lentement ? Parce que {share} de facile construit le fond.",
        "Hier, {time} de course ; aujourd’hui, repos ; jeudi, on reprend.",
        "• {date} : {run} · {time} · {pace}",
        "En deux mots : bien joué. {run}, c’est beau.",
        "Une fois reposé, tu repartiras pour {minutes} faciles.",
        "J’ai regardé : {runs} séances, {run} en tout, cardio moyen {hr}.",
        "On part sur {minutes} d’échauffement, puis {run} à {pace}.",
        "Tu es à deux doigts de ton record : {time} !",
        "Mets tes chaussures, cours {minutes}, et dis-moi comment c’était à {hour}.",
        "La sortie longue ({long}) passe au {date}. Ça te va ?",
        "L’allure marathon, pour toi, c’est {pace}. Garde-la en tête.",
        "Premier objectif : finir les {long} sans marcher. Deuxième : sourire.",
        "Ta plus longue sortie : {long}, le {date}.",
        "Forme du jour correcte ; avec {pain} de douleur en revanche, zéro pression.",
        "Compte {hours} de course à {slow}, ravitaillement compris.",
        "Ton VO2max n’est pas mesuré ici, mais {hr} à {pace} me va très bien.",
        "Ça grimpait : {climb} mètres. Et pourtant, {pace} de moyenne.",
    ];

    const TRUE_EN: [&str; 32] = [
        "Your {run} run is logged, nice work!",
        "You ran {run} at {pace}, heart rate {hr}.",
        "On {date} you held {pace} for {minutes}: solid.",
        "{run} in {time}, a pace of {pace}.",
        "Tomorrow, an easy run between {fast} and {slow}.",
        "Stay between {fast} and {slow}, no faster.",
        "This week: {runs} runs, with one long run of {long}.",
        "Next up: {long} in about {hours}, nice and easy.",
        "Your pain at {pain} worries me more than {pace}. Let's back off.",
        "{share} of your volume was easy, which is just right.",
        "Your heart stayed at {hr} over the {run}: lovely control.",
        "See you on {date} for your half marathon; until then we follow the plan.",
        "I won't write after {hour}, promise.",
        "With {climb} m of climbing, that {run} run was a big one.",
        "It's your first {long} in a long while! Well done.",
        "Why so slow? Because {share} easy running builds the base.",
        "Yesterday {time} of running; today rest; Thursday we start again.",
        "• {date}: {run} · {time} · {pace}",
        "One day at a time. {run} is a fine day.",
        "Once you've rested, go for {minutes} easy.",
        "I looked: {runs} sessions, {run} in all, average heart rate {hr}.",
        "Start with {minutes} of warm-up, then {run} at {pace}.",
        "You may well beat your record of {time}!",
        "Lace up, run {minutes}, and tell me how it went by {hour}.",
        "The long run ({long}) moves to {date}. Is that fine?",
        "Your marathon pace is {pace}. Keep it in mind.",
        "First goal: finish the {long} without walking. Second: smile.",
        "Your longest run: {long}, on {date}.",
        "You look fine today; with pain at {pain} though, no one is rushing you.",
        "Allow {hours} at {slow}, drinks included.",
        "Your VO2 max isn't measured here, but {hr} at {pace} suits me.",
        "It was hilly: {climb} metres. And still {pace} on average.",
    ];

    fn sentences(lang: Lang) -> &'static [&'static str] {
        match lang {
            Lang::Fr => &TRUE_FR,
            Lang::En => &TRUE_EN,
        }
    }

    #[test]
    fn true_sentences_pass() {
        let mut dice = Dice(SEED);
        let mut refused = Vec::new();
        let mut said = HashSet::new();
        for lang in [Lang::Fr, Lang::En] {
            for sentence in sentences(lang) {
                for _ in 0..10 {
                    let world = World::new(lang, &mut dice);
                    let text = world.fill(sentence, &mut dice);
                    if let Err(offending) = check(&text, &world.receipts, "") {
                        refused.push(format!("{text} ← {offending:?}"));
                    }
                    said.insert(text);
                }
            }
        }
        assert!(said.len() >= 300, "{}", said.len());
        assert!(
            refused.len() * 100 <= said.len(),
            "{} of {} refused:\n{}",
            refused.len(),
            said.len(),
            refused.join("\n")
        );
    }

    /// Turns a true text into a false one. `None` where this kind of lie finds nothing to hold on to.
    type Lie = fn(&str, Lang, &World, &mut Dice) -> Option<String>;

    const KINDS: [(&str, Lie); 12] = [
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

    #[test]
    fn lies_do_not_pass() {
        let mut dice = Dice(SEED);
        let mut told = HashSet::new();
        let mut passed = Vec::new();
        let mut kind = 0;
        let mut tries = 0;
        while told.len() < LIES {
            tries += 1;
            assert!(tries < 40 * LIES, "only {} lies", told.len());
            let lang = *dice.pick(&[Lang::Fr, Lang::En]);
            let world = World::new(lang, &mut dice);
            let text = world.fill(dice.pick::<&str>(sentences(lang)), &mut dice);
            let (name, lie) = KINDS[kind % KINDS.len()];
            let Some(text) = lie(&text, lang, &world, &mut dice) else {
                continue;
            };
            kind += 1;
            if check(&text, &world.receipts, "j’ai bien dormi").is_ok() {
                passed.push(format!("{name}: {text}"));
            }
            told.insert(text);
        }
        assert!(
            passed.is_empty(),
            "{} of {} passed:\n{}",
            passed.len(),
            told.len(),
            passed.join("\n")
        );
    }
}
