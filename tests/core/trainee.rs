//! The trainee: copies what the player does, without the player's gift, at houses of their own.

use crate::support::played;
use isogaba::{
    analysis::{BotName, Effort, Grower, Outcome, Story, prove, run_batch},
    record::verify_text,
    report::{Debrief, People, Symptoms, say_apprentice},
    scenario::{Claim, District, Lang, ProspectSpec, Scenario, Text, TraineeSpec},
    sim::{
        Activity, Channel, Command, CustomerType, Draw, DrawKind, Event, Hours, ProspectId, Refusal, Stage, Talent,
        Territory, Yen,
    },
    texts::{Texts, notes_of_trainee, refuse, tell},
};
use proptest::prelude::*;
use std::collections::BTreeMap;

const OURS: u16 = 5;
const HIS: u16 = 4;

/// A gifted player with five houses, and a trainee with four just like them.
fn apprentice() -> Scenario {
    let mut scenario = Scenario { id: "apprentice".to_owned(), ..Scenario::default() };
    scenario.title.en = "Apprentice".to_owned();
    scenario.calendar.days = 10;
    scenario.calendar.tempo = 3.5;
    scenario.calendar.starts = "2027-04-05".to_owned().try_into().expect("it is a Monday");
    scenario.calendar.hours_per_day = Hours::from_minutes(180);
    let text = |id: &str| Text { en: id.to_owned(), ja: id.to_owned() };
    scenario.territory.districts = vec![District { id: "north".to_owned(), name: text("north") }];
    let house = |number: u16| ProspectSpec {
        id: format!("house-{number}"),
        name: text(&format!("house-{number}")),
        district: "north".to_owned(),
        at: (100.0 + 60.0 * f32::from(number), 200.0),
        known: true,
        value: Yen(300_000),
        window: Some(true),
        ..ProspectSpec::default()
    };
    scenario.territory.prospects = (0..OURS + HIS).map(house).collect();
    scenario.model.talent = Talent::Gifted;
    scenario.trainee = Some(TraineeSpec {
        name: Text { ja: "木下くん".to_owned(), en: "young Kinoshita".to_owned() },
        from: 3,
        hours_per_day: Hours::from_minutes(120),
        prospects: (OURS..OURS + HIS).map(|number| format!("house-{number}")).collect(),
    });
    scenario
}

fn ours() -> impl Iterator<Item = ProspectId> {
    (0..OURS).map(ProspectId)
}

fn his() -> impl Iterator<Item = ProspectId> {
    (OURS..OURS + HIS).map(ProspectId)
}

fn is_his(id: ProspectId) -> bool {
    id.0 >= OURS
}

fn touch(prospect: u16, activity: Activity) -> Command {
    Command::Touch { prospect: ProspectId(prospect), activity }
}

/// Plays days of commands; what came of each evening, and the rolls.
fn days(territory: &mut Territory, days: &[&[Command]]) -> (Vec<Vec<Event>>, Vec<Draw>) {
    let (mut evenings, mut draws) = (Vec::new(), Vec::new());
    for day in days {
        for &command in *day {
            // Somebody may have closed the door by then.
            draws.extend(territory.apply(command).map(|outcome| outcome.draws).unwrap_or_default());
        }
        let outcome = territory.apply(Command::EndDay).expect("there is another day");
        evenings.push(outcome.events);
        draws.extend(outcome.draws);
    }
    (evenings, draws)
}

fn done_by_trainee(evening: &[Event]) -> Vec<&Event> {
    evening
        .iter()
        .filter_map(|event| match event {
            Event::Trainee { did } => Some(&**did),
            _ => None,
        })
        .collect()
}

fn asks_of_trainee(draws: &[Draw]) -> Vec<&Draw> {
    draws.iter().filter(|draw| draw.kind == DrawKind::Close && is_his(draw.prospect)).collect()
}

