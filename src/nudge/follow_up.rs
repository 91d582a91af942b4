//! The words that ask again after a red flag.

use crate::domain::athlete::Settings;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Figure, Receipt, Unit};
use crate::i18n;
use crate::safety::emergency;

/// The step that follows another: where both are due, only the later is said.
pub const LAST_STEP: &str = "24h";

/// How the athlete is asked 2 and 24 hours after a red flag, with the numbers to call.
pub fn words(settings: &Settings, step: &str) -> Reply {
    let numbers = emergency::numbers(settings.country.as_deref(), settings.tz.name());
    let line = numbers.suicide_line.unwrap_or(numbers.general);
    let id = if step == LAST_STEP {
        "safety-followup-24h"
    } else {
        "safety-followup-2h"
    };
    let args = [
        ("medical", numbers.medical.into()),
        ("general", numbers.general.into()),
        ("line", line.into()),
    ];
    let text = i18n::text(settings.lang, id, &args);
    // A country with one number for all has it named once.
    let text = if numbers.medical == numbers.general {
        i18n::format::named_once(&text, numbers.medical)
    } else {
        text
    };
    let receipts = [numbers.medical, numbers.general, line]
        .into_iter()
        .filter(|number| text.contains(number))
        .map(|number| Receipt {
            shown: number.to_owned(),
            figure: Figure::rule(0.0, Unit::Count, "emergency_numbers"),
        })
        .collect();
    Reply {
        text,
        receipts,
        ..Reply::default()
    }
}
