//! The name of the device that wrote a FIT file.

use rustyfit::profile::typedef::{GarminProduct, Manufacturer};

use super::content::Content;

/// Makers whose product numbers are Garmin's: garmin, dynastream OEM, dynastream, tacx.
const GARMIN_NUMBERS: [u16; 4] = [1, 13, 15, 89];

/// `garmin/fr945`: maker and model, by name where the FIT profile has one, else by number.
/// `None` when the file names neither. A product's own name is untrusted text.
pub(super) fn name(content: &Content) -> Option<String> {
    let product = match (content.manufacturer, content.product) {
        (Some(maker), Some(product)) if GARMIN_NUMBERS.contains(&maker) => {
            Some(named(&GarminProduct(product).to_string(), product))
        }
        (_, product) => content
            .product_name
            .clone()
            .or(product.map(|number| number.to_string())),
    };
    let maker = content
        .manufacturer
        .map(|maker| named(&Manufacturer(maker).to_string(), maker));
    match (maker, product) {
        (Some(maker), Some(product)) => Some(format!("{maker}/{product}")),
        (maker, product) => maker.or(product),
    }
}

/// The profile's name, or the number: an unknown one is displayed as `Type(number)`.
fn named(display: &str, number: u16) -> String {
    if display.contains('(') {
        number.to_string()
    } else {
        display.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(maker: Option<u16>, product: Option<u16>, own: Option<&str>) -> Option<String> {
        name(&Content {
            manufacturer: maker,
            product,
            product_name: own.map(str::to_owned),
            ..Content::default()
        })
    }

    #[test]
    fn names_what_the_profile_knows_and_numbers_the_rest() {
        let some = |s: &str| Some(s.to_owned());
        assert_eq!(device(Some(1), Some(3113), None), some("garmin/fr945"));
        assert_eq!(device(Some(1), Some(1932), None), some("garmin/1932"));
        assert_eq!(device(Some(15), Some(1), None), some("dynastream/hrm1"));
        assert_eq!(device(Some(23), Some(34), None), some("suunto/34"));
        assert_eq!(
            device(Some(294), Some(841), Some("COROS APEX Pro")),
            some("coros/COROS APEX Pro")
        );
        assert_eq!(device(Some(0), Some(0), None), some("0/0"));
        assert_eq!(device(Some(1), None, None), some("garmin"));
        assert_eq!(device(None, None, None), None);
    }
}
