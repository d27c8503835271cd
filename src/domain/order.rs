//! The order of a long list while much of it changes: places are found and given without moving all that stands behind
//! them.

/// An order of slots. A slot is the number under which its user keeps what stands there; it never changes, its place
/// does.
///
/// The order is kept in parts, so that a step touches one part and counts the others: of a hundred thousand slots that
/// is some hundred numbers, where one list would move all of them.
#[derive(Debug)]
pub(super) struct Order {
    /// Each holds slots in their order; they stand here in the order in which they were made.
    parts: Vec<Vec<usize>>,
    /// The parts in their order.
    sequence: Vec<usize>,
    /// The part of each slot; of one that was taken out the last that it was in, of one that never was there
    /// [`NOWHERE`].
    part_of: Vec<usize>,
}

const NOWHERE: usize = usize::MAX;

/// How many slots a part holds at most.
const LARGEST: usize = 512;

impl Order {
    /// Some slots in their order, each once.
    pub(super) fn new(slots: &[usize]) -> Self {
        let parts: Vec<Vec<usize>> = slots.chunks(LARGEST / 2).map(<[usize]>::to_vec).collect();
        let mut order = Self { sequence: (0..parts.len()).collect(), parts, part_of: Vec::with_capacity(slots.len()) };
        for (at, &slot) in slots.iter().enumerate() {
            order.note(slot, at / (LARGEST / 2));
        }
        order
    }

    fn note(&mut self, slot: usize, part: usize) {
        if slot >= self.part_of.len() {
            self.part_of.resize(slot + 1, NOWHERE);
        }
        self.part_of[slot] = part;
    }

    /// Where a slot stands, from 0; `None` of one that is not there.
    pub(super) fn place(&self, slot: usize) -> Option<usize> {
        let &part = self.part_of.get(slot)?;
        let within = self.parts.get(part)?.iter().position(|&other| other == slot)?;
        let before = self.sequence.iter().take_while(|&&other| other != part);
        Some(before.map(|&other| self.parts[other].len()).sum::<usize>() + within)
    }

    /// Takes a slot out, and answers with the place that it had.
    pub(super) fn remove(&mut self, slot: usize) -> Option<usize> {
        let place = self.place(slot)?;
        self.parts[self.part_of[slot]].retain(|&other| other != slot);
        Some(place)
    }

    /// Puts a slot that is not there at a place; one beyond the end is the end.
    pub(super) fn insert(&mut self, place: usize, slot: usize) {
        let mut within = place;
        let mut nth = 0;
        while let Some(length) = self.sequence.get(nth).map(|&part| self.parts[part].len())
            && within > length
            && nth + 1 < self.sequence.len()
        {
            within -= length;
            nth += 1;
        }
        if self.sequence.is_empty() {
            self.sequence.push(0);
            self.parts.push(Vec::new());
        }
        let part = self.sequence[nth];
        let slots = &mut self.parts[part];
        slots.insert(within.min(slots.len()), slot);
        self.note(slot, part);
        if self.parts[part].len() > LARGEST {
            let behind = self.parts[part].split_off(LARGEST / 2);
            let new = self.parts.len();
            behind.iter().for_each(|&slot| self.part_of[slot] = new);
            self.parts.push(behind);
            self.sequence.insert(nth + 1, new);
        }
    }

    /// The slots in their order.
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.sequence.iter().flat_map(|&part| self.parts[part].iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::Index};

    use super::*;

    proptest! {
        #[test]
        fn an_order_in_parts_is_that_of_one_list(
            count in 0..2_000_usize,
            steps in prop::collection::vec((any::<bool>(), any::<Index>(), any::<Index>()), 0..1_500),
        ) {
            let mut list: Vec<usize> = (0..count).rev().collect();
            let mut order = Order::new(&list);
            let mut next = count;
            for (is_move, which, to) in steps {
                let slot = if is_move && !list.is_empty() {
                    let from = which.index(list.len());
                    prop_assert_eq!(order.place(list[from]), Some(from));
                    prop_assert_eq!(order.remove(list[from]), Some(from));
                    list.remove(from)
                } else {
                    next += 1;
                    next - 1
                };
                prop_assert_eq!(order.place(slot), None);
                // Beyond the end too.
                let place = to.index(list.len() + 2);
                order.insert(place, slot);
                list.insert(place.min(list.len()), slot);
            }
            prop_assert_eq!(order.iter().collect::<Vec<_>>(), list);
        }
    }
}
