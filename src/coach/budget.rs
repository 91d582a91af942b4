//! May this turn be afforded? Pure: the row is asked elsewhere.

use crate::coach::turn::Limits;
use crate::domain::completion::ChatMessage;

/// A conservative count of the tokens of a conversation: three bytes each, and a few per message.
pub fn tokens(messages: &[ChatMessage]) -> i64 {
    messages
        .iter()
        .map(|m| {
            let text = match m {
                ChatMessage::System { content } | ChatMessage::User { content } | ChatMessage::Tool { content, .. } => {
                    content.len()
                }
                ChatMessage::Assistant { content, calls } => {
                    content.len() + calls.iter().map(|c| c.arguments.len() + c.name.len()).sum::<usize>()
                }
            };
            text.div_ceil(3) as i64 + 4
        })
        .sum()
}

/// What is reserved before a turn: the prompt twice (a tool round repeats it) and all the output allowed.
pub fn estimate(messages: &[ChatMessage], tools_bytes: usize, limits: Limits) -> i64 {
    2 * (tokens(messages) + tools_bytes.div_ceil(3) as i64) + limits.output_tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_estimate_covers_a_prompt_sent_twice_and_all_output() {
        let messages = vec![
            ChatMessage::System {
                content: "x".repeat(3000),
            },
            ChatMessage::User {
                content: "y".repeat(30),
            },
        ];
        assert_eq!(tokens(&messages), 1000 + 10 + 8);
        assert_eq!(estimate(&messages, 300, Limits::default()), 2 * (1018 + 100) + 1200);
    }
}
