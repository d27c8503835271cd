//! Makes inputs out of others: by bytes, by the pieces that a format knows, and by its parts.

use std::ops::Range;

use super::Target;
use crate::chance::Chance;

/// Texts and figures that break careless readers of anything.
const ODD: &[&str] = &[
    "",
    "\0",
    "\u{1}",
    "\u{7f}",
    "\u{a0}",
    "\u{202e}",
    "\u{2028}",
    "\u{feff}",
    "\u{301}",
    "ß",
    "İ",
    "ﬁ",
    "ё",
    "٣",
    "１",
    "👩‍👩‍👧‍👦",
    "\u{10ffff}",
    "0",
    "-1",
    "-0",
    "00",
    "1e3",
    "1E400",
    "0.1",
    "255",
    "256",
    "65535",
    "65536",
    "2147483647",
    "2147483648",
    "4294967295",
    "4294967296",
    "9007199254740992",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "99999999999999999999999999999999",
    "NaN",
];

/// Makes inputs by chance.
#[derive(Debug)]
pub(crate) struct Mutator {
    chance: Chance,
}

impl Mutator {
    pub(crate) fn new(seed: u64) -> Self {
        Self { chance: Chance::new(seed) }
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.chance.next()
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.chance.below(bound)
    }

    pub(crate) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let at = self.below(of.len());
        &of[at]
    }

    /// A part of something so long; mostly a short one.
    fn range(&mut self, length: usize) -> Range<usize> {
        let start = self.below(length + 1);
        let most = length - start;
        let size = if self.below(4) == 0 { self.below(most + 1) } else { self.below(most.min(16) + 1) };
        start..start + size
    }

    /// Makes an input out of those that are there.
    pub(crate) fn make<T: Target + ?Sized>(&mut self, target: &T, pool: &[Vec<u8>]) -> Vec<u8> {
        // Out of nothing but pieces, now and then.
        let mut input = if self.below(16) == 0 { Vec::new() } else { self.pick(pool).clone() };
        let pieces = if input.is_empty() { 1 + self.below(40) } else { 0 };
        for _ in 0..pieces {
            input.extend_from_slice(self.piece(target).as_bytes());
        }
        // Often only one change: two mistakes hide one another.
        let changes = if self.below(2) == 0 { 1 } else { 1 + self.below(6) };
        for _ in 0..changes {
            if self.below(4) > 0 {
                self.by_parts(target, pool, &mut input);
            } else {
                self.by_bytes(target, pool, &mut input);
            }
            input.truncate(target.longest());
        }
        input
    }

    fn piece<T: Target + ?Sized>(&mut self, target: &T) -> &'static str {
        let of: &[&'static str] = if self.below(4) == 0 { ODD } else { target.tokens() };
        of[self.below(of.len())]
    }

    /// Takes a part out, doubles it, repeats it many times, moves it, or puts another in its place.
    fn by_parts<T: Target + ?Sized>(&mut self, target: &T, pool: &[Vec<u8>], input: &mut Vec<u8>) {
        let parts = target.parts(input);
        if parts.is_empty() {
            return;
        }
        let part = self.pick(&parts).clone();
        let whole = input[part.clone()].to_vec();
        let joint = target.joint().as_bytes();
        // As it stands among others: with what parts it from the next.
        let joined = || [whole.as_slice(), joint].concat();
        match self.below(9) {
            0 => {
                let (before, behind) = (&input[..part.start], &input[part.end..]);
                let range = match joint {
                    [_, ..] if behind.starts_with(joint) => part.start..part.end + joint.len(),
                    [_, ..] if before.ends_with(joint) => part.start - joint.len()..part.end,
                    _ => part,
                };
                drop(input.drain(range));
            }
            1 => drop(input.splice(part.start..part.start, joined())),
            2 => {
                let times = 1 << self.below(9);
                let times = times.min(target.longest() / whole.len().max(1));
                drop(input.splice(part.start..part.start, joined().repeat(times)));
            }
            3 => {
                let other = self.pick(&parts).clone();
                let moved = input[other].to_vec();
                drop(input.splice(part, moved));
            }
            4..=6 => {
                let donor = self.pick(pool);
                let mut parts = target.parts(donor);
                // Mostly one that begins alike: the same key of JSON, the same tag.
                if self.below(4) > 0 {
                    let alike = whole.len().min(6);
                    parts.retain(|other| donor[other.clone()].starts_with(&whole[..alike]));
                }
                if !parts.is_empty() {
                    let other = self.pick(&parts).clone();
                    drop(input.splice(part, donor[other].iter().copied()));
                }
            }
            _ => {
                let piece = self.piece(target);
                drop(input.splice(part, piece.bytes()));
            }
        }
    }

    fn by_bytes<T: Target + ?Sized>(&mut self, target: &T, pool: &[Vec<u8>], input: &mut Vec<u8>) {
        let range = self.range(input.len());
        match self.below(9) {
            0 => drop(input.drain(range)),
            1 => input.truncate(range.end),
            2 => {
                let bit = self.below(8);
                if let Some(byte) = input.get_mut(range.start) {
                    *byte ^= 1 << bit;
                }
            }
            3 => {
                let byte = self.next() as u8;
                if let Some(place) = input.get_mut(range.start) {
                    *place = byte;
                }
            }
            4 => {
                let part = input[range.clone()].to_vec();
                drop(input.splice(range.start..range.start, part));
            }
            5 => {
                let donor = self.pick(pool);
                let other = self.range(donor.len());
                drop(input.splice(range, donor[other].iter().copied()));
            }
            6 => {
                let piece = self.piece(target);
                let times = if self.below(8) == 0 { 1 << self.below(10) } else { 1 };
                drop(input.splice(range.start..range.start, piece.repeat(times).into_bytes()));
            }
            7 => {
                // A figure in the place of another.
                let is_digit = |at: &usize| input.get(*at).is_some_and(u8::is_ascii_digit);
                if let Some(start) = (range.start..input.len()).find(is_digit) {
                    let end = (start..).find(|at| !is_digit(at)).unwrap_or(input.len());
                    let figure = self.pick(ODD);
                    drop(input.splice(start..end, figure.bytes()));
                }
            }
            _ => {
                let piece = self.piece(target);
                drop(input.splice(range, piece.bytes()));
            }
        }
    }
}
