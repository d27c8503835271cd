//! The overview: the year's counts, who came and what became of the comments, and the year's documents.

use egui::{Label, RichText, ScrollArea, Ui, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        catalogue,
        command::Command,
        findings::FindingId,
        theme::{self, size},
        widgets::{UiExt as _, columns_ui, finding, form::is_web_address, form::kind_key},
    },
    chart,
    domain::{
        ActivityKind, ChartId, Choice as _, Compared,
        check::{Finding, Severity},
    },
    text::{differences, findings, numbers},
};

use super::{Tab, TabUi, differences::sentences, is_narrow, results::hairline_ui};

/// How many findings the overview names.
const FIRST: usize = 3;

/// The charts that the overview begins with.
const FIRST_CHARTS: &[ChartId] = &[ChartId::ParticipationByKind, ChartId::CommentOutcomesByKind];

/// The charts below them.
const FURTHER_CHARTS: &[ChartId] = &[
    ChartId::WomenShare,
    ChartId::ParticipationOverYears,
    ChartId::WomenShareOverYears,
    ChartId::CommentOutcomesOverYears,
];

/// A count of the year: its name, the figure, what is beside it, and the tab that it stands for.
struct Card {
    name: String,
    figure: String,
    /// A line each.
    beside: Vec<String>,
    /// How it differs from the year before, the fullest first; nothing where that is not recorded.
    since: Vec<String>,
    /// The same in words, with the figures that belong to the count.
    differences: Vec<String>,
    tab: Tab,
}

/// The figure of a card, and on the same baseline how it differs from the year before: as much as fits.
fn figure_ui(ui: &mut Ui, card: &Card) {
    let tokens = theme::tokens(ui);
    let layout = |text: &str, font| ui.painter().layout_no_wrap(text.to_owned(), font, tokens.muted);
    let figure = layout(&card.figure, theme::semi_bold(size::FIGURE));
    let room = ui.available_width() - figure.size().x - size::GAP;
    let shown = card.since.iter().map(|text| layout(text, theme::regular(size::SMALL)));
    let since = shown.into_iter().find(|galley| galley.size().x <= room);
    let place = ui.label(RichText::new(&card.figure).font(theme::semi_bold(size::FIGURE))).rect;
    if let Some(since) = since {
        let baseline = |galley: &egui::Galley| {
            let row = galley.rows.first();
            row.map_or(0.0, |row| row.pos.y + row.glyphs.first().map_or(0.0, |glyph| glyph.pos.y))
        };
        let down = baseline(&figure) - baseline(&since);
        ui.painter().galley(place.left_top() + vec2(figure.size().x + size::GAP, down), since, tokens.muted);
    }
}

