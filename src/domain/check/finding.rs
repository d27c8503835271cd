//! What a check found: where, what is wrong, and what would mend it.

use crate::domain::{
    activity::ActivityKind,
    choice::{Choice as _, choice},
    edit::{Edit, Target},
    field::{Field, Value},
    published::FigureKey,
    record::{RecordId, RecordKind},
    rule::RuleId,
    waiver::{SeenValue, Subject, Waiver},
    year::{Register, Year},
};

choice! {
    /// How grave a finding is.
    Severity {
        /// Recorded figures contradict each other, or a value is not what its field holds.
        Error = "error",
        /// Something that the report needs is missing, or a legal rule is breached.
        Warning = "warning",
        /// Worth a look.
        Note = "note",
    }
}

/// The field that a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoundIn {
    /// A field of the subject.
    Field(Field),
    /// A published figure.
    Figure(FigureKey),
    /// The month itself, of which nothing is counted.
    Month,
    /// The year as a whole, where a rule asks for something that no record stands for.
    Year,
}

impl FoundIn {
    /// The identifier, as waivers and the interchange format spell it.
    pub fn id(self) -> String {
        match self {
            Self::Field(field) => field.id().to_owned(),
            Self::Figure(key) => key.to_string(),
            Self::Month => "month".to_owned(),
            Self::Year => "year".to_owned(),
        }
    }

    /// Whether an identifier is this one's.
    fn is(self, id: &str) -> bool {
        match self {
            Self::Field(field) => field.id() == id,
            Self::Figure(key) => id.parse() == Ok(key),
            Self::Month => id == "month",
            Self::Year => id == "year",
        }
    }

    /// The cell in which the finding is marked.
    pub fn cell(self) -> Option<Field> {
        match self {
            Self::Field(field) => Some(field),
            Self::Month => Some(Field::Count),
            Self::Figure(_) | Self::Year => None,
        }
    }
}

/// One finding. A rule gives at most one for each subject and field.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub rule: RuleId,
    pub severity: Severity,
    pub subject: Subject,
    /// Of an activity: its kind.
    pub kind: Option<ActivityKind>,
    /// Of a record: its place in its list, from 1; 0 of anything else.
    pub number: u32,
    pub field: FoundIn,
    /// What the source stated.
    pub stated: Option<SeenValue>,
    /// What the register computes in its place.
    pub computed: Option<SeenValue>,
    pub remedy: Option<Box<Remedy>>,
    /// The waiver that silences the finding.
    pub waiver: Option<RecordId>,
}

/// What would mend a finding.
#[derive(Debug, Clone, PartialEq)]
pub enum Remedy {
    /// The one value that explains all the evidence best.
    Suggestion(Suggestion),
    /// Several values explain it equally well: the office has to look. At least two.
    Either(Vec<Suggestion>),
}

/// A value for a field of the finding's subject, and why it is offered.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    pub field: Field,
    pub value: Value,
    pub why: Why,
}

/// Why a value is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The recorded parts add up to it.
    SumOfParts,
    /// The row then adds up, and so does this figure that was published.
    MakesPublishedTrue { key: FigureKey, published: u64 },
    /// It is the one date of the year that a single slip of the hand makes of what was written.
    OneSlip,
    /// It is the date of the nearest dated row above.
    RowAbove { number: u32 },
}

impl Finding {
    /// The value to suggest, where one is best.
    pub fn suggestion(&self) -> Option<&Suggestion> {
        match self.remedy.as_deref() {
            Some(Remedy::Suggestion(suggestion)) => Some(suggestion),
            _ => None,
        }
    }

    /// The record, month or year in which the finding is mended.
    pub fn target(&self, year: u16) -> Target {
        let record = |kind, id| Target::Record { year, kind, id };
        match self.subject {
            Subject::Activity(id) => record(RecordKind::Activity(self.kind.unwrap_or(ActivityKind::Consultation)), id),
            Subject::Document(id) => record(RecordKind::Document, id),
            Subject::Project(id) => record(RecordKind::Project, id),
            Subject::AccessRequest(id) => record(RecordKind::AccessRequest, id),
            Subject::DecisionMonth(month) => Target::Decisions { year, month },
            Subject::Published(_) | Subject::Rule(_) => Target::Year { year },
        }
    }

    /// The edit that carries a suggestion out.
    pub fn mending(&self, register: &Register, year: u16, suggestion: &Suggestion) -> Edit {
        register.setting(self.target(year), suggestion.field, Some(suggestion.value.clone()))
    }

    /// What the finding's field holds now: a waiver remembers it, so that it ends when the value changes.
    fn seen(&self, year: &Year) -> Option<SeenValue> {
        let field = self.field.cell()?;
        let value = match self.target(year.number) {
            Target::Record { kind, id, .. } => year.value(kind, id, field),
            Target::Decisions { month, .. } => {
                use crate::domain::field::Fields as _;
                year.decisions.get(usize::from(month).checked_sub(1)?)?.get(field)
            }
            Target::Year { .. } | Target::Municipality => None,
        };
        Some(match value? {
            Value::Text(text) | Value::One(text) => SeenValue::Text(text),
            Value::Count(count) => SeenValue::Number(count.into()),
            Value::Date(day) => SeenValue::Text(day.to_string()),
            Value::YesNo(yes) => SeenValue::Number(yes.into()),
            Value::Amount(_) | Value::Any(_) | Value::Activity(_) => return None,
        })
    }

    /// The waiver that would set this finding aside. `id` is the waiver's own; `by` and `on` say who and when.
    pub fn waived(
        &self,
        year: &Year,
        id: RecordId,
        reason: Option<String>,
        by: Option<String>,
        on: chrono::NaiveDate,
    ) -> Waiver {
        Waiver {
            id,
            rule: self.rule,
            subject: self.subject,
            field: self.field.id(),
            stated: self.stated.clone().or_else(|| self.seen(year)),
            computed: self.computed.clone(),
            reason,
            by,
            on: Some(on),
        }
    }

    /// Whether a waiver is of this finding, with the values that it has now. One that remembers no value where
    /// the finding states none holds whatever the field holds: so it comes from a register of another program.
    pub(super) fn is_silenced_by(&self, waiver: &Waiver, year: &Year) -> bool {
        waiver.rule == self.rule
            && waiver.subject == self.subject
            && self.field.is(&waiver.field)
            && waiver.computed == self.computed
            && (waiver.stated == self.stated || (self.stated.is_none() && waiver.stated == self.seen(year)))
    }
}
