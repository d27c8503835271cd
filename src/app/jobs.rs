//! Work beside the window: what is being done, for how long, and the way to stop it.
//!
//! Whatever may take longer than half a second runs on a thread of its own: printing, exports, imports, opening, large
//! changes. What ends within a moment is told in the same frame, as if it had been done in it; the rest is shown along
//! the window's foot. There is one job of a kind at a time.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use egui::{Align, Context, Frame, Label, Layout, Margin, Panel, RichText, Role, Ui, WidgetInfo};
use lucide_icons::Icon;

use crate::text::Texts;

use super::{
    App,
    command::Command,
    theme::{self, size},
    widgets::UiExt as _,
};

/// A second of the clock that the person sees.
const TICK: Duration = Duration::from_secs(1);

/// How long a frame waits for work before it goes on without. A build for development works ten times slower, and its
/// tests are to see the same on every machine.
pub const PATIENCE: Duration = Duration::from_millis(if cfg!(debug_assertions) { 20_000 } else { 60 });

/// How long work goes on before a bar is shown for it: one that only flashed would tell nothing.
const SHOWN_AFTER: Duration = Duration::from_millis(300);

/// What is done in the window when a job has ended.
pub(super) type Ended = Box<dyn FnOnce(&mut App, &Context) + Send>;

/// What a job does, as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Doing {
    /// With a browser of this name, or none where the page is only saved.
    Print(Option<String>),
    Open,
    /// Brings what is readable of a damaged register into a new one.
    Salvage,
    Import,
    Export,
    Change,
    /// Takes in what stands in the register's place.
    Arrive,
    /// Writes the register to another path, and goes on there.
    Move,
    /// Looks at the copies of the register or makes one, without being asked.
    Copy,
    ListCopies,
    CompareCopy,
    /// Finds out what restoring changes.
    PrepareRestore,
    /// Compares another version of the register with it.
    ReadVersion,
    PrepareMerge,
}

/// Of each kind there is one job at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobKind {
    /// Looks at a page that was made, and at nothing else.
    Print,
    /// Reads or writes files beside the register.
    Work,
    /// Changes the register.
    Change,
    /// Keeps copies of the register by itself.
    Copy,
    /// Looks at copies.
    Look,
}

impl Doing {
    fn kind(&self) -> JobKind {
        match self {
            Self::Print(_) => JobKind::Print,
            Self::Change | Self::Arrive | Self::Move => JobKind::Change,
            Self::Open | Self::Salvage | Self::Import | Self::Export | Self::PrepareRestore | Self::PrepareMerge => {
                JobKind::Work
            }
            Self::Copy => JobKind::Copy,
            Self::ListCopies | Self::CompareCopy | Self::ReadVersion => JobKind::Look,
        }
    }

    fn text(&self, texts: &Texts) -> String {
        match self {
            Self::Print(Some(browser)) => texts.with("app-printing", &[("browser", browser.as_str().into())]),
            Self::Print(None) => texts.get("app-printing-page"),
            Self::Open => texts.get("job-open"),
            Self::Salvage => texts.get("salvage-doing"),
            Self::Import => texts.get("job-import"),
            Self::Export => texts.get("job-export"),
            Self::Change => texts.get("job-change"),
            Self::Arrive => texts.get("job-open"),
            Self::Move => texts.get("outside-moving"),
            Self::Copy | Self::ListCopies => texts.get("copies-listing"),
            Self::CompareCopy => texts.get("copies-comparing"),
            Self::PrepareRestore => texts.get("copies-preparing"),
            Self::ReadVersion => texts.get("versions-comparing"),
            Self::PrepareMerge => texts.get("versions-preparing"),
        }
    }

    /// Whether it is done without a word: nobody asked for it, and nobody waits for it.
    fn is_quiet(&self) -> bool {
        matches!(self, Self::Copy | Self::ListCopies)
    }

    /// Whether the register goes along with it, and comes back with what it answers.
    fn takes_register(&self) -> bool {
        self.kind() == JobKind::Change
    }

    /// Whether a person can stop it: what keeps the register from being lost comes to its end.
    fn can_stop(&self) -> bool {
        !matches!(self, Self::Arrive | Self::Move)
    }

