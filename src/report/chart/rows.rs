//! Rows of words with a bar each, as a table reads.

use plotters::prelude::*;
use plotters::style::text_anchor::VPos;

use super::{
    Area, BLUE, BODY, ChartError, GRID, HEADING_WITH_KEY, HEIGHT, MARGIN, MUTED, PALE_BLUE, SMALL, Side, TEXT, WIDTH,
    Weight, glyphs, placeable, style, sunk,
};

/// Left end of the bars and their longest, drawing units.
const BAR_FROM: i32 = 880;
const BAR_LONGEST: i32 = 640;
/// Tallest a row may be, drawing units: two rows should not fill a card.
const ROW_TALLEST: i32 = 215;

/// Below the last row, drawing units.
const FOOT: i32 = 40;

#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub name: String,
    /// The number the row is about.
    pub number: String,
    /// Length of the bar, in any unit shared by all rows, 0 or more.
    pub length: f64,
    /// Words behind the bar.
    pub beside: String,
    pub end: String,
    /// Drawn solid rather than pale.
    pub solid: bool,
}

/// Height of a card with a key and that many rows: few rows make a low card.
pub fn card_height(rows: usize) -> i32 {
    let tall = (rows.min(16) as i32) * ROW_TALLEST;
    (HEADING_WITH_KEY + tall + FOOT).min(HEIGHT)
}

/// Draws at most as many rows as are given, one under another, into `area`.
pub fn rows(area: &Area, rows: &[Row]) -> Result<(), ChartError> {
    let room = area.dim_in_pixel().1 as i32 - FOOT;
    let height = (room / (rows.len() as i32).max(1)).min(ROW_TALLEST);
    let longest = rows.iter().filter_map(|r| placeable(r.length)).fold(0.0, f64::max);
    let right = WIDTH - MARGIN;
    for (i, row) in rows.iter().enumerate() {
        let top = i as i32 * height;
        let middle = top + height / 2;
        let line = PathElement::new([(MARGIN, top), (right, top)], GRID.stroke_width(3));
        area.draw(&line)?;
        let put = |text: &str, size, ink, weight, side, at: (i32, i32)| {
            let at = (at.0, at.1 + sunk(size));
            area.draw_text(&glyphs(text), &style(size, ink, weight, side, VPos::Center), at)
        };
        put(&row.name, BODY, TEXT, Weight::Plain, Side::Left, (MARGIN, middle))?;
        let at = (BAR_FROM - 50, middle);
        put(&row.number, BODY + 8, TEXT, Weight::Strong, Side::Right, at)?;
        let share = placeable(row.length)
            .filter(|_| longest > 0.0)
            .map_or(0.0, |l| l / longest);
        let length = (share * f64::from(BAR_LONGEST)).round().max(0.0) as i32;
        let half = (height / 4).min(42);
        let (from, to) = ((BAR_FROM, middle - half), (BAR_FROM + length, middle + half));
        area.draw(&Rectangle::new([from, to], BLUE.filled()))?;
        if !row.solid && length > 14 {
            let inner = [(from.0 + 7, from.1 + 7), (to.0 - 7, to.1 - 7)];
            area.draw(&Rectangle::new(inner, PALE_BLUE.filled()))?;
        }
        put(
            &row.beside,
            SMALL,
            MUTED,
            Weight::Plain,
            Side::Left,
            (BAR_FROM + length + 26, middle),
        )?;
        put(&row.end, SMALL, MUTED, Weight::Plain, Side::Right, (right, middle))?;
    }
    Ok(())
}
