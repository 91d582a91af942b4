//! The card every picture is drawn on: size, inks, heading, key. One drawing library below, SVG out.

pub mod columns;
pub mod curves;
pub mod rows;

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// Width of every card in drawing units, two to a pixel of the picture: the library draws whole units only,
/// and half pixels keep its lines smooth.
pub const WIDTH: i32 = 2400;
/// Usual height of a card, drawing units.
pub const HEIGHT: i32 = 1440;
/// Height of a heading with a key and without one, drawing units.
pub const HEADING_WITH_KEY: i32 = 390;
const HEADING: i32 = 290;
/// Distance of everything from the edge, drawing units.
pub const MARGIN: i32 = 80;
/// The bundled font; no other is ever looked up.
pub const FAMILY: &str = "Open Sans";

/// Text sizes, drawing units of an em.
pub const TITLE: i32 = 92;
pub const BODY: i32 = 60;
pub const SMALL: i32 = 54;

/// The card brings its own background, so a dark chat and a light chat show the same picture.
pub const CARD: RGBColor = RGBColor(0xFC, 0xFB, 0xF8);
const EDGE: RGBColor = RGBColor(0xB9, 0xB6, 0xAE);
pub const GRID: RGBColor = RGBColor(0xE2, 0xDF, 0xD8);
/// Contrast on the card 16:1.
pub const TEXT: RGBColor = RGBColor(0x1E, 0x1F, 0x22);
/// Contrast on the card 7:1.
pub const MUTED: RGBColor = RGBColor(0x55, 0x57, 0x5C);
pub const GREY: RGBColor = RGBColor(0xA3, 0xA1, 0x9A);
/// Blue and vermilion of the Okabe-Ito palette (2008), which colour-blind eyes tell apart; the vermilion
/// darkened until text in it reads.
pub const BLUE: RGBColor = RGBColor(0x00, 0x72, 0xB2);
pub const PALE_BLUE: RGBColor = RGBColor(0xB9, 0xD9, 0xEB);
pub const RUST: RGBColor = RGBColor(0xB8, 0x4A, 0x00);
pub const PALE_RUST: RGBColor = RGBColor(0xF0, 0xCB, 0xA8);

/// Largest value a chart takes. Beyond it no training lies, and pixels would overflow.
const LARGEST: f64 = 1e6;

pub type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// The library refused to draw; the text backend itself cannot fail.
#[derive(Debug, thiserror::Error)]
#[error("draw a chart: {0}")]
pub struct ChartError(#[from] DrawingAreaErrorKind<std::io::Error>);

/// How a word sits on its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Left,
    Middle,
    Right,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Plain,
    Strong,
}

/// What is written at the top of a card.
pub struct Heading {
    pub title: String,
    pub subtitle: String,
    /// One number to be read first, and what it is. `None` where no number leads.
    pub headline: Option<(String, String)>,
    pub key: Vec<(Swatch, String)>,
}

/// What a mark of the chart looks like, shown in the key. Shapes differ, not only colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Swatch {
    Solid,
    Hollow,
    Unfinished,
    Thin,
    Diamond,
    Dashes,
}

/// Draws a card of that height with its heading and hands the space below it, full width, to `paint`.
/// Returns the SVG document.
pub fn card(
    heading: &Heading,
    height: i32,
    paint: impl FnOnce(&Area) -> Result<(), ChartError>,
) -> Result<String, ChartError> {
    let mut svg = String::new();
    {
        let root = SVGBackend::with_string(&mut svg, (WIDTH as u32, height as u32)).into_drawing_area();
        fill(&root, (0, 0), (WIDTH, height), EDGE)?;
        fill(&root, (6, 6), (WIDTH - 6, height - 6), CARD)?;
        let top = write_heading(&root, heading)?;
        paint(&root.clone().shrink((0, top), (WIDTH, height - top)))?;
        root.present()?;
    }
    Ok(svg)
}

