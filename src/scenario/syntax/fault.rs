//! What is wrong with the writing itself.

use crate::scenario::problem::{Problem, ProblemCode};
use std::ops::Range;

/// The most mistakes of writing that are told: after so many, one is the consequence of the other.
const MOST: usize = 200;

/// The mistakes found so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Faults(Vec<Problem>);

impl Faults {
    /// Notes one; what is expected is a keyword of the text files.
    pub fn syntax(&mut self, span: Range<usize>, expected: &str) {
        self.push(Problem::new(ProblemCode::Syntax, "").expected(expected).spanning(span));
    }

    /// Notes one for which it is known what to write instead of what was found.
    pub fn write(&mut self, span: Range<usize>, expected: &str, found: &str, instead: &str) {
        let problem = Problem::new(ProblemCode::Syntax, "").found(found).expected(expected).instead(instead);
        self.push(problem.spanning(span));
    }

    /// Notes one of any kind.
    pub fn push(&mut self, problem: Problem) {
        // Remarks never crowd out what keeps the scenario from being played.
        let of_its_kind = self.0.iter().filter(|other| other.is_fatal() == problem.is_fatal()).count();
        if of_its_kind < MOST {
            self.0.push(problem);
        }
    }

    /// Is any bracket among what is wrong?
    pub fn with_brackets(&self) -> bool {
        self.0.iter().any(|problem| {
            problem.code == ProblemCode::EndOfFile
                || matches!(
                    problem.expected.as_str(),
                    "group-end" | "list-end" | "map-end" | "stray-bracket" | "nothing" | "group-around" | "field-name"
                )
        })
    }

    /// All of them.
    pub fn into_problems(self) -> Vec<Problem> {
        self.0
    }
}