#[test]
fn whoever_asks_on_the_first_visit_has_taught_asking_on_the_first_visit() {
    let mut territory = Territory::new(apprentice().setup(), 1);
    let (evenings, draws) =
        days(&mut territory, &[&[touch(0, Activity::Ask)], &[touch(1, Activity::Ask)], &[touch(2, Activity::Ask)]]);
    assert!(done_by_trainee(&evenings[0]).is_empty() && done_by_trainee(&evenings[1]).is_empty(), "not before his day");
    let did = done_by_trainee(&evenings[2]);
    assert!(did.iter().all(|event| !matches!(event, Event::Touched { .. })), "no word before the ask: {did:?}");
    let asks = asks_of_trainee(&draws);
    assert!(asks.len() >= 2, "{asks:?}");
    assert!(asks.iter().all(|draw| draw.probability > 0.0 && draw.stake == Yen(300_000) && draw.day.0 == 3));
}

#[test]
fn whoever_gives_before_asking_has_taught_giving() {
    let give = [touch(0, Activity::Information), touch(1, Activity::Information), touch(2, Activity::Information)];
    let mut territory = Territory::new(apprentice().setup(), 1);
    let (evenings, draws) = days(&mut territory, &[&give[..], &give[..], &give[..], &give[..]]);
    let did = done_by_trainee(&evenings[3]);
    assert!(!did.is_empty());
    assert!(did.iter().all(|event| matches!(event, Event::Touched { activity: Activity::Information, .. })), "{did:?}");
    assert!(asks_of_trainee(&draws).is_empty(), "he has seen no ask");
}

#[test]
fn the_gift_is_not_copied() {
    let chance = |talent: Talent| {
        let mut scenario = apprentice();
        scenario.model.talent = talent;
        // On the first day all houses are alike.
        scenario.trainee.iter_mut().for_each(|trainee| trainee.from = 1);
        let mut territory = Territory::new(scenario.setup(), 1);
        let (_, draws) = days(&mut territory, &[&[touch(0, Activity::Ask)]]);
        let of = |his: bool| {
            let ask = draws.iter().find(|draw| draw.kind == DrawKind::Close && is_his(draw.prospect) == his);
            ask.expect("somebody asks").probability
        };
        (of(false), of(true))
    };
    let ((gifted, his), (usual, his_usual)) = (chance(Talent::Gifted), chance(Talent::Usual));
    assert!(gifted > 2.0 * his, "{gifted:.3} {his:.3}");
    assert_eq!((his, usual), (his_usual, his_usual), "his hand is everybody's");
}

#[test]
fn what_the_trainee_sells_and_spoils_counts_as_the_teams() {
    let mut seen = [false; 3];
    for seed in 0..30 {
        let run = played(apprentice(), BotName::Rush, seed, 99);
        let view = run.territory().view();
        let (totals, tally) = (view.totals(), view.trainee().expect("there is one").tally);
        let story = Story::of(run.setup(), seed, run.commands()).expect("its own commands");
        let count = |his: bool| story.asks.iter().filter(|ask| ask.trainee == his).count() as u32;
        assert_eq!((count(true), count(true) + count(false)), (tally.asks, totals.asks));
        let sold = |ask: &&isogaba::analysis::AskRecord| ask.sold && !ask.cancelled;
        let kept: Yen = story.asks.iter().filter(sold).map(|ask| ask.yen).sum();
        let unasked: Yen = story.orders.iter().map(|order| order.yen).sum();
        assert_eq!(kept + unasked, totals.revenue);
        let refused = his().filter(|&id| view.stage(id) == Stage::Refused).count() as u32;
        assert_eq!(refused, tally.refusals);
        assert_eq!(totals.without(&tally).asks, count(false));
        seen = [seen[0] || tally.asks > 0, seen[1] || tally.revenue > Yen(0), seen[2] || tally.refusals > 0];
    }
    assert_eq!(seen, [true; 3], "all of it happens");
}

