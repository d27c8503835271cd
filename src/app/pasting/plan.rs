//! From cells that fit to one edit: values for the rows that are there, records for those that are not.

use crate::{
    app::{
        session::{self, Session},
        widgets::grid::{Table, selection::cell_text},
    },
    domain::{
        Activity, ActivityKind, Attendance, Comments, Edit, Field, FieldError, Fields as _, Record, RecordKind, Target,
        Value, fold::folded,
    },
    store,
    text::Texts,
};

use super::reading::{Laid, Lane, Said, Why};

/// What a person chose of what a block offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Taking {
    /// A date that cannot be read is kept as it is written.
    pub keeps_written: bool,
    /// A blank date is the one above.
    pub as_above: bool,
}

/// Where a block is laid, and what it makes.
pub(super) struct Place<'a> {
    pub session: &'a Session,
    /// As the person sees it.
    pub table: &'a dyn Table,
    pub texts: &'a Texts,
    /// The first row and the first column.
    pub corner: (usize, usize),
    /// The list that new records go to the end of.
    pub grows: Option<RecordKind>,
}

/// What a paste comes to.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub edits: Vec<Edit>,
    /// Cells that are taken over, those that hold the same already among them.
    pub cells: usize,
    pub new_rows: usize,
    /// The first record that was added.
    pub first_new: Option<Target>,
}

/// What a row of a block says.
#[derive(Debug, Default)]
struct Row {
    /// The text of the cell goes along where it stands for the value.
    values: Vec<(Field, Option<Value>, Option<usize>)>,
    people: Option<Attendance>,
    stated: Vec<(Field, Value)>,
    cells: usize,
}

impl Place<'_> {
    /// How many rows there are from the corner on.
    pub(super) fn below(&self) -> usize {
        self.table.row_count().saturating_sub(self.corner.0)
    }

    /// How many records a block would add.
    pub(super) fn added(&self, laid: &Laid) -> usize {
        (self.below()..laid.height).filter(|&row| !laid.is_blank(row)).count()
    }

    /// Whether a column, counted within the block, is called so.
    pub(super) fn is_named(&self, column: usize, text: &str) -> bool {
        let Some(column) = self.table.columns().get(self.corner.1 + column) else { return false };
        let is_same = |name: &str| !name.is_empty() && folded(name).eq(folded(text));
        is_same(&column.head) || is_same(&column.name)
    }

    /// Takes remarks away about cells that hold what is pasted already: what was copied is pasted as it was.
    pub(super) fn settle(&self, laid: &mut Laid) {
        let mut remarks = std::mem::take(&mut laid.remarks);
        let below = self.below();
        remarks.retain(|remark| {
            let (row, column) = (remark.row as usize, remark.column as usize);
            let text = laid.text(row, column).unwrap_or_default();
            // What a blank means is asked whatever the cell holds.
            row >= below || matches!(remark.why, Why::Blank { .. }) || !self.holds(row, column, text)
        });
        laid.remarks = remarks;
    }

    /// Whether a cell gives the same text to the clipboard.
    fn holds(&self, row: usize, column: usize, text: &str) -> bool {
        let held = cell_text(self.table, self.corner.0 + row, self.corner.1 + column, self.texts);
        held == text || held.replace("\r\n", "\n") == text
    }

    /// Makes the edits of a block.
    pub(super) fn plan(&self, laid: &Laid, taking: Taking) -> Plan {
        let mut plan = Plan::default();
        let below = self.below();
        let count = self.grows.map_or(0, |kind| self.session.year().count(kind));
        for row in 0..laid.height {
            if row < below {
                self.change(laid, row, taking, &mut plan);
            } else if let Some(kind) = self.grows.filter(|_| !laid.is_blank(row)) {
                self.add(laid, row, taking, kind, count, &mut plan);
            }
        }
        plan
    }

    /// What a row says, cell by cell. `held` answers what its record holds.
    fn row(&self, laid: &Laid, row: usize, taking: Taking) -> Row {
        let mut said = Row::default();
        for column in 0..laid.width {
            let (Some(lane), Some(mut text)) = (laid.lanes.get(column), laid.text(row, column)) else { continue };
            let why = laid.remark(row, column).map(|remark| &remark.why);
            let written = |text: &str| {
                let written = text.split(char::is_control).map(str::trim).filter(|part| !part.is_empty());
                Value::Text(written.collect::<Vec<_>>().join(" "))
            };
            let mut why = why.cloned();
            // The text stands for the cell's own value where it is the cell's own.
            let mut own = Some(column);
            if let Some(Why::Blank { above }) = why
                && taking.as_above
            {
                text = laid.text(above as usize, column).unwrap_or_default();
                why = laid.remark(above as usize, column).map(|remark| remark.why.clone());
                own = None;
            }
            let is_blank = text.trim().is_empty();
            match (lane, why) {
                (Lane::Skipped, _) | (_, Some(Why::Wrong(_))) => continue,
                (Lane::Field(field), Some(Why::NoDate(_))) => {
                    if taking.keeps_written && *field == Field::HeldOn {
                        said.values.push((Field::HeldOn, None, own));
                        said.values.push((Field::HeldOnWritten, Some(written(text)), None));
                        said.cells += 1;
                    }
                    continue;
                }
                (Lane::Stated(_), _) if is_blank => continue,
                (Lane::Stated(field), _) => {
                    if let Ok(Said::Value(Some(value))) = laid.said(*field, text) {
                        said.stated.push((*field, value));
                        said.cells += 1;
                    }
                    continue;
                }
                (Lane::Field(field), _) => match laid.said(*field, text) {
                    Ok(Said::Value(value)) => said.values.push((*field, value, own)),
                    Ok(Said::People(people)) => said.people = Some(people),
                    Err(_) => continue,
                },
            }
            said.cells += usize::from(!is_blank);
        }
        said
    }

    /// Changes a record that is there.
    fn change(&self, laid: &Laid, row: usize, taking: Taking, plan: &mut Plan) {
        let at = self.corner.0 + row;
        let said = self.row(laid, row, taking);
        plan.cells += said.cells;
        let held = |field| self.table.value(at, field);
        for (field, value, column) in settled(said, held) {
            if held(field) == value {
                continue;
            }
            if let Some(column) = column
                && self.holds(row, column, laid.text(row, column).unwrap_or_default())
            {
                continue;
            }
            plan.edits.push(self.table.set(at, field, value));
        }
    }

    /// Adds a record to the end of its list.
    fn add(&self, laid: &Laid, row: usize, taking: Taking, kind: RecordKind, count: usize, plan: &mut Plan) {
        let id = store::fresh_id();
        let Some(mut record) = session::blank(kind, id) else { return };
        let year = self.session.year();
        if let Record::Project(project) = &mut record
            && let [only] = year.activities.of(ActivityKind::ParticipatoryBudgeting)
        {
            project.activity = Some(only.id);
        }
        let said = self.row(laid, row, taking);
        let cells = said.cells;
        let values = settled(said, |field| get(&record, field));
        for (field, value, _) in values {
            if value.is_none() {
                continue;
            }
            if let Err(error) = set(&mut record, field, value) {
                tracing::error!(%error, "a pasted value was read and is not taken");
            }
        }
        plan.cells += cells;
        plan.first_new = plan.first_new.or(Some(Target::Record { year: year.number, kind, id }));
        plan.edits.push(Edit::Insert { year: year.number, at: count + plan.new_rows, record });
        plan.new_rows += 1;
    }
}

