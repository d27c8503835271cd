//! A value at its place in the file: every reading of it can fail, and then names its JSON path.

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::{
    error::{ImportError, Problem, Shape, shown},
    tree::Tree,
};
use crate::domain::{Amount, Choice, Count, MAX_COUNT};

/// Where a value stands. The path is only spelled out for an error.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Root,
    Key(&'p str),
    Index(usize),
}

impl Place<'_> {
    fn write(&self, path: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(path);
        }
        match self.step {
            Step::Root => {}
            Step::Index(index) => {
                let _ = write!(path, "[{index}]");
            }
            Step::Key(key) if is_plain(key) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
            Step::Key(key) => {
                let _ = write!(path, "[\"{}\"]", shown(key));
            }
        }
    }
}

/// Whether a key can stand in a path without quotes.
fn is_plain(key: &str) -> bool {
    (1..=60).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
}

/// A value, or its absence, at a place.
#[derive(Clone, Copy)]
pub(super) struct At<'p> {
    /// `None` where the key is absent.
    tree: Option<&'p Tree<'p>>,
    place: Place<'p>,
}

impl<'p> At<'p> {
    pub(super) fn root(tree: &'p Tree<'p>) -> Self {
        Self { tree: Some(tree), place: Place { parent: None, step: Step::Root } }
    }

    /// That something is wrong here.
    pub(super) fn error(&self, problem: Problem) -> ImportError {
        let mut path = String::new();
        self.place.write(&mut path);
        ImportError::At { path, problem }
    }

    /// The place of one of the object's keys, to say that something is wrong there.
    pub(super) fn key(&self, name: &'static str) -> At<'_> {
        At { tree: None, place: Place { parent: Some(&self.place), step: Step::Key(name) } }
    }

    /// The value; `None` where it is absent or null: "not recorded".
    pub(super) fn recorded(&self) -> Option<&'p Tree<'p>> {
        self.tree.filter(|tree| !matches!(tree, Tree::Null))
    }

    fn wrong_shape(&self, expected: Shape, tree: &Tree<'_>) -> ImportError {
        self.error(Problem::WrongShape { expected, found: tree.shape() })
    }

    /// Requires a value that was read.
    pub(super) fn required<T>(&self, value: Option<T>) -> Result<T, ImportError> {
        value.ok_or_else(|| self.error(Problem::Required))
    }

    /// The values of an object's keys, in the order of `names`; absent ones included. Absent or null
    /// itself, the object is one without any key.
    pub(super) fn object<'s, const N: usize>(&'s self, names: [&'static str; N]) -> Result<[At<'s>; N], ImportError> {
        let at = |step, tree| At { tree, place: Place { parent: Some(&self.place), step } };
        let mut values = names.map(|name| at(Step::Key(name), None));
        let mut expected = 0;
        for (key, tree) in self.entries()? {
            // Files mostly keep the format's order: look at the next name first.
            let found = (expected..N).chain(0..expected).find(|&name| names[name] == key);
            let Some(name) = found else { return Err(at(Step::Key(key), None).error(Problem::UnknownKey)) };
            if values[name].tree.is_some() {
                return Err(values[name].error(Problem::KeyTwice));
            }
            values[name].tree = Some(tree);
            expected = name + 1;
        }
        Ok(values)
    }

    /// The entries of an object whose keys are identifiers. A key that stands twice is the caller's to refuse.
    pub(super) fn by_key<'s>(&'s self) -> Result<impl Iterator<Item = (&'s str, At<'s>)>, ImportError> {
        let at = |(key, tree)| {
            (key, At { tree: Some(tree), place: Place { parent: Some(&self.place), step: Step::Key(key) } })
        };
        Ok(self.entries()?.map(at))
    }

