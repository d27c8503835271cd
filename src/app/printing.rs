//! Printing into a PDF beside the window.

use std::{
    path::PathBuf,
    sync::{Arc, atomic::AtomicBool},
};

use chrono::Local;

use crate::report::pdf::browser_name;

use super::{
    App,
    command::Paper,
    exports::{PrintJob, Printed},
    jobs::Doing,
};

impl App {
    /// Prints with the browser that `find` finds, in the place of one of this machine.
    pub fn print_with(&mut self, find: fn() -> Option<PathBuf>) {
        self.find_browser = find;
    }

    /// Prints the report or its summary into a PDF.
    pub(super) fn print(&mut self, paper: Paper, ctx: &egui::Context) {
        let folder = self.export_folder();
        let Some(workspace) = &self.workspace else { return };
        let snapshot = workspace.session.snapshot();
        let browser = (self.find_browser)();
        let doing = Doing::Print(browser.as_deref().map(browser_name));
        if self.refuses_job(&doing) {
            return;
        }
        self.toasts.forget_refusals();
        let languages = [self.texts.language(), self.report_texts.language()];
        let job = PrintJob { paper, snapshot, folder, browser, today: Local::now().date_naive(), languages };
        let work = move |stop: &AtomicBool| -> super::jobs::Ended {
            let printed = job.run(stop);
            Box::new(move |app, ctx| app.tell_printed(printed, ctx))
        };
        self.start_job(doing, Arc::default(), work, ctx);
    }

    fn tell_printed(&mut self, printed: Printed, ctx: &egui::Context) {
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
}
