//! Every figure of a year, computed once. Whatever shows a figure takes it from here.

use std::{cmp::Ordering, collections::BTreeMap, ops::AddAssign};

use super::{
    access_request::AccessOutcome,
    activity::{Activity, ActivityKind, Channel},
    attendance::{Attendance, Count},
    choice::Choice as _,
    comments::CommentOutcome,
    months::Months,
    year::Year,
};

/// Who came. All in persons.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Participation {
    /// Sum of the recorded women.
    pub women: u64,
    /// Sum of the recorded men.
    pub men: u64,
    /// Participants of whom only a total is known.
    pub gender_unknown: u64,
    /// Sum of the activities' participants (see [`super::attendance::Attendance::participants`]).
    pub participants: u64,
    /// Activities of which the participants are not known.
    pub activities_unknown: u64,
    /// Activities of which anything is recorded about who came.
    pub activities_recorded: u64,
    /// Activities to which men came and no woman.
    pub activities_without_women: u64,
}

impl Participation {
    /// Women among those whose gender is known; `None` where there is nobody.
    pub fn women_share(&self) -> Option<Share> {
        Share::of(self.women, self.women + self.men)
    }

    /// Men among those whose gender is known; `None` where there is nobody.
    pub fn men_share(&self) -> Option<Share> {
        Share::of(self.men, self.women + self.men)
    }

    /// Who came to one activity. Of one that was carried over, who came counts in the year in which it was held.
    pub fn of_activity(activity: &Activity) -> Self {
        if !activity.is_held_here() {
            return Self::default();
        }
        let attendance = activity.attendance;
        let participants = attendance.participants();
        Self {
            women: attendance.women.unwrap_or(0).into(),
            men: attendance.men.unwrap_or(0).into(),
            gender_unknown: attendance.gender_unknown().into(),
            participants: participants.unwrap_or(0).into(),
            activities_unknown: participants.is_none().into(),
            activities_recorded: (attendance != Attendance::default()).into(),
            activities_without_women: (attendance.women == Some(0) && attendance.men > Some(0)).into(),
        }
    }
}

impl AddAssign for Participation {
    fn add_assign(&mut self, other: Self) {
        self.women += other.women;
        self.men += other.men;
        self.gender_unknown += other.gender_unknown;
        self.participants += other.participants;
        self.activities_unknown += other.activities_unknown;
        self.activities_recorded += other.activities_recorded;
        self.activities_without_women += other.activities_without_women;
    }
}

/// What became of comments. All in comments.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CommentTotals {
    pub rejected: u64,
    pub accepted: u64,
    pub partially_accepted: u64,
    /// Without an answer yet, stated totals without any part included.
    pub pending: u64,
    /// Those that went along to the next year, and count there: in no total of this one.
    pub carried_over: u64,
    /// Activities of which comments that count in this year are recorded, and be it that there were none.
    pub activities_recorded: u64,
}

impl CommentTotals {
    /// All comments that count in this year.
    pub fn total(&self) -> u64 {
        self.rejected + self.accepted + self.partially_accepted + self.pending
    }

    /// The comments with one outcome.
    pub fn of(&self, outcome: CommentOutcome) -> u64 {
        match outcome {
            CommentOutcome::Accepted => self.accepted,
            CommentOutcome::PartiallyAccepted => self.partially_accepted,
            CommentOutcome::Rejected => self.rejected,
            CommentOutcome::Pending => self.pending,
        }
    }

    /// The share of an outcome among all comments; `None` where there is no comment.
    pub fn share(&self, outcome: CommentOutcome) -> Option<Share> {
        Share::of(self.of(outcome), self.total())
    }

    /// What became of the comments on one activity.
    pub fn of_activity(activity: &Activity) -> Self {
        let counted = |outcome| activity.comments.counted(outcome).into();
        Self {
            rejected: counted(CommentOutcome::Rejected),
            accepted: counted(CommentOutcome::Accepted),
            partially_accepted: counted(CommentOutcome::PartiallyAccepted),
            pending: counted(CommentOutcome::Pending),
            carried_over: activity.comments.carried_over.unwrap_or(0).into(),
            activities_recorded: activity.comments.total().is_some().into(),
        }
    }
}

impl AddAssign for CommentTotals {
    fn add_assign(&mut self, other: Self) {
        self.rejected += other.rejected;
        self.accepted += other.accepted;
        self.partially_accepted += other.partially_accepted;
        self.pending += other.pending;
        self.carried_over += other.carried_over;
        self.activities_recorded += other.activities_recorded;
    }
}

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    pub part: u64,
    /// Never 0.
    pub whole: u64,
}

