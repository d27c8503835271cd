//! What differs between the register and a copy, or another version of it, in words.

use crate::{
    domain::{
        Field, Fields, Record, Register, Target, Value,
        comparison::{Differing, How, What},
        merging::{Side, Sided},
    },
    report::Paragraph,
    text::{Texts, findings, numbers, records},
};

use super::{Gone, Teller, title_of, told};

/// What it is that differs: "Budget hearing 4".
pub fn short_name(difference: &Differing, now: &Register, there: &Register, texts: &Texts) -> String {
    match &difference.what {
        What::Year(year) => texts.with("one-year", &[("year", (*year).into())]),
        What::Target(target) => records::target_name(*target, holder(difference, now, there), texts),
        What::Order { kind, .. } => texts.with("copies-order", &[("list", (&records::list_name(*kind, texts)).into())]),
        What::Published { key, .. } => {
            format!("{}: {}", texts.get("subject-published"), findings::figure_name(*key, texts))
        }
        What::Narrative { section, language, .. } => {
            let paragraph = Paragraph::of_section(section).map(|paragraph| paragraph.name(texts));
            let language = texts.get(&format!("language-{language}"));
            format!("{} ({language})", paragraph.unwrap_or_else(|| section.clone()))
        }
        What::Rule { rule, .. } => findings::rule_name(*rule, texts),
    }
}

/// The same with the title that it was given: "Budget hearing 4 «…»".
pub fn name(difference: &Differing, now: &Register, there: &Register, texts: &Texts) -> String {
    let name = short_name(difference, now, there, texts);
    let What::Target(target) = &difference.what else { return name };
    match title(*target, holder(difference, now, there)) {
        Some(title) => format!("{name} «{}»", title.split_whitespace().collect::<Vec<_>>().join(" ")),
        None => name,
    }
}

/// The register that has it: that of today where both do.
fn holder<'r>(difference: &Differing, now: &'r Register, there: &'r Register) -> &'r Register {
    if difference.how == How::OnlyThere { there } else { now }
}

/// In what it differs: the fields that are others, from what they hold now to what they hold there; of what only one of
/// both has, what that holds.
pub fn details(difference: &Differing, now: &Register, there: &Register, texts: &Texts) -> String {
    let from_to = |before: String, after: String| format!("{before} → {after}");
    match (&difference.what, &difference.how) {
        (What::Year(year), _) => {
            let of_year = there.years.get(year).or_else(|| now.years.get(year));
            let count = of_year.map_or(0, |of_year| of_year.activities.len());
            texts.with("copies-activities", &[("count", count.into())])
        }
        (What::Target(target), How::Changed(fields)) => {
            let lines = fields.iter().map(|&field| {
                let value = |register: &Register| value(register, *target, field, texts);
                format!("{}: {}", texts.field(field), from_to(value(now), value(there)))
            });
            lines.collect::<Vec<_>>().join(" · ")
        }
        (What::Target(target), _) => held(*target, holder(difference, now, there), texts),
        (What::Published { year, key }, _) => {
            let figure = |register: &Register| {
                let value = register.years.get(year).and_then(|of_year| of_year.published.get(key));
                value.map_or_else(|| texts.get("app-cell-empty"), |&value| numbers::count(value, texts.language()))
            };
            from_to(figure(now), figure(there))
        }
        (What::Narrative { year, section, language }, _) => {
            let text = |register: &Register| {
                let of_year = register.years.get(year);
                let text = of_year.and_then(|of_year| of_year.narrative(section, *language)).map(told);
                text.unwrap_or_else(|| texts.get("app-cell-empty"))
            };
            from_to(text(now), text(there))
        }
        (What::Order { .. } | What::Rule { .. }, _) => String::new(),
    }
}

/// Something that two versions hold, side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sides {
    /// What of it: "Women".
    pub name: String,
    pub here: String,
    pub there: String,
}

/// What each version holds of a difference, of which at most one field is told, and `side` changed it.
pub fn sides(sided: &Sided, now: &Register, there: &Register, texts: &Texts) -> Sides {
    let Sided { differing: difference, side } = sided;
    let whole = || texts.get("versions-whole");
    let absent = || texts.get("versions-absent");
    let both = |name: String, of: &dyn Fn(&Register) -> String| Sides { name, here: of(now), there: of(there) };
    match (&difference.what, &difference.how) {
        (What::Target(target), How::Changed(fields)) if !fields.is_empty() => {
            let field = fields[0];
            both(texts.field(field), &|register| value(register, *target, field, texts))
        }
        (What::Published { year, key }, _) => both(texts.get("versions-figure"), &|register| {
            let value = register.years.get(year).and_then(|of_year| of_year.published.get(key));
            value.map_or_else(absent, |&value| numbers::count(value, texts.language()))
        }),
        (What::Narrative { year, section, language }, _) => both(texts.get("versions-text"), &|register| {
            let of_year = register.years.get(year);
            of_year.and_then(|of_year| of_year.narrative(section, *language)).map_or_else(absent, told)
        }),
        (_, how @ (How::OnlyThere | How::OnlyHere)) => {
            let held = held_whole(difference, now, there, texts);
            let is_there = *how == How::OnlyThere;
            // Whoever changed it and does not have it, deleted it.
            let is_deleted = *side == if is_there { Side::Here } else { Side::There };
            let lacks = if is_deleted { texts.get("versions-deleted") } else { absent() };
            let (here, there) = if is_there { (lacks, held) } else { (held, lacks) };
            Sides { name: whole(), here, there }
        }
        (_, How::Changed(_)) => {
            Sides { name: whole(), here: texts.get("versions-as-here"), there: texts.get("versions-as-there") }
        }
    }
}

/// What one version alone holds.
fn held_whole(difference: &Differing, now: &Register, there: &Register, texts: &Texts) -> String {
    let details = details(difference, now, there, texts);
    if details.is_empty() { texts.get("versions-present") } else { details }
}

fn value(register: &Register, target: Target, field: Field, texts: &Texts) -> String {
    let teller = Teller { register, gone: &Gone::default(), texts };
    teller.value(target, field, register.value(target, field).as_ref())
}

/// What a record holds beside its title, in the order of the interchange format.
fn held(target: Target, holder: &Register, texts: &Texts) -> String {
    let Target::Record { year, kind, id } = target else { return String::new() };
    let Some(record) = holder.years.get(&year).and_then(|of_year| of_year.record(kind, id)) else {
        return String::new();
    };
    fn of<F: Fields>(record: &F) -> Vec<(Field, Value)> {
        F::FIELDS.iter().filter_map(|&field| Some((field, record.get(field)?))).collect()
    }
    let fields = match &record {
        Record::Activity(activity) => of(&**activity),
        Record::Document(document) => of(document),
        Record::Project(project) => of(project),
        Record::AccessRequest(request) => of(request),
        Record::Slide(slide) => of(slide),
        Record::Waiver(waiver) => return findings::rule_name(waiver.rule, texts),
        Record::Publication(publication) => {
            return crate::text::dates::date(publication.on.date(), texts.language());
        }
    };
    let fields = fields.into_iter().filter(|(field, _)| *field != Field::Title);
    let lines = fields.map(|(field, _)| format!("{}: {}", texts.field(field), value(holder, target, field, texts)));
    lines.collect::<Vec<_>>().join(" · ")
}

fn title(target: Target, holder: &Register) -> Option<String> {
    let Target::Record { year, kind, id } = target else { return None };
    title_of(&holder.years.get(&year)?.record(kind, id)?)
}
