//! The figures that a text of the report can hold by name, so that they follow the register.

use std::sync::LazyLock;

use crate::{
    domain::{
        ActivityKind, Amount, Channel, Choice as _, CommentOutcome, Field, FigureKey, Share,
        choice::choice,
        published::{AllFigure, KindFigure},
        summary::{CommentTotals, Participation},
    },
    text::{Texts, findings, key_of, numbers},
};

use super::{Input, document::clean};

choice! {
    /// A figure on who came that no published figure is.
    PeopleFigure {
        WomenShare = "women_share",
        MenShare = "men_share",
        GenderUnknown = "gender_unknown",
        /// Activities of which the participants are not known.
        NotCounted = "not_counted",
        /// Activities to which men came and no woman.
        WithoutWomen = "without_women",
    }
}

choice! {
    /// A count of the comments on activities of all kinds.
    CommentsFigure {
        Total = "total",
        Accepted = "accepted",
        PartiallyAccepted = "partially_accepted",
        Rejected = "rejected",
        Pending = "pending",
        /// Accepted in whole or in part.
        TakenUp = "taken_up",
    }
}

choice! {
    /// A share of the comments.
    CommentsShare {
        Accepted = "accepted_share",
        PartiallyAccepted = "partially_accepted_share",
        Rejected = "rejected_share",
        Pending = "pending_share",
        /// Accepted in whole or in part.
        TakenUp = "taken_up_share",
    }
}

choice! {
    /// Of how many activities something was published.
    PublishedFigure {
        Report = "with_report",
        Notice = "with_notice",
        News = "with_news",
        Minutes = "with_minutes",
    }
}

choice! {
    /// A figure of participatory budgeting's projects.
    ProjectFigure {
        Count = "count",
        Selected = "selected",
        Localities = "localities",
        Votes = "votes",
        /// Of the selected projects, in euro.
        Amount = "amount",
    }
}

/// A figure that a text can hold by name. Where there is a kind, none stands for all kinds together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NarrativeFigure {
    Year,
    Municipality,
    /// One of the figures that a published report is compared by.
    Key(FigureKey),
    /// Activities of all kinds.
    Activities,
    People(Option<ActivityKind>, PeopleFigure),
    Comments(CommentsFigure),
    CommentsShare(Option<ActivityKind>, CommentsShare),
    Published(ActivityKind, PublishedFigure),
    /// Activities announced on a channel.
    Announced(ActivityKind, Channel),
    Project(ProjectFigure),
    DecisionMonths,
    DecisionMean,
    /// Requests for access that are recorded one by one.
    AccessRecorded,
}

/// What a figure holds before a language writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Held {
    Count(u64),
    Share(Share),
    Amount(Amount),
    Year(u16),
    /// A name, as the register holds it.
    Name(String),
}

impl Held {
    /// As the language writes it.
    pub(super) fn written(&self, texts: &Texts) -> String {
        let language = texts.language();
        match self {
            Self::Count(count) => numbers::count(*count, language),
            Self::Share(share) => numbers::share(*share, language),
            Self::Amount(amount) => numbers::amount(*amount, language),
            Self::Year(year) => year.to_string(),
            Self::Name(name) => name.clone(),
        }
    }
}

/// Every figure with its name, in the order in which they are offered.
static TABLE: LazyLock<Vec<(NarrativeFigure, String)>> = LazyLock::new(|| {
    let mut figures = vec![NarrativeFigure::Year, NarrativeFigure::Municipality];
    of_scope(None, &mut figures);
    figures.extend(CommentsFigure::ALL.iter().map(|&figure| NarrativeFigure::Comments(figure)));
    figures.extend(CommentsShare::ALL.iter().map(|&share| NarrativeFigure::CommentsShare(None, share)));
    for &kind in ActivityKind::ALL {
        of_scope(Some(kind), &mut figures);
        figures.extend(CommentsShare::ALL.iter().map(|&share| NarrativeFigure::CommentsShare(Some(kind), share)));
        figures.extend(PublishedFigure::ALL.iter().map(|&figure| NarrativeFigure::Published(kind, figure)));
        figures.extend(Channel::ALL.iter().map(|&channel| NarrativeFigure::Announced(kind, channel)));
    }
    figures.extend(ProjectFigure::ALL.iter().map(|&figure| NarrativeFigure::Project(figure)));
    figures.push(NarrativeFigure::Key(FigureKey::DecisionCount));
    figures.extend([NarrativeFigure::DecisionMonths, NarrativeFigure::DecisionMean]);
    figures.push(NarrativeFigure::Key(FigureKey::AccessRequestCount));
    figures.push(NarrativeFigure::AccessRecorded);
    figures.into_iter().map(|figure| (figure, figure.name())).collect()
});

