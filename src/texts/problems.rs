//! The wording of what is wrong with a scenario file: a message and an advice for each code.

use super::Texts;
use crate::scenario::Problem;

/// What is wrong.
pub fn describe(texts: &Texts, problem: &Problem) -> String {
    word(texts, problem, "message")
}

/// What to write instead.
pub fn advise(texts: &Texts, problem: &Problem) -> String {
    word(texts, problem, "advice")
}

fn word(texts: &Texts, problem: &Problem, what: &str) -> String {
    texts.say_with(
        &format!("problem-{}-{what}", problem.code.name()),
        [
            ("subject", problem.subject.as_str().into()),
            ("found", problem.found.as_str().into()),
            ("expected", problem.expected.as_str().into()),
        ],
    )
}
