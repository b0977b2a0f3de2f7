//! Whose house it is: a label under each, none over another. Unknown houses show ？.

use super::{
    OnMap,
    houses::{Painter, place_of},
};
use crate::{
    game::{
        language::Speech,
        screens::Screen,
        session::Session,
        theme::{self, Fonts, Type},
    },
    sim::{ProspectId, Stage},
    texts::prospect_name,
};
use bevy::{prelude::*, sprite::Text2d};

/// The label under a house, and what it says.
#[derive(Component, Clone, Debug, PartialEq, Eq)]
pub struct Label(ProspectId, String);

/// The middle of the label, from the foot of the house.
const LABEL_AT: Vec2 = Vec2::new(4.0, 16.0);
/// The height of a label, in map units.
pub(super) const HEIGHT: f32 = 22.0;
/// In front of every house and tree.
const DEPTH: f32 = 30.0;
/// Room between two labels.
const GAP: f32 = 2.0;
/// Where else a label may stand, from where it should: the nearest first.
const ELSEWHERE: [Vec2; 15] = [
    Vec2::new(0.0, 0.0),
    Vec2::new(-14.0, 0.0),
    Vec2::new(14.0, 0.0),
    Vec2::new(0.0, 10.0),
    Vec2::new(0.0, -10.0),
    Vec2::new(-26.0, 0.0),
    Vec2::new(26.0, 0.0),
    Vec2::new(-20.0, 10.0),
    Vec2::new(20.0, 10.0),
    Vec2::new(-20.0, -10.0),
    Vec2::new(20.0, -10.0),
    Vec2::new(0.0, 20.0),
    Vec2::new(-36.0, 12.0),
    Vec2::new(36.0, 12.0),
    Vec2::new(0.0, 26.0),
];

/// The width of a label in map units: kana and kanji are as wide as high, Latin letters about half as wide.
pub(super) fn width(text: &str) -> f32 {
    text.chars().map(|c| if c.is_ascii() { 7.3 } else { 13.0 }).sum::<f32>().ceil() + 22.0
}

/// Places for labels, given the middle that each should have and its width: none lies on another. A label for which there is no
/// room gets no place.
pub(super) fn arrange(wanted: &[(Vec2, f32)]) -> Vec<Option<Vec2>> {
    let mut placed: Vec<Rect> = Vec::with_capacity(wanted.len());
    wanted
        .iter()
        .map(|&(at, width)| {
            let size = Vec2::new(width, HEIGHT);
            let found = ELSEWHERE.iter().map(|aside| at + aside).find(|&middle| {
                let room = Rect::from_center_size(middle, size + Vec2::splat(2.0 * GAP));
                placed.iter().all(|other| room.intersect(*other).is_empty())
            })?;
            placed.push(Rect::from_center_size(found, size));
            Some(found)
        })
        .collect()
}

/// Writes the labels anew where one has to say something else.
pub fn write(
    mut commands: Commands,
    mut painter: Painter,
    fonts: Res<Fonts>,
    speech: Res<Speech>,
    session: Res<Session>,
    labels: Query<(Entity, &Label)>,
) {
    let view = session.view();
    let wanted: Vec<Label> = view
        .ids()
        .map(|id| match view.stage(id) {
            Stage::Unknown => Label(id, "？".to_owned()),
            _ => Label(id, prospect_name(&speech, session.scenario(), id)),
        })
        .collect();
    let written = labels.iter().filter(|(_, label)| wanted.contains(label)).count();
    if written == wanted.len() && written == labels.iter().count() {
        return;
    }
    labels.iter().for_each(|(entity, _)| commands.entity(entity).despawn());
    // Larger letters are the usual ones on a smaller map. They grow downwards, away from the house.
    let letters = painter.layout.letters;
    let below = Vec2::new(0.0, HEIGHT / 2.0 * (letters - 1.0).max(0.0));
    let boxes: Vec<_> = wanted
        .iter()
        .map(|Label(id, text)| ((place_of(&session, *id) + LABEL_AT + below) / letters, width(text)))
        .collect();
    for (label, (place, (_, width))) in wanted.into_iter().zip(arrange(&boxes).into_iter().zip(boxes)) {
        let text = label.1.clone();
        let Some(place) = place else {
            // It stays known that there is one, so that it isn't looked for again and again.
            commands.spawn((label, OnMap, DespawnOnExit(Screen::Territory)));
            continue;
        };
        let mut font = fonts.style(Type::Strong);
        font.font_size = FontSize::Px((12.5 * painter.layout.scale * letters).max(11.0));
        commands.spawn((
            label,
            painter.pill(width),
            Transform::from_translation(painter.layout.at(place * letters).extend(DEPTH)),
            Pickable::IGNORE,
            OnMap,
            DespawnOnExit(Screen::Territory),
            children![(
                Text2d::new(text),
                font,
                TextColor(theme::INK),
                TextLayout::no_wrap(),
                Transform::from_xyz(0.0, 0.0, 0.1),
                Pickable::IGNORE,
            )],
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        scenario::{Lang, parse, shipped, shipped_names},
        texts::Texts,
    };

    /// Pairs of places that lie on each other.
    fn collisions(wanted: &[(Vec2, f32)], places: &[Option<Vec2>]) -> usize {
        let boxes: Vec<Rect> = wanted
            .iter()
            .zip(places)
            .filter_map(|((_, width), place)| {
                place.map(|middle| Rect::from_center_size(middle, Vec2::new(*width, HEIGHT)))
            })
            .collect();
        let pairs =
            boxes.iter().enumerate().flat_map(|(at, one)| boxes[at + 1..].iter().map(move |other| (one, other)));
        pairs.filter(|(one, other)| !one.intersect(**other).is_empty()).count()
    }

    #[test]
    fn every_name_of_the_course_has_room_in_both_languages() {
        for lang in [Lang::Ja, Lang::En] {
            let texts = Texts::new(lang);
            for name in shipped_names() {
                let source = shipped(&name).expect("it is shipped");
                let scenario = parse(&source).expect("it has no problems");
                let people = &scenario.territory.prospects;
                let wanted: Vec<_> = (0..people.len())
                    .map(|number| {
                        let text = prospect_name(&texts, &scenario, ProspectId(number as u16));
                        (Vec2::from(people[number].at) + LABEL_AT, width(&text))
                    })
                    .collect();
                let places = arrange(&wanted);
                assert_eq!(collisions(&wanted, &places), 0, "{name}");
                for (number, place) in places.iter().enumerate() {
                    assert!(place.is_some(), "{name} ({lang:?}): no room for the label of {}", people[number].id);
                }
            }
        }
    }

    #[test]
    fn in_a_crowd_some_have_no_label_but_none_lies_on_another() {
        let wanted: Vec<_> =
            (0..500).map(|n| (Vec2::new((n * 37 % 960) as f32, (n * 61 % 600) as f32), 70.0)).collect();
        let places = arrange(&wanted);
        assert_eq!(collisions(&wanted, &places), 0);
        assert!(places.iter().flatten().count() > 100);
    }
}
