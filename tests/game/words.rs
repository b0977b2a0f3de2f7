//! Words: every screen speaks one language, and no text is missing.

use crate::app::{Game, named};
use isogaba::{
    game::{Menu, Screen, Turn},
    scenario::Lang,
    sim::Stage,
};

/// Every text of every screen that one comes by.
fn all_texts(lang: Lang) -> Vec<String> {
    let mut game = Game::new(named(lang));
    let mut texts = game.texts();
    let first_morning = ["start", "scenario-isogaba", "play", "begin", "choice-1", "choice-1", "plan-go"];
    for step in first_morning.into_iter().chain(["prospecting", "icon/call", "menu", "resume"]) {
        game.press(step);
        texts.extend(game.texts());
    }
    let ids: Vec<_> = game.session().view().ids().collect();
    for id in ids {
        game.send(Turn::Select(id));
        texts.extend(game.texts());
        if game.session().view().prospect(id).stage == Stage::Lead {
            game.press("activity-2");
            texts.extend(game.texts());
        }
    }
    let lead = game.session().view().prospects().find(|p| p.stage == Stage::Lead).expect("a lead is left");
    game.send(Turn::Select(lead.id));
    game.press("activity-6");
    while game.screen() != Screen::Debrief {
        texts.extend(game.texts());
        if game.menu() == Menu::None {
            game.press("end-day");
        } else {
            game.answer();
        }
    }
    texts.extend(game.texts());
    game.answer_all();
    game.wait_for_review();
    texts.extend(game.texts());
    game.press("page-what_if");
    texts.extend(game.texts());
    game.press("page-result");
    game.press("curve-trust");
    texts.extend(game.texts());
    texts
}

#[test]
fn no_text_is_missing_in_either_language() {
    for lang in Lang::ALL {
        for text in all_texts(lang) {
            assert!(!text.contains('['), "an id without a text: {text}");
            assert!(!text.contains("{$") && !text.contains("{ $"), "a text without its argument: {text}");
        }
    }
}

#[test]
fn english_screens_are_english_throughout() {
    let japanese = |c: char| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    for text in all_texts(Lang::En) {
        // The one button that leads back to Japanese names itself in Japanese.
        assert!(text == "日本語" || !text.chars().any(japanese), "Japanese on an English screen: {text}");
    }
}
