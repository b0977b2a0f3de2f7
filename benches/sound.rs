//! How long sounds take to be made.
//!
//! `cargo bench --no-default-features --features native --bench sound`

use divan::Bencher;
use isogaba::sound::{Cue, Kind, render};

fn main() {
    divan::main();
}

/// Every effect, one after the other.
#[divan::bench(sample_count = 5)]
fn effects(bencher: Bencher) {
    let effects = || Cue::ALL.into_iter().filter(|cue| matches!(cue.kind(), Kind::Outcome | Kind::Interface));
    bencher.bench(|| effects().map(|cue| render(cue).samples.len()).sum::<usize>());
}

/// One loop.
#[divan::bench(args = [Cue::Title, Cue::Play, Cue::Day, Cue::Evening, Cue::Rain, Cue::Wind], sample_count = 5)]
fn round(bencher: Bencher, cue: Cue) {
    bencher.bench(|| render(cue).samples.len());
}