impl TabUi<'_> {
    /// The overview.
    pub fn overview_ui(&mut self, ui: &mut Ui) {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            egui::Frame::new().inner_margin(size::PAGE_MARGIN).show(ui, |ui| {
                ui.spacing_mut().item_spacing = egui::Vec2::splat(size::CARD_GAP);
                self.cards_ui(ui);
                self.carry_over_ui(ui);
                if is_narrow(ui.ctx()) {
                    self.chart_cards_ui(ui, FIRST_CHARTS);
                    self.findings_card_ui(ui);
                    self.results_card_ui(ui);
                    self.documents_card_ui(ui);
                    self.chart_cards_ui(ui, FURTHER_CHARTS);
                    return;
                }
                let wide = ui.available_width();
                let side = (wide * 0.33).clamp(size::PANEL_MIN, size::CARDS_MAX);
                ui.horizontal_top(|ui| {
                    ui.vertical(|ui| {
                        ui.set_width(wide - side - size::CARD_GAP);
                        self.chart_cards_ui(ui, FIRST_CHARTS);
                        self.chart_cards_ui(ui, FURTHER_CHARTS);
                    });
                    ui.vertical(|ui| {
                        ui.set_width(side);
                        self.findings_card_ui(ui);
                        self.results_card_ui(ui);
                        self.documents_card_ui(ui);
                    });
                });
            });
        });
    }

    fn cards(&self) -> Vec<Card> {
        let (texts, summary) = (self.texts, self.session.summary());
        let language = texts.language();
        let count = |number| numbers::count(number, language);
        let of_kind = |kind: ActivityKind| {
            let of_kind = summary.kind(kind);
            let mut beside =
                vec![texts.with("count-participants", &[("count", of_kind.participation.participants.into())])];
            if of_kind.comments.total() > 0 {
                beside.push(texts.with("count-comments", &[("count", of_kind.comments.total().into())]));
            }
            if kind == ActivityKind::ParticipatoryBudgeting && summary.projects.localities > 0 {
                beside.insert(0, texts.with("count-localities", &[("count", summary.projects.localities.into())]));
            }
            Card {
                name: texts.get(&kind_key("kind", kind)),
                figure: count(of_kind.count),
                beside,
                since: self.since(Compared::Activities(Some(kind))),
                differences: sentences(&self.differences(&Compared::of_kind(kind)), texts),
                tab: Tab::Activities(kind),
            }
        };
        let mut cards: Vec<Card> = ActivityKind::ALL.iter().map(|&kind| of_kind(kind)).collect();
        cards.push(Card {
            name: texts.get("overview-decisions"),
            figure: count(summary.decisions.total),
            beside: vec![match summary.decisions.mean_per_month() {
                Some(mean) => texts.with("overview-decisions-mean", &[("count", mean.into())]),
                None => texts.get("not-recorded"),
            }],
            since: self.since(Compared::Decisions),
            differences: sentences(&self.differences(&[Compared::Decisions]), texts),
            tab: Tab::Decisions,
        });
        cards.push(Card {
            name: texts.get("overview-access"),
            figure: summary.access.total.map_or_else(|| "—".to_owned(), count),
            beside: vec![match (summary.access.total, summary.access.recorded) {
                (None, _) => texts.get("not-recorded"),
                (Some(_), 0) => texts.get("access-no-outcomes"),
                (Some(_), recorded) => texts.with("access-recorded", &[("count", recorded.into())]),
            }],
            since: self.since(Compared::AccessRequests),
            differences: sentences(&self.differences(&[Compared::AccessRequests]), texts),
            tab: Tab::Access,
        });
        cards
    }

    /// The change of a count, with the year that it is from and shorter.
    fn since(&self, compared: Compared) -> Vec<String> {
        let found = self.differences(&[compared]);
        let Some(difference) = found.first() else { return Vec::new() };
        let changes = differences::changes(difference, self.texts);
        let with_year = changes.iter().map(|change| differences::since(change, difference, self.texts));
        with_year.chain(changes.last().cloned()).collect()
    }

    fn cards_ui(&mut self, ui: &mut Ui) {
        let mut clicked = None;
        columns_ui(ui, size::COUNT_CARD_WIDTH, size::COUNT_CARD, &self.cards(), |ui, card| {
            let response = ui
                .scope_builder(egui::UiBuilder::new().sense(egui::Sense::click()), |ui| {
                    ui.card_ui(|ui| {
                        ui.set_min_size(vec2(ui.available_width(), size::COUNT_CARD - 2.0 * size::PADDING));
                        ui.spacing_mut().item_spacing.y = size::HAIR_GAP;
                        ui.hint_ui(&card.name);
                        figure_ui(ui, card);
                        for line in &card.beside {
                            ui.hint_ui(line);
                        }
                    });
                })
                .response;
            let beside = card.beside.join(" · ");
            let said = std::iter::once(&beside).chain(&card.differences).cloned().collect::<Vec<_>>().join(". ");
            let name = format!("{}: {}. {said}", card.name, card.figure);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
            let response = match card.differences.is_empty() {
                true => response,
                false => response.on_hover_text(card.differences.join("\n")),
            };
            if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                clicked = Some(card.tab);
            }
        });
        self.commands.extend(clicked.map(Command::GoTo));
    }

    /// Charts below each other; one over years only where the register has years to compare.
    fn chart_cards_ui(&mut self, ui: &mut Ui, charts: &[ChartId]) {
        for &chart in charts {
            if !chart::over_years(chart) || self.charts.compares_years(self.session, self.texts, chart) {
                self.chart_card_ui(ui, chart);
            }
        }
    }

    fn chart_card_ui(&mut self, ui: &mut Ui, chart: ChartId) {
        ui.card_ui(|ui| {
            let width = ui.available_width();
            let height = self.charts.natural_height(self.session, self.texts, chart, width);
            let (rect, _) = ui.allocate_exact_size(vec2(width, height), egui::Sense::hover());
            self.chart_ui(ui, rect, chart, None);
        });
    }

    /// The gravest findings, with the way to the others.
    fn findings_card_ui(&mut self, ui: &mut Ui) {
        let (session, texts) = (self.session, self.texts);
        let tally = session.findings().tally();
        if tally.open() == 0 {
            return;
        }
        let counted = Severity::ALL.iter().filter(|&&severity| tally.of(severity) > 0);
        let counted: Vec<String> =
            counted.map(|&severity| finding::severity_count(severity, tally.of(severity), texts)).collect();
        ui.card_ui(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = size::TIGHT;
            ui.title_ui(&counted.join(", "));
            for found in session.findings().open().take(FIRST) {
                hairline_ui(ui);
                self.finding_line_ui(ui, found);
            }
            ui.add_space(size::HALF_GAP);
            if ui
                .action_ui(Icon::ListChecks, &texts.get("findings-list"))
                .on_hover_text(catalogue::keys_of(&Command::GoTo(Tab::Findings)))
                .clicked()
            {
                self.commands.push(Command::GoTo(Tab::Findings));
            }
        });
    }

    fn finding_line_ui(&mut self, ui: &mut Ui, found: &Finding) {
        let (texts, tokens) = (self.texts, theme::tokens(ui));
        let shown = ui.scope(|ui| {
            ui.spacing_mut().interact_size.y = size::LINE;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = size::TIGHT;
                finding::mark_ui(ui, found.severity);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = size::HAIR_GAP;
                    let subject = findings::subject(found, texts);
                    ui.add(Label::new(RichText::new(subject).font(theme::semi_bold(size::TEXT))).truncate());
                    ui.hint_ui(&findings::message(found, self.session.year(), texts));
                });
            });
        });
        let id = FindingId::of(found);
        let response = ui.interact(shown.response.rect, egui::Id::unique(("overview", id)), egui::Sense::click());
        let said = finding::said(found, self.session.year(), texts);
        let said = format!("{}. {said}", findings::subject(found, texts));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, true, &said));
        if response.has_focus() {
            let outline = egui::Stroke::new(size::OUTLINE, tokens.accent);
            let rect = response.rect.expand(size::HAIR_GAP);
            ui.painter().rect_stroke(rect, size::CONTROL_RADIUS, outline, egui::StrokeKind::Inside);
        }
        if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
            self.commands.push(Command::ShowFinding(id));
        }
    }

    fn documents_card_ui(&mut self, ui: &mut Ui) {
        let documents = &self.session.year().documents;
        ui.card_ui(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = size::GAP;
            ui.title_ui(&self.texts.get("overview-documents"));
            if documents.is_empty() {
                ui.hint_ui(&self.texts.get("overview-no-documents"));
            }
            for document in documents {
                match document.url.as_deref().filter(|url| is_web_address(url)) {
                    Some(url) => {
                        if ui.link_ui(&document.title, url).clicked() {
                            self.commands.push(Command::OpenLink(url.to_owned()));
                        }
                    }
                    None => {
                        ui.label(&document.title);
                    }
                }
            }
            ui.add_space(size::HALF_GAP);
            if ui.action_ui(Icon::Pencil, &self.texts.get("overview-edit-documents")).clicked() {
                self.commands.push(Command::GoTo(Tab::Profile));
            }
        });
    }
}
