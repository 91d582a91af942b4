//! Two lines over days and, under them, the balance of the two as an area about zero.

use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::VPos;

use super::{
    Area, BLUE, BODY, CARD, ChartError, GRID, MARGIN, MUTED, PALE_BLUE, PALE_RUST, RUST, SMALL, Side, TEXT, Weight,
    glyphs, placeable, style, sunk,
};

/// Room at the right for the name and last value of each curve, drawing units.
const NAMES: i32 = 440;
/// Height of one name with its value under it.
const NAME_HEIGHT: i32 = 140;

/// One value a day, oldest first, and its words at the right end.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// Index of the day and value; all curves share the days.
    pub points: Vec<(usize, f64)>,
    pub name: String,
    pub last: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Curves {
    pub slow: Curve,
    pub quick: Curve,
    pub balance: Curve,
    /// What the balance means above zero and below it.
    pub above: String,
    pub below: String,
    /// Days at which a month begins.
    pub months: Vec<(usize, String)>,
}

/// Day and value, as the scale takes them.
type Points = Vec<(f64, f64)>;
type Plot<'a, 'b> = ChartContext<'a, SVGBackend<'b>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// Draws both panels into `area`. `tick` words a value of the axes.
pub fn curves(area: &Area, curves: &Curves, tick: &dyn Fn(f64) -> String) -> Result<(), ChartError> {
    let days = [&curves.slow, &curves.quick, &curves.balance]
        .iter()
        .filter_map(|c| c.points.last())
        .map(|p| p.0)
        .fold(1, usize::max) as f64;
    let height = area.dim_in_pixel().1 as i32;
    let (upper, lower) = area.split_vertically(height * 54 / 100);
    draw_lines(&upper, curves, days, tick)?;
    draw_balance(&lower, curves, days, tick)
}

fn points(curve: &Curve) -> Points {
    let placed = |p: &(usize, f64)| Some((p.0 as f64, placeable(p.1)?));
    curve.points.iter().filter_map(placed).collect()
}

fn panel<'a, 'b>(
    area: &Area<'b>,
    foot: i32,
    days: f64,
    values: std::ops::Range<f64>,
    tick: &dyn Fn(f64) -> String,
    grid: RGBColor,
) -> Result<Plot<'a, 'b>, ChartError> {
    let mut plot = ChartBuilder::on(area)
        .margin_left(MARGIN)
        .margin_right(MARGIN + NAMES)
        .margin_top(20)
        .margin_bottom(30)
        .set_label_area_size(LabelAreaPosition::Left, 120)
        .set_label_area_size(LabelAreaPosition::Bottom, foot)
        .build_cartesian_2d(0.0..days, values)?;
    plot.configure_mesh()
        .disable_x_mesh()
        .x_labels(0)
        .y_labels(4)
        .y_max_light_lines(1)
        .bold_line_style(grid.stroke_width(3))
        .light_line_style(TRANSPARENT)
        .axis_style(TRANSPARENT)
        .set_all_tick_mark_size(0)
        .set_tick_mark_size(LabelAreaPosition::Left, 20)
        .y_label_offset(sunk(SMALL))
        .y_label_formatter(&|v| glyphs(&tick(*v)))
        .y_label_style(style(SMALL, MUTED, Weight::Plain, Side::Right, VPos::Center))
        .draw()?;
    Ok(plot)
}

fn draw_lines(area: &Area, curves: &Curves, days: f64, tick: &dyn Fn(f64) -> String) -> Result<(), ChartError> {
    let (slow, quick) = (points(&curves.slow), points(&curves.quick));
    let highest = slow.iter().chain(&quick).map(|p| p.1).fold(10.0, f64::max);
    let top = highest * 1.08;
    let mut plot = panel(area, 10, days, 0.0..top, tick, GRID)?;
    month_lines(&mut plot, curves, 0.0..top)?;
    // The restless line is the thinner one, so that the two differ without their colours.
    plot.draw_series(LineSeries::new(quick.iter().copied(), RUST.stroke_width(6)))?;
    plot.draw_series(LineSeries::new(slow.iter().copied(), BLUE.stroke_width(13)))?;
    let (Some(slow), Some(quick)) = (slow.last(), quick.last()) else {
        return Ok(());
    };
    plot.draw_series([Circle::new(*slow, 15, BLUE.filled())])?;
    plot.draw_series([Circle::new(*quick, 15, RUST.filled())])?;
    let height = |value| plot.backend_coord(&(days, value)).1;
    let room = (height(top) + NAME_HEIGHT / 2, height(0.0) - NAME_HEIGHT / 3);
    let slow_at = (height(slow.1), &curves.slow, BLUE);
    let quick_at = (height(quick.1), &curves.quick, RUST);
    let (above, below) = if slow.1 > quick.1 {
        (slow_at, quick_at)
    } else {
        (quick_at, slow_at)
    };
    let (upper, lower) = apart(above.0, below.0, room);
    write_name(area, &plot, days, upper, above.1, above.2)?;
    write_name(area, &plot, days, lower, below.1, below.2)
}

/// Heights for two names, as near their lines as they can stand without touching and without leaving `room`,
/// which is given from its top to its foot and holds both.
fn apart(upper: i32, lower: i32, room: (i32, i32)) -> (i32, i32) {
    let overlap = (upper + NAME_HEIGHT - lower).max(0);
    let upper = (upper - overlap / 2).max(room.0);
    let lower = lower.max(upper + NAME_HEIGHT).min(room.1);
    (upper.min(lower - NAME_HEIGHT), lower)
}

