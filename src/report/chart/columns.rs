//! Columns side by side on one scale: days of a week, weeks of a season.

use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::VPos;

use super::{
    Area, BLUE, CARD, ChartError, GREY, GRID, MARGIN, MUTED, PALE_BLUE, RUST, SMALL, Side, TEXT, Weight, breadth,
    glyphs, placeable, style, sunk,
};

/// How a column is filled: by shape, so that no meaning hangs on colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    Done,
    Planned,
    Unfinished,
}

/// One column and what stands around it. Values are in the unit of the axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// Two lines under the axis.
    pub under: [String; 2],
    /// The slot of today.
    pub now: bool,
    pub column: Option<Column>,
    /// A thin bar to compare with. `None` draws nothing.
    pub reference: Option<f64>,
    /// A diamond on the column.
    pub mark: Option<f64>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// `None`: known to exist, its size unknown; the label then stands on the axis.
    pub value: Option<f64>,
    pub fill: Fill,
    pub label: String,
}

/// A dashed level over the slots from `from` to the last.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Level {
    pub value: f64,
    pub from: usize,
}

/// Radius of the dot that stands for a column of unknown height, drawing units.
const DOT: i32 = 24;

/// The scale reaches at least this far, so that a first short run does not fill the card.
const LOWEST_TOP: f64 = 4.0;
/// Dashes of a level over one slot.
const DASHES_PER_SLOT: usize = 5;

type Plot<'a, 'b> = ChartContext<'a, SVGBackend<'b>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// Draws the columns into `area`. `tick` words a value of the axis.
pub fn columns(
    area: &Area,
    slots: &[Slot],
    level: Option<Level>,
    tick: &dyn Fn(f64) -> String,
) -> Result<(), ChartError> {
    let values = slots.iter().flat_map(|s| {
        let column = s.column.as_ref().and_then(|c| c.value);
        [column, s.reference, s.mark].into_iter().flatten()
    });
    let highest = values
        .chain(level.map(|l| l.value))
        .filter_map(placeable)
        .fold(LOWEST_TOP, f64::max);
    let mut plot = ChartBuilder::on(area)
        .margin_left(MARGIN)
        .margin_right(MARGIN)
        .margin_bottom(50)
        .set_label_area_size(LabelAreaPosition::Left, 120)
        .set_label_area_size(LabelAreaPosition::Bottom, 150)
        // A seventh above the highest for its label.
        .build_cartesian_2d(0.0..slots.len().max(1) as f64, 0.0..highest * 1.15)?;
    plot.configure_mesh()
        .disable_x_mesh()
        .x_labels(0)
        .y_labels(5)
        .y_max_light_lines(1)
        .bold_line_style(GRID.stroke_width(3))
        .light_line_style(TRANSPARENT)
        .axis_style(TRANSPARENT)
        .set_all_tick_mark_size(0)
        .set_tick_mark_size(LabelAreaPosition::Left, 20)
        .y_label_offset(sunk(SMALL))
        .y_label_formatter(&|v| glyphs(&tick(*v)))
        .y_label_style(style(SMALL, MUTED, Weight::Plain, Side::Right, VPos::Center))
        .draw()?;
    for (i, slot) in slots.iter().enumerate() {
        draw_bars(&mut plot, i as f64, slot)?;
    }
    let end = slots.len() as f64;
    plot.draw_series([PathElement::new([(0.0, 0.0), (end, 0.0)], TEXT.stroke_width(4))])?;
    if let Some((level, value)) = level.and_then(|l| Some((l, placeable(l.value)?))) {
        draw_level(&mut plot, level.from, slots.len(), value)?;
    }
    for (i, slot) in slots.iter().enumerate() {
        draw_words(&mut plot, i as f64, slot)?;
    }
    Ok(())
}

/// Whole dashes from slot to slot; the gap after the last is left out.
fn draw_level(plot: &mut Plot, from: usize, to: usize, value: f64) -> Result<(), ChartError> {
    let dashes = to.saturating_sub(from) * DASHES_PER_SLOT;
    let (start, end) = (from as f64 + 0.06, to as f64 - 0.06);
    let period = (end - start) / (dashes as f64 - 0.4);
    plot.draw_series((0..dashes).map(|i| {
        let x = start + i as f64 * period;
        PathElement::new([(x, value), (x + 0.6 * period, value)], TEXT.stroke_width(7))
    }))?;
    Ok(())
}

