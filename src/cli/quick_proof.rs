//! The quick proof of `isogaba check`: a few hundred seeds, more where they can't tell.

use super::{console::Console, prove};
use crate::{
    analysis::{Effort, Grower, Outcome, Proof, Verdict, made_as_usual},
    report::{advice, sentence, warning},
    scenario::{LibraryEntry, Problem, ProblemCode, Scenario},
};

/// At first everybody plays so many seeds,
const FEW: u64 = 200;
/// and then so many, if that can't tell about some claim.
const MANY: u64 = 1_000;
/// Large territories are played on fewer seeds: so many prospect-days in all, at least [`FEWEST`] seeds.
const WORK: u64 = 60_000_000;
const FEWEST: u64 = 20;

/// Plays a scenario that can be played, and adds what was found to its remarks. Says how many claims came true.
pub(super) fn add_to(entry: &mut LibraryEntry, console: &Console) -> usize {
    let Ok(scenario) = &entry.content else { return 0 };
    let scenario = &made_as_usual(scenario);
    if scenario.sorting.is_some() {
        return 0;
    }
    let mut proof = play(scenario, FEW, console);
    if proof.verdicts.iter().any(|verdict| verdict.outcome == Outcome::Unclear) {
        proof = play(scenario, MANY, console);
    }
    let remarks =
        proof.verdicts.iter().enumerate().filter_map(|(number, verdict)| remark(entry, number, verdict, console));
    let mut remarks: Vec<Problem> = remarks.collect();
    if let Some(said) = warning(&proof, console.texts) {
        let advice = console.texts.say_with("check-nothing-advice", [("file", entry.name.as_str().into())]);
        remarks.push(Problem::of_proof(ProblemCode::NothingMatters, &entry.source, None, said, advice));
    }
    let failing = proof.verdicts.iter().filter(|verdict| verdict.outcome != Outcome::Holds).count();
    entry.remarks.append(&mut remarks);
    proof.verdicts.len() - failing
}

fn play(scenario: &Scenario, seeds: u64, console: &Console) -> Proof {
    let mut effort = Effort::of(seeds);
    let prospects = scenario.setup().prospects.len().max(1) as u64;
    let work = effort.runs(scenario) * u64::from(scenario.calendar.days) * prospects;
    if work > WORK {
        effort = Effort::of((seeds * WORK / work).max(FEWEST));
    }
    // Most claims say nothing about the expert, and a search takes seconds.
    let expert = if Proof::needs_expert(&scenario.lesson) { prove::expert(scenario, console) } else { Grower::USUAL };
    prove::proof_with(scenario, expert, &effort, console)
}

/// What is to be said of a claim that didn't come true.
fn remark(entry: &LibraryEntry, number: usize, verdict: &Verdict, console: &Console) -> Option<Problem> {
    let texts = console.texts;
    let file = entry.name.as_str();
    let (code, advice) = match verdict.outcome {
        Outcome::Holds => return None,
        Outcome::Fails => {
            let advice = advice(verdict, texts).unwrap_or_default();
            let advice = texts.say_with("check-fails-advice", [("advice", advice.into()), ("file", file.into())]);
            (ProblemCode::ClaimFails, advice)
        }
        Outcome::Unclear => {
            (ProblemCode::ClaimUnclear, texts.say_with("check-unclear-advice", [("file", file.into())]))
        }
    };
    Some(Problem::of_proof(code, &entry.source, Some(number), sentence(verdict, texts), advice))
}
