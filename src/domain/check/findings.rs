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
    /// In the order in which they are shown; none is empty.
    groups: Vec<Group>,
    /// The findings about anything but an activity, as places, in the order of what they are about.
    of_others: Vec<(Subject, usize)>,
    results: Vec<LegalResult>,
    tally: Tally,
}

/// The findings of one rule and severity, in the order of what they are about: first what is no activity, then the
/// activities by kind and number. They stay in the list in which they were found: of a large year they are many.
#[derive(Debug)]
struct Group {
    /// Place of the first among all.
    start: usize,
    findings: Vec<Finding>,
}

impl Findings {
    pub(super) fn with_results(results: Vec<LegalResult>) -> Self {
        Self { results, ..Self::default() }
    }

    /// Puts the findings of a rule and severity behind those before them.
    pub(super) fn push(&mut self, rule: RuleId, severity: Severity, mut findings: Vec<Finding>, year: &Year) {
        if findings.is_empty() {
            return;
        }
        // In order already, but for a shared link's first holder, who is found with the second.
        findings.sort_by_key(|finding| (finding.kind, finding.number, finding.field));
        let waived = silence(rule, &mut findings, year);
        let open = findings.len() - waived;
        self.tally.waived += waived;
        *match severity {
            Severity::Error => &mut self.tally.errors,
            Severity::Warning => &mut self.tally.warnings,
            Severity::Note => &mut self.tally.notes,
        } += open;
        if severity == Severity::Error && rule != RuleId::PublishedDiffers {
            self.tally.blocking += open;
        }
        let start = self.count();
        let others = findings.iter().take_while(|finding| finding.kind.is_none());
        self.of_others.extend(others.zip(start..).map(|(finding, place)| (finding.subject, place)));
        self.groups.push(Group { start, findings });
    }

    /// After the last group.
    pub(super) fn finish(&mut self) {
        self.of_others.sort_unstable();
    }

    /// Every finding, those set aside too: by severity, rule, and the place of what it is about.
    pub fn all(&self) -> impl Iterator<Item = &Finding> {
        self.groups.iter().flat_map(|group| &group.findings)
    }

    /// How many there are, those set aside too.
    pub fn count(&self) -> usize {
        self.groups.last().map_or(0, |group| group.start + group.findings.len())
    }

    /// The finding at a place among all, from 0.
    pub fn get(&self, place: usize) -> Option<&Finding> {
        let after = self.groups.partition_point(|group| group.start <= place);
        let group = self.groups.get(after.checked_sub(1)?)?;
        group.findings.get(place - group.start)
    }

    /// The findings that nobody set aside.
    pub fn open(&self) -> impl Iterator<Item = &Finding> {
        self.all().filter(|finding| finding.waiver.is_none())
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
        let wanted = (Some(kind), number);
        let here = self.groups.iter().flat_map(move |group| {
            let findings = &group.findings;
            let start = findings.partition_point(|finding| (finding.kind, finding.number) < wanted);
            findings[start..].iter().take_while(move |finding| (finding.kind, finding.number) == wanted)
        });
        here.filter(move |finding| finding.subject == Subject::Activity(id))
    }

    /// The findings about anything but an activity.
    pub fn of_subject(&self, subject: Subject) -> impl Iterator<Item = &Finding> {
        let start = self.of_others.partition_point(|&(other, _)| other < subject);
        let here = self.of_others[start..].iter().take_while(move |&&(other, _)| other == subject);
        here.filter_map(|&(_, place)| self.get(place))
    }

    /// The rules that found something, with how many of their findings nobody set aside.
    pub fn by_rule(&self) -> Vec<(RuleId, usize)> {
        let mut counts = [0; RuleId::ALL.len()];
        for finding in self.open() {
            counts[finding.rule as usize] += 1;
        }
        RuleId::ALL.iter().copied().zip(counts).filter(|&(_, count)| count > 0).collect()
    }
}

/// Sets aside what a waiver of the year silences among the findings of a rule, and answers with how many that were.
/// Where several do, the last of them says why.
fn silence(rule: RuleId, findings: &mut [Finding], year: &Year) -> usize {
    let mut waivers: HashMap<Subject, Vec<&Waiver>> = HashMap::new();
    for waiver in year.waivers.iter().filter(|waiver| waiver.rule == rule) {
        waivers.entry(waiver.subject).or_default().push(waiver);
    }
    if waivers.is_empty() {
        return 0;
    }
    let mut silenced = 0;
    for finding in findings {
        let Some(of_subject) = waivers.get(&finding.subject) else { continue };
        let silencing = of_subject.iter().rev().find(|waiver| finding.is_silenced_by(waiver, year));
        finding.waiver = silencing.map(|waiver| waiver.id);
        silenced += usize::from(finding.waiver.is_some());
    }
    silenced
}
