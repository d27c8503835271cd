//! `participants-sum` and `comments-sum`: what a source stated against what its parts add up to, and which value
//! explains the difference best.

use crate::domain::{
    activity::{Activity, ActivityKind},
    attendance::{Count, MAX_COUNT},
    choice::Choice as _,
    field::{Field, Value},
    published::{FigureKey, KindFigure},
    rule::RuleId,
    summary::Summary,
    waiver::SeenValue,
    year::Year,
};

use super::{
    Sink,
    finding::{FoundIn, Remedy, Severity, Suggestion, Why},
};

/// The totals that were published of each kind, and what is computed in their place.
#[derive(Debug, Default)]
pub(super) struct Totals {
    /// By kind and figure.
    pairs: [[Option<(i64, i64)>; KindFigure::ALL.len()]; ActivityKind::ALL.len()],
}

impl Totals {
    pub(super) fn of_year(year: &Year, summary: &Summary) -> Self {
        let mut totals = Self::default();
        for (&key, &published) in &year.published {
            if let FigureKey::Kind(kind, figure) = key {
                let pair = i64::try_from(published).ok().zip(i64::try_from(key.computed_before_carrying(summary)).ok());
                totals.pairs[kind as usize][figure as usize] = pair;
            }
        }
        totals
    }

    /// A total of a kind as it was published, and as it is computed now.
    fn of(&self, kind: ActivityKind, figure: KindFigure) -> Option<(FigureKey, i64, i64)> {
        let (published, computed) = self.pairs[kind as usize][figure as usize]?;
        Some((FigureKey::Kind(kind, figure), published, computed))
    }

    /// How many published totals of a kind are true after changes, less those that are not.
    fn agreement(&self, kind: ActivityKind, changes: impl Iterator<Item = (KindFigure, i64)>) -> i32 {
        let agrees = changes.filter_map(|(figure, by)| {
            let (_, published, computed) = self.of(kind, figure)?;
            Some(if computed + by == published { 1 } else { -1 })
        });
        agrees.sum()
    }
}

/// Women and men against the stated total.
pub(super) fn participants(activity: &Activity, totals: &Totals, sink: &mut Sink<'_>) {
    let attendance = activity.attendance;
    let (Some(women), Some(men), Some(stated)) = (attendance.women, attendance.men, attendance.stated) else { return };
    let sum = women.saturating_add(men);
    if sum == stated {
        return;
    }
    let parts = [
        Part { field: Field::Women, figure: KindFigure::Women, value: women },
        Part { field: Field::Men, figure: KindFigure::Men, value: men },
    ];
    let row = Row { kind: activity.kind, sum, stated, stated_field: Field::StatedParticipants };
    let remedy = row.weigh(&parts, KindFigure::Participants, totals);
    sink.find(RuleId::ParticipantsSum, Severity::Error, FoundIn::Field(Field::StatedParticipants))
        .stated(SeenValue::Number(stated.into()))
        .computed(SeenValue::Number(sum.into()))
        .remedy(remedy);
}

/// The outcomes of comments against the stated total.
pub(super) fn comments(activity: &Activity, totals: &Totals, sink: &mut Sink<'_>) {
    let comments = activity.comments;
    let (Some(sum), Some(stated)) = (comments.sum_with_carried_over(), comments.stated) else { return };
    if sum == stated {
        return;
    }
    let part = |field, figure, value: Option<Count>| Part { field, figure, value: value.unwrap_or(0) };
    let parts = [
        part(Field::Rejected, KindFigure::Rejected, comments.rejected),
        part(Field::Accepted, KindFigure::Accepted, comments.accepted),
        part(Field::PartiallyAccepted, KindFigure::PartiallyAccepted, comments.partially_accepted),
        part(Field::Pending, KindFigure::Pending, comments.pending),
    ];
    let row = Row { kind: activity.kind, sum, stated, stated_field: Field::StatedComments };
    let remedy = row.weigh(&parts, KindFigure::Comments, totals);
    sink.find(RuleId::CommentsSum, Severity::Error, FoundIn::Field(Field::StatedComments))
        .stated(SeenValue::Number(stated.into()))
        .computed(SeenValue::Number(sum.into()))
        .remedy(remedy);
}

/// A part of a sum.
#[derive(Clone, Copy)]
struct Part {
    field: Field,
    figure: KindFigure,
    value: Count,
}

/// A row that does not add up.
struct Row {
    kind: ActivityKind,
    sum: Count,
    stated: Count,
    stated_field: Field,
}

/// What speaks for one explanation.
struct Explanation {
    suggestion: Suggestion,
    /// Published totals of the kind that are true under it, less those that are not.
    agreement: i32,
}

impl Row {
    /// Weighs the explanations against the published totals of the kind: that the stated total is wrong, or one of
    /// the parts. A part is suggested only where that makes a published total true, and where nothing speaks more
    /// for another explanation; two that are equal are both named.
    fn weigh(&self, parts: &[Part], total: KindFigure, totals: &Totals) -> Option<Remedy> {
        let stated_is_wrong =
            Suggestion { field: self.stated_field, value: Value::Count(self.sum), why: Why::SumOfParts };
        if self.sum > MAX_COUNT {
            return None;
        }
        let difference = i64::from(self.stated) - i64::from(self.sum);
        // As it stands, that is, where the stated total is wrong and the parts are right.
        let as_is = totals.agreement(self.kind, parts.iter().map(|part| (part.figure, 0)).chain([(total, 0)]));
        let mut explanations: Vec<Explanation> = Vec::new();
        for changed in parts {
            let new = i64::from(changed.value) + difference;
            let Some(new) = Count::try_from(new).ok().filter(|&new| new <= MAX_COUNT) else { continue };
            let by = |figure| if figure == changed.figure || figure == total { difference } else { 0 };
            let figures = parts.iter().map(|part| part.figure).chain([total]);
            let agreement = totals.agreement(self.kind, figures.clone().map(|figure| (figure, by(figure))));
            let settled = figures.filter(|&figure| by(figure) != 0).find_map(|figure| {
                let (key, published, computed) = totals.of(self.kind, figure)?;
                (computed + difference == published).then_some((key, published))
            });
            let Some((key, published)) = settled else { continue };
            let why = Why::MakesPublishedTrue { key, published: published.unsigned_abs() };
            let suggestion = Suggestion { field: changed.field, value: Value::Count(new), why };
            explanations.push(Explanation { suggestion, agreement });
        }
        explanations.push(Explanation { suggestion: stated_is_wrong, agreement: as_is });
        let best = explanations.iter().map(|explanation| explanation.agreement).max()?;
        let mut equal: Vec<Explanation> =
            explanations.into_iter().filter(|explanation| explanation.agreement == best).collect();
        if equal.len() > 1 {
            return Some(Remedy::Either(equal.into_iter().map(|explanation| explanation.suggestion).collect()));
        }
        equal.pop().map(|explanation| Remedy::Suggestion(explanation.suggestion))
    }
}
