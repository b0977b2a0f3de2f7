//! The cherry tree before a house: the relationship, drawn.

use crate::sim::{ProspectView, Stage};

/// The drawing of a prospect's tree.
pub fn tree(prospect: &ProspectView) -> String {
    match prospect.stage {
        // Fruit is satisfaction; where it can't be seen, neither much nor none.
        Stage::Customer => {
            let seems = prospect.reading.and_then(|reading| reading.satisfaction).unwrap_or(1);
            format!("tree/customer_{}", seems.min(2))
        }
        Stage::Lost => "tree/lost".to_owned(),
        Stage::Refused => "tree/refused".to_owned(),
        Stage::Unknown => "tree/stage_0".to_owned(),
        Stage::Lead => format!("tree/stage_{}", prospect.bloom.unwrap_or(2)),
    }
}

#[cfg(test)]
mod tests {
    use crate::game::art::{Fill, layers};
    use bevy::math::UVec2;
    use std::sync::Arc;

    /// The size at which trees must be told apart.
    const SMALL: UVec2 = UVec2::new(40, 44);
    /// How light the grass is that a tree stands on, of 255.
    const GRASS: f64 = 212.0;
    /// Two drawings whose lightness differs by this much on average over the whole box, of 255, are told apart at a glance.
    const TOLD_APART: f64 = 6.0;

    /// A drawing without its colours, on grass: how light each pixel is, of 255.
    fn greys(name: &str) -> Vec<f64> {
        let pixels = layers(&[name], SMALL, Fill::Contain, &Arc::default());
        let grey = |pixel: &resvg::tiny_skia::PremultipliedColorU8| {
            let light =
                0.299 * f64::from(pixel.red()) + 0.587 * f64::from(pixel.green()) + 0.114 * f64::from(pixel.blue());
            light + GRASS * (1.0 - f64::from(pixel.alpha()) / 255.0)
        };
        pixels.pixels().iter().map(grey).collect()
    }

    fn difference(one: &[f64], other: &[f64]) -> f64 {
        one.iter().zip(other).map(|(a, b)| (a - b).abs()).sum::<f64>() / one.len() as f64
    }

    #[test]
    fn every_two_trees_are_told_apart_at_40_pixels_without_colour() {
        let stages = (0..8).map(|stage| format!("tree/stage_{stage}"));
        let others = ["customer_0", "customer_1", "customer_2", "lost", "refused"].map(|name| format!("tree/{name}"));
        let trees: Vec<(String, Vec<f64>)> = stages.chain(others).map(|name| (name.clone(), greys(&name))).collect();
        for (number, (name, one)) in trees.iter().enumerate() {
            for (other_name, other) in &trees[number + 1..] {
                let apart = difference(one, other);
                assert!(apart >= TOLD_APART, "{name} and {other_name} differ by {apart:.1} only");
            }
        }
    }

    #[test]
    fn every_stage_of_bloom_covers_more_than_the_one_before() {
        let covers = |stage: u8| {
            let pixels = layers(&[&format!("tree/stage_{stage}")], SMALL, Fill::Contain, &Arc::default());
            pixels.pixels().iter().filter(|pixel| pixel.alpha() > 96).count()
        };
        let covered: Vec<usize> = (0..8).map(covers).collect();
        assert!(covered.windows(2).all(|pair| pair[0] < pair[1]), "{covered:?}");
    }
}