/// Returns the height used, drawing units.
fn write_heading(root: &Area, heading: &Heading) -> Result<i32, ChartError> {
    let right = WIDTH - MARGIN;
    let strong = |size, ink, side| style(size, ink, Weight::Strong, side, VPos::Top);
    let plain = |size, ink, side| style(size, ink, Weight::Plain, side, VPos::Top);
    let put = |text: &str, style: &TextStyle, at| root.draw_text(&glyphs(text), style, at);
    put(&heading.title, &strong(TITLE, TEXT, Side::Left), (MARGIN, 70))?;
    put(&heading.subtitle, &plain(BODY, MUTED, Side::Left), (MARGIN, 186))?;
    if let Some((number, what)) = &heading.headline {
        put(number, &strong(TITLE, TEXT, Side::Right), (right, 70))?;
        put(what, &plain(BODY, MUTED, Side::Right), (right, 186))?;
    }
    if heading.key.is_empty() {
        return Ok(HEADING);
    }
    let mut x = MARGIN;
    for (swatch, label) in &heading.key {
        draw_swatch(root, *swatch, (x, 322))?;
        put(label, &plain(SMALL, TEXT, Side::Left), (x + 84, 300))?;
        x += 84 + breadth(label, SMALL) + 70;
    }
    Ok(HEADING_WITH_KEY)
}

/// `at` is the middle of the left edge of a space of 64 by 44 units.
fn draw_swatch(root: &Area, swatch: Swatch, at: (i32, i32)) -> Result<(), ChartError> {
    let (x, y) = at;
    match swatch {
        Swatch::Solid => fill(root, (x, y - 22), (x + 64, y + 22), BLUE)?,
        Swatch::Hollow | Swatch::Unfinished => {
            let inner = if swatch == Swatch::Hollow { CARD } else { PALE_BLUE };
            fill(root, (x, y - 22), (x + 64, y + 22), BLUE)?;
            fill(root, (x + 7, y - 15), (x + 57, y + 15), inner)?;
        }
        Swatch::Thin => fill(root, (x + 40, y - 28), (x + 64, y + 22), GREY)?,
        Swatch::Diamond => root.draw(&diamond((x + 32, y), 24, RUST))?,
        Swatch::Dashes => {
            for from in [x, x + 24, x + 48] {
                fill(root, (from, y - 4), (from + 16, y + 4), TEXT)?;
            }
        }
    }
    Ok(())
}

fn fill(root: &Area, from: (i32, i32), to: (i32, i32), ink: RGBColor) -> Result<(), ChartError> {
    Ok(root.draw(&Rectangle::new([from, to], ink.filled()))?)
}

/// A square on its corner, `r` units from centre to corner.
fn diamond((x, y): (i32, i32), r: i32, ink: RGBColor) -> Polygon<(i32, i32)> {
    Polygon::new(vec![(x, y - r), (x + r, y), (x, y + r), (x - r, y)], ink.filled())
}

/// A text style; `size` is the em in drawing units.
pub fn style(size: i32, ink: RGBColor, weight: Weight, side: Side, v: VPos) -> TextStyle<'static> {
    let h = match side {
        Side::Left => HPos::Left,
        Side::Middle => HPos::Center,
        Side::Right => HPos::Right,
    };
    let slant = match weight {
        Weight::Plain => FontStyle::Normal,
        Weight::Strong => FontStyle::Bold,
    };
    // The SVG backend divides what it is given by 1.24.
    let font = (FAMILY, f64::from(size) * 1.24, slant).into_font();
    TextStyle {
        color: ink.to_backend_color(),
        ..TextStyle::from(font).pos(Pos::new(h, v))
    }
}

/// How far a word centred on a point must be lowered until figures and capitals look centred, drawing units:
/// the backend centres small letters.
pub fn sunk(size: i32) -> i32 {
    size / 9
}

/// Words as the bundled font can draw them: it has no narrow no-break space, a thin space looks the same.
pub fn glyphs(text: &str) -> String {
    text.replace('\u{202F}', "\u{2009}")
}

/// About how wide `text` is at an em of `size`, drawing units. From the widths of the bundled font in
/// classes; within a tenth for words and numbers.
pub fn breadth(text: &str, size: i32) -> i32 {
    let em: f64 = text
        .chars()
        .map(|c| match c {
            'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' => 0.27,
            '\u{2009}' | '\u{202F}' => 0.2,
            ' ' | '\u{A0}' | 'f' | 't' | 'r' | '(' | ')' | '-' => 0.34,
            'm' | 'w' | 'M' | 'W' | '—' => 0.9,
            c if c.is_uppercase() => 0.65,
            _ => 0.57,
        })
        .sum();
    (em * f64::from(size)).ceil() as i32
}

