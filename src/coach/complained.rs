//! What a complaint asks for before anything else: care first, then the run or the season told beside it.

use crate::app::App;
use crate::domain::dialogue::Reply;
use crate::domain::state::AthleteState;
use crate::domain::wellness::Tier;
use crate::safety::Assessment;
use crate::store::lane::Lane;

use super::carry_out::carry_out;
use super::decide::Decision;
use super::offline::understand;
use super::{Seen, offline, red};

/// A complaint that stops or eases training, or one told beside a run: both are answered, the complaint first.
pub async fn complained(
    app: &App,
    lane: &Lane,
    text: &str,
    assessment: &Assessment,
    seen: &Seen,
) -> anyhow::Result<Option<Decision>> {
    let state = &seen.state;
    let orange = assessment.tier == Tier::Orange;
    let both = Some(text)
        .filter(|t| !t.starts_with('/'))
        .and_then(|t| offline::beside(t, state));
    let Some(both) = both else {
        return Ok(orange.then(|| Decision::Orange(assessment.clone())));
    };
    let first = match &both.pain {
        _ if orange => Decision::Orange(assessment.clone()),
        Some((pain, words)) => carry_out(app, lane, offline::answer(pain, words, state, seen.now), seen).await?,
        None => Decision::Say(red_words(assessment, state)),
    };
    let run = offline::answer(&both.run, &both.run_text, state, seen.now);
    Ok(Some(Decision::Both {
        first: Box::new(first),
        then: Box::new(carry_out(app, lane, run, seen).await?),
    }))
}

/// A fever stops training at once; what it makes of the season followed is shown after that answer.
pub async fn with_season(
    app: &App,
    lane: &Lane,
    text: &str,
    (first, assessment): (Decision, &Assessment),
    seen: &Seen,
) -> anyhow::Result<Decision> {
    let state = &seen.state;
    let lang = state.athlete.settings.lang;
    let understood = understand::understand(text, seen.today, lang);
    Ok(match offline::life(&understood, text, state, &assessment.rules) {
        Some(next) => Decision::Both {
            first: Box::new(first),
            then: Box::new(carry_out(app, lane, next, seen).await?),
        },
        None => first,
    })
}

/// What is asked for care comes before what it makes of the plan.
pub fn after_warning(assessment: &Assessment, then: Decision, state: &AthleteState) -> Decision {
    Decision::Both {
        first: Box::new(Decision::Say(red_words(assessment, state))),
        then: Box::new(then),
    }
}

pub fn red_words(assessment: &Assessment, state: &AthleteState) -> Reply {
    let settings = &state.athlete.settings;
    red::words(
        assessment,
        settings.lang,
        settings.country.as_deref(),
        settings.tz.name(),
    )
}