/// The figures on who came to the activities of a kind, or of all.
fn of_scope(scope: Option<ActivityKind>, figures: &mut Vec<NarrativeFigure>) {
    if scope.is_none() {
        figures.push(NarrativeFigure::Activities);
    }
    let is_of_scope = |key: &FigureKey| match (*key, scope) {
        (FigureKey::Kind(kind, _), Some(scope)) => kind == scope,
        (FigureKey::All(_), None) => true,
        _ => false,
    };
    figures.extend(FigureKey::all().filter(is_of_scope).map(NarrativeFigure::Key));
    figures.extend(PeopleFigure::ALL.iter().map(|&figure| NarrativeFigure::People(scope, figure)));
}

impl NarrativeFigure {
    /// Every figure, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|(figure, _)| *figure)
    }

    /// The figure of a name; `None` where there is none.
    pub fn from_id(id: &str) -> Option<Self> {
        TABLE.iter().find(|(_, name)| name == id).map(|(figure, _)| *figure)
    }

    /// The figure's name, as it stands between braces in a text.
    pub fn id(self) -> &'static str {
        TABLE.iter().find(|(figure, _)| *figure == self).map_or("", |(_, name)| name.as_str())
    }

    /// The known name that is nearest to a misspelt one, where one is near enough to be meant.
    pub fn nearest(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase().replace([' ', '-'], "_");
        let length = name.chars().count();
        let most = (length / 3).max(1);
        if length > LONGEST {
            return None;
        }
        let near = TABLE.iter().map(|(figure, known)| (*figure, distance(&name, known)));
        near.filter(|(_, distance)| *distance <= most).min_by_key(|(_, distance)| *distance).map(|(figure, _)| figure)
    }

    fn name(self) -> String {
        let scoped = |scope: Option<ActivityKind>, all: &str, figure: &str| match scope {
            Some(kind) => format!("{kind}.{figure}"),
            None => format!("{all}.{figure}"),
        };
        match self {
            Self::Year => "year".to_owned(),
            Self::Municipality => "municipality".to_owned(),
            Self::Key(key) => key.to_string(),
            Self::Activities => "all.count".to_owned(),
            Self::People(scope, figure) => scoped(scope, "all", figure.id()),
            Self::Comments(figure) => format!("comments.{figure}"),
            Self::CommentsShare(scope, share) => scoped(scope, "comments", share.id()),
            Self::Published(kind, figure) => format!("{kind}.{figure}"),
            Self::Announced(kind, channel) => format!("{kind}.on_{channel}"),
            Self::Project(figure) => format!("project.{figure}"),
            Self::DecisionMonths => "decision.months".to_owned(),
            Self::DecisionMean => "decision.mean".to_owned(),
            Self::AccessRecorded => "access_request.recorded".to_owned(),
        }
    }

    /// The figure as the report's language writes it; a dash where nothing is recorded of which it could be made.
    pub fn value(self, input: &Input<'_>, texts: &Texts) -> String {
        self.held(input).map_or_else(|| "—".to_owned(), |held| held.written(texts))
    }

    /// What the figure is of, in words, for those who choose one.
    pub fn label(self, texts: &Texts) -> String {
        let named = |figure: &str| texts.get(&format!("narrative-figure-{}", key_of(figure)));
        let scoped = |scope: Option<ActivityKind>, all: &str, figure: &str| {
            let about = match scope {
                Some(kind) => texts.get(&format!("kind-{}", key_of(kind.id()))),
                None => texts.get(all),
            };
            format!("{figure} · {about}")
        };
        match self {
            Self::Key(key) => findings::figure_name(key, texts),
            Self::Year | Self::Municipality => named(self.id()),
            Self::Activities => named("activities"),
            Self::People(scope, figure) => scoped(scope, "narrative-figure-all", &named(figure.id())),
            Self::Comments(figure) => named(&format!("comments.{figure}")),
            Self::CommentsShare(scope, share) => scoped(scope, "narrative-figure-all", &named(share.id())),
            Self::Published(kind, figure) => scoped(Some(kind), "", &named(figure.id())),
            Self::Announced(kind, channel) => {
                let channel = texts.choice(Field::Channels, channel.id());
                let announced = texts.with("narrative-figure-announced", &[("channel", (&channel).into())]);
                scoped(Some(kind), "", &announced)
            }
            Self::Project(figure) => named(&format!("project.{figure}")),
            Self::DecisionMonths | Self::DecisionMean | Self::AccessRecorded => named(self.id()),
        }
    }

    /// What the figure holds; `None` where nothing is recorded of which it could be made.
    pub(super) fn held(self, input: &Input<'_>) -> Option<Held> {
        let summary = input.summary;
        let people = |scope: Option<ActivityKind>| -> &Participation {
            scope.map_or(&summary.all, |kind| &summary.kind(kind).participation)
        };
        let comments = |scope: Option<ActivityKind>| -> &CommentTotals {
            scope.map_or(&summary.all_comments, |kind| &summary.kind(kind).comments)
        };
        let taken_up = |comments: &CommentTotals| comments.accepted + comments.partially_accepted;
        Some(match self {
            Self::Year => Held::Year(input.year.number),
            Self::Municipality => {
                let name = clean(&input.municipality.name);
                return (!name.is_empty()).then_some(Held::Name(name));
            }
            Self::Key(FigureKey::DecisionCount) if summary.decisions.months_recorded == 0 => return None,
            Self::Key(FigureKey::AccessRequestCount) => Held::Count(summary.access.total?),
            Self::Key(key) => Held::Count(key.computed(summary)),
            Self::Activities => Held::Count(summary.activities()),
            Self::People(scope, figure) => {
                let people = people(scope);
                match figure {
                    PeopleFigure::WomenShare => Held::Share(people.women_share()?),
                    PeopleFigure::MenShare => Held::Share(people.men_share()?),
                    PeopleFigure::GenderUnknown => Held::Count(people.gender_unknown),
                    PeopleFigure::NotCounted => Held::Count(people.activities_unknown),
                    PeopleFigure::WithoutWomen => Held::Count(people.activities_without_women),
                }
            }
            Self::Comments(figure) => {
                let comments = comments(None);
                Held::Count(match figure {
                    CommentsFigure::Total => comments.total(),
                    CommentsFigure::Accepted => comments.accepted,
                    CommentsFigure::PartiallyAccepted => comments.partially_accepted,
                    CommentsFigure::Rejected => comments.rejected,
                    CommentsFigure::Pending => comments.pending,
                    CommentsFigure::TakenUp => taken_up(comments),
                })
            }
            Self::CommentsShare(scope, share) => {
                let comments = comments(scope);
                Held::Share(match share {
                    CommentsShare::Accepted => comments.share(CommentOutcome::Accepted)?,
                    CommentsShare::PartiallyAccepted => comments.share(CommentOutcome::PartiallyAccepted)?,
                    CommentsShare::Rejected => comments.share(CommentOutcome::Rejected)?,
                    CommentsShare::Pending => comments.share(CommentOutcome::Pending)?,
                    CommentsShare::TakenUp => Share::of(taken_up(comments), comments.total())?,
                })
            }
            Self::Published(kind, figure) => {
                let of_kind = summary.kind(kind);
                Held::Count(match figure {
                    PublishedFigure::Report => of_kind.with_report,
                    PublishedFigure::Notice => of_kind.with_notice,
                    PublishedFigure::News => of_kind.with_news,
                    PublishedFigure::Minutes => of_kind.with_minutes,
                })
            }
            Self::Announced(kind, channel) => Held::Count(summary.kind(kind).channels[channel as usize]),
            Self::Project(figure) => {
                let projects = &summary.projects;
                match figure {
                    ProjectFigure::Count => Held::Count(projects.count),
                    ProjectFigure::Selected => Held::Count(projects.selected),
                    ProjectFigure::Localities => Held::Count(projects.localities),
                    ProjectFigure::Votes => Held::Count(projects.votes),
                    ProjectFigure::Amount => Held::Amount(Amount { cents: projects.selected_cents }),
                }
            }
            Self::DecisionMonths => Held::Count(summary.decisions.months_recorded),
            Self::DecisionMean => Held::Count(summary.decisions.mean_per_month()?),
            Self::AccessRecorded => Held::Count(summary.access.recorded),
        })
    }

    // The figures of a kind or of all kinds, by one name for both.

    pub(super) fn women(scope: Option<ActivityKind>) -> Self {
        Self::scoped(scope, KindFigure::Women, Self::Key(FigureKey::All(AllFigure::Women)))
    }

    pub(super) fn men(scope: Option<ActivityKind>) -> Self {
        Self::scoped(scope, KindFigure::Men, Self::Key(FigureKey::All(AllFigure::Men)))
    }

    pub(super) fn participants(scope: Option<ActivityKind>) -> Self {
        Self::scoped(scope, KindFigure::Participants, Self::Key(FigureKey::All(AllFigure::Participants)))
    }

    pub(super) fn comments(scope: Option<ActivityKind>, figure: KindFigure) -> Self {
        let of_all = match figure {
            KindFigure::Accepted => CommentsFigure::Accepted,
            KindFigure::PartiallyAccepted => CommentsFigure::PartiallyAccepted,
            KindFigure::Rejected => CommentsFigure::Rejected,
            KindFigure::Pending => CommentsFigure::Pending,
            _ => CommentsFigure::Total,
        };
        Self::scoped(scope, figure, Self::Comments(of_all))
    }

    fn scoped(scope: Option<ActivityKind>, figure: KindFigure, all: Self) -> Self {
        scope.map_or(all, |kind| Self::Key(FigureKey::Kind(kind, figure)))
    }

    /// A character that no text of a person's has, to stand for the figure while a sentence is made.
    pub(super) fn stand_in(self) -> char {
        let place = TABLE.iter().position(|(figure, _)| *figure == self).unwrap_or_default();
        u32::try_from(place).ok().and_then(|place| char::from_u32(STAND_INS + place)).unwrap_or('\u{fffd}')
    }

    /// The figure for which a character stands.
    pub(super) fn of_stand_in(character: char) -> Option<Self> {
        let place = u32::from(character).checked_sub(STAND_INS)?;
        TABLE.get(usize::try_from(place).ok()?).map(|(figure, _)| *figure)
    }
}