/// The values of a row, with what all who came and the stated totals come to beside what the record holds.
fn settled(said: Row, held: impl Fn(Field) -> Option<Value>) -> Vec<(Field, Option<Value>, Option<usize>)> {
    let Row { mut values, people, stated, .. } = said;
    if let Some(people) = people {
        for (field, value) in people.values(&held) {
            // A cell of its own says it better; a blank one beside it, as below a merged head, says nothing.
            let own = values.iter().position(|(of, ..)| *of == field);
            match own {
                Some(own) if values[own].1.is_some() => {}
                Some(own) => values[own] = (field, value, None),
                None => values.push((field, value, None)),
            }
        }
    }
    for (field, total) in stated {
        let after = |field: Field| -> Option<Value> {
            let pasted = values.iter().rev().find(|(of, ..)| *of == field);
            pasted.map_or_else(|| held(field), |(_, value, _)| value.clone())
        };
        let count = |field: Field| match after(field) {
            Some(Value::Count(count)) => Some(count),
            _ => None,
        };
        // A total that is the figure already states nothing new.
        let (parts, says_it): (&[Field], bool) = if field == Field::StatedParticipants {
            let attendance = Attendance { women: count(Field::Women), men: count(Field::Men), stated: count(field) };
            (&[Field::Women, Field::Men], attendance.participants().map(Value::Count).as_ref() == Some(&total))
        } else {
            let comments = Comments {
                rejected: count(Field::Rejected),
                accepted: count(Field::Accepted),
                partially_accepted: count(Field::PartiallyAccepted),
                pending: count(Field::Pending),
                carried_over: count(Field::CarriedOver),
                stated: count(field),
            };
            let figures = [comments.total(), comments.sum_with_carried_over()];
            let says_it = figures.into_iter().flatten().any(|figure| Value::Count(figure) == total);
            (&[Field::Rejected, Field::Accepted, Field::PartiallyAccepted, Field::Pending], says_it)
        };
        // It takes the place of one that was stated before of other parts.
        let is_stale = held(field).is_some_and(|before| before != total);
        let says_it = says_it && !(is_stale && parts.iter().any(|&part| after(part) != held(part)));
        if !says_it {
            values.retain(|(of, ..)| *of != field);
            values.push((field, Some(total), None));
        }
    }
    values
}

fn get(record: &Record, field: Field) -> Option<Value> {
    match record {
        Record::Activity(activity) => Activity::get(activity, field),
        Record::Document(document) => document.get(field),
        Record::Project(project) => project.get(field),
        Record::AccessRequest(request) => request.get(field),
        Record::Waiver(_) | Record::Slide(_) | Record::Publication(_) => None,
    }
}

fn set(record: &mut Record, field: Field, value: Option<Value>) -> Result<(), FieldError> {
    let set = match record {
        Record::Activity(activity) => activity.set(field, value),
        Record::Document(document) => document.set(field, value),
        Record::Project(project) => project.set(field, value),
        Record::AccessRequest(request) => request.set(field, value),
        Record::Waiver(_) | Record::Slide(_) | Record::Publication(_) => Err(FieldError::NoSuchField(field)),
    };
    set.map(|_| ())
}
