//! The driver of a model turn: asks, runs tools, checks the draft, or gives the turn back to the computed
//! coach. No transaction is open here.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use sqlx::postgres::{PgConnection, PgPool};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::app::App;
use crate::channel::{Channel, Part};
use crate::crypto::{hex, random};
use crate::domain::completion::{ChatMessage, ToolOffer};
use crate::domain::dialogue::{Door, Inbound, Reply, Role};
use crate::domain::figure::{Figure, Receipt, Unit};
use crate::i18n;
use crate::llm::{Ask, ModelError};
use crate::safety;
use crate::store::lane::{self, Lane};
use crate::store::scope::Scope;
use crate::store::summaries::{self, Level};
use crate::store::{facts, inbox, messages};

use super::memory::recall;
use super::prompt::{self, Material};
use super::spending::{Purse, Refused};
use super::tools::{self, Call, Proposal, ToolError};
use super::turn::{Event, Limits, Next, Turn};
use super::{Seen, receipts, state_lines};

/// Messages of the conversation that are looked at for the window.
const RECENT: i64 = 40;
/// Facts and summaries of each level that are looked at.
const FACTS: i64 = 60;
const SUMMARIES: i64 = 4;
/// A placeholder is edited at most this often.
const EDIT_EVERY: Duration = Duration::from_millis(1500);

/// What came of asking the model.
#[derive(Debug)]
pub enum Spoken {
    Answer {
        reply: Reply,
        proposals: Vec<Proposal>,
    },
    /// The computed coach answers; the note says why, in one short sentence.
    Fallback {
        note: String,
    },
}

/// Asks the model where one is configured and allowed. `None`: the computed coach answers, nothing to say.
pub async fn try_model(
    app: &App,
    lane: &Lane,
    inbound: &Inbound,
    text: &str,
    seen: &Seen,
) -> anyhow::Result<Option<Spoken>> {
    let Some(model) = &app.model else { return Ok(None) };
    // A warning sign is open: no model speaks until it is cleared.
    if seen.state.athlete.settings.consent.model != Some(true) || !seen.state.flags.is_empty() {
        return Ok(None);
    }
    let lang = seen.state.athlete.settings.lang;
    let note = |id: &str| {
        Ok(Some(Spoken::Fallback {
            note: i18n::text(lang, id, &[]),
        }))
    };
    let limits = Limits::default();
    let offers = tools::offers();
    let (asked, mut known) = gather(app, lane, &offers, text, seen).await?;
    let mut purse = Purse {
        app,
        scope: &lane.scope,
        model,
        today: seen.today,
        left: limits.tokens,
    };
    let stage = Stage::open(app, lane, inbound).await?;
    let speaking = Speaking {
        app,
        lane,
        seen,
        offers: &offers,
        limits,
        said: text,
        stage: &stage,
    };
    let outcome = speaking.run(Turn::new(limits, asked), &mut known, &mut purse).await;
    stage.close().await;
    match outcome {
        Ok((reply, proposals)) => Ok(Some(Spoken::Answer { reply, proposals })),
        Err(Silence::Down) => note("bot-model-down"),
        Err(Silence::Slow) => note("bot-model-slow"),
        Err(Silence::Unsound) => note("bot-model-unsound"),
        Err(Silence::Spent(word)) => note(word),
        Err(Silence::Ours(e)) => {
            tracing::error!(error = %e, "a tool failed");
            note("bot-model-down")
        }
    }
}

/// Why the model's answer does not leave.
enum Silence {
    Down,
    Slow,
    /// It did not keep to the figures, or not to the bounds.
    Unsound,
    /// What may be spent is used up: the word for it.
    Spent(&'static str),
    Ours(anyhow::Error),
}

impl From<Refused> for Silence {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Day => Self::Spent("bot-model-budget"),
            Refused::Month => Self::Spent("budget-month-spent"),
            Refused::Turn => Self::Spent("budget-turn-spent"),
            Refused::Model(ModelError::TooSlow) => Self::Slow,
            Refused::Model(_) => Self::Down,
            Refused::Ours(e) => Self::Ours(e),
        }
    }
}

