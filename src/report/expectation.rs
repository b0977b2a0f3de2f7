//! The prediction of the first morning against what happened under the same dice.

use super::Debrief;
use crate::{
    record::Predicted,
    scenario::Way,
    sim::Yen,
    texts::{Texts, yen},
};

/// Two ways come out even when the lesser earned at least this share of the greater: within 15 %.
const EVEN: f64 = 0.85;

/// A prediction beside what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// What the player expected; `None` if they would rather not say.
    pub predicted: Option<Predicted>,
    /// Which way earned more.
    pub came: Came,
    /// Was the player right?
    pub right: Option<bool>,
    /// Revenue of the one in a hurry.
    pub hasty: Yen,
    /// Revenue of the one who nurtures first.
    pub nurture: Yen,
    /// Revenue of the player.
    pub own: Yen,
}

/// What came true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// Asking early earned more.
    Haste,
    /// Nurturing first earned more.
    Nurture,
    /// Both came out about the same.
    Even,
}

/// Where the player stands between the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Above,
    Between,
    Below,
}

impl Came {
    /// What came true of two revenues.
    pub fn of(hasty: Yen, nurture: Yen) -> Self {
        let (less, more) = (hasty.min(nurture), hasty.max(nurture));
        if less.as_f64() >= EVEN * more.as_f64() {
            Self::Even
        } else if hasty > nurture {
            Self::Haste
        } else {
            Self::Nurture
        }
    }

    /// Is it what this way says?
    pub fn is(self, way: &Way) -> bool {
        matches!(
            (self, way),
            (Self::Haste, Way::Haste(_)) | (Self::Nurture, Way::Nurture(_)) | (Self::Even, Way::Even(_))
        )
    }
}

impl Expectation {
    /// What came of a prediction; `ways` are the scenario's, from which the player chose.
    pub fn of(predicted: Option<Predicted>, ways: &[Way], debrief: &Debrief) -> Self {
        let [own, hasty, nurture] = [&debrief.own, &debrief.hasty, &debrief.nurture].map(|story| story.totals.revenue);
        let came = Came::of(hasty, nurture);
        let way = predicted.and_then(|predicted| ways.get(usize::from(predicted.choice)));
        Self { predicted, came, right: way.map(|way| came.is(way)), hasty, nurture, own }
    }

    fn standing(&self) -> Standing {
        if self.own > self.hasty.max(self.nurture) {
            Standing::Above
        } else if self.own < self.hasty.min(self.nurture) {
            Standing::Below
        } else {
            Standing::Between
        }
    }

    /// Was one right, and by how much did it come out so?
    pub fn say(&self, texts: &Texts) -> String {
        let id = match self.came {
            Came::Haste => "expectation-haste",
            Came::Nurture => "expectation-nurture",
            Came::Even => "expectation-even",
        };
        let apart = Yen((self.nurture.0 - self.hasty.0).abs());
        let came = texts.say_with(id, [("yen", yen(apart).into())]);
        match self.right {
            Some(true) => texts.say_with("expectation-right", [("came", came.into())]),
            Some(false) => texts.say_with("expectation-wrong", [("came", came.into())]),
            None => came,
        }
    }

    /// Where the player came out between the two.
    pub fn say_own(&self, texts: &Texts) -> String {
        texts.say(match self.standing() {
            Standing::Above => "expectation-above",
            Standing::Between => "expectation-between",
            Standing::Below => "expectation-below",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Text;

    #[test]
    fn the_way_that_earned_more_came_true() {
        assert_eq!(Came::of(Yen(900_000), Yen(300_000)), Came::Haste);
        assert_eq!(Came::of(Yen(300_000), Yen(900_000)), Came::Nurture);
        assert_eq!(Came::of(Yen(0), Yen(1_000)), Came::Nurture);
    }

    #[test]
    fn within_fifteen_percent_it_came_out_even() {
        assert_eq!(Came::of(Yen(850_000), Yen(1_000_000)), Came::Even);
        assert_eq!(Came::of(Yen(1_000_000), Yen(850_000)), Came::Even);
        assert_eq!(Came::of(Yen(849_000), Yen(1_000_000)), Came::Nurture);
        assert_eq!(Came::of(Yen(0), Yen(0)), Came::Even);
    }

    #[test]
    fn a_prediction_is_right_only_about_what_came_true() {
        let ways = [Way::Haste(Text::default()), Way::Nurture(Text::default()), Way::Even(Text::default())];
        for came in [Came::Haste, Came::Nurture, Came::Even] {
            assert_eq!(ways.iter().filter(|way| came.is(way)).count(), 1);
        }
        assert!(Came::Nurture.is(&ways[1]) && Came::Even.is(&ways[2]));
    }

    #[test]
    fn ones_own_revenue_stands_above_between_or_below() {
        let standing = |own| {
            let (hasty, nurture) = (Yen(300_000), Yen(900_000));
            Expectation { predicted: None, came: Came::Nurture, right: None, hasty, nurture, own: Yen(own) }.standing()
        };
        assert_eq!(standing(900_001), Standing::Above);
        assert_eq!(standing(900_000), Standing::Between);
        assert_eq!(standing(300_000), Standing::Between);
        assert_eq!(standing(0), Standing::Below);
    }
}
