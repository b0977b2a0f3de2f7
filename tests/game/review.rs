//! The review in the game: the player speaks first, the moments that decided a run, what if, practice, history.

use crate::app::Game;
use isogaba::{
    analysis::{BotName, Player, Review, Skill},
    game::{Go, Menu, Screen, Submit},
    record::RunFolder,
    scenario::{self, Lang},
    sim::Command,
};

/// A game in which a bot has played the first scenario to its end; what comes first then is still open.
fn played(bot: BotName, lang: Lang) -> Game {
    let mut game = Game::in_territory(lang);
    let mut bot = bot.player(7);
    while game.screen() != Screen::Debrief {
        if game.menu() == Menu::None {
            let command = bot.next(&game.session().view());
            game.send(Submit(command));
        } else {
            game.answer();
        }
    }
    game
}

#[test]
fn first_the_player_speaks_and_it_is_kept_with_the_run() {
    let mut game = played(BotName::Balanced, Lang::Ja);
    assert_eq!(game.menu(), Menu::Speak);
    for key in ["well-2", "well-5", "change-1", "change-3", "change-3"] {
        game.press(key);
    }
    game.press("speak-done");
    assert_eq!((game.screen(), game.menu()), (Screen::Debrief, Menu::None));
    let said = game.session().run().notes().looking_back.clone().expect("it was said");
    assert_eq!((said.well, said.change), (vec![Skill::Spacing, Skill::Care], vec![Skill::Timing]));
    let folder = RunFolder::open(game.folder.path().to_owned()).expect("there is a folder");
    let files = folder.list().expect("it can be read");
    let kept = folder.read(&files[0]).expect("the run is whole");
    assert_eq!(kept.notes().looking_back, game.session().run().notes().looking_back);
    // And it is shown with what came of things.
    game.press("page-expectation");
    assert!(game.keys().iter().any(|key| key == "block-said"), "{:?}", game.keys());
}

#[test]
fn whoever_says_nothing_sees_the_debrief_as_well() {
    let mut game = played(BotName::Nurture, Lang::En);
    game.press("speak-skip");
    assert_eq!((game.screen(), game.menu()), (Screen::Debrief, Menu::None));
    assert_eq!(game.session().run().notes().looking_back, None);
}

#[test]
fn the_review_is_that_of_the_run_and_its_moments_lead_to_what_if() {
    let mut game = played(BotName::Rush, Lang::Ja);
    game.press("speak-skip");
    game.wait_for_review();
    let run = game.session().run();
    let commands: Vec<Command> = run.commands().collect();
    let review = Review::of(run.setup(), run.seed(), &commands, |_| ()).expect("it was played");
    let shown = game.app.world().resource::<isogaba::game::Shown>();
    assert_eq!(shown.review(), Some(&review), "the same commands give the same review");
    let at = review.turning_points[0].at;
    game.press("what-if-0");
    let pondered = |game: &Game| {
        let shown = game.app.world().resource::<isogaba::game::Shown>();
        let pondered = shown.pondered().expect("a decision is looked at");
        (pondered.at(), pondered.told().map(|told| told.commands.clone()))
    };
    let (looked_at, told) = pondered(&game);
    assert_eq!(looked_at, at);
    assert!(told.as_ref().is_some_and(|told| told[..at] == commands[..at] && told[at..] != commands[at..]));
    game.press("then-hasty");
    assert_ne!(pondered(&game).1, told, "somebody else goes on");
}

#[test]
fn a_run_goes_on_by_hand_from_another_decision_under_its_own_dice() {
    let mut game = played(BotName::Rush, Lang::En);
    game.press("speak-skip");
    game.wait_for_review();
    game.press("what-if-0");
    let (seed, started) = (game.session().run().seed(), game.session().run().notes().started.clone());
    game.press("branch");
    game.answer_all();
    assert_eq!(game.screen(), Screen::Territory);
    let run = game.session().run();
    let branch = run.notes().branch.clone().expect("it knows where it left the other's way");
    assert_eq!((run.seed(), branch.of), (seed, started));
    let given = branch.at as usize + usize::from(branch.instead.is_some());
    assert_eq!(run.commands().count(), given);
}

#[test]
fn the_missed_moment_is_practised_at_one_press() {
    let mut game = played(BotName::Rush, Lang::Ja);
    game.press("speak-skip");
    game.wait_for_review();
    game.press("practice");
    assert_eq!(game.screen(), Screen::Briefing);
    let practice = game.session().scenario();
    assert!(practice.id.starts_with("practice-") && practice.calendar.days == 5, "{}", practice.id);
    assert_eq!(scenario::problems_of(practice), []);
    game.go_to_work();
    game.play_to_debrief();
    assert_eq!(game.menu(), Menu::None, "after five minutes nobody is asked to look back");
}

#[test]
fn the_history_lists_what_was_played() {
    let mut game = played(BotName::Balanced, Lang::En);
    game.press("speak-skip");
    game.send(Go::To(Screen::Title));
    game.send(Go::Open(Menu::History));
    for _ in 0..500 {
        if game.keys().iter().any(|key| key == "attempt-1") {
            break;
        }
        game.app.update();
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(game.keys().iter().any(|key| key == "attempt-1"), "{:?}", game.keys());
    game.press("close");
    assert_eq!(game.menu(), Menu::None);
}