/// A value a chart can place: finite and within [`LARGEST`]. `None` otherwise.
pub fn placeable(value: f64) -> Option<f64> {
    (value.is_finite() && value.abs() <= LARGEST).then_some(value)
}

#[cfg(test)]
pub mod reading {
    //! Reads a card back, so that tests compare what was drawn with what was given.

    use super::RGBColor;

    /// One attribute of one SVG element, as a number.
    pub fn number(element: &str, name: &str) -> f64 {
        attribute(element, name).parse().unwrap()
    }

    pub fn attribute<'a>(element: &'a str, name: &str) -> &'a str {
        let from = element.find(&format!(" {name}=\"")).unwrap() + name.len() + 3;
        element[from..].split('"').next().unwrap()
    }

    /// The elements of that kind and colour, in drawing order.
    pub fn elements<'a>(svg: &'a str, kind: &str, ink: RGBColor) -> Vec<&'a str> {
        let ink = format!("\"#{:02X}{:02X}{:02X}\"", ink.0, ink.1, ink.2);
        svg.lines()
            .filter(|l| l.starts_with(&format!("<{kind} ")) && l.contains(&ink))
            .collect()
    }

    /// Every text of the card, in drawing order.
    pub fn texts(svg: &str) -> Vec<String> {
        svg.split("<text ")
            .skip(1)
            .map(|t| {
                let inner = t.split_once('>').unwrap().1;
                inner.split("</text>").next().unwrap().trim_matches('\n').to_owned()
            })
            .collect()
    }

    /// Value of a height on the card, from two ticks of an axis: their words and values.
    pub fn scale(svg: &str, low: (&str, f64), high: (&str, f64)) -> impl Fn(f64) -> f64 {
        let height = |word: &str| {
            let tick = |t: &&str| t.contains("text-anchor=\"end\"") && t.contains(&format!("\n{word}\n"));
            let drawn = svg.split("<text").find(tick).unwrap();
            number(drawn, "y") - f64::from(super::sunk(super::SMALL))
        };
        let (foot, head) = (height(low.0), height(high.0));
        let (from, unit) = (low.1, (high.1 - low.1) / (head - foot));
        move |y| from + (y - foot) * unit
    }

    /// Tops of the bars of that colour, read on the axis that has the ticks 0 and `tick`.
    pub fn bars(svg: &str, ink: RGBColor, tick: (&str, f64)) -> Vec<f64> {
        let value = scale(svg, ("0", 0.0), tick);
        elements(svg, "rect", ink)
            .into_iter()
            .filter(|e| number(e, "y") > f64::from(super::HEADING_WITH_KEY))
            .map(|e| {
                let foot = value(number(e, "y") + number(e, "height"));
                assert!(foot.abs() < 0.1, "a bar stands at {foot}");
                value(number(e, "y"))
            })
            .collect()
    }

    /// The same values within what one drawing unit is worth.
    pub fn assert_near(drawn: &[f64], given: &[f64]) {
        let near = |(a, b): (&f64, &f64)| (a - b).abs() < 0.08;
        let same = drawn.len() == given.len() && drawn.iter().zip(given).all(near);
        assert!(same, "{drawn:?} for {given:?}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_escapes_its_words_and_closes_its_document() {
        let heading = Heading {
            title: "<b>&\"'".to_owned(),
            subtitle: "5\u{202F}%".to_owned(),
            headline: None,
            key: Vec::new(),
        };
        let svg = card(&heading, HEIGHT, |_| Ok(())).unwrap();
        assert_eq!(reading::texts(&svg), ["&lt;b&gt;&amp;&quot;&apos;", "5\u{2009}%"]);
        assert!(svg.starts_with("<svg width=\"2400\" height=\"1440\" viewBox=\"0 0 2400 1440\""));
        assert!(svg.ends_with("</svg>\n"));
    }

    #[test]
    fn only_numbers_that_fit_are_placed() {
        assert_eq!(placeable(42.5), Some(42.5));
        assert_eq!(placeable(f64::NAN), None);
        assert_eq!(placeable(f64::INFINITY), None);
        assert_eq!(placeable(-1e7), None);
    }
}
