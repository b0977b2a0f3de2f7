//! The text files: complete in both languages, and every id that the program says is there.

use crate::support::{shipped, template};
use isogaba::{
    analysis::BotName,
    record::RecordError,
    scenario::{Lang, ProblemCode},
    sim::{CustomerType, Hours, Mood, ProspectId, Refusal, Territory, Yen},
    texts::{Occasion, Replies, Texts, glossary, record_error, refuse, tell},
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of sources").filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}

/// Does it look like an id: words of small letters with hyphens between?
fn is_id(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
        && !text.ends_with('-')
}

#[test]
fn both_languages_say_the_same_ids_once() {
    // The format is described in English by the types themselves: see `docs`.
    let said = |lang| Texts::ids(lang).into_iter().filter(|id| !id.starts_with("format-")).collect::<Vec<_>>();
    let [ja, en] = Lang::ALL.map(said);
    assert_eq!(ja, en);
    let unique: BTreeSet<_> = ja.iter().collect();
    assert_eq!(unique.len(), ja.len());
}

#[test]
fn arguments_are_the_same_in_both_languages() {
    let arguments = |folder: &str| {
        let mut found = BTreeSet::new();
        for entry in fs::read_dir(Path::new("assets/texts").join(folder)).expect("texts").filter_map(Result::ok) {
            let source = fs::read_to_string(entry.path()).expect("a text file");
            for line in source.lines().filter(|line| line.contains(" = ")) {
                let (id, text) = line.split_once(" = ").expect("it has been looked for");
                // What isn't said at all in one language, such as a plural, may need fewer arguments.
                let names = text
                    .split('$')
                    .skip(1)
                    .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>());
                found.extend(names.map(|name| (id.trim().to_owned(), name)));
            }
        }
        found
    };
    // A list of variants spreads over lines of its own, so only what stands on an id's line is compared.
    let (ja, en) = (arguments("ja"), arguments("en"));
    let ours = |id: &str| {
        ["cli", "terminal", "event", "record", "refusal", "problem", "verify", "simulate", "file"]
            .iter()
            .any(|start| id.starts_with(&format!("{start}-")))
    };
    let mine =
        |set: &BTreeSet<(String, String)>| set.iter().filter(|(id, _)| ours(id)).cloned().collect::<BTreeSet<_>>();
    assert_eq!(mine(&ja), mine(&en));
}

