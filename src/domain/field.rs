//! Fields of records by name: how a cell, a paste, a finding or an edit reads and writes one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    access_request::{AccessOutcome, AccessRequest, AccessSubject, Requester},
    activity::{Activity, Channel, Organiser, Topic},
    attendance::{Count, MAX_COUNT},
    choice::{Choice, choice},
    decision::MonthDecisions,
    document::{Document, DocumentAbout, DocumentKind},
    municipality::{Language, Municipality},
    project::{Amount, Project},
    record::RecordId,
    slide::Slide,
    year::Year,
};

choice! {
    /// A field, by its path within a record of the interchange format.
    Field {
        Name = "name",
        Unit = "unit",
        HeadName = "head_name",
        HeadTitle = "head_title",
        Mayor = "mayor",
        Website = "website",
        Languages = "languages",
        Kind = "kind",
        About = "about",
        Title = "title",
        Url = "url",
        PublishedOn = "published_on",
        Organiser = "organiser",
        Topic = "topic",
        Venue = "venue",
        HeldOn = "held_on",
        HeldOnWritten = "held_on_written",
        OpenFrom = "open_from",
        OpenUntil = "open_until",
        Women = "women",
        Men = "men",
        StatedParticipants = "stated_participants",
        Rejected = "comments.rejected",
        Accepted = "comments.accepted",
        PartiallyAccepted = "comments.partially_accepted",
        Pending = "comments.pending",
        CarriedOver = "comments.carried_over",
        StatedComments = "comments.stated",
        NoticeLink = "links.notice",
        NewsLink = "links.news",
        MinutesLink = "links.minutes",
        ReportLink = "links.report",
        NoticeOn = "notice_on",
        NewsOn = "news_on",
        MinutesOn = "minutes_on",
        ReportOn = "report_on",
        Channels = "channels",
        Note = "note",
        Locality = "locality",
        Activity = "activity_number",
        Votes = "votes",
        Amount = "amount_eur",
        Selected = "selected",
        Count = "count",
        AlbanianLink = "links.sq",
        SerbianLink = "links.sr",
        TurkishLink = "links.tr",
        BosnianLink = "links.bs",
        EnglishLink = "links.en",
        SentToMinistryOn = "sent_to_ministry_on",
        AccessStatedTotal = "access_requests.stated_total",
        ReceivedOn = "received_on",
        Requester = "requester",
        AccessSubject = "subject",
        Outcome = "outcome",
        AnsweredOn = "answered_on",
        Extended = "extended",
        Urgent = "urgent",
        RefusalReason = "refusal_reason",
        Complaint = "complaint",
        SignedPlace = "signed.place",
        SignedOn = "signed.on",
        Chart = "chart",
    }
}

/// What a field holds, and so how it is typed, shown and aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One line of text.
    Line,
    /// Text of several lines.
    Paragraph,
    /// An address on the web, kept as typed.
    Link,
    Count,
    Amount,
    Date,
    YesNo,
    /// One of these identifiers.
    OneOf(&'static [&'static str]),
    /// Any of these identifiers.
    AnyOf(&'static [&'static str]),
    /// An activity of participatory budgeting.
    Activity,
}

impl Field {
    /// Whether the field always holds a value, so that it cannot be emptied.
    pub fn needs_value(self) -> bool {
        matches!(self, Self::Kind | Self::Chart)
    }

