//! What must hold whenever a program has died and another has finished its work: a pure function of what
//! the fake was sent and what the rows say.

use std::collections::{BTreeMap, BTreeSet};

/// A message of the outbox.
#[derive(Debug, Clone)]
pub struct Out {
    pub person: i64,
    pub key: String,
    /// `safety`, `reply` or `nudge`.
    pub class: String,
    pub state: String,
    /// Its parts as the person reads them.
    pub texts: Vec<String>,
    /// It was on its way when a program died: whether it had left then, nobody can know.
    pub in_flight: bool,
}

/// Everything there is to judge by.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    /// Updates that an alarm may leave unanswered.
    pub cut_off: Vec<u32>,
    /// Person and update, of everything said.
    pub said: Vec<(i64, u32)>,
    /// Person, metres, and how many such runs are stored, of each run that was confirmed.
    pub runs: Vec<(i64, f64, i64)>,
    /// State of each inbox row, by update.
    pub inbox: BTreeMap<u32, String>,
    /// Lines of the conversation kept for an update, by the athlete and by the coach.
    pub kept: BTreeMap<u32, (i64, i64)>,
    pub outbox: Vec<Out>,
    /// What each person was sent, in the order of arrival, as it stands now.
    pub ledger: BTreeMap<i64, Vec<String>>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Violation {
    /// Said, and not in the inbox, or not done with, or answered by nothing that arrived.
    Lost {
        person: i64,
        update: u32,
        why: &'static str,
    },
    /// A message whose row says that it has left, and that nobody got.
    NotDelivered { person: i64, key: String },
    /// A confirmed run that is stored more or less than once.
    Run { person: i64, metres: f64, stored: i64 },
    /// A message that was acted upon more than once.
    Doubled { person: i64, update: u32, kept: (i64, i64) },
    /// A message of the coach's own initiative that arrived more than once.
    NudgedTwice { person: i64, text: String },
    /// A message that arrived more often than a death on the way explains.
    Repeated { person: i64, text: String, times: usize },
    /// An outcome nobody can know, though nothing died on the way.
    Ambiguous { person: i64, key: String },
    /// A message that no row explains.
    Unexplained { person: i64, text: String },
    /// Answers in another order than their questions.
    Disorder { person: i64, key: String },
}

/// What the checker found: what may not be, and what may be within bounds.
#[derive(Debug, Default, PartialEq)]
pub struct Verdict {
    pub violations: Vec<Violation>,
    /// Answers that arrived once more because of a death between sending and recording.
    pub repeats: usize,
    /// Nudges given up because of a death on the way.
    pub given_up: usize,
    /// Placeholders whose number died with the program.
    pub orphans: usize,
}

const PLACEHOLDER: &str = "…";

pub fn check(evidence: &Evidence) -> Verdict {
    let mut verdict = Verdict::default();
    for (person, update) in &evidence.said {
        verdict.violations.extend(lost(evidence, *person, *update));
        let kept = evidence.kept.get(update).copied().unwrap_or_default();
        if kept.0 > 1 || kept.1 > 1 {
            verdict.violations.push(Violation::Doubled {
                person: *person,
                update: *update,
                kept,
            });
        }
    }
    let odd = evidence.runs.iter().filter(|(_, _, stored)| *stored != 1);
    verdict
        .violations
        .extend(odd.map(|(person, metres, stored)| Violation::Run {
            person: *person,
            metres: *metres,
            stored: *stored,
        }));
    let nobody = Vec::new();
    let people: BTreeSet<i64> = evidence
        .outbox
        .iter()
        .map(|o| o.person)
        .chain(evidence.ledger.keys().copied())
        .collect();
    for person in people {
        let out: Vec<&Out> = evidence.outbox.iter().filter(|o| o.person == person).collect();
        let got = evidence.ledger.get(&person).unwrap_or(&nobody);
        deliveries(person, &out, got, &mut verdict);
        order(person, &out, got, &mut verdict);
    }
    verdict
}

