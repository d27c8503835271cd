//! Some months of a year.

/// From one month of a year to another, both included; 1 is January.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Months {
    first: u8,
    last: u8,
}

impl Months {
    /// All of them.
    pub const YEAR: Self = Self { first: 1, last: 12 };

    /// `None` where a month is none of a year's, or the last comes before the first.
    pub fn new(first: u8, last: u8) -> Option<Self> {
        (1 <= first && first <= last && last <= 12).then_some(Self { first, last })
    }

    pub fn first(self) -> u8 {
        self.first
    }

    pub fn last(self) -> u8 {
        self.last
    }

    pub fn contains(self, month: u8) -> bool {
        (self.first..=self.last).contains(&month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_those_of_a_year_in_their_order() {
        assert!([(0, 3), (3, 2), (12, 13), (0, 0)].iter().all(|&(first, last)| Months::new(first, last).is_none()));
        let months = Months::new(3, 3).expect("a month");
        assert_eq!((1..=12).filter(|&month| months.contains(month)).collect::<Vec<_>>(), [3]);
        assert_eq!(Months::new(1, 12), Some(Months::YEAR));
    }
}