/// The first code of the supplementary private use area.
const STAND_INS: u32 = 0xf_0000;

/// No name is nearly as long, in characters.
const LONGEST: usize = 80;

/// How many letters must be put in, taken out, exchanged or swapped with their neighbour to make one text the other.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, known) in other.iter().enumerate() {
            let exchanged = last[column] + usize::from(letter != known);
            let mut least = exchanged.min(last[column + 1] + 1).min(line[column] + 1);
            if row > 0 && column > 0 && *letter == other[column - 1] && one[row - 1] == *known {
                least = least.min(before[column - 1] + 1);
            }
            line.push(least);
        }
        before = std::mem::replace(&mut last, line);
    }
    last[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TRANSLATED;

    #[test]
    fn every_figure_has_a_name_of_its_own_that_reads_back() {
        for figure in NarrativeFigure::all() {
            assert_eq!(NarrativeFigure::from_id(figure.id()), Some(figure), "{}", figure.id());
            assert_eq!(NarrativeFigure::of_stand_in(figure.stand_in()), Some(figure));
        }
        for key in FigureKey::all() {
            assert_eq!(NarrativeFigure::from_id(&key.to_string()), Some(NarrativeFigure::Key(key)));
        }
    }

    #[test]
    fn every_figure_has_a_label_of_its_own_in_every_language() {
        for &language in TRANSLATED {
            let texts = Texts::new(language);
            let mut labels: Vec<String> = NarrativeFigure::all().map(|figure| figure.label(&texts)).collect();
            assert!(!labels.iter().any(|label| label.starts_with("narrative-") || label.starts_with("figure-")));
            let all = labels.len();
            labels.sort();
            labels.dedup();
            assert_eq!(labels.len(), all, "{language}: two figures are called the same");
        }
    }

    #[test]
    fn a_slip_of_the_hand_finds_the_name_that_was_meant_and_nonsense_finds_none() {
        let nearest = |name| NarrativeFigure::nearest(name).map(NarrativeFigure::id);
        assert_eq!(nearest("hearing.acepted"), Some("hearing.accepted"));
        assert_eq!(nearest("hearing.womne"), Some("hearing.women"));
        assert_eq!(nearest("All.Women Share"), Some("all.women_share"));
        assert_eq!(nearest("yaer"), Some("year"));
        assert_eq!(nearest("decisions.count"), Some("decision.count"));
        assert_eq!(nearest("qwertyuiop"), None);
        assert_eq!(nearest(""), None);
        assert_eq!(nearest(&"x".repeat(100_000)), None);
    }
}
