//! Speed of the checker, on what ships and on the worst that a file of 1 MiB can hold, and of a proof.
//!
//! `cargo bench --no-default-features --features native --bench scenario`

use divan::{Bencher, black_box, counter::BytesCount};
use isogaba::{
    analysis::{Effort, Grower, prove, proving_ground, search},
    scenario::{self, MAX_BYTES, TEMPLATE},
};

fn main() {
    divan::main();
}

fn shipped() -> String {
    scenario::shipped("isogaba").expect("the scenario is shipped")
}

fn check(bencher: Bencher, source: &str) {
    bencher.counter(BytesCount::new(source.len())).bench(|| scenario::check(black_box(source)).problems.len());
}

#[divan::bench]
fn check_shipped(bencher: Bencher) {
    check(bencher, &shipped());
}

#[divan::bench]
fn check_template(bencher: Bencher) {
    check(bencher, TEMPLATE);
}

/// As much of the same as a file may hold.
const HOSTILE: [(&str, &str); 6] = [
    ("brackets", "("),
    ("values", "1,"),
    ("unknown fields", "zz: 1, "),
    ("quotation marks", "\""),
    ("open comments", "/*"),
    ("wide signs", "（"),
];

#[divan::bench(args = HOSTILE.map(|(name, _)| name), sample_count = 20)]
fn check_hostile(bencher: Bencher, name: &str) {
    let (_, piece) = HOSTILE.into_iter().find(|&(other, _)| other == name).expect("it is listed");
    let mut source = String::from("(format: 1, id: \"a\", territory: (prospects: [");
    source.extend(std::iter::repeat_n(piece, (MAX_BYTES - source.len()) / piece.len()));
    check(bencher, &source);
}

/// The proof of the first scenario on 100 seeds, the expert being known.
#[divan::bench(sample_count = 5)]
fn proof(bencher: Bencher) {
    let scenario = scenario::parse(&shipped()).expect("the shipped scenario has no problems");
    bencher.bench(|| prove(&scenario, Grower::USUAL, &Effort::of(100), || ()).holds());
}

/// The search of its expert.
#[divan::bench(sample_count = 1)]
fn expert(bencher: Bencher) {
    let scenario = scenario::parse(&shipped()).expect("the shipped scenario has no problems");
    let setup = proving_ground(&scenario);
    bencher.bench(|| search(&setup, || ()));
}