/// Everything the prompt is made of, and the receipts of what it shows.
async fn gather(
    app: &App,
    lane: &Lane,
    offers: &[ToolOffer],
    text: &str,
    seen: &Seen,
) -> anyhow::Result<(Vec<ChatMessage>, Vec<Receipt>)> {
    let mut material = Material::default();
    {
        let mut db = app.pool.acquire().await?;
        material.recent = messages::recent(&mut db, &lane.scope, RECENT).await?;
        material.facts = facts::newest(&mut db, &lane.scope, FACTS)
            .await?
            .into_iter()
            .map(|f| {
                let since = f.since.date_naive();
                format!("[{}] {} {} ({since})", f.predicate, f.body.slot, f.body.value)
            })
            .collect();
        material.summaries = digest(&mut db, &lane.scope).await?;
        let window = prompt::in_window(&material.recent).first().map_or(i64::MAX, |s| s.seq);
        let filling = recall::filling(&mut db, &lane.scope, (text, seen.today), window).await?;
        material.retrieved = filling.about;
        material.earlier = filling.earlier;
    }
    let (lines, mut known) = state_lines::of(&seen.state, seen.now);
    material.state = lines;
    let mark = hex(&random::<8>()?);
    let lang = seen.state.athlete.settings.lang;
    let prompt = prompt::messages(lang, &material, offers, &mark, text)?;
    // What the runner said before is their own word: where the prompt shows it, it may be repeated to them.
    let said = material
        .recent
        .iter()
        .chain(&material.retrieved)
        .chain(&material.earlier);
    let own = said.filter(|s| s.role == Role::Athlete && prompt.shown.contains(&s.seq));
    known.extend(own.map(|said| Receipt {
        shown: said.text.clone(),
        figure: Figure::row(said.seq as f64, Unit::Count, "message", &said.seq),
    }));
    Ok((prompt.messages, known))
}

/// Lines of the summaries: the newest of every level, then older ones. A line that a broader one repeats is left out.
async fn digest(db: &mut PgConnection, scope: &Scope) -> crate::store::Result<Vec<String>> {
    let mut levels = Vec::new();
    for level in [Level::Week, Level::Day, Level::Session] {
        let newest = summaries::newest(db, scope, level, SUMMARIES).await?;
        levels.push((level, newest));
    }
    let mut told = BTreeSet::new();
    let mut lines = Vec::new();
    for age in 0..SUMMARIES as usize {
        for (level, newest) in &levels {
            let Some(summary) = newest.get(age) else { continue };
            let news: Vec<&str> = summary.text.lines().filter(|l| told.insert((*l).to_owned())).collect();
            if !news.is_empty() {
                lines.push(format!("{} {}: {}", level.id(), summary.period, news.join(" ")));
            }
        }
    }
    Ok(lines)
}

struct Speaking<'a> {
    app: &'a App,
    lane: &'a Lane,
    seen: &'a Seen,
    offers: &'a [ToolOffer],
    limits: Limits,
    said: &'a str,
    stage: &'a Stage,
}

type Spoke = (Reply, Vec<Proposal>);

impl Speaking<'_> {
    /// The only loop: what the machine says next is done, and its outcome fed back.
    async fn run(&self, mut turn: Turn, known: &mut Vec<Receipt>, purse: &mut Purse<'_>) -> Result<Spoke, Silence> {
        let begun = Instant::now();
        let mut proposals = Vec::new();
        let mut next = turn.step(Event::Begun);
        loop {
            let event = match next {
                Next::Ask { max_tokens } => {
                    let within = Duration::from_secs(self.limits.seconds)
                        .checked_sub(begun.elapsed())
                        .ok_or(Silence::Slow)?;
                    let ask = Ask {
                        messages: &turn.messages,
                        tools: self.offers,
                        max_tokens,
                        within,
                    };
                    let heard = heard(&turn.messages);
                    let gate = |text: &str| self.sound(text, known, &heard).is_ok();
                    let mut hear = self.stage.hearing(&gate);
                    let done = purse.ask(&ask, &mut hear).await?;
                    Event::Completed(done)
                }
                Next::RunTools(calls) => {
                    let mut results = Vec::with_capacity(calls.len());
                    for call in calls {
                        let ran = tools::run(&call.name, self.call(&call.arguments)).await;
                        let content = match ran {
                            Ok(output) => {
                                known.extend(output.receipts);
                                proposals.extend(output.proposal);
                                output.text
                            }
                            Err(ToolError::Explain(why)) => why,
                            Err(ToolError::Fatal(e)) => return Err(Silence::Ours(e)),
                        };
                        results.push((call.id, prompt::as_data(&content, 3000)));
                    }
                    Event::ToolsRan(results)
                }
                Next::Answer(text) => match self.sound(&text, known, &heard(&turn.messages)) {
                    Ok(()) => {
                        let receipts = known.iter().filter(|r| text.contains(&r.shown)).cloned().collect();
                        let reply = Reply {
                            text,
                            receipts,
                            ..Reply::default()
                        };
                        return Ok((reply, proposals));
                    }
                    Err(figures) => {
                        let repair = prompt::fill(prompt::REPAIR, &[("figures", &figures)])
                            .map_err(|e| Silence::Ours(e.into()))?;
                        Event::Rejected { figures, repair }
                    }
                },
                Next::Stop(_) => return Err(Silence::Unsound),
            };
            next = turn.step(event);
        }
    }

    fn call<'b>(&'b self, arguments: &'b str) -> Call<'b> {
        Call {
            app: self.app,
            lane: self.lane,
            seen: self.seen,
            arguments,
        }
    }

    /// Whether a draft may leave: safe, every figure with a source, and nothing pretended.
    fn sound(&self, text: &str, known: &[Receipt], heard: &str) -> Result<(), String> {
        let outbound = safety::outbound(text);
        if !outbound.allowed {
            return Err(outbound.rules.join(", "));
        }
        if prompt::shows_instructions(text) {
            return Err("the instructions".to_owned());
        }
        receipts::check(text, known, self.said, Some(self.seen.today))
            .and_then(|()| receipts::check_pretences(text, heard))
            .map_err(|unsourced| unsourced.join(", "))
    }
}

