//! The sorting exercise in a real window: a bot goes through it, its pictures are looked at and its file is verified.

use crate::{
    LIMIT, Part,
    display::{Display, ended},
    files, named, verify,
};
use isogaba::scenario::Lang;
use std::collections::BTreeMap;

/// The pages and where their words are.
const PAGES: [(&str, &[Part]); 7] = [
    ("sorting-briefing", &[[0.18, 0.28, 0.82, 0.50]]),
    ("sorting-company-1", &[[0.32, 0.35, 0.82, 0.58]]),
    ("sorting-card-1", &[[0.00, 0.00, 0.40, 0.12], [0.15, 0.20, 0.85, 0.38], [0.02, 0.80, 0.98, 0.98]]),
    ("sorting-wrong-1", &[[0.15, 0.20, 0.85, 0.38], [0.10, 0.55, 0.90, 0.68]]),
    ("sorting-right-1", &[[0.15, 0.20, 0.85, 0.38], [0.10, 0.55, 0.90, 0.68]]),
    ("sorting-company-2", &[[0.32, 0.30, 0.82, 0.55]]),
    ("sorting-result", &[[0.00, 0.00, 0.40, 0.15], [0.03, 0.18, 0.60, 0.90], [0.64, 0.18, 0.98, 0.60]]),
];

#[test]
fn a_bot_goes_through_the_exercise() {
    let home = tempfile::tempdir().expect("there is a temporary folder");
    let display = Display::start();
    let (shots, data) = (home.path().join("pictures"), home.path().join("runs"));
    let mut program = display.program(home.path());
    program.args(["play", "sorting", "--autoplay", "random", "--fast", "--seed", "7", "--lang", "ja"]);
    program.args(["--window", "1280x720"]).arg("--screenshots").arg(&shots).arg("--data").arg(&data);
    let (code, said) = ended(program, LIMIT);
    assert_eq!((code, said.as_str()), (0, ""));

    let pictures: BTreeMap<_, _> = files(&shots, ".png").iter().map(|path| named(path, (1280, 720))).collect();
    for (name, parts) in PAGES {
        let picture = pictures.get(name).unwrap_or_else(|| panic!("{name} is missing from {:?}", pictures.keys()));
        for &part in parts {
            let (dark, light) = picture.dark_and_light(part);
            assert!(dark >= 0.003 && light >= 0.05, "{name} at {part:?}: {dark:.4} dark, {light:.4} light");
        }
    }

    let kept = files(&data, ".sorting.json");
    assert_eq!(kept.len(), 1, "one file is kept: {kept:?}");
    let (code, said) = verify(&kept[0], Lang::Ja);
    assert!(code == 0 && said.contains("sorting"), "{said}");
}