    fn key_of_cancel(&self) -> &'static str {
        match self {
            Self::Print(_) => "app-cancel-printing",
            _ => "job-cancel",
        }
    }

    fn key_of_stopping(&self) -> &'static str {
        match self {
            Self::Print(_) => "app-printing-stops",
            _ => "job-stops",
        }
    }

    fn key_of_already(&self) -> &'static str {
        match self {
            Self::Print(_) => "app-printing-already",
            _ => "job-already",
        }
    }
}

/// Work that is being done.
pub(super) struct Job {
    doing: Doing,
    ended: Receiver<Ended>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    since: Instant,
}

impl Job {
    fn start(
        doing: Doing,
        stop: Arc<AtomicBool>,
        work: impl FnOnce(&AtomicBool) -> Ended + Send + 'static,
        ctx: &Context,
    ) -> std::io::Result<Self> {
        let (sender, ended) = channel();
        let (repaint, stops) = (ctx.clone(), Arc::clone(&stop));
        let thread = std::thread::Builder::new().name("job".to_owned()).spawn(move || {
            // The window is gone where nobody listens.
            let _ = sender.send(work(&stops));
            repaint.request_repaint();
        })?;
        Ok(Self { doing, ended, stop, thread: Some(thread), since: Instant::now() })
    }

    fn stops(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Waits for the thread, which has answered. That it was to stop is from then on said by a person alone.
    fn join(mut self) {
        self.wait();
    }

    fn wait(&mut self) {
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has ended as well.
            let _ = thread.join();
        }
    }
}

/// A job that is dropped is waited for. A change of the register and a copy of it come to their end, so that nothing
/// that was done is lost; anything else is stopped.
impl Drop for Job {
    fn drop(&mut self) {
        if self.thread.is_some() && !self.doing.takes_register() && self.doing != Doing::Copy {
            self.stop.store(true, Ordering::Relaxed);
        }
        self.wait();
    }
}

