//! Figures as they were published, under the keys by which they are compared with the computed ones.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{activity::ActivityKind, choice::Choice as _, choice::choice, summary::Summary};

choice! {
    /// A figure of one kind of activity.
    KindFigure {
        Count = "count",
        Women = "women",
        Men = "men",
        Participants = "participants",
        Rejected = "rejected",
        Accepted = "accepted",
        PartiallyAccepted = "partially_accepted",
        Pending = "pending",
        Comments = "comments",
    }
}

choice! {
    /// A figure over all kinds of activity.
    AllFigure {
        Women = "women",
        Men = "men",
        Participants = "participants",
    }
}

/// The key of a published figure, as in `hearing.accepted`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum FigureKey {
    Kind(ActivityKind, KindFigure),
    All(AllFigure),
    DecisionCount,
    AccessRequestCount,
}

/// There is no such key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no published figure has the key {0:?}")]
pub struct UnknownFigureKey(pub String);

impl FigureKey {
    /// Every key, in the order of the report.
    pub fn all() -> impl Iterator<Item = Self> {
        let kinds = ActivityKind::ALL
            .iter()
            .flat_map(|&kind| KindFigure::ALL.iter().map(move |&figure| Self::Kind(kind, figure)));
        kinds
            .chain(AllFigure::ALL.iter().map(|&figure| Self::All(figure)))
            .chain([Self::DecisionCount, Self::AccessRequestCount])
    }

    /// The figure as the register computes it.
    pub fn computed(self, summary: &Summary) -> u64 {
        match self {
            Self::Kind(kind, figure) => {
                let of_kind = summary.kind(kind);
                match figure {
                    KindFigure::Count => of_kind.count,
                    KindFigure::Women => of_kind.participation.women,
                    KindFigure::Men => of_kind.participation.men,
                    KindFigure::Participants => of_kind.participation.participants,
                    KindFigure::Rejected => of_kind.comments.rejected,
                    KindFigure::Accepted => of_kind.comments.accepted,
                    KindFigure::PartiallyAccepted => of_kind.comments.partially_accepted,
                    KindFigure::Pending => of_kind.comments.pending,
                    KindFigure::Comments => of_kind.comments.total(),
                }
            }
            Self::All(AllFigure::Women) => summary.all.women,
            Self::All(AllFigure::Men) => summary.all.men,
            Self::All(AllFigure::Participants) => summary.all.participants,
            Self::DecisionCount => summary.decisions.total,
            Self::AccessRequestCount => summary.access.total.unwrap_or(0),
        }
    }

    /// The figure as it was before pending comments were carried over to the next year. What was published then is
    /// still true: the comments are only counted where they are answered.
    pub fn computed_before_carrying(self, summary: &Summary) -> u64 {
        let carried_over = match self {
            Self::Kind(kind, KindFigure::Pending | KindFigure::Comments) => summary.kind(kind).comments.carried_over,
            _ => 0,
        };
        self.computed(summary) + carried_over
    }
}

impl fmt::Display for FigureKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(kind, figure) => write!(formatter, "{kind}.{figure}"),
            Self::All(figure) => write!(formatter, "all.{figure}"),
            Self::DecisionCount => formatter.write_str("decision.count"),
            Self::AccessRequestCount => formatter.write_str("access_request.count"),
        }
    }
}

impl FromStr for FigureKey {
    type Err = UnknownFigureKey;

    fn from_str(key: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownFigureKey(key.to_owned());
        let (subject, figure) = key.split_once('.').ok_or_else(unknown)?;
        match (subject, figure) {
            ("decision", "count") => Ok(Self::DecisionCount),
            ("access_request", "count") => Ok(Self::AccessRequestCount),
            ("all", figure) => AllFigure::from_id(figure).map(Self::All).ok_or_else(unknown),
            (kind, figure) => ActivityKind::from_id(kind)
                .zip(KindFigure::from_id(figure))
                .map(|(kind, figure)| Self::Kind(kind, figure))
                .ok_or_else(unknown),
        }
    }
}

impl TryFrom<String> for FigureKey {
    type Error = UnknownFigureKey;

    fn try_from(key: String) -> Result<Self, Self::Error> {
        key.parse()
    }
}

impl From<FigureKey> for String {
    fn from(key: FigureKey) -> Self {
        key.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_reads_back_as_itself() {
        for key in FigureKey::all() {
            assert_eq!(key.to_string().parse(), Ok(key));
        }
    }

    #[test]
    fn a_key_of_no_figure_is_refused() {
        for key in ["", "hearing", "hearing.", "hearing.children", "all.rejected", "decision.women", "x.count"] {
            assert_eq!(key.parse::<FigureKey>(), Err(UnknownFigureKey(key.to_owned())));
        }
    }
}
