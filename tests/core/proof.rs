//! The proof: what shipped scenarios claim holds, what is edited to be untrue fails and says why, and the verdict is the
//! same on other seeds and on any number of threads.

use crate::support::{shipped, template};
use isogaba::{
    analysis::{Effort, Evidence, Grower, Outcome, Proof, Thing, made_as_usual, prove, proving_ground, search},
    report::{advice, sentence, to_html, warning},
    scenario::{self, Claim, Lang, Scenario, shipped_names},
    sim::{Activity, CustomerType, PartKind, Purpose, Yen},
    texts::Texts,
};
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

const SEEDS: u64 = 1_000;

/// The expert of a shipped scenario, searched once for all tests.
fn expert(scenario: &Scenario) -> Grower {
    static KNOWN: Mutex<BTreeMap<String, Grower>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    *known.entry(scenario.id.clone()).or_insert_with(|| search(&proving_ground(scenario), || ()))
}

fn proof(scenario: &Scenario, seeds: u64) -> Proof {
    prove(scenario, expert(scenario), &Effort::of(seeds), || ())
}

/// A proof of one claim of a scenario of the test's own, with a hand that nobody has searched for.
fn judged(mut scenario: Scenario, claim: Claim) -> Proof {
    scenario.lesson = vec![claim];
    prove(&scenario, Grower { reads: true, ..Grower::USUAL }, &Effort::of(400), || ())
}

/// The shipped scenarios that claim something.
fn claiming() -> Vec<Scenario> {
    let parsed = shipped_names().into_iter().map(|name| {
        let source = scenario::shipped(&name).expect("it is listed");
        scenario::parse(&source).expect("shipped scenarios have no problems")
    });
    let claiming: Vec<Scenario> =
        parsed.map(|scenario| made_as_usual(&scenario)).filter(|scenario| !scenario.lesson.is_empty()).collect();
    assert!(claiming.len() >= 2, "shipped scenarios claim something");
    claiming
}

fn said(proof: &Proof) -> String {
    let texts = Texts::new(Lang::En);
    let lines = proof.verdicts.iter().map(|verdict| format!("{:?} {}", verdict.outcome, sentence(verdict, &texts)));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_shipped_claim_holds_on_four_disjoint_seed_sets() {
    for scenario in claiming() {
        for set in 0..4 {
            let first = 1 + set * SEEDS;
            let effort = Effort { seeds: first..first + SEEDS };
            let proof = prove(&scenario, expert(&scenario), &effort, || ());
            assert!(proof.holds(), "{} from seed {first}:\n{}", scenario.id, said(&proof));
            assert!(proof.matters.matters);
        }
    }
}

#[test]
fn every_template_teaches_what_it_claims() {
    for template in scenario::TEMPLATES {
        let scenario = scenario::parse(template.text).expect("templates have no problems");
        if scenario.sorting.is_some() {
            continue;
        }
        assert!(!scenario.lesson.is_empty() && !Proof::needs_expert(&scenario.lesson), "{}", template.name);
        let proof = prove(&scenario, Grower::USUAL, &Effort::of(SEEDS), || ());
        assert!(proof.holds() && proof.matters.matters, "{}:\n{}", template.name, said(&proof));
    }
}

#[test]
fn the_expert_scores_better_than_every_bot_on_seeds_it_never_saw() {
    for scenario in claiming() {
        let proof = proof(&scenario, SEEDS);
        let score =
            |name: &str| proof.hands.iter().find(|hand| hand.summary.bot == name).expect("it plays").summary.score;
        let best = score("expert");
        for hand in proof
            .hands
            .iter()
            .map(|hand| &hand.summary)
            .filter(|hand| hand.bot != "expert" && !hand.bot.starts_with("gifted"))
        {
            assert!(best.above(&hand.score), "{}: {} {:?} against {best:?}", scenario.id, hand.bot, hand.score);
        }
    }
}

#[test]
fn any_number_of_threads_finds_the_same_expert_and_the_same_proof() {
    let mut scenario = template();
    scenario.lesson = vec![Claim::BetterBeforeWorse, Claim::LuckBelow(0.9), Claim::NoUselessActivity];
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool of threads");
        pool.install(|| {
            let expert = search(&proving_ground(&scenario), || ());
            (expert, prove(&scenario, expert, &Effort::of(100), || ()))
        })
    };
    let one = on(1);
    assert!(on(2) == one && on(8) == one);
}

