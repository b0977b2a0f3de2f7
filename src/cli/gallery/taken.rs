//! Taking the pictures: the program is started once for each look, and says what it has reached.

use super::{SCRATCH, look::Look, page};
use crate::{
    cli::{console::Console, exit::Exit, language, play, progress::progress},
    game,
    scenario::nearest,
    texts::file_failure,
};
use clap::ArgMatches;
use std::{
    collections::BTreeMap,
    fs,
    io::{self, BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Instant,
};

/// Why stops weren't reached, by look and stop.
pub type Missed = BTreeMap<(String, String), String>;

/// How a tour ended.
enum Ended {
    /// With a picture of everything, or of all but those that were missed.
    Well,
    /// With this exit code, before its end.
    Early(Exit),
}

pub fn take(matches: &ArgMatches, console: &mut Console) -> io::Result<Exit> {
    let texts = console.texts;
    let words = |name: &str| matches.get_many::<String>(name).unwrap_or_default().cloned().collect::<Vec<_>>();
    let lang = matches.get_one::<String>("lang").and_then(|code| language::by_code(code));
    let looks = match Look::all(lang, &words("window")) {
        Ok(looks) => looks,
        Err(found) => {
            console.complain(&texts.say_with("cli-bad-window", [("found", found.into())]));
            return Ok(Exit::Usage);
        }
    };
    let only = words("only");
    if let Some(word) = only.iter().find(|word| game::stops(&[(*word).clone()]).is_empty()) {
        console.complain(&texts.say_with("gallery-unknown", [("name", word.as_str().into())]));
        let all = game::stops(&[]).into_iter().map(str::to_owned).collect();
        console.complain(&texts.say_with("cli-suggest", [("words", nearest(word, all).join(", ").into())]));
        return Ok(Exit::Usage);
    }
    if play::windowless() {
        console.complain(&texts.say("cli-no-window-system"));
        return Ok(Exit::NoWindow);
    }
    let out = matches.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    let mut missed = Missed::new();
    for look in &looks {
        match tour(look, &out, &only, &mut missed, console) {
            Ok(Ended::Well) => {}
            Ok(Ended::Early(exit)) => return Ok(exit),
            Err(error) => {
                console.complain(&file_failure(texts, &out, error.kind()));
                return Ok(Exit::Unreadable);
            }
        }
    }
    let path = out.join("index.html");
    if let Err(error) = fs::write(&path, page::page(texts, &out, &looks, &missed)) {
        console.complain(&file_failure(texts, &path, error.kind()));
        return Ok(Exit::Unreadable);
    }
    console.line(&texts.say_with("gallery-written", [("path", path.display().to_string().into())]))?;
    Ok(if missed.is_empty() { Exit::Fine } else { Exit::Refused })
}

/// One tour: the program is started once, and takes all pictures of this look.
fn tour(look: &Look, out: &Path, only: &[String], missed: &mut Missed, console: &mut Console) -> io::Result<Ended> {
    let texts = console.texts;
    let begun = Instant::now();
    let folder = out.join(look.folder());
    fs::create_dir_all(&folder)?;
    let wanted = game::stops(only);
    for stop in &wanted {
        // What can't be reached any more must not look as if it could.
        match fs::remove_file(folder.join(format!("{stop}.png"))) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    let mut program = start(look, &folder, only)?;
    let bar = progress(wanted.len() as u64, console).with_message(look.folder());
    let mut seen = 0;
    let mut lost: BTreeMap<String, String> = wanted.iter().map(|stop| ((*stop).to_owned(), String::new())).collect();
    for line in program.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines) {
        let line = line?;
        let mut parts = line.split('\t');
        match (parts.next(), parts.next()) {
            (Some("reached"), Some(stop)) => {
                lost.remove(stop);
                seen += 1;
                bar.inc(1);
            }
            (Some("missed"), Some(stop)) => {
                let why = parts.next().unwrap_or_default();
                lost.insert(stop.to_owned(), why.to_owned());
                bar.inc(1);
            }
            _ => {}
        }
    }
    let status = program.wait()?;
    bar.finish_and_clear();
    // What is left there is in nobody's way, and is swept out by the next tour.
    let _ = fs::remove_dir_all(folder.join(SCRATCH));
    if status.code() == Some(Exit::NoWindow as i32) {
        return Ok(Ended::Early(Exit::NoWindow));
    }
    let about = [
        ("look", look.words(texts).into()),
        ("count", (seen as u32).into()),
        ("all", (wanted.len() as u32).into()),
        ("seconds", (begun.elapsed().as_secs() as u32).into()),
    ];
    console.line(&texts.say_with("gallery-toured", about))?;
    for (stop, why) in lost {
        let line = [("stop", stop.as_str().into()), ("why", why.as_str().into())];
        console.line(&texts.say_with("gallery-not-reached", line))?;
        missed.insert((look.folder(), stop), why);
    }
    console.flush()?;
    Ok(Ended::Well)
}

/// The pictures' folder is where it works, so that no path on a picture tells where it was taken.
fn start(look: &Look, folder: &Path, only: &[String]) -> io::Result<Child> {
    let mut program = Command::new(std::env::current_exe()?);
    program.current_dir(folder).args(["play", "--mute", "--tour", "."]);
    program.args(["--lang", look.lang.code(), "--window", &look.size(), "--text-size", &look.text.to_string()]);
    for stop in only {
        program.args(["--stop", stop]);
    }
    program.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()
}
