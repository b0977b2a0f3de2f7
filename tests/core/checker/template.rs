//! Broken scenario files: each is told with its line and its kind.

use isogaba::{
    analysis::{BotName, run_one},
    scenario::{self, MAX_BYTES, Problem, ProblemCode, TEMPLATE},
};

/// The template with one place changed, and where that is.
fn changed(from: &str, to: &str) -> (String, usize) {
    let at = TEMPLATE.find(from).unwrap_or_else(|| panic!("the template has {from}"));
    let line = TEMPLATE[..at].matches('\n').count() + 1;
    (TEMPLATE.replacen(from, to, 1), line)
}

fn problems_of(source: &str) -> Vec<Problem> {
    scenario::parse(source).expect_err("it is broken")
}

#[test]
fn each_mistake_is_told_with_its_line() {
    use ProblemCode as P;
    // What is replaced, by what, the kind of problem, and how many lines below the change it shows.
    let cases: [(&str, &str, P, usize); 32] = [
        ("format: 1,", "format: 2,", P::WrongFormat, 0),
        ("format: 1,", "format: one,", P::WrongType, 0),
        ("format: 1,", "fromat: 1,", P::UnknownField, 0),
        ("format: 1,", "format: 1, format: 1,", P::DuplicateField, 0),
        ("format: 1,", "format: 1", P::Syntax, 0),
        ("id: \"my_scenario\"", "id: \"私の町\"", P::BadId, 0),
        ("id: \"my_scenario\"", "id: \"\"", P::BadId, 0),
        ("title: (ja: \"はじめての町\", en: \"A first town\")", "title: ()", P::MissingText, 0),
        ("title: (ja: \"はじめての町\"", "title: (jp: \"はじめての町\"", P::UnknownField, 0),
        ("days: 10", "days: 0", P::OutOfRange, 0),
        ("days: 10", "days: 261", P::OutOfRange, 0),
        ("days: 10", "days: -3", P::OutOfRange, 0),
        ("days: 10", "days: \"ten\"", P::WrongType, 0),
        ("hours_per_day: 4.0", "hours_per_day: 24.0", P::OutOfRange, 0),
        ("tempo: 2.0", "tempo: 0.0", P::OutOfRange, 0),
        ("tempo: 2.0", "tempo: NaN", P::OutOfRange, 0),
        ("starts: \"2026-04-01\"", "starts: \"2026-04-31\"", P::InvalidValue, 0),
        ("starts: \"2026-04-01\"", "starts: \"2026-04-04\"", P::Weekend, 0),
        ("visibility: Cues", "visibility: Clues", P::UnknownVariant, 0),
        ("need: 0.6, fit: 0.6, clarity: 0.3", "need: 1.6, fit: 0.6, clarity: 0.3", P::OutOfRange, 0),
        ("district: \"north\"", "district: \"nort\"", P::UnknownId, 0),
        ("value: 120000", "value: 12", P::OutOfRange, 0),
        ("id: \"kita_clinic\"", "id: \"mori_bakery\"", P::Duplicate, 0),
        ("name: (ja: \"北町医院\", en: \"North Side Clinic\")", "name: ()", P::MissingText, 0),
        ("Inquiry(from: \"minami_inn\")", "Inquiry(from: \"minami_in\")", P::UnknownId, 0),
        ("body: \"apron\"", "body: \"armour\"", P::InvalidValue, 0),
        ("known: true,", "known: yes,", P::WrongType, 0),
        ("at: (240.0, 220.0)", "at: (240.0)", P::WrongType, 0),
        ("districts: [", "districts: (", P::WrongType, 0),
        ("calendar: (days: 10", "calendar: (days 10", P::Syntax, 0),
        ("(day: 4, happens", "(happens", P::MissingField, 0),
        ("quota: 500000", "quota: -1", P::OutOfRange, 0),
    ];
    for (from, to, code, below) in cases {
        let (source, line) = changed(from, to);
        let problems = problems_of(&source);
        let found = problems[0].place.map(|place| place.line);
        assert_eq!((problems[0].code, found), (code, Some(line + below)), "{to}: {}", problems[0]);
    }
}

#[test]
fn a_file_that_ends_too_early_says_so() {
    let half = &TEMPLATE[..TEMPLATE.find("events:").expect("the template has events")];
    assert_eq!(problems_of(half)[0].code, ProblemCode::EndOfFile);
    assert_eq!(problems_of("")[0].code, ProblemCode::EmptyFile);
}

#[test]
fn too_much_is_refused() {
    let large = format!("{TEMPLATE}//{}", "あ".repeat(MAX_BYTES / 3));
    assert_eq!(problems_of(&large)[0].code, ProblemCode::TooLarge);
    let (many, line) = changed("generated: (count: 3, known: 0)", "generated: (count: 496, known: 0)");
    let problem = &problems_of(&many)[0];
    assert_eq!(problem.code, ProblemCode::TooMany);
    assert!(problem.place.is_some_and(|place| place.line < line), "it points at the list: {problem}");
    assert!(scenario::parse(&many.replace("count: 496", "count: 495")).is_ok());
    assert_eq!(problems_of("(id: \"x\", title: (en: \"x\"))")[0].code, ProblemCode::TooFew);
}

#[test]
fn a_field_named_in_a_comment_is_not_the_place() {
    let (source, line) = changed("need: 0.6, fit: 0.6, clarity: 0.3", "need: 0.6, fit: 7.0, clarity: 0.3");
    let place = problems_of(&source)[0].place.expect("its place is known");
    assert_eq!((place.line, &source[place.offset..place.offset + 3]), (line, "7.0"));
}

#[test]
fn a_byte_order_mark_is_no_problem() {
    assert!(scenario::parse(&format!("\u{feff}{TEMPLATE}")).is_ok());
}

#[test]
fn the_template_parses_and_plays() {
    let scenario = scenario::parse(TEMPLATE).unwrap_or_else(|problems| panic!("{problems:?}"));
    let setup = scenario.setup();
    for bot in BotName::ALL {
        assert!(run_one(&setup, bot, 1).score.is_finite());
    }
    let nurture: f64 = (1..40).map(|seed| run_one(&setup, BotName::Nurture, seed).revenue).sum();
    let rush: f64 = (1..40).map(|seed| run_one(&setup, BotName::Rush, seed).revenue).sum();
    assert!(nurture > rush, "the template teaches the lesson too");
}

#[test]
fn the_template_explains_itself_in_both_languages() {
    let mut comments = TEMPLATE.lines().filter_map(|line| line.trim_start().strip_prefix("//"));
    assert!(comments.clone().filter(|comment| !comment.is_ascii()).count() > 15);
    assert!(comments.any(|comment| comment.is_ascii() && comment.len() > 20));
}
