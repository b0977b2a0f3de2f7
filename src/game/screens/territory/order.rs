//! The list's order, and who is in it.

use super::Desk;
use crate::{
    coach::{Call, by_urgency},
    game::session::Session,
    sim::{ProspectView, Stage},
};
use std::cmp::Reverse;

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The most urgent first.
    #[default]
    Urgency,
    /// The fullest bloom first.
    Bloom,
    /// The largest order first.
    Value,
    /// Who has waited longest first.
    Quiet,
}

impl Sort {
    pub const ALL: [Self; 4] = [Self::Urgency, Self::Bloom, Self::Value, Self::Quiet];

    pub fn next(self) -> Self {
        Self::ALL[(self as usize + 1) % Self::ALL.len()]
    }

    /// The id of its name.
    pub fn text(self) -> &'static str {
        match self {
            Self::Urgency => "sort-urgency",
            Self::Bloom => "sort-bloom",
            Self::Value => "sort-value",
            Self::Quiet => "sort-quiet",
        }
    }
}

/// Who is in the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// Everybody whom one knows.
    #[default]
    All,
    /// Open leads.
    Leads,
    /// Whoever calls for something.
    Calls,
    /// Customers.
    Customers,
}

impl Filter {
    pub const ALL: [Self; 4] = [Self::All, Self::Leads, Self::Calls, Self::Customers];

    pub fn next(self) -> Self {
        Self::ALL[(self as usize + 1) % Self::ALL.len()]
    }

    /// The id of its name.
    pub fn text(self) -> &'static str {
        match self {
            Self::All => "filter-all",
            Self::Leads => "filter-leads",
            Self::Calls => "filter-calls",
            Self::Customers => "filter-customers",
        }
    }

    fn admits(self, call: Call, prospect: &ProspectView) -> bool {
        match self {
            Self::All => true,
            Self::Leads => prospect.stage == Stage::Lead,
            Self::Calls => matches!(call, Call::Complaint | Call::Inquiry | Call::Ready | Call::Cold),
            Self::Customers => prospect.stage == Stage::Customer,
        }
    }
}

/// The prospects in the list, in its order.
pub fn listed(session: &Session, desk: &Desk) -> Vec<(Call, ProspectView)> {
    let mut list = by_urgency(&session.view());
    list.retain(|(call, prospect)| desk.filter.admits(*call, prospect));
    // Those with whom nothing can be done any more come last in any order.
    match desk.sort {
        Sort::Urgency => {}
        Sort::Bloom => list.sort_by_key(|(call, p)| (*call == Call::Done, Reverse(p.bloom))),
        Sort::Value => list.sort_by_key(|(call, p)| (*call == Call::Done, Reverse(p.value))),
        Sort::Quiet => list.sort_by_key(|(call, p)| (*call == Call::Done, p.last_contact)),
    }
    list
}
