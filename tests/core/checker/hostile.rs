//! Files made to do harm: as large as they may be, and full of one thing. They are refused, soon and with few words.

use super::SMALL;
use isogaba::scenario::{self, MAX_BYTES, ProblemCode};

/// So much of one thing as a file holds.
fn full_of(what: &str) -> String {
    what.repeat(MAX_BYTES / what.len())
}

/// Such a file, with what is told about it first.
fn hostile() -> Vec<(&'static str, String, ProblemCode)> {
    use ProblemCode as P;
    let within = |what: &str, before: &str, after: &str| {
        format!("{before}{}{after}", what.repeat((MAX_BYTES - before.len() - after.len()) / what.len()))
    };
    vec![
        ("brackets", full_of("("), P::TooDeep),
        ("square brackets", full_of("["), P::TooDeep),
        ("braces", full_of("{a:"), P::TooDeep),
        ("named brackets", full_of("a("), P::TooDeep),
        ("options", full_of("Some("), P::TooDeep),
        ("closing brackets", full_of(")"), P::Syntax),
        ("values", within("1,", "(id: \"x\", lesson: [", "])"), P::TooManyValues),
        ("unknown fields", within("a:1,", "(", ")"), P::UnknownField),
        ("the same field", within("id:\"\",", "(", ")"), P::DuplicateField),
        ("a long text", within("a", "(id: \"", "\")"), P::BadId),
        ("a long name", within("a", "(", ": 1)"), P::UnknownField),
        ("a long number", within("1", "(format: ", ")"), P::WrongFormat),
        ("a long comment", within("/*", "", ""), P::Syntax),
        ("quotes", full_of("\""), P::Syntax),
        ("an open text", within("a\n", "(id: \"", ""), P::Syntax),
        ("raw marks", full_of("r#"), P::Syntax),
        ("commas", full_of(","), P::Syntax),
        ("colons", within("a:", "(", ")"), P::Syntax),
        ("escapes", within("\\q", "(id: \"", "\")"), P::Syntax),
        ("apostrophes", full_of("'"), P::WrongType),
        ("wide brackets", full_of("（"), P::WideSign),
        ("hidden characters", within("\u{202e}", "(id: \"", "\")"), P::BadId),
        ("blanks", full_of(" "), P::EmptyFile),
        ("nothing", String::new(), P::EmptyFile),
        ("attributes", full_of("#![enable(implicit_some)]"), P::EmptyFile),
    ]
}

#[test]
fn whatever_a_file_is_full_of_it_is_refused_with_few_words() {
    for (name, source, code) in hostile() {
        let problems = scenario::parse(&source).expect_err(name);
        assert!(problems.iter().any(|problem| problem.code == code), "{name}: {}", problems[0]);
        assert!(problems.len() <= 1_300, "{name}: {}", problems.len());
        for problem in scenario::check(&source).problems {
            assert!(problem.found.len() < 400 && problem.subject.len() < 400, "{name}: {}", problem.code.name());
        }
    }
}

#[test]
fn many_prospects_with_many_mistakes_are_still_looked_at() {
    let one = "(id: \"a\", name: (ja: \"a\", en: \"a\"), district: \"nowhere\", need: 7.0, at: (x, 1)),\n";
    let source = SMALL.replacen("prospects: [", &format!("prospects: [{}", one.repeat(5_000)), 1);
    let problems = scenario::parse(&source).expect_err("it is broken");
    assert!(problems.len() > 900, "{}", problems.len());
    assert!(problems.iter().any(|problem| problem.code == ProblemCode::TooMany));
}
