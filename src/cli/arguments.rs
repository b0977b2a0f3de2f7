//! The arguments that the program understands, described in the user's language.

use crate::texts::Texts;
use clap::{Arg, ArgAction, Command, builder::NonEmptyStringValueParser, value_parser};
use std::{ffi::OsString, path::PathBuf};

/// The subcommands; an argument list that names none means `play`.
pub(super) const SUBCOMMANDS: [&str; 12] =
    ["play", "simulate", "prove", "verify", "review", "history", "new", "make", "check", "docs", "gallery", "sounds"];
/// The most seeds that a simulation takes.
pub(super) const MAX_SEEDS: u64 = 1_000_000;
/// What starts the program's own help and version instead of the game.
const OWN: [&str; 4] = ["-h", "--help", "-V", "--version"];

/// Puts `play` where no subcommand is named.
pub(super) fn with_default(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.is_empty() {
        arguments.push("isogaba".into());
    }
    let mut rest = arguments[1..].iter().map(|word| word.to_string_lossy()).peekable();
    // `--lang` may stand before everything else.
    while rest.peek().is_some_and(|word| word.starts_with("--lang")) {
        if rest.next().is_some_and(|word| word == "--lang") {
            rest.next();
        }
    }
    let implied = rest.peek().is_none_or(|first| first.starts_with('-') && !OWN.contains(&first.as_ref()));
    drop(rest);
    if implied {
        arguments.insert(1, "play".into());
    }
    arguments
}

/// The program's arguments.
pub(super) fn program(texts: &Texts) -> Command {
    let codes: Vec<String> = (0..=5).map(|code| texts.say(&format!("cli-exit-{code}"))).collect();
    base(texts, "isogaba", "cli-about", "cli-usage")
        .version(env!("CARGO_PKG_VERSION"))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(texts.say("cli-version"))
                .help_heading(texts.say("cli-options")),
        )
        .arg(lang(texts).global(true))
        .subcommand_help_heading(texts.say("cli-commands"))
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .infer_subcommands(false)
        .after_help(format!("{}\n  {}", texts.say("cli-exit"), codes.join("\n  ")))
        .subcommands([
            play(texts),
            simulate(texts),
            prove(texts),
            verify(texts),
            review(texts),
            history(texts),
            new(texts),
            make(texts),
            check(texts),
            docs(texts),
            gallery(texts),
            sounds(texts),
        ])
}

fn play(texts: &Texts) -> Command {
    base(texts, "play", "cli-play", "cli-play-usage").args([
        place(texts, "scenario", "cli-value-scenario", "cli-play-scenario"),
        value(texts, "seed", "cli-value-number", "cli-play-seed")
            .value_parser(value_parser!(u64))
            .allow_negative_numbers(true),
        settings(texts),
        value(texts, "player", "cli-value-name", "cli-play-player"),
        value(texts, "window", "cli-value-size", "cli-play-window").conflicts_with_all(["text", "json"]),
        value(texts, "autoplay", "cli-value-bot", "cli-play-autoplay").conflicts_with("json"),
        flag(texts, "fast", "cli-play-fast").requires("autoplay"),
        path(texts, "screenshots", "cli-value-folder", "cli-play-screenshots").conflicts_with_all(["text", "json"]),
        // For tests and scripts: the short help is for players.
        path(texts, "controls", "cli-value-file", "cli-play-controls")
            .hide_short_help(true)
            .conflicts_with_all(["text", "json"]),
        path(texts, "measure", "cli-value-file", "cli-play-measure")
            .hide_short_help(true)
            .conflicts_with_all(["text", "json"]),
        path(texts, "data", "cli-value-folder", "cli-play-data"),
        path(texts, "scenarios", "cli-value-folder", "cli-play-scenarios"),
        flag(texts, "all", "cli-play-all").conflicts_with_all(["text", "json"]),
        flag(texts, "mute", "cli-play-mute").conflicts_with_all(["text", "json"]),
        value(texts, "text-size", "cli-value-percent", "cli-play-text-size")
            .value_parser(["100", "125", "150", "200"])
            .conflicts_with_all(["text", "json"]),
        flag(texts, "text", "cli-play-text"),
        flag(texts, "json", "cli-play-json").conflicts_with("text"),
        // How `gallery` starts the program that it photographs: nobody else's business.
        Arg::new("tour")
            .long("tour")
            .hide(true)
            .value_parser(value_parser!(PathBuf))
            .conflicts_with_all(["text", "json"]),
        Arg::new("stop").long("stop").hide(true).action(ArgAction::Append).requires("tour"),
    ])
}

fn simulate(texts: &Texts) -> Command {
    base(texts, "simulate", "cli-simulate", "cli-simulate-usage").args([
        place(texts, "scenario", "cli-value-scenario", "cli-simulate-scenario").required(true),
        value(texts, "bot", "cli-value-bot", "cli-simulate-bot").default_value("all"),
        value(texts, "seeds", "cli-value-number", "cli-simulate-seeds")
            .value_parser(value_parser!(u64).range(1..=MAX_SEEDS))
            .allow_negative_numbers(true)
            .default_value("1000"),
        path(texts, "runs", "cli-value-folder", "cli-simulate-runs"),
        path(texts, "scenarios", "cli-value-folder", "cli-play-scenarios"),
        flag(texts, "json", "cli-simulate-json"),
    ])
}

fn prove(texts: &Texts) -> Command {
    base(texts, "prove", "cli-prove", "cli-prove-usage").args([
        place(texts, "scenario", "cli-value-scenario", "cli-prove-scenario").required(true),
        value(texts, "seeds", "cli-value-number", "cli-prove-seeds")
            .value_parser(value_parser!(u64).range(1..=MAX_SEEDS))
            .allow_negative_numbers(true)
            .default_value("1000"),
        path(texts, "html", "cli-value-file", "cli-prove-html"),
        flag(texts, "anchor", "cli-prove-anchor"),
        path(texts, "scenarios", "cli-value-folder", "cli-play-scenarios"),
        flag(texts, "json", "cli-prove-json"),
    ])
}

