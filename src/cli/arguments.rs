//! The shape of the command line. Its words are in `assets/locales/*/cli.ftl`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use crate::{domain::ChartId, text::Texts};

const HELP: &str = "{about}\n\n{usage}\n\n{all-args}";

/// The whole command line.
pub(super) fn command(texts: &Texts) -> Command {
    let words = Words(texts);
    Command::new("pasqyra")
        .version(env!("CARGO_PKG_VERSION"))
        .about(texts.get("cli-about"))
        .help_template(HELP)
        .subcommand_help_heading(texts.get("cli-commands"))
        .subcommand_value_name(texts.get("cli-value-command"))
        .next_help_heading(texts.get("cli-options"))
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .disable_help_flag(true)
        .arg(words.help())
        .args_conflicts_with_subcommands(true)
        .arg(words.file(false))
        .arg(words.option("renderer", "cli-value-name"))
        .subcommand(words.command("sample").arg(words.file(true)))
        .subcommand(
            words
                .command("new")
                .arg(words.file(true))
                .arg(words.option("municipality", "cli-value-name").required(true))
                .arg(words.year()),
        )
        .subcommand(words.command("demo").arg(words.path("dir", "cli-value-dir")))
        .subcommand(words.command("import").arg(words.file(true)).arg(words.path("input", "cli-value-json")))
        .subcommand(
            words
                .command("export")
                .arg(words.file(true))
                .arg(words.year().required(false))
                .arg(
                    words.option("format", "cli-value-format").required(true).value_parser(["csv", "csv-data", "json"]),
                )
                .arg(words.lang())
                .arg(words.out()),
        )
        .subcommand(
            words
                .command("report")
                .arg(words.file(true))
                .arg(words.year())
                .arg(words.lang())
                .arg(words.flag("summary"))
                .arg(words.out()),
        )
        .subcommand(
            words
                .command("chart")
                .arg(words.file(true))
                .arg(words.year())
                .arg(words.option("chart", "cli-value-chart").required_unless_present("all"))
                .arg(words.flag("all").conflicts_with_all(["chart", "kind", "months", "sort", "shares"]))
                .arg(words.option("kind", "cli-value-kind"))
                .arg(words.option("months", "cli-value-months"))
                .arg(words.option("sort", "cli-value-sort"))
                .arg(words.flag("shares"))
                .arg(words.lang())
                .arg(words.option("size", "cli-value-size"))
                .arg(words.option("theme", "cli-value-theme"))
                .arg(words.option("format", "cli-value-format").value_parser(["png", "svg"]).requires("all"))
                .arg(words.out())
                .after_help(ChartId::IDS.join(" · ")),
        )
        .subcommand(
            words
                .command("slides")
                .arg(words.file(true))
                .arg(words.year())
                .arg(words.lang())
                .arg(words.option("size", "cli-value-size"))
                .arg(words.option("theme", "cli-value-theme"))
                .arg(words.option("format", "cli-value-format").value_parser(["png", "svg"]))
                .arg(words.out()),
        )
        .subcommand(
            words
                .command("check")
                .arg(words.file(true))
                .arg(words.year())
                .arg(words.flag("json"))
                .arg(words.option("today", "cli-value-date")),
        )
        .subcommand(words.command("backup").arg(words.file(true)))
        .subcommand(words.command("verify").arg(words.file(true)))
        .subcommand(
            words
                .command("restore")
                .arg(words.file(true))
                .arg(words.path_option("from", "cli-value-backup").required(true)),
        )
        .subcommand(
            words
                .command("merge")
                .arg(words.file(true))
                .arg(words.path_option("from", "cli-value-file").required(true).help(texts.get("cli-arg-merge-from")))
                .arg(
                    words.option("prefer", "cli-value-side").value_parser(["here", "there"]).hide_possible_values(true),
                )
                .arg(words.flag("dry-run")),
        )
        .subcommand(words.command("salvage").arg(words.file(true)).arg(words.out()))
}

/// Builds arguments with their words.
struct Words<'a>(&'a Texts);

impl Words<'_> {
    fn command(&self, name: &'static str) -> Command {
        Command::new(name)
            .about(self.0.get(&format!("cli-{name}")))
            .help_template(HELP)
            .next_help_heading(self.0.get("cli-options"))
            .disable_help_flag(true)
            .arg(self.help())
    }

    fn help(&self) -> Arg {
        Arg::new("help").short('h').long("help").action(ArgAction::Help).help(self.0.get("cli-arg-help"))
    }

    fn file(&self, required: bool) -> Arg {
        self.path("file", "cli-value-file").required(required)
    }

    fn path(&self, name: &'static str, value: &str) -> Arg {
        let arg = Arg::new(name).value_name(self.0.get(value)).value_parser(value_parser!(PathBuf));
        arg.required(true).help(self.0.get(&format!("cli-arg-{name}")))
    }

    fn option(&self, name: &'static str, value: &str) -> Arg {
        Arg::new(name).long(name).value_name(self.0.get(value)).help(self.0.get(&format!("cli-arg-{name}")))
    }

    fn path_option(&self, name: &'static str, value: &str) -> Arg {
        self.option(name, value).value_parser(value_parser!(PathBuf))
    }

    fn flag(&self, name: &'static str) -> Arg {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(self.0.get(&format!("cli-arg-{name}")))
    }

    fn year(&self) -> Arg {
        self.option("year", "cli-value-year").value_parser(value_parser!(u16)).required(true)
    }

    fn lang(&self) -> Arg {
        self.option("lang", "cli-value-lang")
    }

    fn out(&self) -> Arg {
        self.path_option("out", "cli-value-out").required(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TRANSLATED;

    #[test]
    fn the_command_line_is_well_formed_in_every_language() {
        for &language in TRANSLATED {
            command(&Texts::new(language)).debug_assert();
        }
    }
}
