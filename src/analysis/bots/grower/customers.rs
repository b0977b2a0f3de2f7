//! Looking after customers.

use super::{Grower, first_legal, of_stage, rested};
use crate::sim::{Activity, Command, ProspectView, Stage, View};

/// Days at tempo 1 between two words with a customer.
const CHECK_EVERY: f64 = 8.0;
/// Days at tempo 1 after a sale before a customer is asked to name somebody.
const SETTLED: f64 = 8.0;
/// Days at tempo 1 between two such questions.
const REFERRAL_EVERY: f64 = 20.0;

impl Grower {
    /// Customers: a word now and then; something else for those who could use it; a referral from the delighted.
    pub(super) fn look_after(&self, view: &View) -> Option<Command> {
        if !self.after {
            return None;
        }
        let tempo = view.rules().tempo;
        let days = |days: f64| (days / tempo).ceil() as u16;
        let mut customers: Vec<ProspectView> =
            of_stage(view, Stage::Customer).filter(|customer| customer.complaint.is_none()).collect();
        let seems = |customer: &ProspectView| customer.reading.and_then(|reading| reading.satisfaction).unwrap_or(1);
        customers.sort_by_key(|customer| (seems(customer), customer.last_contact, customer.id));
        let word =
            customers.iter().filter(|customer| rested(view, customer) >= days(CHECK_EVERY)).find_map(|customer| {
                let unhappy = self.supports && seems(customer) == 0;
                let words = if unhappy { [Activity::Support, Activity::CheckIn] } else { [Activity::CheckIn; 2] };
                first_legal(view, customer, words)
            });
        word.or_else(|| {
            customers.iter().find_map(|customer| {
                let heard = customer.reading.and_then(|reading| reading.due);
                let due = heard.is_some_and(|(day, due)| due && view.day().since(day) <= days(CHECK_EVERY));
                let delighted = seems(customer) == 2;
                let settled = customer.since_sale.is_some_and(|since| since > days(SETTLED));
                let unasked = customer.asked_to_refer.is_none_or(|day| view.day().since(day) >= days(REFERRAL_EVERY));
                if due && seems(customer) > 0 && customer.recent_asks < 0.4 {
                    first_legal(view, customer, [Activity::CrossSell])
                } else if delighted && settled && unasked {
                    first_legal(view, customer, [Activity::Referral])
                } else {
                    None
                }
            })
        })
    }
}
