//! How the figures of a year differ from those of the year before it.

use super::{
    activity::ActivityKind,
    summary::{KindSummary, Share, Summaries, Summary},
};

/// A figure that two years can be compared by; of activities, those of one kind or, with `None`, of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Compared {
    Activities(Option<ActivityKind>),
    Participants(Option<ActivityKind>),
    WomenShare(Option<ActivityKind>),
    Comments(Option<ActivityKind>),
    AcceptedShare(Option<ActivityKind>),
    /// In the months that are recorded of both years: half a year is not compared with a whole one.
    Decisions,
    AccessRequests,
}

impl Compared {
    /// What the activities of a kind are compared by.
    pub fn of_kind(kind: ActivityKind) -> Vec<Self> {
        let kind = Some(kind);
        let all = [Self::Activities(kind), Self::Participants(kind), Self::WomenShare(kind)];
        let of_comments = [Self::Comments(kind), Self::AcceptedShare(kind)];
        all.into_iter().chain(of_comments).collect()
    }

    /// What two years are compared by as a whole.
    pub fn of_year() -> Vec<Self> {
        let of_activities = [Self::Activities(None), Self::Participants(None), Self::WomenShare(None)];
        let others = [Self::Comments(None), Self::AcceptedShare(None), Self::Decisions, Self::AccessRequests];
        of_activities.into_iter().chain(others).collect()
    }
}

/// A figure of both years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values {
    Counts { before: u64, now: u64 },
    Shares { before: Share, now: Share },
}

/// A figure beside that of the year before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    pub compared: Compared,
    /// The calendar year before the one in view.
    pub year_before: u16,
    pub values: Values,
    /// Of decisions: how many months are compared, where that is not all that is recorded of either year.
    pub months: Option<u64>,
}

/// Below this count one case more or less is so great a part of it that no percentage is said.
const LEAST_FOR_PERCENT: u64 = 20;

impl Difference {
    /// How a figure of `year` differs from that of the calendar year before; `None` where that year is not in the
    /// register, or where either year has no such figure recorded. A year of which nothing is recorded is no year of
    /// zeros.
    pub fn of(compared: Compared, year: u16, years: &Summaries) -> Option<Self> {
        let year_before = year.checked_sub(1)?;
        let (before, now) = (years.get(&year_before)?, years.get(&year)?);
        let (values, months) = match compared {
            Compared::WomenShare(_) | Compared::AcceptedShare(_) => {
                (Values::Shares { before: share(compared, before)?, now: share(compared, now)? }, None)
            }
            Compared::Decisions => decisions(before, now)?,
            _ => (Values::Counts { before: count(compared, before)?, now: count(compared, now)? }, None),
        };
        Some(Self { compared, year_before, values, months })
    }

    /// Those of some figures that are recorded of both years.
    pub fn of_all(compared: &[Compared], year: u16, years: &Summaries) -> Vec<Self> {
        compared.iter().filter_map(|&compared| Self::of(compared, year, years)).collect()
    }

    /// By how much the figure is greater than in the year before: of a count, as it is; of a share, in tenths of a
    /// percentage point, between the shares as they are written, so that what stands beside them adds up.
    pub fn change(&self) -> i64 {
        match self.values {
            Values::Counts { before, now } => signed(now) - signed(before),
            Values::Shares { before, now } => signed(now.per_mille()) - signed(before.per_mille()),
        }
    }

    /// The change of a count in tenths of a percent of the year before, rounded half away from zero; `None` of a
    /// share, and where the count was too small for a percentage to say anything.
    pub fn relative(&self) -> Option<i64> {
        let Values::Counts { before, .. } = self.values else { return None };
        let change = self.change();
        let part = Share::of(change.unsigned_abs(), before).filter(|_| before >= LEAST_FOR_PERCENT)?;
        Some(signed(part.per_mille()) * change.signum())
    }
}

/// No count of a register comes near what an `i64` holds.
fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The figures of a kind of activities, or of all.
fn of_activities(kind: Option<ActivityKind>, summary: &Summary) -> KindSummary {
    match kind {
        Some(kind) => *summary.kind(kind),
        None => KindSummary {
            count: summary.activities(),
            participation: summary.all,
            comments: summary.all_comments,
            ..KindSummary::default()
        },
    }
}

/// A count of one year; `None` where nothing of it is recorded.
fn count(compared: Compared, summary: &Summary) -> Option<u64> {
    match compared {
        Compared::Activities(kind) => Some(of_activities(kind, summary).count).filter(|&count| count > 0),
        Compared::Participants(kind) => {
            let participation = of_activities(kind, summary).participation;
            (participation.activities_recorded > 0).then_some(participation.participants)
        }
        Compared::Comments(kind) => {
            let comments = of_activities(kind, summary).comments;
            (comments.activities_recorded > 0).then(|| comments.total())
        }
        Compared::AccessRequests => summary.access.total,
        Compared::Decisions | Compared::WomenShare(_) | Compared::AcceptedShare(_) => None,
    }
}

/// A share of one year; `None` where there is nothing to have a share of.
fn share(compared: Compared, summary: &Summary) -> Option<Share> {
    match compared {
        Compared::WomenShare(kind) => of_activities(kind, summary).participation.women_share(),
        Compared::AcceptedShare(kind) => {
            let comments = of_activities(kind, summary).comments;
            Share::of(comments.accepted, comments.total())
        }
        _ => None,
    }
}

