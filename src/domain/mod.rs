//! Pure values and rules of a register of public participation: no window, no SQL, no files, no clock.

pub mod access_request;
pub mod activity;
pub mod attendance;
pub mod choice;
pub mod comments;
pub mod decision;
pub mod document;
pub mod edit;
pub mod field;
pub mod municipality;
pub mod project;
pub mod published;
pub mod record;
pub mod rule;
pub mod slide;
pub mod summary;
pub mod waiver;
pub mod year;

pub use access_request::{AccessOutcome, AccessRequest, AccessRequests, AccessSubject, Requester};
pub use activity::{Activity, ActivityKind, ActivityLinks, Channel, Organiser, Topic};
pub use attendance::{Attendance, Count, MAX_COUNT};
pub use choice::Choice;
pub use comments::{CommentOutcome, Comments};
pub use decision::{Decisions, MonthDecisions};
pub use document::{Document, DocumentAbout, DocumentKind};
pub use edit::{Edit, EditError, Target};
pub use field::{Field, FieldError, Fields, Form, Value, ValueError};
pub use municipality::{Language, Municipality};
pub use project::{Amount, Project};
pub use published::{FigureKey, UnknownFigureKey};
pub use record::{Record, RecordId, RecordKind};
pub use rule::{RuleId, RuleParameter, RuleSetting};
pub use slide::{ChartId, Slide};
pub use summary::{Share, Summary};
pub use waiver::{SeenValue, Subject, Waiver};
pub use year::{Activities, Narrative, Register, Signed, YEARS, Year};
