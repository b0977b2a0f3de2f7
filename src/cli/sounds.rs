//! `isogaba sounds DIR`: every sound of the game as a WAV file, to be listened to and looked at.

use super::{console::Console, exit::Exit, table};
use crate::{
    sound::{Cue, Sound, render},
    texts::file_failure,
};
use clap::ArgMatches;
use hound::{SampleFormat, WavSpec, WavWriter};
use rayon::prelude::*;
use std::{
    fs,
    io::{self, Cursor},
    path::{Path, PathBuf},
    process::ExitCode,
};

pub(super) fn run(matches: &ArgMatches, console: &mut Console) -> io::Result<ExitCode> {
    let texts = console.texts;
    let Some(folder) = matches.get_one::<PathBuf>("folder") else { return Ok(Exit::Usage.into()) };
    if let Err(error) = fs::create_dir_all(folder) {
        console.complain(&file_failure(texts, folder, error.kind()));
        return Ok(Exit::Unreadable.into());
    }
    let written: Vec<_> = Cue::ALL.par_iter().map(|&cue| write(folder, cue)).collect();
    let mut rows = Vec::new();
    for done in written {
        match done {
            Ok((path, sound)) => {
                let seconds = texts.say_with("sounds-seconds", [("seconds", format!("{:.1}", sound.seconds()).into())]);
                rows.push(vec![path.display().to_string(), seconds]);
            }
            Err((path, error)) => {
                console.complain(&file_failure(texts, &path, error.kind()));
                return Ok(Exit::Unreadable.into());
            }
        }
    }
    table::lines(&rows).iter().try_for_each(|line| console.line(line))?;
    Ok(Exit::Fine.into())
}

/// Makes a sound and its file.
fn write(folder: &Path, cue: Cue) -> Result<(PathBuf, Sound), (PathBuf, io::Error)> {
    let path = folder.join(format!("{}.wav", cue.name()));
    let sound = render(cue);
    match wav(&sound).and_then(|bytes| fs::write(&path, bytes)) {
        Ok(()) => Ok((path, sound)),
        Err(error) => Err((path, error)),
    }
}

/// A sound as the bytes of a WAV file.
fn wav(sound: &Sound) -> io::Result<Vec<u8>> {
    let spec = WavSpec {
        channels: sound.channels,
        sample_rate: sound.rate,
        bits_per_sample: 16,
        sample_format: SampleFormat::Int,
    };
    let mut bytes = Cursor::new(Vec::new());
    let mut writer = WavWriter::new(&mut bytes, spec).map_err(io::Error::other)?;
    sound.samples.iter().try_for_each(|&sample| writer.write_sample(sample)).map_err(io::Error::other)?;
    writer.finalize().map_err(io::Error::other)?;
    Ok(bytes.into_inner())
}
