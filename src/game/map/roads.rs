//! The roads of a town, and the way along them from one door to another.

use crate::game::art;
use bevy::{math::Vec2, platform::collections::HashMap, prelude::Resource};
use petgraph::{
    algo::astar,
    graph::{NodeIndex, UnGraph},
    visit::EdgeRef,
};

/// The roads of the town on the screen.
#[derive(Resource, Default)]
pub struct Roads {
    map: String,
    /// Points of the roads in map units, and how far it is between neighbours.
    net: UnGraph<Vec2, f32>,
    start: Vec2,
}

impl Roads {
    /// The roads as `assets/art/map/<map>.roads.txt` has them; a town without any is crossed as the crow flies.
    pub fn of(map: &str) -> Self {
        let text = art::text(&format!("map/{map}.roads.txt")).unwrap_or_default();
        Self { map: map.to_owned(), ..Self::read(&text) }
    }

    /// Which town's they are.
    pub fn map(&self) -> &str {
        &self.map
    }

    /// Lines of points `X,Y X,Y …` that meet where points are equal; a line `start X Y`; lines that begin with `#` say something
    /// to whoever reads the file.
    fn read(text: &str) -> Self {
        let mut roads = Self::default();
        let mut known: HashMap<(i32, i32), NodeIndex> = HashMap::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some(start) = line.strip_prefix("start ") {
                roads.start = point(start, ' ').unwrap_or_default();
                continue;
            }
            let mut before: Option<NodeIndex> = None;
            for at in line.split_whitespace().filter_map(|pair| point(pair, ',')) {
                // Tenths of a unit: what the drawings are written in.
                let key = ((at.x * 10.0).round() as i32, (at.y * 10.0).round() as i32);
                let here = *known.entry(key).or_insert_with(|| roads.net.add_node(at));
                if let Some(before) = before.filter(|&before| before != here) {
                    let length = roads.net[before].distance(at);
                    roads.net.update_edge(before, here, length);
                }
                before = Some(here);
            }
        }
        roads
    }

    /// Where a day begins.
    pub fn start(&self) -> Vec2 {
        self.start
    }

    /// The way between two points of the map: to the nearest road, along the roads, and off them again. It begins and ends with
    /// the points themselves.
    pub fn way(&self, from: Vec2, to: Vec2) -> Vec<Vec2> {
        let ends = self.joined(from).zip(self.joined(to));
        let along = ends.and_then(|((on, a, b), (off, c, d))| {
            // Both ends lie on the same stretch: no need for its corners.
            if (a, b) == (c, d) {
                return Some(vec![on, off]);
            }
            let routes = [a, b].into_iter().flat_map(|first| [c, d].map(|last| (first, last)));
            let whole = routes.filter_map(|(first, last)| {
                let crow = |node: NodeIndex| self.net[node].distance(self.net[last]);
                let (length, nodes) = astar(&self.net, first, |node| node == last, |edge| *edge.weight(), crow)?;
                Some((length + on.distance(self.net[first]) + self.net[last].distance(off), nodes))
            });
            let (_, nodes) = whole.min_by(|a, b| a.0.total_cmp(&b.0))?;
            let corners = nodes.into_iter().map(|node| self.net[node]);
            Some(std::iter::once(on).chain(corners).chain([off]).collect())
        });
        let mut way = vec![from];
        way.extend(along.unwrap_or_default());
        way.push(to);
        way.dedup_by(|a, b| a.distance(*b) < 0.5);
        way
    }

    /// The nearest point of the roads, and the ends of the stretch that it lies on.
    fn joined(&self, at: Vec2) -> Option<(Vec2, NodeIndex, NodeIndex)> {
        let nearest = self.net.edge_references().map(|edge| {
            let (a, b) = (edge.source(), edge.target());
            (foot(at, self.net[a], self.net[b]), a, b)
        });
        nearest.min_by(|(one, ..), (other, ..)| one.distance(at).total_cmp(&other.distance(at)))
    }
}

/// The point of a stretch that is nearest to another.
fn foot(at: Vec2, a: Vec2, b: Vec2) -> Vec2 {
    let along = b - a;
    let share = ((at - a).dot(along) / along.length_squared().max(f32::EPSILON)).clamp(0.0, 1.0);
    a + along * share
}

