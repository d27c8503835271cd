//! The charts that a year is shown with, and their order in the presentation.

use serde::{Deserialize, Serialize};

use super::{
    choice::choice,
    edit::{Edit, Target},
    field::{Field, Value},
    record::{Record, RecordId, RecordKind},
    year::Year,
};

choice! {
    /// A chart, by the identifier that the command line takes.
    ChartId {
        ParticipationByKind = "participation-by-kind",
        ParticipationByActivity = "participation-by-activity",
        WomenShare = "women-share",
        CommentOutcomesByKind = "comment-outcomes-by-kind",
        CommentOutcomesByActivity = "comment-outcomes-by-activity",
        DecisionsByMonth = "decisions-by-month",
        ParticipationOverYears = "participation-over-years",
        WomenShareOverYears = "women-share-over-years",
        CommentOutcomesOverYears = "comment-outcomes-over-years",
    }
}

/// A slide of the presentation, where the office arranged it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slide {
    pub id: RecordId,
    pub chart: ChartId,
    /// The office's own title in place of the finding.
    pub title: Option<String>,
}

/// What is done to the slides of a presentation; places are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arranging {
    /// Puts a chart behind the others.
    Add(ChartId),
    Remove(usize),
    /// To the place that the slide has afterwards.
    Move {
        from: usize,
        to: usize,
    },
    /// `None` gives the finding back.
    Retitle {
        at: usize,
        title: Option<String>,
    },
    /// The program's own choice and order again.
    Restore,
}

impl Year {
    /// The change that arranges the presentation; `None` where nothing would change, and of the last slide's removal,
    /// because a presentation of no slides is one that nobody arranged.
    ///
    /// `shown` are the charts that are shown as long as nobody arranged them: the first arrangement keeps them all.
    pub fn arranged(
        &self,
        shown: &[ChartId],
        arranging: &Arranging,
        mut new_id: impl FnMut() -> RecordId,
    ) -> Option<Edit> {
        let (year, kind) = (self.number, RecordKind::Slide);
        if self.slides.is_empty() {
            let mut slides: Vec<Slide> =
                shown.iter().map(|&chart| Slide { id: new_id(), chart, title: None }).collect();
            let before = slides.clone();
            apply(&mut slides, arranging, &mut new_id);
            if slides.is_empty() || slides == before {
                return None;
            }
            let insert = |(at, slide)| Edit::Insert { year, at, record: Record::Slide(slide) };
            return Some(Edit::Batch { edits: slides.into_iter().enumerate().map(insert).collect() });
        }
        match *arranging {
            Arranging::Add(chart) => {
                let slide = Slide { id: new_id(), chart, title: None };
                Some(Edit::Insert { year, at: self.slides.len(), record: Record::Slide(slide) })
            }
            Arranging::Remove(at) => {
                let slide = self.slides.get(at).filter(|_| self.slides.len() > 1)?;
                Some(Edit::Remove { year, kind, id: slide.id })
            }
            Arranging::Move { from, to } => {
                let slide = self.slides.get(from).filter(|_| from != to && to < self.slides.len())?;
                Some(Edit::Move { year, kind, id: slide.id, to })
            }
            Arranging::Retitle { at, ref title } => {
                let slide = self.slides.get(at).filter(|slide| slide.title != *title)?;
                let target = Target::Record { year, kind, id: slide.id };
                let value = title.clone().map(Value::Text);
                Some(Edit::Set { target, field: Field::Title, value })
            }
            Arranging::Restore => {
                let remove = |slide: &Slide| Edit::Remove { year, kind, id: slide.id };
                Some(Edit::Batch { edits: self.slides.iter().map(remove).collect() })
            }
        }
    }
}