/// Why a message is lost; `None`: it is not.
fn lost(evidence: &Evidence, person: i64, update: u32) -> Option<Violation> {
    let key = format!("reply|telegram|{update}");
    let why = match evidence.inbox.get(&update).map(String::as_str) {
        None => "not in the inbox",
        Some("waiting") => "still waiting",
        Some("quarantined") => "given up",
        Some(_) => match evidence
            .outbox
            .iter()
            .filter(|o| o.person == person && o.key == key)
            .count()
        {
            0 if evidence.cut_off.contains(&update) => return None,
            0 => "no answer was written",
            1 => return None,
            _ => "several answers were written",
        },
    };
    Some(Violation::Lost { person, update, why })
}

/// Compares what the rows say with what arrived. Equal texts are told apart by their number only.
fn deliveries(person: i64, out: &[&Out], got: &[String], verdict: &mut Verdict) {
    let mut arrived: BTreeMap<&str, usize> = BTreeMap::new();
    for text in got {
        *arrived.entry(text).or_default() += 1;
    }
    let mut due: BTreeMap<&str, usize> = BTreeMap::new();
    for one in out {
        let left = match one.state.as_str() {
            "sent" => true,
            "ambiguous" if one.in_flight && one.class == "nudge" => {
                verdict.given_up += 1;
                false
            }
            "ambiguous" => {
                verdict.violations.push(Violation::Ambiguous {
                    person,
                    key: one.key.clone(),
                });
                false
            }
            _ => {
                verdict.violations.push(Violation::NotDelivered {
                    person,
                    key: one.key.clone(),
                });
                false
            }
        };
        for text in &one.texts {
            let wanted = due.entry(text).or_default();
            *wanted += usize::from(left);
            if left && arrived.get(text.as_str()).copied().unwrap_or(0) < *wanted {
                verdict.violations.push(Violation::NotDelivered {
                    person,
                    key: one.key.clone(),
                });
            }
        }
    }
    for (text, times) in arrived {
        let rows: Vec<&&Out> = out.iter().filter(|o| o.texts.iter().any(|t| t == text)).collect();
        let extra = times.saturating_sub(due.get(text).copied().unwrap_or(0));
        let explained = rows.iter().filter(|o| o.in_flight).count();
        let text = text.to_owned();
        if rows.is_empty() && text == PLACEHOLDER {
            verdict.orphans += times;
        } else if rows.is_empty() {
            verdict.violations.push(Violation::Unexplained { person, text });
        } else if rows.iter().any(|o| o.class == "nudge") {
            if times > rows.len() {
                verdict.violations.push(Violation::NudgedTwice { person, text });
            }
        } else if extra > explained {
            verdict.violations.push(Violation::Repeated { person, text, times });
        } else {
            verdict.repeats += extra;
        }
    }
}