/// Nobody minds being asked, and everybody says yes as easily as no.
fn where_rushing_wins() -> Scenario {
    let mut scenario = shipped();
    let closing = &mut scenario.model.closing;
    for terms in [&mut closing.low, &mut closing.middle, &mut closing.high] {
        (terms.base, terms.trust, terms.prematurity, terms.expected) = (0.0, 0.0, 0.0, 0.9);
    }
    (closing.pressure, closing.push, closing.push_again, closing.walk_chance, closing.cool_chance) =
        (0.0, 0.0, 0.0, 0.0, 0.0);
    scenario
}

#[test]
fn where_rushing_wins_the_proof_fails_and_says_why() {
    let proof = judged(where_rushing_wins(), Claim::NurtureBeatsHaste { by: 1.5 });
    assert_eq!(proof.verdicts[0].outcome, Outcome::Fails, "{}", said(&proof));
    let why = advice(&proof.verdicts[0], &Texts::new(Lang::En)).expect("what fails says why");
    assert!(why.contains("Without any nurturing") && why.contains("closing"), "{why}");
    let why = advice(&proof.verdicts[0], &Texts::new(Lang::Ja)).expect("what fails says why");
    assert!(why.contains("育てずに頼んでも"), "{why}");
}

#[test]
fn where_time_is_too_short_to_nurture_the_proof_says_so() {
    let mut scenario = shipped();
    scenario.calendar.days = 3;
    scenario.incident = None;
    scenario.territory.prospects.iter_mut().for_each(|prospect| {
        prospect.value = Yen(600_000);
        (prospect.credibility, prospect.reliability, prospect.intimacy) = (0.1, 0.1, 0.05);
    });
    let proof = judged(scenario, Claim::NurtureBeatsHaste { by: 1.5 });
    assert_eq!(proof.verdicts[0].outcome, Outcome::Fails, "{}", said(&proof));
    let why = advice(&proof.verdicts[0], &Texts::new(Lang::En)).expect("what fails says why");
    assert!(why.contains("days"), "{why}");
}

/// Everybody orders by themselves in the first night.
fn where_nothing_matters() -> Scenario {
    let mut scenario = shipped();
    scenario.territory.prospects.iter_mut().for_each(|prospect| {
        prospect.known = true;
        prospect.window = Some(true);
    });
    scenario.model.market.spontaneous = 1.0;
    scenario.model.market.spontaneous_from = [0.0, 0.0];
    scenario.model.market.window_closes = 0.0;
    scenario
}

#[test]
fn where_nothing_matters_the_proof_says_so() {
    let proof = judged(where_nothing_matters(), Claim::BetterBeforeWorse);
    assert!(!proof.matters.matters, "{:?}", proof.matters);
    let told = warning(&proof, &Texts::new(Lang::En)).expect("it is told");
    assert!(told.contains("hardly matters"), "{told}");
    let mut scenario = shipped();
    for terms in [&mut scenario.model.closing.low, &mut scenario.model.closing.middle, &mut scenario.model.closing.high]
    {
        terms.base = -100.0;
    }
    (scenario.model.market.spontaneous, scenario.model.market.web_order) = (0.0, 0.0);
    let told = warning(&judged(scenario, Claim::BetterBeforeWorse), &Texts::new(Lang::En)).expect("it is told");
    assert!(told.contains("Nobody sells anything"), "{told}");
    assert_eq!(warning(&judged(shipped(), Claim::BetterBeforeWorse), &Texts::new(Lang::En)), None);
}