    /// What the field holds.
    pub fn form(self) -> Form {
        match self {
            Self::Name
            | Self::Unit
            | Self::HeadName
            | Self::HeadTitle
            | Self::Mayor
            | Self::Title
            | Self::Venue
            | Self::HeldOnWritten
            | Self::Locality
            | Self::SignedPlace => Form::Line,
            Self::Note | Self::RefusalReason => Form::Paragraph,
            Self::Website
            | Self::Url
            | Self::NoticeLink
            | Self::NewsLink
            | Self::MinutesLink
            | Self::ReportLink
            | Self::AlbanianLink
            | Self::SerbianLink
            | Self::TurkishLink
            | Self::BosnianLink
            | Self::EnglishLink => Form::Link,
            Self::Women
            | Self::Men
            | Self::StatedParticipants
            | Self::Rejected
            | Self::Accepted
            | Self::PartiallyAccepted
            | Self::Pending
            | Self::CarriedOver
            | Self::StatedComments
            | Self::Votes
            | Self::Count
            | Self::AccessStatedTotal => Form::Count,
            Self::Amount => Form::Amount,
            Self::PublishedOn
            | Self::HeldOn
            | Self::OpenFrom
            | Self::OpenUntil
            | Self::NoticeOn
            | Self::NewsOn
            | Self::MinutesOn
            | Self::ReportOn
            | Self::SentToMinistryOn
            | Self::ReceivedOn
            | Self::AnsweredOn
            | Self::SignedOn => Form::Date,
            Self::Selected | Self::Extended | Self::Urgent | Self::Complaint => Form::YesNo,
            Self::Kind => Form::OneOf(DocumentKind::IDS),
            Self::About => Form::OneOf(DocumentAbout::IDS),
            Self::Organiser => Form::OneOf(Organiser::IDS),
            Self::Topic => Form::OneOf(Topic::IDS),
            Self::Requester => Form::OneOf(Requester::IDS),
            Self::AccessSubject => Form::OneOf(AccessSubject::IDS),
            Self::Outcome => Form::OneOf(AccessOutcome::IDS),
            Self::Chart => Form::OneOf(super::slide::ChartId::IDS),
            Self::Languages => Form::AnyOf(Language::IDS),
            Self::Channels => Form::AnyOf(Channel::IDS),
            Self::Activity => Form::Activity,
        }
    }
}

/// What a field holds at the moment; "not recorded" is `None` of an `Option<Value>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    Text(String),
    Count(Count),
    Amount(Amount),
    Date(NaiveDate),
    YesNo(bool),
    /// The identifier of a [`Choice`].
    One(String),
    /// The identifiers of a set of [`Choice`]s.
    Any(Vec<String>),
    Activity(RecordId),
}

/// Why a field does not take a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    #[error("the field takes another form of value")]
    WrongForm,
    #[error("{found} is more than {MAX_COUNT}")]
    CountTooLarge { found: Count },
    #[error("the amount is more than {} euro", Amount::MAX.cents / 100)]
    AmountTooLarge,
    #[error("{found:?} is not among the field's values")]
    UnknownChoice { found: String },
    #[error("the field cannot be empty")]
    Required,
}

/// Why a record's field was not read or set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    #[error("the record has no field {0}")]
    NoSuchField(Field),
    #[error("{field}: {error}")]
    Refused { field: Field, error: ValueError },
}

/// A record whose fields are reached by name.
pub trait Fields {
    /// The record's fields, in the order of the interchange format.
    const FIELDS: &'static [Field];

    /// What a field holds; `None` too for a field that the record does not have.
    fn get(&self, field: Field) -> Option<Value>;

    /// Sets a field, and answers with what it held.
    ///
    /// # Errors
    /// A field that the record does not have, or a value that does not fit: nothing is changed then.
    fn set(&mut self, field: Field, value: Option<Value>) -> Result<Option<Value>, FieldError>;
}

/// A Rust type in which a field is kept.
trait Slot: Sized {
    fn to_value(&self) -> Option<Value>;
    fn from_value(value: Option<Value>) -> Result<Self, ValueError>;
}

impl Slot for String {
    fn to_value(&self) -> Option<Value> {
        Some(Value::Text(self.clone()))
    }

    fn from_value(value: Option<Value>) -> Result<Self, ValueError> {
        Ok(Option::<Self>::from_value(value)?.unwrap_or_default())
    }
}

