//! Percentiles, and a table somebody can read.

use std::fmt;
use std::time::Duration;

/// The value at `share` (0 to 1) of sorted times, by nearest rank. Zero when there is none.
pub fn percentile(sorted: &[Duration], share: f64) -> Duration {
    let rank = (sorted.len() as f64 * share).ceil() as usize;
    sorted
        .get(rank.saturating_sub(1).min(sorted.len().saturating_sub(1)))
        .copied()
        .unwrap_or_default()
}

pub fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    percentile(times, 0.5)
}

pub fn ms(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}

/// Median, least and most.
pub fn spread(times: &mut [Duration]) -> String {
    let middle = median(times);
    let (least, most) = (percentile(times, 0.0), percentile(times, 1.0));
    format!(
        "{} (least {}, most {}, n = {})",
        ms(middle),
        ms(least),
        ms(most),
        times.len()
    )
}

pub struct Table {
    title: String,
    rows: Vec<[String; 3]>,
}

impl Table {
    pub fn new(title: &str) -> Self {
        Self {
            title: title.to_owned(),
            rows: Vec::new(),
        }
    }

    pub fn row(&mut self, what: &str, value: &str, note: &str) {
        self.rows.push([what, value, note].map(str::to_owned));
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |n: usize| self.rows.iter().map(|row| row[n].chars().count()).max().unwrap_or(0);
        let (first, second) = (width(0), width(1));
        writeln!(f, "\n{}", self.title)?;
        for [what, value, note] in &self.rows {
            writeln!(f, "  {what:<first$}  {value:<second$}  {note}")?;
        }
        Ok(())
    }
}
