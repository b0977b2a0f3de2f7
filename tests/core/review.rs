//! The review: imagined territories, planted blunders, luck, and what another decision would have led to.

use crate::support::{commands_of, shipped_setup};
use isogaba::{
    analysis::{
        Alternative, Bot, BotName, ClosingLuck, Continuation, Doing, MoveGrade, Player, Review, TurningPoint,
        good_hand, what_if,
    },
    sim::{Activity, Command, Dice, Draw, DrawKind, Mood, Outcome, ProspectId, Setup, Stage, Territory},
};
use std::sync::Arc;

/// Every draw of a run.
fn draws(setup: &Arc<Setup>, seed: u64, commands: &[Command]) -> Vec<Draw> {
    let mut territory = Territory::new(Arc::clone(setup), seed);
    let mut all = Outcome::default();
    for &command in commands {
        territory.apply_with(command, &mut all).expect("the commands were given before");
    }
    all.draws
}

fn review(setup: &Arc<Setup>, seed: u64, commands: &[Command]) -> Review {
    Review::of(setup, seed, commands, |_| ()).expect("the commands were given before")
}

/// An expert's run with a blunder at a moment that the dice choose, after which the expert goes on.
struct Planted {
    commands: Vec<Command>,
    at: std::ops::Range<usize>,
    what: &'static str,
}

/// Asks a lead who is far from ready, and again the same day: nobody who has read a word of the lesson would.
fn plant(setup: &Arc<Setup>, seed: u64) -> Option<Planted> {
    let mut die = Dice::new(seed).die(DrawKind::Bot, ProspectId(1), 0);
    let day = 2 + (die.unit() * f64::from(setup.days) * 0.5) as u16;
    let mut expert = Bot::from(good_hand(setup));
    let mut territory = Territory::new(Arc::clone(setup), seed);
    let mut commands = Vec::new();
    let mut planted = None;
    while !territory.finished() {
        let view = territory.view();
        let blunder = if planted.is_none() && view.day().0 >= day { blunder(&territory) } else { None };
        if let Some(who) = blunder {
            let at = commands.len();
            for _ in 0..2 {
                let ask = Command::Touch { prospect: who, activity: Activity::Ask };
                if territory.apply(ask).is_ok() {
                    commands.push(ask);
                }
            }
            planted = Some((at..commands.len(), "asked twice in an hour, far too early"));
            continue;
        }
        let command = expert.next(&view);
        territory.apply(command).expect("bots give legal commands");
        commands.push(command);
    }
    planted.map(|(at, what)| Planted { commands, at, what })
}

/// The dearest lead who isn't nearly ready and would feel it; on a morning with time enough.
fn blunder(territory: &Territory) -> Option<ProspectId> {
    let view = territory.view();
    let unripe = view.prospects().filter(|lead| {
        lead.stage == Stage::Lead
            && matches!(lead.mood, Some(Mood::Cool | Mood::Neutral))
            && lead.recent_asks == 0.0
            && lead.value.is_some_and(|value| value.as_f64() >= 200_000.0)
            && view.check(Command::Touch { prospect: lead.id, activity: Activity::Ask }).is_ok()
    });
    unripe.max_by_key(|lead| (lead.value, lead.id)).map(|lead| lead.id)
}

#[test]
fn planted_blunders_are_among_the_first_three_turning_points() {
    let (mut found, mut missed) = (0, Vec::new());
    let scenarios = ["isogaba", "four-roles", "burnt", "after-sale"];
    let mut tried = 0;
    for id in scenarios {
        let setup = shipped_setup(id);
        for seed in 1..=10 {
            let Some(planted) = plant(&setup, seed) else { continue };
            tried += 1;
            let points = review(&setup, seed, &planted.commands).turning_points;
            let named =
                points.iter().take(3).any(|point| planted.at.contains(&point.at) && point.grade != MoveGrade::Good);
            if named { found += 1 } else { missed.push((id, seed, planted.what, planted.at.start, points.len())) }
        }
    }
    println!("{found} of {tried} planted blunders were among the first three; missed {missed:?}");
    assert!(tried >= 30, "blunders could be planted in {tried} runs only");
    assert!(found * 10 >= tried * 9, "{found} of {tried}; missed {missed:?}");
}