#[test]
fn every_id_in_the_sources_exists() {
    let texts = Texts::new(Lang::Ja);
    let mut missing = BTreeSet::new();
    // What the tour calls its stops looks like ids of texts, and is none.
    let told = sources(Path::new("src")).into_iter().filter(|path| !path.starts_with("src/game/tour"));
    for path in told {
        let source = fs::read_to_string(&path).expect("a source file");
        for said in ["say(\"", "say_with(\"", "say_with(\n"] {
            for (at, _) in source.match_indices(said) {
                let rest = source[at + said.len()..].trim_start().trim_start_matches('"');
                let id: String = rest.chars().take_while(|c| *c != '"').collect();
                if is_id(&id) && !texts.has(&id) {
                    missing.insert(id);
                }
            }
        }
        // Whatever is chosen by a match stands on its own: `=> "stage-lead",`.
        for literal in source.split('"').skip(1).step_by(2) {
            let chosen = [
                "stage-",
                "mood-",
                "reply-",
                "refusal-",
                "event-",
                "grade-",
                "score-",
                "purpose-",
                "activity-",
                "channel-",
                "file-",
                "terminal-",
                "cli-",
                "verify-",
                "simulate-",
                "bar-",
                "briefing-",
                "button-",
                "call-",
                "choose-",
                "cue-",
                "debrief-",
                "docs-",
                "ended-",
                "filter-",
                "finding-",
                "hint-",
                "incident-",
                "landed-",
                "lesson-",
                "note-",
                "notebook-",
                "overview-",
                "pause-",
                "predict-",
                "prospecting-",
                "setup-",
                "sort-",
                "sorting-",
                "stranger-",
                "sure-",
                "title-",
                "top-",
                "week-",
            ];
            let family = chosen.iter().any(|start| literal.starts_with(start));
            if family && is_id(literal) && !texts.has(literal) && !texts.has(&format!("{literal}-1")) {
                missing.insert(literal.to_owned());
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

/// Ids that are put together, or that are looked up by their beginning.
const FAMILIES: &[&str] = &[
    "bloom-",
    "bot-",
    "chip-",
    "claim-",
    "cli-exit-",
    "cli-expect-",
    "customer-",
    "debrief-page-",
    "docs-unit-",
    "expected-",
    "format-",
    "hand-",
    "landed-",
    "new-template-",
    "problem-",
    "reply-",
    "says-",
    "severity-",
    "sure-",
    "terminal-help-",
    "thing-",
    "what-if-then-",
    // The glossary and the page about the model are read as a whole.
    "glossary-",
    "model-",
    "term-",
];

#[test]
fn every_text_is_said_somewhere() {
    let sources: String =
        sources(Path::new("src")).into_iter().map(|path| fs::read_to_string(path).expect("a source file")).collect();
    let said: BTreeSet<&str> = sources.split('"').collect();
    let dead: Vec<_> = Texts::ids(Lang::Ja)
        .into_iter()
        .filter(|id| !said.contains(id.as_str()) && !FAMILIES.iter().any(|family| id.starts_with(family)))
        .collect();
    assert!(dead.is_empty(), "no source says {dead:?}");
    for &family in FAMILIES {
        assert!(Texts::ids(Lang::Ja).iter().any(|id| id.starts_with(family)), "nothing is left of {family}");
    }
}

#[test]
fn ids_that_are_put_together_exist() {
    let bots = BotName::ALL.map(|bot| format!("bot-{bot}"));
    let blooms = (0..8).map(|bloom| format!("bloom-{bloom}"));
    let exits = (0..6).map(|code| format!("cli-exit-{code}"));
    let texts = Texts::new(Lang::En);
    for id in bots.into_iter().chain(blooms).chain(exits) {
        assert!(texts.has(&id), "{id}");
    }
}

#[test]
fn every_problem_has_a_message_and_an_advice() {
    for texts in Lang::ALL.map(Texts::new) {
        for code in ProblemCode::ALL {
            for what in ["message", "advice"] {
                assert!(texts.has(&format!("problem-{}-{what}", code.name())), "{} {what}", code.name());
            }
        }
    }
}

#[test]
fn the_glossary_lists_every_term_with_its_reading_and_meaning() {
    let listed: BTreeSet<String> = glossary::TERMS.iter().map(|id| format!("term-{id}")).collect();
    assert_eq!(listed.len(), glossary::TERMS.len(), "each term stands once");
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        for id in &listed {
            for what in ["", "-reading", "-meaning"] {
                assert!(texts.has(&format!("{id}{what}")), "{id}{what}");
            }
        }
        let written = Texts::ids(lang).into_iter().filter(|id| id.starts_with("term-"));
        let words: BTreeSet<_> = written.filter(|id| !id.ends_with("-reading") && !id.ends_with("-meaning")).collect();
        assert_eq!(words, listed, "{lang:?}");
    }
}

#[test]
fn every_term_leads_on_to_two_or_three_others() {
    for id in glossary::TERMS {
        let related = glossary::related(id);
        assert!((2..=3).contains(&related.len()), "{id}");
        assert!(related.iter().all(|other| *other != id && glossary::TERMS.contains(other)), "{id}: {related:?}");
    }
}

/// The keywords that a source hands over for what is expected.
fn keywords(source: &str) -> BTreeSet<String> {
    let calls = ["wrong_type(", "misshapen(", "syntax(", "write("];
    let lines = source.lines().filter(|line| calls.iter().any(|call| line.contains(call)));
    let literals = lines.flat_map(|line| line.split('"').skip(1).step_by(2));
    let literals = literals.chain(source.split(".expected(\"").skip(1).filter_map(|rest| rest.split('"').next()));
    literals
        .filter(|word| !word.contains(|c: char| c.is_ascii_digit()) && is_id(&format!("a-{word}")))
        .map(str::to_owned)
        .collect()
}

#[test]
fn what_the_reader_expects_has_words_too() {
    let mut expected = BTreeSet::new();
    for path in sources(Path::new("src/scenario")) {
        expected.append(&mut keywords(&fs::read_to_string(path).expect("a source file")));
    }
    assert!(expected.len() > 30, "{expected:?}");
    for texts in Lang::ALL.map(Texts::new) {
        for keyword in &expected {
            assert!(texts.has(&format!("expected-{keyword}")), "{keyword}");
        }
    }
}

#[test]
fn every_refusal_and_error_has_words() {
    let refusals = [
        Refusal::Finished,
        Refusal::NoSuchProspect,
        Refusal::NoSuchDistrict,
        Refusal::NotMet,
        Refusal::TraineesHouse,
        Refusal::Lost,
        Refusal::Closed,
        Refusal::AlreadyCustomer,
        Refusal::NoInquiry,
        Refusal::NobodyLeft,
        Refusal::NobodyInvited,
        Refusal::AlreadyInvited,
        Refusal::NotACustomer,
        Refusal::NoComplaint,
        Refusal::NotOffered,
        Refusal::NoTeam,
        Refusal::NotTheDayForBudgets,
        Refusal::OddBudget,
        Refusal::OverBudget { left: Yen(20_000) },
        Refusal::NoIncident,
        Refusal::NoSuchChoice,
        Refusal::OddHours,
        Refusal::TooLate { needs: Hours::from_minutes(90), left: Hours::ZERO },
    ];
    let errors = [
        RecordError::NotARun { place: "1:2".into() },
        RecordError::Truncated,
        RecordError::Edited,
        RecordError::WrongFormat { file: 2, program: 1 },
        RecordError::WrongModel { file: 2, program: 1 },
        RecordError::ScenarioChanged,
        RecordError::IllegalCommand { day: 1, number: 2, refusal: Refusal::Lost },
        RecordError::HashDiffers { day: 3 },
        RecordError::CardDiffers { number: 4 },
        RecordError::TooLarge,
        RecordError::Io { path: "x".into(), why: std::io::ErrorKind::PermissionDenied },
    ];
    for texts in Lang::ALL.map(Texts::new) {
        let said = refusals.iter().map(|refusal| refuse(&texts, refusal));
        for words in said.chain(errors.iter().map(|error| record_error(&texts, error))) {
            assert!(!words.contains(['[', '{', '$']) && words.len() > 5, "{words}");
        }
        let version = record_error(&texts, &RecordError::WrongModel { file: 2, program: 1 });
        assert!(version.contains("この版では再現できません") || version.contains("cannot be replayed by this version"));
    }
}

#[test]
fn events_and_replies_of_a_whole_run_have_words() {
    let scenario = {
        let mut scenario = shipped();
        scenario.territory.generated.count = 4;
        scenario
    };
    for texts in Lang::ALL.map(Texts::new) {
        let mut territory = Territory::new(scenario.setup(), 3);
        let mut replies = Replies::default();
        while !territory.finished() {
            let legal = territory.view().legal_commands();
            let command = legal[(territory.hash().0 % legal.len() as u64) as usize];
            let outcome = territory.apply(command).expect("it is legal");
            for event in &outcome.events {
                let words = tell(&texts, &scenario, event);
                assert!(!words.contains(['[', '{', '$']), "{words}");
                if let Some((id, occasion)) = Occasion::of(event, &territory.view()) {
                    let words = replies.say(&texts, &scenario, territory.setup(), id, occasion);
                    assert!(!words.is_empty() && !words.contains(['[', '{']), "{words}");
                }
            }
        }
    }
}

#[test]
fn the_same_line_never_comes_twice_running() {
    let moods = [Mood::Cool, Mood::Neutral, Mood::Warm, Mood::Pushed, Mood::Ready];
    for texts in Lang::ALL.map(Texts::new) {
        for scenario in [shipped(), template(), peopled(12)] {
            let setup = scenario.setup();
            let mut replies = Replies::default();
            for (id, mood) in setup.ids().flat_map(|id| moods.map(|mood| (id, mood))) {
                let said: Vec<_> =
                    (0..9).map(|_| replies.say(&texts, &scenario, &setup, id, Occasion::Mood(mood))).collect();
                assert!(said.windows(2).all(|pair| pair[0] != pair[1]), "{id:?} {mood:?}: {said:?}");
            }
        }
    }
}

/// The template with nobody but people made by the dice, of every customer type.
fn peopled(count: u16) -> isogaba::scenario::Scenario {
    let mut scenario = template();
    scenario.territory.prospects.clear();
    scenario.events.clear();
    scenario.territory.generated.count = count;
    scenario.territory.generated.known = count;
    scenario.territory.generated.customers = CustomerType::ALL.to_vec();
    scenario
}

#[test]
fn every_customer_type_has_six_lines_for_each_mood() {
    let scenario = peopled(40);
    let setup = scenario.setup();
    let kinds: BTreeSet<_> = setup.prospects.iter().map(|prospect| prospect.customer).collect();
    assert_eq!(kinds.len(), CustomerType::ALL.len(), "the dice make every type");
    for texts in Lang::ALL.map(Texts::new) {
        for mood in [Mood::Cool, Mood::Neutral, Mood::Warm, Mood::Pushed, Mood::Ready] {
            let mut everything = BTreeSet::new();
            for customer in CustomerType::ALL {
                let who = setup.prospects.iter().position(|prospect| prospect.customer == customer);
                let who = ProspectId(who.expect("the dice make every type") as u16);
                let mut replies = Replies::default();
                let said: BTreeSet<_> =
                    (0..12).map(|_| replies.say(&texts, &scenario, &setup, who, Occasion::Mood(mood))).collect();
                assert_eq!(said.len(), 6, "{customer:?} {mood:?}");
                assert!(said.iter().all(|line| !line.starts_with('[')), "{said:?}");
                everything.extend(said);
            }
            assert_eq!(everything.len(), 6 * CustomerType::ALL.len(), "no two types say the same when {mood:?}");
        }
    }
}
