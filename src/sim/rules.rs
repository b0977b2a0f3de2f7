//! A scenario's rules made ready: the model's numbers at the scenario's tempo, with every power and exponential taken once.

use super::{
    activities::Activities,
    activity::{Activity, Channel},
    customer::CustomerType,
    model::{AfterFollow, Market, Model},
};

/// What a day does to whatever fades, as factors 0..=1.
#[derive(Clone, Copy, Debug)]
pub(super) struct DayFactors {
    /// By customer type: some forget more slowly.
    pub pressure: [f64; CustomerType::ALL.len()],
    pub heat: f64,
    pub load: f64,
    pub asks: f64,
    pub proposal: f64,
    pub clarity: f64,
    pub intimacy: f64,
    pub reliability: f64,
    pub credibility: f64,
    pub satisfaction: f64,
    pub list: f64,
    pub content: f64,
}

/// The rules at a tempo. A short scenario needs a faster clock: with tempo k, gains become 1 − (1 − g)ᵏ, time constants
/// τ/k, daily hazards and prospecting responses k·p, thresholds in days d/k.
#[derive(Clone, Debug)]
pub struct Rules {
    /// The parameters as written, at tempo 1.
    pub model: Model,
    /// Activities with gains and responses at this tempo.
    pub activities: Activities,
    /// Hazards and thresholds at this tempo.
    pub market: Market,
    /// Hazards and thresholds after the sale at this tempo.
    pub after: AfterFollow,
    /// Chance a day that somebody opens, at this tempo.
    pub arrivals: f64,
    /// The tempo itself: at 2, what takes ten days takes five.
    pub tempo: f64,
    pub(super) day: DayFactors,
}

impl Rules {
    /// Takes the powers and exponentials. `tempo` is positive and finite; a checked scenario sees to that.
    pub fn new(model: &Model, activities: &Activities, tempo: f64) -> Self {
        let mut activities = *activities;
        for activity in Activity::ALL {
            let row = activities.touch_mut(activity);
            row.gains = row.gains.at_tempo(tempo);
        }
        activities.seminar.gains = activities.seminar.gains.at_tempo(tempo);
        for channel in Channel::ALL {
            activities.channel_mut(channel).response *= tempo;
        }

        let written = &model.market;
        let market = Market {
            window_opens: written.window_opens * tempo,
            window_closes: written.window_closes * tempo,
            rival: written.rival * tempo,
            spontaneous: written.spontaneous * tempo,
            web_visit: written.web_visit * tempo,
            inquiry: written.inquiry * tempo,
            inquiry_fades: written.inquiry_fades / tempo,
            inquiry_days: written.inquiry_days / tempo,
            ..written.clone()
        };

        let factor = |days: f64| libm::exp(-tempo / days);
        let decay = &model.decay;
        let day = DayFactors {
            pressure: CustomerType::ALL.map(|customer| factor(decay.pressure / model.customers.row(customer).forgets)),
            heat: factor(decay.heat),
            load: factor(decay.load),
            asks: factor(decay.asks),
            proposal: factor(decay.proposal),
            clarity: factor(decay.clarity),
            intimacy: factor(decay.intimacy),
            reliability: factor(decay.reliability),
            credibility: factor(decay.credibility),
            satisfaction: factor(decay.satisfaction),
            list: factor(decay.list),
            content: factor(decay.content),
        };
        let after = model.after.at_tempo(tempo);
        let arrivals = model.arrivals.daily * tempo;
        Self { model: model.clone(), activities, market, after, arrivals, tempo, day }
    }
}
