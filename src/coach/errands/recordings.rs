//! The words for runs that were recorded more than once.

use crate::coach::offline::draft::Draft;
use crate::domain::dialogue::Reply;
use crate::domain::figure::{Evidence, Figure, Unit};
use crate::domain::state::AthleteState;

/// Below what is said of runs that were there already: how many of them got one more recording. Empty for none.
pub fn beside(state: &AthleteState, count: usize) -> Reply {
    let mut d = Draft::new(state);
    match count {
        0 => {}
        1 => d.say("file-beside", &[]),
        _ => {
            let count = Figure::computed(count as f64, Unit::Count, "import", &[], Evidence::Strong);
            let shown = d.number(&count, 0);
            d.say("file-beside-several", &[("count", shown.into())]);
        }
    }
    d.reply()
}
