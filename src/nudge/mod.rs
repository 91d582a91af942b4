//! Messages on the coach's own initiative: the rules find, the policy decides, one transaction says it at most once.

pub mod follow_up;
pub mod policy;
mod report;
pub mod rules;
pub mod schedule;

pub use report::report;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::postgres::PgConnection;

use crate::app::App;
use crate::coach::memory::terms;
use crate::coach::press;
use crate::coach::session;
use crate::domain::athlete::Settings;
use crate::domain::dialogue::Role;
use crate::domain::nudge::{Finding, Urgency};
use crate::domain::state::AthleteState;
use crate::domain::wellness::Tier;
use crate::science;
use crate::store::accounts::{self, Account};
use crate::store::messages::NewMessage;
use crate::store::nudges::{self, PastNudge};
use crate::store::outbox::{Class, Outgoing};
use crate::store::pending::{self, Pending};
use crate::store::scope::Scope;
use crate::store::{health, history, messages, outbox};
use policy::{Past, Verdict};

/// How far back earlier nudges are read, days: a race a year ahead is not announced twice.
const REMEMBERED: TimeDelta = TimeDelta::days(400);

/// What a look saw and what was decided.
struct Look {
    state: AthleteState,
    verdicts: Vec<(Finding, Verdict)>,
}

/// Looks at an athlete and sends at most one nudge. The verdicts say what became of every finding.
pub async fn run(app: &App, scope: &Scope, now: DateTime<Utc>) -> anyhow::Result<Vec<(Finding, Verdict)>> {
    let Look { state, mut verdicts } = look(app, scope, now).await?;
    if let Some((finding, verdict)) = verdicts.iter_mut().find(|(_, verdict)| *verdict == Verdict::Send) {
        *verdict = send(app, scope, &state.athlete.settings, finding, now).await?;
        app.wake.outbox.notify_waiters();
    }
    Ok(verdicts)
}

/// What [`run`] would decide, sending and writing nothing.
pub async fn dry_run(app: &App, scope: &Scope, now: DateTime<Utc>) -> anyhow::Result<Vec<(Finding, Verdict)>> {
    let mut verdicts = look(app, scope, now).await?.verdicts;
    let mut db = app.pool.acquire().await?;
    if door(app, &accounts::doors(&mut db, scope).await?).is_none() {
        for (_, verdict) in verdicts.iter_mut().filter(|(_, verdict)| *verdict == Verdict::Send) {
            *verdict = Verdict::NoDoor;
        }
    }
    Ok(verdicts)
}

async fn look(app: &App, scope: &Scope, now: DateTime<Utc>) -> anyhow::Result<Look> {
    let (history, past) = {
        let mut db = app.pool.acquire().await?;
        let history = history::load(&mut db, scope, now).await?;
        (history, nudges::since(&mut db, scope, now - REMEMBERED).await?)
    };
    let past: Vec<Past> = past
        .into_iter()
        .map(
            |PastNudge {
                 rule,
                 about,
                 decided_at,
                 local_date,
                 answered,
             }| Past {
                rule,
                about,
                at: decided_at,
                local_date,
                answered,
            },
        )
        .collect();
    let settings = &history.athlete.settings;
    let today = now.with_timezone(&settings.tz).date_naive();
    let state = science::assess(&history, today, app.clock.id());
    let flagged = !state.flags.is_empty();
    let verdicts = policy::decide(rules::findings(&state), &past, settings, now, flagged);
    Ok(Look { state, verdicts })
}

/// Writes the nudge and its message in one transaction. Returns what really became of it.
async fn send(
    app: &App,
    scope: &Scope,
    settings: &Settings,
    finding: &Finding,
    now: DateTime<Utc>,
) -> anyhow::Result<Verdict> {
    let mut tx = app.pool.begin().await?;
    // No turn of the athlete writes meanwhile, and a warning sign that has just come in is seen.
    nudges::hold_lane(&mut tx, scope).await?;
    if !health::flag::open(&mut tx, scope).await?.is_empty() {
        return Ok(Verdict::FlagOpen);
    }
    let accounts = accounts::doors(&mut tx, scope).await?;
    let Some(account) = door(app, &accounts) else {
        return Ok(Verdict::NoDoor);
    };
    let key = format!("nudge|{}|{}", finding.rule, finding.about);
    let nudge = PastNudge {
        rule: finding.rule.clone(),
        about: finding.about.clone(),
        decided_at: now,
        local_date: now.with_timezone(&settings.tz).date_naive(),
        answered: false,
    };
    if !nudges::record(&mut tx, scope, &nudge, urgency_id(finding.urgency), &key).await? {
        return Ok(Verdict::AlreadySaid);
    }
    let mut reply = report::worded(settings.lang, finding);
    if let Some(proposal) = &finding.proposal {
        let what = Pending::Apply {
            actions: proposal.actions.clone(),
        };
        let secret = pending::offer(&mut tx, scope, &what, now, pending::STANDS_FOR).await?;
        let yes_no = press::choice("go", &secret, &proposal.accept, &proposal.refuse);
        reply.buttons.splice(0..0, yes_no);
    }
    let out = Outgoing {
        key,
        address: None,
        account,
        class: if finding.urgency == Urgency::Safety {
            Class::Safety
        } else {
            Class::Nudge
        },
        reply: &reply,
        placeholder: None,
        not_before: None,
        expires_at: Some(schedule::stale_at(settings, now)),
    };
    say(&mut tx, scope, settings, &out, Tier::None, now).await?;
    app.crash.here("nudge.before_commit");
    tx.commit().await?;
    app.crash.here("nudge.committed");
    Ok(Verdict::Send)
}

/// Puts an unasked message into the outbox and into the conversation, so that an answer to it is understood.
/// The caller's transaction holds the lane.
pub async fn say(
    db: &mut PgConnection,
    scope: &Scope,
    settings: &Settings,
    out: &Outgoing<'_>,
    tier: Tier,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let session::Place {
        session: session_no,
        date: local_date,
        ..
    } = session::place(db, scope, settings, now).await?;
    let text = out.reply.text.as_str();
    let message = NewMessage {
        role: Role::Coach,
        door: out.account.door,
        session_no,
        at: now,
        local_date,
        trust: 2,
        tier,
        text,
        terms: &terms::of_message(text, Some(local_date)),
        source: None,
        tokens: terms::tokens(text) as i32,
    };
    if outbox::put(db, scope, out).await? {
        messages::insert(db, scope, &message).await?;
    }
    Ok(())
}

/// Where to write unasked: the door used last among those this process serves, else the one used last.
pub fn door<'a>(app: &App, accounts: &'a [Account]) -> Option<&'a Account> {
    let served = accounts.iter().find(|account| app.channel(account.door).is_some());
    served.or_else(|| accounts.first())
}

fn urgency_id(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Cheer => "cheer",
        Urgency::Reminder => "reminder",
        Urgency::Warning => "warning",
        Urgency::Safety => "safety",
    }
}
