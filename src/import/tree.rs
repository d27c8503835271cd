//! JSON as it stands in the file: every entry of every object, in order, repeated keys included.
//!
//! `serde_json::Value` keeps the last of two equal keys and drops the other in silence; this tree keeps both,
//! so that the reader can refuse them by name.

use std::{borrow::Cow, cell::Cell, fmt};

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{
    MAX_BYTES, MAX_VALUES, OBJECT,
    error::{ImportError, Shape},
};

/// How deep objects and lists may stand in one another. The format needs 6; the margin lets an unknown
/// key be named instead of its depth, and the bound keeps the stack small.
const MAX_DEPTH: u8 = 32;

/// A value of JSON. Texts borrow from the file where nothing in them is escaped.
#[derive(Debug)]
pub(super) enum Tree<'de> {
    Null,
    YesNo(bool),
    /// A whole number in plain digits.
    Whole(u64),
    /// A whole number below zero.
    Below(i64),
    /// A number with a fraction or an exponent, or beyond 64 bits.
    Other(f64),
    Text(Cow<'de, str>),
    List(Vec<Tree<'de>>),
    Object(Vec<(Cow<'de, str>, Tree<'de>)>),
}

impl Tree<'_> {
    pub(super) fn shape(&self) -> Shape {
        match self {
            Self::Null => Shape::Null,
            Self::YesNo(_) => Shape::YesNo,
            Self::Whole(_) | Self::Below(_) | Self::Other(_) => Shape::Number,
            Self::Text(_) => Shape::Text,
            Self::List(_) => Shape::List,
            Self::Object(_) => Shape::Object,
        }
    }
}

/// Reads the tree out of a file's bytes; a byte order mark is allowed.
pub(super) fn parse(bytes: &[u8]) -> Result<Tree<'_>, ImportError> {
    if bytes.len() > MAX_BYTES {
        return Err(ImportError::FileTooLarge { bytes: bytes.len(), most: MAX_BYTES });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(ImportError::Empty);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
        ImportError::NotUtf8 { line, column: 1 + before.len() - line_start }
    })?;
    let (too_deep, room) = (Cell::new(false), Cell::new(Some(MAX_VALUES)));
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Value { depth: 0, too_deep: &too_deep, room: &room };
    value.deserialize(&mut deserializer).and_then(|tree| deserializer.end().map(|()| tree)).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        if too_deep.get() {
            ImportError::TooDeep { line, column }
        } else if room.get().is_none() {
            ImportError::TooManyValues
        } else if error.is_eof() {
            ImportError::EndsEarly { line, column }
        } else {
            ImportError::NotJson { line, column }
        }
    })
}

/// Reads one value, knowing how deep it stands.
#[derive(Clone, Copy)]
struct Value<'c> {
    depth: u8,
    /// Set where the nesting is refused: serde's errors carry only a text.
    too_deep: &'c Cell<bool>,
    /// For how many more values there is room; `None` where one was refused for want of it.
    room: &'c Cell<Option<usize>>,
}

impl Value<'_> {
    fn inside<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            self.too_deep.set(true);
            return Err(E::custom("nested too deeply"));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }

    /// Takes the room of so many values.
    fn take_room<E: serde::de::Error>(self, values: usize) -> Result<(), E> {
        let left = self.room.get().and_then(|room| room.checked_sub(values));
        self.room.set(left);
        left.map(drop).ok_or_else(|| E::custom("too many values"))
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = Tree<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = Tree<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Tree<'de>, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Tree<'de>, E> {
        Ok(Tree::YesNo(yes))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Tree<'de>, E> {
        Ok(Tree::Whole(number))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Tree<'de>, E> {
        Ok(u64::try_from(number).map_or(Tree::Below(number), Tree::Whole))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Tree<'de>, E> {
        Ok(Tree::Other(number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Tree<'de>, E> {
        Ok(Tree::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree<'de>, E> {
        Ok(Tree::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree<'de>, A::Error> {
        let inside = self.inside()?;
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(inside)? {
            self.take_room(1)?;
            values.push(value);
        }
        Ok(Tree::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Tree<'de>, A::Error> {
        let inside = self.inside()?;
        self.take_room(OBJECT)?;
        let mut entries = Vec::new();
        while let Some(key) = object.next_key_seed(Key)? {
            self.take_room(1)?;
            entries.push((key, object.next_value_seed(inside)?));
        }
        Ok(Tree::Object(entries))
    }
}

/// Reads a key without copying it where it stands plainly in the file.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}