#[test]
fn an_experts_run_has_fewer_than_one_bad_move_that_was_none() {
    let mut bad: Vec<(&str, u64, TurningPoint)> = Vec::new();
    let mut runs = 0;
    for id in ["isogaba", "four-roles", "burnt", "after-sale", "online", "dry-well"] {
        let setup = shipped_setup(id);
        for seed in 1..=6 {
            runs += 1;
            let commands = commands_of(&setup, seed, &mut Bot::from(good_hand(&setup)));
            let points = review(&setup, seed, &commands).turning_points;
            bad.extend(points.into_iter().filter(|point| point.grade == MoveGrade::Bad).map(|point| (id, seed, point)));
        }
    }
    println!("{} bad moves in {runs} runs of experts", bad.len());
    for (id, seed, point) in &bad {
        println!(
            "{id} {seed}: day {} {:?} instead {:?}\n   {:?}\n   {:?}\n   {:?} {:?}",
            point.day.0,
            point.doing,
            point.evaluation.alternative,
            point.evaluation.gain,
            point.evaluation.yen,
            point.evaluation.bought,
            point.evaluation.trust
        );
    }
    assert!(bad.len() < runs, "{} in {runs} runs", bad.len());
}

#[test]
fn a_rush_runs_review_names_its_early_asks() {
    let setup = shipped_setup("isogaba");
    for seed in [1, 7, 23] {
        let commands = commands_of(&setup, seed, &mut BotName::Rush.player(seed));
        let points = review(&setup, seed, &commands).turning_points;
        let first = points.first().expect("a rush run has turning points");
        assert!(first.doing.is_ask() && first.grade == MoveGrade::Bad, "{first:?}");
        let odds = first.evaluation.ask.expect("an ask has odds");
        assert!(odds.later.low > odds.then.high + 0.15, "it would have had better odds later: {odds:?}");
        assert!(points.iter().filter(|point| point.doing.is_ask()).count() >= 2, "{points:?}");
    }
}

#[test]
fn the_same_commands_give_the_same_review_on_any_number_of_threads() {
    let setup = shipped_setup("burnt");
    let commands = commands_of(&setup, 3, &mut BotName::Hasty.player(3));
    let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread can be had");
    let one = alone.install(|| review(&setup, 3, &commands));
    assert_eq!(one, review(&setup, 3, &commands));
    let last = std::sync::Mutex::new(0.0_f32);
    let told = Review::of(&setup, 3, &commands, |done| {
        let mut last = last.lock().expect("nobody panics with it");
        *last = last.max(done);
    });
    assert_eq!(told.as_ref(), Ok(&one));
    assert_eq!(*last.lock().expect("nobody panics with it"), 1.0, "progress comes to its end");
}

#[test]
fn an_idle_run_and_an_empty_one_are_reviewed_without_ado() {
    let setup = shipped_setup("isogaba");
    let idle = vec![Command::EndDay; usize::from(setup.days)];
    let points = review(&setup, 1, &idle).turning_points;
    assert!(points.iter().any(|point| matches!(point.doing, Doing::Did { command: Command::EndDay })), "{points:?}");
    let nothing = review(&setup, 1, &[]);
    assert!(nothing.turning_points.is_empty() && nothing.decisions == 0);
    let refused = Review::of(&setup, 1, &vec![Command::EndDay; usize::from(setup.days) + 1], |_| ());
    assert_eq!(refused.map_err(|(place, _)| place), Err(usize::from(setup.days)));
}

#[test]
fn imagined_territories_look_the_same() {
    for id in ["isogaba", "first-days", "burnt", "gifted", "division", "quarter", "online"] {
        let setup = shipped_setup(id);
        for seed in [1, 2] {
            let mut territory = Territory::new(Arc::clone(&setup), seed);
            let mut player = BotName::Balanced.player(seed);
            while !territory.finished() && territory.view().day().0 <= 12 {
                let command = player.next(&territory.view());
                territory.apply(command).expect("bots give legal commands");
                let seen = serde_json::to_string(&territory.view()).expect("a view can be written");
                let imagined = territory.imagined(seed * 1_000 + u64::from(territory.view().day().0));
                let imagined = serde_json::to_string(&imagined.view()).expect("a view can be written");
                assert_eq!(imagined, seen, "{id}, seed {seed}, day {}", territory.view().day().0);
            }
        }
    }
}

