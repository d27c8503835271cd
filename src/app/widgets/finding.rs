//! How findings look: the mark of a severity, and a finding's card with what can be done about it.

use egui::{Align, Color32, CornerRadius, Frame, Label, Layout, Margin, RichText, Role, Stroke, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        findings::{FindingId, suggestions},
        theme::{self, Tokens, size},
        widgets::UiExt as _,
    },
    domain::{
        Choice as _, Waiver, Year,
        check::{Finding, Severity},
    },
    text::{Texts, dates, findings},
};

/// A severity's icon: its shape tells it from the others as its colour does.
pub fn icon_of(severity: Severity) -> Icon {
    match severity {
        Severity::Error => Icon::OctagonX,
        Severity::Warning => Icon::TriangleAlert,
        Severity::Note => Icon::Info,
    }
}

/// A severity's colour.
pub fn color_of(severity: Severity, tokens: &Tokens) -> Color32 {
    match severity {
        Severity::Error => tokens.error,
        Severity::Warning => tokens.warning,
        Severity::Note => tokens.muted,
    }
}

/// A severity's name: "Error".
pub fn severity_name(severity: Severity, texts: &Texts) -> String {
    texts.get(&format!("severity-{}", severity.id()))
}

/// Findings of a severity, counted: "10 errors".
pub fn severity_count(severity: Severity, count: usize, texts: &Texts) -> String {
    texts.with(&format!("severity-count-{}", severity.id()), &[("count", count.into())])
}

/// A finding as a screen reader and a tooltip say it: "Error: The date held is not recorded."
pub fn said(finding: &Finding, year: &Year, texts: &Texts) -> String {
    format!("{}: {}", severity_name(finding.severity, texts), findings::message(finding, year, texts))
}

/// Who set a finding aside, when, and why.
pub fn waiver_text(waiver: &Waiver, texts: &Texts) -> String {
    let day = waiver.on.map(|on| dates::date(on, texts.language()));
    let who: Vec<String> = waiver.by.clone().into_iter().chain(day).collect();
    let reason = waiver.reason.clone().unwrap_or_else(|| texts.get("findings-no-reason"));
    if who.is_empty() { reason } else { format!("{reason} ({})", who.join(", ")) }
}

/// The waiver that silenced a finding until its values changed.
pub fn ended_waiver<'a>(finding: &Finding, year: &'a Year) -> Option<&'a Waiver> {
    let field = finding.field.id();
    let same =
        |waiver: &&Waiver| (waiver.rule, waiver.subject, &waiver.field) == (finding.rule, finding.subject, &field);
    year.waivers.iter().rfind(same).filter(|_| finding.waiver.is_none())
}

/// Who set a finding aside, or had done so before its values changed.
pub fn waiver_ui(ui: &mut Ui, finding: &Finding, year: &Year, texts: &Texts) {
    if let Some(waiver) = year.waiver_of(finding) {
        ui.hint_ui(&waiver_text(waiver, texts));
    } else if let Some(waiver) = ended_waiver(finding, year) {
        let text = waiver_text(waiver, texts);
        ui.hint_ui(&texts.with("findings-ended-waiver", &[("waiver", (&text).into())]));
    }
}

/// The mark of a severity, as large as text.
pub fn mark_ui(ui: &mut Ui, severity: Severity) {
    let color = color_of(severity, &theme::tokens(ui));
    let icon = char::from(icon_of(severity)).to_string();
    ui.label(RichText::new(icon).font(theme::icon(size::ICON)).color(color));
}

/// A finding in a record's panel, with its fixes.
pub fn card_ui(ui: &mut Ui, finding: &Finding, year: &Year, texts: &Texts, writable: bool) -> Option<Command> {
    let tokens = theme::tokens(ui);
    let waiver = year.waiver_of(finding);
    let color = if waiver.is_some() { tokens.muted } else { color_of(finding.severity, &tokens) };
    let outline = match (waiver, finding.severity) {
        (None, Severity::Error | Severity::Warning) => color,
        _ => tokens.hairline,
    };
    let frame = Frame::new()
        .stroke(Stroke::new(size::HAIRLINE, outline))
        .corner_radius(CornerRadius::same(size::CARD_RADIUS))
        .inner_margin(Margin::same(size::CARD_GAP as i8));
    let mut command = None;
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = size::TIGHT;
        ui.allocate_ui_with_layout(
            vec2(ui.available_width(), size::CONTROL),
            Layout::right_to_left(Align::Center),
            |ui| {
                if writable {
                    command = aside_ui(ui, finding, texts);
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.spacing_mut().item_spacing.x = size::TIGHT;
                    let icon = char::from(icon_of(finding.severity)).to_string();
                    ui.label(RichText::new(icon).font(theme::icon(size::ICON)).color(color));
                    let name = findings::rule_name(finding.rule, texts);
                    ui.add(Label::new(RichText::new(name).font(theme::semi_bold(size::TEXT)).color(color)).wrap());
                });
            },
        );
        let message = ui.add(Label::new(findings::message(finding, year, texts)).wrap());
        let said = said(finding, year, texts);
        message.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
        waiver_ui(ui, finding, year, texts);
        if waiver.is_none() && writable && !suggestions(finding).is_empty() {
            command = command.take().or(ui.horizontal_wrapped(|ui| fixes_ui(ui, finding, texts)).inner);
        }
    });
    command
}

/// What sets a finding aside, or puts it back.
fn aside_ui(ui: &mut Ui, finding: &Finding, texts: &Texts) -> Option<Command> {
    let (icon, key, command) = match finding.waiver {
        Some(waiver) => (Icon::Undo2, "findings-take-back", Command::TakeWaiverBack(waiver)),
        None => {
            let finding = FindingId::of(finding);
            (Icon::StickyNote, "findings-waive", Command::FixesOf { finding, waiving: true })
        }
    };
    ui.icon_ui(icon, &texts.get(key), true).clicked().then_some(command)
}

/// What would mend a finding, as buttons.
fn fixes_ui(ui: &mut Ui, finding: &Finding, texts: &Texts) -> Option<Command> {
    let mut command = None;
    let offered = suggestions(finding);
    for (at, suggestion) in offered.iter().enumerate() {
        let text = findings::suggested(suggestion, texts);
        let button =
            if offered.len() == 1 { ui.primary_ui(Icon::Check, &text) } else { ui.action_ui(Icon::Check, &text) };
        if button.on_hover_text(findings::why(suggestion, texts)).clicked() {
            command = Some(Command::Mend { finding: FindingId::of(finding), suggestion: at });
        }
    }
    command
}
