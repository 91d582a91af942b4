//! Numbers drawn one after the other, the same for the same seed.

/// Xorshift: the same numbers every time.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % n
    }

    pub fn pick<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }

    pub fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low)
    }
}