/// Left and right end of a column within its slot, with room for the thin bar at its left.
fn span(slot: &Slot) -> (f64, f64) {
    if slot.reference.is_some() {
        (0.26, 0.84)
    } else {
        (0.18, 0.82)
    }
}

fn draw_bars(plot: &mut Plot, x: f64, slot: &Slot) -> Result<(), ChartError> {
    if let Some(value) = slot.reference.and_then(placeable) {
        let bar = Rectangle::new([(x + 0.14, 0.0), (x + 0.22, value)], GREY.filled());
        plot.draw_series([bar])?;
    }
    let Some(column) = &slot.column else {
        return Ok(());
    };
    if let Some(value) = column.value.and_then(placeable) {
        let (from, to) = span(slot);
        plot.draw_series([Rectangle::new([(x + from, 0.0), (x + to, value)], BLUE.filled())])?;
        let inner = match column.fill {
            Fill::Done => None,
            Fill::Planned => Some(CARD),
            Fill::Unfinished => Some(PALE_BLUE),
        };
        let corner = plot.backend_coord(&(x + from, value));
        let foot = plot.backend_coord(&(x + to, 0.0));
        if let Some(ink) = inner.filter(|_| foot.1 - corner.1 > 16) {
            // The frame is 8 units at every size, so it is measured on the card, not on the scale.
            let base = plot.backend_coord(&(x, 0.0));
            let at = |(px, py): (i32, i32)| (px - base.0, py - base.1);
            let inset = [at((corner.0 + 8, corner.1 + 8)), at((foot.0 - 8, foot.1 - 8))];
            plot.draw_series([EmptyElement::at((x, 0.0)) + Rectangle::new(inset, ink.filled())])?;
        }
    }
    Ok(())
}

fn draw_words(plot: &mut Plot, x: f64, slot: &Slot) -> Result<(), ChartError> {
    let (weight, ink) = if slot.now {
        (Weight::Strong, TEXT)
    } else {
        (Weight::Plain, MUTED)
    };
    let under = style(SMALL, ink, weight, Side::Middle, VPos::Top);
    plot.draw_series([EmptyElement::at((x + 0.5, 0.0))
        + Text::new(glyphs(&slot.under[0]), (0, 22), under.clone())
        + Text::new(glyphs(&slot.under[1]), (0, 92), under)])?;
    let (from, to) = span(slot);
    let middle = x + f64::midpoint(from, to);
    let mark = slot.mark.and_then(placeable);
    if let Some(column) = &slot.column {
        let value = column.value.and_then(placeable).unwrap_or(0.0);
        let rise = |v: f64| plot.backend_coord(&(middle, v)).1;
        let near = mark.is_some_and(|m| rise(m) - rise(value) < 36);
        let lift = match column.value {
            None => DOT * 2 + 26,
            Some(_) if near => 46,
            Some(_) => 16,
        };
        let half = breadth(&column.label, SMALL) / 2 + 6;
        let label = style(SMALL, TEXT, Weight::Strong, Side::Middle, VPos::Bottom);
        // A patch of card behind the number, for the level that may run through it.
        let patch = [(-half, -lift - 58), (half, -lift + 6)];
        plot.draw_series([EmptyElement::at((middle, value))
            + Rectangle::new(patch, CARD.filled())
            + Text::new(glyphs(&column.label), (0, -lift), label)])?;
        if column.value.is_none() {
            draw_dot(plot, middle, column.fill)?;
        }
    }
    if let Some(value) = mark {
        let corners = |r: i32| vec![(0, -r), (r, 0), (0, r), (-r, 0)];
        plot.draw_series([EmptyElement::at((middle, value))
            + Polygon::new(corners(34), CARD.filled())
            + Polygon::new(corners(24), RUST.filled())])?;
    }
    Ok(())
}

/// Stands on the axis where something was run or planned whose length is unknown.
fn draw_dot(plot: &mut Plot, middle: f64, fill: Fill) -> Result<(), ChartError> {
    let inner = if fill == Fill::Done { BLUE } else { CARD };
    let at = (0, -DOT - 8);
    plot.draw_series([EmptyElement::at((middle, 0.0))
        + Circle::new(at, DOT, BLUE.filled())
        + Circle::new(at, DOT - 8, inner.filled())])?;
    Ok(())
}