impl App {
    /// Waits this long for work before it is shown to go on beside the window.
    pub fn be_patient_for(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// Whether something is being done beside the window.
    pub fn is_working(&self) -> bool {
        !self.jobs.is_empty()
    }

    /// Whether a register is being opened.
    pub(super) fn is_opening(&self) -> bool {
        self.jobs.iter().any(|job| job.doing == Doing::Open)
    }

    pub(super) fn has_job(&self, kind: JobKind) -> bool {
        self.job(kind).is_some()
    }

    fn job(&self, kind: JobKind) -> Option<&Job> {
        self.jobs.iter().find(|job| job.doing.kind() == kind)
    }

    /// Says so where a job of the kind is under way; whether it is.
    pub(super) fn refuses_job(&mut self, doing: &Doing) -> bool {
        let is_busy = self.job(doing.kind()).is_some();
        if is_busy {
            self.toasts.refuse(self.texts.get(doing.key_of_already()));
        }
        is_busy
    }

    /// As [`App::refuses_job`], of what puts another register in the place of the open one, or adds to it.
    pub(super) fn refuses_other(&mut self) -> bool {
        self.refuses_job(&Doing::Open) || self.refuses_job(&Doing::Change)
    }

    /// Does some work on a thread of its own, and then what it answers with. `stop` is set when the person does not
    /// want it any more: what is answered is done all the same.
    pub(super) fn start_job(
        &mut self,
        doing: Doing,
        stop: Arc<AtomicBool>,
        work: impl FnOnce(&AtomicBool) -> Ended + Send + 'static,
        ctx: &Context,
    ) {
        // A browser takes seconds, and for a copy nobody waits.
        let patience =
            if matches!(doing.kind(), JobKind::Print | JobKind::Copy) { Duration::ZERO } else { self.patience };
        let job = match Job::start(doing, stop, work, ctx) {
            Ok(job) => job,
            Err(error) => {
                self.toasts.refuse(error.to_string());
                return;
            }
        };
        if patience.is_zero() {
            // Whatever else this frame asks for is asked for while the work goes on.
            self.jobs.push(job);
            return;
        }
        match job.ended.recv_timeout(patience) {
            Ok(ended) => {
                job.join();
                ended(self, ctx);
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => self.jobs.push(job),
        }
    }

    /// Asks a job to stop; that it did is told when it has.
    pub(super) fn cancel_job(&self, kind: JobKind) {
        if let Some(job) = self.job(kind) {
            job.stop.store(true, Ordering::Relaxed);
        }
    }

    /// Ends all work, as the window ends.
    pub(super) fn end_jobs(&mut self) {
        self.jobs.clear();
    }

    /// Does what is left to do of the jobs that have ended.
    pub(super) fn take_ended(&mut self, ctx: &Context) {
        let mut at = 0;
        while let Some(job) = self.jobs.get(at) {
            // What takes the open register's place waits until that is back from its change.
            if matches!(job.doing, Doing::Open | Doing::Salvage) && self.is_away() {
                at += 1;
                continue;
            }
            match job.ended.try_recv() {
                Err(TryRecvError::Empty) => at += 1,
                Ok(ended) => {
                    self.jobs.remove(at).join();
                    ended(self, ctx);
                    at = 0;
                }
                // The thread ended without a word.
                Err(TryRecvError::Disconnected) => {
                    let job = self.jobs.remove(at);
                    if job.doing == Doing::Copy {
                        self.copy_broke();
                        continue;
                    }
                    self.toasts.refuse(self.texts.get(match job.doing {
                        Doing::Print(_) => "app-printing-broke",
                        _ => "job-broke",
                    }));
                    if job.doing.takes_register() {
                        // What the change took along is gone with it; the file is whole, and is opened again.
                        self.close(ctx);
                    }
                }
            }
        }
    }

    /// A bar along the window's foot for each job under way.
    pub(super) fn jobs_ui(&mut self, ui: &mut Ui) {
        let mut cancelled = None;
        for job in &self.jobs {
            if job.doing.is_quiet() {
                continue;
            }
            let elapsed = job.since.elapsed();
            if job.doing.kind() != JobKind::Print && elapsed < SHOWN_AFTER {
                ui.ctx().request_repaint_after(SHOWN_AFTER - elapsed);
                continue;
            }
            if bar_ui(ui, job, &self.texts) {
                cancelled = Some(Command::CancelJob(job.doing.kind()));
            }
            // At the next whole second, and no sooner: a bar that moves would cost frames and say nothing more.
            let part = Duration::from_nanos(elapsed.subsec_nanos().into());
            ui.ctx().request_repaint_after(TICK - part);
        }
        self.commands.extend(cancelled);
    }
}

/// The bar of a job; whether the person cancels it.
fn bar_ui(ui: &mut Ui, job: &Job, texts: &Texts) -> bool {
    let tokens = theme::tokens(ui);
    let stops = job.stops();
    let doing = if stops { texts.get(job.doing.key_of_stopping()) } else { job.doing.text(texts) };
    let seconds = texts.with("app-printing-elapsed", &[("seconds", job.since.elapsed().as_secs().into())]);
    let frame = Frame::new().fill(tokens.raised).inner_margin(Margin::symmetric(size::PADDING as i8, 0));
    let id = match job.doing.kind() {
        JobKind::Print => "printing",
        JobKind::Work => "working",
        JobKind::Change => "changing",
        JobKind::Copy => "copying",
        JobKind::Look => "looking",
    };
    let shown = Panel::bottom(id).exact_size(size::ACTIONS).frame(frame).show(ui, |ui| {
        let inner = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let button = |ui: &mut Ui| ui.action_ui(Icon::X, &texts.get(job.doing.key_of_cancel())).clicked();
            let cancelled = job.doing.can_stop() && ui.add_enabled_ui(!stops, button).inner;
            ui.hint_ui(&seconds);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let text = RichText::new(&doing).font(theme::regular(size::TEXT)).color(tokens.text);
                // Without the seconds: a screen reader says once what is being done.
                let response = ui.add(Label::new(text).truncate());
                response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &doing));
            });
            cancelled
        });
        inner.inner
    });
    shown.inner
}
