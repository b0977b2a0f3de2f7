//! The prediction of the first morning against what happened under the same dice.

use super::Debrief;
use crate::{
    analysis::{BotName, play_out},
    record::Predicted,
    scenario::Way,
    sim::{Setup, Yen},
    texts::{Texts, yen},
};
use std::sync::Arc;

/// The best came out even with the next if that one earned at least this share of it: within 15 %.
const EVEN: f64 = 0.85;

/// A prediction beside what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// What the player expected; `None` if they would rather not say.
    pub predicted: Option<Predicted>,
    /// What each of the ways earned that the question was about, in its order; at least two.
    pub earned: Vec<Earned>,
    /// Which way earned more.
    pub came: Came,
    /// Was the player right?
    pub right: Option<bool>,
    /// Revenue of the player.
    pub own: Yen,
}

/// What a way of selling earned under the same dice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earned {
    /// Who sells that way.
    pub bot: BotName,
    /// Their revenue.
    pub revenue: Yen,
}

/// What came true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// This way earned more than the others.
    More(BotName),
    /// The best two came out about the same.
    Even,
}

/// Where the player stands among the ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Above,
    Between,
    Below,
}

/// Who sells the way that somebody predicts to earn more.
fn bot_of(way: &Way) -> Option<BotName> {
    Some(match way {
        Way::Haste(_) => BotName::Hasty,
        Way::Nurture(_) => BotName::Nurture,
        Way::AllFour(_) => BotName::Balanced,
        Way::NoProspecting(_) => BotName::NoProspecting,
        Way::NoAfterFollow(_) => BotName::NoAfterFollow,
        Way::Team(_) => BotName::Team,
        Way::Learner(_) => BotName::Learner,
        Way::Even(_) => return None,
    })
}

/// Those whom the question compares: the ways that it offers; if that leaves nothing to compare, haste and nurturing too.
fn compared(ways: &[Way]) -> Vec<BotName> {
    let mut bots: Vec<BotName> = Vec::new();
    for bot in ways.iter().filter_map(bot_of) {
        if !bots.contains(&bot) {
            bots.push(bot);
        }
    }
    for usual in [BotName::Hasty, BotName::Nurture] {
        if bots.len() < 2 && !bots.contains(&usual) {
            bots.push(usual);
        }
    }
    bots
}

/// The two best, the better one first.
fn best_two(earned: &[Earned]) -> Option<(Earned, Earned)> {
    let mut sorted = earned.to_vec();
    // Stable: of equals the one that the question names first stays first.
    sorted.sort_by_key(|earned| -earned.revenue.0);
    let (&first, &second) = (sorted.first()?, sorted.get(1)?);
    Some((first, second))
}

impl Came {
    /// What came true of what these ways earned.
    pub fn of(earned: &[Earned]) -> Self {
        match best_two(earned) {
            Some((first, second)) if second.revenue.as_f64() < EVEN * first.revenue.as_f64() => Self::More(first.bot),
            _ => Self::Even,
        }
    }

    /// Is it what this way says?
    pub fn is(self, way: &Way) -> bool {
        match self {
            Self::More(bot) => bot_of(way) == Some(bot),
            Self::Even => bot_of(way).is_none(),
        }
    }
}

impl Expectation {
    /// What came of a prediction; `ways` are the scenario's, from which the player chose.
    pub fn of(predicted: Option<Predicted>, ways: &[Way], debrief: &Debrief, setup: &Arc<Setup>) -> Self {
        let revenue = |bot: BotName| match bot {
            BotName::Hasty => debrief.hasty.totals.revenue,
            BotName::Nurture => debrief.nurture.totals.revenue,
            _ => play_out(setup, debrief.seed, &mut bot.player(debrief.seed)).totals.revenue,
        };
        let earned: Vec<_> = compared(ways).into_iter().map(|bot| Earned { bot, revenue: revenue(bot) }).collect();
        let came = Came::of(&earned);
        let way = predicted.and_then(|predicted| ways.get(usize::from(predicted.choice)));
        let own = debrief.own.totals.revenue;
        Self { predicted, earned, came, right: way.map(|way| came.is(way)), own }
    }

    fn standing(&self) -> Standing {
        if self.earned.iter().all(|way| self.own > way.revenue) {
            Standing::Above
        } else if self.earned.iter().all(|way| self.own < way.revenue) {
            Standing::Below
        } else {
            Standing::Between
        }
    }

