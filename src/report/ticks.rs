//! Round numbers along an axis: steps of 1, 2 or 5 times a power of ten.

/// The round step that divides a span into about so many parts, never more than half again as many.
pub fn nice_step(span: f64, parts: usize) -> f64 {
    let raw = span / parts.max(1) as f64;
    if !(raw.is_finite() && raw > 0.0) {
        return 1.0;
    }
    let unit = 10_f64.powf(raw.log10().floor());
    let factor = match raw / unit {
        part if part <= 1.0 => 1.0,
        part if part <= 2.0 => 2.0,
        part if part <= 5.0 => 5.0,
        _ => 10.0,
    };
    factor * unit
}

/// Multiples of `step` from at or below `low` to at or above `high`: they cover the data.
pub fn covering(low: f64, high: f64, step: f64) -> Vec<f64> {
    // A hair's breadth beyond a tick is the tick: 0.6 / 0.2 is 2.9999999999999996.
    let (first, last) = ((low / step + HAIR).floor(), (high / step - HAIR).ceil());
    multiples(first, last.max(first + 1.0), step)
}

/// Multiples of `step` between `low` and `high`: for an axis that ends with its data.
pub fn within(low: f64, high: f64, step: f64) -> Vec<f64> {
    multiples((low / step - HAIR).ceil(), (high / step + HAIR).floor(), step)
}

/// Rounding errors in units of a step.
const HAIR: f64 = 1e-9;

/// Multiplying, not adding up, keeps the thousandth tick as round as the first.
fn multiples(first: f64, last: f64, step: f64) -> Vec<f64> {
    let count = (last - first).max(0.0) as usize;
    (0..=count).map(|place| (first + place as f64) * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn steps_are_one_two_or_five() {
        let steps: Vec<_> = [0.9, 1.3, 3.0, 7.0, 640.0, 1_400_000.0].map(|span| nice_step(span, 5)).into();
        assert_eq!(steps, [0.2, 0.5, 1.0, 2.0, 200.0, 500_000.0]);
    }

    #[test]
    fn an_axis_that_ends_with_its_data_has_no_tick_beyond() {
        assert_eq!(within(0.0, 13.0, 5.0), [0.0, 5.0, 10.0]);
        assert_eq!(within(0.0, 15.0, 5.0), [0.0, 5.0, 10.0, 15.0]);
    }

    #[test]
    fn data_that_ends_on_a_tick_needs_no_further_one() {
        assert_eq!(covering(0.0, 1_000_000.0, 200_000.0).last(), Some(&1_000_000.0));
        assert_eq!(covering(0.0, 0.6, 0.2).len(), 4);
    }

    #[test]
    fn without_any_spread_there_are_still_two_ticks() {
        assert_eq!(covering(0.0, 0.0, nice_step(0.0, 5)), [0.0, 1.0]);
    }

    proptest! {
        #[test]
        fn ticks_cover_the_data(low in -1e7..1e7, span in 1e-3..1e8, parts in 2_usize..9) {
            let step = nice_step(span, parts);
            let ticks = covering(low, low + span, step);
            let slack = step * 1e-6;
            prop_assert!(ticks[0] <= low + slack);
            prop_assert!(ticks[ticks.len() - 1] >= low + span - slack);
            prop_assert!((2..=parts + 3).contains(&ticks.len()), "{} ticks for {parts} parts", ticks.len());
        }
    }
}