#[test]
fn each_claim_fails_where_it_is_untrue() {
    let plain = shipped();
    let with = |change: fn(&mut Scenario)| {
        let mut scenario = plain.clone();
        change(&mut scenario);
        scenario
    };
    let cases: Vec<(Claim, Scenario)> = vec![
        (Claim::NurtureBeatsHaste { by: 5.0 }, plain.clone()),
        // Nobody is cheap enough to be won early.
        (
            Claim::BetterBeforeWorse,
            with(|s| s.territory.prospects.iter_mut().for_each(|p| (p.value, p.window) = (Yen(900_000), Some(false)))),
        ),
        // Nothing but revenue counts.
        (
            Claim::EndPushDoesNotPay,
            with(|s| {
                PartKind::ALL.into_iter().for_each(|part| {
                    s.goal.score.anchor_mut(part).weight = f64::from(u8::from(part == PartKind::Revenue));
                })
            }),
        ),
        (Claim::OverNurtureLoses, where_nothing_matters()),
        (Claim::NeglectHurts(Purpose::Prospecting), plain.clone()),
        (Claim::NeglectHurts(Purpose::Nurturing), where_rushing_wins()),
        // Everybody stays delighted, and nobody ever wants anything more.
        (
            Claim::NeglectHurts(Purpose::AfterFollow),
            with(|s| {
                let after = &mut s.model.after;
                (after.repeat_rate, after.complaint, after.churn, after.question, after.referral) =
                    (0.0, 0.0, 0.0, 0.0, 0.0);
                (after.referral_asked, after.due) = (0.0, 0.0);
            }),
        ),
        // One talk tells everything, and nothing else is of any use.
        (
            Claim::NoDominantActivity,
            with(|s| {
                for activity in Grower::NURTURING {
                    s.activities.touch_mut(activity).offered = activity == Activity::Rapport;
                }
                s.territory.prospects.iter_mut().for_each(|p| p.value = Yen(600_000));
            }),
        ),
        (Claim::NoUselessActivity, with(|s| s.activities.touch_mut(Activity::Discount).offered = true)),
        // The gift is none.
        (Claim::GiftedMayRush, with(|s| (s.model.gift.tact, s.model.gift.gift) = (0.0, 0.0))),
        (Claim::LuckBelow(0.05), plain.clone()),
    ];
    for (claim, scenario) in cases {
        let proof = judged(scenario, claim);
        assert_eq!(proof.verdicts[0].outcome, Outcome::Fails, "{claim:?}: {}", said(&proof));
        for lang in Lang::ALL {
            let texts = Texts::new(lang);
            let words = [Some(sentence(&proof.verdicts[0], &texts)), advice(&proof.verdicts[0], &texts)];
            for word in words {
                let word = word.expect("what fails says why");
                assert!(!word.contains(['{', '[']) && word.chars().count() > 10, "{claim:?} in {lang:?}: {word}");
            }
        }
    }
}

#[test]
fn reading_people_pays_only_where_they_differ() {
    let mut alike = shipped();
    alike.territory.prospects.iter_mut().for_each(|prospect| prospect.customer = CustomerType::Steady);
    let proof = judged(alike, Claim::ReadingPays);
    assert_ne!(proof.verdicts[0].outcome, Outcome::Holds, "{}", said(&proof));
}

#[test]
fn an_activity_that_nobody_needs_is_named() {
    let mut scenario = shipped();
    scenario.activities.touch_mut(Activity::Discount).offered = true;
    let proof = judged(scenario, Claim::NoUselessActivity);
    let Evidence::Useless { things } = &proof.verdicts[0].evidence else { panic!("{:?}", proof.verdicts) };
    assert!(things.contains(&Thing::Touch(Activity::Discount)), "{things:?}");
    assert!(!things.contains(&Thing::Touch(Activity::Information)), "{things:?}");
}

#[test]
fn haste_leads_first_and_is_overtaken_where_the_curves_say_so() {
    let proof = proof(&shipped(), SEEDS);
    let (until, day) = (proof.days.led_until.expect("haste leads"), proof.days.overtaken.expect("it is overtaken"));
    assert!(until < day);
    for means in &proof.days.days {
        if means.day >= day {
            assert!(means.nurture > means.hasty, "{means:?}");
        }
        if means.day == until {
            assert!(means.hasty > means.nurture, "{means:?}");
        }
    }
    assert_eq!(proof.days.days.len(), 15);
}

#[test]
fn the_page_stands_alone_and_lets_no_text_out_of_its_place() {
    let mut scenario = shipped();
    scenario.title.ja = "<script>alert('1')</script>".to_owned();
    scenario.title.en = "\"quoted\" & <b>bold</b>".to_owned();
    let proof = proof(&scenario, 50);
    for lang in Lang::ALL {
        let page = to_html(&proof, &scenario, &Texts::new(lang));
        assert!(page.starts_with("<!DOCTYPE html>") && page.trim_end().ends_with("</html>"));
        assert!(!page.contains("<script") && !page.contains("<b>"), "texts are escaped");
        let outside = page.replace("http://www.w3.org/2000/svg", "");
        assert!(
            !outside.contains("http") && !outside.contains("src=") && !outside.contains("@import"),
            "nothing is fetched"
        );
        assert!(page.contains("<svg") && page.matches("<table").count() == 3 && page.contains("@media print"));
        let claims = proof.verdicts.len();
        assert_eq!(page.matches("class=\"mark\"").count(), claims, "a line for each claim");
    }
}

#[test]
fn anchors_come_from_haste_and_the_expert_whatever_the_scenario_says() {
    let plain = shipped();
    let mut moved = plain.clone();
    moved.goal.score.revenue.hi *= 3.0;
    let (one, other) =
        (proof(&plain, 200), prove(&moved, search(&proving_ground(&moved), || ()), &Effort::of(200), || ()));
    assert_eq!((one.anchors, one.expert), (other.anchors, other.expert));
    let (lo, hi) = one.anchors.0[0].expect("the expert earns more than haste");
    assert!(lo < hi && hi > 1_500_000.0, "{lo} {hi}");
}
