//! Room: in the smallest window that is recommended, and at every size of text, no text is cut off, runs out of its box or lies
//! on another, no control lies on another, and no line begins or ends against the rules of Japanese type.

use crate::{
    app::{Game, as_written, named},
    sorting::table,
    whole_process::everything,
};
use bevy::{
    input_focus::tab_navigation::TabGroup,
    math::Rect,
    prelude::*,
    text::TextLayoutInfo,
    ui::{CalculatedClip, UiGlobalTransform},
    ui_widgets::Button,
    window::{PrimaryWindow, WindowResized},
};
use isogaba::{
    analysis::{BotName, Player},
    game::{Begin, Go, Key, Menu, PlayOptions, Screen, SortingStage, Submit, Turn},
    scenario::Lang,
    sim::{Command, Stage, Yen},
};
use std::collections::BTreeMap;

/// A window in pixels, and the size of its text in percent.
type Room = ((u32, u32), u16);
/// The smallest window that is recommended.
const SMALL: Room = ((1024, 576), 100);
/// Larger text. In a window of 1920 × 1080 everything has as much room as in one of 1280 × 720.
const LARGE: [Room; 5] =
    [((1280, 720), 125), ((1024, 576), 125), ((1280, 720), 150), ((1024, 576), 150), ((1920, 1080), 200)];
/// Rounding isn't a fault.
const SLACK: f32 = 2.0;
/// The space at which a line is broken hangs over the edge. As a share of the size of its letters.
const SPACE: f32 = 0.35;