#[test]
fn the_players_commands_at_the_trainees_houses_are_refused_and_change_nothing() {
    let mut territory = Territory::new(apprentice().setup(), 1);
    let before = territory.hash();
    for id in his() {
        for activity in Activity::ALL {
            let command = Command::Touch { prospect: id, activity };
            assert_eq!(territory.view().check(command), Err(Refusal::TraineesHouse));
            assert_eq!(territory.apply(command), Err(Refusal::TraineesHouse));
        }
    }
    assert_eq!(territory.hash(), before);
    let forbidden = |command: &Command| matches!(*command, Command::Touch { prospect, .. } if is_his(prospect));
    assert!(!territory.view().legal_commands().iter().any(forbidden));
    for (lang, word) in [(Lang::Ja, "研修生"), (Lang::En, "trainee")] {
        assert!(refuse(&Texts::new(lang), &Refusal::TraineesHouse).contains(word));
    }
}

#[test]
fn no_bot_goes_to_the_trainees_houses_and_nobody_has_to_find_them() {
    for bot in BotName::ALL {
        let run = played(apprentice(), bot, 3, 99);
        let there = |command: Command| matches!(command, Command::Touch { prospect, .. } if is_his(prospect));
        assert!(!run.commands().any(there), "{bot}");
    }
    let view = Territory::new(apprentice().setup(), 3);
    let round = Command::Prospect { channel: Channel::Call, district: None, hours: Hours::from_minutes(60) };
    assert_eq!(view.view().check(round), Err(Refusal::NobodyLeft), "his are known to the firm");
}

#[test]
fn the_evening_is_told_in_the_morning_with_the_trainees_name() {
    let scenario = apprentice();
    let mut territory = Territory::new(scenario.setup(), 1);
    let (evenings, _) = days(&mut territory, &[&[], &[], &[touch(0, Activity::Ask)]]);
    for (lang, name, asked) in
        [(Lang::Ja, "木下くん", "お願いを切り出し"), (Lang::En, "young Kinoshita", "turned down")]
    {
        let texts = Texts::new(lang);
        let told: Vec<String> = evenings[2]
            .iter()
            .filter(|event| matches!(event, Event::Trainee { .. }))
            .map(|event| tell(&texts, &scenario, event))
            .collect();
        assert!(!told.is_empty() && told.iter().all(|said| said.contains(name)), "{told:?}");
        assert!(told.iter().any(|said| said.contains(asked)), "{told:?}");
        let notes = notes_of_trainee(&texts, &scenario, &territory.view()).expect("there is a trainee");
        assert!(notes.contains(name) && notes.contains("0.0") && !notes.contains('{'), "{notes}");
    }
}

#[test]
fn the_debrief_marks_the_trainees_asks_and_the_pattern_is_the_players_own() {
    let run = played(apprentice(), BotName::Rush, 4, 99);
    let debrief = Debrief::of(run.setup(), run.seed(), run.commands()).expect("its own commands");
    let own = debrief.asks().iter().filter(|ask| !ask.trainee).count();
    assert!(own < debrief.asks().len(), "he has asked, too");
    let symptoms = Symptoms::of(run.setup(), run.seed(), run.commands()).expect("its own commands");
    assert_eq!(symptoms.asks as usize, own);
    assert_eq!(symptoms.bands.iter().map(|band| band.asks).sum::<u32>() as usize, own);
    for (lang, name) in [(Lang::Ja, "木下くん"), (Lang::En, "young Kinoshita")] {
        let said = say_apprentice(&debrief, run.scenario(), &Texts::new(lang));
        assert!(said.len() == 2 && said.iter().all(|said| said.contains(name) && !said.contains('{')), "{said:?}");
    }
    let people = People::of(&run);
    assert_eq!(people.known.iter().filter(|person| person.trainees).count(), usize::from(HIS));
    let asks: u32 = people.known.iter().map(|person| person.asks).sum();
    assert_eq!(asks as usize, debrief.asks().len());
}

#[test]
fn a_run_with_a_trainee_is_verified_like_any_other() {
    let text = played(apprentice(), BotName::Balanced, 8, 99).to_text();
    assert!(verify_text(&text).is_ok());
}

#[test]
fn a_scenario_without_a_trainee_says_nothing_of_one() {
    let mut scenario = apprentice();
    scenario.trainee = None;
    let territory = Territory::new(scenario.setup(), 1);
    assert_eq!(territory.view().trainee(), None);
    let seen = serde_json::to_string(&territory.view()).expect("a view is JSON");
    assert!(!seen.contains("trainee"));
    let written = serde_json::to_string(&scenario).expect("a scenario is JSON");
    assert!(!written.contains("trainee"));
}

