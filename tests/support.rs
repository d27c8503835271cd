//! What several tests need: the sample register, and generated ones.

/// The real register of Prizren, 2023, in the interchange format.
pub const SAMPLE: &str = include_str!("../assets/sample/prizren-2023.json");