impl Share {
    /// Which of two shares is the greater, exactly: two that are rounded alike may differ.
    pub fn compare(self, other: Self) -> Ordering {
        let by = |share: Self, whole: u64| u128::from(share.part) * u128::from(whole);
        by(self, other.whole).cmp(&by(other, self.whole))
    }

    /// The share of `part` in `whole`; `None` of nothing.
    pub fn of(part: u64, whole: u64) -> Option<Self> {
        (whole > 0).then_some(Self { part, whole })
    }

    /// In tenths of a percent, rounded half up: 186 is 18.6 %.
    pub fn per_mille(self) -> u64 {
        (2_000 * self.part + self.whole) / (2 * self.whole)
    }

    /// As a fraction of 1, for the length of a mark.
    pub fn fraction(self) -> f64 {
        self.part as f64 / self.whole as f64
    }
}

/// The figures of one kind of activity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct KindSummary {
    /// Activities that were held in the year.
    pub count: u64,
    /// Activities of earlier years of which unanswered comments came along. Nothing of them counts but their comments.
    pub carried_in: u64,
    pub participation: Participation,
    pub comments: CommentTotals,
    /// Activities whose report has a link.
    pub with_report: u64,
    /// Activities of which a notice, a news item or minutes are recorded as published: by link or by date.
    pub with_notice: u64,
    pub with_news: u64,
    pub with_minutes: u64,
    /// Activities announced on each channel, in the order of [`Channel`].
    pub channels: [u64; Channel::ALL.len()],
    /// Activities with a date that could be read.
    pub dated: u64,
}

impl KindSummary {
    /// All records, with those that came along from an earlier year.
    pub fn records(&self) -> u64 {
        self.count + self.carried_in
    }
}

/// The figures of the mayor's decisions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DecisionSummary {
    pub total: u64,
    pub months_recorded: u64,
    /// January to December; `None` where nothing is recorded.
    pub by_month: [Option<Count>; 12],
}

impl DecisionSummary {
    /// Decisions per recorded month, rounded to the nearest; `None` where no month is recorded.
    pub fn mean_per_month(&self) -> Option<u64> {
        (self.months_recorded > 0).then(|| (2 * self.total + self.months_recorded) / (2 * self.months_recorded))
    }
}

/// The figures of requests for access to documents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AccessSummary {
    /// The requests recorded one by one, or the stated total where that is greater (the office rarely
    /// records each); `None` where nothing is recorded.
    pub total: Option<u64>,
    /// Requests recorded one by one.
    pub recorded: u64,
    /// Recorded requests by outcome, in the order of [`AccessOutcome`].
    pub outcomes: [u64; AccessOutcome::ALL.len()],
}

impl AccessSummary {
    /// Recorded requests with an outcome.
    pub fn outcome(&self, outcome: AccessOutcome) -> u64 {
        self.outcomes[outcome as usize]
    }
}

/// The figures of participatory budgeting's projects.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ProjectSummary {
    pub count: u64,
    pub selected: u64,
    pub localities: u64,
    pub votes: u64,
    /// Euro cents, of the selected projects.
    pub selected_cents: u64,
}

/// Every figure of a year.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    kinds: [KindSummary; ActivityKind::ALL.len()],
    /// Who came to activities of all kinds.
    pub all: Participation,
    /// What became of all comments.
    pub all_comments: CommentTotals,
    pub decisions: DecisionSummary,
    pub access: AccessSummary,
    pub projects: ProjectSummary,
}

/// The figures of a register's years, by year.
pub type Summaries = BTreeMap<u16, Summary>;

impl Summary {
    /// Computes the figures of each year.
    pub fn of_years(years: &BTreeMap<u16, Year>) -> Summaries {
        years.iter().map(|(&number, year)| (number, Self::of(year))).collect()
    }

    /// Computes the figures of a year.
    pub fn of(year: &Year) -> Self {
        let whole = Self {
            decisions: decisions(year, Months::YEAR),
            access: access(year),
            projects: projects(year),
            ..Self::default()
        };
        whole.with_activities(year, |_| true)
    }

    /// Computes the figures of some months of a year: of the activities that were held in them, and of their decisions.
    /// Requests for access and projects are of no month, and not among them.
    pub fn of_months(year: &Year, months: Months) -> Self {
        let of_months = Self { decisions: decisions(year, months), ..Self::default() };
        of_months.with_activities(year, |activity| {
            activity.month_in(year.number).is_some_and(|month| months.contains(month))
        })
    }

    /// Computes the figures of the activities that are of no month of their year: those whose date could not be read or
    /// is of another year, and those that came along from an earlier year.
    pub fn of_no_month(year: &Year) -> Self {
        Self::default().with_activities(year, |activity| activity.month_in(year.number).is_none())
    }

