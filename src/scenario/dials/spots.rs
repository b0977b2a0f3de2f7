//! The places on each map where houses can stand, written down beside the drawing.

/// The maps and their places.
const MAPS: [(&str, &str); 6] = [
    ("lake_town", include_str!("../../../assets/art/map/lake_town.points.txt")),
    ("harbour", include_str!("../../../assets/art/map/harbour.points.txt")),
    ("castle", include_str!("../../../assets/art/map/castle.points.txt")),
    ("valley", include_str!("../../../assets/art/map/valley.points.txt")),
    ("city", include_str!("../../../assets/art/map/city.points.txt")),
    ("lakeside", include_str!("../../../assets/art/map/lakeside.points.txt")),
];

/// A place where a house can stand.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spot {
    /// The id of the district that it lies in.
    pub district: String,
    /// How far from the left, how far from the top.
    pub at: (f32, f32),
}

/// The places of a map, if that is drawn.
fn spots(map: &str) -> Option<Vec<Spot>> {
    let (_, text) = MAPS.into_iter().find(|(name, _)| *name == map)?;
    Some(text.lines().filter_map(spot).collect())
}

/// A line such as `west 84 205`.
fn spot(line: &str) -> Option<Spot> {
    let mut words = line.split_whitespace();
    let district = words.next().filter(|word| !word.starts_with('#'))?;
    let mut number = || words.next()?.parse().ok();
    Some(Spot { district: district.to_owned(), at: (number()?, number()?) })
}

/// The scenario's own map where it has room for so many houses, else the smallest that has, else the largest there is.
pub(super) fn map_for(own: &str, houses: usize) -> (String, Vec<Spot>) {
    let of = |map: &str| (map.to_owned(), spots(map).unwrap_or_default());
    let own = of(own);
    if own.1.len() >= houses {
        return own;
    }
    let mut maps = MAPS.map(|(name, _)| of(name)).to_vec();
    maps.sort_by(|a, b| (a.1.len(), &a.0).cmp(&(b.1.len(), &b.0)));
    let largest = maps.last().cloned();
    maps.into_iter().find(|(_, spots)| spots.len() >= houses).or(largest).unwrap_or(own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_do_not_touch() {
        let spots = spots("lakeside").expect("the map is drawn");
        assert_eq!(spots.len(), 26);
        for (number, one) in spots.iter().enumerate() {
            for other in &spots[number + 1..] {
                let (x, y) = ((one.at.0 - other.at.0).abs(), (one.at.1 - other.at.1).abs());
                assert!(x >= 118.0 || y >= 90.0, "{one:?} {other:?}");
            }
        }
        assert_eq!(super::spots("nowhere"), None);
    }

    #[test]
    fn a_map_is_chosen_that_has_room() {
        assert_eq!(
            (map_for("lake_town", 16).0, map_for("lake_town", 26).0),
            ("lake_town".to_owned(), "lakeside".to_owned())
        );
        assert!(map_for("nowhere", 3).1.len() >= 3);
    }
}