/// The name of a curve and its last value, at the height `y` of the card.
fn write_name(area: &Area, plot: &Plot, days: f64, y: i32, curve: &Curve, ink: RGBColor) -> Result<(), ChartError> {
    let x = plot.backend_coord(&(days, 0.0)).0 + 46;
    let y = y - area.get_base_pixel().1;
    let name = style(SMALL, ink, Weight::Plain, Side::Left, VPos::Bottom);
    let last = style(BODY + 8, ink, Weight::Strong, Side::Left, VPos::Top);
    area.draw_text(&glyphs(&curve.name), &name, (x, y))?;
    area.draw_text(&glyphs(&curve.last), &last, (x, y - 2))?;
    Ok(())
}

fn draw_balance(area: &Area, curves: &Curves, days: f64, tick: &dyn Fn(f64) -> String) -> Result<(), ChartError> {
    let balance = points(&curves.balance);
    // At least five points either way, so that a quiet season does not look like a storm.
    let low = balance.iter().map(|p| p.1).fold(-5.0, f64::min);
    let high = balance.iter().map(|p| p.1).fold(5.0, f64::max);
    // Room for a line of words above the highest point and below the lowest.
    let air = (high - low) * 0.24;
    let mut plot = panel(area, 80, days, low - air..high + air, tick, CARD)?;
    month_lines(&mut plot, curves, low - air..high + air)?;
    let (above, below) = about_zero(&balance);
    plot.draw_series([Polygon::new(above, PALE_BLUE.filled())])?;
    plot.draw_series([Polygon::new(below, PALE_RUST.filled())])?;
    plot.draw_series([PathElement::new([(0.0, 0.0), (days, 0.0)], MUTED.stroke_width(4))])?;
    plot.draw_series(LineSeries::new(balance.iter().copied(), TEXT.stroke_width(6)))?;
    for (day, name) in &curves.months {
        let small = style(SMALL, MUTED, Weight::Plain, Side::Left, VPos::Top);
        let foot = (*day as f64, low - air);
        plot.draw_series([EmptyElement::at(foot) + Text::new(glyphs(name), (0, 14), small)])?;
    }
    for (words, at, v) in [
        (&curves.above, high + air, VPos::Top),
        (&curves.below, low - air, VPos::Bottom),
    ] {
        let inked = style(SMALL, TEXT, Weight::Plain, Side::Left, v);
        plot.draw_series([EmptyElement::at((0.0, at)) + Text::new(glyphs(words), (16, 0), inked)])?;
    }
    if let Some(end) = balance.last() {
        plot.draw_series([Circle::new(*end, 13, TEXT.filled())])?;
        let y = plot.backend_coord(end).1;
        let range = plot.plotting_area().get_y_axis_pixel_range();
        let y = y.clamp(range.start + NAME_HEIGHT / 2, range.end - NAME_HEIGHT / 3);
        write_name(area, &plot, days, y, &curves.balance, TEXT)?;
    }
    Ok(())
}

/// A faint line where each month begins, through both panels.
fn month_lines(plot: &mut Plot, curves: &Curves, over: std::ops::Range<f64>) -> Result<(), ChartError> {
    for (day, _) in &curves.months {
        let x = *day as f64;
        let line = PathElement::new([(x, over.start), (x, over.end)], GRID.stroke_width(3));
        plot.draw_series([line])?;
    }
    Ok(())
}

/// The outline above zero and the one below it, each closed on zero, cut exactly where the line crosses.
fn about_zero(line: &[(f64, f64)]) -> (Points, Points) {
    let mut cut = Points::with_capacity(line.len() * 2);
    for (i, &(x, y)) in line.iter().enumerate() {
        if let Some(&(x0, y0)) = i.checked_sub(1).and_then(|before| line.get(before))
            && y0 * y < 0.0
        {
            cut.push((x0 + (x - x0) * y0 / (y0 - y), 0.0));
        }
        cut.push((x, y));
    }
    let closed = |keep: fn(f64) -> f64| {
        let first = cut.first().map(|p| (p.0, 0.0));
        let last = cut.last().map(|p| (p.0, 0.0));
        let inside = cut.iter().map(|p| (p.0, keep(p.1)));
        first.into_iter().chain(inside).chain(last).collect()
    };
    (closed(|y| y.max(0.0)), closed(|y| y.min(0.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_apart_and_stay_in_their_room() {
        let room = (100, 600);
        assert_eq!(apart(200, 500, room), (200, 500));
        assert_eq!(apart(300, 310, room), (235, 375));
        assert_eq!(apart(90, 95, room), (100, 240));
        assert_eq!(apart(590, 620, room), (460, 600));
    }

    #[test]
    fn the_area_is_cut_where_the_line_crosses_zero() {
        let (above, below) = about_zero(&[(0.0, 3.0), (1.0, -1.0), (2.0, -1.0)]);
        assert_eq!(
            above,
            [(0.0, 0.0), (0.0, 3.0), (0.75, 0.0), (1.0, 0.0), (2.0, 0.0), (2.0, 0.0)]
        );
        assert_eq!(
            below,
            [
                (0.0, 0.0),
                (0.0, 0.0),
                (0.75, 0.0),
                (1.0, -1.0),
                (2.0, -1.0),
                (2.0, 0.0)
            ]
        );
    }
}