fn verify(texts: &Texts) -> Command {
    base(texts, "verify", "cli-verify", "cli-verify-usage")
        .args([files(texts, "runs", "cli-verify-runs"), flag(texts, "json", "cli-verify-json")])
}

fn history(texts: &Texts) -> Command {
    base(texts, "history", "cli-history", "cli-history-usage").args([
        path(texts, "runs", "cli-value-folder", "cli-history-runs"),
        value(texts, "scenario", "cli-value-name", "cli-history-scenario"),
        flag(texts, "json", "cli-history-json"),
    ])
}

fn new(texts: &Texts) -> Command {
    let file = place(texts, "file", "cli-value-file", "cli-new-file");
    base(texts, "new", "cli-new", "cli-new-usage").args([
        file.required_unless_present("list").value_parser(value_parser!(PathBuf)),
        value(texts, "template", "cli-value-name", "cli-new-template"),
        flag(texts, "list", "cli-new-list").conflicts_with_all(["file", "template"]),
    ])
}

fn make(texts: &Texts) -> Command {
    base(texts, "make", "cli-make", "cli-make-usage").args([
        place(texts, "scenario", "cli-value-scenario", "cli-make-scenario").required(true),
        place(texts, "file", "cli-value-file", "cli-make-file").value_parser(value_parser!(PathBuf)),
        settings(texts),
        value(texts, "seed", "cli-value-number", "cli-make-seed")
            .value_parser(value_parser!(u64))
            .allow_negative_numbers(true),
        flag(texts, "list", "cli-make-list").conflicts_with_all(["file", "set", "seed"]),
        path(texts, "scenarios", "cli-value-folder", "cli-play-scenarios"),
    ])
}

/// How dials are to stand.
fn settings(texts: &Texts) -> Arg {
    value(texts, "set", "cli-value-setting", "cli-play-set").action(ArgAction::Append)
}

fn review(texts: &Texts) -> Command {
    let run = place(texts, "run", "cli-value-file", "cli-review-run").required(true);
    base(texts, "review", "cli-review", "cli-review-usage").args([
        run.value_parser(value_parser!(PathBuf)),
        path(texts, "html", "cli-value-file", "cli-review-html"),
        flag(texts, "json", "cli-review-json"),
    ])
}

fn check(texts: &Texts) -> Command {
    base(texts, "check", "cli-check", "cli-check-usage").args([
        files(texts, "files", "cli-check-files"),
        flag(texts, "json", "cli-check-json"),
        flag(texts, "no-proof", "cli-check-no-proof"),
    ])
}

fn docs(texts: &Texts) -> Command {
    base(texts, "docs", "cli-docs", "cli-docs-usage").args([
        place(texts, "name", "cli-value-name", "cli-docs-name"),
        path(texts, "html", "cli-value-file", "cli-docs-html").conflicts_with("name"),
    ])
}

fn gallery(texts: &Texts) -> Command {
    base(texts, "gallery", "cli-gallery", "cli-gallery-usage").args([
        path(texts, "out", "cli-value-folder", "cli-gallery-out").default_value("target/gallery"),
        value(texts, "window", "cli-value-size", "cli-gallery-window").action(ArgAction::Append),
        value(texts, "only", "cli-value-name", "cli-gallery-only").num_args(1..).action(ArgAction::Append),
    ])
}

fn sounds(texts: &Texts) -> Command {
    let folder = place(texts, "folder", "cli-value-folder", "cli-sounds-folder");
    base(texts, "sounds", "cli-sounds", "cli-sounds-usage")
        .arg(folder.required(true).value_parser(value_parser!(PathBuf)))
}

/// A command without any of clap's own English.
fn base(texts: &Texts, name: &'static str, about: &str, usage: &str) -> Command {
    let template =
        format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n", texts.say("cli-usage-heading"));
    Command::new(name)
        .about(texts.say(about))
        .override_usage(texts.say(usage))
        .help_template(template)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(texts.say("cli-help"))
                .help_heading(texts.say("cli-options")),
        )
}

fn lang(texts: &Texts) -> Arg {
    value(texts, "lang", "cli-value-lang", "cli-lang").value_parser(["ja", "en"])
}

fn option(texts: &Texts, name: &'static str, help: &str) -> Arg {
    Arg::new(name)
        .long(name)
        .help(texts.say(help))
        .help_heading(texts.say("cli-options"))
        .hide_possible_values(true)
        .hide_default_value(true)
}

fn flag(texts: &Texts, name: &'static str, help: &str) -> Arg {
    option(texts, name, help).action(ArgAction::SetTrue)
}

fn value(texts: &Texts, name: &'static str, kind: &str, help: &str) -> Arg {
    option(texts, name, help).value_name(texts.say(kind)).value_parser(NonEmptyStringValueParser::new())
}

fn path(texts: &Texts, name: &'static str, kind: &str, help: &str) -> Arg {
    value(texts, name, kind, help).value_parser(value_parser!(PathBuf))
}

fn place(texts: &Texts, name: &'static str, kind: &str, help: &str) -> Arg {
    Arg::new(name)
        .value_name(texts.say(kind))
        .help(texts.say(help))
        .help_heading(texts.say("cli-arguments"))
        .value_parser(NonEmptyStringValueParser::new())
}

fn files(texts: &Texts, name: &'static str, help: &str) -> Arg {
    place(texts, name, "cli-value-file", help).required(true).num_args(1..).value_parser(value_parser!(PathBuf))
}
