//! What somebody wishes of their training: told in a sentence, shown, and what it makes of the season.

mod doubles;
mod read;
mod relax;
mod relay;
mod show;
mod time;

pub use read::settle;
pub use relax::{buttons, chosen, conflicts};
pub use relay::{ahead, follow, notes};
pub use show::{done, ground, shown};
pub use time::beside as time_beside;
