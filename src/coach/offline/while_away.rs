//! Days away: when they are, and what somebody means to run there.

use super::Move;
use super::draft::Draft;
use super::understand::{flat, flat_says as says};
use super::weekly;
use crate::domain::action::Action;
use crate::domain::athlete::Away;
use crate::domain::figure::{Figure, Unit};
use crate::domain::state::AthleteState;

/// Words of the days away.
const AWAY: &[&str] = &[
    "vacances",
    "conges",
    "deplacement",
    "voyage",
    "absence",
    "absences",
    "holiday",
    "holidays",
    "vacation",
    "trip",
    "away",
    "absent",
    "absente",
    "absents",
    "en conge",
];
/// Words that ask when.
const WHEN: &[&str] = &[
    "c est quand",
    "quand",
    "quelles dates",
    "quelle date",
    "quel jour",
    "quels jours",
    "de quand a quand",
    "jusqu a quand",
    "combien de temps",
    "when",
    "what dates",
    "which dates",
    "which days",
    "how long",
    "until when",
];
/// Words of somebody who tells of a holiday instead of asking for its days.
const OTHER: &[&str] = &[
    "courir", "cours", "seance", "run", "train", "entrain", "avant", "apres", "before", "after",
];
/// Words that bind a count of runs to the days away.
const THERE: &[&str] = &[
    "un peu",
    "la bas",
    "sur place",
    "pendant",
    "quand meme",
    "durant",
    "a bit",
    "a little",
    "there",
    "while",
    "still",
    "during",
    "sans doute",
    "peut etre",
    "maybe",
    "probably",
    "perhaps",
];

/// The days away that are not over, first to last.
fn ahead(state: &AthleteState) -> Vec<Away> {
    let mut all = state.athlete.preferences.away.clone();
    all.retain(|away| away.to >= state.today);
    all.sort_by_key(|away| away.from);
    all
}

/// "C'est quand mes vacances ?": the days noted, or that none are. `None`: the message asks something else.
pub fn asked(text: &str, state: &AthleteState) -> Option<Move> {
    let words = flat(text);
    // "Je ferai quand même deux footings" asks nothing.
    if !says(&words, AWAY) || !says(&words, WHEN) || says(&words, OTHER) || says(&words, &["quand meme"]) {
        return None;
    }
    let mut d = Draft::new(state);
    if ahead(state).is_empty() {
        let example = d.word("set-away-how", &[]);
        let example = d.example(example);
        d.say("away-none", &[("example", example.into())]);
    }
    noted(&mut d);
    Some(Move::Say(d.reply()))
}

/// A line for each stretch of days away that is not over. Nothing where none is noted.
pub fn noted(d: &mut Draft) {
    for away in ahead(d.state) {
        let (from, to) = days(d, away);
        d.say("away-noted", &[("from", from.into()), ("to", to.into())]);
    }
}

/// A count of runs a week told right after days away, `before` being what was said last: it is of those days, unless a
/// press says otherwise. `None`: it tells no count, or speaks of every week.
pub fn meant(text: &str, before: &str, state: &AthleteState) -> Option<Move> {
    let count = weekly::count(text)?;
    let words = flat(text);
    let of_it = says(&flat(before), AWAY) || says(&words, AWAY);
    let away = ahead(state)
        .into_iter()
        .next()
        .filter(|_| of_it && says(&words, THERE))?;
    let mut d = Draft::new(state);
    let (from, to) = days(&mut d, away);
    let shown = d.number(&Figure::said(f64::from(count), Unit::Count), 0);
    d.say(
        "away-runs",
        &[
            ("from", from.into()),
            ("to", to.into()),
            ("count", shown.clone().into()),
            ("n", f64::from(count).into()),
        ],
    );
    let accept = d.word("button-away-all-weeks", &[("count", shown.into())]);
    let refuse = d.word("button-away-only", &[]);
    Some(Move::Propose {
        actions: vec![Action::SetWeeklyRuns { count }],
        reply: d.reply(),
        accept,
        refuse,
    })
}

fn days(d: &mut Draft, away: Away) -> (String, String) {
    let source = Figure::row(0.0, Unit::Date, "athlete", &"away");
    (d.date(away.from, &source), d.date(away.to, &source))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::offline::cases;
    use crate::domain::athlete::Lang;
    use chrono::Days;

    fn away(lang: Lang) -> AthleteState {
        let mut state = cases::runner(lang);
        let from = state.today + Days::new(20);
        let to = from + Days::new(14);
        state.athlete.preferences.away = vec![Away { from, to }];
        state
    }

    fn said(step: Option<Move>) -> String {
        match step {
            Some(Move::Say(reply) | Move::Propose { reply, .. }) => reply.text.replace(['\u{a0}', '\u{202f}'], " "),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_days_away_are_told_when_asked() {
        for text in [
            "c'est quand mes vacances ?",
            "mes congés c'est quand déjà",
            "quelles dates pour mes vacances ?",
        ] {
            assert!(
                said(asked(text, &away(Lang::Fr))).starts_with("Tu as noté une absence"),
                "{text}"
            );
        }
        assert!(said(asked("when is my holiday?", &away(Lang::En))).starts_with("You are away"));
        assert!(said(asked("c'est quand mes vacances ?", &cases::runner(Lang::Fr))).contains("aucune absence"));
        assert_eq!(asked("je pars en vacances du 3 au 10", &away(Lang::Fr)), None);
        assert_eq!(
            asked(
                "je suis en vacances du 20 au 27, je ferai quand même 2 footings",
                &away(Lang::Fr)
            ),
            None
        );
        assert_eq!(asked("quand courir en vacances ?", &away(Lang::Fr)), None);
    }

    #[test]
    fn a_count_behind_an_absence_is_of_those_days() {
        let state = away(Lang::Fr);
        let before = "je suis en vacances du 19 décembre au 2 janvier";
        let step = meant(
            "je peux courir un peu, sans doute 2 footings par semaine",
            before,
            &state,
        );
        assert!(said(step).contains("tes autres semaines ne changent pas"));
        assert_eq!(
            meant("je peux courir un peu, 2 footings par semaine", "ma séance", &state),
            None
        );
        assert_eq!(meant("je cours 3 fois par semaine", before, &state), None);
        let english = away(Lang::En);
        let step = meant(
            "I can run a bit there, maybe 2 runs a week",
            "on holiday until 2 January",
            &english,
        );
        assert!(said(step).contains("your other weeks stay as they are"));
    }
}
