//! `isogaba docs [NAME] [--html FILE]`: the reference of the scenario format, made from the schema, so that it can't lag
//! behind what the program reads.

mod page;
mod print;
mod reference;
mod sample;
#[cfg(test)]
mod tests;
mod words;

use super::{console::Console, exit::Exit};
use crate::{
    scenario::{Lang, nearest},
    texts::{Texts, file_failure},
};
use atomic_write_file::AtomicWriteFile;
use clap::ArgMatches;
use reference::Reference;
use std::{
    fs::File,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    if let Some(path) = matches.get_one::<PathBuf>("html") {
        return write(path, console);
    }
    let reference = Reference::new(console.texts);
    let Some(name) = matches.get_one::<String>("name") else {
        print::everything(&reference, console)?;
        return Ok(Exit::Fine.into());
    };
    // As it stands in a file: `map:`.
    let name = name.trim().trim_end_matches([':', '：']).trim_end();
    let found = reference.find(name);
    if found.is_empty() {
        let texts = console.texts;
        let other = Lang::ALL.into_iter().find(|lang| *lang != texts.lang()).unwrap_or_default();
        let described = reference.search(&Reference::new(&Texts::new(other)), name);
        if !described.is_empty() {
            print::list(name, &described, console)?;
            return Ok(Exit::Fine.into());
        }
        console.complain(&texts.say_with("docs-unknown", [("name", name.into())]));
        let names = reference.names();
        let all = names.len();
        let near = nearest(name, names);
        if near.len() < all {
            console.complain(&texts.say_with("cli-suggest", [("words", near.join(", ").into())]));
        }
        return Ok(Exit::Usage.into());
    }
    print::some(&found, console)?;
    Ok(Exit::Fine.into())
}

/// Writes the page: a new file, or an older such page anew. Nobody's work is overwritten.
fn write(path: &Path, console: &mut Console) -> io::Result<ExitCode> {
    let texts = console.texts;
    let written = match is_ours(path) {
        Ok(true) => AtomicWriteFile::open(path).and_then(|mut file| {
            file.write_all(page::page().as_bytes())?;
            file.commit()
        }),
        Ok(false) => Err(io::ErrorKind::AlreadyExists.into()),
        Err(error) => Err(error),
    };
    match written {
        Ok(()) => {
            console.line(&texts.say_with("docs-written", [("path", path.display().to_string().into())]))?;
            Ok(Exit::Fine.into())
        }
        Err(error) => {
            console.complain(&file_failure(texts, path, error.kind()));
            let there = error.kind() == io::ErrorKind::AlreadyExists;
            Ok(if there { Exit::Refused } else { Exit::Unreadable }.into())
        }
    }
}

/// Is there nothing of this name yet, or a page of ours?
fn is_ours(path: &Path) -> io::Result<bool> {
    let mut head = Vec::new();
    match File::open(path) {
        Ok(file) => file.take(512).read_to_end(&mut head)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
    };
    Ok(String::from_utf8_lossy(&head).contains(page::MARK))
}