/// The decisions of the months that both years have; with them how many, where either year has others too.
fn decisions(before: &Summary, now: &Summary) -> Option<(Values, Option<u64>)> {
    let both = before.decisions.by_month.iter().zip(&now.decisions.by_month);
    let both: Vec<(u64, u64)> = both.filter_map(|(&before, &now)| Some((before?.into(), now?.into()))).collect();
    let months = both.len() as u64;
    let all = before.decisions.months_recorded == months && now.decisions.months_recorded == months;
    let (before, now) = (both.iter().map(|both| both.0).sum(), both.iter().map(|both| both.1).sum());
    (months > 0).then_some((Values::Counts { before, now }, (!all).then_some(months)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        activity::Activity,
        attendance::Count,
        record::RecordId,
        year::{Register, Year},
    };

    /// Hearings of a year, each with its women, men, and comments accepted and rejected.
    fn year(number: u16, hearings: &[[Option<Count>; 4]]) -> Year {
        let mut year = Year::new(number);
        for &[women, men, accepted, rejected] in hearings {
            let mut hearing = Activity::new(RecordId(uuid::Uuid::nil()), ActivityKind::Hearing);
            (hearing.attendance.women, hearing.attendance.men) = (women, men);
            (hearing.comments.accepted, hearing.comments.rejected) = (accepted, rejected);
            year.activities.of_mut(ActivityKind::Hearing).push(hearing);
        }
        year
    }

    fn difference(compared: Compared, years: impl IntoIterator<Item = Year>) -> Option<Difference> {
        let years = years.into_iter().map(|year| (year.number, year)).collect();
        let register = Register { years, ..Register::default() };
        Difference::of(compared, 2023, &Summary::of_years(&register.years))
    }

    const HEARING: Option<ActivityKind> = Some(ActivityKind::Hearing);

    #[test]
    fn a_count_differs_by_itself_and_in_percent_where_it_was_not_small() {
        let before = || year(2022, &[[Some(10), Some(54), None, None]]);
        let now = || year(2023, &[[Some(12), Some(40), None, None], [None, None, None, None]]);
        let participants = difference(Compared::Participants(HEARING), [before(), now()]).expect("both are recorded");
        assert_eq!(participants.values, Values::Counts { before: 64, now: 52 });
        assert_eq!((participants.change(), participants.relative()), (-12, Some(-188)));
        let activities = difference(Compared::Activities(HEARING), [before(), now()]).expect("both are recorded");
        assert_eq!((activities.change(), activities.relative()), (1, None), "one more than one is no 100 %");
    }

    #[test]
    fn shares_differ_in_points_between_the_shares_as_they_are_written() {
        // 16.66… % and 33.33… %: written 16.7 and 33.3, which are 16.6 points apart.
        let years = [year(2022, &[[Some(1), Some(5), None, None]]), year(2023, &[[Some(1), Some(2), None, None]])];
        let share = difference(Compared::WomenShare(None), years).expect("both are recorded");
        assert_eq!((share.change(), share.relative()), (166, None));
    }

    #[test]
    fn what_is_not_recorded_of_either_year_is_not_compared() {
        let whole = || year(2023, &[[Some(1), Some(2), Some(3), Some(4)]]);
        let unknown = || year(2022, &[[None; 4]]);
        let compared = Compared::of_kind(ActivityKind::Hearing);
        for what in &compared {
            assert_eq!(difference(*what, [whole()]), None, "no year before");
            assert_eq!(difference(*what, [year(2021, &[[Some(1); 4]]), whole()]), None, "a gap between the years");
            assert_eq!(difference(*what, [year(2022, &[]), whole()]), None, "an empty year before");
            assert_eq!(difference(*what, [year(2022, &[[Some(1); 4]]), year(2023, &[])]), None, "an empty year");
        }
        for what in &compared[1..] {
            assert_eq!(difference(*what, [unknown(), whole()]), None, "{what:?}");
        }
        assert_eq!(difference(Compared::AccessRequests, [unknown(), whole()]), None);
        assert_eq!(difference(Compared::Decisions, [unknown(), whole()]), None);
        let nobody = year(2022, &[[Some(0), Some(0), Some(0), Some(0)]]);
        let came =
            difference(Compared::Participants(HEARING), [nobody, whole()]).expect("that nobody came is recorded");
        assert_eq!(came.change(), 3);
    }

    #[test]
    fn decisions_of_half_a_year_are_compared_with_the_same_months() {
        let (mut before, mut now) = (Year::new(2022), Year::new(2023));
        before.decisions.iter_mut().for_each(|month| month.count = Some(50));
        now.decisions.iter_mut().take(6).for_each(|month| month.count = Some(48));
        let half = difference(Compared::Decisions, [before.clone(), now.clone()]).expect("six months of both");
        assert_eq!(half.values, Values::Counts { before: 300, now: 288 });
        assert_eq!((half.change(), half.relative(), half.months), (-12, Some(-40), Some(6)));
        now.decisions.iter_mut().for_each(|month| month.count = Some(51));
        let whole = difference(Compared::Decisions, [before, now]).expect("both are recorded");
        assert_eq!((whole.change(), whole.months), (12, None));
    }
}
