//! Preferences of invented athletes: most want little, some want what cannot be.

use serde_json::{Value, json};

use super::invent::Draw;

const TASTES: [&str; 14] = [
    "les fractionnés courts",
    "le seuil",
    "hills",
    "le fractionné",
    "fartlek",
    "long runs",
    "lignes droites",
    "allure marathon",
    "la piste",
    "treadmill",
    "terrain plat",
    "trail",
    "le vélo",
    "chocolate",
];
/// Share of athletes who tell any, and of those who ask for the impossible.
const TELL: f64 = 0.6;
const IMPOSSIBLE: f64 = 0.1;

/// What one athlete prefers. `None`: nothing told.
pub fn preferences(draw: &mut Draw) -> Option<Value> {
    if !draw.chance(TELL) {
        return None;
    }
    if draw.chance(IMPOSSIBLE) {
        let minutes = *draw.one_of(&[0, 5, 19, 25]);
        return Some(json!({ "liked": [], "disliked": TASTES, "minutes": vec![minutes; 7], "aim_by": "heart_rate" }));
    }
    let some = |draw: &mut Draw, share: f64| TASTES.into_iter().filter(|_| draw.chance(share)).collect::<Vec<_>>();
    let (liked, disliked) = (some(draw, 0.15), some(draw, 0.2));
    let mut minutes = Vec::new();
    for _ in 0..7 {
        let told = *draw.one_of(&[30, 40, 45, 60, 75, 90, 120, 180]);
        minutes.push(draw.or_null(0.5, json!(told)));
    }
    let day = draw.whole(0, 6);
    let by = *draw.one_of(&["pace", "heart_rate", "effort"]);
    let bpm = draw.whole(165, 205);
    Some(json!({
        "liked": liked,
        "disliked": disliked,
        "minutes": if draw.chance(0.5) { json!(minutes) } else { json!([]) },
        "long_day": draw.or_null(0.7, json!(day)),
        "aim_by": draw.or_null(0.3, json!(by)),
        "hr_max": draw.or_null(0.4, json!(bpm)),
    }))
}
