//! A run told with the pair it was run in: both are noted by one yes.

use super::named;
use super::tokens::{self, Token};
use super::{Move, read};
use crate::coach::offline::draft::Draft;
use crate::domain::action::Action;
use crate::domain::shoe::NAME_MAX;
use crate::domain::state::AthleteState;

/// Words before a pair that was worn.
const WORN: &[&str] = &["avec", "mes", "aux", "with", "my", "in", "wearing", "dans"];
/// Words that measure the number before them, which is no part of a name.
const TIMES: &[&str] = &["min", "mn", "minutes", "h", "heures", "hours", "s", "bpm"];

/// The offer to note a run, with the pair that `text` names. The same where it names none.
pub fn worn_on(step: Move, text: &str, state: &AthleteState) -> Move {
    let Move::Propose {
        mut actions,
        reply,
        accept,
        refuse,
    } = step
    else {
        return step;
    };
    let words = tokens::read(text);
    let mut d = Draft::new(state);
    if let [Action::LogActivity { activity }] = actions.as_mut_slice() {
        let date = activity.local_date;
        if let Ok(Some(known)) = named::known(&words, state, false) {
            if worn(&words, known.at) {
                activity.shoe = Some(known.pair.shoe.id);
                let name = d.quote(&known.pair.shoe.name);
                d.say("log-with-shoes", &[("name", name.into())]);
            }
        } else if let Some(name) = unknown(&words) {
            let shown = d.quote(&name);
            d.say("log-with-new-shoes", &[("name", shown.into())]);
            let new = Action::AddShoe {
                name,
                racing: read::for_races(text),
                since: date,
                start_m: 0.0,
                limit_m: None,
            };
            actions.insert(0, new);
        }
    }
    let pair = d.reply();
    let mut reply = reply;
    if !pair.text.is_empty() {
        reply.text = format!("{}\n{}", reply.text, pair.text);
        reply.receipts.extend(pair.receipts);
    }
    Move::Propose {
        actions,
        reply,
        accept,
        refuse,
    }
}

fn worn(words: &[Token], at: usize) -> bool {
    let before = &words[at.saturating_sub(2)..at.min(words.len())];
    before.iter().any(|t| WORN.contains(&t.fold.as_str()))
}

/// The name of a model that no pair of theirs bears, with the number behind it: "Pegasus 41".
fn unknown(words: &[Token]) -> Option<String> {
    let at = words.iter().position(|t| named::is_model(&t.fold))?;
    if !worn(words, at) {
        return None;
    }
    let models = words[at..].iter().take_while(|t| named::is_model(&t.fold)).count();
    let mut name: Vec<&str> = words[at..at + models].iter().map(|t| t.raw.as_str()).collect();
    let number = words.get(at + models).filter(|t| {
        let after = words.get(at + models + 1).map_or("", |t| t.fold.as_str());
        t.fold.chars().all(|c| c.is_ascii_digit()) && !named::is_unit(after) && !TIMES.contains(&after)
    });
    name.extend(number.map(|t| t.raw.as_str()));
    let name = name.join(" ");
    (name.chars().count() <= NAME_MAX).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::understand::understand;
    use crate::coach::offline::{answer, cases};
    use crate::domain::athlete::Lang;

    /// The name of the new pair, the text.
    fn offered(text: &str) -> (Option<String>, String) {
        let state = cases::runner(Lang::Fr);
        let u = understand(text, state.today, Lang::Fr);
        match answer(&u, text, &state, cases::now()) {
            Move::Propose { actions, reply, .. } => {
                let name = actions.iter().find_map(|a| match a {
                    Action::AddShoe { name, .. } => Some(name.clone()),
                    _ => None,
                });
                assert!(actions.iter().any(|a| matches!(a, Action::LogActivity { .. })), "{text}");
                (name, reply.text)
            }
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn a_run_and_a_new_pair_wait_for_one_yes() {
        let (name, said) = offered("10 km ce matin avec mes Pegasus en 52 min");
        assert_eq!(name.as_deref(), Some("Pegasus"));
        assert!(said.ends_with("Avec une nouvelle paire\u{a0}: Pegasus."), "{said}");
        let (name, _) = offered("couru 8 km en 42 min avec mes Pegasus 41");
        assert_eq!(name.as_deref(), Some("Pegasus 41"));
        assert_eq!(offered("couru 8 km en 42 min").0, None);
    }
}