/// Declares how an optional plain value is kept.
macro_rules! optional_slot {
    ($Type:ty, $Variant:ident, $check:expr) => {
        impl Slot for Option<$Type> {
            fn to_value(&self) -> Option<Value> {
                self.clone().map(Value::$Variant)
            }

            fn from_value(value: Option<Value>) -> Result<Self, ValueError> {
                match value {
                    None => Ok(None),
                    Some(Value::$Variant(value)) => {
                        let check: fn(&$Type) -> Result<(), ValueError> = $check;
                        check(&value)?;
                        Ok(Some(value))
                    }
                    Some(_) => Err(ValueError::WrongForm),
                }
            }
        }
    };
}

optional_slot!(String, Text, |_| Ok(()));
optional_slot!(NaiveDate, Date, |_| Ok(()));
optional_slot!(bool, YesNo, |_| Ok(()));
optional_slot!(RecordId, Activity, |_| Ok(()));
optional_slot!(Count, Count, |&count| {
    if count > MAX_COUNT { Err(ValueError::CountTooLarge { found: count }) } else { Ok(()) }
});
optional_slot!(Amount, Amount, |&amount| {
    if amount > Amount::MAX { Err(ValueError::AmountTooLarge) } else { Ok(()) }
});

fn choice_of<C: Choice>(id: &str) -> Result<C, ValueError> {
    C::from_id(id).ok_or_else(|| ValueError::UnknownChoice { found: id.to_owned() })
}

impl<C: Choice> Slot for Option<C> {
    fn to_value(&self) -> Option<Value> {
        self.map(|choice| Value::One(choice.id().to_owned()))
    }

    fn from_value(value: Option<Value>) -> Result<Self, ValueError> {
        match value {
            None => Ok(None),
            Some(Value::One(id)) => choice_of(&id).map(Some),
            Some(_) => Err(ValueError::WrongForm),
        }
    }
}

impl Slot for DocumentKind {
    fn to_value(&self) -> Option<Value> {
        Some(*self).to_value()
    }

    fn from_value(value: Option<Value>) -> Result<Self, ValueError> {
        Option::<Self>::from_value(value)?.ok_or(ValueError::Required)
    }
}

impl Slot for super::slide::ChartId {
    fn to_value(&self) -> Option<Value> {
        Some(*self).to_value()
    }

    fn from_value(value: Option<Value>) -> Result<Self, ValueError> {
        Option::<Self>::from_value(value)?.ok_or(ValueError::Required)
    }
}

impl<C: Choice> Slot for Vec<C> {
    fn to_value(&self) -> Option<Value> {
        (!self.is_empty()).then(|| Value::Any(self.iter().map(|choice| choice.id().to_owned()).collect()))
    }

    /// The order is kept and a repetition dropped: the municipality lists its languages in its own order.
    fn from_value(value: Option<Value>) -> Result<Self, ValueError> {
        let ids = match value {
            None => return Ok(Self::new()),
            Some(Value::Any(ids)) => ids,
            Some(_) => return Err(ValueError::WrongForm),
        };
        let mut choices = Self::new();
        for id in ids {
            let choice = choice_of(&id)?;
            if !choices.contains(&choice) {
                choices.push(choice);
            }
        }
        Ok(choices)
    }
}

/// Declares where a record keeps each of its fields.
macro_rules! fields {
    ($Record:ty { $($Field:ident => $($place:ident).+ $([$index:expr])?),+ $(,)? }) => {
        impl Fields for $Record {
            const FIELDS: &'static [Field] = &[$(Field::$Field),+];

            fn get(&self, field: Field) -> Option<Value> {
                match field {
                    $(Field::$Field => self.$($place).+ $([$index])?.to_value(),)+
                    _ => None,
                }
            }

            fn set(&mut self, field: Field, value: Option<Value>) -> Result<Option<Value>, FieldError> {
                match field {
                    $(Field::$Field => {
                        let new = Slot::from_value(value).map_err(|error| FieldError::Refused { field, error })?;
                        let old = std::mem::replace(&mut self.$($place).+ $([$index])?, new);
                        Ok(old.to_value())
                    })+
                    _ => Err(FieldError::NoSuchField(field)),
                }
            }
        }
    };
}

