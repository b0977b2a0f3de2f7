//! The review: what it finds in planted runs.
use isogaba::{
    analysis::{Bot, BotName, GoodHand, MoveGrade, Player, Review, good_hand},
    scenario,
    sim::{Command, Setup, Territory},
};
use std::sync::Arc;

fn setup(id: &str) -> Arc<Setup> {
    let source = scenario::shipped(id).expect("the scenario is shipped");
    scenario::parse(&source).expect("shipped scenarios are valid").setup()
}

fn played(setup: &Arc<Setup>, seed: u64, player: &mut impl Player) -> Vec<Command> {
    let mut territory = Territory::new(Arc::clone(setup), seed);
    let mut commands = Vec::new();
    while !territory.finished() {
        let command = player.next(&territory.view());
        territory.apply(command).expect("bots give legal commands");
        commands.push(command);
    }
    commands
}

#[test]
fn look() {
    for id in std::env::var("LOOK").unwrap_or("isogaba".into()).split(',') {
        let setup = setup(id);
        let hand: GoodHand = good_hand(&setup);
        for (name, commands) in [
            ("rush", played(&setup, 7, &mut BotName::Rush.player(7))),
            ("hasty", played(&setup, 7, &mut BotName::Hasty.player(7))),
            ("nurture", played(&setup, 7, &mut BotName::Nurture.player(7))),
            ("balanced", played(&setup, 7, &mut BotName::Balanced.player(7))),
            ("good", played(&setup, 7, &mut Bot::from(hand))),
        ] {
            let t = std::time::Instant::now();
            let review = Review::of(&setup, 7, &commands, |_| ()).expect("legal");
            println!(
                "== {id} {name}: {:?}, {} commands, {} decisions, {} weighed",
                t.elapsed(),
                commands.len(),
                review.decisions,
                review.weighed
            );
            for p in &review.turning_points {
                println!(
                    "  {:?} day {} at {} {:?} instead {:?} gain {:.1} [{:.1},{:.1}] bought {:?} ask {:?} alike {}",
                    p.grade,
                    p.day.0,
                    p.at,
                    p.doing,
                    p.evaluation.alternative,
                    p.evaluation.gain.mean,
                    p.evaluation.gain.low,
                    p.evaluation.gain.high,
                    p.evaluation.bought.map(|b| (b.own.mean, b.other.mean)),
                    p.evaluation.ask.map(|a| (a.then.mean, a.later.mean, a.contacts, a.asked)),
                    p.alike
                );
            }
            println!("  {:?}", review.luck);
            let _ = MoveGrade::Bad;
        }
    }
}
