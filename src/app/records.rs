//! What commands do to the records of the active table: add, duplicate, delete, move, and step through them.

use crate::{
    domain::{ActivityKind, Edit, Field, Record, RecordId, RecordKind, Target},
    store,
    text::{Texts, records},
};

use super::{
    session,
    tabs::{self, GridId, Tab},
    widgets::grid::Table,
    workspace::{Done, Workspace},
};

impl Workspace {
    /// The list that "add", "duplicate" and "delete" are meant for.
    pub(super) fn records(&self) -> Option<RecordKind> {
        match self.states.active {
            Some(grid @ GridId::Records(kind)) if self.tab.shows(grid) => Some(kind),
            _ => self.tab.records(),
        }
    }

    pub(super) fn add(&mut self, texts: &Texts) -> Done {
        let Some(kind) = self.records() else { return Done::default() };
        let (year, id) = (self.session.year_number(), store::fresh_id());
        let Some(mut record) = session::blank(kind, id) else { return Done::default() };
        if let Record::Project(project) = &mut record
            && let [only] = self.session.year().activities.of(ActivityKind::ParticipatoryBudgeting)
        {
            project.activity = Some(only.id);
        }
        let at = self.session.year().count(kind);
        if let Err(error) = self.session.apply(Edit::Insert { year, at, record }) {
            return Done::refused(&error, texts);
        }
        let first = match kind {
            RecordKind::Project => Field::Locality,
            RecordKind::AccessRequest => Field::ReceivedOn,
            _ => Field::Title,
        };
        let grid = GridId::Records(kind);
        let state = self.states.grids.entry(grid).or_default();
        let target = Target::Record { year, kind, id };
        tabs::with_table(&self.session, texts, grid, |table| state.edit(table, target, first));
        self.states.active = Some(grid);
        Done::default()
    }

    /// The current record of the active list.
    pub(super) fn current(&self) -> Option<(RecordKind, RecordId)> {
        let grid = GridId::Records(self.records()?);
        match self.states.grids.get(&grid)?.target()? {
            Target::Record { kind, id, .. } => Some((kind, id)),
            _ => None,
        }
    }

    pub(super) fn duplicate(&mut self, texts: &Texts) -> Done {
        let Some((kind, id)) = self.current() else { return Done::default() };
        let (year, copy) = (self.session.year_number(), store::fresh_id());
        let of_year = self.session.year();
        let (Some(record), Some(at)) = (of_year.record(kind, id), of_year.place(kind, id)) else {
            return Done::default();
        };
        if let Err(error) = self.session.apply(Edit::Insert { year, at: at + 1, record: record.with_id(copy) }) {
            return Done::refused(&error, texts);
        }
        let grid = GridId::Records(kind);
        let state = self.states.grids.entry(grid).or_default();
        tabs::with_table(&self.session, texts, grid, |table| {
            state.go_to(table, Target::Record { year, kind, id: copy }, None);
        });
        state.focus();
        Done { said: Some(texts.get("app-duplicated")), undoable: true, ..Done::default() }
    }

    /// Goes to the next record of the active table, or to the previous one. A field of the panel that has the
    /// keyboard leaves it to the same field of that record; where what is typed in it does not fit, the person stays.
    pub(super) fn step_record(&mut self, by: isize, texts: &Texts) -> Done {
        let of_tab = match self.tab {
            Tab::Decisions => Some(GridId::Decisions),
            tab => tab.records().map(GridId::Records),
        };
        let Some(id) = self.states.active.or(of_tab) else { return Done::default() };
        let of = tabs::source(&self.session, texts);
        let state = self.states.grids.entry(id).or_default();
        let drafts = &mut self.states.drafts;
        tabs::with_table(&self.session, texts, id, |table| {
            let arranged = state.arrangement.arrange(table, of);
            let Some(row) = state.row(&arranged) else { return };
            let in_use = drafts.in_use().filter(|&(target, _)| target == arranged.target(row));
            let to = row.checked_add_signed(by).filter(|&to| to < arranged.row_count());
            let Some(to) = to.filter(|_| in_use.is_none_or(|field| !drafts.holds(field))) else { return };
            let target = arranged.target(to);
            state.go_to(&arranged, target, None);
            match in_use {
                Some((_, field)) => {
                    state.give_way();
                    drafts.focus_on(target, Some(field));
                }
                None => state.focus(),
            }
        });
        Done::default()
    }

    /// Moves the current record by a number of places.
    pub(super) fn move_by(&mut self, by: isize, texts: &Texts) -> Done {
        let Some((kind, id)) = self.current() else { return Done::default() };
        let of_year = self.session.year();
        let (year, count) = (of_year.number, of_year.count(kind));
        let to = of_year.place(kind, id).and_then(|at| at.checked_add_signed(by)).filter(|&to| to < count);
        let Some(to) = to else { return Done::default() };
        self.move_record(Target::Record { year, kind, id }, to, texts)
    }

    /// Moves a record to a place in its list. Refused while the table shows another order than the register's, or
    /// leaves rows out: nobody could see between which records it lands.
    pub(super) fn move_record(&mut self, target: Target, to: usize, texts: &Texts) -> Done {
        let Target::Record { year, kind, id } = target else { return Done::default() };
        let grid = GridId::Records(kind);
        self.states.active = Some(grid);
        if let Some(refused) = self.refuses_to_move(grid, texts) {
            return Done { refused: Some(refused), is_arranged: true, ..Done::default() };
        }
        let Some(from) = self.session.year().place(kind, id).filter(|&from| from != to) else {
            return Done::default();
        };
        if let Err(error) = self.session.apply(Edit::Move { year, kind, id, to }) {
            return Done::refused(&error, texts);
        }
        let in_panel = self.states.drafts.in_use().is_some();
        let state = self.states.grids.entry(grid).or_default();
        tabs::with_table(&self.session, texts, grid, |table| state.go_to(table, target, None));
        if !in_panel {
            state.focus();
        }
        let name = records::numbered(kind, from + 1, texts);
        let said = texts.with("order-moved", &[("name", (&name).into()), ("to", (to + 1).into())]);
        Done { said: Some(said), undoable: true, ..Done::default() }
    }

    /// Why records cannot be moved in a table as it is looked at.
    fn refuses_to_move(&self, grid: GridId, texts: &Texts) -> Option<String> {
        let arrangement = &self.states.grids.get(&grid)?.arrangement;
        if let Some(sort) = arrangement.sort() {
            let name = |table: &dyn Table| table.columns().get(sort.column).map(|column| column.name.clone());
            let column = tabs::with_table(&self.session, texts, grid, name).flatten().unwrap_or_default();
            return Some(texts.with("order-refused-sorted", &[("column", (&column).into())]));
        }
        arrangement.is_on().then(|| texts.get("order-refused-filtered"))
    }

    pub(super) fn delete(&mut self, texts: &Texts) -> Done {
        let Some((kind, id)) = self.current() else { return Done::default() };
        let year = self.session.year_number();
        let number = self.session.year().place(kind, id).map_or(0, |at| at + 1);
        let edit = self.session.register().removal(year, kind, id);
        if let Err(error) = self.session.apply(edit) {
            return Done::refused(&error, texts);
        }
        let name = records::numbered(kind, number, texts);
        self.states.grids.entry(GridId::Records(kind)).or_default().focus();
        Done { said: Some(texts.with("app-deleted", &[("name", (&name).into())])), undoable: true, ..Done::default() }
    }
}
