//! Closed lists of values: each has one identifier, the same in files, edits and on the command line.

/// A value out of a closed list.
pub trait Choice: Copy + Eq + 'static {
    /// Every value, in the order in which people are shown it.
    const ALL: &'static [Self];

    /// The identifier in files and edits, as `format.md` of the interchange format spells it.
    fn id(self) -> &'static str;

    /// The value of an identifier; `None` where there is no such value.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.id() == id)
    }
}

/// Declares an enum that is a [`Choice`] and serialises as its identifier.
macro_rules! choice {
    ($(#[$meta:meta])* $Name:ident { $($(#[$variant_meta:meta])* $Variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $Name {
            $($(#[$variant_meta])* #[serde(rename = $id)] $Variant),+
        }

        impl $crate::domain::choice::Choice for $Name {
            const ALL: &'static [Self] = &[$(Self::$Variant),+];

            fn id(self) -> &'static str {
                match self { $(Self::$Variant => $id),+ }
            }
        }

        impl $Name {
            /// The identifiers of all values, in their order.
            pub const IDS: &'static [&'static str] = &[$($id),+];
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str($crate::domain::choice::Choice::id(*self))
            }
        }
    };
}
pub(crate) use choice;