    fn with_activities(self, year: &Year, counts: impl Fn(&Activity) -> bool) -> Self {
        let mut summary = self;
        for &kind in ActivityKind::ALL {
            let of_kind = Self::of_activities(year.activities.of(kind).iter().filter(|activity| counts(activity)));
            summary.all += of_kind.participation;
            summary.all_comments += of_kind.comments;
            summary.kinds[kind as usize] = of_kind;
        }
        summary
    }

    /// The figures of some activities, as of those that a filter leaves in view.
    pub fn of_activities<'a>(activities: impl IntoIterator<Item = &'a Activity>) -> KindSummary {
        let mut summary = KindSummary::default();
        for activity in activities {
            summary.comments += CommentTotals::of_activity(activity);
            if !activity.is_held_here() {
                summary.carried_in += 1;
                continue;
            }
            summary.count += 1;
            summary.participation += Participation::of_activity(activity);
            summary.with_report += u64::from(activity.links.report.is_some());
            summary.dated += u64::from(activity.held_on.is_some());
            let links = &activity.links;
            summary.with_notice += u64::from(links.notice.is_some() || activity.notice_on.is_some());
            summary.with_news += u64::from(links.news.is_some() || activity.news_on.is_some());
            summary.with_minutes += u64::from(links.minutes.is_some() || activity.minutes_on.is_some());
            for &channel in &activity.channels {
                summary.channels[channel as usize] += 1;
            }
        }
        summary
    }

    /// The figures of one kind of activity.
    pub fn kind(&self, kind: ActivityKind) -> &KindSummary {
        &self.kinds[kind as usize]
    }

    /// Who came to the activities of one kind, or of all.
    pub fn participation(&self, kind: Option<ActivityKind>) -> &Participation {
        kind.map_or(&self.all, |kind| &self.kind(kind).participation)
    }

    /// What became of the comments on the activities of one kind, or of all.
    pub fn comments(&self, kind: Option<ActivityKind>) -> &CommentTotals {
        kind.map_or(&self.all_comments, |kind| &self.kind(kind).comments)
    }

    /// Activities of all kinds.
    pub fn activities(&self) -> u64 {
        self.kinds.iter().map(|kind| kind.count).sum()
    }
}

fn decisions(year: &Year, months: Months) -> DecisionSummary {
    let of_months = || (1..).zip(&year.decisions).filter(|&(month, _)| months.contains(month));
    let mut by_month = [None; 12];
    for (month, decisions) in of_months() {
        by_month[usize::from(month) - 1] = decisions.count;
    }
    let counts = of_months().filter_map(|(_, month)| month.count);
    counts.fold(DecisionSummary { by_month, ..DecisionSummary::default() }, |summary, count| DecisionSummary {
        total: summary.total + u64::from(count),
        months_recorded: summary.months_recorded + 1,
        ..summary
    })
}

fn access(year: &Year) -> AccessSummary {
    let recorded = year.access.requests.len() as u64;
    let stated = year.access.stated_total.map(u64::from);
    let mut outcomes = [0; AccessOutcome::ALL.len()];
    for outcome in year.access.requests.iter().filter_map(|request| request.outcome) {
        outcomes[outcome as usize] += 1;
    }
    AccessSummary { total: stated.max((recorded > 0).then_some(recorded)), recorded, outcomes }
}

fn projects(year: &Year) -> ProjectSummary {
    let mut localities: Vec<&str> = year.projects.iter().map(|project| project.locality.trim()).collect();
    localities.sort_unstable();
    localities.dedup();
    localities.retain(|locality| !locality.is_empty());
    let selected = || year.projects.iter().filter(|project| project.selected == Some(true));
    ProjectSummary {
        count: year.projects.len() as u64,
        selected: selected().count() as u64,
        localities: localities.len() as u64,
        votes: year.projects.iter().filter_map(|project| project.votes).map(u64::from).sum(),
        selected_cents: selected().filter_map(|project| project.amount).map(|amount| amount.cents).sum(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_to_the_nearest_tenth_of_a_percent() {
        let per_mille = |part, whole| Share::of(part, whole).map(Share::per_mille);
        assert_eq!(per_mille(121, 649), Some(186));
        assert_eq!(per_mille(1, 3), Some(333));
        assert_eq!(per_mille(1, 2_000), Some(1));
        assert_eq!(per_mille(5, 5), Some(1_000));
        assert_eq!(per_mille(0, 0), None);
    }

    #[test]
    fn nothing_recorded_is_no_request_and_not_zero_requests() {
        let mut year = Year::new(2024);
        assert_eq!(Summary::of(&year).access.total, None);
        year.access.stated_total = Some(72);
        assert_eq!(Summary::of(&year).access.total, Some(72));
    }
}
