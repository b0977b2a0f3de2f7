//! Where labels go: how wide a text runs, and how labels make room for one another.

/// About how wide a text runs in BIZ UDPGothic, in units of its size; as bold as it comes, so rather too wide.
pub fn width(text: &str) -> f64 {
    text.chars().map(advance).sum()
}

fn advance(letter: char) -> f64 {
    match letter {
        ' ' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' | 'i' | 'j' | 'l' | 'I' => 0.38,
        'f' | 'r' | 't' => 0.5,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 1.0,
        letter if letter.is_ascii_uppercase() => 0.86,
        letter if letter < '\u{1100}' => 0.76,
        _ => 1.0,
    }
}

/// Moves labels as little as possible so that any two are at least `gap` apart and, while there is room, none leaves
/// `from..=to`. Their order stays: by wish, and by place in the list where wishes are equal.
pub fn spread(wishes: &[f64], gap: f64, (from, to): (f64, f64)) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|&a, &b| wishes[a].total_cmp(&wishes[b]));
    // Without the gaps the task is to make the wishes ascend: neighbours in the wrong order meet at their mean.
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for (rank, &label) in order.iter().enumerate() {
        let mut block = (wishes[label] - rank as f64 * gap, 1);
        while let Some(&(above, members)) = blocks.last()
            && above > block.0
        {
            let together = members + block.1;
            block = ((above * members as f64 + block.0 * block.1 as f64) / together as f64, together);
            blocks.pop();
        }
        blocks.push(block);
    }
    let lowest = (to - wishes.len().saturating_sub(1) as f64 * gap).max(from);
    let bases = blocks.into_iter().flat_map(|(base, members)| std::iter::repeat_n(base.clamp(from, lowest), members));
    let mut places = vec![0.0; wishes.len()];
    for ((rank, label), base) in order.into_iter().enumerate().zip(bases) {
        places[label] = base + rank as f64 * gap;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn labels_with_room_stay_where_they_are() {
        assert_eq!(spread(&[80.0, 10.0, 40.0], 16.0, (0.0, 100.0)), [80.0, 10.0, 40.0]);
    }

    #[test]
    fn labels_at_one_place_share_the_way() {
        assert_eq!(spread(&[50.0, 50.0, 50.0], 20.0, (0.0, 100.0)), [30.0, 50.0, 70.0]);
    }

    #[test]
    fn labels_at_the_bottom_pile_up_inside() {
        assert_eq!(spread(&[100.0, 100.0, 98.0], 16.0, (0.0, 100.0)), [84.0, 100.0, 68.0]);
    }

    #[test]
    fn japanese_runs_wider_than_english() {
        assert!(width("あなた") > width("you"));
    }

    proptest! {
        #[test]
        fn labels_are_never_closer_than_the_gap(wishes in prop::collection::vec(0.0..200.0_f64, 1..6), gap in 5.0..30.0_f64) {
            let mut places = spread(&wishes, gap, (0.0, 200.0));
            places.sort_by(f64::total_cmp);
            prop_assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= gap - 1e-9));
            prop_assert!(places.iter().all(|&place| (-1e-9..=200.0 + 1e-9).contains(&place)));
        }
    }
}