/// The first arrival of each answer follows the order in which they were written, which is that of the questions.
fn order(person: i64, out: &[&Out], got: &[String], verdict: &mut Verdict) {
    let mut last = 0;
    for one in out.iter().filter(|o| o.class == "reply") {
        let first = one.texts.first().and_then(|text| got.iter().position(|t| t == text));
        let unique = out.iter().filter(|o| o.texts.first() == one.texts.first()).count() == 1;
        let Some(at) = first.filter(|_| unique) else { continue };
        if at < last {
            verdict.violations.push(Violation::Disorder {
                person,
                key: one.key.clone(),
            });
        }
        last = last.max(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn out(key: &str, class: &str, text: &str) -> Out {
        Out {
            person: 1,
            key: key.to_owned(),
            class: class.to_owned(),
            state: "sent".to_owned(),
            texts: vec![text.to_owned()],
            in_flight: false,
        }
    }

    fn sound() -> Evidence {
        Evidence {
            cut_off: Vec::new(),
            said: vec![(1, 10), (1, 11)],
            runs: vec![(1, 5000.0, 1)],
            inbox: [(10, "done".to_owned()), (11, "done".to_owned())].into(),
            kept: [(10, (1, 1)), (11, (0, 1))].into(),
            outbox: vec![
                out("reply|telegram|10", "reply", "un"),
                out("reply|telegram|11", "reply", "deux"),
                out("nudge|a|b", "nudge", "trois"),
            ],
            ledger: [(1, ["un", "deux", "trois"].map(str::to_owned).to_vec())].into(),
        }
    }

    fn after(spoil: impl FnOnce(&mut Evidence)) -> Verdict {
        let mut evidence = sound();
        spoil(&mut evidence);
        check(&evidence)
    }

    fn arrives(evidence: &mut Evidence, text: &str) {
        evidence.ledger.get_mut(&1).unwrap().push(text.to_owned());
    }

    #[test]
    fn what_is_sound_passes() {
        assert_eq!(check(&sound()), Verdict::default());
    }

    #[test]
    fn each_wrong_is_seen() {
        let lost = |why| {
            vec![Violation::Lost {
                person: 1,
                update: 10,
                why,
            }]
        };
        assert_eq!(
            after(|e| e.inbox.retain(|update, _| *update != 10)).violations,
            lost("not in the inbox")
        );
        assert_eq!(
            after(|e| e.inbox.extend([(10, "waiting".to_owned())])).violations,
            lost("still waiting")
        );
        assert_eq!(
            after(|e| e.kept.extend([(10, (2, 2))])).violations,
            [Violation::Doubled {
                person: 1,
                update: 10,
                kept: (2, 2)
            }]
        );
        assert_eq!(
            after(|e| e.runs[0].2 = 2).violations,
            [Violation::Run {
                person: 1,
                metres: 5000.0,
                stored: 2
            }]
        );
        let undelivered = |key: &str| {
            vec![Violation::NotDelivered {
                person: 1,
                key: key.to_owned(),
            }]
        };
        assert_eq!(
            after(|e| e.outbox[2].state = "waiting".into()).violations,
            undelivered("nudge|a|b")
        );
        let unheard = after(|e| e.ledger.get_mut(&1).unwrap().retain(|t| t != "un"));
        assert_eq!(unheard.violations, undelivered("reply|telegram|10"));
        assert_eq!(
            after(|e| e.ledger.get_mut(&1).unwrap().swap(0, 1)).violations,
            [Violation::Disorder {
                person: 1,
                key: "reply|telegram|11".into()
            }]
        );
        assert_eq!(
            after(|e| arrives(e, "quatre")).violations,
            [Violation::Unexplained {
                person: 1,
                text: "quatre".into()
            }]
        );
        assert_eq!(
            after(|e| e.outbox[2].state = "ambiguous".into()).violations,
            [Violation::Ambiguous {
                person: 1,
                key: "nudge|a|b".into()
            }]
        );
    }

    #[test]
    fn only_an_answer_that_was_in_flight_may_come_twice() {
        let twice = after(|e| arrives(e, "un"));
        assert_eq!(
            twice.violations,
            [Violation::Repeated {
                person: 1,
                text: "un".into(),
                times: 2
            }]
        );
        let explained = after(|e| {
            arrives(e, "un");
            e.outbox[0].in_flight = true;
        });
        assert_eq!(
            explained,
            Verdict {
                repeats: 1,
                ..Verdict::default()
            }
        );
        let nudged = after(|e| {
            arrives(e, "trois");
            e.outbox[2].in_flight = true;
        });
        assert_eq!(
            nudged.violations,
            [Violation::NudgedTwice {
                person: 1,
                text: "trois".into()
            }]
        );
        let orphan = after(|e| arrives(e, PLACEHOLDER));
        assert_eq!(
            orphan,
            Verdict {
                orphans: 1,
                ..Verdict::default()
            }
        );
    }

    #[test]
    fn a_nudge_given_up_in_flight_is_counted() {
        for heard in [true, false] {
            let verdict = after(|e| {
                e.outbox[2].state = "ambiguous".into();
                e.outbox[2].in_flight = true;
                if !heard {
                    e.ledger.get_mut(&1).unwrap().pop();
                }
            });
            assert_eq!(
                verdict,
                Verdict {
                    given_up: 1,
                    ..Verdict::default()
                },
                "heard: {heard}"
            );
        }
    }
}