/// All that the model was given to read, but for its own words.
fn heard(messages: &[ChatMessage]) -> String {
    let given = messages.iter().filter_map(|message| match message {
        ChatMessage::System { content } | ChatMessage::User { content } | ChatMessage::Tool { content, .. } => {
            Some(content.as_str())
        }
        ChatMessage::Assistant { .. } => None,
    });
    given.collect::<Vec<_>>().join("\n")
}

/// The message that shows an answer in the making, where the door can edit one.
struct Stage {
    updates: Option<(watch::Sender<String>, JoinHandle<()>)>,
}

impl Stage {
    /// Posts the placeholder, once per message however often the turn is retried, and remembers it.
    async fn open(app: &App, lane: &Lane, inbound: &Inbound) -> anyhow::Result<Self> {
        let Some(channel) = app.channel(inbound.door).filter(|c| c.door() != Door::Terminal) else {
            return Ok(Self { updates: None });
        };
        let known = {
            let mut db = app.pool.acquire().await?;
            inbox::placeholder(&mut db, inbound).await?
        };
        let message = match known {
            Some(message) => message,
            None => {
                let key = format!("placeholder|{}", super::session::source(inbound));
                let part = Part {
                    text: "…".to_owned(),
                    key,
                    ..Part::default()
                };
                app.crash.here("placeholder.before_send");
                let Ok(Some(message)) = channel.send(&inbound.address, &part).await else {
                    return Ok(Self { updates: None });
                };
                app.crash.here("placeholder.after_send");
                inbox::set_placeholder(&app.pool, inbound, &message).await?;
                message
            }
        };
        let (updates, heard) = watch::channel(String::new());
        let shown = Shown {
            channel: channel.clone(),
            address: inbound.address.clone(),
            message,
            turn: (app.pool.clone(), lane.clone()),
        };
        let editing = tokio::spawn(edit_as_heard(shown, heard));
        Ok(Self {
            updates: Some((updates, editing)),
        })
    }

    /// Waits for the last edit, so that none lands on top of the answer.
    async fn close(self) {
        if let Some((updates, editing)) = self.updates {
            drop(updates);
            if let Err(e) = editing.await {
                tracing::warn!(error = %e, "showing an answer in the making");
            }
        }
    }

    /// Shows the whole sentences heard so far, if they may leave: judged as a sentence ends, not with every word of the
    /// next one. A sentence that may not leave holds back all that follows.
    fn hearing<'s>(&'s self, gate: &'s (dyn Fn(&str) -> bool + Sync)) -> impl FnMut(&str) + Send + 's {
        let mut judged = 0;
        move |text: &str| {
            let Some((updates, _)) = &self.updates else { return };
            let sentences = whole_sentences(text);
            if sentences.len() > judged {
                judged = sentences.len();
                if gate(sentences) {
                    updates.send_replace(sentences.to_owned());
                }
            }
        }
    }
}

/// The text up to its last finished sentence.
fn whole_sentences(text: &str) -> &str {
    let end = text
        .char_indices()
        .zip(text.chars().skip(1))
        .filter(|((_, c), next)| matches!(c, '.' | '!' | '?' | '…') && next.is_whitespace())
        .map(|((at, c), _)| at + c.len_utf8())
        .last()
        .unwrap_or(0);
    &text[..end]
}

/// The message edited, and the turn it is edited for.
struct Shown {
    channel: Arc<dyn Channel>,
    address: String,
    message: String,
    turn: (PgPool, Lane),
}

async fn edit_as_heard(shown: Shown, mut heard: watch::Receiver<String>) {
    while heard.changed().await.is_ok() {
        // A warning sign has taken the turn over, or another process has: nothing more of it is shown.
        let (pool, lane) = &shown.turn;
        if !lane::holds(pool, lane).await.unwrap_or(false) {
            return;
        }
        let text = heard.borrow_and_update().clone();
        let part = Part {
            text,
            ..Part::default()
        };
        // An edit is a courtesy; the answer itself is an outbox row.
        if shown.channel.edit(&shown.address, &shown.message, &part).await.is_err() {
            return;
        }
        // Never longer than the answer is being made: the end of it ends the pause.
        tokio::select! {
            () = tokio::time::sleep(EDIT_EVERY) => {}
            ended = heard.wait_for(|_| false) => if ended.is_err() { return },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_sentences_are_shown() {
        assert_eq!(whole_sentences("Repos demain. Puis 8"), "Repos demain.");
        assert_eq!(whole_sentences("Une allure de 4.35"), "");
        assert_eq!(whole_sentences("Ça va ? Oui ! Et"), "Ça va ? Oui !");
        assert_eq!(whole_sentences(""), "");
    }
}