fields!(Municipality {
    Name => name,
    Unit => unit,
    HeadName => head_name,
    HeadTitle => head_title,
    Mayor => mayor,
    Website => website,
    Languages => languages,
});

fields!(Year {
    AccessStatedTotal => access.stated_total,
    SignedPlace => signed.place,
    SignedOn => signed.on,
});

fields!(Document {
    Kind => kind,
    About => about,
    Title => title,
    Url => url,
    PublishedOn => published_on,
});

fields!(Activity {
    Title => title,
    Organiser => organiser,
    Topic => topic,
    Venue => venue,
    HeldOn => held_on,
    HeldOnWritten => held_on_written,
    OpenFrom => open_from,
    OpenUntil => open_until,
    Women => attendance.women,
    Men => attendance.men,
    StatedParticipants => attendance.stated,
    Rejected => comments.rejected,
    Accepted => comments.accepted,
    PartiallyAccepted => comments.partially_accepted,
    Pending => comments.pending,
    CarriedOver => comments.carried_over,
    StatedComments => comments.stated,
    NoticeLink => links.notice,
    NewsLink => links.news,
    MinutesLink => links.minutes,
    ReportLink => links.report,
    NoticeOn => notice_on,
    NewsOn => news_on,
    MinutesOn => minutes_on,
    ReportOn => report_on,
    Channels => channels,
    Note => note,
});

fields!(Project {
    Locality => locality,
    Title => title,
    Activity => activity,
    Votes => votes,
    Amount => amount,
    Selected => selected,
});

fields!(MonthDecisions {
    Count => count,
    Url => url,
    AlbanianLink => links[Language::Albanian as usize],
    SerbianLink => links[Language::Serbian as usize],
    TurkishLink => links[Language::Turkish as usize],
    BosnianLink => links[Language::Bosnian as usize],
    EnglishLink => links[Language::English as usize],
    SentToMinistryOn => sent_to_ministry_on,
});

fields!(AccessRequest {
    ReceivedOn => received_on,
    Requester => requester,
    AccessSubject => subject,
    Outcome => outcome,
    AnsweredOn => answered_on,
    Extended => extended,
    Urgent => urgent,
    RefusalReason => refusal_reason,
    Complaint => complaint,
});

fields!(Slide {
    Chart => chart,
    Title => title,
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::ActivityKind;

    fn hearing() -> Activity {
        Activity::new(RecordId(uuid::Uuid::nil()), ActivityKind::Hearing)
    }

    #[test]
    fn setting_a_field_answers_with_what_it_held() {
        let mut hearing = hearing();
        assert_eq!(hearing.set(Field::Women, Some(Value::Count(6))), Ok(None));
        assert_eq!(hearing.set(Field::Women, None), Ok(Some(Value::Count(6))));
        assert_eq!(hearing.attendance.women, None);
    }

    #[test]
    fn a_value_that_does_not_fit_changes_nothing() {
        let mut hearing = hearing();
        let before = hearing.clone();
        for (field, value) in [
            (Field::Women, Value::Text("six".to_owned())),
            (Field::Women, Value::Count(MAX_COUNT + 1)),
            (Field::Topic, Value::One("weather".to_owned())),
            (Field::Channels, Value::Any(vec!["website".to_owned(), "pigeon".to_owned()])),
            (Field::Locality, Value::Text("Zhur".to_owned())),
        ] {
            assert!(hearing.set(field, Some(value)).is_err(), "{field}");
        }
        assert_eq!(hearing, before);
    }

    #[test]
    fn a_repeated_channel_counts_once() {
        let mut hearing = hearing();
        let twice = Value::Any(vec!["platform".to_owned(), "platform".to_owned()]);
        assert!(hearing.set(Field::Channels, Some(twice)).is_ok());
        assert_eq!(hearing.channels, [Channel::Platform]);
    }
}
