//! The commands: the same calls that the window makes, for scripts, tests and scheduled exports.
//!
//! Every command ends with 0, or with 2 and one line on standard error that says what was refused and where;
//! `check` with 1 where it finds errors.

mod arguments;
mod check;
mod commands;
mod merge;
mod pictures;

use std::{ffi::OsString, io::Write as _, path::PathBuf, process::ExitCode};

use crate::{
    app::renderer::Renderer,
    domain::{Choice as _, Language},
    text::{TRANSLATED, Texts},
};

/// What the program was called for.
#[derive(Debug)]
pub enum Call {
    /// The window, with a register to open at once, drawn by what was asked for.
    Window { file: Option<PathBuf>, renderer: Option<Renderer> },
    /// A command, which has been carried out.
    Done(ExitCode),
}

/// `check` found errors that nobody set aside.
const ERRORS: u8 = 1;
const REFUSED: u8 = 2;

/// Reads the arguments, and carries a command out where they name one.
pub fn call(arguments: impl IntoIterator<Item = OsString>) -> Call {
    let texts = Texts::new(language());
    let matches = match arguments::command(&texts).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return Call::Done(usage(&error, &texts)),
    };
    match matches.subcommand() {
        None => match (matches.get_one::<PathBuf>("file"), renderer(&matches, &texts)) {
            (_, Err(refusal)) => Call::Done(refuse(&refusal)),
            // A word that is neither a file nor could be one is a command misspelt.
            (Some(word), _) if word.extension().is_none() && word.components().count() == 1 && !word.exists() => {
                let word = word.display().to_string();
                Call::Done(refuse(&texts.with("cli-no-such-command", &[("what", (&word).into())])))
            }
            (file, Ok(renderer)) => Call::Window { file: file.cloned(), renderer },
        },
        Some((name, matches)) => match commands::run(name, matches, &texts) {
            Ok(answer) => {
                for line in answer.lines {
                    say(&line);
                }
                Call::Done(match answer.refusal {
                    Some(refusal) => refuse(&refusal),
                    None if answer.has_errors => ExitCode::from(ERRORS),
                    None => ExitCode::SUCCESS,
                })
            }
            Err(refusal) => Call::Done(refuse(&refusal)),
        },
    }
}

/// The renderer that was asked for, where one was.
fn renderer(matches: &clap::ArgMatches, texts: &Texts) -> Result<Option<Renderer>, String> {
    let Some(wanted) = matches.get_one::<String>("renderer") else { return Ok(None) };
    Renderer::built(wanted).map(Some).ok_or_else(|| {
        let known = Renderer::BUILT.iter().map(|renderer| renderer.id()).collect::<Vec<_>>().join(", ");
        texts.with("cli-no-such-renderer", &[("renderer", wanted.into()), ("known", (&known).into())])
    })
}

/// Says on standard error, in one line, why something was refused.
pub fn refuse(message: &str) -> ExitCode {
    let line: Vec<&str> = message.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    // Where standard error is closed there is nobody to tell, and the exit code still does.
    let _ = writeln!(std::io::stderr(), "{}", line.join(" "));
    ExitCode::from(REFUSED)
}

fn say(line: &str) {
    // A reader that has gone, as `head` does, is no failure of the command.
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Help that was asked for, or one line on what is wrong with the arguments.
fn usage(error: &clap::Error, texts: &Texts) -> ExitCode {
    use clap::error::{ContextKind, ErrorKind};
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            say(error.render().to_string().trim_end());
            ExitCode::SUCCESS
        }
        kind => {
            let context = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
            let what = [ContextKind::InvalidSubcommand, ContextKind::InvalidArg, ContextKind::InvalidValue]
                .map(context)
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" ");
            let key = match kind {
                ErrorKind::MissingRequiredArgument | ErrorKind::InvalidValue if what.is_empty() => "cli-missing",
                ErrorKind::MissingRequiredArgument => "cli-missing",
                ErrorKind::InvalidSubcommand => "cli-no-such-command",
                ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-bad-value",
                _ => "cli-bad-argument",
            };
            refuse(&texts.with(key, &[("what", (&what).into())]))
        }
    }
}

/// The language in which commands speak: that of the environment where Pasqyra knows it, else Albanian.
pub fn language() -> Language {
    let set = ["PASQYRA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    let named = set.filter(|value| !value.is_empty()).find_map(|value| Language::from_id(value.get(..2)?));
    named.filter(|language| TRANSLATED.contains(language)).unwrap_or(Language::Albanian)
}
