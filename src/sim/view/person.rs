//! One prospect as the player sees them.

use super::View;
use crate::sim::{
    cues::Landings,
    customer::CustomerType,
    model::PriceClass,
    prospect::{Mood, Prospect, Reading, Stage},
    setup::Visibility,
    trust,
    units::{Day, DistrictId, ProspectId, Yen},
};
use serde::Serialize;

/// A prospect as the player sees them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ProspectView {
    /// Who.
    pub id: ProspectId,
    /// Where.
    pub district: DistrictId,
    /// Where the relationship stands, as far as one knows.
    pub stage: Stage,
    /// Does the trainee look after them? Then the player doesn't.
    #[serde(skip_serializing_if = "is_false")]
    pub trainees: bool,
    /// What a full order would be worth; `None` for strangers.
    pub value: Option<Yen>,
    /// Its price class.
    pub price_class: Option<PriceClass>,
    /// Perceived trust as steps of bloom, 0 bare to 7 full; `None` under hidden visibility and for strangers.
    pub bloom: Option<u8>,
    /// What was taken in at the last contact; parts are empty under hidden visibility.
    pub reading: Option<Reading>,
    /// How they sounded last.
    pub mood: Option<Mood>,
    /// How each kind of contact landed the last time; empty under hidden visibility.
    pub landed: Landings,
    /// The morning on which the rival was last seen here.
    pub rival_seen: Option<Day>,
    /// Days since the inquiry (of a customer: the question) that waits for an answer.
    pub inquiry: Option<u16>,
    /// Days since the complaint that waits to be handled.
    pub complaint: Option<u16>,
    /// Days since the first order.
    pub since_sale: Option<u16>,
    /// The day on which they were last asked to name somebody.
    pub asked_to_refer: Option<Day>,
    /// Invited to the next seminar?
    pub invited: bool,
    /// The last day of contact.
    pub last_contact: Option<Day>,
    /// Contacts so far.
    pub contacts: u16,
    /// One's own contacts of late, weighted and fading.
    pub contact_load: f64,
    /// One's own asks of late, fading.
    pub recent_asks: f64,
    /// The day of the proposal that lies with them.
    pub proposed: Option<Day>,
    /// The truth, under full visibility only.
    pub truth: Option<Truth>,
}

/// What only full visibility shows. Shares are 0..=1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Truth {
    /// Trust.
    pub trust: f64,
    /// Pressure, to 1.2.
    pub pressure: f64,
    /// Heat.
    pub heat: f64,
    /// Need.
    pub need: f64,
    /// Clarity of the need.
    pub clarity: f64,
    /// Is the budget window open?
    pub window: bool,
    /// Chance of an ask now; of a customer, 0.
    pub chance: f64,
    /// Satisfaction; of a customer only.
    pub satisfaction: Option<f64>,
    /// Could they use something else? Of a customer only.
    pub due: bool,
    /// What they are like to sell to.
    pub customer: CustomerType,
}

/// Left out where there is no trainee, so that nothing changes there.
fn is_false(value: &bool) -> bool {
    !value
}

impl<'a> View<'a> {
    /// The prospects as the player sees them, in id order.
    pub fn prospects(&self) -> impl Iterator<Item = ProspectView> + use<'a> {
        let view = *self;
        self.ids().map(move |id| view.prospect(id))
    }

    /// One prospect as the player sees them. `id` is one of [`View::ids`].
    pub fn prospect(&self, id: ProspectId) -> ProspectView {
        let prospect = self.territory.prospect(id);
        let district = self.territory.setup.prospects[id.index()].district;
        if !prospect.met {
            return ProspectView {
                id,
                district,
                stage: Stage::Unknown,
                trainees: self.is_trainees(id),
                value: None,
                price_class: None,
                bloom: None,
                reading: None,
                mood: None,
                landed: Landings::default(),
                rival_seen: None,
                inquiry: None,
                complaint: None,
                since_sale: None,
                asked_to_refer: None,
                invited: false,
                last_contact: None,
                contacts: 0,
                contact_load: 0.0,
                recent_asks: 0.0,
                proposed: None,
                truth: None,
            };
        }
        let rules = self.rules();
        let visibility = self.visibility();
        let truth = (visibility == Visibility::Full).then(|| self.truth(id, prospect));
        let perceived = truth.map_or(prospect.reading.trust, |truth| truth.trust);
        let seen = visibility != Visibility::Hidden;
        ProspectView {
            id,
            district,
            stage: self.stage(id),
            trainees: self.is_trainees(id),
            value: Some(prospect.worth()),
            price_class: Some(rules.model.closing.price_class(prospect.value.as_f64())),
            bloom: seen.then(|| rules.bloom(perceived)),
            reading: seen.then_some(prospect.reading),
            mood: Some(prospect.reading.mood),
            landed: if seen { prospect.landed } else { Landings::default() },
            rival_seen: prospect.rival_seen,
            inquiry: prospect.inquiry,
            complaint: prospect.complaint,
            since_sale: (prospect.stage == Stage::Customer).then_some(prospect.since_sale),
            asked_to_refer: prospect.asked_to_refer,
            invited: prospect.invited,
            last_contact: prospect.last_contact,
            contacts: prospect.contacts,
            contact_load: prospect.load,
            recent_asks: prospect.asks,
            proposed: prospect.proposed,
            truth,
        }
    }

    fn truth(&self, id: ProspectId, prospect: &Prospect) -> Truth {
        Truth {
            trust: trust::trust(prospect, &self.rules().model.trust),
            pressure: prospect.pressure,
            heat: prospect.heat,
            need: prospect.need,
            clarity: prospect.clarity,
            window: prospect.window,
            chance: if prospect.stage == Stage::Customer { 0.0 } else { self.territory.weigh_ask(id).chance },
            satisfaction: (prospect.stage == Stage::Customer).then_some(prospect.satisfaction),
            due: prospect.stage == Stage::Customer && prospect.due,
            customer: prospect.customer,
        }
    }
}
