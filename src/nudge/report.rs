//! What the rules found and what became of it, for whoever operates the coach.

use chrono::Timelike;

use super::policy::Verdict;
use super::rules;
use crate::domain::athlete::Lang;
use crate::domain::dialogue::{Button, Reply};
use crate::domain::nudge::Finding;
use crate::i18n::{self, format};

/// A finding as the athlete reads it: the sentence, the reason, and one button that stops this kind.
pub fn worded(lang: Lang, finding: &Finding) -> Reply {
    let why = i18n::text(lang, "nudge-why", &[("why", finding.why.as_str().into())]);
    let stop = Button {
        label: i18n::text(lang, "nudge-stop", &[]),
        data: format!("mute:{}", finding.rule),
    };
    Reply {
        text: format!("{}\n\n{why}", finding.text),
        receipts: finding.receipts.clone(),
        buttons: vec![vec![stop]],
        ..Reply::default()
    }
}

/// Every rule with its finding, the verdict and the words, one paragraph a rule. Rules that found nothing say so.
pub fn report(lang: Lang, verdicts: &[(Finding, Verdict)]) -> String {
    let paragraphs: Vec<String> = rules::RULES
        .iter()
        .map(|rule| {
            let name = i18n::text(lang, &format!("nudge-rule-{}", rule.id.replace('_', "-")), &[]);
            let found = verdicts.iter().find(|(finding, _)| finding.rule == rule.id);
            match found {
                None => line(lang, rule.id, &name, i18n::text(lang, "nudge-nothing", &[])),
                Some((finding, verdict)) => {
                    let head = line(lang, rule.id, &name, outcome(lang, verdict));
                    let text = worded(lang, finding).text.replace("\n\n", "\n").replace('\n', "\n  ");
                    format!("{head}\n  [{}]\n  {text}", finding.about)
                }
            }
        })
        .collect();
    paragraphs.join("\n\n")
}

fn line(lang: Lang, id: &str, name: &str, outcome: String) -> String {
    i18n::text(
        lang,
        "nudge-line",
        &[("id", id.into()), ("name", name.into()), ("outcome", outcome.into())],
    )
}

fn outcome(lang: Lang, verdict: &Verdict) -> String {
    let say = |id: &str| i18n::text(lang, id, &[]);
    let days = |id: &str, left: i64| {
        let shown = format::number(lang, left as f64, 0);
        i18n::text(lang, id, &[("days", shown.into()), ("n", left.into())])
    };
    match verdict {
        Verdict::Send => say("nudge-verdict-send"),
        Verdict::NoConsent => say("nudge-verdict-no-consent"),
        Verdict::FlagOpen => say("nudge-verdict-flag-open"),
        Verdict::Muted => say("nudge-verdict-muted"),
        Verdict::AlreadySaid => say("nudge-verdict-already-said"),
        Verdict::DailyCap => say("nudge-verdict-daily-cap"),
        Verdict::Outranked => say("nudge-verdict-outranked"),
        Verdict::NoDoor => say("nudge-verdict-no-door"),
        Verdict::CoolDown { days_left } => days("nudge-verdict-cool-down", *days_left),
        Verdict::BackOff { days_left } => days("nudge-verdict-back-off", *days_left),
        Verdict::QuietHours { until } => {
            let minute = (until.hour() * 60 + until.minute()) as u16;
            let shown = format::time_of_day(lang, minute);
            i18n::text(lang, "nudge-verdict-quiet", &[("until", shown.into())])
        }
    }
}