#[test]
fn any_number_of_threads_plays_the_same_days_with_a_trainee() {
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool of threads");
        pool.install(|| run_batch(&apprentice().setup(), BotName::Hasty, 64, || {}))
    };
    let one = on(1);
    assert!(on(2) == one && on(8) == one);
    assert!(one.iter().any(|run| run.trainees_revenue > 0.0));
}

/// The rolls of each kind for each house, in order, and the days of those that come by night.
fn rolls(draws: &[Draw]) -> BTreeMap<(DrawKind, ProspectId), Vec<(u16, f64)>> {
    let mut rolls: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for draw in draws {
        rolls.entry((draw.kind, draw.prospect)).or_default().push((draw.day.0, draw.roll));
    }
    rolls
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whom he asks, and when, may change with what he has seen; no roll of anybody else does.
    #[test]
    fn one_more_ask_of_somebody_redraws_nothing_of_anybody_else(seed: u64, whom in 0_u16..OURS, when in 0_usize..6) {
        let plan: Vec<Vec<Command>> = (0..10)
            .map(|day| vec![touch(day % OURS, Activity::Information), touch((day + 1) % OURS, Activity::Ask)])
            .collect();
        let mut more = plan.clone();
        more[when].push(touch(whom, Activity::Ask));
        let drawn = |plan: &[Vec<Command>]| {
            let mut territory = Territory::new(apprentice().setup(), seed);
            let plan: Vec<&[Command]> = plan.iter().map(Vec::as_slice).collect();
            rolls(&days(&mut territory, &plan).1)
        };
        let (one, two) = (drawn(&plan), drawn(&more));
        for (&(kind, id), rolled) in one.iter().filter(|((_, id), _)| *id != ProspectId(whom)) {
            let Some(other) = two.get(&(kind, id)) else { continue };
            if (kind as u16) < DrawKind::Window as u16 {
                // Counted: the n-th is the n-th, whenever it comes.
                prop_assert!(rolled.iter().zip(other).all(|((_, one), (_, two))| one == two), "{kind:?} {id:?}");
            } else {
                let by_day: BTreeMap<u16, f64> = other.iter().copied().collect();
                prop_assert!(rolled.iter().all(|(day, roll)| by_day.get(day).is_none_or(|other| other == roll)));
            }
        }
    }

    #[test]
    fn what_is_hidden_of_the_trainees_houses_does_not_show(
        seed: u64,
        shift in -0.3_f64..0.3,
        commands in prop::collection::vec((0..OURS, any::<bool>()), 1..30),
    ) {
        let scenario = apprentice();
        let mut twin = scenario.clone();
        for prospect in twin.territory.prospects.iter_mut().skip(usize::from(OURS)) {
            prospect.need = (prospect.need + shift).clamp(0.0, 1.0);
            prospect.fit = (prospect.fit - shift).clamp(0.0, 1.0);
            prospect.window = Some(false);
        }
        let (mut one, mut two) = (Territory::new(scenario.setup(), seed), Territory::new(twin.setup(), seed));
        prop_assert_ne!(one.hash(), two.hash(), "the states do differ");
        for (id, home) in commands {
            let seen = |territory: &Territory| serde_json::to_string(&territory.view()).expect("a view is JSON");
            prop_assert_eq!(seen(&one), seen(&two));
            prop_assert_eq!(one.view().legal_commands(), two.view().legal_commands());
            for id in his() {
                let command = Command::Touch { prospect: id, activity: Activity::Ask };
                prop_assert_eq!(one.view().check(command), two.view().check(command));
            }
            let command = if home { Command::EndDay } else { touch(id, Activity::Information) };
            match (one.apply(command), two.apply(command)) {
                (Ok(first), Ok(second)) if first.events != second.events => break,
                // An event shows how those are whom it is about, and what he heard at his houses is known from then on.
                (Ok(first), Ok(_))
                    if first
                        .events
                        .iter()
                        .filter_map(Event::prospect)
                        .any(|id| one.view().prospect(id) != two.view().prospect(id)) =>
                {
                    break;
                }
                (first, second) => prop_assert_eq!(first.is_ok(), second.is_ok()),
            }
        }
    }
}

