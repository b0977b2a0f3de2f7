//! The templates by lesson: each can be played as it is, and shows what it is there to show.

use crate::support::run;
use isogaba::{
    analysis::{BotName, run_one},
    scenario::{
        Claim, Scenario, TEMPLATES, parse,
        schema::{self, Form},
        template,
    },
    sim::Purpose,
};
use std::fs;

fn scenario(name: &str) -> Scenario {
    parse(template(name).expect("it is there").text).unwrap_or_else(|problems| panic!("{name}: {problems:?}"))
}

/// The mean revenue and score of a bot over many seeds.
fn played(scenario: &Scenario, bot: BotName) -> (f64, f64) {
    const SEEDS: u64 = 200;
    let setup = scenario.setup();
    let runs = (1..=SEEDS).map(|seed| run_one(&setup, bot, seed));
    let (revenue, score) = runs.fold((0.0, 0.0), |sum, run| (sum.0 + run.revenue, sum.1 + run.score));
    (revenue / SEEDS as f64, score / SEEDS as f64)
}

#[test]
fn templates_are_sound_and_claim_what_they_teach() {
    for template in TEMPLATES {
        let scenario = scenario(template.name);
        assert_eq!(scenario.lesson.is_empty(), scenario.sorting.is_some(), "{}", template.name);
        assert!(!scenario.title.ja.is_empty() && !scenario.title.en.is_empty());
    }
}

#[test]
fn in_the_template_of_haste_nurturing_earns_half_as_much_again() {
    let scenario = scenario("haste");
    let (nurtured, _) = played(&scenario, BotName::Nurture);
    assert!(nurtured > 1.5 * played(&scenario, BotName::Hasty).0);
    assert!(played(&scenario, BotName::LastDay).1 < played(&scenario, BotName::Balanced).1);
}

#[test]
fn in_the_template_of_prospecting_its_neglect_costs_a_third() {
    let scenario = scenario("prospecting");
    assert!(scenario.lesson.contains(&Claim::NeglectHurts(Purpose::Prospecting)));
    let (all_four, score) = played(&scenario, BotName::Balanced);
    let (neglected, worse) = played(&scenario, BotName::NoProspecting);
    assert!(neglected < 0.67 * all_four && worse < score - 10.0, "{neglected} {all_four} {worse} {score}");
}

#[test]
fn in_the_template_of_after_follow_its_neglect_costs_half() {
    let scenario = scenario("after-follow");
    assert!(scenario.lesson.contains(&Claim::NeglectHurts(Purpose::AfterFollow)));
    let (all_four, score) = played(&scenario, BotName::Balanced);
    let (neglected, worse) = played(&scenario, BotName::NoAfterFollow);
    assert!(neglected < 0.5 * all_four && worse < score - 10.0, "{neglected} {all_four} {worse} {score}");
}

#[test]
fn in_the_template_of_reading_whoever_reads_people_scores_more() {
    let scenario = scenario("reading");
    assert!(scenario.lesson.contains(&Claim::ReadingPays));
    let (read, alike) = (played(&scenario, BotName::Reader).1, played(&scenario, BotName::Balanced).1);
    assert!(read > alike + 10.0, "{read} {alike}");
}

#[test]
fn new_lists_its_templates_makes_each_and_says_what_comes_next() {
    let home = tempfile::tempdir().expect("a folder");
    let new = |arguments: &[&str]| run(home.path(), &[&["new"], arguments].concat());
    for lang in ["ja", "en"] {
        let (code, list, _) = new(&["--list", "--lang", lang]);
        assert_eq!((code, list.lines().count()), (0, TEMPLATES.len()), "{list}");
        for template in TEMPLATES {
            assert!(list.contains(template.name) && !list.contains('['), "{list}");
            let file = format!("{}-{lang}.ron", template.name);
            let (code, said, _) = new(&[&file, "--template", template.name, "--lang", lang]);
            assert_eq!(code, 0);
            assert_eq!(fs::read_to_string(home.path().join(&file)).expect("it was made"), template.text);
            for next in ["check", "play", "docs"] {
                assert!(said.contains(&format!("isogaba {next}")), "{said}");
            }
            assert_eq!(said.contains("isogaba prove"), template.name != "sorting", "{said}");
            assert_eq!(run(home.path(), &["check", &file]).0, 0);
        }
    }
    let (code, said, meant) = new(&["x.ron", "--template", "prospect", "--lang", "en"]);
    assert_eq!((code, said.as_str()), (2, ""));
    assert!(meant.contains("“prospect”") && meant.contains("after-follow") && !home.path().join("x.ron").exists());
}

#[test]
fn a_new_scenario_ends_in_ron() {
    let home = tempfile::tempdir().expect("a folder");
    let new = |name: &str| run(home.path(), &["new", name, "--lang", "en"]);
    for name in ["x", "アルファ"] {
        let (code, said, _) = new(name);
        let file = format!("{name}.ron");
        assert!(code == 0 && said.contains(".ron, so that was added") && said.contains(&file), "{said}");
        assert!(home.path().join(&file).exists() && !home.path().join(name).exists());
        assert_eq!(run(home.path(), &["check", &file]).0, 0);
    }
    assert!(!new("y.ron").1.contains("was added"));
    for name in ["アルファ.txt", "x.ron.txt", "x.RON"] {
        let (code, said, why) = new(name);
        assert_eq!((code, said.as_str()), (2, ""));
        assert!(why.contains(name) && !home.path().join(name).exists(), "{why}");
    }
    assert_eq!(new("x").0, 1, "nothing is overwritten");
}

#[test]
fn beside_the_claims_stands_what_else_can_be_claimed() {
    let Form::List(claim, ..) = schema::root().field("lesson").expect("it is there").part.form() else {
        panic!("it is a list")
    };
    let Form::Choice(claims) = claim.form() else { panic!("they are a choice") };
    for template in TEMPLATES.into_iter().filter(|template| template.text.contains("\n    lesson:")) {
        let (before, _) = template.text.split_once("\n    lesson:").expect("it has one");
        let listed: Vec<_> = before.lines().rev().take_while(|line| line.starts_with("    //")).collect();
        let listed: Vec<_> = listed.iter().filter_map(|line| line.strip_prefix("    //   ")).collect();
        assert_eq!(listed.len(), claims.len(), "{}", template.name);
        for (line, claim) in listed.iter().rev().zip(&claims) {
            let (written, _) = line.split_once("  ").expect("then what it claims");
            assert_eq!(written.split('(').next(), Some(claim.name));
            let lesson = format!("\n    lesson: [{written}],");
            let (_, after) = template.text.split_once("\n    lesson: [").expect("it has one");
            let (_, rest) = after.split_once("],").expect("it ends");
            parse(&format!("{before}{lesson}{rest}")).unwrap_or_else(|problems| panic!("{written}: {problems:?}"));
        }
    }
}
