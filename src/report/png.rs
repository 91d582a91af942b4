//! SVG of ours to PNG, for doors that show no SVG. Only the bundled font is used.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, Options, Tree, fontdb::Database};

use super::chart::FAMILY;

#[derive(Debug, thiserror::Error)]
pub enum PngError {
    #[error("read the drawing: {0}")]
    Svg(#[from] usvg::Error),
    #[error("make a picture of {width} by {height} pixels")]
    Size { width: u32, height: u32 },
    #[error("encode the picture: {0}")]
    Encode(String),
}

static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(include_bytes!("../../assets/fonts/OpenSans-Regular.ttf").to_vec());
    fonts.load_font_data(include_bytes!("../../assets/fonts/OpenSans-SemiBold.ttf").to_vec());
    Arc::new(fonts)
});

/// The drawing `width` pixels wide, height in proportion. Tens of milliseconds of pure computing.
/// Fails on a drawing that is not SVG or has no extent.
pub fn rasterise(svg: &str, width: u32) -> Result<Vec<u8>, PngError> {
    let options = Options {
        font_family: FAMILY.to_owned(),
        fontdb: FONTS.clone(),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options)?;
    let scale = width as f32 / tree.size().width();
    let height = (tree.size().height() * scale).round() as u32;
    let mut picture = Pixmap::new(width, height).ok_or(PngError::Size { width, height })?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture.encode_png().map_err(|e| PngError::Encode(e.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const RED_HALF: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">\
        <rect width=\"40\" height=\"20\" fill=\"#FFFFFF\"/><rect width=\"20\" height=\"20\" fill=\"#FF0000\"/></svg>";

    #[test]
    fn a_drawing_becomes_a_picture_of_that_width() {
        let picture = Pixmap::decode_png(&rasterise(RED_HALF, 80).unwrap()).unwrap();
        assert_eq!((picture.width(), picture.height()), (80, 40));
        let at = |x, y| picture.pixel(x, y).map(|p| (p.red(), p.green(), p.blue()));
        assert_eq!(at(10, 20), Some((255, 0, 0)));
        assert_eq!(at(70, 20), Some((255, 255, 255)));
    }

    /// Both weights of the bundled font draw, and differ: a missing font would draw nothing.
    #[test]
    fn words_are_drawn_in_both_weights() {
        let dark = |weight: &str| {
            let svg = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"50\">\
                 <text x=\"5\" y=\"35\" font-family=\"{FAMILY}\" font-size=\"30\" font-weight=\"{weight}\">Été</text></svg>"
            );
            let picture = Pixmap::decode_png(&rasterise(&svg, 200).unwrap()).unwrap();
            picture.pixels().iter().filter(|p| p.alpha() > 128).count()
        };
        let (normal, bold) = (dark("normal"), dark("bold"));
        assert!(normal > 150, "{normal}");
        assert!(bold > normal + 40, "{bold} {normal}");
    }

    #[test]
    fn what_is_no_drawing_fails_in_words() {
        assert!(matches!(rasterise("hello", 10), Err(PngError::Svg(_))));
        assert!(matches!(rasterise(RED_HALF, 0), Err(PngError::Size { .. })));
    }
}