/// Arranges slides that are not kept yet.
fn apply(slides: &mut Vec<Slide>, arranging: &Arranging, new_id: &mut impl FnMut() -> RecordId) {
    match *arranging {
        Arranging::Add(chart) => slides.push(Slide { id: new_id(), chart, title: None }),
        Arranging::Remove(at) if at < slides.len() => {
            slides.remove(at);
        }
        Arranging::Move { from, to } if from < slides.len() && to < slides.len() => {
            let slide = slides.remove(from);
            slides.insert(to, slide);
        }
        Arranging::Retitle { at, ref title } => {
            if let Some(slide) = slides.get_mut(at) {
                slide.title.clone_from(title);
            }
        }
        Arranging::Remove(_) | Arranging::Move { .. } | Arranging::Restore => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Register;

    const SHOWN: [ChartId; 3] = [ChartId::ParticipationByKind, ChartId::WomenShare, ChartId::DecisionsByMonth];

    fn register() -> Register {
        Register { years: [(2023, Year::new(2023))].into(), ..Register::default() }
    }

    /// Arranges, takes it back and does it again; answers with the charts and the titles that are left.
    fn after(register: &mut Register, arranging: &Arranging) -> Option<Vec<(ChartId, Option<String>)>> {
        let mut number = register.years[&2023].slides.len() as u128 + 100;
        let new_id = || {
            number += 1;
            RecordId(uuid::Uuid::from_u128(number))
        };
        let edit = register.years[&2023].arranged(&SHOWN, arranging, new_id)?;
        let before = register.clone();
        let inverse = register.apply(&edit).expect("applied");
        register.apply(&inverse).expect("taken back");
        assert_eq!(*register, before, "{arranging:?} is taken back");
        register.apply(&edit).expect("made again");
        Some(register.years[&2023].slides.iter().map(|slide| (slide.chart, slide.title.clone())).collect())
    }

    #[test]
    fn the_first_arrangement_keeps_the_charts_that_were_shown() {
        let [first, second, third] = SHOWN.map(|chart| (chart, None));
        let added = ChartId::CommentOutcomesByKind;
        let title = Some("Gratë mungojnë".to_owned());
        for (arranging, expected) in [
            (Arranging::Move { from: 2, to: 0 }, vec![third.clone(), first.clone(), second.clone()]),
            (Arranging::Remove(1), vec![first.clone(), third.clone()]),
            (Arranging::Add(added), vec![first.clone(), second.clone(), third.clone(), (added, None)]),
            (Arranging::Retitle { at: 1, title: title.clone() }, vec![first, (SHOWN[1], title), third]),
        ] {
            assert_eq!(after(&mut register(), &arranging), Some(expected), "{arranging:?}");
        }
    }

    #[test]
    fn an_arranged_presentation_is_arranged_on_and_can_be_restored() {
        let mut register = register();
        after(&mut register, &Arranging::Move { from: 0, to: 2 }).expect("arranged");
        let slides = after(&mut register, &Arranging::Remove(0)).expect("removed");
        assert_eq!(slides, [(SHOWN[2], None), (SHOWN[0], None)]);
        let slides = after(&mut register, &Arranging::Retitle { at: 1, title: Some("X".to_owned()) });
        assert_eq!(slides.expect("retitled")[1], (SHOWN[0], Some("X".to_owned())));
        let slides = after(&mut register, &Arranging::Retitle { at: 1, title: None });
        assert_eq!(slides.expect("the finding is back")[1], (SHOWN[0], None));
        assert_eq!(after(&mut register, &Arranging::Restore), Some(Vec::new()));
    }

    #[test]
    fn what_changes_nothing_is_no_change_and_the_last_slide_stays() {
        let mut register = register();
        for nothing in [
            Arranging::Move { from: 1, to: 1 },
            Arranging::Move { from: 0, to: 3 },
            Arranging::Remove(3),
            Arranging::Retitle { at: 0, title: None },
            Arranging::Restore,
        ] {
            assert_eq!(after(&mut register, &nothing), None, "{nothing:?} of what nobody arranged");
        }
        for _ in 0..2 {
            after(&mut register, &Arranging::Remove(0)).expect("removed");
        }
        for nothing in [
            Arranging::Remove(0),
            Arranging::Move { from: 0, to: 1 },
            Arranging::Retitle { at: 0, title: None },
            Arranging::Retitle { at: 5, title: Some("X".to_owned()) },
        ] {
            assert_eq!(after(&mut register, &nothing), None, "{nothing:?} of one slide");
        }
    }
}
