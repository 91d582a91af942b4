//! Which of several recordings is the best for a field.

use std::cmp::Ordering;

use super::kinship::{Size, outdoes};
use super::{Field, Piece, streams};
use crate::domain::activity::{Lap, Recording, Sport};
use crate::domain::recorder::{Recorder, names_strap};

/// A recording shorter than this share of the longest one missed part of the run (the same share by which two sizes are
/// one, see [`super::kinship`]).
const FULL: f64 = 0.95;

/// The recordings that count, in an order that only their contents decide.
pub struct Pick<'a> {
    counted: Vec<&'a Piece>,
    preferred: &'a [Recorder],
    longest: Size,
}

/// Higher is better; compared from the first to the last.
type Rank = [usize; 6];

impl<'a> Pick<'a> {
    pub fn among(pieces: &'a [Piece], preferred: &'a [Recorder]) -> Self {
        let mut all: Vec<&Piece> = pieces.iter().collect();
        all.sort_by(|a, b| by_content(a, b).then_with(|| a.id.cmp(&b.id)));
        all.dedup_by(|a, b| a.source == b.source && a.recording == b.recording);
        let outdone = |p: &Piece| {
            let mut others = all.iter().filter(|o| o.recorder() == p.recorder());
            others.any(|o| outdoes(&o.recording, &p.recording))
        };
        let mut counted: Vec<&Piece> = all.iter().copied().filter(|p| !outdone(p)).collect();
        if counted.is_empty() {
            counted = all;
        }
        let most = |of: fn(&Size) -> Option<f64>| {
            let sizes = counted.iter().filter_map(|p| of(&Size::of(&p.recording)));
            sizes.filter(|v| v.is_finite()).reduce(f64::max)
        };
        let longest = Size {
            distance_m: most(|s| s.distance_m),
            duration_s: most(|s| s.duration_s),
        };
        Self {
            counted,
            preferred,
            longest,
        }
    }