fn point(text: &str, between: char) -> Option<Vec2> {
    let (x, y) = text.trim().split_once(between)?;
    Some(Vec2::new(x.trim().parse().ok()?, y.trim().parse().ok()?))
}

/// A way with its length.
#[derive(Clone, Debug, Default)]
pub struct Way {
    points: Vec<Vec2>,
    length: f32,
}

impl Way {
    /// A way through points.
    pub fn through(points: Vec<Vec2>) -> Self {
        let length = points.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
        Self { points, length }
    }

    /// Its length in map units.
    pub fn length(&self) -> f32 {
        self.length
    }

    /// Where one is after a share of 0..=1 of it, and whether one is heading to the left there.
    pub fn at(&self, share: f32) -> (Vec2, bool) {
        let mut left = share.clamp(0.0, 1.0) * self.length;
        for pair in self.points.windows(2) {
            let stretch = pair[0].distance(pair[1]);
            if left <= stretch && stretch > 0.0 {
                return (pair[0].lerp(pair[1], left / stretch), pair[1].x < pair[0].x);
            }
            left -= stretch;
        }
        let leftwards = self.points.windows(2).last().is_some_and(|pair| pair[1].x < pair[0].x);
        (self.points.last().copied().unwrap_or_default(), leftwards)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{parse, shipped, shipped_names};

    /// Nobody rides farther than this across a field: the width of a house.
    const OFF_THE_ROAD: f32 = 100.0;
    /// A square of roads with a lake in its middle.
    const SQUARE: &str = "# a square\nstart 0 0\n0,0 100,0 100,100\n0,0 0,100 100,100\n";

    #[test]
    fn a_way_keeps_to_the_roads_and_takes_the_shorter_side() {
        let roads = Roads::read(SQUARE);
        let way = roads.way(Vec2::new(20.0, -5.0), Vec2::new(105.0, 60.0));
        assert_eq!(way[0], Vec2::new(20.0, -5.0));
        assert!(way.contains(&Vec2::new(100.0, 0.0)), "{way:?}");
        assert!(!way.contains(&Vec2::new(0.0, 100.0)), "{way:?}");
        assert_eq!(way.last(), Some(&Vec2::new(105.0, 60.0)));
    }

    #[test]
    fn neighbours_on_one_stretch_are_reached_along_it() {
        let way = Roads::read(SQUARE).way(Vec2::new(20.0, 5.0), Vec2::new(60.0, -5.0));
        let expected = [(20.0, 5.0), (20.0, 0.0), (60.0, 0.0), (60.0, -5.0)].map(Vec2::from);
        assert_eq!(way.len(), expected.len(), "{way:?}");
        assert!(way.iter().zip(expected).all(|(point, wanted)| point.distance(wanted) < 0.01), "{way:?}");
    }

    #[test]
    fn without_roads_one_goes_straight_there() {
        let way = Roads::read("").way(Vec2::ZERO, Vec2::new(30.0, 40.0));
        assert_eq!(way, [Vec2::ZERO, Vec2::new(30.0, 40.0)]);
    }

    #[test]
    fn half_of_a_way_is_half_of_its_length_away() {
        let way = Way::through([(0.0, 0.0), (30.0, 0.0), (30.0, 10.0)].map(Vec2::from).to_vec());
        assert_eq!(way.length(), 40.0);
        assert_eq!(way.at(0.5), (Vec2::new(20.0, 0.0), false));
        assert_eq!(way.at(2.0).0, Vec2::new(30.0, 10.0));
    }

    #[test]
    fn every_house_of_the_course_is_near_a_road_that_leads_to_every_other() {
        for name in shipped_names() {
            let source = shipped(&name).expect("it is shipped");
            let scenario = parse(&source).expect("it has no problems");
            if scenario.sorting.is_some() {
                continue;
            }
            let map = &scenario.territory.map;
            let roads = Roads::of(map);
            let one = petgraph::algo::connected_components(&roads.net);
            assert_eq!(one, 1, "{map}: the roads are in {one} pieces");
            for prospect in &scenario.territory.prospects {
                let house = Vec2::new(prospect.at.0, prospect.at.1);
                let (road, ..) = roads.joined(house).expect("roads should have stretches");
                assert!(
                    road.distance(house) < OFF_THE_ROAD,
                    "{name}: {} is {:.0} from a road",
                    prospect.id,
                    road.distance(house)
                );
            }
        }
    }
}
