//! What next? A pure machine over one model turn: ask, run tools, answer, stop. It is bounded in rounds,
//! calls and output; the driver adds the clock.

use crate::domain::completion::{ChatMessage, Completion, ToolCall};

/// The bounds of one turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub rounds: u32,
    pub calls: u32,
    pub output_tokens: i64,
    /// Read and written, of all its rounds.
    pub tokens: i64,
    pub seconds: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            rounds: 6,
            calls: 12,
            output_tokens: 1200,
            tokens: 80_000,
            seconds: 60,
        }
    }
}

/// Why a turn ends without an answer of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    TooManyRounds,
    TooManyCalls,
    TooMuchOutput,
    /// The answer imitates a tool call in its text.
    Imitation,
    Empty,
}

/// What the driver does next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Ask with at most this many output tokens.
    Ask {
        max_tokens: u32,
    },
    RunTools(Vec<ToolCall>),
    /// A draft, to be checked before it leaves.
    Answer(String),
    Stop(Stop),
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    Begun,
    Completed(Completion),
    /// Results in the order of the calls.
    ToolsRan(Vec<(String, String)>),
    /// The draft has figures without a source: one more try.
    Rejected {
        figures: String,
        repair: String,
    },
}

/// One turn in progress.
#[derive(Debug, Clone)]
pub struct Turn {
    limits: Limits,
    rounds: u32,
    calls: u32,
    output: i64,
    repaired: bool,
    pub messages: Vec<ChatMessage>,
}

impl Turn {
    pub fn new(limits: Limits, messages: Vec<ChatMessage>) -> Self {
        Self {
            limits,
            rounds: 0,
            calls: 0,
            output: 0,
            repaired: false,
            messages,
        }
    }

    pub fn step(&mut self, event: Event) -> Next {
        match event {
            Event::Begun => self.ask(),
            Event::Completed(done) => self.completed(done),
            Event::ToolsRan(results) => {
                for (call_id, content) in results {
                    self.messages.push(ChatMessage::Tool { call_id, content });
                }
                self.ask()
            }
            Event::Rejected { .. } if self.repaired => Next::Stop(Stop::Imitation),
            Event::Rejected { repair, .. } => {
                self.repaired = true;
                self.messages.push(ChatMessage::User { content: repair });
                self.ask()
            }
        }
    }

    fn ask(&mut self) -> Next {
        if self.rounds >= self.limits.rounds {
            return Next::Stop(Stop::TooManyRounds);
        }
        let left = self.limits.output_tokens - self.output;
        if left <= 0 {
            return Next::Stop(Stop::TooMuchOutput);
        }
        self.rounds += 1;
        Next::Ask {
            max_tokens: u32::try_from(left).unwrap_or(u32::MAX),
        }
    }

    fn completed(&mut self, done: Completion) -> Next {
        // A server that does not count is counted for: three bytes a token, as everywhere.
        let guessed = (done.text.len() + done.calls.iter().map(|c| c.arguments.len()).sum::<usize>()).div_ceil(3);
        self.output += done.tokens_out.unwrap_or(guessed as i64).max(0);
        self.messages.push(ChatMessage::Assistant {
            content: done.text.clone(),
            calls: done.calls.clone(),
        });
        if !done.calls.is_empty() {
            self.calls += done.calls.len() as u32;
            if self.calls > self.limits.calls {
                return Next::Stop(Stop::TooManyCalls);
            }
            return Next::RunTools(done.calls);
        }
        let text = done.text.trim();
        if text.is_empty() {
            return Next::Stop(Stop::Empty);
        }
        if imitates_a_call(text) {
            return Next::Stop(Stop::Imitation);
        }
        Next::Answer(text.to_owned())
    }
}

/// A text that plays at calling tools or at being their result is no answer.
fn imitates_a_call(text: &str) -> bool {
    let lower = text.to_lowercase();
    [
        "<tool",
        "</tool",
        "tool_call",
        "<function",
        "\"arguments\"",
        "\"name\":",
        "```json",
    ]
    .iter()
    .any(|m| lower.contains(m))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Event {
        Event::Completed(Completion {
            text: text.into(),
            ..Completion::default()
        })
    }

    fn calls(n: usize) -> Event {
        let call = |i: usize| ToolCall {
            id: format!("c{i}"),
            name: "lookup".into(),
            arguments: "{}".into(),
        };
        Event::Completed(Completion {
            calls: (0..n).map(call).collect(),
            ..Completion::default()
        })
    }

    #[test]
    fn a_turn_asks_runs_tools_asks_again_and_answers() {
        let mut turn = Turn::new(Limits::default(), vec![]);
        assert_eq!(turn.step(Event::Begun), Next::Ask { max_tokens: 1200 });
        assert!(matches!(turn.step(calls(2)), Next::RunTools(c) if c.len() == 2));
        let results = vec![("c0".into(), "{}".into()), ("c1".into(), "{}".into())];
        assert!(matches!(turn.step(Event::ToolsRan(results)), Next::Ask { .. }));
        assert_eq!(turn.step(said(" Repos demain. ")), Next::Answer("Repos demain.".into()));
        assert_eq!(turn.messages.len(), 4);
    }

    #[test]
    fn a_model_that_never_answers_is_stopped() {
        let mut turn = Turn::new(
            Limits {
                rounds: 3,
                ..Limits::default()
            },
            vec![],
        );
        let mut next = turn.step(Event::Begun);
        let mut asked = 0;
        while matches!(next, Next::Ask { .. }) {
            asked += 1;
            next = turn.step(calls(1));
            assert!(matches!(next, Next::RunTools(_)));
            next = turn.step(Event::ToolsRan(vec![]));
        }
        assert_eq!((asked, next), (3, Next::Stop(Stop::TooManyRounds)));
        let mut turn = Turn::new(Limits::default(), vec![]);
        turn.step(Event::Begun);
        assert_eq!(turn.step(calls(13)), Next::Stop(Stop::TooManyCalls));
    }

    #[test]
    fn output_is_bounded_even_where_the_server_does_not_count() {
        let mut turn = Turn::new(
            Limits {
                output_tokens: 10,
                ..Limits::default()
            },
            vec![],
        );
        turn.step(Event::Begun);
        let call = ToolCall {
            id: "c".into(),
            name: "lookup".into(),
            arguments: "x".repeat(60),
        };
        turn.step(Event::Completed(Completion {
            calls: vec![call],
            ..Completion::default()
        }));
        assert_eq!(turn.step(Event::ToolsRan(vec![])), Next::Stop(Stop::TooMuchOutput));
    }

    #[test]
    fn an_imitated_call_never_leaves_and_one_repair_is_all() {
        let mut turn = Turn::new(Limits::default(), vec![]);
        turn.step(Event::Begun);
        assert_eq!(
            turn.step(said("<tool_call>{\"name\": \"x\"}")),
            Next::Stop(Stop::Imitation)
        );
        let mut turn = Turn::new(Limits::default(), vec![]);
        turn.step(Event::Begun);
        let reject = || Event::Rejected {
            figures: "12".into(),
            repair: "again".into(),
        };
        assert!(matches!(turn.step(reject()), Next::Ask { .. }));
        assert!(matches!(turn.step(reject()), Next::Stop(_)));
    }
}
