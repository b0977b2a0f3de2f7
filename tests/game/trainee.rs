//! The trainee in the window: whose houses they are is seen on the map, a click explains why there is nothing to do, the
//! morning tells what came of the evening, and the debrief what was copied.

use crate::{
    app::{Game, named},
    books::click,
};
use bevy::prelude::*;
use isogaba::{
    game::{Begin, House, Submit},
    scenario::{self, Lang},
    sim::{Activity, Command, ProspectId},
};

/// The first morning on the cape.
fn on_the_cape(lang: Lang) -> Game {
    let mut game = Game::new(named(lang));
    let source = scenario::shipped("gifted").expect("it is shipped");
    let mut scenario = scenario::parse(&source).expect("it has no problems");
    // Nothing is asked in between, so that a press does what it says.
    (scenario.prediction, scenario.incident) = (None, None);
    scenario.reflections.clear();
    game.send(Begin::New(Box::new(scenario)));
    game.go_to_work();
    game
}

fn his(game: &Game) -> Vec<ProspectId> {
    game.session().view().trainee().expect("there is a trainee").houses
}

fn house_of(game: &mut Game, id: ProspectId) -> Entity {
    let world = game.app.world_mut();
    let mut houses = world.query::<(Entity, &House)>();
    houses.iter(world).find(|(_, house)| house.0 == id).expect("everybody has a house").0
}

fn tags(game: &mut Game) -> usize {
    let world = game.app.world_mut();
    world.query::<&Name>().iter(world).filter(|name| name.as_str() == "Trainee's tag").count()
}

#[test]
fn the_map_shows_whose_houses_they_are() {
    for (lang, name) in [(Lang::Ja, "木下くん"), (Lang::En, "Kinoshita")] {
        let mut game = on_the_cape(lang);
        assert_eq!(tags(&mut game), his(&game).len());
        let named = game.texts().into_iter().filter(|text| text == name).count();
        assert_eq!(named, his(&game).len(), "a tag for each of them");
    }
}

#[test]
fn a_click_on_the_trainees_house_explains_and_offers_nothing() {
    for (lang, why, notes) in
        [(Lang::Ja, "研修生の担当先", "ノート"), (Lang::En, "The trainee looks after them", "notebook")]
    {
        let mut game = on_the_cape(lang);
        for id in his(&game) {
            let house = house_of(&mut game, id);
            click(&mut game, house, PointerButton::Primary);
            assert!(game.shows(why) && game.shows(notes), "{:?}", game.texts());
            assert!(game.keys().iter().all(|key| !key.starts_with("activity-")), "{:?}", game.keys());
        }
        let before = game.session().run().territory().hash();
        let id = his(&game)[0];
        game.send(Submit(Command::Touch { prospect: id, activity: Activity::Rapport }));
        assert_eq!(game.session().run().territory().hash(), before);
        assert!(game.session().news().is_some_and(|news| news.contains(why)));
    }
}

#[test]
fn the_morning_tells_what_the_trainee_did_and_the_debrief_what_was_copied() {
    let mut game = on_the_cape(Lang::En);
    for day in 0..3 {
        game.send(Submit(Command::Touch { prospect: ProspectId(day), activity: Activity::Ask }));
        game.answer_all();
        game.press("end-day");
        game.answer_all();
    }
    assert!(game.shows("Kinoshita asked") || game.shows("Kinoshita has sold"), "{:?}", game.texts());
    game.play_to_debrief();
    game.press("page-asks");
    assert!(game.shows("(Kinoshita)") || game.shows("Kinoshita: "), "{:?}", game.texts());
}
