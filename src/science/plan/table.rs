//! A season as a plain table, one line a week: for reviewing a methodology's shape by eye.

use crate::domain::plan::{SessionKind, StepKind};
use crate::domain::season::{Season, SeasonSession};
use crate::science::days;

/// One line a week: number, phase, kilometres, then Monday to Sunday.
pub fn table(season: &Season) -> String {
    let mut lines = Vec::new();
    for (index, week) in season.weeks.iter().enumerate() {
        let cells: Vec<String> = (0..days::WEEK)
            .map(|n| days::shift(week.monday, n))
            .map(|date| {
                let on: Vec<String> = week.sessions.iter().filter(|s| s.date == date).map(cell).collect();
                if on.is_empty() { "·".to_owned() } else { on.join("+") }
            })
            .collect();
        let down = if week.down { "↓" } else { " " };
        lines.push(format!(
            "{:>2}{down}{:<11}{:>6.1} km | {}",
            index + 1,
            week.phase,
            week.training_m() / 1000.0,
            cells.join(" | ")
        ));
    }
    lines.join("\n")
}

fn cell(session: &SeasonSession) -> String {
    let km = session.distance_m / 1000.0;
    let mark = match session.workout.kind {
        SessionKind::Easy => "E",
        SessionKind::Long => "L",
        SessionKind::Strides => "Es",
        SessionKind::WalkRun if session.long => "Lrw",
        SessionKind::WalkRun => "RW",
        SessionKind::Race => return "RACE".to_owned(),
        SessionKind::Cross => return "X".to_owned(),
        _ => session.code.as_str(),
    };
    let hard = session
        .workout
        .steps
        .iter()
        .find(|s| s.kind == StepKind::Run && s.zone >= 2)
        .map(|s| {
            let amount = s.distance_m.map_or_else(
                || match s.duration_s.unwrap_or(0.0) {
                    short if short < 60.0 => format!("{short:.0}\""),
                    seconds => format!("{:.0}'", seconds / 60.0),
                },
                |m| format!("{m:.0}m"),
            );
            if s.times > 1 {
                format!(" {}×{amount}", s.times)
            } else {
                format!(" {amount}")
            }
        })
        .unwrap_or_default();
    format!("{mark} {km:.1}{hard}")
}