    fn entries<'s>(&'s self) -> Result<impl Iterator<Item = (&'s str, &'s Tree<'s>)>, ImportError> {
        let entries = match self.recorded() {
            None => &[][..],
            Some(Tree::Object(entries)) => entries,
            Some(tree) => return Err(self.wrong_shape(Shape::Object, tree)),
        };
        Ok(entries.iter().map(|(key, tree)| (key.as_ref(), tree)))
    }

    /// The values of a list; none where it is absent or null.
    pub(super) fn list<'s>(&'s self) -> Result<impl ExactSizeIterator<Item = At<'s>>, ImportError> {
        let values = match self.recorded() {
            None => &[][..],
            Some(Tree::List(values)) => values,
            Some(tree) => return Err(self.wrong_shape(Shape::List, tree)),
        };
        let at = |(index, tree)| At {
            tree: Some(tree),
            place: Place { parent: Some(&self.place), step: Step::Index(index) },
        };
        Ok(values.iter().enumerate().map(at))
    }

    fn str(&self) -> Result<Option<&'p str>, ImportError> {
        match self.recorded() {
            None => Ok(None),
            Some(Tree::Text(text)) => Ok(Some(text)),
            Some(tree) => Err(self.wrong_shape(Shape::Text, tree)),
        }
    }

    /// A text, as it stands: an empty one is not the same as none.
    pub(super) fn text(&self) -> Result<Option<String>, ImportError> {
        Ok(self.str()?.map(str::to_owned))
    }

    pub(super) fn required_text(&self) -> Result<String, ImportError> {
        self.required(self.text()?)
    }

    pub(super) fn yes_no(&self) -> Result<Option<bool>, ImportError> {
        match self.recorded() {
            None => Ok(None),
            Some(Tree::YesNo(yes)) => Ok(Some(*yes)),
            Some(tree) => Err(self.wrong_shape(Shape::YesNo, tree)),
        }
    }

    /// A whole number from 0 to `most`, in plain digits: 1e3 and 14.0 are not what a count looks like.
    pub(super) fn whole(&self, most: u64) -> Result<Option<u64>, ImportError> {
        match self.recorded() {
            None => Ok(None),
            Some(Tree::Whole(number)) if *number <= most => Ok(Some(*number)),
            Some(Tree::Whole(_)) => Err(self.error(Problem::TooLarge { most })),
            Some(Tree::Below(_)) => Err(self.error(Problem::Negative)),
            // Below 2^64 a whole number in plain digits would have been read as one.
            Some(Tree::Other(number)) if *number >= u64::MAX as f64 => Err(self.error(Problem::TooLarge { most })),
            Some(Tree::Other(_)) => Err(self.error(Problem::NotWhole)),
            Some(tree) => Err(self.wrong_shape(Shape::Number, tree)),
        }
    }

    /// A number that counts from 1, up to `most`.
    pub(super) fn ordinal(&self, most: u32) -> Result<Option<u32>, ImportError> {
        match self.whole(most.into())? {
            Some(0) => Err(self.error(Problem::TooSmall { least: 1 })),
            number => Ok(number.and_then(|number| number.try_into().ok())),
        }
    }

    pub(super) fn count(&self) -> Result<Option<Count>, ImportError> {
        Ok(self.whole(MAX_COUNT.into())?.and_then(|count| count.try_into().ok()))
    }

    /// Euro with at most two decimals.
    pub(super) fn amount(&self) -> Result<Option<Amount>, ImportError> {
        let too_large = || self.error(Problem::TooLarge { most: Amount::MAX.cents / 100 });
        let cents = match self.recorded() {
            None => return Ok(None),
            Some(Tree::Whole(euro)) => euro.checked_mul(100).ok_or_else(too_large)?,
            Some(Tree::Below(_)) => return Err(self.error(Problem::Negative)),
            Some(Tree::Other(euro)) if euro.is_sign_negative() => return Err(self.error(Problem::Negative)),
            Some(Tree::Other(euro)) if *euro > (Amount::MAX.cents / 100) as f64 => return Err(too_large()),
            Some(Tree::Other(euro)) => {
                // In this range every whole number of cents is exact in a double, and cents / 100 is the double
                // that its two decimals are read as: what does not come back had more decimals.
                let cents = (euro * 100.0).round();
                if cents / 100.0 != *euro {
                    return Err(self.error(Problem::NotAnAmount));
                }
                cents as u64
            }
            Some(tree) => return Err(self.wrong_shape(Shape::Number, tree)),
        };
        if cents > Amount::MAX.cents { Err(too_large()) } else { Ok(Some(Amount { cents })) }
    }

    /// A number or a text, whichever stands there.
    pub(super) fn number_or_text<T>(
        &self,
        number: fn(i64) -> T,
        text: fn(String) -> T,
    ) -> Result<Option<T>, ImportError> {
        match self.recorded() {
            None => Ok(None),
            Some(Tree::Text(found)) => Ok(Some(text(found.clone().into_owned()))),
            Some(Tree::Below(found)) => Ok(Some(number(*found))),
            Some(Tree::Whole(found)) => {
                let most = i64::MAX;
                let found = i64::try_from(*found).map_err(|_| self.error(Problem::TooLarge { most: most as u64 }))?;
                Ok(Some(number(found)))
            }
            Some(Tree::Other(_)) => Err(self.error(Problem::NotWhole)),
            Some(tree) => Err(self.wrong_shape(Shape::NumberOrText, tree)),
        }
    }

    /// A day written `YYYY-MM-DD`.
    pub(super) fn date(&self) -> Result<Option<NaiveDate>, ImportError> {
        let Some(text) = self.str()? else { return Ok(None) };
        let found = || shown(text);
        let Some((year, month, day)) = date_parts(text) else {
            return Err(self.error(Problem::NotADate { found: found() }));
        };
        let date = if year == 0 { None } else { NaiveDate::from_ymd_opt(year, month, day) };
        date.map(Some).ok_or_else(|| self.error(Problem::NoSuchDay { found: found() }))
    }

    /// The value of a closed list.
    pub(super) fn choice<C: Choice>(&self, allowed: &'static [&'static str]) -> Result<Option<C>, ImportError> {
        let Some(id) = self.str()? else { return Ok(None) };
        let choice = C::from_id(id);
        choice.map(Some).ok_or_else(|| self.error(Problem::UnknownChoice { found: shown(id), allowed }))
    }

    /// Values of a closed list, each at most once, in their order.
    pub(super) fn choices<C: Choice>(&self, allowed: &'static [&'static str]) -> Result<Vec<C>, ImportError> {
        let mut choices: Vec<C> = Vec::new();
        for at in self.list()? {
            let choice = at.required(at.choice::<C>(allowed)?)?;
            if choices.contains(&choice) {
                return Err(at.error(Problem::ChoiceTwice { found: choice.id().to_owned() }));
            }
            choices.push(choice);
        }
        Ok(choices)
    }
}

fn date_parts(text: &str) -> Option<(i32, u32, u32)> {
    let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0')))
    };
    let (year, month, day) = (number(&bytes[..4])?, number(&bytes[5..7])?, number(&bytes[8..])?);
    (bytes[4] == b'-' && bytes[7] == b'-').then_some((year.try_into().ok()?, month, day))
}
