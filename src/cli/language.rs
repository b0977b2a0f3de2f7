//! The language to speak: `--lang`, else `ISOGABA_LANG`, else the system's, else Japanese.

use crate::scenario::Lang;
use std::{env, ffi::OsString};

/// The language of a command line. It is needed before the arguments are understood: their errors are worded in it.
pub(super) fn of(arguments: &[OsString]) -> Lang {
    asked(arguments)
        .or_else(|| by_code(&env::var("ISOGABA_LANG").ok()?))
        .or_else(|| {
            sys_locale::get_locale().filter(|locale| names_a_language(locale)).map(|locale| Lang::of_locale(&locale))
        })
        .unwrap_or_default()
}

/// The language of a code such as `ja`.
pub(super) fn by_code(code: &str) -> Option<Lang> {
    Lang::ALL.into_iter().find(|lang| lang.code() == code)
}

/// `C` and `POSIX` are the absence of a choice.
fn names_a_language(locale: &str) -> bool {
    let language = locale.split(['.', '_', '-', '@']).next().unwrap_or_default();
    !matches!(language, "" | "C" | "c" | "POSIX" | "posix")
}

fn asked(arguments: &[OsString]) -> Option<Lang> {
    let mut words = arguments.iter().map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if word == "--lang" {
            return by_code(&words.next()?);
        }
        if let Some(code) = word.strip_prefix("--lang=") {
            return by_code(code);
        }
    }
    None
}
