//! Every change of a register is told in words, in every language.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pasqyra::{
    domain::{
        AccessRequest, Activity, ActivityKind, ChartId, Document, Edit, Field, FigureKey, Language, Project,
        Publication, Record, RecordId, RecordKind, Register, RuleId, RuleSetting, Slide, Subject, Target, Value,
        Waiver, Year,
    },
    report::Paragraph,
    text::{TRANSLATED, Texts},
    told::{Gone, Teller},
};

const HEARINGS: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

fn id(number: u128) -> RecordId {
    RecordId(uuid::Uuid::from_u128(number))
}

fn hearing(number: u128, title: &str) -> Record {
    let mut hearing = Activity::new(id(number), ActivityKind::Hearing);
    hearing.title = title.to_owned();
    Record::Activity(Box::new(hearing))
}

fn women(number: u128, women: u32) -> Edit {
    let target = Target::Record { year: 2023, kind: HEARINGS, id: id(number) };
    Edit::Set { target, field: Field::Women, value: Some(Value::Count(women)) }
}

fn told_of(edits: Vec<Edit>) -> Vec<String> {
    told_in(Language::Albanian, edits)
}

/// Applies the edits, and tells each of them afterwards.
fn told_in(language: Language, edits: Vec<Edit>) -> Vec<String> {
    let mut register = Register::default();
    register.years.insert(2023, Year::new(2023));
    let pairs: Vec<(Edit, Edit)> = edits
        .into_iter()
        .map(|edit| {
            let inverse = register.apply(&edit).expect("the edit fits");
            (edit, inverse)
        })
        .collect();
    let mut gone = Gone::default();
    for (edit, inverse) in pairs.iter().rev() {
        gone.note(edit);
        gone.note(inverse);
    }
    let texts = Texts::new(language);
    let teller = Teller { register: &register, gone: &gone, texts: &texts };
    pairs.iter().map(|(edit, inverse)| teller.said(edit, Some(inverse)).text).collect()
}

#[test]
fn a_change_is_told_with_the_record_the_field_and_both_values() {
    let said = told_of(vec![
        Edit::Insert { year: 2023, at: 0, record: hearing(1, "Dëgjim në Zhur") },
        women(1, 5),
        women(1, 6),
        Edit::Batch { edits: vec![women(1, 7), women(1, 8)] },
    ]);
    assert_eq!(said[0], "Dëgjim buxhetor 1 u shtua: «Dëgjim në Zhur»");
    assert_eq!(said[1], "Dëgjim buxhetor 1, Gra: bosh → 5");
    assert_eq!(said[2], "Dëgjim buxhetor 1, Gra: 5 → 6");
    assert_eq!(said[3], "1 qelizë u ndryshua në Dëgjime");
}

#[test]
fn a_record_that_is_gone_is_called_by_the_title_that_its_removal_knows() {
    let said = told_of(vec![
        Edit::Insert { year: 2023, at: 0, record: hearing(1, "Dëgjim në Zhur") },
        Edit::Insert { year: 2023, at: 1, record: hearing(2, "") },
        women(1, 5),
        Edit::Remove { year: 2023, kind: HEARINGS, id: id(1) },
    ]);
    assert_eq!(said[1], "Dëgjim buxhetor 2 u shtua");
    assert_eq!(said[2], "Dëgjim buxhetor «Dëgjim në Zhur», Gra: bosh → 5");
    assert_eq!(said[3], "Dëgjim buxhetor 1 u fshi: «Dëgjim në Zhur»");
}

/// One change of every sort, each of which fits after those before it.
fn every_sort() -> Vec<Edit> {
    let year = 2023;
    let waiver = Waiver {
        id: id(50),
        rule: RuleId::NoWomen,
        subject: Subject::Activity(id(1)),
        field: "women".to_owned(),
        stated: None,
        computed: None,
        reason: Some("u pa".to_owned()),
        by: None,
        on: None,
    };
    let publication = Publication {
        id: id(60),
        on: NaiveDate::from_ymd_opt(2024, 1, 31).and_then(|day| day.and_hms_opt(12, 0, 0)).unwrap_or_default(),
        by: None,
        figures: BTreeMap::new(),
        corrected: BTreeMap::new(),
        pages: Vec::new(),
    };
    let slide = Slide { id: id(70), chart: ChartId::WomenShare, title: None };
    let narrative = |text: Option<&str>| Edit::SetNarrative {
        year,
        section: Paragraph::Challenges.section().to_owned(),
        language: Language::Turkish,
        text: text.map(str::to_owned),
    };
    let rule = |setting| Edit::SetRule { year, rule: RuleId::KabBy, setting };
    let insert = |at, record| Edit::Insert { year, at, record };
    let remove = |kind, number| Edit::Remove { year, kind, id: id(number) };
    vec![
        insert(0, hearing(1, "")),
        insert(1, hearing(2, "Dëgjim në Zhur")),
        Edit::Move { year, kind: HEARINGS, id: id(2), to: 0 },
        insert(0, Record::Project(Project { locality: "Hoçë".to_owned(), ..Project::new(id(3)) })),
        insert(0, Record::AccessRequest(AccessRequest::new(id(4)))),
        insert(0, Record::Document(Document::new(id(5)))),
        insert(0, Record::Slide(slide)),
        insert(0, Record::Waiver(Box::new(waiver))),
        insert(0, Record::Publication(Box::new(publication))),
        Edit::SetPublished { year, key: FigureKey::DecisionCount, value: Some(592) },
        narrative(Some("Sfida")),
        narrative(Some("Sfida tjera")),
        narrative(None),
        rule(Some(RuleSetting::default())),
        rule(None),
        Edit::Set { target: Target::Municipality, field: Field::Name, value: Some(Value::Text("Prizren".to_owned())) },
        Edit::Set { target: Target::Year { year }, field: Field::SignedPlace, value: None },
        Edit::Set { target: Target::Decisions { year, month: 3 }, field: Field::Count, value: Some(Value::Count(28)) },
        Edit::AddYear { year: Box::new(Year::new(2024)) },
        Edit::RemoveYear { year: 2024 },
        Edit::Batch { edits: vec![remove(RecordKind::Waiver, 50), remove(HEARINGS, 1)] },
        remove(RecordKind::Publication, 60),
        Edit::Batch { edits: vec![insert(0, hearing(8, "")), insert(1, hearing(9, "")), women(8, 1), rule(None)] },
        Edit::Batch { edits: [2021, 2022].map(|year| Edit::AddYear { year: Box::new(Year::new(year)) }).to_vec() },
    ]
}

#[test]
fn every_sort_of_change_is_told_in_every_language() {
    for &language in TRANSLATED {
        let said = told_in(language, every_sort());
        for line in &said {
            assert!(!line.trim().is_empty() && !line.contains(['{', '}']), "{language}: {said:#?}");
        }
        if language == Language::Albanian {
            assert_eq!(said[2], "Dëgjim buxhetor 3 u zhvendos nga vendi 2 në vendin 1", "{said:#?}");
            assert_eq!(said[17], "Vendimet e muajit mars, Numri i vendimeve: bosh → 28");
            assert_eq!(said[20], "Dëgjim buxhetor 2 u fshi");
            let batch = "2 shënime u shtuan · 1 qelizë u ndryshua në Dëgjime · 1 ndryshim tjetër";
            assert_eq!(said[22], batch);
            assert_eq!(said[23], "U importuan 2 vite");
        }
    }
}
