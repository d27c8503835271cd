//! All findings of a year, in the order in which they are shown, and by what they are about.

use std::collections::HashMap;

use crate::domain::{
    activity::ActivityKind,
    choice::Choice as _,
    record::RecordId,
    rule::RuleId,
    waiver::{Subject, Waiver},
    year::Year,
};

use super::{
    finding::{Finding, Severity},
    law::LegalResult,
};

/// How many findings there are that nobody set aside, and how many somebody did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
    pub waived: usize,
    /// Errors other than `published-differs`: a year with one is not published.
    pub blocking: usize,
}

impl Tally {
    /// The findings of a severity that nobody set aside.
    pub fn of(&self, severity: Severity) -> usize {
        match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.warnings,
            Severity::Note => self.notes,
        }
    }

    /// All findings that nobody set aside.
    pub fn open(&self) -> usize {
        self.errors + self.warnings + self.notes
    }
}

/// The findings of a year.
#[derive(Debug, Default)]
pub struct Findings {
    all: Vec<Finding>,
    /// The findings about activities, as places in `all`, in the order of the activities.
    of_activities: Vec<(u64, u32)>,
    /// The findings about anything else, as places in `all`, in the order of what they are about.
    of_others: Vec<(Subject, u32)>,
    results: Vec<LegalResult>,
    tally: Tally,
}

/// The order of the activities of a year.
fn order(kind: ActivityKind, number: u32) -> u64 {
    (kind as u64) << 32 | u64::from(number)
}

impl Findings {
    pub(super) fn of(mut all: Vec<Finding>, results: Vec<LegalResult>, year: &Year) -> Self {
        silence(&mut all, year);
        let mut tally = Tally::default();
        for finding in &all {
            match (finding.waiver, finding.severity) {
                (Some(_), _) => tally.waived += 1,
                (None, Severity::Error) => tally.errors += 1,
                (None, Severity::Warning) => tally.warnings += 1,
                (None, Severity::Note) => tally.notes += 1,
            }
            let blocks = finding.severity == Severity::Error && finding.rule != RuleId::PublishedDiffers;
            tally.blocking += usize::from(finding.waiver.is_none() && blocks);
        }
        let mut of_activities: Vec<(u64, u32)> = (0..)
            .zip(&all)
            .filter_map(|(place, finding)| Some((order(finding.kind?, finding.number), place)))
            .collect();
        of_activities.sort_unstable();
        let others = (0..).zip(&all).filter(|(_, finding)| finding.kind.is_none());
        let mut of_others: Vec<(Subject, u32)> = others.map(|(place, finding)| (finding.subject, place)).collect();
        of_others.sort_unstable();
        Self { all, of_activities, of_others, results, tally }
    }

    /// Every finding, those set aside too: by severity, rule, and the place of what it is about.
    pub fn all(&self) -> &[Finding] {
        &self.all
    }

    /// The findings that nobody set aside.
    pub fn open(&self) -> impl Iterator<Item = &Finding> {
        self.all.iter().filter(|finding| finding.waiver.is_none())
    }

    /// How many there are.
    pub fn tally(&self) -> Tally {
        self.tally
    }

    /// What became of each legal rule, in their order.
    pub fn results(&self) -> &[LegalResult] {
        &self.results
    }

    /// The findings about an activity, by its kind and number. The identity tells whether it is still the one that
    /// stood there when it was checked.
    pub fn of_activity(&self, kind: ActivityKind, number: u32, id: RecordId) -> impl Iterator<Item = &Finding> {
        let wanted = order(kind, number);
        let start = self.of_activities.partition_point(|&(order, _)| order < wanted);
        let here = self.of_activities[start..].iter().take_while(move |&&(order, _)| order == wanted);
        here.filter_map(|&(_, place)| self.all.get(place as usize))
            .filter(move |finding| finding.subject == Subject::Activity(id))
    }

    /// The findings about anything but an activity.
    pub fn of_subject(&self, subject: Subject) -> impl Iterator<Item = &Finding> {
        let start = self.of_others.partition_point(|&(other, _)| other < subject);
        let here = self.of_others[start..].iter().take_while(move |&&(other, _)| other == subject);
        here.filter_map(|&(_, place)| self.all.get(place as usize))
    }
}

/// Sets aside what a waiver of the year silences. Where several do, the last of them says why.
fn silence(all: &mut [Finding], year: &Year) {
    if year.waivers.is_empty() {
        return;
    }
    let mut waivers: HashMap<(RuleId, Subject), Vec<&Waiver>> = HashMap::new();
    for waiver in &year.waivers {
        waivers.entry((waiver.rule, waiver.subject)).or_default().push(waiver);
    }
    for finding in all {
        let Some(of_subject) = waivers.get(&(finding.rule, finding.subject)) else { continue };
        let silencing = of_subject.iter().rev().find(|waiver| finding.is_silenced_by(waiver, year));
        finding.waiver = silencing.map(|waiver| waiver.id);
    }
}

impl Findings {
    /// The rules that found something, with how many of their findings nobody set aside.
    pub fn by_rule(&self) -> Vec<(RuleId, usize)> {
        let mut counts = [0; RuleId::ALL.len()];
        for finding in self.open() {
            counts[finding.rule as usize] += 1;
        }
        RuleId::ALL.iter().copied().zip(counts).filter(|&(_, count)| count > 0).collect()
    }
}