#[test]
fn imagined_territories_differ_in_what_is_hidden_and_in_their_dice() {
    let setup = shipped_setup("isogaba");
    let territory = Territory::new(Arc::clone(&setup), 1);
    let lead = territory.view().prospects().find(|lead| lead.stage == Stage::Lead).expect("somebody is known").id;
    let chances: Vec<f64> = (0..200).map(|seed| territory.imagined(seed).weigh_ask(lead).chance).collect();
    let mean = chances.iter().sum::<f64>() / chances.len() as f64;
    assert!(chances.iter().any(|chance| *chance < 0.7 * mean) && chances.iter().any(|chance| *chance > 1.3 * mean));
    assert_eq!(territory.imagined(5).hash(), territory.imagined(5).hash(), "the same seed imagines the same");
}

#[test]
fn what_cannot_be_seen_hardly_moves_what_is_imagined() {
    let mut scenario = crate::support::shipped_scenario("isogaba");
    let place = scenario.territory.prospects.iter().position(|who| who.known).expect("somebody is known");
    let id = ProspectId(place as u16);
    let mut chances = |window: bool, fit: f64| {
        let who = &mut scenario.territory.prospects[place];
        (who.window, who.fit) = (Some(window), fit);
        let territory = Territory::new(scenario.setup(), 1);
        let imagined: f64 = (0..400).map(|seed| territory.imagined(seed).weigh_ask(id).chance).sum::<f64>() / 400.0;
        (territory.weigh_ask(id).chance, imagined)
    };
    let (dark, light) = (chances(false, 0.3), chances(true, 0.9));
    let (true_ratio, imagined_ratio) = (light.0 / dark.0, light.1 / dark.1);
    assert!(true_ratio > 3.0, "the truth differs: {dark:?} {light:?}");
    assert!(imagined_ratio < 1.25, "but it can't be seen: {dark:?} {light:?}");
}

#[test]
fn closing_luck_is_nothing_on_average() {
    let setup = shipped_setup("isogaba");
    for bot in [BotName::Hasty, BotName::Balanced] {
        let yen: Vec<f64> = (1..=10_000)
            .map(|seed| {
                let mut territory = Territory::new(Arc::clone(&setup), seed);
                let (mut player, mut all) = (bot.player(seed), Outcome::default());
                while !territory.finished() {
                    let command = player.next(&territory.view());
                    territory.apply_with(command, &mut all).expect("bots give legal commands");
                }
                ClosingLuck::yen_of(&all.draws)
            })
            .collect();
        let count = yen.len() as f64;
        let mean = yen.iter().sum::<f64>() / count;
        let spread = (yen.iter().map(|yen| (yen - mean) * (yen - mean)).sum::<f64>() / (count - 1.0)).sqrt();
        println!("{bot}: {mean:.0} yen on average, {spread:.0} a run");
        assert!(spread > 10_000.0, "luck is felt in a run");
        assert!(mean.abs() < 3.3 * spread / count.sqrt(), "{bot}: {mean} against {spread}");
    }
}

#[test]
fn luck_is_what_the_sales_brought_less_what_was_to_be_expected() {
    let setup = shipped_setup("isogaba");
    for (seed, bot) in [(1, BotName::Rush), (2, BotName::Balanced), (3, BotName::Nurture)] {
        let commands = commands_of(&setup, seed, &mut bot.player(seed));
        let luck = review(&setup, seed, &commands).luck;
        assert_eq!(luck.closing.yen, ClosingLuck::yen_of(&draws(&setup, seed, &commands)));
        assert!((luck.score - luck.closing.points - luck.closing.without).abs() < 1e-9);
        assert!(luck.closing.low <= luck.closing.without && luck.closing.without <= luck.closing.high);
        assert!(luck.seed.points.low < luck.seed.points.mean && luck.seed.points.mean < luck.seed.points.high);
        assert!(luck.without >= 0.0);
    }
}

