//! Numbers in letters, up to 199.

use crate::domain::athlete::Lang;

pub fn spelled(lang: Lang, n: usize) -> String {
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
