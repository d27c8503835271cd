//! The figures of the real register.