#[test]
fn kind_seeds_are_told_from_harsh_ones() {
    let setup = shipped_setup("isogaba");
    // Two thirds of the seeds that are kind to one good hand should be found kind by hands that know nothing of it.
    let idle = vec![Command::EndDay; usize::from(setup.days)];
    let kindness: Vec<(f64, f64)> = (1..=24)
        .map(|seed| {
            let luck = review(&setup, seed, &idle).luck;
            let learner = isogaba::analysis::run_one(&setup, BotName::Learner, seed).score;
            (luck.seed.points.mean, learner)
        })
        .collect();
    let mean = kindness.iter().map(|(_, score)| score).sum::<f64>() / kindness.len() as f64;
    let (kind, harsh): (Vec<(f64, f64)>, Vec<(f64, f64)>) = kindness.iter().partition(|(kind, _)| *kind > 0.0);
    let of = |group: &[(f64, f64)]| group.iter().map(|(_, score)| score).sum::<f64>() / group.len().max(1) as f64;
    println!("a learner scores {:.1} on kind seeds, {:.1} on harsh ones, {mean:.1} in all", of(&kind), of(&harsh));
    assert!(!kind.is_empty() && !harsh.is_empty());
    assert!(of(&kind) > of(&harsh) + 2.0);
}

#[test]
fn another_decision_leaves_unrelated_luck_alone() {
    let setup = shipped_setup("isogaba");
    let commands = commands_of(&setup, 7, &mut BotName::Balanced.player(7));
    let (at, who) = (20..)
        .find_map(|at| match commands[at] {
            Command::Touch { prospect, activity } if !activity.asks() => Some((at, prospect)),
            _ => None,
        })
        .expect("a balanced hand gives");
    let ask = Command::Touch { prospect: who, activity: Activity::Ask };
    let way = (at, Alternative::Instead { command: ask });
    let other = what_if(&setup, 7, &commands, way, Continuation::AsBefore).expect("it can be done");
    assert_eq!(other.commands[..at], commands[..at]);
    assert_eq!(other.commands[at], ask);
    // What was rolled, by what it was rolled for.
    let rolls = |commands: &[Command]| {
        let draws = draws(&setup, 7, commands);
        let counted = |draw: &Draw| matches!(draw.kind, DrawKind::Close | DrawKind::BudgetTalk | DrawKind::Repeat);
        draws
            .into_iter()
            .filter(|d| d.prospect != who && counted(d))
            .map(|d| (d.kind, d.prospect, d.roll.to_bits()))
            .collect::<Vec<_>>()
    };
    let (own, others) = (rolls(&commands), rolls(&other.commands));
    let kept = own.iter().filter(|roll| others.contains(roll)).count();
    assert!(kept * 10 >= own.len() * 8, "{kept} of {} rolls for others fell as they fell", own.len());
    // The same way again is the same run.
    let same =
        what_if(&setup, 7, &commands, (at, Alternative::Instead { command: commands[at] }), Continuation::AsBefore)
            .expect("it was done");
    assert_eq!(same.commands, commands);
    assert_eq!(same.own.score, same.other.score);
}

#[test]
fn anybody_can_go_on_after_another_decision() {
    let setup = shipped_setup("isogaba");
    let commands = commands_of(&setup, 2, &mut BotName::Rush.player(2));
    for then in [Continuation::AsBefore, Continuation::GoodHand, Continuation::Bot(BotName::Nurture)] {
        for at in [0, 3, commands.len() - 1] {
            let way = (at, Alternative::Nothing);
            let told = what_if(&setup, 2, &commands, way, then).expect("leaving something is always possible");
            assert_eq!(told.other.days.len(), usize::from(setup.days), "{then:?} at {at}");
        }
    }
    let way = (0, Alternative::Instead { command: Command::Respond { choice: 0 } });
    let refused = what_if(&setup, 2, &commands, way, Continuation::AsBefore);
    assert_eq!(refused.map(|_| ()).map_err(|(place, _)| place), Err(0), "what can't be done is said");
}
