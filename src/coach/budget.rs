//! What a conversation weighs. Pure: whether it can be afforded is asked elsewhere.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_bytes_are_a_token_and_a_message_a_few_more() {
        let messages = vec![
            ChatMessage::System {
                content: "x".repeat(3000),
            },
            ChatMessage::User {
                content: "y".repeat(30),
            },
        ];
        assert_eq!(tokens(&messages), 1000 + 10 + 8);
    }
}
