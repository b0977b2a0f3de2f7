//! What came of customers after the sale: ④ in figures.

use crate::texts::Texts;
use serde::Serialize;
use std::iter::Sum;

/// What came of one customer, or of all of them, after the sale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct After {
    /// Further orders.
    pub orders: u32,
    /// People whom they have named.
    pub named: u32,
    /// Complaints.
    pub complaints: u32,
    /// Complaints that were handled.
    pub handled: u32,
    /// Complaints that have waited so long that the neighbours heard of them.
    pub told: u32,
    /// Have they left? Of all, how many have.
    pub left: u32,
}

impl Sum for After {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            orders: sum.orders + one.orders,
            named: sum.named + one.named,
            complaints: sum.complaints + one.complaints,
            handled: sum.handled + one.handled,
            told: sum.told + one.told,
            left: sum.left + one.left,
        })
    }
}

impl After {
    /// What there was of each, in words; `None` where nothing came of them.
    pub fn say(self, texts: &Texts) -> Option<String> {
        let count = |id: &str, count: u32| (count > 0).then(|| texts.say_with(id, [("count", count.into())]));
        let complaints = (self.complaints > 0).then(|| {
            texts.say_with(
                "after-complaints",
                [("count", self.complaints.into()), ("handled", self.handled.into()), ("told", self.told.into())],
            )
        });
        let parts = [
            count("after-orders", self.orders),
            count("after-named", self.named),
            complaints,
            count("after-left", self.left),
        ];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(&texts.say("person-join")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Lang;

    #[test]
    fn what_there_was_is_said_and_nothing_else() {
        let after = After { orders: 2, complaints: 1, handled: 1, ..After::default() };
        let said = after.say(&Texts::new(Lang::En));
        assert_eq!(said.as_deref(), Some("2 further orders · one complaint (1 handled, 0 told to the neighbours)"),);
        assert_eq!(After::default().say(&Texts::new(Lang::Ja)), None);
    }

    #[test]
    fn customers_add_up() {
        let one = After { orders: 1, named: 2, left: 1, ..After::default() };
        assert_eq!([one, one].into_iter().sum::<After>(), After { orders: 2, named: 4, left: 2, ..After::default() });
    }
}
