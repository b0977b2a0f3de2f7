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

    /// Notes one of any kind.
    pub fn push(&mut self, problem: Problem) {
        if self.0.len() < MOST {
            self.0.push(problem);
        }
    }

    /// All of them.
    pub fn into_problems(self) -> Vec<Problem> {
        self.0
    }
}