    /// Was one right, and by how much did it come out so?
    pub fn say(&self, texts: &Texts) -> String {
        let apart = best_two(&self.earned).map_or(Yen(0), |(first, second)| first.revenue - second.revenue);
        let (id, way) = match self.came {
            Came::More(bot) => ("expectation-more", way_name(bot, texts)),
            Came::Even => ("expectation-even", String::new()),
        };
        let arguments = [("yen", yen(apart).into()), ("ways", self.earned.len().into()), ("way", way.into())];
        let came = texts.say_with(id, arguments);
        match self.right {
            Some(true) => texts.say_with("expectation-right", [("came", came.into())]),
            Some(false) => texts.say_with("expectation-wrong", [("came", came.into())]),
            None => came,
        }
    }

    /// Where the player came out among the ways.
    pub fn say_own(&self, texts: &Texts) -> String {
        let id = match self.standing() {
            Standing::Above => "expectation-above",
            Standing::Between => "expectation-between",
            Standing::Below => "expectation-below",
        };
        texts.say_with(id, [("ways", self.earned.len().into())])
    }
}

/// A short name for who sells a way that can be predicted: “In a hurry”, “Without ①”.
pub fn way_name(bot: BotName, texts: &Texts) -> String {
    let id = match bot {
        BotName::Hasty => "report-hasty",
        BotName::Nurture => "report-nurture",
        BotName::Balanced => "report-balanced",
        BotName::NoProspecting => "report-no-prospecting",
        BotName::NoAfterFollow => "report-no-after-follow",
        BotName::Team => "report-team",
        BotName::Learner => "report-learner",
        other => return texts.say(&format!("bot-{other}")),
    };
    texts.say(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Text;

    fn earned(ways: &[(BotName, i64)]) -> Vec<Earned> {
        ways.iter().map(|&(bot, revenue)| Earned { bot, revenue: Yen(revenue) }).collect()
    }

    fn two(hasty: i64, nurture: i64) -> Came {
        Came::of(&earned(&[(BotName::Hasty, hasty), (BotName::Nurture, nurture)]))
    }

    #[test]
    fn the_way_that_earned_more_came_true() {
        assert_eq!(two(900_000, 300_000), Came::More(BotName::Hasty));
        assert_eq!(two(300_000, 900_000), Came::More(BotName::Nurture));
        assert_eq!(two(0, 1_000), Came::More(BotName::Nurture));
    }

    #[test]
    fn within_fifteen_percent_it_came_out_even() {
        assert_eq!(two(850_000, 1_000_000), Came::Even);
        assert_eq!(two(1_000_000, 850_000), Came::Even);
        assert_eq!(two(849_000, 1_000_000), Came::More(BotName::Nurture));
        assert_eq!(two(0, 0), Came::Even);
    }

    #[test]
    fn of_three_ways_the_best_must_leave_the_next_behind() {
        let of = |no_prospecting| {
            Came::of(&earned(&[
                (BotName::Hasty, 200_000),
                (BotName::NoProspecting, no_prospecting),
                (BotName::Balanced, 1_000_000),
            ]))
        };
        assert_eq!(of(700_000), Came::More(BotName::Balanced));
        assert_eq!(of(990_000), Came::Even);
    }

    #[test]
    fn a_prediction_is_right_only_about_what_came_true() {
        let text = Text::default;
        let ways = [Way::AllFour(text()), Way::NoProspecting(text()), Way::Even(text())];
        for came in [Came::More(BotName::Balanced), Came::More(BotName::NoProspecting), Came::Even] {
            assert_eq!(ways.iter().filter(|way| came.is(way)).count(), 1);
        }
        assert!(Came::More(BotName::NoProspecting).is(&ways[1]) && Came::Even.is(&ways[2]));
    }

    #[test]
    fn a_question_that_compares_nothing_compares_haste_with_nurturing() {
        let even = Way::Even(Text::default());
        assert_eq!(compared(std::slice::from_ref(&even)), [BotName::Hasty, BotName::Nurture]);
        assert_eq!(compared(&[Way::Team(Text::default()), even]), [BotName::Team, BotName::Hasty]);
    }

    #[test]
    fn ones_own_revenue_stands_above_between_or_below() {
        let standing = |own| {
            let earned = earned(&[(BotName::Hasty, 300_000), (BotName::Nurture, 900_000)]);
            let came = Came::of(&earned);
            Expectation { predicted: None, earned, came, right: None, own: Yen(own) }.standing()
        };
        assert_eq!(standing(900_001), Standing::Above);
        assert_eq!(standing(900_000), Standing::Between);
        assert_eq!(standing(300_000), Standing::Between);
        assert_eq!(standing(0), Standing::Below);
    }
}
