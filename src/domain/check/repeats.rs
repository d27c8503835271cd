//! Finds texts that stand in several records, in one pass over a year of any length.

use std::{
    collections::{HashMap, hash_map::Entry},
    hash::{BuildHasherDefault, Hasher},
};

/// A hasher for keys that are hashes already.
#[derive(Debug, Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(byte.into());
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 ^= hash;
    }
}

/// A hash of text for this purpose: quick, and never trusted alone.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextHash(u64);

impl TextHash {
    pub(super) fn new() -> Self {
        Self(0x9e37_79b9_7f4a_7c15)
    }

    pub(super) fn add(&mut self, part: u64) {
        // The multiply and rotate of the Fx hash, with a fold so that the high bits reach the table's low ones.
        self.0 = (self.0.rotate_left(5) ^ part).wrapping_mul(0xf135_7aea_2e62_a9c5);
    }

    pub(super) fn add_bytes(&mut self, bytes: &[u8]) {
        let (chunks, rest) = bytes.as_chunks::<8>();
        for chunk in chunks {
            self.add(u64::from_le_bytes(*chunk));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.add(u64::from_le_bytes(last));
        self.add(bytes.len() as u64);
    }

    fn finish(self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

/// The first holder of a text.
#[derive(Debug, Clone, Copy)]
struct First<P> {
    place: P,
    repeated: bool,
}

/// What a text met when it was added.
pub(super) enum Met<P> {
    New,
    /// The text stands at this place already; `first_time` that it is met again.
    Again {
        place: P,
        first_time: bool,
    },
}

/// Where each text stands first. A place is enough to find the text again, so that none is copied.
#[derive(Debug)]
pub(super) struct Repeats<P> {
    firsts: HashMap<u64, First<P>, BuildHasherDefault<Hashed>>,
}

impl<P> Default for Repeats<P> {
    fn default() -> Self {
        Self { firsts: HashMap::default() }
    }
}

impl<P: Copy> Repeats<P> {
    /// Makes room for so many texts.
    pub(super) fn reserve(&mut self, texts: usize) {
        self.firsts.reserve(texts);
    }

    /// Adds a text that stands at a place. `same` says whether the text at another place is this one.
    pub(super) fn add(&mut self, hash: TextHash, place: P, same: impl Fn(P) -> bool) -> Met<P> {
        let mut key = hash.finish();
        loop {
            match self.firsts.entry(key) {
                Entry::Vacant(vacant) => {
                    vacant.insert(First { place, repeated: false });
                    return Met::New;
                }
                Entry::Occupied(mut occupied) => {
                    let first = occupied.get_mut();
                    if same(first.place) {
                        let first_time = !std::mem::replace(&mut first.repeated, true);
                        return Met::Again { place: first.place, first_time };
                    }
                    // Another text with the same hash: it has the next key.
                    key = key.wrapping_add(1);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_one_hash_are_told_apart() {
        let texts = ["a", "b", "a", "b", "c", "a"];
        let mut repeats = Repeats::default();
        let hash = TextHash::new();
        let met: Vec<Option<(usize, bool)>> = (0..texts.len())
            .map(|place| match repeats.add(hash, place, |other: usize| texts[other] == texts[place]) {
                Met::New => None,
                Met::Again { place, first_time } => Some((place, first_time)),
            })
            .collect();
        assert_eq!(met, [None, None, Some((0, true)), Some((1, true)), None, Some((0, false))]);
    }
}