#[test]
fn the_players_own_houses_are_all_there_is_to_do() {
    let mut territory = Territory::new(apprentice().setup(), 1);
    assert_eq!(territory.view().players().map(|prospect| prospect.id).collect::<Vec<_>>(), ours().collect::<Vec<_>>());
    territory.apply(Command::EndDay).expect("there is another day");
    assert!(his().all(|id| territory.view().prospect(id).trainees));
}

/// What came of the claim where the player has this talent and the trainee works from this day.
fn judged(change: impl FnOnce(&mut Scenario)) -> (Outcome, [String; 2], [Option<String>; 2]) {
    let mut scenario = apprentice();
    // The player's are middling; the trainee got those whom somebody has pushed before.
    let values = [150_000, 200_000, 250_000, 300_000, 300_000, 400_000, 400_000, 400_000, 400_000];
    let types = [CustomerType::Burnt, CustomerType::Burnt, CustomerType::Figures, CustomerType::Comparer];
    for (number, prospect) in scenario.territory.prospects.iter_mut().enumerate() {
        (prospect.value, prospect.window) = (Yen(values[number]), None);
        (prospect.credibility, prospect.reliability, prospect.intimacy) = (0.16, 0.15, 0.10);
        if let Some(number) = number.checked_sub(usize::from(OURS)) {
            (prospect.customer, prospect.pressure) = (types[number], 0.12);
        }
    }
    scenario.trainee.iter_mut().for_each(|trainee| trainee.hours_per_day = Hours::from_minutes(180));
    change(&mut scenario);
    scenario.lesson = vec![Claim::TraineeCopies];
    let proof = prove(&scenario, Grower::USUAL, &Effort::of(300), || ());
    let verdict = &proof.verdicts[0];
    let said = Lang::ALL.map(|lang| isogaba::report::sentence(verdict, &Texts::new(lang)));
    (verdict.outcome, said, Lang::ALL.map(|lang| isogaba::report::advice(verdict, &Texts::new(lang))))
}

#[test]
fn the_gifted_may_rush_and_whoever_copies_them_may_not() {
    let (outcome, said, why) = judged(|_| ());
    assert_eq!(outcome, Outcome::Holds, "{said:?}");
    assert!(said.iter().all(|said| !said.contains('{')) && why == [None, None], "{said:?} {why:?}");
}

#[test]
fn the_claim_fails_where_the_player_has_no_gift_or_anybody_can_sell_to_the_trainees_houses() {
    let ungifted = judged(|scenario| scenario.model.talent = Talent::Usual);
    let easy = judged(|scenario| {
        for prospect in scenario.territory.prospects.iter_mut().skip(usize::from(OURS)) {
            (prospect.value, prospect.window, prospect.customer) = (Yen(100_000), Some(true), CustomerType::Steady);
            (prospect.credibility, prospect.reliability, prospect.intimacy) = (0.45, 0.45, 0.4);
        }
    });
    for ((outcome, said, why), word) in [(ungifted, "Gifted"), (easy, "from")] {
        assert_eq!(outcome, Outcome::Fails, "{said:?}");
        for why in why {
            let why = why.expect("what fails says why");
            assert!(why.contains(word) && !why.contains('{'), "{why}");
        }
    }
}

#[test]
fn the_shipped_trainee_makes_haste_poor_and_habits_worth_having() {
    let source = isogaba::scenario::shipped("gifted").expect("it is shipped");
    let setup = isogaba::scenario::parse(&source).expect("it has no problems").setup();
    let score = |bot: BotName| {
        let runs = run_batch(&setup, bot, 400, || {});
        runs.iter().map(|run| run.score).sum::<f64>() / runs.len() as f64
    };
    let [hasty, nurture, balanced] = [BotName::Hasty, BotName::Nurture, BotName::Balanced].map(score);
    assert!(hasty <= 40.0 && nurture.max(balanced) >= 62.0, "{hasty:.1} {nurture:.1} {balanced:.1}");
}