    /// The one whose samples, laps and start are those of the run.
    pub fn track(&self) -> Option<&'a Piece> {
        self.best(|p| {
            let [whole, full, liked, trust] = self.standing(p);
            Some([
                usize::from(is_traced(p)),
                whole,
                full,
                liked,
                trust,
                p.recording.samples.len(),
            ])
        })
    }

    pub fn distance(&self) -> Option<&'a Piece> {
        self.best(|p| {
            p.recording.distance_m?;
            Some(self.of_size(p))
        })
    }

    pub fn duration(&self) -> Option<&'a Piece> {
        self.best(|p| is_timed(p).then(|| self.of_size(p)))
    }

    fn of_size(&self, p: &Piece) -> Rank {
        let [whole, full, liked, trust] = self.standing(p);
        [
            whole,
            full,
            liked,
            usize::from(is_traced(p)),
            trust,
            p.recording.samples.len(),
        ]
    }

    pub fn heart(&self) -> Option<&'a Piece> {
        self.best(|p| {
            p.recording.avg_hr?;
            let [whole, full, liked, trust] = self.standing(p);
            let strap = usize::from(names_strap(p.recording.device.as_deref()));
            Some([
                whole.min(full),
                liked,
                strap,
                heard(&p.recording),
                trust,
                p.recording.samples.len(),
            ])
        })
    }

    pub fn ascent(&self) -> Option<&'a Piece> {
        self.best(|p| {
            p.recording.ascent_m?;
            let [whole, full, liked, trust] = self.standing(p);
            let barometer = usize::from(p.recorder().is_watch());
            Some([whole, full, liked, barometer, trust, p.recording.samples.len()])
        })
    }

    /// The track's own where it has one, else the best that has.
    pub fn stream(&self, base: &'a Piece, stream: Field) -> Option<&'a Piece> {
        let count = |p: &Piece| p.recording.samples.iter().filter(|s| streams::has(s, stream)).count();
        if count(base) > 0 {
            return Some(base);
        }
        self.best(|p| {
            let [whole, full, liked, trust] = self.standing(p);
            let count = count(p);
            (count > 0).then_some([whole, full, liked, trust, count, 0])
        })
    }

    /// Those of the best recording that has any.
    pub fn laps(&self) -> Vec<Lap> {
        let found = self.best(|p| (!p.recording.laps.is_empty()).then(|| self.of_size(p)));
        found.map(|p| p.recording.laps.clone()).unwrap_or_default()
    }

    /// That of the best recording that names one.
    pub fn sport(&self) -> (Sport, Option<String>) {
        let found = self.best(|p| {
            let named = p.recording.sport != Sport::Other || p.recording.sport_label.is_some();
            named.then(|| self.of_size(p))
        });
        found.map_or((Sport::Other, None), |p| {
            (p.recording.sport, p.recording.sport_label.clone())
        })
    }

    pub fn title(&self) -> Option<String> {
        let found = self.best(|p| p.recording.title.is_some().then(|| self.of_size(p)));
        found.and_then(|p| p.recording.title.clone())
    }

    /// Whole, of full length, how preferred, how trusted.
    fn standing(&self, p: &Piece) -> [usize; 4] {
        let place = self.preferred.iter().position(|r| *r == p.recorder());
        [
            usize::from(!p.recording.cut),
            usize::from(self.is_full(&p.recording)),
            place.map_or(0, |place| self.preferred.len() - place),
            usize::from(p.recorder().trust()),
        ]
    }

    /// By distance where it is known, else by duration. What knows neither is taken as it is.
    fn is_full(&self, recording: &Recording) -> bool {
        let (size, longest) = (Size::of(recording), self.longest);
        let far = size.distance_m.zip(longest.distance_m);
        let long = size.duration_s.zip(longest.duration_s);
        far.or(long).is_none_or(|(its, most)| its >= FULL * most)
    }

    /// Of two that rank alike, the first in the order of their contents.
    fn best(&self, rank: impl Fn(&Piece) -> Option<Rank>) -> Option<&'a Piece> {
        let mut best: Option<(Rank, &'a Piece)> = None;
        for piece in &self.counted {
            if let Some(rank) = rank(piece)
                && best.as_ref().is_none_or(|(highest, _)| rank > *highest)
            {
                best = Some((rank, piece));
            }
        }
        best.map(|(_, piece)| piece)
    }
}

pub fn is_timed(p: &Piece) -> bool {
    p.recording.timer_s.or(p.recording.elapsed_s).is_some()
}

fn is_traced(p: &Piece) -> bool {
    let known = |s: &crate::domain::activity::Sample| s.distance_m.or(s.lat_deg).is_some();
    p.recording.samples.iter().any(known)
}

/// How much of the run the heart was heard in: 3 nearly always, 2 mostly, 1 at times, 0 as a mean alone.
fn heard(recording: &Recording) -> usize {
    let with = recording.samples.iter().filter(|s| s.hr_bpm.is_some()).count();
    let (with, all) = (with as f64, recording.samples.len() as f64);
    match with {
        with if with <= 0.0 => 0,
        with if with >= 0.9 * all => 3,
        with if with >= 0.5 * all => 2,
        _ => 1,
    }
}

/// An order of recordings by what they hold, so that the order they came in is none.
fn by_content(a: &Piece, b: &Piece) -> Ordering {
    let figures = |r: &Recording| {
        [r.distance_m, r.timer_s, r.elapsed_s, r.avg_hr, r.max_hr, r.ascent_m].map(|v| v.map(f64::to_bits))
    };
    let key = |p: &Piece| {
        (
            p.recording.start,
            p.source,
            p.recording.device.clone(),
            p.recording.samples.len(),
        )
    };
    key(a)
        .cmp(&key(b))
        .then_with(|| figures(&a.recording).cmp(&figures(&b.recording)))
        .then_with(|| {
            if a.recording == b.recording {
                Ordering::Equal
            } else {
                format!("{:?}", a.recording).cmp(&format!("{:?}", b.recording))
            }
        })
}
