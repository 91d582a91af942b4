//! A pair of shoes near the end of its life, then past it: each said once, after a run in it.

use super::Rule;
use crate::coach::offline::draft::Draft;
use crate::coach::offline::shoe_distance;
use crate::domain::nudge::{Finding, Urgency};
use crate::domain::state::AthleteState;

pub const RULE: Rule = Rule {
    id: "shoes",
    urgency: Urgency::Reminder,
    cool_down_days: 7,
    looks,
};

/// Percent of a pair's life from which its wear is spoken of, and at which it is over (science.md 10).
const NEAR_PCT: f64 = 80.0;
const OVER_PCT: f64 = 100.0;
/// Days after a run in which its shoes are spoken of [D].
const AFTER_RUN_DAYS: i64 = 3;

fn looks(state: &AthleteState) -> Option<Finding> {
    let last = state.last_run.as_ref().filter(|run| run.days_ago <= AFTER_RUN_DAYS)?;
    let pair = state
        .shoes
        .iter()
        .find(|pair| pair.recent.contains(&last.activity.id))?;
    let over = pair.share.value >= OVER_PCT;
    if pair.shoe.retired.is_some() || pair.share.value < NEAR_PCT {
        return None;
    }
    let mut d = Draft::new(state);
    let name = d.quote(&pair.shoe.name);
    let (distance, limit) = (
        shoe_distance(&mut d, &pair.distance_m),
        shoe_distance(&mut d, &pair.limit_m),
    );
    if over {
        d.say(
            "nudge-shoes-over",
            &[
                ("name", name.into()),
                ("distance", distance.into()),
                ("limit", limit.clone().into()),
            ],
        );
    } else {
        d.say(
            "nudge-shoes-near",
            &[("name", name.into()), ("distance", distance.into())],
        );
    }
    let share = d.percent(&pair.share);
    let why = d.word("nudge-shoes-why", &[("share", share.into()), ("limit", limit.into())]);
    let stage = if over { "over" } else { "near" };
    Some(RULE.finding(d, format!("{stage}-{}", pair.shoe.id.simple()), why))
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use uuid::Uuid;

    use crate::domain::athlete::Lang;
    use crate::domain::history::History;
    use crate::domain::shoe::Shoe;
    use crate::nudge::rules::cases;

    use super::*;

    /// A pair of so many kilometres before a run of 10 km yesterday.
    fn worn(lang: Lang, km: f64) -> History {
        let mut history = cases::history(lang);
        history.activities.push(cases::run(1, 10.0));
        history.shoes.pairs.push(Shoe {
            id: Uuid::from_u128(5),
            name: "Pegasus 41".to_owned(),
            racing: false,
            since: cases::today() - Days::new(30),
            again: Vec::new(),
            start_m: km * 1000.0,
            limit_m: None,
            retired: None,
        });
        history
    }

    #[test]
    fn at_four_fifths_and_at_the_end() {
        assert_eq!(looks(&cases::assess(&worn(Lang::Fr, 629.0))), None);
        let near = looks(&cases::assess(&worn(Lang::Fr, 630.0))).unwrap();
        cases::check_receipts(&near);
        assert_eq!(near.about, format!("near-{:032x}", 5));
        assert_eq!(
            near.text,
            "Pegasus 41\u{a0}: 640\u{a0}km. Regarde la semelle et l’amorti\u{202f}; si une gêne apparaît, change-les sans attendre."
        );
        assert_eq!(
            near.why,
            "c’est 80\u{202f}% des 800\u{a0}km que je compte pour cette paire."
        );
        let over = looks(&cases::assess(&worn(Lang::En, 790.0))).unwrap();
        cases::check_receipts(&over);
        assert_eq!(over.about, format!("over-{:032x}", 5));
        assert_eq!(
            over.text,
            "Pegasus 41: 800\u{a0}km, the limit of 800\u{a0}km is reached. Time for new ones; alternate both pairs for two weeks."
        );
    }

    #[test]
    fn a_pair_thrown_away_or_not_worn_lately_is_left_alone() {
        let mut gone = worn(Lang::Fr, 900.0);
        gone.shoes.pairs[0].retired = Some(cases::today());
        assert_eq!(looks(&cases::assess(&gone)), None);
        let mut idle = worn(Lang::Fr, 900.0);
        idle.activities[0] = cases::run(4, 10.0);
        assert_eq!(looks(&cases::assess(&idle)), None);
    }
}
