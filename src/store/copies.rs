//! The copies of a register in their folder: what they are called, which there are, and which are no longer needed.
//!
//! A copy is named after its register and the moment at which it was made, by the office's clock, so that a person
//! finds it without the program. Those that the program made by itself end in `-auto`, and only they are ever deleted:
//! of today all are kept, of the month before the last of each day, of the time before that the last of each month.
//! What a person asked for, and what stood there before a file was migrated or replaced, stays. So does what ends in
//! `-version-tjeter`, another version: what a window held when something else was put in its register's place.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use chrono::{Datelike as _, Months, NaiveDate, NaiveDateTime};

use super::{look, presence::Presence};
use crate::digest::sha256;

/// The folder of the copies, where they lie beside the register.
const BESIDE: &str = "kopje-rezerve";

/// What ends the name of a copy that the program made by itself.
pub(super) const AUTOMATIC: &str = "-auto";

/// What ends the name of what a window held when another version took its register's place.
pub(super) const VERSION: &str = "-version-tjeter";

/// The moment in a copy's name: `2026-11-25-140200`.
const MOMENT: &str = "%Y-%m-%d-%H%M%S";
const MOMENT_LENGTH: usize = 17;

/// The folder in which a register's copies lie: `kopje-rezerve` beside it, or one of its own in a folder that was
/// chosen for all registers, where another of the same name must not meet it.
pub fn copies_folder(register: &Path, chosen: Option<&Path>) -> PathBuf {
    let Some(chosen) = chosen else { return register.with_file_name(BESIDE) };
    let stem = register.file_stem().unwrap_or_default().to_string_lossy();
    let hash = sha256(register.to_string_lossy().as_bytes());
    let short: String = hash.chars().take(6).collect();
    chosen.join(format!("{stem}-{short}"))
}

/// A copy, as its name tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    pub path: PathBuf,
    /// When it was made, by the clock of the office.
    pub at: NaiveDateTime,
    /// Tells copies of one second apart, from 1.
    count: u32,
    /// The program made it by itself, and deletes it once there are newer ones in its place.
    pub is_automatic: bool,
    /// It is what a window held when another version took the register's place.
    pub is_version: bool,
    /// The file's length.
    pub bytes: u64,
}

/// The copies of a register in a folder, the newest first. A folder that is not there has none.
pub fn copies(register: &Path, folder: &Path) -> Vec<Copy> {
    let stem = register.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut copies: Vec<Copy> = entries
        .filter_map(|entry| {
            let named = Named::read(&entry.file_name().to_string_lossy(), &stem)?;
            // Of the entry itself: a link is no copy of ours.
            let metadata = entry.metadata().ok().filter(fs::Metadata::is_file)?;
            let Named { at, count, is_automatic, is_version } = named;
            Some(Copy { path: entry.path(), at, count, is_automatic, is_version, bytes: metadata.len() })
        })
        .collect();
    copies.sort_by(|one, other| (other.at, other.count, &other.path).cmp(&(one.at, one.count, &one.path)));
    copies
}

/// A name for a copy that is not taken yet: the register's, and the moment.
pub(super) fn free_name(folder: &Path, register: &Path, mark: &str, at: NaiveDateTime) -> PathBuf {
    let stem = register.file_stem().unwrap_or_default().to_string_lossy();
    let moment = at.format(MOMENT);
    let name = |more: &str| folder.join(format!("{stem}-{moment}{mark}{more}.pasqyra"));
    let mut target = name("");
    let mut count = 2;
    while target.symlink_metadata().is_ok() {
        target = name(&format!("-{count}"));
        count += 1;
    }
    target
}

/// What a file's name says of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Named {
    at: NaiveDateTime,
    count: u32,
    is_automatic: bool,
    is_version: bool,
}

impl Named {
    /// Reads a name that [`free_name`] could have given; `None` of any other.
    fn read(name: &str, stem: &str) -> Option<Self> {
        let rest = name.strip_prefix(stem)?.strip_prefix('-')?.strip_suffix(".pasqyra")?;
        let (moment, rest) = rest.split_at_checked(MOMENT_LENGTH)?;
        let at = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
        // The parser would take fewer digits and blanks as well.
        if at.format(MOMENT).to_string() != moment {
            return None;
        }
        let (mark, rest) = [AUTOMATIC, VERSION]
            .into_iter()
            .find_map(|mark| Some((mark, rest.strip_prefix(mark)?)))
            .unwrap_or(("", rest));
        let count = match rest.strip_prefix('-') {
            None if rest.is_empty() => 1,
            None => return None,
            Some(count) => count.parse().ok().filter(|number: &u32| *number > 1 && number.to_string() == count)?,
        };
        Some(Self { at, count, is_automatic: mark == AUTOMATIC, is_version: mark == VERSION })
    }
}

