//! `isogaba new FILE [--template NAME] [--list]`: a commented scenario to start one's own from, by lesson.

use super::{console::Console, exit::Exit, table};
use crate::{
    scenario::{TEMPLATES, nearest, template},
    texts::{Texts, file_failure},
};
use clap::ArgMatches;
use std::{
    fs::OpenOptions,
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    let texts = console.texts;
    if matches.get_flag("list") {
        list(texts).iter().try_for_each(|line| console.line(line))?;
        return Ok(Exit::Fine.into());
    }
    let Some(path) = matches.get_one::<PathBuf>("file") else { return Ok(Exit::Usage.into()) };
    let name = matches.get_one::<String>("template").map_or(TEMPLATES[0].name, String::as_str);
    let Some(template) = template(name) else {
        console.complain(&unknown(texts, name));
        return Ok(Exit::Usage.into());
    };
    // Nothing else would be found again by its name.
    let added = path.extension().is_none();
    let path = &if added { path.with_extension("ron") } else { path.clone() };
    if path.extension().is_none_or(|ending| ending != "ron") {
        console.complain(&texts.say_with("new-not-ron", [("path", path.display().to_string().into())]));
        return Ok(Exit::Usage.into());
    }
    // Made anew or not at all: nobody's work is overwritten.
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    match file.and_then(|mut file| file.write_all(template.text.as_bytes())) {
        Ok(()) => {
            let path = path.display().to_string();
            if added {
                console.line(&texts.say("new-ending"))?;
            }
            console.line(&texts.say_with("new-written", [("path", path.clone().into())]))?;
            let mut steps = vec!["new-next-edit", "new-next-check", "new-next-play"];
            // A sorting exercise has no lesson to be proved.
            if template.text.contains("lesson:") {
                steps.push("new-next-prove");
            }
            steps.push("new-next-docs");
            steps.iter().try_for_each(|step| {
                console.line(&format!("  {}", texts.say_with(step, [("path", path.clone().into())])))
            })?;
            Ok(Exit::Fine.into())
        }
        Err(error) => {
            console.complain(&file_failure(texts, path, error.kind()));
            let there = error.kind() == io::ErrorKind::AlreadyExists;
            Ok(if there { Exit::Refused } else { Exit::Unreadable }.into())
        }
    }
}

/// The templates, a line each.
fn list(texts: &Texts) -> Vec<String> {
    let about = |name: &str| texts.say(&format!("new-template-{name}"));
    let rows: Vec<_> = TEMPLATES.iter().map(|template| vec![template.name.to_owned(), about(template.name)]).collect();
    table::lines(&rows)
}

fn unknown(texts: &Texts, name: &str) -> String {
    let names: Vec<String> = TEMPLATES.iter().map(|template| template.name.to_owned()).collect();
    let mut lines = vec![texts.say_with("new-unknown", [("name", name.into())])];
    let near = nearest(name, names);
    if near.len() < TEMPLATES.len() {
        lines.push(texts.say_with("cli-suggest", [("words", near.join(", ").into())]));
    }
    lines.push(texts.say("new-templates"));
    lines.extend(list(texts).iter().map(|line| format!("  {line}")));
    lines.join("\n")
}
