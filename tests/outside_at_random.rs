//! Whatever happens to a register's file past the program, one thing after the other, what was saved is in it or beside it.

#![cfg(unix)]

use std::{fs, path::PathBuf};

use pasqyra::store::{self, Arrived, Store, StoreError};
use proptest::prelude::*;

use crate::outside::{arrive, copy_over, made, men, version, women};

/// What happens to a file, one after the other.
#[derive(Debug, Clone, Copy)]
enum Happening {
    /// A change in the window, or one that is taken back.
    Change,
    Undo,
    /// Somebody takes a copy home, and changes it or not.
    Copy {
        changes: bool,
    },
    /// One of the copies comes back: it is renamed over the file, or copied over it.
    Back {
        which: prop::sample::Index,
        in_place: bool,
    },
    Touch,
}

fn happening() -> impl Strategy<Value = Happening> {
    let back = (any::<prop::sample::Index>(), any::<bool>());
    prop_oneof![
        4 => Just(Happening::Change),
        1 => Just(Happening::Undo),
        2 => any::<bool>().prop_map(|changes| Happening::Copy { changes }),
        3 => back.prop_map(|(which, in_place)| Happening::Back { which, in_place }),
        1 => Just(Happening::Touch),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 40, ..ProptestConfig::default() })]

    /// What the window held is either a point of the history of what it shows then, or the version that was kept.
    #[test]
    fn whatever_happens_to_the_file_what_was_saved_here_is_in_it_or_beside_it(
        happenings in prop::collection::vec(happening(), 1..24)
    ) {
        let (folder, path, mut store) = made();
        let mut copies: Vec<PathBuf> = Vec::new();
        for (at, happening) in (100..).zip(happenings) {
            let (before, position) = (store.register().clone(), store.history_position());
            let made = match happening {
                Happening::Change => store.apply(women(at)),
                Happening::Undo => store.undo().map(drop),
                Happening::Copy { changes } => {
                    copies.push(version(&path, &if changes { vec![men(at)] } else { Vec::new() }));
                    continue;
                }
                Happening::Back { which, in_place } if !copies.is_empty() => {
                    let copy = which.get(&copies);
                    let coming = folder.path().join("coming.tmp");
                    copy_over(copy, &coming);
                    if in_place { copy_over(&coming, &path) } else { fs::rename(&coming, &path).unwrap() }
                    continue;
                }
                Happening::Back { .. } | Happening::Touch => {
                    prop_assert!(std::process::Command::new("touch").arg(&path).status().unwrap().success());
                    continue;
                }
            };
            match made {
                Ok(()) => prop_assert_eq!(&store::read(&path).unwrap(), store.register()),
                Err(StoreError::ChangedElsewhere { .. }) => {
                    prop_assert_eq!(store.register(), &before);
                    match arrive(&mut store).unwrap() {
                        Arrived::Known => prop_assert_eq!(store.register(), &before),
                        Arrived::Ahead(_) => {
                            // What the window held is a point of its history.
                            let mut there = Store::open(&version(&path, &[])).unwrap();
                            there.go_back_to(position).unwrap();
                            prop_assert_eq!(there.register(), &before);
                        }
                        Arrived::Parted { preserved } => {
                            prop_assert_eq!(store::read(&preserved.unwrap()).unwrap(), before);
                        }
                    }
                    prop_assert_eq!(&store::read(&path).unwrap(), store.register());
                }
                Err(error) => prop_assert!(false, "{error:?}"),
            }
        }
        drop(store);
        store::verify(&path).unwrap();
    }
}
