//! The wording of what is wrong with a scenario file: a message and an advice for each code.

use super::Texts;
use crate::scenario::{Problem, ProblemCode};

/// How much it matters, in a word.
pub fn severity(texts: &Texts, problem: &Problem) -> String {
    texts.say(&format!("severity-{}", problem.code.severity().name()))
}

/// What is wrong.
pub fn describe(texts: &Texts, problem: &Problem) -> String {
    word(texts, problem, "message")
}

/// What to write instead.
pub fn advise(texts: &Texts, problem: &Problem) -> String {
    word(texts, problem, "advice")
}

fn word(texts: &Texts, problem: &Problem, what: &str) -> String {
    // What the reader of the text expects comes as a keyword; everything else is as the file has it.
    let instead = if problem.instead.is_empty() { "none" } else { problem.instead.as_str() };
    let expected = match problem.code {
        ProblemCode::Syntax | ProblemCode::WrongType => {
            let arguments = [("found", problem.found.as_str().into()), ("instead", instead.into())];
            texts.say_with(&format!("expected-{}", problem.expected), arguments)
        }
        _ => problem.expected.clone(),
    };
    // Where it is known what to write, that is all there is to say.
    if what == "advice" && problem.expected.starts_with("write-") {
        return expected;
    }
    texts.say_with(
        &format!("problem-{}-{what}", problem.code.name()),
        [
            ("subject", problem.subject.as_str().into()),
            ("found", problem.found.as_str().into()),
            ("instead", instead.into()),
            ("choice", if problem.expected.contains(", ") { "many" } else { "one" }.into()),
            ("expected", expected.into()),
        ],
    )
}
