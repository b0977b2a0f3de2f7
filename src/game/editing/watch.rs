//! A scenario file that is watched for changes.
//!
//! A thread of its own reads the file again about once a second and compares the bytes. Office folders lie on network
//! drives, which don't report changes to the machines that look at them, and keep times of a second or two: neither a
//! system's notices nor the file's time can be relied on. One scenario is a few dozen kilobytes, so reading it costs
//! nothing worth sparing; and editors that save under another name and rename, or that write in pieces, need no special
//! care: what is read twice alike is whole.

use crate::scenario::{Library, LibraryEntry, LibraryError, MAX_BYTES};
use std::{
    fs::File,
    io::{self, ErrorKind, Read},
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

/// What a file says now, or why it can't be read.
pub type Found = Result<LibraryEntry, LibraryError>;

/// A file that is watched as long as this is kept.
pub struct Watch {
    found: Mutex<Receiver<Found>>,
    /// The thread ends when this is gone.
    _kept: Sender<()>,
}

/// The time between two looks.
const PAUSE: Duration = Duration::from_millis(900);
/// What has changed must be the same after this time, or it is still being written.
const SETTLE: Duration = Duration::from_millis(300);
/// Whoever writes for longer is heard all the same.
const PATIENCE: Duration = Duration::from_secs(5);

/// The bytes of a file, or why there are none.
type Contents = Result<Vec<u8>, ErrorKind>;

impl Watch {
    /// Watches a file whose text is known; whenever there is something new, `wake` is called.
    ///
    /// # Errors
    /// If the system has no thread left.
    pub fn begin(path: PathBuf, known: &str, wake: impl Fn() + Send + 'static) -> io::Result<Self> {
        let (kept, dropped) = channel();
        let (tell, found) = channel();
        let known = Ok(known.as_bytes().to_vec());
        thread::Builder::new()
            .name("scenario file".to_owned())
            .spawn(move || watch(&path, known, &dropped, &tell, wake))?;
        Ok(Self { found: Mutex::new(found), _kept: kept })
    }

    /// What the file says now, if that is new.
    pub fn news(&self) -> Option<Found> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner).try_iter().last()
    }
}

/// Looks again and again, until nobody listens any more.
fn watch(path: &Path, mut known: Contents, dropped: &Receiver<()>, tell: &Sender<Found>, wake: impl Fn()) {
    while rests(dropped, PAUSE) {
        let mut now = contents(path);
        if now == known {
            continue;
        }
        let begun = Instant::now();
        loop {
            if !rests(dropped, SETTLE) {
                return;
            }
            let again = contents(path);
            let settled = again == now || begun.elapsed() > PATIENCE;
            now = again;
            if settled {
                break;
            }
        }
        if now == known {
            continue;
        }
        known = now;
        if tell.send(Library::open_file(path)).is_err() {
            return;
        }
        wake();
    }
}

/// Waits; false when it isn't needed any more.
fn rests(dropped: &Receiver<()>, time: Duration) -> bool {
    dropped.recv_timeout(time) == Err(RecvTimeoutError::Timeout)
}

/// What a file holds, as far as a scenario may go.
fn contents(path: &Path) -> Contents {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes));
    read.map(|_| bytes).map_err(|error| error.kind())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::TEMPLATE;
    use std::fs;

    /// What is heard next, within some seconds.
    fn next(watch: &Watch) -> Option<Found> {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(6) {
            if let Some(found) = watch.news() {
                return Some(found);
            }
            thread::sleep(Duration::from_millis(20));
        }
        None
    }

    #[test]
    fn every_way_of_saving_is_heard_once_it_is_whole() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = folder.path().join("town.ron");
        fs::write(&path, TEMPLATE).expect("it can be written");
        let (woken, wakes) = channel();
        let wake = move || woken.send(()).expect("the test listens");
        let watch = Watch::begin(path.clone(), TEMPLATE, wake).expect("there is a thread");

        let broken = TEMPLATE.replacen("days", "dayz", 1);
        let (half, rest) = broken.split_at(broken.floor_char_boundary(broken.len() / 2));
        fs::write(&path, half).expect("it can be written");
        thread::sleep(SETTLE / 3);
        fs::write(&path, format!("{half}{rest}")).expect("it can be written");
        let found = next(&watch).expect("it has changed").expect("it can be read");
        assert_eq!(found.source, broken, "what was written by halves is heard as a whole");

        let other = folder.path().join("town.ron~");
        fs::write(&other, TEMPLATE).expect("it can be written");
        fs::rename(&other, &path).expect("it can be renamed");
        let found = next(&watch).expect("it has changed").expect("it can be read");
        assert!(found.content.is_ok());

        fs::remove_file(&path).expect("it can be removed");
        let gone = next(&watch).expect("it has changed").expect_err("it isn't there");
        assert!(matches!(gone, LibraryError::Unreadable { why: ErrorKind::NotFound, .. }), "{gone}");
        assert_eq!(wakes.try_iter().count(), 3, "nobody is woken for nothing");
    }
}
