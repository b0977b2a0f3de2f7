//! Is there anything that sound could come out of? Asked before any is opened: the sound library of Linux complains on
//! standard error where there is none.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

/// Is there a device? Where systems tell without complaining, they are simply asked later.
pub(super) fn is_there() -> bool {
    !cfg!(target_os = "linux") || found(Path::new("/"), |name| env::var_os(name))
}

/// On Linux: a card that plays, a sound server with the library's way to it, or settings of the player's own.
fn found(root: &Path, variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let path = |name: &str| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let own = path("HOME").is_some_and(|home| home.join(".asoundrc").exists());
    own || has_card(&root.join("dev/snd")) || (has_server(path) && has_way(&root.join("usr")))
}

/// Nodes that play are named `pcmC0D0p`, those that record end with a c.
fn has_card(folder: &Path) -> bool {
    names(folder).iter().any(|name| name.starts_with("pcm") && name.ends_with('p'))
}

/// Does PipeWire or PulseAudio run?
fn has_server(path: impl Fn(&str) -> Option<PathBuf>) -> bool {
    let running = |folder: PathBuf| folder.join("pipewire-0").exists() || folder.join("pulse/native").exists();
    path("PULSE_SERVER").is_some() || path("XDG_RUNTIME_DIR").is_some_and(running)
}

/// Is the part of the sound library installed that leads to a server?
fn has_way(usr: &Path) -> bool {
    let mut folders: Vec<PathBuf> = ["lib", "lib64"].map(|lib| usr.join(lib)).to_vec();
    folders.extend(names(&usr.join("lib")).into_iter().map(|name| usr.join("lib").join(name)));
    let leads = |name: &String| name.starts_with("libasound_module_pcm_p");
    folders.iter().any(|folder| names(&folder.join("alsa-lib")).iter().any(leads))
}

/// What lies in a folder; nothing where there is none.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Is there a device on a machine with these files and variables?
    fn there(files: &[&str], variables: &[(&str, &str)]) -> bool {
        let root = tempfile::tempdir().expect("a temporary folder can be made");
        for file in files {
            let file = root.path().join(file);
            fs::create_dir_all(file.parent().expect("it lies in a folder")).expect("folders can be made");
            fs::write(file, "").expect("files can be written");
        }
        let variables: BTreeMap<&str, OsString> = variables
            .iter()
            .map(|&(name, value)| (name, if value.is_empty() { value.into() } else { root.path().join(value).into() }))
            .collect();
        found(root.path(), |name| variables.get(name).cloned())
    }

    #[test]
    fn a_card_must_play_not_only_record() {
        assert!(there(&["dev/snd/pcmC0D0p"], &[]));
        assert!(!there(&["dev/snd/pcmC0D0c", "dev/snd/timer", "dev/snd/seq"], &[]));
        assert!(!there(&[], &[]));
    }

    #[test]
    fn a_server_counts_where_something_leads_to_it() {
        let way = "usr/lib/x86_64-linux-gnu/alsa-lib/libasound_module_pcm_pulse.so";
        let runtime = [("XDG_RUNTIME_DIR", "run")];
        assert!(there(&["run/pulse/native", way], &runtime));
        assert!(there(&["run/pipewire-0", "usr/lib64/alsa-lib/libasound_module_pcm_pipewire.so"], &runtime));
        assert!(!there(&["run/pulse/native"], &runtime));
        assert!(!there(&["run/nothing", way], &runtime));
        assert!(!there(&[way], &[("PULSE_SERVER", "")]));
    }

    #[test]
    fn settings_of_ones_own_count() {
        assert!(there(&["home/.asoundrc"], &[("HOME", "home")]));
        assert!(!there(&["home/other"], &[("HOME", "home")]));
    }
}