/// Deletes the copies of a register that are no longer needed, and answers with how many those were. A file is only
/// touched where name, mark and what stands in it say that this program made it by itself.
pub(super) fn thin(register: &Path, folder: &Path, newest: &Path, today: NaiveDate) -> usize {
    let automatic: Vec<Copy> = copies(register, folder).into_iter().filter(|copy| copy.is_automatic).collect();
    let moments: Vec<NaiveDateTime> = automatic.iter().map(|copy| copy.at).collect();
    let is_gone = |copy: &Copy| {
        // Of a clock that was set back the newest may bear the name of an older one.
        if copy.path == newest {
            return false;
        }
        let looked = Presence::enter(&copy.path, || look::is_of_this_program(&copy.path));
        // One that is open here is looked at by somebody.
        if !matches!(looked, Ok((_, Some(true)))) {
            return false;
        }
        match fs::remove_file(&copy.path) {
            Ok(()) => true,
            Err(error) => {
                tracing::debug!(%error, copy = %copy.path.display(), "a copy stays that is no longer needed");
                false
            }
        }
    };
    superfluous(&moments, today).into_iter().filter(|&at| is_gone(&automatic[at])).count()
}

/// Which of some copies are no longer needed, by when they were made; of two of one moment the first is the newer.
///
/// All of today are kept, and all that a clock which was wrong dated later; of the month before today the last of each
/// day; of the time before, the last of each month.
fn superfluous(moments: &[NaiveDateTime], today: NaiveDate) -> Vec<usize> {
    #[derive(PartialEq, Eq, Hash)]
    enum Of {
        Day(NaiveDate),
        Month(i32, u32),
    }
    let month_ago = today.checked_sub_months(Months::new(1)).unwrap_or(NaiveDate::MIN);
    let mut last: HashMap<Of, usize> = HashMap::new();
    let mut gone = Vec::new();
    for (at, moment) in moments.iter().enumerate() {
        let day = moment.date();
        if day >= today {
            continue;
        }
        let of = if day >= month_ago { Of::Day(day) } else { Of::Month(day.year(), day.month()) };
        match last.get_mut(&of) {
            None => {
                last.insert(of, at);
            }
            Some(kept) if *moment > moments[*kept] => gone.push(std::mem::replace(kept, at)),
            Some(_) => gone.push(at),
        }
    }
    gone
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    fn moment(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").expect("a moment")
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    /// What is left of some copies, in words.
    fn kept(moments: &[&str], today: &str) -> Vec<String> {
        let moments: Vec<NaiveDateTime> = moments.iter().map(|text| moment(text)).collect();
        let gone = superfluous(&moments, day(today));
        let left = moments.iter().enumerate().filter(|(at, _)| !gone.contains(at));
        left.map(|(_, moment)| moment.to_string()).collect()
    }

    #[test]
    fn all_of_today_are_kept_then_the_last_of_each_day_then_the_last_of_each_month() {
        let moments = [
            "2026-11-25 14:02:00",
            "2026-11-25 09:00:00",
            "2026-11-24 16:00:00",
            "2026-11-24 08:00:00",
            "2026-10-25 10:00:00",
            "2026-10-25 09:00:00",
            "2026-10-24 10:00:00",
            "2026-10-02 10:00:00",
            "2026-09-30 10:00:00",
            "2025-09-30 10:00:00",
        ];
        let left = [
            "2026-11-25 14:02:00",
            "2026-11-25 09:00:00",
            "2026-11-24 16:00:00",
            "2026-10-25 10:00:00",
            "2026-10-24 10:00:00",
            "2026-09-30 10:00:00",
            "2025-09-30 10:00:00",
        ];
        assert_eq!(kept(&moments, "2026-11-25"), left);
    }

    #[test]
    fn what_a_wrong_clock_dated_later_than_today_is_left_alone() {
        let moments = ["2027-11-25 14:02:00", "2027-11-25 09:00:00", "2026-11-24 10:00:00", "2026-11-24 09:00:00"];
        let left = ["2027-11-25 14:02:00", "2027-11-25 09:00:00", "2026-11-24 10:00:00"];
        assert_eq!(kept(&moments, "2026-11-25"), left);
    }

    #[test]
    fn the_hour_that_comes_twice_is_thinned_as_any_other() {
        // On 25 October 2026 the clocks go back from three to two: each name can come twice, and has a count then.
        let moments = ["2026-10-25 02:30:00", "2026-10-25 02:30:00", "2026-10-25 02:50:00"];
        assert_eq!(kept(&moments, "2026-10-25").len(), 3);
        assert_eq!(kept(&moments, "2026-10-26"), ["2026-10-25 02:50:00"]);
    }

    #[test]
    fn only_names_that_the_program_gives_are_read_as_those_of_its_copies() {
        let read = |name: &str| Named::read(name, "prizren");
        let at = moment("2026-11-25 14:02:00");
        for (name, count, is_automatic, is_version) in [
            ("prizren-2026-11-25-140200.pasqyra", 1, false, false),
            ("prizren-2026-11-25-140200-auto.pasqyra", 1, true, false),
            ("prizren-2026-11-25-140200-auto-3.pasqyra", 3, true, false),
            ("prizren-2026-11-25-140200-2.pasqyra", 2, false, false),
            ("prizren-2026-11-25-140200-version-tjeter.pasqyra", 1, false, true),
            ("prizren-2026-11-25-140200-version-tjeter-2.pasqyra", 2, false, true),
        ] {
            assert_eq!(read(name), Some(Named { at, count, is_automatic, is_version }), "{name}");
        }
        for name in [
            "prizren.pasqyra",
            "prizren-2026-11-25-140200-auto.pasqyra.bak",
            "prizren-2026-11-25-140200-damaged.pasqyra",
            "prizren-2026-11-25-140200-auto-1.pasqyra",
            "prizren-2026-11-25-140200-auto-02.pasqyra",
            "prizren-2026-11-25-140200-autor.pasqyra",
            "prizren-2026-13-25-140200-auto.pasqyra",
            "prizren-2026-11-25-1402 0-auto.pasqyra",
            "prizren-2026-11-25-14020é-auto.pasqyra",
            "prizreni-2026-11-25-140200-auto.pasqyra",
            "gjakova-2026-11-25-140200-auto.pasqyra",
            "-2026-11-25-140200-auto.pasqyra",
            "prizren-",
        ] {
            assert_eq!(read(name), None, "{name}");
        }
    }

    #[test]
    fn registers_of_one_name_have_folders_of_their_own_in_a_chosen_one() {
        let chosen = Path::new("/copies");
        let one = copies_folder(Path::new("/a/prizren.pasqyra"), Some(chosen));
        let other = copies_folder(Path::new("/b/prizren.pasqyra"), Some(chosen));
        assert_ne!(one, other);
        assert!(one.starts_with(chosen) && one.to_string_lossy().contains("prizren-"), "{one:?}");
        assert_eq!(copies_folder(Path::new("/a/prizren.pasqyra"), None), Path::new("/a/kopje-rezerve"));
    }

    proptest! {
        /// Thinned each day, as the program does, or once after years: no day of the last month and no month before it
        /// loses its last copy.
        #[test]
        fn no_month_and_no_day_of_the_last_month_is_left_without_its_last_copy(
            minutes in proptest::collection::btree_set(0..700 * 24 * 60_i64, 1..200),
            thinned in proptest::collection::btree_set(0..800_u64, 0..60),
        ) {
            let first = day("2024-01-31");
            let start = first.and_hms_opt(0, 0, 0).expect("midnight");
            let all: BTreeSet<NaiveDateTime> =
                minutes.iter().map(|&minute| start + chrono::TimeDelta::minutes(minute)).collect();
            let mut there: Vec<NaiveDateTime> = Vec::new();
            let mut coming = all.iter().copied().peekable();
            for thinned in thinned.into_iter().chain([800]) {
                let today = first + Days::new(thinned);
                while let Some(moment) = coming.next_if(|moment| moment.date() <= today) {
                    there.push(moment);
                }
                let gone = superfluous(&there, today);
                let mut at = 0;
                there.retain(|_| { at += 1; !gone.contains(&(at - 1)) });
                prop_assert!(superfluous(&there, today).is_empty(), "once is enough");
                let made: Vec<NaiveDateTime> = all.iter().copied().filter(|moment| moment.date() <= today).collect();
                let month_ago = today.checked_sub_months(Months::new(1)).expect("a day");
                let mut months: HashMap<(i32, u32), NaiveDateTime> = HashMap::new();
                for moment in made {
                    if moment.date() >= month_ago {
                        let last = all.iter().filter(|other| other.date() == moment.date()).max();
                        prop_assert!(there.contains(last.expect("itself")), "the last of {} is gone", moment.date());
                    } else {
                        months.insert((moment.year(), moment.month()), moment);
                    }
                }
                for (month, last) in months {
                    prop_assert!(there.contains(&last), "the last of {month:?} is gone");
                }
            }
        }
    }
}
