//! From the computed coach's move to what the transaction does.

use crate::app::App;
use crate::store::lane::Lane;

use super::decide::Decision;
use super::offline::{Errand, Move};
use super::{Seen, errands};

/// From the computed coach's move to what the transaction does; errands fetch what they need here.
pub async fn carry_out(app: &App, lane: &Lane, next: Move, seen: &Seen) -> anyhow::Result<Decision> {
    Ok(match next {
        Move::Say(reply) => Decision::Say(reply),
        Move::Act(actions) => Decision::Act(actions),
        Move::Propose {
            actions,
            reply,
            accept,
            refuse,
        } => Decision::Propose {
            actions,
            reply,
            accept,
            refuse,
        },
        Move::Errand(errand) => match errand {
            Errand::Report(kind) => Decision::Say(errands::report(kind, seen.state.clone()).await?),
            Errand::MemoryShow => Decision::Say(errands::memory(app, lane, seen).await?),
            Errand::MemoryThen { day } => Decision::Say(errands::memory_then(app, lane, seen, day).await?),
            Errand::Recall { words } => Decision::Say(errands::recall(app, lane, seen, &words).await?),
            Errand::ForgetPreview { words } => errands::forget_preview(app, lane, seen, &words).await?,
            Errand::Export => Decision::Say(errands::export(app, lane, seen).await?),
            Errand::DeleteAccount => Decision::OfferDelete,
            Errand::Undo => Decision::Undo { id: None },
            Errand::Redo => Decision::Redo,
            Errand::Link => Decision::LinkCode,
            Errand::WhySaid => Decision::Say(errands::why_said(app, lane, seen).await?),
            Errand::WhyWritten => Decision::Say(errands::why_written(app, lane, seen).await?),
            Errand::Privacy => Decision::Say(errands::privacy(app, seen.state.athlete.settings.lang)),
            Errand::Total { from, to } => Decision::Say(errands::total(seen, from, to)),
            Errand::LongestRun => Decision::Say(errands::longest(seen)),
            Errand::Sources => Decision::Say(errands::sources(app, lane, seen).await?),
            Errand::Why => Decision::Say(errands::why(&seen.state, seen.now)),
        },
    })
}