/// What is wrong, by text and fault; with where it was first seen.
pub type Faults = BTreeMap<(String, &'static str), String>;

/// A text on the screen.
struct Seen {
    text: String,
    /// The glyphs, not the node: that may be smaller.
    rect: Rect,
    /// The part that isn't scrolled away.
    shown: Rect,
}

/// A game in a window with text of a size.
fn in_room((size, text): Room, lang: Lang) -> Game {
    resized(Game::new(PlayOptions { text: Some(text), ..named(lang) }), size)
}

/// A game whose window gets a size.
pub fn resized(mut game: Game, (width, height): (u32, u32)) -> Game {
    let world = game.app.world_mut();
    let (entity, mut window) =
        world.query_filtered::<(Entity, &mut Window), With<PrimaryWindow>>().single_mut(world).expect("one window");
    let (width, height) = (width as f32, height as f32);
    window.resolution.set(width, height);
    // Without a window system nobody else says so.
    game.send(WindowResized { window: entity, width, height });
    game.settle();
    game
}

/// Looks at all texts of the screen, or of the menu over it.
pub fn look(game: &mut Game, faults: &mut Faults) {
    game.settle();
    let place = format!("{:?}, {:?}", game.screen(), game.menu());
    let world = game.app.world_mut();
    let over = world.query::<(Entity, &TabGroup)>().iter(world).find(|(_, group)| group.modal).map(|(one, _)| one);
    let mut texts = world.query::<(
        Entity,
        &Text,
        (&TextLayoutInfo, &TextLayout, &TextFont),
        &ComputedNode,
        &UiGlobalTransform,
        Option<&CalculatedClip>,
        &InheritedVisibility,
    )>();
    let mut windows = world.query_filtered::<&Window, With<PrimaryWindow>>();
    let window = Rect::from_corners(Vec2::ZERO, windows.single(world).expect("one window").size());
    let mut seen: Vec<Seen> = Vec::new();
    let mut found = Vec::new();
    for (entity, text, (layout, wrap, font), node, transform, clip, visible) in texts.iter(world) {
        let ancestors =
            || std::iter::successors(Some(entity), |&e| world.get::<ChildOf>(e).map(ChildOf::parent)).skip(1);
        let reachable = over.is_none_or(|menu| ancestors().any(|ancestor| ancestor == menu));
        if text.0.trim().is_empty() || !visible.get() || !reachable {
            continue;
        }
        assert!(node.size().min_element() > 0.0, "{:?} has no size on {place}", text.0);
        let corner = transform.translation - node.size() / 2.0;
        // Glyphs are measured in units of the interface.
        let glyphs = layout.size / node.inverse_scale_factor();
        let rect = Rect::from_corners(corner, corner + glyphs.max(Vec2::splat(1.0)));
        let mut fault = |what: &'static str, other: Rect| found.push((as_written(&text.0), what, rect, other));
        if breaks_a_rule(&text.0, layout) {
            fault("has a line that begins or ends against the rules", rect);
        }
        // Along which axes can one scroll to the rest?
        let (mut scrolls_x, mut scrolls_y) = (false, false);
        for (nth, ancestor) in ancestors().enumerate() {
            let Some((style, box_, at)) = world
                .get::<Node>(ancestor)
                .zip(world.get::<ComputedNode>(ancestor))
                .zip(world.get::<UiGlobalTransform>(ancestor))
                .map(|((style, box_), at)| (style, box_, at))
            else {
                break;
            };
            let outer = Rect::from_center_size(at.translation, box_.size());
            if nth == 0 {
                let inner = Rect {
                    min: outer.min + box_.border.min_inset + box_.padding.min_inset,
                    max: outer.max - box_.border.max_inset - box_.padding.max_inset,
                };
                let space = if wrap.linebreak == LineBreak::NoWrap {
                    0.0
                } else {
                    SPACE * letters(font) / node.inverse_scale_factor()
                };
                if rect.width() > inner.width() + SLACK + space {
                    fault("is wider than its box", inner);
                }
            }
            scrolls_x |= style.overflow.x == OverflowAxis::Scroll;
            scrolls_y |= style.overflow.y == OverflowAxis::Scroll;
            if style.overflow.x != OverflowAxis::Visible && !scrolls_x && sticks_out_x(rect, outer)
                || style.overflow.y != OverflowAxis::Visible && !scrolls_y && sticks_out_y(rect, outer)
            {
                fault("is cut off", outer);
            }
        }
        if !scrolls_x && sticks_out_x(rect, window) || !scrolls_y && sticks_out_y(rect, window) {
            fault("is outside the window", window);
        }
        let shown = clip.map_or(rect, |clip| rect.intersect(clip.clip));
        if !shown.is_empty() {
            seen.push(Seen { text: as_written(&text.0), rect, shown });
        }
    }
    assert!(!seen.is_empty(), "nothing to read on {place}");
    // What one can't see, one can't press.
    let mut controls = world.query::<(Entity, &Key, &ComputedNode, &UiGlobalTransform, Option<&CalculatedClip>)>();
    for (_, Key(key), node, at, clip) in controls.iter(world) {
        let rect = Rect::from_center_size(at.translation, node.size());
        if clip.is_none() && (sticks_out_x(rect, window) || sticks_out_y(rect, window)) {
            found.push((key.clone(), "is outside the window", rect, window));
        }
    }
    let mut pressable: Vec<(&str, Entity, Rect)> = Vec::new();
    let mut buttons = world
        .query_filtered::<(Entity, &Key, &ComputedNode, &UiGlobalTransform, Option<&CalculatedClip>), With<Button>>();
    let here = |entity: Entity, menu: Entity| {
        std::iter::successors(Some(entity), |&e| world.get::<ChildOf>(e).map(ChildOf::parent)).any(|e| e == menu)
    };
    for (entity, Key(key), node, at, clip) in buttons.iter(world) {
        let rect = Rect::from_center_size(at.translation, node.size());
        let shown = clip.map_or(rect, |clip| rect.intersect(clip.clip));
        if !shown.is_empty() && over.is_none_or(|menu| here(entity, menu)) {
            pressable.push((key, entity, shown));
        }
    }
    for (nth, (one, entity, rect)) in pressable.iter().enumerate() {
        for (other, inner, other_rect) in &pressable[nth + 1..] {
            let both = rect.intersect(*other_rect);
            // A row may hold a control of its own.
            let nested = here(*entity, *inner) || here(*inner, *entity);
            if both.width() > SLACK && both.height() > SLACK && !nested {
                found.push((format!("{one} | {other}"), "are controls on each other", *rect, *other_rect));
            }
        }
    }
    for (nth, one) in seen.iter().enumerate() {
        for other in &seen[nth + 1..] {
            let both = one.shown.intersect(other.shown);
            if both.width() > 2.0 * SLACK && both.height() > 2.0 * SLACK {
                found.push((format!("{} | {}", one.text, other.text), "lie on each other", one.rect, other.rect));
            }
        }
    }
    for (text, what, rect, other) in found {
        let entry = faults.entry((text, what)).or_default();
        if entry.is_empty() {
            *entry = format!("{place}: {:?} in {:?}", corners(rect), corners(other));
        }
    }
}

/// Does a line begin with what must not begin one, or end with what must not end one? Each glyph is a letter here: the fonts
/// have no ligatures that Japanese would use.
fn breaks_a_rule(text: &str, layout: &TextLayoutInfo) -> bool {
    let letters: Vec<char> = as_written(text).chars().filter(|letter| !letter.is_whitespace()).collect();
    let mut lines: Vec<usize> = Vec::new();
    for glyph in &layout.glyphs {
        lines.resize(lines.len().max(glyph.line_index + 1), 0);
        lines[glyph.line_index] += 1;
    }
    // With spans, or with letters that have no shape, the glyphs can't be told apart this way.
    if lines.iter().sum::<usize>() != letters.len() {
        return false;
    }
    let mut begin = 0;
    lines.iter().enumerate().any(|(nth, count)| {
        let line = &letters[begin..begin + count];
        begin += count;
        let first = nth > 0 && line.first().is_some_and(|letter| NOT_FIRST.contains(*letter));
        first || nth + 1 < lines.len() && line.last().is_some_and(|letter| NOT_LAST.contains(*letter))
    })
}

/// What no line begins with, and what none ends with.
const NOT_FIRST: &str = "、。，．」』）】！？ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々";
const NOT_LAST: &str = "「『（【";

fn corners(rect: Rect) -> [i32; 4] {
    [rect.min.x, rect.min.y, rect.max.x, rect.max.y].map(|edge| edge.round() as i32)
}

/// The size of the letters, in units of the interface.
fn letters(font: &TextFont) -> f32 {
    match font.font_size {
        FontSize::Px(size) => size,
        other => panic!("a size of letters in other units: {other:?}"),
    }
}

fn sticks_out_x(inner: Rect, outer: Rect) -> bool {
    inner.min.x < outer.min.x - SLACK || inner.max.x > outer.max.x + SLACK
}

fn sticks_out_y(inner: Rect, outer: Rect) -> bool {
    inner.min.y < outer.min.y - SLACK || inner.max.y > outer.max.y + SLACK
}

/// Every screen, pane and menu that a run comes by; of the days in its middle some only, if so wished.
fn visit(room: Room, lang: Lang, days: u16) -> Faults {
    let mut faults = Faults::new();
    let mut game = in_room(room, lang);
    look(&mut game, &mut faults);
    game.send(Go::To(Screen::Setup));
    look(&mut game, &mut faults);
    for step in ["back", "start", "scenario-isogaba", "play", "begin", "choice-2", "choice-1"] {
        look(&mut game, &mut faults);
        game.press(step);
    }
    look(&mut game, &mut faults);
    game.press("plan-go");
    look(&mut game, &mut faults);
    game.press("menu");
    look(&mut game, &mut faults);
    game.press("resume");
    for book in [Menu::Settings, Menu::History, Menu::Glossary, Menu::About] {
        game.send(Go::Open(book));
        look(&mut game, &mut faults);
        game.send(Go::Close);
    }
    let mut bot = BotName::Reader.player(7);
    while game.screen() != Screen::Debrief {
        if game.session().view().day().0 > days {
            game.send(Submit(bot.next(&game.session().view())));
            game.answer_all();
            continue;
        }
        look(&mut game, &mut faults);
        match game.menu() {
            Menu::None => {
                let command = bot.next(&game.session().view());
                match command {
                    Command::Touch { prospect, .. } => {
                        game.send(Turn::Select(prospect));
                        look(&mut game, &mut faults);
                    }
                    Command::Prospect { .. } => {
                        game.send(Turn::Prospecting);
                        look(&mut game, &mut faults);
                    }
                    Command::EndDay => panes(&mut game, &mut faults),
                    _ => {}
                }
                game.send(Submit(command));
            }
            // Whoever puts it off finds it in the morning's news.
            _ => game.answer(),
        }
    }
    // Where the last days were hurried through, it has been answered already.
    if game.menu() == Menu::Speak {
        look(&mut game, &mut faults);
    }
    game.answer_all();
    game.wait_for_review();
    look(&mut game, &mut faults);
    game.press("curve-trust");
    look(&mut game, &mut faults);
    for page in ["page-what_if", "page-asks", "page-pattern", "page-people", "page-expectation", "page-talk"] {
        game.press(page);
        look(&mut game, &mut faults);
    }
    sort(&mut game, &mut faults);
    faults
}

/// Every page and card of the sorting exercise, sorted now right, now wrong.
fn sort(game: &mut Game, faults: &mut Faults) {
    for step in ["choose", "scenario-sorting", "play"] {
        game.press(step);
        look(game, faults);
    }
    for turn in 0.. {
        let stage = table(game).stage();
        match stage {
            SortingStage::Briefing => game.press("begin"),
            SortingStage::Company => game.press("cards"),
            SortingStage::Card(_) => game.press(&format!("place-{}", turn % 4 + 1)),
            SortingStage::Verdict(_) => game.press("next"),
            SortingStage::Result => return,
        }
        look(game, faults);
    }
}

/// What lies open at the end of a day: the list, the notebooks and somebody one hasn't met.
fn panes(game: &mut Game, faults: &mut Faults) {
    let view = game.session().view();
    let busiest = view.prospects().filter(|p| p.stage == Stage::Lead).max_by_key(|p| p.contacts).map(|p| p.id);
    let stranger = view.prospects().find(|p| p.stage == Stage::Unknown).map(|p| p.id);
    for id in busiest.into_iter().chain(stranger) {
        game.send(Turn::Select(id));
        look(game, faults);
        game.send(Turn::Notebook);
        look(game, faults);
    }
    game.send(Turn::Overview);
    look(game, faults);
    game.send(Turn::CloseDrawer);
    look(game, faults);
}

/// The panes of a scenario with everything switched on, and what a few days of it bring.
fn visit_everything(room: Room, lang: Lang) -> Faults {
    let mut faults = Faults::new();
    let mut game = in_room(room, lang);
    let mut scenario = everything();
    scenario.model.after.question = 1.0;
    scenario.model.after.due = 1.0;
    scenario.model.after.due_from = 0.0;
    game.send(Begin::New(Box::new(scenario)));
    game.go_to_work();
    for day in 0..5 {
        game.send(Turn::Workshop);
        look(&mut game, &mut faults);
        if day == 0 {
            for key in ["budget-1-more", "budget-2-more", "budget-3-more", "study-1"] {
                game.press(key);
                look(&mut game, &mut faults);
            }
        }
        let people: Vec<_> = game.session().view().ids().collect();
        for id in people {
            game.send(Turn::Select(id));
            look(&mut game, &mut faults);
            for chip in ["visit-sell", "visit-both", "visit-nurture"] {
                if game.control(chip).is_some() {
                    game.press(chip);
                    look(&mut game, &mut faults);
                }
            }
            let deeds = [["activity-i", "activity-2"], ["activity-0", "activity-5"], ["activity-8", "activity-9"]];
            for deed in deeds[day % deeds.len()] {
                if game.control(deed).is_some() {
                    game.press(deed);
                    look(&mut game, &mut faults);
                }
            }
            game.send(Turn::Notebook);
            look(&mut game, &mut faults);
        }
        game.send(Turn::Prospecting);
        look(&mut game, &mut faults);
        game.send(Turn::Overview);
        look(&mut game, &mut faults);
        game.press("end-day");
        look(&mut game, &mut faults);
    }
    faults
}

pub fn told(faults: &Faults) -> String {
    faults.iter().map(|((text, what), place)| format!("{text:?} {what}: {place}\n")).collect()
}

#[test]
fn the_whole_process_has_room_in_both_languages() {
    for lang in Lang::ALL {
        let faults = visit_everything(SMALL, lang);
        assert!(faults.is_empty(), "{lang:?}, {} faults:\n{}", faults.len(), told(&faults));
    }
}

/// Where the panel stands beside the map, the bar has room for the meter of what was studied and for petals.
#[test]
fn the_menu_keeps_its_place_in_the_top_bar() {
    let window = (1280, 720);
    for lang in Lang::ALL {
        let mut game = in_room((window, 100), lang);
        let mut scenario = everything();
        scenario.goal.quota = Yen(12_500_000);
        game.send(Begin::New(Box::new(scenario)));
        game.go_to_work();
        game.send(Turn::Workshop);
        game.press("study-1");
        let people: Vec<_> = game.session().view().ids().collect();
        for id in people {
            game.send(Turn::Select(id));
            if game.control("activity-2").is_some() {
                game.press("activity-2");
            }
        }
        game.settle();
        assert!(game.session().senior().streak() >= 3, "there are petals in the bar");
        let menu = game.control("menu").expect("it is always there");
        let world = game.app.world();
        let (node, at) = (world.get::<ComputedNode>(menu), world.get::<UiGlobalTransform>(menu));
        let (node, at) = node.zip(at).expect("a control is a node");
        let right = at.translation.x + node.size().x / 2.0;
        assert!(right <= window.0 as f32 - 15.0, "{lang:?}: the menu ends at {right}");
    }
}

#[test]
fn every_text_has_room_in_japanese() {
    let faults = visit(SMALL, Lang::Ja, u16::MAX);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), told(&faults));
}

#[test]
fn every_text_has_room_in_english() {
    let faults = visit(SMALL, Lang::En, u16::MAX);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), told(&faults));
}

/// A few days show everything that a run has; the rest is played without a look.
const FEW: u16 = 3;

fn assert_room_at(room: Room) {
    for lang in Lang::ALL {
        let mut faults = visit(room, lang, FEW);
        faults.append(&mut visit_everything(room, lang));
        assert!(faults.is_empty(), "{lang:?} in {room:?}, {} faults:\n{}", faults.len(), told(&faults));
    }
}

#[test]
fn text_of_125_percent_has_room() {
    assert_room_at(LARGE[0]);
}

#[test]
fn text_of_125_percent_has_room_in_a_small_window() {
    assert_room_at(LARGE[1]);
}

#[test]
fn text_of_150_percent_has_room() {
    assert_room_at(LARGE[2]);
}

#[test]
fn text_of_150_percent_has_room_in_a_small_window() {
    assert_room_at(LARGE[3]);
}

#[test]
fn text_of_200_percent_has_room() {
    assert_room_at(LARGE[4]);
}
