//! Printing into a PDF beside the window: what it is doing, for how long, and the way to stop it.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, TryRecvError, channel},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use chrono::Local;
use egui::{Align, Frame, Label, Layout, Margin, Panel, RichText, Role, Ui, WidgetInfo};
use lucide_icons::Icon;

use crate::report::pdf::browser_name;

use super::{
    App,
    command::{Command, Paper},
    exports::{self, PrintJob, Printed},
    theme::{self, size},
    widgets::UiExt as _,
};

/// A second of the clock that the person sees.
const TICK: Duration = Duration::from_secs(1);

/// A page that is being printed. Dropped, it stops the browser and waits until it has ended.
pub(super) struct Printing {
    printed: Receiver<Printed>,
    cancelled: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    /// What prints, as people call it; none where a page is only saved.
    browser: Option<String>,
    since: Instant,
}

impl Printing {
    fn start(job: PrintJob, browser: Option<String>, ctx: &egui::Context) -> std::io::Result<Self> {
        let (sender, printed) = channel();
        let cancelled = Arc::new(AtomicBool::new(false));
        let (repaint, stop) = (ctx.clone(), Arc::clone(&cancelled));
        let thread = std::thread::Builder::new().name("print".to_owned()).spawn(move || {
            // The window is gone where nobody listens.
            let _ = sender.send(job.run(&stop));
            repaint.request_repaint();
        })?;
        Ok(Self { printed, cancelled, thread: Some(thread), browser, since: Instant::now() })
    }
}

impl Drop for Printing {
    fn drop(&mut self) {
        self.cancelled.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has ended as well.
            let _ = thread.join();
        }
    }
}

impl App {
    /// Prints with the browser that `find` finds, in the place of one of this machine.
    pub fn print_with(&mut self, find: fn() -> Option<PathBuf>) {
        self.find_browser = find;
    }

    /// Whether something is being printed.
    pub fn is_printing(&self) -> bool {
        self.printing.is_some()
    }

    /// Prints the report or its summary into a PDF.
    pub(super) fn print(&mut self, paper: Paper, ctx: &egui::Context) {
        let folder = self.export_folder();
        let Some(workspace) = &self.workspace else { return };
        if self.printing.is_some() {
            self.toasts.refuse(self.texts.get("app-printing-already"));
            return;
        }
        let browser = (self.find_browser)();
        let name = browser.as_deref().map(browser_name);
        let texts = [&self.texts, &self.report_texts];
        let today = Local::now().date_naive();
        let job = exports::print_job(paper, &workspace.session, &folder, browser, today, texts);
        match Printing::start(job, name, ctx) {
            Ok(printing) => {
                self.toasts.forget_refusals();
                self.printing = Some(printing);
            }
            Err(error) => self.toasts.refuse(error.to_string()),
        }
    }

    /// Asks the browser to stop; that it did is told when it has.
    pub(super) fn cancel_printing(&self) {
        if let Some(printing) = &self.printing {
            printing.cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// Tells what became of the printing, once it is done.
    pub(super) fn take_printed(&mut self, ctx: &egui::Context) {
        let Some(printing) = &self.printing else { return };
        let printed = match printing.printed.try_recv() {
            Ok(printed) => printed,
            Err(TryRecvError::Empty) => return,
            // The thread ended without a word.
            Err(TryRecvError::Disconnected) => Printed::Failed(self.texts.get("app-printing-broke")),
        };
        self.printing = None;
        match printed {
            Printed::Pdf(exported) => self.tell_exported(Ok(exported)),
            Printed::ByHand(exported) => {
                if let Ok(url) = url::Url::from_file_path(&exported.open) {
                    ctx.open_url(egui::OpenUrl::new_tab(url.to_string()));
                }
                self.tell_exported(Ok(exported));
            }
            Printed::Cancelled(said) => self.toasts.say(said, None),
            Printed::Failed(why) => self.toasts.refuse(why),
        }
    }

    /// A bar along the window's foot while something is being printed.
    pub(super) fn printing_ui(&mut self, ui: &mut Ui) {
        let Some(printing) = &self.printing else { return };
        let tokens = theme::tokens(ui);
        let stops = printing.cancelled.load(Ordering::Relaxed);
        let doing = match &printing.browser {
            _ if stops => self.texts.get("app-printing-stops"),
            Some(browser) => self.texts.with("app-printing", &[("browser", browser.as_str().into())]),
            None => self.texts.get("app-printing-page"),
        };
        let elapsed = printing.since.elapsed();
        let seconds = self.texts.with("app-printing-elapsed", &[("seconds", elapsed.as_secs().into())]);
        let frame = Frame::new().fill(tokens.raised).inner_margin(Margin::symmetric(size::PADDING as i8, 0));
        let mut cancelled = false;
        Panel::bottom("printing").exact_size(size::ACTIONS).frame(frame).show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add_enabled_ui(!stops, |ui| {
                    cancelled = ui.action_ui(Icon::X, &self.texts.get("app-cancel-printing")).clicked();
                });
                ui.hint_ui(&seconds);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let text = RichText::new(&doing).font(theme::regular(size::TEXT)).color(tokens.text);
                    // Without the seconds: a screen reader says once what is being done.
                    let response = ui.add(Label::new(text).truncate());
                    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &doing));
                });
            });
        });
        if cancelled {
            self.commands.push(Command::CancelPrinting);
        }
        // At the next whole second, and no sooner: a bar that moves would cost frames and say nothing more.
        let part = Duration::from_nanos(elapsed.subsec_nanos().into());
        ui.ctx().request_repaint_after(TICK - part);
    }
}
